//! A busy landlord from December into January, under each procedure: 200 cases that nobody gets round to, and every letter on
//! its day and at its hour. The days were counted by hand, on a calendar with Christmas and New Year in it.

use std::collections::BTreeMap;

use entity::{
    letter::{self, LetterKind, LetterState, LetterWay},
    policy,
};
use jiff::{civil::Weekday, tz::TimeZone};
use sea_orm::EntityTrait;

use super::*;

/// When a report comes, and with it word of an appointment that is made at once; when the officers, and whoever is on duty, are
/// told of it, on which morning its letter is drafted, and when word goes out that
/// the work goes on, once and again. London keeps the time of Greenwich in these weeks.
struct Row {
    received: &'static str,
    officers_told: &'static str,
    drafted: &'static str,
    word: &'static str,
    word_again: Option<&'static str>,
}

const TABLE: [Row; 8] = [
    Row {
        received: "2026-12-01T10:00:00Z", // a Tuesday
        officers_told: "2026-12-01T10:00:00Z",
        drafted: "2026-12-11T09:00:00Z",
        word: "2026-12-15T15:00:00Z",
        word_again: Some("2026-12-31T15:00:00Z"),
    },
    Row {
        received: "2026-12-02T18:30:00Z", // a Wednesday, after closing time
        officers_told: "2026-12-03T09:00:00Z",
        drafted: "2026-12-14T09:00:00Z",
        word: "2026-12-16T15:00:00Z",
        word_again: Some("2027-01-04T15:00:00Z"),
    },
    Row {
        received: "2026-12-05T12:00:00Z", // a Saturday
        officers_told: "2026-12-07T09:00:00Z",
        drafted: "2026-12-16T09:00:00Z",
        word: "2026-12-18T15:00:00Z",
        word_again: Some("2027-01-06T15:00:00Z"),
    },
    Row {
        received: "2026-12-06T03:00:00Z", // a Sunday night
        officers_told: "2026-12-07T09:00:00Z",
        drafted: "2026-12-16T09:00:00Z",
        word: "2026-12-18T15:00:00Z",
        word_again: Some("2027-01-06T15:00:00Z"),
    },
    Row {
        received: "2026-12-11T16:59:00Z", // a Friday, just before closing time
        officers_told: "2026-12-11T16:59:00Z",
        drafted: "2026-12-23T09:00:00Z",
        word: "2026-12-29T15:00:00Z",
        word_again: Some("2027-01-13T15:00:00Z"),
    },
    Row {
        received: "2026-12-14T09:00:00Z", // a Monday, at opening time
        officers_told: "2026-12-14T09:00:00Z",
        drafted: "2026-12-24T09:00:00Z",
        word: "2026-12-30T15:00:00Z",
        word_again: Some("2027-01-14T15:00:00Z"),
    },
    Row {
        received: "2026-12-16T23:59:00Z", // a Wednesday, just before midnight
        officers_told: "2026-12-17T09:00:00Z",
        drafted: "2026-12-30T09:00:00Z",
        word: "2027-01-04T15:00:00Z",
        word_again: None,
    },
    Row {
        received: "2026-12-23T12:00:00Z", // the day before Christmas Eve
        officers_told: "2026-12-23T12:00:00Z",
        drafted: "2027-01-07T09:00:00Z",
        word: "2027-01-11T15:00:00Z",
        word_again: None,
    },
];

/// The days on which nobody works: bank holidays in these weeks.
const SHUT: [&str; 3] = ["2026-12-25", "2026-12-28", "2027-01-01"];
/// The hours of each day at which the program is looked at: some of them just before something is due.
const LOOKED_AT: [&str; 8] = ["03:00", "08:59", "09:00", "12:00", "14:59", "15:00", "17:00", "21:00"];

/// How the five who report at each time can be reached, and the way their letters go.
fn readers() -> [(Value, LetterWay); 5] {
    let mut by_post = shouting();
    by_post["contact_choice"] = json!("contact");
    by_post["contact_ways"] = json!(["post"]);
    (by_post["address"], by_post["post_private"]) = (json!("1 High Street"), json!("yes"));
    let mut in_polish = reachable("discreet");
    in_polish["letter_language"] = json!("pl");
    [
        (reachable("full"), LetterWay::Email),
        (in_polish, LetterWay::Email),
        (by_code(), LetterWay::OwnPage),
        (shouting(), LetterWay::OwnPage),
        (by_post, LetterWay::Post),
    ]
}

fn moments() -> Vec<String> {
    let days = (1..=31)
        .map(|day| format!("2026-12-{day:02}"))
        .chain((1..=14).map(|day| format!("2027-01-{day:02}")));
    let looks = days.flat_map(|day| LOOKED_AT.map(|hour| format!("{day}T{hour}:00Z")));
    let mut all: Vec<String> = looks.chain(TABLE.iter().map(|row| row.received.to_owned())).collect();
    all.sort();
    all.dedup();
    all
}

/// The landlord's weeks; the cases that came with each row of the table.
async fn lives_through(desk: &Desk, officer: &Officer<'_>) -> BTreeMap<usize, Vec<(String, LetterWay)>> {
    let mut cases: BTreeMap<usize, Vec<(String, LetterWay)>> = BTreeMap::new();
    for moment in moments() {
        desk.set(&moment);
        for (place, _) in TABLE.iter().enumerate().filter(|(_, row)| row.received == moment) {
            for (answers, way) in readers() {
                let case = officer.opens_a_case(answers).await;
                officer.acts(&case, "appointments", in_three_weeks(&moment)).await.ok();
                cases.entry(place).or_default().push((case, way));
            }
        }
        desk.does_its_work().await;
    }
    cases
}

