//! Recording that a case was discussed at a multi-agency forum (001 §14).

use entity::{moment::Moment, partner::PartnerKind, staff::Role};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    case_file::CaseFile,
    disclose::{CONSENT, usual_purpose},
    in_words::InWords,
    work::Work,
};
use crate::{access::Act, refusal::Refusal};

/// What kind of forum it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ForumKind {
    /// A panel on hate crime.
    HateCrimePanel,
    /// The community safety partnership.
    CommunitySafetyPartnership,
    /// A conference on risk (MARAC).
    RiskConference,
    /// A group on antisocial behaviour.
    AntisocialBehaviourGroup,
    /// A meeting on safeguarding.
    SafeguardingMeeting,
    /// Any other.
    Other,
}

/// Which procedure is followed, where the forum's and ours conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Precedence {
    /// The forum's: the normal response.
    LocalProcedure,
    /// Ours: theirs would be to the disadvantage of the victim or the landlord.
    OwnProcedure,
}

/// Record a discussion at a multi-agency forum. That our own procedure goes before the local one is for an area manager or
/// a director to say; from anyone else it waits for an approval.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DiscussAtForum {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What kind of forum it was.
    pub forum: ForumKind,
    /// Who was there, besides us.
    #[serde(default)]
    pub partners: Vec<PartnerKind>,
    /// Whether nobody there could know who it is. If not, each partner who was there is told with consent, or on another
    /// ground that was recorded (`domain` §1.13).
    #[serde(default)]
    pub anonymised: bool,
    /// Which procedure is followed, where they conflict.
    pub precedence: Option<Precedence>,
    /// What was discussed and agreed.
    pub note: InWords,
    /// Its papers, among the documents of the case.
    #[serde(default)]
    pub document_ids: Vec<Uuid>,
}

impl CaseAct for DiscussAtForum {
    const ACT: Act = Act::DiscussAtForum;
    const PATH: &'static str = "forum-discussions";
    const TITLE: &'static str = "Record a discussion at a multi-agency forum";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "forum": "hate_crime_panel",
            "partners": ["police", "specialist"],
            "anonymised": true,
            "precedence": "local_procedure",
            "note": "The police will pass by every evening this week",
            "document_ids": [],
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        for id in &self.document_ids {
            work.file.entry("document_ids", Act::AddDocument, *id)?;
        }
        if !self.may_be_told(&work.file) {
            return Err(CONSENT.into());
        }
        let may_decide = matches!(work.caller.staff.role, Role::AreaManager | Role::Director);
        if self.precedence == Some(Precedence::OwnProcedure) && !may_decide {
            work.note("needs_approval", true);
        }
        Ok(())
    }
}

impl DiscussAtForum {
    fn may_be_told(&self, file: &CaseFile) -> bool {
        let may = |kind: &PartnerKind| file.may_be_disclosed_for(usual_purpose(*kind), self.happened_at);
        self.anonymised || self.partners.iter().all(may)
    }
}
