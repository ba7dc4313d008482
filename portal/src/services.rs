//! The organisations that can help as open data, after Open Referral UK 3.0 (`/services`): for directories and service finders
//! that bring such lists together. In English, as they are.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode};
use entity::{
    fault::Fault,
    support::{self, Answering, Cost, Organisation},
    words,
};
use jiff::civil::Weekday;
use serde_json::{Value, json};

use crate::{information::support::place_name, speech::Speech, trouble::Trouble, visit::Visit};

/// How many services a page has, unless another number is asked for.
const USUAL: usize = 50;
/// The most that a page may have.
const MOST: usize = 100;

/// The services, by pages.
pub(crate) async fn list(visit: Visit, request: HttpRequest) -> HttpResponse {
    answer(page(&visit, request.query_string()))
}

/// One service.
pub(crate) async fn show(visit: Visit, request: HttpRequest) -> HttpResponse {
    let id = request.match_info().query("id");
    answer(one(&visit, id))
}

fn answer(found: Result<Option<Value>, Fault>) -> HttpResponse {
    match found {
        Ok(Some(value)) => HttpResponse::Ok().json(value),
        Ok(None) => problem(StatusCode::NOT_FOUND, "There is no such service."),
        Err(fault) => {
            Trouble::from(fault).log();
            problem(StatusCode::SERVICE_UNAVAILABLE, "The list can't be read at the moment.")
        }
    }
}

/// A problem as machines read it (RFC 9457).
fn problem(status: StatusCode, detail: &str) -> HttpResponse {
    let title = status.canonical_reason().unwrap_or_default();
    let problem = json!({"type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail});
    HttpResponse::build(status).content_type("application/problem+json").body(problem.to_string())
}

fn page(visit: &Visit, query: &str) -> Result<Option<Value>, Fault> {
    let (mut number, mut size, mut search) = (1_usize, USUAL, String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "page" => number = value.parse().unwrap_or(1).max(1),
            "per_page" => size = value.parse().unwrap_or(USUAL).clamp(1, MOST),
            "search" => search = value.to_lowercase(),
            _ => {}
        }
    }
    let speech = in_english(visit);
    let mut found = support::shown(visit.now.day())?;
    found.retain(|one| {
        one.name.to_lowercase().contains(&search) || describe(speech, one).to_lowercase().contains(&search)
    });
    let pages = found.len().div_ceil(size).max(1);
    let first = number.saturating_sub(1).saturating_mul(size);
    let contents: Vec<Value> = found.iter().skip(first).take(size).map(|one| service(speech, one)).collect();
    Ok(Some(json!({
        "total_items": found.len(),
        "total_pages": pages,
        "page_number": number,
        "size": contents.len(),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": contents.is_empty(),
        "contents": contents,
    })))
}

fn one(visit: &Visit, id: &str) -> Result<Option<Value>, Fault> {
    let found = support::shown(visit.now.day())?;
    let one = found.iter().find(|one| one.uuid("service").to_string() == id.to_ascii_lowercase());
    Ok(one.map(|one| service(in_english(visit), one)))
}

fn in_english(visit: &Visit) -> Speech<'_> {
    Speech::new(&visit.portal.languages, visit.portal.languages.first(), &visit.portal.landlord)
}

fn describe(speech: Speech<'_>, one: &Organisation) -> String {
    speech.plain(&format!("support-{}", one.id))
}

/// An organisation as the one service it gives.
fn service(speech: Speech<'_>, one: &Organisation) -> Value {
    let site = one.site.as_ref().map(|site| format!("https://{site}"));
    let description = describe(speech, one);
    without_nulls(json!({
        "id": one.uuid("service"),
        "name": one.name,
        "description": description,
        "url": site,
        "email": one.email,
        "status": "active",
        "assured_date": one.verified_on.to_string(),
        "last_modified": format!("{}T00:00:00Z", one.verified_on),
        "fees_description": one.cost.map(|cost| if cost == Cost::Free { "Free to call" } else { "As any call" }),
        "organization": without_nulls(json!({
            "id": one.uuid("organization"),
            "name": one.name,
            "description": description,
            "website": site,
            "email": one.email,
        })),
        "phones": phones(one),
        "contacts": [],
        "schedules": schedules(one),
        "service_areas": areas(speech, one),
        "service_at_locations": [],
        "languages": languages(speech, one),
        "cost_options": costs(one),
        "attributes": attributes(speech, one),
    }))
}

