//! A housing group, hate crime policy (002): a report at a neighbourhood office in October, worked until January; one that
//! hate was not the motive of; and what the group owes its boards.

use entity::staff::Role;
use serde_json::{Value, json};

use super::{
    super::{Desk, Officer, engine::Engine},
    story::{
        at, but, comes, do_at_once, does, does_for_the_house, ends, house_clock, interview_of_perpetrator,
        interview_of_victim, letter, met_at, owed, plan, refuses, stands, stops, takes,
    },
};

/// What they agree to: that he is heard, support, a warning, mediation.
const AGREED: [&str; 4] = ["AP01", "AP05", "AP15", "AP16"];

/// The people of the story.
struct Story<'a> {
    desk: &'a Desk,
    office: Officer<'a>,
    officer: Officer<'a>,
    colleague: Officer<'a>,
    manager: Officer<'a>,
    cohesion: Officer<'a>,
    centre_code: String,
    partner: String,
}

/// The group as it is: one Community Safety Team for all neighbourhoods, whose offices are reporting centres (002 §5.1.3,
/// 5.3, 5.5.1).
async fn group(desk: &Desk) -> Story<'_> {
    at(desk, "2026-10-22T08:00:00Z");
    let administrator = desk.administrator().await;
    let somebody = async |email: &str, role| desk.somebody(email, role).await.staying();
    let office = somebody("office@landlord.example", Role::Intake).await;
    let officer = somebody("officer@landlord.example", Role::CaseOfficer).await;
    let colleague = somebody("colleague@landlord.example", Role::CaseOfficer).await;
    let manager = somebody("manager@landlord.example", Role::LineManager).await;
    let cohesion = somebody("cohesion@landlord.example", Role::CohesionLead).await;
    let team = administrator.team("Community Safety").await;
    for one in [&officer, &colleague, &manager] {
        administrator.changes(one.id, "*", json!({ "team_id": team })).await.ok();
    }
    for (code, officer, postcode) in
        [("eastbank", &officer, "LS9"), ("westgate", &colleague, "LS12"), ("market", &colleague, "LS1")]
    {
        let patch = json!({
            "code": code, "name": code, "team_id": team, "officer_id": officer.id, "postcodes": [postcode],
        });
        administrator.adds("areas", patch).await.ok();
    }
    let centre = administrator.adds("centres", json!({ "name": "Eastbank Neighbourhood Office" })).await.ok();
    let centre_code = centre["code"].as_str().unwrap().to_owned();
    let partner = json!({ "name": "Rainbow Leeds", "kind": "specialist" });
    let partner = administrator.adds("partners", partner).await.ok()["id"].as_str().unwrap().to_owned();
    Story { desk, office, officer, colleague, manager, cohesion, centre_code, partner }
}

fn call() -> Value {
    json!({ "way": "phone", "result": "two_way", "note": "MARKER how things stand" })
}

fn attempt() -> Value {
    json!({ "way": "phone", "result": "not_reached", "note": "MARKER nobody answered" })
}

fn motivation(found: &str) -> Value {
    json!({ "found": found, "explanation": "MARKER what was said, and to whom" })
}

fn findings(outcome: &str) -> Value {
    json!({ "outcome": outcome, "findings": "MARKER two heard it", "next": "MARKER we see whether it stops" })
}

fn measure(measure: &str, party: &str) -> Value {
    json!({ "measure": measure, "party_id": party, "step": "started", "note": "MARKER at the office" })
}

fn closed(outcome: &str) -> Value {
    json!({ "outcome": outcome, "note": "MARKER it has stopped" })
}

