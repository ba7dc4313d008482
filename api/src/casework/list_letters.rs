//! The list of letters: what they are, to whom of a case, and what became of them. Nothing that stands in one is opened, and
//! no address is near it. An administrator sees that letters go out and which do not, and not of which case they are.

use entity::{
    database::Database,
    exclusion,
    fault::Attempting,
    hex::hex,
    letter::{self, LetterState},
    staff::Role,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, SimpleExpr},
};

use crate::{
    access::{Act, of_visible},
    caller::Caller,
    cursor::{List, Page, Place, beyond},
    house::House,
    refusal::Refusal,
};

/// Which letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Those of which that became.
    Of(LetterState),
    /// The one that bears this reference, whatever became of it: the last four bytes of its id.
    Bearing([u8; 4]),
}

impl Wanted {
    /// Reads which letters are wanted; those that failed, where nothing is said.
    ///
    /// # Errors
    /// When there is no such state or reference, or both are asked for: a reference is enough.
    pub fn read(state: Option<&str>, reference: Option<&str>) -> Result<Self, Refusal> {
        let Some(reference) = reference else { return Self::of(state) };
        if state.is_some() {
            return Err(Refusal::field("state", "not_with_reference", "A reference is enough."));
        }
        let bytes = bytes_of(reference);
        let detail = "The eight figures and letters that stand in the letter: ABCDEF01.";
        bytes.map(Self::Bearing).ok_or_else(|| Refusal::field("reference", "not_a_reference", detail))
    }

    fn of(state: Option<&str>) -> Result<Self, Refusal> {
        let read = |word: &str| {
            let read: Result<LetterState, serde::de::value::Error> =
                serde::Deserialize::deserialize(serde::de::value::StrDeserializer::new(word));
            let detail = "One of failed, bounced, due, cancelled, sent.";
            read.map_err(|_unknown| Refusal::field("state", "not_a_choice", detail))
        };
        Ok(Self::Of(state.map_or(Ok(LetterState::Failed), read)?))
    }

    /// The one condition, so written that an index answers it.
    fn condition(self, db: &Database) -> SimpleExpr {
        match self {
            Self::Of(state) => letter::Column::State.eq(state),
            Self::Bearing(end) if db.is_embedded() => {
                Expr::cust("substr(\"letters\".\"id\", 13)").eq(end.to_vec())
            }
            Self::Bearing(end) => Expr::cust("right(\"letters\".\"id\"::text, 8)").eq(hex(&end)),
        }
    }
}

/// The bytes of a reference ([`crate::letters::reference`]), however it was typed.
fn bytes_of(reference: &str) -> Option<[u8; 4]> {
    let typed = reference.trim();
    let is_one = typed.len() == 8 && typed.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = u32::from_str_radix(typed, 16).ok().filter(|_| is_one)?;
    Some(number.to_be_bytes())
}

/// Lists letters, the latest first.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn list_letters(
    house: &House,
    caller: &Caller,
    wanted: Wanted,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Page<letter::Model>, Refusal> {
    caller.may(Act::ListLetters)?;
    let name = format!("letters {wanted:?}");
    let list = List { name: &name, tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let db = &house.intake.db;
    let found = query(db, caller, wanted, after, limit + 1).all(db.reader()).await;
    let page = list
        .page(found.attempting("listing letters")?, limit, |last| Place { at: last.due_at, id: last.id })?;
    let items = page.items.into_iter().map(|letter| shown_to(caller, letter)).collect();
    Ok(Page { items, next: page.next })
}

/// A letter without what the caller is not to know of it.
pub(super) fn shown_to(caller: &Caller, letter: letter::Model) -> letter::Model {
    if caller.staff.role == Role::Administrator {
        return letter::Model { case_id: None, ..letter };
    }
    letter
}

/// The one query of the list.
pub(crate) fn query(
    db: &Database,
    caller: &Caller,
    wanted: Wanted,
    after: Option<Place>,
    most: u64,
) -> Select<letter::Entity> {
    use letter::Column as C;
    letter::Entity::find()
        .filter(wanted.condition(db))
        .filter(seen(caller))
        .filter(beyond(C::DueAt, C::Id, after))
        .order_by_desc(C::DueAt)
        .order_by_desc(C::Id)
        .limit(most)
}

/// The letters of the cases that the caller may see; whoever operates the program sees every letter but those of cases that
/// are closed to them.
fn seen(caller: &Caller) -> Condition {
    use letter::Column as C;
    if caller.staff.role != Role::Administrator {
        return of_visible(C::CaseId, &caller.staff, &caller.areas);
    }
    let excluded = exclusion::Entity::find()
        .select_only()
        .column(exclusion::Column::CaseId)
        .filter(exclusion::Column::StaffId.eq(caller.staff.id));
    Condition::any().add(C::CaseId.is_null()).add(C::CaseId.not_in_subquery(excluded.into_query()))
}
