//! The costly step between a code or a password and a key, for whoever guesses and for us: done a few at a time.
//!
//! Each takes 19 MiB and some 15 ms of a core. As many run at once as there are cores; some more wait their turn; over
//! that, the caller is told to come back, and the machine stays answerable. Reports that come in have a queue of their own:
//! whoever floods the doors where codes and passwords are tried fills that queue, and holds up nobody who reports; and what
//! looks like a machine's report waits in another, which never takes more than one turn at once. Each
//! leaves its memory to the next, and the last one gives it back to the machine.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use tokio::sync::Semaphore;

use crate::{
    chance::{self, SystemChance},
    fault::{Attempting, Fault},
};

/// How many reports may wait for their turn.
const MOST_REPORTS: usize = 512;
/// How many guesses may wait for theirs.
const MOST_GUESSES: usize = 64;
/// How many guesses at one number are checked or wait at a time: whoever guesses at one keeps nobody else waiting.
const MOST_AT_ONE: usize = 24;
/// The blocks of 1 KiB that are reserved for a turn, of which only those that are needed are ever used. More than 32 MiB
/// glibc takes from the machine and gives back by itself; less it keeps, cuts up, and takes anew: past a gigabyte after a
/// hundred reports.
const RESERVED_BLOCKS: usize = 32 * 1024 + 1;

/// What the costly step is for: each has a queue of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A report that comes in: goes first.
    Report,
    /// A report that is set aside for a look: one at a time, so that a flood of them holds up nobody who reports.
    SetAside,
    /// An access code that is tried: one at a time.
    Code,
    /// A password, tried or new: one at a time.
    Password,
}

#[derive(Debug)]
struct Queue {
    inside: AtomicUsize,
    at_one: Mutex<HashMap<String, usize>>,
    most: usize,
    alone: Option<Arc<Semaphore>>,
}

impl Queue {
    fn of_reports() -> Arc<Self> {
        Arc::new(Self {
            inside: AtomicUsize::new(0),
            at_one: Mutex::default(),
            most: MOST_REPORTS,
            alone: None,
        })
    }

    fn of_reports_set_aside() -> Arc<Self> {
        let alone = Some(Arc::new(Semaphore::new(1)));
        Arc::new(Self { inside: AtomicUsize::new(0), at_one: Mutex::default(), most: MOST_REPORTS, alone })
    }

    fn of_guesses() -> Arc<Self> {
        let alone = Some(Arc::new(Semaphore::new(1)));
        Arc::new(Self { inside: AtomicUsize::new(0), at_one: Mutex::default(), most: MOST_GUESSES, alone })
    }
}

impl Queue {
    /// Counts one more at the same thing; whether there was room for it.
    fn count_at(&self, whose: &str) -> bool {
        let mut at_one = self.at_one.lock().unwrap_or_else(PoisonError::into_inner);
        let inside = at_one.entry(whose.to_owned()).or_default();
        let is_room = *inside < MOST_AT_ONE;
        *inside += usize::from(is_room);
        is_room
    }

    fn leave(&self, whose: Option<&str>) {
        self.inside.fetch_sub(1, Ordering::Relaxed);
        let Some(whose) = whose else { return };
        let mut at_one = self.at_one.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(inside) = at_one.get_mut(whose) {
            *inside -= 1;
            if *inside == 0 {
                at_one.remove(whose);
            }
        }
    }
}

/// A place in a queue, left when dropped.
#[derive(Debug)]
pub struct Place {
    queue: Arc<Queue>,
    whose: Option<String>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.queue.leave(self.whose.as_deref());
    }
}

/// The bounded queues before Argon2id.
#[derive(Debug, Clone)]
pub struct Argon {
    turns: Arc<Semaphore>,
    reports: Arc<Queue>,
    set_aside: Arc<Queue>,
    codes: Arc<Queue>,
    passwords: Arc<Queue>,
    memory: Spare,
}

type Memory = Vec<Block>;

/// The memory that turns leave to the next ones.
#[derive(Debug, Clone, Default)]
struct Spare(Arc<Mutex<Vec<Memory>>>);

impl Spare {
    fn take(&self) -> Memory {
        let left = self.all().pop();
        left.unwrap_or_else(|| Memory::with_capacity(RESERVED_BLOCKS))
    }

