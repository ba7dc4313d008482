//! Posters and leaflets: for the wall of a centre or a hallway, to take away, and for everyone who gets a new home (002 §5.4).

use entity::fault::Fault;
use maud::{Markup, html};

use super::Place;
use crate::{speech::Speech, visit::Visit};

fn paragraphs(speech: Speech<'_>, ids: &[&str]) -> Markup {
    html! { @for id in ids { p { (speech.say(id)) } } }
}

fn section(speech: Speech<'_>, heading: &str, ids: &[&str]) -> Markup {
    html! { section { h2 { (speech.say(heading)) } (paragraphs(speech, ids)) } }
}

/// Where the sheet hangs, if it is a centre's own.
fn here(speech: Speech<'_>, place: &Place<'_>) -> Markup {
    html! {
        @if let Some(centre) = place.centre {
            p.here { (speech.say_with("print-here", &speech.args().with("centre", centre.name.as_str()))) }
        }
    }
}

/// The languages there are, each under its own name.
fn languages(speech: Speech<'_>) -> Markup {
    html! {
        p.names {
            @for language in speech.languages().iter() {
                bdi lang=(language.code()) dir=(language.direction().html()) { (language.name()) } " "
            }
        }
    }
}

fn emergency(speech: Speech<'_>) -> Markup {
    html! { section.emergency { (paragraphs(speech, &["start-emergency-999", "start-emergency-101"])) } }
}

/// The poster.
pub(super) fn poster(visit: &Visit, place: &Place<'_>) -> Result<Markup, Fault> {
    let speech = visit.speech();
    Ok(html! {
        div.poster {
            h1 { (speech.say("start-heading")) }
            p.lead { (speech.say("start-lead")) }
            (here(speech, place))
            p { strong { (speech.say("start-no-name-heading")) } }
            (place.show(speech)?)
            p { (speech.say("footer-phone")) }
            (languages(speech))
            (emergency(speech))
        }
    })
}

/// The leaflet.
pub(super) fn leaflet(visit: &Visit, place: &Place<'_>) -> Result<Markup, Fault> {
    let speech = visit.speech();
    Ok(html! {
        div.leaflet {
            h1 { (speech.say("start-heading")) }
            p.lead { (speech.say("start-lead")) }
            (here(speech, place))
            (section(speech, "start-who-heading", &["start-who"]))
            (section(speech, "start-no-name-heading", &["start-no-name"]))
            (section(speech, "start-next-heading", &["start-next-number", "start-next-contact", "start-next-letter"]))
            (section(speech, "start-private-heading", &["start-private", "start-private-limit"]))
            (how(speech, place)?)
            (emergency(speech))
        }
    })
}

/// How to tell us.
fn how(speech: Speech<'_>, place: &Place<'_>) -> Result<Markup, Fault> {
    Ok(html! {
        section {
            h2 { (speech.say("print-how-heading")) }
            (place.show(speech)?)
            p { (speech.say("start-other-phone")) }
            (languages(speech))
        }
    })
}

/// The leaflet for everyone who gets a new home.
pub(super) fn new_home(visit: &Visit, place: &Place<'_>) -> Result<Markup, Fault> {
    let speech = visit.speech();
    Ok(html! {
        div.leaflet {
            h1 { (speech.say("new-home-heading")) }
            p.lead { (speech.say("new-home-safe")) }
            p { (speech.say("start-lead")) }
            (section(speech, "start-who-heading", &["start-who", "start-no-name"]))
            (section(speech, "new-home-we-heading", &["new-home-we", "new-home-landlord"]))
            (section(speech, "new-home-you-heading", &["new-home-you"]))
            (how(speech, place)?)
            (emergency(speech))
        }
    })
}
