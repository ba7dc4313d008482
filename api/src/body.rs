//! What a request brings: its JSON body, its query, its `Idempotency-Key`, its `If-Match`. What is wrong is named by field.
//!
//! A body is read in two steps. The bytes arrive while the caller is being recognised; they are looked at only after that,
//! so that someone who may not do a thing learns nothing of how it is done.

use std::{future::Future, marker::PhantomData, pin::Pin};

use actix_web::{
    FromRequest, HttpMessage, HttpRequest,
    dev::Payload,
    http::header::{CONTENT_LENGTH, IF_MATCH},
    web::{self, Bytes, BytesMut},
};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;

use crate::{
    access::Act,
    caller::Caller,
    problem::Problem,
    refusal::{Invalid, Refusal},
};

/// How many bytes a body may have, where nothing else is said.
pub const MOST: usize = 64 * 1024;

/// How many bytes the bodies of a route may have.
#[derive(Debug, Clone, Copy)]
pub struct Limit(pub usize);

/// A JSON body that has arrived and has not been looked at.
pub struct Body<T> {
    bytes: Bytes,
    is_json: bool,
    holds: PhantomData<T>,
}

impl<T> FromRequest for Body<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json = request.content_type().eq_ignore_ascii_case("application/json");
        let arriving = arrive(request, payload);
        Box::pin(async move { Ok(Self { bytes: arriving.await?, is_json, holds: PhantomData }) })
    }
}

/// A file of rows (CSV) that has arrived and has not been looked at.
pub struct SheetBody {
    bytes: Bytes,
    is_csv: bool,
}

impl FromRequest for SheetBody {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_csv = request.content_type().eq_ignore_ascii_case("text/csv");
        let arriving = arrive(request, payload);
        Box::pin(async move { Ok(Self { bytes: arriving.await?, is_csv }) })
    }
}

impl SheetBody {
    /// The file, once it is clear that the caller may do what it asks for.
    ///
    /// # Errors
    /// When they may not, or it is not said to be CSV.
    pub fn read_for(&self, caller: &Caller, act: Act) -> Result<&[u8], Problem> {
        caller.may(act)?;
        if self.is_csv { Ok(&self.bytes) } else { Err(Problem::NotCsv) }
    }
}

/// The bytes of a body, as many as its route takes.
fn arrive(
    request: &HttpRequest,
    payload: &mut Payload,
) -> impl Future<Output = Result<Bytes, Problem>> + 'static {
    let most = request.app_data::<Limit>().map_or(MOST, |limit| limit.0);
    let said = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let payload = payload.take();
    async move {
        if said.is_some_and(|length: usize| length > most) {
            return Err(Problem::TooLarge);
        }
        collect(payload, most).await
    }
}

async fn collect(mut payload: Payload, most: usize) -> Result<Bytes, Problem> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_broken| Problem::Unreadable)?;
        if bytes.len() + chunk.len() > most {
            return Err(Problem::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

impl<T: DeserializeOwned> Body<T> {
    /// Reads the body, once it is clear that the caller may do what it asks for.
    ///
    /// # Errors
    /// When they may not, or the body is not what is expected.
    pub fn read_for(&self, caller: &Caller, act: Act) -> Result<T, Problem> {
        caller.may(act)?;
        self.read()
    }

    /// Reads the body of a request that needs no caller.
    ///
    /// # Errors
    /// When it is not what is expected.
    pub fn read(&self) -> Result<T, Problem> {
        if !self.is_json {
            return Err(Problem::NotJson);
        }
        let mut json = serde_json::Deserializer::from_slice(&self.bytes);
        let read = serde_path_to_error::deserialize(&mut json);
        let read = read.map_err(|error| wrong_body(&error, &self.bytes))?;
        json.end().map_err(|_more| Problem::Unreadable)?;
        Ok(read)
    }
}

/// What is not JSON can't be read; what is, and does not fit, is named by field, whatever kind of error serde took it for.
fn wrong_body(error: &serde_path_to_error::Error<serde_json::Error>, bytes: &[u8]) -> Problem {
    let is_json = std::str::from_utf8(bytes)
        .is_ok_and(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok());
    if !error.inner().is_data() && !is_json {
        return Problem::Unreadable;
    }
    let path = error.path().to_string();
    let path = if path == "." { "" } else { &path };
    Problem::from(Refusal::Invalid(vec![misfit(path, &error.inner().to_string())]))
}

/// Reads the query of a request, once it is clear that the caller may do what it asks for.
///
/// # Errors
/// When they may not, or a parameter is unknown or given twice.
pub fn query<T: DeserializeOwned>(request: &HttpRequest, caller: &Caller, act: Act) -> Result<T, Problem> {
    caller.may(act)?;
    let read = web::Query::<T>::from_query(request.query_string());
    read.map(web::Query::into_inner)
        .map_err(|error| Problem::from(Refusal::Invalid(vec![misfit("", &error.to_string())])))
}

/// What can be wrong with text, as the types that hold it say it.
const TEXT_RULES: [(&str, &str); 3] = [
    ("empty", "There is nothing in it."),
    ("too_long", "There are more characters than there is room for."),
    ("unreadable", "There are characters in it that are not text."),
];

/// What serde found wrong, without anything that was sent: its sentences repeat values, so only names are taken from them.
fn misfit(path: &str, sentence: &str) -> Invalid {
    let named = |before: &str| {
        let (_, after) = sentence.split_once(before)?;
        after.split_once('`').map(|(name, _)| name.to_owned())
    };
    if let Some(rule) =
        named("text that is `").and_then(|rule| TEXT_RULES.iter().find(|(code, _)| *code == rule))
    {
        return Invalid::new(speakable(path), rule.0, rule.1);
    }
    if let Some(name) = named("missing field `") {
        return Invalid::new(inside(path, &name), "missing", "This has to be given.");
    }
    if let Some(name) = named("duplicate field `") {
        return Invalid::new(inside(path, &name), "duplicate", "This is given more than once.");
    }
    if let Some(name) = named("unknown field `") {
        return Invalid::new(inside(path, &name), "unknown_field", "There is no such field here.");
    }
    Invalid::new(speakable(path), "wrong_type", "This is not of the kind that is expected here.")
}

fn inside(path: &str, name: &str) -> String {
    if path.is_empty() || path == name || path.ends_with(&format!(".{name}")) {
        return speakable(if path.is_empty() { name } else { path });
    }
    speakable(&format!("{path}.{name}"))
}

/// A field's name as it can be said back: names look like names, and anything else is not repeated.
pub fn speakable(name: &str) -> String {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.[]".contains(c);
    if name.len() <= 80 && name.chars().all(letter) { name.to_owned() } else { String::new() }
}

/// The key that makes sending a creating request again harmless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(pub String);

impl IdempotencyKey {
    /// The key of a request.
    ///
    /// # Errors
    /// When there is none, or it is not 8 to 200 visible ASCII characters.
    pub fn of(request: &HttpRequest) -> Result<Self, Problem> {
        let sent = request.headers().get("Idempotency-Key").and_then(|key| key.to_str().ok());
        let key =
            sent.filter(|key| (8..=200).contains(&key.len()) && key.bytes().all(|c| c.is_ascii_graphic()));
        key.map(|key| Self(key.to_owned())).ok_or(Problem::KeyRequired)
    }
}

/// The versions that a request says it changes.
///
/// # Errors
/// When it says none.
pub fn if_match(request: &HttpRequest) -> Result<String, Problem> {
    let sent = request.headers().get(IF_MATCH).and_then(|version| version.to_str().ok());
    sent.map(str::to_owned).ok_or(Problem::MatchRequired)
}
