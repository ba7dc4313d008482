//! Many clients at once. Each keeps its connection, sends one request after another and reads only what it must, so that
//! the machine's time goes to the program that answers.

use std::{
    io::{Error, ErrorKind},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

use crate::http::form;

/// What one client sends, in order.
pub type Script = Vec<Vec<u8>>;

/// A page asked for, as it goes over the wire.
pub fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").into_bytes()
}

/// A form sent, as it goes over the wire.
pub fn post(path: &str, cookie: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let body = form(fields);
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{cookie}\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body].concat()
}

/// The head of an answer. Its body has been read and thrown away.
#[derive(Debug)]
pub struct Head(String);

impl Head {
    /// The status.
    pub fn status(&self) -> u16 {
        self.0.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_default()
    }

    /// A header's value, its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.0.lines().filter_map(|line| line.split_once(": "));
        fields.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn body_length(&self) -> Option<usize> {
        match self.header("content-length") {
            Some(length) => length.parse().ok(),
            None => (self.status() == 204).then_some(0),
        }
    }
}

/// A client with its connection.
#[derive(Debug)]
pub struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Client {
    /// Connects to the program on that port.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn connect(port: u16) -> Result<Self, Error> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(32 * 1024) })
    }

    /// Sends a request and reads the answer to its end.
    ///
    /// # Errors
    /// When the connection breaks off, or the answer does not say how long it is.
    pub async fn send(&mut self, request: &[u8]) -> Result<Head, Error> {
        self.stream.write_all(request).await?;
        let end = loop {
            if let Some(end) = end_of_head(&self.buffer) {
                break end;
            }
            self.read().await?;
        };
        let head = Head(String::from_utf8_lossy(&self.buffer[..end]).into_owned());
        let whole = end + head.body_length().ok_or_else(|| Error::from(ErrorKind::InvalidData))?;
        while self.buffer.len() < whole {
            self.read().await?;
        }
        self.buffer.drain(..whole);
        Ok(head)
    }

    async fn read(&mut self) -> Result<(), Error> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

fn end_of_head(buffer: &[u8]) -> Option<usize> {
    buffer.windows(4).position(|four| four == b"\r\n\r\n").map(|start| start + 4)
}

/// What came of a load.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tally {
    /// Answers as they should be.
    pub right: u32,
    /// Answers that should have been others, and connections that broke off.
    pub wrong: u32,
    /// How long it took.
    pub took: Duration,
}

impl Tally {
    /// Right answers per second.
    pub fn per_second(&self) -> f64 {
        f64::from(self.right) / self.took.as_secs_f64()
    }
}

/// Lets one client per script work, all at once: each goes through its script once, or again and again for that long.
pub async fn load(
    port: u16,
    scripts: Vec<Script>,
    lasting: Option<Duration>,
    is_right: fn(&Head) -> bool,
) -> Tally {
    let started = Instant::now();
    let mut clients = JoinSet::new();
    for script in scripts {
        clients.spawn(work(port, script, lasting.map(|lasting| started + lasting), is_right));
    }
    let mut all = Tally::default();
    while let Some(done) = clients.join_next().await {
        let (right, wrong) = done.unwrap();
        all.right += right;
        all.wrong += wrong;
    }
    Tally { took: started.elapsed(), ..all }
}

/// How many answers one client had, the right ones and the wrong ones.
async fn work(port: u16, script: Script, until: Option<Instant>, is_right: fn(&Head) -> bool) -> (u32, u32) {
    let (mut right, mut wrong) = (0, 0);
    let Ok(mut client) = Client::connect(port).await else { return (0, 1) };
    loop {
        for request in &script {
            match client.send(request).await {
                Ok(head) if is_right(&head) => right += 1,
                Ok(_) => wrong += 1,
                Err(_) => return (right, wrong + 1),
            }
            if until.is_some_and(|until| Instant::now() >= until) {
                return (right, wrong);
            }
        }
        if until.is_none() {
            return (right, wrong);
        }
    }
}
