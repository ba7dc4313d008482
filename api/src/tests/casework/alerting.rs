//! Staff are told in time: number and link only, within office hours, one mail for all that waits.

mod digests;
mod dropping;
mod waiting;

use std::collections::BTreeSet;

use entity::{
    letter::{self, LetterKind, LetterState},
    policy::{ClockRule, Policy},
    staff::{self, Role},
};
use mail_parser::MessageParser;
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, engine::Engine, shouting},
    clock, policy,
};
use crate::notifier::deliver_due;

const HOUR: i64 = 3600;
/// What no mail to staff may say.
const UNSAID: [&str; 8] = ["shouted", "stairs", "hate", "race", "religion", "police", "incident", "victim"];

/// A mail to a member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    to: String,
    id: String,
    subject: String,
    text: String,
}

impl Told {
    /// What stands under a heading.
    fn under(&self, heading: &str) -> Vec<&str> {
        let mut lines = self.text.lines().filter(|line| !line.is_empty()).skip_while(|line| *line != heading);
        lines.next();
        lines.map_while(|line| line.strip_prefix("- ")).collect()
    }

    fn tells_of(&self, number: &str) -> bool {
        self.text.contains(&format!("https://cases.example/{number}"))
    }
}

impl Desk {
    /// Sends what is due, until nothing is left to do.
    async fn delivers(&self) {
        while !deliver_due(&self.house, self.house.clock.now()).await.unwrap().is_nothing() {}
    }

    /// Lets the program do what it does by itself and send what is due; the mails that came, by reader.
    async fn tells(&self) -> Vec<Told> {
        self.works_by_itself().await;
        self.delivers().await;
        self.mails()
    }

    /// The mails that came since the last look, by reader. None says anything of whom or what.
    fn mails(&self) -> Vec<Told> {
        let mut mails = Vec::new();
        for file in std::fs::read_dir(self._folder.path().join("letters")).unwrap() {
            let path = file.unwrap().path();
            let raw = std::fs::read(&path).unwrap();
            std::fs::remove_file(&path).unwrap();
            let mail = MessageParser::default().parse(&raw).unwrap();
            let text = mail.body_text(0).unwrap().replace("\r\n", "\n");
            let all = format!("{} {text} {}", mail.subject().unwrap(), mail.body_html(0).unwrap());
            for word in UNSAID {
                assert!(!all.to_lowercase().contains(word), "{word}: {all}");
            }
            mails.push(Told {
                to: mail.header_raw("To").unwrap().trim().split('@').next().unwrap().to_owned(),
                id: mail.message_id().unwrap().to_owned(),
                subject: mail.subject().unwrap().to_owned(),
                text,
            });
        }
        mails.sort_by(|one, other| (&one.to, &one.id).cmp(&(&other.to, &other.id)));
        mails
    }

    /// Sets the clock.
    fn at(&self, moment: &str) {
        *self.clock.0.lock().unwrap() = moment.parse::<jiff::Timestamp>().unwrap().into();
    }

    /// The alerts of a kind that have come to that.
    async fn alerts(&self, kind: LetterKind, state: LetterState) -> Vec<letter::Model> {
        let found = letter::Entity::find()
            .filter(letter::COLUMN.staff_id.is_not_null())
            .filter(sea_orm::ColumnTrait::eq(&letter::Column::Kind, kind))
            .filter(sea_orm::ColumnTrait::eq(&letter::Column::State, state));
        found.all(self.house.intake.db.reader()).await.unwrap()
    }

    /// An account for cases of that area alone.
    async fn for_area(&self, email: &str, role: Role, area: &str) -> Uuid {
        let (id, _) = self.account(email, role, None).await;
        let row = staff::area::ActiveModel { staff_id: Set(id), area: Set(area.to_owned()) };
        let writer = self.house.intake.db.writer();
        staff::area::Entity::insert(row).exec_without_returning(writer).await.unwrap();
        let scope = staff::ActiveModel { id: Set(id), scope: Set(staff::Scope::Area), ..Default::default() };
        staff::Entity::update(scope).exec(writer).await.unwrap();
        id
    }
}

/// Whom the mails went to.
fn readers(mails: &[Told]) -> Vec<&str> {
    mails.iter().map(|mail| mail.to.as_str()).collect()
}

/// A policy that promises only that.
fn promising(clocks: Vec<ClockRule>) -> Policy {
    Policy { clocks, told_of_each_report: Vec::new(), ..policy("stoke") }
}

/// A promise that giving the case to somebody keeps; when it is missed it goes to the line manager.
fn assigned_within(due: &str) -> ClockRule {
    let rule = clock("T-01", "report_received", due, "case_assigned");
    ClockRule { escalates_to: Some(Role::LineManager), ..rule }
}

/// A promise that nothing in these tests keeps.
fn answered_within(due: &str) -> ClockRule {
    let rule = clock("T-02", "report_received", due, "police_notified");
    ClockRule { escalates_to: Some(Role::LineManager), ..rule }
}

