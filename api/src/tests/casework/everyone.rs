//! What holds for every act on a case: the stranger, the wrong role, the excluded colleague, the request that is not one.

use actix_web::test::TestRequest;
use entity::{exclusion, staff::Role};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Desk, shouting};
use crate::{access::may, case_acts, case_acts::CaseRoute};

fn someone_with(route: &CaseRoute) -> Role {
    *route.act.roles().first().unwrap()
}

fn someone_without(route: &CaseRoute) -> Role {
    Role::ALL.into_iter().find(|role| !may(*role, route.act)).unwrap()
}

fn at(route: &CaseRoute, case: &str) -> String {
    route.path.replace("{id}", case)
}

async fn exclude(desk: &Desk, case: &str, staff_id: Uuid) {
    let row = exclusion::Model { case_id: case.parse().unwrap(), staff_id, since: desk.house.clock.now() };
    let insert = exclusion::Entity::insert(row.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
}

#[actix_web::test]
async fn a_stranger_and_the_wrong_role_do_nothing_on_a_case() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.opens_a_case(shouting()).await;
    let before = officer.chronology(&case).await.len();
    let mut staff = std::collections::HashMap::new();
    for role in Role::ALL {
        staff.insert(role.word(), desk.somebody(&format!("{}@x.example", role.word()), role).await);
    }
    for route in case_acts::all() {
        let path = at(&route, &case);
        let body = (route.example)();
        let stranger = desk.send(TestRequest::post().uri(&path).set_json(&body)).await;
        stranger.refused(401, "not_signed_in");
        let wrong = &staff[someone_without(&route).word()];
        let key = Uuid::new_v4().to_string();
        wrong.posts_once(&path, &key, &body).await.refused(403, "not_allowed");
        // What the body holds makes no difference to somebody who may not send it.
        wrong.posts_once(&path, &key, &json!({ "nonsense": true })).await.refused(403, "not_allowed");
    }
    assert_eq!(officer.chronology(&case).await.len(), before);
}

#[actix_web::test]
async fn for_an_excluded_colleague_a_case_is_not_there_whatever_they_try() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let case = entered["case_id"].as_str().unwrap();
    for route in case_acts::all() {
        let role = someone_with(&route);
        let colleague = desk.somebody(&format!("{}@x.example", Uuid::new_v4().simple()), role).await;
        exclude(&desk, case, colleague.id).await;
        let refused = colleague.acts(case, route.path.rsplit('/').next().unwrap(), (route.example)()).await;
        refused.refused(404, "not_found");
    }
    let manager = desk.somebody("manager@x.example", Role::LineManager).await;
    exclude(&desk, case, manager.id).await;
    let number = entered["acknowledgement"].as_str().unwrap();
    for path in [
        format!("cases/{case}"),
        format!("cases/{case}/audit"),
        format!("cases/{case}/chronology"),
        format!("reports/{number}"),
    ] {
        manager.gets(&format!("/api/v1/{path}")).await.refused(404, "not_found");
    }
    for list in ["cases", "reports", "deadlines?for=all", "deadlines?for=team", "deadlines"] {
        let seen = manager.gets(&format!("/api/v1/{list}")).await.ok();
        assert_eq!(seen["items"], json!([]), "{list}");
    }
    assert_eq!(officer.gets("/api/v1/cases").await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn every_act_can_be_sent_as_its_description_shows() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for route in case_acts::all() {
        let sender =
            desk.somebody(&format!("{}@x.example", Uuid::new_v4().simple()), someone_with(&route)).await;
        let case = officer.opens_a_case(shouting()).await;
        let sent = sender.acts(&case, route.path.rsplit('/').next().unwrap(), (route.example)()).await;
        let errors = sent.json()["errors"].as_array().cloned().unwrap_or_default();
        let misfits = ["unknown_field", "missing", "wrong_type", "duplicate", "empty", "too_long"];
        let misfit =
            errors.iter().find(|error| misfits.contains(&error["code"].as_str().unwrap_or_default()));
        assert_eq!(misfit, None, "{}: {}", route.path, sent.text);
        assert!(!sent.status.is_server_error(), "{}: {}", route.path, sent.text);
    }
}

#[actix_web::test]
async fn a_request_that_is_not_one_is_refused_and_leaves_nothing_behind() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.opens_a_case(shouting()).await;
    let before = officer.chronology(&case).await.len();
    for route in case_acts::all() {
        let sender =
            desk.somebody(&format!("{}@x.example", Uuid::new_v4().simple()), someone_with(&route)).await;
        let path = at(&route, &case);
        let example = (route.example)();
        sender.posts(&path, &example).await.refused(400, "idempotency_key_required");
        if route.needs_match {
            let key = Uuid::new_v4().to_string();
            sender.posts_once(&path, &key, &example).await.refused(428, "if_match_required");
        }
        let name = route.path.rsplit('/').next().unwrap();
        let mut strange = example.clone();
        strange["priority"] = json!("medium");
        assert_eq!(sender.acts(&case, name, strange).await.refused(422, "invalid"), ["priority"], "{path}");
        sender.acts(&case, name, json!([])).await.refused(422, "invalid");
        let endless = with_endless_text(&example);
        if endless != example {
            let refused = sender.acts(&case, name, endless).await;
            assert!(matches!(refused.status.as_u16(), 413 | 422), "{path}: {}", refused.status);
        }
        let elsewhere = Uuid::now_v7().to_string();
        let nowhere = sender.acts(&elsewhere, name, example).await;
        nowhere.refused(404, "not_found");
    }
    assert_eq!(officer.chronology(&case).await.len(), before);
}

/// The same with every free text a megabyte long.
fn with_endless_text(example: &Value) -> Value {
    match example {
        Value::String(text) if text.contains(' ') => json!("x".repeat(1024 * 1024)),
        Value::Array(items) => items.iter().map(with_endless_text).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, field)| (name.clone(), with_endless_text(field))).collect()
        }
        other => other.clone(),
    }
}
