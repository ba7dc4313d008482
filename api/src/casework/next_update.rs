//! The regular update (N19): when the next contact is nearly due, it is drafted from the case, and the officer is asked to look
//! it over, to send it or to speak with them. Nothing of it goes without the officer.

use entity::{
    clock::{self, ClockState},
    event::Event,
    fault::{Attempting, Fault},
    letter::LetterKind,
    moment::Moment,
    policy::ClockRule,
    task::{self, TaskKind},
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    case_file::{CaseFile, Entry},
    chronology::{BySystem, enter_sealed},
    in_words::part,
    issue_letter::IssueLetter,
    tenth_day::{outline, reader_of_letter},
};
use crate::{access::Act, house::House};

/// What keeps in touch.
const CONTACTS: [Event; 3] = [Event::ContactMade, Event::ContactSpoken, Event::ContactFull];

/// Whether it is the promise that they hear from us again and again: each contact keeps it, and begins it anew.
pub(super) fn is_of_contacts(rule: &ClockRule) -> bool {
    CONTACTS.iter().any(|event| rule.fulfilled_by.contains(event) && rule.starts.contains(event))
}

/// Asks the officer for the update, unless they have sent one since the last contact.
///
/// # Errors
/// When the database refuses.
pub(super) async fn ask(
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    clock: &clock::Model,
    now: Moment,
) -> Result<(), Fault> {
    let since = |entry: &&Entry| entry.row.happened_at >= clock.started_at;
    if file.letters_sent(LetterKind::RegularUpdate.word()).any(|entry| since(&entry)) {
        return Ok(());
    }
    let raised = task::raise_about(transaction, file.case.id, TaskKind::WriteUpdate, clock.id, now).await;
    raised.attempting("asking for the next update")
}

/// Ends what was asked where a contact has been made otherwise than by an act of staff: the reporter wrote to us.
///
/// # Errors
/// When the database refuses.
pub async fn end_settled(house: &House, now: Moment) -> Result<(), Fault> {
    const ATTEMPT: &str = "ending what was asked before a contact";
    let this = Expr::col((clock::Entity, clock::Column::Id)).equals(task::Column::SubjectId.as_column_ref());
    let over = clock::Entity::find()
        .select_only()
        .expr(Expr::value(1))
        .filter(this)
        .filter(clock::Column::State.is_not_in([ClockState::Running, ClockState::Paused]));
    let settled: Vec<Uuid> = task::Entity::find()
        .select_only()
        .column(task::Column::Id)
        .filter(task::Column::Kind.eq(TaskKind::WriteUpdate))
        .filter(task::Column::DoneAt.is_null())
        .filter(Expr::exists(over.into_query()))
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    if settled.is_empty() {
        return Ok(());
    }
    let ended = task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(now))
        .filter(task::Column::Id.is_in(settled))
        .filter(task::Column::DoneAt.is_null());
    ended.exec(house.intake.db.writer()).await.attempting(ATTEMPT)?;
    Ok(())
}

/// Drafts the update from the case, unless somebody has begun it since the last contact or its reader is not to know so much:
/// what was agreed in the action plan and what became of it. What was found waits for a manager, and is told in its own letter
/// (001 §10).
///
/// # Errors
/// When the database refuses, or something in the case can't be opened.
pub(super) async fn draft(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    clock: &clock::Model,
    now: Moment,
) -> Result<(), Fault> {
    let is_begun = |entry: &Entry| {
        entry.fact("code") == Some(LetterKind::RegularUpdate) && entry.row.happened_at >= clock.started_at
    };
    if file.of(Act::IssueLetter).any(is_begun) {
        return Ok(());
    }
    let Some((reader, recipient)) = reader_of_letter(house, transaction, file, clock.report_id).await? else {
        return Ok(());
    };
    if !reader.speaks_for_the_victim() {
        return Ok(());
    }
    let outlined = outline(house, transaction, file, &reader, recipient).await?;
    let draft = IssueLetter { code: LetterKind::RegularUpdate, findings: None, next_steps: None, ..outlined };
    let (facts, written) = part(serde_json::to_value(&draft).attempting("drafting an update from its case")?);
    let entered = BySystem { act: Act::IssueLetter.word(), subject_id: None, facts, happened_at: None };
    enter_sealed(transaction, house, file.case.id, entered, written, now).await?;
    Ok(())
}
