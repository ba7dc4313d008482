//! What the file of a case says: the questions that rules ask of it. Each reads the coded words that acts have left.

mod letters;

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    clock,
    event::Event,
    follow_up::FollowUpAct,
    moment::Moment,
    party::PartyKind,
    policy::{ClockRule, Signer},
    risk::Level,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CaseFile, Entry, Party};
use crate::access::Act;

/// What a consent is for (`domain` §1.13): asked one by one, and withdrawn one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// That we tell the police for them (000 §5.1).
    ReportToPolice,
    /// That the police are given information.
    SharePolice,
    /// That Victim Support is.
    ShareVictimSupport,
    /// That a specialist organisation is.
    ShareSpecialist,
    /// That the community safety partnership is, in full (001 §3.2).
    ShareCommunitySafety,
    /// That another landlord or the council is.
    ShareOtherLandlord,
    /// That social services are.
    ShareSocialServices,
    /// That another agency is.
    ShareOther,
    /// That neighbours are asked what they saw (001 §8).
    NeighbourCanvass,
    /// That what they told may be used as evidence (001 §8).
    EvidenceUse,
    /// That a survey is sent.
    Survey,
    /// That what they wrote is given to a translator.
    Translation,
    /// That the case is closed (001 §17).
    Closing,
}

/// What the victim decided on an option of the action plan (`domain` §1.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum VictimDecision {
    /// They agree.
    Agrees,
    /// They do not.
    DoesNotAgree,
    /// They have not decided.
    Undecided,
    /// It has nothing to do with this case.
    NotApplicable,
}

/// Where something that somebody else has to approve stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// Nobody has decided.
    Pending,
    /// It may be done.
    Approved,
    /// It may not.
    Refused,
}

/// What was said to or heard from the police (000 §5.1, 5.2; 001 §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PoliceStep {
    /// The person was advised to tell them.
    Advised,
    /// The person has told them.
    ReportedByVictim,
    /// We told them for the person.
    ReportedByUs,
    /// We went there with the person.
    Accompanied,
    /// The person does not want them told.
    VictimDeclines,
    /// The ward officer was told.
    WardOfficerTold,
    /// We spoke with them again.
    ContactedAgain,
    /// We asked them for information.
    InformationRequested,
    /// They gave it.
    InformationReceived,
}

/// With whom an interview was, or is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InterviewOf {
    /// The person it happened to.
    Victim,
    /// Someone who saw or heard it.
    Witness,
    /// Someone who is said to have done it.
    Perpetrator,
    /// The tenant, where someone too young to be interviewed is said to have done it (001 §9).
    Tenant,
}

/// What became of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InterviewResult {
    /// It was held.
    Held,
    /// They did not want it.
    Refused,
    /// Neighbours were asked, and nobody saw or heard anything (001 §8).
    NobodyFound,
}

impl CaseFile {
    /// Whether the victim has consented, and not withdrawn it: their last word counts, whenever it was entered
    /// (`domain` §1.13).
    pub fn consents_to(&self, purpose: ConsentPurpose) -> bool {
        self.last_word_on(purpose).is_some_and(Entry::gives_consent)
    }

    /// Whether the victim had consented by then, and has not withdrawn it since.
    pub fn consented_by(&self, purpose: ConsentPurpose, at: Moment) -> bool {
        let before = self.words_on(purpose).filter(|entry| entry.was_by(at)).max_by_key(|entry| entry.when());
        self.consents_to(purpose) && before.is_some_and(Entry::gives_consent)
    }

    /// What the victim said last on a consent.
    pub fn last_word_on(&self, purpose: ConsentPurpose) -> Option<&Entry> {
        self.words_on(purpose).max_by_key(|entry| entry.when())
    }

    /// Everything that the victim said on a consent, as it was entered.
    fn words_on(&self, purpose: ConsentPurpose) -> impl Iterator<Item = &Entry> {
        self.consents_of_victim().filter(move |entry| entry.fact("purpose") == Some(purpose))
    }

