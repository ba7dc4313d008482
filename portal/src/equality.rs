//! The equality questions: asked once the report is safe, all optional, and kept apart from it.

use actix_web::{HttpResponse, http::StatusCode};
use entity::{
    answers::{Answers, Problems},
    draft::Draft,
    equality,
    form::{self, Section},
};
use maud::html;

use crate::{
    ask::{self, AGAIN},
    check::answers_of,
    layout::{FORM, Shell, Switch},
    posted::{self, Body},
    timing::{self, Holds},
    trouble::{self, Trouble},
    visit::Visit,
};

/// Why they are asked, and the choice to skip them.
pub(crate) async fn start(visit: Visit) -> HttpResponse {
    let outcome = offer(&visit).await;
    trouble::answer(&visit, outcome)
}

/// The visitor's draft, if its report is received and the questions are still open; else where to go.
async fn open(visit: &Visit) -> Result<Result<Draft, HttpResponse>, Trouble> {
    let Some(draft) = visit.draft().await? else { return Ok(Err(ask::expired(visit))) };
    Ok(match &draft.received {
        None => Err(visit.go("check")),
        Some(receipt) if receipt.equality_answered => Err(visit.go("received")),
        Some(_) => Ok(draft),
    })
}

async fn offer(visit: &Visit) -> Result<HttpResponse, Trouble> {
    let draft = match open(visit).await? {
        Ok(draft) => draft,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("equality-title"),
        wrong: false,
        back: Some(visit.to("received")),
        switch: Switch::Links("about-you".to_owned()),
    };
    let first =
        form::equality_pages(&draft.answers).next().map_or_else(|| "received".to_owned(), ask::address);
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("equality-heading")) }
            p { (speech.say("equality-lead")) }
            p.actions {
                a.button href=(visit.to(&first)) { (speech.say("equality-start")) }
                " "
                a href=(visit.to("received")) { (speech.say("equality-skip")) }
            }
            (timing::by_itself(visit, Holds::Page, "about-you"))
        },
    );
    Ok(visit.page(StatusCode::OK, page))
}

/// The equality answers, to be looked over.
pub(crate) async fn check(visit: Visit) -> HttpResponse {
    let outcome = list(&visit).await;
    trouble::answer(&visit, outcome)
}

async fn list(visit: &Visit) -> Result<HttpResponse, Trouble> {
    let draft = match open(visit).await? {
        Ok(draft) => draft,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("equality-title"),
        wrong: false,
        back: form::equality_pages(&draft.answers).last().map(|last| visit.to(&ask::address(last))),
        switch: Switch::Links("about-you/check".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("equality-check-heading")) }
            (answers_of(visit, &draft, Section::Equality, &Problems::new()))
            form id=(FORM) method="post" action=(visit.to("about-you/check")) {
                p.actions {
                    button { (speech.say("equality-send")) }
                    " "
                    a href=(visit.to("received")) { (speech.say("equality-skip")) }
                }
            }
            (timing::by_itself(visit, Holds::Answers, "about-you/check"))
        },
    );
    Ok(visit.page(StatusCode::OK, page))
}

/// Keeps the equality answers.
pub(crate) async fn send(visit: Visit, body: Body) -> HttpResponse {
    let outcome = keep(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn keep(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    posted::read(body)?;
    let draft = match open(visit).await? {
        Ok(draft) => draft,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let unsettled = form::equality_pages(&draft.answers).find(|page| draft.unsettled.contains_key(page.slug));
    if let Some(page) = unsettled {
        return Ok(visit.go(&format!("{}?{AGAIN}", ask::address(page))));
    }
    let intake = &visit.portal.intake;
    // Of a report that no person can have made, nothing is kept.
    let is_real = draft.received.as_ref().is_some_and(|receipt| !receipt.report_id.is_nil());
    if let Some(key) = visit.key.as_ref().filter(|_| !draft.answers.is_empty() && is_real) {
        equality::keep(&intake.db, &intake.recipients, key.equality_answers()?, &draft.answers, visit.now)
            .await?;
    }
    let answered = |draft: &mut Draft| {
        draft.answers = Answers::default();
        if let Some(receipt) = &mut draft.received {
            receipt.equality_answered = true;
        }
    };
    visit.change(answered).await?;
    Ok(visit.go("received"))
}
