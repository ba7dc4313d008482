//! Seed 000: a council's procedure, from Saturday 24 October 2026, the day before the clocks go back, until Monday 11
//! January 2027.

use entity::staff::Role;
use serde_json::{Value, json};

use super::{
    super::{Desk, Officer, engine::Engine},
    added, at, came_up_to, clocks, closure, comes, consent, contact, does, does_as_seen, findings, interview,
    is_whole, letter, measure, member, met, no, nothing_lies_open, now, owes, plan, police, referral, runs,
    times, told, with,
};

/// Who works there, and with whom.
struct Council<'a> {
    desk: &'a Desk,
    contact_centre: Officer<'a>,
    officer: Officer<'a>,
    manager: Officer<'a>,
    area_manager: Officer<'a>,
    other_team: Officer<'a>,
    victim_care: String,
    tell_mama: String,
    ward: String,
}

impl<'a> Council<'a> {
    async fn of(desk: &'a Desk) -> Self {
        let administrator = desk.administrator().await;
        let asb = added(&administrator, "teams", json!({ "name": "Council ASB Team" })).await;
        let parks = added(&administrator, "teams", json!({ "name": "Parks" })).await;
        let officer = member(&administrator, "officer", Role::CaseOfficer, Some(&asb)).await;
        let area_manager = member(&administrator, "area", Role::AreaManager, None).await;
        let area = json!({
            "code": "mile_cross", "name": "Mile Cross", "team_id": asb, "officer_id": officer.id,
            "postcodes": ["NR3"],
        });
        added(&administrator, "areas", area).await;
        administrator.changes(area_manager.id, "*", json!({ "areas": ["mile_cross"] })).await.ok();
        let partner = async |name: &str, kind: &str| {
            added(
                &administrator,
                "partners",
                json!({ "name": name, "kind": kind, "email": "duty@partner.example" }),
            )
            .await
        };
        Self {
            desk,
            contact_centre: member(&administrator, "centre", Role::Intake, None).await,
            manager: member(&administrator, "manager", Role::LineManager, Some(&asb)).await,
            other_team: member(&administrator, "parks", Role::CaseOfficer, Some(&parks)).await,
            victim_care: partner("Norfolk & Suffolk Victim Care", "victim_support").await,
            tell_mama: partner("Tell MAMA", "specialist").await,
            ward: partner("Ward officer", "police").await,
            officer,
            area_manager,
        }
    }

    async fn acts(&self, case: &str, act: &str, body: Value) -> String {
        does(&self.officer, case, act, body).await
    }

    async fn is_refused(&self, case: &str, act: &str, body: Value, code: &str) {
        no(&self.officer, case, act, body, code).await;
    }

    /// A report of threats on the telephone.
    async fn reported(&self, key: &str) -> Value {
        let answers = json!({
            "reporter_role": "victim",
            "account": "MARKER he said he would burn us out",
            "incident_types": ["threats", "verbal_abuse"],
            "strands": ["religion"],
            "area": "north",
            "hurt": "no",
            "police_told": "no",
            "police_report_for_you": "ask_me",
            "share_police": "ask_me",
            "share_victim_support": "yes",
            "share_specialist": "ask_me",
            "share_community_safety": "no",
            "contact_choice": "contact",
            "name": "Amina Khan",
            "contact_ways": ["phone"],
            "contact_words": "full",
            "phone": "07700 900123",
            "home_postcode": "NR3 1AB",
        });
        self.contact_centre.enters(key, answers).await.ok()
    }

    /// Someone in the case.
    async fn party(&self, case: &str, kind: &str, age: &str, tenancy: &str, vulnerable: &str) -> String {
        let body = json!({
            "kind": kind, "age_band": age, "landlord": "ours", "tenancy": tenancy, "vulnerable": vulnerable,
            "name": "MARKER Khan",
        });
        self.acts(case, "parties", body).await
    }

    /// The matrix, with an answer that means danger to life.
    async fn matrix(&self) -> Value {
        let asked = self.officer.gets("/api/v1/risk-assessment").await.ok();
        let questions = asked["questions"].as_array().unwrap();
        let answers: serde_json::Map<String, Value> = questions
            .iter()
            .map(|question| (question["key"].as_str().unwrap().to_owned(), json!("not_known")))
            .collect();
        let answers = with(answers.into(), "arson", json!("yes"));
        let review = self.desk.house.clock.now().after_hours(14 * 24).day();
        now(self.desk, json!({ "answers": answers, "review_on": review, "note": "MARKER petrol" }))
    }
}

