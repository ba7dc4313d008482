//! The reporter's own page: what number and code together open. Where things stand, the letters, what passed between them and
//! the officers since; never what was told at first, for someone else may hold the paper.
//!
//! A number and a code are tried once ([`try_code`]). What they open is kept for an idle hour like an unfinished report, under
//! a key that only the visitor's cookie holds ([`Opened`]); from then on the page is read ([`read`]) without either.

use std::collections::BTreeMap;

use sea_orm::{Condition, JoinType, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::{
    acknowledgement::Acknowledgement,
    argon::{ArgonError, Purpose},
    attempt::Guessed,
    case::{self, Stage},
    clock::{self, Promised},
    code::{self, AccessCode},
    development,
    fault::{Attempting, Fault},
    follow_up::{self, CLOSING_PROPOSED, FollowUpAct, PLAN_AGREED, Side, Written},
    hex::hex,
    intake::Intake,
    letter::{self, LetterKind, LetterRecipient, LetterWay},
    moment::Moment,
    report,
    sealed::Identities,
    survey,
};

mod asking;
mod plan;
#[cfg(test)]
mod tests;

pub use asking::{AGAIN, CONTACT, DIARY, ENDING, MESSAGE, MORE, PAGES, SIGNATURE, hours_chosen};
pub use plan::{Plan, PlanLine};

/// As whom somebody reports for the victim: as the victim, on their behalf and with their knowledge, or as the reporting centre
/// that they came to.
pub const FOR_THE_VICTIM: [&str; 3] = ["victim", "on_behalf", "centre"];

/// A report that was opened with its number and code. Shows nothing when printed.
#[derive(Clone, Serialize, Deserialize)]
pub struct Opened {
    /// The report.
    pub report_id: Uuid,
    /// What the reporter's key is made of.
    seed: [u8; 32],
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Opened")
    }
}

/// What a form's address may say of which report it is: nobody can tell anything from it who does not know the report's own
/// name.
pub fn mark(report_id: Uuid) -> String {
    let digest = Sha256::digest(format!("heard: own page\n{report_id}"));
    hex(&digest).chars().take(16).collect()
}

/// What came of trying a number and a code.
#[derive(Debug)]
pub enum Tried {
    /// They belong together.
    Open(Opened),
    /// They do not; whether there is such a number is not said.
    Wrong,
    /// Too many tries with this number: so many seconds to wait.
    Slow(i64),
}

/// Tries a number and a code. A wrong number takes as long as a wrong code. Where others have guessed at the number, wrong
/// guesses are told to wait; the right code opens all the same, so that nobody can be kept from their own report.
///
/// # Errors
/// When too many codes are being checked, or the database refuses.
pub async fn try_code(
    intake: &Intake,
    number: &Acknowledgement,
    code: &AccessCode,
    now: Moment,
) -> Result<Tried, ArgonError> {
    const ATTEMPT: &str = "looking for a report by its number";
    let Some(place) = intake.argon.place_for(Purpose::Code, &number.to_string())? else {
        return Ok(Tried::Slow(1));
    };
    let guessed = Guessed::new("code", &number.to_string());
    let before = guessed.known(&intake.db, now).await?;
    let found = report::Entity::find().filter(report::Column::Acknowledgement.eq(number.clone()));
    let found = found.one(intake.db.reader()).await.attempting(ATTEMPT)?;
    let salt = found.as_ref().map_or(Ok([0; 16]), |report| code::salt(&report.code_salt))?;
    let seed = code.seed(place, salt, &intake.argon).await?;
    let public = Identities::from_seed(&seed)?.public();
    let theirs = found.filter(|report| bool::from(report.reporter_key.as_bytes().ct_eq(public.as_bytes())));
    if let Some(report) = theirs {
        if before.any {
            guessed.right(&intake.db).await?;
        }
        return Ok(Tried::Open(Opened { report_id: report.id, seed }));
    }
    guessed.wrong(&intake.db, now).await?;
    Ok(if before.wait > 0 { Tried::Slow(before.wait) } else { Tried::Wrong })
}

/// What the page shows.
pub struct OwnPage {
    /// The report, as it lies there: nothing that was told in it can be read.
    pub report: report::Model,
    /// How far it has come.
    pub stage: Stage,
    /// What was promised.
    pub promises: Vec<Promised>,
    /// By when an officer answers, if a message waits for that.
    pub answer_by: Option<Moment>,
    /// The letters written so far, newest first; a letter that a mail server holds up is among them.
    pub letters: Vec<OwnLetter>,
    /// What passed since, oldest first.
    pub follow_ups: Vec<OwnFollowUp>,
    /// The action plan, where they may see it.
    pub plan: Option<Plan>,
    /// What they agreed to and what not, by the purpose, and since when; where it is theirs to say.
    pub consents: BTreeMap<String, (bool, Moment)>,
    /// When closing was proposed last, and whether they have answered that they agree or object.
    pub ending: Option<Ending>,
    /// Whether the case is that of another victim's report too.
    pub is_shared: bool,
    /// Whether they were asked how it was.
    pub is_asked: bool,
    /// Whether the last letter to them went by e-mail.
    pub goes_by_email: bool,
}

