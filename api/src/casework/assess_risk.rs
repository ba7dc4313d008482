//! Assessing harm, vulnerability and urgency, and lowering a level of risk (000 §5.1, `domain` §2.E).
//!
//! The level says who is answered first. It never changes what a case is: that stays of high priority whatever comes out
//! (000 §5.1, 004 §4.11).

use std::collections::BTreeMap;

use entity::{
    case::Stage,
    event::Event,
    fault::Attempting,
    moment::Moment,
    risk::{Assessed, Level, Tool},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Invalid, Refusal, Rule},
};

const ONLY_RAISED: Rule = Rule::new(
    "risk_only_raised",
    "Whoever assesses may raise the level above what the answers come to, and never lower it (`domain` §2.E).",
);
const NOT_ASSESSED: Rule = Rule::new("risk_not_assessed", "The risk has not been assessed yet.");
const NOT_LOWER: Rule = Rule::new("risk_not_lower", "This is not lower than the level as it stands.");
const OWN: Rule =
    Rule::new("own_request", "Nobody lowers the risk that they assessed themselves: a colleague decides.");

/// Assess the risk. Done again with each further incident and at each review (`domain` §2.E); what a manager has not lowered
/// stays at least as high as it was.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssessRisk {
    /// When it was asked.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// The answer to each question of `GET /api/v1/risk-assessment`, by the question's key, as one of the words it offers. A
    /// question that nobody can answer is answered `not_known`.
    pub answers: BTreeMap<String, String>,
    /// The level that the officer holds right, where that is higher than what the answers come to.
    pub raised_to: Option<Level>,
    /// Why they hold it right.
    pub raised_because: Option<InWords>,
    /// The day on which it is assessed again at the latest.
    #[schema(value_type = String, format = Date, example = "2026-12-04")]
    pub review_on: Date,
    /// What stood behind the answers.
    pub note: Option<InWords>,
}

impl CaseAct for AssessRisk {
    const ACT: Act = Act::AssessRisk;
    const PATH: &'static str = "risk-assessments";
    const TITLE: &'static str = "Assess the risk";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "answers": {
                "how_often": "most_weeks",
                "linked": "yes",
                "getting_worse": "yes",
                "know_them": "by_sight",
                "intimidation": "not_known",
                "targeted_at": "family",
                "because_of_who": "yes",
                "increased_risk": "no",
                "affected": "a_lot",
                "health": "one",
                "professional_support": "no",
                "friends_support": "a_few",
                "others_affected": "family",
                "threat_to_life": "no",
                "arson": "no",
                "children_present": "not_known",
                "organised_group": "no",
                "afraid_at_home": "no",
                "self_harm": "no",
                "after_warning": "no",
            },
            "raised_to": "high",
            "raised_because": "The man was released this morning",
            "review_on": "2026-12-04",
            "note": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let assessed = Tool::shipped()?.assess(&self.answers).map_err(wrong_answers)?;
        self.check(work, assessed.level)?;
        let judged = self.raised_to.unwrap_or(assessed.level);
        let stands = work.file.risk().map_or(judged, |before| before.max(judged));
        note(work, &assessed, stands)?;
        work.happened(Event::RiskAssessed);
        work.advance(Stage::Assessing);
        Ok(())
    }
}

impl AssessRisk {
    fn check(&self, work: &Work<'_>, assessed: Level) -> Result<(), Refusal> {
        let mut wrong = Vec::new();
        if self.review_on < work.now.day() {
            wrong.push(Invalid::new("review_on", "in_the_past", "This day is over."));
        }
        match (self.raised_to, &self.raised_because) {
            (Some(_), None) => wrong.push(Invalid::new("raised_because", "missing", "Say why it is higher.")),
            (None, Some(_)) => wrong.push(Invalid::new("raised_to", "missing", "Say what it is raised to.")),
            _ => {}
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong));
        }
        if self.raised_to.is_some_and(|raised| raised <= assessed) {
            return Err(ONLY_RAISED.into());
        }
        Ok(())
    }
}

/// What the answers came to, and the level as it stands after it.
fn note(work: &mut Work<'_>, assessed: &Assessed, stands: Level) -> Result<(), Refusal> {
    work.note("tool", assessed.tool.clone());
    work.note("tool_version", assessed.version);
    work.note("score", assessed.score);
    work.note("harm", assessed.harm);
    work.note("vulnerability", assessed.vulnerability);
    work.note("urgency", assessed.urgency);
    work.note("assessed_level", word(assessed.level)?);
    work.note("level", word(stands)?);
    let because = assessed.because.clone().unwrap_or_default();
    work.note("safeguarding_prompted", !because.is_empty());
    work.note("life_threatening", because);
    Ok(())
}

fn word(level: Level) -> Result<Value, Refusal> {
    Ok(serde_json::to_value(level).attempting("noting a level of risk")?)
}

fn wrong_answers(wrong: Vec<(String, &'static str)>) -> Refusal {
    let invalid = wrong.into_iter().map(|(key, code)| {
        let (key, detail) = match code {
            "missing" => (key, "Every question is answered; `not_known` is an answer."),
            "not_a_choice" => (key, "This is not one of the words offered."),
            // What is not a question's key may be anything, and is not repeated.
            _ => (String::new(), "The assessment does not ask this."),
        };
        let field = if key.is_empty() { "answers".to_owned() } else { format!("answers.{key}") };
        Invalid::new(field, code, detail)
    });
    Refusal::Invalid(invalid.collect())
}

/// Lower the level of risk, with a reason: a manager's decision, and never that of whoever assessed it (`domain` §2.E).
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LowerRisk {
    /// The level from now on.
    pub level: Level,
    /// Why.
    pub reason: InWords,
}

impl CaseAct for LowerRisk {
    const ACT: Act = Act::LowerRisk;
    const PATH: &'static str = "risk-lowerings";
    const TITLE: &'static str = "Lower the level of risk";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "level": "medium", "reason": "He moved away in the spring, and nothing has happened since" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let assessed = work.file.last(Act::AssessRisk).ok_or(NOT_ASSESSED)?;
        if assessed.row.staff_id == Some(work.caller.staff.id) {
            return Err(OWN.into());
        }
        if work.file.risk().is_none_or(|stands| self.level >= stands) {
            return Err(NOT_LOWER.into());
        }
        work.subject_id = Some(assessed.row.id);
        Ok(())
    }
}
