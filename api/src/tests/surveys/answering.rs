//! Answering: through a link, or from one's own page; once, in time, and whatever happens with nothing lost.

use super::*;

/// Words that nobody at home should read in an address or a title.
const TELLING: [&str; 6] = ["survey", "hate", "incident", "report", "victim", "crime"];

#[actix_web::test]
async fn a_letter_that_is_sent_again_holds_the_same_links_and_only_their_hashes_are_kept() {
    let asked = Asked::new().await;
    asked.desk.later(3600);
    assert_eq!(links(&asked.desk, &asked.letter).await, asked.links);
    for (url, page) in [(asked.survey(), "answer"), (asked.stop(), "stop")] {
        let secret = secret(url);
        assert_eq!(url, format!("https://heard.example/en/{page}/{secret}"));
        assert!(secret.len() == 32 && secret.chars().all(|c| c.is_ascii_hexdigit()), "128 bits: {secret}");
        let database = asked.desk.everything_in_the_database().await;
        assert!(!database.windows(32).any(|bytes| bytes == secret.as_bytes()));
        for word in TELLING {
            assert!(!url.contains(word), "{url}");
        }
    }
    assert_ne!(secret(asked.survey()), secret(asked.stop()));
}

#[actix_web::test]
async fn links_stand_only_in_letters_that_have_use_for_them_and_speak_their_language() {
    let Asked { desk, case, letter, .. } = Asked::new().await;
    let of = async |letter: letter::Model| {
        write(&desk, letter.clone()).await;
        links(&desk, &letter).await
    };
    let kind = |kind| sent(&desk, kind, case, letter.report_id.unwrap());
    for owed in [LetterKind::Acknowledgement, LetterKind::Update, LetterKind::Delay, LetterKind::Closure] {
        assert_eq!(of(kind(owed)).await, Links::default(), "{}", owed.word());
    }
    let regular = of(kind(LetterKind::RegularUpdate)).await;
    assert!(regular.survey.is_none() && regular.stop.is_some());
    let on_page = letter::Model { way: letter::LetterWay::OwnPage, ..kind(LetterKind::Survey) };
    let on_page = of(on_page).await;
    assert!(on_page.survey.is_some() && on_page.stop.is_none(), "there is no e-mail to stop");
    let urdu = of(letter::Model { language: "ur".to_owned(), ..kind(LetterKind::Survey) }).await;
    assert!(urdu.survey.unwrap().starts_with("https://heard.example/ur/answer/"));
    let unknown = of(letter::Model { language: "xx".to_owned(), ..kind(LetterKind::Survey) }).await;
    assert!(unknown.survey.unwrap().starts_with("https://heard.example/en/answer/"));
}

#[actix_web::test]
async fn looking_changes_nothing_however_often_and_in_every_language() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        let before = asked.rows().await;
        for language in asked.desk.house.languages.codes() {
            for (url, button) in [(asked.survey(), "value=\"decline\""), (asked.stop(), "<button>")] {
                let url = url.replace("/en/", &format!("/{language}/"));
                let page = gets(&asked.desk, &url).await;
                assert_eq!(page.status, 200);
                page.says(button);
                assert_eq!(page.text.matches("<script").count(), 1, "the one of ours");
                let title = page.text.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
                for word in TELLING {
                    assert!(!title.to_lowercase().contains(word), "{title}");
                }
                let head =
                    visits(&asked.desk, TestRequest::with_uri("/").method("HEAD".parse().unwrap()), &url);
                assert_eq!(head.await.status, 200);
            }
        }
        assert_eq!(asked.rows().await, before, "{engine:?}");
        assert!(asked.is_open().await);
    }
}

