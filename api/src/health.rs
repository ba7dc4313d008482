//! How the program is doing, for whoever operates it: `/healthz`, `/readyz`, `/metrics`.

use actix_web::{HttpResponse, http::header::ContentType, web::Data};
use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterState},
    moment::Moment,
    report,
    set_aside::SetAsideBecause,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    house::House,
    numbers::{LetterLabels, SetAsideLabels},
    problem::Answer,
};

/// What the program needs, and whether it is there.
#[derive(Serialize, ToSchema)]
pub struct Ready {
    /// Whether the database answers.
    database: bool,
    /// Whether letters can go out.
    mail: bool,
    /// Whether the schema is up to date.
    migrated: bool,
}

/// Is the program running?
#[utoipa::path(get, path = "/healthz", tag = "health",
    responses((status = 200, description = "It runs", body = String, content_type = "text/plain")))]
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::plaintext()).body("ok")
}

/// Can it do its work?
#[utoipa::path(get, path = "/readyz", tag = "health",
    responses((status = 200, description = "It can", body = Ready), (status = 503, description = "It can't", body = Ready)))]
pub async fn readyz(house: Data<House>) -> HttpResponse {
    let database = house.intake.db.answers().await;
    let migrated = database && house.intake.db.is_migrated().await.unwrap_or(false);
    let ready = Ready { database, mail: house.post.answers().await, migrated };
    let all = ready.database && ready.mail && ready.migrated;
    let mut answer = if all { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    answer.json(ready)
}

/// The counters, for Prometheus.
#[utoipa::path(get, path = "/metrics", tag = "health",
    responses((status = 200, description = "The counters", body = String, content_type = "text/plain")))]
pub async fn metrics(house: Data<House>) -> Answer<HttpResponse> {
    house.numbers.letters_waiting.set(letters_waiting(&house).await?);
    for (state, which) in [
        ("failed", Condition::all().add(letter::Column::State.eq(LetterState::Failed))),
        ("bounced", Condition::all().add(letter::Column::State.eq(LetterState::Bounced))),
        ("claimed", claimed(house.clock.now())),
    ] {
        house.numbers.letters.get_or_create(&LetterLabels { state }).set(letters(&house, which).await?);
    }
    for because in SetAsideBecause::ALL {
        let labels = SetAsideLabels { because: because.word() };
        house.numbers.reports_set_aside.get_or_create(&labels).set(set_aside(&house, because).await?);
    }
    let written = house.numbers.written()?;
    Ok(HttpResponse::Ok()
        .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
        .body(written))
}

async fn letters_waiting(house: &House) -> Result<i64, Fault> {
    letters(house, Condition::all().add(letter::Column::State.eq(LetterState::Due))).await
}

/// Those that a notifier has to itself.
fn claimed(now: Moment) -> Condition {
    let due = letter::Column::State.eq(LetterState::Due);
    Condition::all().add(due).add(letter::Column::LeasedUntil.gte(now))
}

async fn letters(house: &House, which: Condition) -> Result<i64, Fault> {
    const ATTEMPT: &str = "counting letters";
    let found = letter::Entity::find().filter(which).count(house.intake.db.reader()).await;
    i64::try_from(found.attempting(ATTEMPT)?).attempting(ATTEMPT)
}

async fn set_aside(house: &House, because: SetAsideBecause) -> Result<i64, Fault> {
    const ATTEMPT: &str = "counting reports that were set aside";
    let waiting = report::Entity::find()
        .filter(report::Column::SetAsideAt.is_not_null())
        .filter(report::Column::SetAsideBecause.eq(because))
        .count(house.intake.db.reader())
        .await;
    i64::try_from(waiting.attempting(ATTEMPT)?).attempting(ATTEMPT)
}
