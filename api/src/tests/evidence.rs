//! Evidence on the staff side: what the keeper does with a file, and who may open it.

use std::{future::Future, io::Cursor};

use actix_web::web::Bytes;
use entity::{
    chance::SystemChance,
    draft::{self, Draft, DraftKey},
    evidence::{
        EvidenceRoom,
        arrival::{CutOff, Reception, Source},
    },
    exclusion,
    intake::{Received, Submission},
    staff::Role,
};
use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use uuid::Uuid;

use super::{Answered, Desk, Officer};
use crate::{evidence_keeper::look_at_next, verify_evidence::verify, viewing_copy};

struct Whole(Option<Bytes>);

impl Source for Whole {
    fn chunk(&mut self) -> impl Future<Output = Result<Option<Bytes>, CutOff>> {
        std::future::ready(Ok(self.0.take()))
    }
}

impl Desk {
    /// A report comes with these files.
    async fn receives_files(&self, files: &[(&str, Vec<u8>)]) -> (Received, Vec<Uuid>) {
        let intake = &self.house.intake;
        let reception = Reception {
            db: intake.db.clone(),
            room: EvidenceRoom { store: self.house.evidence.clone(), most_files: 10, most_bytes: 9_000_000 },
            recipients: intake.recipients.clone(),
            clock: self.house.clock.clone(),
            chance: self.house.chance.clone(),
        };
        let key = DraftKey::draw(&SystemChance).unwrap();
        let mut draft = Draft::new(&SystemChance).unwrap();
        draft.answers.set("area", Some(entity::answers::Answer::One("north".to_owned())));
        draft::begin(&intake.db, &key, &draft, &SystemChance, self.house.clock.now()).await.unwrap();
        let mut ids = Vec::new();
        for (name, bytes) in files {
            let mut whole = Whole(Some(bytes.clone().into()));
            ids.push(reception.take(&key.id().unwrap(), name, &mut whole).await.unwrap().id);
        }
        let submission = Submission {
            mark: key.submission().unwrap(),
            answers: &draft.answers,
            language: "en",
            channel: "online",
            recorded_by: None,
            code: &key.code(&draft).unwrap(),
            files: &ids,
            screened: entity::set_aside::Screened::default(),
        };
        let received = intake.receive(&submission, &SystemChance, self.house.clock.now()).await.unwrap();
        let again = intake.receive(&submission, &SystemChance, self.house.clock.now()).await.unwrap();
        assert_eq!(again, received, "sent twice, it is one report");
        (received, ids)
    }

    async fn keeps(&self) -> bool {
        look_at_next(&self.house, self.house.clock.now()).await.unwrap()
    }
}

