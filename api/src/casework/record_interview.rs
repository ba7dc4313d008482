//! Recording an interview with the victim, a witness, an alleged perpetrator or their tenant, or that it was refused
//! (001 §3.4, 8, 9).

use entity::{case::Stage, event::Event, moment::Moment, task::TaskKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    before_interview::{Interview, Place, WithoutConsent},
    case_act::CaseAct,
    case_file::{CaseFile, ConsentPurpose, Entry, InterviewOf, InterviewResult},
    in_words::InWords,
    record_missed_appointment::{KEPT, MISSED},
    tell_people::{appointments_with, is_over},
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const VICTIM: Rule = Rule::new(
    "interview_incomplete",
    "An interview of the victim goes through our priority and approach, their account, the impact on the household, \
     agencies, what to do on a further incident, the letter within ten working days, and how often they hear from us \
     (001 §3.4).",
);
const PERPETRATOR: Rule = Rule::new(
    "interview_incomplete",
    "This interview goes through the complaint, our policy, their account, that it must not happen again, how serious it \
     is, what it means for the tenancy, and that they may be prosecuted (001 §9).",
);
const APPROVAL: Rule = Rule::new(
    "approval_needed",
    "At another place than the office: the line manager agrees on health and safety first, by approving the appointment \
     (001 §9).",
);
const CANVASS: Rule = Rule::new(
    "canvass_consent_needed",
    "Neighbours are asked what they saw only where the victim has agreed to that (001 §8).",
);

/// What an interview goes through (001 §3.4, 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Victim: that it comes first, and that they decide.
    ExplainedPriority,
    /// Victim: what happened, in detail.
    Account,
    /// Victim: what it does to the household.
    HouseholdImpact,
    /// Victim: who can support them.
    Agencies,
    /// Victim: what to do if it happens again.
    FurtherIncident,
    /// Victim: that a letter comes within ten working days.
    UpdateLetterPromised,
    /// Victim: how often they hear from us.
    ContactPatternAgreed,
    /// Perpetrator: what the complaint is.
    Complaint,
    /// Perpetrator: our policy.
    Policy,
    /// Perpetrator: what they say.
    TheirAccount,
    /// Perpetrator: that it must not happen again.
    NoRepeat,
    /// Perpetrator: how serious it is.
    Seriousness,
    /// Perpetrator: what it means for the tenancy.
    TenancyImplications,
    /// Perpetrator: that they may be prosecuted.
    PossibleProsecution,
}

impl Topic {
    const OF_VICTIM: [Self; 7] = [
        Self::ExplainedPriority,
        Self::Account,
        Self::HouseholdImpact,
        Self::Agencies,
        Self::FurtherIncident,
        Self::UpdateLetterPromised,
        Self::ContactPatternAgreed,
    ];
    const OF_PERPETRATOR: [Self; 7] = [
        Self::Complaint,
        Self::Policy,
        Self::TheirAccount,
        Self::NoRepeat,
        Self::Seriousness,
        Self::TenancyImplications,
        Self::PossibleProsecution,
    ];
}

/// Who was there, besides the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Attendee {
    /// The officer who has the case.
    Officer,
    /// A colleague.
    Colleague,
    /// An interpreter.
    Interpreter,
    /// A friend or relative (001 §3.4).
    Companion,
    /// The tenant, where they are interviewed together (001 §9).
    Tenant,
    /// Someone of a partner agency (002 §5.2).
    PartnerAgency,
    /// The police.
    Police,
    /// An officer of the other landlord (001 §9).
    OtherLandlord,
    /// A solicitor.
    Solicitor,
}

