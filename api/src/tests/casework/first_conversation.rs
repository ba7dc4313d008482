//! The first conversation: the initial report with its checklist, and the support pack.

use entity::{event::Event, staff::Role};
use serde_json::{Value, json};

use super::{
    super::Desk,
    looking::{PROMISE, but, lies_in_clear, new_case, new_cases, promising, refuses, stage, states},
};

const ITEMS: [&str; 9] = [
    "approach",
    "safety",
    "works",
    "police",
    "legal_action",
    "children",
    "action_plan",
    "officer_details",
    "case_number",
];

fn completed() -> Value {
    let checklist: serde_json::Map<String, Value> =
        ITEMS.map(|item| (item.to_owned(), json!({ "state": "done" }))).into_iter().collect();
    json!({
        "happened_at": "2026-11-20T09:35:00Z",
        "way": "phone",
        "safe_to_return_home": "yes",
        "children_affected": "no",
        "children_at_risk": "no",
        "emergency_works": ["graffiti", "securing"],
        "emergency_legal_action": false,
        "victim_support": "already_offered_by_police",
        "checklist": checklist,
        "note": "MARKER stays with her sister",
    })
}

fn with_item(item: &str, state: Value) -> Value {
    let mut body = completed();
    body["checklist"][item] = state;
    body
}

fn pack(contents: Value) -> Value {
    json!({
        "happened_at": "2026-11-20T09:35:00Z",
        "contents": contents,
        "language": "pl",
        "format": "large_print",
        "note": "MARKER reads it to him",
    })
}

#[actix_web::test]
async fn completing_the_initial_report_keeps_its_promise_and_brings_the_case_forward() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    assert_eq!(states(&officer, &case, "VIR-02").await, ["running"]);

    let done = officer.acts(&case, "initial-reports", completed()).await.ok();

    assert_eq!(done["facts"]["victim_support"], "already_offered_by_police");
    assert_eq!(done["facts"]["emergency_works"], json!(["graffiti", "securing"]));
    assert_eq!(states(&officer, &case, "VIR-02").await, ["met"]);
    assert_eq!(stage(&officer, &case).await, "assessing");
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn whoever_is_not_safe_at_home_is_referred_or_declines_it() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let unsafe_home = but(completed(), "safe_to_return_home", json!("no"));

    refuses(&officer, &case, "initial-reports", unsafe_home.clone(), (409, "homeless_referral_needed")).await;
    assert_eq!(states(&officer, &case, "VIR-02").await, ["running"]);
    for became in ["refused", "done"] {
        let told = but(unsafe_home.clone(), "homeless_referral", json!(became));
        officer.acts(&case, "initial-reports", told).await.ok();
    }
}

#[actix_web::test]
async fn where_children_are_at_risk_social_services_are_told_before_the_report_is_complete() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for state in [json!({ "state": "not_applicable" }), json!({ "state": "already", "because": "by_police" })]
    {
        let body = but(with_item("children", state), "children_at_risk", json!("yes"));
        refuses(&officer, &case, "initial-reports", body, (409, "safeguarding_needed")).await;
    }
    let told = but(completed(), "children_at_risk", json!("yes"));
    officer.acts(&case, "initial-reports", told).await.ok();
}

#[actix_web::test]
async fn each_of_the_nine_items_is_answered_and_what_was_done_before_says_by_whom() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for item in ITEMS {
        let mut left_out = completed();
        left_out["checklist"].as_object_mut().unwrap().remove(item);
        let fields = refuses(&officer, &case, "initial-reports", left_out, (422, "invalid")).await;
        assert_eq!(fields, [format!("checklist.{item}")]);
        for state in [
            json!({ "state": "already" }),
            json!({ "state": "done", "because": "by_police" }),
            json!({ "state": "not_applicable", "because": "by_police" }),
        ] {
            let body = with_item(item, state);
            let fields = refuses(&officer, &case, "initial-reports", body, (422, "invalid")).await;
            assert_eq!(fields, [format!("checklist.{item}.because")]);
        }
    }
    let free = with_item("police", json!({ "state": "already", "because": "MARKER went there" }));
    refuses(&officer, &case, "initial-reports", free, (422, "invalid")).await;
    let body = with_item("police", json!({ "state": "already", "because": "by_themselves" }));
    officer.acts(&case, "initial-reports", body).await.ok();
}

#[actix_web::test]
async fn considering_emergency_legal_action_begins_the_promise_of_legal_advice() {
    let policy = promising(&[Event::EmergencyLegalActionConsidered], &[Event::LegalAdviceRecorded]);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let [calm, urgent] = new_cases(&officer).await;

    officer.acts(&calm, "initial-reports", completed()).await.ok();
    officer
        .acts(&urgent, "initial-reports", but(completed(), "emergency_legal_action", json!(true)))
        .await
        .ok();

    assert_eq!(states(&officer, &calm, PROMISE).await.len(), 0);
    assert_eq!(states(&officer, &urgent, PROMISE).await, ["running"]);
}

#[actix_web::test]
async fn the_promise_of_a_support_pack_is_kept_when_all_of_it_is_given() {
    let policy = promising(&[Event::ReportReceived], &[Event::SupportPackIssued]);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;

    officer.acts(&case, "support-packs", pack(json!(["contacts", "log_sheets"]))).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await, ["running"]);
    let rest = pack(json!(["diary_sheets", "repairs_timescales", "local_information"]));
    let done = officer.acts(&case, "support-packs", rest).await.ok();

    assert_eq!(states(&officer, &case, PROMISE).await, ["met"]);
    assert_eq!((&done["facts"]["language"], &done["facts"]["format"]), (&json!("pl"), &json!("large_print")));
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn a_pack_with_nothing_in_it_in_no_language_or_not_given_yet_is_refused() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for (field, value) in [
        ("contents", json!([])),
        ("language", json!("Amina Khan")),
        ("language", json!("Polish")),
        ("format", json!("loud")),
        ("happened_at", json!("2026-11-20T09:41:00Z")),
        ("happened_at", json!("2026-11-20T09:29:00Z")),
    ] {
        let body = but(pack(json!(["contacts"])), field, value);
        assert_eq!(refuses(&officer, &case, "support-packs", body, (422, "invalid")).await, [field]);
    }
    refuses(&officer, &case, "support-packs", pack(json!(["contacts", "MARKER"])), (422, "invalid")).await;
}

#[actix_web::test]
async fn only_whoever_works_cases_has_the_first_conversation() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for role in [Role::Intake, Role::CohesionLead, Role::Director, Role::Legal, Role::Repairs] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        refuses(&other, &case, "initial-reports", completed(), (403, "not_allowed")).await;
        refuses(&other, &case, "support-packs", pack(json!(["contacts"])), (403, "not_allowed")).await;
    }
}
