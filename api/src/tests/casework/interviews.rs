//! Interviews with victims, witnesses and those who are said to have done it, their file notes, and their delays.

use entity::{clock::ClockState, party::PartyKind, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer},
    before::{all_is_clear, case, check, clocks, entry, length, party, plan, policy, states, with},
};
use crate::access::Act;

const OF_VICTIM: [&str; 7] = [
    "explained_priority",
    "account",
    "household_impact",
    "agencies",
    "further_incident",
    "update_letter_promised",
    "contact_pattern_agreed",
];
const OF_PERPETRATOR: [&str; 7] = [
    "complaint",
    "policy",
    "their_account",
    "no_repeat",
    "seriousness",
    "tenancy_implications",
    "possible_prosecution",
];

fn interview(of: &str, party: Option<Uuid>) -> Value {
    let gone_through: &[&str] = match of {
        "victim" => &OF_VICTIM,
        "witness" => &[],
        _ => &OF_PERPETRATOR,
    };
    json!({
        "happened_at": "2026-11-20T09:40:00Z", "of": of, "party_id": party, "result": "held", "place": "office",
        "attendees": ["officer"], "gone_through": gone_through, "account": "MARKER on the stairs",
    })
}

fn refused(of: &str, party: Uuid) -> Value {
    json!({ "happened_at": "2026-11-20T09:40:00Z", "of": of, "party_id": party, "result": "refused" })
}

fn canvass(result: &str) -> Value {
    json!({ "happened_at": "2026-11-20T09:40:00Z", "of": "witness", "canvass": true, "result": result })
}

#[actix_web::test]
async fn the_interview_of_a_victim_is_a_contact_too_and_brings_the_case_on() {
    let desk = Desk::open_with(policy(
        "viridian",
        &[
            ("INTERVIEW", "report_received", "victim_interviewed", false),
            ("CONTACT", "report_received", "contact_made", false),
            ("SPOKEN", "report_received", "contact_spoken", false),
            ("FULL", "report_received", "contact_full", false),
            ("NEXT", "victim_interviewed", "perpetrator_interviewed", false),
        ],
    ))
    .await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let body = with(interview("victim", None), json!({ "contact_every_days": 7, "language": "MARKER" }));

    let done = officer.acts(&case, "interviews", body).await.ok();

    assert_eq!(done["stage"], "investigating");
    assert_eq!(done["facts"]["account"], "MARKER on the stairs");
    for code in ["INTERVIEW", "CONTACT", "SPOKEN", "FULL"] {
        assert_eq!(states(&desk, &case, code).await, [ClockState::Met], "{code}");
    }
    assert_eq!(states(&desk, &case, "NEXT").await, [ClockState::Running]);
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn an_interview_that_a_victim_did_not_want_keeps_no_promise() {
    let desk =
        Desk::open_with(policy("viridian", &[("INTERVIEW", "report_received", "victim_interviewed", false)]))
            .await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let victim = party(&desk, &case, PartyKind::Victim, json!({})).await;

    let done = officer.acts(&case, "interviews", refused("victim", victim)).await.ok();

    assert_eq!(done["facts"]["consequences_letter_due"], Value::Null);
    assert_eq!(states(&desk, &case, "INTERVIEW").await, [ClockState::Running]);
}

#[actix_web::test]
async fn an_interview_goes_through_all_that_the_procedure_asks_for() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    for (of, who, all) in [
        ("victim", None, OF_VICTIM),
        ("perpetrator", Some(perpetrator), OF_PERPETRATOR),
        ("tenant", Some(perpetrator), OF_PERPETRATOR),
    ] {
        for missing in all {
            let rest: Vec<&str> = all.into_iter().filter(|topic| *topic != missing).collect();
            let body = with(interview(of, who), json!({ "gone_through": rest }));
            officer.is_refused(&case, "interviews", body, "interview_incomplete").await;
        }
        officer.acts(&case, "interviews", interview(of, who)).await.ok();
    }
}

