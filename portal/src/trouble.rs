//! Pages for when something goes wrong: kind, in the visitor's language, and clear that nothing is lost.

use actix_web::{
    Error, HttpRequest, HttpResponse,
    error::InternalError,
    http::{StatusCode, header},
};
use entity::{argon::ArgonError, fault::Fault};
use maud::html;

use crate::{
    layout::{Shell, Switch},
    visit::Visit,
};

/// What went wrong.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// There is no such page.
    NoSuchPage,
    /// The page does not do that.
    WrongMethod,
    /// More than may be sent at once.
    TooLarge,
    /// Another site sent it.
    CrossSite,
    /// Too many at once: in a moment again.
    Busy,
    /// Our own trouble.
    Fault(Fault),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<ArgonError> for Trouble {
    fn from(error: ArgonError) -> Self {
        match error {
            ArgonError::Busy => Self::Busy,
            ArgonError::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl Trouble {
    fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchPage => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::Busy | Self::Fault(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn sentences(&self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::NoSuchPage => ("missing-title", "missing-heading", "missing-body"),
            Self::WrongMethod => ("method-title", "method-heading", "method-body"),
            Self::TooLarge => ("large-title", "large-heading", "large-body"),
            Self::CrossSite => ("cross-title", "cross-heading", "cross-body"),
            Self::Busy => ("busy-title", "busy-heading", "too-many-at-once"),
            Self::Fault(_) => ("trouble-title", "trouble-heading", "trouble-body"),
        }
    }

    /// Tells the operators, once, if it is ours.
    pub(crate) fn log(&self) {
        if let Self::Fault(fault) = self {
            tracing::error!("a page could not be given: {}", fault.story());
        }
    }

    /// The page that says so.
    pub(crate) fn page(&self, visit: &Visit) -> HttpResponse {
        self.log();
        let speech = visit.speech();
        let (title, heading, body) = self.sentences();
        let page = Shell { title: speech.plain(title), wrong: false, back: None, switch: Switch::None }.page(
            speech,
            &html! {
                h1 { (speech.say(heading)) }
                p { (speech.say(body)) }
                p { (speech.say("footer-phone")) }
                p { (speech.say("footer-emergency")) }
            },
        );
        let mut response = visit.page(self.status(), page);
        if self.status() == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("10"));
        }
        response
    }

    /// The page that says so, as an error of an extractor.
    pub(crate) fn error(self, visit: Visit) -> Error {
        let response = self.page(&visit);
        InternalError::from_response("a page could not be given", response).into()
    }
}

/// Turns an outcome into an answer: the page, or the page that says what went wrong.
pub(crate) fn answer(visit: &Visit, outcome: Result<HttpResponse, Trouble>) -> HttpResponse {
    outcome.unwrap_or_else(|trouble| trouble.page(visit))
}

/// There is no such page.
pub(crate) async fn no_such_page(request: HttpRequest) -> HttpResponse {
    say(&request, &Trouble::NoSuchPage)
}

/// The page does not do that.
pub(crate) async fn wrong_method(request: HttpRequest) -> HttpResponse {
    let mut response = say(&request, &Trouble::WrongMethod);
    response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD, POST"));
    response
}

fn say(request: &HttpRequest, trouble: &Trouble) -> HttpResponse {
    Visit::of(request)
        .map_or_else(|| HttpResponse::build(trouble.status()).finish(), |visit| trouble.page(&visit))
}
