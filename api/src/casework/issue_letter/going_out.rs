//! How a letter goes out: to whom and by which way the program writes, which promises it keeps, which dates it changes.

use std::collections::BTreeSet;

use entity::{
    case::Stage,
    clock::{self, Keeper},
    event::Event,
    fault::Fault,
    letter::{self, Facts, LetterKind, LetterRecipient, LetterWay, OptionTold},
    moment::Moment,
    task::TaskKind,
    working_time::{CalendarIncomplete, WorkingTime},
};
use jiff::civil::Date;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{IssueLetter, LetterStep, NO_SAFE_WAY, OptionLine, REPLACED, partner};
use crate::{
    access::Act,
    casework::{
        case_file::{CaseFile, Entry},
        chronology::BySystem,
        tell_people::appointments_with,
        work::Work,
        write_letter::{Writing, Written},
    },
    reader::Reader,
    refusal::Refusal,
};

/// Who lets a letter go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::casework) enum Sending {
    /// The officer who records that it has gone, or gives it to the program.
    Officer,
    /// The manager who approves it: what goes by hand is still to be printed.
    Approval,
}

impl IssueLetter {
    /// What it means that it went out. What was written in it stands in the entry `words_in`.
    ///
    /// # Errors
    /// When there is no safe way to the reader, or the new date is none.
    pub(in crate::casework) async fn goes_out(
        &self,
        work: &mut Work<'_>,
        words_in: Uuid,
        by: Sending,
    ) -> Result<(), Refusal> {
        let reader = self.reader(work).await?;
        match &reader {
            _ if self.recipient == LetterRecipient::Partner => self.to_partner(work, words_in).await?,
            Some(reader) => self.to_reader(work, reader, words_in, by)?,
            None if self.goes_by_program() => return Err(NO_SAFE_WAY.into()),
            None => {}
        }
        self.ends_errands(work);
        let answered = self.answers(work, reader.as_ref()).await?;
        self.keeps_promises(work, &answered)
    }

    /// Ends what was left to people and is done by this letter.
    pub(super) fn ends_errands(&self, work: &mut Work<'_>) {
        use LetterKind as K;
        let party: Vec<Uuid> = self.party_id.into_iter().collect();
        match self.code {
            K::RegularUpdate => work.ends_all(TaskKind::WriteUpdate),
            K::WitnessInvitation => work.ends(TaskKind::InviteWitness, party),
            K::LandlordRequest if party.is_empty() => work.ends_all(TaskKind::WriteToLandlord),
            K::LandlordRequest => work.ends(TaskKind::WriteToLandlord, party),
            K::InterviewAppointment | K::PerpetratorAppointment => {
                let all = || appointments_with(&work.file, self.party_id);
                let these = self.appointment_id.map_or_else(all, |id| vec![id]);
                work.ends(TaskKind::WriteAppointment, these);
                work.ends(TaskKind::InviteWitness, party);
            }
            _ => {}
        }
    }

    /// Whether the program brings it, and not somebody by hand.
    pub(super) fn goes_by_program(&self) -> bool {
        matches!(self.way, LetterWay::Email | LetterWay::OwnPage)
    }

    fn to_reader(
        &self,
        work: &mut Work<'_>,
        reader: &Reader,
        words_in: Uuid,
        by: Sending,
    ) -> Result<(), Refusal> {
        let has_page = reader.report.is_some();
        let may = match self.way {
            LetterWay::Email => reader.way_now() == LetterWay::Email,
            LetterWay::OwnPage => has_page,
            LetterWay::Post | LetterWay::Hand => true,
        };
        if !may {
            return Err(NO_SAFE_WAY.into());
        }
        let writing = self.writing(work, Some(reader), words_in);
        let written = writing.by(self.way, reader, work.now)?;
        // What an officer records as sent has gone; what a manager lets go is still to be printed and posted.
        let has_gone = !self.goes_by_program() && by == Sending::Officer;
        work.writes(if has_gone { written.gone(work.happened_at) } else { written });
        Ok(())
    }

