//! Works: ordered, approved, photographed, held back, completed, and listed for whoever does them.

use entity::{exclusion, partner::PartnerKind, policy::Policy, staff::Role};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, shouting},
    clock, policy,
};

const NOW: &str = "2026-11-20T09:30:00Z";

fn order(kind: &str) -> Value {
    json!({
        "happened_at": NOW,
        "kind": kind,
        "emergency": false,
        "place": "MARKER, 12 Hill Street, second landing",
        "conduct": "MARKER ring first and be kind",
        "reason": "WHY they were threatened for their faith",
        "agreed_with_victim": true,
    })
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

fn about(works: &str) -> Value {
    json!({ "works_id": works, "happened_at": NOW })
}

fn completion(works: &str) -> Value {
    json!({ "works_id": works, "completed_at": NOW })
}

async fn case_of(officer: &Officer<'_>) -> String {
    officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned()
}

async fn ordered(officer: &Officer<'_>, case: &str, body: Value) -> String {
    officer.acts(case, "works", body).await.ok()["id"].as_str().unwrap().to_owned()
}

/// A policy that asks for nothing before works.
fn easy() -> Policy {
    let mut policy = policy("stoke");
    policy.works.approved.clear();
    policy.works.photograph_first = false;
    policy.works.agreed_with_police = false;
    policy
}

/// A clock for each order, which evidence may put off.
fn repairs_clock(code: &str, starts: &str) -> entity::policy::ClockRule {
    let mut rule = clock(code, starts, "24h", "works_completed");
    rule.for_each = true;
    rule.pauses = vec!["evidence_hold".to_owned()];
    rule
}

#[actix_web::test]
async fn an_order_starts_the_clocks_for_it_and_completing_it_keeps_them() {
    let mut policy = easy();
    policy.clocks.push(repairs_clock("TEST-WORKS", "works_ordered"));
    policy.clocks.push(repairs_clock("TEST-FAST", "emergency_works_ordered"));
    let mut graffiti = clock("TEST-GRAFFITI", "report_received", "24h", "graffiti_removed");
    graffiti.needs_contact = false;
    policy.clocks.push(graffiti);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let states = async |code: &str| {
        let clocks = officer.clocks(&case, code).await;
        clocks.into_iter().map(|clock| clock["state"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };

    let repair = ordered(&officer, &case, order("repair")).await;
    let graffiti = ordered(&officer, &case, with(order("graffiti"), "emergency", json!(true))).await;
    assert_eq!(states("TEST-WORKS").await, ["running", "running"]);
    assert_eq!(states("TEST-FAST").await, ["running"]);

    officer.acts(&case, "works-completions", completion(&repair)).await.ok();
    assert_eq!(states("TEST-FAST").await, ["running"]);
    assert_eq!(states("TEST-GRAFFITI").await, ["running"]);
    let mut left = states("TEST-WORKS").await;
    left.sort();
    assert_eq!(left, ["met", "running"]);
    desk.later(600);
    officer.acts(&case, "works-completions", completion(&graffiti)).await.ok();
    assert_eq!(states("TEST-FAST").await, ["met"]);
    assert_eq!(states("TEST-GRAFFITI").await, ["met"]);
    assert_eq!(officer.clocks(&case, "TEST-GRAFFITI").await[0]["met_at"], NOW);
    officer.acts(&case, "works-completions", completion(&graffiti)).await.refused(409, "already_completed");
    assert_eq!(officer.chronology(&case).await.len(), 4);
}

#[actix_web::test]
async fn works_are_completed_after_they_were_ordered_and_not_tomorrow() {
    let desk = Desk::open_with(easy()).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    desk.later(600);
    let works =
        ordered(&officer, &case, with(order("repair"), "happened_at", json!("2026-11-20T09:35:00Z"))).await;
    for (at, code) in [(NOW, "before_the_order"), ("2026-11-20T09:41:00Z", "in_the_future")] {
        let body = with(completion(&works), "completed_at", json!(at));
        let refused = officer.acts(&case, "works-completions", body).await;
        assert_eq!(refused.refused(422, "invalid"), ["completed_at"]);
        assert_eq!(refused.json()["errors"][0]["code"], code);
    }
    for act in ["works-completions", "photographs", "evidence-holds"] {
        let mut body = json!({ "works_id": Uuid::now_v7() });
        match act {
            "works-completions" => body["completed_at"] = json!(NOW),
            "photographs" => body["happened_at"] = json!(NOW),
            _ => body["held"] = json!(false),
        }
        assert_eq!(officer.acts(&case, act, body).await.refused(422, "invalid"), ["works_id"]);
    }
}

#[actix_web::test]
async fn works_are_agreed_with_whoever_lives_there_and_what_is_everyones_is_not_asked_about() {
    let desk = Desk::open_with(easy()).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let unasked = |kind: &str| with(order(kind), "agreed_with_victim", json!(false));

    officer.acts(&case, "works", unasked("locks")).await.refused(409, "victim_agreement_needed");
    officer.acts(&case, "works", with(unasked("graffiti"), "communal", json!(true))).await.ok();
    let options = entity::action_plan::OPTIONS.map(|option| {
        let agrees = option.code == "AP08";
        json!({
            "code": option.code, "offered": agrees, "decision": if agrees { "agrees" } else { "not_applicable" },
            "owner": agrees.then_some("repairs"), "due": agrees.then_some("2026-11-23"),
            "consent_how": agrees.then_some("spoken"),
        })
    });
    let plan = json!({ "happened_at": NOW, "options": options });
    officer.acts(&case, "action-plans", plan).await.ok();
    officer.acts(&case, "works", unasked("locks")).await.ok();
    officer.acts(&case, "works", unasked("repair")).await.refused(409, "victim_agreement_needed");
    assert_eq!(officer.chronology(&case).await.len(), 3);
}

#[actix_web::test]
async fn where_the_policy_says_so_security_is_agreed_with_the_police_too() {
    let mut policy = easy();
    policy.works.agreed_with_police = true;
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;

    officer.acts(&case, "works", order("alarm")).await.refused(409, "police_agreement_needed");
    officer.acts(&case, "works", order("repair")).await.ok();
    officer.acts(&case, "works", with(order("alarm"), "agreed_with_police", json!(true))).await.ok();
    assert_eq!(officer.chronology(&case).await.len(), 2);
}

#[actix_web::test]
async fn an_order_that_does_not_fit_together_is_refused_by_field() {
    let desk = Desk::open_with(easy()).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let contractor = desk.partner(PartnerKind::Other).await;
    for (name, value, field) in [
        ("kind", json!("moat"), "kind"),
        ("offensive_graffiti", json!(true), "offensive_graffiti"),
        ("place", json!(" "), "place"),
        ("conduct", json!(null), "conduct"),
        ("partner_id", json!(Uuid::now_v7()), "partner_id"),
    ] {
        let refused = officer.acts(&case, "works", with(order("repair"), name, value)).await;
        assert_eq!(refused.refused(422, "invalid"), [field]);
    }
    assert!(officer.chronology(&case).await.is_empty());
    officer.acts(&case, "works", with(order("repair"), "partner_id", json!(contractor))).await.ok();
}

#[actix_web::test]
async fn what_a_manager_has_to_approve_is_neither_listed_nor_completed_before() {
    let mut policy = easy();
    policy.works.approved = vec!["fireproof_letterbox".to_owned()];
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let repairs = desk.somebody("repairs@landlord.example", Role::Repairs).await;
    let case = case_of(&officer).await;
    let listed = async || {
        let list = repairs.gets("/api/v1/works").await.ok();
        let items = list["items"].as_array().unwrap().clone();
        items.into_iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let wanted = ordered(&officer, &case, order("fireproof_letterbox")).await;
    let unwanted = ordered(&officer, &case, order("fireproof_letterbox")).await;
    let decision = |works: &str, approved: bool| json!({ "request_id": works, "approved": approved, "reason": "The letterbox faces the street" });

    repairs.acts(&case, "works-completions", completion(&wanted)).await.refused(409, "approval_needed");
    assert!(listed().await.is_empty());
    manager.acts(&case, "decisions", decision(&wanted, true)).await.ok();
    manager.acts(&case, "decisions", decision(&unwanted, false)).await.ok();
    assert_eq!(listed().await, [wanted.as_str()]);
    repairs.acts(&case, "works-completions", completion(&unwanted)).await.refused(409, "approval_refused");
    repairs.acts(&case, "works-completions", completion(&wanted)).await.ok();
    assert!(listed().await.is_empty());
}

#[actix_web::test]
async fn damage_is_photographed_before_it_is_gone_and_new_locks_are_not() {
    let mut policy = easy();
    policy.works.photograph_first = true;
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let repairs = desk.somebody("repairs@landlord.example", Role::Repairs).await;
    let case = case_of(&officer).await;
    let locks = ordered(&officer, &case, order("locks")).await;
    let graffiti = ordered(&officer, &case, order("graffiti")).await;
    desk.later(600);
    let late = with(about(&graffiti), "happened_at", json!("2026-11-20T09:40:00Z"));
    let stranger = with(about(&graffiti), "document_id", json!(Uuid::now_v7()));

    repairs.acts(&case, "works-completions", completion(&locks)).await.ok();
    repairs.acts(&case, "works-completions", completion(&graffiti)).await.refused(409, "photograph_first");
    let refused = repairs.acts(&case, "photographs", stranger).await;
    assert_eq!(refused.refused(422, "invalid"), ["document_id"]);
    repairs.acts(&case, "photographs", late).await.ok();
    repairs.acts(&case, "works-completions", completion(&graffiti)).await.refused(409, "photograph_first");
    repairs.acts(&case, "photographs", about(&graffiti)).await.ok();
    repairs.acts(&case, "works-completions", completion(&graffiti)).await.ok();
}

#[actix_web::test]
async fn while_evidence_is_kept_works_wait_and_their_clock_stands_still() {
    let mut policy = easy();
    policy.clocks.push(repairs_clock("TEST-WORKS", "works_ordered"));
    policy.clocks.push(clock("TEST-OTHER", "report_received", "48h", "works_completed"));
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let works = ordered(&officer, &case, order("graffiti")).await;
    let other = ordered(&officer, &case, order("repair")).await;
    let hold = |until: &str| {
        json!({
            "works_id": works, "held": true, "reason": "police_request", "until": until,
            "note": "They come on Monday",
        })
    };
    let release = json!({ "works_id": works, "held": false });

    officer.acts(&case, "evidence-holds", release.clone()).await.refused(409, "not_held");
    for (name, value) in [("reason", json!(null)), ("until", json!(null)), ("until", json!("2026-11-19"))] {
        let refused = officer.acts(&case, "evidence-holds", with(hold("2026-11-23"), name, value)).await;
        assert_eq!(refused.refused(422, "invalid"), [name]);
    }
    assert_eq!(officer.chronology(&case).await.len(), 2);
    officer.acts(&case, "evidence-holds", hold("2026-11-23")).await.ok();

    let clocks = officer.clocks(&case, "TEST-WORKS").await;
    let paused: Vec<&Value> = clocks.iter().filter(|clock| clock["state"] == "paused").collect();
    assert_eq!((clocks.len(), paused.len()), (2, 1));
    assert_eq!(paused[0]["reason"], "evidence_hold");
    assert_eq!(officer.clocks(&case, "TEST-OTHER").await[0]["state"], "running");
    officer.acts(&case, "works-completions", completion(&works)).await.refused(409, "evidence_held");

    desk.later(12 * 3600);
    let officer = officer.again().await;
    officer.acts(&case, "evidence-holds", hold("2026-11-24")).await.ok();
    desk.later(12 * 3600);
    let officer = officer.again().await;
    officer.acts(&case, "evidence-holds", release).await.ok();
    let clocks = officer.clocks(&case, "TEST-WORKS").await;
    let mut due: Vec<&str> = clocks.iter().map(|clock| clock["due_at"].as_str().unwrap()).collect();
    due.sort_unstable();
    assert_eq!(due, ["2026-11-21T09:30:00Z", "2026-11-22T09:30:00Z"]);
    assert!(clocks.iter().all(|clock| clock["state"] == "running"));
    officer.acts(&case, "works-completions", completion(&works)).await.ok();
    officer.acts(&case, "evidence-holds", hold("2026-11-24")).await.refused(409, "already_completed");
    officer.acts(&case, "works-completions", completion(&other)).await.ok();
}

#[actix_web::test]
async fn a_clock_that_two_orders_share_runs_on_when_neither_is_held() {
    let mut policy = easy();
    let mut shared = clock("TEST-SHARED", "report_received", "48h", "works_completed");
    shared.pauses = vec!["evidence_hold".to_owned()];
    policy.clocks.push(shared);
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let (one, two) =
        (ordered(&officer, &case, order("repair")).await, ordered(&officer, &case, order("repair")).await);
    let state = async || officer.clocks(&case, "TEST-SHARED").await[0]["state"].clone();
    for works in [&one, &two] {
        let hold = json!({ "works_id": works, "held": true, "reason": "cctv", "until": "2026-11-24" });
        officer.acts(&case, "evidence-holds", hold).await.ok();
    }

    officer.acts(&case, "evidence-holds", json!({ "works_id": one, "held": false })).await.ok();
    assert_eq!(state().await, "paused");
    officer.acts(&case, "evidence-holds", json!({ "works_id": two, "held": false })).await.ok();
    assert_eq!(state().await, "running");
}

#[actix_web::test]
async fn repairs_see_what_and_where_and_nothing_of_why() {
    let mut policy = easy();
    policy.clocks.push(repairs_clock("TEST-WORKS", "works_ordered"));
    policy.clocks.push(clock("TEST-GRAFFITI", "report_received", "12h", "graffiti_removed"));
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let repairs = desk.somebody("repairs@landlord.example", Role::Repairs).await;
    let case = case_of(&officer).await;
    let repair = ordered(&officer, &case, with(order("repair"), "emergency", json!(true))).await;
    desk.later(60);
    let graffiti = ordered(&officer, &case, with(order("graffiti"), "communal", json!(true))).await;

    let list = repairs.gets("/api/v1/works").await;

    let line = |id: &str, kind: &str, emergency: bool, communal: bool, due_at: &str| {
        json!({
            "id": id, "case_id": case, "kind": kind, "emergency": emergency, "communal": communal,
            "ordered_at": NOW, "due_at": due_at, "held": false,
            "place": "MARKER, 12 Hill Street, second landing", "conduct": "MARKER ring first and be kind",
        })
    };
    let expected = json!({ "next": null, "items": [
        line(&graffiti, "graffiti", false, true, "2026-11-20T21:30:00Z"),
        line(&repair, "repair", true, false, "2026-11-21T09:30:00Z"),
    ]});
    assert_eq!(list.ok(), expected);
    for why in ["WHY", "race", "religion", "stairs", "verbal"] {
        assert!(!list.text.contains(why), "{why}");
    }
    for path in ["", "/chronology", "/audit"] {
        repairs.gets(&format!("/api/v1/cases/{case}{path}")).await.refused(403, "not_allowed");
    }
    for act in ["works", "evidence-holds", "decisions"] {
        repairs.acts(&case, act, json!({})).await.refused(403, "not_allowed");
    }
    let lying_there = desk.everything_in_the_database().await;
    for word in [b"MARKER".as_slice(), b"WHY they"] {
        assert!(!lying_there.windows(word.len()).any(|part| part == word));
    }
}

#[actix_web::test]
async fn what_is_held_back_says_so_and_is_not_due() {
    let mut policy = easy();
    policy.clocks.push(repairs_clock("TEST-WORKS", "works_ordered"));
    let desk = Desk::open_with(policy).await;
    let officer = desk.officer().await;
    let case = case_of(&officer).await;
    let works = ordered(&officer, &case, order("repair")).await;
    let listed = async || officer.gets("/api/v1/works").await.ok()["items"][0].clone();

    let hold = json!({ "works_id": works, "held": true, "reason": "photograph", "until": "2026-11-20" });
    officer.acts(&case, "evidence-holds", hold).await.ok();
    assert_eq!((&listed().await["held"], &listed().await["due_at"]), (&json!(true), &json!(null)));
    officer.acts(&case, "evidence-holds", json!({ "works_id": works, "held": false })).await.ok();
    assert_eq!(listed().await["held"], false);
    assert_eq!(listed().await["due_at"], "2026-11-21T09:30:00Z");
}

#[actix_web::test]
async fn works_are_listed_page_by_page_for_whoever_may_know_of_the_case() {
    let desk = Desk::open_with(easy()).await;
    let officer = desk.officer().await;
    let repairs = desk.somebody("repairs@landlord.example", Role::Repairs).await;
    let case = case_of(&officer).await;
    let other = officer.enters("key-00002", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned();
    for _ in 0..2 {
        ordered(&officer, &case, order("repair")).await;
    }
    ordered(&officer, &other, order("locks")).await;
    let kinds = |list: &Value| {
        let items = list["items"].as_array().unwrap().iter();
        items.map(|item| item["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };

    let first = repairs.gets("/api/v1/works?limit=2").await.ok();
    let next = repairs.gets(&format!("/api/v1/works?cursor={}", first["next"].as_str().unwrap())).await.ok();
    assert_eq!((kinds(&first), kinds(&next)), (vec!["locks".into(), "repair".into()], vec!["repair".into()]));
    assert_eq!(repairs.gets("/api/v1/works?cursor=x").await.refused(422, "invalid"), ["cursor"]);
    assert_eq!(repairs.gets("/api/v1/works?limit=0").await.refused(422, "invalid"), ["limit"]);

    let row = exclusion::Model {
        case_id: other.parse().unwrap(),
        staff_id: repairs.id,
        since: desk.house.clock.now(),
    };
    let inserted = exclusion::Entity::insert(row.into_active_model());
    inserted.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    assert_eq!(kinds(&repairs.gets("/api/v1/works").await.ok()), ["repair", "repair"]);
    for role in [Role::Intake, Role::Statistics, Role::Administrator] {
        let email = format!("{}@landlord.example", role.word());
        desk.somebody(&email, role).await.gets("/api/v1/works").await.refused(403, "not_allowed");
    }
}
