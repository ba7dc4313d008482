//! Cases: listed, opened, looked through.

use sea_orm::{ConnectionTrait, EntityTrait, sea_query::Expr};
use serde_json::json;
use uuid::Uuid;

use super::{Desk, PASSWORD, shouting};

#[actix_web::test]
async fn the_list_of_cases_shows_where_each_stands_and_its_reports() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();

    let list = officer.gets("/api/v1/cases").await.ok();

    assert_eq!(
        list,
        json!({ "next": null, "items": [{
            "id": entered["case_id"],
            "stage": "received",
            "area": "north",
            "opened_at": "2026-11-20T09:30:00Z",
            "closed_at": null,
            "team_id": null,
            "owner_id": null,
            "category": null,
            "motivation": null,
            "outcome": null,
            "policy": "stoke",
            "policy_version": 2,
            "reports": [entered["acknowledgement"]],
        }]})
    );
}

#[actix_web::test]
async fn cases_are_filtered_and_paged_like_reports() {
    let desk = Desk::open().await;
    let mut officer = desk.officer().await;
    for key in 0..3 {
        officer.enters(&format!("key-0000{key}"), shouting()).await.ok();
        desk.later(24 * 3600);
        officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;
    }

    for (filter, expected) in [
        ("stage=received&area=north", 3),
        ("stage=closed", 0),
        ("opened_from=2026-11-21", 2),
        ("opened_to=2026-11-20", 1),
    ] {
        let list = officer.gets(&format!("/api/v1/cases?{filter}")).await.ok();
        assert_eq!(list["items"].as_array().unwrap().len(), expected, "{filter}");
    }
    let page = officer.gets("/api/v1/cases?limit=2").await.ok();
    let next = officer.gets(&format!("/api/v1/cases?cursor={}", page["next"].as_str().unwrap())).await.ok();
    assert_eq!(next["items"].as_array().unwrap().len(), 1);
    assert_eq!(next["items"][0]["opened_at"], "2026-11-20T09:30:00Z");
    assert_eq!(officer.gets("/api/v1/cases?opened_to=soon").await.refused(422, "invalid"), ["opened_to"]);
}

#[actix_web::test]
async fn whoever_opens_a_case_or_its_chain_is_named_in_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let case = entered["case_id"].as_str().unwrap();

    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let audit = officer.gets(&format!("/api/v1/cases/{case}/audit")).await.ok();

    assert_eq!(open["reports"], json!([entered["acknowledgement"]]));
    assert!(!open["clocks"].as_array().unwrap().is_empty());
    assert_eq!(audit["whole"], true);
    assert_eq!(audit["entries"][0]["act"], "report_received");
    assert_eq!(audit["entries"][1]["act"], "case_read");
    assert_eq!(audit["entries"][1]["staff_id"], json!(officer.id));
    let chain = desk.chain(case.parse().unwrap()).await;
    assert_eq!(chain, ["report_received", "case_read", "audit_read"]);
}

#[actix_web::test]
async fn a_chain_that_somebody_changed_is_not_whole() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let path = format!("/api/v1/cases/{}/audit", entered["case_id"].as_str().unwrap());
    let tampered =
        entity::audit::Entity::update_many().col_expr(entity::audit::Column::Act, Expr::value("report_lost"));
    tampered.exec(desk.house.intake.db.writer()).await.unwrap();

    assert_eq!(officer.gets(&path).await.ok()["whole"], false);
    assert_eq!(officer.gets(&path).await.ok()["whole"], false);
}

#[actix_web::test]
async fn a_case_there_is_not_is_not_found() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for id in [Uuid::nil().to_string(), Uuid::now_v7().to_string(), "nonsense".to_owned()] {
        officer.gets(&format!("/api/v1/cases/{id}")).await.refused(404, "not_found");
        officer.gets(&format!("/api/v1/cases/{id}/audit")).await.refused(404, "not_found");
    }
}

#[actix_web::test]
async fn an_administrator_sees_no_case() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    for path in ["cases".to_owned(), format!("cases/{}", Uuid::nil()), format!("cases/{}/audit", Uuid::nil())]
    {
        administrator.gets(&format!("/api/v1/{path}")).await.refused(403, "not_allowed");
    }
}

#[actix_web::test]
async fn a_case_that_can_not_be_entered_as_read_is_not_shown() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", shouting()).await.ok();
    let broken =
        "create trigger no_entry before insert on audit_entries begin select raise(abort, 'no'); end";
    desk.house.intake.db.writer().execute_unprepared(broken).await.unwrap();

    let number = entered["acknowledgement"].as_str().unwrap();
    let answered = officer.gets(&format!("/api/v1/reports/{number}")).await;

    answered.refused(500, "fault");
    assert!(!answered.text.contains("stairs"));
}

#[actix_web::test]
async fn a_page_that_was_begun_goes_on_where_it_was_whatever_comes_in_between() {
    let desk = Desk::open().await;
    let officer = desk.officer().await.staying();
    let mut opened = Vec::new();
    for _ in 0..4 {
        desk.later(60);
        opened.insert(0, officer.opens_a_case(shouting()).await);
    }
    let first = officer.gets("/api/v1/cases?limit=2&stage=received").await.ok();
    desk.later(60);
    officer.opens_a_case(shouting()).await;

    let next = format!("/api/v1/cases?limit=2&stage=received&cursor={}", first["next"].as_str().unwrap());
    let second = officer.gets(&next).await.ok();

    let ids = |page: &serde_json::Value| {
        let items = page["items"].as_array().unwrap();
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!([ids(&first), ids(&second)].concat(), opened);
    assert_eq!(second["next"], json!(null));
}
