//! A sign-in: from a right password until signing out, and the refresh tokens that carry it on.
//!
//! Each refresh token works once. If one comes back a second time, somebody has stolen one, and the whole sign-in ends.

use sea_orm::entity::prelude::*;

use crate::moment::Moment;

/// A row of `sign_ins`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_ins")]
pub struct Model {
    /// The row's own name; access tokens carry it, so that ending it ends them.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who signed in.
    pub staff_id: Uuid,
    /// When.
    pub started_at: Moment,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// Why: `signed_out`, `token_reused`, `password_changed`, `account_closed`.
    pub ended_because: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The refresh tokens of a sign-in.
pub mod refresh_token {
    use sea_orm::entity::prelude::*;

    use crate::moment::Moment;

    /// A row of `refresh_tokens`.
    #[sea_orm::model]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresh_tokens")]
    pub struct Model {
        /// The token's hash (SHA-256); the token itself is stored nowhere.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The sign-in it carries on.
        pub sign_in_id: Uuid,
        /// When it was given out.
        pub issued_at: Moment,
        /// Until when it works.
        pub expires_at: Moment,
        /// When it was used.
        pub used_at: Option<Moment>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
