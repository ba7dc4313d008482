//! Letters as a person reads them, in every language.
//!
//! What each says lies in `api/src/letters/snapshots`. Where one reads differently, the test fails and lays all of them into
//! `target/letters`. After reading them: `rm -r api/src/letters/snapshots; cp -r target/letters api/src/letters/snapshots`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use entity::{
    acknowledgement::Acknowledgement,
    clock::Promised,
    letter::{
        Facts, LetterKind as Kind, LetterRecipient as To, LetterWay as Way, LetterWords as Words, OptionTold,
        WorksTold, as_text,
    },
    policy::Promise,
    safe_contact::SenderName,
};
use jiff::civil::date;
use mail_parser::MessageParser;

use super::*;
use crate::letters::{
    Composed, Links, OwnWords, SUBJECTS, Telling, Translation, compose, mail, own_copy, reference,
};

const NUMBER: &str = "7K3M-9Q2M";
const LETTER: Uuid = Uuid::from_u128(0x0193_4a5b_6c7d_7e8f_9a0b_1c2d_3e4f_5a6b);
const FROM: &str = "Resident Services";
/// What was found, in each language but the first.
const FOUND: [(&str, &str); 5] = [
    ("en-x-easy", "We talked to three people. The camera shows two young men at the door."),
    ("cy", "Siaradon ni â thri o bobl. Mae’r camera’n dangos dau ddyn ifanc wrth y drws."),
    ("pl", "Rozmawialiśmy z trzema osobami. Kamera pokazuje dwóch młodych mężczyzn przy drzwiach."),
    ("ur", "ہم نے تین لوگوں سے بات کی۔ کیمرے میں دروازے پر دو نوجوان نظر آتے ہیں۔"),
    ("ar", "تحدثنا مع ثلاثة أشخاص. تُظهر الكاميرا شابين عند الباب."),
];
/// What a discreet letter says in no language.
const TELLING: [&str; 34] = [
    "hate",
    "police",
    "incident",
    "report",
    "abuse",
    "crime",
    "victim",
    "witness",
    "999",
    "http",
    "href",
    "viridian",
    "heard",
    "safe",
    "casineb",
    "heddlu",
    "adroddiad",
    "trosedd",
    "tyst",
    "diogel",
    "nienawi",
    "policj",
    "zgłosz",
    "świad",
    "bezpiecz",
    "نفرت",
    "پولیس",
    "رپورٹ",
    "محفوظ",
    "كراهية",
    "شرطة",
    "بلاغ",
    "آمن",
    "أمان",
];

/// A house of which everything is known that a letter names.
async fn home() -> (House, TempDir) {
    let folder = TempDir::new().unwrap();
    let address = format!("sqlite://{}", folder.path().join("heard.db").display());
    let clock = Arc::new(HandClock(Mutex::new(written_at())));
    let policy = Policy::shipped("strictest").unwrap().unwrap();
    let mut house = house(Database::open(&address).await.unwrap(), folder.path(), clock, policy);
    house.landlord.name = "Viridian Homes".to_owned();
    house.landlord.phone = "020 7946 0000".to_owned();
    house.landlord.hours = String::new();
    house.post = Post::new(PostSettings {
        smtp_url: None,
        folder: folder.path().join("letters"),
        from_address: "post@homes.example".to_owned(),
        from_name: FROM.to_owned(),
        reply_to: Some("answers@homes.example".to_owned()),
        authority: None,
        connections: post::CONNECTIONS,
        rate: None,
    })
    .unwrap();
    (house, folder)
}

