//! Monday 11 to Tuesday 19 January 2027: the second letter, the closing with her consent, the survey, and once more.

use serde_json::{Value, json};

use super::{Engine, People, Story, letter, progress, with};

impl Story<'_> {
    fn feedback(&self) -> Value {
        json!({
            "happened_at": self.now(), "from": "victim", "reached": true, "satisfied": "satisfied",
            "feedback": "MARKER felt believed",
        })
    }

    /// The area manager or the line manager says how it ended, after everything that goes before (001 §10, 16, 17).
    pub async fn the_case_is_closed(&self, people: &People) {
        self.it_is("2027-01-11T10:00:00Z").await;
        let late = json!([{ "code": "VIR-19", "reason": "MARKER was away over the New Year" }]);
        self.does(&self.manager, "reviews", with(self.review("progress"), json!({ "variances": late })))
            .await;
        let review = self.clock("VIR-19").await;
        assert_eq!(
            (&review["state"], &review["breached_at"]),
            (&json!("met"), &json!("2027-01-08T17:00:00Z"))
        );
        assert_eq!(self.came_up_to(&self.area_manager).await, Vec::<String>::new());

        let closed = |outcome: &str| json!({ "outcome": outcome, "note": "MARKER feels safe" });
        let resolved = || closed("resolved");
        self.officer.acts(&self.case, "closure", resolved()).await.refused(403, "not_allowed");
        self.area_manager
            .is_wrong(&self.case, "closure", closed("not_hate_motivated"), "outcome", "not_a_choice")
            .await;
        // What was found before it happened again does not end it.
        self.lets_not(&self.area_manager, "closure", resolved(), "investigation_first").await;
        self.may_not("letters", letter("update", "victim"), "findings_first").await;
        let findings =
            json!({ "outcome": "proven", "findings": "MARKER was seen again", "next": "MARKER is served" });
        self.acts("findings", findings).await;
        self.lets_not(&self.area_manager, "closure", resolved(), "decision_pending").await;
        let recommended = self.chronology().await;
        let recommended = recommended.iter().find(|entry| entry["act"] == "transfer_recommended").unwrap();
        let granted = json!({ "recommendation_id": recommended["id"], "decided": "granted", "reason": "MARKER: in the west" });
        self.does(&self.director, "transfer-decisions", granted.clone()).await;
        self.lets_not(&self.director, "transfer-decisions", granted, "already_decided").await;
        self.lets_not(&self.area_manager, "closure", resolved(), "letter_first").await;

        self.may_not("letters", letter("update", "victim"), "options_unexplained").await;
        for code in ["AP04", "AP09"] {
            self.acts("action-progress", progress(code, "done", Some("2027-01-11"))).await;
        }
        self.acts("action-progress", progress("AP16", "not_progressed", None)).await;
        self.it_is("2027-01-11T16:00:00Z").await;
        self.acts("letters", letter("update", "victim")).await;
        self.kept("VIR-20", "2027-01-11T16:00:00Z").await;
        // An hour before, word had gone out by itself that the work goes on.
        self.kept("VIR-21", "2027-01-11T16:00:00Z").await;
        let outcome =
            with(letter("perpetrator_outcome", "perpetrator"), json!({ "party_id": people.perpetrator }));
        self.sends_signed(outcome).await;

        self.it_is("2027-01-12T12:00:00Z").await;
        self.acts("closing-proposals", json!({ "outcome": "resolved", "reason": "MARKER moves on Friday" }))
            .await;
        self.acts("letters", letter("closure_proposal", "victim")).await;
        assert_eq!(self.stage().await, "closing");
        self.lets_not(&self.area_manager, "closure", resolved(), "feedback_first").await;
        self.acts("feedback", self.feedback()).await;
        self.lets_not(&self.area_manager, "closure", resolved(), "victim_consent_needed").await;
        let again = json!({ "reason": "disputed", "explanation": "MARKER" });
        self.lets_not(&self.manager, "reopening", again, "case_not_closed").await;
        self.acts("consents", self.consent("closing", true)).await;
        let withdrawal = json!({ "happened_at": self.now(), "purpose": "closing", "how": "spoken" });
        self.acts("consent-withdrawals", withdrawal.clone()).await;
        self.may_not("consent-withdrawals", withdrawal, "no_such_consent").await;
        self.lets_not(&self.area_manager, "closure", resolved(), "victim_consent_needed").await;
        self.acts("consents", self.consent("closing", true)).await;
        self.does(&self.area_manager, "closure", resolved()).await;

        let open = self.officer.gets(&self.path()).await.ok();
        assert_eq!((&open["stage"], &open["outcome"]), (&json!("closed"), &json!("resolved")));
        for code in ["VIR-22", "VIR-23"] {
            self.is_off(code, "no_longer_needed").await;
        }
        self.owes("VIR-25", "2027-01-13T17:00:00Z").await;
        let still = open["clocks"].as_array().unwrap().iter().filter(|clock| clock["state"] == "running");
        assert_eq!(still.map(|clock| &clock["code"]).collect::<Vec<_>>(), ["VIR-25"]);
        self.may_not("contacts", self.contact(), "case_closed").await;
        self.may_not("letters", letter("regular_update", "victim"), "case_closed").await;
        self.acts("consents", self.consent("survey", false)).await;
        self.may_not("letters", letter("survey", "victim"), "consent_needed").await;
        self.acts("consents", self.consent("survey", true)).await;
        self.it_is("2027-01-13T09:00:00Z").await;
        self.acts("letters", letter("closure", "victim")).await;
        self.acts("letters", letter("survey", "victim")).await;
        self.kept("VIR-25", "2027-01-13T09:00:00Z").await;
    }

    /// What was said and agreed before it was closed does not close it again. While it is open, it is reviewed and she is
    /// called (001 §3.4, 12).
    pub async fn and_opened_again(&self) {
        self.it_is("2027-01-18T10:00:00Z").await;
        let again = json!({ "reason": "new_information", "explanation": "MARKER found the pictures" });
        self.officer.acts(&self.case, "reopening", again.clone()).await.refused(403, "not_allowed");
        self.does(&self.manager, "reopening", again).await;
        assert_eq!(self.stage().await, "investigating");
        self.owes("VIR-22", "2027-01-25T10:00:00Z").await;
        self.owes("VIR-23", "2027-02-01T10:00:00Z").await;
        let closed = || json!({ "outcome": "closed_no_asb_proven", "note": "MARKER: it shows nobody" });
        self.lets_not(&self.manager, "closure", closed(), "investigation_first").await;
        let findings = json!({ "outcome": "not_proven", "findings": "MARKER is not to be seen", "next": "MARKER is told" });
        self.acts("findings", findings).await;
        self.lets_not(&self.manager, "closure", closed(), "feedback_first").await;
        self.acts("feedback", self.feedback()).await;
        self.lets_not(&self.manager, "closure", closed(), "victim_consent_needed").await;
        self.acts("consents", self.consent("closing", true)).await;
        self.does(&self.manager, "closure", closed()).await;
        self.owes("VIR-25", "2027-01-19T17:00:00Z").await;
        self.acts("letters", letter("survey", "victim")).await;
        self.kept("VIR-25", "2027-01-18T10:00:00Z").await;
    }

    /// Every act stands in the chronology once, in its place; the audit chain is whole; nothing lies there in clear.
    pub async fn everything_is_on_record(&self) {
        let entries = self.chronology().await;
        let places: Vec<&Value> = entries.iter().map(|entry| &entry["position"]).collect();
        assert_eq!(json!(places), json!((1..=entries.len()).collect::<Vec<_>>()));
        assert!(entries.iter().any(|entry| entry["facts"]["account"] == "MARKER on the stairs"));
        let audit = self.officer.gets(&format!("{}/audit", self.path())).await.ok();
        assert_eq!(audit["whole"], true);
        for entry in entries.iter().filter(|entry| entry["staff_id"] != Value::Null) {
            let told = audit["entries"].as_array().unwrap().iter();
            assert!(told.clone().any(|told| told["subject_id"] == entry["id"]), "{entry}");
        }
        if self.engine == Engine::Sqlite {
            let lying_there = self.desk.everything_in_the_database().await;
            assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
        }
    }
}
