//! Drafts and sign-off: seen as the reader will see them, changed, approved, refused, withdrawn.

use entity::{letter::LetterKind, partner::PartnerKind};
use serde_json::{Value, json};
use uuid::Uuid;

use super::*;

async fn a_case(desk: &Desk) -> (Officer<'_>, Officer<'_>, String) {
    let (officer, manager) = (officer(desk).await, manager(desk).await);
    let case = officer.opens_a_case(reachable("full")).await;
    desk.does_its_work().await;
    investigates(&officer, &case).await;
    (officer, manager, case)
}

fn update(text: &str) -> Value {
    json!({ "code": "update", "recipient": "victim", "way": "email", "step": "draft", "text": text })
}

async fn drafted(officer: &Officer<'_>, case: &str, draft: Value) -> String {
    officer.acts(case, "letters", draft).await.ok()["id"].as_str().unwrap().to_owned()
}

fn decided(draft: &str, approved: bool) -> Value {
    json!({ "request_id": draft, "approved": approved, "reason": "Seen" })
}

#[actix_web::test]
async fn an_approved_letter_goes_as_it_was_signed_and_in_its_readers_language() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager) = (officer(&desk).await, manager(&desk).await);
    let mut answers = reachable("full");
    answers["letter_language"] = json!("pl");
    let case = officer.opens_a_case(answers).await;
    investigates(&officer, &case).await;
    let mut draft = update("OWN We saw the camera");
    draft["translation"] =
        json!({ "language": "pl", "text": "OWN Widzieliśmy nagranie", "translated_by": "Ola Nowak" });
    let draft = drafted(&officer, &case, draft).await;

    manager.acts(&case, "decisions", decided(&draft, true)).await.ok();
    desk.does_its_work().await;

    let letter = desk.mails_to_reader().pop().unwrap();
    for said in ["OWN We saw the camera", "OWN Widzieliśmy nagranie", "Ola Nowak"] {
        assert!(letter.text.contains(said) && letter.html.contains(said), "{said}: {}", letter.text);
    }
    assert!(letter.headers.contains("Content-Language: pl"), "{}", letter.headers);
    assert!(letter.html.contains("lang=\"en\""), "{}", letter.html);
    let sent = officer.letters(&case, LetterKind::Update).await;
    assert_eq!((&sent[0]["state"], &sent[0]["outcome"]), (&json!("sent"), &json!("accepted")));
    assert_eq!(sent[0]["entry_id"], draft.as_str());
    assert!(!letter.headers.contains("List-Unsubscribe"), "{}", letter.headers);
    assert_eq!(letter.from, "\"Stoke Homes\" <heard@landlord.example>");
}

#[actix_web::test]
async fn what_is_not_there_to_be_told_is_not_approved() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager) = (officer(&desk).await, manager(&desk).await);
    let case = officer.opens_a_case(reachable("full")).await;
    let draft = drafted(&officer, &case, update("OWN too early")).await;
    let before = officer.chronology(&case).await;

    manager.acts(&case, "decisions", decided(&draft, true)).await.refused(409, "findings_first");

    assert_eq!(officer.chronology(&case).await, before);
    assert!(officer.letters(&case, LetterKind::Update).await.is_empty());
}

#[actix_web::test]
async fn what_was_found_goes_though_the_case_was_closed_before_its_turn_came() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    tells_findings(&officer, &manager, &case, "email").await;
    manager.acts(&case, "closure", json!({ "outcome": "resolved", "override_reason": "Moved" })).await.ok();

    desk.does_its_work().await;

    assert!(desk.mails_to_reader().iter().any(|mail| mail.text.contains("OWN found")));
    assert_eq!(officer.letters(&case, LetterKind::Update).await[0]["state"], "sent");
}

#[actix_web::test]
async fn what_was_found_does_not_go_before_a_manager_has_seen_it() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = a_case(&desk).await;
    let sent = json!({ "code": "update", "recipient": "victim", "way": "email", "step": "sent", "text": "OWN alone" });
    officer.acts(&case, "letters", sent).await.refused(409, "manager_approval_needed");
    assert!(officer.letters(&case, LetterKind::Update).await.is_empty());
}

