//! Seed 003: a city's policy for its housing, from Thursday 22 October 2026, over the change of clocks, to January 2027.

use entity::staff::Role;
use serde_json::{Value, json};

use super::{
    super::{Desk, Officer, engine::Engine},
    added, at, came_up_to, clocks, closure, comes, consent, contact, does, does_as_seen, findings, interview,
    is_whole, letter, measure, member, met, no, nothing_lies_open, now, owes, plan, police, referral, runs,
    times, told, with,
};
use crate::notifier::deliver_due;

/// Who works there, and with whom.
struct City<'a> {
    desk: &'a Desk,
    contact_centre: Officer<'a>,
    officer: Officer<'a>,
    manager: Officer<'a>,
    cohesion: Officer<'a>,
    director: Officer<'a>,
    repairs: Officer<'a>,
    usah: String,
}

impl<'a> City<'a> {
    async fn of(desk: &'a Desk) -> Self {
        let administrator = desk.administrator().await;
        let asb = added(&administrator, "teams", json!({ "name": "Anti-Social Behaviour Team" })).await;
        let hanley =
            json!({ "code": "hanley", "name": "Hanley", "team_id": asb, "postcodes": ["ST1", "ST2 7"] });
        added(&administrator, "areas", hanley).await;
        let usah = json!({ "name": "United Staffordshire Against Hate", "kind": "specialist" });
        Self {
            desk,
            contact_centre: member(&administrator, "centre", Role::Intake, None).await,
            officer: member(&administrator, "officer", Role::CaseOfficer, Some(&asb)).await,
            manager: member(&administrator, "manager", Role::LineManager, Some(&asb)).await,
            cohesion: member(&administrator, "cohesion", Role::CohesionLead, None).await,
            director: member(&administrator, "director", Role::Director, None).await,
            repairs: member(&administrator, "repairs", Role::Repairs, None).await,
            usah: added(&administrator, "partners", usah).await,
        }
    }

    async fn acts(&self, case: &str, act: &str, body: Value) -> String {
        does(&self.officer, case, act, body).await
    }

    async fn is_refused(&self, case: &str, act: &str, body: Value, code: &str) {
        no(&self.officer, case, act, body, code).await;
    }

    /// A report on the telephone of something that happened at such a place.
    async fn reported(&self, key: &str, what: &str, place: &str) -> Value {
        let answers = json!({
            "reporter_role": "victim",
            "account": "MARKER there is a swastika by the lift",
            "incident_types": [what],
            "strands": ["race", "other"],
            "area": "north",
            "place_type": place,
            "hurt": "no",
            "police_told": "no",
            "share_police": "yes",
            "share_specialist": "ask_me",
            "contact_choice": "contact",
            "name": "Amina Khan",
            "contact_ways": ["phone", "email"],
            "contact_words": "full",
            "phone": "07700 900123",
            "email": "amina@home.example",
            "home_postcode": "ST1 4AB",
        });
        self.contact_centre.enters(key, answers).await.ok()
    }

    /// Lets the program do its work, and the letters go out.
    async fn posts_letters(&self) {
        self.desk.works_by_itself().await;
        let now = self.desk.house.clock.now();
        while !deliver_due(&self.desk.house, now).await.unwrap().is_nothing() {}
    }

    /// How many letters lie in somebody's box.
    fn letters_to(&self, somebody: &Officer<'_>) -> usize {
        let letters = std::fs::read_dir(self.desk._folder.path().join("letters")).into_iter().flatten();
        let to = |file: std::fs::DirEntry| std::fs::read_to_string(file.path()).unwrap_or_default();
        letters.map(|file| to(file.unwrap())).filter(|text| text.contains(&somebody.email)).count()
    }
}

fn case_of(entered: &Value) -> String {
    entered["case_id"].as_str().unwrap().to_owned()
}

