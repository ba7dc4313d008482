//! What somebody can do who is unhappy with how it is handled: a complaint, a review of the case, the ombudsman
//! (`domain` §2.E). And the way to the survey.

use actix_web::{HttpResponse, http::StatusCode};
use entity::survey;
use maud::html;

use super::{HOME, own, sheet::Sheet};
use crate::{
    survey as survey_page,
    trouble::{self, Trouble},
    visit::Visit,
};

/// The page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let outcome = match own(&visit).await {
        Ok(Some(_)) => Ok(page(&visit)),
        Ok(None) => Ok(visit.go(HOME)),
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

fn page(visit: &Visit) -> HttpResponse {
    let speech = visit.speech();
    let (review, ombudsman): (&[&str], &[&str]) = match visit.portal.intake.promises.division.as_str() {
        "scotland" => (&[], &["unhappy-ombudsman-scotland"]),
        "northern-ireland" => (&[], &["unhappy-ombudsman-northern-ireland"]),
        _ => (
            &["unhappy-review", "unhappy-review-how"],
            &["unhappy-ombudsman-england", "unhappy-ombudsman-wales"],
        ),
    };
    let sheet = Sheet {
        lead: html! {
            p { (speech.say("unhappy-lead")) }
            p { a href=(visit.to(&format!("{HOME}/messages"))) { (speech.say("unhappy-tell-officer")) } }
            h2 { (speech.say("unhappy-complaint-heading")) }
            p { (speech.say("unhappy-complaint")) }
            @if !review.is_empty() {
                h2 { (speech.say("unhappy-review-heading")) }
                @for id in review { p { (speech.say(id)) } }
            }
            h2 { (speech.say("unhappy-ombudsman-heading")) }
            @for id in ombudsman { p { (speech.say(id)) } }
            p { (speech.say("unhappy-no-harm")) }
        },
        ..Sheet::new("unhappy", "unhappy-heading")
    };
    visit.page(StatusCode::OK, sheet.show(visit))
}

/// Leads to the survey, if they can still answer it.
pub(crate) async fn survey(visit: Visit) -> HttpResponse {
    let outcome = to_survey(&visit).await;
    trouble::answer(&visit, outcome)
}

async fn to_survey(visit: &Visit) -> Result<HttpResponse, Trouble> {
    const ATTEMPT: &str = "looking whether somebody was asked how it was";
    let Some(own) = own(visit).await? else { return Ok(visit.go(HOME)) };
    let (intake, chance) = (&visit.portal.intake, visit.portal.chance.as_ref());
    let letter = survey::open_for(intake.db.reader(), own.page.report.id, visit.now).await;
    let letter = letter.map_err(|error| entity::fault::Fault::new(ATTEMPT, error))?;
    let invited = match letter {
        Some(letter) => survey::invite(&intake.db, letter, chance, visit.now).await?,
        None => None,
    };
    Ok(match invited {
        Some(secret) => visit.go(&survey_page::address(&secret)),
        None => {
            let gone = Sheet {
                lead: html! { p { (visit.speech().say("survey-closed")) } },
                ..Sheet::new("survey", "answer-title")
            };
            visit.page(StatusCode::OK, gone.show(visit))
        }
    })
}
