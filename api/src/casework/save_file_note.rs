//! Saving the file note of an interview: who said what, when, where, who witnessed it, what it does to the person
//! (001 §3.4, 8, 9).

use entity::event::Event;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{case_act::CaseAct, case_file::InterviewOf, in_words::InWords, work::Work};
use crate::{access::Act, refusal::Refusal};

/// Save the file note of an interview. It is due for each interview by itself.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaveFileNote {
    /// The interview.
    pub interview_id: Uuid,
    /// Who said what, when, where, who witnessed it, and the impact (001 §3.4).
    pub note: InWords,
    /// Whether the officer has signed it.
    pub signed: bool,
    /// Of a witness: whether there is a statement that they signed (001 §8).
    pub signed_statement: Option<bool>,
    /// The document that it, or the statement, was scanned to (001 §9).
    pub document_id: Option<Uuid>,
}

impl CaseAct for SaveFileNote {
    const ACT: Act = Act::SaveFileNote;
    const PATH: &'static str = "file-notes";
    const TITLE: &'static str = "Save the file note of an interview";

    fn example() -> Value {
        json!({
            "interview_id": "019376c5-8c00-7000-8000-000000000001",
            "note": "On the 19th at six he shouted on the stairs; the neighbour on the left heard it; she has not slept since",
            "signed": true,
            "signed_statement": null,
            "document_id": null,
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let interview = work.file.entry("interview_id", Act::RecordInterview, self.interview_id)?;
        if self.signed_statement.is_some() && interview.fact("of") != Some(InterviewOf::Witness) {
            let detail = "Only witnesses sign a statement.";
            return Err(Refusal::field("signed_statement", "not_for_this_interview", detail));
        }
        if let Some(id) = self.document_id {
            work.file.entry("document_id", Act::AddDocument, id)?;
        }
        work.subject_id = Some(self.interview_id);
        work.happened_to(Event::FileNoteSaved, self.interview_id);
        Ok(())
    }
}
