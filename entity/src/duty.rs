//! A duty of the house or of an area that was done: a policy reviewed, a report issued, all cases of an area gone through.

use sea_orm::entity::prelude::*;

use crate::{moment::Moment, sealed::Sealed};

/// A row of `duties`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "duties")]
pub struct Model {
    /// The row's own name; sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What was done, as the event that it is.
    pub event: String,
    /// The area it was done for.
    pub area: Option<String>,
    /// When it was entered.
    pub at: Moment,
    /// When it was done.
    pub happened_at: Moment,
    /// Who entered it.
    pub staff_id: Uuid,
    /// The coded words, as JSON.
    pub facts: String,
    /// What was written, sealed to the landlord.
    pub words: Sealed,
}

impl ActiveModelBehavior for ActiveModel {}

/// What the sealed words of a duty are for.
pub fn words_purpose(id: Uuid) -> String {
    format!("the words of duty {id}")
}
