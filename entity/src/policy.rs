//! A landlord's policy: the promises it has published, as data. Nobody keeps dates in a second place.

use std::{fmt, str::FromStr, sync::Arc};

use jiff::{Span, Timestamp, civil::Time};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    event::Event,
    fault::Fault,
    moment::Moment,
    staff::Role,
    working_time::{CalendarIncomplete, WorkingTime},
};

mod check;

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

/// A policy profile: everything in which one landlord's procedure differs from another's (`domain` §1.4, 1.5). A case keeps
/// the name and version of the one it began under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its name in settings and records.
    pub id: String,
    /// Its version: a change of any promise is a new one.
    pub version: i32,
    /// Its name for people.
    pub name: String,
    /// The strands it names; other reasons are recorded all the same.
    pub strands: Vec<String>,
    /// Whether a risk assessment has to be there before the findings (000 §5.1).
    #[serde(default)]
    pub risk_assessment_required: bool,
    /// Who is written to about each report, besides the officers (003 §5.3).
    #[serde(default)]
    pub told_of_each_report: Vec<Role>,
    /// How the person is kept in touch with.
    pub contact: ContactRule,
    /// How an action plan is agreed.
    pub action_plan: ActionPlanRule,
    /// How an alleged perpetrator is interviewed.
    pub perpetrator: PerpetratorRule,
    /// How works are ordered.
    pub works: WorksRule,
    /// What leaves the house without consent.
    pub sharing: SharingRule,
    /// How a case is closed.
    pub closure: ClosureRule,
    /// When letters go by themselves.
    #[serde(default)]
    pub letters: LettersRule,
    /// How long records are kept.
    pub retention: RetentionRule,
    /// What it promises.
    pub clocks: Vec<ClockRule>,
}

/// How the person is kept in touch with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactRule {
    /// The longest time between two contacts that may be agreed, in days.
    pub at_most_days: u16,
    /// Whether only the spoken word counts (003 §5.3).
    #[serde(default)]
    pub spoken: bool,
    /// Whether the four prompts belong to each contact (001 §6).
    #[serde(default)]
    pub prompts: bool,
}

/// How an action plan is agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionPlanRule {
    /// Who signs it (001 §3.4, 004 §4.4).
    pub signed_by: Vec<Signer>,
}

/// Who signs an action plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// The person it happened to.
    Victim,
    /// The officer.
    Officer,
}

/// How an alleged perpetrator is interviewed (001 §9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PerpetratorRule {
    /// Whether the police come first, so that evidence is not spoiled (001 §5).
    pub police_first: bool,
    /// Under this age nobody is interviewed; the tenant is (001 §9).
    pub interviewed_from_age: u8,
    /// After so many missed appointments the letter on consequences is due (001 §9).
    pub missed_appointments: u8,
}

/// How works are ordered (001 §4, 004 §4.8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorksRule {
    /// The kinds of works that a manager approves first.
    pub approved: Vec<String>,
    /// Whether damage is photographed before it is mended or removed.
    pub photograph_first: bool,
    /// Whether security works are agreed with the police too (004 §4.8).
    #[serde(default)]
    pub agreed_with_police: bool,
}

/// What leaves the house without consent (`domain` §1.13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharingRule {
    /// Whether the community safety partnership gets figures where there is no consent (001 §3.2).
    pub figures_without_consent: bool,
}

/// How a case is closed (`domain` §1.15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosureRule {
    /// Whether it takes the victim's consent, or a manager's recorded reason (001 §17).
    pub victim_consent: bool,
    /// Whether feedback is asked for first (001 §16).
    pub feedback_first: bool,
    /// The roles that may close (001 §17).
    pub closed_by: Vec<Role>,
    /// The words for how it ended.
    pub outcomes: Vec<String>,
}

/// When letters go by themselves (001 §10; `domain` §2.E).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LettersRule {
    /// So many working days before the letter of the tenth working day is due, it is drafted, and the officer and the manager
    /// are reminded each morning from then on.
    pub reminded_days_before: u16,
    /// If none is approved by that hour of the day on which it is due, word goes out that the work goes on: `15:00`, by the
    /// clock on the wall.
    pub holding_at: Time,
    /// The new date in that word: so many working days later.
    pub holding_days: u16,
    /// So many days after the survey one reminder is sent, if it was not answered.
    pub survey_reminder_days: u16,
    /// So many days after it was sent the survey can't be answered any more.
    pub survey_days: u16,
}

impl Default for LettersRule {
    fn default() -> Self {
        Self {
            reminded_days_before: 2,
            holding_at: Time::constant(15, 0, 0, 0),
            holding_days: 10,
            survey_reminder_days: 14,
            survey_days: 28,
        }
    }
}

