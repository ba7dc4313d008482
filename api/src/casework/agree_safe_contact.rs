//! Agreeing with somebody how they may safely be reached: how, when, in which words, from whom (`domain` §2.H). It is asked
//! again at every contact, and holds from then on in place of what the report says.

use entity::{
    answers::is_email,
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterState, LetterWay, LetterWords},
    moment::Moment,
    report,
    safe_contact::{self, Details, EmailState, SenderName},
    task::{self, TaskKind},
    working_time::OpeningHours,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    in_words::InWords,
    work::Work,
    write_letter::keep_copy,
};
use crate::{
    access::Act,
    house::House,
    reader::{self, Reader},
    refusal::Refusal,
};

/// The longest address for e-mail (RFC 5321).
const LONGEST_EMAIL: usize = 254;
/// The longest way to write hours.
const LONGEST_HOURS: usize = 200;

/// Agree how somebody may safely be reached. What is not said stays as it was.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreeSafeContact {
    /// When it was agreed, if not now.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub happened_at: Option<Moment>,
    /// Who reported: their report. This or `party_id`.
    pub report_id: Option<Uuid>,
    /// Somebody else in the case.
    pub party_id: Option<Uuid>,
    /// By which way letters go.
    pub way: LetterWay,
    /// How much they say: `discreet`, where somebody beside them must not know.
    pub words: LetterWords,
    /// Who they seem to come from.
    pub sender: SenderName,
    /// In which language they are: one of those that letters are written in.
    #[schema(example = "pl")]
    pub language: String,
    /// The hours in which they may come, by the clock on the wall: `mon-fri 10:00-12:00; sat 10:00-11:00`. Any, if not said.
    pub hours: Option<String>,
    /// How they want to be greeted.
    pub name: Option<InWords>,
    /// Their address for e-mail.
    pub email: Option<InWords>,
    /// Their address for post.
    pub address: Option<InWords>,
}

impl CaseAct for AgreeSafeContact {
    const ACT: Act = Act::AgreeSafeContact;
    const PATH: &'static str = "safe-contacts";
    const TITLE: &'static str = "Agree how somebody may safely be reached";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": null,
            "report_id": "019376c5-8c00-7000-8000-000000000001",
            "party_id": null,
            "way": "email",
            "words": "discreet",
            "sender": "neutral",
            "language": "pl",
            "hours": "mon-fri 10:00-12:00",
            "name": null,
            "email": "reader@example.org",
            "address": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        self.happened_at
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let (id, before) = self.whose(work).await?;
        let hours = self.hours()?;
        self.is_in_a_language_of_ours(work)?;
        let details = self.details(before.as_ref())?;
        let sealed = work.house.intake.recipients.seal(&safe_contact::details_purpose(id), &details)?;
        let row = safe_contact::Model {
            id,
            case_id: work.file.case.id,
            way: self.way,
            words: self.words,
            sender: self.sender,
            language: self.language.clone(),
            hours,
            // To agree on e-mail is to start it again.
            email_state: match before {
                Some(before) if self.way != LetterWay::Email => before.email_state,
                _ => EmailState::Open,
            },
            details: Some(sealed),
            changed_at: work.now,
        };
        let by = Some(work.caller.staff.id);
        let tasks = turn_waiting_letters(work.house, work.transaction, &row, by, work.now).await?;
        work.tasks.extend(tasks);
        safe_contact::keep(work.transaction, row).await.attempting("keeping how somebody may be reached")?;
        work.subject_id = Some(id);
        Ok(())
    }
}

impl AgreeSafeContact {
    /// Whose it is, and how they were reached before.
    async fn whose(&self, work: &Work<'_>) -> Result<(Uuid, Option<Reader>), Refusal> {
        let not_here =
            |field| Refusal::field(field, "not_in_this_case", "There is none of that id in this case.");
        match (self.report_id, self.party_id) {
            (Some(id), None) => {
                let found = report::Entity::find_by_id(id).one(work.transaction).await;
                let found = found.attempting("looking for a report")?;
                found
                    .filter(|report| report.case_id == work.file.case.id)
                    .ok_or_else(|| not_here("report_id"))?;
                Ok((id, Some(reader::reporter(work.transaction, work.house, id).await?)))
            }
            (None, Some(id)) => {
                let found = work.file.parties.iter().find(|party| party.ids().contains(&id));
                let party = found.ok_or_else(|| not_here("party_id"))?;
                let before = reader::party(work.transaction, work.house, &party.ids()).await?;
                Ok((party.row.id, before))
            }
            _ => {
                Err(Refusal::field("report_id", "one_of_two", "Say either whose report it is, or who it is."))
            }
        }
    }

