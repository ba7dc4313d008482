//! Someone tells what happened: the whole path, on both databases.

use tests::{
    database::ENGINES,
    officer::Officer,
    program::Place,
    reporter::{BY_EMAIL, NO_NAME, Reporter},
};

#[test]
fn a_report_without_a_name_reaches_an_officer_and_its_letter_the_reporters_own_page() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let officer = heard.staff("case_officer");

        let receipt = heard.reporter("en").reports(&NO_NAME);

        let listed = officer.lists_reports();
        assert_eq!(listed.len(), 1, "{engine:?}");
        assert_eq!(listed[0]["acknowledgement"], receipt.number.as_str());
        let read = officer.reads(&receipt.number);
        assert_eq!(read["answers"]["account"], "Someone shouted at me on the stairs");
        assert_eq!(read["contact_choice"], "none");

        let own = tests::program::wait_for("the letter on the reporter's page", || {
            Some(heard.reporter("en").comes_back(&receipt))
                .filter(|page| page.says("Thank you for telling us"))
        });
        assert!(own.says(&format!("Your number: {}", receipt.number)), "{}", own.words());
        assert!(!own.says("shouted"), "what was told is not shown");
    }
}

#[test]
fn in_each_language_a_report_is_made_and_the_letter_comes_in_it() {
    let heard = Place::new(ENGINES[0]).start();
    for language in ["en", "en-x-easy", "cy", "pl", "ur", "ar"] {
        let address = format!("{language}@home.example");
        let mut given = BY_EMAIL.to_vec();
        given[7] = ("email", &address);

        let receipt = heard.reporter(language).reports(&given);

        let letter = heard.place().mailbox().wait_for_letter_to(&address);
        assert_eq!(letter.header("Content-Language"), language);
        assert!(letter.text().contains(&receipt.number), "{}", letter.raw);
    }
}

#[test]
fn who_tells_us_decides_what_is_asked() {
    let heard = Place::new(ENGINES[0]).start();
    let asked = |role: &str| {
        let mut reporter = heard.reporter("en");
        reporter.begins();
        reporter.posts("tell-us/who", &[("reporter_role", role)]);
        let mut pages = Vec::new();
        while let Some(slug) = reporter.page().strip_prefix("tell-us/").map(str::to_owned) {
            let given: &[(&str, &str)] = match slug.as_str() {
                "your-words" => &[("account", "This")],
                "area" => &[("area", "not_known")],
                "contact" => &[("contact_choice", "none")],
                _ => &[],
            };
            reporter.posts(&format!("tell-us/{slug}"), given);
            pages.push(slug);
        }
        pages
    };

    let [victim, witness, centre, graffiti] = ["victim", "witness", "centre", "graffiti"].map(asked);

    assert!(victim.contains(&"tonight".to_owned()) && !victim.contains(&"centre".to_owned()));
    assert!(!witness.contains(&"tonight".to_owned()) && !witness.contains(&"relationship".to_owned()));
    assert!(centre.starts_with(&["centre".to_owned(), "relationship".to_owned()]));
    assert!(!graffiti.contains(&"harm".to_owned()) && graffiti.contains(&"damage".to_owned()));
}

#[test]
fn the_questions_are_put_in_words_for_whoever_is_telling() {
    let heard = Place::new(ENGINES[0]).start();
    for (role, question) in [("victim", "What happened to you?"), ("witness", "What did you see or hear?")] {
        let mut reporter = heard.reporter("en");
        reporter.begins();
        let page = reporter.posts("tell-us/who", &[("reporter_role", role)]);
        assert!(page.says(question), "{}", page.words());
    }
}

#[test]
fn the_form_sent_twice_at_once_and_again_later_is_one_report_with_one_number_and_code() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let mut reporter = heard.reporter("en");
        reporter.answers(&NO_NAME);

        let (mut again, mut once_more) = (reporter.clone(), reporter.clone());
        let both = std::thread::scope(|scope| {
            let (one, two) = (scope.spawn(|| again.sends()), scope.spawn(|| once_more.sends()));
            (one.join().unwrap(), two.join().unwrap())
        });
        let later = reporter.sends();

        assert_eq!(both.0, both.1);
        assert_eq!(both.0, later);
        assert_eq!(heard.staff("case_officer").lists_reports().len(), 1, "{engine:?}");
    }
}

