//! Enforcement, legal advice, moves.

use entity::{clock::ClockState, event::Event, party::PartyKind, staff::Role};
use sea_orm::{EntityTrait, sea_query::Expr};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::Desk,
    told::{self, case, clocks, entry, entry_of, is_wrong, party, plan, policy, promise, says_no},
};
use crate::access::Act;

const AT: &str = "2026-11-20T09:30:00Z";

fn measure(measure: &str, party: Uuid, step: &str) -> Value {
    json!({ "happened_at": AT, "measure": measure, "party_id": party, "step": step })
}

/// Someone who is said to have done it, and of whom nothing speaks against anything.
async fn tenant(desk: &Desk, case: &str) -> Uuid {
    let facts = json!({ "landlord": "ours", "tenancy": "tenant", "vulnerable": "no" });
    party(desk, case, PartyKind::Perpetrator, facts).await
}

/// Everything that enforcement can ask for.
async fn everything_but_the_plan(desk: &Desk, case: &str) {
    entry(desk, case, Act::LogPolice, json!({ "step": "reported_by_victim" })).await;
    entry(desk, case, Act::RecordLegalAdvice, json!({ "decision": "proceed" })).await;
    entry(desk, case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
}

#[actix_web::test]
async fn each_measure_waits_for_the_option_of_the_plan_that_it_is() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (word, option, other) in [
        ("verbal_warning", "AP15", "AP14"),
        ("written_warning", "AP15", "AP04"),
        ("acceptable_behaviour_contract", "AP14", "AP13"),
        ("parental_control_agreement", "AP13", "AP14"),
        ("mediation", "AP16", "AP20"),
        ("restorative_justice", "AP20", "AP16"),
        ("support_police_action", "AP17", "AP04"),
        ("civil_injunction", "AP04", "AP18"),
        ("civil_injunction", "AP17", "AP15"),
        ("possession", "AP04", "AP18"),
        ("demotion", "AP04", "AP18"),
        ("notice_seeking_possession", "AP04", "AP17"),
        ("eviction", "AP04", "AP17"),
        ("tenancy_enforcement", "AP18", "AP04"),
        ("recharge", "AP21", "AP04"),
        ("suspend_transfer", "AP22", "AP10"),
        ("allocations_flag", "AP22", "AP10"),
        ("other", "AP23", "AP01"),
    ] {
        let case = case(&officer).await;
        let who = tenant(&desk, &case).await;
        everything_but_the_plan(&desk, &case).await;
        let mut body = measure(word, who, "started");
        for answer in ["safe", "appropriate", "consented"] {
            body[answer] = json!(true);
        }

        says_no(&officer, &case, "enforcement", body.clone(), "consent_needed").await;
        plan(&desk, &case, &[other]).await;
        says_no(&officer, &case, "enforcement", body.clone(), "consent_needed").await;
        plan(&desk, &case, &[option]).await;
        let done = officer.acts(&case, "enforcement", body).await.ok();

        assert_eq!(done["facts"]["on_ground_of"], "consent", "{word}");
        assert_eq!(done["subject_id"], json!(who));
    }
}

