//! The pages in a real browser, without JavaScript, used the way people use them: by mouse, finger and keyboard.

use entity::form::{self, Kind};
use fantoccini::key::Key;
use serde_json::json;
use tests::{
    browser::{Browser, COMPUTER, PHONE, Window, page_elsewhere},
    database::Engine,
    program::{Place, Running, wait_for},
    reporter::{NO_NAME, Receipt},
};

fn heard() -> Running {
    Place::new(Engine::Sqlite).start()
}

/// The answers that lead past the most pages.
const LONG_WAY: [(&str, &str); 10] = [
    ("reporter_role", "centre"),
    ("incident_types", "graffiti"),
    ("area", "north"),
    ("police_told", "yes"),
    ("contact_choice", "contact"),
    ("contact_ways", "email"),
    ("contact_ways", "text"),
    ("contact_ways", "post"),
    ("contact_ways", "someone"),
    ("contact_words", "full"),
];

/// The name of the page that someone is on, without its language.
fn page(window: &Window) -> String {
    let path = window.path();
    path.splitn(3, '/').nth(2).unwrap_or_default().to_owned()
}

/// The name of the question page that someone is on.
fn question_page(window: &Window) -> Option<&'static form::Page> {
    form::page_named(page(window).strip_prefix("tell-us/")?.split('?').next()?)
}

fn begins(window: &Window, language: &str) {
    window.goes(&format!("/{language}/"));
    window.presses(".actions .button");
    window.presses(".actions .button");
    window.clicks("#in_danger-no");
    window.presses("main button");
}

/// Gives those of the answers that the page asks for.
fn answers(window: &Window, page: &form::Page, given: &[(&str, &str)]) {
    for (key, answer) in given {
        let Some(question) = page.questions.iter().find(|question| question.key == *key) else { continue };
        match question.kind.most() {
            None => window.chooses(&format!("#{key}-{answer}")),
            Some(_) => window.writes(&format!("#{key}"), answer),
        }
    }
}

/// Goes through all the questions by clicking, up to the list of the answers.
fn goes_through(window: &Window, given: &[(&str, &str)], look: impl Fn(&Window)) {
    while let Some(page) = question_page(window) {
        look(window);
        answers(window, page, given);
        window.presses("button[value=continue]");
        let after = question_page(window).map(|after| after.slug);
        assert_ne!(after, Some(page.slug), "{}", window.reads("main"));
    }
    assert_eq!(page(window), "check");
    look(window);
}

fn receipt(window: &Window) -> Receipt {
    Receipt { number: window.reads("#number"), code: window.reads("#code") }
}

fn comes_back(window: &Window, receipt: &Receipt) {
    window.writes("#number", &receipt.number);
    window.writes("#code", &receipt.code);
    window.presses("main button");
}

#[test]
fn these_browsers_run_no_scripts() {
    let heard = heard();
    let scripted = page_elsewhere(
        "<!doctype html><title>as written</title><script>document.title='as scripted'</script>",
    );
    for (browser, title) in
        [(COMPUTER, "as written"), (Browser { javascript: true, ..COMPUTER }, "as scripted")]
    {
        let window = browser.open(&heard.http);
        window.goes_to(&scripted);
        assert_eq!(window.title(), title, "{browser:?}");
    }
}

#[test]
fn a_report_is_made_by_clicking_alone_and_its_page_opens_in_another_browser() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    window.goes("/");
    window.presses_what_reads("Start now");
    assert_eq!(window.reads("h1"), "You can leave at any time");
    window.presses_what_reads("Continue");
    assert_eq!(window.reads("h1"), "Is anyone in danger right now?");
    window.clicks("label[for=in_danger-no]");
    window.presses_what_reads("Continue");
    goes_through(&window, &NO_NAME, |window| assert_eq!(window.count("h1"), 1, "{}", window.path()));
    assert!(window.reads("main").contains("Someone shouted at me on the stairs"));
    window.presses_what_reads("Send report");
    assert_eq!(window.reads("h1"), "We have your report");
    let receipt = receipt(&window);
    assert_eq!(heard.staff("case_officer").lists_reports()[0]["acknowledgement"], receipt.number.as_str());

    let another = PHONE.open(&heard.http);
    another.goes("/en/");
    another.presses_what_reads("I already have a number and a code");
    comes_back(&another, &receipt);
    assert_eq!(another.reads("h1"), "Where things stand");
    assert!(another.reads("main").contains(&receipt.number));
}

