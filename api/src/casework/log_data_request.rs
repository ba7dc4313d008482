//! Requests, complaints and breaches about personal data (`domain` §1.3, X-03 to X-05): what came, and what became of it.

use entity::{event::Event, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    work::Work,
};
use crate::{access::Act, refusal::Refusal};

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DataRequestKind {
    /// Somebody asks what is held on them (UK GDPR art. 15).
    SubjectAccess,
    /// Somebody complains about how their data is handled (DUAA 2025).
    Complaint,
    /// Personal data has got out, or got lost (UK GDPR art. 33).
    Breach,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DataRequestStep {
    /// It came, or became known.
    Received,
    /// A complaint: it was acknowledged.
    Acknowledged,
    /// A request or a complaint: it was answered.
    Answered,
    /// A breach: it was notified, or decided that it need not be.
    Decided,
}

/// Log a request, complaint or breach about personal data, or what became of it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogDataRequest {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What it is about.
    pub kind: DataRequestKind,
    /// How far it has come.
    pub step: DataRequestStep,
    /// The entry with which it was received. Needed for what became of it.
    pub request_id: Option<Uuid>,
    /// What was asked, answered or decided.
    pub note: Option<InWords>,
}

impl CaseAct for LogDataRequest {
    const ACT: Act = Act::LogDataRequest;
    const PATH: &'static str = "data-requests";
    const TITLE: &'static str = "Log a request, complaint or breach about personal data";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "kind": "subject_access",
            "step": "received",
            "request_id": null,
            "note": "By letter; she sent a copy of her passport",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let (received, subject) = match (self.step, self.request_id) {
            (DataRequestStep::Received, None) => (true, work.id),
            (DataRequestStep::Received, Some(_)) => {
                return Err(Refusal::field("request_id", "not_asked", "What is received is new."));
            }
            (_, None) => {
                return Err(Refusal::field("request_id", "missing", "Say what this is the answer to."));
            }
            (_, Some(id)) => (false, self.request(work, id)?),
        };
        let event = self.event()?;
        work.subject_id = (!received).then_some(subject);
        if let Some(event) = event {
            work.happened_to(event, subject);
        }
        Ok(())
    }
}

impl LogDataRequest {
    /// The entry with which it was received.
    fn request(&self, work: &Work<'_>, id: Uuid) -> Result<Uuid, Refusal> {
        let request = work.file.entry("request_id", Act::LogDataRequest, id)?;
        if request.says("step", "received") && request.fact("kind") == Some(self.kind) {
            return Ok(id);
        }
        let detail = "This entry is not one with which something of that kind was received.";
        Err(Refusal::field("request_id", "another_request", detail))
    }

    /// What a step means for the clocks. Each kind has its own steps.
    fn event(&self) -> Result<Option<Event>, Refusal> {
        use DataRequestKind as K;
        use DataRequestStep as S;
        match (self.kind, self.step) {
            (K::SubjectAccess, S::Received) => Ok(Some(Event::SubjectAccessRequested)),
            (K::SubjectAccess, S::Answered) => Ok(Some(Event::SubjectAccessAnswered)),
            (K::Complaint, S::Received) => Ok(Some(Event::DataComplaintReceived)),
            (K::Complaint, S::Acknowledged) => Ok(Some(Event::DataComplaintAcknowledged)),
            (K::Complaint, S::Answered) => Ok(None),
            (K::Breach, S::Received) => Ok(Some(Event::DataBreachKnown)),
            (K::Breach, S::Decided) => Ok(Some(Event::DataBreachDecided)),
            _ => Err(Refusal::field("step", "not_a_choice", "This step belongs to another kind.")),
        }
    }
}
