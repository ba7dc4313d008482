//! Recommending that somebody moves (001 §7; 004 §4.7): the officer's report, on which the panel decides.

use entity::{party::PartyKind, staff::Role};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{alerts, case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const CONSENT: Rule =
    Rule::new("consent_needed", "The victim has not agreed to this in the action plan (001 §3.1, 7).");

/// Who moves, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TransferKind {
    /// The victim, by a management transfer.
    ManagementTransfer,
    /// The victim, to temporary accommodation.
    TemporaryAccommodation,
    /// The victim, by a transfer request with high priority.
    TransferRequest,
    /// Who is said to have done it (001 §7).
    MovePerpetrator,
}

impl TransferKind {
    /// The options of the action plan of which the victim agrees to one (`domain` §1.8). That somebody else moves is put
    /// to the panel in the same way, or is a further action.
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::ManagementTransfer => &["AP09"],
            Self::TemporaryAccommodation => &["AP07"],
            Self::TransferRequest => &["AP10"],
            Self::MovePerpetrator => &["AP09", "AP23"],
        }
    }
}

/// Recommend a transfer to the panel. The recommendation waits until the panel has decided.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecommendTransfer {
    /// Who moves, and how.
    pub kind: TransferKind,
    /// Who is to be moved, where that is someone who is said to have done it.
    pub party_id: Option<Uuid>,
    /// The reasons that support it (001 §7).
    pub report: InWords,
}

impl CaseAct for RecommendTransfer {
    const ACT: Act = Act::RecommendTransfer;
    const PATH: &'static str = "transfer-recommendations";
    const TITLE: &'static str = "Recommend a transfer to the panel";

    fn example() -> Value {
        json!({
            "kind": "management_transfer",
            "party_id": null,
            "report": "She does not sleep there any more; three incidents in two weeks; the police support a move",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        match (self.kind, self.party_id) {
            (TransferKind::MovePerpetrator, None) => {
                return Err(Refusal::field("party_id", "missing", "Say who is to be moved."));
            }
            (TransferKind::MovePerpetrator, Some(id)) => {
                work.file.party("party_id", PartyKind::Perpetrator, id)?;
            }
            (_, Some(id)) => {
                work.file.party("party_id", PartyKind::Victim, id)?;
            }
            (_, None) => {}
        }
        if !work.file.agrees_to_any(self.kind.options(), work.happened_at) {
            return Err(CONSENT.into());
        }
        work.subject_id = self.party_id;
        let panel = alerts::to_look_at(work.transaction, work.file.case.id, Role::TransferPanel, work.now);
        Ok(panel.await?)
    }
}
