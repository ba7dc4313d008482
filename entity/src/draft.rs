//! The unfinished report. It is kept under a key that only the reporter's cookie holds, and dies after an idle hour:
//! abandoned answers can be read by nobody, the landlord included.

use std::collections::BTreeMap;

use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sea_orm::{IntoActiveModel, entity::prelude::*};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::{
    acknowledgement::Acknowledgement,
    answers::{Answers, Raw},
    chance::{self, Chance},
    clock::Promised,
    code::AccessCode,
    database::Database,
    fault::{Attempting, Fault},
    hex::hex,
    moment::Moment,
    own_page::Opened,
    saving::Save,
};

/// How long an unfinished report is kept when nothing happens, in seconds.
pub const IDLE_SECONDS: i64 = 60 * 60;
/// How old the last sign of life may be before looking at a page counts as one, so that reading rarely writes; a draft lives
/// that much longer, so that no page promises more than is kept.
const TOUCH_SECONDS: i64 = 60;
/// How long sending may take at the very most.
const SENDING_SECONDS: i64 = 60;
const NONCE: usize = 24;

/// A row of `drafts`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "drafts")]
pub struct Model {
    /// A name derived from the key: it finds the row and does not open it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The [`Draft`], sealed under the key.
    pub content: Vec<u8>,
    /// Counts the changes, so that two tabs never overwrite each other's.
    pub version: i32,
    /// The last sign of life.
    pub touched_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// What is known of a report before it is sent, and for the hour after.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Draft {
    /// The answers given so far.
    pub answers: Answers,
    /// What was typed on a page and could not be taken yet, by the page's name: nothing typed is lost.
    pub unsettled: BTreeMap<String, Raw>,
    /// Since when it is being sent: for a while nothing in it changes, so that what is received is what was seen.
    pub sending: Option<Moment>,
    /// The salt of the access code that this report will have.
    pub code_salt: [u8; 16],
    /// What became of it, once sent. The answers are gone then.
    pub received: Option<Receipt>,
    /// When the first page of it was answered.
    #[serde(default)]
    pub begun_at: Option<Moment>,
    /// Whether something stood in a field that people do not see.
    #[serde(default)]
    pub decoyed: bool,
    /// An earlier report of theirs that they have opened with its number and code.
    #[serde(default)]
    pub opened: Option<Opened>,
    /// Whether a reporting centre's staff fill it in for someone: several questions stand on a page then.
    #[serde(default)]
    pub together: bool,
    /// The code of the reporting centre that someone who tells it themselves came through.
    #[serde(default)]
    pub centre_code: Option<String>,
    /// The files that were added, in order.
    #[serde(default)]
    pub files: Vec<DraftFile>,
    /// The files that could not be added the last time that some were sent.
    #[serde(default)]
    pub files_refused: Vec<RefusedFile>,
    /// How many files were left out then, because a report has no room for more.
    #[serde(default)]
    pub files_left_out: usize,
}

/// A file that goes along with a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftFile {
    /// Its row in `evidence`.
    pub id: Uuid,
    /// What it is called, as it can be shown.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
}

/// A file that could not be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedFile {
    /// What it is called, as it can be shown.
    pub name: String,
    /// Why: the name of the sentence that says so.
    pub why: String,
}

/// What the acknowledgement page shows. No word of what was told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Receipt {
    /// The report.
    pub report_id: Uuid,
    /// Its number.
    pub acknowledgement: Acknowledgement,
    /// What was promised.
    pub promises: Vec<Promised>,
    /// The strands, to name the organisations that fit.
    pub strands: Vec<String>,
    /// Whether and how the reporter is reached.
    pub contact_choice: String,
    /// Whether an e-mail goes out.
    pub by_email: bool,
    /// Whether something may have to be photographed before it is mended.
    pub damage: bool,
    /// Whether the equality questions have been answered.
    pub equality_answered: bool,
    /// Whether it was told by the staff of a reporting centre, who get a receipt of their own.
    #[serde(default)]
    pub by_centre: bool,
}

