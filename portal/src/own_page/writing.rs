//! Writing on one's own page: a message, something to add, the diary, how one is reached, what one says to closing, or that
//! the case should be opened again. Each is a form like a page of questions, and each is entered once.

use actix_web::{HttpResponse, http::StatusCode, web::Path};
use entity::{
    answers::{Answer, Answers, Problems, Raw},
    code,
    follow_up::{self, FollowUp, FollowUpAct, Written},
    form::{Kind, Page},
    own_page::{self, OwnPage},
};
use maud::{Markup, html};
use serde_json::{Value, json};

use super::{HOME, Own, messages, open_again, own, sheet::Sheet, standing};
use crate::{
    fields::{self, Fields},
    posted::{self, Body},
    trouble::{self, Trouble},
    visit::Visit,
};

/// The field that makes a form that is sent twice one.
pub(super) const ONCE: &str = "once";
/// The field that says of which report a form is.
const OF: &str = "of";
/// What stands after an address when what was written has been entered.
const DONE: &str = "done=yes";
/// The same, when a code was taken out of it.
const DONE_WITHOUT_CODE: &str = "done=yes&code=out";

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Message,
    More,
    Diary,
    Contact,
    Ending,
    Again,
}

const FORMS: [Form; 6] = [Form::Message, Form::More, Form::Diary, Form::Contact, Form::Ending, Form::Again];

/// The form at an address below the first page.
pub(super) fn named(at: &str) -> Option<Form> {
    FORMS.into_iter().find(|form| form.at() == at)
}

impl Form {
    /// Its address below the first page.
    pub(super) fn at(self) -> &'static str {
        match self {
            Self::Message => "messages",
            Self::More => "more",
            Self::Diary => "diary",
            Self::Contact => "contact",
            Self::Ending => "ending",
            Self::Again => "again",
        }
    }

    /// What it asks.
    pub(super) fn page(self) -> &'static Page {
        match self {
            Self::Message => own_page::MESSAGE,
            Self::More => own_page::MORE,
            Self::Diary => own_page::DIARY,
            Self::Contact => own_page::CONTACT,
            Self::Ending => own_page::ENDING,
            Self::Again => own_page::AGAIN,
        }
    }

    /// Its heading, what stands under it, its button, and what is said when it is entered.
    fn sentences(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            Self::Message => ("message-heading", "message-lead", "message-send", "message-done"),
            Self::More => ("more-heading", "more-lead", "more-send", "more-done"),
            Self::Diary => ("diary-heading", "diary-lead", "diary-send", "diary-done"),
            Self::Contact => ("reach-heading", "reach-lead", "reach-send", "reach-done"),
            Self::Ending => ("ending-heading", "ending-lead", "ending-send", "ending-done"),
            Self::Again => ("again-heading", "again-lead", "again-send", "again-done"),
        }
    }

    /// Whether it can be sent as things stand.
    pub(super) fn is_open(self, page: &OwnPage) -> bool {
        match self {
            Self::Ending => page.ending.is_some() && page.may_consent(),
            Self::Again => page.is_closed(),
            _ => true,
        }
    }

    /// What is entered: the act and its coded words, `null` where something was written.
    fn entered(self, answers: &Answers, visit: &Visit, page: &OwnPage) -> (FollowUpAct, Value) {
        let language = visit.language().code();
        match self {
            Self::Message => (FollowUpAct::Message, json!({ "text": null, "language": language })),
            Self::More => (FollowUpAct::Addition, json!({ "text": null, "language": language })),
            Self::Diary => (
                FollowUpAct::Diary,
                json!({ "date": null, "time": null, "place": null, "text": null, "seen_by": null, "language": language }),
            ),
            Self::Contact => (FollowUpAct::SafeContact, contact(answers, page, language)),
            Self::Ending => (
                FollowUpAct::Consent,
                json!({
                    "happened_at": visit.now,
                    "purpose": "closing",
                    "given": answers.says("ending_answer", "agree"),
                    "how": "own_page",
                    "party_id": null,
                    "limits": null,
                }),
            ),
            Self::Again => (FollowUpAct::AskToReopen, json!({ "reason": null, "language": language })),
        }
    }
}

/// How they are reached, in coded words.
fn contact(answers: &Answers, page: &OwnPage, language: &str) -> Value {
    let way = answers.word("reach_way").unwrap_or("own_page");
    let hours = own_page::hours_chosen(answers);
    json!({
        "report_id": page.report.id,
        "way": if hours.is_none() { "own_page" } else { way },
        "words": answers.word("reach_words").unwrap_or("discreet"),
        "hours": hours.flatten(),
        "language": answers.word("reach_language").unwrap_or(language),
        "email": null,
        "address": null,
        "phone": null,
        "note": null,
    })
}

