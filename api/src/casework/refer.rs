//! Referring someone to a partner agency: with their agreement and consent, or on a ground that is on record (001 §3.2,
//! 003 §5.3).

use entity::{
    event::Event,
    fault::Attempting,
    moment::Moment,
    partner::{self, PartnerKind},
};
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    disclose::{CONSENT, purposes},
    in_words::InWords,
    work::Work,
};
use crate::{access::Act, refusal::Refusal};

/// What somebody is referred for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Someone to talk to.
    EmotionalSupport,
    /// Help with what has to be done.
    PracticalSupport,
    /// Someone who speaks for them.
    Advocacy,
    /// Counselling, or treatment.
    Counselling,
    /// Legal advice.
    LegalAdvice,
    /// Help to report, and through an investigation or a trial (003 §5.4.2).
    JusticeProcess,
    /// Restorative justice (003 §5.4.2).
    RestorativeJustice,
    /// Somewhere to live, or to stay.
    Housing,
    /// Safety at home.
    HomeSecurity,
    /// To safeguard a child or an adult at risk.
    Safeguarding,
    /// A review of a support plan and its risks (004 §7).
    SupportPlanReview,
    /// Something else; the note says what.
    Other,
}

/// Record that somebody was referred to a partner agency.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refer {
    /// When the referral was sent.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// The partner agency.
    pub partner_id: Uuid,
    /// Whether the victim agrees to be referred. Otherwise a ground for sharing has to be on record.
    pub agreed_by_victim: bool,
    /// What for.
    #[schema(min_items = 1)]
    pub services: Vec<Service>,
    /// What they need, in words.
    pub note: Option<InWords>,
}

impl CaseAct for Refer {
    const ACT: Act = Act::Refer;
    const PATH: &'static str = "referrals";
    const TITLE: &'static str = "Refer someone to a partner agency";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "partner_id": "019376c5-8c00-7000-8000-000000000001",
            "agreed_by_victim": true,
            "services": ["emotional_support"],
            "note": "Someone who speaks Urdu",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let partner = partner(work, "partner_id", self.partner_id).await?;
        if self.services.is_empty() {
            return Err(Refusal::field("services", "empty", "There is nothing in it."));
        }
        let may_be_sent = purposes(partner.kind).iter().any(|purpose| {
            let agreed = self.agreed_by_victim && work.file.consented_by(*purpose, self.happened_at);
            agreed || work.file.has_ground_for(*purpose)
        });
        if !may_be_sent {
            return Err(CONSENT.into());
        }
        work.note("partner_kind", serde_json::to_value(partner.kind).attempting("noting a partner")?);
        if supports(partner.kind) {
            work.happened(Event::ReferralSent);
        }
        Ok(())
    }
}

/// Whether a referral there keeps the promise of support: one to the police or another landlord does not (001 §3.2).
fn supports(kind: PartnerKind) -> bool {
    !matches!(kind, PartnerKind::Police | PartnerKind::CommunitySafety | PartnerKind::Landlord)
}

/// The partner agency of that id, if it can be chosen.
pub(super) async fn partner(work: &Work<'_>, field: &str, id: Uuid) -> Result<partner::Model, Refusal> {
    let found = partner::Entity::find_by_id(id).one(work.transaction).await;
    let found = found.attempting("looking for a partner agency")?.filter(|partner| partner.active);
    found.ok_or_else(|| {
        Refusal::field(field, "not_a_partner", "There is no partner agency of that id that can be chosen.")
    })
}
