//! What leaves the house: disclosures, referrals, the return to the community safety partnership.

use entity::{
    partner::{self, PartnerKind},
    staff::Role,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, shouting},
    clock, policy,
};

const NOW: &str = "2026-11-20T09:30:00Z";

async fn case_of(officer: &Officer<'_>) -> String {
    officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned()
}

/// A disclosure to the police on that ground.
fn disclosure(ground: &str, told: Value) -> Value {
    json!({
        "happened_at": NOW,
        "recipient": "police",
        "purpose": "share_police",
        "what": ["identity", "incident"],
        "trans_status_included": false,
        "ground": ground,
        "necessary": "MARKER they have to know the address",
        "reason": "He said what he would do tonight",
        "person_told": told,
    })
}

fn told() -> Value {
    json!({ "told": { "at": NOW, "how": "phone" } })
}

fn not_told(why: &str) -> Value {
    json!({ "not_told": { "why": why } })
}

#[actix_web::test]
async fn what_is_disclosed_with_consent_takes_a_consent_for_just_that() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let body = disclosure("consent", json!(null));

    officer.acts(&case, "disclosures", body.clone()).await.refused(409, "consent_needed");
    officer.consents(&case, "share_victim_support").await;
    officer.acts(&case, "disclosures", body.clone()).await.refused(409, "consent_needed");
    officer.consents(&case, "share_police").await;
    let done = officer.acts(&case, "disclosures", body.clone()).await.ok();
    assert_eq!(done["facts"]["necessary"], "MARKER they have to know the address");
    let withdrawn = json!({ "happened_at": NOW, "purpose": "share_police", "how": "spoken" });
    officer.acts(&case, "consent-withdrawals", withdrawn).await.ok();
    officer.acts(&case, "disclosures", body).await.refused(409, "consent_needed");

    assert_eq!(officer.chronology(&case).await.len(), 4);
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn whoever_it_is_about_is_told_unless_that_would_prejudice_what_the_law_is_for() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let grounds = [
        "required_by_law",
        "crime_prevention",
        "legal_proceedings",
        "protocol",
        "safeguarding",
        "serious_harm",
    ];
    for (place, ground) in grounds.into_iter().enumerate() {
        let silent = officer.acts(&case, "disclosures", disclosure(ground, json!(null))).await;
        silent.refused(409, "person_must_be_told");
        let prejudiced =
            officer.acts(&case, "disclosures", disclosure(ground, not_told("would_prejudice"))).await;
        if place < 3 {
            prejudiced.ok();
        } else {
            prejudiced.refused(409, "person_must_be_told");
        }
        officer.acts(&case, "disclosures", disclosure(ground, not_told("cannot_be_reached"))).await.ok();
        officer.acts(&case, "disclosures", disclosure(ground, told())).await.ok();
    }
    assert_eq!(officer.chronology(&case).await.len(), 15);
}

#[actix_web::test]
async fn that_somebody_cannot_be_reached_is_said_after_an_attempt() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    let case = officer.enters("key-00001", answers).await.ok()["case_id"].as_str().unwrap().to_owned();
    let body = disclosure("serious_harm", not_told("cannot_be_reached"));
    let contact = |result: &str| json!({ "happened_at": NOW, "way": "phone", "result": result });

    officer.acts(&case, "disclosures", body.clone()).await.refused(409, "person_must_be_told");
    officer.acts(&case, "contacts", contact("one_way")).await.ok();
    officer.acts(&case, "disclosures", body.clone()).await.refused(409, "person_must_be_told");
    officer.acts(&case, "contacts", contact("not_reached")).await.ok();
    officer.acts(&case, "disclosures", body).await.ok();
}

#[actix_web::test]
async fn that_someone_is_trans_is_never_disclosed_without_consent_or_a_law() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let showing = |ground: &str| {
        let mut body = disclosure(ground, told());
        body["trans_status_included"] = json!(true);
        body
    };

    for ground in ["crime_prevention", "legal_proceedings", "protocol", "safeguarding", "serious_harm"] {
        officer.acts(&case, "disclosures", showing(ground)).await.refused(409, "never_disclosed");
    }
    officer.acts(&case, "disclosures", showing("consent")).await.refused(409, "consent_needed");
    assert!(officer.chronology(&case).await.is_empty());
    officer.acts(&case, "disclosures", showing("required_by_law")).await.ok();
    officer.consents(&case, "share_police").await;
    officer.acts(&case, "disclosures", showing("consent")).await.ok();
}

