use std::collections::BTreeSet;

use jiff::{Span, civil::Date};

use super::{CalendarIncomplete, ClosingDays, DIVISIONS, OpeningHours, WorkingTime};
use crate::moment::Moment;

/// What the shipped list knows.
const INCOMPLETE: CalendarIncomplete = CalendarIncomplete { first_year: 2025, last_year: 2028 };

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn moment(text: &str) -> Moment {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn in_england() -> WorkingTime {
    WorkingTime::of("england-and-wales").unwrap()
}

fn hours(text: &str) -> OpeningHours {
    text.parse().unwrap()
}

/// A list with three days for England and Wales, and none for Scotland.
const OTHER_LIST: &str = r#"{
    "england-and-wales": {"division": "england-and-wales", "events": [
        {"title": "A day", "date": "2029-05-08", "notes": "", "bunting": true},
        {"title": "Another", "date": "2029-05-09", "notes": "", "bunting": true},
        {"title": "A third", "date": "2030-01-01", "notes": "", "bunting": true}
    ]},
    "scotland": {"division": "scotland", "events": []}
}"#;

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
    let working = in_england();
    assert_eq!(working.add_working_days(date("2026-11-21"), 1), Ok(date("2026-11-23")));
}

#[test]
fn past_the_last_known_year_it_says_so() {
    let working = in_england();
    assert_eq!(working.add_working_days(date("2028-12-28"), 10), Err(INCOMPLETE));
}

#[test]
fn what_is_due_on_a_day_is_due_at_close_of_business_in_summer_and_winter() {
    let working = in_england();
    let due = |start: &str| working.due_after_working_days(moment(start), 1).unwrap().to_string();
    assert_eq!(due("2026-11-19T12:00:00Z"), "2026-11-20T17:00:00Z");
    assert_eq!(due("2026-07-01T12:00:00Z"), "2026-07-02T16:00:00Z");
    assert_eq!(due("2026-07-01T23:30:00Z"), "2026-07-03T16:00:00Z");
}

/// The bank holidays of each year in England and Wales, Scotland and Northern Ireland (`domain` §2.G), substitutes among
/// them.
const BANK_HOLIDAYS: [(i16, [&str; 3]); 4] = [
    (
        2025,
        [
            "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec",
            "1 Jan, 2 Jan, 18 Apr, 5 May, 26 May, 4 Aug, 1 Dec, 25 Dec, 26 Dec",
            "1 Jan, 17 Mar, 18 Apr, 21 Apr, 5 May, 26 May, 14 Jul, 25 Aug, 25 Dec, 26 Dec",
        ],
    ),
    (
        2026,
        [
            "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
            "1 Jan, 2 Jan, 3 Apr, 4 May, 25 May, 15 Jun, 3 Aug, 30 Nov, 25 Dec, 28 Dec",
            "1 Jan, 17 Mar, 3 Apr, 6 Apr, 4 May, 25 May, 13 Jul, 31 Aug, 25 Dec, 28 Dec",
        ],
    ),
    (
        2027,
        [
            "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec",
            "1 Jan, 4 Jan, 26 Mar, 3 May, 31 May, 2 Aug, 30 Nov, 27 Dec, 28 Dec",
            "1 Jan, 17 Mar, 26 Mar, 29 Mar, 3 May, 31 May, 12 Jul, 30 Aug, 27 Dec, 28 Dec",
        ],
    ),
    (
        2028,
        [
            "3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec",
            "3 Jan, 4 Jan, 14 Apr, 1 May, 29 May, 7 Aug, 30 Nov, 25 Dec, 26 Dec",
            "3 Jan, 17 Mar, 14 Apr, 17 Apr, 1 May, 29 May, 12 Jul, 28 Aug, 25 Dec, 26 Dec",
        ],
    ),
];

#[test]
fn the_shipped_list_holds_exactly_the_bank_holidays_of_each_division() {
    for (column, division) in DIVISIONS.into_iter().enumerate() {
        let expected: BTreeSet<Date> = BANK_HOLIDAYS
            .iter()
            .flat_map(|(year, divisions)| {
                divisions[column].split(", ").map(move |day| format!("{day} {year}"))
            })
            .map(|day| Date::strptime("%d %b %Y", day).unwrap())
            .collect();
        assert_eq!(WorkingTime::of(division).unwrap().holidays, expected, "{division}");
    }
}

