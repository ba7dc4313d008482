//! Reporting centres: where a poster leads, what their staff do for someone, and what the centre is told (002 §5.1.3).

use entity::form::{GROUPS, Group};
use serde_json::{Value, json};
use tests::{
    database::ENGINES,
    officer::Officer,
    program::{Place, Running},
    reporter::{Page, Reporter},
};

/// What is told at a centre, with something for each kind of question.
const TOLD: [(&str, &str); 10] = [
    ("centre_staff_name", "Sam at the desk"),
    ("person_present", "yes"),
    ("interpreter_used", "yes"),
    ("relationship", "We run the drop-in"),
    ("account", "They shouted on the stairs"),
    ("strands", "race"),
    ("area", "north"),
    ("police_told", "no"),
    ("share_police", "ask_me"),
    ("contact_choice", "code_only"),
];

/// A centre that the landlord has entered.
struct Centre {
    id: String,
    code: String,
}

fn adds(administrator: &Officer, name: &str, code: &str, email: Option<&str>) -> Centre {
    let body = json!({"name": name, "code": code, "email": email});
    let key = format!("key-{code}-000001");
    let answer = administrator.asks("POST", "/api/v1/centres", &[("idempotency-key", &key)], Some(&body));
    assert_eq!(answer.status, 201, "{}", answer.text);
    let added = answer.json();
    Centre { id: added["id"].as_str().unwrap().to_owned(), code: added["code"].as_str().unwrap().to_owned() }
}

fn revokes(administrator: &Officer, centre: &Centre) {
    let path = format!("/api/v1/centres/{}", centre.id);
    let seen = administrator.asks("GET", &path, &[], None).header("etag").to_owned();
    let body = json!({"active": false});
    let answer = administrator.asks("PATCH", &path, &[("if-match", &seen)], Some(&body));
    assert_eq!(answer.status, 200, "{}", answer.text);
}

/// How many reports the list of centres says came through one.
fn counted(administrator: &Officer, centre: &Centre) -> Value {
    let list = administrator.gets("/api/v1/centres");
    let items = list["items"].as_array().unwrap();
    items.iter().find(|item| item["id"] == centre.id.as_str()).unwrap()["reports"].clone()
}

/// Begins at the address on a poster, as staff who help someone.
fn begins_together(reporter: &mut Reporter, code: &str) -> Page {
    reporter.posts(&format!("centre/{code}"), &[("go", "together")]);
    assert_eq!(reporter.page(), "before-you-start");
    reporter.posts("before-you-start", &[("in_danger", "no")])
}

/// Answers what a page of several asks, and goes on.
fn answers(reporter: &mut Reporter, slug: &str, given: &[(&str, &str)]) -> Page {
    let group = Group::named(slug).expect("a group of pages");
    let questions: Vec<&str> = group
        .pages
        .iter()
        .flat_map(|page| entity::form::page_named(page).unwrap().questions)
        .map(|question| question.key)
        .collect();
    let belongs = |name: &str| questions.iter().any(|key| name.starts_with(key));
    let mut fields: Vec<(&str, &str)> = given.iter().filter(|(name, _)| belongs(name)).copied().collect();
    fields.push(("go", "continue"));
    reporter.posts(&format!("together/{slug}"), &fields)
}

/// Goes through all the pages of several, up to the list of the answers; how many there were.
fn goes_through(reporter: &mut Reporter, given: &[(&str, &str)]) -> usize {
    let mut pages = 0;
    while let Some(slug) = reporter.page().strip_prefix("together/").map(str::to_owned) {
        let page = answers(reporter, &slug, given);
        assert_eq!(page.answer.status, 200, "{slug}: {}", page.words());
        pages += 1;
        assert!(pages <= GROUPS.len(), "it goes round in circles at {slug}");
    }
    assert_eq!(reporter.page(), "check");
    pages
}

fn heard() -> Running {
    Place::new(ENGINES[0]).start()
}