#[actix_web::test]
async fn a_city_follows_its_policy_from_graffiti_on_the_stairs_to_a_conviction() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        at(&desk, "2026-10-22T15:00:00Z");
        let city = City::of(&desk).await;
        let case = the_report(&city).await;
        Box::pin(graffiti_on_the_stairs(&city, &case)).await;
        Box::pin(contact_by_the_next_working_day(&city, &case)).await;
        Box::pin(a_week_without_a_word(&city, &case)).await;
        Box::pin(support_with_permission(&city, &case)).await;
        Box::pin(the_cohesion_manager_takes_it_higher(&city, &case)).await;
        Box::pin(what_was_found(&city, &case)).await;
        Box::pin(damage_on_christmas_eve(&city, &case)).await;
        Box::pin(a_conviction(&city, &case)).await;
        Box::pin(closing(&city, &case)).await;
        is_whole(&city.manager, &case).await;
        nothing_lies_open(&desk).await;
    }
}

#[actix_web::test]
async fn what_was_found_not_to_be_hate_is_explained_and_the_next_report_is_hate_as_reported() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        at(&desk, "2026-12-23T10:00:00Z");
        let city = City::of(&desk).await;
        let case = Box::pin(not_motivated_by_hate(&city)).await;
        Box::pin(the_next_report(&city)).await;
        is_whole(&city.manager, &case).await;
        nothing_lies_open(&desk).await;
    }
}

/// Thursday 16:00 on the wall: the team has it, its manager allocates an officer, the cohesion manager is told.
async fn the_report(city: &City<'_>) -> String {
    let entered = city.reported("key-first", "graffiti", "stairs_communal").await;
    let promised = json!([
        { "promise": "first_contact", "due_at": "2026-10-23T16:00:00Z" },
        { "promise": "letter", "due_at": "2026-11-05T17:00:00Z" },
    ]);
    assert_eq!(entered["promises"], promised);
    let (case, officer) = (case_of(&entered), &city.officer);
    runs(officer, &case, "STK-03", "2026-10-23T15:00:00Z").await;
    runs(officer, &case, "STK-05", "2026-10-23T15:00:00Z").await;
    assert_eq!(clocks(officer, &case, "STK-04").await, 0);
    assert_eq!(city.letters_to(&city.cohesion), 0);

    city.posts_letters().await;
    met(officer, &case, "STK-05", "2026-10-22T15:00:00Z").await;
    assert_eq!(city.letters_to(&city.cohesion), 1);
    city.cohesion.gets(&format!("/api/v1/cases/{case}")).await.ok();
    runs(officer, &case, "X-06", "2026-10-23T11:00:00Z").await;
    assert!(owes(&city.manager, "").await.contains(&"X-06".to_owned()));

    let given = json!({ "officer_id": officer.id });
    let seen = officer.gets(&format!("/api/v1/cases/{case}")).await.header("etag").to_owned();
    does_as_seen(&city.manager, &case, "assignments", &seen, given.clone()).await.ok();
    let before = told(officer, &case).await;
    does_as_seen(officer, &case, "assignments", &seen, given).await.refused(412, "stale");
    assert_eq!(told(officer, &case).await, before);
    met(officer, &case, "X-06", "2026-10-22T15:00:00Z").await;
    case
}

/// 24 hours, and the time for which the police need it is given back.
async fn graffiti_on_the_stairs(city: &City<'_>, case: &str) {
    let (desk, officer) = (city.desk, &city.officer);
    comes(desk, "2026-10-22T15:30:00Z").await;
    let order = json!({
        "kind": "graffiti", "emergency": true, "offensive_graffiti": true, "communal": true,
        "place": "MARKER by the lift", "conduct": "MARKER be kind",
    });
    let works = city.acts(case, "works", now(desk, order)).await;
    assert_eq!(owes(&city.repairs, "").await, ["STK-03"]);
    let hold = json!({ "works_id": works, "held": true, "reason": "police_request", "until": "2026-10-23" });
    city.acts(case, "evidence-holds", hold).await;
    let clock = officer.clock(case, "STK-03").await;
    assert_eq!((&clock["state"], &clock["reason"]), (&json!("paused"), &json!("evidence_hold")));
    let completed =
        |at: &str| json!({ "works_id": works, "completed_at": at, "note": "MARKER painted over" });
    no(officer, case, "works-completions", completed("2026-10-22T15:30:00Z"), "evidence_held").await;

    comes(desk, "2026-10-23T10:00:00Z").await;
    let free = json!({ "works_id": works, "held": false });
    city.acts(case, "evidence-holds", free.clone()).await;
    city.is_refused(case, "evidence-holds", free, "not_held").await;
    // Half past three in the afternoon until ten in the morning: eighteen hours and a half.
    runs(officer, case, "STK-03", "2026-10-24T09:30:00Z").await;
}

