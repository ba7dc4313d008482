//! What an act means for somebody is written to them because of the act: an appointment, a notice of sharing, the plan to sign,
//! the question about closing. And where a person has to decide what is said, a task asks for it.

use entity::{
    action_plan::OPTIONS,
    letter::{Cause, LetterKind},
    task::{self, TaskKind},
};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::{Value, json};

use super::{super::engine::Engine, *};

const NOW: &str = "2026-11-20T09:30:00Z";

impl Desk {
    /// The tasks of those kinds that an open case leaves to its officer: what, and whether it was done.
    async fn errands(&self) -> Vec<(TaskKind, bool)> {
        let all = task::Entity::find().order_by_asc(task::Column::Id);
        let all = all.all(self.house.intake.db.reader()).await.unwrap().into_iter();
        let errands = all.filter(|task| TaskKind::OF_OPEN_CASES.contains(&task.kind));
        errands.map(|task| (task.kind, task.done_at.is_some())).collect()
    }
}

async fn a_case(desk: &Desk, answers: Value) -> (Officer<'_>, String) {
    let officer = officer(desk).await;
    let case = officer.opens_a_case(answers).await;
    desk.does_its_work().await;
    (officer, case)
}

fn with(mut body: Value, more: Value) -> Value {
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

fn appointment(at: &str) -> Value {
    json!({ "of": "victim", "at": at, "place": "home", "note": "OWN her sister will be there" })
}

fn somebody(kind: &str) -> Value {
    json!({
        "kind": kind, "name": "OWN Alex", "vulnerable": "not_known", "age_band": "adult", "landlord": "ours", "tenancy": "tenant",
    })
}

async fn enters(officer: &Officer<'_>, case: &str, body: Value) -> Value {
    officer.acts(case, "parties", body).await.ok()["id"].clone()
}

/// An action plan in which they agree to those options.
fn plan(agreed: &[&str]) -> Value {
    let options = OPTIONS.map(|option| {
        let agrees = agreed.contains(&option.code);
        json!({
            "code": option.code,
            "offered": agrees,
            "decision": if agrees { "agrees" } else { "not_applicable" },
            "owner": agrees.then_some("officer"),
            "due": agrees.then_some("2026-12-23"),
            "consent_how": agrees.then_some("spoken"),
            "note": agrees.then_some("OWN to be done"),
        })
    });
    json!({ "happened_at": NOW, "options": options })
}

fn disclosure(ground: &str, told: Value) -> Value {
    json!({
        "happened_at": NOW, "recipient": "police", "purpose": "share_police", "what": ["identity"],
        "trans_status_included": false, "ground": ground, "necessary": "OWN they need it", "reason": "OWN a threat",
        "person_told": told,
    })
}

fn told(how: &str) -> Value {
    json!({ "told": { "at": NOW, "how": how } })
}

fn contact(at: &str) -> Value {
    json!({ "happened_at": at, "way": "phone", "result": "two_way", "prompts": {
        "update": "OWN news", "coping": "OWN well", "agencies": "OWN yes", "next": "OWN Monday",
    } })
}

#[test]
fn no_letter_of_the_list_that_has_a_trigger_waits_for_somebody_to_think_of_it() {
    use LetterKind as K;
    let caused = [
        (K::InterviewAppointment, Cause::AppointmentBooked),
        (K::SharingNotice, Cause::SharedWithoutConsent),
        (K::PlanCopy, Cause::PlanAgreed),
        (K::RegularUpdate, Cause::ContactDue),
        (K::WitnessInvitation, Cause::WitnessIdentified),
        (K::LandlordRequest, Cause::OtherLandlordIdentified),
        (K::ClosureProposal, Cause::ClosingProposed),
    ];
    for (kind, cause) in caused {
        assert_eq!(kind.cause(), cause, "{}", kind.word());
    }
}

async fn an_appointment_is_put_in_writing(engine: Engine) {
    let desk = Desk::open_on(engine, "stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;

    officer.acts(&case, "appointments", appointment("2026-11-24T14:30:00Z")).await.ok();
    desk.does_its_work().await;

    let mail = desk.mails_to_reader().pop().unwrap();
    for said in ["Tuesday 24 November 2026", "14:30", "We will come to your home."] {
        assert!(mail.text.contains(said), "{said}: {}", mail.text);
    }
    assert!(!mail.text.contains("OWN"), "a note for colleagues is theirs: {}", mail.text);
    assert_eq!(officer.letters(&case, LetterKind::InterviewAppointment).await.len(), 1);
    assert!(desk.errands().await.is_empty());
}

#[actix_web::test]
async fn an_appointment_with_the_victim_is_written_to_them_on_either_engine() {
    an_appointment_is_put_in_writing(Engine::Sqlite).await;
    an_appointment_is_put_in_writing(Engine::Postgres).await;
}

#[actix_web::test]
async fn whoever_can_not_be_reached_finds_the_appointment_on_their_own_page() {
    for answers in [by_code(), shouting()] {
        let desk = Desk::open_under("stoke").await;
        let (officer, case) = a_case(&desk, answers).await;
        officer.acts(&case, "appointments", appointment("2026-11-24T14:30:00Z")).await.ok();
        desk.does_its_work().await;

        let letter = officer.letters(&case, LetterKind::InterviewAppointment).await.remove(0);
        assert_eq!((&letter["way"], &letter["state"]), (&json!("own_page"), &json!("sent")));
        assert!(desk.mails_to_reader().is_empty());
    }
}

#[actix_web::test]
async fn an_appointment_in_place_of_another_lets_its_letter_fall_and_one_besides_does_not() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let report = open["reporters"][0]["report_id"].clone();
    let hours = json!({
        "report_id": report, "way": "email", "words": "full", "sender": "neutral", "language": "en", "hours": "mon 10:00-12:00",
    });
    officer.acts(&case, "safe-contacts", hours).await.ok();
    let book = async |at: &str, replaces: Value| {
        let body = with(appointment(at), json!({ "replaces": replaces }));
        officer.acts(&case, "appointments", body).await
    };
    let first = book("2026-11-24T14:30:00Z", Value::Null).await.ok()["id"].clone();
    let second = book("2026-11-25T14:30:00Z", first.clone()).await.ok()["id"].clone();
    book("2026-11-26T14:30:00Z", Value::Null).await.ok();
    // Of one that comes before their hours somebody tells them otherwise, and its letter does not come after it.
    book("2026-11-20T16:00:00Z", Value::Null).await.ok();
    assert!(officer.letters(&case, LetterKind::InterviewAppointment).await.len() == 4);
    let by_hand = task::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    assert_eq!(by_hand.iter().filter(|task| task.kind == TaskKind::ReachBeforeDate).count(), 1);
    desk.comes("2026-11-23T10:00:00Z").await;

    let letters = officer.letters(&case, LetterKind::InterviewAppointment).await;
    let ends: Vec<_> = letters.iter().map(|letter| letter["outcome"].as_str().unwrap()).collect();
    assert_eq!(ends, ["superseded", "accepted", "accepted", "appointment_past"]);
    assert!(letters.iter().all(|letter| letter["entry_id"].is_string()));
    let nowhere = with(appointment("2026-11-27T14:30:00Z"), json!({ "replaces": uuid::Uuid::nil() }));
    let refused = officer.acts(&case, "appointments", nowhere).await;
    assert_eq!(refused.refused(422, "invalid"), ["replaces"]);
    let missed = json!({ "appointment_id": second, "reason": "refused" });
    officer.acts(&case, "missed-appointments", missed).await.ok();
    let over = book("2026-11-27T14:30:00Z", second).await;
    assert_eq!(over.refused(422, "invalid"), ["replaces"]);
    assert!(desk.errands().await.is_empty());
}

#[actix_web::test]
async fn a_witness_who_agreed_how_is_written_to_and_another_is_left_to_the_officer() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let witness = enters(&officer, &case, somebody("witness")).await;
    let with_them =
        |at| with(appointment(at), json!({ "of": "witness", "party_id": witness, "place": "office" }));
    let first =
        officer.acts(&case, "appointments", with_them("2026-11-24T14:30:00Z")).await.ok()["id"].clone();
    assert!(officer.letters(&case, LetterKind::InterviewAppointment).await.is_empty());
    assert_eq!(desk.errands().await, [(TaskKind::InviteWitness, false), (TaskKind::WriteAppointment, false)]);

    let how = json!({
        "party_id": witness, "way": "email", "words": "full", "sender": "neutral", "language": "en", "email": "her@example.org",
    });
    officer.acts(&case, "safe-contacts", how).await.ok();
    let again = with(with_them("2026-11-25T14:30:00Z"), json!({ "replaces": first }));
    officer.acts(&case, "appointments", again).await.ok();
    desk.does_its_work().await;

    let mail = desk.mails_to("her@example.org").pop().unwrap();
    assert!(mail.text.contains("what you saw or heard") && mail.text.contains("our office"), "{}", mail.text);
    assert_eq!(desk.mails_to_reader().len(), 1, "nothing of a witness goes to who reported");
    let done = [(TaskKind::InviteWitness, true), (TaskKind::WriteAppointment, true)];
    assert_eq!(desk.errands().await, done);
}

