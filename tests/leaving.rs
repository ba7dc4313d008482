//! Staying safe in a real browser, with scripts and without: leaving at once, what is left to go back to, and time that runs out.

use fantoccini::key::Key;
use tests::{
    browser::{Browser, COMPUTER, SCRIPTED, Window, page_elsewhere},
    database::Engine,
    program::{Place, Running, wait_for},
    reporter::NO_NAME,
};

/// Somebody in the middle of a report, in a browser that holds its key.
fn writes(heard: &Running, browser: Browser, look: impl FnOnce(&Window)) -> Window {
    let mut reporter = heard.reporter("en");
    reporter.posts("tell-us/who", &NO_NAME[..1]);
    reporter.posts("tell-us/your-words", &[("account", "They shouted on the stairs")]);
    let window = browser.open(&heard.http);
    look(&window);
    window.holds(reporter.cookie.as_deref());
    window.goes("/en/tell-us/who");
    window.goes("/en/tell-us/your-words");
    window
}

fn weather() -> (String, Running) {
    let elsewhere = page_elsewhere("<!doctype html><title>Weather</title><p>Rain");
    let heard = Place::new(Engine::Sqlite).with("HEARD_EXIT_URL", &elsewhere).start();
    (elsewhere, heard)
}

fn is_elsewhere(window: &Window, elsewhere: &str) {
    wait_for("the weather", || (window.address() == elsewhere).then_some(()));
    assert_eq!(window.title(), "Weather");
}

/// Goes back as far as there is anything, and finds nothing of what was written or of what it was about.
fn finds_nothing(window: &Window) {
    for _ in 0..6 {
        window.back();
        assert_eq!(window.cookies(), [""; 0], "{}", window.path());
        assert_eq!(window.count("input:checked"), 0, "{}", window.path());
        let all = "return document.documentElement.outerHTML + [...document.querySelectorAll('textarea')].map(it => it.value)";
        let all = window.evaluates(all).to_string();
        assert!(!all.contains("shouted"), "{}: {all}", window.path());
        if window.path().contains("tell-us/your-words") || window.path().contains("received") {
            assert_eq!(window.reads("h1"), "There is nothing on this page");
        }
    }
}

#[test]
fn the_button_leaves_and_back_finds_nothing_with_scripts_and_without() {
    for browser in [COMPUTER, SCRIPTED] {
        let (elsewhere, heard) = weather();
        let window = writes(&heard, browser, |_| ());
        assert_eq!(window.value_of("#account"), "They shouted on the stairs");
        window.clicks(".exit");
        is_elsewhere(&window, &elsewhere);
        if browser.javascript {
            // The page itself is not in the history any more: back leads to the one before.
            window.back();
            assert!(window.path().ends_with("/en/tell-us/who"), "{}", window.path());
        }
        finds_nothing(&window);
    }
}

#[test]
fn after_a_report_was_sent_back_finds_neither_number_nor_code() {
    for browser in [COMPUTER, SCRIPTED] {
        let (elsewhere, heard) = weather();
        let mut reporter = heard.reporter("en");
        let receipt = reporter.reports(&NO_NAME);
        let window = browser.open(&heard.http);
        window.holds(reporter.cookie.as_deref());
        window.goes("/en/received");
        assert_eq!(window.reads("#code"), receipt.code);
        window.clicks(".exit");
        is_elsewhere(&window, &elsewhere);
        window.back();
        let page = window.evaluates("return document.documentElement.outerHTML").to_string();
        assert!(!page.contains(&receipt.number) && !page.contains(&receipt.code), "{page}");
    }
}

#[test]
fn the_way_out_stands_right_after_the_skip_link_for_whoever_uses_the_keyboard() {
    for browser in [COMPUTER, SCRIPTED] {
        let (elsewhere, heard) = weather();
        let window = writes(&heard, browser, |_| ());
        window.evaluates("document.activeElement.blur()");
        window.keys([Key::Tab, Key::Tab]);
        assert_eq!(window.evaluates("return document.activeElement.getAttribute('href')"), "/exit");
        window.keys([Key::Enter]);
        is_elsewhere(&window, &elsewhere);
    }
}

const SAID: &str = "p.hidden[role=status]";

/// What screen readers were told last.
fn said(window: &Window) -> String {
    let said = window.evaluates(&format!("return document.querySelector('{SAID}').textContent"));
    said.as_str().unwrap().to_owned()
}

#[test]
fn shift_three_times_leaves_and_says_on_the_way_what_it_does() {
    let (elsewhere, heard) = weather();
    let window = writes(&heard, SCRIPTED, |_| ());
    window.keys([Key::Shift]);
    assert_eq!(said(&window), "Shift, press 2 more times to exit.");
    window.keys([Key::Shift]);
    assert_eq!(said(&window), "Shift, press 1 more time to exit.");
    window.keys([Key::Shift]);
    is_elsewhere(&window, &elsewhere);
    finds_nothing(&window);
}

