//! Opening a case: where it stands, who is in it, what is promised, agreed and consented to, what waits for somebody.

use std::collections::BTreeMap;

use entity::{
    fault::{Attempting, Fault},
    moment::Moment,
    party,
    risk::Level,
    safe_contact, task,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};
use serde_json::Value;
use uuid::Uuid;

use super::{
    case_act::find,
    case_file::{self, Approval, CaseFile, ConsentPurpose, Entry},
    chronology::{self, opened_by_id},
    in_words::{Written, join},
    search::{Repeat, repeats},
    tell,
};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

const ATTEMPT: &str = "opening a case";

/// A case, open.
pub struct OpenCase {
    /// Its file.
    pub file: CaseFile,
    /// The people in it, with what is known of them.
    pub parties: Vec<OpenParty>,
    /// The action plan in force, with what was written.
    pub plan: Option<Entry>,
    /// The entries that wait for somebody's approval.
    pub waiting: Vec<Uuid>,
    /// The level of risk.
    pub risk: Option<Level>,
    /// What of it appears in other cases.
    pub repeats: Vec<Repeat>,
    /// What is left to be done by hand, the oldest first.
    pub tasks: Vec<task::Model>,
    /// How those are reached who have agreed to it since they reported, or who did not report.
    pub safe_contacts: Vec<safe_contact::Model>,
}

/// Someone in the case.
pub struct OpenParty {
    /// Their row.
    pub row: party::Model,
    /// What is known of them.
    pub facts: Value,
}

/// Opens a case.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn read_case(house: &House, caller: &Caller, id: Uuid, now: Moment) -> Result<OpenCase, Refusal> {
    caller.may(Act::ReadCase)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = find(&transaction, caller, id).await?;
    let file = case_file::open(&transaction, house, case).await?;
    let parties = parties(&transaction, house, &file).await?;
    let plan = match file.plan() {
        Some(plan) => Some(opened_by_id(&transaction, house, plan.row.id).await?),
        None => None,
    };
    let repeats = repeats(&transaction, caller, id).await?;
    let tasks = open_tasks(&transaction, id).await?;
    let safe_contacts = safe_contact::Entity::find().filter(safe_contact::COLUMN.case_id.eq(id));
    let safe_contacts = safe_contacts.all(&transaction).await.attempting(ATTEMPT)?;
    tell(&transaction, caller, id, Act::ReadCase.word(), None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    let pending = |entry: &&Entry| {
        file.approval_of(entry) == Some(Approval::Pending) && !file.is_replaced(entry.row.id)
    };
    let waiting = file.entries.iter().filter(pending).map(|entry| entry.row.id).collect();
    let risk = file.risk();
    Ok(OpenCase { parties, plan, waiting, risk, repeats, tasks, safe_contacts, file })
}

async fn open_tasks(transaction: &DatabaseTransaction, id: Uuid) -> Result<Vec<task::Model>, Fault> {
    let open = task::Entity::find()
        .filter(task::Column::CaseId.eq(id))
        .filter(task::Column::DoneAt.is_null())
        .order_by_asc(task::Column::RaisedAt)
        .order_by_asc(task::Column::Id);
    open.all(transaction).await.attempting(ATTEMPT)
}

async fn parties(
    transaction: &DatabaseTransaction,
    house: &House,
    file: &CaseFile,
) -> Result<Vec<OpenParty>, Fault> {
    if file.parties.is_empty() {
        return Ok(Vec::new());
    }
    let key = chronology::key(transaction, house, file.case.id).await?;
    let key = key.ok_or_else(|| Fault::plain("opening the people of a case: its key is gone"))?;
    let open = |party: &case_file::Party| {
        let words: Written = key.open_value(&party::words_purpose(party.row.id), &party.row.words)?;
        Ok(OpenParty { facts: join(party.facts.clone(), words), row: party.row.clone() })
    };
    file.parties.iter().map(open).collect()
}

/// The victim's consents as they stand: their last word on each purpose.
pub fn consents(file: &CaseFile) -> BTreeMap<String, bool> {
    let word = |entry: &Entry| {
        let purpose: ConsentPurpose = entry.fact("purpose")?;
        let word = entry.facts.get("purpose")?.as_str()?.to_owned();
        Some((word, file.consents_to(purpose)))
    };
    file.consents_of_victim().filter_map(word).collect()
}
