//! Every chain of the database, examined while others write: what was changed, left out or put in between, and where.
//!
//! What somebody who writes the whole database makes anew from its beginning is whole again. Its head is another one then,
//! and so is the seal over all heads: whoever noted it elsewhere sees that.

use std::fmt;

use sea_orm::{
    Condition, ExprTrait, FromQueryResult, Iterable, Order, QueryResult,
    entity::prelude::*,
    sea_query::{Query, SelectStatement, UnionType},
};
use sha2::{Digest, Sha256};

use super::{Column, Entity, HOUSE, Model, chain, hash};
use crate::{
    case,
    database::Database,
    fault::{Attempting, Fault},
    hex::hex,
    staff,
};

const ATTEMPT: &str = "verifying the audit chains";

/// How many entries are read at once: however long a chain is and however many there are, no more are in memory.
pub const AT_ONCE: u64 = 2000;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// How many chains have a head.
    pub chains: u64,
    /// How many entries these chains have.
    pub entries: u64,
    /// A hash over every chain's id, length and head, in the order of their ids.
    pub seal: String,
    /// The chains that are not whole.
    pub broken: Vec<Broken>,
}

/// Where a chain is broken first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// The case, or [`HOUSE`].
    pub chain_id: Uuid,
    /// The place in the chain, where it is at one.
    pub position: Option<i64>,
    /// What is wrong there.
    pub what: What,
}

/// What is wrong with a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The entry is not there.
    Missing,
    /// The entry is not the one that was written there, or the one before it is not.
    Changed,
    /// The chain has no such place.
    TooMany,
    /// The head is not that of the last entry.
    HeadChanged,
    /// There are entries, and no head.
    HeadGone,
    /// There is neither an entry nor a head.
    ChainGone,
    /// There is no such case.
    CaseGone,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.chain_id == HOUSE {
            f.write_str("The chain of the house: ")?;
        } else {
            write!(f, "The chain of case {}: ", self.chain_id)?;
        }
        if let Some(position) = self.position {
            write!(f, "entry {position} ")?;
        }
        f.write_str(match self.what {
            What::Missing => "is missing.",
            What::Changed => "is not the one that was written there.",
            What::TooMany => "is one too many.",
            What::HeadChanged => "its head is not that of its last entry.",
            What::HeadGone => "its head is gone.",
            What::ChainGone => "all of it is gone.",
            What::CaseGone => "there is no such case.",
        })
    }
}

/// Examines every chain, so many entries at once ([`AT_ONCE`]). Nobody has to wait for it: it locks nothing, and whatever is
/// written meanwhile is either examined too or left out.
///
/// # Errors
/// When the database refuses, or holds what can't be the id of a chain.
pub async fn verify(db: &Database, at_once: u64) -> Result<Findings, Fault> {
    let db = db.reader();
    let expected = chain::Entity::find().count(db).await.attempting(ATTEMPT)?;
    let mut examined = Examined { broken: headless(db).await.attempting(ATTEMPT)?, ..Examined::default() };
    let mut last = None;
    loop {
        let rows = page(db, last, at_once).await.attempting(ATTEMPT)?;
        for row in &rows {
            let row = Row::read(row).attempting(ATTEMPT)?;
            last = Some(row.place());
            examined.add(row);
        }
        if rows.is_empty() {
            break;
        }
    }
    let findings = examined.findings();
    // SQLite sorts an id of another type elsewhere than its bytes would be: pages after it could leave chains out.
    if findings.chains < expected {
        return Err(Fault::plain("verifying the audit chains: not every chain has an id as it should be"));
    }
    Ok(findings)
}

/// One entry with the head of its chain as both were at the same moment: they come from one statement.
struct Row {
    chain_id: Uuid,
    head: Option<chain::Model>,
    has_case: bool,
    position: Option<i64>,
    entry: Standing,
}

/// What stands at a place.
enum Standing {
    /// The chain has no entry.
    Nothing,
    /// What no entry is like: somebody wrote it by hand.
    Unreadable,
    Entry(Model),
}

/// How far the pages have come; without a position, the chain is done with.
#[derive(Clone, Copy)]
struct Place {
    chain_id: Uuid,
    position: Option<i64>,
}