/// The same object without what is not known.
fn without_nulls(mut object: Value) -> Value {
    if let Value::Object(fields) = &mut object {
        fields.retain(|_, value| !value.is_null());
    }
    object
}

fn phones(one: &Organisation) -> Vec<Value> {
    let phone = |number: &String, kind: &str| json!({"id": one.uuid(kind), "number": number, "type": kind});
    let numbers = [(&one.phone, "voice"), (&one.text, "text")];
    numbers.into_iter().filter_map(|(number, kind)| Some(phone(number.as_ref()?, kind))).collect()
}

fn schedules(one: &Organisation) -> Vec<Value> {
    const DAYS: [(Weekday, &str); 7] = [
        (Weekday::Monday, "MO"),
        (Weekday::Tuesday, "TU"),
        (Weekday::Wednesday, "WE"),
        (Weekday::Thursday, "TH"),
        (Weekday::Friday, "FR"),
        (Weekday::Saturday, "SA"),
        (Weekday::Sunday, "SU"),
    ];
    let schedule = |day: &str, opens: String, closes: String| {
        json!({"id": one.uuid(&format!("schedule {day}")), "freq": "WEEKLY", "byday": day,
               "opens_at": opens, "closes_at": closes})
    };
    match &one.hours {
        None => Vec::new(),
        Some(Answering::Always) => {
            vec![schedule("MO,TU,WE,TH,FR,SA,SU", "00:00".to_owned(), "23:59".to_owned())]
        }
        Some(Answering::Within(hours)) => DAYS
            .iter()
            .filter_map(|(weekday, day)| {
                let open = hours.on(*weekday)?;
                let written = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
                Some(schedule(day, written(open.opens), written(open.closes)))
            })
            .collect(),
    }
}

fn areas(speech: Speech<'_>, one: &Organisation) -> Vec<Value> {
    let area = |word: &str, name: String| json!({"id": one.uuid(&format!("area {word}")), "name": name, "extent": name, "extent_type": "other"});
    if !one.places.is_empty() {
        return one.places.iter().map(|place| area(place, place_name(place))).collect();
    }
    let name = |division: &str| match division {
        "scotland" => speech.plain("division-scotland"),
        "northern-ireland" => speech.plain("division-northern-ireland"),
        _ => speech.plain("division-england-and-wales"),
    };
    if one.divisions.is_empty() {
        return vec![area("united-kingdom", "United Kingdom".to_owned())];
    }
    one.divisions.iter().map(|division| area(division, name(division))).collect()
}

fn languages(speech: Speech<'_>, one: &Organisation) -> Vec<Value> {
    let language = |code: &String| {
        let name = speech.languages().get(code).map_or(code.as_str(), |known| known.name());
        json!({"id": one.uuid(&format!("language {code}")), "name": name, "code": code})
    };
    let mut spoken: Vec<Value> = one.languages.iter().map(language).collect();
    if one.bsl {
        spoken.push(json!({"id": one.uuid("language bfi"), "name": "British Sign Language", "code": "bfi"}));
    }
    spoken
}

fn costs(one: &Organisation) -> Vec<Value> {
    let free = one.cost.filter(|cost| *cost == Cost::Free);
    let cost = |_| json!({"id": one.uuid("cost"), "option": "Free to call", "amount": 0, "currency": "gbp"});
    free.map(cost).into_iter().collect()
}

/// The strands it is for, as terms of our own vocabulary.
fn attributes(speech: Speech<'_>, one: &Organisation) -> Vec<Value> {
    let attribute = |strand: &String| {
        let name = speech.plain(&words::STRAND.message(strand));
        json!({
            "id": one.uuid(&format!("attribute {strand}")),
            "link_id": one.uuid("service"),
            "link_entity": "service",
            "value": strand,
            "taxonomy_term": {
                "id": support::uuid(&format!("strand {strand}")),
                "code": strand,
                "name": name,
                "description": name,
                "taxonomy": "hate incident strand",
            },
        })
    };
    one.strands.iter().map(attribute).collect()
}
