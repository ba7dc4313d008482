//! Letters that came back, or that somebody complained of.

use actix_web::test::TestRequest;
use entity::{
    letter::{self, LetterKind, LetterRecipient, LetterState, LetterWay, LetterWords},
    moment::Moment,
    safe_contact::{self, EmailState, SenderName},
    staff::Role,
    task::{self, TaskKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answered, Desk, Officer, engine::Engine, shouting};
use crate::{
    notifier::{
        self,
        bounce::{Fate, News, take_in},
        bounce_folder::{Looked, look},
    },
    returns::Returns,
};

const TOKEN: &str = "a-token-of-the-provider-0123456789";
const ADDRESS: &str = "markerperson@home.example";
const POSTFIX: &str = include_str!("../notifier/delivery_report/postfix.eml");
const COMPLAINT: &str = include_str!("../notifier/delivery_report/complaint.eml");

/// A report by somebody who may be written to by e-mail.
pub(super) fn by_email() -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("contact");
    answers["contact_ways"] = json!(["email"]);
    answers["email"] = json!(ADDRESS);
    answers
}

/// A report that was acknowledged by e-mail: its case, and the letter.
pub(super) async fn acknowledged(desk: &Desk, officer: &Officer<'_>) -> (Uuid, letter::Model) {
    let case: Uuid = officer.opens_a_case(by_email()).await.parse().unwrap();
    desk.sends_what_is_due().await;
    let of_case = letter::Entity::find()
        .filter(letter::Column::CaseId.eq(case))
        .filter(letter::Column::Kind.eq(LetterKind::Acknowledgement));
    let letter = of_case.one(desk.house.intake.db.reader()).await.unwrap().unwrap();
    assert_eq!((letter.state, letter.way), (LetterState::Sent, LetterWay::Email));
    (case, letter)
}

impl Desk {
    /// Lets every letter go out that is due.
    pub(super) async fn sends_what_is_due(&self) {
        while !notifier::deliver_due(&self.house, self.house.clock.now()).await.unwrap().is_nothing() {}
    }

    /// Puts a letter into the record.
    pub(super) async fn writes(&self, letter: letter::Model) -> Uuid {
        let id = letter.id;
        letter::write(self.house.intake.db.writer(), vec![letter]).await.unwrap();
        id
    }

    /// A letter as it is now.
    pub(super) async fn letter(&self, id: Uuid) -> letter::Model {
        letter::Entity::find_by_id(id).one(self.house.intake.db.reader()).await.unwrap().unwrap()
    }

    /// The tasks of a case.
    pub(super) async fn tasks(&self, case: Uuid) -> Vec<task::Model> {
        let found = task::Entity::find().filter(task::Column::CaseId.eq(case));
        found.all(self.house.intake.db.reader()).await.unwrap()
    }

    async fn contact(&self, id: Option<Uuid>) -> Option<safe_contact::Model> {
        safe_contact::Entity::find_by_id(id.unwrap()).one(self.house.intake.db.reader()).await.unwrap()
    }

    async fn is_told(&self, letter_id: Uuid, fate: Fate) -> bool {
        take_in(&self.house, News { letter_id, fate }, self.house.clock.now()).await.unwrap()
    }

    async fn provider_tells(&self, token: Option<&str>, body: &Value) -> Answered {
        let request = TestRequest::post().uri("/api/v1/delivery-status").set_json(body);
        match token {
            Some(token) => {
                self.send(request.insert_header(("Authorization", format!("Bearer {token}")))).await
            }
            None => self.send(request).await,
        }
    }
}

fn sent(letter: letter::Model, now: Moment) -> letter::Model {
    let outcome = Some("accepted".to_owned());
    letter::Model { state: LetterState::Sent, attempts: 1, settled_at: Some(now), outcome, ..letter }
}

const BOUNCED: Fate = Fate::Bounced("bounced_5");

