//! Every letter and notice that goes out (`domain` §1.12): the one table of what each is, who signs it, what causes it, which
//! promise it keeps, whom it goes to.
//! What it says stands in `locales` under its word: `letter-<word>`.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::LetterRecipient;
use crate::{event::Event, partner::PartnerKind};

/// Who has to have seen a letter before it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignOff {
    /// Nobody: the program writes it when its time has come.
    Program,
    /// The officer who writes it.
    Officer,
    /// The officer who writes it and a manager other than them (001 §5, 9): letters to somebody who is accused.
    OfficerAndManager,
}

/// What causes a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A report has come.
    ReportReceived,
    /// Somebody looks after the case.
    CaseAssigned,
    /// Works were ordered or completed.
    WorksChanged,
    /// An officer wrote a message on somebody's own page.
    MessageWritten,
    /// An appointment was made; with somebody who is accused, or where it is not clear who reads it, a task asks an officer to
    /// write it.
    AppointmentBooked,
    /// Something was shared without consent (004 §8.2).
    SharedWithoutConsent,
    /// An action plan was agreed that is to be signed (001 §3.4, 004 §4.4).
    PlanAgreed,
    /// The next contact is nearly due: the program drafts it, and an officer sends it.
    ContactDue,
    /// A witness was entered: a task asks an officer whether and how to invite them.
    WitnessIdentified,
    /// Somebody who is said to have done it lives with another landlord: a task asks an officer to write there.
    OtherLandlordIdentified,
    /// It was proposed to close the case (001 §17).
    ClosingProposed,
    /// An officer writes it.
    Officer,
    /// An officer or the program drafts it, and a manager approves it.
    Approval,
    /// The hour of the day by which a letter was promised, and none has gone (001 §10).
    DayOfLetter,
    /// A clock is nearly over, or over.
    ClockRuns,
    /// The case was closed.
    CaseClosed,
    /// Something has to be done by hand.
    TaskRaised,
    /// A report of figures was issued.
    FiguresIssued,
}

macro_rules! kept {
    (Nothing) => {
        None
    };
    ($event:ident) => {
        Some(Event::$event)
    };
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident = $word:literal $code:ident $sign:ident, $cause:ident, $keeps:ident: $($to:ident)+;)+) => {
        /// What a letter says.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema,
        )]
        #[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
        pub enum LetterKind {
            $($(#[$doc])+ #[serde(rename = $word)] #[sea_orm(string_value = $word)] $name,)+
        }

        impl LetterKind {
            /// Every kind.
            pub const ALL: &[LetterKind] = &[$(Self::$name,)+];

            /// Its word in records, and the name of its sentences in `locales`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }

            /// Its number in the list of letters (`domain` §1.12).
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($code),)+ }
            }

            /// Who has to have seen it before it goes.
            pub fn sign_off(self) -> SignOff {
                match self { $(Self::$name => SignOff::$sign,)+ }
            }

            /// What it is caused by.
            pub fn cause(self) -> Cause {
                match self { $(Self::$name => Cause::$cause,)+ }
            }

            /// The event that it is for the clocks, when it goes: the promises that it keeps.
            pub fn keeps(self) -> Option<Event> {
                match self { $(Self::$name => kept!($keeps),)+ }
            }

            /// To whom it may go.
            pub fn recipients(self) -> &'static [LetterRecipient] {
                match self { $(Self::$name => &[$(LetterRecipient::$to),+],)+ }
            }
        }
    };
}

