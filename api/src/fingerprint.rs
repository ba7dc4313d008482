//! Searching what is sealed: fingerprints by which a name, a postcode, a telephone number, an e-mail address or an address
//! can be found exactly, while nothing readable stands in the database.
//!
//! A fingerprint is a keyed hash of the text in its one usual form. Names and postcodes are few enough to be tried one
//! after the other, so the hash alone would hide nothing: the key does, and only the staff side holds it.

use std::fmt;

use entity::answers::Answers;
use hkdf::{
    Hkdf,
    hmac::{
        Hmac, Mac,
        digest::{Key, KeyInit},
    },
};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class, char::is_combining_mark};
use utoipa::ToSchema;

/// What a fingerprint was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FingerprintKind)]
pub enum Kind {
    /// A person's name.
    Name,
    /// A postcode of the United Kingdom.
    Postcode,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Where somebody lives, or where something happened.
    Address,
}

impl Kind {
    /// The word by which it is stored. It is part of what is hashed, so it never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Postcode => "postcode",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Address => "address",
        }
    }

    /// The one usual form of a text of this kind; `None` where nothing is left of it.
    fn usual(self, text: &str) -> Option<String> {
        match self {
            Self::Name => usual_name(text),
            Self::Postcode => usual_postcode(text),
            Self::Phone => usual_phone(text),
            Self::Email => usual_email(text),
            Self::Address => usual_address(text),
        }
    }
}

/// Whose it is, in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FingerprintParty)]
pub enum Party {
    /// Whoever told us of what happened to somebody else.
    Reporter,
    /// The person it happened to.
    Victim,
    /// Whoever saw or heard it.
    Witness,
    /// Whoever is said to have done it.
    Perpetrator,
    /// Where it happened.
    Place,
}

impl Party {
    /// The word by which it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Victim => "victim",
            Self::Witness => "witness",
            Self::Perpetrator => "perpetrator",
            Self::Place => "place",
        }
    }
}

/// A fingerprint: 32 characters in hexadecimal that nobody without the key can make, or try guesses against.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.0
    }
}

/// The key that fingerprints are made with, held by the staff side only. Shows nothing when printed.
#[derive(Clone)]
pub struct FingerprintKey(Hmac<Sha256>);

impl fmt::Debug for FingerprintKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FingerprintKey")
    }
}

impl FingerprintKey {
    /// The key that belongs to a secret: derived once, and the same every time. With another secret nothing that was
    /// stored before is found any more.
    pub fn from_secret(secret: &[u8; 32]) -> Self {
        let (derived, _) = Hkdf::<Sha256>::extract(Some(b"heard: fingerprints"), secret);
        let mut key = Key::<Hmac<Sha256>>::default();
        // HMAC fills a key that is shorter than a block with zeros itself; done here it can't fail.
        for (place, byte) in key.iter_mut().zip(derived) {
            *place = byte;
        }
        Self(<Hmac<Sha256> as KeyInit>::new(&key))
    }

    /// The fingerprint of a text: the same for every usual way to write it. `None` where nothing is left to search for.
    pub fn of(&self, kind: Kind, text: &str) -> Option<Fingerprint> {
        let usual = kind.usual(text)?;
        let mut hash = self.0.clone();
        // The kind is hashed too: a name that looks like a postcode is not found as one.
        hash.update(kind.word().as_bytes());
        hash.update(b"\n");
        hash.update(usual.as_bytes());
        let bytes = hash.finalize().into_bytes();
        Some(Fingerprint(bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect()))
    }
}

/// Whose an answer is: fixed by the question, or by who answers it.
#[derive(Clone, Copy)]
enum Whose {
    /// The person who answers.
    Own,
    /// Always that party's.
    Of(Party),
}

