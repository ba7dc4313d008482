//! Receipts to reporting centres (N36).

use entity::letter::{self, LetterKind, LetterRecipient, LetterState};
use mail_parser::MessageParser;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Desk, Officer, shouting};

const MARKERS: [&str; 2] = ["MARKERACCOUNT", "MARKERCOUNTER"];

/// A report that was taken at a centre which says that code.
fn at_centre(code: &str) -> Value {
    let mut answers = shouting();
    answers["reporter_role"] = json!("centre");
    answers["centre_code"] = json!(code);
    answers["centre_staff_name"] = json!("MARKERCOUNTER");
    answers["account"] = json!("MARKERACCOUNT");
    answers
}

async fn receipts(desk: &Desk) -> Vec<letter::Model> {
    let found = letter::Entity::find().filter(letter::Column::Kind.eq(LetterKind::CentreReceipt));
    found.all(desk.house.intake.db.reader()).await.unwrap()
}

async fn library(administrator: &Officer<'_>) -> Value {
    let library = json!({ "name": "The library", "code": "LIBRARY-1", "email": "Desk@library.example" });
    administrator.adds("centres", library).await.ok()
}

#[actix_web::test]
async fn a_centre_is_told_the_number_of_what_came_through_it_and_nothing_else() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let library = library(&administrator).await;
    let entered = officer.enters("key-00001", at_centre(" library-1 ")).await.ok();
    let number = entered["acknowledgement"].as_str().unwrap();
    desk.works_by_itself().await;
    desk.works_by_itself().await;
    desk.sends_what_is_due().await;

    let receipts = receipts(&desk).await;
    assert_eq!(receipts.len(), 1);
    let receipt = &receipts[0];
    assert_eq!((receipt.state, receipt.recipient), (LetterState::Sent, LetterRecipient::Centre));
    assert_eq!(receipt.centre_id, Some(library["id"].as_str().unwrap().parse::<Uuid>().unwrap()));
    let case: Uuid = entered["case_id"].as_str().unwrap().parse().unwrap();
    assert_eq!(receipt.case_id, Some(case));
    assert!(desk.chain(case).await.contains(&"letter_sent".to_owned()));

    let raw = std::fs::read(desk._folder.path().join(format!("letters/{}.eml", receipt.id))).unwrap();
    let mail = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(mail.to().unwrap().first().unwrap().address(), Some("desk@library.example"));
    assert_eq!(mail.subject(), Some(format!("Received: {number}").as_str()));
    let expected = format!(
        "Hello,\n\nThank you. What you passed on to us has arrived.\n\nOur reference is {number}.\n\n\
         You do not need to answer this message.\n\nStoke Homes\n"
    );
    assert_eq!(mail.body_text(0).unwrap().replace("\r\n", "\n"), expected);
    let raw = String::from_utf8_lossy(&raw);
    for word in MARKERS.iter().chain(&["LIBRARY-1", "hate", "incident", "http"]) {
        assert!(!raw.contains(word), "{word}: {raw}");
    }
}

#[actix_web::test]
async fn nobody_is_told_whose_code_does_not_count_or_who_has_no_address() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let library = library(&administrator).await;
    administrator.adds("centres", json!({ "name": "The town hall", "code": "TOWN-HALL" })).await.ok();
    let path = format!("/api/v1/centres/{}", library["id"].as_str().unwrap());
    for code in ["TOWN-HALL", "LIBRARY-2", "LIBRARY"] {
        officer.enters(&format!("key-{code}-0001"), at_centre(code)).await.ok();
    }
    officer.opens_a_case(shouting()).await;
    desk.works_by_itself().await;
    assert!(receipts(&desk).await.is_empty());

    // Revoked between the report and the letter's turn.
    officer.opens_a_case(at_centre("LIBRARY-1")).await;
    desk.works_by_itself().await;
    let request = actix_web::test::TestRequest::patch().uri(&path).insert_header(("If-Match", "*"));
    administrator.sends(request.set_json(json!({ "active": false }))).await.ok();
    desk.sends_what_is_due().await;
    let receipt = &receipts(&desk).await[0];
    assert_eq!((receipt.state, receipt.outcome.as_deref()), (LetterState::Failed, Some("centre_closed")));

    officer.opens_a_case(at_centre("LIBRARY-1")).await;
    desk.works_by_itself().await;
    assert_eq!(receipts(&desk).await.len(), 1);
}
