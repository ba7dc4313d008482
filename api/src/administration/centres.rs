//! Reporting centres: places where people are helped to report, each with a code it reports with (002 §5.1.3).

use std::collections::HashMap;

use entity::{
    centre::{self, Column, Entity, Model, of_code, plain},
    chance::{Chance, below},
    fault::{Attempting, Fault},
    report_word,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    At, Counted, Keeping, List, Opened, Put, different,
    field::Wrong,
    import::Imports,
    sheet::{Cells, Column as SheetColumn},
    write,
};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

/// The letters of a code: none is taken for another, read or written by hand.
const LETTERS: &[u8; 29] = b"ABCDEFGHJKMNPQRSTWXYZ23456789";
const ATTEMPT: &str = "looking for a reporting centre";

/// The list of reporting centres.
#[derive(Debug)]
pub struct Centres;

/// What a centre shall be. Its code stays what it is: one that has become known is revoked, and a new centre entered.
#[derive(Debug, Clone, Default)]
pub struct ChangeCentre {
    /// Its name.
    pub name: Option<String>,
    /// The code that a new centre reports with; drawn where none is given.
    pub code: Option<String>,
    /// Its address for e-mail, or none any more.
    pub email: Option<Option<String>>,
    /// Whether its code counts.
    pub active: Option<bool>,
}

/// Every reporting centre, by name. Only administrators see the codes.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<Model>, Refusal> {
    caller.may(Act::Administer)?;
    let all = Entity::find().order_by_asc(Column::Name).order_by_asc(Column::Id);
    Ok(all.all(house.intake.db.reader()).await.attempting("listing the reporting centres")?)
}

/// Fewer than so many are not told apart (`domain` §2.D).
pub const FEWEST_COUNTED: i64 = 5;

/// How many reports came through each centre, by its id.
///
/// # Errors
/// When the caller may not.
pub async fn counts(house: &House, caller: &Caller) -> Result<HashMap<Uuid, i64>, Refusal> {
    caller.may(Act::Administer)?;
    let rows: Vec<(String, i64)> = report_word::Entity::find()
        .select_only()
        .column(report_word::Column::Word)
        .column_as(report_word::Column::ReportId.count(), "reports")
        .filter(report_word::Column::Vocabulary.eq(report_word::CENTRE))
        .group_by(report_word::Column::Word)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting("counting the reports of each centre")?;
    let ids = rows.into_iter().filter_map(|(word, reports)| Some((word.parse().ok()?, reports)));
    Ok(ids.filter(|(_, reports)| *reports >= FEWEST_COUNTED).collect())
}

impl Counted for Model {
    const WORD: &'static str = "centre";

    fn subject(&self) -> Option<Uuid> {
        Some(self.id)
    }

    fn advanced(self) -> Self {
        Self { version: self.version + 1, ..self }
    }
}

impl List for Centres {
    type Row = Model;
    type Change = ChangeCentre;

    async fn put(
        keeping: &Keeping<'_>,
        at: At<Model>,
        change: &ChangeCentre,
    ) -> Result<(Model, Put), Refusal> {
        let mut wrong = Wrong::default();
        let before = match &at {
            At::New(id) => blank(*id, keeping, change, &mut wrong).await?,
            At::Known(row) => row.clone(),
        };
        let name = change.name.as_ref().map_or_else(|| before.name.clone(), |name| wrong.name("name", name));
        let email = match &change.email {
            Some(email) => email.as_ref().map(|email| wrong.email("email", email)),
            None => before.email.clone(),
        };
        wrong.end()?;
        let active = change.active.unwrap_or(before.active);
        let after = Model { name, email, active, ..before.clone() };
        let words = different(&[
            ("name", after.name != before.name),
            ("email", after.email != before.email),
            ("opened", after.active && !before.active),
            ("revoked", before.active && !after.active),
        ]);
        Ok(write(keeping, at.known(), after, &words).await?)
    }
}

async fn blank(
    id: Uuid,
    keeping: &Keeping<'_>,
    change: &ChangeCentre,
    wrong: &mut Wrong,
) -> Result<Model, Fault> {
    let code = match &change.code {
        Some(code) => read_code(code, wrong),
        None => draw(keeping.chance)?,
    };
    if of_code(keeping.transaction, &code).await?.is_some() {
        wrong.note("code", "taken", "Another centre has this code.");
    }
    let (name, created_at) = (String::new(), keeping.now);
    Ok(Model { id, name, code, email: None, active: true, version: 1, created_at })
}

fn read_code(text: &str, wrong: &mut Wrong) -> String {
    let code = plain(text);
    if !centre::is_code(&code) {
        wrong.note("code", "centre_code", "From 6 to 40 letters, figures and dashes.");
    }
    code
}

/// Eight letters and figures: 38 bits.
fn draw(chance: &dyn Chance) -> Result<String, Fault> {
    (0..8).map(|_| Ok(char::from(LETTERS[usize::from(below(chance, 29)?)]))).collect()
}

/// The centre that is told of a report which names this code, if its code counts and it has an address.
///
/// # Errors
/// When the database refuses.
pub async fn told_of(db: &impl ConnectionTrait, code: &str) -> Result<Option<Model>, Fault> {
    Ok(centre::that_counts(db, code).await?.filter(|centre| centre.email.is_some()))
}

impl Opened for Centres {
    type Key = Uuid;

    fn key_of_new(id: Uuid, _: &ChangeCentre) -> Uuid {
        id
    }

    async fn find(db: &impl ConnectionTrait, id: &Uuid) -> Result<Option<Model>, Fault> {
        Entity::find_by_id(*id).one(db).await.attempting(ATTEMPT)
    }

    fn version(row: &Model) -> i32 {
        row.version
    }
}

impl Imports for Centres {
    const ACT: &'static str = "centres_imported";
    const COLUMNS: &'static [SheetColumn] = &[
        SheetColumn::needed("name"),
        SheetColumn::extra("code"),
        SheetColumn::extra("email"),
        SheetColumn::extra("active"),
    ];

    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> ChangeCentre {
        ChangeCentre {
            name: cells.said("name").map(|name| wrong.name("name", name)),
            code: cells.said("code").map(|code| read_code(code, wrong)),
            email: cells.cell("email").map(|cell| cell.map(|email| wrong.email("email", email))),
            active: cells.said("active").and_then(|word| wrong.yes_or_no("active", word)),
        }
    }

    fn natural_key(change: &ChangeCentre) -> Option<(&'static str, &str)> {
        match &change.code {
            Some(code) => Some(("code", code)),
            None => Some(("name", change.name.as_deref()?)),
        }
    }

    /// The centre of that code. A row without one is the only centre of its name, so that a file sent again adds nobody twice.
    async fn known(db: &impl ConnectionTrait, change: &ChangeCentre) -> Result<Option<Model>, Refusal> {
        if let Some(code) = &change.code {
            return Ok(of_code(db, code).await?);
        }
        let name = change.name.as_deref().unwrap_or_default();
        let mut found = Entity::find().filter(Column::Name.eq(name)).all(db).await.attempting(ATTEMPT)?;
        if found.len() > 1 {
            return Err(Refusal::field(
                "code",
                "ambiguous",
                "Several centres have this name: say which code.",
            ));
        }
        Ok(found.pop())
    }
}
