//! Reports: entered, listed, opened.

use entity::{audit::HOUSE, code::AccessCode, own_page};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Desk, PASSWORD, shouting};

fn id(value: &Value) -> Uuid {
    value.as_str().unwrap().parse().unwrap()
}

fn with(answers: Value, more: Value) -> Value {
    let mut answers = answers;
    answers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    answers
}

#[actix_web::test]
async fn a_report_taken_on_the_phone_is_a_report_like_any_other() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    let answered = officer.enters("key-00001", shouting()).await;
    let entered = answered.ok();

    assert_eq!(answered.status.as_u16(), 201);
    assert_eq!(entered["promises"], json!([{ "promise": "letter", "due_at": "2026-12-04T17:00:00Z" }]));
    let number = entered["acknowledgement"].as_str().unwrap();
    assert_eq!(answered.header("location"), format!("/api/v1/reports/{number}"));
    assert_eq!(desk.chain(id(&entered["case_id"])).await, ["report_received"]);
    let code: AccessCode = entered["access_code"].as_str().unwrap().parse().unwrap();
    let number = number.parse().unwrap();
    let tried = own_page::try_code(&desk.house.intake, &number, &code, desk.house.clock.now()).await.unwrap();
    assert!(matches!(tried, own_page::Tried::Open(_)));
}

#[actix_web::test]
async fn the_same_request_sent_again_gives_the_same_report_and_code() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let colleague = desk.somebody("colleague@landlord.example", entity::staff::Role::CaseOfficer).await;

    let first = officer.enters("key-00001", shouting()).await.ok();
    desk.later(600);
    let again = officer.enters("key-00001", shouting()).await.ok();
    let (one, other) =
        futures_util::join!(officer.enters("key-00002", shouting()), officer.enters("key-00002", shouting()));
    let theirs = colleague.enters("key-00001", shouting()).await.ok();

    assert_eq!(first, again);
    assert_eq!(one.ok(), other.ok());
    assert_ne!(first["acknowledgement"], theirs["acknowledgement"]);
    assert_ne!(first["access_code"], theirs["access_code"]);
    let list = officer.gets("/api/v1/reports").await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 3);
}

#[actix_web::test]
async fn a_key_used_for_another_report_is_a_mistake() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    officer.enters("key-00001", shouting()).await.ok();

    let other = with(shouting(), json!({ "area": "south" }));

    let refused = officer.enters("key-00001", other).await;
    assert_eq!(refused.refused(422, "idempotency_key_reused"), ["Idempotency-Key"]);
}

#[actix_web::test]
async fn a_report_without_a_proper_key_is_not_taken() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let body = json!({ "channel": "phone", "language": "en", "answers": shouting() });

    let without = officer.posts("/api/v1/reports", &body).await;

    assert_eq!(without.refused(400, "idempotency_key_required"), ["Idempotency-Key"]);
    for key in ["short", "with a space", &*"x".repeat(201), "schlüssel-ä"] {
        officer.posts_once("/api/v1/reports", key, &body).await.refused(400, "idempotency_key_required");
    }
}

#[actix_web::test]
async fn every_wrong_answer_is_named() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let body = json!({ "channel": "online", "language": "tlh", "answers": {
        "reporter_role": "victim", "hurt": "perhaps", "strands": ["race", "nonsense"], "when_date": "2026-11-21",
        "favourite_colour": "blue", "My name is Sam": "x", "contact_choice": "none", "email": "a@b.example",
    }});

    let refused = officer.posts_once("/api/v1/reports", "key-00001", &body).await;

    let mut fields = refused.refused(422, "invalid");
    fields.sort();
    assert_eq!(
        fields,
        [
            "answers",
            "answers.area",
            "answers.email",
            "answers.favourite_colour",
            "answers.hurt",
            "answers.incident_types",
            "answers.strands",
            "answers.when_date",
            "channel",
            "language",
        ]
    );
    for typed in ["perhaps", "nonsense", "blue", "Sam", "tlh", "a@b.example"] {
        assert!(!refused.text.contains(typed), "{typed}");
    }
}

#[actix_web::test]
async fn a_report_that_was_refused_leaves_its_key_free() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    officer.enters("key-00001", json!({})).await.refused(422, "invalid");
    officer.enters("key-00001", shouting()).await.ok();
}

#[actix_web::test]
async fn the_list_shows_coded_words_newest_first_and_opens_nothing() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let older = officer.enters("key-00001", shouting()).await.ok();
    desk.later(60);
    let urgent = with(shouting(), json!({ "hurt": "yes", "strands": ["disability"], "area": "online" }));
    let newer = officer.enters("key-00002", urgent).await.ok();

    let answered = officer.gets("/api/v1/reports").await;
    let list = answered.ok();

    assert_eq!(list["next"], Value::Null);
    assert_eq!(list["items"][0]["acknowledgement"], newer["acknowledgement"]);
    assert_eq!(
        list["items"][1],
        json!({
            "acknowledgement": older["acknowledgement"],
            "case_id": older["case_id"],
            "stage": "received",
            "received_at": "2026-11-20T09:30:00Z",
            "channel": "phone",
            "language": "en",
            "reporter_role": "victim",
            "area": "north",
            "contact_choice": "none",
            "urgent": false,
            "set_aside_at": null,
            "set_aside_because": null,
            "strands": ["race", "religion"],
            "incident_types": ["verbal_abuse"],
        })
    );
    assert!(!answered.text.contains("stairs"));
    assert_eq!(desk.chain(id(&older["case_id"])).await, ["report_received"]);
}