#[test]
fn no_bank_holiday_is_a_working_day_and_every_other_weekday_is_one() {
    for division in DIVISIONS {
        let working = WorkingTime::of(division).unwrap();
        for day in date("2025-01-01").series(Span::new().days(1)).take_while(|day| day.year() < 2029) {
            let free = day.weekday().to_monday_one_offset() > 5 || working.holidays.contains(&day);
            assert_eq!(working.is_working_day(day), Ok(!free), "{division}: {day}");
        }
    }
}

#[test]
fn outside_the_years_it_knows_nothing_is_guessed() {
    let working = in_england();
    for outside in ["2024-12-31", "2029-01-02"] {
        let day = date(outside);
        let noon = moment(&format!("{outside}T12:00:00Z"));
        assert_eq!(working.is_working_day(day), Err(INCOMPLETE));
        assert_eq!(working.is_open(noon), Err(INCOMPLETE));
        for amount in [0, 1] {
            assert_eq!(working.add_working_days(day, amount), Err(INCOMPLETE));
            assert_eq!(working.due_after_working_days(noon, amount), Err(INCOMPLETE));
            assert_eq!(working.due_after_working_hours(noon, amount), Err(INCOMPLETE));
        }
        assert_eq!(working.working_days_between(day, day), Err(INCOMPLETE));
        assert_eq!(working.working_days_between(day, date("2026-01-05")), Err(INCOMPLETE));
        assert_eq!(working.working_days_between(date("2026-01-05"), day), Err(INCOMPLETE));
    }
}

#[test]
fn what_runs_past_the_last_known_year_has_no_date() {
    let working = in_england();
    let last_friday = moment("2028-12-29T12:00:00Z");
    assert_eq!(working.due_after_working_days(last_friday, 1), Err(INCOMPLETE));
    assert_eq!(working.due_after_working_hours(last_friday, 6), Err(INCOMPLETE));
    assert_eq!(working.due_after_working_hours(last_friday, 5), Ok(moment("2028-12-29T17:00:00Z")));
    assert_eq!(INCOMPLETE.to_string(), "the list of bank holidays knows only the years 2025 to 2028");
}

#[test]
fn the_landlords_closing_days_are_no_working_days() {
    let closing: ClosingDays = "2026-12-24, 2026-12-29".parse().unwrap();
    let working = in_england().with_closing_days(closing);
    assert_eq!(working.is_working_day(date("2026-12-24")), Ok(false));
    assert_eq!(working.add_working_days(date("2026-12-23"), 1), Ok(date("2026-12-30")));
    assert_eq!(working.is_open(moment("2026-12-24T12:00:00Z")), Ok(false));
}

#[test]
fn closing_days_are_added_to_those_it_has() {
    let working =
        in_england().with_closing_days([date("2026-12-24")]).with_closing_days([date("2026-12-29")]);
    assert_eq!(working.working_days_between(date("2026-12-23"), date("2026-12-31")), Ok(2));
}

#[test]
fn a_landlord_that_opens_on_saturdays_works_on_them_and_closes_when_it_says() {
    let working = in_england().with_hours(hours("tue-fri 08:30-16:00; sat 10:00-13:00"));
    let friday = moment("2026-07-03T12:00:00Z");
    assert_eq!(working.due_after_working_days(friday, 1), Ok(moment("2026-07-04T12:00:00Z")));
    assert_eq!(working.due_after_working_days(friday, 2), Ok(moment("2026-07-07T15:00:00Z")));
    assert_eq!(working.is_working_day(date("2026-07-06")), Ok(false));
}

#[test]
fn what_is_due_on_the_day_it_starts_is_due_at_the_end_of_that_day() {
    let working = in_england().with_hours(hours("mon-fri 09:00-16:00"));
    let due = |start| working.due_after_working_days(moment(start), 0);
    assert_eq!(due("2026-11-20T12:00:00Z"), Ok(moment("2026-11-20T16:00:00Z")));
    assert_eq!(due("2026-11-21T12:00:00Z"), Ok(moment("2026-11-21T17:00:00Z")));
}

#[test]
fn it_is_open_from_the_opening_minute_until_just_before_the_closing_one() {
    let working = in_england();
    for (at, open) in [
        ("2026-07-01T07:59:59Z", false),
        ("2026-07-01T08:00:00Z", true),
        ("2026-07-01T15:59:59.999999Z", true),
        ("2026-07-01T16:00:00Z", false),
        ("2026-11-20T08:30:00Z", false),
        ("2026-11-20T16:30:00Z", true),
        ("2026-11-21T12:00:00Z", false),
        ("2026-12-25T12:00:00Z", false),
    ] {
        assert_eq!(working.is_open(moment(at)), Ok(open), "{at}");
    }
}

