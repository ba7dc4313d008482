//! Every kind of letter: `/api/v1/letter-kinds`.

use actix_web::web::Json;
use entity::letter::{Cause, LetterKind, LetterRecipient, SignOff};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{access::Act, caller::Caller, problem::Answer};

/// Every kind of letter.
#[derive(Serialize, ToSchema)]
pub struct LetterKinds {
    /// The kinds, in the order of the list of letters.
    items: Vec<LetterKindView>,
}

/// A kind of letter: whom it goes to, what causes it, which promise it keeps, who signs it.
#[derive(Serialize, ToSchema)]
pub struct LetterKindView {
    /// Its word.
    kind: LetterKind,
    /// Its number in the list of letters.
    #[schema(example = "N17")]
    code: &'static str,
    /// To whom it may go.
    recipients: &'static [LetterRecipient],
    /// What causes it.
    cause: Cause,
    /// The event that it is for the clocks, when it goes.
    #[schema(required, example = "update_letter_issued")]
    keeps: Option<&'static str>,
    /// Who has to have seen it before it goes.
    sign_off: SignOff,
    /// Whether officers write it.
    written_by_officers: bool,
    /// Whether its reader can stop such e-mails with one click.
    can_be_stopped: bool,
}

/// List every kind of letter: what each is, and who signs it.
#[utoipa::path(get, path = "/api/v1/letter-kinds", tag = "lists",
    responses((status = 200, description = "The kinds", body = LetterKinds)))]
pub async fn list(caller: Caller) -> Answer<Json<LetterKinds>> {
    caller.may(Act::SeeLists)?;
    let view = |kind: &LetterKind| LetterKindView {
        kind: *kind,
        code: kind.code(),
        recipients: kind.recipients(),
        cause: kind.cause(),
        keeps: kind.keeps().map(entity::event::Event::word),
        sign_off: kind.sign_off(),
        written_by_officers: kind.is_written_by_officers(),
        can_be_stopped: kind.is_periodic(),
    };
    Ok(Json(LetterKinds { items: LetterKind::ALL.iter().map(view).collect() }))
}
