//! The action plan on the reporter's own page: each option as it was gone through with them, what they say to it now, and
//! whether it waits for their signature (001 §3.1, 3.4; 004 §4.4).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use super::Coded;
use crate::{
    follow_up::{FollowUpAct, PLAN_AGREED},
    moment::Moment,
};

/// The action plan in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its entry: what they answer is about this one.
    pub id: Uuid,
    /// The entry that signatures belong to: this one, or an earlier one that it confirms as it was.
    pub signed_under: Uuid,
    /// Which version it is, from 1.
    pub version: i64,
    /// When it was agreed.
    pub agreed_at: Moment,
    /// The options that have something to do with the case.
    pub lines: Vec<PlanLine>,
    /// When they signed it.
    pub signed_at: Option<Moment>,
}

/// An option of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// `AP01` …
    pub code: String,
    /// What was agreed with them: a word of `words::PLAN_DECISION`.
    pub agreed: String,
    /// What they have answered since, if it is something else.
    pub answered: Option<String>,
    /// By when it is done.
    pub due: Option<Date>,
}

impl PlanLine {
    /// What they say to it now.
    pub fn decision(&self) -> &str {
        self.answered.as_deref().unwrap_or(&self.agreed)
    }
}

impl Plan {
    /// The plan in force, if there is one.
    pub(super) fn in_force(coded: &[Coded]) -> Option<Self> {
        let place = coded.iter().rposition(|entry| entry.act == PLAN_AGREED)?;
        let (plan, since) = (coded.get(place)?, coded.get(place + 1..).unwrap_or_default());
        let answered = answered(plan.id, since);
        let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let options = plan.facts.get("options").and_then(Value::as_array).cloned().unwrap_or_default();
        let lines = options.iter().filter_map(|option| {
            let (code, agreed) = (text(option, "code")?, text(option, "decision")?);
            let answered = answered.get(&code).filter(|answer| **answer != agreed).cloned();
            let due = text(option, "due").and_then(|due| due.parse().ok());
            Some(PlanLine { code, agreed, answered, due })
        });
        let signed_under = plan.says("signed_under").and_then(|id| id.parse().ok()).unwrap_or(plan.id);
        let signed = coded.iter().rfind(|entry| {
            entry.is(FollowUpAct::SignPlan)
                && entry.subject_id == Some(signed_under)
                && entry.says("signer") == Some("victim")
        });
        Some(Self {
            id: plan.id,
            signed_under,
            version: plan.facts.get("version").and_then(Value::as_i64).unwrap_or(1),
            agreed_at: plan.happened_at,
            lines: lines.filter(|line| line.decision() != "not_applicable").collect(),
            signed_at: signed.map(|entry| entry.happened_at),
        })
    }

    /// Whether they have answered something else than what was agreed: then the officer makes a new version first.
    pub fn is_disputed(&self) -> bool {
        self.lines.iter().any(|line| line.answered.is_some())
    }
}

/// What they answered to a plan, by option: the last word counts.
fn answered(plan_id: Uuid, since: &[Coded]) -> BTreeMap<String, String> {
    let mut last = BTreeMap::new();
    let about_it = |entry: &&Coded| entry.is(FollowUpAct::AnswerPlan) && entry.subject_id == Some(plan_id);
    for entry in since.iter().filter(about_it) {
        let options = entry.facts.get("options").and_then(Value::as_array).cloned().unwrap_or_default();
        for option in options {
            let word = |name: &str| option.get(name).and_then(Value::as_str).map(str::to_owned);
            if let (Some(code), Some(decision)) = (word("code"), word("decision")) {
                last.insert(code, decision);
            }
        }
    }
    last
}
