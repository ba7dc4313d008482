//! The access code: sixteen figures that only the reporter has. It is stored nowhere; the key it leads to opens what is theirs.

use std::{fmt, ops::Range, str::FromStr};

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
        Identities::from_seed(&self.seed(place, salt, argon).await?)
    }

    /// The 32 bytes that the reporter's key is made of.
    ///
    /// # Errors
    /// When they can't be derived.
    pub(crate) async fn seed(&self, place: Place, salt: [u8; 16], argon: &Argon) -> Result<[u8; 32], Fault> {
        argon.key(place, &self.0, salt).await
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

/// A text without the codes in it, and whether there were any. Sixteen figures in a row, with spaces or dashes between them,
/// are a code, or a card's number: neither belongs in a message.
pub fn taken_out(text: &str, instead: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut run = String::new();
    let mut found = false;
    for letter in text.chars().map(Some).chain([None]) {
        match letter {
            Some(letter) if is_of_a_code(letter, &run) => run.push(letter),
            letter => {
                found |= settle(&mut run, &mut kept, instead);
                kept.extend(letter);
            }
        }
    }
    (kept, found)
}

/// Whether a letter can stand in a code that has begun so.
fn is_of_a_code(letter: char, run: &str) -> bool {
    figure(letter).is_ascii_digit()
        || (!run.is_empty() && (is_between(letter) || matches!(letter, 'O' | 'o')))
}

/// Ends a run of figures and what stands between them: a code is left out, anything else stays as it was written.
fn settle(run: &mut String, kept: &mut String, instead: &str) -> bool {
    let code = code_in(run);
    match &code {
        Some(code) => {
            kept.push_str(run.get(..code.start).unwrap_or_default());
            kept.push_str(instead);
            kept.push_str(run.get(code.end..).unwrap_or_default());
        }
        None => kept.push_str(run),
    }
    run.clear();
    code.is_some()
}

/// Where sixteen figures stand together that other figures are apart from.
fn code_in(run: &str) -> Option<Range<usize>> {
    let starts = run.char_indices().scan(true, |apart, (place, letter)| {
        let begins = *apart && !is_between(letter);
        *apart = is_between(letter);
        Some((place, begins))
    });
    let starts = starts.filter(|(_, begins)| *begins).map(|(place, _)| place);
    let ends = |start: usize| {
        let rest = run.get(start..).unwrap_or_default();
        let figures = rest.char_indices().filter(|(_, letter)| !is_between(*letter));
        let (place, last) = figures.clone().nth(15)?;
        let end = place + last.len_utf8();
        let is_apart = rest.get(end..)?.chars().next().is_none_or(is_between);
        is_apart.then_some(start + end)
    };
    starts.into_iter().find_map(|start| Some(start..ends(start)?))
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
    fn a_code_in_a_text_is_taken_out_and_everything_else_stays() {
        let out = |text: &str| taken_out(text, "[…]");
        for (code, left) in [
            ("My code is 0123 4567 8901 2345.", "My code is […]."),
            ("0123-4567-89O1-2345 is it", "[…] is it"),
            ("رمزي ٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥ هنا", "رمزي […] هنا"),
            ("On 20 11 2026, 0123 4567 8901 2345", "On 20 11 2026, […]"),
            ("On 20 11 2026 0123456789012345 at 10", "On 20 11 2026 […] at 10"),
            ("it is\n0123456789012345\nand more", "it is\n[…]\nand more"),
        ] {
            assert_eq!(out(code), (left.to_owned(), true), "{code}");
        }
        for other in
            ["", "On 20 11 2026 at 10:30 they came", "Call 01632 960 000", "Oh no", "12345 67890 - 1 o"]
        {
            assert_eq!(out(other), (other.to_owned(), false), "{other}");
        }
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