#[actix_web::test]
async fn what_does_not_belong_to_an_interview_is_refused_by_field() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    let victim = || interview("victim", None);
    let seen = || interview("witness", Some(witness));
    let misplaced = "not_for_this_interview";
    for (body, field, code) in [
        (with(victim(), json!({ "contact_every_days": 0 })), "contact_every_days", "out_of_range"),
        (with(victim(), json!({ "contact_every_days": 15 })), "contact_every_days", "out_of_range"),
        (with(seen(), json!({ "contact_every_days": 7 })), "contact_every_days", misplaced),
        (with(victim(), json!({ "evidence_usable": true })), "evidence_usable", misplaced),
        (with(victim(), json!({ "canvass": true })), "canvass", misplaced),
        (with(victim(), json!({ "account": null })), "account", "missing"),
        (with(victim(), json!({ "place": null })), "place", "missing"),
        (with(victim(), json!({ "appointment_id": Uuid::nil() })), "appointment_id", "not_in_this_case"),
        (with(victim(), json!({ "happened_at": "2026-11-20T09:41:00Z" })), "happened_at", "in_the_future"),
        (with(seen(), json!({ "party_id": null })), "party_id", "missing"),
        (with(seen(), json!({ "result": "nobody_found" })), "result", misplaced),
        (with(canvass("nobody_found"), json!({ "party_id": witness })), "party_id", misplaced),
    ] {
        officer.is_wrong(&case, "interviews", body, field, code).await;
    }
    let stage = officer.gets(&format!("/api/v1/cases/{case}")).await.ok()["stage"].clone();
    assert_eq!(stage, "received");
}

#[actix_web::test]
async fn only_those_who_work_the_case_record_interviews_and_delays() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let intake = desk.somebody("i@landlord.example", Role::Intake).await;
    for act in ["interviews", "file-notes", "delay-reviews"] {
        intake.acts(&case, act, interview("victim", None)).await.refused(403, "not_allowed");
    }
    assert_eq!(length(&desk, &case).await, 0);
}

#[actix_web::test]
async fn a_victim_whose_tenancy_raises_a_question_is_interviewed_after_the_manager_is_asked() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    check(&desk, &case, "victim", None, &["do_not_visit_alone"], false).await;
    officer.is_refused(&case, "interviews", interview("victim", None), "manager_first").await;
    check(&desk, &case, "victim", None, &["do_not_visit_alone"], true).await;
    officer.acts(&case, "interviews", interview("victim", None)).await.ok();
}

#[actix_web::test]
async fn whoever_is_said_to_have_done_it_is_interviewed_when_all_is_clear() {
    let clock = ("PERPETRATOR", "report_received", "perpetrator_interviewed", false);
    let desk = Desk::open_with(policy("viridian", &[clock])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({ "age_band": "adult" })).await;
    let other = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let body = || interview("perpetrator", Some(perpetrator));

    officer.is_refused(&case, "interviews", body(), "consent_needed").await;
    for decision in ["does_not_agree", "undecided", "not_applicable"] {
        plan(&desk, &case, decision).await;
        officer.is_refused(&case, "interviews", body(), "consent_needed").await;
    }
    plan(&desk, &case, "agrees").await;
    officer.is_refused(&case, "interviews", body(), "police_first").await;
    entry(&desk, &case, Act::LogPolice, None, json!({ "step": "advised" })).await;
    officer.is_refused(&case, "interviews", body(), "police_first").await;
    entry(&desk, &case, Act::LogPolice, None, json!({ "step": "reported_by_us" })).await;
    officer.is_refused(&case, "interviews", body(), "tenancy_check_needed").await;
    check(&desk, &case, "victim", None, &[], false).await;
    check(&desk, &case, "perpetrator", Some(other), &[], false).await;
    officer.is_refused(&case, "interviews", body(), "tenancy_check_needed").await;
    check(&desk, &case, "perpetrator", Some(perpetrator), &["old_case"], false).await;
    check(&desk, &case, "perpetrator", Some(other), &[], false).await;
    officer.is_refused(&case, "interviews", body(), "manager_first").await;
    check(&desk, &case, "perpetrator", Some(perpetrator), &["old_case"], true).await;
    assert_eq!(states(&desk, &case, "PERPETRATOR").await, [ClockState::Running]);

    let done = officer.acts(&case, "interviews", body()).await.ok();

    assert_eq!(done["subject_id"], json!(perpetrator));
    assert_eq!(states(&desk, &case, "PERPETRATOR").await, [ClockState::Met]);
}

