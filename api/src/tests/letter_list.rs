//! The list of letters, and sending one again that failed.

use entity::{
    audit::HOUSE,
    exclusion,
    letter::{self, LetterKind, LetterRecipient, LetterState},
    moment::Moment,
    staff::Role,
};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Desk, Officer, bouncing::acknowledged, engine::Engine, shouting};
use crate::letters::reference;

fn failed(letter: letter::Model, at: Moment) -> letter::Model {
    let outcome = Some("mailbox_unknown".to_owned());
    letter::Model {
        state: LetterState::Failed,
        attempts: 12,
        due_at: at,
        settled_at: Some(at),
        outcome,
        ..letter
    }
}

/// A letter to the reporter of a case that failed at that time.
async fn failed_of(desk: &Desk, case: Uuid, at: Moment) -> Uuid {
    let letter = letter::Model::new(LetterKind::Update, LetterRecipient::Reporter, at).about(case, None);
    desk.writes(failed(letter, at)).await
}

async fn exclude(desk: &Desk, case_id: Uuid, staff_id: Uuid) {
    let row = exclusion::Model { case_id, staff_id, since: desk.house.clock.now() };
    let insert = exclusion::Entity::insert(row.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
}

impl Officer<'_> {
    async fn lists(&self, query: &str) -> Vec<Value> {
        self.gets(&format!("/api/v1/{query}")).await.ok()["items"].as_array().unwrap().clone()
    }

    async fn retries(&self, id: Uuid, key: &str) -> super::Answered {
        self.posts_once(&format!("/api/v1/letters/{id}/retries"), key, &json!({})).await
    }
}

fn ids(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn letters_are_listed_by_what_became_of_them_and_say_nothing_of_what_stands_in_them() {
    let desk = Desk::open().await;
    let (officer, administrator) = (desk.officer().await, desk.administrator().await);
    let (case, sent) = acknowledged(&desk, &officer).await;
    let now = desk.house.clock.now();
    let letter = failed_of(&desk, case, now).await;
    let house = letter::Model::new(LetterKind::FiguresReady, LetterRecipient::Staff, now);
    let house = desk.writes(failed(house.to_staff(officer.id), now)).await;

    let expected = json!({
        "id": letter, "case_id": case, "kind": "update", "recipient": "reporter", "way": "email",
        "state": "failed", "outcome": "mailbox_unknown", "attempts": 12, "due_at": now, "settled_at": now,
    });
    assert_eq!(officer.lists("letters").await, std::slice::from_ref(&expected), "the house's are not theirs");
    assert_eq!(officer.lists("letters?state=failed").await, std::slice::from_ref(&expected));
    let mut seen = administrator.lists("letters").await;
    seen.sort_by_key(|item| item["kind"].as_str().unwrap().to_owned());
    assert_eq!(ids(&seen), [house.to_string(), letter.to_string()]);
    let mut without_case = expected;
    without_case["case_id"] = Value::Null;
    assert_eq!(seen[1], without_case, "of which case it is is not for them");

    assert!(ids(&officer.lists("letters?state=sent").await).contains(&sent.id.to_string().as_str()));
    for state in ["bounced", "due", "cancelled"] {
        assert_eq!(officer.lists(&format!("letters?state={state}")).await, Vec::<Value>::new(), "{state}");
    }
    for (query, field) in [
        ("state=lost", "state"),
        ("state=", "state"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("cursor=nonsense", "cursor"),
        ("case=1", "case"),
        ("reference=ABCDEF0", "reference"),
        ("reference=ABCDEF012", "reference"),
        ("reference=%2BBCDEF01", "reference"),
        ("reference=7K3M-9Q2", "reference"),
        ("reference=", "reference"),
        ("reference=ABCDEF01&state=sent", "state"),
    ] {
        let refused = officer.gets(&format!("/api/v1/letters?{query}")).await;
        assert_eq!(refused.refused(422, "invalid"), [field], "{query}");
    }
}

#[actix_web::test]
async fn the_list_of_letters_goes_on_from_page_to_page_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let officer = desk.officer().await;
        let case: Uuid = officer.opens_a_case(shouting()).await.parse().unwrap();
        let now = desk.house.clock.now();
        let mut expected = Vec::new();
        for second in [0, 0, 1, 2, 3] {
            expected.push((second, failed_of(&desk, case, now.after_seconds(second)).await));
        }
        expected.sort();
        expected.reverse();
        let (mut seen, mut query) = (Vec::new(), "letters?limit=2".to_owned());
        loop {
            let page = officer.gets(&format!("/api/v1/{query}")).await.ok();
            seen.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["next"].as_str() else { break };
            let other = officer.gets(&format!("/api/v1/letters?state=sent&cursor={next}")).await;
            assert_eq!(other.refused(422, "invalid"), ["cursor"]);
            query = format!("letters?limit=2&cursor={next}");
        }
        let expected: Vec<String> = expected.into_iter().map(|(_, id)| id.to_string()).collect();
        assert_eq!(ids(&seen), expected, "{engine:?}");
    }
}

