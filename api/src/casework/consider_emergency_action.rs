//! Considering emergency legal action: an injunction without notice, above all where there is violence or a threat of it
//! (001 §3, 3.2).

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{access::Act, refusal::Refusal};

/// Why emergency legal action is considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyGround {
    /// There was violence.
    Violence,
    /// Violence was threatened.
    Threat,
    /// There was a weapon.
    Weapon,
    /// There was a fire, or an attempt at one.
    Arson,
    /// Children are at risk.
    ChildrenAtRisk,
    /// It happens again and again.
    Repeated,
    /// An order or bail conditions were broken.
    OrderBroken,
    /// Something else.
    Other,
}

/// Record that emergency legal action is considered. A solicitor's advice is then due at once (001 §3.2).
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsiderEmergencyAction {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// Why.
    pub ground: EmergencyGround,
    /// Whether it was discussed with the line manager (001 §3).
    pub manager_consulted: bool,
    /// What speaks for it and against it.
    pub note: Option<InWords>,
}

impl CaseAct for ConsiderEmergencyAction {
    const ACT: Act = Act::ConsiderEmergencyAction;
    const PATH: &'static str = "emergency-action";
    const TITLE: &'static str = "Record that emergency legal action is considered";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "ground": "threat",
            "manager_consulted": true,
            "note": "He said he would burn the door down; she has a baby",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        work.happened(Event::EmergencyLegalActionConsidered);
        Ok(())
    }
}
