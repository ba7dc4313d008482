//! Sealing and opening evidence as it passes by: never whole in memory, and never in clear anywhere else.
//!
//! What is sealed begins with a line that says what it is for, and opens only as that: nobody with the database alone can
//! pass one file off as another.

use std::{
    io::{self, Read, Write},
    sync::{Arc, Mutex, PoisonError},
};

use age::stream::{StreamReader, StreamWriter};
use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::kind::{FileKind, Watch};
use crate::{
    fault::{Attempting, Fault},
    hex::hex,
    sealed::{Identities, Recipients},
};

const SEALING: &str = "sealing evidence";
const OPENING: &str = "opening evidence";
/// How many bytes are opened at once.
const PIECE: usize = 128 * 1024;
/// How many pieces wait for whoever reads.
const WAITING: usize = 4;

/// Where sealed bytes gather until they are taken.
#[derive(Debug, Clone, Default)]
struct Basket(Arc<Mutex<Vec<u8>>>);

impl Basket {
    fn take(&self) -> Bytes {
        let mut gathered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The next will be about as much.
        let room = Vec::with_capacity(gathered.len());
        std::mem::replace(&mut *gathered, room).into()
    }
}

impl Write for Basket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file being sealed.
pub struct Sealing {
    writer: StreamWriter<Basket>,
    basket: Basket,
    hash: Sha256,
    size: u64,
    watch: Watch,
}

/// What is known of a file, once all of it is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The SHA-256 of the original, in hexadecimal.
    pub sha256: String,
    /// How many bytes the original has.
    pub size: u64,
    /// Whether it really is of the kind it began as.
    pub is_right: bool,
}

impl Sealing {
    /// Begins to seal a file of that kind, for a purpose.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn begin(to: &Recipients, purpose: &str, kind: FileKind) -> Result<Self, Fault> {
        let basket = Basket::default();
        let mut writer = to.stream(basket.clone())?;
        writer.write_all(format!("{purpose}\n").as_bytes()).attempting(SEALING)?;
        Ok(Self { writer, basket, hash: Sha256::new(), size: 0, watch: Watch::over(kind) })
    }

    /// Seals the next bytes; what is ready to be stored.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn seal(&mut self, plain: &[Bytes]) -> Result<Bytes, Fault> {
        for bytes in plain {
            self.watch.see(bytes);
            self.hash.update(bytes);
            self.size += u64::try_from(bytes.len()).attempting(SEALING)?;
            self.writer.write_all(bytes).attempting(SEALING)?;
        }
        Ok(self.basket.take())
    }

    /// Seals the end; the last bytes to be stored, and what is known now.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn finish(self) -> Result<(Bytes, Summary), Fault> {
        self.writer.finish().attempting(SEALING)?;
        let (sha256, size, is_right) = (hex(&self.hash.finalize()), self.size, self.watch.is_right());
        Ok((self.basket.take(), Summary { sha256, size, is_right }))
    }
}

/// Bytes that come from elsewhere, as a reader on a thread of its own sees them.
struct Coming {
    next: mpsc::Receiver<Result<Bytes, Fault>>,
    now: Bytes,
}

impl Read for Coming {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.now.is_empty() {
            match self.next.blocking_recv() {
                None => return Ok(0),
                Some(Ok(bytes)) => self.now = bytes,
                Some(Err(fault)) => return Err(io::Error::other(fault)),
            }
        }
        let length = into.len().min(self.now.len());
        let bytes = self.now.split_to(length);
        into.get_mut(..length).ok_or(io::ErrorKind::InvalidInput)?.copy_from_slice(&bytes);
        Ok(length)
    }
}

