//! The people in a case: who it happened to, who saw it, who is said to have done it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{moment::Moment, sealed::Sealed};

/// What someone is to a case (004 §2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// The person it happened to.
    Victim,
    /// Someone who saw or heard it.
    Witness,
    /// Someone who is said to have done it.
    Perpetrator,
}

/// A row of `parties`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "parties")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// What they are to it.
    pub kind: PartyKind,
    /// The coded words, as JSON.
    pub facts: String,
    /// Name, address and how to reach them.
    pub words: Sealed,
    /// When they were entered.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// What the sealed particulars of a party are for.
pub fn words_purpose(id: Uuid) -> String {
    format!("the particulars of party {id}")
}
