//! The two programs as an operator meets them: the first start, the second, settings, keys, and the portal alone.

use std::{fs, os::unix::fs::PermissionsExt};

use tests::{
    database::{ENGINES, Engine},
    http::Http,
    officer::{Officer, tries_to_sign_in},
    program::{Place, Running},
    reporter::NO_NAME,
};

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn one_time_password(said: &str) -> Option<String> {
    let line = said.lines().find(|line| line.starts_with("One-time password:"))?;
    line.split_whitespace().nth(2).map(str::to_owned)
}

#[test]
fn the_first_start_makes_everything_and_the_second_finds_it_as_it_was() {
    let place = Place::new(Engine::Sqlite);
    let first = place.start_program("heard", &[]);
    let said = first.said();
    let password = one_time_password(&said).expect("a one-time password");
    for line in ["Public pages:", "Staff API:", "/api/docs/", "/mail"] {
        assert!(said.contains(line), "{said}");
    }
    let keys = first.place().data().join("keys");
    let before: Vec<Vec<u8>> = ["identity.txt", "recipients.txt", "token.pem"]
        .iter()
        .map(|name| fs::read(keys.join(name)).unwrap())
        .collect();
    for private in ["identity.txt", "token.pem"] {
        let mode = fs::metadata(keys.join(private)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{private} is for its owner alone");
    }
    let receipt = first.reporter("en").reports(&NO_NAME);
    let (ended, place) = first.stop();
    assert!(ended.success());

    let second = place.start_program("heard", &[]);

    assert_eq!(one_time_password(&second.said()), None);
    let after: Vec<Vec<u8>> = ["identity.txt", "recipients.txt", "token.pem"]
        .iter()
        .map(|name| fs::read(keys.join(name)).unwrap())
        .collect();
    assert_eq!(before, after);
    assert_eq!(second.reporter("en").comes_back(&receipt).answer.status, 200);
    let administrator = tries_to_sign_in(&second.http, "administrator@example.org", &password);
    assert_eq!(administrator.json()["password_change_required"], true, "{}", administrator.text);
}

#[test]
fn a_wrong_setting_stops_the_start_and_says_which_it_is_and_what_it_should_be() {
    for (name, wrong, expected) in [
        ("HEARD_LISTEN", "everywhere", "an address and a port"),
        ("HEARD_BASE_URL", "report.example.org", "https://"),
        ("HEARD_DATABASE_URL", "mysql://user:SECRET@host/db", "sqlite://"),
        ("HEARD_DIVISION", "cornwall", "england-and-wales, scotland, northern-ireland"),
        ("HEARD_BANK_HOLIDAYS", "/nowhere.json", "gov.uk/bank-holidays.json"),
        ("HEARD_OPENING_HOURS", "nine to five", "mon-fri 09:00-17:00"),
        ("HEARD_CLOSING_DAYS", "Christmas Eve", "2026-12-24"),
        ("HEARD_POLICY", "kindest", "strictest"),
        ("HEARD_SMTP_URL", "http://user:SECRET@host", "smtp"),
        ("HEARD_MAIL_CONNECTIONS", "65", "1..=64"),
        ("HEARD_MAIL_RATE", "0", "1.."),
        ("HEARD_CONFIG", "/nowhere.toml", "settings file"),
        ("HEARD_BOUNCES", "/nowhere", "a folder"),
        ("HEARD_DELIVERY_STATUS_TOKEN", "too-short-SECRET", "32"),
        ("HEARD_LOG", "shouting", "info"),
    ] {
        let output = Place::new(Engine::Sqlite).with(name, wrong).run(&[]);
        let said = text(&output.stderr);
        assert!(!output.status.success(), "{name}");
        assert!(said.contains(name), "{name}: {said}");
        assert!(said.contains(expected), "{name}: {said}");
        assert!(!said.contains("SECRET"), "{said}");
    }
}

#[test]
fn the_environment_stands_above_the_file_and_the_file_above_what_is_usual() {
    let place = Place::new(Engine::Sqlite).with("HEARD_PHONE", "01632 960 111");
    let file = "landlord = \"Riverside Homes\"\nphone = \"01632 960 222\"\nplaces = [\"staffordshire\"]\n\n\
                [[areas]]\ncode = \"quayside\"\nname = \"Quayside\"\n";
    fs::write(place.data().join("heard.toml"), file).unwrap();
    let heard = place.start();
    let start = heard.reporter("en").visits("");
    assert!(start.says("Riverside Homes") && start.says("01632 960 111"), "{}", start.words());
    let mut reporter = heard.reporter("en");
    reporter.begins();
    reporter.posts("tell-us/who", &[("reporter_role", "victim")]);
    let areas = reporter.visits("tell-us/area");
    assert!(areas.says("Quayside") && !areas.says("North"), "{}", areas.words());
}

#[test]
fn a_wrong_settings_file_is_named_with_what_is_wrong_in_it() {
    for (file, expected) in [
        ("fone = \"1\"", "fone"),
        ("landlord = [1]", "landlord"),
        ("landlord = ", "heard.toml"),
        ("[[areas]]\ncode = \"Über\"\nname = \"x\"", "Über"),
        ("division = \"cornwall\"", "HEARD_DIVISION"),
    ] {
        let place = Place::new(Engine::Sqlite);
        fs::write(place.data().join("heard.toml"), file).unwrap();
        let output = place.run(&[]);
        assert!(!output.status.success(), "{file}");
        assert!(text(&output.stderr).contains(expected), "{file}: {}", text(&output.stderr));
    }
}

#[test]
fn help_lists_every_setting_with_its_name_in_the_environment() {
    let help = text(&Place::new(Engine::Sqlite).run(&["--help"]).stdout);
    for name in [
        "HEARD_CONFIG",
        "HEARD_DATA",
        "HEARD_KEYS",
        "HEARD_LISTEN",
        "HEARD_BASE_URL",
        "HEARD_DATABASE_URL",
        "HEARD_POLICY",
        "HEARD_DIVISION",
        "HEARD_BANK_HOLIDAYS",
        "HEARD_OPENING_HOURS",
        "HEARD_CLOSING_DAYS",
        "HEARD_LANDLORD",
        "HEARD_PHONE",
        "HEARD_HOURS",
        "HEARD_EXIT_URL",
        "HEARD_LOG",
        "HEARD_LOG_FORMAT",
        "HEARD_SMTP_URL",
        "HEARD_MAIL_FROM",
        "HEARD_MAIL_NAME",
        "HEARD_MAIL_REPLY_TO",
        "HEARD_MAIL_CONNECTIONS",
        "HEARD_MAIL_RATE",
        "HEARD_MAIL_CA",
        "HEARD_BOUNCES",
        "HEARD_DELIVERY_STATUS_TOKEN",
        "HEARD_ADMINISTRATOR",
        "--staff-only",
    ] {
        assert!(help.contains(name), "{name}: {help}");
    }
    let readme = include_str!("../README.md");
    for part in help.split("env: HEARD_").skip(1) {
        let name = part.split(['=', ']']).next().unwrap();
        assert!(readme.contains(&format!("HEARD_{name}")), "the README does not tell of HEARD_{name}");
    }
}

#[test]
fn postgresql_is_migrated_when_told_to_and_not_before() {
    let place = Place::new(Engine::Postgres);
    let refused = place.run(&[]);
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains("heard migrate"), "{}", text(&refused.stderr));
    assert!(place.run(&["migrate"]).status.success());
    assert!(place.run(&["migrate"]).status.success(), "a second time does nothing");
    place.start_program("heard", &[]);
}

