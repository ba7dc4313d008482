//! Joining a further report to an open case about the same party (001 §11; NM01: one case while it is open, a new one after
//! it closed, `domain` §2.E).

use entity::{
    acknowledgement::Acknowledgement,
    case::{self, Stage},
    clock::{self, ClockState},
    event::Event,
    exclusion,
    fault::{Attempting, Fault},
    fingerprint as mark, follow_up,
    intake::what_happened,
    letter, report, safe_contact, task,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, find},
    case_file::{self, CaseFile, ReportLine},
    chronology::{BySystem, enter},
    in_words::InWords,
    route_case,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "joining a report to a case";
const WORKED: Rule = Rule::new(
    "case_already_worked",
    "The other case has been worked on: it is closed as a duplicate, and not joined (`domain` §1.15).",
);
const SET_ASIDE: Rule =
    Rule::new("let_in_first", "This report waits for a look: let it in first, or mark its case as junk.");

/// Join a further report, whose own case nobody has worked on yet, to this case about the same party. The promises that
/// begin anew with a further incident begin anew; the action plan has to be confirmed again.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JoinReport {
    /// The number of the further report.
    pub acknowledgement: Acknowledgement,
    /// Why it is the same party.
    pub reason: InWords,
}

impl CaseAct for JoinReport {
    const ACT: Act = Act::JoinReport;
    const PATH: &'static str = "reports";
    const TITLE: &'static str = "Join a further report to this case";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "acknowledgement": "7K3M9Q2M", "reason": "The same neighbour, the same stairs, a week later" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let report = self.find_report(work).await?;
        if report.set_aside_at.is_some() {
            return Err(SET_ASIDE.into());
        }
        let other = find(work.transaction, work.caller, report.case_id).await?;
        let other = case_file::open(work.transaction, work.house, other).await?;
        let other = read_in_first(work, other, &report).await?;
        // What the program entered by itself is nobody's work.
        if other.entries.iter().any(|entry| entry.row.staff_id.is_some()) || other.is_closed() {
            return Err(WORKED.into());
        }
        self.move_over(work, &report, &other.case).await?;
        self.take_over(work, &other).await?;
        work.note("further_report_id", report.id.to_string());
        work.note("from_case_id", other.case.id.to_string());
        // That hate was found not to be the motive of something earlier says nothing of this (003 §5.3).
        work.file.case.motivation = None;
        work.file.reports.push(ReportLine {
            id: report.id,
            acknowledgement: report.acknowledgement.clone(),
            received_at: report.received_at,
            reporter_role: report.reporter_role.clone(),
            contact_choice: report.contact_choice.clone(),
            set_aside_at: report.set_aside_at,
        });
        work.happened_at = report.received_at.max(work.file.case.opened_at);
        // What this report tells of begins its own clocks; that the person has the number is told already.
        let answers = work.house.identities.open(&report::answers_purpose(report.id), &report.answers)?;
        let known = [Event::ReportReceived, Event::Acknowledged];
        work.happened(Event::FurtherIncident);
        for what in what_happened(&answers).iter().filter(|what| !known.contains(&what.event)) {
            work.happened(what.event);
        }
        if work.file.last(Act::AgreeActionPlan).is_some() {
            work.note("action_plan_to_be_confirmed", true);
        }
        Ok(())
    }
}

/// The file of the case that the report began, once the report has been read in: one that has only just come is read in here.
async fn read_in_first(work: &Work<'_>, other: CaseFile, report: &report::Model) -> Result<CaseFile, Fault> {
    if other.case.routed_at.is_some() {
        return Ok(other);
    }
    route_case::read_in(work.house, work.transaction, &other, report, work.now).await?;
    let case = case::Model { routed_at: Some(work.now), ..other.case };
    case_file::open(work.transaction, work.house, case).await
}

impl JoinReport {
    async fn find_report(&self, work: &Work<'_>) -> Result<report::Model, Refusal> {
        let unknown =
            || Refusal::field("acknowledgement", "not_found", "There is no such report outside this case.");
        let found = report::Entity::find()
            .filter(report::Column::Acknowledgement.eq(self.acknowledgement.clone()))
            .one(work.transaction)
            .await
            .attempting(ATTEMPT)?;
        let found = found.filter(|report| report.case_id != work.file.case.id).ok_or_else(unknown)?;
        match find(work.transaction, work.caller, found.case_id).await {
            Ok(_) => Ok(found),
            Err(Refusal::NotFound) => Err(unknown()),
            Err(other) => Err(other),
        }
    }

