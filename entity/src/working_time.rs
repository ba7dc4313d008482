//! Working time: the days on which a landlord works, in each part of the United Kingdom.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday, time};
use serde::Deserialize;

use crate::{
    fault::{Attempting, Fault},
    moment::Moment,
};

/// The official list of bank holidays (`gov.uk/bank-holidays.json`), as shipped.
const SHIPPED: &str = include_str!("../data/bank-holidays.json");

/// The parts of the United Kingdom with bank holidays of their own, as the official list names them.
pub const DIVISIONS: [&str; 3] = ["england-and-wales", "scotland", "northern-ireland"];

/// Working days end at this hour: what is due on a day is due by then.
const CLOSE_OF_BUSINESS: jiff::civil::Time = time(17, 0, 0, 0);

#[derive(Deserialize)]
struct Division {
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    date: Date,
}

/// The days on which nobody works, in one division.
#[derive(Debug, Clone)]
pub struct WorkingTime {
    holidays: BTreeSet<Date>,
    last_year: i16,
}

/// The list of bank holidays ends before the day that was asked for: nobody knows yet, and nobody guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the list of bank holidays ends with {last_year}")]
pub struct CalendarIncomplete {
    /// The last year it knows.
    pub last_year: i16,
}

impl WorkingTime {
    /// Working time in a division, by the shipped list.
    ///
    /// # Errors
    /// When there is no such division.
    pub fn of(division: &str) -> Result<Self, Fault> {
        const ATTEMPT: &str = "reading the list of bank holidays";
        let divisions: BTreeMap<String, Division> = serde_json::from_str(SHIPPED).attempting(ATTEMPT)?;
        let events =
            &divisions.get(division).ok_or_else(|| Fault::plain("there is no such division"))?.events;
        let holidays: BTreeSet<Date> = events.iter().map(|event| event.date).collect();
        let last_year = holidays.last().map(|day| day.year()).ok_or_else(|| Fault::plain(ATTEMPT))?;
        Ok(Self { holidays, last_year })
    }

    /// Whether a day is a working day.
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn is_working_day(&self, day: Date) -> Result<bool, CalendarIncomplete> {
        if day.year() > self.last_year {
            return Err(CalendarIncomplete { last_year: self.last_year });
        }
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        Ok(!weekend && !self.holidays.contains(&day))
    }

    /// The `days`th working day after a day, which is itself day 0 whether or not it is one (`domain` §1.3).
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn add_working_days(&self, start: Date, days: u16) -> Result<Date, CalendarIncomplete> {
        let mut day = start;
        let mut left = days;
        while left > 0 {
            day = day.tomorrow().map_err(|_| CalendarIncomplete { last_year: self.last_year })?;
            if self.is_working_day(day)? {
                left -= 1;
            }
        }
        Ok(day)
    }

    /// Close of business on the `days`th working day after a moment.
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn due_after_working_days(&self, start: Moment, days: u16) -> Result<Moment, CalendarIncomplete> {
        let due = self.add_working_days(start.day(), days)?.to_datetime(CLOSE_OF_BUSINESS);
        let zoned = start
            .local()
            .time_zone()
            .to_zoned(due)
            .map_err(|_| CalendarIncomplete { last_year: self.last_year })?;
        Ok(zoned.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// A division, a first day, and the 1st, 5th, 9th and 10th working day after it.
    const VECTORS: [(&str, &str, [&str; 4]); 13] = [
        ("england-and-wales", "2026-12-23", ["2026-12-24", "2027-01-04", "2027-01-08", "2027-01-11"]),
        ("northern-ireland", "2026-12-23", ["2026-12-24", "2027-01-04", "2027-01-08", "2027-01-11"]),
        ("scotland", "2026-12-23", ["2026-12-24", "2027-01-05", "2027-01-11", "2027-01-12"]),
        ("england-and-wales", "2026-12-24", ["2026-12-29", "2027-01-05", "2027-01-11", "2027-01-12"]),
        ("england-and-wales", "2026-04-01", ["2026-04-02", "2026-04-10", "2026-04-16", "2026-04-17"]),
        ("northern-ireland", "2026-04-01", ["2026-04-02", "2026-04-10", "2026-04-16", "2026-04-17"]),
        ("scotland", "2026-04-01", ["2026-04-02", "2026-04-09", "2026-04-15", "2026-04-16"]),
        ("england-and-wales", "2027-03-24", ["2027-03-25", "2027-04-02", "2027-04-08", "2027-04-09"]),
        ("scotland", "2026-06-11", ["2026-06-12", "2026-06-19", "2026-06-25", "2026-06-26"]),
        ("northern-ireland", "2026-07-09", ["2026-07-10", "2026-07-17", "2026-07-23", "2026-07-24"]),
        ("scotland", "2026-11-27", ["2026-12-01", "2026-12-07", "2026-12-11", "2026-12-14"]),
        ("england-and-wales", "2027-12-22", ["2027-12-23", "2027-12-31", "2028-01-07", "2028-01-10"]),
        ("england-and-wales", "2026-11-20", ["2026-11-23", "2026-11-27", "2026-12-03", "2026-12-04"]),
    ];

    #[test]
    fn working_days_are_counted_round_weekends_and_each_divisions_holidays() {
        for (division, start, expected) in VECTORS {
            let working = WorkingTime::of(division).unwrap();
            for (days, expected) in [1, 5, 9, 10].into_iter().zip(expected) {
                let reached = working.add_working_days(date(start), days).unwrap();
                assert_eq!(reached, date(expected), "{division}: {start} and {days} working days");
            }
        }
    }

    #[test]
    fn a_weekend_start_counts_from_the_first_working_day() {
        let working = WorkingTime::of("england-and-wales").unwrap();
        assert_eq!(working.add_working_days(date("2026-11-21"), 1), Ok(date("2026-11-23")));
    }

    #[test]
    fn past_the_last_known_year_it_says_so() {
        let working = WorkingTime::of("england-and-wales").unwrap();
        assert_eq!(
            working.add_working_days(date("2028-12-28"), 10),
            Err(CalendarIncomplete { last_year: 2028 })
        );
    }

    #[test]
    fn what_is_due_on_a_day_is_due_at_close_of_business_in_summer_and_winter() {
        let working = WorkingTime::of("england-and-wales").unwrap();
        let due = |start: &str| {
            let start: Moment = start.parse::<jiff::Timestamp>().unwrap().into();
            working.due_after_working_days(start, 1).unwrap().to_string()
        };
        assert_eq!(due("2026-11-19T12:00:00Z"), "2026-11-20T17:00:00Z");
        assert_eq!(due("2026-07-01T12:00:00Z"), "2026-07-02T16:00:00Z");
        assert_eq!(due("2026-07-01T23:30:00Z"), "2026-07-03T16:00:00Z");
    }
}
