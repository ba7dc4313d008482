//! Staying safe: how to leave at once, said before the button is first there; and how to hide that one was here, with what
//! nobody can hide.

use actix_web::{HttpResponse, http::StatusCode};
use maud::{Markup, html};

use crate::{
    layout::{Shell, Switch},
    speech::Speech,
    visit::Visit,
};

/// How to leave at once. It stands between the start page and the first question; whoever comes another way finds it at the
/// foot of each page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("leaving-title"),
        wrong: false,
        back: Some(visit.to("")),
        switch: Switch::Links("stay-safe".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            div.interruption {
                h1 { (speech.say("leaving-heading")) }
                p { (speech.say("leaving-button")) }
                p { (speech.say("leaving-does")) }
                p { (speech.say("leaving-history")) }
                p.with-script { (speech.say("leaving-shift")) }
                p { a href=(visit.to("hide-tracks")) { (speech.say("hiding-link")) } }
                p.actions {
                    a.button href=(visit.to("before-you-start")) { (speech.say("continue")) }
                }
            }
        },
    );
    visit.page(StatusCode::OK, page)
}

/// The parts of the page on hiding: a heading, and what stands below it.
const PARTS: [(&str, &[&str]); 4] = [
    (
        "hiding-private-heading",
        &["hiding-private", "hiding-private-chrome", "hiding-private-safari", "hiding-private-firefox"],
    ),
    (
        "hiding-history-heading",
        &["hiding-history", "hiding-history-computer", "hiding-history-phone", "hiding-history-some"],
    ),
    ("hiding-shared-heading", &["hiding-shared", "hiding-watched", "hiding-watched-signs", "hiding-safer"]),
    ("hiding-cannot-heading", &["hiding-cannot", "hiding-cannot-network", "hiding-cannot-saved"]),
];

/// How to hide that one was here.
pub(crate) async fn hide_tracks(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("hiding-title"),
        wrong: false,
        back: Some(visit.to("stay-safe")),
        switch: Switch::Links("hide-tracks".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("hiding-heading")) }
            p.lead { (speech.say("hiding-lead")) }
            @for (heading, sentences) in PARTS { (part(speech, heading, sentences)) }
            h2 { (speech.say("hiding-we-heading")) }
            p { (speech.say("hiding-we")) }
            p { (speech.say("footer-emergency")) }
            p.actions { a.button href=(visit.to("before-you-start")) { (speech.say("start-now")) } }
        },
    );
    visit.page(StatusCode::OK, page)
}

/// The first sentence says what it is about, the others what to do.
fn part(speech: Speech<'_>, heading: &str, sentences: &[&str]) -> Markup {
    html! {
        h2 { (speech.say(heading)) }
        @if let Some((first, others)) = sentences.split_first() {
            p { (speech.say(first)) }
            ul { @for id in others { li { (speech.say(id)) } } }
        }
    }
}
