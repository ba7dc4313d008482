//! `heard-portal`: the public pages alone. It holds only the landlord's public key, so it can take a report and cannot
//! read one back.

use std::{process::ExitCode, sync::Arc};

use actix_web::{
    HttpResponse,
    web::{self, Data},
};
use clap::Parser;
use entity::{database::Database, fault::Fault};
use portal::{
    Portal, log, opening,
    settings::{self, Settings, Stop},
};

/// The public pages of Heard, alone: takes reports, and holds no key that could read one.
#[derive(Parser)]
#[command(name = "heard-portal", version)]
struct Program {
    #[command(flatten)]
    settings: Settings,
}

#[actix_web::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.say(),
    }
}

async fn run() -> Result<(), Stop> {
    let settings = settings::read(|program: &mut Program| &mut program.settings)?.settings;
    log::start(&settings.log, &settings.log_format);
    let db = Database::open(&settings.database_url()?).await?;
    if !db.is_migrated().await? {
        return Err(
            Fault::plain("the database has no schema yet, or an old one: run `heard migrate` first").into()
        );
    }
    let portal = Arc::new(Portal::new(&settings, db.clone()).await?);
    let pages = portal::routes(portal)?;
    let health = Data::new(db.clone());
    let server = opening::serve(&settings, move |config: &mut web::ServiceConfig| {
        config
            .app_data(health.clone())
            .route("/healthz", web::get().to(alive))
            .route("/readyz", web::get().to(ready));
        pages(config);
    })?;
    tracing::info!("the pages are at {}", settings.base_url());
    opening::until_stopped(server, async {}).await?;
    Ok(db.close().await?)
}

async fn alive() -> HttpResponse {
    HttpResponse::Ok().body("ok")
}

async fn ready(db: Data<Database>) -> HttpResponse {
    if db.answers().await {
        HttpResponse::Ok().body("ok")
    } else {
        HttpResponse::ServiceUnavailable().body("the database is away")
    }
}