fn at(text: &str) -> Moment {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn written_at() -> Moment {
    at("2026-11-20T09:30:00Z")
}

/// What a letter of that kind tells in coded words.
fn facts(kind: Kind) -> Facts {
    let told = |code: &str, status: &str| OptionTold { code: code.to_owned(), status: status.to_owned() };
    Facts {
        new_date: (kind == Kind::Delay).then(|| date(2026, 12, 18)),
        appointment_at: Some(at("2026-11-25T14:30:00Z")),
        options: vec![told("AP11", "done"), told("AP05", "open"), told("AP08", "not_progressed")],
        outcome: Some("resolved".to_owned()),
        place: (kind == Kind::InterviewAppointment).then(|| "office".to_owned()),
        ground: None,
        works: Some(WorksTold { kind: "fireproof_letterbox".to_owned(), done: true }),
        duty: None,
    }
}

fn wrote(about: Option<&str>, text: &str) -> OwnWords {
    OwnWords {
        about: about.map(str::to_owned),
        language: "en".to_owned(),
        text: text.to_owned(),
        translation: None,
    }
}

/// What an officer adds to a letter of that kind.
fn own_words(kind: Kind, language: &str) -> Vec<OwnWords> {
    let found = FOUND.iter().find(|(code, _)| *code == language);
    let translation = found.map(|(code, text)| Translation {
        language: (*code).to_owned(),
        text: (*text).to_owned(),
        translated_by: "Priya Nair".to_owned(),
    });
    let english = "We spoke to three people. The camera shows two young men at the door.";
    let findings = OwnWords { translation, ..wrote(Some("findings"), english) };
    let shared = "We told the social workers what you said about your son.";
    match kind {
        Kind::Update => vec![
            findings,
            wrote(Some("AP08"), "The locksmith could not get in.\nHe comes again on Monday."),
            wrote(Some("next_steps"), "We speak to the two men next week.\n\nThen we call you."),
        ],
        Kind::NotHate | Kind::Closure | Kind::PerpetratorOutcome | Kind::Warning => vec![findings],
        Kind::Delay => vec![wrote(Some("reason"), "We are waiting for pictures from the camera.")],
        Kind::SharingNotice => vec![wrote(Some("shared"), shared)],
        Kind::InterviewAppointment | Kind::PerpetratorAppointment => {
            vec![wrote(Some("place"), "Room 2, Moss Street Office, 12 Moss Street")]
        }
        Kind::Acknowledgement | Kind::Survey | Kind::SurveyReminder | Kind::CentreReceipt => Vec::new(),
        _ => vec![wrote(None, "This is what the officer adds.")],
    }
}

/// A letter, and whatever it needs.
struct Letter {
    kind: Kind,
    to: To,
    way: Way,
    words: Words,
    language: String,
    number: Acknowledgement,
    facts: Facts,
    own_words: Vec<OwnWords>,
    promises: Vec<Promised>,
    sender: SenderName,
}

impl Letter {
    fn new(kind: Kind, to: To, language: &str) -> Self {
        let promised = |promise, due: &str| Promised { promise, due_at: at(due), met_at: None };
        Self {
            kind,
            to,
            way: Way::Email,
            words: Words::Full,
            language: language.to_owned(),
            number: NUMBER.parse().unwrap(),
            facts: facts(kind),
            own_words: own_words(kind, language),
            promises: vec![
                promised(Promise::FirstContact, "2026-11-21T09:30:00Z"),
                promised(Promise::Letter, "2026-12-04T17:00:00Z"),
            ],
            sender: SenderName::Neutral,
        }
    }

    fn telling(&self) -> Telling<'_> {
        let link =
            |name: &str| Some(format!("{BASE_URL}/{}/{name}/QmV0dGVyLW5vdC1ndWVzcy10aGlz", self.language));
        Telling {
            kind: self.kind,
            reader: self.to,
            way: self.way,
            number: Some(&self.number),
            letter_id: LETTER,
            written_at: written_at(),
            language: &self.language,
            words: self.words,
            sender: self.sender,
            name: Some("Amal Noor"),
            facts: &self.facts,
            own_words: &self.own_words,
            officer: Some("Ola Nowak")
                .filter(|_| self.kind.is_written_by_officers() && self.kind != Kind::Survey),
            promises: &self.promises,
            contact_choice: "contact",
            links: Links {
                survey: link("questions"),
                survey_until: Some(date(2026, 12, 18)),
                stop: link("stop"),
            },
        }
    }

    fn composed(&self, house: &House) -> Composed {
        compose(house, &self.telling())
    }
}

fn languages() -> Vec<String> {
    Languages::shipped().unwrap().codes()
}

/// Every kind that goes to somebody who is not of the staff, and to whom it goes.
fn public() -> impl Iterator<Item = (Kind, To)> {
    let kinds = Kind::ALL.iter().filter(|kind| !kind.is_alert());
    let kinds = kinds.filter(|kind| !matches!(kind.recipients(), [To::Role | To::Staff, ..]));
    kinds.flat_map(|kind| kind.recipients().iter().map(|to| (*kind, *to)))
}

