//! What is printed: posters and leaflets, a paper form, sheets to write down what happens. Pages like any other, that leave out on
//! paper what only makes sense on a screen; in black on white, on A4.

mod leaflet;
mod log_sheet;
mod paper_form;
mod square;

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web::Path};
use entity::{centre, fault::Fault};
use locales::Language;
use maud::{Markup, html};

use crate::{
    centre as centres,
    layout::{Shell, Switch},
    speech::Speech,
    trouble::{self, Trouble},
    visit::Visit,
};

/// What can be printed: its name in addresses, and its title.
const SHEETS: [(&str, &str); 5] = [
    ("poster", "print-poster"),
    ("leaflet", "print-leaflet"),
    ("new-home", "print-new-home"),
    ("form", "print-form"),
    ("diary", "print-diary"),
];

/// Where a poster or a leaflet leads its readers.
struct Place<'a> {
    /// The address, as it is typed, with `https://`.
    address: String,
    /// The centre where it hangs, if it is one's own.
    centre: Option<&'a centre::Model>,
}

impl<'a> Place<'a> {
    fn of(visit: &Visit, centre: Option<&'a centre::Model>) -> Self {
        let page = centre.map_or_else(String::new, |centre| format!("centre/{}", centre.code));
        Self { address: format!("{}{}", visit.portal.base_url, visit.to(&page)), centre }
    }

    /// The address without what a browser adds by itself.
    fn typed(&self) -> &str {
        let address = self.address.trim_end_matches('/');
        address.split_once("://").map_or(address, |(_, rest)| rest)
    }

    /// The square that a camera reads, and the address for those who type it.
    fn show(&self, speech: Speech<'_>) -> Result<Markup, Fault> {
        let square = square::draw(&self.address, &speech.plain("print-square"))?;
        Ok(html! {
            div.lead-to {
                (square)
                div {
                    p { (speech.say("print-scan")) }
                    p { bdi.address dir="ltr" { (self.typed()) } }
                }
            }
        })
    }
}

/// All that can be printed, in every language.
pub(crate) async fn list(visit: Visit) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("pages-print"),
        wrong: false,
        back: None,
        switch: Switch::Links("print".to_owned()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("pages-print")) }
            p.lead { (speech.say("print-lead")) }
            @for (sheet, title) in SHEETS {
                h2 { (speech.say(title)) }
                ul.languages-of { @for language in speech.languages().iter() { li { (link(language, sheet)) } } }
            }
        },
    );
    visit.page(StatusCode::OK, page)
}

fn link(language: &Language, sheet: &str) -> Markup {
    html! {
        a href={ "/" (language.code()) "/print/" (sheet) } lang=(language.code()) dir=(language.direction().html()) {
            (language.name())
        }
    }
}

/// One sheet.
pub(crate) async fn show(visit: Visit, path: Path<(String, String)>) -> HttpResponse {
    trouble::answer(&visit, sheet(&visit, &path.1, None))
}

/// One sheet with a centre's own address on it; without, where the code does not count.
pub(crate) async fn show_for_centre(visit: Visit, request: HttpRequest) -> HttpResponse {
    let (name, code) = (request.match_info().query("sheet").to_owned(), centres::code_in(&request));
    let outcome = match centres::named(&visit, &code).await {
        Ok(found) => sheet(&visit, &name, found.as_ref()),
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

fn sheet(visit: &Visit, name: &str, centre: Option<&centre::Model>) -> Result<HttpResponse, Trouble> {
    let (_, title) = SHEETS.iter().find(|(known, _)| *known == name).ok_or(Trouble::NoSuchPage)?;
    let place = Place::of(visit, centre);
    let content = match name {
        "poster" => leaflet::poster(visit, &place)?,
        "leaflet" => leaflet::leaflet(visit, &place)?,
        "new-home" => leaflet::new_home(visit, &place)?,
        "form" => paper_form::show(visit),
        _ => log_sheet::show(visit),
    };
    let speech = visit.speech();
    let path = match centre {
        Some(centre) => format!("print/{name}/{}", centre.code),
        None => format!("print/{name}"),
    };
    let shell = Shell {
        title: speech.plain(title),
        wrong: false,
        back: Some(visit.to("print")),
        switch: Switch::Links(path),
    };
    let main = html! {
        p.no-print.note { (speech.say("print-how")) }
        article.sheet { (content) }
    };
    Ok(visit.page(StatusCode::OK, shell.page(speech, &main)))
}