#[actix_web::test]
async fn a_disclosure_that_does_not_fit_together_is_refused_by_field() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let (police, support) =
        (desk.partner(PartnerKind::Police).await, desk.partner(PartnerKind::VictimSupport).await);
    for (name, value, field) in [
        ("purpose", json!("evidence_use"), "purpose"),
        ("purpose", json!("share_other"), "purpose"),
        ("what", json!([]), "what"),
        ("what", json!(["everything"]), "what[0]"),
        ("reason", json!(null), "reason"),
        ("reason", json!(" "), "reason"),
        ("partner_id", json!(Uuid::now_v7()), "partner_id"),
        ("partner_id", json!(support), "recipient"),
        ("happened_at", json!("2026-11-20T09:31:00Z"), "happened_at"),
        (
            "person_told",
            json!({ "told": { "at": "2026-11-20T09:31:00Z", "how": "phone" } }),
            "person_told.told.at",
        ),
    ] {
        let mut body = disclosure("serious_harm", told());
        body[name] = value;
        let refused = officer.acts(&case, "disclosures", body).await;
        assert_eq!(refused.refused(422, "invalid"), [field]);
    }
    assert!(officer.chronology(&case).await.is_empty());
    let mut body = disclosure("serious_harm", told());
    body["partner_id"] = json!(police);
    officer.acts(&case, "disclosures", body).await.ok();
}

#[actix_web::test]
async fn a_referral_takes_agreement_and_consent_and_keeps_the_promise_of_support() {
    let mut policy = policy("viridian");
    policy.clocks.push(clock("TEST-REFER", "report_received", "24h", "referral_sent"));
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let (support, police) =
        (desk.partner(PartnerKind::VictimSupport).await, desk.partner(PartnerKind::Police).await);
    let referral = |partner: Uuid, agreed: bool| {
        json!({
            "happened_at": NOW, "partner_id": partner, "agreed_by_victim": agreed,
            "services": ["emotional_support"], "note": "MARKER speaks Urdu",
        })
    };

    officer.acts(&case, "referrals", referral(support, true)).await.refused(409, "consent_needed");
    officer.consents(&case, "share_victim_support").await;
    officer.consents(&case, "share_police").await;
    officer.acts(&case, "referrals", referral(support, false)).await.refused(409, "consent_needed");
    officer.acts(&case, "referrals", referral(police, true)).await.ok();
    assert_eq!(officer.clocks(&case, "TEST-REFER").await[0]["state"], "running");
    let done = officer.acts(&case, "referrals", referral(support, true)).await.ok();

    assert_eq!(done["facts"]["partner_kind"], "victim_support");
    assert_eq!(officer.clocks(&case, "TEST-REFER").await[0]["state"], "met");
    assert_eq!(officer.chronology(&case).await.len(), 4);
}

#[actix_web::test]
async fn a_referral_without_agreement_takes_a_ground_on_record_for_just_such_a_partner() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let (social, police) =
        (desk.partner(PartnerKind::SocialServices).await, desk.partner(PartnerKind::Police).await);
    let referral = |partner: Uuid| json!({ "happened_at": NOW, "partner_id": partner, "agreed_by_victim": false, "services": ["safeguarding"] });
    let mut ground = disclosure("safeguarding", told());
    ground["recipient"] = json!("social_services");
    ground["purpose"] = json!("share_social_services");
    officer.acts(&case, "disclosures", ground).await.ok();

    officer.acts(&case, "referrals", referral(police)).await.refused(409, "consent_needed");
    officer.acts(&case, "referrals", referral(social)).await.ok();
}

#[actix_web::test]
async fn nobody_is_referred_to_a_partner_that_is_not_there_any_more_or_for_nothing() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    officer.consents(&case, "share_specialist").await;
    let partner = desk.partner(PartnerKind::Specialist).await;
    let referral = |partner: Uuid, services: Value| json!({ "happened_at": NOW, "partner_id": partner, "agreed_by_victim": true, "services": services });
    let support = json!(["advocacy"]);

    let nobody = officer.acts(&case, "referrals", referral(Uuid::now_v7(), support.clone())).await;
    assert_eq!(nobody.refused(422, "invalid"), ["partner_id"]);
    let nothing = officer.acts(&case, "referrals", referral(partner, json!([]))).await;
    assert_eq!(nothing.refused(422, "invalid"), ["services"]);
    let closed = partner::Entity::update_many()
        .col_expr(partner::Column::Active, Expr::value(false))
        .filter(partner::Column::Id.eq(partner));
    closed.exec(desk.house.intake.db.writer()).await.unwrap();
    let gone = officer.acts(&case, "referrals", referral(partner, support)).await;
    assert_eq!(gone.refused(422, "invalid"), ["partner_id"]);
    assert_eq!(officer.chronology(&case).await.len(), 1);
}

