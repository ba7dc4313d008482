//! Action plans: agreed option by option, signed, and carried out.

use entity::{action_plan::OPTIONS, case, policy::Signer, staff::Role};
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, shouting},
    clock, policy,
};
use crate::casework::case_file;

const NOW: &str = "2026-11-20T09:30:00Z";

/// A plan in which those options are agreed and all others have nothing to do with the case.
fn plan(agreed: &[&str]) -> Value {
    let options = OPTIONS.map(|option| {
        let agrees = agreed.contains(&option.code);
        json!({
            "code": option.code,
            "offered": agrees,
            "decision": if agrees { "agrees" } else { "not_applicable" },
            "owner": agrees.then_some("officer"),
            "due": agrees.then_some("2026-11-23"),
            "consent_how": agrees.then_some("spoken"),
            "note": agrees.then_some("MARKER to be done"),
        })
    });
    json!({ "happened_at": NOW, "options": options })
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

async fn case_of(officer: &Officer<'_>) -> String {
    officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned()
}

fn id(done: &Value) -> String {
    done["id"].as_str().unwrap().to_owned()
}

fn signature(plan: &str, signer: &str) -> Value {
    json!({
        "happened_at": NOW, "plan_id": plan, "signer": signer,
        "how": { "typed_name": "MARKER Khan" }, "channel": "in_person",
    })
}

/// A house in which victim and officer sign, within ten working days.
async fn signing_house() -> Desk {
    let mut policy = policy("mhp");
    policy.action_plan.signed_by = vec![Signer::Victim, Signer::Officer];
    policy.clocks.push(clock("TEST-SIGN", "report_received", "10wd", "action_plan_signed"));
    policy.clocks.push(clock("TEST-AGAIN", "further_incident", "10wd", "action_plan_signed"));
    Desk::open_with(policy).await
}

#[actix_web::test]
async fn every_option_is_gone_through_and_what_is_to_be_done_is_sealed() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;

    let body = with(plan(&["AP01", "AP05"]), "contact_every_days", json!(5));
    let done = officer.acts(&case, "action-plans", body).await.ok();

    assert_eq!(done["facts"]["version"], 1);
    assert_eq!(done["facts"]["options"][4]["note"], "MARKER to be done");
    assert_eq!(done["facts"]["options"][4]["decision"], "agrees");
    let row = case::Entity::find_by_id(case.parse::<Uuid>().unwrap());
    let row = row.one(desk.house.intake.db.reader()).await.unwrap().unwrap();
    assert_eq!(row.contact_days, Some(5));
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn everything_that_is_wrong_with_the_options_is_named_at_once_and_nothing_is_written() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let mut body = plan(&["AP01", "AP02", "AP04", "AP23"]);
    let options = body["options"].as_array_mut().unwrap();
    options[0]["consent_how"] = json!(null);
    options[0]["owner"] = json!(null);
    options[1]["due"] = json!("2026-11-19");
    options[2]["code"] = json!("AP02");
    options[3]["offered"] = json!(false);
    options[6]["code"] = json!("Mrs Khan");
    options[22]["note"] = json!(null);
    body["confirms"] = json!(true);

    let refused = officer.acts(&case, "action-plans", body).await;

    let fields = refused.refused(422, "invalid");
    let expected = [
        "options[0].owner",
        "options[0].consent_how",
        "options[1].due",
        "options[2].code",
        "options[3].decision",
        "options[6].code",
        "options[22].note",
        "options",
        "options",
        "confirms",
    ];
    assert_eq!(fields, expected);
    let errors = refused.json()["errors"].clone();
    assert_eq!(errors[3]["code"], "duplicate");
    assert_eq!(errors[5]["code"], "not_an_option");
    assert!(errors[7]["detail"].as_str().unwrap().starts_with("AP03 "));
    assert!(errors[8]["detail"].as_str().unwrap().starts_with("AP07 "));
    assert_eq!(errors[9]["code"], "nothing_to_confirm");
    assert!(!refused.text.contains("Khan"));
    assert!(officer.chronology(&case).await.is_empty());
}

#[actix_web::test]
async fn contact_is_agreed_as_often_as_the_policy_asks_for() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    for days in [0, 15] {
        let body = with(plan(&[]), "contact_every_days", json!(days));
        let refused = officer.acts(&case, "action-plans", body).await;
        assert_eq!(refused.refused(422, "invalid"), ["contact_every_days"]);
    }
}

#[actix_web::test]
async fn an_action_plan_is_agreed_on_what_was_seen_and_by_whoever_may() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let path = format!("/api/v1/cases/{case}/action-plans");
    officer.posts_once(&path, "key-00002", &plan(&[])).await.refused(428, "if_match_required");
    for role in [Role::Intake, Role::AreaManager, Role::Repairs] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        for act in ["action-plans", "action-plan-signatures", "action-progress"] {
            other.acts(&case, act, plan(&[])).await.refused(403, "not_allowed");
        }
    }
}

