//! What stays in a browser's history says nothing of what somebody came for: titles and addresses, in every language.

use entity::form;
use locales::{Args, Languages};

/// Words that would tell somebody who looks over the history, as they begin, in small letters.
const TELLING: [(&str, &[&str]); 6] = [
    ("en", ENGLISH),
    ("en-x-easy", ENGLISH),
    (
        "cy",
        &[
            "casineb",
            "trosedd",
            "dioddef",
            "camdri",
            "cam-drin",
            "ymosod",
            "heddlu",
            "hiliol",
            "trais",
            "bygwth",
            "bygyth",
            "aflonydd",
            "perygl",
            "anaf",
            "tramgwydd",
            "brys",
        ],
    ),
    (
        "pl",
        &[
            "nienawi",
            "przestęp",
            "ofiar",
            "przemoc",
            "atak",
            "napad",
            "napaś",
            "policj",
            "rasis",
            "groź",
            "gróźb",
            "nękan",
            "sprawc",
            "niebezpiecz",
            "broń",
            "ranny",
            "wyzwisk",
        ],
    ),
    (
        "ur",
        &[
            "نفرت",
            "جرم",
            "مجرم",
            "متاثر",
            "تشدد",
            "حمل",
            "پولیس",
            "نسل پرست",
            "دھمک",
            "ہراس",
            "خطر",
            "ہتھیار",
            "بدسلوکی",
        ],
    ),
    (
        "ar",
        &[
            "كراهية",
            "جريمة",
            "جرائم",
            "ضحي",
            "عنف",
            "اعتداء",
            "هجوم",
            "شرطة",
            "عنصري",
            "تهديد",
            "تحرش",
            "خطر",
            "سلاح",
            "إساءة",
        ],
    ),
];

const ENGLISH: &[&str] = &[
    "hate",
    "crime",
    "criminal",
    "victim",
    "abus",
    "attack",
    "assault",
    "police",
    "racis",
    "violen",
    "threat",
    "harass",
    "incident",
    "perpetrator",
    "offen",
    "hurt",
    "danger",
    "weapon",
    "homophob",
    "discrimin",
    "999",
    "emergency",
    "injur",
    "graffiti",
    "escape",
];

/// The names of all titles.
fn titles() -> Vec<String> {
    let own = include_str!("../../../locales/en/portal.ftl").lines().filter_map(|line| line.split_once(" ="));
    let own = own.map(|(id, _)| id.to_owned()).filter(|id| id.ends_with("-title"));
    let of_pages = form::PAGES.iter().map(|page| format!("page-{}.title", page.slug));
    own.chain(of_pages).chain(["received-file-name".to_owned(), "service-name".to_owned()]).collect()
}

/// The addresses of all pages, as they are mounted.
fn addresses() -> Vec<String> {
    let mounted = include_str!("../lib.rs").split("at(\"").skip(1).filter_map(|rest| rest.split_once('"'));
    let mounted = mounted.map(|(path, _)| path.to_owned());
    mounted.chain(form::PAGES.iter().map(|page| page.slug.to_owned())).collect()
}

#[test]
fn no_title_tells_in_any_language_what_somebody_came_for() {
    let languages = Languages::shipped().unwrap();
    assert!(titles().len() > 40, "{:?}", titles());
    for (code, telling) in TELLING {
        let language = languages.get(code).unwrap();
        for id in titles() {
            let title =
                languages.say_plainly(language, &id, &Args::none().with("title", "")).text.to_lowercase();
            assert!(!title.is_empty(), "{code} {id}");
            for word in telling {
                assert!(!title.contains(word), "{code}: {id} = {title} says {word}");
            }
        }
    }
}

#[test]
fn no_address_tells_what_somebody_came_for() {
    assert!(addresses().len() > 50 && addresses().contains(&"/{language}/hide-tracks".to_owned()));
    for address in addresses() {
        for word in ENGLISH {
            assert!(!address.to_lowercase().contains(word), "{address} says {word}");
        }
    }
}

#[test]
fn the_words_would_be_found_if_they_were_there() {
    assert!(TELLING.iter().all(|(_, words)| words.len() > 10));
    assert!(ENGLISH.iter().any(|word| "Report a Hate Crime".to_lowercase().contains(word)));
}
