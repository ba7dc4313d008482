//! A day on which the landlord does not work, though others do; or works, though others do not.

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
    /// Whether it is open, where it would be closed by weekday or bank holiday.
    pub open: bool,
    /// Why.
    pub note: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Working time with the landlord's closing days left out, and its own opening days taken in.
///
/// # Errors
/// When the database refuses.
pub async fn left_out(db: &impl ConnectionTrait, working: WorkingTime) -> Result<WorkingTime, Fault> {
    const ATTEMPT: &str = "reading the closing days";
    let rows = Entity::find().all(db).await.attempting(ATTEMPT)?;
    let (mut open, mut closed) = (Vec::new(), Vec::new());
    for row in rows {
        let day = row.day.to_string().parse::<jiff::civil::Date>().attempting(ATTEMPT)?;
        if row.open { open.push(day) } else { closed.push(day) }
    }
    Ok(working.with_closing_days(closed).with_opening_days(open))
}
