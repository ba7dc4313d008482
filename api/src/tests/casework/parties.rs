//! The people in a case, and what is considered about them.

use entity::{event::Event, fingerprint as mark, party, party::PartyKind, staff::Role};
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::Desk,
    looking::{PROMISE, but, file, lies_in_clear, new_case, new_cases, promising, refuses, states},
};
use crate::{access::Act, casework::chronology, fingerprint::Kind};

fn someone(kind: &str) -> Value {
    json!({
        "kind": kind,
        "age_band": "adult",
        "landlord": "ours",
        "tenancy": "household",
        "vulnerable": "not_known",
        "name": "Alex MARKER",
        "address": "2 MARKER Road, ST1 1AA",
        "phone": "07700 900123",
        "email": "alex@MARKER.example",
        "description": "MARKER drives a white van",
        "needs": "MARKER hears badly",
    })
}

fn considered(party: &Value) -> Value {
    json!({
        "party_id": party,
        "linked": "yes",
        "plan_review_requested": true,
        "implications": "MARKER would not understand a letter",
    })
}

#[actix_web::test]
async fn whoever_is_entered_is_in_the_case_with_coded_words_in_clear_and_nothing_else() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let mut body = someone("witness");
    body["willing"] = json!(true);
    body["evidence_usable"] = json!(false);

    let done = officer.acts(&case, "parties", body).await.ok();

    assert_eq!(done["act"], "party_identified");
    assert_eq!(done["facts"]["name"], "Alex MARKER");
    let file = file(&desk, &case).await;
    let witness = file.party("party_id", PartyKind::Witness, id(&done)).unwrap();
    let coded = json!({
        "kind": "witness",
        "age_band": "adult",
        "landlord": "ours",
        "tenancy": "household",
        "vulnerable": "not_known",
        "willing": true,
        "evidence_usable": false,
        "replaces": null,
    });
    assert_eq!(witness.facts, coded);
    let key = chronology::key(desk.house.intake.db.writer(), &desk.house, file.case.id).await;
    let purpose = party::words_purpose(witness.row.id);
    let words: Value = key.unwrap().unwrap().open_value(&purpose, &witness.row.words).unwrap();
    let written = json!({
        "name": "Alex MARKER",
        "address": "2 MARKER Road, ST1 1AA",
        "phone": "07700 900123",
        "email": "alex@MARKER.example",
        "description": "MARKER drives a white van",
        "needs": "MARKER hears badly",
    });
    assert_eq!(words, written);
    assert!(!lies_in_clear(&desk, "MARKER").await);
    assert!(!lies_in_clear(&desk, "900123").await);
}

fn id(done: &Value) -> Uuid {
    done["id"].as_str().unwrap().parse().unwrap()
}

#[actix_web::test]
async fn a_case_can_be_found_by_the_name_address_number_and_mail_of_whoever_is_in_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;

    officer.acts(&case, "parties", someone("witness")).await.ok();

    let marks = mark::Entity::find().all(desk.house.intake.db.writer()).await.unwrap();
    let key = desk.house.fingerprints().unwrap();
    for (kind, text) in [
        (Kind::Name, "marker, alex"),
        (Kind::Address, "2 Marker Rd ST11AA"),
        (Kind::Phone, "+44 7700 900123"),
        (Kind::Email, "ALEX@marker.example"),
    ] {
        let expected = String::from(key.of(kind, text).unwrap());
        let found = marks.iter().filter(|mark| mark.mark == expected).collect::<Vec<_>>();
        assert_eq!(found.len(), 1, "{kind:?}");
        let (mark, case) = (found[0], case.parse::<Uuid>().unwrap());
        assert_eq!((mark.kind.as_str(), mark.party.as_str(), mark.case_id), (kind.word(), "witness", case));
    }
    assert_eq!(marks.len(), 4);
}

#[actix_web::test]
async fn someone_of_whom_nothing_is_known_can_be_entered_too() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let nobody = json!({
        "kind": "perpetrator",
        "age_band": "under_14",
        "landlord": "not_known",
        "tenancy": "not_known",
        "vulnerable": "not_known",
    });

    officer.acts(&case, "parties", nobody).await.ok();

    let marks = mark::Entity::find().all(desk.house.intake.db.writer()).await.unwrap();
    assert!(marks.is_empty());
    assert!(
        file(&desk, &case)
            .await
            .parties_of(PartyKind::Perpetrator)
            .all(|one| one.says("age_band", "under_14"))
    );
}

#[actix_web::test]
async fn an_alleged_perpetrator_of_another_landlord_begins_the_promise_to_tell_it_and_once_only() {
    let policy = promising(&[Event::OtherLandlordIdentified], &[Event::ContactMade]);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let elsewhere = |kind: &str| but(someone(kind), "landlord", json!("other"));

    officer.acts(&case, "parties", elsewhere("victim")).await.ok();
    officer.acts(&case, "parties", elsewhere("witness")).await.ok();
    let here = officer.acts(&case, "parties", someone("perpetrator")).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await.len(), 0);

    let moved = but(elsewhere("perpetrator"), "replaces", here["id"].clone());
    let moved = officer.acts(&case, "parties", moved).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await, ["running"]);

    let talk = json!({ "happened_at": "2026-11-20T09:40:00Z", "way": "phone", "result": "two_way" });
    officer.acts(&case, "contacts", talk).await.ok();
    let spelled = but(elsewhere("perpetrator"), "replaces", moved["id"].clone());
    officer.acts(&case, "parties", spelled).await.ok();
    assert_eq!(states(&officer, &case, PROMISE).await, ["met"], "a corrected name is no new landlord");
}

