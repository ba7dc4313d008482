//! Whose letter it is: who reads it, and which reports it answers. Several people may have reported one case; what is for one of
//! them never goes to another, and keeps nobody else's promise.

use entity::{
    letter::{LetterKind, LetterRecipient, LetterWay},
    own_page::FOR_THE_VICTIM,
    party::PartyKind,
};
use uuid::Uuid;

use super::IssueLetter;
use crate::{
    access::Act,
    casework::{
        case_file::{CaseFile, Entry, Party, ReportLine},
        work::Work,
    },
    reader::{self, Reader},
    refusal::Refusal,
};

/// Whether a report is the victim's own, or was made for them with their knowledge.
pub(in crate::casework) fn is_for_the_victim(report: &ReportLine) -> bool {
    FOR_THE_VICTIM.contains(&report.reporter_role.as_str())
}

impl IssueLetter {
    /// Who reads it, where the program can write to them. Nobody who is accused ever is (`domain` §2.H).
    ///
    /// # Errors
    /// When it is not said whose it is and could be somebody else's, or the report named is not theirs.
    pub(super) async fn reader(&self, work: &Work<'_>) -> Result<Option<Reader>, Refusal> {
        let (db, house) = (work.transaction, work.house);
        match self.recipient {
            LetterRecipient::Reporter => self.reporter(work, |_| true).await,
            LetterRecipient::Victim if self.party_id.is_none() => {
                let reporter = self.reporter(work, is_for_the_victim).await?;
                if reporter.is_some() {
                    return Ok(reporter);
                }
                let victims: Vec<&Party> = work.file.parties_of(PartyKind::Victim).collect();
                match victims.as_slice() {
                    [] => Ok(None),
                    [victim] => Ok(reader::party(db, house, &victim.ids()).await?),
                    _ => Err(Refusal::field("party_id", "missing", "Say which of them reads it.")),
                }
            }
            LetterRecipient::Victim | LetterRecipient::Witness => {
                let is_they = |party: &&Party| self.party_id.is_some_and(|id| party.ids().contains(&id));
                let Some(party) = work.file.parties.iter().find(is_they) else { return Ok(None) };
                Ok(reader::party(db, house, &party.ids()).await?)
            }
            _ => Ok(None),
        }
    }

    /// Who reported, among those reports that may be meant: the one that is named, or the last, where all are one person's.
    async fn reporter(
        &self,
        work: &Work<'_>,
        may_be: impl Fn(&ReportLine) -> bool,
    ) -> Result<Option<Reader>, Refusal> {
        let (db, house) = (work.transaction, work.house);
        let meant: Vec<&ReportLine> = work.file.reports.iter().filter(|line| may_be(line)).collect();
        if let Some(id) = self.report_id {
            if !meant.iter().any(|line| line.id == id) {
                let detail = "This report is not the victim's.";
                return Err(Refusal::field("report_id", "not_theirs", detail));
            }
            return Ok(Some(reader::reporter(db, house, id).await?));
        }
        let Some((last, before)) = meant.split_last() else { return Ok(None) };
        let reader = reader::reporter(db, house, last.id).await?;
        // What somebody posts or gives, they address themselves.
        let by_program = matches!(self.way, LetterWay::Email | LetterWay::OwnPage);
        for line in before.iter().filter(|_| by_program) {
            if !reader.is_the_same_as(&reader::reporter(db, house, line.id).await?) {
                let detail = "Several people reported: say whose report it answers.";
                return Err(Refusal::field("report_id", "missing", detail));
            }
        }
        Ok(Some(reader))
    }

    /// The reports that it answers: that of its reader, and the others that they, or the victim it is for, made.
    ///
    /// # Errors
    /// When how somebody is reached can't be opened.
    pub(super) async fn answers(
        &self,
        work: &Work<'_>,
        reader: Option<&Reader>,
    ) -> Result<Vec<Uuid>, Refusal> {
        let Some(reader) = reader else {
            let theirs = work.file.reports.iter().filter(|line| is_for_the_victim(line));
            return Ok(theirs.map(|line| line.id).collect());
        };
        let own = reader.report.as_ref().map(|report| report.id);
        let mut answered = Vec::new();
        for line in &work.file.reports {
            let is_theirs = Some(line.id) == own || {
                let other = reader::reporter(work.transaction, work.house, line.id).await?;
                let both_for_the_victim = reader.speaks_for_the_victim() && is_for_the_victim(line);
                reader.is_the_same_as(&other) || (both_for_the_victim && !reader.is_another_than(&other))
            };
            if is_theirs {
                answered.push(line.id);
            }
        }
        Ok(answered)
    }
}

/// Whether the letter with what was found has been begun for a report: it is drafted, or went out.
pub(in crate::casework) fn is_begun_for(file: &CaseFile, report: &ReportLine, entry: &Entry) -> bool {
    if entry.row.act != Act::IssueLetter.word() || entry.fact("code") != Some(LetterKind::Update) {
        return false;
    }
    match entry.fact::<Option<Uuid>>("report_id").flatten() {
        Some(id) if id == report.id => true,
        Some(id) => {
            let is_other = |line: &&ReportLine| line.id == id;
            let for_victim = file.reports.iter().find(is_other).is_some_and(is_for_the_victim);
            for_victim && is_for_the_victim(report)
        }
        None => is_for_the_victim(report) || file.reports.len() == 1,
    }
}
