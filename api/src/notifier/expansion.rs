//! One letter to a role becomes one to each who has it and may know of what it tells; where nobody does, it goes to those
//! above them, so that nothing is told to nobody.

use std::collections::BTreeSet;

use entity::{
    area, case, clock, exclusion,
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterRecipient, LetterState},
    moment::Moment,
    staff::{self, Role},
};
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect, entity::prelude::*};

use super::settlement::ended;
use crate::{
    access::{is_their_area, may_know_of},
    house::House,
};

const ATTEMPT: &str = "making a letter for each who has a role";
/// How many letters are made into one to each in one step.
const STEP: u64 = 64;
/// How many while reports crowd in: they go first.
const CROWDED_STEP: u64 = 8;
/// How many seconds one waits for whom there is nobody yet.
const WAIT: i64 = 5 * 60;

/// Makes letters to each out of some of those to a role that are due; of how many. What is for the case officers stays where
/// it is until there is one.
pub(super) async fn expand_due(house: &House, now: Moment) -> Result<usize, Fault> {
    let db = house.intake.db.reader();
    let nobody = of_role(db, Role::CaseOfficer).await.attempting(ATTEMPT)?.is_empty();
    let has_a_reader = Condition::any()
        .add(letter::Column::Kind.ne(LetterKind::NewReportAlert))
        .add(letter::Column::Role.ne(Role::CaseOfficer));
    let due = letter::Entity::find()
        .filter(letter::Column::Recipient.eq(LetterRecipient::Role))
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::DueAt.lte(now))
        .filter(Condition::all().add_option(nobody.then_some(has_a_reader)))
        .order_by_asc(letter::Column::DueAt)
        .limit(if house.intake.argon.is_crowded() { CROWDED_STEP } else { STEP });
    let mut expanded = 0;
    for letter in due.all(db).await.attempting(ATTEMPT)? {
        match expand(house, &letter, now).await {
            Ok(done) => expanded += usize::from(done),
            // Somebody else was at the same rows: its turn comes again.
            Err(fault) if fault.is_collision() => {}
            Err(fault) => {
                tracing::error!(fault = fault.story(), letter = %letter.id, "an alert can't be shared out");
                change(house.intake.db.writer(), &letter, waiting(now)).await.attempting(ATTEMPT)?;
            }
        }
    }
    Ok(expanded)
}

/// Writes a letter to each in place of the one to all of them; whether this program did.
async fn expand(house: &House, letter: &letter::Model, now: Moment) -> Result<bool, Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let about = About::read(&transaction, letter).await.attempting(ATTEMPT)?;
    let readers = about.readers(&transaction, letter).await.attempting(ATTEMPT)?;
    let changes = match readers.is_empty() {
        // A report of figures is told to those who read them, and waits for nobody.
        true if letter.kind == LetterKind::FiguresReady => ended(LetterState::Cancelled, "nobody_there", now),
        // Where nobody is on duty, the officers are told of a new report all the same.
        true if is_for_duty(letter) => ended(LetterState::Sent, "expanded", now),
        true => waiting(now),
        false => ended(LetterState::Sent, "expanded", now),
    };
    if !change(&transaction, letter, changes).await.attempting(ATTEMPT)? {
        transaction.rollback().await.attempting(ATTEMPT)?;
        return Ok(false);
    }
    let each = readers.iter().map(|reader| for_one(letter, reader)).collect();
    letter::write(&transaction, each).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(!readers.is_empty())
}

/// Whether it tells whoever is on duty of a new report, besides the officers (004 §4.2).
fn is_for_duty(letter: &letter::Model) -> bool {
    letter.kind == LetterKind::NewReportAlert && letter.role == Some(Role::Intake)
}

/// It is looked at again a little later.
fn waiting(now: Moment) -> letter::ActiveModel {
    letter::ActiveModel { due_at: Set(now.after_seconds(WAIT)), ..Default::default() }
}

/// Changes a letter while it is still due; whether it was. It is never leased: making it into others is one transaction.
async fn change(
    db: &impl ConnectionTrait,
    letter: &letter::Model,
    changes: letter::ActiveModel,
) -> Result<bool, DbErr> {
    let due = letter::Entity::update_many()
        .set(changes)
        .filter(letter::COLUMN.id.eq(letter.id))
        .filter(letter::Column::State.eq(LetterState::Due));
    Ok(due.exec(db).await?.rows_affected == 1)
}

/// What a letter to a role is about: who may know of it depends on that.
struct About {
    case: Option<case::Model>,
    excluded: BTreeSet<Uuid>,
    area: Option<area::Model>,
}

