//! Photographs and other files: added to a report before it is sent, and later from its reporter's own page.
//!
//! Every file of a post is looked at by itself: those that are right are kept, and of each of the others the next page says
//! why it is not. What was added before is never touched.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web::Payload};
use entity::{
    draft::{Draft, DraftFile, IDLE_SECONDS, RefusedFile},
    evidence::{
        self,
        arrival::{CutOff, NotTaken, Reception, Source, Stored},
        shown_name,
    },
    fault::Fault,
    moment::Moment,
    own_page::mark,
};
use maud::{Markup, html};
use uuid::Uuid;

use crate::{
    ask::{self, AGAIN, FROM, FROM_CHECK},
    layout::{Shell, Switch, error_summary, notice},
    multipart::Parts,
    own_page::HOME,
    posted::{self, Body},
    timing::{self, Holds},
    trouble::{self, Trouble},
    visit::{Came, Visit},
};

/// The page of the question that files belong to.
pub(crate) const QUESTION: &str = "seen";
/// The address of the page, after the language.
pub(crate) const ADDRESS: &str = "tell-us/files";
/// The address of the same for a report that was received before.
const LATER: &str = "your-report/files";
/// What stands after that address when files have been added.
const DONE: &str = "done=yes";
/// The id of the field that files are chosen in.
const FIELD: &str = "files";
/// How many files that could not be added are named.
const MOST_NAMED: usize = 20;
/// How much longer than its files a post may be: the names, and what stands between them.
const AROUND_BYTES: u64 = 2_000_000;
/// How often a draft is kept alive while a file for it arrives, in seconds.
const SIGN_SECONDS: i64 = 60;

/// Where files go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Along with a report that is not sent yet.
    Draft,
    /// To a report that was received before.
    Report(Uuid),
}

impl Way {
    /// To the report that the visitor has opened.
    fn later(draft: &Draft) -> Option<Self> {
        draft.opened.as_ref().map(|opened| Self::Report(opened.report_id))
    }

    fn address(self) -> &'static str {
        match self {
            Self::Draft => ADDRESS,
            Self::Report(_) => LATER,
        }
    }
}

/// What the page shows.
struct Sheet<'a> {
    way: Way,
    /// The files that were added, and can be taken away again.
    added: &'a [DraftFile],
    /// How many files the report has, these and others.
    count: usize,
    wrong: Vec<Markup>,
    words: Option<Markup>,
    /// Where "Back" leads, and where "Continue".
    back: String,
    onward: String,
    from_check: bool,
}

/// What became of the files of one post.
#[derive(Default)]
struct Outcome {
    kept: Vec<DraftFile>,
    refused: Vec<RefusedFile>,
    left_out: usize,
    none_chosen: bool,
    fault: Option<Fault>,
}

impl Outcome {
    fn refuse(&mut self, name: &str, why: &str) {
        if self.refused.len() < MOST_NAMED {
            self.refused.push(RefusedFile { name: shown_name(name), why: why.to_owned() });
        }
    }

    fn not_taken(&mut self, name: &str, not_taken: NotTaken) {
        let why = match not_taken {
            NotTaken::Empty => "files-wrong-empty",
            NotTaken::TooBig => "files-wrong-too-big",
            NotTaken::WrongKind => "files-wrong-kind",
            NotTaken::CutOff => "files-wrong-cut-off",
            NotTaken::Fault(fault) => {
                self.fault = Some(fault);
                "files-wrong-trouble"
            }
        };
        self.refuse(name, why);
    }

    /// What is said of all of it, once all of it has come.
    fn close(&mut self) {
        if let Some(fault) = &self.fault {
            tracing::error!("a file could not be kept: {}", fault.story());
        }
        if self.none_chosen {
            self.refused.push(RefusedFile { name: String::new(), why: "files-wrong-none".to_owned() });
        }
    }

    fn is_right(&self) -> bool {
        self.refused.is_empty() && self.left_out == 0 && !self.none_chosen
    }
}

/// The page with the files.
pub(crate) async fn show(visit: Visit, came: Came) -> HttpResponse {
    let outcome = list(&visit, &came).await;
    trouble::answer(&visit, outcome)
}

