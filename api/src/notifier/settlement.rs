//! How a try ended, recorded.

use entity::{
    audit::{self, Actor, HOUSE, Told},
    case,
    chance::{Chance, below},
    event::Event,
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterState},
    moment::Moment,
    sealed::Sealed,
};
use sea_orm::{ActiveEnum, ActiveValue::Set, DatabaseTransaction, QuerySelect, entity::prelude::*};

use super::{Done, attempt::Tried, claim::backoff};
use crate::{casework::route_case, house::House, post::PostError};

/// After how many tries there is no sense in another.
pub(super) const MOST_ATTEMPTS: i32 = 12;

/// How often an end is recorded that the database breaks off.
const COLLISIONS: u8 = 5;

/// How a try ended, with its coded word.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    Sent(&'static str),
    PutOff(&'static str),
    Failed(&'static str),
}

impl End {
    fn of(outcome: Result<&'static str, PostError>, attempts: i32) -> Self {
        match outcome {
            Ok(word) => Self::Sent(word),
            Err(PostError::Temporary(word)) if attempts < MOST_ATTEMPTS => Self::PutOff(word),
            Err(PostError::Temporary(word) | PostError::Permanent(word)) => Self::Failed(word),
        }
    }
}

/// Records how a try ended, if the letter is still ours. What the database breaks off because somebody else was at the same
/// rows is recorded again: a letter that went out and is not recorded would go out twice.
pub(super) async fn settle(
    house: &House,
    letter: &letter::Model,
    tried: Tried,
    now: Moment,
) -> Result<Done, Fault> {
    let end = End::of(tried.outcome, letter.attempts);
    let mut left = COLLISIONS;
    loop {
        left -= 1;
        match settle_once(house, letter, end, tried.copy.clone(), now).await {
            Err(fault) if fault.is_collision() && left > 0 => {}
            done => return done,
        }
    }
}

async fn settle_once(
    house: &House,
    letter: &letter::Model,
    end: End,
    copy: Option<Sealed>,
    now: Moment,
) -> Result<Done, Fault> {
    const ATTEMPT: &str = "recording what came of a letter";
    let mut changes = changes(house, letter, end, now)?;
    if copy.is_some() {
        changes.copy = Set(copy);
    }
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    // Whoever works on a case takes it first and its chain last; so does this.
    if let Some(id) = letter.case_id {
        let case = case::Entity::find_by_id(id).lock_exclusive().one(&transaction).await;
        case.attempting(ATTEMPT)?;
    }
    if !change(&transaction, letter, changes).await.attempting(ATTEMPT)? {
        transaction.rollback().await.attempting(ATTEMPT)?;
        return Ok(Done::Lost);
    }
    record(&transaction, letter, end, now).await.attempting(ATTEMPT)?;
    if let (End::Sent(_), LetterKind::EachReportNotice, Some(case_id)) = (end, letter.kind, letter.case_id) {
        route_case::count(house, &transaction, case_id, Event::EachReportNoticeSent, now).await?;
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    report_end(house, letter, end);
    Ok(Done::Settled(end))
}

fn changes(
    house: &House,
    letter: &letter::Model,
    end: End,
    now: Moment,
) -> Result<letter::ActiveModel, Fault> {
    Ok(match end {
        End::Sent(word) => ended(LetterState::Sent, word, now),
        End::Failed(word) => ended(LetterState::Failed, word, now),
        End::PutOff(word) => {
            let seconds = with_jitter(backoff(letter.attempts), house.chance.as_ref())?;
            letter::ActiveModel {
                due_at: Set(now.after_seconds(seconds)),
                leased_until: Set(None),
                outcome: Set(Some(word.to_owned())),
                ..Default::default()
            }
        }
    })
}

/// The end of a letter.
pub(super) fn ended(state: LetterState, word: &str, now: Moment) -> letter::ActiveModel {
    letter::ActiveModel {
        state: Set(state),
        leased_until: Set(None),
        settled_at: Set(Some(now)),
        outcome: Set(Some(word.to_owned())),
        ..Default::default()
    }
}

/// Changes a letter's row while its lease is ours; whether it was.
pub(super) async fn change(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    changes: letter::ActiveModel,
) -> Result<bool, DbErr> {
    let ours = letter::Entity::update_many()
        .set(changes)
        .filter(letter::COLUMN.id.eq(letter.id))
        .filter(letter::Column::LeasedUntil.eq(letter.leased_until));
    Ok(ours.exec(transaction).await?.rows_affected == 1)
}

/// The case's audit entry for a letter that went out or was given up.
async fn record(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    end: End,
    now: Moment,
) -> Result<(), DbErr> {
    let act = match end {
        End::Sent(_) => "letter_sent",
        End::Failed(_) => "letter_failed",
        End::PutOff(_) => return Ok(()),
    };
    let kind = letter.kind.to_value();
    let told = Told { actor: Actor::System, act, subject_id: Some(letter.id), detail: Some(&kind) };
    audit::append(transaction, letter.case_id.unwrap_or(HOUSE), told, now).await
}

fn report_end(house: &House, letter: &letter::Model, end: End) {
    let numbers = &house.numbers;
    match end {
        End::Sent(_) => _ = numbers.letters_sent.inc(),
        End::PutOff(outcome) => {
            numbers.letters_put_off.inc();
            tracing::warn!(letter = %letter.id, outcome, "a letter was put off");
        }
        End::Failed(outcome) => {
            numbers.letters_failed.inc();
            tracing::error!(letter = %letter.id, outcome, "a letter was given up: somebody has to look");
        }
    }
}

/// The same and up to a tenth more, so that letters put off together do not come back together.
fn with_jitter(seconds: i64, chance: &dyn Chance) -> Result<i64, Fault> {
    Ok(seconds + seconds * i64::from(below(chance, 101)?) / 1000)
}
