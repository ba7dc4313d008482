//! What is due: for me, for my team, for an area; overdue, today, coming (001 §16, 004 §13.2).

use std::collections::HashMap;

use entity::{
    acknowledgement::Acknowledgement,
    clock::{self, ClockState},
    exclusion,
    fault::{Attempting, Fault},
    moment::Moment,
    report,
    staff::{Role, Scope},
};
use jiff::Span;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::word;
use crate::{
    access::{Act, of_team},
    caller::Caller,
    cursor::{List, Page, Place, from_on},
    house::House,
    refusal::Refusal,
};

/// Whose deadlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Those that the caller owes: of their cases, or of their role.
    Mine,
    /// Those of their team.
    Team,
    /// Those of an area.
    Area(String),
    /// Those of every case that they may see.
    All,
}

/// Which deadlines, by when they are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Their time is over.
    Overdue,
    /// Later today.
    Today,
    /// After today.
    Coming,
    /// Whenever.
    Any,
}

/// Which deadlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    whose: Whose,
    when: When,
    at_risk: bool,
    escalated: bool,
}

impl Wanted {
    /// Reads which deadlines are wanted.
    ///
    /// # Errors
    /// When a filter says something that there is not.
    pub fn read(
        whose: Option<&str>,
        area: Option<&str>,
        when: Option<&str>,
        marks: (Option<&str>, Option<&str>),
    ) -> Result<Self, Refusal> {
        let area = word("area", area)?;
        let whose = match (whose.unwrap_or("me"), area) {
            ("me", None) => Whose::Mine,
            ("team", None) => Whose::Team,
            ("all", None) => Whose::All,
            ("area", Some(area)) => Whose::Area(area),
            ("area", None) => return Err(Refusal::field("area", "missing", "Which area?")),
            (_, Some(_)) => return Err(Refusal::field("area", "not_asked", "Only with `for=area`.")),
            _ => return Err(Refusal::field("for", "not_a_choice", "One of me, team, area, all.")),
        };
        let when = match when {
            None => When::Any,
            Some("overdue") => When::Overdue,
            Some("today") => When::Today,
            Some("coming") => When::Coming,
            Some(_) => {
                return Err(Refusal::field("when", "not_a_choice", "One of overdue, today, coming."));
            }
        };
        let flag = |field: &str, asked: Option<&str>| match asked {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Refusal::field(field, "not_a_choice", "Either true or false.")),
        };
        Ok(Self { whose, when, at_risk: flag("at_risk", marks.0)?, escalated: flag("escalated", marks.1)? })
    }
}

/// A deadline.
#[derive(Debug)]
pub struct Deadline {
    /// The clock.
    pub clock: clock::Model,
    /// The numbers of the case's reports.
    pub reports: Vec<Acknowledgement>,
}

