//! Who may not know of a case: it is about them, or about someone near them.

use sea_orm::entity::prelude::*;

use crate::moment::Moment;

/// A row of `exclusions`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exclusions")]
pub struct Model {
    /// The case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// The member of staff for whom it is not there.
    #[sea_orm(primary_key, auto_increment = false)]
    pub staff_id: Uuid,
    /// Since when.
    pub since: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