/// Telling the police though she has not agreed.
fn disclosure(desk: &Desk, ground: &str, person_told: Value) -> Value {
    let body = json!({
        "recipient": "police",
        "purpose": "share_police",
        "what": ["identity", "address", "incident"],
        "trans_status_included": false,
        "ground": ground,
        "necessary": "MARKER they have to watch the door",
        "reason": "MARKER he has bought petrol",
        "person_told": person_told,
    });
    now(desk, body)
}

#[actix_web::test]
async fn a_council_follows_its_procedure_through_the_change_of_clocks_and_over_christmas() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "council-sop").await;
        at(&desk, "2026-10-24T12:00:00Z");
        let council = Council::of(&desk).await;
        let case = the_report(&council).await;
        Box::pin(first_contact_after_twenty_four_hours(&council, &case)).await;
        Box::pin(the_matrix_is_late(&council, &case)).await;
        Box::pin(police_and_partners(&council, &case)).await;
        let people = Box::pin(the_action_plan(&council, &case)).await;
        Box::pin(enforcement(&council, &case, &people)).await;
        Box::pin(safety_before_consent(&council, &case)).await;
        Box::pin(findings_and_the_letter(&council, &case, &people)).await;
        Box::pin(weeks_of_updates(&council, &case)).await;
        Box::pin(it_happens_again(&council, &case)).await;
        Box::pin(closing(&council, &case, &people)).await;
        is_whole(&council.manager, &case).await;
        nothing_lies_open(&desk).await;
    }
}

/// Saturday 13:00 on the wall: the officer of the patch has it at once, and a day is 24 hours though the wall says 23.
async fn the_report(council: &Council<'_>) -> String {
    let entered = council.reported("key-first").await;
    let promised = json!([
        { "promise": "first_contact", "due_at": "2026-10-25T12:00:00Z" },
        { "promise": "letter", "due_at": "2026-11-06T17:00:00Z" },
    ]);
    assert_eq!(entered["promises"], promised);
    let case = entered["case_id"].as_str().unwrap().to_owned();
    let officer = &council.officer;
    runs(officer, &case, "X-06", "2026-10-26T13:00:00Z").await;
    council.desk.works_by_itself().await;

    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!((&open["area"], &open["owner_id"]), (&json!("mile_cross"), &json!(officer.id)));
    council.other_team.gets(&format!("/api/v1/cases/{case}")).await.refused(404, "not_found");
    met(officer, &case, "X-01", "2026-10-24T12:00:00Z").await;
    met(officer, &case, "X-06", "2026-10-24T12:00:00Z").await;
    for code in ["SOP-01", "SOP-02", "SOP-03"] {
        runs(officer, &case, code, "2026-10-25T12:00:00Z").await;
    }
    runs(officer, &case, "X-02", "2026-11-06T17:00:00Z").await;
    assert!(owes(officer, "").await.contains(&"SOP-01".to_owned()));
    case
}

/// The manager hears of it after 18 hours; attempts keep no promise; the call in the last second does.
async fn first_contact_after_twenty_four_hours(council: &Council<'_>, case: &str) {
    let (desk, officer, manager) = (council.desk, &council.officer, &council.manager);
    comes(desk, "2026-10-25T05:59:59Z").await;
    assert!(came_up_to(manager).await.is_empty());
    comes(desk, "2026-10-25T06:00:00Z").await;
    assert_eq!(came_up_to(manager).await, ["SOP-01"]);
    assert!(came_up_to(&council.area_manager).await.is_empty());
    let clock = officer.clock(case, "SOP-01").await;
    assert_eq!(
        (&clock["escalated_at"], &clock["breached_at"]),
        (&json!("2026-10-25T06:00:00Z"), &Value::Null)
    );

    comes(desk, "2026-10-25T10:00:00Z").await;
    council.acts(case, "contacts", contact(desk, "phone", "not_reached")).await;
    council.acts(case, "contacts", contact(desk, "text", "one_way")).await;
    runs(officer, case, "SOP-01", "2026-10-25T12:00:00Z").await;
    assert_eq!(clocks(officer, case, "SOP-04").await, 0);

    at(desk, "2026-10-25T12:00:00Z");
    council.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
    council.acts(case, "police-log", police(desk, "advised")).await;
    desk.works_by_itself().await;
    met(officer, case, "SOP-01", "2026-10-25T12:00:00Z").await;
    met(officer, case, "SOP-03", "2026-10-25T12:00:00Z").await;
    runs(officer, case, "SOP-04", "2026-11-01T12:00:00Z").await;
}