/// The questions of a report (`entity::form`) whose answers can be searched for. What is told in free words is not, and nor
/// is who at a reporting centre wrote it down: they are nobody in the case.
const SEARCHED: [(&str, Whose, Kind); 8] = [
    ("name", Whose::Own, Kind::Name),
    ("email", Whose::Own, Kind::Email),
    ("phone", Whose::Own, Kind::Phone),
    ("address", Whose::Own, Kind::Address),
    ("home_postcode", Whose::Own, Kind::Postcode),
    ("perpetrator_address", Whose::Of(Party::Perpetrator), Kind::Address),
    ("place", Whose::Of(Party::Place), Kind::Address),
    ("place_postcode", Whose::Of(Party::Place), Kind::Postcode),
];

/// The fingerprints of a report's answers: of its names, telephone numbers, e-mail addresses, addresses and postcodes.
///
/// The person who answers is the victim where they said so, and else the reporter. The form has no question for the name
/// of whoever did it: it may stand in a description, which is not read.
pub fn of_report(key: &FingerprintKey, answers: &Answers) -> Vec<(Party, Kind, Fingerprint)> {
    let found = |(question, whose, kind): (&str, Whose, Kind)| {
        let fingerprint = key.of(kind, answers.word(question)?)?;
        Some((party(whose, answers), kind, fingerprint))
    };
    SEARCHED.into_iter().filter_map(found).collect()
}

fn party(whose: Whose, answers: &Answers) -> Party {
    match whose {
        Whose::Of(party) => party,
        Whose::Own if answers.says("reporter_role", "victim") => Party::Victim,
        Whose::Own => Party::Reporter,
    }
}

/// Titles that are not part of a name.
const TITLES: [&str; 7] = ["mr", "mrs", "ms", "miss", "mx", "dr", "sir"];

/// A name without accents, punctuation and titles, its words in the order of the alphabet: surnames come first in some
/// countries and on some lists.
fn usual_name(text: &str) -> Option<String> {
    let mut words = folded_words(text);
    words.retain(|word| !TITLES.contains(&word.as_str()));
    words.sort_unstable();
    some_text(words.join(" "))
}

/// A postcode in capitals, without spaces; `None` if it does not look like one of the United Kingdom.
fn usual_postcode(text: &str) -> Option<String> {
    let letters: String = folded_words(text).concat().to_uppercase();
    looks_like_postcode(&letters).then_some(letters)
}

/// The figures of a telephone number as it is dialled within the United Kingdom, or with 00 and the country's code.
fn usual_phone(text: &str) -> Option<String> {
    let figures: String = text.nfkc().map(latin_figure).filter(char::is_ascii_digit).collect();
    let before_figures = text.nfkc().take_while(|letter| !latin_figure(*letter).is_ascii_digit());
    let abroad = if before_figures.into_iter().any(|letter| letter == '+') { "00" } else { "" };
    let dialled = from_within(format!("{abroad}{figures}"));
    (dialled.len() >= 7).then_some(dialled)
}

/// The code of the United Kingdom replaced by the 0 that is dialled within it.
fn from_within(dialled: String) -> String {
    let bare = dialled.strip_prefix("44").filter(|rest| rest.len() == 10 && !rest.starts_with('0'));
    match dialled.strip_prefix("0044").or(bare) {
        // `+44 (0)20 …`: the 0 is already there.
        Some(national) => format!("0{}", national.trim_start_matches('0')),
        None => dialled,
    }
}

/// An e-mail address in small letters; `None` if nothing stands before or after its `@`.
fn usual_email(text: &str) -> Option<String> {
    let address =
        text.trim_matches(|letter: char| letter.is_whitespace() || is_unseen(letter)).to_lowercase();
    let (before, after) = address.split_once('@')?;
    (!before.is_empty() && !after.is_empty()).then_some(address)
}

/// Words of addresses and their one short form.
const SHORTENED: [(&str, &str); 13] = [
    ("street", "st"),
    ("road", "rd"),
    ("avenue", "ave"),
    ("av", "ave"),
    ("apartment", "flat"),
    ("apt", "flat"),
    ("close", "cl"),
    ("court", "ct"),
    ("lane", "ln"),
    ("drive", "dr"),
    ("gardens", "gdns"),
    ("crescent", "cres"),
    ("square", "sq"),
];

