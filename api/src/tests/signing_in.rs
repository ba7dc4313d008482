//! Signing in, carrying on, signing out.

use actix_web::test::TestRequest;
use entity::{audit::HOUSE, staff::Role};
use uuid::Uuid;

use super::{BASE_URL, Desk, PASSWORD};

#[actix_web::test]
async fn whoever_knows_the_password_gets_tokens() {
    let desk = Desk::open().await;
    desk.account("officer@landlord.example", Role::CaseOfficer, Some(PASSWORD)).await;

    let session = desk.tries_to_sign_in(" Officer@Landlord.example", PASSWORD).await.ok();

    assert_eq!(session["token_type"], "Bearer");
    assert_eq!(session["expires_in"], 900);
    assert_eq!(session["refresh_expires_at"], "2026-11-20T21:30:00Z");
    assert_eq!(session["password_change_required"], false);
    assert_eq!(desk.chain(HOUSE).await, ["staff_added", "signed_in"]);
}

#[actix_web::test]
async fn a_wrong_address_and_a_wrong_password_are_answered_alike() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    let wrong_password = desk.tries_to_sign_in(&officer.email, "wrong").await;
    let wrong_address = desk.tries_to_sign_in("nobody@landlord.example", PASSWORD).await;
    let no_address = desk.tries_to_sign_in("\0", PASSWORD).await;

    assert_eq!(wrong_password.refused(401, "wrong_email_or_password"), [""; 0]);
    assert_eq!(wrong_password.text, wrong_address.text);
    assert_eq!(wrong_password.text, no_address.text);
    assert_eq!(wrong_password.header("www-authenticate"), "Bearer");
}

#[actix_web::test]
async fn wrong_guesses_slow_down_guessing_at_that_account_and_no_other() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let other = desk.administrator().await;
    for _ in 0..5 {
        desk.tries_to_sign_in(&officer.email, "wrong").await.refused(401, "wrong_email_or_password");
    }

    let slowed = desk.tries_to_sign_in(&officer.email.to_uppercase(), PASSWORD).await;

    slowed.refused(429, "too_many_guesses");
    assert_eq!(slowed.header("retry-after"), "2");
    desk.tries_to_sign_in(&other.email, PASSWORD).await.ok();
    desk.later(2);
    desk.tries_to_sign_in(&officer.email, PASSWORD).await.ok();
}

#[actix_web::test]
async fn a_token_opens_the_door_for_fifteen_minutes() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    desk.later(14 * 60 + 59);
    officer.gets("/api/v1/me").await.ok();

    desk.later(1);
    let late = officer.gets("/api/v1/me").await;
    late.refused(401, "not_signed_in");
    assert_eq!(late.header("www-authenticate"), "Bearer");
}

#[actix_web::test]
async fn a_token_of_another_key_or_for_nobody_opens_nothing() {
    let desk = Desk::open().await;
    let other = Desk::open().await;
    let officer = desk.officer().await;
    let now = desk.house.clock.now();
    let foreign = other.house.tokens.issue(BASE_URL, officer.id, Uuid::now_v7(), now).unwrap();
    let no_sign_in = desk.house.tokens.issue(BASE_URL, officer.id, Uuid::now_v7(), now).unwrap();

    for header in [
        format!("Bearer {foreign}"),
        format!("Bearer {no_sign_in}"),
        format!("Basic {}", officer.token),
        officer.token.clone(),
        "Bearer".to_owned(),
        "Bearer ".to_owned(),
    ] {
        let request = TestRequest::get().uri("/api/v1/me").insert_header(("Authorization", header));
        desk.send(request).await.refused(401, "not_signed_in");
    }
}

#[actix_web::test]
async fn a_refresh_token_works_once_and_the_next_one_after_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    desk.later(11 * 3600);
    let next = desk.carries_on(&officer.refresh_token).await.ok();
    let token = next["access_token"].as_str().unwrap();
    let me = TestRequest::get().uri("/api/v1/me").insert_header(("Authorization", format!("bearer {token}")));
    desk.send(me).await.ok();

    desk.later(11 * 3600);
    desk.carries_on(next["refresh_token"].as_str().unwrap()).await.ok();
}

#[actix_web::test]
async fn a_refresh_token_used_twice_ends_the_sign_in_for_both_who_hold_one() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let next = desk.carries_on(&officer.refresh_token).await.ok();

    desk.carries_on(&officer.refresh_token).await.refused(401, "refresh_token_refused");

    officer.gets("/api/v1/me").await.refused(401, "not_signed_in");
    let next = next["refresh_token"].as_str().unwrap();
    desk.carries_on(next).await.refused(401, "refresh_token_refused");
    assert_eq!(desk.chain(HOUSE).await, ["staff_added", "signed_in", "token_reused"]);
}

#[actix_web::test]
async fn of_two_who_carry_on_with_the_same_token_at_once_one_wins() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    let (one, other) =
        futures_util::join!(desk.carries_on(&officer.refresh_token), desk.carries_on(&officer.refresh_token));

    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort();
    assert_eq!(statuses, [200, 401]);
}

#[actix_web::test]
async fn a_refresh_token_is_done_with_after_twelve_hours() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    desk.later(12 * 3600);
    desk.carries_on(&officer.refresh_token).await.refused(401, "refresh_token_refused");
    desk.carries_on("made up").await.refused(401, "refresh_token_refused");
}

#[actix_web::test]
async fn signing_out_ends_this_sign_in_and_no_other() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let elsewhere = desk.signed_in(&officer.email, PASSWORD, officer.id).await;

    let out = officer.sends(TestRequest::delete().uri("/api/v1/sessions")).await;

    assert_eq!(out.status.as_u16(), 204);
    officer.gets("/api/v1/me").await.refused(401, "not_signed_in");
    desk.carries_on(&officer.refresh_token).await.refused(401, "refresh_token_refused");
    elsewhere.gets("/api/v1/me").await.ok();
}
