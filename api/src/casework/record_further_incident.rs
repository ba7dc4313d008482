//! Counting something that whoever reported has told since, in their diary or otherwise, as a further incident: what begins
//! anew with a further incident begins anew (001 §11).

use entity::{event::Event, follow_up::FollowUpAct};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, case_file::Entry, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const COUNTED: Rule = Rule::new("already_counted", "This entry is counted as a further incident already.");

/// Count an entry that came from somebody's own page as a further incident. The action plan has to be confirmed again.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordFurtherIncident {
    /// The entry: of their diary, a message, or something they added.
    pub entry_id: Uuid,
    /// Why it is an incident of its own, if that has to be said.
    pub note: Option<InWords>,
}

impl CaseAct for RecordFurtherIncident {
    const ACT: Act = Act::RecordFurtherIncident;
    const PATH: &'static str = "further-incidents";
    const TITLE: &'static str = "Count something told since as a further incident";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "entry_id": "019376c5-8c00-7000-8000-000000000001", "note": null })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let told = |entry: &&Entry| {
            let act = FollowUpAct::of(&entry.row.act);
            let tells =
                matches!(act, Some(FollowUpAct::Diary | FollowUpAct::Message | FollowUpAct::Addition));
            entry.row.id == self.entry_id && entry.row.staff_id.is_none() && tells
        };
        if !work.file.entries.iter().any(|entry| told(&entry)) {
            let detail = "There is no such entry from whoever reported in this case.";
            return Err(Refusal::field("entry_id", "not_in_this_case", detail));
        }
        if work.file.about(Act::RecordFurtherIncident, self.entry_id).next().is_some() {
            return Err(COUNTED.into());
        }
        work.subject_id = Some(self.entry_id);
        // That hate was found not to be the motive of something earlier says nothing of this (003 §5.3).
        work.file.case.motivation = None;
        if work.file.last(Act::AgreeActionPlan).is_some() {
            work.note("action_plan_to_be_confirmed", true);
        }
        work.happened(Event::FurtherIncident);
        Ok(())
    }
}
