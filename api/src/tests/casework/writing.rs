//! Letters that officers write.

use entity::{
    case::Stage,
    clock::ClockState,
    event::Event,
    partner::{self, PartnerKind},
    party::PartyKind,
    policy::Policy,
    staff::Role,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, PASSWORD},
    told::{
        case, clocks, entry, entry_of, is_wrong, length, moment, party, plan, policy, promise, row, says_no,
    },
};
use crate::access::Act;

const ACT: &str = "letters";

fn letter(code: &str, recipient: &str, step: &str) -> Value {
    json!({
        "code": code,
        "recipient": recipient,
        "way": "post",
        "step": step,
        "text": "MARKER dear neighbour",
    })
}

fn to(who: Uuid, mut letter: Value) -> Value {
    letter["party_id"] = json!(who);
    letter
}

fn with(mut letter: Value, field: &str, value: Value) -> Value {
    letter[field] = value;
    letter
}

/// The same letter, sent as it was drafted.
fn as_drafted(draft: &Value, mut letter: Value) -> Value {
    letter["step"] = json!("sent");
    letter["text"] = json!(null);
    letter["draft_id"] = draft.clone();
    letter
}

async fn decides(manager: &Officer<'_>, case: &str, request: &Value, approved: bool) {
    let body = json!({ "request_id": request, "approved": approved, "reason": "It says what it should" });
    manager.acts(case, "decisions", body).await.ok();
}

/// A case in which a letter may go to somebody who is accused, and who that is.
async fn ready(desk: &Desk, officer: &Officer<'_>) -> (String, Uuid) {
    let case = case(officer).await;
    let who = party(desk, &case, PartyKind::Perpetrator, json!({})).await;
    entry(desk, &case, Act::LogPolice, json!({ "step": "reported_by_victim" })).await;
    plan(desk, &case, &["AP01"]).await;
    (case, who)
}

fn with_warnings(policy: &mut Policy) {
    let mut warning = promise("VIR-16", Event::PerpetratorInterviewed, Event::WarningLetterIssued);
    warning.for_each = true;
    policy.clocks.push(warning);
    policy.clocks.push(promise("CON-01", Event::ReportReceived, Event::ConsequencesLetterIssued));
    policy.clocks.push(promise("OUT-01", Event::ReportReceived, Event::PerpetratorOutcomeIssued));
    policy.clocks.push(promise("SUR-01", Event::ReportReceived, Event::SurveySent));
}

#[actix_web::test]
async fn a_letter_to_the_accused_goes_out_on_two_signatures_and_as_it_was_signed() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let (case, who) = ready(&desk, &officer).await;
    let written = to(who, letter("warning", "perpetrator", "draft"));

    says_no(
        &officer,
        &case,
        ACT,
        to(who, letter("warning", "perpetrator", "sent")),
        "manager_signature_needed",
    )
    .await;
    let draft = manager.acts(&case, ACT, written.clone()).await.ok();
    assert_eq!(draft["facts"]["needs_approval"], true);
    let draft = &draft["id"];
    says_no(&officer, &case, ACT, as_drafted(draft, written.clone()), "manager_signature_needed").await;
    // Whoever wrote it does not sign it, manager or not.
    let own = json!({ "request_id": draft, "approved": true, "reason": "Mine" });
    says_no(&manager, &case, "decisions", own, "own_request").await;
    let other = desk.somebody("other@landlord.example", Role::LineManager).await;
    decides(&other, &case, draft, true).await;

    let mut rewritten = as_drafted(draft, written.clone());
    rewritten["text"] = json!("Something else");
    is_wrong(&officer, &case, ACT, rewritten, "text", "not_asked").await;
    let mut another = as_drafted(draft, written.clone());
    another["code"] = json!("consequences");
    is_wrong(&officer, &case, ACT, another, "draft_id", "another_letter").await;
    let elsewhere = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let elsewhere = to(elsewhere, as_drafted(draft, written.clone()));
    is_wrong(&officer, &case, ACT, elsewhere, "draft_id", "another_letter").await;
    let mut to_tenant = as_drafted(draft, written.clone());
    to_tenant["recipient"] = json!("tenant");
    is_wrong(&officer, &case, ACT, to_tenant, "draft_id", "another_letter").await;

    let sent = officer.acts(&case, ACT, as_drafted(draft, written.clone())).await.ok();
    assert_eq!(&sent["subject_id"], draft);
    assert_eq!(sent["facts"]["needs_approval"], Value::Null);
    says_no(&officer, &case, ACT, as_drafted(draft, written), "already_sent").await;
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn a_letter_that_a_manager_refused_does_not_go() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let (case, who) = ready(&desk, &officer).await;
    for recipient in ["perpetrator", "tenant"] {
        let written = to(who, letter("consequences", recipient, "draft"));
        let draft = officer.acts(&case, ACT, written.clone()).await.ok()["id"].clone();
        decides(&manager, &case, &draft, false).await;
        says_no(&officer, &case, ACT, as_drafted(&draft, written), "approval_refused").await;
    }
}

