//! The chronology of a case: its entries in order, with the words put back for whoever may read them.

use std::collections::BTreeMap;

use entity::{
    audit::{self, Actor, Told},
    case_key::{self, CaseKey},
    development,
    fault::{Attempting, Fault},
    follow_up,
    moment::Moment,
    sealed::Sealed,
};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::Value;
use uuid::Uuid;

use super::{
    case_act::find,
    case_file::Entry,
    in_words::{Written, join},
    tell,
};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

const ATTEMPT: &str = "reading the chronology of a case";

/// Entries of a chronology, oldest first, and whether there are more.
#[derive(Debug)]
pub struct Chronology {
    /// The entries.
    pub entries: Vec<Entry>,
    /// The position after which it goes on, if it does.
    pub next: Option<i32>,
}

/// Reads the chronology of a case from after a position on. That it was read is entered in the case's audit chain.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn read_chronology(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    after: i32,
    limit: u64,
    now: Moment,
) -> Result<Chronology, Refusal> {
    caller.may(Act::ReadCase)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let mut rows = development::Entity::find()
        .filter(development::COLUMN.case_id.eq(case_id))
        .filter(development::COLUMN.position.gt(after))
        .order_by_asc(development::Column::Position)
        .limit(limit + 1)
        .all(&transaction)
        .await
        .attempting(ATTEMPT)?;
    let more = u64::try_from(rows.len()).is_ok_and(|found| found > limit);
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| more).map(|row| row.position);
    let entries = all_opened(&transaction, house, case_id, rows).await?;
    tell(&transaction, caller, case_id, "chronology_read", None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Chronology { entries, next })
}

/// An entry with its words put back.
///
/// # Errors
/// When they can't be opened.
pub async fn opened(
    db: &impl ConnectionTrait,
    house: &House,
    row: development::Model,
) -> Result<Entry, Fault> {
    let case_id = row.case_id;
    let mut entries = all_opened(db, house, case_id, vec![row]).await?;
    entries.pop().ok_or_else(|| Fault::plain("opening an entry of a chronology: it is gone"))
}

/// Entries of one case with their words put back.
///
/// # Errors
/// When they can't be opened.
pub(super) async fn all_opened(
    db: &impl ConnectionTrait,
    house: &House,
    case_id: Uuid,
    rows: Vec<development::Model>,
) -> Result<Vec<Entry>, Fault> {
    let key = key(db, house, case_id).await?;
    let followed = reporters_words(db, house, &rows).await?;
    rows.into_iter().map(|row| open(key.as_ref(), &followed, row)).collect()
}

/// What reporters wrote in some of these entries on their own pages, by the entry's id: it is sealed to the landlord.
async fn reporters_words(
    db: &impl ConnectionTrait,
    house: &House,
    rows: &[development::Model],
) -> Result<BTreeMap<Uuid, Written>, Fault> {
    let theirs = rows.iter().filter(|row| row.staff_id.is_none()).map(|row| row.id);
    let theirs: Vec<Uuid> = theirs.collect();
    if theirs.is_empty() {
        return Ok(BTreeMap::new());
    }
    let found = follow_up::Entity::find().filter(follow_up::COLUMN.entry_id.is_in(theirs));
    let found = found.all(db).await.attempting(ATTEMPT)?;
    let words = found.into_iter().filter_map(|row| Some((row.id, row.entry_id, row.words?)));
    let opened = words.map(|(id, entry_id, words)| {
        Ok((entry_id, house.identities.open::<Written>(&follow_up::words_purpose(id), &words)?))
    });
    opened.collect()
}

/// The entry of that id, with its words put back.
///
/// # Errors
/// When there is none, or they can't be opened.
pub(super) async fn opened_by_id(db: &impl ConnectionTrait, house: &House, id: Uuid) -> Result<Entry, Fault> {
    let row = development::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
    opened(db, house, row.ok_or_else(|| Fault::plain("looking for an entry that was just there"))?).await
}

/// The key of a case, if it has one yet.
///
/// # Errors
/// When it can't be opened.
pub async fn key(db: &impl ConnectionTrait, house: &House, case_id: Uuid) -> Result<Option<CaseKey>, Fault> {
    let row = case_key::Entity::find_by_id(case_id).one(db).await.attempting(ATTEMPT)?;
    row.map(|row| CaseKey::open(&row, &house.identities)).transpose()
}

fn open(
    key: Option<&CaseKey>,
    followed: &BTreeMap<Uuid, Written>,
    row: development::Model,
) -> Result<Entry, Fault> {
    let facts: Value = serde_json::from_str(&row.facts).attempting(ATTEMPT)?;
    let written = match (&row.words, key) {
        (Some(words), Some(key)) => key.open_value::<Written>(&development::words_purpose(row.id), words)?,
        (Some(_), None) => return Err(Fault::plain("opening the words of a development: the key is gone")),
        (None, _) => followed.get(&row.id).cloned().unwrap_or_default(),
    };
    Ok(Entry { facts: join(facts, written), row })
}

/// Something that the program enters by itself.
#[derive(Debug, Clone)]
pub(super) struct BySystem<'a> {
    /// Which act it is.
    pub act: &'a str,
    /// The earlier entry or the person it is about.
    pub subject_id: Option<Uuid>,
    /// The coded words.
    pub facts: Value,
    /// When it happened, where that is not now.
    pub happened_at: Option<Moment>,
}

/// Enters in the chronology and the audit chain what the program did by itself, in the transaction of it.
pub(super) async fn enter(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    entered: BySystem<'_>,
    now: Moment,
) -> Result<Uuid, Fault> {
    enter_as(transaction, case_id, Uuid::now_v7(), entered, None, now).await
}

/// The same, with words that people wrote: sealed as they always are.
pub(super) async fn enter_sealed(
    transaction: &DatabaseTransaction,
    house: &House,
    case_id: Uuid,
    entered: BySystem<'_>,
    written: Written,
    now: Moment,
) -> Result<Uuid, Fault> {
    let (to, with, chance) = (&house.intake.recipients, &house.identities, house.chance.as_ref());
    let key = CaseKey::of(transaction, case_id, to, with, chance).await?;
    let id = Uuid::now_v7();
    let words = key.seal(&development::words_purpose(id), &written, chance)?;
    enter_as(transaction, case_id, id, entered, Some(words).filter(|_| !written.is_empty()), now).await
}

async fn enter_as(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    id: Uuid,
    entered: BySystem<'_>,
    words: Option<Sealed>,
    now: Moment,
) -> Result<Uuid, Fault> {
    const ATTEMPT: &str = "entering something in the chronology of a case";
    let last = development::last_position(transaction, case_id).await.attempting(ATTEMPT)?;
    let row = development::Model {
        id,
        case_id,
        position: last + 1,
        act: entered.act.to_owned(),
        at: now,
        happened_at: entered.happened_at.unwrap_or(now),
        staff_id: None,
        subject_id: entered.subject_id,
        facts: entered.facts.to_string(),
        words,
    };
    let inserted = development::Entity::insert(row.into_active_model());
    inserted.exec_without_returning(transaction).await.attempting(ATTEMPT)?;
    let told = Told { actor: Actor::System, act: entered.act, subject_id: Some(id), detail: None };
    audit::append(transaction, case_id, told, now).await.attempting("writing a case's audit chain")?;
    Ok(id)
}
