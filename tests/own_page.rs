//! Somebody comes back: they talk with an officer, add to what they told, decide, sign, and close; through the finished programs.

use entity::moment::{Clock, WallClock};
use serde_json::{Value, json};
use tests::{
    database::{ENGINES, Engine},
    http::Answer,
    officer::Officer,
    program::{Place, Running, wait_for},
    reporter::{NO_NAME, Page, Receipt, Reporter},
};

/// Somebody who wants to find our messages on their own page.
const LOOKS_HERE: [(&str, &str); 5] = [
    ("reporter_role", "victim"),
    ("account", "Someone shouted at me on the stairs"),
    ("area", "north"),
    ("share_police", "yes"),
    ("contact_choice", "code_only"),
];

/// The hidden name of this showing of the form on a page.
fn once(page: &Page) -> String {
    let (_, rest) = page.answer.text.split_once("name=\"once\" value=\"").expect("a form of one's own page");
    rest.split_once('"').unwrap().0.to_owned()
}

/// Writes into the form at an address, as a browser would send it.
fn writes(reporter: &mut Reporter, at: &str, fields: &[(&str, &str)]) -> Page {
    let shown = reporter.visits(&format!("your-report/{at}"));
    let once = once(&shown);
    let all: Vec<(&str, &str)> =
        fields.iter().copied().chain([("once", once.as_str()), ("go", "send")]).collect();
    reporter.posts(&format!("your-report/{at}"), &all)
}

fn comes_back(heard: &Running, receipt: &Receipt) -> Reporter {
    let mut reporter = heard.reporter("en");
    let page = reporter.comes_back(receipt);
    assert!(page.says("Where things stand"), "{}", page.words());
    reporter
}

/// The case of the only report, and the report.
fn case(officer: &Officer) -> (String, String) {
    let case = officer.lists_reports().pop().unwrap()["case_id"].as_str().unwrap().to_owned();
    let read = officer.gets(&format!("/api/v1/cases/{case}"));
    (case, read["reporters"][0]["report_id"].as_str().unwrap().to_owned())
}

fn acts(officer: &Officer, path: &str, body: &Value) -> Answer {
    let key = uuid::Uuid::new_v4().to_string();
    officer.asks("POST", path, &[("idempotency-key", &key), ("if-match", "*")], Some(body))
}

/// Does an act as its description shows it, with something changed.
fn does(officer: &Officer, case: &str, path: &str, change: impl Fn(&mut Value)) -> Value {
    let route =
        api::case_acts::all().into_iter().find(|act| act.path.ends_with(&format!("/{path}"))).unwrap();
    let mut body = (route.example)();
    change(&mut body);
    if !body["happened_at"].is_null() {
        body["happened_at"] = json!(WallClock.now());
    }
    let answer = acts(officer, &format!("/api/v1/cases/{case}/{path}"), &body);
    assert_eq!(answer.status, 201, "{path}: {}", answer.text);
    answer.json()
}

/// Which plan a page shows.
fn plan_on(page: &Page) -> String {
    let (_, plan) = page.answer.text.split_once("name=\"plan\" value=\"").unwrap();
    plan.split_once('"').unwrap().0.to_owned()
}

/// Agrees the plan: support and repairs.
fn agrees_plan(officer: &Officer, case: &str) -> String {
    let plan = does(officer, case, "action-plans", |body| {
        for option in body["options"].as_array_mut().unwrap() {
            if option["code"] == "AP11" {
                option["offered"] = json!(true);
                option["decision"] = json!("undecided");
            }
            if !option["due"].is_null() {
                option["due"] = json!("2099-01-02");
            }
        }
    });
    plan["id"].as_str().unwrap().to_owned()
}

fn passed(officer: &Officer, case: &str) -> Vec<Value> {
    officer.gets(&format!("/api/v1/cases/{case}/messages"))["items"].as_array().unwrap().clone()
}

