//! A virus scanner that speaks as ClamAV's `clamd` does (`INSTREAM`): bytes go to it as they are opened, and it says what it
//! thinks of them.

use std::{path::PathBuf, str::FromStr, time::Duration};

use bytes::Bytes;
use entity::fault::{Attempting, Fault};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

use crate::casework::read_evidence::Checked;

const ATTEMPT: &str = "asking the virus scanner (HEARD_SCANNER)";
/// How long it may take to be reached, and to take some bytes.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may think about all of them.
const THINKING: Duration = Duration::from_secs(10 * 60);
/// The longest answer that is read.
const LONGEST: u64 = 1024;

/// Where the scanner is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanner {
    /// On that host and port.
    Tcp(String),
    /// At that socket.
    Unix(PathBuf),
}

/// What it thinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It found nothing.
    Clean,
    /// It found something.
    Found,
}

impl FromStr for Scanner {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.starts_with('/') {
            return Ok(Self::Unix(text.into()));
        }
        match text.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => {
                Ok(Self::Tcp(text.to_owned()))
            }
            _ => Err("should be HOST:PORT or the path of a socket, such as /run/clamav/clamd.ctl".to_owned()),
        }
    }
}

impl Scanner {
    /// Shows the scanner a file.
    ///
    /// # Errors
    /// When it can't be reached, gives up, or the file can't be read.
    pub async fn scan(&self, file: &mut Checked) -> Result<Verdict, Fault> {
        match self {
            Self::Tcp(address) => {
                let stream = timeout(PATIENCE, TcpStream::connect(address)).await.attempting(ATTEMPT)?;
                show(stream.attempting(ATTEMPT)?, file).await
            }
            Self::Unix(path) => {
                let stream = timeout(PATIENCE, UnixStream::connect(path)).await.attempting(ATTEMPT)?;
                show(stream.attempting(ATTEMPT)?, file).await
            }
        }
    }
}

async fn show(
    mut scanner: impl AsyncRead + AsyncWrite + Unpin,
    file: &mut Checked,
) -> Result<Verdict, Fault> {
    write(&mut scanner, b"zINSTREAM\0").await?;
    while let Some(bytes) = file.next().await? {
        // One that has seen enough says so and hangs up.
        if chunk(&mut scanner, &bytes).await.is_err() {
            break;
        }
    }
    let _hung_up = write(&mut scanner, &0_u32.to_be_bytes()).await;
    let mut said = Vec::new();
    let read = scanner.take(LONGEST);
    tokio::pin!(read);
    timeout(THINKING, read.read_to_end(&mut said)).await.attempting(ATTEMPT)?.attempting(ATTEMPT)?;
    verdict(&said)
}

async fn chunk(scanner: &mut (impl AsyncWrite + Unpin), bytes: &Bytes) -> Result<(), Fault> {
    if bytes.is_empty() {
        return Ok(());
    }
    let length = u32::try_from(bytes.len()).attempting(ATTEMPT)?;
    write(scanner, &length.to_be_bytes()).await?;
    write(scanner, bytes).await
}

async fn write(scanner: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> Result<(), Fault> {
    timeout(PATIENCE, scanner.write_all(bytes)).await.attempting(ATTEMPT)?.attempting(ATTEMPT)
}

fn verdict(said: &[u8]) -> Result<Verdict, Fault> {
    let said = String::from_utf8_lossy(said);
    let said = said.trim_matches(['\0', '\n', '\r', ' ']);
    if said == "stream: OK" {
        return Ok(Verdict::Clean);
    }
    if said.starts_with("stream: ") && said.ends_with(" FOUND") {
        return Ok(Verdict::Found);
    }
    let why = if said.contains("size limit") {
        "the file is longer than it takes (StreamMaxLength)"
    } else {
        "it gave no answer that is known"
    };
    Err(Fault::plain(format!("{ATTEMPT}: {why}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_word_counts() {
        assert_eq!(verdict(b"stream: OK\0").unwrap(), Verdict::Clean);
        assert_eq!(verdict(b"stream: Eicar-Test-Signature FOUND\0").unwrap(), Verdict::Found);
        for unclear in
            ["", "stream: OK or not\0", "INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0"]
        {
            assert!(verdict(unclear.as_bytes()).is_err(), "{unclear}");
        }
    }

    #[test]
    fn a_scanner_is_at_a_port_or_a_socket() {
        assert_eq!("clamav:3310".parse(), Ok(Scanner::Tcp("clamav:3310".to_owned())));
        assert_eq!("/run/clamd.ctl".parse(), Ok(Scanner::Unix("/run/clamd.ctl".into())));
        for wrong in ["clamav", ":3310", "clamav:port", ""] {
            assert!(wrong.parse::<Scanner>().is_err(), "{wrong}");
        }
    }
}
