//! An area as it is worked: whose patch it is, and which postcodes lie in it (001 §2).

use sea_orm::entity::prelude::*;

use crate::moment::Moment;

/// A row of `areas`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "areas")]
pub struct Model {
    /// The word it is stored under.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// Its name.
    pub name: String,
    /// The team that works there.
    pub team_id: Option<Uuid>,
    /// The officer whose patch it is.
    pub officer_id: Option<Uuid>,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was made.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// The postcodes of areas.
pub mod postcode {
    use sea_orm::entity::prelude::*;

    /// A row of `area_postcodes`.
    #[sea_orm::model]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "area_postcodes")]
    pub struct Model {
        /// A postcode or the beginning of one (`ST1`, `ST1 4`, `ST1 4AB`), in capitals, without the space.
        #[sea_orm(primary_key, auto_increment = false)]
        pub postcode: String,
        /// The area.
        pub area: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
