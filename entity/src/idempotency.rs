//! What a creating request made, so that the same request sent again gives the same thing and not another.

use sea_orm::entity::prelude::*;

use crate::moment::Moment;

/// A row of `idempotency_keys`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_keys")]
pub struct Model {
    /// The hash of who asked, for what, and the key they sent.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The hash of the request's body: the same key with another body is a mistake.
    pub request: String,
    /// The row that was made.
    pub resource_id: Uuid,
    /// When.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