#[test]
fn messages_go_both_ways_and_each_side_sees_that_the_other_has_read_them() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&LOOKS_HERE);
        let officer = heard.staff("case_officer");
        let (case, _) = case(&officer);
        let mut reporter = comes_back(&heard, &receipt);

        let sent = writes(&mut reporter, "messages", &[("message", "They were <there> again\nlast night")]);
        assert!(sent.says("We have your message"), "{}", sent.words());
        assert!(sent.says("They were <there> again last night") && !sent.says("Read by us"));

        let unread = wait_for("the message to be read in", || {
            let unread = officer.gets("/api/v1/messages")["items"].as_array().unwrap().clone();
            unread.first().filter(|line| !line["answer_by"].is_null()).map(|_| unread.clone())
        });
        assert_eq!(unread.len(), 1);
        assert_eq!(unread[0]["act"], "message_received");
        assert!(!unread[0].to_string().contains("again"), "the list opens nothing");
        assert_eq!(officer.gets("/api/v1/tasks")["items"][0]["kind"], "read_follow_up");

        let read = passed(&officer, &case);
        assert_eq!(read[0]["facts"]["text"], "They were <there> again\nlast night");
        assert_eq!(read[0]["from"], "reporter");
        assert!(officer.gets("/api/v1/messages")["items"].as_array().unwrap().is_empty());
        assert!(
            officer.gets("/api/v1/tasks")["items"].as_array().unwrap().is_empty(),
            "read, so nothing is left"
        );

        let report_id = read[0]["report_id"].as_str().unwrap();
        let body = json!({
            "report_id": report_id, "text": "Was the camera on?", "language": "en",
            "translation": { "language": "pl", "text": "Czy kamera działała?", "translated_by": "Ola" },
            "asks_for": "answer", "by": "2099-11-27",
        });
        let written = acts(&officer, &format!("/api/v1/cases/{case}/messages"), &body);
        assert_eq!(written.status, 201, "{}", written.text);

        let home = reporter.visits("your-report");
        assert!(
            home.says("Read our new message") && home.says("We ask you for an answer"),
            "{}",
            home.words()
        );
        let messages = reporter.visits("your-report/messages");
        assert!(messages.says("Was the camera on?") && messages.says("Czy kamera działała?"));
        assert!(messages.says("Read by us"), "they see that theirs was read");
        assert!(passed(&officer, &case)[1]["seen_at"].is_string(), "and we see that ours was");
        assert!(!reporter.visits("your-report").says("new message"));

        writes(&mut reporter, "messages", &[("message", "Yes")]);
        assert!(!reporter.visits("your-report").says("We ask you for an answer"), "they have answered");
        wait_for("an answer to be owed again", || {
            let unread = officer.gets("/api/v1/messages")["items"][0].clone();
            unread["answer_by"].is_string().then_some(())
        });
        passed(&officer, &case);
        writes(&mut reporter, "messages", &[("message", "And they are at the door")]);
        wait_for("it to be read in", || {
            let tasks = officer.gets("/api/v1/tasks")["items"].to_string();
            tasks.contains("read_follow_up").then_some(())
        });
        let unread = officer.gets("/api/v1/messages")["items"][0].clone();
        assert!(unread["answer_by"].is_string(), "writing again is no answer: {unread}");
    }
}

#[test]
fn a_form_sent_twice_is_entered_once_and_what_is_wrong_is_said_beside_it() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&LOOKS_HERE);
    let officer = heard.staff("case_officer");
    let mut reporter = comes_back(&heard, &receipt);
    let shown = reporter.visits("your-report/more");
    let once = once(&shown);
    let fields = [("more", "He has a red car"), ("once", once.as_str()), ("go", "send")];
    for _ in 0..2 {
        assert!(reporter.posts("your-report/more", &fields).says("We have added it"));
    }
    let (case, _) = case(&officer);
    assert_eq!(passed(&officer, &case).len(), 1);

    let empty = writes(&mut reporter, "more", &[("more", "  ")]);
    assert_eq!(empty.answer.status, 422);
    assert!(empty.title().starts_with("Error:") && empty.error_beside("more").is_some());
    let long = "x".repeat(5001);
    let refused = writes(&mut reporter, "more", &[("more", &long)]);
    assert_eq!(refused.answer.status, 422);
    assert_eq!(refused.value_of("more"), long, "nothing that was typed is lost");
    assert_eq!(passed(&officer, &case).len(), 1);
}

