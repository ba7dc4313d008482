//! A reporting centre (002 §5.1.3): where a poster's square leads. Its staff help someone to tell, several questions on a page;
//! or someone who is there tells it themselves. A code that nobody knows never stops a report, and no list of centres is shown.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode};
use entity::{
    answers::Answer,
    centre,
    draft::{Draft, Receipt},
};
use maud::{Markup, html};

use crate::{
    layout::{FORM, Shell, Switch, notice},
    posted::{self, Body},
    speech::Speech,
    trouble::{self, Trouble},
    visit::Visit,
};

/// What staff who help someone keep in mind, in the order in which it matters.
const IN_MIND: [&str; 6] = [
    "centre-private-space",
    "centre-interpreter",
    "centre-own-words",
    "centre-consent",
    "centre-no-name",
    "centre-keep-number",
];

/// The code in an address, however it was written there. What is longer than any code stays too long for one.
pub(crate) fn code_in(request: &HttpRequest) -> String {
    centre::plain(request.match_info().query("code"))
}

/// The centre that an address names, if its code counts.
pub(crate) async fn named(visit: &Visit, code: &str) -> Result<Option<centre::Model>, Trouble> {
    Ok(centre::that_counts(visit.portal.intake.db.reader(), code).await?)
}

/// The page that the square on a poster leads to. Looking begins nothing.
pub(crate) async fn show(visit: Visit, request: HttpRequest) -> HttpResponse {
    let code = code_in(&request);
    let outcome = named(&visit, &code).await.map(|found| page(&visit, &code, found.as_ref()));
    trouble::answer(&visit, outcome)
}

/// Where a code's page is, after the language.
fn address(code: &str) -> String {
    if centre::is_code(code) { format!("centre/{code}") } else { "centre".to_owned() }
}

fn page(visit: &Visit, code: &str, found: Option<&centre::Model>) -> HttpResponse {
    let speech = visit.speech();
    let address = address(code);
    let shell = Shell {
        title: speech.plain("centre-title"),
        wrong: false,
        back: None,
        switch: Switch::Links(address.clone()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("centre-heading")) }
            @match found {
                Some(centre) => p { (speech.say_with("centre-known", &speech.args().with("centre", centre.name.as_str()))) },
                None if code.is_empty() => {},
                None => (notice(&speech.say("centre-unknown"))),
            }
            p.lead { (speech.say("centre-lead")) }
            section.emergency { p { (speech.say("start-emergency-999")) } }
            form id=(FORM) method="post" action=(speech.to(&address)) {
                p.actions { button name="go" value="myself" { (speech.say("centre-myself")) } }
                p { (speech.say("centre-told")) }
                h2 { (speech.say("centre-staff-heading")) }
                p { (speech.say("centre-staff")) }
                (in_mind(speech, &IN_MIND))
                p.actions { button name="go" value="together" { (speech.say("centre-together")) } }
            }
            @if found.is_some() {
                p {
                    a href=(speech.to(&format!("print/poster/{code}"))) { (speech.say("print-poster")) } " · "
                    a href=(speech.to(&format!("print/leaflet/{code}"))) { (speech.say("print-leaflet")) }
                }
            }
        },
    );
    visit.page(StatusCode::OK, page)
}

/// What staff keep in mind.
pub(crate) fn in_mind(speech: Speech<'_>, ids: &[&str]) -> Markup {
    html! { ul { @for id in ids { li { (speech.say(id)) } } } }
}

/// Begins a report.
pub(crate) async fn begin(mut visit: Visit, request: HttpRequest, body: Body) -> HttpResponse {
    let code = code_in(&request);
    let outcome = new_draft(&mut visit, &code, body).await;
    trouble::answer(&visit, outcome)
}

/// A draft of its own, even where there is one: whoever sat here before was somebody else.
async fn new_draft(visit: &mut Visit, code: &str, body: Body) -> Result<HttpResponse, Trouble> {
    let raw = posted::read(body)?;
    let code = named(visit, code).await?.map(|centre| centre.code);
    let mut draft = Draft::new(visit.portal.chance.as_ref())?;
    if posted::value(&raw, "go") == "myself" {
        draft.centre_code = code;
    } else {
        put_together(&mut draft, code);
    }
    visit.forget_draft().await?;
    visit.begin_draft(&draft).await?;
    Ok(visit.with_key(visit.go("before-you-start")))
}

/// Makes a draft one that a centre's staff fill in for someone.
pub(crate) fn put_together(draft: &mut Draft, code: Option<String>) {
    draft.together = true;
    draft.answers.set("reporter_role", Some(Answer::One("centre".to_owned())));
    draft.answers.set("centre_code", code.map(Answer::One));
}

/// Whether a draft names a centre's code that does not count. The report can be sent all the same.
pub(crate) async fn names_nobody(visit: &Visit, draft: &Draft) -> Result<bool, Trouble> {
    let told = draft.answers.only_asked();
    match told.word("centre_code") {
        Some(code) => Ok(named(visit, code).await?.is_none()),
        None => Ok(false),
    }
}

/// On the acknowledgement: what of it is the person's, and what the centre may keep.
pub(crate) fn hand_over(speech: Speech<'_>, receipt: &Receipt) -> Markup {
    html! {
        @if receipt.by_centre {
            (notice(&speech.say("centre-hand-over")))
            p.no-print { a href=(speech.to("received/number")) { (speech.say("centre-receipt-link")) } }
        }
    }
}

/// The receipt for the centre: the number alone.
pub(crate) async fn receipt(visit: Visit) -> HttpResponse {
    let outcome = number_alone(&visit).await;
    trouble::answer(&visit, outcome)
}

async fn number_alone(visit: &Visit) -> Result<HttpResponse, Trouble> {
    let draft = visit.draft().await?;
    let Some(receipt) = draft.and_then(|draft| draft.received).filter(|receipt| receipt.by_centre) else {
        return Ok(visit.go("received"));
    };
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("centre-receipt-title"),
        wrong: false,
        back: Some(visit.to("received")),
        switch: Switch::Links("received/number".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            div.received {
                h1 { (speech.say("centre-receipt-heading")) }
                dl { div {
                    dt { (speech.say("return-number")) }
                    dd { bdi dir="ltr" id="number" { (receipt.acknowledgement) } }
                } }
            }
            p { (speech.say("letter-centre-receipt")) }
            p { (speech.say("centre-receipt-note")) }
            p.no-print { (speech.say("print-how")) }
        },
    );
    Ok(visit.page(StatusCode::OK, page))
}
