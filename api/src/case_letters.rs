//! The letters of a case: `/api/v1/cases/{id}/letters`. They are written, approved and withdrawn by acts on the case.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    web::{Data, Json, Path},
};
use entity::{
    letter::{self, LetterKind, LetterRecipient, LetterState, LetterWay, LetterWords},
    moment::Moment,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    casework::{
        in_words::plain,
        issue_letter::IssueLetter,
        read_letters::{list_letters, outline as outline_letter, preview as preview_letter, read_letter},
    },
    house::House,
    letters::Composed,
    problem::Answer,
    refusal::Refusal,
};

/// The letters of a case.
#[derive(Serialize, ToSchema)]
pub struct CaseLetters {
    /// The letters to people, oldest first.
    items: Vec<CaseLetter>,
}

/// A letter of a case: what has become of it, when and how it went.
#[derive(Serialize, ToSchema)]
pub struct CaseLetter {
    /// Its id.
    id: Uuid,
    /// What it says.
    kind: LetterKind,
    /// Its number in the list of letters: `N17`.
    code: &'static str,
    /// To whom it goes.
    recipient: LetterRecipient,
    /// Whose report it answers.
    #[schema(required)]
    report_id: Option<Uuid>,
    /// Who in the case it goes to.
    #[schema(required)]
    party_id: Option<Uuid>,
    /// Which partner agency it goes to.
    #[schema(required)]
    partner_id: Option<Uuid>,
    /// The entry in the chronology in which it was written.
    #[schema(required)]
    entry_id: Option<Uuid>,
    /// By which way.
    way: LetterWay,
    /// How much an e-mail of it says.
    words: LetterWords,
    /// In which language.
    language: String,
    /// What has become of it: `claimed` is `due` while a notifier has it.
    state: LetterState,
    /// Whether a notifier has it just now.
    claimed: bool,
    /// How the last try ended, in a coded word.
    #[schema(required)]
    outcome: Option<String>,
    /// How often it was tried.
    attempts: i32,
    /// When it was written.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
    /// When it is to be sent, or tried again.
    #[schema(value_type = String, format = DateTime)]
    due_at: Moment,
    /// When it went, or came to another end.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    settled_at: Option<Moment>,
}

impl CaseLetter {
    fn of(letter: letter::Model, now: Moment) -> Self {
        Self {
            id: letter.id,
            code: letter.kind.code(),
            kind: letter.kind,
            recipient: letter.recipient,
            report_id: letter.report_id,
            party_id: letter.party_id,
            partner_id: letter.partner_id,
            entry_id: letter.entry_id,
            way: letter.way,
            words: letter.words,
            language: letter.language,
            claimed: letter.state == LetterState::Due && letter.leased_until.is_some_and(|until| until > now),
            state: letter.state,
            outcome: letter.outcome,
            attempts: letter.attempts,
            created_at: letter.created_at,
            due_at: letter.due_at,
            settled_at: letter.settled_at,
        }
    }
}

/// List the letters of a case.
#[utoipa::path(get, path = "/api/v1/cases/{id}/letters", tag = "cases", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The letters", body = CaseLetters)))]
pub async fn list(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<Json<CaseLetters>> {
    let now = house.clock.now();
    let letters = list_letters(&house, &caller, *id, now).await?;
    Ok(Json(CaseLetters { items: letters.into_iter().map(|letter| CaseLetter::of(letter, now)).collect() }))
}

/// A letter with what it said.
#[derive(Serialize, ToSchema)]
pub struct ReadLetter {
    /// What has become of it.
    #[serde(flatten)]
    letter: CaseLetter,
    /// Its paragraphs, as they lie on the reader's own page; `null` until it is composed, and for whoever has no page.
    #[schema(required)]
    paragraphs: Option<Vec<String>>,
}

/// Open a letter of a case: what it said, when and how it went.
///
/// That it was read, by whom and when, is entered in the case's audit chain.
#[utoipa::path(get, path = "/api/v1/cases/{id}/letters/{letter_id}", tag = "cases",
    params(("id" = Uuid, Path), ("letter_id" = Uuid, Path)),
    responses((status = 200, description = "The letter", body = ReadLetter)))]
