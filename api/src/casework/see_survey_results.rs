//! What the surveys answered (`domain` §2.E): by question, and in so many answers together that nobody's own shows.
//!
//! Fewer than five answers are never shown. Nor may they come out by comparing two lists: so the months, from the first on,
//! are put together until a question has five answers, and a list holds only whole lots of such months. The difference of any
//! two lists is then a lot too, of five answers or more. For the same reason the month that is not over yet is not in them:
//! not even whether somebody has answered in it can be seen. How many were asked and how many answered, and what they wrote
//! in own words, is shown in such lots too.

use std::collections::BTreeMap;

use entity::{
    audit::{self, HOUSE, Told},
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterState},
    moment::Moment,
    survey::{self, OWN_WORDS, PAGE, points},
    words,
};
use jiff::{Span, civil::Date, tz::TimeZone};
use sea_orm::{PaginatorTrait, QueryOrder, entity::prelude::*};

use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

const ATTEMPT: &str = "counting survey answers";
/// Fewer answers than these are not shown.
pub const FEWEST: u32 = 5;
/// How many months are asked for, where nobody says.
const USUAL_MONTHS: i64 = 12;

/// A span of months, both of them in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    /// The first day of the first month.
    pub from: Date,
    /// The first day of the last month.
    pub to: Date,
}

impl Months {
    /// Reads a span: `2026-01` to `2026-06`. Without an end, to this month; without a beginning, twelve months.
    ///
    /// # Errors
    /// When one of them is no month, or the end comes first.
    pub fn read(from: Option<&str>, to: Option<&str>, now: Moment) -> Result<Self, Refusal> {
        let to = to.map_or(Ok(now.day().first_of_month()), |text| month("to", text))?;
        let usual = to.checked_sub(Span::new().months(USUAL_MONTHS - 1)).attempting(ATTEMPT)?;
        let from = from.map_or(Ok(usual), |text| month("from", text))?;
        if to < from {
            return Err(Refusal::field("to", "ends_before_start", "The end is before the start."));
        }
        Ok(Self { from, to })
    }

    fn holds(self, month: Date) -> bool {
        self.from <= month && month <= self.to
    }

    /// Their first moment, and the first that is no longer in them.
    fn moments(self) -> Result<(Moment, Moment), Fault> {
        let london = TimeZone::get("Europe/London").attempting(ATTEMPT)?;
        let begins = |day: Date| Ok(day.to_zoned(london.clone()).attempting(ATTEMPT)?.into());
        let after = self.to.checked_add(Span::new().months(1)).attempting(ATTEMPT)?;
        Ok((begins(self.from)?, begins(after)?))
    }
}

fn month(field: &str, text: &str) -> Result<Date, Refusal> {
    let day = (text.len() == 7).then(|| format!("{text}-01").parse::<Date>().ok()).flatten();
    let known = day.filter(|day| (2000..=2999).contains(&day.year()));
    known.ok_or_else(|| Refusal::field(field, "not_a_month", "A month like 2026-11."))
}

/// What was answered.
#[derive(Debug)]
pub struct Results {
    /// The months asked for.
    pub months: Months,
    /// How many were asked and answered; `None` where too few answered to show it.
    pub turnout: Option<Turnout>,
    /// Whether there is more besides that is too little to show, or too new.
    pub held_back: bool,
    /// Each question with its figures.
    pub questions: Vec<Figures>,
}

/// How many were asked and answered, in whole lots of months in each of which five or more answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnout {
    /// How many surveys went out.
    pub sent: u64,
    /// How many were answered.
    pub answered: u32,
    /// How many said that they do not want to answer, or sent nothing.
    pub declined: u32,
}

/// What was written in own words.
#[derive(Debug)]
pub struct Written {
    /// Each as it was written, in no order: none, or five or more.
    pub items: Vec<String>,
    /// Whether there is more besides that is too little to show, or too new.
    pub held_back: bool,
}

/// The figures of a question.
#[derive(Debug)]
pub struct Figures {
    /// The question.
    pub key: &'static str,
    /// What was answered; `None` where it is too little to show any of it.
    pub shown: Option<Tally>,
    /// Whether there are answers besides that are too few to show, or too new.
    pub held_back: bool,
}

/// Answers to a question, counted by word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<&'static str, u32>);

impl Tally {
    fn count(&mut self, word: &str) {
        if let Some(word) = words::SURVEY.words.iter().find(|known| **known == word) {
            *self.0.entry(word).or_default() += 1;
        }
    }

    fn add(&mut self, other: &Self) {
        for (word, count) in &other.0 {
            *self.0.entry(word).or_default() += count;
        }
    }

    /// How often that was answered.
    pub fn of(&self, word: &str) -> u32 {
        self.0.get(word).copied().unwrap_or_default()
    }

    /// How many answers have points.
    pub fn answered(&self) -> u32 {
        self.0.iter().filter(|(word, _)| points(word).is_some()).map(|(_, count)| count).sum()
    }

