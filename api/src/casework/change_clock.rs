//! Putting a clock off, letting it run on, or ending it for a reason that the policy knows. Never silently: who, why, from
//! when until when stand in the chronology (`domain` §1.3).

use entity::{
    clock::{self, ClockState, Keeper, Kept},
    moment::Moment,
    policy::ClockRule,
};
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use serde_json::{Value, json};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const NOT_OPEN: Rule =
    Rule::new("clock_not_open", "This clock does not run any more: it was met, or ended for a reason.");
const PAUSED: Rule = Rule::new("clock_paused", "This clock is put off: let it run on first.");
const NOT_PAUSED: Rule = Rule::new("clock_not_paused", "This clock is not put off.");

/// What is done with a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClockChange {
    /// It is put off until a moment.
    Pause,
    /// It runs on; the time it stood still is given back.
    Resume,
    /// It falls away.
    Exempt,
}

/// A reason by its word. Which there are, the policy says of each clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ClockReason(String);

impl<'de> Deserialize<'de> for ClockReason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if (1..=64).contains(&word.len()) && word.chars().all(letter) {
            return Ok(Self(word));
        }
        Err(D::Error::custom("not a coded word"))
    }
}

impl PartialSchema for ClockReason {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("One of the reasons that the policy names for this clock"))
            .pattern(Some("^[a-z0-9_]{1,64}$"))
            .into()
    }
}

impl ToSchema for ClockReason {}

/// Put a clock off, let it run on, or end it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeClock {
    /// The clock.
    pub clock_id: Uuid,
    /// What is done with it.
    pub change: ClockChange,
    /// Why: one of the policy's `pauses` of this clock, or of its `exemptions`.
    pub reason: Option<ClockReason>,
    /// Until when it is put off.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// What is behind it.
    pub note: Option<InWords>,
}

impl CaseAct for ChangeClock {
    const ACT: Act = Act::ChangeClock;
    const PATH: &'static str = "clock-changes";
    const TITLE: &'static str = "Put a clock off, let it run on, or end it";

    fn example() -> Value {
        json!({
            "clock_id": "019376c5-8c00-7000-8000-000000000001",
            "change": "pause",
            "reason": "police_request",
            "until": "2026-11-27T17:00:00Z",
            "note": "DC Hall asks us to wait until he has been questioned",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let found = work.file.clocks.iter().find(|clock| clock.id == self.clock_id).cloned();
        let clock = found.ok_or_else(|| {
            Refusal::field("clock_id", "not_in_this_case", "There is no such clock in this case.")
        })?;
        let policy = work.file.policy.clone();
        let rule = policy.clock(&clock.code).filter(|_| clock.is_open()).ok_or(NOT_OPEN)?;
        let reason = self.reason(rule)?;
        let until = self.until(work.now)?;
        let (working, place) = (work.file.working.clone(), work.place());
        let keeper = Keeper { policy: &policy, working: &working, place: &place };
        work.note("code", clock.code.as_str());
        let changed = self.changed(&keeper, &clock, reason, until, work.now)?;
        work.change_clocks(Kept { changed: vec![changed], begun: Vec::new() });
        Ok(())
    }
}

impl ChangeClock {
    /// The reason, if it is one of those that the policy allows for this clock.
    fn reason(&self, rule: &ClockRule) -> Result<&str, Refusal> {
        let allowed = match self.change {
            ClockChange::Pause => &rule.pauses,
            ClockChange::Exempt => &rule.exemptions,
            ClockChange::Resume => return none_asked("reason", self.reason.as_ref()).map(|()| ""),
        };
        let given = self.reason.as_ref().map(|reason| reason.0.as_str());
        let given = given.ok_or_else(|| Refusal::field("reason", "missing", "Say why."))?;
        if allowed.iter().any(|word| word == given) {
            return Ok(given);
        }
        let detail = "This is not one of the reasons that the policy names for this clock.";
        Err(Refusal::field("reason", "not_a_choice", detail))
    }

    /// Until when it is put off.
    fn until(&self, now: Moment) -> Result<Moment, Refusal> {
        if self.change != ClockChange::Pause {
            return none_asked("until", self.until.as_ref()).map(|()| now);
        }
        match self.until {
            None => Err(Refusal::field("until", "missing", "Say until when.")),
            Some(until) if until <= now => {
                Err(Refusal::field("until", "in_the_past", "It is put off until a moment that is to come."))
            }
            Some(until) => Ok(until),
        }
    }

    fn changed(
        &self,
        keeper: &Keeper<'_>,
        clock: &clock::Model,
        reason: &str,
        until: Moment,
        now: Moment,
    ) -> Result<clock::Model, Rule> {
        match (self.change, clock.state) {
            (ClockChange::Pause, ClockState::Paused) => Err(PAUSED),
            (ClockChange::Pause, _) => Ok(keeper.pause(clock, reason, until, now)),
            (ClockChange::Resume, ClockState::Paused) => Ok(keeper.resume(clock, now)),
            (ClockChange::Resume, _) => Err(NOT_PAUSED),
            (ClockChange::Exempt, _) => Ok(clock.without_need(reason)),
        }
    }
}

fn none_asked<T>(field: &'static str, given: Option<&T>) -> Result<(), Refusal> {
    match given {
        None => Ok(()),
        Some(_) => Err(Refusal::field(field, "not_asked", "This is not asked for this change.")),
    }
}
