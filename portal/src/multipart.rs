//! Files as browsers send them (RFC 7578): read part by part as they come, and never whole in memory.
//!
//! A name is taken as it is sent. Browsers put control characters into it as they are, and a parser of headers refuses them,
//! and the whole post with them; somebody's photograph is not lost over the name that a telephone gave it.

use std::time::Duration;

use actix_web::{
    HttpRequest,
    http::header,
    web::{Bytes, Payload},
};
use bytes::BytesMut;
use entity::evidence::arrival::{CutOff, Source};
use futures_util::StreamExt;
use memchr::memmem::{self, Finder};

/// The most bytes that the headers of a part may have.
const LONGEST_HEADERS: usize = 16 * 1024;
/// The most characters of a boundary (RFC 2046).
const LONGEST_BOUNDARY: usize = 70;
/// How long a sender may be silent.
const PATIENCE: Duration = Duration::from_secs(120);

/// A part of what was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Part {
    /// The name of its field.
    pub(crate) field: String,
    /// The name of its file, if it is one. A field for files in which none was chosen sends one with an empty name.
    pub(crate) file: Option<String>,
}

/// What was sent, as it comes.
pub(crate) struct Parts {
    payload: Payload,
    buffer: BytesMut,
    mark: Finder<'static>,
    left: u64,
    has_ended: bool,
    is_in_part: bool,
}

/// The boundary between the parts that a request announces.
fn boundary(request: &HttpRequest) -> Option<String> {
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let (essence, parameters) = kind.split_once(';')?;
    if !essence.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let named = parameters.split(';').filter_map(|parameter| parameter.split_once('='));
    let (_, value) = named.into_iter().find(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"))?;
    let value = value.trim().trim_matches('"');
    (1..=LONGEST_BOUNDARY).contains(&value.len()).then(|| value.to_owned())
}

impl Parts {
    /// The parts of a request, of which no more than so many bytes are read; `None` if it announces none.
    pub(crate) fn of(request: &HttpRequest, payload: Payload, most: u64) -> Option<Self> {
        let mark = format!("\r\n--{}", boundary(request)?);
        Some(Self {
            payload,
            // As if a line had ended: so the first boundary is one like the others.
            buffer: BytesMut::from(b"\r\n".as_slice()),
            mark: Finder::new(mark.as_bytes()).into_owned(),
            left: most,
            has_ended: false,
            is_in_part: false,
        })
    }

    /// Whether more came than is read.
    pub(crate) fn is_too_much(&self) -> bool {
        self.left == 0
    }

    /// Waits for more bytes; whether there are.
    async fn more(&mut self) -> Result<bool, CutOff> {
        let next = tokio::time::timeout(PATIENCE, self.payload.next()).await.map_err(|_| CutOff)?;
        let Some(bytes) = next.transpose().map_err(|_| CutOff)? else { return Ok(false) };
        self.left = self.left.saturating_sub(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.left == 0 {
            return Err(CutOff);
        }
        self.buffer.extend_from_slice(&bytes);
        Ok(true)
    }

    async fn at_least(&mut self, length: usize) -> Result<(), CutOff> {
        while self.buffer.len() < length {
            if !self.more().await? {
                return Err(CutOff);
            }
        }
        Ok(())
    }

    /// The next part; whatever was not read of the one before is left out. None after the last.
    ///
    /// # Errors
    /// When it broke off, or is none of a form.
    pub(crate) async fn next(&mut self) -> Result<Option<Part>, CutOff> {
        if self.has_ended {
            return Ok(None);
        }
        self.is_in_part = true;
        while self.chunk().await?.is_some() {}
        let mark = self.mark.needle().len();
        self.at_least(mark + 2).await?;
        let _mark = self.buffer.split_to(mark);
        if self.buffer.starts_with(b"--") {
            self.has_ended = true;
            return Ok(None);
        }
        let headers = self.headers().await?;
        self.is_in_part = true;
        part(&headers).map(Some).ok_or(CutOff)
    }

    async fn headers(&mut self) -> Result<Bytes, CutOff> {
        loop {
            if let Some(end) = memmem::find(&self.buffer, b"\r\n\r\n") {
                let headers = self.buffer.split_to(end).freeze();
                let _ends = self.buffer.split_to(4);
                return Ok(headers);
            }
            if self.buffer.len() > LONGEST_HEADERS || !self.more().await? {
                return Err(CutOff);
            }
        }
    }
}

impl Source for Parts {
    async fn chunk(&mut self) -> Result<Option<Bytes>, CutOff> {
        let mark = self.mark.needle().len();
        while self.is_in_part {
            if let Some(end) = self.mark.find(&self.buffer) {
                self.is_in_part = end > 0;
                let last = self.buffer.split_to(end).freeze();
                return Ok(Some(last).filter(|last| !last.is_empty()));
            }
            // The end of what is there may be the beginning of a boundary.
            let sure = self.buffer.len().saturating_sub(mark);
            if sure > 0 {
                return Ok(Some(self.buffer.split_to(sure).freeze()));
            }
            if !self.more().await? {
                return Err(CutOff);
            }
        }
        Ok(None)
    }
}

/// What the headers of a part say of it.
fn part(headers: &[u8]) -> Option<Part> {
    let text = String::from_utf8_lossy(headers);
    let mut lines = text.split("\r\n");
    let disposition = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then(|| value.trim().to_owned())
    })?;
    let rest = disposition.strip_prefix("form-data")?;
    Some(Part { field: parameter(rest, "name")?, file: parameter(rest, "filename") })
}