/// Record an interview, or that it was refused. Before someone who is said to have done it is interviewed, the victim
/// agrees, the police come first and the tenancy is checked.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordInterview {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// With whom.
    pub of: InterviewOf,
    /// Which person of the case; the victim need not be named. For a tenant: the one in whose place they are heard.
    pub party_id: Option<Uuid>,
    /// The appointment it was held on.
    pub appointment_id: Option<Uuid>,
    /// What became of it.
    pub result: InterviewResult,
    /// Whether neighbours were asked what they saw, where no witness was known (001 §8).
    #[serde(default)]
    pub canvass: bool,
    /// Where it was held.
    pub place: Option<Place>,
    /// Who was there.
    #[serde(default)]
    pub attendees: Vec<Attendee>,
    /// Who came along with them.
    pub accompanied_by: Option<InWords>,
    /// In which language, where not in English; sign languages too.
    pub language: Option<InWords>,
    /// Who interpreted.
    pub interpreter: Option<InWords>,
    /// What was gone through.
    #[serde(default)]
    pub gone_through: Vec<Topic>,
    /// How often the victim wants to hear from us: at least every so many days.
    #[schema(minimum = 1, maximum = 60)]
    pub contact_every_days: Option<u16>,
    /// Whether a witness lets what they said be used (001 §8).
    pub evidence_usable: Option<bool>,
    /// Why the victim's consent was not waited for, if it was not.
    pub without_consent: Option<WithoutConsent>,
    /// What was said.
    pub account: Option<InWords>,
}

impl CaseAct for RecordInterview {
    const ACT: Act = Act::RecordInterview;
    const PATH: &'static str = "interviews";
    const TITLE: &'static str = "Record an interview";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "of": "victim",
            "party_id": null,
            "appointment_id": null,
            "result": "held",
            "place": "home",
            "attendees": ["officer", "companion"],
            "accompanied_by": "Her sister",
            "gone_through": Topic::OF_VICTIM,
            "contact_every_days": 7,
            "account": "He stood on the stairs and shouted until the children cried",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.fits()?;
        self.may_be_held(&work.file, work.happened_at)?;
        self.is_complete()?;
        if let Some(days) = self.contact_every_days {
            work.agree_contact_every(days, "contact_every_days")?;
        }
        work.subject_id = self.party_id;
        work.advance(Stage::Investigating);
        match self.of {
            InterviewOf::Victim => self.tell_of_victim(work),
            InterviewOf::Witness => self.tell_of_witness(work),
            InterviewOf::Perpetrator | InterviewOf::Tenant => self.tell_of_perpetrator(work),
        }
        work.ends(TaskKind::InviteWitness, self.party_id.into_iter().collect());
        match self.appointment_id {
            Some(id) => Ok(is_over(work, id, "appointment_over").await?),
            None => {
                work.ends(TaskKind::WriteAppointment, appointments_with(&work.file, self.party_id));
                Ok(())
            }
        }
    }
}

impl RecordInterview {
    fn is_held(&self) -> bool {
        self.result == InterviewResult::Held
    }

    fn found_nobody(&self) -> bool {
        self.result == InterviewResult::NobodyFound
    }

    /// Whether the fields belong to this interview.
    fn fits(&self) -> Result<(), Refusal> {
        let of_witness = self.of == InterviewOf::Witness;
        let of_victim = self.of == InterviewOf::Victim && self.is_held();
        for (field, misplaced) in [
            ("canvass", self.canvass && !of_witness),
            ("result", self.found_nobody() && !self.canvass),
            ("party_id", self.found_nobody() && self.party_id.is_some()),
            ("contact_every_days", self.contact_every_days.is_some() && !of_victim),
            ("evidence_usable", self.evidence_usable.is_some() && !of_witness),
        ] {
            if misplaced {
                let detail = "This does not belong to such an interview.";
                return Err(Refusal::field(field, "not_for_this_interview", detail));
            }
        }
        for (field, missing) in [("account", self.account.is_none()), ("place", self.place.is_none())] {
            if self.is_held() && missing {
                return Err(Refusal::field(field, "missing", "An interview that was held has this."));
            }
        }
        Ok(())
    }

