//! Recording what was disclosed: to whom, what, on which ground, and whether the person was told (003 §8.2, 004 §8.2-8.3,
//! `domain` §1.13).

use entity::{moment::Moment, partner::PartnerKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    case_file::{CaseFile, ConsentPurpose},
    in_words::InWords,
    log_contact::ContactWay,
    refer::partner,
    tell_people::{Telling, of_sharing},
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

/// Asked for wherever something is shared.
pub(super) const CONSENT: Rule = Rule::new(
    "consent_needed",
    "There is no consent to this in force, and no other ground on record (000 §5.1, 003 §8.2, 004 §8.2).",
);
const TELL: Rule = Rule::new(
    "person_must_be_told",
    "Whoever it is about is told of a disclosure without consent. Only where telling would prejudice the prevention of \
     crime, a duty by law or legal proceedings, or an attempt to reach them is on record, it is recorded why not (000 \
     §5.1, 004 §8.2).",
);
const NEVER: Rule = Rule::new(
    "never_disclosed",
    "That someone is trans is disclosed with their consent or where the law requires it, and never otherwise (004 §8.3).",
);

/// What was disclosed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Information {
    /// Who they are.
    Identity,
    /// How to reach them.
    ContactDetails,
    /// Where they live.
    Address,
    /// What happened.
    Incident,
    /// Why it happened, as they see it.
    Strand,
    /// What it did to them.
    Impact,
    /// Who is said to have done it.
    Perpetrator,
    /// Who saw it.
    Witnesses,
    /// The assessment of risk.
    Risk,
    /// Vulnerability, support needs and health.
    Vulnerability,
    /// Children and others in the household.
    Household,
    /// The action plan and what was done.
    Actions,
    /// Photographs and recordings.
    Images,
    /// Statements and other documents.
    Documents,
    /// The tenancy.
    Tenancy,
}

/// On which ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// They agree.
    Consent,
    /// A law requires it.
    RequiredByLaw,
    /// To prevent or detect crime, or to find or prosecute offenders.
    CrimePrevention,
    /// For legal proceedings, or to establish rights.
    LegalProceedings,
    /// Under a protocol or contract on sharing.
    Protocol,
    /// To safeguard a child or an adult at risk.
    Safeguarding,
    /// Because of a risk of serious harm (000 §5.1).
    SeriousHarm,
}

impl Ground {
    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::RequiredByLaw => "required_by_law",
            Self::CrimePrevention => "crime_prevention",
            Self::LegalProceedings => "legal_proceedings",
            Self::Protocol => "protocol",
            Self::Safeguarding => "safeguarding",
            Self::SeriousHarm => "serious_harm",
        }
    }
}

/// Whether whoever it is about was told.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PersonTold {
    /// They were.
    Told {
        /// When.
        #[schema(value_type = String, format = DateTime)]
        at: Moment,
        /// By which way.
        how: ContactWay,
    },
    /// They were not.
    NotTold {
        /// Why not.
        why: WhyNotTold,
    },
}

/// Why somebody was not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhyNotTold {
    /// Telling them would prejudice what it is for.
    WouldPrejudice,
    /// There is no safe way to reach them, or they were not reached: the attempt stands among the contacts.
    CannotBeReached,
}

/// Record a disclosure: before it is made, or as soon as it was. Whoever it is about gets a notice of one without consent, by
/// their safe way, unless telling them would prejudice what it is for or they have it in writing.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Disclose {
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What the recipient is.
    pub recipient: PartnerKind,
    /// Which partner agency, where it is one of ours.
    pub partner_id: Option<Uuid>,
    /// For what: one of the purposes of sharing that fit the recipient.
    pub purpose: ConsentPurpose,
    /// What was disclosed, and nothing more than is needed.
    #[schema(min_items = 1)]
    pub what: Vec<Information>,
    /// Whether it said or showed that somebody is trans (004 §8.3).
    pub trans_status_included: bool,
    /// On which ground.
    pub ground: Ground,
    /// Why it is necessary for that.
    pub necessary: InWords,
    /// Why that ground applies, where it is not consent.
    pub reason: Option<InWords>,
    /// Whether whoever it is about was told, where the ground is not consent.
    pub person_told: Option<PersonTold>,
}

