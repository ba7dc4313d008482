//! Lending or giving something that helps, and taking it back (001 §6, 000 §5.2, 003 §5.4.1).

use entity::moment::Moment;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const RETURNED: Rule = Rule::new("already_returned", "This has come back already.");
const GIVEN: Rule = Rule::new("nothing_to_return", "This was given, and not lent: nothing comes back.");

/// What helps (001 §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A mobile telephone, lent.
    MobilePhone,
    /// A video camera, lent.
    VideoCamera,
    /// A camera that watches, lent.
    Cctv,
    /// An alarm, lent.
    Alarm,
    /// Diary or log sheets, given.
    DiarySheets,
    /// What calls cost, paid.
    CallCosts,
    /// Help with the forms of an insurance, given.
    InsuranceFormHelp,
}

impl Item {
    /// Whether it is lent, so that it comes back.
    fn comes_back(self) -> bool {
        match self {
            Self::MobilePhone | Self::VideoCamera | Self::Cctv | Self::Alarm => true,
            Self::DiarySheets | Self::CallCosts | Self::InsuranceFormHelp => false,
        }
    }
}

/// Lend or give something that helps.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LendItem {
    /// When they got it.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What it is.
    pub item: Item,
    /// Which one: what stands on its label, or how much was paid.
    pub which: Option<InWords>,
}

impl CaseAct for LendItem {
    const ACT: Act = Act::LendItem;
    const PATH: &'static str = "loans";
    const TITLE: &'static str = "Lend or give something that helps";

    fn example() -> Value {
        json!({ "happened_at": "2026-11-20T10:15:00Z", "item": "mobile_phone", "which": "Phone 4, with charger" })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        work.note("comes_back", self.item.comes_back());
        Ok(())
    }
}

/// Take back what was lent, also after the case was closed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnItem {
    /// When it came back.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// The entry by which it was lent.
    pub loan_id: Uuid,
    /// In which state it is.
    pub note: Option<InWords>,
}

impl CaseAct for ReturnItem {
    const ACT: Act = Act::ReturnItem;
    const PATH: &'static str = "returns";
    const TITLE: &'static str = "Take back what was lent";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "loan_id": "019376c5-8c00-7000-8000-000000000001",
            "note": "The charger is missing",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let loan = work.file.entry("loan_id", Act::LendItem, self.loan_id)?;
        if loan.fact("comes_back") != Some(true) {
            return Err(GIVEN.into());
        }
        if !work.file.items_out().any(|item| item.row.id == self.loan_id) {
            return Err(RETURNED.into());
        }
        if self.happened_at < loan.row.happened_at {
            let detail = "It was lent later than this.";
            return Err(Refusal::field("happened_at", "before_it_was_lent", detail));
        }
        work.subject_id = Some(self.loan_id);
        Ok(())
    }
}
