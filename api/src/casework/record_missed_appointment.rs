//! Recording an appointment that was missed. Another follows, and after so many, or where somebody is unwilling, the letter
//! on consequences (001 §9).

use entity::event::Event;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    case_file::{Entry, InterviewOf},
    in_words::InWords,
    tell_people::is_over,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const TO_COME: Rule =
    Rule::new("appointment_to_come", "Nobody has missed an appointment that is still to come.");
/// An appointment is missed or kept, once.
pub(super) const MISSED: Rule = Rule::new("already_missed", "That this appointment was missed is recorded.");
/// The other of the two.
pub(super) const KEPT: Rule = Rule::new("appointment_kept", "An interview was held on this appointment.");

/// Why an appointment was missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MissedReason {
    /// They did not come, or were not there.
    DidNotAttend,
    /// They called it off.
    CalledOff,
    /// They refused to come to this one.
    Refused,
    /// They are unwilling to be interviewed at all.
    Unwilling,
}

impl MissedReason {
    /// Whether they do not want to be interviewed, which can be known before the hour has come.
    fn is_unwilling(self) -> bool {
        matches!(self, Self::Refused | Self::Unwilling)
    }
}

/// Record an appointment that was missed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordMissedAppointment {
    /// The appointment.
    pub appointment_id: Uuid,
    /// Why.
    pub reason: MissedReason,
    /// What they said, or what was found at the door.
    pub note: Option<InWords>,
}

impl CaseAct for RecordMissedAppointment {
    const ACT: Act = Act::RecordMissedAppointment;
    const PATH: &'static str = "missed-appointments";
    const TITLE: &'static str = "Record an appointment that was missed";

    fn example() -> Value {
        json!({
            "appointment_id": "019376c5-8c00-7000-8000-000000000001",
            "reason": "did_not_attend",
            "note": "Nobody came; no call",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let appointment =
            work.file.entry("appointment_id", Act::BookAppointment, self.appointment_id)?.clone();
        if work.file.is_missed(self.appointment_id) {
            return Err(MISSED.into());
        }
        if work.file.is_kept(self.appointment_id) {
            return Err(KEPT.into());
        }
        let hour = appointment.fact("at").unwrap_or(work.now);
        if hour > work.now && self.reason == MissedReason::DidNotAttend {
            return Err(TO_COME.into());
        }
        // It was missed when it should have been, and not when somebody got round to entering it.
        work.happened_at = hour.min(work.now);
        work.subject_id = appointment.row.subject_id;
        self.tell_of_perpetrator(work, &appointment);
        Ok(is_over(work, self.appointment_id, "appointment_missed").await?)
    }
}

impl RecordMissedAppointment {
    fn tell_of_perpetrator(&self, work: &mut Work<'_>, appointment: &Entry) {
        let of: Option<InterviewOf> = appointment.fact("of");
        let (Some(true), Some(party_id)) =
            (of.map(InterviewOf::is_of_perpetrator), appointment.row.subject_id)
        else {
            return;
        };
        work.happened_to(Event::AppointmentMissed, party_id);
        let missed = work.file.appointments_missed(party_id) + 1;
        let enough = usize::from(work.file.policy.perpetrator.missed_appointments);
        if missed >= enough || self.reason.is_unwilling() {
            work.note("consequences_letter_due", true);
        }
    }
}
