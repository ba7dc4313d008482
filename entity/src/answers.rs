//! Answers: what was given to the questions of the form, read from a form or from JSON by the same rules.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    form::{self, Kind, Page, Question},
    landlord::Area,
    words,
};

/// One answer: a word or a text, or several words. A date is text: `2026-11-05`, `2026-11` or `2026`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Answer {
    /// One word, or a text.
    One(String),
    /// Several words.
    Many(Vec<String>),
}

/// The answers to a report's questions, by the question's key. Only questions that were answered are in it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answers({})", self.0.len())
    }
}

/// What was typed and chosen, as it came: the values by their names.
pub type Raw = BTreeMap<String, Vec<String>>;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It has to be answered.
    Missing,
    /// More characters than there is room for.
    TooLong {
        /// How many it has.
        count: usize,
        /// How many it may have.
        most: usize,
    },
    /// Not one of the words offered.
    NotAChoice,
    /// No such day.
    ImpossibleDate,
    /// A day that has not come yet.
    FutureDate,
    /// It ended before it started.
    EndsBeforeStart,
    /// Not an e-mail address.
    NotAnEmail,
    /// No figures in a telephone number.
    NotAPhone,
    /// Bytes that are not text.
    Unreadable,
    /// Neither the account nor a type: nothing is told.
    NothingTold,
}

impl Wrong {
    /// A stable name for API clients.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong { .. } => "too_long",
            Self::NotAChoice => "not_a_choice",
            Self::ImpossibleDate => "impossible_date",
            Self::FutureDate => "future_date",
            Self::EndsBeforeStart => "ends_before_start",
            Self::NotAnEmail => "not_an_email",
            Self::NotAPhone => "not_a_phone",
            Self::Unreadable => "unreadable",
            Self::NothingTold => "nothing_told",
        }
    }
}

