//! A landlord's policy: the promises it has published, as data. Nobody keeps dates in a second place.

use std::str::FromStr;

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    fault::Fault,
    moment::Moment,
    working_time::{CalendarIncomplete, WorkingTime},
};

/// The policies that come along: those of five landlords, and for every promise the shortest of theirs.
const SHIPPED: [(&str, &str); 6] = [
    ("strictest", include_str!("../policies/strictest.toml")),
    ("council-sop", include_str!("../policies/council-sop.toml")),
    ("viridian", include_str!("../policies/viridian.toml")),
    ("housing-group", include_str!("../policies/housing-group.toml")),
    ("stoke", include_str!("../policies/stoke.toml")),
    ("mhp", include_str!("../policies/mhp.toml")),
];

/// The names of the policies that come along.
pub fn shipped() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|(name, _)| *name)
}

/// A policy profile. A case keeps the name and version of the one it began under.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its name in settings and records.
    pub id: String,
    /// Its version: a change of any promise is a new one.
    pub version: i32,
    /// Its name for people.
    pub name: String,
    /// What it promises.
    pub clocks: Vec<ClockRule>,
}

/// One promise: what starts the clock, and when, by whom and by what it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// The clock's name in records.
    pub code: String,
    /// Its name for officers.
    pub name: String,
    /// The event that starts it.
    pub starts: Event,
    /// How long it runs.
    pub due: Due,
    /// The role that owes it.
    pub owner: String,
    /// The act that fulfils it.
    pub fulfilled_by: String,
    /// Where the procedure says so.
    pub source: String,
    /// What the person who reported is told of it.
    pub promise: Option<Promise>,
    /// Whether it falls away where there is no way to reach anyone.
    #[serde(default)]
    pub needs_contact: bool,
}

/// What starts a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A report was received.
    ReportReceived,
}

/// What the person who reported is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Promise {
    /// The first contact.
    FirstContact,
    /// The letter with what was found.
    Letter,
}

/// How long a clock runs: `24h` elapsed hours, `10wd` working days, `14cd` calendar days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Due {
    /// Elapsed hours, through nights, weekends and holidays.
    Hours(u16),
    /// Working days, until close of business.
    WorkingDays(u16),
    /// Calendar days of 24 hours by the clock on the wall.
    CalendarDays(u16),
}

impl Due {
    /// When a clock that starts at `start` is due.
    ///
    /// # Errors
    /// When the list of bank holidays does not reach so far.
    pub fn after(self, start: Moment, working: &WorkingTime) -> Result<Moment, CalendarIncomplete> {
        match self {
            Self::Hours(hours) => Ok(start.after_hours(i64::from(hours))),
            Self::WorkingDays(days) => working.due_after_working_days(start, days),
            Self::CalendarDays(days) => {
                let span = jiff::Span::new().days(i64::from(days));
                Ok(start.local().checked_add(span).map_or(start, Moment::from))
            }
        }
    }
}

impl FromStr for Due {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unit = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (amount, unit) = text.split_at(unit);
        let amount = amount.parse().map_err(|_| wrong_due(text))?;
        match unit {
            "h" => Ok(Self::Hours(amount)),
            "wd" => Ok(Self::WorkingDays(amount)),
            "cd" => Ok(Self::CalendarDays(amount)),
            _ => Err(wrong_due(text)),
        }
    }
}

fn wrong_due(text: &str) -> String {
    format!(
        "`{text}` should be a number and a unit: `24h` (hours), `10wd` (working days) or `14cd` (calendar days)"
    )
}

impl TryFrom<String> for Due {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl Policy {
    /// The policy that comes along under that name.
    ///
    /// # Errors
    /// `None` when there is none of that name; a fault when it can't be read.
    pub fn shipped(name: &str) -> Option<Result<Self, Fault>> {
        SHIPPED.iter().find(|(known, _)| *known == name).map(|(name, text)| Self::parse(name, text))
    }

    /// Reads a policy; `origin` is the name of its file, for the message when it is wrong.
    ///
    /// # Errors
    /// What is wrong: the file, the line, the key, and what it should be.
    pub fn parse(origin: &str, text: &str) -> Result<Self, Fault> {
        let policy: Self = toml::from_str(text)
            .map_err(|error| Fault::plain(format!("the policy `{origin}` is wrong: {error}")))?;
        for promise in [Promise::FirstContact, Promise::Letter] {
            if !policy.clocks.iter().any(|clock| clock.promise == Some(promise)) {
                let missing = if promise == Promise::Letter { "letter" } else { "first_contact" };
                return Err(Fault::plain(format!(
                    "the policy `{origin}` is wrong: no clock has `promise = \"{missing}\"`, and the public is told of it"
                )));
            }
        }
        Ok(policy)
    }

    /// The clocks that an event starts.
    pub fn started_by(&self, event: Event) -> impl Iterator<Item = &ClockRule> {
        self.clocks.iter().filter(move |clock| clock.starts == event)
    }
}

/// What a landlord has promised, and how its days are counted.
#[derive(Debug, Clone)]
pub struct Promises {
    /// The policy in force.
    pub policy: Policy,
    /// Its division of the United Kingdom.
    pub division: String,
    /// Its working days.
    pub working: WorkingTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_that_comes_along_can_be_read_and_promises_contact_and_a_letter() {
        for name in shipped() {
            let policy = Policy::shipped(name).unwrap().unwrap();
            assert_eq!(policy.id, name);
            let mut codes: Vec<&str> = policy.clocks.iter().map(|clock| clock.code.as_str()).collect();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), policy.clocks.len(), "{name} names a clock twice");
        }
    }

    #[test]
    fn a_wrong_policy_says_where_and_what_it_should_be() {
        let text = Policy::shipped("stoke").map(|_| SHIPPED[4].1.replace("10wd", "10 days")).unwrap();
        let message = Policy::parse("ours.toml", &text).unwrap_err().to_string();
        assert!(
            message.contains("ours.toml") && message.contains("line") && message.contains("`10wd`"),
            "{message}"
        );

        let message =
            Policy::parse("ours.toml", &SHIPPED[4].1.replace("owner", "ovner")).unwrap_err().to_string();
        assert!(message.contains("ovner"), "{message}");

        let message = Policy::parse("ours.toml", &SHIPPED[4].1.replace("promise = \"letter\"", ""))
            .unwrap_err()
            .to_string();
        assert!(message.contains("letter"), "{message}");
    }

    #[test]
    fn twenty_four_hours_stay_twenty_four_through_a_change_of_clocks() {
        let working = WorkingTime::of("england-and-wales").unwrap();
        let start: Moment = "2026-10-24T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into();
        assert_eq!(Due::Hours(24).after(start, &working).unwrap().to_string(), "2026-10-25T12:00:00Z");
        assert_eq!(Due::CalendarDays(1).after(start, &working).unwrap().to_string(), "2026-10-25T13:00:00Z");
    }
}
