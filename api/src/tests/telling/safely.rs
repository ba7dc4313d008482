//! Writing safely to somebody who may live beside the person they fear (`domain` §2.H).

use entity::letter::LetterKind;
use serde_json::{Value, json};

use super::*;

async fn a_case(desk: &Desk, answers: Value) -> (Officer<'_>, String, String) {
    let officer = officer(desk).await;
    let case = officer.opens_a_case(answers).await;
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let report = open["reporters"][0]["report_id"].as_str().unwrap().to_owned();
    (officer, case, report)
}

fn agreed(report: &str) -> Value {
    json!({ "report_id": report, "way": "email", "words": "full", "sender": "neutral", "language": "en" })
}

fn with(mut body: Value, more: Value) -> Value {
    let (body_fields, more) = (body.as_object_mut().unwrap(), more.as_object().unwrap().clone());
    body_fields.extend(more);
    body
}

fn news() -> Value {
    json!({ "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "text": "OWN we spoke to the police" })
}

#[actix_web::test]
async fn what_was_agreed_holds_in_place_of_what_the_report_says() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, report) = a_case(&desk, reachable("full")).await;
    desk.does_its_work().await;
    let change = json!({ "words": "discreet", "email": "other@example.org", "language": "cy" });
    officer.acts(&case, "safe-contacts", with(agreed(&report), change)).await.ok();

    officer.acts(&case, "letters", news()).await.ok();
    desk.does_its_work().await;

    let before = desk.mails_to_reader();
    assert!(before.iter().all(|mail| !mail.text.contains("OWN")));
    let mail = desk.mails_to("other@example.org").pop().unwrap();
    assert!(!mail.text.contains("OWN") && mail.headers.contains("Content-Language: cy"), "{}", mail.headers);
    let letter = officer.letters(&case, LetterKind::RegularUpdate).await.remove(0);
    let path = format!("/api/v1/cases/{case}/letters/{}", letter["id"].as_str().unwrap());
    let own = officer.gets(&path).await.ok();
    assert!(own["paragraphs"].to_string().contains("OWN we spoke"), "the page says all of it: {own}");
    let all = desk.everything_in_the_database().await;
    assert!(!all.windows(17).any(|part| part == b"other@example.org"));
}

#[actix_web::test]
async fn a_letter_waits_for_their_hours() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, report) = a_case(&desk, reachable("full")).await;
    desk.does_its_work().await;
    let hours = json!({ "hours": "mon-fri 10:00-12:00" });
    officer.acts(&case, "safe-contacts", with(agreed(&report), hours)).await.ok();
    let count = desk.mails_to_reader().len();

    desk.set("2026-11-20T13:00:00Z");
    officer.acts(&case, "letters", news()).await.ok();
    desk.does_its_work().await;
    desk.comes("2026-11-23T09:59:00Z").await;
    assert_eq!(desk.mails_to_reader().len(), count);
    desk.comes("2026-11-23T10:00:00Z").await;

    assert_eq!(desk.mails_to_reader().len(), count + 1);
    let letter = officer.letters(&case, LetterKind::RegularUpdate).await.remove(0);
    assert_eq!((&letter["attempts"], &letter["settled_at"]), (&json!(1), &json!("2026-11-23T10:00:00Z")));
}

#[actix_web::test]
async fn where_their_hours_come_after_the_promised_day_somebody_reaches_them_otherwise() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, report) = a_case(&desk, reachable("full")).await;
    let hours = json!({ "hours": "sat 10:00-12:00" });
    officer.acts(&case, "safe-contacts", with(agreed(&report), hours)).await.ok();

    desk.comes("2026-12-04T15:00:00Z").await;

    let word = officer.letters(&case, LetterKind::Delay).await.remove(0);
    assert_eq!((&word["state"], &word["due_at"]), (&json!("due"), &json!("2026-12-05T10:00:00Z")));
    assert_eq!(tasks(&desk).await, ["reach_before_date"]);
}

async fn tasks(desk: &Desk) -> Vec<String> {
    use sea_orm::EntityTrait;
    let found = entity::task::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    found.iter().map(|task| task.kind.word().to_owned()).collect()
}

