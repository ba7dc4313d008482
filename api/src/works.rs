//! Works that are ordered: `/api/v1/works`.

use actix_web::{
    HttpRequest,
    web::{Data, Json},
};
use entity::moment::Moment;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    casework::{
        list_works::{Ordered, list_works},
        order_works::WorksKind,
    },
    cursor,
    house::House,
    problem::Answer,
};

/// From where on.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct WorksAsked {
    /// The `next` of the page before.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

/// A page of the list of works.
#[derive(Serialize, ToSchema)]
pub struct WorksList {
    /// The orders, newest first.
    items: Vec<WorksLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// An order in the list.
#[derive(Serialize, ToSchema)]
pub struct WorksLine {
    /// Its id.
    id: Uuid,
    /// The case that it is entered with when it is done.
    case_id: Uuid,
    /// What is to be done.
    kind: WorksKind,
    /// Whether it can't wait.
    emergency: bool,
    /// Whether it is in a place that is everyone's.
    communal: bool,
    /// When it was ordered.
    #[schema(value_type = String, format = DateTime)]
    ordered_at: Moment,
    /// When it is due; `null` where nothing is promised, or it is held back.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    due_at: Option<Moment>,
    /// Whether it waits, because evidence has to be kept.
    held: bool,
    /// Where.
    place: String,
    /// How urgent it is and how to behave there.
    conduct: String,
}

impl From<Ordered> for WorksLine {
    fn from(ordered: Ordered) -> Self {
        Self {
            id: ordered.id,
            case_id: ordered.case_id,
            kind: ordered.kind,
            emergency: ordered.emergency,
            communal: ordered.communal,
            ordered_at: ordered.ordered_at,
            due_at: ordered.due_at,
            held: ordered.held,
            place: ordered.place,
            conduct: ordered.conduct,
        }
    }
}

/// List the works that are ordered and not completed: what, where and how to behave there, and nothing of why.
#[utoipa::path(get, path = "/api/v1/works", tag = "works", params(WorksAsked),
    responses((status = 200, description = "A page of the list", body = WorksList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<WorksList>> {
    let asked: WorksAsked = query(&request, &caller, Act::ListWorks)?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let page = list_works(&house, &caller, asked.cursor.as_deref(), limit, house.clock.now()).await?;
    let items = page.items.into_iter().map(WorksLine::from).collect();
    Ok(Json(WorksList { items, next: page.next }))
}