#[actix_web::test]
async fn safety_goes_before_consent_where_that_is_recorded() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let who = tenant(&desk, &case).await;
    everything_but_the_plan(&desk, &case).await;
    let body = measure("civil_injunction", who, "started");

    entry(&desk, &case, Act::Disclose, json!({ "purpose": "share_police", "ground": "safeguarding" })).await;
    says_no(&officer, &case, "enforcement", body.clone(), "consent_needed").await;
    let because = |step: &str, ground: &str, told: bool| {
        let mut body = measure("civil_injunction", who, step);
        body["without_consent"] =
            json!({ "ground": ground, "reason": "MARKER a child", "victim_told": told });
        body
    };
    for (body, field, code) in [
        (because("started", "required_by_law", true), "without_consent.ground", "not_a_choice"),
        (because("started", "serious_harm", false), "without_consent.why_not_told", "missing"),
        (because("considered", "serious_harm", true), "without_consent", "not_asked"),
    ] {
        is_wrong(&officer, &case, "enforcement", body, field, code).await;
    }

    for ground in ["safeguarding", "serious_harm"] {
        let done = officer.acts(&case, "enforcement", because("started", ground, true)).await.ok();
        assert_eq!(done["facts"]["on_ground_of"], ground);
    }
    let mut silent = because("started", "safeguarding", false);
    silent["without_consent"]["why_not_told"] = json!("MARKER reads her letters");
    officer.acts(&case, "enforcement", silent).await.ok();
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn what_is_only_considered_waits_for_nothing_and_what_follows_waits_for_the_start() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let (who, another) = (tenant(&desk, &case).await, tenant(&desk, &case).await);
    let contract = |who: Uuid, step: &str| measure("acceptable_behaviour_contract", who, step);

    officer.acts(&case, "enforcement", contract(who, "considered")).await.ok();
    for step in ["granted", "refused", "ended", "breached"] {
        says_no(&officer, &case, "enforcement", contract(who, step), "not_started").await;
    }
    plan(&desk, &case, &["AP14"]).await;
    officer.acts(&case, "enforcement", contract(who, "started")).await.ok();
    // What becomes of it is a fact, whatever the victim has decided since.
    plan(&desk, &case, &[]).await;
    for step in ["granted", "breached", "ended"] {
        officer.acts(&case, "enforcement", contract(who, step)).await.ok();
    }
    says_no(&officer, &case, "enforcement", contract(another, "breached"), "not_started").await;
    let other = measure("parental_control_agreement", who, "breached");
    says_no(&officer, &case, "enforcement", other, "not_started").await;
}

#[actix_web::test]
async fn nothing_is_started_before_a_vulnerability_is_considered() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for vulnerable in [PartyKind::Perpetrator, PartyKind::Victim] {
        let case = case(&officer).await;
        let who = match vulnerable {
            PartyKind::Perpetrator => party(&desk, &case, vulnerable, json!({ "vulnerable": "yes" })).await,
            _ => tenant(&desk, &case).await,
        };
        let whose = match vulnerable {
            PartyKind::Perpetrator => who,
            _ => party(&desk, &case, vulnerable, json!({ "vulnerable": "yes" })).await,
        };
        plan(&desk, &case, &["AP14"]).await;
        let body = measure("acceptable_behaviour_contract", who, "started");

        says_no(&officer, &case, "enforcement", body.clone(), "vulnerability_first").await;
        entry_of(&desk, &case, Act::ConsiderVulnerability, Some(whose), json!({})).await;
        officer.acts(&case, "enforcement", body).await.ok();
    }
}

#[actix_web::test]
async fn a_court_is_asked_after_legal_advice_and_only_if_it_was_decided_to() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for word in ["civil_injunction", "possession", "demotion", "notice_seeking_possession", "eviction"] {
        let case = case(&officer).await;
        let body = measure(word, tenant(&desk, &case).await, "started");
        plan(&desk, &case, &["AP04"]).await;

        says_no(&officer, &case, "enforcement", body.clone(), "legal_advice_needed").await;
        for (decision, may) in [("wait", false), ("do_not_proceed", false), ("proceed", true)] {
            officer.acts(&case, "legal-advice", advice(decision)).await.ok();
            if !may {
                says_no(&officer, &case, "enforcement", body.clone(), "legal_advice_needed").await;
            }
        }
        officer.acts(&case, "enforcement", body).await.ok();
    }
}

#[actix_web::test]
async fn enforcement_is_not_dated_before_the_advice_on_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    plan(&desk, &case, &["AP04"]).await;
    let body = measure("possession", tenant(&desk, &case).await, "started");
    desk.later(600);
    entry(&desk, &case, Act::RecordLegalAdvice, json!({ "decision": "proceed" })).await;

    says_no(&officer, &case, "enforcement", body.clone(), "legal_advice_needed").await;
    let mut after = body;
    after["happened_at"] = json!("2026-11-20T09:40:00Z");
    officer.acts(&case, "enforcement", after).await.ok();
}

