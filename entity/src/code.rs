//! The access code: sixteen figures that only the reporter has. It is stored nowhere; the key it leads to opens what is theirs.

use std::{fmt, str::FromStr};

use hkdf::Hkdf;
use sha2::Sha256;

use crate::{
    acknowledgement::{figure, is_between},
    argon::{Argon, Place},
    fault::{Attempting, Fault},
    sealed::Identities,
};

/// An access code. Shows nothing in a log; written out in fours only for the person it belongs to.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode(String);

/// What someone typed is not an access code.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("an access code has 16 figures")]
pub struct NotACode;

impl AccessCode {
    /// The code that belongs to a secret and a salt: the same every time, so that a page shown again shows the same code
    /// and yet nothing is kept from which it could be read.
    ///
    /// # Errors
    /// Never for a salt that fits in memory; deriving is fallible in general.
    pub fn derive(secret: &[u8], salt: &[u8]) -> Result<Self, Fault> {
        let mut bytes = [0; 16];
        Hkdf::<Sha256>::new(Some(salt), secret)
            .expand(b"heard: access code", &mut bytes)
            .map_err(|error| Fault::plain(format!("deriving an access code: {error}")))?;
        Ok(Self(format!("{:016}", u128::from_be_bytes(bytes) % 10_u128.pow(16))))
    }

    /// The reporter's key: what is sealed to its public half opens with this code alone.
    ///
    /// # Errors
    /// When the key can't be derived.
    pub async fn key(&self, place: Place, salt: [u8; 16], argon: &Argon) -> Result<Identities, Fault> {
        let seed = argon.key(place, &self.0, salt).await?;
        Identities::from_seed(&seed)
    }

    /// The code in fours: `1234 5678 9012 3456`.
    pub fn in_fours(&self) -> String {
        let fours: Vec<&str> = (0..4).filter_map(|four| self.0.get(four * 4..four * 4 + 4)).collect();
        fours.join(" ")
    }
}

impl fmt::Debug for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessCode")
    }
}

impl FromStr for AccessCode {
    type Err = NotACode;

    /// Reads a code however it was written: with spaces or dashes, in Arabic or Urdu figures, an O for a 0.
    fn from_str(written: &str) -> Result<Self, NotACode> {
        let mut figures = String::with_capacity(16);
        for letter in written.chars().filter(|letter| !is_between(*letter)) {
            match figure(letter) {
                figure @ '0'..='9' => figures.push(figure),
                'O' | 'o' => figures.push('0'),
                'I' | 'l' => figures.push('1'),
                _ => return Err(NotACode),
            }
            if figures.len() > 16 {
                return Err(NotACode);
            }
        }
        if figures.len() == 16 { Ok(Self(figures)) } else { Err(NotACode) }
    }
}

/// A salt as it is stored.
///
/// # Errors
/// When it is not 16 bytes.
pub fn salt(stored: &[u8]) -> Result<[u8; 16], Fault> {
    stored.try_into().attempting("reading a report's salt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_written() {
        let code: AccessCode = "0123 4567 8901 2345".parse().unwrap();
        for written in ["0123456789012345", "o123-4567-89O1-2345", "٠١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥", "۰۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵"]
        {
            assert_eq!(written.parse(), Ok(code.clone()), "{written}");
        }
        assert_eq!(code.in_fours(), "0123 4567 8901 2345");
    }

    #[test]
    fn what_is_not_sixteen_figures_is_not_a_code() {
        for wrong in ["", "0123", "0123 4567 8901 234", "0123 4567 8901 23456", "0123 4567 8901 234x"] {
            assert_eq!(wrong.parse::<AccessCode>(), Err(NotACode), "{wrong}");
        }
    }

    #[test]
    fn the_same_secret_gives_the_same_code_and_another_gives_another() {
        let code = AccessCode::derive(b"a key", b"a salt").unwrap();
        assert_eq!(code, AccessCode::derive(b"a key", b"a salt").unwrap());
        assert_ne!(code, AccessCode::derive(b"a key", b"another salt").unwrap());
        assert_ne!(code, AccessCode::derive(b"another key", b"a salt").unwrap());
    }

    #[test]
    fn printing_it_shows_nothing() {
        assert_eq!(format!("{:?}", AccessCode::derive(b"a key", b"a salt").unwrap()), "AccessCode");
    }
}