/// Where what was written to a question stands in the entry.
fn place(key: &str) -> Option<&'static str> {
    Some(match key {
        "message" | "more" | "diary_account" => "/text",
        "diary_date" => "/date",
        "diary_time" => "/time",
        "diary_place" => "/place",
        "diary_seen" => "/seen_by",
        "reach_email" => "/email",
        "reach_address" => "/address",
        "reach_phone" => "/phone",
        "reach_note" => "/note",
        "ending_note" => "/limits",
        "again_reason" => "/reason",
        _ => return None,
    })
}

/// Shows a form.
pub(crate) async fn show(
    visit: Visit,
    path: Path<(String, String)>,
    request: actix_web::HttpRequest,
) -> HttpResponse {
    let Some(form) = named(&path.1) else { return Trouble::NoSuchPage.page(&visit) };
    let outcome = open_form(&visit, form, &request).await;
    trouble::answer(&visit, outcome)
}

async fn open_form(
    visit: &Visit,
    form: Form,
    request: &actix_web::HttpRequest,
) -> Result<HttpResponse, Trouble> {
    let Some(own) = own(visit).await? else { return Ok(visit.go(HOME)) };
    if form == Form::Message && own.page.unread() > 0 {
        follow_up::note_seen_by_reporter(&visit.portal.intake.db, own.page.report.id, visit.now).await?;
    }
    let values = own.draft.unsettled.get(form.page().slug).cloned().unwrap_or_default();
    let mut notices = Vec::new();
    let query = request.query_string();
    if query.starts_with(DONE) {
        notices.push(visit.speech().say(form.sentences().3));
    } else if !form.is_open(&own.page) {
        return Ok(visit.go(HOME));
    }
    if query == DONE_WITHOUT_CODE {
        notices.push(visit.speech().say("code-was-taken-out"));
    }
    Ok(visit.page(StatusCode::OK, sheet(visit, form, &own.page, values, &Problems::new(), notices)))
}

fn sheet(
    visit: &Visit,
    form: Form,
    page: &OwnPage,
    values: Raw,
    wrong: &Problems,
    notices: Vec<Markup>,
) -> Markup {
    let speech = visit.speech();
    let (heading, lead, send, _) = form.sentences();
    let answers = Answers::default();
    let fields = Fields {
        page: form.page(),
        answers: &answers,
        values,
        wrong,
        areas: visit.context().areas,
        part: false,
        speech,
    };
    let summary = wrong.iter().filter_map(|(key, wrong)| {
        let question = form.page().questions.iter().find(|question| question.key == *key)?;
        Some((format!("#{}", fields::target(question, &[])), fields::reason(question, *wrong, speech)))
    });
    let sheet = Sheet {
        wrong: summary.collect(),
        notices,
        lead: html! {
            @match form {
                Form::Message => (messages::conversation(visit, page)),
                Form::Diary => (standing::diary(visit, page)),
                Form::Contact => (standing::reached_now(visit, page)),
                _ => {}
            }
            p { (speech.say(lead)) }
        },
        form: form.is_open(page).then(|| {
            html! {
                (marks(visit, page))
                (fields.questions())
                button name="go" value="send" { (speech.say(send)) }
            }
        }),
        ..Sheet::new(form.at(), heading)
    };
    sheet.show(visit)
}

/// What a form says of itself: which report it is of, and which showing of it this is.
pub(super) fn marks(visit: &Visit, page: &OwnPage) -> Markup {
    html! {
        input type="hidden" name=(OF) value=(page.report.id);
        input type="hidden" name=(ONCE) value=(once(visit));
    }
}

/// Whether a form is one of the report that is open now. In another tab another one may have been opened since: what was
/// written for one never goes to the other.
pub(super) fn is_of(raw: &Raw, page: &OwnPage) -> bool {
    let of = posted::value(raw, OF);
    of.is_empty() || of == page.report.id.to_string()
}

/// A name for one showing of a form. Without randomness each sending counts for itself.
pub(super) fn once(visit: &Visit) -> String {
    let drawn = entity::chance::bytes::<16>(visit.portal.chance.as_ref());
    drawn.map(|bytes| entity::hex::hex(&bytes)).unwrap_or_default()
}

/// Takes what was written.
pub(crate) async fn take(visit: Visit, path: Path<(String, String)>, body: Body) -> HttpResponse {
    let Some(form) = named(&path.1) else { return Trouble::NoSuchPage.page(&visit) };
    let raw = match posted::read(body) {
        Ok(raw) => raw,
        Err(trouble) => return trouble.page(&visit),
    };
    let outcome = enter(&visit, form, &raw).await;
    outcome.unwrap_or_else(|trouble| not_kept(&visit, form, &raw, &trouble))
}

