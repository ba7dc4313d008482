//! Alerts to staff (`domain` §1.12, N31–N33): written in the transaction of what causes them. Each goes to a role; when its
//! turn comes, the notifier finds who of the role may know of it, and when they are told.

use entity::{
    clock::{self, Became},
    event::Event,
    fault::{Attempting, Fault},
    letter::{self, Facts, LetterKind, LetterRecipient},
    moment::Moment,
    staff::Role,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

const ATTEMPT: &str = "writing alerts to staff";

/// Who reads the figures of the house (002 §5.5.1, 003 §10.1, 004 §13).
const READS_FIGURES: [Role; 3] = [Role::Director, Role::AreaManager, Role::CohesionLead];

/// Writes to whoever owes a promise of a case that it is at risk or missed, to the role above that it was missed, and to
/// officer and manager each morning that a letter is due (001 §10, 12).
///
/// # Errors
/// When the database refuses.
pub async fn of_case(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    clock: &clock::Model,
    became: &[Became],
    now: Moment,
) -> Result<(), Fault> {
    let mut told = of_clock(clock, became);
    if became.contains(&Became::LetterDue) {
        told.push((LetterKind::LetterReminder, owner(clock)));
        told.push((LetterKind::LetterReminder, Role::LineManager));
    }
    told.dedup();
    let letters = told.into_iter().map(|(kind, role)| {
        let letter = letter::Model::new(kind, LetterRecipient::Role, now).about(case_id, clock.report_id);
        letter::Model { clock_id: Some(clock.id), ..letter.to_role(role) }
    });
    letter::write(db, letters.collect()).await.attempting(ATTEMPT)
}

/// Writes to whoever owes a duty of an area or the house, and to the role above (001 §12, 16).
///
/// # Errors
/// When the database refuses.
pub async fn of_house(
    db: &impl ConnectionTrait,
    clock: &clock::Model,
    became: &[Became],
    now: Moment,
) -> Result<(), Fault> {
    let letters = of_clock(clock, became).into_iter().map(|(_, role)| {
        let letter = letter::Model::new(LetterKind::DutyReminder, LetterRecipient::Role, now);
        letter::Model { clock_id: Some(clock.id), ..letter.to_role(role) }
    });
    letter::write(db, letters.collect()).await.attempting(ATTEMPT)
}

/// What is told of a clock, and to whom. Of one that is missed by the time it is looked at nobody is told that it is at risk.
fn of_clock(clock: &clock::Model, became: &[Became]) -> Vec<(LetterKind, Role)> {
    let mut told = Vec::new();
    if became.contains(&Became::Breached) {
        told.push((LetterKind::ClockBreached, owner(clock)));
    } else if became.contains(&Became::AtRisk) {
        told.push((LetterKind::ClockAtRisk, owner(clock)));
    }
    if became.contains(&Became::Escalated) {
        let above = role(clock.escalates_to.as_deref());
        told.extend(above.map(|role| (LetterKind::ClockBreached, role)));
    }
    told.dedup();
    told
}

/// Who owes it. What the program owes by itself and has not done is a manager's matter.
fn owner(clock: &clock::Model) -> Role {
    role(Some(&clock.owner_role)).unwrap_or(Role::LineManager)
}

fn role(word: Option<&str>) -> Option<Role> {
    word?.parse().ok()
}

/// Writes to a role that something in a case is theirs to look at: a case was taken higher (003 §5.3), a transfer was
/// recommended (N28, 001 §7).
///
/// # Errors
/// When the database refuses.
pub async fn to_look_at(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    role: Role,
    now: Moment,
) -> Result<(), Fault> {
    let notice = letter::Model::new(LetterKind::TaskNotice, LetterRecipient::Role, now).about(case_id, None);
    letter::write(db, vec![notice.to_role(role)]).await.attempting(ATTEMPT)
}

/// Writes to whoever reads figures that a report of them is ready, if that is what happened (N33).
///
/// # Errors
/// When the database refuses.
pub async fn figures_ready(db: &impl ConnectionTrait, event: Event, now: Moment) -> Result<(), Fault> {
    use Event as E;
    let is_of_figures = matches!(
        event,
        E::MonthlyReportIssued
            | E::QuarterlyReportIssued
            | E::ExceptionReportIssued
            | E::BoardReportIssued
            | E::HateProfileAnalysed
    );
    if !is_of_figures {
        return Ok(());
    }
    let facts = Facts { duty: Some(event.word().to_owned()), ..Facts::default() };
    let facts = serde_json::to_string(&facts).attempting(ATTEMPT)?;
    let letters = READS_FIGURES.map(|role| {
        let letter = letter::Model::new(LetterKind::FiguresReady, LetterRecipient::Role, now).to_role(role);
        letter::Model { facts: Some(facts.clone()), ..letter }
    });
    letter::write(db, letters.into()).await.attempting(ATTEMPT)
}
