//! What accounts are for.

use entity::{
    audit::{self, HOUSE},
    staff::Role,
};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::json;

use super::{super::Desk, each};

#[actix_web::test]
async fn an_account_is_for_what_is_usual_for_its_role_unless_it_is_said() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    for (role, scope) in [("case_officer", "team"), ("area_manager", "area"), ("director", "all")] {
        let body = json!({ "email": format!("{role}@landlord.example"), "name": role, "role": role });
        let added = administrator.adds("staff", body).await.ok();
        assert_eq!(
            (&added["scope"], &added["team_id"], &added["areas"]),
            (&json!(scope), &json!(null), &json!([]))
        );
    }
    let team = administrator.team("Housing").await;

    let body = json!({ "email": "o@landlord.example", "name": "O", "role": "case_officer",
        "scope": "area", "team_id": team, "areas": ["south", "north"] });
    let added = administrator.adds("staff", body).await.ok();

    assert_eq!((&added["scope"], &added["team_id"]), (&json!("area"), &json!(team)));
    assert_eq!(added["areas"], json!(["north", "south"]));
}

#[actix_web::test]
async fn scope_team_and_areas_can_be_changed_emptied_and_left_as_they_are() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let (id, _) = desk.account("o@landlord.example", Role::CaseOfficer, None).await;
    let team = administrator.team("Housing").await;

    let body = json!({ "scope": "area", "team_id": team, "areas": ["north", "west"] });
    administrator.changes(id, "\"1\"", body).await.ok();
    let named =
        administrator.changes(id, "\"2\"", json!({ "name": "O", "areas": ["west", "south"] })).await.ok();
    let none = administrator.changes(id, "\"3\"", json!({ "team_id": null, "areas": [] })).await.ok();

    assert_eq!((&named["team_id"], &named["areas"]), (&json!(team), &json!(["south", "west"])));
    assert_eq!(
        (&none["scope"], &none["team_id"], &none["areas"]),
        (&json!("area"), &json!(null), &json!([]))
    );
    let told = audit::Entity::find().order_by_asc(audit::Column::Position);
    let told = told.all(desk.house.intake.db.reader()).await.unwrap();
    let told: Vec<_> = told.into_iter().filter(|entry| entry.act == "staff_changed").collect();
    let details: Vec<_> = told.iter().map(|entry| entry.detail.as_deref().unwrap()).collect();
    assert_eq!(details, ["scope=area team areas", "name areas", "team areas"]);
    desk.chain(HOUSE).await;
}

#[actix_web::test]
async fn another_role_brings_what_is_usual_for_it_where_nothing_else_was_said() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let (id, _) = desk.account("o@landlord.example", Role::CaseOfficer, None).await;
    let usual = administrator.changes(id, "*", json!({ "role": "area_manager" })).await.ok();
    administrator.changes(id, "*", json!({ "scope": "own" })).await.ok();
    let unusual = administrator.changes(id, "*", json!({ "role": "director" })).await.ok();
    assert_eq!((&usual["scope"], &unusual["scope"]), (&json!("area"), &json!("own")));
}

#[actix_web::test]
async fn a_team_or_an_area_there_is_not_is_named() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let nobody = "019376c5-8c00-7000-8000-000000000001";
    let body = json!({ "email": "o@landlord.example", "name": "O", "role": "case_officer",
        "team_id": nobody, "areas": ["north", "atlantis"] });
    let refused = administrator.adds("staff", body).await;
    assert_eq!(refused.refused(422, "invalid"), ["team_id", "areas[1]"]);
    let (id, _) = desk.account("o@landlord.example", Role::CaseOfficer, None).await;
    for (body, field) in [
        (json!({ "scope": "world" }), "scope"),
        (json!({ "team_id": 7 }), "team_id"),
        (json!({ "areas": "north" }), "areas"),
        (json!({ "areas": ["Atlantis"] }), "areas[0]"),
        (json!({ "areas": vec!["north"; 201] }), "areas"),
    ] {
        assert_eq!(administrator.changes(id, "*", body).await.refused(422, "invalid"), [field]);
    }
}

#[actix_web::test]
async fn an_officer_finds_colleagues_by_name_and_learns_no_address() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let (gone, _) = desk.account("gone@landlord.example", Role::CaseOfficer, None).await;
    administrator.changes(gone, "*", json!({ "active": false })).await.ok();
    administrator.changes(officer.id, "*", json!({ "name": "Adam" })).await.ok();

    let colleagues = officer.gets("/api/v1/colleagues").await;

    let items = colleagues.ok()["items"].as_array().unwrap().clone();
    assert_eq!(each(&items, "name"), ["Adam", "Sam Officer"]);
    assert_eq!(
        items[0],
        json!({ "id": officer.id, "name": "Adam", "role": "case_officer", "team_id": null })
    );
    assert!(!colleagues.text.contains('@'));
    let auditor = desk.somebody("auditor@landlord.example", Role::Auditor).await;
    auditor.gets("/api/v1/colleagues").await.refused(403, "not_allowed");
}
