//! Reviewing a case as its manager: at receipt, within nine working days, and every two weeks (001 §3.2, 12, 16).

use std::collections::BTreeSet;

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Invalid, Refusal, Rule},
};

const OWN: Rule = Rule::new("own_case", "Nobody reviews their own case: another manager does (001 §12).");
const INCOMPLETE: Rule = Rule::new(
    "review_incomplete",
    "The review at receipt goes through the action plan, security and repairs, and emergency legal action (001 §3.2).",
);

/// Which review it is (001 §12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// At receipt.
    Initial,
    /// Of progress, within nine working days.
    Progress,
    /// One of those that follow until the case is closed.
    Periodic,
}

/// What a review goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReviewItem {
    /// The action plan, or what is proposed for it (001 §3.2).
    ActionPlan,
    /// Security and emergency repairs (001 §3.2).
    Security,
    /// Whether emergency legal action is needed (001 §3.2).
    EmergencyLegalAction,
    /// Whether what was promised was done in time (001 §16, 004 §13.2).
    Timescales,
    /// Whether what was agreed was done (001 §16).
    ActionsFollowedUp,
    /// Whether what was done is recorded (001 §16).
    Records,
    /// How high the risk is now (`domain` §2.E).
    Risk,
    /// Whether the person hears from us as agreed (001 §3.4).
    Contact,
    /// Whether it is handled as other cases are (001 §16).
    Consistency,
    /// Whether somebody else took it over, and whether that went well (004 §4.10).
    Handover,
    /// Whether it is resolved to the victim's reasonable satisfaction (004 §4.10).
    Satisfaction,
}

/// What the review at receipt goes through (001 §3.2).
const AT_RECEIPT: [ReviewItem; 3] =
    [ReviewItem::ActionPlan, ReviewItem::Security, ReviewItem::EmergencyLegalAction];

/// The steps of the procedure from which a case may differ, besides the policy's clocks (001 §16).
pub const STEPS: [&str; 14] = [
    "initial_report",
    "action_plan",
    "tenancy_check",
    "risk_assessment",
    "victim_interview",
    "witness_interviews",
    "police_first",
    "perpetrator_interview",
    "works",
    "support_referral",
    "consent",
    "letters",
    "contact",
    "reviews",
];

/// A variance: where the case was not handled as the procedure says, and why (001 §16).
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Variance {
    /// The code of one of the policy's clocks (`VIR-05`), or a step: `initial_report`, `action_plan`, `tenancy_check`,
    /// `risk_assessment`, `victim_interview`, `witness_interviews`, `police_first`, `perpetrator_interview`, `works`,
    /// `support_referral`, `consent`, `letters`, `contact` or `reviews`.
    #[schema(example = "victim_interview")]
    pub code: String,
    /// Why.
    pub reason: InWords,
}

/// Review a case that somebody else has.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewCase {
    /// When it was reviewed.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// Which review it is.
    pub kind: ReviewKind,
    /// What was gone through.
    pub items: BTreeSet<ReviewItem>,
    /// Where the case was not handled as the procedure says, if anywhere.
    pub variances: Vec<Variance>,
    /// What is done next.
    pub next_steps: InWords,
}

impl CaseAct for ReviewCase {
    const ACT: Act = Act::ReviewCase;
    const PATH: &'static str = "reviews";
    const TITLE: &'static str = "Review a case";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "kind": "initial",
            "items": ["action_plan", "security", "emergency_legal_action"],
            "variances": [{ "code": "victim_interview", "reason": "She asked for Monday" }],
            "next_steps": "Locks today; the solicitor is asked whether the bail conditions are enough",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.check(work)?;
        if work.file.case.owner_id == Some(work.caller.staff.id) {
            return Err(OWN.into());
        }
        if self.kind == ReviewKind::Initial && !AT_RECEIPT.iter().all(|item| self.items.contains(item)) {
            return Err(INCOMPLETE.into());
        }
        match self.kind {
            ReviewKind::Initial => work.happened(Event::InitialReview),
            ReviewKind::Progress => work.happened(Event::ProgressReview),
            ReviewKind::Periodic => {}
        }
        work.happened(Event::CaseReviewed);
        Ok(())
    }
}

impl ReviewCase {
    fn check(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let known = |code: &str| STEPS.contains(&code) || work.file.policy.clock(code).is_some();
        let mut wrong: Vec<Invalid> = (0..)
            .zip(&self.variances)
            .filter(|(_, variance)| !known(&variance.code))
            .map(|(place, _): (usize, _)| {
                let detail = "Neither a clock of this case's policy nor a step of the procedure.";
                Invalid::new(format!("variances[{place}].code"), "not_a_choice", detail)
            })
            .collect();
        if self.items.is_empty() {
            wrong.push(Invalid::new("items", "missing", "At least one has to be given."));
        }
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
    }
}