    /// The consents and withdrawals of the victim: a witness speaks for themselves only (001 §8).
    pub fn consents_of_victim(&self) -> impl Iterator<Item = &Entry> {
        let acts = [Act::RecordConsent.word(), Act::WithdrawConsent.word()];
        let said = self.entries.iter().filter(move |entry| acts.contains(&entry.row.act.as_str()));
        said.filter(|entry| entry.row.subject_id.is_none_or(|id| self.is_victim(id)))
    }

    fn is_victim(&self, id: Uuid) -> bool {
        let id = self.known_as(id);
        self.parties_of(PartyKind::Victim).any(|party| party.row.id == id)
    }

    /// The id under which somebody is known now, who may have been corrected since.
    fn known_as(&self, id: Uuid) -> Uuid {
        let party = self.parties.iter().find(|party| party.before.contains(&id));
        party.map_or(id, |party| party.row.id)
    }

    /// Whether information may go out for a purpose at that moment: with a consent that was there by then, or on another
    /// ground that was recorded for just that (`domain` §1.13).
    pub fn may_be_disclosed_for(&self, purpose: ConsentPurpose, at: Moment) -> bool {
        self.consented_by(purpose, at) || self.has_ground_for(purpose)
    }

    /// The action plan in force.
    pub fn plan(&self) -> Option<&Entry> {
        self.last(Act::AgreeActionPlan)
    }

    /// What the victim decided on an option (`AP01` …) in the plan in force.
    pub fn decision_on(&self, option: &str) -> Option<VictimDecision> {
        self.decisions().get(option).copied()
    }

    /// Whether everyone whom the policy names has signed the plan in force.
    pub fn plan_is_signed(&self) -> bool {
        let signed_by = &self.policy.action_plan.signed_by;
        self.plan().is_some() && signed_by.iter().all(|signer| self.has_signed(*signer))
    }

    /// Where something that has to be approved stands. `None` where it does not have to be.
    pub fn approval_of(&self, request: &Entry) -> Option<Approval> {
        if request.fact("needs_approval") != Some(true) {
            return None;
        }
        let decided = self.about(Act::Decide, request.row.id).next_back();
        Some(match decided.and_then(|entry| entry.fact("approved")) {
            None => Approval::Pending,
            Some(true) => Approval::Approved,
            Some(false) => Approval::Refused,
        })
    }

    /// Whether that was approved by then: an approval lets happen what comes after it.
    pub fn was_approved_by(&self, request: &Entry, at: Moment) -> bool {
        let decided = self.about(Act::Decide, request.row.id).next_back();
        self.approval_of(request) == Some(Approval::Approved)
            && decided.is_some_and(|entry| entry.was_entered_by(at))
    }

    /// Whether the police had come first by then, or the person does not want them (001 §5).
    pub fn police_came_first(&self, by: Moment) -> bool {
        use PoliceStep as P;
        let enough = [P::ReportedByVictim, P::ReportedByUs, P::Accompanied, P::VictimDeclines];
        let is_enough = |entry: &Entry| entry.fact("step").is_some_and(|step: P| enough.contains(&step));
        self.of(Act::LogPolice).any(|entry| is_enough(entry) && entry.was_by(by))
    }

    /// Whether a tenancy check found something that the manager has not been asked about (001 §3.2, 9).
    pub fn tenancy_stops(&self, of: PartyKind) -> bool {
        self.tenancy_stops_for(of, None)
    }

    /// The level of risk as it stands: the last assessment, or what it was lowered to since.
    pub fn risk(&self) -> Option<Level> {
        let acts = [Act::AssessRisk.word(), Act::LowerRisk.word()];
        let last = self.entries.iter().rev().find(|entry| acts.contains(&entry.row.act.as_str()))?;
        last.fact("level")
    }

    /// Whether somebody's vulnerability was considered and documented (004 §7).
    pub fn is_vulnerability_considered(&self, party_id: Uuid) -> bool {
        self.about(Act::ConsiderVulnerability, party_id).next().is_some()
    }

    /// Whether works wait on that day because evidence has to be kept (004 §4.8): a hold ends with its last day.
    pub fn holds_evidence(&self, works_id: Uuid, on: Date) -> bool {
        let last = self.about(Act::HoldEvidence, works_id).next_back();
        last.is_some_and(|entry| {
            entry.fact("held") == Some(true) && entry.fact("until").is_none_or(|until: Date| until >= on)
        })
    }

