//! Landlords' procedures lived through day by day, from receipt to closing, on both databases.

mod council_sop;
mod housing_group;
mod mhp;
mod stoke;
mod story;
mod viridian;

use actix_web::test::TestRequest;
use entity::{action_plan::OPTIONS, moment::Moment, staff::Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answered, Desk, Officer};

/// Sets the clock on the wall: earlier only before anything has happened.
fn at(desk: &Desk, moment: &str) {
    let moment: Moment = moment.parse::<jiff::Timestamp>().unwrap().into();
    desk.later(moment.seconds_since(desk.house.clock.now()));
}

/// Sets the clock, and lets the program do what it does by then.
async fn comes(desk: &Desk, moment: &str) {
    at(desk, moment);
    desk.works_by_itself().await;
}

/// An act that happens now.
fn now(desk: &Desk, mut body: Value) -> Value {
    body["happened_at"] = json!(desk.house.clock.now());
    body
}

/// A contact in that way, with that result.
fn contact(desk: &Desk, way: &str, result: &str) -> Value {
    now(desk, json!({ "way": way, "result": result, "still_safe": true, "note": "MARKER how she copes" }))
}

/// What was said to or heard from the police.
fn police(desk: &Desk, step: &str) -> Value {
    now(desk, json!({ "step": step, "officer": "MARKER PC 1234", "note": "MARKER what they do" }))
}

/// A consent that was asked for.
fn consent(desk: &Desk, purpose: &str, given: bool) -> Value {
    now(desk, json!({ "purpose": purpose, "given": given, "how": "spoken" }))
}

/// An interview of the victim that goes through everything.
fn interview(desk: &Desk) -> Value {
    let all = [
        "explained_priority",
        "account",
        "household_impact",
        "agencies",
        "further_incident",
        "update_letter_promised",
        "contact_pattern_agreed",
    ];
    let held = json!({ "of": "victim", "result": "held", "place": "home", "gone_through": all, "account": "MARKER what he did" });
    now(desk, held)
}

/// A plan in which those options are agreed, to be done by a day, and all others have nothing to do with the case.
fn plan(desk: &Desk, agreed: &[&str], due: &str) -> Value {
    let options = OPTIONS.map(|option| {
        let agrees = agreed.contains(&option.code);
        json!({
            "code": option.code,
            "offered": agrees,
            "decision": if agrees { "agrees" } else { "not_applicable" },
            "owner": agrees.then_some("officer"),
            "due": agrees.then_some(due),
            "consent_how": agrees.then_some("spoken"),
        })
    });
    now(desk, json!({ "options": options, "summary": "MARKER what we do" }))
}

/// A referral to a partner agency.
fn referral(desk: &Desk, partner: &str, agreed: bool) -> Value {
    let body =
        json!({ "partner_id": partner, "agreed_by_victim": agreed, "services": ["emotional_support"] });
    now(desk, body)
}

/// A step of enforcement.
fn measure(desk: &Desk, measure: &str, party: &str, step: &str) -> Value {
    now(desk, json!({ "measure": measure, "party_id": party, "step": step, "note": "MARKER why" }))
}

/// A letter to the victim.
fn letter(code: &str) -> Value {
    json!({ "code": code, "recipient": "victim", "way": "post", "step": "sent", "text": "MARKER Dear Mrs Khan" })
}

fn findings(outcome: &str) -> Value {
    json!({ "outcome": outcome, "findings": "MARKER two heard it", "next": "MARKER a contract" })
}

fn closure(outcome: &str) -> Value {
    json!({ "outcome": outcome, "note": "MARKER she feels safe again" })
}

/// The same, with something said otherwise.
fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

/// Adds something to a list of the administrator's; gives its id.
async fn added(administrator: &Officer<'_>, list: &str, body: Value) -> String {
    let key = Uuid::new_v4().to_string();
    let added = administrator.posts_once(&format!("/api/v1/{list}"), &key, &body).await.ok();
    added["id"].as_str().unwrap_or_default().to_owned()
}

/// Somebody of that role, in that team if there is one, who stays for as long as it takes.
async fn member<'a>(
    administrator: &Officer<'a>,
    name: &str,
    role: Role,
    team: Option<&String>,
) -> Officer<'a> {
    let somebody = administrator.desk.somebody(&format!("{name}@landlord.example"), role).await;
    if let Some(team) = team {
        administrator.changes(somebody.id, "*", json!({ "team_id": team })).await.ok();
    }
    somebody.staying()
}

