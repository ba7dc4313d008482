//! What is found: whether it is proven, and whether hate was the motive.

use entity::{case::Stage, staff::Role};
use serde_json::{Value, json};

use super::{
    super::{Desk, shouting},
    told::{case, entry, is_wrong, opened, policy, row, says_no},
};
use crate::access::Act;

fn findings(outcome: &str) -> Value {
    json!({ "outcome": outcome, "findings": "MARKER two heard it", "next": "MARKER a warning" })
}

#[actix_web::test]
async fn nothing_is_found_before_the_victim_was_heard() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for heard in [json!({ "of": "victim", "result": "held" }), json!({ "of": "victim", "result": "refused" })]
    {
        let case = case(&officer).await;
        entry(&desk, &case, Act::RecordInterview, json!({ "of": "perpetrator", "result": "held" })).await;
        says_no(&officer, &case, "findings", findings("proven"), "interview_first").await;
        entry(&desk, &case, Act::RecordInterview, heard).await;
        let done = officer.acts(&case, "findings", findings("proven")).await.ok();
        assert_eq!(done["stage"], "investigating");
    }
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn whoever_cannot_be_reached_does_not_keep_the_findings_waiting() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let nameless = opened(&officer, shouting()).await;
    officer.acts(&nameless, "findings", findings("not_proven")).await.ok();

    let case = case(&officer).await;
    let attempt = || entry(&desk, &case, Act::LogContact, json!({ "way": "phone", "result": "not_reached" }));
    attempt().await;
    attempt().await;
    says_no(&officer, &case, "findings", findings("partly"), "interview_first").await;
    attempt().await;
    officer.acts(&case, "findings", findings("partly")).await.ok();
    desk.later(60);
    entry(&desk, &case, Act::LogContact, json!({ "way": "phone", "result": "two_way" })).await;
    says_no(&officer, &case, "findings", findings("proven"), "interview_first").await;
}

#[actix_web::test]
async fn risk_is_assessed_before_findings_where_the_policy_asks_for_it() {
    for required in [true, false] {
        let desk =
            Desk::open_with(policy("stoke", |policy| policy.risk_assessment_required = required)).await;
        let officer = desk.officer().await;
        let case = case(&officer).await;
        entry(&desk, &case, Act::RecordInterview, json!({ "of": "victim", "result": "held" })).await;
        if required {
            says_no(&officer, &case, "findings", findings("proven"), "risk_assessment_first").await;
            entry(&desk, &case, Act::AssessRisk, json!({ "level": "high" })).await;
        }
        officer.acts(&case, "findings", findings("proven")).await.ok();
    }
}

#[actix_web::test]
async fn that_hate_was_not_the_motive_is_explained_and_changes_nothing_else() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let before = row(&desk, &case).await;
    let clocks = officer.gets(&format!("/api/v1/cases/{case}")).await.ok()["clocks"].clone();
    let reports = officer.gets("/api/v1/reports").await.ok();

    says_no(&officer, &case, "motivation", json!({ "found": "not_hate" }), "explanation_needed").await;
    let explained = json!({ "found": "not_hate", "explanation": "MARKER a quarrel about a fence" });
    officer.acts(&case, "motivation", explained).await.ok();

    let after = row(&desk, &case).await;
    assert_eq!(after.motivation.as_deref(), Some("not_hate"));
    let expected =
        entity::case::Model { motivation: after.motivation.clone(), version: before.version + 1, ..before };
    assert_eq!((after.stage, &after), (Stage::Received, &expected));
    assert_eq!(officer.gets(&format!("/api/v1/cases/{case}")).await.ok()["clocks"], clocks);
    assert_eq!(officer.gets("/api/v1/reports").await.ok(), reports);
    for found in ["undetermined", "hate"] {
        officer.acts(&case, "motivation", json!({ "found": found })).await.ok();
        assert_eq!(row(&desk, &case).await.motivation.as_deref(), Some(found));
    }
}

#[actix_web::test]
async fn what_is_found_is_said_in_the_words_there_are_and_by_those_who_work_cases() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    is_wrong(&officer, &case, "findings", findings("surely"), "outcome", "wrong_type").await;
    is_wrong(&officer, &case, "motivation", json!({ "found": "no" }), "found", "wrong_type").await;
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    director.acts(&case, "findings", findings("proven")).await.refused(403, "not_allowed");
    director.acts(&case, "motivation", json!({ "found": "hate" })).await.refused(403, "not_allowed");
}
