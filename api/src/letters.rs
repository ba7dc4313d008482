//! What the letters say, in the reader's language, and how a mail is made of it.
//!
//! Sentences are said with marks round their values, so that in a letter from right to left a number or a name keeps its
//! own direction: the HTML part makes elements of the marks, the text part and the subject leave them out.

use entity::{
    acknowledgement::Acknowledgement,
    clock::Promised,
    fault::{Attempting, Fault},
    letter::{LetterWords, ReadingCopy},
    moment::Moment,
    policy::Promise,
};
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use locales::Direction;
use maud::{DOCTYPE, Markup, html};
use portal::speech::Speech;
use uuid::Uuid;

use crate::{house::House, post::Sender};

/// The marks round a value.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];
/// The longest name that a letter greets.
const LONGEST_NAME: usize = 60;

/// A letter, composed.
pub struct Composed {
    /// Its subject: nothing in it that a person at home should not read.
    pub subject: String,
    /// Its paragraphs, with marks round their values.
    pub paragraphs: Vec<String>,
    /// The language it is in.
    pub language: String,
    /// The way that is written.
    pub direction: Direction,
}

/// What an acknowledgement tells of.
pub struct Acknowledged<'a> {
    /// The number.
    pub number: &'a Acknowledgement,
    /// Whether and how the reporter may be reached (`words::CONTACT_CHOICE`).
    pub contact_choice: &'a str,
    /// What is promised.
    pub promises: &'a [Promised],
}

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

    /// The sentence that promises something, if it is promised.
    fn promises(&self, id: &str, promise: Promise, promises: &[Promised]) -> Option<String> {
        let due = promises.iter().find(|promised| promised.promise == promise)?.due_at;
        let date = match promise {
            Promise::FirstContact => self.speech.day_and_time(due),
            Promise::Letter => self.speech.day(due),
        };
        Some(self.says_of(id, "date", &date))
    }

    fn greeting(&self, name: Option<&str>) -> String {
        match name.filter(|name| can_be_greeted(name)) {
            Some(name) => self.says_of("letter-greeting-name", "name", name),
            None => self.says("letter-greeting"),
        }
    }

    fn composed(&self, subject: &str, paragraphs: Vec<String>) -> Composed {
        let language = self.speech.language();
        Composed {
            subject: without_marks(subject),
            paragraphs,
            language: language.code().to_owned(),
            direction: language.direction(),
        }
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

fn without_marks(text: &str) -> String {
    text.replace(MARKS, "")
}

/// The acknowledgement as it goes by mail. A discreet one says only that somebody got in touch, and is not signed with the
/// landlord's name.
pub fn acknowledgement(
    house: &House,
    of: &Acknowledged<'_>,
    language: &str,
    words: LetterWords,
    name: Option<&str>,
) -> Composed {
    let voice = Voice::of(house, language);
    match words {
        LetterWords::Full => full(house, &voice, of, name),
        LetterWords::Discreet => discreet(house, &voice, of),
    }
}

/// The acknowledgement as it lies on the reporter's own page, whatever went by mail: with everything but the name.
pub fn own_copy(house: &House, of: &Acknowledged<'_>, language: &str) -> ReadingCopy {
    let voice = Voice::of(house, language);
    let mut paragraphs = vec![voice.greeting(None)];
    paragraphs.extend(body(house, &voice, of));
    paragraphs.push(voice.says("letter-signature"));
    ReadingCopy { language: voice.speech.language().code().to_owned(), paragraphs }
}

fn full(house: &House, voice: &Voice<'_>, of: &Acknowledged<'_>, name: Option<&str>) -> Composed {
    let mut paragraphs = vec![voice.greeting(name)];
    paragraphs.extend(body(house, voice, of));
    paragraphs.push(voice.says("letter-no-reply-needed"));
    paragraphs.push(voice.says("letter-signature"));
    voice.composed(&voice.says_of("acknowledgement-subject", "number", &of.number.to_string()), paragraphs)
}

/// What a full acknowledgement says, without greeting and signature.
fn body(house: &House, voice: &Voice<'_>, of: &Acknowledged<'_>) -> Vec<String> {
    let first = match of.contact_choice {
        "contact" => Some("acknowledgement-contact"),
        "code_only" => Some("acknowledgement-message"),
        _ => None,
    };
    let first = first.and_then(|id| voice.promises(id, Promise::FirstContact, of.promises));
    let address = format!("{}{}", house.base_url, voice.speech.to("your-report"));
    [
        Some(voice.says("acknowledgement-thanks")),
        Some(voice.says_of("acknowledgement-number", "number", &of.number.to_string())),
        first,
        voice.promises("acknowledgement-letter", Promise::Letter, of.promises),
        Some(voice.says_of("acknowledgement-return", "address", &address)),
        Some(voice.says("letter-phone")),
        Some(voice.says("acknowledgement-danger")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn discreet(house: &House, voice: &Voice<'_>, of: &Acknowledged<'_>) -> Composed {
    let number = of.number.to_string();
    let paragraphs = [
        Some(voice.greeting(None)),
        Some(voice.says("acknowledgement-discreet-thanks")),
        Some(voice.says_of("acknowledgement-discreet-number", "number", &number)),
        voice.promises("acknowledgement-discreet-letter", Promise::Letter, of.promises),
        Some(voice.says("acknowledgement-discreet-phone")),
        Some(voice.says("letter-no-reply-needed")),
        Some(voice.says_of("letter-signature", "landlord", &house.post.sender().name)),
    ];
    voice.composed(
        &voice.says_of("acknowledgement-discreet-subject", "number", &number),
        paragraphs.into_iter().flatten().collect(),
    )
}

/// Word to an officer that a report is there: its number, and where to read it.
pub fn alert(house: &House, number: &Acknowledgement) -> Composed {
    let voice = Voice::of(house, locales::FIRST);
    let number = number.to_string();
    let link = house.alert_link.replace("{number}", &number);
    let paragraphs = vec![
        voice.greeting(None),
        voice.says_of("alert-body", "number", &number),
        format!("{}{link}{}", MARKS[0], MARKS[1]),
        voice.says_of("letter-signature", "landlord", &house.post.sender().name),
    ];
    voice.composed(&voice.says_of("alert-subject", "number", &number), paragraphs)
}

impl Composed {
    /// The letter as plain text.
    pub fn text(&self) -> String {
        let mut text = without_marks(&self.paragraphs.join("\n\n"));
        text.push('\n');
        text
    }

    /// The letter as HTML: paragraphs, nothing to load and nothing that is wider than the screen.
    pub fn html(&self) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.language) dir=(self.direction.html()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.subject) }
                }
                body {
                    @for paragraph in &self.paragraphs { p { (marked(paragraph)) } }
                }
            }
        };
        page.into_string()
    }
}

