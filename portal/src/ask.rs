//! A question page: shown, answered, and on to the next. Every answer is kept as soon as it is sent.

use actix_web::{HttpResponse, http::StatusCode, web::Path};
use entity::{
    answers::{Problems, Raw, Wrong},
    draft::{Draft, IDLE_SECONDS},
    form::{self, Page, Section},
};
use maud::{Markup, html};

use crate::{
    check, door, evidence,
    fields::{self, Fields},
    layout::{FORM, Shell, Switch, error_summary, notice},
    posted::{self, Body},
    timing::{self, Holds},
    trouble::{self, Trouble},
    visit::{Came, Visit},
};

/// The first page of all.
const FIRST: &str = "who";
/// The name of the field that brings someone back to where they came from.
pub(crate) const FROM: &str = "from";
/// Where they came from, if it was the list of their answers.
pub(crate) const FROM_CHECK: &str = "check";
/// What stands after a page's address when something on it has to be put right.
pub(crate) const AGAIN: &str = "again=yes";

/// What the button says that leads from a question to the files that belong to it.
const FILES: &str = "files";

/// What a question page shows besides its questions.
struct Sheet<'a> {
    page: &'static Page,
    draft: &'a Draft,
    values: Raw,
    wrong: Problems,
    from_check: bool,
    notice: Option<Markup>,
}

/// The folder of a section's pages in their addresses.
fn folder(section: Section) -> &'static str {
    if section == Section::Equality { "about-you" } else { "tell-us" }
}

/// The address of a page, after the language.
pub(crate) fn address(page: &Page) -> String {
    format!("{}/{}", folder(page.section), page.slug)
}

/// The pages that are asked one after the other with this one.
fn pages(page: &Page, draft: &Draft) -> Vec<&'static Page> {
    match page.section {
        Section::Equality => form::equality_pages(&draft.answers).collect(),
        _ => form::report_pages(&draft.answers).collect(),
    }
}

/// Where the answers to these pages are checked.
fn check_page(page: &Page) -> &'static str {
    if page.section == Section::Equality { "about-you/check" } else { "check" }
}

/// Where a page stands among all the pages.
fn place(page: &Page) -> Option<usize> {
    form::PAGES.iter().position(|known| known.slug == page.slug)
}

fn next(page: &'static Page, draft: &Draft) -> String {
    let after = pages(page, draft).into_iter().find(|one| place(one) > place(page));
    after.map_or_else(|| check_page(page).to_owned(), address)
}

/// The page that comes after one, given the answers so far.
pub(crate) fn after(slug: &str, draft: &Draft) -> String {
    form::page_named(slug).map_or_else(|| "check".to_owned(), |page| next(page, draft))
}

fn previous(page: &'static Page, draft: &Draft) -> String {
    let before = pages(page, draft).into_iter().rfind(|one| place(one) < place(page));
    let start = if page.section == Section::Equality { "about-you" } else { "before-you-start" };
    before.map_or_else(|| start.to_owned(), address)
}

/// The page that an address names, in its right folder.
fn find(visit: &Visit, slug: &str, path: &str) -> Option<&'static Page> {
    let page = form::page_named(slug)?;
    (path == visit.to(&address(page))).then_some(page)
}

/// Shows a question page.
pub(crate) async fn show(
    visit: Visit,
    path: Path<(String, String)>,
    came: Came,
    request: actix_web::HttpRequest,
) -> HttpResponse {
    let outcome = match find(&visit, &path.1, request.path()) {
        Some(page) => sheet(&visit, page, &came).await,
        None => Err(Trouble::NoSuchPage),
    };
    trouble::answer(&visit, outcome)
}

async fn sheet(visit: &Visit, page: &'static Page, came: &Came) -> Result<HttpResponse, Trouble> {
    let draft = match visit.draft().await? {
        Some(draft) => draft,
        None if page.slug == FIRST && !visit.had_cookie => Draft::new(visit.portal.chance.as_ref())?,
        None if page.slug == FIRST => return Ok(visit.without_key(first_again(visit)?)),
        None => return Ok(expired(visit)),
    };
    if let Some(elsewhere) = belongs_elsewhere(visit, page, &draft) {
        return Ok(elsewhere);
    }
    let unsettled = draft.unsettled.get(page.slug).cloned();
    let values = unsettled.unwrap_or_else(|| fields::values(page, &draft.answers));
    let wrong = problems(visit, page, &draft, &values, came.again);
    let refused = came.again && !wrong.is_empty();
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let from_check = came.from_check;
    let sheet = Sheet { page, draft: &draft, values, wrong, from_check, notice: None };
    Ok(visit.page(status, sheet.show(visit)))
}

/// The first page, for someone whose earlier draft has died.
fn first_again(visit: &Visit) -> Result<HttpResponse, Trouble> {
    let draft = Draft::new(visit.portal.chance.as_ref())?;
    let page = form::page_named(FIRST).ok_or(Trouble::NoSuchPage)?;
    let sheet =
        Sheet { page, draft: &draft, values: Raw::new(), wrong: Vec::new(), from_check: false, notice: None };
    Ok(visit.page(StatusCode::OK, sheet.show(visit)))
}