async fn list(visit: &Visit, came: &Came) -> Result<HttpResponse, Trouble> {
    let Some(draft) = visit.draft().await? else { return Ok(ask::expired(visit)) };
    if let Some(elsewhere) = belongs_elsewhere(visit, &draft) {
        return Ok(elsewhere);
    }
    let sheet = Sheet::of_draft(visit, &draft, came);
    Ok(sheet.answer(visit))
}

/// The page with the files for a report that was received before.
pub(crate) async fn show_later(visit: Visit, came: Came, request: HttpRequest) -> HttpResponse {
    let is_done = request.query_string().split('&').any(|part| part == DONE);
    let outcome = list_later(&visit, &came, is_done).await;
    trouble::answer(&visit, outcome)
}

async fn list_later(visit: &Visit, came: &Came, is_done: bool) -> Result<HttpResponse, Trouble> {
    let draft = visit.draft().await?;
    let Some((draft, way @ Way::Report(report_id))) =
        draft.and_then(|draft| Way::later(&draft).map(|way| (draft, way)))
    else {
        return Ok(visit.go(HOME));
    };
    let count = evidence::count_of_report(&visit.portal.intake.db, report_id).await?;
    let wrong = if came.again { wrong(visit, &draft) } else { Vec::new() };
    let words = is_done.then(|| visit.speech().say("files-done"));
    Ok(Sheet { words, wrong, ..Sheet::of_report(way, count) }.answer(visit))
}

/// Where to go instead, where files can't be added any more.
fn belongs_elsewhere(visit: &Visit, draft: &Draft) -> Option<HttpResponse> {
    match &draft.received {
        Some(_) => Some(visit.go("received")),
        None if draft.is_on_its_way(visit.now) => Some(visit.go("check")),
        None => None,
    }
}

/// Whether files can still go along with a report.
fn is_open(draft: &Draft, now: Moment) -> bool {
    draft.received.is_none() && !draft.is_on_its_way(now)
}

/// What was wrong with the last files that were sent.
fn wrong(visit: &Visit, draft: &Draft) -> Vec<Markup> {
    let speech = visit.speech();
    let room = &visit.portal.evidence;
    let named = draft.files_refused.iter().map(|file| {
        let args = speech.args().with("name", file.name.as_str()).with("size", room.most_bytes / 1_000_000);
        speech.say_with(&file.why, &args)
    });
    let mut wrong: Vec<Markup> = named.collect();
    if draft.files_left_out > 0 {
        let args = speech.args().with("number", room.most_files).with("count", draft.files_left_out);
        wrong.push(speech.say_with("files-wrong-too-many", &args));
    }
    wrong
}

/// The parts of a post: no more is read than files may have together.
fn parts(visit: &Visit, request: &HttpRequest, payload: Payload) -> Option<Parts> {
    let room = &visit.portal.evidence;
    let files = u64::try_from(room.most_files).unwrap_or(u64::MAX);
    Parts::of(request, payload, room.most_bytes.saturating_mul(files).saturating_add(AROUND_BYTES))
}

/// Takes the files of a post for a report that is not sent yet.
pub(crate) async fn add(
    mut visit: Visit,
    came: Came,
    request: HttpRequest,
    payload: Payload,
) -> HttpResponse {
    let parts = parts(&visit, &request, payload);
    let (draft, is_fresh) = match found_or_begun(&mut visit).await {
        Ok(found) => found,
        Err(fault) => return not_kept(&visit, parts, fault, &came).await,
    };
    if let Some(elsewhere) = belongs_elsewhere(&visit, &draft) {
        return elsewhere;
    }
    let outcome = take_all(&visit, parts, Way::Draft, draft.files.len()).await;
    let response = settle(&visit, &draft, outcome, is_fresh, &came).await;
    if is_fresh { visit.with_key(response) } else { response }
}

