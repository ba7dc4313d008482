//! Cases: `/api/v1/cases`.

use std::collections::BTreeMap;

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::ETAG,
    web::{Data, Json, Path},
};
use entity::{
    acknowledgement::Acknowledgement,
    audit,
    case::{Model, Stage},
    letter::{LetterWay, LetterWords},
    moment::Moment,
    party::PartyKind,
    risk::Level,
    safe_contact::{self, EmailState, SenderName},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    case_acts::ChronologyEntry,
    casework::{
        case_act::etag,
        case_file::ReportLine,
        chronology::read_chronology,
        list_cases::{Asked, Wanted, list_cases},
        read_audit::{Chain, read_audit},
        read_case::{OpenCase, OpenParty, consents, read_case},
        search::Repeat,
    },
    clocks::ClockView,
    cursor,
    house::House,
    problem::Answer,
    refusal::Refusal,
    tasks::TaskView,
};

/// Which cases, and from where on.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CasesAsked {
    /// How far it has come.
    #[param(value_type = Option<Stage>)]
    stage: Option<String>,
    /// The landlord's area, or `elsewhere`, `online`, `not_known`.
    area: Option<String>,
    /// Who has it: `me`, `nobody`, or an officer's id.
    owner: Option<String>,
    /// How it ended.
    outcome: Option<String>,
    /// Opened from then on: a moment (RFC 3339) or a day (`2026-11-20`).
    opened_from: Option<String>,
    /// Opened before that moment, or up to and with that day.
    opened_to: Option<String>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

impl CasesAsked {
    fn wanted(&self, caller: &Caller) -> Answer<Wanted> {
        let asked = Asked {
            stage: self.stage.as_deref(),
            area: self.area.as_deref(),
            owner: self.owner.as_deref(),
            outcome: self.outcome.as_deref(),
            opened_from: self.opened_from.as_deref(),
            opened_to: self.opened_to.as_deref(),
        };
        Ok(Wanted::read(asked, caller)?)
    }
}