#[test]
fn a_code_typed_into_a_message_is_taken_out_and_the_person_is_told() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&LOOKS_HERE);
    let officer = heard.staff("case_officer");
    let mut reporter = comes_back(&heard, &receipt);
    let text = format!("My code is {} and I am afraid", receipt.code);
    let sent = writes(&mut reporter, "messages", &[("message", &text)]);
    assert!(sent.says("It may be your code, so we left it out"), "{}", sent.words());
    assert!(!sent.says(&receipt.code));
    let (case, _) = case(&officer);
    assert_eq!(passed(&officer, &case)[0]["facts"]["text"], "My code is [number left out] and I am afraid");
}

#[test]
fn whoever_is_written_to_again_after_their_time_ran_out_finds_what_they_typed() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&LOOKS_HERE);
    let mut stranger = heard.reporter("en");
    let asked = stranger.posts("your-report/messages", &[("message", "It took me an hour"), ("go", "send")]);
    assert!(asked.says("What you wrote is not lost"), "{}", asked.words());
    let carried: Vec<(&str, &str)> = vec![
        ("number", &receipt.number),
        ("code", &receipt.code),
        ("carried:message", "It took me an hour"),
        ("carried-to", "messages"),
    ];
    let page = stranger.posts("your-report", &carried);
    assert_eq!(page.path, "/en/your-report/messages");
    assert_eq!(page.value_of("message"), "It took me an hour");
    assert!(page.says("There are no messages yet"), "it is not sent before they send it");
}

#[test]
fn what_was_written_for_one_report_never_goes_to_another_that_was_opened_since() {
    let heard = Place::new(Engine::Sqlite).start();
    let (one, other) = (heard.reporter("en").reports(&LOOKS_HERE), heard.reporter("en").reports(&LOOKS_HERE));
    let mut browser = comes_back(&heard, &one);
    let shown = browser.visits("your-report/messages");
    let (_, of) = shown.answer.text.split_once("name=\"of\" value=\"").unwrap();
    let of = of.split_once('"').unwrap().0.to_owned();
    browser.comes_back(&other);
    let asked =
        browser.posts("your-report/messages", &[("of", &of), ("message", "Only for you"), ("go", "send")]);
    assert!(asked.says("Use the number and the code") && asked.answer.text.contains("Only for you"));
    for receipt in [&one, &other] {
        let page = comes_back(&heard, receipt).visits("your-report/messages");
        assert!(page.says("There are no messages yet"), "{}", page.words());
    }
}

#[test]
fn the_diary_reaches_the_officer_and_can_become_a_further_incident() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&LOOKS_HERE);
        let officer = heard.staff("case_officer");
        let (case, _) = case(&officer);
        let mut reporter = comes_back(&heard, &receipt);
        let entry = [
            ("diary_date_day", "3"),
            ("diary_date_month", "11"),
            ("diary_date_year", "2025"),
            ("diary_time", "about 8"),
            ("diary_account", "Eggs against the door"),
            ("diary_seen", "My sister"),
        ];
        let kept = writes(&mut reporter, "diary", &entry);
        for said in
            ["The entry is in your diary", "3 November 2025", "about 8", "Eggs against the door", "My sister"]
        {
            assert!(kept.says(said), "{said}: {}", kept.words());
        }
        let read = passed(&officer, &case);
        assert_eq!(read[0]["act"], "diary_kept");
        assert_eq!(read[0]["facts"]["date"], "2025-11-03");
        assert_eq!(read[0]["facts"]["seen_by"], "My sister");
        let body = json!({ "entry_id": read[0]["entry_id"], "note": null });
        let path = format!("/api/v1/cases/{case}/further-incidents");
        assert_eq!(acts(&officer, &path, &body).status, 201);
        let again = acts(&officer, &path, &body);
        assert_eq!((again.status, &again.json()["code"]), (409, &json!("already_counted")), "{}", again.text);
    }
}