/// Takes the files of a post for a report that was received before.
pub(crate) async fn add_later(
    visit: Visit,
    came: Came,
    request: HttpRequest,
    payload: Payload,
) -> HttpResponse {
    let parts = parts(&visit, &request, payload);
    let found = match visit.draft().await {
        Ok(found) => found,
        Err(fault) => return not_kept(&visit, parts, fault, &came).await,
    };
    let Some((way @ Way::Report(report_id), before)) =
        found.and_then(|draft| Some((Way::later(&draft)?, draft)))
    else {
        return visit.go(HOME);
    };
    // In another tab another report may have been opened since: what is for one never goes to the other.
    let mark = mark(report_id);
    if request.query_string().split('&').filter_map(|part| part.strip_prefix("of=")).any(|of| of != mark) {
        return visit.go(HOME);
    }
    let count = match evidence::count_of_report(&visit.portal.intake.db, report_id).await {
        Ok(count) => count,
        Err(fault) => return not_kept(&visit, parts, fault, &came).await,
    };
    let mut outcome = take_all(&visit, parts, way, count).await;
    give(&visit, report_id, &mut outcome).await;
    settle_later(&visit, &before, way, count, outcome).await
}

/// Gives the files that were stored to the report.
async fn give(visit: &Visit, report_id: Uuid, outcome: &mut Outcome) {
    if outcome.kept.is_empty() {
        return;
    }
    let (intake, now) = (&visit.portal.intake, visit.portal.clock.now());
    let ids: Vec<Uuid> = outcome.kept.iter().map(|file| file.id).collect();
    match evidence::add_to_report(&intake.db, &intake.recipients, &ids, report_id, now).await {
        Ok(_) => visit.portal.letters_due.notify_one(),
        Err(fault) => {
            for file in std::mem::take(&mut outcome.kept) {
                outcome.refuse(&file.name, "files-wrong-trouble");
                let_go(visit, file.id).await;
            }
            outcome.fault = Some(fault);
        }
    }
}

async fn settle_later(
    visit: &Visit,
    before: &Draft,
    way: Way,
    count: usize,
    mut outcome: Outcome,
) -> HttpResponse {
    outcome.close();
    let (refused, left_out) = (outcome.refused.clone(), outcome.left_out);
    let note = |draft: &mut Draft| {
        draft.files_refused.clone_from(&refused);
        draft.files_left_out = left_out;
    };
    let noted = visit.change(note).await;
    let done = if outcome.kept.is_empty() { "" } else { DONE };
    match noted {
        Ok(Some(_)) => {
            let again = if outcome.is_right() { "" } else { AGAIN };
            let said: Vec<&str> = [done, again].into_iter().filter(|said| !said.is_empty()).collect();
            visit.go(&format!("{LATER}?{}", said.join("&")))
        }
        Ok(None) => visit.go(HOME),
        Err(fault) => {
            let mut draft = before.clone();
            note(&mut draft);
            let sheet =
                Sheet { wrong: wrong(visit, &draft), ..Sheet::of_report(way, count + outcome.kept.len()) };
            with_trouble(visit, sheet, fault)
        }
    }
}

/// The visitor's draft, or a new one in place of one that has died; whether it is new.
async fn found_or_begun(visit: &mut Visit) -> Result<(Draft, bool), Fault> {
    if let Some(draft) = visit.draft().await? {
        return Ok((draft, false));
    }
    let draft = Draft::new(visit.portal.chance.as_ref())?;
    visit.begin_draft(&draft).await?;
    Ok((draft, true))
}

/// The bytes of a file, and a sign of life for the draft while they come: a long film may take longer than a draft lives.
struct Sent<'a> {
    parts: &'a mut Parts,
    visit: &'a Visit,
    touched: Moment,
}

impl Source for Sent<'_> {
    async fn chunk(&mut self) -> Result<Option<actix_web::web::Bytes>, CutOff> {
        let portal = &self.visit.portal;
        let now = portal.clock.now();
        if let Some(key) = self.visit.key.as_ref().filter(|_| now.seconds_since(self.touched) >= SIGN_SECONDS)
        {
            self.touched = now;
            // Trouble with it shows when the file is added to the draft.
            let _alive = entity::draft::open(&portal.intake.db, key, now).await;
        }
        self.parts.chunk().await
    }
}