kinds! {
    /// We have your report, its number, what happens next (004 §3.6).
    Acknowledgement = "acknowledgement" N01 Program, ReportReceived, Acknowledged: Reporter;
    /// The officer's card, with the number of the case (001 §3).
    IntroductionCard = "introduction_card" N02 Officer, CaseAssigned, Nothing: Victim Reporter;
    /// A new report is there (001 §3, 004 §4.2). Number and link only.
    NewReportAlert = "new_report_alert" N03 Program, ReportReceived, Nothing: Role Staff;
    /// Reports wait to be looked at. A link only.
    ReportsSetAside = "reports_set_aside" N03 Program, ReportReceived, Nothing: Role Staff;
    /// The same to whoever is told of each report (003 §5.3). Number and link only.
    EachReportNotice = "each_report_notice" N04 Program, ReportReceived, EachReportNoticeSent: Staff;
    /// The appointment for an interview (001 §3.4).
    InterviewAppointment = "interview_appointment" N05 Officer, AppointmentBooked, Nothing: Victim Reporter Witness;
    /// The support pack, or log sheets (000 §5.2, 004 §4.3).
    SupportPack = "support_pack" N06 Officer, Officer, Nothing: Victim Reporter;
    /// The referral to the homeless persons unit (001 §3).
    HomelessnessReferral = "homelessness_referral" N07 Officer, Officer, Nothing: Partner Victim;
    /// The notice to the police or the ward officer (000 §5.2, 001 §5).
    PoliceNotice = "police_notice" N08 Officer, Officer, Nothing: Partner;
    /// The form that asks the police for information (001 §3.2).
    InformationRequest = "information_request" N09 Officer, Officer, Nothing: Partner;
    /// The notice to the community safety partnership: in full, or figures only (001 §3.2, 13).
    CommunitySafetyNotice = "community_safety_notice" N10 Officer, Officer, Nothing: Partner;
    /// The referral to those who support somebody (001 §3.2, 003 §5.4).
    SupportReferral = "support_referral" N11 Officer, Officer, Nothing: Partner;
    /// The safeguarding referral (001 §3, 003 §8.1).
    SafeguardingReferral = "safeguarding_referral" N12 Officer, Officer, Nothing: Partner;
    /// That something was or will be shared without their consent (000 §5.1, 003 §8.2).
    SharingNotice = "sharing_notice" N13 Officer, SharedWithoutConsent, Nothing: Victim Reporter;
    /// The order for works: what and where, and nothing of why (001 §4).
    WorksOrder = "works_order" N14 Officer, Officer, Nothing: Partner;
    /// What became of works (004 §4.8).
    WorksProgress = "works_progress" N15 Officer, WorksChanged, Nothing: Victim Reporter;
    /// The copy of the action plan to sign (001 §3.4, 11; 004 §4.4).
    PlanCopy = "plan_copy" N16 Officer, PlanAgreed, Nothing: Victim Reporter;
    /// The findings, what was agreed and what was done (001 §3.4, 10).
    Update = "update" N17 Officer, Approval, UpdateLetterIssued: Victim Reporter;
    /// That the work goes on, and until when (001 §10).
    Delay = "delay" N18 Officer, DayOfLetter, DelayLetterIssued: Victim Reporter;
    /// How things stand.
    RegularUpdate = "regular_update" N19 Officer, ContactDue, Nothing: Victim Reporter;
    /// That a message lies on their own page, and nothing of what it says.
    MessageNotice = "message_notice" N37 Officer, MessageWritten, Nothing: Victim Reporter;
    /// The invitation of a witness (001 §8).
    WitnessInvitation = "witness_invitation" N20 Officer, WitnessIdentified, Nothing: Witness;
    /// Thanks to a witness (001 §8).
    WitnessThanks = "witness_thanks" N20 Officer, Officer, Nothing: Witness;
    /// The appointment with who is said to have done it, or another after one was missed (001 §9).
    PerpetratorAppointment = "perpetrator_appointment" N21 OfficerAndManager, Approval, Nothing: Perpetrator Tenant;
    /// The warning and what it means for the tenancy (001 §9).
    Warning = "warning" N22 OfficerAndManager, Approval, WarningLetterIssued: Perpetrator Tenant;
    /// The consequences of not coming (001 §9).
    Consequences = "consequences" N23 OfficerAndManager, Approval, ConsequencesLetterIssued: Perpetrator Tenant;
    /// The outcome, to who is said to have done it (001 §10).
    PerpetratorOutcome = "perpetrator_outcome" N24 OfficerAndManager, Approval, PerpetratorOutcomeIssued: Perpetrator Tenant;
    /// The request to another landlord (001 §9, 13).
    LandlordRequest = "landlord_request" N25 Officer, OtherLandlordIdentified, Nothing: Partner;
    /// The request to review a support plan (004 §7.3).
    SupportPlanReview = "support_plan_review" N26 Officer, Officer, Nothing: Partner;
    /// That hate was found not to be the motive, and that a later report counts as it is reported (003 §5.3).
    NotHate = "not_hate" N27 Officer, Officer, Nothing: Victim Reporter;
    /// The report to the panel, or what it decided (001 §7).
    TransferNotice = "transfer_notice" N28 Officer, Officer, Nothing: Panel Victim Perpetrator Tenant;
    /// That closing is proposed, with the question whether they agree (001 §17).
    ClosureProposal = "closure_proposal" N29 Officer, ClosingProposed, Nothing: Victim Reporter;
    /// That the case is closed, how it is opened again, and what they can do who are unhappy with it (001 §17).
    Closure = "closure" N29 Officer, CaseClosed, Nothing: Victim Reporter;
    /// The survey (001 §17, 002 §5.5.1, 004 §13.1).
    Survey = "survey" N30 Officer, CaseClosed, SurveySent: Victim Reporter;
    /// The one reminder of the survey (`domain` §2.E).
    SurveyReminder = "survey_reminder" N30 Program, CaseClosed, Nothing: Reporter;
    /// The letter of the tenth working day is due soon (001 §10, 12). Number and link only.
    LetterReminder = "letter_reminder" N31 Program, ClockRuns, Nothing: Role Staff;
    /// A clock of an area or the house is due (001 §12, 16). The duty's name only.
    DutyReminder = "duty_reminder" N31 Program, ClockRuns, Nothing: Role;
    /// A clock is at risk. Number and link only.
    ClockAtRisk = "clock_at_risk" N32 Program, ClockRuns, Nothing: Role Staff;
    /// A clock was missed. Number and link only.
    ClockBreached = "clock_breached" N32 Program, ClockRuns, Nothing: Role Staff;
    /// What the damage costs them (001 §13, 003 §5.4.1).
    CostRecovery = "cost_recovery" N34 OfficerAndManager, Approval, Nothing: Perpetrator Tenant;
    /// Something has to be done by hand: somebody can't be reached by e-mail any more. Number and link only.
    TaskNotice = "task_notice" N35 Program, TaskRaised, Nothing: Role Staff;
    /// To a reporting centre: what came through it has arrived. The number only.
    CentreReceipt = "centre_receipt" N36 Program, ReportReceived, Nothing: Centre;
    /// A report of figures is ready (002 §5.5.1, 003 §10.1, 004 §13). Its name and a link only.
    FiguresReady = "figures_ready" N33 Program, FiguresIssued, Nothing: Role;
}

