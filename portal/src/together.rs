//! Several question pages on one, for the staff of a reporting centre who fill them in for someone: the same questions, the same
//! rules and the same draft as page by page (`ask`), with what staff keep in mind beside them.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::Path,
};
use entity::{
    answers::{Problems, Raw},
    draft::{Draft, IDLE_SECONDS},
    form::{self, GROUPS, Group, Page},
};
use maud::{Markup, html};

use crate::{
    ask::{self, AGAIN},
    centre, check,
    fields::{self, Fields},
    layout::{FORM, Shell, Switch, error_summary, notice},
    posted::{self, Body},
    trouble::{self, Trouble},
    visit::{Came, Visit},
};

/// The heading of a group, and what staff keep in mind beside it.
fn words(group: &Group) -> (&'static str, &'static [&'static str]) {
    match group.slug {
        "you" => ("together-you", &["centre-private-space", "centre-interpreter"]),
        "happened" => ("together-happened", &["centre-own-words"]),
        "people" => ("together-people", &["centre-own-words"]),
        "others" => ("together-others", &["centre-own-words"]),
        "next" => ("together-next", &["paper-you", "centre-consent"]),
        "contact" => ("together-contact", &["paper-you", "centre-no-name"]),
        _ => ("together-details", &["paper-you", "centre-no-name", "centre-keep-number"]),
    }
}

/// The address of a group, after the language.
fn address(group: &Group) -> String {
    format!("together/{}", group.slug)
}

/// The first group's address.
pub(crate) fn first() -> String {
    GROUPS.first().map_or_else(|| "check".to_owned(), address)
}

/// The address of the last group that is asked.
pub(crate) fn last(draft: &Draft) -> Option<String> {
    GROUPS.iter().rfind(|group| !group.asks(&draft.answers).is_empty()).map(address)
}

fn place(group: &Group) -> usize {
    GROUPS.iter().position(|known| known.slug == group.slug).unwrap_or_default()
}

fn next(group: &Group, draft: &Draft) -> String {
    let mut after = GROUPS.iter().skip(place(group) + 1);
    let next = after.find(|one| !one.asks(&draft.answers).is_empty());
    next.map_or_else(|| "check".to_owned(), address)
}

fn previous(group: &Group, draft: &Draft) -> String {
    let before = GROUPS.iter().take(place(group)).rfind(|one| !one.asks(&draft.answers).is_empty());
    before.map_or_else(|| "before-you-start".to_owned(), address)
}

/// What a page of several shows besides its questions.
struct Sheet<'a> {
    group: &'static Group,
    draft: &'a Draft,
    /// What stands in the fields of each page.
    values: Vec<(&'static Page, Raw)>,
    wrong: Problems,
    notice: Option<Markup>,
}

/// Shows a group of pages.
pub(crate) async fn show(visit: Visit, path: Path<(String, String)>, came: Came) -> HttpResponse {
    let outcome = match Group::named(&path.1) {
        Some(group) => sheet(&visit, group, &came).await,
        None => Err(Trouble::NoSuchPage),
    };
    trouble::answer(&visit, outcome)
}

async fn sheet(visit: &Visit, group: &'static Group, came: &Came) -> Result<HttpResponse, Trouble> {
    let Some(draft) = visit.draft().await? else { return Ok(ask::expired(visit)) };
    if let Some(elsewhere) = belongs_elsewhere(visit, group, &draft) {
        return Ok(elsewhere);
    }
    let mut wrong = Problems::new();
    let mut values = Vec::new();
    for page in group.asks(&draft.answers) {
        let unsettled = draft.unsettled.get(page.slug).cloned();
        let raw = unsettled.unwrap_or_else(|| fields::values(page, &draft.answers));
        wrong.extend(ask::problems(visit, page, &draft, &raw, came.again));
        values.push((page, raw));
    }
    let refused = came.again && !wrong.is_empty();
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let sheet = Sheet { group, draft: &draft, values, wrong, notice: None };
    Ok(visit.page(status, sheet.show(visit)))
}

/// Where to go instead, if nothing of this group is asked (any more).
fn belongs_elsewhere(visit: &Visit, group: &Group, draft: &Draft) -> Option<HttpResponse> {
    if draft.received.is_some() {
        return Some(visit.go("received"));
    }
    if draft.is_on_its_way(visit.now) {
        return Some(visit.go("check"));
    }
    if !draft.together {
        return Some(visit.go("tell-us/who"));
    }
    group.asks(&draft.answers).is_empty().then(|| visit.go(&next(group, draft)))
}

/// Takes the answers to a group of pages.
pub(crate) async fn answer(mut visit: Visit, path: Path<(String, String)>, body: Body) -> HttpResponse {
    let Some(group) = Group::named(&path.1) else { return Trouble::NoSuchPage.page(&visit) };
    let raw = match posted::read(body) {
        Ok(raw) => raw,
        Err(trouble) => return trouble.page(&visit),
    };
    match take(&mut visit, group, &raw).await {
        Ok(response) => response,
        Err(trouble) => not_kept(&visit, group, &raw, &trouble),
    }
}

/// Takes what was typed into a draft, page by page: what is right is taken, and what is not is kept as it was typed.
fn settle(visit: &Visit, group: &Group, raw: &Raw, draft: &mut Draft) -> Problems {
    let pages = group.asks(&draft.answers);
    pages.into_iter().flat_map(|page| ask::settle(visit, page, raw, draft)).collect()
}

async fn take(visit: &mut Visit, group: &'static Group, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let changed = visit
        .change(|draft| {
            if draft.received.is_some() || !draft.together {
                return Problems::new();
            }
            if draft.is_on_its_way(visit.now) {
                // Too late for this report, and kept all the same: should it not arrive, it goes along the next time.
                for page in group.asks(&draft.answers) {
                    draft.unsettled.insert(page.slug.to_owned(), fields::of_page(page, raw));
                }
                return Problems::new();
            }
            settle(visit, group, raw, draft)
        })
        .await?;
    let Some((draft, wrong)) = changed else { return fresh_start(visit, group, raw).await };
    if let Some(received) = check::received_after_all(visit, &draft).await? {
        return Ok(received);
    }
    if let Some(elsewhere) = belongs_elsewhere(visit, group, &draft) {
        return Ok(elsewhere);
    }
    Ok(onward(visit, group, &draft, &wrong, posted::value(raw, "go")))
}

/// Where an answered page leads: the next one, the same one in another language, or itself with what is wrong.
fn onward(visit: &Visit, group: &Group, draft: &Draft, wrong: &Problems, go: &str) -> HttpResponse {
    let here = address(group);
    if let Some(language) = visit.portal.languages.get(go) {
        let same = format!("/{}/{here}", language.code());
        return HttpResponse::SeeOther().insert_header((header::LOCATION, same)).finish();
    }
    match go {
        "stay" => visit.go(&here),
        _ if !wrong.is_empty() => visit.go(&format!("{here}?{AGAIN}")),
        _ => visit.go(&next(group, draft)),
    }
}

/// The page again, with what was just written, where the earlier answers are gone.
async fn fresh_start(visit: &mut Visit, group: &'static Group, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let mut draft = Draft::new(visit.portal.chance.as_ref())?;
    centre::put_together(&mut draft, None);
    let wrong = settle(visit, group, raw, &mut draft);
    visit.begin_draft(&draft).await?;
    let speech = visit.speech();
    let words = speech.say_with("fresh-start", &speech.args().with("minutes", IDLE_SECONDS / 60));
    let values = typed(group, raw, &draft);
    let sheet = Sheet { group, draft: &draft, values, wrong, notice: Some(words) };
    Ok(visit.with_key(visit.page(StatusCode::OK, sheet.show(visit))))
}

fn typed(group: &Group, raw: &Raw, draft: &Draft) -> Vec<(&'static Page, Raw)> {
    let of_page = |page: &'static Page| (page, fields::of_page(page, raw));
    group.asks(&draft.answers).into_iter().map(of_page).collect()
}

/// Shows the page again when its answers could not be kept: everything is still filled in.
fn not_kept(visit: &Visit, group: &'static Group, raw: &Raw, trouble: &Trouble) -> HttpResponse {
    let Ok(mut draft) = Draft::new(visit.portal.chance.as_ref()) else { return trouble.page(visit) };
    trouble.log();
    centre::put_together(&mut draft, None);
    let speech = visit.speech();
    let words = html! { (speech.say("trouble-heading")) ". " (speech.say("trouble-body")) " " (speech.say("footer-phone")) };
    let values = typed(group, raw, &draft);
    let sheet = Sheet { group, draft: &draft, values, wrong: Vec::new(), notice: Some(words) };
    visit.page(StatusCode::SERVICE_UNAVAILABLE, sheet.show(visit))
}

impl Sheet<'_> {
    fn show(&self, visit: &Visit) -> Markup {
        let speech = visit.speech();
        let part = speech.args().with("part", place(self.group) + 1).with("parts", GROUPS.len());
        let shell = Shell {
            title: speech.plain_with("together-title", &part),
            wrong: !self.wrong.is_empty(),
            back: Some(visit.to(&previous(self.group, self.draft))),
            switch: Switch::Buttons,
        };
        let areas = visit.context().areas;
        let summary = self.wrong.iter().filter_map(|(key, wrong)| {
            let question = form::question(key)?;
            Some((format!("#{}", fields::target(question, areas)), fields::reason(question, *wrong, speech)))
        });
        let (heading, in_mind) = words(self.group);
        let main = html! {
            (error_summary(speech, &summary.collect::<Vec<_>>()))
            @if let Some(words) = &self.notice { (notice(words)) }
            p.note { (speech.say_with("together-title", &part)) }
            h1 { (speech.say(heading)) }
            aside.notice aria-label=(speech.plain("centre-staff-heading")) { (centre::in_mind(speech, in_mind)) }
            form id=(FORM) method="post" action=(visit.to(&address(self.group))) autocomplete="off" novalidate {
                @for (page, values) in &self.values { (self.part(visit, page, values)) }
                button name="go" value="continue" { (speech.say("continue")) }
                (ask::timing(visit))
            }
        };
        shell.page(speech, &main)
    }

    fn part(&self, visit: &Visit, page: &'static Page, values: &Raw) -> Markup {
        let fields = Fields {
            page,
            answers: &self.draft.answers,
            values: values.clone(),
            wrong: &self.wrong,
            areas: visit.context().areas,
            part: true,
            speech: visit.speech(),
        };
        html! { section.part id={ "part-" (page.slug) } { (fields.show()) } }
    }
}