/// The keys of the questions that are wrongly answered, each with what is wrong, in the order of the questions.
pub type Problems = Vec<(&'static str, Wrong)>;

/// What an answer is checked against besides its question.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The landlord's areas.
    pub areas: &'a [Area],
    /// The languages that letters are written in.
    pub languages: &'a [String],
    /// The day it is.
    pub today: Date,
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, key: &str) -> Option<&Answer> {
        self.0.get(key)
    }

    /// The one word or text that answers a question.
    pub fn word(&self, key: &str) -> Option<&str> {
        match self.0.get(key) {
            Some(Answer::One(word)) => Some(word),
            _ => None,
        }
    }

    /// The words that answer a question.
    pub fn words(&self, key: &str) -> &[String] {
        match self.0.get(key) {
            Some(Answer::Many(words)) => words,
            _ => &[],
        }
    }

    /// Whether a question was answered with that word.
    pub fn says(&self, key: &str, word: &str) -> bool {
        self.word(key) == Some(word)
    }

    /// Whether that word is among those that answer a question.
    pub fn includes(&self, key: &str, word: &str) -> bool {
        self.words(key).iter().any(|chosen| chosen == word)
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys and answers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(key, answer)| (key.as_str(), answer))
    }

    /// Sets the answer to a question, or takes it away.
    pub fn set(&mut self, key: &str, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.0.insert(key.to_owned(), answer),
            None => self.0.remove(key),
        };
    }

    /// Takes a page's answers from what was typed. What is wrong is not taken, and what was there before stays.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn take_page(&mut self, page: &Page, raw: &Raw, context: Context<'_>) -> Result<(), Problems> {
        let mut wrong = Problems::new();
        let before = self.clone();
        for question in page.questions.iter().filter(|question| is_shown(question, &before, raw)) {
            match read(question, raw, context) {
                Ok(answer) => self.set(question.key, answer),
                Err(problem) => wrong.push((question.key, problem)),
            }
        }
        for question in page.asks(self).filter(|question| question.required) {
            let told = self.get(question.key).is_some() || wrong.iter().any(|(key, _)| *key == question.key);
            if !told {
                wrong.push((question.key, Wrong::Missing));
            }
        }
        if page.slug == "kind" && wrong.is_empty() && self.tells_nothing() {
            wrong.push(("incident_types", Wrong::NothingTold));
        }
        wrong.extend(self.out_of_order(page));
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    /// Whether neither the account nor a type of incident is given: one of them has to be.
    fn tells_nothing(&self) -> bool {
        self.word("account").is_none() && self.words("incident_types").is_empty()
    }

    fn out_of_order(&self, page: &Page) -> Option<(&'static str, Wrong)> {
        let (start, end) = (self.word("when_date")?, self.word("when_until")?);
        let length = start.len().min(end.len());
        let ends_before = end.get(..length)? < start.get(..length)?;
        (page.slug == "when" && ends_before).then_some(("when_until", Wrong::EndsBeforeStart))
    }

    /// Only the answers to a report's questions that are asked: someone who changed their mind may have left others behind.
    #[must_use]
    pub fn only_asked(&self) -> Self {
        let asked = form::report_pages(self).flat_map(|page| page.asks(self));
        Self(
            asked
                .filter_map(|question| Some((question.key.to_owned(), self.get(question.key)?.clone())))
                .collect(),
        )
    }

    /// What is missing from a report, in the order of the questions: the few answers that must be given.
    pub fn missing(&self) -> Problems {
        let mut missing = Problems::new();
        for page in form::report_pages(self) {
            if page.slug == "kind" && self.tells_nothing() {
                missing.push(("incident_types", Wrong::NothingTold));
            }
            let required = page.asks(self).filter(|question| question.required);
            missing.extend(
                required
                    .filter(|question| self.get(question.key).is_none())
                    .map(|question| (question.key, Wrong::Missing)),
            );
        }
        missing
    }

    /// Reads a whole report from JSON, as the staff API takes it: the same questions and the same rules as on the pages.
    ///
    /// # Errors
    /// Everything that is wrong: the key as it was sent, and what is the matter with it.
    pub fn from_json(
        json: &BTreeMap<String, Answer>,
        context: Context<'_>,
    ) -> Result<Self, Vec<(String, &'static str)>> {
        let mut wrong: Vec<(String, &'static str)> = Vec::new();
        let mut raw = Raw::new();
        for (key, answer) in json {
            match form::report_question(key) {
                Some(question)
                    if !matches!(question.kind, Kind::Choices(_)) && matches!(answer, Answer::Many(_)) =>
                {
                    wrong.push((key.clone(), "not_one_answer"));
                }
                Some(question) => lay_out(question, answer, &mut raw),
                None => wrong.push((key.clone(), "not_a_question")),
            }
        }
        let mut answers = Self::default();
        for page in form::PAGES.iter().filter(|page| page.section != form::Section::Equality) {
            for question in page.questions {
                match read(question, &raw, context) {
                    Ok(answer) => answers.set(question.key, answer),
                    Err(problem) => wrong.push((question.key.to_owned(), problem.code())),
                }
            }
            wrong.extend(answers.out_of_order(page).map(|(key, problem)| (key.to_owned(), problem.code())));
        }
        for (key, problem) in answers.missing() {
            if !wrong.iter().any(|(known, _)| known == key) {
                wrong.push((key.to_owned(), problem.code()));
            }
        }
        let asked = answers.only_asked();
        let unasked = answers.0.keys().filter(|key| asked.get(key).is_none());
        wrong.extend(unasked.map(|key| (key.clone(), "not_asked")));
        if wrong.is_empty() { Ok(asked) } else { Err(wrong) }
    }
}

/// Whether a question stands on its page: it is asked, or something was typed for it all the same. What was typed is never
/// hidden, and what is hidden is never taken away: answers that are not asked for are left out when the report is sent.
pub fn is_shown(question: &Question, answers: &Answers, raw: &Raw) -> bool {
    let typed = |name: &str| raw.get(name).into_iter().flatten().any(|typed| !typed.trim().is_empty());
    (question.asked)(answers) || names(question).iter().any(|name| typed(name))
}

