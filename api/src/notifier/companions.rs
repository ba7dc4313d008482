//! What one mail to a member of staff tells of: the alerts that were claimed and every other that is due to them, without
//! those whose matter is settled by now and those that can wait.
//!
//! Such a mail is named after the first alert in it, and each of them notes that name: a mail that may have gone out is tried
//! again with the same ones, under the same `Message-ID`.

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState},
    moment::Moment,
};
use sea_orm::{
    ActiveValue::Set,
    Condition, DatabaseTransaction, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{LockBehavior, LockType},
};

use super::{matters::Matters, settlement::ended};
use crate::{casework::duties, house::House};

const ATTEMPT: &str = "taking what is due to a member of staff";
/// The most that one mail tells of.
const MOST: u64 = 500;
/// The end of a try after which a mail may have arrived all the same.
const MAY_HAVE_ARRIVED: &str = "timeout";

/// What one mail tells of.
pub(super) struct Taken {
    /// The alerts, ours until their lease runs out.
    pub letters: Vec<letter::Model>,
    /// What they are about.
    pub matters: Matters,
    /// The mail's name: none, where there is nothing to tell now.
    pub mail_id: Option<Uuid>,
    /// How many were dropped, because their matter is settled.
    pub dropped: usize,
    /// How many were put to the time at which they are told.
    pub set_later: usize,
}

/// Takes what one mail tells of now. `claimed` are alerts of one reader, and of one mail if they were tried before.
pub(super) async fn take(house: &House, claimed: Vec<letter::Model>, now: Moment) -> Result<Taken, Fault> {
    let working = duties::working(house).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let (ours, others) = together(&transaction, &claimed, now).await.attempting(ATTEMPT)?;
    let claims: BTreeSet<Uuid> = ours.iter().map(|letter| letter.id).collect();
    let all: Vec<letter::Model> = ours.into_iter().chain(others).collect();
    let matters = Matters::read(house, &transaction, &all).await?;
    let (mut told, mut dropped, mut later) = (Vec::new(), Vec::new(), Vec::new());
    let mut handed_over = 0;
    for letter in all {
        if let Some(owner) = matters.now_with(&letter)
            && hand_over(&transaction, &letter, owner).await.attempting(ATTEMPT)?
        {
            handed_over += 1;
            continue;
        }
        if !matters.is_still_so(&letter)? {
            dropped.push(letter.id);
            continue;
        }
        let time = matters.pace(&letter).time(letter.created_at, matters.latest(&letter), now, &working);
        if time > now { later.push((time, letter)) } else { told.push(letter) }
    }
    drop_all(&transaction, &dropped, now).await.attempting(ATTEMPT)?;
    let (dropped, set_later) = (dropped.len(), later.len() + handed_over);
    set_all_later(&transaction, later, &claims).await.attempting(ATTEMPT)?;
    let until = claimed.iter().filter_map(|letter| letter.leased_until).max();
    let (letters, mail_id) = bind(&transaction, told, &claims, until).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Taken { letters, matters, mail_id, dropped, set_later })
}

/// The claimed alerts that are still ours, and the others that go along with them, oldest first.
async fn together(
    transaction: &DatabaseTransaction,
    claimed: &[letter::Model],
    now: Moment,
) -> Result<(Vec<letter::Model>, Vec<letter::Model>), DbErr> {
    let ids = claimed.iter().map(|letter| letter.id);
    let rows = letter::Entity::find()
        .filter(letter::COLUMN.id.is_in(ids.clone()))
        .lock_exclusive()
        .order_by_asc(letter::Column::Id)
        .all(transaction)
        .await?;
    let is_ours = |row: &letter::Model| {
        let claimed = claimed.iter().find(|letter| letter.id == row.id);
        claimed.is_some_and(|letter| letter.leased_until == row.leased_until)
    };
    let ours: Vec<letter::Model> = rows.into_iter().filter(is_ours).collect();
    let Some(first) = ours.first() else { return Ok((ours, Vec::new())) };
    let free =
        Condition::any().add(letter::Column::LeasedUntil.is_null()).add(letter::Column::LeasedUntil.lt(now));
    let same = match first.mail_id {
        Some(mail_id) => Condition::all().add(letter::Column::MailId.eq(mail_id)),
        None => Condition::all().add(letter::Column::MailId.is_null()).add(letter::Column::DueAt.lte(now)),
    };
    let others = letter::Entity::find()
        .filter(letter::Column::StaffId.eq(first.staff_id))
        .filter(letter::Column::Recipient.eq(LetterRecipient::Staff))
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::COLUMN.id.is_not_in(ids))
        .filter(same)
        .filter(free)
        .order_by_asc(letter::Column::DueAt)
        .limit(MOST)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let others = others.all(transaction).await?;
    Ok((ours, others))
}

