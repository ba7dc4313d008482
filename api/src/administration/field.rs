//! What can stand in a field of a list, whether it came as JSON or in a file. Everything that is wrong is gathered before
//! anything is said.

use entity::{
    fault::{Attempting, Fault},
    staff::{self, Role},
    team,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, prelude::Date};
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;
use validator::ValidateEmail;

use crate::refusal::{Invalid, Refusal};

/// What is wrong, field by field.
#[derive(Debug, Default)]
pub struct Wrong(pub Vec<Invalid>);

impl Wrong {
    /// Notes that a field is wrong.
    pub fn note(&mut self, field: impl Into<String>, code: &'static str, detail: &'static str) {
        self.0.push(Invalid::new(field, code, detail));
    }

    /// Refuses, where anything is wrong.
    ///
    /// # Errors
    /// What is wrong.
    pub fn end(self) -> Result<(), Refusal> {
        if self.0.is_empty() { Ok(()) } else { Err(Refusal::Invalid(self.0)) }
    }

    /// Something to be seen, at most `most` characters, nothing that controls a terminal.
    fn line(&mut self, field: &str, text: &str, most: usize, detail: &'static str) -> String {
        let text = text.trim();
        if !(1..=most).contains(&text.chars().count()) || text.chars().any(char::is_control) {
            self.note(field, field_code(field), detail);
        }
        text.to_owned()
    }

    /// A name.
    pub fn name(&mut self, field: &str, text: &str) -> String {
        self.line(field, text, 200, "A name, of 1 to 200 characters.")
    }

    /// Why something is so.
    pub fn note_of(&mut self, field: &str, text: &str) -> String {
        self.line(field, text, 200, "A few words, of 1 to 200 characters.")
    }

    /// An address for e-mail, in small letters.
    pub fn email(&mut self, field: &str, text: &str) -> String {
        let email = text.trim().to_lowercase();
        if email.len() > 254 || !email.validate_email() {
            self.note(field, "email", "An e-mail address, like name@agency.example.");
        }
        email
    }

    /// A telephone number, with whatever people write around its figures.
    pub fn phone(&mut self, field: &str, text: &str) -> String {
        let figures = text.chars().filter(char::is_ascii_digit).count();
        let phone = text.trim().to_owned();
        if figures < 3 || phone.chars().count() > 60 || phone.chars().any(char::is_control) {
            self.note(field, "phone", "A telephone number, of up to 60 characters.");
        }
        phone
    }

    /// The word that an area is stored under.
    pub fn area_code(&mut self, field: &str, text: &str) -> String {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let code = text.trim();
        if !(1..=64).contains(&code.len()) || !code.chars().all(letter) {
            self.note(field, "area_code", "Up to 64 small letters, figures and `_`.");
        }
        code.to_owned()
    }

    /// A postcode or the beginning of one, in capitals without space.
    pub fn postcode(&mut self, field: &str, text: &str) -> String {
        let code: String = text.split_whitespace().collect::<String>().to_ascii_uppercase();
        let begins = code.starts_with(|c: char| c.is_ascii_alphabetic());
        if !(2..=7).contains(&code.len()) || !begins || !code.chars().all(|c| c.is_ascii_alphanumeric()) {
            self.note(field, "postcode", "A postcode or the beginning of one, like ST1 4AB, ST1 4 or ST1.");
        }
        code
    }

    /// A day of this century; `None` where it is none.
    pub fn day(&mut self, field: &str, text: &str) -> Option<Date> {
        let day: Option<jiff::civil::Date> = text.parse().ok();
        let written = |day: &jiff::civil::Date| (2000..2100).contains(&day.year()) && day.to_string() == text;
        let day = day.filter(written).and_then(|day| day.to_string().parse().ok());
        if day.is_none() {
            self.note(field, "day", "A day, like 2026-12-24.");
        }
        day
    }

    /// One of the words offered.
    pub fn choice<T: DeserializeOwned>(&mut self, field: &str, word: &str) -> Option<T> {
        let found = serde_json::from_value(Value::String(word.to_owned())).ok();
        if found.is_none() {
            self.note(field, "not_a_choice", "This is not one of the words offered.");
        }
        found
    }

    /// Yes or no.
    pub fn yes_or_no(&mut self, field: &str, word: &str) -> Option<bool> {
        match word.to_ascii_lowercase().as_str() {
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            _ => {
                self.note(field, "not_a_choice", "Either yes or no.");
                None
            }
        }
    }
}

fn field_code(field: &str) -> &'static str {
    if field.ends_with("name") { "name" } else { "length" }
}

/// A row of another list: by its id, or in a file by what people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The row of that id.
    Id(Uuid),
    /// The team of that name, the officer of that address.
    Called(String),
}

impl Which {
    /// The field it stands in.
    fn field(&self, name: &str) -> String {
        match self {
            Self::Id(_) => format!("{name}_id"),
            Self::Called(_) => name.to_owned(),
        }
    }
}

/// The team that is meant, where it is there.
///
/// # Errors
/// When the database refuses.
pub async fn team(
    db: &impl ConnectionTrait,
    which: Option<&Which>,
    wrong: &mut Wrong,
) -> Result<Option<Uuid>, Fault> {
    let Some(which) = which else { return Ok(None) };
    let found = match which {
        Which::Id(id) => team::Entity::find_by_id(*id),
        Which::Called(name) => team::Entity::find().filter(team::Column::Name.eq(name.trim())),
    };
    let found = found.one(db).await.attempting("looking for a team")?;
    if found.is_none() {
        wrong.note(which.field("team"), "not_a_team", "There is no such team.");
    }
    Ok(found.map(|team| team.id))
}

/// The officer that is meant, where they can have cases.
///
/// # Errors
/// When the database refuses.
pub async fn officer(
    db: &impl ConnectionTrait,
    which: Option<&Which>,
    wrong: &mut Wrong,
) -> Result<Option<Uuid>, Fault> {
    let Some(which) = which else { return Ok(None) };
    let found = match which {
        Which::Id(id) => staff::Entity::find_by_id(*id),
        Which::Called(email) => {
            staff::Entity::find().filter(staff::Column::Email.eq(email.trim().to_lowercase()))
        }
    };
    let works =
        |staff: &staff::Model| staff.active && matches!(staff.role, Role::CaseOfficer | Role::LineManager);
    let found = found.one(db).await.attempting("looking for an officer")?.filter(works);
    if found.is_none() {
        wrong.note(
            which.field("officer"),
            "not_an_officer",
            "A case officer or a line manager whose account is open.",
        );
    }
    Ok(found.map(|staff| staff.id))
}
