//! The list of letters, and sending one again: `/api/v1/letters`.

use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Json, Path},
};
use entity::{
    letter::{LetterKind, LetterRecipient, LetterState, LetterWay, Model},
    moment::Moment,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::{IdempotencyKey, query},
    caller::Caller,
    casework::{
        list_letters::{Wanted, list_letters},
        retry_letter::retry_letter,
    },
    cursor,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// Which letters.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct LettersAsked {
    /// `failed` (if not said), `bounced`, `due`, `cancelled`, `sent`; not together with a reference.
    #[param(example = "failed")]
    state: Option<String>,
    /// The reference that stands in a letter to an agency, to a witness or to whoever is accused: the letter that bears it,
    /// whatever became of it. Capitals or not.
    #[param(example = "ABCDEF01")]
    reference: Option<String>,
    /// The `next` of the page before, with the same filter.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

/// A page of the list of letters.
#[derive(Serialize, ToSchema)]
pub struct LetterList {
    /// The letters, the latest first.
    items: Vec<LetterLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// A letter: what it is and what became of it, and nothing that stands in it.
#[derive(Serialize, ToSchema)]
pub struct LetterLine {
    /// Its id: the first part of its `Message-ID`.
    id: Uuid,
    /// The case; `null` where it is about the house, and for administrators.
    #[schema(required)]
    case_id: Option<Uuid>,
    /// Which letter it is.
    kind: LetterKind,
    /// To whom it goes.
    recipient: LetterRecipient,
    /// By which way.
    way: LetterWay,
    /// What became of it.
    state: LetterState,
    /// How the last try ended, in a coded word.
    #[schema(required, example = "mailbox_unknown")]
    outcome: Option<String>,
    /// How often it was tried.
    attempts: i32,
    /// When it was, or is, to be sent or tried again.
    #[schema(value_type = String, format = DateTime)]
    due_at: Moment,
    /// When it was sent or given up.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    settled_at: Option<Moment>,
}

impl From<Model> for LetterLine {
    fn from(letter: Model) -> Self {
        Self {
            id: letter.id,
            case_id: letter.case_id,
            kind: letter.kind,
            recipient: letter.recipient,
            way: letter.way,
            state: letter.state,
            outcome: letter.outcome,
            attempts: letter.attempts,
            due_at: letter.due_at,
            settled_at: letter.settled_at,
        }
    }
}

/// List letters: those that failed or came back, that wait, that went out; or find the one that bears a reference.
///
/// An officer sees those of the cases that the account is for; an administrator all, and not of which case they are.
#[utoipa::path(get, path = "/api/v1/letters", tag = "letters", params(LettersAsked),
    responses((status = 200, description = "A page of the list", body = LetterList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<LetterList>> {
    let asked: LettersAsked = query(&request, &caller, Act::ListLetters)?;
    let wanted = Wanted::read(asked.state.as_deref(), asked.reference.as_deref())?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let page = list_letters(&house, &caller, wanted, asked.cursor.as_deref(), limit).await?;
    let items = page.items.into_iter().map(LetterLine::from).collect();
    Ok(Json(LetterList { items, next: page.next }))
}

/// Send a letter again that failed.
///
/// It is due at once, as if it had never been tried. There is no body.
#[utoipa::path(post, path = "/api/v1/letters/{id}/retries", tag = "letters",
    params(("id" = Uuid, Path),
        ("Idempotency-Key" = String, Header, description = "New for each, the same to send the same again")),
    responses((status = 201, description = "It is due", body = LetterLine)))]
pub async fn retry(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
) -> Answer<HttpResponse> {
    caller.may(Act::RetryLetter)?;
    let key = IdempotencyKey::of(&request)?;
    let thing = format!("retry of letter {id}");
    let creating = Creating::new(&thing, caller.staff.id, &key, &(), &house.tokens)?;
    let letter = retry_letter(&house, &caller, *id, &creating, house.clock.now()).await?;
    Ok(HttpResponse::Created().json(LetterLine::from(letter)))
}
