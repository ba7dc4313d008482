//! The keeper of evidence: shows each file to the virus scanner, if one is set, and makes the copies of pictures for everyday
//! viewing. One file at a time, whatever it takes; only here, where the private key is.
//!
//! A file is taken with a lease, like a letter: any number of programs share the work, and what one leaves behind the next
//! takes up. A scanner or a store that is away delays it, and loses nothing.

use std::{sync::Arc, time::Duration};

use entity::{
    audit::{self, Actor, Told},
    evidence::{
        COLUMN, Column, Entity, EvidenceState, Model, copy_purpose, kind::FileKind, sealing::Sealing,
    },
    fault::{Attempting, Fault},
    hex::hex,
    moment::Moment,
    report,
};
use sea_orm::{ActiveEnum, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use sha2::{Digest, Sha256};
use tokio::{sync::watch, time::sleep};

use crate::{casework::read_evidence::original, house::House, scanner::Verdict, viewing_copy};

/// How long it waits when there is nothing to do, or after trouble.
const PAUSE: Duration = Duration::from_secs(5);
/// How long a file is ours, in seconds.
const LEASE: i64 = 20 * 60;
/// How long it waits before it tries again, in seconds: twice as long each time, up to an hour.
const FIRST_WAIT: i64 = 15;
const LONGEST_WAIT: i64 = 60 * 60;
/// The largest picture that is copied, in bytes: it is in memory while it is.
const MOST_BYTES: i64 = 60_000_000;

/// Runs until `stop` says so, or whoever could say so is gone.
pub async fn run(house: Arc<House>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() && stop.has_changed().is_ok() {
        let worked = look_at_next(&house, house.clock.now()).await;
        if let Err(fault) = &worked {
            tracing::error!(fault = fault.story(), "evidence can't be looked at, and it is tried again");
        }
        if !matches!(worked, Ok(true)) {
            tokio::select! {
                () = sleep(PAUSE) => {}
                _ = stop.changed() => {}
            }
        }
    }
}

/// Looks at the file whose turn it is; whether there was one.
///
/// # Errors
/// When the database refuses.
pub async fn look_at_next(house: &House, now: Moment) -> Result<bool, Fault> {
    const ATTEMPT: &str = "looking for evidence to look at";
    let db = &house.intake.db;
    let due = Entity::find()
        .filter(COLUMN.next_try_at.lte(now))
        .filter(COLUMN.report_id.is_not_null())
        .order_by_asc(Column::NextTryAt);
    let Some(row) = due.one(db.reader()).await.attempting(ATTEMPT)? else { return Ok(false) };
    let ours = Entity::update_many()
        .col_expr(Column::NextTryAt, Expr::value(now.after_seconds(LEASE)))
        .col_expr(Column::Tries, Expr::value(row.tries + 1))
        .filter(COLUMN.id.eq(row.id))
        .filter(COLUMN.tries.eq(row.tries))
        .filter(COLUMN.next_try_at.lte(now));
    if ours.exec(db.writer()).await.attempting(ATTEMPT)?.rows_affected == 0 {
        return Ok(true);
    }
    let (id, tries) = (row.id, row.tries);
    if let Err(fault) = look_at(house, row, now).await {
        tracing::warn!(fault = fault.story(), "a file waits to be looked at again");
        let wait = FIRST_WAIT.saturating_mul(1_i64.checked_shl(tries.unsigned_abs().min(16)).unwrap_or(1));
        let later = now.after_seconds(wait.min(LONGEST_WAIT));
        let put_off =
            Entity::update_many().col_expr(Column::NextTryAt, Expr::value(later)).filter(COLUMN.id.eq(id));
        put_off.exec(db.writer()).await.attempting("putting off evidence")?;
    }
    Ok(true)
}

async fn look_at(house: &House, mut row: Model, now: Moment) -> Result<(), Fault> {
    if row.state == EvidenceState::Waiting {
        row.state = match &house.scanner {
            None => EvidenceState::Available,
            Some(scanner) => match scanner.scan(&mut original(house, &row).await?).await? {
                Verdict::Clean => EvidenceState::Available,
                Verdict::Found => EvidenceState::HeldBack,
            },
        };
        note(house, &row, now).await?;
    }
    let kind = row.media_type.as_deref().and_then(FileKind::of_media_type);
    let viewable = kind.is_some_and(FileKind::is_viewable) && row.size <= MOST_BYTES;
    let copy = match row.state {
        EvidenceState::Available if viewable && row.copy.is_none() => copy(house, &row).await?,
        _ => row.copy.clone(),
    };
    let done = Entity::update_many()
        .col_expr(Column::Copy, Expr::value(copy))
        .col_expr(Column::NextTryAt, Expr::value(None::<Moment>))
        .filter(COLUMN.id.eq(row.id));
    done.exec(house.intake.db.writer()).await.attempting("noting that evidence was looked at")?;
    Ok(())
}

/// Notes what the scanner said, in the row and in the case's audit chain.
async fn note(house: &House, row: &Model, now: Moment) -> Result<(), Fault> {
    const ATTEMPT: &str = "noting what the virus scanner said";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let checked_at = house.scanner.is_some().then_some(now);
    Entity::update_many()
        .col_expr(Column::State, Expr::value(row.state.to_value()))
        .col_expr(Column::CheckedAt, Expr::value(checked_at))
        .filter(COLUMN.id.eq(row.id))
        .exec(&transaction)
        .await
        .attempting(ATTEMPT)?;
    if house.scanner.is_some() {
        let said = if row.state == EvidenceState::HeldBack { "held_back" } else { "clean" };
        let told = Told {
            actor: Actor::System,
            act: "evidence_checked",
            subject_id: Some(row.id),
            detail: Some(said),
        };
        if let Some(case_id) = case_of(&transaction, row).await? {
            audit::append(&transaction, case_id, told, now).await.attempting(ATTEMPT)?;
        }
    }
    transaction.commit().await.attempting(ATTEMPT)
}

/// The case that the file's report belongs to now.
async fn case_of(db: &impl sea_orm::ConnectionTrait, row: &Model) -> Result<Option<uuid::Uuid>, Fault> {
    let Some(report_id) = row.report_id else { return Ok(None) };
    let report = report::Entity::find_by_id(report_id).one(db).await;
    Ok(report.attempting("looking for the report that evidence came with")?.map(|report| report.case_id))
}

/// Makes a copy, seals and stores it; its name, or none where none can be made.
async fn copy(house: &House, row: &Model) -> Result<Option<String>, Fault> {
    const ATTEMPT: &str = "making a copy of a picture";
    let mut open = original(house, row).await?;
    let mut picture = Vec::new();
    while let Some(bytes) = open.next().await? {
        picture.extend_from_slice(&bytes);
    }
    // What breaks the reader of pictures breaks only the copy.
    let made =
        tokio::task::spawn_blocking(move || viewing_copy::of(&picture)).await.unwrap_or_else(|broken| {
            tracing::warn!("a picture can't be copied: {broken}");
            Ok(None)
        });
    let Some(made) = made? else { return Ok(None) };
    let mut sealing = Sealing::begin(&house.intake.recipients, &copy_purpose(row.id), FileKind::Jpeg)?;
    let beginning = sealing.seal(&[made.into()])?;
    let (end, _) = sealing.finish()?;
    let name = copy_name(&row.object).ok_or_else(|| Fault::plain(ATTEMPT))?;
    house.evidence.put(&name, [beginning, end].concat().into()).await?;
    Ok(Some(name))
}

/// The name of a copy: always the same for the same original, so that one that was cut off in the middle is written over.
fn copy_name(object: &str) -> Option<String> {
    hex(&Sha256::digest(format!("the viewing copy of {object}"))).get(..32).map(str::to_owned)
}
