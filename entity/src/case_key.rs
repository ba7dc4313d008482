//! The key of a case: everything that staff write on it is sealed under this one key, and the key itself to the landlord.
//!
//! Reading a long case so opens one seal, and not one for each of its entries.

use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sea_orm::{IntoActiveModel, entity::prelude::*};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    chance::{self, Chance},
    fault::{Attempting, Fault},
    sealed::{Identities, Recipients, Sealed},
};

const NONCE: usize = 24;

/// A row of `case_keys`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_keys")]
pub struct Model {
    /// The case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// The key, sealed to the landlord.
    pub key: Sealed,
}

impl ActiveModelBehavior for ActiveModel {}

/// The key of a case. Shows nothing when printed.
#[derive(Clone)]
pub struct CaseKey(Key);

impl std::fmt::Debug for CaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseKey")
    }
}

fn purpose(case_id: Uuid) -> String {
    format!("the key of case {case_id}")
}

impl CaseKey {
    /// A new key for a case, and its row.
    ///
    /// # Errors
    /// When there is no randomness, or sealing fails.
    pub fn new(case_id: Uuid, to: &Recipients, chance: &dyn Chance) -> Result<(Self, Model), Fault> {
        let bytes: [u8; 32] = chance::bytes(chance)?;
        let key = to.seal(&purpose(case_id), &bytes)?;
        Ok((Self(bytes.into()), Model { case_id, key }))
    }

    /// The key of a row.
    ///
    /// # Errors
    /// When the landlord's keys do not open it.
    pub fn open(row: &Model, with: &Identities) -> Result<Self, Fault> {
        let bytes: [u8; 32] = with.open(&purpose(row.case_id), &row.key)?;
        Ok(Self(bytes.into()))
    }

    /// The key of a case, made if it has none yet.
    ///
    /// # Errors
    /// When the database refuses, or the key can't be opened.
    pub async fn of(
        db: &impl ConnectionTrait,
        case_id: Uuid,
        to: &Recipients,
        with: &Identities,
        chance: &dyn Chance,
    ) -> Result<Self, Fault> {
        const ATTEMPT: &str = "looking for the key of a case";
        if let Some(row) = Entity::find_by_id(case_id).one(db).await.attempting(ATTEMPT)? {
            return Self::open(&row, with);
        }
        let (key, row) = Self::new(case_id, to, chance)?;
        Entity::insert(row.into_active_model()).exec_without_returning(db).await.attempting(ATTEMPT)?;
        Ok(key)
    }

    /// Seals `value`, to be opened for the same `purpose` only.
    ///
    /// # Errors
    /// When there is no randomness, or sealing fails.
    pub fn seal<T: Serialize>(&self, purpose: &str, value: &T, chance: &dyn Chance) -> Result<Sealed, Fault> {
        self.seal_bytes(purpose, &serde_json::to_vec(value).attempting("sealing")?, chance)
    }

    /// Opens what was sealed for `purpose`.
    ///
    /// # Errors
    /// When the key does not fit, or it was sealed for something else.
    pub fn open_value<T: DeserializeOwned>(&self, purpose: &str, sealed: &Sealed) -> Result<T, Fault> {
        let plain = self.open_bytes(purpose, sealed)?;
        serde_json::from_slice(&plain)
            .map_err(|_| Fault::plain("opening what is sealed: it is not what was expected"))
    }

    /// Seals bytes, to be opened for the same `purpose` only.
    ///
    /// # Errors
    /// When there is no randomness, or sealing fails.
    pub fn seal_bytes(&self, purpose: &str, plain: &[u8], chance: &dyn Chance) -> Result<Sealed, Fault> {
        let nonce: [u8; NONCE] = chance::bytes(chance)?;
        let payload = Payload { msg: plain, aad: purpose.as_bytes() };
        let sealed = XChaCha20Poly1305::new(&self.0)
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| Fault::plain("sealing under the key of a case"))?;
        Ok(Sealed::from([nonce.as_slice(), &sealed].concat()))
    }

    /// Opens bytes that were sealed for `purpose`.
    ///
    /// # Errors
    /// When the key does not fit, or they were sealed for something else.
    pub fn open_bytes(&self, purpose: &str, sealed: &Sealed) -> Result<Vec<u8>, Fault> {
        let refused = || Fault::plain("opening what is sealed under the key of a case");
        let (nonce, sealed) = sealed.bytes().split_at_checked(NONCE).ok_or_else(refused)?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        let opened = XChaCha20Poly1305::new(&self.0).decrypt(XNonce::from_slice(nonce), payload);
        opened.map_err(|_| refused())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SystemChance;

    fn key() -> CaseKey {
        let (_, public) = Identities::new_pair();
        let to = Recipients::parse(&public).unwrap();
        CaseKey::new(Uuid::nil(), &to, &SystemChance).unwrap().0
    }

    #[test]
    fn what_is_sealed_under_a_case_opens_for_the_same_thing_only() {
        let key = key();
        let sealed = key.seal("words of one entry", &"on the stairs", &SystemChance).unwrap();
        assert_eq!(key.open_value::<String>("words of one entry", &sealed).unwrap(), "on the stairs");
        assert!(key.open_value::<String>("words of another", &sealed).is_err());
        assert!(self::key().open_value::<String>("words of one entry", &sealed).is_err());
        assert!(!sealed.bytes().windows(6).any(|part| part == b"stairs"));
    }

    #[test]
    fn the_key_itself_opens_with_the_landlords_key_and_for_its_case_only() {
        let (private, public) = Identities::new_pair();
        let (ours, to) = (Identities::parse(&private).unwrap(), Recipients::parse(&public).unwrap());
        let (key, mut row) = CaseKey::new(Uuid::nil(), &to, &SystemChance).unwrap();
        let sealed = key.seal("words", &1, &SystemChance).unwrap();
        assert_eq!(CaseKey::open(&row, &ours).unwrap().open_value::<i32>("words", &sealed).unwrap(), 1);
        row.case_id = Uuid::max();
        assert!(CaseKey::open(&row, &ours).is_err());
    }
}
