//! Appointments for interviews: made, missed, made again.

use entity::{clock::ClockState, party::PartyKind, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::Desk,
    before::{all_is_clear, case, check, clocks, party, plan, policy, with},
};
use crate::access::Act;

const REBOOK: (&str, &str, &str, bool) = ("REBOOK", "appointment_missed", "appointment_rebooked", true);

fn appointment(of: &str, party: Option<Uuid>, place: &str) -> Value {
    json!({ "of": of, "party_id": party, "at": "2026-11-20T10:00:00Z", "place": place, "needs": ["interpreter"] })
}

fn missed(appointment: Uuid, reason: &str) -> Value {
    json!({ "appointment_id": appointment, "reason": reason, "note": "MARKER at the door" })
}

#[actix_web::test]
async fn the_victim_is_met_where_they_like_and_needs_nobodys_approval() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let victim = party(&desk, &case, PartyKind::Victim, json!({})).await;

    for (who, place) in [(None, "home"), (Some(victim), "elsewhere")] {
        let done = officer.acts(&case, "appointments", appointment("victim", who, place)).await.ok();
        assert_eq!(done["facts"]["needs"], json!(["interpreter"]));
        assert_eq!(done["facts"]["needs_approval"], Value::Null);
        assert_eq!(done["subject_id"], json!(who));
    }
}

#[actix_web::test]
async fn an_appointment_is_for_later_and_with_somebody_in_the_case() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;

    let now = with(appointment("victim", None, "home"), json!({ "at": "2026-11-20T09:40:00Z" }));
    officer.is_wrong(&case, "appointments", now, "at", "in_the_past").await;
    for (of, who, code) in [
        ("victim", Some(witness), "not_in_this_case"),
        ("witness", Some(Uuid::nil()), "not_in_this_case"),
        ("witness", None, "missing"),
        ("perpetrator", None, "missing"),
        ("tenant", Some(witness), "not_in_this_case"),
    ] {
        officer.is_wrong(&case, "appointments", appointment(of, who, "office"), "party_id", code).await;
    }
    let ground = json!({ "ground": "safeguarding", "reason": "A child lives there", "victim_told": true });
    let misplaced = with(appointment("witness", Some(witness), "home"), json!({ "without_consent": ground }));
    officer.is_wrong(&case, "appointments", misplaced, "without_consent", "not_for_this_interview").await;
    let place = appointment("victim", None, "the park");
    officer.is_wrong(&case, "appointments", place, "place", "wrong_type").await;
}

#[actix_web::test]
async fn only_those_who_work_the_case_make_appointments() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    for (email, role) in [("i@landlord.example", Role::Intake), ("a@landlord.example", Role::AreaManager)] {
        let other = desk.somebody(email, role).await;
        let body = appointment("victim", None, "home");
        other.acts(&case, "appointments", body).await.refused(403, "not_allowed");
        other.acts(&case, "missed-appointments", json!({})).await.refused(403, "not_allowed");
    }
}

#[actix_web::test]
async fn nobody_said_to_have_done_it_is_given_an_appointment_before_all_is_clear() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let body = || appointment("perpetrator", Some(perpetrator), "office");

    officer.is_refused(&case, "appointments", body(), "consent_needed").await;
    plan(&desk, &case, "undecided").await;
    officer.is_refused(&case, "appointments", body(), "consent_needed").await;
    plan(&desk, &case, "agrees").await;
    officer.is_refused(&case, "appointments", body(), "police_first").await;
    let step = json!({ "happened_at": "2026-11-20T09:35:00Z", "step": "victim_declines" });
    officer.acts(&case, "police-log", step).await.ok();
    officer.is_refused(&case, "appointments", body(), "tenancy_check_needed").await;
    check(&desk, &case, "perpetrator", Some(perpetrator), &["starter_tenancy"], false).await;
    officer.is_refused(&case, "appointments", body(), "manager_first").await;
    check(&desk, &case, "perpetrator", Some(perpetrator), &["starter_tenancy"], true).await;

    let done = officer.acts(&case, "appointments", body()).await.ok();

    assert_eq!(done["facts"]["needs_approval"], Value::Null);
}

#[actix_web::test]
async fn at_another_place_than_the_office_a_manager_agrees_first() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;

    for (of, place, waits) in
        [("perpetrator", "home", true), ("tenant", "elsewhere", true), ("tenant", "office", false)]
    {
        let done = officer.acts(&case, "appointments", appointment(of, Some(perpetrator), place)).await.ok();
        assert_eq!(done["facts"]["needs_approval"] == true, waits, "{of} {place}");
    }
}

