//! Reports: `/api/v1/reports`.

use std::collections::BTreeMap;

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::LOCATION,
    web::{Data, Json, Path},
};
use entity::{
    acknowledgement::Acknowledgement,
    answers::{Answer as Given, Answers},
    case::Stage,
    clock::{self, Promised},
    letter::{self, LetterKind, LetterRecipient, LetterState, LetterWay},
    moment::Moment,
    policy::Promise,
    set_aside::SetAsideBecause,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::{Body, IdempotencyKey, query},
    caller::Caller,
    casework::{
        enter_report::{Entered, Taken, enter_report},
        list_reports::{Asked, Listed, Wanted, list_reports},
        read_report::{OpenReport, read_report},
    },
    clocks::ClockView,
    cursor,
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// Which reports, and from where on.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReportsAsked {
    /// How far the case has come.
    #[param(value_type = Option<Stage>)]
    stage: Option<String>,
    /// Why it happened: one of the words of `strands`.
    #[param(example = "race")]
    strand: Option<String>,
    /// The landlord's area, or `elsewhere`, `online`, `not_known`.
    area: Option<String>,
    /// Received from then on: a moment (RFC 3339) or a day (`2026-11-20`).
    received_from: Option<String>,
    /// Received before that moment, or up to and with that day.
    received_to: Option<String>,
    /// Whether somebody may be hurt.
    #[param(value_type = Option<bool>)]
    urgent: Option<String>,
    /// Whether it waits to be looked at: it was set aside because it looked like a machine's, or because many came.
    #[param(value_type = Option<bool>)]
    set_aside: Option<String>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

impl ReportsAsked {
    fn asked(&self) -> Asked<'_> {
        Asked {
            stage: self.stage.as_deref(),
            strand: self.strand.as_deref(),
            area: self.area.as_deref(),
            received_from: self.received_from.as_deref(),
            received_to: self.received_to.as_deref(),
            urgent: self.urgent.as_deref(),
            set_aside: self.set_aside.as_deref(),
        }
    }
}

/// A page of the list of reports.
#[derive(Serialize, ToSchema)]
pub struct ReportList {
    /// The reports, newest first.
    items: Vec<ReportLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// A report in the list: coded words only.
#[derive(Serialize, ToSchema)]
pub struct ReportLine {
    /// The number that the reporter was given.
    acknowledgement: Acknowledgement,
    /// The case it belongs to.
    case_id: Uuid,
    /// How far that has come.
    stage: Stage,
    /// When it was received.
    #[schema(value_type = String, format = DateTime)]
    received_at: Moment,
    /// By which way it came.
    channel: String,
    /// The language for writing to the reporter.
    language: String,
    /// Who told us.
    reporter_role: String,
    /// Where it happened.
    area: String,
    /// Whether, and how, the reporter may be reached.
    contact_choice: String,
    /// Whether somebody may be hurt: read these first.
    urgent: bool,
    /// Since when it waits to be looked at; `null` if it does not.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    set_aside_at: Option<Moment>,
    /// Why it was set aside, also if it was let in since; `null` if it was not.
    #[schema(required)]
    set_aside_because: Option<SetAsideBecause>,
    /// Why it happened.
    strands: Vec<String>,
    /// What happened.
    incident_types: Vec<String>,
}

impl From<Listed> for ReportLine {
    fn from(listed: Listed) -> Self {
        Self {
            acknowledgement: listed.acknowledgement,
            case_id: listed.case_id,
            stage: listed.stage,
            received_at: listed.received_at,
            channel: listed.channel,
            language: listed.language,
            reporter_role: listed.reporter_role,
            area: listed.area,
            contact_choice: listed.contact_choice,
            urgent: listed.urgent,
            set_aside_at: listed.set_aside_at,
            set_aside_because: listed.set_aside_because,
            strands: listed.strands,
            incident_types: listed.incident_types,
        }
    }
}

/// A report, open.
#[derive(Serialize, ToSchema)]
pub struct ReportView {
    /// What the list shows of it.
    #[serde(flatten)]
    line: ReportLine,
    /// The member of staff who entered it, if one did.
    #[schema(required)]
    recorded_by: Option<Uuid>,
    /// Every answer, by the question's key.
    answers: Answers,
    /// The promises that run for it.
    clocks: Vec<ClockView>,
    /// The letters it caused.
    letters: Vec<LetterView>,
}

impl From<OpenReport> for ReportView {
    fn from(open: OpenReport) -> Self {
        let report = open.report;
        Self {
            line: ReportLine {
                acknowledgement: report.acknowledgement,
                case_id: report.case_id,
                stage: open.case.stage,
                received_at: report.received_at,
                channel: report.channel,
                language: report.language,
                reporter_role: report.reporter_role,
                area: report.area,
                contact_choice: report.contact_choice,
                urgent: report.urgent,
                set_aside_at: report.set_aside_at,
                set_aside_because: report.set_aside_because,
                strands: open.strands,
                incident_types: open.incident_types,
            },
            recorded_by: report.recorded_by,
            answers: open.answers,
            clocks: open.clocks.into_iter().map(ClockView::from).collect(),
            letters: open.letters.into_iter().map(LetterView::from).collect(),
        }
    }
}

/// A letter: what has become of it, not what is in it.
#[derive(Serialize, ToSchema)]
pub struct LetterView {
    /// Its id.
    id: Uuid,
    /// What it says.
    kind: LetterKind,
    /// To whom it goes.
    recipient: LetterRecipient,
    /// By which way.
    way: LetterWay,
    /// In which language.
    language: String,
    /// What has become of it.
    state: LetterState,
    /// When it is to be sent, or tried again.
    #[schema(value_type = String, format = DateTime)]
    due_at: Moment,
    /// When it was sent or given up.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    settled_at: Option<Moment>,
}

impl From<letter::Model> for LetterView {
    fn from(letter: letter::Model) -> Self {
        Self {
            id: letter.id,
            kind: letter.kind,
            recipient: letter.recipient,
            way: letter.way,
            language: letter.language,
            state: letter.state,
            due_at: letter.due_at,
            settled_at: letter.settled_at,
        }
    }
}

/// A report that was taken by telephone, by post, in person, by e-mail or at a reporting centre.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterReport {
    /// By which way: `phone`, `post`, `in_person`, `email` or `centre`.
    #[schema(example = "phone")]
    channel: String,
    /// The language the person was spoken to in, for letters if no other is asked for.
    #[schema(example = "en")]
    language: String,
    /// The answers, by the question's key: the same questions as on the public pages.
    answers: BTreeMap<String, Given>,
}

