//! The list of cases: coded words only.

use std::collections::HashMap;

use entity::{
    acknowledgement::Acknowledgement,
    case::{self, Stage},
    fault::{Attempting, Fault},
    report, words,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::{list_reports::stage, word};
use crate::{
    access::{Act, visible},
    between::Between,
    caller::Caller,
    cursor::{List, Page, Place, beyond},
    house::House,
    refusal::Refusal,
};

/// Which cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    stage: Option<Stage>,
    area: Option<String>,
    owner: Option<Owner>,
    outcome: Option<String>,
    opened: Between,
}

/// Who has a case.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Owner {
    Nobody,
    Officer(Uuid),
}

/// Which cases, as a client says it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    /// How far it has come.
    pub stage: Option<&'a str>,
    /// Where it happened.
    pub area: Option<&'a str>,
    /// Who has it.
    pub owner: Option<&'a str>,
    /// How it ended.
    pub outcome: Option<&'a str>,
    /// Opened from then on.
    pub opened_from: Option<&'a str>,
    /// Opened until then.
    pub opened_to: Option<&'a str>,
}

impl Wanted {
    /// Reads which cases are wanted.
    ///
    /// # Errors
    /// When a filter says something that there is not.
    pub fn read(asked: Asked<'_>, caller: &Caller) -> Result<Self, Refusal> {
        let owner = |owner: &str| match owner {
            "me" => Ok(Owner::Officer(caller.staff.id)),
            "nobody" => Ok(Owner::Nobody),
            id => id.parse().map(Owner::Officer).map_err(|_not_one| {
                Refusal::field("owner", "not_a_choice", "`me`, `nobody`, or an officer's id.")
            }),
        };
        let outcome = |word: &str| match words::OUTCOME.has(word) {
            true => Ok(word.to_owned()),
            false => Err(Refusal::field("outcome", "not_a_choice", "There is no such outcome.")),
        };
        Ok(Self {
            stage: stage(asked.stage)?,
            area: word("area", asked.area)?,
            owner: asked.owner.map(owner).transpose()?,
            outcome: asked.outcome.map(outcome).transpose()?,
            opened: Between::read("opened", asked.opened_from, asked.opened_to)?,
        })
    }

    fn condition(&self) -> Condition {
        let owner = |owner: &Owner| match owner {
            Owner::Nobody => case::Column::OwnerId.is_null(),
            Owner::Officer(id) => case::Column::OwnerId.eq(*id),
        };
        Condition::all()
            .add_option(self.stage.map(|stage| case::Column::Stage.eq(stage)))
            .add_option(self.area.as_ref().map(|area| case::Column::Area.eq(area.as_str())))
            .add_option(self.owner.as_ref().map(owner))
            .add_option(self.outcome.as_ref().map(|outcome| case::Column::Outcome.eq(outcome.as_str())))
            .add_option(self.opened.from.map(|from| case::Column::OpenedAt.gte(from)))
            .add_option(self.opened.until.map(|until| case::Column::OpenedAt.lt(until)))
    }
}

/// A case as the list shows it.
#[derive(Debug)]
pub struct Listed {
    /// Its row.
    pub case: case::Model,
    /// The numbers of its reports.
    pub reports: Vec<Acknowledgement>,
}

/// Lists cases, newest first.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn list_cases(
    house: &House,
    caller: &Caller,
    wanted: &Wanted,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Page<Listed>, Refusal> {
    caller.may(Act::ListCases)?;
    let name = format!("cases {wanted:?}");
    let list = List { name: &name, tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let found = query(caller, wanted, after, limit + 1).all(house.intake.db.reader()).await;
    let found = found.attempting("listing cases")?;
    let page = list.page(found, limit, |last| Place { at: last.opened_at, id: last.id })?;
    Ok(Page { items: with_numbers(house, page.items).await?, next: page.next })
}

/// The one query of the list.
pub(crate) fn query(
    caller: &Caller,
    wanted: &Wanted,
    after: Option<Place>,
    most: u64,
) -> Select<case::Entity> {
    case::Entity::find()
        .filter(wanted.condition())
        .filter(visible(&caller.staff, &caller.areas))
        .filter(beyond(case::Column::OpenedAt, case::Column::Id, after))
        .order_by_desc(case::Column::OpenedAt)
        .order_by_desc(case::Column::Id)
        .limit(most)
}

async fn with_numbers(house: &House, found: Vec<case::Model>) -> Result<Vec<Listed>, Fault> {
    let numbers: Vec<(Uuid, Acknowledgement)> = report::Entity::find()
        .select_only()
        .columns([report::Column::CaseId, report::Column::Acknowledgement])
        .filter(report::Column::CaseId.is_in(found.iter().map(|case| case.id)))
        .order_by_asc(report::Column::ReceivedAt)
        .order_by_asc(report::Column::Id)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting("listing cases")?;
    let mut by_case: HashMap<Uuid, Vec<Acknowledgement>> = HashMap::new();
    for (case_id, number) in numbers {
        by_case.entry(case_id).or_default().push(number);
    }
    let listed = found.into_iter().map(|case| {
        let reports = by_case.remove(&case.id).unwrap_or_default();
        Listed { case, reports }
    });
    Ok(listed.collect())
}
