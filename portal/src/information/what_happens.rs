//! What happens to a report: what the landlord has promised, as its policy says it. Nothing here keeps a date of its own.

use actix_web::HttpResponse;
use entity::{
    event::Event,
    policy::{Due, Policy, Promise},
};
use maud::{Markup, html};

use super::{args, page, paragraphs, section};
use crate::{speech::Speech, visit::Visit};

/// How long something takes at most, in words.
fn within(speech: Speech<'_>, due: Due) -> String {
    let (id, count) = match due {
        Due::Hours(count) => ("within-hours", count),
        Due::WorkingHours(count) => ("within-working-hours", count),
        Due::WorkingDays(count) => ("within-working-days", count),
        Due::CalendarDays(count) => ("within-days", count),
        Due::Months(count) => ("within-months", count),
        Due::Years(count) => ("within-years", count),
    };
    if count == 0 {
        return speech.plain("within-no-time");
    }
    speech.plain_with(id, &speech.args().with("count", count))
}

/// What is promised of the landlord's acts: the sentence, and how long it takes at most.
fn promises(policy: &Policy) -> Vec<(&'static str, Due)> {
    let promised = |promise| policy.clocks.iter().find(|clock| clock.promise == Some(promise));
    let begun_by = |event| policy.clocks.iter().find(|clock| clock.starts.contains(&event));
    let clocks = [
        ("what-contact", promised(Promise::FirstContact)),
        ("what-letter", promised(Promise::Letter)),
        (
            "what-graffiti",
            begun_by(Event::GraffitiReported).or_else(|| begun_by(Event::CommunalGraffitiReported)),
        ),
        ("what-damage", begun_by(Event::DamageReported)),
    ];
    clocks.into_iter().filter_map(|(id, clock)| Some((id, clock?.due))).collect()
}

fn promised(visit: &Visit) -> Markup {
    let speech = visit.speech();
    let policy = &visit.portal.intake.promises.policy;
    let days = u32::from(policy.contact.at_most_days);
    html! {
        ul {
            li { (speech.say("start-next-number")) }
            @for (id, due) in promises(policy) {
                li { (speech.say_with(id, &speech.args().with("within", within(speech, due)))) }
            }
            li { (speech.say_with("what-touch", &speech.args().with("days", days))) }
        }
    }
}

/// The page.
pub(crate) async fn show(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let promises = &visit.portal.intake.promises;
    let closed = if promises.policy.closure.victim_consent { "what-closed-agreed" } else { "what-closed" };
    let unhappy = html! {
        p { (speech.say_with("what-unhappy", &args(&visit))) }
        @if promises.division == "england-and-wales" { p { (speech.say("what-review")) } }
    };
    let main = html! {
        p.lead { (speech.say("what-lead")) }
        (section(speech, "what-promised-heading", &promised(&visit)))
        (section(speech, "what-with-you-heading", &paragraphs(speech, &["what-plan", "what-police", "start-private-limit"])))
        (section(speech, "what-them-heading", &paragraphs(speech, &["what-them"])))
        (section(speech, "what-end-heading", &paragraphs(speech, &[closed, "what-survey"])))
        (section(speech, "what-unhappy-heading", &unhappy))
    };
    page(&visit, "what-happens", "pages-what-happens", &main)
}