async fn take_all(visit: &Visit, parts: Option<Parts>, way: Way, before: usize) -> Outcome {
    let most_files = visit.portal.evidence.most_files;
    let mut outcome = Outcome::default();
    let mut files = 0_usize;
    let Some(mut parts) = parts else { return Outcome { none_chosen: true, ..outcome } };
    loop {
        let part = match parts.next().await {
            Ok(Some(part)) => part,
            Ok(None) => break,
            Err(CutOff) => {
                if !parts.is_too_much() {
                    outcome.refuse("", "files-wrong-broken");
                }
                break;
            }
        };
        let Some(name) = part.file.filter(|_| part.field == FIELD) else { continue };
        let sent = Sent { parts: &mut parts, visit, touched: visit.now };
        if name.is_empty() {
            // A field in which nothing was chosen.
            continue;
        }
        files += 1;
        if before + outcome.kept.len() >= most_files {
            outcome.left_out += 1;
            continue;
        }
        take(visit, way, &name, sent, &mut outcome).await;
    }
    outcome.none_chosen = files == 0 && outcome.is_right();
    outcome
}

async fn take(visit: &Visit, way: Way, name: &str, mut sent: Sent<'_>, outcome: &mut Outcome) {
    let portal = &visit.portal;
    let reception = Reception {
        db: portal.intake.db.clone(),
        room: portal.evidence.clone(),
        recipients: portal.intake.recipients.clone(),
        clock: portal.clock.clone(),
        chance: portal.chance.clone(),
    };
    let draft = match visit.key.as_ref().map(entity::draft::DraftKey::id).transpose() {
        Ok(draft) => draft.unwrap_or_default(),
        Err(fault) => return outcome.not_taken(name, fault.into()),
    };
    match reception.take(&draft, name, &mut sent).await {
        Ok(stored) if way == Way::Draft => put_in(visit, name, &stored, outcome).await,
        Ok(stored) => outcome.kept.push(file(name, &stored)),
        Err(not_taken) => outcome.not_taken(name, not_taken),
    }
}

fn file(name: &str, stored: &Stored) -> DraftFile {
    DraftFile { id: stored.id, name: shown_name(name), size: stored.size }
}

/// Puts a stored file into the draft; one that finds the draft closed goes.
async fn put_in(visit: &Visit, name: &str, stored: &Stored, outcome: &mut Outcome) {
    let room = &visit.portal.evidence;
    let file = file(name, stored);
    let put = visit.change(|draft| {
        let open = is_open(draft, visit.portal.clock.now()) && draft.files.len() < room.most_files;
        if open {
            draft.files.push(file.clone());
        }
        open
    });
    match put.await {
        Ok(Some((_, true))) => outcome.kept.push(file),
        Ok(_) => {
            outcome.refuse(name, "files-wrong-sent");
            let_go(visit, stored.id).await;
        }
        Err(fault) => {
            outcome.not_taken(name, fault.into());
            let_go(visit, stored.id).await;
        }
    }
}

/// Deletes a file that is no report's. What can't be deleted now is swept later.
async fn let_go(visit: &Visit, id: Uuid) {
    let portal = &visit.portal;
    if let Err(fault) = evidence::remove(&portal.intake.db, &portal.evidence.store, id).await {
        tracing::warn!(fault = fault.story(), "a file that belongs to nobody is deleted later");
    }
}

/// Notes what was wrong, and leads to the page that says so.
async fn settle(
    visit: &Visit,
    before: &Draft,
    mut outcome: Outcome,
    is_fresh: bool,
    came: &Came,
) -> HttpResponse {
    outcome.close();
    let (refused, left_out) = (outcome.refused.clone(), outcome.left_out);
    let note = |draft: &mut Draft| {
        draft.files_refused.clone_from(&refused);
        draft.files_left_out = left_out;
    };
    let noted = visit.change(note).await;
    let from = if came.from_check { "?from=check" } else { "" };
    match noted {
        Ok(Some((draft, ()))) if is_fresh && visit.had_cookie => {
            let speech = visit.speech();
            let words = speech.say_with("fresh-start", &speech.args().with("minutes", IDLE_SECONDS / 60));
            let sheet = Sheet::of_draft(visit, &draft, came);
            let sheet = Sheet { words: Some(words), wrong: wrong(visit, &draft), ..sheet };
            visit.page(StatusCode::OK, sheet.show(visit))
        }
        Ok(Some(_)) if outcome.is_right() => visit.go(&format!("{ADDRESS}{from}")),
        Ok(Some(_)) => {
            let and = if from.is_empty() { '?' } else { '&' };
            visit.go(&format!("{ADDRESS}{from}{and}{AGAIN}"))
        }
        Ok(None) => ask::expired(visit),
        Err(fault) => {
            let mut draft = before.clone();
            draft.files.extend(outcome.kept.iter().cloned());
            note(&mut draft);
            let sheet = Sheet { wrong: wrong(visit, &draft), ..Sheet::of_draft(visit, &draft, came) };
            with_trouble(visit, sheet, fault)
        }
    }
}

