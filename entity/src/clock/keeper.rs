//! Keeping the clocks: which ones an event fulfils, ends and starts. Pure: what it gives back is written by whoever asked.

use uuid::Uuid;

use super::{CALENDAR_INCOMPLETE, ClockState, Model, NO_CONTACT_ROUTE, NO_LONGER_NEEDED, REVISED};
use crate::{
    event::{Event, Happened},
    moment::Moment,
    policy::{ClockRule, Due, Policy, RunsFor},
    working_time::{CalendarIncomplete, WorkingTime},
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
        kept.begun = self.begun(&open, &kept.changed, happened, at);
        for begun in &mut kept.begun {
            if let Some(ended) = self.ended_at_once(begun, happened, by, at) {
                *begun = ended;
            }
        }
        kept
    }

    /// The clocks that begin beside those that are still open. What both fulfils and starts one has ended it by now, so a
    /// clock never runs twice.
    fn begun(&self, open: &[&Model], ended: &[Model], happened: &[Happened], at: Moment) -> Vec<Model> {
        // What a further report tells of is owed besides what an earlier one told of (001 §11).
        let further = happened.iter().any(|what| what.event == Event::FurtherIncident);
        let of_earlier = |clock: &Model| further && clock.report_id != self.place.report_id;
        let rules = self.policy.clocks.iter().filter(|rule| self.is_ours(rule) && may_start(rule, ended));
        let mut begun: Vec<Model> = Vec::new();
        for rule in rules {
            for what in happened.iter().filter(|what| rule.starts.contains(&what.event)) {
                let subject = what.subject_id.filter(|_| rule.for_each);
                let same = |clock: &Model| clock.code == rule.code && clock.subject_id == subject;
                if !open.iter().copied().chain(&begun).any(|clock| same(clock) && !of_earlier(clock)) {
                    begun.push(self.begin(rule, subject, at));
                }
            }
        }
        begun
    }

    /// The clock that has just begun, ended by something else of the same moment, as the number that is shown at once.
    fn ended_at_once(
        &self,
        begun: &Model,
        happened: &[Happened],
        by: Option<Uuid>,
        at: Moment,
    ) -> Option<Model> {
        let others: Vec<Happened> =
            happened.iter().copied().filter(|what| !self.starts(begun, *what)).collect();
        begun.is_open().then(|| self.ended(begun, &others, by, at)).flatten()
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
        let fulfils = |what: &Happened| {
            let about_it = !rule.for_each || what.subject_id == clock.subject_id;
            about_it && rule.fulfilled_by.contains(&what.event)
        };
        if at >= clock.started_at && happened.iter().any(fulfils) {
            return Some(self.met(clock, by, at));
        }
        // What is about nothing in particular, as the closing of the case, ends the clocks of every thing.
        let ends = |what: &Happened| {
            let about_it = !rule.for_each || what.subject_id.is_none_or(|id| clock.subject_id == Some(id));
            about_it && rule.ends_with.contains(&what.event)
        };
        happened.iter().any(ends).then(|| not_applicable(clock, NO_LONGER_NEEDED))
    }

    /// The clock, met at `at`. The time for which it was put off until then counts as given back.
    fn met(&self, clock: &Model, by: Option<Uuid>, at: Moment) -> Model {
        let stood_still = clock.paused_at.is_some_and(|since| since <= at);
        let until = clock.resumes_at.map_or(at, |until| until.min(at));
        let clock = if stood_still { self.resume(clock, until) } else { clock.clone() };
        let in_time = clock.due_at.is_none_or(|due| at <= due);
        Model {
            state: ClockState::Met,
            reason: None,
            met_at: Some(at),
            met_by: by,
            // Entered late and done in time is not missed.
            breached_at: clock.breached_at.filter(|_| !in_time),
            looks_at: None,
            paused_at: None,
            resumes_at: None,
            ..clock
        }
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
            reminds_at: None,
            holds_at: None,
            paused_at: None,
            resumes_at: None,
            met_at: None,
            met_by: None,
        };
        self.set_letter_times(&mut clock, rule);
        clock.looks_at = clock.next_look();
        clock
    }

    /// Gives an open clock of an earlier time the moments at which its letter is reminded of and held (001 §10); `None`,
    /// where it has them or needs none.
    pub fn with_letter_times(&self, clock: &Model) -> Option<Model> {
        let rule = self.policy.clock(&clock.code)?;
        let mut timed = clock.clone();
        self.set_letter_times(&mut timed, rule);
        timed.looks_at = timed.next_look();
        (timed != *clock).then_some(timed)
    }

    /// Where a letter keeps it: when it is drafted and reminded of, and when word goes out without it (001 §10).
    fn set_letter_times(&self, clock: &mut Model, rule: &ClockRule) {
        (clock.reminds_at, clock.holds_at) = (None, None);
        let Some(due) = clock.due_at.filter(|_| is_kept_by_letter(rule)) else { return };
        let letters = &self.policy.letters;
        let morning = self.working.morning_before(due, letters.reminded_days_before).ok();
        clock.reminds_at = morning.map(|morning| morning.max(clock.started_at));
        clock.holds_at = self.working.hour_of(due, letters.holding_at).ok().map(|hour| hour.min(due));
    }

    fn due(&self, rule: &ClockRule) -> Due {
        match self.place.contact_days {
            Some(days) if rule.as_agreed => Due::CalendarDays(days.min(self.policy.contact.at_most_days)),
            _ => rule.due,
        }
    }

    /// Gives a clock that is open a new date: it ends, and another of the same kind runs until then.
    pub fn revise(&self, clock: &Model, due_at: Moment, at: Moment) -> Option<Kept> {
        let rule = self.policy.clock(&clock.code)?;
        let mut begun = self.begin(rule, clock.subject_id, at);
        begun.report_id = clock.report_id;
        // What keeps the promise and happened before the new date was given still keeps it.
        begun.started_at = clock.started_at;
        begun.due_at = Some(due_at);
        begun.reason = None;
        begun.warns_at = Some(warns_at(at, due_at));
        begun.escalates_at = rule.escalates_to.map(|_| due_at);
        self.set_letter_times(&mut begun, rule);
        begun.looks_at = begun.next_look();
        Some(Kept { changed: vec![not_applicable(clock, REVISED)], begun: vec![begun] })
    }

    /// Takes back that a clock ended: what had met it, or had given it a new date, did not happen after all.
    pub fn take_back(&self, clock: &Model) -> Model {
        let (met_at, met_by, reason) = (None, None, None);
        let mut running = Model { state: ClockState::Running, met_at, met_by, reason, ..clock.clone() };
        if let Some(rule) = self.policy.clock(&clock.code) {
            self.set_letter_times(&mut running, rule);
        }
        running.looks_at = running.next_look();
        running
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
        let Some(since) = clock.paused_at else { return clock.clone() };
        let due_at = clock.due_at.map(|due| self.given_back(clock, due, since, at));
        let later = match (clock.due_at, due_at) {
            (Some(before), Some(Ok(after))) => after.seconds_since(before),
            _ => at.seconds_since(since),
        };
        let shift = |moment: Moment| moment.after_seconds(later);
        let unknown = matches!(due_at, Some(Err(_)));
        let mut running = Model {
            state: ClockState::Running,
            reason: unknown.then(|| CALENDAR_INCOMPLETE.to_owned()),
            due_at: due_at.and_then(Result::ok),
            warns_at: clock.warns_at.filter(|_| !unknown).map(shift),
            escalates_at: clock.escalates_at.filter(|_| !unknown).map(shift),
            paused_at: None,
            resumes_at: None,
            ..clock.clone()
        };
        if let Some(rule) = self.policy.clock(&clock.code) {
            self.set_letter_times(&mut running, rule);
        }
        running.looks_at = running.next_look();
        running
    }

    /// When a clock is due that stood still from `since` until `at`.
    fn given_back(
        &self,
        clock: &Model,
        due: Moment,
        since: Moment,
        at: Moment,
    ) -> Result<Moment, CalendarIncomplete> {
        match self.policy.clock(&clock.code).map(|rule| rule.due) {
            Some(Due::WorkingDays(_)) => {
                let days = self.working.working_days_between(since.day(), at.day())?;
                self.working.due_after_working_days(due, days)
            }
            _ => Ok(due.after_seconds(at.seconds_since(since))),
        }
    }
}

/// Whether it is the letter with what was found that keeps it.
fn is_kept_by_letter(rule: &ClockRule) -> bool {
    rule.fulfilled_by.contains(&Event::UpdateLetterIssued)
}

/// Whether an event may start a clock of that rule. What a missed clock starts goes on when it is fulfilled, and is started
/// by no event alone.
fn may_start(rule: &ClockRule, ended: &[Model]) -> bool {
    let was_met = |clock: &Model| clock.code == rule.code && clock.state == ClockState::Met;
    rule.starts_on_breach_of.is_none() || ended.iter().any(was_met)
}

/// The same clock, ended because there is nothing to promise any more.
pub(super) fn not_applicable(clock: &Model, reason: &str) -> Model {
    Model {
        state: ClockState::NotApplicable,
        reason: Some(reason.to_owned()),
        looks_at: None,
        paused_at: None,
        resumes_at: None,
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
        [warning, breach, escalation, self.reminds_at, self.holds_at].into_iter().flatten().min()
    }

    /// Ends it: there is nothing to promise, for that reason.
    #[must_use]
    pub fn without_need(&self, reason: &str) -> Self {
        not_applicable(self, reason)
    }
}
