//! Assessing and categorising (004 §4.2). Whatever a case is categorised as, it is of high priority: there is no word that
//! says anything lower (000 §5.1, 004 §4.2, 4.11).

use std::collections::BTreeSet;

use entity::{case::Stage, event::Event};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::CaseAct,
    coded::{IncidentType, Strand},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Invalid, Refusal},
};

/// What a case is: both are answered first (004 §2.1-2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseCategory {
    /// What the victim or anybody else sees as moved by hostility or prejudice.
    HateIncident,
    /// The same, where it is a criminal offence.
    HateCrime,
}

impl CaseCategory {
    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::HateIncident => "hate_incident",
            Self::HateCrime => "hate_crime",
        }
    }
}

/// Categorise a case. It may be done again as more is known; the last word counts.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Categorise {
    /// What it is.
    pub category: CaseCategory,
    /// Why it happened, one or more. Those that the policy does not name are recorded all the same (003 §3.1).
    pub strands: BTreeSet<Strand>,
    /// What happened, one or more (004 §2.3).
    pub incident_types: BTreeSet<IncidentType>,
    /// Whether a crime is suspected, even if it is not clear yet that it is one (000 §5.1).
    pub criminality_suspected: bool,
    /// Why.
    pub note: Option<InWords>,
}

impl CaseAct for Categorise {
    const ACT: Act = Act::Categorise;
    const PATH: &'static str = "categorisations";
    const TITLE: &'static str = "Categorise a case";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({
            "category": "hate_crime",
            "strands": ["race", "religion"],
            "incident_types": ["threats", "graffiti"],
            "criminality_suspected": true,
            "note": "He was seen with the paint, and named by two neighbours",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.check()?;
        let suspected = self.criminality_suspected || self.category == CaseCategory::HateCrime;
        work.note("crime_suspected", suspected);
        // Saying it again does not begin the promises of a first suspicion again.
        if suspected && !work.file.crime_is_suspected() {
            work.happened(Event::CrimeSuspected);
        }
        work.file.case.category = Some(self.category.word().to_owned());
        work.happened(Event::Categorised);
        work.advance(Stage::Assessing);
        Ok(())
    }
}

impl Categorise {
    fn check(&self) -> Result<(), Refusal> {
        let asked =
            [("strands", self.strands.is_empty()), ("incident_types", self.incident_types.is_empty())];
        let none = asked.into_iter().filter(|(_, is_empty)| *is_empty);
        let wrong: Vec<Invalid> =
            none.map(|(field, _)| Invalid::new(field, "missing", "At least one has to be given.")).collect();
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
    }
}
