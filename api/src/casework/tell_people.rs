//! Telling the people of a case what an act means for them: that somebody looks after it, that works were ordered or done,
//! that it is closed; and asking them afterwards how it was.

mod appointment;
mod owed;
mod waiting;

use entity::{
    case::Stage,
    event::Event,
    fault::{Attempting, Fault},
    letter::{Facts, LetterKind, LetterRecipient, LetterWay, LetterWords, WorksTold},
    moment::Moment,
    safe_contact::EmailState,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub(super) use self::{
    appointment::{appointments_with, is_over, of_appointment},
    owed::{Telling, of_plan, of_proposal, of_sharing},
};
use super::{
    case_file::{CaseFile, ConsentPurpose, Entry, ReportLine},
    close_case::CaseOutcome,
    work::Work,
    write_letter::{Writing, Written},
};
use crate::{
    access::Act,
    house::House,
    reader::{self, Reader},
};

/// Why somebody is not asked how it was (`domain` §2.H).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoSurvey {
    /// Somebody is being protected just now.
    Safeguarding,
    /// Somebody has died.
    Bereavement,
    /// It is not safe for them to get it.
    NotSafe,
    /// They took back what they had reported.
    Withdrawn,
    /// They do not want it.
    NotWanted,
}

/// Whom a letter about the whole case goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    /// Everybody who reported.
    Everybody,
    /// Those whom it happened to; where none of them reported, who spoke for them.
    Those,
    /// The same, and those of them too who can't be reached: what they are owed lies on their page.
    Owed,
}

/// Who reads a letter about the case, each once, however many reports they made.
async fn readers(
    db: &impl ConnectionTrait,
    house: &House,
    file: &CaseFile,
    whom: Whom,
) -> Result<Vec<(Reader, LetterRecipient)>, Fault> {
    let told_us = |roles: &'static [&'static str]| {
        let is = move |line: &&ReportLine| roles.contains(&line.reporter_role.as_str());
        file.reports.iter().filter(is).collect::<Vec<_>>()
    };
    let lines = match whom {
        Whom::Everybody => file.reports.iter().collect(),
        Whom::Those | Whom::Owed => match told_us(&["victim"]) {
            victims if victims.is_empty() => told_us(&["on_behalf", "centre"]),
            victims => victims,
        },
    };
    let mut found: Vec<(Reader, LetterRecipient)> = Vec::new();
    let is_told = |line: &&ReportLine| whom == Whom::Owed || line.contact_choice != "none";
    for line in lines.into_iter().rev().filter(is_told) {
        let reader = reader::reporter(db, house, line.id).await?;
        let is_same = |(other, _): &(Reader, LetterRecipient)| {
            reader.details.email.is_some() && other.details.email == reader.details.email
        };
        let recipient = match line.reporter_role.as_str() {
            "victim" => LetterRecipient::Victim,
            _ => LetterRecipient::Reporter,
        };
        if !found.iter().any(is_same) {
            found.push((reader, recipient));
        }
    }
    Ok(found)
}

/// Says who looks after the case now (001 §3). Where somebody beside them must not know, two messages in a row would be asked
/// about: then the card lies on their page.
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(super) async fn cards(
    transaction: &DatabaseTransaction,
    house: &House,
    file: &CaseFile,
    now: Moment,
) -> Result<Vec<Written>, Fault> {
    let mut written = Vec::new();
    for (reader, recipient) in readers(transaction, house, file, Whom::Everybody).await? {
        let writing = Writing::new(LetterKind::IntroductionCard, recipient, file.case.id, now);
        let way = match (reader.way_now(), reader.words) {
            (LetterWay::Email, LetterWords::Full) => LetterWay::Email,
            _ => LetterWay::OwnPage,
        };
        written.push(writing.by(way, &reader, now)?);
    }
    Ok(written)
}

