//! Teams, areas, partner agencies, centres and closing days, one by one.

use actix_web::test::TestRequest;
use entity::{audit::HOUSE, staff::Role};
use serde_json::{Value, json};

use super::{
    super::{Desk, shouting},
    each,
};
use crate::notifier::work_by_itself;

/// What can be added to each list, and a change of it.
fn examples() -> [(&'static str, Value, Value); 4] {
    [
        ("teams", json!({ "name": "Housing" }), json!({ "name": "Homes" })),
        ("areas", json!({ "code": "quayside", "name": "Quayside" }), json!({ "postcodes": ["st1 4ab"] })),
        ("partners", json!({ "name": "The police", "kind": "police" }), json!({ "phone": "101 / 999" })),
        ("centres", json!({ "name": "The library" }), json!({ "active": false })),
    ]
}

#[actix_web::test]
async fn what_is_added_twice_with_one_key_is_there_once_and_a_change_says_what_it_changes() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    for (list, new, change) in examples() {
        let path = format!("/api/v1/{list}");
        administrator.posts(&path, &new).await.refused(400, "idempotency_key_required");
        let added = administrator.posts_once(&path, &format!("key-{list}"), &new).await;
        let again = administrator.posts_once(&path, &format!("key-{list}"), &new).await;
        assert_eq!((added.status.as_u16(), added.ok()), (201, again.ok()));
        assert_eq!(administrator.items(list).await, [added.json()]);

        let one = added.header("location").strip_prefix("/api/v1/").unwrap().to_owned();
        let seen = administrator.gets(added.header("location")).await;
        assert_eq!((seen.header("etag"), added.header("etag")), ("\"1\"", "\"1\""));
        let request = TestRequest::patch().uri(added.header("location")).set_json(&change);
        administrator.sends(request).await.refused(428, "if_match_required");
        let changed = administrator.changes_at(&one, seen.header("etag"), change.clone()).await;
        assert_eq!((changed.ok()["version"].as_i64(), changed.header("etag")), (Some(2), "\"2\""));
        administrator.changes_at(&one, "\"1\"", change.clone()).await.refused(412, "stale");
        let same = administrator.changes_at(&one, "\"2\"", change).await;
        assert_eq!(same.ok()["version"], 2, "what changes nothing is no change");
        assert_eq!(
            desk.chain(HOUSE).await.last().unwrap(),
            &format!("{}_changed", list.trim_end_matches('s'))
        );
    }
}

#[actix_web::test]
async fn only_administrators_change_a_list_and_only_who_works_cases_sees_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let auditor = desk.somebody("auditor@landlord.example", Role::Auditor).await;
    for (list, new, change) in examples() {
        officer.adds(list, new).await.refused(403, "not_allowed");
        let one = format!("{list}/019376c5-8c00-7000-8000-000000000001");
        officer.changes_at(&one, "*", change).await.refused(403, "not_allowed");
        auditor.gets(&format!("/api/v1/{list}")).await.refused(403, "not_allowed");
        let seen = officer.gets(&format!("/api/v1/{list}")).await;
        if list == "centres" {
            seen.refused(403, "not_allowed");
        } else {
            seen.ok();
            officer.gets(&format!("/api/v1/{one}")).await.refused(404, "not_found");
        }
    }
    officer.gets("/api/v1/closing-days").await.ok();
    let day = json!({ "day": "2026-12-24", "note": "Closed" });
    officer.adds("closing-days", day).await.refused(403, "not_allowed");
    let gone = TestRequest::delete().uri("/api/v1/closing-days/2026-12-24");
    officer.sends(gone).await.refused(403, "not_allowed");
}

