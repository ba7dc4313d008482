//! A span of time as a list is asked for it: moments (RFC 3339) or days (`2026-11-20`) in the United Kingdom.

use entity::moment::Moment;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::refusal::Refusal;

/// From a moment on, up to another and without it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Between {
    /// The first moment.
    pub from: Option<Moment>,
    /// The first moment that is no longer in it.
    pub until: Option<Moment>,
}

impl Between {
    /// Reads a span; `name` is what its two parameters begin with. A day given as the end is still in it.
    ///
    /// # Errors
    /// When one of them is neither a moment nor a day.
    pub fn read(name: &str, from: Option<&str>, to: Option<&str>) -> Result<Self, Refusal> {
        let read = |end: &str, text: Option<&str>, days: i64| {
            let wrong = || {
                let detail = "A moment like 2026-11-20T09:30:00Z, or a day like 2026-11-20.";
                Refusal::field(format!("{name}_{end}"), "not_a_time", detail)
            };
            text.map(|text| moment(text, days).ok_or_else(wrong)).transpose()
        };
        Ok(Self { from: read("from", from, 0)?, until: read("to", to, 1)? })
    }
}

fn moment(text: &str, days: i64) -> Option<Moment> {
    let moment = match text.parse::<Timestamp>() {
        Ok(timestamp) => timestamp,
        Err(_) if text.len() == 10 => {
            let day = text.parse::<Date>().ok()?.checked_add(jiff::Span::new().days(days)).ok()?;
            day.to_zoned(TimeZone::get("Europe/London").ok()?).ok()?.timestamp()
        }
        Err(_) => return None,
    };
    (moment >= Timestamp::UNIX_EPOCH).then(|| moment.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(from: &str, to: &str) -> (String, String) {
        let between = Between::read("received", Some(from), Some(to)).unwrap();
        (between.from.unwrap().to_string(), between.until.unwrap().to_string())
    }

    #[test]
    fn a_day_is_a_day_in_the_united_kingdom_and_wholly_in_the_span() {
        assert_eq!(
            read("2026-07-01", "2026-07-01"),
            ("2026-06-30T23:00:00Z".to_owned(), "2026-07-01T23:00:00Z".to_owned())
        );
        assert_eq!(
            read("2026-11-20T09:30:00+01:00", "2026-11-20"),
            ("2026-11-20T08:30:00Z".to_owned(), "2026-11-21T00:00:00Z".to_owned())
        );
    }

    #[test]
    fn what_is_neither_a_moment_nor_a_day_is_refused_by_name() {
        for wrong in
            ["", "today", "2026-13-01", "2026-11-20T09:30:00", "1900-01-01", "-009999-01-01", "9999-12-31"]
        {
            let refusal = Between::read("received", None, Some(wrong)).unwrap_err();
            let Refusal::Invalid(errors) = refusal else { panic!("{wrong}") };
            assert_eq!(errors[0].field, "received_to", "{wrong}");
        }
    }
}