    /// The row of the letter as it would go, for somebody to look at: nothing is written.
    ///
    /// # Errors
    /// When how its reader is reached can't be opened.
    pub(in crate::casework) async fn row(
        &self,
        work: &Work<'_>,
        words_in: Uuid,
    ) -> Result<letter::Model, Refusal> {
        let reader = self.reader(work).await?;
        let writing = self.writing(work, reader.as_ref(), words_in);
        if let Some(reader) = reader {
            return Ok(writing.by(self.way, &reader, work.now)?.letter);
        }
        let shown = self.recipient == LetterRecipient::Partner;
        let report = work.file.reports.last().filter(|_| shown).map(|line| line.id);
        let new = letter::Model::new(self.code, self.recipient, work.now).about(work.file.case.id, report);
        Ok(letter::Model {
            party_id: self.party_id,
            partner_id: self.partner_id,
            entry_id: Some(words_in),
            facts: writing.facts_written()?,
            way: self.way,
            ..new
        })
    }

    /// A partner agency gets an e-mail with the reference and whom to call: what it is about goes by a safer way.
    async fn to_partner(&self, work: &mut Work<'_>, words_in: Uuid) -> Result<(), Refusal> {
        let (LetterWay::Email, Some(id)) = (self.way, self.partner_id) else { return Ok(()) };
        if partner(work, id).await?.email.is_none() {
            let detail = "We have no address for e-mail of this partner agency.";
            return Err(Refusal::field("way", "no_address", detail));
        }
        let row = letter::Model {
            partner_id: Some(id),
            entry_id: Some(words_in),
            ..letter::Model::new(self.code, self.recipient, work.now)
        };
        let report = work.file.reports.last().map(|line| line.id);
        work.writes(Written { letter: row.about(work.file.case.id, report), tasks: Vec::new() });
        Ok(())
    }

    fn writing(&self, work: &Work<'_>, reader: Option<&Reader>, words_in: Uuid) -> Writing {
        let file = &work.file;
        let tells_all = reader.is_none_or(Reader::speaks_for_the_victim);
        let appointment =
            self.appointment_id.and_then(|id| file.of(Act::BookAppointment).find(|e| e.row.id == id));
        let facts = Facts {
            new_date: self.new_date,
            appointment_at: appointment.and_then(|entry| entry.fact("at")),
            place: appointment.and_then(|entry| entry.fact("place")),
            options: match self.code {
                _ if !tells_all => Vec::new(),
                LetterKind::Update => self.options_told(file),
                LetterKind::RegularUpdate if self.options.is_some() => self.options_told(file),
                LetterKind::PlanCopy => file.options_told(),
                _ => Vec::new(),
            },
            outcome: file.case.outcome.clone().filter(|_| tells_all && self.code == LetterKind::Closure),
            ..Facts::default()
        };
        let keeps = file.clocks_for(Event::UpdateLetterIssued).filter_map(|clock| clock.due_at).min();
        let new = Writing::new(self.code, self.recipient, file.case.id, work.now);
        Writing {
            entry_id: Some(words_in),
            facts,
            keeps: keeps.filter(|_| matches!(self.code, LetterKind::Update | LetterKind::Delay)),
            ..new
        }
    }

    fn options_told(&self, file: &CaseFile) -> Vec<OptionTold> {
        let said = |line: &OptionLine| {
            let code = line.code.option()?.code.to_owned();
            Some(OptionTold { code, status: line.status.told().to_owned() })
        };
        let lines = self.options.as_ref();
        lines.map_or_else(|| file.options_told(), |lines| lines.iter().filter_map(said).collect())
    }

