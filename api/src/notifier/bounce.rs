//! What became of letters after they went out. One that came back is nobody's any more: the person is written to on their
//! own page until another way is agreed, and somebody is asked to find one (N35). Whoever says that they don't want our
//! mail is not sent any, as if they had asked us to stop.
//!
//! Word of it may come twice, late, or from somebody who makes it up. What is told of a letter that there is not changes
//! nothing and is answered like any other.

use entity::{
    audit::{self, Actor, HOUSE, Told},
    case,
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState, LetterWay},
    moment::Moment,
    safe_contact::{self, EmailState, SenderName},
    task::{self, TaskKind},
};
use sea_orm::{
    ActiveEnum, ActiveValue::Set, Condition, DatabaseTransaction, QuerySelect, entity::prelude::*,
};

use crate::house::House;

const ATTEMPT: &str = "taking in what became of a letter";
/// How often word is taken in that the database breaks off.
const COLLISIONS: u8 = 5;

/// What became of a letter after it went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It came back for good; with the word that says so.
    Bounced(&'static str),
    /// The reader says that they don't want it.
    Complained,
    /// It is there, or still on its way.
    OnItsWay,
}

/// Word of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    /// The letter.
    pub letter_id: Uuid,
    /// What became of it.
    pub fate: Fate,
}

/// The letter that a `Message-ID` names, with or without its brackets; none, where it is not of the form of ours.
pub fn letter_of(message_id: &str) -> Option<Uuid> {
    let id = message_id.trim().trim_start_matches('<').trim_end_matches('>');
    let (name, _) = id.split_once('@')?;
    Uuid::try_parse(name).ok().filter(|_| name.len() == 36)
}

/// The word for a letter that came back, with the class of its enhanced status code (RFC 3463) and nothing more of it.
pub fn class_word(status: &str) -> &'static str {
    match status.trim().split_once('.') {
        Some(("5", _)) => "bounced_5",
        Some(("4", _)) => "bounced_4",
        _ => "bounced",
    }
}

/// Takes in word of a letter; whether anything changed by it.
///
/// # Errors
/// When the database refuses.
pub async fn take_in(house: &House, news: News, now: Moment) -> Result<bool, Fault> {
    let mut left = COLLISIONS;
    loop {
        left -= 1;
        match take_in_once(house, news, now).await {
            Err(fault) if fault.is_collision() && left > 0 => {}
            Ok(true) => {
                house.letters_due.notify_one();
                return Ok(true);
            }
            done => return done,
        }
    }
}

