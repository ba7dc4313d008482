//! One letter to several people becomes one to each.

use entity::{
    case, exclusion,
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState},
    moment::Moment,
    staff::{self, Role},
};
use sea_orm::{IntoActiveModel, QuerySelect, entity::prelude::*};

use super::{
    Done,
    settlement::{change, ended},
};
use crate::{access::is_for, house::House};

/// Writes a letter to each case officer in place of the one to all of them.
pub(super) async fn expand(house: &House, letter: &letter::Model, now: Moment) -> Result<Done, Fault> {
    const ATTEMPT: &str = "making a letter for each case officer";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = case::Entity::find_by_id(letter.case_id).lock_exclusive().one(&transaction).await;
    case.attempting(ATTEMPT)?;
    let officers = officers_for(&transaction, letter.case_id).await.attempting(ATTEMPT)?;
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

/// Those of them who may know of the case: the one who has it, or all whom it could be given to.
async fn officers_for(db: &impl ConnectionTrait, case_id: Uuid) -> Result<Vec<staff::Model>, DbErr> {
    let Some(case) = case::Entity::find_by_id(case_id).one(db).await? else { return Ok(Vec::new()) };
    if let Some(owner) = case.owner_id {
        let owner = staff::Entity::find_by_id(owner).filter(staff::COLUMN.active.eq(true)).one(db).await?;
        return Ok(owner.into_iter().collect());
    }
    let excluded = exclusion::Entity::find().filter(exclusion::Column::CaseId.eq(case_id)).all(db).await?;
    let areas =
        staff::area::Entity::find().filter(staff::area::Column::Area.eq(case.area.as_str())).all(db).await?;
    let mut officers = officers(db).await?;
    officers.retain(|officer| {
        let theirs: Vec<String> =
            areas.iter().filter(|row| row.staff_id == officer.id).map(|row| row.area.clone()).collect();
        is_for(officer, &theirs, &case) && !excluded.iter().any(|row| row.staff_id == officer.id)
    });
    Ok(officers)
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
