//! MHP, hate-related incidents policy (004): from a Saturday evening before Christmas to the week after Easter.

use entity::staff::Role;
use serde_json::{Value, json};

use super::{
    super::{Desk, Officer, engine::Engine},
    story::{
        at, but, comes, do_at_once, does, does_for_the_house, ends, house_clock, interview_of_perpetrator,
        interview_of_victim, letter, met_at, owed, plan, refuses, stands, stops, takes,
    },
};

/// What the victim agrees to: the interview of who did it, support, security, repairs, a warning, the police or an
/// injunction.
const AGREED: [&str; 6] = ["AP01", "AP05", "AP08", "AP11", "AP15", "AP17"];
/// The same, and that his own transfer waits.
const AGREED_LATER: [&str; 7] = ["AP01", "AP05", "AP08", "AP11", "AP15", "AP17", "AP22"];

/// The people of the story, and what they know of the case.
struct Story<'a> {
    desk: &'a Desk,
    duty: Officer<'a>,
    officer: Officer<'a>,
    colleague: Officer<'a>,
    manager: Officer<'a>,
    repairs: Officer<'a>,
    police: String,
    provider: String,
    case: String,
    number: String,
}

/// What she tells the out-of-hours service.
fn told() -> Value {
    json!({
        "reporter_role": "victim",
        "account": "MARKER he wrote it on my door and said what he would do",
        "incident_types": ["threats", "graffiti"],
        "strands": ["race"],
        "area": "north",
        "hurt": "no",
        "safe_tonight": "yes",
        "share_police": "ask_me",
        "contact_choice": "contact",
        "name": "MARKER Ade",
        "contact_ways": ["phone", "email"],
        "contact_words": "full",
        "phone": "020 7946 0000",
        "email": "MARKER@reporter.example",
        "home_postcode": "N15 4AB",
        "officer_preference": "MARKER a woman, please",
    })
}

fn categorised() -> Value {
    json!({
        "category": "hate_crime",
        "strands": ["race"],
        "incident_types": ["threats", "graffiti"],
        "criminality_suspected": true,
        "note": "MARKER he was named",
    })
}

fn order(kind: &str) -> Value {
    json!({
        "kind": kind,
        "emergency": true,
        "place": "MARKER 12 High Road, the front door",
        "conduct": "MARKER ring first and be kind",
        "reason": "MARKER what stands there, and why",
    })
}

fn call() -> Value {
    json!({ "way": "phone", "result": "two_way", "still_safe": true, "note": "MARKER we spoke" })
}

fn party(kind: &str) -> Value {
    json!({
        "kind": kind,
        "age_band": "adult",
        "landlord": "ours",
        "tenancy": "tenant",
        "vulnerable": "yes",
        "name": "MARKER of the second floor",
        "needs": "MARKER a support worker",
    })
}

fn considered(party: &str) -> Value {
    json!({
        "party_id": party,
        "linked": "yes",
        "plan_review_requested": true,
        "implications": "MARKER his support worker comes along",
    })
}

fn measure(measure: &str, party: &str, step: &str) -> Value {
    json!({ "measure": measure, "party_id": party, "step": step, "note": "MARKER effect, severity, time" })
}

fn disclosure(ground: &str) -> Value {
    json!({
        "recipient": "police",
        "purpose": "share_police",
        "what": ["identity", "incident"],
        "trans_status_included": false,
        "ground": ground,
        "necessary": "MARKER they look for him",
        "reason": "MARKER what he said he would do",
    })
}

fn closed(outcome: &str) -> Value {
    json!({ "outcome": outcome, "note": "MARKER nothing more has to be done" })
}

