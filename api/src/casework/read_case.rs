//! Opening a case: where it stands, what is promised, which reports belong to it.

use entity::{
    acknowledgement::Acknowledgement,
    case, clock,
    fault::{Attempting, Fault},
    moment::Moment,
    report,
};
use sea_orm::{DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::tell;
use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

const ATTEMPT: &str = "opening a case";

/// A case, open.
pub struct OpenCase {
    /// Its row.
    pub case: case::Model,
    /// The numbers of its reports, oldest first.
    pub reports: Vec<Acknowledgement>,
    /// The promises that run for it.
    pub clocks: Vec<clock::Model>,
}

/// Opens a case.
///
/// # Errors
/// When the caller may not, or there is no such case.
pub async fn read_case(house: &House, caller: &Caller, id: Uuid, now: Moment) -> Result<OpenCase, Refusal> {
    caller.may(Act::ReadCase)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = find(&transaction, id).await?;
    let open = gather(&transaction, case).await?;
    tell(&transaction, caller, id, "case_read", None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(open)
}

pub(super) async fn find(transaction: &DatabaseTransaction, id: Uuid) -> Result<case::Model, Refusal> {
    let found = case::Entity::find_by_id(id).one(transaction).await;
    found.attempting(ATTEMPT)?.ok_or(Refusal::NotFound)
}

async fn gather(transaction: &DatabaseTransaction, case: case::Model) -> Result<OpenCase, Fault> {
    let reports = report::Entity::find()
        .select_only()
        .column(report::Column::Acknowledgement)
        .filter(report::COLUMN.case_id.eq(case.id))
        .order_by_asc(report::Column::ReceivedAt)
        .order_by_asc(report::Column::Id)
        .into_tuple()
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    let clocks = clock::Entity::find()
        .filter(clock::COLUMN.case_id.eq(case.id))
        .order_by_asc(clock::Column::Code)
        .order_by_asc(clock::Column::Id)
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    Ok(OpenCase { case, reports, clocks })
}
