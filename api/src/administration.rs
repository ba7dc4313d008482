//! What administrators keep: teams, areas, partner agencies, reporting centres, closing days and accounts; one by one, or a
//! whole list from a file. Every change is in the house's audit chain, in the same transaction.

use entity::{
    audit::{self, Actor, HOUSE, Told},
    chance::Chance,
    database::Database,
    fault::{Attempting, Fault},
    landlord::Area,
    moment::Moment,
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, ModelTrait,
    QuerySelect,
};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::{
    access::Act,
    caller::Caller,
    house::House,
    refusal::Refusal,
    repeated::{Before, Creating},
};

pub mod accounts;
pub mod areas;
pub mod centres;
pub mod closing_days;
pub mod field;
pub mod import;
pub mod partners;
pub mod sheet;
pub mod teams;

const ATTEMPT: &str = "changing a list";

/// A change that an administrator makes: who, when, and in which transaction.
#[derive(Clone, Copy)]
pub struct Keeping<'a> {
    /// What it is done in: whole, or not at all.
    pub transaction: &'a DatabaseTransaction,
    /// Who does it.
    pub actor: Actor,
    /// When.
    pub now: Moment,
    /// Where codes come from.
    pub chance: &'a dyn Chance,
    /// The areas that the public form names.
    pub areas: &'a [Area],
}

impl<'a> Keeping<'a> {
    /// A change by a caller.
    pub fn by(house: &'a House, caller: &Caller, transaction: &'a DatabaseTransaction, now: Moment) -> Self {
        let (chance, areas) = (house.chance.as_ref(), house.landlord.areas.as_slice());
        Self { transaction, actor: caller.actor(), now, chance, areas }
    }

    /// Notes in the house's audit chain what was done. `detail` is coded words.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tell(&self, act: &str, subject_id: Option<Uuid>, detail: &[&str]) -> Result<(), Fault> {
        let detail = (!detail.is_empty()).then(|| detail.join(" "));
        let told = Told { actor: self.actor, act, subject_id, detail: detail.as_deref() };
        let noted = audit::append(self.transaction, HOUSE, told, self.now).await;
        noted.attempting("writing the house's audit chain")
    }
}

/// Begins a change of a list. Two that change lists at once take turns, so that what was looked up stays so.
///
/// # Errors
/// When the database refuses.
pub async fn begin(db: &Database) -> Result<DatabaseTransaction, Fault> {
    let transaction = db.begin().await.attempting(ATTEMPT)?;
    let turn = audit::chain::Entity::find_by_id(HOUSE).lock_exclusive().one(&transaction).await;
    turn.attempting(ATTEMPT)?;
    Ok(transaction)
}

/// Where something is put: in a new row of that id, or over the row that is there.
#[derive(Debug)]
pub enum At<M> {
    /// In a new row.
    New(Uuid),
    /// Over this one.
    Known(M),
}

impl<M> At<M> {
    /// The row that is there.
    pub fn known(&self) -> Option<&M> {
        match self {
            Self::New(_) => None,
            Self::Known(row) => Some(row),
        }
    }
}

/// What became of something that was put into a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    Added,
    /// It was there, and is different now.
    Changed,
    /// It was there, just so.
    Unchanged,
}

/// A list that administrators keep.
pub trait List {
    /// A row of it.
    type Row;
    /// What a row shall be: what is not said stays as it is.
    type Change;

    /// Puts something into the list.
    fn put(
        keeping: &Keeping<'_>,
        at: At<Self::Row>,
        change: &Self::Change,
    ) -> impl Future<Output = Result<(Self::Row, Put), Refusal>>;
}

/// A list whose rows are opened and changed one by one.
pub trait Opened: List {
    /// What a row is found by.
    type Key;

    /// What a row is found by that was made with this id.
    fn key_of_new(id: Uuid, change: &Self::Change) -> Self::Key;

    /// The row, if there is one.
    fn find(
        db: &impl ConnectionTrait,
        key: &Self::Key,
    ) -> impl Future<Output = Result<Option<Self::Row>, Fault>>;

    /// The row's version.
    fn version(row: &Self::Row) -> i32;
}

/// One row.
///
/// # Errors
/// When the caller may not, or there is none.
pub async fn show<L: Opened>(
    house: &House,
    caller: &Caller,
    act: Act,
    key: &L::Key,
) -> Result<L::Row, Refusal> {
    caller.may(act)?;
    L::find(house.intake.db.reader(), key).await?.ok_or(Refusal::NotFound)
}