/// Saturday 19 December 2026, half past eight in the evening: nobody is in, and the out-of-hours service answers.
async fn on_a_saturday_evening(desk: &Desk) -> Story<'_> {
    at(desk, "2026-12-19T20:15:00Z");
    let administrator = desk.administrator().await;
    let somebody = async |email: &str, role| desk.somebody(email, role).await.staying();
    let duty = somebody("duty@landlord.example", Role::Intake).await;
    let officer = somebody("officer@landlord.example", Role::CaseOfficer).await;
    let colleague = somebody("colleague@landlord.example", Role::CaseOfficer).await;
    let manager = somebody("manager@landlord.example", Role::LineManager).await;
    let repairs = somebody("repairs@landlord.example", Role::Repairs).await;
    let team = administrator.team("Tottenham neighbourhood").await;
    for one in [&officer, &colleague, &manager] {
        administrator.changes(one.id, "*", json!({ "team_id": team })).await.ok();
    }
    let patch = json!({
        "code": "tottenham", "name": "Tottenham", "team_id": team, "officer_id": officer.id, "postcodes": ["N15"],
    });
    administrator.adds("areas", patch).await.ok();
    let partner = async |name: &str, kind: &str| {
        let added = administrator
            .adds("partners", json!({ "name": name, "kind": kind, "email": "duty@partner.example" }))
            .await
            .ok();
        added["id"].as_str().unwrap().to_owned()
    };
    let police = partner("The police in Haringey", "police").await;
    let provider = partner("Metropolitan Support Trust", "specialist").await;

    at(desk, "2026-12-19T20:30:00Z");
    let taken = takes(&duty, "phone", &told()).await;
    let promised = json!([
        { "promise": "first_contact", "due_at": "2026-12-21T17:00:00Z" },
        { "promise": "letter", "due_at": "2027-01-06T17:00:00Z" },
    ]);
    assert_eq!(taken["promises"], promised);
    let [case, number] = ["case_id", "acknowledgement"].map(|name| taken[name].as_str().unwrap().to_owned());
    Story { desk, duty, officer, colleague, manager, repairs, police, provider, case, number }
}

