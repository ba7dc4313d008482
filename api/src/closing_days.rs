//! The days on which the landlord does not work, or works though others do not: `/api/v1/closing-days`.

use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Json, Path},
};
use entity::closing_day::Model;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    access::Act,
    administration::closing_days::{self, ChangeDay},
    body::{Body, IdempotencyKey},
    caller::Caller,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// A closing day.
#[derive(Debug, Clone, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosingDay {
    /// The day.
    #[schema(format = Date, example = "2026-12-24")]
    day: String,
    /// Whether it is open, where it would be closed by weekday or bank holiday: a Saturday on which the landlord works.
    #[serde(default)]
    open: bool,
    /// Why.
    #[schema(min_length = 1, max_length = 200)]
    note: String,
}

impl From<Model> for ClosingDay {
    fn from(row: Model) -> Self {
        Self { day: row.day.to_string(), open: row.open, note: row.note }
    }
}

/// Every closing day.
#[derive(Serialize, ToSchema)]
pub struct ClosingDayList {
    /// The days, the earliest first.
    items: Vec<ClosingDay>,
}

/// List the closing days.
///
/// All of them at once: there are a few each year. Those in the program's own settings are not among them, and count too.
#[utoipa::path(get, path = "/api/v1/closing-days", tag = "lists",
    responses((status = 200, description = "All of them", body = ClosingDayList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<ClosingDayList>> {
    let all = closing_days::list(&house, &caller).await?;
    Ok(Json(ClosingDayList { items: all.into_iter().map(ClosingDay::from).collect() }))
}

/// Add a closing day.
///
/// It counts for what is promised from then on: a date that was given stays what it is.
#[utoipa::path(post, path = "/api/v1/closing-days", tag = "lists", request_body = ClosingDay,
    params(("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Added", body = ClosingDay)))]
pub async fn add(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<ClosingDay>,
) -> Answer<HttpResponse> {
    let wanted = body.read_for(&caller, Act::Administer)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("closing day", caller.staff.id, &key, &wanted, &house.tokens)?;
    let change = ChangeDay { day: wanted.day, open: wanted.open, note: wanted.note };
    let added = closing_days::add(&house, &caller, &creating, &change, house.clock.now()).await?;
    Ok(HttpResponse::Created().json(ClosingDay::from(added)))
}

/// Take a closing day away.
///
/// A date that was given stays what it is.
#[utoipa::path(delete, path = "/api/v1/closing-days/{day}", tag = "lists", params(("day" = String, Path)),
    responses((status = 204, description = "It is no longer among them")))]
pub async fn remove(house: Data<House>, caller: Caller, day: Path<String>) -> Answer<HttpResponse> {
    closing_days::remove(&house, &caller, &day, house.clock.now()).await?;
    Ok(HttpResponse::NoContent().finish())
}
