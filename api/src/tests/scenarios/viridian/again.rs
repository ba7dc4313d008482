//! Wednesday 23 December 2026 to Friday 8 January 2027: it happens again, and most of the process begins anew, over Christmas
//! and the New Year (001 §11).

use serde_json::{Value, json};

use super::{People, Story, file_note, letter, report, with};

impl Story<'_> {
    /// The second report joins the first case; the initial report form is not asked for again.
    pub async fn it_happens_again_before_christmas(&self, people: &People) {
        self.it_is("2026-12-23T10:00:00Z").await;
        let entered = self.intake.enters("key-again", report(&["verbal_abuse", "threats"])).await.ok();
        self.it_is("2026-12-23T11:00:00Z").await;
        let joins =
            json!({ "acknowledgement": entered["acknowledgement"], "reason": "MARKER on the stairs again" });
        let joined = self.acts("reports", joins).await;
        assert_eq!(joined["facts"]["action_plan_to_be_confirmed"], true);
        let cover = entered["case_id"].as_str().unwrap();
        let mistake = json!({ "reason": "mistake", "explanation": "MARKER is another" });
        self.manager.is_refused(cover, "reopening", mistake, "case_joined").await;
        self.owes("VIR-04", "2026-12-23T14:00:00Z").await;
        self.owes("VIR-05", "2026-12-24T10:00:00Z").await;
        // Christmas Day is a Friday and Boxing Day is kept on Monday; then New Year's Day.
        self.owes("VIR-11", "2027-01-04T17:00:00Z").await;
        self.owes("VIR-19", "2027-01-08T17:00:00Z").await;
        self.owes("VIR-20", "2027-01-11T17:00:00Z").await;
        self.owes("VIR-21", "2027-01-11T17:00:00Z").await;
        for done in ["VIR-01", "VIR-02", "VIR-03", "VIR-07"] {
            assert_eq!(self.clock(done).await["state"], "met", "{done}");
        }

        let agreed = ["AP01", "AP02", "AP05", "AP08", "AP11"];
        let confirmed = with(self.plan(&agreed, &["AP06"]), json!({ "confirms": true }));
        let confirmed = self.acts("action-plans", confirmed).await;
        assert_eq!(confirmed["facts"]["version"], 2);
        self.may_not("action-plan-signatures", self.signature(&confirmed["id"]), "already_signed").await;
        let transfer = json!({ "kind": "management_transfer", "report": "MARKER does not sleep there" });
        self.may_not("transfer-recommendations", transfer.clone(), "consent_needed").await;
        self.may_not("enforcement", self.notice(&people.perpetrator, "started"), "consent_needed").await;

        // The line manager is away: another of the same rank does it (001 §3.2).
        self.it_is("2026-12-23T13:00:00Z").await;
        self.does(&self.peer, "reviews", self.review("initial")).await;
        self.kept("VIR-04", "2026-12-23T13:00:00Z").await;
        self.owes("VIR-23", "2027-01-06T13:00:00Z").await;

        self.it_is("2026-12-24T09:00:00Z").await;
        let weekly = with(self.interview("victim", &Value::Null), json!({ "contact_every_days": 7 }));
        let interview = self.acts("interviews", weekly).await["id"].clone();
        self.kept("VIR-05", "2026-12-24T09:00:00Z").await;
        self.owes("VIR-06", "2026-12-26T09:00:00Z").await;
        self.owes("VIR-13", "2026-12-26T09:00:00Z").await;
        self.owes("VIR-22", "2026-12-31T09:00:00Z").await;
        self.acts("file-notes", file_note(&interview)).await;
        self.kept("VIR-06", "2026-12-24T09:00:00Z").await;

        // What she agrees to has changed: a new plan, and a new signature.
        let agreed = ["AP01", "AP02", "AP04", "AP05", "AP08", "AP09", "AP11", "AP16"];
        let plan = self.acts("action-plans", self.plan(&agreed, &[])).await;
        assert_eq!(plan["facts"]["version"], 3);
        self.may_not("action-plan-signatures", self.signature(&confirmed["id"]), "plan_superseded").await;
        self.acts("action-plan-signatures", self.signature(&plan["id"])).await;
        self.acts("transfer-recommendations", transfer).await;
        self.it_goes_to_law(people).await;
    }

    fn notice(&self, party: &Value, step: &str) -> Value {
        json!({
            "happened_at": self.now(), "measure": "notice_seeking_possession", "party_id": party, "step": step,
            "note": "MARKER broke the agreement",
        })
    }

    /// Legal advice first, and nothing that is unsafe (001 §3.2, 13).
    async fn it_goes_to_law(&self, people: &People) {
        let emergency = json!({ "happened_at": self.now(), "ground": "threat", "manager_consulted": true, "note": "MARKER: a fire" });
        let considered = self.acts("emergency-action", emergency).await;
        self.owes("VIR-08", "2026-12-25T09:00:00Z").await;
        self.may_not("enforcement", self.notice(&people.perpetrator, "started"), "legal_advice_needed").await;
        self.may_not("enforcement", self.notice(&people.perpetrator, "granted"), "not_started").await;
        self.it_is("2026-12-24T11:00:00Z").await;
        let advice = json!({
            "happened_at": self.now(), "from": "outside_solicitor", "consideration_id": considered["id"],
            "advice": "MARKER: serve it", "decision": "proceed", "reasons": "MARKER threatened her",
        });
        self.acts("legal-advice", advice).await;
        self.kept("VIR-08", "2026-12-24T11:00:00Z").await;
        self.acts("enforcement", self.notice(&people.perpetrator, "started")).await;
        let visitor =
            json!({ "kind": "perpetrator", "landlord": "none", "tenancy": "visitor", "vulnerable": "yes" });
        let visitor = self.enters(visitor).await;
        self.may_not("enforcement", self.notice(&visitor, "started"), "vulnerability_first").await;
        let considered = json!({
            "party_id": visitor, "linked": "no", "plan_review_requested": false, "implications": "MARKER understands it",
        });
        self.acts("vulnerability-considerations", considered).await;
        self.may_not("enforcement", self.notice(&visitor, "started"), "not_our_tenant").await;
        let mediation = with(
            self.notice(&people.perpetrator, "started"),
            json!({ "measure": "mediation", "safe": false }),
        );
        self.may_not("enforcement", mediation, "mediation_unsafe").await;

        // The police ask us to wait with him until the 29th.
        self.it_is("2026-12-24T12:00:00Z").await;
        let interview = self.clock("VIR-13").await["id"].clone();
        let wait = json!({
            "clock_id": interview, "change": "pause", "reason": "police_request", "until": "2026-12-29T09:00:00Z",
            "note": "MARKER asks us to",
        });
        self.acts("clock-changes", wait).await;
    }

    /// Put off for 117 hours, it is due on the last day of the year; the ninth working day passes without a review.
    pub async fn he_is_heard_between_the_years(&self, people: &People) {
        self.it_is("2026-12-29T09:00:00Z").await;
        self.owes("VIR-13", "2026-12-31T06:00:00Z").await;
        self.it_is("2026-12-30T10:00:00Z").await;
        let seen = with(self.interview("witness", &people.witnesses[0]), json!({ "evidence_usable": true }));
        let seen = self.acts("interviews", seen).await["id"].clone();
        self.kept("VIR-11", "2026-12-30T10:00:00Z").await;
        self.acts("file-notes", file_note(&seen)).await;
        self.kept("VIR-12", "2026-12-30T10:00:00Z").await;
        let heard = self.interview("perpetrator", &people.perpetrator);
        let heard = self.acts("interviews", heard).await["id"].clone();
        self.kept("VIR-13", "2026-12-30T10:00:00Z").await;
        self.owes("VIR-15", "2027-01-01T10:00:00Z").await;
        self.owes("VIR-16", "2027-01-01T10:00:00Z").await;
        self.acts("file-notes", file_note(&heard)).await;
        self.kept("VIR-15", "2026-12-30T10:00:00Z").await;
        for recipient in ["perpetrator", "tenant"] {
            let about = json!({ "party_id": people.perpetrator, "interview_id": heard });
            self.sends_signed(with(letter("warning", recipient), about)).await;
        }
        self.kept("VIR-16", "2026-12-30T10:00:00Z").await;
        self.acts("contacts", self.contact()).await;
        self.owes("VIR-22", "2027-01-06T10:00:00Z").await;

        self.it_is("2027-01-04T09:00:00Z").await;
        self.reviews_the_area(json!([])).await;
        self.does(&self.manager, "reviews", self.review("periodic")).await;
        self.acts("contacts", self.contact()).await;
        self.it_is("2027-01-08T16:59:59Z").await;
        assert_eq!(self.came_up_to(&self.area_manager).await, Vec::<String>::new());
        self.it_is("2027-01-08T17:00:00Z").await;
        assert_eq!(self.came_up_to(&self.area_manager).await, ["VIR-19"]);
        self.acts("contacts", self.contact()).await;
        self.owes("VIR-22", "2027-01-15T17:00:00Z").await;
    }
}
