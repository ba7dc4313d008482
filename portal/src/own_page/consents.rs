//! Who may be told, and what may be done with what was told: each consent by itself, given, refused and withdrawn
//! (`domain` §1.13).

use actix_web::{HttpResponse, http::StatusCode};
use entity::{
    answers::Raw,
    follow_up::{FollowUp, FollowUpAct, Written, name_of},
    own_page::OwnPage,
    words::CONSENT_PURPOSE,
};
use maud::{Markup, html};
use serde_json::json;

use super::{
    HOME, Own, open_again, own,
    sheet::Sheet,
    writing::{ONCE, is_of, marks, send},
};
use crate::{
    posted::{self, Body},
    trouble::{self, Trouble},
    visit::Visit,
};

const AT: &str = "consents";
/// Before the name of a purpose: what stood there when the page was shown.
const SHOWN: &str = "shown-";

/// Shows what they agreed to.
pub(crate) async fn show(visit: Visit, request: actix_web::HttpRequest) -> HttpResponse {
    let outcome = match own(&visit).await {
        Ok(Some(own)) if own.page.may_consent() => {
            let done = request.query_string() == "done=yes";
            let notices = if done { vec![visit.speech().say("consents-done")] } else { Vec::new() };
            Ok(visit.page(StatusCode::OK, page(&visit, &own.page, &Raw::new(), notices)))
        }
        Ok(_) => Ok(visit.go(HOME)),
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

/// The purposes that are shown: those one can be asked for with a report, and any other that was asked for since.
fn shown(page: &OwnPage) -> impl Iterator<Item = &'static str> {
    const ASKED_AT_FIRST: usize = 6;
    let asked: Vec<&str> = page.consents.keys().map(String::as_str).collect();
    let words = CONSENT_PURPOSE.words.iter().copied().enumerate();
    words
        .filter(move |(place, word)| *place < ASKED_AT_FIRST || asked.contains(word))
        .map(|(_, word)| word)
        .collect::<Vec<_>>()
        .into_iter()
}

fn page(visit: &Visit, own: &OwnPage, chosen: &Raw, notices: Vec<Markup>) -> Markup {
    let speech = visit.speech();
    let sheet = Sheet {
        notices,
        lead: html! {
            p { (speech.say("consents-lead")) }
            p { (speech.say("consents-danger")) }
        },
        form: Some(html! {
            (marks(visit, own))
            @for purpose in shown(own) { (question(visit, own, purpose, posted::value(chosen, purpose))) }
            button name="go" value="send" { (speech.say("consents-send")) }
        }),
        ..Sheet::new(AT, "consents-heading")
    };
    sheet.show(visit)
}

fn question(visit: &Visit, own: &OwnPage, purpose: &str, chosen: &str) -> Markup {
    let speech = visit.speech();
    let said = own.consents.get(purpose);
    let stands = said.map(|(given, _)| if *given { "yes" } else { "no" });
    let marked = if chosen.is_empty() { stands.unwrap_or_default() } else { chosen };
    html! {
        div.question {
            input type="hidden" name={ (SHOWN) (purpose) } value=(stands.unwrap_or_default());
            fieldset aria-describedby={ (purpose) "-hint" } {
                legend { (speech.say(&CONSENT_PURPOSE.message(purpose))) }
                div.hint id={ (purpose) "-hint" } {
                    @match said {
                        Some((true, since)) => (speech.say_with("consents-yes-since", &speech.args().with("date", speech.day(*since)))),
                        Some((false, since)) => (speech.say_with("consents-no-since", &speech.args().with("date", speech.day(*since)))),
                        None => (speech.say("consents-not-asked")),
                    }
                }
                @for (word, says) in [("yes", "answer-yes"), ("no", "answer-no")] {
                    @let id = format!("{purpose}-{word}");
                    div.option {
                        input type="radio" id=(id) name=(purpose) value=(word) checked[marked == word];
                        label for=(id) { (speech.say(says)) }
                    }
                }
            }
        }
    }
}

/// Takes what they say now. What stays as it was is not entered again.
pub(crate) async fn take(visit: Visit, body: Body) -> HttpResponse {
    let outcome = match posted::read(body) {
        Ok(raw) => enter(&visit, &raw).await,
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

async fn enter(visit: &Visit, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let Some(Own { page: own, .. }) = own(visit).await?.filter(|own| is_of(raw, &own.page)) else {
        return Ok(open_again(visit, AT, &Raw::new()));
    };
    if !own.may_consent() {
        return Ok(visit.go(HOME));
    }
    let go = posted::value(raw, "go");
    if go == "stay" {
        return Ok(visit.page(StatusCode::OK, page(visit, &own, raw, Vec::new())));
    }
    if let Some(language) = visit.portal.languages.get(go) {
        let same = format!("/{}/{HOME}/{AT}", language.code());
        return Ok(HttpResponse::SeeOther().insert_header(("location", same)).finish());
    }
    let changed: Vec<FollowUp> =
        shown(&own).filter_map(|purpose| change(visit, &own, raw, purpose)).collect();
    if changed.is_empty() {
        let notices = vec![visit.speech().say("consents-same")];
        return Ok(visit.page(StatusCode::OK, page(visit, &own, raw, notices)));
    }
    send(visit, &own, &changed, AT).await?;
    Ok(visit.go(&format!("{HOME}/{AT}?done=yes")))
}

/// What they say to one purpose, if it is something new.
fn change(visit: &Visit, own: &OwnPage, raw: &Raw, purpose: &'static str) -> Option<FollowUp> {
    // What was left as it was shown is no word of theirs, whatever has become of it meanwhile.
    if raw.get(&format!("{SHOWN}{purpose}")).is_some_and(|shown| *shown == [posted::value(raw, purpose)]) {
        return None;
    }
    let before = own.consents.get(purpose).map(|(given, _)| *given);
    let now = match posted::value(raw, purpose) {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    let facts = match (before, now) {
        (Some(before), now) if before == now => return None,
        (Some(true), false) => {
            json!({ "happened_at": visit.now, "purpose": purpose, "how": "own_page", "note": null })
        }
        _ => json!({
            "happened_at": visit.now,
            "purpose": purpose,
            "given": now,
            "how": "own_page",
            "party_id": null,
            "limits": null,
        }),
    };
    let act = match (before, now) {
        (Some(true), false) => FollowUpAct::WithdrawConsent,
        _ => FollowUpAct::Consent,
    };
    let id = name_of(&own.report, posted::value(raw, ONCE), purpose);
    Some(FollowUp { id, act, subject_id: None, facts, written: Written::new() })
}
