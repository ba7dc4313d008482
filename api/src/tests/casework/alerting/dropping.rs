//! What is settled before it is told, and who may know of what.

use entity::task::{self, TaskKind};
use sea_orm::{ColumnTrait, sea_query::Expr};

use super::*;

impl Desk {
    async fn closes_account(&self, id: Uuid) {
        let closed = staff::ActiveModel { id: Set(id), active: Set(false), ..Default::default() };
        staff::Entity::update(closed).exec(self.house.intake.db.writer()).await.unwrap();
    }

    async fn leaves_to_people(&self, case: &str, kind: TaskKind) {
        let (now, writer) = (self.house.clock.now(), self.house.intake.db.writer());
        task::raise(writer, case.parse().unwrap(), kind, None, now).await.unwrap();
    }
}

#[actix_web::test]
async fn a_promise_that_was_kept_meanwhile_is_not_told_of() {
    let desk = Desk::open_with(promising(vec![assigned_within("8h"), answered_within("8h")])).await;
    let officer = desk.officer().await.staying();
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await.staying();
    let (kept, first) = entered(&officer, shouting()).await;
    desk.tells().await;
    desk.at("2026-11-20T18:00:00Z");
    assert_eq!(desk.tells().await, []);
    let missed = desk.alerts(LetterKind::ClockBreached, LetterState::Due).await;
    assert_eq!(missed.len(), 4);
    manager.acts(&kept, "assignments", json!({ "officer_id": officer.id })).await.ok();

    desk.at("2026-11-23T09:00:00Z");
    let monday = desk.tells().await;

    assert_eq!(readers(&monday), ["manager", "officer"]);
    assert!(monday.iter().all(|mail| mail.under("Overdue:").len() == 1 && mail.tells_of(&first)));
    let dropped = desk.alerts(LetterKind::ClockBreached, LetterState::Cancelled).await;
    assert_eq!(dropped.len(), 2);
    assert!(dropped.iter().all(|alert| alert.outcome.as_deref() == Some("no_longer_needed")));
    let failed = desk.alerts(LetterKind::ClockBreached, LetterState::Failed).await;
    assert!(failed.is_empty());
}

#[actix_web::test]
async fn a_promise_at_risk_that_is_missed_by_the_morning_is_told_as_missed() {
    let desk = Desk::open_with(promising(vec![answered_within("1cd")])).await;
    let officer = desk.officer().await.staying();
    desk.at("2026-11-20T12:00:00Z");
    let (_, number) = entered(&officer, shouting()).await;
    desk.tells().await;
    desk.at("2026-11-21T06:00:00Z");
    desk.tells().await;
    desk.at("2026-11-21T12:00:00Z");
    desk.tells().await;

    desk.at("2026-11-23T09:00:00Z");
    let monday = desk.tells().await;

    assert_eq!(monday[0].under("Overdue:"), [format!("{number} https://cases.example/{number}")]);
    assert!(!monday[0].text.contains("Due soon:"));
}

#[actix_web::test]
async fn a_number_is_in_nobodys_mail_who_may_not_know_of_the_case() {
    let desk = Desk::open_with(promising(vec![answered_within("8h")])).await;
    let officer = desk.officer().await.staying();
    let near = desk.officer_named("near@landlord.example").await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await.staying();
    desk.at("2026-11-20T17:30:00Z");
    let (hidden, secret) = entered(&officer, shouting()).await;
    let (_, open) = entered(&officer, shouting()).await;
    desk.tells().await;
    let body =
        json!({ "staff_id": near.id, "excluded": true, "reason": "near_them", "explanation": "Next door" });
    manager.acts(&hidden, "exclusions", body).await.ok();

    for moment in ["2026-11-21T02:00:00Z", "2026-11-23T09:00:00Z"] {
        desk.at(moment);
        for mail in desk.tells().await {
            assert_eq!(mail.to != "near", mail.tells_of(&secret), "{mail:?}");
            assert!(mail.tells_of(&open));
        }
    }
    assert!(!desk.alerts(LetterKind::NewReportAlert, LetterState::Cancelled).await.is_empty());
}

