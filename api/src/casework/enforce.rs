//! Enforcement, legal or not (000 §5.3, 001 §13, 004 §6-7): what the victim agrees to, what is safe, and what the law and
//! the tenancy allow.

use entity::{moment::Moment, party::PartyKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    before_interview::WithoutConsent,
    case_act::CaseAct,
    case_file::{CaseFile, Entry, Party},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const CONSENT: Rule = Rule::new(
    "consent_needed",
    "The victim has not agreed to this in the action plan, and no ground to go without is given (001 §3.1, 13).",
);
const VULNERABILITY: Rule = Rule::new(
    "vulnerability_first",
    "Somebody concerned is vulnerable: what that means for enforcement is considered and documented first (004 §7).",
);
const LEGAL_ADVICE: Rule = Rule::new(
    "legal_advice_needed",
    "Legal advice is recorded first, with the decision to proceed (001 §13).",
);
const NOT_OURS: Rule = Rule::new(
    "not_our_tenant",
    "Tenancy enforcement is for a tenant of ours or someone who lives with one (000 §5.3).",
);
const MEDIATION: Rule = Rule::new(
    "mediation_unsafe",
    "Mediation only where it is safe, appropriate and consented to (000 §5.3).",
);
const CULPABILITY: Rule = Rule::new(
    "culpability_not_proven",
    "Costs are recharged only where the findings say that it is proven (001 §13).",
);
const POLICE: Rule =
    Rule::new("police_first", "The police come first, so that evidence is not spoiled (001 §5).");
const NOT_STARTED: Rule = Rule::new(
    "not_started",
    "This has not been started against them: starting is recorded first, and asks what has to be asked (001 §13).",
);

/// What is done about it (000 §5.3, 001 §3.1 and 13, 003 §5.4.2, 004 §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// A warning that is said.
    VerbalWarning,
    /// A warning in writing.
    WrittenWarning,
    /// An acceptable behaviour contract or agreement.
    AcceptableBehaviourContract,
    /// A parental control agreement.
    ParentalControlAgreement,
    /// Mediation.
    Mediation,
    /// Restorative justice, through a support service.
    RestorativeJustice,
    /// Support for what the police do.
    SupportPoliceAction,
    /// A civil injunction.
    CivilInjunction,
    /// An order for possession.
    Possession,
    /// Demotion of the tenancy.
    Demotion,
    /// A notice seeking possession.
    NoticeSeekingPossession,
    /// Eviction.
    Eviction,
    /// Enforcement of the tenancy otherwise.
    TenancyEnforcement,
    /// Charging them for the damage.
    Recharge,
    /// Suspending their own transfer.
    SuspendTransfer,
    /// A flag for allocations.
    AllocationsFlag,
    /// Something else.
    Other,
}

impl Measure {
    /// The options of the action plan of which the victim agrees to one (`domain` §1.8).
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::VerbalWarning | Self::WrittenWarning => &["AP15"],
            Self::AcceptableBehaviourContract => &["AP14"],
            Self::ParentalControlAgreement => &["AP13"],
            Self::Mediation => &["AP16"],
            Self::RestorativeJustice => &["AP20"],
            Self::SupportPoliceAction => &["AP17"],
            Self::CivilInjunction => &["AP04", "AP17"],
            Self::Possession | Self::Demotion | Self::NoticeSeekingPossession | Self::Eviction => &["AP04"],
            Self::TenancyEnforcement => &["AP18"],
            Self::Recharge => &["AP21"],
            Self::SuspendTransfer | Self::AllocationsFlag => &["AP22"],
            Self::Other => &["AP23"],
        }
    }

    /// Whether a court decides, or what goes before one.
    fn is_legal(self) -> bool {
        self == Self::CivilInjunction || matches!(self.options(), ["AP04"])
    }

    /// Whether it is about a tenancy with us.
    fn is_of_tenancy(self) -> bool {
        self == Self::TenancyEnforcement || matches!(self.options(), ["AP04"])
    }

    /// Whether they hear from us what they are said to have done.
    fn is_warning(self) -> bool {
        matches!(self, Self::VerbalWarning | Self::WrittenWarning)
    }
}