impl Story<'_> {
    async fn comes(&self, moment: &str) {
        comes(self.desk, moment).await;
    }

    /// What somebody tells at the neighbourhood office.
    fn told(&self, postcode: &str) -> Value {
        json!({
            "reporter_role": "centre",
            "centre_code": self.centre_code,
            "centre_staff_name": "MARKER at the counter",
            "person_present": "yes",
            "account": "MARKER they shout whenever we come home together",
            "incident_types": ["verbal_abuse", "harassment"],
            "strands": ["sexual_orientation"],
            "area": "not_known",
            "hurt": "no",
            "contact_choice": "contact",
            "name": "MARKER Ade",
            "contact_ways": ["phone"],
            "phone": "0113 496 0000",
            "home_postcode": postcode,
        })
    }

    /// A report at the neighbourhood office goes to the case management officer of that neighbourhood (002 §5.1.3, 5.5.1).
    async fn is_reported_at_the_neighbourhood_office(&self) -> String {
        self.comes("2026-10-22T08:30:00Z").await;
        let taken = takes(&self.office, "centre", &self.told("LS9 8AB")).await;
        let promised = json!([
            { "promise": "first_contact", "due_at": "2026-10-23T16:00:00Z" },
            { "promise": "letter", "due_at": "2026-11-05T17:00:00Z" },
        ]);
        assert_eq!(taken["promises"], promised);
        let case = taken["case_id"].as_str().unwrap().to_owned();
        stands(&self.officer, &case, "X-06", ("running", "2026-10-22T12:30:00Z")).await;
        self.comes("2026-10-22T08:31:00Z").await;

        let number = taken["acknowledgement"].as_str().unwrap();
        let report = self.officer.gets(&format!("/api/v1/reports/{number}")).await.ok();
        assert_eq!((&report["channel"], &report["reporter_role"]), (&json!("centre"), &json!("centre")));
        assert_eq!(report["answers"]["centre_code"], json!(self.centre_code));
        assert_eq!(report["recorded_by"], json!(self.office.id));
        let open = self.officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
        assert_eq!((&open["area"], &open["owner_id"]), (&json!("eastbank"), &json!(self.officer.id)));
        assert_eq!(met_at(&self.officer, &case, "X-06").await, "2026-10-22T08:31:00Z");
        stands(&self.officer, &case, "GRP-01", ("running", "2026-10-23T16:00:00Z")).await;
        stands(&self.officer, &case, "X-02", ("running", "2026-11-05T17:00:00Z")).await;
        case
    }

    /// The first response within one working day: an attempt is none. Then an update every fortnight, through the change of
    /// clocks (002 §5.3).
    async fn is_answered_within_one_working_day(&self, case: &str) {
        let officer = &self.officer;
        self.comes("2026-10-23T09:00:00Z").await;
        does(officer, case, "contacts", attempt()).await;
        stands(officer, case, "GRP-01", ("running", "2026-10-23T16:00:00Z")).await;
        self.comes("2026-10-23T15:30:00Z").await;
        assert!(owed(officer, "at_risk=true").await.contains(&"GRP-01".to_owned()));
        does(officer, case, "contacts", call()).await;
        assert_eq!(met_at(officer, case, "GRP-01").await, "2026-10-23T15:30:00Z");
        stands(officer, case, "GRP-02", ("running", "2026-11-06T16:30:00Z")).await;
    }

    /// A partner comes to the meeting; what moved who did it is assessed from the beginning (002 §4.7, 5.2).
    async fn meets_them_with_a_partner(&self, case: &str) {
        let officer = &self.officer;
        let referral = json!({ "partner_id": self.partner, "agreed_by_victim": true, "services": ["emotional_support"] });
        stops(officer, case, "referrals", referral.clone(), "consent_needed").await;
        let consent = json!({ "purpose": "share_specialist", "given": true, "how": "spoken" });
        does(officer, case, "consents", consent).await;
        does(officer, case, "referrals", referral).await;
        stops(officer, case, "findings", findings("proven"), "interview_first").await;

        self.comes("2026-10-27T14:00:00Z").await;
        let meeting = but(interview_of_victim(), "attendees", json!(["officer", "partner_agency"]));
        let meeting = but(meeting, "place", json!("office"));
        let half = but(meeting.clone(), "gone_through", json!(["account", "agencies"]));
        stops(officer, case, "interviews", half, "interview_incomplete").await;
        let held = does(officer, case, "interviews", meeting).await;
        let read = officer.gets(&format!("/api/v1/cases/{case}/chronology?limit=500")).await.ok();
        let entry =
            read["items"].as_array().unwrap().iter().find(|entry| entry["id"] == json!(held)).unwrap();
        assert_eq!(entry["facts"]["attendees"], json!(["officer", "partner_agency"]));
        stands(officer, case, "GRP-02", ("running", "2026-11-10T14:00:00Z")).await;

        stops(officer, case, "motivation", json!({ "found": "not_hate" }), "explanation_needed").await;
        let views = [motivation("undetermined"), motivation("not_hate")];
        do_at_once([officer, &self.colleague], case, "motivation", views).await;
    }

    /// Nobody has to sign the plan here; he is heard, warned, and they talk where that is safe (002 §5.1.5).
    async fn acts_against_it(&self, case: &str) {
        let officer = &self.officer;
        self.comes("2026-10-28T10:00:00Z").await;
        let him = json!({
            "kind": "perpetrator", "age_band": "adult", "landlord": "ours", "tenancy": "tenant",
            "vulnerable": "no", "name": "MARKER from across the landing",
        });
        let him = does(officer, case, "parties", him).await;
        stops(officer, case, "interviews", interview_of_perpetrator(&him), "consent_needed").await;
        stops(officer, case, "enforcement", measure("written_warning", &him), "consent_needed").await;
        does(officer, case, "action-plans", plan(&AGREED, "2026-11-04")).await;
        stops(officer, case, "interviews", interview_of_perpetrator(&him), "tenancy_check_needed").await;
        let nothing_found = json!({ "of": "perpetrator", "issues": [], "manager_consulted": false });
        does(officer, case, "tenancy-checks", nothing_found).await;
        does(officer, case, "interviews", interview_of_perpetrator(&him)).await;

        let mediation = measure("mediation", &him);
        stops(officer, case, "enforcement", mediation.clone(), "mediation_unsafe").await;
        let safe = ["safe", "appropriate", "consented"];
        let mediation = safe.into_iter().fold(mediation, |body, answer| but(body, answer, json!(true)));
        does(officer, case, "enforcement", mediation).await;
        does(officer, case, "enforcement", measure("written_warning", &him)).await;
        let warning = json!({
            "code": "warning", "recipient": "perpetrator", "party_id": him, "way": "post", "step": "sent",
            "text": "MARKER it must not happen again",
        });
        stops(officer, case, "letters", warning, "manager_signature_needed").await;
        stops(officer, case, "enforcement", measure("possession", &him), "consent_needed").await;
        stops(&self.manager, case, "closure", closed("resolved"), "investigation_first").await;
    }

    /// What was found, whether hate moved it, and the letter of the tenth working day.
    async fn is_told_what_was_found(&self, case: &str) {
        let officer = &self.officer;
        self.comes("2026-11-05T16:00:00Z").await;
        stops(officer, case, "letters", letter("update"), "findings_first").await;
        does(officer, case, "findings", findings("proven")).await;
        does(officer, case, "motivation", motivation("hate")).await;
        stops(officer, case, "letters", letter("update"), "options_unexplained").await;
        for code in AGREED {
            let done = json!({ "code": code, "status": "done", "done_on": "2026-11-05" });
            does(officer, case, "action-progress", done).await;
        }
        stops(&self.manager, case, "closure", closed("resolved"), "letter_first").await;
        does(officer, case, "letters", letter("update")).await;
        assert_eq!(met_at(officer, case, "X-02").await, "2026-11-05T16:00:00Z");
    }

    /// They are kept up to date every fortnight, out of hours too (002 §5.3).
    async fn is_kept_up_to_date(&self, case: &str) {
        for (moment, next) in [
            ("2026-11-10T10:00:00Z", "2026-11-24T10:00:00Z"),
            ("2026-11-24T09:30:00Z", "2026-12-08T09:30:00Z"),
            ("2026-12-07T15:00:00Z", "2026-12-21T15:00:00Z"),
            ("2026-12-19T21:00:00Z", "2027-01-02T21:00:00Z"),
        ] {
            self.comes(moment).await;
            does(&self.officer, case, "contacts", call()).await;
            stands(&self.officer, case, "GRP-02", ("running", next)).await;
        }
    }

    /// It happens again before Christmas, nobody answers in time, and it goes to the Community Safety & Cohesion Specialist
    /// (002 §2, `domain` §1.3).
    async fn happens_again_before_christmas(&self, case: &str) {
        let (officer, cohesion) = (&self.officer, &self.cohesion);
        self.comes("2026-12-23T10:00:00Z").await;
        let again = takes(&self.office, "centre", &self.told("LS9 8AB")).await;
        self.comes("2026-12-23T11:00:00Z").await;
        let join =
            json!({ "acknowledgement": again["acknowledgement"], "reason": "MARKER the same landing" });
        does(officer, case, "reports", join).await;
        stands(officer, case, "GRP-01", ("running", "2026-12-24T17:00:00Z")).await;
        stands(officer, case, "X-02", ("running", "2027-01-11T17:00:00Z")).await;

        self.comes("2026-12-24T16:59:59Z").await;
        assert!(!owed(cohesion, "for=me").await.contains(&"GRP-01".to_owned()));
        self.comes("2026-12-24T17:00:00Z").await;
        assert_eq!(owed(cohesion, "escalated=true&when=today").await, ["GRP-01"]);
        assert!(owed(&self.manager, "escalated=true").await.is_empty(), "it is not the manager's");
        self.comes("2026-12-29T09:30:00Z").await;
        assert_eq!(owed(officer, "when=overdue").await, ["GRP-01"]);
        let higher = json!({ "to": "director", "reason": "MARKER an exception report is wanted" });
        does(cohesion, case, "escalations", higher).await;
        does(officer, case, "contacts", call()).await;
        assert_eq!(met_at(officer, case, "GRP-01").await, "2026-12-29T09:30:00Z");
        assert_eq!(officer.clock(case, "GRP-01").await["breached_at"], "2026-12-24T17:00:00Z");
        stands(officer, case, "GRP-02", ("running", "2027-01-12T09:30:00Z")).await;
        let confirmed = but(plan(&AGREED, "2027-01-08"), "confirms", json!(true));
        does(officer, case, "action-plans", confirmed).await;
    }

    /// It has stopped: a manager closes the case, and they are asked how it was (002 §5.5.1).
    async fn is_closed_and_asked_how_it_was(&self, case: &str) {
        let (officer, manager) = (&self.officer, &self.manager);
        self.comes("2027-01-11T16:00:00Z").await;
        // What was found before it happened again says nothing of what happened since.
        stops(manager, case, "closure", closed("resolved"), "investigation_first").await;
        stops(officer, case, "letters", letter("update"), "findings_first").await;
        does(officer, case, "findings", findings("proven")).await;
        stops(manager, case, "closure", closed("resolved"), "letter_first").await;
        does(officer, case, "letters", letter("update")).await;
        assert_eq!(met_at(officer, case, "X-02").await, "2027-01-11T16:00:00Z");
        self.comes("2027-01-12T09:00:00Z").await;
        refuses(officer, case, "closure", closed("resolved"), (403, "not_allowed")).await;
        let fields =
            refuses(manager, case, "closure", closed("closed_no_asb_proven"), (422, "invalid")).await;
        assert_eq!(fields, ["outcome"]);
        stops(manager, case, "closure", closed("closed_non_engagement"), "attempts_needed").await;
        stops(manager, case, "closure", closed("not_hate_motivated"), "explanation_first").await;
        does(
            officer,
            case,
            "feedback",
            json!({ "from": "victim", "reached": true, "feedback": "MARKER good" }),
        )
        .await;
        does(manager, case, "closure", closed("resolved")).await;

        let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
        assert_eq!((&open["stage"], &open["outcome"]), (&json!("closed"), &json!("resolved")));
        let update = officer.clock(case, "GRP-02").await;
        assert_eq!(
            (&update["state"], &update["reason"]),
            (&json!("not_applicable"), &json!("no_longer_needed"))
        );
        stops(officer, case, "contacts", call(), "case_closed").await;
        does(officer, case, "letters", letter("survey")).await;
    }
}

