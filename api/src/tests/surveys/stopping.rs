//! Stopping e-mail: with the button, with one click in a mail program, and what happens then.

use entity::{
    letter::{LetterWay, LetterWords},
    safe_contact::{self, EmailState, SenderName},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::*;

const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

impl Asked {
    async fn contact(&self) -> Option<safe_contact::Model> {
        let found = safe_contact::Entity::find_by_id(self.letter.report_id.unwrap());
        found.one(self.desk.house.intake.db.reader()).await.unwrap()
    }

    async fn waits(&self, kind: LetterKind, change: impl FnOnce(&mut letter::Model)) -> Uuid {
        let mut letter = sent(&self.desk, kind, self.case, self.letter.report_id.unwrap());
        (letter.state, letter.settled_at) = (LetterState::Due, None);
        change(&mut letter);
        write(&self.desk, letter.clone()).await;
        letter.id
    }

    async fn way_of(&self, id: Uuid) -> LetterWay {
        let found = letter::Entity::find_by_id(id).one(self.desk.house.intake.db.reader()).await;
        found.unwrap().unwrap().way
    }
}

#[actix_web::test]
async fn one_click_stops_e_mail_and_letters_that_wait_go_to_their_own_page() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        let update = asked.waits(LetterKind::Update, |_| {}).await;
        let to_witness =
            asked.waits(LetterKind::WitnessThanks, |letter| letter.recipient = LetterRecipient::Witness);
        let to_witness = to_witness.await;
        let of_another = asked.waits(LetterKind::Update, |letter| letter.report_id = None).await;

        let page = posts(&asked.desk, asked.stop(), ONE_CLICK).await;

        assert_eq!(page.status, 200, "{engine:?}");
        page.says("We have stopped our emails to you");
        page.says("Our letters will lie on your own page");
        page.says("call us on 01782 000000");
        let contact = asked.contact().await.unwrap();
        assert_eq!((contact.email_state, contact.way), (EmailState::Stopped, LetterWay::OwnPage));
        assert_eq!((contact.words, contact.sender), (LetterWords::Full, SenderName::Neutral));
        assert_eq!((contact.case_id, contact.language.as_str()), (asked.case, "en"));
        assert_eq!(asked.way_of(update).await, LetterWay::OwnPage);
        assert_eq!(asked.way_of(to_witness).await, LetterWay::Email, "nobody else asked for that");
        assert_eq!(asked.way_of(of_another).await, LetterWay::Email);
        assert_eq!(asked.way_of(asked.letter.id).await, LetterWay::Email, "what went out went out");
        assert_eq!(asked.tasks().await, [TaskKind::AskHowToReach]);
        let acts = asked.desk.chain(asked.case).await;
        assert_eq!(acts.iter().filter(|act| *act == "email_stopped").count(), 1);
    }
}

#[actix_web::test]
async fn asked_again_the_page_is_the_same_and_nothing_more_happens() {
    let asked = Asked::new().await;
    let first = posts(&asked.desk, asked.stop(), ONE_CLICK).await;
    let after = asked.rows().await;
    for body in [ONE_CLICK, "", "anything=else"] {
        asked.desk.later(60);
        assert_eq!(posts(&asked.desk, asked.stop(), body).await, first);
    }
    assert_eq!(asked.rows().await, after);
    gets(&asked.desk, asked.stop()).await.says("Stop emails");
}

#[actix_web::test]
async fn both_the_button_and_a_program_at_once_stop_it_once() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        let (one, two) = futures_util::join!(
            posts(&asked.desk, asked.stop(), ONE_CLICK),
            posts(&asked.desk, asked.stop(), "")
        );
        assert_eq!((one.status, one), (200, two));
        assert_eq!(asked.tasks().await.len(), 1, "{engine:?}");
        let acts = asked.desk.chain(asked.case).await;
        assert_eq!(acts.iter().filter(|act| *act == "email_stopped").count(), 1);
    }
}

#[actix_web::test]
async fn a_mail_program_may_ask_from_wherever_it_is_and_the_other_pages_still_refuse_that() {
    let asked = Asked::new().await;
    let elsewhere = || {
        let request = TestRequest::post().insert_header(("origin", "https://mail.example"));
        request.insert_header(("sec-fetch-site", "cross-site"))
    };
    let multipart =
        "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
    let body =
        elsewhere().insert_header(("content-type", "multipart/form-data; boundary=b")).set_payload(multipart);
    assert_eq!(visits(&asked.desk, elsewhere().set_payload("go=decline"), asked.survey()).await.status, 403);
    assert!(asked.is_open().await && asked.contact().await.is_none());
    assert_eq!(visits(&asked.desk, body, asked.stop()).await.status, 200);
    assert_eq!(asked.contact().await.unwrap().email_state, EmailState::Stopped);
}

#[actix_web::test]
async fn what_was_agreed_on_reaching_them_stays_but_for_the_e_mail() {
    let asked = Asked::new().await;
    let agreed = safe_contact::Model {
        id: asked.letter.report_id.unwrap(),
        case_id: asked.case,
        way: LetterWay::Email,
        words: LetterWords::Discreet,
        sender: SenderName::Landlord,
        language: "pl".to_owned(),
        hours: Some("mon-fri 10:00-12:00".to_owned()),
        email_state: EmailState::Open,
        details: Some(vec![1, 2, 3].into()),
        changed_at: asked.desk.clock_now(),
    };
    safe_contact::keep(asked.desk.house.intake.db.writer(), agreed.clone()).await.unwrap();
    asked.desk.later(60);
    posts(&asked.desk, asked.stop(), ONE_CLICK).await;
    let now = asked.desk.clock_now();
    let stopped = safe_contact::Model { email_state: EmailState::Stopped, changed_at: now, ..agreed };
    assert_eq!(asked.contact().await, Some(stopped));
}

#[actix_web::test]
async fn after_they_let_us_e_mail_once_more_the_same_link_stops_it_again_however_old() {
    let asked = Asked::new().await;
    posts(&asked.desk, asked.stop(), ONE_CLICK).await;
    let open = safe_contact::ActiveModel {
        email_state: Set(EmailState::Open),
        ..asked.contact().await.unwrap().into()
    };
    open.update(asked.desk.house.intake.db.writer()).await.unwrap();
    asked.desk.later(400 * 86400);
    assert_eq!(posts(&asked.desk, asked.stop(), ONE_CLICK).await.status, 200);
    assert_eq!(asked.contact().await.unwrap().email_state, EmailState::Stopped);
    let acts = asked.desk.chain(asked.case).await;
    assert_eq!(acts.iter().filter(|act| *act == "email_stopped").count(), 2);
}

#[actix_web::test]
async fn somebody_without_a_page_of_their_own_gets_letters_by_hand() {
    let asked = Asked::new().await;
    let party = Uuid::now_v7();
    let theirs = |kind| letter::Model {
        recipient: LetterRecipient::Victim,
        report_id: None,
        party_id: Some(party),
        ..sent(&asked.desk, kind, asked.case, Uuid::nil())
    };
    let periodic = theirs(LetterKind::RegularUpdate);
    write(&asked.desk, periodic.clone()).await;
    let stop = links(&asked.desk, &periodic).await.stop.unwrap();
    let waiting = letter::Model { state: LetterState::Due, ..theirs(LetterKind::Update) };
    write(&asked.desk, waiting.clone()).await;
    assert_eq!(posts(&asked.desk, &stop, ONE_CLICK).await.status, 200);
    assert_eq!(asked.way_of(waiting.id).await, LetterWay::Hand);
    assert!(asked.contact().await.is_none(), "whoever reported is still written to");
}