#[actix_web::test]
async fn no_letter_to_the_accused_before_the_police_and_without_the_victim() {
    let desk = Desk::open_with(policy("stoke", |policy| policy.perpetrator.police_first = true)).await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let case = case(&officer).await;
    let who = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    let written = to(who, letter("perpetrator_appointment", "perpetrator", "draft"));

    says_no(&officer, &case, ACT, written.clone(), "police_first").await;
    entry(&desk, &case, Act::LogPolice, json!({ "step": "accompanied" })).await;
    says_no(&officer, &case, ACT, written.clone(), "consent_needed").await;
    plan(&desk, &case, &["AP02", "AP15"]).await;
    says_no(&officer, &case, ACT, written.clone(), "consent_needed").await;
    plan(&desk, &case, &["AP04"]).await;
    let draft = officer.acts(&case, ACT, written.clone()).await.ok()["id"].clone();
    decides(&manager, &case, &draft, true).await;
    // They have changed their mind since it was signed.
    plan(&desk, &case, &[]).await;
    says_no(&officer, &case, ACT, as_drafted(&draft, written.clone()), "consent_needed").await;
    // What was once disclosed about something else lets nobody be written to.
    entry(&desk, &case, Act::Disclose, json!({ "purpose": "share_other", "ground": "safeguarding" })).await;
    says_no(&officer, &case, ACT, as_drafted(&draft, written.clone()), "consent_needed").await;
    let because = |ground: &str, told: bool| json!({ "ground": ground, "reason": "MARKER tonight", "victim_told": told });
    let unsigned =
        with(as_drafted(&draft, written.clone()), "without_consent", because("safeguarding", true));
    is_wrong(&officer, &case, ACT, unsigned, "without_consent", "not_asked").await;
    let by_law = with(written.clone(), "without_consent", because("required_by_law", true));
    is_wrong(&officer, &case, ACT, by_law, "without_consent.ground", "not_a_choice").await;
    let silent = with(written.clone(), "without_consent", because("safeguarding", false));
    is_wrong(&officer, &case, ACT, silent, "without_consent.why_not_told", "missing").await;
    let to_victim =
        with(letter("update", "victim", "draft"), "without_consent", because("safeguarding", true));
    is_wrong(&officer, &case, ACT, to_victim, "without_consent", "not_for_this_letter").await;
    let written = with(written, "without_consent", because("safeguarding", true));
    let draft = officer.acts(&case, ACT, written.clone()).await.ok()["id"].clone();
    decides(&manager, &case, &draft, true).await;
    let mut sent = as_drafted(&draft, written);
    sent.as_object_mut().unwrap().remove("without_consent");
    officer.acts(&case, ACT, sent).await.ok();
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn only_what_is_sent_keeps_a_promise() {
    let desk = Desk::open_with(policy("stoke", with_warnings)).await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let (case, who) = ready(&desk, &officer).await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    for (code, clock) in [("consequences", "CON-01"), ("perpetrator_outcome", "OUT-01")] {
        let written = to(who, letter(code, "perpetrator", "draft"));
        let draft = officer.acts(&case, ACT, written.clone()).await.ok()["id"].clone();
        decides(&manager, &case, &draft, true).await;
        assert_eq!(clocks(&desk, &case, clock).await[0].state, ClockState::Running);
        officer.acts(&case, ACT, as_drafted(&draft, written)).await.ok();
        assert_eq!(clocks(&desk, &case, clock).await[0].state, ClockState::Met, "{code}");
    }
    let closed = entity::case::Entity::update_many()
        .col_expr(entity::case::Column::Stage, entity::case::Stage::Closed.into())
        .filter(entity::case::Column::Id.eq(case.parse::<Uuid>().unwrap()));
    closed.exec(desk.house.intake.db.writer()).await.unwrap();
    officer.acts(&case, ACT, letter("survey", "victim", "draft")).await.ok();
    assert_eq!(clocks(&desk, &case, "SUR-01").await[0].state, ClockState::Running);
    officer.acts(&case, ACT, letter("survey", "victim", "sent")).await.ok();
    assert_eq!(clocks(&desk, &case, "SUR-01").await[0].state, ClockState::Met);
}

#[actix_web::test]
async fn a_warning_follows_the_interview_that_it_names_or_all_of_them() {
    let desk = Desk::open_with(policy("stoke", with_warnings)).await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let (case, who) = ready(&desk, &officer).await;
    let mut interviews = Vec::new();
    for _ in 0..3 {
        let held = json!({ "of": "perpetrator", "result": "held" });
        let id = entry_of(&desk, &case, Act::RecordInterview, Some(who), held).await;
        let mut owed = clocks(&desk, &case, "CON-01").await.remove(0);
        (owed.id, owed.code, owed.subject_id) = (Uuid::now_v7(), "VIR-16".to_owned(), Some(id));
        let insert = entity::clock::Entity::insert(sea_orm::IntoActiveModel::into_active_model(owed));
        insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
        interviews.push(id);
    }
    let states = async || {
        let owed = clocks(&desk, &case, "VIR-16").await;
        owed.iter().map(|clock| clock.state == ClockState::Met).collect::<Vec<_>>()
    };
    let send = async |interview: Option<Uuid>| {
        let mut written = to(who, letter("warning", "perpetrator", "draft"));
        written["interview_id"] = json!(interview);
        let draft = officer.acts(&case, ACT, written.clone()).await.ok()["id"].clone();
        decides(&manager, &case, &draft, true).await;
        officer.acts(&case, ACT, as_drafted(&draft, written)).await.ok();
    };

    send(Some(interviews[1])).await;
    assert_eq!(states().await, [false, true, false]);
    send(None).await;
    assert_eq!(states().await, [true, true, true]);
    let mut unknown = to(who, letter("warning", "perpetrator", "draft"));
    unknown["interview_id"] = json!(Uuid::now_v7());
    is_wrong(&officer, &case, ACT, unknown, "interview_id", "not_in_this_case").await;
}

#[actix_web::test]
async fn the_victim_is_told_what_was_found_after_everything_that_goes_before() {
    for (name, clock, reviewed) in [("viridian", "VIR-20", true), ("stoke", "X-02", false)] {
        let desk = Desk::open_under(name).await;
        let officer = desk.officer().await;
        let case = case(&officer).await;
        plan(&desk, &case, &["AP01", "AP05"]).await;
        let sent = || letter("update", "victim", "sent");

        officer.acts(&case, ACT, letter("update", "victim", "draft")).await.ok();
        if reviewed {
            says_no(&officer, &case, ACT, sent(), "manager_review_first").await;
            entry(&desk, &case, Act::ReviewCase, json!({ "kind": "initial" })).await;
            says_no(&officer, &case, ACT, sent(), "manager_review_first").await;
            entry(&desk, &case, Act::ReviewCase, json!({ "kind": "progress" })).await;
        }
        says_no(&officer, &case, ACT, sent(), "findings_first").await;
        entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
        says_no(&officer, &case, ACT, sent(), "options_unexplained").await;
        entry(&desk, &case, Act::ProgressAction, json!({ "code": "AP01", "status": "done" })).await;
        entry(&desk, &case, Act::ProgressAction, json!({ "code": "AP05", "status": "under_way" })).await;
        says_no(&officer, &case, ACT, sent(), "options_unexplained").await;
        entry(&desk, &case, Act::ProgressAction, json!({ "code": "AP05", "status": "not_progressed" })).await;
        assert_eq!(clocks(&desk, &case, clock).await[0].state, ClockState::Running);
        let done = officer.acts(&case, ACT, sent()).await.ok();

        assert_eq!(done["stage"], "outcome_issued");
        assert_eq!(clocks(&desk, &case, clock).await[0].state, ClockState::Met, "{name}");
    }
}

#[actix_web::test]
async fn a_letter_that_the_work_goes_on_gives_the_promise_its_new_date() {
    let owed = promise("VIR-21", Event::ReportReceived, Event::DelayLetterIssued);
    let desk = Desk::open_with(policy("viridian", |policy| policy.clocks.push(owed))).await;
    let mut officer = desk.officer().await;
    let case = case(&officer).await;
    desk.later(9 * 24 * 3600);
    officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    let until = |date: Value| {
        let mut letter = letter("delay", "victim", "sent");
        letter["new_date"] = date;
        letter
    };

    is_wrong(&officer, &case, ACT, until(json!(null)), "new_date", "missing").await;
    for past in ["2026-11-20", "2026-11-29"] {
        is_wrong(&officer, &case, ACT, until(json!(past)), "new_date", "in_the_past").await;
    }
    // A Saturday, and Christmas.
    for free in ["2026-12-12", "2026-12-25"] {
        is_wrong(&officer, &case, ACT, until(json!(free)), "new_date", "not_a_working_day").await;
    }
    is_wrong(&officer, &case, ACT, until(json!("2199-12-02")), "new_date", "calendar_incomplete").await;
    let mut other = letter("update", "victim", "draft");
    other["new_date"] = json!("2026-12-15");
    is_wrong(&officer, &case, ACT, other, "new_date", "not_asked").await;
    officer.acts(&case, ACT, until(json!("2026-12-15"))).await.ok();

    let letters = clocks(&desk, &case, "VIR-20").await;
    let stand: Vec<_> =
        letters.iter().map(|clock| (clock.state, clock.reason.as_deref(), clock.due_at)).collect();
    assert_eq!(stand.len(), 2);
    assert_eq!((stand[0].0, stand[0].1), (ClockState::NotApplicable, Some("revised")));
    assert_eq!(stand[1], (ClockState::Running, None, Some(moment("2026-12-15T17:00:00Z"))));
    assert_eq!(clocks(&desk, &case, "VIR-21").await[0].state, ClockState::Met);
    assert_eq!(row(&desk, &case).await.stage, Stage::Received);
    // It can be put off once more, and is then one clock again.
    officer.acts(&case, ACT, until(json!("2027-01-05"))).await.ok();
    let open = clocks(&desk, &case, "VIR-20").await.into_iter().filter(entity::clock::Model::is_open);
    assert_eq!(open.map(|clock| clock.due_at).collect::<Vec<_>>(), [Some(moment("2027-01-05T17:00:00Z"))]);
}

#[actix_web::test]
async fn a_draft_that_the_work_goes_on_changes_no_date_yet() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let mut draft = letter("delay", "victim", "draft");
    draft["new_date"] = json!("2026-12-15");

    officer.acts(&case, ACT, draft).await.ok();

    let letters = clocks(&desk, &case, "VIR-20").await;
    assert_eq!((letters.len(), letters[0].state), (1, ClockState::Running));
}