#[test]
fn back_refresh_and_two_tabs_keep_every_answer() {
    let heard = Place::new(ENGINES[0]).start();
    let mut tab = heard.reporter("en");
    tab.begins();
    tab.posts("tell-us/who", &[("reporter_role", "witness")]);
    tab.posts("tell-us/your-words", &[("account", "They shouted")]);

    let mut other_tab = tab.clone();
    other_tab.posts("tell-us/area", &[("area", "east")]);
    tab.posts("tell-us/kind", &[("incident_types", "threats")]);

    assert_eq!(tab.visits("tell-us/your-words").value_of("account"), "They shouted");
    assert!(tab.visits("tell-us/area").is_chosen("area", "east"));
    assert!(other_tab.visits("tell-us/kind").is_chosen("incident_types", "threats"));
    assert!(other_tab.visits("tell-us/who").is_chosen("reporter_role", "witness"));
}

#[test]
fn changing_the_language_midway_keeps_every_answer_and_what_is_typed_and_not_yet_sent() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    reporter.begins();
    reporter.posts("tell-us/who", &[("reporter_role", "victim")]);

    let page = reporter.posts("tell-us/your-words", &[("account", "Half a sent"), ("go", "ar")]);
    assert_eq!(page.path, "/ar/tell-us/your-words");
    assert_eq!(page.value_of("account"), "Half a sent");

    let too_long = "ا".repeat(5001);
    let page = reporter.posts("tell-us/your-words", &[("account", &too_long), ("go", "pl")]);
    assert_eq!(page.path, "/pl/tell-us/your-words");
    assert_eq!(page.value_of("account"), too_long, "even what is too long is still there");
    assert!(page.error_beside("account").is_some_and(|error| error.contains("5001")), "{}", page.words());
    assert!(reporter.visits("tell-us/who").is_chosen("reporter_role", "victim"));
}

#[test]
fn an_answer_can_be_changed_from_the_list_and_leads_back_to_it() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    let list = reporter.answers(&NO_NAME);
    assert!(list.answer.text.contains("/en/tell-us/area?from=check#area-north"));

    let list = reporter.posts("tell-us/area", &[("area", "south"), ("from", "check"), ("go", "continue")]);

    assert_eq!(reporter.page(), "check");
    assert!(list.says("Area South"), "{}", list.words());
}

#[test]
fn the_acknowledgement_says_what_happens_next_with_real_dates_and_who_can_help() {
    let heard = Place::new(ENGINES[0]).with("HEARD_POLICY", "stoke").start();
    let mut reporter = heard.reporter("en");
    let mut given = NO_NAME.to_vec();
    given[3] = ("contact_choice", "code_only");
    given.push(("strands", "sexual_orientation"));
    reporter.reports(&given);

    let page = reporter.visits("received");

    let officer = heard.staff("case_officer");
    let number = page.receipt().number;
    let clocks = officer.reads(&number)["clocks"].clone();
    let due = |promise: &str| {
        let clock = clocks.as_array().unwrap().iter().find(|clock| clock["promise"] == promise).unwrap();
        let due: jiff::Timestamp = clock["due_at"].as_str().unwrap().parse().unwrap();
        due.in_tz("Europe/London").unwrap()
    };
    let first =
        due("first_contact").strftime("We will have a message for you by %A %-d %B %Y, %H:%M").to_string();
    assert!(page.says(&first), "{first}: {}", page.words());
    let letter = due("letter").strftime("Our letter will be here for you by %A %-d %B %Y").to_string();
    assert!(page.says(&letter), "{letter}: {}", page.words());
    assert!(page.says("Galop") && !page.says("CST"), "{}", page.words());
}

#[test]
fn the_number_and_code_can_be_saved_under_a_name_that_says_nothing() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    let receipt = reporter.reports(&NO_NAME);

    let file = reporter.send("GET", "/en/received/reference.txt", &[]);

    assert_eq!(file.header("content-disposition"), "attachment; filename=\"reference.txt\"");
    assert!(file.text.contains(&receipt.number) && file.text.contains(&receipt.code));
    for word in ["hate", "report", "police", "shouted"] {
        assert!(!file.text.to_lowercase().contains(word), "{word}");
    }
}

#[test]
fn finishing_clears_the_number_and_the_code_from_the_browser() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    reporter.reports(&NO_NAME);
    let held = reporter.cookie.clone();

    reporter.posts("received", &[]);

    assert_eq!((reporter.page(), &reporter.cookie), ("finished", &None));
    reporter.cookie = held;
    assert!(
        !reporter.visits("received").answer.text.contains("id=\"code\""),
        "the key opens nothing any more"
    );
}

#[test]
fn exit_clears_what_was_typed_and_leaves() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    reporter.begins();
    reporter.posts("tell-us/who", &[("reporter_role", "victim")]);
    let held = reporter.cookie.clone();
    assert!(held.is_some());

    let answer = reporter.send("GET", "/exit", &[]);

    assert_eq!((answer.status, answer.header("location")), (303, "https://www.bbc.co.uk/weather"));
    assert!(answer.header("clear-site-data").contains("cookies"));
    assert_eq!(reporter.cookie, None);
    reporter.cookie = held;
    assert!(
        !reporter.visits("tell-us/who").is_chosen("reporter_role", "victim"),
        "the answers are gone from the server too"
    );
}

