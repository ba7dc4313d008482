//! Viridian's procedure (001), day by day: a report on a Thursday in October, three days before the clocks change, a second
//! incident on the day before Christmas Eve, and the case closed in January, opened again and closed for good.
//!
//! When something is due was worked out by hand from the procedure, and is written here as it was worked out.

mod again;
mod closing;
mod first_days;
mod letters;
mod other_landlord;
mod perpetrator;
mod weeks;

use actix_web::test::TestRequest;
use entity::{action_plan::OPTIONS, staff::Role};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{Answered, Desk, Officer, engine::Engine, shouting};

const OF_VICTIM: [&str; 7] = [
    "explained_priority",
    "account",
    "household_impact",
    "agencies",
    "further_incident",
    "update_letter_promised",
    "contact_pattern_agreed",
];
const OF_PERPETRATOR: [&str; 7] = [
    "complaint",
    "policy",
    "their_account",
    "no_repeat",
    "seriousness",
    "tenancy_implications",
    "possible_prosecution",
];

/// The people of a housing association with one patch, and the case that they work.
struct Story<'a> {
    desk: &'a Desk,
    engine: Engine,
    administrator: Officer<'a>,
    intake: Officer<'a>,
    officer: Officer<'a>,
    colleague: Officer<'a>,
    manager: Officer<'a>,
    peer: Officer<'a>,
    area_manager: Officer<'a>,
    director: Officer<'a>,
    case: String,
}

/// Who and what the later days need of the earlier ones.
struct People {
    interview: Value,
    perpetrator: Value,
    witnesses: [Value; 2],
}

async fn from_october_to_january(engine: Engine) {
    let desk = Desk::open_on(engine, "viridian").await;
    let mut story = Story::of(&desk, engine).await;
    story.the_report_comes_and_goes_to_the_patch_officer().await;
    story.two_officers_write_the_plan_at_once().await;
    story.the_first_conversation_and_what_follows_at_once().await;
    story.the_home_is_made_safe().await;
    let people = story.the_victim_is_interviewed_when_she_asked_to_be().await;
    story.the_police_come_first(&people).await;
    story.he_does_not_come_twice(&people).await;
    let interview = story.he_is_heard_at_last(&people).await;
    story.he_is_warned_on_two_signatures(&people, &interview).await;
    story.nine_days_and_ten_days(&people).await;
    story.a_case_of_another_landlord().await;
    story.the_letter_with_what_was_found(&people).await;
    story.week_after_week().await;
    story.it_happens_again_before_christmas(&people).await;
    story.he_is_heard_between_the_years(&people).await;
    story.the_case_is_closed(&people).await;
    story.and_opened_again().await;
    story.everything_is_on_record().await;
}

#[actix_web::test]
async fn a_case_is_worked_by_the_procedure_of_viridian_from_october_to_january() {
    from_october_to_january(Engine::Sqlite).await;
}

#[actix_web::test]
async fn the_same_case_is_worked_in_the_same_way_on_the_other_database() {
    from_october_to_january(Engine::Postgres).await;
}

impl<'a> Story<'a> {
    /// An association as its administrator has set it up.
    async fn of(desk: &'a Desk, engine: Engine) -> Self {
        clock_shows(desk, "2026-10-22T12:55:00Z");
        let administrator = desk.administrator().await.staying();
        let adds = async |list: &str, body: Value| {
            let path = format!("/api/v1/{list}");
            administrator.posts_once(&path, &Uuid::new_v4().to_string(), &body).await.ok()
        };
        let team = adds("teams", json!({ "name": "Housing" })).await["id"].clone();
        let hires = async |name: &str, role: Role, reach: Value| {
            let hired = desk.somebody(&format!("{name}@landlord.example"), role).await.staying();
            administrator.changes(hired.id, "*", reach).await.ok();
            hired
        };
        let in_team = || json!({ "team_id": team });
        let officer = hires("officer", Role::CaseOfficer, in_team()).await;
        let south = json!({
            "code": "south", "name": "South", "team_id": team, "officer_id": officer.id, "postcodes": ["ST1 4"],
        });
        adds("areas", south).await;
        Self {
            desk,
            engine,
            intake: desk.somebody("reception@landlord.example", Role::Intake).await.staying(),
            officer,
            colleague: hires("colleague", Role::CaseOfficer, in_team()).await,
            manager: hires("manager", Role::LineManager, in_team()).await,
            peer: hires("peer", Role::LineManager, in_team()).await,
            area_manager: hires("area", Role::AreaManager, json!({ "areas": ["south"] })).await,
            director: desk.somebody("director@landlord.example", Role::Director).await.staying(),
            case: String::new(),
            administrator,
        }
    }