#[actix_web::test]
async fn a_letter_goes_to_those_whom_it_is_for() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, other) = (case(&officer).await, case(&officer).await);
    for (code, recipient) in [
        ("update", "perpetrator"),
        ("warning", "victim"),
        ("perpetrator_outcome", "partner"),
        ("witness_invitation", "perpetrator"),
        ("police_notice", "victim"),
    ] {
        is_wrong(&officer, &case, ACT, letter(code, recipient, "sent"), "recipient", "not_a_choice").await;
    }
    for (code, recipient) in
        [("warning", "perpetrator"), ("warning", "tenant"), ("witness_thanks", "witness")]
    {
        is_wrong(&officer, &case, ACT, letter(code, recipient, "draft"), "party_id", "missing").await;
    }
    let foreign = party(&desk, &other, PartyKind::Witness, json!({})).await;
    let victim = party(&desk, &case, PartyKind::Victim, json!({})).await;
    for who in [foreign, victim] {
        let body = to(who, letter("witness_thanks", "witness", "sent"));
        is_wrong(&officer, &case, ACT, body, "party_id", "not_in_this_case").await;
    }
    let mut nowhere = letter("police_notice", "partner", "sent");
    nowhere["partner_id"] = json!(Uuid::now_v7());
    is_wrong(&officer, &case, ACT, nowhere, "partner_id", "not_found").await;
    let mut own_page = letter("information_request", "partner", "sent");
    own_page["way"] = json!("own_page");
    is_wrong(&officer, &case, ACT, own_page, "way", "not_a_choice").await;
    let mut empty = letter("regular_update", "victim", "sent");
    empty["text"] = json!(null);
    is_wrong(&officer, &case, ACT, empty.clone(), "text", "missing").await;
    empty["document_id"] = json!(Uuid::now_v7());
    is_wrong(&officer, &case, ACT, empty, "document_id", "not_in_this_case").await;
    let mut draft = letter("regular_update", "victim", "draft");
    draft["draft_id"] = json!(Uuid::now_v7());
    is_wrong(&officer, &case, ACT, draft, "draft_id", "not_asked").await;
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    director.acts(&case, ACT, letter("regular_update", "victim", "sent")).await.refused(403, "not_allowed");
}