#[actix_web::test]
async fn what_is_wrong_is_named_by_field_and_every_field_at_once() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    administrator.team("Housing").await;
    let nobody = "019376c5-8c00-7000-8000-000000000001";
    for (list, body, fields) in [
        ("teams", json!({ "name": " " }), vec!["name"]),
        ("teams", json!({ "name": "Housing" }), vec!["name"]),
        ("teams", json!({ "name": "a\u{0}b" }), vec!["name"]),
        ("teams", json!({ "name": 7 }), vec!["name"]),
        ("teams", json!({ "name": "A", "size": 3 }), vec!["size"]),
        ("areas", json!({ "code": "Quay Side", "name": "" }), vec!["code", "name"]),
        (
            "areas",
            json!({ "code": "q", "name": "Q", "team_id": nobody, "officer_id": nobody }),
            vec!["team_id", "officer_id"],
        ),
        (
            "areas",
            json!({ "code": "q", "name": "Q", "postcodes": ["ST1", "1ST", "ST1 4ABCD", "S!"] }),
            vec!["postcodes[1]", "postcodes[2]", "postcodes[3]"],
        ),
        ("areas", json!({ "code": "q", "name": "Q", "postcodes": ["ST1", 7] }), vec!["postcodes[1]"]),
        ("partners", json!({ "name": "P", "kind": "friends" }), vec!["kind"]),
        (
            "partners",
            json!({ "name": "", "kind": "police", "email": "x", "phone": "call us" }),
            vec!["name", "email", "phone"],
        ),
        ("centres", json!({ "name": "C", "code": "short" }), vec!["code"]),
        ("closing-days", json!({ "day": "24.12.2026", "note": "" }), vec!["day", "note"]),
        ("closing-days", json!({ "day": "2026-02-30", "note": "No such day" }), vec!["day"]),
    ] {
        let refused = administrator.adds(list, body.clone()).await;
        assert_eq!(refused.refused(422, "invalid"), fields, "{body}");
    }
    assert_eq!(administrator.items("areas").await, Vec::<Value>::new());
}

#[actix_web::test]
async fn a_postcode_is_stored_in_one_form_and_belongs_to_one_area() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let north = json!({ "code": "north", "name": "North", "postcodes": ["st1 4ab", "ST2", "St 14 AB"] });
    let added = administrator.adds("areas", north).await.ok();
    assert_eq!(added["postcodes"], json!(["ST14AB", "ST2"]));

    let south = json!({ "code": "south", "name": "South", "postcodes": ["ST3", "ST4", "st2"] });
    let refused = administrator.adds("areas", south.clone()).await;
    assert_eq!(refused.refused(422, "invalid"), ["postcodes[2]"]);
    assert_eq!(refused.json()["errors"][0]["code"], "taken");

    administrator.changes_at("areas/north", "*", json!({ "postcodes": ["ST5", "ST14AB"] })).await.ok();
    administrator.adds("areas", south).await.ok();
    let left = administrator.changes_at("areas/south", "*", json!({ "name": "The south" })).await.ok();
    assert_eq!(left["postcodes"], json!(["ST2", "ST3", "ST4"]));
    let areas = administrator.items("areas").await;
    assert_eq!(each(&areas, "code"), ["north", "south"]);
    assert_eq!(areas[0]["postcodes"], json!(["ST14AB", "ST5"]));
}

#[actix_web::test]
async fn a_patch_is_an_officers_whose_account_is_open() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    administrator
        .adds("areas", json!({ "code": "north", "name": "North", "officer_id": officer.id }))
        .await
        .ok();
    let is = |id| json!({ "officer_id": id });
    let refused = administrator.changes_at("areas/north", "*", is(director.id)).await;
    assert_eq!(refused.refused(422, "invalid"), ["officer_id"]);
    administrator.changes(officer.id, "*", json!({ "active": false })).await.ok();
    let refused = administrator.changes_at("areas/north", "*", is(officer.id)).await;
    assert_eq!(refused.refused(422, "invalid"), ["officer_id"]);
    let none = administrator.changes_at("areas/north", "*", json!({ "officer_id": null })).await.ok();
    assert_eq!(none["officer_id"], Value::Null);
}

#[actix_web::test]
async fn a_centre_is_given_a_code_that_can_be_said_and_revoked() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let library = administrator.adds("centres", json!({ "name": "The library" })).await.ok();
    let code = library["code"].as_str().unwrap();
    assert!(code.len() == 8 && code.chars().all(|c| "ABCDEFGHJKMNPQRSTWXYZ23456789".contains(c)), "{code}");
    let own = json!({ "name": "The town hall", "code": "town hall-1" });
    assert_eq!(administrator.adds("centres", own.clone()).await.ok()["code"], "TOWNHALL-1");
    assert_eq!(administrator.adds("centres", own).await.refused(422, "invalid"), ["code"]);

    let path = format!("centres/{}", library["id"].as_str().unwrap());
    let revoked = administrator.changes_at(&path, "*", json!({ "active": false })).await.ok();

    assert_eq!((&revoked["code"], &revoked["active"]), (&json!(code), &json!(false)));
    let fixed = administrator.changes_at(&path, "*", json!({ "code": "ANOTHER1" })).await;
    assert_eq!(fixed.refused(422, "invalid"), ["code"]);
}

