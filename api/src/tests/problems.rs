//! What is asked wrongly: named exactly, and nothing of it repeated.

use actix_web::{http::Method, test::TestRequest};
use serde_json::json;

use super::{Desk, PASSWORD};
use crate::routes::GUARDED;

#[actix_web::test]
async fn nobody_gets_past_a_guarded_route_without_a_token() {
    let desk = Desk::open().await;
    for (method, pattern) in GUARDED {
        let names = ["{acknowledgement}", "{id}", "{document_id}"];
        let path = names.iter().fold((*pattern).to_owned(), |path, name| path.replace(name, "nonsense"));
        let request = TestRequest::default().method(method.parse::<Method>().unwrap()).uri(&path);
        let refused = desk.send(request).await;
        refused.refused(401, "not_signed_in");
        assert_eq!(refused.header("www-authenticate"), "Bearer", "{method} {pattern}");
    }
}

#[actix_web::test]
async fn an_address_or_a_method_there_is_not_is_a_problem_too() {
    let desk = Desk::open().await;
    for path in ["/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v1/reports/", "/api/v2/me"] {
        desk.send(TestRequest::get().uri(path)).await.refused(404, "no_such_route");
    }
    let wrong = desk.send(TestRequest::put().uri("/api/v1/sessions")).await;
    wrong.refused(405, "method_not_allowed");
    assert_eq!(wrong.header("allow"), "POST, DELETE");
}

#[actix_web::test]
async fn a_body_that_is_not_what_is_expected_is_refused_by_field() {
    let desk = Desk::open().await;
    let post = |body: &'static str| {
        let request = TestRequest::post().uri("/api/v1/sessions");
        request.insert_header(("Content-Type", "application/json; charset=utf-8")).set_payload(body)
    };
    for (body, field) in [
        ("{}", "email"),
        (r#"{"email": "a@b.example"}"#, "password"),
        (r#"{"email": 1, "password": "x"}"#, "email"),
        (r#"{"email": ["secret"], "password": "x"}"#, "email"),
        (r#"{"email": "a", "password": null}"#, "password"),
        (r#"{"email": "a", "password": "b", "remember": "secret"}"#, "remember"),
        (r#"{"email": "a", "password": "b", "My secret": 1}"#, ""),
        (r#"{"email": "a", "email": "secret", "password": "b"}"#, "email"),
        (r#"{"email": "", "password": "secret"}"#, "email"),
        ("[]", "email"),
        ("7", ""),
        ("null", ""),
    ] {
        let refused = desk.send(post(body)).await;
        if body == "[]" {
            refused.refused(422, "invalid");
        } else {
            assert_eq!(refused.refused(422, "invalid"), [field], "{body}");
        }
        assert!(!refused.text.contains("secret"), "{}", refused.text);
    }
    for body in ["", "{", "secret", r#"{"email": "a", "password": "b"} more"#, "{\"email\": \"\u{7}\"}"] {
        desk.send(post(body)).await.refused(400, "unreadable");
    }
}

#[actix_web::test]
async fn a_body_that_is_not_said_to_be_json_is_not_read() {
    let desk = Desk::open().await;
    let body = json!({ "email": "a@b.example", "password": PASSWORD }).to_string();
    for kind in ["text/plain", "application/x-www-form-urlencoded", "nonsense"] {
        let request = TestRequest::post().uri("/api/v1/sessions").insert_header(("Content-Type", kind));
        desk.send(request.set_payload(body.clone())).await.refused(415, "not_json");
    }
    desk.send(TestRequest::post().uri("/api/v1/sessions").set_payload(body)).await.refused(415, "not_json");
}

#[actix_web::test]
async fn bytes_that_are_not_text_are_not_read() {
    let desk = Desk::open().await;
    let request =
        TestRequest::post().uri("/api/v1/sessions").insert_header(("Content-Type", "application/json"));
    let answered = desk.send(request.set_payload(b"{\"email\": \"\xff\xfe\"}".to_vec())).await;
    answered.refused(400, "unreadable");
}

#[actix_web::test]
async fn a_body_may_be_so_long_and_no_longer_and_a_report_longer_than_the_rest() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let long = "x".repeat(64 * 1024);

    let refused = desk.tries_to_sign_in(&long, PASSWORD).await;
    refused.refused(413, "too_large");

    let mut answers = super::shouting();
    answers["evidence"] = long.as_str().into();
    let refused = officer.enters("key-00001", answers.clone()).await;
    assert_eq!(refused.refused(422, "invalid"), ["answers.evidence"]);
    answers["evidence"] = long.repeat(16).into();
    officer.enters("key-00001", answers).await.refused(413, "too_large");
}

#[actix_web::test]
async fn our_own_trouble_is_answered_with_the_same_words_every_time() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let broken = "drop table report_words; drop table clocks; drop table letters; drop table reports";
    sea_orm::ConnectionTrait::execute_unprepared(desk.house.intake.db.writer(), broken).await.unwrap();

    let answered = officer.gets("/api/v1/reports").await;

    answered.refused(500, "fault");
    assert!(!answered.text.contains("table") && !answered.text.contains("select"));
}

#[actix_web::test]
async fn a_database_that_is_away_is_said_to_be_away() {
    let desk = Desk::open().await;
    desk.house.intake.db.clone().close().await.unwrap();

    let answered = desk.tries_to_sign_in("a@b.example", PASSWORD).await;

    answered.refused(503, "database_away");
    assert_eq!(answered.header("retry-after"), "5");
}