    /// The day goes on until then, and the program does what it does by itself.
    async fn it_is(&self, moment: &str) {
        clock_shows(self.desk, moment);
        self.desk.works_by_itself().await;
    }

    fn now(&self) -> Value {
        json!(self.desk.clock_says())
    }

    fn path(&self) -> String {
        format!("/api/v1/cases/{}", self.case)
    }

    /// Does an act on the case, now.
    async fn does(&self, who: &Officer<'_>, act: &str, body: Value) -> Value {
        who.acts(&self.case, act, body).await.ok()
    }

    /// The officer does an act on the case, now.
    async fn acts(&self, act: &str, body: Value) -> Value {
        self.does(&self.officer, act, body).await
    }

    /// The procedure does not let the officer do that, and nothing is written.
    #[track_caller]
    fn may_not<'s>(&'s self, act: &'s str, body: Value, code: &'s str) -> impl Future<Output = ()> + 's {
        self.officer.is_refused(&self.case, act, body, code)
    }

    /// The same for somebody else.
    #[track_caller]
    fn lets_not<'s>(
        &'s self,
        who: &'s Officer<'_>,
        act: &'s str,
        body: Value,
        code: &'s str,
    ) -> impl Future<Output = ()> + 's {
        who.is_refused(&self.case, act, body, code)
    }

    /// An act on the case as it was seen then.
    async fn acts_on(&self, who: &Officer<'_>, seen: &str, act: &str, body: Value) -> Answered {
        let request = TestRequest::post().uri(&format!("{}/{act}", self.path())).set_json(body);
        let key = Uuid::new_v4().to_string();
        who.sends(request.insert_header(("Idempotency-Key", key)).insert_header(("If-Match", seen))).await
    }

    /// The last clock of that code.
    async fn clock(&self, code: &str) -> Value {
        self.officer.clock(&self.case, code).await
    }

    /// That the last clock of that code runs, until then.
    #[track_caller]
    fn owes(&self, code: &'static str, due: &'static str) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move {
            let clock = self.clock(code).await;
            assert_eq!(
                (&clock["state"], &clock["due_at"]),
                (&json!("running"), &json!(due)),
                "{caller} {code}"
            );
        }
    }

    /// That the last clock of that code was met then, and in time.
    #[track_caller]
    fn kept(&self, code: &'static str, at: &'static str) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move {
            let clock = self.clock(code).await;
            assert_eq!((&clock["state"], &clock["met_at"]), (&json!("met"), &json!(at)), "{caller} {code}");
            assert_eq!(clock["breached_at"], Value::Null, "{caller} {code}");
        }
    }

    /// That there is nothing to promise under that code any more, and why.
    async fn is_off(&self, code: &str, reason: &str) {
        let clock = self.clock(code).await;
        assert_eq!((&clock["state"], &clock["reason"]), (&json!("not_applicable"), &json!(reason)), "{code}");
    }

    /// Nothing under that code was missed until now.
    async fn is_not_missed_yet(&self, code: &str) {
        self.desk.works_by_itself().await;
        assert_eq!(self.clock(code).await["breached_at"], Value::Null, "{code}");
    }

    /// What came up to somebody's role: the codes, the most urgent first.
    async fn came_up_to(&self, who: &Officer<'_>) -> Vec<String> {
        let list = who.gets("/api/v1/deadlines?escalated=true&limit=100").await.ok();
        let items = list["items"].as_array().unwrap();
        items.iter().map(|item| item["code"].as_str().unwrap().to_owned()).collect()
    }

    async fn stage(&self) -> Value {
        self.officer.gets(&self.path()).await.ok()["stage"].clone()
    }

    async fn decides(&self, who: &Officer<'_>, request: &Value, approved: bool) -> Value {
        self.does(who, "decisions", decision(request, approved)).await
    }

    /// A letter to somebody who is accused: written by one, signed by another, sent as it was signed.
    async fn sends_signed(&self, letter: Value) -> Value {
        let draft = self.acts("letters", with(letter.clone(), json!({ "step": "draft" }))).await;
        self.may_not("letters", as_drafted(&draft["id"], letter.clone()), "manager_signature_needed").await;
        self.decides(&self.manager, &draft["id"], true).await;
        self.acts("letters", as_drafted(&draft["id"], letter)).await
    }

    fn interview(&self, of: &str, party: &Value) -> Value {
        let gone_through: &[&str] = match of {
            "victim" => &OF_VICTIM,
            "witness" => &[],
            _ => &OF_PERPETRATOR,
        };
        json!({
            "happened_at": self.now(), "of": of, "party_id": party, "result": "held", "place": "office",
            "attendees": ["officer"], "gone_through": gone_through, "account": "MARKER on the stairs",
        })
    }

    fn review(&self, kind: &str) -> Value {
        json!({
            "happened_at": self.now(), "kind": kind, "items": ["action_plan", "security", "emergency_legal_action"],
            "variances": [], "next_steps": "MARKER is called on Monday",
        })
    }

    /// A contact both ways, with the four prompts.
    fn contact(&self) -> Value {
        json!({
            "happened_at": self.now(), "way": "phone", "result": "two_way", "still_safe": true,
            "prompts": {
                "update": "MARKER told what was done", "coping": "MARKER sleeps again",
                "agencies": "The police came as they said", "next": "We speak in two weeks",
            },
        })
    }

    fn consent(&self, purpose: &str, given: bool) -> Value {
        json!({ "happened_at": self.now(), "purpose": purpose, "given": given, "how": "spoken" })
    }

    /// The whole plan: what the victim agrees to, what they have not decided, and nothing else.
    fn plan(&self, agreed: &[&str], undecided: &[&str]) -> Value {
        let today = self.desk.clock_says().day();
        let options = OPTIONS.map(|option| {
            let agrees = agreed.contains(&option.code);
            let decision = match undecided.contains(&option.code) {
                true => "undecided",
                false if agrees => "agrees",
                false => "not_applicable",
            };
            json!({
                "code": option.code, "offered": decision != "not_applicable", "decision": decision,
                "owner": agrees.then_some("officer"), "due": agrees.then_some(today),
                "consent_how": agrees.then_some("spoken"), "note": agrees.then_some("MARKER wants it so"),
            })
        });
        json!({ "happened_at": self.now(), "options": options, "summary": "MARKER on the stairs for weeks" })
    }

    fn signature(&self, plan: &Value) -> Value {
        json!({
            "happened_at": self.now(), "plan_id": plan, "signer": "victim",
            "how": { "typed_name": "MARKER Khan" }, "channel": "in_person",
        })
    }

    /// Somebody in the case.
    async fn enters(&self, party: Value) -> Value {
        let whole = json!({
            "age_band": "adult", "landlord": "ours", "tenancy": "tenant", "vulnerable": "no", "name": "MARKER Smith",
        });
        self.acts("parties", with(whole, party)).await["id"].clone()
    }

    /// The whole chronology of the case.
    async fn chronology(&self) -> Vec<Value> {
        let read = self.officer.gets(&format!("{}/chronology?limit=500", self.path())).await.ok();
        assert_eq!(read["next"], Value::Null);
        read["items"].as_array().unwrap().clone()
    }
}

