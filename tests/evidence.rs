//! Photographs and other files: from the telephone that took them to the officer who opens them, and nowhere else.

use std::{
    fs,
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    path::Path,
    time::Duration,
};

use entity::hex::hex;
use image::GenericImageView;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tests::{
    clamd::{BAD, Clamd},
    database::{ENGINES, Engine},
    files::{CAMERA, pdf, photograph},
    officer::Officer,
    program::{Place, Running, free_port, wait_for},
    reporter::{BOUNDARY, NO_NAME, Page, Reporter, multipart},
    s3::S3,
};

const FILES: &str = "tell-us/files";

/// Someone who has come as far as the question that files belong to.
fn somebody(heard: &Running) -> Reporter {
    let mut reporter = heard.reporter("en");
    reporter.answers(&NO_NAME);
    reporter
}

fn lying_there(data: &Path) -> Vec<Vec<u8>> {
    let files = fs::read_dir(data.join("evidence")).unwrap();
    files.map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
}

/// The names on the list of files.
fn listed(page: &Page) -> Vec<String> {
    let list = page
        .answer
        .text
        .split("class=\"files\"")
        .nth(1)
        .map_or("", |rest| rest.split("</ul>").next().unwrap());
    let names = list.split("<li><bdi>").skip(1).map(|item| item.split("</bdi>").next().unwrap().to_owned());
    names.collect()
}

/// The evidence of the only case, as an officer lists it.
fn evidence(officer: &Officer, number: &str) -> (String, Vec<Value>) {
    let case = officer.reads(number)["case_id"].as_str().unwrap().to_owned();
    let list = officer.gets(&format!("/api/v1/cases/{case}/evidence"));
    (case, list["items"].as_array().unwrap().clone())
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[test]
fn files_come_along_with_a_report_and_an_officer_finds_them_as_they_were() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let mut reporter = somebody(&heard);
        let (photo, paper) = (photograph(2600, 1300), pdf("a letter through the door"));
        let page =
            reporter.adds(FILES, &[("IMG_0042.JPG", &photo), ("letter.jpg", &paper), ("twice.jpg", &photo)]);
        assert_eq!((page.answer.status, page.path.as_str()), (200, "/en/tell-us/files"), "{}", page.words());
        assert_eq!(listed(&page), ["IMG_0042.JPG", "letter.jpg", "twice.jpg"]);
        let third = page.answer.text.split("name=\"file\" value=\"").nth(3).unwrap()[..36].to_owned();
        let page = reporter.posts("tell-us/files/remove", &[("file", &third)]);
        assert_eq!(listed(&page), ["IMG_0042.JPG", "letter.jpg"]);
        assert_eq!(lying_there(&heard.place().data()).len(), 2, "what is taken away is gone");
        let check = reporter.visits("check");
        assert!(check.says("IMG_0042.JPG letter.jpg"), "{}", check.words());
        let receipt = reporter.sends();

        let officer = heard.staff("case_officer");
        let (case, items) = evidence(&officer, &receipt.number);
        let told = |item: &Value| {
            ["name", "media_type", "sha256", "state"].map(|key| item[key].as_str().unwrap().to_owned())
        };
        assert_eq!(told(&items[0]), ["IMG_0042.JPG", "image/jpeg", &sha256(&photo), "available"]);
        assert_eq!(told(&items[1]), ["letter.jpg", "application/pdf", &sha256(&paper), "available"]);
        assert_eq!(items.len(), 2);
        for (item, bytes) in items.iter().zip([&photo, &paper]) {
            let path = format!("/api/v1/cases/{case}/evidence/{}/original", item["id"].as_str().unwrap());
            let original = officer.asks("GET", &path, &[], None);
            assert!(original.bytes == *bytes, "{engine:?}: as it was");
            assert_eq!(original.header("content-length"), bytes.len().to_string());
            assert_eq!(original.header("x-content-type-options"), "nosniff");
            assert_eq!(original.header("content-security-policy"), "default-src 'none'; sandbox");
            assert!(original.header("content-disposition").starts_with("attachment; filename=\""));
        }
        is_told_in_the_record(&officer, &case, &items);
        has_a_copy_that_tells_nothing(&heard, &officer, &case, &items[0]);
        let none = officer.asks(
            "GET",
            &format!("/api/v1/cases/{case}/evidence/{}", items[1]["id"].as_str().unwrap()),
            &[],
            None,
        );
        assert_eq!(none.status, 404, "a paper has no copy");
    }
}

