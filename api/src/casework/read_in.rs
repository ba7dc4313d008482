//! Reading in what somebody did on their own page: which promises it keeps and begins, who has to look at it, and by which way
//! they are written to from now on. The program does this by itself as soon as it has come.

use entity::{
    action_plan::SUPPORT,
    case,
    clock::{self, Keeper, Kept},
    event::Event,
    fault::{Attempting, Fault},
    follow_up::{self, FollowUpAct},
    letter::LetterWay,
    moment::Moment,
    own_page::ANSWER_CLOCK,
    report,
    safe_contact::{self, Details, EmailState, SenderName},
    task::{self, TaskKind},
};
use sea_orm::{
    ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    agree_safe_contact::turn_waiting_letters,
    case_file::{self, CaseFile, Entry, VictimDecision},
    chronology::opened_by_id,
    work::place,
    write_message::last_to,
};
use crate::{house::House, reader};

const ATTEMPT: &str = "reading in what somebody did on their own page";
/// How many are read in in one step.
const STEP: u64 = 50;

/// Reads in some of what reporters did since; whether there may be more.
///
/// # Errors
/// When the database refuses.
pub async fn read_in_follow_ups(house: &House, now: Moment) -> Result<bool, Fault> {
    let new = follow_up::to_read_in(house.intake.db.reader(), STEP).await.attempting(ATTEMPT)?;
    let full = u64::try_from(new.len()).is_ok_and(|found| found == STEP);
    let mut moved = false;
    for row in new {
        match read_in(house, &row, now).await {
            Ok(()) => moved = true,
            // Somebody else was at the same rows: its turn comes again.
            Err(fault) if fault.is_collision() => {}
            Err(fault) => {
                tracing::error!(fault = fault.story(), follow_up = %row.id, "a follow-up can't be read in");
                // A database that is away comes back; what can't be opened never will.
                if !fault.is_of_database() {
                    leave(house, &row, now).await?;
                }
            }
        }
    }
    Ok(full && moved)
}

/// One that can't be read in holds up no other: somebody is told to look at it.
async fn leave(house: &House, row: &follow_up::Model, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = case::Entity::find_by_id(row.case_id).lock_exclusive().one(&transaction).await;
    case.attempting(ATTEMPT)?;
    mark(&transaction, row.id, now).await?;
    task::raise(&transaction, row.case_id, TaskKind::ReadFollowUp, None, now).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)
}

async fn mark(transaction: &DatabaseTransaction, id: Uuid, now: Moment) -> Result<(), Fault> {
    let marked = follow_up::Entity::update_many()
        .col_expr(follow_up::Column::ReadInAt, Expr::value(now))
        .filter(follow_up::COLUMN.id.eq(id));
    marked.exec(transaction).await.attempting(ATTEMPT)?;
    Ok(())
}

/// What it leads to.
#[derive(Default)]
struct Effects {
    events: Vec<Event>,
    tasks: Vec<(TaskKind, Option<Uuid>)>,
}

async fn read_in(house: &House, row: &follow_up::Model, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = case::Entity::find_by_id(row.case_id).lock_exclusive().one(&transaction).await;
    let Some(case) = case.attempting(ATTEMPT)? else { return Ok(()) };
    let row = follow_up::Entity::find_by_id(row.id).one(&transaction).await.attempting(ATTEMPT)?;
    let of_case = |row: &follow_up::Model| row.read_in_at.is_none() && row.case_id == case.id;
    let Some(row) = row.filter(of_case) else { return Ok(()) };
    let file = case_file::open(&transaction, house, case).await?;
    let entry = opened_by_id(&transaction, house, row.entry_id).await?;
    let effects = match FollowUpAct::of(&entry.row.act) {
        Some(FollowUpAct::SafeContact) => reached_anew(house, &transaction, &row, &entry, now).await?,
        Some(act) => effects(&file, &row, &entry, act),
        None => Effects::default(),
    };
    keep(&transaction, &file, &row, &effects.events).await?;
    // Whoever writes there has seen what lies there.
    task::end(&transaction, file.case.id, &[TaskKind::TellOfMessage], Some(&[row.report_id]), None, now)
        .await
        .attempting(ATTEMPT)?;
    // Of what nobody has let in nobody is told one by one.
    let waits = file.reports.iter().any(|line| line.id == row.report_id && line.set_aside_at.is_some());
    for (kind, letter_id) in effects.tasks.into_iter().filter(|_| !waits) {
        task::raise(&transaction, file.case.id, kind, letter_id, now).await.attempting(ATTEMPT)?;
    }
    mark(&transaction, row.id, now).await?;
    let case = case::Model { version: file.case.version + 1, ..file.case };
    case::Entity::update(case.into_active_model().reset_all())
        .exec(&transaction)
        .await
        .attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)
}