impl About {
    async fn read(db: &impl ConnectionTrait, letter: &letter::Model) -> Result<Self, DbErr> {
        let mut about = Self { case: None, excluded: BTreeSet::new(), area: None };
        if let Some(id) = letter.case_id {
            about.case = case::Entity::find_by_id(id).lock_exclusive().one(db).await?;
            let excluded = exclusion::Entity::find().filter(exclusion::Column::CaseId.eq(id)).all(db).await?;
            about.excluded = excluded.into_iter().map(|row| row.staff_id).collect();
        } else if let Some(id) = letter.clock_id {
            let clock = clock::Entity::find_by_id(id).one(db).await?;
            if let Some(code) = clock.and_then(|clock| clock.area) {
                about.area = area::Entity::find_by_id(code).one(db).await?;
            }
        }
        Ok(about)
    }

    /// Those of the letter's role who may know of it, or of the roles above it.
    async fn readers(
        &self,
        db: &impl ConnectionTrait,
        letter: &letter::Model,
    ) -> Result<Vec<staff::Model>, DbErr> {
        let role = letter.role.unwrap_or(Role::CaseOfficer);
        // A new report waits for an officer, and figures are told to each role that reads them.
        let stays = matches!(letter.kind, LetterKind::NewReportAlert | LetterKind::FiguresReady);
        let instead = if stays { &[] } else { above(role) };
        if role == Role::CaseOfficer
            && let Some(owner) = self.owner(db).await?
        {
            return Ok(vec![owner]);
        }
        for role in std::iter::once(role).chain(instead.iter().copied()) {
            let mut readers = Vec::new();
            for reader in of_role(db, role).await? {
                if self.is_for(db, &reader).await? {
                    readers.push(reader);
                }
            }
            if !readers.is_empty() {
                return Ok(readers);
            }
        }
        Ok(Vec::new())
    }

    /// The officer who has the case, if they still work here and may know of it.
    async fn owner(&self, db: &impl ConnectionTrait) -> Result<Option<staff::Model>, DbErr> {
        let Some(id) = self.case.as_ref().and_then(|case| case.owner_id) else { return Ok(None) };
        let owner = staff::Entity::find_by_id(id).filter(staff::COLUMN.active.eq(true)).one(db).await?;
        match owner {
            Some(owner) if self.is_for(db, &owner).await? => Ok(Some(owner)),
            _ => Ok(None),
        }
    }

    async fn is_for(&self, db: &impl ConnectionTrait, reader: &staff::Model) -> Result<bool, DbErr> {
        let areas = areas_of(db, reader).await?;
        let knows = self.case.as_ref().is_none_or(|case| may_know_of(reader, &areas, case));
        let their_area = self.area.as_ref().is_none_or(|area| is_their_area(reader, &areas, area));
        Ok(knows && their_area && !self.excluded.contains(&reader.id))
    }
}

/// Who is told where nobody of a role is there: those above them, up to a director; and if there is none, whoever is there of
/// those below (001 §12).
fn above(role: Role) -> &'static [Role] {
    use Role::{AreaManager, CaseOfficer, CohesionLead, Director, LineManager};
    match role {
        Role::Intake | Role::Repairs => &[CaseOfficer, LineManager, AreaManager, Director],
        Role::CaseOfficer | Role::Legal => &[LineManager, AreaManager, Director],
        Role::LineManager => &[AreaManager, Director],
        Role::Statistics => &[CohesionLead, Director, AreaManager, LineManager],
        _ => &[Director, AreaManager, LineManager],
    }
}

/// The areas that an account is for, where it is for areas at all.
pub(super) async fn areas_of(db: &impl ConnectionTrait, reader: &staff::Model) -> Result<Vec<String>, DbErr> {
    if reader.scope != staff::Scope::Area {
        return Ok(Vec::new());
    }
    let rows = staff::area::Entity::find().filter(staff::area::Column::StaffId.eq(reader.id)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.area).collect())
}

/// Everybody of a role who works here.
async fn of_role(db: &impl ConnectionTrait, role: Role) -> Result<Vec<staff::Model>, DbErr> {
    let role = staff::Column::Role.eq(role);
    staff::Entity::find().filter(role).filter(staff::COLUMN.active.eq(true)).all(db).await
}

/// The letter to one of them, as old as the one to all.
fn for_one(letter: &letter::Model, reader: &staff::Model) -> letter::Model {
    letter::Model {
        id: Uuid::now_v7(),
        recipient: LetterRecipient::Staff,
        role: None,
        staff_id: Some(reader.id),
        leased_until: None,
        attempts: 0,
        ..letter.clone()
    }
}
