//! The coded words of a report of which there can be several: its strands and its types of incident; and the reporting centre
//! that it came through.

use sea_orm::entity::prelude::*;

/// The vocabulary name of strands.
pub const STRAND: &str = "strand";
/// The vocabulary name of incident types.
pub const INCIDENT_TYPE: &str = "incident_type";
/// The vocabulary name of reporting centres: the word is the centre's id, without dashes.
pub const CENTRE: &str = "centre";

/// A row of `report_words`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_words")]
pub struct Model {
    /// The report.
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: Uuid,
    /// [`STRAND`], [`INCIDENT_TYPE`] or [`CENTRE`].
    #[sea_orm(primary_key, auto_increment = false)]
    pub vocabulary: String,
    /// The word.
    #[sea_orm(primary_key, auto_increment = false)]
    pub word: String,
}

impl ActiveModelBehavior for ActiveModel {}
