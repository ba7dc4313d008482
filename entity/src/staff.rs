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
    /// Looks after accounts; reads no report.
    Administrator,
    /// Reads reports and works cases.
    CaseOfficer,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 2] = [Role::Administrator, Role::CaseOfficer];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::CaseOfficer => "case_officer",
        }
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
