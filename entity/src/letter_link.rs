//! A link in a letter: it works for one thing, and for a while. Only its hash is kept, so nobody can read links out of the
//! database; and looking at what it leads to changes nothing, since programs that guard mailboxes open every link.

use std::{fmt, str::FromStr};

use hkdf::Hkdf;
use sea_orm::{IntoActiveModel, QuerySelect, entity::prelude::*, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    chance::{self, Chance},
    database::Database,
    fault::{Attempting, Fault},
    hex::hex,
    moment::Moment,
};

/// How long a link is still known after it has stopped working: until then it can be said that it came too late.
const KNOWN_DAYS: i64 = 90;
/// How many bytes a secret has.
const BYTES: usize = 16;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LinkPurpose {
    /// To stop what comes by e-mail.
    Stop,
    /// To answer the survey.
    Survey,
}

impl LinkPurpose {
    /// Its word; part of what secrets are derived from, so it never changes.
    fn word(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Survey => "survey",
        }
    }
}

/// A row of `letter_links`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_links")]
pub struct Model {
    /// The hash of the link's secret.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The letter it stands in.
    pub letter_id: Uuid,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What stands in a link and opens it: 128 bits that nobody can guess, as 32 figures and letters. Shows nothing when printed.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkSecret(String);

/// What stands in an address is no secret of a link.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a link has 32 figures and letters from a to f")]
pub struct NotASecret;

impl LinkSecret {
    /// A new one.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn draw(chance: &dyn Chance) -> Result<Self, Fault> {
        Ok(Self(hex(&chance::bytes::<BYTES>(chance)?)))
    }

    /// The secret of a letter's link: whoever holds `key` derives the same one each time, so that a letter that is sent again
    /// holds the same link, and nothing is kept from which it could be read.
    ///
    /// # Errors
    /// Never for this length; deriving is fallible in general.
    pub fn derive(key: &[u8; 32], letter_id: Uuid, purpose: LinkPurpose) -> Result<Self, Fault> {
        let mut bytes = [0; BYTES];
        Hkdf::<Sha256>::new(Some(letter_id.as_bytes()), key)
            .expand(purpose.word().as_bytes(), &mut bytes)
            .map_err(|error| Fault::plain(format!("deriving a letter's link: {error}")))?;
        Ok(Self(hex(&bytes)))
    }

    /// The secret, as it stands in the link.
    pub fn text(&self) -> &str {
        &self.0
    }

    fn hash(&self) -> String {
        hex(&Sha256::digest(&self.0))
    }
}

impl fmt::Debug for LinkSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkSecret")
    }
}

impl FromStr for LinkSecret {
    type Err = NotASecret;

    fn from_str(written: &str) -> Result<Self, NotASecret> {
        let figures = written.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        if figures && written.len() == BYTES * 2 { Ok(Self(written.to_owned())) } else { Err(NotASecret) }
    }
}

/// What a link is, when somebody follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// It works.
    Open(Model),
    /// What it is for was done before, through this link or another to the same letter.
    Used(Model),
    /// Its time is over.
    Expired(Model),
    /// There is no such link, or it is for something else.
    Unknown,
}

/// Makes a link work until then. One that is offered again is the same link; its time is the later one.
///
/// # Errors
/// When the database refuses.
pub async fn offer(
    db: &impl ConnectionTrait,
    secret: &LinkSecret,
    letter_id: Uuid,
    purpose: LinkPurpose,
    expires_at: Moment,
) -> Result<(), DbErr> {
    let row = Model { id: secret.hash(), letter_id, purpose, expires_at, used_at: None };
    let again = OnConflict::column(Column::Id).update_column(Column::ExpiresAt).to_owned();
    Entity::insert(row.into_active_model()).on_conflict(again).exec_without_returning(db).await?;
    Ok(())
}

/// What a link is at this moment. Changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    db: &impl ConnectionTrait,
    secret: &LinkSecret,
    purpose: LinkPurpose,
    now: Moment,
) -> Result<Found, DbErr> {
    let row = Entity::find_by_id(secret.hash()).filter(Column::Purpose.eq(purpose)).one(db).await?;
    let Some(row) = row else { return Ok(Found::Unknown) };
    if is_used(db, row.letter_id, purpose).await? {
        return Ok(Found::Used(row));
    }
    Ok(if row.expires_at > now { Found::Open(row) } else { Found::Expired(row) })
}