#[actix_web::test]
async fn where_several_people_reported_an_officer_says_whose_appointment_it_is() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let other = with(reachable("full"), json!({ "email": "other@example.org" }));
    let other = officer.opens_a_case(other).await;
    let open = officer.gets(&format!("/api/v1/cases/{other}")).await.ok();
    let number = open["reporters"][0]["acknowledgement"].clone();
    let join = json!({ "acknowledgement": number, "reason": "OWN the same stairs" });
    officer.acts(&case, "reports", join).await.ok();

    officer.acts(&case, "appointments", appointment("2026-11-24T14:30:00Z")).await.ok();
    desk.does_its_work().await;

    assert!(officer.letters(&case, LetterKind::InterviewAppointment).await.is_empty());
    assert_eq!(desk.errands().await, [(TaskKind::WriteAppointment, false)]);
}

#[actix_web::test]
async fn an_appointment_with_somebody_who_is_accused_is_never_written_by_itself() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let accused = enters(&officer, &case, somebody("perpetrator")).await;
    officer.acts(&case, "action-plans", plan(&["AP01", "AP04"])).await.ok();
    let step = json!({ "happened_at": NOW, "step": "victim_declines" });
    officer.acts(&case, "police-log", step).await.ok();
    let check = json!({ "of": "perpetrator", "party_id": accused, "issues": [], "manager_consulted": false });
    officer.acts(&case, "tenancy-checks", check).await.ok();
    let body =
        json!({ "of": "perpetrator", "party_id": accused, "at": "2026-11-24T14:30:00Z", "place": "office" });
    let booked = officer.acts(&case, "appointments", body).await.ok()["id"].clone();
    desk.does_its_work().await;

    let listed = officer.gets(&format!("/api/v1/cases/{case}/letters")).await.ok();
    let kinds: Vec<_> = listed["items"].as_array().unwrap().iter().map(|letter| &letter["kind"]).collect();
    assert!(kinds.iter().all(|kind| !kind.as_str().unwrap().contains("appointment")), "{kinds:?}");
    assert_eq!(desk.errands().await, [(TaskKind::WriteAppointment, false)]);
    let draft = json!({
        "code": "perpetrator_appointment", "recipient": "perpetrator", "party_id": accused, "way": "post", "step": "draft",
        "appointment_id": booked, "text": "OWN please come",
    });
    officer.acts(&case, "letters", draft).await.ok();
    assert_eq!(desk.errands().await, [(TaskKind::WriteAppointment, true)]);
}