#[test]
fn a_report_taken_at_a_centre_goes_from_the_posters_address_to_the_officer_in_two_languages() {
    for (engine, language) in [(ENGINES[0], "en"), (ENGINES[1], "ur")] {
        let heard = Place::new(engine).start();
        let administrator = heard.staff("administrator");
        let centre = adds(&administrator, "The Library", "LIBRARY-1", Some("desk@library.example"));
        let mut reporter = heard.reporter(language);
        let page = reporter.visits("centre/library-1");
        assert!(
            page.says("The Library") && reporter.cookie.is_none(),
            "looking begins nothing: {}",
            page.words()
        );

        let first = begins_together(&mut reporter, "library-1");
        assert_eq!(reporter.page(), "together/you");
        assert_eq!(first.value_of("centre_code"), "LIBRARY-1");
        let mut told = TOLD.to_vec();
        told.push(("centre_code", "LIBRARY-1"));
        let pages = goes_through(&mut reporter, &told);
        assert!(pages <= 6, "a few pages, not one for each question: {pages}");
        let receipt = reporter.sends();

        let number_alone = reporter.visits("received/number");
        assert!(number_alone.says(&receipt.number), "{}", number_alone.words());
        for never in [receipt.code.as_str(), "shouted", "Sam at the desk"] {
            assert!(!number_alone.says(never), "{}", number_alone.words());
        }
        let letter = heard.place().mailbox().wait_for_letter_to("desk@library.example");
        assert!(letter.text().contains(&receipt.number) && !letter.text().contains("shouted"));

        let read = heard.staff("case_officer").reads(&receipt.number);
        assert_eq!(read["channel"], "centre");
        for (key, answer) in [("centre_code", "LIBRARY-1"), ("centre_staff_name", "Sam at the desk")] {
            assert_eq!(read["answers"][key], answer, "{read}");
        }
        assert_eq!(read["answers"]["share_police"], "ask_me");
        assert_eq!(counted(&administrator, &centre), Value::Null, "a few are not counted");
        assert!(heard.reporter(language).comes_back(&receipt).says(&receipt.number));
    }
}

#[test]
fn a_code_that_is_wrong_or_revoked_or_far_too_long_never_stops_a_report() {
    let heard = heard();
    let administrator = heard.staff("administrator");
    let officer = heard.staff("case_officer");
    let closed = adds(&administrator, "The old town hall", "TOWN-HALL", None);
    revokes(&administrator, &closed);
    let long = "A".repeat(500);
    let unknown = "We do not know this centre code";
    for code in ["LIBRARY-1", "TOWN-HALL", long.as_str(), "%00", "a/b/c", "%EF%B7%BA", "%FF", "'--"] {
        let mut reporter = heard.reporter("en");
        let page = reporter.visits(&format!("centre/{code}"));
        assert_eq!(page.answer.status, 200, "{code}: {}", page.words());
        assert!(page.says(unknown) && !page.says("town hall"), "{code}: {}", page.words());
        begins_together(&mut reporter, code);
        goes_through(&mut reporter, &TOLD);
        let receipt = reporter.sends();
        let read = officer.reads(&receipt.number);
        assert_eq!(read["channel"], "centre", "{code}");
        assert_eq!(read["answers"].get("centre_code"), None, "{code}");
    }
}

#[test]
fn a_wrong_code_typed_by_hand_is_said_kindly_and_sent_all_the_same() {
    let heard = heard();
    let long = "B".repeat(500);
    for code in ["NOBODY-KNOWS", long.as_str()] {
        let mut reporter = heard.reporter("en");
        begins_together(&mut reporter, "");
        let mut told = TOLD.to_vec();
        told.push(("centre_code", code));
        goes_through(&mut reporter, &told);
        assert!(reporter.visits("check").says("You can go on without it"));
        let receipt = reporter.sends();
        let read = heard.staff("case_officer").reads(&receipt.number);
        assert!(code.starts_with(read["answers"]["centre_code"].as_str().unwrap()), "{read}");
    }
}

