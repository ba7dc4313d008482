//! Searching: `/api/v1/searches`. What is searched for stands in the body, never in an address.

use actix_web::web::{Data, Json};
use entity::{acknowledgement::Acknowledgement, case::Stage, moment::Moment};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    access::Act,
    body::Body,
    caller::Caller,
    casework::{
        in_words::InWords,
        search::{Found, search},
    },
    fingerprint::Kind,
    house::House,
    problem::Answer,
};

/// What to search for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// What it is.
    kind: Kind,
    /// A whole name, postcode, telephone number, e-mail address or address; however it is written.
    value: InWords,
}

/// What was found.
#[derive(Serialize, ToSchema)]
pub struct FoundList {
    /// The cases, newest first; at most a hundred.
    items: Vec<FoundCase>,
}

/// A case that was found.
#[derive(Serialize, ToSchema)]
pub struct FoundCase {
    /// The case.
    case_id: Uuid,
    /// How far it has come.
    stage: Stage,
    /// When it was opened.
    #[schema(value_type = String, format = DateTime)]
    opened_at: Moment,
    /// The numbers of its reports.
    reports: Vec<Acknowledgement>,
    /// Whose it is there: `reporter`, `victim`, `witness`, `perpetrator`, `place`.
    parties: Vec<String>,
}

impl From<Found> for FoundCase {
    fn from(found: Found) -> Self {
        Self {
            case_id: found.case_id,
            stage: found.stage,
            opened_at: found.opened_at,
            reports: found.reports,
            parties: found.parties,
        }
    }
}

/// Find cases by a name, a postcode, a number or an address.
///
/// What is searched for is kept nowhere; that somebody searched is entered in the house's audit chain.
#[utoipa::path(post, path = "/api/v1/searches", tag = "cases", request_body = Search,
    responses((status = 200, description = "The cases in which it appears", body = FoundList)))]
pub async fn run(house: Data<House>, caller: Caller, body: Body<Search>) -> Answer<Json<FoundList>> {
    let wanted = body.read_for(&caller, Act::Search)?;
    let found = search(&house, &caller, wanted.kind, wanted.value.text(), house.clock.now()).await?;
    Ok(Json(FoundList { items: found.into_iter().map(FoundCase::from).collect() }))
}
