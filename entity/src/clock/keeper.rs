//! Keeping the clocks: which ones an event fulfils, ends and starts. Pure: what it gives back is written by whoever asked.

use uuid::Uuid;

use super::{CALENDAR_INCOMPLETE, ClockState, Model, NO_CONTACT_ROUTE, NO_LONGER_NEEDED, REVISED};
use crate::{
    event::{Event, Happened},
    moment::Moment,
    policy::{ClockRule, Due, Policy, RunsFor},
    working_time::WorkingTime,
};

/// A warning comes at least so long before a clock is due (`domain` §2.J).
const LEAST_WARNING_SECONDS: i64 = 2 * 3600;

/// What the clocks run for: a case and who has it, an area, or the house.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The case.
    pub case_id: Option<Uuid>,
    /// The latest report.
    pub report_id: Option<Uuid>,
    /// The officer who has it.
    pub owner_id: Option<Uuid>,
    /// The team that works it.
    pub team_id: Option<Uuid>,
    /// The area it belongs to.
    pub area: Option<String>,
    /// How often the person wants to hear from us: at least every so many days.
    pub contact_days: Option<u16>,
    /// Whether there is a way to reach anyone.
    pub reachable: bool,
}

/// Keeps the clocks of one place by one policy.
#[derive(Debug, Clone, Copy)]
pub struct Keeper<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// How days are counted.
    pub working: &'a WorkingTime,
    /// What the clocks run for.
    pub place: &'a Place,
}

/// What becomes of clocks.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Those that were there and are different now.
    pub changed: Vec<Model>,
    /// Those that begin.
    pub begun: Vec<Model>,
}

