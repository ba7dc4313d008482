//! The reporter's own page: number and code together open it, and only by post, so that neither stands in an address.

use actix_web::{HttpResponse, http::StatusCode};
use entity::{
    acknowledgement::Acknowledgement,
    clock::Promised,
    code::AccessCode,
    letter_link::LinkSecret,
    own_page::{self, OwnLetter, OwnPage, Tried},
    policy::Promise,
    survey,
};
use maud::{Markup, html};

use crate::{
    layout::{FORM, Shell, Switch, error_summary},
    posted::{self, Body},
    reading::{self, Under},
    speech::Speech,
    survey as survey_page,
    trouble::{self, Trouble},
    visit::Visit,
};

/// What is wrong with a field, said beside it.
type Wrong = Vec<(&'static str, Markup)>;

/// Asks for number and code.
pub(crate) async fn ask(visit: Visit) -> HttpResponse {
    visit.page(StatusCode::OK, form(&visit, "", "", &Wrong::new()))
}

fn form(visit: &Visit, number: &str, code: &str, wrong: &Wrong) -> Markup {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("return-title"),
        wrong: !wrong.is_empty(),
        back: Some(visit.to("")),
        switch: Switch::Links("your-report".to_owned()),
    };
    let summary: Vec<_> = wrong.iter().map(|(field, reason)| (format!("#{field}"), reason.clone())).collect();
    let field = |name: &'static str, label: &str, hint: &str, value: &str, mode: Option<&str>| {
        let problem = wrong.iter().find(|(field, _)| *field == name).map(|(_, reason)| reason);
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
    };
    shell.page(
        speech,
        &html! {
            (error_summary(speech, &summary))
            h1 { (speech.say("return-heading")) }
            p { (speech.say("return-lead")) }
            form id=(FORM) method="post" action=(visit.to("your-report")) novalidate {
                (field("number", "return-number", "return-number-hint", number, None))
                (field("code", "return-code", "return-code-hint", code, Some("numeric")))
                button { (speech.say("return-open")) }
            }
        },
    )
}

/// Tries a number and a code.
pub(crate) async fn open(visit: Visit, body: Body) -> HttpResponse {
    let outcome = try_both(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn try_both(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    let speech = visit.speech();
    let raw = posted::read(body)?;
    let (number, code) = (posted::value(&raw, "number"), posted::value(&raw, "code"));
    let again = |status, wrong| Ok(visit.page(status, form(visit, number, code, &wrong)));
    let (Ok(known), Ok(secret)) = (number.parse::<Acknowledgement>(), code.parse::<AccessCode>()) else {
        let number =
            number.parse::<Acknowledgement>().err().map(|_| ("number", speech.say("return-number-wrong")));
        let code = code.parse::<AccessCode>().err().map(|_| ("code", speech.say("return-code-wrong")));
        return again(StatusCode::UNPROCESSABLE_ENTITY, number.into_iter().chain(code).collect());
    };
    match own_page::open(&visit.portal.intake, &known, &secret, visit.now).await? {
        Tried::Open(page) => {
            let invited = invited(visit, &page).await;
            Ok(visit.page(StatusCode::OK, standing(visit, &page, invited.as_ref())))
        }
        Tried::Wrong => again(StatusCode::UNPROCESSABLE_ENTITY, vec![("number", speech.say("return-wrong"))]),
        Tried::Slow(seconds) => {
            let slow = speech.say_with("return-slow", &speech.args().with("seconds", seconds));
            again(StatusCode::TOO_MANY_REQUESTS, vec![("number", slow)])
        }
    }
}

/// The way to the survey, if they were asked and have not answered. Trouble with it hides nothing else.
async fn invited(visit: &Visit, own: &OwnPage) -> Option<LinkSecret> {
    let (intake, chance) = (&visit.portal.intake, visit.portal.chance.as_ref());
    match survey::invite(&intake.db, own.survey?, chance, visit.now).await {
        Ok(invited) => invited,
        Err(fault) => {
            Trouble::from(fault).log();
            None
        }
    }
}

/// Where things stand.
fn standing(visit: &Visit, own: &OwnPage, invited: Option<&LinkSecret>) -> Markup {
    let speech = visit.speech();
    let shell = Shell { title: speech.plain("yours-title"), wrong: false, back: None, switch: Switch::None };
    let dated = |id: &str, date: String| speech.say_with(id, &speech.args().with("date", date));
    shell.page(
        speech,
        &html! {
            h1 { (speech.say("yours-heading")) }
            p.lead { (speech.say(own.stage.message())) }
            p { (speech.say_with("yours-number", &speech.args().with("number", own.acknowledgement.to_string()))) }
            p { (dated("yours-received", speech.day(own.received_at))) }
            @if !own.promises.is_empty() {
                h2 { (speech.say("yours-promises")) }
                ul { @for promised in &own.promises { li { (promise(speech, promised)) } } }
            }
            @if let Some(secret) = invited {
                p { (speech.say("yours-answer")) }
                p.no-print { a.button href=(visit.to(&survey_page::address(secret))) { (speech.say("yours-answer-button")) } }
            }
            h2 { (speech.say("yours-letters")) }
            @if own.letters.is_empty() { p { (speech.say("yours-no-letters")) } }
            @for one in &own.letters { (letter(speech, one)) }
            p.note { (speech.say("yours-not-shown")) }
            p { (speech.say("footer-phone")) }
            p.no-print { a.button.second href=(visit.to("finished")) { (speech.say("yours-close")) } }
        },
    )
}

fn promise(speech: Speech<'_>, promised: &Promised) -> Markup {
    let (id, date) = match promised.promise {
        Promise::FirstContact => ("yours-promise-contact", speech.day_and_time(promised.due_at)),
        Promise::Letter => ("yours-promise-letter", speech.day(promised.due_at)),
    };
    html! {
        (speech.say_with(id, &speech.args().with("date", date)))
        @if let Some(met) = promised.met_at {
            ". " (speech.say_with("yours-promise-met", &speech.args().with("date", speech.day(met))))
        }
    }
}

fn letter(speech: Speech<'_>, letter: &OwnLetter) -> Markup {
    let language =
        speech.languages().get(&letter.copy.language).unwrap_or_else(|| speech.languages().first());
    html! {
        article.letter {
            p.note { (speech.say_with("yours-letter-on", &speech.args().with("date", speech.day(letter.written_at)))) }
            div lang=(language.code()) dir=(language.direction().html()) {
                (reading::blocks(speech.languages(), &letter.copy.reading(), Under::Second))
            }
        }
    }
}
