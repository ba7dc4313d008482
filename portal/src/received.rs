//! The acknowledgement: the number, the code, what happens next and when, how to keep evidence, and who can help.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
};
use entity::{
    code::AccessCode,
    draft::{Draft, Receipt},
    policy::Promise,
    support::{self, Organisation},
};
use maud::{Markup, html};

use crate::{
    ask, centre,
    layout::{FORM, Shell, Switch, notice},
    posted::{self, Body},
    speech::Speech,
    timing::{self, Holds},
    trouble::{self, Trouble},
    visit::Visit,
};

/// The acknowledgement page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let outcome = acknowledge(&visit).await;
    trouble::answer(&visit, outcome)
}

/// The receipt and the code, if the visitor's report has been received.
async fn receipt(visit: &Visit) -> Result<Option<(Draft, Receipt, AccessCode)>, Trouble> {
    let (Some(draft), Some(key)) = (visit.draft().await?, &visit.key) else { return Ok(None) };
    let Some(receipt) = draft.received.clone() else { return Ok(None) };
    let code = key.code(&draft)?;
    Ok(Some((draft, receipt, code)))
}

async fn acknowledge(visit: &Visit) -> Result<HttpResponse, Trouble> {
    let Some((_, receipt, code)) = receipt(visit).await? else { return not_received(visit).await };
    let promises = &visit.portal.intake.promises;
    let landlord = &visit.portal.landlord;
    let help = support::that_fit(&receipt.strands, landlord, &promises.division, visit.now.day())?;
    Ok(visit.page(StatusCode::OK, page(visit, &receipt, &code, &help)))
}

/// For someone who comes here without having sent a report: back to it, if there is one.
async fn not_received(visit: &Visit) -> Result<HttpResponse, Trouble> {
    Ok(if visit.draft().await?.is_some() { visit.go("check") } else { ask::expired(visit) })
}

fn page(visit: &Visit, receipt: &Receipt, code: &AccessCode, help: &[Organisation]) -> Markup {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("received-title"),
        wrong: false,
        back: None,
        switch: Switch::Links("received".to_owned()),
    };
    let say = |id: &str| speech.say(id);
    shell.page(
        speech,
        &html! {
            div.received {
                h1 { (say("received-heading")) }
                dl {
                    div { dt { (say("received-number")) } dd { bdi dir="ltr" id="number" { (receipt.acknowledgement) } } }
                    div { dt { (say("received-code")) } dd { bdi dir="ltr" id="code" { (code.in_fours()) } } }
                }
            }
            (notice(&say("received-code-once")))
            (centre::hand_over(speech, receipt))
            p { (say("received-code-why")) }
            p { (say("received-print")) }
            p.actions.no-print {
                a.button.second href=(visit.to("received/reference.txt")) download { (say("received-save")) }
            }
            h2 { (say("received-next-heading")) }
            (what_next(speech, receipt))
            h2 { (say("received-evidence-heading")) }
            ul { @for id in EVIDENCE { li { (say(id)) } } }
            h2 { (say("received-support-heading")) }
            p { (say("received-support-lead")) }
            (organisations(speech, help))
            @if receipt.equality_answered {
                (notice(&say("received-equality-done")))
            } @else {
                h2 { (say("received-equality-heading")) }
                p { (say("received-equality")) }
                p { a href=(visit.to("about-you")) { (say("received-equality-link")) } }
            }
            form.no-print id=(FORM) method="post" action=(visit.to("received")) {
                p { (say("received-finish-note")) }
                button { (say("received-finish")) }
            }
            (timing::by_itself(visit, Holds::Page, "received"))
        },
    )
}

const EVIDENCE: [&str; 4] = [
    "received-evidence-photos",
    "received-evidence-diary",
    "received-evidence-cctv",
    "received-evidence-injury",
];

fn what_next(speech: Speech<'_>, receipt: &Receipt) -> Markup {
    let due = |promise| {
        receipt.promises.iter().find(|promised| promised.promise == promise).map(|promised| promised.due_at)
    };
    let contact = match receipt.contact_choice.as_str() {
        "contact" => "received-by-contact",
        "code_only" => "received-by-message",
        _ => "received-by-none",
    };
    let letter = if receipt.by_email { "received-by-letter" } else { "received-by-letter-here" };
    html! {
        ul.next {
            @if receipt.contact_choice == "none" {
                li { (speech.say(contact)) }
            } @else if let Some(due) = due(Promise::FirstContact) {
                li { (speech.say_with(contact, &speech.args().with("date", speech.day_and_time(due)))) }
            }
            @if let Some(due) = due(Promise::Letter) {
                li { (speech.say_with(letter, &speech.args().with("date", speech.day(due)))) }
            }
            @if receipt.damage { li { (speech.say("received-repairs")) } }
            @if receipt.by_email { li { (speech.say("received-email")) } }
            li { (speech.say("received-contact-us")) }
        }
    }
}

fn organisations(speech: Speech<'_>, help: &[Organisation]) -> Markup {
    let oldest = help.iter().map(|one| one.verified_on).min();
    html! {
        ul.support {
            @for one in help {
                li {
                    strong lang="en" { bdi { (one.name) } } " "
                    span { (speech.say(&format!("support-{}", one.id))) }
                    @if let Some(phone) = &one.phone {
                        " " a href={ "tel:" (phone.replace(' ', "")) } { bdi dir="ltr" { (phone) } }
                    }
                    @if let Some(email) = &one.email { " " bdi dir="ltr" { (email) } }
                    @if let Some(site) = &one.site { " " bdi dir="ltr" { (site) } }
                }
            }
        }
        @if let Some(day) = oldest.and_then(|day| day.at(12, 0, 0, 0).in_tz("Europe/London").ok()) {
            p.note { (speech.say_with("received-support-checked", &speech.args().with("date", speech.day(day.into())))) }
        }
    }
}

/// The number and the code as a small file with a name that says nothing.
pub(crate) async fn save(visit: Visit) -> HttpResponse {
    let outcome = file(&visit).await;
    trouble::answer(&visit, outcome)
}

async fn file(visit: &Visit) -> Result<HttpResponse, Trouble> {
    let Some((_, receipt, code)) = receipt(visit).await? else { return not_received(visit).await };
    let speech = visit.speech();
    let line = |id, name, value: String| speech.plain_with(id, &speech.args().with(name, value));
    let text = [
        line("received-file-number", "number", receipt.acknowledgement.to_string()),
        line("received-file-code", "code", code.in_fours()),
        speech.plain("received-file-phone"),
    ]
    .join("\r\n");
    let named = format!("attachment; filename=\"{}\"", speech.plain("received-file-name"));
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, named))
        .body(text))
}

/// Clears the number and the code from the browser.
pub(crate) async fn finish(visit: Visit, body: Body) -> HttpResponse {
    let outcome = clear(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn clear(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    posted::read(body)?;
    if visit.draft().await?.is_some_and(|draft| draft.received.is_none()) {
        return Ok(visit.go("check"));
    }
    visit.forget_draft().await?;
    Ok(visit.without_key(visit.go("finished")))
}

/// It is cleared.
pub(crate) async fn finished(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("finished-title"),
        wrong: false,
        back: None,
        switch: Switch::Links("finished".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("finished-heading")) }
            p { (speech.say("finished-body")) }
        },
    );
    visit.page(StatusCode::OK, page)
}
