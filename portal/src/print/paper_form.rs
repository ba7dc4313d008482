//! The form on paper: made from the same list of questions as the one on the screen, so that it never asks anything else.
//!
//! The questions about the person that are kept apart from a report are not on it: on one sheet of paper they would not be apart.

use entity::{
    answers::{Answer, Answers},
    form::{Kind, PAGES, Page, Question, Section},
};
use maud::{Markup, html};

use crate::{fields, speech::Speech, visit::Visit};

/// The form.
pub(super) fn show(visit: &Visit) -> Markup {
    let speech = visit.speech();
    // Paper does not know who writes on it: it speaks to the person it happened to, and says so.
    let mut reader = Answers::default();
    reader.set("reporter_role", Some(Answer::One("victim".to_owned())));
    let address = visit.portal.landlord.particulars.address.as_str();
    html! {
        div.paper {
            h1 { (speech.say("start-heading")) }
            p { (speech.say("paper-lead")) }
            p { (speech.say("paper-you")) }
            p { (speech.say_with("paper-return", &speech.args().with("address", address))) }
            p { (speech.say("footer-phone")) }
            section.emergency { p { (speech.say("start-emergency-999")) } }
            (for_staff(speech))
            @for section in Section::REPORT {
                h2 { (speech.say(section.message())) }
                @for page in PAGES.iter().filter(|page| page.section == section) { (asked(visit, page, &reader)) }
            }
            p { (speech.say("start-private-limit")) }
        }
    }
}

/// What staff write on it.
fn for_staff(speech: Speech<'_>) -> Markup {
    html! {
        section.for-staff {
            p { strong { (speech.say("paper-staff")) } }
            @for id in ["paper-received", "paper-received-by", "return-number"] {
                p.filled { span { (speech.say(id)) } span.line {} }
            }
        }
    }
}

fn asked(visit: &Visit, page: &Page, reader: &Answers) -> Markup {
    let speech = visit.speech();
    let id = format!("page-{}", page.slug);
    let say = |id: &str| speech.say_with(id, &fields::args(reader, speech));
    let hint = format!("{id}.hint");
    let always = (page.asked)(reader);
    html! {
        section.asked {
            h3 { (say(&id)) }
            @if !always { p.note { (speech.say("paper-if")) } }
            @if speech.has(&hint) { p.hint { (say(&hint)) } }
            @for question in page.questions { (answered(visit, question, page.questions.len() == 1, reader)) }
        }
    }
}

/// A question, with room for its answer. Where it is the only one of its page, the page's heading asks it.
fn answered(visit: &Visit, question: &Question, alone: bool, reader: &Answers) -> Markup {
    let speech = visit.speech();
    let id = format!("q-{}", question.key.replace('_', "-"));
    let hint = format!("{id}.hint");
    let say = |id: &str| speech.say_with(id, &fields::args(reader, speech));
    html! {
        div.ask data-question=(question.key) {
            @if !alone { p.name-of { (say(&id)) } }
            @if speech.has(&hint) { p.hint { (say(&hint)) } }
            (room(visit, question))
        }
    }
}

fn room(visit: &Visit, question: &Question) -> Markup {
    let speech = visit.speech();
    let lines = |count: usize| html! { @for _ in 0..count { div.line {} } };
    let boxes = |says: &str| {
        let choices = fields::choices(question.kind, visit.context().areas, speech);
        html! {
            p.note { (speech.say(says)) }
            ul.ticks { @for (_, reads) in choices { li { span.box {} span { (reads) } } } }
        }
    };
    match question.kind {
        Kind::Choice(_) | Kind::Area | Kind::Language => boxes("paper-one"),
        Kind::Choices(_) => boxes("paper-any"),
        Kind::Date => html! {
            p.parts { @for part in ["date-day", "date-month", "date-year"] {
                span { (speech.say(part)) " " span.line {} }
            } }
        },
        Kind::Story(most) if most > 2000 => lines(14),
        Kind::Story(most) if most > 500 => lines(5),
        Kind::Story(_) => lines(3),
        Kind::Line(most) if most > 200 => lines(2),
        Kind::Line(_) | Kind::Code(_) | Kind::Email | Kind::Phone | Kind::Name | Kind::Postcode => lines(1),
    }
}
