//! Somebody reports and comes back in a real browser, on a small telephone: they talk, add a photograph, decide, sign, take a
//! consent back and close; from left to right and from right to left, with scripts and without.

use entity::{
    form::{self, Kind},
    moment::{Clock, WallClock},
};
use serde_json::{Value, json};
use tests::{
    browser::{Browser, PHONE, Window},
    database::Engine,
    files::photograph,
    officer::Officer,
    program::{Place, Running},
};

/// What somebody says who lets us tell the police, and looks for our messages here.
const GIVEN: [(&str, &str); 5] = [
    ("reporter_role", "victim"),
    ("account", "Someone shouted at me on the stairs"),
    ("area", "north"),
    ("share_police", "yes"),
    ("contact_choice", "code_only"),
];

/// Whatever a page is, nobody has to scroll sideways, and it runs the way its language does.
fn look(window: &Window, language: &str) {
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    assert_eq!(window.style("html", "direction"), direction, "{}", window.path());
    let wide = window.evaluates("return document.documentElement.scrollWidth").as_u64().unwrap();
    assert!(wide <= 320, "{} is {wide} wide", window.path());
    assert_eq!(window.count("h1"), 1, "{}", window.path());
}

fn question_page(window: &Window) -> Option<&'static form::Page> {
    let path = window.path();
    form::page_named(path.split_once("/tell-us/")?.1.split('?').next()?)
}

fn answers(window: &Window, page: &form::Page) {
    for (key, answer) in GIVEN {
        match page.questions.iter().find(|question| question.key == key).map(|question| question.kind) {
            None => {}
            Some(Kind::Story(_)) => window.writes(&format!("#{key}"), answer),
            Some(_) => window.chooses(&format!("#{key}-{answer}")),
        }
    }
}

/// Reports by clicking through every page, and reads the number and the code.
fn reports(window: &Window, language: &str) -> (String, String) {
    window.goes(&format!("/{language}/before-you-start"));
    window.clicks("#in_danger-no");
    window.presses("main button");
    while let Some(page) = question_page(window) {
        answers(window, page);
        window.presses("button[value=continue]");
    }
    look(window, language);
    window.presses("main button[value=send]");
    (window.reads("#number"), window.reads("#code"))
}

fn acts(officer: &Officer, case: &str, path: &str, change: impl Fn(&mut Value)) {
    let route =
        api::case_acts::all().into_iter().find(|act| act.path.ends_with(&format!("/{path}"))).unwrap();
    let mut body = (route.example)();
    change(&mut body);
    if !body["happened_at"].is_null() {
        body["happened_at"] = json!(WallClock.now());
    }
    let key = uuid::Uuid::new_v4().to_string();
    let headers = [("idempotency-key", key.as_str()), ("if-match", "*")];
    let answer = officer.asks("POST", &format!("/api/v1/cases/{case}/{path}"), &headers, Some(&body));
    assert_eq!(answer.status, 201, "{path}: {}", answer.text);
}

/// An officer writes, agrees the plan and proposes to close.
fn works(officer: &Officer) -> String {
    let case = officer.lists_reports()[0]["case_id"].as_str().unwrap().to_owned();
    let report = officer.gets(&format!("/api/v1/cases/{case}"))["reporters"][0]["report_id"].clone();
    acts(officer, &case, "messages", |body| {
        body["report_id"] = report.clone();
        body["asks_for"] = json!("files");
        body["by"] = json!("2099-01-02");
    });
    acts(officer, &case, "action-plans", |body| {
        for option in body["options"].as_array_mut().unwrap() {
            if !option["due"].is_null() {
                option["due"] = json!("2099-01-02");
            }
        }
    });
    acts(officer, &case, "closing-proposals", |_| {});
    case
}

/// Goes from the first page of their own to another, does something there, and comes back to the first.
fn does(window: &Window, language: &str, at: &str, act: impl FnOnce(&Window)) {
    window.goes(&format!("/{language}/your-report"));
    look(window, language);
    window.presses(&format!("main a[href$='/your-report/{at}']"));
    look(window, language);
    act(window);
    look(window, language);
    assert_eq!(window.count(".summary"), 0, "{}", window.reads("main"));
    assert!(window.count(".notice") > 0, "{at} says that it was done: {}", window.reads("main"));
}

fn comes_back(heard: &Running, browser: Browser, language: &str) {
    let (number, code) = reports(&browser.open(&heard.http), language);
    let officer = heard.staff("case_officer");
    let case = works(&officer);

    let window = browser.open(&heard.http);
    window.goes(&format!("/{language}/your-report"));
    window.writes("#number", &number);
    window.writes("#code", &code);
    window.presses("main button");

    does(&window, language, "messages", |window| {
        assert!(window.reads("main").contains("Can you tell me whether the camera at the door was on?"));
        window.writes("#message", "It was, all night");
        window.presses("button[value=send]");
    });
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("stairs.jpg");
    std::fs::write(&picture, photograph(40, 30)).unwrap();
    does(&window, language, "files", |window| {
        window.picks("#files", &picture);
        window.presses("form[enctype] button");
    });
    does(&window, language, "plan", |window| {
        assert!(window.is_chosen("#AP05-agrees"));
        window.writes("#signature", "Amina");
        window.presses("button[value=sign]");
    });
    does(&window, language, "consents", |window| {
        window.clicks("#share_police-no");
        window.presses("button[value=send]");
        assert!(window.is_chosen("#share_police-no"));
    });
    does(&window, language, "ending", |window| {
        window.clicks("#ending_answer-agree");
        window.presses("button[value=send]");
    });

    let own = heard.http.url("");
    let elsewhere: Vec<String> = window
        .asked_for()
        .into_iter()
        .filter(|url| !url.starts_with(&own) && !is_the_browsers(url))
        .collect();
    assert_eq!(elsewhere, [""; 0], "the whole visit names one host");

    window.goes(&format!("/{language}/your-report"));
    window.presses("form[action$='/close'] button");
    assert_eq!(window.cookies(), [""; 0]);
    window.back();
    let html = window.evaluates("return document.documentElement.outerHTML").to_string();
    assert!(!html.contains(&number) && !html.contains("all night"), "Back shows nothing of it");

    let acts: Vec<String> = officer.gets(&format!("/api/v1/cases/{case}/messages"))["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["act"].as_str().unwrap().to_owned())
        .collect();
    for act in
        ["message_received", "evidence_added", "action_plan_signed", "consent_withdrawn", "consent_recorded"]
    {
        assert!(acts.iter().any(|known| known == act), "{act}: {acts:?}");
    }
}

/// Pages of the browser itself: a new window begins with one.
fn is_the_browsers(url: &str) -> bool {
    ["data:", "about:", "chrome:", "chrome-"].iter().any(|scheme| url.starts_with(scheme))
}

#[test]
fn on_a_small_telephone_without_scripts_somebody_comes_back_and_does_it_all() {
    comes_back(&Place::new(Engine::Sqlite).start(), PHONE, "en");
}

#[test]
fn the_same_from_right_to_left() {
    comes_back(&Place::new(Engine::Postgres).start(), PHONE, "ar");
}

#[test]
fn the_same_with_scripts() {
    comes_back(&Place::new(Engine::Sqlite).start(), Browser { javascript: true, ..PHONE }, "en");
}
