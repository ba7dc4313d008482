//! Areas as they are worked: whose patch each is, and which postcodes lie in it (001 §2).

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    area::{Column, Entity, Model, postcode},
    fault::{Attempting, Fault},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::{
    At, Counted, Keeping, List, Opened, Put, different,
    field::{Which, Wrong, officer, team},
    import::Imports,
    sheet::{Cells, Column as SheetColumn},
    write,
};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

/// How many postcodes an area may have.
pub const MOST_POSTCODES: usize = 5_000;
/// How many are asked for or written at once: fewer than either database takes.
const AT_ONCE: usize = 1_000;
const ATTEMPT: &str = "looking for an area";

/// The list of areas.
#[derive(Debug)]
pub struct Areas;

/// What an area shall be.
#[derive(Debug, Clone, Default)]
pub struct ChangeArea {
    /// Its code, which stays what it is.
    pub code: String,
    /// Its name.
    pub name: Option<String>,
    /// The team that works there, or none any more.
    pub team: Option<Option<Which>>,
    /// The officer whose patch it is, or none any more.
    pub officer: Option<Option<Which>>,
    /// Every postcode or beginning of one that lies in it: those that are not named are in it no longer.
    pub postcodes: Option<Vec<String>>,
    /// Whether it has already given postcodes up, in the file that this comes from.
    pub gave_up: bool,
}

/// An area with its postcodes.
#[derive(Debug, Clone)]
pub struct Patch {
    /// The area.
    pub area: Model,
    /// Its postcodes, in order.
    pub postcodes: BTreeSet<String>,
}

/// Every area, by code.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<Patch>, Refusal> {
    caller.may(Act::SeeLists)?;
    let db = house.intake.db.reader();
    let areas = Entity::find().order_by_asc(Column::Code).all(db).await.attempting(ATTEMPT)?;
    let mut by_area: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in postcode::Entity::find().all(db).await.attempting(ATTEMPT)? {
        by_area.entry(row.area).or_default().insert(row.postcode);
    }
    let patch = |area: Model| Patch { postcodes: by_area.remove(&area.code).unwrap_or_default(), area };
    Ok(areas.into_iter().map(patch).collect())
}

impl Counted for Model {
    const WORD: &'static str = "area";

    fn subject(&self) -> Option<Uuid> {
        None
    }

    fn code(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn advanced(self) -> Self {
        Self { version: self.version + 1, ..self }
    }
}

impl List for Areas {
    type Row = Patch;
    type Change = ChangeArea;

    async fn put(keeping: &Keeping<'_>, at: At<Patch>, change: &ChangeArea) -> Result<(Patch, Put), Refusal> {
        let mut wrong = Wrong::default();
        let before = match &at {
            At::New(_) => blank(keeping, change, &mut wrong).await?,
            At::Known(patch) => patch.clone(),
        };
        let area = changed(keeping, &before.area, change, &mut wrong).await?;
        let postcodes = match &change.postcodes {
            Some(wanted) => free(keeping, &area.code, wanted, &mut wrong).await?,
            None => before.postcodes.clone(),
        };
        wrong.end()?;
        let words = different(&[
            ("name", area.name != before.area.name),
            ("team", area.team_id != before.area.team_id),
            ("officer", area.officer_id != before.area.officer_id),
            ("postcodes", change.gave_up || postcodes != before.postcodes),
        ]);
        let known = at.known().map(|patch| &patch.area);
        let (area, put) = write(keeping, known, area, &words).await?;
        give_up(keeping, &before, &postcodes).await?;
        take(keeping, &area.code, postcodes.difference(&before.postcodes)).await?;
        Ok((Patch { area, postcodes }, put))
    }
}

async fn blank(keeping: &Keeping<'_>, change: &ChangeArea, wrong: &mut Wrong) -> Result<Patch, Fault> {
    let code = wrong.area_code("code", &change.code);
    if Areas::find(keeping.transaction, &code).await?.is_some() {
        wrong.note("code", "taken", "Another area has this code.");
    }
    let (name, created_at) = (String::new(), keeping.now);
    let area = Model { code, name, team_id: None, officer_id: None, version: 1, created_at };
    Ok(Patch { area, postcodes: BTreeSet::new() })
}

async fn changed(
    keeping: &Keeping<'_>,
    before: &Model,
    change: &ChangeArea,
    wrong: &mut Wrong,
) -> Result<Model, Fault> {
    let mut after = before.clone();
    if let Some(name) = &change.name {
        after.name = wrong.name("name", name);
    }
    if let Some(which) = &change.team {
        after.team_id = team(keeping.transaction, which.as_ref(), wrong).await?;
    }
    if let Some(which) = &change.officer {
        after.officer_id = officer(keeping.transaction, which.as_ref(), wrong).await?;
    }
    Ok(after)
}

/// The postcodes as they are stored, none of which may be another area's.
async fn free(
    keeping: &Keeping<'_>,
    code: &str,
    wanted: &[String],
    wrong: &mut Wrong,
) -> Result<BTreeSet<String>, Fault> {
    let read = read_postcodes(wanted, wrong);
    let places: BTreeMap<&str, usize> =
        read.iter().enumerate().rev().map(|(place, postcode)| (postcode.as_str(), place)).collect();
    let asked: Vec<&str> = places.keys().copied().collect();
    for some in asked.chunks(AT_ONCE) {
        let others = postcode::Entity::find()
            .filter(postcode::Column::Postcode.is_in(some.iter().copied()))
            .filter(postcode::Column::Area.ne(code))
            .all(keeping.transaction)
            .await
            .attempting(ATTEMPT)?;
        for other in others {
            let place = places.get(other.postcode.as_str()).copied().unwrap_or_default();
            wrong.note(format!("postcodes[{place}]"), "taken", "This postcode lies in another area.");
        }
    }
    Ok(read.into_iter().collect())
}

fn read_postcodes(wanted: &[String], wrong: &mut Wrong) -> Vec<String> {
    if wanted.len() > MOST_POSTCODES {
        wrong.note("postcodes", "too_many", "Up to 5,000 postcodes: the beginning of one stands for all.");
        return Vec::new();
    }
    let read = wanted.iter().enumerate();
    read.map(|(place, text)| wrong.postcode(&format!("postcodes[{place}]"), text)).collect()
}

/// Takes from an area the postcodes that are no longer its own; whether there were any.
async fn give_up(keeping: &Keeping<'_>, before: &Patch, postcodes: &BTreeSet<String>) -> Result<bool, Fault> {
    let spare: Vec<&String> = before.postcodes.difference(postcodes).collect();
    for some in spare.chunks(AT_ONCE) {
        let gone = postcode::Entity::delete_many()
            .filter(postcode::Column::Postcode.is_in(some.iter().map(|postcode| postcode.as_str())))
            .filter(postcode::Column::Area.eq(before.area.code.as_str()));
        gone.exec(keeping.transaction).await.attempting("changing the postcodes of an area")?;
    }
    Ok(!spare.is_empty())
}

/// Gives postcodes to an area.
async fn take<'a>(
    keeping: &Keeping<'_>,
    code: &str,
    postcodes: impl Iterator<Item = &'a String>,
) -> Result<(), Fault> {
    let row = |postcode: &String| postcode::Model { postcode: postcode.clone(), area: code.to_owned() };
    let rows: Vec<_> = postcodes.map(row).map(IntoActiveModel::into_active_model).collect();
    for some in rows.chunks(AT_ONCE) {
        let inserted = postcode::Entity::insert_many(some.to_vec());
        let inserted = inserted.exec_without_returning(keeping.transaction).await;
        inserted.attempting("changing the postcodes of an area")?;
    }
    Ok(())
}

