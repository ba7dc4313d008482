//! A follow-up: what passes between somebody who reported and the officers on the reporter's own page, after the report.
//! Messages both ways, what they add, their diary, what they answer and sign.
//!
//! Each is an entry in the chronology of the case like any other, with coded words in clear; beside it a row here holds what
//! was written: sealed to the landlord, and once more to the key that only the reporter's code leads to, so that they can read
//! their own page. The public pages write the entry and nothing else. What it does to clocks, letters and tasks the staff side
//! does as soon as it has read it in; what it says holds from the first moment, because every rule reads the chronology.

use std::collections::BTreeMap;

use sea_orm::{DatabaseTransaction, IntoActiveModel, QueryOrder, QuerySelect, entity::prelude::*};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    audit::{self, Actor, Told},
    case,
    database::Database,
    development,
    fault::{Attempting, Fault},
    moment::Moment,
    report,
    sealed::{Recipients, Sealed},
};

/// How often it is tried that the database breaks off because another was at the same rows.
const TRIES: u8 = 5;

/// Who wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
pub enum Side {
    /// Whoever reported.
    Reporter,
    /// An officer.
    Landlord,
}

/// A row of `follow_ups`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "follow_ups")]
pub struct Model {
    /// The row's own name: the same form sent twice has the same.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its entry in the chronology.
    pub entry_id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// The report on whose page it is.
    pub report_id: Uuid,
    /// Who wrote it.
    pub side: Side,
    /// When.
    pub at: Moment,
    /// What the reporter wrote ([`Written`]), sealed to the landlord. What an officer wrote lies in the entry.
    pub words: Option<Sealed>,
    /// What was written, sealed to the reporter's key.
    pub own: Option<Sealed>,
    /// When the staff side did what it asks for.
    pub read_in_at: Option<Moment>,
    /// When the other side first saw it.
    pub seen_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What was written, by its place in the facts (a JSON pointer).
pub type Written = BTreeMap<String, String>;

/// What the words of a follow-up are for, sealed to the landlord.
pub fn words_purpose(id: Uuid) -> String {
    format!("the words of follow-up {id}")
}

/// The same, sealed to the reporter.
pub fn own_purpose(id: Uuid) -> String {
    format!("the own copy of follow-up {id}")
}

/// What a reporter can do on their page. The words are those under which the chronology knows the same act of an officer,
/// where there is one: a consent is a consent, whoever enters it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter)]
pub enum FollowUpAct {
    /// Write a message.
    Message,
    /// Add something to what they reported.
    Addition,
    /// Keep the diary of what happens further (001 §6, 000 §5.2).
    Diary,
    /// Add photographs or other files.
    Evidence,
    /// Answer the action plan, option by option (001 §3.1).
    AnswerPlan,
    /// Sign it (001 §3.4, 004 §4.4).
    SignPlan,
    /// Give or refuse a consent (`domain` §1.13).
    Consent,
    /// Withdraw one.
    WithdrawConsent,
    /// Say how they may safely be reached (`domain` §2.H).
    SafeContact,
    /// Ask that a closed case is opened again (001 §17).
    AskToReopen,
}

impl FollowUpAct {
    /// The word in the chronology.
    pub fn word(self) -> &'static str {
        match self {
            Self::Message => "message_received",
            Self::Addition => "report_added_to",
            Self::Diary => "diary_kept",
            Self::Evidence => "evidence_added",
            Self::AnswerPlan => "action_plan_answered",
            Self::SignPlan => "action_plan_signed",
            Self::Consent => "consent_recorded",
            Self::WithdrawConsent => "consent_withdrawn",
            Self::SafeContact => "safe_contact_agreed",
            Self::AskToReopen => "reopening_asked",
        }
    }

    /// The act of that word.
    pub fn of(word: &str) -> Option<Self> {
        <Self as sea_orm::Iterable>::iter().find(|act| act.word() == word)
    }
}

/// The word under which the chronology knows an officer's message.
pub const MESSAGE_WRITTEN: &str = "message_written";
/// The word under which the chronology knows the action plan.
pub const PLAN_AGREED: &str = "action_plan_agreed";
/// The word under which the chronology knows that closing was proposed.
pub const CLOSING_PROPOSED: &str = "closing_proposed";

/// Something that a reporter does, before it is entered.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// The name of its row: the same form sent twice gives the same, and is one follow-up.
    pub id: Uuid,
    /// What it is.
    pub act: FollowUpAct,
    /// The earlier entry it is about.
    pub subject_id: Option<Uuid>,
    /// The coded words; `null` wherever something was written.
    pub facts: Value,
    /// What was written.
    pub written: Written,
}

