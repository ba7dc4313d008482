//! The routes of the staff API: the whole table on one screen.

use std::collections::BTreeMap;

use actix_web::{
    HttpRequest, HttpResponse, Resource, Route,
    http::Method,
    middleware::{DefaultHeaders, from_fn},
    web::{self, PathConfig, ServiceConfig, to},
};

use crate::{
    administration::import::MOST_BYTES,
    areas,
    body::{Limit, MOST},
    case_acts, case_letters, cases, centres, closing_days, colleagues, counting, deadlines, delivery_status,
    documents, duties, evidence, health, imports, letter_kinds, letter_list, me, messages, openapi, partners,
    problem::Problem,
    refusal::Refusal,
    reports, risk, searches, sessions, staff, survey_results, tasks, teams, works,
};

/// The routes that anyone may call.
pub const PUBLIC: &[(&str, &str)] = &[
    ("POST", "/api/v1/sessions"),
    ("POST", "/api/v1/sessions/refresh"),
    ("GET", "/api/v1/openapi.json"),
    ("GET", "/healthz"),
    ("GET", "/readyz"),
    ("GET", "/metrics"),
    ("POST", "/api/v1/delivery-status"),
];

/// The routes that need a token, besides the acts on a case ([`case_acts::all`]).
pub const GUARDED: &[(&str, &str)] = &[
    ("DELETE", "/api/v1/sessions"),
    ("GET", "/api/v1/me"),
    ("PUT", "/api/v1/me/password"),
    ("GET", "/api/v1/reports"),
    ("POST", "/api/v1/reports"),
    ("GET", "/api/v1/reports/{acknowledgement}"),
    ("GET", "/api/v1/cases"),
    ("GET", "/api/v1/cases/{id}"),
    ("GET", "/api/v1/cases/{id}/audit"),
    ("GET", "/api/v1/cases/{id}/chronology"),
    ("GET", "/api/v1/deadlines"),
    ("POST", "/api/v1/searches"),
    ("GET", "/api/v1/duties"),
    ("POST", "/api/v1/duties"),
    ("POST", "/api/v1/areas/{code}/reviews"),
    ("GET", "/api/v1/cases/{id}/documents"),
    ("GET", "/api/v1/cases/{id}/documents/{document_id}"),
    ("GET", "/api/v1/cases/{id}/evidence"),
    ("GET", "/api/v1/cases/{id}/evidence/{evidence_id}"),
    ("GET", "/api/v1/cases/{id}/evidence/{evidence_id}/original"),
    ("GET", "/api/v1/cases/{id}/letters"),
    ("GET", "/api/v1/cases/{id}/letters/{letter_id}"),
    ("GET", "/api/v1/cases/{id}/letters/{letter_id}/preview"),
    ("GET", "/api/v1/cases/{id}/letters/{letter_id}/page"),
    ("GET", "/api/v1/cases/{id}/letter-outline"),
    ("GET", "/api/v1/risk-assessment"),
    ("GET", "/api/v1/letter-kinds"),
    ("GET", "/api/v1/staff"),
    ("POST", "/api/v1/staff"),
    ("GET", "/api/v1/staff/{id}"),
    ("PATCH", "/api/v1/staff/{id}"),
    ("POST", "/api/v1/staff/{id}/password"),
    ("GET", "/api/v1/survey-results"),
    ("GET", "/api/v1/survey-results/words"),
    ("GET", "/api/v1/works"),
    ("GET", "/api/v1/letters"),
    ("POST", "/api/v1/letters/{id}/retries"),
    ("GET", "/api/v1/tasks"),
    ("GET", "/api/v1/messages"),
    ("GET", "/api/v1/cases/{id}/messages"),
    ("GET", "/api/v1/teams"),
    ("POST", "/api/v1/teams"),
    ("GET", "/api/v1/teams/{id}"),
    ("PATCH", "/api/v1/teams/{id}"),
    ("GET", "/api/v1/areas"),
    ("POST", "/api/v1/areas"),
    ("GET", "/api/v1/areas/{code}"),
    ("PATCH", "/api/v1/areas/{code}"),
    ("GET", "/api/v1/partners"),
    ("POST", "/api/v1/partners"),
    ("GET", "/api/v1/partners/{id}"),
    ("PATCH", "/api/v1/partners/{id}"),
    ("GET", "/api/v1/centres"),
    ("POST", "/api/v1/centres"),
    ("GET", "/api/v1/centres/{id}"),
    ("PATCH", "/api/v1/centres/{id}"),
    ("GET", "/api/v1/closing-days"),
    ("POST", "/api/v1/closing-days"),
    ("DELETE", "/api/v1/closing-days/{day}"),
    ("GET", "/api/v1/colleagues"),
    ("POST", "/api/v1/imports/{what}"),
];

