use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::{
    arrival::{CutOff, NotTaken, Reception, Source, Stored},
    store::EvidenceStore,
    *,
};
use crate::{
    chance::SystemChance,
    draft::{Draft, DraftKey},
    hex::hex,
    moment::Clock,
    sealed::{Identities, Recipients},
};

/// A clock that goes on by so many seconds each time that it is looked at.
struct GoingOn(Mutex<Moment>, i64);

impl Clock for GoingOn {
    fn now(&self) -> Moment {
        let mut now = self.0.lock().unwrap();
        *now = now.after_seconds(self.1);
        *now
    }
}

/// Bytes in pieces; perhaps broken off after them.
struct Sent {
    pieces: std::vec::IntoIter<Bytes>,
    breaks_off: bool,
}

impl Source for Sent {
    async fn chunk(&mut self) -> Result<Option<Bytes>, CutOff> {
        match self.pieces.next() {
            None if self.breaks_off => Err(CutOff),
            next => Ok(next),
        }
    }
}

fn sent(bytes: &[u8]) -> Sent {
    let pieces: Vec<Bytes> = bytes.chunks(30_000).map(Bytes::copy_from_slice).collect();
    Sent { pieces: pieces.into_iter(), breaks_off: false }
}

struct Desk {
    reception: Reception,
    identities: Identities,
    folder: tempfile::TempDir,
}

fn noon() -> Moment {
    "2026-11-20T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

impl Desk {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("heard.db").display());
        let db = Database::open(&url).await.unwrap();
        db.migrate().await.unwrap();
        let (private, public) = Identities::new_pair();
        let store = EvidenceStore::in_folder(&folder.path().join("evidence")).unwrap();
        let reception = Reception {
            db,
            room: EvidenceRoom { store, most_files: 3, most_bytes: 5_000_000 },
            recipients: Recipients::parse(&public).unwrap(),
            clock: Arc::new(GoingOn(Mutex::new(noon()), 0)),
            chance: Arc::new(SystemChance),
        };
        Self { reception, identities: Identities::parse(&private).unwrap(), folder }
    }

    async fn draft(&self) -> DraftKey {
        let key = DraftKey::draw(&SystemChance).unwrap();
        let draft = Draft::new(&SystemChance).unwrap();
        crate::draft::begin(&self.reception.db, &key, &draft, &SystemChance, noon()).await.unwrap();
        key
    }

    async fn takes(&self, key: &DraftKey, bytes: &[u8]) -> Result<Stored, NotTaken> {
        self.reception.take(&key.id().unwrap(), "stairs.jpg", &mut sent(bytes)).await
    }

    fn lying_there(&self) -> Vec<Vec<u8>> {
        let files = std::fs::read_dir(self.folder.path().join("evidence")).unwrap();
        files.map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
    }

    async fn rows(&self) -> Vec<Model> {
        Entity::find().all(self.reception.db.reader()).await.unwrap()
    }

    async fn sweeps(&self, now: Moment) -> u64 {
        sweep(&self.reception.db, &self.reception.room.store, now).await.unwrap()
    }

    async fn opened(&self, row: &Model) -> Vec<u8> {
        let sealed = self.reception.room.store.read(&row.object).await.unwrap();
        let mut open = sealing::open(&self.identities, original_purpose(row.id), sealed).await.unwrap();
        let mut all = Vec::new();
        while let Some(bytes) = open.recv().await {
            all.extend_from_slice(&bytes.unwrap());
        }
        all
    }
}

fn picture(length: usize) -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe0".to_vec();
    bytes.extend((0_u32..).flat_map(u32::to_le_bytes).take(length - 4));
    bytes
}

#[tokio::test]
async fn a_file_is_sealed_as_it_comes_and_opens_as_it_was() {
    let desk = Desk::new().await;
    let key = desk.draft().await;
    for length in [4, 1_000_000, 1_048_576, 3_333_333, 5_000_000] {
        let plain = picture(length);
        let stored = desk.takes(&key, &plain).await.unwrap();
        let row = Entity::find_by_id(stored.id).one(desk.reception.db.reader()).await.unwrap().unwrap();
        assert_eq!((row.state, row.size), (EvidenceState::Waiting, i64::try_from(length).unwrap()));
        assert_eq!(row.sha256, Some(hex(&Sha256::digest(&plain))));
        assert_eq!(row.media_type.as_deref(), Some("image/jpeg"));
        assert!(desk.opened(&row).await == plain, "{length}");
        let name: String = desk.identities.open(&name_purpose(row.id), &row.name.unwrap()).unwrap();
        assert_eq!(name, "stairs.jpg");
    }
    assert_eq!(desk.lying_there().len(), 5);
    let clear = |bytes: &Vec<u8>| bytes.windows(4).any(|four| four == b"\xff\xd8\xff\xe0");
    assert!(!desk.lying_there().iter().any(clear));
}

#[tokio::test]
async fn what_is_not_taken_leaves_nothing() {
    let desk = Desk::new().await;
    let key = desk.draft().await;
    assert!(matches!(desk.takes(&key, b"").await, Err(NotTaken::Empty)));
    assert!(matches!(desk.takes(&key, b"MZ\x90\0 a program").await, Err(NotTaken::WrongKind)));
    assert!(matches!(desk.takes(&key, &picture(5_000_001)).await, Err(NotTaken::TooBig)));
    let late = [picture(0x20_0000).as_slice(), &[0]].concat();
    assert!(desk.takes(&key, &late).await.is_ok(), "a picture may hold anything");
    let spreadsheet =
        [b"PK\x03\x04..........................[Content_Types].xml".as_slice(), &[7; 3_000_000]].concat();
    assert!(
        matches!(desk.takes(&key, &spreadsheet).await, Err(NotTaken::WrongKind)),
        "known only at its end"
    );
    let mut text = vec![b'a'; 2_500_000];
    text.push(0);
    assert!(
        matches!(desk.takes(&key, &text).await, Err(NotTaken::WrongKind)),
        "text to its last byte but one"
    );
    let mut broken = Sent { breaks_off: true, ..sent(&picture(2_000_000)) };
    let broken = desk.reception.take(&key.id().unwrap(), "x", &mut broken).await;
    assert!(matches!(broken, Err(NotTaken::CutOff)));
    assert_eq!((desk.rows().await.len(), desk.lying_there().len()), (1, 1), "the one that was taken");
}