/// Every letter that reads in its own way: who reported reads what the person reads whom it happened to.
fn readings(kind: Kind, to: To, language: &str) -> Vec<Letter> {
    let letter = || Letter::new(kind, to, language);
    let twice = to == To::Reporter && kind.recipients().contains(&To::Victim);
    match to {
        _ if twice => Vec::new(),
        To::Partner | To::Panel => vec![letter(), Letter { way: Way::Post, ..letter() }],
        To::Perpetrator | To::Tenant => vec![Letter { way: Way::Post, ..letter() }],
        _ if kind == Kind::PlanCopy => {
            vec![
                letter(),
                Letter { words: Words::Discreet, ..letter() },
                Letter { way: Way::Post, ..letter() },
            ]
        }
        _ => vec![letter(), Letter { words: Words::Discreet, ..letter() }],
    }
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// What all letters say, by the file it lies in.
fn all(house: &House) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::<PathBuf, String>::new();
    for language in languages() {
        for (kind, to) in public() {
            let path = Path::new(&language).join(format!("{}.txt", kind.word()));
            for letter in readings(kind, to, &language) {
                let composed = letter.composed(house);
                let (to, way, words) = (word(letter.to), word(letter.way), word(letter.words));
                let file = files.entry(path.clone()).or_default();
                *file += &format!("[{to}, {way}, {words}]\n{}\n\n{}\n", composed.subject, composed.text());
            }
        }
    }
    for language in ["en", "ur"] {
        for (name, kind) in [("update", Kind::Update), ("survey", Kind::Survey)] {
            let html = Letter::new(kind, To::Victim, language).composed(house).html();
            files.insert(Path::new(language).join(format!("{name}.html")), html);
        }
        let paper = Letter { way: Way::Post, ..Letter::new(Kind::PlanCopy, To::Victim, language) };
        let page = paper.composed(house).page(language == "ur", &[]);
        files.insert(Path::new(language).join("plan_copy.page.html"), page);
    }
    files
}

#[actix_web::test]
async fn every_letter_reads_as_it_was_last_read_by_a_person() {
    let (house, _folder) = home().await;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (kept, fresh) = (root.join("src/letters/snapshots"), root.join("../target/letters"));
    let letters = all(&house);
    let differs =
        |(path, said): &(&PathBuf, &String)| fs::read_to_string(kept.join(path)).ok().as_ref() != Some(*said);
    let different: Vec<_> = letters.iter().filter(differs).map(|(path, _)| path).collect();
    let written: usize = languages()
        .iter()
        .filter_map(|language| fs::read_dir(kept.join(language)).ok())
        .map(Iterator::count)
        .sum();
    if !different.is_empty() || written != letters.len() {
        _ = fs::remove_dir_all(&fresh);
        for (path, said) in &letters {
            let path = fresh.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, said).unwrap();
        }
    }
    assert!(different.is_empty(), "these letters read differently, see target/letters: {different:?}");
    assert_eq!(written, letters.len(), "there are snapshots of letters that nobody writes");
}

#[actix_web::test]
async fn a_discreet_letter_says_in_no_language_what_it_is_about() {
    let (house, _folder) = home().await;
    for language in languages() {
        for (kind, to) in public().filter(|(_, to)| !matches!(to, To::Partner | To::Panel)) {
            let letter = Letter { words: Words::Discreet, ..Letter::new(kind, to, &language) };
            let composed = letter.composed(&house);
            let mailbox = "reader@example.org".parse().unwrap();
            let sent =
                mail(house.post.sender(), &composed, mailbox, LETTER, written_at()).unwrap().formatted();
            let sent = MessageParser::default().parse(&sent).unwrap();
            let said = [
                composed.subject.clone(),
                composed.text(),
                composed.html(),
                composed.page(false, &[]).replace(char::is_whitespace, " "),
                sent.header_raw("From").unwrap().to_owned(),
            ];
            let said = said.join("\n").to_lowercase();
            let markers = ["amal", "nowak", "camera", "locksmith", "letterbox", "moss street"];
            for word in TELLING.iter().chain(&markers) {
                assert!(!said.contains(word), "{language}, {}: {word}: {said}", kind.word());
            }
            assert!(composed.text().ends_with(&format!("\n\n{FROM}\n")), "{}", composed.text());
            for name in ["List-Unsubscribe", "List-Unsubscribe-Post"] {
                assert_eq!(sent.header_raw(name), None, "{language}, {}: its address is ours", kind.word());
            }
            let named = Letter { sender: SenderName::Landlord, ..letter }.composed(&house);
            assert!(named.text().ends_with("\n\nViridian Homes\n"), "{}", named.text());
        }
    }
}