/// Every act of the story, in order.
const ACTS: [&str; 33] = [
    "case_routed",
    "contact_logged",
    "contact_logged",
    "consent_recorded",
    "referral_sent",
    "interview_recorded",
    "motivation_found",
    "party_identified",
    "action_plan_agreed",
    "tenancy_checked",
    "interview_recorded",
    "enforcement_taken",
    "enforcement_taken",
    "findings_recorded",
    "motivation_found",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "action_progressed",
    "letter_issued",
    "contact_logged",
    "contact_logged",
    "contact_logged",
    "contact_logged",
    "report_joined",
    "case_taken_higher",
    "contact_logged",
    "action_plan_agreed",
    "findings_recorded",
    "letter_issued",
    "feedback_recorded",
    "case_closed",
    "letter_issued",
];

#[actix_web::test]
async fn a_report_at_a_neighbourhood_office_in_october_is_worked_until_january() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "housing-group").await;
        let story = group(&desk).await;
        let case = story.is_reported_at_the_neighbourhood_office().await;
        story.is_answered_within_one_working_day(&case).await;
        story.meets_them_with_a_partner(&case).await;
        story.acts_against_it(&case).await;
        story.is_told_what_was_found(&case).await;
        story.is_kept_up_to_date(&case).await;
        story.happens_again_before_christmas(&case).await;
        story.is_closed_and_asked_how_it_was(&case).await;
        ends(engine, &story.officer, &case, &ACTS).await;
    }
}

