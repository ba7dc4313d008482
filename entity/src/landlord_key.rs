//! The landlord's first public key, noted in the record: whoever opens it with other keys is told so before a report is
//! sealed to the wrong one.

use sea_orm::{IntoActiveModel, entity::prelude::*, sea_query::OnConflict};

use crate::{
    database::Database,
    fault::{Attempting, Fault},
    moment::Moment,
};

/// There is one row.
const ONLY: i32 = 1;

/// The row of `landlord_keys`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "landlord_keys")]
pub struct Model {
    /// Always the same.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// The public key (`age1…`) that reports were first sealed to.
    pub public: String,
    /// Since when.
    pub noted_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// The key that is noted, if one is.
///
/// # Errors
/// When the database refuses.
pub async fn noted(db: &Database) -> Result<Option<String>, Fault> {
    let row = Entity::find_by_id(ONLY).one(db.reader()).await;
    Ok(row.attempting("looking for the landlord's key in the record")?.map(|row| row.public))
}

/// Notes a key, unless one is noted already; the one that is noted then.
///
/// # Errors
/// When the database refuses.
pub async fn note(db: &Database, public: &str, now: Moment) -> Result<String, Fault> {
    const ATTEMPT: &str = "noting the landlord's key in the record";
    let row = Model { id: ONLY, public: public.to_owned(), noted_at: now }.into_active_model();
    let first = OnConflict::column(Column::Id).do_nothing().to_owned();
    match Entity::insert(row).on_conflict(first).exec_without_returning(db.writer()).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => {}
        Err(error) => return Err(Fault::new(ATTEMPT, error)),
    }
    noted(db).await?.ok_or_else(|| Fault::plain(ATTEMPT))
}