/// What answers each route of the API. The order of a path's methods is that of its `Allow` header.
fn table() -> Vec<(Method, &'static str, Route)> {
    const GET: Method = Method::GET;
    const POST: Method = Method::POST;
    vec![
        (POST, "/api/v1/sessions", to(sessions::begin)),
        (Method::DELETE, "/api/v1/sessions", to(sessions::end)),
        (POST, "/api/v1/sessions/refresh", to(sessions::refresh)),
        (GET, "/api/v1/me", to(me::show)),
        (Method::PUT, "/api/v1/me/password", to(me::change_password)),
        (GET, "/api/v1/reports", to(reports::list)),
        (POST, "/api/v1/reports", to(reports::enter)),
        (GET, "/api/v1/reports/{acknowledgement}", to(reports::show)),
        (GET, "/api/v1/cases", to(cases::list)),
        (GET, "/api/v1/cases/{id}", to(cases::show)),
        (GET, "/api/v1/cases/{id}/audit", to(cases::audit)),
        (GET, "/api/v1/cases/{id}/chronology", to(cases::chronology)),
        (GET, "/api/v1/deadlines", to(deadlines::list)),
        (POST, "/api/v1/searches", to(searches::run)),
        (GET, "/api/v1/duties", to(duties::list)),
        (POST, "/api/v1/duties", to(duties::record)),
        (POST, "/api/v1/areas/{code}/reviews", to(duties::review_area)),
        (GET, "/api/v1/cases/{id}/documents", to(documents::list)),
        (GET, "/api/v1/cases/{id}/documents/{document_id}", to(documents::show)),
        (GET, "/api/v1/cases/{id}/evidence", to(evidence::list)),
        (GET, "/api/v1/cases/{id}/evidence/{evidence_id}", to(evidence::view)),
        (GET, "/api/v1/cases/{id}/evidence/{evidence_id}/original", to(evidence::download)),
        (GET, "/api/v1/cases/{id}/letters", to(case_letters::list)),
        (GET, "/api/v1/cases/{id}/letters/{letter_id}", to(case_letters::show)),
        (GET, "/api/v1/cases/{id}/letters/{letter_id}/preview", to(case_letters::preview)),
        (GET, "/api/v1/cases/{id}/letters/{letter_id}/page", to(case_letters::page)),
        (GET, "/api/v1/cases/{id}/letter-outline", to(case_letters::outline)),
        (GET, "/api/v1/risk-assessment", to(risk::show)),
        (GET, "/api/v1/letter-kinds", to(letter_kinds::list)),
        (GET, "/api/v1/staff", to(staff::list)),
        (POST, "/api/v1/staff", to(staff::add)),
        (GET, "/api/v1/staff/{id}", to(staff::show)),
        (Method::PATCH, "/api/v1/staff/{id}", to(staff::change)),
        (POST, "/api/v1/staff/{id}/password", to(staff::give_password)),
        (GET, "/api/v1/survey-results", to(survey_results::show)),
        (GET, "/api/v1/survey-results/words", to(survey_results::words)),
        (GET, "/api/v1/works", to(works::list)),
        (GET, "/api/v1/letters", to(letter_list::list)),
        (POST, "/api/v1/letters/{id}/retries", to(letter_list::retry)),
        (GET, "/api/v1/tasks", to(tasks::list)),
        (GET, "/api/v1/messages", to(messages::list)),
        (GET, "/api/v1/cases/{id}/messages", to(messages::show)),
        (GET, "/api/v1/teams", to(teams::list)),
        (POST, "/api/v1/teams", to(teams::add)),
        (GET, "/api/v1/teams/{id}", to(teams::show)),
        (Method::PATCH, "/api/v1/teams/{id}", to(teams::change)),
        (GET, "/api/v1/areas", to(areas::list)),
        (POST, "/api/v1/areas", to(areas::add)),
        (GET, "/api/v1/areas/{code}", to(areas::show)),
        (Method::PATCH, "/api/v1/areas/{code}", to(areas::change)),
        (GET, "/api/v1/partners", to(partners::list)),
        (POST, "/api/v1/partners", to(partners::add)),
        (GET, "/api/v1/partners/{id}", to(partners::show)),
        (Method::PATCH, "/api/v1/partners/{id}", to(partners::change)),
        (GET, "/api/v1/centres", to(centres::list)),
        (POST, "/api/v1/centres", to(centres::add)),
        (GET, "/api/v1/centres/{id}", to(centres::show)),
        (Method::PATCH, "/api/v1/centres/{id}", to(centres::change)),
        (GET, "/api/v1/closing-days", to(closing_days::list)),
        (POST, "/api/v1/closing-days", to(closing_days::add)),
        (Method::DELETE, "/api/v1/closing-days/{day}", to(closing_days::remove)),
        (GET, "/api/v1/colleagues", to(colleagues::list)),
        (POST, "/api/v1/imports/{what}", to(imports::run)),
        (GET, "/api/v1/openapi.json", to(openapi::describe)),
        (GET, "/healthz", to(health::healthz)),
        (GET, "/readyz", to(health::readyz)),
        (GET, "/metrics", to(health::metrics)),
        (POST, "/api/v1/delivery-status", to(delivery_status::told)),
    ]
}