/// Gives an alert to who has the case by now; whether it is theirs now. One who was told besides is not told twice.
async fn hand_over(
    transaction: &DatabaseTransaction,
    letter: &letter::Model,
    owner: Uuid,
) -> Result<bool, DbErr> {
    use letter::Column as C;
    let same = |column: C, id: Option<Uuid>| id.map_or(column.is_null(), |id| column.eq(id));
    let told = letter::Entity::find()
        .filter(C::StaffId.eq(owner))
        .filter(C::Kind.eq(letter.kind))
        .filter(same(C::CaseId, letter.case_id))
        .filter(same(C::ClockId, letter.clock_id))
        .filter(same(C::TaskId, letter.task_id))
        .filter(C::CreatedAt.eq(letter.created_at));
    if told.one(transaction).await?.is_some() {
        return Ok(false);
    }
    let changes = letter::ActiveModel {
        staff_id: Set(Some(owner)),
        leased_until: Set(None),
        attempts: Set(0),
        mail_id: Set(None),
        ..Default::default()
    };
    change(transaction, &[letter.id], changes).await?;
    Ok(true)
}

/// What nobody needs to be told any more is not sent.
async fn drop_all(transaction: &DatabaseTransaction, ids: &[Uuid], now: Moment) -> Result<(), DbErr> {
    change(transaction, ids, ended(LetterState::Cancelled, "no_longer_needed", now)).await
}

/// What can wait is put to its time. Having been looked at is not a try.
async fn set_all_later(
    transaction: &DatabaseTransaction,
    later: Vec<(Moment, letter::Model)>,
    claims: &BTreeSet<Uuid>,
) -> Result<(), DbErr> {
    let mut times: BTreeMap<(Moment, i32), Vec<Uuid>> = BTreeMap::new();
    for (time, letter) in later {
        let attempts = letter.attempts - i32::from(claims.contains(&letter.id));
        times.entry((time, attempts)).or_default().push(letter.id);
    }
    for ((time, attempts), ids) in times {
        let changes = letter::ActiveModel {
            due_at: Set(time),
            leased_until: Set(None),
            attempts: Set(attempts),
            ..Default::default()
        };
        change(transaction, &ids, changes).await?;
    }
    Ok(())
}

/// Makes them one mail, ours until the lease runs out.
async fn bind(
    transaction: &DatabaseTransaction,
    mut told: Vec<letter::Model>,
    claims: &BTreeSet<Uuid>,
    until: Option<Moment>,
) -> Result<(Vec<letter::Model>, Option<Uuid>), DbErr> {
    let mail_id = told.iter().find_map(|letter| letter.mail_id).or(told.iter().map(|letter| letter.id).min());
    let mut tries: BTreeMap<i32, Vec<Uuid>> = BTreeMap::new();
    for letter in &mut told {
        letter.attempts += i32::from(!claims.contains(&letter.id));
        letter.leased_until = until;
        letter.mail_id = mail_id;
        tries.entry(letter.attempts).or_default().push(letter.id);
    }
    for (attempts, ids) in tries {
        let changes = letter::ActiveModel {
            leased_until: Set(until),
            attempts: Set(attempts),
            mail_id: Set(mail_id),
            ..Default::default()
        };
        change(transaction, &ids, changes).await?;
    }
    Ok((told, mail_id))
}

async fn change(db: &impl ConnectionTrait, ids: &[Uuid], changes: letter::ActiveModel) -> Result<(), DbErr> {
    if ids.is_empty() {
        return Ok(());
    }
    let these = letter::COLUMN.id.is_in(ids.iter().copied());
    letter::Entity::update_many().set(changes).filter(these).exec(db).await?;
    Ok(())
}

/// After a mail that did not go out, its alerts come back together, and with what is due by then; only one that may have
/// arrived all the same stays as it is.
pub(super) async fn part_again(house: &House, letters: &[letter::Model], word: &str) -> Result<(), Fault> {
    const ATTEMPT: &str = "letting alerts wait together";
    if word == MAY_HAVE_ARRIVED {
        return Ok(());
    }
    let ids = letters.iter().map(|letter| letter.id);
    let due = letter::Entity::find()
        .select_only()
        .column(letter::Column::DueAt)
        .filter(letter::COLUMN.id.is_in(ids.clone()))
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::LeasedUntil.is_null())
        .order_by_asc(letter::Column::DueAt);
    let due: Option<Moment> = due.into_tuple().one(house.intake.db.reader()).await.attempting(ATTEMPT)?;
    let Some(due) = due else { return Ok(()) };
    let changes = letter::ActiveModel { due_at: Set(due), mail_id: Set(None), ..Default::default() };
    letter::Entity::update_many()
        .set(changes)
        .filter(letter::COLUMN.id.is_in(ids))
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::LeasedUntil.is_null())
        .exec(house.intake.db.writer())
        .await
        .attempting(ATTEMPT)?;
    Ok(())
}
