//! A partner agency: who a case may be shared with or referred to.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::moment::Moment;

/// What an agency is (`domain` §1.6, consent per partner).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// The police.
    Police,
    /// Victim Support, or who does its work locally.
    VictimSupport,
    /// A specialist organisation.
    Specialist,
    /// The community safety partnership.
    CommunitySafety,
    /// Another landlord, or the council.
    Landlord,
    /// Social services and safeguarding.
    SocialServices,
    /// Any other.
    Other,
}

/// A row of `partners`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partners")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its name.
    #[sea_orm(unique)]
    pub name: String,
    /// What it is.
    pub kind: PartnerKind,
    /// Its address for e-mail.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Whether it can be chosen.
    pub active: bool,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was entered.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