#[actix_web::test]
async fn the_list_is_filtered_by_coded_words_and_by_time() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    officer.enters("key-00001", shouting()).await.ok();
    desk.later(24 * 3600);
    let officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    let urgent = with(shouting(), json!({ "hurt": "yes", "strands": ["disability"], "area": "online" }));
    officer.enters("key-00002", urgent).await.ok();

    for (filter, expected) in [
        ("", 2),
        ("stage=received", 2),
        ("stage=closed", 0),
        ("strand=race", 1),
        ("strand=disability&urgent=true", 1),
        ("strand=disability&urgent=false", 0),
        ("area=north", 1),
        ("area=nowhere", 0),
        ("received_from=2026-11-21", 1),
        ("received_to=2026-11-20", 1),
        ("received_from=2026-11-20T09:30:00Z&received_to=2026-11-20T09:30:01Z", 1),
        ("received_to=2026-11-20T09:30:00Z", 0),
    ] {
        let list = officer.gets(&format!("/api/v1/reports?{filter}")).await.ok();
        assert_eq!(list["items"].as_array().unwrap().len(), expected, "{filter}");
    }
}

#[actix_web::test]
async fn a_filter_that_says_something_there_is_not_is_named() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (filter, field) in [
        ("stage=lost", "stage"),
        ("strand=sam", "strand"),
        ("area=%00", "area"),
        ("area=", "area"),
        ("received_from=yesterday", "received_from"),
        ("received_to=2026-02-30", "received_to"),
        ("urgent=very", "urgent"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=x", "limit"),
        ("cursor=x", "cursor"),
        ("sort=name", "sort"),
        ("area=north&area=south", "area"),
    ] {
        let refused = officer.gets(&format!("/api/v1/reports?{filter}")).await;
        assert_eq!(refused.refused(422, "invalid"), [field], "{filter}");
    }
}

#[actix_web::test]
async fn page_after_page_shows_every_report_once() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for key in 0..5 {
        officer.enters(&format!("key-0000{key}"), shouting()).await.ok();
    }
    officer.enters("key-00009", with(shouting(), json!({ "area": "south" }))).await.ok();

    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = officer.gets(&format!("/api/v1/reports?area=north&limit=2{cursor}")).await.ok();
        seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["acknowledgement"].to_string()));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }

    assert_eq!(seen.len(), 5);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 5);
}

#[actix_web::test]
async fn a_cursor_is_good_for_its_own_list_and_only_as_it_was_given() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    officer.enters("key-00001", shouting()).await.ok();
    officer.enters("key-00002", shouting()).await.ok();
    let page = officer.gets("/api/v1/reports?limit=1&area=north").await.ok();
    let cursor = page["next"].as_str().unwrap();
    let swapped = if cursor.starts_with('B') { "C" } else { "B" };
    let altered = format!("{swapped}{}", &cursor[1..]);

    officer.gets(&format!("/api/v1/reports?limit=5&area=north&cursor={cursor}")).await.ok();

    for path in [
        format!("/api/v1/reports?limit=1&cursor={cursor}"),
        format!("/api/v1/reports?limit=1&area=south&cursor={cursor}"),
        format!("/api/v1/reports?limit=1&area=north&cursor={altered}"),
        format!("/api/v1/reports?limit=1&area=north&cursor={}", &cursor[4..]),
        format!("/api/v1/cases?area=north&cursor={cursor}"),
    ] {
        assert_eq!(officer.gets(&path).await.refused(422, "invalid"), ["cursor"], "{path}");
    }
}

#[actix_web::test]
async fn opening_a_report_shows_what_was_told_and_leaves_a_trace() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let number = entered["acknowledgement"].as_str().unwrap();

    let open = officer.gets(&format!("/api/v1/reports/{}", number.to_lowercase())).await.ok();

    assert_eq!(open["answers"], shouting());
    assert_eq!(open["recorded_by"], json!(officer.id));
    assert_eq!(open["strands"], json!(["race", "religion"]));
    assert!(open["clocks"].as_array().unwrap().iter().any(|clock| clock["promise"] == "letter"));
    let letters = open["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 3, "the acknowledgement, and word to the officers and to who is on duty");
    assert!(letters.iter().any(|letter| letter["kind"] == "acknowledgement" && letter["way"] == "own_page"));
    let case = id(&entered["case_id"]);
    assert_eq!(desk.chain(case).await, ["report_received", "report_read"]);
    officer.gets(&format!("/api/v1/reports/{number}")).await.ok();
    assert_eq!(desk.chain(case).await.len(), 3);
}

#[actix_web::test]
async fn a_number_that_was_never_given_or_is_mistyped_is_not_found() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for number in ["0000-0000", "7K3M-9Q2Y", "nonsense", "%00", "%F0%9F%99%82", "%ff"] {
        officer.gets(&format!("/api/v1/reports/{number}")).await.refused(404, "not_found");
    }
}

#[actix_web::test]
async fn an_administrator_reads_no_report() {
    let desk = Desk::open().await;
    let (officer, administrator) = (desk.officer().await, desk.administrator().await);
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let number = entered["acknowledgement"].as_str().unwrap();

    administrator.gets("/api/v1/reports").await.refused(403, "not_allowed");
    administrator.gets(&format!("/api/v1/reports/{number}")).await.refused(403, "not_allowed");
    administrator.gets("/api/v1/reports/0000-0000").await.refused(403, "not_allowed");
    administrator.enters("key-00002", shouting()).await.refused(403, "not_allowed");
    administrator.enters("key-00002", json!({ "nonsense": 1 })).await.refused(403, "not_allowed");

    assert_eq!(desk.chain(id(&entered["case_id"])).await, ["report_received"]);
    assert_eq!(desk.chain(HOUSE).await.len(), 4);
}
