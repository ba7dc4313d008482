//! A file arrives: it is read, sealed and stored in the same breath, a little at a time.
//!
//! While one piece is sealed on a thread for such work, the next is read and the one before is stored: no more than a few
//! pieces are in memory, and the threads that answer people are not held up.

use std::{future::Future, sync::Arc};

use bytes::Bytes;
use futures_util::future;
use sea_orm::{ActiveEnum, IntoActiveModel, entity::prelude::*, sea_query::Expr};

use super::{
    COLUMN, Column, Entity, EvidenceRoom, EvidenceState, Model,
    kind::FileKind,
    name_purpose, original_purpose, remove,
    sealing::{Sealing, Summary},
    store::{self, Writing},
};
use crate::{
    chance::Chance,
    database::Database,
    fault::{Attempting, Fault},
    moment::{Clock, Moment},
    sealed::Recipients,
};

/// How many bytes are read before they are sealed together.
const PIECE: usize = 256 * 1024;
/// How often a file that arrives gives a sign of life, in seconds.
const SIGN_SECONDS: i64 = 60;
/// The most characters of a name that are kept.
const LONGEST_NAME: usize = 1000;

/// Where the bytes of a file come from.
pub trait Source {
    /// The next bytes; none after the last.
    ///
    /// # Errors
    /// When it broke off.
    fn chunk(&mut self) -> impl Future<Output = Result<Option<Bytes>, CutOff>>;
}

/// A file broke off before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CutOff;

/// Why a file is not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// There is nothing in it.
    Empty,
    /// It has more bytes than a file may have.
    TooBig,
    /// It is of a kind that is not taken.
    WrongKind,
    /// It broke off.
    CutOff,
    /// Our own trouble.
    Fault(Fault),
}

impl From<Fault> for NotTaken {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<CutOff> for NotTaken {
    fn from(_: CutOff) -> Self {
        Self::CutOff
    }
}

/// A file that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its row.
    pub id: Uuid,
    /// What it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub size: u64,
}

/// What taking files needs of the house.
#[derive(Clone)]
pub struct Reception {
    /// The record.
    pub db: Database,
    /// Where evidence is kept.
    pub room: EvidenceRoom,
    /// The landlord's public keys.
    pub recipients: Recipients,
    /// The clock on the wall: a file may take long to arrive.
    pub clock: Arc<dyn Clock>,
    /// Where names come from.
    pub chance: Arc<dyn Chance>,
}

/// Pieces of a file that were read together.
#[derive(Default)]
struct Piece {
    bytes: Vec<Bytes>,
    length: usize,
    is_last: bool,
}

/// Reads until there is a piece; of the whole file no more than `left` bytes.
async fn piece(from: &mut impl Source, left: u64) -> Result<Piece, NotTaken> {
    let mut piece = Piece::default();
    while piece.length < PIECE {
        let Some(bytes) = from.chunk().await? else {
            piece.is_last = true;
            break;
        };
        piece.length += bytes.len();
        if u64::try_from(piece.length).is_ok_and(|length| length > left) {
            return Err(NotTaken::TooBig);
        }
        if !bytes.is_empty() {
            piece.bytes.push(bytes);
        }
    }
    Ok(piece)
}

/// The first bytes of a piece, in one.
fn head(piece: &Piece) -> Vec<u8> {
    let bytes = piece.bytes.iter().flat_map(|bytes| bytes.iter().copied());
    bytes.take(super::kind::HEAD).collect()
}

/// The row of a file that arrives.
struct Arriving<'a> {
    reception: &'a Reception,
    id: Uuid,
    object: String,
    alive_at: Moment,
}

impl Reception {
    /// Takes a file for the draft of that name, and stores it. It is on disk when this returns.
    ///
    /// # Errors
    /// When it is not taken: then nothing of it is left.
    pub async fn take(&self, draft: &str, name: &str, from: &mut impl Source) -> Result<Stored, NotTaken> {
        let most = self.room.most_bytes;
        let first = piece(from, most).await?;
        if first.bytes.is_empty() {
            return Err(NotTaken::Empty);
        }
        let kind = FileKind::of(&head(&first)).ok_or(NotTaken::WrongKind)?;
        let mut arriving = self.expect(draft).await?;
        let outcome = match arriving.store(kind, first, from).await {
            Ok(summary) if summary.is_right => match arriving.keep(kind, name, &summary).await {
                Ok(()) => return Ok(Stored { id: arriving.id, kind, size: summary.size }),
                Err(fault) => NotTaken::Fault(fault),
            },
            Ok(_) => NotTaken::WrongKind,
            Err(not_taken) => not_taken,
        };
        if let Err(fault) = remove(&self.db, &self.room.store, arriving.id).await {
            tracing::warn!(fault = fault.story(), "what is left of a file is deleted later");
        }
        Err(outcome)
    }

