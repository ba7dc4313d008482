//! Watching the clocks: what is at risk is marked, what is missed is recorded and goes to the role above, what was put off
//! runs on. Any number of programs may watch: each clock is looked at anew under its case's lock.

use entity::{
    audit::{self, Actor, HOUSE, Told},
    case,
    clock::{self, Became, ClockState, Keeper, Kept},
    fault::{Attempting, Fault},
    moment::Moment,
    policy::Promise,
    task::{self, TaskKind},
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    alerts, case_file,
    chronology::{BySystem, enter},
    duties, next_update,
    tenth_day::{draft_letter, hold},
    work::place,
};
use crate::house::House;

const ATTEMPT: &str = "watching the clocks";
/// How many clocks are looked at in one step.
const STEP: u64 = 100;

/// Looks at some of the clocks whose time has come; whether there may be more. A clock that can't be looked at holds up none
/// of the others.
///
/// # Errors
/// When the database refuses.
pub async fn watch_clocks(house: &House, now: Moment) -> Result<bool, Fault> {
    let due: Vec<Uuid> = clock::Entity::find()
        .select_only()
        .column(clock::Column::Id)
        .filter(clock::Column::LooksAt.lte(now))
        .order_by_asc(clock::Column::LooksAt)
        .limit(STEP)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    let mut looked_at = 0;
    for id in &due {
        match watch(house, *id, Letters::Written, now).await {
            Ok(()) => looked_at += 1,
            // Somebody else was at the same rows: its turn comes again.
            Err(fault) if fault.is_collision() => {}
            Err(fault) => {
                tracing::error!(fault = fault.story(), clock = %id, "a clock can't be looked at");
                // What is missed is said all the same, if it is only the letter that can't be written.
                if watch(house, *id, Letters::LeftToPeople, now).await.is_err() {
                    put_off(house, *id, now).await?;
                }
            }
        }
    }
    Ok(looked_at > 0 && u64::try_from(due.len()).is_ok_and(|found| found == STEP))
}

/// Gives the clocks that ran before letters were held to their day the moments for it. Done once, when the program starts.
///
/// # Errors
/// When the database refuses.
pub async fn adopt_letter_times(house: &House) -> Result<(), Fault> {
    let running = clock::Entity::find()
        .filter(clock::Column::Promise.eq(Promise::Letter))
        .filter(clock::Column::State.eq(ClockState::Running))
        .filter(clock::Column::DueAt.is_not_null())
        .filter(clock::Column::RemindsAt.is_null())
        .filter(clock::Column::HoldsAt.is_null())
        .filter(clock::Column::CaseId.is_not_null());
    let running = running.all(house.intake.db.reader()).await.attempting(ATTEMPT)?;
    for clock in running {
        if let Err(fault) = adopt(house, &clock).await {
            tracing::error!(fault = fault.story(), clock = %clock.id, "a clock gets no time for its letter");
        }
    }
    Ok(())
}

async fn adopt(house: &House, clock: &clock::Model) -> Result<(), Fault> {
    let Some(case_id) = clock.case_id else { return Ok(()) };
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = case::Entity::find_by_id(case_id).lock_exclusive().one(&transaction).await;
    let Some(case) = case.attempting(ATTEMPT)? else { return Ok(()) };
    let file = case_file::open(&transaction, house, case).await?;
    let place = place(&file);
    let keeper = Keeper { policy: &file.policy, working: &file.working, place: &place };
    let now = file.clocks.iter().find(|other| other.id == clock.id && other.state == ClockState::Running);
    let changed = now.and_then(|clock| keeper.with_letter_times(clock)).into_iter().collect();
    clock::save(&transaction, Kept { changed, begun: Vec::new() }).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)
}

/// Looks at a clock again in an hour, so that it holds up no other.
async fn put_off(house: &House, id: Uuid, now: Moment) -> Result<(), Fault> {
    let later = clock::Entity::update_many()
        .col_expr(clock::Column::LooksAt, Expr::value(now.after_hours(1)))
        .filter(clock::Column::Id.eq(id));
    later.exec(house.intake.db.writer()).await.attempting(ATTEMPT)?;
    Ok(())
}

/// Whether the letters of a clock are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// They are.
    Written,
    /// They can't be: somebody has to look.
    LeftToPeople,
}