/// When something starts, how many working hours it has, and when it is due.
const HOURS: [(&str, u16, &str); 12] = [
    ("2026-11-20T09:30:00Z", 4, "2026-11-20T13:30:00Z"),
    ("2026-11-20T13:00:00Z", 4, "2026-11-20T17:00:00Z"),
    ("2026-11-20T13:00:00.5Z", 4, "2026-11-23T09:00:00.5Z"),
    ("2026-11-20T03:00:00Z", 4, "2026-11-20T13:00:00Z"),
    ("2026-11-20T17:00:00Z", 4, "2026-11-23T13:00:00Z"),
    ("2026-11-21T12:00:00Z", 9, "2026-11-24T10:00:00Z"),
    ("2026-11-20T12:00:00Z", 0, "2026-11-20T12:00:00Z"),
    ("2026-11-20T17:00:00Z", 0, "2026-11-23T09:00:00Z"),
    // Over the change of clocks the office opens by the clock on the wall.
    ("2026-10-23T15:00:00Z", 4, "2026-10-26T12:00:00Z"),
    ("2027-03-25T16:00:00Z", 4, "2027-03-30T11:00:00Z"),
    // Christmas: Friday the 25th, the weekend, and Monday the 28th for Boxing Day.
    ("2026-12-24T15:00:00Z", 4, "2026-12-29T11:00:00Z"),
    ("2026-12-24T15:00:00Z", 26, "2026-12-31T17:00:00Z"),
];

#[test]
fn working_hours_are_counted_while_the_office_is_open() {
    let working = in_england();
    for (start, amount, due) in HOURS {
        assert_eq!(
            working.due_after_working_hours(moment(start), amount),
            Ok(moment(due)),
            "{start} and {amount} working hours"
        );
    }
}

#[test]
fn an_office_that_is_open_while_the_clocks_change_is_open_an_hour_longer_or_shorter() {
    let working = in_england().with_hours(hours("sun 00:00-04:00"));
    let due = |start, amount| working.due_after_working_hours(moment(start), amount);
    assert_eq!(due("2026-10-24T23:00:00Z", 5), Ok(moment("2026-10-25T04:00:00Z")));
    assert_eq!(due("2027-03-28T00:00:00Z", 3), Ok(moment("2027-03-28T03:00:00Z")));
    assert_eq!(due("2027-03-28T00:00:00Z", 4), Ok(moment("2027-04-04T00:00:00Z")));
}

#[test]
fn working_days_between_two_days_leave_out_the_first_and_count_the_last() {
    let working = in_england();
    for (from, to, days) in [
        ("2026-11-20", "2026-11-20", 0),
        ("2026-11-20", "2026-11-19", 0),
        ("2026-11-20", "2026-11-22", 0),
        ("2026-11-20", "2026-11-23", 1),
        ("2026-11-21", "2026-11-23", 1),
        ("2026-12-23", "2027-01-11", 10),
    ] {
        assert_eq!(working.working_days_between(date(from), date(to)), Ok(days), "{from} to {to}");
    }
}

#[test]
fn another_list_replaces_the_shipped_one_and_its_years() {
    let working = WorkingTime::read("england-and-wales", OTHER_LIST).unwrap();
    assert_eq!(working.add_working_days(date("2029-05-07"), 1), Ok(date("2029-05-10")));
    assert_eq!(
        working.is_working_day(date("2028-05-08")),
        Err(CalendarIncomplete { first_year: 2029, last_year: 2030 })
    );
}

#[test]
fn a_wrong_list_of_bank_holidays_says_what_is_wrong() {
    let with = |from: &str, to: &str| OTHER_LIST.replace(from, to);
    for (division, list, expected) in [
        ("northern-ireland", OTHER_LIST.to_owned(), "no division `northern-ireland`"),
        ("scotland", OTHER_LIST.to_owned(), "no events for `scotland`"),
        ("england-and-wales", with("2029-05-08", "2029-02-29"), "`2029-02-29` should be like 2026-12-25"),
        ("england-and-wales", with("2029-05-08", "08/05/2029"), "`08/05/2029`"),
        ("england-and-wales", with("2029-05-08", "29-05-08"), "`29-05-08`"),
        ("england-and-wales", with("2029-05-08", "2029-05-08T09:00"), "`2029-05-08T09:00`"),
        ("england-and-wales", with("2030-01-01", "2031-01-01"), "leaves out the year 2030"),
        ("england-and-wales", with("\"events\"", "\"evens\""), "missing field `events`"),
        ("england-and-wales", "BEGIN:VCALENDAR".to_owned(), "line 1"),
        ("england-and-wales", String::new(), "can't be read"),
    ] {
        let said = WorkingTime::read(division, &list).unwrap_err().story();
        assert!(said.contains("list of bank holidays") && said.contains(expected), "{expected}: {said}");
    }
}