/// That the landlord wants to close the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The entry that proposes it.
    pub entry_id: Uuid,
    /// Since when.
    pub proposed_at: Moment,
    /// Whether they agree, if they have said so since.
    pub agrees: Option<bool>,
}

/// A letter on the page.
pub struct OwnLetter {
    /// Its row's name.
    pub id: Uuid,
    /// When it was written.
    pub written_at: Moment,
    /// What it says.
    pub copy: letter::ReadingCopy,
}

/// Something that passed between them and the officers.
pub struct OwnFollowUp {
    /// The row's name.
    pub id: Uuid,
    /// Who wrote it.
    pub side: Side,
    /// The word of the act.
    pub act: String,
    /// When.
    pub at: Moment,
    /// The coded words.
    pub facts: Value,
    /// What was written.
    pub written: Written,
    /// When the other side first saw it.
    pub seen_at: Option<Moment>,
}

impl OwnFollowUp {
    /// What was written at a place in it.
    pub fn words(&self, place: &str) -> Option<&str> {
        self.written.get(place).map(String::as_str)
    }

    /// A coded word of it.
    pub fn says(&self, name: &str) -> Option<&str> {
        self.facts.get(name).and_then(Value::as_str)
    }

    /// Whether it is that of the reporter.
    pub fn is(&self, act: FollowUpAct) -> bool {
        self.side == Side::Reporter && self.act == act.word()
    }
}

impl OwnPage {
    /// Whether it is closed.
    pub fn is_closed(&self) -> bool {
        self.stage == Stage::Closed
    }

    /// Whether what was agreed with the victim is theirs to see. Where another victim's report is part of the same case, it is
    /// left to the officer to tell each what is theirs.
    pub fn speaks_for_the_victim(&self) -> bool {
        !self.is_shared && FOR_THE_VICTIM.contains(&self.report.reporter_role.as_str())
    }

    /// Whether a consent is theirs to give: it happened to them, or they came to a reporting centre and the code is theirs.
    /// What somebody says for another person is not that person's consent (`domain` §1.13).
    pub fn may_consent(&self) -> bool {
        !self.is_shared && matches!(self.report.reporter_role.as_str(), "victim" | "centre")
    }

    /// Whether nobody can tell them that there is something new here: then they have to look for themselves.
    pub fn looks_for_themselves(&self) -> bool {
        self.report.contact_choice != "contact"
    }

    /// How many of the officers' messages they have not seen.
    pub fn unread(&self) -> usize {
        let unread = |one: &&OwnFollowUp| one.side == Side::Landlord && one.seen_at.is_none();
        self.follow_ups.iter().filter(unread).count()
    }
}

/// How many rows of what passed are read at most; what is older, officers can still tell.
const MOST_SHOWN: u64 = 1000;

/// Reads the page; `None` if there is no such report any more. However long its history is, it is read in six queries; in some
/// more while they are asked how it was.
///
/// # Errors
/// When the database refuses, or something can't be opened.
pub async fn read(intake: &Intake, opened: &Opened, now: Moment) -> Result<Option<OwnPage>, Fault> {
    const ATTEMPT: &str = "reading somebody's own page";
    let db = intake.db.reader();
    let key = Identities::from_seed(&opened.seed)?;
    let Some((report, case)) = with_case(db, opened.report_id).await.attempting(ATTEMPT)? else {
        return Ok(None);
    };
    let clocks = clock::of_case(db, case.id).await.attempting(ATTEMPT)?;
    let own_clocks: Vec<_> =
        clocks.iter().filter(|clock| clock.report_id == Some(report.id)).cloned().collect();
    let letters = letters_of(db, report.id).await.attempting(ATTEMPT)?;
    let passed = passed(db, report.id).await.attempting(ATTEMPT)?;
    let coded = coded(db, &report).await.attempting(ATTEMPT)?;
    let page = OwnPage {
        stage: case.stage,
        promises: clock::promised(&own_clocks),
        answer_by: own_clocks
            .iter()
            .filter(|clock| clock.is_open() && is_of_answer(clock))
            .filter_map(|clock| clock.due_at)
            .min(),
        goes_by_email: letters.first().is_some_and(|letter| letter.way == LetterWay::Email),
        is_asked: is_asked(db, &letters, now).await?,
        letters: opened_letters(&key, letters)?,
        follow_ups: opened_follow_ups(&key, passed, &coded)?,
        is_shared: is_shared(db, &report).await.attempting(ATTEMPT)?,
        plan: None,
        consents: BTreeMap::new(),
        ending: None,
        report,
    };
    Ok(Some(OwnPage {
        plan: page.speaks_for_the_victim().then(|| Plan::in_force(&coded)).flatten(),
        consents: if page.may_consent() { consents(&coded) } else { BTreeMap::new() },
        ending: ending(&coded, case.stage).filter(|_| !page.is_shared),
        ..page
    }))
}

