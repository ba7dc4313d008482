//! What nobody learns by a side door, and what two people at once do not break.

use entity::{case, exclusion, staff::Role};
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Desk, Officer, engine::Engine, shouting};

fn reachable() -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    answers
}

async fn entered(officer: &Officer<'_>, answers: Value) -> (String, String) {
    let entered = officer.enters(&Uuid::new_v4().to_string(), answers).await.ok();
    let text = |name: &str| entered[name].as_str().unwrap().to_owned();
    (text("case_id"), text("acknowledgement"))
}

async fn excludes(manager: &Officer<'_>, case: &str, staff_id: Uuid) {
    let body = json!({
        "staff_id": staff_id, "excluded": true, "reason": "about_them", "explanation": "It is about them",
    });
    manager.acts(case, "exclusions", body).await.ok();
}

#[actix_web::test]
async fn whoever_does_works_sees_what_they_owe_and_nothing_of_any_case() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let repairs = desk.somebody("repairs@landlord.example", Role::Repairs).await;
    officer.opens_a_case(reachable()).await;

    for whose in ["me", "team", "all"] {
        let list = repairs.gets(&format!("/api/v1/deadlines?for={whose}")).await.ok();
        assert_eq!(list["items"], json!([]), "{whose}");
    }
}

#[actix_web::test]
async fn a_case_that_an_officer_without_a_team_has_is_not_every_teams() {
    let desk = Desk::open_under("viridian").await;
    let administrator = desk.administrator().await;
    let officer = desk.officer().await;
    let other = desk.officer_named("south@landlord.example").await;
    let team = administrator.posts_once("/api/v1/teams", "key-00003", &json!({ "name": "South" })).await.ok();
    administrator.changes(other.id, "*", json!({ "team_id": team["id"] })).await.ok();
    let case = officer.opens_a_case(reachable()).await;
    let path = format!("/api/v1/cases/{case}");
    other.gets(&path).await.ok();

    officer.acts(&case, "assignments", json!({ "officer_id": officer.id })).await.ok();

    other.gets(&path).await.refused(404, "not_found");
    assert_eq!(other.gets("/api/v1/cases").await.ok()["items"], json!([]));
    assert_eq!(other.gets("/api/v1/deadlines?for=all").await.ok()["items"], json!([]));
    officer.gets(&path).await.ok();
}

#[actix_web::test]
async fn what_an_area_review_says_of_a_case_is_not_read_by_those_from_whom_it_is_kept() {
    let desk = Desk::open_under("viridian").await;
    let administrator = desk.administrator().await;
    let (officer, manager) =
        (desk.officer().await, desk.somebody("manager@landlord.example", Role::LineManager).await);
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    let area = json!({ "code": "north", "name": "North" });
    administrator.posts_once("/api/v1/areas", "key-00001", &area).await.ok();
    let (case, _) = entered(&officer, reachable()).await;
    excludes(&manager, &case, director.id).await;
    let review = |case_id: &str, step: &str| {
        json!({
            "happened_at": "2026-11-20T09:30:00Z",
            "cases": 1,
            "variances": [{ "case_id": case_id, "step": step, "reason": "The director is named in it" }],
            "note": null,
        })
    };
    let path = "/api/v1/areas/north/reviews";

    let name = manager.posts_once(path, "key-00002", &review(&case, "Amina-Khan")).await;
    assert_eq!(name.refused(422, "invalid"), ["variances[0].step"]);
    let nowhere = manager.posts_once(path, "key-00003", &review(&Uuid::now_v7().to_string(), "VIR-05")).await;
    assert_eq!(nowhere.refused(422, "invalid"), ["variances[0].case_id"]);
    manager.posts_once(path, "key-00004", &review(&case, "VIR-05")).await.ok();

    let seen = director.gets("/api/v1/duties").await.ok();
    assert_eq!(seen["items"][0]["facts"]["variances"], json!([]));
    assert!(!seen.to_string().contains(&case));
}

