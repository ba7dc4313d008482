//! Reviewing cases, taking them higher, and lending what helps.

use entity::{
    case::{self, Stage},
    event::Event,
    staff::Role,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::{Value, json};

use super::{
    super::{Desk, Officer},
    looking::{PROMISE, but, file, lies_in_clear, new_case, new_cases, promising, refuses, states},
};

fn review(kind: &str) -> Value {
    json!({
        "happened_at": "2026-11-20T09:38:00Z",
        "kind": kind,
        "items": ["action_plan", "security", "emergency_legal_action"],
        "variances": [],
        "next_steps": "MARKER is called on Monday",
    })
}

fn loan(item: &str) -> Value {
    json!({ "happened_at": "2026-11-20T09:35:00Z", "item": item, "which": "MARKER 4" })
}

fn brought_back(loan: &Value) -> Value {
    json!({ "happened_at": "2026-11-20T09:36:00Z", "loan_id": loan["id"], "note": "MARKER scratched" })
}

async fn manager(desk: &Desk) -> Officer<'_> {
    desk.somebody("manager@landlord.example", Role::LineManager).await
}

#[actix_web::test]
async fn the_reviews_at_receipt_and_of_progress_keep_their_promises() {
    let desk = Desk::open_under("viridian").await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = new_case(&officer).await;

    manager.acts(&case, "reviews", review("periodic")).await.ok();
    assert_eq!(states(&officer, &case, "VIR-04").await, ["running"]);
    manager.acts(&case, "reviews", review("initial")).await.ok();
    assert_eq!(states(&officer, &case, "VIR-04").await, ["met"]);
    assert_eq!(states(&officer, &case, "VIR-19").await, ["running"]);
    manager.acts(&case, "reviews", review("progress")).await.ok();
    assert_eq!(states(&officer, &case, "VIR-19").await, ["met"]);
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn every_review_begins_the_time_to_the_next_one() {
    let policy = promising(&[Event::ReportReceived, Event::CaseReviewed], &[Event::CaseReviewed]);
    let desk = Desk::open_with(policy).await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = new_case(&officer).await;
    let mut expected = vec!["running"];
    for (kind, at) in [("initial", "09:38:00"), ("progress", "09:39:00"), ("periodic", "09:40:00")] {
        let body = but(review(kind), "happened_at", json!(format!("2026-11-20T{at}Z")));
        manager.acts(&case, "reviews", body).await.ok();
        expected.insert(0, "met");
        assert_eq!(states(&officer, &case, PROMISE).await, expected, "{kind}");
    }
}

#[actix_web::test]
async fn nobody_reviews_their_own_case() {
    let desk = Desk::open_under("viridian").await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = new_case(&officer).await;
    let own = json!({ "officer_id": manager.id, "handover": "She takes it" });
    officer.acts(&case, "assignments", own).await.ok();

    refuses(&manager, &case, "reviews", review("initial"), (409, "own_case")).await;
    let other = desk.somebody("other@landlord.example", Role::LineManager).await;
    other.acts(&case, "reviews", review("initial")).await.ok();
    refuses(&officer, &case, "reviews", review("periodic"), (403, "not_allowed")).await;
}

#[actix_web::test]
async fn the_review_at_receipt_goes_through_the_plan_security_and_emergency_legal_action() {
    let desk = Desk::open_under("viridian").await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = new_case(&officer).await;
    for items in [
        json!(["security", "emergency_legal_action"]),
        json!(["action_plan", "emergency_legal_action", "risk"]),
        json!(["action_plan", "security"]),
    ] {
        let body = but(review("initial"), "items", items.clone());
        refuses(&manager, &case, "reviews", body, (409, "review_incomplete")).await;
        manager.acts(&case, "reviews", but(review("periodic"), "items", items)).await.ok();
    }
    let empty = but(review("periodic"), "items", json!([]));
    assert_eq!(refuses(&manager, &case, "reviews", empty, (422, "invalid")).await, ["items"]);
}

#[actix_web::test]
async fn a_variance_names_a_clock_of_the_cases_policy_or_a_step_and_why() {
    let desk = Desk::open_under("viridian").await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = new_case(&officer).await;
    let reason = "MARKER was away";
    let named = |codes: &[&str]| {
        let variances: Vec<Value> =
            codes.iter().map(|code| json!({ "code": code, "reason": reason })).collect();
        but(review("periodic"), "variances", json!(variances))
    };

    let fields =
        refuses(&manager, &case, "reviews", named(&["VIR-05", "STK-01", "MARKER"]), (422, "invalid")).await;
    assert_eq!(fields, ["variances[1].code", "variances[2].code"]);
    let silent = but(review("periodic"), "variances", json!([{ "code": "VIR-05" }]));
    assert_eq!(refuses(&manager, &case, "reviews", silent, (422, "invalid")).await, ["variances[0].reason"]);

    let done = manager.acts(&case, "reviews", named(&["VIR-05", "police_first"])).await.ok();
    assert_eq!(done["facts"]["variances"][1], json!({ "code": "police_first", "reason": reason }));
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn a_case_is_taken_to_somebody_above_with_a_reason() {
    let desk = Desk::open().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let cohesion = desk.somebody("cohesion@landlord.example", Role::CohesionLead).await;
    let case = new_case(&officer).await;
    let higher = |to: &str| json!({ "to": to, "reason": "MARKER has not answered" });

    for to in ["cohesion_lead", "director", "board"] {
        let done = manager.acts(&case, "escalations", higher(to)).await.ok();
        assert_eq!(done["facts"], json!({ "to": to, "reason": "MARKER has not answered" }));
    }
    cohesion.acts(&case, "escalations", higher("director")).await.ok();
    refuses(&cohesion, &case, "escalations", higher("cohesion_lead"), (409, "not_higher")).await;
    refuses(&officer, &case, "escalations", higher("director"), (403, "not_allowed")).await;
    refuses(&manager, &case, "escalations", higher("police"), (422, "invalid")).await;
    let silent = json!({ "to": "board" });
    assert_eq!(refuses(&manager, &case, "escalations", silent, (422, "invalid")).await, ["reason"]);
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn what_is_lent_is_out_until_it_comes_back_and_comes_back_once() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let out = async || file(&desk, &case).await.items_out().map(|item| item.row.id).collect::<Vec<_>>();
    for item in ["mobile_phone", "video_camera", "cctv", "alarm"] {
        let lent = officer.acts(&case, "loans", loan(item)).await.ok();
        assert_eq!(json!(out().await), json!([lent["id"]]), "{item}");
        let back = officer.acts(&case, "returns", brought_back(&lent)).await.ok();
        assert_eq!(back["subject_id"], lent["id"]);
        assert!(out().await.is_empty(), "{item}");
        refuses(&officer, &case, "returns", brought_back(&lent), (409, "already_returned")).await;
    }
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn what_is_given_does_not_come_back() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for item in ["diary_sheets", "call_costs", "insurance_form_help"] {
        let given = officer.acts(&case, "loans", loan(item)).await.ok();
        refuses(&officer, &case, "returns", brought_back(&given), (409, "nothing_to_return")).await;
    }
    assert_eq!(file(&desk, &case).await.items_out().count(), 0);
}

#[actix_web::test]
async fn nothing_comes_back_that_this_case_did_not_lend_or_before_it_was_lent() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let [case, other] = new_cases(&officer).await;
    let elsewhere = officer.acts(&other, "loans", loan("alarm")).await.ok();
    let here = officer.acts(&case, "loans", loan("alarm")).await.ok();

    let fields = refuses(&officer, &case, "returns", brought_back(&elsewhere), (422, "invalid")).await;
    assert_eq!(fields, ["loan_id"]);
    let early = but(brought_back(&here), "happened_at", json!("2026-11-20T09:34:00Z"));
    assert_eq!(refuses(&officer, &case, "returns", early, (422, "invalid")).await, ["happened_at"]);
    refuses(&officer, &case, "loans", loan("television"), (422, "invalid")).await;
    let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
    refuses(&intake, &case, "loans", loan("alarm"), (403, "not_allowed")).await;
    refuses(&intake, &case, "returns", brought_back(&here), (403, "not_allowed")).await;
}

#[actix_web::test]
async fn what_is_still_out_when_a_case_is_closed_can_come_back_and_nothing_more_is_lent() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let lent = officer.acts(&case, "loans", loan("cctv")).await.ok();
    let mut row = file(&desk, &case).await.case;
    row.stage = Stage::Closed;
    let closed = case::Entity::update(row.into_active_model().reset_all());
    closed.exec(desk.house.intake.db.writer()).await.unwrap();

    refuses(&officer, &case, "loans", loan("alarm"), (409, "case_closed")).await;
    officer.acts(&case, "returns", brought_back(&lent)).await.ok();
    assert_eq!(file(&desk, &case).await.items_out().count(), 0);
}