/// Nothing is found before the matrix is there. It was not there in time, and the manager sees that.
async fn the_matrix_is_late(council: &Council<'_>, case: &str) {
    let (desk, officer, manager) = (council.desk, &council.officer, &council.manager);
    assert_eq!(came_up_to(manager).await, ["SOP-02"]);
    assert_eq!(owes(manager, "?for=team&when=overdue").await, Vec::<String>::new());
    comes(desk, "2026-10-25T13:00:00Z").await;
    assert_eq!(owes(manager, "?for=team&when=overdue").await, ["SOP-02"]);

    council.is_refused(case, "findings", findings("partly"), "interview_first").await;
    let hasty = with(interview(desk), "gone_through", json!(["account"]));
    council.is_refused(case, "interviews", hasty, "interview_incomplete").await;
    council.acts(case, "interviews", interview(desk)).await;
    runs(officer, case, "SOP-04", "2026-11-01T13:00:00Z").await;
    council.is_refused(case, "findings", findings("partly"), "risk_assessment_first").await;
    let lower = json!({ "level": "medium", "reason": "MARKER he has moved" });
    no(manager, case, "risk-lowerings", lower.clone(), "risk_not_assessed").await;

    comes(desk, "2026-10-25T14:00:00Z").await;
    let mut low = council.matrix().await;
    (low["raised_to"], low["raised_because"]) = (json!("medium"), json!("MARKER she is brave"));
    council.is_refused(case, "risk-assessments", low, "risk_only_raised").await;
    let done = officer.acts(case, "risk-assessments", council.matrix().await).await.ok();
    assert_eq!(
        (&done["facts"]["level"], &done["facts"]["safeguarding_prompted"]),
        (&json!("high"), &json!(true))
    );
    let clock = officer.clock(case, "SOP-02").await;
    assert_eq!((&clock["state"], &clock["met_at"]), (&json!("met"), &json!("2026-10-25T14:00:00Z")));
    assert_eq!(clock["breached_at"], "2026-10-25T12:00:00Z");
    officer.acts(case, "risk-lowerings", lower).await.refused(403, "not_allowed");
    let same = json!({ "level": "high", "reason": "MARKER no change" });
    no(manager, case, "risk-lowerings", same, "risk_not_lower").await;
    assert!(came_up_to(manager).await.is_empty());
}

/// The police are told for her when she says so; each partner when she says so of that partner.
async fn police_and_partners(council: &Council<'_>, case: &str) {
    let (desk, officer) = (council.desk, &council.officer);
    comes(desk, "2026-10-26T10:00:00Z").await;
    let crime = json!({
        "category": "hate_crime", "strands": ["religion"], "incident_types": ["threats"],
        "criminality_suspected": true,
    });
    let seen = officer.gets(&format!("/api/v1/cases/{case}")).await.header("etag").to_owned();
    does_as_seen(&council.manager, case, "categorisations", &seen, crime.clone()).await.ok();
    let before = told(officer, case).await.len();
    does_as_seen(officer, case, "categorisations", &seen, crime).await.refused(412, "stale");
    assert_eq!(told(officer, case).await.len(), before);
    // The report said that it may be a crime, and she was advised: that is not owed again.
    assert_eq!(clocks(officer, case, "SOP-03").await, 1);

    let notice = json!({
        "code": "police_notice", "recipient": "partner", "partner_id": council.ward, "way": "email", "step": "sent",
        "text": "MARKER please watch",
    });
    council.is_refused(case, "letters", notice.clone(), "consent_needed").await;
    council.is_refused(case, "police-log", police(desk, "reported_by_us"), "consent_needed").await;
    council.acts(case, "consents", consent(desk, "report_to_police", true)).await;
    council.acts(case, "police-log", police(desk, "reported_by_us")).await;
    council.acts(case, "letters", notice).await;
    runs(officer, case, "SOP-05", "2026-11-09T10:00:00Z").await;
    for step in ["ward_officer_told", "information_requested"] {
        council.is_refused(case, "police-log", police(desk, step), "sharing_consent_needed").await;
    }

    council.acts(case, "referrals", referral(desk, &council.victim_care, true)).await;
    let specialist = referral(desk, &council.tell_mama, true);
    council.is_refused(case, "referrals", specialist.clone(), "consent_needed").await;
    council.acts(case, "consents", consent(desk, "share_specialist", false)).await;
    council.is_refused(case, "referrals", specialist.clone(), "consent_needed").await;
    council.acts(case, "consents", consent(desk, "share_specialist", true)).await;
    council.acts(case, "referrals", specialist.clone()).await;
    let withdrawn = now(desk, json!({ "purpose": "share_specialist", "how": "spoken" }));
    council.acts(case, "consent-withdrawals", withdrawn.clone()).await;
    council.is_refused(case, "consent-withdrawals", withdrawn, "no_such_consent").await;
    council.is_refused(case, "referrals", specialist, "consent_needed").await;
    for (extent, code) in [("full", "consent_needed"), ("figures_only", "figures_need_consent")] {
        council.is_refused(case, "community-safety-returns", json!({ "extent": extent }), code).await;
    }
    let sheets = json!({
        "contents": ["log_sheets"], "language": "en", "format": "standard", "note": "MARKER how to fill them in",
    });
    council.acts(case, "support-packs", now(desk, sheets)).await;
}