#[actix_web::test]
async fn whoever_is_accused_whoever_saw_it_and_every_agency_never_reads_the_number() {
    let (house, _folder) = home().await;
    for language in languages() {
        let others = |to: &To| to.is_accused() || matches!(to, To::Witness | To::Partner | To::Panel);
        for (kind, to) in public().filter(|(_, to)| others(to)) {
            for (words, way) in
                [(Words::Full, Way::Post), (Words::Full, Way::Email), (Words::Discreet, Way::Email)]
            {
                let composed = Letter { words, way, ..Letter::new(kind, to, &language) }.composed(&house);
                let said =
                    [composed.subject.clone(), composed.text(), composed.html(), composed.page(true, &[])];
                for said in said {
                    assert!(
                        !said.contains("7K3M") && !said.contains("9Q2M") && !said.contains("your-report"),
                        "{}: {said}",
                        kind.word()
                    );
                    assert!(said.contains(&reference(LETTER)), "{}: {said}", kind.word());
                }
            }
        }
    }
}

#[actix_web::test]
async fn an_email_to_an_agency_names_the_reference_and_whom_to_call_and_the_letter_itself_goes_securely() {
    let (house, _folder) = home().await;
    for (kind, to) in public().filter(|(_, to)| matches!(to, To::Partner | To::Panel)) {
        let own_words = vec![wrote(None, "markerwords")];
        let email = Letter { own_words, ..Letter::new(kind, to, "en") };
        let said = email.composed(&house).html();
        assert!(
            !said.contains("markerwords") && said.contains("Ola Nowak") && said.contains("020 7946"),
            "{said}"
        );
        let paper = Letter { way: Way::Hand, ..email }.composed(&house);
        assert!(paper.page(false, &[]).contains("markerwords"), "{}", paper.page(false, &[]));
    }
}

#[actix_web::test]
async fn whatever_an_officer_wrote_is_said_once_and_escaped() {
    let (house, _folder) = home().await;
    let about = SUBJECTS.iter().map(|(word, _)| *word).chain(["AP08", "AP20", "unheard_of"]);
    let about: Vec<Option<&str>> = about.map(Some).chain([None]).collect();
    for (kind, to) in public().filter(|(kind, _)| kind.is_written_by_officers() && !kind.follows_closing()) {
        let own_words = about.iter().enumerate().map(|(place, about)| OwnWords {
            language: "ur".to_owned(),
            translation: Some(Translation {
                language: "so".to_owned(),
                text: format!("<i>other{place}</i>"),
                translated_by: "Priya <Nair>".to_owned(),
            }),
            ..wrote(*about, &format!("<b>marker{place}</b>\u{2066}\u{202e}\u{2069}"))
        });
        let letter = Letter { way: Way::Post, own_words: own_words.collect(), ..Letter::new(kind, to, "en") };
        let composed = letter.composed(&house);
        let (text, page) = (composed.text(), composed.page(false, &[]));
        for place in 0..about.len() {
            for marker in [format!("<b>marker{place}</b>"), format!("<i>other{place}</i>")] {
                assert_eq!(text.matches(&marker).count(), 1, "{}: {marker}: {text}", kind.word());
                assert!(!page.contains(&marker), "{}: {page}", kind.word());
                let escaped = marker.replace('<', "&lt;").replace('>', "&gt;");
                assert_eq!(page.matches(&escaped).count(), 1, "{}: {marker}: {page}", kind.word());
            }
        }
        assert!(page.contains("<blockquote lang=\"ur\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("<blockquote lang=\"so\" dir=\"auto\">"), "{page}");
        assert!(text.contains("Ola Nowak wrote, in Urdu:"), "{text}");
        assert!(text.contains("The same in another language, translated by Priya <Nair>:"), "{text}");
    }
}

