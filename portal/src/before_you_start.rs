//! Is anyone in danger right now? Asked first, and not kept.

use actix_web::{HttpResponse, http::StatusCode};
use maud::html;

use crate::{
    ask::AGAIN,
    layout::{FORM, Shell, Switch, error_summary},
    posted::{self, Body},
    timing::{self, Holds},
    together,
    trouble::{self, Trouble},
    visit::{Came, Visit},
};

/// The question.
pub(crate) async fn show(visit: Visit, came: Came) -> HttpResponse {
    question(&visit, came.again)
}

fn question(visit: &Visit, wrong: bool) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("danger-title"),
        wrong,
        back: Some(visit.to("stay-safe")),
        switch: Switch::Links("before-you-start".to_owned()),
    };
    let problem =
        if wrong { vec![("#in_danger-yes".to_owned(), speech.say("error-missing"))] } else { Vec::new() };
    let page = shell.page(
        speech,
        &html! {
            (error_summary(speech, &problem))
            form id=(FORM) method="post" action=(visit.to("before-you-start")) autocomplete="off" novalidate {
                div.question.wrong[wrong] {
                    fieldset aria-describedby=(if wrong { "in_danger-hint in_danger-error" } else { "in_danger-hint" }) {
                        legend { h1 { (speech.say("danger-heading")) } }
                        div.hint id="in_danger-hint" { (speech.say("danger-hint")) }
                        @if wrong { p.error id="in_danger-error" { (speech.say("error-missing")) } }
                        @for (word, says) in [("yes", "danger-yes"), ("no", "danger-no")] {
                            @let id = format!("in_danger-{word}");
                            div.option {
                                input type="radio" id=(id) name="in_danger" value=(word);
                                label for=(id) { (speech.say(says)) }
                            }
                        }
                    }
                }
                button { (speech.say("continue")) }
            }
        },
    );
    visit.page(if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, page)
}

/// Their answer. Whoever comes from a report that is sent begins a new one.
pub(crate) async fn answer(visit: Visit, body: Body) -> HttpResponse {
    let outcome = go_on(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn go_on(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    let raw = posted::read(body)?;
    match posted::value(&raw, "in_danger") {
        "yes" => Ok(visit.go("help-now")),
        "no" => {
            let draft = visit.draft().await?;
            let sent = draft.as_ref().is_some_and(|draft| draft.received.is_some());
            let together = draft.is_some_and(|draft| draft.together && !sent);
            let first = if together { visit.go(&together::first()) } else { visit.go("tell-us/who") };
            Ok(if sent { visit.without_key(first) } else { first })
        }
        _ => Ok(visit.go(&format!("before-you-start?{AGAIN}"))),
    }
}

/// Call 999. Nothing has been kept.
pub(crate) async fn help_now(visit: Visit) -> HttpResponse {
    // Whether answers are kept is only said, so a database that is away must not hide whom to call.
    let holds_answers =
        visit.draft().await.is_ok_and(|draft| draft.is_some_and(|draft| draft.holds_answers()));
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("stop-title"),
        wrong: false,
        back: Some(visit.to("before-you-start")),
        switch: Switch::Links("help-now".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("stop-heading")) }
            p.lead { (speech.say("stop-lead")) }
            p.actions { a.button href="tel:999" { (speech.say("stop-call")) } }
            p { (speech.say("stop-text")) }
            @if holds_answers { (timing::by_itself(&visit, Holds::Answers, "help-now")) } @else { p { (speech.say("stop-kept")) } }
            form method="post" action=(visit.to("before-you-start")) {
                button.link name="in_danger" value="no" { (speech.say("stop-safe")) }
            }
        },
    );
    visit.page(StatusCode::OK, page)
}
