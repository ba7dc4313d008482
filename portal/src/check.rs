//! Check your answers, then send: the report is on disk before the next page is shown.

use actix_web::{HttpResponse, http::StatusCode};
use entity::{
    answers::{Answer, Answers, Problems, Raw},
    argon::ArgonError,
    draft::{Draft, Receipt},
    form::{self, Page, Question, Section},
    intake::{self, Received, Submission},
    own_page,
    set_aside::Screened,
};
use maud::{Markup, html};

use crate::{
    ask::{self, AGAIN},
    centre,
    door::{self, Verdict},
    evidence, fields,
    layout::{FORM, Shell, Switch, error_summary, notice},
    posted::{self, Body},
    speech::Speech,
    together,
    trouble::{self, Trouble},
    visit::{Came, Visit},
};

/// The answers, to be looked over.
pub(crate) async fn show(visit: Visit, came: Came) -> HttpResponse {
    let outcome = list(&visit, &came).await;
    trouble::answer(&visit, outcome)
}

async fn list(visit: &Visit, came: &Came) -> Result<HttpResponse, Trouble> {
    let Some(draft) = visit.draft().await? else { return Ok(ask::expired(visit)) };
    if draft.received.is_some() {
        return Ok(visit.go("received"));
    }
    if let Some(received) = received_after_all(visit, &draft).await? {
        return Ok(received);
    }
    if draft.is_on_its_way(visit.now) {
        let sending = page(visit, &draft, &Problems::new(), Some("check-sending")).await;
        return Ok(visit.page(StatusCode::OK, sending));
    }
    let wrong = if came.again { problems(visit, &draft) } else { Problems::new() };
    if wrong.is_empty() {
        let unknown = centre::names_nobody(visit, &draft).await?.then_some("centre-unknown");
        return Ok(visit.page(StatusCode::OK, page(visit, &draft, &wrong, unknown).await));
    }
    let incomplete = page(visit, &draft, &wrong, Some("check-incomplete")).await;
    Ok(visit.page(StatusCode::UNPROCESSABLE_ENTITY, incomplete))
}

/// What keeps a report from being sent: what has to be answered and is not, and what was typed and could not be taken.
fn problems(visit: &Visit, draft: &Draft) -> Problems {
    let asked = draft.answers.only_asked();
    let mut wrong = asked.missing();
    for page in form::report_pages(&draft.answers) {
        let Some(raw) = draft.unsettled.get(page.slug) else { continue };
        wrong.extend(asked.clone().take_page(page, raw, visit.context()).err().unwrap_or_default());
    }
    wrong.dedup();
    wrong
}

async fn page(visit: &Visit, draft: &Draft, wrong: &Problems, words: Option<&str>) -> Markup {
    let mark = door::mark(visit).await;
    let speech = visit.speech();
    let shell = Shell {
        title: speech.plain("check-title"),
        wrong: !wrong.is_empty(),
        back: last_page(draft).map(|last| visit.to(&last)),
        switch: Switch::Links("check".to_owned()),
    };
    let summary = wrong.iter().filter_map(|(key, wrong)| {
        let (page, question) = found(key)?;
        Some((change_address(visit, page, question), fields::reason(question, *wrong, speech)))
    });
    shell.page(
        speech,
        &html! {
            (error_summary(speech, &summary.collect::<Vec<_>>()))
            @if let Some(words) = words { (notice(&speech.say(words))) }
            h1 { (speech.say("check-heading")) }
            p { (speech.say("check-lead")) }
            @for section in Section::REPORT {
                (answers_of(visit, draft, section, wrong))
            }
            h2 { (speech.say("check-send-heading")) }
            p { (speech.say("check-send")) }
            form id=(FORM) method="post" action=(visit.to("check")) autocomplete="off" {
                (mark)
                (door::decoy(speech))
                button name="go" value="send" { (speech.say("check-send-button")) }
                (ask::timing(visit))
            }
        },
    )
}