pub async fn show(house: Data<House>, caller: Caller, ids: Path<(Uuid, Uuid)>) -> Answer<Json<ReadLetter>> {
    let (case_id, letter_id) = ids.into_inner();
    let now = house.clock.now();
    let (letter, copy) = read_letter(&house, &caller, case_id, letter_id, now).await?;
    let mut letter = CaseLetter::of(letter, now);
    // Where a letter has no words in the language that was asked for, it is in another.
    let paragraphs = copy.map(|copy| {
        letter.language = copy.language;
        copy.paragraphs
    });
    Ok(Json(ReadLetter { letter, paragraphs }))
}

/// A letter before it goes, as its reader will see it.
#[derive(Serialize, ToSchema)]
pub struct LetterPreview {
    /// Which form goes, as its reader agreed.
    words: LetterWords,
    /// In full.
    full: LetterForm,
    /// In few words, for somebody beside whom nobody must know.
    discreet: LetterForm,
}

/// One form of a letter.
#[derive(Serialize, ToSchema)]
pub struct LetterForm {
    /// The subject of its mail.
    subject: String,
    /// The mail as plain text.
    text: String,
    /// The mail as HTML.
    html: String,
}

impl From<Composed> for LetterForm {
    fn from(composed: Composed) -> Self {
        Self { text: composed.text(), html: composed.html(), subject: composed.subject }
    }
}

/// Show a letter that waits, or a draft by the id of its entry, as its reader will see it: in full and in few words.
#[utoipa::path(get, path = "/api/v1/cases/{id}/letters/{letter_id}/preview", tag = "cases",
    params(("id" = Uuid, Path), ("letter_id" = Uuid, Path, description = "The letter, or the entry of a draft")),
    responses((status = 200, description = "Both forms", body = LetterPreview)))]
pub async fn preview(
    house: Data<House>,
    caller: Caller,
    ids: Path<(Uuid, Uuid)>,
) -> Answer<Json<LetterPreview>> {
    let (case_id, id) = ids.into_inner();
    let shown = preview_letter(&house, &caller, case_id, id, house.clock.now()).await?;
    Ok(Json(LetterPreview { words: shown.words, full: shown.full.into(), discreet: shown.discreet.into() }))
}

/// How a page is printed.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Printed {
    /// `true` for large print.
    #[param(value_type = Option<bool>)]
    large: Option<String>,
    /// `true` to print all of it though its reader agreed to few words: to be given into their hands.
    #[param(value_type = Option<bool>)]
    full: Option<String>,
}

/// Open a letter or a draft as a page to print, in as many words as its reader agreed to.
#[utoipa::path(get, path = "/api/v1/cases/{id}/letters/{letter_id}/page", tag = "cases",
    params(("id" = Uuid, Path), ("letter_id" = Uuid, Path, description = "The letter, or the entry of a draft"), Printed),
    responses((status = 200, description = "The page", content_type = "text/html")))]
pub async fn page(
    house: Data<House>,
    caller: Caller,
    ids: Path<(Uuid, Uuid)>,
    request: HttpRequest,
) -> Answer<HttpResponse> {
    let (case_id, id) = ids.into_inner();
    let asked: Printed = query(&request, &caller, Act::ReadLetter)?;
    let (large, full) = (yes_or_no("large", asked.large)?, yes_or_no("full", asked.full)?);
    let shown = preview_letter(&house, &caller, case_id, id, house.clock.now()).await?;
    let printed = match shown.words {
        LetterWords::Discreet if !full => &shown.discreet,
        _ => &shown.full,
    };
    let to: Vec<&str> = shown.posted_to.iter().map(String::as_str).collect();
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'"))
        .body(printed.page(large, &to)))
}

/// The letter with what was found, as it would be drafted from the case now: what was agreed, what was done, what was not and
/// why, what was found, what comes next. Look it over, change it, and send it as a draft.
#[utoipa::path(get, path = "/api/v1/cases/{id}/letter-outline", tag = "cases", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The draft", body = IssueLetter)))]
pub async fn outline(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<Json<serde_json::Value>> {
    let outlined = outline_letter(&house, &caller, *id, house.clock.now()).await?;
    let outlined = outlined.ok_or(Refusal::NotFound)?;
    Ok(Json(plain(&outlined).map_err(Refusal::from)?))
}

fn yes_or_no(field: &str, said: Option<String>) -> Result<bool, Refusal> {
    match said.as_deref() {
        None | Some("false") => Ok(false),
        Some("true") => Ok(true),
        Some(_) => Err(Refusal::field(field, "not_a_choice", "Either `true` or `false`.")),
    }
}
