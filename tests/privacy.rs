//! Privacy, tested: what was typed is looked for everywhere it must not be.

use std::{fs, path::Path};

use entity::{
    form::{self, Kind},
    own_page,
};
use tests::{
    database::{ENGINES, Engine, block_on},
    files::{CAMERA, photograph},
    officer::Officer,
    program::{Place, wait_for},
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
        let place = Place::new(engine).with("HEARD_LOG", "debug");
        let temporary = place.data().join("temporary");
        fs::create_dir(&temporary).unwrap();
        let heard = place.with("TMPDIR", temporary.display().to_string()).start();
        let officer = heard.staff("case_officer");
        let mut markers = markers();
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
        let content = [b"It was at night. zqinthefileqz ".as_slice(), &[b'x'; 200_000]].concat();
        let files = [("zqfilenameqz.jpg", photograph(300, 200)), ("zqothernameqz.txt", content)];
        reporter.adds("tell-us/files", &files.each_ref().map(|(name, bytes)| (*name, bytes.as_slice())));
        reporter.adds("tell-us/files", &[("zqrefusedqz.zip", b"PK\x03\x04 zqinthefileqz")]);
        let planted = ["zqfilename", "zqothername", "zqinthefile", "zqrefused", CAMERA];
        markers.extend(planted.map(|marker| ("a file".to_owned(), marker.to_owned())));
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

        opens_every_file(&officer, &receipt);
        wrong_requests(&heard, &markers);
        look_everywhere(&heard.place().data(), heard.place(), engine, &markers, "once it is received");
    }
}

/// A marker for every field of the reporter's own page that takes text.
fn own_markers() -> Vec<(String, String)> {
    let written = own_page::PAGES.into_iter().flat_map(|page| page.questions);
    let written = written.filter(|question| question.kind.most().is_some());
    let marked = written.map(|question| {
        let marker = format!("zq{}qz", question.key.replace('_', ""));
        let value = match question.kind {
            Kind::Email => format!("{marker}@home.example"),
            Kind::Phone => "01632 960 987654".to_owned(),
            _ => marker,
        };
        (question.key.to_owned(), value)
    });
    // A name is signed and a case opened again elsewhere.
    marked.filter(|(key, _)| !["signature", "again_reason"].contains(&key.as_str())).collect()
}

#[test]
fn nothing_that_passes_on_the_own_page_is_found_anywhere_but_by_the_two_who_talk() {
    for engine in ENGINES {
        let heard = Place::new(engine).with("HEARD_LOG", "debug").start();
        let receipt = heard.reporter("en").reports(&tests::reporter::BY_EMAIL);
        let officer = heard.staff("case_officer");
        let case = officer.lists_reports().pop().unwrap()["case_id"].as_str().unwrap().to_owned();
        let read = officer.gets(&format!("/api/v1/cases/{case}"));
        let report_id = read["reporters"][0]["report_id"].clone();
        let closing = serde_json::json!({ "outcome": "resolved", "reason": "zqclosingqz" });
        let key = [("idempotency-key", "zq-key-00002"), ("if-match", "*")];
        let path = format!("/api/v1/cases/{case}/closing-proposals");
        assert_eq!(officer.asks("POST", &path, &key, Some(&closing)).status, 201);
        let mut markers = own_markers();
        let mut reporter = heard.reporter("en");
        reporter.comes_back(&receipt);
        for at in ["messages", "more", "diary", "ending", "contact"] {
            let mut fields: Vec<(&str, &str)> =
                markers.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
            fields.extend([("reach_way", "own_page"), ("ending_answer", "object"), ("go", "send")]);
            assert_eq!(reporter.posts(&format!("your-report/{at}"), &fields).answer.status, 200, "{at}");
        }
        let body = serde_json::json!({
            "report_id": report_id, "text": "zqwrittenqz", "language": "en",
            "translation": { "language": "pl", "text": "zqtranslationqz", "translated_by": "zqtranslatorqz" },
            "asks_for": null, "by": null,
        });
        let key = [("idempotency-key", "zq-key-00001"), ("if-match", "*")];
        let path = format!("/api/v1/cases/{case}/messages");
        assert_eq!(officer.asks("POST", &path, &key, Some(&body)).status, 201);
        markers.extend(
            ["written", "translation", "translator"].map(|name| (name.to_owned(), format!("zq{name}qz"))),
        );

        let theirs = reporter.visits("your-report/messages");
        assert!(theirs.says("zqwrittenqz") && theirs.says("zqmessageqz"));
        let ours = officer.gets(&path).to_string();
        for said in
            ["zqmessageqz", "zqmoreqz", "zqdiaryaccountqz", "zqdiaryseenqz", "zqreachnoteqz", "zqwrittenqz"]
        {
            assert!(ours.contains(said), "the officer reads {said}");
        }
        look_everywhere(&heard.place().data(), heard.place(), engine, &markers, "on the own page");
    }
}

/// An officer looks at the copy of the picture once it is there, and takes both originals.
fn opens_every_file(officer: &Officer, receipt: &Receipt) {
    let case = officer.reads(&receipt.number)["case_id"].as_str().unwrap().to_owned();
    let evidence =
        || officer.gets(&format!("/api/v1/cases/{case}/evidence"))["items"].as_array().unwrap().clone();
    let items = wait_for("the copy", || Some(evidence()).filter(|items| items[0]["has_copy"] == true));
    assert_eq!(items[0]["name"], "zqfilenameqz.jpg");
    let open = |item: &serde_json::Value, which: &str| {
        let path = format!("/api/v1/cases/{case}/evidence/{}{which}", item["id"].as_str().unwrap());
        officer.asks("GET", &path, &[], None).bytes
    };
    assert!(contains(&open(&items[0], "/original"), CAMERA), "the original says it");
    assert!(!contains(&open(&items[0], ""), CAMERA), "the copy does not");
    assert!(contains(&open(&items[1], "/original"), "zqinthefileqz"));
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
