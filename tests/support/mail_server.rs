//! A stock SMTP server (aiosmtpd), which keeps what it is given in a mail folder.

use std::{
    ffi::OsStr,
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::{
    mailbox::Mailbox,
    program::{free_port, wait_for},
};

/// The server. It is ended with this.
#[derive(Debug)]
pub struct MailServer {
    child: Child,
    folder: TempDir,
    port: u16,
}

impl MailServer {
    /// Starts one on a free port.
    pub fn start() -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), &[])
    }

    /// The certificate it shows.
    pub fn certificate(&self) -> String {
        self.folder.path().join("certificate.pem").display().to_string()
    }

    /// Starts one that offers STARTTLS, as `localhost`, with a certificate of its own making.
    pub fn start_with_certificate() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (key, certificate) = (folder.path().join("key.pem"), folder.path().join("certificate.pem"));
        let made = Command::new("openssl")
            .args([
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
            ])
            .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
            .args(["-addext", "basicConstraints=critical,CA:FALSE"])
            .arg("-keyout")
            .arg(&key)
            .arg("-out")
            .arg(&certificate)
            .output()
            .expect("openssl: tests/run installs it");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let options =
            [OsStr::new("--tlscert"), certificate.as_os_str(), OsStr::new("--tlskey"), key.as_os_str()];
        Self::start_in(folder, &options)
    }

    fn start_in(folder: TempDir, options: &[&OsStr]) -> Self {
        let port = free_port();
        let maildir = folder.path().join("mail");
        let child = Command::new("/usr/bin/python3")
            .args(["-m", "aiosmtpd", "--nosetuid", "--smtputf8", "--listen", &format!("127.0.0.1:{port}")])
            .args(options)
            .args(["--class", "aiosmtpd.handlers.Mailbox"])
            .arg(&maildir)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("python3-aiosmtpd: tests/run installs it");
        wait_for("the mail server", || TcpStream::connect(("127.0.0.1", port)).ok());
        Self { child, folder, port }
    }

    /// Its address, as a setting.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// What it was given.
    pub fn mailbox(&self) -> Mailbox {
        let folder: PathBuf = self.folder.path().join("mail/new");
        Mailbox::folder(folder)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ended_before = self.child.kill();
        let _ended_before = self.child.wait();
    }
}
