//! Letting in a report that was set aside for a look, or marked as junk: from then on it is a report like any other. What had
//! waited goes out now: the acknowledgement by e-mail, the alerts, and the case goes where it belongs.

use entity::{
    answers::Answers,
    case::Stage,
    clock::{self, Keeper, Kept},
    fault::Attempting,
    intake::letters_when_let_in,
    letter, report,
};
use sea_orm::{EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    mark_junk::{JUNK, no_longer_waits, waiting},
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "letting a report in";

const NOTHING_WAITS: Rule =
    Rule::new("not_set_aside", "No report of this case waits to be looked at, and none is marked as junk.");

/// Let a report in that was set aside for a look, or marked as junk.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetIn {
    /// What is worth knowing of it.
    pub note: Option<InWords>,
}

impl CaseAct for LetIn {
    const ACT: Act = Act::LetIn;
    const PATH: &'static str = "letting-in";
    const TITLE: &'static str = "Let a report in that was set aside for a look, or marked as junk";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({ "note": null })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let was_junk = work.file.is_closed() && work.file.case.outcome.as_deref() == Some(JUNK);
        let let_in = match was_junk {
            true => work.file.reports.iter().map(|report| report.id).collect(),
            false => waiting(work).await?,
        };
        if let_in.is_empty() {
            return Err(NOTHING_WAITS.into());
        }
        no_longer_waits(work, &let_in).await?;
        if was_junk {
            take_back(work);
        }
        work.note("was_junk", was_junk);
        // It is sent where it belongs with the program's next step.
        work.file.case.routed_at = None;
        write_what_waited(work, &let_in).await
    }
}

/// The case is open again, and its promises run as if nothing had been.
fn take_back(work: &mut Work<'_>) {
    let case = &mut work.file.case;
    case.stage = if case.owner_id.is_some() { Stage::Assigned } else { Stage::Received };
    case.outcome = None;
    case.closed_at = None;
    let place = work.place();
    let keeper = Keeper { policy: &work.file.policy, working: &work.file.working, place: &place };
    let ended = work.file.clocks.iter().filter(|clock| clock.reason.as_deref() == Some(JUNK));
    let changed: Vec<clock::Model> = ended.map(|clock| keeper.take_back(clock)).collect();
    work.change_clocks(Kept { changed, begun: Vec::new() });
}

async fn write_what_waited(work: &Work<'_>, reports: &[Uuid]) -> Result<(), Refusal> {
    let reports = report::Entity::find()
        .filter(report::COLUMN.id.is_in(reports.iter().copied()))
        .all(work.transaction)
        .await
        .attempting(ATTEMPT)?;
    for report in reports {
        let purpose = report::answers_purpose(report.id);
        let answers: Answers = work.house.identities.open(&purpose, &report.answers)?;
        let letters = letters_when_let_in(&report, &answers, work.now);
        letter::write(work.transaction, letters).await.attempting(ATTEMPT)?;
    }
    Ok(())
}
