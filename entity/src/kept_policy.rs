//! The policies that cases have begun under, kept as they were: a case keeps its promises when the policy changes.

use sea_orm::{IntoActiveModel, entity::prelude::*, sea_query::OnConflict};

use crate::{
    database::Database,
    fault::{Attempting, Fault},
    moment::Moment,
    policy::Policy,
};

/// A row of `policies`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "policies")]
pub struct Model {
    /// The policy's name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    /// The policy, as JSON.
    pub content: String,
    /// Since when it is in force here.
    pub noted_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// Notes the policy in force, so that cases which begin under it can keep it.
///
/// # Errors
/// When another policy was noted under the same name and version: a change of any promise is a new version.
pub async fn note(db: &Database, policy: &Policy, now: Moment) -> Result<(), Fault> {
    const ATTEMPT: &str = "noting the policy in force";
    let content = serde_json::to_string(policy).attempting(ATTEMPT)?;
    let known = find(db.reader(), &policy.id, policy.version).await?;
    if let Some(known) = known {
        if known == *policy {
            return Ok(());
        }
        return Err(Fault::plain(format!(
            "the policy `{}` is not the version {} that cases have begun under: raise its `version`",
            policy.id, policy.version
        )));
    }
    let row = Model { id: policy.id.clone(), version: policy.version, content, noted_at: now };
    let unless_known = OnConflict::columns([Column::Id, Column::Version]).do_nothing().to_owned();
    let noted = Entity::insert(row.into_active_model()).on_conflict(unless_known);
    match noted.exec_without_returning(db.writer()).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(Fault::new(ATTEMPT, error)),
    }
}

/// The policy that was noted under that name and version.
///
/// # Errors
/// When the database refuses, or what is kept can't be read.
pub async fn find(db: &impl ConnectionTrait, id: &str, version: i32) -> Result<Option<Policy>, Fault> {
    const ATTEMPT: &str = "looking for a policy that was kept";
    let found = Entity::find_by_id((id.to_owned(), version)).one(db).await.attempting(ATTEMPT)?;
    found.map(|kept| serde_json::from_str(&kept.content).attempting(ATTEMPT)).transpose()
}