/// A case of somebody who may be hurt.
fn urgent() -> Value {
    let mut answers = shouting();
    answers["hurt"] = json!("yes");
    answers
}

/// Enters a report; the case and its number.
async fn entered(officer: &Officer<'_>, answers: Value) -> (String, String) {
    let entered = officer.enters(&Uuid::new_v4().to_string(), answers).await.ok();
    let word = |name: &str| entered[name].as_str().unwrap().to_owned();
    (word("case_id"), word("acknowledgement"))
}

#[actix_web::test]
async fn whoever_has_a_case_is_told_of_a_promise_at_risk_and_the_role_above_when_it_is_missed() {
    let desk = Desk::open_with(promising(vec![answered_within("8h")])).await;
    let officer = desk.officer().await;
    desk.officer_named("colleague@landlord.example").await;
    desk.account("manager@landlord.example", Role::LineManager, None).await;
    let (case, number) = entered(&officer, shouting()).await;
    officer.acts(&case, "assignments", json!({ "officer_id": officer.id })).await.ok();
    assert_eq!(readers(&desk.tells().await), ["officer"]);
    desk.later(6 * HOUR - 60);
    assert_eq!(desk.tells().await, []);

    desk.later(60);
    let at_risk = desk.tells().await;

    assert_eq!(readers(&at_risk), ["officer"]);
    assert_eq!(at_risk[0].subject, number);
    assert_eq!(at_risk[0].under("Due soon:"), [format!("{number} https://cases.example/{number}")]);
    assert_eq!(desk.tells().await, []);
    // It is missed after closing time.
    desk.later(2 * HOUR);
    assert_eq!(desk.tells().await, []);
    desk.at("2026-11-23T08:59:59Z");
    assert_eq!(desk.tells().await, []);

    desk.at("2026-11-23T09:00:00Z");
    let missed = desk.tells().await;

    assert_eq!(readers(&missed), ["manager", "officer"]);
    for mail in &missed {
        assert_eq!(mail.under("Overdue:"), [format!("{number} https://cases.example/{number}")]);
        assert!(!mail.text.contains("Due soon:"), "{}", mail.text);
    }
    desk.later(24 * HOUR);
    assert_eq!(desk.tells().await, []);
    desk.chain(case.parse().unwrap()).await;
}

