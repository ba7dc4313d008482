//! Closing cases, and opening them again.

use entity::{
    case::Stage,
    clock::ClockState,
    event::Event,
    party::PartyKind,
    policy::Policy,
    staff::{self, Role},
    words,
};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, PASSWORD, shouting},
    told::{case, clocks, entry, entry_of, is_wrong, opened, party, plan, policy, promise, row, says_no},
};
use crate::access::Act;

const ACT: &str = "closure";

/// A policy with every outcome, and a survey after closing.
fn every_outcome(policy: &mut Policy) {
    policy.closure.outcomes = words::OUTCOME.words.iter().map(|word| (*word).to_owned()).collect();
    (policy.closure.victim_consent, policy.closure.feedback_first) = (true, true);
    policy.clocks.push(promise("VIR-25", Event::CaseClosed, Event::SurveySent));
    policy.clocks.push(promise("AGAIN", Event::CaseReopened, Event::ContactMade));
}

async fn desk() -> Desk {
    Desk::open_with(policy("stoke", every_outcome)).await
}

async fn manager(desk: &Desk) -> Officer<'_> {
    desk.somebody("manager@landlord.example", Role::LineManager).await
}

fn closed(outcome: &str) -> Value {
    json!({ "outcome": outcome, "note": "MARKER she feels safe again" })
}

fn overridden(outcome: &str) -> Value {
    json!({ "outcome": outcome, "override_reason": "MARKER they have moved away" })
}

fn feedback() -> Value {
    json!({
        "happened_at": "2026-11-20T09:30:00Z",
        "from": "victim",
        "reached": true,
        "satisfied": "satisfied",
        "feedback": "MARKER it took long",
    })
}

async fn consents(desk: &Desk, case: &str, given: bool) {
    entry(desk, case, Act::RecordConsent, json!({ "purpose": "closing", "given": given })).await;
}