#[actix_web::test]
async fn a_letter_that_came_back_is_nobodys_and_another_way_is_looked_for_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "strictest").await;
        let officer = desk.officer().await;
        let (case, letter) = acknowledged(&desk, &officer).await;
        let now = desk.house.clock.now();
        let survey = letter::Model::new(LetterKind::Survey, LetterRecipient::Reporter, now.after_hours(48));
        let waiting = desk.writes(survey.about(case, letter.report_id)).await;
        let elsewhere =
            letter::Model::new(LetterKind::PoliceNotice, LetterRecipient::Partner, now.after_hours(48));
        let elsewhere = desk.writes(elsewhere.about(case, letter.report_id)).await;
        desk.later(60);

        assert!(desk.is_told(letter.id, BOUNCED).await);

        let back = desk.letter(letter.id).await;
        assert_eq!((back.state, back.outcome.as_deref()), (LetterState::Bounced, Some("bounced_5")));
        assert_eq!(back.settled_at, letter.settled_at, "it was written when it was written");
        assert!(back.copy.is_some(), "it can still be read");
        let contact = desk.contact(letter.report_id).await.unwrap();
        let expected = safe_contact::Model {
            id: letter.report_id.unwrap(),
            case_id: case,
            way: LetterWay::OwnPage,
            words: LetterWords::Discreet,
            sender: SenderName::Neutral,
            language: "en".to_owned(),
            hours: None,
            email_state: EmailState::Bounced,
            details: None,
            changed_at: desk.house.clock.now(),
        };
        assert_eq!(contact, expected);
        assert_eq!(desk.letter(waiting).await.way, LetterWay::OwnPage);
        assert_eq!(desk.letter(elsewhere).await.way, LetterWay::Email, "theirs alone");
        let tasks = desk.tasks(case).await;
        assert_eq!(tasks.len(), 1);
        assert_eq!((tasks[0].kind, tasks[0].letter_id), (TaskKind::FindAnotherWay, Some(letter.id)));
        assert_eq!(desk.chain(case).await.last().unwrap(), "letter_bounced");

        let length = desk.chain(case).await.len();
        desk.later(60);
        for fate in [BOUNCED, Fate::Bounced("bounced"), Fate::Complained, Fate::OnItsWay] {
            assert!(!desk.is_told(letter.id, fate).await, "what is known is not news");
        }
        assert_eq!(desk.contact(letter.report_id).await.unwrap(), contact);
        assert_eq!((desk.tasks(case).await.len(), desk.chain(case).await.len()), (1, length));
        if engine == Engine::Sqlite {
            let lying_there = String::from_utf8_lossy(&desk.everything_in_the_database().await).into_owned();
            assert!(!lying_there.contains("markerperson"));
        }
    }
}

#[actix_web::test]
async fn the_same_word_from_many_sides_at_once_counts_once_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "strictest").await;
        let officer = desk.officer().await;
        let (case, letter) = acknowledged(&desk, &officer).await;
        let told = futures_util::future::join_all((0..8).map(|_| desk.is_told(letter.id, BOUNCED))).await;
        assert_eq!(told.iter().filter(|changed| **changed).count(), 1, "{engine:?}");
        assert_eq!(desk.tasks(case).await.len(), 1);
        let bounced = desk.chain(case).await.iter().filter(|act| *act == "letter_bounced").count();
        assert_eq!(bounced, 1);
    }
}