#[test]
fn a_consent_withdrawn_on_the_page_holds_from_that_moment() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&LOOKS_HERE);
        let officer = heard.staff("case_officer");
        let (case, _) = case(&officer);
        let consents = || officer.gets(&format!("/api/v1/cases/{case}"))["consents"].clone();
        wait_for("the consents of the report", || {
            Some(consents()).filter(|all| all.to_string().contains("share_police"))
        });
        let mut reporter = comes_back(&heard, &receipt);
        let shown = reporter.visits("your-report/consents");
        assert!(shown.is_chosen("share_police", "yes") && shown.says("You said yes on"));
        let once = once(&shown);
        let fields =
            [("share_police", "no"), ("share_victim_support", "yes"), ("once", &once), ("go", "send")];
        let done = reporter.posts("your-report/consents", &fields);
        assert!(done.says("They count from now on"), "{}", done.words());
        assert!(done.is_chosen("share_police", "no") && done.is_chosen("share_victim_support", "yes"));
        let same = reporter.posts("your-report/consents", &[("share_police", "no"), ("go", "send")]);
        assert!(same.says("You changed nothing"));
        // A page from before the withdrawal, on which this one was left as it was.
        let stale = [("shown-share_police", "yes"), ("share_police", "yes"), ("go", "send")];
        let kept = reporter.posts("your-report/consents", &stale);
        assert!(kept.says("You changed nothing"), "{}", kept.words());
        assert!(reporter.visits("your-report/consents").is_chosen("share_police", "no"));

        let chronology = officer.gets(&format!("/api/v1/cases/{case}/chronology"))["items"].clone();
        let of = |act: &str, purpose: &str| {
            chronology.as_array().unwrap().iter().any(|entry| {
                entry["act"] == act
                    && entry["facts"]["purpose"] == purpose
                    && entry["facts"]["how"] == "own_page"
            })
        };
        assert!(of("consent_withdrawn", "share_police") && of("consent_recorded", "share_victim_support"));
    }
}

#[test]
fn who_spoke_for_somebody_else_or_saw_it_is_not_asked_for_another_persons_consent() {
    let heard = Place::new(Engine::Sqlite).start();
    for role in ["witness", "on_behalf_unknown", "on_behalf"] {
        let mut given = NO_NAME;
        given[0] = ("reporter_role", role);
        let receipt = heard.reporter("en").reports(&given);
        let mut reporter = comes_back(&heard, &receipt);
        assert!(!reporter.visits("your-report").says("Say who we may tell"), "{role}");
        let page = reporter.posts("your-report/consents", &[("share_police", "yes"), ("go", "send")]);
        assert_eq!(page.path, "/en/your-report", "{role}");
    }
}

#[test]
fn whoever_gave_no_address_is_told_when_to_look_again_and_others_are_not() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    assert!(comes_back(&heard, &receipt).visits("your-report").says("Look here again on"));
    let by_mail = heard.reporter("en").reports(&tests::reporter::BY_EMAIL);
    assert!(!comes_back(&heard, &by_mail).visits("your-report").says("Look here again on"));
}

#[test]
fn an_officer_writes_to_nobody_who_wants_none_until_they_write_themselves() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let officer = heard.staff("case_officer");
    let (case, report_id) = case(&officer);
    let body = json!({
        "report_id": report_id, "text": "Hello", "language": "en", "translation": null, "asks_for": null, "by": null,
    });
    let path = format!("/api/v1/cases/{case}/messages");
    let refused = acts(&officer, &path, &body);
    assert_eq!(
        (refused.status, &refused.json()["code"]),
        (409, &json!("no_contact_wanted")),
        "{}",
        refused.text
    );
    let mut reporter = comes_back(&heard, &receipt);
    writes(&mut reporter, "messages", &[("message", "What now?")]);
    assert_eq!(acts(&officer, &path, &body).status, 201);
}

