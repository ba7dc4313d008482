//! Partner agencies: `/api/v1/partners`.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{ETAG, LOCATION},
    web::{Data, Json, Path},
};
use entity::{
    moment::Moment,
    partner::{Model, PartnerKind},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    administration::{
        self, etag, given,
        partners::{self, ChangePartner as ChangedPartner, Partners},
    },
    body::{Body, IdempotencyKey, if_match},
    caller::Caller,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// A partner agency.
#[derive(Serialize, ToSchema)]
pub struct PartnerView {
    /// Its id.
    id: Uuid,
    /// Its name.
    name: String,
    /// What it is.
    kind: PartnerKind,
    /// Its address for e-mail.
    #[schema(required)]
    email: Option<String>,
    /// Its telephone number.
    #[schema(required)]
    phone: Option<String>,
    /// Whether it can be chosen.
    active: bool,
    /// Counts its changes: its `ETag`, without the quotation marks.
    version: i32,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
}

impl From<Model> for PartnerView {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind,
            email: row.email,
            phone: row.phone,
            active: row.active,
            version: row.version,
            created_at: row.created_at,
        }
    }
}

/// Every partner agency.
#[derive(Serialize, ToSchema)]
pub struct PartnerList {
    /// They, in order.
    items: Vec<PartnerView>,
}

/// A partner agency to be added.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddPartner {
    /// Its name, which no other agency has.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it is.
    kind: PartnerKind,
    /// Its address for e-mail.
    #[schema(format = Email, max_length = 254)]
    email: Option<String>,
    /// Its telephone number.
    #[schema(max_length = 60)]
    phone: Option<String>,
    /// Whether it can be chosen; yes, if not said.
    active: Option<bool>,
}

impl AddPartner {
    fn into_change(self) -> ChangedPartner {
        ChangedPartner {
            name: Some(self.name),
            kind: Some(self.kind),
            email: Some(self.email),
            phone: Some(self.phone),
            active: self.active,
        }
    }
}

/// What shall be different.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePartner {
    /// Another name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Another kind.
    kind: Option<PartnerKind>,
    /// Another address for e-mail, or `null` for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    email: Option<Option<String>>,
    /// Another telephone number, or `null` for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    phone: Option<Option<String>>,
    /// Whether it can be chosen.
    active: Option<bool>,
}

impl ChangePartner {
    fn into_change(self) -> ChangedPartner {
        let Self { name, kind, email, phone, active } = self;
        ChangedPartner { name, kind, email, phone, active }
    }
}

/// List the partner agencies.
///
/// All of them at once, by name, those that can no longer be chosen too.
#[utoipa::path(get, path = "/api/v1/partners", tag = "lists",
    responses((status = 200, description = "All of them", body = PartnerList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<PartnerList>> {
    let all = partners::list(&house, &caller).await?;
    Ok(Json(PartnerList { items: all.into_iter().map(PartnerView::from).collect() }))
}

/// Add a partner agency.
#[utoipa::path(post, path = "/api/v1/partners", tag = "lists", request_body = AddPartner,
    params(("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "Added", body = PartnerView)))]
pub async fn add(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<AddPartner>,
) -> Answer<HttpResponse> {
    let wanted = body.read_for(&caller, Act::Administer)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("partner", caller.staff.id, &key, &wanted, &house.tokens)?;
    let change = wanted.into_change();
    let added =
        administration::add::<Partners>(&house, &caller, &creating, &change, house.clock.now()).await?;
    Ok(HttpResponse::Created()
        .insert_header((ETAG, etag(added.version)))
        .insert_header((LOCATION, format!("/api/v1/partners/{}", added.id)))
        .json(PartnerView::from(added)))
}

/// See a partner agency.
#[utoipa::path(get, path = "/api/v1/partners/{id}", tag = "lists", params(("id" = Uuid, Path)),
    responses((status = 200, description = "It; its ETag is its version", body = PartnerView)))]
pub async fn show(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<HttpResponse> {
    Ok(shown(administration::show::<Partners>(&house, &caller, Act::SeeLists, &id).await?))
}

/// Change a partner agency.
#[utoipa::path(patch, path = "/api/v1/partners/{id}", tag = "lists", request_body = ChangePartner,
    params(("id" = Uuid, Path), ("If-Match" = String, Header, description = "The ETag of what you saw")),
    responses((status = 200, description = "It as it is now", body = PartnerView)))]
pub async fn change(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
    body: Body<ChangePartner>,
) -> Answer<HttpResponse> {
    let change = body.read_for(&caller, Act::Administer)?.into_change();
    let seen = if_match(&request)?;
    let now = house.clock.now();
    Ok(shown(administration::change::<Partners>(&house, &caller, &id, &seen, &change, now).await?))
}

fn shown(row: Model) -> HttpResponse {
    HttpResponse::Ok().insert_header((ETAG, etag(row.version))).json(PartnerView::from(row))
}
