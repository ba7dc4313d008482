//! Acts on a case, through the API.

mod action_plans;
mod alerting;
mod appointments;
mod assigning;
mod before;
mod categorising;
mod clock_changes;
mod closing;
mod contacts;
mod deadlines;
mod documents;
mod enforcing;
mod everyone;
mod excluding;
mod finding;
mod first_conversation;
mod interviews;
mod joining;
mod keeping_apart;
mod looking;
mod parties;
mod partners;
mod reviewing;
mod risk;
mod searching;
mod sharing;
mod tenancies;
mod told;
mod watching;
mod works;
mod writing;

use entity::{
    partner::{self, PartnerKind},
    policy::{ClockRule, Policy},
};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Desk, Officer};

/// A shipped policy, to be changed by the test.
fn policy(name: &str) -> Policy {
    Policy::shipped(name).unwrap().unwrap()
}

/// A clock that an event starts and another fulfils.
fn clock(code: &str, starts: &str, due: &str, fulfilled_by: &str) -> ClockRule {
    let rule = json!({
        "code": code, "name": code, "starts": [starts], "due": due, "owner": "case_officer",
        "fulfilled_by": [fulfilled_by], "source": "001 §3.1",
    });
    serde_json::from_value(rule).unwrap()
}

impl Desk {
    /// A partner agency that can be chosen.
    async fn partner(&self, kind: PartnerKind) -> Uuid {
        let id = Uuid::now_v7();
        let row = partner::Model {
            id,
            name: format!("Partner {id}"),
            kind,
            email: None,
            phone: None,
            active: true,
            version: 1,
            created_at: self.house.clock.now(),
        };
        let inserted = partner::Entity::insert(row.into_active_model());
        inserted.exec_without_returning(self.house.intake.db.writer()).await.unwrap();
        id
    }
}

impl Officer<'_> {
    /// The clocks of a case that have that code.
    async fn clocks(&self, case: &str, code: &str) -> Vec<Value> {
        let open = self.gets(&format!("/api/v1/cases/{case}")).await.ok();
        let clocks = open["clocks"].as_array().unwrap().iter().filter(|clock| clock["code"] == code);
        clocks.cloned().collect()
    }

    /// Records a consent.
    async fn consents(&self, case: &str, purpose: &str) {
        let now = self.desk.house.clock.now();
        let body = json!({ "happened_at": now, "purpose": purpose, "given": true, "how": "spoken" });
        self.acts(case, "consents", body).await.ok();
    }
}