#[actix_web::test]
async fn of_a_case_that_is_closed_to_somebody_they_see_no_letter_and_send_none_again() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case: Uuid = officer.opens_a_case(shouting()).await.parse().unwrap();
    let letter = failed_of(&desk, case, desk.house.clock.now()).await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let administrator = desk.administrator().await;
    for somebody in [&manager, &administrator] {
        assert_eq!(ids(&somebody.lists("letters").await), [letter.to_string()]);
        exclude(&desk, case, somebody.id).await;
        assert_eq!(somebody.lists("letters").await, Vec::<Value>::new());
        somebody.retries(letter, "key-00001").await.refused(404, "not_found");
    }
    assert_eq!(desk.letter(letter).await.state, LetterState::Failed);
    assert_eq!(ids(&officer.lists("letters").await), [letter.to_string()]);
}

#[actix_web::test]
async fn a_letter_that_failed_is_sent_again_as_if_it_had_never_been_tried_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let (officer, administrator) = (desk.officer().await, desk.administrator().await);
        let case: Uuid = officer.opens_a_case(shouting()).await.parse().unwrap();
        let before = desk.house.clock.now();
        let letter = failed_of(&desk, case, before).await;
        desk.later(600);
        let now = desk.house.clock.now();

        let answered = officer.retries(letter, "key-00001").await;

        assert_eq!(answered.status.as_u16(), 201);
        let expected = json!({
            "id": letter, "case_id": case, "kind": "update", "recipient": "reporter", "way": "email",
            "state": "due", "outcome": null, "attempts": 0, "due_at": now, "settled_at": null,
        });
        assert_eq!(answered.ok(), expected);
        let row = desk.letter(letter).await;
        assert_eq!((row.state, row.attempts, row.due_at), (LetterState::Due, 0, now));
        assert_eq!((row.leased_until, row.settled_at, row.outcome), (None, None, None));
        assert_eq!(desk.chain(case).await.last().unwrap(), "letter_retried");
        // The same request again does nothing more; another finds that it has not failed.
        let length = desk.chain(case).await.len();
        assert_eq!(officer.retries(letter, "key-00001").await.ok(), expected);
        officer.retries(letter, "key-00002").await.refused(409, "letter_not_failed");
        assert_eq!(desk.chain(case).await.len(), length);

        let house = letter::Model::new(LetterKind::FiguresReady, LetterRecipient::Staff, before);
        let house = desk.writes(failed(house.to_staff(officer.id), before)).await;
        officer.retries(house, "key-00003").await.refused(404, "not_found");
        let again = administrator.retries(house, "key-00003").await.ok();
        assert_eq!((&again["state"], &again["case_id"]), (&json!("due"), &Value::Null));
        assert_eq!(desk.chain(HOUSE).await.last().unwrap(), "letter_retried");
    }
}

