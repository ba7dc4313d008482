use std::sync::{Arc, atomic::Ordering};

use serde_json::json;

use super::*;
use crate::{
    answers::{Answer, Answers},
    argon::Argon,
    chance::SystemChance,
    database::Database,
    follow_up::{FollowUp, send},
    intake::{Received, Submission},
    policy::{Policy, Promises},
    sealed::Recipients,
    working_time::WorkingTime,
};

fn noon() -> Moment {
    "2026-11-20T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

struct House {
    intake: Intake,
    _folder: tempfile::TempDir,
}

async fn house() -> House {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("heard.db").display());
    let db = Database::open(&url).await.unwrap();
    db.migrate().await.unwrap();
    let promises = Promises {
        policy: Arc::new(Policy::shipped("viridian").unwrap().unwrap()),
        division: "england-and-wales".to_owned(),
        working: WorkingTime::of("england-and-wales").unwrap(),
    };
    let recipients = Recipients::parse(&Identities::new_pair().1).unwrap();
    House { intake: Intake { db, argon: Argon::default(), recipients, promises }, _folder: folder }
}

fn code() -> AccessCode {
    "0123 4567 8901 2345".parse().unwrap()
}

async fn reported(house: &House) -> Received {
    let mut answers = Answers::default();
    for (key, word) in [("reporter_role", "victim"), ("contact_choice", "code_only"), ("area", "north")] {
        answers.set(key, Some(Answer::One(word.to_owned())));
    }
    let submission = Submission {
        mark: Uuid::now_v7().to_string(),
        answers: &answers,
        language: "en",
        channel: "online",
        recorded_by: None,
        code: &code(),
        screened: crate::set_aside::Screened::default(),
        files: &[],
    };
    house.intake.receive(&submission, &SystemChance, noon()).await.unwrap()
}

async fn open(house: &House, received: &Received) -> Opened {
    match try_code(&house.intake, &received.acknowledgement, &code(), noon()).await.unwrap() {
        Tried::Open(opened) => opened,
        other => panic!("the right code should open the page: {other:?}"),
    }
}

fn message(text: &str) -> FollowUp {
    FollowUp {
        id: Uuid::new_v4(),
        act: FollowUpAct::Message,
        subject_id: None,
        facts: json!({ "text": null }),
        written: Written::from([("/text".to_owned(), text.to_owned())]),
    }
}

async fn write(house: &House, received: &Received, follow_up: FollowUp, now: Moment) {
    let (db, to) = (&house.intake.db, &house.intake.recipients);
    send(db, to, received.report_id, &[follow_up], now).await.unwrap();
}

#[tokio::test]
async fn however_long_its_history_opening_the_page_costs_the_same_few_statements() {
    let mut house = house().await;
    let received = reported(&house).await;
    let count = house.intake.db.counted();
    let mut cost = Vec::new();
    for many in [0, 60] {
        for place in 0..many {
            write(&house, &received, message("Again"), noon().after_seconds(place)).await;
        }
        count.store(0, Ordering::Relaxed);
        let opened = open(&house, &received).await;
        let page = read(&house.intake, &opened, noon()).await.unwrap().unwrap();
        assert_eq!(page.follow_ups.len(), usize::try_from(many).unwrap());
        cost.push(count.load(Ordering::Relaxed));
    }
    assert_eq!(cost[0], cost[1]);
    // One more keeps what was opened, and one finds it again for the page: ten at most.
    assert!(cost[1] + 2 <= 10, "{cost:?}");
}

#[tokio::test]
async fn what_was_written_is_read_back_with_the_code_and_lies_nowhere_in_clear() {
    let house = house().await;
    let received = reported(&house).await;
    write(&house, &received, message("On the stairs"), noon()).await;
    let opened = open(&house, &received).await;
    let page = read(&house.intake, &opened, noon()).await.unwrap().unwrap();
    assert_eq!(page.follow_ups[0].words("/text"), Some("On the stairs"));
    let row = follow_up::Entity::find().one(house.intake.db.reader()).await.unwrap().unwrap();
    for sealed in [row.words.unwrap(), row.own.unwrap()] {
        assert!(!sealed.bytes().windows(6).any(|part| part == b"stairs"));
    }
    let entry = development::Entity::find().one(house.intake.db.reader()).await.unwrap().unwrap();
    assert_eq!((entry.facts.as_str(), entry.words), ("{\"text\":null}", None));
}

