//! The first page of the reporter's own: where things stand, what waits for them, what they can do, and the letters.

use entity::{
    clock::Promised,
    follow_up::FollowUpAct,
    moment::Moment,
    own_page::{OwnFollowUp, OwnLetter, OwnPage},
    policy::Promise,
};
use maud::{Markup, html};

use super::{HOME, asked, messages::passage};
use crate::{
    layout::{FORM, Shell, Switch},
    reading::{self, Under},
    speech::Speech,
    timing::{self, Holds},
    visit::Visit,
};

/// Whoever has no date to wait for looks again after so many days.
const LOOK_AGAIN_DAYS: i64 = 7;

/// The whole page.
pub(super) fn page(visit: &Visit, own: &OwnPage) -> Markup {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("yours-title"),
        wrong: false,
        back: None,
        switch: Switch::Links(HOME.to_owned()),
    };
    let dated = |id: &str, date: String| speech.say_with(id, &speech.args().with("date", date));
    let waiting = asked::waiting(visit, own);
    shell.page(
        speech,
        &html! {
            h1 { (speech.say("yours-heading")) }
            p.lead { (speech.say(own.stage.message())) }
            p { (speech.say_with("yours-number", &speech.args().with("number", own.report.acknowledgement.to_string()))) }
            p { (dated("yours-received", speech.day(own.report.received_at))) }
            @if !waiting.is_empty() {
                h2 { (speech.say("yours-waiting")) }
                ul { @for one in &waiting { li { (one) } } }
            }
            @if !own.promises.is_empty() || own.answer_by.is_some() {
                h2 { (speech.say("yours-promises")) }
                ul {
                    @for promised in &own.promises { li { (promise(speech, promised)) } }
                    @if let Some(due) = own.answer_by { li { (dated("yours-promise-answer", speech.day_and_time(due))) } }
                }
            }
            @if own.looks_for_themselves() {
                p { (dated("yours-look-again", speech.day(look_again(visit, own)))) }
            }
            (what_can_be_done(visit, own))
            h2 { (speech.say("yours-letters")) }
            @if own.letters.is_empty() { p { (speech.say("yours-no-letters")) } }
            @for one in &own.letters { (letter(speech, one)) }
            p.note { (speech.say("yours-not-shown")) }
            p { (speech.say("footer-phone")) }
            (timing::by_itself(visit, Holds::Page, HOME))
            form.no-print id=(FORM) method="post" action=(visit.to(&format!("{HOME}/close"))) {
                p { (speech.say("yours-close-note")) }
                button.second { (speech.say("yours-close")) }
            }
        },
    )
}

/// The next day on which something is promised, or a week from now.
fn look_again(visit: &Visit, own: &OwnPage) -> Moment {
    let owed =
        own.promises.iter().filter(|promised| promised.met_at.is_none()).map(|promised| promised.due_at);
    let owed = owed.chain(own.answer_by).filter(|due| *due > visit.now);
    owed.min().unwrap_or_else(|| visit.now.after_hours(24 * LOOK_AGAIN_DAYS))
}

/// Everything that can be done here, each on a page of its own.
fn what_can_be_done(visit: &Visit, own: &OwnPage) -> Markup {
    let speech = visit.speech();
    let can = [
        ("messages", "yours-go-messages", true),
        ("more", "yours-go-more", true),
        ("files", "yours-go-files", true),
        ("diary", "yours-go-diary", true),
        ("plan", "yours-go-plan", own.plan.is_some()),
        ("consents", "yours-go-consents", own.may_consent()),
        ("contact", "yours-go-contact", true),
        ("ending", "yours-go-ending", own.ending.is_some() && own.may_consent()),
        ("again", "yours-go-again", own.is_closed()),
        ("unhappy", "yours-go-unhappy", true),
    ];
    html! {
        h2 { (speech.say("yours-can")) }
        ul.ways {
            @for (at, says, _) in can.iter().filter(|(_, _, there)| *there) {
                li { a href=(visit.to(&format!("{HOME}/{at}"))) { (speech.say(says)) } }
            }
        }
    }
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

/// The diary as it was kept so far, to read and to print.
pub(super) fn diary(visit: &Visit, own: &OwnPage) -> Markup {
    let speech = visit.speech();
    let kept: Vec<&OwnFollowUp> = own.follow_ups.iter().filter(|one| one.is(FollowUpAct::Diary)).collect();
    let line = |id: &str, text: Option<&str>| {
        html! { @if let Some(text) = text { div { dt { (speech.say(id)) } dd { div.theirs dir="auto" { (text) } } } } }
    };
    html! {
        p.no-print { a href=(visit.to("print/diary")) { (speech.say("print-diary")) } }
        @if kept.is_empty() { p { (speech.say("diary-none")) } }
        @for one in kept {
            article.letter {
                p.note { (speech.say_with("diary-entered", &speech.args().with("date", speech.day_and_time(one.at)))) }
                dl.answers {
                    @if let Some(date) = one.words("/date") { div { dt { (speech.say("q-diary-date")) } dd { (speech.answered_date(date)) } } }
                    (line("q-diary-time", one.words("/time")))
                    (line("q-diary-place", one.words("/place")))
                    (line("q-diary-seen", one.words("/seen_by")))
                }
                (passage(visit, one.says("language"), one.words("/text")))
            }
        }
    }
}

/// How they are reached as things stand: what they last said here, or with the report.
pub(super) fn reached_now(visit: &Visit, own: &OwnPage) -> Markup {
    let speech = visit.speech();
    let said = own.follow_ups.iter().rev().find(|one| one.is(FollowUpAct::SafeContact));
    let way = said.and_then(|one| one.says("way"));
    let id = match (way, own.report.contact_choice.as_str()) {
        (Some("email"), _) => "reached-email",
        (Some("post"), _) => "reached-post",
        (Some("phone"), _) => "reached-phone",
        (Some("nobody"), _) | (None, "none") => "reached-nobody",
        (Some(_), _) | (None, "code_only") => "reached-here",
        (None, _) if own.goes_by_email => "reached-email",
        (None, _) => "reached-as-said",
    };
    html! { p { (speech.say(id)) } }
}
