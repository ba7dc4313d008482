//! Privacy, tested: what was typed is looked for everywhere it must not be.

use std::{fs, path::Path};

use entity::form::{self, Kind};
use tests::{
    database::{ENGINES, Engine, block_on},
    program::Place,
    reporter::Receipt,
};

/// A marker for every field that takes text; the address is a marker too.
fn markers() -> Vec<(String, String)> {
    let written =
        form::PAGES.iter().flat_map(|page| page.questions).filter(|question| question.kind.most().is_some());
    written
        .map(|question| {
            let marker = format!("zq{}qz", question.key.replace('_', ""));
            match question.kind {
                Kind::Email => (question.key.to_owned(), format!("{marker}@home.example")),
                Kind::Phone => (question.key.to_owned(), "01632 960 987654".to_owned()),
                Kind::Postcode => (question.key.to_owned(), "ZQ99 9QZ".to_owned()),
                _ => (question.key.to_owned(), marker),
            }
        })
        .collect()
}

fn every_file(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            every_file(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

fn contains(bytes: &[u8], marker: &str) -> bool {
    let lower: Vec<u8> = bytes.to_ascii_lowercase();
    let marker = marker.to_ascii_lowercase();
    lower.windows(marker.len()).any(|window| window == marker.as_bytes())
}

/// Everything that a PostgreSQL database holds, as text.
fn dump(url: &str) -> Vec<u8> {
    std::process::Command::new("pg_dump").arg(url).output().unwrap().stdout
}

#[test]
fn nothing_that_was_typed_is_found_in_the_database_the_logs_or_a_discreet_letter() {
    for engine in ENGINES {
        let heard = Place::new(engine).with("HEARD_LOG", "debug").start();
        let officer = heard.staff("case_officer");
        let markers = markers();
        let mut given: Vec<(&str, &str)> =
            markers.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        given.extend([
            ("reporter_role", "centre"),
            ("area", "north"),
            ("police_told", "yes"),
            ("contact_choice", "contact"),
            ("contact_ways", "email"),
            ("contact_ways", "phone"),
            ("contact_ways", "post"),
            ("contact_ways", "someone"),
            ("contact_words", "discreet"),
        ]);
        let mut reporter = heard.reporter("en");
        reporter.answers(&given);
        look_everywhere(&heard.place().data(), heard.place(), engine, &markers, "while it is unfinished");
        let receipt = reporter.sends();
        for (page, key) in [("gender", "gender_identity"), ("first-language", "first_language")] {
            let marker = markers.iter().find(|(known, _)| known == key).unwrap();
            reporter.posts(&format!("about-you/{page}"), &[(key, &marker.1), ("go", "continue")]);
        }
        reporter.posts("about-you/check", &[]);
        let address = markers.iter().find(|(key, _)| key == "email").unwrap().1.clone();
        heard.place().mailbox().wait_for_letter_to(&address);
        let read = officer.reads(&receipt.number).to_string();
        let told = markers.iter().filter(|(key, _)| read.contains(&format!("\"{key}\"")));
        assert!(told.count() > 20, "the officer reads what was told: {read}");

        wrong_requests(&heard, &markers);
        look_everywhere(&heard.place().data(), heard.place(), engine, &markers, "once it is received");
    }
}

/// What is typed where it does not belong must not end up in a log either.
fn wrong_requests(heard: &tests::program::Running, markers: &[(String, String)]) {
    let marker = markers[0].1.as_str();
    heard.get(&format!("/en/{marker}?{marker}={marker}"));
    heard.reporter("en").posts_bytes("tell-us/who", format!("reporter_role={marker}").as_bytes());
    heard.reporter("en").comes_back(&Receipt { number: marker.to_owned(), code: marker.to_owned() });
    let body = format!("{{\"email\": \"{marker}\", \"password\": \"{marker}\", \"{marker}\": 1}}");
    heard.http.send("POST", "/api/v1/sessions", &[("content-type", "application/json")], body.as_bytes());
    heard.get(&format!("/api/v1/reports/{marker}"));
}

fn look_everywhere(data: &Path, place: &Place, engine: Engine, markers: &[(String, String)], when: &str) {
    let mut files = Vec::new();
    every_file(data, &mut files);
    files.push(("the log".to_owned(), place.log().into_bytes()));
    if engine == Engine::Postgres {
        let dumped = dump(place.database().url());
        assert!(!dumped.is_empty());
        files.push(("the database".to_owned(), dumped));
    }
    for (name, bytes) in &files {
        for (key, marker) in markers {
            // A letter has to name whom it goes to.
            let address = key == "email" && name.ends_with(".eml");
            assert!(address || !contains(bytes, marker), "{engine:?}: {key} is found in {name} {when}");
        }
    }
}

#[test]
fn the_markers_would_be_found_if_they_were_there() {
    let folder = tempfile_with("zqaccountqz");
    let mut files = Vec::new();
    every_file(folder.path(), &mut files);
    assert!(files.iter().any(|(_, bytes)| contains(bytes, "ZQaccountQZ")));
}

fn tempfile_with(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("deep")).unwrap();
    fs::write(folder.path().join("deep/file"), text).unwrap();
    folder
}

#[test]
fn no_address_of_a_visitor_is_kept_or_logged() {
    for engine in ENGINES {
        let heard = Place::new(engine).with("HEARD_LOG", "debug").start();
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let from = [
            kind,
            ("x-forwarded-for", "203.0.113.77"),
            ("forwarded", "for=203.0.113.77"),
            ("user-agent", "Zqbrowser/1"),
        ];
        heard.http.send("POST", "/en/tell-us/who", &from, b"reporter_role=victim");
        heard.http.send("GET", "/en/nowhere", &from, &[]);
        let mut files = Vec::new();
        every_file(&heard.place().data(), &mut files);
        files.push(("the log".to_owned(), heard.place().log().into_bytes()));
        if engine == Engine::Postgres {
            files.push(("the database".to_owned(), dump(heard.place().database().url())));
        }
        for (name, bytes) in files {
            assert!(!contains(&bytes, "203.0.113.77") && !contains(&bytes, "zqbrowser"), "{name}");
        }
    }
}

#[test]
fn neither_code_nor_key_is_stored_anywhere() {
    let heard = Place::new(Engine::Sqlite).with("HEARD_LOG", "debug").start();
    let mut reporter = heard.reporter("en");
    let receipt = reporter.reports(&tests::reporter::BY_EMAIL);
    heard.place().mailbox().wait_for_letter_to("reporter@home.example");
    let key = reporter.cookie.clone().unwrap();
    let key = key.split('=').nth(1).unwrap().to_owned();
    let mut files = Vec::new();
    every_file(&heard.place().data(), &mut files);
    files.push(("the log".to_owned(), heard.place().log().into_bytes()));
    for (name, bytes) in files {
        for secret in [&receipt.code, &receipt.code.replace(' ', ""), &key] {
            assert!(!contains(&bytes, secret), "{name}");
        }
    }
}

#[test]
fn answers_are_sealed_even_for_someone_with_the_whole_database() {
    use sea_orm::EntityTrait;

    let heard = Place::new(Engine::Sqlite).start();
    heard.reporter("en").reports(&tests::reporter::BY_EMAIL);
    let report = block_on(async {
        let db = heard.place().database().connect().await;
        entity::report::Entity::find().one(&db).await.unwrap().unwrap()
    });
    let (stranger, _) = entity::sealed::Identities::new_pair();
    let stranger = entity::sealed::Identities::parse(&stranger).unwrap();
    let opened = stranger
        .open::<entity::answers::Answers>(&entity::report::answers_purpose(report.id), &report.answers);
    assert!(opened.is_err());
    assert_eq!(format!("{:?}", report.answers), "Sealed");
}