impl Draft {
    /// Whether it is being sent right now. An attempt that was cut off holds nothing up for longer than a minute.
    pub fn is_on_its_way(&self, now: Moment) -> bool {
        self.sending.is_some_and(|since| now.seconds_since(since) < SENDING_SECONDS)
    }

    /// Whether answers to a report that is not sent yet are in it.
    pub fn holds_answers(&self) -> bool {
        self.received.is_none()
            && !(self.answers.is_empty() && self.unsettled.is_empty() && self.files.is_empty())
    }

    /// An empty one.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn new(chance: &dyn Chance) -> Result<Self, Fault> {
        Ok(Self {
            answers: Answers::default(),
            unsettled: BTreeMap::new(),
            sending: None,
            code_salt: chance::bytes(chance)?,
            received: None,
            opened: None,
            together: false,
            centre_code: None,
            files: Vec::new(),
            files_refused: Vec::new(),
            files_left_out: 0,
            begun_at: None,
            decoyed: false,
        })
    }
}

/// The key to one draft: 32 random bytes that only the reporter's cookie holds.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftKey([u8; 32]);

impl std::fmt::Debug for DraftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DraftKey")
    }
}

impl DraftKey {
    /// A new key.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn draw(chance: &dyn Chance) -> Result<Self, Fault> {
        Ok(Self(chance::bytes(chance)?))
    }

    /// Reads a key as the cookie holds it; `None` if it is forged or cut.
    pub fn from_cookie(written: &str) -> Option<Self> {
        if written.len() != 64 || !written.is_ascii() {
            return None;
        }
        let mut key = [0; 32];
        for (place, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(written.get(place * 2..place * 2 + 2)?, 16).ok()?;
        }
        Some(Self(key))
    }

    /// The key as the cookie holds it.
    pub fn to_cookie(&self) -> String {
        hex(&self.0)
    }

    /// The mark of the one report that this draft becomes, however often it is sent.
    ///
    /// # Errors
    /// Never for a key of this length; deriving is fallible in general.
    pub fn submission(&self) -> Result<String, Fault> {
        Ok(hex(&self.derive(b"heard: submission")?))
    }

    /// The access code of the one report that this draft becomes.
    ///
    /// # Errors
    /// As [`submission`](Self::submission).
    pub fn code(&self, draft: &Draft) -> Result<AccessCode, Fault> {
        AccessCode::derive(&self.0, &draft.code_salt)
    }

    /// The name of the equality answers that this draft leads to, however often they are sent.
    ///
    /// # Errors
    /// As [`submission`](Self::submission).
    pub fn equality_answers(&self) -> Result<Uuid, Fault> {
        let [bytes @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
            self.derive(b"heard: equality answers")?;
        Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// The name of the draft's row: it finds the row and does not open it.
    ///
    /// # Errors
    /// As [`submission`](Self::submission).
    pub fn id(&self) -> Result<String, Fault> {
        Ok(hex(&self.derive(b"heard: draft")?))
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305, Fault> {
        Ok(XChaCha20Poly1305::new(Key::from_slice(&self.derive(b"heard: draft content")?)))
    }

    fn derive(&self, purpose: &[u8]) -> Result<[u8; 32], Fault> {
        let mut derived = [0; 32];
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(purpose, &mut derived)
            .map_err(|error| Fault::plain(format!("deriving from a draft's key: {error}")))?;
        Ok(derived)
    }

    fn seal(&self, id: &str, draft: &Draft, chance: &dyn Chance) -> Result<Vec<u8>, Fault> {
        let plain = serde_json::to_vec(draft).attempting("writing a draft")?;
        let nonce = chance::bytes::<NONCE>(chance)?;
        let payload = Payload { msg: &plain, aad: id.as_bytes() };
        let sealed = self.cipher()?.encrypt(XNonce::from_slice(&nonce), payload);
        let mut content = nonce.to_vec();
        content.extend(sealed.map_err(|_| Fault::plain("sealing a draft"))?);
        Ok(content)
    }

    fn open(&self, id: &str, content: &[u8]) -> Result<Draft, Fault> {
        let (nonce, sealed) =
            content.split_at_checked(NONCE).ok_or_else(|| Fault::plain("opening a draft: it is cut"))?;
        let payload = Payload { msg: sealed, aad: id.as_bytes() };
        let plain = self.cipher()?.decrypt(XNonce::from_slice(nonce), payload);
        let plain = plain.map_err(|_| Fault::plain("opening a draft: the key does not fit"))?;
        serde_json::from_slice(&plain)
            .map_err(|_| Fault::plain("opening a draft: it is not what was expected"))
    }
}

/// Keeps a new draft.
///
/// # Errors
/// When the database refuses.
pub async fn begin(
    db: &Database,
    key: &DraftKey,
    draft: &Draft,
    chance: &dyn Chance,
    now: Moment,
) -> Result<(), Fault> {
    let id = key.id()?;
    let content = key.seal(&id, draft, chance)?;
    let row = Model { id, content, version: 0, touched_at: now }.into_active_model();
    Entity::insert(row).exec_without_returning(db.writer()).await.attempting("keeping a new draft")?;
    Ok(())
}

async fn find(db: &Database, key: &DraftKey, now: Moment) -> Result<Option<(Model, Draft)>, Fault> {
    let row = Entity::find_by_id(key.id()?).one(db.reader()).await.attempting("looking for a draft")?;
    let Some(row) = row.filter(|row| now.seconds_since(row.touched_at) < IDLE_SECONDS + TOUCH_SECONDS) else {
        return Ok(None);
    };
    let draft = key.open(&row.id, &row.content)?;
    Ok(Some((row, draft)))
}

/// The draft that the key opens, and a sign of life for it; `None` if it has died or never was.
///
/// # Errors
/// When the database refuses.
pub async fn open(db: &Database, key: &DraftKey, now: Moment) -> Result<Option<Draft>, Fault> {
    let Some((row, draft)) = find(db, key, now).await? else { return Ok(None) };
    if now.seconds_since(row.touched_at) >= TOUCH_SECONDS {
        Entity::update_many()
            .col_expr(Column::TouchedAt, now.into())
            .filter(COLUMN.id.eq(row.id))
            .exec(db.writer())
            .await
            .attempting("keeping a draft alive")?;
    }
    Ok(Some(draft))
}

/// Whether the key opens a draft. Asking is no sign of life.
///
/// # Errors
/// When the database refuses.
pub async fn is_alive(db: &Database, key: &DraftKey, now: Moment) -> Result<bool, Fault> {
    Ok(find(db, key, now).await?.is_some())
}

/// Changes a draft and keeps it; `None` if it has died or never was.
///
/// Another tab may change it meanwhile: then the change is made again, on what that tab left.
///
/// # Errors
/// When the database refuses.
pub async fn change<T>(
    db: &Database,
    key: &DraftKey,
    chance: &dyn Chance,
    now: Moment,
    mut change: impl FnMut(&mut Draft) -> T,
) -> Result<Option<(Draft, T)>, Fault> {
    loop {
        let Some((row, mut draft)) = find(db, key, now).await? else { return Ok(None) };
        let outcome = change(&mut draft);
        let content = key.seal(&row.id, &draft, chance)?;
        if db.save_draft(Save { id: row.id, version: row.version, content, now }).await? {
            return Ok(Some((draft, outcome)));
        }
    }
}

/// Forgets a draft at once.
///
/// # Errors
/// When the database refuses.
pub async fn forget(db: &Database, key: &DraftKey) -> Result<(), Fault> {
    Entity::delete_by_id(key.id()?).exec(db.writer()).await.attempting("forgetting a draft")?;
    Ok(())
}

/// Forgets every draft that has died; how many.
///
/// # Errors
/// When the database refuses.
pub async fn forget_dead(db: &Database, now: Moment) -> Result<u64, Fault> {
    let dead =
        Entity::delete_many().filter(COLUMN.touched_at.lte(now.after_seconds(-IDLE_SECONDS - TOUCH_SECONDS)));
    Ok(dead.exec(db.writer()).await.attempting("forgetting dead drafts")?.rows_affected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answers::Answer, chance::SystemChance};

    async fn database() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let db =
            Database::open(&format!("sqlite://{}", folder.path().join("heard.db").display())).await.unwrap();
        db.migrate().await.unwrap();
        (folder, db)
    }

    fn noon() -> Moment {
        "2026-11-20T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
    }

    async fn begun(db: &Database) -> DraftKey {
        let key = DraftKey::draw(&SystemChance).unwrap();
        begin(db, &key, &Draft::new(&SystemChance).unwrap(), &SystemChance, noon()).await.unwrap();
        key
    }

    fn answer(key: &'static str, word: &'static str) -> impl FnMut(&mut Draft) {
        move |draft| draft.answers.set(key, Some(Answer::One(word.to_owned())))
    }

    #[tokio::test]
    async fn an_unfinished_report_dies_after_an_idle_hour_and_every_sign_of_life_is_another_hour() {
        let (_folder, db) = database().await;
        let key = begun(&db).await;
        let at = |minutes: i64| noon().after_seconds(minutes * 60);
        assert!(open(&db, &key, at(59)).await.unwrap().is_some(), "looking at a page is a sign of life");
        assert!(change(&db, &key, &SystemChance, at(118), answer("area", "north")).await.unwrap().is_some());
        assert!(open(&db, &key, at(177)).await.unwrap().is_some());
        assert!(open(&db, &key, at(238)).await.unwrap().is_none());
        assert!(change(&db, &key, &SystemChance, at(238), answer("area", "east")).await.unwrap().is_none());
        assert_eq!(forget_dead(&db, at(237)).await.unwrap(), 0);
        assert_eq!(forget_dead(&db, at(238)).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn many_tabs_at_once_keep_every_answer() {
        let (_folder, db) = database().await;
        let key = begun(&db).await;
        let keys: Vec<String> = (0..24).map(|n| format!("answer_{n}")).collect();
        let changes = keys.iter().map(|name| {
            change(&db, &key, &SystemChance, noon(), |draft| {
                draft.answers.set(name, Some(Answer::One("kept".to_owned())));
            })
        });
        let mut under_way = Vec::new();
        for one in changes {
            under_way.push(Box::pin(one));
        }
        for one in futures_util::future::join_all(under_way).await {
            assert!(one.unwrap().is_some());
        }
        let draft = open(&db, &key, noon()).await.unwrap().unwrap();
        assert!(keys.iter().all(|name| draft.answers.says(name, "kept")));
    }

    #[tokio::test]
    async fn without_the_key_nothing_in_the_row_can_be_read_or_passed_on() {
        let (_folder, db) = database().await;
        let (key, other) = (begun(&db).await, begun(&db).await);
        change(&db, &key, &SystemChance, noon(), answer("account", "on the stairs")).await.unwrap();
        let row = Entity::find_by_id(key.id().unwrap()).one(db.reader()).await.unwrap().unwrap();
        assert!(!row.content.windows(6).any(|bytes| bytes == b"stairs"));
        assert!(!row.id.contains(&key.to_cookie()));
        Entity::update_many()
            .col_expr(Column::Content, row.content.into())
            .filter(COLUMN.id.eq(other.id().unwrap()))
            .exec(db.writer())
            .await
            .unwrap();
        assert!(open(&db, &other, noon()).await.is_err());
    }

    #[tokio::test]
    async fn a_forgotten_draft_is_gone() {
        let (_folder, db) = database().await;
        let key = begun(&db).await;
        forget(&db, &key).await.unwrap();
        assert!(open(&db, &key, noon()).await.unwrap().is_none());
        assert_eq!(Entity::find().all(db.reader()).await.unwrap().len(), 0);
    }

    #[test]
    fn a_key_is_read_back_from_its_cookie_and_nothing_else_is_one() {
        let key = DraftKey::draw(&SystemChance).unwrap();
        assert_eq!(DraftKey::from_cookie(&key.to_cookie()), Some(key.clone()));
        for wrong in [
            "",
            "x",
            &"z".repeat(64),
            &key.to_cookie()[1..],
            &format!("{}0", key.to_cookie()),
            &"é".repeat(32),
        ] {
            assert_eq!(DraftKey::from_cookie(wrong), None, "{wrong}");
        }
        assert_eq!(format!("{key:?}"), "DraftKey");
    }
}
