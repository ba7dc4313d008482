//! Recording that a task was done, and what was done. A letter that somebody posted has gone out.

use entity::{
    fault::Attempting,
    letter::{self, LetterState, LetterWay},
    moment::Moment,
    staff::Role,
    task::{self, TaskKind},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "recording that a task was done";

const DONE: Rule = Rule::new("task_done", "This task was done.");

/// Record that a task was done.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompleteTask {
    /// When it was done, if not now.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub happened_at: Option<Moment>,
    /// The task.
    pub task_id: Uuid,
    /// What was done.
    pub what: InWords,
}

impl CaseAct for CompleteTask {
    const ACT: Act = Act::CompleteTask;
    const PATH: &'static str = "task-completions";
    const TITLE: &'static str = "Record that a task was done";
    /// What is left to do is done whether the case is still open or not.
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": null,
            "task_id": "019376c5-8c00-7000-8000-000000000001",
            "what": "I called her on the number of her sister, and she will come to the office",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        self.happened_at
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let task = self.task(work).await?;
        let is_managers = task.kind.role() == Role::LineManager;
        if is_managers && !matches!(work.caller.staff.role, Role::LineManager | Role::AreaManager) {
            return Err(Refusal::NotAllowed);
        }
        if task.done_at.is_some() {
            return Err(DONE.into());
        }
        work.subject_id = Some(task.id);
        work.note("kind", task.kind.word());
        if let Some(letter_id) = task.letter_id {
            work.note("letter_id", letter_id.to_string());
        }
        mark_done(work, &task).await.attempting(ATTEMPT)?;
        if task.kind == TaskKind::PostLetter {
            mark_posted(work, &task).await.attempting(ATTEMPT)?;
        }
        Ok(())
    }
}

impl CompleteTask {
    async fn task(&self, work: &Work<'_>) -> Result<task::Model, Refusal> {
        let found = task::Entity::find_by_id(self.task_id).one(work.transaction).await.attempting(ATTEMPT)?;
        found.filter(|task| task.case_id == work.file.case.id).ok_or_else(|| {
            Refusal::field("task_id", "not_in_this_case", "There is no such task in this case.")
        })
    }
}

async fn mark_done(work: &Work<'_>, task: &task::Model) -> Result<(), DbErr> {
    let done = task::ActiveModel {
        done_at: Set(Some(work.now)),
        done_by: Set(Some(work.caller.staff.id)),
        ..Default::default()
    };
    let this = task::Entity::update_many().set(done).filter(task::Column::Id.eq(task.id));
    this.exec(work.transaction).await?;
    Ok(())
}

/// A letter that waits to be posted has gone out by it.
async fn mark_posted(work: &Work<'_>, task: &task::Model) -> Result<(), DbErr> {
    let Some(id) = task.letter_id else { return Ok(()) };
    let posted = letter::ActiveModel {
        state: Set(LetterState::Sent),
        settled_at: Set(Some(work.happened_at)),
        outcome: Set(Some("posted".to_owned())),
        ..Default::default()
    };
    let this = letter::Entity::update_many()
        .set(posted)
        .filter(letter::Column::Id.eq(id))
        .filter(letter::Column::CaseId.eq(task.case_id))
        .filter(letter::Column::Way.is_in([LetterWay::Post, LetterWay::Hand]))
        .filter(letter::Column::State.eq(LetterState::Due));
    this.exec(work.transaction).await?;
    Ok(())
}
