//! The keys on disk, in age's own form: `recipients.txt` holds the public ones, `identity.txt` the private one.

use std::path::Path;

use entity::{database::Database, fault::Fault, landlord_key, sealed::Recipients};

/// The file of public keys: everything the public side needs.
pub const RECIPIENTS: &str = "recipients.txt";

/// Reads the landlord's public keys, and makes sure that they are those of this record.
///
/// # Errors
/// When they are not there, can't be read, or are somebody else's.
pub async fn recipients_of(db: &Database, keys: &Path) -> Result<Recipients, Fault> {
    let recipients = recipients(keys)?;
    let noted = landlord_key::noted(db).await?;
    if noted.is_some_and(|noted| !recipients.include(&noted)) {
        return Err(Fault::plain(format!(
            "the public keys in {} (HEARD_KEYS) do not include the one that this record began with",
            keys.display()
        )));
    }
    Ok(recipients)
}

/// Reads the landlord's public keys.
///
/// # Errors
/// When they are not there or can't be read.
pub fn recipients(keys: &Path) -> Result<Recipients, Fault> {
    let path = keys.join(RECIPIENTS);
    let text = std::fs::read_to_string(&path).map_err(|error| {
        Fault::new(format!("reading the landlord's public keys from {}", path.display()), error)
    })?;
    Recipients::parse(&text)
}