#[actix_web::test]
async fn answers_count_once_and_sending_them_twice_says_that_the_link_has_been_used() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        let body = "survey_fair=fully&survey_safer=mostly&survey_change=More+chairs&go=send";
        let first = posts(&asked.desk, asked.survey(), body).await;
        first.says("Thank you for your answers");
        first.says_not("manager");
        let again = posts(&asked.desk, asked.survey(), body).await;

        let kept = asked.answers().await;
        assert_eq!(kept.len(), 1, "{engine:?}");
        let row = &kept[0];
        assert_eq!(json(&row.answers), json(r#"{"survey_fair":"fully","survey_safer":"mostly"}"#));
        assert_eq!(row.received_month.to_string(), "2026-11-01", "no day and no time");
        assert_eq!(row.id.get_version_num(), 4, "a name that does not sort by time");
        let words: String = asked
            .desk
            .house
            .identities
            .open(&survey::own_words_purpose(row.id), row.own_words.as_ref().unwrap())
            .unwrap();
        assert_eq!(words, "More chairs");
        assert!(asked.tasks().await.is_empty());
        assert!(!asked.is_open().await);
        let used = gets(&asked.desk, asked.survey()).await;
        assert_eq!(used.status, 410);
        used.says("This link has been used");
        used.says("We have your answers");
        used.says("01782 000000");
        used.says("call 999");
        assert_eq!(again, used, "{engine:?}");
    }
}

#[actix_web::test]
async fn two_ways_to_the_same_questions_used_at_once_count_once() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        let report = asked.letter.report_id.unwrap();
        let reminder = sent(&asked.desk, LetterKind::SurveyReminder, asked.case, report);
        write(&asked.desk, reminder.clone()).await;
        let other = links(&asked.desk, &reminder).await.survey.unwrap();
        assert_ne!(other, asked.survey());
        let body = "survey_outcome=not_at_all";
        let (one, two) =
            futures_util::join!(posts(&asked.desk, asked.survey(), body), posts(&asked.desk, &other, body));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 410], "{engine:?}");
        assert_eq!(asked.answers().await.len(), 1, "{engine:?}");
        assert_eq!(asked.tasks().await, [TaskKind::FollowUpSurvey]);
        assert_eq!(gets(&asked.desk, &other).await.status, 410);
    }
}

#[actix_web::test]
async fn whoever_does_not_want_to_answer_is_not_asked_again() {
    let asked = Asked::new().await;
    let page = posts(&asked.desk, asked.survey(), "survey_fair=not_at_all&go=decline").await;
    page.says("We will not ask you again");
    assert!(!asked.is_open().await, "so no reminder goes out");
    let kept = asked.answers().await;
    assert_eq!((kept.len(), kept[0].answers.as_str()), (1, "{}"), "nothing of it is taken");
    assert!(asked.tasks().await.is_empty());
    assert_eq!(gets(&asked.desk, asked.survey()).await.status, 410);
}

#[actix_web::test]
async fn nothing_has_to_be_answered() {
    let asked = Asked::new().await;
    posts(&asked.desk, asked.survey(), "").await.says("Thank you for your answers");
    assert_eq!(asked.answers().await.len(), 1);
}

#[actix_web::test]
async fn after_its_time_a_link_says_so_and_whoever_had_begun_may_finish() {
    let asked = Asked::new().await;
    asked.desk.later(TIME_TO_ANSWER - 1);
    assert!(asked.is_open().await);
    let page = gets(&asked.desk, asked.survey()).await;
    page.says("You can answer here until Friday 18 December 2026, 23:59.");
    asked.desk.later(1);
    let late = gets(&asked.desk, asked.survey()).await;
    assert_eq!(late.status, 410);
    late.says("This link no longer works");
    late.says("01782 000000");
    assert!(!asked.is_open().await);

    asked.desk.later(86400);
    let too_late = posts(&asked.desk, asked.survey(), "survey_fair=fully").await;
    assert_eq!(too_late.status, 410);
    assert!(asked.answers().await.is_empty());
    asked.desk.later(-3600);
    posts(&asked.desk, asked.survey(), "survey_fair=fully").await.says("Thank you for your answers");
}

