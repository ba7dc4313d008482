//! The messages, both ways, as they read on the page.

use entity::{
    follow_up::{FollowUpAct, MESSAGE_WRITTEN, Side},
    own_page::{OwnFollowUp, OwnPage},
};
use maud::{Markup, html};

use super::asked;
use crate::visit::Visit;

/// Whether it belongs among the messages.
fn is_message(one: &OwnFollowUp) -> bool {
    one.act == MESSAGE_WRITTEN || one.is(FollowUpAct::Message)
}

/// Every message, oldest first.
pub(super) fn conversation(visit: &Visit, page: &OwnPage) -> Markup {
    let speech = visit.speech();
    let messages: Vec<&OwnFollowUp> = page.follow_ups.iter().filter(|one| is_message(one)).collect();
    html! {
        @if messages.is_empty() { p { (speech.say("message-none")) } }
        @for one in messages { (message(visit, page, one)) }
        @if let Some(due) = page.answer_by {
            p.note { (speech.say_with("message-answer-by", &speech.args().with("date", speech.day_and_time(due)))) }
        }
    }
}

fn message(visit: &Visit, page: &OwnPage, one: &OwnFollowUp) -> Markup {
    let speech = visit.speech();
    let ours = one.side == Side::Landlord;
    let dated = |id: &str, date: String| speech.say_with(id, &speech.args().with("date", date));
    let heading = if ours { "message-from-us" } else { "message-from-you" };
    html! {
        article.letter.yours[!ours] {
            h2 { (dated(heading, speech.day_and_time(one.at))) }
            (passage(visit, one.says("language"), one.words("/text")))
            @if one.words("/translation/text").is_some() {
                p.note { (speech.say("message-translated")) }
                (passage(visit, one.facts.pointer("/translation/language").and_then(|code| code.as_str()), one.words("/translation/text")))
            }
            @if ours { (asked::in_message(visit, page, one)) }
            @if !ours && let Some(seen) = one.seen_at {
                p.note { (dated("message-seen", speech.day(seen))) }
            }
        }
    }
}

/// What somebody wrote, in its own language and direction.
pub(super) fn passage(visit: &Visit, language: Option<&str>, text: Option<&str>) -> Markup {
    let known = language.and_then(|code| visit.portal.languages.get(code));
    html! {
        @if let Some(text) = text {
            div.theirs lang=[language] dir=(known.map_or("auto", |language| language.direction().html())) { (text) }
        }
    }
}