#[actix_web::test]
async fn an_approved_letter_by_post_waits_to_be_printed_and_its_promise_is_kept() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let mut draft = update("OWN on paper");
    draft["way"] = json!("post");
    let draft = drafted(&officer, &case, draft).await;

    manager.acts(&case, "decisions", decided(&draft, true)).await.ok();
    desk.comes("2026-12-04T16:00:00Z").await;

    let letter = officer.letters(&case, LetterKind::Update).await.remove(0);
    assert_eq!((&letter["way"], &letter["state"]), (&json!("post"), &json!("due")));
    assert_eq!(tasks(&desk, &case).await, ["post_letter", "write_update"]);
    assert!(officer.letters(&case, LetterKind::Delay).await.is_empty());
    assert_eq!(officer.clock(&case, "X-02").await["state"], "met");
}

#[actix_web::test]
async fn what_was_signed_for_one_reader_and_one_way_is_not_sent_to_another() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = a_case(&desk).await;
    let draft = json!({ "code": "regular_update", "recipient": "victim", "way": "email", "step": "draft", "text": "OWN for her" });
    let draft = drafted(&officer, &case, draft).await;
    let sent = |name: &str, value: Value| {
        let mut sent = json!({ "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "draft_id": draft });
        sent[name] = value;
        sent
    };
    let refused = officer.acts(&case, "letters", sent("way", json!("own_page"))).await;
    assert_eq!(refused.refused(422, "invalid"), ["way"]);
    assert!(officer.letters(&case, LetterKind::RegularUpdate).await.is_empty());
    officer.acts(&case, "letters", sent("way", json!("email"))).await.ok();
    officer.acts(&case, "letters", sent("way", json!("email"))).await.refused(409, "already_sent");
}

#[actix_web::test]
async fn a_date_that_was_withdrawn_does_not_hold() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = a_case(&desk).await;
    let delay = json!({ "code": "delay", "recipient": "victim", "way": "email", "step": "sent", "new_date": "2026-12-16", "text": "OWN later" });
    officer.acts(&case, "letters", delay).await.ok();
    assert_eq!(officer.clock(&case, "X-02").await["due_at"], "2026-12-16T17:00:00Z");
    let letter = officer.letters(&case, LetterKind::Delay).await.remove(0);
    let withdrawn = json!({ "letter_id": letter["id"], "reason": "Too early" });
    officer.acts(&case, "letter-withdrawals", withdrawn).await.ok();

    desk.comes("2026-12-04T15:00:00Z").await;

    let word = desk.mails_to_reader().pop().unwrap();
    assert!(word.text.contains("18 December 2026"), "{}", word.text);
}

#[actix_web::test]
async fn nobody_approves_their_own_letter_and_an_officer_approves_none() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let own = drafted(&manager, &case, update("OWN mine")).await;
    manager.acts(&case, "decisions", decided(&own, true)).await.refused(409, "own_request");
    officer.acts(&case, "decisions", decided(&own, true)).await.refused(403, "not_allowed");
    assert!(officer.letters(&case, LetterKind::Update).await.is_empty());
}

#[actix_web::test]
async fn a_refused_letter_does_not_go_and_is_written_anew() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let first = drafted(&officer, &case, update("OWN first")).await;
    manager.acts(&case, "decisions", decided(&first, false)).await.ok();
    let sent =
        json!({ "code": "update", "recipient": "victim", "way": "email", "step": "sent", "draft_id": first });
    officer.acts(&case, "letters", sent).await.refused(409, "approval_refused");

    let mut second = update("OWN second");
    second["replaces"] = json!(first);
    let second = drafted(&officer, &case, second).await;
    let mut third = update("OWN third");
    third["replaces"] = json!(first);
    officer.acts(&case, "letters", third).await.refused(409, "draft_replaced");
    manager.acts(&case, "decisions", decided(&second, true)).await.ok();
    desk.does_its_work().await;

    let letter = desk.mails_to_reader().pop().unwrap();
    assert!(letter.text.contains("OWN second") && !letter.text.contains("OWN first"), "{}", letter.text);
}

#[actix_web::test]
async fn a_draft_in_whose_place_another_stands_is_not_approved() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let first = drafted(&officer, &case, update("OWN first")).await;
    let mut second = update("OWN second");
    second["replaces"] = json!(first);
    drafted(&officer, &case, second).await;

    manager.acts(&case, "decisions", decided(&first, true)).await.refused(409, "draft_replaced");
}