#[actix_web::test]
async fn what_has_not_failed_is_not_sent_again() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case: Uuid = officer.opens_a_case(shouting()).await.parse().unwrap();
    let now = desk.house.clock.now();
    for state in [LetterState::Due, LetterState::Sent, LetterState::Bounced, LetterState::Cancelled] {
        let letter = letter::Model::new(LetterKind::Update, LetterRecipient::Reporter, now).about(case, None);
        let letter = letter::Model { state, ..letter };
        let id = desk.writes(letter.clone()).await;
        officer.retries(id, &format!("key-{id}")).await.refused(409, "letter_not_failed");
        assert_eq!(desk.letter(id).await, letter);
    }
    officer.retries(Uuid::now_v7(), "key-00001").await.refused(404, "not_found");
    let path = format!("/api/v1/letters/{}/retries", Uuid::now_v7());
    officer.posts(&path, &json!({})).await.refused(400, "idempotency_key_required");
    let manager = desk.somebody("area@landlord.example", Role::AreaManager).await;
    manager.retries(Uuid::now_v7(), "key-00001").await.refused(403, "not_allowed");
}

#[actix_web::test]
async fn operators_count_the_letters_that_somebody_has_to_look_at() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case: Uuid = officer.opens_a_case(shouting()).await.parse().unwrap();
    let now = desk.house.clock.now();
    failed_of(&desk, case, now).await;
    for (state, leased_until) in [
        (LetterState::Bounced, None),
        (LetterState::Bounced, None),
        (LetterState::Due, Some(now.after_seconds(30))),
        (LetterState::Due, Some(now.after_seconds(-1))),
    ] {
        let letter = letter::Model::new(LetterKind::Update, LetterRecipient::Reporter, now).about(case, None);
        desk.writes(letter::Model { state, leased_until, ..letter }).await;
    }

    let counters = desk.send(actix_web::test::TestRequest::get().uri("/metrics")).await.text;

    for (state, count) in [("failed", 1), ("bounced", 2), ("claimed", 1)] {
        let line = format!("heard_letters{{state=\"{state}\"}} {count}\n");
        assert!(counters.contains(&line), "{counters}");
    }
}

#[actix_web::test]
async fn whoever_may_see_the_case_finds_it_by_the_reference_that_stands_in_a_letter_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let officer = desk.officer().await;
        let case: Uuid = officer.opens_a_case(shouting()).await.parse().unwrap();
        let (now, recipient) = (desk.house.clock.now(), LetterRecipient::Partner);
        let notice = || letter::Model::new(LetterKind::PoliceNotice, recipient, now).about(case, None);
        let one = desk.writes(letter::Model { state: LetterState::Sent, ..notice() }).await;
        desk.writes(letter::Model { state: LetterState::Sent, ..notice() }).await;
        let (reference, id) = (reference(one), one.to_string());
        let find = |reference: &str| format!("letters?reference={reference}");

        for typed in [reference.clone(), reference.to_lowercase(), format!("%20{reference}%20")] {
            let found = officer.lists(&find(&typed)).await;
            assert_eq!(ids(&found), [id.as_str()], "{engine:?} {typed}");
            assert_eq!(found[0]["case_id"], case.to_string(), "so they know which case it is about");
        }
        let other = if reference == "00000000" { "00000001" } else { "00000000" };
        assert_eq!(officer.lists(&find(other)).await, Vec::<Value>::new(), "{engine:?}");

        let administrator = desk.administrator().await;
        assert_eq!(administrator.lists(&find(&reference)).await[0]["case_id"], Value::Null);
        let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
        assert_eq!(ids(&manager.lists(&find(&reference)).await), [id.as_str()]);
        for somebody in [&manager, &administrator] {
            exclude(&desk, case, somebody.id).await;
            assert_eq!(somebody.lists(&find(&reference)).await, Vec::<Value>::new(), "{engine:?}");
        }
    }
}