/// A page of the list of cases.
#[derive(Serialize, ToSchema)]
pub struct CaseList {
    /// The cases, newest first.
    items: Vec<CaseLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// A case in the list.
#[derive(Serialize, ToSchema)]
pub struct CaseLine {
    /// Its id.
    id: Uuid,
    /// How far it has come.
    stage: Stage,
    /// The landlord's area.
    area: String,
    /// When it was opened.
    #[schema(value_type = String, format = DateTime)]
    opened_at: Moment,
    /// When it was closed.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    closed_at: Option<Moment>,
    /// The team that works it.
    #[schema(required)]
    team_id: Option<Uuid>,
    /// The officer who has it.
    #[schema(required)]
    owner_id: Option<Uuid>,
    /// What it was categorised as.
    #[schema(required)]
    category: Option<String>,
    /// Whether hate was found to be the motive. It changes nothing in how the case is treated.
    #[schema(required)]
    motivation: Option<String>,
    /// How it ended.
    #[schema(required)]
    outcome: Option<String>,
    /// The policy whose promises it keeps.
    policy: String,
    /// That policy's version.
    policy_version: i32,
    /// The numbers of its reports.
    reports: Vec<Acknowledgement>,
}

fn line(case: Model, reports: Vec<Acknowledgement>) -> CaseLine {
    CaseLine {
        id: case.id,
        stage: case.stage,
        area: case.area,
        opened_at: case.opened_at,
        closed_at: case.closed_at,
        team_id: case.team_id,
        owner_id: case.owner_id,
        category: case.category,
        motivation: case.motivation,
        outcome: case.outcome,
        policy: case.policy,
        policy_version: case.policy_version,
        reports,
    }
}

/// A case, open.
#[derive(Serialize, ToSchema)]
pub struct CaseView {
    /// What the list shows of it.
    #[serde(flatten)]
    line: CaseLine,
    /// Counts its changes: the `ETag`.
    version: i32,
    /// How often the person wants to hear from us: at least every so many days.
    #[schema(required)]
    contact_every_days: Option<i32>,
    /// The level of risk. The case's priority is always high.
    #[schema(required)]
    risk: Option<Level>,
    /// The promises that run for it.
    clocks: Vec<ClockView>,
    /// Who reported, oldest first; letters to them go by the report.
    reporters: Vec<ReporterView>,
    /// How those are reached who have agreed to it since they reported, or who did not report.
    safe_contacts: Vec<SafeContactView>,
    /// The people in it.
    parties: Vec<PartyView>,
    /// The consents as they stand: what for, and whether it is given.
    consents: BTreeMap<String, bool>,
    /// The action plan in force.
    #[schema(required)]
    action_plan: Option<ChronologyEntry>,
    /// The entries that wait for somebody's approval.
    waiting: Vec<Uuid>,
    /// What of it appears in other cases.
    repeats: Vec<RepeatView>,
    /// What is left to be done by hand, the oldest first. A case can be closed while something is.
    open_tasks: Vec<TaskView>,
}

/// Somebody who reported.
#[derive(Serialize, ToSchema)]
pub struct ReporterView {
    /// Their report.
    report_id: Uuid,
    /// Its number.
    acknowledgement: Acknowledgement,
    /// Who they are to what happened: `victim`, `witness`, `on_behalf` …
    #[schema(example = "victim")]
    role: String,
    /// Whether and how they wanted to be reached: `contact`, `code_only`, `none`.
    #[schema(example = "contact")]
    contact_choice: String,
}

/// How somebody is reached. The addresses stay sealed.
#[derive(Serialize, ToSchema)]
pub struct SafeContactView {
    /// Whose it is: a report's id, or that of somebody in the case.
    id: Uuid,
    /// By which way letters go.
    way: LetterWay,
    /// How much they say.
    words: LetterWords,
    /// Who they seem to come from.
    sender: SenderName,
    /// In which language they are.
    language: String,
    /// The hours in which they may come; any, if `null`.
    #[schema(required)]
    hours: Option<String>,
    /// Whether e-mail goes out: not if they asked us to stop, or it came back.
    email: EmailState,
    /// When it was last changed.
    #[schema(value_type = String, format = DateTime)]
    changed_at: Moment,
}

impl From<safe_contact::Model> for SafeContactView {
    fn from(kept: safe_contact::Model) -> Self {
        Self {
            id: kept.id,
            way: kept.way,
            words: kept.words,
            sender: kept.sender,
            language: kept.language,
            hours: kept.hours,
            email: kept.email_state,
            changed_at: kept.changed_at,
        }
    }
}

/// Someone in a case.
#[derive(Serialize, ToSchema)]
pub struct PartyView {
    /// Their id; acts refer to it.
    id: Uuid,
    /// What they are to the case.
    kind: PartyKind,
    /// What is known of them.
    #[schema(value_type = Object)]
    facts: Value,
}

/// Something of a case that appears in others.
#[derive(Serialize, ToSchema)]
pub struct RepeatView {
    /// What: `name`, `postcode`, `phone`, `email`, `address`.
    #[schema(example = "address")]
    kind: String,
    /// Whose it is in this case.
    #[schema(example = "perpetrator")]
    party: String,
    /// In how many other cases.
    cases: i64,
}

impl From<OpenCase> for CaseView {
    fn from(open: OpenCase) -> Self {
        let consents = consents(&open.file);
        let numbers = open.file.reports.iter().map(|report| report.acknowledgement.clone()).collect();
        let reporter = |report: &ReportLine| ReporterView {
            report_id: report.id,
            acknowledgement: report.acknowledgement.clone(),
            role: report.reporter_role.clone(),
            contact_choice: report.contact_choice.clone(),
        };
        let party =
            |party: OpenParty| PartyView { id: party.row.id, kind: party.row.kind, facts: party.facts };
        let repeat =
            |repeat: Repeat| RepeatView { kind: repeat.kind, party: repeat.party, cases: repeat.cases };
        Self {
            version: open.file.case.version,
            contact_every_days: open.file.case.contact_days,
            risk: open.risk,
            clocks: open.file.clocks.into_iter().map(ClockView::from).collect(),
            reporters: open.file.reports.iter().map(reporter).collect(),
            safe_contacts: open.safe_contacts.into_iter().map(SafeContactView::from).collect(),
            parties: open.parties.into_iter().map(party).collect(),
            consents,
            action_plan: open.plan.map(ChronologyEntry::from),
            waiting: open.waiting,
            repeats: open.repeats.into_iter().map(repeat).collect(),
            open_tasks: open.tasks.into_iter().map(TaskView::from).collect(),
            line: line(open.file.case, numbers),
        }
    }
}

/// The audit chain of a case.
#[derive(Serialize, ToSchema)]
pub struct AuditView {
    /// The entries, oldest first.
    entries: Vec<EntryView>,
    /// Whether nothing in it was changed, left out or put in between.
    whole: bool,
}

/// An entry of an audit chain.
#[derive(Serialize, ToSchema)]
pub struct EntryView {
    /// Its place, from 1.
    position: i64,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// `public`, `staff` or `system`.
    actor: String,
    /// Which member of staff.
    #[schema(required)]
    staff_id: Option<Uuid>,
    /// What was done.
    act: String,
    /// The row it was done to, if not the case itself.
    #[schema(required)]
    subject_id: Option<Uuid>,
    /// Coded words that belong to it.
    #[schema(required)]
    detail: Option<String>,
    /// The hash of the entry before it and of all of this.
    hash: String,
}

impl From<audit::Model> for EntryView {
    fn from(entry: audit::Model) -> Self {
        Self {
            position: entry.position,
            at: entry.at,
            actor: entry.actor,
            staff_id: entry.staff_id,
            act: entry.act,
            subject_id: entry.subject_id,
            detail: entry.detail,
            hash: entry.hash,
        }
    }
}

impl From<Chain> for AuditView {
    fn from(chain: Chain) -> Self {
        Self { entries: chain.entries.into_iter().map(EntryView::from).collect(), whole: chain.whole }
    }
}

/// List cases, newest first.
#[utoipa::path(get, path = "/api/v1/cases", tag = "cases", params(CasesAsked),
    responses((status = 200, description = "A page of the list", body = CaseList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<CaseList>> {
    let asked: CasesAsked = query(&request, &caller, Act::ListCases)?;
    let wanted = asked.wanted(&caller)?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let page = list_cases(&house, &caller, &wanted, asked.cursor.as_deref(), limit).await?;
    let items = page.items.into_iter().map(|listed| line(listed.case, listed.reports)).collect();
    Ok(Json(CaseList { items, next: page.next }))
}

/// Open a case.
///
/// That it was read, by whom and when, is entered in its audit chain.
#[utoipa::path(get, path = "/api/v1/cases/{id}", tag = "cases", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The case; its ETag is its version", body = CaseView)))]
pub async fn show(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<HttpResponse> {
    let open = read_case(&house, &caller, *id, house.clock.now()).await?;
    let version = etag(&open.file.case);
    Ok(HttpResponse::Ok().insert_header((ETAG, version)).json(CaseView::from(open)))
}

/// A part of a case's chronology.
#[derive(Serialize, ToSchema)]
pub struct ChronologyPage {
    /// The entries, oldest first.
    items: Vec<ChronologyEntry>,
    /// The `after` of the next part; `null` on the last one.
    #[schema(required)]
    next: Option<i32>,
}

/// Which part of a chronology.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ChronologyAsked {
    /// The position after which it goes on; from the beginning, if not said.
    #[param(value_type = Option<i32>)]
    after: Option<String>,
    /// How many: 1 to 500, 200 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    limit: Option<String>,
}

/// Read the chronology of a case: every act, in order, with what was written.
///
/// That it was read, by whom and when, is entered in the case's audit chain.
#[utoipa::path(get, path = "/api/v1/cases/{id}/chronology", tag = "cases",
    params(("id" = Uuid, Path), ChronologyAsked),
    responses((status = 200, description = "A part of the chronology", body = ChronologyPage)))]
pub async fn chronology(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
) -> Answer<Json<ChronologyPage>> {
    let asked: ChronologyAsked = query(&request, &caller, Act::ReadCase)?;
    let wrong = |_not_one| Refusal::field("after", "not_a_position", "The `next` of the part before.");
    let after = asked.after.map_or(Ok(0), |after| after.parse().map_err(wrong))?;
    let limit = cursor::limit_within(asked.limit.as_deref(), 200, 500)?;
    let read = read_chronology(&house, &caller, *id, after, limit, house.clock.now()).await?;
    let items = read.entries.into_iter().map(ChronologyEntry::from).collect();
    Ok(Json(ChronologyPage { items, next: read.next }))
}

/// See who read or did what on a case.
#[utoipa::path(get, path = "/api/v1/cases/{id}/audit", tag = "cases", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The chain, and whether it is whole", body = AuditView)))]
pub async fn audit(house: Data<House>, caller: Caller, id: Path<Uuid>) -> Answer<Json<AuditView>> {
    Ok(Json(read_audit(&house, &caller, *id, house.clock.now()).await?.into()))
}
