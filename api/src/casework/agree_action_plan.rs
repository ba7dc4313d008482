//! Agreeing the action plan with the person it happened to: every option is gone through, and nothing is done that they do
//! not agree to (001 §3.1, 11; 004 §4.4).

use std::collections::BTreeMap;

use entity::{
    action_plan::{OPTIONS, OTHER, OptionCode, SUPPORT},
    event::Event,
    moment::Moment,
    task::TaskKind,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    case_act::CaseAct,
    case_file::{CaseFile, VictimDecision},
    in_words::InWords,
    record_consent::ConsentHow,
    tell_people::of_plan,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Invalid, Refusal},
};

/// Who does what was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionOwner {
    /// The officer.
    Officer,
    /// The line manager.
    Manager,
    /// The police.
    Police,
    /// A partner agency.
    Partner,
    /// Repairs, or a contractor.
    Repairs,
    /// The person it happened to.
    Victim,
    /// Somebody else.
    Other,
}

/// An option as it was gone through.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GoneThrough {
    /// Which one.
    pub code: OptionCode,
    /// Whether it was offered to them.
    pub offered: bool,
    /// What they decided.
    pub decision: VictimDecision,
    /// Who does it, where they agree.
    pub owner: Option<ActionOwner>,
    /// By when, where they agree.
    #[schema(value_type = Option<String>, format = Date)]
    pub due: Option<Date>,
    /// How they said that they agree.
    pub consent_how: Option<ConsentHow>,
    /// What exactly is to be done; for any other further action (`AP23`), what it is.
    pub note: Option<InWords>,
}

/// Agree the action plan, or a new version of it. Every option is gone through: `AP01` to `AP23`, each once. A new version
/// is signed anew; a plan that is only confirmed after a further incident, with the same decisions, stays signed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreeActionPlan {
    /// When it was agreed.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// Every option, each once (001 §3.1).
    #[schema(min_items = 23, max_items = 23)]
    pub options: Vec<GoneThrough>,
    /// How often they want to hear from us: at least every so many days (004 §4.4).
    #[schema(minimum = 1, maximum = 60)]
    pub contact_every_days: Option<u16>,
    /// Whether it confirms what was agreed before, after a further report was joined (001 §11).
    #[serde(default)]
    pub confirms: bool,
    /// What happened and what was done so far, in short (004 §4.4).
    pub summary: Option<InWords>,
}

impl CaseAct for AgreeActionPlan {
    const ACT: Act = Act::AgreeActionPlan;
    const PATH: &'static str = "action-plans";
    const TITLE: &'static str = "Agree the action plan";
    const NEEDS_MATCH: bool = true;

    fn example() -> Value {
        let options = OPTIONS.map(|option| {
            let agrees = option.code == SUPPORT;
            json!({
                "code": option.code,
                "offered": agrees,
                "decision": if agrees { "agrees" } else { "not_applicable" },
                "owner": agrees.then_some("officer"),
                "due": agrees.then_some("2026-11-21"),
                "consent_how": agrees.then_some("spoken"),
                "note": agrees.then_some("She would like someone who speaks Urdu"),
            })
        });
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "options": options,
            "contact_every_days": 7,
            "confirms": false,
            "summary": "Shouted at on the stairs for weeks; the landing light is repaired",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let mut wrong = self.wrong_options(work.now.day());
        if self.confirms && !work.file.plan_is_to_be_confirmed() {
            let detail = "No further report was joined since the plan in force was agreed.";
            wrong.push(Invalid::new("confirms", "nothing_to_confirm", detail));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong));
        }
        if let Some(days) = self.contact_every_days {
            work.agree_contact_every(days, "contact_every_days")?;
        }
        work.ends_all(TaskKind::LookAtPlanAnswer);
        let is_new = self.tell(work);
        if is_new {
            of_plan(work, self.agreed()).await?;
        }
        Ok(())
    }
}

