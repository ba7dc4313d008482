//! A flood with a person in it: two hundred machines send junk, each report through all its pages and again and again, while one
//! person goes the same way at a person's pace. How long the person waits, for any page and for the report itself.

use std::{
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use tests::{
    database::{Engine, block_on},
    load::{Client, post},
    program::{Place, Running},
    reporter::NO_NAME,
};

use super::{Table, at_most, begin, fact, leads_to, pause};

/// How many machines send at once.
const MACHINES: usize = 200;
/// How long the flood goes on before the person comes.
const BEFORE: Duration = Duration::from_secs(2);
/// How many people come, one after the other.
const PEOPLE: usize = 3;
/// How long a person looks over their answers.
const LOOKING: Duration = Duration::from_millis(2500);

pub(super) fn measure(table: &mut Table) {
    let place = Place::new(Engine::Sqlite).with("HEARD_LEAST_SECONDS", "2").with("HEARD_BURST", "30");
    let heard = place.start();
    let (sent, over) = (AtomicU32::new(0), AtomicBool::new(false));
    let (page, report) = thread::scope(|all| {
        let machines = (0..MACHINES).map(|_| floods(heard.port(), &sent, &over));
        let machines = futures_util::future::join_all(machines);
        all.spawn(|| block_on(machines));
        pause(BEFORE);
        let mut slowest = (0.0_f64, 0.0_f64);
        for _ in 0..PEOPLE {
            let (page, report) = comes(&heard);
            slowest = (slowest.0.max(page), slowest.1.max(report));
        }
        over.store(true, Ordering::Relaxed);
        slowest
    });
    fact(table, "Junk received meanwhile, from 200 at once", sent.load(Ordering::Relaxed).to_string());
    at_most(table, "A person among them waits for a page", page, 5.0, "s");
    at_most(table, "A person among them waits for the receipt", report, 5.0, "s");
    let officer = heard.staff("case_officer");
    let theirs = officer.gets("/api/v1/reports?set_aside=false")["items"].as_array().unwrap().len();
    assert_eq!(theirs, PEOPLE, "people's reports are on their way, and nothing else is");
}

/// Sends reports, without looking at anything, until the flood is over.
async fn floods(port: u16, sent: &AtomicU32, over: &AtomicBool) {
    let Ok(mut client) = Client::connect(port).await else { return };
    while !over.load(Ordering::Relaxed) {
        let cookie = begin(&mut client).await;
        for (page, answer) in ["your-words", "area", "contact"].iter().zip(&NO_NAME[1..]) {
            let _saved = client.send(&post(&format!("/en/tell-us/{page}"), &cookie, &[*answer])).await;
        }
        let head = client.send(&post("/en/check", &cookie, &[("go", "send")])).await;
        if head.is_ok_and(|head| leads_to(&head, "/en/received")) {
            sent.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// A person reports; the longest that they wait for a page, and for the report, in seconds.
fn comes(heard: &Running) -> (f64, f64) {
    let mut reporter = heard.reporter("en");
    let mut slowest = 0.0_f64;
    for (page, answer) in ["who", "your-words", "area", "contact"].iter().zip(NO_NAME) {
        let asked = Instant::now();
        reporter.posts(&format!("tell-us/{page}"), &[answer, ("go", "continue")]);
        slowest = slowest.max(asked.elapsed().as_secs_f64());
    }
    let shown = reporter.visits("check").hidden("shown");
    pause(LOOKING);
    let asked = Instant::now();
    reporter.posts("check", &[("shown", &shown), ("go", "send")]);
    assert_eq!(reporter.page(), "received");
    (slowest, asked.elapsed().as_secs_f64())
}
