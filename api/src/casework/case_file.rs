//! The case file: everything that a rule looks at before an act is done. Coded words only; nothing in it is opened.

use std::sync::Arc;

use entity::{
    acknowledgement::Acknowledgement,
    case::{self, Stage},
    clock, closing_day, development,
    event::Event,
    fault::{Attempting, Fault},
    kept_policy,
    moment::Moment,
    party::{self, PartyKind},
    policy::Policy,
    report,
    working_time::WorkingTime,
};
use sea_orm::{
    ConnectionTrait, DerivePartialModel, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::{access::Act, house::House, refusal::Refusal};

mod said;

pub use said::{
    Approval, ConsentPurpose, InterviewOf, InterviewResult, PoliceStep, VictimDecision, ends_with_works,
};

const ATTEMPT: &str = "opening a case file";

/// A case with all that belongs to it.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// Its row.
    pub case: case::Model,
    /// The policy whose promises it keeps.
    pub policy: Arc<Policy>,
    /// How its days are counted.
    pub working: WorkingTime,
    /// Its reports, oldest first.
    pub reports: Vec<ReportLine>,
    /// Its chronology, oldest first.
    pub entries: Vec<Entry>,
    /// The people in it, as they are known now: whoever was entered again to be corrected is there once.
    pub parties: Vec<Party>,
    /// Its clocks.
    pub clocks: Vec<clock::Model>,
}

/// A report of the case: its clear columns.
#[derive(Debug, Clone, DerivePartialModel)]
#[sea_orm(entity = "report::Entity")]
pub struct ReportLine {
    /// Its id.
    pub id: Uuid,
    /// Its number.
    pub acknowledgement: Acknowledgement,
    /// When it was received.
    pub received_at: Moment,
    /// Who told us.
    pub reporter_role: String,
    /// Whether and how the reporter may be reached.
    pub contact_choice: String,
    /// Since when it waits for a look, if it does.
    pub set_aside_at: Option<Moment>,
}

/// An entry of the chronology with its coded words.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its row; in a case file, without what is sealed.
    pub row: development::Model,
    /// The coded words.
    pub facts: Value,
}

impl Entry {
    /// A coded word of it, by its name.
    pub fn fact<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        serde_json::from_value(self.facts.get(name)?.clone()).ok()
    }

    /// Whether it says that.
    pub fn says(&self, name: &str, word: &str) -> bool {
        self.facts.get(name).and_then(Value::as_str) == Some(word)
    }
}

/// Someone in the case, with their coded words.
#[derive(Debug, Clone)]
pub struct Party {
    /// Their row.
    pub row: party::Model,
    /// The coded words.
    pub facts: Value,
    /// The ids under which they were entered before they were corrected, the last one first.
    pub before: Vec<Uuid>,
}

impl Party {
    /// A coded word on them, by its name.
    pub fn fact<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        serde_json::from_value(self.facts.get(name)?.clone()).ok()
    }

    /// The ids under which they were entered, the one they have now first.
    pub fn ids(&self) -> Vec<Uuid> {
        std::iter::once(self.row.id).chain(self.before.iter().copied()).collect()
    }

    /// Whether their coded words say that.
    pub fn says(&self, name: &str, word: &str) -> bool {
        self.facts.get(name).and_then(Value::as_str) == Some(word)
    }
}

/// Opens the file of a case.
///
/// # Errors
/// When the database refuses.
pub async fn open(db: &impl ConnectionTrait, house: &House, case: case::Model) -> Result<CaseFile, Fault> {
    let policy = policy(db, house, &case).await?;
    let working = house.intake.promises.working_in(&case.division)?;
    let working = closing_day::left_out(db, working).await?;
    let reports = report::Entity::find()
        .filter(report::COLUMN.case_id.eq(case.id))
        .order_by_asc(report::Column::ReceivedAt)
        .order_by_asc(report::Column::Id)
        .into_partial_model()
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    // Rules read coded words; what is sealed stays where it lies.
    let nothing = Expr::value(Option::<Vec<u8>>::None);
    let coded = development::Column::iter().filter(|column| !matches!(column, development::Column::Words));
    let entries = development::Entity::find()
        .select_only()
        .columns(coded)
        .expr_as(nothing, "words")
        .filter(development::COLUMN.case_id.eq(case.id))
        .order_by_asc(development::Column::Position)
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let parties = party::Entity::find()
        .filter(party::COLUMN.case_id.eq(case.id))
        .order_by_asc(party::Column::CreatedAt)
        .order_by_asc(party::Column::Id)
        .all(db)
        .await
        .attempting(ATTEMPT)?;
    let clocks = clock::of_case(db, case.id).await.attempting(ATTEMPT)?;
    let facts = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    Ok(CaseFile {
        case,
        policy,
        working,
        reports,
        entries: entries.into_iter().map(|row| Entry { facts: facts(&row.facts), row }).collect(),
        parties: corrected(parties.into_iter().map(|row| (facts(&row.facts), row)).collect()),
        clocks,
    })
}