#[test]
fn closing_the_page_leaves_nothing_in_the_browser_and_keeps_an_unfinished_report() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&LOOKS_HERE);
    let mut reporter = comes_back(&heard, &receipt);
    assert!(reporter.posts("your-report/close", &[]).says("You have finished"));
    assert_eq!(reporter.cookie, None);
    assert!(reporter.visits("your-report").says("Use the number and the code"));

    let mut writing = heard.reporter("en");
    writing.begins();
    writing.posts("tell-us/who", &[("reporter_role", "witness"), ("go", "continue")]);
    writing.comes_back(&receipt);
    assert!(writing.visits("your-report").says("Where things stand"));
    writing.posts("your-report/close", &[]);
    assert!(writing.visits("tell-us/who").is_chosen("reporter_role", "witness"));
    assert!(writing.visits("your-report").says("Use the number and the code"));
}

#[test]
fn the_right_code_opens_the_page_even_while_others_guess_at_its_number() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&LOOKS_HERE);
    let wrong = Receipt { code: "0000 0000 0000 0000".to_owned(), ..receipt.clone() };
    let statuses: Vec<u16> = (0..7).map(|_| heard.reporter("en").comes_back(&wrong).answer.status).collect();
    assert!(statuses.ends_with(&[429]), "{statuses:?}");
    comes_back(&heard, &receipt);
}

#[test]
fn the_plan_is_answered_option_by_option_and_signed_and_what_is_disputed_is_not_signed() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&LOOKS_HERE);
        let officer = heard.staff("case_officer");
        let (case, _) = case(&officer);
        agrees_plan(&officer, &case);
        let mut reporter = comes_back(&heard, &receipt);
        assert!(reporter.visits("your-report").says("Read the plan and sign it"));

        let shown = reporter.visits("your-report/plan");
        assert!(shown.is_chosen("AP05", "agrees") && shown.is_chosen("AP11", "undecided"));
        assert!(
            !shown.answer.text.contains("AP01-agrees"),
            "what has nothing to do with the case is not shown"
        );
        let plan = plan_on(&shown);
        let once = once(&shown);
        let answer = [
            ("plan", plan.as_str()),
            ("AP05", "agrees"),
            ("AP11", "does_not_agree"),
            ("plan_note", "I will mend it myself"),
            ("once", &once),
            ("go", "answer"),
        ];
        let answered = reporter.posts("your-report/plan", &answer);
        assert!(
            answered.says("We have your answers") && answered.says("make a new one"),
            "{}",
            answered.words()
        );
        assert!(answered.is_chosen("AP11", "does_not_agree"));
        assert!(!answered.says("Sign the plan"), "a disputed plan is not signed");
        let refused = reporter.posts("your-report/plan", &[("signature", "Amina"), ("go", "sign")]);
        assert!(!refused.says("You have signed"));

        let task = || officer.gets("/api/v1/tasks")["items"].to_string();
        wait_for("the officer to be told", || task().contains("look_at_plan_answer").then_some(()));
        let read = passed(&officer, &case);
        assert_eq!(read[0]["facts"]["options"], json!([{ "code": "AP11", "decision": "does_not_agree" }]));
        assert_eq!(read[0]["facts"]["note"], "I will mend it myself");

        agrees_plan(&officer, &case);
        let old = reporter.posts("your-report/plan", &answer);
        assert!(old.says("There is a newer plan"), "{}", old.words());
        let unseen = [("plan", plan.as_str()), ("signature", "Amina"), ("go", "sign")];
        assert!(
            reporter.posts("your-report/plan", &unseen).says("There is a newer plan"),
            "none is signed unseen"
        );
        let plan = plan_on(&reporter.visits("your-report/plan"));
        let empty = [("plan", plan.as_str()), ("signature", " "), ("go", "sign")];
        assert_eq!(reporter.posts("your-report/plan", &empty).answer.status, 422);
        let signs = [("plan", plan.as_str()), ("signature", "Amina"), ("go", "sign")];
        let signed = reporter.posts("your-report/plan", &signs);
        assert!(signed.says("You have signed the plan"), "{}", signed.words());
        let read = officer.gets(&format!("/api/v1/cases/{case}/chronology"))["items"].clone();
        let entry =
            read.as_array().unwrap().iter().find(|entry| entry["act"] == "action_plan_signed").unwrap();
        assert_eq!(entry["facts"]["how"]["typed_name"], "Amina");
        assert_eq!(entry["facts"]["channel"], "own_page");
    }
}