/// Adds a row. The same request sent again adds nothing.
///
/// # Errors
/// When the caller may not, something is wrong with it, or the key was used for another request.
pub async fn add<L: Opened>(
    house: &House,
    caller: &Caller,
    creating: &Creating,
    change: &L::Change,
    now: Moment,
) -> Result<L::Row, Refusal> {
    caller.may(Act::Administer)?;
    let transaction = begin(&house.intake.db).await?;
    let id = Uuid::now_v7();
    if let Before::Made(id) = creating.note(&transaction, id, now).await? {
        let made = L::find(&transaction, &L::key_of_new(id, change)).await?;
        return made.ok_or(Refusal::NotFound);
    }
    let keeping = Keeping::by(house, caller, &transaction, now);
    let (row, _) = L::put(&keeping, At::New(id), change).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(row)
}

/// Changes a row that nobody has changed since `seen` (an `ETag`, or several).
///
/// # Errors
/// When the caller may not, there is none, it was changed since, or something is wrong with it.
pub async fn change<L: Opened>(
    house: &House,
    caller: &Caller,
    key: &L::Key,
    seen: &str,
    change: &L::Change,
    now: Moment,
) -> Result<L::Row, Refusal> {
    caller.may(Act::Administer)?;
    let transaction = begin(&house.intake.db).await?;
    let before = L::find(&transaction, key).await?.ok_or(Refusal::NotFound)?;
    if !is_seen(L::version(&before), seen) {
        return Err(Refusal::Stale);
    }
    let keeping = Keeping::by(house, caller, &transaction, now);
    let (row, _) = L::put(&keeping, At::Known(before), change).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(row)
}

/// The `ETag` of a row.
pub fn etag(version: i32) -> String {
    format!("\"{version}\"")
}

/// Whether a row has the version that a request says it saw (an `ETag`, several, or `*`).
pub fn is_seen(version: i32, seen: &str) -> bool {
    let etag = etag(version);
    seen.split(',').map(str::trim).any(|seen| seen == etag || seen == "*")
}

/// The active model of a model.
pub type Active<M> = <<M as ModelTrait>::Entity as EntityTrait>::ActiveModel;

/// A row that counts its changes.
pub trait Counted: ModelTrait {
    /// What it is, as the audit chain names it: `team`.
    const WORD: &'static str;

    /// Its id, where it has one.
    fn subject(&self) -> Option<Uuid>;

    /// Its code, where it has one instead.
    fn code(&self) -> Option<&str> {
        None
    }

    /// The same row, changed once more.
    fn advanced(self) -> Self;
}

/// Writes a row as it shall be. `different` are coded words for what is different from `before`.
async fn write<M>(
    keeping: &Keeping<'_>,
    before: Option<&M>,
    after: M,
    different: &[&str],
) -> Result<(M, Put), Fault>
where
    M: Counted + IntoActiveModel<Active<M>> + Clone,
    M::Entity: EntityTrait<Model = M>,
    Active<M>: Send,
{
    let said: Vec<&str> = after.code().into_iter().collect();
    if before.is_none() {
        let inserted = M::Entity::insert(after.clone().into_active_model());
        inserted.exec_without_returning(keeping.transaction).await.attempting(ATTEMPT)?;
        keeping.tell(&format!("{}_added", M::WORD), after.subject(), &said).await?;
        return Ok((after, Put::Added));
    }
    if different.is_empty() {
        return Ok((after, Put::Unchanged));
    }
    let after_all = after.clone().advanced();
    let row = after_all.clone().into_active_model().reset_all();
    M::Entity::update(row).exec(keeping.transaction).await.attempting(ATTEMPT)?;
    keeping.tell(&format!("{}_changed", M::WORD), after.subject(), &[&said, different].concat()).await?;
    Ok((after_all, Put::Changed))
}

/// Which of these are different, as coded words.
pub(crate) fn different<'a>(fields: &[(&'a str, bool)]) -> Vec<&'a str> {
    fields.iter().filter(|(_, differs)| *differs).map(|(word, _)| *word).collect()
}

/// Reads a field that can be left as it is (not there), emptied (`null`) or given.
///
/// # Errors
/// When it is of another kind.
pub fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}
