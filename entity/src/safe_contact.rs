//! How somebody may safely be reached (`domain` §2.H): what they agreed with the officer, or what has become of their e-mail.
//! Until there is a row, what the report says holds.

use sea_orm::{IntoActiveModel, entity::prelude::*, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    letter::{LetterWay, LetterWords},
    moment::Moment,
    sealed::Sealed,
};

mod stop;

pub use stop::{can_stop, stop};

/// Whether somebody is written to by e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EmailState {
    /// Yes, where it is their way.
    Open,
    /// They asked us to stop.
    Stopped,
    /// It comes back.
    Bounced,
}

/// Who a letter seems to come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SenderName {
    /// The neutral name of the settings.
    Neutral,
    /// The landlord.
    Landlord,
}

/// A row of `safe_contacts`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "safe_contacts")]
pub struct Model {
    /// Whose it is: the report of who reported, or the person in the case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// By which way letters go.
    pub way: LetterWay,
    /// How much they say.
    pub words: LetterWords,
    /// Who they seem to come from.
    pub sender: SenderName,
    /// In which language they are.
    pub language: String,
    /// The hours in which they may come (`mon-fri 10:00-12:00`), by the clock on the wall; any, if there are none.
    pub hours: Option<String>,
    /// Whether e-mail goes out.
    pub email_state: EmailState,
    /// The addresses ([`Details`]), sealed to the landlord; none, where what the report says holds.
    pub details: Option<Sealed>,
    /// When it was last changed.
    pub changed_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// Where somebody is reached.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// How they are greeted.
    pub name: Option<String>,
    /// Their address for e-mail.
    pub email: Option<String>,
    /// Their address for post.
    pub address: Option<String>,
}

impl std::fmt::Debug for Details {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Details")
    }
}

/// What the sealed details of a row are for.
pub fn details_purpose(id: Uuid) -> String {
    format!("how to reach {id}")
}

/// Keeps how somebody is reached, in place of what was kept before.
///
/// # Errors
/// When the database refuses.
pub async fn keep(db: &impl ConnectionTrait, row: Model) -> Result<(), DbErr> {
    use Column::{CaseId, ChangedAt, Details, EmailState, Hours, Language, Sender, Way, Words};
    let anew = OnConflict::column(Column::Id)
        .update_columns([CaseId, Way, Words, Sender, Language, Hours, EmailState, Details, ChangedAt])
        .to_owned();
    Entity::insert(row.into_active_model()).on_conflict(anew).exec_without_returning(db).await?;
    Ok(())
}
