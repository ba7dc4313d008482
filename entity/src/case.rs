//! A case: the landlord's answer to a report. It is always of high priority and there is no column to say otherwise
//! (000 §5.1, 001 §3, 004 §4.2).

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::moment::Moment;

/// How far a case has come (`domain` §1.15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Received; nobody has it yet.
    Received,
    /// An officer has it.
    Assigned,
    /// Harm, vulnerability and urgency are being assessed.
    Assessing,
    /// What happened is being found out.
    Investigating,
    /// The findings have been written to the victim.
    OutcomeIssued,
    /// It is watched whether it has stopped.
    Monitoring,
    /// The victim is asked to agree to closing.
    Closing,
    /// Closed.
    Closed,
}

impl Stage {
    /// The name of the sentence that tells the reporter where things stand.
    pub fn message(self) -> &'static str {
        match self {
            Self::Received => "stage-received",
            Self::Assigned => "stage-assigned",
            Self::Assessing => "stage-assessing",
            Self::Investigating => "stage-investigating",
            Self::OutcomeIssued => "stage-outcome-issued",
            Self::Monitoring => "stage-monitoring",
            Self::Closing => "stage-closing",
            Self::Closed => "stage-closed",
        }
    }
}

/// A row of `cases`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases")]
pub struct Model {
    /// The row's own name; sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// How far it has come.
    pub stage: Stage,
    /// The policy it began under, whose promises it keeps.
    pub policy: String,
    /// That policy's version.
    pub policy_version: i32,
    /// The division whose working days count.
    pub division: String,
    /// The landlord's area.
    pub area: String,
    /// The team that works it.
    pub team_id: Option<Uuid>,
    /// The officer who has it.
    pub owner_id: Option<Uuid>,
    /// What it was categorised as (004 §4.2).
    pub category: Option<String>,
    /// Whether hate was found to be the motive. Never changes how the case is treated (003 §5.3).
    pub motivation: Option<String>,
    /// How it ended (`words::OUTCOME`).
    pub outcome: Option<String>,
    /// How often the person wants to hear from us: at least every so many days.
    pub contact_days: Option<i32>,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// When the staff side sent it to the patch it belongs to, and noted what it can be found by.
    pub routed_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
