//! A flood with a person in it, through the finished program: nobody is refused, the person's report goes on its way, and the rest
//! waits to be looked at. How fast that is, the benchmark says.

use std::{fs, path::Path, thread, time::Duration};

use tests::{
    database::{ENGINES, Engine, block_on},
    program::{Place, Running},
    reporter::{BY_EMAIL, NO_NAME, Page, Reporter},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpSocket,
};

/// How many machines send, and how often each.
const MACHINES: usize = 12;
const EACH: usize = 3;

/// Sends as a machine does: without looking at anything.
fn floods(mut machine: Reporter) {
    for _ in 0..EACH {
        machine.cookie = None;
        machine.answers(&BY_EMAIL);
        machine.posts("check", &[("go", "send")]);
        assert_eq!(machine.page(), "received");
    }
}

/// Looks the answers over, then sends them.
fn sends_like_a_person(person: &mut Reporter, looked_over: &Page) -> Page {
    let shown = looked_over.hidden("shown");
    assert!(!shown.is_empty(), "{}", looked_over.answer.text);
    block_on(async { tokio::time::sleep(Duration::from_millis(1100)).await });
    person.posts("check", &[("shown", &shown), ("website", ""), ("go", "send")])
}

fn listed(heard: &Running, filter: &str) -> Vec<serde_json::Value> {
    let officer = heard.staff("case_officer");
    let list = officer.gets(&format!("/api/v1/reports?limit=100&{filter}"));
    list["items"].as_array().unwrap().clone()
}

#[test]
fn in_a_flood_a_persons_report_is_received_like_ever_and_what_floods_is_set_aside() {
    for engine in ENGINES {
        let heard = Place::new(engine).with("HEARD_LEAST_SECONDS", "1").with("HEARD_BURST", "30").start();
        let machines: Vec<_> = (0..MACHINES).map(|_| heard.reporter("en")).collect();
        let mut person = heard.reporter("ur");
        let page = thread::scope(|all| {
            for machine in machines {
                all.spawn(move || floods(machine));
            }
            let looked_over = person.answers(&NO_NAME);
            sends_like_a_person(&mut person, &looked_over)
        });
        let number = page.receipt().number;
        let on_their_way = listed(&heard, "set_aside=false");
        assert_eq!(on_their_way.len(), 1, "{engine:?} {on_their_way:?}");
        assert_eq!(on_their_way[0]["acknowledgement"], number.as_str());
        let waiting = listed(&heard, "set_aside=true");
        assert_eq!(waiting.len(), MACHINES * EACH);
        assert!(waiting.iter().all(|report| report["set_aside_because"] == "haste"), "{waiting:?}");
        assert!(heard.place().mailbox().to("reporter@home.example").is_empty());
    }
}

#[test]
fn over_the_budget_even_people_wait_to_be_looked_at_and_are_told_the_same() {
    let heard = Place::new(Engine::Sqlite).with("HEARD_BURST", "2").start();
    for _ in 0..5 {
        let mut person = heard.reporter("en");
        let receipt = person.reports(&NO_NAME);
        let page = person.comes_back(&receipt);
        assert!(page.says("Where things stand"), "{}", page.words());
    }
    assert_eq!((listed(&heard, "set_aside=false").len(), listed(&heard, "set_aside=true").len()), (2, 3));
}

#[test]
fn a_flood_from_one_neighbourhood_behind_the_proxy_concerns_nobody_elsewhere() {
    let heard = Place::new(Engine::Sqlite)
        .with("HEARD_TRUSTED_PROXY", "127.0.0.1")
        .with("HEARD_BURST_NEIGHBOURHOOD", "2")
        .start();
    for (from, count) in [("203.0.113.7", 4), ("198.51.100.7", 1)] {
        for _ in 0..count {
            let mut reporter = heard.reporter("en");
            reporter.answers(&NO_NAME);
            let cookie = reporter.cookie.clone().unwrap();
            let headers = [
                ("content-type", "application/x-www-form-urlencoded"),
                ("cookie", cookie.as_str()),
                ("x-forwarded-for", from),
            ];
            let answer = heard.http.send("POST", "/en/check", &headers, b"go=send");
            assert_eq!((answer.status, answer.header("location")), (303, "/en/received"));
        }
    }
    let waiting = listed(&heard, "set_aside=true");
    assert_eq!(waiting.len(), 2, "{waiting:?}");
    assert!(waiting.iter().all(|report| report["set_aside_because"] == "neighbourhood"));
}

/// Sends a request from an address of this machine's own.
fn sends_from(address: &str, heard: &Running, request: &str) -> String {
    block_on(async {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(format!("{address}:0").parse().unwrap()).unwrap();
        let mut stream =
            socket.connect(format!("127.0.0.1:{}", heard.port()).parse().unwrap()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    })
}

fn request(path: &str, cookie: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: {cookie}\r\nX-Forwarded-For: 203.0.113.77\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn every_file(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match path.is_dir() {
            true => every_file(&path, found),
            false => found.push((path.display().to_string(), fs::read(&path).unwrap())),
        }
    }
}

#[test]
fn no_address_is_kept_or_logged_of_whoever_is_counted() {
    for engine in ENGINES {
        let heard = Place::new(engine)
            .with("HEARD_LOG", "debug")
            .with("HEARD_TRUSTED_PROXY", "127.0.0.77")
            .with("HEARD_BURST_NEIGHBOURHOOD", "1")
            .start();
        for from in ["127.0.0.77", "127.0.0.77", "127.0.0.78"] {
            let mut reporter = heard.reporter("en");
            reporter.answers(&NO_NAME);
            let cookie = reporter.cookie.clone().unwrap();
            let answer = sends_from(from, &heard, &request("/en/check", &cookie, "go=send"));
            assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
            let tried = "number=7K3M9Q2M&code=1234567890123456";
            sends_from(from, &heard, &request("/en/your-report", "a=b", tried));
            sends_from(from, &heard, &request("/en/nowhere", "a=b", ""));
        }
        assert_eq!(listed(&heard, "set_aside=true").len(), 1, "they were told apart");
        let mut files = Vec::new();
        every_file(&heard.place().data(), &mut files);
        files.push(("the log".to_owned(), heard.place().log().into_bytes()));
        if engine == Engine::Postgres {
            let dumped = std::process::Command::new("pg_dump").arg(heard.place().database().url()).output();
            files.push(("the database".to_owned(), dumped.unwrap().stdout));
        }
        let (forwarded, hexadecimal) = ("203.0.113", "cb00714d");
        for (name, bytes) in files {
            for marker in [forwarded, "127.0.0.77", "127.0.0.78", hexadecimal] {
                let found = bytes.windows(marker.len()).any(|window| window == marker.as_bytes());
                assert!(!found, "{engine:?}: {marker} is found in {name}");
            }
        }
    }
}