/// A report that was entered.
#[derive(Serialize, ToSchema)]
pub struct EnteredView {
    /// The number to give to the person.
    acknowledgement: Acknowledgement,
    /// The access code to give to the person, in fours. It is stored nowhere.
    #[schema(example = "0123 4567 8901 2345")]
    access_code: String,
    /// The case it began.
    case_id: Uuid,
    /// What the person is promised.
    promises: Vec<PromiseView>,
}

/// A promise.
#[derive(Serialize, ToSchema)]
pub struct PromiseView {
    /// What is promised.
    promise: Promise,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    due_at: Moment,
}

impl From<Promised> for PromiseView {
    fn from(promised: clock::Promised) -> Self {
        Self { promise: promised.promise, due_at: promised.due_at }
    }
}

impl From<Entered> for EnteredView {
    fn from(entered: Entered) -> Self {
        Self {
            acknowledgement: entered.received.acknowledgement,
            access_code: entered.code.in_fours(),
            case_id: entered.received.case_id,
            promises: entered.received.promises.into_iter().map(PromiseView::from).collect(),
        }
    }
}

/// List reports, newest first.
///
/// Coded words only: nothing is opened.
#[utoipa::path(get, path = "/api/v1/reports", tag = "reports", params(ReportsAsked),
    responses((status = 200, description = "A page of the list", body = ReportList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<ReportList>> {
    let asked: ReportsAsked = query(&request, &caller, Act::ListReports)?;
    let wanted = Wanted::read(asked.asked())?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let page = list_reports(&house, &caller, &wanted, asked.cursor.as_deref(), limit).await?;
    Ok(Json(ReportList { items: page.items.into_iter().map(ReportLine::from).collect(), next: page.next }))
}

/// Open a report.
///
/// That it was read, by whom and when, is entered in the case's audit chain.
#[utoipa::path(get, path = "/api/v1/reports/{acknowledgement}", tag = "reports",
    params(("acknowledgement" = Acknowledgement, Path, description = "The number, however written")),
    responses((status = 200, description = "The report", body = ReportView)))]
pub async fn show(
    house: Data<House>,
    caller: Caller,
    number: Path<Acknowledgement>,
) -> Answer<Json<ReportView>> {
    let open = read_report(&house, &caller, &number, house.clock.now()).await?;
    Ok(Json(open.into()))
}

/// Enter a report that was taken by telephone, by post, in person, by e-mail or at a reporting centre.
///
/// The same request sent again gives the same report and the same access code.
#[utoipa::path(post, path = "/api/v1/reports", tag = "reports", request_body = EnterReport,
    params(("Idempotency-Key" = String, Header, description = "New for each report, the same to send the same again")),
    responses((status = 201, description = "Entered", body = EnteredView)))]
pub async fn enter(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    body: Body<EnterReport>,
) -> Answer<HttpResponse> {
    let report = body.read_for(&caller, Act::EnterReport)?;
    let key = IdempotencyKey::of(&request)?;
    let creating = Creating::new("staff entry", caller.staff.id, &key, &report, &house.tokens)?;
    let taken = Taken { channel: &report.channel, language: &report.language, answers: &report.answers };
    let entered = enter_report(&house, &caller, &creating, &taken, house.clock.now()).await?;
    let location = format!("/api/v1/reports/{}", entered.received.acknowledgement);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(EnteredView::from(entered)))
}