    /// Their average, from 1 to 5, to a tenth.
    pub fn average(&self) -> Option<f64> {
        let sum: u32 = self.0.iter().filter_map(|(word, count)| Some(u32::from(points(word)?) * count)).sum();
        let answered = self.answered();
        (answered > 0).then(|| (f64::from(sum) / f64::from(answered) * 10.0).round() / 10.0)
    }
}

/// The months of whole lots in a span: from the first month on, months are put together until there are five answers in them.
/// Lots lie side by side, so those in a span are a span too. `over` is the first month that is not over yet.
fn lots(by_month: &BTreeMap<Date, u32>, months: Months, over: Date) -> Option<Months> {
    let (mut count, mut lot_from) = (0, None);
    let mut whole: Option<Months> = None;
    for (month, answers) in by_month.iter().filter(|(month, _)| **month < over) {
        let from = *lot_from.get_or_insert(*month);
        count += answers;
        if count < FEWEST {
            continue;
        }
        if months.holds(from) && months.holds(*month) {
            whole = Some(Months { from: whole.map_or(from, |whole| whole.from), to: *month });
        }
        (count, lot_from) = (0, None);
    }
    whole
}

/// Whether something of these months is not in the lots that are shown. Of the month that is not over yet it is always said, so
/// that nobody sees whether something has come in it.
fn is_held_back<T>(by_month: &BTreeMap<Date, T>, months: Months, shown: Option<Months>, over: Date) -> bool {
    let is_shown = |month: Date| shown.is_some_and(|shown| shown.holds(month));
    months.to >= over || by_month.keys().any(|month| months.holds(*month) && !is_shown(*month))
}

/// The answers to a question that may be shown for a span of months, and whether some are held back.
fn shown(by_month: &BTreeMap<Date, Tally>, months: Months, over: Date) -> (Option<Tally>, bool) {
    let counts = by_month.iter().map(|(month, tally)| (*month, tally.answered())).collect();
    let whole = lots(&counts, months, over);
    let tally = whole.map(|whole| {
        let mut all = Tally::default();
        by_month.iter().filter(|(month, _)| whole.holds(**month)).for_each(|(_, tally)| all.add(tally));
        all
    });
    (tally, is_held_back(by_month, months, whole, over))
}

/// Counts what was answered in some months.
///
/// # Errors
/// When the caller may not.
pub async fn see_survey_results(
    house: &House,
    caller: &Caller,
    months: Months,
    now: Moment,
) -> Result<Results, Refusal> {
    caller.may(Act::SeeSurveyResults)?;
    let db = house.intake.db.reader();
    let rows = survey::Entity::find().all(db).await.attempting(ATTEMPT)?;
    let (mut answered, mut declined) = (BTreeMap::new(), BTreeMap::new());
    let mut tallies: BTreeMap<&str, BTreeMap<Date, Tally>> = BTreeMap::new();
    for row in &rows {
        let month = month_of(row)?;
        let coded = row.coded()?;
        let is_empty = coded.is_empty() && row.own_words.is_none();
        *answered.entry(month).or_default() += u32::from(!is_empty);
        *declined.entry(month).or_default() += u32::from(is_empty);
        for question in PAGE.questions {
            if let Some(word) = coded.word(question.key) {
                tallies.entry(question.key).or_default().entry(month).or_default().count(word);
            }
        }
    }
    let over = now.day().first_of_month();
    let questions = PAGE.questions.iter().filter(|question| question.key != OWN_WORDS).map(|question| {
        let by_month = tallies.remove(question.key).unwrap_or_default();
        let (shown, held_back) = shown(&by_month, months, over);
        Figures { key: question.key, shown, held_back }
    });
    let questions = questions.collect();
    let whole = lots(&answered, months, over);
    let turnout = match whole {
        Some(whole) => {
            let (answered, declined) = (sum(&answered, whole), sum(&declined, whole));
            Some(Turnout { sent: sent(house, whole).await?, answered, declined })
        }
        None => None,
    };
    let held_back = is_held_back(&answered, months, whole, over);
    Ok(Results { months, turnout, held_back, questions })
}

fn month_of(row: &survey::Model) -> Result<Date, Fault> {
    row.received_month.to_string().parse().attempting(ATTEMPT)
}

fn sum(by_month: &BTreeMap<Date, u32>, months: Months) -> u32 {
    by_month.iter().filter(|(month, _)| months.holds(**month)).map(|(_, count)| count).sum()
}

async fn sent(house: &House, months: Months) -> Result<u64, Fault> {
    let (from, until) = months.moments()?;
    let sent = letter::Entity::find()
        .filter(letter::Column::Kind.eq(LetterKind::Survey))
        .filter(letter::Column::State.is_in([LetterState::Sent, LetterState::Bounced]))
        .filter(letter::Column::SettledAt.gte(from))
        .filter(letter::Column::SettledAt.lt(until));
    sent.count(house.intake.db.reader()).await.attempting(ATTEMPT)
}

