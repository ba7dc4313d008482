//! The risk assessment's questions: `/api/v1/risk-assessment`.

use actix_web::web::Json;
use entity::risk::{Bands, Question, Tool};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{access::Act, caller::Caller, problem::Answer, refusal::Refusal};

/// A risk assessment: its questions, and from which score on each level holds.
#[derive(Serialize, ToSchema)]
pub struct RiskAssessmentView {
    /// Its name in records.
    #[schema(example = "ram")]
    tool: String,
    /// Its version: an assessment keeps the one it was made with.
    version: i32,
    /// From which score on each level holds.
    bands: Bands,
    /// The questions, in the order in which they are asked.
    questions: Vec<Question>,
}

/// The questions by which risk is assessed.
///
/// What each answer adds is said with it, so that an officer sees what comes of it. A yes to a life-threatening question
/// makes the level high whatever the score.
#[utoipa::path(get, path = "/api/v1/risk-assessment", tag = "lists",
    responses((status = 200, description = "The risk assessment", body = RiskAssessmentView)))]
pub async fn show(caller: Caller) -> Answer<Json<RiskAssessmentView>> {
    caller.may(Act::SeeLists)?;
    let tool = Tool::shipped().map_err(Refusal::from)?;
    let questions = tool.questions().to_vec();
    Ok(Json(RiskAssessmentView { tool: tool.id, version: tool.version, bands: tool.bands, questions }))
}
