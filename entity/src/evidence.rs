//! Evidence: photographs, video, sound and documents that people add to what they tell (`domain` §2.A, 13).
//!
//! A file is sealed to the landlord as it arrives ([`arrival`]), and what it is is found from its content ([`kind`]). Its row
//! is there before its first byte is stored and until its last is deleted, so that nothing lies in the store ([`store`])
//! that nobody knows of. Until a report is sent its files belong to the draft, and die with it; from then on the audit chain
//! of the case holds the SHA-256 of each.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveEnum, Condition, DatabaseTransaction, IntoActiveModel, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::{
    audit::{self, Actor, Told},
    database::Database,
    development, draft,
    fault::{Attempting, Fault},
    follow_up::{self, FollowUp, FollowUpAct},
    moment::Moment,
    sealed::{Recipients, Sealed},
};

pub mod arrival;
pub mod kind;
pub mod sealing;
pub mod store;

use store::EvidenceStore;

/// How long a file may be silent while it arrives before it counts as cut off, in seconds.
pub const SILENT_SECONDS: i64 = 10 * 60;
/// How often it is tried that the database breaks off because another was at the same rows.
const TRIES: u8 = 5;
/// How many rows the sweep looks at in one go.
const SWEPT_AT_ONCE: u64 = 100;
/// The act of the chronology that says that files were added.
pub const ADDED: &str = "evidence_added";
/// The act of the audit chain that holds the SHA-256 of a file.
pub const RECEIVED: &str = "evidence_received";

/// Where evidence is kept, and how much of it is taken.
#[derive(Debug, Clone)]
pub struct EvidenceRoom {
    /// Where it lies.
    pub store: EvidenceStore,
    /// How many files a report may have.
    pub most_files: usize,
    /// How many bytes a file may have.
    pub most_bytes: u64,
}

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EvidenceState {
    /// It is being sent.
    Arriving,
    /// It is stored, and waits for the virus scanner, if one is set.
    Waiting,
    /// It can be opened.
    Available,
    /// The virus scanner found something in it.
    HeldBack,
    /// It is being deleted.
    Leaving,
}

/// A row of `evidence`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    /// The row's own name; sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The row of the draft that it belongs to, until the report is sent.
    pub draft: Option<String>,
    /// The report that it came with.
    pub report_id: Option<Uuid>,
    /// The case of that report when it came.
    pub case_id: Option<Uuid>,
    /// The name of the sealed original in the store.
    #[sea_orm(unique)]
    pub object: String,
    /// What its sender calls it, sealed.
    pub name: Option<Sealed>,
    /// What it is, found from its content.
    pub media_type: Option<String>,
    /// How many bytes the original has.
    pub size: i64,
    /// The SHA-256 of the original, in hexadecimal.
    pub sha256: Option<String>,
    /// How far it has come.
    pub state: EvidenceState,
    /// When it began to arrive.
    pub received_at: Moment,
    /// The last sign of life while it arrived.
    pub alive_at: Moment,
    /// When the virus scanner saw it.
    pub checked_at: Option<Moment>,
    /// When it is looked at next: scanned, copied. Nothing is left to do without one.
    pub next_try_at: Option<Moment>,
    /// How often that was tried.
    pub tries: i32,
    /// The name of the sealed copy for everyday viewing.
    pub copy: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What the sealed name of a file is for.
pub fn name_purpose(id: Uuid) -> String {
    format!("the name of evidence {id}")
}

/// What the sealed original of a file is for.
pub fn original_purpose(id: Uuid) -> String {
    format!("the original of evidence {id}")
}

/// What the sealed copy of a file is for.
pub fn copy_purpose(id: Uuid) -> String {
    format!("the viewing copy of evidence {id}")
}

/// The longest name that is shown.
const LONGEST_NAME: usize = 120;

/// A file's name as it can be shown and saved under: nothing in it that commands, turns the direction or leads elsewhere.
pub fn shown_name(name: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let leads = |c: char| matches!(c, '/' | '\\' | ':' | '"' | '<' | '>' | '|' | '*' | '?' | '%');
    let kept = name.chars().filter(|c| !c.is_control() && !turns(*c) && !leads(*c));
    let kept: String = kept.collect();
    let shown: String = kept.trim_matches(['.', ' ']).chars().take(LONGEST_NAME).collect();
    if shown.is_empty() { "file".to_owned() } else { shown }
}

