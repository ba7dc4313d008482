//! A clock, as reports and cases show it.

use entity::{
    clock::{ClockState, Model},
    moment::Moment,
    policy::Promise,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A promise of the landlord's policy, running for a report.
#[derive(Serialize, ToSchema)]
pub struct ClockView {
    /// Which clock of the policy it is.
    code: String,
    /// What the reporter is told of it.
    #[schema(required)]
    promise: Option<Promise>,
    /// The role that owes it.
    owner_role: String,
    /// What has become of it.
    state: ClockState,
    /// Why it does not apply, or has no date.
    #[schema(required)]
    reason: Option<String>,
    /// When it started.
    #[schema(value_type = String, format = DateTime)]
    started_at: Moment,
    /// When it is due.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    due_at: Option<Moment>,
    /// When it was met.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    met_at: Option<Moment>,
}

impl From<Model> for ClockView {
    fn from(clock: Model) -> Self {
        Self {
            code: clock.code,
            promise: clock.promise,
            owner_role: clock.owner_role,
            state: clock.state,
            reason: clock.reason,
            started_at: clock.started_at,
            due_at: clock.due_at,
            met_at: clock.met_at,
        }
    }
}