/// Who is in the case.
struct People {
    son: String,
    visitor: String,
}

/// What she agrees to, who they are, and what comes before anyone is spoken with.
async fn the_action_plan(council: &Council<'_>, case: &str) -> People {
    let desk = council.desk;
    let victim = council.party(case, "victim", "adult", "tenant", "yes").await;
    let son = council.party(case, "perpetrator", "adult", "household", "no").await;
    let visitor = council.party(case, "perpetrator", "under_14", "visitor", "no").await;
    let asks = |party: &str, place: &str| {
        let all = [
            "complaint",
            "policy",
            "their_account",
            "no_repeat",
            "seriousness",
            "tenancy_implications",
            "possible_prosecution",
        ];
        let held = json!({
            "of": "perpetrator", "party_id": party, "result": "held", "place": place, "gone_through": all,
            "account": "MARKER he denies it",
        });
        now(desk, held)
    };
    council.is_refused(case, "interviews", asks(&son, "office"), "consent_needed").await;
    let contract = measure(desk, "acceptable_behaviour_contract", &son, "started");
    council.is_refused(case, "enforcement", contract.clone(), "consent_needed").await;

    let agreed = ["AP01", "AP14", "AP16", "AP17", "AP18", "AP21"];
    let done = council.officer.acts(case, "action-plans", plan(desk, &agreed, "2026-11-06")).await.ok();
    assert_eq!(done["facts"]["version"], 1);
    council.is_refused(case, "interviews", asks(&son, "office"), "tenancy_check_needed").await;
    let check = json!({ "of": "perpetrator", "issues": ["do_not_visit_alone"], "manager_consulted": false });
    // There are two of them.
    let whose = council.officer.acts(case, "tenancy-checks", check.clone()).await;
    assert_eq!(whose.refused(422, "invalid"), ["party_id"]);
    let check = with(check, "party_id", json!(son));
    council.acts(case, "tenancy-checks", check.clone()).await;
    council.is_refused(case, "interviews", asks(&son, "office"), "manager_first").await;
    let mut asked = with(check, "manager_consulted", json!(true));
    asked["manager_id"] = json!(council.manager.id);
    council.acts(case, "tenancy-checks", asked).await;
    // What was found of the one says nothing of the other.
    council.is_refused(case, "interviews", asks(&visitor, "office"), "tenancy_check_needed").await;
    let nothing_found =
        json!({ "of": "perpetrator", "party_id": visitor, "issues": [], "manager_consulted": false });
    council.acts(case, "tenancy-checks", nothing_found).await;
    council.is_refused(case, "interviews", asks(&visitor, "office"), "tenant_only").await;
    council.is_refused(case, "interviews", asks(&son, "home"), "approval_needed").await;
    council.acts(case, "interviews", asks(&son, "office")).await;

    council.is_refused(case, "enforcement", contract, "vulnerability_first").await;
    let considered = json!({
        "party_id": victim, "linked": "no", "plan_review_requested": false, "implications": "MARKER none",
    });
    council.acts(case, "vulnerability-considerations", considered).await;
    People { son, visitor }
}