#[test]
fn several_programs_may_bring_an_empty_database_up_to_date_at_once() {
    for engine in ENGINES {
        let place = Place::new(engine);
        let mut all: Vec<_> = (0..4).map(|_| place.command("heard", &["migrate"]).spawn().unwrap()).collect();
        for one in &mut all {
            assert!(one.wait().unwrap().success(), "{engine:?}");
        }
    }
}

#[test]
fn the_portal_alone_takes_a_report_with_the_public_key_and_an_officer_reads_it_on_the_other_side() {
    for engine in ENGINES {
        let inside = Place::new(engine).start();
        let public = fs::read_to_string(inside.place().data().join("keys/recipients.txt")).unwrap();
        let outside = Place::new(Engine::Sqlite).with("HEARD_DATABASE_URL", inside.place().database().url());
        fs::create_dir(outside.data().join("keys")).unwrap();
        fs::write(outside.data().join("keys/recipients.txt"), public).unwrap();
        let portal: Running = outside.start_program("heard-portal", &[]);

        let receipt = portal.reporter("ar").reports(&NO_NAME);

        let officer = inside.staff("case_officer");
        assert_eq!(
            officer.reads(&receipt.number)["answers"]["account"],
            "Someone shouted at me on the stairs",
            "{engine:?}"
        );
        tests::program::wait_for("the letter, written inside, on the page outside", || {
            Some(portal.reporter("ar").comes_back(&receipt))
                .filter(|page| page.answer.text.contains("class=\"letter\""))
        });
        for staff_path in ["/api/v1/reports", "/api/v1/sessions", "/api/docs/", "/metrics"] {
            assert_eq!(portal.get(staff_path).status, 404, "{staff_path}");
        }
        let keys: Vec<_> = fs::read_dir(portal.place().data().join("keys")).unwrap().collect();
        assert_eq!(keys.len(), 1, "it makes no private key");
    }
}

