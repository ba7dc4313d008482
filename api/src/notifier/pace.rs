//! When a member of staff is told of something: at once, within office hours, or with everything else in the morning. Pure.

use entity::{moment::Moment, working_time::WorkingTime};

/// How many seconds after opening still are the morning: what comes then goes along at once.
const MORNING: i64 = 30 * 60;

/// How soon staff are told of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// At any hour: it can't wait.
    AtOnce,
    /// While the landlord is open: at once then, otherwise when it opens.
    InHours,
    /// With what else there is when the landlord next opens: what is counted in days can wait so long.
    Morning,
}

impl Pace {
    /// When something that was written at `written` is told, seen from `now`; nothing later than `latest` can wait. Not before
    /// `now`. Where the list of bank holidays does not reach, nobody knows when the landlord opens, and it is told at once.
    pub fn time(self, written: Moment, latest: Option<Moment>, now: Moment, working: &WorkingTime) -> Moment {
        let opens = |from: Moment| working.next_open(from).unwrap_or(now);
        let time = match self {
            Self::AtOnce => now,
            Self::InHours => opens(now),
            // One that was kept waiting past its morning, because nothing ran then, waits for no other.
            Self::Morning => opens(morning(written, working).unwrap_or(now).max(now)),
        };
        if latest.is_some_and(|latest| latest <= time) { now } else { time }
    }
}

/// The morning for what was written then: the moment itself within the first minutes of opening, otherwise the next opening.
fn morning(written: Moment, working: &WorkingTime) -> Option<Moment> {
    let a_little_earlier = written.after_seconds(-MORNING);
    let open = working.is_open(written).ok()?;
    // It opened within the last minutes.
    if open && !working.is_open(a_little_earlier).ok()? {
        return Some(written);
    }
    if open { working.next_morning(written).ok() } else { working.next_open(written).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> Moment {
        moment.parse::<jiff::Timestamp>().unwrap().into()
    }

    #[test]
    fn staff_are_told_within_office_hours_and_of_what_is_urgent_at_any_hour() {
        use Pace::{AtOnce, InHours, Morning};
        let working = WorkingTime::of("england-and-wales").unwrap();
        let closing = working.clone().with_closing_days(["2026-11-23".parse().unwrap()]);
        // (what, the pace, when it was written, when that is looked at, when it is told)
        for (what, pace, written, now, told) in [
            (
                "urgent, at night",
                AtOnce,
                "2026-11-20T03:00:00Z",
                "2026-11-20T03:00:00Z",
                "2026-11-20T03:00:00Z",
            ),
            ("in hours", InHours, "2026-11-20T09:30:00Z", "2026-11-20T09:30:00Z", "2026-11-20T09:30:00Z"),
            (
                "Friday evening",
                InHours,
                "2026-11-20T17:00:00Z",
                "2026-11-20T17:00:00Z",
                "2026-11-23T09:00:00Z",
            ),
            (
                "written in hours, looked at later",
                InHours,
                "2026-11-20T16:59:00Z",
                "2026-11-20T17:05:00Z",
                "2026-11-23T09:00:00Z",
            ),
            (
                "before opening",
                InHours,
                "2026-11-20T08:59:00Z",
                "2026-11-20T08:59:00Z",
                "2026-11-20T09:00:00Z",
            ),
            (
                "over Christmas",
                InHours,
                "2026-12-24T18:00:00Z",
                "2026-12-24T18:00:00Z",
                "2026-12-29T09:00:00Z",
            ),
            ("in summer", InHours, "2026-07-01T20:00:00Z", "2026-07-01T20:00:00Z", "2026-07-02T08:00:00Z"),
            (
                "over the change of clocks",
                InHours,
                "2026-03-27T18:00:00Z",
                "2026-03-27T18:00:00Z",
                "2026-03-30T08:00:00Z",
            ),
            ("and back", InHours, "2026-10-23T18:00:00Z", "2026-10-23T18:00:00Z", "2026-10-26T09:00:00Z"),
            (
                "a matter of days, by day",
                Morning,
                "2026-11-19T11:00:00Z",
                "2026-11-19T11:00:00Z",
                "2026-11-20T09:00:00Z",
            ),
            ("on a Friday", Morning, "2026-11-20T11:00:00Z", "2026-11-20T11:00:00Z", "2026-11-23T09:00:00Z"),
            ("at night", Morning, "2026-11-20T02:00:00Z", "2026-11-20T02:00:00Z", "2026-11-20T09:00:00Z"),
            ("as it opens", Morning, "2026-11-20T09:00:00Z", "2026-11-20T09:00:10Z", "2026-11-20T09:00:10Z"),
            (
                "in the first minutes",
                Morning,
                "2026-11-20T09:29:59Z",
                "2026-11-20T09:29:59Z",
                "2026-11-20T09:29:59Z",
            ),
            (
                "when its morning is over",
                Morning,
                "2026-11-19T11:00:00Z",
                "2026-11-20T14:00:00Z",
                "2026-11-20T14:00:00Z",
            ),
            (
                "when that day is over",
                Morning,
                "2026-11-19T11:00:00Z",
                "2026-11-20T19:00:00Z",
                "2026-11-23T09:00:00Z",
            ),
            (
                "beyond the list",
                InHours,
                "2099-01-01T03:00:00Z",
                "2099-01-01T03:00:00Z",
                "2099-01-01T03:00:00Z",
            ),
            (
                "days, beyond the list",
                Morning,
                "2099-01-01T03:00:00Z",
                "2099-01-01T03:00:00Z",
                "2099-01-01T03:00:00Z",
            ),
        ] {
            assert_eq!(pace.time(at(written), None, at(now), &working), at(told), "{what}");
        }
        let friday = at("2026-11-20T18:00:00Z");
        assert_eq!(InHours.time(friday, None, friday, &closing), at("2026-11-24T09:00:00Z"));
        let opening = closing.with_opening_days(["2026-11-21".parse().unwrap()]);
        assert_eq!(Morning.time(friday, None, friday, &opening), at("2026-11-21T09:00:00Z"));
    }

    #[test]
    fn what_would_come_too_late_does_not_wait() {
        let working = WorkingTime::of("england-and-wales").unwrap();
        let evening = at("2026-11-20T18:00:00Z");
        let monday = at("2026-11-23T09:00:00Z");
        for (latest, told) in [("2026-11-21T18:00:00Z", evening), ("2026-11-23T10:00:00Z", monday)] {
            let latest = Some(at(latest));
            assert_eq!(Pace::InHours.time(evening, latest, evening, &working), told);
        }
    }
}