fn is_told_in_the_record(officer: &Officer, case: &str, items: &[Value]) {
    let chronology = officer.gets(&format!("/api/v1/cases/{case}/chronology"));
    let added = &chronology["items"].as_array().unwrap()[0];
    assert_eq!(added["act"], "evidence_added");
    assert_eq!(added["facts"]["files"], 2);
    assert_eq!(added["facts"]["evidence"][0], items[0]["id"]);
    let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
    let entries = audit["entries"].as_array().unwrap();
    for item in items {
        let of =
            |act: &str| entries.iter().find(|entry| entry["act"] == act && entry["subject_id"] == item["id"]);
        assert_eq!(of("evidence_received").unwrap()["detail"], item["sha256"]);
        assert!(of("evidence_downloaded").is_some());
    }
    assert!(entries.iter().any(|entry| entry["act"] == "evidence_listed"));
    assert_eq!(audit["whole"], true);
}

fn has_a_copy_that_tells_nothing(heard: &Running, officer: &Officer, case: &str, item: &Value) {
    let path = format!("/api/v1/cases/{case}/evidence/{}", item["id"].as_str().unwrap());
    let copy = wait_for("the copy", || {
        Some(officer.asks("GET", &path, &[], None)).filter(|answer| answer.status == 200)
    });
    assert_eq!(copy.header("content-type"), "image/jpeg");
    assert_eq!(copy.header("content-security-policy"), "default-src 'none'; sandbox");
    let tells = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
    assert!(!tells(&copy.bytes, b"Exif") && !tells(&copy.bytes, CAMERA.as_bytes()));
    let upright = image::load_from_memory(&copy.bytes).unwrap();
    assert_eq!(upright.dimensions(), (1000, 2000), "upright, and no longer than a screen");
    let (above, below) = (upright.get_pixel(500, 100), upright.get_pixel(500, 1900));
    assert!(above[0] > 180 && below[2] > 180, "{above:?} above {below:?}");
    let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
    assert!(audit["entries"].as_array().unwrap().iter().any(|entry| entry["act"] == "evidence_viewed"));
    for bytes in lying_there(&heard.place().data()) {
        assert!(!tells(&bytes, b"Exif") && !tells(&bytes, CAMERA.as_bytes()) && !tells(&bytes, b"JFIF"));
    }
}

#[test]
fn each_file_is_looked_at_by_itself_and_what_is_right_is_kept() {
    let heard = Place::new(Engine::Sqlite).with("HEARD_EVIDENCE_MEGABYTES", "1").start();
    let mut reporter = somebody(&heard);
    reporter.adds(FILES, &[("before.pdf", &pdf("before"))]);
    let page = reporter.adds(
        FILES,
        &[
            ("nothing.jpg", b""),
            ("good one.jpg", &photograph(40, 20)),
            ("folder.zip", b"PK\x03\x04\x14\0\0\0photos/one.jpg"),
            ("holiday.jpg", b"MZ\x90\0\x03 a program"),
            ("film.mp4", &[b"\0\0\0\x18ftypisom".as_slice(), &[7; 1_200_000]].concat()),
            ("a\u{1}b\"\u{202e}<b>\r\n.pdf", &pdf("a strange name")),
        ],
    );
    assert_eq!((page.answer.status, page.path.as_str()), (422, "/en/tell-us/files?again=yes"));
    assert_eq!(listed(&page), ["before.pdf", "good one.jpg", "abb.pdf"], "{}", page.words());
    for said in [
        "There is nothing in nothing.jpg",
        "We cannot take folder.zip",
        "We cannot take holiday.jpg",
        "film.mp4 is too big. A file can have up to 1 MB",
        "What you added before is still here",
    ] {
        assert!(page.says(said), "{said}: {}", page.words());
    }
    assert!(page.title().starts_with("Error"), "{}", page.title());
    assert_eq!(lying_there(&heard.place().data()).len(), 3, "nothing is left of the others");
    assert_eq!(reporter.visits(FILES).answer.status, 200, "a page that is looked at again accuses nobody");
    let receipt = reporter.sends();
    assert_eq!(evidence(&heard.staff("case_officer"), &receipt.number).1.len(), 3);
}

#[test]
fn five_hundred_files_at_once_are_ten_and_word_of_the_others() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut reporter = somebody(&heard);
    let photo = photograph(8, 8);
    let names: Vec<String> = (1..=500).map(|number| format!("{number}.jpg")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), photo.as_slice())).collect();
    let page = reporter.adds(FILES, &files);
    assert_eq!(listed(&page), names[..10]);
    assert!(page.says("490 files were not added: there is room for 10 files"), "{}", page.words());
    assert_eq!(lying_there(&heard.place().data()).len(), 10);
    let page = reporter.adds(FILES, &[("one more.jpg", &photo)]);
    assert!(page.says("1 file was not added"), "{}", page.words());
    assert_eq!(lying_there(&heard.place().data()).len(), 10);
}