    /// Whether the damage that works are for was photographed (001 §4).
    pub fn is_photographed(&self, works_id: Uuid) -> bool {
        self.about(Act::RecordPhotograph, works_id).next().is_some()
    }

    /// The interviews of one kind that were held.
    pub fn interviews_held(&self, of: InterviewOf) -> impl Iterator<Item = &Entry> {
        let held = |entry: &&Entry| entry.fact("result") == Some(InterviewResult::Held);
        self.of(Act::RecordInterview).filter(move |entry| entry.fact("of") == Some(of)).filter(held)
    }

    /// How many appointments somebody has missed.
    pub fn appointments_missed(&self, party_id: Uuid) -> usize {
        self.about(Act::RecordMissedAppointment, party_id).count()
    }

    /// Whether the victim or who reported has said how it was handled, since the case was last opened (001 §16). What a
    /// witness says, or that nobody was reached, is not that.
    pub fn has_feedback(&self) -> bool {
        let theirs = |entry: &Entry| entry.says("from", "victim") || entry.says("from", "reporter");
        self.since_opened(Act::RecordFeedback).any(|entry| theirs(entry) && entry.says_yes("reached"))
    }

    /// The entries of an act since the case was last opened again, or a further report came (001 §17).
    pub fn since_opened(&self, act: Act) -> impl DoubleEndedIterator<Item = &Entry> {
        let opened = self.opened_again().map_or(0, |entry| entry.row.position);
        self.of(act).filter(move |entry| entry.row.position > opened)
    }

    /// What last made everything that goes before closing count anew: the case was opened again, or a further report came.
    fn opened_again(&self) -> Option<&Entry> {
        let acts = [Act::ReopenCase, Act::JoinReport];
        acts.into_iter().filter_map(|act| self.last(act)).max_by_key(|entry| entry.row.position)
    }

    /// Whether somebody suspected a crime, or the last report told of one, and no further report has come since.
    pub fn crime_is_suspected(&self) -> bool {
        let joined = self.last(Act::JoinReport).map_or(0, |entry| entry.row.position);
        let suspected = |entry: &Entry| entry.fact("crime_suspected") == Some(true);
        self.last_report_began(Event::CrimeSuspected)
            || self.of(Act::Categorise).any(|entry| entry.row.position > joined && suspected(entry))
    }

    /// Whether a promise that such an event begins has begun since the last report came.
    fn last_report_began(&self, event: Event) -> bool {
        let joined = self.last(Act::JoinReport).and_then(|entry| entry.fact("further_report_id"));
        let last = joined.or(self.reports.first().map(|report| report.id));
        let begins = |code: &str| self.policy.clock(code).is_some_and(|rule| rule.starts.contains(&event));
        last.is_some() && self.clocks.iter().any(|clock| clock.report_id == last && begins(&clock.code))
    }

    /// What was lent and has not come back (001 §6): worth knowing before a case is closed.
    pub fn items_out(&self) -> impl Iterator<Item = &Entry> {
        let comes_back = |entry: &&Entry| entry.fact("comes_back") == Some(true);
        let is_out = move |entry: &&Entry| self.about(Act::ReturnItem, entry.row.id).next().is_none();
        self.of(Act::LendItem).filter(comes_back).filter(is_out)
    }
}

impl InterviewOf {
    /// As whom the person stands in the case. The tenant is heard in place of someone who is said to have done it.
    pub fn party_kind(self) -> PartyKind {
        match self {
            Self::Victim => PartyKind::Victim,
            Self::Witness => PartyKind::Witness,
            Self::Perpetrator | Self::Tenant => PartyKind::Perpetrator,
        }
    }

    /// Whether it is on the side of whoever is said to have done it, where rules come first (001 §5, 9).
    pub fn is_of_perpetrator(self) -> bool {
        self.party_kind() == PartyKind::Perpetrator
    }
}

