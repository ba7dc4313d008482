//! One letter to several people becomes one to each.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState},
    moment::Moment,
    staff::{self, Role},
};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, IntoActiveModel, entity::prelude::*};

use super::{
    Done,
    settlement::{change, ended},
};
use crate::house::House;

/// There is no case officer yet.
const NOBODY: &str = "nobody_to_tell";
/// After how many seconds to look again whether there is one.
const LOOK_AGAIN: i64 = 60;

/// Writes a letter to each case officer in place of the one to all of them.
pub(super) async fn expand(house: &House, letter: &letter::Model, now: Moment) -> Result<Done, Fault> {
    const ATTEMPT: &str = "making a letter for each case officer";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let officers = officers(&transaction).await.attempting(ATTEMPT)?;
    let changes = if officers.is_empty() { waiting(now) } else { ended(LetterState::Sent, "expanded", now) };
    if !change(&transaction, letter, changes).await.attempting(ATTEMPT)? {
        transaction.rollback().await.attempting(ATTEMPT)?;
        return Ok(Done::Lost);
    }
    let each = officers.iter().map(|officer| for_one(letter, officer, now).into_active_model());
    letter::Entity::insert_many(each).exec_without_returning(&transaction).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    if officers.is_empty() {
        tracing::warn!(letter = %letter.id, "there is no case officer to tell yet");
        return Ok(Done::NobodyYet);
    }
    Ok(Done::Expanded)
}

/// A letter that waits for somebody to send it to: as long as it takes, and not counted as tried.
fn waiting(now: Moment) -> letter::ActiveModel {
    letter::ActiveModel {
        due_at: Set(now.after_seconds(LOOK_AGAIN)),
        leased_until: Set(None),
        attempts: Set(0),
        outcome: Set(Some(NOBODY.to_owned())),
        ..Default::default()
    }
}

async fn officers(transaction: &DatabaseTransaction) -> Result<Vec<staff::Model>, DbErr> {
    staff::Entity::find()
        .filter(staff::Column::Role.eq(Role::CaseOfficer))
        .filter(staff::COLUMN.active.eq(true))
        .all(transaction)
        .await
}

fn for_one(letter: &letter::Model, officer: &staff::Model, now: Moment) -> letter::Model {
    letter::Model {
        staff_id: Some(officer.id),
        way: letter.way,
        words: letter.words,
        language: letter.language.clone(),
        ..letter::Model::new(letter.kind, LetterRecipient::Staff, letter.case_id, letter.report_id, now)
    }
}
