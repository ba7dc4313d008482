//! The list of reports: coded words only. Nothing is opened, so nothing is entered in a chain.

use std::collections::HashMap;

use entity::{
    acknowledgement::Acknowledgement,
    case::{self, Stage},
    fault::{Attempting, Fault},
    moment::Moment,
    report, report_word,
    set_aside::SetAsideBecause,
    words,
};
use sea_orm::{
    ColumnTrait, Condition, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::word;
use crate::{
    access::{Act, of_visible},
    between::Between,
    caller::Caller,
    cursor::{List, Page, Place, beyond},
    house::House,
    refusal::Refusal,
};

/// Which reports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    stage: Option<Stage>,
    strand: Option<String>,
    area: Option<String>,
    received: Between,
    urgent: Option<bool>,
    set_aside: Option<bool>,
}

/// Which reports, as a client says it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    /// How far the case has come.
    pub stage: Option<&'a str>,
    /// Why it happened.
    pub strand: Option<&'a str>,
    /// Where it happened.
    pub area: Option<&'a str>,
    /// Received from then on.
    pub received_from: Option<&'a str>,
    /// Received until then.
    pub received_to: Option<&'a str>,
    /// Whether somebody may be hurt.
    pub urgent: Option<&'a str>,
    /// Whether it waits to be looked at.
    pub set_aside: Option<&'a str>,
}

impl Wanted {
    /// Reads which reports are wanted.
    ///
    /// # Errors
    /// When a filter says something that there is not.
    pub fn read(asked: Asked<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            stage: stage(asked.stage)?,
            strand: strand(asked.strand)?,
            area: word("area", asked.area)?,
            received: Between::read("received", asked.received_from, asked.received_to)?,
            urgent: either("urgent", asked.urgent)?,
            set_aside: either("set_aside", asked.set_aside)?,
        })
    }

    fn condition(&self) -> Condition {
        // Asked of each report in turn, so that the list stays in its order and ends with its page.
        let with_strand = |strand: &String| {
            let this = Expr::col((report::Entity, report::Column::Id));
            let found = report_word::Entity::find()
                .select_only()
                .expr(Expr::value(1))
                .filter(Expr::col((report_word::Entity, report_word::Column::ReportId)).eq(this))
                .filter(report_word::COLUMN.vocabulary.eq(report_word::STRAND))
                .filter(report_word::COLUMN.word.eq(strand.as_str()));
            Expr::exists(found.into_query())
        };
        let at_stage = |stage: Stage| {
            let this = Expr::col((report::Entity, report::Column::CaseId));
            let found = case::Entity::find()
                .select_only()
                .expr(Expr::value(1))
                .filter(Expr::col((case::Entity, case::Column::Id)).eq(this))
                .filter(case::Column::Stage.eq(stage));
            Expr::exists(found.into_query())
        };
        let waits = |waits: bool| {
            let since = report::Column::SetAsideAt;
            if waits { since.is_not_null() } else { since.is_null() }
        };
        Condition::all()
            .add_option(self.set_aside.map(waits))
            .add_option(self.stage.map(at_stage))
            .add_option(self.strand.as_ref().map(with_strand))
            .add_option(self.area.as_ref().map(|area| report::Column::Area.eq(area.as_str())))
            .add_option(self.received.from.map(|from| report::Column::ReceivedAt.gte(from)))
            .add_option(self.received.until.map(|until| report::Column::ReceivedAt.lt(until)))
            .add_option(self.urgent.map(|urgent| report::Column::Urgent.eq(urgent)))
    }
}

/// Reads a stage.
///
/// # Errors
/// When there is no such stage.
pub(super) fn stage(asked: Option<&str>) -> Result<Option<Stage>, Refusal> {
    let read = |word: &str| {
        let read: Result<Stage, serde::de::value::Error> =
            serde::Deserialize::deserialize(serde::de::value::StrDeserializer::new(word));
        read.map_err(|_unknown| Refusal::field("stage", "not_a_choice", "There is no such stage."))
    };
    asked.map(read).transpose()
}

fn strand(asked: Option<&str>) -> Result<Option<String>, Refusal> {
    match asked {
        Some(strand) if !words::STRAND.has(strand) => {
            Err(Refusal::field("strand", "not_a_choice", "There is no such strand."))
        }
        asked => Ok(asked.map(str::to_owned)),
    }
}

fn either(field: &str, asked: Option<&str>) -> Result<Option<bool>, Refusal> {
    let wrong = |_not_one| Refusal::field(field, "not_a_choice", "Either true or false.");
    asked.map(|said| said.parse().map_err(wrong)).transpose()
}