#[test]
fn opening_hours_are_usually_nine_to_five_on_weekdays() {
    assert_eq!(OpeningHours::default(), hours("mon-fri 09:00-17:00"));
    assert_eq!(hours("Mon-Wed 9:00-17:00;thu 09:00-17:00 ; fri  09:00-17:00"), OpeningHours::default());
}

#[test]
fn wrong_opening_hours_say_what_they_should_be() {
    for (wrong, expected) in [
        ("", "`mon-fri 09:00-17:00; sat 10:00-13:00`"),
        ("mon-fri", "`mon-fri` is not"),
        ("09:00-17:00", "`09:00-17:00` is not"),
        ("mon-fri 09:00", "`mon-fri 09:00` is not"),
        ("mon-fri 09:00-17:00;", "`` is not"),
        ("mon-fri 9-5", "`mon-fri 9-5` is not"),
        ("mon-fri 09:00-25:00", "`mon-fri 09:00-25:00` is not"),
        ("fri-mon 09:00-17:00", "`fri-mon 09:00-17:00` is not"),
        ("mon-fri 09:00-17:00; caturday 10:00-13:00", "`caturday 10:00-13:00` is not"),
        ("mon-fri 17:00-09:00", "open before it closes"),
        ("mon-fri 09:00-09:00", "open before it closes"),
        ("mon-fri 09:00-17:00; wed 10:00-13:00", "`wed` twice"),
    ] {
        let message = wrong.parse::<OpeningHours>().unwrap_err();
        assert!(message.starts_with("should ") && message.contains(expected), "{wrong}: {message}");
    }
}

#[test]
fn wrong_closing_days_say_what_they_should_be() {
    assert_eq!("".parse(), Ok(ClosingDays::default()));
    for wrong in ["24 December", "2026-12-24,", "2026-12-24 2026-12-29", "2026-02-29", "26-12-24"] {
        let message = wrong.parse::<ClosingDays>().unwrap_err();
        assert!(message.contains("`2026-12-24, 2026-12-29`") && message.contains("is no date"), "{message}");
    }
}

#[test]
fn opening_hours_and_closing_days_can_stand_in_a_file() {
    let read: OpeningHours = serde_json::from_str("\"mon-fri 09:00-17:00\"").unwrap();
    assert_eq!(read, OpeningHours::default());
    let read: ClosingDays = serde_json::from_str("\"2026-12-24\"").unwrap();
    assert_eq!(read, [date("2026-12-24")].into_iter().collect());
    let message = serde_json::from_str::<OpeningHours>("\"whenever\"").unwrap_err().to_string();
    assert!(message.contains("mon-fri 09:00-17:00"), "{message}");
}

/// Throws the same numbers in every run, so that what fails once fails again (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn amount(&mut self, limit: u64) -> u16 {
        self.below(limit).try_into().unwrap()
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.below(choices.len().try_into().unwrap())).unwrap()]
    }

    /// A day until the summer of 2028: every other one near a change of clocks, Christmas or Easter.
    fn day(&mut self) -> Date {
        let (first, within) = if self.below(2) == 0 {
            let near = ["2026-10-13", "2027-03-14", "2025-12-15", "2026-12-15", "2027-12-15", "2026-03-25"];
            (self.one_of(&near), 24)
        } else {
            ("2025-01-01", 1250)
        };
        date(first).checked_add(Span::new().days(i64::from(self.amount(within)))).unwrap()
    }

    /// A moment on such a day, at a full five minutes.
    fn moment(&mut self) -> Moment {
        let midnight: Moment = self.day().in_tz("Europe/London").unwrap().into();
        midnight.after_seconds(300 * i64::from(self.amount(288)))
    }

    fn working_time(&mut self) -> WorkingTime {
        let weeks = [
            "mon-fri 09:00-17:00",
            "mon-thu 08:30-18:00; fri 09:00-15:25; sat 10:00-13:00",
            "mon-sun 00:00-23:55",
            "tue 09:00-12:00; sun 00:30-03:30",
        ];
        let closing: Vec<Date> = (0..self.below(20)).map(|_| self.day()).collect();
        let working = WorkingTime::of(self.one_of(&DIVISIONS)).unwrap();
        working.with_hours(hours(self.one_of(&weeks))).with_closing_days(closing)
    }
}