#[actix_web::test]
async fn where_hate_was_not_the_motive_it_is_explained_and_the_next_report_counts_as_it_is_reported() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "housing-group").await;
        let story = group(&desk).await;
        let (officer, manager) = (&story.colleague, &story.manager);
        story.comes("2026-10-23T18:00:00Z").await;
        let taken = takes(&story.office, "phone", &story.told("LS12 3CD")).await;
        let case = taken["case_id"].as_str().unwrap().to_owned();
        story.comes("2026-10-23T18:01:00Z").await;
        // After closing time on a Friday, two days before the clocks go back.
        stands(officer, &case, "GRP-01", ("running", "2026-10-26T17:00:00Z")).await;

        story.comes("2026-10-26T16:00:00Z").await;
        does(officer, &case, "interviews", interview_of_victim()).await;
        assert_eq!(met_at(officer, &case, "GRP-01").await, "2026-10-26T16:00:00Z");
        does(officer, &case, "findings", findings("not_proven")).await;
        let not_hate = || closed("not_hate_motivated");
        stops(manager, &case, "closure", not_hate(), "explanation_first").await;
        stops(officer, &case, "letters", letter("not_hate"), "motivation_first").await;
        does(officer, &case, "motivation", motivation("not_hate")).await;
        stops(manager, &case, "closure", not_hate(), "explanation_first").await;
        does(officer, &case, "letters", letter("not_hate")).await;
        stops(manager, &case, "closure", not_hate(), "letter_first").await;
        does(officer, &case, "letters", letter("update")).await;
        does(manager, &case, "closure", not_hate()).await;

        story.comes("2026-10-30T10:00:00Z").await;
        let again = takes(&story.office, "centre", &story.told("LS12 3CD")).await;
        let next = again["case_id"].as_str().unwrap();
        assert_ne!(next, case);
        story.comes("2026-10-30T10:01:00Z").await;
        stands(officer, next, "GRP-01", ("running", "2026-11-02T17:00:00Z")).await;
        let report = format!("/api/v1/reports/{}", again["acknowledgement"].as_str().unwrap());
        assert_eq!(officer.gets(&report).await.ok()["strands"], json!(["sexual_orientation"]));
        let acts = [
            "case_routed",
            "interview_recorded",
            "findings_recorded",
            "motivation_found",
            "letter_issued",
            "letter_issued",
            "case_closed",
        ];
        ends(engine, officer, &case, &acts).await;
    }
}

