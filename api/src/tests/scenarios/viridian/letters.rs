//! Wednesday 4 to Thursday 12 November 2026: nine working days, ten working days, a revised date, and what was found.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{People, Story, letter, progress, with};

impl Story<'_> {
    /// The review of all hate cases of the area (001 §12, 16).
    pub async fn reviews_the_area(&self, variances: Value) {
        let review = json!({ "happened_at": self.now(), "cases": 1, "variances": variances, "note": "MARKER is well handled" });
        let key = Uuid::new_v4().to_string();
        self.area_manager.posts_once("/api/v1/areas/south/reviews", &key, &review).await.ok();
    }

    /// When the review of the area is due.
    pub async fn area_owes(&self) -> Value {
        let list = self.area_manager.gets("/api/v1/deadlines?for=area&area=south&limit=100").await.ok();
        let items = list["items"].as_array().unwrap();
        items.iter().find(|item| item["code"] == "VIR-24").unwrap()["due_at"].clone()
    }

    /// The line manager's review on the ninth day; the work goes on, and the letter says until when (001 §10, 12).
    pub async fn nine_days_and_ten_days(&self, people: &People) {
        self.it_is("2026-11-04T15:00:00Z").await;
        self.is_not_missed_yet("VIR-19").await;
        self.may_not("letters", letter("update", "victim"), "manager_review_first").await;
        let late = json!([{ "code": "VIR-13", "reason": "MARKER did not come twice" }]);
        self.does(&self.manager, "reviews", with(self.review("progress"), json!({ "variances": late })))
            .await;
        self.kept("VIR-19", "2026-11-04T15:00:00Z").await;
        self.owes("VIR-23", "2026-11-18T15:00:00Z").await;

        // Nobody reviewed the area, and the director hears of it.
        assert_eq!(self.area_owes().await, "2026-11-05T14:00:00Z");
        self.it_is("2026-11-05T13:59:59Z").await;
        assert_eq!(self.came_up_to(&self.director).await, Vec::<String>::new());
        self.it_is("2026-11-05T14:00:00Z").await;
        assert_eq!(self.came_up_to(&self.director).await, ["VIR-24"]);

        self.it_is("2026-11-05T16:00:00Z").await;
        self.may_not("letters", letter("update", "victim"), "findings_first").await;
        let outcome = with(
            letter("perpetrator_outcome", "perpetrator"),
            json!({ "party_id": people.perpetrator, "step": "draft" }),
        );
        self.may_not("letters", outcome, "findings_first").await;
        let until = |day: &str| with(letter("delay", "victim"), json!({ "new_date": day }));
        self.officer
            .is_wrong(&self.case, "letters", until("2026-11-14"), "new_date", "not_a_working_day")
            .await;
        self.acts("letters", until("2026-11-13")).await;
        self.kept("VIR-21", "2026-11-05T16:00:00Z").await;
        self.owes("VIR-20", "2026-11-13T17:00:00Z").await;

        self.it_is("2026-11-06T09:00:00Z").await;
        self.reviews_the_area(
            json!([{ "case_id": self.case, "step": "VIR-13", "reason": "MARKER did not come" }]),
        )
        .await;
        assert_eq!(self.area_owes().await, "2026-11-20T09:00:00Z");
        assert_eq!(self.came_up_to(&self.director).await, Vec::<String>::new());

        self.it_is("2026-11-06T11:00:00Z").await;
        let attempt = json!({ "happened_at": self.now(), "way": "phone", "result": "not_reached" });
        self.acts("contacts", attempt).await;
        self.owes("VIR-22", "2026-11-07T10:30:00Z").await;
        self.may_not("contacts", with(self.contact(), json!({ "prompts": null })), "prompts_needed").await;
        self.acts("contacts", self.contact()).await;
        self.owes("VIR-22", "2026-11-20T11:00:00Z").await;
    }

    /// What was found, what was agreed, what was done, and why not the rest (001 §10).
    pub async fn the_letter_with_what_was_found(&self, people: &People) {
        self.it_is("2026-11-12T10:00:00Z").await;
        let findings =
            json!({ "outcome": "proven", "findings": "MARKER was heard by two", "next": "MARKER is warned" });
        self.acts("findings", findings).await;
        for code in ["AP01", "AP02", "AP05", "AP08"] {
            self.acts("action-progress", progress(code, "done", Some("2026-11-12"))).await;
        }
        self.may_not("letters", letter("update", "victim"), "options_unexplained").await;
        self.acts("action-progress", progress("AP11", "not_progressed", None)).await;
        self.may_not("action-progress", progress("AP04", "done", Some("2026-11-12")), "not_agreed").await;
        self.acts("letters", letter("update", "victim")).await;
        self.kept("VIR-20", "2026-11-12T10:00:00Z").await;
        assert_eq!(self.stage().await, "outcome_issued");
        let outcome =
            with(letter("perpetrator_outcome", "perpetrator"), json!({ "party_id": people.perpetrator }));
        self.sends_signed(outcome).await;
    }
}
