//! Opening a closed case again.

use entity::{case::Stage, event::Event, task::TaskKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    mark_junk::JUNK,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const JOINED: Rule = Rule::new(
    "case_joined",
    "The reports of this case were joined to another: the work goes on there (001 §11).",
);

const IS_JUNK: Rule = Rule::new(
    "case_is_junk",
    "The report of this case was marked as junk: let it in, and everything that was promised runs again.",
);

/// Why a case is opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReopenReason {
    /// Something new is known.
    NewInformation,
    /// It happened again.
    FurtherIncident,
    /// The person does not agree with how it ended.
    Disputed,
    /// It was asked for by a review of the case or a complaint.
    CaseReview,
    /// It was closed by mistake.
    Mistake,
    /// Something else.
    Other,
}

/// Open a closed case again.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReopenCase {
    /// Why.
    pub reason: ReopenReason,
    /// The same in words.
    pub explanation: InWords,
}

impl CaseAct for ReopenCase {
    const ACT: Act = Act::ReopenCase;
    const PATH: &'static str = "reopening";
    const TITLE: &'static str = "Open a closed case again";
    const ON: On = On::Closed;
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "reason": "new_information", "explanation": "The camera's pictures have been found after all" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if work.file.reports.is_empty() {
            return Err(JOINED.into());
        }
        if work.file.case.outcome.as_deref() == Some(JUNK) {
            return Err(IS_JUNK.into());
        }
        let case = &mut work.file.case;
        case.stage = Stage::Investigating;
        case.outcome = None;
        case.closed_at = None;
        work.ends_all(TaskKind::DecideReopening);
        work.happened(Event::CaseReopened);
        Ok(())
    }
}
