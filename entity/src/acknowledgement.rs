//! The acknowledgement number: eight letters and figures that say nothing, order nothing and are safe to say on the phone.

use std::{fmt, str::FromStr};

use sea_orm::{DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    chance::{Chance, below},
    fault::Fault,
};

/// Crockford's base 32: no I, L, O or U, so none is taken for another and none makes a rude word easy.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// An acknowledgement number: seven random characters and a check character, written `7K3M-9Q2X`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, DeriveValueType, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, example = "7K3M-9Q2X")]
pub struct Acknowledgement(String);

/// What someone typed is not an acknowledgement number, or has a slip in it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "an acknowledgement number has 8 letters and figures, like 7K3M-9Q2X, and this is not one that was ever given"
)]
pub struct NotAnAcknowledgement;

impl Acknowledgement {
    /// A new number.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn draw(chance: &dyn Chance) -> Result<Self, Fault> {
        let mut values = Vec::with_capacity(8);
        for _ in 0..7 {
            values.push(below(chance, 32)?);
        }
        values.push(check(&values));
        Ok(Self(values.iter().map(|value| char::from(LETTERS[usize::from(*value)])).collect()))
    }
}

/// The check value: it notices any one wrong character and any two neighbours swapped.
///
/// The characters are the coefficients of a polynomial over the field of 32 elements; a number is right when it is zero
/// at the field's generator.
fn check(values: &[u8]) -> u8 {
    let times_generator =
        |value: u8| if value & 16 == 0 { value << 1 } else { ((value << 1) & 31) ^ 0b00101 };
    values.iter().fold(0, |sum, value| times_generator(sum ^ value))
}

impl FromStr for Acknowledgement {
    type Err = NotAnAcknowledgement;

    /// Reads a number however it was written: small letters, spaces and dashes, an O for a 0, an I or L for a 1.
    fn from_str(written: &str) -> Result<Self, NotAnAcknowledgement> {
        let mut values = Vec::with_capacity(8);
        for letter in written.chars().filter(|letter| !is_between(*letter)) {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => figure(other),
            };
            let value =
                LETTERS.iter().position(|known| char::from(*known) == letter).ok_or(NotAnAcknowledgement)?;
            values.push(u8::try_from(value).map_err(|_| NotAnAcknowledgement)?);
            if values.len() > 8 {
                return Err(NotAnAcknowledgement);
            }
        }
        let [front @ .., last] = values.as_slice() else { return Err(NotAnAcknowledgement) };
        if front.len() != 7 || check(front) != *last {
            return Err(NotAnAcknowledgement);
        }
        Ok(Self(values.iter().map(|value| char::from(LETTERS[usize::from(*value)])).collect()))
    }
}

/// Whether a character only stands between the others: a space, a dash, or a mark of direction that was copied along.
pub(crate) fn is_between(letter: char) -> bool {
    let dash = matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let mark = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    letter.is_whitespace() || dash || mark
}

/// A figure of the Arabic or Urdu keyboard as the Latin one; any other character as it is.
pub(crate) fn figure(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

impl fmt::Display for Acknowledgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (front, back) = self.0.split_at(4);
        write!(f, "{front}-{back}")
    }
}

impl TryFrom<String> for Acknowledgement {
    type Error = NotAnAcknowledgement;

    fn try_from(written: String) -> Result<Self, NotAnAcknowledgement> {
        written.parse()
    }
}

impl From<Acknowledgement> for String {
    fn from(number: Acknowledgement) -> Self {
        number.to_string()
    }
}

impl TryFromU64 for Acknowledgement {
    fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
        Err(sea_orm::DbErr::ConvertFromU64("Acknowledgement"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SystemChance;

    #[test]
    fn a_number_is_read_back_however_it_is_written() {
        let number = Acknowledgement::draw(&SystemChance).unwrap();
        let written = number.to_string();
        assert_eq!(written.len(), 9);
        assert_eq!(written.parse(), Ok(number.clone()));
        assert_eq!(format!("\u{2068}{written}\u{2069} ").parse(), Ok(number.clone()));
        assert_eq!(written.to_lowercase().replace('-', " ").parse(), Ok(number.clone()));
        assert_eq!(written.replace('0', "o").replace('1', "l").parse(), Ok(number));
    }

    #[test]
    fn any_one_wrong_character_is_noticed() {
        for _ in 0..20 {
            let number = Acknowledgement::draw(&SystemChance).unwrap().0;
            for place in 0..8 {
                for letter in LETTERS.iter().map(|letter| char::from(*letter)) {
                    let mut wrong: Vec<char> = number.chars().collect();
                    if wrong[place] == letter {
                        continue;
                    }
                    wrong[place] = letter;
                    let wrong: String = wrong.into_iter().collect();
                    assert_eq!(
                        wrong.parse::<Acknowledgement>(),
                        Err(NotAnAcknowledgement),
                        "{number} as {wrong}"
                    );
                }
            }
        }
    }

    #[test]
    fn two_neighbours_swapped_are_noticed() {
        for _ in 0..200 {
            let number = Acknowledgement::draw(&SystemChance).unwrap().0;
            for place in 0..7 {
                let mut swapped: Vec<char> = number.chars().collect();
                swapped.swap(place, place + 1);
                let swapped: String = swapped.into_iter().collect();
                if swapped != number {
                    assert_eq!(swapped.parse::<Acknowledgement>(), Err(NotAnAcknowledgement));
                }
            }
        }
    }

    #[test]
    fn what_is_too_short_too_long_or_empty_is_not_a_number() {
        for wrong in ["", "-", "7", "7K3M-9Q2", "7K3M-9Q2XX", "🙂🙂🙂🙂🙂🙂🙂🙂", "7K3M 9Q2X 7K3M 9Q2X"]
        {
            assert_eq!(wrong.parse::<Acknowledgement>(), Err(NotAnAcknowledgement), "{wrong}");
        }
    }
}
