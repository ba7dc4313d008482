//! What the surveys answered: `/api/v1/survey-results`. Figures for those who answer for them, and nobody's own answers.

use std::collections::BTreeMap;

use actix_web::{
    HttpRequest,
    web::{Data, Json},
};
use entity::words::SURVEY;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    casework::see_survey_results::{
        FEWEST, Figures, Months, Results, Written, read_survey_words, see_survey_results,
    },
    house::House,
    problem::Answer,
};

/// Which months.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SurveyMonths {
    /// The first month: `2026-01`. Without it, twelve months.
    from: Option<String>,
    /// The last month; without it, this one.
    to: Option<String>,
}

/// What was answered.
#[derive(Serialize, ToSchema)]
pub struct SurveyResults {
    /// The first month.
    #[schema(example = "2026-01")]
    from: String,
    /// The last month.
    #[schema(example = "2026-06")]
    to: String,
    /// How many surveys went out; this and the next two `null` where fewer than 5 were answered.
    #[schema(required)]
    sent: Option<u64>,
    /// How many were answered.
    #[schema(required)]
    answered: Option<u32>,
    /// How many did not want to answer.
    #[schema(required)]
    declined: Option<u32>,
    /// Why some are not counted here, as with the questions.
    #[schema(required, example = "fewer_than_5")]
    held_back: Option<String>,
    /// Each question.
    questions: Vec<SurveyFigures>,
}

/// What was answered to a question.
#[derive(Serialize, ToSchema)]
pub struct SurveyFigures {
    /// The question.
    #[schema(example = "survey_fair")]
    question: String,
    /// How many answers there are, without `does_not_apply`; `null` where there are fewer than 5 to show.
    #[schema(required)]
    answered: Option<u32>,
    /// Their average, from 1 (`not_at_all`) to 5 (`fully`).
    #[schema(required)]
    average: Option<f64>,
    /// How often each was answered.
    #[schema(required)]
    counts: Option<BTreeMap<&'static str, u32>>,
    /// Why answers are left out: `fewer_than_5`. Months with fewer are put together with those after them, and only shown
    /// whole; the month that is not over yet is not shown, and always said to be held back.
    #[schema(required, example = "fewer_than_5")]
    held_back: Option<String>,
}

fn why(held_back: bool) -> Option<String> {
    held_back.then(|| format!("fewer_than_{FEWEST}"))
}

impl From<Figures> for SurveyFigures {
    fn from(figures: Figures) -> Self {
        let shown = figures.shown;
        let counts = shown
            .as_ref()
            .map(|tally| SURVEY.words.iter().map(|word| (*word, tally.of(word))).collect::<BTreeMap<_, _>>());
        Self {
            question: figures.key.to_owned(),
            answered: shown.as_ref().map(|tally| tally.answered()),
            average: shown.as_ref().and_then(|tally| tally.average()),
            counts,
            held_back: why(figures.held_back),
        }
    }
}

impl From<Results> for SurveyResults {
    fn from(results: Results) -> Self {
        let Months { from, to } = results.months;
        Self {
            from: from.strftime("%Y-%m").to_string(),
            to: to.strftime("%Y-%m").to_string(),
            sent: results.turnout.map(|turnout| turnout.sent),
            answered: results.turnout.map(|turnout| turnout.answered),
            declined: results.turnout.map(|turnout| turnout.declined),
            held_back: why(results.held_back),
            questions: results.questions.into_iter().map(SurveyFigures::from).collect(),
        }
    }
}

/// See what the surveys answered.
#[utoipa::path(get, path = "/api/v1/survey-results", tag = "survey", params(SurveyMonths),
    responses((status = 200, description = "By question, for whole months", body = SurveyResults)))]
pub async fn show(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<SurveyResults>> {
    let asked: SurveyMonths = query(&request, &caller, Act::SeeSurveyResults)?;
    let now = house.clock.now();
    let months = Months::read(asked.from.as_deref(), asked.to.as_deref(), now)?;
    Ok(Json(see_survey_results(&house, &caller, months, now).await?.into()))
}

/// What was written in own words.
#[derive(Serialize, ToSchema)]
pub struct SurveyWords {
    /// Each as it was written, in no order: none, or five or more.
    items: Vec<String>,
    /// Why some are left out, as with the figures.
    #[schema(required, example = "fewer_than_5")]
    held_back: Option<String>,
}

/// Read what was written in the surveys in own words.
///
/// Months with fewer than five are put together with those after them, and the month that is not over yet is not shown. That
/// somebody read it is entered in the house's audit chain.
#[utoipa::path(get, path = "/api/v1/survey-results/words", tag = "survey", params(SurveyMonths),
    responses((status = 200, description = "In no order, for whole months", body = SurveyWords)))]
pub async fn words(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<SurveyWords>> {
    let asked: SurveyMonths = query(&request, &caller, Act::ReadSurveyWords)?;
    let now = house.clock.now();
    let months = Months::read(asked.from.as_deref(), asked.to.as_deref(), now)?;
    let Written { items, held_back } = read_survey_words(&house, &caller, months, now).await?;
    Ok(Json(SurveyWords { items, held_back: why(held_back) }))
}
