//! Categorising a case.

use entity::{event::Event, staff::Role};
use serde_json::{Value, json};

use super::{
    super::{Desk, shouting},
    looking::{PROMISE, but, file, lies_in_clear, new_case, promising, refuses, stage, states},
};

fn incident() -> Value {
    json!({
        "category": "hate_incident",
        "strands": ["race"],
        "incident_types": ["verbal_abuse"],
        "criminality_suspected": false,
        "note": "MARKER was named",
    })
}

#[actix_web::test]
async fn a_case_is_categorised_and_the_promise_to_assess_it_is_kept() {
    let desk = Desk::open_under("mhp").await;
    let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
    let report = intake.enters("key-00001", shouting()).await.ok();
    let case = report["case_id"].as_str().unwrap();

    let done = intake.acts(case, "categorisations", incident()).await.ok();

    assert_eq!(done["stage"], "assessing");
    assert_eq!(done["facts"]["strands"], json!(["race"]));
    let officer = desk.officer().await;
    assert_eq!(states(&officer, case, "MHP-02").await, ["met"]);
    assert_eq!(file(&desk, case).await.case.category.as_deref(), Some("hate_incident"));
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn a_reason_that_the_policy_does_not_name_is_recorded_all_the_same() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let body = but(incident(), "strands", json!(["subculture", "age", "subculture"]));
    let done = officer.acts(&case, "categorisations", body).await.ok();
    assert_eq!(done["facts"]["strands"], json!(["age", "subculture"]));
}

#[actix_web::test]
async fn there_is_no_way_to_say_that_a_case_is_less_urgent() {
    let desk = Desk::open_under("mhp").await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for (field, value) in [
        ("priority", json!("medium")),
        ("harm_level", json!("low")),
        ("category", json!("asb")),
        ("category", json!("medium")),
    ] {
        let body = but(incident(), field, value);
        assert_eq!(refuses(&officer, &case, "categorisations", body, (422, "invalid")).await, [field]);
    }
    for category in ["hate_crime", "hate_incident"] {
        officer.acts(&case, "categorisations", but(incident(), "category", json!(category))).await.ok();
        assert_eq!(file(&desk, &case).await.case.category.as_deref(), Some(category));
    }
}

#[actix_web::test]
async fn at_least_one_reason_and_one_type_are_given_and_each_is_one_of_the_words() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let empty = but(but(incident(), "strands", json!([])), "incident_types", json!([]));
    let fields = refuses(&officer, &case, "categorisations", empty, (422, "invalid")).await;
    assert_eq!(fields, ["strands", "incident_types"]);
    for (field, words) in [
        ("strands", json!(["race", "MARKER"])),
        ("strands", json!("race")),
        ("incident_types", json!(["race"])),
        ("criminality_suspected", json!("yes")),
    ] {
        let fields =
            refuses(&officer, &case, "categorisations", but(incident(), field, words), (422, "invalid"))
                .await;
        assert!(fields[0].starts_with(field), "{fields:?}");
    }
}

#[actix_web::test]
async fn suspecting_a_crime_begins_the_promise_to_advise_the_police_and_saying_it_again_does_not() {
    let policy = promising(&[Event::CrimeSuspected], &[Event::ContactMade]);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let suspected = || but(incident(), "criminality_suspected", json!(true));

    officer.acts(&case, "categorisations", incident()).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await.len(), 0);
    let done = officer.acts(&case, "categorisations", suspected()).await.ok();
    assert_eq!(done["facts"]["crime_suspected"], true);
    assert_eq!(states(&officer, &case, PROMISE).await, ["running"]);

    let talk = json!({ "happened_at": "2026-11-20T09:40:00Z", "way": "phone", "result": "two_way" });
    officer.acts(&case, "contacts", talk).await.ok();
    officer.acts(&case, "categorisations", suspected()).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await, ["met"]);

    let report = officer.enters("key-further", shouting()).await.ok();
    let joined = json!({ "acknowledgement": report["acknowledgement"], "reason": "The same stairs" });
    officer.acts(&case, "reports", joined).await.ok();
    officer.acts(&case, "categorisations", suspected()).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await, ["met", "running"], "a further incident is another");
}

#[actix_web::test]
async fn a_hate_crime_is_a_suspected_crime_whatever_else_is_said() {
    let desk = Desk::open_with(promising(&[Event::CrimeSuspected], &[Event::PoliceAdvised])).await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    officer.acts(&case, "categorisations", but(incident(), "category", json!("hate_crime"))).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await, ["running"]);
}

#[actix_web::test]
async fn two_who_categorise_at_once_do_not_overwrite_each_other_and_others_do_not_at_all() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let path = format!("/api/v1/cases/{case}/categorisations");
    officer.posts_once(&path, "key-00002", &incident()).await.refused(428, "if_match_required");
    for role in [Role::CohesionLead, Role::Legal, Role::Director, Role::Repairs] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        refuses(&other, &case, "categorisations", incident(), (403, "not_allowed")).await;
    }
    assert_eq!(stage(&officer, &case).await, "assigned");
}
