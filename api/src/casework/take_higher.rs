//! Taking a case higher (003 §5.3), or making it an exception report to the board (002 §5.5.1).

use entity::staff::Role;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{alerts, case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const NOT_HIGHER: Rule =
    Rule::new("not_higher", "Whoever takes a case higher brings it to somebody above them (003 §5.3).");

/// To whom a case is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Higher {
    /// Whoever leads on community cohesion (003 §5.3).
    CohesionLead,
    /// A director (001 §13, 14; 003 §5.3).
    Director,
    /// The board, as an exception report (002 §5.5.1).
    Board,
}

impl Higher {
    /// Who is told of it. The board has no account: what goes to it goes through a director.
    fn role(self) -> Role {
        match self {
            Self::CohesionLead => Role::CohesionLead,
            Self::Director | Self::Board => Role::Director,
        }
    }
}

/// Take a case higher.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeHigher {
    /// To whom.
    pub to: Higher,
    /// Why.
    pub reason: InWords,
}

impl CaseAct for TakeHigher {
    const ACT: Act = Act::TakeHigher;
    const PATH: &'static str = "escalations";
    const TITLE: &'static str = "Take a case higher";

    fn example() -> Value {
        json!({ "to": "director", "reason": "The other landlord has not answered for three weeks" })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if self.to == Higher::CohesionLead && work.caller.staff.role == Role::CohesionLead {
            return Err(NOT_HIGHER.into());
        }
        alerts::to_look_at(work.transaction, work.file.case.id, self.to.role(), work.now).await?;
        Ok(())
    }
}