/// The people of a case, each with their last entry only.
fn corrected(rows: Vec<(Value, party::Model)>) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::with_capacity(rows.len());
    for (facts, row) in rows {
        let mut party = Party { row, facts, before: Vec::new() };
        if let Some(id) = party.fact::<Uuid>("replaces")
            && let Some(place) = parties.iter().position(|other| other.row.id == id)
        {
            party.before = vec![id];
            party.before.extend(parties.remove(place).before);
        }
        parties.push(party);
    }
    parties
}

/// The policy that a case keeps: the one in force, or the one it began under.
///
/// # Errors
/// When the database refuses, or the policy it began under was not kept.
pub async fn policy(
    db: &impl ConnectionTrait,
    house: &House,
    case: &case::Model,
) -> Result<Arc<Policy>, Fault> {
    let in_force = &house.intake.promises.policy;
    if in_force.id == case.policy && in_force.version == case.policy_version {
        return Ok(in_force.clone());
    }
    let kept = kept_policy::find(db, &case.policy, case.policy_version).await?;
    kept.map(Arc::new)
        .ok_or_else(|| Fault::plain("looking for the policy a case began under: it was not kept"))
}

impl CaseFile {
    /// The entries that an act left, oldest first.
    pub fn of(&self, act: Act) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.row.act == act.word())
    }

    /// The last entry that an act left.
    pub fn last(&self, act: Act) -> Option<&Entry> {
        self.of(act).next_back()
    }

    /// The entry of that id, if that act left it.
    ///
    /// # Errors
    /// When there is none, naming the field that asked for it.
    pub fn entry(&self, field: &str, act: Act, id: Uuid) -> Result<&Entry, Refusal> {
        let found = self.of(act).find(|entry| entry.row.id == id);
        found.ok_or_else(|| Refusal::field(field, "not_in_this_case", "There is no such entry in this case."))
    }

    /// The entries of an act that are about an earlier one, or about someone. What was entered of somebody before they were
    /// corrected is still about them.
    pub fn about(&self, act: Act, id: Uuid) -> impl DoubleEndedIterator<Item = &Entry> {
        let party = self.parties.iter().find(|party| party.row.id == id);
        let before = party.map_or(&[][..], |party| party.before.as_slice());
        let is_about = move |subject: Uuid| subject == id || before.contains(&subject);
        self.of(act).filter(move |entry| entry.row.subject_id.is_some_and(is_about))
    }

    /// Someone in the case.
    ///
    /// # Errors
    /// When there is no such person of that kind in it, naming the field that asked for them.
    pub fn party(&self, field: &str, kind: PartyKind, id: Uuid) -> Result<&Party, Refusal> {
        let found = self.parties.iter().find(|party| party.row.id == id && party.row.kind == kind);
        found.ok_or_else(|| {
            Refusal::field(field, "not_in_this_case", "There is no such person of that kind in this case.")
        })
    }

    /// Everyone of a kind.
    pub fn parties_of(&self, kind: PartyKind) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(move |party| party.row.kind == kind)
    }

    /// Whether there is a way to reach whoever reported, or the victim.
    pub fn is_reachable(&self) -> bool {
        self.reports.iter().any(|report| report.contact_choice != "none")
    }

    /// When its first report was received.
    pub fn began_at(&self) -> Moment {
        self.reports.iter().map(|report| report.received_at).min().unwrap_or(self.case.opened_at)
    }

    /// Whether it is closed.
    pub fn is_closed(&self) -> bool {
        self.case.stage == Stage::Closed
    }

    /// The open clocks that an event would fulfil.
    pub fn clocks_for(&self, event: Event) -> impl Iterator<Item = &clock::Model> {
        self.clocks.iter().filter(move |clock| {
            let rule = self.policy.clock(&clock.code);
            clock.is_open() && rule.is_some_and(|rule| rule.fulfilled_by.contains(&event))
        })
    }
}