async fn enter(visit: &Visit, form: Form, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let values = fields::of_page(form.page(), raw);
    let Some(Own { page, .. }) = own(visit).await?.filter(|own| is_of(raw, &own.page)) else {
        return Ok(open_again(visit, form.at(), &values));
    };
    let here = format!("{HOME}/{}", form.at());
    let go = posted::value(raw, "go");
    if go == "stay" || visit.portal.languages.get(go).is_some() {
        let keep = |draft: &mut entity::draft::Draft| {
            draft.unsettled.insert(form.page().slug.to_owned(), values.clone());
        };
        visit.change(keep).await?;
        let language = if go == "stay" { visit.language().code() } else { go };
        let same = format!("/{language}/{here}");
        return Ok(HttpResponse::SeeOther().insert_header(("location", same)).finish());
    }
    if !form.is_open(&page) {
        return Ok(visit.go(HOME));
    }
    let mut answers = Answers::default();
    if let Err(wrong) = answers.take_page(form.page(), &values, visit.context()) {
        let again = sheet(visit, form, &page, values, &wrong, Vec::new());
        return Ok(visit.page(StatusCode::UNPROCESSABLE_ENTITY, again));
    }
    let (act, facts) = form.entered(&answers, visit, &page);
    let (written, without_code) = written(form, &answers, visit);
    // What was changed before it was sent again is another.
    let what = format!("{} {values:?}", form.at());
    let id = follow_up::name_of(&page.report, posted::value(raw, ONCE), &what);
    let follow_up = FollowUp { id, act, subject_id: None, facts, written };
    send(visit, &page, &[follow_up], form.page().slug).await?;
    Ok(visit.go(&format!("{here}?{}", if without_code { DONE_WITHOUT_CODE } else { DONE })))
}

/// Enters what was written, and lets go of what was kept of it meanwhile.
pub(super) async fn send(
    visit: &Visit,
    page: &OwnPage,
    follow_ups: &[FollowUp],
    slug: &str,
) -> Result<(), Trouble> {
    let intake = &visit.portal.intake;
    follow_up::send(&intake.db, &intake.recipients, page.report.id, follow_ups, visit.now).await?;
    // It is entered: that something of it is still kept here is no reason to say otherwise.
    if let Err(fault) = visit.change(|draft| draft.unsettled.remove(slug).is_some()).await {
        Trouble::Fault(fault).log();
    }
    visit.portal.letters_due.notify_one();
    Ok(())
}

/// What was written, by its place in the entry; and whether a code stood in it. Nobody needs their code in a message, and
/// whoever reads it there could open the page.
fn written(form: Form, answers: &Answers, visit: &Visit) -> (Written, bool) {
    let instead = visit.speech().plain("code-taken-out");
    let mut written = Written::new();
    let mut found = false;
    for question in form.page().questions {
        let (Some(place), Some(Answer::One(text))) = (place(question.key), answers.get(question.key)) else {
            continue;
        };
        let text = match question.kind {
            Kind::Story(_) | Kind::Line(_) => {
                let (text, out) = code::taken_out(text, &instead);
                found |= out;
                text
            }
            _ => text.clone(),
        };
        written.insert(place.to_owned(), text);
    }
    (written, found)
}

/// The form again, when what was written could not be entered: everything is still filled in.
fn not_kept(visit: &Visit, form: Form, raw: &Raw, trouble: &Trouble) -> HttpResponse {
    trouble.log();
    let speech = visit.speech();
    let words = html! { (speech.say("trouble-heading")) ". " (speech.say("yours-not-sent")) };
    let answers = Answers::default();
    let values = fields::of_page(form.page(), raw);
    let (heading, _, send, _) = form.sentences();
    let wrong = Problems::new();
    let fields = Fields {
        page: form.page(),
        answers: &answers,
        values,
        wrong: &wrong,
        areas: &[],
        part: false,
        speech,
    };
    let again = Sheet {
        notices: vec![words],
        form: Some(html! {
            // The same showing of the form: should the first one have arrived after all, it is one.
            input type="hidden" name=(ONCE) value=(posted::value(raw, ONCE));
            input type="hidden" name=(OF) value=(posted::value(raw, OF));
            (fields.questions())
            button name="go" value="send" { (speech.say(send)) }
        }),
        ..Sheet::new(form.at(), heading)
    };
    visit.page(StatusCode::SERVICE_UNAVAILABLE, again.show(visit))
}