/// An address in small letters without accents and punctuation, the usual words shortened, a postcode in it in one piece.
fn usual_address(text: &str) -> Option<String> {
    let words = joined_postcode(folded_words(text));
    let shortened: Vec<&str> = words.iter().map(|word| shortened(word)).collect();
    some_text(shortened.join(" "))
}

fn shortened(word: &str) -> &str {
    SHORTENED.iter().find(|(long, _)| *long == word).map_or(word, |(_, short)| *short)
}

/// The words with the two halves of a postcode, where there is one, made one word.
fn joined_postcode(mut words: Vec<String>) -> Vec<String> {
    let halves = words.windows(2).position(|pair| looks_like_postcode(&pair.concat().to_uppercase()));
    if let Some(first) = halves {
        let inward = words.remove(first + 1);
        if let Some(outward) = words.get_mut(first) {
            outward.push_str(&inward);
        }
    }
    words
}

/// Whether capitals and figures have the shape of a postcode of the United Kingdom: two to four before, three after.
fn looks_like_postcode(text: &str) -> bool {
    let shape: String = text.chars().map(shape).collect();
    let Some((outward, "9AA")) = shape.len().checked_sub(3).and_then(|end| shape.split_at_checked(end))
    else {
        return false;
    };
    matches!(outward, "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A") || text == "GIR0AA"
}

/// `A` for a letter, `9` for a figure.
fn shape(letter: char) -> char {
    match letter {
        'A'..='Z' => 'A',
        '0'..='9' => '9',
        _ => '?',
    }
}

/// The words of a text without accents and punctuation, all letters small.
fn folded_words(text: &str) -> Vec<String> {
    let kept = text.chars().filter(|letter| !is_unseen(*letter) && !is_apostrophe(*letter));
    let plain = kept.nfkd().filter(|letter| !is_accent(*letter)).flat_map(small).map(latin_figure);
    let folded = plain.fold(String::new(), |mut folded, letter| {
        push_plain(&mut folded, letter);
        folded
    });
    folded
        .split(|letter: char| !(letter.is_alphanumeric() || is_combining_mark(letter)))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Small letters, however they were written. By way of the capitals, so that `ß` is `ss` and the `ı` of Turkish is `i`.
fn small(letter: char) -> impl Iterator<Item = char> {
    // The small letter of `İ` brings its dot along as an accent.
    letter.to_uppercase().flat_map(char::to_lowercase).filter(|letter| !is_accent(*letter))
}

/// Whether a mark is an accent, that some write and some leave out. In the scripts of India and South-East Asia the marks
/// are vowels, without which another name would remain: they are of other classes, and stay.
fn is_accent(letter: char) -> bool {
    matches!(canonical_combining_class(letter), 1 | 10..=36 | 200..=240)
}

/// Adds a letter as those write it who do not have it on their keyboard: `ł` as `l`; Arabic as Urdu.
fn push_plain(folded: &mut String, letter: char) {
    match letter {
        'ł' => folded.push('l'),
        'ø' => folded.push('o'),
        'đ' | 'ð' => folded.push('d'),
        'ħ' => folded.push('h'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ي' | 'ى' => folded.push('ی'),
        'ك' => folded.push('ک'),
        'ه' => folded.push('ہ'),
        // Only stretches a word of Arabic.
        'ـ' => {}
        _ => folded.push(letter),
    }
}

/// Where the figures from 0 to 9 begin in the scripts that have their own.
const ZEROS: [char; 21] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
    '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}',
    '\u{1810}', '\u{1946}', '\u{ff10}',
];

/// A figure of any of the usual scripts as the Latin one; any other character as it is.
fn latin_figure(letter: char) -> char {
    let value = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)
}

/// Whether a character is left out without parting a word: O'Brien is OBrien.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '´' | '\u{2018}'..='\u{201b}' | '\u{2b9}'..='\u{2bf}' | '\u{ff07}' | '\u{2032}')
}