/// An e-mail that is answered is a contact: by closing time on Friday, 17:00 on the wall, which is 16:00 in Greenwich.
async fn contact_by_the_next_working_day(city: &City<'_>, case: &str) {
    let (desk, officer) = (city.desk, &city.officer);
    comes(desk, "2026-10-23T15:30:00Z").await;
    city.acts(case, "contacts", contact(desk, "phone", "not_reached")).await;
    city.acts(case, "contacts", contact(desk, "email", "one_way")).await;
    runs(officer, case, "STK-01", "2026-10-23T16:00:00Z").await;
    at(desk, "2026-10-23T16:00:00Z");
    city.acts(case, "contacts", contact(desk, "email", "two_way")).await;
    desk.works_by_itself().await;
    met(officer, case, "STK-01", "2026-10-23T16:00:00Z").await;
    // Seven days by the wall, through the change of clocks.
    runs(officer, case, "STK-02", "2026-10-30T17:00:00Z").await;

    comes(desk, "2026-10-24T09:29:00Z").await;
    let open = city.repairs.gets("/api/v1/works").await.ok();
    let works = open["items"][0]["id"].clone();
    let done = json!({ "works_id": works, "completed_at": "2026-10-24T09:29:00Z" });
    does(&city.repairs, case, "works-completions", done.clone()).await;
    city.is_refused(case, "works-completions", done, "already_completed").await;
    let clock = officer.clock(case, "STK-03").await;
    assert_eq!((&clock["state"], &clock["met_at"]), (&json!("met"), &json!("2026-10-24T09:29:00Z")));
    assert_eq!(clock["breached_at"], Value::Null);
}

/// E-mails and attempts do not count as speaking: the week goes by, and the manager sees it.
async fn a_week_without_a_word(city: &City<'_>, case: &str) {
    let (desk, officer, manager) = (city.desk, &city.officer, &city.manager);
    comes(desk, "2026-10-27T10:00:00Z").await;
    city.acts(case, "contacts", contact(desk, "email", "two_way")).await;
    city.acts(case, "contacts", contact(desk, "text", "two_way")).await;
    city.acts(case, "contacts", contact(desk, "own_page", "two_way")).await;
    city.acts(case, "contacts", contact(desk, "phone", "not_reached")).await;
    runs(officer, case, "STK-02", "2026-10-30T17:00:00Z").await;
    assert_eq!(clocks(officer, case, "STK-02").await, 1);

    comes(desk, "2026-10-30T16:59:59Z").await;
    assert!(came_up_to(manager).await.is_empty());
    comes(desk, "2026-10-30T17:00:00Z").await;
    assert_eq!(came_up_to(manager).await, ["STK-02"]);
    comes(desk, "2026-11-02T10:00:00Z").await;
    assert_eq!(owes(manager, "?for=team&when=overdue").await, ["STK-02"]);
    city.is_refused(case, "findings", findings("proven"), "interview_first").await;
    city.acts(case, "interviews", interview(desk)).await;
    assert!(came_up_to(manager).await.is_empty());
    runs(officer, case, "STK-02", "2026-11-09T10:00:00Z").await;
    assert_eq!(clocks(officer, case, "STK-02").await, 2);
}

