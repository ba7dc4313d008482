//! Pages that people look for: who can help, what happens to a report, other ways to tell, and what a service says about itself.
//! None of them asks the database anything.

pub(crate) mod accessibility;
pub(crate) mod cookies;
pub(crate) mod other_ways;
pub(crate) mod privacy;
pub(crate) mod support;
pub(crate) mod what_happens;

use actix_web::{HttpResponse, http::StatusCode};
use locales::Args;
use maud::{Markup, html};

use crate::{
    layout::{Shell, Switch},
    speech::Speech,
    visit::Visit,
};

/// The pages, each with its address and the sentence that is its title and its heading.
pub(crate) const PAGES: [(&str, &str); 7] = [
    ("support", "pages-support"),
    ("what-happens", "pages-what-happens"),
    ("other-ways", "pages-other-ways"),
    ("print", "pages-print"),
    ("privacy", "pages-privacy"),
    ("cookies", "pages-cookies"),
    ("accessibility", "pages-accessibility"),
];

/// A page that informs, under its title.
fn page(visit: &Visit, path: &str, title: &str, main: &Markup) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain(title),
        wrong: false,
        back: None,
        switch: Switch::Links(path.to_owned()),
    };
    let main = html! { h1 { (speech.say(title)) } (main) };
    visit.page(StatusCode::OK, shell.page(speech, &main))
}

/// The usual values of sentences, and the landlord's particulars.
fn args<'a>(visit: &'a Visit) -> Args<'a> {
    let about = &visit.portal.landlord.particulars;
    visit
        .speech()
        .args()
        .with("address", about.address.as_str())
        .with("email", about.email.as_str())
        .with("data-protection", about.data_protection.as_str())
        .with("complaints", about.complaints.as_str())
        .with("accessibility", about.accessibility.as_str())
}

/// A heading with what belongs under it.
fn section(speech: Speech<'_>, heading: &str, content: &Markup) -> Markup {
    html! { section { h2 { (speech.say(heading)) } (content) } }
}

/// Paragraphs.
fn paragraphs(speech: Speech<'_>, ids: &[&str]) -> Markup {
    html! { @for id in ids { p { (speech.say(id)) } } }
}