/// How far a measure has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnforcementStep {
    /// It is considered.
    Considered,
    /// It is under way: said, written, applied for.
    Started,
    /// It is in force: signed, or granted by a court.
    Granted,
    /// They or a court did not want it.
    Refused,
    /// It is over.
    Ended,
    /// It was broken.
    Breached,
}

/// Record a measure against someone who is said to have done it. Starting it asks whether it may be done; what becomes of
/// it afterwards is recorded as it comes.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Enforce {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What is done.
    pub measure: Measure,
    /// Against whom.
    pub party_id: Uuid,
    /// How far it has come.
    pub step: EnforcementStep,
    /// For mediation: whether it is safe.
    pub safe: Option<bool>,
    /// For mediation: whether it is appropriate.
    pub appropriate: Option<bool>,
    /// For mediation: whether everyone concerned consents to it.
    pub consented: Option<bool>,
    /// For starting it: why somebody's safety goes before the victim's consent, if it does.
    pub without_consent: Option<WithoutConsent>,
    /// What was done and why; the effect on the victim, how severe it was, when it took place (004 §6.1).
    pub note: Option<InWords>,
}

impl CaseAct for Enforce {
    const ACT: Act = Act::Enforce;
    const PATH: &'static str = "enforcement";
    const TITLE: &'static str = "Record enforcement";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "measure": "acceptable_behaviour_contract",
            "party_id": "019376c5-8c00-7000-8000-000000000001",
            "step": "started",
            "safe": null,
            "appropriate": null,
            "consented": null,
            "without_consent": null,
            "note": "Signed at the office with his mother; she has a copy",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let file = &work.file;
        let party = file.party("party_id", PartyKind::Perpetrator, self.party_id)?;
        self.fits()?;
        match self.step {
            EnforcementStep::Considered => {}
            EnforcementStep::Started => self.may_start(file, party, work.happened_at)?,
            _ if self.is_started(file) => {}
            _ => return Err(NOT_STARTED.into()),
        }
        if self.step == EnforcementStep::Started {
            let agreed = file.agrees_to_any(self.measure.options(), work.happened_at);
            let ground = self.without_consent.as_ref().filter(|_| !agreed);
            work.note("on_ground_of", ground.map_or("consent", |without| without.ground.word()));
        }
        work.subject_id = Some(self.party_id);
        Ok(())
    }
}

impl Enforce {
    /// Whether a ground to go without consent is given where it is asked for, and as it should be.
    fn fits(&self) -> Result<(), Refusal> {
        let Some(without_consent) = &self.without_consent else { return Ok(()) };
        if self.step != EnforcementStep::Started {
            let detail = "Only starting it waits for the victim's consent.";
            return Err(Refusal::field("without_consent", "not_asked", detail));
        }
        without_consent.is_for_safety()
    }

    fn may_start(&self, file: &CaseFile, party: &Party, at: Moment) -> Result<(), Rule> {
        let measure = self.measure;
        if !file.agrees_to_any(measure.options(), at) && self.without_consent.is_none() {
            return Err(CONSENT);
        }
        if measure.is_warning() && file.waits_for_police(at) {
            return Err(POLICE);
        }
        // The victim too: what is done may fall back on them.
        let mut concerned = file.parties_of(PartyKind::Victim).chain([party]);
        let considered =
            |party: &Party| !party.is_vulnerable() || file.is_vulnerability_considered(party.row.id);
        if !concerned.all(considered) {
            return Err(VULNERABILITY);
        }
        if measure.is_of_tenancy() && !party.is_ours() {
            return Err(NOT_OURS);
        }
        let lets = |advice: &Entry| advice.says("decision", "proceed") && advice.was_by(at);
        if measure.is_legal() && !file.last(Act::RecordLegalAdvice).is_some_and(lets) {
            return Err(LEGAL_ADVICE);
        }
        let asked = [self.safe, self.appropriate, self.consented];
        if measure == Measure::Mediation && asked.iter().any(|answer| *answer != Some(true)) {
            return Err(MEDIATION);
        }
        if measure == Measure::Recharge && !file.is_proven(at) {
            return Err(CULPABILITY);
        }
        Ok(())
    }

    fn is_started(&self, file: &CaseFile) -> bool {
        let same =
            |entry: &Entry| entry.says("step", "started") && entry.fact("measure") == Some(self.measure);
        file.about(Act::Enforce, self.party_id).any(same)
    }
}
