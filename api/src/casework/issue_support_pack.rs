//! Giving the support pack (004 §4.3), and log sheets with it (000 §5.2).

use std::collections::BTreeSet;

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, coded::LanguageCode, in_words::InWords, work::Work};
use crate::{access::Act, refusal::Refusal};

/// What can be in a support pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PackContent {
    /// Important contacts (004 §4.3).
    Contacts,
    /// Diary sheets (004 §4.3).
    DiarySheets,
    /// How long repairs take (004 §4.3).
    RepairsTimescales,
    /// What there is nearby (004 §4.3).
    LocalInformation,
    /// Log sheets, with guidance on how to complete them (000 §5.2).
    LogSheets,
}

/// What the pack of 004 §4.3 is made of: the promise is kept when the person has all of it.
const WHOLE: [PackContent; 4] = [
    PackContent::Contacts,
    PackContent::DiarySheets,
    PackContent::RepairsTimescales,
    PackContent::LocalInformation,
];

/// The form in which it was given (003 §4, 004 §4.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PackFormat {
    /// As it is printed or sent to most.
    Standard,
    /// In large print.
    LargePrint,
    /// In easy words and pictures.
    EasyRead,
    /// To listen to.
    Audio,
    /// In braille.
    Braille,
    /// In British Sign Language.
    Bsl,
}

/// Give the support pack, whole or in parts.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IssueSupportPack {
    /// When it was given.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What was in it.
    pub contents: BTreeSet<PackContent>,
    /// In which language.
    pub language: LanguageCode,
    /// In which form.
    pub format: PackFormat,
    /// What else there is to say of it.
    pub note: Option<InWords>,
}

impl CaseAct for IssueSupportPack {
    const ACT: Act = Act::IssueSupportPack;
    const PATH: &'static str = "support-packs";
    const TITLE: &'static str = "Give the support pack";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "contents": ["contacts", "diary_sheets", "repairs_timescales", "local_information"],
            "language": "pl",
            "format": "standard",
            "note": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if self.contents.is_empty() {
            return Err(Refusal::field("contents", "missing", "At least one has to be given."));
        }
        let mut given: BTreeSet<PackContent> = self.contents.clone();
        let before = work.file.of(Act::IssueSupportPack);
        given.extend(before.filter_map(|pack| pack.fact::<Vec<PackContent>>("contents")).flatten());
        if WHOLE.iter().all(|content| given.contains(content)) {
            work.happened(Event::SupportPackIssued);
        }
        Ok(())
    }
}