/// The address of the last page before this one.
fn last_page(draft: &Draft) -> Option<String> {
    if draft.together {
        return together::last(draft);
    }
    form::report_pages(&draft.answers).last().map(ask::address)
}

fn found(key: &str) -> Option<(&'static Page, &'static Question)> {
    let page = form::PAGES.iter().find(|page| page.questions.iter().any(|question| question.key == key))?;
    Some((page, form::question(key)?))
}

fn change_address(visit: &Visit, page: &Page, question: &Question) -> String {
    let target = fields::target(question, visit.context().areas);
    format!("{}?from=check#{target}", visit.to(&ask::address(page)))
}

/// The answers of one section, each with a way to change it.
pub(crate) fn answers_of(visit: &Visit, draft: &Draft, section: Section, wrong: &Problems) -> Markup {
    let speech = visit.speech();
    let pages = form::PAGES.iter().filter(|page| page.section == section && (page.asked)(&draft.answers));
    let pages: Vec<&Page> = pages.collect();
    html! {
        @if !pages.is_empty() {
            h2 { (speech.say(section.message())) }
            dl.answers {
                @for page in pages { @for question in page.asks(&draft.answers) {
                    (row(visit, page, question, &draft.answers, wrong.iter().any(|(key, _)| *key == question.key)))
                } }
                @if section == Section::Others { (evidence::row(visit, draft)) }
            }
        }
    }
}

fn row(visit: &Visit, page: &Page, question: &'static Question, answers: &Answers, wrong: bool) -> Markup {
    let speech = visit.speech();
    let name = |speech: Speech<'_>| {
        let id = format!("q-{}", question.key.replace('_', "-"));
        speech.say_with(&id, &fields::args(answers, speech))
    };
    let answered = fields::answered(question, answers, visit.context().areas, speech);
    html! {
        div.wrong[wrong] {
            dt { (name(speech)) }
            dd {
                @match answered {
                    Some(answered) => (answered),
                    None => span.none { (speech.say("check-not-provided")) },
                }
            }
            dd.change {
                a href=(change_address(visit, page, question)) {
                    (speech.say("check-change")) span.hidden { ": " (name(speech)) }
                }
            }
        }
    }
}

