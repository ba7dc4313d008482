//! The equality answers: only counted, never shown with a report, and with nothing in the row that leads to one.

use jiff::civil::Date;
use sea_orm::{IntoActiveModel, entity::prelude::*, sea_query::OnConflict};

use crate::{
    answers::Answers,
    database::Database,
    fault::{Attempting, Fault},
    form::{self, Kind},
    mixing,
    moment::Moment,
    sealed::{Recipients, Sealed},
};

/// The version of the questions and their answers.
pub const STANDARD: &str = "gss-2021-england";

/// A row of `equality_answers`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "equality_answers")]
pub struct Model {
    /// A name that says nothing: it does not sort by time, and no report holds it.
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

/// What the sealed words of a row are for.
pub fn own_words_purpose(id: Uuid) -> String {
    format!("the words of equality answers {id}")
}

/// Keeps the equality answers of one person, apart from everything else. Kept before under the same `id`, they are kept once.
///
/// # Errors
/// When the database refuses.
pub async fn keep(
    db: &Database,
    recipients: &Recipients,
    id: Uuid,
    answers: &Answers,
    now: Moment,
) -> Result<(), Fault> {
    const ATTEMPT: &str = "keeping equality answers";
    let (mut coded, mut own) = (Answers::default(), Answers::default());
    for question in form::equality_pages(answers).flat_map(|page| page.asks(answers)) {
        let side = if matches!(question.kind, Kind::Choice(_)) { &mut coded } else { &mut own };
        side.set(question.key, answers.get(question.key).cloned());
    }
    let month: Date = now.day().first_of_month();
    let row = Model {
        id,
        standard: STANDARD.to_owned(),
        received_month: month.to_string().parse().attempting(ATTEMPT)?,
        answers: serde_json::to_string(&coded).attempting(ATTEMPT)?,
        own_words: if own.is_empty() { None } else { Some(recipients.seal(&own_words_purpose(id), &own)?) },
    };
    let once = OnConflict::column(Column::Id).do_nothing().to_owned();
    let kept =
        Entity::insert(row.into_active_model()).on_conflict(once).exec_without_returning(db.writer()).await;
    match kept {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(Fault::new(ATTEMPT, error)),
    }
}

/// Lays the answers down anew, so that nothing leads from one to the report it came with (`mixing`).
///
/// # Errors
/// When the database refuses.
pub async fn mix(db: &Database) -> Result<(), Fault> {
    mixing::mix(db, "equality_answers").await.attempting("mixing equality answers")
}
