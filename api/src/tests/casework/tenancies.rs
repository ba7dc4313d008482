//! Checking tenancies before going on.

use entity::{exclusion, party::PartyKind, staff::Role};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer},
    looking::{but, file, lies_in_clear, new_case, refuses},
    told::party,
};

fn check(of: &str, issues: &[&str]) -> Value {
    json!({ "of": of, "issues": issues, "manager_consulted": false, "note": "MARKER has a dog" })
}

fn asked(of: &str, issues: &[&str], manager: &Officer<'_>) -> Value {
    but(but(check(of, issues), "manager_consulted", json!(true)), "manager_id", json!(manager.id))
}

async fn stops(desk: &Desk, case: &str) -> (bool, bool) {
    let file = file(desk, case).await;
    (file.tenancy_stops(PartyKind::Victim), file.tenancy_stops(PartyKind::Perpetrator))
}

#[actix_web::test]
async fn any_of_the_four_issues_stops_the_case_until_a_manager_was_asked() {
    for issue in
        ["vulnerability_or_communication", "do_not_visit_alone", "starter_tenancy", "breach_or_old_case"]
    {
        let desk = Desk::open().await;
        let officer = desk.officer().await;
        let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
        let case = new_case(&officer).await;
        assert_eq!(stops(&desk, &case).await, (false, false));

        officer.acts(&case, "tenancy-checks", check("perpetrator", &[issue])).await.ok();
        assert_eq!(stops(&desk, &case).await, (false, true), "{issue}");
        officer.acts(&case, "tenancy-checks", asked("perpetrator", &[issue], &manager)).await.ok();
        assert_eq!(stops(&desk, &case).await, (false, false), "{issue}");

        assert!(!lies_in_clear(&desk, "MARKER").await);
    }
}

#[actix_web::test]
async fn nothing_found_stops_nothing_and_neither_does_what_a_manager_was_asked_about_at_once() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::AreaManager).await;
    let case = new_case(&officer).await;
    officer.acts(&case, "tenancy-checks", check("victim", &[])).await.ok();
    officer.acts(&case, "tenancy-checks", asked("perpetrator", &["starter_tenancy"], &manager)).await.ok();
    assert_eq!(stops(&desk, &case).await, (false, false));
}

#[actix_web::test]
async fn an_issue_is_not_undone_by_checking_again_until_nothing_is_found() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let case = new_case(&officer).await;
    officer.acts(&case, "tenancy-checks", check("victim", &["do_not_visit_alone"])).await.ok();

    refuses(&officer, &case, "tenancy-checks", check("victim", &[]), (409, "manager_first")).await;
    officer.acts(&case, "tenancy-checks", check("victim", &["starter_tenancy"])).await.ok();
    officer.acts(&case, "tenancy-checks", check("perpetrator", &[])).await.ok();
    assert_eq!(stops(&desk, &case).await, (true, false));
    officer.acts(&case, "tenancy-checks", asked("victim", &[], &manager)).await.ok();
    assert_eq!(stops(&desk, &case).await, (false, false));
    officer.acts(&case, "tenancy-checks", check("victim", &[])).await.ok();
}

#[actix_web::test]
async fn where_there_is_more_than_one_the_check_says_whose_tenancy_it_is() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let of = |issues: &[&str], who: Uuid| but(check("perpetrator", issues), "party_id", json!(who));
    let victim = party(&desk, &case, PartyKind::Victim, json!({})).await;
    let one = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    officer.acts(&case, "tenancy-checks", check("perpetrator", &[])).await.ok();
    let kind = PartyKind::Perpetrator;
    assert!(file(&desk, &case).await.tenancy_check(kind, Some(one)).is_some());
    let other = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    // Whom the check could only mean it still means; it says nothing of whoever was found later.
    let found = file(&desk, &case).await;
    assert!(found.tenancy_check(kind, Some(one)).is_some());
    assert!(found.tenancy_check(kind, Some(other)).is_none());

    for (body, code) in [
        (check("perpetrator", &[]), "missing"),
        (of(&[], victim), "not_in_this_case"),
        (of(&[], Uuid::nil()), "not_in_this_case"),
    ] {
        let refused = officer.acts(&case, "tenancy-checks", body).await;
        assert_eq!(refused.refused(422, "invalid"), ["party_id"], "{}", refused.text);
        assert_eq!(refused.json()["errors"][0]["code"], code);
    }
    let done = officer.acts(&case, "tenancy-checks", of(&["starter_tenancy"], one)).await.ok();
    assert_eq!(done["subject_id"], json!(one));
    officer.acts(&case, "tenancy-checks", of(&[], other)).await.ok();
    let now = file(&desk, &case).await;
    assert_eq!(
        (now.tenancy_stops_for(kind, Some(one)), now.tenancy_stops_for(kind, Some(other))),
        (true, false)
    );
    assert!(now.tenancy_stops(kind));
    refuses(&officer, &case, "tenancy-checks", of(&[], one), (409, "manager_first")).await;
    // They are the same person after they were corrected.
    let corrected = party(&desk, &case, PartyKind::Perpetrator, json!({ "replaces": one })).await;
    assert!(file(&desk, &case).await.tenancy_stops_for(kind, Some(corrected)));
}