#[test]
fn a_post_that_breaks_keeps_the_files_that_came_whole() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut reporter = somebody(&heard);
    let whole = multipart(&[
        ("first.pdf", &pdf("first")),
        ("second.mp4", &[b"\0\0\0\x18ftypisom".as_slice(), &[7; 3_000_000]].concat()),
    ]);
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let cut = &whole[..whole.len() - 200];
    let answer = reporter.send_as("POST", "/en/tell-us/files", &kind, cut);
    let page = reporter.goes(answer.header("location"));
    assert_eq!(listed(&page), ["first.pdf"]);
    assert!(page.says("second.mp4 did not arrive whole"), "{}", page.words());

    let cookie = reporter.cookie.clone().unwrap();
    let head = format!(
        "POST /en/tell-us/files HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
        whole.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", heard.port())).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(cut).unwrap();
    stream.shutdown(Shutdown::Both).unwrap();
    drop(stream);
    wait_for("what came of the dropped one to be cleared away", || {
        let there = lying_there(&heard.place().data()).len();
        (there == 2 && listed(&reporter.visits(FILES)).len() == 2).then_some(())
    });

    for (kind, body) in [
        ("multipart/form-data; boundary=XX", "nothing of the kind"),
        ("multipart/form-data", "--XX\r\n\r\n"),
        ("text/plain", "words"),
        ("multipart/form-data; boundary=XX", "--XX\r\nno headers\r\n\r\n\r\n--XX--\r\n"),
    ] {
        let answer = reporter.send_as("POST", "/en/tell-us/files", kind, body.as_bytes());
        let page = reporter.goes(answer.header("location"));
        assert_eq!((page.answer.status, listed(&page).len()), (422, 2), "{kind} {body}: {}", page.words());
    }
}

#[test]
fn far_more_than_may_be_sent_is_answered_before_all_of_it_has_come() {
    let heard = Place::new(Engine::Sqlite)
        .with("HEARD_EVIDENCE_MEGABYTES", "1")
        .with("HEARD_EVIDENCE_FILES", "2")
        .start();
    let mut reporter = somebody(&heard);
    reporter.adds(FILES, &[("before.pdf", &pdf("before"))]);
    let cookie = reporter.cookie.clone().unwrap();
    let head = format!(
        "POST /en/tell-us/files HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Length: 2000000000\r\n\
         Content-Type: multipart/form-data; boundary=XX\r\n\r\n--XX\r\n\
         Content-Disposition: form-data; name=\"files\"; filename=\"endless.mp4\"\r\n\r\n\0\0\0\x18ftypisom"
    );
    let mut stream = TcpStream::connect(("127.0.0.1", heard.port())).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&vec![7; 6_000_000]).unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 303", "with all but 6 of 2,000 MB still to come");
    let page = wait_for("the refusal", || {
        Some(reporter.visits("tell-us/files?again=yes")).filter(|page| page.answer.status == 422)
    });
    assert!(page.says("endless.mp4 is too big"), "{}", page.words());
    assert_eq!((listed(&page), lying_there(&heard.place().data()).len()), (vec!["before.pdf".to_owned()], 1));
}