#[actix_web::test]
async fn whoever_it_is_about_gets_a_notice_of_what_was_shared_without_consent() {
    for (ground, says) in [
        ("serious_harm", "We do this only if someone may be badly hurt"),
        ("crime_prevention", "We do this to stop a crime"),
        ("legal_proceedings", "a court, or someone’s legal rights"),
        ("protocol", "under an agreement that says exactly when"),
    ] {
        let desk = Desk::open_under("stoke").await;
        let (officer, case) = a_case(&desk, reachable("full")).await;
        officer.acts(&case, "disclosures", disclosure(ground, told("phone"))).await.ok();
        desk.does_its_work().await;

        let mail = desk.mails_to_reader().pop().unwrap();
        assert!(mail.text.contains("without your agreement") && mail.text.contains(says), "{}", mail.text);
        assert!(!mail.text.contains("OWN"), "{}", mail.text);
        let notice = officer.letters(&case, LetterKind::SharingNotice).await.remove(0);
        let body = json!({ "letter_id": notice["id"], "reason": "OWN no" });
        officer.acts(&case, "letter-withdrawals", body).await.refused(409, "by_itself");
    }
}

#[actix_web::test]
async fn nobody_gets_a_notice_that_would_prejudice_or_that_they_have_or_that_they_agreed_to() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let consent = json!({ "happened_at": NOW, "purpose": "share_police", "given": true, "how": "spoken" });
    officer.acts(&case, "consents", consent).await.ok();
    let prejudice = json!({ "not_told": { "why": "would_prejudice" } });
    for body in [
        disclosure("crime_prevention", prejudice),
        disclosure("serious_harm", told("email")),
        disclosure("serious_harm", told("post")),
        disclosure("serious_harm", told("own_page")),
        disclosure("consent", Value::Null),
    ] {
        officer.acts(&case, "disclosures", body).await.ok();
    }
    desk.does_its_work().await;

    assert!(officer.letters(&case, LetterKind::SharingNotice).await.is_empty());
    assert_eq!(desk.mails_to_reader().len(), 1);
}

