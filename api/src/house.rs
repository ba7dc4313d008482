//! What every part of the staff side works with: built once, when the program starts.

use std::sync::Arc;

use entity::{
    chance::Chance, evidence::store::EvidenceStore, fault::Fault, intake::Intake, landlord::Landlord,
    moment::Clock, sealed::Identities,
};
use locales::Languages;
use tokio::sync::Notify;

use crate::{
    fingerprint::FingerprintKey, numbers::Numbers, post::Post, returns::Returns, scanner::Scanner,
    tokens::TokenKey,
};

/// The house.
pub struct House {
    /// The record, the queue before Argon2, the landlord's public keys and promises.
    pub intake: Intake,
    /// The landlord's private keys.
    pub identities: Identities,
    /// The landlord's particulars.
    pub landlord: Landlord,
    /// The languages letters are written in.
    pub languages: Arc<Languages>,
    /// What signs the staff's tokens.
    pub tokens: TokenKey,
    /// The clock on the wall.
    pub clock: Arc<dyn Clock>,
    /// Where secrets come from.
    pub chance: Arc<dyn Chance>,
    /// The address under which the pages and the API are reached, without a slash at the end.
    pub base_url: String,
    /// Where an alert to staff leads; `{number}` stands for the number.
    pub alert_link: String,
    /// How letters go out.
    pub post: Post,
    /// How word comes of letters that came back.
    pub returns: Returns,
    /// Wakes the notifier: a letter has become due.
    pub letters_due: Arc<Notify>,
    /// Where evidence lies.
    pub evidence: EvidenceStore,
    /// The virus scanner, if one is set.
    pub scanner: Option<Scanner>,
    /// The operator's counters.
    pub numbers: Numbers,
}

impl House {
    /// The key of what cases can be found by: only the staff side can compute it.
    ///
    /// # Errors
    /// When it can't be derived.
    pub fn fingerprints(&self) -> Result<FingerprintKey, Fault> {
        Ok(FingerprintKey::from_secret(&self.tokens.derive(b"heard: fingerprints")?))
    }
}