impl AgreeActionPlan {
    /// Everything that is wrong with the options, each by its place.
    fn wrong_options(&self, today: Date) -> Vec<Invalid> {
        let mut wrong = Vec::new();
        let mut seen: Vec<OptionCode> = Vec::new();
        for (place, given) in self.options.iter().enumerate() {
            if given.code.option().is_none() {
                wrong.push(at(place, "code", "not_an_option", "This is not one of AP01 to AP23."));
            } else if seen.contains(&given.code) {
                wrong.push(at(place, "code", "duplicate", "This option is there already."));
            }
            seen.push(given.code);
            wrong.extend(given.mistakes(place, today));
        }
        for missing in OPTIONS.iter().filter(|option| !seen.contains(&OptionCode::of(option.code))) {
            let detail = format!("{} has to be gone through too: {}.", missing.code, missing.name);
            wrong.push(Invalid {
                field: "options".to_owned(),
                code: "missing".into(),
                detail: detail.into(),
            });
        }
        wrong
    }

    /// What they agree to.
    fn agreed(&self) -> Vec<String> {
        let agreed = self.decisions().into_iter().filter(|(_, decision)| *decision == VictimDecision::Agrees);
        agreed.map(|(code, _)| code).collect()
    }

    /// Says what happened, and which version it is; whether it is a new one.
    fn tell(&self, work: &mut Work<'_>) -> bool {
        let now = self.decisions();
        let stays = self.confirms && is_same(&now, &work.file);
        let before = work.file.plan().and_then(|plan| plan.fact::<i32>("version")).unwrap_or(0);
        work.note("version", if stays { before } else { before + 1 });
        if let Some(signed) = work.file.plan_to_sign().filter(|_| stays) {
            work.note("signed_under", signed.to_string());
        }
        let agrees = |decision: Option<VictimDecision>| decision == Some(VictimDecision::Agrees);
        work.happened(Event::ActionPlanAgreed);
        if agrees(now.get(SUPPORT).copied()) && !agrees(work.file.decision_on(SUPPORT)) {
            work.happened(Event::SupportAgreed);
        }
        let nobody_signs = work.file.policy.action_plan.signed_by.is_empty();
        if nobody_signs || (stays && work.file.plan_is_signed()) {
            work.happened(Event::ActionPlanSigned);
        }
        !stays
    }

    fn decisions(&self) -> BTreeMap<String, VictimDecision> {
        let coded = |given: &GoneThrough| Some((given.code.option()?.code.to_owned(), given.decision));
        self.options.iter().filter_map(coded).collect()
    }
}

/// Whether the same is agreed as in the plan in force. What stands in words may have changed unseen, so a plan whose
/// substance is words is never the same.
fn is_same(decisions: &BTreeMap<String, VictimDecision>, file: &CaseFile) -> bool {
    decisions.get(OTHER) != Some(&VictimDecision::Agrees) && *decisions == file.decisions()
}

fn at(place: usize, name: &str, code: &'static str, detail: &'static str) -> Invalid {
    Invalid::new(format!("options[{place}].{name}"), code, detail)
}

impl GoneThrough {
    fn mistakes(&self, place: usize, today: Date) -> Vec<Invalid> {
        let mut wrong = Vec::new();
        let agrees = self.decision == VictimDecision::Agrees;
        if !self.offered && (agrees || self.decision == VictimDecision::DoesNotAgree) {
            let detail = "Nobody decides on what was not offered.";
            wrong.push(at(place, "decision", "not_offered", detail));
        }
        if self.due.is_some_and(|due| due < today) {
            wrong.push(at(place, "due", "in_the_past", "This day is over."));
        }
        if agrees {
            let is_other = self.code.option().is_some_and(|option| option.code == OTHER);
            let needed = [
                ("owner", self.owner.is_none()),
                ("due", self.due.is_none()),
                ("consent_how", self.consent_how.is_none()),
                ("note", is_other && self.note.is_none()),
            ];
            let missing = needed.into_iter().filter(|(_, missing)| *missing);
            let detail = "What was agreed says who does it, by when and how it was agreed.";
            wrong.extend(missing.map(|(name, _)| at(place, name, "missing", detail)));
        }
        wrong
    }
}
