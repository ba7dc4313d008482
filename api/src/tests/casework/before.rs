//! What was there before a test begins: people and entries written straight into the record, clocks in a policy, and what
//! is looked at afterwards.

use entity::{
    case_key::CaseKey, chance::SystemChance, clock, clock::ClockState, development, moment::Moment, party,
    party::PartyKind, policy::Policy,
};
use sea_orm::{EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Answered, Desk, Officer, PASSWORD, shouting};
use crate::{access::Act, casework::in_words::Written};

/// The policy of that name with these clocks and no others: each with a code, what starts it, what fulfils it, and whether
/// one runs for each thing.
pub fn policy(name: &str, clocks: &[(&str, &str, &str, bool)]) -> Policy {
    let rule = |(code, starts, fulfilled_by, for_each): &(&str, &str, &str, bool)| {
        json!({
            "code": code, "name": code, "starts": [starts], "fulfilled_by": [fulfilled_by], "for_each": for_each,
            "due": "48h", "owner": "case_officer", "source": "a test",
        })
    };
    let clocks = clocks.iter().map(|clock| serde_json::from_value(rule(clock)).unwrap()).collect();
    Policy { clocks, ..Policy::shipped(name).unwrap().unwrap() }
}

/// A case that was just reported, ten minutes ago.
pub async fn case(desk: &Desk, officer: &Officer<'_>) -> String {
    let case = officer.enters("key-00001", shouting()).await.ok()["case_id"].as_str().unwrap().to_owned();
    desk.later(600);
    case
}

/// Someone in a case.
pub async fn party(desk: &Desk, case: &str, kind: PartyKind, facts: Value) -> Uuid {
    let (id, case_id) = (Uuid::now_v7(), case.parse().unwrap());
    let house = &desk.house;
    let (to, with) = (&house.intake.recipients, &house.identities);
    let key = CaseKey::of(house.intake.db.writer(), case_id, to, with, &SystemChance).await.unwrap();
    let words = key.seal(&party::words_purpose(id), &Written::new(), &SystemChance).unwrap();
    let row =
        party::Model { id, case_id, kind, facts: facts.to_string(), words, created_at: desk.clock_says() };
    let inserted = party::Entity::insert(row.clone().into_active_model());
    inserted.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    row.id
}

/// An entry in the chronology of a case, that an act left.
pub async fn entry(desk: &Desk, case: &str, act: Act, subject_id: Option<Uuid>, facts: Value) -> Uuid {
    let now = desk.clock_says();
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
    let inserted = development::Entity::insert(row.clone().into_active_model());
    inserted.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    row.id
}

/// The victim's word on interviewing whoever is said to have done it.
pub async fn plan(desk: &Desk, case: &str, decision: &str) {
    let options = json!({ "options": [{ "code": "AP01", "decision": decision }] });
    entry(desk, case, Act::AgreeActionPlan, None, options).await;
}

/// A check of somebody's tenancy.
pub async fn check(desk: &Desk, case: &str, of: &str, party: Option<Uuid>, issues: &[&str], asked: bool) {
    let facts = json!({ "of": of, "issues": issues, "manager_consulted": asked });
    entry(desk, case, Act::CheckTenancy, party, facts).await;
}

/// Everything that has to be there before someone who is said to have done it is interviewed.
pub async fn all_is_clear(desk: &Desk, case: &str) {
    plan(desk, case, "agrees").await;
    entry(desk, case, Act::LogPolice, None, json!({ "step": "reported_by_victim" })).await;
    check(desk, case, "perpetrator", None, &[], false).await;
}

/// How many entries the chronology of a case has.
pub async fn length(desk: &Desk, case: &str) -> u64 {
    let case: Uuid = case.parse().unwrap();
    let found = development::Entity::find().filter(development::COLUMN.case_id.eq(case));
    found.count(desk.house.intake.db.writer()).await.unwrap()
}

/// The clocks of that code, with what each is about and what has become of it.
pub async fn clocks(desk: &Desk, case: &str, code: &str) -> Vec<(Option<Uuid>, ClockState)> {
    let found = clock::of_case(desk.house.intake.db.writer(), case.parse().unwrap()).await.unwrap();
    let of_code = found.into_iter().filter(|clock| clock.code == code);
    of_code.map(|clock| (clock.subject_id, clock.state)).collect()
}

/// The states of the clocks of that code.
pub async fn states(desk: &Desk, case: &str, code: &str) -> Vec<ClockState> {
    clocks(desk, case, code).await.into_iter().map(|(_, state)| state).collect()
}

impl Desk {
    pub fn clock_says(&self) -> Moment {
        *self.clock.0.lock().unwrap()
    }
}

impl Officer<'_> {
    /// Tries an act that is refused by a rule of the procedure, and of which nothing is left.
    #[track_caller]
    pub fn is_refused<'a>(
        &'a self,
        case: &'a str,
        act: &'a str,
        body: Value,
        code: &'a str,
    ) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let before = length(self.desk, case).await;
            let refused = self.acts(case, act, body).await;
            assert_eq!(refused.json()["code"], code, "{caller}: {}", refused.text);
            refused.refused(409, code);
            assert_eq!(length(self.desk, case).await, before, "{caller}");
        }
    }

    /// Tries an act that is refused because of one field, and of which nothing is left.
    #[track_caller]
    pub fn is_wrong<'a>(
        &'a self,
        case: &'a str,
        act: &'a str,
        body: Value,
        field: &'a str,
        code: &'a str,
    ) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let before = length(self.desk, case).await;
            let refused = self.acts(case, act, body).await;
            assert_eq!(refused.status.as_u16(), 422, "{caller}: {}", refused.text);
            assert_eq!(refused.refused(422, "invalid"), [field], "{caller}");
            assert_eq!(refused.json()["errors"][0]["code"], code, "{caller}");
            assert_eq!(length(self.desk, case).await, before, "{caller}");
        }
    }

    /// Signs in anew, after a while.
    pub async fn again(&self) -> Officer<'_> {
        self.desk.signed_in(&self.email, PASSWORD, self.id).await
    }
}

impl Answered {
    /// The id of the entry that an act left.
    #[track_caller]
    pub fn id(&self) -> Uuid {
        self.ok()["id"].as_str().unwrap().parse().unwrap()
    }
}

/// The same body with other fields.
pub fn with(mut body: Value, fields: Value) -> Value {
    let others = fields.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(others);
    body
}