#[actix_web::test]
async fn what_never_went_out_by_mail_can_not_come_back() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, letter) = acknowledged(&desk, &officer).await;
    let now = desk.house.clock.now();
    let to_reporter = || {
        letter::Model::new(LetterKind::Update, LetterRecipient::Reporter, now).about(case, letter.report_id)
    };
    let states = [LetterState::Failed, LetterState::Cancelled, LetterState::Due, LetterState::Bounced];
    let mut others: Vec<letter::Model> =
        states.map(|state| letter::Model { state, ..to_reporter() }).into_iter().collect();
    for way in [LetterWay::OwnPage, LetterWay::Post, LetterWay::Hand] {
        others.push(letter::Model { way, ..sent(to_reporter(), now) });
    }
    let to_role = letter::Model::new(LetterKind::TaskNotice, LetterRecipient::Role, now);
    others.push(sent(to_role.to_role(Role::CaseOfficer).about(case, None), now));
    let before = desk.chain(case).await.len();
    for other in others {
        let id = desk.writes(other.clone()).await;
        for fate in [BOUNCED, Fate::Complained] {
            assert!(!desk.is_told(id, fate).await, "{other:?}");
        }
        assert_eq!(desk.letter(id).await, other);
    }
    for fate in [BOUNCED, Fate::Complained] {
        assert!(!desk.is_told(Uuid::now_v7(), fate).await, "a letter that there is not");
    }
    assert_eq!((desk.tasks(case).await.len(), desk.chain(case).await.len()), (0, before));
    assert_eq!(desk.contact(letter.report_id).await, None);
    // One that is out, and of which that is not recorded yet, can.
    let out = letter::Model { attempts: 1, leased_until: Some(now.after_seconds(30)), ..to_reporter() };
    let out = desk.writes(out).await;
    assert!(desk.is_told(out, BOUNCED).await);
    assert_eq!(desk.letter(out).await.leased_until, None, "whoever sent it does not settle it any more");
}

#[actix_web::test]
async fn a_complaint_is_as_if_they_had_asked_us_to_stop() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, letter) = acknowledged(&desk, &officer).await;

    assert!(desk.is_told(letter.id, Fate::Complained).await);

    assert_eq!(desk.letter(letter.id).await.state, LetterState::Sent, "it did arrive");
    assert_eq!(desk.contact(letter.report_id).await.unwrap().email_state, EmailState::Stopped);
    let kinds = |tasks: Vec<task::Model>| tasks.into_iter().map(|task| task.kind).collect::<Vec<_>>();
    assert_eq!(kinds(desk.tasks(case).await), [TaskKind::AskHowToReach]);
    assert_eq!(desk.chain(case).await.last().unwrap(), "letter_complained_of");
    assert!(!desk.is_told(letter.id, Fate::Complained).await);
    // That it comes back, too, does not undo what they asked for.
    assert!(desk.is_told(letter.id, BOUNCED).await);
    assert_eq!(desk.contact(letter.report_id).await.unwrap().email_state, EmailState::Stopped);
}

#[actix_web::test]
async fn a_late_bounce_does_not_close_an_address_that_was_agreed_since() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, letter) = acknowledged(&desk, &officer).await;
    desk.later(3600);
    let agreed = safe_contact::Model {
        id: letter.report_id.unwrap(),
        case_id: case,
        way: LetterWay::Email,
        words: LetterWords::Full,
        sender: SenderName::Landlord,
        language: "pl".to_owned(),
        hours: Some("mon-fri 10:00-12:00".to_owned()),
        email_state: EmailState::Open,
        details: None,
        changed_at: desk.house.clock.now(),
    };
    safe_contact::keep(desk.house.intake.db.writer(), agreed.clone()).await.unwrap();
    desk.later(60);

    assert!(desk.is_told(letter.id, BOUNCED).await);

    assert_eq!(desk.contact(letter.report_id).await, Some(agreed.clone()));
    assert_eq!(desk.letter(letter.id).await.state, LetterState::Bounced);
    assert_eq!(desk.tasks(case).await.len(), 1, "that letter did not reach them, all the same");

    // One that went to the new address does.
    let later = letter::Model::new(LetterKind::Update, LetterRecipient::Reporter, desk.house.clock.now());
    let later = desk.writes(sent(later.about(case, letter.report_id), desk.house.clock.now())).await;
    assert!(desk.is_told(later, BOUNCED).await);
    let changed_at = desk.house.clock.now();
    let closed = safe_contact::Model { email_state: EmailState::Bounced, changed_at, ..agreed };
    assert_eq!(desk.contact(letter.report_id).await, Some(closed));
}