/// Everything that goes before closing a case as resolved.
async fn settled(desk: &Desk, officer: &Officer<'_>) -> String {
    let case = case(officer).await;
    entry(desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    let update =
        json!({ "code": "update", "recipient": "victim", "way": "post", "step": "sent", "text": "Found" });
    officer.acts(&case, "letters", update).await.ok();
    officer.acts(&case, "feedback", feedback()).await.ok();
    consents(desk, &case, true).await;
    case
}

#[actix_web::test]
async fn a_case_is_closed_after_everything_that_goes_before() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = case(&officer).await;

    says_no(&manager, &case, ACT, closed("resolved"), "investigation_first").await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    let asked = entry(&desk, &case, Act::OrderWorks, json!({ "needs_approval": true })).await;
    says_no(&manager, &case, ACT, closed("resolved"), "decision_pending").await;
    entry_of(&desk, &case, Act::Decide, Some(asked), json!({ "approved": false })).await;
    let asked = entry(&desk, &case, Act::RecommendTransfer, json!({ "kind": "management_transfer" })).await;
    says_no(&manager, &case, ACT, closed("resolved"), "decision_pending").await;
    entry_of(&desk, &case, Act::DecideTransfer, Some(asked), json!({ "decided": "deferred" })).await;
    says_no(&manager, &case, ACT, closed("resolved"), "decision_pending").await;
    entry_of(&desk, &case, Act::DecideTransfer, Some(asked), json!({ "decided": "granted" })).await;
    says_no(&manager, &case, ACT, closed("resolved"), "letter_first").await;
    let update =
        json!({ "code": "update", "recipient": "victim", "way": "post", "step": "sent", "text": "Found" });
    officer.acts(&case, "letters", update).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "feedback_first").await;
    officer.acts(&case, "feedback", feedback()).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "victim_consent_needed").await;
    consents(&desk, &case, true).await;
    entry(&desk, &case, Act::WithdrawConsent, json!({ "purpose": "closing" })).await;
    says_no(&manager, &case, ACT, closed("resolved"), "victim_consent_needed").await;
    consents(&desk, &case, true).await;
    entry(&desk, &case, Act::LendItem, json!({ "item": "mobile_phone", "comes_back": true })).await;
    officer.acts(&case, ACT, closed("resolved")).await.refused(403, "not_allowed");
    let done = manager.acts(&case, ACT, closed("resolved")).await.ok();

    assert_eq!((&done["stage"], &done["facts"]["items_out"]), (&json!("closed"), &json!(1)));
    assert_eq!(done["facts"]["consented"], true);
    let row = row(&desk, &case).await;
    assert_eq!((row.stage, row.outcome.as_deref()), (Stage::Closed, Some("resolved")));
    assert_eq!(row.closed_at, Some(desk.house.clock.now()));
    assert_eq!(clocks(&desk, &case, "VIR-25").await[0].state, ClockState::Running);
    officer.acts(&case, "motivation", json!({ "found": "hate" })).await.refused(409, "case_closed");
    let letter = |code: &str| json!({ "code": code, "recipient": "victim", "way": "post", "step": "sent", "text": "MARKER dear" });
    says_no(&officer, &case, "letters", letter("regular_update"), "case_closed").await;
    officer.acts(&case, "letters", letter("closure")).await.ok();
    officer.acts(&case, "letters", letter("survey")).await.ok();
    assert_eq!(clocks(&desk, &case, "VIR-25").await[0].state, ClockState::Met);
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn two_managers_who_close_at_once_do_not_overwrite_each_other() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = settled(&desk, &officer).await;
    let path = format!("/api/v1/cases/{case}/closure");
    manager.posts_once(&path, "key-close-1", &closed("resolved")).await.refused(428, "if_match_required");
    let stale = actix_web::test::TestRequest::post()
        .uri(&path)
        .insert_header(("Idempotency-Key", "key-close-2"))
        .insert_header(("If-Match", "\"1\""))
        .set_json(closed("resolved"));
    manager.sends(stale).await.refused(412, "stale");
    assert_eq!(row(&desk, &case).await.closed_at, None);
}

#[actix_web::test]
async fn a_manager_may_close_without_consent_and_says_why() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = settled(&desk, &officer).await;
    consents(&desk, &case, false).await;

    says_no(&manager, &case, ACT, closed("resolved"), "victim_consent_needed").await;
    let done = manager.acts(&case, ACT, overridden("resolved")).await.ok();

    assert_eq!(done["facts"]["override_reason"], "MARKER they have moved away");
    assert_eq!(done["facts"]["consented"], false);
}

#[actix_web::test]
async fn where_the_policy_asks_for_neither_consent_nor_feedback_a_case_is_closed_without() {
    let lenient = policy("stoke", |policy| {
        every_outcome(policy);
        policy.closure.victim_consent = false;
        policy.closure.feedback_first = false;
    });
    let desk = Desk::open_with(lenient).await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = case(&officer).await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    let update =
        json!({ "code": "update", "recipient": "victim", "way": "post", "step": "sent", "text": "Found" });
    officer.acts(&case, "letters", update).await.ok();
    manager.acts(&case, ACT, closed("resolved")).await.ok();
}

