//! The reporter's own page: number and code together open it, and only by post, so that neither stands in an address. What
//! they opened is then kept for an idle hour in the same place as an unfinished report, under the key in the same cookie.

use actix_web::{HttpResponse, http::StatusCode};
use entity::{
    acknowledgement::Acknowledgement,
    answers::Raw,
    code::AccessCode,
    draft::Draft,
    own_page::{self, Opened, OwnPage, Tried},
};
use maud::{Markup, html};

use crate::{
    door,
    layout::{FORM, Shell, Switch, error_summary, notice},
    posted::{self, Body},
    trouble::{self, Trouble},
    visit::Visit,
};

mod asked;
pub(crate) mod consents;
pub(crate) mod messages;
pub(crate) mod plan;
mod sheet;
mod standing;
pub(crate) mod unhappy;
pub(crate) mod writing;

/// Where it is, after the language.
pub(crate) const HOME: &str = "your-report";
/// Before the names of fields that were typed into another page, and are carried along while somebody opens their report anew.
const CARRIED: &str = "carried:";
/// The field that says to which page they belong.
const CARRIED_TO: &str = "carried-to";

/// What is wrong with a field, said beside it.
type Wrong = Vec<(&'static str, Markup)>;

/// A report that the visitor has opened, with everything that its page shows.
struct Own {
    draft: Draft,
    page: OwnPage,
}

/// What the visitor has opened; `None` if nothing, or not any more.
async fn own(visit: &Visit) -> Result<Option<Own>, Trouble> {
    let Some(draft) = visit.draft().await? else { return Ok(None) };
    let Some(opened) = draft.opened.clone() else { return Ok(None) };
    let page = own_page::read(&visit.portal.intake, &opened, visit.now).await?;
    Ok(page.map(|page| Own { draft, page }))
}

/// Asks for number and code; or shows where things stand, if they were given already.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let outcome = match own(&visit).await {
        Ok(Some(own)) => Ok(visit.page(StatusCode::OK, standing::page(&visit, &own.page))),
        Ok(None) => Ok(visit.page(StatusCode::OK, Asking::default().show(&visit))),
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

/// The form that asks for number and code.
#[derive(Default)]
struct Asking<'a> {
    number: &'a str,
    code: &'a str,
    wrong: Wrong,
    carried: Raw,
}

impl Asking<'_> {
    fn show(&self, visit: &Visit) -> Markup {
        let speech = visit.speech();
        let shell = Shell {
            title: speech.plain("return-title"),
            wrong: !self.wrong.is_empty(),
            back: Some(visit.to("")),
            switch: if self.carried.is_empty() { Switch::Links(HOME.to_owned()) } else { Switch::None },
        };
        let summary: Vec<_> =
            self.wrong.iter().map(|(field, reason)| (format!("#{field}"), reason.clone())).collect();
        shell.page(
            speech,
            &html! {
                (error_summary(speech, &summary))
                @if !self.carried.is_empty() { (notice(&speech.say("return-carried"))) }
                h1 { (speech.say("return-heading")) }
                p { (speech.say("return-lead")) }
                form id=(FORM) method="post" action=(visit.to(HOME)) novalidate {
                    @for (name, values) in &self.carried { @for value in values {
                        input type="hidden" name=(name) value=(value);
                    } }
                    (self.field(visit, "number", self.number, None))
                    (self.field(visit, "code", self.code, Some("numeric")))
                    button { (speech.say("return-open")) }
                }
            },
        )
    }

    fn field(&self, visit: &Visit, name: &'static str, value: &str, mode: Option<&str>) -> Markup {
        let speech = visit.speech();
        let (label, hint) = match name {
            "number" => ("return-number", "return-number-hint"),
            _ => ("return-code", "return-code-hint"),
        };
        let problem = self.wrong.iter().find(|(field, _)| *field == name).map(|(_, reason)| reason);
        html! {
            div.question.wrong[problem.is_some()] {
                label for=(name) { (speech.say(label)) }
                div.hint id={ (name) "-hint" } { (speech.say(hint)) }
                @if let Some(reason) = problem { p.error id={ (name) "-error" } { (reason) } }
                input id=(name) name=(name) value=(value) dir="ltr" autocomplete="off" spellcheck="false" inputmode=[mode]
                    maxlength="100" aria-invalid=[problem.map(|_| "true")]
                    aria-describedby=(if problem.is_some() { format!("{name}-hint {name}-error") } else { format!("{name}-hint") });
            }
        }
    }
}

