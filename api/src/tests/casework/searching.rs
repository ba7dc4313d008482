//! Finding cases again, and what repeats.

use entity::{audit::HOUSE, staff::Role};
use serde_json::{Value, json};

use super::super::{Desk, shouting};

fn from(name: &str, perpetrator_address: &str) -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("contact");
    answers["contact_ways"] = json!(["email"]);
    answers["email"] = json!("amina@example.org");
    answers["name"] = json!(name);
    answers["perpetrator_address"] = json!(perpetrator_address);
    answers
}

#[actix_web::test]
async fn a_case_is_found_by_a_name_however_it_is_written_and_by_nothing_else() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.opens_a_case(from("Amina Khan", "12 Mill Street")).await;
    officer.opens_a_case(from("Bea Lee", "7 High Road")).await;
    desk.works_by_itself().await;
    let search = async |kind: &str, value: &str| {
        let found = officer.posts("/api/v1/searches", &json!({ "kind": kind, "value": value })).await.ok();
        found["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["case_id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };

    assert_eq!(search("name", "KHAN, Amina").await, std::slice::from_ref(&case));
    assert_eq!(search("address", "12 mill st").await, [case]);
    assert_eq!(search("email", "Amina@Example.org").await.len(), 2);
    assert!(search("name", "Amina").await.is_empty());
    assert!(search("phone", "01632 960000").await.is_empty());
    let refused = officer.posts("/api/v1/searches", &json!({ "kind": "postcode", "value": "?" })).await;
    assert_eq!(refused.refused(422, "invalid"), ["value"]);
    let chain = desk.chain(HOUSE).await;
    assert!(chain.contains(&"searched".to_owned()));
    let stored = desk.everything_in_the_database().await;
    assert!(!stored.windows(5).any(|part| part.eq_ignore_ascii_case(b"amina")));
}

#[actix_web::test]
async fn an_officer_is_told_that_an_address_appears_in_other_cases() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for _ in 0..3 {
        officer.opens_a_case(from("Somebody Else", "12 Mill Street")).await;
    }
    let case = officer.opens_a_case(from("Amina Khan", "12, Mill St.")).await;
    desk.works_by_itself().await;

    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();

    let repeats = open["repeats"].as_array().unwrap();
    assert!(
        repeats.contains(&json!({ "kind": "address", "party": "perpetrator", "cases": 3 })),
        "{repeats:?}"
    );
    assert!(!repeats.iter().any(|repeat| repeat["kind"] == "name"));
}

#[actix_web::test]
async fn only_those_who_work_cases_search() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let repairs = desk.somebody("repairs@landlord.example", Role::Repairs).await;
    for nobody in [administrator, repairs] {
        let asked = nobody.posts("/api/v1/searches", &json!({ "kind": "name", "value": "Khan" })).await;
        asked.refused(403, "not_allowed");
    }
}
