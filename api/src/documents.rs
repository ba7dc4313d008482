//! The documents of a case: `/api/v1/cases/{id}/documents`. They are added by an act on the case.

use actix_web::{
    HttpResponse,
    http::header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    web::{Data, Json, Path},
};
use entity::{fault::Fault, moment::Moment};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    caller::Caller,
    casework::{
        add_document::{DocumentKind, MediaType},
        read_document::{DocumentLine, list_documents, read_document},
    },
    house::House,
    problem::Answer,
};

/// The documents of a case.
#[derive(Serialize, ToSchema)]
pub struct DocumentList {
    /// The documents, oldest first.
    items: Vec<DocumentView>,
}

/// A document in the list. What it is called, and the SHA-256 of its bytes, stand
/// in its entry in the chronology, which has the same id.
#[derive(Serialize, ToSchema)]
pub struct DocumentView {
    /// Its id.
    id: Uuid,
    /// What it is.
    kind: DocumentKind,
    /// Which kind of file it is.
    media_type: MediaType,
    /// How many bytes it has.
    size: i64,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
}

impl TryFrom<DocumentLine> for DocumentView {
    type Error = Fault;

    fn try_from(line: DocumentLine) -> Result<Self, Fault> {
        let (kind, media_type) = (line.kind()?, line.media_type()?);
        let DocumentLine { id, size, created_at, .. } = line;
        Ok(Self { id, kind, media_type, size, created_at })
    }
}

/// List the documents of a case.
#[utoipa::path(get, path = "/api/v1/cases/{id}/documents", tag = "cases", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The documents", body = DocumentList)))]
pub async fn list(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<Json<DocumentList>> {
    let lines = list_documents(&house, &caller, *id, house.clock.now()).await?;
    let items = lines.into_iter().map(DocumentView::try_from).collect::<Result<_, _>>()?;
    Ok(Json(DocumentList { items }))
}

/// Open a document of a case: its bytes, to be saved and not shown by the browser.
///
/// That it was read, by whom and when, is entered in the case's audit chain.
#[utoipa::path(get, path = "/api/v1/cases/{id}/documents/{document_id}", tag = "cases",
    params(("id" = Uuid, Path), ("document_id" = Uuid, Path)),
    responses((status = 200, description = "Its bytes", content_type = "application/octet-stream")))]
pub async fn show(house: Data<House>, caller: Caller, ids: Path<(Uuid, Uuid)>) -> Answer<HttpResponse> {
    let (case_id, document_id) = ids.into_inner();
    let open = read_document(&house, &caller, case_id, document_id, house.clock.now()).await?;
    let name = format!("attachment; filename=\"document-{}.{}\"", open.id, open.ending);
    let saved = (CONTENT_DISPOSITION, name);
    Ok(HttpResponse::Ok()
        .insert_header(saved)
        .insert_header((CONTENT_TYPE, open.media_type))
        .body(open.content))
}
