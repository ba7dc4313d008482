//! Letters that officers write (`domain` §1.12). None of them to somebody who is accused goes out on one signature: an
//! officer writes it, a manager signs it, and what goes is what was signed.

mod going_out;
mod whose;

use entity::{
    action_plan::OptionCode,
    document,
    event::Event,
    fault::Attempting,
    letter::{LetterKind, LetterRecipient, LetterWay},
    moment::Moment,
    partner::{self, PartnerKind},
    party::PartyKind,
};
use jiff::civil::Date;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use self::going_out::Sending;
pub(super) use self::whose::{is_begun_for, is_for_the_victim};
use super::{
    before_interview::{TENANT, WithoutConsent},
    case_act::{CaseAct, On},
    case_file::{Approval, CaseFile, ConsentPurpose, Entry, Party},
    disclose::{purposes, usual_purpose},
    in_words::InWords,
    progress_action::ActionStatus,
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
const OPEN: Rule = Rule::new("case_not_closed", "The survey is sent after the case is closed (001 §17).");
const NOT_ASKED: Rule = Rule::new(
    "not_asked",
    "When the case was closed it was said that they are not to be asked (`domain` §2.H).",
);
const SIGNATURE_OF_FINDINGS: Rule = Rule::new(
    "manager_approval_needed",
    "What was found is drafted first, and a manager approves it: then it goes (001 §10).",
);
const REPLACED: Rule = Rule::new("draft_replaced", "Another draft stands in the place of this one.");
const NO_SAFE_WAY: Rule = Rule::new(
    "no_safe_way",
    "How they may safely be reached is agreed with them first, and it is not by this way (`domain` §2.H).",
);
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
    /// Which report's reporter reads it, where there are several; the last one's, if not said.
    pub report_id: Option<Uuid>,
    /// For a letter that names an appointment: which.
    pub appointment_id: Option<Uuid>,
    /// What it says, in the officer's own words. The letter itself has its words already, in the reader's language.
    pub text: Option<InWords>,
    /// What was found, in the officer's own words (001 §10).
    pub findings: Option<InWords>,
    /// What became of the options of the action plan, as the letter tells it; as it stands in the case, if not said.
    pub options: Option<Vec<OptionLine>>,
    /// What happens next, in the officer's own words.
    pub next_steps: Option<InWords>,
    /// The language of these words; English, if not said.
    #[schema(example = "en")]
    pub text_language: Option<String>,
    /// The same in the reader's language, where somebody has translated it. The original is kept beside it.
    pub translation: Option<TranslatedWords>,
    /// The draft in whose place this one is.
    pub replaces: Option<Uuid>,
    /// Whether a manager is to approve it though they need not. Once approved, it goes.
    pub ask_approval: Option<bool>,
    /// The document that it is, where it is one.
    pub document_id: Option<Uuid>,
}

/// An option of the action plan, as a letter tells of it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionLine {
    /// The option: `AP01` …
    pub code: OptionCode,
    /// What became of it.
    pub status: ActionStatus,
    /// Why it was not done, in the officer's own words.
    pub why: Option<InWords>,
}

