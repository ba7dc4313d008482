//! The days on which the landlord does not work, though others do, or works, though others do not. They count for what is promised from then on: a date that
//! somebody was given stays what it is.

use entity::{
    closing_day::{Column, Entity, Model},
    fault::{Attempting, Fault},
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder, prelude::Date};
use uuid::Uuid;

use super::{
    At, Keeping, List, Put, begin,
    field::Wrong,
    import::Imports,
    sheet::{Cells, Column as SheetColumn},
};
use crate::{
    access::Act,
    caller::Caller,
    house::House,
    refusal::Refusal,
    repeated::{Before, Creating},
};
use entity::moment::Moment;

const ATTEMPT: &str = "changing the closing days";

/// The list of closing days.
#[derive(Debug)]
pub struct ClosingDays;

/// A closing day as it shall be.
#[derive(Debug, Clone)]
pub struct ChangeDay {
    /// The day, as it was written: `2026-12-24`.
    pub day: String,
    /// Whether it is open, where it would be closed by weekday or bank holiday.
    pub open: bool,
    /// Why.
    pub note: String,
}

/// Every closing day, the earliest first.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<Model>, Refusal> {
    caller.may(Act::SeeLists)?;
    let all = Entity::find().order_by_asc(Column::Day).all(house.intake.db.reader()).await;
    Ok(all.attempting("listing the closing days")?)
}

/// Adds a closing day. The same request sent again adds nothing.
///
/// # Errors
/// When the caller may not, it is there already, or something is wrong with it.
pub async fn add(
    house: &House,
    caller: &Caller,
    creating: &Creating,
    change: &ChangeDay,
    now: Moment,
) -> Result<Model, Refusal> {
    caller.may(Act::Administer)?;
    let transaction = begin(&house.intake.db).await?;
    let known = ClosingDays::known(&transaction, change).await?;
    let before = creating.note(&transaction, Uuid::now_v7(), now).await?;
    match (before, known) {
        (Before::Made(_), Some(known)) => return Ok(known),
        (Before::Made(_), None) => return Err(Refusal::NotFound),
        (Before::Never, Some(_)) => {
            return Err(Refusal::field("day", "taken", "This day is among them already."));
        }
        (Before::Never, None) => {}
    }
    let keeping = Keeping::by(house, caller, &transaction, now);
    let (row, _) = ClosingDays::put(&keeping, At::New(Uuid::now_v7()), change).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(row)
}

/// Takes a closing day away.
///
/// # Errors
/// When the caller may not, or it is not among them.
pub async fn remove(house: &House, caller: &Caller, day: &str, now: Moment) -> Result<(), Refusal> {
    caller.may(Act::Administer)?;
    let day = Wrong::default().day("day", day).ok_or(Refusal::NotFound)?;
    let transaction = begin(&house.intake.db).await?;
    let removed = Entity::delete_by_id(day).exec(&transaction).await.attempting(ATTEMPT)?;
    if removed.rows_affected == 0 {
        return Err(Refusal::NotFound);
    }
    let keeping = Keeping::by(house, caller, &transaction, now);
    keeping.tell("closing_day_removed", None, &[&day.to_string()]).await?;
    Ok(transaction.commit().await.attempting(ATTEMPT)?)
}

impl List for ClosingDays {
    type Row = Model;
    type Change = ChangeDay;

    async fn put(keeping: &Keeping<'_>, at: At<Model>, change: &ChangeDay) -> Result<(Model, Put), Refusal> {
        let mut wrong = Wrong::default();
        let day = wrong.day("day", &change.day);
        let note = wrong.note_of("note", &change.note);
        wrong.end()?;
        let Some(day) = day else { return Err(Refusal::NotFound) };
        let row = Model { day, open: change.open, note };
        if at.known().is_some_and(|before| *before == row) {
            return Ok((row, Put::Unchanged));
        }
        let (act, put) = save(keeping, at.known().is_some(), &row).await?;
        keeping.tell(act, None, &[&day.to_string()]).await?;
        Ok((row, put))
    }
}

async fn save(keeping: &Keeping<'_>, is_known: bool, row: &Model) -> Result<(&'static str, Put), Fault> {
    let active = row.clone().into_active_model();
    if is_known {
        Entity::update(active.reset_all()).exec(keeping.transaction).await.attempting(ATTEMPT)?;
        return Ok(("closing_day_changed", Put::Changed));
    }
    Entity::insert(active).exec_without_returning(keeping.transaction).await.attempting(ATTEMPT)?;
    Ok(("closing_day_added", Put::Added))
}

impl Imports for ClosingDays {
    const ACT: &'static str = "closing_days_imported";
    const COLUMNS: &'static [SheetColumn] =
        &[SheetColumn::needed("day"), SheetColumn::needed("note"), SheetColumn::extra("open")];

    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> ChangeDay {
        let day = cells.said("day").unwrap_or_default();
        let note = cells.said("note").unwrap_or_default();
        if !day.is_empty() {
            wrong.day("day", day);
        }
        if !note.is_empty() {
            wrong.note_of("note", note);
        }
        let open = cells.said("open").and_then(|word| wrong.yes_or_no("open", word)).unwrap_or(false);
        ChangeDay { day: day.to_owned(), open, note: note.to_owned() }
    }

    fn natural_key(change: &ChangeDay) -> Option<(&'static str, &str)> {
        Some(("day", &change.day))
    }

    async fn known(db: &impl ConnectionTrait, change: &ChangeDay) -> Result<Option<Model>, Refusal> {
        let day: Option<Date> = Wrong::default().day("day", &change.day);
        let Some(day) = day else { return Ok(None) };
        Ok(Entity::find_by_id(day).one(db).await.attempting(ATTEMPT)?)
    }
}