#[actix_web::test]
async fn the_policy_says_who_closes_and_with_which_words() {
    let strict = policy("stoke", |policy| {
        policy.closure.outcomes = vec!["resolved".to_owned()];
        policy.closure.closed_by = vec![Role::AreaManager];
    });
    let desk = Desk::open_with(strict).await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let (id, _) = desk.account("area@landlord.example", Role::AreaManager, Some(PASSWORD)).await;
    let north = staff::area::Model { staff_id: id, area: "north".to_owned() };
    let insert = staff::area::Entity::insert(north.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    let area_manager = desk.signed_in("area@landlord.example", PASSWORD, id).await;
    let case = settled(&desk, &officer).await;

    is_wrong(&manager, &case, ACT, closed("duplicate"), "outcome", "not_a_choice").await;
    is_wrong(&manager, &case, ACT, closed("all_fine"), "outcome", "wrong_type").await;
    says_no(&manager, &case, ACT, closed("resolved"), "closed_by_manager").await;
    area_manager.acts(&case, ACT, closed("resolved")).await.ok();
}

#[actix_web::test]
async fn a_case_is_not_closed_as_non_engagement_before_enough_was_tried() {
    let desk = desk().await;
    let (mut officer, mut manager) = (desk.officer().await, manager(&desk).await);
    let case = case(&officer).await;
    let attempt = |way: &'static str| {
        entry(&desk, &case, Act::LogContact, json!({ "way": way, "result": "not_reached" }))
    };
    attempt("phone").await;
    attempt("email").await;
    desk.later(13 * 24 * 3600);
    attempt("phone").await;
    manager = desk.signed_in(&manager.email, PASSWORD, manager.id).await;
    says_no(&manager, &case, ACT, overridden("closed_non_engagement"), "attempts_needed").await;
    desk.later(24 * 3600);
    attempt("phone").await;
    manager = desk.signed_in(&manager.email, PASSWORD, manager.id).await;
    officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    // Enough was tried to close; the letter that was promised goes all the same.
    says_no(&manager, &case, ACT, overridden("closed_non_engagement"), "letter_first").await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "not_proven" })).await;
    let update =
        json!({ "code": "update", "recipient": "victim", "way": "post", "step": "sent", "text": "Found" });
    officer.acts(&case, "letters", update).await.ok();
    manager.acts(&case, ACT, overridden("closed_non_engagement")).await.ok();

    let same_way = self::case(&officer).await;
    for _ in 0..3 {
        entry(&desk, &same_way, Act::LogContact, json!({ "way": "phone", "result": "not_reached" })).await;
        desk.later(10 * 24 * 3600);
    }
    manager = desk.signed_in(&manager.email, PASSWORD, manager.id).await;
    says_no(&manager, &same_way, ACT, overridden("closed_non_engagement"), "attempts_needed").await;
    entry(&desk, &same_way, Act::LogContact, json!({ "way": "post", "result": "two_way" })).await;
    says_no(&manager, &same_way, ACT, overridden("closed_non_engagement"), "attempts_needed").await;
}

#[actix_web::test]
async fn whoever_was_not_reached_was_asked_after_an_attempt() {
    let desk = desk().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let unreached = json!({ "happened_at": "2026-11-20T09:30:00Z", "from": "victim", "reached": false });

    says_no(&officer, &case, "feedback", unreached.clone(), "attempts_needed").await;
    entry(&desk, &case, Act::LogContact, json!({ "way": "phone", "result": "not_reached" })).await;
    officer.acts(&case, "feedback", unreached.clone()).await.ok();
    let mut silent = feedback();
    silent["feedback"] = json!(null);
    is_wrong(&officer, &case, "feedback", silent, "feedback", "missing").await;
    let mut guessed = unreached.clone();
    guessed["satisfied"] = json!("neither");
    is_wrong(&officer, &case, "feedback", guessed, "satisfied", "not_asked").await;
    let nameless = opened(&officer, shouting()).await;
    officer.acts(&nameless, "feedback", unreached).await.ok();
}

#[actix_web::test]
async fn a_report_without_a_way_to_anyone_is_closed_without_feedback_and_letter() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = opened(&officer, shouting()).await;
    let findings = json!({ "outcome": "not_proven", "findings": "No one saw it", "next": "Nothing" });
    officer.acts(&case, "findings", findings).await.ok();
    says_no(&manager, &case, ACT, closed("closed_no_asb_proven"), "victim_consent_needed").await;
    manager.acts(&case, ACT, overridden("closed_no_asb_proven")).await.ok();
}

