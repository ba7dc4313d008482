//! Accounts, as administrators look after them.

use actix_web::test::TestRequest;
use entity::{audit::HOUSE, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Desk, PASSWORD};

fn new_officer() -> Value {
    json!({ "email": "New@Landlord.example", "name": "Nia New", "role": "case_officer" })
}

#[actix_web::test]
async fn a_new_account_gets_a_password_that_is_shown_once() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;

    let answered = administrator.posts_once("/api/v1/staff", "key-00001", &new_officer()).await;
    let added = answered.ok();
    let again = administrator.posts_once("/api/v1/staff", "key-00001", &new_officer()).await.ok();

    assert_eq!(answered.status.as_u16(), 201);
    assert_eq!(added["email"], "new@landlord.example");
    assert_eq!(added["password_change_required"], true);
    let password = added["one_time_password"].as_str().unwrap();
    assert_eq!(password.split('-').map(str::len).collect::<Vec<_>>(), [4; 5]);
    assert_eq!((&again["id"], &again["one_time_password"]), (&added["id"], &Value::Null));
    let list = administrator.gets("/api/v1/staff").await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    let session = desk.tries_to_sign_in("new@landlord.example", password).await.ok();
    assert_eq!(session["password_change_required"], true);
    assert_eq!(desk.chain(HOUSE).await, ["staff_added", "signed_in", "staff_added", "signed_in"]);
}

#[actix_web::test]
async fn a_key_used_for_another_account_and_an_address_used_twice_are_mistakes() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    administrator.posts_once("/api/v1/staff", "key-00001", &new_officer()).await.ok();

    let other = json!({ "email": "o@landlord.example", "name": "O", "role": "case_officer" });
    let reused = administrator.posts_once("/api/v1/staff", "key-00001", &other).await;
    assert_eq!(reused.refused(422, "idempotency_key_reused"), ["Idempotency-Key"]);

    let taken = administrator.posts_once("/api/v1/staff", "key-00002", &new_officer()).await;
    assert_eq!(taken.refused(409, "email_taken"), ["email"]);
    administrator.posts("/api/v1/staff", &other).await.refused(400, "idempotency_key_required");
    administrator.posts_once("/api/v1/staff", "key-00002", &other).await.ok();
}

#[actix_web::test]
async fn an_account_without_a_proper_address_or_name_is_not_made() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    for (body, fields) in [
        (json!({ "email": "x", "name": "", "role": "case_officer" }), vec!["email", "name"]),
        (json!({ "email": "a@b.example", "name": "a\u{0}b", "role": "case_officer" }), vec!["name"]),
        (json!({ "email": "a@b.example", "name": "x".repeat(201), "role": "case_officer" }), vec!["name"]),
        (json!({ "email": "a@b.example", "name": "A", "role": "king" }), vec!["role"]),
        (json!({ "email": "a@b.example", "name": "A" }), vec!["role"]),
        (json!({ "email": 7, "name": "A", "role": "case_officer" }), vec!["email"]),
        (
            json!({ "email": "a@b.example", "name": "A", "role": "case_officer", "active": true }),
            vec!["active"],
        ),
    ] {
        let refused = administrator.posts_once("/api/v1/staff", "key-00001", &body).await;
        assert_eq!(refused.refused(422, "invalid"), fields, "{body}");
        assert!(!refused.text.contains("king"));
    }
}

#[actix_web::test]
async fn a_change_says_which_version_it_changes() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let (id, _) = desk.account("new@landlord.example", Role::CaseOfficer, Some(PASSWORD)).await;
    let path = format!("/api/v1/staff/{id}");
    let seen = administrator.gets(&path).await;

    let changed = administrator.changes(id, seen.header("etag"), json!({ "name": " Nia Newer " })).await;

    assert_eq!(changed.ok()["name"], "Nia Newer");
    assert_ne!(changed.header("etag"), seen.header("etag"));
    let stale = administrator.changes(id, seen.header("etag"), json!({ "name": "N" })).await;
    stale.refused(412, "stale");
    let blind = administrator.sends(TestRequest::patch().uri(&path).set_json(json!({ "name": "N" }))).await;
    assert_eq!(blind.refused(428, "if_match_required"), ["If-Match"]);
    assert_eq!(administrator.changes(id, "*", json!({ "name": "" })).await.refused(422, "invalid"), ["name"]);
    assert_eq!(
        administrator.changes(id, "*", json!({ "email": "x" })).await.refused(422, "invalid"),
        ["email"]
    );
    assert_eq!(desk.chain(HOUSE).await.last().unwrap(), "staff_changed");
}

