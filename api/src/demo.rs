//! Made-up reports for an empty database, so that there is something to look at.

use std::collections::BTreeMap;

use entity::{
    answers::{Answer, Answers, Context},
    chance::{self, Chance},
    code::AccessCode,
    fault::{Attempting, Fault},
    intake::{Intake, Submission},
    landlord::Landlord,
    moment::Moment,
    report,
    set_aside::Screened,
};
use locales::Languages;
use sea_orm::EntityTrait;
use serde::Deserialize;

pub mod many;

const REPORTS: &str = include_str!("demo.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demo {
    reports: Vec<DemoReport>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoReport {
    language: String,
    channel: String,
    hours_ago: i64,
    answers: BTreeMap<String, Answer>,
}

/// Fills an empty database; how many reports it has then.
///
/// # Errors
/// When it is not empty, or refuses.
pub async fn fill(
    intake: &Intake,
    languages: &Languages,
    landlord: &Landlord,
    chance: &dyn Chance,
    now: Moment,
) -> Result<usize, Fault> {
    is_empty(intake).await?;
    let demo = demo()?;
    for one in &demo.reports {
        let answers = read(languages.codes(), landlord, &one.answers, now)?;
        receive(intake, one, &answers, chance, now).await?;
    }
    Ok(demo.reports.len())
}

/// Makes sure that made-up reports do not stand among real ones.
///
/// # Errors
/// When there is any report.
pub async fn is_empty(intake: &Intake) -> Result<(), Fault> {
    let any = report::Entity::find()
        .one(intake.db.reader())
        .await
        .attempting("looking whether the database is empty")?;
    if any.is_some() {
        return Err(Fault::plain("the database is not empty: made-up reports would stand among real ones"));
    }
    Ok(())
}

fn demo() -> Result<Demo, Fault> {
    toml::from_str(REPORTS).attempting("reading the made-up reports")
}

fn read(
    languages: Vec<String>,
    landlord: &Landlord,
    given: &BTreeMap<String, Answer>,
    now: Moment,
) -> Result<Answers, Fault> {
    let context = Context { areas: &landlord.areas, languages: &languages, today: now.day() };
    let mut given = given.clone();
    if !context.areas.iter().any(|area| given.get("area") == Some(&Answer::One(area.code.clone()))) {
        given.insert("area".to_owned(), Answer::One("not_known".to_owned()));
    }
    Answers::from_json(&given, context)
        .map_err(|wrong| Fault::plain(format!("a made-up report is not a possible one: {wrong:?}")))
}

async fn receive(
    intake: &Intake,
    one: &DemoReport,
    answers: &Answers,
    chance: &dyn Chance,
    now: Moment,
) -> Result<(), Fault> {
    let secret: [u8; 32] = chance::bytes(chance)?;
    let code = AccessCode::derive(&secret, b"a made-up report")?;
    let submission = Submission {
        mark: uuid::Uuid::new_v4().simple().to_string(),
        answers,
        language: &one.language,
        channel: &one.channel,
        recorded_by: None,
        code: &code,
        files: &[],
        screened: Screened::default(),
    };
    let received_at = now.after_hours(-one.hours_ago);
    intake.receive(&submission, chance, received_at).await.attempting("receiving a made-up report")?;
    Ok(())
}
