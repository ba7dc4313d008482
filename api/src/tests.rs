//! The API from within one process: real routes over a real SQLite file, and a clock that is moved by hand.

mod administering;
mod bouncing;
mod cases;
mod casework;
pub(crate) mod engine;
mod evidence;
mod letter_list;
mod letters;
mod operating;
mod own_account;
mod plans;
mod problems;
mod receipts;
mod reports;
mod roles;
mod scenarios;
mod set_aside;
mod signing_in;
mod staff;
mod surveys;
mod tasks;
mod telling;
mod verifying;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use actix_web::{
    App,
    http::{StatusCode, header::HeaderMap},
    test::{TestRequest, call_service, init_service, read_body},
    web::Data,
};
use entity::{
    argon::Argon,
    audit,
    chance::SystemChance,
    database::Database,
    evidence::store::EvidenceStore,
    intake::Intake,
    landlord::{Area, Landlord, Particulars},
    moment::{Clock, Moment},
    policy::{Policy, Promises},
    sealed::{Identities, Recipients},
    staff::Role,
    working_time::WorkingTime,
};
use locales::Languages;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::Notify;
use uuid::Uuid;

use engine::Engine;

use crate::{
    house::House,
    numbers::Numbers,
    post::{self, Post, PostSettings},
    returns::Returns,
    routes::routes,
    scanner::Scanner,
    staff_accounts::{NewAccount, Reach, add},
    tokens::TokenKey,
};

const BASE_URL: &str = "https://heard.example";
const PASSWORD: &str = "correct horse battery staple";

/// A clock that stands still until it is moved.
struct HandClock(Mutex<Moment>);

impl Clock for HandClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}

/// A house with nobody in it.
struct Desk {
    house: Data<House>,
    clock: Arc<HandClock>,
    _own: engine::OwnDatabase,
    _folder: TempDir,
}

/// Somebody who has signed in.
struct Officer<'a> {
    desk: &'a Desk,
    id: Uuid,
    email: String,
    token: String,
    refresh_token: String,
    stays: bool,
    latest: Mutex<Option<(Moment, String)>>,
}