impl CaseFile {
    /// Whether information may go out for a purpose on another ground than consent, which was recorded, and the victim has
    /// not said no since (`domain` §1.13). Each purpose has one kind of recipient.
    pub fn has_ground_for(&self, purpose: ConsentPurpose) -> bool {
        let said_no = self.words_on(purpose).filter(|entry| !entry.gives_consent());
        let said_no = said_no.map(Entry::when).max();
        let is_ground =
            |entry: &Entry| entry.fact("purpose") == Some(purpose) && !entry.says("ground", "consent");
        let stands = |entry: &Entry| said_no.is_none_or(|no| entry.when() > no);
        self.of(Act::Disclose).any(|entry| is_ground(entry) && stands(entry))
    }

    /// The checks of tenancies of a kind, oldest first.
    fn tenancy_checks(&self, of: PartyKind) -> impl DoubleEndedIterator<Item = &Entry> {
        self.of(Act::CheckTenancy).filter(move |entry| entry.fact("of") == Some(of))
    }

    /// The last check of a tenancy that says something of this person: their own, or one that names nobody while there is
    /// nobody else whom it could mean (001 §3.2, 9).
    pub fn tenancy_check(&self, of: PartyKind, party_id: Option<Uuid>) -> Option<&Entry> {
        let is_only_one = self.parties_of(of).count() <= 1;
        let theirs = |entry: &&Entry| match (entry.row.subject_id, party_id) {
            (Some(checked), Some(asked)) => self.known_as(checked) == asked,
            (None, Some(_)) => is_only_one,
            (_, None) => true,
        };
        self.tenancy_checks(of).rfind(theirs)
    }

    /// The same for one person: whether the last check found something that the manager has not been asked about. Where
    /// nobody is named, it is asked of everybody of that kind.
    pub fn tenancy_stops_for(&self, of: PartyKind, party_id: Option<Uuid>) -> bool {
        if party_id.is_some() {
            return self.tenancy_check(of, party_id).is_some_and(stops);
        }
        let unnamed = self.tenancy_checks(of).rfind(|entry| entry.row.subject_id.is_none());
        let mut of_each = self.parties_of(of).filter_map(|party| self.tenancy_check(of, Some(party.row.id)));
        unnamed.is_some_and(|last| stops(last) && !self.is_checked_after(of, last)) || of_each.any(stops)
    }

    /// Whether a tenancy of that kind was checked again after that check.
    fn is_checked_after(&self, of: PartyKind, check: &Entry) -> bool {
        self.tenancy_checks(of).any(|entry| entry.row.position > check.row.position)
    }

    /// Whether somebody may be too young to be interviewed (001 §9): their band of ages begins under the policy's age.
    pub fn is_too_young(&self, party: &Party) -> bool {
        let band: Option<String> = party.fact("age_band");
        let youngest = band.and_then(|band| youngest_of(&band));
        youngest.is_some_and(|age| age < self.policy.perpetrator.interviewed_from_age)
    }

    /// Whether nobody knows if they are old enough to be interviewed (001 §9).
    pub fn is_of_unknown_age(&self, party: &Party) -> bool {
        self.policy.perpetrator.interviewed_from_age > 0 && party.says("age_band", "not_known")
    }

    /// Whether every known witness was interviewed or declined (001 §8); `also` is just now.
    pub fn are_witnesses_settled(&self, also: Option<Uuid>) -> bool {
        let of_witness = |entry: &Entry| entry.fact("of") == Some(InterviewOf::Witness);
        let heard = |id| also == Some(id) || self.about(Act::RecordInterview, id).any(of_witness);
        self.parties_of(PartyKind::Witness).all(|party| heard(party.row.id))
    }

    /// Whether an appointment was kept: an interview was held on it.
    pub fn is_kept(&self, appointment_id: Uuid) -> bool {
        self.of(Act::RecordInterview).any(|entry| {
            entry.fact("appointment_id") == Some(appointment_id)
                && entry.fact("result") == Some(InterviewResult::Held)
        })
    }

    /// Whether an appointment was recorded as missed.
    pub fn is_missed(&self, appointment_id: Uuid) -> bool {
        let mut missed = self.of(Act::RecordMissedAppointment);
        missed.any(|entry| entry.fact("appointment_id") == Some(appointment_id))
    }

