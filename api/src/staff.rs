//! The accounts of staff, for administrators: `/api/v1/staff`.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{ETAG, LOCATION},
    web::{Data, Json, Path},
};
use entity::{
    moment::Moment,
    staff::{Role, Scope},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    administration::{field::Which, given},
    body::{Body, IdempotencyKey, if_match},
    caller::Caller,
    house::House,
    problem::Answer,
    repeated::Creating,
    staff_accounts::{self, Account, Change, NewAccount, Reach, etag},
};

/// An account.
#[derive(Serialize, ToSchema)]
pub struct StaffView {
    /// Its id.
    id: Uuid,
    /// The work address.
    email: String,
    /// The name.
    name: String,
    /// What it is for.
    role: Role,
    /// Which cases it is for.
    scope: Scope,
    /// The team they are in.
    #[schema(required)]
    team_id: Option<Uuid>,
    /// The codes of the areas it is for, with the scope `area`.
    areas: Vec<String>,
    /// Whether it can be used.
    active: bool,
    /// Whether the password was given to them and has to be changed before anything else.
    password_change_required: bool,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
}

impl From<Account> for StaffView {
    fn from(account: Account) -> Self {
        let Account { staff, areas } = account;
        Self {
            id: staff.id,
            email: staff.email,
            name: staff.name,
            role: staff.role,
            scope: staff.scope,
            team_id: staff.team_id,
            areas: areas.into_iter().collect(),
            active: staff.active,
            password_change_required: staff.password_once,
            created_at: staff.created_at,
        }
    }
}

/// Every account.
#[derive(Serialize, ToSchema)]
pub struct StaffList {
    /// The accounts, by name.
    items: Vec<StaffView>,
}

/// A new account.
#[derive(Serialize, ToSchema)]
pub struct AddedView {
    /// The account.
    #[serde(flatten)]
    staff: StaffView,
    /// The password they are given, shown this once; `null` where the same request is sent again.
    #[schema(required)]
    one_time_password: Option<String>,
}

/// A new password.
#[derive(Serialize, ToSchema)]
pub struct GivenPassword {
    /// The password they are given, shown this once.
    one_time_password: String,
}

/// An account to be made.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddStaff {
    /// The work address: what they sign in with and where alerts go.
    #[schema(format = Email, max_length = 254)]
    email: String,
    /// Their name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it is for.
    role: Role,
    /// Which cases it is for; as is usual for the role, if not said.
    scope: Option<Scope>,
    /// The team they are in.
    team_id: Option<Uuid>,
    /// The codes of the areas it is for, with the scope `area`.
    #[serde(default)]
    #[schema(max_items = 200)]
    areas: Vec<String>,
}

/// What shall be different.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeStaff {
    /// Another name.
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    /// Another role. A scope that was usual for the old one becomes the one that is usual for the new one.
    role: Option<Role>,
    /// Other cases.
    scope: Option<Scope>,
    /// Another team, or `null` for none.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Uuid>)]
    team_id: Option<Option<Uuid>>,
    /// Every area it is for from now on.
    #[schema(max_items = 200)]
    areas: Option<Vec<String>>,
    /// Closed (`false`), or opened again.
    active: Option<bool>,
}

impl AddStaff {
    fn into_account(self) -> NewAccount {
        let team = Some(self.team_id.map(Which::Id));
        let reach = Reach { scope: self.scope, team, areas: Some(self.areas) };
        NewAccount { email: self.email, name: self.name, role: self.role, reach, password: None }
    }
}

impl ChangeStaff {
    fn into_change(self) -> Change {
        let team = self.team_id.map(|id| id.map(Which::Id));
        let reach = Reach { scope: self.scope, team, areas: self.areas };
        Change { name: self.name, role: self.role, active: self.active, reach }
    }
}

/// List the accounts.
#[utoipa::path(get, path = "/api/v1/staff", tag = "staff",
    responses((status = 200, description = "Every account", body = StaffList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<StaffList>> {
    let all = staff_accounts::list(&house, &caller).await?;
    Ok(Json(StaffList { items: all.into_iter().map(StaffView::from).collect() }))
}

/// Add an account.
///
/// The answer shows a password that works until they change it, once.
#[utoipa::path(post, path = "/api/v1/staff", tag = "staff", request_body = AddStaff,
    params(("Idempotency-Key" = String, Header, description = "New for each account, the same to send the same again")),
    responses((status = 201, description = "Added", body = AddedView)))]
pub async fn add(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<AddStaff>,
) -> Answer<HttpResponse> {
    let account = body.read_for(&caller, Act::ManageStaff)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("staff account", caller.staff.id, &key, &account, &house.tokens)?;
    let account = account.into_account();
    let added = staff_accounts::add_for(&house, &caller, &creating, account, house.clock.now()).await?;
    Ok(HttpResponse::Created()
        .insert_header((ETAG, etag(&added.account.staff)))
        .insert_header((LOCATION, format!("/api/v1/staff/{}", added.account.staff.id)))
        .json(AddedView { staff: added.account.into(), one_time_password: added.one_time_password }))
}

/// See an account.
#[utoipa::path(get, path = "/api/v1/staff/{id}", tag = "staff", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The account; its ETag is its version", body = StaffView)))]
pub async fn show(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<HttpResponse> {
    Ok(shown(staff_accounts::show(&house, &caller, *id).await?))
}

/// Change or close an account.
///
/// Closing it ends its sign-ins.
#[utoipa::path(patch, path = "/api/v1/staff/{id}", tag = "staff", request_body = ChangeStaff,
    params(("id" = Uuid, Path), ("If-Match" = String, Header, description = "The ETag of what you saw")),
    responses((status = 200, description = "The account as it is now", body = StaffView)))]
pub async fn change(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
    body: Body<ChangeStaff>,
) -> Answer<HttpResponse> {
    let change = body.read_for(&caller, Act::ManageStaff)?;
    let seen = if_match(&request)?;
    let change = change.into_change();
    let now = house.clock.now();
    Ok(shown(staff_accounts::change(&house, &caller, *id, &seen, change, now).await?))
}

/// Give an account a new password.
///
/// It works until they change it. Ends their sign-ins.
#[utoipa::path(post, path = "/api/v1/staff/{id}/password", tag = "staff", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The new password, shown this once", body = GivenPassword)))]
pub async fn give_password(
    house: Data<House>,
    caller: Caller,
    id: Path<Uuid>,
) -> Answer<Json<GivenPassword>> {
    let one_time_password = staff_accounts::give_password(&house, &caller, *id, house.clock.now()).await?;
    Ok(Json(GivenPassword { one_time_password }))
}

fn shown(account: Account) -> HttpResponse {
    HttpResponse::Ok().insert_header((ETAG, etag(&account.staff))).json(StaffView::from(account))
}
