//! 17 November to 22 December 2026: the fortnightly round. The area is reviewed, the case is, and she is called.

use serde_json::json;

use super::{Officer, Story, decision};

impl Story<'_> {
    /// The officer is away: nobody reviews their own case, and a telephone is lent meanwhile (001 §6, 12, 14).
    async fn the_manager_stands_in(&self) {
        let loan = json!({ "happened_at": self.now(), "item": "mobile_phone", "which": "MARKER 4" });
        let loan = self.acts("loans", loan).await["id"].clone();
        let over =
            |to: &Officer<'_>| json!({ "officer_id": to.id, "handover": "MARKER is called on Fridays" });
        let silent = json!({ "officer_id": self.manager.id });
        self.may_not("assignments", silent, "handover_note_needed").await;
        self.acts("assignments", over(&self.manager)).await;
        self.lets_not(&self.manager, "reviews", self.review("periodic"), "own_case").await;
        let forum = json!({
            "happened_at": self.now(), "forum": "hate_crime_panel", "precedence": "own_procedure",
            "note": "MARKER would hear of it",
        });
        let forum = self.does(&self.colleague, "forum-discussions", forum).await["id"].clone();
        self.lets_not(&self.peer, "decisions", decision(&forum, true), "area_manager_decides").await;
        self.decides(&self.area_manager, &forum, true).await;
        self.does(&self.manager, "assignments", over(&self.officer)).await;
        let back = json!({ "happened_at": self.now(), "loan_id": loan, "note": "MARKER: as it was" });
        self.acts("returns", back.clone()).await;
        self.may_not("returns", back, "already_returned").await;
    }

    /// At least every two weeks, until it is closed (001 §3.4, 6, 12, 16).
    pub async fn week_after_week(&self) {
        // The next is due two weeks on, Christmas Day or not.
        for (day, next) in [
            ("2026-11-17T09:00:00Z", "2026-12-01T09:00:00Z"),
            ("2026-11-30T09:00:00Z", "2026-12-14T09:00:00Z"),
            ("2026-12-11T09:00:00Z", "2026-12-25T09:00:00Z"),
            ("2026-12-22T09:00:00Z", "2027-01-05T09:00:00Z"),
        ] {
            self.it_is(day).await;
            self.is_not_missed_yet("VIR-22").await;
            self.is_not_missed_yet("VIR-23").await;
            self.reviews_the_area(json!([])).await;
            self.does(&self.manager, "reviews", self.review("periodic")).await;
            self.acts("contacts", self.contact()).await;
            assert_eq!(self.area_owes().await, next);
            self.owes("VIR-22", next).await;
            self.owes("VIR-23", next).await;
        }
        self.the_manager_stands_in().await;
        assert_eq!(self.came_up_to(&self.director).await, Vec::<String>::new());
    }
}
