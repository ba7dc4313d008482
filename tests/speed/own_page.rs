//! Coming back: how long opening one's page takes with a short and a long history, and whether the time tells a number that
//! somebody has from one that nobody has.

use std::time::Instant;

use entity::{acknowledgement::Acknowledgement, chance::SystemChance};
use tests::{
    database::Engine,
    program::{Place, Running},
    reporter::{NO_NAME, Receipt},
};

use super::{Table, fact, median, met, milliseconds};

/// How many messages a long history has.
const MESSAGES: usize = 200;
/// How often a page is opened.
const OPENED: usize = 60;
/// How many numbers of each kind are guessed at, each as often as nobody is slowed down.
const NUMBERS: usize = 100;
const GUESSES: usize = 4;

pub(super) fn measure(table: &mut Table) {
    let heard = Place::new(Engine::Sqlite).start();
    let short = heard.reporter("en").reports(&NO_NAME);
    let long = heard.reporter("en").reports(&NO_NAME);
    let mut writer = heard.reporter("en");
    writer.comes_back(&long);
    for message in 0..MESSAGES {
        let text = format!("They were there again, and shouted the same as last time, {message}");
        assert_eq!(writer.posts("your-report/more", &[("more", &text), ("go", "send")]).answer.status, 200);
    }
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..OPENED {
        few.push(opening(&heard, &short));
        many.push(opening(&heard, &long));
    }
    fact(table, "One's page opened, a short history, median", format!("{:.1} ms", median(few)));
    fact(table, "The same with 200 entries, median", format!("{:.1} ms", median(many)));
    known_or_not(table, &heard);
}

fn opening(heard: &Running, receipt: &Receipt) -> f64 {
    let mut reporter = heard.reporter("en");
    let started = Instant::now();
    let page = reporter.comes_back(receipt);
    let took = milliseconds(started.elapsed());
    assert!(page.says("Where things stand"));
    took
}

/// Wrong codes for numbers that somebody has and for some that nobody has, by turns. The two are told apart no better than by
/// chance if the rank sum of their times is within three standard deviations of what chance gives.
fn known_or_not(table: &mut Table, heard: &Running) {
    let wrong = "0000 0000 0000 0000";
    let known: Vec<String> = (0..NUMBERS).map(|_| heard.reporter("en").reports(&NO_NAME).number).collect();
    let unknown: Vec<String> =
        (0..NUMBERS).map(|_| Acknowledgement::draw(&SystemChance).unwrap().to_string()).collect();
    let (mut has, mut has_not) = (Vec::new(), Vec::new());
    for _ in 0..GUESSES {
        for (one, other) in known.iter().zip(&unknown) {
            has.push(guess(heard, one, wrong));
            has_not.push(guess(heard, other, wrong));
        }
    }
    let apart = deviations(&has, &has_not).abs();
    fact(table, "A wrong code for a number somebody has, median", format!("{:.2} ms", median(has)));
    fact(table, "The same for a number nobody has, median", format!("{:.2} ms", median(has_not)));
    table.push(vec![
        "How far the two are apart, in standard deviations".to_owned(),
        format!("{apart:.1}"),
        String::new(),
        String::new(),
        "<= 3".to_owned(),
        met(apart <= 3.0),
    ]);
}

fn guess(heard: &Running, number: &str, code: &str) -> f64 {
    let receipt = Receipt { number: number.to_owned(), code: code.to_owned() };
    let mut reporter = heard.reporter("en");
    let started = Instant::now();
    let status = reporter.comes_back(&receipt).answer.status;
    let took = milliseconds(started.elapsed());
    assert_eq!(status, 422);
    took
}

/// The rank sum of the first (Mann and Whitney), in standard deviations from what it would be by chance.
#[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "a few hundred measurements")]
fn deviations(one: &[f64], other: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> =
        one.iter().map(|time| (*time, true)).chain(other.iter().map(|time| (*time, false))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ranks: f64 =
        all.iter().enumerate().filter(|(_, (_, first))| *first).map(|(rank, _)| (rank + 1) as f64).sum();
    let (n, m) = (one.len() as f64, other.len() as f64);
    let expected = n * (n + m + 1.0) / 2.0;
    let deviation = (n * m * (n + m + 1.0) / 12.0).sqrt();
    (ranks - expected) / deviation
}
