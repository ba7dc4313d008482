//! Reports that are set aside for a look. The public form can't be switched off by a flood, and nobody is refused: what looks
//! like a machine's, and what comes when far more come than usual, is received and acknowledged like any other, its promises
//! run, and it waits until staff let it in or mark it as junk. Until then nothing of it goes out by e-mail, and instead of an
//! alert for each, those who take reports in are told once that some wait.
//!
//! How much is too much is counted in the record itself: it is the same for every program that serves the pages, and a program
//! that is started again does not forget it. The count ends at the budget, so it costs the same however many reports there are.

use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect, entity::prelude::*, sea_query::Expr};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    letter::{self, LetterKind, LetterRecipient, LetterState},
    moment::Moment,
    report,
    staff::Role,
};

/// For how many seconds back the reports of a burst are counted.
pub const BURST_SECONDS: i64 = 10 * 60;
/// How many seconds pass at least between two notices that reports wait.
const BETWEEN_NOTICES: i64 = 60 * 60;
/// The notices, word for word as the index of them is made.
const NOTICES: &str = "kind = 'reports_set_aside'";

/// Why a report was set aside.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SetAsideBecause {
    /// Something stood in a field that people do not see.
    Decoy,
    /// It was sent faster than people read, or from a page that was not asked for.
    Haste,
    /// Many came from one neighbourhood of the internet.
    Neighbourhood,
    /// Many came through one reporting centre.
    Centre,
    /// Many came at all.
    Burst,
}

impl SetAsideBecause {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::Decoy, Self::Haste, Self::Neighbourhood, Self::Centre, Self::Burst];

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Decoy => "decoy",
            Self::Haste => "haste",
            Self::Neighbourhood => "neighbourhood",
            Self::Centre => "centre",
            Self::Burst => "burst",
        }
    }
}

/// What the public door makes of a report. Nothing is made of one that staff enter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Screened {
    /// Why it is to be set aside, if it is.
    pub because: Option<SetAsideBecause>,
    /// How many reports may come within a burst's time before further ones are set aside; no limit, if not said.
    pub budget: Option<u32>,
}

/// The report, set aside if it is over the budget.
pub(crate) async fn within_burst(
    transaction: &DatabaseTransaction,
    report: report::Model,
    screened: &Screened,
    now: Moment,
) -> Result<report::Model, DbErr> {
    let Some(budget) = screened.budget.filter(|_| report.set_aside_at.is_none()) else { return Ok(report) };
    let last_within = report::Entity::find()
        .select_only()
        .column(report::Column::Id)
        .filter(report::Column::ReceivedAt.gt(now.after_seconds(-BURST_SECONDS)))
        .filter(report::Column::RecordedBy.is_null())
        .filter(report::Column::SetAsideBecause.is_null())
        .order_by_desc(report::Column::ReceivedAt)
        .order_by_desc(report::Column::Id)
        .offset(u64::from(budget.saturating_sub(1)))
        .limit(1);
    let last_within: Option<Uuid> = last_within.into_tuple().one(transaction).await?;
    if last_within.is_none() {
        return Ok(report);
    }
    let set_aside_because = Some(SetAsideBecause::Burst);
    Ok(report::Model { set_aside_at: Some(now), set_aside_because, ..report })
}

/// Writes to those who take reports in that some wait to be looked at: one notice, however many come; another only when that
/// one has gone and an hour has passed.
pub(crate) async fn tell(db: &impl ConnectionTrait, now: Moment) -> Result<(), DbErr> {
    let notices = || letter::Entity::find().filter(Expr::cust(NOTICES));
    let due = notices().filter(letter::Column::State.eq(LetterState::Due));
    if due.one(db).await?.is_some() {
        return Ok(());
    }
    let last = notices().order_by_desc(letter::Column::CreatedAt).one(db).await?;
    let due_at = last.map_or(now, |last| last.created_at.after_seconds(BETWEEN_NOTICES).max(now));
    let notice = letter::Model::new(LetterKind::ReportsSetAside, LetterRecipient::Role, now);
    letter::write(db, vec![letter::Model { due_at, ..notice.to_role(Role::Intake) }]).await
}

/// Whether any report waits to be looked at, and whether one of them says that somebody may be hurt.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(db: &impl ConnectionTrait) -> Result<Waiting, DbErr> {
    let first = report::Entity::find()
        .select_only()
        .column(report::Column::Urgent)
        .filter(report::Column::SetAsideAt.is_not_null())
        .order_by_desc(report::Column::Urgent);
    let first: Option<bool> = first.into_tuple().one(db).await?;
    Ok(Waiting { any: first.is_some(), urgent: first == Some(true) })
}

/// Whether reports wait to be looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Any at all.
    pub any: bool,
    /// One that says that somebody may be hurt.
    pub urgent: bool,
}
