//! Lists, deadlines and search over a hundred thousand cases, beside the same over a thousand; a long case, opened.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{
    database::Engine,
    officer::Officer,
    program::{Place, Running},
};
use uuid::Uuid;

use super::{Table, at_most, fact, met};

const FEW: u32 = 1_000;
const MANY: u32 = 100_000;
/// How often each is asked for, by turns.
const ASKED: usize = 400;
/// How many entries the long case has.
const ENTRIES: usize = 200;

/// How often a request of each kind was answered how fast, in milliseconds.
struct Times {
    few: Vec<f64>,
    many: Vec<f64>,
}

pub(super) fn measure(table: &mut Table) {
    let (few, _) = filled(FEW);
    let (many, took) = filled(MANY);
    fact(table, "100,000 cases made up", format!("{:.0} s", took.as_secs_f64()));
    let (one, other) = (few.staff("line_manager"), many.staff("line_manager"));
    let name = json!({ "kind": "address", "value": "7 Mill Street" });
    for (what, method, path, body) in [
        ("A page of cases", "GET", "/api/v1/cases", None),
        ("A page of open cases", "GET", "/api/v1/cases?stage=received", None),
        ("A page of reports", "GET", "/api/v1/reports", None),
        ("Deadlines of the team", "GET", "/api/v1/deadlines?for=team", None),
        ("Deadlines, overdue", "GET", "/api/v1/deadlines?for=all&when=overdue", None),
        ("A search by address", "POST", "/api/v1/searches", Some(&name)),
    ] {
        let mut times = Times { few: Vec::new(), many: Vec::new() };
        for _ in 0..ASKED {
            times.few.push(time(&one, method, path, body));
            times.many.push(time(&other, method, path, body));
        }
        compare(table, what, times);
    }
    long_case(table, &few);
}

/// A program over that many made-up cases, and how long making them took.
fn filled(cases: u32) -> (Running, Duration) {
    let place = Place::new(Engine::Sqlite);
    let started = Instant::now();
    let made = place.command("heard", &["demo", "--cases", &cases.to_string()]).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    (place.start(), started.elapsed())
}

fn time(officer: &Officer, method: &str, path: &str, body: Option<&Value>) -> f64 {
    let started = Instant::now();
    let answer = officer.asks(method, path, &[], body);
    let took = super::milliseconds(started.elapsed());
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    took
}

fn at(mut times: Vec<f64>, part: f64) -> f64 {
    times.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        clippy::as_conversions,
        reason = "a place in a short list"
    )]
    let place = (times.len() as f64 * part) as usize;
    times[place.min(times.len() - 1)]
}

fn compare(table: &mut Table, what: &str, times: Times) {
    for (name, part, most) in [("median", 0.5, None), ("p99", 0.99, Some(1.5))] {
        let (few, many) = (at(times.few.clone(), part), at(times.many.clone(), part));
        table.push(vec![
            format!("{what}, {name}: 100,000 / 1,000"),
            format!("{many:.1} ms"),
            format!("{few:.1} ms"),
            format!("{:.2}", many / few),
            most.map_or_else(String::new, |most| format!("<= {most}")),
            most.map_or_else(String::new, |most| met(many / few <= most)),
        ]);
    }
}

fn long_case(table: &mut Table, heard: &Running) {
    let officer = heard.staff("case_officer");
    let list = officer.gets("/api/v1/cases?limit=1");
    let case = list["items"][0]["id"].as_str().unwrap();
    let opened = list["items"][0]["opened_at"].as_str().unwrap();
    for entry in 0..ENTRIES {
        let body = json!({
            "happened_at": opened,
            "way": "phone",
            "result": "not_reached",
            "note": format!("Rang at the hour she named, nobody answered; will ring again, {entry}"),
        });
        let key = Uuid::new_v4().to_string();
        let path = format!("/api/v1/cases/{case}/contacts");
        let answer = officer.asks("POST", &path, &[("idempotency-key", &key)], Some(&body));
        assert_eq!(answer.status, 201, "{}", answer.text);
    }
    let whole = (0..100)
        .map(|_| {
            let chronology = format!("/api/v1/cases/{case}/chronology?limit={ENTRIES}");
            time(&officer, "GET", &format!("/api/v1/cases/{case}"), None)
                + time(&officer, "GET", &chronology, None)
        })
        .collect();
    at_most(table, "A case of 200 entries, opened and read", super::median(whole), 25.0, "ms");
}