#[actix_web::test]
async fn what_was_shared_is_told_after_closing_too() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let manager = manager(&desk).await;
    investigates(&officer, &case).await;
    tells_findings(&officer, &manager, &case, "email").await;
    let closure = json!({ "outcome": "resolved", "override_reason": "OWN moved", "no_survey": "not_wanted" });
    manager.acts(&case, "closure", closure).await.ok();
    desk.does_its_work().await;

    officer.acts(&case, "disclosures", disclosure("required_by_law", told("phone"))).await.ok();
    desk.does_its_work().await;

    let mail = desk.mails_to_reader().pop().unwrap();
    assert!(mail.text.contains("without your agreement"), "{}", mail.text);
}

#[actix_web::test]
async fn whoever_is_not_to_be_reached_finds_the_notice_on_their_own_page_and_nothing_else_goes() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let tried = json!({ "happened_at": NOW, "way": "phone", "result": "not_reached" });
    officer.acts(&case, "contacts", tried).await.ok();
    let body = disclosure("safeguarding", json!({ "not_told": { "why": "cannot_be_reached" } }));
    officer.acts(&case, "disclosures", body).await.ok();
    desk.does_its_work().await;

    let letter = officer.letters(&case, LetterKind::SharingNotice).await.remove(0);
    assert_eq!((&letter["way"], &letter["state"]), (&json!("own_page"), &json!("sent")));
    assert_eq!(desk.mails_to_reader().len(), 1, "the acknowledgement alone");
}

#[actix_web::test]
async fn each_version_of_the_plan_is_given_to_sign_where_they_sign_it() {
    let desk = Desk::open_under("mhp").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    officer.acts(&case, "action-plans", plan(&[])).await.ok();
    assert!(officer.letters(&case, LetterKind::PlanCopy).await.is_empty(), "there is nothing to sign");

    officer.acts(&case, "action-plans", plan(&["AP01", "AP05"])).await.ok();
    officer.acts(&case, "action-plans", plan(&["AP01"])).await.ok();
    desk.does_its_work().await;

    let letters = officer.letters(&case, LetterKind::PlanCopy).await;
    let ends: Vec<_> = letters.iter().map(|letter| letter["outcome"].as_str().unwrap()).collect();
    assert_eq!(ends, ["superseded", "accepted"]);
    let mail = desk.mails_to_reader().pop().unwrap();
    assert!(mail.text.contains("If it is right, sign it"), "{}", mail.text);
    assert!(!mail.text.contains("OWN"), "{}", mail.text);

    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    officer.acts(&case, "action-plans", plan(&["AP01"])).await.ok();
    assert!(officer.letters(&case, LetterKind::PlanCopy).await.is_empty(), "nobody signs here");
}

