//! Adding a document to a case: a form, a statement, a photograph, a letter (001 §3.2, 9, 13, 14).

use base64::{Engine, engine::general_purpose::STANDARD};
use entity::{
    document,
    event::Event,
    fault::{Attempting, Fault},
    hex::hex,
};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, Type},
};

use super::{
    case_act::{CaseAct, On},
    in_words::{InWords, MARK},
    work::Work,
};
use crate::{access::Act, refusal::Refusal};

const ATTEMPT: &str = "adding a document";
/// How many bytes a document may have.
const MOST: usize = 10 * 1024 * 1024;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The initial report form, scanned (001 §3.2).
    InitialReportForm,
    /// A file note (001 §3.4).
    FileNote,
    /// A statement that was signed (001 §8).
    Statement,
    /// A letter, ours or theirs.
    Letter,
    /// A photograph (001 §4).
    Photograph,
    /// A log or diary sheet (000 §5.2).
    LogSheet,
    /// A medical paper.
    Medical,
    /// A paper of a forum (001 §14).
    ForumPaper,
    /// A paper of solicitors or courts.
    Legal,
    /// Any other.
    Other,
}

/// Which kinds of file there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum MediaType {
    /// PDF.
    #[serde(rename = "application/pdf")]
    Pdf,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// PNG.
    #[serde(rename = "image/png")]
    Png,
    /// WebP.
    #[serde(rename = "image/webp")]
    Webp,
    /// HEIC, as some telephones take photographs.
    #[serde(rename = "image/heic")]
    Heic,
    /// Plain text.
    #[serde(rename = "text/plain")]
    Text,
    /// A text document of Word.
    #[serde(rename = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    Docx,
    /// An open text document.
    #[serde(rename = "application/vnd.oasis.opendocument.text")]
    Odt,
    /// Sound.
    #[serde(rename = "audio/mpeg")]
    Mp3,
    /// Sound, as some telephones record it.
    #[serde(rename = "audio/mp4")]
    M4a,
    /// Moving pictures.
    #[serde(rename = "video/mp4")]
    Mp4,
}

impl MediaType {
    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Heic => "heic",
            Self::Text => "txt",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Mp3 => "mp3",
            Self::M4a => "m4a",
            Self::Mp4 => "mp4",
        }
    }
}

/// The bytes of a document. They come in base64; what an entry, or the mark of a request, keeps of them is only their
/// SHA-256 and how many they are, so that they lie nowhere but sealed. Shows nothing when printed.
#[derive(Clone)]
pub struct Content {
    bytes: Vec<u8>,
    sha256: String,
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Content")
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sent = String::deserialize(deserializer)?;
        let bytes =
            STANDARD.decode(sent).map_err(|_| serde::de::Error::custom("something else than base64"))?;
        let sha256 = hex(&Sha256::digest(&bytes));
        Ok(Self { bytes, sha256 })
    }
}

impl Serialize for Content {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Sealed like what is written: whoever could guess a short text could tell by it.
        json!({ "sha256": { MARK: self.sha256 }, "size": self.bytes.len() }).serialize(serializer)
    }
}

impl PartialSchema for Content {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .content_encoding("base64")
            .description(Some(
                "Up to 10 MB, in base64; kept sealed. The entry shows their `sha256` and `size`",
            ))
            .into()
    }
}

impl ToSchema for Content {}

/// Add a document. Its id is that of the entry.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// What it is called.
    pub title: InWords,
    /// Which kind of file it is.
    pub media_type: MediaType,
    /// Its bytes.
    pub content: Content,
}

impl CaseAct for AddDocument {
    const ACT: Act = Act::AddDocument;
    const PATH: &'static str = "documents";
    const TITLE: &'static str = "Add a document";
    // Papers of courts and the police come long after.
    const ON: On = On::Any;
    const MOST_BYTES: usize = 15 * 1024 * 1024;

    fn example() -> Value {
        json!({
            "kind": "statement",
            "title": "Statement of the neighbour on the left",
            "media_type": "application/pdf",
            "content": "JVBERi0xLjcK",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let row = self.seal(work).await?;
        let inserted = document::Entity::insert(row.into_active_model());
        inserted.exec_without_returning(work.transaction).await.attempting(ATTEMPT)?;
        if self.kind == DocumentKind::InitialReportForm {
            work.happened(Event::InitialReportFiled);
        }
        Ok(())
    }
}

impl AddDocument {
    async fn seal(&self, work: &mut Work<'_>) -> Result<document::Model, Refusal> {
        let bytes = &self.content.bytes;
        if bytes.is_empty() {
            return Err(Refusal::field("content", "empty", "There is nothing in it."));
        }
        if bytes.len() > MOST {
            return Err(Refusal::field("content", "too_long", "A document has up to 10 MB."));
        }
        let purpose = document::content_purpose(work.id);
        let content = work.key().await?.seal_bytes(&purpose, bytes, work.house.chance.as_ref())?;
        Ok(document::Model {
            id: work.id,
            case_id: work.file.case.id,
            kind: word(&self.kind)?,
            media_type: word(&self.media_type)?,
            size: i64::try_from(bytes.len()).attempting(ATTEMPT)?,
            note: None,
            content,
            created_at: work.now,
        })
    }
}

/// The word that something coded is stored as.
fn word(coded: &impl Serialize) -> Result<String, Fault> {
    let word = serde_json::to_value(coded).attempting(ATTEMPT)?;
    serde_json::from_value(word).attempting(ATTEMPT)
}

/// The coded thing that a stored word is.
pub(super) fn coded<T: DeserializeOwned>(word: &str) -> Result<T, Fault> {
    serde_json::from_value(Value::from(word)).attempting("reading a coded word")
}
