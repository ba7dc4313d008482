//! The letter of the tenth working day (001 §10): drafted from the case when it is nearly due; and if none has been approved by
//! the hour of its day, word that the work goes on, with a new date. Nobody is left without an answer.

use entity::{
    clock::{self, Became, Keeper, Kept, REVISED},
    event::Event,
    fault::{Attempting, Fault},
    letter::{self, Facts, LetterKind, LetterRecipient},
    moment::Moment,
    task,
};
use jiff::civil::Date;
use sea_orm::DatabaseTransaction;
use serde_json::json;
use uuid::Uuid;

use super::{
    alerts,
    case_file::{CaseFile, Entry, ReportLine},
    chronology::{BySystem, enter, enter_sealed, opened_by_id},
    in_words::{InWords, part},
    issue_letter::{IssueLetter, LetterStep, OptionLine, is_begun_for, is_for_the_victim},
    progress_action::ActionStatus,
    work::place,
    write_letter::{Writing, keep_copy},
};
use crate::{
    access::Act,
    house::House,
    reader::{self, Reader},
};

/// Who reads the letter that a clock of that report is kept by; of the last report, if none is said.
pub(super) async fn reader_of_letter(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    report_id: Option<Uuid>,
) -> Result<Option<(Reader, LetterRecipient)>, Fault> {
    let is_its = |line: &&ReportLine| Some(line.id) == report_id;
    let Some(report) = file.reports.iter().find(is_its).or(file.reports.last()) else { return Ok(None) };
    let recipient = match is_for_the_victim(report) {
        true => LetterRecipient::Victim,
        false => LetterRecipient::Reporter,
    };
    Ok(Some((reader::reporter(transaction, house, report.id).await?, recipient)))
}

/// Drafts the letter from the case, unless somebody has begun it or its reader is not to know so much: what was agreed in the action plan, what was done, what was
/// not and why, what was found, what comes next. It goes when a manager approves it.
///
/// # Errors
/// When the database refuses, or something in the case can't be opened.
pub(super) async fn draft_letter(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    clock: &clock::Model,
    now: Moment,
) -> Result<(), Fault> {
    let its = file.reports.iter().find(|line| Some(line.id) == clock.report_id).or(file.reports.last());
    let is_begun = |entry: &Entry| {
        let of_its = its.is_some_and(|report| is_begun_for(file, report, entry));
        of_its && entry.row.happened_at >= clock.started_at
    };
    if file.of(Act::IssueLetter).any(is_begun) {
        return Ok(());
    }
    let Some((reader, recipient)) = reader_of_letter(house, transaction, file, clock.report_id).await? else {
        return Ok(());
    };
    if !reader.speaks_for_the_victim() {
        return Ok(());
    }
    let draft = outline(house, transaction, file, &reader, recipient).await?;
    let draft = serde_json::to_value(&draft).attempting("drafting a letter from its case")?;
    let (mut facts, written) = part(draft);
    facts["needs_approval"] = json!(true);
    let entered = BySystem { act: Act::IssueLetter.word(), subject_id: None, facts, happened_at: None };
    enter_sealed(transaction, house, file.case.id, entered, written, now).await?;
    Ok(())
}

/// The letter as the case stands.
///
/// # Errors
/// When the database refuses, or something in the case can't be opened.
pub async fn outline(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    reader: &Reader,
    recipient: LetterRecipient,
) -> Result<IssueLetter, Fault> {
    let mut options = Vec::new();
    for told in file.options_told() {
        let status = match told.status.as_str() {
            "done" => ActionStatus::Done,
            "not_progressed" => ActionStatus::NotProgressed,
            _ => ActionStatus::UnderWay,
        };
        let why = match file.progress_of(&told.code).filter(|_| status == ActionStatus::NotProgressed) {
            Some(entry) => said(house, transaction, entry, "why_not").await?,
            None => None,
        };
        options.push(OptionLine { code: entity::action_plan::OptionCode::of(&told.code), status, why });
    }
    let findings = file.since_opened(Act::RecordFindings).next_back();
    let (found, next) = match findings {
        Some(entry) => (
            said(house, transaction, entry, "findings").await?,
            said(house, transaction, entry, "next").await?,
        ),
        None => (None, None),
    };
    Ok(IssueLetter {
        happened_at: None,
        code: LetterKind::Update,
        recipient,
        party_id: None,
        partner_id: None,
        way: reader.way_now(),
        step: LetterStep::Draft,
        draft_id: None,
        interview_id: None,
        new_date: None,
        without_consent: None,
        report_id: reader.report.as_ref().map(|report| report.id),
        appointment_id: None,
        text: None,
        findings: found,
        options: Some(options),
        next_steps: next,
        text_language: None,
        translation: None,
        replaces: None,
        ask_approval: None,
        document_id: None,
    })
}