#[actix_web::test]
async fn a_proposal_to_close_asks_them_once_and_says_how_it_is_said_to_have_ended() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let proposed = |outcome: &str| json!({ "outcome": outcome, "reason": "OWN nothing since" });

    officer.acts(&case, "closing-proposals", proposed("resolved")).await.ok();
    officer.acts(&case, "closing-proposals", proposed("resolved")).await.ok();
    desk.does_its_work().await;
    assert_eq!(officer.letters(&case, LetterKind::ClosureProposal).await.len(), 1);
    let mail = desk.mails_to_reader().pop().unwrap();
    for said in
        ["Do you agree?", "the problem has been solved", "say yes or no: on your own page, or call us"]
    {
        assert!(mail.text.contains(said), "{said}: {}", mail.text);
    }
    assert!(!mail.text.contains("OWN"), "{}", mail.text);
    officer.acts(&case, "closing-proposals", proposed("closed_unable_to_act")).await.ok();
    assert_eq!(officer.letters(&case, LetterKind::ClosureProposal).await.len(), 2, "that is another ending");
}

#[actix_web::test]
async fn whom_an_officer_has_asked_about_closing_is_not_asked_again() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let asked = json!({ "code": "closure_proposal", "recipient": "victim", "way": "email", "step": "sent", "text": "OWN may we" });
    officer.acts(&case, "letters", asked).await.ok();
    let body = json!({ "outcome": "resolved", "reason": "OWN nothing since" });
    officer.acts(&case, "closing-proposals", body).await.ok();

    assert_eq!(officer.letters(&case, LetterKind::ClosureProposal).await.len(), 1);
}

/// The clocks of the shipped policies by which somebody hears from us again and again.
const CONTACTS: [(&str, &str); 5] = [
    ("council-sop", "2026-11-25T21:30:00Z"),
    ("viridian", "2026-12-01T03:30:00Z"),
    ("housing-group", "2026-12-01T03:30:00Z"),
    ("stoke", "2026-11-25T21:30:00Z"),
    ("mhp", "2026-12-01T03:30:00Z"),
];

#[actix_web::test]
async fn before_the_next_contact_is_due_an_update_is_drafted_once_and_the_officer_is_asked() {
    for (policy, nearly_due) in CONTACTS {
        let desk = Desk::open_under(policy).await;
        let (officer, case) = a_case(&desk, reachable("full")).await;
        desk.set("2026-11-20T15:30:00Z");
        officer.acts(&case, "contacts", contact("2026-11-20T15:30:00Z")).await.ok();
        officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok();

        let before: entity::moment::Moment = nearly_due.parse::<jiff::Timestamp>().unwrap().into();
        let of_update = async || {
            let entries = officer.entries(&case, "letter_issued").await;
            entries.into_iter().filter(|entry| entry["facts"]["code"] == "regular_update").collect::<Vec<_>>()
        };
        desk.comes(&before.after_hours(-1).to_string()).await;
        assert!(desk.errands().await.is_empty() && of_update().await.is_empty(), "{policy}");
        desk.comes(nearly_due).await;
        desk.comes(&before.after_hours(8).to_string()).await;

        assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, false)], "{policy}");
        let drafts = of_update().await;
        assert_eq!(drafts.len(), 1, "{policy}");
        assert_eq!((&drafts[0]["staff_id"], &drafts[0]["facts"]["step"]), (&Value::Null, &json!("draft")));
        assert!(officer.letters(&case, LetterKind::RegularUpdate).await.is_empty(), "{policy}: nothing goes");

        let sent = json!({
            "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "draft_id": drafts[0]["id"],
        });
        officer.acts(&case, "letters", sent).await.ok();
        desk.does_its_work().await;
        assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, true)], "{policy}");
        let mail = desk.mails_to_reader().pop().unwrap();
        assert!(
            mail.text.contains("how things stand") && mail.text.contains("What we agreed"),
            "{}",
            mail.text
        );
        assert!(mail.headers.contains("List-Unsubscribe"), "{}", mail.headers);
    }
}