/// A report that says when and where, and who.
fn telling() -> Value {
    let mut answers = shouting();
    answers["account"] = json!("MARKER shouted at me");
    answers["when_date"] = json!("2026-10-03");
    answers["place_type"] = json!("outside_home");
    answers["place"] = json!("MARKER, 4 Hill Street");
    answers["place_postcode"] = json!("st4 2df");
    answers
}

#[actix_web::test]
async fn without_consent_the_partnership_gets_figures_that_tell_nobody() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = officer.enters("key-00001", telling()).await.ok()["case_id"].as_str().unwrap().to_owned();
    let partner = desk.partner(PartnerKind::CommunitySafety).await;

    let full = json!({ "extent": "full", "partner_id": partner });
    officer.acts(&case, "community-safety-returns", full).await.refused(409, "consent_needed");
    let figures = json!({ "extent": "figures_only", "partner_id": partner });
    let done = officer.acts(&case, "community-safety-returns", figures).await;

    let expected = json!({
        "incidents": [{
            "incident_types": ["verbal_abuse"],
            "strands": ["race", "religion"],
            "month": "2026-10",
            "postcode_area": "ST4",
        }],
        "stage": "received",
    });
    assert_eq!(done.ok()["facts"]["figures"], expected);
    assert!(done.json()["facts"]["reports"].is_null());
    for told in ["MARKER", "2DF", "2df", "Hill", "2026-10-03"] {
        assert!(!done.text.contains(told), "{told}");
    }
    assert_eq!(officer.chronology(&case).await, ["community_safety_return_made"]);
}

#[actix_web::test]
async fn a_postcode_that_is_none_and_a_day_nobody_knows_are_not_passed_on() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let mut answers = telling();
    answers["place_postcode"] = json!("by the shop");
    answers.as_object_mut().unwrap().remove("when_date");
    let case = officer.enters("key-00001", answers).await.ok()["case_id"].as_str().unwrap().to_owned();

    let done =
        officer.acts(&case, "community-safety-returns", json!({ "extent": "figures_only" })).await.ok();

    let incident = &done["facts"]["figures"]["incidents"][0];
    assert_eq!((&incident["postcode_area"], &incident["month"]), (&json!(null), &json!("2026-11")));
}

#[actix_web::test]
async fn with_consent_the_partnership_is_told_in_full_and_where_the_policy_says_so_nothing_without() {
    let mut policy = policy("council-sop");
    policy.sharing.figures_without_consent = false;
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let entered = officer.enters("key-00001", telling()).await.ok();
    let case = entered["case_id"].as_str().unwrap();
    let police = desk.partner(PartnerKind::Police).await;

    let figures = officer.acts(case, "community-safety-returns", json!({ "extent": "figures_only" })).await;
    figures.refused(409, "figures_need_consent");
    let body = json!({ "extent": "figures_only", "partner_id": police });
    let refused = officer.acts(case, "community-safety-returns", body).await;
    assert_eq!(refused.refused(422, "invalid"), ["partner_id"]);
    assert!(officer.chronology(case).await.is_empty());
    officer.consents(case, "share_community_safety").await;
    let full = officer.acts(case, "community-safety-returns", json!({ "extent": "full" })).await.ok();

    assert_eq!(full["facts"]["reports"], json!([entered["acknowledgement"]]));
    officer.acts(case, "community-safety-returns", json!({ "extent": "figures_only" })).await.ok();
}

#[actix_web::test]
async fn whoever_may_not_share_learns_nothing_of_how() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    for (role, acts) in [
        (Role::Repairs, ["disclosures", "referrals", "community-safety-returns"].as_slice()),
        (Role::Intake, &["disclosures", "referrals", "community-safety-returns"]),
        (Role::CohesionLead, &["disclosures"]),
        (Role::Dpo, &["referrals", "community-safety-returns"]),
    ] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        for act in acts {
            other.acts(&case, act, json!({})).await.refused(403, "not_allowed");
        }
    }
}
