//! What is due: `/api/v1/deadlines`.

use actix_web::{
    HttpRequest,
    web::{Data, Json},
};
use entity::acknowledgement::Acknowledgement;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    casework::see_deadlines::{Deadline, Wanted, see_deadlines},
    clocks::ClockView,
    cursor,
    house::House,
    problem::Answer,
};

/// Which deadlines.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DeadlinesAsked {
    /// Whose: `me` (if not said), `team`, `area`, or `all` that the account may see.
    #[serde(rename = "for")]
    #[param(example = "me")]
    whose: Option<String>,
    /// Which area, with `for=area`.
    area: Option<String>,
    /// `overdue`, `today` or `coming`; all of them, if not said.
    #[param(example = "overdue")]
    when: Option<String>,
    /// Only those that are at risk: three quarters of their time is over.
    #[param(value_type = Option<bool>)]
    at_risk: Option<String>,
    /// Only those that went to the role above.
    #[param(value_type = Option<bool>)]
    escalated: Option<String>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

/// A page of the list of deadlines.
#[derive(Serialize, ToSchema)]
pub struct DeadlineList {
    /// The deadlines, the most urgent first.
    items: Vec<DeadlineLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// A deadline.
#[derive(Serialize, ToSchema)]
pub struct DeadlineLine {
    /// The case; `null` for what an area or the house owes.
    #[schema(required)]
    case_id: Option<Uuid>,
    /// The numbers of the case's reports.
    reports: Vec<Acknowledgement>,
    /// The area.
    #[schema(required)]
    area: Option<String>,
    /// The officer who has the case.
    #[schema(required)]
    owner_id: Option<Uuid>,
    /// The promise.
    #[serde(flatten)]
    clock: ClockView,
}

impl From<Deadline> for DeadlineLine {
    fn from(deadline: Deadline) -> Self {
        let Deadline { clock, reports } = deadline;
        Self {
            case_id: clock.case_id,
            reports,
            area: clock.area.clone(),
            owner_id: clock.owner_id,
            clock: clock.into(),
        }
    }
}

/// List what is due, the most urgent first.
#[utoipa::path(get, path = "/api/v1/deadlines", tag = "deadlines", params(DeadlinesAsked),
    responses((status = 200, description = "A page of the list", body = DeadlineList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<DeadlineList>> {
    let asked: DeadlinesAsked = query(&request, &caller, Act::SeeDeadlines)?;
    let marks = (asked.at_risk.as_deref(), asked.escalated.as_deref());
    let (whose, area, when) = (asked.whose.as_deref(), asked.area.as_deref(), asked.when.as_deref());
    let wanted = Wanted::read(whose, area, when, marks)?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let now = house.clock.now();
    let page = see_deadlines(&house, &caller, &wanted, asked.cursor.as_deref(), limit, now).await?;
    Ok(Json(DeadlineList {
        items: page.items.into_iter().map(DeadlineLine::from).collect(),
        next: page.next,
    }))
}