impl Story<'_> {
    async fn comes(&self, moment: &str) {
        comes(self.desk, moment).await;
    }

    /// She has a number and knows how to reach us; the case lies with the officer of her patch (004 §3.6, 4.2).
    async fn is_acknowledged_and_goes_to_the_patch(&self) {
        let (officer, case) = (&self.officer, &self.case);
        self.comes("2026-12-19T20:31:00Z").await;
        let now = self.desk.house.clock.now();
        while !crate::notifier::deliver_due(&self.desk.house, now).await.unwrap().is_nothing() {}

        let report = officer.gets(&format!("/api/v1/reports/{}", self.number)).await.ok();
        let letters = report["letters"].as_array().unwrap();
        let sent = letters.iter().find(|letter| letter["kind"] == "acknowledgement").unwrap();
        assert_eq!((&sent["way"], &sent["state"]), (&json!("email"), &json!("sent")));
        let mail = self.mail();
        assert!(mail.contains(&self.number.replace('-', "")) && mail.contains("01782000000"), "{mail}");
        assert_eq!(met_at(officer, case, "MHP-01").await, "2026-12-19T20:30:00Z");
        assert_eq!(met_at(officer, case, "X-01").await, "2026-12-19T20:30:00Z");
        assert_eq!(met_at(officer, case, "X-06").await, "2026-12-19T20:31:00Z");
        let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
        assert_eq!((&open["area"], &open["owner_id"]), (&json!("tottenham"), &json!(officer.id)));
        assert_eq!(open["stage"], "assigned");
        for code in ["MHP-02", "MHP-03", "MHP-04"] {
            stands(officer, case, code, ("running", "2026-12-21T17:00:00Z")).await;
        }
        for code in ["MHP-05", "X-02"] {
            stands(officer, case, code, ("running", "2027-01-06T17:00:00Z")).await;
        }
    }

    /// The letter to her, without what only makes figures easier to read.
    fn mail(&self) -> String {
        let folder = std::fs::read_dir(self.desk._folder.path().join("letters")).unwrap();
        let mut letters = folder.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let letter = letters.find(|letter| letter.contains("MARKER")).unwrap();
        letter.replace("=\r\n", "").replace([' ', '-'], "")
    }

    /// Out of hours nothing is late; on the next working day it is assessed and categorised, and never as medium (004 §4.2,
    /// 4.11).
    async fn is_categorised_on_the_next_working_day(&self) {
        let (officer, case) = (&self.officer, &self.case);
        self.comes("2026-12-20T12:00:00Z").await;
        assert!(owed(&self.manager, "for=all&when=overdue").await.is_empty());
        assert!(owed(officer, "when=today").await.is_empty());

        self.comes("2026-12-21T09:20:00Z").await;
        assert_eq!(owed(officer, "when=today").await.len(), 3);
        for (field, word) in [("priority", "medium"), ("category", "medium"), ("category", "asb")] {
            let body = but(categorised(), field, json!(word));
            let fields = refuses(officer, case, "categorisations", body, (422, "invalid")).await;
            assert_eq!(fields, [field]);
        }
        let incident = but(categorised(), "category", json!("hate_incident"));
        let both = [officer, &self.colleague];
        do_at_once(both, case, "categorisations", [categorised(), incident]).await;
        assert_eq!(met_at(officer, case, "MHP-02").await, "2026-12-21T09:20:00Z");
    }

    /// A visit within one working day, the support pack with it, and how often she hears from us (004 §4.3-4.4).
    async fn is_visited_within_one_working_day(&self) -> String {
        let (officer, case) = (&self.officer, &self.case);
        let finding =
            json!({ "outcome": "proven", "findings": "MARKER he did it", "next": "MARKER a warning" });
        stops(officer, case, "findings", finding, "interview_first").await;
        self.comes("2026-12-21T14:00:00Z").await;
        let victim = does(officer, case, "parties", party("victim")).await;
        let weekly = but(interview_of_victim(), "contact_every_days", json!(7));
        let half = but(weekly.clone(), "gone_through", json!(["account"]));
        stops(officer, case, "interviews", half, "interview_incomplete").await;
        let seldom = but(weekly.clone(), "contact_every_days", json!(15));
        let fields = refuses(officer, case, "interviews", seldom, (422, "invalid")).await;
        assert_eq!(fields, ["contact_every_days"]);
        stands(officer, case, "MHP-03", ("running", "2026-12-21T17:00:00Z")).await;
        does(officer, case, "interviews", weekly).await;
        assert_eq!(met_at(officer, case, "MHP-03").await, "2026-12-21T14:00:00Z");
        stands(officer, case, "MHP-06", ("running", "2026-12-28T14:00:00Z")).await;

        self.comes("2026-12-21T14:30:00Z").await;
        let pack = |contents: &[&str]| json!({ "contents": contents, "language": "pl", "format": "large_print", "note": "MARKER" });
        does(officer, case, "support-packs", pack(&["contacts", "diary_sheets"])).await;
        stands(officer, case, "MHP-04", ("running", "2026-12-21T17:00:00Z")).await;
        does(officer, case, "support-packs", pack(&["repairs_timescales", "local_information"])).await;
        assert_eq!(met_at(officer, case, "MHP-04").await, "2026-12-21T14:30:00Z");
        victim
    }

    /// Graffiti is removed at once, unless evidence has to be kept: then the time stands still (004 §4.8).
    async fn keeps_evidence_and_removes_graffiti(&self) {
        let (officer, repairs, case) = (&self.officer, &self.repairs, &self.case);
        self.comes("2026-12-21T15:00:00Z").await;
        stops(officer, case, "works", order("graffiti"), "victim_agreement_needed").await;
        let agreed = but(order("graffiti"), "agreed_with_victim", json!(true));
        let works = does(officer, case, "works", agreed).await;
        stands(officer, case, "MHP-07", ("running", "2026-12-22T15:00:00Z")).await;
        assert_eq!(owed(repairs, "for=me").await, ["MHP-07"]);
        let go_on = json!({ "works_id": works, "held": false });
        stops(officer, case, "evidence-holds", go_on.clone(), "not_held").await;

        self.comes("2026-12-21T16:00:00Z").await;
        let hold = json!({
            "works_id": works, "held": true, "reason": "police_request", "until": "2026-12-23",
            "note": "MARKER they take a sample",
        });
        does(officer, case, "evidence-holds", hold.clone()).await;
        let clock = officer.clock(case, "MHP-07").await;
        assert_eq!((&clock["state"], &clock["reason"]), (&json!("paused"), &json!("evidence_hold")));
        assert_eq!(clock["resumes_at"], "2026-12-24T00:00:00Z");
        assert!(owed(repairs, "for=me").await.is_empty());
        let listed = repairs.gets("/api/v1/works").await;
        assert_eq!(listed.ok()["items"][0]["held"], true);
        assert!(!listed.text.contains("what stands there"), "{}", listed.text);

        self.comes("2026-12-22T10:00:00Z").await;
        let done = || json!({ "works_id": works, "completed_at": self.desk.house.clock.now() });
        stops(repairs, case, "works-completions", done(), "evidence_held").await;
        does(officer, case, "evidence-holds", go_on).await;
        stands(officer, case, "MHP-07", ("running", "2026-12-23T09:00:00Z")).await;
        self.comes("2026-12-22T14:00:00Z").await;
        does(repairs, case, "works-completions", done()).await;
        assert_eq!(met_at(officer, case, "MHP-07").await, "2026-12-22T14:00:00Z");
        stops(repairs, case, "works-completions", done(), "already_completed").await;
        stops(officer, case, "evidence-holds", hold, "already_completed").await;
    }

    /// What leaves the house leaves it with consent, or on another ground and with her told (004 §4.5, 8).
    async fn shares_what_may_be_shared(&self) {
        let (officer, case) = (&self.officer, &self.case);
        let shared = || but(disclosure("consent"), "partner_id", json!(self.police));
        stops(officer, case, "disclosures", shared(), "consent_needed").await;
        stops(officer, case, "disclosures", disclosure("safeguarding"), "person_must_be_told").await;
        let trans = but(disclosure("crime_prevention"), "trans_status_included", json!(true));
        stops(officer, case, "disclosures", trans, "never_disclosed").await;
        let referral = json!({ "partner_id": self.provider, "agreed_by_victim": true, "services": ["emotional_support"] });
        stops(officer, case, "referrals", referral.clone(), "consent_needed").await;
        for purpose in ["share_police", "share_specialist"] {
            let consent =
                json!({ "purpose": purpose, "given": true, "how": "spoken", "limits": "MARKER not my work" });
            does(officer, case, "consents", consent).await;
        }
        does(officer, case, "disclosures", shared()).await;
        does(officer, case, "referrals", referral).await;
    }

    /// The action plan, security with the police, and who may be interviewed (004 §4.3, 4.4, 4.8).
    async fn agrees_a_plan_and_orders_security(&self) -> (String, String) {
        let (officer, case) = (&self.officer, &self.case);
        let perpetrator = does(officer, case, "parties", party("perpetrator")).await;
        let interview = || interview_of_perpetrator(&perpetrator);
        stops(officer, case, "interviews", interview(), "consent_needed").await;

        self.comes("2026-12-23T10:00:00Z").await;
        let first = does(officer, case, "action-plans", plan(&AGREED, "2027-01-05")).await;
        let signed = self.signature(&first, "victim");
        does(officer, case, "action-plan-signatures", signed.clone()).await;
        stops(officer, case, "action-plan-signatures", signed, "already_signed").await;
        stands(officer, case, "MHP-05", ("running", "2027-01-06T17:00:00Z")).await;
        stops(officer, case, "interviews", interview(), "tenancy_check_needed").await;
        let check = |manager: Option<&Officer<'_>>| {
            json!({
                "of": "perpetrator", "party_id": perpetrator, "issues": ["vulnerability_or_communication"],
                "manager_consulted": manager.is_some(), "manager_id": manager.map(|manager| manager.id),
            })
        };
        does(officer, case, "tenancy-checks", check(None)).await;
        stops(officer, case, "interviews", interview(), "manager_first").await;
        does(officer, case, "tenancy-checks", check(Some(&self.manager))).await;
        let at_home = but(interview(), "place", json!("home"));
        stops(officer, case, "interviews", at_home, "approval_needed").await;
        let son = but(party("perpetrator"), "age_band", json!("under_14"));
        let son = does(officer, case, "parties", son).await;
        // What was found of him says nothing of his son.
        stops(officer, case, "interviews", interview_of_perpetrator(&son), "tenancy_check_needed").await;
        let nothing_found = json!({ "of": "perpetrator", "issues": [], "manager_consulted": false });
        let fields = refuses(officer, case, "tenancy-checks", nothing_found.clone(), (422, "invalid")).await;
        assert_eq!(fields, ["party_id"], "there are two of them");
        does(officer, case, "tenancy-checks", but(nothing_found, "party_id", json!(son))).await;
        stops(officer, case, "interviews", interview_of_perpetrator(&son), "tenant_only").await;
        let canvass = json!({ "of": "witness", "canvass": true, "result": "nobody_found" });
        stops(officer, case, "interviews", canvass, "canvass_consent_needed").await;
        let move_her = json!({ "kind": "management_transfer", "report": "MARKER she would rather stay" });
        stops(officer, case, "transfer-recommendations", move_her, "consent_needed").await;

        self.comes("2026-12-23T11:30:00Z").await;
        stops(officer, case, "works", order("alarm"), "police_agreement_needed").await;
        let alarm = but(order("alarm"), "agreed_with_police", json!(true));
        let alarm = does(officer, case, "works", alarm).await;
        stands(officer, case, "MHP-07", ("running", "2026-12-24T11:30:00Z")).await;
        self.comes("2026-12-24T10:00:00Z").await;
        let done = json!({ "works_id": alarm, "completed_at": self.desk.house.clock.now() });
        does(&self.repairs, case, "works-completions", done).await;
        assert_eq!(met_at(officer, case, "MHP-07").await, "2026-12-24T10:00:00Z");
        (perpetrator, first)
    }

    fn signature(&self, plan: &str, signer: &str) -> Value {
        json!({
            "plan_id": plan, "signer": signer, "how": { "typed_name": "MARKER Ade" }, "channel": "in_person",
        })
    }

    /// Over Christmas a door waits for the police by itself, she is called as agreed, and a new plan is signed by both on
    /// the tenth working day (004 §4.4, 4.8).
    async fn signs_the_plan_after_christmas(&self, first: &str) {
        let (officer, case) = (&self.officer, &self.case);
        self.comes("2026-12-24T11:00:00Z").await;
        does(officer, case, "contacts", call()).await;
        stands(officer, case, "MHP-06", ("running", "2026-12-31T11:00:00Z")).await;
        let door = does(officer, case, "works", order("repair")).await;
        stands(officer, case, "MHP-07", ("running", "2026-12-25T11:00:00Z")).await;
        self.comes("2026-12-24T12:00:00Z").await;
        let hold = json!({ "works_id": door, "held": true, "reason": "inspection", "until": "2026-12-28" });
        does(officer, case, "evidence-holds", hold).await;
        assert_eq!(officer.clock(case, "MHP-07").await["resumes_at"], "2026-12-29T00:00:00Z");
        self.comes("2026-12-29T00:00:00Z").await;
        stands(officer, case, "MHP-07", ("running", "2026-12-29T23:00:00Z")).await;

        self.comes("2026-12-29T10:00:00Z").await;
        // The hold has ended with its day: nobody has to lift it.
        let go_on = json!({ "works_id": door, "held": false });
        stops(officer, case, "evidence-holds", go_on, "not_held").await;
        let done = json!({ "works_id": door, "completed_at": self.desk.house.clock.now() });
        does(&self.repairs, case, "works-completions", done).await;
        assert_eq!(met_at(officer, case, "MHP-07").await, "2026-12-29T10:00:00Z");
        let second = does(officer, case, "action-plans", plan(&AGREED_LATER, "2027-01-05")).await;
        let old = self.signature(first, "officer");
        stops(officer, case, "action-plan-signatures", old, "plan_superseded").await;
        does(officer, case, "action-plan-signatures", self.signature(&second, "officer")).await;
        stands(officer, case, "MHP-05", ("running", "2027-01-06T17:00:00Z")).await;

        self.comes("2026-12-31T10:30:00Z").await;
        does(officer, case, "contacts", call()).await;
        stands(officer, case, "MHP-06", ("running", "2027-01-07T10:30:00Z")).await;
        self.comes("2027-01-06T16:30:00Z").await;
        assert!(owed(officer, "at_risk=true").await.contains(&"MHP-05".to_owned()));
        let spoken = json!({
            "plan_id": second, "signer": "victim", "how": { "verbally": { "witnessed_by": self.colleague.id } },
            "channel": "phone",
        });
        does(officer, case, "action-plan-signatures", spoken).await;
        assert_eq!(met_at(officer, case, "MHP-05").await, "2027-01-06T16:30:00Z");
        assert_eq!(officer.clock(case, "MHP-05").await["breached_at"], json!(null));
    }

    /// The letter that was promised for the tenth working day says that the work goes on, until a working day.
    async fn says_that_the_work_goes_on(&self) {
        let (officer, case) = (&self.officer, &self.case);
        let delay = |date: &str| but(letter("delay"), "new_date", json!(date));
        let fields = refuses(officer, case, "letters", delay("2027-03-26"), (422, "invalid")).await;
        assert_eq!(fields, ["new_date"], "Good Friday");
        does(officer, case, "letters", delay("2027-01-29")).await;
        stands(officer, case, "X-02", ("running", "2027-01-29T17:00:00Z")).await;
        does(officer, case, "contacts", call()).await;
        stands(officer, case, "MHP-06", ("running", "2027-01-13T16:30:00Z")).await;
    }

    /// He is heard; and before anything is done against him, what his and her vulnerability means is considered (004 §6-7).
    async fn considers_vulnerability_before_enforcement(&self, victim: &str, perpetrator: &str) {
        let (officer, case) = (&self.officer, &self.case);
        self.comes("2027-01-07T11:00:00Z").await;
        does(officer, case, "interviews", interview_of_perpetrator(perpetrator)).await;
        let warning = || measure("verbal_warning", perpetrator, "started");
        stops(officer, case, "enforcement", warning(), "vulnerability_first").await;
        does(officer, case, "vulnerability-considerations", considered(perpetrator)).await;
        stops(officer, case, "enforcement", warning(), "vulnerability_first").await;
        does(officer, case, "vulnerability-considerations", considered(victim)).await;
        let review = json!({
            "code": "support_plan_review", "recipient": "partner", "partner_id": self.provider, "way": "email",
            "step": "sent", "text": "MARKER please look at his support plan again",
        });
        does(officer, case, "letters", review).await;
        does(officer, case, "enforcement", warning()).await;

        let injunction = |step: &str| measure("civil_injunction", perpetrator, step);
        stops(officer, case, "enforcement", injunction("granted"), "not_started").await;
        stops(officer, case, "enforcement", injunction("started"), "legal_advice_needed").await;
        let possession = measure("possession", perpetrator, "started");
        stops(officer, case, "enforcement", possession, "consent_needed").await;
        let advice = json!({
            "from": "own_solicitor", "advice": "MARKER the court would grant it", "decision": "proceed",
            "reasons": "MARKER he said it again",
        });
        does(officer, case, "legal-advice", advice).await;
        does(officer, case, "enforcement", injunction("started")).await;
        does(officer, case, "enforcement", measure("suspend_transfer", perpetrator, "started")).await;
        stops(&self.manager, case, "closure", closed("closed_no_further_action"), "investigation_first")
            .await;
    }

    /// What was found, the warning that two sign, and the letter to her with what was agreed and done.
    async fn writes_what_was_found(&self, perpetrator: &str) {
        let (officer, manager, case) = (&self.officer, &self.manager, &self.case);
        self.comes("2027-01-13T10:00:00Z").await;
        let seldom = but(call(), "contact_every_days", json!(21));
        let fields = refuses(officer, case, "contacts", seldom, (422, "invalid")).await;
        assert_eq!(fields, ["contact_every_days"]);
        does(officer, case, "contacts", but(call(), "contact_every_days", json!(14))).await;
        stands(officer, case, "MHP-06", ("running", "2027-01-27T10:00:00Z")).await;
        self.comes("2027-01-26T10:00:00Z").await;
        does(officer, case, "contacts", call()).await;
        stands(officer, case, "MHP-06", ("running", "2027-02-09T10:00:00Z")).await;

        self.comes("2027-01-28T10:00:00Z").await;
        stops(officer, case, "letters", letter("update"), "findings_first").await;
        let finding =
            json!({ "outcome": "proven", "findings": "MARKER he did it", "next": "MARKER a warning" });
        does(officer, case, "findings", finding).await;
        let to_him = |step: &str| json!({ "code": "warning", "recipient": "perpetrator", "party_id": perpetrator, "way": "post", "step": step });
        let unsigned = but(to_him("sent"), "text", json!("MARKER it must not happen again"));
        stops(officer, case, "letters", unsigned, "manager_signature_needed").await;
        let draft = but(to_him("draft"), "text", json!("MARKER it must not happen again"));
        let draft = does(officer, case, "letters", draft).await;
        stops(manager, case, "closure", closed("closed_no_further_action"), "decision_pending").await;
        let decided = json!({ "request_id": draft, "approved": true, "reason": "MARKER it is fair" });
        does(manager, case, "decisions", decided).await;
        does(officer, case, "letters", but(to_him("sent"), "draft_id", json!(draft))).await;

        stops(manager, case, "closure", closed("closed_no_further_action"), "letter_first").await;
        stops(officer, case, "letters", letter("update"), "options_unexplained").await;
        for code in AGREED_LATER.iter().filter(|code| **code != "AP17") {
            let done = json!({ "code": code, "status": "done", "done_on": "2027-01-28" });
            does(officer, case, "action-progress", done).await;
        }
        let not_done =
            json!({ "code": "AP17", "status": "not_progressed", "why_not": "MARKER the court has not sat" });
        does(officer, case, "action-progress", not_done).await;
        does(officer, case, "letters", letter("update")).await;
        assert_eq!(met_at(officer, case, "X-02").await, "2027-01-28T10:00:00Z");
    }

    /// She hears from us every fortnight; somebody else takes the case over; their manager watches it (004 §4.10).
    async fn is_handed_over_and_watched(&self) {
        let (officer, case) = (&self.officer, &self.case);
        for (moment, next) in [
            ("2027-02-09T09:00:00Z", "2027-02-23T09:00:00Z"),
            ("2027-02-22T15:00:00Z", "2027-03-08T15:00:00Z"),
        ] {
            self.comes(moment).await;
            does(officer, case, "contacts", call()).await;
            stands(officer, case, "MHP-06", ("running", next)).await;
        }
        let over = json!({ "officer_id": self.colleague.id });
        stops(officer, case, "assignments", over.clone(), "handover_note_needed").await;
        let over = but(over, "handover", json!("MARKER she wants to be called in the morning"));
        does(officer, case, "assignments", over).await;
        let review = json!({
            "kind": "periodic", "items": ["handover", "timescales", "satisfaction"], "variances": [],
            "next_steps": "MARKER a call within a fortnight",
        });
        does(&self.manager, case, "reviews", review).await;
        // The clocks go forward in the night to 28 March: a fortnight ends at the same time of day.
        for (moment, next) in [
            ("2027-03-08T10:00:00Z", "2027-03-22T10:00:00Z"),
            ("2027-03-19T10:00:00Z", "2027-04-02T09:00:00Z"),
        ] {
            self.comes(moment).await;
            does(&self.colleague, case, "contacts", call()).await;
            stands(&self.colleague, case, "MHP-06", ("running", next)).await;
        }
    }

    /// It happens again before Easter: a visit is owed within one working day again, nobody makes it, and it goes to the
    /// case manager's manager (004 §4.3, 4.10, 13.2).
    async fn happens_again_before_easter(&self) {
        let (colleague, manager, case) = (&self.colleague, &self.manager, &self.case);
        self.comes("2027-03-24T18:00:00Z").await;
        let again = takes(&self.duty, "phone", &told()).await;
        self.comes("2027-03-24T18:30:00Z").await;
        let join = json!({ "acknowledgement": again["acknowledgement"], "reason": "MARKER the same man" });
        does(colleague, case, "reports", join).await;
        stands(colleague, case, "MHP-03", ("running", "2027-03-25T17:00:00Z")).await;
        stands(colleague, case, "X-02", ("running", "2027-04-09T16:00:00Z")).await;
        for code in ["MHP-02", "MHP-04", "MHP-05"] {
            assert_eq!(colleague.clock(case, code).await["state"], "met", "{code}: once for a case");
        }

        self.comes("2027-03-25T16:59:59Z").await;
        assert!(owed(manager, "escalated=true").await.is_empty());
        self.comes("2027-03-25T17:00:00Z").await;
        assert_eq!(owed(manager, "escalated=true").await, ["MHP-03"]);
        assert_eq!(owed(colleague, "escalated=true").await, ["MHP-03"]);
        let missed = stands(colleague, case, "MHP-03", ("running", "2027-03-25T17:00:00Z")).await;
        assert_eq!(
            (&missed["escalates_to"], &missed["escalated_at"]),
            (&json!("line_manager"), &json!("2027-03-25T17:00:00Z"))
        );

        self.comes("2027-03-30T09:00:00Z").await;
        assert_eq!(owed(manager, "when=overdue").await, ["MHP-03"]);
        does(colleague, case, "interviews", interview_of_victim()).await;
        assert_eq!(met_at(colleague, case, "MHP-03").await, "2027-03-30T09:00:00Z");
        assert_eq!(colleague.clock(case, "MHP-03").await["breached_at"], "2027-03-25T17:00:00Z");
        assert!(owed(manager, "escalated=true").await.is_empty());
        stands(colleague, case, "MHP-06", ("running", "2027-04-13T09:00:00Z")).await;
        let confirmed = but(plan(&AGREED_LATER, "2027-04-09"), "confirms", json!(true));
        let confirmed = does(colleague, case, "action-plans", confirmed).await;
        let again = self.signature(&confirmed, "victim");
        stops(colleague, case, "action-plan-signatures", again, "already_signed").await;
    }

    /// After a full investigation nothing more has to be done: a manager closes the case, and nobody else (004 §4.11).
    async fn is_closed_after_a_full_investigation(&self) {
        let (colleague, manager, case) = (&self.colleague, &self.manager, &self.case);
        let nothing_more = || closed("closed_no_further_action");
        // What was found before it happened again says nothing of what happened since.
        stops(manager, case, "closure", nothing_more(), "investigation_first").await;
        self.comes("2027-04-09T15:00:00Z").await;
        stops(colleague, case, "letters", letter("update"), "findings_first").await;
        let finding =
            json!({ "outcome": "proven", "findings": "MARKER he did it again", "next": "MARKER the court" });
        does(colleague, case, "findings", finding).await;
        stops(manager, case, "closure", nothing_more(), "letter_first").await;
        does(colleague, case, "letters", letter("update")).await;
        assert_eq!(met_at(colleague, case, "X-02").await, "2027-04-09T15:00:00Z");

        self.comes("2027-04-12T09:00:00Z").await;
        let feedback = json!({
            "from": "victim", "reached": true, "satisfied": "satisfied", "feedback": "MARKER the door took long",
        });
        does(colleague, case, "feedback", feedback).await;
        let proposal = json!({ "outcome": "closed_no_further_action", "reason": "MARKER it has been quiet" });
        does(colleague, case, "closing-proposals", proposal).await;
        refuses(colleague, case, "closure", nothing_more(), (403, "not_allowed")).await;
        for outcome in ["closed_no_asb_proven", "not_hate_motivated"] {
            let fields = refuses(manager, case, "closure", closed(outcome), (422, "invalid")).await;
            assert_eq!(fields, ["outcome"]);
        }
        does(manager, case, "closure", nothing_more()).await;

        let open = colleague.gets(&format!("/api/v1/cases/{case}")).await.ok();
        assert_eq!(
            (&open["stage"], &open["outcome"]),
            (&json!("closed"), &json!("closed_no_further_action"))
        );
        let update = colleague.clock(case, "MHP-06").await;
        assert_eq!(
            (&update["state"], &update["reason"]),
            (&json!("not_applicable"), &json!("no_longer_needed"))
        );
        assert_eq!(owed(manager, "for=all").await, ["MHP-08", "MHP-09"], "only the house owes something");
        stops(colleague, case, "contacts", call(), "case_closed").await;
        does(colleague, case, "letters", letter("closure")).await;
    }
}

