//! Clocks that nobody keeps in time.

use entity::staff::Role;
use serde_json::json;

use super::super::{Desk, PASSWORD, shouting};

#[actix_web::test]
async fn a_promise_at_risk_is_marked_and_a_missed_one_goes_to_the_role_above_once() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await.staying();
    let case = officer.opens_a_case(shouting()).await;

    desk.later(9 * 60);
    desk.works_by_itself().await;
    assert_eq!(officer.clock(&case, "VIR-01").await["breached_at"], json!(null));
    desk.later(51 * 60);
    desk.works_by_itself().await;
    desk.works_by_itself().await;

    let forward = officer.clock(&case, "VIR-01").await;
    assert_eq!(forward["state"], "running");
    assert_eq!(forward["breached_at"], "2026-11-20T10:30:00Z");
    assert_eq!(
        (&forward["escalates_to"], &forward["escalated_at"]),
        (&json!("line_manager"), &json!("2026-11-20T10:30:00Z"))
    );
    let told = officer.chronology(&case).await;
    assert_eq!(told.iter().filter(|act| *act == "clock_breached").count(), 1);
    assert_eq!(told.iter().filter(|act| *act == "clock_escalated").count(), 1);
    let chain = desk.chain(case.parse().unwrap()).await;
    assert!(chain.contains(&"clock_escalated".to_owned()), "{chain:?}");
}

#[actix_web::test]
async fn a_missed_promise_that_is_kept_at_last_stays_late_in_the_record() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = officer.opens_a_case(shouting()).await;
    desk.later(2 * 3600);
    desk.works_by_itself().await;
    let officer = desk.signed_in(&officer.email, PASSWORD, officer.id).await;

    officer.acts(&case, "assignments", json!({ "officer_id": officer.id })).await.ok();

    let forward = officer.clock(&case, "VIR-01").await;
    assert_eq!(forward["state"], "met");
    assert_eq!(forward["met_at"], "2026-11-20T11:30:00Z");
    assert_eq!(forward["breached_at"], "2026-11-20T11:30:00Z");
}

#[actix_web::test]
async fn whoever_is_told_of_each_report_is_written_to_and_the_promise_is_kept() {
    let desk = Desk::open_under("stoke").await;
    let officer = desk.officer().await;
    desk.account("cohesion@landlord.example", Role::CohesionLead, Some(PASSWORD)).await;
    let case = officer.opens_a_case(shouting()).await;

    desk.works_by_itself().await;
    let sent =
        crate::notifier::deliver_due(&desk.house, crate::tests::Clock::now(&*desk.clock)).await.unwrap();

    assert!(sent.sent >= 1, "{sent:?}");
    assert_eq!(officer.clock(&case, "STK-05").await["state"], "met");
}

#[actix_web::test]
async fn the_house_owes_its_reviews_and_recording_one_begins_the_next() {
    let desk = Desk::open_under("stoke").await;
    let manager = desk.somebody("director@landlord.example", Role::Director).await;
    desk.works_by_itself().await;
    desk.works_by_itself().await;
    let due = manager.gets("/api/v1/deadlines?for=all").await.ok();
    let reviews: Vec<_> =
        due["items"].as_array().unwrap().iter().filter(|item| item["code"] == "STK-06").cloned().collect();
    assert_eq!(reviews.len(), 1);
    assert_eq!(reviews[0]["due_at"], "2031-11-20T09:30:00Z");

    let body =
        json!({ "duty": "policy_reviewed", "happened_at": "2026-11-20T09:30:00Z", "note": "With tenants" });
    manager.posts_once("/api/v1/duties", "key-00001", &body).await.ok();
    manager.posts_once("/api/v1/duties", "key-00001", &body).await.ok();

    let done = manager.gets("/api/v1/duties").await.ok();
    assert_eq!(done["items"].as_array().unwrap().len(), 1);
    assert_eq!(done["items"][0]["facts"]["note"], "With tenants");
    let due = manager.gets("/api/v1/deadlines?for=all").await.ok();
    assert_eq!(due["items"].as_array().unwrap().iter().filter(|item| item["code"] == "STK-06").count(), 1);
    assert!(!desk.everything_in_the_database().await.windows(12).any(|part| part == b"With tenants"));
}