impl Officer<'_> {
    async fn lists_evidence(&self, case: Uuid) -> Vec<Value> {
        let list = self.gets(&format!("/api/v1/cases/{case}/evidence")).await.ok();
        list["items"].as_array().unwrap().clone()
    }

    async fn opens_evidence(&self, case: Uuid, id: Uuid, which: &str) -> Answered {
        self.gets(&format!("/api/v1/cases/{case}/evidence/{id}{which}")).await
    }
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// The head of a PNG that says it has that many pixels, and holds next to none.
fn bomb(side: u32) -> Vec<u8> {
    let mut bytes = png(RgbImage::new(4, 4));
    bytes[16..20].copy_from_slice(&side.to_be_bytes());
    bytes[20..24].copy_from_slice(&side.to_be_bytes());
    let sum = crc(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

#[actix_web::test]
async fn pictures_get_a_copy_and_what_is_none_or_would_burst_gets_none() {
    let desk = Desk::open().await;
    let mut torn = png(RgbImage::new(300, 200));
    torn.truncate(60);
    let (received, ids) = desk
        .receives_files(&[
            ("small.png", png(RgbaImage::new(30, 20))),
            ("bomb.png", bomb(60_000)),
            ("torn.png", torn),
            ("words.txt", b"It was at night".to_vec()),
        ])
        .await;
    while desk.keeps().await {}
    let officer = desk.officer().await;
    let copies: Vec<bool> = officer
        .lists_evidence(received.case_id)
        .await
        .iter()
        .map(|item| item["has_copy"].as_bool().unwrap())
        .collect();
    assert_eq!(copies, [true, false, false, false]);
    for (id, status) in ids.iter().zip([200, 404, 404, 404]) {
        assert_eq!(officer.opens_evidence(received.case_id, *id, "").await.status, status);
        assert_eq!(officer.opens_evidence(received.case_id, *id, "/original").await.status, 200);
    }
    assert!(!desk.keeps().await, "nothing is left to do");
}

#[test]
fn what_could_be_seen_through_is_white_in_a_copy_and_sides_keep_their_ratio() {
    let copy = viewing_copy::of(&png(RgbaImage::new(4000, 1000))).unwrap().unwrap();
    let copy = image::load_from_memory(&copy).unwrap().into_rgb8();
    assert_eq!(copy.dimensions(), (2000, 500));
    assert!(copy.get_pixel(1000, 250).0.iter().all(|colour| *colour > 250));
    assert_eq!(viewing_copy::of(b"no picture").unwrap(), None);
}

#[actix_web::test]
async fn a_scanner_that_is_away_or_unclear_is_asked_again_later_and_later() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let desk = Desk::open_scanned_by(&address).await;
    let (received, ids) = desk.receives_files(&[("words.txt", b"It was at night".to_vec())]).await;
    for wait in [15, 30, 60, 120] {
        assert!(desk.keeps().await);
        assert!(!desk.keeps().await, "not before its time");
        desk.later(wait - 1);
        assert!(!desk.keeps().await, "not before {wait} seconds");
        desk.later(1);
    }
    let officer = desk.officer().await;
    assert_eq!(officer.opens_evidence(received.case_id, ids[0], "/original").await.status, 409);

    let listener = TcpListener::bind(&address).await.unwrap();
    let answers = actix_web::rt::spawn(async move {
        for answer in [b"INSTREAM size limit exceeded. ERROR\0".as_slice(), b"stream: OK\0"] {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = Vec::new();
            while !read.ends_with(b"It was at night\0\0\0\0") {
                let mut piece = [0; 100];
                let length = stream.read(&mut piece).await.unwrap();
                read.extend_from_slice(&piece[..length]);
            }
            stream.write_all(answer).await.unwrap();
        }
    });
    assert!(desk.keeps().await);
    assert_eq!(
        officer.lists_evidence(received.case_id).await[0]["state"],
        "waiting",
        "no clear word is no word"
    );
    desk.later(3600);
    assert!(desk.keeps().await);
    answers.await.unwrap();
    let officer = desk.signed_in("officer@landlord.example", super::PASSWORD, officer.id).await;
    assert_eq!(officer.lists_evidence(received.case_id).await[0]["state"], "available");
    assert_eq!(officer.opens_evidence(received.case_id, ids[0], "/original").await.text, "It was at night");
    assert!(desk.chain(received.case_id).await.contains(&"evidence_checked".to_owned()));
}

#[actix_web::test]
async fn only_those_who_may_read_the_case_open_its_evidence_and_the_chain_names_each_time() {
    let desk = Desk::open().await;
    let (received, ids) = desk.receives_files(&[("stairs.png", png(RgbImage::new(9, 9)))]).await;
    while desk.keeps().await {}
    let (case, id) = (received.case_id, ids[0]);
    let officer = desk.officer().await;
    let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
    for which in ["", "/original"] {
        assert_eq!(intake.opens_evidence(case, id, which).await.status, 403);
        assert_eq!(officer.opens_evidence(Uuid::now_v7(), id, which).await.status, 404);
        assert_eq!(officer.opens_evidence(case, Uuid::now_v7(), which).await.status, 404);
        assert_eq!(officer.opens_evidence(case, id, which).await.status, 200);
    }
    officer.lists_evidence(case).await;
    let excluded = desk.officer_named("brother@landlord.example").await;
    let row = exclusion::Model { case_id: case, staff_id: excluded.id, since: desk.house.clock.now() };
    exclusion::Entity::insert(row.into_active_model()).exec(desk.house.intake.db.writer()).await.unwrap();
    assert_eq!(excluded.opens_evidence(case, id, "/original").await.status, 404);
    assert_eq!(excluded.gets(&format!("/api/v1/cases/{case}/evidence")).await.status, 404);
    let chain = desk.chain(case).await;
    let times = |act: &str| chain.iter().filter(|entry| *entry == act).count();
    assert_eq!(
        ["evidence_received", "evidence_added", "evidence_listed", "evidence_viewed", "evidence_downloaded"]
            .map(times),
        [1, 1, 1, 1, 1]
    );
}

#[actix_web::test]
async fn a_name_is_saved_as_it_is_and_does_no_harm() {
    let desk = Desk::open().await;
    let (received, ids) =
        desk.receives_files(&[("zdjęcie \"1\"\r\nSet-Cookie: x.txt", b"words".to_vec())]).await;
    let officer = desk.officer().await;
    let open = officer.opens_evidence(received.case_id, ids[0], "/original").await;
    assert_eq!(
        open.header("content-disposition"),
        "attachment; filename=\"zdj_cie 1Set-Cookie x.txt\"; filename*=UTF-8''zdj%C4%99cie%201Set-Cookie%20x.txt"
    );
    assert_eq!(officer.lists_evidence(received.case_id).await[0]["name"], "zdjęcie 1Set-Cookie x.txt");
}

#[actix_web::test]
async fn a_file_that_was_changed_or_lost_is_found_and_never_given_for_whole() {
    let desk = Desk::open().await;
    let words = |word: &str| word.repeat(100_000).into_bytes();
    let (received, ids) = desk
        .receives_files(&[
            ("one.txt", words("one ")),
            ("two.txt", words("two ")),
            ("three.txt", words("three ")),
        ])
        .await;
    assert_eq!(
        (verify(&desk.house).await.unwrap().files, verify(&desk.house).await.unwrap().wrong),
        (3, Vec::new())
    );
    let rows = entity::evidence::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    let path = |id: Uuid| {
        let row = rows.iter().find(|row| row.id == id).unwrap();
        desk._folder.path().join("evidence").join(&row.object)
    };
    let other = std::fs::read(path(ids[1])).unwrap();
    std::fs::write(path(ids[0]), other).unwrap();
    std::fs::remove_file(path(ids[2])).unwrap();
    let found = verify(&desk.house).await.unwrap();
    let wrong: Vec<Uuid> = found.wrong.iter().map(|(id, _)| *id).collect();
    assert_eq!(wrong, [ids[0], ids[2]]);
    assert!(found.wrong[0].1.contains("sealed for something else"), "{}", found.wrong[0].1);
    let officer = desk.officer().await;
    for id in [ids[0], ids[2]] {
        assert_eq!(officer.opens_evidence(received.case_id, id, "/original").await.status, 500);
    }
    assert_eq!(officer.lists_evidence(received.case_id).await.len(), 3);
}
