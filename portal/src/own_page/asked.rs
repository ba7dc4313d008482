//! What officers have asked for, and what else waits for the reporter: each with the way to it.

use entity::{
    follow_up::{FollowUpAct, MESSAGE_WRITTEN, Side},
    own_page::{OwnFollowUp, OwnPage},
    words::ASKED_FOR,
};
use jiff::civil::Date;
use maud::{Markup, html};

use super::{HOME, plan};
use crate::visit::Visit;

/// Where something that was asked for can be done, and by which act it is.
fn way_to(asked: &str) -> (&'static str, &'static [FollowUpAct]) {
    use FollowUpAct as A;
    match asked {
        "more" => ("more", &[A::Addition, A::Message]),
        "files" => ("files", &[A::Evidence]),
        "diary" => ("diary", &[A::Diary]),
        "plan" => ("plan", &[A::AnswerPlan, A::SignPlan]),
        "reach" => ("contact", &[A::SafeContact, A::Message]),
        _ => ("messages", &[A::Message]),
    }
}

/// Whether they have done what a message asked for.
fn is_done(page: &OwnPage, message: &OwnFollowUp, acts: &[FollowUpAct]) -> bool {
    page.follow_ups.iter().any(|one| one.at > message.at && acts.iter().any(|act| one.is(*act)))
}

/// What a message asks for, beside it.
pub(super) fn in_message(visit: &Visit, page: &OwnPage, message: &OwnFollowUp) -> Markup {
    html! {
        @if let Some(asked) = message.says("asks_for").filter(|asked| ASKED_FOR.has(asked)) {
            @let (at, acts) = way_to(asked);
            @if !is_done(page, message, acts) { p { (request(visit, asked, at, by(message))) } }
        }
    }
}

fn by(message: &OwnFollowUp) -> Option<Date> {
    message.says("by").and_then(|date| date.parse().ok())
}

fn request(visit: &Visit, asked: &str, at: &str, by: Option<Date>) -> Markup {
    let speech = visit.speech();
    html! {
        @if at == "messages" { (speech.say(&ASKED_FOR.message(asked))) }
        @else { a href=(visit.to(&format!("{HOME}/{at}"))) { (speech.say(&ASKED_FOR.message(asked))) } }
        @if let Some(day) = by {
            " " (speech.say_with("asked-by", &speech.args().with("date", speech.answered_date(&day.to_string()))))
        }
    }
}

/// Everything that waits for them; none of it has to be done.
pub(super) fn waiting(visit: &Visit, page: &OwnPage) -> Vec<Markup> {
    let speech = visit.speech();
    let link = |at: &str, id: &str| html! { a href=(visit.to(&format!("{HOME}/{at}"))) { (speech.say(id)) } };
    let mut waiting = Vec::new();
    let unread = page.unread();
    if unread > 0 {
        let says = speech.say_with("yours-unread", &speech.args().with("number", unread));
        waiting.push(html! { a href=(visit.to(&format!("{HOME}/messages"))) { (says) } });
    }
    let asking = |one: &&OwnFollowUp| one.side == Side::Landlord && one.act == MESSAGE_WRITTEN;
    let mut told: Vec<&str> = Vec::new();
    for message in page.follow_ups.iter().rev().filter(asking) {
        let Some(asked) = message.says("asks_for").filter(|asked| ASKED_FOR.has(asked)) else { continue };
        let (at, acts) = way_to(asked);
        if !told.contains(&asked) && !is_done(page, message, acts) {
            told.push(asked);
            waiting.push(request(visit, asked, at, by(message)));
        }
    }
    if plan::waits_for_signature(visit, page) {
        waiting.push(link("plan", "yours-sign"));
    }
    if page.ending.is_some_and(|ending| ending.agrees.is_none()) && page.may_consent() {
        waiting.push(link("ending", "yours-ending"));
    }
    if page.is_asked {
        waiting.push(link("survey", "yours-answer-button"));
    }
    waiting
}