/// The clear columns of a report.
#[derive(Debug, DerivePartialModel)]
#[sea_orm(entity = "report::Entity")]
struct Clear {
    id: Uuid,
    acknowledgement: Acknowledgement,
    case_id: Uuid,
    received_at: Moment,
    channel: String,
    language: String,
    reporter_role: String,
    area: String,
    contact_choice: String,
    urgent: bool,
    set_aside_at: Option<Moment>,
    set_aside_because: Option<SetAsideBecause>,
}

/// A report as the list shows it.
#[derive(Debug)]
pub struct Listed {
    /// Its number.
    pub acknowledgement: Acknowledgement,
    /// The case it belongs to.
    pub case_id: Uuid,
    /// How far that has come.
    pub stage: Stage,
    /// When it was received.
    pub received_at: Moment,
    /// By which way it came.
    pub channel: String,
    /// The language for writing to the reporter.
    pub language: String,
    /// Who told us.
    pub reporter_role: String,
    /// Where it happened.
    pub area: String,
    /// Whether the reporter may be reached.
    pub contact_choice: String,
    /// Whether somebody may be hurt.
    pub urgent: bool,
    /// Since when it waits to be looked at, if it does.
    pub set_aside_at: Option<Moment>,
    /// Why it was set aside, if it was.
    pub set_aside_because: Option<SetAsideBecause>,
    /// Why it happened.
    pub strands: Vec<String>,
    /// What happened.
    pub incident_types: Vec<String>,
}

/// Lists reports, newest first.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn list_reports(
    house: &House,
    caller: &Caller,
    wanted: &Wanted,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Page<Listed>, Refusal> {
    caller.may(Act::ListReports)?;
    let name = format!("reports {wanted:?}");
    let list = List { name: &name, tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let found = query(caller, wanted, after, limit + 1).into_partial_model();
    let found: Vec<Clear> = found.all(house.intake.db.reader()).await.attempting("listing reports")?;
    let page = list.page(found, limit, |last| Place { at: last.received_at, id: last.id })?;
    Ok(Page { items: with_words(house, page.items).await?, next: page.next })
}

/// The one query of the list.
pub(crate) fn query(
    caller: &Caller,
    wanted: &Wanted,
    after: Option<Place>,
    most: u64,
) -> Select<report::Entity> {
    report::Entity::find()
        .filter(wanted.condition())
        .filter(of_visible(report::Column::CaseId, &caller.staff, &caller.areas))
        .filter(beyond(report::Column::ReceivedAt, report::Column::Id, after))
        .order_by_desc(report::Column::ReceivedAt)
        .order_by_desc(report::Column::Id)
        .limit(most)
}

async fn with_words(house: &House, found: Vec<Clear>) -> Result<Vec<Listed>, Fault> {
    let mut words = words_of(house, &found).await?;
    let stages = stages_of(house, &found).await?;
    let listed = found.into_iter().map(|report| {
        let words = words.remove(&report.id).unwrap_or_default();
        let stage = stages.get(&report.case_id).copied().unwrap_or(Stage::Received);
        listed(report, stage, &words)
    });
    Ok(listed.collect())
}

async fn words_of(house: &House, found: &[Clear]) -> Result<HashMap<Uuid, Vec<report_word::Model>>, Fault> {
    let words = report_word::Entity::find()
        .filter(report_word::Column::ReportId.is_in(found.iter().map(|report| report.id)))
        .order_by_asc(report_word::Column::Word);
    let words = words.all(house.intake.db.reader()).await.attempting("listing the words of reports")?;
    let mut of_report: HashMap<Uuid, Vec<report_word::Model>> = HashMap::new();
    for word in words {
        of_report.entry(word.report_id).or_default().push(word);
    }
    Ok(of_report)
}

async fn stages_of(house: &House, found: &[Clear]) -> Result<HashMap<Uuid, Stage>, Fault> {
    let cases = case::Entity::find()
        .filter(case::Column::Id.is_in(found.iter().map(|report| report.case_id)))
        .all(house.intake.db.reader())
        .await
        .attempting("listing the cases of reports")?;
    Ok(cases.into_iter().map(|case| (case.id, case.stage)).collect())
}

fn listed(report: Clear, stage: Stage, words: &[report_word::Model]) -> Listed {
    Listed {
        acknowledgement: report.acknowledgement,
        case_id: report.case_id,
        stage,
        received_at: report.received_at,
        channel: report.channel,
        language: report.language,
        reporter_role: report.reporter_role,
        area: report.area,
        contact_choice: report.contact_choice,
        urgent: report.urgent,
        set_aside_at: report.set_aside_at,
        set_aside_because: report.set_aside_because,
        strands: of(report_word::STRAND, words),
        incident_types: of(report_word::INCIDENT_TYPE, words),
    }
}

/// The words of one vocabulary among those of a report.
pub(super) fn of(vocabulary: &str, words: &[report_word::Model]) -> Vec<String> {
    let of = words.iter().filter(|word| word.vocabulary == vocabulary);
    of.map(|word| word.word.clone()).collect()
}
