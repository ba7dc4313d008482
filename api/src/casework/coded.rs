//! Coded words that several acts on a case share. None of these types can hold what a person wrote.

use std::borrow::Cow;

use entity::words::{self, Vocabulary};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

/// Yes, no, or nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows, or nobody has asked.
    NotKnown,
}

macro_rules! listed {
    ($(#[$doc:meta])+ $name:ident of $vocabulary:path) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(&'static str);

        impl $name {
            /// The word.
            pub fn word(self) -> &'static str {
                self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self(word_of(&$vocabulary, deserializer)?))
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                words_schema(&$vocabulary)
            }
        }

        impl ToSchema for $name {}
    };
}

listed! {
    /// Why it happened, as the victim or any other person sees it (`words::STRAND`).
    Strand of words::STRAND
}

listed! {
    /// What happened (`words::INCIDENT_TYPE`).
    IncidentType of words::INCIDENT_TYPE
}

fn word_of<'de, D: Deserializer<'de>>(
    vocabulary: &Vocabulary,
    deserializer: D,
) -> Result<&'static str, D::Error> {
    let sent = Cow::<str>::deserialize(deserializer)?;
    let found = vocabulary.words.iter().find(|word| **word == sent).copied();
    found.ok_or_else(|| D::Error::custom("a word that is not in the list"))
}

fn words_schema(vocabulary: &Vocabulary) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(vocabulary.words.iter().copied())).into()
}

/// A language by its code, as `pl`, `en-GB` or `en-x-easy`: any in the world, and nothing but a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LanguageCode(String);

impl<'de> Deserialize<'de> for LanguageCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        if is_language(&code) { Ok(Self(code)) } else { Err(D::Error::custom("not the code of a language")) }
    }
}

/// Whether it is two or three small letters, and after them a script, a country, or easy words.
fn is_language(code: &str) -> bool {
    let (language, more) =
        code.split_once('-').map_or((code, None), |(language, more)| (language, Some(more)));
    let small = |text: &str| text.bytes().all(|letter| letter.is_ascii_lowercase());
    let more_is_known = more.is_none_or(|more| match more.as_bytes() {
        b"x-easy" => true,
        [first, second] => first.is_ascii_uppercase() && second.is_ascii_uppercase(),
        [first, rest @ ..] => {
            first.is_ascii_uppercase() && rest.len() == 3 && rest.iter().all(u8::is_ascii_lowercase)
        }
        [] => false,
    });
    matches!(language.len(), 2 | 3) && small(language) && more_is_known
}

impl PartialSchema for LanguageCode {
    fn schema() -> RefOr<Schema> {
        let pattern = "^[a-z]{2,3}(-([A-Z][a-z]{3}|[A-Z]{2}|x-easy))?$";
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("The code of a language"))
            .pattern(Some(pattern))
            .into()
    }
}

impl ToSchema for LanguageCode {}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn only_the_words_of_its_list_are_a_strand_or_a_type_of_incident() {
        assert_eq!(from_value::<Strand>(json!("subculture")).unwrap().word(), "subculture");
        assert_eq!(from_value::<IncidentType>(json!("graffiti")).unwrap().word(), "graffiti");
        for wrong in [json!("graffiti"), json!(""), json!("Race"), json!(1), json!(null)] {
            assert!(from_value::<Strand>(wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_language_is_a_code_and_never_a_name() {
        for code in ["pl", "som", "en-GB", "pa-Guru", "en-x-easy"] {
            assert_eq!(serde_json::to_value(from_value::<LanguageCode>(json!(code)).unwrap()).unwrap(), code);
        }
        for wrong in ["", "p", "PL", "Polish", "en-", "en-x-amina", "en-amin", "Amina Khan", "en-GBR", "pl\n"]
        {
            assert!(from_value::<LanguageCode>(json!(wrong)).is_err(), "{wrong:?}");
        }
    }
}
