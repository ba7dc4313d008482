//! Police, other landlords, forums: who else is told of a case, and on which ground.

use entity::{clock::ClockState, party::PartyKind, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::Desk,
    before::{case, entry, length, party, policy, states, with},
};
use crate::access::Act;

fn step(step: &str) -> Value {
    json!({ "happened_at": "2026-11-20T09:40:00Z", "step": step, "reference": "MARKER/2026" })
}

fn call(party: Uuid, step: &str) -> Value {
    json!({ "happened_at": "2026-11-20T09:40:00Z", "party_id": party, "step": step, "note": "MARKER was told" })
}

fn discussion() -> Value {
    json!({
        "happened_at": "2026-11-20T09:40:00Z", "forum": "hate_crime_panel", "partners": ["police", "specialist"],
        "anonymised": true, "note": "MARKER passes by every evening",
    })
}

async fn consent(desk: &Desk, case: &str, purpose: &str) {
    entry(desk, case, Act::RecordConsent, None, json!({ "purpose": purpose, "given": true })).await;
}

async fn disclosure(desk: &Desk, case: &str, purpose: &str, ground: &str) {
    entry(desk, case, Act::Disclose, None, json!({ "purpose": purpose, "ground": ground })).await;
}

#[actix_web::test]
async fn each_step_with_the_police_keeps_its_promise() {
    for (taken, kept) in [
        ("advised", "ADVISED"),
        ("victim_declines", "ADVISED"),
        ("reported_by_victim", "NOTIFIED"),
        ("reported_by_us", "NOTIFIED"),
        ("accompanied", "NOTIFIED"),
        ("ward_officer_told", "NOTIFIED"),
        ("contacted_again", "CONTACTED"),
        ("information_requested", "CONTACTED"),
        ("information_received", "CONTACTED"),
    ] {
        let desk = Desk::open_with(policy(
            "council-sop",
            &[
                ("ADVISED", "report_received", "police_advised", false),
                ("NOTIFIED", "report_received", "police_notified", false),
                ("CONTACTED", "report_received", "police_contacted", false),
                ("FOLLOW-UP", "police_notified", "police_contacted", false),
            ],
        ))
        .await;
        let officer = desk.officer().await;
        let case = case(&desk, &officer).await;
        consent(&desk, &case, "report_to_police").await;
        consent(&desk, &case, "share_police").await;

        officer.acts(&case, "police-log", step(taken)).await.ok();

        for code in ["ADVISED", "NOTIFIED", "CONTACTED"] {
            let expected = if code == kept { ClockState::Met } else { ClockState::Running };
            assert_eq!(states(&desk, &case, code).await, [expected], "{taken} {code}");
        }
        assert_eq!(states(&desk, &case, "FOLLOW-UP").await.len(), usize::from(kept == "NOTIFIED"), "{taken}");
    }
}

#[actix_web::test]
async fn we_tell_the_police_for_somebody_with_their_consent_or_on_a_recorded_ground() {
    for (purpose, ground) in [
        ("report_to_police", None),
        ("report_to_police", Some("safeguarding")),
        ("share_police", Some("safeguarding")),
    ] {
        let desk = Desk::open_under("council-sop").await;
        let officer = desk.officer().await;
        let case = case(&desk, &officer).await;
        officer.is_refused(&case, "police-log", step("reported_by_us"), "consent_needed").await;
        disclosure(&desk, &case, purpose, "consent").await;
        // That they may be given information is not that we report for the person.
        consent(&desk, &case, "share_police").await;
        officer.is_refused(&case, "police-log", step("reported_by_us"), "consent_needed").await;
        match ground {
            None => consent(&desk, &case, purpose).await,
            Some(ground) => disclosure(&desk, &case, purpose, ground).await,
        }
        officer.acts(&case, "police-log", step("reported_by_us")).await.ok();
    }
}

#[actix_web::test]
async fn the_police_are_given_information_with_consent_or_on_a_recorded_ground() {
    for taken in ["ward_officer_told", "information_requested"] {
        for ground in [None, Some("crime_prevention")] {
            let desk = Desk::open_under("council-sop").await;
            let officer = desk.officer().await;
            let case = case(&desk, &officer).await;
            consent(&desk, &case, "report_to_police").await;
            officer.is_refused(&case, "police-log", step(taken), "sharing_consent_needed").await;
            match ground {
                None => consent(&desk, &case, "share_police").await,
                Some(ground) => disclosure(&desk, &case, "share_police", ground).await,
            }
            officer.acts(&case, "police-log", step(taken)).await.ok();
        }
    }
}