    fn hours(&self) -> Result<Option<String>, Refusal> {
        let Some(hours) = self.hours.as_deref().map(str::trim).filter(|hours| !hours.is_empty()) else {
            return Ok(None);
        };
        let wrong = || {
            let detail = "Write hours like `mon-fri 10:00-12:00; sat 10:00-11:00`.";
            Refusal::field("hours", "not_hours", detail)
        };
        let read = (hours.len() <= LONGEST_HOURS).then(|| hours.parse::<OpeningHours>().ok()).flatten();
        let read = read.ok_or_else(wrong)?;
        // Hours in which nothing is ever open would hold every letter back.
        read.usual().ok_or_else(wrong)?;
        Ok(Some(hours.to_owned()))
    }

    fn is_in_a_language_of_ours(&self, work: &Work<'_>) -> Result<(), Refusal> {
        match work.house.languages.get(&self.language) {
            Some(_) => Ok(()),
            None => {
                Err(Refusal::field("language", "not_a_choice", "Letters are not written in this language."))
            }
        }
    }

    fn details(&self, before: Option<&Reader>) -> Result<Details, Refusal> {
        let before = before.map(|reader| reader.details.clone()).unwrap_or_default();
        let said = |written: &Option<InWords>, before: Option<String>| {
            written.as_ref().map(|written| written.text().to_owned()).or(before)
        };
        let details = Details {
            name: said(&self.name, before.name),
            email: said(&self.email, before.email),
            address: said(&self.address, before.address),
        };
        let usable = |email: &String| email.len() <= LONGEST_EMAIL && is_email(email);
        if details.email.as_ref().is_some_and(|email| !usable(email)) {
            return Err(Refusal::field("email", "not_an_email", "A letter can't be sent to this address."));
        }
        let missing = |field, detail| Err(Refusal::field(field, "missing", detail));
        match self.way {
            LetterWay::Email if details.email.is_none() => missing("email", "Say to which address."),
            LetterWay::Post if details.address.is_none() => missing("address", "Say to which address."),
            LetterWay::OwnPage if self.report_id.is_none() => {
                Err(Refusal::field("way", "not_a_choice", "They have no page of their own here."))
            }
            _ => Ok(details),
        }
    }
}

/// Letters that wait go by the way that is safe now; what was to be done by hand for the old way is not done any more. Gives what
/// is to be done by hand instead; `by` is who agreed it, where that was an officer.
///
/// # Errors
/// When the database refuses, or a copy can't be kept.
pub(super) async fn turn_waiting_letters(
    house: &House,
    transaction: &DatabaseTransaction,
    agreed: &safe_contact::Model,
    by: Option<Uuid>,
    now: Moment,
) -> Result<Vec<(TaskKind, Option<Uuid>)>, Fault> {
    const ATTEMPT: &str = "turning letters that wait to another way";
    let id = agreed.id;
    let theirs = Condition::any()
        .add(Condition::all().add(letter::Column::ReportId.eq(id)).add(letter::Column::PartyId.is_null()))
        .add(letter::Column::PartyId.eq(id));
    let to_them = [LetterRecipient::Reporter, LetterRecipient::Victim, LetterRecipient::Witness];
    let waiting = letter::Entity::find()
        .filter(theirs)
        .filter(letter::Column::State.eq(LetterState::Due))
        .filter(letter::Column::Recipient.is_in(to_them))
        .filter(letter::Column::Way.ne(agreed.way))
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    let mut tasks = Vec::new();
    for letter in waiting {
        let turned = letter::ActiveModel {
            id: Set(letter.id),
            way: Set(agreed.way),
            words: Set(agreed.words),
            language: Set(agreed.language.clone()),
            ..Default::default()
        };
        letter::Entity::update(turned).exec(transaction).await.attempting(ATTEMPT)?;
        let turned = letter::Model { way: agreed.way, ..letter };
        keep_copy(transaction, house, &turned, now).await?;
        let ended = task::Entity::update_many()
            .col_expr(task::Column::DoneAt, Expr::value(now))
            .col_expr(task::Column::DoneBy, Expr::value(by))
            .filter(task::Column::LetterId.eq(turned.id))
            .filter(task::Column::DoneAt.is_null());
        ended.exec(transaction).await.attempting(ATTEMPT)?;
        if matches!(agreed.way, LetterWay::Post | LetterWay::Hand) {
            tasks.push((TaskKind::PostLetter, Some(turned.id)));
        }
    }
    Ok(tasks)
}