impl Row {
    fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let joined: Option<Uuid> = row.try_get("", "chain_id")?;
        let case_id: Option<Uuid> = row.try_get("", "case_id")?;
        let entry = match joined {
            None => Standing::Nothing,
            Some(_) => Model::from_query_result(row, "").map_or(Standing::Unreadable, Standing::Entry),
        };
        Ok(Self {
            chain_id: row.try_get("", "id")?,
            head: chain::Model::from_query_result(row, "").ok(),
            has_case: case_id.is_some(),
            position: row.try_get("", "position").unwrap_or(None),
            entry,
        })
    }

    fn place(&self) -> Place {
        Place { chain_id: self.chain_id, position: self.position }
    }
}

/// The next entries after a place, in the order of chains and positions. What was read before stays as it is, since chains
/// only grow: so each page may be read at a moment of its own.
async fn page(
    db: &impl ConnectionTrait,
    last: Option<Place>,
    at_once: u64,
) -> Result<Vec<QueryResult>, DbErr> {
    if let Some(Place { chain_id, position: Some(position) }) = last {
        let further = Expr::col((Entity, Column::Position)).gt(position);
        let rest = rows(Condition::all().add(id().eq(chain_id)).add(further), own_entries(), at_once);
        let rest = db.query_all(&rest).await?;
        if !rest.is_empty() {
            return Ok(rest);
        }
    }
    let following = match last {
        None => rows(Condition::all(), own_entries(), at_once),
        Some(Place { chain_id, .. }) => {
            // The second says nothing new, and lets PostgreSQL begin in the middle of the entries.
            let entries = own_entries().add(Expr::col((Entity, Column::ChainId)).gt(chain_id));
            rows(Condition::all().add(id().gt(chain_id)), entries, at_once)
        }
    };
    db.query_all(&following).await
}

fn id() -> Expr {
    Expr::col((chain::Entity, chain::Column::Id))
}

fn own_entries() -> Condition {
    Condition::all().add(Expr::col((Entity, Column::ChainId)).eq(id()))
}

fn rows(which: Condition, entries: Condition, at_once: u64) -> SelectStatement {
    let case = (case::Entity, case::Column::Id);
    Query::select()
        .columns(chain::Column::iter().map(|column| (chain::Entity, column)))
        .columns(Column::iter().map(|column| (Entity, column)))
        .expr_as(Expr::col(case), "case_id")
        .from(chain::Entity)
        .left_join(case::Entity, Expr::col(case).eq(id()))
        .left_join(Entity, entries)
        .cond_where(which)
        .order_by((chain::Entity, chain::Column::Id), Order::Asc)
        .order_by((Entity, Column::Position), Order::Asc)
        .limit(at_once)
        .take()
}

/// The chains that should have a head and have none: a case begins with one, and the house with its first account.
async fn headless(db: &impl ConnectionTrait) -> Result<Vec<Broken>, DbErr> {
    let mut ids = Vec::new();
    for row in db.query_all(&without_head()).await? {
        ids.push(row.try_get("", "chain_id")?);
    }
    // In this order: an account that was seen has written to the house's chain before.
    let has_accounts = staff::Entity::find().one(db).await?.is_some();
    if has_accounts && !ids.contains(&HOUSE) && chain::Entity::find_by_id(HOUSE).one(db).await?.is_none() {
        ids.push(HOUSE);
    }
    let mut broken = Vec::new();
    for chain_id in ids {
        let entries = Entity::find().filter(Column::ChainId.eq(chain_id)).count(db).await?;
        let what = if entries == 0 { What::ChainGone } else { What::HeadGone };
        broken.push(Broken { chain_id, position: None, what });
    }
    Ok(broken)
}

fn without_head() -> SelectStatement {
    let lacking = |owner: Expr| {
        let mut head = Query::select();
        head.expr(Expr::val(1)).from(chain::Entity).and_where(id().eq(owner));
        Expr::exists(head).not()
    };
    let (case, own) = (Expr::col((case::Entity, case::Column::Id)), Expr::col((Entity, Column::ChainId)));
    let mut entries = Query::select();
    entries.expr(own.clone()).from(Entity).and_where(lacking(own));
    Query::select()
        .expr_as(case.clone(), "chain_id")
        .from(case::Entity)
        .and_where(lacking(case))
        .union(UnionType::Distinct, entries)
        .take()
}

