//! The acts on a case as routes: `POST /api/v1/cases/{id}/…`. All are of one shape, so one function answers them all; what
//! differs stands in each act's own file in [`casework`].

use actix_web::{
    HttpRequest, HttpResponse, Route,
    http::header::{ETAG, LOCATION},
    web::{Data, Path, to},
};
use entity::{case::Stage, moment::Moment};
use serde::Serialize;
use serde_json::Value;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr, Required,
        content::ContentBuilder,
        path::{HttpMethod, Operation, OperationBuilder, ParameterBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
        response::ResponseBuilder,
        schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type},
    },
};
use uuid::Uuid;

use crate::{
    access::Act,
    body::{Body, IdempotencyKey, Limit, if_match},
    caller::Caller,
    casework::{
        self,
        case_act::{CaseAct, Done, etag, perform},
        case_file::Entry,
    },
    house::House,
    problem::Answer,
    repeated::Creating,
};

/// The schemas that descriptions refer to, by name.
pub type Schemas = Vec<(String, RefOr<Schema>)>;

/// An act on a case, as the table of routes and the API's description need it.
pub struct CaseRoute {
    /// Which act it is.
    pub act: Act,
    /// Its path.
    pub path: String,
    /// How long its body may be.
    pub limit: Limit,
    /// What answers it.
    pub route: fn() -> Route,
    /// Whether it needs an `If-Match`.
    pub needs_match: bool,
    /// A request that is as it should be.
    pub example: fn() -> Value,
    describe: fn(&mut Schemas) -> Operation,
}

impl CaseRoute {
    fn of<A: CaseAct>() -> Self {
        Self {
            act: A::ACT,
            path: format!("/api/v1/cases/{{id}}/{}", A::PATH),
            limit: Limit(A::MOST_BYTES),
            route: || to(post::<A>),
            needs_match: A::NEEDS_MATCH,
            example: A::example,
            describe: describe::<A>,
        }
    }

    /// Its description, and the schemas that it needs.
    pub fn describe(&self, schemas: &mut Schemas) -> (HttpMethod, Operation) {
        (HttpMethod::Post, (self.describe)(schemas))
    }
}

/// Every act on a case.
pub fn all() -> Vec<CaseRoute> {
    use casework::*;
    vec![
        CaseRoute::of::<assign::Assign>(),
        CaseRoute::of::<log_contact::LogContact>(),
        CaseRoute::of::<join_report::JoinReport>(),
        CaseRoute::of::<record_consent::RecordConsent>(),
        CaseRoute::of::<record_consent::WithdrawConsent>(),
        CaseRoute::of::<decide::Decide>(),
        CaseRoute::of::<book_appointment::BookAppointment>(),
        CaseRoute::of::<record_missed_appointment::RecordMissedAppointment>(),
        CaseRoute::of::<record_interview::RecordInterview>(),
        CaseRoute::of::<save_file_note::SaveFileNote>(),
        CaseRoute::of::<review_delay::ReviewDelay>(),
        CaseRoute::of::<log_police::LogPolice>(),
        CaseRoute::of::<liaise_with_landlord::LiaiseWithLandlord>(),
        CaseRoute::of::<discuss_at_forum::DiscussAtForum>(),
        CaseRoute::of::<add_document::AddDocument>(),
        CaseRoute::of::<identify_party::IdentifyParty>(),
        CaseRoute::of::<categorise::Categorise>(),
        CaseRoute::of::<issue_support_pack::IssueSupportPack>(),
        CaseRoute::of::<complete_initial_report::CompleteInitialReport>(),
        CaseRoute::of::<check_tenancy::CheckTenancy>(),
        CaseRoute::of::<assess_risk::AssessRisk>(),
        CaseRoute::of::<assess_risk::LowerRisk>(),
        CaseRoute::of::<consider_vulnerability::ConsiderVulnerability>(),
        CaseRoute::of::<review_case::ReviewCase>(),
        CaseRoute::of::<take_higher::TakeHigher>(),
        CaseRoute::of::<lend_item::LendItem>(),
        CaseRoute::of::<lend_item::ReturnItem>(),
        CaseRoute::of::<agree_action_plan::AgreeActionPlan>(),
        CaseRoute::of::<sign_action_plan::SignActionPlan>(),
        CaseRoute::of::<progress_action::ProgressAction>(),
        CaseRoute::of::<disclose::Disclose>(),
        CaseRoute::of::<refer::Refer>(),
        CaseRoute::of::<return_to_community_safety::ReturnToCommunitySafety>(),
        CaseRoute::of::<order_works::OrderWorks>(),
        CaseRoute::of::<record_photograph::RecordPhotograph>(),
        CaseRoute::of::<hold_evidence::HoldEvidence>(),
        CaseRoute::of::<complete_works::CompleteWorks>(),
        CaseRoute::of::<enforce::Enforce>(),
        CaseRoute::of::<consider_emergency_action::ConsiderEmergencyAction>(),
        CaseRoute::of::<record_legal_advice::RecordLegalAdvice>(),
        CaseRoute::of::<recommend_transfer::RecommendTransfer>(),
        CaseRoute::of::<decide_transfer::DecideTransfer>(),
        CaseRoute::of::<find_motivation::FindMotivation>(),
        CaseRoute::of::<record_findings::RecordFindings>(),
        CaseRoute::of::<issue_letter::IssueLetter>(),
        CaseRoute::of::<withdraw_letter::WithdrawLetter>(),
        CaseRoute::of::<write_message::WriteMessage>(),
        CaseRoute::of::<record_further_incident::RecordFurtherIncident>(),
        CaseRoute::of::<agree_safe_contact::AgreeSafeContact>(),
        CaseRoute::of::<change_clock::ChangeClock>(),
        CaseRoute::of::<complete_task::CompleteTask>(),
        CaseRoute::of::<record_feedback::RecordFeedback>(),
        CaseRoute::of::<propose_closing::ProposeClosing>(),
        CaseRoute::of::<close_case::CloseCase>(),
        CaseRoute::of::<reopen_case::ReopenCase>(),
        CaseRoute::of::<let_in::LetIn>(),
        CaseRoute::of::<mark_junk::MarkJunk>(),
        CaseRoute::of::<exclude_staff::ExcludeStaff>(),
        CaseRoute::of::<log_data_request::LogDataRequest>(),
    ]
}

