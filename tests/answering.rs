//! Answers that can't be taken: a page with everything still filled in, and the reason beside the field.

use tests::{
    database::ENGINES,
    http::form,
    program::{Place, Running},
    reporter::{NO_NAME, Reporter},
};

fn begun(heard: &Running) -> Reporter {
    let mut reporter = heard.reporter("en");
    reporter.begins();
    reporter.posts("tell-us/who", &[("reporter_role", "victim"), ("go", "continue")]);
    reporter
}

fn heard() -> Running {
    Place::new(ENGINES[0]).start()
}

#[test]
fn what_is_too_long_comes_back_whole_with_how_much_there_is_room_for() {
    let heard = heard();
    let mut reporter = begun(&heard);
    for text in ["é".repeat(6000), "x".repeat(10_000), "👩‍👩‍👧 ".repeat(1500), "سلام ".repeat(2000)]
    {
        let page = reporter.posts("tell-us/your-words", &[("account", &text), ("go", "continue")]);
        assert_eq!(page.answer.status, 422);
        assert!(page.title().starts_with("Error: "), "{}", page.title());
        assert!(
            page.error_beside("account").unwrap().contains("can have 5000"),
            "{:?}",
            page.error_beside("account")
        );
        assert!(page.answer.text.contains("href=\"#account\""), "the summary leads to the field");
        assert_eq!(page.value_of("account"), text);
    }
}

#[test]
fn what_nobody_can_see_is_left_out_and_everything_else_is_taken_as_it_was_typed() {
    let heard = heard();
    let mut reporter = begun(&heard);
    let typed = "a\0b\u{1b}[31m \u{202e}abc\u{202c} 🙂 سلام <script>alert(1)</script> &amp; \"quotes\"";
    let page = reporter.posts("tell-us/your-words", &[("account", typed), ("go", "continue")]);
    assert_eq!(page.answer.status, 200);
    let kept = reporter.visits("tell-us/your-words");
    assert_eq!(
        kept.value_of("account"),
        "ab[31m \u{202e}abc\u{202c} 🙂 سلام <script>alert(1)</script> &amp; \"quotes\""
    );
    assert!(!kept.answer.text.contains("<script>"));
}

#[test]
fn bytes_that_are_no_text_are_asked_for_again_with_the_rest_still_there() {
    let heard = heard();
    let mut reporter = begun(&heard);
    let page = reporter.posts_bytes("tell-us/your-words", b"account=before%ff%feafter&go=continue");
    assert_eq!(page.answer.status, 422);
    assert!(page.error_beside("account").is_some());
    assert!(page.value_of("account").starts_with("before") && page.value_of("account").ends_with("after"));
}

#[test]
fn a_day_that_does_not_exist_or_has_not_come_comes_back_as_it_was_typed() {
    let heard = heard();
    let mut reporter = begun(&heard);
    for (day, month, year) in
        [("31", "2", "2026"), ("5", "", "2026"), ("1", "1", "2199"), ("soon", "5", "2026"), ("", "", "x")]
    {
        let fields = [
            ("when_date_day", day),
            ("when_date_month", month),
            ("when_date_year", year),
            ("go", "continue"),
        ];
        let page = reporter.posts("tell-us/when", &fields);
        assert_eq!(page.answer.status, 422, "{day} {month} {year}");
        assert!(page.error_beside("when_date").is_some());
        assert!(page.answer.text.contains("href=\"#when_date_day\""));
        assert_eq!(page.value_of("when_date_day"), day);
        assert_eq!(page.value_of("when_date_year"), year);
    }
}

#[test]
fn words_that_were_not_offered_and_fields_that_are_not_there_do_no_harm() {
    let heard = heard();
    let mut reporter = begun(&heard);
    let page =
        reporter.posts("tell-us/area", &[("area", "atlantis"), ("is_admin", "true"), ("go", "continue")]);
    assert_eq!(page.answer.status, 422);
    assert!(page.error_beside("area").is_some());
    let page = reporter.posts("tell-us/area", &[("area", "north"), ("is_admin", "true"), ("go", "continue")]);
    assert_eq!((page.answer.status, reporter.page()), (200, "tell-us/place"));
}

#[test]
fn the_few_answers_that_are_needed_are_asked_for_in_the_visitors_language() {
    let heard = heard();
    let languages = locales::Languages::shipped().unwrap();
    for code in languages.codes() {
        let mut reporter = heard.reporter(&code);
        reporter.begins();
        let page = reporter.posts("tell-us/who", &[("go", "continue")]);
        let language = languages.get(&code).unwrap();
        let expected = languages.say_plainly(language, "error-missing", &locales::Args::none()).text;
        assert_eq!(page.answer.status, 422, "{code}");
        assert_eq!(page.error_beside("reporter_role"), Some(expected));
    }
}