impl LetterKind {
    /// Whether officers write it; the others are the program's own.
    pub fn is_written_by_officers(self) -> bool {
        self.sign_off() != SignOff::Program
    }

    /// Whether it comes again and again, or asks for something: then it can be stopped with one click (RFC 8058). What
    /// somebody is owed can't.
    pub fn is_periodic(self) -> bool {
        matches!(
            self,
            Self::Survey
                | Self::SurveyReminder
                | Self::RegularUpdate
                | Self::WorksProgress
                | Self::MessageNotice
        )
    }

    /// Whether it is a letter that the reporter may want to read again on their own page. That something else lies there is not.
    pub fn is_kept_on_own_page(self) -> bool {
        self != Self::MessageNotice
    }

    /// Whether it goes to staff: number and link only.
    pub fn is_alert(self) -> bool {
        use LetterRecipient::{Role, Staff};
        self.recipients().iter().any(|to| matches!(to, Role | Staff))
    }

    /// Whether it is sent after a case was closed.
    pub fn follows_closing(self) -> bool {
        matches!(
            self,
            Self::Acknowledgement | Self::Closure | Self::Survey | Self::SurveyReminder | Self::MessageNotice
        )
    }

    /// Which partner agencies it is for, where it goes to one: the homeless persons unit is the council's (N07), and a
    /// support plan is reviewed by those who support somebody (004 §7.3).
    pub fn partners(self) -> &'static [PartnerKind] {
        use PartnerKind as K;
        match self {
            Self::PoliceNotice | Self::InformationRequest => &[K::Police],
            Self::LandlordRequest => &[K::Landlord],
            Self::CommunitySafetyNotice => &[K::CommunitySafety],
            Self::SupportReferral => &[K::VictimSupport, K::Specialist, K::Other],
            Self::SafeguardingReferral => &[K::SocialServices],
            Self::WorksOrder => &[K::Landlord, K::Other],
            Self::HomelessnessReferral => &[K::Landlord, K::SocialServices, K::Other],
            Self::SupportPlanReview => &[K::VictimSupport, K::Specialist, K::SocialServices, K::Other],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::ActiveEnum;

    use super::*;

    #[test]
    fn a_kind_is_stored_and_sent_as_its_word() {
        for kind in LetterKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
            assert_eq!(kind.to_value(), kind.word());
        }
    }

    #[test]
    fn every_letter_of_the_list_is_there() {
        for number in 1..=36 {
            let code = format!("N{number:02}");
            assert!(LetterKind::ALL.iter().any(|kind| kind.code() == code), "{code}");
        }
    }

    #[test]
    fn what_can_go_to_somebody_who_is_accused_is_signed_by_two_unless_the_panel_decides() {
        for kind in LetterKind::ALL {
            let accused = kind.recipients().iter().any(|to| to.is_accused());
            let two = kind.sign_off() == SignOff::OfficerAndManager;
            assert!(two || !accused || *kind == LetterKind::TransferNotice, "{}", kind.word());
        }
    }

    #[test]
    fn what_somebody_is_owed_can_not_be_stopped_with_one_click() {
        for kind in [LetterKind::Acknowledgement, LetterKind::Update, LetterKind::Delay, LetterKind::Closure]
        {
            assert!(!kind.is_periodic(), "{}", kind.word());
        }
    }
}