/// Does an act; its entry's id.
async fn does(officer: &Officer<'_>, case: &str, act: &str, body: Value) -> String {
    officer.acts(case, act, body).await.ok()["id"].as_str().unwrap().to_owned()
}

/// Does an act on a case that was seen in that version.
async fn does_as_seen(officer: &Officer<'_>, case: &str, act: &str, seen: &str, body: Value) -> Answered {
    let request = TestRequest::post().uri(&format!("/api/v1/cases/{case}/{act}")).set_json(body);
    let key = Uuid::new_v4().to_string();
    officer.sends(request.insert_header(("Idempotency-Key", key)).insert_header(("If-Match", seen))).await
}

/// Everything that is known of a case.
async fn known(officer: &Officer<'_>, case: &str) -> (Value, Vec<Value>) {
    (officer.gets(&format!("/api/v1/cases/{case}")).await.ok(), told(officer, case).await)
}

/// The whole chronology.
async fn told(officer: &Officer<'_>, case: &str) -> Vec<Value> {
    let read = officer.gets(&format!("/api/v1/cases/{case}/chronology?limit=500")).await.ok();
    read["items"].as_array().unwrap().clone()
}

/// How often something is in the chronology.
async fn times(officer: &Officer<'_>, case: &str, act: &str) -> usize {
    told(officer, case).await.iter().filter(|entry| entry["act"] == act).count()
}

/// That a rule says no, and nothing was written.
async fn no(officer: &Officer<'_>, case: &str, act: &str, body: Value, code: &str) {
    let before = known(officer, case).await;
    officer.acts(case, act, body).await.refused(409, code);
    assert_eq!(known(officer, case).await, before, "{act} {code}");
}

/// That the last clock of that code runs, until then.
async fn runs(officer: &Officer<'_>, case: &str, code: &str, due: &str) {
    let clock = officer.clock(case, code).await;
    assert_eq!((&clock["state"], &clock["due_at"]), (&json!("running"), &json!(due)), "{code}");
}

/// That the last clock of that code was met then, in time.
async fn met(officer: &Officer<'_>, case: &str, code: &str, at: &str) {
    let clock = officer.clock(case, code).await;
    assert_eq!((&clock["state"], &clock["met_at"]), (&json!("met"), &json!(at)), "{code}");
    assert_eq!(clock["breached_at"], Value::Null, "{code}");
}

/// How many clocks of that code there have been.
async fn clocks(officer: &Officer<'_>, case: &str, code: &str) -> usize {
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    open["clocks"].as_array().unwrap().iter().filter(|clock| clock["code"] == code).count()
}

/// The clocks that came up to somebody.
async fn came_up_to(somebody: &Officer<'_>) -> Vec<String> {
    owes(somebody, "?escalated=true").await
}

/// The clocks that somebody finds among what is due.
async fn owes(somebody: &Officer<'_>, asked: &str) -> Vec<String> {
    let list = somebody.gets(&format!("/api/v1/deadlines{asked}")).await.ok();
    let items = list["items"].as_array().unwrap();
    items.iter().map(|item| item["code"].as_str().unwrap().to_owned()).collect()
}

/// That nothing runs any more, every entry is in its place, and the audit chain is whole.
async fn is_whole(manager: &Officer<'_>, case: &str) {
    let (open, entries) = known(manager, case).await;
    let clocks = open["clocks"].as_array().unwrap();
    assert!(
        clocks.iter().all(|clock| clock["state"] != "running" && clock["state"] != "paused"),
        "{clocks:?}"
    );
    let positions: Vec<i64> = entries.iter().map(|entry| entry["position"].as_i64().unwrap()).collect();
    let expected: Vec<i64> = (1..).take(entries.len()).collect();
    assert_eq!(positions, expected);
    let chain = manager.gets(&format!("/api/v1/cases/{case}/audit")).await.ok();
    assert_eq!(chain["whole"], true);
    let acts = entries.iter().filter(|entry| entry["staff_id"].is_string()).map(|entry| &entry["id"]);
    let audited: Vec<&Value> =
        chain["entries"].as_array().unwrap().iter().map(|entry| &entry["subject_id"]).collect();
    assert!(acts.into_iter().all(|id| audited.contains(&id)), "{audited:?}");
}

/// That nothing that somebody wrote or said lies there in clear.
async fn nothing_lies_open(desk: &Desk) {
    let lying_there = desk.everything_in_the_database().await;
    for word in ["MARKER", "Khan"] {
        assert!(!lying_there.windows(word.len()).any(|part| part == word.as_bytes()), "{word}");
    }
}
