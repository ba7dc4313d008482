//! Contacts with the person.

use serde_json::{Value, json};

use super::super::{Desk, shouting};

fn call(result: &str) -> Value {
    json!({ "happened_at": "2026-11-20T09:35:00Z", "way": "phone", "result": result, "note": "MARKER was here" })
}

fn reachable() -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    answers
}

#[actix_web::test]
async fn an_attempt_is_logged_and_keeps_no_promise_and_a_talk_does() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.enters("key-00001", reachable()).await.ok()["case_id"].as_str().unwrap().to_owned();
    desk.later(600);
    let state = async || {
        let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
        let clocks = open["clocks"].as_array().unwrap().clone();
        clocks.into_iter().find(|clock| clock["code"] == "STK-01").unwrap()["state"].clone()
    };

    officer.acts(&case, "contacts", call("not_reached")).await.ok();
    assert_eq!(state().await, "running");
    officer.acts(&case, "contacts", call("two_way")).await.ok();
    assert_eq!(state().await, "met");
}

#[actix_web::test]
async fn what_was_said_is_sealed_and_comes_back_for_officers() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.enters("key-00001", reachable()).await.ok()["case_id"].as_str().unwrap().to_owned();
    desk.later(600);

    officer.acts(&case, "contacts", call("two_way")).await.ok();

    let chronology = officer.gets(&format!("/api/v1/cases/{case}/chronology")).await.ok();
    assert_eq!(chronology["items"][0]["facts"]["note"], "MARKER was here");
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn a_contact_that_has_not_been_yet_or_was_before_the_report_is_refused() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.enters("key-00001", reachable()).await.ok()["case_id"].as_str().unwrap().to_owned();
    for (at, code) in
        [("2026-11-20T09:31:00Z", "in_the_future"), ("2026-11-20T09:29:59Z", "before_the_report")]
    {
        let mut body = call("two_way");
        body["happened_at"] = json!(at);
        let refused = officer.acts(&case, "contacts", body).await;
        assert_eq!(refused.refused(422, "invalid"), ["happened_at"]);
        assert_eq!(refused.json()["errors"][0]["code"], code);
    }
}