/// For how many minutes it is open, looked at every five, without a thought to how deadlines are reckoned.
fn open_minutes(working: &WorkingTime, from: Moment, to: Moment) -> i64 {
    let steps = (0..to.seconds_since(from) / 300).map(|step| from.after_seconds(step * 300 + 150));
    steps.map(|at| if working.is_open(at).unwrap() { 5 } else { 0 }).sum()
}

#[test]
fn some_working_days_and_then_some_more_are_as_many_as_both_together() {
    let mut dice = Dice(1);
    for _ in 0..400 {
        let (working, start) = (dice.working_time(), dice.day());
        let (some, more) = (dice.amount(12), dice.amount(12));
        let first = working.add_working_days(start, some).unwrap();
        assert_eq!(
            working.add_working_days(first, more),
            working.add_working_days(start, some + more),
            "{start}: {some}, {more}: {working:?}"
        );
    }
}

#[test]
fn counting_working_days_always_ends_on_a_working_day() {
    let mut dice = Dice(2);
    for _ in 0..400 {
        let (working, start, days) = (dice.working_time(), dice.day(), 1 + dice.amount(20));
        let day = working.add_working_days(start, days).unwrap();
        assert_eq!(working.is_working_day(day), Ok(true), "{start} and {days}: {working:?}");
    }
}

#[test]
fn what_starts_later_is_never_due_earlier() {
    let mut dice = Dice(3);
    for _ in 0..400 {
        let (working, one) = (dice.working_time(), dice.moment());
        let other = one.after_seconds(300 * i64::from(dice.amount(3000)));
        let (days, hours) = (dice.amount(20), dice.amount(40));
        let by_days = |start| working.due_after_working_days(start, days).unwrap();
        let by_hours = |start| working.due_after_working_hours(start, hours).unwrap();
        assert!(by_days(one) <= by_days(other), "{one}, {other} and {days} days: {working:?}");
        assert!(by_hours(one) <= by_hours(other), "{one}, {other} and {hours} hours: {working:?}");
    }
}

#[test]
fn working_days_between_undo_what_adding_them_did() {
    let mut dice = Dice(4);
    for _ in 0..400 {
        let (working, start, days) = (dice.working_time(), dice.day(), dice.amount(25));
        let end = working.add_working_days(start, days).unwrap();
        assert_eq!(working.working_days_between(start, end), Ok(days), "{start} to {end}: {working:?}");
    }
}

#[test]
fn working_days_between_lead_to_the_last_working_day_that_is_not_too_late() {
    let mut dice = Dice(5);
    for _ in 0..400 {
        let (working, from) = (dice.working_time(), dice.day());
        let to = from.checked_add(Span::new().days(i64::from(dice.amount(60)))).unwrap();
        let days = working.working_days_between(from, to).unwrap();
        assert!(working.add_working_days(from, days).unwrap() <= to, "{from} to {to}: {working:?}");
        assert!(working.add_working_days(from, days + 1).unwrap() > to, "{from} to {to}: {working:?}");
    }
}

#[test]
fn by_the_time_working_hours_are_over_the_office_was_open_for_just_as_long() {
    let mut dice = Dice(6);
    for _ in 0..100 {
        let (working, start, hours) = (dice.working_time(), dice.moment(), dice.amount(24));
        let due = working.due_after_working_hours(start, hours).unwrap();
        assert_eq!(
            open_minutes(&working, start, due),
            60 * i64::from(hours),
            "{start} and {hours} hours, until {due}: {working:?}"
        );
    }
}

#[test]
fn working_hours_end_while_the_office_is_open_or_when_it_closes() {
    let mut dice = Dice(7);
    for _ in 0..400 {
        let (working, start, hours) = (dice.working_time(), dice.moment(), 1 + dice.amount(24));
        let due = working.due_after_working_hours(start, hours).unwrap();
        assert_eq!(working.is_open(due.after_seconds(-1)), Ok(true), "{start} and {hours}: {working:?}");
    }
}

#[test]
fn a_saturday_on_which_the_landlord_works_counts_with_the_usual_hours() {
    let saturday = [date("2026-11-21")];
    let working = WorkingTime::of("england-and-wales").unwrap().with_opening_days(saturday);
    let friday: Moment = "2026-11-20T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into();
    assert_eq!(working.due_after_working_days(friday, 1).unwrap().to_string(), "2026-11-21T17:00:00Z");
    assert_eq!(working.due_after_working_hours(friday, 8).unwrap().to_string(), "2026-11-21T12:00:00Z");
    let christmas = WorkingTime::of("england-and-wales").unwrap().with_opening_days([date("2026-12-25")]);
    assert_eq!(christmas.add_working_days(date("2026-12-24"), 1), Ok(date("2026-12-25")));
}