    /// Whether the last that is known of somebody's appointments is that one was missed: the next is another one in its
    /// place (001 §9).
    pub fn waits_for_rebooking(&self, party_id: Uuid) -> bool {
        let place = |act| self.about(act, party_id).next_back().map(|entry| entry.row.position);
        place(Act::RecordMissedAppointment) > place(Act::BookAppointment)
    }
}

/// Whether a check of a tenancy found something that the manager has not been asked about.
fn stops(check: &Entry) -> bool {
    let issues: Vec<String> = check.fact("issues").unwrap_or_default();
    !issues.is_empty() && check.fact("manager_consulted") != Some(true)
}

/// The youngest age in a band: 0 in `under_14`, 14 in `from_14_to_17`. `None` where the word says no age.
fn youngest_of(band: &str) -> Option<u8> {
    if band.starts_with("under_") {
        return Some(0);
    }
    band.strip_prefix("from_")?.split('_').next()?.parse().ok()
}

/// The action plan, what became of it, and the works.
impl CaseFile {
    /// What the victim decided on each option of the plan in force: as it was agreed with them, and as they have answered on
    /// their own page since.
    pub fn decisions(&self) -> BTreeMap<String, VictimDecision> {
        self.plan().map(|plan| self.decisions_by(plan, None)).unwrap_or_default()
    }

    /// The same for any plan, by a moment.
    fn decisions_by(&self, plan: &Entry, by: Option<Moment>) -> BTreeMap<String, VictimDecision> {
        let mut decisions = decisions_in(plan);
        let answers = self.entries.iter().filter(|entry| entry.row.act == FollowUpAct::AnswerPlan.word());
        let answers = answers.filter(|entry| entry.row.subject_id == Some(plan.row.id));
        for answer in answers.filter(|entry| by.is_none_or(|by| entry.was_by(by))) {
            decisions.extend(decisions_in(answer));
        }
        decisions
    }

    /// The entry that signatures under the plan in force belong to: the plan itself, or the earlier one that it confirmed
    /// as it was (001 §11: only a significant change is signed anew).
    pub fn plan_to_sign(&self) -> Option<Uuid> {
        let plan = self.plan()?;
        Some(plan.fact("signed_under").unwrap_or(plan.row.id))
    }

    /// Whether somebody has signed the plan in force.
    pub fn has_signed(&self, signer: Signer) -> bool {
        let Some(plan) = self.plan_to_sign() else { return false };
        self.about(Act::SignActionPlan, plan).any(|entry| entry.fact("signer") == Some(signer))
    }

    /// Whether a further report was joined after the plan in force was agreed (001 §11).
    pub fn plan_is_to_be_confirmed(&self) -> bool {
        let joined = self.last(Act::JoinReport).map(|entry| entry.row.position);
        self.plan().is_some_and(|plan| joined.is_some_and(|joined| joined > plan.row.position))
    }

    /// The agreed options of the plan in force of which nobody has said that they were done, or why not: the ten-day letter
    /// needs that (001 §10).
    pub fn unprogressed_options(&self) -> Vec<String> {
        let agreed = self.decisions().into_iter().filter(|(_, decision)| *decision == VictimDecision::Agrees);
        agreed.map(|(code, _)| code).filter(|code| !self.is_settled(code)).collect()
    }

    /// Whether an option was done or explained since the victim agreed to it, and has agreed ever since.
    fn is_settled(&self, code: &str) -> bool {
        let plans = self.of(Act::AgreeActionPlan).rev();
        let agreeing = plans.take_while(|plan| decisions_in(plan).get(code) == Some(&VictimDecision::Agrees));
        let Some(since) = agreeing.last() else { return false };
        let last = self.of(Act::ProgressAction).rfind(|entry| entry.says("code", code));
        last.is_some_and(|entry| {
            entry.row.position > since.row.position
                && ["done", "not_progressed"].iter().any(|status| entry.says("status", status))
        })
    }

