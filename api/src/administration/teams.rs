//! Teams: the people who share cases.

use entity::{
    fault::{Attempting, Fault},
    team::{Column, Entity, Model},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    At, Counted, Keeping, List, Opened, Put, different,
    field::Wrong,
    import::Imports,
    sheet::{Cells, Column as SheetColumn},
    write,
};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

/// The list of teams.
#[derive(Debug)]
pub struct Teams;

/// What a team shall be.
#[derive(Debug, Clone, Default)]
pub struct ChangeTeam {
    /// Its name.
    pub name: Option<String>,
}

/// Every team, by name.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<Model>, Refusal> {
    caller.may(Act::SeeLists)?;
    let all = Entity::find().order_by_asc(Column::Name).all(house.intake.db.reader()).await;
    Ok(all.attempting("listing the teams")?)
}

impl Counted for Model {
    const WORD: &'static str = "team";

    fn subject(&self) -> Option<Uuid> {
        Some(self.id)
    }

    fn advanced(self) -> Self {
        Self { version: self.version + 1, ..self }
    }
}

impl List for Teams {
    type Row = Model;
    type Change = ChangeTeam;

    async fn put(keeping: &Keeping<'_>, at: At<Model>, change: &ChangeTeam) -> Result<(Model, Put), Refusal> {
        let before = match &at {
            At::New(id) => Model { id: *id, name: String::new(), version: 1, created_at: keeping.now },
            At::Known(row) => row.clone(),
        };
        let mut wrong = Wrong::default();
        let name = change.name.as_ref().map_or_else(|| before.name.clone(), |name| wrong.name("name", name));
        if name != before.name && called(keeping.transaction, &name).await?.is_some() {
            wrong.note("name", "taken", "Another team has this name.");
        }
        wrong.end()?;
        let words = different(&[("name", name != before.name)]);
        Ok(write(keeping, at.known(), Model { name, ..before }, &words).await?)
    }
}

async fn called(db: &impl ConnectionTrait, name: &str) -> Result<Option<Model>, Fault> {
    Entity::find().filter(Column::Name.eq(name)).one(db).await.attempting("looking for a team")
}

impl Opened for Teams {
    type Key = Uuid;

    fn key_of_new(id: Uuid, _: &ChangeTeam) -> Uuid {
        id
    }

    async fn find(db: &impl ConnectionTrait, id: &Uuid) -> Result<Option<Model>, Fault> {
        Entity::find_by_id(*id).one(db).await.attempting("looking for a team")
    }

    fn version(row: &Model) -> i32 {
        row.version
    }
}

impl Imports for Teams {
    const ACT: &'static str = "teams_imported";
    const COLUMNS: &'static [SheetColumn] = &[SheetColumn::needed("name")];

    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> ChangeTeam {
        ChangeTeam { name: cells.said("name").map(|name| wrong.name("name", name)) }
    }

    fn natural_key(change: &ChangeTeam) -> Option<(&'static str, &str)> {
        Some(("name", change.name.as_deref()?))
    }

    async fn known(db: &impl ConnectionTrait, change: &ChangeTeam) -> Result<Option<Model>, Refusal> {
        Ok(called(db, change.name.as_deref().unwrap_or_default()).await?)
    }
}