#[actix_web::test]
async fn the_group_reports_every_month_and_every_year_and_reviews_its_policy_every_two() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "housing-group").await;
        let story = group(&desk).await;
        let cohesion = &story.cohesion;
        let director = desk.somebody("director@landlord.example", Role::Director).await.staying();
        story.comes("2026-10-22T08:00:00Z").await;
        let due = async |code: &str| house_clock(cohesion, code).await["due_at"].clone();
        assert_eq!(due("GRP-03").await, "2026-11-22T09:00:00Z");
        assert_eq!(due("GRP-04").await, "2027-10-22T08:00:00Z");
        assert_eq!(due("GRP-05").await, "2028-10-22T08:00:00Z");
        assert_eq!(owed(cohesion, "for=me").await, ["GRP-03", "GRP-04", "GRP-05"]);
        let body = json!({ "duty": "monthly_report_issued", "happened_at": "2026-10-22T08:00:00Z" });
        story.officer.posts_once("/api/v1/duties", "key-00001", &body).await.refused(403, "not_allowed");

        story.comes("2026-11-20T10:00:00Z").await;
        does_for_the_house(cohesion, "monthly_report_issued").await;
        assert_eq!(due("GRP-03").await, "2026-12-20T10:00:00Z");
        // In December nobody writes it, and the director hears of that.
        story.comes("2026-12-20T09:59:59Z").await;
        assert!(owed(&director, "escalated=true").await.is_empty());
        story.comes("2026-12-20T10:00:00Z").await;
        assert_eq!(owed(&director, "escalated=true").await, ["GRP-03"]);
        for (issued, next) in [
            ("2026-12-21T09:00:00Z", "2027-01-21T09:00:00Z"),
            ("2027-01-20T09:00:00Z", "2027-02-20T09:00:00Z"),
            ("2027-02-19T09:00:00Z", "2027-03-19T09:00:00Z"),
            ("2027-03-19T08:00:00Z", "2027-04-19T07:00:00Z"),
            ("2027-04-16T08:00:00Z", "2027-05-16T08:00:00Z"),
            ("2027-05-14T08:00:00Z", "2027-06-14T08:00:00Z"),
            ("2027-06-11T08:00:00Z", "2027-07-11T08:00:00Z"),
            ("2027-07-09T08:00:00Z", "2027-08-09T08:00:00Z"),
            ("2027-08-06T08:00:00Z", "2027-09-06T08:00:00Z"),
            ("2027-09-06T07:00:00Z", "2027-10-06T07:00:00Z"),
            ("2027-10-05T07:00:00Z", "2027-11-05T08:00:00Z"),
        ] {
            story.comes(issued).await;
            does_for_the_house(cohesion, "monthly_report_issued").await;
            assert_eq!(due("GRP-03").await, next);
            assert!(owed(&director, "escalated=true").await.is_empty());
        }

        story.comes("2027-10-22T07:00:00Z").await;
        does_for_the_house(cohesion, "board_report_issued").await;
        assert_eq!(due("GRP-04").await, "2028-10-22T07:00:00Z");
        assert_eq!(due("GRP-05").await, "2028-10-22T08:00:00Z", "a report is no review");
        story.comes("2028-10-20T08:00:00Z").await;
        does_for_the_house(cohesion, "board_report_issued").await;
        assert_eq!(due("GRP-04").await, "2029-10-20T08:00:00Z");
        does_for_the_house(&director, "policy_reviewed").await;
        assert_eq!(due("GRP-05").await, "2030-10-20T08:00:00Z");

        let done = director.gets("/api/v1/duties").await.ok();
        assert_eq!(done["items"].as_array().unwrap().len(), 15);
        assert_eq!(done["items"][0]["duty"], "policy_reviewed");
        let chain = desk.chain(entity::audit::HOUSE).await;
        assert_eq!(chain.iter().filter(|act| *act == "monthly_report_issued").count(), 12);
        assert!(chain.contains(&"clock_escalated".to_owned()));
    }
}
