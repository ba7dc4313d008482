//! The shape of every act on a case: who may, on which case, what the procedure says, what it writes, which promises it
//! keeps and starts, its entry in the chronology and in the audit chain; one transaction, whole or not at all.

use std::future::Future;

use entity::{
    audit,
    case::{self, Stage},
    clock, development, exclusion,
    fault::{Attempting, Fault},
    follow_up, letter,
    moment::Moment,
    task::{self, TaskKind},
};
use sea_orm::{ActiveModelTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QuerySelect};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_file::{self, CaseFile, Entry},
    chronology,
    in_words::{join, part},
    work::Work,
    write_letter::keep_copy,
};
use crate::{
    access::{Act, is_for},
    caller::Caller,
    house::House,
    refusal::{Refusal, Rule},
    repeated::{Before, Creating},
};

const ATTEMPT: &str = "doing an act on a case";
/// How often an act is tried that the database breaks off because another was at the same rows.
const TRIES: u8 = 4;

const CLOSED: Rule = Rule::new("case_closed", "The case is closed. It can be reopened first (001 §17).");
const NOT_CLOSED: Rule = Rule::new("case_not_closed", "The case is not closed.");

/// On which cases an act can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// Open ones.
    Open,
    /// Closed ones.
    Closed,
    /// Both.
    Any,
}

/// An act on a case, as it is sent: the request's body is the act.
pub trait CaseAct: Serialize + DeserializeOwned + ToSchema + 'static {
    /// Which act it is.
    const ACT: Act;
    /// Where it is sent to, after `/api/v1/cases/{id}/`.
    const PATH: &'static str;
    /// What it does, in a few words.
    const TITLE: &'static str;
    /// On which cases it can be done.
    const ON: On = On::Open;
    /// Whether the caller has to say which version of the case they saw, since two might do it at once.
    const NEEDS_MATCH: bool = false;
    /// How many bytes its body may have.
    const MOST_BYTES: usize = 256 * 1024;

    /// A request that is as it should be, for the API's description.
    fn example() -> Value;

    /// When it happened, where that is not when it is entered.
    fn happened_at(&self) -> Option<Moment> {
        None
    }

    /// What is done: asks the rules, says what happened, writes what else there is to write. The entry in the chronology is
    /// the act itself.
    ///
    /// # Errors
    /// When a rule of the procedure says no, or something in the act can't be.
    fn carry_out(&self, work: &mut Work<'_>) -> impl Future<Output = Result<(), Refusal>>;
}

/// An act that was done.
#[derive(Debug)]
pub struct Done {
    /// Its entry in the chronology, with the words put back.
    pub entry: Entry,
    /// The case as it is now.
    pub case: case::Model,
}

/// Does an act on a case. The same request sent again does nothing more and gives the same entry.
///
/// # Errors
/// When the caller may not or may not know of the case, it is not as they saw it, or the procedure says no.
pub async fn perform<A: CaseAct>(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    creating: &Creating,
    seen: Option<&str>,
    act: &A,
    now: Moment,
) -> Result<Done, Refusal> {
    caller.may(A::ACT)?;
    let mut left = TRIES;
    loop {
        left -= 1;
        match perform_once(house, caller, case_id, creating, seen, act, now).await {
            Err(Refusal::Fault(fault)) if fault.is_collision() && left > 0 => {}
            done => return done,
        }
    }
}

async fn perform_once<A: CaseAct>(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    creating: &Creating,
    seen: Option<&str>,
    act: &A,
    now: Moment,
) -> Result<Done, Refusal> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = find(&transaction, caller, case_id).await?;
    let id = Uuid::now_v7();
    if let Before::Made(before) = creating.note(&transaction, id, now).await? {
        return done_before(house, &transaction, case, before).await;
    }
    let file = case_file::open(&transaction, house, case).await?;
    may_be_done::<A>(&file, seen, act, now)?;
    let mut work = Work::new(house, caller, &transaction, file, id, now);
    // People say times to the minute: what is of the report's own minute came after it.
    let began_at = work.file.began_at();
    work.happened_at = act.happened_at().map_or(now, |at| at.max(began_at).min(now));
    act.carry_out(&mut work).await?;
    let body = serde_json::to_value(act).attempting(ATTEMPT)?;
    let done = work.finish(A::ACT, body).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(done)
}

/// A case that the caller may know of, held until the transaction ends.
///
/// # Errors
/// When there is none, or none that they may know of: to them that is the same.
pub async fn find(
    transaction: &DatabaseTransaction,
    caller: &Caller,
    case_id: Uuid,
) -> Result<case::Model, Refusal> {
    let case =
        case::Entity::find_by_id(case_id).lock_exclusive().one(transaction).await.attempting(ATTEMPT)?;
    let case = case.ok_or(Refusal::NotFound)?;
    let excluded = exclusion::Entity::find_by_id((case_id, caller.staff.id)).one(transaction).await;
    if excluded.attempting(ATTEMPT)?.is_some() || !is_for(&caller.staff, &caller.areas, &case) {
        return Err(Refusal::NotFound);
    }
    Ok(case)
}