#[test]
fn whoever_is_in_danger_is_shown_whom_to_call_and_nothing_is_kept() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");

    let page = reporter.posts("before-you-start", &[("in_danger", "yes")]);

    assert!(page.says("Call 999 now") && page.answer.text.contains("tel:999"));
    assert_eq!(reporter.cookie, None);
}

#[test]
fn the_equality_questions_come_after_the_report_is_safe_and_their_answers_are_kept_once_and_apart() {
    use entity::equality;
    use sea_orm::EntityTrait;

    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    let receipt = reporter.reports(&NO_NAME);
    assert!(reporter.visits("about-you").says("You do not have to answer"));
    reporter.posts("about-you/age", &[("age_band", "a25_34"), ("go", "continue")]);
    reporter.posts("about-you/first-language", &[("first_language", "Kurmanji"), ("go", "continue")]);

    let mut again = reporter.clone();
    let page = reporter.posts("about-you/check", &[]);
    again.posts("about-you/check", &[]);

    assert!(page.says("Thank you for answering"), "{}", page.words());
    let rows = tests::database::block_on(async {
        let db = heard.place().database().connect().await;
        equality::Entity::find().all(&db).await.unwrap()
    });
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].answers, r#"{"age_band":"a25_34"}"#);
    assert!(rows[0].own_words.is_some(), "own words are sealed");
    let read = heard.staff("case_officer").reads(&receipt.number).to_string();
    assert!(!read.contains("a25_34") && !read.contains("Kurmanji"), "an officer does not see them");
}

#[test]
fn after_one_report_another_can_be_made_in_the_same_browser() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    let first = reporter.reports(&NO_NAME);
    let second = reporter.reports(&NO_NAME);
    assert_ne!(first.number, second.number);
    assert_eq!(heard.staff("case_officer").lists_reports().len(), 2);
}

#[test]
fn an_officer_enters_what_was_told_on_the_phone_and_the_caller_can_come_back() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let officer: Officer = heard.staff("case_officer");
        let body = serde_json::json!({
            "channel": "phone",
            "language": "pl",
            "answers": {"reporter_role": "victim", "account": "Told on the phone", "area": "north", "contact_choice": "code_only"},
        });
        let enter =
            || officer.asks("POST", "/api/v1/reports", &[("idempotency-key", "a-call-at-ten")], Some(&body));

        let (first, again) = (enter(), enter());

        assert_eq!(first.status, 201, "{}", first.text);
        assert_eq!(first.json(), again.json(), "the same request gives the same report, number and code");
        assert_eq!(officer.lists_reports().len(), 1);
        let receipt = tests::reporter::Receipt {
            number: first.json()["acknowledgement"].as_str().unwrap().to_owned(),
            code: first.json()["access_code"].as_str().unwrap().to_owned(),
        };
        let mut caller: Reporter = heard.reporter("pl");
        assert_eq!(caller.comes_back(&receipt).answer.status, 200, "{engine:?}");
    }
}

#[test]
fn whoever_wants_to_be_reached_and_gives_no_way_to_do_it_is_promised_a_message_on_their_page() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    let mut given = NO_NAME.to_vec();
    given[3] = ("contact_choice", "contact");
    reporter.reports(&given);
    let page = reporter.visits("received");
    assert!(
        page.says("We will have a message for you by") && !page.says("in the way you said is safe"),
        "{}",
        page.words()
    );
}

#[test]
fn equality_answers_that_are_no_longer_asked_for_or_not_yet_right_are_not_kept() {
    use sea_orm::EntityTrait;

    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    reporter.reports(&NO_NAME);
    reporter.posts("about-you/health", &[("disability", "yes"), ("go", "continue")]);
    reporter.posts("about-you/health-effect", &[("disability_effect", "a_lot"), ("go", "continue")]);
    reporter.posts("about-you/health", &[("disability", "no"), ("go", "continue")]);
    let long = "x".repeat(101);
    reporter.posts("about-you/gender", &[("gender_identity", &long), ("go", "continue")]);

    let page = reporter.posts("about-you/check", &[]);
    assert_eq!((reporter.page(), page.value_of("gender_identity")), ("about-you/gender?again=yes", long));
    reporter.posts("about-you/gender", &[("gender_same", "yes"), ("go", "continue")]);
    reporter.posts("about-you/check", &[]);

    let rows = tests::database::block_on(async {
        let db = heard.place().database().connect().await;
        entity::equality::Entity::find().all(&db).await.unwrap()
    });
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].answers, r#"{"disability":"no","gender_same":"yes"}"#);
}
