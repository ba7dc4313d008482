//! Signing the action plan: with a typed name, or verbally before a witness (001 §3.4, 004 §4.4, `domain` §1.8).

use entity::{event::Event, fault::Attempting, moment::Moment, policy::Signer, staff};
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, log_contact::ContactWay, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const SUPERSEDED: Rule = Rule::new(
    "plan_superseded",
    "A newer action plan is in force: that one is signed (001 §11). Earlier versions stay as they were.",
);
const SIGNED: Rule = Rule::new("already_signed", "They have signed this action plan.");

/// How somebody signs.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignedHow {
    /// With their name, as they typed or wrote it.
    TypedName(InWords),
    /// By saying so, and a colleague heard it.
    Verbally {
        /// The colleague.
        witnessed_by: Uuid,
    },
}

/// Record a signature under the action plan in force.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignActionPlan {
    /// When they signed.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// The action plan's entry: the one in force.
    pub plan_id: Uuid,
    /// Who signs: one of those whom the policy names, where it names any.
    pub signer: Signer,
    /// How.
    pub how: SignedHow,
    /// By which way it reached us.
    pub channel: ContactWay,
}

impl CaseAct for SignActionPlan {
    const ACT: Act = Act::SignActionPlan;
    const PATH: &'static str = "action-plan-signatures";
    const TITLE: &'static str = "Record a signature under the action plan";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "plan_id": "019376c5-8c00-7000-8000-000000000001",
            "signer": "victim",
            "how": { "typed_name": "A. Khan" },
            "channel": "in_person",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let agreed_at = work.file.entry("plan_id", Act::AgreeActionPlan, self.plan_id)?.row.happened_at;
        if work.file.plan().map(|plan| plan.row.id) != Some(self.plan_id) {
            return Err(SUPERSEDED.into());
        }
        if self.happened_at < agreed_at {
            let detail = "The action plan was agreed later than this.";
            return Err(Refusal::field("happened_at", "before_the_plan", detail));
        }
        let named = &work.file.policy.action_plan.signed_by;
        if !named.is_empty() && !named.contains(&self.signer) {
            let detail = "The policy does not ask them to sign.";
            return Err(Refusal::field("signer", "not_asked", detail));
        }
        if work.file.has_signed(self.signer) {
            return Err(SIGNED.into());
        }
        self.find_witness(work).await?;
        let signs = |signer: &Signer| *signer == self.signer || work.file.has_signed(*signer);
        let complete = work.file.policy.action_plan.signed_by.iter().all(signs);
        work.subject_id = work.file.plan_to_sign();
        if complete {
            work.happened(Event::ActionPlanSigned);
        }
        Ok(())
    }
}

impl SignActionPlan {
    async fn find_witness(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let SignedHow::Verbally { witnessed_by } = self.how else { return Ok(()) };
        const FIELD: &str = "how.verbally.witnessed_by";
        if self.signer == Signer::Officer && witnessed_by == work.caller.staff.id {
            let detail = "Nobody witnesses their own word.";
            return Err(Refusal::field(FIELD, "own_signature", detail));
        }
        let found = staff::Entity::find_by_id(witnessed_by).one(work.transaction).await;
        let found = found.attempting("looking for a witness")?;
        match found.filter(|staff| staff.active) {
            Some(_) => Ok(()),
            None => Err(Refusal::field(FIELD, "not_a_colleague", "There is no colleague of that id.")),
        }
    }
}