#[actix_web::test]
async fn a_closed_account_is_out_at_once_and_can_be_opened_again() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);

    administrator.changes(officer.id, "\"1\"", json!({ "active": false })).await.ok();

    officer.gets("/api/v1/me").await.refused(401, "not_signed_in");
    desk.carries_on(&officer.refresh_token).await.refused(401, "refresh_token_refused");
    desk.tries_to_sign_in(&officer.email, PASSWORD).await.refused(401, "wrong_email_or_password");
    administrator.changes(officer.id, "\"2\"", json!({ "active": true })).await.ok();
    officer.gets("/api/v1/me").await.refused(401, "not_signed_in");
    desk.tries_to_sign_in(&officer.email, PASSWORD).await.ok();
}

#[actix_web::test]
async fn another_role_counts_from_the_next_request_on() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    officer.gets("/api/v1/staff").await.refused(403, "not_allowed");

    administrator.changes(officer.id, "\"1\"", json!({ "role": "administrator" })).await.ok();

    officer.gets("/api/v1/staff").await.ok();
    officer.gets("/api/v1/reports").await.refused(403, "not_allowed");
}

#[actix_web::test]
async fn the_last_administrator_can_not_leave() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    for leave in [json!({ "active": false }), json!({ "role": "case_officer" })] {
        let refused = administrator.changes(administrator.id, "\"1\"", leave).await;
        refused.refused(409, "last_administrator");
    }

    administrator.changes(officer.id, "\"1\"", json!({ "role": "administrator" })).await.ok();

    administrator.changes(administrator.id, "\"1\"", json!({ "active": false })).await.ok();
    let refused = officer.changes(officer.id, "\"2\"", json!({ "role": "case_officer" })).await;
    refused.refused(409, "last_administrator");
}

#[actix_web::test]
async fn a_new_password_ends_the_sign_ins_of_the_old_one() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);

    let path = format!("/api/v1/staff/{}/password", officer.id);
    let given = administrator.posts(&path, &json!({})).await.ok();

    officer.gets("/api/v1/me").await.refused(401, "not_signed_in");
    desk.tries_to_sign_in(&officer.email, PASSWORD).await.refused(401, "wrong_email_or_password");
    let given = given["one_time_password"].as_str().unwrap();
    let session = desk.tries_to_sign_in(&officer.email, given).await.ok();
    assert_eq!(session["password_change_required"], true);
}

#[actix_web::test]
async fn a_case_officer_looks_after_no_account() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let path = format!("/api/v1/staff/{}", officer.id);
    officer.gets("/api/v1/staff").await.refused(403, "not_allowed");
    officer.gets(&path).await.refused(403, "not_allowed");
    officer.posts("/api/v1/staff", &json!({})).await.refused(403, "not_allowed");
    officer.changes(officer.id, "*", json!({ "role": "administrator" })).await.refused(403, "not_allowed");
    officer.posts(&format!("{path}/password"), &json!({})).await.refused(403, "not_allowed");
}

#[actix_web::test]
async fn an_account_there_is_not_is_not_found() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let id = Uuid::now_v7();
    administrator.gets(&format!("/api/v1/staff/{id}")).await.refused(404, "not_found");
    administrator.gets("/api/v1/staff/nonsense").await.refused(404, "not_found");
    administrator.changes(id, "*", json!({})).await.refused(404, "not_found");
    administrator.posts(&format!("/api/v1/staff/{id}/password"), &json!({})).await.refused(404, "not_found");
}
