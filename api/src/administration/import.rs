//! A whole list from a file: all of it or nothing. Rows that are there already (by name, code, address or day) are changed to
//! what the file says, the others are added, and nothing is taken away. Sending a file again therefore changes nothing.

use std::collections::HashMap;

use clap::ValueEnum;
use entity::{
    argon::Argon,
    audit::Actor,
    chance::Chance,
    database::Database,
    fault::{Attempting, Fault},
    landlord::Area,
    moment::Moment,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    At, Keeping, List, Put,
    accounts::Accounts,
    areas::Areas,
    begin,
    centres::Centres,
    closing_days::ClosingDays,
    field::Wrong,
    partners::Partners,
    sheet::{Cells, Column, Sheet, row},
    teams::Teams,
};
use crate::{
    access::Act,
    refusal::{Invalid, Refusal},
};

/// How many bytes a file may have.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// How many wrong cells are named.
pub const MOST_WRONG: usize = 100;
const ATTEMPT: &str = "importing a list";

/// Which list a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Accounts: `email`, `name`, `role`; `scope`, `team`, `areas`, `active`. At most 200 rows.
    Staff,
    /// Teams: `name`.
    Teams,
    /// Areas: `code`, `name`; `team` (its name), `officer` (their address), `postcodes`.
    Areas,
    /// Partner agencies: `name`, `kind`; `email`, `phone`, `active`.
    Partners,
    /// Reporting centres: `name`; `code`, `email`, `active`.
    Centres,
    /// Closing days: `day`, `note`.
    ClosingDays,
}

impl What {
    /// What somebody has to be allowed to.
    pub fn act(self) -> Act {
        if self == Self::Staff { Act::ManageStaff } else { Act::Administer }
    }
}

/// What an import works with: less than a house, so that it needs no keys.
#[derive(Clone, Copy)]
pub struct Importing<'a> {
    /// The record.
    pub db: &'a Database,
    /// The queue before Argon2.
    pub argon: &'a Argon,
    /// Where codes and passwords come from.
    pub chance: &'a dyn Chance,
    /// The areas that the public form names.
    pub areas: &'a [Area],
    /// Who does it.
    pub actor: Actor,
    /// When.
    pub now: Moment,
}

/// What came of an import.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Imported {
    /// How many rows were added.
    pub added: usize,
    /// How many were there and are different now.
    pub changed: usize,
    /// How many were there just so.
    pub unchanged: usize,
    /// The passwords of new accounts, shown this once; none in a dry run.
    pub passwords: Vec<GivenOnce>,
}

/// The password of a new account.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct GivenOnce {
    /// The account.
    pub email: String,
    /// Its password until they change it.
    pub one_time_password: String,
}

/// A list that can come in a file.
pub trait Imports: List {
    /// The act as the audit chain names it.
    const ACT: &'static str;
    /// Its columns.
    const COLUMNS: &'static [Column];
    /// How many rows a file may have.
    const MOST_ROWS: usize = 10_000;
    /// Whether the rows are tried out before the costly step of [`prepare`](Self::prepare).
    const COSTLY: bool = false;

    /// What a row says. Cells that are missing or no text are already noted.
    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> Self::Change;