#[actix_web::test]
async fn a_missed_appointment_is_made_again_and_the_promise_runs_from_the_hour_it_was_missed() {
    let desk = Desk::open_with(policy("viridian", &[REBOOK])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let other = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    for who in [perpetrator, other] {
        check(&desk, &case, "perpetrator", Some(who), &[], false).await;
    }
    let of = |who| appointment("perpetrator", Some(who), "office");
    let first = officer.acts(&case, "appointments", of(perpetrator)).await.id();
    assert_eq!(clocks(&desk, &case, "REBOOK").await, []);
    officer
        .is_refused(&case, "missed-appointments", missed(first, "did_not_attend"), "appointment_to_come")
        .await;
    desk.later(3600);
    let officer = officer.again().await;

    let done = officer.acts(&case, "missed-appointments", missed(first, "did_not_attend")).await.ok();

    assert_eq!(done["happened_at"], "2026-11-20T10:00:00Z");
    assert_eq!(done["subject_id"], json!(perpetrator));
    assert_eq!(done["facts"]["consequences_letter_due"], Value::Null);
    assert_eq!(clocks(&desk, &case, "REBOOK").await, [(Some(perpetrator), ClockState::Running)]);
    officer.is_refused(&case, "missed-appointments", missed(first, "unwilling"), "already_missed").await;
    let later = |who| with(of(who), json!({ "at": "2026-11-20T11:00:00Z" }));
    officer.acts(&case, "appointments", later(other)).await.ok();
    assert_eq!(clocks(&desk, &case, "REBOOK").await, [(Some(perpetrator), ClockState::Running)]);
    let second = officer.acts(&case, "appointments", later(perpetrator)).await.id();
    assert_eq!(clocks(&desk, &case, "REBOOK").await, [(Some(perpetrator), ClockState::Met)]);
    desk.later(3600);
    let officer = officer.again().await;
    let twice = officer.acts(&case, "missed-appointments", missed(second, "did_not_attend")).await.ok();
    assert_eq!(twice["facts"]["consequences_letter_due"], true);
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn whoever_is_unwilling_is_written_to_at_once_and_others_when_the_policy_says() {
    for (allowed, reason, due) in [
        (2, "unwilling", json!(true)),
        (2, "refused", json!(true)),
        (2, "called_off", Value::Null),
        (1, "called_off", json!(true)),
    ] {
        let mut policy = policy("viridian", &[REBOOK]);
        policy.perpetrator.missed_appointments = allowed;
        let desk = Desk::open_with(policy).await;
        let officer = desk.officer().await;
        let case = case(&desk, &officer).await;
        all_is_clear(&desk, &case).await;
        let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
        let body = appointment("perpetrator", Some(perpetrator), "office");
        let appointment = officer.acts(&case, "appointments", body).await.id();

        let done = officer.acts(&case, "missed-appointments", missed(appointment, reason)).await.ok();

        assert_eq!(done["facts"]["consequences_letter_due"], due, "{allowed} {reason}");
        assert_eq!(done["happened_at"], "2026-11-20T09:40:00Z");
    }
}

#[actix_web::test]
async fn a_victim_who_misses_an_appointment_is_written_nothing_and_nothing_runs() {
    let desk = Desk::open_with(policy("viridian", &[REBOOK])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let appointment = officer.acts(&case, "appointments", appointment("victim", None, "home")).await.id();

    let done = officer.acts(&case, "missed-appointments", missed(appointment, "unwilling")).await.ok();

    assert_eq!(done["facts"]["consequences_letter_due"], Value::Null);
    assert_eq!(clocks(&desk, &case, "REBOOK").await, []);
    let unknown = missed(Uuid::nil(), "unwilling");
    officer.is_wrong(&case, "missed-appointments", unknown, "appointment_id", "not_in_this_case").await;
}

#[actix_web::test]
async fn an_appointment_that_was_kept_was_not_missed() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let appointment = officer.acts(&case, "appointments", appointment("victim", None, "home")).await.id();
    let held = json!({ "appointment_id": appointment, "result": "held" });
    super::before::entry(&desk, &case, Act::RecordInterview, None, held).await;

    officer
        .is_refused(&case, "missed-appointments", missed(appointment, "called_off"), "appointment_kept")
        .await;
}