#[test]
fn whoever_writes_in_capitals_or_takes_their_time_stays() {
    let (_, heard) = weather();
    let faster = "const set = window.setTimeout; window.setTimeout = (act, after) => set(act, after / 20);";
    let window = writes(&heard, SCRIPTED, |window| window.begins_pages_with(faster));
    window.clicks("#account");
    let down = "const it = document.querySelector('#account');\
        const key = (type, key) => it.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true}));\
        for (const letter of 'STOP') { key('keydown', 'Shift'); key('keydown', letter); key('keyup', letter); key('keyup', 'Shift'); }";
    window.evaluates(down);
    window.keys([Key::Shift, Key::Shift]);
    window.keys("a".chars());
    window.keys([Key::Shift, Key::Shift]);
    wait_for("the time to pass", || {
        (said(&window) == "You are still on this page. Press Shift 3 times to exit.").then_some(())
    });
    window.keys([Key::Shift, Key::Shift]);
    assert!(window.path().ends_with("tell-us/your-words"), "{}", window.path());
    assert_eq!(window.count(".cover"), 0);
}

#[test]
fn the_page_is_covered_at_once_and_its_title_with_it() {
    let (_, heard) = weather();
    let window = writes(&heard, SCRIPTED, |_| ());
    // Looked at within the very turn in which the third press comes, before any answer can.
    let pressed = "for (let press = 0; press < 3; press++) for (const type of ['keydown', 'keyup'])\
            document.dispatchEvent(new KeyboardEvent(type, {key: 'Shift', bubbles: true}));\
        const cover = document.querySelector('.cover').getBoundingClientRect();\
        return [document.title, cover.width >= innerWidth && cover.height >= innerHeight,\
            getComputedStyle(document.querySelector('.page')).visibility, document.querySelector('.cover').textContent]";
    assert_eq!(window.evaluates(pressed), serde_json::json!(["Loading", true, "hidden", "Loading"]));
}

#[test]
fn a_page_that_a_browser_kept_in_memory_is_covered_and_asked_for_anew() {
    let (_, heard) = weather();
    let window = writes(&heard, SCRIPTED, |_| ());
    let shown = "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));\
        return document.querySelectorAll('.cover').length";
    assert_eq!(window.evaluates(shown), 1);
    wait_for("the page anew", || (window.count(".cover") == 0).then_some(()));
    assert_eq!(window.value_of("#account"), "They shouted on the stairs");
}

#[test]
fn what_only_a_script_can_do_is_said_only_where_one_runs() {
    let (_, heard) = weather();
    for (browser, is_said) in [(COMPUTER, false), (SCRIPTED, true)] {
        let window = browser.open(&heard.http);
        window.goes("/en/stay-safe");
        assert_eq!(window.reads("main").contains("press the Shift key 3 times"), is_said, "{browser:?}");
    }
}

/// A clock that can be put on.
const CLOCK: &str = "let later = 0; const now = Date.now; Date.now = () => now() + later; \
                     window.passes = seconds => { later += seconds * 1000; };";

#[test]
fn before_the_time_is_over_a_button_keeps_everything_where_it_is() {
    let (_, heard) = weather();
    let window = writes(&heard, SCRIPTED, |window| window.begins_pages_with(CLOCK));
    window.writes("#account", "They shouted, twice");
    window.evaluates("passes(3290)");
    assert!(!window.shows(".timing-out"));
    window.evaluates("passes(20)");
    wait_for("the warning", || window.shows(".timing-out").then_some(()));
    assert_eq!(said(&window), "In a few minutes we will delete your answers to keep you safe.");
    window.clicks(".timing-out button");
    wait_for("the warning to go", || (!window.shows(".timing-out")).then_some(()));
    assert!(said(&window).starts_with("We keep your answers until "), "{}", said(&window));
    assert_eq!(window.value_of("#account"), "They shouted, twice", "nothing was sent, nothing is lost");
    assert_eq!(window.focus(), "account");
    assert!(window.path().ends_with("tell-us/your-words"));
    window.evaluates("passes(3200)");
    assert!(!window.shows(".timing-out"), "it counts anew");
}

#[test]
fn when_the_time_is_over_the_page_is_covered_and_gone() {
    let (_, heard) = weather();
    let window = writes(&heard, SCRIPTED, |window| window.begins_pages_with(CLOCK));
    window.evaluates("passes(3601)");
    wait_for("the end", || window.path().ends_with("/en/start-again").then_some(()));
    // For the program, which knows another clock, there are answers still: they are not shown.
    assert_eq!(window.reads("h1"), "We closed a page to keep you safe");
    assert!(!window.evaluates("return document.body.innerText").to_string().contains("shouted"));
    window.back();
    assert!(!window.path().ends_with("tell-us/your-words"), "it was replaced: {}", window.path());
}

#[test]
fn number_and_code_are_covered_too_and_can_be_kept_there() {
    let (_, heard) = weather();
    let mut reporter = heard.reporter("en");
    reporter.reports(&NO_NAME);
    let window = SCRIPTED.open(&heard.http);
    window.begins_pages_with(CLOCK);
    window.holds(reporter.cookie.as_deref());
    window.goes("/en/received");
    window.evaluates("passes(3310)");
    wait_for("the warning", || window.shows(".timing-out").then_some(()));
    window.clicks(".timing-out button");
    wait_for("the warning to go", || (!window.shows(".timing-out")).then_some(()));
    assert!(window.reads(".kept").starts_with("You can see this page until "));
    assert_eq!(window.count("#code"), 1);
    window.evaluates("passes(3601)");
    wait_for("the end", || window.path().ends_with("/en/start-again").then_some(()));
    assert_eq!(window.count("#code"), 0);
}
