//! Recording what was found, and what comes next (001 §10).

use entity::case::Stage;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::CaseAct,
    case_file::{CaseFile, Entry, InterviewOf},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const INTERVIEW: Rule = Rule::new(
    "interview_first",
    "The victim is interviewed first, or did not want it, or could not be reached in three attempts (001 §3.4).",
);
const RISK: Rule =
    Rule::new("risk_assessment_first", "Harm, vulnerability and urgency are assessed first (000 §5.1).");

/// Whether it is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// It is.
    Proven,
    /// It is not.
    NotProven,
    /// Some of it is.
    Partly,
}

/// Record what was found.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordFindings {
    /// Whether it is proven.
    pub outcome: Finding,
    /// What was found.
    pub findings: InWords,
    /// What comes next.
    pub next: InWords,
}

impl CaseAct for RecordFindings {
    const ACT: Act = Act::RecordFindings;
    const PATH: &'static str = "findings";
    const TITLE: &'static str = "Record what was found";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({
            "outcome": "proven",
            "findings": "Two witnesses heard the words; he does not deny them",
            "next": "A warning; we see in two weeks whether it has stopped",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if !was_heard(&work.file) {
            return Err(INTERVIEW.into());
        }
        if work.file.policy.risk_assessment_required && work.file.risk().is_none() {
            return Err(RISK.into());
        }
        work.advance(Stage::Investigating);
        Ok(())
    }
}

/// Whether the victim was interviewed, did not want to be, or could not be reached.
fn was_heard(file: &CaseFile) -> bool {
    const ATTEMPTS: usize = 3;
    let with_victim = |entry: &Entry| entry.fact("of") == Some(InterviewOf::Victim);
    let settled = |entry: &Entry| entry.says("result", "held") || entry.says("result", "refused");
    file.of(Act::RecordInterview).any(|entry| with_victim(entry) && settled(entry))
        || !file.is_reachable()
        || file.attempts().len() >= ATTEMPTS
}
