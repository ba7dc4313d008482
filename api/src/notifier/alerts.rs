//! Telling a member of staff: one mail with everything there is for them, each matter its number and a link.

use std::collections::BTreeMap;

use entity::{fault::Fault, letter, moment::Moment};
use lettre::Message;
use sea_orm::prelude::Uuid;

use super::{
    Delivered,
    attempt::{Outcome, Tried, mail, send},
    companions::{Taken, part_again, take},
    settlement::{Ended, settle},
};
use crate::{
    house::House,
    letters::{self, digest},
    post::PostError,
};

/// Claimed alerts, those together that one mail may tell of: of one reader, and of one mail that was tried before.
pub(super) fn by_mail(claimed: Vec<letter::Model>) -> Vec<Vec<letter::Model>> {
    let mut mails: BTreeMap<(Option<Uuid>, Option<Uuid>), Vec<letter::Model>> = BTreeMap::new();
    for letter in claimed {
        mails.entry((letter.staff_id, letter.mail_id)).or_default().push(letter);
    }
    mails.into_values().collect()
}

/// Tells a reader of the claimed alerts, and of every other that is due to them.
///
/// # Errors
/// When the database refuses. What could be settled is.
pub(super) async fn tell(
    house: &House,
    claimed: Vec<letter::Model>,
    now: Moment,
) -> Result<Delivered, Fault> {
    let taken = match take(house, claimed, now).await {
        // Somebody else was at the same rows: their turn comes again.
        Err(fault) if fault.is_collision() => return Ok(Delivered::default()),
        taken => taken?,
    };
    let mut told = Delivered { dropped: taken.dropped, set_later: taken.set_later, ..Delivered::default() };
    let Some(id) = taken.mail_id else { return Ok(told) };
    let outcome = attempt(house, &taken, id, now).await;
    let ended = taken.letters.iter().map(|letter| Ended::new(letter.clone(), Tried::so(told_so(outcome))));
    let settled = settle(house, ended.collect(), now).await;
    settled.done.iter().for_each(|done| told.count(*done));
    if let Err(PostError::Temporary(word)) = outcome {
        part_again(house, &taken.letters, word).await?;
    }
    settled.fault.map_or(Ok(told), Err)
}

fn told_so(outcome: Result<&'static str, PostError>) -> Outcome {
    outcome.map_or_else(Outcome::Refused, Outcome::Gone)
}

async fn attempt(house: &House, taken: &Taken, id: Uuid, now: Moment) -> Result<&'static str, PostError> {
    let Some(first) = taken.letters.first() else { return Err(PostError::Temporary("not_readable")) };
    send(house, &letter::Model { id, ..first.clone() }, message(house, taken, id, now)?).await
}

fn message(house: &House, taken: &Taken, id: Uuid, now: Moment) -> Result<Message, PostError> {
    let unreadable = PostError::Temporary("not_readable");
    let first = taken.letters.first().ok_or(unreadable)?;
    let reader = taken.matters.reader().ok_or(unreadable)?;
    let composed = match (taken.letters.as_slice(), taken.matters.number(first)) {
        ([only], Some(number)) if digest::Section::of_kind(only.kind) == digest::Section::New => {
            letters::alert(house, number)
        }
        _ => digest::digest(house, &taken.letters.iter().flat_map(|one| taken.matters.line(one)).collect()),
    };
    mail(house, &letter::Model { id, ..first.clone() }, &composed, &reader.email, now)
}
