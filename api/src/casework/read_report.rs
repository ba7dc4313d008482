//! Opening a report. The chain says so in the same transaction: nobody reads without leaving a trace.

use entity::{
    acknowledgement::Acknowledgement,
    answers::Answers,
    case, clock,
    fault::{Attempting, Fault},
    letter,
    moment::Moment,
    report, report_word,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};

use super::{case_act::find, list_reports::of, tell};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

const ATTEMPT: &str = "opening a report";

/// A report, open.
pub struct OpenReport {
    /// Its row.
    pub report: report::Model,
    /// Its case.
    pub case: case::Model,
    /// Every answer.
    pub answers: Answers,
    /// Why it happened.
    pub strands: Vec<String>,
    /// What happened.
    pub incident_types: Vec<String>,
    /// The promises that run for it.
    pub clocks: Vec<clock::Model>,
    /// The letters it caused.
    pub letters: Vec<letter::Model>,
}

/// Opens the report with that number.
///
/// # Errors
/// When the caller may not, or there is no such report.
pub async fn read_report(
    house: &House,
    caller: &Caller,
    number: &Acknowledgement,
    now: Moment,
) -> Result<OpenReport, Refusal> {
    caller.may(Act::ReadReport)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let found = report::Entity::find().filter(report::Column::Acknowledgement.eq(number.clone()));
    let report = found.one(&transaction).await.attempting(ATTEMPT)?.ok_or(Refusal::NotFound)?;
    let case = find(&transaction, caller, report.case_id).await?;
    let answers = house.identities.open(&report::answers_purpose(report.id), &report.answers)?;
    let open = gather(&transaction, report, case, answers).await?;
    tell(&transaction, caller, open.case.id, "report_read", Some(open.report.id), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(open)
}

async fn gather(
    transaction: &DatabaseTransaction,
    report: report::Model,
    case: case::Model,
    answers: Answers,
) -> Result<OpenReport, Fault> {
    let words = report_word::Entity::find()
        .filter(report_word::COLUMN.report_id.eq(report.id))
        .order_by_asc(report_word::Column::Word)
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    let clocks = clock::Entity::find()
        .filter(clock::COLUMN.report_id.eq(report.id))
        .order_by_asc(clock::Column::Code)
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    let letters = letter::Entity::find()
        .filter(letter::COLUMN.report_id.eq(report.id))
        .order_by_asc(letter::Column::CreatedAt)
        .order_by_asc(letter::Column::Id)
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    let strands = of(report_word::STRAND, &words);
    let incident_types = of(report_word::INCIDENT_TYPE, &words);
    Ok(OpenReport { report, case, answers, strands, incident_types, clocks, letters })
}
