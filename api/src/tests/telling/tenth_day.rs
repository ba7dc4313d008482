//! The letter of the tenth working day (001 §10): drafted from the case, reminded of, and never left out.

use entity::letter::LetterKind;
use serde_json::json;

use super::{super::engine::Engine, *};

/// Received on Friday 20 November 2026: the eighth working day is 2 December, the tenth 4 December.
async fn a_case(desk: &Desk) -> (Officer<'_>, String) {
    let officer = officer(desk).await;
    let case = officer.opens_a_case(reachable("full")).await;
    desk.does_its_work().await;
    (officer, case)
}

/// The entries of letters but of the regular updates, which are drafted besides.
async fn of_findings(officer: &Officer<'_>, case: &str) -> Vec<serde_json::Value> {
    let mut entries = officer.entries(case, "letter_issued").await;
    entries.retain(|entry| entry["facts"]["code"] != "regular_update");
    entries
}

#[actix_web::test]
async fn on_the_eighth_working_day_the_letter_is_drafted_from_the_case() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk).await;
    investigates(&officer, &case).await;

    desk.comes("2026-12-02T08:59:00Z").await;
    assert!(of_findings(&officer, &case).await.is_empty());
    desk.comes("2026-12-02T09:00:00Z").await;

    let drafts = of_findings(&officer, &case).await;
    assert_eq!(drafts.len(), 1);
    assert_eq!((&drafts[0]["staff_id"], &drafts[0]["facts"]["step"]), (&json!(null), &json!("draft")));
    assert_eq!(drafts[0]["facts"]["findings"], "OWN Two heard the words");
    let preview = format!("/api/v1/cases/{case}/letters/{}/preview", drafts[0]["id"].as_str().unwrap());
    let preview = officer.gets(&preview).await.ok();
    assert!(preview["full"]["text"].as_str().unwrap().contains("OWN Two heard the words"), "{preview}");
    assert!(!preview["discreet"]["text"].as_str().unwrap().contains("OWN"), "{preview}");
    assert!(officer.letters(&case, LetterKind::Update).await.is_empty());

    desk.comes("2026-12-03T09:00:00Z").await;
    assert_eq!(of_findings(&officer, &case).await.len(), 1);
    assert!(!desk.everything_in_the_database().await.windows(10).any(|part| part == b"OWN Two he"));
}

#[actix_web::test]
async fn a_draft_that_an_officer_has_begun_is_left_to_them() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk).await;
    investigates(&officer, &case).await;
    let draft = json!({ "code": "update", "recipient": "victim", "way": "email", "step": "draft", "text": "OWN mine" });
    officer.acts(&case, "letters", draft).await.ok();

    desk.comes("2026-12-02T09:00:00Z").await;

    assert_eq!(of_findings(&officer, &case).await.len(), 1);
}

async fn word_goes_out(engine: Engine) {
    let desk = Desk::open_on(engine, "stoke").await;
    let (officer, case) = a_case(&desk).await;
    let before = desk.mails_to_reader().len();

    desk.comes("2026-12-04T14:59:59Z").await;
    assert_eq!(desk.mails_to_reader().len(), before);
    desk.comes("2026-12-04T15:00:00Z").await;

    let mails = desk.mails_to_reader();
    assert_eq!(mails.len(), before + 1);
    let word = mails.last().unwrap();
    assert!(word.text.contains("Friday 18 December 2026"), "{}", word.text);
    assert!(word.text.contains("Zofia"), "{}", word.text);
    let clock = officer.clock(&case, "X-02").await;
    assert_eq!((&clock["state"], &clock["due_at"]), (&json!("running"), &json!("2026-12-18T17:00:00Z")));
    let sent = of_findings(&officer, &case).await;
    assert_eq!(sent.last().unwrap()["facts"]["code"], "delay");

    // The new date is a promise like the first.
    desk.comes("2026-12-18T15:00:00Z").await;
    let word = desk.mails_to_reader().pop().unwrap();
    assert!(word.text.contains("Wednesday 6 January 2027"), "{}", word.text);
    assert_eq!(officer.letters(&case, LetterKind::Delay).await.len(), 2);
}

#[actix_web::test]
async fn if_none_is_approved_by_three_o_clock_word_goes_that_the_work_goes_on() {
    word_goes_out(Engine::Sqlite).await;
}

#[actix_web::test]
async fn the_same_word_goes_on_the_other_database() {
    word_goes_out(Engine::Postgres).await;
}

#[actix_web::test]
async fn whoever_was_written_to_in_time_gets_no_word_of_delay() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk).await;
    let manager = manager(&desk).await;
    investigates(&officer, &case).await;
    desk.comes("2026-12-02T09:00:00Z").await;
    let draft = of_findings(&officer, &case).await[0]["id"].clone();

    desk.comes("2026-12-04T14:00:00Z").await;
    let approved = json!({ "request_id": draft, "approved": true, "reason": "As we discussed" });
    manager.acts(&case, "decisions", approved).await.ok();
    desk.does_its_work().await;
    let letter = desk.mails_to_reader().pop().unwrap();
    assert!(letter.text.contains("OWN Two heard the words"), "{}", letter.text);
    assert!(letter.text.contains("OWN A warning"), "{}", letter.text);
    let count = desk.mails_to_reader().len();
    desk.comes("2026-12-04T16:00:00Z").await;
    desk.comes("2026-12-05T16:00:00Z").await;

    assert_eq!(desk.mails_to_reader().len(), count);
    let clock = officer.clock(&case, "X-02").await;
    assert_eq!((&clock["state"], &clock["met_at"]), (&json!("met"), &json!("2026-12-04T14:00:00Z")));
}

