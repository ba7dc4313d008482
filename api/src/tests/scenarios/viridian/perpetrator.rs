//! Saturday 24 October to Tuesday 3 November 2026: the police first, two appointments that nobody kept, the delay looked at
//! every 48 hours, the witnesses, the interview, the warning.

use serde_json::{Value, json};

use super::{People, Story, file_note, letter, with};

impl Story<'_> {
    fn appointment(&self, people: &People, at: &str, place: &str) -> Value {
        json!({ "of": "perpetrator", "party_id": people.perpetrator, "at": at, "place": place, "note": "MARKER office" })
    }

    async fn books(&self, people: &People, at: &str, place: &str) -> Value {
        self.acts("appointments", self.appointment(people, at, place)).await
    }

    async fn reviews_the_delay(&self, people: &People, reason: &str) {
        let review =
            json!({ "party_id": people.perpetrator, "reason": reason, "note": "MARKER did not come" });
        self.acts("delay-reviews", review).await;
    }

    /// Nobody speaks with whoever is said to have done it before all is clear (001 §3.1, 5, 9).
    pub async fn the_police_come_first(&self, people: &People) {
        self.it_is("2026-10-24T10:30:00Z").await;
        let monday = || self.appointment(people, "2026-10-26T09:00:00Z", "office");
        self.may_not("appointments", monday(), "police_first").await;
        let warning = with(
            letter("warning", "perpetrator"),
            json!({ "party_id": people.perpetrator, "step": "draft" }),
        );
        self.may_not("letters", warning, "police_first").await;
        let police =
            |step: &str| json!({ "happened_at": self.now(), "step": step, "station": "MARKER Longton" });
        self.may_not("police-log", police("reported_by_us"), "consent_needed").await;
        self.may_not("police-log", police("information_requested"), "sharing_consent_needed").await;
        let notice = with(letter("police_notice", "partner"), json!({ "text": "MARKER she told us" }));
        self.officer.is_wrong(&self.case, "letters", notice.clone(), "partner_id", "missing").await;
        let station = self.partner("police", "Longton police station").await;
        let notice = with(notice, json!({ "partner_id": station }));
        self.may_not("letters", notice.clone(), "consent_needed").await;
        self.acts("police-log", police("accompanied")).await;
        self.acts("consents", self.consent("share_police", true)).await;
        self.acts("letters", notice).await;
        self.acts("police-log", police("information_requested")).await;
        self.may_not("appointments", monday(), "tenancy_check_needed").await;
        let check = json!({
            "of": "perpetrator", "party_id": people.perpetrator, "issues": ["breach_or_old_case"],
            "manager_consulted": false,
        });
        self.acts("tenancy-checks", check.clone()).await;
        self.may_not("appointments", monday(), "manager_first").await;
        let asked =
            json!({ "manager_consulted": true, "manager_id": self.peer.id, "note": "MARKER owes rent" });
        self.acts("tenancy-checks", with(check.clone(), asked)).await;
        let child = self
            .enters(json!({ "kind": "perpetrator", "tenancy": "household", "age_band": "under_14" }))
            .await;
        let with_child = with(monday(), json!({ "party_id": child }));
        // What was found of him says nothing of the child.
        self.may_not("appointments", with_child.clone(), "tenancy_check_needed").await;
        let of_nobody = with(check.clone(), json!({ "party_id": null, "issues": [] }));
        self.officer.is_wrong(&self.case, "tenancy-checks", of_nobody, "party_id", "missing").await;
        self.acts("tenancy-checks", with(check, json!({ "party_id": child, "issues": [] }))).await;
        self.may_not("appointments", with_child, "tenant_only").await;
    }

    /// Twice he does not come. The second review of the delay that is missed goes to the line manager (001 §9).
    pub async fn he_does_not_come_twice(&self, people: &People) {
        let first = self.books(people, "2026-10-26T09:00:00Z", "office").await["id"].clone();
        let missed = |appointment: &Value| json!({ "appointment_id": appointment, "reason": "did_not_attend", "note": "MARKER: no call" });
        self.may_not("missed-appointments", missed(&first), "appointment_to_come").await;

        self.it_is("2026-10-26T09:15:00Z").await;
        self.acts("file-notes", file_note(&people.interview)).await;
        self.kept("VIR-06", "2026-10-26T09:15:00Z").await;
        let once = self.acts("missed-appointments", missed(&first)).await;
        assert_eq!(
            (&once["happened_at"], &once["facts"]["consequences_letter_due"]),
            (&json!("2026-10-26T09:00:00Z"), &Value::Null)
        );
        self.may_not("missed-appointments", missed(&first), "already_missed").await;
        self.owes("VIR-17", "2026-11-02T17:00:00Z").await;
        self.it_is("2026-10-26T09:29:59Z").await;
        assert_eq!(
            (&self.clock("VIR-13").await["breached_at"], self.clock("VIR-14").await),
            (&Value::Null, Value::Null)
        );
        self.it_is("2026-10-26T09:30:00Z").await;
        assert_eq!(self.clock("VIR-13").await["breached_at"], "2026-10-26T09:30:00Z");
        self.owes("VIR-14", "2026-10-28T09:30:00Z").await;
        self.it_is("2026-10-26T11:00:00Z").await;
        let second = self.books(people, "2026-10-29T14:00:00Z", "office").await["id"].clone();
        self.kept("VIR-17", "2026-10-26T11:00:00Z").await;

        self.the_witnesses_are_heard(people).await;

        // The first review of the delay is missed, and goes to nobody yet.
        self.it_is("2026-10-28T09:30:00Z").await;
        assert_eq!(self.clock("VIR-14").await["breached_at"], "2026-10-28T09:30:00Z");
        assert_eq!(self.came_up_to(&self.manager).await, Vec::<String>::new());
        self.it_is("2026-10-28T15:00:00Z").await;
        self.reviews_the_delay(people, "perpetrator_away").await;
        self.owes("VIR-14", "2026-10-30T15:00:00Z").await;
        self.it_is("2026-10-29T14:30:00Z").await;
        let twice = self.acts("missed-appointments", missed(&second)).await;
        assert_eq!(twice["facts"]["consequences_letter_due"], true);
        self.owes("VIR-17", "2026-11-05T17:00:00Z").await;
        self.it_is("2026-10-30T14:59:59Z").await;
        assert_eq!(self.came_up_to(&self.manager).await, Vec::<String>::new());
        self.it_is("2026-10-30T15:00:00Z").await;
        assert_eq!(self.came_up_to(&self.manager).await, ["VIR-14"]);
        assert_eq!(self.clock("VIR-14").await["escalated_at"], "2026-10-30T15:00:00Z");
        self.it_is("2026-10-30T16:00:00Z").await;
        self.reviews_the_delay(people, "other").await;
        self.owes("VIR-14", "2026-11-01T16:00:00Z").await;
        assert_eq!(self.came_up_to(&self.manager).await, Vec::<String>::new());
    }

    /// One lets what they saw be used, the other wants to say nothing (001 §8).
    async fn the_witnesses_are_heard(&self, people: &People) {
        self.it_is("2026-10-27T10:00:00Z").await;
        let [willing, unwilling] = &people.witnesses;
        let canvass =
            json!({ "happened_at": self.now(), "of": "witness", "canvass": true, "result": "nobody_found" });
        self.may_not("interviews", canvass, "canvass_consent_needed").await;
        let heard = with(self.interview("witness", willing), json!({ "evidence_usable": true }));
        let heard = self.acts("interviews", heard).await["id"].clone();
        self.owes("VIR-12", "2026-10-29T10:00:00Z").await;
        self.owes("VIR-11", "2026-10-29T17:00:00Z").await;
        let declined =
            json!({ "happened_at": self.now(), "of": "witness", "party_id": unwilling, "result": "refused" });
        self.acts("interviews", declined).await;
        self.kept("VIR-11", "2026-10-27T10:00:00Z").await;
        self.it_is("2026-10-28T09:00:00Z").await;
        self.acts("file-notes", with(file_note(&heard), json!({ "signed_statement": true }))).await;
        self.kept("VIR-12", "2026-10-28T09:00:00Z").await;
    }

    /// The letter on consequences brings him to the table: at his home, after the line manager agreed on health and safety
    /// (001 §9).
    pub async fn he_is_heard_at_last(&self, people: &People) -> Value {
        self.it_is("2026-10-30T16:30:00Z").await;
        let consequences =
            with(letter("consequences", "perpetrator"), json!({ "party_id": people.perpetrator }));
        self.sends_signed(consequences).await;
        self.kept("VIR-17", "2026-10-30T16:30:00Z").await;
        let at_home = self.books(people, "2026-11-02T10:00:00Z", "home").await;
        assert_eq!(at_home["facts"]["needs_approval"], true);
        let held = || {
            let of_him = self.interview("perpetrator", &people.perpetrator);
            with(of_him, json!({ "appointment_id": at_home["id"], "place": "home" }))
        };
        self.may_not("interviews", held(), "approval_needed").await;
        self.decides(&self.manager, &at_home["id"], true).await;

        // On Sunday too.
        self.it_is("2026-11-01T12:00:00Z").await;
        self.reviews_the_delay(people, "other").await;
        self.owes("VIR-14", "2026-11-03T12:00:00Z").await;
        self.it_is("2026-11-02T10:30:00Z").await;
        let short = with(held(), json!({ "gone_through": ["complaint", "policy"] }));
        self.may_not("interviews", short, "interview_incomplete").await;
        let interview =
            self.acts("interviews", with(held(), json!({ "happened_at": "2026-11-02T10:00:00Z" }))).await;
        let late = self.clock("VIR-13").await;
        assert_eq!((&late["state"], &late["met_at"]), (&json!("met"), &json!("2026-11-02T10:00:00Z")));
        assert_eq!(late["breached_at"], "2026-10-26T09:30:00Z");
        self.is_off("VIR-14", "no_longer_needed").await;
        self.owes("VIR-15", "2026-11-04T10:00:00Z").await;
        self.owes("VIR-16", "2026-11-04T10:00:00Z").await;
        let not_kept = json!({ "appointment_id": at_home["id"], "reason": "called_off" });
        self.may_not("missed-appointments", not_kept, "appointment_kept").await;
        interview["id"].clone()
    }

    /// Within 48 hours, to him and to the tenant with whom he lives; another manager signs (001 §9).
    pub async fn he_is_warned_on_two_signatures(&self, people: &People, interview: &Value) {
        self.it_is("2026-11-03T09:00:00Z").await;
        self.acts("file-notes", file_note(interview)).await;
        self.kept("VIR-15", "2026-11-03T09:00:00Z").await;
        let about = json!({ "party_id": people.perpetrator, "interview_id": interview });
        let to_him = with(letter("warning", "perpetrator"), about.clone());
        self.may_not("letters", to_him.clone(), "manager_signature_needed").await;
        let draft =
            self.does(&self.manager, "letters", with(to_him.clone(), json!({ "step": "draft" }))).await["id"]
                .clone();
        self.lets_not(&self.manager, "decisions", super::decision(&draft, true), "own_request").await;
        self.decides(&self.peer, &draft, true).await;
        self.acts("letters", super::as_drafted(&draft, to_him.clone())).await;
        self.may_not("letters", super::as_drafted(&draft, to_him), "already_sent").await;
        self.sends_signed(with(letter("warning", "tenant"), about)).await;
        self.kept("VIR-16", "2026-11-03T09:00:00Z").await;
        let draft = with(
            letter("cost_recovery", "perpetrator"),
            json!({ "party_id": people.perpetrator, "step": "draft" }),
        );
        self.may_not("letters", draft, "culpability_not_proven").await;
    }
}
