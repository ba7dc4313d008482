//! One's own account and password.

use actix_web::test::TestRequest;
use entity::{audit::HOUSE, staff::Role};
use serde_json::{Value, json};

use super::{Answered, Desk, Officer, PASSWORD};

const NEW: &str = "a much better password";

async fn changes_password(officer: &Officer<'_>, body: Value) -> Answered {
    officer.sends(TestRequest::put().uri("/api/v1/me/password").set_json(body)).await
}

#[actix_web::test]
async fn whoever_signs_in_sees_their_own_account_and_nothing_secret() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    let answered = officer.gets("/api/v1/me").await;

    assert_eq!(
        answered.ok(),
        json!({
            "id": officer.id,
            "email": "officer@landlord.example",
            "name": "Sam Officer",
            "role": "case_officer",
            "scope": "team",
            "team_id": null,
            "areas": [],
            "active": true,
            "password_change_required": false,
            "created_at": "2026-11-20T09:30:00Z",
        })
    );
    assert_eq!(answered.header("cache-control"), "no-store");
}

#[actix_web::test]
async fn with_a_password_that_was_given_one_can_only_choose_ones_own() {
    let desk = Desk::open().await;
    let (id, given) = desk.account("new@landlord.example", Role::CaseOfficer, None).await;
    let given = given.unwrap();
    let officer = desk.signed_in("new@landlord.example", &given, id).await;

    assert_eq!(officer.gets("/api/v1/me").await.ok()["password_change_required"], true);
    for path in ["/api/v1/reports", "/api/v1/cases", "/api/v1/reports?limit=x"] {
        officer.gets(path).await.refused(403, "password_change_required");
    }
    officer.posts("/api/v1/reports", &json!({})).await.refused(403, "password_change_required");
    let changed = changes_password(&officer, json!({ "current_password": given, "new_password": NEW })).await;

    assert_eq!(changed.status.as_u16(), 204);
    officer.gets("/api/v1/reports").await.ok();
    desk.tries_to_sign_in(&officer.email, &given).await.refused(401, "wrong_email_or_password");
    desk.tries_to_sign_in(&officer.email, NEW).await.ok();
}

#[actix_web::test]
async fn changing_the_password_ends_the_other_sign_ins() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let elsewhere = desk.signed_in(&officer.email, PASSWORD, officer.id).await;

    changes_password(&officer, json!({ "current_password": PASSWORD, "new_password": NEW })).await.ok();

    officer.gets("/api/v1/me").await.ok();
    elsewhere.gets("/api/v1/me").await.refused(401, "not_signed_in");
    desk.carries_on(&elsewhere.refresh_token).await.refused(401, "refresh_token_refused");
    assert_eq!(desk.chain(HOUSE).await.last().unwrap(), "password_changed");
}

#[actix_web::test]
async fn a_password_is_changed_only_by_who_knows_it_and_to_one_that_will_do() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (current, new, field) in [
        ("wrong", NEW, "current_password"),
        (PASSWORD, "short", "new_password"),
        (PASSWORD, &*"x".repeat(201), "new_password"),
        (PASSWORD, PASSWORD, "new_password"),
    ] {
        let body = json!({ "current_password": current, "new_password": new });
        assert_eq!(changes_password(&officer, body).await.refused(422, "invalid"), [field]);
    }
    for _ in 0..4 {
        let body = json!({ "current_password": "wrong", "new_password": NEW });
        changes_password(&officer, body).await;
    }
    let body = json!({ "current_password": "wrong", "new_password": NEW });
    changes_password(&officer, body.clone()).await.refused(422, "invalid");
    changes_password(&officer, body).await.refused(429, "too_many_guesses");
}
