//! The list of works: what is ordered, where, and how to behave there. Nothing of why (001 §4): no name, no strand and no
//! account comes near it.

use std::collections::{HashMap, HashSet};

use entity::{
    audit::{self, HOUSE, Told},
    case_key::{self, CaseKey},
    clock::{self, ClockState},
    development,
    fault::{Attempting, Fault},
    moment::Moment,
    sealed::Sealed,
};
use jiff::civil::Date;
use sea_orm::{
    ActiveEnum, ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
    sea_query::{BinOper, Expr, ExprTrait, Query, SelectStatement, SubQueryStatement},
};
use serde_json::Value;
use uuid::Uuid;

use super::{in_words::Written, order_works::WorksKind};
use crate::{
    access::{Act, of_visible},
    caller::Caller,
    cursor::{List, Page, Place, beyond},
    house::House,
    refusal::Refusal,
};

const ATTEMPT: &str = "listing works";
/// Entries that came after an order and are about it.
const LATER: &str = "later";

/// An order that may be carried out, as the list shows it.
#[derive(Debug)]
pub struct Ordered {
    /// Its id.
    pub id: Uuid,
    /// The case that it is entered with when it is done.
    pub case_id: Uuid,
    /// What is to be done.
    pub kind: WorksKind,
    /// Whether it can't wait.
    pub emergency: bool,
    /// Whether it is in a place that is everyone's.
    pub communal: bool,
    /// When it was ordered.
    pub ordered_at: Moment,
    /// When it is due; none, where nothing is promised or it is held back.
    pub due_at: Option<Moment>,
    /// Whether it waits, because evidence has to be kept.
    pub held: bool,
    /// Where.
    pub place: String,
    /// How urgent it is and how to behave there.
    pub conduct: String,
}

/// An order as it lies there.
#[derive(Debug, FromQueryResult)]
struct Lying {
    id: Uuid,
    case_id: Uuid,
    at: Moment,
    happened_at: Moment,
    facts: String,
    words: Option<Sealed>,
    due_at: Option<Moment>,
    hold: Option<String>,
}

/// Lists the works that are ordered, approved where that is needed, and not completed; newest first.
///
/// # Errors
/// When the caller may not, or the cursor is not one of this list.
pub async fn list_works(
    house: &House,
    caller: &Caller,
    cursor: Option<&str>,
    limit: u64,
    now: Moment,
) -> Result<Page<Ordered>, Refusal> {
    caller.may(Act::ListWorks)?;
    let list = List { name: "works", tokens: &house.tokens };
    let after = cursor.map(|cursor| list.place(cursor)).transpose()?;
    let found = find(house, caller, after, limit + 1).await?;
    let page = list.page(found, limit, |last| Place { at: last.at, id: last.id })?;
    let keys = keys(house, &page.items).await?;
    let items =
        page.items.into_iter().map(|lying| open(&keys, lying, now.day())).collect::<Result<_, _>>()?;
    tell(house, caller, now).await?;
    Ok(Page { items, next: page.next })
}

/// That somebody looked where works are to be done stands in the house's chain: the list opens places of many cases.
async fn tell(house: &House, caller: &Caller, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let told = Told { actor: caller.actor(), act: Act::ListWorks.word(), subject_id: None, detail: None };
    audit::append(&transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")?;
    transaction.commit().await.attempting(ATTEMPT)
}

async fn find(house: &House, caller: &Caller, after: Option<Place>, most: u64) -> Result<Vec<Lying>, Fault> {
    use development::Column as C;
    let found = development::Entity::find()
        .select_only()
        .columns([C::Id, C::CaseId, C::At, C::HappenedAt, C::Facts, C::Words])
        .expr_as(one(due()), "due_at")
        .expr_as(one(hold()), "hold")
        .filter(C::Act.eq(Act::OrderWorks.word()))
        .filter(Expr::exists(later(Act::CompleteWorks)).not())
        .filter(may_be_done())
        .filter(of_visible(C::CaseId, &caller.staff, &caller.areas))
        .filter(beyond(C::At, C::Id, after))
        .order_by_desc(C::At)
        .order_by_desc(C::Id)
        .limit(most);
    found.into_model::<Lying>().all(house.intake.db.reader()).await.attempting(ATTEMPT)
}

fn one(query: SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(SubQueryStatement::SelectStatement(query)))
}