/// Where to go instead, if this page is not asked (any more).
fn belongs_elsewhere(visit: &Visit, page: &'static Page, draft: &Draft) -> Option<HttpResponse> {
    let equality = page.section == Section::Equality;
    match &draft.received {
        Some(_) if !equality => Some(visit.go("received")),
        None if equality || draft.is_on_its_way(visit.now) => Some(visit.go("check")),
        Some(receipt) if receipt.equality_answered => Some(visit.go("received")),
        _ if !(page.asked)(&draft.answers) => Some(visit.go(&next(page, draft))),
        _ => None,
    }
}

/// What is wrong with what stands in the fields; what is missing only once someone has said that they are done.
pub(crate) fn problems(visit: &Visit, page: &'static Page, draft: &Draft, raw: &Raw, done: bool) -> Problems {
    let mut wrong = draft.answers.clone().take_page(page, raw, visit.context()).err().unwrap_or_default();
    wrong.retain(|(_, wrong)| done || !matches!(wrong, Wrong::Missing | Wrong::NothingTold));
    wrong
}

/// Takes the answers to a question page.
pub(crate) async fn answer(
    mut visit: Visit,
    path: Path<(String, String)>,
    request: actix_web::HttpRequest,
    body: Body,
) -> HttpResponse {
    let Some(page) = find(&visit, &path.1, request.path()) else { return Trouble::NoSuchPage.page(&visit) };
    let raw = match posted::read(body) {
        Ok(raw) => raw,
        Err(trouble) => return trouble.page(&visit),
    };
    match take(&mut visit, page, &raw).await {
        Ok(response) => response,
        Err(trouble) => not_kept(&visit, page, &raw, &trouble),
    }
}

/// Shows the page again when its answers could not be kept: everything is still filled in.
fn not_kept(visit: &Visit, page: &'static Page, raw: &Raw, trouble: &Trouble) -> HttpResponse {
    let Ok(draft) = Draft::new(visit.portal.chance.as_ref()) else { return trouble.page(visit) };
    trouble.log();
    let speech = visit.speech();
    let words = html! { (speech.say("trouble-heading")) ". " (speech.say("trouble-body")) " " (speech.say("footer-phone")) };
    let values = fields::of_page(page, raw);
    let sheet = Sheet {
        page,
        draft: &draft,
        values,
        wrong: Vec::new(),
        from_check: from_check(raw),
        notice: Some(words),
    };
    visit.page(StatusCode::SERVICE_UNAVAILABLE, sheet.show(visit))
}

pub(crate) fn from_check(raw: &Raw) -> bool {
    posted::value(raw, FROM) == FROM_CHECK
}

/// Takes a page's answers into a draft: what is right is taken, and what is not is kept as it was typed.
pub(crate) fn settle(visit: &Visit, page: &'static Page, raw: &Raw, draft: &mut Draft) -> Problems {
    let typed = fields::of_page(page, raw);
    let wrong = draft.answers.take_page(page, &typed, visit.context()).err().unwrap_or_default();
    let real = wrong.iter().any(|(_, wrong)| !matches!(wrong, Wrong::Missing | Wrong::NothingTold));
    if real {
        draft.unsettled.insert(page.slug.to_owned(), typed);
    } else {
        draft.unsettled.remove(page.slug);
    }
    wrong
}

async fn take(visit: &mut Visit, page: &'static Page, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let equality = page.section == Section::Equality;
    let changed = visit
        .change(|draft| {
            if !equality && draft.is_on_its_way(visit.now) && draft.received.is_none() {
                // Too late for this report, and kept all the same: should it not arrive, it goes along the next time.
                draft.unsettled.insert(page.slug.to_owned(), fields::of_page(page, raw));
            }
            draft.decoyed |= door::is_decoyed(raw);
            let open = match &draft.received {
                None => !equality && !draft.is_on_its_way(visit.now),
                Some(receipt) => equality && !receipt.equality_answered,
            };
            if open { settle(visit, page, raw, draft) } else { Vec::new() }
        })
        .await?;
    let go = posted::value(raw, "go");
    if let Some((draft, wrong)) = changed {
        if let Some(received) = check::received_after_all(visit, &draft).await? {
            return Ok(received);
        }
        if let Some(elsewhere) = belongs_elsewhere(visit, page, &draft) {
            return Ok(elsewhere);
        }
        return Ok(onward(visit, page, &draft, &wrong, raw, go));
    }
    if equality {
        return Ok(expired(visit));
    }
    let mut draft = Draft::new(visit.portal.chance.as_ref())?;
    (draft.begun_at, draft.decoyed) = (Some(visit.now), door::is_decoyed(raw));
    let wrong = settle(visit, page, raw, &mut draft);
    visit.begin_draft(&draft).await?;
    let response = if page.slug == FIRST && !visit.had_cookie {
        onward(visit, page, &draft, &wrong, raw, go)
    } else {
        after_a_fresh_start(visit, page, &draft, wrong, raw)
    };
    Ok(visit.with_key(response))
}