#[test]
fn in_arabic_the_pages_run_from_right_to_left_and_number_and_code_do_not() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    let look = |window: &Window| {
        assert_eq!(window.style("html", "direction"), "rtl");
        let (page, back) = (window.place(".page"), window.place(".back"));
        assert!(page.right - back.right < 20.0, "{back:?} is at the right of {page:?}");
        assert!(page.right - window.place("h1").right < 20.0);
        assert!(["start", "right"].contains(&window.style("h1", "text-align").as_str()));
        if window.count(".option") > 0 {
            let (choice, label) = (window.place(".option input"), window.place(".option label"));
            assert!(choice.left >= label.right, "{choice:?} comes before {label:?}");
        }
    };

    begins(&window, "ar");
    goes_through(&window, &NO_NAME, look);
    window.presses("main button[value=send]");

    for id in ["#number", "#code"] {
        assert_eq!(window.style(id, "direction"), "ltr");
    }
    let receipt = receipt(&window);
    let another = PHONE.open(&heard.http);
    another.goes("/ar/your-report");
    assert_eq!(another.style("#number", "direction"), "ltr");
    comes_back(&another, &receipt);
    assert!(another.reads("main").contains(&receipt.number), "{}", another.reads("main"));
}

/// Something to write into every field of a page: one word of 200 letters.
fn long_words(page: &'static form::Page) -> impl Iterator<Item = (&'static str, String)> {
    let word = "Donaudampfschifffahrtsgesellschaft".chars().cycle().take(200).collect::<String>();
    page.questions
        .iter()
        .filter(|question| question.kind.most().is_some() || question.kind == Kind::Date)
        .map(move |question| (question.key, word.clone()))
}

fn fits(window: &Window) {
    let width = window.evaluates("return document.scrollingElement.scrollWidth");
    assert!(width.as_u64().unwrap() <= 320, "{} is {width} pixels wide", window.path());
}

/// Writes the long words, and where one is refused something short, so that the way goes on.
fn writes_long_words(window: &Window, page: &'static form::Page) {
    for (key, word) in long_words(page) {
        let field = format!("#{key}, #{key}-day");
        if window.count(&field) > 0 {
            window.pastes(&field, &word);
        }
    }
    window.presses("button[value=continue]");
    if window.count(".summary") == 0 {
        return;
    }
    fits(window);
    for question in page.questions {
        let short = match question.kind {
            Kind::Email => "reporter@home.example",
            Kind::Phone => "01632 960000",
            _ => "",
        };
        let field = format!(".wrong #{0}, .wrong #{0}-day", question.key);
        if question.kind != Kind::Area && window.count(&field) > 0 {
            window.writes(&field, short);
        }
    }
    window.presses("button[value=continue]");
}

fn walks_on_a_phone(language: &str) {
    let heard = heard();
    let window = PHONE.open(&heard.http);
    let pages = [
        "",
        "stay-safe",
        "hide-tracks",
        "before-you-start",
        "help-now",
        "your-report",
        "finished",
        "no-such-page",
    ];
    for page in pages.into_iter().chain(["check", "start-again"]) {
        window.goes(&format!("/{language}/{page}"));
        fits(&window);
    }
    window.goes(&format!("/{language}/your-report"));
    comes_back(&window, &Receipt { number: "W".repeat(100), code: "W".repeat(100) });
    assert_eq!(window.count(".summary"), 1);
    fits(&window);

    begins(&window, language);
    while let Some(page) = question_page(&window) {
        fits(&window);
        answers(&window, page, &LONG_WAY);
        writes_long_words(&window, page);
        assert_ne!(
            question_page(&window).map(|after| after.slug),
            Some(page.slug),
            "{}",
            window.reads("main")
        );
    }
    assert_eq!(page(&window), "check");
    fits(&window);
    window.presses("main button[value=send]");
    assert_eq!(page(&window), "received", "{}", window.reads("main"));
    fits(&window);
    let receipt = receipt(&window);
    window.goes(&format!("/{language}/your-report"));
    comes_back(&window, &receipt);
    fits(&window);
}

#[test]
fn on_a_small_screen_nothing_scrolls_sideways_in_english_even_with_long_words() {
    walks_on_a_phone("en");
}

#[test]
fn on_a_small_screen_nothing_scrolls_sideways_in_urdu_even_with_long_words() {
    walks_on_a_phone("ur");
}

/// Whatever is smaller than a fingertip, of all that is pressed and does not stand in a sentence.
const TOO_SMALL: &str = "
    const pressed = '.button, button, nav a, .links a, .name, .back, .exit, .change a, .summary a, input:not([type=hidden]), textarea, .option label';
    const small = [...document.querySelectorAll(pressed)].filter(it => {
        const {width, height} = it.getBoundingClientRect();
        return width < 24 || height < 24;
    });
    return small.map(it => it.outerHTML)";