#[test]
fn closing_is_agreed_or_objected_to_on_the_page_and_an_objection_goes_to_a_manager() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("en").reports(&LOOKS_HERE);
    let officer = heard.staff("case_officer");
    let manager = heard.staff("line_manager");
    let (case, _) = case(&officer);
    let mut reporter = comes_back(&heard, &receipt);
    assert_eq!(reporter.visits("your-report/ending").path, "/en/your-report", "nobody has proposed it");
    does(&officer, &case, "closing-proposals", |_| {});
    assert!(reporter.visits("your-report").says("Tell us if you agree that we close your report"));
    let objects = [("ending_answer", "object"), ("ending_note", "The door is still broken")];
    assert!(writes(&mut reporter, "ending", &objects).says("We have your answer"));
    wait_for("the manager to be told", || {
        let tasks = manager.gets("/api/v1/tasks")["items"].to_string();
        tasks.contains("talk_about_closing").then_some(())
    });
    let read = passed(&officer, &case);
    assert_eq!(read[0]["facts"]["limits"], "The door is still broken");
    assert_eq!(read[0]["facts"]["given"], false);
    assert!(writes(&mut reporter, "ending", &[("ending_answer", "agree")]).says("We have your answer"));
    assert_eq!(passed(&officer, &case)[1]["facts"]["given"], true, "they may change their mind");
}

#[test]
fn how_somebody_is_reached_changes_as_they_say_on_their_page() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let receipt = heard.reporter("en").reports(&tests::reporter::BY_EMAIL);
        let officer = heard.staff("case_officer");
        let (case, _) = case(&officer);
        let contacts = || officer.gets(&format!("/api/v1/cases/{case}"))["safe_contacts"].clone();
        let mut reporter = comes_back(&heard, &receipt);
        let fields = [
            ("reach_way", "email"),
            ("reach_email", "new@home.example"),
            ("reach_words", "discreet"),
            ("reach_weekdays", "morning"),
            ("reach_weekend", "never"),
            ("reach_language", "pl"),
            ("reach_note", "He reads my phone"),
        ];
        let done = writes(&mut reporter, "contact", &fields);
        assert!(
            done.says("We will reach you in this way from now on")
                && done.says("Now we write to you by email")
        );
        let kept = wait_for("the new way", || contacts().as_array().unwrap().first().cloned());
        assert_eq!(
            (&kept["way"], &kept["words"], &kept["hours"], &kept["language"]),
            (&json!("email"), &json!("discreet"), &json!("mon-fri 09:00-12:00"), &json!("pl"))
        );
        assert_eq!(passed(&officer, &case)[0]["facts"]["note"], "He reads my phone");
        let wrong = writes(&mut reporter, "contact", &[("reach_way", "email"), ("reach_email", "new@")]);
        assert_eq!(wrong.answer.status, 422);
        assert_eq!(wrong.value_of("reach_email"), "new@");

        assert!(writes(&mut reporter, "contact", &[("reach_way", "nobody")]).says("not to get in touch"));
        wait_for("them to be left alone", || {
            let read = officer.gets(&format!("/api/v1/cases/{case}"));
            (read["reporters"][0]["contact_choice"] == "none").then_some(())
        });
        assert_eq!(contacts()[0]["way"], "own_page");
    }
}
