//! How a mail is made of a letter.

use entity::{
    fault::{Attempting, Fault},
    moment::Moment,
};
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use uuid::Uuid;

use super::composed::Composed;
use crate::post::Sender;

/// Makes a mail of a letter. However often it is made, it has the same `Message-ID`.
///
/// # Errors
/// When it can't be put together.
pub fn mail(
    sender: &Sender,
    composed: &Composed,
    to: Mailbox,
    id: Uuid,
    now: Moment,
) -> Result<Message, Fault> {
    let from = Mailbox::new(Some(composed.from_name.clone()), sender.from.email.clone());
    let mut message = Message::builder()
        .from(from)
        .to(to)
        .subject(&composed.subject)
        .date(now.timestamp().into())
        .message_id(Some(format!("<{id}@{}>", sender.from.email.domain())))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", &composed.language));
    if let Some(reply_to) = &sender.reply_to {
        message = message.reply_to(reply_to.clone());
    }
    if let Some(stop) = &composed.stop {
        // Stopped with one click, by a POST (RFC 8058).
        message = message
            .raw_header(header("List-Unsubscribe", &format!("<{stop}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let parts = MultiPart::alternative_plain_html(composed.text(), composed.html());
    message.multipart(parts).attempting("putting a mail together")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