/// Each measure takes what the procedure asks of it.
async fn enforcement(council: &Council<'_>, case: &str, people: &People) {
    let desk = council.desk;
    let (son, visitor) = (people.son.as_str(), people.visitor.as_str());
    let started = |what: &str, party: &str| measure(desk, what, party, "started");
    let mediation = with(with(started("mediation", son), "safe", json!(true)), "appropriate", json!(true));
    for (body, code) in [
        (started("verbal_warning", son), "consent_needed"),
        (started("tenancy_enforcement", visitor), "not_our_tenant"),
        (started("civil_injunction", son), "legal_advice_needed"),
        (started("recharge", son), "culpability_not_proven"),
        (with(mediation.clone(), "safe", json!(false)), "mediation_unsafe"),
        (with(mediation.clone(), "appropriate", json!(null)), "mediation_unsafe"),
        (mediation, "mediation_unsafe"),
        (measure(desk, "acceptable_behaviour_contract", son, "granted"), "not_started"),
    ] {
        council.is_refused(case, "enforcement", body, code).await;
    }
    council.acts(case, "enforcement", started("acceptable_behaviour_contract", son)).await;
    council.acts(case, "enforcement", measure(desk, "acceptable_behaviour_contract", son, "granted")).await;
    council.acts(case, "enforcement", started("tenancy_enforcement", son)).await;
    let locks = json!({ "kind": "locks", "emergency": false, "place": "MARKER 4 Hill Street", "conduct": "MARKER ring first" });
    council.is_refused(case, "works", now(desk, locks.clone()), "victim_agreement_needed").await;
    council.acts(case, "works", with(now(desk, locks), "agreed_with_victim", json!(true))).await;
}

/// A risk of serious harm goes before consent; she is told of it, and nothing excuses that she is not.
async fn safety_before_consent(council: &Council<'_>, case: &str) {
    let desk = council.desk;
    comes(desk, "2026-10-27T09:00:00Z").await;
    council.acts(case, "consents", consent(desk, "share_police", false)).await;
    council.is_refused(case, "police-log", police(desk, "ward_officer_told"), "sharing_consent_needed").await;
    let told = json!({ "told": { "at": "2026-10-27T08:45:00Z", "how": "phone" } });
    let silent = json!({ "not_told": { "why": "would_prejudice" } });
    let trans = with(disclosure(desk, "serious_harm", told.clone()), "trans_status_included", json!(true));
    for (body, code) in [
        (disclosure(desk, "consent", json!(null)), "consent_needed"),
        (disclosure(desk, "serious_harm", json!(null)), "person_must_be_told"),
        (disclosure(desk, "serious_harm", silent.clone()), "person_must_be_told"),
        (disclosure(desk, "safeguarding", silent), "person_must_be_told"),
        (trans, "never_disclosed"),
    ] {
        council.is_refused(case, "disclosures", body, code).await;
    }
    let done = council.officer.acts(case, "disclosures", disclosure(desk, "serious_harm", told)).await.ok();
    assert_eq!(done["facts"]["person_told"]["told"]["at"], "2026-10-27T08:45:00Z");
    council.acts(case, "police-log", police(desk, "ward_officer_told")).await;
    // That the ward officer is told too does not put off when the investigation is asked after.
    runs(&council.officer, case, "SOP-05", "2026-11-09T10:00:00Z").await;
}