/// How long records are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// Years after closing.
    pub years: u8,
}

/// One promise: what starts the clock, and when, by whom and by what it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// The clock's name in records.
    pub code: String,
    /// Its name for officers.
    pub name: String,
    /// Whether it runs for a case, for each area, or for the house.
    #[serde(default)]
    pub runs_for: RunsFor,
    /// The events that start it; one that both fulfils and starts it makes it recur.
    #[serde(default)]
    pub starts: Vec<Event>,
    /// The clock whose breach starts it (001 §9: a late interview is reviewed every 48 hours). The events of `starts` then
    /// only let it go on, once it is fulfilled.
    pub starts_on_breach_of: Option<String>,
    /// Whether it runs once for each thing that starts it: each interview, each order for works.
    #[serde(default)]
    pub for_each: bool,
    /// How long it runs.
    pub due: Due,
    /// Whether the person may have agreed to be contacted more often than that.
    #[serde(default)]
    pub as_agreed: bool,
    /// The role that owes it, or `system`.
    pub owner: String,
    /// The events that fulfil it.
    pub fulfilled_by: Vec<Event>,
    /// The events after which nobody needs it any more.
    #[serde(default)]
    pub ends_with: Vec<Event>,
    /// The role it goes to when it is missed.
    pub escalates_to: Option<Role>,
    /// How long after its start it goes there, if that is before it is due.
    pub escalates_after: Option<Due>,
    /// How often in a row it has to be missed before it goes there; once, if not said.
    pub escalates_after_misses: Option<u8>,
    /// The reasons for which it may be put off to a later date.
    #[serde(default)]
    pub pauses: Vec<String>,
    /// The reasons for which it may fall away.
    #[serde(default)]
    pub exemptions: Vec<String>,
    /// Where the procedure says so.
    pub source: String,
    /// What the person who reported is told of it.
    pub promise: Option<Promise>,
    /// Whether it falls away where there is no way to reach anyone.
    #[serde(default)]
    pub needs_contact: bool,
}

/// What a clock runs for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunsFor {
    /// A case.
    #[default]
    Case,
    /// Each area.
    Area,
    /// The whole house.
    House,
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

/// How long a clock runs: `24h` elapsed hours, `4wh` working hours, `10wd` working days, `14cd` calendar days, `1mo`
/// months or `3y` years. What is due at once is `0h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Due {
    /// Elapsed hours, through nights, weekends and holidays.
    Hours(u16),
    /// Hours in which the landlord is open.
    WorkingHours(u16),
    /// Working days, until close of business.
    WorkingDays(u16),
    /// Calendar days of 24 hours by the clock on the wall.
    CalendarDays(u16),
    /// Months by the calendar, the time of day staying; where there is no such day, the last of the month.
    Months(u16),
    /// Years by the calendar, in the same way.
    Years(u16),
}

impl Due {
    /// When a clock that starts at `start` is due.
    ///
    /// # Errors
    /// When the list of bank holidays does not reach so far.
    pub fn after(self, start: Moment, working: &WorkingTime) -> Result<Moment, CalendarIncomplete> {
        let span = Span::new();
        match self {
            Self::Hours(hours) => Ok(start.after_hours(i64::from(hours))),
            Self::WorkingHours(hours) => working.due_after_working_hours(start, hours),
            Self::WorkingDays(days) => working.due_after_working_days(start, days),
            Self::CalendarDays(days) => Ok(by_calendar(start, span.try_days(days))),
            Self::Months(months) => Ok(by_calendar(start, span.try_months(months))),
            Self::Years(years) => Ok(by_calendar(start, span.try_years(years))),
        }
    }

    /// How much of its unit, and the unit.
    fn parts(self) -> (u16, &'static str) {
        match self {
            Self::Hours(hours) => (hours, "h"),
            Self::WorkingHours(hours) => (hours, "wh"),
            Self::WorkingDays(days) => (days, "wd"),
            Self::CalendarDays(days) => (days, "cd"),
            Self::Months(months) => (months, "mo"),
            Self::Years(years) => (years, "y"),
        }
    }
}

/// So much later by the calendar and the clock on the wall. What lies past the end of the calendar is never due.
fn by_calendar(start: Moment, span: Result<Span, jiff::Error>) -> Moment {
    span.and_then(|span| start.local().checked_add(span)).map_or(Timestamp::MAX.into(), Moment::from)
}

impl From<Due> for String {
    fn from(due: Due) -> Self {
        due.to_string()
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (amount, unit) = self.parts();
        write!(f, "{amount}{unit}")
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
            "wh" => Ok(Self::WorkingHours(amount)),
            "wd" => Ok(Self::WorkingDays(amount)),
            "cd" => Ok(Self::CalendarDays(amount)),
            "mo" => Ok(Self::Months(amount)),
            "y" => Ok(Self::Years(amount)),
            _ => Err(wrong_due(text)),
        }
    }
}

