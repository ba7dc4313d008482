//! Ordering works on a home or a place that is everyone's: repairs, graffiti, security (001 §4, 003 §5.4.1, 004 §4.8).

use entity::{
    action_plan::{REPAIR, SECURITY},
    event::Event,
    moment::Moment,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    case_file::{CaseFile, VictimDecision, ends_with_works},
    in_words::InWords,
    refer::partner,
    tell_people::of_works,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const POLICE: Rule = Rule::new(
    "police_agreement_needed",
    "Security works are agreed with the police too (004 §4.8): say so in `agreed_with_police`.",
);
const VICTIM: Rule = Rule::new(
    "victim_agreement_needed",
    "Works on a home are agreed with whoever lives there: in the action plan, or say so in `agreed_with_victim` (001 §3.1, \
     004 §4.8).",
);

/// What is to be done (`works` among the coded words).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WorksKind {
    /// Something is mended, cleared or made safe.
    Repair,
    /// Graffiti is removed.
    Graffiti,
    /// A letterbox that holds fire.
    FireproofLetterbox,
    /// Gates are strengthened.
    Gates,
    /// Doors are.
    Doors,
    /// Windows are.
    Windows,
    /// Light.
    Lighting,
    /// Locks.
    Locks,
    /// Fences or walls.
    Fencing,
    /// An alarm.
    Alarm,
    /// A door entry system.
    DoorEntry,
    /// A camera.
    Cctv,
    /// Something else.
    Other,
}

impl WorksKind {
    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Repair => "repair",
            Self::Graffiti => "graffiti",
            Self::FireproofLetterbox => "fireproof_letterbox",
            Self::Gates => "gates",
            Self::Doors => "doors",
            Self::Windows => "windows",
            Self::Lighting => "lighting",
            Self::Locks => "locks",
            Self::Fencing => "fencing",
            Self::Alarm => "alarm",
            Self::DoorEntry => "door_entry",
            Self::Cctv => "cctv",
            Self::Other => "other",
        }
    }

    /// Whether it mends or removes damage, of which there is a photograph to take first (001 §4).
    pub fn is_damage(self) -> bool {
        matches!(self, Self::Repair | Self::Graffiti)
    }

    /// Whether it makes a home safer.
    fn is_security(self) -> bool {
        !self.is_damage() && self != Self::Other
    }

    /// The options of an action plan that agree to it.
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::Other => &[SECURITY, REPAIR],
            kind if kind.is_damage() => &[REPAIR],
            _ => &[SECURITY],
        }
    }
}

/// Order works. Whoever does them is shown `place` and `conduct`, and nothing else that is written: why they are needed does
/// not belong in there.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderWorks {
    /// When they were ordered.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What is to be done.
    pub kind: WorksKind,
    /// Whether it can't wait: 24 hours, where the policy promises no other time (001 §4).
    pub emergency: bool,
    /// Whether it is graffiti that offends (001 §4, 003 §5.4.1).
    #[serde(default)]
    pub offensive_graffiti: bool,
    /// Whether it is on the stairs or another place that is everyone's.
    #[serde(default)]
    pub communal: bool,
    /// Where, in words that whoever does it needs.
    pub place: InWords,
    /// How urgent it is and how to behave there (001 §4).
    pub conduct: InWords,
    /// Who does it, where that is a partner agency.
    pub partner_id: Option<Uuid>,
    /// Who does it, where that is a contractor.
    pub contractor: Option<InWords>,
    /// Whether whoever lives there agrees, where no action plan says so.
    #[serde(default)]
    pub agreed_with_victim: bool,
    /// Whether the police agree (004 §4.8).
    #[serde(default)]
    pub agreed_with_police: bool,
    /// Why it is needed, for whoever approves it; not shown to whoever does it.
    pub reason: Option<InWords>,
}

impl CaseAct for OrderWorks {
    const ACT: Act = Act::OrderWorks;
    const PATH: &'static str = "works";
    const TITLE: &'static str = "Order works";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "kind": "graffiti",
            "emergency": true,
            "offensive_graffiti": true,
            "communal": true,
            "place": "12 Hill Street, the wall beside the second landing",
            "conduct": "Within 24 hours. Be kind to whoever opens; ring before you come",
            "partner_id": null,
            "contractor": null,
            "agreed_with_victim": false,
            "agreed_with_police": false,
            "reason": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if self.offensive_graffiti && self.kind != WorksKind::Graffiti {
            let detail = "Only graffiti is offensive graffiti.";
            return Err(Refusal::field("offensive_graffiti", "not_graffiti", detail));
        }
        if let Some(id) = self.partner_id {
            partner(work, "partner_id", id).await?;
        }
        let rule = &work.file.policy.works;
        if rule.agreed_with_police && self.kind.is_security() && !self.agreed_with_police {
            return Err(POLICE.into());
        }
        if !self.is_agreed(&work.file) {
            return Err(VICTIM.into());
        }
        let needs_approval = rule.approved.iter().any(|kind| kind == self.kind.word());
        work.note("needs_approval", needs_approval);
        self.tell(work);
        if needs_approval {
            return Ok(());
        }
        Ok(of_works(work, self.kind.word(), false).await?)
    }
}

impl OrderWorks {
    /// Whether whoever lives there agrees. What is everyone's is ours to mend.
    fn is_agreed(&self, file: &CaseFile) -> bool {
        let agrees = |option: &&str| file.decision_on(option) == Some(VictimDecision::Agrees);
        self.communal || self.agreed_with_victim || self.kind.options().iter().any(agrees)
    }

    /// Says what happened, and which clocks end when it is done, so that a list finds when it is due.
    fn tell(&self, work: &mut Work<'_>) {
        let graffiti = self.kind == WorksKind::Graffiti;
        let ending = work.file.policy.clocks.iter().filter(|rule| ends_with_works(rule, graffiti));
        let codes: Vec<String> = ending.map(|rule| rule.code.clone()).collect();
        work.note("clocks", codes);
        let id = work.id;
        work.happened_to(Event::WorksOrdered, id);
        if self.kind != WorksKind::Graffiti {
            work.happened(Event::RepairOrdered);
        }
        if self.emergency {
            work.happened_to(Event::EmergencyWorksOrdered, id);
        }
    }
}

#[cfg(test)]
mod tests {
    use entity::words::WORKS;

    use super::*;

    #[test]
    fn every_word_for_works_is_a_kind_and_is_written_as_itself() {
        for word in WORKS.words {
            let kind: WorksKind = serde_json::from_value(json!(word)).unwrap();
            assert_eq!(kind.word(), *word);
        }
    }

    #[test]
    fn repairs_and_security_are_agreed_to_under_their_own_options() {
        assert_eq!(WorksKind::Graffiti.options(), [REPAIR]);
        assert_eq!(WorksKind::Locks.options(), [SECURITY]);
        assert!(!WorksKind::Other.is_security() && WorksKind::Alarm.is_security());
    }
}
