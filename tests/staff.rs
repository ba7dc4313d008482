//! Staff at work, through the JSON API of the finished program, on both databases.

use api::{
    case_acts::all,
    routes::{GUARDED, PUBLIC},
};
use serde_json::{Value, json};
use tests::{
    database::{ENGINES, Engine},
    officer::tries_to_sign_in,
    program::{Place, Running, wait_for},
    reporter::{NO_NAME, Reporter},
};

/// A path of the route list with something in its places.
fn filled(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "7K3M9Q2X" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

#[test]
fn every_staff_route_refuses_whoever_is_not_signed_in_and_says_how_to() {
    let heard = Place::new(Engine::Sqlite).start();
    assert!(!GUARDED.is_empty());
    let acts = all();
    let acts = acts.iter().map(|act| ("POST", act.path.as_str()));
    for (method, path) in GUARDED.iter().copied().chain(acts) {
        let answer = heard.http.send(method, &filled(path), &[("content-type", "application/json")], b"{}");
        assert_eq!(answer.status, 401, "{method} {path}");
        assert_eq!(answer.header("www-authenticate"), "Bearer", "{method} {path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{method} {path}");
    }
}

#[test]
fn the_route_list_is_the_whole_of_what_the_description_names() {
    let heard = Place::new(Engine::Sqlite).start();
    let description = heard.get("/api/v1/openapi.json").json();
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    let mut described: Vec<(String, String)> = Vec::new();
    for (path, item) in description["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            described.push((method.to_uppercase(), path.clone()));
        }
    }
    for (method, path) in described.iter().filter(|(_, path)| path.starts_with("/api/")) {
        let listed = |list: &[(&str, &str)]| list.iter().any(|(m, p)| m == method && p == path);
        let is_act = || method == "POST" && all().iter().any(|act| act.path == *path);
        assert!(listed(GUARDED) || listed(PUBLIC) || is_act(), "{method} {path} is in no list");
    }
    for (method, path) in GUARDED {
        assert!(described.iter().any(|(m, p)| m == method && p == path), "{method} {path} is not described");
    }
}

#[test]
fn the_documentation_is_browsable_from_embedded_files_alone() {
    let heard = Place::new(Engine::Sqlite).start();
    assert!(matches!(heard.get("/api/docs").status, 301..=308));
    let page = heard.get("/api/docs/");
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("https://") && !page.text.contains("//cdn"), "{}", page.text);
}

#[test]
fn an_officer_finds_reports_by_strand_area_stage_and_time_and_pages_through_them() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        for (strand, area) in
            [("race", "north"), ("religion", "north"), ("race", "south"), ("age", "east"), ("race", "west")]
        {
            let mut given = NO_NAME.to_vec();
            given[2] = ("area", area);
            given.push(("strands", strand));
            heard.reporter("en").reports(&given);
        }
        let officer = heard.staff("case_officer");
        let found = |query: &str| {
            officer.gets(&format!("/api/v1/reports?{query}"))["items"].as_array().unwrap().len()
        };
        assert_eq!(found("strand=race"), 3, "{engine:?}");
        assert_eq!(found("strand=race&area=north"), 1);
        assert_eq!(found("stage=received"), 5);
        assert_eq!(found("stage=closed"), 0);
        assert_eq!(found("received_from=2000-01-01&received_to=2000-12-31"), 0);

        let mut numbers = Vec::new();
        let mut next = Some(String::new());
        while let Some(cursor) = next {
            let query = if cursor.is_empty() { String::new() } else { format!("&cursor={cursor}") };
            let page = officer.gets(&format!("/api/v1/reports?limit=2{query}"));
            numbers.extend(
                page["items"].as_array().unwrap().iter().map(|item| item["acknowledgement"].to_string()),
            );
            next = page["next"].as_str().map(str::to_owned);
        }
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 5, "each report once");
    }
}

#[test]
fn a_list_opens_nothing_and_reading_is_in_the_cases_audit_chain() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&NO_NAME);
        let officer = heard.staff("case_officer");
        let listed = officer.lists_reports()[0].to_string();
        assert!(!listed.contains("shouted") && !listed.contains("answers"), "{listed}");

        let read = officer.reads(&receipt.number);

        let case = read["case_id"].as_str().or(read["case"]["id"].as_str()).unwrap();
        let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
        assert_eq!(audit["whole"], true, "{engine:?}");
        let acts: Vec<&str> = audit["entries"]
            .as_array()
            .or(audit["items"].as_array())
            .unwrap()
            .iter()
            .filter_map(|entry| entry["act"].as_str())
            .collect();
        assert_eq!(acts[0], "report_received");
        assert!(acts.contains(&"report_read"), "{acts:?}");
    }
}