/// An appointment with the person, long after the report; of each they are told at once.
fn in_three_weeks(received: &str) -> Value {
    let received: entity::moment::Moment = received.parse::<jiff::Timestamp>().unwrap().into();
    json!({ "of": "victim", "at": received.after_hours(21 * 24), "place": "office" })
}

fn written(at: Option<entity::moment::Moment>) -> String {
    at.map_or_else(String::new, |at| at.timestamp().to_string())
}

/// What went to the person of a case, each with when it went; what somebody has to post, with when it was ready.
fn told(letters: &[letter::Model], case: &str) -> Vec<(LetterKind, String)> {
    let theirs = letters.iter().filter(|letter| {
        letter.case_id.is_some_and(|id| id.to_string() == case) && letter.recipient.has_own_page()
    });
    let mut told: Vec<(LetterKind, String)> = theirs
        .map(|letter| match letter.way {
            LetterWay::Post if letter.state == LetterState::Due => {
                (letter.kind, written(Some(letter.due_at)))
            }
            _ => (letter.kind, written(letter.settled_at)),
        })
        .collect();
    told.sort_by(|one, other| (&one.1, one.0.word()).cmp(&(&other.1, other.0.word())));
    told
}

async fn every_letter_comes_on_its_day(policy: &str) {
    let desk = Desk::open_under(policy).await;
    let officer = officer(&desk).await;
    for (role, name) in
        [(Role::LineManager, "line"), (Role::AreaManager, "area"), (Role::CohesionLead, "cohesion")]
    {
        desk.account(&format!("{name}@landlord.example"), role, None).await;
    }
    let (duty, _) = desk.account("duty@landlord.example", Role::Intake, None).await;
    let cases = lives_through(&desk, &officer).await;
    let letters = letter::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();

    assert_eq!(cases.values().map(Vec::len).sum::<usize>(), 40);
    for (place, row) in TABLE.iter().enumerate() {
        for (case, way) in &cases[&place] {
            let mut expected = vec![
                (LetterKind::Acknowledgement, row.received),
                (LetterKind::InterviewAppointment, row.received),
            ];
            expected.push((LetterKind::Delay, row.word));
            expected.extend(row.word_again.map(|again| (LetterKind::Delay, again)));
            let expected: Vec<_> = expected.into_iter().map(|(kind, at)| (kind, at.to_owned())).collect();
            assert_eq!(told(&letters, case), expected, "{policy}: received {}", row.received);
            let of_delay = letters.iter().filter(|letter| letter.kind == LetterKind::Delay);
            let ways: Vec<LetterWay> = of_delay
                .filter(|letter| letter.case_id.is_some_and(|id| id.to_string() == *case))
                .map(|letter| letter.way)
                .collect();
            assert!(ways.iter().all(|gone| gone == way), "{policy}: {ways:?}");
            let drafts = officer.entries(case, "letter_issued").await;
            assert_eq!(drafts[0]["at"], row.drafted, "{policy}: received {}", row.received);
            for reader in [officer.id, duty] {
                let alerts: Vec<String> = letters
                    .iter()
                    .filter(|letter| letter.case_id.is_some_and(|id| id.to_string() == *case))
                    .filter(|letter| {
                        letter.kind == LetterKind::NewReportAlert && letter.staff_id == Some(reader)
                    })
                    .map(|letter| written(letter.settled_at))
                    .collect();
                assert_eq!(alerts, [row.officers_told], "{policy}: received {}", row.received);
            }
        }
    }
    nobody_is_disturbed(policy, &letters);
    let mails = desk.mails_to_reader();
    let expected: usize = TABLE.iter().map(|row| 2 * (3 + usize::from(row.word_again.is_some()))).sum();
    assert_eq!(mails.len(), expected, "{policy}: one mail for each letter by e-mail");
}

/// Nothing goes to staff outside office hours, but what has its own promise to go on the same day (003 §5.3).
fn nobody_is_disturbed(policy: &str, letters: &[letter::Model]) {
    let london = TimeZone::get("Europe/London").unwrap();
    let to_staff = letters.iter().filter(|letter| {
        let can_wait = letter.kind != LetterKind::EachReportNotice;
        letter.staff_id.is_some() && letter.state == LetterState::Sent && can_wait
    });
    let mut mornings = 0;
    for letter in to_staff {
        let at = letter.settled_at.unwrap().timestamp().to_zoned(london.clone());
        let works = !matches!(at.weekday(), Weekday::Saturday | Weekday::Sunday)
            && !SHUT.contains(&at.date().to_string().as_str());
        assert!(works && (9..17).contains(&at.hour()), "{policy}: {} at {at}", letter.kind.word());
        mornings += usize::from(letter.kind == LetterKind::LetterReminder);
    }
    assert!(mornings > 0, "{policy}: nobody was reminded");
}

#[actix_web::test]
async fn every_letter_of_forty_cases_comes_on_its_day_under_the_strictest_promises() {
    every_letter_comes_on_its_day("strictest").await;
}

#[actix_web::test]
async fn every_letter_of_two_hundred_cases_comes_on_its_day_under_the_five_procedures() {
    for policy in policy::shipped().filter(|policy| *policy != "strictest") {
        every_letter_comes_on_its_day(policy).await;
    }
}
