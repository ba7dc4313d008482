//! A mail server to test against: it takes letters, refuses them, breaks off, or takes its time.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream, tcp::OwnedWriteHalf},
    time::sleep,
};

/// How the server treats the letters that are brought to it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Manner {
    /// It takes them.
    Takes,
    /// It answers with this when it hears the recipient.
    Refuses(&'static str),
    /// It hangs up in the middle of a letter.
    HangsUp,
    /// It reads a letter and says that it took it only when it behaves otherwise.
    AnswersLate,
    /// It reads a letter and then does not want it.
    RefusesAfterReading,
}

/// A mail server on this machine.
pub(crate) struct PretendServer {
    pub(crate) url: String,
    manner: Arc<Mutex<Manner>>,
    taken: Arc<Mutex<Vec<String>>>,
}

impl PretendServer {
    pub(crate) async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let (manner, taken) = (Arc::new(Mutex::new(manner)), Arc::default());
        let server = Self { url, manner: Arc::clone(&manner), taken: Arc::clone(&taken) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&manner), Arc::clone(&taken)));
            }
        });
        server
    }

    pub(crate) fn behave(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// The letters it has taken, as they came.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

async fn converse(stream: TcpStream, manner: Arc<Mutex<Manner>>, taken: Arc<Mutex<Vec<String>>>) {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    say(&mut writing, "220 pretend.example").await;
    while let Ok(Some(line)) = lines.next_line().await {
        let treatment = *manner.lock().unwrap();
        match (line.get(..4).unwrap_or_default(), treatment) {
            ("EHLO", _) => say(&mut writing, "250-pretend.example\r\n250 8BITMIME").await,
            ("RCPT", Manner::Refuses(answer)) => say(&mut writing, answer).await,
            ("DATA", Manner::HangsUp) => return,
            ("DATA", _) => {
                say(&mut writing, "354 go on").await;
                let mut letter = String::new();
                while let Ok(Some(line)) = lines.next_line().await {
                    if line == "." {
                        break;
                    }
                    letter.push_str(&line);
                    letter.push_str("\r\n");
                }
                while matches!(*manner.lock().unwrap(), Manner::AnswersLate) {
                    sleep(Duration::from_millis(5)).await;
                }
                if matches!(treatment, Manner::RefusesAfterReading) {
                    say(&mut writing, "554 not this").await;
                } else {
                    taken.lock().unwrap().push(letter);
                    say(&mut writing, "250 taken").await;
                }
            }
            ("QUIT", _) => return say(&mut writing, "221 bye").await,
            _ => say(&mut writing, "250 fine").await,
        }
    }
}

async fn say(writing: &mut OwnedWriteHalf, answer: &str) {
    let answer = format!("{answer}\r\n");
    let _ = writing.write_all(answer.as_bytes()).await;
}
