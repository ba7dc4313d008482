//! A letter: a row written in the same transaction as what causes it, so that none is lost and none is sent for nothing.
//!
//! A row holds no text and no address, only what the letter is and to whom. The notifier opens what it needs when it
//! sends, and leaves a copy for the reporter's own page, sealed to the reporter and to the landlord.

mod kind;
mod reading;

use sea_orm::{IntoActiveModel, entity::prelude::*};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::{
    kind::{Cause, LetterKind, SignOff},
    reading::{Block, Item, Passage, ReadingCopy, Words, as_text},
};
use crate::{
    fault::{Attempting, Fault},
    moment::Moment,
    staff::Role,
};

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterRecipient {
    /// The person it happened to.
    Victim,
    /// Who told us.
    Reporter,
    /// Someone who saw or heard it.
    Witness,
    /// Someone who is said to have done it.
    Perpetrator,
    /// The tenant with whom someone lives who is said to have done it (001 §9).
    Tenant,
    /// A partner agency: the police, a council, a support provider, another landlord.
    Partner,
    /// The panel that decides on transfers (001 §7).
    Panel,
    /// A reporting centre.
    Centre,
    /// One member of staff.
    Staff,
    /// Everybody of a role who may know of the case: becomes one letter to each when its turn comes.
    Role,
}

impl LetterRecipient {
    /// Whether it goes to somebody who is accused, or to their tenant: such a letter is signed by a manager too.
    pub fn is_accused(self) -> bool {
        matches!(self, Self::Perpetrator | Self::Tenant)
    }

    /// Whether they may have a page of their own.
    pub fn has_own_page(self) -> bool {
        matches!(self, Self::Victim | Self::Reporter)
    }
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
    /// By post: somebody prints it and posts it.
    Post,
    /// By hand.
    Hand,
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
    Failed,
    /// It went out, and came back: nobody is there.
    Bounced,
    /// It was not sent: it was withdrawn, or what it says is no longer so.
    Cancelled,
}

/// A row of `letters`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letters")]
pub struct Model {
    /// The row's own name, and the letter's `Message-ID`: one letter, however often it is tried.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case; none, where it is about the house.
    pub case_id: Option<Uuid>,
    /// The report.
    pub report_id: Option<Uuid>,
    /// What it says.
    pub kind: LetterKind,
    /// To whom it goes.
    pub recipient: LetterRecipient,
    /// The member of staff it goes to.
    pub staff_id: Option<Uuid>,
    /// The role it goes to.
    pub role: Option<Role>,
    /// Who in the case it goes to.
    pub party_id: Option<Uuid>,
    /// The partner agency it goes to.
    pub partner_id: Option<Uuid>,
    /// The reporting centre it goes to.
    pub centre_id: Option<Uuid>,
    /// The clock it is about.
    pub clock_id: Option<Uuid>,
    /// The task it is about.
    pub task_id: Option<Uuid>,
    /// The mail that tells of it, where one mail tells a member of staff of several: named after the first of them.
    pub mail_id: Option<Uuid>,
    /// The entry in the chronology that holds what an officer wrote in it.
    pub entry_id: Option<Uuid>,
    /// What it tells besides, in coded words, as JSON ([`Facts`]).
    pub facts: Option<String>,
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

/// What the sealed copy of a letter is for.
pub fn copy_purpose(id: Uuid) -> String {
    format!("the copy of letter {id}")
}

/// What a letter tells besides what all of its kind do: coded words and dates, nothing that anybody wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// The new date by which we write again (001 §10).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_date: Option<jiff::civil::Date>,
    /// When an appointment is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment_at: Option<Moment>,
    /// The options of the action plan, and what became of each (001 §10).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionTold>,
    /// How it ended, in the policy's word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The kind of works, and whether they are done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub works: Option<WorksTold>,
    /// Where an appointment is: `home`, `office` or `elsewhere`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The ground on which something is shared without consent, in its word (003 §8.2, 004 §8.2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// The duty of the house that was done, in its event's word (003 §10.1, 004 §13).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<String>,
}

/// An option of the action plan, as a letter tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionTold {
    /// The option: `AP01` …
    pub code: String,
    /// `done`, `not_progressed`, or `open`.
    pub status: String,
}

/// Works, as a letter tells of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorksTold {
    /// The kind of works.
    pub kind: String,
    /// Whether they are completed.
    pub done: bool,
}

impl Model {
    /// A letter by e-mail that is due at once. Of which case or report, and to whom exactly, is for the caller to add.
    pub fn new(kind: LetterKind, recipient: LetterRecipient, now: Moment) -> Self {
        Self {
            id: Uuid::now_v7(),
            case_id: None,
            report_id: None,
            kind,
            recipient,
            staff_id: None,
            role: None,
            party_id: None,
            partner_id: None,
            centre_id: None,
            clock_id: None,
            task_id: None,
            mail_id: None,
            entry_id: None,
            facts: None,
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

    /// The same, about a case.
    #[must_use]
    pub fn about(self, case_id: Uuid, report_id: Option<Uuid>) -> Self {
        Self { case_id: Some(case_id), report_id, ..self }
    }

    /// The same, to everybody of a role.
    #[must_use]
    pub fn to_role(self, role: Role) -> Self {
        Self { role: Some(role), ..self }
    }

    /// The same, to one member of staff.
    #[must_use]
    pub fn to_staff(self, staff_id: Uuid) -> Self {
        Self { staff_id: Some(staff_id), ..self }
    }

    /// What it tells besides.
    ///
    /// # Errors
    /// When what is written there is something else.
    pub fn told(&self) -> Result<Facts, Fault> {
        let facts = self.facts.as_deref().map(serde_json::from_str).transpose();
        Ok(facts.attempting("reading what a letter tells")?.unwrap_or_default())
    }
}

/// Writes letters, in the transaction of what causes them.
///
/// # Errors
/// When the database refuses.
pub async fn write(db: &impl ConnectionTrait, letters: Vec<Model>) -> Result<(), DbErr> {
    if letters.is_empty() {
        return Ok(());
    }
    let rows = letters.into_iter().map(IntoActiveModel::into_active_model);
    Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(())
}
