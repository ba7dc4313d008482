//! The one cookie there is (`domain` §2.B).

use actix_web::HttpResponse;
use entity::draft::IDLE_SECONDS;
use maud::html;

use super::page;
use crate::visit::{Visit, cookie_name};

/// The page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let minutes = speech.args().with("minutes", IDLE_SECONDS / 60);
    let main = html! {
        p.lead { (speech.say("cookies-lead")) }
        dl.facts {
            div { dt { (speech.say("cookies-name")) } dd { bdi dir="ltr" id="cookie" { (cookie_name(&visit.portal)) } } }
            div { dt { (speech.say("cookies-purpose")) } dd { (speech.say("cookies-purpose-is")) } }
            div { dt { (speech.say("cookies-expiry")) } dd { (speech.say_with("cookies-expiry-is", &minutes)) } }
        }
        p { (speech.say("cookies-needed")) }
    };
    page(&visit, "cookies", "pages-cookies", &main)
}
