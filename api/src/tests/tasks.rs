//! What has to be done by hand: listed, shown with the case, and done.

use entity::{
    exclusion,
    letter::{self, LetterKind, LetterRecipient, LetterState, LetterWay},
    staff::Role,
    task::{self, TaskKind},
};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answered, Desk, Officer, engine::Engine, shouting};

impl Desk {
    async fn raises(&self, case: Uuid, kind: TaskKind, letter_id: Option<Uuid>) -> Uuid {
        task::raise(self.house.intake.db.writer(), case, kind, letter_id, self.house.clock.now())
            .await
            .unwrap();
        self.tasks(case).await.iter().rfind(|task| task.kind == kind).unwrap().id
    }

    async fn task(&self, id: Uuid) -> task::Model {
        task::Entity::find_by_id(id).one(self.house.intake.db.reader()).await.unwrap().unwrap()
    }
}

impl Officer<'_> {
    async fn tasks(&self, query: &str) -> Vec<Value> {
        self.gets(&format!("/api/v1/tasks{query}")).await.ok()["items"].as_array().unwrap().clone()
    }

    async fn completes(&self, case: Uuid, task: Uuid) -> Answered {
        let body = json!({ "task_id": task, "what": "MARKER I called her sister" });
        self.acts(&case.to_string(), "task-completions", body).await
    }

    async fn case(&self) -> Uuid {
        self.opens_a_case(shouting()).await.parse().unwrap()
    }
}

fn kinds(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["kind"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn what_waits_longest_stands_first_and_what_was_done_stands_apart_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "stoke").await;
        let officer = desk.officer().await;
        let entered = officer.enters("key-00001", shouting()).await.ok();
        let case: Uuid = entered["case_id"].as_str().unwrap().parse().unwrap();
        let first = desk.raises(case, TaskKind::FindAnotherWay, None).await;
        let raised_at = desk.house.clock.now();
        desk.later(1);
        desk.raises(case, TaskKind::SeeThatTheyAreSafe, None).await;
        desk.later(1);
        desk.raises(case, TaskKind::TellOfLetter, None).await;

        let open = officer.tasks("").await;

        let expected = json!({
            "id": first, "kind": "find_another_way", "role": "case_officer", "urgent": false,
            "letter_id": null, "subject_id": null, "raised_at": raised_at, "done_at": null, "done_by": null,
            "case_id": case, "reports": [entered["acknowledgement"]],
        });
        assert_eq!(open[0], expected);
        let all = ["find_another_way", "see_that_they_are_safe", "tell_of_letter"];
        assert_eq!(kinds(&open), all);
        assert_eq!(kinds(&officer.tasks("?done=false").await), all);
        assert_eq!(kinds(&officer.tasks("?role=me").await), ["find_another_way", "tell_of_letter"]);
        let page = officer.gets("/api/v1/tasks?limit=2").await.ok();
        let next = page["next"].as_str().unwrap();
        assert_eq!(kinds(&officer.tasks(&format!("?limit=2&cursor={next}")).await), ["tell_of_letter"]);
        let other = officer.gets(&format!("/api/v1/tasks?done=true&cursor={next}")).await;
        assert_eq!(other.refused(422, "invalid"), ["cursor"]);
        let view = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
        let shown = view["open_tasks"].as_array().unwrap();
        assert_eq!(kinds(shown), all);
        assert_eq!(shown[1]["urgent"], true);

        let last = desk.tasks(case).await.iter().find(|task| task.kind == TaskKind::TellOfLetter).unwrap().id;
        for task in [first, last] {
            desk.later(60);
            officer.completes(case, task).await.ok();
        }

        assert_eq!(kinds(&officer.tasks("").await), ["see_that_they_are_safe"]);
        let done = officer.tasks("?done=true").await;
        assert_eq!(kinds(&done), ["tell_of_letter", "find_another_way"], "the latest first");
        assert_eq!(
            (&done[0]["done_at"], &done[0]["done_by"]),
            (&json!(desk.house.clock.now()), &json!(officer.id))
        );
        let page = officer.gets("/api/v1/tasks?done=true&limit=1").await.ok();
        let next = page["next"].as_str().unwrap();
        let second = officer.tasks(&format!("?done=true&limit=1&cursor={next}")).await;
        assert_eq!(kinds(&second), ["find_another_way"]);
        let view = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
        assert_eq!(view["open_tasks"].as_array().unwrap().len(), 1);
    }
}

#[actix_web::test]
async fn a_filter_that_there_is_not_is_named() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    for (query, field) in [
        ("done=maybe", "done"),
        ("role=dpo", "role"),
        ("limit=0", "limit"),
        ("cursor=x", "cursor"),
        ("kind=x", "kind"),
    ] {
        let refused = officer.gets(&format!("/api/v1/tasks?{query}")).await;
        assert_eq!(refused.refused(422, "invalid"), [field], "{query}");
    }
}

