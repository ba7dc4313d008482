//! Partner agencies: who a case may be shared with or referred to.

use entity::{
    fault::{Attempting, Fault},
    partner::{Column, Entity, Model, PartnerKind},
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

/// The list of partner agencies.
#[derive(Debug)]
pub struct Partners;

/// What an agency shall be.
#[derive(Debug, Clone, Default)]
pub struct ChangePartner {
    /// Its name.
    pub name: Option<String>,
    /// What it is.
    pub kind: Option<PartnerKind>,
    /// Its address for e-mail, or none any more.
    pub email: Option<Option<String>>,
    /// Its telephone number, or none any more.
    pub phone: Option<Option<String>>,
    /// Whether it can be chosen.
    pub active: Option<bool>,
}

/// Every partner agency, by name.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<Model>, Refusal> {
    caller.may(Act::SeeLists)?;
    let all = Entity::find().order_by_asc(Column::Name).all(house.intake.db.reader()).await;
    Ok(all.attempting("listing the partner agencies")?)
}

impl Counted for Model {
    const WORD: &'static str = "partner";

    fn subject(&self) -> Option<Uuid> {
        Some(self.id)
    }

    fn advanced(self) -> Self {
        Self { version: self.version + 1, ..self }
    }
}

fn blank(id: Uuid, keeping: &Keeping<'_>) -> Model {
    Model {
        id,
        name: String::new(),
        kind: PartnerKind::Other,
        email: None,
        phone: None,
        active: true,
        version: 1,
        created_at: keeping.now,
    }
}

fn changed(before: &Model, change: &ChangePartner, wrong: &mut Wrong) -> Model {
    let mut after = before.clone();
    if let Some(name) = &change.name {
        after.name = wrong.name("name", name);
    }
    if let Some(email) = &change.email {
        after.email = email.as_ref().map(|email| wrong.email("email", email));
    }
    if let Some(phone) = &change.phone {
        after.phone = phone.as_ref().map(|phone| wrong.phone("phone", phone));
    }
    after.kind = change.kind.unwrap_or(before.kind);
    after.active = change.active.unwrap_or(before.active);
    after
}

impl List for Partners {
    type Row = Model;
    type Change = ChangePartner;

    async fn put(
        keeping: &Keeping<'_>,
        at: At<Model>,
        change: &ChangePartner,
    ) -> Result<(Model, Put), Refusal> {
        let before = match &at {
            At::New(id) => blank(*id, keeping),
            At::Known(row) => row.clone(),
        };
        let mut wrong = Wrong::default();
        let after = changed(&before, change, &mut wrong);
        if after.name != before.name && called(keeping.transaction, &after.name).await?.is_some() {
            wrong.note("name", "taken", "Another agency has this name.");
        }
        wrong.end()?;
        let words = different(&[
            ("name", after.name != before.name),
            ("kind", after.kind != before.kind),
            ("email", after.email != before.email),
            ("phone", after.phone != before.phone),
            ("opened", after.active && !before.active),
            ("closed", before.active && !after.active),
        ]);
        Ok(write(keeping, at.known(), after, &words).await?)
    }
}

async fn called(db: &impl ConnectionTrait, name: &str) -> Result<Option<Model>, Fault> {
    Entity::find().filter(Column::Name.eq(name)).one(db).await.attempting("looking for a partner agency")
}

impl Opened for Partners {
    type Key = Uuid;

    fn key_of_new(id: Uuid, _: &ChangePartner) -> Uuid {
        id
    }

    async fn find(db: &impl ConnectionTrait, id: &Uuid) -> Result<Option<Model>, Fault> {
        Entity::find_by_id(*id).one(db).await.attempting("looking for a partner agency")
    }

    fn version(row: &Model) -> i32 {
        row.version
    }
}

impl Imports for Partners {
    const ACT: &'static str = "partners_imported";
    const COLUMNS: &'static [SheetColumn] = &[
        SheetColumn::needed("name"),
        SheetColumn::needed("kind"),
        SheetColumn::extra("email"),
        SheetColumn::extra("phone"),
        SheetColumn::extra("active"),
    ];

    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> ChangePartner {
        ChangePartner {
            name: cells.said("name").map(|name| wrong.name("name", name)),
            kind: cells.said("kind").and_then(|word| wrong.choice("kind", word)),
            email: cells.cell("email").map(|cell| cell.map(|email| wrong.email("email", email))),
            phone: cells.cell("phone").map(|cell| cell.map(|phone| wrong.phone("phone", phone))),
            active: cells.said("active").and_then(|word| wrong.yes_or_no("active", word)),
        }
    }

    fn natural_key(change: &ChangePartner) -> Option<(&'static str, &str)> {
        Some(("name", change.name.as_deref()?))
    }

    async fn known(db: &impl ConnectionTrait, change: &ChangePartner) -> Result<Option<Model>, Refusal> {
        Ok(called(db, change.name.as_deref().unwrap_or_default()).await?)
    }
}
