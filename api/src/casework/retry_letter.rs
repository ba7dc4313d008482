//! Sending a letter again that was given up: what was in its way, such as a wrong address or a mail server that was away too
//! long, is over.

use entity::{
    audit::{self, HOUSE, Told},
    case, exclusion,
    fault::{Attempting, Fault},
    letter::{self, LetterState},
    moment::Moment,
    staff::Role,
};
use sea_orm::{
    ActiveEnum, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::{case_act, list_letters::shown_to};
use crate::{
    access::Act,
    caller::Caller,
    house::House,
    refusal::{Refusal, Rule},
    repeated::{Before, Creating},
};

const ATTEMPT: &str = "sending a letter again";
/// How often it is tried when the database breaks it off because another was at the same rows.
const TRIES: u8 = 4;

const NOT_FAILED: Rule = Rule::new(
    "letter_not_failed",
    "Only a letter that failed is sent again; one that came back needs another way first.",
);

/// Makes a letter that failed due at once, as if it had never been tried. The same request sent again does nothing more.
///
/// # Errors
/// When the caller may not or may not know of it, or it has not failed.
pub async fn retry_letter(
    house: &House,
    caller: &Caller,
    id: Uuid,
    creating: &Creating,
    now: Moment,
) -> Result<letter::Model, Refusal> {
    caller.may(Act::RetryLetter)?;
    let mut left = TRIES;
    loop {
        left -= 1;
        match retry_once(house, caller, id, creating, now).await {
            Err(Refusal::Fault(fault)) if fault.is_collision() && left > 0 => {}
            Ok(letter) => {
                house.letters_due.notify_one();
                return Ok(shown_to(caller, letter));
            }
            refused => return refused,
        }
    }
}

async fn retry_once(
    house: &House,
    caller: &Caller,
    id: Uuid,
    creating: &Creating,
    now: Moment,
) -> Result<letter::Model, Refusal> {
    let known = letter::Entity::find_by_id(id).one(house.intake.db.reader()).await.attempting(ATTEMPT)?;
    let case_id = known.ok_or(Refusal::NotFound)?.case_id;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    may_know(&transaction, caller, case_id).await?;
    let letter =
        letter::Entity::find_by_id(id).lock_exclusive().one(&transaction).await.attempting(ATTEMPT)?;
    let letter = letter.filter(|letter| letter.case_id == case_id).ok_or(Refusal::NotFound)?;
    if creating.note(&transaction, id, now).await? != Before::Never {
        return Ok(letter);
    }
    if letter.state != LetterState::Failed {
        return Err(NOT_FAILED.into());
    }
    let again = make_due(&transaction, letter, now).await?;
    let kind = again.kind.to_value();
    let told = Told {
        actor: caller.actor(),
        act: Act::RetryLetter.word(),
        subject_id: Some(id),
        detail: Some(&kind),
    };
    audit::append(&transaction, case_id.unwrap_or(HOUSE), told, now)
        .await
        .attempting("writing that a letter is sent again")?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(again)
}

/// Whether the caller may know of the letter; its case is held until the transaction ends.
async fn may_know(
    transaction: &DatabaseTransaction,
    caller: &Caller,
    case_id: Option<Uuid>,
) -> Result<(), Refusal> {
    let operates = caller.staff.role == Role::Administrator;
    let Some(case_id) = case_id else {
        return if operates { Ok(()) } else { Err(Refusal::NotFound) };
    };
    if !operates {
        case_act::find(transaction, caller, case_id).await?;
        return Ok(());
    }
    case::Entity::find_by_id(case_id).lock_exclusive().one(transaction).await.attempting(ATTEMPT)?;
    let excluded = exclusion::Entity::find_by_id((case_id, caller.staff.id)).one(transaction).await;
    if excluded.attempting(ATTEMPT)?.is_some() { Err(Refusal::NotFound) } else { Ok(()) }
}

async fn make_due(
    transaction: &DatabaseTransaction,
    letter: letter::Model,
    now: Moment,
) -> Result<letter::Model, Fault> {
    let changes = letter::ActiveModel {
        state: Set(LetterState::Due),
        due_at: Set(now),
        leased_until: Set(None),
        attempts: Set(0),
        settled_at: Set(None),
        outcome: Set(None),
        ..Default::default()
    };
    let this = letter::Entity::update_many().set(changes).filter(letter::Column::Id.eq(letter.id));
    this.exec(transaction).await.attempting(ATTEMPT)?;
    Ok(letter::Model {
        state: LetterState::Due,
        due_at: now,
        leased_until: None,
        attempts: 0,
        settled_at: None,
        outcome: None,
        ..letter
    })
}
