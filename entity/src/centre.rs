//! A reporting centre: a place where people are helped to report (002 §5.1.3).

use sea_orm::entity::prelude::*;

use crate::moment::Moment;

/// A row of `centres`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "centres")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The code it reports with.
    #[sea_orm(unique)]
    pub code: String,
    /// Its address for e-mail: where it is told that what came through it has arrived (N36).
    pub email: Option<String>,
    /// Whether its code counts.
    pub active: bool,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was entered.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