/// Whether nobody can see a character: marks of direction, joiners, soft hyphens, that come along when text is copied.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn some_text(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use entity::{answers::Answer, form};

    use super::*;

    const KINDS: [Kind; 5] = [Kind::Name, Kind::Postcode, Kind::Phone, Kind::Email, Kind::Address];

    fn key() -> FingerprintKey {
        FingerprintKey::from_secret(&[7; 32])
    }

    fn same(kind: Kind, spellings: &[&str]) {
        let first = key().of(kind, spellings[0]).unwrap();
        for other in spellings {
            let usual = (kind.usual(spellings[0]), kind.usual(other));
            assert_eq!(key().of(kind, other), Some(first.clone()), "{usual:?}");
        }
    }

    fn all_different(kind: Kind, texts: &[&str]) {
        let mut found: Vec<Fingerprint> =
            texts.iter().map(|text| key().of(kind, text).unwrap_or_else(|| panic!("{text}"))).collect();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), texts.len(), "{texts:?}");
    }

    fn nothing(kind: Kind, texts: &[&str]) {
        for text in texts {
            assert_eq!(key().of(kind, text), None, "{kind:?} {text}");
        }
    }

    fn report(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (key, text) in pairs {
            assert!(form::report_question(key).is_some(), "{key}");
            answers.set(key, Some(Answer::One((*text).to_owned())));
        }
        answers
    }

    #[test]
    fn the_same_secret_gives_the_same_fingerprint_and_another_gives_another() {
        let other = FingerprintKey::from_secret(&[8; 32]);
        for (kind, text) in [(Kind::Name, "Amina Khan"), (Kind::Postcode, "ST1 1AA")] {
            assert_eq!(key().of(kind, text), key().of(kind, text));
            assert_ne!(key().of(kind, text), other.of(kind, text));
        }
    }

    #[test]
    fn a_fingerprint_stays_the_same_from_one_version_of_the_house_to_the_next() {
        assert_eq!(key().of(Kind::Name, "Amina Khan").unwrap().as_str(), "01bf8262c66f7eaaabc4a74b69bca58b");
    }

    #[test]
    fn a_fingerprint_is_32_characters_that_show_nothing_of_the_text() {
        for (kind, text) in [(Kind::Name, "Abe Dee"), (Kind::Phone, "07700 900123"), (Kind::Name, "Al")] {
            let fingerprint = key().of(kind, text).unwrap().to_string();
            assert_eq!(fingerprint.len(), 32);
            assert!(fingerprint.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c)));
            let written: String =
                kind.usual(text).unwrap().bytes().map(|byte| format!("{byte:02x}")).collect();
            assert!(!fingerprint.contains(&written), "{fingerprint}");
        }
    }

    #[test]
    fn neighbouring_texts_have_fingerprints_that_are_not_neighbours() {
        let one = key().of(Kind::Phone, "07700 900123").unwrap();
        let other = key().of(Kind::Phone, "07700 900124").unwrap();
        let alike = one.as_str().chars().zip(other.as_str().chars()).filter(|(one, other)| one == other);
        assert!(alike.count() < 16);
    }

    #[test]
    fn printing_the_key_shows_nothing() {
        assert_eq!(format!("{:?}", key()), "FingerprintKey");
    }

    #[test]
    fn the_same_text_of_another_kind_is_another_fingerprint() {
        assert_ne!(key().of(Kind::Name, "07700900123"), key().of(Kind::Phone, "07700900123"));
        assert_ne!(key().of(Kind::Name, "amina"), key().of(Kind::Address, "amina"));
        assert_ne!(key().of(Kind::Postcode, "ST1 1AA"), key().of(Kind::Address, "ST1 1AA"));
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        same(
            Kind::Name,
            &[
                "Amina Khan",
                "Khan, Amina",
                "AMINA KHAN",
                " amina\u{a0}  khan ",
                "Mrs Amina Khan",
                "Dr. Amina Khan",
                "Mrs. Khan (Amina)",
                "\u{2068}Amina\u{2069} Khan",
            ],
        );
        same(Kind::Name, &["Siobhán O'Brien", "siobhan o’brien", "OBRIEN Siobhan", "Siobha\u{301}n O´Brien"]);
        same(Kind::Name, &["Anne Smith-Jones", "anne smith jones", "Smith‐Jones, Anne"]);
        same(Kind::Name, &["Paweł Wójcik", "Pawel Wojcik", "WÓJCIK PAWEŁ"]);
        same(Kind::Name, &["İbrahim Yıldız", "Ibrahim Yildiz", "IBRAHIM YILDIZ"]);
        same(Kind::Name, &["Strauß", "STRAUSS", "strauss"]);
        same(Kind::Name, &["أحمد علي", "احمد على", "أَحْمَد عَلِيّ", "احمد علی"]);
    }

    #[test]
    fn different_people_have_different_fingerprints() {
        all_different(
            Kind::Name,
            &[
                "Amina Khan",
                "Amina Khana",
                "Amin Khan",
                "Khan",
                "Amina",
                "Amina Amina Khan",
                "Aminakhan",
                "Ann",
            ],
        );
        all_different(Kind::Name, &["कमल", "कमला", "कमली", "कमलू"]);
        all_different(Kind::Name, &["রবি", "রব", "রবী"]);
        all_different(Kind::Name, &["محمد", "محمود", "احمد"]);
    }

    #[test]
    fn a_postcode_is_found_however_it_is_written() {
        same(Kind::Postcode, &["ST1 1AA", "st11aa", " St1-1aA. ", "S T 1 1 A A", "ＳＴ１ １ＡＡ", "ST١ ١AA"]);
        all_different(Kind::Postcode, &["ST1 1AA", "ST11 1AA", "ST1 1AB", "T1 1AA"]);
        all_different(
            Kind::Postcode,
            &["M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB", "GIR 0AA"],
        );
    }

    #[test]
    fn what_does_not_look_like_a_postcode_has_no_fingerprint() {
        nothing(
            Kind::Postcode,
            &["", "ST1", "1AA", "ST1 1A", "ST1 AAA", "12345", "SW1A1 1AA", "не знаю", "STT1 1AA"],
        );
    }

    #[test]
    fn a_telephone_number_is_found_however_it_is_written() {
        same(
            Kind::Phone,
            &[
                "07700 900123",
                "07700-900-123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "(+44) 7700 900123",
                "0044 7700 900123",
                "447700900123",
                "٠٧٧٠٠ ٩٠٠١٢٣",
                "۰۷۷۰۰۹۰۰۱۲۳",
                "०७७०० ९००१२३",
                "０７７００ ９００１２３",
                "\u{202a}+44 7700 900123\u{202c}",
                "mobile: 07700 900123",
            ],
        );
        same(Kind::Phone, &["+48 601 234 567", "0048 601 234 567"]);
        all_different(Kind::Phone, &["07700 900123", "07700 900124", "+48 7700 900123", "7700 900123"]);
    }

    #[test]
    fn too_few_figures_are_not_a_telephone_number() {
        nothing(Kind::Phone, &["", "ask my sister", "999", "123456", "+44"]);
        assert!(key().of(Kind::Phone, "1234567").is_some());
    }

    #[test]
    fn an_email_address_is_found_however_it_is_written() {
        same(
            Kind::Email,
            &["amina@example.org", " Amina@Example.ORG\n", "\u{2068}amina@example.org\u{2069}"],
        );
        all_different(Kind::Email, &["amina@example.org", "amina@example.com", "a.mina@example.org"]);
        nothing(Kind::Email, &["", "@", "amina", "amina@", "@example.org"]);
    }

    #[test]
    fn an_address_is_found_however_it_is_written() {
        same(
            Kind::Address,
            &[
                "Flat 3, 12 St. Mary's Street, Hanley ST1 1AA",
                "flat 3 12 st marys st hanley st11aa",
                "Apt 3\n12 St Mary’s St.\nHanley\nST1 1AA",
                "APARTMENT 3, 12 ST MARY'S STREET, HANLEY, ST1-1AA",
            ],
        );
        same(Kind::Address, &["1 Park Road", "1 park rd."]);
        same(Kind::Address, &["1 Park Avenue", "1 Park Ave"]);
        same(Kind::Address, &["1 Park Close", "1 Park Cl"]);
        same(Kind::Address, &["1 Park Court", "1 Park Ct"]);
        same(Kind::Address, &["Caernarfon, Stryd y Bont Bridd", "caernarfon stryd y bont bridd"]);
    }

    #[test]
    fn different_addresses_have_different_fingerprints() {
        all_different(
            Kind::Address,
            &[
                "1 Park Road",
                "11 Park Road",
                "1 Park Street",
                "1 Park Close",
                "1 Park Road ST1 1AA",
                "1 Park Road ST1 1AB",
                "Flat 1 Park Road",
            ],
        );
    }

    #[test]
    fn where_nothing_is_left_there_is_no_fingerprint() {
        for kind in KINDS {
            nothing(kind, &["", "  ", "-", "\u{200f}", "'", "🙂", "\u{301}"]);
        }
        nothing(Kind::Name, &["Mr", "Dr. & Mrs"]);
    }

    #[test]
    fn a_report_of_the_victim_gives_their_own_fingerprints() {
        let answers = report(&[
            ("reporter_role", "victim"),
            ("name", "Amina Khan"),
            ("email", "amina@example.org"),
            ("phone", "07700 900123"),
            ("address", "1 Park Road"),
            ("home_postcode", "ST1 1AA"),
        ]);
        let of = |kind, text| (Party::Victim, kind, key().of(kind, text).unwrap());
        assert_eq!(
            of_report(&key(), &answers),
            [
                of(Kind::Name, "Khan, Amina"),
                of(Kind::Email, "AMINA@example.org"),
                of(Kind::Phone, "+44 7700 900123"),
                of(Kind::Address, "1 Park Rd"),
                of(Kind::Postcode, "st11aa"),
            ]
        );
    }

    #[test]
    fn whoever_tells_of_somebody_else_is_the_reporter() {
        for role in ["witness", "on_behalf", "on_behalf_unknown", "staff", "centre", "graffiti"] {
            let answers = report(&[("reporter_role", role), ("name", "Amina Khan")]);
            let parties: Vec<Party> =
                of_report(&key(), &answers).into_iter().map(|(party, ..)| party).collect();
            assert_eq!(parties, [Party::Reporter], "{role}");
        }
    }

    #[test]
    fn a_report_gives_the_fingerprints_of_the_perpetrator_and_the_place_and_not_of_the_centres_staff() {
        let answers = report(&[
            ("reporter_role", "centre"),
            ("centre_staff_name", "Ben Hall"),
            ("perpetrator_address", "2 Park Road"),
            ("place", "Hall of 3 Park Road"),
            ("place_postcode", "ST1 1AA"),
        ]);
        let of = |party, kind, text| (party, kind, key().of(kind, text).unwrap());
        assert_eq!(
            of_report(&key(), &answers),
            [
                of(Party::Perpetrator, Kind::Address, "2 Park Road"),
                of(Party::Place, Kind::Address, "Hall of 3 Park Road"),
                of(Party::Place, Kind::Postcode, "ST1 1AA"),
            ]
        );
    }

    #[test]
    fn what_is_told_in_free_words_and_what_is_not_usable_gives_no_fingerprint() {
        let answers = report(&[
            ("reporter_role", "victim"),
            ("account", "Ben Hall of 2 Park Road, ST1 1AA, 07700 900123"),
            ("perpetrator_description", "Ben Hall"),
            ("witnesses", "Amina Khan"),
            ("phone", "999"),
            ("home_postcode", "Hanley"),
        ]);
        assert_eq!(of_report(&key(), &answers), []);
        assert_eq!(of_report(&key(), &Answers::default()), []);
    }

    #[test]
    fn every_question_that_is_searched_is_one_of_the_form() {
        for (question, ..) in SEARCHED {
            assert!(form::report_question(question).is_some(), "{question}");
        }
    }

    #[test]
    fn every_kind_and_party_is_sent_by_the_word_it_is_stored_by() {
        for kind in KINDS {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
        }
        for party in [Party::Reporter, Party::Victim, Party::Witness, Party::Perpetrator, Party::Place] {
            assert_eq!(serde_json::to_value(party).unwrap(), party.word());
        }
    }
}
