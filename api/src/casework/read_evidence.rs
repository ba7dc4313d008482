//! Reading the evidence of a case. The chain says who listed, looked at or took which, in the same transaction as it is
//! allowed.

use bytes::Bytes;
use entity::{
    evidence::{self, EvidenceState, copy_purpose, kind::FileKind, name_purpose, original_purpose, sealing},
    fault::{Attempting, Fault},
    hex::hex,
    moment::Moment,
    report,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;
use uuid::Uuid;

use super::{case_act::find, tell};
use crate::{
    access::Act,
    caller::Caller,
    house::House,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "reading the evidence of a case";
const WAITING: Rule = Rule::new(
    "evidence_waiting",
    "The virus scanner has not seen it yet. It can be opened as soon as it has.",
);
const HELD_BACK: Rule =
    Rule::new("evidence_held_back", "The virus scanner found something in it. It is kept, and not opened.");

/// A file in the list.
#[derive(Debug, Clone)]
pub struct EvidenceLine {
    /// Its id.
    pub id: Uuid,
    /// The report that it came with.
    pub report_id: Option<Uuid>,
    /// What its sender calls it, as it can be shown.
    pub name: String,
    /// What it is.
    pub media_type: String,
    /// How many bytes it has.
    pub size: i64,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// When it came.
    pub received_at: Moment,
    /// Whether it can be opened.
    pub state: EvidenceState,
    /// Whether there is a copy for everyday viewing.
    pub has_copy: bool,
}

/// Bytes of a file, in clear, as they come.
pub struct OpenEvidence {
    /// Its id.
    pub id: Uuid,
    /// Its name, as it can be saved under.
    pub name: String,
    /// What it is.
    pub media_type: String,
    /// How many bytes there will be, where that is known.
    pub size: Option<u64>,
    /// The bytes. Should they not be those that came, a fault ends them.
    pub bytes: Checked,
}

/// Which bytes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The copy for everyday viewing.
    Copy,
    /// What was sent.
    Original,
}

/// The files of a case: those of its reports.
fn of_case(case_id: Uuid) -> Select<evidence::Entity> {
    let reports = report::Entity::find()
        .select_only()
        .column(report::Column::Id)
        .filter(report::COLUMN.case_id.eq(case_id))
        .into_query();
    evidence::Entity::find().filter(evidence::Column::ReportId.in_subquery(reports))
}

/// How far a file is, for whoever wants to open it: without a scanner nothing waits.
fn state(house: &House, row: &evidence::Model) -> EvidenceState {
    match row.state {
        EvidenceState::Waiting if house.scanner.is_none() => EvidenceState::Available,
        state => state,
    }
}

fn shown_name(house: &House, row: &evidence::Model) -> Result<String, Fault> {
    let sealed = row.name.as_ref().ok_or_else(|| Fault::plain("reading the name of a file: it has none"))?;
    let name: String = house.identities.open(&name_purpose(row.id), sealed)?;
    Ok(evidence::shown_name(&name))
}

fn line(house: &House, row: evidence::Model) -> Result<EvidenceLine, Fault> {
    Ok(EvidenceLine {
        id: row.id,
        report_id: row.report_id,
        name: shown_name(house, &row)?,
        state: state(house, &row),
        media_type: row.media_type.unwrap_or_default(),
        size: row.size,
        sha256: row.sha256.unwrap_or_default(),
        received_at: row.received_at,
        has_copy: row.copy.is_some(),
    })
}

/// Lists the evidence of a case, oldest first. Names are opened, and nothing else.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn list_evidence(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    now: Moment,
) -> Result<Vec<EvidenceLine>, Refusal> {
    caller.may(Act::ListEvidence)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let rows =
        of_case(case_id).order_by_asc(evidence::Column::Id).all(&transaction).await.attempting(ATTEMPT)?;
    tell(&transaction, caller, case_id, Act::ListEvidence.word(), None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(rows.into_iter().map(|row| line(house, row)).collect::<Result<_, _>>()?)
}

async fn row(db: &impl ConnectionTrait, case_id: Uuid, id: Uuid) -> Result<evidence::Model, Refusal> {
    let found = of_case(case_id).filter(evidence::COLUMN.id.eq(id)).one(db).await.attempting(ATTEMPT)?;
    found.ok_or(Refusal::NotFound)
}

/// Opens a file of a case. That it was opened is written down once the store has begun to give it.
///
/// # Errors
/// When the caller may not, there is no such file or copy in a case that they may know of, or it is held back.
pub async fn open_evidence(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    id: Uuid,
    which: Which,
    now: Moment,
) -> Result<OpenEvidence, Refusal> {
    let act = match which {
        Which::Copy => Act::ViewEvidence,
        Which::Original => Act::DownloadEvidence,
    };
    caller.may(act)?;
    let looking = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&looking, caller, case_id).await?;
    let row = row(&looking, case_id, id).await?;
    looking.rollback().await.attempting(ATTEMPT)?;
    match state(house, &row) {
        EvidenceState::Available => {}
        EvidenceState::HeldBack => return Err(HELD_BACK.into()),
        _ => return Err(WAITING.into()),
    }
    let open = begin(house, &row, which).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    tell(&transaction, caller, case_id, act.word(), Some(id), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(open)
}

async fn begin(house: &House, row: &evidence::Model, which: Which) -> Result<OpenEvidence, Refusal> {
    let name = shown_name(house, row)?;
    Ok(match which {
        Which::Original => OpenEvidence {
            id: row.id,
            name,
            media_type: row.media_type.clone().unwrap_or_default(),
            size: u64::try_from(row.size).ok(),
            bytes: original(house, row).await?,
        },
        Which::Copy => {
            let object = row.copy.as_ref().ok_or(Refusal::NotFound)?;
            let sealed = house.evidence.read(object).await?;
            let bytes = sealing::open(&house.identities, copy_purpose(row.id), sealed).await?;
            let media_type = FileKind::Jpeg.media_type().to_owned();
            OpenEvidence {
                id: row.id,
                name,
                media_type,
                size: None,
                bytes: Checked { bytes, expected: None },
            }
        }
    })
}

/// The bytes of the original of a file.
///
/// # Errors
/// When the store does not give it, or it is not what was stored for this file.
pub async fn original(house: &House, row: &evidence::Model) -> Result<Checked, Fault> {
    let sealed = house.evidence.read(&row.object).await?;
    let bytes = sealing::open(&house.identities, original_purpose(row.id), sealed).await?;
    let expected = row.sha256.clone().unwrap_or_default();
    Ok(Checked { bytes, expected: Some((Sha256::new(), expected)) })
}

/// Bytes that are reckoned together as they pass by.
pub struct Checked {
    bytes: mpsc::Receiver<Result<Bytes, Fault>>,
    expected: Option<(Sha256, String)>,
}

impl Checked {
    /// The next bytes; none after the last, if they were those that came.
    ///
    /// # Errors
    /// When the store breaks off, or they are not those that came.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        let next = self.bytes.recv().await.transpose()?;
        match (&next, &mut self.expected) {
            (Some(bytes), Some((hash, _))) => hash.update(bytes),
            (None, Some((hash, expected))) if hex(&hash.clone().finalize()) != *expected => {
                return Err(Fault::plain("reading evidence: it is not what was received"));
            }
            _ => {}
        }
        Ok(next)
    }
}