/// The entries of an act that are about the order.
fn later(act: Act) -> SelectStatement {
    use development::Column as C;
    let this = Expr::col((development::Entity, C::Id));
    Query::select()
        .expr(Expr::value(1))
        .from_as(development::Entity, LATER)
        .and_where(Expr::col((LATER, C::SubjectId)).eq(this))
        .and_where(Expr::col((LATER, C::Act)).eq(act.word()))
        .take()
}

/// Approved, where a manager approves it first. Facts are coded, so that words in them mean what they say.
fn may_be_done() -> Condition {
    use development::Column as C;
    let mut approved = later(Act::Decide);
    approved.and_where(Expr::col((LATER, C::Facts)).like(r#"%"approved":true%"#));
    Condition::any().add(C::Facts.not_like(r#"%"needs_approval":true%"#)).add(Expr::exists(approved))
}

/// The last that was said about holding it back.
fn hold() -> SelectStatement {
    use development::Column as C;
    let mut hold = later(Act::HoldEvidence);
    hold.clear_selects()
        .column((LATER, C::Facts))
        .order_by((LATER, C::Position), sea_orm::Order::Desc)
        .limit(1)
        .take()
}

/// When it is due by the first of the clocks that end with it; the order names them.
fn due() -> SelectStatement {
    use clock::Column as K;
    use development::Column as C;
    let joined = BinOper::Custom("||");
    let code = Expr::value("%\"").binary(joined, Expr::col((clock::Entity, K::Code)));
    let code = code.binary(joined, "\"%");
    let named = Expr::col((development::Entity, C::Facts)).binary(BinOper::Like, code);
    let this = Expr::col((clock::Entity, K::SubjectId)).equals((development::Entity, C::Id));
    let ours = Expr::col((clock::Entity, K::CaseId)).equals((development::Entity, C::CaseId));
    // Written so that the few clocks of the case are looked through, and not all that run.
    let running = Expr::col((clock::Entity, K::State)).binary(joined, "").eq(ClockState::Running.to_value());
    clock::Entity::find()
        .select_only()
        .column(K::DueAt)
        .filter(ours)
        .filter(running)
        .filter(K::DueAt.is_not_null())
        .filter(named)
        .filter(Condition::any().add(K::SubjectId.is_null()).add(this))
        .order_by_asc(K::DueAt)
        .limit(1)
        .into_query()
}

async fn keys(house: &House, found: &[Lying]) -> Result<HashMap<Uuid, CaseKey>, Fault> {
    let cases: HashSet<Uuid> = found.iter().map(|lying| lying.case_id).collect();
    let rows = case_key::Entity::find().filter(case_key::Column::CaseId.is_in(cases));
    let rows = rows.all(house.intake.db.reader()).await.attempting(ATTEMPT)?;
    rows.iter().map(|row| Ok((row.case_id, CaseKey::open(row, &house.identities)?))).collect()
}

/// Takes what whoever does the works needs, and leaves the rest.
/// Whether a hold holds on that day: it ends with its last.
fn is_held(hold: &str, today: Date) -> bool {
    let facts: Value = serde_json::from_str(hold).unwrap_or_default();
    let until = facts.get("until").and_then(Value::as_str).and_then(|until| until.parse::<Date>().ok());
    facts.get("held") == Some(&Value::Bool(true)) && until.is_none_or(|until| until >= today)
}

fn open(keys: &HashMap<Uuid, CaseKey>, lying: Lying, today: Date) -> Result<Ordered, Fault> {
    let gone = || Fault::plain("listing works: the key of a case is gone");
    let key = keys.get(&lying.case_id).ok_or_else(gone)?;
    let words = lying.words.ok_or_else(|| Fault::plain("listing works: an order says nothing"))?;
    let mut written: Written = key.open_value(&development::words_purpose(lying.id), &words)?;
    let facts: Value = serde_json::from_str(&lying.facts).attempting(ATTEMPT)?;
    let says = |name: &str| facts.get(name).and_then(Value::as_bool).unwrap_or(false);
    let kind = facts.get("kind").cloned().unwrap_or_default();
    Ok(Ordered {
        id: lying.id,
        case_id: lying.case_id,
        kind: serde_json::from_value(kind).attempting(ATTEMPT)?,
        emergency: says("emergency"),
        communal: says("communal"),
        ordered_at: lying.happened_at,
        due_at: lying.due_at,
        held: lying.hold.is_some_and(|hold| is_held(&hold, today)),
        place: written.remove("/place").unwrap_or_default(),
        conduct: written.remove("/conduct").unwrap_or_default(),
    })
}
