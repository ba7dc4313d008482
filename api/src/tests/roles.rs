//! Which role gets past which route.

use actix_web::{http::Method, test::TestRequest};
use entity::staff::Role;
use serde_json::json;

use super::Desk;
use crate::{
    access::{Act, may},
    routes::GUARDED,
};

/// Every guarded route with the act that it is; the acts on a case have a test of their own.
const ROUTES: &[(&str, &str, Act)] = &[
    ("DELETE", "/api/v1/sessions", Act::SignOut),
    ("GET", "/api/v1/me", Act::SeeOwnAccount),
    ("PUT", "/api/v1/me/password", Act::ChangeOwnPassword),
    ("GET", "/api/v1/reports", Act::ListReports),
    ("POST", "/api/v1/reports", Act::EnterReport),
    ("GET", "/api/v1/reports/{acknowledgement}", Act::ReadReport),
    ("GET", "/api/v1/cases", Act::ListCases),
    ("GET", "/api/v1/cases/{id}", Act::ReadCase),
    ("GET", "/api/v1/cases/{id}/audit", Act::ReadAudit),
    ("GET", "/api/v1/cases/{id}/chronology", Act::ReadCase),
    ("GET", "/api/v1/cases/{id}/documents", Act::ReadDocument),
    ("GET", "/api/v1/cases/{id}/documents/{document_id}", Act::ReadDocument),
    ("GET", "/api/v1/cases/{id}/evidence", Act::ListEvidence),
    ("GET", "/api/v1/cases/{id}/evidence/{evidence_id}", Act::ViewEvidence),
    ("GET", "/api/v1/cases/{id}/evidence/{evidence_id}/original", Act::DownloadEvidence),
    ("GET", "/api/v1/cases/{id}/letters", Act::ReadLetter),
    ("GET", "/api/v1/cases/{id}/letters/{letter_id}", Act::ReadLetter),
    ("GET", "/api/v1/cases/{id}/letters/{letter_id}/preview", Act::ReadLetter),
    ("GET", "/api/v1/cases/{id}/letters/{letter_id}/page", Act::ReadLetter),
    ("GET", "/api/v1/cases/{id}/letter-outline", Act::ReadLetter),
    ("GET", "/api/v1/letter-kinds", Act::SeeLists),
    ("GET", "/api/v1/deadlines", Act::SeeDeadlines),
    ("POST", "/api/v1/searches", Act::Search),
    ("GET", "/api/v1/duties", Act::RecordDuty),
    ("POST", "/api/v1/duties", Act::RecordDuty),
    ("POST", "/api/v1/areas/{code}/reviews", Act::ReviewArea),
    ("GET", "/api/v1/risk-assessment", Act::SeeLists),
    ("GET", "/api/v1/survey-results", Act::SeeSurveyResults),
    ("GET", "/api/v1/survey-results/words", Act::ReadSurveyWords),
    ("GET", "/api/v1/works", Act::ListWorks),
    ("GET", "/api/v1/letters", Act::ListLetters),
    ("POST", "/api/v1/letters/{id}/retries", Act::RetryLetter),
    ("GET", "/api/v1/tasks", Act::ListTasks),
    ("GET", "/api/v1/messages", Act::ListMessages),
    ("GET", "/api/v1/cases/{id}/messages", Act::ReadMessages),
    ("GET", "/api/v1/staff", Act::ManageStaff),
    ("POST", "/api/v1/staff", Act::ManageStaff),
    ("GET", "/api/v1/staff/{id}", Act::ManageStaff),
    ("PATCH", "/api/v1/staff/{id}", Act::ManageStaff),
    ("POST", "/api/v1/staff/{id}/password", Act::ManageStaff),
    ("GET", "/api/v1/colleagues", Act::SeeLists),
    ("GET", "/api/v1/teams", Act::SeeLists),
    ("POST", "/api/v1/teams", Act::Administer),
    ("GET", "/api/v1/teams/{id}", Act::SeeLists),
    ("PATCH", "/api/v1/teams/{id}", Act::Administer),
    ("GET", "/api/v1/areas", Act::SeeLists),
    ("POST", "/api/v1/areas", Act::Administer),
    ("GET", "/api/v1/areas/{code}", Act::SeeLists),
    ("PATCH", "/api/v1/areas/{code}", Act::Administer),
    ("GET", "/api/v1/partners", Act::SeeLists),
    ("POST", "/api/v1/partners", Act::Administer),
    ("GET", "/api/v1/partners/{id}", Act::SeeLists),
    ("PATCH", "/api/v1/partners/{id}", Act::Administer),
    ("GET", "/api/v1/centres", Act::Administer),
    ("POST", "/api/v1/centres", Act::Administer),
    ("GET", "/api/v1/centres/{id}", Act::Administer),
    ("PATCH", "/api/v1/centres/{id}", Act::Administer),
    ("GET", "/api/v1/closing-days", Act::SeeLists),
    ("POST", "/api/v1/closing-days", Act::Administer),
    ("DELETE", "/api/v1/closing-days/{day}", Act::Administer),
    ("POST", "/api/v1/imports/{what}", Act::Administer),
];

fn filled(path: &str) -> String {
    path.replace("{acknowledgement}", "7K3M9Q2M")
        .replace("{code}", "north")
        .replace("{day}", "2026-12-24")
        .replace("{what}", "teams")
        .replace("{id}", "019376c5-8c00-7000-8000-000000000001")
        .replace("{document_id}", "019376c5-8c00-7000-8000-000000000001")
        .replace("{evidence_id}", "019376c5-8c00-7000-8000-000000000001")
        .replace("{letter_id}", "019376c5-8c00-7000-8000-000000000001")
}

#[actix_web::test]
async fn every_route_lets_in_the_roles_of_its_act_and_no_other() {
    let mut listed: Vec<_> = GUARDED.to_vec();
    let mut known: Vec<_> = ROUTES.iter().map(|(method, path, _)| (*method, *path)).collect();
    listed.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, listed);
    let desk = Desk::open().await;
    for role in Role::ALL {
        let email = format!("{}@x.example", role.word());
        let (id, _) = desk.account(&email, role, Some(super::PASSWORD)).await;
        let mut somebody = desk.signed_in(&email, super::PASSWORD, id).await;
        for (method, path, act) in ROUTES {
            if *act != Act::SignOut && somebody.gets("/api/v1/me").await.status == 401 {
                somebody = desk.signed_in(&email, super::PASSWORD, id).await;
            }
            let request = TestRequest::with_uri(&filled(path)).method(method.parse::<Method>().unwrap());
            let answered = somebody.sends(request.set_json(json!({}))).await;
            let code = answered.json()["code"].clone();
            assert_eq!(code != "not_allowed", may(role, *act), "{} {method} {path}: {code}", role.word());
        }
    }
}
