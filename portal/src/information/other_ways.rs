//! Other ways to tell: by telephone, in writing, on paper, through somebody, at a centre, to the police (003 §5.2.1; 004 §3.3).

use actix_web::HttpResponse;
use maud::html;

use super::{args, page, paragraphs, section};
use crate::visit::Visit;

/// The page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let say = |id: &str| html! { p { (speech.say_with(id, &args(&visit))) } };
    let paper = html! {
        (paragraphs(speech, &["ways-paper"]))
        p { a href=(visit.to("print/form")) { (speech.say("print-form")) } }
    };
    let easy = html! {
        p { (speech.say("ways-easy")) }
        p { a href="/en-x-easy/" lang="en-x-easy" dir="ltr" { "Easy Read" } }
    };
    let police: &[&str] = match visit.portal.intake.promises.division.as_str() {
        "england-and-wales" => &["start-emergency-101", "ways-true-vision", "ways-crimestoppers"],
        _ => &["start-emergency-101", "ways-crimestoppers"],
    };
    let main = html! {
        section.emergency { (paragraphs(speech, &["start-emergency-999", "start-emergency-text"])) }
        (section(speech, "ways-phone-heading", &say("start-other-phone")))
        (section(speech, "ways-write-heading", &html! { (say("ways-write")) (say("ways-email")) }))
        (section(speech, "ways-paper-heading", &paper))
        (section(speech, "ways-easy-heading", &easy))
        (section(speech, "ways-sign-heading", &say("ways-sign")))
        (section(speech, "ways-centre-heading", &paragraphs(speech, &["ways-centre", "ways-someone"])))
        (section(speech, "ways-police-heading", &paragraphs(speech, police)))
        p { a href=(visit.to("support")) { (speech.say("pages-support")) } }
    };
    page(&visit, "other-ways", "pages-other-ways", &main)
}