#[actix_web::test]
async fn that_hate_was_not_the_motive_is_explained_before_the_case_is_closed_so() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = settled(&desk, &officer).await;

    says_no(&manager, &case, ACT, closed("not_hate_motivated"), "explanation_first").await;
    let found = json!({ "found": "not_hate", "explanation": "A quarrel about a fence" });
    officer.acts(&case, "motivation", found).await.ok();
    let explains = |step: &str| json!({ "code": "not_hate", "recipient": "victim", "way": "post", "step": step, "text": "A fence" });
    officer.acts(&case, "letters", explains("draft")).await.ok();
    says_no(&manager, &case, ACT, closed("not_hate_motivated"), "explanation_first").await;
    officer.acts(&case, "letters", explains("sent")).await.ok();
    manager.acts(&case, ACT, closed("not_hate_motivated")).await.ok();
}

#[actix_web::test]
async fn a_case_that_goes_on_elsewhere_is_closed_with_the_letter_that_says_so() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    for outcome in ["duplicate", "transferred"] {
        let case = case(&officer).await;
        officer.acts(&case, "feedback", feedback()).await.ok();
        says_no(&manager, &case, ACT, overridden(outcome), "letter_first").await;
        let told = json!({ "code": "closure", "recipient": "victim", "way": "post", "step": "sent", "text": "There" });
        officer.acts(&case, "letters", told).await.ok();
        says_no(&manager, &case, ACT, overridden("closed_unable_to_act"), "letter_first").await;
        manager.acts(&case, ACT, overridden(outcome)).await.ok();
    }
}

#[actix_web::test]
async fn a_closing_that_is_proposed_brings_the_case_forward_and_closes_nothing() {
    let desk = Desk::open_with(policy("stoke", |policy| {
        policy.closure.outcomes = vec!["resolved".to_owned()];
    }))
    .await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let proposed = |outcome: &str| json!({ "outcome": outcome, "reason": "Nothing for six weeks" });

    is_wrong(&officer, &case, "closing-proposals", proposed("transferred"), "outcome", "not_a_choice").await;
    let done = officer.acts(&case, "closing-proposals", proposed("resolved")).await.ok();

    assert_eq!(done["stage"], "closing");
    assert_eq!((row(&desk, &case).await.outcome, row(&desk, &case).await.closed_at), (None, None));
}

#[actix_web::test]
async fn a_case_that_is_opened_again_is_worked_and_closed_anew() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = settled(&desk, &officer).await;
    let again = json!({ "reason": "new_information", "explanation": "MARKER the pictures were found" });
    manager.acts(&case, "reopening", again.clone()).await.refused(409, "case_not_closed");
    manager.acts(&case, ACT, closed("resolved")).await.ok();
    officer.acts(&case, "reopening", again.clone()).await.refused(403, "not_allowed");

    let done = manager.acts(&case, "reopening", again).await.ok();

    assert_eq!(done["stage"], "investigating");
    let open = row(&desk, &case).await;
    assert_eq!((open.outcome, open.closed_at), (None, None));
    assert_eq!(clocks(&desk, &case, "AGAIN").await[0].state, ClockState::Running);
    // What was found, said and agreed before it was closed does not close it again.
    says_no(&manager, &case, ACT, closed("resolved"), "investigation_first").await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    says_no(&manager, &case, ACT, closed("resolved"), "feedback_first").await;
    officer.acts(&case, "feedback", feedback()).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "victim_consent_needed").await;
    consents(&desk, &case, true).await;
    manager.acts(&case, ACT, closed("resolved")).await.ok();
}

