//! Making an appointment for an interview (001 §3.1, 3.4, 8, 9).

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    before_interview::{Interview, Place, WithoutConsent},
    case_act::CaseAct,
    case_file::{CaseFile, InterviewOf},
    in_words::InWords,
    tell_people::{appointments_with, of_appointment},
    work::Work,
};
use crate::{access::Act, refusal::Refusal};

/// What has to be arranged for it (001 §3.2, 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// An interpreter, of sign language too.
    Interpreter,
    /// A friend or relative who comes along.
    Companion,
    /// Help with getting there or moving about.
    Mobility,
}

/// Make an appointment. One with an alleged perpetrator or their tenant at another place than the office waits for a
/// manager's approval: health and safety are agreed first (001 §9).
///
/// The victim, and a witness who has agreed how they are reached, are written to by their safe way. Where it is not clear who
/// reads it, and always where somebody is accused, a task asks for the letter.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BookAppointment {
    /// With whom.
    pub of: InterviewOf,
    /// Which person of the case; the victim need not be named. For a tenant: the one in whose place they are heard.
    pub party_id: Option<Uuid>,
    /// When it will be.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// Where (001 §3.1: where the victim prefers; 001 §9: normally at the office).
    pub place: Place,
    /// What has to be arranged.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Why the victim's consent is not waited for, if it is not.
    pub without_consent: Option<WithoutConsent>,
    /// The appointment in whose place it is, where the same person had another: its letter does not go any more.
    pub replaces: Option<Uuid>,
    /// Anything else: the address, who comes along, which language.
    pub note: Option<InWords>,
}

impl CaseAct for BookAppointment {
    const ACT: Act = Act::BookAppointment;
    const PATH: &'static str = "appointments";
    const TITLE: &'static str = "Make an appointment for an interview";

    fn example() -> Value {
        json!({
            "of": "victim",
            "party_id": null,
            "at": "2026-11-20T16:00:00Z",
            "place": "home",
            "needs": ["interpreter", "companion"],
            "without_consent": null,
            "replaces": null,
            "note": "Her sister will be there; ring twice",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if self.at <= work.now {
            return Err(Refusal::field("at", "in_the_past", "An appointment is made for later."));
        }
        self.interview(work.now).may_be_held(&work.file)?;
        if self.of.is_of_perpetrator() && self.place != Place::Office {
            work.note("needs_approval", true);
        }
        self.may_replace(&work.file)?;
        work.subject_id = self.party_id;
        if let Some(id) = self.party_id.filter(|id| work.file.waits_for_rebooking(*id)) {
            work.happened_to(Event::AppointmentRebooked, id);
        }
        Ok(of_appointment(work, self).await?)
    }
}

impl BookAppointment {
    /// Whether it may stand in the place of an earlier one: of the same person, which has been neither kept nor missed.
    fn may_replace(&self, file: &CaseFile) -> Result<(), Refusal> {
        let Some(id) = self.replaces else { return Ok(()) };
        let before = file.entry("replaces", Act::BookAppointment, id)?;
        let field = |code, detail| Err(Refusal::field("replaces", code, detail));
        let is_theirs = self.party_id.is_none_or(|party_id| {
            before.row.subject_id.is_none() || appointments_with(file, Some(party_id)).contains(&id)
        });
        if before.fact("of") != Some(self.of) || !is_theirs {
            return field("of_somebody_else", "This appointment is somebody else's.");
        }
        if file.is_kept(id) || file.is_missed(id) {
            return field(
                "appointment_over",
                "This appointment was kept or missed: nothing stands in its place.",
            );
        }
        Ok(())
    }

    fn interview(&self, at: Moment) -> Interview<'_> {
        let without_consent = self.without_consent.as_ref();
        Interview { of: self.of, party_id: self.party_id, without_consent, at }
    }
}
