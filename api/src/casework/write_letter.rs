//! Writing to somebody in a case: the row of a letter, by the way and in the hours that are safe for them, and what is left
//! for people to do by hand.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, Facts, LetterKind, LetterRecipient, LetterState, LetterWay},
    moment::Moment,
    task::TaskKind,
};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, EntityTrait};
use uuid::Uuid;

use crate::{house::House, letters::Links, opened_letter, reader::Reader};

/// What is written, apart from who reads it.
#[derive(Debug, Clone)]
pub struct Writing {
    /// What it says.
    pub kind: LetterKind,
    /// As whom they read it.
    pub recipient: LetterRecipient,
    /// The case.
    pub case_id: Uuid,
    /// The entry that holds what an officer wrote in it.
    pub entry_id: Option<Uuid>,
    /// What it tells besides.
    pub facts: Facts,
    /// Before that moment it does not go.
    pub not_before: Moment,
    /// The promised date that it keeps.
    pub keeps: Option<Moment>,
}

impl Writing {
    /// A letter that may go at once, and keeps no promised date.
    pub fn new(kind: LetterKind, recipient: LetterRecipient, case_id: Uuid, now: Moment) -> Self {
        let facts = Facts::default();
        Self { kind, recipient, case_id, entry_id: None, facts, not_before: now, keeps: None }
    }

    /// The letter to that reader, and what it leaves to people.
    ///
    /// # Errors
    /// When what it tells can't be written down.
    pub fn to(&self, reader: &Reader, now: Moment) -> Result<Written, Fault> {
        self.by(reader.way_now(), reader, now)
    }

    /// What it tells besides, written down; nothing, where it tells nothing.
    ///
    /// # Errors
    /// When it can't be.
    pub fn facts_written(&self) -> Result<Option<String>, Fault> {
        let told = (self.facts != Facts::default()).then_some(&self.facts);
        told.map(serde_json::to_string).transpose().attempting("writing down what a letter tells")
    }

    /// The same by a way that an officer has chosen.
    ///
    /// # Errors
    /// When what it tells can't be written down.
    pub fn by(&self, way: LetterWay, reader: &Reader, now: Moment) -> Result<Written, Fault> {
        let report_id = reader.report.as_ref().map(|report| report.id);
        let due_at = match way {
            LetterWay::Email => reader.next_moment(self.not_before),
            _ => self.not_before,
        };
        let letter = letter::Model {
            party_id: reader.party_id,
            entry_id: self.entry_id,
            facts: self.facts_written()?,
            way,
            words: reader.words,
            language: reader.language.clone(),
            due_at,
            ..letter::Model::new(self.kind, self.recipient, now).about(self.case_id, report_id)
        };
        let by_hand = [
            (matches!(way, LetterWay::Post | LetterWay::Hand), TaskKind::PostLetter),
            (reader.waits_to_be_told() && has_to_be_known(self.kind), TaskKind::TellOfLetter),
            (self.keeps.is_some_and(|date| date < due_at), TaskKind::ReachBeforeDate),
        ];
        let tasks = by_hand.into_iter().filter(|(is_left, _)| *is_left).map(|(_, task)| task).collect();
        Ok(Written { letter, tasks })
    }
}

/// A letter with what it leaves to people.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its row.
    pub letter: letter::Model,
    /// What somebody has to do by hand.
    pub tasks: Vec<TaskKind>,
}

impl Written {
    /// The same, gone already: somebody posted it or gave it to them.
    #[must_use]
    pub fn gone(mut self, at: Moment) -> Self {
        self.letter.state = LetterState::Sent;
        self.letter.settled_at = Some(at);
        self.letter.outcome = Some("recorded".to_owned());
        self.tasks.clear();
        self
    }
}

/// Whether somebody whom no e-mail tells of it is told by their officer that it is there.
fn has_to_be_known(kind: LetterKind) -> bool {
    use LetterKind as K;
    matches!(
        kind,
        K::Update
            | K::Delay
            | K::NotHate
            | K::ClosureProposal
            | K::Closure
            | K::SharingNotice
            | K::InterviewAppointment
            | K::PlanCopy
            | K::TransferNotice
    )
}

/// Keeps the copy for the reader's own page of a letter that no notifier sends: one that goes by post or by hand.
///
/// # Errors
/// When the database refuses, or something in it can't be opened.
pub(super) async fn keep_copy(
    transaction: &DatabaseTransaction,
    house: &House,
    letter: &letter::Model,
    now: Moment,
) -> Result<(), Fault> {
    if !matches!(letter.way, LetterWay::Post | LetterWay::Hand) || !letter.recipient.has_own_page() {
        return Ok(());
    }
    let opened = opened_letter::open(transaction, house, letter.clone(), Links::default(), now).await?;
    let Some(copy) = opened.own_copy(house)? else { return Ok(()) };
    let kept = letter::ActiveModel { id: Set(letter.id), copy: Set(Some(copy)), ..Default::default() };
    letter::Entity::update(kept).exec(transaction).await.attempting("keeping the copy of a letter")?;
    Ok(())
}
