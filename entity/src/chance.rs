//! Where numbers, codes, keys and salts come from.

use crate::fault::Fault;

/// A source of bytes that nobody can guess.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// When the source gives none.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), Fault>;
}

/// The operating system's source.
#[derive(Debug)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), Fault> {
        getrandom::fill(bytes).map_err(|source| Fault::new("asking the system for random bytes", source))
    }
}

/// `N` bytes that nobody can guess.
///
/// # Errors
/// When the source gives none.
pub fn bytes<const N: usize>(chance: &dyn Chance) -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    chance.fill(&mut bytes)?;
    Ok(bytes)
}

/// A number below `limit`, each as likely as the others. `limit` is from 1 to 256.
///
/// # Errors
/// When the source gives no bytes.
pub fn below(chance: &dyn Chance, limit: u16) -> Result<u8, Fault> {
    let fair = 256 - 256 % limit;
    loop {
        let [byte] = bytes::<1>(chance)?;
        if u16::from(byte) < fair {
            let [_, low] = (u16::from(byte) % limit).to_be_bytes();
            return Ok(low);
        }
    }
}