impl Opened for Areas {
    type Key = String;

    fn key_of_new(_: Uuid, change: &ChangeArea) -> String {
        change.code.trim().to_owned()
    }

    async fn find(db: &impl ConnectionTrait, code: &String) -> Result<Option<Patch>, Fault> {
        let area = Entity::find_by_id(code.clone()).one(db).await.attempting(ATTEMPT)?;
        let Some(area) = area else { return Ok(None) };
        let postcodes: Vec<String> = postcode::Entity::find()
            .select_only()
            .column(postcode::Column::Postcode)
            .filter(postcode::Column::Area.eq(code.as_str()))
            .into_tuple()
            .all(db)
            .await
            .attempting(ATTEMPT)?;
        Ok(Some(Patch { area, postcodes: postcodes.into_iter().collect() }))
    }

    fn version(row: &Patch) -> i32 {
        row.area.version
    }
}

impl Imports for Areas {
    const ACT: &'static str = "areas_imported";
    const COLUMNS: &'static [SheetColumn] = &[
        SheetColumn::needed("code"),
        SheetColumn::needed("name"),
        SheetColumn::extra("team"),
        SheetColumn::extra("officer"),
        SheetColumn::extra("postcodes"),
    ];

    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> ChangeArea {
        let called = |cell: Option<&str>| cell.map(|name| Which::Called(name.to_owned()));
        let postcodes = cells.several("postcodes");
        if let Some(postcodes) = &postcodes {
            read_postcodes(postcodes, wrong);
        }
        ChangeArea {
            code: cells.said("code").map(|code| wrong.area_code("code", code)).unwrap_or_default(),
            name: cells.said("name").map(|name| wrong.name("name", name)),
            team: cells.cell("team").map(called),
            officer: cells.cell("officer").map(called),
            postcodes,
            gave_up: false,
        }
    }

    fn natural_key(change: &ChangeArea) -> Option<(&'static str, &str)> {
        Some(("code", &change.code))
    }

    async fn known(db: &impl ConnectionTrait, change: &ChangeArea) -> Result<Option<Patch>, Refusal> {
        Ok(Self::find(db, &change.code).await?)
    }

    /// Every area gives up what the file takes from it before any is given more, so that the order of the rows says nothing.
    async fn make_ready(keeping: &Keeping<'_>, change: &mut ChangeArea) -> Result<(), Fault> {
        let Some(wanted) = &change.postcodes else { return Ok(()) };
        let Some(before) = Self::find(keeping.transaction, &change.code).await? else { return Ok(()) };
        let wanted = read_postcodes(wanted, &mut Wrong::default()).into_iter().collect();
        change.gave_up = give_up(keeping, &before, &wanted).await?;
        Ok(())
    }
}
