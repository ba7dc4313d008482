//! The risk assessment: how much harm, how vulnerable, how urgent (000 §3, 4, 5.1; `domain` §2.E), as versioned data.
//!
//! The score sets the order in which reports are answered, never whether: a case stays as urgent as its policy says,
//! whatever comes out here. Some answers mean danger to life, and count for more than any score.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::fault::Fault;

/// The assessment that comes along.
const SHIPPED: &str = include_str!("../data/risk-assessment.toml");

/// What a life-threatening question offers: nobody is made to guess.
const LIFE_THREATENING_WORDS: [&str; 3] = ["yes", "no", "not_known"];

/// A risk assessment: its questions, and from which score on each level holds (000 §5.1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Its name in records.
    pub id: String,
    /// Its version: a change of any weight, band or question is a new one.
    pub version: i32,
    /// From which score on each level holds.
    pub bands: Bands,
    questions: Vec<Question>,
}

/// The score from which on each level holds (`domain` §2.E: 0, 12 and 22 by default).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RiskBands)]
pub struct Bands {
    /// Always 0: no score is below the lowest level.
    pub standard: u16,
    /// The lowest score that is medium.
    pub medium: u16,
    /// The lowest score that is high.
    pub high: u16,
}

/// One question of a risk assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RiskQuestion)]
pub struct Question {
    /// Its name in records and in the API.
    #[schema(example = "how_often")]
    pub key: String,
    /// What it measures.
    pub dimension: Dimension,
    /// The sentence the officer asks.
    pub asks: String,
    /// What can be answered, in the order in which it is offered.
    pub options: Vec<Choice>,
    /// Whether a yes makes the level high whatever the score.
    #[serde(default)]
    pub life_threatening: bool,
}

/// One answer that is offered, and what it adds to the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RiskChoice)]
pub struct Choice {
    /// The word that is stored and sent.
    #[schema(example = "most_weeks")]
    pub word: String,
    /// What it adds to the score.
    pub score: u8,
}

/// What a question measures (000 §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RiskDimension)]
pub enum Dimension {
    /// What was done, by whom, and to whom.
    Harm,
    /// How hard it is on the person.
    Vulnerability,
    /// How soon it may happen again.
    Urgency,
}

/// How high the risk is: three levels only, the lowest first (`domain` §2.E).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    EnumIter,
    DeriveActiveEnum,
    ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[schema(as = RiskLevel)]
pub enum Level {
    /// Answered in the usual order.
    Standard,
    /// Answered before the usual.
    Medium,
    /// Answered first.
    High,
}

/// What an assessment came to (000 §5.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RiskAssessed)]
pub struct Assessed {
    /// The assessment it was made with.
    #[schema(example = "ram")]
    pub tool: String,
    /// The version of that assessment.
    pub version: i32,
    /// The whole score: harm, vulnerability and urgency together.
    pub score: u16,
    /// The part of the score that is harm.
    pub harm: u16,
    /// The part of the score that is vulnerability.
    pub vulnerability: u16,
    /// The part of the score that is urgency.
    pub urgency: u16,
    /// How high the risk is.
    pub level: Level,
    /// The life-threatening questions that were answered with yes, which alone make the level high.
    pub because: Option<Vec<String>>,
}