#[actix_web::test]
async fn a_contact_ends_what_was_asked_and_begins_the_next_time() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    officer.acts(&case, "contacts", contact(NOW)).await.ok();
    desk.comes("2026-11-26T09:00:00Z").await;
    assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, false)]);
    let draft = officer.entries(&case, "letter_issued").await.pop().unwrap();
    let empty = json!({
        "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "draft_id": draft["id"],
    });
    let refused = officer.acts(&case, "letters", empty).await;
    assert_eq!(refused.refused(422, "invalid"), ["draft_id"], "nothing stands in it yet");

    desk.set("2026-11-26T10:00:00Z");
    officer.acts(&case, "contacts", contact("2026-11-26T10:00:00Z")).await.ok();
    assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, true)]);
    desk.comes("2026-12-01T16:00:00Z").await;

    assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, true), (TaskKind::WriteUpdate, false)]);
    assert_eq!(officer.entries(&case, "letter_issued").await.len(), 2);
}

#[actix_web::test]
async fn what_was_asked_ends_too_where_the_contact_was_no_act_of_staff() {
    use entity::clock::{self, ClockState};
    use sea_orm::{ColumnTrait, QueryFilter};
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let (officer, case) = a_case(&desk, reachable("full")).await;
        officer.acts(&case, "contacts", contact(NOW)).await.ok();
        desk.comes("2026-11-26T09:00:00Z").await;
        desk.comes("2026-11-26T09:05:00Z").await;
        assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, false)]);
        let met = clock::Entity::update_many()
            .col_expr(clock::Column::State, ClockState::Met.into())
            .filter(clock::Column::Code.eq("STK-02"));
        met.exec(desk.house.intake.db.writer()).await.unwrap();

        desk.comes("2026-11-26T09:10:00Z").await;

        assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, true)], "{engine:?}");
    }
}

#[actix_web::test]
async fn an_update_that_an_officer_sent_since_the_last_contact_is_enough() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    officer.acts(&case, "contacts", contact(NOW)).await.ok();
    desk.set("2026-11-24T10:00:00Z");
    let news = json!({ "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "text": "OWN news" });
    officer.acts(&case, "letters", news).await.ok();

    desk.comes("2026-11-26T09:00:00Z").await;

    assert!(desk.errands().await.is_empty());
    assert_eq!(officer.entries(&case, "letter_issued").await.len(), 1);
}

#[actix_web::test]
async fn what_a_witness_who_reported_is_told_is_not_drafted_from_the_victims_plan() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, with(reachable("full"), json!({ "reporter_role": "witness" }))).await;
    officer.acts(&case, "contacts", contact(NOW)).await.ok();
    officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok();

    desk.comes("2026-11-26T09:00:00Z").await;

    assert_eq!(desk.errands().await, [(TaskKind::WriteUpdate, false)]);
    assert!(officer.entries(&case, "letter_issued").await.is_empty());
}

#[actix_web::test]
async fn an_officer_decides_whether_a_witness_is_invited_and_is_asked_no_more_when_they_were() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let witness = enters(&officer, &case, somebody("witness")).await;
    enters(&officer, &case, with(somebody("witness"), json!({ "willing": false }))).await;
    enters(&officer, &case, somebody("victim")).await;
    assert_eq!(
        desk.errands().await,
        [(TaskKind::InviteWitness, false)],
        "who does not want to is not invited"
    );
    let listed = officer.gets("/api/v1/tasks?role=me").await.ok();
    assert_eq!(listed["items"][0]["subject_id"], witness, "it says who that is");
    assert!(officer.letters(&case, LetterKind::WitnessInvitation).await.is_empty());

    let corrected = enters(&officer, &case, with(somebody("witness"), json!({ "replaces": witness }))).await;
    assert_eq!(desk.errands().await, [(TaskKind::InviteWitness, false)], "they are still one");
    let invited = json!({
        "code": "witness_invitation", "recipient": "witness", "party_id": corrected, "way": "post", "step": "sent",
        "text": "OWN please come",
    });
    officer.acts(&case, "letters", invited).await.ok();
    assert_eq!(desk.errands().await, [(TaskKind::InviteWitness, true)]);
    let again = enters(&officer, &case, with(somebody("witness"), json!({ "replaces": corrected }))).await;
    assert_eq!(desk.errands().await, [(TaskKind::InviteWitness, true)], "a corrected name is no new witness");
    enters(&officer, &case, with(somebody("perpetrator"), json!({ "replaces": again }))).await;

    let other = enters(&officer, &case, somebody("witness")).await;
    let declined = json!({ "happened_at": NOW, "of": "witness", "party_id": other, "result": "refused" });
    officer.acts(&case, "interviews", declined).await.ok();
    assert_eq!(desk.errands().await, [(TaskKind::InviteWitness, true), (TaskKind::InviteWitness, true)]);
}