#[actix_web::test]
async fn the_promise_of_a_signed_plan_is_kept_when_everyone_has_signed_it() {
    let desk = signing_house().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let agreed = id(&officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok());
    let state = async || officer.clocks(&case, "TEST-SIGN").await[0]["state"].clone();

    officer.acts(&case, "action-plan-signatures", signature(&agreed, "officer")).await.ok();
    assert_eq!(state().await, "running");
    let twice = officer.acts(&case, "action-plan-signatures", signature(&agreed, "officer")).await;
    twice.refused(409, "already_signed");
    let signed = officer.acts(&case, "action-plan-signatures", signature(&agreed, "victim")).await.ok();

    assert_eq!(state().await, "met");
    assert_eq!(signed["facts"]["how"]["typed_name"], "MARKER Khan");
    assert_eq!(signed["subject_id"], agreed.as_str());
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn a_new_version_is_signed_anew_and_the_earlier_one_stays() {
    let desk = signing_house().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let first = id(&officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok());
    officer.acts(&case, "action-plan-signatures", signature(&first, "officer")).await.ok();

    let second = officer.acts(&case, "action-plans", plan(&["AP05", "AP01"])).await.ok();

    assert_eq!(second["facts"]["version"], 2);
    let refused = officer.acts(&case, "action-plan-signatures", signature(&first, "victim")).await;
    refused.refused(409, "plan_superseded");
    let stranger = signature(&Uuid::now_v7().to_string(), "victim");
    let refused = officer.acts(&case, "action-plan-signatures", stranger).await;
    assert_eq!(refused.refused(422, "invalid"), ["plan_id"]);
    officer.acts(&case, "action-plan-signatures", signature(&id(&second), "victim")).await.ok();
    assert_eq!(officer.clocks(&case, "TEST-SIGN").await[0]["state"], "running");
    officer.acts(&case, "action-plan-signatures", signature(&id(&second), "officer")).await.ok();
    assert_eq!(officer.clocks(&case, "TEST-SIGN").await[0]["state"], "met");
    let chronology = officer.chronology(&case).await;
    assert_eq!(chronology.iter().filter(|act| *act == "action_plan_agreed").count(), 2);
}

#[actix_web::test]
async fn where_nobody_has_to_sign_an_agreed_plan_is_enough() {
    let mut policy = policy("stoke");
    policy.action_plan.signed_by.clear();
    policy.clocks.push(clock("TEST-SIGN", "report_received", "10wd", "action_plan_signed"));
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;

    let agreed = id(&officer.acts(&case, "action-plans", plan(&[])).await.ok());

    assert_eq!(officer.clocks(&case, "TEST-SIGN").await[0]["state"], "met");
    officer.acts(&case, "action-plan-signatures", signature(&agreed, "victim")).await.ok();
}

#[actix_web::test]
async fn whoever_the_policy_does_not_name_does_not_sign_and_a_witness_is_a_colleague() {
    let mut policy = policy("viridian");
    policy.action_plan.signed_by = vec![Signer::Victim];
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let agreed = id(&officer.acts(&case, "action-plans", plan(&[])).await.ok());

    let refused = officer.acts(&case, "action-plan-signatures", signature(&agreed, "officer")).await;
    assert_eq!(refused.refused(422, "invalid"), ["signer"]);
    let mut early = signature(&agreed, "victim");
    early["happened_at"] = json!("2026-11-20T09:29:00Z");
    let refused = officer.acts(&case, "action-plan-signatures", early).await;
    assert_eq!(refused.refused(422, "invalid"), ["happened_at"]);
    let mut spoken = signature(&agreed, "victim");
    spoken["how"] = json!({ "verbally": { "witnessed_by": Uuid::now_v7() } });
    let refused = officer.acts(&case, "action-plan-signatures", spoken.clone()).await;
    assert_eq!(refused.refused(422, "invalid"), ["how.verbally.witnessed_by"]);
    assert_eq!(officer.chronology(&case).await.len(), 1);
    spoken["how"] = json!({ "verbally": { "witnessed_by": officer.id } });
    officer.acts(&case, "action-plan-signatures", spoken).await.ok();
}

#[actix_web::test]
async fn the_promise_of_a_referral_begins_when_support_is_agreed_and_not_each_time_it_is_said_again() {
    let mut policy = policy("viridian");
    policy.clocks.push(clock("TEST-REFER", "support_agreed", "24h", "referral_sent"));
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let begun = async || officer.clocks(&case, "TEST-REFER").await;

    officer.acts(&case, "action-plans", plan(&["AP01"])).await.ok();
    assert!(begun().await.is_empty());
    officer.acts(&case, "action-plans", plan(&["AP01", "AP05"])).await.ok();
    assert_eq!(begun().await[0]["due_at"], "2026-11-21T09:30:00Z");
    desk.later(60);
    officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok();
    assert_eq!(begun().await.len(), 1);
}

#[actix_web::test]
async fn after_a_further_report_a_plan_that_is_confirmed_as_it_was_stays_signed() {
    let desk = signing_house().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let first = id(&officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok());
    for signer in ["victim", "officer"] {
        officer.acts(&case, "action-plan-signatures", signature(&first, signer)).await.ok();
    }
    let join = async |key: &str| {
        let further = officer.enters(key, shouting()).await.ok()["acknowledgement"].clone();
        let body = json!({ "acknowledgement": further, "reason": "The same stairs" });
        officer.acts(&case, "reports", body).await.ok();
    };
    let confirming = |agreed: &[&str]| with(plan(agreed), "confirms", json!(true));

    let early = officer.acts(&case, "action-plans", confirming(&["AP05"])).await;
    assert_eq!(early.refused(422, "invalid"), ["confirms"]);
    join("key-00002").await;
    assert_eq!(officer.clocks(&case, "TEST-AGAIN").await[0]["state"], "running");
    let same = officer.acts(&case, "action-plans", confirming(&["AP05"])).await.ok();
    assert_eq!(same["facts"]["version"], 1);
    assert_eq!(officer.clocks(&case, "TEST-AGAIN").await[0]["state"], "met");
    let again = officer.acts(&case, "action-plan-signatures", signature(&id(&same), "victim")).await;
    again.refused(409, "already_signed");
    let settled = officer.acts(&case, "action-plans", confirming(&["AP05"])).await;
    assert_eq!(settled.refused(422, "invalid"), ["confirms"]);

    join("key-00003").await;
    let other = officer.acts(&case, "action-plans", confirming(&["AP05", "AP01"])).await.ok();
    assert_eq!(other["facts"]["version"], 2);
    officer.acts(&case, "action-plan-signatures", signature(&id(&other), "victim")).await.ok();
    join("key-00004").await;
    let in_words = officer.acts(&case, "action-plans", confirming(&["AP05", "AP01", "AP23"])).await.ok();
    assert_eq!(in_words["facts"]["version"], 3);
    join("key-00005").await;
    let unseen = officer.acts(&case, "action-plans", confirming(&["AP05", "AP01", "AP23"])).await.ok();
    assert_eq!(unseen["facts"]["version"], 4);
}

#[actix_web::test]
async fn only_what_was_agreed_is_carried_out_and_what_was_not_done_is_explained() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let done = json!({ "code": "AP05", "status": "done", "done_on": "2026-11-20" });

    officer.acts(&case, "action-progress", done.clone()).await.refused(409, "not_agreed");
    let agreed = officer.acts(&case, "action-plans", plan(&["AP05", "AP01"])).await.ok();
    officer
        .acts(&case, "action-progress", with(done.clone(), "code", json!("AP02")))
        .await
        .refused(409, "not_agreed");
    for (name, value, field, code) in [
        ("code", json!("AP24"), "code", "not_an_option"),
        ("status", json!("not_progressed"), "why_not", "reason_needed"),
        ("status", json!("under_way"), "done_on", "not_done"),
        ("done_on", json!(null), "done_on", "missing"),
        ("done_on", json!("2026-11-21"), "done_on", "in_the_future"),
        ("done_on", json!("2026-11-19"), "done_on", "before_the_report"),
    ] {
        let refused = officer.acts(&case, "action-progress", with(done.clone(), name, value)).await;
        assert_eq!(refused.refused(422, "invalid"), [field]);
        assert_eq!(refused.json()["errors"][0]["code"], code);
    }
    assert_eq!(officer.chronology(&case).await.len(), 1);
    let progressed = officer.acts(&case, "action-progress", done).await.ok();
    assert_eq!(progressed["subject_id"], agreed["id"]);
}

