//! The survey after a case (`domain` §2.E): the answers are kept apart from the person, and only counted.

use sea_orm::entity::prelude::*;

use crate::sealed::Sealed;

/// The version of the questions.
pub const STANDARD: &str = "case-survey-1";

/// A row of `survey_answers`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey_answers")]
pub struct Model {
    /// A name that says nothing: it does not sort by time, and no case holds it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which questions were asked ([`STANDARD`]).
    pub standard: String,
    /// The first day of the month in which they were answered: no finer.
    pub received_month: chrono::NaiveDate,
    /// The coded answers, as JSON.
    pub answers: String,
    /// What was written in own words, sealed to the landlord.
    pub own_words: Option<Sealed>,
}

impl ActiveModelBehavior for ActiveModel {}