/// A paragraph, every marked value an element of its own.
fn marked(paragraph: &str) -> Markup {
    html! {
        @for (place, piece) in paragraph.split(MARKS).enumerate() {
            @if place % 2 == 0 {
                (piece)
            } @else if piece.starts_with("https://") || piece.starts_with("http://") {
                a href=(piece) dir="ltr" { (piece) }
            } @else {
                bdi { (piece) }
            }
        }
    }
}

/// Makes a mail of a letter. However often it is made, it has the same `Message-ID`.
///
/// # Errors
/// When it can't be put together.
pub fn mail(
    sender: &Sender,
    composed: &Composed,
    to: Mailbox,
    id: Uuid,
    now: Moment,
) -> Result<Message, Fault> {
    let message = Message::builder()
        .from(sender.from.clone())
        .to(to)
        .subject(&composed.subject)
        .date(now.timestamp().into())
        .message_id(Some(format!("<{id}@{}>", sender.from.email.domain())))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", &composed.language));
    let message = match &sender.reply_to {
        Some(reply_to) => message.reply_to(reply_to.clone()),
        None => message,
    };
    let parts = MultiPart::alternative_plain_html(composed.text(), composed.html());
    message.multipart(parts).attempting("putting a mail together")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
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

    #[test]
    fn values_become_elements_and_everything_is_escaped() {
        let paragraph = "go <b>to</b> \u{2068}https://a.example/?b&c\u{2069} \u{2068}<i>\u{2069}.";
        assert_eq!(
            marked(paragraph).into_string(),
            "go &lt;b&gt;to&lt;/b&gt; <a href=\"https://a.example/?b&amp;c\" dir=\"ltr\">https://a.example/?b&amp;c</a> \
             <bdi>&lt;i&gt;</bdi>."
        );
    }
}
