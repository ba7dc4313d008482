//! A moment in time, as rules compute with it and as the database keeps it.

use chrono::{DateTime, Utc};
use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

/// The time zone of every promise: the landlords are in the United Kingdom.
const PLACE: &str = "Europe/London";

/// A moment, in UTC, to the microsecond: the finest that both databases keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, DeriveValueType)]
pub struct Moment(DateTime<Utc>);

impl Moment {
    /// This moment as jiff reckons.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0.timestamp_micros()).unwrap_or(Timestamp::MAX)
    }

    /// This moment on a clock on the wall in the United Kingdom.
    pub fn local(self) -> Zoned {
        self.timestamp().to_zoned(TimeZone::get(PLACE).unwrap_or(TimeZone::UTC))
    }

    /// The day it is in the United Kingdom at this moment.
    pub fn day(self) -> Date {
        self.local().date()
    }

    /// The last moment of the day it is in the United Kingdom.
    pub fn end_of_day(self) -> Self {
        self.local().end_of_day().map_or(self, Self::from)
    }

    /// The moment so many seconds later (earlier, if negative).
    pub fn after_seconds(self, seconds: i64) -> Self {
        Self(self.0 + chrono::Duration::seconds(seconds))
    }

    /// The moment so many hours later, through nights and clock changes.
    pub fn after_hours(self, hours: i64) -> Self {
        self.after_seconds(hours * 3600)
    }

    /// How many whole seconds passed from `earlier` until this moment; negative if it is later.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_seconds()
    }
}

impl From<Timestamp> for Moment {
    fn from(timestamp: Timestamp) -> Self {
        Self(DateTime::from_timestamp_micros(timestamp.as_microsecond()).unwrap_or(DateTime::<Utc>::MAX_UTC))
    }
}

impl From<Zoned> for Moment {
    fn from(zoned: Zoned) -> Self {
        zoned.timestamp().into()
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.timestamp().fmt(f)
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.timestamp().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Timestamp::deserialize(deserializer).map(Self::from)
    }
}

/// The clock on the wall. Rules and acts take a [`Moment`]; only what stands outermost asks the clock.
pub trait Clock: Send + Sync {
    /// What time it is.
    fn now(&self) -> Moment;
}

/// The machine's own clock.
#[derive(Debug)]
pub struct WallClock;

impl Clock for WallClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> Moment {
        Timestamp::now().into()
    }
}
