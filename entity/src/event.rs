//! What happens on a case, as far as a promise depends on it: the one list of words that a policy's clocks start with and
//! are fulfilled by. An act of staff says which of them happened; nobody sets a clock by hand.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! events {
    ($($(#[$doc:meta])+ $name:ident = $word:literal,)+) => {
        /// Something that happened.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Event {
            $($(#[$doc])+ $name,)+
        }

        impl Event {
            /// Every event.
            pub const ALL: &[Event] = &[$(Event::$name,)+];

            /// The word it is written as.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

events! {
    /// A report was received, and began a case.
    ReportReceived = "report_received",
    /// A further report was joined to an open case (001 §11).
    FurtherIncident = "further_incident",
    /// The reporter was given the number and how to reach us (004 §3.6).
    Acknowledged = "acknowledged",
    /// The person told of each report was written to (003 §5.3).
    EachReportNoticeSent = "each_report_notice_sent",
    /// What was reported may be a crime.
    CrimeSuspected = "crime_suspected",
    /// Graffiti was reported.
    GraffitiReported = "graffiti_reported",
    /// Graffiti was reported on the stairs or another place that is everyone's (003 §5.4.1).
    CommunalGraffitiReported = "communal_graffiti_reported",
    /// Damage to a home was reported (003 §5.4.1).
    DamageReported = "damage_reported",
    /// An officer has the case.
    CaseAssigned = "case_assigned",
    /// It was assessed and categorised (004 §4.2).
    Categorised = "categorised",
    /// The reporter was spoken or written with, both ways.
    ContactMade = "contact_made",
    /// The same, by voice or in person (003 §5.3).
    ContactSpoken = "contact_spoken",
    /// The same, with the four prompts gone through (001 §6).
    ContactFull = "contact_full",
    /// A message came from somebody's own page.
    MessageReceived = "message_received",
    /// An officer wrote to them there.
    MessageAnswered = "message_answered",
    /// The support pack was given (004 §4.3).
    SupportPackIssued = "support_pack_issued",
    /// The initial report form and its checklist are complete (001 §3).
    InitialReportCompleted = "initial_report_completed",
    /// The initial report form is filed with the case (001 §3.2).
    InitialReportFiled = "initial_report_filed",
    /// The case was discussed with the line manager at receipt (001 §12).
    InitialReview = "initial_review",
    /// The manager's review of progress (001 §12).
    ProgressReview = "progress_review",
    /// Any review by a manager (001 §12).
    CaseReviewed = "case_reviewed",
    /// All hate cases of an area were reviewed (001 §12).
    AreaReviewed = "area_reviewed",
    /// The victim was interviewed in full (001 §3.4).
    VictimInterviewed = "victim_interviewed",
    /// A witness was interviewed (001 §8).
    WitnessInterviewed = "witness_interviewed",
    /// Every known witness was interviewed or declined (001 §8).
    WitnessesSettled = "witnesses_settled",
    /// The alleged perpetrator was interviewed (001 §9).
    PerpetratorInterviewed = "perpetrator_interviewed",
    /// The file note of an interview was saved (001 §3.4, 8, 9).
    FileNoteSaved = "file_note_saved",
    /// Why an interview is late was reviewed (001 §9).
    DelayReviewed = "delay_reviewed",
    /// An appointment with the alleged perpetrator was missed (001 §9).
    AppointmentMissed = "appointment_missed",
    /// Another appointment was made (001 §9).
    AppointmentRebooked = "appointment_rebooked",
    /// The letter on consequences went out (001 §9).
    ConsequencesLetterIssued = "consequences_letter_issued",
    /// The letter with warning and implications went out (001 §9).
    WarningLetterIssued = "warning_letter_issued",
    /// The alleged perpetrator turned out to live with another landlord (001 §9).
    OtherLandlordIdentified = "other_landlord_identified",
    /// That landlord was told by telephone and in writing (001 §9, 13).
    OtherLandlordTold = "other_landlord_told",
    /// The victim agreed to a referral to support (001 §3.2).
    SupportAgreed = "support_agreed",
    /// The referral was sent (001 §3.2).
    ReferralSent = "referral_sent",
    /// Emergency legal action was considered (001 §3.2).
    EmergencyLegalActionConsidered = "emergency_legal_action_considered",
    /// Legal advice was recorded (001 §3.2).
    LegalAdviceRecorded = "legal_advice_recorded",
    /// Emergency works were ordered (001 §4).
    EmergencyWorksOrdered = "emergency_works_ordered",
    /// Works were ordered (003 §5.4.1, 004 §4.8).
    WorksOrdered = "works_ordered",
    /// Works on a home that was damaged were ordered (003 §5.4.1).
    RepairOrdered = "repair_ordered",
    /// Works were completed.
    WorksCompleted = "works_completed",
    /// Graffiti was removed.
    GraffitiRemoved = "graffiti_removed",
    /// Risk was assessed (000 §5.1).
    RiskAssessed = "risk_assessed",
    /// The person was advised to tell the police (000 §5.1).
    PoliceAdvised = "police_advised",
    /// The police were told (000 §5.1, 5.2).
    PoliceNotified = "police_notified",
    /// The police were spoken with again (000 §5.2).
    PoliceContacted = "police_contacted",
    /// The action plan was agreed (001 §3.1).
    ActionPlanAgreed = "action_plan_agreed",
    /// Everyone whom the policy names has signed the action plan (004 §4.4).
    ActionPlanSigned = "action_plan_signed",
    /// The letter with findings went out to the victim (001 §10).
    UpdateLetterIssued = "update_letter_issued",
    /// The letter went out that says the work goes on, with a new date (001 §10).
    DelayLetterIssued = "delay_letter_issued",
    /// The outcome was written to the alleged perpetrator (001 §10).
    PerpetratorOutcomeIssued = "perpetrator_outcome_issued",
    /// The case was closed.
    CaseClosed = "case_closed",
    /// The case was opened again.
    CaseReopened = "case_reopened",
    /// The survey was sent (001 §17).
    SurveySent = "survey_sent",
    /// The policy took effect here.
    PolicyAdopted = "policy_adopted",
    /// The policy was reviewed (001 §16, 002 §5.5.1, 003 §11, 004).
    PolicyReviewed = "policy_reviewed",
    /// The monthly report on neighbourhoods went out (002 §5.5.1).
    MonthlyReportIssued = "monthly_report_issued",
    /// The quarterly report on figures went out (003 §10.1, `domain` §1.14).
    QuarterlyReportIssued = "quarterly_report_issued",
    /// The report on a single case that was asked for went out (002 §5.5.1).
    ExceptionReportIssued = "exception_report_issued",
    /// The yearly report to the board went out (002 §5.5.1).
    BoardReportIssued = "board_report_issued",
    /// The profile of hate cases was analysed (004 §13.4).
    HateProfileAnalysed = "hate_profile_analysed",
    /// Someone asked for what is held on them (UK GDPR art. 15).
    SubjectAccessRequested = "subject_access_requested",
    /// They were answered.
    SubjectAccessAnswered = "subject_access_answered",
    /// Someone complained about how their data is handled (DUAA 2025).
    DataComplaintReceived = "data_complaint_received",
    /// That complaint was acknowledged.
    DataComplaintAcknowledged = "data_complaint_acknowledged",
    /// A breach of personal data became known (UK GDPR art. 33).
    DataBreachKnown = "data_breach_known",
    /// It was notified, or decided that it need not be.
    DataBreachDecided = "data_breach_decided",
}

/// An event with what it was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happened {
    /// What happened.
    pub event: Event,
    /// The thing it is about, where a clock runs for each: an interview, an order for works.
    pub subject_id: Option<Uuid>,
}

impl From<Event> for Happened {
    fn from(event: Event) -> Self {
        Self { event, subject_id: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_written_as_its_word() {
        for event in Event::ALL {
            assert_eq!(serde_json::to_value(event).unwrap(), event.word());
        }
    }
}