#[actix_web::test]
async fn after_a_further_incident_everything_before_closing_counts_anew() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = settled(&desk, &officer).await;
    desk.later(60);
    let further = officer.enters("key-further-1", shouting()).await.ok();
    let body = json!({ "acknowledgement": further["acknowledgement"], "reason": "The same stairs" });
    officer.acts(&case, "reports", body).await.ok();
    let sent =
        || json!({ "code": "update", "recipient": "victim", "way": "post", "step": "sent", "text": "Found" });

    says_no(&manager, &case, ACT, closed("resolved"), "investigation_first").await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    officer.acts(&case, "letters", sent()).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "feedback_first").await;
    officer.acts(&case, "feedback", feedback()).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "victim_consent_needed").await;
    let early = json!({ "happened_at": "2026-11-20T09:30:00Z", "purpose": "closing", "given": true, "how": "spoken" });
    officer.acts(&case, "consents", early).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "victim_consent_needed").await;
    consents(&desk, &case, true).await;
    manager.acts(&case, ACT, closed("resolved")).await.ok();
}

#[actix_web::test]
async fn feedback_is_what_the_victim_or_who_reported_says() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = case(&officer).await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    let update =
        json!({ "code": "update", "recipient": "victim", "way": "post", "step": "sent", "text": "Found" });
    officer.acts(&case, "letters", update).await.ok();
    consents(&desk, &case, true).await;
    let from = |who: &str| {
        let mut feedback = feedback();
        feedback["from"] = json!(who);
        feedback
    };

    officer.acts(&case, "feedback", from("witness")).await.ok();
    entry(&desk, &case, Act::LogContact, json!({ "way": "phone", "result": "not_reached" })).await;
    let unreached = json!({ "happened_at": "2026-11-20T09:30:00Z", "from": "victim", "reached": false });
    officer.acts(&case, "feedback", unreached).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "feedback_first").await;
    officer.acts(&case, "feedback", from("reporter")).await.ok();
    manager.acts(&case, ACT, closed("resolved")).await.ok();
}

#[actix_web::test]
async fn attempts_that_are_all_remembered_at_the_end_are_not_enough() {
    let desk = desk().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    desk.later(15 * 24 * 3600);
    let officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    let manager = manager(&desk).await;
    for (day, way) in [("20", "phone"), ("27", "email")] {
        let at = format!("2026-11-{day}T09:31:00Z");
        let attempt = json!({ "happened_at": at, "way": way, "result": "not_reached" });
        officer.acts(&case, "contacts", attempt).await.ok();
    }
    entry(&desk, &case, Act::LogContact, json!({ "way": "phone", "result": "not_reached" })).await;
    says_no(&manager, &case, ACT, overridden("closed_non_engagement"), "attempts_needed").await;
}

#[actix_web::test]
async fn a_case_whose_report_was_joined_to_another_is_not_opened_again() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let this = case(&officer).await;
    let joined = officer.enters("key-joined-1", shouting()).await.ok();
    let body = json!({ "acknowledgement": joined["acknowledgement"], "reason": "The same stairs" });
    officer.acts(&this, "reports", body).await.ok();
    let cover = joined["case_id"].as_str().unwrap();
    let again = json!({ "reason": "mistake", "explanation": "Not the same" });
    says_no(&manager, cover, "reopening", again, "case_joined").await;
}

#[actix_web::test]
async fn a_plan_that_waits_for_a_letter_to_be_signed_keeps_the_case_open() {
    let desk = desk().await;
    let (officer, manager) = (desk.officer().await, manager(&desk).await);
    let case = settled(&desk, &officer).await;
    let who: Uuid = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    entry(&desk, &case, Act::LogPolice, json!({ "step": "reported_by_us" })).await;
    plan(&desk, &case, &["AP01"]).await;
    let draft = json!({
        "code": "warning", "recipient": "tenant", "party_id": who, "way": "hand", "step": "draft", "text": "Dear",
    });
    let draft = officer.acts(&case, "letters", draft).await.ok();
    says_no(&manager, &case, ACT, closed("resolved"), "decision_pending").await;
    let no = json!({ "request_id": draft["id"], "approved": false, "reason": "It has stopped" });
    manager.acts(&case, "decisions", no).await.ok();
    manager.acts(&case, ACT, closed("resolved")).await.ok();
}
