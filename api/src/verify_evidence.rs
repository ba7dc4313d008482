//! Every stored file, opened and reckoned anew: whether it is the one that came, by its row and by its case's audit chain.

use entity::{
    audit,
    evidence::{self, Model, RECEIVED},
    fault::{Attempting, Fault},
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{casework::read_evidence::original, house::House};

const ATTEMPT: &str = "verifying evidence";
/// How many rows are read at once.
const AT_ONCE: u64 = 200;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// How many files belong to reports.
    pub files: u64,
    /// Those that are not what they should be, and what is wrong.
    pub wrong: Vec<(Uuid, String)>,
}

/// Opens every file that belongs to a report.
///
/// # Errors
/// When the database refuses.
pub async fn verify(house: &House) -> Result<Findings, Fault> {
    let mut found = Findings::default();
    let mut after = Uuid::nil();
    loop {
        let some = evidence::Entity::find()
            .filter(evidence::COLUMN.report_id.is_not_null())
            .filter(evidence::COLUMN.id.gt(after))
            .order_by_asc(evidence::Column::Id)
            .limit(AT_ONCE);
        let rows = some.all(house.intake.db.reader()).await.attempting(ATTEMPT)?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = last.id;
        for row in &rows {
            found.files += 1;
            if let Some(wrong) = wrong(house, row).await? {
                found.wrong.push((row.id, wrong));
            }
        }
    }
}

async fn wrong(house: &House, row: &Model) -> Result<Option<String>, Fault> {
    let entry = audit::Entity::find()
        .filter(audit::COLUMN.act.eq(RECEIVED))
        .filter(audit::COLUMN.subject_id.eq(row.id))
        .one(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    let noted = entry.and_then(|entry| entry.detail);
    if noted.is_none() || noted != row.sha256 {
        return Ok(Some("its SHA-256 is not the one in the audit chain".to_owned()));
    }
    Ok(read(house, row).await.err().map(|fault| fault.story()))
}

/// Reads the file to its end, where its SHA-256 is compared.
async fn read(house: &House, row: &Model) -> Result<(), Fault> {
    let mut open = original(house, row).await?;
    while open.next().await?.is_some() {}
    Ok(())
}
