//! A clock: one promise of the policy, running for one report.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    moment::Moment,
    policy::{Event, Promise, Promises},
    working_time::CalendarIncomplete,
};

/// What has become of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// It runs.
    Running,
    /// What was promised was done.
    Met,
    /// There is nothing to promise; the reason says why.
    NotApplicable,
}

/// Why a clock has no way to be kept: the person can't be reached (`domain` §1.3).
pub const NO_CONTACT_ROUTE: &str = "no_contact_route";
/// Why a clock has no date yet: the list of bank holidays does not reach so far.
pub const CALENDAR_INCOMPLETE: &str = "calendar_incomplete";

/// A row of `clocks`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "clocks")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// The report that started it.
    pub report_id: Uuid,
    /// Which clock of the policy it is.
    pub code: String,
    /// What the reporter is told of it.
    pub promise: Option<Promise>,
    /// The role that owes it.
    pub owner_role: String,
    /// What has become of it.
    pub state: ClockState,
    /// Why it does not apply, or has no date.
    pub reason: Option<String>,
    /// When it started.
    pub started_at: Moment,
    /// When it is due.
    pub due_at: Option<Moment>,
    /// When it was met.
    pub met_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The clocks that a report starts when it is received at `now`.
///
/// Where nobody can be reached, clocks that need it do not apply, and say so; where the calendar ends, a clock runs
/// without a date, and says so.
pub fn started_by_report(
    promises: &Promises,
    case_id: Uuid,
    report_id: Uuid,
    reachable: bool,
    now: Moment,
) -> Vec<Model> {
    let rules = promises.policy.started_by(Event::ReportReceived);
    rules
        .map(|rule| {
            let applies = reachable || !rule.needs_contact;
            let due = applies.then(|| rule.due.after(now, &promises.working));
            let reason = match due {
                None => Some(NO_CONTACT_ROUTE),
                Some(Err(CalendarIncomplete { .. })) => Some(CALENDAR_INCOMPLETE),
                Some(Ok(_)) => None,
            };
            Model {
                id: Uuid::new_v4(),
                case_id,
                report_id,
                code: rule.code.clone(),
                promise: rule.promise,
                owner_role: rule.owner.clone(),
                state: if applies { ClockState::Running } else { ClockState::NotApplicable },
                reason: reason.map(str::to_owned),
                started_at: now,
                due_at: due.and_then(Result::ok),
                met_at: None,
            }
        })
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{policy::Policy, working_time::WorkingTime};

    fn promises(policy: &str) -> Promises {
        let division = "england-and-wales".to_owned();
        let working = WorkingTime::of(&division).unwrap();
        Promises { policy: Policy::shipped(policy).unwrap().unwrap(), division, working }
    }

    fn friday_morning() -> Moment {
        "2026-11-20T09:30:00Z".parse::<jiff::Timestamp>().unwrap().into()
    }

    fn told(policy: &str, reachable: bool) -> Vec<(Promise, String)> {
        let clocks =
            started_by_report(&promises(policy), Uuid::nil(), Uuid::nil(), reachable, friday_morning());
        promised(&clocks).into_iter().map(|told| (told.promise, told.due_at.to_string())).collect()
    }

    #[test]
    fn each_landlord_promises_what_it_has_published() {
        let letter = (Promise::Letter, "2026-12-04T17:00:00Z".to_owned());
        for (policy, contact) in [
            ("council-sop", "2026-11-21T09:30:00Z"),
            ("viridian", "2026-11-21T09:30:00Z"),
            ("strictest", "2026-11-21T09:30:00Z"),
            ("housing-group", "2026-11-23T17:00:00Z"),
            ("stoke", "2026-11-23T17:00:00Z"),
            ("mhp", "2026-11-23T17:00:00Z"),
        ] {
            assert_eq!(
                told(policy, true),
                [(Promise::FirstContact, contact.to_owned()), letter.clone()],
                "{policy}"
            );
        }
    }

    #[test]
    fn where_nobody_can_be_reached_contact_is_not_promised_and_the_reason_is_kept() {
        assert_eq!(told("stoke", false), [(Promise::Letter, "2026-12-04T17:00:00Z".to_owned())]);
        let clocks = started_by_report(&promises("stoke"), Uuid::nil(), Uuid::nil(), false, friday_morning());
        let contact = clocks.iter().find(|clock| clock.code == "STK-01").unwrap();
        assert_eq!(contact.state, ClockState::NotApplicable);
        assert_eq!(contact.reason.as_deref(), Some(NO_CONTACT_ROUTE));
    }

    #[test]
    fn where_the_calendar_ends_a_clock_runs_without_a_date_and_says_so() {
        let late = "2028-12-28T09:30:00Z".parse::<jiff::Timestamp>().unwrap().into();
        let clocks = started_by_report(&promises("stoke"), Uuid::nil(), Uuid::nil(), true, late);
        let letter = clocks.iter().find(|clock| clock.promise == Some(Promise::Letter)).unwrap();
        assert_eq!((letter.state, letter.due_at), (ClockState::Running, None));
        assert_eq!(letter.reason.as_deref(), Some(CALENDAR_INCOMPLETE));
    }
}
