//! Assessing risk, and lowering it.

use actix_web::test::TestRequest;
use entity::{
    risk::{Level, Tool},
    staff::Role,
};
use serde_json::{Value, json};

use super::{
    super::{Desk, Officer},
    looking::{but, file, lies_in_clear, new_case, new_cases, refuses, stage, states},
};

fn assessment(word: &str) -> Value {
    let tool = Tool::shipped().unwrap();
    let answers: serde_json::Map<String, Value> =
        tool.questions().iter().map(|question| (question.key.clone(), json!(word))).collect();
    json!({ "happened_at": "2026-11-20T09:35:00Z", "answers": answers, "review_on": "2026-12-04" })
}

/// Nothing is known of anything, but for one thing.
fn knowing(key: &str, word: &str) -> Value {
    let mut body = assessment("not_known");
    body["answers"][key] = json!(word);
    body
}

fn raised(body: Value, to: &str) -> Value {
    but(but(body, "raised_to", json!(to)), "raised_because", json!("MARKER was released"))
}

fn lowered(level: &str) -> Value {
    json!({ "level": level, "reason": "MARKER moved away" })
}

async fn manager(desk: &Desk) -> Officer<'_> {
    desk.somebody("manager@landlord.example", Role::LineManager).await
}

#[actix_web::test]
async fn an_assessment_keeps_its_promise_and_says_what_it_came_to_by_which_version() {
    let desk = Desk::open_under("council-sop").await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    assert_eq!(states(&officer, &case, "SOP-02").await, ["running"]);
    let mut body = knowing("intimidation", "harassing_now");
    body["answers"]["affected"] = json!("extremely");
    body["answers"]["how_often"] = json!("occasionally");
    body["note"] = json!("MARKER told it crying");

    let done = officer.acts(&case, "risk-assessments", body).await.ok();

    let facts = &done["facts"];
    for (name, fact) in [
        ("tool", json!("ram")),
        ("tool_version", json!(1)),
        ("score", json!(12)),
        ("harm", json!(6)),
        ("vulnerability", json!(5)),
        ("urgency", json!(1)),
        ("assessed_level", json!("medium")),
        ("level", json!("medium")),
        ("safeguarding_prompted", json!(false)),
        ("life_threatening", json!([])),
        ("review_on", json!("2026-12-04")),
    ] {
        assert_eq!(facts[name], fact, "{name}");
    }
    assert_eq!(facts["answers"]["affected"], "extremely");
    assert_eq!(states(&officer, &case, "SOP-02").await, ["met"]);
    assert_eq!(stage(&officer, &case).await, "assessing");
    assert_eq!(file(&desk, &case).await.risk(), Some(Level::Medium));
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn a_case_of_which_nothing_is_known_can_be_assessed() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let done = officer.acts(&case, "risk-assessments", assessment("not_known")).await.ok();
    assert_eq!((&done["facts"]["score"], &done["facts"]["level"]), (&json!(0), &json!("standard")));
}

#[actix_web::test]
async fn any_danger_to_life_is_high_and_prompts_safeguarding() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let cases: [String; 7] = new_cases(&officer).await;
    let tool = Tool::shipped().unwrap();
    let threatening: Vec<_> = tool.questions().iter().filter(|question| question.life_threatening).collect();
    assert_eq!(threatening.len(), cases.len());
    for (question, case) in threatening.into_iter().zip(cases) {
        let done = officer.acts(&case, "risk-assessments", knowing(&question.key, "yes")).await.ok();
        assert_eq!(done["facts"]["level"], "high", "{}", question.key);
        assert_eq!(done["facts"]["safeguarding_prompted"], true);
        assert_eq!(done["facts"]["life_threatening"], json!([question.key]));
    }
}

#[actix_web::test]
async fn whoever_assesses_may_raise_the_level_with_a_reason_and_never_lower_it() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    for (body, to) in [
        (assessment("not_known"), "standard"),
        (knowing("arson", "yes"), "high"),
        (knowing("arson", "yes"), "medium"),
        (knowing("arson", "yes"), "standard"),
    ] {
        refuses(&officer, &case, "risk-assessments", raised(body, to), (409, "risk_only_raised")).await;
    }
    let silent = but(assessment("not_known"), "raised_to", json!("high"));
    let fields = refuses(&officer, &case, "risk-assessments", silent, (422, "invalid")).await;
    assert_eq!(fields, ["raised_because"]);
    let unsaid = but(assessment("not_known"), "raised_because", json!("He is back"));
    let fields = refuses(&officer, &case, "risk-assessments", unsaid, (422, "invalid")).await;
    assert_eq!(fields, ["raised_to"]);

    let done = officer.acts(&case, "risk-assessments", raised(assessment("not_known"), "high")).await.ok();

    assert_eq!(
        (&done["facts"]["level"], &done["facts"]["assessed_level"]),
        (&json!("high"), &json!("standard"))
    );
    assert_eq!(done["facts"]["raised_because"], "MARKER was released");
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn assessing_again_raises_the_level_and_leaves_lowering_it_to_a_manager() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = manager(&desk).await;
    let case = new_case(&officer).await;
    let level = async || file(&desk, &case).await.risk().unwrap();

    officer.acts(&case, "risk-assessments", assessment("not_known")).await.ok();
    assert_eq!(level().await, Level::Standard);
    officer.acts(&case, "risk-assessments", knowing("self_harm", "yes")).await.ok();
    assert_eq!(level().await, Level::High);
    let calm = officer.acts(&case, "risk-assessments", assessment("not_known")).await.ok();
    assert_eq!(
        (&calm["facts"]["assessed_level"], &calm["facts"]["level"]),
        (&json!("standard"), &json!("high"))
    );

    let done = manager.acts(&case, "risk-lowerings", lowered("medium")).await.ok();
    assert_eq!(done["subject_id"], calm["id"]);
    assert_eq!(level().await, Level::Medium);
    officer.acts(&case, "risk-assessments", assessment("not_known")).await.ok();
    assert_eq!(level().await, Level::Medium);
    assert!(!lies_in_clear(&desk, "MARKER").await);
}