#[actix_web::test]
async fn another_landlord_is_written_to_and_when_it_does_not_act_the_director_hears_of_it() {
    let desk = Desk::open_under("viridian").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    let accused =
        enters(&officer, &case, with(somebody("perpetrator"), json!({ "landlord": "other" }))).await;
    assert_eq!(desk.errands().await, [(TaskKind::WriteToLandlord, false)]);
    let consent =
        json!({ "happened_at": NOW, "purpose": "share_other_landlord", "given": true, "how": "spoken" });
    officer.acts(&case, "consents", consent).await.ok();
    let step =
        |step: &str| json!({ "happened_at": NOW, "party_id": accused, "step": step, "note": "OWN said" });

    officer.acts(&case, "landlord-liaison", step("no_answer")).await.refused(409, "landlord_not_asked");
    officer.acts(&case, "landlord-liaison", step("phone_call")).await.ok();
    assert_eq!(desk.errands().await, [(TaskKind::WriteToLandlord, false)], "and in writing (001 §9)");
    officer.acts(&case, "landlord-liaison", step("written_request")).await.ok();
    assert_eq!(desk.errands().await, [(TaskKind::WriteToLandlord, true)]);
    officer.acts(&case, "landlord-liaison", step("no_answer")).await.ok();
    officer.acts(&case, "landlord-liaison", step("refused")).await.ok();
    desk.does_its_work().await;

    let notices = desk.mails_to("director@landlord.example");
    assert_eq!(
        notices.iter().filter(|mail| mail.text.contains("To do:")).count(),
        1,
        "told once: {}",
        director.id
    );
    assert!(notices.iter().all(|mail| !mail.text.contains("OWN")));
    let errands = [(TaskKind::WriteToLandlord, true), (TaskKind::TellTheirDirector, false)];
    assert_eq!(desk.errands().await, errands);
    officer.acts(&case, "landlord-liaison", step("director_notified")).await.ok();
    assert!(desk.errands().await.iter().all(|(_, done)| *done));
}

#[actix_web::test]
async fn what_an_open_case_left_to_people_is_not_left_to_them_after_closing() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk, reachable("full")).await;
    let manager = manager(&desk).await;
    enters(&officer, &case, somebody("witness")).await;
    enters(&officer, &case, with(somebody("perpetrator"), json!({ "landlord": "other" }))).await;
    investigates(&officer, &case).await;
    tells_findings(&officer, &manager, &case, "email").await;
    let closure = json!({ "outcome": "resolved", "override_reason": "OWN moved" });
    manager.acts(&case, "closure", closure).await.ok();

    let errands = desk.errands().await;
    assert_eq!(errands.len(), 2);
    assert!(errands.iter().all(|(_, done)| *done), "{errands:?}");
}

#[actix_web::test]
async fn whoever_is_on_duty_is_told_of_each_new_report_once_and_with_the_officers() {
    let desk = Desk::open_under("mhp").await;
    let officer = officer(&desk).await;
    desk.account("duty@landlord.example", Role::Intake, None).await;
    desk.set("2026-11-20T18:30:00Z");
    officer.opens_a_case(reachable("full")).await;
    desk.comes("2026-11-23T08:59:00Z").await;
    assert!(desk.mails_to("duty@landlord.example").is_empty());
    desk.comes("2026-11-23T09:00:00Z").await;
    desk.comes("2026-11-23T09:30:00Z").await;

    for reader in ["duty@landlord.example", "officer@landlord.example"] {
        let told = desk.mails_to(reader);
        assert_eq!(
            told.iter().filter(|mail| mail.text.contains("New:") || mail.text.contains("number")).count(),
            1
        );
        assert!(told.iter().all(|mail| !mail.text.contains("stairs")));
    }
}

