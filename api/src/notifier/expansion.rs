//! One letter to several people becomes one to each.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState},
    moment::Moment,
    staff::{self, Role},
};
use sea_orm::{IntoActiveModel, entity::prelude::*};

use super::{
    Done,
    settlement::{change, ended},
};
use crate::house::House;

/// Writes a letter to each case officer in place of the one to all of them.
pub(super) async fn expand(house: &House, letter: &letter::Model, now: Moment) -> Result<Done, Fault> {
    const ATTEMPT: &str = "making a letter for each case officer";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let officers = officers(&transaction).await.attempting(ATTEMPT)?;
    let changes = ended(LetterState::Sent, "expanded", now);
    if officers.is_empty() || !change(&transaction, letter, changes).await.attempting(ATTEMPT)? {
        transaction.rollback().await.attempting(ATTEMPT)?;
        return Ok(Done::Lost);
    }
    let each = officers.iter().map(|officer| for_one(letter, officer, now).into_active_model());
    letter::Entity::insert_many(each).exec_without_returning(&transaction).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Done::Expanded)
}

/// The case officers who work here.
async fn officers(db: &impl ConnectionTrait) -> Result<Vec<staff::Model>, DbErr> {
    let role = staff::Column::Role.eq(Role::CaseOfficer);
    staff::Entity::find().filter(role).filter(staff::COLUMN.active.eq(true)).all(db).await
}

/// Whether there is anyone to tell.
pub(super) async fn is_there_anyone(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(!officers(db).await?.is_empty())
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
