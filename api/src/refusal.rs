//! Why an act was not done: expected answers, part of the product, and the one way for our own trouble.
//!
//! Knows nothing of HTTP: [`problem`](crate::problem) says it to a machine, the command line to a person.

use std::borrow::Cow;

use entity::{argon::ArgonError, fault::Fault};
use serde::Serialize;
use utoipa::ToSchema;
use validator::{ValidationError, ValidationErrors};

/// Why not.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The role does not allow it.
    #[error("this account may not do that")]
    NotAllowed,
    /// The password was given to them by somebody else and has to be changed first.
    #[error("the password has to be changed first")]
    PasswordChangeRequired,
    /// There is no such thing, or none that the caller may know of.
    #[error("there is no such thing")]
    NotFound,
    /// The procedure says no, and why.
    #[error("{}", .0.detail)]
    Rule(Rule),
    /// It was changed since the caller saw it.
    #[error("it has been changed since")]
    Stale,
    /// Another account has this e-mail address.
    #[error("another account has this e-mail address")]
    EmailTaken,
    /// Nobody could look after accounts any more.
    #[error("this is the last administrator")]
    LastAdministrator,
    /// The key of the request was used for another request.
    #[error("this key was used for another request")]
    KeyReused,
    /// The e-mail address and the password do not belong together.
    #[error("the e-mail address or the password is wrong")]
    WrongPassword,
    /// The refresh token does not work, or no longer.
    #[error("the refresh token does not work")]
    TokenRefused,
    /// Too many wrong guesses: so many seconds to wait.
    #[error("too many wrong guesses")]
    Slow(i64),
    /// Fields are wrong.
    #[error("{}", told(.0))]
    Invalid(Vec<Invalid>),
    /// Too much is going on; come back in a moment.
    #[error("too much is going on at once")]
    Busy,
    /// Our own trouble.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// A rule of the procedure that an act would break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name: `police_first`.
    pub code: &'static str,
    /// What the procedure asks for, and where it says so.
    pub detail: &'static str,
}

impl Rule {
    /// A rule.
    pub const fn new(code: &'static str, detail: &'static str) -> Self {
        Self { code, detail }
    }
}

impl From<Rule> for Refusal {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}

/// A field and what is wrong with it. Never holds what was sent in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Invalid {
    /// The field: `email`, `answers.hurt`.
    #[schema(example = "answers.hurt")]
    pub field: String,
    /// A stable name of what is wrong.
    #[schema(value_type = String, example = "not_a_choice")]
    pub code: Cow<'static, str>,
    /// The same for people.
    #[schema(value_type = String, example = "This is not one of the words offered.")]
    pub detail: Cow<'static, str>,
}

impl Invalid {
    /// A field and what is wrong with it.
    pub fn new(field: impl Into<String>, code: &'static str, detail: &'static str) -> Self {
        Self { field: field.into(), code: code.into(), detail: detail.into() }
    }
}

impl Refusal {
    /// One field is wrong.
    pub fn field(field: impl Into<String>, code: &'static str, detail: &'static str) -> Self {
        Self::Invalid(vec![Invalid::new(field, code, detail)])
    }
}

fn told(invalid: &[Invalid]) -> String {
    let told = invalid.iter().map(|wrong| format!("{}: {}", wrong.field, wrong.detail));
    told.collect::<Vec<_>>().join("; ")
}

impl From<ArgonError> for Refusal {
    fn from(error: ArgonError) -> Self {
        match error {
            ArgonError::Busy => Self::Busy,
            ArgonError::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<ValidationErrors> for Refusal {
    fn from(errors: ValidationErrors) -> Self {
        let mut invalid: Vec<Invalid> = errors
            .field_errors()
            .into_iter()
            .flat_map(|(field, wrong)| wrong.iter().map(move |wrong| broken_rule(&field, wrong)))
            .collect();
        invalid.sort_by(|one, other| one.field.cmp(&other.field));
        Self::Invalid(invalid)
    }
}

fn broken_rule(field: &str, wrong: &ValidationError) -> Invalid {
    let detail = wrong.message.clone().unwrap_or(Cow::Borrowed("This is not allowed here."));
    Invalid { field: field.to_owned(), code: wrong.code.clone(), detail }
}
