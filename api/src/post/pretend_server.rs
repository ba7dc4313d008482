//! A mail server to test against: it takes letters, refuses them, breaks off, or takes its time, in clear or over TLS.

use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::TcpListener,
    time::sleep,
};
use tokio_rustls::TlsAcceptor;

pub(crate) use self::certificate::Certificate;

mod certificate;

/// How the server treats the letters that are brought to it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Manner {
    /// It takes them.
    Takes,
    /// It answers with this when it hears the recipient.
    Refuses(&'static str),
    /// It wants none for this one, and takes the others.
    KnowsNobodyCalled(&'static str),
    /// It wants everybody's first try to be made again.
    WantsToBeAskedTwice,
    /// It hangs up in the middle of a conversation.
    HangsUp,
    /// It hangs up in the middle of a letter.
    HangsUpInTheLetter,
    /// It takes its time over each.
    TakesItsTime(Duration),
    /// It reads a letter and says that it took it only when it behaves otherwise.
    AnswersLate,
    /// It reads a letter and then does not want it.
    RefusesAfterReading,
    /// It takes them, and knows letters besides those of ASCII in addresses.
    KnowsEveryScript,
}

/// Whether the server speaks TLS.
#[derive(Clone)]
enum Security {
    InClear,
    WhenAsked(TlsAcceptor),
    FromTheStart(TlsAcceptor),
}

/// What the server has heard.
#[derive(Default)]
struct Heard {
    manner: Mutex<Option<Manner>>,
    taken: Mutex<Vec<String>>,
    recipients: Mutex<Vec<String>>,
    asked: Mutex<BTreeSet<String>>,
    in_clear: Mutex<Vec<String>>,
}

impl Heard {
    fn manner(&self) -> Manner {
        self.manner.lock().unwrap().unwrap_or(Manner::Takes)
    }

    fn is_first_time(&self, recipient: &str) -> bool {
        self.asked.lock().unwrap().insert(recipient.to_owned())
    }
}

/// A mail server on this machine.
pub(crate) struct PretendServer {
    pub(crate) url: String,
    heard: Arc<Heard>,
}

impl PretendServer {
    pub(crate) async fn start(manner: Manner) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), manner).await
    }

    /// A server where there was none.
    pub(crate) async fn start_at(address: SocketAddr, manner: Manner) -> Self {
        Self::open(address, manner, Security::InClear).await
    }

    /// A server as `localhost` that offers to go on in TLS, and shows that certificate; letters need not take it up.
    pub(crate) async fn start_with_tls_when_asked(certificate: &Certificate) -> Self {
        let security = Security::WhenAsked(certificate.acceptor());
        Self::open("127.0.0.1:0".parse().unwrap(), Manner::Takes, security).await
    }

    /// A server as `localhost` that speaks TLS from the start.
    pub(crate) async fn start_with_tls(certificate: &Certificate) -> Self {
        let security = Security::FromTheStart(certificate.acceptor());
        Self::open("127.0.0.1:0".parse().unwrap(), Manner::Takes, security).await
    }

    async fn open(address: SocketAddr, manner: Manner, security: Security) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let url = match security {
            Security::InClear => format!("smtp://{address}"),
            Security::WhenAsked(_) => format!("smtp://localhost:{}?tls=required", address.port()),
            Security::FromTheStart(_) => format!("smtps://localhost:{}", address.port()),
        };
        let heard = Arc::new(Heard { manner: Mutex::new(Some(manner)), ..Heard::default() });
        let server = Self { url, heard: Arc::clone(&heard) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (heard, security) = (Arc::clone(&heard), security.clone());
                tokio::spawn(async move {
                    let conversation = match security {
                        Security::FromTheStart(tls) => match tls.accept(stream).await {
                            Ok(stream) => Conversation::over(Box::new(stream), heard, None, true),
                            Err(_) => return,
                        },
                        Security::WhenAsked(tls) => {
                            Conversation::over(Box::new(stream), heard, Some(tls), false)
                        }
                        Security::InClear => Conversation::over(Box::new(stream), heard, None, false),
                    };
                    conversation.go_on().await;
                });
            }
        });
        server
    }

    pub(crate) fn behave(&self, manner: Manner) {
        *self.heard.manner.lock().unwrap() = Some(manner);
    }

    /// The letters it has taken, as they came.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.heard.taken.lock().unwrap().clone()
    }

    /// Whom letters were for, as the conversation said.
    pub(crate) fn recipients(&self) -> Vec<String> {
        self.heard.recipients.lock().unwrap().clone()
    }

    /// Every line that could have been overheard.
    pub(crate) fn heard_in_clear(&self) -> String {
        self.heard.in_clear.lock().unwrap().join("\n")
    }
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