#[actix_web::test]
async fn a_recorded_ground_stands_in_for_the_victims_consent_and_for_nothing_else() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let ground = json!({ "ground": "serious_harm", "reason": "MARKER said he would be back", "victim_told": true, "why_not_told": null });
    let body =
        || with(interview("perpetrator", Some(perpetrator)), json!({ "without_consent": ground.clone() }));

    officer.is_refused(&case, "interviews", body(), "police_first").await;
    entry(&desk, &case, Act::LogPolice, None, json!({ "step": "accompanied" })).await;
    check(&desk, &case, "perpetrator", None, &[], false).await;
    let done = officer.acts(&case, "interviews", body()).await.ok();

    assert_eq!(done["facts"]["without_consent"], ground);
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn the_police_come_first_only_where_the_policy_says_so() {
    let mut policy = policy("viridian", &[]);
    policy.perpetrator.police_first = false;
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    plan(&desk, &case, "agrees").await;
    check(&desk, &case, "perpetrator", None, &[], false).await;
    officer.acts(&case, "interviews", interview("perpetrator", Some(perpetrator))).await.ok();
}

#[actix_web::test]
async fn in_place_of_someone_too_young_the_tenant_is_interviewed() {
    let clock = ("PERPETRATOR", "report_received", "perpetrator_interviewed", false);
    for (age, band, too_young) in [
        (14, "under_14", true),
        (14, "from_14_to_17", false),
        (14, "adult", false),
        (16, "from_14_to_17", true),
        (0, "under_14", false),
    ] {
        let mut policy = policy("viridian", &[clock]);
        policy.perpetrator.interviewed_from_age = age;
        let desk = Desk::open_with(policy).await;
        let officer = desk.officer().await;
        let case = case(&desk, &officer).await;
        all_is_clear(&desk, &case).await;
        let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({ "age_band": band })).await;
        let of = |of| interview(of, Some(perpetrator));

        if too_young {
            officer.is_refused(&case, "interviews", of("perpetrator"), "tenant_only").await;
        }
        officer.acts(&case, "interviews", of("tenant")).await.ok();

        let expected = if too_young { ClockState::Met } else { ClockState::Running };
        assert_eq!(states(&desk, &case, "PERPETRATOR").await, [expected], "{age} {band}");
        if !too_young {
            officer.acts(&case, "interviews", of("perpetrator")).await.ok();
            assert_eq!(states(&desk, &case, "PERPETRATOR").await, [ClockState::Met], "{age} {band}");
        }
    }
}

