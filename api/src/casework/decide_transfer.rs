//! Deciding on a recommended transfer: the panel, and nobody on their own recommendation (001 §7).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const OWN: Rule = Rule::new("own_request", "Nobody decides on their own recommendation: a colleague does.");
const DECIDED: Rule = Rule::new("already_decided", "This has been decided.");

/// What the panel decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PanelDecision {
    /// It is granted, with high priority.
    Granted,
    /// It is not.
    Refused,
    /// It is decided later.
    Deferred,
}

/// Decide on a recommended transfer. What was deferred is decided once more.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideTransfer {
    /// The recommendation.
    pub recommendation_id: Uuid,
    /// What was decided.
    pub decided: PanelDecision,
    /// Why.
    pub reason: InWords,
}

impl CaseAct for DecideTransfer {
    const ACT: Act = Act::DecideTransfer;
    const PATH: &'static str = "transfer-decisions";
    const TITLE: &'static str = "Decide on a recommended transfer";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({
            "recommendation_id": "019376c5-8c00-7000-8000-000000000001",
            "decided": "granted",
            "reason": "The police do not expect that it ends; a home of the right size is free in the west",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let id = self.recommendation_id;
        let recommendation = work.file.entry("recommendation_id", Act::RecommendTransfer, id)?;
        if recommendation.row.staff_id == Some(work.caller.staff.id) {
            return Err(OWN.into());
        }
        if work.file.decision_of_panel(id).is_some_and(|decision| !decision.says("decided", "deferred")) {
            return Err(DECIDED.into());
        }
        work.subject_id = Some(id);
        Ok(())
    }
}