/// The names of a question's fields in a form.
pub fn names(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::Date => ["day", "month", "year"].map(|part| part_name(question, part)).to_vec(),
        _ => vec![question.key.to_owned()],
    }
}

/// Lays a JSON answer out as a form would send it.
fn lay_out(question: &Question, answer: &Answer, raw: &mut Raw) {
    match (question.kind, answer) {
        (Kind::Date, Answer::One(date)) => {
            let mut parts = date.splitn(3, '-').map(str::to_owned);
            for part in ["year", "month", "day"] {
                raw.insert(part_name(question, part), parts.next().into_iter().collect());
            }
        }
        (_, Answer::One(value)) => {
            raw.insert(question.key.to_owned(), vec![value.clone()]);
        }
        (_, Answer::Many(values)) => {
            raw.insert(question.key.to_owned(), values.clone());
        }
    }
}

/// The name of a part of a date in a form: `when_date_day`.
pub fn part_name(question: &Question, part: &str) -> String {
    format!("{}_{part}", question.key)
}

/// Reads the answer to one question from what was typed; `None` if it was left empty.
///
/// # Errors
/// What is wrong with it.
pub fn read(question: &Question, raw: &Raw, context: Context<'_>) -> Result<Option<Answer>, Wrong> {
    if question.kind == Kind::Date {
        return date(question, raw, context.today);
    }
    let mut values: Vec<String> =
        raw.get(question.key).into_iter().flatten().map(|typed| clean(typed)).collect();
    values.retain(|value| !value.is_empty());
    if values.iter().any(|value| value.contains(char::REPLACEMENT_CHARACTER)) {
        return Err(Wrong::Unreadable);
    }
    let offered = |word: &String| match question.kind {
        Kind::Choice(vocabulary) | Kind::Choices(vocabulary) => vocabulary.has(word),
        Kind::Area => is_area(word, context.areas),
        Kind::Language => context.languages.contains(word),
        _ => true,
    };
    if !values.iter().all(offered) {
        return Err(Wrong::NotAChoice);
    }
    if matches!(question.kind, Kind::Choices(_)) {
        values.sort();
        values.dedup();
        return Ok(Some(values).filter(|values| !values.is_empty()).map(Answer::Many));
    }
    let several = values.len() > 1;
    let Some(value) = values.pop() else { return Ok(None) };
    let count = value.chars().count();
    match question.kind.most() {
        None if several => return Err(Wrong::NotAChoice),
        Some(most) if count > most && matches!(question.kind, Kind::Code(_)) => {
            return Ok(Some(Answer::One(value.chars().take(most).collect())));
        }
        Some(most) if count > most => return Err(Wrong::TooLong { count, most }),
        _ => {}
    }
    match question.kind {
        Kind::Email if !is_email(&value) => Err(Wrong::NotAnEmail),
        Kind::Phone if !value.chars().any(char::is_numeric) => Err(Wrong::NotAPhone),
        _ => Ok(Some(Answer::One(value))),
    }
}

/// Whether a word is one of the areas, or one of the words that every list of areas ends with.
fn is_area(word: &str, areas: &[Area]) -> bool {
    areas.iter().any(|area| area.code == word) || words::AREA_BESIDES.has(word)
}

/// What was typed without what nobody can see: spaces around it, characters that control a terminal. Lines end alike.
///
/// Marks that set the direction of text stay: languages written from right to left need them.
fn clean(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
    let seen: String =
        lines.chars().filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || *c == '\u{feff}')).collect();
    seen.trim().to_owned()
}

/// Whether text has the shape of an e-mail address that a letter can be sent to.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let in_labels = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    !local.is_empty()
        && local.len() <= 64
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && domain.contains('.')
        && domain.split('.').all(in_labels)
}