impl Tool {
    /// The risk assessment that comes along.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn shipped() -> Result<Self, Fault> {
        Self::parse("risk-assessment.toml", SHIPPED)
    }

    /// Reads a risk assessment; `origin` is the name of its file, for the message when it is wrong.
    ///
    /// # Errors
    /// What is wrong: the file, the key, and what it should be.
    pub fn parse(origin: &str, text: &str) -> Result<Self, Fault> {
        let wrong = |what: String| Fault::plain(format!("the risk assessment `{origin}` is wrong: {what}"));
        let tool: Self = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        tool.check().map_err(wrong)?;
        Ok(tool)
    }

    /// The questions, in the order in which they are asked.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// What the answers come to. Every question has to be answered, with one of the words it offers.
    ///
    /// # Errors
    /// Everything that is wrong, by the question's key: `missing`, `not_a_choice` or `not_a_question`.
    pub fn assess(
        &self,
        answers: &BTreeMap<String, String>,
    ) -> Result<Assessed, Vec<(String, &'static str)>> {
        let (chosen, mut wrong) = self.chosen(answers);
        let unknown = answers.keys().filter(|key| !self.questions.iter().any(|asked| asked.key == **key));
        wrong.extend(unknown.map(|key| (key.clone(), "not_a_question")));
        if wrong.is_empty() { Ok(self.sum_up(&chosen)) } else { Err(wrong) }
    }

    /// Each question with the option that was chosen; and the keys of those without one.
    fn chosen(&self, answers: &BTreeMap<String, String>) -> (Vec<Chosen<'_>>, Vec<(String, &'static str)>) {
        let mut chosen = Vec::with_capacity(self.questions.len());
        let mut wrong = Vec::new();
        for question in &self.questions {
            match question.choose(answers.get(&question.key)) {
                Ok(choice) => chosen.push(Chosen { question, choice }),
                Err(code) => wrong.push((question.key.clone(), code)),
            }
        }
        (chosen, wrong)
    }

    fn sum_up(&self, chosen: &[Chosen<'_>]) -> Assessed {
        let [harm, vulnerability, urgency] = [Dimension::Harm, Dimension::Vulnerability, Dimension::Urgency]
            .map(|dimension| score_of(chosen, dimension));
        let score = harm.saturating_add(vulnerability).saturating_add(urgency);
        let because = dangers(chosen);
        let level = if because.is_empty() { self.bands.level(score) } else { Level::High };
        Assessed {
            tool: self.id.clone(),
            version: self.version,
            score,
            harm,
            vulnerability,
            urgency,
            level,
            because: Some(because).filter(|keys| !keys.is_empty()),
        }
    }

    /// What is wrong with it that its shape alone does not tell.
    fn check(&self) -> Result<(), String> {
        if self.version < 1 {
            return Err(format!("`version` is {}, and should be 1 or more", self.version));
        }
        self.bands.check()?;
        if self.questions.is_empty() {
            return Err("`questions` is empty, and should have at least one".to_owned());
        }
        for question in &self.questions {
            question.check()?;
        }
        match twice(self.questions.iter().map(|question| question.key.as_str())) {
            Some(key) => Err(format!("the key `{key}` is there twice, and should be one question's only")),
            None => Ok(()),
        }
    }
}

impl Bands {
    /// The level that a score alone makes.
    fn level(self, score: u16) -> Level {
        if score >= self.high {
            Level::High
        } else if score >= self.medium {
            Level::Medium
        } else {
            Level::Standard
        }
    }

    fn check(self) -> Result<(), String> {
        let Self { standard, medium, high } = self;
        if standard != 0 {
            return Err(format!(
                "`bands.standard` is {standard}, and should be 0, the lowest score there is"
            ));
        }
        if medium <= standard {
            return Err(format!("`bands.medium` is {medium}, and should be more than `bands.standard`"));
        }
        if high <= medium {
            return Err(format!("`bands.high` is {high}, and should be more than `bands.medium` ({medium})"));
        }
        Ok(())
    }
}

impl Question {
    /// The option that was chosen.
    fn choose(&self, answer: Option<&String>) -> Result<&Choice, &'static str> {
        let word = answer.ok_or("missing")?;
        self.options.iter().find(|choice| choice.word == *word).ok_or("not_a_choice")
    }

    fn check(&self) -> Result<(), String> {
        let Self { key, options, .. } = self;
        if !is_word(key) {
            return Err(format!(
                "the key `{key}` should be a word of small letters, figures and `_`, like `how_often`"
            ));
        }
        if self.asks.trim().is_empty() {
            return Err(format!("`asks` of `{key}` is empty, and should be the sentence the officer asks"));
        }
        if options.is_empty() {
            return Err(format!("`options` of `{key}` is empty, and should have at least one"));
        }
        options.iter().try_for_each(|choice| choice.check(key))?;
        if let Some(word) = twice(options.iter().map(|choice| choice.word.as_str())) {
            return Err(format!("`options` of `{key}` has `{word}` twice, and should have it once"));
        }
        self.check_life_threatening()
    }

    /// A yes that makes the level high has to be there to be said, and so has not knowing.
    fn check_life_threatening(&self) -> Result<(), String> {
        let offered: BTreeSet<&str> = self.options.iter().map(|choice| choice.word.as_str()).collect();
        if self.life_threatening && offered != BTreeSet::from(LIFE_THREATENING_WORDS) {
            return Err(format!(
                "`options` of `{}` should be `yes`, `no` and `not_known`, since it is life-threatening",
                self.key
            ));
        }
        Ok(())
    }
}

