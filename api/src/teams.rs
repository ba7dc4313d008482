//! Teams: `/api/v1/teams`.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{ETAG, LOCATION},
    web::{Data, Json, Path},
};
use entity::{moment::Moment, team::Model};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    administration::{
        self, etag,
        teams::{self, Teams},
    },
    body::{Body, IdempotencyKey, if_match},
    caller::Caller,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// A team.
#[derive(Serialize, ToSchema)]
pub struct TeamView {
    /// Its id.
    id: Uuid,
    /// Its name.
    name: String,
    /// Counts its changes: its `ETag`, without the quotation marks.
    version: i32,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
}

impl From<Model> for TeamView {
    fn from(row: Model) -> Self {
        Self { id: row.id, name: row.name, version: row.version, created_at: row.created_at }
    }
}

/// Every team.
#[derive(Serialize, ToSchema)]
pub struct TeamList {
    /// They, in order.
    items: Vec<TeamView>,
}

/// A team to be added.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddTeam {
    /// Its name, which no other team has.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
}

impl AddTeam {
    fn into_change(self) -> teams::ChangeTeam {
        teams::ChangeTeam { name: Some(self.name) }
    }
}

/// What shall be different.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeTeam {
    /// Another name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
}

impl ChangeTeam {
    fn into_change(self) -> teams::ChangeTeam {
        teams::ChangeTeam { name: self.name }
    }
}

/// List the teams.
///
/// All of them at once, by name.
#[utoipa::path(get, path = "/api/v1/teams", tag = "lists",
    responses((status = 200, description = "All of them", body = TeamList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<TeamList>> {
    let all = teams::list(&house, &caller).await?;
    Ok(Json(TeamList { items: all.into_iter().map(TeamView::from).collect() }))
}

/// Add a team.
#[utoipa::path(post, path = "/api/v1/teams", tag = "lists", request_body = AddTeam,
    params(("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Added", body = TeamView)))]
pub async fn add(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<AddTeam>,
) -> Answer<HttpResponse> {
    let wanted = body.read_for(&caller, Act::Administer)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("team", caller.staff.id, &key, &wanted, &house.tokens)?;
    let change = wanted.into_change();
    let added = administration::add::<Teams>(&house, &caller, &creating, &change, house.clock.now()).await?;
    Ok(HttpResponse::Created()
        .insert_header((ETAG, etag(added.version)))
        .insert_header((LOCATION, format!("/api/v1/teams/{}", added.id)))
        .json(TeamView::from(added)))
}

/// See a team.
#[utoipa::path(get, path = "/api/v1/teams/{id}", tag = "lists", params(("id" = Uuid, Path)),
    responses((status = 200, description = "It; its ETag is its version", body = TeamView)))]
pub async fn show(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<HttpResponse> {
    Ok(shown(administration::show::<Teams>(&house, &caller, Act::SeeLists, &id).await?))
}

/// Change a team.
#[utoipa::path(patch, path = "/api/v1/teams/{id}", tag = "lists", request_body = ChangeTeam,
    params(("id" = Uuid, Path), ("If-Match" = String, Header, description = "The ETag of what you saw")),
    responses((status = 200, description = "It as it is now", body = TeamView)))]
pub async fn change(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
    body: Body<ChangeTeam>,
) -> Answer<HttpResponse> {
    let change = body.read_for(&caller, Act::Administer)?.into_change();
    let seen = if_match(&request)?;
    let now = house.clock.now();
    Ok(shown(administration::change::<Teams>(&house, &caller, &id, &seen, &change, now).await?))
}

fn shown(row: Model) -> HttpResponse {
    HttpResponse::Ok().insert_header((ETAG, etag(row.version))).json(TeamView::from(row))
}