async fn watch(house: &House, id: Uuid, letters: Letters, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let seen = clock::Entity::find_by_id(id).one(&transaction).await.attempting(ATTEMPT)?;
    match seen.and_then(|clock| clock.case_id) {
        Some(case_id) => watch_case(house, &transaction, case_id, id, letters, now).await?,
        None => watch_house(house, &transaction, id, now).await?,
    }
    transaction.commit().await.attempting(ATTEMPT)
}

/// The clock, if its time has come and nobody else has looked at it in between.
async fn still_due(
    transaction: &DatabaseTransaction,
    id: Uuid,
    now: Moment,
) -> Result<Option<clock::Model>, Fault> {
    let clock = clock::Entity::find_by_id(id).lock_exclusive().one(transaction).await.attempting(ATTEMPT)?;
    Ok(clock.filter(|clock| clock.looks_at.is_some_and(|at| at <= now)))
}

async fn watch_case(
    house: &House,
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    id: Uuid,
    letters: Letters,
    now: Moment,
) -> Result<(), Fault> {
    let case =
        case::Entity::find_by_id(case_id).lock_exclusive().one(transaction).await.attempting(ATTEMPT)?;
    let Some(case) = case else { return Ok(()) };
    let Some(clock) = still_due(transaction, id, now).await? else { return Ok(()) };
    let file = case_file::open(transaction, house, case).await?;
    let place = place(&file);
    let keeper = Keeper { policy: &file.policy, working: &file.working, place: &place };
    let missed = missed_in_a_row(&file.clocks, &clock);
    let (kept, became) = keeper.watch(&clock, missed, now);
    let watched = kept.changed.first().cloned().unwrap_or_else(|| clock.clone());
    clock::save(transaction, kept).await.attempting(ATTEMPT)?;
    alerts::of_case(transaction, case_id, &clock, &became, now).await?;
    let rule = file.policy.clock(&clock.code);
    if became.contains(&Became::AtRisk) && rule.is_some_and(next_update::is_of_contacts) {
        next_update::ask(transaction, &file, &watched, now).await?;
        if letters == Letters::Written {
            next_update::draft(house, transaction, &file, &watched, now).await?;
        }
    }
    for became in became {
        match became {
            Became::LetterDue | Became::Held if letters == Letters::LeftToPeople => {
                let raised = task::raise(transaction, case_id, TaskKind::LookAtLetter, None, now).await;
                raised.attempting(ATTEMPT)?;
            }
            Became::LetterDue => draft_letter(house, transaction, &file, &watched, now).await?,
            Became::Held => hold(house, transaction, &file, &watched, now).await?,
            _ => tell_case(transaction, case_id, &clock, became, now).await?,
        }
    }
    Ok(())
}

/// How many clocks of its kind were missed one after the other before this one.
fn missed_in_a_row(clocks: &[clock::Model], this: &clock::Model) -> usize {
    let of_its_kind = |clock: &&clock::Model| {
        clock.code == this.code && clock.subject_id == this.subject_id && clock.started_at < this.started_at
    };
    let mut before: Vec<&clock::Model> = clocks.iter().filter(of_its_kind).collect();
    before.sort_by_key(|clock| std::cmp::Reverse(clock.started_at));
    before.iter().take_while(|clock| clock.breached_at.is_some()).count()
}

async fn tell_case(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    clock: &clock::Model,
    became: Became,
    now: Moment,
) -> Result<(), Fault> {
    let facts = json!({
        "clock_id": clock.id,
        "code": clock.code,
        "owner_role": clock.owner_role,
        "escalates_to": clock.escalates_to,
        "due_at": clock.due_at,
    });
    enter(
        transaction,
        case_id,
        BySystem { act: became.word(), subject_id: None, facts, happened_at: None },
        now,
    )
    .await?;
    Ok(())
}

async fn watch_house(
    house: &House,
    transaction: &DatabaseTransaction,
    id: Uuid,
    now: Moment,
) -> Result<(), Fault> {
    duties::take_turn(transaction).await?;
    let Some(clock) = still_due(transaction, id, now).await? else { return Ok(()) };
    let place = duties::place(clock.area.clone());
    let working = duties::working(house).await?;
    let keeper = Keeper { policy: &house.intake.promises.policy, working: &working, place: &place };
    let (kept, became) = keeper.watch(&clock, 0, now);
    clock::save(transaction, kept).await.attempting(ATTEMPT)?;
    alerts::of_house(transaction, &clock, &became, now).await?;
    for became in became {
        let told = Told {
            actor: Actor::System,
            act: became.word(),
            subject_id: Some(clock.id),
            detail: Some(&clock.code),
        };
        audit::append(transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")?;
    }
    Ok(())
}
