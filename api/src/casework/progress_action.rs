//! What became of an option of the action plan: what was agreed against what was done, and why not (001 §10).

use entity::action_plan::OptionCode;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, case_file::VictimDecision, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const NOT_AGREED: Rule = Rule::new(
    "not_agreed",
    "The victim has not agreed to this in the action plan in force: without that nothing is done (001 §3.1).",
);

/// What became of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    /// It is being done.
    UnderWay,
    /// It was done.
    Done,
    /// It was not done; `why_not` says why.
    NotProgressed,
}

impl ActionStatus {
    /// The word for it in a letter: what is not settled is open.
    pub fn told(self) -> &'static str {
        match self {
            Self::UnderWay => "open",
            Self::Done => "done",
            Self::NotProgressed => "not_progressed",
        }
    }
}

/// Record what became of an option that was agreed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgressAction {
    /// The option: one that the victim agrees to in the plan in force.
    pub code: OptionCode,
    /// What became of it.
    pub status: ActionStatus,
    /// The day on which it was done.
    #[schema(value_type = Option<String>, format = Date)]
    pub done_on: Option<Date>,
    /// Why it was not done: the letter with findings says so (001 §10).
    pub why_not: Option<InWords>,
    /// How it was done, or how far it has come.
    pub note: Option<InWords>,
}

impl CaseAct for ProgressAction {
    const ACT: Act = Act::ProgressAction;
    const PATH: &'static str = "action-progress";
    const TITLE: &'static str = "Record what became of an option of the action plan";

    fn example() -> Value {
        json!({ "code": "AP05", "status": "done", "done_on": "2026-11-20", "why_not": null, "note": null })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let Some(option) = self.code.option() else {
            return Err(Refusal::field("code", "not_an_option", "This is not one of AP01 to AP23."));
        };
        self.check(work)?;
        if work.file.decision_on(option.code) != Some(VictimDecision::Agrees) {
            return Err(NOT_AGREED.into());
        }
        work.subject_id = work.file.plan().map(|plan| plan.row.id);
        Ok(())
    }
}

impl ProgressAction {
    fn check(&self, work: &Work<'_>) -> Result<(), Refusal> {
        if self.status == ActionStatus::NotProgressed && self.why_not.is_none() {
            let detail = "What was agreed and not done is explained (001 §10).";
            return Err(Refusal::field("why_not", "reason_needed", detail));
        }
        let wrong = |code, detail| Err(Refusal::field("done_on", code, detail));
        match (self.status, self.done_on) {
            (ActionStatus::Done, None) => wrong("missing", "Say on which day it was done."),
            (ActionStatus::Done, Some(day)) if day > work.now.day() => {
                wrong("in_the_future", "This day has not come yet.")
            }
            (ActionStatus::Done, Some(day)) if day < work.file.began_at().day() => {
                wrong("before_the_report", "The report came later than this.")
            }
            (ActionStatus::UnderWay | ActionStatus::NotProgressed, Some(_)) => {
                wrong("not_done", "Only what was done has a day on which it was done.")
            }
            _ => Ok(()),
        }
    }
}
