//! A member of staff: an account with a role.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::moment::Moment;

/// What an account is for (`domain` §1.9). What each may do is said in one place, `api::access`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Looks after accounts, areas, teams and lists; reads no report.
    Administrator,
    /// Takes and forwards reports (001 §3, 004 §4.2).
    Intake,
    /// Works cases.
    CaseOfficer,
    /// Reviews, approves, assigns (001 §12).
    LineManager,
    /// Reviews all cases of an area and marks how they ended (001 §12, 17).
    AreaManager,
    /// Is told of each report, and may take it higher (003 §5.3).
    CohesionLead,
    /// Decides on exceptions (001 §7, 14).
    Director,
    /// Decides on management transfers (001 §7).
    TransferPanel,
    /// Advises (001 §3.2).
    Legal,
    /// Does works; sees orders and nothing else (001 §4).
    Repairs,
    /// Counts; sees no case (003 §4).
    Statistics,
    /// Answers for data protection.
    Dpo,
    /// Reads who did what.
    Auditor,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 13] = [
        Role::Administrator,
        Role::Intake,
        Role::CaseOfficer,
        Role::LineManager,
        Role::AreaManager,
        Role::CohesionLead,
        Role::Director,
        Role::TransferPanel,
        Role::Legal,
        Role::Repairs,
        Role::Statistics,
        Role::Dpo,
        Role::Auditor,
    ];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Intake => "intake",
            Self::CaseOfficer => "case_officer",
            Self::LineManager => "line_manager",
            Self::AreaManager => "area_manager",
            Self::CohesionLead => "cohesion_lead",
            Self::Director => "director",
            Self::TransferPanel => "transfer_panel",
            Self::Legal => "legal",
            Self::Repairs => "repairs",
            Self::Statistics => "statistics",
            Self::Dpo => "dpo",
            Self::Auditor => "auditor",
        }
    }

    /// Which cases it is usually for.
    pub fn usual_scope(self) -> Scope {
        match self {
            Self::CaseOfficer | Self::LineManager => Scope::Team,
            Self::AreaManager => Scope::Area,
            _ => Scope::All,
        }
    }
}

/// Which cases an account is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Those they have.
    Own,
    /// Those of their team, and those that are no team's yet.
    Team,
    /// Those of their areas.
    Area,
    /// All.
    All,
}

impl Scope {
    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Team => "team",
            Self::Area => "area",
            Self::All => "all",
        }
    }
}

/// The areas that an account is for.
pub mod area {
    use sea_orm::entity::prelude::*;

    /// A row of `staff_areas`.
    #[sea_orm::model]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff_areas")]
    pub struct Model {
        /// The account.
        #[sea_orm(primary_key, auto_increment = false)]
        pub staff_id: Uuid,
        /// The area's word.
        #[sea_orm(primary_key, auto_increment = false)]
        pub area: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

impl std::str::FromStr for Scope {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        const ALL: [Scope; 4] = [Scope::Own, Scope::Team, Scope::Area, Scope::All];
        let known = ALL.into_iter().find(|scope| scope.word() == word);
        known.ok_or_else(|| format!("should be one of: {}", ALL.map(Self::word).join(", ")))
    }
}

impl std::str::FromStr for Role {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|role| role.word() == word);
        known.ok_or_else(|| format!("should be one of: {}", Self::ALL.map(Self::word).join(", ")))
    }
}

/// A password's hash (Argon2id, in the usual written form). Shows nothing when printed.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct PasswordHash(pub String);

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash")
    }
}

/// A row of `staff`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The work address, in small letters: what they sign in with and where alerts go.
    #[sea_orm(unique)]
    pub email: String,
    /// Their name.
    pub name: String,
    /// What the account is for.
    pub role: Role,
    /// Which cases it is for.
    pub scope: Scope,
    /// The team they are in.
    pub team_id: Option<Uuid>,
    /// The password's hash.
    pub password_hash: PasswordHash,
    /// Whether the password was given to them and has to be changed first.
    pub password_once: bool,
    /// Whether the account can be used.
    pub active: bool,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was made.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
