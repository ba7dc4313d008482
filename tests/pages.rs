//! What is printed, and the pages that people look for: in every language, without anything from elsewhere.

use std::collections::BTreeSet;

use base64::Engine as _;
use entity::{
    form::{Kind, PAGES, Section},
    policy::{Policy, Promise},
};
use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Value, json};
use tests::{
    browser::{COMPUTER, PHONE},
    database::Engine,
    program::{Place, Running},
    reporter::Reporter,
};

const INFORMATION: [&str; 6] =
    ["support", "what-happens", "other-ways", "privacy", "cookies", "accessibility"];
const PRINTED: [&str; 5] = ["poster", "leaflet", "new-home", "form", "diary"];

fn heard() -> Running {
    Place::new(Engine::Sqlite).start()
}

fn all() -> Vec<String> {
    let printed = PRINTED.iter().map(|sheet| format!("print/{sheet}"));
    let others = ["print", "centre", "centre/NOBODY-1", "support?for=1&where=all&language=2"];
    INFORMATION.iter().chain(&others).map(|page| (*page).to_owned()).chain(printed).collect()
}

#[test]
fn every_page_has_a_heading_a_direction_and_a_neutral_title_and_needs_nothing_from_elsewhere() {
    let heard = heard();
    let languages = locales::Languages::shipped().unwrap();
    for language in languages.iter() {
        for page in all() {
            let answer = heard.get(&format!("/{}/{page}", language.code()));
            assert_eq!(answer.status, 200, "{page}: {}", answer.text);
            // The one small script is ours.
            let (before, after) = answer.text.split_once("<script src=\"/assets/page-").unwrap();
            let html = format!("{before}{}", after.split_once("</script>").unwrap().1);
            assert_eq!(answer.header("set-cookie"), "", "{page}");
            let root = format!("<html lang=\"{}\" dir=\"{}\">", language.code(), language.direction().html());
            assert!(html.contains(&root), "{page}");
            assert_eq!(html.matches("<h1").count(), 1, "{page}");
            for never in ["<script", "<style", " style=", "<img", "<iframe", "<image", " src="] {
                assert!(!html.contains(never), "{page}: {never}");
            }
            for part in html.split("href=\"").skip(1) {
                let own = ["/", "#", "tel:"].iter().any(|own| part.starts_with(own));
                assert!(own && !part.starts_with("//"), "{page}: {part:.60}");
            }
            assert!(!html.contains("<span lang=\"en\" dir=\"ltr\">"), "{page}: something is said in English");
            let title =
                html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_lowercase();
            for scary in ["hate", "police", "crime", "incident", "abuse", "report -", "victim"] {
                assert!(!title.contains(scary), "{page}: {title}");
            }
        }
    }
}

/// Every name of a sentence of these pages.
fn ids() -> Vec<&'static str> {
    let sentences = include_str!("../locales/en/pages.ftl");
    let names = sentences.lines().filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name).filter(|name| name.contains('-') && !name.contains(' ')).collect()
}

#[test]
fn no_page_shows_the_name_of_a_sentence_in_place_of_it() {
    let heard = heard();
    for page in all() {
        let words = heard.reporter("en").visits(&page).words();
        let shown: BTreeSet<&str> = words.split_whitespace().collect();
        let named: Vec<_> = ids().into_iter().filter(|id| shown.contains(id)).collect();
        assert!(named.is_empty(), "{page}: {named:?}");
    }
}

#[test]
fn the_footer_of_every_page_leads_to_them() {
    let heard = heard();
    let mut reporter = heard.reporter("cy");
    for page in [reporter.visits(""), reporter.begins()] {
        for path in INFORMATION.iter().chain(&["print"]) {
            assert!(page.answer.text.contains(&format!("href=\"/cy/{path}\"")), "{}: {path}", page.path);
        }
    }
}

