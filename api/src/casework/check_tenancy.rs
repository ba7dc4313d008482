//! Checking a tenancy before going on: four issues, any of which is brought to a manager first (001 §3.2, 9).

use std::collections::BTreeSet;

use entity::{
    exclusion,
    fault::Attempting,
    party::PartyKind,
    staff::{self, Role},
};
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, case_file::CaseFile, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const MANAGER_FIRST: Rule = Rule::new(
    "manager_first",
    "An earlier check found an issue, and no manager has been asked: another check does not undo that (001 §3.2, 9).",
);

/// Whose tenancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TenancyOf {
    /// The victim's (001 §3.2).
    Victim,
    /// The alleged perpetrator's (001 §9).
    Perpetrator,
}

impl TenancyOf {
    fn kind(self) -> PartyKind {
        match self {
            Self::Victim => PartyKind::Victim,
            Self::Perpetrator => PartyKind::Perpetrator,
        }
    }
}

/// What a check may find (001 §3.2, 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TenancyIssue {
    /// Somebody is vulnerable, or something stands in the way of speaking with them.
    VulnerabilityOrCommunication,
    /// Nobody visits alone.
    DoNotVisitAlone,
    /// It is a starter tenancy, or a trespasser is tolerated.
    StarterTenancy,
    /// There is another breach, arrears, or an old case.
    BreachOrOldCase,
}

/// Check a tenancy. Where there is an issue, the case stands still until a manager has been asked.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckTenancy {
    /// Whose it is.
    pub of: TenancyOf,
    /// Which person of the case. Needed where there is more than one of that kind.
    pub party_id: Option<Uuid>,
    /// What was found; nothing, if there is nothing.
    pub issues: BTreeSet<TenancyIssue>,
    /// Whether a manager was asked.
    pub manager_consulted: bool,
    /// Which one: the line manager, or another manager if they are away (001 §3.2).
    pub manager_id: Option<Uuid>,
    /// What they said, and what else was found.
    pub note: Option<InWords>,
}

impl CaseAct for CheckTenancy {
    const ACT: Act = Act::CheckTenancy;
    const PATH: &'static str = "tenancy-checks";
    const TITLE: &'static str = "Check a tenancy";

    fn example() -> Value {
        json!({
            "of": "perpetrator",
            "party_id": null,
            "issues": ["do_not_visit_alone"],
            "manager_consulted": true,
            "manager_id": "019376c5-8c00-7000-8000-000000000001",
            "note": "Two of us go, and he comes to the office",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.check_person(&work.file)?;
        self.check_manager(work).await?;
        let finds_nothing = self.issues.is_empty() && !self.manager_consulted;
        if finds_nothing && work.file.tenancy_stops_for(self.of.kind(), self.party_id) {
            return Err(MANAGER_FIRST.into());
        }
        // A check that names nobody is that of the only one it can mean, and stays theirs when others are found.
        let mut people = work.file.parties_of(self.of.kind()).map(|party| party.row.id);
        let only = people.next().filter(|_| people.next().is_none());
        work.subject_id = self.party_id.or(only);
        Ok(())
    }
}

impl CheckTenancy {
    /// Whether it is clear whose tenancy it is.
    fn check_person(&self, file: &CaseFile) -> Result<(), Refusal> {
        let kind = self.of.kind();
        match self.party_id {
            Some(id) => file.party("party_id", kind, id).map(|_| ()),
            None if file.parties_of(kind).count() > 1 => {
                Err(Refusal::field("party_id", "missing", "There is more than one: say whose tenancy it is."))
            }
            None => Ok(()),
        }
    }

    async fn check_manager(&self, work: &Work<'_>) -> Result<(), Refusal> {
        match (self.manager_consulted, self.manager_id) {
            (true, None) => Err(Refusal::field("manager_id", "missing", "Say which manager has been asked.")),
            (false, Some(_)) => {
                let detail = "A manager is named, and yet has not been asked.";
                Err(Refusal::field("manager_consulted", "contradicts", detail))
            }
            (true, Some(id)) => another_manager(work, id).await,
            (false, None) => Ok(()),
        }
    }
}

/// Whether it is a manager, another than the caller, who may know of the case.
async fn another_manager(work: &Work<'_>, id: Uuid) -> Result<(), Refusal> {
    const ATTEMPT: &str = "looking for a manager";
    let found = staff::Entity::find_by_id(id).one(work.transaction).await.attempting(ATTEMPT)?;
    let manages =
        |staff: &staff::Model| staff.active && matches!(staff.role, Role::LineManager | Role::AreaManager);
    let excluded = exclusion::Entity::find_by_id((work.file.case.id, id)).one(work.transaction).await;
    let is_excluded = excluded.attempting(ATTEMPT)?.is_some();
    if id != work.caller.staff.id && found.is_some_and(|staff| manages(&staff)) && !is_excluded {
        return Ok(());
    }
    let detail = "There is no other manager of that id who may know of this case.";
    Err(Refusal::field("manager_id", "not_a_manager", detail))
}