#[actix_web::test]
async fn whoever_can_not_be_reached_finds_the_letter_on_their_own_page() {
    let desk = Desk::open_under("stoke").await;
    let officer = officer(&desk).await;
    let case = officer.opens_a_case(by_code()).await;

    desk.comes("2026-12-04T15:00:00Z").await;

    let letters = officer.letters(&case, LetterKind::Delay).await;
    assert_eq!((&letters[0]["way"], &letters[0]["state"]), (&json!("own_page"), &json!("sent")));
    let path = format!("/api/v1/cases/{case}/letters/{}", letters[0]["id"].as_str().unwrap());
    let read = officer.gets(&path).await.ok();
    assert!(read["paragraphs"].to_string().contains("18 December 2026"), "{read}");
    assert!(desk.chain(case.parse().unwrap()).await.contains(&"letter_read".to_owned()));
}

#[actix_web::test]
async fn a_program_that_was_not_there_on_the_day_catches_up_and_says_so_once() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk).await;

    desk.comes("2026-12-08T10:00:00Z").await;
    desk.comes("2026-12-08T10:05:00Z").await;

    assert_eq!(officer.letters(&case, LetterKind::Delay).await.len(), 1);
    let clock = officer.clock(&case, "X-02").await;
    assert_eq!(clock["due_at"], "2026-12-22T17:00:00Z");
}

#[actix_web::test]
async fn the_hour_and_the_new_date_are_the_policys() {
    let mut policy = entity::policy::Policy::shipped("stoke").unwrap().unwrap();
    policy.letters.holding_at = jiff::civil::time(11, 30, 0, 0);
    policy.letters.holding_days = 5;
    let desk = Desk::open_with(policy).await;
    let (officer, case) = a_case(&desk).await;

    desk.comes("2026-12-04T11:29:00Z").await;
    assert!(officer.letters(&case, LetterKind::Delay).await.is_empty());
    desk.comes("2026-12-04T11:30:00Z").await;

    assert_eq!(officer.letters(&case, LetterKind::Delay).await.len(), 1);
    assert_eq!(officer.clock(&case, "X-02").await["due_at"], "2026-12-11T17:00:00Z");
}

#[actix_web::test]
async fn when_word_goes_out_a_second_time_the_role_above_hears_of_it() {
    let desk = Desk::open_under("stoke").await;
    let (_officer, _case) = a_case(&desk).await;
    let manager = manager(&desk).await;
    desk.comes("2026-12-04T15:00:00Z").await;
    desk.comes("2026-12-07T09:00:00Z").await;
    assert_eq!(told_of_the_letter(&desk, manager.id).await, 0);

    desk.comes("2026-12-18T15:00:00Z").await;
    desk.comes("2026-12-21T09:00:00Z").await;

    assert_eq!(told_of_the_letter(&desk, manager.id).await, 1);
}

/// How often somebody was told that the letter which was promised is late.
async fn told_of_the_letter(desk: &Desk, reader: uuid::Uuid) -> usize {
    use entity::{clock, letter};
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let db = desk.house.intake.db.reader();
    let clocks = clock::Entity::find().filter(clock::Column::Code.eq("X-02")).all(db).await.unwrap();
    let alerts = letter::Entity::find()
        .filter(letter::Column::Kind.eq(LetterKind::ClockBreached))
        .filter(letter::Column::State.eq(letter::LetterState::Sent))
        .filter(letter::Column::StaffId.eq(reader))
        .filter(letter::Column::ClockId.is_in(clocks.iter().map(|clock| clock.id)));
    alerts.all(db).await.unwrap().len()
}

#[actix_web::test]
async fn a_promise_from_before_letters_were_held_to_their_day_is_held_to_it_too() {
    use entity::clock;
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk).await;
    let never = Expr::value(Option::<entity::moment::Moment>::None);
    let earlier = clock::Entity::update_many()
        .col_expr(clock::Column::RemindsAt, never.clone())
        .col_expr(clock::Column::HoldsAt, never)
        .filter(clock::Column::Code.eq("X-02"));
    earlier.exec(desk.house.intake.db.writer()).await.unwrap();

    crate::casework::watch_clocks::adopt_letter_times(&desk.house).await.unwrap();
    desk.comes("2026-12-04T15:00:00Z").await;

    assert_eq!(officer.letters(&case, LetterKind::Delay).await.len(), 1);
}

#[actix_web::test]
async fn a_letter_that_can_not_be_written_stops_no_clock_and_somebody_looks() {
    use entity::{clock, report, sealed::Sealed, task};
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
    let desk = Desk::open_under("stoke").await;
    let (officer, case) = a_case(&desk).await;
    let broken = report::Entity::update_many()
        .col_expr(report::Column::Answers, Expr::value(Sealed::from(vec![1, 2, 3])))
        .filter(report::COLUMN.case_id.eq(case.parse::<uuid::Uuid>().unwrap()));
    broken.exec(desk.house.intake.db.writer()).await.unwrap();

    desk.comes("2026-12-04T15:00:00Z").await;
    desk.comes("2026-12-04T17:00:00Z").await;

    assert!(officer.letters(&case, LetterKind::Delay).await.is_empty());
    let tasks = task::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    assert!(tasks.iter().any(|task| task.kind == task::TaskKind::LookAtLetter));
    let missed = clock::Entity::find().filter(clock::Column::Code.eq("X-02"));
    let missed = missed.one(desk.house.intake.db.reader()).await.unwrap().unwrap();
    assert!(missed.breached_at.is_some() && missed.escalated_at.is_some());
}
