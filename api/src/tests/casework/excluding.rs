//! Cases closed to a colleague, and requests about personal data.

use entity::{clock::ClockState, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, shouting},
    told::{case, clocks, is_wrong, length, row, says_no},
};
use crate::case_acts;

fn exclusion(staff: Uuid, excluded: bool) -> Value {
    json!({ "staff_id": staff, "excluded": excluded, "reason": "near_them", "explanation": "MARKER next door" })
}

#[actix_web::test]
async fn to_whom_a_case_is_closed_it_is_not_there() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let (case, number) = (entered["case_id"].as_str().unwrap(), entered["acknowledgement"].as_str().unwrap());
    officer.acts(case, "assignments", json!({ "officer_id": officer.id })).await.ok();
    let other = self::case(&officer).await;

    let done = manager.acts(case, "exclusions", exclusion(officer.id, true)).await.ok();

    assert_eq!(done["facts"]["taken_from_them"], true);
    assert_eq!(row(&desk, case).await.owner_id, None);
    for path in [
        format!("cases/{case}"),
        format!("cases/{case}/chronology"),
        format!("cases/{case}/audit"),
        format!("reports/{number}"),
    ] {
        officer.gets(&format!("/api/v1/{path}")).await.refused(404, "not_found");
        assert!(manager.gets(&format!("/api/v1/{path}")).await.status.is_success());
    }
    for (list, shown) in [("cases", "id"), ("reports", "case_id")] {
        let items = async |who: &super::super::Officer<'_>| {
            let list = who.gets(&format!("/api/v1/{list}")).await.ok();
            let items = list["items"].as_array().unwrap().clone();
            items.into_iter().map(|item| item[shown].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(items(&officer).await, [other.as_str()]);
        assert_eq!(items(&manager).await.len(), 2);
    }
    let before = length(&desk, case).await;
    let joined = json!({ "acknowledgement": number, "reason": "The same stairs" });
    is_wrong(&officer, &other, "reports", joined, "acknowledgement", "not_found").await;
    assert_eq!(length(&desk, case).await, before);
    // Nobody gives it back to them by mistake.
    let given = json!({ "officer_id": officer.id });
    is_wrong(&manager, case, "assignments", given, "officer_id", "not_an_officer").await;

    manager.acts(case, "exclusions", exclusion(officer.id, false)).await.ok();
    officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn to_whom_a_case_is_closed_there_is_no_act_on_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let case = entered["case_id"].as_str().unwrap();
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    let mut left: Vec<_> = case_acts::all();
    for role in [Role::CaseOfficer, Role::LineManager, Role::Dpo, Role::TransferPanel] {
        let them = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        director.acts(case, "exclusions", exclusion(them.id, true)).await.ok();
        let before = (length(&desk, case).await, row(&desk, case).await);
        let (theirs, rest) = left.into_iter().partition::<Vec<_>, _>(|act| act.act.roles().contains(&role));
        for act in theirs {
            let mut example = (act.example)();
            if example["acknowledgement"].is_string() {
                example["acknowledgement"] = entered["acknowledgement"].clone();
            }
            let path = act.path.rsplit('/').next().unwrap();
            them.acts(case, path, example).await.refused(404, "not_found");
        }
        assert_eq!((length(&desk, case).await, row(&desk, case).await), before);
        left = rest;
    }
    assert!(left.is_empty(), "nobody here may do {:?}", left.iter().map(|act| act.act).collect::<Vec<_>>());
}

#[actix_web::test]
async fn a_case_is_closed_to_somebody_once_and_to_nobody_unknown() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let case = case(&officer).await;

    says_no(&manager, &case, "exclusions", exclusion(officer.id, false), "not_excluded").await;
    is_wrong(&manager, &case, "exclusions", exclusion(Uuid::now_v7(), true), "staff_id", "not_found").await;
    officer.acts(&case, "exclusions", exclusion(manager.id, true)).await.refused(403, "not_allowed");
    manager.acts(&case, "exclusions", exclusion(officer.id, true)).await.ok();
    says_no(&manager, &case, "exclusions", exclusion(officer.id, true), "already_excluded").await;
    let chronology = manager.gets(&format!("/api/v1/cases/{case}/chronology")).await.ok();
    assert_eq!(chronology["items"][0]["facts"]["explanation"], "MARKER next door");
    // Closing it to oneself is the last that one sees of it.
    manager.acts(&case, "exclusions", exclusion(manager.id, true)).await.ok();
    manager.gets(&format!("/api/v1/cases/{case}")).await.refused(404, "not_found");
}

fn request(kind: &str, step: &str, of: Option<&Value>) -> Value {
    json!({
        "happened_at": "2026-11-20T09:30:00Z",
        "kind": kind,
        "step": step,
        "request_id": of,
        "note": "MARKER by letter",
    })
}

#[actix_web::test]
async fn each_request_about_personal_data_has_its_own_promise() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let dpo = desk.somebody("dpo@landlord.example", Role::Dpo).await;
    let case = case(&officer).await;
    let act = "data-requests";
    for (kind, clock, answer) in [
        ("subject_access", "X-03", "answered"),
        ("complaint", "X-04", "acknowledged"),
        ("breach", "X-05", "decided"),
    ] {
        let first = dpo.acts(&case, act, request(kind, "received", None)).await.ok();
        dpo.acts(&case, act, request(kind, "received", None)).await.ok();
        let done = dpo.acts(&case, act, request(kind, answer, Some(&first["id"]))).await.ok();

        assert_eq!(done["subject_id"], first["id"]);
        let owed = clocks(&desk, &case, clock).await;
        assert_eq!(
            owed.iter().map(|clock| clock.state).collect::<Vec<_>>(),
            [ClockState::Met, ClockState::Running]
        );
    }
    officer.acts(&case, act, request("breach", "received", None)).await.refused(403, "not_allowed");
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn an_answer_says_what_it_answers_and_each_kind_has_its_own_steps() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let dpo = desk.somebody("dpo@landlord.example", Role::Dpo).await;
    let case = case(&officer).await;
    let act = "data-requests";
    let asked = dpo.acts(&case, act, request("subject_access", "received", None)).await.ok()["id"].clone();
    let answered =
        dpo.acts(&case, act, request("subject_access", "answered", Some(&asked))).await.ok()["id"].clone();
    let unknown = json!(Uuid::now_v7());
    for (kind, step, of, field, code) in [
        ("subject_access", "answered", None, "request_id", "missing"),
        ("subject_access", "received", Some(&asked), "request_id", "not_asked"),
        ("subject_access", "answered", Some(&unknown), "request_id", "not_in_this_case"),
        ("subject_access", "answered", Some(&answered), "request_id", "another_request"),
        ("complaint", "acknowledged", Some(&asked), "request_id", "another_request"),
        ("subject_access", "decided", Some(&asked), "step", "not_a_choice"),
    ] {
        is_wrong(&dpo, &case, act, request(kind, step, of), field, code).await;
    }
}
