//! The start page: what this is and is not, and that no name is needed.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header,
    web::{Data, Path},
};
use locales::Language;
use maud::{Markup, html};

use crate::{
    Portal,
    assets::Assets,
    layout::{Shell, Switch},
    speech::Speech,
    trouble,
    visit::Visit,
};

/// Sends a visitor on to the start page in the language of their browser.
pub(crate) async fn negotiate(visit: Visit) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, visit.to("")))
        .insert_header((header::VARY, "Accept-Language"))
        .finish()
}

/// Sends a visitor on to the same address with the slash it lacks.
pub(crate) async fn with_slash(visit: Visit) -> HttpResponse {
    visit.go("")
}

/// The start page, as it was made ready.
pub(crate) async fn show(code: Path<String>, request: HttpRequest, assets: Data<Assets>) -> HttpResponse {
    match assets.start_page(&code, &request) {
        Some(ready) => ready,
        None => trouble::no_such_page(request).await,
    }
}

/// The start page in a language.
pub(crate) fn page(portal: &Portal, language: &Language) -> Markup {
    let speech = Speech::new(&portal.languages, language, &portal.landlord);
    let shell = Shell {
        title: speech.plain("start-title"),
        wrong: false,
        back: None,
        switch: Switch::Links(String::new()),
    };
    let paragraphs = |ids: &[&str]| html! { @for id in ids { p { (speech.say(id)) } } };
    shell.first_page(
        speech,
        &html! {
            h1 { (speech.say("start-heading")) }
            p.lead { (speech.say("start-lead")) }
            section.emergency aria-labelledby="emergency" {
                h2 id="emergency" { (speech.say("start-emergency-heading")) }
                (paragraphs(&["start-emergency-999", "start-emergency-text", "start-emergency-101"]))
            }
            p { (speech.say("start-for")) }
            p.actions {
                a.button href=(speech.to("stay-safe")) { (speech.say("start-now")) }
            }
            p { a href=(speech.to("your-report")) { (speech.say("start-return")) } }
            h2 { (speech.say("start-no-name-heading")) }
            (paragraphs(&["start-no-name", "start-time"]))
            h2 { (speech.say("start-who-heading")) }
            (paragraphs(&["start-who"]))
            h2 { (speech.say("start-next-heading")) }
            ul { @for id in ["start-next-number", "start-next-contact", "start-next-letter"] { li { (speech.say(id)) } } }
            h2 { (speech.say("start-private-heading")) }
            (paragraphs(&["start-private", "start-private-limit"]))
            h2 { (speech.say("start-exit-heading")) }
            (paragraphs(&["start-exit"]))
            p { a href=(speech.to("hide-tracks")) { (speech.say("hiding-link")) } }
            h2 { (speech.say("start-other-heading")) }
            (paragraphs(&["start-other-phone", "start-other-online"]))
            p { a href=(speech.to("other-ways")) { (speech.say("pages-other-ways")) } }
        },
    )
}
