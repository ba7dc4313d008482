//! Watching the clocks: what is at risk is marked, what is missed is recorded and goes to the role above, what was put off
//! runs on. Any number of programs may watch: each clock is looked at anew under its case's lock.

use entity::{
    audit::{self, Actor, HOUSE, Told},
    case,
    clock::{self, Became, Keeper},
    fault::{Attempting, Fault},
    moment::Moment,
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    case_file,
    chronology::{BySystem, enter},
    duties,
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
        match watch(house, *id, now).await {
            Ok(()) => looked_at += 1,
            // Somebody else was at the same rows: its turn comes again.
            Err(fault) if fault.is_collision() => {}
            Err(fault) => {
                tracing::error!(fault = fault.story(), clock = %id, "a clock can't be looked at");
                put_off(house, *id, now).await?;
            }
        }
    }
    Ok(looked_at > 0 && u64::try_from(due.len()).is_ok_and(|found| found == STEP))
}

/// Looks at a clock again in an hour, so that it holds up no other.
async fn put_off(house: &House, id: Uuid, now: Moment) -> Result<(), Fault> {
    let later = clock::Entity::update_many()
        .col_expr(clock::Column::LooksAt, Expr::value(now.after_hours(1)))
        .filter(clock::Column::Id.eq(id));
    later.exec(house.intake.db.writer()).await.attempting(ATTEMPT)?;
    Ok(())
}

async fn watch(house: &House, id: Uuid, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let seen = clock::Entity::find_by_id(id).one(&transaction).await.attempting(ATTEMPT)?;
    match seen.and_then(|clock| clock.case_id) {
        Some(case_id) => watch_case(house, &transaction, case_id, id, now).await?,
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
    clock::save(transaction, kept).await.attempting(ATTEMPT)?;
    for became in became {
        match became {
            Became::LetterDue | Became::Held => {}
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
