//! What the letters say, in the reader's language, and how a mail or a page is made of it.
//!
//! A letter is composed from a [`Telling`]: the plan of its kind (`plan`) becomes blocks (`compose`), and these plain text,
//! HTML or a page to print ([`Composed`]). Sentences are said with marks round their values, so that in a letter from right
//! to left a number or a name keeps its own direction: HTML makes elements of the marks, the text and the subject leave them
//! out.

use std::sync::Arc;

use entity::{acknowledgement::Acknowledgement, letter::Block};
use portal::{reading::MARKS, speech::Speech};

use crate::house::House;

mod compose;
mod composed;
pub mod digest;
mod mail;
mod plan;
mod telling;

pub use self::{
    compose::{compose, own_copy},
    composed::Composed,
    mail::mail,
    plan::SUBJECTS,
    telling::{Links, OwnWords, Telling, Translation, reference},
};

/// The longest name that a letter greets.
const LONGEST_NAME: usize = 60;

/// One language, speaking.
struct Voice<'a> {
    speech: Speech<'a>,
}

impl<'a> Voice<'a> {
    fn of(house: &'a House, code: &str) -> Self {
        let languages = house.languages.as_ref();
        let language = languages.get(code).unwrap_or_else(|| languages.first());
        Self { speech: Speech::new(languages, language, &house.landlord) }
    }

    fn says(&self, id: &str) -> String {
        self.speech.text_with(id, &self.speech.args())
    }

    fn says_of(&self, id: &str, name: &str, value: &str) -> String {
        self.speech.text_with(id, &self.speech.args().with(name, value))
    }

    fn greeting(&self, name: Option<&str>) -> String {
        match name.filter(|name| can_be_greeted(name)) {
            Some(name) => self.says_of("letter-greeting-name", "name", name),
            None => self.says("letter-greeting"),
        }
    }

    /// “in English”, “in another language”.
    fn in_language(&self, code: &str) -> String {
        let code = code.split('-').next().unwrap_or(code);
        self.speech.plain_with("in-language", &self.speech.args().with("language", code))
    }
}

/// Whether a name can stand in a greeting. Anyone can type anything, and an address, into a public form: what mail
/// programs would make a link of, or what changes the direction of the text, is not passed on to strangers.
fn can_be_greeted(name: &str) -> bool {
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let links = |c: char| matches!(c, '/' | '\\' | ':' | '@' | '<' | '>');
    let runs_on = |after: &str| after.chars().next().is_some_and(char::is_alphanumeric);
    name.chars().count() <= LONGEST_NAME
        && !name.chars().any(|c| c.is_control() || turns(c) || links(c))
        && !name.split('.').skip(1).any(runs_on)
}

/// Word to an officer that a report is there: its number, and where to read it.
pub fn alert(house: &House, number: &Acknowledgement) -> Composed {
    let voice = Voice::of(house, locales::FIRST);
    let number = number.to_string();
    let link = house.alert_link.replace("{number}", &number);
    let paragraphs = [
        voice.greeting(None),
        voice.says_of("alert-body", "number", &number),
        format!("{}{link}{}", MARKS[0], MARKS[1]),
    ];
    let subject = voice.says_of("alert-subject", "number", &number);
    to_staff(house, &voice, &subject, paragraphs.map(Block::Paragraph).to_vec())
}

/// A mail to a member of staff, signed with the neutral name.
fn to_staff(house: &House, voice: &Voice<'_>, subject: &str, mut blocks: Vec<Block>) -> Composed {
    let sender = house.post.sender().name.clone();
    blocks.push(Block::Paragraph(voice.says_of("letter-signature", "landlord", &sender)));
    let language = voice.speech.language();
    Composed {
        subject: composed::without_marks(subject),
        blocks,
        language: language.code().to_owned(),
        direction: language.direction(),
        from_name: sender.clone(),
        sender,
        date: String::new(),
        reference: String::new(),
        stop: None,
        languages: Arc::clone(&house.languages),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_passes_on_names_and_nothing_that_becomes_a_link() {
        for name in ["Zofia Wiśniewska-Nowak", "Dr. O’Neill", "محمّد", "J. R. Smith", "Nyambura 3rd"]
        {
            assert!(can_be_greeted(name), "{name}");
        }
        for name in [
            "win.example",
            "http://win",
            "see win.example now",
            "a@b",
            "two\nlines",
            "\u{202e}txet",
            "<b>",
            &"x".repeat(61),
        ] {
            assert!(!can_be_greeted(name), "{name}");
        }
    }
}