fn wrong_due(text: &str) -> String {
    format!(
        "`{text}` should be a number and a unit: `24h` (hours; `0h` is at once), `4wh` (working hours), `10wd` (working days), `14cd` (calendar days), `1mo` (months) or `3y` (years)"
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
        match check::first_mistake(&policy) {
            None => Ok(policy),
            Some(mistake) => {
                let line = mistake.line(text).map_or_else(String::new, |line| format!(" at line {line}"));
                Err(Fault::plain(format!(
                    "the policy `{origin}` is wrong{line}: key `{}`: {}",
                    mistake.key, mistake.should_be
                )))
            }
        }
    }

    /// The clock of that name.
    pub fn clock(&self, code: &str) -> Option<&ClockRule> {
        self.clocks.iter().find(|clock| clock.code == code)
    }

    /// The clocks that an event starts.
    pub fn started_by(&self, event: Event) -> impl Iterator<Item = &ClockRule> {
        self.clocks.iter().filter(move |clock| clock.starts.contains(&event))
    }
}

/// What a landlord has promised, and how its days are counted.
#[derive(Debug, Clone)]
pub struct Promises {
    /// The policy in force.
    pub policy: Arc<Policy>,
    /// Its division of the United Kingdom.
    pub division: String,
    /// Its working days.
    pub working: WorkingTime,
}

impl Promises {
    /// Working days in a division: the landlord's own, or those of the shipped list for a case that began in another.
    ///
    /// # Errors
    /// When there is no such division.
    pub fn working_in(&self, division: &str) -> Result<WorkingTime, Fault> {
        if division == self.division { Ok(self.working.clone()) } else { WorkingTime::of(division) }
    }
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

    fn due(due: &str, start: &str) -> String {
        let working = WorkingTime::of("england-and-wales").unwrap();
        let start: Moment = start.parse::<jiff::Timestamp>().unwrap().into();
        due.parse::<Due>().unwrap().after(start, &working).unwrap().to_string()
    }

    #[test]
    fn working_hours_wait_for_the_office_to_open() {
        assert_eq!(due("4wh", "2026-11-20T09:30:00Z"), "2026-11-20T13:30:00Z");
        assert_eq!(due("4wh", "2026-11-20T15:00:00Z"), "2026-11-23T11:00:00Z");
        assert_eq!(due("4wh", "2026-11-21T03:00:00Z"), "2026-11-23T13:00:00Z");
    }

    #[test]
    fn months_and_years_keep_the_time_of_day_and_stop_at_the_end_of_a_shorter_month() {
        assert_eq!(due("1mo", "2027-01-31T12:00:00Z"), "2027-02-28T12:00:00Z");
        assert_eq!(due("1mo", "2028-01-31T12:00:00Z"), "2028-02-29T12:00:00Z");
        assert_eq!(due("1mo", "2027-03-15T12:00:00Z"), "2027-04-15T11:00:00Z");
        assert_eq!(due("3y", "2028-02-29T12:00:00Z"), "2031-02-28T12:00:00Z");
        assert_eq!(due("14cd", "2026-10-20T11:00:00Z"), "2026-11-03T12:00:00Z");
    }

    #[test]
    fn the_day_in_the_united_kingdom_counts_and_not_the_day_in_greenwich() {
        assert_eq!(due("1mo", "2026-05-30T23:30:00Z"), "2026-06-29T23:30:00Z");
    }

    #[test]
    fn what_is_due_at_once_is_due_when_it_starts() {
        assert_eq!(due("0h", "2026-11-21T03:00:00Z"), "2026-11-21T03:00:00Z");
    }

    #[test]
    fn what_lies_past_the_end_of_the_calendar_is_never_due() {
        assert!(due("65535y", "2026-11-20T09:30:00Z").starts_with("9999-12-30"));
        assert!(due("9000y", "2026-11-20T09:30:00Z").starts_with("9999-12-30"));
    }

    #[test]
    fn what_is_due_is_written_as_it_is_read() {
        for text in ["0h", "24h", "4wh", "10wd", "14cd", "1mo", "3y"] {
            assert_eq!(text.parse::<Due>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_wrong_due_is_answered_with_every_form_there_is() {
        for wrong in ["", "h", "24", "at_once", "-1h", "1 h", "1.5h", "70000h", "2w", "3m", "4WH"] {
            let message = wrong.parse::<Due>().unwrap_err();
            for form in ["24h", "0h", "4wh", "10wd", "14cd", "1mo", "3y"] {
                assert!(message.contains(&format!("`{form}`")), "{wrong}: {message}");
            }
        }
    }
}