#[actix_web::test]
async fn whoever_is_corrected_is_in_the_case_once_and_keeps_what_was_entered_of_them() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let first = officer.acts(&case, "parties", someone("perpetrator")).await.ok();
    officer.acts(&case, "vulnerability-considerations", considered(&first["id"])).await.ok();

    let mut last = first.clone();
    for name in ["Alec Example", "Alex Example"] {
        let corrected = but(but(someone("perpetrator"), "name", json!(name)), "replaces", last["id"].clone());
        last = officer.acts(&case, "parties", corrected).await.ok();
    }

    let corrected = file(&desk, &case).await;
    let ids: Vec<Uuid> = corrected.parties.iter().map(|party| party.row.id).collect();
    assert_eq!(ids, [id(&last)]);
    assert_eq!(last["subject_id"], json!(corrected.parties[0].before[0]));
    assert_eq!(corrected.parties[0].before.len(), 2);
    assert!(corrected.is_vulnerability_considered(id(&last)));
    assert_eq!(corrected.about(Act::ConsiderVulnerability, Uuid::now_v7()).count(), 0);
    let rows = party::Entity::find().all(desk.house.intake.db.writer()).await.unwrap();
    assert_eq!(rows.len(), 3, "what was entered first stays where it is");
    let again = but(someone("perpetrator"), "replaces", first["id"].clone());
    assert_eq!(refuses(&officer, &case, "parties", again, (422, "invalid")).await, ["replaces"]);
}

#[actix_web::test]
async fn nobody_of_another_case_is_corrected_or_considered_in_this_one() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let [case, other] = new_cases(&officer).await;
    let stranger = officer.acts(&other, "parties", someone("victim")).await.ok();

    let corrected = but(someone("victim"), "replaces", stranger["id"].clone());
    assert_eq!(refuses(&officer, &case, "parties", corrected, (422, "invalid")).await, ["replaces"]);
    let body = considered(&stranger["id"]);
    let fields = refuses(&officer, &case, "vulnerability-considerations", body, (422, "invalid")).await;
    assert_eq!(fields, ["party_id"]);
}

#[actix_web::test]
async fn only_witnesses_are_asked_whether_they_are_willing_and_what_they_say_may_be_used() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for kind in ["victim", "perpetrator"] {
        let body = but(but(someone(kind), "willing", json!(false)), "evidence_usable", json!(true));
        let fields = refuses(&officer, &case, "parties", body, (422, "invalid")).await;
        assert_eq!(fields, ["willing", "evidence_usable"]);
    }
}

#[actix_web::test]
async fn words_that_are_not_offered_fields_there_are_not_and_empty_names_are_refused() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for (field, value) in [
        ("kind", json!("suspect")),
        ("age_band", json!("under_16")),
        ("landlord", json!("council")),
        ("tenancy", json!("owner")),
        ("vulnerable", json!("maybe")),
        ("name", json!(" ")),
        ("priority", json!("low")),
        ("replaces", json!("somebody")),
    ] {
        let body = but(someone("victim"), field, value);
        assert_eq!(refuses(&officer, &case, "parties", body, (422, "invalid")).await, [field]);
    }
}

#[actix_web::test]
async fn only_whoever_works_cases_enters_people_or_considers_them() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let victim = officer.acts(&case, "parties", someone("victim")).await.ok();
    for role in [Role::Intake, Role::CohesionLead, Role::Director, Role::Legal, Role::Repairs, Role::Dpo] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        refuses(&other, &case, "parties", someone("victim"), (403, "not_allowed")).await;
        let body = considered(&victim["id"]);
        refuses(&other, &case, "vulnerability-considerations", body, (403, "not_allowed")).await;
    }
}

#[actix_web::test]
async fn what_somebodys_vulnerability_means_is_documented_sealed_and_read_by_the_rules() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let perpetrator = officer.acts(&case, "parties", someone("perpetrator")).await.ok();
    let witness = officer.acts(&case, "parties", someone("witness")).await.ok();

    let body = considered(&witness["id"]);
    let fields = refuses(&officer, &case, "vulnerability-considerations", body, (422, "invalid")).await;
    assert_eq!(fields, ["party_id"], "the vulnerability of a witness stands in no one's way");
    let mut silent = considered(&perpetrator["id"]);
    silent.as_object_mut().unwrap().remove("implications");
    let fields = refuses(&officer, &case, "vulnerability-considerations", silent, (422, "invalid")).await;
    assert_eq!(fields, ["implications"]);
    assert!(!file(&desk, &case).await.is_vulnerability_considered(id(&perpetrator)));

    let done = officer.acts(&case, "vulnerability-considerations", considered(&perpetrator["id"])).await.ok();

    assert_eq!(done["subject_id"], perpetrator["id"]);
    assert_eq!(done["facts"]["implications"], "MARKER would not understand a letter");
    assert!(file(&desk, &case).await.is_vulnerability_considered(id(&perpetrator)));
    assert!(!lies_in_clear(&desk, "MARKER").await);
}
