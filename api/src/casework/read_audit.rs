//! Reading who read or did what on a case. That is entered too: the entry shows to whoever reads next.

use entity::{
    audit::{self, HOUSE},
    fault::Attempting,
    moment::Moment,
};
use uuid::Uuid;

use super::{case_act::find, tell};
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

/// The chain of a case.
#[derive(Debug)]
pub struct Chain {
    /// Its entries, oldest first.
    pub entries: Vec<audit::Model>,
    /// Whether nothing in it was changed, left out or put in between.
    pub whole: bool,
}

/// Reads the audit chain of a case.
///
/// # Errors
/// When the caller may not, or there is no such case.
pub async fn read_audit(house: &House, caller: &Caller, id: Uuid, now: Moment) -> Result<Chain, Refusal> {
    const ATTEMPT: &str = "reading a case's audit chain";
    caller.may(Act::ReadAudit)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = find(&transaction, caller, id).await?;
    let (entries, whole) = audit::examine(&transaction, case.id).await.attempting(ATTEMPT)?;
    // Where a case's own chain is gone, the house's tells of the reading: nothing begins it anew.
    let (chain, subject) = if entries.is_empty() { (HOUSE, Some(case.id)) } else { (case.id, None) };
    tell(&transaction, caller, chain, "audit_read", subject, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Chain { entries, whole })
}