/// Names every file of a post that comes while the record is away: none of them is kept.
async fn not_kept(visit: &Visit, parts: Option<Parts>, fault: Fault, came: &Came) -> HttpResponse {
    let mut outcome = Outcome::default();
    if let Some(mut parts) = parts {
        while let Ok(Some(part)) = parts.next().await {
            if let Some(name) = part.file.filter(|name| !name.is_empty()) {
                outcome.refuse(&name, "files-wrong-trouble");
            }
        }
    }
    match Draft::new(visit.portal.chance.as_ref()) {
        Ok(mut draft) => {
            draft.files_refused = outcome.refused;
            let sheet = Sheet { wrong: wrong(visit, &draft), ..Sheet::of_draft(visit, &draft, came) };
            with_trouble(visit, sheet, fault)
        }
        Err(fault) => Trouble::from(fault).page(visit),
    }
}

fn with_trouble(visit: &Visit, sheet: Sheet<'_>, fault: Fault) -> HttpResponse {
    Trouble::from(fault).log();
    let speech = visit.speech();
    let words = html! { (speech.say("trouble-heading")) ". " (speech.say("trouble-body")) " " (speech.say("footer-phone")) };
    let sheet = Sheet { words: Some(words), ..sheet };
    visit.page(StatusCode::SERVICE_UNAVAILABLE, sheet.show(visit))
}

/// Takes a file away again.
pub(crate) async fn remove(visit: Visit, body: Body) -> HttpResponse {
    let outcome = take_away(&visit, body).await;
    trouble::answer(&visit, outcome)
}

async fn take_away(visit: &Visit, body: Body) -> Result<HttpResponse, Trouble> {
    let raw = posted::read(body)?;
    let id = posted::value(&raw, "file").parse::<Uuid>().ok();
    let taken = visit
        .change(|draft| {
            let there = is_open(draft, visit.now) && draft.files.iter().any(|file| Some(file.id) == id);
            if there {
                draft.files.retain(|file| Some(file.id) != id);
            }
            there
        })
        .await?;
    let Some((draft, there)) = taken else { return Ok(ask::expired(visit)) };
    if let Some(id) = id.filter(|_| there) {
        let_go(visit, id).await;
    }
    if let Some(elsewhere) = belongs_elsewhere(visit, &draft) {
        return Ok(elsewhere);
    }
    let from = if ask::from_check(&raw) { "?from=check" } else { "" };
    Ok(visit.go(&format!("{ADDRESS}{from}")))
}

impl<'a> Sheet<'a> {
    fn of_draft(visit: &Visit, draft: &'a Draft, came: &Came) -> Self {
        Self {
            way: Way::Draft,
            added: &draft.files,
            count: draft.files.len(),
            wrong: if came.again { wrong(visit, draft) } else { Vec::new() },
            words: None,
            back: if came.from_check { "check".to_owned() } else { format!("tell-us/{QUESTION}") },
            onward: if came.from_check { "check".to_owned() } else { ask::after(QUESTION, draft) },
            from_check: came.from_check,
        }
    }

    fn of_report(way: Way, count: usize) -> Self {
        let home = || HOME.to_owned();
        let (wrong, words) = (Vec::new(), None);
        Self { way, added: &[], count, wrong, words, back: home(), onward: home(), from_check: false }
    }

    fn answer(&self, visit: &Visit) -> HttpResponse {
        let status = if self.wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        visit.page(status, self.show(visit))
    }