/// Adds files of a draft to a report, in the transaction of what they come with; how many.
///
/// For each the case's audit chain gets an entry with its SHA-256, and the chronology one that names them all. Files that are
/// not there any more, or belong to a report already, are left out. The case's row is locked or new.
///
/// # Errors
/// When the database refuses.
pub async fn adopt(
    transaction: &DatabaseTransaction,
    files: &[Uuid],
    report_id: Uuid,
    case_id: Uuid,
    now: Moment,
) -> Result<usize, DbErr> {
    let rows = adopt_rows(transaction, files, report_id, case_id, now).await?;
    if !rows.is_empty() {
        enter(transaction, case_id, report_id, &rows, now).await?;
    }
    tell(transaction, case_id, &rows, now).await?;
    Ok(rows.len())
}

/// The rows of these files, from now on the report's.
///
/// # Errors
/// When the database refuses.
pub async fn adopt_rows(
    transaction: &DatabaseTransaction,
    files: &[Uuid],
    report_id: Uuid,
    case_id: Uuid,
    now: Moment,
) -> Result<Vec<Model>, DbErr> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let these = Condition::all()
        .add(COLUMN.id.is_in(files.iter().copied()))
        .add(COLUMN.report_id.is_null())
        .add(Column::State.eq(EvidenceState::Waiting));
    Entity::update_many()
        .col_expr(Column::ReportId, Expr::value(report_id))
        .col_expr(Column::CaseId, Expr::value(case_id))
        .col_expr(Column::Draft, Expr::value(None::<String>))
        .col_expr(Column::NextTryAt, Expr::value(now))
        .filter(these)
        .exec(transaction)
        .await?;
    Entity::find()
        .filter(COLUMN.id.is_in(files.iter().copied()))
        .filter(COLUMN.report_id.eq(report_id))
        .order_by_asc(Column::Id)
        .all(transaction)
        .await
}

/// What the chronology says of files that were added: how many, and which. No name of theirs.
pub fn facts(rows: &[Model]) -> serde_json::Value {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    json!({ "files": ids.len(), "evidence": ids })
}

async fn enter(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    report_id: Uuid,
    rows: &[Model],
    now: Moment,
) -> Result<(), DbErr> {
    let row = development::Model {
        id: Uuid::now_v7(),
        case_id,
        position: development::last_position(transaction, case_id).await? + 1,
        act: ADDED.to_owned(),
        at: now,
        happened_at: now,
        staff_id: None,
        subject_id: Some(report_id),
        facts: facts(rows).to_string(),
        words: None,
    };
    let told = Told { actor: Actor::Public, act: ADDED, subject_id: Some(row.id), detail: None };
    development::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
    audit::append(transaction, case_id, told, now).await
}

/// Enters the SHA-256 of each file in the case's audit chain.
///
/// # Errors
/// When the database refuses.
pub async fn tell(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    rows: &[Model],
    now: Moment,
) -> Result<(), DbErr> {
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            let detail = row.sha256.as_deref();
            (case_id, Told { actor: Actor::Public, act: RECEIVED, subject_id: Some(row.id), detail })
        })
        .collect();
    audit::append_all(transaction, &told, now).await
}

/// Adds files to a report that was received before, from its reporter's own page, and whoever looks after its case is told of
/// them; how many.
///
/// # Errors
/// When the database refuses: then nothing is added.
pub async fn add_to_report(
    db: &Database,
    landlord: &Recipients,
    files: &[Uuid],
    report_id: Uuid,
    now: Moment,
) -> Result<usize, Fault> {
    let mut left = TRIES;
    loop {
        left -= 1;
        match add_once(db, landlord, files, report_id, now).await {
            Err(fault) if fault.is_collision() && left > 0 => {}
            added => return added,
        }
    }
}