/// An entry in the chronology of a case.
#[derive(Serialize, ToSchema)]
pub struct ChronologyEntry {
    /// Its id; later acts refer to it.
    id: Uuid,
    /// Its place, from 1.
    position: i32,
    /// Which act it was.
    #[schema(example = "contact_logged")]
    act: String,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// When it happened.
    #[schema(value_type = String, format = DateTime)]
    happened_at: Moment,
    /// Who entered it; `null` where the program did.
    #[schema(required)]
    staff_id: Option<Uuid>,
    /// The earlier entry or the person it is about.
    #[schema(required)]
    subject_id: Option<Uuid>,
    /// The act as it was sent, and what was found with it: a score, a level.
    #[schema(value_type = Object)]
    facts: Value,
}

impl From<Entry> for ChronologyEntry {
    fn from(entry: Entry) -> Self {
        Self {
            id: entry.row.id,
            position: entry.row.position,
            act: entry.row.act,
            at: entry.row.at,
            happened_at: entry.row.happened_at,
            staff_id: entry.row.staff_id,
            subject_id: entry.row.subject_id,
            facts: entry.facts,
        }
    }
}

/// An act that was done: its entry, and where the case stands.
#[derive(Serialize, ToSchema)]
pub struct DoneView {
    /// The entry.
    #[serde(flatten)]
    entry: ChronologyEntry,
    /// The case.
    case_id: Uuid,
    /// How far it has come.
    stage: Stage,
}

async fn post<A: CaseAct>(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
    body: Body<A>,
) -> Answer<HttpResponse> {
    let act: A = body.read_for(&caller, A::ACT)?;
    let key = IdempotencyKey::of(&request)?;
    let seen = if A::NEEDS_MATCH { Some(if_match(&request)?) } else { if_match(&request).ok() };
    let thing = format!("{} of case {id}", A::ACT.word());
    let creating = Creating::new(&thing, caller.staff.id, &key, &act, &house.tokens)?;
    let now = house.clock.now();
    let done = perform(&house, &caller, *id, &creating, seen.as_deref(), &act, now).await?;
    house.letters_due.notify_one();
    Ok(shown(done))
}

fn shown(done: Done) -> HttpResponse {
    let Done { entry, case } = done;
    let location = format!("/api/v1/cases/{}/chronology?after={}", case.id, entry.row.position - 1);
    let version = etag(&case);
    let view = DoneView { entry: entry.into(), case_id: case.id, stage: case.stage };
    HttpResponse::Created().insert_header((ETAG, version)).insert_header((LOCATION, location)).json(view)
}

fn describe<A: CaseAct>(schemas: &mut Schemas) -> Operation {
    A::schemas(schemas);
    schemas.push((A::name().into_owned(), A::schema()));
    DoneView::schemas(schemas);
    schemas.push((DoneView::name().into_owned(), DoneView::schema()));
    let reference = |name: &str| RefOr::Ref(utoipa::openapi::Ref::from_schema_name(name));
    let body = ContentBuilder::new().schema(Some(reference(&A::name()))).example(Some(A::example())).build();
    let done = ContentBuilder::new().schema(Some(reference(&DoneView::name()))).build();
    let header = |name: &str, needed: bool, description: &str| {
        ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Header)
            .required(if needed { Required::True } else { Required::False })
            .schema(Some(text(None)))
            .description(Some(description.to_owned()))
            .build()
    };
    let id = ParameterBuilder::new()
        .name("id")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .schema(Some(text(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))))
        .build();
    OperationBuilder::new()
        .summary(Some(A::TITLE.to_owned()))
        .operation_id(Some(A::ACT.word().to_owned()))
        .tag("acts on a case")
        .parameter(id)
        .parameter(header("Idempotency-Key", true, "New for each act, the same to send the same again"))
        .parameter(header("If-Match", A::NEEDS_MATCH, "The ETag of the case as you saw it"))
        .request_body(Some(
            RequestBodyBuilder::new()
                .content("application/json", body)
                .required(Some(Required::True))
                .build(),
        ))
        .response(
            "201",
            ResponseBuilder::new()
                .description("Done: its entry in the chronology; the ETag is the case's new version")
                .content("application/json", done)
                .build(),
        )
        .build()
}

fn text(format: Option<SchemaFormat>) -> Schema {
    ObjectBuilder::new().schema_type(Type::String).format(format).into()
}
