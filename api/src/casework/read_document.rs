//! Reading the documents of a case. The chain says who opened which, in the same transaction.

use entity::{
    document,
    fault::{Attempting, Fault},
    moment::Moment,
};
use sea_orm::{DerivePartialModel, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    add_document::{DocumentKind, MediaType, coded},
    case_act::find,
    chronology, tell,
};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

const ATTEMPT: &str = "reading the documents of a case";

/// A document in the list: its clear columns.
#[derive(Debug, Clone, DerivePartialModel)]
#[sea_orm(entity = "document::Entity")]
pub struct DocumentLine {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub kind: String,
    /// Which kind of file it is.
    pub media_type: String,
    /// How many bytes it has.
    pub size: i64,
    /// When it came.
    pub created_at: Moment,
}

impl DocumentLine {
    /// What it is.
    ///
    /// # Errors
    /// When the record holds no such word.
    pub fn kind(&self) -> Result<DocumentKind, Fault> {
        coded(&self.kind)
    }

    /// Which kind of file it is.
    ///
    /// # Errors
    /// When the record holds no such word.
    pub fn media_type(&self) -> Result<MediaType, Fault> {
        coded(&self.media_type)
    }
}

/// A document, open.
#[derive(Debug)]
pub struct OpenDocument {
    /// Its id.
    pub id: Uuid,
    /// Its media type, as it is written.
    pub media_type: String,
    /// How the name of its file ends.
    pub ending: &'static str,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Lists the documents of a case, oldest first; none is opened.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn list_documents(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    now: Moment,
) -> Result<Vec<DocumentLine>, Refusal> {
    caller.may(Act::ReadDocument)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let lines = document::Entity::find()
        .filter(document::COLUMN.case_id.eq(case_id))
        .order_by_asc(document::Column::CreatedAt)
        .order_by_asc(document::Column::Id)
        .into_partial_model()
        .all(&transaction)
        .await
        .attempting(ATTEMPT)?;
    tell(&transaction, caller, case_id, "documents_listed", None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(lines)
}

/// Opens a document of a case.
///
/// # Errors
/// When the caller may not, or there is no such document in a case that they may know of.
pub async fn read_document(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    document_id: Uuid,
    now: Moment,
) -> Result<OpenDocument, Refusal> {
    caller.may(Act::ReadDocument)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let found = document::Entity::find_by_id(document_id)
        .filter(document::COLUMN.case_id.eq(case_id))
        .one(&transaction)
        .await
        .attempting(ATTEMPT)?;
    let row = found.ok_or(Refusal::NotFound)?;
    let key = chronology::key(&transaction, house, case_id).await?;
    let key = key.ok_or_else(|| Fault::plain("opening a document: the key of its case is gone"))?;
    let content = key.open_bytes(&document::content_purpose(row.id), &row.content)?;
    let ending = coded::<MediaType>(&row.media_type)?.ending();
    tell(&transaction, caller, case_id, Act::ReadDocument.word(), Some(row.id), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(OpenDocument { id: row.id, media_type: row.media_type, ending, content })
}
