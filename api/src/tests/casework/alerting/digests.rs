//! One mail for all that waits.

use super::*;

#[actix_web::test]
async fn mondays_mail_holds_all_of_the_weekend_on_either_engine() {
    for engine in Engine::ALL {
        let desk = Desk::furnish(engine, promising(vec![answered_within("2cd")])).await;
        let officer = desk.officer().await.staying();
        desk.at("2026-11-20T17:30:00Z");
        let mut numbers = BTreeSet::new();
        for _ in 0..12 {
            numbers.insert(entered(&officer, shouting()).await.1);
            assert_eq!(desk.tells().await, []);
        }
        for moment in ["2026-11-21T12:00:00Z", "2026-11-22T17:30:00Z", "2026-11-23T08:59:59Z"] {
            desk.at(moment);
            assert_eq!(desk.tells().await, []);
        }

        desk.at("2026-11-23T09:00:00Z");
        let monday = desk.tells().await;

        assert_eq!(readers(&monday), ["officer"], "{engine:?}");
        assert_eq!((monday[0].subject.as_str(), monday[0].under("New:").len()), ("To look at: 24", 12));
        assert_eq!(monday[0].under("Overdue:").len(), 12);
        assert!(numbers.iter().all(|number| monday[0].tells_of(number)));
        let alerts = desk.alerts(LetterKind::NewReportAlert, LetterState::Sent).await;
        assert_eq!(alerts.len(), 12);
        let mail_ids: BTreeSet<_> = alerts.iter().filter_map(|alert| alert.mail_id).collect();
        assert_eq!(mail_ids.len(), 1);
        assert!(monday[0].id.starts_with(&mail_ids.first().unwrap().to_string()));
        assert!(
            alerts.iter().all(|alert| (alert.attempts, alert.outcome.as_deref()) == (1, Some("accepted")))
        );
        desk.later(HOUR);
        assert_eq!(desk.tells().await, []);
    }
}

#[actix_web::test]
async fn two_notifiers_at_once_tell_nobody_twice_on_either_engine() {
    for engine in Engine::ALL {
        let desk = Desk::furnish(engine, promising(Vec::new())).await;
        let officer = desk.officer().await;
        desk.officer_named("colleague@landlord.example").await;
        let mut numbers = Vec::new();
        for _ in 0..30 {
            numbers.push(entered(&officer, shouting()).await.1);
        }
        desk.works_by_itself().await;

        tokio::join!(desk.delivers(), desk.delivers(), desk.delivers());
        desk.later(60);
        desk.delivers().await;

        let mails = desk.mails();
        for reader in ["officer", "colleague"] {
            for number in &numbers {
                let told = mails.iter().filter(|mail| mail.to == reader && mail.tells_of(number));
                assert_eq!(told.count(), 1, "{engine:?} {reader} {number}");
            }
        }
    }
}

#[actix_web::test]
async fn a_mail_is_never_longer_than_can_be_read() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let officer = desk.officer().await.staying();
    desk.at("2026-11-20T18:00:00Z");
    for _ in 0..53 {
        entered(&officer, shouting()).await;
    }
    desk.tells().await;

    desk.at("2026-11-23T09:00:00Z");
    let monday = desk.tells().await;

    assert_eq!(readers(&monday), ["officer"]);
    assert_eq!((monday[0].under("New:").len(), monday[0].subject.as_str()), (50, "To look at: 53"));
    assert!(monday[0].text.contains("And 3 more."), "{}", monday[0].text);
    assert_eq!(desk.alerts(LetterKind::NewReportAlert, LetterState::Sent).await.len(), 53);
}

#[actix_web::test]
async fn a_case_that_is_overdue_twice_stands_there_once() {
    let desk = Desk::open_with(promising(vec![answered_within("4h"), assigned_within("4h")])).await;
    let officer = desk.officer().await;
    desk.account("manager@landlord.example", Role::LineManager, None).await;
    let (_, number) = entered(&officer, shouting()).await;
    desk.tells().await;

    desk.later(4 * HOUR);
    let told = desk.tells().await;

    assert_eq!(readers(&told), ["manager", "officer"]);
    for mail in &told {
        assert_eq!(mail.under("Overdue:").len(), 1);
        assert_eq!(mail.subject, number);
    }
}

#[actix_web::test]
async fn the_landlords_own_closing_days_are_no_office_hours() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let administrator = desk.administrator().await;
    let officer = desk.officer().await.staying();
    let closed = json!({ "day": "2026-11-23", "note": "Moving house" });
    administrator.posts_once("/api/v1/closing-days", "closing-00001", &closed).await.ok();
    desk.at("2026-11-20T18:00:00Z");
    entered(&officer, shouting()).await;
    desk.tells().await;

    desk.at("2026-11-23T11:00:00Z");
    assert_eq!(desk.tells().await, []);
    desk.at("2026-11-24T09:00:00Z");
    assert_eq!(readers(&desk.tells().await), ["officer"]);
}
