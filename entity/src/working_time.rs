//! Working time: the days and hours in which a landlord works, in each part of the United Kingdom.
//!
//! A working day is a day of the week with opening hours that is neither a bank holiday nor one of the landlord's own
//! closing days. All of it goes by the clock on the wall in the United Kingdom, through both changes of clocks.

mod opening_hours;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time, time},
    tz::TimeZone,
};
use serde::Deserialize;

pub use self::opening_hours::{ClosingDays, Hours, OpeningHours};
use crate::{
    fault::{Attempting, Fault},
    moment::Moment,
};

/// The official list of bank holidays (`gov.uk/bank-holidays.json`), as shipped.
const SHIPPED: &str = include_str!("../data/bank-holidays.json");

/// The parts of the United Kingdom with bank holidays of their own, as the official list names them.
pub const DIVISIONS: [&str; 3] = ["england-and-wales", "scotland", "northern-ireland"];

/// When a day without opening hours ends. Only what is due on the very day it starts (`0wd`) can be due on one.
const END_OF_SHUT_DAY: Time = time(17, 0, 0, 0);

#[derive(Deserialize)]
struct Division {
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    date: String,
}

/// The days and hours in which a landlord works, in one division.
#[derive(Debug, Clone)]
pub struct WorkingTime {
    holidays: BTreeSet<Date>,
    closing_days: BTreeSet<Date>,
    opening_days: BTreeSet<Date>,
    hours: OpeningHours,
    first_year: i16,
    last_year: i16,
}

/// The list of bank holidays does not hold the day that was asked for: nobody knows, and nobody guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the list of bank holidays knows only the years {first_year} to {last_year}")]
pub struct CalendarIncomplete {
    /// The first year it knows.
    pub first_year: i16,
    /// The last year it knows.
    pub last_year: i16,
}

impl WorkingTime {
    /// Working time in a division, by the shipped list: the usual hours, and no closing days.
    ///
    /// # Errors
    /// When there is no such division.
    pub fn of(division: &str) -> Result<Self, Fault> {
        Self::read(division, SHIPPED)
    }

    /// Working time in a division, by another list in the official form: the usual hours, and no closing days.
    ///
    /// # Errors
    /// What is wrong with the list: its form, no such division, no days, a wrong date, or a year left out.
    pub fn read(division: &str, list: &str) -> Result<Self, Fault> {
        let divisions: BTreeMap<String, Division> =
            serde_json::from_str(list).attempting("the list of bank holidays can't be read")?;
        let Some(found) = divisions.get(division) else {
            return Err(Fault::plain(format!("the list of bank holidays has no division `{division}`")));
        };
        let holidays = read_events(&found.events)?;
        let (Some(first), Some(last)) = (holidays.first(), holidays.last()) else {
            return Err(Fault::plain(format!("the list of bank holidays has no events for `{division}`")));
        };
        let (first_year, last_year) = (first.year(), last.year());
        refuse_gaps(&holidays, first_year, last_year)?;
        let (closing_days, opening_days) = (BTreeSet::new(), BTreeSet::new());
        let hours = OpeningHours::default();
        Ok(Self { holidays, closing_days, opening_days, hours, first_year, last_year })
    }

    /// The same, with these closing days besides those it has.
    #[must_use]
    pub fn with_closing_days(mut self, days: impl IntoIterator<Item = Date>) -> Self {
        self.closing_days.extend(days);
        self
    }

    /// The same, with these days besides on which the landlord works though others do not: a Saturday, a bank holiday.
    #[must_use]
    pub fn with_opening_days(mut self, days: impl IntoIterator<Item = Date>) -> Self {
        self.opening_days.extend(days);
        self
    }

    /// The same, with other opening hours.
    #[must_use]
    pub fn with_hours(mut self, hours: OpeningHours) -> Self {
        self.hours = hours;
        self
    }

    /// Whether a day is a working day.
    ///
    /// # Errors
    /// When the list does not hold that day.
    pub fn is_working_day(&self, day: Date) -> Result<bool, CalendarIncomplete> {
        Ok(self.hours_on(day)?.is_some())
    }

    /// Whether the landlord is open at a moment.
    ///
    /// # Errors
    /// When the list does not hold that day.
    pub fn is_open(&self, moment: Moment) -> Result<bool, CalendarIncomplete> {
        let local = moment.local();
        let open = self.open_on(local.date(), local.time_zone())?;
        Ok(open.is_some_and(|(opens, closes)| opens <= local.timestamp() && local.timestamp() < closes))
    }

    /// The `days`th working day after a day, which is itself day 0 whether or not it is one (`domain` §1.3).
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn add_working_days(&self, start: Date, days: u16) -> Result<Date, CalendarIncomplete> {
        self.check(start)?;
        let mut day = start;
        let mut left = days;
        while left > 0 {
            day = self.day_after(day)?;
            if self.is_working_day(day)? {
                left -= 1;
            }
        }
        Ok(day)
    }

    /// How many working days there are after `from`, until `to` and with it: what [`Self::add_working_days`] takes to
    /// come from `from` to the last working day that is not later than `to`. None when `to` is not later than `from`.
    ///
    /// # Errors
    /// When the list does not hold both days.
    pub fn working_days_between(&self, from: Date, to: Date) -> Result<u16, CalendarIncomplete> {
        self.check(from)?;
        self.check(to)?;
        let mut day = from;
        let mut days: u16 = 0;
        while day < to {
            day = self.day_after(day)?;
            days = days.saturating_add(self.is_working_day(day)?.into());
        }
        Ok(days)
    }

