//! What depends on the time and on who comes: told with a clock that is moved by hand.

mod door;
mod neutral;
mod staying;

use std::sync::{Arc, Mutex};

use actix_web::{App, cookie::Cookie, test};
use entity::{
    argon::Argon,
    chance::SystemChance,
    database::Database,
    evidence::{EvidenceRoom, store::EvidenceStore},
    intake::Intake,
    landlord::{Area, Landlord, Particulars},
    moment::{Clock, Moment},
    policy::{Policy, Promises},
    sealed::{Identities, Recipients},
    working_time::WorkingTime,
};
use locales::Languages;
use tempfile::TempDir;
use tokio::sync::Notify;

use crate::{
    Portal,
    door::{Door, Measures},
    routes,
};

struct HandClock(Mutex<Moment>);

impl Clock for HandClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}

/// A visitor of pages whose clock stands still at half past nine on a Friday morning, until it is moved.
struct Visitor {
    portal: Arc<Portal>,
    clock: Arc<HandClock>,
    cookie: Option<Cookie<'static>>,
    _folder: TempDir,
}

impl Visitor {
    async fn new() -> Self {
        Self::at_door(Measures::none()).await
    }

    /// A visitor of pages behind a door with these measures.
    async fn at_door(measures: Measures) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db =
            Database::open(&format!("sqlite://{}", folder.path().join("heard.db").display())).await.unwrap();
        db.migrate().await.unwrap();
        let division = "england-and-wales".to_owned();
        let friday = "2026-11-20T09:30:00Z".parse::<jiff::Timestamp>().unwrap();
        let clock = Arc::new(HandClock(Mutex::new(friday.into())));
        let languages = Languages::shipped().unwrap();
        let portal = Portal {
            intake: Intake {
                db,
                argon: Argon::default(),
                recipients: Recipients::parse(&Identities::new_pair().1).unwrap(),
                promises: Promises {
                    policy: Arc::new(Policy::shipped("strictest").unwrap().unwrap()),
                    working: WorkingTime::of(&division).unwrap(),
                    division,
                },
            },
            landlord: Landlord {
                name: "Riverside Homes".to_owned(),
                phone: "01632 960 000".to_owned(),
                hours: String::new(),
                areas: Area::compass(),
                places: Vec::new(),
                particulars: Particulars::default(),
            },
            codes: languages.codes(),
            languages: Arc::new(languages),
            clock: clock.clone(),
            chance: Arc::new(SystemChance),
            base_url: "http://127.0.0.1".to_owned(),
            door: Door::new(measures),
            exit_url: "https://www.bbc.co.uk/weather".to_owned(),
            letters_due: Arc::new(Notify::new()),
            evidence: EvidenceRoom {
                store: EvidenceStore::in_folder(&folder.path().join("evidence")).unwrap(),
                most_files: 3,
                most_bytes: 3_000_000,
            },
        };
        Self { portal: Arc::new(portal), clock, cookie: None, _folder: folder }
    }

    fn wait_minutes(&self, minutes: i64) {
        let mut now = self.clock.0.lock().unwrap();
        *now = now.after_seconds(minutes * 60);
    }

    async fn send(&mut self, request: test::TestRequest) -> String {
        self.answered(request).await.1
    }

    /// The status, and the body without the marks round values.
    async fn answered(&mut self, request: test::TestRequest) -> (u16, String) {
        let app = test::init_service(App::new().configure(routes(self.portal.clone()).unwrap())).await;
        let request = match &self.cookie {
            Some(cookie) => request.cookie(cookie.clone()),
            None => request,
        };
        let response = test::call_service(&app, request.to_request()).await;
        let set = response.response().cookies().next().map(Cookie::into_owned);
        if let Some(cookie) = set {
            self.cookie = Some(cookie).filter(|cookie| !cookie.value().is_empty());
        }
        let status = response.status().as_u16();
        let body = String::from_utf8(test::read_body(response).await.to_vec()).unwrap();
        (status, body.replace(['\u{2068}', '\u{2069}'], ""))
    }

    async fn gets(&mut self, page: &str) -> String {
        self.send(test::TestRequest::get().uri(&format!("/en/{page}"))).await
    }

    async fn posts(&mut self, page: &str, fields: &'static str) -> String {
        self.send(test::TestRequest::post().uri(&format!("/en/{page}")).set_payload(fields)).await
    }

    async fn reports(&mut self) {
        self.posts("tell-us/who", "reporter_role=victim").await;
        self.posts("tell-us/your-words", "account=On+the+stairs").await;
        self.posts("tell-us/area", "area=north").await;
        self.posts("tell-us/contact", "contact_choice=code_only").await;
        self.posts("check", "go=send").await;
    }
}

#[actix_web::test]
async fn answers_are_kept_for_an_hour_after_the_last_sign_of_life_and_the_page_says_until_when() {
    let mut visitor = Visitor::new().await;
    visitor.posts("tell-us/who", "reporter_role=victim").await;
    visitor.wait_minutes(59);
    let page = visitor.gets("tell-us/who").await;
    assert!(page.contains("We keep your answers until 11:29"), "{page}");
    visitor.wait_minutes(59);
    assert!(visitor.gets("tell-us/who").await.contains("value=\"victim\" checked"));
    visitor.wait_minutes(61);
    let page = visitor.gets("check").await;
    assert!(page.contains("Your answers are no longer here") && page.contains("60 minutes"), "{page}");
    assert!(visitor.cookie.is_none(), "the dead key is taken from the browser");
}

#[actix_web::test]
async fn what_is_written_after_the_hour_is_kept_though_the_answers_before_are_gone() {
    let mut visitor = Visitor::new().await;
    visitor.posts("tell-us/who", "reporter_role=victim").await;
    visitor.wait_minutes(61);
    let page = visitor.posts("tell-us/your-words", "account=Written+slowly&go=continue").await;
    assert!(page.contains("Written slowly") && page.contains("What you just wrote is still here"), "{page}");
    assert!(visitor.gets("tell-us/your-words").await.contains("Written slowly"));
}

#[actix_web::test]
async fn before_the_hour_is_over_a_warning_stands_ready_with_a_button_that_keeps_everything() {
    let mut visitor = Visitor::new().await;
    let page = visitor.gets("tell-us/who").await;
    assert!(page.contains("class=\"timing-out\" role=\"status\""), "{page}");
    visitor.posts("tell-us/who", "reporter_role=victim&go=stay").await;
    assert!(visitor.gets("tell-us/who").await.contains("value=\"victim\" checked"));
}

#[actix_web::test]
async fn the_acknowledgement_names_the_days_that_the_landlord_has_promised() {
    let mut visitor = Visitor::new().await;
    visitor.reports().await;
    let page = visitor.gets("received").await;
    assert!(page.contains("We will have a message for you by Saturday 21 November 2026, 09:30."), "{page}");
    assert!(page.contains("Our letter will be here for you by Friday 4 December 2026."), "{page}");
}

#[actix_web::test]
async fn an_hour_after_the_report_the_browser_can_no_longer_show_the_code() {
    let mut visitor = Visitor::new().await;
    visitor.reports().await;
    assert!(visitor.gets("received").await.contains("id=\"code\""));
    visitor.wait_minutes(61);
    assert!(!visitor.gets("received").await.contains("id=\"code\""));
}
