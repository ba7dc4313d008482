//! How letters leave the house: over SMTP or, where no server is set, into a folder.
//!
//! What a mail server answers may repeat the address it was given, so none of it is kept or logged: a failure is one of
//! the coded words below, which also says whether there is sense in trying again.

use std::{
    fmt,
    fs::{File, OpenOptions},
    io::{self, Write},
    mem,
    path::{Path, PathBuf},
    time::Duration,
};

use actix_web::http::Uri;
use entity::fault::{Attempting, Fault};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{
        AsyncSmtpTransportBuilder, Error as SmtpError, PoolConfig,
        client::{Certificate, Tls, TlsParameters},
    },
};
use tokio::{
    sync::Mutex,
    task,
    time::{Instant, timeout},
};
use uuid::Uuid;

use pace::Pace;

pub(crate) mod address;
mod pace;

/// How many connections are kept open, and letters go out at the same time, if nothing else is said.
pub const CONNECTIONS: u16 = 8;
/// How many there can be.
pub const MOST_CONNECTIONS: u16 = 64;
/// How long a letter may take, from connecting to the server's last word.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long the server may take to say that it is there.
const PROBE_PATIENCE: Duration = Duration::from_secs(3);
/// How long what it said then is believed.
const PROBE_KEPT: Duration = Duration::from_secs(5);

/// What the way out is made from.
#[derive(Clone)]
pub struct PostSettings {
    /// The mail server; without one, letters are laid into the folder. One of
    /// - `smtps://user:password@host` (port 465): TLS from the start,
    /// - `smtp://user:password@host?tls=required` (port 587): STARTTLS, or nothing is sent,
    /// - `smtp://user:password@host?tls=opportunistic` (port 587): STARTTLS if the server offers it,
    /// - `smtp://host` (port 25): in clear, for a server on the same machine.
    ///
    /// `:port` may follow the host, and `/name` the port: the name to greet the server with. Name and password can be left
    /// out; characters that mean something in an address are written `%40`.
    pub smtp_url: Option<String>,
    /// The folder.
    pub folder: PathBuf,
    /// The address that letters come from.
    pub from_address: String,
    /// The name they come from: neutral, for someone else may see it.
    pub from_name: String,
    /// Where answers go.
    pub reply_to: Option<String>,
    /// How many letters go out at the same time, each over a connection of its own (1 to [`MOST_CONNECTIONS`]).
    pub connections: u16,
    /// How many letters go out a minute; as many as can, if none.
    pub rate: Option<u32>,
    /// A file with certificates (PEM) that are trusted besides those that the machine trusts: of an authority of the
    /// landlord's own, which has signed the mail server's.
    pub authority: Option<PathBuf>,
}

/// Who letters come from.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The name and address.
    pub from: Mailbox,
    /// The name alone.
    pub name: String,
    /// Where answers go.
    pub reply_to: Option<Mailbox>,
}

/// Why a letter did not leave, in a coded word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// It is worth trying again.
    #[error("put off: {0}")]
    Temporary(&'static str),
    /// It is not.
    #[error("refused: {0}")]
    Permanent(&'static str),
}

/// The way out.
pub struct Post {
    sender: Sender,
    way: Way,
    connections: u16,
    rate: Option<u32>,
    pace: Option<Pace>,
    probed: Mutex<Option<(Instant, bool)>>,
}

enum Way {
    Smtp(Box<Smtp>),
    Folder(PathBuf),
}

struct Smtp {
    plan: AsyncSmtpTransportBuilder,
    transport: Mutex<AsyncSmtpTransport<Tokio1Executor>>,
    probe: AsyncSmtpTransport<Tokio1Executor>,
    patience: Duration,
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.way {
            Way::Smtp(_) => "Post(smtp)",
            Way::Folder(_) => "Post(folder)",
        })
    }
}