#[test]
fn a_report_that_tells_nothing_is_asked_what_happened() {
    let heard = heard();
    let mut reporter = begun(&heard);
    reporter.posts("tell-us/your-words", &[("account", "  \u{0} "), ("go", "continue")]);
    let page = reporter.posts("tell-us/kind", &[("go", "continue")]);
    assert_eq!(page.answer.status, 422);
    assert!(page.error_beside("incident_types").unwrap().contains("Tell us what happened"));
}

#[test]
fn what_is_missing_when_it_is_sent_is_listed_with_links_and_nothing_is_lost() {
    let heard = heard();
    let mut reporter = begun(&heard);
    reporter.posts("tell-us/your-words", &[("account", "They shouted"), ("go", "continue")]);

    let page = reporter.posts("check", &[("go", "send")]);

    assert_eq!(page.answer.status, 422);
    assert!(page.answer.text.contains("/en/tell-us/area?from=check#area-north"));
    assert!(page.answer.text.contains("/en/tell-us/contact?from=check#contact_choice-contact"));
    assert!(page.says("They shouted"));
}

#[test]
fn what_could_not_be_taken_is_not_left_behind_when_the_report_is_sent() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    reporter.answers(&NO_NAME);
    let long = "y".repeat(5001);
    reporter.posts("tell-us/your-words", &[("account", &long), ("go", "continue")]);

    let page = reporter.posts("check", &[("go", "send")]);

    assert_eq!(page.answer.status, 422);
    assert!(page.answer.text.contains("/en/tell-us/your-words?from=check#account"));
    assert_eq!(reporter.visits("tell-us/your-words").value_of("account"), long);
}

#[test]
fn a_forged_or_dead_key_begins_anew_and_keeps_what_was_just_written() {
    let heard = heard();
    let dead = "ab".repeat(32);
    for key in ["", "nonsense", "%00", &"z".repeat(64), &dead, &"9".repeat(5000)] {
        let mut reporter = heard.reporter("en");
        reporter.cookie = Some(format!("heard={key}"));
        let page = reporter.posts("tell-us/your-words", &[("account", "Just written"), ("go", "continue")]);
        assert_eq!(page.answer.status, 200, "{key}");
        assert!(page.says("What you just wrote is still here"), "{}", page.words());
        assert_eq!(page.value_of("account"), "Just written");
        assert_eq!(
            reporter.visits("tell-us/your-words").value_of("account"),
            "Just written",
            "and it is kept"
        );
    }
}

#[test]
fn a_stale_page_sent_after_the_report_leads_to_the_acknowledgement_and_changes_nothing() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    let receipt = reporter.reports(&NO_NAME);
    let page = reporter.posts("tell-us/your-words", &[("account", "Sent too late"), ("go", "continue")]);
    assert_eq!(reporter.page(), "received");
    assert_eq!(page.receipt(), receipt);
    let read = heard.staff("case_officer").reads(&receipt.number);
    assert_eq!(read["answers"]["account"], "Someone shouted at me on the stairs");
}

#[test]
fn strange_bodies_get_a_page_and_never_an_error_of_ours() {
    let heard = heard();
    let mut reporter = begun(&heard);
    let many = (0..3000).map(|n| format!("f{n}={n}")).collect::<Vec<_>>().join("&").into_bytes();
    let bodies: [&[u8]; 8] =
        [b"", b"&&&&", b"=", b"%", b"account=%zz%", b"\xff\xfe\x00", b"{\"json\": true}", &many];
    for page in [
        "before-you-start",
        "tell-us/who",
        "tell-us/when",
        "check",
        "your-report",
        "received",
        "about-you/check",
    ] {
        for body in bodies {
            let answer = reporter.send("POST", &format!("/en/{page}"), body);
            assert!(answer.status < 500, "{page}: {}", answer.status);
        }
    }
}

#[test]
fn a_body_over_the_limit_is_refused_before_it_is_read() {
    let heard = heard();
    let head = "POST /en/tell-us/your-words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n";
    let answer = heard.http.raw(head.as_bytes());
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(answer.contains("What you sent before is still here"), "{answer}");
}

