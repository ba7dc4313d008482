//! What can be wrong in a policy that can be read: words there are not, clocks that can't be kept.

use std::collections::BTreeSet;

use super::{ClockRule, Policy, Promise};
use crate::{staff::Role, words};

#[cfg(test)]
mod tests;

/// A mistake: the key it stands under, where to look for its line, and what it should be.
pub(super) struct Mistake {
    /// The key.
    pub key: String,
    /// What its table begins with: the table's name, or the code of a clock.
    table: String,
    /// What stands on its line, within that table.
    found: String,
    /// What it should be.
    pub should_be: String,
}

impl Mistake {
    /// The line it is on, from 1: of the table, where the key is missing from it.
    pub(super) fn line(&self, text: &str) -> Option<usize> {
        let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
        let table = lines.iter().rposition(|line| line.starts_with(&self.table))?;
        let mut within =
            lines.iter().skip(table).take_while(|line| **line == lines[table] || !line.starts_with('['));
        Some(within.position(|line| line.contains(&self.found)).unwrap_or(0) + table + 1)
    }
}

fn mistake(key: &str, table: &str, found: &str, should_be: impl Into<String>) -> Mistake {
    Mistake { key: key.into(), table: table.into(), found: found.into(), should_be: should_be.into() }
}

/// The first mistake of a policy, if there is one.
pub(super) fn first_mistake(policy: &Policy) -> Option<Mistake> {
    out_of_bounds(policy)
        .or_else(|| unknown_words(policy))
        .or_else(|| policy.clocks.iter().find_map(|clock| wrong_clock(policy, clock)))
        .or_else(|| twice(policy))
        .or_else(|| missing_promise(policy))
}

fn out_of_bounds(policy: &Policy) -> Option<Mistake> {
    let closure = &policy.closure;
    [
        (policy.id.is_empty() || policy.id.len() > 64, "id", "id", "a name of 1 to 64 characters"),
        (policy.version < 1, "version", "version", "a whole number from 1"),
        (policy.contact.at_most_days == 0, "contact.at_most_days", "[contact]", "a number of days from 1"),
        (
            policy.letters.holding_days == 0,
            "letters.holding_days",
            "[letters]",
            "a number of working days from 1",
        ),
        (
            policy.letters.survey_reminder_days >= policy.letters.survey_days,
            "letters.survey_reminder_days",
            "[letters]",
            "fewer days than `survey_days`",
        ),
        (closure.outcomes.is_empty(), "closure.outcomes", "[closure]", "at least one word"),
        (closure.closed_by.is_empty(), "closure.closed_by", "[closure]", "at least one role"),
    ]
    .into_iter()
    .find(|(wrong, ..)| *wrong)
    .map(|(_, key, table, should_be)| {
        mistake(key, table, last_part(key), format!("it should be {should_be}"))
    })
}

fn last_part(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}

fn unknown_words(policy: &Policy) -> Option<Mistake> {
    [
        ("strands", "strands", &policy.strands, &words::STRAND),
        ("closure.outcomes", "outcomes", &policy.closure.outcomes, &words::OUTCOME),
        ("works.approved", "approved", &policy.works.approved, &words::WORKS),
    ]
    .into_iter()
    .find_map(|(key, line, given, known)| {
        let wrong = given.iter().find(|word| !known.has(word))?;
        let should_be = format!("`{wrong}` should be one of: {}", known.words.join(", "));
        Some(mistake(key, line, &format!("\"{wrong}\""), should_be))
    })
}

fn wrong_clock(policy: &Policy, clock: &ClockRule) -> Option<Mistake> {
    let (key, should_be) = wrong_in_clock(policy, clock)?;
    let code = &clock.code;
    Some(mistake(
        &format!("clocks.{code}.{key}"),
        &format!("code = \"{code}\""),
        &format!("{key} ="),
        should_be,
    ))
}

/// The key of a clock that is wrong, and what it should be.
fn wrong_in_clock(policy: &Policy, clock: &ClockRule) -> Option<(&'static str, String)> {
    let known = |role: &str| role == "system" || role.parse::<Role>().is_ok();
    if clock.code.is_empty() || clock.code.len() > 32 {
        return Some(("code", "it should be 1 to 32 characters".to_owned()));
    }
    if !known(&clock.owner) {
        let roles = Role::ALL.map(Role::word).join(", ");
        return Some(("owner", format!("`{}` should be `system` or one of: {roles}", clock.owner)));
    }
    if clock.starts.is_empty() && clock.starts_on_breach_of.is_none() {
        return Some((
            "starts",
            "it should be at least one event, or there should be `starts_on_breach_of`".to_owned(),
        ));
    }
    if let Some(other) = clock.starts_on_breach_of.as_ref().filter(|other| policy.clock(other).is_none()) {
        return Some(("starts_on_breach_of", format!("`{other}` should be the code of another clock")));
    }
    if clock.fulfilled_by.is_empty() {
        return Some(("fulfilled_by", "it should be at least one event".to_owned()));
    }
    wrong_escalation(clock)
}

fn wrong_escalation(clock: &ClockRule) -> Option<(&'static str, String)> {
    let given = [
        ("escalates_after", clock.escalates_after.is_some()),
        ("escalates_after_misses", clock.escalates_after_misses.is_some()),
    ];
    let (given, _) = given.into_iter().find(|(_, given)| *given && clock.escalates_to.is_none())?;
    Some(("escalates_to", format!("it should be the role it goes to, since `{given}` is given")))
}

fn twice(policy: &Policy) -> Option<Mistake> {
    let mut seen = BTreeSet::new();
    let twice = policy.clocks.iter().find(|clock| !seen.insert(clock.code.as_str()))?;
    let line = format!("code = \"{}\"", twice.code);
    Some(mistake("clocks.code", &line, &line, format!("`{}` should name one clock only", twice.code)))
}

fn missing_promise(policy: &Policy) -> Option<Mistake> {
    [(Promise::FirstContact, "first_contact"), (Promise::Letter, "letter")].into_iter().find_map(
        |(promise, word)| {
            if policy.clocks.iter().any(|clock| clock.promise == Some(promise)) {
                return None;
            }
            let should_be = format!("one clock should have `promise = \"{word}\"`: the public is told of it");
            Some(mistake("clocks.promise", "[[clocks]]", "[[clocks]]", should_be))
        },
    )
}
