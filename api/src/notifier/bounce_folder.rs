//! The folder that the mail server lays delivery reports into: a Maildir, or a plain folder of `.eml` files. The files are
//! the operator's: what was read is put aside, what could not be is put aside too, and nothing is deleted.

use std::{
    fs::{self, DirEntry, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use entity::{
    fault::{Attempting, Fault},
    moment::Moment,
};
use tokio::task::spawn_blocking;

use super::{bounce, delivery_report};
use crate::house::House;

/// How many files are read at once.
const MOST_FILES: usize = 100;
/// How many bytes a file may have.
const MOST_BYTES: u64 = 1024 * 1024;
/// How many files of one name there may be before one is left where it is.
const MOST_NAMESAKES: u32 = 100;

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Looked {
    /// Reports that were read.
    pub read: usize,
    /// Letters that came back, or that somebody complained of.
    pub changed: usize,
    /// Files that are no delivery reports of our letters.
    pub unread: usize,
}

/// Where files come from and go.
#[derive(Debug, Clone)]
struct Folder {
    new: PathBuf,
    done: PathBuf,
    unread: PathBuf,
    is_maildir: bool,
}

impl Folder {
    fn at(folder: &Path) -> Self {
        let new = folder.join("new");
        let is_maildir = new.is_dir();
        let (new, done) = match is_maildir {
            true => (new, folder.join("cur")),
            false => (folder.to_owned(), folder.join("done")),
        };
        Self { new, done, unread: folder.join("unread"), is_maildir }
    }

    /// Some of the files that wait. Only files: whatever else lies there is not touched.
    fn waiting(&self) -> io::Result<Vec<PathBuf>> {
        let is_mail = |entry: &DirEntry| {
            let name = entry.file_name();
            let hidden = name.as_encoded_bytes().starts_with(b".");
            let named = self.is_maildir || Path::new(&name).extension().is_some_and(|kind| kind == "eml");
            named && !hidden && entry.file_type().is_ok_and(|kind| kind.is_file())
        };
        let found = fs::read_dir(&self.new)?.filter_map(Result::ok).filter(is_mail);
        Ok(found.take(MOST_FILES).map(|entry| entry.path()).collect())
    }

    /// Puts a file aside, beside others of its name.
    fn put_aside(&self, file: &Path, into: &Path) -> io::Result<()> {
        fs::create_dir_all(into)?;
        let mut name = file.file_name().unwrap_or_default().to_owned();
        if self.is_maildir && into == self.done && !name.as_encoded_bytes().contains(&b':') {
            name.push(":2,S");
        }
        let mut to = into.join(&name);
        for namesake in 1..=MOST_NAMESAKES {
            if !to.try_exists()? {
                return fs::rename(file, to);
            }
            let mut other = std::ffi::OsString::from(format!("{namesake}."));
            other.push(&name);
            to = into.join(other);
        }
        Err(io::Error::new(io::ErrorKind::AlreadyExists, "too many files of one name"))
    }
}

/// Reads what is new in the folder, if there is one. What is not a delivery report stops nothing.
///
/// # Errors
/// When the folder can't be read, or the database refuses; what was not taken in stays where it is.
pub async fn look(house: &House, now: Moment) -> Result<Looked, Fault> {
    let mut looked = Looked::default();
    let Some(folder) = &house.returns.folder else { return Ok(looked) };
    let folder = Folder::at(folder);
    let here = folder.clone();
    let waiting = blocking(move || here.waiting()).await?.attempting("looking for delivery reports")?;
    for file in waiting {
        let path = file.clone();
        // Whatever a file does to its reader, it does it there.
        let news = blocking(move || read(&path)).await.ok().flatten();
        let into = match news {
            Some(news) => {
                looked.read += 1;
                looked.changed += usize::from(bounce::take_in(house, news, now).await?);
                folder.done.clone()
            }
            None => {
                looked.unread += 1;
                folder.unread.clone()
            }
        };
        let here = folder.clone();
        // One that can't be moved is read again, which changes nothing, and keeps no other from being read.
        if let Err(error) = blocking(move || here.put_aside(&file, &into)).await? {
            tracing::warn!(kind = %error.kind(), "a delivery report can't be put aside: it is read again");
        }
    }
    if looked != Looked::default() {
        let Looked { read, changed, unread } = looked;
        tracing::info!(read, changed, unread, "delivery reports were looked at");
    }
    Ok(looked)
}

fn read(path: &Path) -> Option<bounce::News> {
    let file = File::open(path).ok()?;
    let mut mail = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut mail).ok()?;
    let fits = u64::try_from(mail.len()).is_ok_and(|bytes| bytes <= MOST_BYTES);
    if fits { delivery_report::read(&mail) } else { None }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    spawn_blocking(work).await.attempting("looking at delivery reports")
}