#[test]
fn the_staff_side_alone_serves_no_pages() {
    let heard = Place::new(Engine::Sqlite).start_program("heard", &["--staff-only"]);
    assert_eq!(heard.get("/en/").status, 404);
    assert_eq!(heard.get("/api/v1/reports").status, 401);
}

#[test]
fn a_spare_key_from_a_safe_opens_what_comes_in_after_it_was_made() {
    let place = Place::new(Engine::Sqlite);
    let first = place.start_program("heard", &[]);
    let (_, place) = first.stop();
    let made = place.run(&["keys", "new"]);
    let said = text(&made.stdout);
    let spare =
        said.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).expect("the private half").to_owned();
    let heard = place.start_program("heard", &[]);
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let (_, place) = heard.stop();
    fs::write(place.data().join("keys/identity.txt"), spare).unwrap();
    let heard = place.start_program("heard", &[]);

    let read = heard.staff("case_officer").reads(&receipt.number);

    assert_eq!(read["answers"]["account"], "Someone shouted at me on the stairs");
}

#[test]
fn an_account_made_on_the_command_line_without_a_password_gets_one_that_has_to_be_changed() {
    let heard = Place::new(Engine::Sqlite).start();
    let args = [
        "staff",
        "add",
        "--email",
        "Officer@Landlord.example",
        "--name",
        "An Officer",
        "--role",
        "case_officer",
    ];
    let said = text(&heard.place().run(&args).stdout);
    let password = said.lines().last().unwrap().rsplit(' ').next().unwrap();
    let officer = Officer::signs_in(heard.http.clone(), "officer@landlord.example", password);
    let refused = officer.asks("GET", "/api/v1/reports", &[], None);
    assert_eq!((refused.status, refused.json()["code"].as_str()), (403, Some("password_change_required")));

    let change = serde_json::json!({"current_password": password, "new_password": "one they have chosen"});
    assert!(officer.asks("PUT", "/api/v1/me/password", &[], Some(&change)).status < 300);

    let officer = Officer::signs_in(heard.http.clone(), "officer@landlord.example", "one they have chosen");
    assert_eq!(officer.lists_reports().len(), 0);
    let again = heard.place().run(&args);
    assert!(!again.status.success(), "the address is taken");
}

