//! What a case can be found by: marks of names, postcodes, numbers and addresses that only the staff side can compute.

use sea_orm::entity::prelude::*;

/// A row of `fingerprints`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fingerprints")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// The keyed hash.
    pub mark: String,
    /// What was hashed: `name`, `postcode`, `phone`, `email`, `address`.
    pub kind: String,
    /// Whose it is: `reporter`, `victim`, `witness`, `perpetrator`, `place`.
    pub party: String,
}

impl ActiveModelBehavior for ActiveModel {}
