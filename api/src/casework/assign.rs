//! Giving a case to an officer, or handing it over (001 §2-3, 004 §4.10).

use entity::{
    case::Stage,
    event::Event,
    exclusion,
    fault::Attempting,
    staff::{self, Role},
};
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, tell_people::cards, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const HANDOVER: Rule = Rule::new(
    "handover_note_needed",
    "Another officer has this case: say in `handover` what is agreed and what is next (004 §4.10).",
);

/// Give a case to an officer. Whoever has it already hands it over with a note of what is agreed and what is next.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Assign {
    /// The officer: a case officer or a line manager whose account is open.
    pub officer_id: Uuid,
    /// What is agreed and what is next, for whoever takes over.
    pub handover: Option<InWords>,
}

impl CaseAct for Assign {
    const ACT: Act = Act::Assign;
    const PATH: &'static str = "assignments";
    const TITLE: &'static str = "Give a case to an officer";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "officer_id": "019376c5-8c00-7000-8000-000000000001", "handover": null })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let officer = officer(work, self.officer_id).await?;
        let hands_over = work.file.case.owner_id.is_some_and(|owner| owner != officer.id);
        if hands_over && self.handover.is_none() {
            return Err(HANDOVER.into());
        }
        let is_new = work.file.case.owner_id != Some(officer.id);
        work.file.case.owner_id = Some(officer.id);
        // A case is worked where its officer is.
        work.file.case.team_id = officer.team_id.or(work.file.case.team_id);
        work.advance(Stage::Assigned);
        work.happened(Event::CaseAssigned);
        if is_new {
            for card in cards(work.transaction, work.house, &work.file, work.now).await? {
                work.writes(card);
            }
        }
        Ok(())
    }
}

/// The officer of that account, if they can have this case. One who may not know of it is as good as unknown.
async fn officer(work: &Work<'_>, id: Uuid) -> Result<staff::Model, Refusal> {
    const ATTEMPT: &str = "looking for an officer";
    let unknown =
        || Refusal::field("officer_id", "not_an_officer", "There is no officer of that id who can have it.");
    let found = staff::Entity::find_by_id(id).one(work.transaction).await.attempting(ATTEMPT)?;
    let works =
        |staff: &staff::Model| staff.active && matches!(staff.role, Role::CaseOfficer | Role::LineManager);
    let officer = found.filter(works).ok_or_else(unknown)?;
    let excluded = exclusion::Entity::find_by_id((work.file.case.id, id)).one(work.transaction).await;
    if excluded.attempting(ATTEMPT)?.is_some() {
        return Err(unknown());
    }
    Ok(officer)
}
