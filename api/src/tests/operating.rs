//! What operators and programmers ask the program about itself.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::{Desk, shouting};
use crate::routes::GUARDED;

#[actix_web::test]
async fn the_program_says_that_it_runs_and_whether_it_can_work() {
    let desk = Desk::open().await;
    let get = |path| desk.send(TestRequest::get().uri(path));

    assert_eq!(get("/healthz").await.text, "ok");
    assert_eq!(get("/readyz").await.ok(), json!({ "database": true, "mail": true, "migrated": true }));
    assert_eq!(get("/healthz").await.header("cache-control"), "no-store");

    desk.house.intake.db.clone().close().await.unwrap();
    let not_ready = get("/readyz").await;
    assert_eq!(not_ready.status.as_u16(), 503);
    assert_eq!(not_ready.json(), json!({ "database": false, "mail": true, "migrated": false }));
    assert_eq!(get("/healthz").await.text, "ok");
}

#[actix_web::test]
async fn the_counters_name_patterns_and_nobody() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let number = entered["acknowledgement"].as_str().unwrap();
    officer.gets(&format!("/api/v1/reports/{number}")).await.ok();
    officer.gets("/api/v1/reports/mistyped").await.refused(404, "not_found");
    desk.send(TestRequest::get().uri("/api/v1/secret")).await.refused(404, "no_such_route");

    let counters = desk.send(TestRequest::get().uri("/metrics")).await.text;

    let opened = r#"{method="GET",route="/api/v1/reports/{acknowledgement}",status="200"} 1"#;
    assert!(counters.contains(opened), "{counters}");
    assert!(counters.contains("heard_letters_waiting 3"), "{counters}");
    assert!(!counters.contains(number) && !counters.contains("secret") && !counters.contains("mistyped"));
}

#[actix_web::test]
async fn the_api_describes_itself() {
    let desk = Desk::open().await;

    let described = desk.send(TestRequest::get().uri("/api/v1/openapi.json")).await.ok();

    assert_eq!(described["openapi"], "3.1.0");
    for (method, path) in GUARDED {
        let operation = &described["paths"][path][method.to_lowercase()];
        assert_eq!(operation["security"], json!([{ "bearer": [] }]), "{method} {path}");
        let problem = &operation["responses"]["default"]["content"]["application/problem+json"]["schema"];
        assert_eq!(problem["$ref"], "#/components/schemas/Problem");
    }
    assert_eq!(described["paths"]["/api/v1/sessions"]["post"]["security"], json!([]));
    assert_eq!(unresolved(&described, &described), [""; 0]);
}

/// The references in a description that lead nowhere.
fn unresolved(part: &Value, whole: &Value) -> Vec<String> {
    match part {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, member)| match member.as_str() {
                Some(reference) if key == "$ref" => {
                    let found = whole.pointer(reference.trim_start_matches('#')).is_some();
                    if found { Vec::new() } else { vec![reference.to_owned()] }
                }
                _ => unresolved(member, whole),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(|item| unresolved(item, whole)).collect(),
        _ => Vec::new(),
    }
}

#[actix_web::test]
async fn the_description_can_be_browsed_and_fetches_nothing_from_elsewhere() {
    let desk = Desk::open().await;

    let moved = desk.send(TestRequest::get().uri("/api/docs")).await;
    let page = desk.send(TestRequest::get().uri("/api/docs/")).await;
    let start = desk.send(TestRequest::get().uri("/api/docs/swagger-initializer.js")).await;

    assert_eq!((moved.status.as_u16(), moved.header("location")), (308, "/api/docs/"));
    assert!(page.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"));
    assert!(!page.text.contains("://"), "{}", page.text);
    assert!(start.text.contains("/api/v1/openapi.json"), "{}", start.text);
    assert!(start.text.contains(r#""validatorUrl": "none""#), "{}", start.text);
    assert!(!start.text.contains("://"), "{}", start.text);
}
