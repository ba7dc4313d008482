//! Where nobody of a role is there.

use super::*;

#[actix_web::test]
async fn what_goes_to_a_role_that_nobody_has_goes_to_those_above() {
    let desk = Desk::open_with(promising(vec![answered_within("4h")])).await;
    let officer = desk.officer().await;
    desk.for_area("elsewhere@landlord.example", Role::AreaManager, "south").await;
    desk.account("director@landlord.example", Role::Director, None).await;
    entered(&officer, shouting()).await;
    desk.tells().await;

    desk.later(4 * HOUR);

    assert_eq!(readers(&desk.tells().await), ["director", "officer"]);
}

#[actix_web::test]
async fn what_nobody_at_all_can_be_told_waits_for_somebody() {
    let desk = Desk::open_with(promising(vec![answered_within("4h")])).await;
    let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
    let (_, number) = entered(&intake, shouting()).await;
    desk.later(4 * HOUR);
    let told = desk.tells().await;
    assert_eq!((readers(&told), told[0].under("Overdue:").len()), (vec!["intake"], 0));
    desk.later(24 * HOUR);
    assert_eq!(desk.tells().await, []);

    desk.account("manager@landlord.example", Role::LineManager, None).await;
    desk.at("2026-11-23T09:00:00Z");
    let told = desk.tells().await;

    assert_eq!(readers(&told), ["manager"]);
    assert_eq!(told[0].under("Overdue:"), [format!("{number} https://cases.example/{number}")]);
    // The new report waits for a case officer.
    desk.account("first@landlord.example", Role::CaseOfficer, None).await;
    let told = desk.tells().await;
    assert_eq!((readers(&told), told[0].subject.as_str()), (vec!["first"], number.as_str()));
}

#[actix_web::test]
async fn a_case_whose_officer_has_left_is_told_to_the_others() {
    let desk = Desk::open_with(promising(vec![answered_within("8h")])).await;
    let officer = desk.officer().await;
    let leaves = desk.officer_named("leaves@landlord.example").await;
    let (case, _) = entered(&officer, shouting()).await;
    officer.acts(&case, "assignments", json!({ "officer_id": leaves.id })).await.ok();
    desk.tells().await;
    let closed = staff::ActiveModel { id: Set(leaves.id), active: Set(false), ..Default::default() };
    staff::Entity::update(closed).exec(desk.house.intake.db.writer()).await.unwrap();

    desk.later(6 * HOUR);

    assert_eq!(readers(&desk.tells().await), ["officer"]);
}

#[actix_web::test]
async fn telling_of_each_report_does_not_wait_past_its_own_promise() {
    let mut stoke = policy("stoke");
    stoke.clocks.retain(|rule| rule.code == "STK-05");
    let desk = Desk::open_with(stoke).await;
    let officer = desk.officer().await.staying();
    desk.account("lead@landlord.example", Role::CohesionLead, None).await;
    desk.at("2026-11-19T20:00:00Z");
    let (thursday, _) = entered(&officer, shouting()).await;
    assert_eq!(desk.tells().await, []);
    desk.at("2026-11-20T09:00:00Z");
    assert_eq!(readers(&desk.tells().await), ["lead", "officer"]);
    desk.at("2026-11-20T20:00:00Z");
    let (friday, _) = entered(&officer, shouting()).await;

    // Monday would be too late.
    assert_eq!(readers(&desk.tells().await), ["lead"]);

    for case in [thursday, friday] {
        assert_eq!(officer.clock(&case, "STK-05").await["state"], "met");
    }
}

#[actix_web::test]
async fn where_the_calendar_ends_staff_are_told_at_once() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let officer = desk.officer().await.staying();
    desk.at("2031-11-22T03:00:00Z");
    entered(&officer, shouting()).await;
    assert_eq!(readers(&desk.tells().await), ["officer"]);
}
