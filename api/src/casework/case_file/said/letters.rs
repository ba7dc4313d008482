//! What the file of a case says of its letters, drafted and gone.

use entity::letter::OptionTold;
use uuid::Uuid;

use super::VictimDecision;
use crate::{
    access::Act,
    casework::case_file::{CaseFile, Entry},
};

/// The letters that officers write.
impl CaseFile {
    /// The entries by which a letter may have gone: its own, the one that sent its draft, the decision that let it go.
    pub fn sendings_of(&self, entry_id: Uuid) -> Vec<Uuid> {
        let later = self.about(Act::IssueLetter, entry_id).chain(self.about(Act::Decide, entry_id));
        std::iter::once(entry_id).chain(later.map(|entry| entry.row.id)).collect()
    }

    /// Whether a draft was written anew since, so that it does not count any more.
    pub fn is_replaced(&self, draft_id: Uuid) -> bool {
        self.of(Act::IssueLetter).any(|entry| entry.fact("replaces") == Some(draft_id))
    }

    /// The options of the plan in force that the victim agrees to, and what became of each (001 §10).
    pub fn options_told(&self) -> Vec<OptionTold> {
        let agreed = self.decisions().into_iter().filter(|(_, decision)| *decision == VictimDecision::Agrees);
        agreed.map(|(code, _)| OptionTold { status: self.status_of(&code), code }).collect()
    }

    /// What became of an option since it was agreed: `done`, `not_progressed` or `open`.
    fn status_of(&self, code: &str) -> String {
        let last = self.progress_of(code).filter(|_| self.is_settled(code));
        let status = last.and_then(|entry| entry.fact::<String>("status"));
        status.unwrap_or_else(|| "open".to_owned())
    }

    /// What was last recorded of an option.
    pub fn progress_of(&self, code: &str) -> Option<&Entry> {
        self.of(Act::ProgressAction).rfind(|entry| entry.says("code", code))
    }

    /// Whether a letter of that kind went out since the case was last opened, and was not withdrawn.
    pub fn has_sent(&self, code: &str) -> bool {
        self.letters_sent(code).next().is_some()
    }

    /// Whether it went out to whoever made that report.
    pub fn has_sent_to(&self, code: &str, report_id: Uuid) -> bool {
        self.letters_sent(code).any(|entry| entry.fact("report_id") == Some(Some(report_id)))
    }

    /// The entries of letters of that kind that went out since the case was last opened, and were not withdrawn.
    pub fn letters_sent(&self, code: &str) -> impl Iterator<Item = &Entry> {
        let sent = move |entry: &&Entry| entry.says("code", code) && entry.says("step", "sent");
        let stands = |entry: &&Entry| {
            let written = entry.fact::<Option<Uuid>>("draft_id").flatten().unwrap_or(entry.row.id);
            self.about(Act::WithdrawLetter, written).next().is_none()
        };
        self.since_opened(Act::IssueLetter).filter(sent).filter(stands)
    }

    /// Whether whoever closed the case said that nobody is asked how it was (`domain` §2.H).
    pub fn may_not_be_asked(&self) -> bool {
        let closed = self.since_opened(Act::CloseCase).next_back();
        closed.is_some_and(|entry| entry.facts.get("no_survey").is_some_and(|why| !why.is_null()))
    }
}
