//! How tries ended, recorded: whatever has ended while the last was recorded, together in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    audit::{self, Actor, HOUSE, Told},
    case,
    chance::{Chance, below},
    fault::{Attempting, Fault},
    letter::{self, Column, LetterKind, LetterRecipient, LetterState},
    moment::Moment,
    sealed::Sealed,
    task::{self, TaskKind},
};
use sea_orm::{
    ActiveValue::Set,
    DatabaseTransaction, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{CaseStatement, Expr},
};

use super::{
    Done,
    attempt::{Outcome, Tried},
    claim::backoff,
};
use crate::{casework::route_case, house::House, post::PostError};

/// After how many tries there is no sense in another.
pub(super) const MOST_ATTEMPTS: i32 = 12;

/// How many ends are recorded together.
pub(super) const TOGETHER: usize = 64;
/// How often ends are recorded that the database breaks off.
const COLLISIONS: u8 = 5;

/// What is wrong with an address, and not with the way to it.
const NOBODY_THERE: [&str; 3] = ["address_unusable", "refused_recipient", "no_safe_way"];

/// How a try ended, with its coded word.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    Sent(&'static str),
    PutOff(&'static str),
    Failed(&'static str),
    Cancelled(&'static str),
    Later(Moment),
}

impl End {
    fn of(outcome: &Outcome, attempts: i32) -> Self {
        match *outcome {
            Outcome::Gone(word) => Self::Sent(word),
            Outcome::Refused(PostError::Temporary(word)) if attempts < MOST_ATTEMPTS => Self::PutOff(word),
            Outcome::Refused(PostError::Temporary(word) | PostError::Permanent(word)) => Self::Failed(word),
            Outcome::NoLonger(word) => Self::Cancelled(word),
            Outcome::NotBefore(moment) => Self::Later(moment),
        }
    }

    fn word(self) -> Option<&'static str> {
        match self {
            Self::Sent(word) | Self::PutOff(word) | Self::Failed(word) | Self::Cancelled(word) => Some(word),
            Self::Later(_) => None,
        }
    }

    fn state(self) -> LetterState {
        match self {
            Self::Sent(_) => LetterState::Sent,
            Self::PutOff(_) | Self::Later(_) => LetterState::Due,
            Self::Failed(_) => LetterState::Failed,
            Self::Cancelled(_) => LetterState::Cancelled,
        }
    }

    /// The audit entry's act; a letter that will be tried again leaves none.
    fn act(self) -> Option<&'static str> {
        match self {
            Self::Sent(_) => Some("letter_sent"),
            Self::Failed(_) => Some("letter_failed"),
            Self::Cancelled(_) => Some("letter_cancelled"),
            Self::PutOff(_) | Self::Later(_) => None,
        }
    }
}

/// A letter whose try has ended, and how.
pub(super) struct Ended {
    letter: letter::Model,
    copy: Option<Sealed>,
    task: Option<TaskKind>,
    end: End,
}

impl Ended {
    pub(super) fn new(letter: letter::Model, tried: Tried) -> Self {
        let end = End::of(&tried.outcome, letter.attempts);
        Self { end, copy: tried.copy, task: tried.task, letter }
    }

    /// What it leaves to people: somebody at whose address nobody is gets reached by another way (N35); a letter that could
    /// not be sent for another reason is looked at.
    fn task(&self) -> Option<TaskKind> {
        use LetterRecipient::{Reporter, Victim, Witness};
        let is_to_them = matches!(self.letter.recipient, Reporter | Victim | Witness);
        if !is_to_them && self.letter.entry_id.is_none() {
            return self.task;
        }
        self.task.or(match self.end {
            End::Failed(word) if is_to_them && NOBODY_THERE.contains(&word) => Some(TaskKind::FindAnotherWay),
            End::Failed(_) => Some(TaskKind::LookAtLetter),
            _ => None,
        })
    }
}

/// What came of recording ends: of each letter, and what went wrong with the rest.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) done: Vec<Done>,
    pub(super) fault: Option<Fault>,
}

impl Settled {
    /// This, and that too.
    pub(super) fn and(&mut self, recorded: Result<Vec<Done>, Fault>) {
        match recorded {
            Ok(done) => self.done.extend(done),
            Err(fault) => _ = self.fault.get_or_insert(fault),
        }
    }
}

/// Records how tries ended, of the letters that are still ours. What belongs to no case goes by itself: its chain is the
/// house's, which comes first for whoever takes that and a case.
pub(super) async fn settle(house: &House, ended: Vec<Ended>, now: Moment) -> Settled {
    let (of_cases, of_house): (Vec<_>, Vec<_>) =
        ended.into_iter().partition(|one| one.letter.case_id.is_some());
    let mut settled = Settled::default();
    for group in [of_cases, of_house] {
        settle_together(house, &group, now, &mut settled).await;
    }
    settled
}

