//! Claiming: letters become ours for a while.

use std::collections::BTreeMap;

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient},
    moment::Moment,
};
use sea_orm::{
    Condition, DatabaseTransaction, QueryOrder, QuerySelect, Select,
    entity::prelude::*,
    sea_query::{Expr, LockBehavior, LockType},
};
use tokio::time::Duration;

use crate::house::House;

/// How many letters are claimed at once for each connection they go over: so many that the few at the end, during which
/// connections stand idle, hardly count.
const FOR_EACH_CONNECTION: u64 = 16;
/// How many at most: what they are made from takes little memory, however long the queue and however many the connections.
const MOST: u64 = 128;
/// How many while reports crowd in: they go first.
const CROWDED: u64 = 8;
/// How many seconds a claimed letter is ours.
pub(super) const LEASE: i64 = 120;
/// How long after the claim a letter's sending may begin: its end, and the recording of it, have to come within the lease.
pub(super) const BEGUN_WITHIN: Duration = Duration::from_secs(85);
/// How many seconds to wait after the first failure, the second …; after the last of these, always the last.
const BACKOFF: [i64; 7] = [60, 5 * 60, 15 * 60, 3600, 2 * 3600, 4 * 3600, 8 * 3600];

/// What the notifier looks through, word for word as the index of it is made: only then do the databases know that it is all
/// they need.
const TO_SEND: &str = "state = 'due' and way in ('email', 'own_page')";

/// Claims some of the letters that were due at `due_by`. Other notifiers pass over them, and take others. What goes to a role
/// becomes letters to each before.
pub(super) async fn claim(house: &House, due_by: Moment, now: Moment) -> Result<Vec<letter::Model>, Fault> {
    const ATTEMPT: &str = "claiming letters";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let due =
        due(due_by, now).limit(most(house)).lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let mut claimed = due.all(&transaction).await.attempting(ATTEMPT)?;
    lease(&transaction, &mut claimed, now).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(claimed)
}

/// The letters that were due at `due_by` and are nobody's, the longest waiting first.
pub fn due(due_by: Moment, now: Moment) -> Select<letter::Entity> {
    let free =
        Condition::any().add(letter::Column::LeasedUntil.is_null()).add(letter::Column::LeasedUntil.lt(now));
    letter::Entity::find()
        .filter(Expr::cust(TO_SEND))
        .filter(letter::Column::DueAt.lte(due_by))
        .filter(free)
        .filter(letter::Column::Recipient.ne(LetterRecipient::Role))
        .order_by_asc(letter::Column::DueAt)
        .order_by_asc(letter::Column::Id)
}

/// How many are claimed at once: no more than may leave before their sending has to have begun.
fn most(house: &House) -> u64 {
    if house.intake.argon.is_crowded() {
        return CROWDED;
    }
    let wide = FOR_EACH_CONNECTION.saturating_mul(u64::from(house.post.connections())).min(MOST);
    let within = |rate: u32| (u64::from(rate) * BEGUN_WITHIN.as_secs() / 60).max(1);
    house.post.rate().map_or(wide, |rate| wide.min(within(rate)))
}

/// Takes letters. The try counts from here: one that ends the program, or can't be settled, counts too; and after such a
/// one the next waits longer, so that nobody is written to again and again.
async fn lease(
    transaction: &DatabaseTransaction,
    letters: &mut [letter::Model],
    now: Moment,
) -> Result<(), DbErr> {
    let mut ends: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
    for letter in letters {
        let again = letter.leased_until.map(|_| backoff(letter.attempts));
        let seconds = again.unwrap_or_default().max(LEASE);
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

/// Gives back letters that were claimed and whose sending has not begun, for whoever comes next: it was no try.
pub(super) async fn let_go(house: &House, letters: &[letter::Model]) -> Result<(), Fault> {
    let mut leases: BTreeMap<Option<Moment>, Vec<Uuid>> = BTreeMap::new();
    for letter in letters {
        leases.entry(letter.leased_until).or_default().push(letter.id);
    }
    for (lease, ids) in leases {
        let ours = letter::Entity::update_many()
            .col_expr(letter::Column::LeasedUntil, Expr::value(None::<Moment>))
            .col_expr(
                letter::Column::Attempts,
                sea_orm::ExprTrait::sub(Expr::col(letter::Column::Attempts), 1),
            )
            .filter(letter::COLUMN.id.is_in(ids))
            .filter(letter::Column::LeasedUntil.eq(lease));
        ours.exec(house.intake.db.writer()).await.attempting("giving letters back that were not begun")?;
    }
    Ok(())
}

/// How many seconds to wait after so many tries.
pub(super) fn backoff(attempts: i32) -> i64 {
    let [.., longest] = BACKOFF;
    let place = usize::try_from(attempts - 1).unwrap_or(0);
    BACKOFF.get(place).copied().unwrap_or(longest)
}