impl Choice {
    fn check(&self, key: &str) -> Result<(), String> {
        let Self { word, score } = self;
        if !is_word(word) {
            return Err(format!(
                "the option `{word}` of `{key}` should be a word of small letters, figures and `_`, like `most_weeks`"
            ));
        }
        if word == "not_known" && *score != 0 {
            return Err(format!("the score of `not_known` of `{key}` is {score}, and should be 0"));
        }
        Ok(())
    }
}

/// A question with the option that was chosen.
struct Chosen<'a> {
    question: &'a Question,
    choice: &'a Choice,
}

fn score_of(chosen: &[Chosen<'_>], dimension: Dimension) -> u16 {
    let measuring = chosen.iter().filter(|one| one.question.dimension == dimension);
    measuring.map(|one| u16::from(one.choice.score)).fold(0, u16::saturating_add)
}

/// The keys of the life-threatening questions that were answered with yes.
fn dangers(chosen: &[Chosen<'_>]) -> Vec<String> {
    let yes = chosen.iter().filter(|one| one.question.life_threatening && one.choice.word == "yes");
    yes.map(|one| one.question.key.clone()).collect()
}

/// The first word that comes a second time.
fn twice<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = BTreeSet::new();
    words.find(|word| !seen.insert(*word))
}

/// Whether text can be stored as a coded word.
fn is_word(text: &str) -> bool {
    let coded = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    !text.is_empty() && text.chars().all(coded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tool() -> Tool {
        Tool::shipped().unwrap()
    }

    /// Answers that score 0 throughout.
    fn calm(tool: &Tool) -> BTreeMap<String, String> {
        let word = |question: &Question| {
            let none = if question.life_threatening { "no" } else { &question.options[0].word };
            none.to_owned()
        };
        tool.questions().iter().map(|question| (question.key.clone(), word(question))).collect()
    }

    fn calm_but(tool: &Tool, changed: &[(&str, &str)]) -> BTreeMap<String, String> {
        let mut answers = calm(tool);
        answers.extend(changed.iter().map(|(key, word)| ((*key).to_owned(), (*word).to_owned())));
        answers
    }

    fn came_to(changed: &[(&str, &str)]) -> Assessed {
        tool().assess(&calm_but(&tool(), changed)).unwrap()
    }

    fn refused(answers: &BTreeMap<String, String>) -> Vec<(String, &'static str)> {
        tool().assess(answers).unwrap_err()
    }

    fn fault(from: &str, to: &str) -> String {
        assert!(SHIPPED.contains(from), "{from}");
        Tool::parse("ours.toml", &SHIPPED.replacen(from, to, 1)).unwrap_err().to_string()
    }

    #[test]
    fn the_assessment_that_comes_along_has_twenty_questions_seven_of_them_life_threatening() {
        let tool = tool();
        assert_eq!((tool.id.as_str(), tool.version), ("ram", 1));
        let keys: Vec<&str> = tool.questions().iter().map(|question| question.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "how_often",
                "linked",
                "getting_worse",
                "know_them",
                "intimidation",
                "targeted_at",
                "because_of_who",
                "increased_risk",
                "affected",
                "health",
                "professional_support",
                "friends_support",
                "others_affected",
                "threat_to_life",
                "arson",
                "children_present",
                "organised_group",
                "afraid_at_home",
                "self_harm",
                "after_warning",
            ]
        );
        let threatening: Vec<bool> =
            tool.questions().iter().map(|question| question.life_threatening).collect();
        assert_eq!(threatening, [[false; 13].as_slice(), &[true; 7]].concat());
    }

    #[test]
    fn nothing_to_fear_is_standard_with_no_score() {
        let assessed = came_to(&[]);
        assert_eq!(
            (assessed.tool.as_str(), assessed.version, assessed.score, assessed.level, assessed.because),
            ("ram", 1, 0, Level::Standard, None)
        );
    }

    #[test]
    fn eleven_is_still_standard_and_twelve_is_medium() {
        let eleven = [("intimidation", "harassing_now"), ("affected", "extremely")];
        assert_eq!((came_to(&eleven).score, came_to(&eleven).level), (11, Level::Standard));
        let twelve = [eleven.as_slice(), &[("professional_support", "no")]].concat();
        assert_eq!((came_to(&twelve).score, came_to(&twelve).level), (12, Level::Medium));
    }

    #[test]
    fn twenty_one_is_still_medium_and_twenty_two_is_high() {
        let twenty_one = [
            ("intimidation", "harassing_now"),
            ("affected", "extremely"),
            ("how_often", "daily"),
            ("health", "both"),
        ];
        assert_eq!((came_to(&twenty_one).score, came_to(&twenty_one).level), (21, Level::Medium));
        let twenty_two = [twenty_one.as_slice(), &[("professional_support", "no")]].concat();
        let assessed = came_to(&twenty_two);
        assert_eq!((assessed.score, assessed.level, assessed.because), (22, Level::High, None));
    }

    #[test]
    fn every_score_has_the_level_of_its_band() {
        let bands = tool().bands;
        let levels = [0, 11, 12, 21, 22, u16::MAX].map(|score| bands.level(score));
        use Level::{High, Medium, Standard};
        assert_eq!(levels, [Standard, Standard, Medium, Medium, High, High]);
    }

    #[test]
    fn any_one_danger_to_life_is_high_with_no_score_at_all() {
        let tool = tool();
        for question in tool.questions().iter().filter(|question| question.life_threatening) {
            let assessed = came_to(&[(&question.key, "yes")]);
            assert_eq!((assessed.score, assessed.level), (0, Level::High), "{}", question.key);
            assert_eq!(assessed.because, Some(vec![question.key.clone()]));
        }
    }

    #[test]
    fn every_danger_to_life_is_named() {
        let assessed = came_to(&[("self_harm", "yes"), ("arson", "yes"), ("threat_to_life", "not_known")]);
        assert_eq!(assessed.because, Some(vec!["arson".to_owned(), "self_harm".to_owned()]));
    }

    #[test]
    fn not_knowing_of_a_danger_adds_nothing() {
        let assessed = came_to(&[("arson", "not_known"), ("afraid_at_home", "not_known")]);
        assert_eq!((assessed.score, assessed.level, assessed.because), (0, Level::Standard, None));
    }

    #[test]
    fn whoever_can_answer_nothing_is_assessed_all_the_same() {
        let tool = tool();
        let nothing = tool.questions().iter().map(|asked| (asked.key.clone(), "not_known".to_owned()));
        let assessed = tool.assess(&nothing.collect()).unwrap();
        assert_eq!((assessed.score, assessed.level, assessed.because), (0, Level::Standard, None));
    }

    #[test]
    fn a_question_the_assessment_does_not_ask_is_refused_by_its_key() {
        let answers = calm_but(&tool(), &[("shoe_size", "9")]);
        assert_eq!(refused(&answers), [("shoe_size".to_owned(), "not_a_question")]);
    }

    #[test]
    fn a_word_a_question_does_not_offer_is_refused_by_its_key() {
        for (key, word) in [("how_often", "sometimes"), ("linked", "unsure"), ("arson", "")] {
            let answers = calm_but(&tool(), &[(key, word)]);
            assert_eq!(refused(&answers), [(key.to_owned(), "not_a_choice")]);
        }
    }

    #[test]
    fn every_question_has_to_be_answered() {
        let tool = tool();
        let all: Vec<(String, &str)> =
            tool.questions().iter().map(|question| (question.key.clone(), "missing")).collect();
        assert_eq!(refused(&BTreeMap::new()), all);
        for question in tool.questions() {
            let mut answers = calm(&tool);
            answers.remove(&question.key);
            assert_eq!(refused(&answers), [(question.key.clone(), "missing")]);
        }
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let mut answers = calm_but(&tool(), &[("linked", "perhaps"), ("shoe_size", "9")]);
        answers.remove("health");
        assert_eq!(
            refused(&answers),
            [
                ("linked".to_owned(), "not_a_choice"),
                ("health".to_owned(), "missing"),
                ("shoe_size".to_owned(), "not_a_question"),
            ]
        );
    }

    #[test]
    fn harm_vulnerability_and_urgency_add_up_to_the_score() {
        let tool = tool();
        let worst = tool.questions().iter().map(|question| {
            let word = question.options.iter().max_by_key(|choice| choice.score).unwrap().word.clone();
            (question.key.clone(), if question.life_threatening { "no".to_owned() } else { word })
        });
        let assessed = tool.assess(&worst.collect()).unwrap();
        assert_eq!((assessed.harm, assessed.vulnerability, assessed.urgency), (16, 17, 9));
        assert_eq!(assessed.score, 42);
        let some = came_to(&[("affected", "a_lot"), ("targeted_at", "family"), ("linked", "yes")]);
        assert_eq!((some.harm, some.vulnerability, some.urgency, some.score), (2, 3, 2, 7));
    }

    #[test]
    fn high_is_above_medium_and_medium_above_standard() {
        assert!(Level::Standard < Level::Medium && Level::Medium < Level::High);
        assert_eq!(serde_json::to_value(Level::High).unwrap(), "high");
    }

    #[test]
    fn clients_are_served_the_questions_in_order_with_what_can_be_answered() {
        let served = serde_json::to_value(tool().questions()).unwrap();
        assert_eq!(served[1]["key"], "linked");
        assert_eq!(served[1]["dimension"], "urgency");
        assert_eq!(served[1]["options"][1], serde_json::json!({ "word": "yes", "score": 2 }));
        assert_eq!(served[13]["life_threatening"], true);
    }

    #[test]
    fn a_wrong_assessment_says_which_key_is_wrong_and_what_it_should_be() {
        for (from, to, named, should) in [
            ("version = 1", "version = 0", "`version`", "1 or more"),
            ("standard = 0", "standard = 3", "`bands.standard`", "should be 0"),
            ("medium = 12", "medium = 0", "`bands.medium`", "more than `bands.standard`"),
            ("high = 22", "high = 12", "`bands.high`", "more than `bands.medium`"),
            ("key = \"linked\"", "key = \"how_often\"", "`how_often`", "one question's only"),
            ("key = \"linked\"", "key = \"Linked?\"", "`Linked?`", "small letters"),
            ("word = \"daily\"", "word = \"most_days\"", "`how_often` has `most_days`", "once"),
            ("word = \"not_known\", score = 0", "word = \"not_known\", score = 1", "`how_often`", "be 0"),
            (
                "{ word = \"not_known\", score = 0 },\n]\nlife",
                "{ word = \"unsure\", score = 0 },\n]\nlife",
                "`threat_to_life`",
                "`not_known`",
            ),
            ("Were children there?", " ", "`children_present`", "the sentence"),
        ] {
            let message = fault(from, to);
            assert!(message.contains("ours.toml"), "{message}");
            assert!(message.contains(named) && message.contains(should), "{message}");
        }
    }

    #[test]
    fn a_question_without_options_and_an_assessment_without_questions_are_refused() {
        let head = SHIPPED.split("[[questions]]").next().unwrap();
        let with = |rest: &str| Tool::parse("ours.toml", &format!("{rest}\n{head}")).unwrap_err().to_string();
        let message = with("questions = []");
        assert!(message.contains("`questions`") && message.contains("at least one"), "{message}");
        let message =
            with("questions = [{ key = \"linked\", dimension = \"urgency\", asks = \"?\", options = [] }]");
        assert!(message.contains("`linked`") && message.contains("at least one"), "{message}");
    }

    #[test]
    fn a_key_nobody_knows_or_one_that_is_left_out_is_refused_with_its_line() {
        for (from, to, named) in [
            ("dimension = \"harm\"", "dimension = \"damage\"", "damage"),
            ("life_threatening = true", "life_treatening = true", "life_treatening"),
            ("medium = 12", "", "medium"),
            ("score = 5", "score = -5", "score"),
        ] {
            let message = fault(from, to);
            assert!(message.contains(named) && message.contains("line"), "{message}");
        }
    }
}
