//! Claiming: a letter becomes ours for a while.

use std::collections::BTreeMap;

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterState, LetterWay},
    moment::Moment,
    staff::Role,
};
use sea_orm::{
    Condition, DatabaseTransaction, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{LockBehavior, LockType},
};

use super::expansion;
use crate::house::House;

/// How many letters are claimed at once: no more than go out at the same time, so that none waits while its lease runs.
const BATCH: u64 = 8;
/// How many seconds a claimed letter is ours: longer than the post may take over it.
const LEASE: i64 = 30;
/// How many seconds to wait after the first failure, the second …; after the last of these, always the last.
const BACKOFF: [i64; 7] = [60, 5 * 60, 15 * 60, 3600, 2 * 3600, 4 * 3600, 8 * 3600];

/// Claims some of the letters that are due. Other notifiers pass over them, and take others. What is for the case officers
/// stays where it is until there is one.
pub(super) async fn claim(house: &House, now: Moment) -> Result<Vec<letter::Model>, Fault> {
    const ATTEMPT: &str = "claiming letters";
    let free =
        Condition::any().add(letter::Column::LeasedUntil.is_null()).add(letter::Column::LeasedUntil.lt(now));
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let nobody = !expansion::is_there_anyone(&transaction).await.attempting(ATTEMPT)?;
    let has_a_reader =
        Condition::any().add(letter::Column::Role.is_null()).add(letter::Column::Role.ne(Role::CaseOfficer));
    let due = letter::Entity::find()
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::Way.is_in([LetterWay::Email, LetterWay::OwnPage]))
        .filter(letter::Column::DueAt.lte(now))
        .filter(free)
        .filter(Condition::all().add_option(nobody.then_some(has_a_reader)))
        .order_by_asc(letter::Column::DueAt)
        .limit(BATCH)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let mut claimed = due.all(&transaction).await.attempting(ATTEMPT)?;
    lease(&transaction, &mut claimed, now).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(claimed)
}

/// Takes letters. The try counts from here: one that ends the program, or can't be settled, counts too; and after such a
/// one the next waits longer, so that nobody is written to every half minute.
async fn lease(
    transaction: &DatabaseTransaction,
    letters: &mut [letter::Model],
    now: Moment,
) -> Result<(), DbErr> {
    let mut ends: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
    for letter in letters {
        let seconds = if letter.leased_until.is_some() { backoff(letter.attempts) } else { LEASE };
        letter.leased_until = Some(now.after_seconds(seconds));
        letter.attempts += 1;
        ends.entry(seconds).or_default().push(letter.id);
    }
    for (seconds, ids) in ends {
        letter::Entity::update_many()
            .col_expr(letter::Column::LeasedUntil, now.after_seconds(seconds).into())
            .col_expr(
                letter::Column::Attempts,
                sea_orm::ExprTrait::add(Expr::col(letter::Column::Attempts), 1),
            )
            .filter(letter::COLUMN.id.is_in(ids))
            .exec(transaction)
            .await?;
    }
    Ok(())
}

/// How many seconds to wait after so many tries.
pub(super) fn backoff(attempts: i32) -> i64 {
    let [.., longest] = BACKOFF;
    let place = usize::try_from(attempts - 1).unwrap_or(0);
    BACKOFF.get(place).copied().unwrap_or(longest)
}