#[actix_web::test]
async fn the_police_are_written_to_with_consent_or_on_another_ground() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let police = partner::Model {
        id: Uuid::now_v7(),
        name: "Staffordshire Police".to_owned(),
        kind: PartnerKind::Police,
        email: None,
        phone: None,
        active: true,
        version: 1,
        created_at: desk.house.clock.now(),
    };
    let id = police.id;
    let insert = partner::Entity::insert(sea_orm::IntoActiveModel::into_active_model(police));
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    let mut notice = letter("police_notice", "partner", "sent");
    notice["partner_id"] = json!(id);

    for told in [
        (Act::RecordConsent, json!({ "purpose": "report_to_police", "given": true })),
        (Act::RecordConsent, json!({ "purpose": "share_police", "given": true })),
        (Act::Disclose, json!({ "purpose": "share_police", "ground": "required_by_law" })),
    ] {
        let case = case(&officer).await;
        entry(&desk, &case, Act::Disclose, json!({ "purpose": "share_other", "ground": "safeguarding" }))
            .await;
        says_no(&officer, &case, ACT, notice.clone(), "consent_needed").await;
        entry(&desk, &case, told.0, told.1).await;
        officer.acts(&case, ACT, notice.clone()).await.ok();
    }
}

#[actix_web::test]
async fn a_partner_agency_is_written_to_if_the_letter_is_for_it_and_with_consent() {
    use PartnerKind as K;
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (code, kind, purpose, wrong) in [
        ("information_request", K::Police, "share_police", K::Landlord),
        ("landlord_request", K::Landlord, "share_other_landlord", K::Police),
        ("support_plan_review", K::Specialist, "share_specialist", K::Police),
        ("support_plan_review", K::SocialServices, "share_social_services", K::CommunitySafety),
        ("homelessness_referral", K::Landlord, "share_other_landlord", K::Police),
        ("homelessness_referral", K::Other, "share_other", K::CommunitySafety),
    ] {
        let (this, other) = (case(&officer).await, desk.partner(wrong).await);
        let (one, another) = (desk.partner(kind).await, desk.partner(kind).await);
        let of = |who: Uuid, step: &str| with(letter(code, "partner", step), "partner_id", json!(who));

        is_wrong(&officer, &this, ACT, letter(code, "partner", "sent"), "partner_id", "missing").await;
        is_wrong(&officer, &this, ACT, of(other, "sent"), "partner_id", "not_for_this_letter").await;
        says_no(&officer, &this, ACT, of(one, "sent"), "consent_needed").await;
        says_no(&officer, &this, ACT, of(one, "draft"), "consent_needed").await;
        entry(&desk, &this, Act::RecordConsent, json!({ "purpose": "translation", "given": true })).await;
        says_no(&officer, &this, ACT, of(one, "sent"), "consent_needed").await;
        entry(&desk, &this, Act::RecordConsent, json!({ "purpose": purpose, "given": true })).await;
        let draft = officer.acts(&this, ACT, of(one, "draft")).await.ok()["id"].clone();
        let elsewhere = as_drafted(&draft, of(another, "draft"));
        is_wrong(&officer, &this, ACT, elsewhere, "draft_id", "another_letter").await;
        officer.acts(&this, ACT, as_drafted(&draft, of(one, "draft"))).await.ok();
    }
}

