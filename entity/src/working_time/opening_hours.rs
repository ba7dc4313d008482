//! When a landlord is open, and the days on which it closes of its own accord, as settings tell them.

use std::{collections::BTreeSet, str::FromStr};

use jiff::civil::{Date, Time, Weekday, time};
use serde::Deserialize;

use crate::moment::Moment;

/// The days of the week, as settings name them.
const WEEK: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// The hours of one day, by the clock on the wall. It is open when they begin, and shut when they end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// When it opens.
    pub opens: Time,
    /// When it closes, later on the same day.
    pub closes: Time,
}

/// The hours of each day of the week; a day without any is no working day. Usually Monday to Friday, 09:00 to 17:00.
///
/// Written `mon-fri 09:00-17:00; sat 10:00-13:00`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct OpeningHours(Vec<(Weekday, Hours)>);

impl OpeningHours {
    /// The hours of the first weekday that has any, from Monday on: for a day that has none by its weekday.
    pub fn usual(&self) -> Option<Hours> {
        Weekday::Monday.cycle_forward().take(7).find_map(|weekday| self.on(weekday))
    }

    /// The first moment from `from` on that lies within these hours, whatever day it is; `from` itself, where there are none.
    pub fn next_within(&self, from: Moment) -> Moment {
        let zone = from.local().time_zone().clone();
        let at = |day: Date, hour: Time| zone.to_timestamp(day.to_datetime(hour)).ok();
        let days = std::iter::successors(Some(from.day()), |day| day.tomorrow().ok());
        let within = |day: Date| {
            let hours = self.on(day.weekday())?;
            let (opens, closes) = (at(day, hours.opens)?, at(day, hours.closes)?);
            (from.timestamp() < closes).then(|| Moment::from(opens.max(from.timestamp())))
        };
        days.take(8).find_map(within).unwrap_or(from)
    }

    /// The hours of a day of the week; none when it is shut.
    pub fn on(&self, weekday: Weekday) -> Option<Hours> {
        self.0.iter().find(|(day, _)| *day == weekday).map(|(_, hours)| *hours)
    }
}

impl Default for OpeningHours {
    fn default() -> Self {
        let hours = Hours { opens: time(9, 0, 0, 0), closes: time(17, 0, 0, 0) };
        let days = WEEK.iter().map(|(_, day)| *day);
        Self(
            days.filter(|day| !matches!(day, Weekday::Saturday | Weekday::Sunday))
                .map(|day| (day, hours))
                .collect(),
        )
    }
}

impl FromStr for OpeningHours {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut week: Vec<(Weekday, Hours)> = Vec::new();
        for part in text.split(';').map(str::trim) {
            let (days, hours) = part.split_once(char::is_whitespace).ok_or_else(|| wrong_part(part))?;
            let hours = read_hours(hours.trim()).ok_or_else(|| wrong_part(part))?;
            if hours.closes <= hours.opens {
                return Err(format!("should open before it closes on the same day, and `{part}` does not"));
            }
            for (name, day) in read_days(days).ok_or_else(|| wrong_part(part))? {
                if week.iter().any(|(known, _)| known == day) {
                    return Err(format!("should name each day once, and names `{name}` twice"));
                }
                week.push((*day, hours));
            }
        }
        Ok(Self(week))
    }
}

impl TryFrom<String> for OpeningHours {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

/// The days that `fri` or `mon-fri` names, if it names any.
fn read_days(text: &str) -> Option<&'static [(&'static str, Weekday)]> {
    let position = |name: &str| WEEK.iter().position(|(known, _)| known.eq_ignore_ascii_case(name));
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (position(first)?, position(last)?);
    if first <= last { WEEK.get(first..=last) } else { None }
}

fn read_hours(text: &str) -> Option<Hours> {
    let read = |text: &str| Time::strptime("%H:%M", text).ok();
    let (opens, closes) = text.split_once('-')?;
    Some(Hours { opens: read(opens)?, closes: read(closes)? })
}

fn wrong_part(part: &str) -> String {
    format!("should be days and hours, such as `mon-fri 09:00-17:00; sat 10:00-13:00`, and `{part}` is not")
}

/// The days on which a landlord closes of its own accord, besides the bank holidays.
///
/// Written `2026-12-24, 2026-12-29`; nothing at all is no day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ClosingDays(BTreeSet<Date>);

impl FromStr for ClosingDays {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        text.split(',').map(str::trim).map(|day| read_date(day).ok_or_else(|| wrong_day(day))).collect()
    }
}

impl TryFrom<String> for ClosingDays {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromIterator<Date> for ClosingDays {
    fn from_iter<I: IntoIterator<Item = Date>>(days: I) -> Self {
        Self(days.into_iter().collect())
    }
}

impl IntoIterator for ClosingDays {
    type Item = Date;
    type IntoIter = std::collections::btree_set::IntoIter<Date>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A date as the official list writes it (`2026-12-25`), and in no other of the ways that jiff can read.
pub(super) fn read_date(text: &str) -> Option<Date> {
    if text.len() == "2026-12-25".len() { text.parse().ok() } else { None }
}

fn wrong_day(text: &str) -> String {
    format!(
        "should be dates with commas between them, such as `2026-12-24, 2026-12-29`, and `{text}` is no date"
    )
}
