//! Letters that wait and do not go any more, because what they say is no longer so. What was left to people with them falls
//! away too.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterState},
    task,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};
use uuid::Uuid;

use crate::casework::work::Work;

const ATTEMPT: &str = "letting letters fall that are no longer so";

/// Lets those letters of a kind fall that were written because of these entries and have not gone. One that a notifier has
/// just now goes.
///
/// # Errors
/// When the database refuses.
pub(super) async fn fall(
    work: &Work<'_>,
    kind: LetterKind,
    entries: &[Uuid],
    why: &'static str,
) -> Result<(), Fault> {
    let free = Condition::any()
        .add(letter::Column::LeasedUntil.is_null())
        .add(letter::Column::LeasedUntil.lt(work.now));
    let waiting: Vec<Uuid> = letter::Entity::find()
        .select_only()
        .column(letter::Column::Id)
        .filter(letter::Column::CaseId.eq(work.file.case.id))
        .filter(letter::Column::Kind.eq(kind))
        .filter(letter::Column::EntryId.is_in(entries.iter().copied()))
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(free)
        .lock_exclusive()
        .into_tuple()
        .all(work.transaction)
        .await
        .attempting(ATTEMPT)?;
    if waiting.is_empty() {
        return Ok(());
    }
    let fallen = letter::Entity::update_many()
        .col_expr(letter::Column::State, LetterState::Cancelled.into())
        .col_expr(letter::Column::Outcome, Expr::value(why))
        .col_expr(letter::Column::SettledAt, Expr::value(work.now))
        .filter(letter::Column::Id.is_in(waiting.iter().copied()));
    fallen.exec(work.transaction).await.attempting(ATTEMPT)?;
    let ended = task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(work.now))
        .col_expr(task::Column::DoneBy, Expr::value(work.caller.staff.id))
        .filter(task::Column::LetterId.is_in(waiting))
        .filter(task::Column::DoneAt.is_null());
    ended.exec(work.transaction).await.attempting(ATTEMPT)?;
    Ok(())
}
