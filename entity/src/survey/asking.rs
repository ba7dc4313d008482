//! Asking for answers and taking them: who is asked, until when, and what an answer brings about.

use sea_orm::{QueryOrder, QuerySelect, entity::prelude::*};

use super::{Concern, keep};
use crate::{
    answers::Answers,
    case,
    chance::Chance,
    database::Database,
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterRecipient, LetterState},
    letter_link::{self, Found, LinkPurpose, LinkSecret},
    moment::Moment,
    sealed::Recipients,
    task::{self, TaskKind},
};

/// How long the way to the questions works that the reporter's own page shows.
const ON_OWN_PAGE_SECONDS: i64 = 60 * 60;
/// Whoever began to answer in time may finish: so long after the end of a link, answers are still taken.
const GRACE_HOURS: i64 = 24;
/// How often answers are kept that the database breaks off.
const TRIES: u8 = 5;

/// What came of answers that were sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// They are kept; what they ask for will be done.
    Kept(Concern),
    /// There were answers before, and those count; or it is too late, or there is no such link. Nothing here depends on what
    /// was answered before: whoever reads somebody's mail may try every answer on a link that was used.
    Closed(Found),
}

/// What a link to the survey is. Changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn find(db: &Database, secret: &LinkSecret, now: Moment) -> Result<Found, Fault> {
    let found = letter_link::find(db.reader(), secret, LinkPurpose::Survey, now).await;
    found.attempting("looking for a link to the survey")
}

/// What a link to the survey is to somebody who sends answers: who began in time may finish. Changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn find_to_answer(db: &Database, secret: &LinkSecret, now: Moment) -> Result<Found, Fault> {
    find(db, secret, begun(now)).await
}

/// The moment at which somebody who answers now may have begun.
fn begun(now: Moment) -> Moment {
    now.after_hours(-GRACE_HOURS)
}

/// Whether the survey of a letter can be answered: it was not answered or declined, and its time is not over. Before the
/// letter has gone out, that time has not begun.
///
/// # Errors
/// When the database refuses.
pub async fn is_open(db: &impl ConnectionTrait, letter_id: Uuid, now: Moment) -> Result<bool, DbErr> {
    let Some(letter) = letter::Entity::find_by_id(letter_id).one(db).await? else { return Ok(false) };
    is_open_by(db, &letter, now).await
}

async fn is_open_by(db: &impl ConnectionTrait, letter: &letter::Model, now: Moment) -> Result<bool, DbErr> {
    let over = matches!(letter.state, LetterState::Cancelled);
    if over || letter_link::is_used(db, letter.id, LinkPurpose::Survey).await? {
        return Ok(false);
    }
    let end = letter_link::works_until(db, letter.id, LinkPurpose::Survey).await?;
    Ok(letter.state == LetterState::Due || end.is_some_and(|end| end > now))
}

/// The letter by which a reporter was asked, if they can still answer.
///
/// # Errors
/// When the database refuses.
pub async fn open_for(
    db: &impl ConnectionTrait,
    report_id: Uuid,
    now: Moment,
) -> Result<Option<Uuid>, DbErr> {
    let asked = letter::Entity::find()
        .filter(letter::COLUMN.report_id.eq(report_id))
        .filter(letter::Column::Kind.eq(LetterKind::Survey))
        .filter(letter::Column::Recipient.is_in([LetterRecipient::Reporter, LetterRecipient::Victim]))
        .filter(letter::Column::DueAt.lte(now))
        .order_by_desc(letter::Column::CreatedAt);
    let Some(letter) = asked.one(db).await? else { return Ok(None) };
    Ok(is_open_by(db, &letter, now).await?.then_some(letter.id))
}

/// A way to the questions for somebody who has shown who they are: a link for an hour, and never for longer than the letter's
/// own. `None` where they can't answer any more.
///
/// # Errors
/// When the database refuses, or there is no randomness.
pub async fn invite(
    db: &Database,
    letter_id: Uuid,
    chance: &dyn Chance,
    now: Moment,
) -> Result<Option<LinkSecret>, Fault> {
    const ATTEMPT: &str = "inviting to the survey";
    if !is_open(db.reader(), letter_id, now).await.attempting(ATTEMPT)? {
        return Ok(None);
    }
    let end = letter_link::works_until(db.reader(), letter_id, LinkPurpose::Survey).await;
    let hour = now.after_seconds(ON_OWN_PAGE_SECONDS);
    let expires_at = end.attempting(ATTEMPT)?.filter(|end| *end > now).map_or(hour, |end| end.min(hour));
    let secret = LinkSecret::draw(chance)?;
    let offered = letter_link::offer(db.writer(), &secret, letter_id, LinkPurpose::Survey, expires_at);
    offered.await.attempting(ATTEMPT)?;
    Ok(Some(secret))
}

/// Takes answers, once for each letter; none at all is somebody who does not want to answer. In the same transaction the
/// manager's tasks are raised: they say that somebody should look, and nothing of what was answered.
///
/// # Errors
/// When the database refuses: then nothing is kept, and the link still works.
pub async fn answer(
    db: &Database,
    recipients: &Recipients,
    secret: &LinkSecret,
    answers: &Answers,
    chance: &dyn Chance,
    now: Moment,
) -> Result<Outcome, Fault> {
    let mut left = TRIES;
    loop {
        left -= 1;
        match answer_once(db, recipients, secret, answers, chance, now).await {
            Err(fault) if fault.is_collision() && left > 0 => {}
            outcome => return outcome,
        }
    }
}

async fn answer_once(
    db: &Database,
    recipients: &Recipients,
    secret: &LinkSecret,
    answers: &Answers,
    chance: &dyn Chance,
    now: Moment,
) -> Result<Outcome, Fault> {
    const ATTEMPT: &str = "taking survey answers";
    let transaction = db.begin().await.attempting(ATTEMPT)?;
    let found =
        letter_link::find(&transaction, secret, LinkPurpose::Survey, begun(now)).await.attempting(ATTEMPT)?;
    let link = match found {
        Found::Open(link) => link,
        closed => return Ok(Outcome::Closed(closed)),
    };
    let case_id = case_of(&transaction, link.letter_id).await?;
    let case = case::Entity::find_by_id(case_id).lock_exclusive().one(&transaction).await;
    case.attempting(ATTEMPT)?;
    let first = letter_link::use_up(&transaction, link.letter_id, LinkPurpose::Survey, now).await;
    if !first.attempting(ATTEMPT)? {
        return Ok(Outcome::Closed(Found::Used(link)));
    }
    let concern = Concern::of(answers);
    keep(&transaction, recipients, answers, chance, now).await?;
    raise(&transaction, case_id, concern, now).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Outcome::Kept(concern))
}

async fn case_of(db: &impl ConnectionTrait, letter_id: Uuid) -> Result<Uuid, Fault> {
    let letter =
        letter::Entity::find_by_id(letter_id).one(db).await.attempting("looking for a link's letter")?;
    let case_id = letter.and_then(|letter| letter.case_id);
    case_id.ok_or_else(|| Fault::plain("looking for the case of a survey: there is none"))
}

async fn raise(db: &impl ConnectionTrait, case_id: Uuid, concern: Concern, now: Moment) -> Result<(), DbErr> {
    if concern.low {
        task::raise(db, case_id, TaskKind::FollowUpSurvey, None, now).await?;
    }
    if concern.unsafe_now {
        task::raise(db, case_id, TaskKind::SeeThatTheyAreSafe, None, now).await?;
    }
    Ok(())
}