    fn show(&self, visit: &Visit) -> Markup {
        let speech = visit.speech();
        let from = if self.from_check { "?from=check" } else { "" };
        let address = self.way.address();
        let shell = Shell {
            title: speech.plain("files-title"),
            wrong: !self.wrong.is_empty(),
            back: Some(visit.to(&self.back)),
            switch: Switch::Links(format!("{address}{from}")),
        };
        let summary: Vec<_> = self.wrong.iter().map(|reason| (format!("#{FIELD}"), reason.clone())).collect();
        let is_later = self.way != Way::Draft;
        let count = speech.args().with("count", self.count);
        shell.page(
            speech,
            &html! {
                (error_summary(speech, &summary))
                @if let Some(words) = &self.words { (notice(words)) }
                @if !self.wrong.is_empty() && self.words.is_none() { (notice(&speech.say("files-still"))) }
                h1 { (speech.say("files-heading")) }
                p { (speech.say("files-lead")) }
                p { (speech.say("files-private")) }
                @if is_later && self.count > 0 { p { (speech.say_with("files-count", &count)) } }
                (added(visit, self.added, self.from_check))
                (self.form(visit, from))
                p.actions { a.button href=(visit.to(&self.onward)) { (speech.say(if is_later { "back" } else { "continue" })) } }
                (timing::by_itself(visit, if is_later { Holds::Page } else { Holds::Answers }, self.way.address()))
            },
        )
    }

    /// The form that files are chosen in, as long as there is room.
    fn form(&self, visit: &Visit, from: &str) -> Markup {
        let (speech, room, wrong) = (visit.speech(), &visit.portal.evidence, &self.wrong);
        let limits = speech.args().with("number", room.most_files).with("size", room.most_bytes / 1_000_000);
        if self.count >= room.most_files {
            let full = if self.way == Way::Draft { "files-full" } else { "files-full-later" };
            return html! { p id=(FIELD) { (speech.say_with(full, &limits)) } };
        }
        let of = match self.way {
            Way::Report(report_id) => format!("?of={}", mark(report_id)),
            Way::Draft => from.to_owned(),
        };
        html! {
            form method="post" action={ (visit.to(self.way.address())) (of) } enctype="multipart/form-data" {
                div.question.wrong[!wrong.is_empty()] {
                    label for=(FIELD) { (speech.say("files-choose")) }
                    div.hint id="files-hint" { (speech.say_with("files-limits", &limits)) " " (speech.say("files-kinds")) }
                    @if !wrong.is_empty() {
                        div.error id="files-error" { @for reason in wrong { p { (reason) } } }
                    }
                    input type="file" id=(FIELD) name=(FIELD) multiple aria-invalid=[(!wrong.is_empty()).then_some("true")]
                        aria-describedby=(if wrong.is_empty() { "files-hint" } else { "files-hint files-error" });
                }
                p { button.second { (speech.say("files-add")) } }
                p.hint { (speech.say("files-wait")) }
            }
        }
    }
}

/// The files that were added, each with a way to take it away again.
fn added(visit: &Visit, files: &[DraftFile], from_check: bool) -> Markup {
    let speech = visit.speech();
    html! {
        @if !files.is_empty() {
            h2 { (speech.say("files-added")) }
            ul.files {
                @for file in files {
                    li {
                        bdi { (file.name) }
                        form method="post" action=(visit.to("tell-us/files/remove")) {
                            @if from_check { input type="hidden" name=(FROM) value=(FROM_CHECK); }
                            button.link name="file" value=(file.id) {
                                (speech.say("files-remove")) span.hidden { ": " bdi { (file.name) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The files among the answers that are looked over.
pub(crate) fn row(visit: &Visit, draft: &Draft) -> Markup {
    let speech = visit.speech();
    html! {
        div {
            dt { (speech.say("files-row")) }
            dd {
                @if draft.files.is_empty() {
                    span.none { (speech.say("check-not-provided")) }
                } @else {
                    ul { @for file in &draft.files { li { bdi { (file.name) } } } }
                }
            }
            dd.change {
                a href={ (visit.to(ADDRESS)) "?from=check" } {
                    (speech.say("check-change")) span.hidden { ": " (speech.say("files-row")) }
                }
            }
        }
    }
}