    /// Whether works were completed.
    pub fn is_completed(&self, works_id: Uuid) -> bool {
        self.about(Act::CompleteWorks, works_id).next().is_some()
    }

    /// The open clocks that completing these works would fulfil.
    pub fn clocks_of_works(&self, works: &Entry) -> impl Iterator<Item = &clock::Model> {
        let (id, graffiti) = (works.row.id, works.says("kind", "graffiti"));
        self.clocks.iter().filter(move |clock| {
            let about_them = clock.subject_id.is_none_or(|subject| subject == id);
            let rule = self.policy.clock(&clock.code);
            clock.is_open() && about_them && rule.is_some_and(|rule| ends_with_works(rule, graffiti))
        })
    }
}

/// Whether a clock is fulfilled by completed works, or by removed graffiti where they are that.
pub fn ends_with_works(rule: &ClockRule, graffiti: bool) -> bool {
    let fulfils =
        |event: &Event| *event == Event::WorksCompleted || (graffiti && *event == Event::GraffitiRemoved);
    rule.fulfilled_by.iter().any(fulfils)
}

fn decisions_in(plan: &Entry) -> BTreeMap<String, VictimDecision> {
    let options: Vec<serde_json::Value> = plan.fact("options").unwrap_or_default();
    let decision = |option: serde_json::Value| {
        let code = option.get("code")?.as_str()?.to_owned();
        Some((code, serde_json::from_value(option.get("decision")?.clone()).ok()?))
    };
    options.into_iter().filter_map(decision).collect()
}

/// What goes before enforcement, letters and closing.
impl CaseFile {
    /// Whether the victim agrees to one of these options in the plan in force, and did so by then (001 §3.1).
    pub fn agrees_to_any(&self, options: &[&str], by: Moment) -> bool {
        let then = self.of(Act::AgreeActionPlan).rfind(|plan| plan.was_by(by));
        let agrees = |plan: Option<&Entry>, by: Option<Moment>| {
            let decisions = plan.map(|plan| self.decisions_by(plan, by)).unwrap_or_default();
            options.iter().any(|option| decisions.get(*option) == Some(&VictimDecision::Agrees))
        };
        agrees(self.plan(), None) && agrees(then, Some(by))
    }

    /// Whether the police come first here and had not come by then (001 §5).
    pub fn waits_for_police(&self, by: Moment) -> bool {
        self.policy.perpetrator.police_first && !self.police_came_first(by)
    }

    /// The attempts at reaching the person since they were last spoken or written with both ways, oldest first.
    pub fn attempts(&self) -> Vec<&Entry> {
        let contacts: Vec<&Entry> = self.since_opened(Act::LogContact).collect();
        let reached = contacts.iter().filter(|entry| entry.says("result", "two_way"));
        let reached = reached.map(|entry| entry.row.happened_at).max();
        let mut attempts: Vec<&Entry> = contacts
            .into_iter()
            .filter(|entry| !entry.says("result", "two_way"))
            .filter(|entry| reached.is_none_or(|reached| entry.row.happened_at > reached))
            .collect();
        attempts.sort_by_key(|entry| entry.row.happened_at);
        attempts
    }

    /// Whether enough was tried to say that they do not wish to be reached: three attempts, in two ways, over fourteen days
    /// (`domain` §1.15). An attempt counts if it was entered within seven days: nobody remembers them all at the end.
    pub fn enough_was_tried(&self) -> bool {
        const FOURTEEN_DAYS: i64 = 14 * 24 * 3600;
        const SEVEN_DAYS: i64 = 7 * 24 * 3600;
        let in_time = |entry: &Entry| entry.row.at.seconds_since(entry.row.happened_at) <= SEVEN_DAYS;
        let attempts: Vec<&Entry> = self.attempts().into_iter().filter(|entry| in_time(entry)).collect();
        let ways: BTreeSet<String> = attempts.iter().filter_map(|entry| entry.fact("way")).collect();
        let (Some(first), Some(last)) = (attempts.first(), attempts.last()) else { return false };
        let time = last.row.happened_at.seconds_since(first.row.happened_at);
        attempts.len() >= 3 && ways.len() >= 2 && time >= FOURTEEN_DAYS
    }