/// An answer.
#[derive(Debug)]
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Desk {
    async fn open() -> Self {
        Self::open_under("stoke").await
    }

    /// A house under that policy.
    async fn open_under(policy: &str) -> Self {
        Self::open_on(Engine::Sqlite, policy).await
    }

    /// A house under that policy, its record on that engine.
    async fn open_on(engine: Engine, policy: &str) -> Self {
        Self::furnish(engine, Policy::shipped(policy).unwrap().unwrap()).await
    }

    /// A house under a policy of its own.
    async fn open_with(policy: Policy) -> Self {
        Self::furnish(Engine::Sqlite, policy).await
    }

    /// A house whose evidence a scanner at that address sees first.
    async fn open_scanned_by(address: &str) -> Self {
        let policy = Policy::shipped("stoke").unwrap().unwrap();
        Self::furnish_with(Engine::Sqlite, policy, Some(address.parse().unwrap())).await
    }

    async fn furnish(engine: Engine, policy: Policy) -> Self {
        Self::furnish_with(engine, policy, None).await
    }

    async fn furnish_with(engine: Engine, policy: Policy, scanner: Option<Scanner>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let own = engine::OwnDatabase::new(engine, folder.path()).await;
        let db = Database::open(own.url()).await.unwrap();
        db.migrate().await.unwrap();
        let morning: Moment = "2026-11-20T09:30:00Z".parse::<jiff::Timestamp>().unwrap().into();
        let clock = Arc::new(HandClock(Mutex::new(morning)));
        let house = House { scanner, ..house(db, folder.path(), clock.clone(), policy) };
        let house = Data::new(house);
        Self { house, clock, _own: own, _folder: folder }
    }

    fn later(&self, seconds: i64) {
        let mut now = self.clock.0.lock().unwrap();
        *now = now.after_seconds(seconds);
    }

    async fn send(&self, request: TestRequest) -> Answered {
        let app = init_service(App::new().app_data(self.house.clone()).configure(routes)).await;
        let answer = call_service(&app, request.to_request()).await;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let text = String::from_utf8_lossy(&read_body(answer).await).into_owned();
        Answered { status, headers, text }
    }

    async fn tries_to_sign_in(&self, email: &str, password: &str) -> Answered {
        let body = json!({ "email": email, "password": password });
        self.send(TestRequest::post().uri("/api/v1/sessions").set_json(body)).await
    }

    async fn carries_on(&self, refresh_token: &str) -> Answered {
        let body = json!({ "refresh_token": refresh_token });
        self.send(TestRequest::post().uri("/api/v1/sessions/refresh").set_json(body)).await
    }

    async fn account(&self, email: &str, role: Role, password: Option<&str>) -> (Uuid, Option<String>) {
        let account = NewAccount {
            email: email.to_owned(),
            name: "Sam Officer".to_owned(),
            role,
            reach: Reach::default(),
            password: password.map(str::to_owned),
        };
        let intake = &self.house.intake;
        let added = add(&intake.db, &intake.argon, account, &SystemChance, self.clock.now()).await.unwrap();
        (added.account.staff.id, added.one_time_password)
    }

    async fn signed_in(&self, email: &str, password: &str, id: Uuid) -> Officer<'_> {
        let session = self.tries_to_sign_in(email, password).await.ok();
        Officer {
            desk: self,
            id,
            email: email.to_owned(),
            token: session["access_token"].as_str().unwrap().to_owned(),
            refresh_token: session["refresh_token"].as_str().unwrap().to_owned(),
            stays: false,
            latest: Mutex::new(None),
        }
    }

    async fn somebody(&self, email: &str, role: Role) -> Officer<'_> {
        let (id, _) = self.account(email, role, Some(PASSWORD)).await;
        self.signed_in(email, PASSWORD, id).await
    }

    async fn officer(&self) -> Officer<'_> {
        self.officer_named("officer@landlord.example").await
    }

    async fn officer_named(&self, email: &str) -> Officer<'_> {
        self.somebody(email, Role::CaseOfficer).await
    }

    async fn administrator(&self) -> Officer<'_> {
        self.somebody("administrator@landlord.example", Role::Administrator).await
    }

    /// The same house, which is told in that way of letters that came back.
    fn told_by(self, returns: Returns) -> Self {
        let mut house = Arc::into_inner(self.house.into_inner()).unwrap();
        house.returns = returns;
        Self { house: Data::new(house), ..self }
    }

    /// Every byte of the database's files, the log of what is not yet in them included.
    async fn everything_in_the_database(&self) -> Vec<u8> {
        let mut all = Vec::new();
        for file in std::fs::read_dir(self._folder.path()).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                all.extend(std::fs::read(path).unwrap());
            }
        }
        all
    }

    /// Lets the program do what it does by itself.
    async fn works_by_itself(&self) {
        crate::notifier::work_by_itself(&self.house, self.clock.now()).await.unwrap();
    }

    async fn chain(&self, id: Uuid) -> Vec<String> {
        let transaction = self.house.intake.db.begin().await.unwrap();
        let (entries, whole) = audit::examine(&transaction, id).await.unwrap();
        assert!(whole);
        entries.into_iter().map(|entry| entry.act).collect()
    }
}

fn house(db: Database, folder: &Path, clock: Arc<HandClock>, policy: Policy) -> House {
    let (private, public) = Identities::new_pair();
    let division = "england-and-wales".to_owned();
    let working = WorkingTime::of(&division).unwrap();
    House {
        intake: Intake {
            db,
            argon: Argon::default(),
            recipients: Recipients::parse(&public).unwrap(),
            promises: Promises { policy: Arc::new(policy), division, working },
        },
        identities: Identities::parse(&private).unwrap(),
        landlord: Landlord {
            name: "Stoke Homes".to_owned(),
            phone: "01782 000000".to_owned(),
            hours: "9 to 5".to_owned(),
            areas: Area::compass(),
            places: Vec::new(),
            particulars: Particulars::default(),
        },
        languages: Arc::new(Languages::shipped().unwrap()),
        tokens: TokenKey::from_pem(&TokenKey::generate(&SystemChance).unwrap()).unwrap(),
        clock,
        chance: Arc::new(SystemChance),
        base_url: BASE_URL.to_owned(),
        alert_link: "https://cases.example/{number}".to_owned(),
        post: post_into(folder.join("letters")),
        returns: Returns::default(),
        letters_due: Arc::new(Notify::new()),
        evidence: EvidenceStore::in_folder(&folder.join("evidence")).unwrap(),
        scanner: None,
        numbers: Numbers::default(),
    }
}

fn post_into(folder: PathBuf) -> Post {
    let settings = PostSettings {
        smtp_url: None,
        folder,
        from_address: "heard@landlord.example".to_owned(),
        from_name: "Stoke Homes".to_owned(),
        reply_to: None,
        connections: post::CONNECTIONS,
        rate: None,
        authority: None,
    };
    Post::new(settings).unwrap()
}