impl Post {
    /// The way out. To be called on tokio's runtime, which looks after the connections.
    ///
    /// # Errors
    /// When a setting can't be read, or the folder can't be made. The error never holds the server's address, for a
    /// password may be in it.
    pub fn new(settings: PostSettings) -> Result<Self, Fault> {
        let way = match &settings.smtp_url {
            Some(url) => Way::Smtp(Box::new(Smtp::at(url, &settings)?)),
            None => {
                std::fs::create_dir_all(&settings.folder).attempting("making the folder for letters")?;
                Way::Folder(settings.folder)
            }
        };
        let from = address("reading the address that letters come from", &settings.from_address)?;
        let reply_to = settings.reply_to.as_deref();
        let reply_to =
            reply_to.map(|to| address("reading the address that answers go to", to)).transpose()?;
        let sender = Sender {
            from: Mailbox::new(Some(settings.from_name.clone()), from),
            name: settings.from_name,
            reply_to: reply_to.map(|to| Mailbox::new(None, to)),
        };
        Ok(Self {
            sender,
            way,
            connections: settings.connections,
            rate: settings.rate,
            pace: settings.rate.map(Pace::a_minute),
            probed: Mutex::default(),
        })
    }

    /// How many letters go out at the same time.
    pub fn connections(&self) -> u16 {
        self.connections
    }

    /// How many letters go out a minute; as many as can, if none.
    pub fn rate(&self) -> Option<u32> {
        self.rate
    }

    /// Waits until it is a letter's turn, if so many may go out a minute and no more; whether its turn comes before `until`.
    pub async fn turn(&self, until: Instant) -> bool {
        match &self.pace {
            Some(pace) => pace.turn(until).await,
            None => true,
        }
    }

    /// Who letters come from.
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    /// Sends a letter. The same one twice is one file, and one message to whoever looks at its `Message-ID`.
    ///
    /// # Errors
    /// Why it did not leave.
    pub async fn send(&self, message: &Message, id: Uuid) -> Result<(), PostError> {
        match &self.way {
            Way::Smtp(smtp) => smtp.send(message.clone()).await,
            Way::Folder(folder) => {
                let (folder, letter) = (folder.clone(), message.formatted());
                let laid = task::spawn_blocking(move || lay(&folder, &format!("{id}.eml"), &letter)).await;
                laid.map_err(io::Error::other).flatten().map_err(|error| of_folder(&error))
            }
        }
    }

    /// Whether it can be reached. Asked often, it answers with what it found a few seconds ago.
    pub async fn answers(&self) -> bool {
        let mut probed = self.probed.lock().await;
        if let Some((at, found)) = *probed
            && at.elapsed() < PROBE_KEPT
        {
            return found;
        }
        let found = self.way.answers().await;
        *probed = Some((Instant::now(), found));
        found
    }
}

impl Way {
    async fn answers(&self) -> bool {
        match self {
            Self::Smtp(smtp) => {
                matches!(timeout(PROBE_PATIENCE, smtp.probe.test_connection()).await, Ok(Ok(true)))
            }
            Self::Folder(folder) => {
                let folder = folder.clone();
                matches!(task::spawn_blocking(move || is_writable(&folder)).await, Ok(Ok(())))
            }
        }
    }
}

impl Smtp {
    fn at(url: &str, settings: &PostSettings) -> Result<Self, Fault> {
        let known_query = url
            .split_once('?')
            .is_none_or(|(_, query)| matches!(query, "tls=required" | "tls=opportunistic"));
        let plan = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).ok().filter(|_| known_query);
        let plan = plan.ok_or_else(|| {
            Fault::plain(
                "HEARD_SMTP_URL should be like `smtps://user:password@host`, \
                 `smtp://user:password@host:587?tls=required` or `smtp://host:25`",
            )
        })?;
        let plan = match &settings.authority {
            Some(file) => plan.tls(trusting(url, file)?),
            None => plan,
        };
        let pool = PoolConfig::new().max_size(settings.connections.into());
        let plan = plan.timeout(Some(PATIENCE)).pool_config(pool);
        let probe = plan.clone().timeout(Some(PROBE_PATIENCE)).pool_config(PoolConfig::new().max_size(0));
        let transport = Mutex::new(plan.clone().build());
        Ok(Self { plan, transport, probe: probe.build(), patience: PATIENCE })
    }

    async fn send(&self, message: Message) -> Result<(), PostError> {
        let transport = self.transport.lock().await.clone();
        let everyone_can = message.envelope().to().iter().all(|to| to.user().is_ascii());
        let Ok(sent) = timeout(self.patience, transport.send(message)).await else {
            self.renew().await;
            return Err(PostError::Temporary("timeout"));
        };
        sent.map(drop).map_err(|error| match of_smtp(&error) {
            // The server does not know letters besides those of ASCII before the `@`, and no other way leads there.
            PostError::Temporary("not_supported") if error.is_client() && !everyone_can => {
                PostError::Permanent("address_unusable")
            }
            error => error,
        })
    }

    /// Leaves the pool behind that an unfinished conversation went back to: the next letter on that connection would take
    /// the late answer to this one for its own.
    async fn renew(&self) {
        let stuck = mem::replace(&mut *self.transport.lock().await, self.plan.clone().build());
        task::spawn(async move { stuck.shutdown().await });
    }
}