#[actix_web::test]
async fn a_tenancy_is_enforced_against_tenants_of_ours_and_their_households_only() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for word in ["tenancy_enforcement", "possession", "demotion", "notice_seeking_possession", "eviction"] {
        let case = case(&officer).await;
        plan(&desk, &case, &["AP04", "AP18"]).await;
        everything_but_the_plan(&desk, &case).await;
        for (landlord, tenancy, may) in [
            ("ours", "tenant", true),
            ("ours", "household", true),
            ("ours", "visitor", false),
            ("other", "tenant", false),
            ("not_known", "not_known", false),
        ] {
            let facts = json!({ "landlord": landlord, "tenancy": tenancy });
            let body = measure(word, party(&desk, &case, PartyKind::Perpetrator, facts).await, "started");
            match may {
                true => drop(officer.acts(&case, "enforcement", body).await.ok()),
                false => says_no(&officer, &case, "enforcement", body, "not_our_tenant").await,
            }
        }
    }
}

#[actix_web::test]
async fn there_is_no_mediation_that_is_not_safe_appropriate_and_consented_to() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    plan(&desk, &case, &["AP16"]).await;
    let mut body = measure("mediation", tenant(&desk, &case).await, "started");

    says_no(&officer, &case, "enforcement", body.clone(), "mediation_unsafe").await;
    for missing in ["safe", "appropriate", "consented"] {
        for answer in ["safe", "appropriate", "consented"] {
            body[answer] = json!(answer != missing);
        }
        says_no(&officer, &case, "enforcement", body.clone(), "mediation_unsafe").await;
    }
    body["consented"] = json!(true);
    officer.acts(&case, "enforcement", body).await.ok();
}

#[actix_web::test]
async fn costs_are_recharged_only_where_it_is_proven() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    plan(&desk, &case, &["AP21"]).await;
    let body = measure("recharge", tenant(&desk, &case).await, "started");

    for outcome in ["", "not_proven", "partly"] {
        entry(&desk, &case, Act::RecordFindings, json!({ "outcome": outcome })).await;
        says_no(&officer, &case, "enforcement", body.clone(), "culpability_not_proven").await;
    }
    entry(&desk, &case, Act::RecordFindings, json!({ "outcome": "proven" })).await;
    officer.acts(&case, "enforcement", body).await.ok();
}

#[actix_web::test]
async fn the_police_come_before_a_warning_where_the_policy_says_so() {
    for (first, step, may) in [
        (true, None, false),
        (true, Some("advised"), false),
        (true, Some("victim_declines"), true),
        (false, None, true),
    ] {
        let desk = Desk::open_with(policy("stoke", |policy| policy.perpetrator.police_first = first)).await;
        let officer = desk.officer().await;
        let case = case(&officer).await;
        plan(&desk, &case, &["AP15"]).await;
        if let Some(step) = step {
            entry(&desk, &case, Act::LogPolice, json!({ "step": step })).await;
        }
        let body = measure("verbal_warning", tenant(&desk, &case).await, "started");
        match may {
            true => drop(officer.acts(&case, "enforcement", body).await.ok()),
            false => says_no(&officer, &case, "enforcement", body, "police_first").await,
        }
    }
}

#[actix_web::test]
async fn measures_are_taken_against_those_who_are_said_to_have_done_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (this, other) = (case(&officer).await, case(&officer).await);
    let witness = party(&desk, &this, PartyKind::Witness, json!({})).await;
    for who in [witness, tenant(&desk, &other).await, Uuid::now_v7()] {
        let body = measure("other", who, "considered");
        is_wrong(&officer, &this, "enforcement", body, "party_id", "not_in_this_case").await;
    }
    let intake = desk.somebody("intake@landlord.example", Role::Intake).await;
    for (act, body) in
        [("enforcement", measure("other", witness, "considered")), ("legal-advice", advice("wait"))]
    {
        intake.acts(&this, act, body).await.refused(403, "not_allowed");
    }
}

fn advice(decision: &str) -> Value {
    json!({
        "happened_at": AT,
        "from": "outside_solicitor",
        "advice": "MARKER an injunction would be granted",
        "decision": decision,
        "reasons": "MARKER bail conditions are sufficient",
    })
}