impl Officer<'_> {
    async fn sends(&self, request: TestRequest) -> Answered {
        let token = if self.stays { self.token_of_the_hour().await } else { self.token.clone() };
        self.desk.send(request.insert_header(("Authorization", format!("Bearer {token}")))).await
    }

    /// Signs in again as often as the day goes on.
    fn staying(mut self) -> Self {
        self.stays = true;
        self
    }

    async fn token_of_the_hour(&self) -> String {
        let now = self.desk.clock.now();
        let known = self.latest.lock().unwrap().clone();
        if let Some((_, token)) = known.filter(|(since, _)| now.seconds_since(*since) < 600) {
            return token;
        }
        let session = self.desk.tries_to_sign_in(&self.email, PASSWORD).await.ok();
        let token = session["access_token"].as_str().unwrap().to_owned();
        *self.latest.lock().unwrap() = Some((now, token.clone()));
        token
    }

    async fn gets(&self, path: &str) -> Answered {
        self.sends(TestRequest::get().uri(path)).await
    }

    async fn posts(&self, path: &str, body: &Value) -> Answered {
        self.sends(TestRequest::post().uri(path).set_json(body)).await
    }

    async fn posts_once(&self, path: &str, key: &str, body: &Value) -> Answered {
        self.sends(TestRequest::post().uri(path).insert_header(("Idempotency-Key", key)).set_json(body)).await
    }

    /// Does an act on a case, as whoever has just looked at it would.
    async fn acts(&self, case: &str, act: &str, body: Value) -> Answered {
        let request = TestRequest::post().uri(&format!("/api/v1/cases/{case}/{act}")).set_json(body);
        let key = Uuid::new_v4().to_string();
        self.sends(request.insert_header(("Idempotency-Key", key)).insert_header(("If-Match", "*"))).await
    }

    /// Enters a report; the id of the case it begins.
    async fn opens_a_case(&self, answers: Value) -> String {
        let entered = self.enters(&Uuid::new_v4().to_string(), answers).await.ok();
        entered["case_id"].as_str().unwrap().to_owned()
    }

    /// A clock of a case, the last one of that code.
    async fn clock(&self, case: &str, code: &str) -> Value {
        let open = self.gets(&format!("/api/v1/cases/{case}")).await.ok();
        let clocks = open["clocks"].as_array().unwrap();
        clocks.iter().rfind(|clock| clock["code"] == code).cloned().unwrap_or(Value::Null)
    }

    /// The acts in a case's chronology.
    async fn chronology(&self, case: &str) -> Vec<String> {
        let read = self.gets(&format!("/api/v1/cases/{case}/chronology?limit=100")).await.ok();
        let items = read["items"].as_array().unwrap();
        items.iter().map(|entry| entry["act"].as_str().unwrap().to_owned()).collect()
    }

    async fn enters(&self, key: &str, answers: Value) -> Answered {
        let body = json!({ "channel": "phone", "language": "en", "answers": answers });
        self.posts_once("/api/v1/reports", key, &body).await
    }

    async fn changes(&self, id: Uuid, seen: &str, body: Value) -> Answered {
        let request = TestRequest::patch().uri(&format!("/api/v1/staff/{id}"));
        self.sends(request.insert_header(("If-Match", seen)).set_json(body)).await
    }
}

impl Answered {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or(Value::Null)
    }

    #[track_caller]
    fn ok(&self) -> Value {
        assert!(self.status.is_success(), "{} {}", self.status, self.text);
        self.json()
    }

    /// That it is a problem document with that status and code; gives the fields that it names.
    #[track_caller]
    fn refused(&self, status: u16, code: &str) -> Vec<String> {
        let problem = self.json();
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(self.header("cache-control"), "no-store");
        assert_eq!(self.header("x-content-type-options"), "nosniff");
        assert_eq!(problem["code"], code, "{problem}");
        assert_eq!(problem["type"], format!("/problems/{code}"));
        assert_eq!(problem["status"], status);
        let errors = problem["errors"].as_array().unwrap();
        errors.iter().map(|error| error["field"].as_str().unwrap().to_owned()).collect()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// The answers of a short report.
fn shouting() -> Value {
    json!({
        "reporter_role": "victim",
        "account": "They shouted at me on the stairs",
        "incident_types": ["verbal_abuse"],
        "strands": ["race", "religion"],
        "area": "north",
        "hurt": "no",
        "contact_choice": "none",
    })
}