    /// The column, and what in it, that a row is known by: each only once in a file.
    fn natural_key(change: &Self::Change) -> Option<(&'static str, &str)>;

    /// The row that is there already.
    fn known(
        db: &impl ConnectionTrait,
        change: &Self::Change,
    ) -> impl Future<Output = Result<Option<Self::Row>, Refusal>>;

    /// What has to be done about every row before any is put.
    fn make_ready(_: &Keeping<'_>, _: &mut Self::Change) -> impl Future<Output = Result<(), Fault>> {
        async { Ok(()) }
    }

    /// What takes long, and is done before the transaction begins.
    fn prepare(_: &Importing<'_>, _: &mut Self::Change) -> impl Future<Output = Result<(), Refusal>> {
        async { Ok(()) }
    }

    /// The password that a row which was added is given.
    fn password(_: &Self::Change) -> Option<GivenOnce> {
        None
    }

    /// What has to be so before and after: something to compare.
    fn look_before(_: &DatabaseTransaction) -> impl Future<Output = Result<bool, Fault>> {
        async { Ok(true) }
    }

    /// Refuses what must not come out of it all.
    fn look_after(_: &DatabaseTransaction, _: bool) -> impl Future<Output = Result<(), Refusal>> {
        async { Ok(()) }
    }
}

/// Imports a list. A dry run tries everything and leaves nothing.
///
/// # Errors
/// When anything is wrong with the file: then nothing is imported.
pub async fn import(
    importing: &Importing<'_>,
    what: What,
    file: &[u8],
    dry_run: bool,
) -> Result<Imported, Refusal> {
    match what {
        What::Staff => run::<Accounts>(importing, file, dry_run).await,
        What::Teams => run::<Teams>(importing, file, dry_run).await,
        What::Areas => run::<Areas>(importing, file, dry_run).await,
        What::Partners => run::<Partners>(importing, file, dry_run).await,
        What::Centres => run::<Centres>(importing, file, dry_run).await,
        What::ClosingDays => run::<ClosingDays>(importing, file, dry_run).await,
    }
}

/// A row of the file: its number, and what it says if that can be read.
struct Line<C> {
    number: usize,
    change: C,
    is_wrong: bool,
}

async fn run<L: Imports>(importing: &Importing<'_>, file: &[u8], dry_run: bool) -> Result<Imported, Refusal> {
    let sheet = Sheet::open(file, L::COLUMNS, L::MOST_ROWS)?;
    let (mut lines, wrong) = read::<L>(&sheet);
    if L::COSTLY && !dry_run {
        put_all::<L>(importing, &mut lines, wrong.clone(), true).await?;
        for line in &mut lines {
            L::prepare(importing, &mut line.change).await?;
        }
    }
    put_all::<L>(importing, &mut lines, wrong, dry_run).await
}

fn read<L: Imports>(sheet: &Sheet) -> (Vec<Line<L::Change>>, Vec<Invalid>) {
    let (mut lines, mut all_wrong) = (Vec::new(), Vec::new());
    let mut before: HashMap<String, usize> = HashMap::new();
    for (number, mut wrong, cells) in sheet.rows() {
        let change = L::read(&cells, &mut wrong);
        if let Some((column, key)) = L::natural_key(&change)
            && !key.is_empty()
            && before.insert(format!("{column} {key}"), number).is_some()
        {
            wrong.note(column, "duplicate", "A row before this one says the same here.");
        }
        lines.push(Line { number, change, is_wrong: !wrong.0.is_empty() });
        all_wrong.extend(of_row(number, wrong.0));
        if all_wrong.len() >= MOST_WRONG {
            break;
        }
    }
    (lines, all_wrong)
}

/// What is wrong, with the row named: `rows[3].email`.
fn of_row(number: usize, wrong: Vec<Invalid>) -> impl Iterator<Item = Invalid> {
    wrong.into_iter().map(move |wrong| {
        let field = if wrong.field.is_empty() { String::new() } else { format!(".{}", wrong.field) };
        Invalid { field: format!("{}{field}", row(number)), ..wrong }
    })
}

/// Puts every row, or none: what is wrong is gathered from all of them first.
async fn put_all<L: Imports>(
    importing: &Importing<'_>,
    lines: &mut [Line<L::Change>],
    mut wrong: Vec<Invalid>,
    dry_run: bool,
) -> Result<Imported, Refusal> {
    let transaction = begin(importing.db).await?;
    let Importing { actor, now, chance, areas, .. } = *importing;
    let keeping = Keeping { transaction: &transaction, actor, now, chance, areas };
    let before = L::look_before(&transaction).await?;
    let mut imported = Imported::default();
    for line in lines.iter_mut().filter(|line| !line.is_wrong) {
        L::make_ready(&keeping, &mut line.change).await?;
    }
    for line in lines.iter().filter(|line| !line.is_wrong) {
        if wrong.len() >= MOST_WRONG {
            break;
        }
        match put::<L>(&keeping, &line.change).await {
            Ok(put) => imported.count::<L>(put, &line.change),
            Err(Refusal::Invalid(more)) => wrong.extend(of_row(line.number, more)),
            Err(other) => return Err(other),
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(in_order(wrong)));
    }
    L::look_after(&transaction, before).await?;
    if imported.added + imported.changed > 0 {
        keeping.tell(L::ACT, None, &[&imported.in_words()]).await?;
    }
    if dry_run {
        transaction.rollback().await.attempting(ATTEMPT)?;
        return Ok(Imported { passwords: Vec::new(), ..imported });
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(imported)
}

async fn put<L: Imports>(keeping: &Keeping<'_>, change: &L::Change) -> Result<Put, Refusal> {
    let known = L::known(keeping.transaction, change).await?;
    let at = known.map_or_else(|| At::New(Uuid::now_v7()), At::Known);
    Ok(L::put(keeping, at, change).await?.1)
}

/// What is wrong, in the order of the rows, and no more of it than anyone reads.
fn in_order(mut wrong: Vec<Invalid>) -> Vec<Invalid> {
    let number = |wrong: &Invalid| {
        let number = wrong.field.strip_prefix("rows[")?.split_once(']')?.0;
        number.parse::<usize>().ok()
    };
    wrong.sort_by_key(number);
    wrong.truncate(MOST_WRONG);
    wrong
}

impl Imported {
    fn count<L: Imports>(&mut self, put: Put, change: &L::Change) {
        match put {
            Put::Added => {
                self.added += 1;
                self.passwords.extend(L::password(change));
            }
            Put::Changed => self.changed += 1,
            Put::Unchanged => self.unchanged += 1,
        }
    }

    fn in_words(&self) -> String {
        format!("added={} changed={} unchanged={}", self.added, self.changed, self.unchanged)
    }
}

/// What is wrong with a file, for whoever reads it on a screen: a line for each cell.
pub fn told(refusal: &Refusal) -> String {
    let Refusal::Invalid(wrong) = refusal else { return refusal.to_string() };
    wrong.iter().map(line_of).collect::<Vec<_>>().join("\n")
}

fn line_of(wrong: &Invalid) -> String {
    let place = wrong.field.strip_prefix("rows[").and_then(|rest| rest.split_once(']'));
    match place {
        Some((number, "")) => format!("row {number}: {}", wrong.detail),
        Some((number, column)) => {
            format!("row {number}, column {}: {}", column.trim_start_matches('.'), wrong.detail)
        }
        None => format!("{}: {}", wrong.field, wrong.detail),
    }
}
