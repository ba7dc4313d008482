//! Approving or refusing what somebody else asked for: works, letters to an alleged perpetrator, visits elsewhere.
//! Nobody approves their own request.

use entity::staff::Role;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    case_file::Approval,
    in_words::InWords,
    issue_letter::IssueLetter,
    tell_people::{kind_of_works, of_works},
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const OWN: Rule = Rule::new("own_request", "Nobody approves their own request: a colleague decides.");
const HIGHER: Rule = Rule::new(
    "area_manager_decides",
    "Whether our own procedure goes before the local one is for the area manager or the director (001 §14).",
);
const DECIDED: Rule = Rule::new("already_decided", "This has been decided.");
const NOTHING: Rule = Rule::new("nothing_to_decide", "This entry does not wait for an approval.");

/// Approve or refuse what somebody else asked for. An approved letter to the person goes out with it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The entry that asks for it.
    pub request_id: Uuid,
    /// Whether it may be done.
    pub approved: bool,
    /// Why.
    pub reason: InWords,
}

impl CaseAct for Decide {
    const ACT: Act = Act::Decide;
    const PATH: &'static str = "decisions";
    const TITLE: &'static str = "Approve or refuse a request";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({
            "request_id": "019376c5-8c00-7000-8000-000000000001",
            "approved": true,
            "reason": "The letterbox faces the street; the police advise it too",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let found = work.file.entries.iter().find(|entry| entry.row.id == self.request_id);
        let request = found.ok_or_else(|| {
            Refusal::field("request_id", "not_in_this_case", "There is no such entry in this case.")
        })?;
        match work.file.approval_of(request) {
            None => return Err(NOTHING.into()),
            Some(Approval::Pending) => {}
            Some(_) => return Err(DECIDED.into()),
        }
        if request.row.staff_id == Some(work.caller.staff.id) {
            return Err(OWN.into());
        }
        if request.row.act == Act::DiscussAtForum.word() && work.caller.staff.role == Role::LineManager {
            return Err(HIGHER.into());
        }
        work.subject_id = Some(self.request_id);
        let request = request.clone();
        if self.approved && request.row.act == Act::IssueLetter.word() {
            IssueLetter::goes_approved(work, &request).await?;
        }
        match kind_of_works(&request).filter(|_| self.approved) {
            Some(kind) => Ok(of_works(work, &kind, false).await?),
            None => Ok(()),
        }
    }
}
