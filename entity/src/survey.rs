//! The survey after a case (`domain` §2.E): nine questions, none of which has to be answered. The answers are kept apart from
//! the person, and only counted.

use jiff::civil::Date;
use sea_orm::{ConnectionTrait, IntoActiveModel, entity::prelude::*};

use crate::{
    answers::{self, Answers, Context, Problems, Raw},
    chance::{self, Chance},
    database::Database,
    fault::{Attempting, Fault},
    form::{Kind, Page, Section, ask, page},
    mixing,
    moment::Moment,
    sealed::{Recipients, Sealed},
    words,
};

mod asking;

pub use asking::{Outcome, answer, find, find_to_answer, invite, is_open, open_for};

/// The version of the questions.
pub const STANDARD: &str = "case-survey-1";

/// How long answers are kept (`domain` §2.D).
const KEPT_MONTHS: i64 = 24;

const POINTS: Kind = Kind::Choice(&words::SURVEY);

/// Whether they feel safer now.
const SAFER: &str = "survey_safer";
/// What they would change, in own words.
pub const OWN_WORDS: &str = "survey_change";
/// The questions that show by themselves that somebody should look at it: fairness, word from us, support, the end.
const TELLING: [&str; 4] = ["survey_fair", "survey_informed", "survey_support", "survey_outcome"];

/// The nine questions.
pub const PAGE: &Page = &page(
    "answer",
    Section::Survey,
    &[
        ask("survey_easy", POINTS),
        ask("survey_in_time", POINTS),
        ask("survey_fair", POINTS),
        ask("survey_informed", POINTS),
        ask("survey_support", POINTS),
        ask("survey_outcome", POINTS),
        ask(SAFER, POINTS),
        ask("survey_again", POINTS),
        ask(OWN_WORDS, Kind::Story(1000)),
    ],
);

/// A row of `survey_answers`. One in which nothing is answered is of somebody who did not want to.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey_answers")]
pub struct Model {
    /// A name that says nothing: it does not sort by time, and no case holds it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which questions were asked ([`STANDARD`]).
    pub standard: String,
    /// The first day of the month in which they were answered: no finer.
    pub received_month: chrono::NaiveDate,
    /// The coded answers, as JSON.
    pub answers: String,
    /// What was written in own words, sealed to the landlord.
    pub own_words: Option<Sealed>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The coded answers.
    ///
    /// # Errors
    /// When something else is written there.
    pub fn coded(&self) -> Result<Answers, Fault> {
        serde_json::from_str(&self.answers).attempting("reading survey answers")
    }
}

/// What the sealed words of a row are for.
pub fn own_words_purpose(id: Uuid) -> String {
    format!("the words of survey answers {id}")
}

/// What an answer is worth, from 5 for the best to 1; none for `does_not_apply`, and for what is no answer.
pub fn points(word: &str) -> Option<u8> {
    match word {
        "fully" => Some(5),
        "mostly" => Some(4),
        "partly" => Some(3),
        "hardly" => Some(2),
        "not_at_all" => Some(1),
        _ => None,
    }
}

/// Reads the answers from what was typed. What is left out is not answered, and that is fine.
///
/// # Errors
/// Everything that is wrong with them.
pub fn read(raw: &Raw, context: Context<'_>) -> Result<Answers, Problems> {
    let (mut taken, mut wrong) = (Answers::default(), Problems::new());
    for question in PAGE.questions {
        match answers::read(question, raw, context) {
            Ok(answer) => taken.set(question.key, answer),
            Err(problem) => wrong.push((question.key, problem)),
        }
    }
    if wrong.is_empty() { Ok(taken) } else { Err(wrong) }
}

/// What answers ask a manager to do (`domain` §2.E).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Concern {
    /// To look at how it was handled: one of the telling questions has one of the two lowest answers, or all the points
    /// together are, on average, below the middle.
    pub low: bool,
    /// To get in touch: they feel hardly safer, or not at all.
    pub unsafe_now: bool,
}

impl Concern {
    /// What these answers ask for.
    pub fn of(answers: &Answers) -> Self {
        let given = |key: &str| answers.word(key).and_then(points);
        let is_lowest = |key: &str| given(key).is_some_and(|points| points <= 2);
        let all: Vec<u32> =
            PAGE.questions.iter().filter_map(|question| given(question.key)).map(u32::from).collect();
        let below_the_middle = all.iter().sum::<u32>() < all.iter().map(|_| 3).sum();
        Self { low: TELLING.into_iter().any(is_lowest) || below_the_middle, unsafe_now: is_lowest(SAFER) }
    }

    /// Whether they ask for anything.
    pub fn is_there(self) -> bool {
        self.low || self.unsafe_now
    }
}