#[actix_web::test]
async fn legal_advice_is_due_once_emergency_action_is_considered() {
    let owed = promise("VIR-08", Event::EmergencyLegalActionConsidered, Event::LegalAdviceRecorded);
    let desk = Desk::open_with(policy("stoke", |policy| policy.clocks.push(owed))).await;
    let officer = desk.officer().await;
    let case = case(&officer).await;
    let considered = json!({ "happened_at": AT, "ground": "threat", "manager_consulted": true });

    let considered = officer.acts(&case, "emergency-action", considered).await.ok();
    let owed = clocks(&desk, &case, "VIR-08").await;
    assert_eq!((owed.len(), owed[0].state), (1, ClockState::Running));
    let mut given = advice("wait");
    given["consideration_id"] = json!(Uuid::now_v7());
    is_wrong(&officer, &case, "legal-advice", given.clone(), "consideration_id", "not_in_this_case").await;
    given["consideration_id"] = considered["id"].clone();
    let given = officer.acts(&case, "legal-advice", given).await.ok();

    assert_eq!(given["subject_id"], considered["id"]);
    assert_eq!(clocks(&desk, &case, "VIR-08").await[0].state, ClockState::Met);
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

fn recommended(kind: &str, who: Option<Uuid>) -> Value {
    json!({ "kind": kind, "party_id": who, "report": "MARKER she does not sleep there any more" })
}

#[actix_web::test]
async fn a_transfer_is_recommended_where_the_victim_agrees_to_that_one() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (kind, option) in
        [("management_transfer", "AP09"), ("temporary_accommodation", "AP07"), ("transfer_request", "AP10")]
    {
        let case = case(&officer).await;
        let others: Vec<&str> = ["AP07", "AP09", "AP10"].into_iter().filter(|code| *code != option).collect();
        plan(&desk, &case, &others).await;
        let act = "transfer-recommendations";
        says_no(&officer, &case, act, recommended(kind, None), "consent_needed").await;
        plan(&desk, &case, &[option]).await;
        officer.acts(&case, act, recommended(kind, None)).await.ok();
    }
    let case = case(&officer).await;
    let who = tenant(&desk, &case).await;
    let act = "transfer-recommendations";
    is_wrong(&officer, &case, act, recommended("move_perpetrator", None), "party_id", "missing").await;
    let nobody = recommended("move_perpetrator", Some(Uuid::now_v7()));
    is_wrong(&officer, &case, act, nobody, "party_id", "not_in_this_case").await;
    says_no(&officer, &case, act, recommended("move_perpetrator", Some(who)), "consent_needed").await;
    plan(&desk, &case, &["AP23"]).await;
    officer.acts(&case, act, recommended("move_perpetrator", Some(who))).await.ok();
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn the_panel_decides_once_and_nobody_on_their_own_recommendation() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let panel = desk.somebody("panel@landlord.example", Role::TransferPanel).await;
    let case = case(&officer).await;
    plan(&desk, &case, &["AP09"]).await;
    let asked =
        officer.acts(&case, "transfer-recommendations", recommended("management_transfer", None)).await.ok();
    let decides = |id: &Value, decided: &str| json!({ "recommendation_id": id, "decided": decided, "reason": "A home is free in the west" });
    let (act, asked) = ("transfer-decisions", &asked["id"]);

    officer.acts(&case, act, decides(asked, "granted")).await.refused(403, "not_allowed");
    let unknown = decides(&json!(Uuid::now_v7()), "granted");
    is_wrong(&panel, &case, act, unknown, "recommendation_id", "not_in_this_case").await;
    panel.acts(&case, act, decides(asked, "deferred")).await.ok();
    let done = panel.acts(&case, act, decides(asked, "granted")).await.ok();
    assert_eq!(&done["subject_id"], asked);
    says_no(&panel, &case, act, decides(asked, "refused"), "already_decided").await;

    let again =
        officer.acts(&case, "transfer-recommendations", recommended("management_transfer", None)).await.ok();
    let promoted = entity::staff::Entity::update_many()
        .col_expr(entity::staff::Column::Role, Expr::value(Role::Director));
    promoted.exec(desk.house.intake.db.writer()).await.unwrap();
    says_no(&officer, &case, act, decides(&again["id"], "granted"), "own_request").await;
    assert_eq!(told::row(&desk, &case).await.closed_at, None);
}