/// Every act of the story, in order.
const ACTS: [&str; 70] = [
    "case_routed",
    "case_categorised",
    "party_identified",
    "interview_recorded",
    "support_pack_issued",
    "support_pack_issued",
    "works_ordered",
    "evidence_held",
    "evidence_held",
    "works_completed",
    "consent_recorded",
    "consent_recorded",
    "information_disclosed",
    "referral_sent",
    "party_identified",
    "action_plan_agreed",
    "action_plan_signed",
    "tenancy_checked",
    "tenancy_checked",
    "party_identified",
    "tenancy_checked",
    "works_ordered",
    "works_completed",
    "contact_logged",
    "works_ordered",
    "evidence_held",
    "works_completed",
    "action_plan_agreed",
    "action_plan_signed",
    "contact_logged",
    "action_plan_signed",
    "letter_issued",
    "contact_logged",
    "interview_recorded",
    "vulnerability_considered",
    "vulnerability_considered",
    "letter_issued",
    "enforcement_taken",
    "legal_advice_recorded",
    "enforcement_taken",
    "enforcement_taken",
    "contact_logged",
    "contact_logged",
    "findings_recorded",
    "letter_issued",
    "request_decided",
    "letter_issued",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "letter_issued",
    "contact_logged",
    "contact_logged",
    "case_assigned",
    "case_reviewed",
    "contact_logged",
    "contact_logged",
    "report_joined",
    "interview_recorded",
    "action_plan_agreed",
    "findings_recorded",
    "letter_issued",
    "feedback_recorded",
    "closing_proposed",
    "case_closed",
    "letter_issued",
];

