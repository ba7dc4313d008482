//! Reports that were set aside for a look: staff are told once, let them in or mark them as junk, and nothing is lost by it.

use actix_web::test::TestRequest;
use entity::{
    acknowledgement::Acknowledgement,
    answers::Answers,
    chance::SystemChance,
    code::AccessCode,
    intake::Submission,
    letter::{LetterKind, LetterWay},
    own_page::{self, Tried},
    set_aside::{Screened, SetAsideBecause},
    staff::Role,
};
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Desk, Officer, engine::Engine, shouting};

const CODE: &str = "0123456789012345";

/// Somebody who gave an address for e-mail: perhaps not their own.
fn with_an_address() -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("contact");
    answers["contact_ways"] = json!(["email"]);
    answers["contact_words"] = json!("full");
    answers["email"] = json!("stranger@home.example");
    answers
}

impl Desk {
    /// A report comes from the public pages; its case and its number.
    async fn receives(&self, answers: Value, because: Option<SetAsideBecause>) -> (String, String) {
        let answers: Answers = serde_json::from_value(answers).unwrap();
        let submission = Submission {
            mark: Uuid::new_v4().to_string(),
            answers: &answers,
            language: "en",
            channel: "online",
            recorded_by: None,
            code: &CODE.parse::<AccessCode>().unwrap(),
            files: &[],
            screened: Screened { because, budget: None },
        };
        let received =
            self.house.intake.receive(&submission, &SystemChance, self.house.clock.now()).await.unwrap();
        (received.case_id.to_string(), received.acknowledgement.to_string())
    }

    async fn sets_aside(&self, answers: Value) -> (String, String) {
        self.receives(answers, Some(SetAsideBecause::Burst)).await
    }

    async fn goes_on(&self) {
        self.works_by_itself().await;
        while !crate::notifier::deliver_due(&self.house, self.house.clock.now()).await.unwrap().is_nothing() {
        }
    }

    /// The mails to an address so far, without their headers' order.
    fn mail_to(&self, address: &str) -> Vec<String> {
        let Ok(folder) = std::fs::read_dir(self._folder.path().join("letters")) else { return Vec::new() };
        let mails = folder.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        mails.filter(|mail| mail.contains(&format!("To: {address}"))).collect()
    }
}

impl Officer<'_> {
    /// The numbers of the reports that such a list shows.
    async fn numbers(&self, filter: &str) -> Vec<String> {
        let list = self.gets(&format!("/api/v1/reports?{filter}")).await.ok();
        let items = list["items"].as_array().unwrap().iter();
        items.map(|line| line["acknowledgement"].as_str().unwrap().to_owned()).collect()
    }
}

#[actix_web::test]
async fn what_waits_is_listed_by_itself_and_says_why_on_either_engine() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
        let (_, usual) = desk.receives(shouting(), None).await;
        desk.later(1);
        let (_, waits) = desk.sets_aside(shouting()).await;

        assert_eq!(intake.numbers("set_aside=true").await, [waits.as_str()], "{engine:?}");
        assert_eq!(intake.numbers("set_aside=false").await, [usual.as_str()]);
        assert_eq!(intake.numbers("").await, [waits.clone(), usual]);
        let line = intake.gets("/api/v1/reports?set_aside=true").await.ok()["items"][0].clone();
        assert_eq!(line["set_aside_because"], "burst");
        assert_eq!(line["set_aside_at"], "2026-11-20T09:30:01Z");
        assert_eq!(
            intake.gets("/api/v1/reports?set_aside=perhaps").await.refused(422, "invalid"),
            ["set_aside"]
        );
        let open = desk.officer().await.gets(&format!("/api/v1/reports/{waits}")).await.ok();
        assert_eq!(open["set_aside_because"], "burst");
        assert!(!open["clocks"].as_array().unwrap().is_empty(), "its promises run");
    }
}

