//! What those whom it happened to are owed in writing: that something was shared without their consent (N13), the plan to sign
//! (N16), the question whether the case may be closed (N29). Whoever can't be reached finds it on their own page.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, Facts, LetterKind, LetterState, LetterWay, OptionTold},
    policy::Signer,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{Whom, readers, waiting::fall};
use crate::{
    access::Act,
    casework::{
        case_file::{CaseFile, Entry},
        close_case::CaseOutcome,
        disclose::Ground,
        work::Work,
        write_letter::Writing,
    },
};

/// By which way they may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::casework) enum Telling {
    /// By their safe way.
    Safely,
    /// Only on their page: it is recorded that there is no safe way to reach them.
    OnTheirPage,
}

/// Says that something was shared without their consent, and on which ground (000 §5.1, 003 §8.2, 004 §8.2).
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(in crate::casework) async fn of_sharing(
    work: &mut Work<'_>,
    ground: Ground,
    telling: Telling,
) -> Result<(), Fault> {
    let facts = Facts { ground: Some(ground.word().to_owned()), ..Facts::default() };
    for (reader, recipient) in readers(work.transaction, work.house, &work.file, Whom::Owed).await? {
        let new = Writing::new(LetterKind::SharingNotice, recipient, work.file.case.id, work.now);
        // They are owed it: nobody withdraws it by hand.
        let writing = Writing { facts: facts.clone(), ..new };
        let way = match telling {
            Telling::Safely => reader.way_now(),
            Telling::OnTheirPage => LetterWay::OwnPage,
        };
        let mut written = writing.by(way, &reader, work.now)?;
        if telling == Telling::OnTheirPage {
            // Nobody is asked to reach them whom nobody can.
            written.tasks.clear();
        }
        work.writes(written);
    }
    Ok(())
}

/// Gives them the plan to read and sign, where the policy asks them to sign it (001 §3.4, 11; 004 §4.4). An earlier version
/// that still waits does not go any more.
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(in crate::casework) async fn of_plan(work: &mut Work<'_>, agreed: Vec<String>) -> Result<(), Fault> {
    let earlier: Vec<Uuid> = work.file.of(Act::AgreeActionPlan).map(|entry| entry.row.id).collect();
    fall(work, LetterKind::PlanCopy, &earlier, "superseded").await?;
    if agreed.is_empty() || !work.file.policy.action_plan.signed_by.contains(&Signer::Victim) {
        return Ok(());
    }
    let open = |code| OptionTold { code, status: "open".to_owned() };
    let facts = Facts { options: agreed.into_iter().map(open).collect(), ..Facts::default() };
    for (reader, recipient) in readers(work.transaction, work.house, &work.file, Whom::Owed).await? {
        let new = Writing::new(LetterKind::PlanCopy, recipient, work.file.case.id, work.now);
        let writing = Writing { facts: facts.clone(), entry_id: Some(work.id), ..new };
        work.writes(writing.to(&reader, work.now)?);
    }
    Ok(())
}

/// Asks them whether the case may be closed, and says how it is said to have ended (001 §17); not again, where an officer or
/// an earlier proposal has asked just that.
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(in crate::casework) async fn of_proposal(work: &mut Work<'_>, outcome: CaseOutcome) -> Result<(), Fault> {
    let (same, other): (Vec<&Entry>, Vec<&Entry>) =
        work.file.since_opened(Act::ProposeClosing).partition(|entry| entry.says("outcome", outcome.word()));
    let (same, other) = (ids(&same), ids(&other));
    fall(work, LetterKind::ClosureProposal, &other, "superseded").await?;
    for (reader, recipient) in readers(work.transaction, work.house, &work.file, Whom::Owed).await? {
        let Some(report_id) = reader.report.as_ref().map(|report| report.id) else { continue };
        if asked_by_officer(&work.file, report_id) || was_asked(work, report_id, &same).await? {
            continue;
        }
        let new = Writing::new(LetterKind::ClosureProposal, recipient, work.file.case.id, work.now);
        let facts = Facts { outcome: Some(outcome.word().to_owned()), ..Facts::default() };
        work.writes(Writing { facts, entry_id: Some(work.id), ..new }.to(&reader, work.now)?);
    }
    Ok(())
}

fn ids(entries: &[&Entry]) -> Vec<Uuid> {
    entries.iter().map(|entry| entry.row.id).collect()
}

/// Whether an officer has asked that reader since the case was last opened.
fn asked_by_officer(file: &CaseFile, report_id: Uuid) -> bool {
    file.has_sent_to(LetterKind::ClosureProposal.word(), report_id)
}

/// Whether one of these proposals has asked that reader.
async fn was_asked(work: &Work<'_>, report_id: Uuid, proposals: &[Uuid]) -> Result<bool, Fault> {
    let asked = letter::Entity::find()
        .filter(letter::Column::CaseId.eq(work.file.case.id))
        .filter(letter::Column::ReportId.eq(report_id))
        .filter(letter::Column::Kind.eq(LetterKind::ClosureProposal))
        .filter(letter::Column::EntryId.is_in(proposals.iter().copied()))
        .filter(letter::Column::State.is_in([LetterState::Due, LetterState::Sent]));
    let asked = asked.count(work.transaction).await;
    Ok(asked.attempting("looking whether somebody was asked about closing")? > 0)
}
