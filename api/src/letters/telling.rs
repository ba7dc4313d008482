//! What a letter is composed from. Whoever sends, shows or prints a letter opens all of this first.

use entity::{
    acknowledgement::Acknowledgement,
    clock::Promised,
    letter::{Facts, LetterKind, LetterRecipient, LetterWay, LetterWords},
    moment::Moment,
    safe_contact::SenderName,
};
use jiff::civil::Date;
use uuid::Uuid;

/// A letter that is to be composed.
pub struct Telling<'a> {
    /// What it says.
    pub kind: LetterKind,
    /// To whom it goes.
    pub reader: LetterRecipient,
    /// By which way: what may be read on the way is less by e-mail to an agency, and there is room to sign on paper.
    pub way: LetterWay,
    /// The number of the report. It is half of the reporter's own key, and of a case with several reports it may be a
    /// witness's: whoever is accused, whoever saw something and every agency never read it, but a reference of our own
    /// ([`reference()`]).
    pub number: Option<&'a Acknowledgement>,
    /// The letter.
    pub letter_id: Uuid,
    /// When it is written.
    pub written_at: Moment,
    /// The language to write it in.
    pub language: &'a str,
    /// How much it says.
    pub words: LetterWords,
    /// Who it seems to come from.
    pub sender: SenderName,
    /// How the reader is greeted.
    pub name: Option<&'a str>,
    /// What it tells in coded words.
    pub facts: &'a Facts,
    /// What officers added in their own words.
    pub own_words: &'a [OwnWords],
    /// The officer to call, by name.
    pub officer: Option<&'a str>,
    /// What is promised.
    pub promises: &'a [Promised],
    /// Whether and how the reporter may be reached (`words::CONTACT_CHOICE`).
    pub contact_choice: &'a str,
    /// Where its links lead.
    pub links: Links,
}

/// The links of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    /// Where the survey is answered.
    pub survey: Option<String>,
    /// The last day on which it can be.
    pub survey_until: Option<Date>,
    /// Where such e-mails are stopped with one click (RFC 8058).
    pub stop: Option<String>,
}

/// What an officer wrote in a letter. Shows nothing when printed.
#[derive(Clone)]
pub struct OwnWords {
    /// What it is about: an option of the action plan (`AP01` …), or one of [`super::SUBJECTS`]; the whole, if nothing.
    pub about: Option<String>,
    /// The language it is in.
    pub language: String,
    /// The text.
    pub text: String,
    /// The same in the reader's language.
    pub translation: Option<Translation>,
}

/// A translation of what an officer wrote.
#[derive(Clone)]
pub struct Translation {
    /// The language it is in.
    pub language: String,
    /// The text.
    pub text: String,
    /// Who translated it.
    pub translated_by: String,
}

impl std::fmt::Debug for OwnWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OwnWords")
    }
}

impl std::fmt::Debug for Translation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Translation")
    }
}

/// The reference of a letter for those who may not know the number: the last eight figures of its id, in capitals. (The first
/// eight are of its time, and the same for a minute.)
pub fn reference(letter_id: Uuid) -> String {
    let id = letter_id.simple().to_string().to_uppercase();
    id.chars().skip(24).collect()
}

/// Who reads a letter, as far as it says other things to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// The person it happened to, or who told us.
    Reader,
    /// Someone who saw or heard it.
    Witness,
    /// Someone who is accused, or their tenant.
    Accused,
    /// A partner agency or the panel.
    Agency,
    /// A reporting centre.
    Centre,
    /// Staff.
    Staff,
}

impl Audience {
    pub(super) fn of(reader: LetterRecipient) -> Self {
        match reader {
            LetterRecipient::Victim | LetterRecipient::Reporter => Self::Reader,
            LetterRecipient::Witness => Self::Witness,
            LetterRecipient::Perpetrator | LetterRecipient::Tenant => Self::Accused,
            LetterRecipient::Partner | LetterRecipient::Panel => Self::Agency,
            LetterRecipient::Centre => Self::Centre,
            LetterRecipient::Staff | LetterRecipient::Role => Self::Staff,
        }
    }

    /// Whether they may read the number of the report.
    pub(super) fn knows_number(self) -> bool {
        !matches!(self, Self::Accused | Self::Witness | Self::Agency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_of_the_same_minute_have_two_references() {
        let (one, other) = (Uuid::now_v7(), Uuid::now_v7());
        assert_ne!(reference(one), reference(other));
        assert_eq!(reference(Uuid::from_u128(0xabcd_ef01)), "ABCDEF01");
    }
}