/// Sends the report. Sent twice, it is one report.
pub(crate) async fn send(visit: Visit, body: Body) -> HttpResponse {
    let outcome = match posted::read(body) {
        Ok(raw) if posted::value(&raw, "go") == "stay" => stay(&visit).await,
        Ok(raw) => receive(&visit, &raw).await,
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

/// Keeps the answers alive for another hour.
async fn stay(visit: &Visit) -> Result<HttpResponse, Trouble> {
    visit.change(|_| ()).await?;
    Ok(visit.go("check"))
}

/// What a draft is, when it is to be sent.
enum Readiness {
    /// It is a report already.
    Received,
    /// Something has to be put right first.
    Wrong,
    /// It is on its way from now on.
    Ready,
}

/// Whether something was typed on a page of a report that was sent before: it is no part of this one.
fn is_own(slug: &str) -> bool {
    own_page::PAGES.iter().any(|page| page.slug == slug)
}

/// Makes a draft ready to be sent: what was typed in time is taken, and from then on it does not change.
fn make_ready(visit: &Visit, draft: &mut Draft) -> Readiness {
    if draft.received.is_some() {
        return Readiness::Received;
    }
    if !problems(visit, draft).is_empty() {
        return Readiness::Wrong;
    }
    for (slug, raw) in std::mem::take(&mut draft.unsettled) {
        if is_own(&slug) {
            draft.unsettled.insert(slug, raw);
        } else if let Some(page) = form::page_named(&slug) {
            // Nothing in it is wrong: that was looked at just before.
            let _right = draft.answers.take_page(page, &raw, visit.context());
        }
    }
    draft.sending = Some(visit.now);
    Readiness::Ready
}

async fn receive(visit: &Visit, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let Some(key) = &visit.key else { return Ok(ask::expired(visit)) };
    let Some((draft, ready)) = visit.change(|draft| make_ready(visit, draft)).await? else {
        return Ok(ask::expired(visit));
    };
    match ready {
        Readiness::Received => return Ok(visit.go("received")),
        Readiness::Wrong => return Ok(visit.go(&format!("check?{AGAIN}"))),
        Readiness::Ready => {}
    }
    let mut answers = draft.answers.only_asked();
    if let Some(centre_code) = draft.centre_code.as_ref().filter(|_| answers.word("centre_code").is_none()) {
        answers.set("centre_code", Some(Answer::One(centre_code.clone())));
    }
    let at_centre = draft.centre_code.is_some() || answers.says("reporter_role", "centre");
    let code = key.code(&draft)?;
    let files: Vec<_> = draft.files.iter().map(|file| file.id).collect();
    let verdict = door::look(visit, &draft, raw, &answers).await;
    let submission = Submission {
        mark: key.submission()?,
        answers: &answers,
        language: visit.language().code(),
        channel: if at_centre { "centre" } else { "online" },
        recorded_by: None,
        code: &code,
        files: &files,
        screened: match verdict {
            Verdict::Received(screened) => screened,
            Verdict::Impossible => Screened::default(),
        },
    };
    if matches!(verdict, Verdict::Impossible) {
        let received =
            visit.portal.intake.pretend(&submission, visit.portal.chance.as_ref(), visit.now).await?;
        leave_receipt(visit, &answers, received).await?;
        return Ok(visit.go("received"));
    }
    match visit.portal.intake.receive(&submission, visit.portal.chance.as_ref(), visit.now).await {
        Ok(received) => {
            visit.portal.letters_due.notify_one();
            leave_receipt(visit, &answers, received).await?;
            Ok(visit.go("received"))
        }
        Err(ArgonError::Busy) => {
            visit.change(|draft| draft.sending = draft.sending.filter(|since| *since != visit.now)).await?;
            let page = page(visit, &draft, &Problems::new(), Some("too-many-at-once")).await;
            Ok(visit.page(StatusCode::SERVICE_UNAVAILABLE, page))
        }
        Err(ArgonError::Fault(fault)) => Err(fault.into()),
    }
}

/// The acknowledgement, for a draft whose sending was cut off between the report and its receipt.
pub(crate) async fn received_after_all(
    visit: &Visit,
    draft: &Draft,
) -> Result<Option<HttpResponse>, Trouble> {
    let Some(key) = visit.key.as_ref().filter(|_| draft.sending.is_some() && draft.received.is_none()) else {
        return Ok(None);
    };
    let Some(received) = visit.portal.intake.received_before(&key.submission()?).await? else {
        return Ok(None);
    };
    leave_receipt(visit, &draft.answers.only_asked(), received).await?;
    Ok(Some(visit.go("received")))
}

/// Puts what the acknowledgement page shows in the place of the answers, which nobody but the landlord can open now.
async fn leave_receipt(visit: &Visit, answers: &Answers, received: Received) -> Result<(), Trouble> {
    let receipt = Receipt {
        report_id: received.report_id,
        acknowledgement: received.acknowledgement,
        promises: received.promises,
        strands: answers.words("strands").to_vec(),
        contact_choice: intake::contact_choice(answers).to_owned(),
        by_email: intake::answers_by_email(answers),
        damage: answers.says("damage", "yes"),
        equality_answered: false,
        by_centre: answers.says("reporter_role", "centre"),
    };
    visit
        .change(|draft| {
            if draft.received.is_none() {
                draft.answers = Answers::default();
                draft.unsettled.retain(|slug, _| is_own(slug));
                draft.files = Vec::new();
                draft.files_refused = Vec::new();
                draft.received = Some(receipt.clone());
            }
        })
        .await?;
    Ok(())
}