#[actix_web::test]
async fn a_partner_agency_loses_its_address_when_that_is_said_and_not_otherwise() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let new = json!({ "name": "Victim Support", "kind": "victim_support", "email": "Help@vs.example", "phone": "0808" });
    let added = administrator.adds("partners", new).await.ok();
    let path = format!("partners/{}", added["id"].as_str().unwrap());
    let closed = administrator.changes_at(&path, "*", json!({ "active": false })).await.ok();
    let emptied = administrator.changes_at(&path, "*", json!({ "email": null })).await.ok();
    assert_eq!((&closed["email"], &closed["active"]), (&json!("help@vs.example"), &json!(false)));
    assert_eq!((&emptied["email"], &emptied["phone"]), (&Value::Null, &json!("0808")));
}

#[actix_web::test]
async fn a_centre_has_an_address_that_can_be_changed_and_taken_away() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let library = json!({ "name": "The library", "email": " Desk@Library.example " });
    let library = administrator.adds("centres", library).await.ok();
    assert_eq!(library["email"], "desk@library.example");
    let path = format!("centres/{}", library["id"].as_str().unwrap());
    let closed = administrator.changes_at(&path, "*", json!({ "active": false })).await.ok();
    assert_eq!(closed["email"], "desk@library.example");
    let moved = administrator.changes_at(&path, "*", json!({ "email": "new@library.example" })).await.ok();
    assert_eq!(moved["email"], "new@library.example");
    let emptied = administrator.changes_at(&path, "*", json!({ "email": null })).await.ok();
    assert_eq!(emptied["email"], Value::Null);
    for wrong in ["", "library", "a@b@c.example", "a b@c.example", &format!("{}@x.example", "x".repeat(250))]
    {
        let refused = administrator.changes_at(&path, "*", json!({ "email": wrong })).await;
        assert_eq!(refused.refused(422, "invalid"), ["email"], "{wrong}");
        let refused = administrator.adds("centres", json!({ "name": "C", "email": wrong })).await;
        assert_eq!(refused.refused(422, "invalid"), ["email"], "{wrong}");
    }
    assert_eq!(administrator.items("centres").await.len(), 1);
}

#[actix_web::test]
async fn a_closing_day_moves_no_date_that_was_given_and_counts_for_those_that_come() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    let first = officer.enters("key-00001", answers.clone()).await.ok();
    work_by_itself(&desk.house, desk.house.clock.now()).await.unwrap();
    let due = async |case: &Value| {
        let path = format!("/api/v1/cases/{}", case["case_id"].as_str().unwrap());
        let clocks = officer.gets(&path).await.ok()["clocks"].as_array().unwrap().clone();
        let clock = clocks.into_iter().find(|clock| clock["code"] == "STK-01").unwrap();
        clock["due_at"].as_str().unwrap().to_owned()
    };
    let promised = due(&first).await;

    // A Friday morning: what is due by the next working day is due on Monday, unless that is closed.
    let monday = json!({ "day": "2026-11-23", "note": "Moving house", "open": false });
    let key = "key-00001";
    administrator.posts_once("/api/v1/closing-days", key, &monday).await.ok();
    administrator.posts_once("/api/v1/closing-days", key, &monday).await.ok();
    assert_eq!(administrator.adds("closing-days", monday.clone()).await.refused(422, "invalid"), ["day"]);
    work_by_itself(&desk.house, desk.house.clock.now()).await.unwrap();
    let second = officer.enters("key-00002", answers).await.ok();

    assert_eq!(due(&first).await, promised);
    assert!(promised.starts_with("2026-11-23"), "{promised}");
    assert!(due(&second).await.starts_with("2026-11-24"));
    assert_eq!(officer.items("closing-days").await, [monday]);
    let gone = || TestRequest::delete().uri("/api/v1/closing-days/2026-11-23");
    assert_eq!(administrator.sends(gone()).await.status.as_u16(), 204);
    administrator.sends(gone()).await.refused(404, "not_found");
    let nonsense = TestRequest::delete().uri("/api/v1/closing-days/nonsense");
    administrator.sends(nonsense).await.refused(404, "not_found");
    assert_eq!(desk.chain(HOUSE).await.last().unwrap(), "closing_day_removed");
}