#[test]
fn the_demo_fills_an_empty_database_and_no_other() {
    for engine in ENGINES {
        let place = Place::new(engine);
        assert!(place.run(&["migrate"]).status.success());
        let filled = place.run(&["demo"]);
        assert!(filled.status.success(), "{}", text(&filled.stderr));
        let heard = place.start();
        let reports = heard.staff("case_officer").lists_reports();
        assert!(reports.len() >= 8);
        let languages: std::collections::BTreeSet<&str> =
            reports.iter().filter_map(|report| report["language"].as_str()).collect();
        assert!(languages.len() >= 5, "{languages:?}");
        let (_, place) = heard.stop();
        assert!(!place.run(&["demo"]).status.success(), "made-up reports never stand among others");
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let heard = Place::new(Engine::Sqlite).start();
    let taken = heard.http.url("").rsplit(':').next().unwrap().to_owned();
    let other = Place::new(Engine::Sqlite).with("HEARD_LISTEN", format!("127.0.0.1:{taken}"));
    let output = other.run(&[]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains(&taken), "{}", text(&output.stderr));
}

#[test]
fn asked_to_stop_it_ends_what_it_does_and_says_nothing_went_wrong() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        heard.reporter("en").reports(&NO_NAME);
        let (ended, place) = heard.stop();
        assert!(ended.success(), "{engine:?}");
        assert!(!place.log().contains("ERROR"), "{}", place.log());
    }
}

#[test]
fn the_program_answers_on_the_address_it_was_given_alone() {
    let heard = Place::new(Engine::Sqlite).start();
    assert!(Http::new(tests::program::free_port()).try_get("/healthz").is_none());
    assert_eq!(heard.get("/healthz").status, 200);
}

#[test]
fn a_record_is_never_split_between_two_keys() {
    for reported in [false, true] {
        let heard = Place::new(Engine::Sqlite).start();
        if reported {
            heard.reporter("en").reports(&NO_NAME);
        }
        let (_, place) = heard.stop();
        let own = place.data().join("keys");
        let refused = |place: &Place, expected: &str| {
            let output = place.run(&[]);
            let said = text(&output.stderr);
            assert!(!output.status.success() && said.contains(expected), "{reported}: {said}");
        };
        let empty = tempfile::tempdir().unwrap();
        let place = place.with("HEARD_KEYS", empty.path().display().to_string());
        refused(&place, "reading the key in");
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "no other keys are made");

        let (_, stranger) = Place::new(Engine::Sqlite).start().stop();
        let strange = stranger.data().join("keys");
        let place = place.with("HEARD_KEYS", strange.display().to_string());
        refused(&place, "do not include the one that this record began with");

        let mixed = tempfile::tempdir().unwrap();
        for (from, name) in [(&own, "recipients.txt"), (&own, "token.pem"), (&strange, "identity.txt")] {
            fs::copy(from.join(name), mixed.path().join(name)).unwrap();
        }
        let place = place.with("HEARD_KEYS", mixed.path().display().to_string());
        refused(&place, "is not that of any public key there");

        place.with("HEARD_KEYS", own.display().to_string()).start_program("heard", &[]);
    }
}