impl Keeper<'_> {
    /// What becomes of the clocks when something happened at `at`; `by` is the development that tells of it.
    ///
    /// A clock is fulfilled by what happened after it began, and by nothing earlier. First clocks end, then others begin, so
    /// that one event can end a clock and begin the next of the same kind.
    pub fn after(&self, clocks: &[Model], happened: &[Happened], by: Option<Uuid>, at: Moment) -> Kept {
        let mut kept = Kept::default();
        let mut open: Vec<&Model> = Vec::new();
        for clock in clocks.iter().filter(|clock| clock.is_open()) {
            match self.ended(clock, happened, by, at) {
                Some(ended) => kept.changed.push(ended),
                None => open.push(clock),
            }
        }
        for rule in self.policy.clocks.iter().filter(|rule| self.is_ours(rule)) {
            for what in happened.iter().filter(|what| rule.starts.contains(&what.event)) {
                let subject = if rule.for_each { what.subject_id } else { None };
                let again = |clock: &Model| {
                    let other_report =
                        what.event == Event::FurtherIncident && clock.report_id != self.place.report_id;
                    clock.code == rule.code && clock.subject_id == subject && !other_report
                };
                let is_there = open.iter().any(|clock| again(clock)) || kept.begun.iter().any(again);
                // What both fulfils and starts one again has ended it above, so a clock never runs twice.
                if !is_there {
                    let begun = self.begin(rule, subject, at);
                    kept.begun.push(begun);
                }
            }
        }
        // What has no way to be kept is said at once; what one event starts and another of the same moment fulfils is met.
        for begun in &mut kept.begun {
            let others: Vec<Happened> =
                happened.iter().copied().filter(|what| !self.starts(begun, *what)).collect();
            if let Some(met) = begun.is_open().then(|| self.ended(begun, &others, by, at)).flatten() {
                *begun = met;
            }
        }
        kept
    }

    fn is_ours(&self, rule: &ClockRule) -> bool {
        match rule.runs_for {
            RunsFor::Case => self.place.case_id.is_some(),
            RunsFor::Area => self.place.case_id.is_none() && self.place.area.is_some(),
            RunsFor::House => self.place.case_id.is_none() && self.place.area.is_none(),
        }
    }

    fn starts(&self, clock: &Model, what: Happened) -> bool {
        self.policy.clock(&clock.code).is_some_and(|rule| rule.starts.contains(&what.event))
    }

    fn ended(&self, clock: &Model, happened: &[Happened], by: Option<Uuid>, at: Moment) -> Option<Model> {
        let rule = self.policy.clock(&clock.code)?;
        let about_it = |what: &&Happened| !rule.for_each || what.subject_id == clock.subject_id;
        let mut about = happened.iter().filter(about_it);
        if at >= clock.started_at && about.clone().any(|what| rule.fulfilled_by.contains(&what.event)) {
            let in_time = clock.due_at.is_none_or(|due| at <= due);
            return Some(Model {
                state: ClockState::Met,
                reason: None,
                met_at: Some(at),
                met_by: by,
                // Entered late and done in time is not missed.
                breached_at: clock.breached_at.filter(|_| !in_time),
                looks_at: None,
                ..clock.clone()
            });
        }
        about
            .any(|what| rule.ends_with.contains(&what.event))
            .then(|| not_applicable(clock, NO_LONGER_NEEDED))
    }

    /// A clock of that rule, begun at `at`.
    pub fn begin(&self, rule: &ClockRule, subject_id: Option<Uuid>, at: Moment) -> Model {
        let applies = self.place.reachable || !rule.needs_contact;
        let due = applies.then(|| self.due(rule).after(at, self.working));
        let reason = match due {
            None => Some(NO_CONTACT_ROUTE),
            Some(Err(_)) => Some(CALENDAR_INCOMPLETE),
            Some(Ok(_)) => None,
        };
        let due_at = due.and_then(Result::ok);
        let early = rule.escalates_after.and_then(|after| after.after(at, self.working).ok());
        let mut clock = Model {
            id: Uuid::now_v7(),
            case_id: self.place.case_id,
            report_id: self.place.report_id,
            subject_id,
            code: rule.code.clone(),
            promise: rule.promise,
            owner_role: rule.owner.clone(),
            owner_id: self.place.owner_id,
            team_id: self.place.team_id,
            area: self.place.area.clone(),
            state: if applies { ClockState::Running } else { ClockState::NotApplicable },
            reason: reason.map(str::to_owned),
            started_at: at,
            due_at,
            warns_at: due_at.map(|due| warns_at(at, due)),
            escalates_to: rule.escalates_to.map(|role| role.word().to_owned()),
            escalates_at: due_at.and_then(|due| rule.escalates_to.map(|_| early.unwrap_or(due))),
            looks_at: None,
            at_risk_at: None,
            breached_at: None,
            escalated_at: None,
            paused_at: None,
            resumes_at: None,
            met_at: None,
            met_by: None,
        };
        clock.looks_at = clock.next_look();
        clock
    }

    fn due(&self, rule: &ClockRule) -> Due {
        match self.place.contact_days {
            Some(days) if rule.as_agreed => Due::CalendarDays(days),
            _ => rule.due,
        }
    }

    /// Gives a clock that is open a new date: it ends, and another of the same kind runs until then.
    pub fn revise(&self, clock: &Model, due_at: Moment, at: Moment) -> Option<Kept> {
        let rule = self.policy.clock(&clock.code)?;
        let mut begun = self.begin(rule, clock.subject_id, at);
        begun.report_id = clock.report_id;
        begun.due_at = Some(due_at);
        begun.reason = None;
        begun.warns_at = Some(warns_at(at, due_at));
        begun.escalates_at = rule.escalates_to.map(|_| due_at);
        begun.looks_at = begun.next_look();
        Some(Kept { changed: vec![not_applicable(clock, REVISED)], begun: vec![begun] })
    }

    /// Puts a clock off until `until`, for a reason.
    pub fn pause(&self, clock: &Model, reason: &str, until: Moment, at: Moment) -> Model {
        Model {
            state: ClockState::Paused,
            reason: Some(reason.to_owned()),
            paused_at: Some(at),
            resumes_at: Some(until),
            looks_at: Some(until),
            ..clock.clone()
        }
    }

    /// Lets a clock run on: the time it stood still is given back, in the measure in which it runs.
    pub fn resume(&self, clock: &Model, at: Moment) -> Model {
        let mut running = clock.clone();
        let Some(since) = clock.paused_at else { return running };
        let shift = |moment: Moment| match self.policy.clock(&clock.code).map(|rule| rule.due) {
            Some(Due::WorkingDays(_)) => self
                .working
                .working_days_between(since.day(), at.day())
                .and_then(|days| self.working.due_after_working_days(moment, days))
                .unwrap_or(moment),
            _ => moment.after_seconds(at.seconds_since(since)),
        };
        running.state = ClockState::Running;
        running.reason = None;
        running.due_at = clock.due_at.map(shift);
        running.warns_at = clock.warns_at.map(shift);
        running.escalates_at = clock.escalates_at.map(shift);
        running.paused_at = None;
        running.resumes_at = None;
        running.looks_at = running.next_look();
        running
    }
}

/// The same clock, ended because there is nothing to promise any more.
pub(super) fn not_applicable(clock: &Model, reason: &str) -> Model {
    Model {
        state: ClockState::NotApplicable,
        reason: Some(reason.to_owned()),
        looks_at: None,
        ..clock.clone()
    }
}

fn warns_at(start: Moment, due: Moment) -> Moment {
    let three_quarters = start.after_seconds(due.seconds_since(start) * 3 / 4);
    three_quarters.min(due.after_seconds(-LEAST_WARNING_SECONDS)).max(start)
}

impl Model {
    /// When it has to be looked at next.
    pub(super) fn next_look(&self) -> Option<Moment> {
        if self.state != ClockState::Running {
            return None;
        }
        let waits = |moment: Option<Moment>, done: Option<Moment>| moment.filter(|_| done.is_none());
        let warning = waits(self.warns_at, self.at_risk_at);
        let breach = waits(self.due_at, self.breached_at);
        let escalation = waits(self.escalates_at, self.escalated_at);
        [warning, breach, escalation].into_iter().flatten().min()
    }

    /// Ends it: there is nothing to promise, for that reason.
    #[must_use]
    pub fn without_need(&self, reason: &str) -> Self {
        not_applicable(self, reason)
    }
}