#[actix_web::test]
async fn the_letter_knows_which_agreed_options_nobody_has_answered_for() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let left = async || {
        let db = desk.house.intake.db.reader();
        let row = case::Entity::find_by_id(case.parse::<Uuid>().unwrap()).one(db).await.unwrap().unwrap();
        case_file::open(db, &desk.house, row).await.unwrap().unprogressed_options()
    };

    assert!(left().await.is_empty());
    officer.acts(&case, "action-plans", plan(&["AP01", "AP05", "AP11"])).await.ok();
    for body in [
        json!({ "code": "AP01", "status": "not_progressed", "why_not": "The police asked us to wait" }),
        json!({ "code": "AP05", "status": "done", "done_on": "2026-11-20" }),
        json!({ "code": "AP11", "status": "under_way" }),
    ] {
        officer.acts(&case, "action-progress", body).await.ok();
    }
    assert_eq!(left().await, ["AP11"]);

    // What they no longer agree to and then agree to again is owed again; what they agree to throughout stays done.
    officer.acts(&case, "action-plans", plan(&["AP05"])).await.ok();
    assert!(left().await.is_empty());
    officer.acts(&case, "action-plans", plan(&["AP01", "AP05"])).await.ok();
    assert_eq!(left().await, ["AP01"]);
}