#[actix_web::test]
async fn a_consent_that_was_withdrawn_carries_no_report() {
    let desk = Desk::open_under("council-sop").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    consent(&desk, &case, "report_to_police").await;
    let withdrawn =
        json!({ "happened_at": "2026-11-20T09:40:00Z", "purpose": "report_to_police", "how": "spoken" });
    officer.acts(&case, "consent-withdrawals", withdrawn).await.ok();
    officer.is_refused(&case, "police-log", step("reported_by_us"), "consent_needed").await;
}

/// A word on a purpose, said at that minute after nine.
fn word(purpose: &str, minute: &str, given: bool) -> Value {
    let at = format!("2026-11-20T09:{minute}:00Z");
    json!({ "happened_at": at, "purpose": purpose, "given": given, "how": "spoken" })
}

fn withdrawal(purpose: &str, minute: &str) -> Value {
    let at = format!("2026-11-20T09:{minute}:00Z");
    json!({ "happened_at": at, "purpose": purpose, "how": "spoken" })
}

#[actix_web::test]
async fn the_last_word_that_was_said_counts_and_not_the_last_that_was_entered() {
    let desk = Desk::open_under("council-sop").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let asks = || step("information_requested");
    officer.acts(&case, "consents", word("share_police", "32", true)).await.ok();
    officer
        .is_refused(&case, "consent-withdrawals", withdrawal("share_police", "31"), "no_such_consent")
        .await;
    officer.acts(&case, "consent-withdrawals", withdrawal("share_police", "35")).await.ok();
    officer.is_refused(&case, "police-log", asks(), "sharing_consent_needed").await;

    officer.acts(&case, "consents", word("share_police", "33", true)).await.ok();
    officer.is_refused(&case, "police-log", asks(), "sharing_consent_needed").await;
    officer.acts(&case, "consents", word("share_police", "36", true)).await.ok();
    officer.acts(&case, "police-log", asks()).await.ok();
    // What was said in one minute counts as it was entered.
    officer.acts(&case, "consents", word("share_police", "36", false)).await.ok();
    officer.is_refused(&case, "police-log", asks(), "sharing_consent_needed").await;
}

#[actix_web::test]
async fn nobody_consents_for_the_victim() {
    let desk = Desk::open_under("council-sop").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    let accused = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let victim = party(&desk, &case, PartyKind::Victim, json!({})).await;
    let of = |who: Uuid, purpose: &str| with(word(purpose, "40", true), json!({ "party_id": who }));
    let consents = async || officer.gets(&format!("/api/v1/cases/{case}")).await.ok()["consents"].clone();

    for who in [witness, accused] {
        let body = of(who, "share_police");
        officer.is_wrong(&case, "consents", body, "party_id", "not_for_this_person").await;
        let given = json!({ "purpose": "share_police", "given": true });
        entry(&desk, &case, Act::RecordConsent, Some(who), given).await;
    }
    officer.acts(&case, "consents", of(witness, "evidence_use")).await.ok();
    assert_eq!(consents().await, json!({}));
    officer.is_refused(&case, "police-log", step("information_requested"), "sharing_consent_needed").await;

    officer.acts(&case, "consents", of(victim, "share_police")).await.ok();
    party(&desk, &case, PartyKind::Victim, json!({ "replaces": victim })).await;
    assert_eq!(consents().await, json!({ "share_police": true }));
    officer.acts(&case, "police-log", step("information_requested")).await.ok();
}

#[actix_web::test]
async fn a_ground_that_was_recorded_ends_when_the_victim_says_no() {
    let desk = Desk::open_under("council-sop").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let asks = || step("information_requested");
    for says_no in [true, false] {
        disclosure(&desk, &case, "share_police", "safeguarding").await;
        officer.acts(&case, "police-log", asks()).await.ok();
        if says_no {
            officer.acts(&case, "consents", word("share_police", "40", false)).await.ok();
        } else {
            officer.acts(&case, "consents", word("share_police", "40", true)).await.ok();
            officer.acts(&case, "consent-withdrawals", withdrawal("share_police", "40")).await.ok();
        }
        officer.is_refused(&case, "police-log", asks(), "sharing_consent_needed").await;
    }
}

#[actix_web::test]
async fn a_forum_hears_who_it_is_only_with_consent() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let named = || with(discussion(), json!({ "anonymised": false }));

    officer.is_refused(&case, "forum-discussions", named(), "consent_needed").await;
    consent(&desk, &case, "share_police").await;
    officer.is_refused(&case, "forum-discussions", named(), "consent_needed").await;
    officer.acts(&case, "forum-discussions", with(named(), json!({ "partners": ["police"] }))).await.ok();
    disclosure(&desk, &case, "share_specialist", "safeguarding").await;
    officer.acts(&case, "forum-discussions", named()).await.ok();
}

