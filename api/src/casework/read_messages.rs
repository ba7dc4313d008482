//! Reading what passes between whoever reported and the officers: what nobody has read yet, and of one case the whole of it.
//! The chain says who read it, in the same transaction; whoever wrote it can see that it was read.

use entity::{
    acknowledgement::Acknowledgement,
    clock::{self, ClockState},
    development,
    fault::Attempting,
    follow_up::{self, Side},
    moment::Moment,
    own_page::ANSWER_CLOCK,
    report,
    task::{self, TaskKind},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

use super::{case_act::find, case_file::Entry, chronology, tell};
use crate::{
    access::{Act, of_visible},
    caller::Caller,
    cursor::{List, Page, Place, from_on},
    house::House,
    refusal::Refusal,
};

const ATTEMPT: &str = "reading what somebody sent from their own page";

/// Something that passed, with its words.
#[derive(Debug)]
pub struct Passed {
    /// Its row.
    pub row: follow_up::Model,
    /// Its entry in the chronology.
    pub entry: Entry,
}

/// A part of what passed in a case, oldest first.
#[derive(Debug)]
pub struct Conversation {
    /// What passed.
    pub passed: Vec<Passed>,
    /// The position after which it goes on, if it does.
    pub next: Option<i32>,
    /// By when somebody is to be answered, if anybody waits for it.
    pub answer_by: Option<Moment>,
}

/// Reads what passed in a case, from after a position in its chronology on. What reporters wrote counts as read from then on.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn read_messages(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    after: i32,
    limit: u64,
    now: Moment,
) -> Result<Conversation, Refusal> {
    caller.may(Act::ReadMessages)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let of_pages = follow_up::Entity::find()
        .select_only()
        .column(follow_up::Column::EntryId)
        .filter(follow_up::COLUMN.case_id.eq(case_id));
    let mut entries = development::Entity::find()
        .filter(development::COLUMN.case_id.eq(case_id))
        .filter(development::COLUMN.position.gt(after))
        .filter(development::Column::Id.in_subquery(of_pages.into_query()))
        .order_by_asc(development::Column::Position)
        .limit(limit + 1)
        .all(&transaction)
        .await
        .attempting(ATTEMPT)?;
    let more = u64::try_from(entries.len()).is_ok_and(|found| found > limit);
    entries.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let next = entries.last().filter(|_| more).map(|row| row.position);
    let ids: Vec<Uuid> = entries.iter().map(|entry| entry.id).collect();
    let rows = follow_up::Entity::find().filter(follow_up::COLUMN.entry_id.is_in(ids.clone()));
    let rows = rows.all(&transaction).await.attempting(ATTEMPT)?;
    let entries = chronology::all_opened(&transaction, house, case_id, entries).await?;
    see(&transaction, caller, case_id, &ids, now).await?;
    let waits = clock::Entity::find()
        .filter(clock::COLUMN.case_id.eq(case_id))
        .filter(clock::COLUMN.code.eq(ANSWER_CLOCK))
        .filter(clock::Column::State.is_in([ClockState::Running, ClockState::Paused]))
        .order_by_asc(clock::Column::DueAt)
        .one(&transaction)
        .await
        .attempting(ATTEMPT)?;
    tell(&transaction, caller, case_id, Act::ReadMessages.word(), None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    let passed = entries.into_iter().filter_map(|entry| {
        let row = rows.iter().find(|row| row.entry_id == entry.row.id)?.clone();
        Some(Passed { row, entry })
    });
    Ok(Conversation { passed: passed.collect(), next, answer_by: waits.and_then(|clock| clock.due_at) })
}

/// Notes that these were seen; once nothing of the case is unseen, nobody has to be told to read it any more.
async fn see(
    transaction: &sea_orm::DatabaseTransaction,
    caller: &Caller,
    case_id: Uuid,
    entries: &[Uuid],
    now: Moment,
) -> Result<(), Refusal> {
    let unseen = Condition::all()
        .add(follow_up::COLUMN.case_id.eq(case_id))
        .add(follow_up::Column::Side.eq(Side::Reporter))
        .add(follow_up::COLUMN.seen_at.is_null());
    let seen = follow_up::Entity::update_many()
        .col_expr(follow_up::Column::SeenAt, Expr::value(now))
        .filter(unseen.clone())
        .filter(follow_up::COLUMN.entry_id.is_in(entries.to_vec()));
    seen.exec(transaction).await.attempting(ATTEMPT)?;
    if follow_up::Entity::find().filter(unseen).one(transaction).await.attempting(ATTEMPT)?.is_some() {
        return Ok(());
    }
    let by = Some(caller.staff.id);
    task::end(transaction, case_id, &[TaskKind::ReadFollowUp], None, by, now).await.attempting(ATTEMPT)?;
    Ok(())
}

/// Something that nobody has read: coded words only.
#[derive(Debug)]
pub struct Unread {
    /// Its row.
    pub row: follow_up::Model,
    /// Which act it was.
    pub act: String,
    /// The number of the report.
    pub acknowledgement: Acknowledgement,
    /// By when it is to be answered, if it is.
    pub answer_by: Option<Moment>,
}

/// Lists what reporters sent and nobody has read, the oldest first, of the cases that somebody may see.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn list_unread(
    house: &House,
    caller: &Caller,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Page<Unread>, Refusal> {
    use follow_up::Column as C;
    caller.may(Act::ListMessages)?;
    let list = List { name: "unread", tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let db = house.intake.db.reader();
    let found = follow_up::Entity::find()
        .filter(of_visible(C::CaseId, &caller.staff, &caller.areas))
        .filter(C::Side.eq(Side::Reporter))
        .filter(C::SeenAt.is_null())
        .filter(from_on(C::At, C::Id, after))
        .order_by_asc(C::At)
        .order_by_asc(C::Id)
        .limit(limit + 1)
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let page = list.page(found, limit, |last| Place { at: last.at, id: last.id })?;
    let ids = |of: fn(&follow_up::Model) -> Uuid| page.items.iter().map(of).collect::<Vec<_>>();
    let acts: Vec<(Uuid, String)> = development::Entity::find()
        .select_only()
        .columns([development::Column::Id, development::Column::Act])
        .filter(development::COLUMN.id.is_in(ids(|row| row.entry_id)))
        .into_tuple()
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let numbers: Vec<(Uuid, Acknowledgement)> = report::Entity::find()
        .select_only()
        .columns([report::Column::Id, report::Column::Acknowledgement])
        .filter(report::COLUMN.id.is_in(ids(|row| row.report_id)))
        .into_tuple()
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let clocks = clock::Entity::find()
        .filter(clock::COLUMN.case_id.is_in(ids(|row| row.case_id)))
        .filter(clock::COLUMN.code.eq(ANSWER_CLOCK))
        .filter(clock::Column::State.is_in([ClockState::Running, ClockState::Paused]))
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let items = page.items.into_iter().filter_map(|row| {
        let act = acts.iter().find(|(id, _)| *id == row.entry_id)?.1.clone();
        let acknowledgement = numbers.iter().find(|(id, _)| *id == row.report_id)?.1.clone();
        let waits = clocks.iter().find(|clock| clock.report_id == Some(row.report_id));
        let waits = waits.filter(|_| act == follow_up::FollowUpAct::Message.word());
        Some(Unread { answer_by: waits.and_then(|clock| clock.due_at), row, act, acknowledgement })
    });
    Ok(Page { items: items.collect(), next: page.next })
}