#[actix_web::test]
async fn a_letter_is_withdrawn_before_it_goes_and_what_it_had_kept_is_owed_again() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let draft = drafted(&officer, &case, update("OWN not yet")).await;
    manager.acts(&case, "decisions", decided(&draft, true)).await.ok();
    assert_eq!(officer.clock(&case, "X-02").await["state"], "met");
    let letter = officer.letters(&case, LetterKind::Update).await.remove(0);
    let withdrawn = json!({ "letter_id": letter["id"], "reason": "The police asked us to wait" });

    officer.acts(&case, "letter-withdrawals", withdrawn.clone()).await.ok();
    let count = desk.mails_to_reader().len();
    desk.does_its_work().await;

    assert_eq!(desk.mails_to_reader().len(), count);
    let letter = officer.letters(&case, LetterKind::Update).await.remove(0);
    assert_eq!((&letter["state"], &letter["outcome"]), (&json!("cancelled"), &json!("withdrawn")));
    let clock = officer.clock(&case, "X-02").await;
    assert_eq!((&clock["state"], &clock["met_at"]), (&json!("running"), &json!(null)));
    officer.acts(&case, "letter-withdrawals", withdrawn).await.refused(409, "already_sent");
    desk.comes("2026-12-04T15:00:00Z").await;
    assert_eq!(officer.letters(&case, LetterKind::Delay).await.len(), 1);
}

#[actix_web::test]
async fn what_has_gone_or_is_owed_by_the_program_is_not_withdrawn() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = a_case(&desk).await;
    let other = officer.opens_a_case(reachable("full")).await;
    let acknowledgement = officer.letters(&case, LetterKind::Acknowledgement).await.remove(0);
    let withdrawn = |id: &Value| json!({ "letter_id": id, "reason": "A mistake" });

    officer
        .acts(&case, "letter-withdrawals", withdrawn(&acknowledgement["id"]))
        .await
        .refused(409, "by_itself");
    let fields = officer.acts(&other, "letter-withdrawals", withdrawn(&acknowledgement["id"])).await;
    assert_eq!(fields.refused(422, "invalid"), ["letter_id"]);
}

#[actix_web::test]
async fn a_case_that_was_closed_between_approval_and_sending_keeps_its_letter_and_somebody_looks() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let card = json!({ "code": "regular_update", "recipient": "victim", "way": "email", "step": "sent", "text": "OWN soon" });
    tells_findings(&officer, &manager, &case, "email").await;
    desk.does_its_work().await;
    officer.acts(&case, "letters", card).await.ok();
    manager.acts(&case, "closure", json!({ "outcome": "resolved", "override_reason": "Moved" })).await.ok();
    desk.does_its_work().await;

    let letter = officer.letters(&case, LetterKind::RegularUpdate).await.remove(0);
    assert_eq!((&letter["state"], &letter["outcome"]), (&json!("cancelled"), &json!("case_closed")));
    assert!(desk.mails_to_reader().iter().all(|mail| !mail.text.contains("OWN soon")));
    assert_eq!(tasks(&desk, &case).await, ["look_at_letter"]);
}

async fn tasks(desk: &Desk, case: &str) -> Vec<String> {
    use sea_orm::{EntityTrait, QueryFilter};
    let case: Uuid = case.parse().unwrap();
    let found = entity::task::Entity::find().filter(entity::task::COLUMN.case_id.eq(case));
    let found = found.all(desk.house.intake.db.reader()).await.unwrap();
    found.iter().map(|task| task.kind.word().to_owned()).collect()
}