#[tokio::test]
async fn a_store_that_is_away_is_our_trouble_and_touches_nothing() {
    let desk = Desk::new().await;
    let key = desk.draft().await;
    desk.takes(&key, &picture(2_000_000)).await.unwrap();
    let evidence = desk.folder.path().join("evidence");
    std::fs::rename(&evidence, desk.folder.path().join("elsewhere")).unwrap();
    std::fs::write(&evidence, "no folder").unwrap();
    assert!(matches!(desk.takes(&key, &picture(2_000_000)).await, Err(NotTaken::Fault(_))));
    std::fs::remove_file(&evidence).unwrap();
    std::fs::rename(desk.folder.path().join("elsewhere"), &evidence).unwrap();
    desk.sweeps(noon()).await;
    assert_eq!((desk.rows().await.len(), desk.lying_there().len()), (1, 1));
}

#[tokio::test]
async fn files_of_a_draft_that_has_died_are_deleted_and_those_of_a_live_one_are_not() {
    let desk = Desk::new().await;
    let (dies, lives) = (desk.draft().await, desk.draft().await);
    desk.takes(&dies, &picture(100)).await.unwrap();
    let kept = desk.takes(&lives, &picture(200)).await.unwrap();
    assert_eq!(desk.sweeps(noon()).await, 0);
    crate::draft::forget(&desk.reception.db, &dies).await.unwrap();
    assert_eq!(desk.sweeps(noon()).await, 1);
    assert_eq!(desk.rows().await.iter().map(|row| row.id).collect::<Vec<_>>(), [kept.id]);
    assert_eq!(desk.lying_there().len(), 1);
}

#[tokio::test]
async fn what_a_program_that_ended_in_the_middle_left_is_deleted_once_it_is_silent() {
    let desk = Desk::new().await;
    let key = desk.draft().await;
    let stored = desk.takes(&key, &picture(100)).await.unwrap();
    let row = Entity::find_by_id(stored.id).one(desk.reception.db.reader()).await.unwrap().unwrap();
    let evidence = desk.folder.path().join("evidence");
    std::fs::rename(evidence.join(&row.object), evidence.join(format!("{}#1", row.object))).unwrap();
    let arriving =
        Entity::update_many().col_expr(Column::State, Expr::value(EvidenceState::Arriving.to_value()));
    arriving.exec(desk.reception.db.writer()).await.unwrap();
    assert_eq!(desk.sweeps(noon().after_seconds(SILENT_SECONDS)).await, 0);
    assert_eq!(desk.sweeps(noon().after_seconds(SILENT_SECONDS + 1)).await, 1);
    assert_eq!((desk.rows().await.len(), desk.lying_there().len()), (0, 0));
}

#[tokio::test]
async fn a_file_that_takes_hours_is_not_taken_for_cut_off() {
    let mut desk = Desk::new().await;
    let key = desk.draft().await;
    desk.reception.clock = Arc::new(GoingOn(Mutex::new(noon()), 500));
    let mut slow = Slow { sent: sent(&picture(4_000_000)), desk: &desk, swept: 0 };
    desk.reception.take(&key.id().unwrap(), "x", &mut slow).await.unwrap();
    assert_eq!(slow.swept, 0);
}

/// While it comes, the sweep looks for what is nobody's.
struct Slow<'a> {
    sent: Sent,
    desk: &'a Desk,
    swept: u64,
}

impl Source for Slow<'_> {
    async fn chunk(&mut self) -> Result<Option<Bytes>, CutOff> {
        let row = self.desk.rows().await.pop();
        if let Some(row) = row {
            self.swept += self.desk.sweeps(row.alive_at.after_seconds(500)).await;
        }
        self.sent.chunk().await
    }
}

#[tokio::test]
async fn removing_takes_the_file_along_and_never_one_that_was_sent() {
    let desk = Desk::new().await;
    let key = desk.draft().await;
    let stored = desk.takes(&key, &picture(100)).await.unwrap();
    let (db, store) = (&desk.reception.db, &desk.reception.room.store);
    remove(db, store, stored.id).await.unwrap();
    assert_eq!((desk.rows().await.len(), desk.lying_there().len()), (0, 0));
    remove(db, store, stored.id).await.unwrap();
}

#[test]
fn a_name_is_shown_without_what_would_do_harm() {
    for (sent, shown) in [
        ("IMG 0042.JPG", "IMG 0042.JPG"),
        ("zdjęcie schodów.jpg", "zdjęcie schodów.jpg"),
        ("صورة.png", "صورة.png"),
        ("a\u{202e}gpj.exe\u{0}\r\n\u{1b}[2J", "agpj.exe[2J"),
        ("../../etc/passwd", "etcpasswd"),
        ("C:\\photos\\\"one\".jpg", "Cphotosone.jpg"),
        ("\u{1}\u{2}", "file"),
        ("", "file"),
    ] {
        assert_eq!(shown_name(sent), shown);
    }
    assert_eq!(shown_name(&"é".repeat(500)).chars().count(), 120);
    assert!(Path::new(&shown_name("a/b")).components().count() == 1);
}
