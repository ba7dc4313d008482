//! The privacy notice (`domain` §2.D).

use actix_web::HttpResponse;
use entity::draft::IDLE_SECONDS;
use maud::html;

use super::{args, page, paragraphs, section};
use crate::visit::Visit;

/// The page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let say = |id: &str| html! { p { (speech.say_with(id, &args(&visit))) } };
    let years = u32::from(visit.portal.intake.promises.policy.retention.years);
    let kept = speech.args().with("years", years).with("minutes", IDLE_SECONDS / 60);
    let keeping =
        html! { @for id in ["privacy-long", "privacy-draft"] { p { (speech.say_with(id, &kept)) } } };
    let main = html! {
        p.lead { (speech.say_with("privacy-who", &args(&visit))) }
        (section(speech, "privacy-what-heading", &paragraphs(speech, &["privacy-what", "start-private", "privacy-equality"])))
        (section(speech, "privacy-why-heading", &paragraphs(speech, &["privacy-why", "privacy-law", "privacy-wishes"])))
        (section(speech, "privacy-share-heading", &paragraphs(speech, &["privacy-share", "start-private-limit"])))
        (section(speech, "privacy-long-heading", &keeping))
        (section(speech, "privacy-rights-heading", &paragraphs(speech, &["privacy-rights", "privacy-month"])))
        (section(speech, "privacy-ask-heading", &html! { (say("privacy-ask")) (say("privacy-commissioner")) }))
        p { a href=(visit.to("cookies")) { (speech.say("pages-cookies")) } }
    };
    page(&visit, "privacy", "pages-privacy", &main)
}
