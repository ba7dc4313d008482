//! Dealing with another landlord, whose resident is said to have done it (001 §9, 13).

use entity::{event::Event, moment::Moment, party::PartyKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    case_file::{CaseFile, ConsentPurpose},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const SHARE: Rule = Rule::new(
    "sharing_consent_needed",
    "Another landlord is told only with consent, or on another ground that was recorded (`domain` §1.13).",
);

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LandlordStep {
    /// Their officer was told by telephone (001 §9).
    PhoneCall,
    /// They were asked in writing to interview their resident, or to do it with us (001 §9).
    WrittenRequest,
    /// Their resident was interviewed together with us.
    JointInterview,
    /// They answered.
    TheirReply,
    /// Their director was told, by telephone and in writing (001 §13).
    DirectorNotified,
    /// We consider taking legal action ourselves (001 §13).
    OwnLegalAction,
}

impl LandlordStep {
    /// The other of the two that belong together (001 §9, 13: by telephone and in writing).
    fn other_half(self) -> Option<Self> {
        match self {
            Self::PhoneCall => Some(Self::WrittenRequest),
            Self::WrittenRequest => Some(Self::PhoneCall),
            _ => None,
        }
    }

    /// Whether they are told something by it.
    fn tells(self) -> bool {
        !matches!(self, Self::TheirReply | Self::OwnLegalAction)
    }
}

/// Record what was done with another landlord. They are told by telephone and in writing.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LiaiseWithLandlord {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// Their resident, who is said to have done it.
    pub party_id: Uuid,
    /// What was done.
    pub step: LandlordStep,
    /// Which landlord, and who there.
    pub landlord: Option<InWords>,
    /// What was said or asked for.
    pub note: InWords,
}

impl CaseAct for LiaiseWithLandlord {
    const ACT: Act = Act::LiaiseWithLandlord;
    const PATH: &'static str = "landlord-liaison";
    const TITLE: &'static str = "Record what was done with another landlord";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "party_id": "019376c5-8c00-7000-8000-000000000001",
            "step": "phone_call",
            "landlord": "The housing association of the next estate",
            "note": "Told their officer; the letter follows today",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        work.file.party("party_id", PartyKind::Perpetrator, self.party_id)?;
        if self.step.tells()
            && !work.file.may_be_disclosed_for(ConsentPurpose::ShareOtherLandlord, self.happened_at)
        {
            return Err(SHARE.into());
        }
        work.subject_id = Some(self.party_id);
        if self.step.other_half().is_some_and(|half| self.was_done(&work.file, half)) {
            work.happened_to(Event::OtherLandlordTold, self.party_id);
        }
        Ok(())
    }
}

impl LiaiseWithLandlord {
    fn was_done(&self, file: &CaseFile, step: LandlordStep) -> bool {
        let mut before = file.about(Act::LiaiseWithLandlord, self.party_id);
        before.any(|entry| entry.fact("step") == Some(step))
    }
}