fn is_big_enough(window: &Window) {
    assert_eq!(window.evaluates(TOO_SMALL), json!([]), "{}", window.path());
}

#[test]
fn whatever_is_pressed_is_big_enough_for_a_fingertip() {
    let heard = heard();
    let window = PHONE.open(&heard.http);
    for page in ["", "stay-safe", "hide-tracks", "before-you-start", "help-now", "your-report", "finished"] {
        window.goes(&format!("/en/{page}"));
        is_big_enough(&window);
    }
    begins(&window, "en");
    window.presses("button[value=continue]");
    assert_eq!(window.count(".summary"), 1);
    goes_through(&window, &NO_NAME, is_big_enough);
    window.presses("main button[value=send]");
    is_big_enough(&window);
}

#[test]
fn what_is_missing_is_said_first_and_leads_to_where_it_can_be_given() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    for (page, first) in [("before-you-start", "in_danger-yes"), ("tell-us/who", "reporter_role-victim")] {
        window.goes(&format!("/en/{page}"));
        // The second time, the address ends in the place that the summary led to.
        for _ in 0..2 {
            window.presses_what_reads("Continue");
            assert!(window.title().starts_with("Error: "), "{}", window.title());
            assert_eq!((window.count("h1"), window.focus()), (1, "summary".to_owned()), "{page}");
            window.clicks(".summary a");
            assert!(window.address().ends_with(&format!("#{first}")));
            assert_eq!(window.focus(), first);
        }
    }
}

#[test]
fn back_forward_refresh_and_a_second_tab_keep_every_answer() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    begins(&window, "en");
    window.clicks("#reporter_role-witness");
    window.presses_what_reads("Continue");
    window.writes("#account", "They shouted");
    window.presses_what_reads("Continue");
    window.clicks("#incident_types-threats");
    window.presses_what_reads("Continue");

    window.back();
    assert!(window.is_chosen("#incident_types-threats"));
    window.back();
    assert_eq!(window.value_of("#account"), "They shouted");
    window.back();
    assert!(window.is_chosen("#reporter_role-witness"));
    window.forward();
    assert_eq!(window.value_of("#account"), "They shouted");
    window.refresh();
    assert_eq!(window.value_of("#account"), "They shouted");

    let first = window.tab();
    let second = window.opens_tab();
    window.goes("/en/tell-us/area");
    window.looks_at(&first);
    window.writes("#account", "They shouted, twice");
    window.presses_what_reads("Continue");
    window.looks_at(&second);
    window.clicks("#area-east");
    window.presses_what_reads("Continue");
    window.goes("/en/check");
    let list = window.reads("main");
    for answer in ["They shouted, twice", "East", "Threats"] {
        assert!(list.contains(answer), "{answer}: {list}");
    }
}

#[test]
fn back_leads_past_a_page_that_had_to_be_put_right() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    begins(&window, "en");
    window.presses_what_reads("Continue");
    assert_eq!(window.count(".summary"), 1);
    window.clicks("#reporter_role-witness");
    window.presses_what_reads("Continue");
    assert_eq!(page(&window), "tell-us/your-words");

    window.back();

    assert_eq!(question_page(&window).map(|page| page.slug), Some("who"), "{}", window.reads("body"));
    assert!(window.is_chosen("#reporter_role-witness"));
    assert_eq!(window.count(".summary"), 0, "it has been put right");
}

#[test]
fn the_language_changes_midway_and_what_is_typed_stays() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    begins(&window, "en");
    window.clicks("#reporter_role-victim");
    window.presses_what_reads("Continue");
    window.writes("#account", "Half a sent");

    window.presses(".languages button[value=ur]");
    assert_eq!(
        (window.path().as_str(), window.style("html", "direction").as_str()),
        ("/ur/tell-us/your-words", "rtl")
    );
    assert_eq!(window.value_of("#account"), "Half a sent");
    assert_eq!(window.count(".summary"), 0);

    window.presses(".languages button[value=en]");
    assert_eq!(
        (window.path().as_str(), window.value_of("#account").as_str()),
        ("/en/tell-us/your-words", "Half a sent")
    );
}

