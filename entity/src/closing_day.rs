//! A day on which the landlord does not work, though others do.

use sea_orm::entity::prelude::*;

use crate::{
    fault::{Attempting, Fault},
    working_time::WorkingTime,
};

/// A row of `closing_days`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "closing_days")]
pub struct Model {
    /// The day.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: chrono::NaiveDate,
    /// Why.
    pub note: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Working time with the landlord's closing days left out.
///
/// # Errors
/// When the database refuses.
pub async fn left_out(db: &impl ConnectionTrait, working: WorkingTime) -> Result<WorkingTime, Fault> {
    const ATTEMPT: &str = "reading the closing days";
    let rows = Entity::find().all(db).await.attempting(ATTEMPT)?;
    let days = rows.iter().map(|row| row.day.to_string().parse::<jiff::civil::Date>());
    let days = days.collect::<Result<Vec<_>, _>>().attempting(ATTEMPT)?;
    Ok(working.with_closing_days(days))
}
