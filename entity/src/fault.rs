//! What can go wrong that is nobody's answer: the database is away, a key does not fit, a file is broken.

use std::error::Error;

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
