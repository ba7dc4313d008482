//! The audit chains: who read or did what, when. Each entry carries a hash of itself and of the one before it, so that no
//! entry can be changed, left out or put in between without showing. Whoever can write the whole database could make a chain
//! anew from its beginning: its head, noted elsewhere, shows that too.
//!
//! Every case has a chain of its own, and the house has one ([`HOUSE`]) for accounts and sign-ins. An entry is written in
//! the transaction of what it tells of. It names acts, rows and coded words, never what a person wrote.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    DatabaseTransaction, IntoActiveModel, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict,
};
use sha2::{Digest, Sha256};

use crate::{hex::hex, moment::Moment};

pub mod verify;

/// The chain of what belongs to no case.
pub const HOUSE: Uuid = Uuid::nil();

/// Who did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// A visitor of the public pages: nobody knows who.
    Public,
    /// A member of staff.
    Staff(Uuid),
    /// The program itself.
    System,
}

impl Actor {
    fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Staff(_) => "staff",
            Self::System => "system",
        }
    }

    fn staff_id(self) -> Option<Uuid> {
        match self {
            Self::Staff(id) => Some(id),
            Self::Public | Self::System => None,
        }
    }
}

/// The heads of the chains.
pub mod chain {
    use sea_orm::entity::prelude::*;

    /// A row of `audit_chains`.
    #[sea_orm::model]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_chains")]
    pub struct Model {
        /// The case, or [`HOUSE`](super::HOUSE).
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// How many entries it has.
        pub length: i64,
        /// The hash of the last one.
        pub head: String,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// A chain before its first entry.
        pub(super) fn empty(id: Uuid) -> Self {
            Self { id, length: 0, head: String::new() }
        }
    }
}

/// A row of `audit_entries`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entries")]
pub struct Model {
    /// The chain.
    #[sea_orm(primary_key, auto_increment = false)]
    pub chain_id: Uuid,
    /// The place in it, from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    /// When.
    pub at: Moment,
    /// `public`, `staff` or `system`.
    pub actor: String,
    /// Which member of staff.
    pub staff_id: Option<Uuid>,
    /// What was done: `report_received`, `report_read` …
    pub act: String,
    /// The row it was done to, if not the chain's own.
    pub subject_id: Option<Uuid>,
    /// Coded words that belong to it.
    pub detail: Option<String>,
    /// The hash of the entry before it and of all of this.
    pub hash: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// What an entry tells.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Who.
    pub actor: Actor,
    /// Did what.
    pub act: &'a str,
    /// To which row.
    pub subject_id: Option<Uuid>,
    /// With which coded words.
    pub detail: Option<&'a str>,
}

/// Adds an entry to a chain, in the transaction of what it tells of.
///
/// # Errors
/// When the database refuses.
pub async fn append(
    transaction: &DatabaseTransaction,
    chain_id: Uuid,
    told: Told<'_>,
    now: Moment,
) -> Result<(), DbErr> {
    append_all(transaction, &[(chain_id, told)], now).await
}

/// Adds an entry to each of several chains, or several to one, in the order given and in as few statements as for one.
/// Chains are locked in the order of their ids.
///
/// # Errors
/// When the database refuses.
pub async fn append_all(
    transaction: &DatabaseTransaction,
    told: &[(Uuid, Told<'_>)],
    now: Moment,
) -> Result<(), DbErr> {
    if told.is_empty() {
        return Ok(());
    }
    let mut chains = locked(transaction, told).await?;
    let mut entries = Vec::with_capacity(told.len());
    for (chain_id, told) in told {
        let chain = chains.entry(*chain_id).or_insert_with(|| chain::Model::empty(*chain_id));
        if chain.length == 0 && *chain_id != HOUSE {
            return Err(DbErr::RecordNotFound("the audit chain of a case".to_owned()));
        }
        let entry = entry(*chain_id, chain.length + 1, &chain.head, *told, now);
        chain.length += 1;
        chain.head.clone_from(&entry.hash);
        entries.push(entry.into_active_model());
    }
    let heads = chains.into_values().map(IntoActiveModel::into_active_model);
    let longer = OnConflict::column(chain::Column::Id)
        .update_columns([chain::Column::Length, chain::Column::Head])
        .to_owned();
    chain::Entity::insert_many(heads).on_conflict(longer).exec_without_returning(transaction).await?;
    Entity::insert_many(entries).exec_without_returning(transaction).await?;
    Ok(())
}

async fn locked(
    transaction: &DatabaseTransaction,
    told: &[(Uuid, Told<'_>)],
) -> Result<BTreeMap<Uuid, chain::Model>, DbErr> {
    let ids: BTreeSet<Uuid> = told.iter().map(|(id, _)| *id).collect();
    let chains = chain::Entity::find()
        .filter(chain::COLUMN.id.is_in(ids))
        .order_by_asc(chain::Column::Id)
        .lock_exclusive()
        .all(transaction)
        .await?;
    Ok(chains.into_iter().map(|chain| (chain.id, chain)).collect())
}

/// The first entry of a chain and its head, to be written with the case they belong to.
pub fn first(chain_id: Uuid, told: Told<'_>, now: Moment) -> (Model, chain::Model) {
    let entry = entry(chain_id, 1, "", told, now);
    let chain = chain::Model { id: chain_id, length: 1, head: entry.hash.clone() };
    (entry, chain)
}

fn entry(chain_id: Uuid, position: i64, before: &str, told: Told<'_>, now: Moment) -> Model {
    let mut entry = Model {
        chain_id,
        position,
        at: now,
        actor: told.actor.word().to_owned(),
        staff_id: told.actor.staff_id(),
        act: told.act.to_owned(),
        subject_id: told.subject_id,
        detail: told.detail.map(str::to_owned),
        hash: String::new(),
    };
    entry.hash = hash(before, &entry);
    entry
}

fn hash(before: &str, entry: &Model) -> String {
    let told = serde_json::json!([
        before,
        entry.chain_id,
        entry.position,
        entry.at,
        entry.actor,
        entry.staff_id,
        entry.act,
        entry.subject_id,
        entry.detail,
    ]);
    hex(&Sha256::digest(told.to_string()))
}

/// The entries of a chain, oldest first.
///
/// # Errors
/// When the database refuses.
async fn entries(db: &impl ConnectionTrait, chain_id: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(COLUMN.chain_id.eq(chain_id)).order_by_asc(Column::Position).all(db).await
}

/// The entries of a chain, and whether it is whole: there, every hash right, no place missing, its end where its head says.
///
/// # Errors
/// When the database refuses.
pub async fn examine(transaction: &DatabaseTransaction, chain_id: Uuid) -> Result<(Vec<Model>, bool), DbErr> {
    // The head is locked first, so that no entry comes in between the two readings.
    let chain = chain::Entity::find_by_id(chain_id).lock_exclusive().one(transaction).await?;
    let entries = entries(transaction, chain_id).await?;
    let whole = chain.is_some_and(|chain| is_whole(&chain, &entries));
    Ok((entries, whole))
}

fn is_whole(chain: &chain::Model, entries: &[Model]) -> bool {
    let mut walk = verify::Walk::new(chain.id);
    for entry in entries {
        walk.step(Some(entry), chain.length);
    }
    walk.end(Some(chain)).is_none()
}