    /// Writes the row of a file that is about to be stored.
    async fn expect(&self, draft: &str) -> Result<Arriving<'_>, Fault> {
        let (id, now) = (Uuid::now_v7(), self.clock.now());
        let object = store::name(self.chance.as_ref())?;
        let row = Model {
            id,
            draft: Some(draft.to_owned()),
            report_id: None,
            case_id: None,
            object: object.clone(),
            name: None,
            media_type: None,
            size: 0,
            sha256: None,
            state: EvidenceState::Arriving,
            received_at: now,
            alive_at: now,
            checked_at: None,
            next_try_at: None,
            tries: 0,
            copy: None,
        };
        let inserted = Entity::insert(row.into_active_model()).exec_without_returning(self.db.writer()).await;
        inserted.attempting("expecting a file")?;
        Ok(Arriving { reception: self, id, object, alive_at: now })
    }
}

type Sealed = (Sealing, Bytes);

async fn seal(mut sealing: Sealing, piece: Piece) -> Result<Sealed, Fault> {
    const ATTEMPT: &str = "sealing a file";
    let sealed =
        tokio::task::spawn_blocking(move || sealing.seal(&piece.bytes).map(|bytes| (sealing, bytes)));
    sealed.await.attempting(ATTEMPT)?
}

impl Arriving<'_> {
    /// Seals and stores everything that comes.
    async fn store(
        &mut self,
        kind: FileKind,
        first: Piece,
        from: &mut impl Source,
    ) -> Result<Summary, NotTaken> {
        let room = &self.reception.room;
        let mut sealing = Sealing::begin(&self.reception.recipients, &original_purpose(self.id), kind)?;
        let mut writing = room.store.begin(&self.object).await?;
        let (mut now, mut ready, mut read) = (first, Bytes::new(), 0_u64);
        loop {
            self.give_sign_of_life().await?;
            read += u64::try_from(now.length).attempting("counting the bytes of a file")?;
            let is_last = now.is_last;
            let next = async {
                if is_last {
                    Ok(Piece::default())
                } else {
                    piece(from, room.most_bytes.saturating_sub(read)).await
                }
            };
            let (next, sealed, stored) = future::join3(next, seal(sealing, now), writing.write(ready)).await;
            let came = stored.and(sealed).map_err(NotTaken::from).and_then(|sealed| Ok((next?, sealed)));
            (now, (sealing, ready)) = match came {
                Ok(came) => came,
                Err(not_taken) => {
                    writing.abort().await;
                    return Err(not_taken);
                }
            };
            if is_last {
                return end(sealing, writing, ready).await;
            }
        }
    }

    async fn give_sign_of_life(&mut self) -> Result<(), Fault> {
        let now = self.reception.clock.now();
        if now.seconds_since(self.alive_at) < SIGN_SECONDS {
            return Ok(());
        }
        self.alive_at = now;
        let alive =
            Entity::update_many().col_expr(Column::AliveAt, Expr::value(now)).filter(COLUMN.id.eq(self.id));
        alive.exec(self.reception.db.writer()).await.attempting("keeping an arriving file alive")?;
        Ok(())
    }

    /// Writes down what the file is, now that all of it is on disk.
    async fn keep(&self, kind: FileKind, name: &str, summary: &Summary) -> Result<(), Fault> {
        const ATTEMPT: &str = "keeping a file";
        let name: String = name.chars().take(LONGEST_NAME).collect();
        let sealed = self.reception.recipients.seal(&name_purpose(self.id), &name)?;
        let size = i64::try_from(summary.size).attempting(ATTEMPT)?;
        let kept = Entity::update_many()
            .col_expr(Column::Name, Expr::value(sealed))
            .col_expr(Column::MediaType, Expr::value(kind.media_type()))
            .col_expr(Column::Size, Expr::value(size))
            .col_expr(Column::Sha256, Expr::value(summary.sha256.clone()))
            .col_expr(Column::State, Expr::value(EvidenceState::Waiting.to_value()))
            .filter(COLUMN.id.eq(self.id))
            .filter(Column::State.eq(EvidenceState::Arriving));
        match kept.exec(self.reception.db.writer()).await.attempting(ATTEMPT)?.rows_affected {
            1 => Ok(()),
            _ => Err(Fault::plain("keeping a file: it was taken for cut off, and is gone")),
        }
    }
}

async fn end(sealing: Sealing, mut writing: Writing, ready: Bytes) -> Result<Summary, NotTaken> {
    const ATTEMPT: &str = "sealing the end of a file";
    let (last, summary) =
        tokio::task::spawn_blocking(move || sealing.finish()).await.attempting(ATTEMPT)??;
    if !summary.is_right {
        writing.abort().await;
        return Ok(summary);
    }
    writing.write(ready).await?;
    writing.write(last).await?;
    writing.finish().await?;
    Ok(summary)
}