/// What an officer wrote, in the reader's language.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslatedWords {
    /// The language.
    #[schema(example = "pl")]
    pub language: String,
    /// What it says.
    pub text: InWords,
    /// Who translated it.
    pub translated_by: InWords,
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
            "report_id": null,
            "appointment_id": null,
            "text": "We wait for what the camera at the entrance shows, and write to you again by 11 December",
            "findings": null,
            "options": null,
            "next_steps": null,
            "text_language": "en",
            "translation": null,
            "replaces": null,
            "ask_approval": null,
            "document_id": null,
        })
    }

    fn happened_at(&self) -> Option<Moment> {
        self.happened_at
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.is_to_someone(&work.file)?;
        self.is_whole(work)?;
        self.goes_without_consent()?;
        self.refers_to_what_there_is(work).await?;
        let letter = self.as_drafted(&work.file)?;
        letter.may_be_shared(work).await?;
        letter.may_go(&work.file, work.happened_at)?;
        letter.is_pinned(work).await?;
        work.subject_id = self.draft_id.or(letter.party_id);
        if self.step == LetterStep::Draft {
            if self.code == LetterKind::PerpetratorAppointment {
                letter.ends_errands(work);
            }
            if self.needs_approval() {
                work.note("needs_approval", true);
            }
            return Ok(());
        }
        letter.is_signed(&work.file, work.happened_at)?;
        letter.goes_out(work, self.draft_id.unwrap_or(work.id), Sending::Officer).await
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
        if self.way == LetterWay::Email && self.recipient.is_accused() {
            let detail = "Nobody who is accused is written to by e-mail.";
            return Err(Refusal::field("way", "not_a_choice", detail));
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

    /// Whether a manager looks at a draft before it goes: what somebody who is accused gets, and the findings (001 §10).
    fn needs_approval(&self) -> bool {
        self.recipient.is_accused() || self.code == LetterKind::Update || self.ask_approval == Some(true)
    }

    /// The letter as it was drafted, where it was: what goes out is what was signed, to whom it was signed for.
    fn as_drafted(&self, file: &CaseFile) -> Result<Self, Refusal> {
        let Some(id) = self.draft_id else { return Ok(self.clone()) };
        let draft = file.entry("draft_id", Act::IssueLetter, id)?;
        let drafted = Self::of_draft(draft).ok_or(Refusal::from(SENT))?;
        let told_otherwise = [
            (self.way != drafted.way, "way"),
            (self.report_id.is_some() && self.report_id != drafted.report_id, "report_id"),
            (
                self.appointment_id.is_some() && self.appointment_id != drafted.appointment_id,
                "appointment_id",
            ),
            (self.document_id.is_some() && self.document_id != drafted.document_id, "document_id"),
        ];
        if let Some((_, field)) = told_otherwise.into_iter().find(|(is_so, _)| *is_so) {
            let detail = "The draft says something else, and what goes out is the draft.";
            return Err(Refusal::field(field, "another_letter", detail));
        }
        let interview_id = self.interview_id.or(drafted.interview_id);
        Ok(Self { happened_at: self.happened_at, interview_id, ..drafted })
    }

    /// Notes whose letter it is, so that it is nobody else's however the case goes on.
    async fn is_pinned(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        let Some(reader) = self.reader(work).await? else { return Ok(()) };
        if let Some(report) = &reader.report {
            work.note("report_id", report.id.to_string());
        }
        if let Some(id) = reader.party_id {
            work.note("party_id", id.to_string());
        }
        Ok(())
    }

    /// Whether it says what such a letter says, once, in languages that letters are written in.
    fn is_whole(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let now = work.now;
        let minute = |moment: Moment| moment.timestamp().as_second().div_euclid(60);
        let is_earlier = self.happened_at.is_some_and(|at| minute(at) < minute(now));
        if is_earlier && self.step == LetterStep::Sent && self.goes_by_program() {
            let detail = "What the program brings goes now: leave this out.";
            return Err(Refusal::field("happened_at", "not_asked", detail));
        }
        let known = |code: &str| work.house.languages.get(code).is_some();
        let unknown =
            |field| Err(Refusal::field(field, "not_a_choice", "Letters are not written in this language."));
        if self.text_language.as_deref().is_some_and(|code| !known(code)) {
            return unknown("text_language");
        }
        if self.translation.as_ref().is_some_and(|translation| !known(&translation.language)) {
            return unknown("translation.language");
        }
        if (self.code == LetterKind::Delay) != self.new_date.is_some() {
            let detail = "A letter that the work goes on names the new date, and no other letter does.";
            let code = if self.new_date.is_none() { "missing" } else { "not_asked" };
            return Err(Refusal::field("new_date", code, detail));
        }
        if self.new_date.is_some_and(|date| date <= now.day()) {
            return Err(Refusal::field("new_date", "in_the_past", "The new date is after today."));
        }
        let own = [&self.text, &self.findings, &self.next_steps].into_iter().any(Option::is_some);
        let is_written = own || self.options.is_some() || self.document_id.is_some();
        match (self.step, self.draft_id) {
            (LetterStep::Draft, Some(_)) => {
                Err(Refusal::field("draft_id", "not_asked", "A draft is written anew, not from another."))
            }
            (_, Some(_)) if is_written => {
                let detail = "What goes out is the draft as it was written.";
                Err(Refusal::field("text", "not_asked", detail))
            }
            (_, None) if !is_written && !says_enough_by_itself(self.code) => {
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
        if let Some(id) = self.appointment_id {
            file.entry("appointment_id", Act::BookAppointment, id)?;
        }
        if let Some(id) = self.report_id
            && !file.reports.iter().any(|report| report.id == id)
        {
            let detail = "There is no such report in this case.";
            return Err(Refusal::field("report_id", "not_in_this_case", detail));
        }
        if let Some(id) = self.replaces {
            self.may_replace(file, id)?;
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
            if is_still_empty(draft) {
                let detail = "Nothing stands in it yet: write it anew, in the place of this one.";
                return Err(Refusal::field("draft_id", "empty", detail));
            }
        }
        Ok(())
    }

    /// Whether it may stand in the place of an earlier draft: one of this letter that has not gone.
    fn may_replace(&self, file: &CaseFile, id: Uuid) -> Result<(), Refusal> {
        let draft = file.entry("replaces", Act::IssueLetter, id)?;
        let is_of_it = draft.says("step", "draft") && draft.fact("code") == Some(self.code);
        if self.step != LetterStep::Draft || !is_of_it {
            return Err(Refusal::field("replaces", "another_letter", "This is not a draft of this letter."));
        }
        if file.about(Act::IssueLetter, id).next().is_some() {
            return Err(SENT.into());
        }
        if file.is_replaced(id) { Err(REPLACED.into()) } else { Ok(()) }
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
            LetterKind::Survey if file.declines(ConsentPurpose::Survey) => Some(CONSENT),
            LetterKind::Survey if file.may_not_be_asked() => Some(NOT_ASKED),
            LetterKind::Survey => (!file.is_closed()).then_some(OPEN),
            LetterKind::Update if self.is_unseen(file) => Some(SIGNATURE_OF_FINDINGS),
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

    /// Whether what was found would go out without any manager having seen it.
    fn is_unseen(&self, file: &CaseFile) -> bool {
        let reviews =
            file.policy.clocks.iter().any(|rule| rule.fulfilled_by.contains(&Event::ProgressReview));
        let goes = self.step == LetterStep::Sent && self.goes_by_program();
        goes && self.draft_id.is_none() && !reviews
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
        if draft.is_some_and(|draft| file.is_replaced(draft.row.id)) {
            return Err(REPLACED.into());
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
}

/// Whether it is an update that the program drafted from a case in which nothing was agreed.
fn is_still_empty(draft: &Entry) -> bool {
    let options: Option<Vec<Value>> = draft.fact("options");
    draft.row.staff_id.is_none()
        && draft.fact("code") == Some(LetterKind::RegularUpdate)
        && options.is_none_or(|options| options.is_empty())
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

/// Whether a letter of that kind says all it has to without an officer's own words.
fn says_enough_by_itself(code: LetterKind) -> bool {
    use LetterKind as K;
    matches!(code, K::IntroductionCard | K::PlanCopy | K::WitnessThanks | K::Survey)
}

/// The options of the action plan of which the victim agrees to one before a letter goes to somebody who is accused.
fn options(code: LetterKind) -> &'static [&'static str] {
    match code {
        LetterKind::Warning => &["AP01", "AP04", "AP15"],
        LetterKind::CostRecovery => &["AP01", "AP04", "AP21"],
        _ => &["AP01", "AP04"],
    }
}