#[actix_web::test]
async fn only_a_manager_lowers_the_level_and_never_what_they_assessed_themselves() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = manager(&desk).await;
    let case = new_case(&officer).await;

    refuses(&manager, &case, "risk-lowerings", lowered("standard"), (409, "risk_not_assessed")).await;
    manager.acts(&case, "risk-assessments", knowing("threat_to_life", "yes")).await.ok();
    refuses(&manager, &case, "risk-lowerings", lowered("medium"), (409, "own_request")).await;
    refuses(&officer, &case, "risk-lowerings", lowered("medium"), (403, "not_allowed")).await;
    let cohesion = desk.somebody("cohesion@landlord.example", Role::CohesionLead).await;
    refuses(&cohesion, &case, "risk-lowerings", lowered("medium"), (403, "not_allowed")).await;
    let other = desk.somebody("other@landlord.example", Role::LineManager).await;
    refuses(&other, &case, "risk-lowerings", lowered("high"), (409, "risk_not_lower")).await;
    let path = format!("/api/v1/cases/{case}/risk-lowerings");
    other.posts_once(&path, "key-00009", &lowered("medium")).await.refused(428, "if_match_required");
    let silent = json!({ "level": "medium" });
    assert_eq!(refuses(&other, &case, "risk-lowerings", silent, (422, "invalid")).await, ["reason"]);

    other.acts(&case, "risk-lowerings", lowered("medium")).await.ok();
    refuses(&other, &case, "risk-lowerings", lowered("medium"), (409, "risk_not_lower")).await;
    refuses(&other, &case, "risk-lowerings", lowered("high"), (409, "risk_not_lower")).await;
}

#[actix_web::test]
async fn every_question_is_answered_by_its_words_and_what_else_is_sent_is_not_repeated() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = new_case(&officer).await;
    let mut body = assessment("not_known");
    let answers = body["answers"].as_object_mut().unwrap();
    answers.remove("health");
    answers.insert("linked".to_owned(), json!("she told me so"));
    answers.insert("amina_khan".to_owned(), json!("yes"));

    let fields = refuses(&officer, &case, "risk-assessments", body, (422, "invalid")).await;

    assert_eq!(fields, ["answers.linked", "answers.health", "answers"]);
    for (field, value) in [
        ("review_on", json!("2026-11-19")),
        ("review_on", json!("in two weeks")),
        ("level", json!("standard")),
        ("priority", json!("medium")),
        ("raised_to", json!("very high")),
        ("happened_at", json!("2026-11-21T09:00:00Z")),
    ] {
        let body = but(assessment("not_known"), field, value);
        assert_eq!(refuses(&officer, &case, "risk-assessments", body, (422, "invalid")).await, [field]);
    }
}

#[actix_web::test]
async fn whatever_comes_out_the_case_stays_what_it_is() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let manager = manager(&desk).await;
    let case = new_case(&officer).await;
    let before = file(&desk, &case).await;
    officer.acts(&case, "risk-assessments", knowing("arson", "yes")).await.ok();
    manager.acts(&case, "risk-lowerings", lowered("standard")).await.ok();
    let after = file(&desk, &case).await;
    let same = |file: &crate::casework::case_file::CaseFile| {
        let case = &file.case;
        (
            case.category.clone(),
            case.motivation.clone(),
            case.owner_id,
            case.policy.clone(),
            case.outcome.clone(),
        )
    };
    assert_eq!(same(&after), same(&before));
    let due = |file: &crate::casework::case_file::CaseFile| {
        file.clocks.iter().map(|clock| (clock.code.clone(), clock.due_at)).collect::<Vec<_>>()
    };
    assert_eq!(due(&after), due(&before), "no promise moves");
}

#[actix_web::test]
async fn officers_are_served_the_questions_with_what_each_answer_adds_and_others_are_not() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;

    let served = officer.gets("/api/v1/risk-assessment").await.ok();

    assert_eq!((&served["tool"], &served["version"]), (&json!("ram"), &json!(1)));
    assert_eq!(served["bands"], json!({ "standard": 0, "medium": 12, "high": 22 }));
    let questions = served["questions"].as_array().unwrap();
    assert_eq!(questions.len(), 20);
    for question in questions {
        let options = question["options"].as_array().unwrap();
        assert!(options.contains(&json!({ "word": "not_known", "score": 0 })), "{}", question["key"]);
    }
    for role in [Role::Repairs, Role::Statistics, Role::Auditor, Role::TransferPanel] {
        let other = desk.somebody(&format!("{}@landlord.example", role.word()), role).await;
        other.gets("/api/v1/risk-assessment").await.refused(403, "not_allowed");
    }
    let stranger = desk.send(TestRequest::get().uri("/api/v1/risk-assessment")).await;
    assert_eq!(stranger.status.as_u16(), 401);
}