/// Opens what was sealed for `purpose`, as it comes: pieces of it in clear, and after the last one the end. What was changed,
/// cut or sealed for something else ends in a fault. Waits until the beginning is known to be right.
///
/// # Errors
/// When no key fits, or it was sealed for something else.
pub async fn open<S>(
    with: &Identities,
    purpose: String,
    sealed: S,
) -> Result<mpsc::Receiver<Result<Bytes, Fault>>, Fault>
where
    S: Stream<Item = Result<Bytes, Fault>> + Send + Unpin + 'static,
{
    let (give, next) = mpsc::channel(WAITING);
    let (tell, mut told) = mpsc::channel(WAITING);
    tokio::spawn(pass_on(sealed, give));
    let with = with.clone();
    tokio::task::spawn_blocking(move || {
        let coming = Coming { next, now: Bytes::new() };
        let opened = begin(&with, &purpose, coming).and_then(|reader| {
            // Whoever asked is told that it is open, by something that holds nothing yet.
            if tell.blocking_send(Ok(Bytes::new())).is_ok() { pour(reader, &tell) } else { Ok(()) }
        });
        if let Err(fault) = opened {
            let _gone = tell.blocking_send(Err(fault));
        }
    });
    match told.recv().await {
        Some(Ok(_)) => Ok(told),
        Some(Err(fault)) => Err(fault),
        None => Err(Fault::plain(OPENING)),
    }
}

async fn pass_on<S>(mut sealed: S, give: mpsc::Sender<Result<Bytes, Fault>>)
where
    S: Stream<Item = Result<Bytes, Fault>> + Send + Unpin,
{
    while let Some(read) = sealed.next().await {
        if give.send(read).await.is_err() {
            return;
        }
    }
}

fn begin(with: &Identities, purpose: &str, coming: Coming) -> Result<StreamReader<Coming>, Fault> {
    let mut reader = with.stream(coming)?;
    let expected = format!("{purpose}\n");
    let mut first = vec![0; expected.len()];
    reader.read_exact(&mut first).attempting(OPENING)?;
    if first != expected.as_bytes() {
        return Err(Fault::plain("opening evidence: it was sealed for something else"));
    }
    Ok(reader)
}

fn pour(mut reader: impl Read, tell: &mpsc::Sender<Result<Bytes, Fault>>) -> Result<(), Fault> {
    loop {
        let mut piece = Vec::with_capacity(PIECE);
        let limit = u64::try_from(PIECE).attempting(OPENING)?;
        reader.by_ref().take(limit).read_to_end(&mut piece).attempting(OPENING)?;
        if piece.is_empty() || tell.blocking_send(Ok(piece.into())).is_err() {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    fn pair() -> (Identities, Recipients) {
        let (private, public) = Identities::new_pair();
        (Identities::parse(&private).unwrap(), Recipients::parse(&public).unwrap())
    }

    fn sealed(to: &Recipients, plain: &[u8]) -> (Vec<u8>, Summary) {
        let mut sealing = Sealing::begin(to, "one file", FileKind::Jpeg).unwrap();
        let pieces: Vec<Bytes> = plain.chunks(10_000).map(Bytes::copy_from_slice).collect();
        let mut all = Vec::new();
        for piece in pieces.chunks(3) {
            all.extend_from_slice(&sealing.seal(piece).unwrap());
        }
        let (rest, summary) = sealing.finish().unwrap();
        all.extend_from_slice(&rest);
        (all, summary)
    }

    async fn opened(with: &Identities, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        let pieces: Vec<_> = sealed.chunks(7_777).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        let mut open = open(with, purpose.to_owned(), stream::iter(pieces)).await?;
        let mut all = Vec::new();
        while let Some(piece) = open.recv().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all)
    }

    #[tokio::test]
    async fn a_file_opens_as_it_was_and_only_for_what_it_was_sealed() {
        let (with, to) = pair();
        let plain: Vec<u8> = (0..300_000_u32).flat_map(u32::to_be_bytes).collect();
        let (bytes, summary) = sealed(&to, &plain);
        assert_eq!(summary.sha256, hex(&Sha256::digest(&plain)));
        assert_eq!(summary.size, 1_200_000);
        assert!(opened(&with, "one file", &bytes).await.unwrap() == plain);
        assert!(opened(&with, "another file", &bytes).await.unwrap_err().story().contains("something else"));
        assert!(opened(&pair().0, "one file", &bytes).await.is_err());
    }

    #[tokio::test]
    async fn what_was_changed_or_cut_does_not_end_well() {
        let (with, to) = pair();
        let (bytes, _) = sealed(&to, &[7; 400_000]);
        assert!(opened(&with, "one file", &bytes[..300_000]).await.is_err());
        let mut changed = bytes;
        changed[250_000] ^= 1;
        assert!(opened(&with, "one file", &changed).await.is_err());
    }
}