/// They are referred with their express permission, and with nothing less.
async fn support_with_permission(city: &City<'_>, case: &str) {
    let desk = city.desk;
    city.is_refused(case, "referrals", referral(desk, &city.usah, true), "consent_needed").await;
    city.acts(case, "consents", consent(desk, "share_specialist", true)).await;
    city.is_refused(case, "referrals", referral(desk, &city.usah, false), "consent_needed").await;
    city.acts(case, "referrals", referral(desk, &city.usah, true)).await;
    city.is_refused(case, "police-log", police(desk, "reported_by_us"), "consent_needed").await;
    city.acts(case, "consents", consent(desk, "report_to_police", true)).await;
    city.acts(case, "police-log", police(desk, "reported_by_us")).await;
    for (extent, code) in [("full", "consent_needed"), ("figures_only", "figures_need_consent")] {
        city.is_refused(case, "community-safety-returns", json!({ "extent": extent }), code).await;
    }
    let disclosure = json!({
        "recipient": "social_services", "purpose": "share_social_services", "what": ["household"],
        "trans_status_included": false, "ground": "safeguarding", "necessary": "MARKER the child",
        "reason": "MARKER the child is afraid",
    });
    city.is_refused(case, "disclosures", now(desk, disclosure.clone()), "person_must_be_told").await;
    let told = json!({ "told": { "at": "2026-11-02T09:50:00Z", "how": "in_person" } });
    city.acts(case, "disclosures", with(now(desk, disclosure), "person_told", told)).await;
}

/// Whoever leads on cohesion follows each report, and takes it to somebody more senior.
async fn the_cohesion_manager_takes_it_higher(city: &City<'_>, case: &str) {
    let to = |whom: &str| json!({ "to": whom, "reason": "MARKER the third on this stair" });
    no(&city.cohesion, case, "escalations", to("cohesion_lead"), "not_higher").await;
    city.officer.acts(case, "escalations", to("director")).await.refused(403, "not_allowed");
    does(&city.cohesion, case, "escalations", to("director")).await;
    let seen = told(&city.director, case).await;
    let last = seen.last().unwrap();
    assert_eq!((&last["act"], &last["staff_id"]), (&json!("case_taken_higher"), &json!(city.cohesion.id)));
    assert_eq!(last["facts"]["to"], "director");
}

/// The letter of the tenth working day is written on findings; every week they are spoken with.
async fn what_was_found(city: &City<'_>, case: &str) {
    let (desk, officer) = (city.desk, &city.officer);
    city.is_refused(case, "letters", letter("update"), "findings_first").await;
    no(&city.manager, case, "closure", closure("resolved"), "investigation_first").await;
    city.acts(case, "action-plans", plan(desk, &["AP04", "AP05"], "2026-11-06")).await;
    city.acts(case, "findings", findings("proven")).await;
    city.is_refused(case, "letters", letter("update"), "options_unexplained").await;
    let done = json!({ "code": "AP05", "status": "done", "done_on": "2026-11-02" });
    city.acts(case, "action-progress", done).await;
    let waits =
        json!({ "code": "AP04", "status": "not_progressed", "why_not": "MARKER the court is to decide" });
    city.acts(case, "action-progress", waits).await;
    at(desk, "2026-11-05T17:00:00Z");
    city.acts(case, "letters", letter("update")).await;
    desk.works_by_itself().await;
    met(officer, case, "X-02", "2026-11-05T17:00:00Z").await;
    city.acts(case, "motivation", json!({ "found": "hate", "explanation": "MARKER the sign" })).await;
    city.is_refused(case, "letters", letter("not_hate"), "motivation_first").await;

    for (day, due) in [
        ("2026-11-09T10:00:00Z", "2026-11-16T10:00:00Z"),
        ("2026-11-16T10:00:00Z", "2026-11-23T10:00:00Z"),
        ("2026-11-23T10:00:00Z", "2026-11-30T10:00:00Z"),
        ("2026-11-30T10:00:00Z", "2026-12-07T10:00:00Z"),
        ("2026-12-07T10:00:00Z", "2026-12-14T10:00:00Z"),
        ("2026-12-14T10:00:00Z", "2026-12-21T10:00:00Z"),
        ("2026-12-21T10:00:00Z", "2026-12-28T10:00:00Z"),
    ] {
        at(desk, day);
        city.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
        desk.works_by_itself().await;
        runs(officer, case, "STK-02", due).await;
    }
}

