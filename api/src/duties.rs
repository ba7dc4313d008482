//! What the house owes besides its cases: `/api/v1/duties`, and the reviews of areas.

use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Json, Path},
};
use entity::moment::Moment;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    body::{Body, IdempotencyKey},
    caller::Caller,
    casework::duties::{self, DutyDone, RecordDuty, ReviewArea},
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// A duty that was done.
#[derive(Serialize, ToSchema)]
pub struct DutyView {
    /// Its id.
    id: Uuid,
    /// What was done.
    #[schema(example = "policy_reviewed")]
    duty: String,
    /// The area it was done for.
    #[schema(required)]
    area: Option<String>,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// When it was done.
    #[schema(value_type = String, format = DateTime)]
    happened_at: Moment,
    /// Who entered it.
    staff_id: Uuid,
    /// What was sent.
    #[schema(value_type = Object)]
    facts: Value,
}

impl From<DutyDone> for DutyView {
    fn from(done: DutyDone) -> Self {
        Self {
            id: done.row.id,
            duty: done.row.event,
            area: done.row.area,
            at: done.row.at,
            happened_at: done.row.happened_at,
            staff_id: done.row.staff_id,
            facts: done.facts,
        }
    }
}

/// The duties that were done.
#[derive(Serialize, ToSchema)]
pub struct DutyList {
    /// The last hundred, newest first.
    items: Vec<DutyView>,
}

/// See which duties of the house were done.
#[utoipa::path(get, path = "/api/v1/duties", tag = "deadlines",
    responses((status = 200, description = "The last hundred", body = DutyList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<DutyList>> {
    let done = duties::list_duties(&house, &caller, house.clock.now()).await?;
    Ok(Json(DutyList { items: done.into_iter().map(DutyView::from).collect() }))
}

/// Record that a duty of the house was done: a policy reviewed, a report issued.
#[utoipa::path(post, path = "/api/v1/duties", tag = "deadlines", request_body = RecordDuty,
    params(("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Recorded", body = DutyView)))]
pub async fn record(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<RecordDuty>,
) -> Answer<HttpResponse> {
    let act = body.read_for(&caller, Act::RecordDuty)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("duty", caller.staff.id, &key, &act, &house.tokens)?;
    let done = duties::record_duty(&house, &caller, &creating, &act, house.clock.now()).await?;
    Ok(HttpResponse::Created().json(DutyView::from(done)))
}

/// Record the review of all hate cases of an area, with the variances that were found.
#[utoipa::path(post, path = "/api/v1/areas/{code}/reviews", tag = "deadlines", request_body = ReviewArea,
    params(("code" = String, Path),
        ("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Recorded", body = DutyView)))]
pub async fn review_area(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    area: Path<String>,
    body: Body<ReviewArea>,
) -> Answer<HttpResponse> {
    let act = body.read_for(&caller, Act::ReviewArea)?;
    let key = IdempotencyKey::of(&request)?;
    let thing = format!("review of area {area}");
    let creating = Creating::new(&thing, caller.staff.id, &key, &act, &house.tokens)?;
    let done = duties::review_area(&house, &caller, &creating, &area, &act, house.clock.now()).await?;
    Ok(HttpResponse::Created().json(DutyView::from(done)))
}