/// Tries a number and a code.
pub(crate) async fn open(mut visit: Visit, body: Body) -> HttpResponse {
    let outcome = try_both(&mut visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn try_both(visit: &mut Visit, body: Body) -> Result<HttpResponse, Trouble> {
    let raw = posted::read(body)?;
    let (number, code) = (posted::value(&raw, "number"), posted::value(&raw, "code"));
    let carried = carried_in(&raw);
    let again = |visit: &Visit, status, wrong| {
        let asking = Asking { number, code, wrong, carried: carried.clone() };
        Ok(visit.page(status, asking.show(visit)))
    };
    let (Ok(known), Ok(secret)) = (number.parse::<Acknowledgement>(), code.parse::<AccessCode>()) else {
        let speech = visit.speech();
        let number =
            number.parse::<Acknowledgement>().err().map(|_| ("number", speech.say("return-number-wrong")));
        let code = code.parse::<AccessCode>().err().map(|_| ("code", speech.say("return-code-wrong")));
        return again(visit, StatusCode::UNPROCESSABLE_ENTITY, number.into_iter().chain(code).collect());
    };
    door::slow_down(visit).await;
    match own_page::try_code(&visit.portal.intake, &known, &secret, visit.now).await? {
        Tried::Open(opened) => keep(visit, opened, &carried).await,
        Tried::Wrong => {
            let wrong = vec![("number", visit.speech().say("return-wrong"))];
            again(visit, StatusCode::UNPROCESSABLE_ENTITY, wrong)
        }
        Tried::Slow(seconds) => {
            let speech = visit.speech();
            let slow = speech.say_with("return-slow", &speech.args().with("seconds", seconds));
            again(visit, StatusCode::TOO_MANY_REQUESTS, vec![("number", slow)])
        }
    }
}

/// Keeps what was opened under the key in the visitor's cookie, beside an unfinished report if there is one; and goes on to
/// the page, or to the one on which somebody was writing when their time ran out.
async fn keep(visit: &mut Visit, opened: Opened, carried: &Raw) -> Result<HttpResponse, Trouble> {
    let to = posted::value(carried, CARRIED_TO).to_owned();
    let written = writing::named(&to).map(|form| (form.page().slug.to_owned(), let_go(carried)));
    let mut put = |draft: &mut Draft| {
        draft.opened = Some(opened.clone());
        if let Some((slug, values)) = &written {
            draft.unsettled.insert(slug.clone(), values.clone());
        }
    };
    if visit.change(&mut put).await?.is_none() {
        let mut draft = Draft::new(visit.portal.chance.as_ref())?;
        put(&mut draft);
        visit.begin_draft(&draft).await?;
    }
    let page = if written.is_some() { format!("{HOME}/{to}") } else { HOME.to_owned() };
    Ok(visit.with_key(visit.go(&page)))
}

/// What was carried along, of all that a form sent.
fn carried_in(raw: &Raw) -> Raw {
    let is_carried = |name: &str| name == CARRIED_TO || name.starts_with(CARRIED);
    raw.iter().filter(|(name, _)| is_carried(name)).map(|(name, all)| (name.clone(), all.clone())).collect()
}

/// What was typed, as it is carried along.
fn carry(to: &str, values: &Raw) -> Raw {
    let named = values.iter().map(|(name, values)| (format!("{CARRIED}{name}"), values.clone()));
    named.chain([(CARRIED_TO.to_owned(), vec![to.to_owned()])]).collect()
}

/// What was carried along, under the names it had.
fn let_go(carried: &Raw) -> Raw {
    let named =
        carried.iter().filter_map(|(name, all)| Some((name.strip_prefix(CARRIED)?.to_owned(), all.clone())));
    named.collect()
}

/// For somebody whose time has run out: the form again, with what they had just typed.
fn open_again(visit: &Visit, to: &str, values: &Raw) -> HttpResponse {
    let typed = values.values().flatten().any(|value| !value.trim().is_empty());
    let carried = if typed { carry(to, values) } else { Raw::new() };
    visit.page(StatusCode::OK, Asking { carried, ..Asking::default() }.show(visit))
}

/// Closes the page: nothing in this browser opens the report any more. An unfinished report that is there too stays.
pub(crate) async fn close(visit: Visit, body: Body) -> HttpResponse {
    let outcome = close_it(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn close_it(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    posted::read(body)?;
    let left = visit
        .change(|draft| {
            draft.opened = None;
            for page in own_page::PAGES {
                draft.unsettled.remove(page.slug);
            }
        })
        .await?;
    // The number and the code of a report that was just sent are shown for as long as they were.
    if left.is_some_and(|(draft, ())| draft.holds_answers() || draft.received.is_some()) {
        return Ok(visit.go("finished"));
    }
    visit.forget_draft().await?;
    Ok(visit.without_key(visit.go("finished")))
}