#[actix_web::test]
async fn who_agreed_to_post_gets_a_page_that_somebody_prints() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, report) = a_case(&desk, reachable("full")).await;
    let post = json!({ "way": "post", "address": "1 High Street" });
    officer.acts(&case, "safe-contacts", with(agreed(&report), post)).await.ok();
    desk.does_its_work().await;
    officer.acts(&case, "letters", news()).await.refused(409, "no_safe_way");

    desk.comes("2026-12-04T15:00:00Z").await;

    let word = officer.letters(&case, LetterKind::Delay).await.remove(0);
    assert_eq!((&word["way"], &word["state"]), (&json!("post"), &json!("due")));
    assert!(tasks(&desk).await.contains(&"post_letter".to_owned()));
    let page = format!("/api/v1/cases/{case}/letters/{}/page", word["id"].as_str().unwrap());
    let printed = officer.gets(&page).await.text;
    assert!(printed.contains("18 December 2026") && printed.contains("1 High Street"), "{printed}");
    assert!(!printed.contains("answer this message"), "that is for mails: {printed}");
    let own = officer.gets(page.trim_end_matches("/page")).await.ok();
    assert!(own["paragraphs"].to_string().contains("18 December 2026"), "{own}");
}

#[actix_web::test]
async fn whoever_wants_to_be_called_is_told_of_a_letter_on_their_page_by_somebody() {
    let desk = Desk::open_under("stoke").await;
    let mut answers = reachable("full");
    answers["contact_ways"] = json!(["phone"]);
    answers["phone"] = json!("07700 900000");
    answers.as_object_mut().unwrap().remove("email");
    let (officer, case, _) = a_case(&desk, answers).await;

    desk.comes("2026-12-04T15:00:00Z").await;

    assert_eq!(officer.letters(&case, LetterKind::Delay).await[0]["way"], "own_page");
    assert_eq!(tasks(&desk).await, ["tell_of_letter"]);
}

#[actix_web::test]
async fn what_can_not_be_agreed_is_refused_by_its_field_and_changes_nothing() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, report) = a_case(&desk, by_code()).await;
    let long = format!("{}@example.org", "x".repeat(300));
    for (more, field) in [
        (json!({}), "email"),
        (json!({ "email": "not an address" }), "email"),
        (json!({ "email": "two\nlines@example.org" }), "email"),
        (json!({ "email": long }), "email"),
        (json!({ "email": "a@example.org", "hours": "whenever" }), "hours"),
        (json!({ "email": "a@example.org", "language": "xx" }), "language"),
        (json!({ "way": "post" }), "address"),
        (json!({ "email": "a@example.org", "party_id": report }), "report_id"),
        (json!({ "email": "a@example.org", "report_id": case }), "report_id"),
    ] {
        let refused = officer.acts(&case, "safe-contacts", with(agreed(&report), more.clone())).await;
        assert_eq!(refused.refused(422, "invalid"), [field], "{more}");
    }
    use sea_orm::EntityTrait;
    let kept = entity::safe_contact::Entity::find().all(desk.house.intake.db.reader()).await.unwrap();
    assert!(kept.is_empty());
    officer.acts(&case, "letters", news()).await.refused(409, "no_safe_way");
}

#[actix_web::test]
async fn a_victim_who_did_not_report_is_written_to_only_once_they_agreed_how() {
    let desk = Desk::open_under("stoke").await;
    let mut answers = reachable("full");
    answers["reporter_role"] = json!("witness");
    let (officer, case, _) = a_case(&desk, answers).await;
    let her = json!({ "kind": "victim", "name": "Her name", "vulnerable": "not_known", "age_band": "adult", "landlord": "ours", "tenancy": "tenant" });
    let her = officer.acts(&case, "parties", her).await.ok()["id"].as_str().unwrap().to_owned();
    officer.acts(&case, "letters", news()).await.refused(409, "no_safe_way");

    let hers = json!({ "report_id": null, "party_id": her, "email": "her@example.org", "name": "Amina" });
    officer.acts(&case, "safe-contacts", with(agreed("x"), hers)).await.ok();
    officer.acts(&case, "letters", news()).await.ok();
    desk.does_its_work().await;

    let mail = desk.mails_to("her@example.org").pop().unwrap();
    assert!(mail.text.contains("Amina") && mail.text.contains("OWN we spoke"), "{}", mail.text);
}