/// What an officer wrote under a name in an entry.
async fn said(
    house: &House,
    transaction: &DatabaseTransaction,
    entry: &Entry,
    name: &str,
) -> Result<Option<InWords>, Fault> {
    let opened = opened_by_id(transaction, house, entry.row.id).await?;
    Ok(opened.fact(name))
}

/// Sends word that the work goes on, and until when: that date is the promise now.
///
/// # Errors
/// When the database refuses, or the list of bank holidays does not reach so far.
pub(super) async fn hold(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    clock: &clock::Model,
    now: Moment,
) -> Result<(), Fault> {
    const ATTEMPT: &str = "sending word that the work goes on";
    let Some(due) = clock.due_at else { return Ok(()) };
    let days = file.policy.letters.holding_days;
    let told = told_already(file, clock);
    let later = match told {
        Some(date) => file.working.closing_time(date, due),
        None => file.working.due_after_working_days(due.max(now), days),
    };
    let later = later.attempting(ATTEMPT)?;
    let place = place(file);
    let keeper = Keeper { policy: &file.policy, working: &file.working, place: &place };
    let mut by = None;
    if told.is_none() {
        by = send_word(house, transaction, file, clock, later, now).await?;
    }
    let others: Vec<_> = file.clocks.iter().filter(|other| other.id != clock.id).cloned().collect();
    let theirs = |other: &&clock::Model| other.report_id.is_none_or(|id| Some(id) == clock.report_id);
    let others: Vec<_> = others.iter().filter(theirs).cloned().collect();
    let mut kept = keeper.after(&others, &[Event::DelayLetterIssued.into()], by, now);
    let revised = keeper.revise(clock, later, now);
    // Word that the work goes on is no answer: the second time, or too late, the role above hears of it.
    let is_again = was_held_before(file, clock) || now > due;
    if let Some(begun) = revised.as_ref().and_then(|kept| kept.begun.first()).filter(|_| is_again) {
        alerts::of_case(transaction, file.case.id, begun, &[Became::Escalated], now).await?;
    }
    if let Some(Kept { changed, begun }) = revised {
        kept.changed.extend(changed);
        kept.begun.extend(begun);
    }
    clock::save(transaction, kept).await.attempting(ATTEMPT)
}

/// Whether the promise of this clock's letter was put off before.
fn was_held_before(file: &CaseFile, clock: &clock::Model) -> bool {
    let is_earlier = |other: &clock::Model| {
        other.code == clock.code
            && other.report_id == clock.report_id
            && other.reason.as_deref() == Some(REVISED)
    };
    file.clocks.iter().any(is_earlier)
}

/// The new date that the reader of this clock's letter was given for it already.
fn told_already(file: &CaseFile, clock: &clock::Model) -> Option<Date> {
    let due = clock.due_at?.day();
    let its = file.letters_sent(LetterKind::Delay.word());
    let its = its.filter(|entry| entry.fact::<Option<Uuid>>("report_id") == Some(clock.report_id));
    let dates = its.filter_map(|entry| entry.fact::<Date>("new_date"));
    dates.max().filter(|date| *date > due)
}

/// The letter itself and its entry, where there is anyone to read it.
async fn send_word(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    clock: &clock::Model,
    later: Moment,
    now: Moment,
) -> Result<Option<Uuid>, Fault> {
    const ATTEMPT: &str = "writing word that the work goes on";
    let Some((reader, recipient)) = reader_of_letter(house, transaction, file, clock.report_id).await? else {
        return Ok(None);
    };
    let new = Writing::new(LetterKind::Delay, recipient, file.case.id, now);
    let facts = Facts { new_date: Some(later.day()), ..Facts::default() };
    let written = Writing { facts, keeps: clock.due_at, ..new }.to(&reader, now)?;
    let (way, letter_id) = (written.letter.way, written.letter.id);
    letter::write(transaction, vec![written.letter.clone()]).await.attempting(ATTEMPT)?;
    keep_copy(transaction, house, &written.letter, now).await?;
    for task in written.tasks {
        task::raise(transaction, file.case.id, task, Some(letter_id), now).await.attempting(ATTEMPT)?;
    }
    let facts = json!({
        "code": LetterKind::Delay,
        "recipient": recipient,
        "report_id": clock.report_id,
        "way": way,
        "step": LetterStep::Sent,
        "new_date": later.day(),
        "letter_id": letter_id,
    });
    let entered = BySystem { act: Act::IssueLetter.word(), subject_id: None, facts, happened_at: None };
    enter(transaction, file.case.id, entered, now).await.map(Some)
}