#[test]
fn evidence_lies_in_s3_under_names_that_say_nothing() {
    let s3 = S3::start();
    let heard = Place::new(Engine::Sqlite)
        .with("HEARD_EVIDENCE_STORE", "s3://evidence/heard")
        .with("AWS_ACCESS_KEY_ID", "test-key")
        .with("AWS_SECRET_ACCESS_KEY", "test-secret")
        .with("AWS_ENDPOINT_URL", s3.url())
        .start();
    let mut reporter = somebody(&heard);
    let film = [b"\0\0\0\x18ftypisom".as_slice(), &[7; 12_000_000]].concat();
    reporter.adds(FILES, &[("film.mp4", &film), ("away.pdf", &pdf("away"))]);
    let page = reporter.visits(FILES);
    let second = page.answer.text.split("name=\"file\" value=\"").nth(2).unwrap()[..36].to_owned();
    reporter.posts("tell-us/files/remove", &[("file", &second)]);
    let names = s3.names();
    assert_eq!(names.len(), 1, "{names:?}");
    let said = names[0].strip_prefix("/evidence/heard/").unwrap();
    assert!(said.len() == 32 && said.chars().all(|c| c.is_ascii_hexdigit()), "{said}");

    s3.is_away(true);
    let page = reporter.adds(FILES, &[("photo.jpg", &photograph(8, 8))]);
    assert!(page.says("We could not keep photo.jpg. The problem is on our side"), "{}", page.words());
    assert_eq!(listed(&page), ["film.mp4"]);
    s3.is_away(false);
    let page = reporter.adds(FILES, &[("photo.jpg", &photograph(8, 8))]);
    assert_eq!(listed(&page), ["film.mp4", "photo.jpg"]);
    let receipt = reporter.sends();

    let officer = heard.staff("case_officer");
    let (case, items) = evidence(&officer, &receipt.number);
    let path = format!("/api/v1/cases/{case}/evidence/{}/original", items[0]["id"].as_str().unwrap());
    assert!(officer.asks("GET", &path, &[], None).bytes == film);
    assert_eq!(s3.unfinished(), 0);
    assert!(!s3.bytes().windows(8).any(|part| part == b"ftypisom" || part == b"film.mp4"));
    s3.is_away(true);
    let entries = |act: &str| {
        let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
        audit["entries"].as_array().unwrap().iter().filter(|entry| entry["act"] == act).count()
    };
    let before = entries("evidence_downloaded");
    assert_eq!(officer.asks("GET", &path, &[], None).status, 500);
    assert_eq!(entries("evidence_downloaded"), before, "nobody got it");
}

#[test]
fn nobody_opens_a_file_before_the_scanner_has_seen_it() {
    let port = free_port();
    let heard = Place::new(Engine::Sqlite).with("HEARD_SCANNER", format!("127.0.0.1:{port}")).start();
    let mut reporter = somebody(&heard);
    reporter.adds(
        FILES,
        &[("good.jpg", &photograph(30, 20)), ("bad.pdf", &pdf(std::str::from_utf8(BAD).unwrap()))],
    );
    let receipt = reporter.sends();
    let officer = heard.staff("case_officer");
    let (case, items) = evidence(&officer, &receipt.number);
    let open = |item: &Value, which: &str| {
        officer.asks(
            "GET",
            &format!("/api/v1/cases/{case}/evidence/{}{which}", item["id"].as_str().unwrap()),
            &[],
            None,
        )
    };
    for item in &items {
        assert_eq!(item["state"], "waiting");
        for which in ["", "/original"] {
            let refused = open(item, which);
            assert_eq!((refused.status, refused.json()["code"].as_str().unwrap()), (409, "evidence_waiting"));
        }
    }
    let clamd = Clamd::start(port);
    wait_for("the scanner to have seen both", || (clamd.seen() == 2).then_some(()));
    let states = wait_for("what it said to be written down", || {
        let (_, items) = evidence(&officer, &receipt.number);
        let states: Vec<String> =
            items.iter().map(|item| item["state"].as_str().unwrap().to_owned()).collect();
        (!states.contains(&"waiting".to_owned()) && items[0]["has_copy"] == true).then_some(states)
    });
    assert_eq!(states, ["available", "held_back"]);
    assert_eq!(open(&items[0], "/original").status, 200);
    assert_eq!(open(&items[1], "/original").json()["code"], "evidence_held_back");
    let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
    let said: Vec<_> = audit["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["act"] == "evidence_checked")
        .collect();
    assert!(said.iter().any(|entry| entry["detail"] == "held_back" && entry["subject_id"] == items[1]["id"]));
}

#[test]
fn while_the_record_is_away_each_file_is_named_and_nothing_is_lost() {
    let heard = Place::new(Engine::Postgres).start();
    let mut reporter = somebody(&heard);
    reporter.adds(FILES, &[("before.pdf", &pdf("before"))]);
    heard.place().database().take_away();
    let page = reporter.adds(FILES, &[("one.pdf", &pdf("one")), ("two.pdf", &pdf("two"))]);
    assert_eq!(page.answer.status, 503, "{}", page.words());
    for said in ["one.pdf", "two.pdf", "Nothing you sent us before is lost"] {
        assert!(page.says(said), "{said}: {}", page.words());
    }
    heard.place().database().bring_back();
    let page = wait_for("the record to be back", || {
        Some(reporter.visits(FILES)).filter(|page| page.answer.status == 200)
    });
    assert_eq!(listed(&page), ["before.pdf"]);
}

#[test]
fn the_page_is_said_in_every_language_with_what_was_wrong() {
    let heard = Place::new(Engine::Sqlite).start();
    for (language, heading) in [
        ("en-x-easy", "Add photos or files"),
        ("cy", "Ychwanegu lluniau neu ffeiliau eraill"),
        ("pl", "Dodaj zdjęcia lub inne pliki"),
        ("ur", "تصویریں یا دوسری فائلیں شامل کریں"),
        ("ar", "أضف صورًا أو ملفات أخرى"),
    ] {
        let mut reporter = heard.reporter(language);
        reporter.answers(&NO_NAME);
        let page = reporter.adds(FILES, &[("leer.txt", b""), ("ok.txt", b"It was at night")]);
        assert!(page.says(heading) && page.answer.status == 422, "{language}: {}", page.words());
        assert!(!page.answer.text.contains("lang=\"en\">There is"), "{language}");
        assert_eq!(listed(&page), ["ok.txt"]);
    }
}

#[test]
fn files_without_an_unfinished_report_begin_one() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut reporter = heard.reporter("en");
    let page = reporter.adds(FILES, &[("first.pdf", &pdf("first"))]);
    assert_eq!((page.answer.status, listed(&page)), (200, vec!["first.pdf".to_owned()]), "{}", page.words());
    reporter.answers(&NO_NAME);
    let receipt = reporter.sends();
    assert_eq!(evidence(&heard.staff("case_officer"), &receipt.number).1.len(), 1);
    let late = reporter.adds(FILES, &[("late.pdf", &pdf("late"))]);
    assert_eq!(late.path, "/en/received", "what is sent is sent");
    assert_eq!(lying_there(&heard.place().data()).len(), 1);
}