impl CaseAct for Disclose {
    const ACT: Act = Act::Disclose;
    const PATH: &'static str = "disclosures";
    const TITLE: &'static str = "Record a disclosure";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "recipient": "police",
            "partner_id": null,
            "purpose": "share_police",
            "what": ["identity", "incident"],
            "trans_status_included": false,
            "ground": "serious_harm",
            "necessary": "They can't watch the address without knowing it",
            "reason": "He said he would burn the flat tonight",
            "person_told": { "told": { "at": "2026-11-20T10:10:00Z", "how": "phone" } },
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.check(work.now)?;
        if let Some(id) = self.partner_id {
            let partner = partner(work, "partner_id", id).await?;
            if partner.kind != self.recipient {
                let detail = "This partner agency is of another kind.";
                return Err(Refusal::field("recipient", "not_this_partner", detail));
            }
        }
        if self.trans_status_included && !matches!(self.ground, Ground::Consent | Ground::RequiredByLaw) {
            return Err(NEVER.into());
        }
        match self.ground {
            Ground::Consent if !work.file.consented_by(self.purpose, self.happened_at) => Err(CONSENT.into()),
            Ground::Consent => Ok(()),
            _ if self.tells_enough(&work.file) => match self.is_told_by_letter() {
                Some(telling) => Ok(of_sharing(work, self.ground, telling).await?),
                None => Ok(()),
            },
            _ => Err(TELL.into()),
        }
    }
}

impl Disclose {
    fn check(&self, now: Moment) -> Result<(), Refusal> {
        if !purposes(self.recipient).contains(&self.purpose) {
            let detail = "This is not what sharing with such a recipient is for.";
            return Err(Refusal::field("purpose", "not_for_this_recipient", detail));
        }
        if self.what.is_empty() {
            return Err(Refusal::field("what", "empty", "There is nothing in it."));
        }
        if self.ground != Ground::Consent && self.reason.is_none() {
            let detail = "Without consent it is recorded why the ground applies.";
            return Err(Refusal::field("reason", "missing", detail));
        }
        match &self.person_told {
            Some(PersonTold::Told { at, .. }) if *at > now => {
                let detail = "This moment has not come yet.";
                Err(Refusal::field("person_told.told.at", "in_the_future", detail))
            }
            _ => Ok(()),
        }
    }

    /// How the notice goes to whoever it is about (N13): not where telling would prejudice what it is for (004 §8.2), nor a
    /// second time to who has it in writing; where nobody can reach them, it lies on their page.
    fn is_told_by_letter(&self) -> Option<Telling> {
        use ContactWay as W;
        match &self.person_told {
            Some(PersonTold::Told { how: W::Email | W::Post | W::OwnPage, .. }) | None => None,
            Some(PersonTold::Told { .. }) => Some(Telling::Safely),
            Some(PersonTold::NotTold { why: WhyNotTold::CannotBeReached }) => Some(Telling::OnTheirPage),
            Some(PersonTold::NotTold { why: WhyNotTold::WouldPrejudice }) => None,
        }
    }

    /// Whether the person was told, or it is said why not and that may be.
    fn tells_enough(&self, file: &CaseFile) -> bool {
        match &self.person_told {
            Some(PersonTold::Told { .. }) => true,
            Some(PersonTold::NotTold { why: WhyNotTold::CannotBeReached }) => cannot_be_reached(file),
            Some(PersonTold::NotTold { why: WhyNotTold::WouldPrejudice }) => matches!(
                self.ground,
                Ground::RequiredByLaw | Ground::CrimePrevention | Ground::LegalProceedings
            ),
            None => false,
        }
    }
}

/// Whether there is no way to reach them, or it was tried and they were not.
fn cannot_be_reached(file: &CaseFile) -> bool {
    !file.is_reachable() || file.attempts().iter().any(|entry| entry.says("result", "not_reached"))
}

/// What sharing information with a partner of that kind is for.
pub(super) fn usual_purpose(kind: PartnerKind) -> ConsentPurpose {
    use ConsentPurpose as P;
    match kind {
        PartnerKind::Police => P::SharePolice,
        PartnerKind::VictimSupport => P::ShareVictimSupport,
        PartnerKind::Specialist => P::ShareSpecialist,
        PartnerKind::CommunitySafety => P::ShareCommunitySafety,
        PartnerKind::Landlord => P::ShareOtherLandlord,
        PartnerKind::SocialServices => P::ShareSocialServices,
        PartnerKind::Other => P::ShareOther,
    }
}

/// What sharing with a partner of that kind may be for; the first is the usual one.
pub(super) fn purposes(kind: PartnerKind) -> &'static [ConsentPurpose] {
    use ConsentPurpose as P;
    match kind {
        PartnerKind::Police => &[P::SharePolice, P::ReportToPolice],
        PartnerKind::VictimSupport => &[P::ShareVictimSupport],
        PartnerKind::Specialist => &[P::ShareSpecialist],
        PartnerKind::CommunitySafety => &[P::ShareCommunitySafety],
        PartnerKind::Landlord => &[P::ShareOtherLandlord],
        PartnerKind::SocialServices => &[P::ShareSocialServices],
        PartnerKind::Other => &[P::ShareOther, P::Translation],
    }
}
