//! A letter: a row written in the same transaction as what causes it, so that none is lost and none is sent for nothing.
//!
//! A row holds no text and no address, only what the letter is and to whom. The notifier opens what it needs when it
//! sends, and leaves a copy for the reporter's own page, sealed to the reporter and to the landlord.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::moment::Moment;

/// What a letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// N01: we have your report, its number, what happens next (004 §3.6).
    Acknowledgement,
    /// N03: a new report is there (001 §3, 004 §4.2). Number and link only.
    NewReportAlert,
    /// N04: the same to whoever is told of each report (003 §5.3). Number and link only.
    EachReportNotice,
}

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterRecipient {
    /// The person who reported.
    Reporter,
    /// Every case officer: becomes one letter to each when its turn comes.
    CaseOfficers,
    /// One member of staff.
    Staff,
}

/// By which way a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterWay {
    /// By e-mail.
    Email,
    /// Kept for the reporter's own page only: there is no other safe way.
    OwnPage,
}

/// How much a letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterWords {
    /// It may speak of a report.
    Full,
    /// It says only that someone got in touch.
    Discreet,
}

/// What has become of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    /// It waits for its turn, or for another try.
    Due,
    /// It went out, or lies ready on the reporter's page.
    Sent,
    /// It was tried until there was no sense in trying; somebody has to look.
    GivenUp,
}

/// A row of `letters`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letters")]
pub struct Model {
    /// The row's own name, and the letter's `Message-ID`: one letter, however often it is tried.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// The report.
    pub report_id: Uuid,
    /// What it says.
    pub kind: LetterKind,
    /// To whom it goes.
    pub recipient: LetterRecipient,
    /// The member of staff it goes to.
    pub staff_id: Option<Uuid>,
    /// By which way.
    pub way: LetterWay,
    /// How much it says.
    pub words: LetterWords,
    /// In which language.
    pub language: String,
    /// What has become of it.
    pub state: LetterState,
    /// When it was caused.
    pub created_at: Moment,
    /// When it is to be sent, or tried again.
    pub due_at: Moment,
    /// Until when one notifier has it to itself.
    pub leased_until: Option<Moment>,
    /// How often it was tried.
    pub attempts: i32,
    /// When it was sent or given up.
    pub settled_at: Option<Moment>,
    /// How the last try ended, in a coded word.
    pub outcome: Option<String>,
    /// The letter as the reporter may read it on their own page ([`ReadingCopy`]).
    pub copy: Option<crate::sealed::Sealed>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What the reporter reads of a letter on their own page.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReadingCopy {
    /// The language it is written in.
    pub language: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// What the sealed copy of a letter is for.
pub fn copy_purpose(id: Uuid) -> String {
    format!("the copy of letter {id}")
}

impl Model {
    /// A letter that is due at once.
    pub fn new(
        kind: LetterKind,
        recipient: LetterRecipient,
        case_id: Uuid,
        report_id: Uuid,
        now: Moment,
    ) -> Self {
        Self {
            id: Uuid::now_v7(),
            case_id,
            report_id,
            kind,
            recipient,
            staff_id: None,
            way: LetterWay::Email,
            words: LetterWords::Full,
            language: "en".to_owned(),
            state: LetterState::Due,
            created_at: now,
            due_at: now,
            leased_until: None,
            attempts: 0,
            settled_at: None,
            outcome: None,
            copy: None,
        }
    }
}