/// Thursday 24 December: the next working day is Tuesday, and the damage does not wait for it.
async fn damage_on_christmas_eve(city: &City<'_>, case: &str) {
    let (desk, officer) = (city.desk, &city.officer);
    comes(desk, "2026-12-24T10:00:00Z").await;
    let further = city.reported("key-again", "damage", "home").await;
    city.posts_letters().await;
    assert_eq!(city.letters_to(&city.cohesion), 2);
    let join = json!({ "acknowledgement": further["acknowledgement"], "reason": "MARKER him again" });
    city.acts(case, "reports", join.clone()).await;
    assert_eq!(city.officer.acts(case, "reports", join).await.refused(422, "invalid"), ["acknowledgement"]);
    // One that is joined in the same minute is one more that the cohesion manager is told of.
    let third = city.reported("key-third", "verbal_abuse", "home").await;
    let join = json!({ "acknowledgement": third["acknowledgement"], "reason": "MARKER and his shouting" });
    city.acts(case, "reports", join).await;
    city.posts_letters().await;
    assert_eq!(city.letters_to(&city.cohesion), 3);
    runs(officer, case, "STK-01", "2026-12-29T17:00:00Z").await;
    runs(officer, case, "X-02", "2027-01-12T17:00:00Z").await;
    runs(officer, case, "STK-04", "2026-12-25T10:00:00Z").await;
    runs(officer, case, "STK-02", "2026-12-28T10:00:00Z").await;
    assert_eq!(clocks(officer, case, "STK-03").await, 1);
    assert_eq!(owes(&city.repairs, "").await, ["STK-04"]);

    comes(desk, "2026-12-24T11:00:00Z").await;
    let stairs = json!({
        "kind": "graffiti", "emergency": true, "offensive_graffiti": true, "communal": true,
        "place": "MARKER by the bins", "conduct": "MARKER be kind",
    });
    let door = json!({ "kind": "repair", "emergency": true, "place": "MARKER her door", "conduct": "MARKER ring first" });
    city.is_refused(case, "works", now(desk, door.clone()), "victim_agreement_needed").await;
    let mended = city.acts(case, "works", with(now(desk, door), "agreed_with_victim", json!(true))).await;
    met(officer, case, "STK-04", "2026-12-24T11:00:00Z").await;
    let washed = city.acts(case, "works", now(desk, stairs)).await;
    comes(desk, "2026-12-24T16:00:00Z").await;
    for works in [washed, mended] {
        let done = json!({ "works_id": works, "completed_at": "2026-12-24T16:00:00Z" });
        does(&city.repairs, case, "works-completions", done).await;
    }
    at(desk, "2026-12-28T10:00:00Z");
    city.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
    desk.works_by_itself().await;
    met(officer, case, "STK-01", "2026-12-28T10:00:00Z").await;
    runs(officer, case, "STK-02", "2027-01-04T10:00:00Z").await;
}