#[test]
fn a_changed_entry_shows_in_the_audit_chain() {
    use sea_orm::ConnectionTrait;

    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&NO_NAME);
        let officer = heard.staff("case_officer");
        let read = officer.reads(&receipt.number);
        let case = read["case_id"].as_str().or(read["case"]["id"].as_str()).unwrap();
        tests::database::block_on(async {
            let db = heard.place().database().connect().await;
            db.execute_unprepared("update audit_entries set act = 'report_shown' where act = 'report_read'")
                .await
                .unwrap();
        });
        assert_eq!(officer.gets(&format!("/api/v1/cases/{case}/audit"))["whole"], false, "{engine:?}");
    }
}

#[test]
fn a_wrong_password_and_a_wrong_address_get_the_same_answer() {
    let heard = Place::new(Engine::Sqlite).start();
    let args = [
        "staff",
        "add",
        "--email",
        "officer@landlord.example",
        "--name",
        "An Officer",
        "--role",
        "case_officer",
        "--password-stdin",
    ];
    assert!(heard.place().run_with_input(&args, "the right password").status.success());
    let wrong = tries_to_sign_in(&heard.http, "officer@landlord.example", "the wrong password");
    let unknown = tries_to_sign_in(&heard.http, "nobody@landlord.example", "the wrong password");
    assert_eq!((wrong.status, &wrong.text), (401, &unknown.text));
    assert_eq!(unknown.status, 401);
    assert_eq!(tries_to_sign_in(&heard.http, "Officer@Landlord.example", "the right password").status, 200);
}

#[test]
fn guessing_a_password_is_slowed_whether_or_not_there_is_such_an_account() {
    let heard = Place::new(Engine::Sqlite).start();
    for email in ["administrator@example.org", "nobody@landlord.example"] {
        let statuses: Vec<u16> =
            (0..7).map(|_| tries_to_sign_in(&heard.http, email, "a wrong password").status).collect();
        assert_eq!(statuses[0], 401, "{email}");
        assert_eq!(statuses.last(), Some(&429), "{email}: {statuses:?}");
    }
}

#[test]
fn a_refresh_token_works_once_and_used_again_ends_the_sign_in() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let officer = heard.staff("case_officer");
        let refresh = |token: &str| {
            let body = json!({"refresh_token": token}).to_string();
            heard.http.send(
                "POST",
                "/api/v1/sessions/refresh",
                &[("content-type", "application/json")],
                body.as_bytes(),
            )
        };
        let (one, two) = std::thread::scope(|scope| {
            let first = scope.spawn(|| refresh(&officer.refresh_token));
            let second = scope.spawn(|| refresh(&officer.refresh_token));
            (first.join().unwrap(), second.join().unwrap())
        });
        let won = [&one, &two].into_iter().filter(|answer| answer.status == 200).count();
        assert!(won <= 1, "two cannot both win: {} {}", one.status, two.status);
        assert_eq!(refresh(&officer.refresh_token).status, 401, "{engine:?}");
        assert_eq!(officer.asks("GET", "/api/v1/me", &[], None).status, 401, "the whole sign-in has ended");
    }
}

#[test]
fn forged_tokens_open_nothing() {
    let heard = Place::new(Engine::Sqlite).start();
    let officer = heard.staff("case_officer");
    let other = Place::new(Engine::Sqlite).start().staff("case_officer");
    let parts: Vec<&str> = officer.token.split('.').collect();
    let none = format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{}.", parts[1]);
    let altered = format!("{}.{}.{}", parts[0], parts[1], "A".repeat(parts[2].len()));
    for token in ["", "x", "a.b.c", &none, &altered, &other.token, &officer.token[..officer.token.len() - 2]]
    {
        let mut forged = officer.clone();
        token.clone_into(&mut forged.token);
        let answer = forged.asks("GET", "/api/v1/reports", &[], None);
        assert_eq!(answer.status, 401, "{token}");
    }
}

#[test]
fn an_administrator_looks_after_accounts_and_reads_no_report_and_an_officer_the_other_way_round() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let (administrator, officer) = (heard.staff("administrator"), heard.staff("case_officer"));
    for path in ["/api/v1/reports", &format!("/api/v1/reports/{}", receipt.number), "/api/v1/cases"] {
        assert_eq!(administrator.asks("GET", path, &[], None).status, 403, "{path}");
    }
    assert_eq!(officer.asks("GET", "/api/v1/staff", &[], None).status, 403);
    assert!(administrator.gets("/api/v1/staff")["items"].as_array().unwrap().len() >= 2);
}

