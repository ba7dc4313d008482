//! Who can help: the list of organisations, sifted by what it was because of, where, and in which language.

use actix_web::{HttpRequest, HttpResponse};
use entity::{
    fault::Fault,
    support::{self, Answering, Cost, Organisation},
    words,
    working_time::{DIVISIONS, OpeningHours},
};
use jiff::civil::Weekday;
use maud::{Markup, html};

use super::page;
use crate::{
    speech::Speech,
    trouble::{self, Trouble},
    visit::Visit,
};

/// What somebody looks for. In an address each choice is only its place in its list: addresses stay in a browser's history,
/// and a word there would tell what somebody looked for.
#[derive(Default)]
struct Wanted {
    strand: Option<&'static str>,
    area: Area,
    language: Option<String>,
}

/// Where.
#[derive(Default, PartialEq)]
enum Area {
    /// Near the landlord.
    #[default]
    Near,
    /// Anywhere.
    Anywhere,
    /// In a division, or a part of the country.
    In(String),
}

/// The page.
pub(crate) async fn show(visit: Visit, request: HttpRequest) -> HttpResponse {
    trouble::answer(&visit, list(&visit, request.query_string()))
}

fn list(visit: &Visit, query: &str) -> Result<HttpResponse, Trouble> {
    let places = places(visit)?;
    let wanted = wanted(visit, &places, query);
    let found = sifted(visit, &wanted)?;
    let speech = visit.speech();
    let main = html! {
        p.lead { (speech.say("received-support-lead")) }
        p { (speech.say("footer-emergency")) }
        (sieve(visit, &places, &wanted))
        p role="status" { (speech.say_with("support-found", &speech.args().with("count", found.len()))) }
        @if found.is_empty() { p { (speech.say("support-none")) } }
        @for one in &found { (entry(speech, one)) }
        p.note { a href="/services" { (speech.say("support-data")) } }
    };
    Ok(page(visit, "support", "pages-support", &main))
}

/// The parts of the country that organisations name, in order.
fn places(visit: &Visit) -> Result<Vec<String>, Fault> {
    let mut places: Vec<String> =
        support::shown(visit.now.day())?.into_iter().flat_map(|one| one.places).collect();
    places.sort();
    places.dedup();
    Ok(places)
}

fn wanted(visit: &Visit, places: &[String], query: &str) -> Wanted {
    let mut wanted = Wanted::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let place = value.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
        match (&*name, place) {
            ("for", Some(place)) => wanted.strand = words::STRAND.words.get(place).copied(),
            ("where", _) if value == "all" => wanted.area = Area::Anywhere,
            ("where", Some(place)) => {
                let mut areas = DIVISIONS.iter().map(|one| (*one).to_owned()).chain(places.iter().cloned());
                wanted.area = areas.nth(place).map_or(Area::Near, Area::In);
            }
            ("language", Some(place)) => wanted.language = visit.portal.codes.get(place).cloned(),
            _ => {}
        }
    }
    wanted
}

fn sifted(visit: &Visit, wanted: &Wanted) -> Result<Vec<Organisation>, Fault> {
    let (landlord, division) = (&visit.portal.landlord, &visit.portal.intake.promises.division);
    let mut found = match &wanted.area {
        Area::Near => support::near(landlord, division, visit.now.day())?,
        _ => support::shown(visit.now.day())?,
    };
    if let Area::In(area) = &wanted.area {
        found.retain(|one| one.works_in(area));
    }
    if let Some(strand) = wanted.strand {
        found.retain(|one| one.is_for(strand));
        found.sort_by_key(|one| one.strands.is_empty());
    }
    if let Some(language) = &wanted.language {
        found.retain(|one| one.speaks(language));
    }
    Ok(found)
}

/// The form with the three choices.
fn sieve(visit: &Visit, places: &[String], wanted: &Wanted) -> Markup {
    let speech = visit.speech();
    let strands = words::STRAND.words.iter().filter(|strand| **strand != "not_sure");
    let strands = strands.map(|strand| {
        (
            words::STRAND.words.iter().position(|known| known == strand),
            *strand,
            wanted.strand == Some(*strand),
        )
    });
    let is_in = |area: &str| matches!(&wanted.area, Area::In(chosen) if chosen == area);
    let any = || html! { option value="" { (speech.say("support-any")) } };
    html! {
        form.sieve method="get" action=(visit.to("support")) {
            div.question {
                label for="for" { (speech.say("q-strands")) }
                select id="for" name="for" {
                    (any())
                    @for (place, strand, chosen) in strands {
                        @if let Some(place) = place {
                            option value=(place + 1) selected[chosen] { (speech.say(&words::STRAND.message(strand))) }
                        }
                    }
                }
            }
            div.question {
                label for="where" { (speech.say("support-where")) }
                select id="where" name="where" {
                    option value="" selected[wanted.area == Area::Near] { (speech.say("support-near")) }
                    option value="all" selected[wanted.area == Area::Anywhere] { (speech.say("support-any")) }
                    @for (place, division) in DIVISIONS.iter().enumerate() {
                        option value=(place + 1) selected[is_in(division)] { (speech.say(division_name(division))) }
                    }
                    @for (place, name) in places.iter().enumerate() {
                        option value=(DIVISIONS.len() + place + 1) lang="en" selected[is_in(name)] { (place_name(name)) }
                    }
                }
            }
            div.question {
                label for="language" { (speech.say("language-heading")) }
                select id="language" name="language" {
                    (any())
                    @for (place, language) in speech.languages().iter().enumerate() {
                        option value=(place + 1) lang=(language.code()) selected[wanted.language.as_deref() == Some(language.code())] {
                            (language.name())
                        }
                    }
                }
            }
            button { (speech.say("support-show")) }
        }
    }
}

