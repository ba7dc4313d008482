//! What is due.

use entity::staff::Role;
use serde_json::{Value, json};

use super::super::{Desk, PASSWORD, shouting};

fn codes(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|item| item["code"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn an_officer_sees_what_is_due_on_their_cases_the_most_urgent_first() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let other = desk.somebody("other@landlord.example", Role::CaseOfficer).await;
    let (mine, theirs) = (officer.opens_a_case(shouting()).await, officer.opens_a_case(shouting()).await);
    officer.acts(&mine, "assignments", json!({ "officer_id": officer.id })).await.ok();
    officer.acts(&theirs, "assignments", json!({ "officer_id": other.id })).await.ok();

    let list = officer.gets("/api/v1/deadlines").await.ok();

    let items = list["items"].as_array().unwrap();
    assert!(items.iter().all(|item| item["case_id"] == json!(mine)));
    let dues: Vec<&str> = items.iter().map(|item| item["due_at"].as_str().unwrap()).collect();
    assert!(dues.is_sorted(), "{dues:?}");
    assert_eq!(codes(&list)[0], "VIR-04");
    assert_eq!(items[0]["reports"].as_array().unwrap().len(), 1);
    let team = officer.gets("/api/v1/deadlines?for=team").await.ok();
    assert!(codes(&team).len() > items.len());
}

#[actix_web::test]
async fn overdue_today_and_coming_share_out_what_is_due() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    officer.opens_a_case(shouting()).await;
    desk.later(2 * 3600);
    let officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    let list = async |when: &str| {
        let list = officer.gets(&format!("/api/v1/deadlines?for=team&when={when}")).await.ok();
        codes(&list).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };

    assert_eq!(list("overdue").await, ["VIR-01"]);
    assert!(list("today").await.contains(&"VIR-04".to_owned()));
    let coming = list("coming").await;
    assert!(coming.contains(&"VIR-20".to_owned()) && !coming.contains(&"VIR-04".to_owned()));
    let all = officer.gets("/api/v1/deadlines?for=team").await.ok();
    let each = list("overdue").await.len() + list("today").await.len() + coming.len();
    assert_eq!(codes(&all).len(), each);
}

#[actix_web::test]
async fn what_came_up_to_a_manager_is_among_what_they_owe() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    officer.opens_a_case(shouting()).await;
    desk.later(3600);
    desk.works_by_itself().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;

    let escalated = manager.gets("/api/v1/deadlines?escalated=true").await.ok();
    let mine = manager.gets("/api/v1/deadlines").await.ok();

    assert_eq!(codes(&escalated), ["VIR-01"]);
    assert!(codes(&mine).contains(&"VIR-01") && codes(&mine).contains(&"VIR-19"));
    assert!(!codes(&mine).contains(&"VIR-05"));
}

#[actix_web::test]
async fn deadlines_are_paged_without_losing_or_repeating_any() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    for _ in 0..3 {
        officer.opens_a_case(shouting()).await;
    }
    let whole = officer.gets("/api/v1/deadlines?for=team&limit=100").await.ok();
    let (mut seen, mut next) = (Vec::new(), String::new());
    loop {
        let page = officer.gets(&format!("/api/v1/deadlines?for=team&limit=4{next}")).await.ok();
        seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()));
        let Some(cursor) = page["next"].as_str() else { break };
        next = format!("&cursor={cursor}");
    }
    let ids: Vec<Value> = whole["items"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect();
    assert_eq!(seen, ids);
}

#[actix_web::test]
async fn a_question_for_deadlines_that_makes_no_sense_is_refused_by_name() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (asked, field) in [
        ("for=everybody", "for"),
        ("for=area", "area"),
        ("for=me&area=north", "area"),
        ("when=soon", "when"),
        ("at_risk=maybe", "at_risk"),
        ("cursor=x", "cursor"),
        ("limit=0", "limit"),
    ] {
        let refused = officer.gets(&format!("/api/v1/deadlines?{asked}")).await;
        assert_eq!(refused.refused(422, "invalid"), [field], "{asked}");
    }
}
