//! What holds for every page: posts from other sites are refused, and every answer says how browsers are to treat it.

use std::sync::LazyLock;

use actix_web::{
    Error, HttpRequest,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
    middleware::Next,
};

use crate::{
    stop,
    trouble::Trouble,
    visit::{Visit, is_secure},
};

static HEADERS: LazyLock<Vec<(HeaderName, HeaderValue)>> =
    LazyLock::new(|| SAID.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect());

const SAID: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CROSS_ORIGIN_OPENER_POLICY, "same-origin"),
    (header::CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"),
    (header::PERMISSIONS_POLICY, "camera=(), geolocation=(), microphone=()"),
];

/// Refuses posts from elsewhere, and sets the headers.
///
/// A `HEAD` is answered as the `GET` it asks about; the server leaves the body out.
pub(crate) async fn guard(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let from_anywhere = stop::is_here(request.request());
    if request.method() == Method::POST && !from_anywhere && is_from_elsewhere(request.request()) {
        let (request, _) = request.into_parts();
        let response = match Visit::of(&request) {
            Some(visit) => Trouble::CrossSite.page(&visit),
            None => actix_web::HttpResponse::Forbidden().finish(),
        };
        let mut response = ServiceResponse::new(request, response).map_into_boxed_body();
        set_headers(&mut response);
        return Ok(response);
    }
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let mut response = next.call(request).await?.map_into_boxed_body();
    set_headers(&mut response);
    Ok(response)
}

fn set_headers(response: &mut ServiceResponse) {
    let secure = response
        .request()
        .app_data::<actix_web::web::Data<crate::Portal>>()
        .is_some_and(|portal| is_secure(portal));
    let headers = response.headers_mut();
    for (name, value) in HEADERS.iter() {
        headers.insert(name.clone(), value.clone());
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
}

/// Whether a browser says that another site sent this.
///
/// Browsers say so in `Sec-Fetch-Site`; older ones in `Origin`, which our own pages leave empty (`null`) because they send
/// no referrer. What says neither is no browser that another site could misuse.
fn is_from_elsewhere(request: &HttpRequest) -> bool {
    let headers = request.headers();
    if let Some(site) = text(headers, "sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(headers, "origin").filter(|origin| *origin != "null") else { return false };
    let host = origin.split_once("://").map(|(_, host)| host);
    host != text(headers, "host") && host != Some(request.connection_info().host())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
