//! What could tell who or what, sealed: written by anyone who holds a public key, read only with the private one.
//!
//! Sealed with age to X25519 keys, so that the landlord's own tools (`age`, `rage`) can open it too. What is sealed says
//! what it is for, and opens only as that: nobody with the database alone can pass one person's words off as another's.

use std::io::{Read, Write};

use age::{
    Decryptor, Encryptor,
    stream::{StreamReader, StreamWriter},
    x25519,
};
use bech32::{Bech32, Hrp};
use sea_orm::DeriveValueType;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::fault::{Attempting, Fault};

/// Bytes that only a key opens. Shows nothing when printed.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct Sealed(Vec<u8>);

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealed")
    }
}

impl From<Vec<u8>> for Sealed {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Sealed {
    /// The bytes, as they are sealed.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[derive(Serialize)]
struct Closing<'a, T> {
    purpose: &'a str,
    value: &'a T,
}

#[derive(Deserialize)]
struct Opening<T> {
    purpose: String,
    value: T,
}

/// The public keys that something is sealed to: the landlord's, and perhaps a spare one kept in a safe.
#[derive(Clone)]
pub struct Recipients(Vec<x25519::Recipient>);

impl std::fmt::Debug for Recipients {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recipients({})", self.0.len())
    }
}

impl Recipients {
    /// Reads public keys (`age1…`), one on a line; lines that are empty or begin with `#` are left out.
    ///
    /// # Errors
    /// When a line is something else, or there is no key.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let keys = lines(text)
            .map(|line| {
                line.parse().map_err(|_: &str| Fault::plain("reading a public key: a line is not `age1…`"))
            })
            .collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(Fault::plain("reading the public keys: there is none"));
        }
        Ok(Self(keys))
    }

    /// The same, and one more.
    ///
    /// # Errors
    /// When `key` is not a public key.
    pub fn and(&self, key: &str) -> Result<Self, Fault> {
        let mut all = self.clone();
        all.0.extend(Self::parse(key)?.0);
        Ok(all)
    }

    /// Whether a public key is among them.
    pub fn include(&self, public: &str) -> bool {
        self.0.iter().any(|key| key.to_string() == public.trim())
    }

    /// Seals `value`, to be opened for the same `purpose` only.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn seal<T: Serialize>(&self, purpose: &str, value: &T) -> Result<Sealed, Fault> {
        const ATTEMPT: &str = "sealing";
        let plain = serde_json::to_vec(&Closing { purpose, value }).attempting(ATTEMPT)?;
        let recipients = self.0.iter().map(|key| -> &dyn age::Recipient { key });
        let mut sealed = Vec::with_capacity(plain.len() + 512);
        let mut writer = Encryptor::with_recipients(recipients)
            .attempting(ATTEMPT)?
            .wrap_output(&mut sealed)
            .attempting(ATTEMPT)?;
        writer.write_all(&plain).attempting(ATTEMPT)?;
        writer.finish().attempting(ATTEMPT)?;
        Ok(Sealed(sealed))
    }
}

impl Recipients {
    /// Seals whatever is written, as it comes.
    pub(crate) fn stream<W: Write>(&self, output: W) -> Result<StreamWriter<W>, Fault> {
        const ATTEMPT: &str = "beginning to seal";
        let recipients = self.0.iter().map(|key| -> &dyn age::Recipient { key });
        let encryptor = Encryptor::with_recipients(recipients).attempting(ATTEMPT)?;
        encryptor.wrap_output(output).attempting(ATTEMPT)
    }
}

/// The private keys that open what was sealed to their public halves.
#[derive(Clone)]
pub struct Identities(Vec<x25519::Identity>);

impl std::fmt::Debug for Identities {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identities({})", self.0.len())
    }
}

