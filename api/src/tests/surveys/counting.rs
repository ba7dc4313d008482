//! What the surveys answered, for those who answer for the figures; and how long answers and links are kept.

use entity::{answers::Answers, audit::HOUSE, equality, staff::Role};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::*;
use crate::{housekeeping::tidy, tests::Officer};

const RESULTS: &str = "/api/v1/survey-results";

/// Somebody else is asked, and answers.
async fn answers(asked: &Asked, body: &'static str) {
    let next = sent(&asked.desk, LetterKind::Survey, asked.case, asked.letter.report_id.unwrap());
    write(&asked.desk, next.clone()).await;
    let url = links(&asked.desk, &next).await.survey.unwrap();
    assert_eq!(posts(&asked.desk, &url, body).await.status, 200);
}

fn figures<'a>(results: &'a Value, question: &str) -> &'a Value {
    let all = results["questions"].as_array().unwrap();
    all.iter().find(|one| one["question"] == question).unwrap()
}

#[actix_web::test]
async fn figures_are_counted_by_question_once_there_are_five_and_the_month_is_over() {
    let asked = Asked::new().await;
    for body in [
        "survey_fair=fully&survey_safer=fully",
        "survey_fair=fully&survey_safer=hardly",
        "survey_fair=mostly&survey_safer=fully",
        "survey_fair=not_at_all&survey_safer=does_not_apply",
        "survey_fair=hardly&survey_safer=fully&survey_change=Nothing",
        "go=decline",
        "survey_change=Only+words",
    ] {
        answers(&asked, body).await;
    }
    let manager = asked.desk.somebody("m@landlord.example", Role::AreaManager).await.staying();
    let months = format!("{RESULTS}?from=2026-11&to=2026-11");
    let now = manager.gets(&months).await.ok();
    assert_eq!(turnout(&now), [Value::Null, Value::Null, Value::Null, "fewer_than_5".into()]);
    let fair = figures(&now, "survey_fair");
    assert_eq!(
        (&fair["answered"], &fair["held_back"]),
        (&Value::Null, &"fewer_than_5".into()),
        "not over yet"
    );

    asked.desk.later(30 * 86400);
    let results = manager.gets(&months).await.ok();
    assert_eq!((&results["from"], &results["to"]), (&"2026-11".into(), &"2026-11".into()));
    assert_eq!(turnout(&results), [8.into(), 6.into(), 1.into(), Value::Null]);
    let fair = figures(&results, "survey_fair");
    assert_eq!(
        (&fair["answered"], &fair["average"], &fair["held_back"]),
        (&5.into(), &3.4.into(), &Value::Null)
    );
    assert_eq!(fair["counts"]["fully"], 2);
    assert_eq!(fair["counts"]["partly"], 0);
    let safer = figures(&results, "survey_safer");
    assert_eq!(safer["counts"], Value::Null, "four answers and one that does not apply are too few");
    assert_eq!(safer["held_back"], "fewer_than_5");
    assert_eq!(results["questions"].as_array().unwrap().len(), 8, "own words are no figures");
    let none = manager.gets(&format!("{RESULTS}?from=2026-12&to=2026-12")).await.ok();
    assert_eq!(turnout(&none), [Value::Null, Value::Null, Value::Null, "fewer_than_5".into()]);
    answers(&asked, "survey_fair=fully").await;
    let one = manager.gets(&format!("{RESULTS}?from=2026-12&to=2026-12")).await.ok();
    assert_eq!(one, none, "that somebody has answered does not show while the month lasts");
    assert!(!manager.gets(RESULTS).await.text.contains("Only words"));
}

/// What is said of how many were asked, answered and did not want to; and why not more.
fn turnout(results: &Value) -> [Value; 4] {
    ["sent", "answered", "declined", "held_back"].map(|name| results[name].clone())
}