async fn take_in_once(house: &House, news: News, now: Moment) -> Result<bool, Fault> {
    if news.fate == Fate::OnItsWay {
        return Ok(false);
    }
    let known = letter::Entity::find_by_id(news.letter_id).one(house.intake.db.reader()).await;
    let Some(known) = known.attempting(ATTEMPT)? else { return Ok(false) };
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    // Whoever works on a case takes it first and its chain last; so does this.
    if let Some(id) = known.case_id {
        case::Entity::find_by_id(id).lock_exclusive().one(&transaction).await.attempting(ATTEMPT)?;
    }
    let letter = letter::Entity::find_by_id(news.letter_id).lock_exclusive().one(&transaction).await;
    let letter = letter.attempting(ATTEMPT)?.filter(went_out);
    let Some(letter) = letter.filter(|letter| letter.case_id == known.case_id) else { return Ok(false) };
    let changed = match news.fate {
        Fate::Bounced(word) => came_back(&transaction, &letter, word, now).await,
        Fate::Complained => is_unwanted(&transaction, &letter, now).await,
        Fate::OnItsWay => Ok(false),
    };
    if !changed.attempting(ATTEMPT)? {
        return Ok(false);
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(true)
}

/// Whether it can have come back: it was given to the post. One that went out and is not recorded yet is still due.
fn went_out(letter: &letter::Model) -> bool {
    let tried =
        letter.state == LetterState::Sent || (letter.state == LetterState::Due && letter.attempts > 0);
    tried && letter.way == LetterWay::Email && letter.recipient != LetterRecipient::Role
}

async fn came_back(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    word: &str,
    now: Moment,
) -> Result<bool, DbErr> {
    let changes = letter::ActiveModel {
        state: Set(LetterState::Bounced),
        leased_until: Set(None),
        settled_at: Set(letter.settled_at.or(Some(now))),
        outcome: Set(Some(word.to_owned())),
        ..Default::default()
    };
    let this = letter::Entity::update_many().set(changes).filter(letter::COLUMN.id.eq(letter.id));
    this.exec(transaction).await?;
    if letter.recipient == LetterRecipient::Staff {
        tracing::warn!(letter = %letter.id, "a letter to a member of staff came back: look at the account's address");
        return Ok(true);
    }
    if let Some(case_id) = letter.case_id {
        close_email(transaction, letter, case_id, EmailState::Bounced, now).await?;
        task::raise(transaction, case_id, TaskKind::FindAnotherWay, Some(letter.id), now).await?;
    }
    record(transaction, letter, "letter_bounced", now).await?;
    Ok(true)
}

async fn is_unwanted(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    now: Moment,
) -> Result<bool, DbErr> {
    let is_staff = letter.recipient == LetterRecipient::Staff;
    let Some(case_id) = letter.case_id.filter(|_| !is_staff) else {
        tracing::warn!(letter = %letter.id, "a letter that is not to anybody in a case was complained of");
        return Ok(false);
    };
    let asked = task::Entity::find()
        .filter(task::COLUMN.case_id.eq(case_id))
        .filter(task::Column::Kind.eq(TaskKind::AskHowToReach))
        .filter(task::COLUMN.letter_id.eq(letter.id));
    if asked.one(transaction).await?.is_some() {
        return Ok(false);
    }
    close_email(transaction, letter, case_id, EmailState::Stopped, now).await?;
    task::raise(transaction, case_id, TaskKind::AskHowToReach, Some(letter.id), now).await?;
    record(transaction, letter, "letter_complained_of", now).await?;
    Ok(true)
}

async fn record(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    act: &str,
    now: Moment,
) -> Result<(), DbErr> {
    let kind = letter.kind.to_value();
    let told = Told { actor: Actor::System, act, subject_id: Some(letter.id), detail: Some(&kind) };
    audit::append(transaction, letter.case_id.unwrap_or(HOUSE), told, now).await
}

/// Sends no more e-mail to the person whom a letter went to, unless they have agreed on something else since it went.
async fn close_email(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    case_id: Uuid,
    state: EmailState,
    now: Moment,
) -> Result<(), DbErr> {
    use LetterRecipient::{Reporter, Victim, Witness};
    let is_theirs = matches!(letter.recipient, Reporter | Victim | Witness);
    let Some(id) = letter.party_id.or(letter.report_id).filter(|_| is_theirs) else { return Ok(()) };
    let went_at = letter.settled_at.unwrap_or(letter.created_at);
    let known = safe_contact::Entity::find_by_id(id).lock_exclusive().one(transaction).await?;
    let after = match known {
        Some(row) if row.email_state == EmailState::Open && row.changed_at > went_at => return Ok(()),
        Some(row) if row.email_state == EmailState::Stopped || row.email_state == state => row,
        Some(row) => safe_contact::Model { email_state: state, changed_at: now, ..row },
        None => as_it_went(id, letter, case_id, state, now),
    };
    safe_contact::keep(transaction, after).await?;
    lay_on_own_page(transaction, letter).await
}

/// How somebody is reached of whom only the letter tells how.
fn as_it_went(
    id: Uuid,
    letter: &letter::Model,
    case_id: Uuid,
    email_state: EmailState,
    now: Moment,
) -> safe_contact::Model {
    safe_contact::Model {
        id,
        case_id,
        way: if letter.recipient.has_own_page() { LetterWay::OwnPage } else { letter.way },
        words: letter.words,
        sender: SenderName::Neutral,
        language: letter.language.clone(),
        hours: None,
        email_state,
        details: None,
        changed_at: now,
    }
}

/// Lays what else is on its way to them by e-mail on their own page, where it can still be read.
async fn lay_on_own_page(transaction: &DatabaseTransaction, letter: &letter::Model) -> Result<(), DbErr> {
    use letter::Column as C;
    let theirs = match letter.party_id {
        Some(id) => Condition::all().add(C::PartyId.eq(id)),
        None => Condition::all().add(C::PartyId.is_null()).add(C::ReportId.eq(letter.report_id)),
    };
    let others = letter::Entity::update_many()
        .set(letter::ActiveModel { way: Set(LetterWay::OwnPage), ..Default::default() })
        .filter(C::State.eq(LetterState::Due))
        .filter(C::Way.eq(LetterWay::Email))
        .filter(C::Recipient.is_in([LetterRecipient::Reporter, LetterRecipient::Victim]))
        .filter(theirs);
    others.exec(transaction).await?;
    Ok(())
}