/// One letter that can't be recorded takes no other along: then each is recorded by itself, as long as the database answers.
async fn settle_together(house: &House, group: &[Ended], now: Moment, settled: &mut Settled) {
    match settle_again(house, group, now).await {
        Err(_) if group.len() > 1 => {
            for one in group {
                if !house.intake.db.answers().await {
                    settled.and(Err(Fault::plain("recording what came of letters: the database is away")));
                    return;
                }
                settled.and(settle_again(house, std::slice::from_ref(one), now).await);
            }
        }
        recorded => settled.and(recorded),
    }
}

/// What the database breaks off because somebody else was at the same rows is recorded again: a letter that went out and is
/// not recorded would go out twice.
async fn settle_again(house: &House, group: &[Ended], now: Moment) -> Result<Vec<Done>, Fault> {
    let mut left = COLLISIONS;
    loop {
        left -= 1;
        match settle_once(house, group, now).await {
            Err(fault) if fault.is_collision() && left > 0 => {}
            done => return done,
        }
    }
}

async fn settle_once(house: &House, group: &[Ended], now: Moment) -> Result<Vec<Done>, Fault> {
    const ATTEMPT: &str = "recording what came of letters";
    if group.is_empty() {
        return Ok(Vec::new());
    }
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    lock_cases(&transaction, group).await.attempting(ATTEMPT)?;
    let still = still_leased(&transaction, group).await.attempting(ATTEMPT)?;
    let (ours, lost): (Vec<&Ended>, Vec<&Ended>) =
        group.iter().partition(|one| still.get(&one.letter.id) == Some(&one.letter.leased_until));
    if !ours.is_empty() {
        change_all(house, &transaction, &ours, now).await?;
        record(&transaction, &ours, now).await.attempting(ATTEMPT)?;
        follow(house, &transaction, &ours, now).await?;
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    ours.iter().for_each(|one| report_end(house, one));
    let done = ours.iter().map(|one| Done::Settled(one.end));
    Ok(done.chain(lost.iter().map(|_| Done::Lost)).collect())
}

/// Whoever works on a case takes it first and its chain last; so does this, one case after the other by their ids.
async fn lock_cases(transaction: &DatabaseTransaction, group: &[Ended]) -> Result<(), DbErr> {
    let ids: BTreeSet<Uuid> = group.iter().filter_map(|one| one.letter.case_id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let cases = case::Entity::find().select_only().column(case::Column::Id);
    let cases = cases.filter(case::COLUMN.id.is_in(ids)).order_by_asc(case::Column::Id).lock_exclusive();
    let _locked: Vec<Uuid> = cases.into_tuple().all(transaction).await?;
    Ok(())
}

/// Until when letters that wait are leased now.
async fn still_leased(
    transaction: &DatabaseTransaction,
    group: &[Ended],
) -> Result<BTreeMap<Uuid, Option<Moment>>, DbErr> {
    let ids = group.iter().map(|one| one.letter.id);
    let letters = letter::Entity::find().select_only().columns([Column::Id, Column::LeasedUntil]);
    let waiting = letters.filter(letter::COLUMN.id.is_in(ids)).filter(Column::State.eq(LetterState::Due));
    let waiting = waiting.order_by_asc(Column::Id).lock_exclusive().into_tuple();
    Ok(waiting.all(transaction).await?.into_iter().collect())
}

/// Changes the rows of letters that are ours, in one statement.
async fn change_all(
    house: &House,
    transaction: &DatabaseTransaction,
    ours: &[&Ended],
    now: Moment,
) -> Result<(), Fault> {
    let (mut state, mut outcome) = (CaseStatement::new(), CaseStatement::new());
    let (mut settled_at, mut due_at, mut copy) =
        (CaseStatement::new(), CaseStatement::new(), CaseStatement::new());
    let mut attempts = CaseStatement::new();
    let (mut put_off, mut copied, mut given_back) = (false, false, false);
    for Ended { letter, end, copy: new, .. } in ours {
        let this = || Column::Id.eq(letter.id);
        state = state.case(this(), end.state());
        outcome = match end.word() {
            Some(word) => outcome.case(this(), word),
            None => outcome.case(this(), Expr::col(Column::Outcome)),
        };
        match end {
            End::PutOff(_) => {
                let seconds = with_jitter(backoff(letter.attempts), house.chance.as_ref())?;
                (due_at, put_off) = (due_at.case(this(), now.after_seconds(seconds)), true);
            }
            // Their hours are no failure, and no try.
            End::Later(moment) => {
                (due_at, put_off) = (due_at.case(this(), *moment), true);
                (attempts, given_back) = (attempts.case(this(), letter.attempts - 1), true);
            }
            End::Sent(_) | End::Failed(_) | End::Cancelled(_) => settled_at = settled_at.case(this(), now),
        }
        if let Some(new) = new {
            (copy, copied) = (copy.case(this(), new.clone()), true);
        }
    }
    let kept = |statement: CaseStatement, column: Column| statement.finally(Expr::col(column)).into();
    let mut update = letter::Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(None::<Moment>))
        .col_expr(Column::State, kept(state, Column::State))
        .col_expr(Column::Outcome, kept(outcome, Column::Outcome));
    if ours.iter().any(|one| !matches!(one.end, End::PutOff(_) | End::Later(_))) {
        update = update.col_expr(Column::SettledAt, kept(settled_at, Column::SettledAt));
    }
    if put_off {
        update = update.col_expr(Column::DueAt, kept(due_at, Column::DueAt));
    }
    if given_back {
        update = update.col_expr(Column::Attempts, kept(attempts, Column::Attempts));
    }
    if copied {
        update = update.col_expr(Column::Copy, kept(copy, Column::Copy));
    }
    let update = update.filter(letter::COLUMN.id.is_in(ours.iter().map(|one| one.letter.id)));
    update.exec(transaction).await.attempting("recording what came of letters")?;
    Ok(())
}

/// The end of a letter.
pub(super) fn ended(state: LetterState, word: &str, now: Moment) -> letter::ActiveModel {
    letter::ActiveModel {
        state: Set(state),
        leased_until: Set(None),
        settled_at: Set(Some(now)),
        outcome: Set(Some(word.to_owned())),
        ..Default::default()
    }
}

/// The cases' audit entries for letters that went out or were given up.
async fn record(transaction: &DatabaseTransaction, ours: &[&Ended], now: Moment) -> Result<(), DbErr> {
    let told = ours.iter().filter_map(|one| {
        let act = one.end.act()?;
        let (subject_id, detail) = (Some(one.letter.id), Some(one.letter.kind.word()));
        let told = Told { actor: Actor::System, act, subject_id, detail };
        Some((one.letter.case_id.unwrap_or(HOUSE), told))
    });
    audit::append_all(transaction, &told.collect::<Vec<_>>(), now).await
}

/// What follows from the ends: clocks that a letter keeps, and somebody who has to be reached in another way.
async fn follow(
    house: &House,
    transaction: &DatabaseTransaction,
    ours: &[&Ended],
    now: Moment,
) -> Result<(), Fault> {
    for one in ours {
        let Some(case_id) = one.letter.case_id else { continue };
        count(house, transaction, one, case_id, now).await?;
        if let Some(kind) = one.task() {
            let raised = task::raise(transaction, case_id, kind, Some(one.letter.id), now).await;
            raised.attempting("leaving something to people")?;
        }
    }
    Ok(())
}

/// Lets a letter that went out count for the promises that it keeps; what will not be sent is not owed.
async fn count(
    house: &House,
    transaction: &DatabaseTransaction,
    one: &Ended,
    case_id: Uuid,
    now: Moment,
) -> Result<(), Fault> {
    // The others were counted with the act that wrote them.
    let counts_now = matches!(one.letter.kind, LetterKind::EachReportNotice | LetterKind::Survey);
    let Some(event) = one.letter.kind.keeps().filter(|_| counts_now) else { return Ok(()) };
    match one.end {
        End::Sent(_) => route_case::count(house, transaction, case_id, event, now).await,
        End::Cancelled(word) => route_case::fall_away(house, transaction, case_id, event, word).await,
        _ => Ok(()),
    }
}

fn report_end(house: &House, Ended { letter, end, .. }: &Ended) {
    let numbers = &house.numbers;
    match end {
        End::Sent(_) => _ = numbers.letters_sent.inc(),
        End::Cancelled(_) | End::Later(_) => {}
        End::PutOff(outcome) => {
            numbers.letters_put_off.inc();
            tracing::warn!(letter = %letter.id, outcome, "a letter was put off");
        }
        End::Failed(outcome) => {
            numbers.letters_failed.inc();
            tracing::error!(letter = %letter.id, outcome, "a letter was given up: somebody has to look");
        }
    }
}

/// The same and up to a tenth more, so that letters put off together do not come back together.
fn with_jitter(seconds: i64, chance: &dyn Chance) -> Result<i64, Fault> {
    Ok(seconds + seconds * i64::from(below(chance, 101)?) / 1000)
}