fn clock_shows(desk: &Desk, moment: &str) {
    let then: Timestamp = moment.parse().unwrap();
    desk.later(entity::moment::Moment::from(then).seconds_since(desk.clock_says()));
}

/// The same body with other fields.
fn with(mut body: Value, fields: Value) -> Value {
    let others = fields.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(others);
    body
}

fn decision(request: &Value, approved: bool) -> Value {
    json!({ "request_id": request, "approved": approved, "reason": "MARKER faces the street" })
}

fn letter(code: &str, recipient: &str) -> Value {
    json!({ "code": code, "recipient": recipient, "way": "post", "step": "sent", "text": "MARKER dear" })
}

/// The same letter, sent as it was drafted.
fn as_drafted(draft: &Value, letter: Value) -> Value {
    with(letter, json!({ "step": "sent", "text": null, "draft_id": draft }))
}

fn file_note(interview: &Value) -> Value {
    json!({ "interview_id": interview, "note": "MARKER said it on the stairs", "signed": true })
}

fn progress(code: &str, status: &str, done_on: Option<&str>) -> Value {
    let why_not = (status == "not_progressed").then_some("MARKER was not needed");
    json!({ "code": code, "status": status, "done_on": done_on, "why_not": why_not })
}

/// A report from somebody whose home is in the patch.
fn report(incident_types: &[&str]) -> Value {
    with(
        shouting(),
        json!({
            "account": "MARKER shouted at me and wrote on my door", "incident_types": incident_types,
            "contact_choice": "contact", "home_postcode": "st1 4ab",
        }),
    )
}