#[actix_web::test]
async fn an_interview_elsewhere_is_held_after_a_manager_approved_the_appointment() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let manager = desk.somebody("m@landlord.example", Role::LineManager).await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let book = async |place: &str| {
        let at = "2026-11-20T10:00:00Z";
        let body = json!({ "of": "perpetrator", "party_id": perpetrator, "at": at, "place": place });
        officer.acts(&case, "appointments", body).await.id()
    };
    let (at_home, turned_down, at_the_office) =
        (book("home").await, book("home").await, book("office").await);
    let held = |on: Option<Uuid>, place: &str| {
        with(interview("perpetrator", Some(perpetrator)), json!({ "appointment_id": on, "place": place }))
    };
    let decide = async |officer: &Officer<'_>, on: Uuid, approved: bool| {
        let body = json!({ "request_id": on, "approved": approved, "reason": "Two go together" });
        officer.acts(&case, "decisions", body).await
    };

    officer.is_refused(&case, "interviews", held(Some(at_home), "home"), "approval_needed").await;
    officer.is_refused(&case, "interviews", held(Some(at_home), "office"), "approval_needed").await;
    officer.is_refused(&case, "interviews", held(None, "home"), "approval_needed").await;
    officer.is_refused(&case, "interviews", held(Some(at_the_office), "elsewhere"), "approval_needed").await;
    decide(&officer, at_home, true).await.refused(403, "not_allowed");
    decide(&manager, turned_down, false).await.ok();
    officer.is_refused(&case, "interviews", held(Some(turned_down), "home"), "approval_needed").await;
    decide(&manager, at_home, true).await.ok();
    officer.acts(&case, "interviews", held(Some(at_home), "home")).await.ok();
    officer.acts(&case, "interviews", held(Some(at_the_office), "office")).await.ok();

    let other = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    for strange in [json!({ "party_id": other }), json!({ "of": "tenant" })] {
        let body = with(held(Some(at_home), "home"), strange);
        officer.is_wrong(&case, "interviews", body, "appointment_id", "of_somebody_else").await;
    }
}

#[actix_web::test]
async fn an_approval_is_for_one_interview_at_one_place() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let manager = desk.somebody("m@landlord.example", Role::LineManager).await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let book = async || {
        let at = "2026-11-20T10:00:00Z";
        let body = json!({ "of": "perpetrator", "party_id": perpetrator, "at": at, "place": "home" });
        officer.acts(&case, "appointments", body).await.id()
    };
    let (home, missed) = (book().await, book().await);
    desk.later(120);
    for on in [home, missed] {
        let body = json!({ "request_id": on, "approved": true, "reason": "Two go together" });
        manager.acts(&case, "decisions", body).await.ok();
    }
    let held = |on: Uuid, place: &str, at: &str| {
        let fields = json!({ "appointment_id": on, "place": place, "happened_at": at });
        with(interview("perpetrator", Some(perpetrator)), fields)
    };
    let after = "2026-11-20T09:42:00Z";

    officer.is_refused(&case, "interviews", held(home, "elsewhere", after), "approval_needed").await;
    let before = held(home, "home", "2026-11-20T09:41:00Z");
    officer.is_refused(&case, "interviews", before, "approval_needed").await;
    officer.acts(&case, "interviews", held(home, "home", after)).await.ok();
    officer.is_refused(&case, "interviews", held(home, "home", after), "appointment_kept").await;
    let called_off = json!({ "appointment_id": missed, "reason": "called_off" });
    officer.acts(&case, "missed-appointments", called_off).await.ok();
    officer.is_refused(&case, "interviews", held(missed, "home", after), "already_missed").await;
}

#[actix_web::test]
async fn an_interview_is_not_dated_before_what_lets_it_be_held() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    let at = |minute: &str, body: Value| {
        with(body, json!({ "happened_at": format!("2026-11-20T09:{minute}:00Z") }))
    };
    check(&desk, &case, "perpetrator", None, &[], false).await;
    plan(&desk, &case, "agrees").await;
    desk.later(60);
    entry(&desk, &case, Act::LogPolice, None, json!({ "step": "reported_by_victim" })).await;
    entry(&desk, &case, Act::RecordConsent, None, json!({ "purpose": "neighbour_canvass", "given": true }))
        .await;

    let body = || interview("perpetrator", Some(perpetrator));
    officer.is_refused(&case, "interviews", at("39", body()), "consent_needed").await;
    officer.is_refused(&case, "interviews", at("40", body()), "police_first").await;
    officer.acts(&case, "interviews", at("41", body())).await.ok();
    for body in
        [canvass("nobody_found"), with(interview("witness", Some(witness)), json!({ "canvass": true }))]
    {
        officer.is_refused(&case, "interviews", at("40", body.clone()), "canvass_consent_needed").await;
        officer.acts(&case, "interviews", at("41", body)).await.ok();
    }
}