impl Identities {
    /// Reads private keys (`AGE-SECRET-KEY-…`), one on a line; lines that are empty or begin with `#` are left out.
    ///
    /// # Errors
    /// When a line is something else, or there is no key. The error never holds the line.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let keys = lines(text)
            .map(|line| {
                line.parse().map_err(|_: &str| {
                    Fault::plain("reading a private key: a line is not `AGE-SECRET-KEY-…`")
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(Fault::plain("reading the private keys: there is none"));
        }
        Ok(Self(keys))
    }

    /// The private key that is these 32 bytes.
    ///
    /// # Errors
    /// Never for 32 bytes; the writing of a key is fallible in general.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, Fault> {
        const ATTEMPT: &str = "writing a private key";
        let prefix = Hrp::parse("age-secret-key-").attempting(ATTEMPT)?;
        let written = bech32::encode::<Bech32>(prefix, seed).attempting(ATTEMPT)?;
        Self::parse(&written.to_uppercase())
    }

    /// A new pair: the text of the private key's file and the public key.
    pub fn new_pair() -> (String, String) {
        let identity = x25519::Identity::generate();
        (identity.to_string().expose_secret().to_owned(), identity.to_public().to_string())
    }

    /// The public halves, one on a line.
    pub fn public(&self) -> String {
        self.0.iter().map(|key| key.to_public().to_string()).collect::<Vec<_>>().join("\n")
    }

    /// Opens what was sealed for `purpose`.
    ///
    /// # Errors
    /// When no key fits, or it was sealed for something else.
    pub fn open<T: DeserializeOwned>(&self, purpose: &str, sealed: &Sealed) -> Result<T, Fault> {
        const ATTEMPT: &str = "opening what is sealed";
        let identities = self.0.iter().map(|key| -> &dyn age::Identity { key });
        let mut reader = Decryptor::new(sealed.0.as_slice())
            .attempting(ATTEMPT)?
            .decrypt(identities)
            .attempting(ATTEMPT)?;
        let mut plain = Vec::new();
        reader.read_to_end(&mut plain).attempting(ATTEMPT)?;
        let opened: Opening<T> = serde_json::from_slice(&plain)
            .map_err(|_| Fault::plain("opening what is sealed: it is not what was expected"))?;
        if opened.purpose != purpose {
            return Err(Fault::plain("opening what is sealed: it was sealed for something else"));
        }
        Ok(opened.value)
    }
}

impl Identities {
    /// Opens what is sealed, as it is read.
    pub(crate) fn stream<R: Read>(&self, sealed: R) -> Result<StreamReader<R>, Fault> {
        const ATTEMPT: &str = "opening what is sealed";
        let identities = self.0.iter().map(|key| -> &dyn age::Identity { key });
        Decryptor::new(sealed).attempting(ATTEMPT)?.decrypt(identities).attempting(ATTEMPT)
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (Identities, Recipients) {
        let (private, public) = Identities::new_pair();
        (Identities::parse(&private).unwrap(), Recipients::parse(&public).unwrap())
    }

    #[test]
    fn what_is_sealed_opens_with_either_key_and_no_other() {
        let (ours, to_us) = pair();
        let (spare, to_spare) = pair();
        let (stranger, _) = pair();
        let both = to_us.and(&spare.public()).unwrap();

        let sealed = both.seal("answers", &"on the stairs").unwrap();

        assert_eq!(ours.open::<String>("answers", &sealed).unwrap(), "on the stairs");
        assert_eq!(spare.open::<String>("answers", &sealed).unwrap(), "on the stairs");
        assert!(stranger.open::<String>("answers", &sealed).is_err());
        assert!(spare.open::<String>("answers", &to_us.seal("answers", &1).unwrap()).is_err());
        assert!(to_spare.seal("answers", &1).is_ok());
    }

    #[test]
    fn what_is_sealed_for_one_thing_does_not_open_as_another() {
        let (ours, to_us) = pair();
        let sealed = to_us.seal("answers of one report", &"told").unwrap();
        assert!(ours.open::<String>("answers of another report", &sealed).is_err());
    }

    #[test]
    fn a_changed_byte_is_noticed() {
        let (ours, to_us) = pair();
        let Sealed(mut bytes) = to_us.seal("answers", &"told").unwrap();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        assert!(ours.open::<String>("answers", &Sealed(bytes)).is_err());
    }

    #[test]
    fn printing_it_shows_nothing() {
        let (_, to_us) = pair();
        assert_eq!(format!("{:?}", to_us.seal("answers", &"told").unwrap()), "Sealed");
    }

    #[test]
    fn the_same_seed_is_the_same_key() {
        let one = Identities::from_seed(&[7; 32]).unwrap();
        let same = Identities::from_seed(&[7; 32]).unwrap();
        assert_eq!(one.public(), same.public());
        assert_ne!(one.public(), Identities::from_seed(&[8; 32]).unwrap().public());
    }
}