#[test]
fn the_data_folder_is_for_nobody_else_even_if_it_was_there_before() {
    let heard = Place::new(Engine::Sqlite).start();
    let mode = fs::metadata(heard.place().data()).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn a_house_with_officers_and_no_administrator_gets_one() {
    let place = Place::new(Engine::Sqlite);
    let args = [
        "staff",
        "add",
        "--email",
        "officer@landlord.example",
        "--name",
        "An Officer",
        "--role",
        "case_officer",
    ];
    assert!(place.run(&args).status.success());
    let heard = place.start_program("heard", &[]);
    assert!(one_time_password(&heard.said()).is_some());
}

#[test]
fn the_first_administrators_password_is_said_even_when_the_start_then_fails() {
    let heard = Place::new(Engine::Sqlite).start();
    let taken = heard.http.url("").rsplit(':').next().unwrap().to_owned();
    let output = Place::new(Engine::Sqlite).with("HEARD_LISTEN", format!("127.0.0.1:{taken}")).run(&[]);
    assert!(!output.status.success());
    assert!(one_time_password(&text(&output.stdout)).is_some(), "{}", text(&output.stdout));
}

#[test]
fn a_spare_key_can_be_made_before_the_first_start() {
    let place = Place::new(Engine::Sqlite);
    assert!(place.run(&["keys", "new"]).status.success());
    let recipients = fs::read_to_string(place.data().join("keys/recipients.txt")).unwrap();
    assert_eq!(recipients.lines().filter(|line| line.starts_with("age1")).count(), 2, "{recipients}");
    place.start_program("heard", &[]);
}

#[test]
fn the_portals_account_in_the_database_needs_only_what_the_readme_grants() {
    let inside = Place::new(Engine::Postgres).start();
    let readme = include_str!("../README.md");
    let (_, grants) = readme.split_once("```sql\n").expect("the grants in the README");
    let grants = grants.split_once("```").unwrap().0;
    let role = format!("portal_{}", uuid::Uuid::new_v4().simple());
    inside.place().database().execute(&format!("create role {role} login"));
    inside.place().database().execute(&grants.replace("heard_portal", &role));
    let url = inside.place().database().url().replace("postgres://heard@", &format!("postgres://{role}@"));
    let outside = Place::new(Engine::Sqlite).with("HEARD_DATABASE_URL", url);
    fs::create_dir(outside.data().join("keys")).unwrap();
    fs::copy(inside.place().data().join("keys/recipients.txt"), outside.data().join("keys/recipients.txt"))
        .unwrap();

    let portal = outside.start_program("heard-portal", &[]);
    let mut reporter = portal.reporter("en");
    reporter.answers(&NO_NAME);
    let page = reporter.adds("tell-us/files", &[("one.pdf", b"%PDF-1.7 one"), ("two.pdf", b"%PDF-1.7 two")]);
    let first =
        page.answer.text.split("name=\"file\" value=\"").nth(1).expect("a file on the list")[..36].to_owned();
    reporter.posts("tell-us/files/remove", &[("file", &first)]);
    let receipt = reporter.sends();
    let kept = fs::read_dir(portal.place().data().join("evidence")).unwrap();
    assert_eq!(kept.count(), 1, "what was taken away is gone");
    reporter.posts("about-you/age", &[("age_band", "a25_34"), ("go", "continue")]);
    assert!(reporter.posts("about-you/check", &[]).says("Thank you for answering"));
    reporter.posts("received", &[]);
    let links = crate::surveys::asks(inside.place().database());
    let mut back = portal.reporter("en");
    assert!(back.comes_back(&receipt).says("Where things stand"));
    for (at, words) in [("messages", "message"), ("more", "more"), ("diary", "diary_account")] {
        let sent = back.posts(&format!("your-report/{at}"), &[(words, "They came again"), ("go", "send")]);
        assert_eq!(sent.answer.status, 200, "{at}: {}", sent.words());
    }
    assert!(
        back.adds("your-report/files", &[("three.pdf", b"%PDF-1.7 three")]).says("Your files are with us")
    );
    assert!(back.visits("your-report/survey").path.contains("/en/answer/"));
    let low = [("survey_fair", "not_at_all"), ("survey_safer", "not_at_all"), ("survey_change", "Chairs")];
    assert!(portal.reporter("en").posts(&links.answer, &low).says("Thank you for your answers"));
    assert!(portal.reporter("en").posts(&links.stop, &[]).says("We have stopped our emails"));
    assert!(!portal.place().log().contains("ERROR"), "{}", portal.place().log());

    let (_, _place) = portal.stop();
    let (_, inside) = inside.stop();
    inside.database().execute(&format!("drop owned by {role}; drop role {role}"));
}

#[test]
fn the_audit_chains_can_be_verified_by_a_command_that_ends_with_one_when_one_is_broken() {
    let place = Place::new(Engine::Sqlite);
    let nothing = place.run(&["audit", "verify"]);
    assert_eq!(nothing.status.code(), Some(2), "no database is not a whole one");
    assert!(text(&nothing.stderr).contains("heard migrate"), "{}", text(&nothing.stderr));
    assert!(place.run(&["demo"]).status.success());
    let seal = |said: &str| said.lines().find(|line| line.starts_with("Seal:")).map(str::to_owned);

    let whole = place.run(&["audit", "verify"]);
    let said = text(&whole.stdout);
    assert_eq!(whole.status.code(), Some(0), "{said} {}", text(&whole.stderr));
    assert!(said.contains("Every chain is whole."), "{said}");
    let again = text(&place.run(&["audit", "verify"]).stdout);
    assert!(seal(&said).is_some_and(|line| line.len() > 64), "{said}");
    assert_eq!(seal(&again), seal(&said));

    let first = "(select min(id) from cases)";
    place.database().execute(&format!("update audit_entries set act = 'x' where chain_id = {first}"));
    let broken = place.run(&["audit", "verify"]);
    let said = text(&broken.stdout);
    assert_eq!(broken.status.code(), Some(1), "{said}");
    assert!(said.starts_with("The chain of case "), "{said}");
    assert!(said.contains(": entry 1 is not the one that was written there."), "{said}");
    assert!(!said.contains("whole"), "{said}");
    assert!(text(&broken.stderr).contains("audit chains that are broken: 1"), "{}", text(&broken.stderr));
}

/// A policy of one's own in a file: that of Stoke, changed.
fn own_policy(folder: &std::path::Path, change: impl FnOnce(String) -> String) -> String {
    let path = folder.join("ours.toml");
    fs::write(&path, change(include_str!("../entity/policies/stoke.toml").to_owned())).unwrap();
    path.display().to_string()
}

#[test]
fn a_policy_file_is_checked_and_a_wrong_one_is_named_with_its_line_its_key_and_what_it_should_be() {
    let place = Place::new(Engine::Sqlite);
    let right = own_policy(&place.data(), |text| text);
    let checked = place.run(&["policy", "check", &right]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("`stoke`, version 2"));

    let wrong =
        own_policy(&place.data(), |text| text.replacen("owner = \"case_officer\"", "owner = \"king\"", 1));
    for output in [place.run(&["policy", "check", &wrong]), place.with("HEARD_POLICY", &*wrong).run(&[])] {
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        for part in ["ours.toml", "line", "owner", "`king`", "case_officer"] {
            assert!(said.contains(part), "{part}: {said}");
        }
    }
}

#[test]
fn a_case_keeps_the_promises_it_began_under_when_the_policy_changes() {
    let mut given = NO_NAME.to_vec();
    given[3] = ("contact_choice", "code_only");
    let place = Place::new(Engine::Sqlite);
    let file = own_policy(&place.data(), |text| text);
    let heard = place.with("HEARD_POLICY", &*file).start();
    heard.reporter("en").reports(&given);
    let (_, place) = heard.stop();

    let shorter = |text: String| text.replacen("due = \"7cd\"", "due = \"3cd\"", 1);
    own_policy(&place.data(), shorter);
    let refused = place.run(&[]);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("raise its `version`"), "{said}");

    own_policy(&place.data(), |text| shorter(text).replacen("version = 2", "version = 3", 1));
    let heard = place.start();
    heard.reporter("en").reports(&given);
    let officer = heard.staff("case_officer");
    let cases = officer.gets("/api/v1/cases");
    let versions: Vec<_> = cases["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["policy_version"].as_i64().unwrap())
        .collect();
    assert_eq!(versions, [3, 2]);
    for (case, days) in cases["items"].as_array().unwrap().iter().zip([3_i64, 7]) {
        let id = case["id"].as_str().unwrap();
        let now = case["opened_at"].as_str().unwrap();
        let body = serde_json::json!({ "happened_at": now, "way": "phone", "result": "two_way" });
        let path = format!("/api/v1/cases/{id}/contacts");
        let done = officer.asks(
            "POST",
            &path,
            &[("idempotency-key", &uuid::Uuid::new_v4().to_string())],
            Some(&body),
        );
        assert_eq!(done.status, 201, "{}", done.text);
        let open = officer.gets(&format!("/api/v1/cases/{id}"));
        let clocks = open["clocks"].as_array().unwrap();
        let speak = clocks.iter().find(|clock| clock["code"] == "STK-02").unwrap();
        let at = |name: &str| speak[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
        let whole_days = jiff::SignedDuration::from_hours(days * 24);
        assert_eq!(at("due_at").duration_since(at("started_at")), whole_days);
    }
}
