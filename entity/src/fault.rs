//! What can go wrong that is nobody's answer: the database is away, a key does not fit, a file is broken.

use std::error::Error;

use sea_orm::{DbErr, RuntimeErr};

/// PostgreSQL's words for a deadlock and for what could not be put in an order.
const COLLISIONS: [&str; 2] = ["40P01", "40001"];

/// Our own trouble, or the world's: what was being attempted, and the cause. Never holds what a person typed.
#[derive(Debug, thiserror::Error)]
#[error("{attempt}")]
pub struct Fault {
    attempt: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Fault {
    /// A fault with the error behind it.
    pub fn new(attempt: impl Into<String>, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { attempt: attempt.into(), source: Some(source.into()) }
    }

    /// A fault that is its own cause.
    pub fn plain(attempt: impl Into<String>) -> Self {
        Self { attempt: attempt.into(), source: None }
    }

    /// Whether it is the database that refused.
    pub fn is_of_database(&self) -> bool {
        let mut next = self.source();
        while let Some(cause) = next {
            if cause.is::<DbErr>() {
                return true;
            }
            next = cause.source();
        }
        false
    }

    /// Whether the database broke this off because somebody else was at the same rows: done again, it may well go through.
    pub fn is_collision(&self) -> bool {
        let mut next = self.source();
        while let Some(cause) = next {
            if cause.downcast_ref::<DbErr>().is_some_and(broke_off) {
                return true;
            }
            next = cause.source();
        }
        false
    }

    /// The attempt and every cause behind it, in one line for a log.
    pub fn story(&self) -> String {
        let mut story = self.attempt.clone();
        let mut next = self.source();
        while let Some(cause) = next {
            story.push_str(": ");
            story.push_str(&cause.to_string());
            next = cause.source();
        }
        story
    }
}

fn broke_off(error: &DbErr) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return false;
    };
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| COLLISIONS.contains(&code.as_ref()))
}

/// Names what was being attempted when something failed.
pub trait Attempting<T> {
    /// The same result, its error a [`Fault`] that says what was being attempted.
    ///
    /// # Errors
    /// The fault.
    fn attempting(self, attempt: &'static str) -> Result<T, Fault>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> Attempting<T> for Result<T, E> {
    fn attempting(self, attempt: &'static str) -> Result<T, Fault> {
        self.map_err(|source| Fault::new(attempt, source))
    }
}