#[test]
fn reports_are_counted_for_each_centre_from_five_on_and_someone_who_tells_it_themselves_is_not_made_known() {
    for engine in ENGINES {
        let heard = Place::new(engine).start();
        let administrator = heard.staff("administrator");
        let centre = adds(&administrator, "The Library", "LIBRARY-1", Some("desk@library.example"));
        for _ in 0..4 {
            let mut reporter = heard.reporter("en");
            reporter.posts("centre/library-1", &[("go", "myself")]);
            let receipt = reporter.reports(&tests::reporter::NO_NAME);
            let page = reporter.visits("received");
            assert!(!page.says("For staff of the centre"), "{}", page.words());
            assert_eq!(heard.staff("case_officer").reads(&receipt.number)["channel"], "centre");
        }
        assert_eq!(counted(&administrator, &centre), Value::Null);
        let mut reporter = heard.reporter("en");
        begins_together(&mut reporter, &centre.code);
        let mut told = TOLD.to_vec();
        told.push(("centre_code", "library-1"));
        goes_through(&mut reporter, &told);
        let receipt = reporter.sends();
        assert_eq!(counted(&administrator, &centre), 5);

        let letter = heard.place().mailbox().wait_for_letter_to("desk@library.example");
        assert!(letter.text().contains(&receipt.number), "{}", letter.text());
        assert_eq!(heard.place().mailbox().to("desk@library.example").len(), 1);
    }
}

#[test]
fn whoever_begins_at_a_centre_sees_nothing_of_whoever_sat_there_before() {
    let heard = heard();
    let mut seat = heard.reporter("en");
    begins_together(&mut seat, "");
    answers(&mut seat, "you", &[]);
    answers(&mut seat, "happened", &[("account", "A secret of the first"), ("area", "north")]);
    let first = seat.cookie.clone();

    begins_together(&mut seat, "");
    let page = seat.visits("together/happened");
    assert!(!page.answer.text.contains("A secret"), "{}", page.words());
    assert_ne!(seat.cookie, first);
    let mut left_open = heard.reporter("en");
    left_open.cookie = first;
    assert!(left_open.visits("check").says("Your answers are no longer here"));
}

#[test]
fn what_is_wrong_on_a_page_of_several_is_said_beside_it_and_all_that_was_typed_stays() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    begins_together(&mut reporter, "");
    answers(&mut reporter, "you", &[]);
    let typed = [
        ("account", "On the stairs"),
        ("when_date_day", "31"),
        ("when_date_month", "2"),
        ("when_date_year", "2026"),
    ];
    let page = answers(&mut reporter, "happened", &typed);
    assert_eq!(page.answer.status, 422, "{}", page.words());
    assert_eq!(page.title(), "Error: Part 2 of 7 - Heard");
    assert!(page.error_beside("when_date").is_some() && page.error_beside("area").is_some());
    assert_eq!(page.value_of("account"), "On the stairs");
    assert_eq!(page.value_of("when_date_day"), "31");
    assert_eq!(page.answer.text.matches("<h1").count(), 1);

    let polish = reporter.posts("together/happened", &[("account", "Na schodach"), ("go", "pl")]);
    assert_eq!(polish.path, "/pl/together/happened");
    assert_eq!(polish.value_of("account"), "Na schodach");
}

#[test]
fn answers_that_have_died_meanwhile_leave_what_was_just_written_on_the_page() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    begins_together(&mut reporter, "");
    reporter.cookie = reporter.cookie.as_ref().map(|cookie| cookie.replace(['1', '2', '3'], "0"));
    let page = answers(&mut reporter, "happened", &[("account", "Written slowly"), ("area", "north")]);
    assert_eq!(page.value_of("account"), "Written slowly");
    assert!(page.says("What you just wrote is still here"), "{}", page.words());
    assert_eq!(reporter.visits("together/happened").value_of("account"), "Written slowly");
}

#[test]
fn what_was_typed_stays_on_the_page_when_it_could_not_be_kept() {
    let heard = heard();
    let mut reporter = heard.reporter("en");
    begins_together(&mut reporter, "");
    answers(&mut reporter, "you", &[]);
    heard.place().database().execute("drop table drafts");
    let page =
        answers(&mut reporter, "happened", &[("account", "Written down"), ("incident_types", "threats")]);
    assert_eq!(page.answer.status, 503, "{}", page.words());
    assert_eq!(page.value_of("account"), "Written down");
    assert!(page.is_chosen("incident_types", "threats") && page.says("We have a problem on our side"));
    assert!(!heard.place().log().contains("Written down"));
}
