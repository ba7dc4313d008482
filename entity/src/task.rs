//! A task: something that the program can't do by itself and somebody has to do by hand, because somebody can't be written
//! to any more, or answered that they do not feel safe.

use sea_orm::{IntoActiveModel, entity::prelude::*};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    letter::{self, LetterKind, LetterRecipient},
    moment::Moment,
    staff::Role,
};

/// What has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// A letter has to be printed, and posted or given to them.
    PostLetter,
    /// A letter lies on their own page, and somebody should tell them so by the way they chose.
    TellOfLetter,
    /// Their e-mail comes back, or can't be sent: another way has to be agreed (N35).
    FindAnotherWay,
    /// They have asked us to stop e-mailing: ask how they want to be reached.
    AskHowToReach,
    /// A letter was not sent, because the case has changed since it was approved: look at it again.
    LookAtLetter,
    /// Their safe hours come after a promised date: reach them otherwise before it.
    ReachBeforeDate,
    /// A survey answer is low: a manager looks at how it was handled (`domain` §2.E).
    FollowUpSurvey,
    /// Somebody answered that they do not feel safe: a manager gets in touch (`domain` §2.E).
    SeeThatTheyAreSafe,
}

impl TaskKind {
    /// Its word in records.
    pub fn word(self) -> &'static str {
        match self {
            Self::PostLetter => "post_letter",
            Self::TellOfLetter => "tell_of_letter",
            Self::FindAnotherWay => "find_another_way",
            Self::AskHowToReach => "ask_how_to_reach",
            Self::LookAtLetter => "look_at_letter",
            Self::ReachBeforeDate => "reach_before_date",
            Self::FollowUpSurvey => "follow_up_survey",
            Self::SeeThatTheyAreSafe => "see_that_they_are_safe",
        }
    }

    /// The role that does it.
    pub fn role(self) -> Role {
        match self {
            Self::FollowUpSurvey | Self::SeeThatTheyAreSafe => Role::LineManager,
            _ => Role::CaseOfficer,
        }
    }

    /// Whether it can't wait for the next working morning.
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::SeeThatTheyAreSafe)
    }
}

/// A row of `tasks`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tasks")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// What has to be done.
    pub kind: TaskKind,
    /// The role that does it.
    pub role: Role,
    /// The letter it is about.
    pub letter_id: Option<Uuid>,
    /// Since when.
    pub raised_at: Moment,
    /// When it was done.
    pub done_at: Option<Moment>,
    /// Who did it.
    pub done_by: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Raises a task, and writes to whoever does it; in the transaction of what makes it necessary. One that is still to be done
/// for the same letter, or of the same kind where it is about none, is not raised twice.
///
/// # Errors
/// When the database refuses.
pub async fn raise(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    kind: TaskKind,
    letter_id: Option<Uuid>,
    now: Moment,
) -> Result<(), DbErr> {
    let about = letter_id.map_or_else(|| COLUMN.letter_id.is_null(), |id| COLUMN.letter_id.eq(id));
    let open = Entity::find()
        .filter(COLUMN.case_id.eq(case_id))
        .filter(Column::Kind.eq(kind))
        .filter(COLUMN.done_at.is_null())
        .filter(about);
    if open.one(db).await?.is_some() {
        return Ok(());
    }
    let role = kind.role();
    let id = Uuid::now_v7();
    let row = Model { id, case_id, kind, role, letter_id, raised_at: now, done_at: None, done_by: None };
    Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    let notice = letter::Model::new(LetterKind::TaskNotice, LetterRecipient::Role, now);
    let notice = letter::Model { task_id: Some(id), ..notice.about(case_id, None).to_role(role) };
    letter::write(db, vec![notice]).await
}
