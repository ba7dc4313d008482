//! Finding cases by what cannot be read in the database: a name, a postcode, a number, an address; and telling of a case
//! which of these appear in earlier ones.

use std::collections::BTreeMap;

use entity::{
    acknowledgement::Acknowledgement,
    audit::{self, HOUSE, Told},
    case::{self, Stage},
    fault::{Attempting, Fault},
    fingerprint as mark,
    moment::Moment,
    report,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use crate::{
    access::{Act, of_visible},
    caller::Caller,
    fingerprint::Kind,
    house::House,
    refusal::Refusal,
};

const ATTEMPT: &str = "searching";
/// How many cases a search finds at most: whoever finds more asks more exactly.
pub const MOST: u64 = 100;

/// A case that was found.
#[derive(Debug)]
pub struct Found {
    /// The case.
    pub case_id: Uuid,
    /// How far it has come.
    pub stage: Stage,
    /// When it was opened.
    pub opened_at: Moment,
    /// The numbers of its reports.
    pub reports: Vec<Acknowledgement>,
    /// Whose it is: `reporter`, `victim`, `perpetrator`, `place` …
    pub parties: Vec<String>,
}

/// Finds the cases in which something appears, newest first. What was searched for is recorded nowhere, only that somebody
/// searched by that kind of thing.
///
/// # Errors
/// When the caller may not, or there is nothing to search for in what was sent.
pub async fn search(
    house: &House,
    caller: &Caller,
    kind: Kind,
    value: &str,
    now: Moment,
) -> Result<Vec<Found>, Refusal> {
    caller.may(Act::Search)?;
    let mark = house.fingerprints()?.of(kind, value);
    let mark = mark.ok_or_else(|| {
        Refusal::field("value", "nothing_to_search", "There is nothing to search for in it.")
    })?;
    let found = by_mark(house.intake.db.reader(), caller, mark.as_str()).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let told =
        Told { actor: caller.actor(), act: Act::Search.word(), subject_id: None, detail: Some(kind.word()) };
    audit::append(&transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")?;
    transaction.commit().await.attempting(ATTEMPT)?;
    let mut by_case: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for row in found {
        let parties = by_case.entry(row.case_id).or_default();
        if !parties.contains(&row.party) {
            parties.push(row.party);
        }
    }
    Ok(with_cases(house, by_case).await?)
}

async fn with_cases(house: &House, mut by_case: BTreeMap<Uuid, Vec<String>>) -> Result<Vec<Found>, Fault> {
    let db = house.intake.db.reader();
    let cases = case::Entity::find().filter(case::Column::Id.is_in(by_case.keys().copied()));
    let cases = cases.order_by_desc(case::Column::OpenedAt).limit(MOST).all(db).await.attempting(ATTEMPT)?;
    let numbers: Vec<(Uuid, Acknowledgement)> = report::Entity::find()
        .select_only()
        .columns([report::Column::CaseId, report::Column::Acknowledgement])
        .filter(report::Column::CaseId.is_in(cases.iter().map(|case| case.id)))
        .order_by_asc(report::Column::ReceivedAt)
        .into_tuple()
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let of = |case: &case::Model| {
        let mine = numbers.iter().filter(|(id, _)| *id == case.id);
        mine.map(|(_, number)| number.clone()).collect()
    };
    let found = cases.into_iter().map(|case| Found {
        case_id: case.id,
        stage: case.stage,
        opened_at: case.opened_at,
        reports: of(&case),
        parties: by_case.remove(&case.id).unwrap_or_default(),
    });
    Ok(found.collect())
}

/// Something of a case that appears in others too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// What: `address`, `name` …
    pub kind: String,
    /// Whose it is in this case.
    pub party: String,
    /// In how many others that the caller may know of.
    pub cases: i64,
}

/// What of a case appears in others: "this address appears in three earlier cases".
///
/// # Errors
/// When the database refuses.
pub async fn repeats(
    db: &impl ConnectionTrait,
    caller: &Caller,
    case_id: Uuid,
) -> Result<Vec<Repeat>, Fault> {
    let own =
        mark::Entity::find().filter(mark::Column::CaseId.eq(case_id)).all(db).await.attempting(ATTEMPT)?;
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let counted: Vec<(String, i64)> = mark::Entity::find()
        .select_only()
        .column(mark::Column::Mark)
        .expr(ExprTrait::count_distinct(Expr::col((mark::Entity, mark::Column::CaseId))))
        .filter(mark::Column::Mark.is_in(own.iter().map(|row| row.mark.clone())))
        .filter(mark::Column::CaseId.ne(case_id))
        .filter(of_visible(mark::Column::CaseId, &caller.staff, &caller.areas))
        .group_by(mark::Column::Mark)
        .into_tuple()
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let mut repeats = Vec::new();
    for row in own {
        let cases = counted.iter().find(|(mark, _)| *mark == row.mark).map_or(0, |(_, cases)| *cases);
        let repeat = Repeat { kind: row.kind, party: row.party, cases };
        if cases > 0 && !repeats.contains(&repeat) {
            repeats.push(repeat);
        }
    }
    Ok(repeats)
}

async fn by_mark(db: &impl ConnectionTrait, caller: &Caller, mark: &str) -> Result<Vec<mark::Model>, Fault> {
    let found = mark::Entity::find()
        .filter(mark::Column::Mark.eq(mark))
        .filter(of_visible(mark::Column::CaseId, &caller.staff, &caller.areas))
        .order_by_desc(mark::Column::CaseId)
        .limit(MOST * 10);
    found.all(db).await.attempting(ATTEMPT)
}
