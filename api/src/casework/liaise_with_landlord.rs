//! Dealing with another landlord, whose resident is said to have done it (001 §9, 13).

use entity::{
    event::Event, letter::LetterKind, moment::Moment, party::PartyKind, staff::Role, task::TaskKind,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    alerts,
    case_act::CaseAct,
    case_file::{CaseFile, ConsentPurpose, Entry},
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

const ASKED: Rule = Rule::new("landlord_not_asked", "They were not asked for anything yet (001 §9, 13).");

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
    /// They refused what they were asked for, or do not act on it (001 §13).
    Refused,
    /// They have not answered (001 §13).
    NoAnswer,
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
        !matches!(self, Self::TheirReply | Self::Refused | Self::NoAnswer | Self::OwnLegalAction)
    }

    /// Whether they were asked, and nothing comes of it.
    fn comes_to_nothing(self) -> bool {
        matches!(self, Self::Refused | Self::NoAnswer)
    }
}

/// Record what was done with another landlord. They are told by telephone and in writing. Where they refuse or do not answer,
/// our director hears of it, and a task asks that theirs is told.
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
        self.leave_to_people(work).await
    }
}

impl LiaiseWithLandlord {
    /// What it ends for people, and what it leaves to them: where the landlord does not act, our director hears of it, and
    /// theirs is told by telephone and in writing (001 §13).
    async fn leave_to_people(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        match self.step {
            LandlordStep::WrittenRequest | LandlordStep::JointInterview => {
                work.ends(TaskKind::WriteToLandlord, vec![self.party_id]);
            }
            LandlordStep::DirectorNotified => {
                work.ends(TaskKind::TellTheirDirector, vec![self.party_id]);
            }
            step if step.comes_to_nothing() => {
                if !self.was_asked(&work.file) {
                    return Err(ASKED.into());
                }
                if !self.is_with_director(&work.file) {
                    let told =
                        alerts::to_look_at(work.transaction, work.file.case.id, Role::Director, work.now);
                    told.await?;
                }
                work.raises(TaskKind::TellTheirDirector, self.party_id);
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether they were asked for something, in any way.
    fn was_asked(&self, file: &CaseFile) -> bool {
        let by_letter = file.letters_sent(LetterKind::LandlordRequest.word()).next().is_some();
        by_letter
            || [LandlordStep::PhoneCall, LandlordStep::WrittenRequest]
                .into_iter()
                .any(|step| self.was_done(file, step))
    }

    /// Whether our director has heard of it already, and theirs has not been told since.
    fn is_with_director(&self, file: &CaseFile) -> bool {
        let step = |entry: &Entry| entry.fact::<LandlordStep>("step");
        let mut steps = file.about(Act::LiaiseWithLandlord, self.party_id).rev().filter_map(step);
        let last = steps.find(|step| step.comes_to_nothing() || *step == LandlordStep::DirectorNotified);
        last.is_some_and(LandlordStep::comes_to_nothing)
    }

    fn was_done(&self, file: &CaseFile, step: LandlordStep) -> bool {
        let mut before = file.about(Act::LiaiseWithLandlord, self.party_id);
        before.any(|entry| entry.fact("step") == Some(step))
    }
}