#[actix_web::test]
async fn staff_are_told_once_that_some_wait_and_nobody_else_is_written_to_on_either_engine() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        desk.officer().await;
        desk.somebody("intake@landlord.example", Role::Intake).await;
        for _ in 0..5 {
            desk.sets_aside(with_an_address()).await;
        }
        desk.goes_on().await;
        let told = desk.mail_to("intake@landlord.example");
        assert_eq!(told.len(), 1, "{engine:?} {told:?}");
        assert!(
            told[0].contains("Reports that wait to be looked at") && told[0].contains("set_aside=3Dtrue"),
            "{told:?}"
        );
        assert!(
            desk.mail_to("stranger@home.example").is_empty()
                && desk.mail_to("officer@landlord.example").is_empty()
        );

        desk.later(60);
        desk.sets_aside(with_an_address()).await;
        desk.goes_on().await;
        assert_eq!(desk.mail_to("intake@landlord.example").len(), 1, "not again within the hour");
        desk.later(60 * 60);
        desk.goes_on().await;
        assert_eq!(desk.mail_to("intake@landlord.example").len(), 2, "of those that came since");
    }
}

#[actix_web::test]
async fn where_nobody_takes_reports_in_the_officers_are_told() {
    let desk = Desk::open().await;
    desk.officer().await;
    desk.sets_aside(shouting()).await;
    desk.goes_on().await;
    assert_eq!(desk.mail_to("officer@landlord.example").len(), 1);
}

#[actix_web::test]
async fn of_what_was_looked_at_meanwhile_nobody_is_told() {
    let desk = Desk::open().await;
    let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
    let (case, _) = desk.sets_aside(shouting()).await;
    intake.acts(&case, "letting-in", json!({ "note": null })).await.ok();
    desk.goes_on().await;
    let mails = desk.mail_to("intake@landlord.example");
    assert_eq!(mails.len(), 1, "that there is a new report");
    assert!(!mails[0].contains("wait to be looked at"), "{}", mails[0]);
}

#[actix_web::test]
async fn a_report_that_is_let_in_is_a_report_like_any_other_on_either_engine() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let officer = desk.officer().await;
        let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
        let (case, number) = desk.sets_aside(with_an_address()).await;
        desk.goes_on().await;

        let done =
            intake.acts(&case, "letting-in", json!({ "note": "A whole class wrote to us" })).await.ok();
        desk.goes_on().await;

        assert_eq!(done["facts"]["was_junk"], false);
        assert!(officer.numbers("set_aside=true").await.is_empty());
        assert_eq!(officer.numbers("set_aside=false").await, [number.as_str()]);
        let acknowledged = desk.mail_to("stranger@home.example");
        assert!(acknowledged.len() == 1 && acknowledged[0].contains(&number), "{engine:?} {acknowledged:?}");
        assert!(desk.mail_to("officer@landlord.example")[0].contains(&number));
        let chain = desk.chain(case.parse().unwrap()).await;
        assert!(chain.contains(&"report_let_in".to_owned()), "{chain:?}");
        assert_eq!(
            intake.acts(&case, "letting-in", json!({ "note": null })).await.refused(409, "not_set_aside"),
            [""; 0]
        );
        let open = officer.gets(&format!("/api/v1/reports/{number}")).await.ok();
        assert_eq!((&open["set_aside_at"], &open["set_aside_because"]), (&Value::Null, &json!("burst")));
        assert_eq!(desk.mail_to("stranger@home.example").len(), 1, "one, however long it takes");
    }
}

#[actix_web::test]
async fn junk_is_closed_with_an_outcome_of_its_own_and_can_be_taken_back() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, number) = desk.sets_aside(with_an_address()).await;
    desk.goes_on().await;
    let running = |clocks: &Value| {
        let clocks = clocks["clocks"].as_array().unwrap().clone();
        let running = clocks.into_iter().filter(|clock| clock["state"] == "running");
        running.map(|clock| (clock["code"].clone(), clock["due_at"].clone())).collect::<Vec<_>>()
    };
    let before = running(&officer.gets(&format!("/api/v1/cases/{case}")).await.ok());
    assert!(!before.is_empty());

    officer.acts(&case, "junk-marking", json!({ "reason": "An advertisement" })).await.ok();

    let closed = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!((closed["stage"].as_str(), closed["outcome"].as_str()), (Some("closed"), Some("junk")));
    assert_eq!(running(&closed), []);
    assert!(officer.numbers("set_aside=true").await.is_empty());
    let read = officer.gets(&format!("/api/v1/reports/{number}")).await.ok();
    assert_eq!(read["answers"]["account"], "They shouted at me on the stairs", "nothing is deleted");
    desk.later(40 * 24 * 3600);
    desk.goes_on().await;
    assert!(desk.mail_to("stranger@home.example").is_empty(), "and nobody is written to");

    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let reopened = json!({ "reason": "mistake", "explanation": "It was no advertisement" });
    manager.acts(&case, "reopening", reopened).await.refused(409, "case_is_junk");
    let done = manager.acts(&case, "letting-in", json!({ "note": "It was no advertisement" })).await.ok();
    assert_eq!((done["facts"]["was_junk"].as_bool(), done["stage"].as_str()), (Some(true), Some("received")));
    let again = manager.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!(
        (running(&again), &again["outcome"]),
        (before, &Value::Null),
        "what was promised is promised again"
    );
    desk.goes_on().await;
    // What is long overdue by now is told as well.
    assert!(desk.mail_to("stranger@home.example").iter().any(|mail| mail.contains(&number)));
    let chain = desk.chain(case.parse().unwrap()).await;
    assert!(["report_marked_junk", "report_let_in"].iter().all(|act| chain.contains(&(*act).to_owned())));
}

