//! Writing to somebody on their own page. What is written is sealed to the landlord, under the key of the case, and to the key
//! that only the reporter's code leads to.

use entity::{
    event::Event,
    fault::Attempting,
    follow_up::{self, MESSAGE_WRITTEN, Side},
    letter::{LetterKind, LetterRecipient, LetterWay},
    moment::Moment,
    report,
    task::TaskKind,
};
use jiff::civil::Date;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::{CaseAct, On},
    case_file::Entry,
    in_words::{InWords, part},
    issue_letter::TranslatedWords,
    work::Work,
    write_letter::Writing,
};
use crate::{
    access::Act,
    reader,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "writing a message";

const NOT_WANTED: Rule = Rule::new(
    "no_contact_wanted",
    "They asked not to be contacted: write to them once they have written to us, or have said otherwise (`domain` §2.H).",
);

/// What an officer asks for in a message. It stands on the page as something to do, until it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AskedFor {
    /// More about what happened.
    More,
    /// Photographs or other files.
    Files,
    /// The diary of what happens further.
    Diary,
    /// An answer to the action plan, or a signature under it.
    Plan,
    /// How they can be reached.
    Reach,
    /// An answer to this message.
    Answer,
}

/// Write a message to whoever made a report of the case. They read it on their own page; where they agreed to e-mail, one tells
/// them that something is there, and nothing of what.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteMessage {
    /// Whose page it is for.
    pub report_id: Uuid,
    /// What it says.
    pub text: InWords,
    /// The language it is written in: one of those that letters are written in.
    #[schema(example = "en")]
    pub language: String,
    /// The same in the reader's language, where somebody has translated it. The original stands beside it.
    pub translation: Option<TranslatedWords>,
    /// What is asked for, if anything.
    pub asks_for: Option<AskedFor>,
    /// Until when it would help to have it.
    #[schema(value_type = Option<String>, format = Date)]
    pub by: Option<Date>,
}

impl CaseAct for WriteMessage {
    const ACT: Act = Act::WriteMessage;
    const PATH: &'static str = "messages";
    const TITLE: &'static str = "Write a message to whoever reported";
    /// Whoever reported may ask something after it was closed.
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "report_id": "019376c5-8c00-7000-8000-000000000001",
            "text": "Thank you for the photographs. Can you tell me whether the camera at the door was on?",
            "language": "en",
            "translation": null,
            "asks_for": "answer",
            "by": "2026-11-27",
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.is_in_languages_of_ours(work)?;
        if self.by.is_some_and(|by| by < work.now.day()) {
            return Err(Refusal::field("by", "in_the_past", "This day is over."));
        }
        let report = report::Entity::find_by_id(self.report_id).one(work.transaction).await;
        let report = report.attempting(ATTEMPT)?.filter(|report| report.case_id == work.file.case.id);
        let report = report.ok_or_else(|| {
            Refusal::field("report_id", "not_in_this_case", "There is no such report in this case.")
        })?;
        let answers = self.answers(work).await?;
        if report.contact_choice == "none" && !answers {
            return Err(NOT_WANTED.into());
        }
        work.subject_id = Some(report.id);
        self.lies_on_their_page(work, &report)?;
        work.happened_for(Event::MessageAnswered, &[report.id]);
        // Who wanted to be reached here and nowhere else is reached by it.
        if answers || report.contact_choice == "code_only" {
            work.happened_for(Event::ContactMade, &[report.id]);
        }
        self.tell_of_it(work).await
    }
}

impl WriteMessage {
    fn is_in_languages_of_ours(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let translated = self.translation.as_ref().map(|one| ("translation.language", one.language.as_str()));
        for (field, code) in [("language", self.language.as_str())].into_iter().chain(translated) {
            if work.house.languages.get(code).is_none() {
                return Err(Refusal::field(
                    field,
                    "not_a_choice",
                    "Letters are not written in this language.",
                ));
            }
        }
        Ok(())
    }

    /// Whether they have written since they were last written to.
    async fn answers(&self, work: &Work<'_>) -> Result<bool, Refusal> {
        let last = follow_up::last_of(work.transaction, self.report_id).await.attempting(ATTEMPT)?;
        Ok(last.is_some_and(|last| last.side == Side::Reporter))
    }

    fn lies_on_their_page(&self, work: &mut Work<'_>, report: &report::Model) -> Result<(), Refusal> {
        let (_, written) = part(serde_json::to_value(self).attempting(ATTEMPT)?);
        let row = follow_up::Model {
            id: work.id,
            entry_id: work.id,
            case_id: work.file.case.id,
            report_id: report.id,
            side: Side::Landlord,
            at: work.now,
            words: None,
            own: Some(follow_up::own_copy(report, work.id, &written)?),
            read_in_at: Some(work.now),
            seen_at: None,
        };
        work.follow_ups.push(row);
        Ok(())
    }

    /// Tells them that something is there, by the way and in the words that are safe for them.
    async fn tell_of_it(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let reader = reader::reporter(work.transaction, work.house, self.report_id).await?;
        if reader.way_now() == LetterWay::Email {
            let recipient = match reader.report.as_ref().map(|report| report.reporter_role.as_str()) {
                Some("victim") => LetterRecipient::Victim,
                _ => LetterRecipient::Reporter,
            };
            let notice = Writing::new(LetterKind::MessageNotice, recipient, work.file.case.id, work.now);
            let notice = notice.to(&reader, work.now)?;
            work.writes(notice);
        } else if reader.contact_choice == "contact" {
            work.raises(TaskKind::TellOfMessage, self.report_id);
        }
        Ok(())
    }
}

/// Whether an entry is an officer's message to whoever made that report.
fn is_to(entry: &Entry, report_id: Uuid) -> bool {
    entry.row.act == MESSAGE_WRITTEN && entry.row.subject_id == Some(report_id)
}

/// When the last message of an officer to whoever made that report was written.
pub(super) fn last_to(entries: &[Entry], report_id: Uuid) -> Option<Moment> {
    entries.iter().rev().find(|entry| is_to(entry, report_id)).map(|entry| entry.row.at)
}
