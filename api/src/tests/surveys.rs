//! The pages that links in letters lead to, driven as their readers do, with the house's own clock.

mod answering;
mod counting;
mod stopping;

use std::sync::Arc;

use actix_web::{
    App,
    test::{TestRequest, call_service, init_service, read_body},
};
use entity::{
    evidence::EvidenceRoom,
    letter::{self, LetterKind, LetterRecipient, LetterState},
    report, survey,
    task::{self, TaskKind},
};
use portal::Portal;
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::Value;
use tokio::sync::Notify;
use uuid::Uuid;

use super::{Desk, engine::Engine, shouting};
use crate::{letters::Links, links::links_for};

/// How many seconds there are to answer: from half past nine to the end of the day four weeks later.
const TIME_TO_ANSWER: i64 = 28 * 86400 + 52_200;

/// Somebody whose case is over, and who was asked by e-mail how it went.
struct Asked {
    desk: Desk,
    case: Uuid,
    /// The number and the code.
    receipt: (String, String),
    letter: letter::Model,
    links: Links,
}

/// A page as it came back.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    status: u16,
    text: String,
}

impl Seen {
    #[track_caller]
    fn says(&self, text: &str) {
        assert!(self.text.contains(text), "{} {}", self.status, self.text);
    }

    #[track_caller]
    fn says_not(&self, text: &str) {
        assert!(!self.text.contains(text), "{}", self.text);
    }
}

fn portal(desk: &Desk) -> Arc<Portal> {
    let house = &desk.house;
    Arc::new(Portal {
        intake: house.intake.clone(),
        landlord: house.landlord.clone(),
        languages: house.languages.clone(),
        codes: house.languages.codes(),
        clock: house.clock.clone(),
        chance: house.chance.clone(),
        base_url: house.base_url.clone(),
        door: portal::door::Door::new(portal::door::Measures::none()),
        exit_url: "https://www.bbc.co.uk/weather".to_owned(),
        letters_due: Arc::new(Notify::new()),
        evidence: EvidenceRoom { store: house.evidence.clone(), most_files: 10, most_bytes: 1_000_000 },
    })
}

/// Sends a request to the pages. `url` may be one from a letter.
async fn visits(desk: &Desk, request: TestRequest, url: &str) -> Seen {
    let app = init_service(App::new().configure(portal::routes(portal(desk)).unwrap())).await;
    let path = url.strip_prefix(super::BASE_URL).unwrap_or(url);
    let answer = call_service(&app, request.uri(path).to_request()).await;
    assert!(answer.response().cookies().next().is_none(), "no cookie is set");
    let status = answer.status().as_u16();
    let text = String::from_utf8(read_body(answer).await.to_vec()).unwrap();
    Seen { status, text: text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ") }
}

async fn gets(desk: &Desk, url: &str) -> Seen {
    visits(desk, TestRequest::get(), url).await
}

async fn posts(desk: &Desk, url: &str, body: &'static str) -> Seen {
    visits(desk, TestRequest::post().set_payload(body), url).await
}

/// Opens somebody's own page, and follows the way to the questions if there is one.
async fn way_from_own_page(desk: &Desk, (number, code): &(String, String)) -> Option<String> {
    let app = init_service(App::new().configure(portal::routes(portal(desk)).unwrap())).await;
    let body = format!("number={number}&code={}", code.replace(' ', "+"));
    let open = TestRequest::post().uri("/en/your-report").set_payload(body);
    let opened = call_service(&app, open.to_request()).await;
    let key = opened.response().cookies().next().expect("number and code open the page").into_owned();
    let look = |path: &str| TestRequest::get().uri(path).cookie(key.clone()).to_request();
    let page = read_body(call_service(&app, look("/en/your-report")).await).await;
    let page = String::from_utf8(page.to_vec()).unwrap();
    page.contains("/en/your-report/survey").then_some(())?;
    let led = call_service(&app, look("/en/your-report/survey")).await;
    Some(led.headers().get("location")?.to_str().unwrap().to_owned())
}

impl Asked {
    async fn new() -> Self {
        Self::on(Engine::Sqlite).await
    }

    async fn on(engine: Engine) -> Self {
        let desk = Desk::open_on(engine, "strictest").await;
        let entered = desk.officer().await.enters("key-00001", shouting()).await.ok();
        let text = |name: &str| entered[name].as_str().unwrap().to_owned();
        let case: Uuid = text("case_id").parse().unwrap();
        let receipt = (text("acknowledgement"), text("access_code"));
        let report = report::Entity::find().one(desk.house.intake.db.reader()).await.unwrap().unwrap();
        let letter = sent(&desk, LetterKind::Survey, case, report.id);
        write(&desk, letter.clone()).await;
        let links = links(&desk, &letter).await;
        Self { desk, case, receipt, letter, links }
    }

    fn survey(&self) -> &str {
        self.links.survey.as_deref().unwrap()
    }

    fn stop(&self) -> &str {
        self.links.stop.as_deref().unwrap()
    }

    /// The way to the questions that their own page shows, if it shows one.
    async fn way_from_own_page(&self) -> Option<String> {
        way_from_own_page(&self.desk, &self.receipt).await
    }

    async fn answers(&self) -> Vec<survey::Model> {
        survey::Entity::find().all(self.desk.house.intake.db.reader()).await.unwrap()
    }

    async fn tasks(&self) -> Vec<TaskKind> {
        let tasks = task::Entity::find().order_by_asc(task::Column::Id);
        let tasks = tasks.all(self.desk.house.intake.db.reader()).await.unwrap();
        assert!(tasks.iter().all(|task| task.case_id == self.case));
        tasks.into_iter().map(|task| task.kind).collect()
    }

    async fn is_open(&self) -> bool {
        let db = self.desk.house.intake.db.reader();
        survey::is_open(db, self.letter.id, self.desk.clock_now()).await.unwrap()
    }

    /// Everything in the tables that the pages may touch.
    async fn rows(&self) -> String {
        rows(&self.desk).await
    }
}

impl Desk {
    fn clock_now(&self) -> entity::moment::Moment {
        self.house.clock.now()
    }
}

fn sent(desk: &Desk, kind: LetterKind, case: Uuid, report: Uuid) -> letter::Model {
    let now = desk.clock_now();
    letter::Model {
        state: LetterState::Sent,
        settled_at: Some(now),
        ..letter::Model::new(kind, LetterRecipient::Reporter, now).about(case, Some(report))
    }
}

async fn write(desk: &Desk, letter: letter::Model) {
    letter::write(desk.house.intake.db.writer(), vec![letter]).await.unwrap();
}

async fn links(desk: &Desk, letter: &letter::Model) -> Links {
    let policy = &desk.house.intake.promises.policy;
    links_for(&desk.house, letter, policy, desk.clock_now()).await.unwrap()
}

async fn rows(desk: &Desk) -> String {
    let db = desk.house.intake.db.reader();
    let links = entity::letter_link::Entity::find().all(db).await.unwrap();
    let letters = letter::Entity::find().all(db).await.unwrap();
    let contacts = entity::safe_contact::Entity::find().all(db).await.unwrap();
    let answers = survey::Entity::find().all(db).await.unwrap();
    let tasks = task::Entity::find().all(db).await.unwrap();
    let audit = entity::audit::Entity::find().all(db).await.unwrap();
    format!("{links:?} {letters:?} {contacts:?} {answers:?} {tasks:?} {audit:?}")
}

/// The part of an address after the last slash.
fn secret(url: &str) -> &str {
    url.rsplit('/').next().unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
