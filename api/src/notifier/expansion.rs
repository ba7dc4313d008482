//! One letter to a role becomes one to each who has it.

use entity::{
    case, exclusion,
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState},
    moment::Moment,
    staff::{self, Role},
};
use sea_orm::{QuerySelect, entity::prelude::*};

use super::{
    Done,
    settlement::{change, ended},
};
use crate::{access::is_for, house::House};

/// Writes a letter to each in place of the one to all of them.
pub(super) async fn expand(house: &House, letter: &letter::Model, now: Moment) -> Result<Done, Fault> {
    const ATTEMPT: &str = "making a letter for each who has a role";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = match letter.case_id {
        Some(id) => {
            case::Entity::find_by_id(id).lock_exclusive().one(&transaction).await.attempting(ATTEMPT)?
        }
        None => None,
    };
    let role = letter.role.unwrap_or(Role::CaseOfficer);
    let readers = match &case {
        Some(case) => readers_for(&transaction, case, role).await.attempting(ATTEMPT)?,
        None => of_role(&transaction, role).await.attempting(ATTEMPT)?,
    };
    // What is for the officers waits until there is one; nobody else is waited for.
    let waits = readers.is_empty() && role == Role::CaseOfficer;
    let changes = match readers.is_empty() {
        true => ended(LetterState::Cancelled, "nobody_there", now),
        false => ended(LetterState::Sent, "expanded", now),
    };
    if waits || !change(&transaction, letter, changes).await.attempting(ATTEMPT)? {
        transaction.rollback().await.attempting(ATTEMPT)?;
        return Ok(Done::Lost);
    }
    let each = readers.iter().map(|reader| for_one(letter, reader, now)).collect();
    letter::write(&transaction, each).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Done::Expanded)
}

/// Everybody of a role who works here.
async fn of_role(db: &impl ConnectionTrait, role: Role) -> Result<Vec<staff::Model>, DbErr> {
    let role = staff::Column::Role.eq(role);
    staff::Entity::find().filter(role).filter(staff::COLUMN.active.eq(true)).all(db).await
}

/// Those of them who may know of the case. Of the officers the one who has it, or all whom it could be given to.
async fn readers_for(
    db: &impl ConnectionTrait,
    case: &case::Model,
    role: Role,
) -> Result<Vec<staff::Model>, DbErr> {
    if let Some(owner) = case.owner_id.filter(|_| role == Role::CaseOfficer) {
        let owner = staff::Entity::find_by_id(owner).filter(staff::COLUMN.active.eq(true)).one(db).await?;
        return Ok(owner.into_iter().collect());
    }
    let excluded = exclusion::Entity::find().filter(exclusion::Column::CaseId.eq(case.id)).all(db).await?;
    let areas =
        staff::area::Entity::find().filter(staff::area::Column::Area.eq(case.area.as_str())).all(db).await?;
    let mut readers = of_role(db, role).await?;
    readers.retain(|reader| {
        let theirs: Vec<String> =
            areas.iter().filter(|row| row.staff_id == reader.id).map(|row| row.area.clone()).collect();
        is_for(reader, &theirs, case) && !excluded.iter().any(|row| row.staff_id == reader.id)
    });
    Ok(readers)
}

/// Whether there is any case officer to tell.
pub(super) async fn is_there_anyone(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(!of_role(db, Role::CaseOfficer).await?.is_empty())
}

fn for_one(letter: &letter::Model, reader: &staff::Model, now: Moment) -> letter::Model {
    let one = letter::Model::new(letter.kind, LetterRecipient::Staff, now).to_staff(reader.id);
    letter::Model {
        case_id: letter.case_id,
        report_id: letter.report_id,
        clock_id: letter.clock_id,
        facts: letter.facts.clone(),
        way: letter.way,
        words: letter.words,
        language: letter.language.clone(),
        ..one
    }
}