/// Whether the case holds another report of somebody who speaks for a victim.
async fn is_shared(db: &impl ConnectionTrait, report: &report::Model) -> Result<bool, DbErr> {
    let others = report::Entity::find()
        .select_only()
        .column(report::Column::Id)
        .filter(report::COLUMN.case_id.eq(report.case_id))
        .filter(report::COLUMN.id.ne(report.id))
        .filter(report::COLUMN.reporter_role.is_in(FOR_THE_VICTIM));
    let other: Option<Uuid> = others.into_tuple().one(db).await?;
    Ok(other.is_some())
}

/// A report and its case.
async fn with_case(
    db: &impl ConnectionTrait,
    report_id: Uuid,
) -> Result<Option<(report::Model, case::Model)>, DbErr> {
    let its =
        report::Entity::belongs_to(case::Entity).from(report::Column::CaseId).to(case::Column::Id).into();
    let found = report::Entity::find_by_id(report_id)
        .join(JoinType::InnerJoin, its)
        .select_also(case::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(report, case)| Some((report, case?))))
}

/// Whether a clock runs until an officer has answered.
fn is_of_answer(clock: &clock::Model) -> bool {
    clock.code == ANSWER_CLOCK
}

/// The code of the promise that a message is answered.
pub const ANSWER_CLOCK: &str = "X-07";

async fn letters_of(db: &impl ConnectionTrait, report_id: Uuid) -> Result<Vec<letter::Model>, DbErr> {
    letter::Entity::find()
        .filter(letter::COLUMN.report_id.eq(report_id))
        .filter(letter::Column::Recipient.is_in([LetterRecipient::Reporter, LetterRecipient::Victim]))
        .filter(
            Condition::any()
                .add(letter::Column::Copy.is_not_null())
                .add(letter::Column::Kind.eq(LetterKind::Survey)),
        )
        .order_by_desc(letter::Column::CreatedAt)
        .all(db)
        .await
}

/// Whether they were asked how it was, and can still answer.
async fn is_asked(db: &impl ConnectionTrait, letters: &[letter::Model], now: Moment) -> Result<bool, Fault> {
    let Some(asked) = letters.iter().find(|letter| letter.kind == LetterKind::Survey && letter.due_at <= now)
    else {
        return Ok(false);
    };
    survey::is_open(db, asked.id, now).await.attempting("looking whether somebody was asked how it was")
}

fn opened_letters(key: &Identities, letters: Vec<letter::Model>) -> Result<Vec<OwnLetter>, Fault> {
    let with_copy = letters.into_iter().filter_map(|letter| {
        let written_at = letter.settled_at.unwrap_or(letter.created_at);
        Some((letter.id, written_at, letter.copy?))
    });
    let opened = with_copy.map(|(id, written_at, copy)| {
        Ok(OwnLetter { id, written_at, copy: key.open(&letter::copy_purpose(id), &copy)? })
    });
    opened.collect()
}

/// What passed, the newest that are shown, oldest first.
async fn passed(db: &impl ConnectionTrait, report_id: Uuid) -> Result<Vec<follow_up::Model>, DbErr> {
    let mut rows = follow_up::Entity::find()
        .filter(follow_up::COLUMN.report_id.eq(report_id))
        .order_by_desc(follow_up::Column::At)
        .order_by_desc(follow_up::Column::Id)
        .limit(MOST_SHOWN)
        .all(db)
        .await?;
    rows.reverse();
    Ok(rows)
}

