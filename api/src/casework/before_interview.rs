//! What has to be clear before somebody is interviewed: who it is, what the victim agreed to, that the police came first
//! and the tenancy was looked at (001 §3.1-3.2, 5, 9). Asked when an appointment is made and again when an interview is
//! recorded.

use entity::{moment::Moment, party::PartyKind};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_file::{CaseFile, InterviewOf, Party},
    in_words::InWords,
};
use crate::refusal::{Refusal, Rule};

const CONSENT: Rule = Rule::new(
    "consent_needed",
    "The victim agrees to this interview in the action plan (AP01), or a ground to go without it is given (001 §3.1).",
);
const POLICE: Rule = Rule::new(
    "police_first",
    "The police come first, so that no evidence is spoiled, unless the victim does not want them (001 §5).",
);
const CHECK: Rule = Rule::new(
    "tenancy_check_needed",
    "The tenancy is checked before the alleged perpetrator is contacted (001 §9).",
);
const MANAGER: Rule = Rule::new(
    "manager_first",
    "The check of the tenancy found something: speak with the line manager before going on (001 §3.2, 9).",
);
/// Asked wherever somebody too young would be addressed.
pub(super) const TENANT: Rule = Rule::new(
    "tenant_only",
    "Whoever is so young is neither interviewed nor written to: the tenant is, alone (001 §9).",
);
const AGE: Rule = Rule::new(
    "age_needed",
    "Nobody knows if they are old enough to be interviewed: find out first, or interview the tenant (001 §9).",
);

/// Where somebody is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Where they live.
    Home,
    /// At an office of the landlord.
    Office,
    /// Anywhere else.
    Elsewhere,
}

impl Place {
    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Office => "office",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// For what reason an alleged perpetrator is interviewed though the victim has not agreed (000 §5.1, `domain` §1.10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OverrideGround {
    /// Someone is at risk of serious harm.
    SeriousHarm,
    /// A child or a vulnerable adult has to be kept safe.
    Safeguarding,
    /// The law requires it.
    RequiredByLaw,
}

/// Why it goes on without the victim's consent. They are told of the exception (000 §5.1).
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithoutConsent {
    /// The ground.
    pub ground: OverrideGround,
    /// Why it is so here.
    pub reason: InWords,
    /// Whether the victim has been told of the exception.
    pub victim_told: bool,
    /// Why they have not been told, where they have not.
    pub why_not_told: Option<InWords>,
}

impl WithoutConsent {
    /// Whether it says what has to be said: that the victim was told, or why not (000 §5.1).
    ///
    /// # Errors
    /// When it does not.
    pub fn is_whole(&self) -> Result<(), Refusal> {
        if self.victim_told || self.why_not_told.is_some() {
            return Ok(());
        }
        let detail = "The victim is told of the exception, or it is said why not (000 §5.1).";
        Err(Refusal::field("without_consent.why_not_told", "missing", detail))
    }

    /// The same, where nothing but somebody's safety goes before consent (000 §5.1, 001 §3.1).
    ///
    /// # Errors
    /// When something is missing, or the ground is another.
    pub fn is_for_safety(&self) -> Result<(), Refusal> {
        if self.ground == OverrideGround::RequiredByLaw {
            let detail = "Only somebody's safety goes before the victim's consent here.";
            return Err(Refusal::field("without_consent.ground", "not_a_choice", detail));
        }
        self.is_whole()
    }
}

impl OverrideGround {
    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::SeriousHarm => "serious_harm",
            Self::Safeguarding => "safeguarding",
            Self::RequiredByLaw => "required_by_law",
        }
    }
}

/// An interview that is to be, or was.
#[derive(Debug, Clone, Copy)]
pub struct Interview<'a> {
    /// With whom.
    pub of: InterviewOf,
    /// Which person of the case.
    pub party_id: Option<Uuid>,
    /// Why the victim's consent is not waited for.
    pub without_consent: Option<&'a WithoutConsent>,
    /// When it was; now, for one that is to be.
    pub at: Moment,
}

impl Interview<'_> {
    /// The person, if they are in the case. Only the victim need not be named: often they are who reported.
    ///
    /// # Errors
    /// When somebody else is not named, or there is no such person of that kind.
    pub fn person<'f>(&self, file: &'f CaseFile) -> Result<Option<&'f Party>, Refusal> {
        if self.without_consent.is_some() && !self.of.is_of_perpetrator() {
            let detail = "Only the interview of an alleged perpetrator waits for the victim's consent.";
            return Err(Refusal::field("without_consent", "not_for_this_interview", detail));
        }
        match self.party_id {
            Some(id) => file.party("party_id", self.of.party_kind(), id).map(Some),
            None if self.of == InterviewOf::Victim => Ok(None),
            None => Err(Refusal::field("party_id", "missing", "Who it is has to be given.")),
        }
    }

    /// Whether the procedure lets it be held.
    ///
    /// # Errors
    /// Which rule says no.
    pub fn may_be_held(&self, file: &CaseFile) -> Result<(), Refusal> {
        let person = self.person(file)?;
        if let Some(without_consent) = self.without_consent {
            without_consent.is_whole()?;
        }
        if self.of.is_of_perpetrator() {
            self.is_agreed(file)?;
            if file.waits_for_police(self.at) {
                return Err(POLICE.into());
            }
            if file.tenancy_check(PartyKind::Perpetrator, self.party_id).is_none() {
                return Err(CHECK.into());
            }
        }
        // A witness need not be a tenant of ours, and 001 §8 asks for no check.
        if self.of != InterviewOf::Witness && file.tenancy_stops_for(self.of.party_kind(), self.party_id) {
            return Err(MANAGER.into());
        }
        match person {
            Some(person) if self.of == InterviewOf::Perpetrator => is_old_enough(file, person),
            _ => Ok(()),
        }
    }

    fn is_agreed(&self, file: &CaseFile) -> Result<(), Refusal> {
        let agreed = file.agrees_to_any(&["AP01"], self.at);
        if agreed || self.without_consent.is_some() { Ok(()) } else { Err(CONSENT.into()) }
    }
}

fn is_old_enough(file: &CaseFile, person: &Party) -> Result<(), Refusal> {
    if file.is_too_young(person) {
        return Err(TENANT.into());
    }
    if file.is_of_unknown_age(person) { Err(AGE.into()) } else { Ok(()) }
}
