//! The letters that officers write (`domain` §1.12): which there are, and to whom each goes.

use entity::partner::PartnerKind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which letter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LetterCode {
    /// The officer's card, with the number of the case (N02).
    IntroductionCard,
    /// The appointment for an interview (N05).
    InterviewAppointment,
    /// The support pack, or log sheets (N06).
    SupportPack,
    /// The referral to the homeless persons unit (N07).
    HomelessnessReferral,
    /// The notice to the police or the ward officer (N08).
    PoliceNotice,
    /// The form that asks the police for information (N09).
    InformationRequest,
    /// The copy of the action plan to sign (N16).
    PlanCopy,
    /// The findings, what was agreed and what was done (N17, 001 §10).
    Update,
    /// That the work goes on, and until when (N18, 001 §10).
    Delay,
    /// How things stand (N19).
    RegularUpdate,
    /// The invitation of a witness (N20).
    WitnessInvitation,
    /// Thanks to a witness (N20).
    WitnessThanks,
    /// The appointment with who is said to have done it (N21).
    PerpetratorAppointment,
    /// The warning and what it means for the tenancy (N22, 001 §9).
    Warning,
    /// The consequences of not coming (N23, 001 §9).
    Consequences,
    /// The outcome, to who is said to have done it (N24, 001 §10).
    PerpetratorOutcome,
    /// The request to another landlord (N25, 001 §9).
    LandlordRequest,
    /// The request to review a support plan (N26, 004 §7.3).
    SupportPlanReview,
    /// That hate was found not to be the motive, and that a later report counts as it is reported (N27, 003 §5.3).
    NotHate,
    /// The report to the panel, or what it decided (N28, 001 §7).
    TransferNotice,
    /// That closing is proposed, with the question whether they agree (N29, 001 §17).
    ClosureProposal,
    /// That the case is closed, and how it is opened again (N29, 001 §17).
    Closure,
    /// The survey (N30, 001 §17).
    Survey,
    /// What the damage costs them (N34, 001 §13).
    CostRecovery,
}

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = WrittenLetterRecipient)]
pub enum LetterRecipient {
    /// The person it happened to.
    Victim,
    /// Who told us.
    Reporter,
    /// Someone who saw or heard it.
    Witness,
    /// Someone who is said to have done it.
    Perpetrator,
    /// The tenant with whom someone lives who is said to have done it (001 §9).
    Tenant,
    /// A partner agency: the police, a council, a support provider, another landlord.
    Partner,
    /// The panel that decides on transfers (001 §7).
    Panel,
}

impl LetterRecipient {
    /// Whether it goes to somebody who is accused, or to their tenant: such a letter is signed by a manager too.
    pub fn is_accused(self) -> bool {
        matches!(self, Self::Perpetrator | Self::Tenant)
    }

    /// Whether they may have a page of their own.
    pub fn has_own_page(self) -> bool {
        matches!(self, Self::Victim | Self::Reporter)
    }
}

impl LetterCode {
    /// To whom it may go.
    pub fn recipients(self) -> &'static [LetterRecipient] {
        use LetterRecipient as R;
        match self {
            Self::InterviewAppointment => &[R::Victim, R::Reporter, R::Witness],
            Self::HomelessnessReferral => &[R::Partner, R::Victim],
            Self::PoliceNotice | Self::InformationRequest => &[R::Partner],
            Self::LandlordRequest | Self::SupportPlanReview => &[R::Partner],
            Self::WitnessInvitation | Self::WitnessThanks => &[R::Witness],
            Self::PerpetratorAppointment | Self::Warning | Self::Consequences => &[R::Perpetrator, R::Tenant],
            Self::PerpetratorOutcome | Self::CostRecovery => &[R::Perpetrator, R::Tenant],
            Self::TransferNotice => &[R::Panel, R::Victim, R::Perpetrator, R::Tenant],
            Self::IntroductionCard | Self::SupportPack | Self::PlanCopy | Self::Update | Self::Delay => {
                &[R::Victim, R::Reporter]
            }
            Self::RegularUpdate | Self::NotHate | Self::ClosureProposal | Self::Closure | Self::Survey => {
                &[R::Victim, R::Reporter]
            }
        }
    }

    /// Which partner agencies it is for, where it goes to one: the homeless persons unit is the council's (N07), and a
    /// support plan is reviewed by those who support somebody (004 §7.3).
    pub fn partners(self) -> &'static [PartnerKind] {
        use PartnerKind as K;
        match self {
            Self::PoliceNotice | Self::InformationRequest => &[K::Police],
            Self::LandlordRequest => &[K::Landlord],
            Self::HomelessnessReferral => &[K::Landlord, K::SocialServices, K::Other],
            Self::SupportPlanReview => &[K::VictimSupport, K::Specialist, K::SocialServices, K::Other],
            _ => &[],
        }
    }

    /// The options of the action plan of which the victim agrees to one before it goes to somebody who is accused.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Self::Warning => &["AP01", "AP04", "AP15"],
            Self::CostRecovery => &["AP01", "AP04", "AP21"],
            _ => &["AP01", "AP04"],
        }
    }

    /// Whether it is sent after a case was closed.
    pub fn follows_closing(self) -> bool {
        matches!(self, Self::Closure | Self::Survey)
    }
}