#[actix_web::test]
async fn nobody_who_is_accused_is_e_mailed_and_their_letter_names_no_number() {
    let desk = Desk::open_under("stoke").await;
    let (officer, manager, case) = a_case(&desk).await;
    let him = json!({ "kind": "perpetrator", "landlord": "ours", "tenancy": "tenant", "age_band": "adult", "vulnerable": "not_known", "name": "The neighbour" });
    let him = officer.acts(&case, "parties", him).await.ok()["id"].clone();
    let warning = |way: &str| {
        json!({ "code": "warning", "recipient": "perpetrator", "party_id": him, "way": way, "step": "draft", "text": "OWN a warning",
            "without_consent": { "ground": "serious_harm", "reason": "He has said he will do it again", "victim_told": true, "why_not_told": null } })
    };
    let fields = officer.acts(&case, "letters", warning("email")).await.refused(422, "invalid");
    assert_eq!(fields, ["way"]);

    let now = desk.house.clock.now();
    officer.acts(&case, "police-log", json!({ "happened_at": now, "step": "victim_declines" })).await;
    let drafted = officer.acts(&case, "letters", warning("post")).await;
    let draft = drafted.ok()["id"].as_str().unwrap().to_owned();
    manager.acts(&case, "decisions", decided(&draft, true)).await.ok();
    desk.does_its_work().await;
    assert!(officer.letters(&case, LetterKind::Warning).await.is_empty(), "the program sends it to nobody");

    let page = officer.gets(&format!("/api/v1/cases/{case}/letters/{draft}/page?large=true")).await;
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    let reports = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let number = reports["reporters"][0]["acknowledgement"].as_str().unwrap().to_owned();
    assert!(page.text.contains("OWN a warning") && !page.text.contains(&number), "{}", page.text);
    assert!(!page.text.contains("Zofia") && !page.text.contains("src="), "{}", page.text);
    let wrong = officer.gets(&format!("/api/v1/cases/{case}/letters/{draft}/page?large=huge")).await;
    assert_eq!(wrong.refused(422, "invalid"), ["large"]);
}

#[actix_web::test]
async fn a_partner_agency_is_e_mailed_the_reference_and_whom_to_call_and_nothing_else() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = a_case(&desk).await;
    let administrator = desk.administrator().await;
    let police = json!({ "name": "The police", "kind": "police", "email": "desk@police.example" });
    let police = administrator.posts_once("/api/v1/partners", "the-police", &police).await.ok()["id"].clone();
    let without = desk_partner(&desk).await;
    let now = desk.house.clock.now();
    let consent = json!({ "happened_at": now, "purpose": "share_police", "given": true, "how": "spoken" });
    officer.acts(&case, "consents", consent).await.ok();
    let notice = |id: &Value| json!({ "code": "police_notice", "recipient": "partner", "partner_id": id, "way": "email", "step": "sent", "text": "OWN all of it" });
    let fields = officer.acts(&case, "letters", notice(&json!(without))).await.refused(422, "invalid");
    assert_eq!(fields, ["way"]);

    officer.acts(&case, "letters", notice(&police)).await.ok();
    desk.does_its_work().await;

    let mail = desk.mails_to("desk@police.example").pop().unwrap();
    assert!(!mail.text.contains("OWN") && !mail.html.contains("OWN"), "{}", mail.text);
    assert!(!mail.text.contains("Zofia"), "{}", mail.text);
}

async fn desk_partner(desk: &Desk) -> Uuid {
    use sea_orm::{EntityTrait, IntoActiveModel};
    let id = Uuid::now_v7();
    let row = entity::partner::Model {
        id,
        name: "Other police".to_owned(),
        kind: PartnerKind::Police,
        email: None,
        phone: None,
        active: true,
        version: 1,
        created_at: desk.house.clock.now(),
    };
    let inserted = entity::partner::Entity::insert(row.into_active_model());
    inserted.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    id
}

#[actix_web::test]
async fn letters_of_a_case_are_read_by_those_who_work_it_and_nobody_else() {
    let desk = Desk::open_under("stoke").await;
    let (officer, _, case) = a_case(&desk).await;
    let stranger = desk.somebody("statistics@landlord.example", Role::Statistics).await;
    let letter = officer.letters(&case, LetterKind::Acknowledgement).await.remove(0);
    let id = letter["id"].as_str().unwrap();
    let other = officer.opens_a_case(reachable("full")).await;
    for path in ["", &format!("/{id}"), &format!("/{id}/preview"), &format!("/{id}/page")] {
        stranger.gets(&format!("/api/v1/cases/{case}/letters{path}")).await.refused(403, "not_allowed");
        officer.gets(&format!("/api/v1/cases/{case}/letters{path}")).await;
        if !path.is_empty() {
            officer.gets(&format!("/api/v1/cases/{other}/letters{path}")).await.refused(404, "not_found");
        }
    }
    stranger.gets(&format!("/api/v1/cases/{case}/letter-outline")).await.refused(403, "not_allowed");
    let outline = officer.gets(&format!("/api/v1/cases/{case}/letter-outline")).await.ok();
    assert_eq!(
        (&outline["code"], &outline["findings"]),
        (&json!("update"), &json!("OWN Two heard the words"))
    );
    officer.acts(&case, "letters", outline).await.ok();
}
