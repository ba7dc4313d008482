//! What passes between whoever reported and the officers: `/api/v1/messages` and `/api/v1/cases/{id}/messages`.

use actix_web::{
    HttpRequest,
    web::{Data, Json, Path},
};
use entity::{acknowledgement::Acknowledgement, moment::Moment};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Act,
    body::query,
    caller::Caller,
    casework::read_messages::{Conversation, Passed, Unread, list_unread, read_messages},
    cursor,
    house::House,
    problem::Answer,
    refusal::Refusal,
};

/// Which part of the list.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UnreadAsked {
    /// The `next` of the page before.
    cursor: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

/// A page of the list of what nobody has read.
#[derive(Serialize, ToSchema)]
pub struct UnreadList {
    /// What was sent, what waits longest first.
    items: Vec<UnreadLine>,
    /// The cursor of the next page; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// Something that nobody has read.
#[derive(Serialize, ToSchema)]
pub struct UnreadLine {
    /// Its entry in the chronology.
    entry_id: Uuid,
    /// The case.
    case_id: Uuid,
    /// The report from whose page it came.
    report_id: Uuid,
    /// Its number.
    acknowledgement: Acknowledgement,
    /// What it is: `message_received`, `diary_kept` …
    #[schema(example = "message_received")]
    act: String,
    /// When it was sent.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// By when it is to be answered, if it is.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    answer_by: Option<Moment>,
}

impl From<Unread> for UnreadLine {
    fn from(unread: Unread) -> Self {
        Self {
            entry_id: unread.row.entry_id,
            case_id: unread.row.case_id,
            report_id: unread.row.report_id,
            acknowledgement: unread.acknowledgement,
            act: unread.act,
            at: unread.row.at,
            answer_by: unread.answer_by,
        }
    }
}

/// Which part of what passed.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PassedAsked {
    /// The position in the chronology after which to go on; from the beginning, if not said.
    #[param(value_type = Option<i32>, minimum = 0)]
    after: Option<String>,
    /// How many: 1 to 100, 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    limit: Option<String>,
}

/// What passed in a case.
#[derive(Serialize, ToSchema)]
pub struct ConversationView {
    /// What passed, the oldest first.
    items: Vec<PassedView>,
    /// The position after which it goes on; `null` at the end.
    #[schema(required)]
    next: Option<i32>,
    /// By when somebody is to be answered, if anybody waits for it.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    answer_by: Option<Moment>,
}

/// Something that passed.
#[derive(Serialize, ToSchema)]
pub struct PassedView {
    /// Its entry in the chronology.
    entry_id: Uuid,
    /// The report on whose page it is.
    report_id: Uuid,
    /// `reporter` or `landlord`: who wrote it.
    #[schema(example = "reporter")]
    from: &'static str,
    /// What it is: `message_received`, `message_written`, `diary_kept` …
    #[schema(example = "message_received")]
    act: String,
    /// When it was written.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// When the other side first saw it.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    seen_at: Option<Moment>,
    /// What it says.
    #[schema(value_type = Object)]
    facts: Value,
}

impl From<Passed> for PassedView {
    fn from(passed: Passed) -> Self {
        Self {
            entry_id: passed.row.entry_id,
            report_id: passed.row.report_id,
            from: match passed.row.side {
                entity::follow_up::Side::Reporter => "reporter",
                entity::follow_up::Side::Landlord => "landlord",
            },
            act: passed.entry.row.act,
            at: passed.row.at,
            seen_at: passed.row.seen_at,
            facts: passed.entry.facts,
        }
    }
}

impl From<Conversation> for ConversationView {
    fn from(conversation: Conversation) -> Self {
        Self {
            items: conversation.passed.into_iter().map(PassedView::from).collect(),
            next: conversation.next,
            answer_by: conversation.answer_by,
        }
    }
}

/// List what reporters sent from their own pages and nobody has read. Nothing is opened.
#[utoipa::path(get, path = "/api/v1/messages", tag = "messages", params(UnreadAsked),
    responses((status = 200, description = "A page of the list", body = UnreadList)))]
pub async fn list(house: Data<House>, caller: Caller, request: HttpRequest) -> Answer<Json<UnreadList>> {
    let asked: UnreadAsked = query(&request, &caller, Act::ListMessages)?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let page = list_unread(&house, &caller, asked.cursor.as_deref(), limit).await?;
    let items = page.items.into_iter().map(UnreadLine::from).collect();
    Ok(Json(UnreadList { items, next: page.next }))
}

/// Read what passed between whoever reported and the officers. What reporters wrote counts as read from then on, and they can
/// see that it does. Audited.
#[utoipa::path(get, path = "/api/v1/cases/{id}/messages", tag = "messages", params(("id" = Uuid, Path), PassedAsked),
    responses((status = 200, description = "What passed", body = ConversationView)))]
pub async fn show(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    id: Path<Uuid>,
) -> Answer<Json<ConversationView>> {
    let asked: PassedAsked = query(&request, &caller, Act::ReadMessages)?;
    let limit = cursor::limit(asked.limit.as_deref())?;
    let wrong = |_not_one| Refusal::field("after", "not_a_position", "The `next` of the part before.");
    let after = asked.after.map_or(Ok(0), |after| after.parse().map_err(wrong))?;
    let now = house.clock.now();
    Ok(Json(read_messages(&house, &caller, *id, after, limit, now).await?.into()))
}
