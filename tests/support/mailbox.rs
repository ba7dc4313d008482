//! Letters as they arrived: files in a folder, each read as a mail program reads it.

use std::{fs, path::PathBuf};

use mail_parser::{Message, MessageParser};

use crate::program::wait_for;

/// Letters in a folder.
#[derive(Debug, Clone)]
pub struct Mailbox {
    folder: PathBuf,
}

/// A letter.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The whole of it, as it went over the wire.
    pub raw: String,
    message: Message<'static>,
}

impl Letter {
    fn read(raw: &[u8]) -> Self {
        let message = MessageParser::default().parse(raw).expect("a letter that can be read").into_owned();
        Self { raw: String::from_utf8_lossy(raw).into_owned(), message }
    }

    /// The subject.
    pub fn subject(&self) -> &str {
        self.message.subject().unwrap_or_default()
    }

    /// Whom it goes to.
    pub fn to(&self) -> String {
        let to = self.message.to().and_then(|to| to.first()).and_then(|to| to.address());
        to.unwrap_or_default().to_owned()
    }

    /// The name and the address it comes from.
    pub fn from(&self) -> (String, String) {
        let from = self.message.from().and_then(|from| from.first()).expect("a sender");
        (from.name().unwrap_or_default().to_owned(), from.address().unwrap_or_default().to_owned())
    }

    /// Its `Message-ID`.
    pub fn id(&self) -> String {
        self.message.message_id().unwrap_or_default().to_owned()
    }

    /// The plain text.
    pub fn text(&self) -> String {
        self.message.body_text(0).unwrap_or_default().into_owned()
    }

    /// The HTML.
    pub fn html(&self) -> String {
        self.message.body_html(0).unwrap_or_default().into_owned()
    }

    /// A header as it stands.
    pub fn header(&self, name: &str) -> String {
        let value = self.message.header_raw(name).unwrap_or_default();
        value.trim().to_owned()
    }
}

impl Mailbox {
    /// The letters in that folder.
    pub fn folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Every letter that is there.
    pub fn letters(&self) -> Vec<Letter> {
        let files =
            fs::read_dir(&self.folder).into_iter().flatten().map_while(Result::ok).map(|file| file.path());
        let whole = files
            .filter(|path| path.is_file() && !path.file_name().unwrap().to_string_lossy().starts_with('.'));
        whole.map(|path| Letter::read(&fs::read(path).unwrap())).collect()
    }

    /// Every letter to that address.
    pub fn to(&self, address: &str) -> Vec<Letter> {
        self.letters().into_iter().filter(|letter| letter.to() == address).collect()
    }

    /// The first letter to that address, once it has come.
    pub fn wait_for_letter_to(&self, address: &str) -> Letter {
        wait_for("a letter", || self.to(address).into_iter().next())
    }
}