    /// Lets an approved draft go: what goes is what was signed. A letter to somebody who is accused is only unlocked; an
    /// officer sends it (001 §5).
    ///
    /// # Errors
    /// When a rule says no as things are now, or there is no safe way to the reader.
    pub(in crate::casework) async fn goes_approved(
        work: &mut Work<'_>,
        draft: &Entry,
    ) -> Result<(), Refusal> {
        let id = draft.row.id;
        let letter =
            Self::of_draft(draft).ok_or_else(|| Fault::plain("reading an approved draft: it can't be"))?;
        if letter.recipient.is_accused() {
            return Ok(());
        }
        if work.file.is_replaced(id) {
            return Err(REPLACED.into());
        }
        letter.may_be_shared(work).await?;
        letter.may_go(&work.file, work.now)?;
        letter.goes_out(work, id, Sending::Approval).await?;
        let facts = json!({
            "code": letter.code,
            "recipient": letter.recipient,
            "party_id": letter.party_id,
            "partner_id": letter.partner_id,
            "report_id": letter.report_id,
            "way": letter.way,
            "step": LetterStep::Sent,
            "draft_id": id,
            "new_date": letter.new_date,
        });
        let act = Act::IssueLetter.word();
        work.is_followed_by(BySystem { act, subject_id: Some(id), facts, happened_at: None });
        Ok(())
    }

    /// The letter that a draft is, as it goes out; what was written in it stays where it is sealed.
    pub(in crate::casework) fn of_draft(draft: &Entry) -> Option<Self> {
        let mut facts = draft.facts.clone();
        let fields = facts.as_object_mut()?;
        fields.remove("needs_approval");
        // What is written in them stays sealed; that it is there is asked of the draft's own entry.
        fields.insert("translation".to_owned(), Value::Null);
        fields.insert("without_consent".to_owned(), Value::Null);
        let draft_of: Self = serde_json::from_value(facts).ok()?;
        Some(Self { step: LetterStep::Sent, draft_id: Some(draft.row.id), replaces: None, ..draft_of })
    }

    fn keeps_promises(&self, work: &mut Work<'_>, answered: &[Uuid]) -> Result<(), Refusal> {
        let Some(event) = self.code.keeps() else { return Ok(()) };
        match self.code {
            LetterKind::Delay => return self.gives_new_date(work, answered),
            LetterKind::Update => {
                work.advance(Stage::OutcomeIssued);
                work.happened_for(event, answered);
            }
            _ if self.recipient.is_accused() => self.follows_interview(work, event),
            _ => work.happened(event),
        }
        Ok(())
    }

    /// The promise of a letter gets its new date: the old clock ends, and another runs until then (001 §10).
    fn gives_new_date(&self, work: &mut Work<'_>, answered: &[Uuid]) -> Result<(), Refusal> {
        let Some(date) = self.new_date else { return Ok(()) };
        let due = closing_time(&work.file.working, date, work.now)?;
        let (policy, working, place) = (work.file.policy.clone(), work.file.working.clone(), work.place());
        let keeper = Keeper { policy: &policy, working: &working, place: &place };
        let at = work.happened_at;
        let theirs = |clock: &&clock::Model| clock.report_id.is_none_or(|id| answered.contains(&id));
        let put_off = work.file.clocks_for(Event::UpdateLetterIssued).filter(theirs);
        let kept: Vec<_> = put_off.filter_map(|clock| keeper.revise(clock, due, at)).collect();
        for kept in kept {
            work.change_clocks(kept);
        }
        work.happened_for(Event::DelayLetterIssued, answered);
        Ok(())
    }

    /// It is the letter after the interview that it names, or after all of them.
    fn follows_interview(&self, work: &mut Work<'_>, event: Event) {
        let open = work.file.clocks_for(event).filter_map(|clock| clock.subject_id);
        let about: BTreeSet<Uuid> =
            self.interview_id.map_or_else(|| open.collect(), |id| BTreeSet::from([id]));
        if about.is_empty() {
            work.happened(event);
        }
        for id in about {
            work.happened_to(event, id);
        }
    }
}

/// Closing time on a working day.
fn closing_time(working: &WorkingTime, day: Date, now: Moment) -> Result<Moment, Refusal> {
    let unknown = |_: CalendarIncomplete| {
        Refusal::field("new_date", "calendar_incomplete", "The list of bank holidays does not reach so far.")
    };
    let field = |code, detail| Refusal::field("new_date", code, detail);
    if !working.is_working_day(day).map_err(unknown)? {
        return Err(field("not_a_working_day", "We do not work on this day."));
    }
    working.closing_time(day, now).map_err(unknown)
}