#[actix_web::test]
async fn a_letter_is_not_dated_before_what_it_needs() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let (case, who) = ready(&desk, &officer).await;
    let written = to(who, letter("perpetrator_appointment", "perpetrator", "draft"));
    let draft = officer.acts(&case, ACT, written.clone()).await.ok()["id"].clone();
    desk.later(300);
    decides(&manager, &case, &draft, true).await;
    entry(&desk, &case, Act::ProgressAction, json!({ "code": "AP01", "status": "done" })).await;
    entry(&desk, &case, Act::ReviewCase, json!({ "kind": "progress" })).await;
    desk.later(300);
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    let at = |minute: &str, letter: Value| {
        with(letter, "happened_at", json!(format!("2026-11-20T09:{minute}:00Z")))
    };

    let sent = as_drafted(&draft, written);
    says_no(&officer, &case, ACT, at("34", sent.clone()), "manager_signature_needed").await;
    officer.acts(&case, ACT, at("35", sent)).await.ok();
    let update = letter("update", "victim", "sent");
    says_no(&officer, &case, ACT, at("34", update.clone()), "manager_review_first").await;
    says_no(&officer, &case, ACT, at("39", update.clone()), "findings_first").await;
    officer.acts(&case, ACT, at("40", update)).await.ok();
    for (code, rule) in
        [("perpetrator_outcome", "findings_first"), ("cost_recovery", "culpability_not_proven")]
    {
        let outcome = to(who, letter(code, "perpetrator", "draft"));
        says_no(&officer, &case, ACT, at("39", outcome.clone()), rule).await;
        officer.acts(&case, ACT, at("40", outcome)).await.ok();
    }
}

