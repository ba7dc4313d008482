//! Guesses slowed down: wrong passwords and wrong codes, each counted for what was being guessed, and for nobody else.
//!
//! The count is kept under a hash, so the table does not say which accounts or numbers exist. Nobody is locked out for
//! good: the wait doubles with each failure up to a minute, and an hour of quiet, or a right guess, forgets them all.

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};
use sha2::{Digest, Sha256};

use crate::{
    database::Database,
    fault::{Attempting, Fault},
    hex::hex,
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

    /// What is known of the guesses so far, for one whose right answer is taken at any time.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn known(&self, db: &Database, now: Moment) -> Result<Known, Fault> {
        let row = Entity::find_by_id(self.0.clone()).one(db.writer()).await;
        let row = row.attempting("looking for guesses made before")?;
        Ok(Known { wait: row.as_ref().map_or(0, |row| wait(row, now)), any: row.is_some() })
    }

    /// Counts a guess that was wrong. One for which there is still to be waited is not counted.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn wrong(&self, db: &Database, now: Moment) -> Result<(), Fault> {
        self.count(db, now).await.map(|_| ())
    }

    /// Counts a guess before it is made, as a wrong one: guesses that come together are all counted. Gives how many seconds
    /// it has to wait; 0 if it may be made now. A guess that has to wait is not counted.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count(&self, db: &Database, now: Moment) -> Result<i64, Fault> {
        const ATTEMPT: &str = "counting a guess";
        loop {
            let row = Entity::find_by_id(self.0.clone()).one(db.writer()).await.attempting(ATTEMPT)?;
            let wait = row.as_ref().map_or(0, |row| wait(row, now));
            if wait > 0 {
                return Ok(wait);
            }
            if self.add(db, row.as_ref(), now).await.attempting(ATTEMPT)? {
                return Ok(0);
            }
        }
    }

    /// Adds one to the count, if it is still what it was.
    async fn add(&self, db: &Database, before: Option<&Model>, now: Moment) -> Result<bool, DbErr> {
        let Some(before) = before else {
            let first = ActiveModel { id: Set(self.0.clone()), failures: Set(1), last_failed_at: Set(now) };
            let once = OnConflict::column(Column::Id).do_nothing().to_owned();
            let added = Entity::insert(first).on_conflict(once).exec_without_returning(db.writer()).await;
            return match added {
                Ok(rows) => Ok(rows == 1),
                Err(DbErr::RecordNotInserted) => Ok(false),
                Err(error) => Err(error),
            };
        };
        let forgotten = now.seconds_since(before.last_failed_at) >= FORGOTTEN_AFTER;
        let failures = if forgotten { 1 } else { before.failures.saturating_add(1) };
        let added = Entity::update_many()
            .col_expr(Column::Failures, failures.into())
            .col_expr(Column::LastFailedAt, now.into())
            .filter(COLUMN.id.eq(self.0.clone()))
            .filter(COLUMN.failures.eq(before.failures))
            .filter(COLUMN.last_failed_at.eq(before.last_failed_at))
            .exec(db.writer())
            .await?;
        Ok(added.rows_affected == 1)
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

/// What is known of the guesses so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// How many seconds the next one should wait.
    pub wait: i64,
    /// Whether any are remembered.
    pub any: bool,
}

/// How many seconds a guess has to wait after those before it.
fn wait(row: &Model, now: Moment) -> i64 {
    let passed = now.seconds_since(row.last_failed_at);
    let Ok(over @ 1..) = u32::try_from(row.failures - FREE) else { return 0 };
    if passed >= FORGOTTEN_AFTER {
        return 0;
    }
    let wait = 1_i64.checked_shl(over.min(6)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
    if wait > passed { wait - passed } else { 0 }
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
