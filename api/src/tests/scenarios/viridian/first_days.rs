//! Thursday 22 to Saturday 24 October 2026: the report, the first conversation, the home made safe, the victim interviewed.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{People, Story, decision, letter, progress, report, with};

impl Story<'_> {
    /// Reception forwards at once to whoever has the patch of the victim's address (001 §2, 3).
    pub async fn the_report_comes_and_goes_to_the_patch_officer(&mut self) {
        self.it_is("2026-10-22T13:00:00Z").await;
        self.case = self.intake.opens_a_case(report(&["verbal_abuse", "graffiti"])).await;
        self.owes("VIR-01", "2026-10-22T14:00:00Z").await;
        // Four hours in which we are open: three today, in summer time, and one tomorrow.
        self.owes("X-06", "2026-10-23T09:00:00Z").await;
        self.kept("X-01", "2026-10-22T13:00:00Z").await;
        assert_eq!(self.stage().await, "received");

        self.it_is("2026-10-22T13:05:00Z").await;

        let open = self.officer.gets(&self.path()).await.ok();
        assert_eq!((&open["area"], &open["owner_id"]), (&json!("south"), &json!(self.officer.id)));
        assert_eq!(open["stage"], "assigned");
        self.kept("VIR-01", "2026-10-22T13:05:00Z").await;
        self.kept("X-06", "2026-10-22T13:05:00Z").await;
        for code in ["VIR-02", "VIR-03", "VIR-05", "VIR-10"] {
            self.owes(code, "2026-10-23T13:00:00Z").await;
        }
        self.owes("VIR-04", "2026-10-22T17:00:00Z").await;
        // Working days end at five on the wall: the clocks have gone back by then.
        self.owes("VIR-11", "2026-10-29T17:00:00Z").await;
        self.owes("VIR-19", "2026-11-04T17:00:00Z").await;
        self.owes("VIR-20", "2026-11-05T17:00:00Z").await;
        self.owes("VIR-21", "2026-11-05T17:00:00Z").await;
        let mine = self.officer.gets("/api/v1/deadlines").await.ok();
        assert_eq!(mine["items"][0]["code"], "VIR-04");
        self.intake.gets(&self.path()).await.refused(403, "not_allowed");
    }

    /// What the victim would like is gone through at once; two do it, and the second has to look again (001 §3.1).
    pub async fn two_officers_write_the_plan_at_once(&self) {
        self.it_is("2026-10-22T14:00:00Z").await;
        let call =
            json!({ "happened_at": self.now(), "way": "phone", "result": "two_way", "note": "MARKER cried" });
        self.acts("contacts", call).await;
        let works = self.graffiti();
        self.may_not("works", works, "victim_agreement_needed").await;
        self.may_not("action-progress", progress("AP11", "under_way", None), "not_agreed").await;
        let seen = self.officer.gets(&self.path()).await.header("etag").to_owned();
        assert_eq!(self.colleague.gets(&self.path()).await.header("etag"), seen);
        let agreed = ["AP02", "AP05", "AP08", "AP11"];
        let plan = self.plan(&agreed, &["AP01", "AP06"]);

        self.acts_on(&self.officer, &seen, "action-plans", plan.clone()).await.ok();
        let before = self.chronology().await.len();
        self.acts_on(&self.colleague, &seen, "action-plans", plan.clone()).await.refused(412, "stale");

        assert_eq!(self.chronology().await.len(), before);
        let mut short = plan;
        short["options"].as_array_mut().unwrap().pop();
        self.officer.is_wrong(&self.case, "action-plans", short, "options", "missing").await;
        self.owes("VIR-07", "2026-10-23T14:00:00Z").await;
    }

    fn initial_report(&self) -> Value {
        let done = json!({ "state": "done" });
        json!({
            "happened_at": self.now(), "way": "phone", "safe_to_return_home": "no", "homeless_referral": "refused",
            "children_affected": "yes", "children_at_risk": "yes", "emergency_works": ["graffiti", "security"],
            "emergency_legal_action": true, "victim_support": "given",
            "checklist": {
                "approach": done, "safety": done, "works": done, "police": done, "legal_action": done,
                "children": done, "action_plan": done, "officer_details": done,
                "case_number": { "state": "already", "because": "at_first_contact" },
            },
            "note": "MARKER stays with her sister",
        })
    }

    /// The checklist, the tenancy, the partners, the line manager (001 §3-3.2).
    pub async fn the_first_conversation_and_what_follows_at_once(&self) {
        self.it_is("2026-10-22T14:10:00Z").await;
        let whole = self.initial_report();
        let unsafe_home = with(whole.clone(), json!({ "homeless_referral": null }));
        self.may_not("initial-reports", unsafe_home, "homeless_referral_needed").await;
        let mut at_risk = whole.clone();
        at_risk["checklist"]["children"] = json!({ "state": "not_applicable" });
        self.may_not("initial-reports", at_risk, "safeguarding_needed").await;
        self.acts("initial-reports", whole).await;
        self.kept("VIR-02", "2026-10-22T14:10:00Z").await;
        self.owes("VIR-08", "2026-10-23T14:10:00Z").await;
        assert_eq!(self.stage().await, "assessing");
        self.acts("letters", letter("introduction_card", "victim")).await;

        let check = |issues: Value| json!({ "of": "victim", "issues": issues, "manager_consulted": false });
        self.acts("tenancy-checks", check(json!(["do_not_visit_alone"]))).await;
        self.may_not("tenancy-checks", check(json!([])), "manager_first").await;
        self.may_not("interviews", self.interview("victim", &Value::Null), "manager_first").await;

        let specialist = self.partner("specialist", "Race Equality Council").await;
        let referral = json!({
            "happened_at": self.now(), "partner_id": specialist, "agreed_by_victim": true,
            "services": ["emotional_support"], "note": "MARKER speaks Urdu",
        });
        self.may_not("referrals", referral.clone(), "consent_needed").await;
        self.acts("consents", self.consent("share_specialist", true)).await;
        self.acts("referrals", referral).await;
        self.kept("VIR-07", "2026-10-22T14:10:00Z").await;

        // She does not want the partnership to know who she is: figures only (001 §3.2).
        let whole = json!({ "extent": "full" });
        self.may_not("community-safety-returns", whole, "consent_needed").await;
        let figures = self.acts("community-safety-returns", json!({ "extent": "figures_only" })).await;
        assert_eq!(figures["facts"]["reports"], Value::Null);

        // She asks for Saturday morning: twenty-four hours are not twenty-four hours then (001 §3.4).
        self.it_is("2026-10-22T15:00:00Z").await;
        let interview = self.clock("VIR-05").await;
        let later = json!({
            "clock_id": interview["id"], "change": "pause", "reason": "victim_request",
            "until": "2026-10-24T09:00:00Z", "note": "MARKER wants her sister there",
        });
        let silently = with(later.clone(), json!({ "reason": null }));
        self.officer.is_wrong(&self.case, "clock-changes", silently, "reason", "missing").await;
        let invented = with(later.clone(), json!({ "reason": "busy" }));
        self.officer.is_wrong(&self.case, "clock-changes", invented, "reason", "not_a_choice").await;
        self.acts("clock-changes", later.clone()).await;
        self.may_not("clock-changes", later, "clock_paused").await;
        let stands = self.clock("VIR-05").await;
        assert_eq!((&stands["state"], &stands["reason"]), (&json!("paused"), &json!("victim_request")));
        assert_eq!(stands["resumes_at"], "2026-10-24T09:00:00Z");

        self.it_is("2026-10-22T15:30:00Z").await;
        let short = with(self.review("initial"), json!({ "items": ["action_plan"] }));
        self.lets_not(&self.manager, "reviews", short, "review_incomplete").await;
        self.officer.acts(&self.case, "reviews", self.review("initial")).await.refused(403, "not_allowed");
        self.does(&self.manager, "reviews", self.review("initial")).await;
        self.kept("VIR-04", "2026-10-22T15:30:00Z").await;
        // Two weeks by the clock on the wall: half past four in the afternoon, then and now.
        self.owes("VIR-23", "2026-11-05T16:30:00Z").await;
        let asked = json!({
            "of": "victim", "issues": ["do_not_visit_alone"], "manager_consulted": true,
            "manager_id": self.manager.id, "note": "MARKER: two of us go",
        });
        self.acts("tenancy-checks", asked).await;
    }

    /// A partner agency, as the administrator enters it.
    pub async fn partner(&self, kind: &str, name: &str) -> Value {
        let key = Uuid::new_v4().to_string();
        let partner = json!({ "name": name, "kind": kind });
        self.administrator.posts_once("/api/v1/partners", &key, &partner).await.ok()["id"].clone()
    }

    fn graffiti(&self) -> Value {
        json!({
            "happened_at": self.now(), "kind": "graffiti", "emergency": true, "offensive_graffiti": true,
            "place": "MARKER 12 Hill Street, the door", "conduct": "MARKER: ring first; within 24 hours",
        })
    }

    /// Photographed, held for the police, removed; locks with the manager's word, an alarm without (001 §4).
    pub async fn the_home_is_made_safe(&self) {
        self.it_is("2026-10-22T16:00:00Z").await;
        let paint = self.acts("works", self.graffiti()).await["id"].clone();
        self.owes("VIR-09", "2026-10-23T16:00:00Z").await;
        let security = |kind: &str| {
            with(self.graffiti(), json!({ "kind": kind, "emergency": false, "offensive_graffiti": false }))
        };
        let locks = self.acts("works", security("locks")).await;
        let alarm = self.acts("works", security("alarm")).await;
        let own = self.does(&self.manager, "works", security("lighting")).await;
        for works in [&locks, &alarm, &own] {
            assert_eq!(works["facts"]["needs_approval"], true);
        }
        let done =
            |works: &Value| json!({ "works_id": works, "completed_at": self.now(), "note": "MARKER done" });
        self.may_not("works-completions", done(&paint), "photograph_first").await;
        let photograph = json!({ "happened_at": self.now(), "works_id": paint, "note": "MARKER: three" });
        self.acts("photographs", photograph).await;
        let hold = json!({
            "works_id": paint, "held": true, "reason": "police_request", "until": "2026-10-23", "note": "MARKER sample",
        });
        self.acts("evidence-holds", hold).await;
        self.may_not("works-completions", done(&paint), "evidence_held").await;
        assert_eq!(self.clock("VIR-10").await["state"], "paused");

        self.may_not("works-completions", done(&locks["id"]), "approval_needed").await;
        self.officer
            .acts(&self.case, "decisions", decision(&locks["id"], true))
            .await
            .refused(403, "not_allowed");
        self.lets_not(&self.manager, "decisions", decision(&own["id"], true), "own_request").await;
        self.lets_not(&self.manager, "decisions", decision(&paint, true), "nothing_to_decide").await;
        self.decides(&self.manager, &locks["id"], true).await;
        self.lets_not(&self.peer, "decisions", decision(&locks["id"], false), "already_decided").await;
        self.decides(&self.manager, &alarm["id"], false).await;
        self.decides(&self.peer, &own["id"], true).await;
        self.may_not("works-completions", done(&alarm["id"]), "approval_refused").await;

        // Held for seventeen hours, and given them back.
        self.it_is("2026-10-23T09:00:00Z").await;
        self.acts("evidence-holds", json!({ "works_id": paint, "held": false })).await;
        self.may_not("evidence-holds", json!({ "works_id": paint, "held": false }), "not_held").await;
        self.owes("VIR-10", "2026-10-24T06:00:00Z").await;
        self.owes("VIR-09", "2026-10-24T09:00:00Z").await;
        self.it_is("2026-10-23T10:00:00Z").await;
        let done =
            |works: &Value| json!({ "works_id": works, "completed_at": self.now(), "note": "MARKER done" });
        self.acts("works-completions", done(&paint)).await;
        self.may_not("works-completions", done(&paint), "already_completed").await;
        self.acts("works-completions", done(&locks["id"])).await;
        self.kept("VIR-09", "2026-10-23T10:00:00Z").await;
        self.kept("VIR-10", "2026-10-23T10:00:00Z").await;

        let advice = json!({
            "happened_at": self.now(), "from": "own_solicitor", "advice": "MARKER: it would be granted",
            "decision": "wait", "reasons": "MARKER: bail gives the same protection",
        });
        self.acts("legal-advice", advice).await;
        self.kept("VIR-08", "2026-10-23T10:00:00Z").await;
        let form = json!({
            "kind": "initial_report_form", "title": "MARKER form", "media_type": "application/pdf",
            "content": "JVBERi0xLjcK",
        });
        self.acts("documents", form).await;
        self.kept("VIR-03", "2026-10-23T10:00:00Z").await;
    }

    /// At her home, on Saturday; she signs the plan (001 §3.4).
    pub async fn the_victim_is_interviewed_when_she_asked_to_be(&self) -> People {
        // Put off at four o'clock for 42 hours; the clocks go back in the night before it is due.
        self.it_is("2026-10-24T09:00:00Z").await;
        self.owes("VIR-05", "2026-10-25T07:00:00Z").await;
        let findings =
            json!({ "outcome": "proven", "findings": "MARKER did it", "next": "MARKER is warned" });
        self.may_not("findings", findings, "interview_first").await;
        self.it_is("2026-10-24T09:30:00Z").await;
        let whole = with(
            self.interview("victim", &Value::Null),
            json!({ "place": "home", "contact_every_days": 14, "accompanied_by": "MARKER sister" }),
        );
        let short = with(whole.clone(), json!({ "gone_through": ["account"] }));
        self.may_not("interviews", short, "interview_incomplete").await;
        let monthly = with(whole.clone(), json!({ "contact_every_days": 28 }));
        self.officer.is_wrong(&self.case, "interviews", monthly, "contact_every_days", "out_of_range").await;
        let interview = self.acts("interviews", whole).await["id"].clone();
        self.kept("VIR-05", "2026-10-24T09:30:00Z").await;
        assert_eq!(self.stage().await, "investigating");
        // 48 hours that pass; and two weeks on the wall.
        self.owes("VIR-06", "2026-10-26T09:30:00Z").await;
        self.owes("VIR-13", "2026-10-26T09:30:00Z").await;
        self.owes("VIR-22", "2026-11-07T10:30:00Z").await;

        let perpetrator = self.enters(json!({ "kind": "perpetrator", "tenancy": "household" })).await;
        let monday = json!({
            "of": "perpetrator", "party_id": perpetrator, "at": "2026-10-26T09:00:00Z", "place": "office",
        });
        self.may_not("appointments", monday, "consent_needed").await;
        let drafted = self.chronology().await;
        let drafted =
            drafted.iter().rfind(|entry| entry["act"] == "action_plan_agreed").unwrap()["id"].clone();
        let agreed = ["AP01", "AP02", "AP05", "AP08", "AP11"];
        let plan = self.acts("action-plans", self.plan(&agreed, &["AP06"])).await;
        assert_eq!(plan["facts"]["version"], 2);
        self.may_not("action-plan-signatures", self.signature(&drafted), "plan_superseded").await;
        let by_officer = with(self.signature(&plan["id"]), json!({ "signer": "officer" }));
        self.officer.is_wrong(&self.case, "action-plan-signatures", by_officer, "signer", "not_asked").await;
        self.acts("action-plan-signatures", self.signature(&plan["id"])).await;
        self.may_not("action-plan-signatures", self.signature(&plan["id"]), "already_signed").await;
        // Agreed before, and not anew: the referral is not owed twice.
        self.kept("VIR-07", "2026-10-22T14:10:00Z").await;

        People {
            interview,
            perpetrator,
            witnesses: [
                self.enters(json!({ "kind": "witness", "willing": true })).await,
                self.enters(json!({ "kind": "witness", "willing": false, "evidence_usable": false })).await,
            ],
        }
    }
}
