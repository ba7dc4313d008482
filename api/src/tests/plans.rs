//! How the databases find what lists ask for: by index, however many cases there are.

use entity::staff::{Role, Scope};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, QueryTrait, Select, Statement, TransactionTrait};
use uuid::Uuid;

use super::{Desk, engine::Engine, shouting};
use crate::{
    caller::Caller,
    casework::{list_cases, list_letters, list_reports, list_tasks, see_deadlines},
    cursor::Place,
    notifier,
};

async fn plan<E: EntityTrait>(desk: &Desk, query: Select<E>) -> String {
    let db = desk.house.intake.db.writer();
    let backend = db.get_database_backend();
    let Statement { sql, values, .. } = query.build(backend);
    let transaction = db.begin().await.unwrap();
    let explain = if backend == DbBackend::Sqlite {
        "explain query plan"
    } else {
        // A table of a few rows is read whole, and rightly so; what could be taken if there were many is the question.
        transaction
            .execute_unprepared("set local enable_seqscan = off; set local enable_sort = off")
            .await
            .unwrap();
        "explain"
    };
    let statement = Statement { sql: format!("{explain} {sql}"), values, db_backend: backend };
    let rows = transaction.query_all_raw(statement).await.unwrap();
    let column = if backend == DbBackend::Sqlite { "detail" } else { "QUERY PLAN" };
    let lines: Vec<String> = rows.iter().map(|row| row.try_get("", column).unwrap()).collect();
    lines.join("\n")
}

fn is_by_index(plan: &str, index: &str) -> bool {
    let reads_whole = plan.lines().any(|line| {
        let line = line.trim();
        (line.starts_with("SCAN") && !line.contains("INDEX")) || line.contains("Seq Scan")
    });
    let sorts = plan.contains("TEMP B-TREE FOR ORDER BY") || plan.contains("Sort Key");
    plan.contains(index) && !reads_whole && !sorts
}

async fn callers(desk: &Desk) -> Vec<Caller> {
    let officer = desk.officer().await;
    let account = entity::staff::Entity::find_by_id(officer.id).one(desk.house.intake.db.reader()).await;
    let staff = account.unwrap().unwrap();
    let team = Some(Uuid::now_v7());
    let with = |scope, team_id, role| Caller {
        staff: entity::staff::Model { scope, team_id, role, ..staff.clone() },
        areas: vec!["north".to_owned()],
        sign_in_id: Uuid::nil(),
    };
    vec![
        with(Scope::All, None, Role::Director),
        with(Scope::Team, team, Role::CaseOfficer),
        with(Scope::Team, None, Role::LineManager),
        with(Scope::Area, None, Role::AreaManager),
        with(Scope::Own, None, Role::CaseOfficer),
        with(Scope::All, None, Role::Administrator),
    ]
}

#[actix_web::test]
async fn every_list_is_read_by_an_index_in_its_own_order_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "strictest").await;
        let officer = desk.officer_named("entering@landlord.example").await;
        officer.opens_a_case(shouting()).await;
        let now = desk.house.clock.now();
        let place = Some(Place { at: now, id: Uuid::now_v7() });
        for caller in callers(&desk).await {
            let who = format!("{engine:?} {:?}", caller.staff.scope);
            for asked in ["", "stage", "area", "owner"] {
                let mut wanted = list_cases::Asked::default();
                match asked {
                    "stage" => wanted.stage = Some("received"),
                    "area" => wanted.area = Some("north"),
                    "owner" => wanted.owner = Some("me"),
                    _ => {}
                }
                let wanted = list_cases::Wanted::read(wanted, &caller).unwrap();
                let plan = plan(&desk, list_cases::query(&caller, &wanted, place, 51)).await;
                assert!(is_by_index(&plan, "cases_by_"), "cases by {asked}, {who}:\n{plan}");
            }
            for (strand, stage, set_aside) in [
                (None, None, None),
                (Some("race"), None, None),
                (None, Some("received"), None),
                (None, None, Some("true")),
                (None, None, Some("false")),
            ] {
                let asked = list_reports::Asked { strand, stage, set_aside, ..Default::default() };
                let wanted = list_reports::Wanted::read(asked).unwrap();
                let plan = plan(&desk, list_reports::query(&caller, &wanted, place, 51)).await;
                let index = if set_aside == Some("true") { "reports_by_set_aside" } else { "reports_by_" };
                assert!(
                    is_by_index(&plan, index),
                    "reports {strand:?} {stage:?} {set_aside:?}, {who}:\n{plan}"
                );
            }
            for (state, reference, index) in [
                (Some("failed"), None, "letters_by_state"),
                (Some("sent"), None, "letters_by_state"),
                (None, Some("ABCDEF01"), "letters_by_reference"),
            ] {
                let wanted = list_letters::Wanted::read(state, reference).unwrap();
                let db = &desk.house.intake.db;
                let plan = plan(&desk, list_letters::query(db, &caller, wanted, place, 51)).await;
                assert!(is_by_index(&plan, index), "letters {state:?} {reference:?}, {who}:\n{plan}");
            }
            for (done, role) in [("false", None), ("false", Some("me")), ("true", None)] {
                let wanted = list_tasks::Wanted::read(Some(done), role, &caller).unwrap();
                let plan = plan(&desk, list_tasks::query(&caller, wanted, place, 51)).await;
                assert!(is_by_index(&plan, "tasks_by_done"), "tasks {done} {role:?}, {who}:\n{plan}");
            }
            for whose in ["me", "team", "all"] {
                let wanted =
                    see_deadlines::Wanted::read(Some(whose), None, Some("overdue"), (None, None)).unwrap();
                let plan = plan(&desk, see_deadlines::query(&caller, &wanted, place, 51, now)).await;
                assert!(is_by_index(&plan, "clocks_by_"), "deadlines for {whose}, {who}:\n{plan}");
            }
        }
    }
}

#[actix_web::test]
async fn letters_that_are_due_are_found_by_an_index_of_nothing_else_on_both_engines() {
    for engine in Engine::ALL {
        let desk = Desk::open_on(engine, "strictest").await;
        let now = desk.house.clock.now();
        let plan = plan(&desk, notifier::due(now, now)).await;
        assert!(is_by_index(&plan, "letters_to_send"), "{engine:?}:\n{plan}");
    }
}