fn opened_follow_ups(
    key: &Identities,
    passed: Vec<follow_up::Model>,
    coded: &[Coded],
) -> Result<Vec<OwnFollowUp>, Fault> {
    let entries: BTreeMap<Uuid, &Coded> = coded.iter().map(|entry| (entry.id, entry)).collect();
    let opened = passed.into_iter().filter_map(|row| Some((entries.get(&row.entry_id)?, row)));
    let opened = opened.map(|(entry, row)| {
        let written = row.own.as_ref().map(|own| key.open(&follow_up::own_purpose(row.id), own)).transpose();
        Ok(OwnFollowUp {
            id: row.id,
            side: row.side,
            act: entry.act.clone(),
            at: row.at,
            facts: entry.facts.clone(),
            written: written?.unwrap_or_default(),
            seen_at: row.seen_at,
        })
    });
    opened.collect()
}

/// An entry of the chronology that the page depends on: its coded words.
struct Coded {
    id: Uuid,
    act: String,
    happened_at: Moment,
    subject_id: Option<Uuid>,
    facts: Value,
}

impl Coded {
    fn says(&self, name: &str) -> Option<&str> {
        self.facts.get(name).and_then(Value::as_str)
    }

    fn is(&self, act: FollowUpAct) -> bool {
        self.act == act.word()
    }
}

/// What opens a case anew: an answer to closing before it counts no more.
const OPENED_AGAIN: [&str; 2] = ["case_reopened", "report_joined"];

/// The entries of the case that the page depends on, and those that passed on it, in their order.
async fn coded(db: &impl ConnectionTrait, report: &report::Model) -> Result<Vec<Coded>, DbErr> {
    let acts = [
        PLAN_AGREED,
        CLOSING_PROPOSED,
        FollowUpAct::AnswerPlan.word(),
        FollowUpAct::SignPlan.word(),
        FollowUpAct::Consent.word(),
        FollowUpAct::WithdrawConsent.word(),
    ];
    let passed = follow_up::Entity::find()
        .select_only()
        .column(follow_up::Column::EntryId)
        .filter(follow_up::COLUMN.report_id.eq(report.id));
    let looked_at = Condition::any()
        .add(development::COLUMN.act.is_in(acts.into_iter().chain(OPENED_AGAIN)))
        .add(development::Column::Id.in_subquery(passed.into_query()));
    type Row = (Uuid, String, Moment, Option<Uuid>, String);
    let rows: Vec<Row> = development::Entity::find()
        .select_only()
        .columns([
            development::Column::Id,
            development::Column::Act,
            development::Column::HappenedAt,
            development::Column::SubjectId,
            development::Column::Facts,
        ])
        .filter(development::COLUMN.case_id.eq(report.case_id))
        .filter(looked_at)
        .order_by_asc(development::Column::Position)
        .into_tuple()
        .all(db)
        .await?;
    let coded = rows.into_iter().map(|(id, act, happened_at, subject_id, facts)| Coded {
        id,
        act,
        happened_at,
        subject_id,
        facts: serde_json::from_str(&facts).unwrap_or(Value::Null),
    });
    Ok(coded.collect())
}

/// The victim's last word on each purpose: that of a witness is about somebody.
fn consents(coded: &[Coded]) -> BTreeMap<String, (bool, Moment)> {
    let mut last = BTreeMap::new();
    let mut said: Vec<&Coded> = coded
        .iter()
        .filter(|entry| entry.is(FollowUpAct::Consent) || entry.is(FollowUpAct::WithdrawConsent))
        .filter(|entry| entry.subject_id.is_none())
        .collect();
    said.sort_by_key(|entry| entry.happened_at.timestamp().as_second().div_euclid(60));
    for entry in said {
        let given = entry.is(FollowUpAct::Consent) && entry.facts.get("given") == Some(&Value::Bool(true));
        if let Some(purpose) = entry.says("purpose") {
            last.insert(purpose.to_owned(), (given, entry.happened_at));
        }
    }
    last
}

/// What was proposed last, unless the case was opened again since, and what they said to it.
fn ending(coded: &[Coded], stage: Stage) -> Option<Ending> {
    if stage == Stage::Closed {
        return None;
    }
    let opened = coded.iter().rposition(|entry| OPENED_AGAIN.contains(&entry.act.as_str()));
    let since = coded.get(opened.map_or(0, |place| place + 1)..).unwrap_or_default();
    let proposed = since.iter().rposition(|entry| entry.act == CLOSING_PROPOSED)?;
    let entry = since.get(proposed)?;
    let answers = since.get(proposed + 1..).unwrap_or_default();
    let answer = answers.iter().rev().find(|entry| entry.says("purpose") == Some("closing"));
    Some(Ending {
        entry_id: entry.id,
        proposed_at: entry.happened_at,
        agrees: answer.map(|entry| {
            entry.is(FollowUpAct::Consent) && entry.facts.get("given") == Some(&Value::Bool(true))
        }),
    })
}
