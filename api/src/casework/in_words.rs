//! What somebody wrote or said, in an act on a case: free text, and therefore always sealed.
//!
//! An act is stored in two halves. [`part`] takes every [`InWords`] out of it, wherever it stands: what is left is coded and
//! may lie in clear. [`join`] puts them back for whoever may read them. Because the type decides, no field is forgotten.

use std::collections::BTreeMap;

use entity::fault::{Attempting, Fault};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};

/// How many characters a text may have.
const MOST: usize = 20_000;
/// The mark under which free text stands while an act is being taken apart.
pub const MARK: &str = "in_words";

/// Free text: something in it, up to 20,000 characters. Shows nothing when printed.
#[derive(Clone, PartialEq, Eq)]
pub struct InWords(String);

impl InWords {
    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for InWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InWords")
    }
}

impl<'de> Deserialize<'de> for InWords {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match wrong(&text) {
            None => Ok(Self(text.trim().to_owned())),
            Some(code) => Err(serde::de::Error::custom(format!("text that is `{code}`"))),
        }
    }
}

/// What is wrong with a text, as a stable code.
pub fn wrong(text: &str) -> Option<&'static str> {
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.trim().is_empty() {
        return Some("empty");
    }
    if text.chars().count() > MOST {
        return Some("too_long");
    }
    text.chars().any(strange).then_some("unreadable")
}

impl Serialize for InWords {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json!({ MARK: self.0 }).serialize(serializer)
    }
}

impl PartialSchema for InWords {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("Free text, kept sealed"))
            .min_length(Some(1))
            .max_length(Some(MOST))
            .into()
    }
}

impl ToSchema for InWords {}

/// What was written, by its place in the act (a JSON pointer).
pub type Written = BTreeMap<String, String>;

/// Takes what was written out of an act; what is left is coded.
pub fn part(mut act: Value) -> (Value, Written) {
    let mut written = Written::new();
    take(&mut act, "", &mut written);
    (act, written)
}

fn take(value: &mut Value, place: &str, written: &mut Written) {
    let text = value.as_object().filter(|object| object.len() == 1).and_then(|object| object.get(MARK));
    if let Some(text) = text.and_then(Value::as_str) {
        written.insert(place.to_owned(), text.to_owned());
        *value = Value::Null;
        return;
    }
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                take(field, &format!("{place}/{name}"), written);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                take(item, &format!("{place}/{index}"), written);
            }
        }
        _ => {}
    }
}

/// An act as it would be sent, its words in their places: for somebody to look over.
///
/// # Errors
/// When it can't be written as JSON.
pub fn plain<T: Serialize>(act: &T) -> Result<Value, Fault> {
    let (coded, written) = part(serde_json::to_value(act).attempting("writing an act as it is sent")?);
    Ok(join(coded, written))
}

/// Puts what was written back in its places.
pub fn join(mut facts: Value, written: Written) -> Value {
    for (place, text) in written {
        if let Some(value) = facts.pointer_mut(&place) {
            *value = Value::String(text);
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Deep {
        kind: String,
        note: InWords,
        others: Vec<Option<InWords>>,
    }

    #[test]
    fn whatever_is_free_text_is_taken_out_wherever_it_stands_and_can_be_put_back() {
        let sent = json!({ "kind": "visit", "note": "They cried", "others": [null, " On the stairs "] });
        let act: Deep = serde_json::from_value(sent).unwrap();

        let (facts, written) = part(serde_json::to_value(&act).unwrap());

        assert_eq!(facts, json!({ "kind": "visit", "note": null, "others": [null, null] }));
        assert_eq!(written.len(), 2);
        let whole = json!({ "kind": "visit", "note": "They cried", "others": [null, "On the stairs"] });
        assert_eq!(join(facts, written), whole);
    }

    #[test]
    fn empty_endless_and_unreadable_text_is_refused_by_its_rule() {
        for (text, code) in [
            (" \n".to_owned(), "empty"),
            ("x".repeat(20_001), "too_long"),
            ("a\u{0}b".to_owned(), "unreadable"),
        ] {
            let error = serde_json::from_value::<InWords>(json!(text)).unwrap_err().to_string();
            assert!(error.contains(&format!("`{code}`")), "{error}");
        }
        assert!(serde_json::from_value::<InWords>(json!("x".repeat(20_000))).is_ok());
    }
}