#[actix_web::test]
async fn joining_takes_over_what_the_report_says_and_tells_nobody_from_whom_the_case_is_kept() {
    let desk = Desk::open_under("viridian").await;
    let (officer, manager) =
        (desk.officer().await, desk.somebody("manager@landlord.example", Role::LineManager).await);
    let colleague = desk.somebody("colleague@landlord.example", Role::LineManager).await;
    let mut first = reachable();
    first["share_police"] = json!("yes");
    let (case, _) = entered(&officer, first).await;
    let mut second = reachable();
    (second["share_police"], second["police_told"]) = (json!("no"), json!("yes"));
    let (cover, number) = entered(&officer, second).await;
    let body = json!({ "acknowledgement": number, "reason": "The same neighbour" });
    excludes(&manager, &case, colleague.id).await;

    officer.acts(&case, "reports", body).await.ok();

    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!(open["consents"]["share_police"], false);
    assert!(officer.chronology(&case).await.contains(&"police_logged".to_owned()));
    for path in [format!("cases/{case}"), format!("cases/{cover}"), format!("cases/{cover}/audit")] {
        colleague.gets(&format!("/api/v1/{path}")).await.refused(404, "not_found");
    }
    let late = desk.somebody("late@landlord.example", Role::LineManager).await;
    excludes(&manager, &case, late.id).await;
    late.gets(&format!("/api/v1/cases/{cover}/audit")).await.refused(404, "not_found");
}

#[actix_web::test]
async fn whoever_is_excluded_gets_no_access_code_by_sending_the_call_again() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let first = officer.enters("key-00001", reachable()).await.ok();
    excludes(&manager, first["case_id"].as_str().unwrap(), officer.id).await;

    let again = officer.enters("key-00001", reachable()).await;

    again.refused(404, "not_found");
    assert!(!again.text.contains(first["access_code"].as_str().unwrap()));
}

#[actix_web::test]
async fn no_alert_goes_to_whoever_was_excluded_in_between() {
    let desk = Desk::open_under("stoke").await;
    let officer = desk.officer().await;
    let lead = desk.somebody("lead@landlord.example", Role::CohesionLead).await;
    let (case, _) = entered(&officer, reachable()).await;
    desk.works_by_itself().await;
    let case_id = case.parse().unwrap();
    let row = exclusion::ActiveModel {
        case_id: sea_orm::ActiveValue::Set(case_id),
        staff_id: sea_orm::ActiveValue::Set(lead.id),
        since: sea_orm::ActiveValue::Set(desk.house.clock.now()),
    };
    exclusion::Entity::insert(row).exec_without_returning(desk.house.intake.db.writer()).await.unwrap();

    for _ in 0..3 {
        crate::notifier::deliver_due(&desk.house, desk.house.clock.now()).await.unwrap();
    }

    let report = officer.gets(&format!("/api/v1/cases/{case}")).await.ok()["reports"][0].clone();
    let report = officer.gets(&format!("/api/v1/reports/{}", report.as_str().unwrap())).await.ok();
    let notice = report["letters"].as_array().unwrap().iter().find(|one| one["kind"] == "each_report_notice");
    assert_eq!(notice.unwrap()["state"], "cancelled");
}

#[actix_web::test]
async fn two_who_work_at_once_on_postgresql_never_see_our_trouble() {
    let desk = Desk::open_on(Engine::Postgres, "stoke").await;
    let officer = desk.officer().await;
    desk.somebody("lead@landlord.example", Role::CohesionLead).await;
    let mut pairs = Vec::new();
    for _ in 0..6 {
        pairs.push((entered(&officer, reachable()).await, entered(&officer, reachable()).await));
    }
    desk.works_by_itself().await;
    let now = desk.house.clock.now();
    let join = |number: &str| json!({ "acknowledgement": number, "reason": "The same neighbour" });

    for ((one, one_number), (other, other_number)) in &pairs {
        let (there, back, delivered, read) = tokio::join!(
            officer.acts(one, "reports", join(other_number)),
            officer.acts(other, "reports", join(one_number)),
            crate::notifier::deliver_due(&desk.house, now),
            officer.gets("/api/v1/cases"),
        );
        for answered in [there, back, read] {
            assert!(!answered.status.is_server_error(), "{}", answered.text);
        }
        delivered.unwrap();
    }

    for ((one, _), _) in &pairs {
        let found = case::Entity::find_by_id(one.parse::<Uuid>().unwrap());
        assert!(found.one(desk.house.intake.db.reader()).await.unwrap().is_some());
        desk.chain(one.parse().unwrap()).await;
    }
}
