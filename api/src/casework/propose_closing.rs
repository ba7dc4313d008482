//! Proposing to close a case: how it is said to have ended, for the victim to agree and a manager to decide (001 §17).

use entity::case::Stage;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::CaseAct, close_case::CaseOutcome, in_words::InWords, tell_people::of_proposal, work::Work,
};
use crate::{access::Act, refusal::Refusal};

/// Propose to close a case. Those whom it happened to are asked in writing whether they agree.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeClosing {
    /// How it ended: one of the policy's outcomes.
    pub outcome: CaseOutcome,
    /// Why nothing more is to be done.
    pub reason: InWords,
}

impl CaseAct for ProposeClosing {
    const ACT: Act = Act::ProposeClosing;
    const PATH: &'static str = "closing-proposals";
    const TITLE: &'static str = "Propose to close a case";

    fn example() -> Value {
        json!({ "outcome": "resolved", "reason": "Nothing has happened for six weeks; she feels safe again" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.outcome.is_one_of(&work.file.policy.closure)?;
        work.advance(Stage::Closing);
        Ok(of_proposal(work, self.outcome).await?)
    }
}