    /// Whether there are findings since the case was last opened (001 §10).
    pub fn has_findings(&self) -> bool {
        self.since_opened(Act::RecordFindings).next().is_some()
    }

    /// Whether there were findings by then, since the case was last opened.
    pub fn has_findings_by(&self, at: Moment) -> bool {
        self.since_opened(Act::RecordFindings).any(|entry| entry.was_entered_by(at))
    }

    /// Whether the last findings say that it is proven, and were there by then.
    pub fn is_proven(&self, by: Moment) -> bool {
        let last = self.last(Act::RecordFindings);
        last.is_some_and(|entry| entry.says("outcome", "proven") && entry.was_entered_by(by))
    }

    /// The last decision of the panel on a transfer (001 §7).
    pub fn decision_of_panel(&self, recommendation_id: Uuid) -> Option<&Entry> {
        self.about(Act::DecideTransfer, recommendation_id).next_back()
    }

    /// Whether something in the case waits for somebody's decision.
    pub fn waits_for_decision(&self) -> bool {
        let undecided = |entry: &Entry| {
            self.decision_of_panel(entry.row.id).is_none_or(|decision| decision.says("decided", "deferred"))
        };
        // A draft that the program made, or that was written anew since, asks nobody.
        let is_the_programs =
            |entry: &Entry| entry.row.act == Act::IssueLetter.word() && entry.row.staff_id.is_none();
        let asks = |entry: &Entry| !is_the_programs(entry) && !self.is_replaced(entry.row.id);
        let mut asking = self.entries.iter().filter(|entry| asks(entry));
        asking.any(|entry| self.approval_of(entry) == Some(Approval::Pending))
            || self.of(Act::RecommendTransfer).any(undecided)
    }

    /// Whether the victim consents to closing the case as it is open now (001 §17): an earlier time it was closed does not
    /// count.
    pub fn consents_to_closing(&self) -> bool {
        let is_since = |entry: &Entry| {
            let is_later =
                |opened: &Entry| entry.row.position > opened.row.position && entry.when() > opened.when();
            self.opened_again().is_none_or(is_later)
        };
        let last = self.last_word_on(ConsentPurpose::Closing);
        last.is_some_and(|entry| entry.gives_consent() && is_since(entry))
    }

    /// Whether they were asked for a consent, and it is not given or not any more.
    pub fn declines(&self, purpose: ConsentPurpose) -> bool {
        self.last_word_on(purpose).is_some_and(|entry| !entry.gives_consent())
    }
}

/// The minute of a moment: people say times to the minute.
fn minute(moment: Moment) -> i64 {
    moment.timestamp().as_second().div_euclid(60)
}

/// When something happened and when it was entered. What lets something happen comes before it, whatever the order in which
/// the two are entered.
impl Entry {
    /// Its place in the order in which things happened; within a minute they stand as they were entered.
    pub fn when(&self) -> (i64, i32) {
        (minute(self.row.happened_at), self.row.position)
    }

    /// Whether it had happened by then.
    pub fn was_by(&self, at: Moment) -> bool {
        minute(self.row.happened_at) <= minute(at)
    }

    /// Whether it was entered by then: an approval, findings and a review are made by entering them.
    pub fn was_entered_by(&self, at: Moment) -> bool {
        minute(self.row.at) <= minute(at)
    }

    /// Whether it is a consent that is given.
    pub fn gives_consent(&self) -> bool {
        self.row.act == Act::RecordConsent.word() && self.says_yes("given")
    }
}

impl Entry {
    /// Whether that is said of it.
    pub fn says_yes(&self, name: &str) -> bool {
        self.fact(name) == Some(true)
    }
}

impl Party {
    /// Whether they are a tenant of ours, or live with one (000 §5.3).
    pub fn is_ours(&self) -> bool {
        self.says("landlord", "ours")
            && ["tenant", "household"].iter().any(|tenancy| self.says("tenancy", tenancy))
    }

    /// Whether they are known to be vulnerable (004 §7).
    pub fn is_vulnerable(&self) -> bool {
        self.says("vulnerable", "yes")
    }
}
