//! The API's description (OpenAPI 3.1), generated from the code, and pages to browse it, served from here alone.

use actix_web::{
    HttpResponse,
    dev::HttpServiceFactory,
    middleware::DefaultHeaders,
    web::{self, Json},
};
use utoipa::{
    Modify, OpenApi, ToSchema,
    openapi::{
        self, ContentBuilder, Ref, RefOr, ResponseBuilder,
        path::{Operation, PathItem},
        security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme},
    },
};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{
    administration::import::What, areas, case_acts, case_letters, cases, centres, closing_days, colleagues,
    deadlines, delivery_status, documents, duties, evidence, health, imports, letter_kinds, letter_list, me,
    messages, partners, problem, reports, risk, routes, searches, sessions, staff, survey_results, tasks,
    teams, works,
};

/// Where the description is.
const ADDRESS: &str = "/api/v1/openapi.json";

/// The description.
#[derive(OpenApi, Debug)]
#[openapi(
    info(title = "Heard", description = "What staff may do with reports of hate incidents."),
    paths(
        sessions::begin, sessions::refresh, sessions::end,
        me::show, me::change_password,
        reports::list, reports::show, reports::enter,
        cases::list, cases::show, cases::chronology, cases::audit,
        deadlines::list, searches::run,
        duties::list, duties::record, duties::review_area,
        documents::list, documents::show,
        evidence::list, evidence::view, evidence::download,
        case_letters::list, case_letters::show, case_letters::preview, case_letters::page, case_letters::outline,
        risk::show,
        letter_kinds::list,
        staff::list, staff::add, staff::show, staff::change, staff::give_password,
        survey_results::show, survey_results::words,
        works::list,
        letter_list::list, letter_list::retry,
        tasks::list,
        messages::list,
        messages::show,
        delivery_status::told,
        teams::list, teams::add, teams::show, teams::change,
        areas::list, areas::add, areas::show, areas::change,
        partners::list, partners::add, partners::show, partners::change,
        centres::list, centres::add, centres::show, centres::change,
        closing_days::list, closing_days::add, closing_days::remove,
        colleagues::list,
        imports::run,
        health::healthz, health::readyz, health::metrics,
        describe,
    ),
    components(schemas(problem::Document, What)),
    modifiers(&CaseActs, &Bearer, &Problems),
)]
pub struct Description;

/// Adds the acts on a case, which are described where they are done.
struct CaseActs;

impl Modify for CaseActs {
    fn modify(&self, description: &mut openapi::OpenApi) {
        let mut schemas = Vec::new();
        for act in case_acts::all() {
            let (method, operation) = act.describe(&mut schemas);
            description.paths.add_path_operation(act.path, vec![method], operation);
        }
        description.components.get_or_insert_default().schemas.extend(schemas);
    }
}

/// Says of each guarded route that it takes a token.
struct Bearer;

impl Modify for Bearer {
    fn modify(&self, description: &mut openapi::OpenApi) {
        let mut scheme = Http::new(HttpAuthScheme::Bearer);
        scheme.bearer_format = Some("JWT".to_owned());
        let components = description.components.get_or_insert_default();
        components.add_security_scheme("bearer", SecurityScheme::Http(scheme));
        for (path, item) in &mut description.paths.paths {
            for (method, operation) in operations(item) {
                let guarded = !routes::PUBLIC.contains(&(method, path.as_str()));
                let needed = SecurityRequirement::new("bearer", Vec::<String>::new());
                operation.security = Some(if guarded { vec![needed] } else { Vec::new() });
            }
        }
    }
}

/// Says of each route that whatever else it answers is a problem document.
struct Problems;

impl Modify for Problems {
    fn modify(&self, description: &mut openapi::OpenApi) {
        let schema = RefOr::Ref(Ref::from_schema_name(problem::Document::name()));
        let content = ContentBuilder::new().schema(Some(schema)).build();
        let problem = ResponseBuilder::new()
            .description("It was not done: a problem document (RFC 9457)")
            .content("application/problem+json", content)
            .build();
        for item in description.paths.paths.values_mut() {
            for (_, operation) in operations(item) {
                operation.responses.responses.insert("default".to_owned(), RefOr::T(problem.clone()));
            }
        }
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = (&'static str, &mut Operation)> {
    [
        ("GET", &mut item.get),
        ("POST", &mut item.post),
        ("PUT", &mut item.put),
        ("PATCH", &mut item.patch),
        ("DELETE", &mut item.delete),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_mut()?)))
}

/// Every schema that an act brings along under a name that means something else elsewhere.
#[cfg(test)]
pub(crate) fn schemas_of_two_minds() -> Vec<String> {
    let mut schemas = Vec::new();
    for act in case_acts::all() {
        act.describe(&mut schemas);
    }
    let mut known: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    #[derive(OpenApi)]
    #[openapi(paths(
        cases::list,
        cases::show,
        cases::chronology,
        reports::list,
        reports::show,
        duties::record,
        duties::review_area
    ))]
    struct WithoutActs;
    let others = WithoutActs::openapi().components.unwrap_or_default().schemas;
    let mut minds = Vec::new();
    for (name, schema) in others.into_iter().chain(schemas) {
        let text = serde_json::to_string(&schema).unwrap_or_default();
        if known.insert(name.clone(), text.clone()).is_some_and(|before| before != text) {
            minds.push(name);
        }
    }
    minds
}

/// Every route that is described: `GET /api/v1/me`.
#[cfg(test)]
pub(crate) fn described() -> Vec<String> {
    let mut paths = Description::openapi().paths.paths;
    let routes = paths.iter_mut().flat_map(|(path, item)| {
        operations(item).map(move |(method, _)| format!("{method} {path}")).collect::<Vec<_>>()
    });
    routes.collect()
}

/// This description.
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "health",
    responses((status = 200, description = "OpenAPI 3.1", body = Object)))]
pub async fn describe() -> Json<openapi::OpenApi> {
    Json(Description::openapi())
}

/// The pages to browse the description, at `/docs/` of the scope they are in. Nothing in them comes from elsewhere, and
/// the browser is told to see to that.
pub fn pages() -> impl HttpServiceFactory {
    let config = Config::new([ADDRESS]).validator_url("none").query_config_enabled(false);
    let only_from_here = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
                          img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    web::scope("/docs")
        .wrap(DefaultHeaders::new().add(("Content-Security-Policy", only_from_here)))
        .service(web::resource("").route(web::get().to(to_the_pages)))
        .service(SwaggerUi::new("/{_:.*}").config(config))
}

async fn to_the_pages() -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header(("Location", "/api/docs/")).finish()
}
