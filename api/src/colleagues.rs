//! Whom a case can be given to: `/api/v1/colleagues`.

use actix_web::web::{Data, Json};
use entity::staff::{Model, Role};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{caller::Caller, house::House, problem::Answer, staff_accounts};

/// A colleague.
#[derive(Serialize, ToSchema)]
pub struct ColleagueView {
    /// The id of their account.
    id: Uuid,
    /// Their name.
    name: String,
    /// What their account is for.
    role: Role,
    /// The team they are in.
    #[schema(required)]
    team_id: Option<Uuid>,
}

impl From<Model> for ColleagueView {
    fn from(staff: Model) -> Self {
        Self { id: staff.id, name: staff.name, role: staff.role, team_id: staff.team_id }
    }
}

/// Every colleague.
#[derive(Serialize, ToSchema)]
pub struct ColleagueList {
    /// The colleagues, by name.
    items: Vec<ColleagueView>,
}

/// List those whose accounts are open.
///
/// All of them at once: a landlord has hundreds of colleagues, not thousands.
#[utoipa::path(get, path = "/api/v1/colleagues", tag = "lists",
    responses((status = 200, description = "Every colleague", body = ColleagueList)))]
pub async fn list(house: Data<House>, caller: Caller) -> Answer<Json<ColleagueList>> {
    let all = staff_accounts::colleagues(&house, &caller).await?;
    Ok(Json(ColleagueList { items: all.into_iter().map(ColleagueView::from).collect() }))
}
