//! A team: the people who share cases.

use sea_orm::entity::prelude::*;

use crate::moment::Moment;

/// A row of `teams`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "teams")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its name.
    #[sea_orm(unique)]
    pub name: String,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was made.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
