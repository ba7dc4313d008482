//! What has to be done by hand: `/api/v1/tasks`.

use actix_web::{
    HttpRequest,
    web::{Data, Json},
};
use entity::{
    acknowledgement::Acknowledgement,
    moment::Moment,
    staff::Role,
    task::{Model, TaskKind},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    casework::list_tasks::{Listed, Wanted, list_tasks},
    cursor,
    house::House,
    problem::Answer,
};

/// Which tasks.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TasksAsked {
    /// `true` for those that were done; those that are still to be done, if not said.
    #[param(value_type = Option<bool>)]
    done: Option<String>,
    /// `me`: only what the caller's role does.
    #[param(example = "me")]
    role: Option<String>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

/// A page of the list of tasks.
#[derive(Serialize, ToSchema)]
pub struct TaskList {
    /// The tasks: what waits longest first, and of what was done the latest.
    items: Vec<TaskLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// A task in the list.
#[derive(Serialize, ToSchema)]
pub struct TaskLine {
    /// The task.
    #[serde(flatten)]
    task: TaskView,
    /// The case.
    case_id: Uuid,
    /// The numbers of the case's reports.
    reports: Vec<Acknowledgement>,
}

/// A task.
#[derive(Serialize, ToSchema)]
pub struct TaskView {
    /// Its id.
    id: Uuid,
    /// What has to be done.
    kind: TaskKind,
    /// The role that does it.
    role: Role,
    /// Whether it can't wait for the next working morning.
    urgent: bool,
    /// The letter it is about.
    #[schema(required)]
    letter_id: Option<Uuid>,
    /// The clock, the entry of the chronology or the person that it is about.
    #[schema(required)]
    subject_id: Option<Uuid>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    raised_at: Moment,
    /// When it was done.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    done_at: Option<Moment>,
    /// Who did it.
    #[schema(required)]
    done_by: Option<Uuid>,
}

impl From<Model> for TaskView {
    fn from(task: Model) -> Self {
        Self {
            id: task.id,
            kind: task.kind,
            role: task.role,
            urgent: task.kind.is_urgent(),
            letter_id: task.letter_id,
            subject_id: task.subject_id,
            raised_at: task.raised_at,
            done_at: task.done_at,
            done_by: task.done_by,
        }
    }
}

impl From<Listed> for TaskLine {
    fn from(listed: Listed) -> Self {
        Self { case_id: listed.task.case_id, reports: listed.reports, task: listed.task.into() }
    }
}

/// List what has to be done by hand: letters to be posted or written, people to be reached in another way, witnesses to be
/// invited.
#[utoipa::path(get, path = "/api/v1/tasks", tag = "tasks", params(TasksAsked),
    responses((status = 200, description = "A page of the list", body = TaskList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<TaskList>> {
    let asked: TasksAsked = query(&request, &caller, Act::ListTasks)?;
    let wanted = Wanted::read(asked.done.as_deref(), asked.role.as_deref(), &caller)?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let page = list_tasks(&house, &caller, wanted, asked.cursor.as_deref(), limit).await?;
    let items = page.items.into_iter().map(TaskLine::from).collect();
    Ok(Json(TaskList { items, next: page.next }))
}