#[actix_web::test]
async fn what_was_found_is_not_forgotten_when_somebody_else_is_found_too() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let one = party(&desk, &case, PartyKind::Perpetrator, json!({})).await;
    officer.acts(&case, "tenancy-checks", check("perpetrator", &["do_not_visit_alone"])).await.ok();

    party(&desk, &case, PartyKind::Perpetrator, json!({})).await;

    let named = but(check("perpetrator", &[]), "party_id", json!(one));
    refuses(&officer, &case, "tenancy-checks", named, (409, "manager_first")).await;
    assert!(file(&desk, &case).await.tenancy_stops_for(PartyKind::Perpetrator, Some(one)));
}

#[actix_web::test]
async fn the_manager_who_was_asked_is_another_person_and_a_manager_who_may_know_of_the_case() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let colleague = desk.somebody("colleague@landlord.example", Role::CaseOfficer).await;
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    let named = desk.somebody("named@landlord.example", Role::LineManager).await;
    let case = new_case(&officer).await;
    let row = exclusion::Model {
        case_id: case.parse().unwrap(),
        staff_id: named.id,
        since: desk.house.clock.now(),
    };
    let inserted = exclusion::Entity::insert(row.into_active_model());
    inserted.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();

    for other in [&officer, &colleague, &director, &named] {
        let body = asked("victim", &["starter_tenancy"], other);
        let fields = refuses(&officer, &case, "tenancy-checks", body, (422, "invalid")).await;
        assert_eq!(fields, ["manager_id"]);
    }
    let body = asked("victim", &["starter_tenancy"], &manager);
    assert_eq!(refuses(&manager, &case, "tenancy-checks", body, (422, "invalid")).await, ["manager_id"]);
    let nobody = but(asked("victim", &[], &manager), "manager_id", json!(Uuid::now_v7()));
    assert_eq!(refuses(&officer, &case, "tenancy-checks", nobody, (422, "invalid")).await, ["manager_id"]);
}

#[actix_web::test]
async fn whether_and_which_manager_was_asked_are_said_together() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let case = new_case(&officer).await;
    let unnamed = but(check("victim", &["starter_tenancy"]), "manager_consulted", json!(true));
    assert_eq!(refuses(&officer, &case, "tenancy-checks", unnamed, (422, "invalid")).await, ["manager_id"]);
    let unasked = but(check("victim", &["starter_tenancy"]), "manager_id", json!(manager.id));
    let fields = refuses(&officer, &case, "tenancy-checks", unasked, (422, "invalid")).await;
    assert_eq!(fields, ["manager_consulted"]);
}

#[actix_web::test]
async fn tenancies_of_witnesses_issues_there_are_not_and_other_roles_are_refused() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    refuses(&officer, &case, "tenancy-checks", check("witness", &[]), (422, "invalid")).await;
    refuses(&officer, &case, "tenancy-checks", check("victim", &["arrears"]), (422, "invalid")).await;
    for role in [Role::Intake, Role::Director, Role::Legal, Role::Repairs] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        refuses(&other, &case, "tenancy-checks", check("victim", &[]), (403, "not_allowed")).await;
    }
}