    fn may_be_held(&self, file: &CaseFile, at: Moment) -> Result<(), Refusal> {
        let appointment = self.appointment(file)?;
        if self.canvass && !file.consented_by(ConsentPurpose::NeighbourCanvass, at) {
            return Err(CANVASS.into());
        }
        // Where nobody was found there is nobody to ask about.
        if self.found_nobody() {
            return Ok(());
        }
        let without_consent = self.without_consent.as_ref();
        Interview { of: self.of, party_id: self.party_id, without_consent, at }.may_be_held(file)?;
        if self.is_held() && !self.is_approved(file, appointment, at) {
            return Err(APPROVAL.into());
        }
        Ok(())
    }

    /// Whether it was approved where it was held, before it was held, or did not have to be.
    fn is_approved(&self, file: &CaseFile, appointment: Option<&Entry>, at: Moment) -> bool {
        let is_elsewhere =
            self.of.is_of_perpetrator() && self.place.is_some_and(|place| place != Place::Office);
        let Some(appointment) = appointment else { return !is_elsewhere };
        if file.approval_of(appointment).is_none() {
            return !is_elsewhere;
        }
        let is_there = !is_elsewhere || appointment.fact("place") == self.place;
        is_there && file.was_approved_by(appointment, at)
    }

    /// The appointment it was held on, which is that person's, and which was neither kept nor missed before.
    fn appointment<'f>(&self, file: &'f CaseFile) -> Result<Option<&'f Entry>, Refusal> {
        let Some(id) = self.appointment_id else { return Ok(None) };
        let appointment = file.entry("appointment_id", Act::BookAppointment, id)?;
        let is_theirs = match (appointment.row.subject_id, self.party_id) {
            (Some(theirs), Some(party_id)) => theirs == party_id,
            _ => true,
        };
        if appointment.fact("of") != Some(self.of) || !is_theirs {
            let detail = "This appointment is somebody else's.";
            return Err(Refusal::field("appointment_id", "of_somebody_else", detail));
        }
        if file.is_kept(id) {
            return Err(KEPT.into());
        }
        if file.is_missed(id) {
            return Err(MISSED.into());
        }
        Ok(Some(appointment))
    }

    fn is_complete(&self) -> Result<(), Refusal> {
        let (topics, rule) = match self.of {
            InterviewOf::Victim => (Topic::OF_VICTIM, VICTIM),
            InterviewOf::Perpetrator | InterviewOf::Tenant => (Topic::OF_PERPETRATOR, PERPETRATOR),
            InterviewOf::Witness => return Ok(()),
        };
        let all = topics.iter().all(|topic| self.gone_through.contains(topic));
        if self.is_held() && !all { Err(rule.into()) } else { Ok(()) }
    }

    fn tell_of_victim(&self, work: &mut Work<'_>) {
        if self.is_held() {
            work.happened_to(Event::VictimInterviewed, work.id);
            work.happened(Event::ContactMade);
            work.happened(Event::ContactSpoken);
            work.happened(Event::ContactFull);
        }
    }

    fn tell_of_witness(&self, work: &mut Work<'_>) {
        if self.is_held() {
            work.happened_to(Event::WitnessInterviewed, work.id);
        }
        if work.file.are_witnesses_settled(self.party_id) {
            work.happened(Event::WitnessesSettled);
        }
    }

    /// The tenant is heard in place of someone too young; otherwise only who is said to have done it counts (001 §9).
    fn tell_of_perpetrator(&self, work: &mut Work<'_>) {
        if !self.is_held() {
            work.note("consequences_letter_due", true);
            return;
        }
        let person = work.file.parties.iter().find(|party| Some(party.row.id) == self.party_id);
        let in_place = person.is_some_and(|person| work.file.is_too_young(person));
        if self.of == InterviewOf::Perpetrator || in_place {
            work.happened_to(Event::PerpetratorInterviewed, work.id);
        }
    }
}