#[actix_web::test]
async fn a_conviction_calls_for_legal_advice() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    for (outcome, due) in [
        ("arrested", Value::Null),
        ("bail_conditions", Value::Null),
        ("charged", Value::Null),
        ("convicted", json!(true)),
    ] {
        let body = with(step("information_received"), json!({ "outcome": outcome }));
        let done = officer.acts(&case, "police-log", body).await.ok();
        assert_eq!(done["facts"]["legal_advice_due"], due, "{outcome}");
        assert_eq!(done["facts"]["reference"], "MARKER/2026");
    }
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn another_landlord_is_told_by_telephone_and_in_writing() {
    for order in [["phone_call", "written_request"], ["written_request", "phone_call"]] {
        let clock = ("TOLD", "report_received", "other_landlord_told", false);
        let desk = Desk::open_with(policy("viridian", &[clock])).await;
        let officer = desk.officer().await;
        let case = case(&desk, &officer).await;
        let (one, other) = (
            party(&desk, &case, PartyKind::Perpetrator, json!({})).await,
            party(&desk, &case, PartyKind::Perpetrator, json!({})).await,
        );
        consent(&desk, &case, "share_other_landlord").await;

        for (who, step) in [(one, order[0]), (one, order[0]), (other, order[1]), (one, "director_notified")] {
            officer.acts(&case, "landlord-liaison", call(who, step)).await.ok();
            assert_eq!(states(&desk, &case, "TOLD").await, [ClockState::Running], "{step}");
        }
        let done = officer.acts(&case, "landlord-liaison", call(one, order[1])).await.ok();

        assert_eq!(done["subject_id"], json!(one));
        assert_eq!(states(&desk, &case, "TOLD").await, [ClockState::Met]);
    }
}

#[actix_web::test]
async fn another_landlord_is_told_only_with_consent_or_on_a_recorded_ground() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let who = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let telling = ["phone_call", "written_request", "joint_interview", "director_notified"];

    for step in telling {
        officer.is_refused(&case, "landlord-liaison", call(who, step), "sharing_consent_needed").await;
    }
    for step in ["their_reply", "own_legal_action"] {
        officer.acts(&case, "landlord-liaison", call(who, step)).await.ok();
    }
    disclosure(&desk, &case, "share_other_landlord", "legal_proceedings").await;
    for step in telling {
        officer.acts(&case, "landlord-liaison", call(who, step)).await.ok();
    }
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    officer
        .is_wrong(&case, "landlord-liaison", call(witness, "their_reply"), "party_id", "not_in_this_case")
        .await;
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn that_our_procedure_goes_before_the_forums_is_for_those_above_to_say() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let director = desk.somebody("d@landlord.example", Role::Director).await;
    let says = |precedence: Value| with(discussion(), json!({ "precedence": precedence }));
    let waits = async |who: &super::super::Officer<'_>, precedence: Value| {
        who.acts(&case, "forum-discussions", says(precedence)).await.ok()["facts"]["needs_approval"] == true
    };

    assert!(!waits(&officer, Value::Null).await);
    assert!(!waits(&officer, json!("local_procedure")).await);
    assert!(waits(&officer, json!("own_procedure")).await);
    assert!(!waits(&director, json!("own_procedure")).await);
    let paper = with(discussion(), json!({ "document_ids": [Uuid::nil()] }));
    officer.is_wrong(&case, "forum-discussions", paper, "document_ids", "not_in_this_case").await;
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn only_those_whose_work_it_is_deal_with_partners() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let lead = desk.somebody("c@landlord.example", Role::CohesionLead).await;
    let intake = desk.somebody("i@landlord.example", Role::Intake).await;
    for act in ["police-log", "landlord-liaison", "forum-discussions"] {
        intake.acts(&case, act, json!({})).await.refused(403, "not_allowed");
    }
    lead.acts(&case, "police-log", step("advised")).await.refused(403, "not_allowed");
    assert_eq!(length(&desk, &case).await, 0);
    lead.acts(&case, "forum-discussions", discussion()).await.ok();
}

#[actix_web::test]
async fn what_was_told_before_the_victim_agreed_was_told_without_consent() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let consent = json!({
        "happened_at": "2026-11-20T09:36:00Z", "purpose": "share_police", "given": true, "how": "spoken",
    });
    officer.acts(&case, "consents", consent).await.ok();
    let asked = |at: &str| json!({ "happened_at": at, "step": "information_requested" });

    let before = officer.acts(&case, "police-log", asked("2026-11-20T09:35:00Z")).await;
    before.refused(409, "sharing_consent_needed");
    officer.acts(&case, "police-log", asked("2026-11-20T09:36:00Z")).await.ok();
}