#[actix_web::test]
async fn a_reminder_gives_no_more_time() {
    let asked = Asked::new().await;
    asked.desk.later(14 * 86400);
    let report = asked.letter.report_id.unwrap();
    let reminder = sent(&asked.desk, LetterKind::SurveyReminder, asked.case, report);
    write(&asked.desk, reminder.clone()).await;
    let url = links(&asked.desk, &reminder).await.survey.unwrap();
    asked.desk.later(TIME_TO_ANSWER - 14 * 86400 - 1);
    assert_eq!(gets(&asked.desk, &url).await.status, 200);
    asked.desk.later(1);
    assert_eq!(gets(&asked.desk, &url).await.status, 410);
}

#[actix_web::test]
async fn what_is_no_link_or_one_for_something_else_leads_to_a_kind_page() {
    let asked = Asked::new().await;
    let nobodys = "0".repeat(32);
    for wrong in ["x", "..%2f", "%F0%9F%99%82", &nobodys, secret(asked.stop()), &asked.survey()[3..]] {
        let url = format!("/en/answer/{wrong}");
        for seen in [gets(&asked.desk, &url).await, posts(&asked.desk, &url, "go=decline").await] {
            assert_eq!(seen.status, 404, "{wrong}");
            seen.says("01782 000000");
        }
    }
    let url = format!("/en/stop/{}", secret(asked.survey()));
    let before = asked.rows().await;
    assert_eq!((gets(&asked.desk, &url).await.status, posts(&asked.desk, &url, "").await.status), (404, 404));
    assert_eq!(asked.rows().await, before);
}

#[actix_web::test]
async fn what_can_not_be_taken_comes_back_with_the_reason_and_everything_still_there() {
    let asked = Asked::new().await;
    let body = "survey_easy=fully&survey_fair=perhaps&survey_change=Kept+%FF+words";
    let page = posts(&asked.desk, asked.survey(), body).await;
    assert_eq!(page.status, 422);
    page.says("<title>Error: ");
    page.says("id=\"survey_fair-error\"");
    page.says("href=\"#survey_fair-fully\"");
    page.says("id=\"survey_change-error\"");
    page.says("Kept \u{fffd} words");
    page.says("id=\"survey_easy-fully\" name=\"survey_easy\" value=\"fully\" checked");
    assert!(asked.is_open().await && asked.answers().await.is_empty());
}

#[actix_web::test]
async fn the_language_is_changed_with_what_is_typed() {
    let asked = Asked::new().await;
    let before = asked.rows().await;
    let page = posts(&asked.desk, asked.survey(), "survey_easy=partly&survey_change=Powoli&go=pl").await;
    assert_eq!(page.status, 200);
    page.says("<html lang=\"pl\"");
    page.says(&format!("action=\"/pl/answer/{}\"", secret(asked.survey())));
    page.says("value=\"partly\" checked");
    page.says("Powoli");
    assert_eq!(asked.rows().await, before);
}

#[actix_web::test]
async fn a_low_answer_is_followed_up_and_the_person_is_told_so() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        let page = posts(&asked.desk, asked.survey(), "survey_support=hardly&survey_safer=fully").await;
        page.says("A manager will look at how we worked with you.");
        page.says_not("999, or");
        assert_eq!(asked.tasks().await, [TaskKind::FollowUpSurvey], "{engine:?}");
        let db = asked.desk.house.intake.db.reader();
        let notices = letter::Entity::find().all(db).await.unwrap();
        let notice = notices.iter().find(|letter| letter.kind == LetterKind::TaskNotice).unwrap();
        assert_eq!(notice.role, Some(entity::staff::Role::LineManager));
        assert_eq!(notice.facts, None, "it says nothing of what was answered");
    }
}

#[actix_web::test]
async fn whoever_does_not_feel_safer_is_told_whom_to_call_and_that_a_manager_gets_in_touch() {
    let asked = Asked::new().await;
    let page = posts(&asked.desk, asked.survey(), "survey_safer=not_at_all&survey_fair=fully").await;
    page.says("A manager will get in touch with you in the way you said is safe.");
    page.says("call 999");
    page.says("101");
    page.says_not("look at how we worked");
    assert_eq!(asked.tasks().await, [TaskKind::SeeThatTheyAreSafe]);
}

