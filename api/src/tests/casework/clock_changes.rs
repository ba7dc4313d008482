//! Clocks put off, running on, and falling away.

use entity::{clock::ClockState, event::Event, policy::Policy, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, PASSWORD},
    told::{case, clocks, is_wrong, length, moment, policy, promise, says_no},
};

const ACT: &str = "clock-changes";

fn with_pauses(policy: &mut Policy) {
    let mut interview = promise("VIR-13", Event::ReportReceived, Event::PerpetratorInterviewed);
    interview.pauses = vec!["police_request".to_owned()];
    interview.exemptions = vec!["not_our_resident".to_owned()];
    policy.clocks.push(interview);
}

/// The clock of a new case that can be put off.
async fn running(officer: &Officer<'_>) -> (String, Uuid) {
    let case = case(officer).await;
    let clock = clocks(officer.desk, &case, "VIR-13").await.remove(0);
    (case, clock.id)
}

fn change(clock: Uuid, change: &str, reason: Option<&str>, until: Option<&str>) -> Value {
    json!({ "clock_id": clock, "change": change, "reason": reason, "until": until, "note": "MARKER DC Hall asks" })
}

#[actix_web::test]
async fn a_clock_is_put_off_and_runs_on_with_the_time_it_stood_still() {
    let desk = Desk::open_with(policy("stoke", with_pauses)).await;
    let mut officer = desk.officer().await;
    let (case, clock) = running(&officer).await;
    let until = "2026-11-22T09:30:00Z";

    let done =
        officer.acts(&case, ACT, change(clock, "pause", Some("police_request"), Some(until))).await.ok();

    assert_eq!(done["facts"]["code"], "VIR-13");
    let paused = clocks(&desk, &case, "VIR-13").await.remove(0);
    assert_eq!((paused.state, paused.reason.as_deref()), (ClockState::Paused, Some("police_request")));
    assert_eq!((paused.paused_at, paused.resumes_at), (Some(desk.house.clock.now()), Some(moment(until))));
    let again = change(clock, "pause", Some("police_request"), Some(until));
    says_no(&officer, &case, ACT, again, "clock_paused").await;
    desk.later(3600);
    officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    officer.acts(&case, ACT, change(clock, "resume", None, None)).await.ok();
    let running = clocks(&desk, &case, "VIR-13").await.remove(0);
    assert_eq!((running.state, running.due_at), (ClockState::Running, Some(moment("2026-11-21T10:30:00Z"))));
    says_no(&officer, &case, ACT, change(clock, "resume", None, None), "clock_not_paused").await;
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn a_clock_falls_away_for_a_reason_that_the_policy_knows() {
    let desk = Desk::open_with(policy("stoke", with_pauses)).await;
    let officer = desk.officer().await;
    let (case, clock) = running(&officer).await;

    for (kind, reason) in [("exempt", "police_request"), ("pause", "not_our_resident"), ("pause", "busy")] {
        let until = (kind == "pause").then_some("2026-11-22T09:30:00Z");
        is_wrong(&officer, &case, ACT, change(clock, kind, Some(reason), until), "reason", "not_a_choice")
            .await;
    }
    officer.acts(&case, ACT, change(clock, "exempt", Some("not_our_resident"), None)).await.ok();

    let fallen = clocks(&desk, &case, "VIR-13").await.remove(0);
    assert_eq!(
        (fallen.state, fallen.reason.as_deref()),
        (ClockState::NotApplicable, Some("not_our_resident"))
    );
    let again = change(clock, "exempt", Some("not_our_resident"), None);
    says_no(&officer, &case, ACT, again, "clock_not_open").await;
}

#[actix_web::test]
async fn a_promise_that_is_kept_or_has_no_such_reason_stays_as_it_is() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    officer.acts(&case, "assignments", json!({ "officer_id": officer.id })).await.ok();
    let met = clocks(&desk, &case, "VIR-01").await.remove(0);
    assert_eq!(met.state, ClockState::Met);
    for kind in ["resume", "exempt"] {
        let body = change(met.id, kind, (kind == "exempt").then_some("any"), None);
        says_no(&officer, &case, ACT, body, "clock_not_open").await;
    }
    let letter = clocks(&desk, &case, "VIR-20").await.remove(0);
    let body = change(letter.id, "exempt", Some("victim_request"), None);
    is_wrong(&officer, &case, ACT, body, "reason", "not_a_choice").await;
}

#[actix_web::test]
async fn a_change_says_what_it_needs_to_and_nothing_of_another_case() {
    let desk = Desk::open_with(policy("stoke", with_pauses)).await;
    let officer = desk.officer().await;
    let ((case, clock), (_, foreign)) = (running(&officer).await, running(&officer).await);
    let later = Some("2026-11-22T09:30:00Z");
    for (body, field, code) in [
        (change(foreign, "exempt", Some("not_our_resident"), None), "clock_id", "not_in_this_case"),
        (change(clock, "pause", None, later), "reason", "missing"),
        (change(clock, "exempt", None, None), "reason", "missing"),
        (change(clock, "pause", Some("police_request"), None), "until", "missing"),
        (
            change(clock, "pause", Some("police_request"), Some("2026-11-20T09:30:00Z")),
            "until",
            "in_the_past",
        ),
        (change(clock, "exempt", Some("not_our_resident"), later), "until", "not_asked"),
        (change(clock, "resume", Some("police_request"), None), "reason", "not_asked"),
        (change(clock, "pause", Some("MARKER, says the police"), later), "reason", "wrong_type"),
    ] {
        is_wrong(&officer, &case, ACT, body, field, code).await;
    }
    let before = length(&desk, &case).await;
    let dpo = desk.somebody("dpo@landlord.example", Role::Dpo).await;
    let body = change(clock, "exempt", Some("not_our_resident"), None);
    dpo.acts(&case, ACT, body).await.refused(403, "not_allowed");
    assert_eq!(length(&desk, &case).await, before);
}

#[actix_web::test]
async fn a_case_names_its_clocks_so_that_they_can_be_changed() {
    let desk = Desk::open_with(policy("stoke", with_pauses)).await;
    let officer = desk.officer().await;
    let (case, clock) = running(&officer).await;
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let shown = open["clocks"].as_array().unwrap().iter().find(|shown| shown["code"] == "VIR-13").unwrap();
    assert_eq!(shown["id"], json!(clock));
}
