//! Claiming: a letter becomes ours for a while.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterState},
    moment::Moment,
};
use sea_orm::{
    ActiveValue::Set,
    Condition, DatabaseTransaction, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{LockBehavior, LockType},
};

use crate::house::House;

/// How many letters are claimed at once: no more than go out at the same time, so that none waits while its lease runs.
const BATCH: u64 = 8;
/// How many seconds a claimed letter is ours: longer than the post may take over it.
const LEASE: i64 = 30;
/// How many seconds to wait after the first failure, the second …; after the last of these, always the last.
const BACKOFF: [i64; 7] = [60, 5 * 60, 15 * 60, 3600, 2 * 3600, 4 * 3600, 8 * 3600];

/// Claims some of the letters that are due. Other notifiers pass over them, and take others.
pub(super) async fn claim(house: &House, now: Moment) -> Result<Vec<letter::Model>, Fault> {
    const ATTEMPT: &str = "claiming letters";
    let free =
        Condition::any().add(letter::Column::LeasedUntil.is_null()).add(letter::Column::LeasedUntil.lt(now));
    let due = letter::Entity::find()
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::DueAt.lte(now))
        .filter(free)
        .order_by_asc(letter::Column::DueAt)
        .limit(BATCH)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let mut claimed = due.all(&transaction).await.attempting(ATTEMPT)?;
    for letter in &mut claimed {
        lease(&transaction, letter, now).await.attempting(ATTEMPT)?;
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(claimed)
}

/// Takes a letter. The try counts from here: one that ends the program, or can't be settled, counts too; and after such a
/// one the next waits longer, so that nobody is written to every half minute.
async fn lease(
    transaction: &DatabaseTransaction,
    letter: &mut letter::Model,
    now: Moment,
) -> Result<(), DbErr> {
    let was_left = letter.leased_until.is_some();
    let seconds = if was_left { backoff(letter.attempts) } else { LEASE };
    letter.leased_until = Some(now.after_seconds(seconds));
    letter.attempts += 1;
    let taken = letter::ActiveModel {
        leased_until: Set(letter.leased_until),
        attempts: Set(letter.attempts),
        ..Default::default()
    };
    let this = letter::Entity::update_many().set(taken).filter(letter::COLUMN.id.eq(letter.id));
    this.exec(transaction).await?;
    Ok(())
}

/// How many seconds to wait after so many tries.
pub(super) fn backoff(attempts: i32) -> i64 {
    let [.., longest] = BACKOFF;
    let place = usize::try_from(attempts - 1).unwrap_or(0);
    BACKOFF.get(place).copied().unwrap_or(longest)
}