fn division_name(division: &str) -> &'static str {
    match division {
        "scotland" => "division-scotland",
        "northern-ireland" => "division-northern-ireland",
        _ => "division-england-and-wales",
    }
}

/// The name of a part of the country: `south-west` as `South West`.
pub(crate) fn place_name(place: &str) -> String {
    let mut name = String::new();
    for word in place.split('-') {
        let mut letters = word.chars();
        if !name.is_empty() {
            name.push(' ');
        }
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

/// An organisation with all that is known of it.
fn entry(speech: Speech<'_>, one: &Organisation) -> Markup {
    let languages = speech.languages().iter().filter(|language| one.speaks(language.code()));
    let languages: Vec<_> = languages.collect();
    html! {
        section.organisation id=(one.id) {
            h2 lang="en" { bdi { (one.name) } }
            p { (speech.say(&format!("support-{}", one.id))) }
            dl.facts {
                @if let Some(phone) = &one.phone {
                    (fact(speech, "support-phone", &html! { a href={ "tel:" (phone.replace(' ', "")) } { bdi dir="ltr" { (phone) } } }))
                }
                @if let Some(text) = &one.text { (fact(speech, "support-text", &html! { bdi dir="ltr" { (text) } })) }
                @if let Some(email) = &one.email { (fact(speech, "support-email", &html! { bdi dir="ltr" { (email) } })) }
                @if let Some(site) = &one.site { (fact(speech, "support-site", &html! { bdi dir="ltr" { (site) } })) }
                @if let Some(hours) = &one.hours { (fact(speech, "support-open", &open(speech, hours))) }
                @if languages.len() > 1 {
                    (fact(speech, "language-heading", &html! {
                        @for language in languages { bdi lang=(language.code()) { (language.name()) } " " }
                    }))
                }
            }
            @if let Some(cost) = one.cost {
                p.note { (speech.say(if cost == Cost::Free { "support-cost-free" } else { "support-cost-charged" })) }
            }
            @if one.bsl { p.note { (speech.say("support-bsl")) } }
            @if one.anonymous { p.note { (speech.say("support-anonymous")) } }
            p.note { (speech.say_with("received-support-checked", &speech.args().with("date", speech.answered_date(&one.verified_on.to_string())))) }
        }
    }
}

fn fact(speech: Speech<'_>, name: &str, is: &Markup) -> Markup {
    html! { div { dt { (speech.say(name)) } dd { (is) } } }
}

fn open(speech: Speech<'_>, hours: &Answering) -> Markup {
    match hours {
        Answering::Always => speech.say("support-always"),
        Answering::Within(hours) => html! {
            @for (first, last, hours) in stretches(hours) {
                @let args = speech.args().with("opens", hours.opens.strftime("%H:%M").to_string())
                    .with("closes", hours.closes.strftime("%H:%M").to_string())
                    .with("first", weekday(speech, first)).with("last", weekday(speech, last));
                div { (speech.say_with(if first == last { "support-hours-day" } else { "support-hours" }, &args)) }
            }
        },
    }
}

/// The days one after the other that have the same hours: the first, the last, and the hours.
fn stretches(hours: &OpeningHours) -> Vec<(Weekday, Weekday, entity::working_time::Hours)> {
    let mut stretches: Vec<(Weekday, Weekday, entity::working_time::Hours)> = Vec::new();
    for day in Weekday::Monday.cycle_forward().take(7) {
        let Some(open) = hours.on(day) else { continue };
        match stretches.last_mut() {
            Some((_, last, same)) if *same == open && last.next() == day => *last = day,
            _ => stretches.push((day, day, open)),
        }
    }
    stretches
}

fn weekday(speech: Speech<'_>, day: Weekday) -> String {
    let word = match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    };
    speech.plain_with("weekday-name", &speech.args().with("weekday", word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_with_the_same_hours_are_said_together() {
        let hours: OpeningHours = "mon-thu 10:00-20:30; fri 10:00-16:30".parse().unwrap();
        let days: Vec<_> = stretches(&hours).into_iter().map(|(first, last, _)| (first, last)).collect();
        assert_eq!(days, [(Weekday::Monday, Weekday::Thursday), (Weekday::Friday, Weekday::Friday)]);
    }

    #[test]
    fn a_part_of_the_country_is_named_as_people_write_it() {
        assert_eq!(place_name("south-west"), "South West");
    }
}