#[actix_web::test]
async fn a_task_that_was_done_is_in_the_chronology_with_what_was_done_sealed() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.case().await;
    let task = desk.raises(case, TaskKind::AskHowToReach, None).await;

    let done = officer.completes(case, task).await.ok();

    assert_eq!((&done["act"], &done["subject_id"]), (&json!("task_completed"), &json!(task)));
    assert_eq!(done["facts"]["what"], "MARKER I called her sister");
    assert_eq!(done["facts"]["kind"], "ask_how_to_reach");
    let row = desk.task(task).await;
    assert_eq!((row.done_at, row.done_by), (Some(desk.house.clock.now()), Some(officer.id)));
    assert_eq!(desk.chain(case).await.last().unwrap(), "task_completed");
    assert_eq!(officer.chronology(&case.to_string()).await.last().unwrap(), "task_completed");
    let lying_there = desk.everything_in_the_database().await;
    assert!(!lying_there.windows(6).any(|part| part == b"MARKER"));
}

#[actix_web::test]
async fn a_task_is_done_once_and_in_its_own_case() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let (case, other) = (officer.case().await, officer.case().await);
    let task = desk.raises(case, TaskKind::LookAtLetter, None).await;
    for nowhere in [(other, task), (case, Uuid::now_v7())] {
        let refused = officer.completes(nowhere.0, nowhere.1).await;
        assert_eq!(refused.refused(422, "invalid"), ["task_id"]);
    }
    officer.completes(case, task).await.ok();
    let before = desk.task(task).await;
    desk.later(60);
    officer.completes(case, task).await.refused(409, "task_done");
    assert_eq!(desk.task(task).await, before);
    let done = desk.chain(case).await.iter().filter(|act| *act == "task_completed").count();
    assert_eq!(done, 1);
}

#[actix_web::test]
async fn what_a_manager_has_to_do_no_officer_ticks_off() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.case().await;
    let line = desk.somebody("line@landlord.example", Role::LineManager).await;
    let area = desk.somebody("area@landlord.example", Role::AreaManager).await;
    for (kind, manager) in [(TaskKind::SeeThatTheyAreSafe, &line), (TaskKind::FollowUpSurvey, &line)] {
        let task = desk.raises(case, kind, None).await;
        officer.completes(case, task).await.refused(403, "not_allowed");
        assert_eq!(desk.task(task).await.done_at, None);
        manager.completes(case, task).await.ok();
    }
    // An area manager sees no case of another area, and so no task of it.
    let task = desk.raises(case, TaskKind::FindAnotherWay, None).await;
    area.completes(case, task).await.refused(404, "not_found");
    assert_eq!(area.tasks("").await, Vec::<Value>::new());
}

#[actix_web::test]
async fn of_a_case_that_is_closed_to_somebody_they_see_no_task() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.case().await;
    let task = desk.raises(case, TaskKind::FindAnotherWay, None).await;
    let colleague = desk.officer_named("colleague@landlord.example").await;
    assert_eq!(colleague.tasks("").await.len(), 1);
    let row = exclusion::Model { case_id: case, staff_id: colleague.id, since: desk.house.clock.now() };
    let insert = exclusion::Entity::insert(row.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();

    assert_eq!(colleague.tasks("").await, Vec::<Value>::new());
    colleague.completes(case, task).await.refused(404, "not_found");

    assert_eq!(desk.task(task).await.done_at, None);
    assert_eq!(officer.tasks("").await.len(), 1);
}

#[actix_web::test]
async fn a_letter_that_somebody_posted_has_gone_out() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.case().await;
    let now = desk.house.clock.now();
    let letter = |way, state| {
        let letter = letter::Model::new(LetterKind::Update, LetterRecipient::Victim, now).about(case, None);
        letter::Model { way, state, ..letter }
    };
    let posted = desk.writes(letter(LetterWay::Post, LetterState::Due)).await;
    let withdrawn = letter(LetterWay::Post, LetterState::Cancelled);
    let mailed = letter(LetterWay::Email, LetterState::Due);
    desk.writes(withdrawn.clone()).await;
    desk.writes(mailed.clone()).await;
    let mut tasks = Vec::new();
    for id in [posted, withdrawn.id, mailed.id] {
        task::raise(desk.house.intake.db.writer(), case, TaskKind::PostLetter, Some(id), now).await.unwrap();
        let raised = desk.tasks(case).await;
        tasks.push(raised.iter().find(|task| task.letter_id == Some(id)).unwrap().id);
    }
    desk.later(600);

    for task in tasks {
        officer.completes(case, task).await.ok();
    }

    let row = desk.letter(posted).await;
    assert_eq!((row.state, row.outcome.as_deref()), (LetterState::Sent, Some("posted")));
    assert_eq!(row.settled_at, Some(desk.house.clock.now()));
    assert_eq!(desk.letter(withdrawn.id).await, withdrawn);
    assert_eq!(desk.letter(mailed.id).await, mailed);
}
