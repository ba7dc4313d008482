//! Somebody asks us to stop e-mailing (RFC 8058, `domain` §2.H): from then on nothing goes by e-mail until they say otherwise.

use sea_orm::{Condition, QuerySelect, entity::prelude::*};

use super::{EmailState, Entity, Model, SenderName, keep};
use crate::{
    audit::{self, Actor, Told},
    case,
    database::Database,
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState, LetterWay},
    letter_link::{self, Found, LinkPurpose, LinkSecret},
    moment::Moment,
    task::{self, TaskKind},
};

/// The word in the audit chain.
const ACT: &str = "email_stopped";
/// How often it is tried that the database breaks off.
const TRIES: u8 = 5;

/// Whether a link to stop is one of ours. Changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn can_stop(db: &Database, secret: &LinkSecret, now: Moment) -> Result<bool, Fault> {
    let found = letter_link::find(db.reader(), secret, LinkPurpose::Stop, now).await;
    Ok(letter_of(found.attempting("looking for a link to stop")?).is_some())
}

/// Whoever wants to be left alone is, however old the letter is: a link to stop works as long as it is known, and again
/// after they let us e-mail once more.
fn letter_of(found: Found) -> Option<Uuid> {
    match found {
        Found::Open(link) | Found::Used(link) | Found::Expired(link) => Some(link.letter_id),
        Found::Unknown => None,
    }
}

/// Stops e-mailing whoever got the letter with this link: letters that wait go to their own page, and somebody asks how they
/// want to be reached. Asked again, nothing more happens. Whether there is such a link.
///
/// # Errors
/// When the database refuses: then nothing is changed.
pub async fn stop(db: &Database, secret: &LinkSecret, now: Moment) -> Result<bool, Fault> {
    let mut left = TRIES;
    loop {
        left -= 1;
        match stop_once(db, secret, now).await {
            Err(fault) if fault.is_collision() && left > 0 => {}
            stopped => return stopped,
        }
    }
}

async fn stop_once(db: &Database, secret: &LinkSecret, now: Moment) -> Result<bool, Fault> {
    const ATTEMPT: &str = "stopping e-mail";
    let transaction = db.begin().await.attempting(ATTEMPT)?;
    let found = letter_link::find(&transaction, secret, LinkPurpose::Stop, now).await.attempting(ATTEMPT)?;
    let Some(letter_id) = letter_of(found) else { return Ok(false) };
    let letter = letter::Entity::find_by_id(letter_id).one(&transaction).await.attempting(ATTEMPT)?;
    let whose =
        letter.and_then(|letter| Some((letter.case_id?, letter.report_id.or(letter.party_id)?, letter)));
    let (case_id, whose, letter) =
        whose.ok_or_else(|| Fault::plain("looking whom a link to stop is for: it is nobody in a case"))?;
    let case = case::Entity::find_by_id(case_id).lock_exclusive().one(&transaction).await;
    case.attempting(ATTEMPT)?;
    let before = Entity::find_by_id(whose).one(&transaction).await.attempting(ATTEMPT)?;
    letter_link::use_up(&transaction, letter_id, LinkPurpose::Stop, now).await.attempting(ATTEMPT)?;
    turn_away(&transaction, &letter, case_id, now).await.attempting(ATTEMPT)?;
    if before.as_ref().is_none_or(|row| row.email_state != EmailState::Stopped) {
        keep(&transaction, stopped(before, case_id, whose, &letter, now)).await.attempting(ATTEMPT)?;
        task::raise(&transaction, case_id, TaskKind::AskHowToReach, Some(letter_id), now)
            .await
            .attempting(ATTEMPT)?;
        let told = Told { actor: Actor::Public, act: ACT, subject_id: Some(whose), detail: None };
        audit::append(&transaction, case_id, told, now).await.attempting(ATTEMPT)?;
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(true)
}

fn stopped(before: Option<Model>, case_id: Uuid, whose: Uuid, letter: &letter::Model, now: Moment) -> Model {
    let row = before.unwrap_or_else(|| Model {
        id: whose,
        case_id,
        way: elsewhere(letter),
        words: letter.words,
        sender: SenderName::Neutral,
        language: letter.language.clone(),
        hours: None,
        email_state: EmailState::Stopped,
        details: None,
        changed_at: now,
    });
    Model { email_state: EmailState::Stopped, changed_at: now, ..row }
}

/// Where letters go that no longer go by e-mail: to the page of whoever reported; whoever has none gets them from somebody.
fn elsewhere(letter: &letter::Model) -> LetterWay {
    if letter.report_id.is_some() { LetterWay::OwnPage } else { LetterWay::Hand }
}

/// Turns the letters that wait to be e-mailed to them away from there. Whoever has no page gets them from somebody.
async fn turn_away(
    db: &impl ConnectionTrait,
    letter: &letter::Model,
    case_id: Uuid,
    now: Moment,
) -> Result<(), DbErr> {
    use letter::Column::{PartyId, Recipient, ReportId};
    let has_page = Recipient.is_in([LetterRecipient::Reporter, LetterRecipient::Victim]);
    let theirs = match letter.report_id {
        Some(report_id) => Condition::all().add(ReportId.eq(report_id)).add(has_page),
        None => Condition::all().add(PartyId.eq(letter.party_id)),
    };
    let waiting = letter::Entity::find()
        .filter(theirs)
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::Way.eq(LetterWay::Email))
        .all(db)
        .await?;
    let to = elsewhere(letter);
    let ids = waiting.iter().map(|letter| letter.id);
    letter::Entity::update_many()
        .col_expr(letter::Column::Way, Expr::val(to))
        .filter(letter::COLUMN.id.is_in(ids.clone()))
        .exec(db)
        .await?;
    for id in ids.filter(|_| to == LetterWay::Hand) {
        task::raise(db, case_id, TaskKind::PostLetter, Some(id), now).await?;
    }
    Ok(())
}
