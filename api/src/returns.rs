//! How word reaches the house of letters that came back: a folder of delivery reports, and calls from a mail provider.

use std::path::PathBuf;

use entity::fault::Fault;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// How many characters the providers' token has at least.
const SHORTEST: usize = 32;
/// How many it may have.
const LONGEST: usize = 512;

/// Where word of letters comes from. Without either, nobody is asked.
#[derive(Debug, Default)]
pub struct Returns {
    /// The folder that delivery reports are laid into.
    pub folder: Option<PathBuf>,
    /// What a mail provider proves itself with.
    token: Option<SecretString>,
}

impl Returns {
    /// Takes both from the settings.
    ///
    /// # Errors
    /// When the folder is not there, or the token can be guessed or can't be sent.
    pub fn new(folder: Option<PathBuf>, token: Option<String>) -> Result<Self, Fault> {
        if folder.as_ref().is_some_and(|folder| !folder.is_dir()) {
            return Err(Fault::plain(
                "HEARD_BOUNCES should name a folder that delivery reports are laid into, and there is none",
            ));
        }
        let can_be_sent = |token: &String| {
            (SHORTEST..=LONGEST).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_graphic())
        };
        if token.as_ref().is_some_and(|token| !can_be_sent(token)) {
            return Err(Fault::plain(
                "HEARD_DELIVERY_STATUS_TOKEN should have 32 to 512 letters, figures and signs, and no space",
            ));
        }
        Ok(Self { folder, token: token.map(SecretString::from) })
    }

    /// Whether providers may call at all.
    pub fn takes_calls(&self) -> bool {
        self.token.is_some()
    }

    /// Whether this is the providers' token. It takes as long whatever is sent.
    pub fn knows(&self, sent: &str) -> bool {
        let mark = |text: &str| Sha256::digest(text.as_bytes());
        self.token.as_ref().is_some_and(|token| bool::from(mark(token.expose_secret()).ct_eq(&mark(sent))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn a_token_that_can_be_guessed_or_can_not_be_sent_is_refused_and_never_said() {
        for wrong in ["", "short-secret", &TOKEN[1..], "0123456789abcdef 0123456789abcdef", &"é".repeat(40)]
        {
            let fault = Returns::new(None, Some(wrong.to_owned())).unwrap_err().story();
            assert!(fault.starts_with("HEARD_DELIVERY_STATUS_TOKEN"), "{fault}");
            assert!(wrong.is_empty() || !fault.contains(wrong), "{fault}");
        }
        let returns = Returns::new(None, Some(TOKEN.to_owned())).unwrap();
        assert!(!format!("{returns:?}").contains(TOKEN));
    }

    #[test]
    fn only_the_whole_token_is_known_and_without_one_nothing_is() {
        let returns = Returns::new(None, Some(TOKEN.to_owned())).unwrap();
        assert!(returns.takes_calls() && returns.knows(TOKEN));
        for wrong in ["", &TOKEN[1..], &format!("{TOKEN}0"), &TOKEN.to_uppercase()] {
            assert!(!returns.knows(wrong), "{wrong}");
        }
        assert!(!Returns::default().takes_calls());
        assert!(!Returns::default().knows(""));
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_by_its_setting() {
        let fault = Returns::new(Some("/nowhere/at/all".into()), None).unwrap_err().story();
        assert!(fault.starts_with("HEARD_BOUNCES should name a folder"), "{fault}");
    }
}
