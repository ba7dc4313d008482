//! A clock, as reports and cases show it.

use entity::{
    clock::{ClockState, Model},
    moment::Moment,
    policy::Promise,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A promise of the landlord's policy, running for a report.
#[derive(Serialize, ToSchema)]
pub struct ClockView {
    /// Its id.
    id: Uuid,
    /// Which clock of the policy it is.
    code: String,
    /// The thing it is about, where one runs for each: an interview, an order for works.
    #[schema(required)]
    subject_id: Option<Uuid>,
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
    /// From when on it is at risk.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    warns_at: Option<Moment>,
    /// When it was noticed that it was missed.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    breached_at: Option<Moment>,
    /// The role it goes to when it is missed.
    #[schema(required)]
    escalates_to: Option<String>,
    /// When it went there.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    escalated_at: Option<Moment>,
    /// Until when it is put off.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    resumes_at: Option<Moment>,
    /// When it was met.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    met_at: Option<Moment>,
}

impl From<Model> for ClockView {
    fn from(clock: Model) -> Self {
        Self {
            id: clock.id,
            code: clock.code,
            subject_id: clock.subject_id,
            promise: clock.promise,
            owner_role: clock.owner_role,
            state: clock.state,
            reason: clock.reason,
            started_at: clock.started_at,
            due_at: clock.due_at,
            warns_at: clock.warns_at,
            breached_at: clock.breached_at,
            escalates_to: clock.escalates_to,
            escalated_at: clock.escalated_at,
            resumes_at: clock.resumes_at,
            met_at: clock.met_at,
        }
    }
}