/// TLS as the server's address asks for it, trusting the certificates in a file besides those that the machine trusts.
fn trusting(url: &str, file: &Path) -> Result<Tls, Fault> {
    let reading = || format!("reading the certificates in {} (HEARD_MAIL_CA)", file.display());
    let pem = std::fs::read(file).map_err(|error| Fault::new(reading(), error))?;
    let authority = Certificate::from_pem(&pem).map_err(|error| Fault::new(reading(), error))?;
    let host = url.parse::<Uri>().ok().and_then(|url| url.host().map(str::to_owned));
    let host = host.ok_or_else(|| Fault::plain("HEARD_SMTP_URL names no host"))?;
    let known = TlsParameters::builder(host).add_root_certificate(authority).build();
    let known = known.map_err(|error| Fault::new(reading(), error))?;
    Ok(match url.split_once("tls=") {
        _ if url.starts_with("smtps:") => Tls::Wrapper(known),
        Some((_, "required")) => Tls::Required(known),
        Some(_) => Tls::Opportunistic(known),
        None => Tls::None,
    })
}

fn address(attempt: &'static str, written: &str) -> Result<Address, Fault> {
    written.parse().attempting(attempt)
}

fn of_smtp(error: &SmtpError) -> PostError {
    use PostError::Temporary;
    if let Some(code) = error.status() {
        let code = code.to_string();
        return if error.is_permanent() { refused(&code, error) } else { Temporary("refused_for_now") };
    }
    if error.is_timeout() {
        Temporary("timeout")
    } else if error.is_tls() || is_broken_handshake(error) {
        Temporary("tls_failed")
    } else if error.is_client() {
        Temporary("not_supported")
    } else {
        Temporary("unreachable")
    }
}

/// A server that can't prove who it is, or does not speak TLS where it should: the library calls that data that is invalid,
/// and nothing else but an answer that is no text.
fn is_broken_handshake(error: &SmtpError) -> bool {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::InvalidData)
}

/// What a server's final refusal means. What it has against the sender (the password, the policy) can be put right, and
/// then every letter that waits goes out; what it has against the recipient can't.
fn refused(code: &str, error: &SmtpError) -> PostError {
    let reason = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    match code {
        "530" | "534" | "535" | "538" => PostError::Temporary("auth_refused"),
        "500" | "502" | "503" | "504" => PostError::Temporary("not_supported"),
        _ if reason.starts_with("5.7.") => PostError::Temporary("refused_by_policy"),
        "501" | "550" | "551" | "553" | "556" => PostError::Permanent("refused_recipient"),
        _ => PostError::Permanent("refused_message"),
    }
}

fn of_folder(error: &io::Error) -> PostError {
    PostError::Temporary(match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "folder_not_writable",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "folder_full",
        _ => "folder_failed",
    })
}

/// Lays a letter into the folder, whole or not at all.
fn lay(folder: &Path, name: &str, letter: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!(".{}.unfinished", Uuid::new_v4()));
    let written = private(&unfinished).and_then(|mut file| {
        file.write_all(letter)?;
        file.sync_all()
    });
    let laid = written.and_then(|()| std::fs::rename(&unfinished, folder.join(name)));
    if laid.is_err() {
        _ = std::fs::remove_file(&unfinished);
    }
    laid
}

fn is_writable(folder: &Path) -> io::Result<()> {
    let trial = folder.join(format!(".{}.trial", Uuid::new_v4()));
    private(&trial)?;
    std::fs::remove_file(trial)
}