#[test]
fn the_paper_form_asks_every_question_of_the_form_with_a_box_for_every_choice() {
    let heard = heard();
    let landlords_areas = 5 + entity::words::AREA_BESIDES.words.len();
    let questions =
        PAGES.iter().filter(|page| page.section != Section::Equality).flat_map(|page| page.questions);
    for language in locales::Languages::shipped().unwrap().iter() {
        let html = heard.get(&format!("/{}/print/form", language.code())).text;
        let mut boxes = 0;
        for question in questions.clone() {
            assert!(html.contains(&format!("data-question=\"{}\"", question.key)), "{}", question.key);
            boxes += match question.kind {
                Kind::Choice(vocabulary) | Kind::Choices(vocabulary) => vocabulary.words.len(),
                Kind::Area => landlords_areas,
                Kind::Language => 6,
                _ => 0,
            };
        }
        assert_eq!(html.matches("class=\"box\"").count(), boxes, "{}", language.code());
        assert_eq!(html.matches("data-question=").count(), questions.clone().count());
    }
    let english = heard.reporter("en").visits("print/form");
    assert!(english.says("What happened to you?") && english.says("1 Example Street"), "{}", english.words());
}

/// Where the dark modules of the square on a page are, as column and row, without the white margin.
fn square_on(html: &str) -> BTreeSet<(usize, usize)> {
    let path = html.split("<path d=\"M").nth(1).unwrap().split('"').next().unwrap();
    let modules = path.trim_end_matches('z').split("zM").map(|module| {
        let (column, row) = module.strip_suffix("h1v1h-1").unwrap().split_once(' ').unwrap();
        (column.parse::<usize>().unwrap() - 4, row.parse::<usize>().unwrap() - 4)
    });
    modules.collect()
}

/// Where the dark modules of the square for an address are, by the standard.
fn square_for(address: &str) -> BTreeSet<(usize, usize)> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).unwrap();
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    dark.map(|(place, _)| (place % width, place / width)).collect()
}

#[test]
fn the_square_on_posters_and_leaflets_is_that_of_the_address_it_leads_to() {
    let base = "https://report.example.org";
    let heard = Place::new(Engine::Sqlite).with("HEARD_BASE_URL", base).start();
    let administrator = heard.staff("administrator");
    let body = json!({"name": "The Library", "code": "LIBRARY-1"});
    let added =
        administrator.asks("POST", "/api/v1/centres", &[("idempotency-key", "key-0000001")], Some(&body));
    assert_eq!(added.status, 201, "{}", added.text);
    for language in ["en", "ar"] {
        for sheet in ["poster", "leaflet", "new-home"] {
            let plain = heard.get(&format!("/{language}/print/{sheet}")).text;
            assert_eq!(square_on(&plain), square_for(&format!("{base}/{language}/")), "{sheet}");
            let own = heard.get(&format!("/{language}/print/{sheet}/library-1")).text;
            assert_eq!(
                square_on(&own),
                square_for(&format!("{base}/{language}/centre/LIBRARY-1")),
                "{sheet}"
            );
            let unknown = heard.get(&format!("/{language}/print/{sheet}/{}", "X".repeat(500))).text;
            assert_eq!(square_on(&unknown), square_for(&format!("{base}/{language}/")), "{sheet}");
        }
        let poster = heard.reporter(language).visits("print/poster/library-1");
        assert!(poster.says("The Library") && poster.says("report.example.org/"), "{}", poster.words());
    }
}

#[test]
fn there_is_no_sheet_that_is_not_listed() {
    let heard = heard();
    assert_eq!(heard.get("/en/print/everything").status, 404);
    assert_eq!(heard.get("/en/print/everything/LIBRARY-1").status, 404);
    let list = heard.get("/en/print").text;
    for sheet in PRINTED {
        for code in locales::Languages::shipped().unwrap().codes() {
            assert!(list.contains(&format!("href=\"/{code}/print/{sheet}\"")), "{code}: {sheet}");
        }
    }
}