async fn add_once(
    db: &Database,
    landlord: &Recipients,
    files: &[Uuid],
    report_id: Uuid,
    now: Moment,
) -> Result<usize, Fault> {
    const ATTEMPT: &str = "adding files to a report";
    let transaction = db.begin().await.attempting(ATTEMPT)?;
    let report = follow_up::locked(&transaction, report_id).await?;
    let rows = adopt_rows(&transaction, files, report_id, report.case_id, now).await.attempting(ATTEMPT)?;
    if !rows.is_empty() {
        let added = FollowUp {
            id: Uuid::new_v4(),
            act: FollowUpAct::Evidence,
            subject_id: None,
            facts: facts(&rows),
            written: BTreeMap::new(),
        };
        follow_up::enter(&transaction, landlord, report_id, &added, now).await?;
    }
    tell(&transaction, report.case_id, &rows, now).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(rows.len())
}

/// How many files a report has.
///
/// # Errors
/// When the database refuses.
pub async fn count_of_report(db: &Database, report_id: Uuid) -> Result<usize, Fault> {
    let count = Entity::find().filter(COLUMN.report_id.eq(report_id)).count(db.reader()).await;
    usize::try_from(count.attempting("counting the files of a report")?)
        .attempting("counting the files of a report")
}

/// Takes a file away that belongs to no report yet. What the store does not delete now, the sweep deletes.
///
/// # Errors
/// When the database refuses.
pub async fn remove(db: &Database, store: &EvidenceStore, id: Uuid) -> Result<(), Fault> {
    const ATTEMPT: &str = "taking a file away";
    let unsent = Condition::all().add(COLUMN.id.eq(id)).add(COLUMN.report_id.is_null());
    let left = Entity::update_many()
        .col_expr(Column::State, Expr::value(EvidenceState::Leaving.to_value()))
        .filter(unsent.clone())
        .exec(db.writer())
        .await
        .attempting(ATTEMPT)?;
    if left.rows_affected == 0 {
        return Ok(());
    }
    let row = Entity::find_by_id(id).one(db.reader()).await.attempting(ATTEMPT)?;
    let Some(row) = row else { return Ok(()) };
    if let Err(fault) = delete(db, store, &row).await {
        tracing::warn!(fault = fault.story(), "a file that was taken away is deleted later");
    }
    Ok(())
}

async fn delete(db: &Database, store: &EvidenceStore, row: &Model) -> Result<(), Fault> {
    store.delete(&row.object).await?;
    if let Some(copy) = &row.copy {
        store.delete(copy).await?;
    }
    Entity::delete_by_id(row.id).exec(db.writer()).await.attempting("deleting the row of a file")?;
    Ok(())
}

/// Deletes what is nobody's any more: files whose sending was cut off, files of drafts that have died, and what could not be
/// deleted before; how many.
///
/// # Errors
/// When the database or the store refuses. What could be deleted is.
pub async fn sweep(db: &Database, store: &EvidenceStore, now: Moment) -> Result<u64, Fault> {
    const ATTEMPT: &str = "looking for files that are nobody's";
    let live = draft::Entity::find().select_only().column(draft::Column::Id).into_query();
    let cut = Condition::all()
        .add(Column::State.eq(EvidenceState::Arriving))
        .add(COLUMN.alive_at.lt(now.after_seconds(-SILENT_SECONDS)));
    let died = Condition::all()
        .add(COLUMN.draft.is_not_null())
        .add(Column::State.ne(EvidenceState::Arriving))
        .add(Column::Draft.not_in_subquery(live));
    let nobodys = Condition::any().add(Column::State.eq(EvidenceState::Leaving)).add(cut).add(died);
    let nobodys = Condition::all().add(COLUMN.report_id.is_null()).add(nobodys);
    let found = Entity::find().filter(nobodys.clone()).order_by_asc(Column::Id).limit(SWEPT_AT_ONCE);
    let rows = found.all(db.reader()).await.attempting(ATTEMPT)?;
    let mut swept = 0;
    for row in rows {
        let leaving = Entity::update_many()
            .col_expr(Column::State, Expr::value(EvidenceState::Leaving.to_value()))
            .filter(COLUMN.id.eq(row.id))
            .filter(nobodys.clone());
        if leaving.exec(db.writer()).await.attempting(ATTEMPT)?.rows_affected > 0 {
            delete(db, store, &row).await?;
            swept += 1;
        }
    }
    Ok(swept)
}

#[cfg(test)]
mod tests;