/// A conviction leads to legal advice, and legal advice to the tenancy.
async fn a_conviction(city: &City<'_>, case: &str) {
    let (desk, officer) = (city.desk, &city.officer);
    at(desk, "2027-01-04T10:00:00Z");
    city.acts(case, "contacts", contact(desk, "in_person", "two_way")).await;
    desk.works_by_itself().await;
    let person = |kind: &str, tenancy: &str, vulnerable: &str| {
        json!({
            "kind": kind, "age_band": "adult", "landlord": "ours", "tenancy": tenancy, "vulnerable": vulnerable,
            "name": "MARKER", "needs": "MARKER a support worker",
        })
    };
    let tenant = city.acts(case, "parties", person("perpetrator", "tenant", "yes")).await;
    let guest = city.acts(case, "parties", person("perpetrator", "visitor", "no")).await;
    let charged = with(police(desk, "information_received"), "outcome", json!("charged"));
    let done = officer.acts(case, "police-log", charged).await.ok();
    assert_eq!(done["facts"]["legal_advice_due"], Value::Null);
    let convicted = with(police(desk, "information_received"), "outcome", json!("convicted"));
    let done = officer.acts(case, "police-log", convicted).await.ok();
    assert_eq!(done["facts"]["legal_advice_due"], true);

    let notice = |party: &str| measure(desk, "notice_seeking_possession", party, "started");
    city.is_refused(case, "enforcement", notice(&guest), "not_our_tenant").await;
    city.is_refused(case, "enforcement", notice(&tenant), "vulnerability_first").await;
    let considered = json!({
        "party_id": tenant, "linked": "no", "plan_review_requested": true, "implications": "MARKER none",
    });
    city.acts(case, "vulnerability-considerations", considered).await;
    city.is_refused(case, "enforcement", notice(&tenant), "legal_advice_needed").await;
    let advice = |decision: &str| {
        let given = json!({ "from": "council", "advice": "MARKER a ground", "decision": decision, "reasons": "MARKER so" });
        now(desk, given)
    };
    city.acts(case, "legal-advice", advice("wait")).await;
    city.is_refused(case, "enforcement", notice(&tenant), "legal_advice_needed").await;
    city.acts(case, "legal-advice", advice("proceed")).await;
    city.acts(case, "enforcement", notice(&tenant)).await;
    let mediation = measure(desk, "mediation", &tenant, "started");
    city.is_refused(case, "enforcement", mediation.clone(), "consent_needed").await;
    city.acts(case, "action-plans", plan(desk, &["AP04", "AP05", "AP16"], "2027-01-11")).await;
    city.is_refused(case, "enforcement", mediation, "mediation_unsafe").await;
}

/// The team's manager closes it.
async fn closing(city: &City<'_>, case: &str) {
    let (desk, officer, manager) = (city.desk, &city.officer, &city.manager);
    at(desk, "2027-01-11T10:00:00Z");
    city.acts(case, "contacts", contact(desk, "phone", "two_way")).await;
    comes(desk, "2027-01-12T16:00:00Z").await;
    // What was found before it happened again says nothing of what happened since.
    no(manager, case, "closure", closure("resolved"), "investigation_first").await;
    city.is_refused(case, "letters", letter("update"), "findings_first").await;
    city.acts(case, "findings", findings("proven")).await;
    no(manager, case, "closure", closure("resolved"), "letter_first").await;
    no(manager, case, "closure", closure("not_hate_motivated"), "explanation_first").await;
    no(manager, case, "closure", closure("closed_non_engagement"), "attempts_needed").await;
    city.is_refused(case, "letters", letter("update"), "options_unexplained").await;
    let unsafe_here =
        json!({ "code": "AP16", "status": "not_progressed", "why_not": "MARKER it is not safe" });
    city.acts(case, "action-progress", unsafe_here).await;
    city.acts(case, "letters", letter("update")).await;
    met(officer, case, "X-02", "2027-01-12T16:00:00Z").await;
    city.director.acts(case, "closure", closure("resolved")).await.refused(403, "not_allowed");
    officer.acts(case, "closure", closure("resolved")).await.refused(403, "not_allowed");
    does(manager, case, "closure", closure("resolved")).await;
    let closed = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!((&closed["stage"], &closed["outcome"]), (&json!("closed"), &json!("resolved")));
    assert_eq!(closed["closed_at"], "2027-01-12T16:00:00Z");
    city.is_refused(case, "contacts", contact(desk, "phone", "two_way"), "case_closed").await;
    comes(desk, "2027-02-12T16:00:00Z").await;
    assert_eq!(times(officer, case, "clock_breached").await, 1);
    assert_eq!(times(officer, case, "clock_escalated").await, 1);
}