/// Two who reported the same neighbour, in one case: the victim, and then a witness or another victim.
async fn joined<'a>(desk: &'a Desk, second: &str, email: &str) -> (Officer<'a>, Officer<'a>, String, String) {
    let (officer, manager) = (officer(desk).await, manager(desk).await);
    let case = officer.opens_a_case(reachable("full")).await;
    let mut other = reachable("full");
    (other["reporter_role"], other["email"], other["name"]) = (json!(second), json!(email), json!("Ben"));
    let other = officer.opens_a_case(other).await;
    let open = officer.gets(&format!("/api/v1/cases/{other}")).await.ok();
    let line = open["reporters"][0].clone();
    let join = json!({ "acknowledgement": line["acknowledgement"], "reason": "The same neighbour" });
    let joined = officer.acts(&case, "reports", join).await;
    assert!(joined.status.is_success(), "{}", joined.text);
    (officer, manager, case, line["report_id"].as_str().unwrap().to_owned())
}

#[actix_web::test]
async fn what_is_for_the_victim_never_goes_to_a_witness_who_reported_it_too() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case, witness) = joined(&desk, "witness", "ben@example.org").await;
    investigates(&officer, &case).await;
    let mut to_ben = json!({ "code": "update", "recipient": "victim", "way": "email", "step": "draft", "text": "OWN found" });
    to_ben["report_id"] = json!(witness);
    assert_eq!(officer.acts(&case, "letters", to_ben).await.refused(422, "invalid"), ["report_id"]);

    tells_findings(&officer, &manager, &case, "email").await;
    desk.does_its_work().await;

    assert!(desk.mails_to_reader().iter().any(|mail| mail.text.contains("OWN found")));
    assert!(desk.mails_to("ben@example.org").iter().all(|mail| !mail.text.contains("OWN")));
    // The witness was promised a letter too, and gets word on the day.
    desk.comes("2026-12-04T15:00:00Z").await;
    let word = desk.mails_to("ben@example.org").pop().unwrap();
    assert!(word.text.contains("18 December 2026"), "{}", word.text);
    assert!(!desk.mails_to_reader().iter().any(|mail| mail.text.contains("18 December 2026")));
}

#[actix_web::test]
async fn of_two_victims_it_is_said_which_one_is_written_to() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case, other) = joined(&desk, "victim", "ben@example.org").await;
    assert_eq!(officer.acts(&case, "letters", news()).await.refused(422, "invalid"), ["report_id"]);

    let mut to_ben = news();
    to_ben["report_id"] = json!(other);
    officer.acts(&case, "letters", to_ben).await.ok();
    desk.does_its_work().await;

    assert!(desk.mails_to("ben@example.org").iter().any(|mail| mail.text.contains("OWN we spoke")));
    assert!(desk.mails_to_reader().iter().all(|mail| !mail.text.contains("OWN we spoke")));
}

#[actix_web::test]
async fn letters_that_wait_go_by_the_way_that_was_agreed_since() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, report) = a_case(&desk, reachable("full")).await;
    desk.does_its_work().await;
    officer.acts(&case, "letters", news()).await.ok();
    let post = json!({ "way": "post", "address": "1 High Street" });
    officer.acts(&case, "safe-contacts", with(agreed(&report), post)).await.ok();
    desk.does_its_work().await;

    let letter = officer.letters(&case, LetterKind::RegularUpdate).await.remove(0);
    assert_eq!((&letter["way"], &letter["state"]), (&json!("post"), &json!("due")));
    assert_eq!(tasks(&desk).await, ["post_letter"]);
    assert!(desk.mails_to_reader().iter().all(|mail| !mail.text.contains("OWN")));
}