/// Keeps answers apart from everything else.
async fn keep(
    db: &impl ConnectionTrait,
    recipients: &Recipients,
    answers: &Answers,
    chance: &dyn Chance,
    now: Moment,
) -> Result<(), Fault> {
    const ATTEMPT: &str = "keeping survey answers";
    let id = uuid::Builder::from_random_bytes(chance::bytes(chance)?).into_uuid();
    let mut coded = answers.clone();
    coded.set(OWN_WORDS, None);
    let words = answers.word(OWN_WORDS);
    let row = Model {
        id,
        standard: STANDARD.to_owned(),
        received_month: written(now.day().first_of_month())?,
        answers: serde_json::to_string(&coded).attempting(ATTEMPT)?,
        own_words: words.map(|words| recipients.seal(&own_words_purpose(id), &words)).transpose()?,
    };
    Entity::insert(row.into_active_model()).exec_without_returning(db).await.attempting(ATTEMPT)?;
    Ok(())
}

/// A month as the database keeps it.
///
/// # Errors
/// When it has no such day.
pub fn written(month: Date) -> Result<chrono::NaiveDate, Fault> {
    month.to_string().parse().attempting("writing a month")
}

/// Forgets answers that have had their time.
///
/// # Errors
/// When the database refuses.
pub async fn forget_old(db: &Database, now: Moment) -> Result<(), Fault> {
    const ATTEMPT: &str = "forgetting old survey answers";
    let first = now.day().first_of_month().checked_sub(jiff::Span::new().months(KEPT_MONTHS));
    let old = Entity::delete_many().filter(COLUMN.received_month.lt(written(first.attempting(ATTEMPT)?)?));
    old.exec(db.writer()).await.attempting(ATTEMPT)?;
    Ok(())
}

/// Lays the answers down anew, so that nothing leads from one to the task it caused (`mixing`).
///
/// # Errors
/// When the database refuses.
pub async fn mix(db: &Database) -> Result<(), Fault> {
    mixing::mix(db, "survey_answers").await.attempting("mixing survey answers")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answer, Wrong};

    fn given(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (key, word) in pairs {
            answers.set(&format!("survey_{key}"), Some(Answer::One((*word).to_owned())));
        }
        answers
    }

    fn asks_for(pairs: &[(&str, &str)]) -> (bool, bool) {
        let concern = Concern::of(&given(pairs));
        (concern.low, concern.unsafe_now)
    }

    #[test]
    fn one_low_answer_on_fairness_word_support_or_the_end_is_enough_for_a_manager_to_look() {
        for key in ["fair", "informed", "support", "outcome"] {
            for (word, low) in [("not_at_all", true), ("hardly", true), ("partly", false)] {
                let others = [("easy", "fully"), ("in_time", "fully"), ("again", "fully"), (key, word)];
                assert_eq!(asks_for(&others), (low, false), "{key} {word}");
            }
        }
    }

    #[test]
    fn answers_that_are_low_together_are_looked_at_too() {
        assert_eq!(asks_for(&[("easy", "hardly"), ("in_time", "partly")]), (true, false));
        assert_eq!(asks_for(&[("easy", "hardly"), ("in_time", "mostly")]), (false, false));
        assert_eq!(asks_for(&[("easy", "partly")]), (false, false));
    }

    #[test]
    fn whoever_feels_hardly_safer_or_not_at_all_is_got_in_touch_with() {
        let with = |word| asks_for(&[("easy", "fully"), ("fair", "fully"), ("safer", word)]);
        assert_eq!(with("not_at_all"), (false, true));
        assert_eq!(with("hardly"), (false, true));
        assert_eq!(with("partly"), (false, false));
        assert_eq!(with("does_not_apply"), (false, false));
    }

    #[test]
    fn nothing_and_what_does_not_apply_ask_for_nothing() {
        assert_eq!(asks_for(&[]), (false, false));
        assert_eq!(asks_for(&[("fair", "does_not_apply"), ("outcome", "does_not_apply")]), (false, false));
    }

    #[test]
    fn every_word_of_the_scale_but_one_has_points_and_they_fall() {
        let points: Vec<_> = words::SURVEY.words.iter().map(|word| points(word)).collect();
        assert_eq!(points, [Some(5), Some(4), Some(3), Some(2), Some(1), None]);
    }

    #[test]
    fn what_is_no_answer_is_said_and_nothing_has_to_be_answered() {
        let context = Context { areas: &[], languages: &[], today: Date::constant(2026, 11, 20) };
        let long = "x".repeat(1001);
        let raw: Raw = [("survey_fair", "very"), ("survey_change", &long), ("survey_easy", "fully")]
            .into_iter()
            .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
            .collect();
        let wrong = [
            ("survey_fair", Wrong::NotAChoice),
            ("survey_change", Wrong::TooLong { count: 1001, most: 1000 }),
        ];
        assert_eq!(read(&raw, context).unwrap_err(), wrong);
        assert!(read(&Raw::new(), context).unwrap().is_empty());
    }
}
