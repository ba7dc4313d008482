//! Joining a further report to an open case about the same party (001 §11; NM01: one case while it is open, a new one after
//! it closed, `domain` §2.E).

use entity::{
    acknowledgement::Acknowledgement,
    case::{self, Stage},
    clock::{self, ClockState},
    event::Event,
    fault::Attempting,
    fingerprint as mark,
    intake::what_happened,
    letter, report,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::Expr};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, find},
    case_file::{self, ReportLine},
    in_words::InWords,
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
        let other = find(work.transaction, work.caller, report.case_id).await?;
        let other = case_file::open(work.transaction, work.house, other).await?;
        // What the program entered by itself is nobody's work.
        if other.entries.iter().any(|entry| entry.row.staff_id.is_some()) || other.is_closed() {
            return Err(WORKED.into());
        }
        self.move_over(work, &report, &other.case).await?;
        work.note("further_report_id", report.id.to_string());
        work.file.reports.push(ReportLine {
            id: report.id,
            acknowledgement: report.acknowledgement.clone(),
            received_at: report.received_at,
            reporter_role: report.reporter_role.clone(),
            contact_choice: report.contact_choice.clone(),
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
