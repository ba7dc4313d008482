//! Recording whether hate was the motive (002 §4.7, 003 §5.3). What is found changes nothing else: the reasons that were
//! reported stay, the priority and the promises too, and a later report is treated as it is reported.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const EXPLANATION: Rule = Rule::new(
    "explanation_needed",
    "Where hate is found not to be the motive, the conclusion is explained (003 §5.3): say it in `explanation`.",
);

/// Whether hate was the motive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Motivation {
    /// It was.
    Hate,
    /// It was not.
    NotHate,
    /// That can't be said.
    Undetermined,
}

impl Motivation {
    /// The word it is stored as.
    fn word(self) -> &'static str {
        match self {
            Self::Hate => "hate",
            Self::NotHate => "not_hate",
            Self::Undetermined => "undetermined",
        }
    }
}

/// Record whether hate was the motive.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FindMotivation {
    /// What was found.
    pub found: Motivation,
    /// What it rests on. Needed where hate was not the motive: the victim is told.
    pub explanation: Option<InWords>,
}

impl CaseAct for FindMotivation {
    const ACT: Act = Act::FindMotivation;
    const PATH: &'static str = "motivation";
    const TITLE: &'static str = "Record whether hate was the motive";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "found": "hate", "explanation": "What was shouted, and to whom; two witnesses heard it" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if self.found == Motivation::NotHate && self.explanation.is_none() {
            return Err(EXPLANATION.into());
        }
        work.file.case.motivation = Some(self.found.word().to_owned());
        Ok(())
    }
}
