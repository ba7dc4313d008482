//! Reviewing why an interview with an alleged perpetrator is late: recorded, and looked at again every 48 hours (001 §9).

use entity::{event::Event, party::PartyKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{access::Act, refusal::Refusal};

/// Why an interview is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DelayReason {
    /// The police asked for it (001 §9).
    PoliceRequest,
    /// The victim has not decided.
    AwaitingVictim,
    /// They are away.
    PerpetratorAway,
    /// Another reason.
    Other,
}

/// Review why an interview is late.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewDelay {
    /// With whom it is late, where there is more than one.
    pub party_id: Option<Uuid>,
    /// Why.
    pub reason: DelayReason,
    /// What is known of it, and what is done next.
    pub note: InWords,
}

impl CaseAct for ReviewDelay {
    const ACT: Act = Act::ReviewDelay;
    const PATH: &'static str = "delay-reviews";
    const TITLE: &'static str = "Review why an interview is late";

    fn example() -> Value {
        json!({
            "party_id": null,
            "reason": "police_request",
            "note": "They ask us to wait until they have spoken with him; we call them again on Monday",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if let Some(id) = self.party_id {
            work.file.party("party_id", PartyKind::Perpetrator, id)?;
        }
        work.subject_id = self.party_id;
        work.happened(Event::DelayReviewed);
        Ok(())
    }
}
