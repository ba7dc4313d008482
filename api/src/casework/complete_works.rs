//! Recording that works were completed: approved first where the policy asks for it, photographed before the damage is gone,
//! and not while evidence has to be kept (001 §4, 004 §4.8).

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    case_file::{Approval, CaseFile, Entry},
    in_words::InWords,
    order_works::WorksKind,
    tell_people::{kind_of_works, of_works},
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const COMPLETED: Rule = Rule::new("already_completed", "These works were completed.");
const APPROVAL: Rule =
    Rule::new("approval_needed", "A manager approves works of this kind first, and has not yet (001 §4).");
const REFUSED: Rule = Rule::new("approval_refused", "A manager did not approve these works (001 §4).");
const PHOTOGRAPH: Rule =
    Rule::new("photograph_first", "Damage is photographed before it is mended or removed (001 §4).");
const HELD: Rule =
    Rule::new("evidence_held", "These works wait, because evidence has to be kept (004 §4.8).");

/// Record that works were completed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompleteWorks {
    /// The order for works.
    pub works_id: Uuid,
    /// When they were completed.
    #[schema(value_type = String, format = DateTime)]
    pub completed_at: Moment,
    /// What was done.
    pub note: Option<InWords>,
}

impl CaseAct for CompleteWorks {
    const ACT: Act = Act::CompleteWorks;
    const PATH: &'static str = "works-completions";
    const TITLE: &'static str = "Record that works were completed";
    /// Works that were ordered are done whether the case is still open or not.
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "works_id": "019376c5-8c00-7000-8000-000000000001",
            "completed_at": "2026-11-20T10:15:00Z",
            "note": "Washed off and painted over",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let works = work.file.entry("works_id", Act::OrderWorks, self.works_id)?;
        self.check_time(works, work.now)?;
        self.may_be(&work.file, works)?;
        let kind = kind_of_works(works);
        let graffiti = works.fact("kind") == Some(WorksKind::Graffiti);
        work.happened_at = self.completed_at;
        work.subject_id = Some(self.works_id);
        work.happened_to(Event::WorksCompleted, self.works_id);
        if graffiti {
            work.happened_to(Event::GraffitiRemoved, self.works_id);
        }
        let Some(kind) = kind else { return Ok(()) };
        Ok(of_works(work, &kind, true).await?)
    }
}

impl CompleteWorks {
    fn check_time(&self, works: &Entry, now: Moment) -> Result<(), Refusal> {
        let wrong = |code, detail| Err(Refusal::field("completed_at", code, detail));
        if self.completed_at > now {
            return wrong("in_the_future", "This moment has not come yet.");
        }
        if self.completed_at < works.row.happened_at {
            return wrong("before_the_order", "They were ordered later than this.");
        }
        Ok(())
    }

    fn may_be(&self, file: &CaseFile, works: &Entry) -> Result<(), Refusal> {
        if file.is_completed(self.works_id) {
            return Err(COMPLETED.into());
        }
        match file.approval_of(works) {
            Some(Approval::Pending) => return Err(APPROVAL.into()),
            Some(Approval::Refused) => return Err(REFUSED.into()),
            Some(Approval::Approved) | None => {}
        }
        let of_damage = works.fact("kind").is_some_and(WorksKind::is_damage);
        if file.policy.works.photograph_first && of_damage && !self.is_photographed_before(file) {
            return Err(PHOTOGRAPH.into());
        }
        if file.holds_evidence(self.works_id, self.completed_at.day()) { Err(HELD.into()) } else { Ok(()) }
    }

    /// A photograph of the clean wall proves nothing.
    fn is_photographed_before(&self, file: &CaseFile) -> bool {
        file.about(Act::RecordPhotograph, self.works_id)
            .any(|entry| entry.row.happened_at <= self.completed_at)
    }
}
