//! Reporting centres: `/api/v1/centres`.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{ETAG, LOCATION},
    web::{Data, Json, Path},
};
use entity::{centre::Model, moment::Moment};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    administration::{
        self,
        centres::{self, Centres},
        etag, given,
    },
    body::{Body, IdempotencyKey, if_match},
    caller::Caller,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// A reporting centre.
#[derive(Serialize, ToSchema)]
pub struct CentreView {
    /// Its id.
    id: Uuid,
    /// Its name.
    name: String,
    /// The code it reports with.
    #[schema(example = "K7M3QX9T")]
    code: String,
    /// Its address for e-mail: there it is told that a report has arrived, by its number alone.
    #[schema(required)]
    email: Option<String>,
    /// Whether its code counts.
    active: bool,
    /// How many reports came through it; `null` while there are fewer than five.
    #[schema(required, minimum = 5)]
    reports: Option<i64>,
    /// Counts its changes: its `ETag`, without the quotation marks.
    version: i32,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
}

impl CentreView {
    fn new(row: Model, reports: Option<i64>) -> Self {
        Self {
            id: row.id,
            name: row.name,
            code: row.code,
            email: row.email,
            active: row.active,
            reports,
            version: row.version,
            created_at: row.created_at,
        }
    }
}

/// Every reporting centre.
#[derive(Serialize, ToSchema)]
pub struct CentreList {
    /// They, in order.
    items: Vec<CentreView>,
}

/// A reporting centre to be added.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddCentre {
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// The code it reports with; drawn, if not said.
    #[schema(min_length = 6, max_length = 40)]
    code: Option<String>,
    /// Its address for e-mail.
    #[schema(max_length = 254)]
    email: Option<String>,
}

impl AddCentre {
    fn into_change(self) -> centres::ChangeCentre {
        let email = Some(self.email);
        centres::ChangeCentre { name: Some(self.name), code: self.code, email, active: None }
    }
}

/// What shall be different.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeCentre {
    /// Another name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Another address for e-mail; `null` takes it away.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    /// Whether its code counts: `false` revokes it.
    active: Option<bool>,
}

impl ChangeCentre {
    fn into_change(self) -> centres::ChangeCentre {
        centres::ChangeCentre { name: self.name, code: None, email: self.email, active: self.active }
    }
}

/// List the reporting centres with their codes.
///
/// All of them at once, by name, those whose code was revoked too.
#[utoipa::path(get, path = "/api/v1/centres", tag = "lists",
    responses((status = 200, description = "All of them", body = CentreList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<CentreList>> {
    let all = centres::list(&house, &caller).await?;
    let counts = centres::counts(&house, &caller).await?;
    let listed = |row: Model| {
        let reports = counts.get(&row.id).copied();
        CentreView::new(row, reports)
    };
    Ok(Json(CentreList { items: all.into_iter().map(listed).collect() }))
}

/// Add a reporting centre.
#[utoipa::path(post, path = "/api/v1/centres", tag = "lists", request_body = AddCentre,
    params(("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Added", body = CentreView)))]
pub async fn add(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<AddCentre>,
) -> Answer<HttpResponse> {
    let wanted = body.read_for(&caller, Act::Administer)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("centre", caller.staff.id, &key, &wanted, &house.tokens)?;
    let change = wanted.into_change();
    let added =
        administration::add::<Centres>(&house, &caller, &creating, &change, house.clock.now()).await?;
    Ok(HttpResponse::Created()
        .insert_header((ETAG, etag(added.version)))
        .insert_header((LOCATION, format!("/api/v1/centres/{}", added.id)))
        .json(CentreView::new(added, None)))
}

/// See a reporting centre.
#[utoipa::path(get, path = "/api/v1/centres/{id}", tag = "lists", params(("id" = Uuid, Path)),
    responses((status = 200, description = "It; its ETag is its version", body = CentreView)))]
pub async fn show(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<HttpResponse> {
    let row = administration::show::<Centres>(&house, &caller, Act::Administer, &id).await?;
    shown(&house, &caller, row).await
}

/// Change a reporting centre.
///
/// Its code stays what it is: to give it another, revoke it and add the centre anew.
#[utoipa::path(patch, path = "/api/v1/centres/{id}", tag = "lists", request_body = ChangeCentre,
    params(("id" = Uuid, Path), ("If-Match" = String, Header, description = "The ETag of what you saw")),
    responses((status = 200, description = "It as it is now", body = CentreView)))]
pub async fn change(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
    body: Body<ChangeCentre>,
) -> Answer<HttpResponse> {
    let change = body.read_for(&caller, Act::Administer)?.into_change();
    let seen = if_match(&request)?;
    let now = house.clock.now();
    let row = administration::change::<Centres>(&house, &caller, &id, &seen, &change, now).await?;
    shown(&house, &caller, row).await
}

async fn shown(house: &House, caller: &Caller, row: Model) -> Answer<HttpResponse> {
    let reports = centres::counts(house, caller).await?.get(&row.id).copied();
    let tag = etag(row.version);
    Ok(HttpResponse::Ok().insert_header((ETAG, tag)).json(CentreView::new(row, reports)))
}
