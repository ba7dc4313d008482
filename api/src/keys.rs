//! The keys on disk: made at the first start, readable by nobody else, never changed by a later one.

use std::{
    fs::{self, File, OpenOptions, Permissions},
    io::{ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::Path,
};

use entity::{
    chance::Chance,
    fault::{Attempting, Fault},
    sealed::Identities,
};
use portal::keys::RECIPIENTS;

use crate::tokens::TokenKey;

/// The file of the landlord's private keys.
const IDENTITY: &str = "identity.txt";
/// The file of the key that signs the staff's tokens.
const TOKEN: &str = "token.pem";

/// The private keys.
pub struct Keys {
    /// What opens reports.
    pub identities: Identities,
    /// What signs tokens.
    pub tokens: TokenKey,
}

/// Makes a folder that nobody else can look into.
///
/// # Errors
/// When it can't be made.
pub fn make_private_folder(path: &Path) -> Result<(), Fault> {
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
    let closed = made.and_then(|()| fs::set_permissions(path, Permissions::from_mode(0o700)));
    closed.map_err(|error| Fault::new(format!("making the folder {} for nobody else", path.display()), error))
}

/// Makes what is not there yet: the landlord's pair and the token key.
///
/// # Errors
/// When a file can't be written, or only one half of the pair is there.
pub fn make_missing(folder: &Path, chance: &dyn Chance) -> Result<(), Fault> {
    make_private_folder(folder)?;
    let (identity, recipients) = (folder.join(IDENTITY), folder.join(RECIPIENTS));
    match (identity.is_file(), recipients.is_file()) {
        (true, true) => {}
        (false, false) => {
            let (private, public) = Identities::new_pair();
            write_once(
                &identity,
                &format!("# Opens every report. Keep a copy where a fire does not reach it.\n{private}\n"),
            )?;
            write_once(
                &recipients,
                &format!("# Reports are sealed to these keys, one on a line.\n{public}\n"),
            )?;
        }
        (true, false) => write_once(&recipients, &format!("{}\n", read_identities(folder)?.public()))?,
        (false, true) => {
            return Err(Fault::plain(format!(
                "{} is missing and {} is there: put the private key back, or move the public one away to begin anew",
                identity.display(),
                recipients.display()
            )));
        }
    }
    let token = folder.join(TOKEN);
    if token.is_file() { Ok(()) } else { write_once(&token, &TokenKey::generate(chance)?) }
}

/// Reads the private keys.
///
/// # Errors
/// When one is missing or can't be read.
pub fn read(folder: &Path) -> Result<Keys, Fault> {
    let tokens = TokenKey::from_pem(&read_file(&folder.join(TOKEN))?)?;
    Ok(Keys { identities: read_identities(folder)?, tokens })
}

fn read_identities(folder: &Path) -> Result<Identities, Fault> {
    Identities::parse(&read_file(&folder.join(IDENTITY))?)
}

/// Adds the public half of a new pair to the landlord's keys; gives the private half, which is stored nowhere.
///
/// # Errors
/// When the file of public keys can't be written.
pub fn add_pair(folder: &Path) -> Result<(String, String), Fault> {
    const ATTEMPT: &str = "adding a public key to the landlord's";
    let (private, public) = Identities::new_pair();
    let path = folder.join(RECIPIENTS);
    let before = read_file(&path)?;
    let (new, whole) = (path.with_extension("new"), format!("{}\n{public}\n", before.trim_end()));
    let mut file = File::create(&new).attempting(ATTEMPT)?;
    file.write_all(whole.as_bytes()).and_then(|()| file.sync_all()).attempting(ATTEMPT)?;
    fs::rename(&new, &path).attempting(ATTEMPT)?;
    Ok((private, public))
}

fn read_file(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path)
        .map_err(|error| Fault::new(format!("reading the key in {}", path.display()), error))
}

/// Writes a file that only its owner can read, all of it on disk; one that is there already stays as it is.
fn write_once(path: &Path, text: &str) -> Result<(), Fault> {
    let attempt = || format!("writing the key in {}", path.display());
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let mut file = match made {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
        Err(error) => return Err(Fault::new(attempt(), error)),
    };
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(|error| Fault::new(attempt(), error))
}