#[actix_web::test]
async fn a_used_link_shows_whoever_reads_the_mail_the_same_whatever_was_answered_and_whatever_is_sent() {
    const TRIED: [&str; 9] = [
        "survey_safer=not_at_all",
        "survey_fair=not_at_all",
        "survey_fair=hardly&survey_safer=hardly&go=send",
        "survey_fair=fully&survey_safer=fully",
        "survey_fair=no_such_word",
        "survey_safer=not_at_all&go=decline",
        "survey_safer=not_at_all&go=pl",
        "survey_change=%FF",
        "",
    ];
    for engine in Engine::ALL {
        let mut shown = Vec::new();
        for answered in
            ["survey_safer=not_at_all", "survey_fair=not_at_all", "survey_fair=fully", "go=decline", ""]
        {
            let asked = Asked::on(engine).await;
            assert_eq!(posts(&asked.desk, asked.survey(), answered).await.status, 200);
            let before = asked.rows().await;
            shown.push(gets(&asked.desk, asked.survey()).await);
            for tried in TRIED {
                shown.push(posts(&asked.desk, asked.survey(), tried).await);
            }
            assert_eq!(asked.rows().await, before, "{engine:?}");
        }
        for seen in &shown {
            assert_eq!(seen, &shown[0], "{engine:?}");
        }
        shown[0].says_not("manager");
        for help in ["01782 000000", "call 999", "101"] {
            shown[0].says(help);
        }
    }
}

#[actix_web::test]
async fn answers_are_on_no_row_that_leads_to_them_and_words_are_nowhere_in_clear() {
    let asked = Asked::new().await;
    let body = "survey_outcome=not_at_all&survey_change=zqchangeqz";
    posts(&asked.desk, asked.survey(), body).await.says("manager");
    let rows = asked.rows().await;
    let answers = asked.answers().await;
    let elsewhere = rows.replace(&format!("{answers:?}"), "");
    assert!(!elsewhere.contains(&answers[0].id.to_string()) && !elsewhere.contains("survey_outcome"));
    let database = asked.desk.everything_in_the_database().await;
    assert!(!database.windows(10).any(|bytes| bytes == b"zqchangeqz"));
}

#[actix_web::test]
async fn ones_own_page_leads_to_the_questions_for_an_hour_until_they_are_answered() {
    let asked = Asked::new().await;
    let first = asked.way_from_own_page().await.unwrap();
    assert_eq!(gets(&asked.desk, &first).await.status, 200);
    asked.desk.later(3600);
    assert_eq!(gets(&asked.desk, &first).await.status, 410, "whoever finds it later sees nothing");
    let second = asked.way_from_own_page().await.unwrap();
    assert_ne!(first, second);
    posts(&asked.desk, &second, "survey_again=fully").await.says("Thank you for your answers");
    assert_eq!(asked.way_from_own_page().await, None);
    assert_eq!(gets(&asked.desk, asked.survey()).await.status, 410, "the letter's own link is used up too");
}

#[actix_web::test]
async fn ones_own_page_never_makes_the_time_longer() {
    let asked = Asked::new().await;
    asked.desk.later(TIME_TO_ANSWER - 60);
    assert!(asked.way_from_own_page().await.unwrap().starts_with("/en/answer/"));
    asked.desk.later(60);
    assert!(!asked.is_open().await);
    assert_eq!(asked.way_from_own_page().await, None);
}

#[actix_web::test]
async fn a_survey_that_is_not_yet_due_or_was_withdrawn_is_not_on_ones_own_page() {
    let Asked { desk, case, receipt, letter, .. } = Asked::new().await;
    for (state, due_in, shown) in
        [(LetterState::Cancelled, 0, false), (LetterState::Due, 3600, false), (LetterState::Due, 0, true)]
    {
        desk.later(1);
        let due_at = desk.clock_now().after_seconds(due_in);
        let next = letter::Model {
            state,
            due_at,
            ..sent(&desk, LetterKind::Survey, case, letter.report_id.unwrap())
        };
        write(&desk, next).await;
        let way = way_from_own_page(&desk, &receipt).await;
        assert_eq!(way.is_some(), shown, "{state:?} {due_in}");
    }
}
