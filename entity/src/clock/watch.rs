//! Watching the clocks: what time alone does to them.

use super::{ClockState, Keeper, Kept, Model};
use crate::moment::Moment;

/// What a clock has become, because time went by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// Its time is nearly over.
    AtRisk,
    /// Its time is over.
    Breached,
    /// It went to the role above.
    Escalated,
    /// It was put off, and runs again.
    Resumed,
    /// The letter that keeps it is due soon: it is drafted, and reminded of (001 §10).
    LetterDue,
    /// The letter has not gone by the hour of its day: word goes out that the work goes on (001 §10).
    Held,
}

impl Became {
    /// The word it is recorded as.
    pub fn word(self) -> &'static str {
        match self {
            Self::AtRisk => "clock_at_risk",
            Self::Breached => "clock_breached",
            Self::Escalated => "clock_escalated",
            Self::Resumed => "clock_resumed",
            Self::LetterDue => "letter_due",
            Self::Held => "letter_held",
        }
    }
}

impl Keeper<'_> {
    /// What a clock becomes by `now`, and which clocks its breach starts. `missed_before` says how often in a row clocks of
    /// its kind were missed before this one.
    pub fn watch(&self, clock: &Model, missed_before: usize, now: Moment) -> (Kept, Vec<Became>) {
        let mut became = Vec::new();
        let mut watched = clock.clone();
        let is_paused = watched.state == ClockState::Paused;
        if let Some(until) = watched.resumes_at.filter(|until| is_paused && *until <= now) {
            watched = self.resume(&watched, until);
            became.push(Became::Resumed);
        }
        let is_due = |moment: Option<Moment>, done: Option<Moment>| {
            done.is_none() && moment.is_some_and(|moment| moment <= now)
        };
        let runs = watched.state == ClockState::Running;
        if runs && is_due(watched.warns_at, watched.at_risk_at) {
            watched.at_risk_at = Some(now);
            became.push(Became::AtRisk);
        }
        if runs && is_due(watched.reminds_at, None) {
            let tomorrow = self.working.next_morning(now).ok();
            watched.reminds_at = tomorrow.filter(|morning| watched.due_at.is_some_and(|due| *morning < due));
            became.push(Became::LetterDue);
        }
        if runs && is_due(watched.holds_at, None) {
            watched.holds_at = None;
            became.push(Became::Held);
        }
        let mut begun = Vec::new();
        if runs && is_due(watched.due_at, watched.breached_at) {
            watched.breached_at = Some(now);
            became.push(Became::Breached);
            let after_it = |code: &Option<String>| code.as_deref() == Some(clock.code.as_str());
            let rules = self.policy.clocks.iter().filter(|rule| after_it(&rule.starts_on_breach_of));
            let missed_at = watched.due_at.unwrap_or(now);
            begun.extend(rules.map(|rule| self.begin(rule, clock.subject_id, missed_at)));
        }
        if runs && is_due(watched.escalates_at, watched.escalated_at) {
            let later = self.escalates_later(&watched, missed_before).filter(|later| *later > now);
            if later.is_some() {
                watched.escalates_at = later;
            } else {
                watched.escalated_at = Some(now);
                became.push(Became::Escalated);
            }
        }
        watched.looks_at = if runs { watched.next_look() } else { watched.resumes_at };
        (Kept { changed: vec![watched], begun }, became)
    }

    /// When a clock goes to the role above that does so only after so many of its kind were missed in a row. One that is still
    /// not kept when its time has gone by once more was missed once more.
    fn escalates_later(&self, clock: &Model, missed_before: usize) -> Option<Moment> {
        let rule = self.policy.clock(&clock.code)?;
        let left = usize::from(rule.escalates_after_misses?).saturating_sub(missed_before + 1);
        (0..left).try_fold(clock.due_at?, |at, _| rule.due.after(at, self.working).ok())
    }
}