fn enters(heard: &Running, body: &Value) -> (u16, Value) {
    let officer = heard.staff("case_officer");
    let answer =
        officer.asks("POST", "/api/v1/reports", &[("idempotency-key", "a-key-of-its-own")], Some(body));
    (answer.status, answer.json())
}

#[test]
fn what_is_wrong_with_a_report_from_the_phone_is_named_field_by_field() {
    let heard = Place::new(Engine::Sqlite).start();
    for (body, field) in [
        (json!({"channel": "pigeon", "language": "en", "answers": {}}), "channel"),
        (json!({"channel": "phone", "language": "xx", "answers": {}}), "language"),
        (
            json!({"channel": "phone", "language": "en", "answers": {"area": "north"}}),
            "answers.reporter_role",
        ),
        (
            json!({"channel": "phone", "language": "en", "answers": {"reporter_role": "king"}}),
            "answers.reporter_role",
        ),
        (
            json!({"channel": "phone", "language": "en", "answers": {"account": "x".repeat(5001)}}),
            "answers.account",
        ),
        (
            json!({"channel": "phone", "language": "en", "answers": {"favourite_colour": "red"}}),
            "answers.favourite_colour",
        ),
        (json!({"channel": "phone", "language": "en", "answers": {"area": 7}}), "answers.area"),
        (
            json!({"channel": "phone", "language": "en", "answers": {"account": ["one", "two"]}}),
            "answers.account",
        ),
        (
            json!({"channel": "phone", "language": "en", "answers": {"when_date": ["2026-11-05"]}}),
            "answers.when_date",
        ),
        (json!({"channel": "phone", "language": "en"}), "answers"),
    ] {
        let (status, problem) = enters(&heard, &body);
        assert_eq!(status, 422, "{body}: {problem}");
        let fields: Vec<&str> = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|error| error["field"].as_str())
            .collect();
        assert!(fields.contains(&field), "{body}: {fields:?}");
    }
}

#[test]
fn broken_json_is_a_problem_and_not_an_accident() {
    let heard = Place::new(Engine::Sqlite).start();
    let officer = heard.staff("case_officer");
    let bearer = format!("Bearer {}", officer.token);
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
        ("idempotency-key", "another-key"),
    ];
    for body in [&b"{"[..], b"", b"[]", b"null", b"\xff\xfe", b"{\"answers\": {\"account\": \"\\ud800\"}}"] {
        let answer = heard.http.send("POST", "/api/v1/reports", &headers, body);
        assert!((400..=422).contains(&answer.status), "{}", answer.status);
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
}

#[test]
fn the_operators_numbers_and_health_need_no_sign_in_and_tell_of_nobody() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    heard.staff("case_officer").reads(&receipt.number);
    let ready = heard.get("/readyz");
    assert_eq!(
        (ready.status, ready.json()["database"].as_bool(), ready.json()["mail"].as_bool()),
        (200, Some(true), Some(true))
    );
    let numbers = heard.get("/metrics");
    assert!(numbers.text.contains("heard_letters_sent_total"), "{}", numbers.text);
    assert!(numbers.text.contains("/api/v1/reports/{acknowledgement}"));
    for personal in [receipt.number.as_str(), &receipt.number.replace('-', ""), "landlord.example", "north"] {
        assert!(!numbers.text.contains(personal), "{personal}");
    }
}

#[test]
fn forty_reporters_at_once_are_all_received_on_either_database() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let mut ready: Vec<Reporter> = (0..40).map(|_| heard.reporter("en")).collect();
        ready.iter_mut().for_each(|reporter| _ = reporter.answers(&NO_NAME));
        let numbers: std::collections::BTreeSet<String> = std::thread::scope(|scope| {
            let sending: Vec<_> =
                ready.iter_mut().map(|reporter| scope.spawn(|| reporter.sends().number)).collect();
            sending.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(numbers.len(), 40, "{engine:?}");
        assert_eq!(heard.staff("case_officer").lists_reports().len(), 40);
        assert!(!heard.place().log().contains("locked"), "{}", heard.place().log());
    }
}

