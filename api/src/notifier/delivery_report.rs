//! A mail that says what became of another: a delivery report (RFC 3464), or a provider's word of a complaint (RFC 5965).
//!
//! Anyone can send one here, so it is read in steps that end: no part is opened more than once, and none within another.

use mail_parser::{ContentType, MessageParser, MimeHeaders};

use super::bounce::{Fate, News, class_word, letter_of};

/// How many parts are looked at.
const MOST_PARTS: usize = 16;

/// What a mail says of one of our letters; nothing, where it is not a report of that kind.
pub(super) fn read(mail: &[u8]) -> Option<News> {
    let (head, body) = apart(mail);
    let boundary = boundary(head)?;
    let (mut fate, mut letter_id) = (None, None);
    for part in parts(body, &boundary) {
        let (head, body) = apart(part);
        match kind(head).as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                let said = String::from_utf8_lossy(body);
                fate = fate.or(fate_of(&said));
                // Where the report brings nothing of the letter along, some name it here.
                letter_id = letter_id.or(field(&said, "x-original-message-id").and_then(letter_of));
            }
            "message/feedback-report" if is_complaint(&String::from_utf8_lossy(body)) => {
                fate = Some(Fate::Complained);
            }
            "message/rfc822"
            | "message/global"
            | "message/rfc822-headers"
            | "message/global-headers"
            | "text/rfc822-headers" => letter_id = message_id(apart(body).0).or(letter_id),
            _ => {}
        }
    }
    Some(News { letter_id: letter_id?, fate: fate? })
}

/// The head and the body of a mail or a part.
fn apart(mail: &[u8]) -> (&[u8], &[u8]) {
    let ends = lines(mail).find(|(_, line)| line.trim_ascii_end().is_empty());
    let (ends, begins) = ends.map_or((mail.len(), mail.len()), |(start, line)| (start, start + line.len()));
    (mail.get(..ends).unwrap_or_default(), mail.get(begins..).unwrap_or_default())
}

/// The lines with where each begins.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    bytes.split_inclusive(|byte| *byte == b'\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start, line))
    })
}

/// The parts between the lines that a boundary makes.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let mark = [b"--", boundary.as_bytes()].concat();
    let rest_of = |line: &'a [u8]| line.strip_prefix(mark.as_slice()).map(<[u8]>::trim_ascii);
    let mut parts = Vec::new();
    let mut began = None;
    for (start, line) in lines(body) {
        let Some(rest) = rest_of(line).filter(|rest| [b"".as_slice(), b"--"].contains(rest)) else {
            continue;
        };
        parts.extend(began.and_then(|began| body.get(began..start)));
        began = (rest.is_empty() && parts.len() < MOST_PARTS).then(|| start + line.len());
        if began.is_none() {
            break;
        }
    }
    parts.extend(began.and_then(|began| body.get(began..)));
    parts
}

fn content_type<T>(head: &[u8], take: impl Fn(&ContentType<'_>) -> Option<T>) -> Option<T> {
    MessageParser::default().parse_headers(head)?.content_type().and_then(take)
}

fn boundary(head: &[u8]) -> Option<String> {
    content_type(head, |found| {
        let several = found.ctype().eq_ignore_ascii_case("multipart");
        found.attribute("boundary").filter(|boundary| several && !boundary.is_empty()).map(str::to_owned)
    })
}

fn kind(head: &[u8]) -> String {
    let kind = content_type(head, |found| Some(format!("{}/{}", found.ctype(), found.subtype()?)));
    kind.unwrap_or_default().to_ascii_lowercase()
}

fn message_id(head: &[u8]) -> Option<uuid::Uuid> {
    MessageParser::default().parse_headers(head)?.message_id().and_then(letter_of)
}

/// What stands in a field of a report.
fn field<'a>(said: &'a str, name: &str) -> Option<&'a str> {
    said.lines().find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field.trim().eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// What became of a letter. That it came back from anybody goes before that it is on its way to somebody else.
fn fate_of(said: &str) -> Option<Fate> {
    let said = said.replace('\r', "");
    // Only groups of fields that speak of a recipient say what was done.
    let groups = said.split("\n\n").filter_map(|group| Some((group, field(group, "action")?)));
    let mut fate = None;
    for (group, action) in groups {
        let action: String = action.chars().take_while(char::is_ascii_alphabetic).collect();
        match action.to_ascii_lowercase().as_str() {
            // Whatever the reason: it was given up, and nobody tries again.
            "failed" => return Some(Fate::Bounced(class_word(field(group, "status").unwrap_or_default()))),
            "delayed" | "delivered" | "relayed" | "expanded" => fate = Some(Fate::OnItsWay),
            _ => {}
        }
    }
    fate
}

fn is_complaint(said: &str) -> bool {
    field(said, "feedback-type").is_some_and(|kind| {
        ["abuse", "fraud", "opt-out"].iter().any(|complaint| kind.eq_ignore_ascii_case(complaint))
    })
}

#[cfg(test)]
mod tests;
