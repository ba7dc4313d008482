//! What stories are told with: the time of day, an act that is done or refused, where a promise stands, what is owed, and
//! the record at the end.

use std::panic::Location;

use actix_web::test::TestRequest;
use entity::{
    action_plan::OPTIONS,
    case,
    moment::{Clock, Moment},
};
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Answered, Desk, Officer, engine::Engine};
use crate::casework::case_file;

/// Every text that somebody writes in a story begins with this.
pub(super) const MARKER: &str = "MARKER";

/// The acts that say when they happened; in a story that is when they are entered.
const DATED: [&str; 15] = [
    "action-plan-signatures",
    "action-plans",
    "consents",
    "contacts",
    "disclosures",
    "enforcement",
    "feedback",
    "interviews",
    "legal-advice",
    "photographs",
    "police-log",
    "referrals",
    "reviews",
    "support-packs",
    "works",
];

/// Sets the clock on the wall.
pub(super) fn at(desk: &Desk, moment: &str) {
    let moment: Moment = moment.parse::<jiff::Timestamp>().unwrap().into();
    desk.later(moment.seconds_since(desk.clock.now()));
}

/// The moment comes, and the program does what it does by itself.
pub(super) async fn comes(desk: &Desk, moment: &str) {
    at(desk, moment);
    desk.works_by_itself().await;
}

/// Enters a report, in the words of whoever takes it.
pub(super) async fn takes(somebody: &Officer<'_>, channel: &str, answers: &Value) -> Value {
    let body = json!({ "channel": channel, "language": "en", "answers": answers });
    somebody.posts_once("/api/v1/reports", &Uuid::new_v4().to_string(), &body).await.ok()
}

fn dated(desk: &Desk, act: &str, mut body: Value) -> Value {
    if DATED.contains(&act) {
        body["happened_at"] = json!(desk.clock.now());
    }
    body
}

/// Does an act now; the id of its entry.
pub(super) async fn does(somebody: &Officer<'_>, case: &str, act: &str, body: Value) -> String {
    let done = somebody.acts(case, act, dated(somebody.desk, act, body)).await.ok();
    done["id"].as_str().unwrap().to_owned()
}

/// Everything that is known of a case, and who did what on it.
async fn everything(desk: &Desk, case: &str) -> (String, Vec<String>) {
    let db = desk.house.intake.db.writer();
    let id: Uuid = case.parse().unwrap();
    let row = case::Entity::find_by_id(id).one(db).await.unwrap().unwrap();
    let file = case_file::open(db, &desk.house, row).await.unwrap();
    (format!("{file:?}"), desk.chain(id).await)
}

/// Tries an act now that is refused, and sees to it that nothing is written; the fields that are wrong.
#[track_caller]
pub(super) fn refuses(
    somebody: &Officer<'_>,
    case: &str,
    act: &str,
    body: Value,
    (status, code): (u16, &str),
) -> impl Future<Output = Vec<String>> {
    let place = Location::caller();
    async move {
        let before = everything(somebody.desk, case).await;
        let answer = somebody.acts(case, act, dated(somebody.desk, act, body)).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["code"]),
            (status, &json!(code)),
            "at {place}: {}",
            answer.text
        );
        assert_eq!(everything(somebody.desk, case).await, before, "at {place}: something was written");
        answer.refused(status, code)
    }
}

/// A gate says no.
#[track_caller]
pub(super) fn stops(
    somebody: &Officer<'_>,
    case: &str,
    act: &str,
    body: Value,
    gate: &str,
) -> impl Future<Output = Vec<String>> {
    refuses(somebody, case, act, body, (409, gate))
}

