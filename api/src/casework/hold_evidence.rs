//! Holding works back because evidence has to be kept, and letting them go on (004 §4.8, `domain` §1.3: a clock is never put
//! off without a reason, by whom, from when and until when).

use entity::{
    clock::{ClockState, Keeper, Kept, Model},
    moment::Moment,
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const NOT_HELD: Rule = Rule::new("not_held", "These works are not held back.");
const COMPLETED: Rule =
    Rule::new("already_completed", "These works were completed: there is nothing to hold back.");

/// The reason as clocks and policies name it.
const REASON: &str = "evidence_hold";

/// Why works are held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HoldReason {
    /// The police ask for it.
    PoliceRequest,
    /// It has yet to be photographed.
    Photograph,
    /// A recording has yet to be kept.
    Cctv,
    /// Somebody has yet to look at it.
    Inspection,
    /// It is needed for proceedings.
    LegalProceedings,
    /// Something else; the note says what.
    Other,
}

/// Hold works back for evidence until a day, or let them go on. Held again, they are held until the new day.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldEvidence {
    /// The order for works.
    pub works_id: Uuid,
    /// Whether they are held back; `false` lets them go on.
    pub held: bool,
    /// Why. Needed where they are held back.
    pub reason: Option<HoldReason>,
    /// Up to and with which day. Needed where they are held back; the clocks run on after it.
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Date>,
    /// Who asked, and for what.
    pub note: Option<InWords>,
}

impl CaseAct for HoldEvidence {
    const ACT: Act = Act::HoldEvidence;
    const PATH: &'static str = "evidence-holds";
    const TITLE: &'static str = "Hold works back for evidence, or let them go on";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({
            "works_id": "019376c5-8c00-7000-8000-000000000001",
            "held": true,
            "reason": "police_request",
            "until": "2026-11-24",
            "note": "They come on Monday to take a sample",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        work.file.entry("works_id", Act::OrderWorks, self.works_id)?;
        let until = self.held.then(|| self.until(work.now.day())).transpose()?;
        if work.file.is_completed(self.works_id) {
            return Err(COMPLETED.into());
        }
        if !self.held && !work.file.holds_evidence(self.works_id, work.now.day()) {
            return Err(NOT_HELD.into());
        }
        self.change_clocks(work, until)?;
        work.subject_id = Some(self.works_id);
        Ok(())
    }
}

impl HoldEvidence {
    /// The end of the day until which they are held.
    fn until(&self, today: Date) -> Result<Moment, Refusal> {
        if self.reason.is_none() {
            return Err(Refusal::field(
                "reason",
                "missing",
                "Works that are held back are held for a reason.",
            ));
        }
        let wrong = |code, detail| Refusal::field("until", code, detail);
        let until =
            self.until.ok_or_else(|| wrong("missing", "Works that are held back are held until a day."))?;
        if until < today {
            return Err(wrong("in_the_past", "This day is over."));
        }
        end_of(until).ok_or_else(|| wrong("out_of_range", "The calendar does not reach so far."))
    }

    fn change_clocks(&self, work: &mut Work<'_>, until: Option<Moment>) -> Result<(), Refusal> {
        let works = work.file.entry("works_id", Act::OrderWorks, self.works_id)?;
        let place = work.place();
        let keeper = Keeper { policy: &work.file.policy, working: &work.file.working, place: &place };
        let changed = work.file.clocks_of_works(works).filter_map(|clock| match until {
            Some(until) => held_until(&keeper, clock, until, work.now),
            None => self.may_run(work, clock).then(|| keeper.resume(clock, work.now)),
        });
        let changed = changed.collect();
        work.change_clocks(Kept { changed, begun: Vec::new() });
        Ok(())
    }

    /// Whether a clock was put off for this, and no other works that it is about are still held.
    fn may_run(&self, work: &Work<'_>, clock: &Model) -> bool {
        let file = &work.file;
        let others = file.of(Act::OrderWorks).filter(|other| other.row.id != self.works_id);
        let mut held = others.filter(|other| file.holds_evidence(other.row.id, work.now.day()));
        is_held(clock) && !held.any(|other| file.clocks_of_works(other).any(|its| its.id == clock.id))
    }
}

/// A clock put off until then, where its rule allows that for evidence. One that is put off for this already stays so from
/// when it was.
fn held_until(keeper: &Keeper<'_>, clock: &Model, until: Moment, now: Moment) -> Option<Model> {
    let rule = keeper.policy.clock(&clock.code)?;
    if is_held(clock) {
        return Some(Model { resumes_at: Some(until), looks_at: Some(until), ..clock.clone() });
    }
    let may_be = clock.state == ClockState::Running && rule.pauses.iter().any(|reason| reason == REASON);
    may_be.then(|| keeper.pause(clock, REASON, until, now))
}

fn is_held(clock: &Model) -> bool {
    clock.state == ClockState::Paused && clock.reason.as_deref() == Some(REASON)
}

fn end_of(day: Date) -> Option<Moment> {
    let next = day.checked_add(1.day()).ok()?;
    Some(next.to_zoned(TimeZone::get("Europe/London").ok()?).ok()?.into())
}