#[actix_web::test]
async fn a_report_on_a_saturday_before_christmas_is_worked_until_after_easter() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "mhp").await;
        let story = on_a_saturday_evening(&desk).await;
        story.is_acknowledged_and_goes_to_the_patch().await;
        story.is_categorised_on_the_next_working_day().await;
        let victim = story.is_visited_within_one_working_day().await;
        story.keeps_evidence_and_removes_graffiti().await;
        story.shares_what_may_be_shared().await;
        let (perpetrator, first) = story.agrees_a_plan_and_orders_security().await;
        story.signs_the_plan_after_christmas(&first).await;
        story.says_that_the_work_goes_on().await;
        story.considers_vulnerability_before_enforcement(&victim, &perpetrator).await;
        story.writes_what_was_found(&perpetrator).await;
        story.is_handed_over_and_watched().await;
        story.happens_again_before_easter().await;
        story.is_closed_after_a_full_investigation().await;
        ends(engine, &story.colleague, &story.case, &ACTS).await;
    }
}

#[actix_web::test]
async fn the_house_analyses_its_cases_and_reviews_its_policy_every_year() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "mhp").await;
        let director = desk.somebody("director@landlord.example", Role::Director).await.staying();
        comes(&desk, "2027-03-29T09:00:00Z").await;
        let due = async |code: &str| house_clock(&director, code).await["due_at"].clone();
        assert_eq!(due("MHP-08").await, "2028-03-29T09:00:00Z");
        assert_eq!(due("MHP-09").await, "2028-03-29T09:00:00Z");

        // On 25 March 2028 the clocks have not gone forward yet, on that of 2029 they have: the time of day stays.
        comes(&desk, "2028-03-25T10:00:00Z").await;
        does_for_the_house(&director, "hate_profile_analysed").await;
        assert_eq!(due("MHP-08").await, "2029-03-25T09:00:00Z");
        comes(&desk, "2028-03-29T09:00:00Z").await;
        assert_eq!(house_clock(&director, "MHP-09").await["breached_at"], "2028-03-29T09:00:00Z");
        comes(&desk, "2028-03-30T09:00:00Z").await;
        does_for_the_house(&director, "policy_reviewed").await;
        assert_eq!(due("MHP-09").await, "2029-03-30T09:00:00Z");
    }
}