/// What was found is written to her on the tenth working day, and to him when a manager has signed it.
async fn findings_and_the_letter(council: &Council<'_>, case: &str, people: &People) {
    let (desk, officer, manager) = (council.desk, &council.officer, &council.manager);
    comes(desk, "2026-10-30T10:00:00Z").await;
    council.acts(case, "contacts", contact(desk, "email", "two_way")).await;
    runs(officer, case, "SOP-04", "2026-11-06T10:00:00Z").await;
    council.is_refused(case, "letters", letter("update"), "findings_first").await;
    no(manager, case, "closure", closure("resolved"), "investigation_first").await;

    let warning = json!({
        "code": "warning", "recipient": "perpetrator", "party_id": people.son, "way": "post", "step": "draft",
        "text": "MARKER it must stop",
    });
    let unsigned = with(warning.clone(), "step", json!("sent"));
    council.is_refused(case, "letters", unsigned, "manager_signature_needed").await;
    let draft = council.acts(case, "letters", warning.clone()).await;
    let sending = |draft: &str| {
        let sent = with(with(warning.clone(), "step", json!("sent")), "text", json!(null));
        with(sent, "draft_id", json!(draft))
    };
    council.is_refused(case, "letters", sending(&draft), "manager_signature_needed").await;
    let decision = |draft: &str, approved: bool| json!({ "request_id": draft, "approved": approved, "reason": "MARKER so" });
    officer.acts(case, "decisions", decision(&draft, true)).await.refused(403, "not_allowed");
    does(manager, case, "decisions", decision(&draft, false)).await;
    no(manager, case, "decisions", decision(&draft, true), "already_decided").await;
    council.is_refused(case, "letters", sending(&draft), "approval_refused").await;
    let draft = does(manager, case, "letters", warning.clone()).await;
    no(manager, case, "decisions", decision(&draft, true), "own_request").await;
    does(&council.area_manager, case, "decisions", decision(&draft, true)).await;
    council.acts(case, "letters", sending(&draft)).await;
    council.is_refused(case, "letters", sending(&draft), "already_sent").await;

    at(desk, "2026-11-06T10:00:00Z");
    council.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
    desk.works_by_itself().await;
    council.acts(case, "findings", findings("proven")).await;
    council.is_refused(case, "letters", letter("update"), "options_unexplained").await;
    for code in ["AP01", "AP14", "AP18"] {
        let done = json!({ "code": code, "status": "done", "done_on": "2026-10-26" });
        council.acts(case, "action-progress", done).await;
    }
    for code in ["AP16", "AP17", "AP21"] {
        let not = json!({ "code": code, "status": "not_progressed", "why_not": "MARKER not safe" });
        council.acts(case, "action-progress", not).await;
    }
    runs(officer, case, "X-02", "2026-11-06T17:00:00Z").await;
    at(desk, "2026-11-06T17:00:00Z");
    council.acts(case, "letters", letter("update")).await;
    desk.works_by_itself().await;
    met(officer, case, "X-02", "2026-11-06T17:00:00Z").await;
}

/// She hears from us every week, and we from the police every two.
async fn weeks_of_updates(council: &Council<'_>, case: &str) {
    let (desk, officer) = (council.desk, &council.officer);
    for (moment, code, due) in [
        ("2026-11-09T10:00:00Z", "SOP-05", "2026-11-23T10:00:00Z"),
        ("2026-11-13T10:00:00Z", "SOP-04", "2026-11-20T10:00:00Z"),
        ("2026-11-20T10:00:00Z", "SOP-04", "2026-11-27T10:00:00Z"),
        ("2026-11-23T10:00:00Z", "SOP-05", "2026-12-07T10:00:00Z"),
        ("2026-11-27T10:00:00Z", "SOP-04", "2026-12-04T10:00:00Z"),
        ("2026-12-04T10:00:00Z", "SOP-04", "2026-12-11T10:00:00Z"),
        ("2026-12-07T10:00:00Z", "SOP-05", "2026-12-21T10:00:00Z"),
        ("2026-12-11T10:00:00Z", "SOP-04", "2026-12-18T10:00:00Z"),
        ("2026-12-18T10:00:00Z", "SOP-04", "2026-12-25T10:00:00Z"),
        ("2026-12-21T10:00:00Z", "SOP-05", "2027-01-04T10:00:00Z"),
    ] {
        at(desk, moment);
        match code {
            "SOP-04" => council.acts(case, "contacts", contact(desk, "phone", "two_way")).await,
            _ => council.acts(case, "police-log", police(desk, "contacted_again")).await,
        };
        desk.works_by_itself().await;
        runs(officer, case, code, due).await;
    }
    assert!(came_up_to(&council.manager).await.is_empty());
}