/// What has been examined so far, and the chain that is being followed.
#[derive(Default)]
struct Examined {
    chains: u64,
    entries: u64,
    seal: Sha256,
    broken: Vec<Broken>,
    open: Option<Open>,
}

/// A chain of which more entries may come.
struct Open {
    /// The last row's: a head that was read with the chain's last entry is the one that has to fit it.
    head: Option<chain::Model>,
    has_case: bool,
    walk: Walk,
}

impl Examined {
    fn add(&mut self, row: Row) {
        let open = match self.open.take() {
            Some(open) if open.walk.chain_id == row.chain_id => open,
            other => {
                self.close(other);
                Open { head: None, has_case: row.has_case, walk: Walk::new(row.chain_id) }
            }
        };
        let mut open = Open { head: row.head, ..open };
        let length = open.head.as_ref().map(|head| head.length);
        match (row.entry, length) {
            (Standing::Nothing, _) => {}
            (_, None) => self.entries += 1,
            (told, Some(length)) => {
                self.entries += 1;
                let entry = if let Standing::Entry(entry) = told { Some(entry) } else { None };
                open.walk.step(entry.as_ref(), length);
            }
        }
        self.open = Some(open);
    }

    fn close(&mut self, open: Option<Open>) {
        let Some(Open { head, has_case, walk }) = open else { return };
        let chain_id = walk.chain_id;
        self.chains += 1;
        let sealed = head.as_ref().map(|head| (head.length, &head.head));
        self.seal.update(serde_json::json!([chain_id, sealed]).to_string());
        let lonely = !has_case && chain_id != HOUSE;
        let lonely = lonely.then_some(Broken { chain_id, position: None, what: What::CaseGone });
        self.broken.extend(walk.end(head.as_ref()).or(lonely));
    }

    fn findings(mut self) -> Findings {
        let open = self.open.take();
        self.close(open);
        self.broken.sort_by_key(|broken| broken.chain_id);
        let seal = hex(&self.seal.finalize());
        Findings { chains: self.chains, entries: self.entries, seal, broken: self.broken }
    }
}

/// A chain followed from its beginning, entry by entry, as far as it is whole.
pub(super) struct Walk {
    chain_id: Uuid,
    followed: i64,
    before: String,
    broken: Option<(i64, What)>,
}

impl Walk {
    pub(super) fn new(chain_id: Uuid) -> Self {
        Self { chain_id, followed: 0, before: String::new(), broken: None }
    }

    /// Takes the next entry, if it could be read, of a chain that should have so many.
    pub(super) fn step(&mut self, entry: Option<&Model>, length: i64) {
        if self.broken.is_some() {
            return;
        }
        let next = self.followed + 1;
        match entry {
            Some(entry) => self.broken = self.wrong(entry, next, length),
            None => self.broken = Some((next, What::Changed)),
        }
        if let Some(entry) = entry {
            self.followed = next;
            self.before.clone_from(&entry.hash);
        }
    }

    fn wrong(&self, entry: &Model, next: i64, length: i64) -> Option<(i64, What)> {
        let changed = || entry.hash != hash(&self.before, entry);
        match entry.position {
            // Not after the ones before it: below the first place, since no two have the same.
            position if position < next => Some((position, What::TooMany)),
            position if position > next && next <= length => Some((next, What::Missing)),
            position if position > length => Some((position, What::TooMany)),
            _ => changed().then_some((next, What::Changed)),
        }
    }

    /// What is wrong with the chain that ends here.
    pub(super) fn end(self, head: Option<&chain::Model>) -> Option<Broken> {
        let Self { chain_id, followed, before, broken } = self;
        let at = |(position, what)| Broken { chain_id, position: Some(position), what };
        let head_changed = Broken { chain_id, position: None, what: What::HeadChanged };
        let Some(head) = head else { return Some(head_changed) };
        // No chain is without an entry, whatever its head says.
        let short = (followed == 0 || followed < head.length).then_some((followed + 1, What::Missing));
        broken.or(short).map(at).or((head.head != before).then_some(head_changed))
    }
}