/// Adds every route of the staff side. They expect the `web::Data<House>` of the app.
pub fn routes(config: &mut ServiceConfig) {
    let not_a_path = |_, _: &HttpRequest| Problem::from(Refusal::NotFound).into();
    let mut api = web::scope("/api").app_data(PathConfig::default().error_handler(not_a_path));
    for (path, Answering { limit, methods }) in by_path() {
        match path.strip_prefix("/api") {
            Some(inside) => api = api.service(at(inside, limit, methods)),
            None => {
                config.service(at(&path, limit, methods).wrap(headers()));
            }
        }
    }
    let api = api.service(openapi::pages()).default_service(to(no_such_route));
    config.service(api.wrap(headers()).wrap(from_fn(counting::count)));
}

/// What answers at a path.
struct Answering {
    /// How long a body may be.
    limit: Limit,
    methods: Vec<(Method, Route)>,
}

fn by_path() -> BTreeMap<String, Answering> {
    let mut by_path: BTreeMap<String, Answering> = BTreeMap::new();
    for (method, path, route) in table() {
        let at = by_path.entry(path.to_owned());
        at.or_insert_with(|| Answering { limit: limit(path), methods: Vec::new() })
            .methods
            .push((method, route));
    }
    for act in case_acts::all() {
        let at = by_path.entry(act.path).or_insert(Answering { limit: act.limit, methods: Vec::new() });
        // Where something is read at the same path, that has no body.
        at.limit = act.limit;
        at.methods.push((Method::POST, (act.route)()));
    }
    by_path
}

/// A path with what answers its methods; any other method is a problem that names these.
fn at(path: &str, limit: Limit, methods: Vec<(Method, Route)>) -> Resource {
    let allowed: Vec<String> = methods.iter().map(|(method, _)| method.to_string()).collect();
    let mut resource = web::resource(path).app_data(limit);
    for (method, route) in methods {
        resource = resource.route(route.method(method));
    }
    resource.default_service(to(move || {
        let allowed = allowed.clone();
        async move { Err::<HttpResponse, _>(Problem::MethodNotAllowed(allowed)) }
    }))
}

/// How long a body may be: a list's is the longest, then a report's.
fn limit(path: &str) -> Limit {
    Limit(match path {
        "/api/v1/reports" => 1024 * 1024,
        "/api/v1/delivery-status" => delivery_status::MOST_BYTES,
        "/api/v1/imports/{what}" => MOST_BYTES,
        _ => MOST,
    })
}

async fn no_such_route() -> Result<HttpResponse, Problem> {
    Err(Problem::NoSuchRoute)
}

fn headers() -> DefaultHeaders {
    DefaultHeaders::new().add(("Cache-Control", "no-store")).add(("X-Content-Type-Options", "nosniff"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_listed_as_public_or_guarded_and_described() {
        let answered: Vec<String> =
            sorted(table().iter().map(|(method, path, _)| format!("{method} {path}")));
        let listed = sorted(PUBLIC.iter().chain(GUARDED).map(|(method, path)| format!("{method} {path}")));
        assert_eq!(answered, listed);
        let acts = case_acts::all().into_iter().map(|act| format!("POST {}", act.path));
        assert_eq!(sorted(openapi::described()), sorted(listed.into_iter().chain(acts)));
    }

    #[test]
    fn no_two_things_are_described_under_one_name() {
        assert_eq!(openapi::schemas_of_two_minds(), Vec::<String>::new());
    }

    fn sorted(routes: impl IntoIterator<Item = String>) -> Vec<String> {
        let mut routes: Vec<String> = routes.into_iter().collect();
        routes.sort();
        routes
    }
}
