//! How long what a page holds is kept, and a warning before it goes, with a way to carry on (WCAG 2.2.1). Without a script the
//! warning shows itself by the stylesheet's clock, and its button is part of a form. With one the page stays where it is, what
//! it shows is covered when its time is over, and screen readers are told.

use actix_web::{HttpResponse, http::StatusCode};
use entity::draft::{self, IDLE_SECONDS};
use maud::{Markup, html};

use crate::{
    ask,
    layout::{Shell, Switch},
    posted::{self, Body},
    trouble::{self, Trouble},
    visit::Visit,
};

/// How many seconds before the end the warning comes; the stylesheet's clock says the same.
const WARNING_SECONDS: i64 = 5 * 60;
/// The longest name of a page to go back to.
const LONGEST_PAGE: usize = 200;

/// What a page holds for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Answers that are not sent yet.
    Answers,
    /// A number and a code, or a report that they opened.
    Page,
}

impl Holds {
    fn word(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Page => "page",
        }
    }

    fn of(word: &str) -> Self {
        if word == "page" { Self::Page } else { Self::Answers }
    }

    fn until(self) -> &'static str {
        match self {
            Self::Answers => "kept-until",
            Self::Page => "open-until",
        }
    }

    fn warning(self) -> &'static str {
        match self {
            Self::Answers => "timing-out",
            Self::Page => "timing-out-page",
        }
    }

    fn carry_on(self) -> &'static str {
        match self {
            Self::Answers => "timing-out-carry-on",
            Self::Page => "timing-out-page-carry-on",
        }
    }
}

/// Until when what the page holds is kept, as a sentence.
pub(crate) fn until(visit: &Visit, holds: Holds) -> Markup {
    let speech = visit.speech();
    let until = speech.time(visit.now.after_seconds(IDLE_SECONDS));
    speech.say_with(holds.until(), &speech.args().with("time", until).with("minutes", IDLE_SECONDS / 60))
}

/// The sentence and the warning, within a form that takes `go=stay` for the wish to carry on.
pub(crate) fn in_form(visit: &Visit, holds: Holds) -> Markup {
    html! {
        p.kept { (until(visit, holds)) }
        (warning(visit, holds))
    }
}

/// The sentence and the warning on a page without such a form. `page` is its address after the language.
pub(crate) fn by_itself(visit: &Visit, holds: Holds, page: &str) -> Markup {
    html! {
        p.kept.no-print { (until(visit, holds)) }
        form.no-print method="post" action=(visit.to("keep")) {
            input type="hidden" name="page" value=(page);
            input type="hidden" name="holds" value=(holds.word());
            (warning(visit, holds))
        }
    }
}

fn warning(visit: &Visit, holds: Holds) -> Markup {
    let speech = visit.speech();
    html! {
        div.timing-out role="status" data-lasts=(IDLE_SECONDS) data-warns=(WARNING_SECONDS) data-holds=(holds.word())
            data-keep=(visit.to("keep")) data-over=(visit.to("start-again")) data-says=(speech.plain(holds.warning())) {
            p { (speech.say(holds.warning())) }
            button name="go" value="stay" { (speech.say(holds.carry_on())) }
        }
    }
}

/// Keeps what a page holds for another hour: from the page's own form back to it, and from a script with the new sentence.
pub(crate) async fn keep(visit: Visit, body: Body) -> HttpResponse {
    let outcome = kept(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn kept(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    let raw = posted::read(body)?;
    let alive = visit.change(|_| ()).await?.is_some();
    let (page, holds) = (posted::value(&raw, "page"), Holds::of(posted::value(&raw, "holds")));
    if page.is_empty() {
        let status = if alive { StatusCode::OK } else { StatusCode::GONE };
        let sentence = if alive { until_plainly(visit, holds) } else { String::new() };
        return Ok(HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(sentence));
    }
    match alive {
        true if is_ours(page) => Ok(visit.go(page)),
        true => Err(Trouble::NoSuchPage),
        false => Ok(ask::expired(visit)),
    }
}

/// The name of a page of ours: it stands after our own address and the language, so it leads nowhere else.
fn is_ours(page: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '/';
    page.len() <= LONGEST_PAGE && page.chars().all(plain)
}

fn until_plainly(visit: &Visit, holds: Holds) -> String {
    let speech = visit.speech();
    let until = speech.time(visit.now.after_seconds(IDLE_SECONDS));
    speech.plain_with(holds.until(), &speech.args().with("time", until).with("minutes", IDLE_SECONDS / 60))
}

/// Where a page leads whose time was over: what it held is gone; or another window has kept it, and then it is not shown here
/// before somebody asks for it.
pub(crate) async fn over(visit: Visit) -> HttpResponse {
    let alive = match &visit.key {
        Some(key) => draft::is_alive(&visit.portal.intake.db, key, visit.now).await,
        None => Ok(false),
    };
    match alive {
        Ok(true) => still_there(&visit),
        Ok(false) => ask::expired(&visit),
        Err(fault) => Trouble::Fault(fault).page(&visit),
    }
}

fn still_there(visit: &Visit) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("expired-title"),
        wrong: false,
        back: None,
        switch: Switch::Links("start-again".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("closed-heading")) }
            p { (speech.say("closed-body")) }
            p.actions { a.button href=(visit.to("check")) { (speech.say("closed-carry-on")) } }
            p { a href=(visit.to("")) { (speech.say("footer-start")) } }
        },
    );
    visit.page(StatusCode::OK, page)
}