#[actix_web::test]
async fn how_many_answered_is_held_back_until_five_have() {
    let asked = Asked::new().await;
    for _ in 0..4 {
        answers(&asked, "survey_fair=fully").await;
    }
    for _ in 0..6 {
        answers(&asked, "go=decline").await;
    }
    let manager = asked.desk.somebody("m@landlord.example", Role::AreaManager).await.staying();
    asked.desk.later(30 * 86400);
    answers(&asked, "survey_fair=fully").await;
    asked.desk.later(30 * 86400);
    let of = async |from: &str, to: &str| {
        turnout(&manager.gets(&format!("{RESULTS}?from={from}&to={to}")).await.ok())
    };
    let none = [Value::Null, Value::Null, Value::Null, "fewer_than_5".into()];
    assert_eq!(of("2026-11", "2026-11").await, none, "four");
    assert_eq!(of("2026-12", "2026-12").await, none, "one, whose lot began before");
    assert_eq!(of("2026-11", "2026-12").await, [12.into(), 5.into(), 6.into(), Value::Null]);
}

#[actix_web::test]
async fn own_words_are_read_by_those_above_and_that_they_were_is_recorded() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        for body in ["survey_change=One", "survey_change=Two", "survey_change=Three", "survey_change=Four"] {
            answers(&asked, body).await;
        }
        answers(&asked, "survey_fair=fully").await;
        let words = format!("{RESULTS}/words?from=2026-11&to=2026-12");
        let line = asked.desk.somebody("line@landlord.example", Role::LineManager).await;
        line.gets(&words).await.refused(403, "not_allowed");
        let director = asked.desk.somebody("director@landlord.example", Role::Director).await.staying();
        let recorded = async || {
            let chain = asked.desk.chain(HOUSE).await;
            chain.into_iter().filter(|act| act == "survey_words_read").count()
        };
        assert_eq!(recorded().await, 0, "who was refused has read nothing");
        assert_eq!(read(&director, &words).await, none(), "{engine:?}: the month is not over");
        assert_eq!(recorded().await, 1, "that it was looked for is recorded all the same");
        asked.desk.later(30 * 86400);
        assert_eq!(read(&director, &words).await, none(), "{engine:?}: four are too few");
        answers(&asked, "survey_change=Five").await;
        assert_eq!(read(&director, &words).await, none(), "{engine:?}: the fifth came in a month that lasts");
        asked.desk.later(30 * 86400);
        let all = ["Five", "Four", "One", "Three", "Two"].map(str::to_owned).to_vec();
        assert_eq!(read(&director, &words).await, (all, Value::Null), "{engine:?}");
        for months in ["from=2026-11&to=2026-11", "from=2026-12&to=2026-12"] {
            let part = format!("{RESULTS}/words?{months}");
            assert_eq!(read(&director, &part).await, none(), "{engine:?}: half a lot, {months}");
        }
        let before = format!("{RESULTS}/words?from=2026-01&to=2026-10");
        assert_eq!(read(&director, &before).await, (Vec::new(), Value::Null));
    }
}

/// The words that are shown, sorted, and why not more.
async fn read(somebody: &Officer<'_>, url: &str) -> (Vec<String>, Value) {
    let read = somebody.gets(url).await.ok();
    let mut items: Vec<String> = serde_json::from_value(read["items"].clone()).unwrap();
    items.sort_unstable();
    (items, read["held_back"].clone())
}

/// No words, since there are too few or they are too new.
fn none() -> (Vec<String>, Value) {
    (Vec::new(), "fewer_than_5".into())
}

#[actix_web::test]
async fn months_that_are_none_and_parameters_that_are_unknown_are_refused() {
    let desk = Desk::open().await;
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    for page in [RESULTS, &format!("{RESULTS}/words")] {
        for (asked, field) in [
            ("from=2026", "from"),
            ("to=2026-13", "to"),
            ("from=2026-06&to=2026-05", "to"),
            ("from=%F0", "from"),
        ] {
            let fields = director.gets(&format!("{page}?{asked}")).await.refused(422, "invalid");
            assert_eq!(fields, [field], "{asked}");
        }
        assert!(director.gets(&format!("{page}?officer=1")).await.status.is_client_error());
    }
}