fn may_be_done<A: CaseAct>(file: &CaseFile, seen: Option<&str>, act: &A, now: Moment) -> Result<(), Refusal> {
    let is_seen = |seen: &str| {
        let etag = etag(&file.case);
        seen.split(',').map(str::trim).any(|seen| seen == etag || seen == "*")
    };
    if !seen.is_none_or(is_seen) {
        return Err(Refusal::Stale);
    }
    match A::ON {
        On::Open if file.is_closed() => return Err(CLOSED.into()),
        On::Closed if !file.is_closed() => return Err(NOT_CLOSED.into()),
        _ => {}
    }
    let minute = |moment: Moment| moment.timestamp().as_second().div_euclid(60);
    match act.happened_at() {
        Some(at) if minute(at) > minute(now) => {
            Err(Refusal::field("happened_at", "in_the_future", "This moment has not come yet."))
        }
        Some(at) if minute(at) < minute(file.began_at()) => {
            Err(Refusal::field("happened_at", "before_the_report", "The report came later than this."))
        }
        _ => Ok(()),
    }
}

/// The `ETag` of a case.
pub fn etag(case: &case::Model) -> String {
    format!("\"{}\"", case.version)
}

async fn done_before(
    house: &House,
    transaction: &DatabaseTransaction,
    case: case::Model,
    id: Uuid,
) -> Result<Done, Refusal> {
    let row = development::Entity::find_by_id(id).one(transaction).await.attempting(ATTEMPT)?;
    let row = row.ok_or_else(|| Fault::plain("looking for what a request made: it is not there"))?;
    let entry = super::chronology::opened(transaction, house, row).await?;
    Ok(Done { entry, case })
}

impl Work<'_> {
    /// Writes everything down: the entry, what it did to the clocks and the case, and the audit chain.
    async fn finish(mut self, act: Act, body: Value) -> Result<Done, Refusal> {
        let transaction = self.transaction;
        let (mut facts, written) = part(body);
        if let (Some(facts), Some(noted)) = (facts.as_object_mut(), self.noted.as_object()) {
            facts.extend(noted.clone());
        }
        let words = match written.is_empty() {
            true => None,
            false => {
                let purpose = development::words_purpose(self.id);
                Some(self.key().await?.seal(&purpose, &written, self.house.chance.as_ref())?)
            }
        };
        let last = development::last_position(transaction, self.file.case.id).await.attempting(ATTEMPT)?;
        let row = development::Model {
            id: self.id,
            case_id: self.file.case.id,
            position: last + 1,
            act: act.word().to_owned(),
            at: self.now,
            happened_at: self.happened_at,
            staff_id: Some(self.caller.staff.id),
            subject_id: self.subject_id,
            facts: facts.to_string(),
            words,
        };
        let inserted = development::Entity::insert(row.clone().into_active_model());
        inserted.exec_without_returning(transaction).await.attempting(ATTEMPT)?;
        follow_up::write(transaction, std::mem::take(&mut self.follow_ups)).await.attempting(ATTEMPT)?;
        for entered in std::mem::take(&mut self.following) {
            chronology::enter(transaction, self.file.case.id, entered, self.now).await?;
        }
        let kept = self.keep_clocks();
        let over = kept.changed.iter().filter(|clock| !clock.is_open()).map(|clock| clock.id).collect();
        self.ends(TaskKind::WriteUpdate, over);
        clock::save(transaction, kept).await.attempting(ATTEMPT)?;
        let letters = std::mem::take(&mut self.letters);
        letter::write(transaction, letters.clone()).await.attempting(ATTEMPT)?;
        for letter in &letters {
            keep_copy(transaction, self.house, letter, self.now).await?;
        }
        for (kind, letter_id) in std::mem::take(&mut self.tasks) {
            task::raise(transaction, self.file.case.id, kind, letter_id, self.now)
                .await
                .attempting(ATTEMPT)?;
        }
        self.leave_to_people().await.attempting(ATTEMPT)?;
        let mut case = self.file.case.clone();
        case.version += 1;
        let update = case::Entity::update(case.clone().into_active_model().reset_all());
        update.exec(transaction).await.attempting(ATTEMPT)?;
        self.move_clocks(&case).await?;
        let told = audit::Told {
            actor: self.caller.actor(),
            act: act.word(),
            subject_id: Some(self.id),
            detail: None,
        };
        audit::append(transaction, case.id, told, self.now)
            .await
            .attempting("writing a case's audit chain")?;
        Ok(Done { entry: Entry { row, facts: join(facts, written) }, case })
    }

    /// Ends what was left to people and is done by the act, and leaves them what it causes.
    async fn leave_to_people(&mut self) -> Result<(), DbErr> {
        let (case_id, by) = (self.file.case.id, Some(self.caller.staff.id));
        for (kind, about) in std::mem::take(&mut self.ended) {
            if about.as_ref().is_none_or(|about| !about.is_empty()) {
                task::end(self.transaction, case_id, &[kind], about.as_deref(), by, self.now).await?;
            }
        }
        for (kind, subject_id) in std::mem::take(&mut self.raised) {
            task::raise_about(self.transaction, case_id, kind, subject_id, self.now).await?;
        }
        Ok(())
    }
}

/// The stages in their order: an act brings a case forward, and never back but by reopening it.
pub fn is_further(stage: Stage, than: Stage) -> bool {
    let place = |stage| match stage {
        Stage::Received => 0,
        Stage::Assigned => 1,
        Stage::Assessing => 2,
        Stage::Investigating => 3,
        Stage::OutcomeIssued => 4,
        Stage::Monitoring => 5,
        Stage::Closing => 6,
        Stage::Closed => 7,
    };
    place(stage) > place(than)
}
