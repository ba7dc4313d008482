//! A document of a case: a form, a statement, a file note, a photograph. Sealed whole.

use sea_orm::entity::prelude::*;

use crate::{moment::Moment, sealed::Sealed};

/// A row of `documents`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "documents")]
pub struct Model {
    /// The row's own name; the same as that of the development it came with.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// What it is.
    pub kind: String,
    /// Its media type.
    pub media_type: String,
    /// How many bytes it has, unsealed.
    pub size: i64,
    /// A coded word on where it stands.
    pub note: Option<String>,
    /// Its bytes.
    pub content: Sealed,
    /// When it came.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// What the sealed bytes of a document are for.
pub fn content_purpose(id: Uuid) -> String {
    format!("the content of document {id}")
}