#[actix_web::test]
async fn a_letter_to_a_partner_or_a_person_of_the_case_comes_back_to_whoever_wrote_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, letter) = acknowledged(&desk, &officer).await;
    let now = desk.house.clock.now();
    let partner =
        letter::Model::new(LetterKind::PoliceNotice, LetterRecipient::Partner, now).about(case, None);
    let partner = desk.writes(sent(partner, now)).await;
    assert!(desk.is_told(partner, BOUNCED).await);
    assert_eq!(desk.tasks(case).await[0].letter_id, Some(partner));
    assert_eq!(desk.contact(letter.report_id).await, None, "nothing was wrong with the reporter's");

    let witness = Uuid::now_v7();
    let thanks =
        letter::Model::new(LetterKind::WitnessThanks, LetterRecipient::Witness, now).about(case, None);
    let thanks = letter::Model { party_id: Some(witness), ..sent(thanks, now) };
    let thanks = desk.writes(thanks).await;
    assert!(desk.is_told(thanks, BOUNCED).await);
    let contact = desk.contact(Some(witness)).await.unwrap();
    assert_eq!((contact.way, contact.email_state), (LetterWay::Email, EmailState::Bounced));
    assert_eq!(desk.tasks(case).await.len(), 2);
}

#[actix_web::test]
async fn an_alert_to_staff_that_came_back_is_known_and_nothing_else_happens() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, _) = acknowledged(&desk, &officer).await;
    let alert = letter::Entity::find()
        .filter(letter::Column::Recipient.eq(LetterRecipient::Staff))
        .filter(letter::Column::CaseId.eq(case));
    let alert = alert.one(desk.house.intake.db.reader()).await.unwrap().unwrap();
    let before = desk.chain(case).await;

    assert!(!desk.is_told(alert.id, Fate::Complained).await);
    assert!(desk.is_told(alert.id, BOUNCED).await);

    assert_eq!(desk.letter(alert.id).await.state, LetterState::Bounced);
    assert_eq!((desk.tasks(case).await.len(), desk.chain(case).await), (0, before));
}

fn told_by_provider() -> Returns {
    Returns::new(None, Some(TOKEN.to_owned())).unwrap()
}

#[actix_web::test]
async fn a_provider_tells_with_its_token_and_learns_nothing() {
    let desk = Desk::open().await.told_by(told_by_provider());
    let officer = desk.officer().await;
    let (case, letter) = acknowledged(&desk, &officer).await;
    let (_, second) = acknowledged(&desk, &officer).await;
    let (_, third) = acknowledged(&desk, &officer).await;
    let id = |id: Uuid| format!("<{id}@landlord.example>");
    let tell = async |body: Value| {
        let answered = desk.provider_tells(Some(TOKEN), &body).await;
        assert_eq!((answered.status.as_u16(), answered.text.as_str()), (204, ""), "{body}");
    };

    // What changes nothing is answered like what does.
    tell(json!({ "message_id": id(Uuid::now_v7()), "status": "bounced" })).await;
    tell(json!({ "message_id": "somebody else's", "status": "complained" })).await;
    tell(json!({ "message_id": id(letter.id), "status": "delivered", "code": "2.0.0" })).await;
    tell(json!({ "message_id": id(letter.id), "status": "bounced", "code": "4.2.2" })).await;
    tell(json!([])).await;
    assert_eq!(desk.letter(letter.id).await, letter);
    assert!(desk.tasks(case).await.is_empty());

    tell(json!({ "message_id": id(letter.id), "status": "bounced", "code": "5.1.1" })).await;
    tell(json!([
        { "message_id": second.id.to_string() + "@landlord.example", "status": "bounced", "code": null },
        { "message_id": id(third.id), "status": "complained" },
    ]))
    .await;

    assert_eq!(desk.letter(letter.id).await.outcome.as_deref(), Some("bounced_5"));
    assert_eq!(desk.letter(second.id).await.outcome.as_deref(), Some("bounced"));
    assert_eq!(desk.contact(third.report_id).await.unwrap().email_state, EmailState::Stopped);
    assert_eq!(desk.tasks(case).await[0].kind, TaskKind::FindAnotherWay);
}

