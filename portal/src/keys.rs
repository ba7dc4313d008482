//! The keys on disk, in age's own form: `recipients.txt` holds the public ones, `identity.txt` the private one.

use std::path::Path;

use entity::{fault::Fault, sealed::Recipients};

/// The file of public keys: everything the public side needs.
pub const RECIPIENTS: &str = "recipients.txt";

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
