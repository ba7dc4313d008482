//! Closing a case (001 §16-17, 004 §4.10-4.11, `domain` §1.15): a manager decides how it ended, after everything that was
//! promised has been done.

use entity::{case::Stage, event::Event, policy::ClosureRule, staff::Role, task::TaskKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::CaseAct,
    case_file::CaseFile,
    in_words::InWords,
    tell_people::{NoSurvey, of_closing},
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const BY_MANAGER: Rule =
    Rule::new("closed_by_manager", "The policy leaves closing to another role (001 §17).");
const INVESTIGATION: Rule = Rule::new(
    "investigation_first",
    "A case is closed after a full investigation: what was found is recorded first (004 §4.11).",
);
const ATTEMPTS: Rule = Rule::new(
    "attempts_needed",
    "Closing because they do not wish to be reached takes three logged attempts, in two ways, over fourteen days \
     (001 §17, `domain` §1.15).",
);
const EXPLANATION: Rule = Rule::new(
    "explanation_first",
    "That hate was not the motive is found and explained to the victim in a letter first (003 §5.3).",
);
const DECISION: Rule = Rule::new("decision_pending", "Something in this case waits for a decision.");
const LETTER: Rule = Rule::new(
    "letter_first",
    "The letter that was promised is sent first (001 §10): nobody is left without an answer.",
);
const FEEDBACK: Rule =
    Rule::new("feedback_first", "Feedback is always obtained before a case is closed (001 §16).");
const VICTIM_CONSENT: Rule = Rule::new(
    "victim_consent_needed",
    "A case is closed with the victim's consent, or with a manager's recorded reason: say it in `override_reason` \
     (001 §17).",
);

/// How a case ended (`words::OUTCOME`, 001 §17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseOutcome {
    /// What was done made it stop.
    Resolved,
    /// Nothing was proven.
    ClosedNoAsbProven,
    /// The person did not wish to go on, or could not be reached.
    ClosedNonEngagement,
    /// Nothing could be done.
    ClosedUnableToAct,
    /// Nothing more has to be done.
    ClosedNoFurtherAction,
    /// Hate was not the motive.
    NotHateMotivated,
    /// Another landlord or agency has it.
    Transferred,
    /// It is the same as another.
    Duplicate,
}

impl CaseOutcome {
    /// Every outcome.
    pub const ALL: [CaseOutcome; 8] = [
        CaseOutcome::Resolved,
        CaseOutcome::ClosedNoAsbProven,
        CaseOutcome::ClosedNonEngagement,
        CaseOutcome::ClosedUnableToAct,
        CaseOutcome::ClosedNoFurtherAction,
        CaseOutcome::NotHateMotivated,
        CaseOutcome::Transferred,
        CaseOutcome::Duplicate,
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Resolved => "resolved",
            Self::ClosedNoAsbProven => "closed_no_asb_proven",
            Self::ClosedNonEngagement => "closed_non_engagement",
            Self::ClosedUnableToAct => "closed_unable_to_act",
            Self::ClosedNoFurtherAction => "closed_no_further_action",
            Self::NotHateMotivated => "not_hate_motivated",
            Self::Transferred => "transferred",
            Self::Duplicate => "duplicate",
        }
    }

    /// Whether the policy knows it.
    ///
    /// # Errors
    /// When it does not, naming the field `outcome`.
    pub fn is_one_of(self, closure: &ClosureRule) -> Result<(), Refusal> {
        if closure.outcomes.iter().any(|word| word == self.word()) {
            return Ok(());
        }
        Err(Refusal::field(
            "outcome",
            "not_a_choice",
            "This is not one of the outcomes that the policy names.",
        ))
    }

    /// Whether it says something of what was found.
    fn follows_investigation(self) -> bool {
        matches!(self, Self::Resolved | Self::ClosedNoAsbProven | Self::ClosedNoFurtherAction)
    }

    /// Whether the work goes on elsewhere, so that there are no findings here to write of.
    fn goes_on_elsewhere(self) -> bool {
        matches!(self, Self::Transferred | Self::Duplicate)
    }
}

/// Close a case.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseCase {
    /// How it ended: one of the policy's outcomes.
    pub outcome: CaseOutcome,
    /// Why it is closed though the victim has not consented.
    pub override_reason: Option<InWords>,
    /// What the closing letter says besides, in your own words.
    pub text: Option<InWords>,
    /// Why they are not asked afterwards how it was, if they are not.
    pub no_survey: Option<NoSurvey>,
    /// What else is worth knowing.
    pub note: Option<InWords>,
}

impl CaseAct for CloseCase {
    const ACT: Act = Act::CloseCase;
    const PATH: &'static str = "closure";
    const TITLE: &'static str = "Close a case";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        json!({ "outcome": "resolved", "override_reason": null, "text": null, "no_survey": null, "note": null })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.outcome.is_one_of(&work.file.policy.closure)?;
        self.may_close(&work.file, work.caller.staff.role)?;
        let (consented, lent) = (work.file.consents_to_closing(), work.file.items_out().count());
        work.note("consented", consented);
        work.note("items_out", lent);
        let case = &mut work.file.case;
        case.stage = Stage::Closed;
        case.outcome = Some(self.outcome.word().to_owned());
        case.closed_at = Some(work.now);
        work.happened(Event::CaseClosed);
        for kind in TaskKind::OF_OPEN_CASES {
            work.ends_all(kind);
        }
        Ok(of_closing(work, self.no_survey).await?)
    }
}

impl CloseCase {
    fn may_close(&self, file: &CaseFile, role: Role) -> Result<(), Rule> {
        let closure = &file.policy.closure;
        // Where nobody could be reached, there is nobody to ask.
        let asked = file.has_feedback() || !file.is_reachable() || file.enough_was_tried();
        let needs_consent = closure.victim_consent && !file.consents_to_closing();
        let rules = [
            (!closure.closed_by.contains(&role), BY_MANAGER),
            (self.outcome.follows_investigation() && !file.has_findings(), INVESTIGATION),
            (self.outcome == CaseOutcome::ClosedNonEngagement && !file.enough_was_tried(), ATTEMPTS),
            (self.outcome == CaseOutcome::NotHateMotivated && !is_explained(file), EXPLANATION),
            (file.waits_for_decision(), DECISION),
            (self.owes_letter(file), LETTER),
            (closure.feedback_first && !asked, FEEDBACK),
            (needs_consent && self.override_reason.is_none(), VICTIM_CONSENT),
        ];
        let broken = rules.into_iter().find(|(is_broken, _)| *is_broken);
        broken.map_or(Ok(()), |(_, rule)| Err(rule))
    }

    /// Whether the letter that was promised has not been sent. Where the work goes on elsewhere, the letter that says so is
    /// enough.
    fn owes_letter(&self, file: &CaseFile) -> bool {
        let promised = file.clocks_for(Event::UpdateLetterIssued).next().is_some();
        let told = self.outcome.goes_on_elsewhere() && file.has_sent("closure");
        promised && file.is_reachable() && !told
    }
}

/// Whether hate was found not to be the motive, and the victim was told why.
fn is_explained(file: &CaseFile) -> bool {
    file.case.motivation.as_deref() == Some("not_hate") && file.has_sent("not_hate")
}

#[cfg(test)]
mod tests {
    use entity::words;

    use super::*;

    #[test]
    fn every_outcome_is_a_word_of_the_vocabulary_and_every_word_an_outcome() {
        assert_eq!(CaseOutcome::ALL.map(CaseOutcome::word), words::OUTCOME.words);
        for outcome in CaseOutcome::ALL {
            assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.word());
        }
    }
}
