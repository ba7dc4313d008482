//! A link that leads nowhere (any more): why, kindly, and how to do it by telephone.

use actix_web::{HttpResponse, http::StatusCode};
use entity::letter_link::Found;
use maud::{Markup, html};

use crate::{
    layout::{Shell, Switch},
    speech::Speech,
    visit::Visit,
};

/// The page for somebody who followed it.
pub(crate) fn page(visit: &Visit, found: &Found) -> HttpResponse {
    let (status, heading, body) = match found {
        Found::Used(_) => (StatusCode::GONE, "link-used-heading", "link-used-body"),
        Found::Expired(_) => (StatusCode::GONE, "link-expired-heading", "link-expired-body"),
        Found::Unknown | Found::Open(_) => {
            (StatusCode::NOT_FOUND, "link-unknown-heading", "link-unknown-body")
        }
    };
    let speech = visit.speech();
    let shell = Shell { title: speech.plain("link-title"), wrong: false, back: None, switch: Switch::None };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say(heading)) }
            p { (speech.say(body)) }
            p { (speech.say("footer-phone")) }
            @if matches!(found, Found::Used(_)) { (emergency(speech)) }
        },
    );
    visit.page(status, page)
}

/// Whom to call at once.
pub(crate) fn emergency(speech: Speech<'_>) -> Markup {
    html! {
        section.emergency {
            p { (speech.say("start-emergency-999")) }
            p { (speech.say("start-emergency-text")) }
            p { (speech.say("start-emergency-101")) }
        }
    }
}