/// The organisations on a page, by their ids.
fn organisations(page: &str) -> Vec<String> {
    let sections = page.split("class=\"organisation\" id=\"").skip(1);
    sections.map(|section| section.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn who_can_help_is_sifted_by_links_whose_addresses_tell_nothing() {
    let heard = heard();
    let seen = |query: &str| organisations(&heard.get(&format!("/en/support{query}")).text);
    let place =
        |strand: &str| entity::words::STRAND.words.iter().position(|word| *word == strand).unwrap() + 1;
    let everyone = seen("?where=all");
    let near = seen("");
    assert!(
        near.contains(&"victim-support".to_owned()) && !near.contains(&"victim-support-scotland".to_owned())
    );
    assert!(everyone.len() > near.len() && everyone.contains(&"sari".to_owned()));
    let religion = seen(&format!("?for={}", place("religion")));
    assert!(religion.contains(&"cst".to_owned()) && !religion.contains(&"galop".to_owned()), "{religion:?}");
    assert_eq!(seen("?where=2").iter().filter(|id| id.starts_with("victim-support")).count(), 1);
    assert!(seen("?language=6").contains(&"migrant-help".to_owned()) && seen("?language=6").len() < 5);
    assert_eq!(seen("?for=x&where=99999999999999999999&language=-1&for=%FF"), near, "nonsense sifts nothing");

    let page = heard.get("/en/support").text;
    assert!(!page.contains("value=\"religion\"") && !page.contains("value=\"transgender\""));
    let page = heard.reporter("en").visits("support?where=all");
    assert!(
        page.says("Monday to Thursday, 10:00 to 20:30") && page.says("Calls are free."),
        "{}",
        page.words()
    );
}

#[test]
fn the_list_can_be_read_by_machines_as_open_referral_uk() {
    let heard = heard();
    let list = |path: &str| -> Value { heard.get(path).json() };
    let first = list("/services?per_page=10");
    let total = first["total_items"].as_u64().unwrap();
    assert!(total > 20);
    assert_eq!(first["total_pages"].as_u64().unwrap(), total.div_ceil(10));
    for (name, value) in [
        ("page_number", json!(1)),
        ("size", json!(10)),
        ("first_page", json!(true)),
        ("last_page", json!(false)),
        ("empty", json!(false)),
    ] {
        assert_eq!(first[name], value, "{name}");
    }
    let mut ids = BTreeSet::new();
    for page in 1..=total.div_ceil(10) {
        for service in list(&format!("/services?per_page=10&page={page}"))["contents"].as_array().unwrap() {
            assert!(uuid::Uuid::parse_str(service["id"].as_str().unwrap()).is_ok());
            assert_eq!(service["status"], "active");
            assert!(
                service["description"]
                    .as_str()
                    .is_some_and(|text| text.len() > 5 && !text.starts_with("support-"))
            );
            assert_eq!(service["organization"]["name"], service["name"]);
            for array in
                ["phones", "contacts", "service_at_locations", "languages", "attributes", "schedules"]
            {
                assert!(service[array].is_array(), "{array}: {service}");
            }
            assert!(service.as_object().unwrap().values().all(|value| !value.is_null()), "{service}");
            ids.insert(service["id"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(u64::try_from(ids.len()), Ok(total));
    let past = list("/services?page=1000");
    assert_eq!((&past["empty"], &past["last_page"]), (&json!(true), &json!(true)));

    let galop = &list("/services.json?search=galop")["contents"][0];
    let alone = list(&format!("/services/{}", galop["id"].as_str().unwrap()));
    assert_eq!(&alone, galop);
    assert_eq!(galop["phones"][0]["number"], "0800 999 5428");
    let terms: Vec<_> =
        galop["attributes"].as_array().unwrap().iter().map(|one| one["value"].clone()).collect();
    assert_eq!(terms, [json!("sexual_orientation"), json!("transgender")]);
    let missing = heard.get("/services/0190b0f0-0000-7000-8000-000000000000");
    assert_eq!((missing.status, missing.header("content-type")), (404, "application/problem+json"));
    for nonsense in
        ["/services?page=-1&per_page=0", "/services?per_page=99999999999999999999", "/services?page=0"]
    {
        assert_eq!(heard.get(nonsense).status, 200, "{nonsense}");
    }
}

#[test]
fn what_happens_is_what_the_landlords_own_policy_promises() {
    for name in ["strictest", "council-sop", "mhp"] {
        let heard = Place::new(Engine::Sqlite).with("HEARD_POLICY", name).start();
        let page = heard.reporter("en").visits("what-happens");
        let policy = Policy::shipped(name).unwrap().unwrap();
        for promise in [Promise::FirstContact, Promise::Letter] {
            let clock = policy.clocks.iter().find(|clock| clock.promise == Some(promise)).unwrap();
            let due = clock.due.to_string();
            let unit = due.find(|c: char| !c.is_ascii_digit()).unwrap();
            let (count, unit) = due.split_at(unit);
            let unit = match unit {
                "h" => "hour",
                "wd" => "working day",
                "cd" => "day",
                other => panic!("{other} is not said in this test"),
            };
            assert!(page.says(&format!("within {count} {unit}")), "{name}: {due}: {}", page.words());
        }
        let touch = format!("at least every {} days", policy.contact.at_most_days);
        assert!(page.says(&touch), "{name}: {}", page.words());
        assert_eq!(page.says("We end the work when you agree"), policy.closure.victim_consent, "{name}");
    }
}

#[test]
fn each_page_names_the_landlords_own_particulars_and_the_law_where_it_is() {
    let heard = Place::new(Engine::Sqlite)
        .with("HEARD_ADDRESS", "2 High Road, Riverton")
        .with("HEARD_EMAIL", "hello@riverton.example")
        .with("HEARD_DATA_PROTECTION", "privacy@riverton.example")
        .with("HEARD_COMPLAINTS", "complaints@riverton.example")
        .with("HEARD_ACCESSIBILITY", "reach@riverton.example")
        .with("HEARD_ACCESSIBILITY_DATE", "2026-03-02")
        .with("HEARD_DIVISION", "northern-ireland")
        .start();
    for language in ["en", "ar", "pl"] {
        for (page, said) in [
            ("privacy", "privacy@riverton.example"),
            ("privacy", "2 High Road, Riverton"),
            ("other-ways", "hello@riverton.example"),
            ("what-happens", "complaints@riverton.example"),
            ("accessibility", "reach@riverton.example"),
            ("accessibility", "Equality Commission for Northern Ireland"),
            ("print/form", "2 High Road, Riverton"),
        ] {
            let page = heard.reporter(language).visits(page);
            assert!(page.says(said), "{language} {}: {said}: {}", page.path, page.words());
        }
    }
    let mut reporter = heard.reporter("en");
    assert!(reporter.visits("accessibility").says("Monday 2 March 2026"));
    assert!(!reporter.visits("accessibility").says("0808 800 0082"), "that one does not help there");
    assert!(
        !reporter.visits("what-happens").says("case review")
            && !reporter.visits("other-ways").says("True Vision")
    );
    assert!(reporter.visits("privacy").says("For 6 years"));
}

#[test]
fn the_cookies_page_names_the_cookie_that_is_set() {
    for base in ["http://127.0.0.1", "https://report.example.org"] {
        let heard = Place::new(Engine::Sqlite).with("HEARD_BASE_URL", base).start();
        let mut reporter: Reporter = heard.reporter("en");
        reporter.posts("tell-us/who", &[("reporter_role", "victim")]);
        let name = reporter.cookie.clone().unwrap().split('=').next().unwrap().to_owned();
        let page = reporter.visits("cookies").answer.text;
        assert!(page.contains(&format!("id=\"cookie\">{name}</bdi>")), "{name}");
    }
}

#[test]
fn on_a_small_screen_none_of_them_scrolls_sideways_and_what_is_pressed_is_big_enough() {
    let heard = heard();
    let window = PHONE.open(&heard.http);
    let small = "return [...document.querySelectorAll('button, select, ul.links a, .languages-of a')]
        .filter(it => { const {width, height} = it.getBoundingClientRect(); return width < 24 || height < 24; })
        .map(it => it.outerHTML)";
    for language in ["en", "ur"] {
        for page in all() {
            window.goes(&format!("/{language}/{page}"));
            let width = window.evaluates("return document.scrollingElement.scrollWidth");
            assert!(width.as_u64().unwrap() <= 320, "{} is {width} pixels wide", window.path());
            assert_eq!(window.evaluates(small), json!([]), "{}", window.path());
        }
    }
}

#[test]
fn a_poster_fills_one_page_and_the_leaflets_two_at_most_in_every_language() {
    let heard = heard();
    let window = COMPUTER.open(&heard.http);
    for code in locales::Languages::shipped().unwrap().codes() {
        for (sheet, most) in [("poster", 1), ("diary", 1), ("leaflet", 2), ("new-home", 2)] {
            window.goes(&format!("/{code}/print/{sheet}"));
            let printed = window.devtools("Page.printToPDF", &json!({"preferCSSPageSize": true}));
            let pages = pages(printed["data"].as_str().unwrap());
            assert!((1..=most).contains(&pages), "{code} {sheet}: {pages} pages");
        }
    }
}

/// How many pages a document has.
fn pages(document: &str) -> usize {
    let bytes = base64::engine::general_purpose::STANDARD.decode(document).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    text.matches("/Type /Page\n").count() + text.matches("/Type /Page ").count()
}
