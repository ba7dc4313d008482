//! Looking at a case from outside, before and after an act.

use entity::{
    case,
    event::Event,
    policy::{ClockRule, Due, Policy, RunsFor},
};
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Desk, Officer, shouting};
use crate::casework::case_file::{self, CaseFile};

/// The code of the clock that [`promising`] adds.
pub(super) const PROMISE: &str = "TST-01";

/// A policy with one clock more.
pub(super) fn promising(starts: &[Event], fulfilled_by: &[Event]) -> Policy {
    let mut policy = Policy::shipped("stoke").unwrap().unwrap();
    policy.clocks.push(ClockRule {
        code: PROMISE.to_owned(),
        name: "A promise".to_owned(),
        runs_for: RunsFor::Case,
        starts: starts.to_vec(),
        starts_on_breach_of: None,
        for_each: false,
        due: Due::CalendarDays(14),
        as_agreed: false,
        owner: "case_officer".to_owned(),
        fulfilled_by: fulfilled_by.to_vec(),
        ends_with: Vec::new(),
        escalates_to: None,
        escalates_after: None,
        escalates_after_misses: None,
        pauses: Vec::new(),
        exemptions: Vec::new(),
        source: "a test".to_owned(),
        promise: None,
        needs_contact: false,
    });
    policy
}

/// Enters a report and gives its case to the officer; ten minutes pass.
pub(super) async fn new_case(officer: &Officer<'_>) -> String {
    let [case] = new_cases(officer).await;
    case
}

/// Enters reports and gives their cases to the officer; ten minutes pass.
pub(super) async fn new_cases<const N: usize>(officer: &Officer<'_>) -> [String; N] {
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    let mut cases = std::array::from_fn(|_| String::new());
    for case in &mut cases {
        let entered = officer.enters(&format!("key-{}", Uuid::new_v4()), answers.clone()).await.ok();
        *case = entered["case_id"].as_str().unwrap().to_owned();
        officer.acts(case, "assignments", json!({ "officer_id": officer.id })).await.ok();
    }
    officer.desk.later(600);
    cases
}

/// The states of a case's clocks of that code, the oldest first.
pub(super) async fn states(officer: &Officer<'_>, case: &str, code: &str) -> Vec<String> {
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    let mut clocks = open["clocks"].as_array().unwrap().clone();
    clocks.retain(|clock| clock["code"] == code);
    clocks.sort_by_key(|clock| clock["started_at"].as_str().unwrap().to_owned());
    clocks.iter().map(|clock| clock["state"].as_str().unwrap().to_owned()).collect()
}

/// How far a case has come.
pub(super) async fn stage(officer: &Officer<'_>, case: &str) -> Value {
    officer.gets(&format!("/api/v1/cases/{case}")).await.ok()["stage"].clone()
}

/// The file of a case, as rules read it.
pub(super) async fn file(desk: &Desk, case: &str) -> CaseFile {
    let db = desk.house.intake.db.writer();
    let row = case::Entity::find_by_id(case.parse::<Uuid>().unwrap()).one(db).await.unwrap().unwrap();
    case_file::open(db, &desk.house, row).await.unwrap()
}

/// Tries an act that is refused, and sees to it that nothing is written: gives the fields that are wrong.
#[track_caller]
pub(super) fn refuses(
    officer: &Officer<'_>,
    case: &str,
    act: &str,
    body: Value,
    (status, code): (u16, &str),
) -> impl Future<Output = Vec<String>> {
    let place = std::panic::Location::caller();
    async move {
        let before = file(officer.desk, case).await;
        let answer = officer.acts(case, act, body).await;
        assert_eq!(answer.status.as_u16(), status, "at {place}: {}", answer.text);
        let fields = answer.refused(status, code);
        let after = file(officer.desk, case).await;
        assert_eq!(after.entries.len(), before.entries.len(), "at {place}");
        assert_eq!(after.parties.len(), before.parties.len(), "at {place}");
        assert_eq!((after.case, after.clocks), (before.case, before.clocks), "at {place}");
        fields
    }
}

/// The same body with one field different.
pub(super) fn but(mut body: Value, field: &str, value: Value) -> Value {
    body[field] = value;
    body
}

/// Whether a text lies anywhere in the database in clear.
pub(super) async fn lies_in_clear(desk: &Desk, text: &str) -> bool {
    desk.everything_in_the_database().await.windows(text.len()).any(|part| part == text.as_bytes())
}
