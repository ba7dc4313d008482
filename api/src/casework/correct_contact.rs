//! When somebody in a case is corrected: how they are reached goes along with them, and so do the letters that wait for them.
//! Who turns out to be somebody else in the case is not written to as who they were.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterState},
    safe_contact::{self, Details},
    task::TaskKind,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::work::Work;

const ATTEMPT: &str = "correcting how somebody is reached";

/// Lets how somebody is reached go along from the id under which they were entered to that which the act gives them.
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(super) async fn goes_along(work: &mut Work<'_>, from: Uuid, is_same_kind: bool) -> Result<(), Fault> {
    let to = work.id;
    if is_same_kind {
        move_contact(work, from, to).await?;
    }
    let waiting = letter::Entity::find()
        .filter(letter::Column::PartyId.eq(from))
        .filter(letter::Column::State.eq(LetterState::Due))
        .all(work.transaction)
        .await
        .attempting(ATTEMPT)?;
    for letter in waiting {
        let mut changed = letter::ActiveModel { id: Set(letter.id), ..Default::default() };
        if is_same_kind {
            changed.party_id = Set(Some(to));
        } else {
            changed.state = Set(LetterState::Cancelled);
            changed.outcome = Set(Some("somebody_else".to_owned()));
            changed.settled_at = Set(Some(work.now));
            work.tasks.push((TaskKind::LookAtLetter, Some(letter.id)));
        }
        letter::Entity::update(changed).exec(work.transaction).await.attempting(ATTEMPT)?;
    }
    Ok(())
}

async fn move_contact(work: &Work<'_>, from: Uuid, to: Uuid) -> Result<(), Fault> {
    let kept = safe_contact::Entity::find_by_id(from).one(work.transaction).await.attempting(ATTEMPT)?;
    let Some(kept) = kept else { return Ok(()) };
    // What is sealed opens for whom it was sealed only.
    let details = match &kept.details {
        Some(sealed) => {
            let details: Details =
                work.house.identities.open(&safe_contact::details_purpose(from), sealed)?;
            Some(work.house.intake.recipients.seal(&safe_contact::details_purpose(to), &details)?)
        }
        None => None,
    };
    safe_contact::Entity::delete_by_id(from).exec(work.transaction).await.attempting(ATTEMPT)?;
    let moved = safe_contact::Model { id: to, details, ..kept };
    safe_contact::keep(work.transaction, moved).await.attempting(ATTEMPT)
}