#[actix_web::test]
async fn whoever_is_too_young_is_not_written_to_either() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, _) = ready(&desk, &officer).await;
    let child = party(&desk, &case, PartyKind::Perpetrator, json!({ "age_band": "under_14" })).await;
    let warning = |recipient: &str| to(child, letter("warning", recipient, "draft"));
    says_no(&officer, &case, ACT, warning("perpetrator"), "tenant_only").await;
    officer.acts(&case, ACT, warning("tenant")).await.ok();
}

#[actix_web::test]
async fn what_a_letter_says_was_found_first() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, who) = ready(&desk, &officer).await;

    says_no(&officer, &case, ACT, letter("not_hate", "victim", "sent"), "motivation_first").await;
    officer.acts(&case, "motivation", json!({ "found": "hate" })).await.ok();
    says_no(&officer, &case, ACT, letter("not_hate", "victim", "sent"), "motivation_first").await;
    let found = json!({ "found": "not_hate", "explanation": "A quarrel about a fence" });
    officer.acts(&case, "motivation", found).await.ok();
    officer.acts(&case, ACT, letter("not_hate", "victim", "sent")).await.ok();

    let outcome = to(who, letter("perpetrator_outcome", "perpetrator", "draft"));
    says_no(&officer, &case, ACT, outcome.clone(), "findings_first").await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "partly" })).await;
    officer.acts(&case, ACT, outcome).await.ok();
    let costs = to(who, letter("cost_recovery", "perpetrator", "draft"));
    says_no(&officer, &case, ACT, costs.clone(), "culpability_not_proven").await;
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    officer.acts(&case, ACT, costs).await.ok();

    entry(&desk, &case, Act::RecordConsent, json!({ "purpose": "survey", "given": false })).await;
    says_no(&officer, &case, ACT, letter("survey", "victim", "sent"), "consent_needed").await;
    let before = length(&desk, &case).await;
    let mut wordy = letter("regular_update", "victim", "sent");
    wordy["note"] = json!("there is no such field");
    officer.acts(&case, ACT, wordy).await.refused(422, "invalid");
    assert_eq!(length(&desk, &case).await, before);
}
