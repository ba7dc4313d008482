//! Recording what the person says of how it was handled; always asked before a case is closed (001 §16).

use entity::moment::Moment;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPTS: Rule = Rule::new(
    "attempts_needed",
    "That somebody could not be asked is said after an attempt to reach them was logged (001 §16).",
);

/// Who was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackFrom {
    /// The person it happened to.
    Victim,
    /// Who told us.
    Reporter,
    /// Someone who saw or heard it.
    Witness,
}

/// How satisfied they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Satisfaction {
    /// Very satisfied.
    VerySatisfied,
    /// Satisfied.
    Satisfied,
    /// Neither.
    Neither,
    /// Dissatisfied.
    Dissatisfied,
    /// Very dissatisfied.
    VeryDissatisfied,
}

/// Record what somebody says of how it was handled, or that they could not be asked.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordFeedback {
    /// When they were asked.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// Who.
    pub from: FeedbackFrom,
    /// Whether they were reached. If not, the attempts stand among the contacts.
    pub reached: bool,
    /// How satisfied they are, if they wish to say.
    pub satisfied: Option<Satisfaction>,
    /// What they said. Needed where they were reached.
    pub feedback: Option<InWords>,
}

impl CaseAct for RecordFeedback {
    const ACT: Act = Act::RecordFeedback;
    const PATH: &'static str = "feedback";
    const TITLE: &'static str = "Record what somebody says of how it was handled";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "from": "victim",
            "reached": true,
            "satisfied": "satisfied",
            "feedback": "It was good that somebody called every week; the locks took too long",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        match (self.reached, &self.feedback) {
            (true, None) => return Err(Refusal::field("feedback", "missing", "Say what they said.")),
            (false, _) if self.satisfied.is_some() => {
                return Err(Refusal::field("satisfied", "not_asked", "They were not reached."));
            }
            _ => {}
        }
        if !self.reached && work.file.is_reachable() && work.file.attempts().is_empty() {
            return Err(ATTEMPTS.into());
        }
        Ok(())
    }
}
