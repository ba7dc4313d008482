//! From settings to what the pages work with, and to a server that answers.

use std::{sync::Arc, time::Duration};

use actix_web::{App, HttpServer, dev::Server, web};
use entity::{
    argon::Argon,
    chance::{Chance, SystemChance},
    database::Database,
    fault::{Attempting, Fault},
    intake::Intake,
    kept_policy,
    moment::{Clock, WallClock},
};
use locales::Languages;
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::Notify,
};

use crate::{Portal, door::Door, keys, settings::Settings};

impl Portal {
    /// What the pages work with, over an open database.
    ///
    /// # Errors
    /// When a setting, a key or a sentence is wrong.
    pub async fn new(settings: &Settings, db: Database) -> Result<Self, Fault> {
        let recipients = keys::recipients_of(&db, &settings.keys()).await?;
        let promises = settings.promises()?;
        kept_policy::note(&db, &promises.policy, WallClock.now()).await?;
        let intake = Intake { db, argon: Argon::default(), recipients, promises };
        let languages = Languages::shipped().attempting("reading the sentences")?;
        let clock: Arc<dyn Clock> = Arc::new(WallClock);
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        Ok(Self {
            intake,
            landlord: settings.landlord()?,
            codes: languages.codes(),
            languages: Arc::new(languages),
            clock,
            chance,
            base_url: settings.base_url(),
            exit_url: settings.exit_url.clone(),
            door: Door::new(settings.measures()),
            letters_due: Arc::new(Notify::new()),
            evidence: settings.evidence()?,
        })
    }
}

/// A server on the address that the settings name, answering with what `mount` mounts.
///
/// It gives slow clients ten seconds for their headers. [`until_stopped`] runs it.
///
/// # Errors
/// When the address can't be used.
pub fn serve(
    settings: &Settings,
    mount: impl Fn(&mut web::ServiceConfig) + Clone + Send + 'static,
) -> Result<Server, Fault> {
    let server = HttpServer::new(move || App::new().configure(mount.clone()))
        .client_request_timeout(Duration::from_secs(10))
        .client_disconnect_timeout(Duration::from_secs(2))
        .keep_alive(Duration::from_secs(30))
        .shutdown_timeout(15)
        .disable_signals()
        .bind(settings.listen)
        .map_err(|error| Fault::new(format!("listening on {} (HEARD_LISTEN)", settings.listen), error))?;
    Ok(server.run())
}

/// Runs a server until the operator stops the program; then `first` has its turn, and what is under way ends.
///
/// # Errors
/// When the server ends by itself, or signals can't be heard.
pub async fn until_stopped(server: Server, first: impl Future<Output = ()>) -> Result<(), Fault> {
    let handle = server.handle();
    let mut serving = actix_web::rt::spawn(server);
    tokio::select! {
        ended = &mut serving => {
            ended.attempting("answering requests")?.attempting("answering requests")?;
            return Err(Fault::plain("answering requests: the server ended by itself"));
        }
        told = told_to_stop() => told?,
    }
    first.await;
    handle.stop(true).await;
    serving.await.attempting("ending what is under way")?.attempting("ending what is under way")
}

/// Waits until the operator stops the program.
///
/// # Errors
/// When signals can't be heard.
pub async fn told_to_stop() -> Result<(), Fault> {
    const ATTEMPT: &str = "listening for the signal to stop";
    let mut terminate = signal(SignalKind::terminate()).attempting(ATTEMPT)?;
    let mut interrupt = signal(SignalKind::interrupt()).attempting(ATTEMPT)?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
