//! What has to be done by hand, of the cases that somebody may see: what waits first, the oldest first; or what was done,
//! the latest first.

use std::collections::HashMap;

use entity::{
    acknowledgement::Acknowledgement,
    fault::{Attempting, Fault},
    report,
    staff::Role,
    task,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use crate::{
    access::{Act, of_visible},
    caller::Caller,
    cursor::{List, Page, Place, from_on},
    house::House,
    refusal::Refusal,
};

const ATTEMPT: &str = "listing tasks";

/// Which tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    done: bool,
    role: Option<Role>,
}

impl Wanted {
    /// Reads which tasks are wanted; those of every role that are still to be done, where nothing is said.
    ///
    /// # Errors
    /// When a filter says something that there is not.
    pub fn read(done: Option<&str>, role: Option<&str>, caller: &Caller) -> Result<Self, Refusal> {
        let done = match done {
            None | Some("false") => false,
            Some("true") => true,
            Some(_) => return Err(Refusal::field("done", "not_a_choice", "Either true or false.")),
        };
        let role = match role {
            None => None,
            Some("me") => Some(caller.staff.role),
            Some(_) => return Err(Refusal::field("role", "not_a_choice", "Only me.")),
        };
        Ok(Self { done, role })
    }
}

/// A task.
#[derive(Debug)]
pub struct Listed {
    /// Its row.
    pub task: task::Model,
    /// The numbers of the case's reports.
    pub reports: Vec<Acknowledgement>,
}

/// Lists tasks.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn list_tasks(
    house: &House,
    caller: &Caller,
    wanted: Wanted,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Page<Listed>, Refusal> {
    caller.may(Act::ListTasks)?;
    let name = format!("tasks {wanted:?}");
    let list = List { name: &name, tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let found = query(caller, wanted, after, limit + 1).all(house.intake.db.reader()).await;
    let page = list.page(found.attempting(ATTEMPT)?, limit, |last| Place {
        at: last.done_at.unwrap_or(last.raised_at),
        id: last.id,
    })?;
    Ok(Page { items: with_numbers(house, page.items).await?, next: page.next })
}

/// The one query of the list.
pub(crate) fn query(
    caller: &Caller,
    wanted: Wanted,
    after: Option<Place>,
    most: u64,
) -> Select<task::Entity> {
    use task::Column as C;
    let found = task::Entity::find()
        .filter(of_visible(C::CaseId, &caller.staff, &caller.areas))
        .filter(Condition::all().add_option(wanted.role.map(|role| C::Role.eq(role))));
    let found = if wanted.done {
        found
            .filter(C::DoneAt.is_not_null())
            .filter(done_before(after))
            .order_by_desc(C::DoneAt)
            .order_by_desc(C::Id)
    } else {
        // That they are all of one `done_at` is said to the index once more.
        found
            .filter(C::DoneAt.is_null())
            .filter(from_on(C::RaisedAt, C::Id, after))
            .order_by_asc(C::DoneAt)
            .order_by_asc(C::RaisedAt)
            .order_by_asc(C::Id)
    };
    found.limit(most)
}

/// What comes after `place` among those that were done. Written without an `or`, for which a database would put the list
/// together from two and sort it anew.
fn done_before(place: Option<Place>) -> Condition {
    use task::Column as C;
    let before = |place: Place| {
        let seen = Condition::all().add(C::DoneAt.eq(place.at)).add(C::Id.gte(place.id)).not();
        Condition::all().add(C::DoneAt.lte(place.at)).add(seen)
    };
    Condition::all().add_option(place.map(before))
}

async fn with_numbers(house: &House, found: Vec<task::Model>) -> Result<Vec<Listed>, Fault> {
    let numbers: Vec<(Uuid, Acknowledgement)> = report::Entity::find()
        .select_only()
        .columns([report::Column::CaseId, report::Column::Acknowledgement])
        .filter(report::Column::CaseId.is_in(found.iter().map(|task| task.case_id)))
        .order_by_asc(report::Column::ReceivedAt)
        .order_by_asc(report::Column::Id)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    let mut by_case: HashMap<Uuid, Vec<Acknowledgement>> = HashMap::new();
    for (case_id, number) in numbers {
        by_case.entry(case_id).or_default().push(number);
    }
    let with = |task: task::Model| {
        let reports = by_case.get(&task.case_id).cloned().unwrap_or_default();
        Listed { task, reports }
    };
    Ok(found.into_iter().map(with).collect())
}