#[actix_web::test]
async fn an_address_that_somebody_closed_once_is_not_written_to_for_another_report() {
    use entity::safe_contact::{self, EmailState};
    use sea_orm::EntityTrait;
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case, second) = joined(&desk, "victim", "reader@example.org").await;
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let first = open["reporters"][0]["report_id"].as_str().unwrap().to_owned();
    officer.acts(&case, "safe-contacts", agreed(&first)).await.ok();
    desk.does_its_work().await;
    let count = desk.mails_to_reader().len();
    let id: uuid::Uuid = first.parse().unwrap();
    let row = safe_contact::Entity::find_by_id(id).one(desk.house.intake.db.reader()).await.unwrap().unwrap();
    let row = safe_contact::Model { email_state: EmailState::Bounced, ..row };
    safe_contact::keep(desk.house.intake.db.writer(), row).await.unwrap();

    let mut to_second = news();
    to_second["report_id"] = json!(second);
    officer.acts(&case, "letters", to_second).await.ok();
    desk.does_its_work().await;

    assert_eq!(desk.mails_to_reader().len(), count);
    let letter = officer.letters(&case, LetterKind::RegularUpdate).await.remove(0);
    assert_eq!((&letter["state"], &letter["outcome"]), (&json!("sent"), &json!("on_own_page")));
}

#[actix_web::test]
async fn who_is_corrected_is_reached_as_they_agreed_and_who_is_somebody_else_is_not() {
    let desk = Desk::open_under("stoke").await;
    let (officer, case, _) = a_case(&desk, reachable("full")).await;
    let her = json!({ "kind": "witness", "name": "Amina", "vulnerable": "not_known", "age_band": "adult", "landlord": "ours", "tenancy": "tenant" });
    let id = officer.acts(&case, "parties", her.clone()).await.ok()["id"].clone();
    let hers =
        json!({ "report_id": null, "party_id": id, "email": "her@example.org", "hours": "sat 10:00-12:00" });
    officer.acts(&case, "safe-contacts", with(agreed("x"), hers)).await.ok();
    let invited = |id: &Value| json!({ "code": "witness_invitation", "recipient": "witness", "party_id": id, "way": "email", "step": "sent", "text": "OWN please come" });
    officer.acts(&case, "letters", invited(&id)).await.ok();
    let corrected = with(her.clone(), json!({ "replaces": id, "name": "Amina Khan" }));
    let id = officer.acts(&case, "parties", corrected).await.ok()["id"].clone();
    desk.comes("2026-11-21T10:00:00Z").await;
    assert_eq!(desk.mails_to("her@example.org").len(), 1);

    officer.acts(&case, "letters", invited(&id)).await.ok();
    desk.set("2026-11-21T12:30:00Z");
    officer.acts(&case, "letters", invited(&id)).await.ok();
    let accused = with(
        her,
        json!({ "kind": "perpetrator", "replaces": id, "landlord": "ours", "tenancy": "tenant", "age_band": "adult" }),
    );
    officer.acts(&case, "parties", accused).await.ok();
    desk.comes("2026-11-28T10:00:00Z").await;

    assert_eq!(desk.mails_to("her@example.org").len(), 1);
    let letters = officer.letters(&case, LetterKind::WitnessInvitation).await;
    assert_eq!(letters.last().unwrap()["outcome"], "somebody_else");
}

#[actix_web::test]
async fn post_that_somebody_else_may_open_is_not_a_safe_way() {
    let desk = Desk::open_under("stoke").await;
    let officer = officer(&desk).await;
    for private in [Some("no"), Some("unsure"), None] {
        let mut answers = reachable("discreet");
        (answers["contact_ways"], answers["address"]) = (json!(["post"]), json!("1 High Street"));
        answers.as_object_mut().unwrap().remove("email");
        if let Some(private) = private {
            answers["post_private"] = json!(private);
        }
        let case = officer.opens_a_case(answers).await;
        desk.comes("2026-12-04T15:00:00Z").await;
        desk.set("2026-11-20T09:30:00Z");
        assert_eq!(officer.letters(&case, LetterKind::Delay).await[0]["way"], "own_page", "{private:?}");
    }
}