#[actix_web::test]
async fn nobody_is_told_outside_office_hours_but_of_what_can_not_wait() {
    let desk = Desk::open_with(promising(vec![answered_within("8h"), assigned_within("1cd")])).await;
    let officer = desk.officer().await.staying();
    desk.account("manager@landlord.example", Role::LineManager, None).await;
    desk.at("2026-11-20T20:00:00Z");
    let (_, calm) = entered(&officer, shouting()).await;
    let (_, hurt) = entered(&officer, urgent()).await;

    let at_once = desk.tells().await;

    assert_eq!(readers(&at_once), ["officer"]);
    assert_eq!(at_once[0].subject, hurt);
    desk.later(6 * HOUR);
    let at_night = desk.tells().await;
    assert_eq!(readers(&at_night), ["officer"]);
    assert!(at_night[0].tells_of(&hurt) && !at_night[0].tells_of(&calm), "{}", at_night[0].text);
    desk.later(2 * HOUR);
    assert_eq!(readers(&desk.tells().await), ["manager", "officer"]);
    // What is counted in days waits, whoever it is about.
    desk.at("2026-11-21T20:00:00Z");
    assert_eq!(desk.tells().await, []);

    desk.at("2026-11-23T09:00:00Z");
    let monday = desk.tells().await;

    assert_eq!(readers(&monday), ["manager", "officer"]);
    let of = |mail: &Told, heading: &str| {
        let lines = mail.under(heading).into_iter();
        lines.map(|line| line.split(' ').next().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    let both = BTreeSet::from([calm.clone(), hurt]);
    for mail in &monday {
        assert_eq!(of(mail, "Overdue:"), both, "{}", mail.text);
    }
    assert_eq!(of(&monday[1], "New:"), BTreeSet::from([calm]));
    assert_eq!(monday[1].subject, "To look at: 3");
}

#[actix_web::test]
async fn what_is_counted_in_days_is_told_in_the_morning_and_only_once() {
    let desk = Desk::open_with(promising(vec![answered_within("4cd")])).await;
    let officer = desk.officer().await;
    let (_, number) = entered(&officer, shouting()).await;
    desk.tells().await;

    // At risk on Monday, half an hour after opening.
    desk.at("2026-11-23T09:30:00Z");
    assert_eq!(desk.tells().await, []);
    desk.at("2026-11-24T09:00:00Z");
    let tuesday = desk.tells().await;

    assert_eq!(tuesday.len(), 1);
    assert_eq!(tuesday[0].under("Due soon:"), [format!("{number} https://cases.example/{number}")]);
    assert_eq!(desk.alerts(LetterKind::ClockAtRisk, LetterState::Sent).await.len(), 1);
    assert_eq!(desk.alerts(LetterKind::ClockAtRisk, LetterState::Sent).await[0].attempts, 1);
}

#[actix_web::test]
async fn each_morning_from_the_eighth_working_day_officer_and_manager_are_reminded_of_the_letter() {
    let mut viridian = policy("viridian");
    viridian.clocks.retain(|rule| rule.code == "VIR-20");
    let desk = Desk::open_with(viridian).await;
    let officer = desk.officer().await;
    desk.account("manager@landlord.example", Role::LineManager, None).await;
    let (_, number) = entered(&officer, shouting()).await;
    desk.tells().await;
    let mut told = Vec::new();
    for day in 1..=4 {
        for time in ["08:59:00", "09:00:05", "15:30:00"] {
            desk.at(&format!("2026-12-0{day}T{time}Z"));
            for mail in desk.tells().await {
                if !mail.under("Letters to write:").is_empty() {
                    assert!(mail.tells_of(&number));
                    told.push((day, time, mail.to));
                }
            }
        }
    }

    let morning = |day, to: &str| (day, "09:00:05", to.to_owned());
    let expected = [2, 3, 4].map(|day| [morning(day, "manager"), morning(day, "officer")]).concat();
    assert_eq!(told, expected);
}

#[actix_web::test]
async fn a_case_that_was_taken_higher_is_told_to_whom_it_was_taken() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let manager = desk.somebody("manager@landlord.example", Role::LineManager).await;
    let officer = desk.officer().await;
    desk.account("director@landlord.example", Role::Director, None).await;
    desk.account("lead@landlord.example", Role::CohesionLead, None).await;
    let (case, number) = entered(&officer, shouting()).await;
    desk.tells().await;

    for (to, reader) in [("director", "director"), ("cohesion_lead", "lead"), ("board", "director")] {
        manager.acts(&case, "escalations", json!({ "to": to, "reason": "It goes on" })).await.ok();
        let told = desk.tells().await;
        assert_eq!(readers(&told), [reader], "{to}");
        assert_eq!(told[0].under("To do:"), [format!("{number} https://cases.example/{number}")]);
    }
}

#[actix_web::test]
async fn the_panel_is_told_of_a_transfer_that_waits_for_it() {
    let desk = Desk::open_with(promising(Vec::new())).await;
    let officer = desk.officer().await;
    desk.account("panel@landlord.example", Role::TransferPanel, None).await;
    let (case, number) = entered(&officer, shouting()).await;
    desk.tells().await;
    super::told::plan(&desk, &case, &["AP09"]).await;

    let recommended =
        json!({ "kind": "management_transfer", "party_id": null, "report": "She does not sleep there" });
    officer.acts(&case, "transfer-recommendations", recommended).await.ok();

    let told = desk.tells().await;
    assert_eq!(readers(&told), ["panel"]);
    assert_eq!(told[0].under("To do:"), [format!("{number} https://cases.example/{number}")]);
}

#[actix_web::test]
async fn duties_of_the_house_are_told_by_their_name_and_reports_of_figures_when_they_are_ready() {
    let mut group = policy("housing-group");
    group.clocks.retain(|rule| rule.code.starts_with("GRP-03"));
    let desk = Desk::open_with(group).await;
    let director = desk.somebody("director@landlord.example", Role::Director).await.staying();
    desk.account("lead@landlord.example", Role::CohesionLead, None).await;
    desk.account("area@landlord.example", Role::AreaManager, None).await;
    desk.officer().await;
    assert_eq!(desk.tells().await, []);

    desk.at("2026-12-14T09:00:00Z");
    let at_risk = desk.tells().await;
    assert_eq!(readers(&at_risk), ["lead"]);
    let duty = "GRP-03 https://heard.example/api/v1/duties";
    assert_eq!(at_risk[0].under("Due soon:"), [duty]);
    desk.at("2026-12-21T09:00:00Z");
    let missed = desk.tells().await;
    assert_eq!(readers(&missed), ["director", "lead"]);
    assert!(missed.iter().all(|mail| mail.under("Overdue:") == [duty]), "{missed:?}");

    let body =
        json!({ "duty": "monthly_report_issued", "happened_at": desk.house.clock.now(), "note": "MARKER" });
    director.posts_once("/api/v1/duties", "duty-00001", &body).await.ok();

    let ready = desk.tells().await;
    assert_eq!(readers(&ready), ["area", "director", "lead"]);
    for mail in &ready {
        let line = "The monthly report https://heard.example/api/v1/duties";
        assert_eq!(mail.under("Figures that are ready:"), [line]);
        assert!(!mail.text.contains("MARKER") && mail.subject == "To look at: 1", "{mail:?}");
    }
}
