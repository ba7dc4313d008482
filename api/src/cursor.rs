//! Where a page of a list ended, as the client carries it to the next one: opaque, and good for the same list only.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use entity::{fault::Fault, moment::Moment};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use crate::{refusal::Refusal, tokens::TokenKey};

/// How many entries a page has, where nothing else is asked for.
const USUAL: u64 = 50;
/// How many it may have.
const MOST: u64 = 100;

/// The last entry of a page: lists go by a moment, and by id where two are of the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its moment.
    pub at: Moment,
    /// Its id.
    pub id: Uuid,
}

/// A page of a list.
#[derive(Debug)]
pub struct Page<T> {
    /// The entries, in the list's order.
    pub items: Vec<T>,
    /// The cursor of the next page, if there is one.
    pub next: Option<String>,
}

/// A list with its filters: what a cursor is bound to.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// The list and its filters, in words.
    pub name: &'a str,
    /// What the cursors are marked with.
    pub tokens: &'a TokenKey,
}

impl List<'_> {
    /// The cursor that goes on after `place`.
    ///
    /// # Errors
    /// When marking it fails.
    pub fn cursor(&self, place: Place) -> Result<String, Fault> {
        let at = place.at.timestamp().as_microsecond().to_be_bytes();
        let place = [at.as_slice(), place.id.as_bytes()].concat();
        Ok(URL_SAFE_NO_PAD.encode([place.as_slice(), &self.mark(&place)?].concat()))
    }

    /// The place that a cursor of this list goes on after.
    ///
    /// # Errors
    /// When it is not one, or one of another list.
    pub fn place(&self, cursor: &str) -> Result<Place, Refusal> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_not_one| not_of_this_list())?;
        let (place, mark) = bytes.split_at_checked(24).ok_or_else(not_of_this_list)?;
        if self.mark(place)? != mark {
            return Err(not_of_this_list());
        }
        read(place).ok_or_else(not_of_this_list)
    }

    /// Cuts what was found, which may be one more than asked for, to a page; the one more tells that there is a next.
    ///
    /// # Errors
    /// When marking the cursor fails.
    pub fn page<T>(
        &self,
        mut found: Vec<T>,
        limit: u64,
        place: impl Fn(&T) -> Place,
    ) -> Result<Page<T>, Fault> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|last| self.cursor(place(last))).transpose()?;
        Ok(Page { items: found, next })
    }

    fn mark(&self, place: &[u8]) -> Result<[u8; 32], Fault> {
        self.tokens.derive(&[b"heard: cursor\n", self.name.as_bytes(), b"\n", place].concat())
    }
}

/// What comes after `place` in a list that is ordered by `at` and `id`, newest first; everything, where there is none.
pub fn beyond<C: ColumnTrait>(at: C, id: C, place: Option<Place>) -> Condition {
    let beyond = |place: Place| {
        let at_once = Condition::all().add(at.eq(place.at)).add(id.lt(place.id));
        Condition::any().add(at.lt(place.at)).add(at_once)
    };
    Condition::all().add_option(place.map(beyond))
}

/// The same in a list that is ordered the other way round, oldest first.
pub fn from_on<C: ColumnTrait>(at: C, id: C, place: Option<Place>) -> Condition {
    let from_on = |place: Place| {
        let at_once = Condition::all().add(at.eq(place.at)).add(id.gt(place.id));
        Condition::any().add(at.gt(place.at)).add(at_once)
    };
    Condition::all().add_option(place.map(from_on))
}

fn read(place: &[u8]) -> Option<Place> {
    let (at, id) = place.split_first_chunk::<8>()?;
    let at = Timestamp::from_microsecond(i64::from_be_bytes(*at)).ok()?;
    Some(Place { at: at.into(), id: Uuid::from_slice(id).ok()? })
}

fn not_of_this_list() -> Refusal {
    Refusal::field("cursor", "not_of_this_list", "This is not a cursor of this list with these filters.")
}

/// How many entries a page shall have.
///
/// # Errors
/// When it is not a number from 1 to 100.
pub fn limit(asked: Option<&str>) -> Result<u64, Refusal> {
    limit_within(asked, USUAL, MOST)
}

/// The same, for a list with longer pages.
///
/// # Errors
/// When it is not a number from 1 to `most`.
pub fn limit_within(asked: Option<&str>, usual: u64, most: u64) -> Result<u64, Refusal> {
    let Some(asked) = asked else { return Ok(usual) };
    let limit = asked.parse().ok().filter(|limit| (1..=most).contains(limit));
    limit.ok_or_else(|| Refusal::field("limit", "out_of_range", "A number from 1 to the most of this list."))
}