#[actix_web::test]
async fn where_nobody_is_on_duty_the_officers_are_told_and_nothing_waits() {
    let desk = Desk::open_under("mhp").await;
    officer(&desk).await.opens_a_case(reachable("full")).await;
    desk.does_its_work().await;

    let letters = entity::letter::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    let to_duty = letters.iter().find(|letter| letter.role == Some(Role::Intake)).unwrap();
    assert_eq!(to_duty.state, entity::letter::LetterState::Sent);
    assert_eq!(desk.mails_to("officer@landlord.example").len(), 1);
}

#[actix_web::test]
async fn a_quarterly_report_and_one_on_a_single_case_are_recorded_and_told_to_who_reads_figures() {
    let desk = Desk::open_under("stoke").await;
    let cohesion = desk.somebody("cohesion@landlord.example", Role::CohesionLead).await;
    for (number, (duty, says)) in [
        ("quarterly_report_issued", "The quarterly report"),
        ("exception_report_issued", "The report on one case"),
    ]
    .into_iter()
    .enumerate()
    {
        let body = json!({ "duty": duty, "happened_at": NOW, "note": "OWN to the board" });
        cohesion.posts_once("/api/v1/duties", &format!("figures-{number:05}"), &body).await.ok();
        desk.does_its_work().await;
        let mails = desk.mails_to("cohesion@landlord.example");
        assert!(mails.iter().any(|mail| mail.text.contains(says)), "{says}");
        assert!(mails.iter().all(|mail| !mail.text.contains("OWN")));
    }
    let clocks = entity::clock::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    assert!(
        clocks.iter().all(|clock| !clock.code.contains("quarterly")),
        "no procedure names a date for them"
    );
}

#[actix_web::test]
async fn a_letter_in_a_language_without_a_text_goes_in_english_in_full_and_says_so() {
    use entity::{letter, report};
    use sea_orm::{QueryFilter, sea_query::Expr};
    let desk = Desk::open_under("stoke").await;
    let officer = officer(&desk).await;
    let case = officer.opens_a_case(reachable("full")).await;
    let id: uuid::Uuid = case.parse().unwrap();
    let db = desk.house.intake.db.writer();
    let spoken = report::Entity::update_many()
        .col_expr(report::Column::Language, Expr::value("so"))
        .filter(report::COLUMN.case_id.eq(id));
    spoken.exec(db).await.unwrap();
    let written = letter::Entity::update_many().col_expr(letter::Column::Language, Expr::value("so"));
    written.filter(letter::COLUMN.case_id.eq(id)).exec(db).await.unwrap();
    officer.acts(&case, "appointments", appointment("2026-11-24T14:30:00Z")).await.ok();
    let news = json!({ "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "text": "OWN news" });
    officer.acts(&case, "letters", news).await.ok();
    desk.does_its_work().await;

    let mails = desk.mails_to_reader();
    assert_eq!(mails.len(), 3);
    for mail in &mails {
        assert!(mail.headers.contains("Content-Language: en"), "{}", mail.headers);
        assert!(mail.html.contains("lang=\"en\"") && !mail.html.contains("\"so\""), "{}", mail.html);
        assert!(mail.text.contains("Zofia") && mail.text.contains("Stoke Homes"), "{}", mail.text);
    }
    for (mail, said) in mails.iter().zip(["Thank you", "We would like to meet you", "OWN news"]) {
        assert!(mails.iter().any(|mail| mail.text.contains(said)), "{said}: {}", mail.text);
    }
    for kind in [LetterKind::InterviewAppointment, LetterKind::RegularUpdate] {
        let letter = officer.letters(&case, kind).await.remove(0);
        let own = officer
            .gets(&format!("/api/v1/cases/{case}/letters/{}", letter["id"].as_str().unwrap()))
            .await
            .ok();
        assert_eq!(own["language"].as_str().unwrap_or("en"), "en");
        assert!(own["paragraphs"].as_array().unwrap().len() > 2, "{own}");
    }
}
