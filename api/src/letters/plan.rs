//! What each letter is made of: the one table. Another letter is a row here and its sentences in `locales`.

use entity::letter::{LetterKind as Kind, LetterRecipient, LetterWay, LetterWords};

use super::telling::{Audience, Telling};

/// A piece of a letter. One that has nothing to say is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// A sentence.
    Says(&'static str),
    /// A heading.
    Heading(&'static str),
    /// A sentence for a tenant with whom somebody lives.
    ToTenant(&'static str),
    /// The number, or our reference.
    Number,
    /// The number or the reference, and nothing of what it is about.
    BareNumber,
    /// By when the first contact is promised.
    FirstContact,
    /// By when a letter is promised.
    Letter,
    /// The same, and nothing of what will be in it.
    BareLetter,
    /// By when we write again.
    Again,
    /// When an appointment is.
    Appointment,
    /// Where it is.
    Place,
    /// Why something was shared without consent.
    Ground,
    /// The options of the action plan, and what became of each.
    Options,
    /// The options of the action plan, to agree to.
    Agreed,
    /// What became of works.
    Works,
    /// How it ended.
    Outcome,
    /// What officers wrote about that, under its heading.
    About(&'static str),
    /// What officers wrote besides.
    Words,
    /// Where and till when the survey is answered.
    Survey,
    /// Room to sign, on paper.
    Sign,
    /// Where the reporter's own page is.
    OwnPage,
    /// A sentence for somebody who has a number, and with it a page of their own.
    WithNumber(&'static str),
    /// Whom to ask for.
    Officer,
    /// That no answer is needed: to be said in mails, not on a page or on paper.
    NoReply,
}

use Piece::{
    About, Again, Agreed, Appointment, BareLetter, BareNumber, FirstContact, Ground, Heading, Letter,
    NoReply, Number, Officer, Options, Outcome, OwnPage, Place, Says, Sign, Survey, ToTenant, WithNumber,
    Words, Works,
};

/// What officers may write about, with its heading. Options of the action plan go under their own names.
pub const SUBJECTS: [(&str, &str); 5] = [
    ("findings", "letter-heading-findings"),
    ("next_steps", "letter-heading-next"),
    ("reason", "letter-heading-reason"),
    ("place", "letter-heading-place"),
    ("shared", "letter-heading-shared"),
];

/// How most letters to a reader end.
const CALL: [Piece; 6] =
    [Number, Officer, OwnPage, Says("letter-phone"), Says("acknowledgement-danger"), NoReply];
/// How a letter ends that waits for an answer.
const ANSWER: [Piece; 5] = [Number, Officer, OwnPage, Says("letter-phone"), Says("acknowledgement-danger")];
/// How a letter ends to somebody who does not know the number.
const REFERENCE: [Piece; 3] = [Number, Officer, Says("letter-reference-phone")];
/// How a letter ends that has said all that.
const NOTHING: [Piece; 0] = [];

const IF_MORE: Piece = Says("letter-if-more");

/// What a letter is made of, between greeting and signature.
pub(super) fn plan(telling: &Telling<'_>) -> Vec<Piece> {
    let audience = Audience::of(telling.reader);
    let (opening, closing) = match (telling.words, audience) {
        (_, Audience::Agency) => to_agency(telling),
        (LetterWords::Discreet, _) => discreet(telling.kind, audience),
        (LetterWords::Full, _) => full(telling.kind, telling.reader),
    };
    opening.iter().chain(closing).copied().collect()
}

type Parts = (&'static [Piece], &'static [Piece]);

/// What each says in full.
fn full(kind: Kind, reader: LetterRecipient) -> Parts {
    match kind {
        Kind::Acknowledgement => (
            &[
                Says("acknowledgement-thanks"),
                Number,
                FirstContact,
                Letter,
                OwnPage,
                Says("letter-phone"),
                Says("acknowledgement-danger"),
                NoReply,
            ],
            &NOTHING,
        ),
        Kind::IntroductionCard => (&[Says("letter-introduction-card"), Words], &CALL),
        Kind::InterviewAppointment if reader == LetterRecipient::Witness => (
            &[
                Says("letter-witness-appointment"),
                Appointment,
                Place,
                About("place"),
                Words,
                Says("letter-witness-choice"),
            ],
            &REFERENCE,
        ),
        Kind::InterviewAppointment => (
            &[
                Says("letter-interview-appointment"),
                Appointment,
                Place,
                About("place"),
                Words,
                Says("letter-interview-appointment-support"),
                Says("letter-interview-appointment-change"),
            ],
            &ANSWER,
        ),
        Kind::SupportPack => (&[Says("letter-support-pack"), Words, IF_MORE], &CALL),
        Kind::HomelessnessReferral => (&[Says("letter-homelessness-referral"), Words, IF_MORE], &CALL),
        Kind::SharingNotice => (
            &[
                Says("letter-sharing-notice"),
                Ground,
                About("shared"),
                About("reason"),
                Words,
                Says("letter-sharing-notice-call"),
            ],
            &ANSWER,
        ),
        Kind::WorksProgress => (&[Says("letter-works-progress"), Works, Words], &CALL),
        Kind::MessageNotice => (&[WithNumber("letter-message-notice")], &CALL),
        Kind::PlanCopy => (
            &[
                Says("letter-plan-copy"),
                Agreed,
                Words,
                Says("letter-plan-copy-sign"),
                Says("letter-plan-copy-choice"),
                Sign,
            ],
            &ANSWER,
        ),
        Kind::Update => (
            &[
                Says("letter-update"),
                About("findings"),
                Options,
                Words,
                About("next_steps"),
                IF_MORE,
                Heading("letter-heading-call"),
            ],
            &CALL,
        ),
        Kind::Delay => {
            (&[Says("letter-delay"), About("reason"), Words, About("next_steps"), Again, IF_MORE], &CALL)
        }
        Kind::RegularUpdate => {
            (&[Says("letter-regular-update"), Options, Words, About("next_steps"), IF_MORE], &CALL)
        }
        Kind::WitnessInvitation => (
            &[
                Says("letter-witness-invitation"),
                Appointment,
                About("place"),
                Words,
                Says("letter-witness-choice"),
                Says("letter-witness-call"),
            ],
            &REFERENCE,
        ),
        Kind::WitnessThanks => (
            &[
                Says("letter-witness-thanks"),
                Words,
                Says("letter-witness-safe"),
                Says("acknowledgement-danger"),
            ],
            &REFERENCE,
        ),
        Kind::PerpetratorAppointment => (
            &[
                Says("letter-perpetrator-appointment"),
                ToTenant("letter-tenant"),
                Appointment,
                About("place"),
                Words,
                Says("letter-perpetrator-appointment-change"),
            ],
            &REFERENCE,
        ),
        Kind::Warning => (
            &[
                Says("letter-warning"),
                ToTenant("letter-tenant"),
                About("findings"),
                Words,
                Says("letter-warning-means"),
                Says("letter-warning-crime"),
            ],
            &REFERENCE,
        ),
        Kind::Consequences => (
            &[
                Says("letter-consequences"),
                ToTenant("letter-tenant"),
                About("reason"),
                Words,
                Says("letter-consequences-means"),
                Says("letter-consequences-still"),
            ],
            &REFERENCE,
        ),
        Kind::PerpetratorOutcome => (
            &[
                Says("letter-perpetrator-outcome"),
                ToTenant("letter-tenant"),
                About("findings"),
                Words,
                About("next_steps"),
                Says("letter-accused-unhappy"),
            ],
            &REFERENCE,
        ),
        Kind::CostRecovery => (
            &[
                Says("letter-cost-recovery"),
                ToTenant("letter-tenant"),
                About("reason"),
                Words,
                Says("letter-cost-recovery-pay"),
                Says("letter-accused-unhappy"),
            ],
            &REFERENCE,
        ),
        Kind::NotHate => (
            &[
                Says("letter-not-hate"),
                Says("letter-not-hate-believe"),
                About("findings"),
                About("reason"),
                Words,
                About("next_steps"),
                Says("letter-not-hate-later"),
            ],
            &CALL,
        ),
        Kind::TransferNotice if reader.is_accused() => {
            (&[Says("letter-transfer-notice"), ToTenant("letter-tenant"), About("reason"), Words], &REFERENCE)
        }
        Kind::TransferNotice => {
            (&[Says("letter-transfer-notice"), About("reason"), Words, About("next_steps")], &CALL)
        }
        Kind::ClosureProposal => (
            &[
                Says("letter-closure-proposal"),
                Outcome,
                About("reason"),
                Words,
                Says("letter-closure-proposal-answer"),
            ],
            &ANSWER,
        ),
        Kind::Closure => (
            &[
                Says("letter-closure"),
                Outcome,
                About("findings"),
                About("reason"),
                Words,
                Says("letter-closure-again"),
                Heading("letter-heading-unhappy"),
                Says("letter-closure-complaint"),
                Says("letter-closure-review"),
                Heading("letter-heading-call"),
            ],
            &CALL,
        ),
        Kind::Survey => (
            &[
                Says("letter-survey"),
                Words,
                Says("letter-survey-choice"),
                Survey,
                Says("letter-survey-other"),
            ],
            &ANSWER,
        ),
        Kind::SurveyReminder => (
            &[
                Says("letter-survey-reminder"),
                Says("letter-survey-choice"),
                Survey,
                Says("letter-survey-other"),
            ],
            &ANSWER,
        ),
        Kind::CentreReceipt => (&[Says("letter-centre-receipt"), BareNumber], &[NoReply]),
        // To staff: number and link only (`letters::alert`).
        _ => (&[BareNumber], &NOTHING),
    }
}

/// What each says beside somebody who must not know: that there is news, and nothing of what.
fn discreet(kind: Kind, audience: Audience) -> Parts {
    const CALL: [Piece; 2] = [Says("letter-reference-phone"), NoReply];
    match (kind, audience) {
        (Kind::Acknowledgement, _) => {
            (&[Says("acknowledgement-discreet-thanks"), BareNumber, BareLetter], &CALL)
        }
        (Kind::Survey | Kind::SurveyReminder, _) => {
            (&[Says("letter-discreet-survey"), BareNumber, WithNumber("letter-survey-code")], &CALL)
        }
        (Kind::CentreReceipt, _) => (&[Says("letter-centre-receipt"), BareNumber], &[NoReply]),
        (_, Audience::Reader) => {
            (&[Says("letter-discreet-news"), BareNumber, WithNumber("letter-discreet-read"), Again], &CALL)
        }
        (_, _) => (&[Says("letter-discreet-speak")], &[BareNumber, Says("letter-reference-phone")]),
    }
}

/// To an agency: an e-mail names the reference and whom to call, the letter itself goes by a way that nobody else reads.
fn to_agency(telling: &Telling<'_>) -> Parts {
    if telling.way == LetterWay::Email {
        return (&[Says("letter-agency-email"), Says("letter-agency-secure")], &REFERENCE);
    }
    let opening: &[Piece] = match telling.kind {
        Kind::HomelessnessReferral => &[Says("letter-agency-homelessness"), Words],
        Kind::PoliceNotice => &[Says("letter-agency-police"), Words],
        Kind::InformationRequest => &[Says("letter-agency-information"), Words],
        Kind::CommunitySafetyNotice => &[Says("letter-agency-community-safety"), Words],
        Kind::SupportReferral => &[Says("letter-agency-support"), Words],
        Kind::SafeguardingReferral => &[Says("letter-agency-safeguarding"), Words],
        Kind::WorksOrder => &[Says("letter-agency-works"), Works, Words],
        Kind::LandlordRequest => &[Says("letter-agency-landlord"), Words],
        Kind::SupportPlanReview => &[Says("letter-agency-support-plan"), Words],
        Kind::TransferNotice => &[Says("letter-agency-transfer"), About("reason"), Words],
        _ => &[Words],
    };
    const PRIVATE: [Piece; 4] =
        [Says("letter-agency-private"), Number, Officer, Says("letter-reference-phone")];
    (opening, &PRIVATE)
}