/// Two look at a case; the first does the act, and the second hears that it is not any more as they saw it.
pub(super) async fn do_at_once(
    [first, second]: [&Officer<'_>; 2],
    case: &str,
    act: &str,
    [one, two]: [Value; 2],
) {
    let path = format!("/api/v1/cases/{case}");
    let [seen, seen_too] = [first.gets(&path).await, second.gets(&path).await];
    assert_eq!(seen.header("etag"), seen_too.header("etag"));
    acts_on(first, case, act, one, seen.header("etag")).await.ok();
    let before = everything(first.desk, case).await;
    acts_on(second, case, act, two, seen_too.header("etag")).await.refused(412, "stale");
    assert_eq!(everything(first.desk, case).await, before);
}

async fn acts_on(somebody: &Officer<'_>, case: &str, act: &str, body: Value, seen: &str) -> Answered {
    let body = dated(somebody.desk, act, body);
    let request = TestRequest::post().uri(&format!("/api/v1/cases/{case}/{act}")).set_json(body);
    let key = Uuid::new_v4().to_string();
    somebody.sends(request.insert_header(("Idempotency-Key", key)).insert_header(("If-Match", seen))).await
}

/// How the last clock of that code stands, and when it is due.
#[track_caller]
pub(super) fn stands(
    somebody: &Officer<'_>,
    case: &str,
    code: &str,
    (state, due): (&str, &str),
) -> impl Future<Output = Value> {
    let place = Location::caller();
    async move {
        let clock = somebody.clock(case, code).await;
        assert_eq!((&clock["state"], &clock["due_at"]), (&json!(state), &json!(due)), "{code} at {place}");
        clock
    }
}

/// When the last clock of that code was met, if it was.
pub(super) async fn met_at(somebody: &Officer<'_>, case: &str, code: &str) -> Value {
    let clock = somebody.clock(case, code).await;
    assert_eq!(clock["state"], "met", "{code}");
    clock["met_at"].clone()
}

/// What somebody sees in their list of deadlines: the codes, the most urgent first.
pub(super) async fn owed(somebody: &Officer<'_>, asked: &str) -> Vec<String> {
    let list = somebody.gets(&format!("/api/v1/deadlines?limit=100&{asked}")).await.ok();
    let items = list["items"].as_array().unwrap().iter();
    items.map(|item| item["code"].as_str().unwrap().to_owned()).collect()
}

/// A clock of the house.
pub(super) async fn house_clock(somebody: &Officer<'_>, code: &str) -> Value {
    let list = somebody.gets("/api/v1/deadlines?limit=100&for=all").await.ok();
    let mut items = list["items"].as_array().unwrap().iter();
    let found = items.find(|item| item["code"] == code && item["case_id"] == json!(null));
    found.cloned().unwrap_or(Value::Null)
}

/// A duty of the house is done.
pub(super) async fn does_for_the_house(somebody: &Officer<'_>, duty: &str) {
    let note = format!("{MARKER} as it was every time");
    let body = json!({ "duty": duty, "happened_at": somebody.desk.clock.now(), "note": note });
    somebody.posts_once("/api/v1/duties", &Uuid::new_v4().to_string(), &body).await.ok();
}

/// An action plan in which those options are agreed, to be done by that day, and no other was offered.
pub(super) fn plan(agreed: &[&str], due: &str) -> Value {
    let options = OPTIONS.map(|option| {
        let agrees = agreed.contains(&option.code);
        json!({
            "code": option.code,
            "offered": agrees,
            "decision": if agrees { "agrees" } else { "not_applicable" },
            "owner": agrees.then_some("officer"),
            "due": agrees.then_some(due),
            "consent_how": agrees.then_some("spoken"),
            "note": agrees.then_some("MARKER what exactly is to be done"),
        })
    });
    json!({ "options": options, "summary": "MARKER what happened and what was done so far" })
}

/// That an interview of the victim was held, with everything gone through.
pub(super) fn interview_of_victim() -> Value {
    json!({
        "of": "victim",
        "result": "held",
        "place": "home",
        "attendees": ["officer"],
        "gone_through": [
            "explained_priority", "account", "household_impact", "agencies", "further_incident",
            "update_letter_promised", "contact_pattern_agreed",
        ],
        "account": "MARKER what they told us",
    })
}

/// That an interview of somebody who is said to have done it was held at the office.
pub(super) fn interview_of_perpetrator(party: &str) -> Value {
    json!({
        "of": "perpetrator",
        "party_id": party,
        "result": "held",
        "place": "office",
        "attendees": ["officer", "colleague"],
        "gone_through": [
            "complaint", "policy", "their_account", "no_repeat", "seriousness", "tenancy_implications",
            "possible_prosecution",
        ],
        "account": "MARKER what he says",
    })
}

/// A letter that goes to the victim.
pub(super) fn letter(code: &str) -> Value {
    json!({ "code": code, "recipient": "victim", "way": "post", "step": "sent", "text": "MARKER dear Ms Ade" })
}

/// The same body with one field different.
pub(super) fn but(mut body: Value, field: &str, value: Value) -> Value {
    body[field] = value;
    body
}

/// The record at the end: the acts stand in their order and nothing between them is missing, the chain is whole, and
/// nothing that anybody wrote lies there in clear.
pub(super) async fn ends(engine: Engine, somebody: &Officer<'_>, case: &str, acts: &[&str]) {
    let desk = somebody.desk;
    let read = somebody.gets(&format!("/api/v1/cases/{case}/chronology?limit=500")).await.ok();
    let entries = read["items"].as_array().unwrap();
    assert_eq!(read["next"], json!(null));
    let positions: Vec<i64> = entries.iter().map(|entry| entry["position"].as_i64().unwrap()).collect();
    assert_eq!(positions, (1..).take(entries.len()).collect::<Vec<i64>>());
    // The letters that the program drafts and sends by itself are looked at where they happen, as is what time does.
    let by_program = |entry: &&Value| entry["act"] == "letter_issued" && entry["staff_id"].is_null();
    let done: Vec<&str> = entries
        .iter()
        .filter(|entry| !by_program(entry))
        .map(|entry| entry["act"].as_str().unwrap())
        .collect();
    // What time alone does to clocks stands there too, and is looked at where it happens.
    let done: Vec<&str> = done.into_iter().filter(|act| !act.starts_with("clock_")).collect();
    assert_eq!(done, acts);

    let audit = somebody.gets(&format!("/api/v1/cases/{case}/audit")).await.ok();
    assert_eq!(audit["whole"], true);
    let chain: Vec<&Value> = audit["entries"].as_array().unwrap().iter().map(|entry| &entry["act"]).collect();
    for act in acts {
        assert!(chain.contains(&&json!(act)), "{act} is not in the chain");
    }

    if engine == Engine::Sqlite {
        let lying_there = desk.everything_in_the_database().await;
        let lies_there = |text: &str| lying_there.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(lies_there("report_received"), "this is not the database");
        assert!(!lies_there(MARKER));
    }
}
