//! Closing a case to a named colleague, or opening it to them again: it is about them, or about somebody near them. For
//! them it is then not there at all.

use entity::{exclusion, fault::Attempting, staff};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "closing a case to somebody";
const EXCLUDED: Rule = Rule::new("already_excluded", "The case is closed to them.");
const NOT_EXCLUDED: Rule = Rule::new("not_excluded", "The case is not closed to them.");

/// Why a case is closed to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExclusionReason {
    /// It is about them.
    AboutThem,
    /// It is about somebody near them.
    NearThem,
    /// They have another interest in it.
    Conflict,
}

/// Close a case to a colleague, or open it to them again. Whoever has the case loses it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExcludeStaff {
    /// The colleague.
    pub staff_id: Uuid,
    /// Whether it is closed to them from now on.
    pub excluded: bool,
    /// Why it is, or was.
    pub reason: ExclusionReason,
    /// The same in words.
    pub explanation: InWords,
}

impl CaseAct for ExcludeStaff {
    const ACT: Act = Act::ExcludeStaff;
    const PATH: &'static str = "exclusions";
    const TITLE: &'static str = "Close a case to a colleague";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "staff_id": "019376c5-8c00-7000-8000-000000000001",
            "excluded": true,
            "reason": "near_them",
            "explanation": "He lives next door to the family",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let db = work.transaction;
        let found = staff::Entity::find_by_id(self.staff_id).one(db).await.attempting(ATTEMPT)?;
        if found.is_none() {
            return Err(Refusal::field("staff_id", "not_found", "There is no account of that id."));
        }
        let row = exclusion::Model { case_id: work.file.case.id, staff_id: self.staff_id, since: work.now };
        self.write(db, row.clone()).await?;
        // The covers of reports that were joined tell where they went.
        let joined = work.file.of(Act::JoinReport).filter_map(|entry| entry.fact("from_case_id"));
        for case_id in joined.collect::<Vec<Uuid>>() {
            match self.write(db, exclusion::Model { case_id, ..row.clone() }).await {
                Err(Refusal::Rule(EXCLUDED | NOT_EXCLUDED)) => {}
                written => written?,
            }
        }
        if self.excluded && work.file.case.owner_id == Some(self.staff_id) {
            work.file.case.owner_id = None;
            work.note("taken_from_them", true);
        }
        Ok(())
    }
}

impl ExcludeStaff {
    async fn write(&self, db: &impl ConnectionTrait, row: exclusion::Model) -> Result<(), Refusal> {
        let id = (row.case_id, row.staff_id);
        let before = exclusion::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
        match (self.excluded, before) {
            (true, Some(_)) => Err(EXCLUDED.into()),
            (false, None) => Err(NOT_EXCLUDED.into()),
            (true, None) => {
                let insert = exclusion::Entity::insert(row.into_active_model());
                insert.exec_without_returning(db).await.attempting(ATTEMPT)?;
                Ok(())
            }
            (false, Some(_)) => {
                exclusion::Entity::delete_by_id(id).exec(db).await.attempting(ATTEMPT)?;
                Ok(())
            }
        }
    }
}
