//! The ledger of consents: asked for one purpose at a time, with how it was given and who recorded it (`domain` §1.13).

use entity::{moment::Moment, party::PartyKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    case_file::{ConsentPurpose, Entry},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const NOT_GIVEN: Rule =
    Rule::new("no_such_consent", "There is no such consent in force that could be withdrawn.");

/// How a consent was given or withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentHow {
    /// With the report.
    InTheReport,
    /// Said by telephone or face to face.
    Spoken,
    /// In writing, signed.
    Signed,
    /// By e-mail, text or letter.
    Written,
    /// On their own page.
    OwnPage,
}

/// Record a consent, or that it was asked for and not given.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordConsent {
    /// When they said it.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What for.
    pub purpose: ConsentPurpose,
    /// Whether they agree.
    pub given: bool,
    /// How they said it.
    pub how: ConsentHow,
    /// Whose it is, where that is not the victim's: a witness, of what they told as evidence, and of nothing else.
    pub party_id: Option<Uuid>,
    /// What it is limited to, in their words.
    pub limits: Option<InWords>,
}

impl CaseAct for RecordConsent {
    const ACT: Act = Act::RecordConsent;
    const PATH: &'static str = "consents";
    const TITLE: &'static str = "Record a consent";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "purpose": "share_police",
            "given": true,
            "how": "spoken",
            "party_id": null,
            "limits": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if let Some(id) = self.party_id {
            let known = work.file.parties.iter().find(|party| party.row.id == id);
            let Some(party) = known else {
                let detail = "There is no such person in this case.";
                return Err(Refusal::field("party_id", "not_in_this_case", detail));
            };
            if party.row.kind != PartyKind::Victim && self.purpose != ConsentPurpose::EvidenceUse {
                let detail = "This is for the victim to say.";
                return Err(Refusal::field("party_id", "not_for_this_person", detail));
            }
            work.subject_id = Some(id);
        }
        Ok(())
    }
}

/// Withdraw a consent. What was shared before stays recorded; nothing more is shared on it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawConsent {
    /// When they said it.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// Which one.
    pub purpose: ConsentPurpose,
    /// How they said it.
    pub how: ConsentHow,
    /// What they said.
    pub note: Option<InWords>,
}

impl CaseAct for WithdrawConsent {
    const ACT: Act = Act::WithdrawConsent;
    const PATH: &'static str = "consent-withdrawals";
    const TITLE: &'static str = "Withdraw a consent";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "purpose": "share_police",
            "how": "spoken",
            "note": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let last = work.file.last_word_on(self.purpose);
        // One that is dated before the consent would stand in the record and withdraw nothing.
        let stands = |word: &Entry| word.gives_consent() && word.was_by(work.happened_at);
        if last.is_some_and(stands) { Ok(()) } else { Err(NOT_GIVEN.into()) }
    }
}