    /// Takes over what the report itself says of consents and of the police, and keeps the cover from those from whom this
    /// case is kept.
    async fn take_over(&self, work: &mut Work<'_>, other: &CaseFile) -> Result<(), Refusal> {
        let theirs = follow_up::Entity::find().filter(follow_up::COLUMN.case_id.eq(other.case.id));
        let theirs = theirs.order_by_asc(follow_up::Column::At).order_by_asc(follow_up::Column::Id);
        let theirs = theirs.all(work.transaction).await.attempting(ATTEMPT)?;
        for act in [Act::RecordConsent, Act::LogPolice] {
            // What came from their own page comes over as that.
            for entry in other.of(act).filter(|entry| !theirs.iter().any(|row| row.entry_id == entry.row.id))
            {
                let entered = BySystem {
                    act: act.word(),
                    subject_id: None,
                    facts: entry.facts.clone(),
                    happened_at: Some(entry.row.happened_at),
                };
                enter(work.transaction, work.file.case.id, entered, work.now).await?;
                if act == Act::LogPolice {
                    work.happened(Event::PoliceNotified);
                }
            }
        }
        take_over_follow_ups(work, other, theirs).await?;
        let excluded = exclusion::Entity::find().filter(exclusion::Column::CaseId.eq(work.file.case.id));
        for row in excluded.all(work.transaction).await.attempting(ATTEMPT)? {
            let row = exclusion::Model { case_id: other.case.id, ..row };
            exclusion::Entity::insert(row.into_active_model())
                .on_conflict_do_nothing()
                .exec_without_returning(work.transaction)
                .await
                .attempting(ATTEMPT)?;
        }
        Ok(())
    }

    /// Moves the report and its letters; the case it began stays as an empty cover that says where it went.
    async fn move_over(
        &self,
        work: &Work<'_>,
        report: &report::Model,
        from: &case::Model,
    ) -> Result<(), Refusal> {
        let (transaction, to): (_, Uuid) = (work.transaction, work.file.case.id);
        let reports = report::Entity::update_many()
            .col_expr(report::Column::CaseId, Expr::value(to))
            .filter(report::Column::Id.eq(report.id));
        reports.exec(transaction).await.attempting(ATTEMPT)?;
        let letters = letter::Entity::update_many()
            .col_expr(letter::Column::CaseId, Expr::value(to))
            .filter(letter::Column::ReportId.eq(report.id));
        letters.exec(transaction).await.attempting(ATTEMPT)?;
        let contacts = safe_contact::Entity::update_many()
            .col_expr(safe_contact::Column::CaseId, Expr::value(to))
            .filter(safe_contact::Column::CaseId.eq(from.id));
        contacts.exec(transaction).await.attempting(ATTEMPT)?;
        let tasks = task::Entity::update_many()
            .col_expr(task::Column::CaseId, Expr::value(to))
            .filter(task::Column::CaseId.eq(from.id))
            .filter(task::Column::DoneAt.is_null());
        tasks.exec(transaction).await.attempting(ATTEMPT)?;
        let marks = mark::Entity::update_many()
            .col_expr(mark::Column::CaseId, Expr::value(to))
            .filter(mark::Column::CaseId.eq(from.id));
        marks.exec(transaction).await.attempting(ATTEMPT)?;
        let clocks = clock::Entity::update_many()
            .col_expr(clock::Column::State, Expr::value(ClockState::NotApplicable))
            .col_expr(clock::Column::Reason, Expr::value("joined"))
            .col_expr(clock::Column::LooksAt, Expr::value(Option::<entity::moment::Moment>::None))
            .filter(clock::Column::CaseId.eq(from.id))
            .filter(clock::Column::State.is_in([ClockState::Running, ClockState::Paused]));
        clocks.exec(transaction).await.attempting(ATTEMPT)?;
        let mut cover = from.clone();
        cover.stage = Stage::Closed;
        cover.outcome = Some("duplicate".to_owned());
        cover.closed_at = Some(work.now);
        cover.version += 1;
        let update = case::Entity::update(cover.into_active_model().reset_all());
        update.exec(transaction).await.attempting(ATTEMPT)?;
        super::tell(transaction, work.caller, from.id, "case_joined", Some(to), work.now).await?;
        Ok(())
    }
}

/// What came from the reporter's own page before stands in the chronology of this case too; there it is read from now on.
async fn take_over_follow_ups(
    work: &Work<'_>,
    other: &CaseFile,
    theirs: Vec<follow_up::Model>,
) -> Result<(), Refusal> {
    for row in theirs {
        let Some(entry) = other.entries.iter().find(|entry| entry.row.id == row.entry_id) else {
            continue;
        };
        let entered = BySystem {
            act: &entry.row.act,
            subject_id: entry.row.subject_id,
            facts: entry.facts.clone(),
            happened_at: Some(entry.row.happened_at),
        };
        let entry_id = enter(work.transaction, work.file.case.id, entered, work.now).await?;
        let moved = follow_up::Entity::update_many()
            .col_expr(follow_up::Column::CaseId, Expr::value(work.file.case.id))
            .col_expr(follow_up::Column::EntryId, Expr::value(entry_id))
            // Read in anew, it begins here what it began there.
            .col_expr(follow_up::Column::ReadInAt, Expr::value(Option::<entity::moment::Moment>::None))
            .filter(follow_up::COLUMN.id.eq(row.id));
        moved.exec(work.transaction).await.attempting(ATTEMPT)?;
    }
    Ok(())
}