#[test]
fn a_body_of_unknown_length_is_read_no_further_than_the_limit() {
    let heard = heard();
    let mut request =
        b"POST /en/tell-us/your-words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\
                        Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n"
            .to_vec();
    for _ in 0..40 {
        request.extend_from_slice(b"4000\r\n");
        request.extend(std::iter::repeat_n(b'a', 0x4000));
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"0\r\n\r\n");
    let answer = heard.http.raw(&request);
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[test]
fn while_the_database_is_away_what_was_typed_stays_on_the_page_with_how_to_call() {
    let place = Place::new(tests::database::Engine::Postgres);
    let heard = place.start();
    let mut reporter = heard.reporter("en");
    reporter.answers(&NO_NAME);
    heard.place().database().take_away();

    let typed = reporter.posts("tell-us/your-words", &[("account", "Typed just now"), ("go", "continue")]);
    let sent = reporter.posts("check", &[("go", "send")]);
    let ready = heard.get("/readyz");
    let started = heard.get("/en/");

    assert_eq!(typed.answer.status, 503);
    assert_eq!(typed.value_of("account"), "Typed just now");
    for page in [&typed, &sent] {
        assert!(
            page.says("Nothing you sent us before is lost") && page.says("01632 960 000"),
            "{}",
            page.words()
        );
    }
    assert_eq!(sent.answer.status, 503);
    assert_eq!((ready.status, ready.json()["database"].as_bool()), (503, Some(false)));
    assert_eq!(started.status, 200, "the start page says whom to call");

    heard.place().database().bring_back();
    tests::program::wait_for("the database to be found again", || {
        Some(heard.get("/readyz")).filter(|it| it.status == 200)
    });
    assert_eq!(reporter.sends().code.len(), 19, "what was answered before is still there");
}

#[test]
fn the_body_of_a_form_can_be_anything_a_keyboard_types() {
    let heard = heard();
    let mut reporter = begun(&heard);
    let typed = "Zażółć gęślą jaźń\r\nاب\tپ\r\n%41+1=2&x=y";
    reporter.posts_bytes("tell-us/your-words", &form(&[("account", typed), ("go", "continue")]));
    assert_eq!(reporter.visits("tell-us/your-words").value_of("account"), typed.replace("\r\n", "\n"));
}

#[test]
fn contact_details_stay_on_the_page_even_when_the_questions_before_them_are_gone() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    reporter.cookie = Some(format!("heard={}", "ab".repeat(32)));
    let typed = [("email", "someone@home"), ("phone", "01632 960 555"), ("go", "continue")];
    let page = reporter.posts("tell-us/contact-details", &typed);
    assert!(page.says("What you just wrote is still here"), "{}", page.words());
    assert_eq!(
        (page.value_of("email"), page.value_of("phone")),
        ("someone@home".to_owned(), "01632 960 555".to_owned())
    );
    assert!(page.error_beside("email").is_some(), "and what is wrong with it is said");
}

#[test]
fn an_answer_that_is_hidden_for_a_while_is_there_again_when_it_is_asked_for_again() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    reporter.answers(&tests::reporter::BY_EMAIL);
    reporter.posts("tell-us/safe-contact", &[("contact_ways", "phone"), ("go", "continue")]);
    reporter.posts("tell-us/contact-details", &[("phone", "01632 960 555"), ("go", "continue")]);
    reporter.posts(
        "tell-us/safe-contact",
        &[("contact_ways", "phone"), ("contact_ways", "email"), ("go", "continue")],
    );
    assert_eq!(reporter.visits("tell-us/contact-details").value_of("email"), "reporter@home.example");
}

#[test]
fn whatever_was_taken_before_a_report_went_on_its_way_is_in_it_and_nothing_else() {
    let heard = heard();
    for round in 0..4 {
        let mut reporter = heard.reporter("en");
        reporter.answers(&NO_NAME);
        let other_tab = reporter.clone();
        let (receipt, edits) = std::thread::scope(|scope| {
            let sending = scope.spawn(|| reporter.sends());
            let editing = scope.spawn(|| {
                let edit = |n: i32| {
                    let body = form(&[("account", &format!("Edited {n}")), ("go", "continue")]);
                    let answer = other_tab.clone().send("POST", "/en/tell-us/your-words", &body);
                    (n, answer.header("location").to_owned())
                };
                (0..30).map(edit).collect::<Vec<_>>()
            });
            (sending.join().unwrap(), editing.join().unwrap())
        });
        let read = heard.staff("case_officer").reads(&receipt.number);
        let told = read["answers"]["account"].as_str().unwrap();
        // Of the edits that came in before, the last one; the very one at which it went may have been taken along.
        let taken = edits.iter().take_while(|(_, to)| to == "/en/tell-us/kind").last().map(|(n, _)| *n);
        let possible = [taken, Some(taken.map_or(0, |n| n + 1))].map(|n| n.map(|n| format!("Edited {n}")));
        let untouched = taken.is_none() && told == "Someone shouted at me on the stairs";
        assert!(
            untouched || possible.iter().flatten().any(|edit| edit == told),
            "{round}: {told}: {edits:?}"
        );
        assert!(
            edits
                .iter()
                .skip_while(|(_, to)| to == "/en/tell-us/kind")
                .all(|(_, to)| to != "/en/tell-us/kind")
        );
    }
}