#[actix_web::test]
async fn whose_scope_leaves_a_case_out_is_not_told_of_it() {
    let rule = ClockRule { escalates_to: Some(Role::AreaManager), ..answered_within("4h") };
    let desk = Desk::open_with(promising(vec![rule])).await;
    let officer = desk.officer().await;
    desk.for_area("north@landlord.example", Role::AreaManager, "north").await;
    desk.for_area("south@landlord.example", Role::AreaManager, "south").await;
    let statistics = desk.account("counts@landlord.example", Role::Statistics, None).await;
    entered(&officer, shouting()).await;
    desk.tells().await;

    desk.later(4 * HOUR);

    assert_eq!(readers(&desk.tells().await), ["north", "officer"]);
    let theirs = letter::Entity::find().filter(letter::COLUMN.staff_id.eq(statistics.0));
    assert!(theirs.all(desk.house.intake.db.reader()).await.unwrap().is_empty());
}

#[actix_web::test]
async fn a_scope_that_changes_before_the_morning_counts() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let officer = desk.officer().await.staying();
    let moves = desk.for_area("moves@landlord.example", Role::CaseOfficer, "north").await;
    let leaves = desk.officer_named("leaves@landlord.example").await;
    desk.at("2026-11-20T18:00:00Z");
    entered(&officer, shouting()).await;
    desk.tells().await;
    let writer = desk.house.intake.db.writer();
    let elsewhere = staff::area::Entity::update_many()
        .col_expr(staff::area::Column::Area, Expr::value("south"))
        .filter(staff::area::Column::StaffId.eq(moves));
    elsewhere.exec(writer).await.unwrap();
    desk.closes_account(leaves.id).await;

    desk.at("2026-11-23T09:00:00Z");

    assert_eq!(readers(&desk.tells().await), ["officer"]);
    let dropped = desk.alerts(LetterKind::NewReportAlert, LetterState::Cancelled).await;
    let theirs: BTreeSet<_> = dropped.iter().filter_map(|alert| alert.staff_id).collect();
    assert_eq!(theirs, BTreeSet::from([moves, leaves.id]));
}

#[actix_web::test]
async fn what_has_to_be_done_by_hand_is_told_until_it_is_done_and_at_any_hour_if_it_is_urgent() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let officer = desk.officer().await.staying();
    desk.account("manager@landlord.example", Role::LineManager, None).await;
    let (done, _) = entered(&officer, shouting()).await;
    let (open, number) = entered(&officer, shouting()).await;
    desk.tells().await;
    desk.at("2026-11-20T22:00:00Z");
    desk.leaves_to_people(&done, TaskKind::FindAnotherWay).await;
    desk.leaves_to_people(&open, TaskKind::FindAnotherWay).await;
    assert_eq!(desk.tells().await, []);
    desk.leaves_to_people(&open, TaskKind::SeeThatTheyAreSafe).await;
    let at_night = desk.tells().await;
    assert_eq!(readers(&at_night), ["manager"]);
    assert_eq!(at_night[0].subject, number);
    let now = desk.house.clock.now();
    let finished = task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(Some(now)))
        .filter(task::COLUMN.case_id.eq(done.parse::<Uuid>().unwrap()));
    finished.exec(desk.house.intake.db.writer()).await.unwrap();

    desk.at("2026-11-23T09:00:00Z");
    let monday = desk.tells().await;

    assert_eq!(readers(&monday), ["officer"]);
    assert_eq!(monday[0].under("To do:"), [format!("{number} https://cases.example/{number}")]);
}

#[actix_web::test]
async fn what_waits_for_an_officer_goes_along_when_the_case_is_handed_over() {
    let desk = Desk::open_with(promising(vec![answered_within("8h")])).await;
    let officer = desk.officer().await.staying();
    desk.officer_named("colleague@landlord.example").await;
    let next = desk.officer_named("next@landlord.example").await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await.staying();
    let (one, first) = entered(&officer, shouting()).await;
    let (other, second) = entered(&officer, shouting()).await;
    officer.acts(&one, "assignments", json!({ "officer_id": officer.id })).await.ok();
    desk.tells().await;
    desk.at("2026-11-20T18:00:00Z");
    assert_eq!(desk.tells().await, []);
    for case in [&one, &other] {
        let body = json!({ "officer_id": next.id, "handover": "All of it" });
        manager.acts(case, "assignments", body).await.ok();
    }

    desk.at("2026-11-23T09:00:00Z");
    let monday = desk.tells().await;

    assert!(monday.iter().all(|mail| ["manager", "next"].contains(&mail.to.as_str())), "{monday:?}");
    for number in [&first, &second] {
        let line = format!("{number} https://cases.example/{number}");
        let told = |mail: &&Told| mail.to == "next" && mail.under("Overdue:").contains(&line.as_str());
        assert_eq!(monday.iter().filter(told).count(), 1, "{monday:?}");
    }
    desk.later(HOUR);
    assert_eq!(desk.tells().await, []);
}
