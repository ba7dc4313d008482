//! Documents: added, listed, opened.

use base64::{Engine, engine::general_purpose::STANDARD};
use entity::{clock::ClockState, document, exclusion, hex::hex, staff::Role};
use sea_orm::{EntityTrait, IntoActiveModel, PaginatorTrait};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    super::{Desk, shouting},
    before::{case, length, policy, states, with},
};

const SCAN: &[u8] = b"%PDF-1.7 MARKER said it on the stairs";

fn paper(kind: &str, content: &[u8]) -> Value {
    json!({
        "kind": kind, "title": "MARKER's statement", "media_type": "application/pdf",
        "content": STANDARD.encode(content),
    })
}

async fn rows(desk: &Desk) -> u64 {
    document::Entity::find().count(desk.house.intake.db.writer()).await.unwrap()
}

#[actix_web::test]
async fn a_document_is_sealed_whole_and_comes_back_as_it_was() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let sha256 = hex(&Sha256::digest(SCAN));

    let done = officer.acts(&case, "documents", paper("statement", SCAN)).await.ok();

    assert_eq!(done["facts"]["content"], json!({ "sha256": sha256, "size": SCAN.len() }));
    assert_eq!(done["facts"]["title"], "MARKER's statement");
    let list = officer.gets(&format!("/api/v1/cases/{case}/documents")).await.ok();
    let expected = json!({ "items": [{
        "id": done["id"], "kind": "statement", "media_type": "application/pdf", "size": SCAN.len(),
        "created_at": "2026-11-20T09:40:00Z",
    }]});
    assert_eq!(list, expected);
    let id = done["id"].as_str().unwrap();
    let open = officer.gets(&format!("/api/v1/cases/{case}/documents/{id}")).await;
    assert_eq!((open.status.as_u16(), open.text.as_bytes()), (200, SCAN));
    for (header, value) in [
        ("content-type", "application/pdf"),
        ("content-disposition", &format!("attachment; filename=\"document-{id}.pdf\"")),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(open.header(header), value);
    }
    let audit = officer.gets(&format!("/api/v1/cases/{case}/audit")).await.ok();
    let read =
        audit["entries"].as_array().unwrap().iter().find(|entry| entry["act"] == "document_read").unwrap();
    assert_eq!((&read["subject_id"], &read["staff_id"]), (&done["id"], &json!(officer.id)));
    let lying_there = desk.everything_in_the_database().await;
    let encoded = STANDARD.encode(SCAN);
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
    assert!(!lying_there.windows(16).any(|part| part == &encoded.as_bytes()[..16]));
}

#[actix_web::test]
async fn the_initial_report_form_is_filed_with_the_case() {
    let clock = ("FILED", "report_received", "initial_report_filed", false);
    let desk = Desk::open_with(policy("viridian", &[clock])).await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    officer.acts(&case, "documents", paper("photograph", SCAN)).await.ok();
    assert_eq!(states(&desk, &case, "FILED").await, [ClockState::Running]);
    officer.acts(&case, "documents", paper("initial_report_form", SCAN)).await.ok();
    assert_eq!(states(&desk, &case, "FILED").await, [ClockState::Met]);
}

#[actix_web::test]
async fn the_same_document_sent_again_is_one_and_another_one_with_its_key_is_refused() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let path = format!("/api/v1/cases/{case}/documents");

    let first = officer.posts_once(&path, "key-00002", &paper("other", b"one")).await.ok();
    let again = officer.posts_once(&path, "key-00002", &paper("other", b"one")).await.ok();
    let another = officer.posts_once(&path, "key-00002", &paper("other", b"two")).await;

    assert_eq!(first, again);
    assert_eq!(another.refused(422, "idempotency_key_reused"), ["Idempotency-Key"]);
    assert_eq!((rows(&desk).await, length(&desk, &case).await), (1, 1));
}

#[actix_web::test]
async fn a_document_has_something_in_it_is_of_a_known_kind_and_not_too_long() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let most = 10 * 1024 * 1024;
    for (body, field, code) in [
        (paper("statement", b""), "content", "empty"),
        (paper("statement", &vec![b'x'; most + 1]), "content", "too_long"),
        (with(paper("statement", SCAN), json!({ "content": "not base64!" })), "content", "wrong_type"),
        (with(paper("statement", SCAN), json!({ "content": null })), "content", "wrong_type"),
        (with(paper("statement", SCAN), json!({ "media_type": "text/html" })), "media_type", "wrong_type"),
        (
            with(paper("statement", SCAN), json!({ "media_type": "image/svg+xml" })),
            "media_type",
            "wrong_type",
        ),
        (paper("diary", SCAN), "kind", "wrong_type"),
        (with(paper("statement", SCAN), json!({ "title": "" })), "title", "empty"),
    ] {
        officer.is_wrong(&case, "documents", body, field, code).await;
    }
    let endless = paper("statement", &vec![b'x'; 15 * 1024 * 1024]);
    officer.acts(&case, "documents", endless).await.refused(413, "too_large");
    assert_eq!(rows(&desk).await, 0);
    officer.acts(&case, "documents", paper("statement", &vec![b'x'; most])).await.ok();
    let list = officer.gets(&format!("/api/v1/cases/{case}/documents")).await.ok();
    assert_eq!(list["items"][0]["size"], most);
}

#[actix_web::test]
async fn documents_are_not_there_for_whoever_may_not_know_of_the_case() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let other = officer.enters("key-00002", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned();
    let id = officer.acts(&case, "documents", paper("statement", SCAN)).await.id();
    let excluded = desk.somebody("e@landlord.example", Role::CaseOfficer).await;
    let row =
        exclusion::Model { case_id: case.parse().unwrap(), staff_id: excluded.id, since: desk.clock_says() };
    let inserted = exclusion::Entity::insert(row.into_active_model());
    inserted.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    let entries = desk.chain(case.parse().unwrap()).await.len();

    for path in [
        format!("{other}/documents/{id}"),
        format!("{case}/documents/{}", Uuid::nil()),
        format!("{case}/documents/nonsense"),
        format!("{}/documents", Uuid::nil()),
    ] {
        officer.gets(&format!("/api/v1/cases/{path}")).await.refused(404, "not_found");
    }
    for path in [format!("{case}/documents"), format!("{case}/documents/{id}")] {
        excluded.gets(&format!("/api/v1/cases/{path}")).await.refused(404, "not_found");
    }
    excluded.acts(&case, "documents", paper("other", SCAN)).await.refused(404, "not_found");
    for (email, role) in [("i@landlord.example", Role::Intake), ("c@landlord.example", Role::CohesionLead)] {
        let outside = desk.somebody(email, role).await;
        outside.gets(&format!("/api/v1/cases/{case}/documents")).await.refused(403, "not_allowed");
        outside.gets(&format!("/api/v1/cases/{case}/documents/{id}")).await.refused(403, "not_allowed");
        outside.acts(&case, "documents", paper("other", SCAN)).await.refused(403, "not_allowed");
    }
    assert_eq!(desk.chain(case.parse().unwrap()).await.len(), entries);
}

#[actix_web::test]
async fn a_file_note_and_a_forum_name_documents_of_the_case() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&desk, &officer).await;
    let id = officer.acts(&case, "documents", paper("forum_paper", SCAN)).await.id();
    let discussed = json!({
        "happened_at": "2026-11-20T09:35:00Z", "forum": "other", "note": "Discussed", "document_ids": [id],
    });
    let done = officer.acts(&case, "forum-discussions", discussed).await.ok();
    assert_eq!(done["facts"]["document_ids"], json!([id]));
}