#[test]
fn however_often_send_is_pressed_the_acknowledgement_says_the_same() {
    let heard = heard();
    for _ in 0..8 {
        let mut reporter = heard.reporter("en");
        let mut given = tests::reporter::BY_EMAIL.to_vec();
        given.push(("damage", "yes"));
        reporter.answers(&given);
        let pages: Vec<String> = std::thread::scope(|scope| {
            let press = || {
                let mut again = reporter.clone();
                scope.spawn(move || again.posts("check", &[("go", "send")]).words())
            };
            let pressed: Vec<_> = (0..5).map(|_| press()).collect();
            pressed.into_iter().map(|one| one.join().unwrap()).collect()
        });
        // And once more when it has long been received, as a page that was left open does.
        let late = reporter.posts("check", &[("go", "send")]).words();
        for page in pages.into_iter().chain([late, reporter.visits("received").words()]) {
            assert!(
                page.contains("in the way you said is safe") && page.contains("take a photograph"),
                "{page}"
            );
        }
    }
}

#[test]
fn a_sending_that_was_cut_off_can_be_sent_again_and_what_was_typed_meanwhile_goes_along() {
    let place = Place::new(tests::database::Engine::Postgres);
    let heard = place.start();
    let mut reporter = heard.reporter("en");
    reporter.answers(&NO_NAME);
    heard.place().database().execute("alter table cases rename to cases_away");
    assert_eq!(reporter.posts("check", &[("go", "send")]).answer.status, 503);
    let page = reporter.posts("tell-us/your-words", &[("account", "Typed after that"), ("go", "continue")]);
    assert!(page.says("Your report is on its way"), "{}", page.words());
    heard.place().database().execute("alter table cases_away rename to cases");

    let receipt = reporter.sends();

    assert_eq!(heard.staff("case_officer").reads(&receipt.number)["answers"]["account"], "Typed after that");
}

#[test]
fn a_page_asked_for_with_strange_words_behind_it_is_still_that_page() {
    let heard = heard();
    let mut reporter = begun(&heard);
    for query in
        ["from=a&from=b", "from=check&from=check", "%ff%fe", "again", "again=yes&again=no", "x=1&&&="]
    {
        assert!(
            matches!(reporter.goes(&format!("/en/tell-us/area?{query}")).answer.status, 200 | 422),
            "{query}"
        );
    }
    let head = heard.http.send("HEAD", "/en/", &[], &[]);
    assert_eq!((head.status, head.text.as_str()), (200, ""));
    assert_eq!(heard.http.send("DELETE", "/en/", &[], &[]).header("allow"), "GET, HEAD, POST");
}

#[test]
fn a_flood_at_the_door_where_codes_are_tried_holds_up_nobody_who_reports() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    reporter.answers(&NO_NAME);
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                let chance = entity::chance::SystemChance;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    let number = entity::acknowledgement::Acknowledgement::draw(&chance).unwrap().to_string();
                    let code = "0000 0000 0000 0000".to_owned();
                    let page = heard.http.send(
                        "POST",
                        "/en/your-report",
                        &[("content-type", "application/x-www-form-urlencoded")],
                        &form(&[("number", &number), ("code", &code)]),
                    );
                    assert!(matches!(page.status, 422 | 503), "{}", page.status);
                }
            });
        }
        let started = std::time::Instant::now();
        let sent = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| reporter.sends()));
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        assert_eq!(sent.expect("the report goes through").code.len(), 19);
        // Behind a hundred guesses in the same queue it would take several times as long.
        assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
    });
}

#[test]
fn whoever_is_safe_now_after_an_earlier_report_begins_a_new_one() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    reporter.reports(&NO_NAME);
    let page = reporter.posts("before-you-start", &[("in_danger", "yes")]);
    assert!(
        page.answer.text.contains("name=\"in_danger\" value=\"no\""),
        "going on is the same answer as \"no\""
    );
    reporter.begins();
    assert_eq!(reporter.page(), "tell-us/who");
}

#[test]
fn whoever_goes_back_to_say_that_they_are_in_danger_is_told_truly_what_is_kept() {
    let heard = heard();
    let mut reporter = begun(&heard);
    let page = reporter.posts("before-you-start", &[("in_danger", "yes")]);
    assert!(
        page.says("We keep your answers until") && !page.says("We have kept nothing"),
        "{}",
        page.words()
    );
}