#[actix_web::test]
async fn only_what_was_set_aside_can_be_junk_and_only_by_those_who_can_read_it() {
    let desk = Desk::open().await;
    let (officer, intake) =
        (desk.officer().await, desk.somebody("intake@landlord.example", Role::Intake).await);
    let (usual, _) = desk.receives(shouting(), None).await;
    let junk = json!({ "reason": "I do not like it" });
    officer.acts(&usual, "junk-marking", junk.clone()).await.refused(409, "not_set_aside");
    officer.acts(&usual, "letting-in", json!({ "note": null })).await.refused(409, "not_set_aside");
    let (case, _) = desk.sets_aside(shouting()).await;
    intake.acts(&case, "junk-marking", junk.clone()).await.refused(403, "not_allowed");
    officer.acts(&case, "letting-in", json!({ "note": null })).await.ok();
    officer.acts(&case, "junk-marking", junk.clone()).await.refused(409, "not_set_aside");
    let (case, _) = desk.sets_aside(shouting()).await;
    assert_eq!(officer.acts(&case, "junk-marking", json!({})).await.refused(422, "invalid"), ["reason"]);
    officer.acts(&case, "junk-marking", junk.clone()).await.ok();
    officer.acts(&case, "junk-marking", junk).await.refused(409, "case_closed");
}

#[actix_web::test]
async fn number_and_code_of_what_waits_open_its_page_like_any_others() {
    let desk = Desk::open().await;
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    let (_, number) = desk.sets_aside(answers).await;
    desk.goes_on().await;
    let (number, code) = (number.parse::<Acknowledgement>().unwrap(), CODE.parse::<AccessCode>().unwrap());
    let (intake, now) = (&desk.house.intake, desk.house.clock.now());
    let Tried::Open(opened) = own_page::try_code(intake, &number, &code, now).await.unwrap() else {
        panic!("it opens")
    };
    let page = own_page::read(intake, &opened, now).await.unwrap().unwrap();
    assert!(!page.promises.is_empty());
    assert_eq!(page.letters.len(), 1, "the acknowledgement lies there");
}

#[actix_web::test]
async fn word_of_the_tenth_day_goes_to_no_address_that_nobody_has_looked_at() {
    let desk = Desk::open_under("strictest").await;
    desk.officer().await;
    desk.sets_aside(with_an_address()).await;
    for _ in 0..20 {
        desk.later(24 * 3600);
        desk.goes_on().await;
    }
    assert!(desk.mail_to("stranger@home.example").is_empty());
    let letters = entity::letter::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    let delay =
        letters.iter().find(|letter| letter.kind == LetterKind::Delay).expect("word that the work goes on");
    assert_eq!(delay.way, LetterWay::OwnPage);
}

#[actix_web::test]
async fn the_counters_say_how_many_wait_and_why_and_of_whom_nothing() {
    let desk = Desk::open().await;
    for because in [SetAsideBecause::Burst, SetAsideBecause::Burst, SetAsideBecause::Decoy] {
        desk.receives(shouting(), Some(because)).await;
    }
    let counters = desk.send(TestRequest::get().uri("/metrics")).await.text;
    for line in [
        "heard_reports_set_aside{because=\"burst\"} 2",
        "heard_reports_set_aside{because=\"decoy\"} 1",
        "heard_reports_set_aside{because=\"haste\"} 0",
    ] {
        assert!(counters.contains(line), "{line}: {counters}");
    }
}

#[test]
fn the_notice_is_known_by_the_word_that_the_index_of_it_is_made_by() {
    assert_eq!(LetterKind::ReportsSetAside.word(), "reports_set_aside");
}
