//! The keys that mark forms: a form says when it was shown, under a key that changes by the hour and that only the programs
//! know. The key of an hour is drawn by the first program that needs it and kept in the record, so that a form shown by one
//! program is known by another that serves the same pages, and after a restart. The hour before is accepted too.
//!
//! A mark that is not known is no reason to refuse anything: its form may have lain open for long.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use hkdf::Hkdf;
use sea_orm::{IntoActiveModel, entity::prelude::*};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::{
    chance::{self, Chance},
    database::Database,
    fault::{Attempting, Fault},
    hex::hex,
    moment::Moment,
};

const HOUR: i64 = 60 * 60;
/// How many hours before the current one a key is accepted of.
const HOURS_BEFORE: i64 = 1;

/// A row of `form_keys`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "form_keys")]
pub struct Model {
    /// The hour, counted from the beginning of 1970.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hour: i64,
    /// Its key.
    pub key: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}

type Key = [u8; 32];

/// The keys of the hours that this program has needed.
#[derive(Default)]
pub struct FormKeys(Mutex<BTreeMap<i64, Key>>);

impl std::fmt::Debug for FormKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FormKeys")
    }
}

fn hour(moment: Moment) -> i64 {
    moment.timestamp().as_second().div_euclid(HOUR)
}

fn sign(key: &Key, milliseconds: i64, whose: &str) -> Result<String, Fault> {
    let mut signed = [0; 16];
    Hkdf::<Sha256>::new(None, key)
        .expand(format!("heard: form\n{milliseconds}\n{whose}").as_bytes(), &mut signed)
        .map_err(|error| Fault::plain(format!("marking a form: {error}")))?;
    Ok(hex(&signed))
}

impl FormKeys {
    /// The mark of a form that is shown now. `whose` ties it to the one who sees it: nobody else can send it.
    ///
    /// # Errors
    /// When the database refuses, or there is no randomness.
    pub async fn mark(
        &self,
        db: &Database,
        whose: &str,
        chance: &dyn Chance,
        now: Moment,
    ) -> Result<String, Fault> {
        let hour = hour(now);
        let key = match self.known(db, hour).await? {
            Some(key) => key,
            None => self.draw(db, hour, chance).await?,
        };
        let milliseconds = now.timestamp().as_millisecond();
        Ok(format!("{milliseconds}-{}", sign(&key, milliseconds, whose)?))
    }

    /// For how many milliseconds a form had been shown when it came back with that mark; `None` if the mark is not known.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn shown_for(
        &self,
        db: &Database,
        mark: &str,
        whose: &str,
        now: Moment,
    ) -> Result<Option<i64>, Fault> {
        let Some((milliseconds, signed)) = mark.split_once('-') else { return Ok(None) };
        let Ok(milliseconds) = milliseconds.parse::<i64>() else { return Ok(None) };
        let shown_in = milliseconds.div_euclid(1000).div_euclid(HOUR);
        if !(hour(now) - HOURS_BEFORE..=hour(now)).contains(&shown_in) {
            return Ok(None);
        }
        let Some(key) = self.known(db, shown_in).await? else { return Ok(None) };
        let expected = sign(&key, milliseconds, whose)?;
        let is_ours = bool::from(expected.as_bytes().ct_eq(signed.as_bytes()));
        Ok(is_ours.then_some(now.timestamp().as_millisecond() - milliseconds))
    }

    async fn known(&self, db: &Database, hour: i64) -> Result<Option<Key>, Fault> {
        if let Some(key) = self.kept().get(&hour) {
            return Ok(Some(*key));
        }
        let row = Entity::find_by_id(hour).one(db.reader()).await.attempting("looking for a form's key")?;
        let key = row.and_then(|row| Key::try_from(row.key).ok());
        if let Some(key) = key {
            let mut kept = self.kept();
            kept.retain(|known, _| *known >= hour - HOURS_BEFORE);
            kept.insert(hour, key);
        }
        Ok(key)
    }

    /// Draws the key of an hour, unless another program was first.
    async fn draw(&self, db: &Database, hour: i64, chance: &dyn Chance) -> Result<Key, Fault> {
        let drawn: Key = chance::bytes(chance)?;
        let row = Model { hour, key: drawn.to_vec() }.into_active_model();
        let insert = Entity::insert(row).on_conflict_do_nothing().exec_without_returning(db.writer()).await;
        insert.attempting("keeping a form's key")?;
        self.known(db, hour).await?.ok_or_else(|| Fault::plain("keeping a form's key: it is not there"))
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<i64, Key>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Forgets the keys that no form is known by any more.
///
/// # Errors
/// When the database refuses.
pub async fn forget_old(db: &Database, now: Moment) -> Result<(), Fault> {
    let old = Entity::delete_many().filter(COLUMN.hour.lt(hour(now) - HOURS_BEFORE));
    old.exec(db.writer()).await.attempting("forgetting the keys of old forms")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SystemChance;

    fn noon() -> Moment {
        "2026-11-20T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
    }

    async fn database() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let db =
            Database::open(&format!("sqlite://{}", folder.path().join("heard.db").display())).await.unwrap();
        db.migrate().await.unwrap();
        (folder, db)
    }

    #[tokio::test]
    async fn a_form_is_known_by_another_program_and_for_how_long_it_was_shown() {
        let (_folder, db) = database().await;
        let (one, other) = (FormKeys::default(), FormKeys::default());
        let mark = one.mark(&db, "theirs", &SystemChance, noon()).await.unwrap();
        // Both draw for the same hour, and hold the same key.
        other.mark(&db, "somebody's", &SystemChance, noon()).await.unwrap();
        let later = noon().after_seconds(7);
        for keys in [&one, &other, &FormKeys::default()] {
            assert_eq!(keys.shown_for(&db, &mark, "theirs", later).await.unwrap(), Some(7000));
        }
    }

    #[tokio::test]
    async fn what_is_forged_somebody_elses_or_too_old_is_not_known() {
        let (_folder, db) = database().await;
        let keys = FormKeys::default();
        let mark = keys.mark(&db, "theirs", &SystemChance, noon()).await.unwrap();
        let (shown, signed) = mark.split_once('-').unwrap();
        let earlier = format!("{}-{signed}", shown.parse::<i64>().unwrap() - 10_000);
        for wrong in ["", "-", "1-", "x-y", signed, &earlier, &format!("{mark}0"), "99999999999999999999-0"] {
            assert_eq!(keys.shown_for(&db, wrong, "theirs", noon()).await.unwrap(), None, "{wrong}");
        }
        assert_eq!(keys.shown_for(&db, &mark, "another's", noon()).await.unwrap(), None);
        let at = |minutes: i64| noon().after_seconds(minutes * 60);
        assert!(keys.shown_for(&db, &mark, "theirs", at(119)).await.unwrap().is_some());
        assert_eq!(keys.shown_for(&db, &mark, "theirs", at(121)).await.unwrap(), None);
    }

    #[tokio::test]
    async fn old_keys_are_forgotten() {
        let (_folder, db) = database().await;
        let keys = FormKeys::default();
        for hours in [0, 1, 2] {
            keys.mark(&db, "theirs", &SystemChance, noon().after_hours(hours)).await.unwrap();
        }
        forget_old(&db, noon().after_hours(2)).await.unwrap();
        assert_eq!(Entity::find().all(db.reader()).await.unwrap().len(), 2);
    }
}
