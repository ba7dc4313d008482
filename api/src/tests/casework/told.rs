//! What earlier acts have told the record: written straight into it, where a test is about what comes after.

use entity::{
    case, clock, development,
    event::Event,
    moment::Moment,
    party::{self, PartyKind},
    policy::{ClockRule, Due, Policy, RunsFor},
    sealed::Sealed,
};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Desk, Officer, shouting};
use crate::access::Act;

/// A case whose reporter can be reached.
pub async fn case(officer: &Officer<'_>) -> String {
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    opened(officer, answers).await
}

/// A case that somebody reported with those answers.
pub async fn opened(officer: &Officer<'_>, answers: Value) -> String {
    let entered = officer.enters(&Uuid::new_v4().to_string(), answers).await.ok();
    entered["case_id"].as_str().unwrap().to_owned()
}

/// That an act was done, just now.
pub async fn entry(desk: &Desk, case: &str, act: Act, facts: Value) -> Uuid {
    entry_of(desk, case, act, None, facts).await
}

/// That an act was done, just now, about an earlier entry or somebody.
pub async fn entry_of(desk: &Desk, case: &str, act: Act, subject_id: Option<Uuid>, facts: Value) -> Uuid {
    let now = desk.house.clock.now();
    let row = development::Model {
        id: Uuid::now_v7(),
        case_id: case.parse().unwrap(),
        position: i32::try_from(length(desk, case).await).unwrap() + 1,
        act: act.word().to_owned(),
        at: now,
        happened_at: now,
        staff_id: None,
        subject_id,
        facts: facts.to_string(),
        words: None,
    };
    let id = row.id;
    let insert = development::Entity::insert(row.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    id
}

/// That the victim agreed to these options of the plan, and to nothing else.
pub async fn plan(desk: &Desk, case: &str, options: &[&str]) -> Uuid {
    let agreed: Vec<Value> =
        options.iter().map(|code| json!({ "code": code, "decision": "agrees" })).collect();
    entry(desk, case, Act::AgreeActionPlan, json!({ "options": agreed })).await
}

/// That somebody is part of the case.
pub async fn party(desk: &Desk, case: &str, kind: PartyKind, facts: Value) -> Uuid {
    let row = party::Model {
        id: Uuid::now_v7(),
        case_id: case.parse().unwrap(),
        kind,
        facts: facts.to_string(),
        words: Sealed::from(Vec::new()),
        created_at: desk.house.clock.now(),
    };
    let id = row.id;
    let insert = party::Entity::insert(row.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    id
}

/// How long the chronology is.
pub async fn length(desk: &Desk, case: &str) -> usize {
    let of_case = development::Entity::find().filter(development::COLUMN.case_id.eq(id(case)));
    of_case.all(desk.house.intake.db.reader()).await.unwrap().len()
}

/// The case's row.
pub async fn row(desk: &Desk, case: &str) -> case::Model {
    case::Entity::find_by_id(id(case)).one(desk.house.intake.db.reader()).await.unwrap().unwrap()
}

/// The clocks of that code, oldest first.
pub async fn clocks(desk: &Desk, case: &str, code: &str) -> Vec<clock::Model> {
    let found = clock::Entity::find()
        .filter(clock::COLUMN.case_id.eq(id(case)))
        .filter(clock::COLUMN.code.eq(code))
        .order_by_asc(clock::Column::Id);
    found.all(desk.house.intake.db.reader()).await.unwrap()
}

fn id(case: &str) -> Uuid {
    case.parse().unwrap()
}

/// A moment, as it is written.
pub fn moment(text: &str) -> Moment {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

/// That an act is refused by a rule, and left nothing behind.
pub async fn says_no(officer: &Officer<'_>, case: &str, act: &str, body: Value, code: &str) {
    let before = (length(officer.desk, case).await, row(officer.desk, case).await);
    officer.acts(case, act, body).await.refused(409, code);
    assert_eq!((length(officer.desk, case).await, row(officer.desk, case).await), before, "{code}");
}

/// That a field of an act is wrong, and the act left nothing behind.
pub async fn is_wrong(officer: &Officer<'_>, case: &str, act: &str, body: Value, field: &str, code: &str) {
    let before = (length(officer.desk, case).await, row(officer.desk, case).await);
    let refused = officer.acts(case, act, body).await;
    assert_eq!(refused.refused(422, "invalid"), [field], "{}", refused.text);
    assert_eq!(refused.json()["errors"][0]["code"], code, "{}", refused.text);
    assert_eq!((length(officer.desk, case).await, row(officer.desk, case).await), before, "{code}");
}

/// A policy that came along, changed.
pub fn policy(name: &str, change: impl FnOnce(&mut Policy)) -> Policy {
    let mut policy = Policy::shipped(name).unwrap().unwrap();
    change(&mut policy);
    policy
}

/// A promise with nothing special about it.
pub fn promise(code: &str, starts: Event, fulfilled_by: Event) -> ClockRule {
    ClockRule {
        code: code.to_owned(),
        name: code.to_owned(),
        runs_for: RunsFor::Case,
        starts: vec![starts],
        starts_on_breach_of: None,
        for_each: false,
        due: Due::Hours(24),
        as_agreed: false,
        owner: "case_officer".to_owned(),
        fulfilled_by: vec![fulfilled_by],
        ends_with: Vec::new(),
        escalates_to: None,
        escalates_after: None,
        escalates_after_misses: None,
        pauses: Vec::new(),
        exemptions: Vec::new(),
        source: "a test".to_owned(),
        promise: None,
        needs_contact: false,
    }
}
