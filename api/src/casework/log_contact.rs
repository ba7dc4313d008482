//! Logging a contact with the reporter or the victim: an attempt, or a talk both ways (000 §5.1-5.2, 001 §6, 003 §5.3).

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{case_act::CaseAct, in_words::InWords, work::Work};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const PROMPTS: Rule = Rule::new(
    "prompts_needed",
    "A contact goes through the four prompts: how things stand, how they cope, whether agencies deliver, what is agreed \
     next (001 §6).",
);

/// By which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContactWay {
    /// By telephone or video.
    Phone,
    /// Face to face.
    InPerson,
    /// By e-mail.
    Email,
    /// By text message.
    Text,
    /// By post.
    Post,
    /// On the reporter's own page.
    OwnPage,
    /// Through someone they named.
    ThroughSomeone,
}

impl ContactWay {
    /// Whether they were spoken with (003 §5.3: "speak to").
    fn is_spoken(self) -> bool {
        matches!(self, Self::Phone | Self::InPerson)
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContactResult {
    /// Both sides spoke or wrote.
    TwoWay,
    /// They were told something, and have not answered.
    OneWay,
    /// They were not reached.
    NotReached,
}

/// What each contact goes through (001 §6).
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Prompts {
    /// What they were told of how things stand.
    pub update: InWords,
    /// How they are coping.
    pub coping: InWords,
    /// Whether the agencies keep what they promised.
    pub agencies: InWords,
    /// What was agreed next.
    pub next: InWords,
}

/// Log a contact. An attempt is logged and keeps no promise; only a contact both ways does.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogContact {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// By which way.
    pub way: ContactWay,
    /// What became of it.
    pub result: ContactResult,
    /// The four prompts, where they were gone through.
    pub prompts: Option<Prompts>,
    /// How often they want to hear from us: at least every so many days. Asked at the interview, and again when it changes.
    #[schema(minimum = 1, maximum = 60)]
    pub contact_every_days: Option<u16>,
    /// Whether the way is still safe for them: asked at every contact (`domain` §2.H).
    pub still_safe: Option<bool>,
    /// What was said.
    pub note: Option<InWords>,
}

impl CaseAct for LogContact {
    const ACT: Act = Act::LogContact;
    const PATH: &'static str = "contacts";
    const TITLE: &'static str = "Log a contact";

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "way": "phone",
            "result": "two_way",
            "prompts": {
                "update": "Told her who has the case and what happens next",
                "coping": "Sleeps badly; her sister is with her",
                "agencies": "Police came on Thursday as they said",
                "next": "We speak again on Monday",
            },
            "contact_every_days": 7,
            "still_safe": true,
            "note": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        if let Some(days) = self.contact_every_days {
            work.agree_contact_every(days, "contact_every_days")?;
        }
        if self.result != ContactResult::TwoWay {
            return Ok(());
        }
        // The first contact is a first contact: the prompts belong to those that follow.
        let is_first = !work.file.of(Act::LogContact).any(|entry| entry.says("result", "two_way"));
        if work.file.policy.contact.prompts && !is_first && self.prompts.is_none() {
            return Err(PROMPTS.into());
        }
        work.happened(Event::ContactMade);
        if self.way.is_spoken() {
            work.happened(Event::ContactSpoken);
        }
        if self.prompts.is_some() {
            work.happened(Event::ContactFull);
        }
        Ok(())
    }
}
