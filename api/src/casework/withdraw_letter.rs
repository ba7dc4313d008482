//! Withdrawing a letter that has not gone yet. What it had kept is owed again.

use entity::{
    clock::{self, Keeper, Kept, REVISED},
    event::Event,
    fault::Attempting,
    letter::{self, LetterKind, LetterState},
    task,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    case_file::CaseFile,
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "withdrawing a letter";
const GONE: Rule = Rule::new("already_sent", "This letter has gone, or is just going: write another.");
const OWN: Rule = Rule::new("by_itself", "The program owes this letter: it is not withdrawn by hand.");

/// Withdraw a letter before it goes.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawLetter {
    /// The letter, by its id in the list of the case's letters.
    pub letter_id: Uuid,
    /// Why.
    pub reason: InWords,
}

impl CaseAct for WithdrawLetter {
    const ACT: Act = Act::WithdrawLetter;
    const PATH: &'static str = "letter-withdrawals";
    const TITLE: &'static str = "Withdraw a letter before it goes";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "letter_id": "019376c5-8c00-7000-8000-000000000001",
            "reason": "The police asked us this morning to wait",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let found = letter::Entity::find_by_id(self.letter_id).lock_exclusive().one(work.transaction).await;
        let found = found.attempting(ATTEMPT)?.filter(|letter| letter.case_id == Some(work.file.case.id));
        let letter = found.ok_or_else(|| {
            Refusal::field("letter_id", "not_in_this_case", "There is no such letter in this case.")
        })?;
        let Some(entry_id) = letter.entry_id else { return Err(OWN.into()) };
        if !self.cancel(work).await? {
            return Err(GONE.into());
        }
        work.subject_id = Some(entry_id);
        self.ends_tasks(work).await?;
        // After closing nothing is owed any more, and what another act did stands without its letter.
        let is_of_letter = work.file.of(Act::IssueLetter).any(|entry| entry.row.id == entry_id);
        if is_of_letter && !work.file.is_closed() {
            self.is_owed_again(work, entry_id, letter.kind);
        }
        Ok(())
    }
}

impl WithdrawLetter {
    /// Cancels the letter, unless it has gone or a notifier has it just now.
    async fn cancel(&self, work: &Work<'_>) -> Result<bool, Refusal> {
        let free = Condition::any()
            .add(letter::Column::LeasedUntil.is_null())
            .add(letter::Column::LeasedUntil.lt(work.now));
        let cancelled = letter::Entity::update_many()
            .col_expr(letter::Column::State, LetterState::Cancelled.into())
            .col_expr(letter::Column::Outcome, Expr::value("withdrawn"))
            .col_expr(letter::Column::SettledAt, Expr::value(work.now))
            .filter(letter::Column::Id.eq(self.letter_id))
            .filter(letter::Column::State.eq(LetterState::Due))
            .filter(free);
        Ok(cancelled.exec(work.transaction).await.attempting(ATTEMPT)?.rows_affected == 1)
    }

    /// Nobody prints or tells of a letter that does not go.
    async fn ends_tasks(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let ended = task::Entity::update_many()
            .col_expr(task::Column::DoneAt, Expr::value(work.now))
            .col_expr(task::Column::DoneBy, Expr::value(work.caller.staff.id))
            .filter(task::Column::LetterId.eq(self.letter_id))
            .filter(task::Column::DoneAt.is_null());
        ended.exec(work.transaction).await.attempting(ATTEMPT)?;
        Ok(())
    }

    /// The promises that the letter had kept run again; a date that it gave does not hold.
    fn is_owed_again(&self, work: &mut Work<'_>, entry_id: Uuid, kind: LetterKind) {
        let sendings = work.file.sendings_of(entry_id);
        let place = work.place();
        let keeper = Keeper { policy: &work.file.policy, working: &work.file.working, place: &place };
        let kept_by_it = |clock: &&clock::Model| clock.met_by.is_some_and(|id| sendings.contains(&id));
        let mut changed: Vec<clock::Model> =
            work.file.clocks.iter().filter(kept_by_it).map(|clock| keeper.take_back(clock)).collect();
        if kind == LetterKind::Delay {
            for running in work.file.clocks_for(Event::UpdateLetterIssued) {
                let Some(before) = put_off_for(&work.file, running) else { continue };
                changed.push(keeper.take_back(before));
                changed.push(running.without_need("withdrawn"));
            }
        }
        work.change_clocks(Kept { changed, begun: Vec::new() });
    }
}

/// The clock in whose place another runs until a new date: the last that was put off for it.
fn put_off_for<'a>(file: &'a CaseFile, running: &clock::Model) -> Option<&'a clock::Model> {
    let is_before = |other: &&clock::Model| {
        other.code == running.code
            && other.report_id == running.report_id
            && other.subject_id == running.subject_id
            && other.reason.as_deref() == Some(REVISED)
            && other.due_at < running.due_at
    };
    file.clocks.iter().filter(is_before).max_by_key(|other| other.due_at)
}