#[test]
fn the_question_leads_to_the_files_and_back() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut reporter = somebody(&heard);
    let page = reporter.posts("tell-us/seen", &[("witnesses", "the neighbour"), ("go", "files")]);
    assert_eq!(page.path, "/en/tell-us/files");
    assert!(page.answer.text.contains("href=\"/en/tell-us/told-before\""), "{}", page.answer.text);
    assert_eq!(
        reporter.visits("tell-us/seen").value_of("witnesses"),
        "the neighbour",
        "what was typed is kept"
    );
    let from_check = reporter.visits("tell-us/files?from=check");
    assert!(from_check.answer.text.contains("class=\"button\" href=\"/en/check\""));
}

#[test]
fn files_can_be_added_later_from_their_own_page_and_the_officer_is_told() {
    for engine in ENGINES {
        let heard = Place::new(engine).with("HEARD_EVIDENCE_FILES", "3").start();
        let mut reporter = somebody(&heard);
        reporter.adds(FILES, &[("first.pdf", &pdf("first"))]);
        let receipt = reporter.sends();
        let mut later = heard.reporter("en");
        let shut = later.adds("your-report/files", &[("nobody.pdf", &pdf("nobody"))]);
        assert_eq!(shut.path, "/en/your-report", "{}", shut.words());
        let home = later.comes_back(&receipt);
        assert!(home.answer.text.contains("href=\"/en/your-report/files\""), "{}", home.words());
        assert!(later.visits("your-report/files").says("This report has one file."));
        let page = later.adds("your-report/files", &[("night.jpg", &photograph(30, 20)), ("none.txt", b"")]);
        assert_eq!(page.answer.status, 422, "{}", page.words());
        for said in ["Your files are with us", "There is nothing in none.txt", "This report has 2 files."] {
            assert!(page.says(said), "{said}: {}", page.words());
        }
        let page = later.adds("your-report/files", &[("a.txt", b"one more"), ("b.txt", b"too many")]);
        assert!(
            page.says("1 file was not added") && page.says("there is no room for more"),
            "{}",
            page.words()
        );
        assert_eq!(lying_there(&heard.place().data()).len(), 3);

        let officer = heard.staff("case_officer");
        let (case, items) = evidence(&officer, &receipt.number);
        let names: Vec<&str> = items.iter().map(|item| item["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["first.pdf", "night.jpg", "a.txt"]);
        let chronology = officer.gets(&format!("/api/v1/cases/{case}/chronology"));
        let added =
            chronology["items"].as_array().unwrap().iter().filter(|entry| entry["act"] == "evidence_added");
        let files: Vec<Value> = added.map(|entry| entry["facts"]["files"].clone()).collect();
        assert_eq!(files, [1, 1, 1]);
        let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
        let entries = audit["entries"].as_array().unwrap();
        let received = entries.iter().filter(|entry| entry["act"] == "evidence_received");
        assert_eq!((received.count(), audit["whole"].as_bool()), (3, Some(true)));
        wait_for("word to the officer", || {
            let tasks = officer.gets("/api/v1/tasks?role=me");
            tasks["items"]
                .as_array()
                .unwrap()
                .iter()
                .any(|task| task["kind"] == "read_follow_up")
                .then_some(())
        });
    }
}
