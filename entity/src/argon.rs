//! The costly step between a code or a password and a key, for whoever guesses and for us: done a few at a time.
//!
//! Each takes 19 MiB and some 15 ms of a core. As many run at once as there are cores; some more wait their turn; over
//! that, the caller is told to come back, and the machine stays answerable. Reports that come in have a queue of their own:
//! whoever floods the doors where codes and passwords are tried fills that queue, and holds up nobody who reports.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;

use crate::fault::{Attempting, Fault};

/// How many reports may wait for their turn.
const MOST_REPORTS: usize = 512;
/// How many guesses may wait for theirs.
const MOST_GUESSES: usize = 64;

/// What the costly step is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A report that comes in: goes first.
    Report,
    /// A code or a password that is tried, or a new password: one at a time.
    Guess,
}

/// The bounded queue before Argon2id.
#[derive(Debug, Clone)]
pub struct Argon {
    turns: Arc<Semaphore>,
    guess: Arc<Semaphore>,
    reports: Arc<AtomicUsize>,
    guesses: Arc<AtomicUsize>,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum ArgonError {
    /// Too many wait already: come back in a moment.
    #[error("too many codes and passwords are being checked")]
    Busy,
    /// Our own trouble.
    #[error(transparent)]
    Fault(#[from] Fault),
}

struct Inside<'a>(&'a AtomicUsize);

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Default for Argon {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            turns: Arc::new(Semaphore::new(cores)),
            guess: Arc::new(Semaphore::new(1)),
            reports: Arc::default(),
            guesses: Arc::default(),
        }
    }
}

impl Argon {
    /// The 32-byte key of a secret and its salt.
    ///
    /// # Errors
    /// When too many wait, or the parameters are refused.
    pub async fn key(&self, purpose: Purpose, secret: &str, salt: [u8; 16]) -> Result<[u8; 32], ArgonError> {
        let secret = secrecy::SecretString::from(secret.to_owned());
        self.in_turn(purpose, move || {
            let mut key = [0; 32];
            hasher()
                .hash_password_into(secrecy::ExposeSecret::expose_secret(&secret).as_bytes(), &salt, &mut key)
                .map_err(|error| Fault::plain(format!("deriving a key: {error}")))?;
            Ok(key)
        })
        .await
    }

    /// A password's hash, its salt in it, in the usual written form (`$argon2id$…`).
    ///
    /// # Errors
    /// When too many wait.
    pub async fn hash(&self, password: String) -> Result<String, ArgonError> {
        self.in_turn(Purpose::Guess, move || {
            hasher()
                .hash_password(password.as_bytes())
                .map(|hash| hash.to_string())
                .map_err(|error| Fault::plain(format!("hashing a password: {error}")))
        })
        .await
    }

    /// Whether `password` is the one that `hash` was made from. Takes as long either way.
    ///
    /// # Errors
    /// When too many wait.
    pub async fn matches(&self, password: String, hash: String) -> Result<bool, ArgonError> {
        self.in_turn(Purpose::Guess, move || {
            let hash = PasswordHash::new(&hash).map_err(|_| Fault::plain("reading a password's hash"))?;
            Ok(hasher().verify_password(password.as_bytes(), &hash).is_ok())
        })
        .await
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        purpose: Purpose,
        work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, ArgonError> {
        let (count, most) = match purpose {
            Purpose::Report => (&self.reports, MOST_REPORTS),
            Purpose::Guess => (&self.guesses, MOST_GUESSES),
        };
        let before = count.fetch_add(1, Ordering::Relaxed);
        let _inside = Inside(count);
        if before >= most {
            return Err(ArgonError::Busy);
        }
        let _alone = match purpose {
            Purpose::Report => None,
            Purpose::Guess => {
                Some(self.guess.clone().acquire_owned().await.attempting("waiting for a turn")?)
            }
        };
        let turn = self.turns.clone().acquire_owned().await.attempting("waiting for a turn")?;
        let worked = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work()
        });
        Ok(worked.await.attempting("deriving a key")??)
    }
}

fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}
