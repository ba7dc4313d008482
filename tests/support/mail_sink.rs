//! A mail server that takes every letter at once and keeps a few: to see how fast letters come.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::database::block_on;

/// How many letters are kept.
const KEPT: usize = 1000;

#[derive(Debug, Default)]
struct Taken {
    letters: Vec<Vec<u8>>,
    count: usize,
    first: Option<Instant>,
    last: Option<Instant>,
}

/// The server.
#[derive(Debug, Clone)]
pub struct MailSink {
    port: u16,
    taken: Arc<Mutex<Taken>>,
}

impl MailSink {
    /// Starts one on a free port.
    pub fn start() -> Self {
        block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            let sink = Self { port, taken: Arc::default() };
            let taken = Arc::clone(&sink.taken);
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(converse(stream, Arc::clone(&taken)));
                }
            });
            sink
        })
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its address, as a setting.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// How many letters it has taken, and how long that took, from when somebody first came.
    pub fn taken(&self) -> (usize, Duration) {
        let taken = self.lock();
        let took = taken.first.zip(taken.last).map(|(first, last)| last - first);
        (taken.count, took.unwrap_or_default())
    }

    /// The first letters it has taken, as they came, without the dot at the end.
    pub fn kept(&self) -> Vec<Vec<u8>> {
        self.lock().letters.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap()
    }
}

async fn converse(stream: TcpStream, taken: Arc<Mutex<Taken>>) -> io::Result<()> {
    taken.lock().unwrap().first.get_or_insert_with(Instant::now);
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    say(&mut stream, b"220 sink.example\r\n").await?;
    let mut line = Vec::new();
    while stream.read_until(b'\n', &mut line).await? > 0 {
        match line.get(..4).unwrap_or_default() {
            b"EHLO" => say(&mut stream, b"250-sink.example\r\n250 8BITMIME\r\n").await?,
            b"DATA" => {
                say(&mut stream, b"354 go on\r\n").await?;
                let letter = read_letter(&mut stream).await?;
                {
                    let mut taken = taken.lock().unwrap();
                    taken.count += 1;
                    taken.last = Some(Instant::now());
                    if taken.letters.len() < KEPT {
                        taken.letters.push(letter);
                    }
                }
                say(&mut stream, b"250 taken\r\n").await?;
            }
            b"QUIT" => return say(&mut stream, b"221 bye\r\n").await,
            _ => say(&mut stream, b"250 fine\r\n").await?,
        }
        line.clear();
    }
    Ok(())
}

async fn read_letter(stream: &mut BufReader<TcpStream>) -> io::Result<Vec<u8>> {
    let mut letter = Vec::with_capacity(8192);
    loop {
        let begun = letter.len();
        if stream.read_until(b'\n', &mut letter).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if letter.get(begun..) == Some(b".\r\n") {
            letter.truncate(begun);
            return Ok(letter);
        }
    }
}

async fn say(stream: &mut BufReader<TcpStream>, answer: &[u8]) -> io::Result<()> {
    stream.get_mut().write_all(answer).await
}
