//! What never changes while the program runs: the stylesheet, the one small script and the start pages, made and compressed
//! once.

use std::{collections::BTreeMap, io::Write, sync::LazyLock};

use actix_web::{
    HttpRequest, HttpResponse,
    http::header,
    web::{Bytes, Data},
};
use entity::{
    fault::{Attempting, Fault},
    hex::hex,
};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::{Portal, start};

const STYLESHEET: &str = include_str!("style.css");
/// The stylesheet's address. The name says nothing; the version is there so that a new one is fetched.
pub(crate) const STYLESHEET_PATH: &str = concat!("/assets/style-", env!("CARGO_PKG_VERSION"), ".css");

const SCRIPT: &str = include_str!("page.js");
/// The script's address: a name that says nothing, and what it holds in short, so that another one is fetched.
pub(crate) static SCRIPT_PATH: LazyLock<String> = LazyLock::new(|| {
    let whole = hex(&Sha256::digest(SCRIPT));
    format!("/assets/page-{}.js", whole.get(..8).unwrap_or_default())
});

/// A text, as it is and compressed.
struct Ready {
    kind: &'static str,
    plain: Bytes,
    compressed: Bytes,
}

impl Ready {
    fn new(kind: &'static str, text: String) -> Result<Self, Fault> {
        const ATTEMPT: &str = "compressing what never changes";
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text.as_bytes()).attempting(ATTEMPT)?;
        let compressed = encoder.finish().attempting(ATTEMPT)?.into();
        Ok(Self { kind, plain: text.into(), compressed })
    }

    fn answer(&self, request: &HttpRequest) -> HttpResponse {
        let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let mut response = HttpResponse::Ok();
        response
            .insert_header((header::CONTENT_TYPE, self.kind))
            .insert_header((header::VARY, "Accept-Encoding"));
        if accepted.is_some_and(|accepted| accepted.contains("gzip")) {
            return response.insert_header((header::CONTENT_ENCODING, "gzip")).body(self.compressed.clone());
        }
        response.body(self.plain.clone())
    }
}

/// Everything that never changes.
pub(crate) struct Assets {
    stylesheet: Ready,
    script: Ready,
    start_pages: BTreeMap<String, Ready>,
}

impl Assets {
    /// Makes it all ready.
    ///
    /// # Errors
    /// When compressing fails.
    pub(crate) fn ready(portal: &Portal) -> Result<Self, Fault> {
        let mut start_pages = BTreeMap::new();
        for language in portal.languages.iter() {
            let page = Ready::new("text/html; charset=utf-8", start::page(portal, language).into_string())?;
            start_pages.insert(language.code().to_owned(), page);
        }
        Ok(Self {
            stylesheet: Ready::new("text/css; charset=utf-8", STYLESHEET.to_owned())?,
            script: Ready::new("text/javascript; charset=utf-8", SCRIPT.to_owned())?,
            start_pages,
        })
    }

    /// The start page in a language.
    pub(crate) fn start_page(&self, code: &str, request: &HttpRequest) -> Option<HttpResponse> {
        Some(self.start_pages.get(code)?.answer(request))
    }
}

/// The stylesheet and the script. A browser may keep them for a while: their names tell nothing, and "Exit this page" clears them.
pub(crate) async fn file(request: HttpRequest, assets: Data<Assets>) -> HttpResponse {
    let found = match request.path() {
        STYLESHEET_PATH => &assets.stylesheet,
        path if path == *SCRIPT_PATH => &assets.script,
        _ => return crate::trouble::no_such_page(request).await,
    };
    let mut response = found.answer(&request);
    let hour = header::HeaderValue::from_static("private, max-age=3600");
    response.headers_mut().insert(header::CACHE_CONTROL, hour);
    response
}

/// There is no icon, and no page to say so.
pub(crate) async fn no_icon() -> HttpResponse {
    HttpResponse::NoContent().finish()
}