fn date(question: &Question, raw: &Raw, today: Date) -> Result<Option<Answer>, Wrong> {
    let part = |name: &str| -> Result<Option<i16>, Wrong> {
        let typed =
            raw.get(&part_name(question, name)).and_then(|values| values.first()).map(|typed| clean(typed));
        let Some(typed) = typed.filter(|typed| !typed.is_empty()) else { return Ok(None) };
        let latin: String = typed.chars().map(crate::acknowledgement::figure).collect();
        latin.parse().map(Some).map_err(|_| Wrong::ImpossibleDate)
    };
    let (day, month, year) = (part("day")?, part("month")?, part("year")?);
    let Some(year) = year else {
        return if day.is_none() && month.is_none() { Ok(None) } else { Err(Wrong::ImpossibleDate) };
    };
    let small = |number: Option<i16>| number.map(i8::try_from).transpose().map_err(|_| Wrong::ImpossibleDate);
    let (day, month) = (small(day)?, small(month)?);
    let earliest = match (month, day) {
        (None, Some(_)) => return Err(Wrong::ImpossibleDate),
        (month, day) => {
            Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| Wrong::ImpossibleDate)?
        }
    };
    if year < 1900 {
        return Err(Wrong::ImpossibleDate);
    }
    if earliest > today {
        return Err(Wrong::FutureDate);
    }
    let written = match (month, day) {
        (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (Some(month), None) => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}"),
    };
    Ok(Some(Answer::One(written)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(areas: &[Area]) -> Context<'_> {
        Context { areas, languages: &[], today: Date::constant(2026, 11, 20) }
    }

    fn typed(pairs: &[(&str, &str)]) -> Raw {
        let mut raw = Raw::new();
        for (key, value) in pairs {
            raw.entry((*key).to_owned()).or_default().push((*value).to_owned());
        }
        raw
    }

    fn read_one(key: &str, pairs: &[(&str, &str)]) -> Result<Option<Answer>, Wrong> {
        read(form::question(key).unwrap(), &typed(pairs), context(&[]))
    }

    fn one(text: &str) -> Result<Option<Answer>, Wrong> {
        Ok(Some(Answer::One(text.to_owned())))
    }

    #[test]
    fn a_date_may_be_a_day_a_month_or_a_year() {
        let date = |day, month, year| {
            read_one(
                "when_date",
                &[("when_date_day", day), ("when_date_month", month), ("when_date_year", year)],
            )
        };
        assert_eq!(date("5", "11", "2026"), one("2026-11-05"));
        assert_eq!(date("", "11", "2026"), one("2026-11"));
        assert_eq!(date("", "", "2026"), one("2026"));
        assert_eq!(date("٥", "١١", "٢٠٢٦"), one("2026-11-05"));
        assert_eq!(date("", "", ""), Ok(None));
        assert_eq!(date("31", "2", "2026"), Err(Wrong::ImpossibleDate));
        assert_eq!(date("5", "", "2026"), Err(Wrong::ImpossibleDate));
        assert_eq!(date("5", "11", ""), Err(Wrong::ImpossibleDate));
        assert_eq!(date("x", "11", "2026"), Err(Wrong::ImpossibleDate));
        assert_eq!(date("300", "11", "2026"), Err(Wrong::ImpossibleDate));
        assert_eq!(date("21", "11", "2026"), Err(Wrong::FutureDate));
        assert_eq!(date("", "12", "2026"), Err(Wrong::FutureDate));
        assert_eq!(date("", "", "99999999999"), Err(Wrong::ImpossibleDate));
    }

    #[test]
    fn what_nobody_can_see_is_left_out_and_the_rest_stays() {
        assert_eq!(read_one("account", &[("account", " a\0b\u{7}\r\nc\u{feff} ")]), one("ab\nc"));
        assert_eq!(read_one("account", &[("account", "\u{200f}سلام🙂")]), one("\u{200f}سلام🙂"));
        assert_eq!(read_one("account", &[("account", "\0 \u{1b}")]), Ok(None));
    }

    #[test]
    fn a_text_that_is_too_long_says_by_how_much() {
        let long = "é".repeat(5001);
        assert_eq!(
            read_one("account", &[("account", &long)]),
            Err(Wrong::TooLong { count: 5001, most: 5000 })
        );
        assert_eq!(read_one("account", &[("account", &long[2..])]), one(&long[2..]));
    }

    #[test]
    fn only_the_words_that_are_offered_are_taken() {
        assert_eq!(read_one("hurt", &[("hurt", "perhaps")]), Err(Wrong::NotAChoice));
        assert_eq!(read_one("hurt", &[("hurt", "yes"), ("hurt", "no")]), Err(Wrong::NotAChoice));
        assert_eq!(read_one("area", &[("area", "not_known")]), one("not_known"));
        assert_eq!(read_one("area", &[("area", "hanley")]), Err(Wrong::NotAChoice));
        let hanley = [Area { code: "hanley".to_owned(), name: Some("Hanley".to_owned()) }];
        let area = form::question("area").unwrap();
        assert_eq!(read(area, &typed(&[("area", "hanley")]), context(&hanley)), one("hanley"));
    }

    #[test]
    fn an_email_address_has_to_look_like_one() {
        for right in ["a@example.com", "first.last+tag@sub.example.co.uk", "用户@例子.公司"] {
            assert_eq!(read_one("email", &[("email", right)]), one(right));
        }
        for wrong in [
            "a",
            "a@",
            "@example.com",
            "a@example",
            "a b@example.com",
            "a@exa mple.com",
            "a@@example.com",
            ".a@example.com",
            "a,b@example.com",
            "a@-b.com",
            "a@b.c-",
        ] {
            assert_eq!(read_one("email", &[("email", wrong)]), Err(Wrong::NotAnEmail), "{wrong}");
        }
    }

    #[test]
    fn a_report_needs_a_role_an_account_or_a_type_an_area_and_a_word_on_contact() {
        let keys = |answers: &Answers| answers.missing().into_iter().map(|(key, _)| key).collect::<Vec<_>>();
        let mut answers = Answers::default();
        assert_eq!(keys(&answers), ["reporter_role", "incident_types", "area", "contact_choice"]);
        answers.set("account", Some(Answer::One("Shouting".to_owned())));
        assert_eq!(keys(&answers), ["reporter_role", "area", "contact_choice"]);
    }

    #[test]
    fn answers_to_questions_that_are_no_longer_asked_are_left_behind() {
        let mut answers = Answers::default();
        answers.set("reporter_role", Some(Answer::One("centre".to_owned())));
        answers.set("centre_code", Some(Answer::One("TPC-7F3K".to_owned())));
        assert!(answers.only_asked().get("centre_code").is_some());
        answers.set("reporter_role", Some(Answer::One("victim".to_owned())));
        assert!(answers.only_asked().get("centre_code").is_none());
    }

    #[test]
    fn equality_answers_never_go_with_a_report() {
        let mut answers = Answers::default();
        answers.set("reporter_role", Some(Answer::One("victim".to_owned())));
        answers.set("age_band", Some(Answer::One("a25_34".to_owned())));
        assert!(answers.only_asked().get("age_band").is_none());
        assert!(answers.only_asked().get("reporter_role").is_some());

        let sent = BTreeMap::from([("age_band".to_owned(), Answer::One("a25_34".to_owned()))]);
        let wrong = Answers::from_json(&sent, context(&[])).unwrap_err();
        assert!(wrong.contains(&("age_band".to_owned(), "not_a_question")), "{wrong:?}");
    }

    #[test]
    fn an_end_before_the_start_is_noticed_as_far_as_both_are_known() {
        let page = form::page_named("when").unwrap();
        let mut answers = Answers::default();
        let dates = |start: (&'static str, &'static str), end: (&'static str, &'static str)| {
            typed(&[
                ("when_date_month", start.0),
                ("when_date_year", start.1),
                ("when_until_month", end.0),
                ("when_until_year", end.1),
            ])
        };
        assert_eq!(answers.take_page(page, &dates(("5", "2026"), ("", "2026")), context(&[])), Ok(()));
        assert_eq!(
            answers.take_page(page, &dates(("5", "2026"), ("4", "2026")), context(&[])),
            Err(vec![("when_until", Wrong::EndsBeforeStart)])
        );
    }
}