/// Where an answered page leads: the next one, the same one in another language, or itself with what is wrong.
fn onward(
    visit: &Visit,
    page: &'static Page,
    draft: &Draft,
    wrong: &Problems,
    raw: &Raw,
    go: &str,
) -> HttpResponse {
    let (came, and) = if from_check(raw) { ("?from=check", '&') } else { ("", '?') };
    if let Some(language) = visit.portal.languages.get(go) {
        let same = format!("/{}/{}{came}", language.code(), address(page));
        return HttpResponse::SeeOther().insert_header(("location", same)).finish();
    }
    if go == "stay" {
        return visit.go(&format!("{}{came}", address(page)));
    }
    if go == FILES && page.slug == evidence::QUESTION {
        return visit.go(&format!("{}{came}", evidence::ADDRESS));
    }
    if !wrong.is_empty() {
        return visit.go(&format!("{}{came}{and}{AGAIN}", address(page)));
    }
    if from_check(raw) { visit.go(check_page(page)) } else { visit.go(&next(page, draft)) }
}

/// The page again, with what was just written, for someone whose earlier answers are gone.
fn after_a_fresh_start(
    visit: &Visit,
    page: &'static Page,
    draft: &Draft,
    wrong: Problems,
    raw: &Raw,
) -> HttpResponse {
    let speech = visit.speech();
    let words = speech.say_with("fresh-start", &speech.args().with("minutes", IDLE_SECONDS / 60));
    let values = fields::of_page(page, raw);
    let sheet = Sheet { page, draft, values, wrong, from_check: false, notice: Some(words) };
    visit.page(StatusCode::OK, sheet.show(visit))
}

/// The page for someone whose answers are gone; or who has none, since they have left and somebody goes back.
pub(crate) fn expired(visit: &Visit) -> HttpResponse {
    if !visit.had_cookie {
        return nothing_here(visit);
    }
    let speech = visit.speech();
    let minutes = speech.args().with("minutes", IDLE_SECONDS / 60);
    let shell = Shell {
        title: speech.plain("expired-title"),
        wrong: false,
        back: None,
        switch: Switch::Links(String::new()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("expired-heading")) }
            p { (speech.say_with("expired-body", &minutes)) }
            p { (speech.say("expired-cookies")) }
            p.actions { a.button href=(visit.to("before-you-start")) { (speech.say("expired-start")) } }
            p { a href=(visit.to("your-report")) { (speech.say("footer-return")) } }
        },
    );
    visit.without_key(visit.page(StatusCode::OK, page))
}

/// The page for someone of whom nothing is known: it says nothing of what was here.
fn nothing_here(visit: &Visit) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("nothing-title"),
        wrong: false,
        back: None,
        switch: Switch::Links(String::new()),
    };
    let page = shell.page(
        speech,
        &html! {
            h1 { (speech.say("nothing-heading")) }
            p { (speech.say("nothing-body")) }
            p { (speech.say("nothing-cookies")) }
            p.actions { a.button href=(visit.to("")) { (speech.say("footer-start")) } }
        },
    );
    visit.page(StatusCode::OK, page)
}

impl Sheet<'_> {
    fn show(&self, visit: &Visit) -> Markup {
        let speech = visit.speech();
        let title = speech.plain(&format!("page-{}.title", self.page.slug));
        let back =
            if self.from_check { check_page(self.page).to_owned() } else { previous(self.page, self.draft) };
        let shell = Shell {
            title,
            wrong: !self.wrong.is_empty(),
            back: Some(visit.to(&back)),
            switch: Switch::Buttons,
        };
        let areas = visit.context().areas;
        let fields = Fields {
            page: self.page,
            answers: &self.draft.answers,
            values: self.values.clone(),
            wrong: &self.wrong,
            areas,
            part: false,
            speech,
        };
        let summary = self.wrong.iter().filter_map(|(key, wrong)| {
            let question = form::question(key)?;
            Some((format!("#{}", fields::target(question, areas)), fields::reason(question, *wrong, speech)))
        });
        let main = html! {
            (error_summary(speech, &summary.collect::<Vec<_>>()))
            @if let Some(words) = &self.notice { (notice(words)) }
            form id=(FORM) method="post" action=(visit.to(&address(self.page))) autocomplete="off" novalidate {
                @if self.from_check { input type="hidden" name=(FROM) value=(FROM_CHECK); }
                (fields.show())
                (door::decoy(speech))
                button name="go" value="continue" { (speech.say("continue")) }
                // Below the first button of the form, which is what the Enter key presses.
                @if self.page.slug == evidence::QUESTION {
                    p { button.second name="go" value=(FILES) { (speech.say("files-link")) } }
                }
                (timing(visit))
            }
        };
        shell.page(speech, &main)
    }
}

/// Until when the answers are kept, and a warning that shows itself before that, with a way to carry on.
pub(crate) fn timing(visit: &Visit) -> Markup {
    timing::in_form(visit, Holds::Answers)
}
