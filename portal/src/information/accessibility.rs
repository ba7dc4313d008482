//! The accessibility statement, after the model of the Public Sector Bodies (Websites and Mobile Applications) Accessibility
//! Regulations 2018 (`domain` §2.B).

use actix_web::HttpResponse;
use maud::html;

use super::{args, page, paragraphs, section};
use crate::visit::Visit;

/// What somebody can do here who needs it.
const CAN: [&str; 6] = [
    "access-can-zoom",
    "access-can-keyboard",
    "access-can-reader",
    "access-can-script",
    "access-can-time",
    "access-can-easy",
];

/// The page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let portal = &visit.portal;
    let law = match portal.intake.promises.division.as_str() {
        "northern-ireland" => "access-law-northern-ireland",
        _ => "access-law",
    };
    let date =
        portal.landlord.particulars.accessibility_date.map(|date| speech.answered_date(&date.to_string()));
    let can = html! { ul { @for id in CAN { li { (speech.say(id)) } } } };
    let contact =
        html! { p { (speech.say_with("access-contact", &args(&visit))) } p { (speech.say("footer-phone")) } };
    let main = html! {
        p.lead { (speech.say("access-lead")) }
        (section(speech, "access-can-heading", &can))
        (section(speech, "access-status-heading", &paragraphs(speech, &["access-status", "access-limits", "access-tested"])))
        (section(speech, "access-contact-heading", &contact))
        (section(speech, "access-law-heading", &paragraphs(speech, &[law])))
        @if let Some(date) = date {
            p.note { (speech.say_with("access-prepared", &speech.args().with("date", date))) }
        }
    };
    page(&visit, "accessibility", "pages-accessibility", &main)
}
