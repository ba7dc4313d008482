//! Stopping e-mail: a page with a button, and the same address for mail programs that stop with one click (RFC 8058). Looking
//! changes nothing. Whoever holds the link may stop: no cookie, no code, and no page of ours that it has to come from.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web::Path};
use entity::{
    letter_link::{Found, LinkSecret},
    safe_contact,
};
use maud::html;

use crate::{
    dead_link,
    layout::{FORM, Shell, Switch},
    trouble::{self, Trouble},
    visit::Visit,
};

/// Whether a request is to stop e-mail: mail programs post it from wherever they are.
pub(crate) fn is_here(request: &HttpRequest) -> bool {
    request.path().split('/').nth(2) == Some("stop")
}

/// The page with the button.
pub(crate) async fn show(visit: Visit, path: Path<(String, String)>) -> HttpResponse {
    let Ok(secret) = path.1.parse::<LinkSecret>() else { return dead_link::page(&visit, &Found::Unknown) };
    let known = safe_contact::can_stop(&visit.portal.intake.db, &secret, visit.now).await;
    let outcome = known.map_err(Trouble::from).map(|known| match known {
        true => question(&visit, &secret),
        false => dead_link::page(&visit, &Found::Unknown),
    });
    trouble::answer(&visit, outcome)
}

fn question(visit: &Visit, secret: &LinkSecret) -> HttpResponse {
    let speech = visit.speech();
    let here = format!("stop/{}", secret.text());
    let action = speech.to(&here);
    let shell =
        Shell { title: speech.plain("mail-title"), wrong: false, back: None, switch: Switch::Links(here) };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("mail-heading")) }
            p { (speech.say("mail-lead")) }
            p { (speech.say("mail-letters")) }
            form id=(FORM) method="post" action=(action) { button { (speech.say("mail-stop")) } }
        },
    );
    visit.page(StatusCode::OK, page)
}

/// Stops. Whatever the body says, and however often it comes.
pub(crate) async fn stop(visit: Visit, path: Path<(String, String)>) -> HttpResponse {
    let Ok(secret) = path.1.parse::<LinkSecret>() else { return dead_link::page(&visit, &Found::Unknown) };
    let outcome = stopped(&visit, &secret).await;
    trouble::answer(&visit, outcome)
}

async fn stopped(visit: &Visit, secret: &LinkSecret) -> Result<HttpResponse, Trouble> {
    if !safe_contact::stop(&visit.portal.intake.db, secret, visit.now).await? {
        return Ok(dead_link::page(visit, &Found::Unknown));
    }
    visit.portal.letters_due.notify_one();
    let speech = visit.speech();
    let shell = Shell { title: speech.plain("mail-title"), wrong: false, back: None, switch: Switch::None };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("mail-stopped-heading")) }
            p { (speech.say("mail-stopped")) }
            p { (speech.say("mail-letters")) }
            p { (speech.say("mail-asked")) }
            p { (speech.say("mail-again")) }
        },
    );
    Ok(visit.page(StatusCode::OK, page))
}