/// Lists deadlines, the most urgent first.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn see_deadlines(
    house: &House,
    caller: &Caller,
    wanted: &Wanted,
    cursor: Option<&str>,
    limit: u64,
    now: Moment,
) -> Result<Page<Deadline>, Refusal> {
    caller.may(Act::SeeDeadlines)?;
    let name = format!("deadlines {wanted:?}");
    let list = List { name: &name, tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let found = query(caller, wanted, after, limit + 1, now).all(house.intake.db.reader()).await;
    let found = found.attempting("listing deadlines")?;
    let place = |last: &clock::Model| Place { at: last.due_at.unwrap_or(last.started_at), id: last.id };
    let page = list.page(found, limit, place)?;
    let mut items = with_numbers(house, page.items).await?;
    if caller.staff.role == Role::Repairs {
        for deadline in &mut items {
            deadline.reports.clear();
            deadline.clock.owner_id = None;
        }
    }
    Ok(Page { items, next: page.next })
}

/// The one query of the list.
pub(crate) fn query(
    caller: &Caller,
    wanted: &Wanted,
    after: Option<Place>,
    most: u64,
    now: Moment,
) -> Select<clock::Entity> {
    use clock::Column as C;
    clock::Entity::find()
        .filter(C::State.eq(ClockState::Running))
        .filter(whose(caller, &wanted.whose))
        .filter(seen(caller))
        .filter(when(wanted.when, now))
        .filter(Condition::all().add_option(wanted.at_risk.then(|| C::WarnsAt.lte(now))))
        .filter(Condition::all().add_option(wanted.escalated.then(|| C::EscalatedAt.is_not_null())))
        .filter(from_on(C::DueAt, C::Id, after))
        .order_by_asc(C::DueAt)
        .order_by_asc(C::Id)
        .limit(most)
}

fn whose(caller: &Caller, whose: &Whose) -> Condition {
    use clock::Column as C;
    match whose {
        Whose::All => Condition::all(),
        Whose::Area(area) => Condition::all().add(C::Area.eq(area.as_str())),
        Whose::Team => Condition::all().add(match caller.staff.team_id {
            Some(team) => C::TeamId.eq(team),
            None => C::TeamId.is_null(),
        }),
        // An officer owes what is owed on their cases; every other role what that role owes, and what came up to it.
        Whose::Mine if caller.staff.role == Role::CaseOfficer => {
            Condition::all().add(C::OwnerId.eq(caller.staff.id))
        }
        Whose::Mine => {
            let role = caller.staff.role.word();
            let came_up = Condition::all().add(C::EscalatesTo.eq(role)).add(C::EscalatedAt.is_not_null());
            Condition::any().add(C::OwnerId.eq(caller.staff.id)).add(C::OwnerRole.eq(role)).add(came_up)
        }
    }
}

/// Only what belongs to cases that the caller may see, by what stands on the clock itself.
fn seen(caller: &Caller) -> Condition {
    use clock::Column as C;
    let scope = match caller.staff.scope {
        Scope::All => Condition::all(),
        Scope::Own => Condition::all().add(C::OwnerId.eq(caller.staff.id)),
        Scope::Team => of_team(clock::Entity, C::TeamId, C::OwnerId, &caller.staff),

        Scope::Area => Condition::all().add(C::Area.is_in(&caller.areas)),
    };
    let excluded = exclusion::Entity::find()
        .select_only()
        .column(exclusion::Column::CaseId)
        .filter(exclusion::Column::StaffId.eq(caller.staff.id));
    let not_excluded =
        Condition::any().add(C::CaseId.is_null()).add(C::CaseId.not_in_subquery(excluded.into_query()));
    // Whoever does works sees what they owe, and nothing of what else is promised (001 §4).
    let only_theirs = (caller.staff.role == Role::Repairs).then(|| C::OwnerRole.eq(Role::Repairs.word()));
    Condition::all().add(scope).add(not_excluded).add_option(only_theirs)
}

fn when(when: When, now: Moment) -> Condition {
    use clock::Column as C;
    let midnight = now.local().checked_add(Span::new().days(1)).and_then(|next| next.start_of_day());
    let midnight = midnight.map_or(now.after_hours(24), Moment::from);
    let dated = Condition::all().add(C::DueAt.is_not_null());
    match when {
        When::Any => dated,
        When::Overdue => dated.add(C::DueAt.lt(now)),
        When::Today => dated.add(C::DueAt.gte(now)).add(C::DueAt.lt(midnight)),
        When::Coming => dated.add(C::DueAt.gte(midnight)),
    }
}

async fn with_numbers(house: &House, found: Vec<clock::Model>) -> Result<Vec<Deadline>, Fault> {
    let numbers: Vec<(Uuid, Acknowledgement)> = report::Entity::find()
        .select_only()
        .columns([report::Column::CaseId, report::Column::Acknowledgement])
        .filter(report::Column::CaseId.is_in(found.iter().filter_map(|clock| clock.case_id)))
        .order_by_asc(report::Column::ReceivedAt)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting("listing deadlines")?;
    let mut by_case: HashMap<Uuid, Vec<Acknowledgement>> = HashMap::new();
    for (case_id, number) in numbers {
        by_case.entry(case_id).or_default().push(number);
    }
    let with = |clock: clock::Model| {
        let reports = clock.case_id.and_then(|id| by_case.get(&id).cloned()).unwrap_or_default();
        Deadline { clock, reports }
    };
    Ok(found.into_iter().map(with).collect())
}
