//! Letters that officers write (`domain` §1.12). None of them to somebody who is accused goes out on one signature: an
//! officer writes it, a manager signs it, and what goes is what was signed.

use std::collections::BTreeSet;

use entity::{
    case::Stage,
    clock::Keeper,
    document,
    event::Event,
    fault::Attempting,
    letter::{LetterKind, LetterRecipient, LetterWay},
    moment::Moment,
    partner::{self, PartnerKind},
    party::PartyKind,
    working_time::{CalendarIncomplete, WorkingTime},
};
use jiff::civil::Date;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    before_interview::{TENANT, WithoutConsent},
    case_act::{CaseAct, On},
    case_file::{Approval, CaseFile, ConsentPurpose, Entry, Party},
    disclose::{purposes, usual_purpose},
    in_words::InWords,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "looking what a letter refers to";

const CLOSED: Rule = Rule::new(
    "case_closed",
    "The case is closed: only the closing letter and the survey still go (001 §17).",
);
const SIGNATURE: Rule = Rule::new(
    "manager_signature_needed",
    "A letter to somebody who is accused is drafted first, and a manager other than its writer approves it: name the \
     approved draft (001 §5, 9).",
);
const REFUSED: Rule = Rule::new("approval_refused", "A manager has refused this letter.");
const SENT: Rule = Rule::new("already_sent", "This draft has been sent: another letter is another draft.");
const POLICE: Rule =
    Rule::new("police_first", "The police come first, so that evidence is not spoiled (001 §5).");
const CONSENT: Rule = Rule::new(
    "consent_needed",
    "The person has not consented to this, and no other ground for it is recorded (001 §3.1, 000 §5.1).",
);
const REVIEW: Rule = Rule::new(
    "manager_review_first",
    "The investigation is reviewed with the line manager before the victim is written to (001 §10, 12).",
);
const FINDINGS: Rule = Rule::new("findings_first", "What was found is recorded first (001 §10).");
const UNEXPLAINED: Rule = Rule::new(
    "options_unexplained",
    "For each option that the victim agreed to, say that it was done or why not (001 §10).",
);
const MOTIVATION: Rule =
    Rule::new("motivation_first", "That hate was not the motive is recorded first (003 §5.3).");
const CULPABILITY: Rule = Rule::new(
    "culpability_not_proven",
    "Costs are recovered only where the findings say that it is proven (001 §13).",
);

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LetterStep {
    /// It is written.
    Draft,
    /// It went out.
    Sent,
}

/// Record a letter: written, or sent. Only what is sent keeps a promise.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IssueLetter {
    /// When it was written or went out, if not now.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub happened_at: Option<Moment>,
    /// Which letter.
    pub code: LetterKind,
    /// To whom.
    pub recipient: LetterRecipient,
    /// Who that is in the case. Needed for a witness, for somebody who is accused, and for their tenant: then it is the
    /// person who is said to have done it.
    pub party_id: Option<Uuid>,
    /// Which partner agency, where it goes to one: then it is needed.
    pub partner_id: Option<Uuid>,
    /// By which way.
    pub way: LetterWay,
    /// How far it has come.
    pub step: LetterStep,
    /// The draft that goes out; it is not written again. Needed where a manager signs.
    pub draft_id: Option<Uuid>,
    /// The interview it follows; all of them, if not said (001 §9).
    pub interview_id: Option<Uuid>,
    /// For a letter that the work goes on: the new date, a working day (001 §10).
    #[schema(value_type = Option<String>, format = Date)]
    pub new_date: Option<Date>,
    /// For a letter to somebody who is accused: why somebody's safety goes before the victim's consent, if it does. It is
    /// said in the draft, which a manager signs.
    pub without_consent: Option<WithoutConsent>,
    /// What it says.
    pub text: Option<InWords>,
    /// The document that it is, where it is one.
    pub document_id: Option<Uuid>,
}

impl CaseAct for IssueLetter {
    const ACT: Act = Act::IssueLetter;
    const PATH: &'static str = "letters";
    const TITLE: &'static str = "Record a letter";
    const ON: On = On::Any;

