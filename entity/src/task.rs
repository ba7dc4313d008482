//! A task: something that the program can't do by itself and somebody has to do by hand: somebody can't be written to any more,
//! answered that they do not feel safe, or a person has to decide what is said to them.

use sea_orm::{Condition, IntoActiveModel, entity::prelude::*, sea_query::Expr};
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
    /// Something came from somebody's own page, and nobody has read it.
    ReadFollowUp,
    /// A message lies on somebody's own page, and somebody should tell them so by the way they chose.
    TellOfMessage,
    /// Somebody has answered the action plan: a new version may have to be agreed with them (001 §3.1).
    LookAtPlanAnswer,
    /// Somebody does not agree to closing: a manager talks with them (001 §17).
    TalkAboutClosing,
    /// Somebody asks that their case is opened again: a manager decides (001 §17).
    DecideReopening,
    /// The next contact is nearly due: the regular update is drafted, and has to be looked over and sent, or they are spoken
    /// with (N19). About the clock.
    WriteUpdate,
    /// An appointment has to be put in writing by somebody: with who is accused, on two signatures, or where it is not clear
    /// who reads it (N05, N21). About the appointment.
    WriteAppointment,
    /// A witness may live beside who is accused: decide whether and how they are invited (N20, 001 §8). About the witness.
    InviteWitness,
    /// Another landlord has to be told in writing too (N25, 001 §9). About who lives there.
    WriteToLandlord,
    /// Another landlord does not act: their director is told, by telephone and in writing (N25, 001 §13). About who lives
    /// there.
    TellTheirDirector,
}

impl TaskKind {
    /// What an open case leaves to its officer, and a closed one does not any more.
    pub const OF_OPEN_CASES: [Self; 7] = [
        Self::WriteUpdate,
        Self::WriteAppointment,
        Self::InviteWitness,
        Self::WriteToLandlord,
        Self::TellTheirDirector,
        Self::LookAtPlanAnswer,
        Self::TalkAboutClosing,
    ];

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
            Self::ReadFollowUp => "read_follow_up",
            Self::TellOfMessage => "tell_of_message",
            Self::LookAtPlanAnswer => "look_at_plan_answer",
            Self::TalkAboutClosing => "talk_about_closing",
            Self::DecideReopening => "decide_reopening",
            Self::WriteUpdate => "write_update",
            Self::WriteAppointment => "write_appointment",
            Self::InviteWitness => "invite_witness",
            Self::WriteToLandlord => "write_to_landlord",
            Self::TellTheirDirector => "tell_their_director",
        }
    }

    /// The role that does it.
    pub fn role(self) -> Role {
        match self {
            Self::FollowUpSurvey
            | Self::SeeThatTheyAreSafe
            | Self::TalkAboutClosing
            | Self::DecideReopening => Role::LineManager,
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
    /// The clock, the entry of the chronology or the person that it is about.
    pub subject_id: Option<Uuid>,
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
    raise_if_new(db, case_id, kind, (letter_id, None), now).await
}

/// The same of a task about a clock, an entry of the chronology or a person. One that is still to be done about the same is
/// not raised twice.
///
/// # Errors
/// When the database refuses.
pub async fn raise_about(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    kind: TaskKind,
    subject_id: Uuid,
    now: Moment,
) -> Result<(), DbErr> {
    raise_if_new(db, case_id, kind, (None, Some(subject_id)), now).await
}

/// Ends what is still to be done of a kind about something, or about anything where that is not said: somebody did it, or
/// nobody needs it any more. `by` is who did; nobody, where the program found so.
///
/// # Errors
/// When the database refuses.
pub async fn end(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    kinds: &[TaskKind],
    about: Option<&[Uuid]>,
    by: Option<Uuid>,
    now: Moment,
) -> Result<(), DbErr> {
    let about = about.map(|ids| COLUMN.subject_id.is_in(ids.iter().copied()));
    let ended = Entity::update_many()
        .col_expr(Column::DoneAt, Expr::value(now))
        .col_expr(Column::DoneBy, Expr::value(by))
        .filter(COLUMN.case_id.eq(case_id))
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .filter(COLUMN.done_at.is_null())
        .filter(Condition::all().add_option(about));
    ended.exec(db).await?;
    Ok(())
}

/// Lets what is still to be done about somebody go along when they are entered anew, to be corrected.
///
/// # Errors
/// When the database refuses.
pub async fn go_along(db: &impl ConnectionTrait, case_id: Uuid, from: Uuid, to: Uuid) -> Result<(), DbErr> {
    let moved = Entity::update_many()
        .col_expr(Column::SubjectId, Expr::value(to))
        .filter(COLUMN.case_id.eq(case_id))
        .filter(COLUMN.subject_id.eq(from))
        .filter(COLUMN.done_at.is_null());
    moved.exec(db).await?;
    Ok(())
}

/// Raises a task, unless the same is still to be done about the same: a letter, or something else.
async fn raise_if_new(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    kind: TaskKind,
    (letter_id, subject_id): (Option<Uuid>, Option<Uuid>),
    now: Moment,
) -> Result<(), DbErr> {
    let letter = letter_id.map_or_else(|| COLUMN.letter_id.is_null(), |id| COLUMN.letter_id.eq(id));
    let subject = subject_id.map_or_else(|| COLUMN.subject_id.is_null(), |id| COLUMN.subject_id.eq(id));
    let open = Entity::find()
        .filter(COLUMN.case_id.eq(case_id))
        .filter(Column::Kind.eq(kind))
        .filter(COLUMN.done_at.is_null())
        .filter(letter)
        .filter(subject);
    if open.one(db).await?.is_some() {
        return Ok(());
    }
    let (id, role) = (Uuid::now_v7(), kind.role());
    let (done_at, done_by) = (None, None);
    let row = Model { id, case_id, kind, role, letter_id, subject_id, raised_at: now, done_at, done_by };
    Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    let notice = letter::Model::new(LetterKind::TaskNotice, LetterRecipient::Role, now);
    let notice = letter::Model { task_id: Some(id), ..notice.about(case_id, None).to_role(role) };
    letter::write(db, vec![notice]).await
}