fn effects(file: &CaseFile, row: &follow_up::Model, entry: &Entry, act: FollowUpAct) -> Effects {
    let says_yes = |name: &str| entry.fact(name) == Some(true);
    let is_of_closing = entry.says("purpose", "closing");
    let (events, task) = match act {
        FollowUpAct::Message => {
            let answers = last_to(&file.entries, row.report_id).is_some_and(|last| last < row.at);
            let contact = answers.then_some(Event::ContactMade);
            ([Some(Event::MessageReceived), contact].into_iter().flatten().collect(), TaskKind::ReadFollowUp)
        }
        FollowUpAct::AnswerPlan => {
            let to_support = file.decision_on(SUPPORT) == Some(VictimDecision::Agrees);
            let newly = to_support && answered(entry, SUPPORT) == Some(VictimDecision::Agrees);
            (newly.then_some(Event::SupportAgreed).into_iter().collect(), TaskKind::LookAtPlanAnswer)
        }
        FollowUpAct::SignPlan if file.plan_is_signed() => {
            (vec![Event::ActionPlanSigned], TaskKind::ReadFollowUp)
        }
        FollowUpAct::Consent if is_of_closing && !says_yes("given") => {
            (Vec::new(), TaskKind::TalkAboutClosing)
        }
        FollowUpAct::AskToReopen => (Vec::new(), TaskKind::DecideReopening),
        _ => (Vec::new(), TaskKind::ReadFollowUp),
    };
    Effects { events, tasks: vec![(task, None)] }
}

/// What an answer to the plan says on an option.
fn answered(entry: &Entry, option: &str) -> Option<VictimDecision> {
    let options: Vec<serde_json::Value> = entry.fact("options")?;
    let of_it = |one: &serde_json::Value| one.get("code").and_then(|code| code.as_str()) == Some(option);
    let said = options.into_iter().find(of_it)?;
    serde_json::from_value(said.get("decision")?.clone()).ok()
}

/// Keeps what was promised to whoever made that report, and to nobody else.
async fn keep(
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    row: &follow_up::Model,
    events: &[Event],
) -> Result<(), Fault> {
    if events.is_empty() || file.is_closed() {
        return Ok(());
    }
    let place = clock::Place { report_id: Some(row.report_id), ..place(file) };
    let keeper = Keeper { policy: &file.policy, working: &file.working, place: &place };
    let theirs = |clock: &&clock::Model| clock.report_id.is_none_or(|id| id == row.report_id);
    let (answers, others): (Vec<_>, Vec<_>) =
        file.clocks.iter().filter(theirs).cloned().partition(|clock| clock.code == ANSWER_CLOCK);
    for event in events {
        // That they have written again is no answer to what they wrote.
        let clocks = if *event == Event::MessageReceived { &answers } else { &others };
        let kept: Kept = keeper.after(clocks, &[(*event).into()], Some(row.entry_id), row.at);
        clock::save(transaction, kept).await.attempting(ATTEMPT)?;
    }
    Ok(())
}

/// How they are reached from now on, as they said it themselves. What can't be done as they wish stays on their page, and
/// somebody asks them.
async fn reached_anew(
    house: &House,
    transaction: &DatabaseTransaction,
    row: &follow_up::Model,
    entry: &Entry,
    now: Moment,
) -> Result<Effects, Fault> {
    let before = reader::reporter(transaction, house, row.report_id).await?;
    let said = |name: &str| entry.fact::<String>(name).filter(|text| !text.trim().is_empty());
    let details = Details {
        name: before.details.name.clone(),
        email: said("email").or(before.details.email.clone()),
        address: said("address").or(before.details.address.clone()),
    };
    let wish = said("way").unwrap_or_default();
    let (way, contact_choice) = match wish.as_str() {
        "email" if details.email.is_some() => (LetterWay::Email, "contact"),
        "post" if details.address.is_some() => (LetterWay::Post, "contact"),
        "email" | "post" | "phone" => (LetterWay::OwnPage, "contact"),
        "nobody" => (LetterWay::OwnPage, "none"),
        _ => (LetterWay::OwnPage, "code_only"),
    };
    let is_unmet = matches!(wish.as_str(), "email" | "post") && way == LetterWay::OwnPage;
    let language = said("language").filter(|code| house.languages.get(code).is_some());
    let kept = safe_contact::Model {
        id: row.report_id,
        case_id: row.case_id,
        way,
        words: entry.fact("words").unwrap_or(before.words),
        sender: match before.sender {
            SenderName::Landlord => SenderName::Landlord,
            SenderName::Neutral => SenderName::Neutral,
        },
        language: language.unwrap_or(before.language),
        hours: said("hours"),
        email_state: if way == LetterWay::Email { EmailState::Open } else { before.email_state },
        details: Some(house.intake.recipients.seal(&safe_contact::details_purpose(row.report_id), &details)?),
        changed_at: now,
    };
    let mut tasks = turn_waiting_letters(house, transaction, &kept, None, now).await?;
    safe_contact::keep(transaction, kept).await.attempting(ATTEMPT)?;
    let choice = report::Entity::update_many()
        .col_expr(report::Column::ContactChoice, Expr::value(contact_choice))
        .filter(report::COLUMN.id.eq(row.report_id));
    choice.exec(transaction).await.attempting(ATTEMPT)?;
    tasks.push((TaskKind::ReadFollowUp, None));
    tasks.extend(is_unmet.then_some((TaskKind::AskHowToReach, None)));
    Ok(Effects { events: Vec::new(), tasks })
}