/// Wednesday 23 December until Thursday 7 January: a quarrel about a fence, and the conclusion is explained.
async fn not_motivated_by_hate(city: &City<'_>) -> String {
    let (desk, officer, manager) = (city.desk, &city.officer, &city.manager);
    let entered = city.reported("key-first", "verbal_abuse", "outside_home").await;
    let case = case_of(&entered);
    city.posts_letters().await;
    does(manager, &case, "assignments", json!({ "officer_id": officer.id })).await;
    runs(officer, &case, "STK-01", "2026-12-24T17:00:00Z").await;
    runs(officer, &case, "X-02", "2027-01-11T17:00:00Z").await;
    at(desk, "2026-12-24T17:00:00Z");
    city.acts(&case, "interviews", interview(desk)).await;
    desk.works_by_itself().await;
    met(officer, &case, "STK-01", "2026-12-24T17:00:00Z").await;
    runs(officer, &case, "STK-02", "2026-12-31T17:00:00Z").await;
    at(desk, "2026-12-31T17:00:00Z");
    city.acts(&case, "contacts", contact(desk, "phone", "two_way")).await;

    comes(desk, "2027-01-07T15:00:00Z").await;
    city.acts(&case, "findings", findings("not_proven")).await;
    city.acts(&case, "letters", letter("update")).await;
    city.is_refused(&case, "letters", letter("not_hate"), "motivation_first").await;
    city.is_refused(&case, "motivation", json!({ "found": "not_hate" }), "explanation_needed").await;
    no(manager, &case, "closure", closure("not_hate_motivated"), "explanation_first").await;
    let found = json!({ "found": "not_hate", "explanation": "MARKER a quarrel about a fence" });
    city.acts(&case, "motivation", found).await;
    no(manager, &case, "closure", closure("not_hate_motivated"), "explanation_first").await;
    // What was found takes nothing away from what is owed.
    runs(officer, &case, "STK-02", "2027-01-07T17:00:00Z").await;
    city.acts(&case, "letters", letter("not_hate")).await;
    does(manager, &case, "closure", closure("not_hate_motivated")).await;
    let closed = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!(closed["outcome"], "not_hate_motivated");
    case
}

/// The same victim, as they report it: the same promises, and nothing that says anything lower.
async fn the_next_report(city: &City<'_>) {
    let (desk, officer) = (city.desk, &city.officer);
    comes(desk, "2027-01-08T10:00:00Z").await;
    let entered = city.reported("key-next", "verbal_abuse", "outside_home").await;
    let promised = json!([
        { "promise": "first_contact", "due_at": "2027-01-11T17:00:00Z" },
        { "promise": "letter", "due_at": "2027-01-22T17:00:00Z" },
    ]);
    assert_eq!(entered["promises"], promised);
    let next = case_of(&entered);
    city.posts_letters().await;
    assert_eq!(city.letters_to(&city.cohesion), 2);
    met(officer, &next, "STK-05", "2027-01-08T10:00:00Z").await;
    runs(officer, &next, "STK-01", "2027-01-11T17:00:00Z").await;
    let open = officer.gets(&format!("/api/v1/cases/{next}")).await.ok();
    assert_eq!((&open["stage"], &open["motivation"]), (&json!("received"), &Value::Null));
    let of_phone = open["repeats"].as_array().unwrap().iter().find(|repeat| repeat["kind"] == "phone");
    assert_eq!(of_phone.unwrap()["cases"], 1);
    let number = entered["acknowledgement"].as_str().unwrap();
    let report = officer.gets(&format!("/api/v1/reports/{number}")).await.ok();
    assert_eq!(report["answers"]["strands"], json!(["other", "race"]));
}