/// Whether what the links of a letter are for was done.
///
/// # Errors
/// When the database refuses.
pub async fn is_used(
    db: &impl ConnectionTrait,
    letter_id: Uuid,
    purpose: LinkPurpose,
) -> Result<bool, DbErr> {
    let used = of(letter_id, purpose).filter(COLUMN.used_at.is_not_null());
    Ok(used.one(db).await?.is_some())
}

/// Until when some link to a letter works; `None` where there is none.
///
/// # Errors
/// When the database refuses.
pub async fn works_until(
    db: &impl ConnectionTrait,
    letter_id: Uuid,
    purpose: LinkPurpose,
) -> Result<Option<Moment>, DbErr> {
    let ends: Vec<Moment> =
        of(letter_id, purpose).select_only().column(Column::ExpiresAt).into_tuple().all(db).await?;
    Ok(ends.into_iter().max())
}

/// Uses up every link to a letter; whether it is the first time. The case is locked by whoever asks, so that of two at once
/// only one is first.
///
/// # Errors
/// When the database refuses.
pub async fn use_up(
    db: &impl ConnectionTrait,
    letter_id: Uuid,
    purpose: LinkPurpose,
    now: Moment,
) -> Result<bool, DbErr> {
    if is_used(db, letter_id, purpose).await? {
        return Ok(false);
    }
    let used = Entity::update_many()
        .col_expr(Column::UsedAt, now.into())
        .filter(COLUMN.letter_id.eq(letter_id))
        .filter(Column::Purpose.eq(purpose));
    Ok(used.exec(db).await?.rows_affected > 0)
}

fn of(letter_id: Uuid, purpose: LinkPurpose) -> Select<Entity> {
    Entity::find().filter(COLUMN.letter_id.eq(letter_id)).filter(Column::Purpose.eq(purpose))
}

/// Forgets the links that stopped working so long ago that nobody follows them any more.
///
/// # Errors
/// When the database refuses.
pub async fn forget_old(db: &Database, now: Moment) -> Result<(), Fault> {
    let old = Entity::delete_many().filter(COLUMN.expires_at.lt(now.after_hours(-KNOWN_DAYS * 24)));
    old.exec(db.writer()).await.attempting("forgetting old links")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SystemChance;

    #[test]
    fn a_letter_has_the_same_link_each_time_and_no_two_links_are_alike() {
        let (key, letter) = ([7; 32], Uuid::from_u128(1));
        let link = LinkSecret::derive(&key, letter, LinkPurpose::Survey).unwrap();
        assert_eq!(link, LinkSecret::derive(&key, letter, LinkPurpose::Survey).unwrap());
        for other in [
            LinkSecret::derive(&key, letter, LinkPurpose::Stop).unwrap(),
            LinkSecret::derive(&key, Uuid::from_u128(2), LinkPurpose::Survey).unwrap(),
            LinkSecret::derive(&[8; 32], letter, LinkPurpose::Survey).unwrap(),
            LinkSecret::draw(&SystemChance).unwrap(),
        ] {
            assert_ne!(link, other);
        }
    }

    #[test]
    fn a_secret_is_read_back_from_its_link_and_nothing_else_is_taken_for_one() {
        let link = LinkSecret::draw(&SystemChance).unwrap();
        assert_eq!(link.text().parse(), Ok(link.clone()));
        assert_eq!(link.text().len(), 32);
        let upper = link.text().to_uppercase().replace(|c: char| c.is_ascii_digit(), "A");
        for wrong in ["", "0", &link.text()[1..], &format!("{}0", link.text()), &upper, &"é".repeat(16)] {
            assert_eq!(wrong.parse::<LinkSecret>(), Err(NotASecret), "{wrong}");
        }
    }

    #[test]
    fn printing_it_shows_nothing_and_its_hash_does_not_tell_it() {
        let link = LinkSecret::draw(&SystemChance).unwrap();
        assert_eq!(format!("{link:?}"), "LinkSecret");
        assert!(!link.hash().contains(link.text()) && link.hash().len() == 64);
    }
}
