//! A link in a letter: it works for one thing, for a while, and once. Only its hash is kept.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::moment::Moment;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LinkPurpose {
    /// To stop what comes by e-mail.
    Stop,
    /// To answer the survey.
    Survey,
}

/// A row of `letter_links`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_links")]
pub struct Model {
    /// The hash of the link's secret.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The letter it stands in.
    pub letter_id: Uuid,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