/// Says what became of works (004 §4.8).
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(super) async fn of_works(work: &mut Work<'_>, kind: &str, done: bool) -> Result<(), Fault> {
    if work.file.is_closed() {
        return Ok(());
    }
    let works = Some(WorksTold { kind: kind.to_owned(), done });
    let facts = Facts { works, ..Facts::default() };
    for (reader, recipient) in readers(work.transaction, work.house, &work.file, Whom::Those).await? {
        let new = Writing::new(LetterKind::WorksProgress, recipient, work.file.case.id, work.now);
        let written = Writing { facts: facts.clone(), ..new }.to(&reader, work.now)?;
        work.writes(written);
    }
    Ok(())
}

/// Says that the case is closed, how it can be opened again, and what they can do who are unhappy with it (001 §17); and asks
/// on the next working day how it was (`domain` §2.E), where that is safe.
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(super) async fn of_closing(work: &mut Work<'_>, no_survey: Option<NoSurvey>) -> Result<(), Fault> {
    let everybody = readers(work.transaction, work.house, &work.file, Whom::Everybody).await?;
    for (reader, recipient) in &everybody {
        let own = reader.report.as_ref().map(|report| report.id);
        if own.is_some_and(|id| work.file.has_sent_to(LetterKind::Closure.word(), id)) {
            continue;
        }
        let new = Writing::new(LetterKind::Closure, *recipient, work.file.case.id, work.now);
        let tells_all = reader.speaks_for_the_victim();
        let outcome = work.file.case.outcome.clone().filter(|_| tells_all);
        let entry_id = tells_all.then_some(work.id);
        let facts = Facts { outcome, ..Facts::default() };
        work.writes(Writing { facts, entry_id, ..new }.to(reader, work.now)?);
    }
    let asked = match no_survey.is_some() || may_not_be_asked(&work.file) {
        true => 0,
        false => ask_how_it_was(work).await?,
    };
    if asked == 0 {
        work.falls_away(Event::SurveySent, "not_asked");
    }
    Ok(())
}

/// Whether the case itself says that nobody is asked (`domain` §2.H).
fn may_not_be_asked(file: &CaseFile) -> bool {
    // Of a duplicate they are asked once, when the other case is closed.
    let is_duplicate = file.case.outcome.as_deref() == Some(CaseOutcome::Duplicate.word());
    file.declines(ConsentPurpose::Survey) || is_duplicate
}

/// The survey and its one reminder, to each who can be asked; how many that are.
async fn ask_how_it_was(work: &mut Work<'_>) -> Result<usize, Fault> {
    const ATTEMPT: &str = "finding the day of a survey";
    let morning = work.file.working.next_morning(work.now).attempting(ATTEMPT)?;
    let reminder_days = i64::from(work.file.policy.letters.survey_reminder_days);
    let mut asked = 0;
    for (reader, recipient) in readers(work.transaction, work.house, &work.file, Whom::Those).await? {
        if reader.email_state != EmailState::Open {
            continue;
        }
        let new = Writing::new(LetterKind::Survey, recipient, work.file.case.id, work.now);
        let survey = Writing { not_before: morning, ..new }.to(&reader, work.now)?;
        if survey.letter.way == LetterWay::Email {
            let new = Writing::new(
                LetterKind::SurveyReminder,
                LetterRecipient::Reporter,
                work.file.case.id,
                work.now,
            );
            let later = survey.letter.due_at.after_hours(24 * reminder_days);
            work.writes(Writing { not_before: later, ..new }.to(&reader, work.now)?);
        }
        work.writes(survey);
        asked += 1;
    }
    Ok(asked)
}

/// Whether a survey or its reminder still has sense: the case is still closed, no officer has sent one by hand, and nobody
/// has said since that they do not want it.
pub fn is_still_asked(file: &CaseFile) -> bool {
    file.case.stage == Stage::Closed
        && !file.declines(ConsentPurpose::Survey)
        && !file.has_sent(LetterKind::Survey.word())
        && !file.may_not_be_asked()
}

/// The order for works of an approval, with its kind.
pub(super) fn kind_of_works(order: &Entry) -> Option<String> {
    (order.row.act == Act::OrderWorks.word()).then(|| order.fact("kind")).flatten()
}
