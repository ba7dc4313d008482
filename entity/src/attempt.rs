//! Guesses slowed down: wrong passwords and wrong codes, each counted for what was being guessed, and for nobody else.
//!
//! The count is kept under a hash, so the table does not say which accounts or numbers exist. Nobody is ever locked out:
//! the wait doubles with each failure up to a minute, and an hour of quiet forgets them all.

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use sha2::{Digest, Sha256};

use crate::{
    audit::hex,
    database::Database,
    fault::{Attempting, Fault},
    moment::Moment,
};

const FREE: i32 = 4;
const LONGEST_WAIT: i64 = 60;
const FORGOTTEN_AFTER: i64 = 60 * 60;

/// A row of `attempts`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempts")]
pub struct Model {
    /// The hash of what is being guessed.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// How often in a row.
    pub failures: i32,
    /// The last time.
    pub last_failed_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// Something that can be guessed at: `password` of an account, `code` of a number.
#[derive(Debug, Clone)]
pub struct Guessed(String);

impl Guessed {
    /// Names it.
    pub fn new(what: &str, whose: &str) -> Self {
        Self(hex(&Sha256::digest(format!("{what}\n{whose}"))))
    }

    /// How many seconds the next guess has to wait; 0 if it may be made now.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn wait(&self, db: &Database, now: Moment) -> Result<i64, Fault> {
        let row = Entity::find_by_id(self.0.clone())
            .one(db.reader())
            .await
            .attempting("looking for earlier guesses")?;
        let Some(row) = row else { return Ok(0) };
        let passed = now.seconds_since(row.last_failed_at);
        let over = row.failures - FREE;
        if over <= 0 || passed >= FORGOTTEN_AFTER {
            return Ok(0);
        }
        let wait = 1_i64.checked_shl(over.unsigned_abs()).unwrap_or(LONGEST_WAIT).clamp(1, LONGEST_WAIT);
        Ok((wait - passed).max(0))
    }

    /// Counts a wrong guess.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn wrong(&self, db: &Database, now: Moment) -> Result<(), Fault> {
        let forgotten = now.after_seconds(-FORGOTTEN_AFTER);
        let again = Expr::case(Column::LastFailedAt.lt(forgotten), 1)
            .finally(sea_orm::ExprTrait::add(Expr::col((Entity, Column::Failures)), 1));
        let counted = OnConflict::column(Column::Id)
            .value(Column::Failures, again)
            .update_column(Column::LastFailedAt)
            .to_owned();
        Entity::insert(ActiveModel { id: Set(self.0.clone()), failures: Set(1), last_failed_at: Set(now) })
            .on_conflict(counted)
            .exec_without_returning(db.writer())
            .await
            .attempting("counting a wrong guess")?;
        Ok(())
    }

    /// Forgets the wrong guesses, after a right one.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn right(&self, db: &Database) -> Result<(), Fault> {
        Entity::delete_by_id(self.0.clone())
            .exec(db.writer())
            .await
            .attempting("forgetting wrong guesses")?;
        Ok(())
    }
}

/// Forgets the counts that an hour of quiet has emptied.
///
/// # Errors
/// When the database refuses.
pub async fn forget_old(db: &Database, now: Moment) -> Result<(), Fault> {
    let old = Entity::delete_many().filter(COLUMN.last_failed_at.lt(now.after_seconds(-FORGOTTEN_AFTER)));
    old.exec(db.writer()).await.attempting("forgetting old guesses")?;
    Ok(())
}
