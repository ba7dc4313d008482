//! What a form sent: read whatever it is, so that even a broken one gets an answer and loses nothing.

use actix_web::web::Bytes;
use entity::answers::Raw;

use crate::trouble::Trouble;

/// The most bytes that a form may send. The longest answers, in the widest letters, are far below it.
pub(crate) const MOST_BYTES: usize = 512 * 1024;
/// The most values: more come from no form of ours.
const MOST_VALUES: usize = 500;

/// A form's body, or why it could not be read.
pub(crate) type Body = Result<Bytes, actix_web::Error>;

/// Reads a form. Bytes that are no text become `�`, and the answer they are in is asked for again.
pub(crate) fn read(body: Body) -> Result<Raw, Trouble> {
    let body = body.map_err(|error| match error.as_response_error().status_code() {
        actix_web::http::StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge,
        // The connection broke off: whoever sent it is no longer there to read the answer.
        _ => Trouble::Busy,
    })?;
    let mut raw = Raw::new();
    for (name, value) in form_urlencoded::parse(&body).take(MOST_VALUES) {
        raw.entry(name.into_owned()).or_default().push(value.into_owned());
    }
    Ok(raw)
}

/// The first value of that name.
pub(crate) fn value<'a>(raw: &'a Raw, name: &str) -> &'a str {
    raw.get(name).and_then(|values| values.first()).map_or("", String::as_str)
}