/// A parameter's value. Browsers write `%22`, `%0D` and `%0A` for what would end it (WHATWG), and leave everything else.
fn parameter(parameters: &str, name: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        let (before, after) = rest.split_once("=\"")?;
        let (value, behind) = after.split_once('"')?;
        if before.trim_start_matches([';', ' ', '\t']).trim_end().eq_ignore_ascii_case(name) {
            return Some(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"));
        }
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use actix_web::{FromRequest, dev, test::TestRequest};
    use futures_util::stream;

    use super::*;

    const BODY: &[u8] = b"--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"one\x01\x1b.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n\
        \xff\xd8 \r\n--X \r\n-- bytes\r\n--XX\r\ncontent-disposition: form-data; filename=\"\"; name=\"files\"\r\n\r\n\r\n--XX\r\n\
        Content-Disposition: form-data; name=\"go\"\r\n\r\nadd\r\n--XX--\r\n";

    async fn read(body: &'static [u8], piece: usize) -> Result<Vec<(Part, Vec<u8>)>, CutOff> {
        let pieces = body.chunks(piece).map(|piece| Ok(Bytes::from_static(piece)));
        let pieces: std::pin::Pin<Box<dyn futures_util::Stream<Item = _>>> = Box::pin(stream::iter(pieces));
        let mut payload = dev::Payload::Stream { payload: pieces };
        let request = TestRequest::post()
            .insert_header((header::CONTENT_TYPE, "multipart/form-data; boundary=XX"))
            .to_http_request();
        let payload = Payload::from_request(&request, &mut payload).await.unwrap();
        let mut parts = Parts::of(&request, payload, 10_000).unwrap();
        let mut all = Vec::new();
        while let Some(part) = parts.next().await? {
            let mut bytes = Vec::new();
            while let Some(chunk) = parts.chunk().await? {
                bytes.extend_from_slice(&chunk);
            }
            all.push((part, bytes));
        }
        Ok(all)
    }

    fn part(field: &str, file: Option<&str>) -> Part {
        Part { field: field.to_owned(), file: file.map(str::to_owned) }
    }

    #[actix_web::test]
    async fn parts_come_apart_wherever_the_bytes_are_cut() {
        let expected = vec![
            (part("files", Some("one\x01\x1b.jpg")), b"\xff\xd8 \r\n--X \r\n-- bytes".to_vec()),
            (part("files", Some("")), Vec::new()),
            (part("go", None), b"add".to_vec()),
        ];
        for piece in 1..=BODY.len() {
            assert_eq!(read(BODY, piece).await.unwrap(), expected, "in pieces of {piece}");
        }
    }

    #[actix_web::test]
    async fn a_body_without_its_end_is_cut_off_wherever_that_is() {
        for end in 0..BODY.len() - 4 {
            assert_eq!(read(BODY.get(..end).unwrap(), 9).await.unwrap_err(), CutOff, "after {end} bytes");
        }
    }

    #[test]
    fn names_are_taken_as_they_are_sent() {
        let disposition =
            |rest: &str| super::part(format!("Content-Disposition: form-data; {rest}").as_bytes());
        let said = disposition("name=\"files\"; filename=\"a%22b; name=c%0D%0A\u{202e}żółw.jpg\"").unwrap();
        assert_eq!(said, part("files", Some("a\"b; name=c\r\n\u{202e}żółw.jpg")));
        assert_eq!(disposition("filename=\"x\""), None);
        assert_eq!(disposition(""), None);
    }
}
