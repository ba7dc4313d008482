//! Whether a letter still has sense when its turn comes: the case may have been closed or opened again since it was written, or
//! the survey answered.

use entity::{
    case::{self, Stage},
    development,
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterState},
    moment::Moment,
    survey,
    task::TaskKind,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    access::Act,
    casework::{case_file, tell_people::is_still_asked},
    house::House,
};

const ATTEMPT: &str = "looking whether a letter still has sense";

/// Why a letter is not sent, in a coded word, and what that leaves to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NoLonger {
    /// Why.
    pub word: &'static str,
    /// What somebody has to look at.
    pub task: Option<TaskKind>,
}

/// Why a letter about that case is not sent, if it is not.
pub(super) async fn no_longer(
    house: &House,
    case: &case::Model,
    letter: &letter::Model,
    now: Moment,
) -> Result<Option<NoLonger>, Fault> {
    let is_closed = case.stage == Stage::Closed;
    // What was found, and what was shared without consent, is owed to whoever was promised it, closed or not.
    let is_owed = matches!(letter.kind, LetterKind::Update | LetterKind::NotHate | LetterKind::SharingNotice);
    if is_closed && !letter.kind.follows_closing() && !is_owed {
        return dropped(house, letter, "case_closed").await.map(Some);
    }
    let is_past = |at: Moment| at <= now;
    if letter.kind == LetterKind::InterviewAppointment && letter.told()?.appointment_at.is_some_and(is_past) {
        return dropped(house, letter, "appointment_past").await.map(Some);
    }
    // What an officer sent by hand was theirs to decide.
    if is_an_officers(house, letter).await? {
        return Ok(None);
    }
    let needs_closed =
        matches!(letter.kind, LetterKind::Closure | LetterKind::Survey | LetterKind::SurveyReminder);
    if needs_closed && !is_closed {
        return Ok(Some(NoLonger { word: "case_reopened", task: None }));
    }
    let is_asked = match letter.kind {
        LetterKind::Survey => still_asked(house, case).await?,
        LetterKind::SurveyReminder => {
            still_asked(house, case).await? && is_unanswered(house, letter, now).await?
        }
        _ => true,
    };
    Ok((!is_asked).then_some(NoLonger { word: "not_asked", task: None }))
}

/// It is dropped: what an officer wrote not without a word to them.
async fn dropped(house: &House, letter: &letter::Model, word: &'static str) -> Result<NoLonger, Fault> {
    let task = wrote_it(house, letter).await?.then_some(TaskKind::LookAtLetter);
    Ok(NoLonger { word, task })
}

/// Whether an officer wrote it as a letter, and it does not follow from another act.
async fn is_an_officers(house: &House, letter: &letter::Model) -> Result<bool, Fault> {
    let follows = matches!(letter.kind, LetterKind::Closure | LetterKind::Survey);
    if follows { wrote_it(house, letter).await } else { Ok(false) }
}

/// Whether an officer, or the manager who approved it, let it go as a letter.
async fn wrote_it(house: &House, letter: &letter::Model) -> Result<bool, Fault> {
    let Some(id) = letter.entry_id else { return Ok(false) };
    let entry =
        development::Entity::find_by_id(id).one(house.intake.db.reader()).await.attempting(ATTEMPT)?;
    Ok(entry.is_some_and(|entry| entry.act == Act::IssueLetter.word()))
}

async fn still_asked(house: &House, case: &case::Model) -> Result<bool, Fault> {
    let file = case_file::open(house.intake.db.reader(), house, case.clone()).await?;
    Ok(is_still_asked(&file))
}

/// Whether the survey that a reminder is about went out, and has been neither answered nor declined.
async fn is_unanswered(house: &House, reminder: &letter::Model, now: Moment) -> Result<bool, Fault> {
    let db = house.intake.db.reader();
    let asked = letter::Entity::find()
        .filter(letter::Column::Kind.eq(LetterKind::Survey))
        .filter(letter::Column::State.eq(LetterState::Sent))
        .filter(letter::Column::CaseId.eq(reminder.case_id))
        .filter(letter::Column::ReportId.eq(reminder.report_id))
        .order_by_desc(letter::Column::CreatedAt)
        .one(db)
        .await
        .attempting(ATTEMPT)?;
    let Some(asked) = asked else { return Ok(false) };
    survey::is_open(db, asked.id, now).await.attempting(ATTEMPT)
}
