//! Recording legal advice, what was decided on it, and why (001 §3.2, 13).

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{access::Act, refusal::Refusal};

/// Who gave the advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdviceFrom {
    /// Our own solicitor.
    OwnSolicitor,
    /// A solicitor outside.
    OutsideSolicitor,
    /// A barrister.
    Barrister,
    /// The council's lawyers.
    Council,
    /// Somebody else.
    Other,
}

/// What was decided on the advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LegalDecision {
    /// Legal action is taken.
    Proceed,
    /// It is not.
    DoNotProceed,
    /// Not at this stage.
    Wait,
}

/// Record legal advice and the decision on it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordLegalAdvice {
    /// When it was given.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// By whom.
    pub from: AdviceFrom,
    /// The entry that says that emergency legal action is considered, where the advice is on that.
    pub consideration_id: Option<Uuid>,
    /// What was advised.
    pub advice: InWords,
    /// What was decided.
    pub decision: LegalDecision,
    /// Why: that bail conditions give the same protection, for instance (001 §3.2).
    pub reasons: InWords,
}

impl CaseAct for RecordLegalAdvice {
    const ACT: Act = Act::RecordLegalAdvice;
    const PATH: &'static str = "legal-advice";
    const TITLE: &'static str = "Record legal advice and the decision on it";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "from": "outside_solicitor",
            "consideration_id": null,
            "advice": "An injunction without notice would be granted on her statement alone",
            "decision": "wait",
            "reasons": "The bail conditions keep him away from the estate until the hearing",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if let Some(id) = self.consideration_id {
            work.file.entry("consideration_id", Act::ConsiderEmergencyAction, id)?;
            work.subject_id = Some(id);
        }
        work.happened(Event::LegalAdviceRecorded);
        Ok(())
    }
}