#[tokio::test]
async fn fifty_tabs_that_send_at_once_are_all_entered_each_once_and_in_one_order() {
    let house = house().await;
    let received = reported(&house).await;
    let follow_ups: Vec<FollowUp> = (0..50).map(|tab| message(&format!("Tab {tab}"))).collect();
    let twice = follow_ups.iter().chain(&follow_ups).cloned();
    let (db, to) = (&house.intake.db, &house.intake.recipients);
    let all = twice.map(|one| async move { send(db, to, received.report_id, &[one], noon()).await });
    for sent in futures_util::future::join_all(all).await {
        sent.unwrap();
    }
    let opened = open(&house, &received).await;
    let page = read(&house.intake, &opened, noon()).await.unwrap().unwrap();
    assert_eq!(page.follow_ups.len(), 50);
    let rows = development::Entity::find().all(db.reader()).await.unwrap();
    let mut places: Vec<i32> = rows.iter().map(|row| row.position).collect();
    places.sort_unstable();
    assert_eq!(places, (1..=50).collect::<Vec<_>>());
}

#[tokio::test]
async fn two_hundred_guesses_keep_nobody_from_their_own_report() {
    let house = house().await;
    let (received, other) = (reported(&house).await, reported(&house).await);
    let wrong: AccessCode = "0000 0000 0000 0000".parse().unwrap();
    let guess = || try_code(&house.intake, &received.acknowledgement, &wrong, noon());
    let guesses = futures_util::future::join_all((0..200).map(|_| guess())).await;
    assert!(guesses.iter().all(|tried| !matches!(tried, Ok(Tried::Open(_)))));
    let slow = guesses.iter().filter(|tried| matches!(tried, Ok(Tried::Slow(1..)))).count();
    assert!(slow >= 170, "{slow} of 200 should have been told to wait");
    open(&house, &received).await;
    open(&house, &other).await;
    assert!(matches!(guess().await.unwrap(), Tried::Wrong), "a right code forgets the guesses");
}

#[tokio::test]
async fn the_right_code_has_its_turn_among_guesses_that_are_under_way() {
    let house = house().await;
    let received = reported(&house).await;
    let wrong: AccessCode = "0000 0000 0000 0000".parse().unwrap();
    let (intake, number) = (&house.intake, &received.acknowledgement);
    let guesses = futures_util::future::join_all((0..20).map(|_| try_code(intake, number, &wrong, noon())));
    let right = code();
    let (_, opened) = futures_util::join!(guesses, try_code(intake, number, &right, noon()));
    assert!(matches!(opened.unwrap(), Tried::Open(_)));
}

#[tokio::test]
async fn a_number_nobody_has_is_answered_like_a_wrong_code_by_the_same_steps() {
    let mut house = house().await;
    let received = reported(&house).await;
    let wrong: AccessCode = "0000 0000 0000 0000".parse().unwrap();
    let count = house.intake.db.counted();
    let unknown = Acknowledgement::draw(&SystemChance).unwrap();
    let mut cost = Vec::new();
    for number in [&received.acknowledgement, &unknown] {
        count.store(0, Ordering::Relaxed);
        assert!(matches!(try_code(&house.intake, number, &wrong, noon()).await.unwrap(), Tried::Wrong));
        cost.push(count.load(Ordering::Relaxed));
    }
    assert_eq!(cost[0], cost[1]);
}

#[test]
fn the_hours_that_are_chosen_are_hours_that_letters_keep() {
    let chosen = |week: &str, weekend: &str| {
        let mut answers = Answers::default();
        for (key, word) in [("reach_weekdays", week), ("reach_weekend", weekend)] {
            answers.set(key, Some(Answer::One(word.to_owned())).filter(|_| !word.is_empty()));
        }
        hours_chosen(&answers)
    };
    assert_eq!(chosen("", ""), Some(None));
    assert_eq!(chosen("any", "any"), Some(None));
    assert_eq!(chosen("never", "never"), None);
    assert_eq!(chosen("morning", "never"), Some(Some("mon-fri 09:00-12:00".to_owned())));
    for (week, weekend) in
        [("any", "never"), ("evening", "afternoon"), ("never", "daytime"), ("daytime", "any")]
    {
        let hours = chosen(week, weekend).unwrap().unwrap();
        assert!(hours.parse::<crate::working_time::OpeningHours>().is_ok(), "{hours}");
    }
}
