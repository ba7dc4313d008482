//! Giving cases to officers.

use entity::staff::Role;
use serde_json::json;

use super::super::{Desk, shouting};

#[actix_web::test]
async fn an_officer_is_given_a_case_and_the_promise_to_forward_it_is_kept() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned();
    desk.later(600);

    let done = officer.acts(&case, "assignments", json!({ "officer_id": officer.id })).await;

    assert_eq!(done.ok()["stage"], "assigned");
    assert_eq!(done.header("etag"), "\"2\"");
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!(open["owner_id"], json!(officer.id));
    let clocks = open["clocks"].as_array().unwrap();
    let forward = clocks.iter().find(|clock| clock["code"] == "VIR-01").unwrap();
    assert_eq!((&forward["state"], &forward["met_at"]), (&json!("met"), &json!("2026-11-20T09:40:00Z")));
    let chronology = officer.gets(&format!("/api/v1/cases/{case}/chronology")).await.ok();
    assert_eq!(chronology["items"][0]["act"], "case_assigned");
    let chain = desk.chain(case.parse().unwrap()).await;
    assert_eq!(chain, ["report_received", "case_assigned", "case_read", "chronology_read"]);
}

#[actix_web::test]
async fn whoever_takes_over_a_case_is_told_what_is_agreed_and_what_is_next() {
    let desk = Desk::open().await;
    let (officer, other) =
        (desk.officer().await, desk.somebody("o@landlord.example", Role::CaseOfficer).await);
    let case = officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned();
    officer.acts(&case, "assignments", json!({ "officer_id": officer.id })).await.ok();

    let silent = officer.acts(&case, "assignments", json!({ "officer_id": other.id })).await;
    silent.refused(409, "handover_note_needed");
    let told = json!({ "officer_id": other.id, "handover": "She waits for the locks; call on Monday" });
    let done = officer.acts(&case, "assignments", told).await.ok();

    assert_eq!(done["facts"]["handover"], "She waits for the locks; call on Monday");
}

#[actix_web::test]
async fn two_officers_who_assign_at_once_do_not_overwrite_each_other() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/cases/{case}/assignments");
    let body = json!({ "officer_id": officer.id });
    let with = |key: &str, seen: &str| {
        actix_web::test::TestRequest::post()
            .uri(&path)
            .insert_header(("Idempotency-Key", key))
            .insert_header(("If-Match", seen))
            .set_json(&body)
    };

    officer.posts_once(&path, "key-00002", &body).await.refused(428, "if_match_required");
    let first = officer.sends(with("key-00003", "\"1\"")).await.ok();
    officer.sends(with("key-00004", "\"1\"")).await.refused(412, "stale");
    let again = officer.sends(with("key-00003", "\"1\"")).await.ok();

    assert_eq!(again["id"], first["id"]);
    let chronology = officer.gets(&format!("/api/v1/cases/{case}/chronology")).await.ok();
    assert_eq!(chronology["items"].as_array().unwrap().len(), 1);
}