    /// Closing time on the `days`th working day after a moment.
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn due_after_working_days(&self, start: Moment, days: u16) -> Result<Moment, CalendarIncomplete> {
        let day = self.add_working_days(start.day(), days)?;
        let hours = self.hours_on(day)?.or(self.hours.on(day.weekday()));
        let closes = hours.map_or(END_OF_SHUT_DAY, |hours| hours.closes);
        self.at(day, closes, start.local().time_zone()).map(Moment::from)
    }

    /// When it closes on a day; `zone` is that of any moment.
    ///
    /// # Errors
    /// When the list does not hold that day.
    pub fn closing_time(&self, day: Date, zone: Moment) -> Result<Moment, CalendarIncomplete> {
        let closes = self.hours_on(day)?.map_or(END_OF_SHUT_DAY, |hours| hours.closes);
        self.at(day, closes, zone.local().time_zone()).map(Moment::from)
    }

    /// The moment by which the landlord has been open for so many hours since `start`; what starts while it is shut
    /// starts at the next opening.
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn due_after_working_hours(&self, start: Moment, hours: u16) -> Result<Moment, CalendarIncomplete> {
        let local = start.local();
        let mut left = SignedDuration::from_hours(hours.into());
        let mut day = start.day();
        loop {
            if let Some((opens, closes)) = self.open_on(day, local.time_zone())? {
                let from = opens.max(start.timestamp());
                let open = closes.duration_since(from);
                if open.is_positive() && left <= open {
                    return from.checked_add(left).map(Moment::from).map_err(|_| self.incomplete());
                }
                left -= open.max(SignedDuration::ZERO);
            }
            day = self.day_after(day)?;
        }
    }

    /// The first moment from `from` on at which it is open: `from` itself, or the next opening.
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn next_open(&self, from: Moment) -> Result<Moment, CalendarIncomplete> {
        let zone = from.local().time_zone().clone();
        let mut day = from.day();
        loop {
            if let Some((opens, closes)) = self.open_on(day, &zone)?
                && from.timestamp() < closes
            {
                return Ok(opens.max(from.timestamp()).into());
            }
            day = self.day_after(day)?;
        }
    }

    /// When it opens on the first working day after the day of `from`.
    ///
    /// # Errors
    /// When the list does not reach so far.
    pub fn next_morning(&self, from: Moment) -> Result<Moment, CalendarIncomplete> {
        let tomorrow = self.at(self.day_after(from.day())?, Time::midnight(), from.local().time_zone())?;
        self.next_open(tomorrow.into())
    }

    /// When it opens on the `days`th working day before the day of `due`.
    ///
    /// # Errors
    /// When the list does not reach so far back.
    pub fn morning_before(&self, due: Moment, days: u16) -> Result<Moment, CalendarIncomplete> {
        let mut day = due.day();
        let mut left = days;
        while left > 0 {
            day = day.yesterday().map_err(|_| self.incomplete())?;
            left -= u16::from(self.is_working_day(day)?);
        }
        self.next_open(self.at(day, Time::midnight(), due.local().time_zone())?.into())
    }

    /// That hour of the day of `moment`, by the clock on the wall.
    ///
    /// # Errors
    /// When there is no such day.
    pub fn hour_of(&self, moment: Moment, hour: Time) -> Result<Moment, CalendarIncomplete> {
        self.at(moment.day(), hour, moment.local().time_zone()).map(Moment::from)
    }

    /// The hours of a day, if it is a working day.
    fn hours_on(&self, day: Date) -> Result<Option<Hours>, CalendarIncomplete> {
        self.check(day)?;
        if self.opening_days.contains(&day) {
            return Ok(self.hours.on(day.weekday()).or(self.hours.usual()));
        }
        let free = self.holidays.contains(&day) || self.closing_days.contains(&day);
        Ok(if free { None } else { self.hours.on(day.weekday()) })
    }

    /// From when until when it is open on a day, if it is a working day.
    fn open_on(
        &self,
        day: Date,
        zone: &TimeZone,
    ) -> Result<Option<(Timestamp, Timestamp)>, CalendarIncomplete> {
        let Some(hours) = self.hours_on(day)? else { return Ok(None) };
        Ok(Some((self.at(day, hours.opens, zone)?, self.at(day, hours.closes, zone)?)))
    }

    fn at(&self, day: Date, time: Time, zone: &TimeZone) -> Result<Timestamp, CalendarIncomplete> {
        zone.to_timestamp(day.to_datetime(time)).map_err(|_| self.incomplete())
    }

    fn day_after(&self, day: Date) -> Result<Date, CalendarIncomplete> {
        day.tomorrow().map_err(|_| self.incomplete())
    }

    fn check(&self, day: Date) -> Result<(), CalendarIncomplete> {
        let known = (self.first_year..=self.last_year).contains(&day.year());
        if known { Ok(()) } else { Err(self.incomplete()) }
    }

    fn incomplete(&self) -> CalendarIncomplete {
        CalendarIncomplete { first_year: self.first_year, last_year: self.last_year }
    }
}

fn read_events(events: &[Event]) -> Result<BTreeSet<Date>, Fault> {
    let read = |event: &Event| {
        opening_hours::read_date(&event.date).ok_or_else(|| {
            Fault::plain(format!(
                "the list of bank holidays has a wrong date: `{}` should be like 2026-12-25",
                event.date
            ))
        })
    };
    events.iter().map(read).collect()
}

/// A year without a single bank holiday was left out, and counting through it would be guessing.
fn refuse_gaps(holidays: &BTreeSet<Date>, first_year: i16, last_year: i16) -> Result<(), Fault> {
    let years: BTreeSet<i16> = holidays.iter().map(|day| day.year()).collect();
    match (first_year..=last_year).find(|year| !years.contains(year)) {
        None => Ok(()),
        Some(year) => Err(Fault::plain(format!("the list of bank holidays leaves out the year {year}"))),
    }
}
