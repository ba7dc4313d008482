//! Completing the initial report with the victim: the checklist of the first conversation (001 §3, `domain` §1.7).

use std::collections::BTreeSet;

use entity::{case::Stage, event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, coded::Known, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Invalid, Refusal, Rule},
};

const HOMELESS: Rule = Rule::new(
    "homeless_referral_needed",
    "It is not safe to return home: a referral to the homeless persons unit is made or declined, and that is said (001 §3).",
);
const CHILDREN: Rule = Rule::new(
    "safeguarding_needed",
    "Children are at risk: social services are told, and that is said in the checklist as done (001 §3).",
);

/// How the report was completed with them (001 §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InitialReportWay {
    /// Face to face.
    InPerson,
    /// By telephone.
    Phone,
}

/// What became of an item of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckState {
    /// It was done in this conversation.
    Done,
    /// It had been done before.
    Already,
    /// It has nothing to do with this case.
    NotApplicable,
}

/// By whom or when something had been done before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckedBefore {
    /// When they told us, or when we called them first.
    AtFirstContact,
    /// By a colleague.
    ByColleague,
    /// By the police.
    ByPolice,
    /// By another agency.
    ByOtherAgency,
    /// By the person themselves.
    ByThemselves,
    /// In an earlier report of the same person.
    InEarlierReport,
}

/// An item of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// What became of it.
    pub state: CheckState,
    /// By whom or when it had been done before; of what was done before only.
    pub because: Option<CheckedBefore>,
}

/// The nine items of the first conversation (001 §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InitialChecklist {
    /// That every report is an emergency, and that nothing is done without them.
    pub approach: Checked,
    /// Whether it is safe to return home.
    pub safety: Checked,
    /// Emergency repairs and security, with the line manager's authorisation.
    pub works: Checked,
    /// The police: reference and officer, or that hate crimes are crimes and whose work they are.
    pub police: Checked,
    /// Emergency legal action: the line manager, and legal advice on an injunction without notice.
    pub legal_action: Checked,
    /// Children who are affected or at risk: social services.
    pub children: Checked,
    /// The action plan.
    pub action_plan: Checked,
    /// How to reach the officer.
    pub officer_details: Checked,
    /// The number of the case.
    pub case_number: Checked,
}

impl InitialChecklist {
    fn items(&self) -> [(&'static str, Checked); 9] {
        [
            ("approach", self.approach),
            ("safety", self.safety),
            ("works", self.works),
            ("police", self.police),
            ("legal_action", self.legal_action),
            ("children", self.children),
            ("action_plan", self.action_plan),
            ("officer_details", self.officer_details),
            ("case_number", self.case_number),
        ]
    }
}

/// What became of the referral to the homeless persons unit (001 §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HomelessReferral {
    /// The unit was called, and they have the letter.
    Done,
    /// They do not want it.
    Refused,
}

/// What became of telling them about Victim Support (000 §5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum VictimSupportTold {
    /// They were told.
    Given,
    /// The police had offered it already.
    AlreadyOfferedByPolice,
    /// They were not told.
    NotGiven,
}

/// What is needed at once at the home (001 §4). That it is needed is said here; it is ordered as works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyWorks {
    /// Graffiti has to be removed.
    Graffiti,
    /// Rubbish or excreta have to be removed.
    Clearing,
    /// Glass has to be replaced.
    Glazing,
    /// The home has to be secured.
    Securing,
    /// Security has to be made better.
    Security,
    /// Something else has to be mended.
    Repair,
}

/// Complete the initial report with the victim, by telephone or face to face.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompleteInitialReport {
    /// When it was completed.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// How (001 §3).
    pub way: InitialReportWay,
    /// Whether it is safe for them to return home (001 §3).
    pub safe_to_return_home: Known,
    /// What became of the referral to the homeless persons unit, where it is not safe (001 §3).
    pub homeless_referral: Option<HomelessReferral>,
    /// Whether children are affected (001 §3).
    pub children_affected: Known,
    /// Whether children are at risk (001 §3).
    pub children_at_risk: Known,
    /// What is needed at once at the home (001 §4).
    pub emergency_works: BTreeSet<EmergencyWorks>,
    /// Whether emergency legal action is considered (001 §3.2).
    pub emergency_legal_action: bool,
    /// Whether they were told about Victim Support (000 §5.1).
    pub victim_support: VictimSupportTold,
    /// The nine items.
    pub checklist: InitialChecklist,
    /// What else was said.
    pub note: Option<InWords>,
}

impl CaseAct for CompleteInitialReport {
    const ACT: Act = Act::CompleteInitialReport;
    const PATH: &'static str = "initial-reports";
    const TITLE: &'static str = "Complete the initial report";

    fn example() -> Value {
        let done = json!({ "state": "done", "because": null });
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "way": "phone",
            "safe_to_return_home": "no",
            "homeless_referral": "refused",
            "children_affected": "yes",
            "children_at_risk": "no",
            "emergency_works": ["graffiti"],
            "emergency_legal_action": false,
            "victim_support": "already_offered_by_police",
            "checklist": {
                "approach": done,
                "safety": done,
                "works": done,
                "police": { "state": "already", "because": "by_themselves" },
                "legal_action": { "state": "not_applicable", "because": null },
                "children": done,
                "action_plan": done,
                "officer_details": done,
                "case_number": { "state": "already", "because": "at_first_contact" },
            },
            "note": "She stays with her sister until the door is mended",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.check()?;
        if self.safe_to_return_home == Known::No && self.homeless_referral.is_none() {
            return Err(HOMELESS.into());
        }
        if self.children_at_risk == Known::Yes && self.checklist.children.state != CheckState::Done {
            return Err(CHILDREN.into());
        }
        work.happened(Event::InitialReportCompleted);
        if self.emergency_legal_action {
            work.happened(Event::EmergencyLegalActionConsidered);
        }
        work.advance(Stage::Assessing);
        Ok(())
    }
}

impl CompleteInitialReport {
    /// What was done before says by whom or when, and nothing else does.
    fn check(&self) -> Result<(), Refusal> {
        let wrong: Vec<Invalid> = self
            .checklist
            .items()
            .into_iter()
            .filter_map(|(name, item)| {
                let field = format!("checklist.{name}.because");
                match (item.state, item.because) {
                    (CheckState::Already, None) => {
                        Some(Invalid::new(field, "missing", "What was done before says by whom or when."))
                    }
                    (CheckState::Done | CheckState::NotApplicable, Some(_)) => {
                        Some(Invalid::new(field, "not_done_before", "This is said of what was done before."))
                    }
                    _ => None,
                }
            })
            .collect();
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
    }
}