    fn example() -> Value {
        json!({
            "happened_at": null,
            "code": "delay",
            "recipient": "victim",
            "party_id": null,
            "partner_id": null,
            "way": "post",
            "step": "sent",
            "draft_id": null,
            "interview_id": null,
            "new_date": "2026-12-11",
            "without_consent": null,
            "text": "We wait for what the camera at the entrance shows, and write to you again by 11 December",
            "document_id": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        self.happened_at
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.is_to_someone(&work.file)?;
        self.is_whole(work.now)?;
        self.goes_without_consent()?;
        self.refers_to_what_there_is(work).await?;
        self.may_be_shared(work).await?;
        self.may_go(&work.file, work.happened_at)?;
        work.subject_id = self.draft_id.or(self.party_id);
        if self.step == LetterStep::Draft {
            if self.recipient.is_accused() {
                work.note("needs_approval", true);
            }
            return Ok(());
        }
        self.is_signed(&work.file, work.happened_at)?;
        self.goes_out(work)
    }
}

impl IssueLetter {
    /// Whether there is somebody whom it can go to, in that way.
    fn is_to_someone(&self, file: &CaseFile) -> Result<(), Refusal> {
        if !self.code.is_written_by_officers() {
            let detail = "The program writes this letter by itself.";
            return Err(Refusal::field("code", "not_a_choice", detail));
        }
        if !self.code.recipients().contains(&self.recipient) {
            let detail = "This letter is not one for them.";
            return Err(Refusal::field("recipient", "not_a_choice", detail));
        }
        if self.way == LetterWay::OwnPage && !self.recipient.has_own_page() {
            return Err(Refusal::field("way", "not_a_choice", "They have no page of their own here."));
        }
        let kind = match self.recipient {
            LetterRecipient::Victim => Some(PartyKind::Victim),
            LetterRecipient::Witness => Some(PartyKind::Witness),
            LetterRecipient::Perpetrator | LetterRecipient::Tenant => Some(PartyKind::Perpetrator),
            _ => None,
        };
        match (self.party_id, kind) {
            (Some(id), Some(kind)) => file.party("party_id", kind, id).map(|_| ()),
            (Some(id), None) if !file.parties.iter().any(|party| party.row.id == id) => {
                Err(Refusal::field("party_id", "not_in_this_case", "There is no such person in this case."))
            }
            (None, Some(PartyKind::Witness | PartyKind::Perpetrator)) => {
                Err(Refusal::field("party_id", "missing", "Say who that is in the case."))
            }
            _ => Ok(()),
        }
    }

    /// Whether it says what such a letter says, once.
    fn is_whole(&self, now: Moment) -> Result<(), Refusal> {
        if (self.code == LetterKind::Delay) != self.new_date.is_some() {
            let detail = "A letter that the work goes on names the new date, and no other letter does.";
            let code = if self.new_date.is_none() { "missing" } else { "not_asked" };
            return Err(Refusal::field("new_date", code, detail));
        }
        if self.new_date.is_some_and(|date| date <= now.day()) {
            return Err(Refusal::field("new_date", "in_the_past", "The new date is after today."));
        }
        let is_written = self.text.is_some() || self.document_id.is_some();
        match (self.step, self.draft_id) {
            (LetterStep::Draft, Some(_)) => {
                Err(Refusal::field("draft_id", "not_asked", "A draft is written anew, not from another."))
            }
            (_, Some(_)) if is_written => {
                let detail = "What goes out is the draft as it was written.";
                Err(Refusal::field("text", "not_asked", detail))
            }
            (_, None) if !is_written => {
                Err(Refusal::field("text", "missing", "Say what it says, or which document it is."))
            }
            _ => Ok(()),
        }
    }

    /// Whether the ground to go without consent is one for this letter, and said where the manager sees it.
    fn goes_without_consent(&self) -> Result<(), Refusal> {
        let Some(without_consent) = &self.without_consent else { return Ok(()) };
        let field = |code, detail| Err(Refusal::field("without_consent", code, detail));
        if !self.recipient.is_accused() {
            return field("not_for_this_letter", "Only a letter to somebody who is accused waits for that.");
        }
        if self.draft_id.is_some() {
            return field("not_asked", "What goes out is the draft as it was written.");
        }
        without_consent.is_for_safety()
    }

    async fn refers_to_what_there_is(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let (file, db) = (&work.file, work.transaction);
        if let Some(id) = self.interview_id {
            file.entry("interview_id", Act::RecordInterview, id)?;
        }
        if let Some(id) = self.document_id {
            let found = document::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
            if found.is_none_or(|document| document.case_id != file.case.id) {
                let detail = "There is no such document in this case.";
                return Err(Refusal::field("document_id", "not_in_this_case", detail));
            }
        }
        if let Some(id) = self.partner_id {
            partner(work, id).await?;
        }
        if let Some(id) = self.draft_id {
            let draft = file.entry("draft_id", Act::IssueLetter, id)?;
            if !self.is_of(draft) {
                let detail = "This is not the draft of this letter to them.";
                return Err(Refusal::field("draft_id", "another_letter", detail));
            }
        }
        Ok(())
    }

    /// Whether a draft is one of this letter.
    fn is_of(&self, draft: &Entry) -> bool {
        draft.says("step", "draft")
            && draft.fact("code") == Some(self.code)
            && draft.fact("recipient") == Some(self.recipient)
            && draft.fact("party_id") == Some(self.party_id)
            && draft.fact("partner_id") == Some(self.partner_id)
            && draft.fact("new_date") == Some(self.new_date)
    }

    /// Whether the partner agency is one for this letter, and may be told (000 §5.1, `domain` §1.13).
    async fn may_be_shared(&self, work: &Work<'_>) -> Result<(), Refusal> {
        if self.recipient != LetterRecipient::Partner {
            return Ok(());
        }
        let field = |code, detail| Refusal::field("partner_id", code, detail);
        let id = self.partner_id.ok_or_else(|| field("missing", "Say which partner agency."))?;
        let kind = partner(work, id).await?.kind;
        if !self.code.partners().contains(&kind) {
            return Err(field("not_for_this_letter", "This letter is not one for such a partner agency."));
        }
        let is_notice = self.code == LetterKind::PoliceNotice;
        let usual = [usual_purpose(kind)];
        let wanted = if is_notice { purposes(PartnerKind::Police) } else { &usual };
        let may = wanted.iter().any(|purpose| work.file.may_be_disclosed_for(*purpose, work.happened_at));
        if may { Ok(()) } else { Err(CONSENT.into()) }
    }

    /// What has to come first. A letter that may not go is not put before a manager either.
    fn may_go(&self, file: &CaseFile, at: Moment) -> Result<(), Rule> {
        if file.is_closed() && !self.code.follows_closing() {
            return Err(CLOSED);
        }
        if self.recipient.is_accused() {
            self.may_go_to_the_accused(file, at)?;
        }
        let refused = match self.code {
            LetterKind::Survey => file.declines(ConsentPurpose::Survey).then_some(CONSENT),
            LetterKind::NotHate => {
                (file.case.motivation.as_deref() != Some("not_hate")).then_some(MOTIVATION)
            }
            LetterKind::PerpetratorOutcome => (!file.has_findings_by(at)).then_some(FINDINGS),
            LetterKind::CostRecovery => (!file.is_proven(at)).then_some(CULPABILITY),
            LetterKind::Update if self.step == LetterStep::Sent => wants_before_update(file, at),
            _ => None,
        };
        refused.map_or(Ok(()), Err)
    }

    fn may_go_to_the_accused(&self, file: &CaseFile, at: Moment) -> Result<(), Rule> {
        let is_to = |party: &&Party| Some(party.row.id) == self.party_id;
        let is_too_young = file.parties.iter().find(is_to).is_some_and(|party| file.is_too_young(party));
        if self.recipient == LetterRecipient::Perpetrator && is_too_young {
            return Err(TENANT);
        }
        if file.waits_for_police(at) {
            return Err(POLICE);
        }
        if file.agrees_to_any(options(self.code), at) || self.has_ground(file) {
            return Ok(());
        }
        Err(CONSENT)
    }

    /// Whether it, or the draft that goes out, says why somebody's safety goes before consent.
    fn has_ground(&self, file: &CaseFile) -> bool {
        let says_ground = |entry: &Entry| entry.facts.pointer("/without_consent/ground").is_some();
        let draft = file.of(Act::IssueLetter).find(|entry| Some(entry.row.id) == self.draft_id);
        self.without_consent.is_some() || draft.is_some_and(says_ground)
    }

    /// Whether a manager had signed it by then, where one does, and it has not gone out already.
    fn is_signed(&self, file: &CaseFile, at: Moment) -> Result<(), Refusal> {
        let draft = self.draft_id.map(|id| file.entry("draft_id", Act::IssueLetter, id)).transpose()?;
        match draft.and_then(|draft| file.approval_of(draft)) {
            Some(Approval::Refused) => return Err(REFUSED.into()),
            Some(Approval::Pending) => return Err(SIGNATURE.into()),
            None if self.recipient.is_accused() => return Err(SIGNATURE.into()),
            Some(Approval::Approved) | None => {}
        }
        let had_signed = |draft: &Entry| file.approval_of(draft).is_none() || file.was_approved_by(draft, at);
        if !draft.is_none_or(had_signed) {
            return Err(SIGNATURE.into());
        }
        if draft.is_some_and(|draft| file.about(Act::IssueLetter, draft.row.id).next().is_some()) {
            return Err(SENT.into());
        }
        Ok(())
    }

    /// What it means that it went out.
    fn goes_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        match self.code {
            LetterKind::Update => {
                work.happened(Event::UpdateLetterIssued);
                work.advance(Stage::OutcomeIssued);
            }
            LetterKind::Delay => self.gives_new_date(work)?,
            LetterKind::Warning => self.follows_interview(work, Event::WarningLetterIssued),
            LetterKind::Consequences => self.follows_interview(work, Event::ConsequencesLetterIssued),
            LetterKind::PerpetratorOutcome => {
                self.follows_interview(work, Event::PerpetratorOutcomeIssued);
            }
            LetterKind::Survey => work.happened(Event::SurveySent),
            _ => {}
        }
        Ok(())
    }

    /// The promise of a letter gets its new date: the old clock ends, and another runs until then (001 §10).
    fn gives_new_date(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let Some(date) = self.new_date else { return Ok(()) };
        let due = closing_time(&work.file.working, date, work.now)?;
        let (policy, working, place) = (work.file.policy.clone(), work.file.working.clone(), work.place());
        let keeper = Keeper { policy: &policy, working: &working, place: &place };
        let at = work.happened_at;
        let put_off = work.file.clocks_for(Event::UpdateLetterIssued);
        let kept: Vec<_> = put_off.filter_map(|clock| keeper.revise(clock, due, at)).collect();
        for kept in kept {
            work.change_clocks(kept);
        }
        work.happened(Event::DelayLetterIssued);
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

/// The options of the action plan of which the victim agrees to one before a letter goes to somebody who is accused.
fn options(code: LetterKind) -> &'static [&'static str] {
    match code {
        LetterKind::Warning => &["AP01", "AP04", "AP15"],
        LetterKind::CostRecovery => &["AP01", "AP04", "AP21"],
        _ => &["AP01", "AP04"],
    }
}

/// The partner agency of that id, if it can be chosen.
async fn partner(work: &Work<'_>, id: Uuid) -> Result<partner::Model, Refusal> {
    let found = partner::Entity::find_by_id(id).one(work.transaction).await.attempting(ATTEMPT)?;
    let found = found.filter(|partner| partner.active);
    found.ok_or_else(|| Refusal::field("partner_id", "not_found", "There is no such partner agency."))
}

/// What has to be there, by the day of the letter, before the victim is told what was found (001 §10).
fn wants_before_update(file: &CaseFile, at: Moment) -> Option<Rule> {
    let reviews = file.policy.clocks.iter().any(|clock| clock.fulfilled_by.contains(&Event::ProgressReview));
    // At receipt there is nothing to review yet.
    let reviewed = |entry: &Entry| !entry.says("kind", "initial") && entry.was_entered_by(at);
    if reviews && !file.since_opened(Act::ReviewCase).any(reviewed) {
        return Some(REVIEW);
    }
    if !file.has_findings_by(at) {
        return Some(FINDINGS);
    }
    (!file.unprogressed_options().is_empty()).then_some(UNEXPLAINED)
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
    let noon = day.at(12, 0, 0, 0).to_zoned(now.local().time_zone().clone());
    let noon = noon.map_err(|_no_such_day| field("calendar_incomplete", "There is no such day."))?;
    working.due_after_working_days(noon.into(), 0).map_err(unknown)
}
