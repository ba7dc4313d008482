//! A development: one entry in the chronology of a case, added and never changed (001 §3.2, `domain` §1.11).
//!
//! Every act on a case leaves one. Coded words stand in clear, so that rules and figures work without opening anything;
//! whatever a person wrote or said is sealed under the case's key.

use sea_orm::{QueryOrder, QuerySelect, entity::prelude::*};

use crate::{moment::Moment, sealed::Sealed};

/// A row of `developments`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "developments")]
pub struct Model {
    /// The row's own name; sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// Its place in the chronology, from 1.
    pub position: i32,
    /// Which act it was.
    pub act: String,
    /// When it was entered.
    pub at: Moment,
    /// When it happened.
    pub happened_at: Moment,
    /// Who entered it; nobody, where the program did.
    pub staff_id: Option<Uuid>,
    /// The thing it is about, if it is about one that was there before.
    pub subject_id: Option<Uuid>,
    /// The coded words, as JSON.
    pub facts: String,
    /// What was written or said, by its place in the facts.
    pub words: Option<Sealed>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The place of the last entry of a case's chronology; 0, where there is none yet.
///
/// # Errors
/// When the database refuses.
pub async fn last_position(db: &impl ConnectionTrait, case_id: Uuid) -> Result<i32, DbErr> {
    let last: Option<i32> = Entity::find()
        .select_only()
        .column(Column::Position)
        .filter(COLUMN.case_id.eq(case_id))
        .order_by_desc(Column::Position)
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.unwrap_or(0))
}

/// What the sealed words of a development are for.
pub fn words_purpose(id: Uuid) -> String {
    format!("the words of development {id}")
}
