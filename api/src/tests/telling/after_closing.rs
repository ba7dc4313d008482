//! After a case was closed: how it can be opened again, and how it was (001 §17, `domain` §2.E, §2.H).

use entity::letter::LetterKind;
use serde_json::{Value, json};

use super::*;

async fn closed<'a>(desk: &'a Desk, answers: Value, more: Value) -> (Officer<'a>, Officer<'a>, String) {
    let (officer, manager) = (officer(desk).await, manager(desk).await);
    let case = officer.opens_a_case(answers).await;
    investigates(&officer, &case).await;
    let way = if officer.letters(&case, LetterKind::Acknowledgement).await[0]["way"] == "email" {
        "email"
    } else {
        "own_page"
    };
    tells_findings(&officer, &manager, &case, way).await;
    let mut closure = json!({ "outcome": "resolved", "override_reason": "They moved", "text": "OWN thank you for your patience" });
    for (name, value) in more.as_object().unwrap() {
        closure[name] = value.clone();
    }
    manager.acts(&case, "closure", closure).await.ok();
    desk.does_its_work().await;
    (officer, manager, case)
}

#[actix_web::test]
async fn the_closing_letter_says_how_it_ended_and_how_it_is_opened_again() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = closed(&desk, reachable("full"), json!({})).await;

    let letters = officer.letters(&case, LetterKind::Closure).await;
    assert_eq!((letters.len(), &letters[0]["state"]), (1, &json!("sent")));
    let mails = desk.mails_to_reader();
    let letter = mails.iter().find(|mail| mail.text.contains("OWN thank you for your patience")).unwrap();
    assert!(letter.text.contains("the problem has been solved"), "{}", letter.text);
}

#[actix_web::test]
async fn the_survey_comes_on_the_next_working_morning_and_one_reminder_two_weeks_later() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = closed(&desk, reachable("full"), json!({})).await;
    let before = desk.mails_to_reader().len();

    desk.comes("2026-11-23T08:59:00Z").await;
    assert_eq!(desk.mails_to_reader().len(), before);
    desk.comes("2026-11-23T09:00:00Z").await;
    let survey = desk.mails_to_reader().pop().unwrap();
    let link = survey.text.split_whitespace().find(|word| word.contains("/en/answer/")).unwrap().to_owned();
    assert!(
        survey.headers.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{}",
        survey.headers
    );
    assert!(!survey.text.contains("OWN"), "{}", survey.text);
    desk.comes("2026-12-07T08:59:00Z").await;
    assert_eq!(desk.mails_to_reader().len(), before + 1);
    desk.comes("2026-12-07T09:00:00Z").await;

    let reminder = desk.mails_to_reader().pop().unwrap();
    assert_eq!(desk.mails_to_reader().len(), before + 2);
    assert!(reminder.text.contains("/en/answer/") && !reminder.text.contains(&link), "{}", reminder.text);
    desk.comes("2027-01-11T09:00:00Z").await;
    assert_eq!(desk.mails_to_reader().len(), before + 2);
    assert_eq!(officer.letters(&case, LetterKind::SurveyReminder).await.len(), 1);
}

#[actix_web::test]
async fn nobody_is_asked_where_it_is_not_safe_or_not_wanted() {
    for more in ["safeguarding", "bereavement", "not_safe", "withdrawn", "not_wanted"] {
        let desk = Desk::open_with(with_survey()).await;
        let (officer, _, case) = closed(&desk, reachable("full"), json!({ "no_survey": more })).await;
        assert!(officer.letters(&case, LetterKind::Survey).await.is_empty(), "{more}");
        let clock = officer.clock(&case, "SURVEY").await;
        assert_eq!((&clock["state"], &clock["reason"]), (&json!("not_applicable"), &json!("not_asked")));
    }
    let desk = Desk::open_with(with_survey()).await;
    let (officer, _, case) = closed_without_contact(&desk).await;
    assert!(officer.letters(&case, LetterKind::Survey).await.is_empty());
}

async fn closed_without_contact(desk: &Desk) -> (Officer<'_>, Officer<'_>, String) {
    closed(desk, shouting(), json!({})).await
}

fn with_survey() -> entity::policy::Policy {
    let mut policy = entity::policy::Policy::shipped("stoke").unwrap().unwrap();
    let clock = json!({
        "code": "SURVEY", "name": "Survey", "starts": ["case_closed"], "due": "1wd", "owner": "system",
        "fulfilled_by": ["survey_sent"], "ends_with": ["case_reopened"], "source": "001 §17",
    });
    policy.clocks.push(serde_json::from_value(clock).unwrap());
    policy
}

#[actix_web::test]
async fn the_survey_that_went_keeps_its_promise() {
    let desk = Desk::open_with(with_survey()).await;
    let (officer, _, case) = closed(&desk, reachable("full"), json!({})).await;
    assert_eq!(officer.clock(&case, "SURVEY").await["state"], "running");
    desk.comes("2026-11-23T09:00:00Z").await;
    let clock = officer.clock(&case, "SURVEY").await;
    assert_eq!((&clock["state"], &clock["met_at"]), (&json!("met"), &json!("2026-11-23T09:00:00Z")));
}

#[actix_web::test]
async fn a_case_that_is_opened_again_asks_nobody() {
    let desk = Desk::open_with(with_survey()).await;
    let (officer, manager, case) = closed(&desk, reachable("full"), json!({})).await;
    manager
        .acts(&case, "reopening", json!({ "reason": "new_information", "explanation": "It happened again" }))
        .await
        .ok();
    let before = desk.mails_to_reader().len();

    desk.comes("2026-11-23T09:00:00Z").await;

    assert_eq!(desk.mails_to_reader().len(), before);
    let survey = officer.letters(&case, LetterKind::Survey).await.remove(0);
    assert_eq!((&survey["state"], &survey["outcome"]), (&json!("cancelled"), &json!("case_reopened")));
}

#[actix_web::test]
async fn whoever_took_back_their_consent_to_be_asked_is_not_asked() {
    let desk = Desk::open_with(with_survey()).await;
    let (officer, _, case) = closed(&desk, reachable("full"), json!({})).await;
    let now = desk.house.clock.now();
    let no = json!({ "happened_at": now, "purpose": "survey", "given": false, "how": "spoken" });
    officer.acts(&case, "consents", no).await.ok();

    desk.comes("2026-11-23T09:00:00Z").await;

    let survey = officer.letters(&case, LetterKind::Survey).await.remove(0);
    assert_eq!((&survey["state"], &survey["outcome"]), (&json!("cancelled"), &json!("not_asked")));
    assert_eq!(officer.clock(&case, "SURVEY").await["state"], "not_applicable");
}