/// A new file that nobody else on the machine can read: an address is in it.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
pub(crate) mod pretend_server;

#[cfg(test)]
mod tests {
    use super::{
        pretend_server::{Manner, PretendServer},
        *,
    };

    fn settings(url: &str) -> PostSettings {
        PostSettings {
            smtp_url: Some(url.to_owned()),
            folder: PathBuf::new(),
            from_address: "post@landlord.example".to_owned(),
            from_name: "Resident Services".to_owned(),
            reply_to: None,
            connections: CONNECTIONS,
            rate: None,
            authority: None,
        }
    }

    #[tokio::test]
    async fn the_mail_servers_address_is_read_or_refused_without_being_repeated() {
        for url in [
            "smtp://127.0.0.1:2525",
            "smtp://host:587?tls=required",
            "smtp://clerk:secret@host?tls=opportunistic",
            "smtps://clerk:secret@host",
        ] {
            assert!(Post::new(settings(url)).is_ok(), "{url}");
        }
        for url in [
            "secret",
            "http://clerk:secret@host",
            "smtp://clerk:secret@host?tls=reqired",
            "smtp://clerk:secret@host?TLS=required",
            "smtp://clerk:secret@:99999",
        ] {
            let fault = Post::new(settings(url)).unwrap_err();
            assert!(!format!("{} {fault:?}", fault.story()).contains("secret"), "{url}");
        }
        let post = Post::new(settings("smtps://clerk:secret@host")).unwrap();
        assert_eq!(format!("{post:?}"), "Post(smtp)");
    }

    #[tokio::test]
    async fn a_folder_answers_while_it_can_be_written_to_and_a_server_while_it_listens() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters");
        let post = Post::new(PostSettings { smtp_url: None, folder: path.clone(), ..settings("") }).unwrap();
        assert!(post.answers().await);
        assert_eq!(std::fs::read_dir(&path).unwrap().count(), 0);

        let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert!(!Post::new(settings(&format!("smtp://{nobody}"))).unwrap().answers().await);
    }

    fn letter() -> Message {
        let message = Message::builder()
            .from("post@landlord.example".parse().unwrap())
            .to("reader@example.org".parse().unwrap());
        message.body("words".to_owned()).unwrap()
    }

    async fn sent_to(manner: Manner) -> Result<(), PostError> {
        let server = PretendServer::start(manner).await;
        Post::new(settings(&server.url)).unwrap().send(&letter(), Uuid::nil()).await
    }

    #[tokio::test]
    async fn a_servers_answer_becomes_a_coded_word() {
        use PostError::{Permanent, Temporary};
        for (answer, expected) in [
            ("451 try later", Temporary("refused_for_now")),
            ("550 5.1.1 <reader@example.org> is unknown", Permanent("refused_recipient")),
            ("550 no", Permanent("refused_recipient")),
            ("552 too big", Permanent("refused_message")),
            ("554 5.7.1 Relay access denied", Temporary("refused_by_policy")),
            ("530 5.7.0 Must sign in", Temporary("auth_refused")),
        ] {
            assert_eq!(sent_to(Manner::Refuses(answer)).await, Err(expected), "{answer}");
        }
        assert_eq!(sent_to(Manner::HangsUp).await, Err(Temporary("unreachable")));
        assert_eq!(sent_to(Manner::Takes).await, Ok(()));
    }

    #[tokio::test]
    async fn a_late_answer_to_one_letter_is_not_taken_for_the_answer_to_the_next() {
        let server = PretendServer::start(Manner::AnswersLate).await;
        let mut post = Post::new(settings(&server.url)).unwrap();
        assert!(post.answers().await);
        let Way::Smtp(smtp) = &mut post.way else { panic!("it goes into a folder") };
        smtp.patience = Duration::from_millis(300);
        assert_eq!(post.send(&letter(), Uuid::nil()).await, Err(PostError::Temporary("timeout")));
        for _ in 0..10 {
            task::yield_now().await;
        }

        server.behave(Manner::RefusesAfterReading);

        let sent = post.send(&letter(), Uuid::nil()).await;
        assert_eq!(sent, Err(PostError::Permanent("refused_message")));
    }
}
