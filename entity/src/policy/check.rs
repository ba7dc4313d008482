//! What can be wrong in a policy that can be read: words there are not, clocks that can't be kept.

use std::collections::BTreeSet;

use super::{ClockRule, Policy, Promise};
use crate::{staff::Role, words};

/// A mistake: the key it stands under, something to find its line by, and what it should be.
pub(super) struct Mistake {
    /// The key.
    pub key: String,
    /// What stands on its line, or nothing where the key is missing.
    found: String,
    /// What it should be.
    pub should_be: String,
}

impl Mistake {
    /// The line it is on, from 1, where that can be told.
    pub(super) fn line(&self, text: &str) -> Option<usize> {
        let line = text.lines().position(|line| !self.found.is_empty() && line.contains(&self.found));
        line.map(|line| line + 1)
    }
}

fn mistake(key: impl Into<String>, found: impl Into<String>, should_be: impl Into<String>) -> Mistake {
    Mistake { key: key.into(), found: found.into(), should_be: should_be.into() }
}

/// The first mistake of a policy, if there is one.
pub(super) fn first_mistake(policy: &Policy) -> Option<Mistake> {
    wrong_words(policy)
        .or_else(|| policy.clocks.iter().find_map(|clock| wrong_clock(policy, clock)))
        .or_else(|| twice(policy))
        .or_else(|| missing_promise(policy))
}

fn wrong_words(policy: &Policy) -> Option<Mistake> {
    let unknown = |key: &str, given: &[String], known: &words::Vocabulary| {
        let wrong = given.iter().find(|word| !known.has(word))?;
        let should_be = format!("`{wrong}` should be one of: {}", known.words.join(", "));
        Some(mistake(key, format!("\"{wrong}\""), should_be))
    };
    if policy.id.is_empty() || policy.id.len() > 64 || policy.version < 1 {
        return Some(mistake("id", "id =", "a name of 1 to 64 characters, and a version from 1"));
    }
    if policy.contact.at_most_days == 0 {
        return Some(mistake("contact.at_most_days", "at_most_days", "a number of days from 1"));
    }
    if policy.closure.outcomes.is_empty() || policy.closure.closed_by.is_empty() {
        let should_be = "at least one word in `outcomes` and one role in `closed_by`";
        return Some(mistake("closure", "[closure]", should_be));
    }
    unknown("strands", &policy.strands, &words::STRAND)
        .or_else(|| unknown("closure.outcomes", &policy.closure.outcomes, &words::OUTCOME))
        .or_else(|| unknown("works.approved", &policy.works.approved, &words::WORKS))
}

fn wrong_clock(policy: &Policy, clock: &ClockRule) -> Option<Mistake> {
    let at = |key: &str, should_be: String| {
        Some(mistake(format!("clocks.{}.{key}", clock.code), format!("\"{}\"", clock.code), should_be))
    };
    let known = |role: &str| role == "system" || role.parse::<Role>().is_ok();
    if clock.code.is_empty() || clock.code.len() > 32 {
        return at("code", "1 to 32 characters".to_owned());
    }
    if !known(&clock.owner) {
        let roles = Role::ALL.map(Role::word).join(", ");
        return at("owner", format!("`{}` should be `system` or one of: {roles}", clock.owner));
    }
    if clock.starts.is_empty() == clock.starts_on_breach_of.is_none() {
        return at("starts", "either events that start it, or `starts_on_breach_of`".to_owned());
    }
    if let Some(other) = clock.starts_on_breach_of.as_ref().filter(|other| policy.clock(other).is_none()) {
        return at("starts_on_breach_of", format!("`{other}` should be the code of another clock"));
    }
    if clock.fulfilled_by.is_empty() {
        return at("fulfilled_by", "at least one event".to_owned());
    }
    if clock.escalates_to.is_none() && clock.escalates_after.is_some() {
        return at("escalates_to", "the role it goes to, since `escalates_after` is given".to_owned());
    }
    None
}

fn twice(policy: &Policy) -> Option<Mistake> {
    let mut seen = BTreeSet::new();
    let twice = policy.clocks.iter().find(|clock| !seen.insert(clock.code.as_str()))?;
    let code = format!("\"{}\"", twice.code);
    Some(mistake("clocks.code", code, format!("`{}` should name one clock only", twice.code)))
}

fn missing_promise(policy: &Policy) -> Option<Mistake> {
    [(Promise::FirstContact, "first_contact"), (Promise::Letter, "letter")].into_iter().find_map(
        |(promise, word)| {
            if policy.clocks.iter().any(|clock| clock.promise == Some(promise)) {
                return None;
            }
            let should_be = format!("one clock should have `promise = \"{word}\"`: the public is told of it");
            Some(mistake("clocks.promise", "", should_be))
        },
    )
}
