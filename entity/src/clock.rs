//! A clock: one promise of the policy, running for one report.

use sea_orm::{IntoActiveModel, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{moment::Moment, policy::Promise};

mod keeper;
#[cfg(test)]
mod tests;
mod watch;

pub use keeper::{Keeper, Kept, Place};
pub use watch::Became;

/// What has become of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// It runs.
    Running,
    /// It is put off, for a reason, until a day.
    Paused,
    /// What was promised was done.
    Met,
    /// There is nothing to promise, or no longer; the reason says why.
    NotApplicable,
}

/// Why a clock has no way to be kept: the person can't be reached (`domain` §1.3).
pub const NO_CONTACT_ROUTE: &str = "no_contact_route";
/// Why a clock has no date yet: the list of bank holidays does not reach so far.
pub const CALENDAR_INCOMPLETE: &str = "calendar_incomplete";
/// Why a clock ended without being met: something else happened that makes it needless.
pub const NO_LONGER_NEEDED: &str = "no_longer_needed";
/// Why a clock ended without being met: it was given a new date, and another runs for that.
pub const REVISED: &str = "revised";

/// A row of `clocks`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "clocks")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case; none, where it runs for an area or the house.
    pub case_id: Option<Uuid>,
    /// The report that started it.
    pub report_id: Option<Uuid>,
    /// The thing it is about, where one runs for each.
    pub subject_id: Option<Uuid>,
    /// Which clock of the policy it is.
    pub code: String,
    /// What the reporter is told of it.
    pub promise: Option<Promise>,
    /// The role that owes it.
    pub owner_role: String,
    /// The officer who has the case.
    pub owner_id: Option<Uuid>,
    /// The team that works it.
    pub team_id: Option<Uuid>,
    /// The area it belongs to.
    pub area: Option<String>,
    /// What has become of it.
    pub state: ClockState,
    /// Why it does not apply, is put off, or has no date.
    pub reason: Option<String>,
    /// When it started.
    pub started_at: Moment,
    /// When it is due.
    pub due_at: Option<Moment>,
    /// From when on it is at risk: three quarters of its time, and at least two hours before it is due.
    pub warns_at: Option<Moment>,
    /// The role it goes to when it is missed.
    pub escalates_to: Option<String>,
    /// When it goes there.
    pub escalates_at: Option<Moment>,
    /// When the officer and the manager are next reminded of the letter that keeps it (001 §10, 12).
    pub reminds_at: Option<Moment>,
    /// When word goes out that the work goes on, if that letter has not gone by then (001 §10).
    pub holds_at: Option<Moment>,
    /// When it has to be looked at next, for one of these reasons.
    pub looks_at: Option<Moment>,
    /// When it was noticed that it is at risk.
    pub at_risk_at: Option<Moment>,
    /// When it was noticed that it was missed.
    pub breached_at: Option<Moment>,
    /// When it went to the role above.
    pub escalated_at: Option<Moment>,
    /// Since when it is put off.
    pub paused_at: Option<Moment>,
    /// Until when.
    pub resumes_at: Option<Moment>,
    /// When it was met.
    pub met_at: Option<Moment>,
    /// The development that met it.
    pub met_by: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whether something is still owed.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ClockState::Running | ClockState::Paused)
    }

    /// Whether it was kept too late, or is not kept yet though its time is over.
    pub fn is_missed(&self, now: Moment) -> bool {
        match (self.state, self.due_at) {
            (ClockState::Running, Some(due)) => due < now,
            (ClockState::Met, Some(due)) => self.met_at.is_some_and(|met| met > due),
            _ => false,
        }
    }
}

/// The clocks of a case, in the order of the policy's codes.
///
/// # Errors
/// When the database refuses.
pub async fn of_case(db: &impl ConnectionTrait, case_id: Uuid) -> Result<Vec<Model>, DbErr> {
    let found = Entity::find().filter(COLUMN.case_id.eq(case_id));
    found.order_by_asc(Column::Code).order_by_asc(Column::StartedAt).order_by_asc(Column::Id).all(db).await
}

/// Writes what an event did to clocks, in the transaction of the event.
///
/// # Errors
/// When the database refuses.
pub async fn save(db: &impl ConnectionTrait, kept: Kept) -> Result<(), DbErr> {
    if !kept.begun.is_empty() {
        let begun = kept.begun.into_iter().map(IntoActiveModel::into_active_model);
        Entity::insert_many(begun).exec_without_returning(db).await?;
    }
    for changed in kept.changed {
        Entity::update(changed.into_active_model().reset_all()).exec(db).await?;
    }
    Ok(())
}

/// What the reporter is promised, and by when: the earliest of each kind that applies.
pub fn promised(clocks: &[Model]) -> Vec<Promised> {
    [Promise::FirstContact, Promise::Letter]
        .into_iter()
        .filter_map(|promise| {
            let kept = clocks.iter().filter(|clock| clock.promise == Some(promise));
            let clock = kept
                .filter(|clock| clock.state != ClockState::NotApplicable)
                .min_by_key(|clock| clock.due_at)?;
            Some(Promised { promise, due_at: clock.due_at?, met_at: clock.met_at })
        })
        .collect()
}

/// A promise as the reporter is told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// What is promised.
    pub promise: Promise,
    /// By when.
    pub due_at: Moment,
    /// When it was kept.
    pub met_at: Option<Moment>,
}