/// Wednesday 23 December: 24 hours later is Christmas Eve, ten working days later the 11th of January.
async fn it_happens_again(council: &Council<'_>, case: &str) {
    let (desk, officer) = (council.desk, &council.officer);
    comes(desk, "2026-12-23T15:00:00Z").await;
    let again = council.reported("key-again").await;
    let worked = council.reported("key-other").await;
    comes(desk, "2026-12-23T15:30:00Z").await;
    let join = |entered: &Value| json!({ "acknowledgement": entered["acknowledgement"], "reason": "MARKER him again" });
    let handed = json!({ "officer_id": council.manager.id });
    let other = worked["case_id"].as_str().unwrap();
    no(&council.manager, other, "assignments", handed.clone(), "handover_note_needed").await;
    let handed = with(handed, "handover", json!("MARKER another family"));
    does(&council.manager, other, "assignments", handed).await;
    council.is_refused(case, "reports", join(&worked), "case_already_worked").await;
    does(&council.manager, other, "letters", letter("closure")).await;
    does(&council.manager, other, "closure", closure("duplicate")).await;

    council.acts(case, "reports", join(&again)).await;
    runs(officer, case, "SOP-01", "2026-12-24T15:00:00Z").await;
    runs(officer, case, "SOP-03", "2026-12-24T15:00:00Z").await;
    runs(officer, case, "X-02", "2027-01-11T17:00:00Z").await;
    runs(officer, case, "SOP-04", "2026-12-25T10:00:00Z").await;
    for (code, count) in [("SOP-01", 2), ("SOP-02", 1), ("SOP-03", 2), ("X-02", 2), ("X-06", 1)] {
        assert_eq!(clocks(officer, case, code).await, count, "{code}");
    }

    comes(desk, "2026-12-24T09:00:00Z").await;
    // At three quarters of the time the manager was told already.
    assert_eq!(came_up_to(&council.manager).await, ["SOP-01"]);
    council.acts(case, "contacts", contact(desk, "in_person", "two_way")).await;
    council.acts(case, "police-log", police(desk, "victim_declines")).await;
    met(officer, case, "SOP-01", "2026-12-24T09:00:00Z").await;
    met(officer, case, "SOP-03", "2026-12-24T09:00:00Z").await;
    runs(officer, case, "SOP-04", "2026-12-31T09:00:00Z").await;
    at(desk, "2026-12-31T09:00:00Z");
    council.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
    at(desk, "2027-01-04T10:00:00Z");
    council.acts(case, "police-log", police(desk, "information_received")).await;
    at(desk, "2027-01-07T09:00:00Z");
    council.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
    desk.works_by_itself().await;
    runs(officer, case, "SOP-05", "2027-01-18T10:00:00Z").await;
    runs(officer, case, "SOP-04", "2027-01-14T09:00:00Z").await;
}

/// The line manager closes it, when nothing that was promised is left.
async fn closing(council: &Council<'_>, case: &str, people: &People) {
    let (desk, officer, manager) = (council.desk, &council.officer, &council.manager);
    comes(desk, "2027-01-11T16:00:00Z").await;
    no(manager, case, "closure", closure("closed_non_engagement"), "attempts_needed").await;
    // What was found before it happened again says nothing of what happened since.
    no(manager, case, "closure", closure("resolved"), "investigation_first").await;
    council.is_refused(case, "letters", letter("update"), "findings_first").await;
    council.acts(case, "findings", findings("proven")).await;
    no(manager, case, "closure", closure("resolved"), "letter_first").await;
    council.acts(case, "letters", letter("update")).await;
    met(officer, case, "X-02", "2027-01-11T16:00:00Z").await;
    let outcome = json!({
        "code": "perpetrator_outcome", "recipient": "perpetrator", "party_id": people.son, "way": "post",
        "step": "draft", "text": "MARKER what was found",
    });
    let draft = council.acts(case, "letters", outcome).await;
    no(manager, case, "closure", closure("resolved"), "decision_pending").await;
    let refused = json!({ "request_id": draft, "approved": false, "reason": "MARKER he has gone" });
    does(manager, case, "decisions", refused).await;
    let unknown = manager.acts(case, "closure", closure("not_hate_motivated")).await;
    assert_eq!(unknown.refused(422, "invalid"), ["outcome"]);
    officer.acts(case, "closure", closure("resolved")).await.refused(403, "not_allowed");
    council.acts(case, "closing-proposals", json!({ "outcome": "resolved", "reason": "MARKER quiet" })).await;

    let done = manager.acts(case, "closure", closure("resolved")).await.ok();
    assert_eq!(done["stage"], "closed");
    let closed = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!(
        (&closed["outcome"], &closed["closed_at"]),
        (&json!("resolved"), &json!("2027-01-11T16:00:00Z"))
    );
    council.is_refused(case, "contacts", contact(desk, "phone", "two_way"), "case_closed").await;
    council.acts(case, "letters", letter("closure")).await;
    comes(desk, "2027-02-11T16:00:00Z").await;
    // One promise was missed in all that time, and two came up to the manager before they were kept.
    assert_eq!(times(officer, case, "clock_breached").await, 1);
    assert_eq!(times(officer, case, "clock_escalated").await, 3);
}
