//! Recording that damage was photographed before it is mended or removed (001 §4).

use entity::{document, fault::Attempting, moment::Moment};
use sea_orm::EntityTrait;
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

/// Record that the damage that works are for was photographed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordPhotograph {
    /// When it was.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// The order for works.
    pub works_id: Uuid,
    /// The photograph, where it is with the case.
    pub document_id: Option<Uuid>,
    /// What it shows, and where it is.
    pub note: Option<InWords>,
}

impl CaseAct for RecordPhotograph {
    const ACT: Act = Act::RecordPhotograph;
    const PATH: &'static str = "photographs";
    const TITLE: &'static str = "Record that damage was photographed";
    /// Works that were ordered are done whether the case is still open or not.
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": "2026-11-20T10:15:00Z",
            "works_id": "019376c5-8c00-7000-8000-000000000001",
            "document_id": null,
            "note": "Three, on the works telephone",
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        Some(self.happened_at)
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        work.file.entry("works_id", Act::OrderWorks, self.works_id)?;
        if let Some(id) = self.document_id {
            let found = document::Entity::find_by_id(id).into_partial_model::<Of>().one(work.transaction);
            let found = found.await.attempting("looking for a photograph")?;
            if found.is_none_or(|document| document.case_id != work.file.case.id) {
                let detail = "There is no such document in this case.";
                return Err(Refusal::field("document_id", "not_in_this_case", detail));
            }
        }
        work.subject_id = Some(self.works_id);
        Ok(())
    }
}

/// Which case a document belongs to: its bytes stay where they are.
#[derive(sea_orm::DerivePartialModel)]
#[sea_orm(entity = "document::Entity")]
struct Of {
    case_id: Uuid,
}
