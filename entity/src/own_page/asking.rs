//! What can be written on the reporter's own page: questions like those of the form, each page a form of its own.

use crate::{
    answers::Answers,
    form::{Kind, Page, Section, ask, page},
    words,
};

/// A message to the officers.
pub const MESSAGE: &Page =
    &page("message", Section::OwnPage, &[ask("message", Kind::Story(5000)).required()]);

/// Something to add to what was reported.
pub const MORE: &Page = &page("more", Section::OwnPage, &[ask("more", Kind::Story(5000)).required()]);

/// An entry of the diary: when, what, who saw it (001 §6, 000 §5.2).
pub const DIARY: &Page = &page(
    "diary",
    Section::OwnPage,
    &[
        ask("diary_date", Kind::Date),
        ask("diary_time", Kind::Line(100)),
        ask("diary_place", Kind::Line(200)),
        ask("diary_account", Kind::Story(5000)).required(),
        ask("diary_seen", Kind::Story(1000)),
    ],
);

/// A signature under the action plan.
pub const SIGNATURE: &Page = &page("signature", Section::OwnPage, &[ask("signature", Kind::Name).required()]);

/// How, when and whether they are reached (`domain` §2.H).
pub const CONTACT: &Page = &page(
    "reach",
    Section::OwnPage,
    &[
        ask("reach_way", Kind::Choice(&words::REACH_WAY)).required(),
        ask("reach_email", Kind::Email),
        ask("reach_address", Kind::Story(500)),
        ask("reach_phone", Kind::Phone),
        ask("reach_words", Kind::Choice(&words::CONTACT_WORDS)),
        ask("reach_weekdays", Kind::Choice(&words::REACH_TIME)),
        ask("reach_weekend", Kind::Choice(&words::REACH_TIME)),
        ask("reach_language", Kind::Language),
        ask("reach_note", Kind::Story(1000)),
    ],
);

/// Whether they agree that the case is closed (001 §17).
pub const ENDING: &Page = &page(
    "ending",
    Section::OwnPage,
    &[ask("ending_answer", Kind::Choice(&words::ENDING)).required(), ask("ending_note", Kind::Story(2000))],
);

/// That a closed case is opened again (001 §17).
pub const AGAIN: &Page =
    &page("again", Section::OwnPage, &[ask("again_reason", Kind::Story(2000)).required()]);

/// All of them.
pub const PAGES: [&Page; 7] = [MESSAGE, MORE, DIARY, SIGNATURE, CONTACT, ENDING, AGAIN];

/// The hours that somebody chose, as they are agreed (`mon-fri 09:00-12:00`): none, where any time is safe. `None` where no
/// time is.
pub fn hours_chosen(answers: &Answers) -> Option<Option<String>> {
    let span = |key: &str| match answers.word(key) {
        Some("morning") => Some("09:00-12:00"),
        Some("afternoon") => Some("12:00-17:00"),
        Some("evening") => Some("17:00-21:00"),
        Some("daytime") => Some("09:00-17:00"),
        Some("never") => None,
        _ => Some("00:00-23:59"),
    };
    let (week, weekend) = (span("reach_weekdays"), span("reach_weekend"));
    if week == Some("00:00-23:59") && week == weekend {
        return Some(None);
    }
    let parts =
        [week.map(|hours| format!("mon-fri {hours}")), weekend.map(|hours| format!("sat-sun {hours}"))];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| Some(parts.join("; ")))
}