#[test]
fn exit_leaves_for_elsewhere_and_nothing_is_left_to_go_back_to() {
    let elsewhere = page_elsewhere("<!doctype html><title>Weather</title><p>Rain");
    let heard = Place::new(Engine::Sqlite).with("HEARD_EXIT_URL", &elsewhere).start();
    let window = COMPUTER.open(&heard.http);
    begins(&window, "en");
    window.clicks("#reporter_role-victim");
    window.presses_what_reads("Continue");
    window.writes("#account", "They shouted");
    window.presses_what_reads("Continue");
    window.presses_what_reads("Back");
    window.writes("#account", "They shouted, twice");
    assert_eq!(window.cookies().len(), 1);

    window.presses(".exit");

    assert_eq!((window.address(), window.title().as_str()), (elsewhere, "Weather"));
    for _ in 0..5 {
        window.back();
        assert_eq!(window.cookies(), [""; 0]);
        let source = window.evaluates("return [...document.querySelectorAll('textarea')].map(it => it.value).join() + document.body.innerText");
        assert!(!source.to_string().contains("shouted"), "{}: {source}", window.path());
        assert_eq!(window.count("input:checked"), 0, "{}", window.path());
    }
}

#[test]
fn send_pressed_twice_makes_one_report() {
    let heard = heard();
    let (officer, window) = (heard.staff("case_officer"), COMPUTER.open(&heard.http));
    let twice: [fn(&Window); 2] = [
        |window| window.double_clicks("main button[value=send]"),
        |window| {
            window.evaluates("document.querySelector('main button[value=send]').focus()");
            window.keys([Key::Enter, Key::Enter]);
        },
    ];
    for (before, press) in twice.into_iter().enumerate() {
        let mut reporter = heard.reporter("en");
        reporter.answers(&NO_NAME);
        window.holds(reporter.cookie.as_deref());
        window.goes("/en/check");

        window.waits_for_the_next_page(|| press(&window));

        wait_for("the acknowledgement", || (page(&window) == "received").then_some(()));
        let reports = officer.lists_reports();
        assert_eq!(reports.len(), before + 1);
        assert_eq!(reports[0]["acknowledgement"], receipt(&window).number.as_str());
    }
}

#[test]
fn no_page_asks_anything_of_anyone_else() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    begins(&window, "en");
    goes_through(&window, &NO_NAME, |_| ());
    window.presses_what_reads("Send report");
    let receipt = receipt(&window);
    window.goes("/ur/your-report");
    comes_back(&window, &receipt);

    let asked = window.asked_for();
    let of_the_web: Vec<_> = asked.iter().filter(|url| url.starts_with("http")).collect();

    assert!(of_the_web.len() > 40, "{asked:?}");
    let own = heard.http.url("/");
    assert!(of_the_web.iter().all(|url| url.starts_with(&own)), "{of_the_web:?}");
}

fn skips_to_the_question(window: &Window) {
    window.keys([Key::Tab]);
    assert_eq!((window.focus().as_str(), window.reads(".skip").as_str()), ("skip", "Skip to main content"));
    assert!(window.place(".skip").left >= 0.0, "it can be seen now");
    window.keys([Key::Enter]);
    wait_for("the question", || window.address().ends_with("#main").then_some(()));
    window.keys([Key::Tab]);
}

#[test]
fn everything_can_be_done_with_the_keyboard_alone() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    window.goes("/en/before-you-start");
    skips_to_the_question(&window);
    window.keys([Key::Space, Key::Down]);
    assert_eq!(window.focus(), "in_danger-no");
    window.waits_for_the_next_page(|| window.keys([Key::Tab, Key::Enter]));
    skips_to_the_question(&window);
    window.keys([Key::Space]);
    assert!(window.is_chosen("#reporter_role-victim"));
    // Enter in a field sends the page.
    window.waits_for_the_next_page(|| window.keys([Key::Enter]));
    skips_to_the_question(&window);
    assert_eq!(window.focus(), "account");
    window.keys("They shouted".chars());
    window.waits_for_the_next_page(|| window.keys([Key::Tab, Key::Enter]));
    assert_eq!(page(&window), "tell-us/kind");
    skips_to_the_question(&window);
    window.keys([Key::Space, Key::Tab, Key::Space]);
    assert!(window.is_chosen("#incident_types-verbal_abuse") && window.is_chosen("#incident_types-threats"));

    window.goes("/en/tell-us/your-words");
    assert_eq!(window.value_of("#account"), "They shouted");
}

#[test]
fn a_warning_shows_itself_before_the_answers_are_deleted_and_they_can_be_kept() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    begins(&window, "en");
    window.clicks("#reporter_role-victim");
    assert!(!window.shows(".timing-out"));

    window.devtools("Animation.enable", &json!({}));
    window.devtools("Animation.setPlaybackRate", &json!({"playbackRate": 2000}));

    wait_for("the warning", || window.shows(".timing-out").then_some(()));
    window.presses_what_reads("Keep my answers and carry on");
    assert_eq!(page(&window), "tell-us/who");
    assert!(window.is_chosen("#reporter_role-victim"));
}
