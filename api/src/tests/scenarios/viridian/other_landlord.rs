//! Whom we do not interview. Wednesday 11 November 2026: another report of hers, of somebody who lives with another landlord;
//! it is a case of its own, and goes on there. And cases in which nobody is known.

use serde_json::{Value, json};

use super::{Desk, Engine, Story, letter, report, with};

impl Story<'_> {
    /// Their officer is told by telephone and in writing; she needs no interview, and the case is closed as transferred
    /// (001 §3.4, 9, 17).
    pub async fn a_case_of_another_landlord(&mut self) {
        self.it_is("2026-11-11T10:00:00Z").await;
        let entered = self.intake.enters("key-other-landlord", report(&["verbal_abuse"])).await.ok();
        let number = entered["acknowledgement"].clone();
        let first = std::mem::replace(&mut self.case, entered["case_id"].as_str().unwrap().to_owned());
        self.it_is("2026-11-11T10:05:00Z").await;
        let theirs =
            self.enters(json!({ "kind": "perpetrator", "landlord": "other", "name": "MARKER Jones" })).await;
        self.owes("VIR-18", "2026-11-12T10:05:00Z").await;
        let says = |step: &str| json!({ "happened_at": self.now(), "party_id": theirs, "step": step, "note": "MARKER Jones" });
        self.may_not("landlord-liaison", says("phone_call"), "sharing_consent_needed").await;
        self.acts("consents", self.consent("share_other_landlord", true)).await;
        self.acts("landlord-liaison", says("phone_call")).await;
        self.owes("VIR-18", "2026-11-12T10:05:00Z").await;
        self.acts("landlord-liaison", says("written_request")).await;
        self.kept("VIR-18", "2026-11-11T10:05:00Z").await;

        let interview = self.clock("VIR-05").await["id"].clone();
        let told_all = json!({ "clock_id": interview, "change": "exempt", "reason": "victim_says_not_needed", "note": "MARKER told it all" });
        self.acts("clock-changes", told_all.clone()).await;
        self.is_off("VIR-05", "victim_says_not_needed").await;
        self.may_not("clock-changes", told_all, "clock_not_open").await;

        let witnesses = self.clock("VIR-11").await["id"].clone();
        let none = json!({ "clock_id": witnesses, "change": "exempt", "reason": "no_witnesses" });
        self.acts("clock-changes", none).await;
        self.is_off("VIR-11", "no_witnesses").await;

        // It has been worked on: it is not joined to the other.
        let this = std::mem::replace(&mut self.case, first);
        let join = json!({ "acknowledgement": number, "reason": "MARKER is the same" });
        self.may_not("reports", join, "case_already_worked").await;
        let first = std::mem::replace(&mut self.case, this);

        let closed = |outcome: &str| json!({ "outcome": outcome });
        self.lets_not(&self.area_manager, "closure", closed("resolved"), "investigation_first").await;
        self.lets_not(&self.area_manager, "closure", closed("closed_non_engagement"), "attempts_needed")
            .await;
        let unreached = json!({ "happened_at": self.now(), "from": "victim", "reached": false });
        self.may_not("feedback", unreached, "attempts_needed").await;
        self.lets_not(&self.area_manager, "closure", closed("transferred"), "letter_first").await;
        self.acts("letters", letter("closure", "victim")).await;
        self.lets_not(&self.area_manager, "closure", closed("transferred"), "feedback_first").await;
        let said = json!({ "happened_at": self.now(), "from": "victim", "reached": true, "feedback": "MARKER is content" });
        self.acts("feedback", said).await;
        self.lets_not(&self.area_manager, "closure", closed("transferred"), "victim_consent_needed").await;
        self.acts("consents", self.consent("closing", true)).await;
        self.does(
            &self.area_manager,
            "closure",
            with(closed("transferred"), json!({ "note": "MARKER goes on there" })),
        )
        .await;
        self.acts("letters", letter("survey", "victim")).await;
        self.kept("VIR-25", "2026-11-11T10:05:00Z").await;
        self.case = first;
    }
}

/// A case whose victim was interviewed in time and in which nobody knows who did it.
async fn nobody_is_known(desk: &Desk) -> Story<'_> {
    let mut story = Story::of(desk, Engine::Sqlite).await;
    story.it_is("2026-10-22T13:00:00Z").await;
    story.case = story.intake.opens_a_case(report(&["verbal_abuse"])).await;
    story.it_is("2026-10-22T13:05:00Z").await;
    story.acts("interviews", story.interview("victim", &Value::Null)).await;
    story.owes("VIR-13", "2026-10-24T13:05:00Z").await;
    story
}

#[actix_web::test]
async fn an_interview_that_can_not_be_held_falls_away_for_a_reason_and_its_delay_with_it() {
    let desk = Desk::open_under("viridian").await;
    let story = nobody_is_known(&desk).await;
    story.it_is("2026-10-24T13:05:00Z").await;
    story.owes("VIR-14", "2026-10-26T13:05:00Z").await;
    for code in ["VIR-13", "VIR-14"] {
        let clock = story.clock(code).await["id"].clone();
        let unknown = json!({ "clock_id": clock, "change": "exempt", "reason": "not_identified", "note": "MARKER saw nobody" });
        story.acts("clock-changes", unknown).await;
        story.is_off(code, "not_identified").await;
    }
    story.it_is("2026-10-30T09:00:00Z").await;
    assert!(!story.came_up_to(&story.manager).await.contains(&"VIR-14".to_owned()));
}

#[actix_web::test]
async fn a_delay_that_nobody_ever_reviews_goes_to_the_line_manager_after_two_times_48_hours() {
    let desk = Desk::open_under("viridian").await;
    let story = nobody_is_known(&desk).await;
    let delay_came_up = async || story.came_up_to(&story.manager).await.contains(&"VIR-14".to_owned());
    for quiet in ["2026-10-24T13:05:00Z", "2026-10-26T13:05:00Z", "2026-10-28T13:04:59Z"] {
        story.it_is(quiet).await;
        assert!(!delay_came_up().await, "{quiet}");
    }
    story.it_is("2026-10-28T13:05:00Z").await;
    assert!(delay_came_up().await);
}
