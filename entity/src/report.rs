//! A report: what one person told us, once. Coded words stand in clear columns; everything else is sealed.

use sea_orm::entity::prelude::*;

use crate::{acknowledgement::Acknowledgement, moment::Moment, sealed::Sealed, set_aside::SetAsideBecause};

/// A row of `reports`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    /// The row's own name; sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The number that the reporter was given.
    #[sea_orm(unique)]
    pub acknowledgement: Acknowledgement,
    /// The mark of the form it came from: the same form sent twice is one report.
    #[sea_orm(unique)]
    pub submission: String,
    /// The case it belongs to.
    pub case_id: Uuid,
    /// When it was received.
    pub received_at: Moment,
    /// By which way it came (`words::CHANNEL`).
    pub channel: String,
    /// The language for writing to the reporter.
    pub language: String,
    /// Who told us (`words::REPORTER_ROLE`).
    pub reporter_role: String,
    /// The landlord's area, or `elsewhere`, `online`, `not_known`.
    pub area: String,
    /// Whether and how the reporter may be reached (`words::CONTACT_CHOICE`).
    pub contact_choice: String,
    /// Whether an answer says that somebody may be hurt: read these first.
    pub urgent: bool,
    /// Every answer, sealed to the landlord.
    pub answers: Sealed,
    /// The salt of the access code.
    pub code_salt: Vec<u8>,
    /// The public key whose private half the access code leads to.
    pub reporter_key: String,
    /// The member of staff who entered it, if one did.
    pub recorded_by: Option<Uuid>,
    /// Since when it waits to be looked at by staff; nothing once it was ([`crate::set_aside`]).
    pub set_aside_at: Option<Moment>,
    /// Why it was set aside; stays when it was let in.
    pub set_aside_because: Option<SetAsideBecause>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What the sealed answers of a report are for.
pub fn answers_purpose(id: Uuid) -> String {
    format!("the answers of report {id}")
}
