//! Logging what was said to or heard from the police (000 §5.1-5.2, 001 §3.2, 5, 003 §5.3).

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::CaseAct,
    case_file::{CaseFile, ConsentPurpose, PoliceStep},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const REPORT: Rule = Rule::new(
    "consent_needed",
    "We tell the police for someone only with their consent, or on another ground that was recorded (000 §5.1).",
);
const SHARE: Rule = Rule::new(
    "sharing_consent_needed",
    "The police are given information only with consent, or on another ground that was recorded (000 §5.1).",
);

/// How far the police and the courts have come with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PoliceOutcome {
    /// Someone was arrested.
    Arrested,
    /// There are bail conditions (001 §3.2: they may make an injunction needless).
    BailConditions,
    /// Someone was charged.
    Charged,
    /// Someone was convicted (003 §5.3: legal advice on the tenancy).
    Convicted,
    /// They do no more.
    NoFurtherAction,
}

/// Log what was said to or heard from the police.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogPolice {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What was done.
    pub step: PoliceStep,
    /// How far they have come.
    pub outcome: Option<PoliceOutcome>,
    /// Which force.
    pub force: Option<InWords>,
    /// Which station (001 §5).
    pub station: Option<InWords>,
    /// Which officer, and how to reach them (001 §5).
    pub officer: Option<InWords>,
    /// Their number of the crime or incident.
    pub reference: Option<InWords>,
    /// What was said.
    pub note: Option<InWords>,
}

impl CaseAct for LogPolice {
    const ACT: Act = Act::LogPolice;
    const PATH: &'static str = "police-log";
    const TITLE: &'static str = "Log what was said to or heard from the police";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "step": "reported_by_victim",
            "outcome": null,
            "force": "Staffordshire",
            "station": "Longton",
            "officer": "PC 1234, 101 extension 5678",
            "reference": "CR/2026/001",
            "note": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.may_be_told(&work.file)?;
        work.happened(self.event());
        if self.outcome == Some(PoliceOutcome::Convicted) {
            work.note("legal_advice_due", true);
        }
        Ok(())
    }
}

impl LogPolice {
    /// Whether what goes out may.
    fn may_be_told(&self, file: &CaseFile) -> Result<(), Refusal> {
        use ConsentPurpose::{ReportToPolice, SharePolice};
        match self.step {
            PoliceStep::ReportedByUs => {
                let may = file.may_be_disclosed_for(ReportToPolice, self.happened_at)
                    || file.has_ground_for(SharePolice);
                if may { Ok(()) } else { Err(REPORT.into()) }
            }
            PoliceStep::WardOfficerTold | PoliceStep::InformationRequested => {
                if file.may_be_disclosed_for(SharePolice, self.happened_at) {
                    Ok(())
                } else {
                    Err(SHARE.into())
                }
            }
            _ => Ok(()),
        }
    }

    fn event(&self) -> Event {
        use PoliceStep as P;
        match self.step {
            // Whoever declines was advised.
            P::Advised | P::VictimDeclines => Event::PoliceAdvised,
            P::ReportedByVictim | P::ReportedByUs | P::Accompanied | P::WardOfficerTold => {
                Event::PoliceNotified
            }
            P::ContactedAgain | P::InformationRequested | P::InformationReceived => Event::PoliceContacted,
        }
    }
}