#[test]
fn a_key_used_again_long_after_for_another_report_makes_another_report() {
    use sea_orm::ConnectionTrait;

    let heard = Place::new(Engine::Sqlite).start();
    let officer = heard.staff("case_officer");
    let enter = |account: &str| {
        let answers =
            json!({"reporter_role": "victim", "account": account, "area": "north", "contact_choice": "none"});
        let body = json!({"channel": "phone", "language": "en", "answers": answers});
        officer.asks("POST", "/api/v1/reports", &[("idempotency-key", "the-call-at-ten")], Some(&body))
    };
    let first = enter("The first call").json();
    assert_eq!(enter("The second call").status, 422, "within a day it is taken for a mistake");
    tests::database::block_on(async {
        let db = heard.place().database().connect().await;
        db.execute_unprepared("delete from idempotency_keys").await.unwrap();
    });
    let second = enter("The second call").json();
    assert_ne!(first["acknowledgement"], second["acknowledgement"]);
    assert_ne!(first["access_code"], second["access_code"], "nobody gets the code of somebody else");
    let read = officer.reads(second["acknowledgement"].as_str().unwrap());
    assert_eq!(read["answers"]["account"], "The second call");
}

#[test]
fn guesses_that_come_together_are_slowed_as_much_as_those_that_come_one_by_one() {
    let heard = Place::new(Engine::Sqlite).start();
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let tries = || tries_to_sign_in(&heard.http, "administrator@example.org", "a wrong password").status;
        let together: Vec<_> = (0..30).map(|_| scope.spawn(tries)).collect();
        together.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let tried = statuses.iter().filter(|status| **status == 401).count();
    assert!((1..=5).contains(&tried), "{tried} of them were tried: {statuses:?}");
}

#[test]
fn a_chain_that_is_gone_is_not_whole_and_is_not_begun_anew() {
    use sea_orm::ConnectionTrait;

    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let officer = heard.staff("case_officer");
    officer.reads(&receipt.number);
    tests::database::block_on(async {
        let db = heard.place().database().connect().await;
        let gone = "delete from audit_entries where chain_id in (select id from cases); delete from audit_chains where id in (select id from cases)";
        db.execute_unprepared(gone).await.unwrap();
    });
    let case = officer.lists_reports()[0]["case_id"].as_str().unwrap().to_owned();
    let answer = officer.asks("GET", &format!("/api/v1/reports/{}", receipt.number), &[], None);
    assert_eq!(answer.status, 500, "what can't be audited is not shown");
    for _ in 0..2 {
        let audit = officer.gets(&format!("/api/v1/cases/{case}/audit"));
        assert_eq!(
            (
                audit["whole"].as_bool(),
                audit["entries"].as_array().or(audit["items"].as_array()).unwrap().len()
            ),
            (Some(false), 0)
        );
    }
}

/// What the README has its reader type in a shell, one after the other.
fn walks() -> Vec<&'static str> {
    let parts = include_str!("../README.md").split("```bash\n").skip(1);
    parts.map(|part| part.split_once("```").expect("an end of the walk in the README").0).collect()
}

/// What comes of typing that, with an officer and a manager who can sign in.
fn walked(heard: &Running, walk: &str) -> String {
    for (email, role) in [("officer@example.org", "case_officer"), ("manager@example.org", "line_manager")] {
        let add = ["staff", "add", "--email", email, "--name", "N", "--role", role, "--password-stdin"];
        assert!(heard.place().run_with_input(&add, "a password of your own").status.success());
    }
    let walked = std::process::Command::new("bash")
        .args(["-c", walk])
        .env("heard", format!("http://127.0.0.1:{}", heard.port()))
        .output()
        .unwrap();
    String::from_utf8_lossy(&walked.stdout).into_owned()
}

#[test]
fn the_readme_walks_a_case_from_report_to_closure() {
    let heard = Place::new(Engine::Sqlite).with("HEARD_POLICY", "stoke").start();
    let said = walked(&heard, walks()[0]);
    assert!(!said.contains("/problems/"), "{said}");
    assert!(said.contains("\"stage\":\"closed\"") && said.contains("\"whole\":true"), "{said}");
    assert!(said.contains("She is with her sister tonight"), "{said}");
}

#[test]
fn the_readme_walks_a_letter_from_its_draft_to_its_reader() {
    let heard = Place::new(Engine::Sqlite).with("HEARD_POLICY", "stoke").start();
    let said = walked(&heard, &walks()[..2].concat());
    assert!(!said.contains("/problems/"), "{said}");
    for part in ["\"code\":\"N36\"", "<h1>News about your reference", "\"words\":\"discreet\""] {
        assert!(said.contains(part), "{part}: {said}");
    }
    wait_for("the letter", || {
        let mut letters = heard.place().mailbox().to("amina@example.org").into_iter();
        letters.find(|letter| letter.text().contains("The new lock is ordered"))
    });
}