#[actix_web::test]
async fn answers_are_kept_for_two_years_and_links_for_ninety_days_after_their_end() {
    for engine in Engine::ALL {
        let asked = Asked::on(engine).await;
        posts(&asked.desk, asked.survey(), "survey_fair=fully").await;
        let db = &asked.desk.house.intake.db;
        asked.desk.later(TIME_TO_ANSWER + 90 * 86400 - 1);
        tidy(db, asked.desk.clock_now()).await.unwrap();
        assert_eq!(gets(&asked.desk, asked.survey()).await.status, 410, "{engine:?}");
        asked.desk.later(1);
        tidy(db, asked.desk.clock_now()).await.unwrap();
        assert_eq!(gets(&asked.desk, asked.survey()).await.status, 404);
        assert_eq!(gets(&asked.desk, asked.stop()).await.status, 200, "this one works for longer");
        assert!(!asked.is_open().await, "it can't be answered a second time");
        asked.desk.later((730 - 28 - 90) * 86400);
        tidy(db, asked.desk.clock_now()).await.unwrap();
        assert_eq!(asked.answers().await.len(), 1);
        asked.desk.later(14 * 86400);
        tidy(db, asked.desk.clock_now()).await.unwrap();
        assert!(asked.answers().await.is_empty());
    }
}

/// How many transactions wrote the rows of a table, and whether they lie in the order of their ids.
async fn traces(desk: &Desk, table: &str) -> (i64, bool) {
    let select = format!(
        "select count(distinct xmin::text), string_agg(id::text, ' ' order by ctid) \
         = string_agg(id::text, ' ' order by id) from {table}"
    );
    let statement = Statement::from_string(DbBackend::Postgres, select);
    let row = desk.house.intake.db.reader().query_one_raw(statement).await.unwrap().unwrap();
    (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())
}

const MIXED: (i64, bool) = (1, true);

#[actix_web::test]
async fn nothing_in_the_database_tells_which_answers_came_with_which_task() {
    let asked = Asked::on(Engine::Postgres).await;
    for body in ["survey_fair=fully", "survey_fair=not_at_all", "survey_fair=mostly&survey_change=Chairs"] {
        answers(&asked, body).await;
    }
    let sorted = async || {
        let mut rows = asked.answers().await;
        rows.sort_by_key(|row| row.id);
        rows
    };
    let before = sorted().await;
    assert_eq!(traces(&asked.desk, "survey_answers").await.0, 3, "as they came");
    tidy(&asked.desk.house.intake.db, asked.desk.clock_now()).await.unwrap();
    let after = traces(&asked.desk, "survey_answers").await;
    assert_eq!(after, MIXED, "one transaction, and the order of names that say nothing");
    assert_eq!(sorted().await, before);
}

#[actix_web::test]
async fn nothing_in_the_database_tells_which_equality_answers_came_with_which_report() {
    let desk = Desk::open_on(Engine::Postgres, "strictest").await;
    let (db, now) = (&desk.house.intake.db, desk.clock_now());
    let ids = [3, 1, 2].map(Uuid::from_u128);
    for id in ids {
        let answers = Answers::default();
        equality::keep(db, &desk.house.intake.recipients, id, &answers, now).await.unwrap();
    }
    let rows =
        async || equality::Entity::find().order_by_asc(equality::Column::Id).all(db.reader()).await.unwrap();
    let before = rows().await;
    assert_eq!(traces(&desk, "equality_answers").await, (3, false), "as they came");

    tidy(db, now).await.unwrap();

    assert_eq!(traces(&desk, "equality_answers").await, MIXED);
    assert_eq!((before.len(), rows().await), (3, before));
    equality::keep(db, &desk.house.intake.recipients, ids[0], &Answers::default(), now).await.unwrap();
    assert_eq!(rows().await.len(), 3, "sent again, they are still kept once");
}