    fn all(&self) -> MutexGuard<'_, Vec<Memory>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
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

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

impl Default for Argon {
    fn default() -> Self {
        Self {
            turns: Arc::new(Semaphore::new(cores())),
            reports: Queue::of_reports(),
            set_aside: Queue::of_reports_set_aside(),
            codes: Queue::of_guesses(),
            passwords: Queue::of_guesses(),
            memory: Spare::default(),
        }
    }
}

impl Argon {
    /// A place in the queue for a purpose: taken before anything is done that a flood could make costly.
    ///
    /// # Errors
    /// When too many wait.
    pub fn place(&self, purpose: Purpose) -> Result<Place, ArgonError> {
        let queue = match purpose {
            Purpose::Report => &self.reports,
            Purpose::SetAside => &self.set_aside,
            Purpose::Code => &self.codes,
            Purpose::Password => &self.passwords,
        };
        let before = queue.inside.fetch_add(1, Ordering::Relaxed);
        let place = Place { queue: queue.clone(), whose: None };
        if before < queue.most { Ok(place) } else { Err(ArgonError::Busy) }
    }

    /// The same for a guess at one thing in particular; `None` where enough guesses at it are under way already.
    ///
    /// # Errors
    /// When too many wait.
    pub fn place_for(&self, purpose: Purpose, whose: &str) -> Result<Option<Place>, ArgonError> {
        let mut place = self.place(purpose)?;
        if !place.queue.count_at(whose) {
            return Ok(None);
        }
        place.whose = Some(whose.to_owned());
        Ok(Some(place))
    }

    /// Whether more reports are coming in than can be taken at once: what can wait should.
    pub fn is_crowded(&self) -> bool {
        self.reports.inside.load(Ordering::Relaxed) > cores()
    }

    /// The 32-byte key of a secret and its salt.
    ///
    /// # Errors
    /// When the parameters are refused.
    pub async fn key(&self, place: Place, secret: &str, salt: [u8; 16]) -> Result<[u8; 32], Fault> {
        let secret = secrecy::SecretString::from(secret.to_owned());
        self.in_turn(place, move |memory| {
            let secret = secrecy::ExposeSecret::expose_secret(&secret);
            derive(&Params::DEFAULT, secret, &salt, memory).attempting("deriving a key")
        })
        .await
    }

    /// A new password's hash, its salt in it, in the usual written form (`$argon2id$…`).
    ///
    /// # Errors
    /// When too many wait.
    pub async fn hash(&self, password: String) -> Result<String, ArgonError> {
        let place = self.place(Purpose::Password)?;
        Ok(self.in_turn(place, move |memory| written_hash(&password, memory)).await?)
    }

    /// Whether `password` is the one that `hash` was made from. Takes as long either way.
    ///
    /// # Errors
    /// When the hash can't be read.
    pub async fn matches(&self, place: Place, password: String, hash: String) -> Result<bool, Fault> {
        self.in_turn(place, move |memory| {
            const ATTEMPT: &str = "reading a password's hash";
            let hash = PasswordHash::new(&hash).attempting(ATTEMPT)?;
            let params = Params::try_from(&hash).attempting(ATTEMPT)?;
            let salt = hash.salt.ok_or_else(|| Fault::plain(ATTEMPT))?;
            let key = derive(&params, &password, &salt, memory).attempting("checking a password")?;
            // Compared in constant time.
            Ok(hash.hash == Some(Output::new(&key).attempting("checking a password")?))
        })
        .await
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        place: Place,
        work: impl FnOnce(&mut Memory) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        const ATTEMPT: &str = "waiting for a turn";
        let _alone = match &place.queue.alone {
            None => None,
            Some(alone) => Some(alone.clone().acquire_owned().await.attempting(ATTEMPT)?),
        };
        let turn = self.turns.clone().acquire_owned().await.attempting(ATTEMPT)?;
        let (turns, spare) = (self.turns.clone(), self.memory.clone());
        let worked = tokio::task::spawn_blocking(move || {
            let mut memory = spare.take();
            let worked = work(&mut memory);
            spare.all().push(memory);
            drop(turn);
            if turns.available_permits() == cores() {
                spare.all().clear();
            }
            worked
        });
        worked.await.attempting("deriving a key")?
    }
}

fn written_hash(password: &str, memory: &mut Memory) -> Result<String, Fault> {
    const ATTEMPT: &str = "hashing a password";
    let salt: [u8; 16] = chance::bytes(&SystemChance)?;
    let key = derive(&Params::DEFAULT, password, &salt, memory).attempting(ATTEMPT)?;
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&Params::DEFAULT).attempting(ATTEMPT)?,
        salt: Some(Salt::new(&salt).attempting(ATTEMPT)?),
        hash: Some(Output::new(&key).attempting(ATTEMPT)?),
    };
    Ok(hash.to_string())
}

fn derive(params: &Params, secret: &str, salt: &[u8], memory: &mut Memory) -> argon2::Result<[u8; 32]> {
    memory.resize(params.block_count(), Block::new());
    let mut key = [0; 32];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    argon.hash_password_into_with_memory(secret.as_bytes(), salt, &mut key, memory)?;
    Ok(key)
}
