//! The evidence of a case: `/api/v1/cases/{id}/evidence`. It comes from the public pages.

use actix_web::{
    HttpResponse,
    body::SizedStream,
    http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    web::{Data, Json, Path},
};
use entity::{evidence::EvidenceState, fault::Fault, moment::Moment};
use futures_util::{Stream, stream};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    caller::Caller,
    casework::read_evidence::{Checked, EvidenceLine, OpenEvidence, Which, list_evidence, open_evidence},
    house::House,
    problem::Answer,
};

/// Whatever is in a file, a browser that shows it does nothing with it.
const SANDBOX: &str = "default-src 'none'; sandbox";

/// The evidence of a case.
#[derive(Serialize, ToSchema)]
pub struct EvidenceList {
    /// The files, oldest first.
    items: Vec<EvidenceView>,
}

/// A file that somebody added to what they told.
#[derive(Serialize, ToSchema)]
pub struct EvidenceView {
    /// Its id.
    id: Uuid,
    /// The report that it came with.
    report_id: Option<Uuid>,
    /// What its sender calls it, without what would do harm in a name.
    name: String,
    /// What it is, found from its content.
    media_type: String,
    /// How many bytes it has.
    size: i64,
    /// The SHA-256 of its bytes; the same stands in the case's audit chain from when it came.
    sha256: String,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    received_at: Moment,
    /// `waiting` for the virus scanner, `available`, or `held_back`.
    state: EvidenceState,
    /// Whether there is a copy for everyday viewing: smaller, and without what a camera writes into a picture.
    has_copy: bool,
}

impl From<EvidenceLine> for EvidenceView {
    fn from(line: EvidenceLine) -> Self {
        let EvidenceLine { id, report_id, name, media_type, size, sha256, received_at, state, has_copy } =
            line;
        Self { id, report_id, name, media_type, size, sha256, received_at, state, has_copy }
    }
}

/// List the evidence of a case.
#[utoipa::path(get, path = "/api/v1/cases/{id}/evidence", tag = "cases", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The files", body = EvidenceList)))]
pub async fn list(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<Json<EvidenceList>> {
    let lines = list_evidence(&house, &caller, *id, house.clock.now()).await?;
    Ok(Json(EvidenceList { items: lines.into_iter().map(EvidenceView::from).collect() }))
}

/// Look at a picture among the evidence of a case: a copy of at most 2,000 pixels, without what a camera writes into it.
///
/// That it was looked at, by whom and when, is entered in the case's audit chain. For what is no picture there is none.
#[utoipa::path(get, path = "/api/v1/cases/{id}/evidence/{evidence_id}", tag = "cases",
    params(("id" = Uuid, Path), ("evidence_id" = Uuid, Path)),
    responses((status = 200, description = "The copy", content_type = "image/jpeg")))]
pub async fn view(house: Data<House>, caller: Caller, ids: Path<(Uuid, Uuid)>) -> Answer<HttpResponse> {
    let (case_id, id) = ids.into_inner();
    let open = open_evidence(&house, &caller, case_id, id, Which::Copy, house.clock.now()).await?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, open.media_type))
        .insert_header((CONTENT_DISPOSITION, "inline"))
        .insert_header((CONTENT_SECURITY_POLICY, SANDBOX))
        .streaming(bytes(open.bytes)))
}

/// Take the original of a file among the evidence of a case: its bytes as they came, to be saved and not shown by the browser.
///
/// That it was taken, by whom and when, is entered in the case's audit chain.
#[utoipa::path(get, path = "/api/v1/cases/{id}/evidence/{evidence_id}/original", tag = "cases",
    params(("id" = Uuid, Path), ("evidence_id" = Uuid, Path)),
    responses((status = 200, description = "Its bytes", content_type = "application/octet-stream")))]
pub async fn download(house: Data<House>, caller: Caller, ids: Path<(Uuid, Uuid)>) -> Answer<HttpResponse> {
    let (case_id, id) = ids.into_inner();
    let open = open_evidence(&house, &caller, case_id, id, Which::Original, house.clock.now()).await?;
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, open.media_type.as_str()))
        .insert_header((CONTENT_DISPOSITION, saved_as(&open)))
        .insert_header((CONTENT_SECURITY_POLICY, SANDBOX));
    let size = open.size;
    let bytes = bytes(open.bytes);
    Ok(match size {
        Some(size) => response.body(SizedStream::new(size, bytes)),
        None => response.streaming(bytes),
    })
}

/// The bytes as a body. One that ends in a fault is broken off, so that nobody takes it for whole.
fn bytes(open: Checked) -> impl Stream<Item = Result<actix_web::web::Bytes, Fault>> + 'static + Unpin {
    let pieces = stream::try_unfold(open, |mut open| async move {
        let next = open.next().await.inspect_err(|fault| {
            tracing::error!(fault = fault.story(), "evidence could not be given whole");
        })?;
        Ok(next.map(|bytes| (bytes, open)))
    });
    Box::pin(pieces)
}

/// Under which name it is saved: in plain letters for old programs, and as it is for all others (RFC 6266).
fn saved_as(open: &OpenEvidence) -> String {
    let plain: String =
        open.name.chars().map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { '_' }).collect();
    let plain = plain.replace(['"', '\\', ';'], "_");
    let written: String = open
        .name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{written}")
}