struct Conversation {
    stream: BufReader<Box<dyn Stream>>,
    heard: Arc<Heard>,
    offered: Option<TlsAcceptor>,
    is_secret: bool,
}

impl Conversation {
    fn over(
        stream: Box<dyn Stream>,
        heard: Arc<Heard>,
        offered: Option<TlsAcceptor>,
        is_secret: bool,
    ) -> Self {
        Self { stream: BufReader::new(stream), heard, offered, is_secret }
    }

    async fn go_on(mut self) {
        self.say("220 pretend.example").await;
        while let Some(line) = self.hear().await {
            let manner = self.heard.manner();
            match (line.get(..4).unwrap_or_default(), manner) {
                ("EHLO", Manner::KnowsEveryScript) => {
                    self.say("250-pretend.example\r\n250-SMTPUTF8\r\n250 8BITMIME").await;
                }
                ("EHLO", _) if self.offered.is_some() => {
                    self.say("250-pretend.example\r\n250-STARTTLS\r\n250 8BITMIME").await;
                }
                ("EHLO", _) => self.say("250-pretend.example\r\n250 8BITMIME").await,
                ("STAR", _) => {
                    self.say("220 go on").await;
                    let Some(tls) = self.offered.take() else { return };
                    let Ok(stream) = tls.accept(self.stream.into_inner()).await else { return };
                    self = Self::over(Box::new(stream), self.heard, None, true);
                }
                ("RCPT", _) => {
                    let answer = self.answer_to(&line, manner);
                    self.say(answer).await;
                }
                ("DATA", Manner::HangsUp) => return,
                ("DATA", _) => {
                    self.say("354 go on").await;
                    if self.take_letter(manner).await.is_none() {
                        return;
                    }
                }
                ("QUIT", _) => return self.say("221 bye").await,
                _ => self.say("250 fine").await,
            }
        }
    }

    fn answer_to(&self, line: &str, manner: Manner) -> &'static str {
        let recipient = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        match manner {
            Manner::Refuses(answer) => answer,
            Manner::KnowsNobodyCalled(name) if recipient == name => "550 5.1.1 nobody here is called so",
            Manner::WantsToBeAskedTwice if self.heard.is_first_time(&recipient) => {
                "451 4.7.1 come back later"
            }
            _ => {
                self.heard.recipients.lock().unwrap().push(recipient);
                "250 fine"
            }
        }
    }

    /// Reads a letter, and says what becomes of it; none if the conversation is over.
    async fn take_letter(&mut self, manner: Manner) -> Option<()> {
        let mut letter = String::new();
        loop {
            let line = self.hear().await?;
            if line == "." {
                break;
            }
            if matches!(manner, Manner::HangsUpInTheLetter) && !letter.is_empty() {
                return None;
            }
            letter.push_str(&line);
            letter.push_str("\r\n");
        }
        if let Manner::TakesItsTime(time) = manner {
            sleep(time).await;
        }
        while matches!(self.heard.manner(), Manner::AnswersLate) {
            sleep(Duration::from_millis(5)).await;
        }
        if matches!(manner, Manner::RefusesAfterReading) {
            self.say("554 not this").await;
        } else {
            self.heard.taken.lock().unwrap().push(letter);
            self.say("250 taken").await;
        }
        Some(())
    }

    async fn hear(&mut self) -> Option<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end_matches(['\r', '\n']).to_owned();
        if !self.is_secret {
            self.heard.in_clear.lock().unwrap().push(line.clone());
        }
        Some(line)
    }

    async fn say(&mut self, answer: &str) {
        let answer = format!("{answer}\r\n");
        let _ = self.stream.get_mut().write_all(answer.as_bytes()).await;
        let _ = self.stream.get_mut().flush().await;
    }
}