/// The name of the row that a form becomes: the same for the same showing (`once`) of the same form (`what`) on the same
/// report. A form that does not say which showing it is counts for itself.
pub fn name_of(report: &report::Model, once: &str, what: &str) -> Uuid {
    if once.len() != 32 {
        return Uuid::new_v4();
    }
    let [bytes @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _]: [u8; 32] =
        Sha256::digest(format!("{}\n{once}\n{what}", report.id)).into();
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// Enters what a reporter did on their page, all of it in one transaction. The same again is entered once.
///
/// # Errors
/// When the database refuses: then nothing is entered.
pub async fn send(
    db: &Database,
    landlord: &Recipients,
    report_id: Uuid,
    follow_ups: &[FollowUp],
    now: Moment,
) -> Result<(), Fault> {
    const ATTEMPT: &str = "entering what somebody did on their own page";
    let mut left = TRIES;
    loop {
        left -= 1;
        let transaction = db.begin().await.attempting(ATTEMPT)?;
        let mut kept = Ok(());
        for follow_up in follow_ups {
            if kept.is_ok() {
                kept = enter(&transaction, landlord, report_id, follow_up, now).await;
            }
        }
        let kept = match kept {
            Ok(()) => transaction.commit().await.attempting(ATTEMPT),
            Err(fault) => Err(fault),
        };
        match kept {
            Err(fault) if fault.is_collision() && left > 0 => {}
            kept => return kept,
        }
    }
}

/// The same, in the transaction of something else that belongs to it. The case is locked first.
///
/// # Errors
/// When the database refuses, or there is no such report.
pub async fn enter(
    transaction: &DatabaseTransaction,
    landlord: &Recipients,
    report_id: Uuid,
    follow_up: &FollowUp,
    now: Moment,
) -> Result<(), Fault> {
    const ATTEMPT: &str = "entering what somebody did on their own page";
    let report = locked(transaction, report_id).await?;
    if Entity::find_by_id(follow_up.id).one(transaction).await.attempting(ATTEMPT)?.is_some() {
        return Ok(());
    }
    let entry_id = Uuid::now_v7();
    let entry = development::Model {
        id: entry_id,
        case_id: report.case_id,
        position: development::last_position(transaction, report.case_id).await.attempting(ATTEMPT)? + 1,
        act: follow_up.act.word().to_owned(),
        at: now,
        happened_at: now,
        staff_id: None,
        subject_id: follow_up.subject_id,
        facts: follow_up.facts.to_string(),
        words: None,
    };
    let entry = development::Entity::insert(entry.into_active_model());
    entry.exec_without_returning(transaction).await.attempting(ATTEMPT)?;
    let (words, own) = match follow_up.written.is_empty() {
        true => (None, None),
        false => (
            Some(landlord.seal(&words_purpose(follow_up.id), &follow_up.written)?),
            Some(own_copy(&report, follow_up.id, &follow_up.written)?),
        ),
    };
    let row = Model {
        id: follow_up.id,
        entry_id,
        case_id: report.case_id,
        report_id,
        side: Side::Reporter,
        at: now,
        words,
        own,
        read_in_at: None,
        seen_at: None,
    };
    Entity::insert(row.into_active_model()).exec_without_returning(transaction).await.attempting(ATTEMPT)?;
    let told =
        Told { actor: Actor::Public, act: follow_up.act.word(), subject_id: Some(entry_id), detail: None };
    audit::append(transaction, report.case_id, told, now).await.attempting(ATTEMPT)
}

/// What was written, sealed to the key of whoever made that report.
///
/// # Errors
/// When their key can't be read.
pub fn own_copy(report: &report::Model, id: Uuid, written: &Written) -> Result<Sealed, Fault> {
    Recipients::parse(&report.reporter_key)?.seal(&own_purpose(id), written)
}

/// A report whose case nobody else changes until the transaction ends.
pub(crate) async fn locked(
    transaction: &DatabaseTransaction,
    report_id: Uuid,
) -> Result<report::Model, Fault> {
    const ATTEMPT: &str = "looking for somebody's report";
    let find = || report::Entity::find_by_id(report_id).one(transaction);
    let none = || Fault::plain("looking for somebody's report: it is not there");
    let before = find().await.attempting(ATTEMPT)?.ok_or_else(none)?;
    let case = case::Entity::find_by_id(before.case_id).lock_exclusive().one(transaction).await;
    case.attempting(ATTEMPT)?;
    // It may have been joined to another case meanwhile: then that one is locked.
    let report = find().await.attempting(ATTEMPT)?.ok_or_else(none)?;
    if report.case_id != before.case_id {
        let case = case::Entity::find_by_id(report.case_id).lock_exclusive().one(transaction).await;
        case.attempting(ATTEMPT)?;
    }
    Ok(report)
}

/// Notes that the reporter has seen what officers wrote to them.
///
/// # Errors
/// When the database refuses.
pub async fn note_seen_by_reporter(db: &Database, report_id: Uuid, now: Moment) -> Result<(), Fault> {
    let seen = Entity::update_many()
        .col_expr(Column::SeenAt, Expr::value(now))
        .filter(COLUMN.report_id.eq(report_id))
        .filter(Column::Side.eq(Side::Landlord))
        .filter(COLUMN.seen_at.is_null());
    seen.exec(db.writer()).await.attempting("noting that somebody has read their messages")?;
    Ok(())
}

/// The last that passed between whoever made a report and the officers.
///
/// # Errors
/// When the database refuses.
pub async fn last_of(db: &impl ConnectionTrait, report_id: Uuid) -> Result<Option<Model>, DbErr> {
    let passed = Entity::find().filter(COLUMN.report_id.eq(report_id));
    passed.order_by_desc(Column::At).order_by_desc(Column::Id).one(db).await
}

/// Puts rows beside entries that were just written.
///
/// # Errors
/// When the database refuses.
pub async fn write(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<(), DbErr> {
    for row in rows {
        Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// What reporters did and the staff side has not read in yet: the oldest first, at most so many.
///
/// # Errors
/// When the database refuses.
pub async fn to_read_in(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Side.eq(Side::Reporter))
        .filter(COLUMN.read_in_at.is_null())
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(db)
        .await
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;

    #[test]
    fn every_act_of_a_reporter_is_found_by_its_word() {
        for act in FollowUpAct::iter() {
            assert_eq!(FollowUpAct::of(act.word()), Some(act));
        }
        assert_eq!(FollowUpAct::of(MESSAGE_WRITTEN), None);
    }
}