#[actix_web::test]
async fn that_the_victim_was_not_told_is_explained() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let because = |why: Value| {
        let ground = json!({
            "ground": "required_by_law", "reason": "MARKER", "victim_told": false, "why_not_told": why,
        });
        with(interview("perpetrator", Some(perpetrator)), json!({ "without_consent": ground }))
    };
    let field = "without_consent.why_not_told";
    officer.is_wrong(&case, "interviews", because(Value::Null), field, "missing").await;
    officer.acts(&case, "interviews", because(json!("MARKER cannot be reached"))).await.ok();
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn somebody_of_unknown_age_is_not_interviewed_and_the_tenant_is() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let someone = party(&desk, &case, PartyKind::Perpetrator, json!({ "age_band": "not_known" })).await;
    officer.is_refused(&case, "interviews", interview("perpetrator", Some(someone)), "age_needed").await;
    officer.acts(&case, "interviews", interview("tenant", Some(someone))).await.ok();
}

#[actix_web::test]
async fn whoever_refuses_the_interview_is_written_to_on_the_consequences() {
    let clock = ("PERPETRATOR", "report_received", "perpetrator_interviewed", false);
    let desk = Desk::open_with(policy("viridian", &[clock])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;

    let done = officer.acts(&case, "interviews", refused("perpetrator", perpetrator)).await.ok();

    assert_eq!(done["facts"]["consequences_letter_due"], true);
    assert_eq!(states(&desk, &case, "PERPETRATOR").await, [ClockState::Running]);
}

#[actix_web::test]
async fn the_witnesses_are_settled_when_the_last_was_interviewed_or_declined() {
    let clock = ("WITNESSES", "report_received", "witnesses_settled", false);
    let desk = Desk::open_with(policy("viridian", &[clock])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let one = party(&desk, &case, PartyKind::Witness, json!({})).await;
    let other = party(&desk, &case, PartyKind::Witness, json!({})).await;

    let body = with(interview("witness", Some(one)), json!({ "evidence_usable": false }));
    officer.acts(&case, "interviews", body.clone()).await.ok();
    officer.acts(&case, "interviews", body).await.ok();
    assert_eq!(states(&desk, &case, "WITNESSES").await, [ClockState::Running]);
    officer.acts(&case, "interviews", refused("witness", other)).await.ok();
    assert_eq!(states(&desk, &case, "WITNESSES").await, [ClockState::Met]);
}

#[actix_web::test]
async fn neighbours_are_asked_only_with_consent_and_that_nobody_saw_it_settles_the_witnesses() {
    let clock = ("WITNESSES", "report_received", "witnesses_settled", false);
    let desk = Desk::open_with(policy("viridian", &[clock])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    let consent = async |given: bool| {
        let body = json!({
            "happened_at": "2026-11-20T09:35:00Z", "purpose": "neighbour_canvass", "given": given, "how": "spoken",
        });
        officer.acts(&case, "consents", body).await.ok();
    };

    officer.is_refused(&case, "interviews", canvass("nobody_found"), "canvass_consent_needed").await;
    consent(false).await;
    officer.is_refused(&case, "interviews", canvass("nobody_found"), "canvass_consent_needed").await;
    let found = with(interview("witness", Some(witness)), json!({ "canvass": true }));
    officer.is_refused(&case, "interviews", found.clone(), "canvass_consent_needed").await;
    consent(true).await;
    officer.acts(&case, "interviews", canvass("nobody_found")).await.ok();
    // One is known, and was not heard.
    assert_eq!(states(&desk, &case, "WITNESSES").await, [ClockState::Running]);
    officer.acts(&case, "interviews", found).await.ok();
    assert_eq!(states(&desk, &case, "WITNESSES").await, [ClockState::Met]);
}

#[actix_web::test]
async fn where_no_witness_is_known_and_nobody_is_found_none_is_waited_for() {
    let clock = ("WITNESSES", "report_received", "witnesses_settled", false);
    let desk = Desk::open_with(policy("viridian", &[clock])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    entry(&desk, &case, Act::RecordConsent, None, json!({ "purpose": "neighbour_canvass", "given": true }))
        .await;
    officer.acts(&case, "interviews", canvass("nobody_found")).await.ok();
    assert_eq!(states(&desk, &case, "WITNESSES").await, [ClockState::Met]);
}

#[actix_web::test]
async fn each_interview_has_a_file_note_of_its_own() {
    let desk = Desk::open_with(policy(
        "viridian",
        &[
            ("NOTE-V", "victim_interviewed", "file_note_saved", true),
            ("NOTE-W", "witness_interviewed", "file_note_saved", true),
            ("NOTE-P", "perpetrator_interviewed", "file_note_saved", true),
        ],
    ))
    .await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    all_is_clear(&desk, &case).await;
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    let perpetrator = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let hears = async |of: &str, who| officer.acts(&case, "interviews", interview(of, who)).await.id();
    let victims = hears("victim", None).await;
    let (one, other) = (hears("witness", Some(witness)).await, hears("witness", Some(witness)).await);
    let perpetrators = hears("perpetrator", Some(perpetrator)).await;
    let note = |of: Uuid| json!({ "interview_id": of, "note": "MARKER has not slept", "signed": true });

    let done =
        officer.acts(&case, "file-notes", with(note(other), json!({ "signed_statement": true }))).await;

    assert_eq!(done.ok()["subject_id"], json!(other));
    let of_witnesses = clocks(&desk, &case, "NOTE-W").await;
    assert!(of_witnesses.contains(&(Some(one), ClockState::Running)), "{of_witnesses:?}");
    assert!(of_witnesses.contains(&(Some(other), ClockState::Met)), "{of_witnesses:?}");
    assert_eq!(clocks(&desk, &case, "NOTE-V").await, [(Some(victims), ClockState::Running)]);
    assert_eq!(clocks(&desk, &case, "NOTE-P").await, [(Some(perpetrators), ClockState::Running)]);
    for interview in [victims, perpetrators] {
        officer.acts(&case, "file-notes", note(interview)).await.ok();
        let statement = with(note(interview), json!({ "signed_statement": false }));
        officer.is_wrong(&case, "file-notes", statement, "signed_statement", "not_for_this_interview").await;
    }
    assert_eq!(clocks(&desk, &case, "NOTE-V").await, [(Some(victims), ClockState::Met)]);
    assert_eq!(clocks(&desk, &case, "NOTE-P").await, [(Some(perpetrators), ClockState::Met)]);
    officer.is_wrong(&case, "file-notes", note(witness), "interview_id", "not_in_this_case").await;
    let scanned = with(note(one), json!({ "document_id": Uuid::nil() }));
    officer.is_wrong(&case, "file-notes", scanned, "document_id", "not_in_this_case").await;
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn why_an_interview_is_late_is_looked_at_again_and_again() {
    let mut policy = policy("viridian", &[("DELAY", "report_received", "delay_reviewed", false)]);
    policy.clocks[0].starts.push(entity::event::Event::DelayReviewed);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let body =
        |who: Option<Uuid>| json!({ "party_id": who, "reason": "police_request", "note": "They asked us" });

    officer.acts(&case, "delay-reviews", body(None)).await.ok();

    assert_eq!(states(&desk, &case, "DELAY").await, [ClockState::Met, ClockState::Running]);
    let witness = party(&desk, &case, PartyKind::Witness, json!({})).await;
    officer.is_wrong(&case, "delay-reviews", body(Some(witness)), "party_id", "not_in_this_case").await;
    let silent = with(body(None), json!({ "note": " " }));
    officer.is_wrong(&case, "delay-reviews", silent, "note", "empty").await;
}