#[actix_web::test]
async fn nobody_else_tells_what_became_of_letters() {
    let desk = Desk::open().await.told_by(told_by_provider());
    let officer = desk.officer().await;
    let (_, letter) = acknowledged(&desk, &officer).await;
    let told = json!({ "message_id": format!("<{}@x.example>", letter.id), "status": "bounced" });
    for token in [None, Some(""), Some("wrong"), Some(&TOKEN[1..]), Some(officer.token.as_str())] {
        desk.provider_tells(token, &told).await.refused(401, "not_signed_in");
        // What the body holds makes no difference to somebody who may not send it.
        desk.provider_tells(token, &json!("nonsense")).await.refused(401, "not_signed_in");
    }
    let without = Desk::open().await;
    for token in [None, Some(TOKEN), Some("")] {
        without.provider_tells(token, &told).await.refused(404, "no_such_route");
    }
    assert_eq!(desk.letter(letter.id).await, letter);
}

#[actix_web::test]
async fn what_a_provider_says_wrongly_is_named_and_none_of_it_is_taken() {
    let desk = Desk::open().await.told_by(told_by_provider());
    let officer = desk.officer().await;
    let (_, letter) = acknowledged(&desk, &officer).await;
    let right = json!({ "message_id": format!("<{}@x.example>", letter.id), "status": "bounced" });
    let with = |name: &str, value: Value| {
        let mut body = right.clone();
        body[name] = value;
        body
    };
    for (body, field) in [
        (json!({ "status": "bounced" }), "message_id"),
        (with("recipient", json!(ADDRESS)), "recipient"),
        (with("status", json!("lost")), "status"),
        (with("status", json!(null)), "status"),
        (with("code", json!("5")), "code"),
        (with("code", json!("6.1.1")), "code"),
        (with("code", json!("5.1.1.1")), "code"),
        (with("code", json!("5.1.markerperson")), "code"),
        (with("message_id", json!("x".repeat(999))), "message_id"),
        (with("message_id", json!(7)), "message_id"),
        (json!([right, { "message_id": "x", "status": "lost" }]), "[1].status"),
        (json!(vec![right.clone(); 101]), ""),
        (json!("markerperson"), ""),
        (json!(null), ""),
    ] {
        let refused = desk.provider_tells(Some(TOKEN), &body).await;
        assert_eq!(refused.refused(422, "invalid"), [field], "{body}");
        assert!(!refused.text.contains("markerperson"), "{}", refused.text);
    }
    let long = json!(vec![with("message_id", json!("x".repeat(990))); 100]);
    desk.provider_tells(Some(TOKEN), &long).await.refused(413, "too_large");
    assert_eq!(desk.letter(letter.id).await, letter);
    let most = json!(vec![right; 100]);
    assert_eq!(desk.provider_tells(Some(TOKEN), &most).await.status.as_u16(), 204);
    assert_eq!(desk.letter(letter.id).await.state, LetterState::Bounced);
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[actix_web::test]
async fn delivery_reports_are_taken_from_a_plain_folder_and_put_aside() {
    let folder = tempfile::tempdir().unwrap();
    let reports = folder.path();
    let returns = Returns::new(Some(reports.to_owned()), None).unwrap();
    let desk = Desk::open().await.told_by(returns);
    let officer = desk.officer().await;
    let (case, letter) = acknowledged(&desk, &officer).await;
    let (_, second) = acknowledged(&desk, &officer).await;
    let now = desk.house.clock.now();
    assert_eq!(look(&desk.house, now).await.unwrap(), Looked::default());
    let lay = |name: &str, content: &[u8]| std::fs::write(reports.join(name), content).unwrap();
    lay("one.eml", POSTFIX.replace("LETTER", &letter.id.to_string()).as_bytes());
    lay("two.eml", COMPLAINT.replace("LETTER", &second.id.to_string()).as_bytes());
    lay("forged.eml", POSTFIX.replace("LETTER", &Uuid::now_v7().to_string()).as_bytes());
    lay("holiday.eml", b"Subject: I am away\n\nUntil Monday\n");
    lay("noise.eml", &[0xff, 0xfe, 0x00, 0x0a, 0xc3, 0x28].repeat(100));
    lay("empty.eml", b"");
    lay("huge.eml", format!("{}{}", POSTFIX, "x".repeat(1024 * 1024)).as_bytes());
    lay("notes.txt", b"not for us");
    lay(".hidden.eml", b"not for us");
    std::fs::create_dir(reports.join("folder.eml")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/dev/zero", reports.join("link.eml")).unwrap();

    let looked = look(&desk.house, now).await.unwrap();

    assert_eq!(looked, Looked { read: 3, changed: 2, unread: 4 });
    assert_eq!(names(&reports.join("done")), ["forged.eml", "one.eml", "two.eml"]);
    assert_eq!(names(&reports.join("unread")), ["empty.eml", "holiday.eml", "huge.eml", "noise.eml"]);
    let left = names(reports);
    assert!(left.iter().all(|name| !["one.eml", "huge.eml"].contains(&name.as_str())), "{left:?}");
    assert!(
        ["notes.txt", ".hidden.eml", "folder.eml", "link.eml"]
            .iter()
            .all(|name| left.contains(&(*name).to_owned()))
    );
    assert_eq!(desk.letter(letter.id).await.state, LetterState::Bounced);
    assert_eq!(desk.tasks(case).await[0].kind, TaskKind::FindAnotherWay);
    assert_eq!(desk.contact(second.report_id).await.unwrap().email_state, EmailState::Stopped);
    assert_eq!(look(&desk.house, now).await.unwrap(), Looked::default());

    // Another of the same name is put beside it, and says nothing new.
    lay("one.eml", POSTFIX.replace("LETTER", &letter.id.to_string()).as_bytes());
    assert_eq!(look(&desk.house, now).await.unwrap(), Looked { read: 1, changed: 0, unread: 0 });
    assert_eq!(names(&reports.join("done")), ["1.one.eml", "forged.eml", "one.eml", "two.eml"]);
}

#[actix_web::test]
async fn delivery_reports_are_taken_from_a_maildir_a_hundred_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
    }
    let returns = Returns::new(Some(folder.path().to_owned()), None).unwrap();
    let desk = Desk::open().await.told_by(returns);
    let officer = desk.officer().await;
    let (_, letter) = acknowledged(&desk, &officer).await;
    let report = POSTFIX.replace("LETTER", &letter.id.to_string());
    for number in 0..120 {
        std::fs::write(folder.path().join(format!("new/{number}.M1P2.mail")), &report).unwrap();
    }
    std::fs::write(folder.path().join("tmp/half.mail"), &report).unwrap();
    let now = desk.house.clock.now();

    assert_eq!(look(&desk.house, now).await.unwrap(), Looked { read: 100, changed: 1, unread: 0 });
    assert_eq!(look(&desk.house, now).await.unwrap(), Looked { read: 20, changed: 0, unread: 0 });

    assert_eq!(names(&folder.path().join("new")), [""; 0]);
    assert_eq!(names(&folder.path().join("tmp")), ["half.mail"]);
    let read = names(&folder.path().join("cur"));
    assert!(read.len() == 120 && read.iter().all(|name| name.ends_with(".M1P2.mail:2,S")), "{read:?}");
}

#[actix_web::test]
async fn what_was_read_while_the_database_was_away_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let returns = Returns::new(Some(folder.path().to_owned()), None).unwrap();
    let desk = Desk::open().await.told_by(returns);
    let report = POSTFIX.replace("LETTER", &Uuid::now_v7().to_string());
    std::fs::write(folder.path().join("one.eml"), report).unwrap();
    desk.house.intake.db.clone().close().await.unwrap();

    let fault = look(&desk.house, desk.house.clock.now()).await.unwrap_err().story();

    assert!(!fault.contains("markerperson"), "{fault}");
    assert_eq!(names(folder.path()), ["one.eml"]);
}
