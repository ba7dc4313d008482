//! Marking a report as junk that was set aside for a look. Nothing is deleted: its case is closed with an outcome of its own, its
//! promises end, and letting the report in takes all of it back.

use entity::{
    case::Stage,
    clock::{self, Kept},
    fault::Attempting,
    report,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "marking a report as junk";
/// How a case ends whose report was junk, and why its promises do. No policy names it, and no case is closed with it otherwise.
pub const JUNK: &str = "junk";

const NOT_SET_ASIDE: Rule = Rule::new(
    "not_set_aside",
    "Only what was set aside for a look can be junk: this case has a report that was let in, or came by another way.",
);

/// Mark a report as junk that was set aside for a look.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkJunk {
    /// What makes it so.
    pub reason: InWords,
}

impl CaseAct for MarkJunk {
    const ACT: Act = Act::MarkJunk;
    const PATH: &'static str = "junk-marking";
    const TITLE: &'static str = "Mark a report as junk that was set aside for a look";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "reason": "The same advertisement as in forty others of this hour" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let all: Vec<Uuid> = work.file.reports.iter().map(|report| report.id).collect();
        let waiting = waiting(work).await?;
        if waiting.is_empty() || waiting.len() < all.len() {
            return Err(NOT_SET_ASIDE.into());
        }
        no_longer_waits(work, &waiting).await?;
        let open = work.file.clocks.iter().filter(|clock| clock.is_open());
        let changed: Vec<clock::Model> = open.map(|clock| clock.without_need(JUNK)).collect();
        work.change_clocks(Kept { changed, begun: Vec::new() });
        let case = &mut work.file.case;
        case.stage = Stage::Closed;
        case.outcome = Some(JUNK.to_owned());
        case.closed_at = Some(work.now);
        Ok(())
    }
}

/// The reports of the case that wait to be looked at.
pub(super) async fn waiting(work: &Work<'_>) -> Result<Vec<Uuid>, Refusal> {
    let waiting = report::Entity::find()
        .filter(report::COLUMN.case_id.eq(work.file.case.id))
        .filter(report::Column::SetAsideAt.is_not_null())
        .all(work.transaction)
        .await
        .attempting("looking which reports of a case wait")?;
    Ok(waiting.into_iter().map(|report| report.id).collect())
}

/// They have been looked at.
pub(super) async fn no_longer_waits(work: &Work<'_>, reports: &[Uuid]) -> Result<(), Refusal> {
    report::Entity::update_many()
        .col_expr(report::Column::SetAsideAt, Expr::value(None::<entity::moment::Moment>))
        .filter(report::COLUMN.id.is_in(reports.iter().copied()))
        .exec(work.transaction)
        .await
        .attempting(ATTEMPT)?;
    Ok(())
}