#[actix_web::test]
async fn no_letter_shows_marks_or_braces_and_each_is_written_its_own_way() {
    let (house, _folder) = home().await;
    for language in languages() {
        let direction = if matches!(language.as_str(), "ur" | "ar") { "rtl" } else { "ltr" };
        for (kind, to) in public() {
            for letter in readings(kind, to, &language) {
                let composed = letter.composed(&house);
                let (html, page) = (composed.html(), composed.page(true, &[]));
                for said in [&composed.subject, &composed.text(), &html] {
                    assert!(!said.contains(['{', '}', '\u{2068}', '\u{2069}']), "{}: {said}", kind.word());
                    assert!(!said.contains("letter-") && !said.contains("acknowledgement-"), "{said}");
                }
                for said in [&html, &page] {
                    assert!(
                        said.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")),
                        "{said}"
                    );
                    assert!(!said.contains("src=") && !said.contains("<script") && !said.contains("url("));
                }
                assert!(!html.contains("style"), "{html}");
                assert!(page.contains("@page{size:A4") && page.contains("<body class=\"large\">"), "{page}");
            }
        }
    }
}

#[actix_web::test]
async fn what_comes_again_can_be_stopped_with_one_click_and_what_somebody_is_owed_can_not() {
    let (house, _folder) = home().await;
    for (kind, to) in public().filter(|(_, to)| *to == To::Reporter) {
        let composed = Letter::new(kind, to, "en").composed(&house);
        let mailbox = "reader@example.org".parse().unwrap();
        let sent = mail(house.post.sender(), &composed, mailbox, LETTER, written_at()).unwrap().formatted();
        let sent = MessageParser::default().parse(&sent).unwrap();
        let stops = kind.is_periodic();
        let link = sent.header_raw("List-Unsubscribe").map(|raw| raw.replace(char::is_whitespace, ""));
        let expected = format!("<{BASE_URL}/en/stop/QmV0dGVyLW5vdC1ndWVzcy10aGlz>");
        assert_eq!(link, stops.then_some(expected), "{}", kind.word());
        let post = sent.header_raw("List-Unsubscribe-Post").map(str::trim);
        assert_eq!(post, stops.then_some("List-Unsubscribe=One-Click"), "{}", kind.word());
        assert_eq!(composed.text().contains("Stop these emails:"), stops, "{}", composed.text());
        assert_eq!(sent.message_id(), Some(format!("{LETTER}@homes.example").as_str()));
    }
    let named = Letter { sender: SenderName::Landlord, ..Letter::new(Kind::Update, To::Reporter, "cy") };
    let to = "reader@example.org".parse().unwrap();
    let sent =
        mail(house.post.sender(), &named.composed(&house), to, LETTER, written_at()).unwrap().formatted();
    let sent = MessageParser::default().parse(&sent).unwrap();
    for (name, value) in [
        ("From", "\"Viridian Homes\" <post@homes.example>"),
        ("Reply-To", "answers@homes.example"),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
        ("Content-Language", "cy"),
    ] {
        assert_eq!(sent.header_raw(name).map(str::trim), Some(value));
    }
}

#[actix_web::test]
async fn the_copy_on_their_own_page_is_in_full_without_the_name_and_without_links_that_work_once() {
    let (house, _folder) = home().await;
    for (kind, to) in public().filter(|(kind, to)| to.has_own_page() && kind.is_kept_on_own_page()) {
        let letter = Letter { words: Words::Discreet, ..Letter::new(kind, to, "en") };
        let copy = own_copy(&house, &letter.telling());
        let said = as_text(&copy.reading()).join("\n");
        assert!(said.contains("Viridian Homes") && said.contains("your-report"), "{said}");
        assert!(
            !said.contains("Amal") && !said.contains("QmV0dGVy") && !said.contains("need to answer"),
            "{said}"
        );
        for words in &letter.own_words {
            let first = words.text.lines().next().unwrap();
            assert!(said.contains(first), "{}: {said}", kind.word());
        }
        let kept: entity::letter::ReadingCopy =
            serde_json::from_str(&serde_json::to_string(&copy).unwrap()).unwrap();
        assert!(kept.reading() == copy.blocks);
    }
}

#[actix_web::test]
async fn whoever_has_no_number_is_not_sent_to_a_page_that_only_a_number_opens() {
    let (house, _folder) = home().await;
    for (kind, to) in public().filter(|(_, to)| *to == To::Victim) {
        for words in [Words::Full, Words::Discreet] {
            let letter = Letter { words, ..Letter::new(kind, to, "en") };
            let links = Links::default();
            let said = compose(&house, &Telling { number: None, links, ..letter.telling() }).text();
            assert!(!said.contains("your-report") && !said.contains("number and"), "{}: {said}", kind.word());
            assert!(
                said.contains(&reference(LETTER)) && said.contains("020 7946 0000"),
                "{}: {said}",
                kind.word()
            );
        }
    }
}
