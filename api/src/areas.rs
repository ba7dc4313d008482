//! Areas as they are worked: `/api/v1/areas`.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{ETAG, LOCATION},
    web::{Data, Json, Path},
};
use entity::moment::Moment;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    administration::{
        self,
        areas::{self, Areas, ChangeArea as ChangedArea, Patch},
        etag,
        field::Which,
        given,
    },
    body::{Body, IdempotencyKey, if_match},
    caller::Caller,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// An area.
#[derive(Serialize, ToSchema)]
pub struct AreaView {
    /// The word it is stored under: that of the public form, where it has this area.
    #[schema(example = "north")]
    code: String,
    /// Its name.
    name: String,
    /// The team that works there.
    #[schema(required)]
    team_id: Option<Uuid>,
    /// The officer whose patch it is.
    #[schema(required)]
    officer_id: Option<Uuid>,
    /// The postcodes, or beginnings of them, that lie in it: capitals without space.
    #[schema(example = json!(["ST1", "ST14AB"]))]
    postcodes: Vec<String>,
    /// Counts its changes: its `ETag`, without the quotation marks.
    version: i32,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
}

impl From<Patch> for AreaView {
    fn from(patch: Patch) -> Self {
        let Patch { area, postcodes } = patch;
        Self {
            code: area.code,
            name: area.name,
            team_id: area.team_id,
            officer_id: area.officer_id,
            postcodes: postcodes.into_iter().collect(),
            version: area.version,
            created_at: area.created_at,
        }
    }
}

/// Every area.
#[derive(Serialize, ToSchema)]
pub struct AreaList {
    /// They, in order.
    items: Vec<AreaView>,
}

/// An area to be added.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddArea {
    /// The word it is stored under: that of the public form, where it has this area.
    #[schema(pattern = "^[a-z0-9_]{1,64}$")]
    code: String,
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// The team that works there.
    team_id: Option<Uuid>,
    /// The officer whose patch it is: a case officer or a line manager whose account is open.
    officer_id: Option<Uuid>,
    /// The postcodes, or beginnings of them, that lie in it; each in one area only.
    #[serde(default)]
    #[schema(max_items = 5000)]
    postcodes: Vec<String>,
}

impl AddArea {
    fn into_change(self) -> ChangedArea {
        ChangedArea {
            code: self.code,
            name: Some(self.name),
            team: Some(self.team_id.map(Which::Id)),
            officer: Some(self.officer_id.map(Which::Id)),
            postcodes: Some(self.postcodes),
            gave_up: false,
        }
    }
}

/// What shall be different.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeArea {
    /// Another name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Another team, or `null` for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Uuid>)]
    team_id: Option<Option<Uuid>>,
    /// Another officer, or `null` for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Uuid>)]
    officer_id: Option<Option<Uuid>>,
    /// Every postcode from now on: those that are not named are in it no longer.
    #[schema(max_items = 5000)]
    postcodes: Option<Vec<String>>,
}

impl ChangeArea {
    fn into_change(self) -> ChangedArea {
        ChangedArea {
            name: self.name,
            team: self.team_id.map(|id| id.map(Which::Id)),
            officer: self.officer_id.map(|id| id.map(Which::Id)),
            postcodes: self.postcodes,
            ..ChangedArea::default()
        }
    }
}

/// List the areas.
///
/// All of them at once, by code.
#[utoipa::path(get, path = "/api/v1/areas", tag = "lists",
    responses((status = 200, description = "All of them", body = AreaList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<AreaList>> {
    let all = areas::list(&house, &caller).await?;
    Ok(Json(AreaList { items: all.into_iter().map(AreaView::from).collect() }))
}

/// Add an area.
///
/// A report goes to the area that has the longest beginning of its postcode, and otherwise to that of the public form.
#[utoipa::path(post, path = "/api/v1/areas", tag = "lists", request_body = AddArea,
    params(("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Added", body = AreaView)))]
pub async fn add(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<AddArea>,
) -> Answer<HttpResponse> {
    let wanted = body.read_for(&caller, Act::Administer)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("area", caller.staff.id, &key, &wanted, &house.tokens)?;
    let change = wanted.into_change();
    let added = administration::add::<Areas>(&house, &caller, &creating, &change, house.clock.now()).await?;
    Ok(HttpResponse::Created()
        .insert_header((ETAG, etag(added.area.version)))
        .insert_header((LOCATION, format!("/api/v1/areas/{}", added.area.code)))
        .json(AreaView::from(added)))
}

/// See an area.
#[utoipa::path(get, path = "/api/v1/areas/{code}", tag = "lists", params(("code" = String, Path)),
    responses((status = 200, description = "It; its ETag is its version", body = AreaView)))]
pub async fn show(house: Data<House>, caller: Caller, code: Path<String>) -> Answer<HttpResponse> {
    Ok(shown(administration::show::<Areas>(&house, &caller, Act::SeeLists, &code).await?))
}

/// Change an area.
///
/// Cases that were sent somewhere stay there.
#[utoipa::path(patch, path = "/api/v1/areas/{code}", tag = "lists", request_body = ChangeArea,
    params(("code" = String, Path), ("If-Match" = String, Header, description = "The ETag of what you saw")),
    responses((status = 200, description = "It as it is now", body = AreaView)))]
pub async fn change(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    code: Path<String>,
    body: Body<ChangeArea>,
) -> Answer<HttpResponse> {
    let change = body.read_for(&caller, Act::Administer)?.into_change();
    let seen = if_match(&request)?;
    let now = house.clock.now();
    Ok(shown(administration::change::<Areas>(&house, &caller, &code, &seen, &change, now).await?))
}

fn shown(row: Patch) -> HttpResponse {
    HttpResponse::Ok().insert_header((ETAG, etag(row.area.version))).json(AreaView::from(row))
}
