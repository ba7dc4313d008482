//! The reporter's own page: what number and code together open. Where things stand and the letters; never what was told,
//! for someone else may hold the paper.

use sea_orm::{QueryOrder, entity::prelude::*};
use subtle::ConstantTimeEq;

use crate::{
    acknowledgement::Acknowledgement,
    argon::{ArgonError, Purpose},
    attempt::Guessed,
    case::{self, Stage},
    clock::{self, Promised},
    code::{self, AccessCode},
    fault::{Attempting, Fault},
    intake::Intake,
    letter::{self, LetterRecipient},
    moment::Moment,
    report, survey,
};

/// What the page shows.
pub struct OwnPage {
    /// The number.
    pub acknowledgement: Acknowledgement,
    /// When the report was received.
    pub received_at: Moment,
    /// How far it has come.
    pub stage: Stage,
    /// What was promised.
    pub promises: Vec<Promised>,
    /// The letters written so far, newest first; a letter that a mail server holds up is among them.
    pub letters: Vec<OwnLetter>,
    /// The letter that asks how it went, if they can still answer it.
    pub survey: Option<Uuid>,
}

/// A letter on the page.
pub struct OwnLetter {
    /// When it was written.
    pub written_at: Moment,
    /// What it says.
    pub copy: letter::ReadingCopy,
}

/// What came of trying a number and a code.
pub enum Tried {
    /// They belong together.
    Open(Box<OwnPage>),
    /// They do not; whether there is such a number is not said.
    Wrong,
    /// Too many tries with this number: so many seconds to wait.
    Slow(i64),
}

/// Tries a number and a code. A wrong number takes as long as a wrong code.
///
/// # Errors
/// When too many codes are being checked, or the database refuses.
pub async fn open(
    intake: &Intake,
    number: &Acknowledgement,
    code: &AccessCode,
    now: Moment,
) -> Result<Tried, ArgonError> {
    const ATTEMPT: &str = "looking for a report by its number";
    let place = intake.argon.place(Purpose::Code)?;
    let guessed = Guessed::new("code", &number.to_string());
    let wait = guessed.count(&intake.db, now).await?;
    if wait > 0 {
        return Ok(Tried::Slow(wait));
    }
    let found = report::Entity::find().filter(report::Column::Acknowledgement.eq(number.clone()));
    let found = found.one(intake.db.reader()).await.attempting(ATTEMPT)?;
    let salt = found.as_ref().map_or(Ok([0; 16]), |report| code::salt(&report.code_salt))?;
    let key = code.key(place, salt, &intake.argon).await?;
    let public = key.public();
    let theirs = found.filter(|report| bool::from(report.reporter_key.as_bytes().ct_eq(public.as_bytes())));
    let Some(report) = theirs else {
        return Ok(Tried::Wrong);
    };
    guessed.right(&intake.db).await?;

    let db = intake.db.reader();
    let case = case::Entity::find_by_id(report.case_id).one(db).await.attempting(ATTEMPT)?;
    let case = case.ok_or_else(|| Fault::plain("looking for a report's case: there is none"))?;
    let clocks = clock::Entity::find()
        .filter(clock::COLUMN.report_id.eq(report.id))
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let letters = letter::Entity::find()
        .filter(letter::COLUMN.report_id.eq(report.id))
        .filter(letter::Column::Recipient.is_in([LetterRecipient::Reporter, LetterRecipient::Victim]))
        .filter(letter::Column::Copy.is_not_null())
        .order_by_desc(letter::Column::CreatedAt)
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let mut open = Vec::new();
    for letter in letters {
        let Some(copy) = &letter.copy else { continue };
        let copy = key.open(&letter::copy_purpose(letter.id), copy)?;
        open.push(OwnLetter { written_at: letter.settled_at.unwrap_or(letter.created_at), copy });
    }
    let survey = survey::open_for(db, report.id, now).await.attempting(ATTEMPT)?;
    Ok(Tried::Open(Box::new(OwnPage {
        acknowledgement: report.acknowledgement,
        received_at: report.received_at,
        stage: case.stage,
        promises: clock::promised(&clocks),
        letters: open,
        survey,
    })))
}
