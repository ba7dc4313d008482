//! The mail that tells a member of staff of everything there is for them: numbers and links under a few headings, and nothing
//! of whom or what.

use std::collections::BTreeSet;

use entity::letter::{Block, Item, LetterKind};

use super::{Composed, MARKS, Voice, to_staff};
use crate::house::House;

/// How many lines a mail has at the most.
const MOST_LINES: usize = 50;
/// Where duties of the house are seen and recorded.
const DUTIES: &str = "/api/v1/duties";
/// Where the reports are listed that wait to be looked at.
const SET_ASIDE: &str = "/api/v1/reports?set_aside=true";

/// Under which heading something stands: in the order of the mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Its time is over.
    Overdue,
    /// Its time is nearly over.
    Soon,
    /// A letter is to be written.
    Letters,
    /// A report has come.
    New,
    /// Something is to be done by hand.
    Tasks,
    /// A report of figures is ready.
    Figures,
}

impl Section {
    /// The section of a kind of alert.
    pub fn of_kind(kind: LetterKind) -> Self {
        match kind {
            LetterKind::ClockBreached => Self::Overdue,
            LetterKind::ClockAtRisk | LetterKind::DutyReminder => Self::Soon,
            LetterKind::LetterReminder => Self::Letters,
            LetterKind::TaskNotice => Self::Tasks,
            LetterKind::FiguresReady => Self::Figures,
            _ => Self::New,
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Overdue => "digest-overdue",
            Self::Soon => "digest-soon",
            Self::Letters => "digest-letters",
            Self::New => "digest-new",
            Self::Tasks => "digest-tasks",
            Self::Figures => "digest-figures",
        }
    }
}

/// What a line names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A case or a report, by its number.
    Number(String),
    /// A duty of an area or the house, by its clock.
    Duty(String),
    /// A report of figures, by the event that it is.
    Figures(String),
    /// Reports that wait to be looked at.
    SetAside,
}

impl What {
    /// Its name.
    fn name(&self, voice: &Voice<'_>) -> String {
        match self {
            Self::Number(name) | Self::Duty(name) => format!("{}{name}{}", MARKS[0], MARKS[1]),
            Self::Figures(event) => voice.says(match event.as_str() {
                "monthly_report_issued" => "digest-monthly-report",
                "quarterly_report_issued" => "digest-quarterly-report",
                "exception_report_issued" => "digest-exception-report",
                "board_report_issued" => "digest-board-report",
                _ => "digest-profile",
            }),
            Self::SetAside => voice.says("digest-set-aside"),
        }
    }

    /// Where it leads.
    fn link(&self, house: &House) -> String {
        match self {
            Self::Number(number) => house.alert_link.replace("{number}", number),
            Self::SetAside => format!("{}{SET_ASIDE}", house.base_url),
            Self::Duty(_) | Self::Figures(_) => format!("{}{DUTIES}", house.base_url),
        }
    }
}

/// A line of the mail.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// Under which heading it stands.
    pub section: Section,
    /// What it names.
    pub what: What,
}

/// The mail that tells of all of it. What is told twice under a heading stands there once.
pub fn digest(house: &House, lines: &BTreeSet<Line>) -> Composed {
    let voice = Voice::of(house, locales::FIRST);
    let mut blocks = [voice.greeting(None), voice.says("digest-body")].map(Block::Paragraph).to_vec();
    let mut heading = None;
    let mut items = Vec::new();
    for line in lines.iter().take(MOST_LINES) {
        if heading != Some(line.section) {
            blocks.extend(list(&mut items));
            heading = Some(line.section);
            blocks.push(Block::Heading(voice.says(line.section.heading())));
        }
        let (name, link) = (line.what.name(&voice), line.what.link(house));
        items.push(Item { text: format!("{name} {}{link}{}", MARKS[0], MARKS[1]), words: Vec::new() });
    }
    blocks.extend(list(&mut items));
    let more = lines.len().saturating_sub(MOST_LINES);
    if more > 0 {
        blocks.push(Block::Paragraph(voice.says_of("digest-more", "count", &more.to_string())));
    }
    to_staff(house, &voice, &subject(&voice, lines), blocks)
}

/// What was gathered under a heading.
fn list(items: &mut Vec<Item>) -> Option<Block> {
    let items = std::mem::take(items);
    (!items.is_empty()).then_some(Block::List(items))
}

/// The number, where all of it is about one; otherwise how much there is.
fn subject(voice: &Voice<'_>, lines: &BTreeSet<Line>) -> String {
    let whats: BTreeSet<&What> = lines.iter().map(|line| &line.what).collect();
    match (whats.first(), whats.len()) {
        (Some(What::Number(number)), 1) => voice.says_of("alert-subject", "number", number),
        _ => voice.says_of("digest-subject", "count", &lines.len().to_string()),
    }
}