/// What was written in own words in some months, in no order and in whole lots of five or more. That somebody read it is
/// recorded.
///
/// # Errors
/// When the caller may not.
pub async fn read_survey_words(
    house: &House,
    caller: &Caller,
    months: Months,
    now: Moment,
) -> Result<Written, Refusal> {
    caller.may(Act::ReadSurveyWords)?;
    let rows = survey::Entity::find()
        .filter(survey::Column::OwnWords.is_not_null())
        .order_by_asc(survey::Column::Id)
        .all(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    let mut by_month = BTreeMap::new();
    for row in &rows {
        *by_month.entry(month_of(row)?).or_default() += 1;
    }
    let over = now.day().first_of_month();
    let whole = lots(&by_month, months, over);
    let mut items = Vec::new();
    for row in &rows {
        let month = month_of(row)?;
        let (Some(sealed), true) = (&row.own_words, whole.is_some_and(|whole| whole.holds(month))) else {
            continue;
        };
        items.push(house.identities.open(&survey::own_words_purpose(row.id), sealed)?);
    }
    let held_back = is_held_back(&by_month, months, whole, over);
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let told =
        Told { actor: caller.actor(), act: Act::ReadSurveyWords.word(), subject_id: None, detail: None };
    audit::append(&transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Written { items, held_back })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        format!("{text}-01").parse().unwrap()
    }

    fn by_month(counts: &[(&str, u32)]) -> BTreeMap<Date, Tally> {
        let tally = |count: u32| {
            let mut tally = Tally::default();
            (0..count).for_each(|_| tally.count("mostly"));
            tally
        };
        counts.iter().map(|(month, count)| (day(month), tally(*count))).collect()
    }

    fn seen(counts: &[(&str, u32)], from: &str, to: &str) -> (u32, bool) {
        let months = Months { from: day(from), to: day(to) };
        let (shown, held_back) = shown(&by_month(counts), months, day("2026-11"));
        (shown.map_or(0, |tally| tally.answered()), held_back)
    }

    #[test]
    fn fewer_than_five_answers_are_not_shown() {
        assert_eq!(seen(&[("2026-03", 4)], "2026-01", "2026-10"), (0, true));
        assert_eq!(seen(&[("2026-03", 5)], "2026-01", "2026-10"), (5, false));
        assert_eq!(seen(&[], "2026-01", "2026-10"), (0, false));
    }

    #[test]
    fn comparing_two_lists_never_leaves_fewer_than_five() {
        let counts = [
            ("2026-01", 3),
            ("2026-02", 1),
            ("2026-03", 7),
            ("2026-04", 5),
            ("2026-05", 2),
            ("2026-06", 4),
            ("2026-07", 1),
        ];
        let span = |from: usize, to: usize| seen(&counts, counts[from].0, counts[to].0).0;
        for from in 0..counts.len() {
            for to in from..counts.len() {
                for (other_from, other_to) in [(from + 1, to), (from, to.wrapping_sub(1))] {
                    if other_from > other_to || other_to >= counts.len() {
                        continue;
                    }
                    let left = span(from, to) - span(other_from, other_to);
                    assert!(
                        left == 0 || left >= FEWEST,
                        "{from}-{to} without {other_from}-{other_to}: {left}"
                    );
                }
            }
        }
        assert_eq!(seen(&counts, "2026-01", "2026-07"), (22, true), "the last month is held back");
        assert_eq!(seen(&counts, "2026-04", "2026-04"), (5, false));
    }

    #[test]
    fn a_month_that_is_not_over_is_held_back() {
        assert_eq!(seen(&[("2026-10", 6), ("2026-11", 9)], "2026-10", "2026-11"), (6, true));
        assert_eq!(seen(&[("2026-10", 6)], "2026-10", "2026-11"), (6, true), "nor is it seen that none came");
        assert_eq!(seen(&[("2026-10", 6), ("2026-11", 1)], "2026-10", "2026-10"), (6, false));
    }

    #[test]
    fn the_average_leaves_out_what_does_not_apply_and_so_does_the_count() {
        let mut tally = Tally::default();
        for word in ["fully", "mostly", "not_at_all", "does_not_apply", "no_such_word"] {
            tally.count(word);
        }
        assert_eq!((tally.answered(), tally.average()), (3, Some(3.3)));
        assert_eq!(tally.of("does_not_apply"), 1);
        assert_eq!(Tally::default().average(), None);
    }

    #[test]
    fn months_are_read_and_what_is_none_is_refused_by_name() {
        let now: Moment = "2026-11-20T09:30:00Z".parse::<jiff::Timestamp>().unwrap().into();
        let usual = Months::read(None, None, now).unwrap();
        assert_eq!(usual, Months { from: day("2025-12"), to: day("2026-11") });
        let (from, until) = Months { from: day("2026-07"), to: day("2026-10") }.moments().unwrap();
        assert_eq!(
            (from.to_string(), until.to_string()),
            ("2026-06-30T23:00:00Z".to_owned(), "2026-11-01T00:00:00Z".to_owned())
        );
        for (from, to, field) in [
            (Some("2026"), None, "from"),
            (Some("2026-13"), None, "from"),
            (None, Some("2026-11-20"), "to"),
            (None, Some("1999-01"), "to"),
            (Some("2026-06"), Some("2026-05"), "to"),
        ] {
            let Refusal::Invalid(wrong) = Months::read(from, to, now).unwrap_err() else { panic!() };
            assert_eq!(wrong[0].field, field);
        }
    }
}
