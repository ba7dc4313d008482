//! A database of its own for each test, on either engine.

use std::path::Path;

use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

/// Where a record is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// The server that `tests/run` starts.
    Postgres,
}

impl Engine {
    /// What everything has to work on.
    pub const ALL: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];
}

/// A database that goes away with the test.
pub struct OwnDatabase {
    url: String,
    made: Option<String>,
}

#[expect(clippy::disallowed_methods, reason = "how `tests/run` says where its server is")]
fn server() -> String {
    std::env::var("HEARD_TEST_POSTGRES").expect(
        "HEARD_TEST_POSTGRES should name a PostgreSQL server, as postgres://USER@HOST:PORT: use tests/run",
    )
}

async fn on_server(statement: String) {
    let server = Database::connect(format!("{}/postgres", server())).await.unwrap();
    server.execute_unprepared(&statement).await.unwrap();
    server.close().await.unwrap();
}

impl OwnDatabase {
    /// An empty database; on SQLite in that folder.
    pub async fn new(engine: Engine, folder: &Path) -> Self {
        match engine {
            Engine::Sqlite => Self { url: format!("sqlite://{}/heard.db", folder.display()), made: None },
            Engine::Postgres => {
                let name = format!("heard_{}", Uuid::new_v4().simple());
                on_server(format!("create database {name}")).await;
                Self { url: format!("{}/{name}", server()), made: Some(name) }
            }
        }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for OwnDatabase {
    fn drop(&mut self) {
        let Some(name) = self.made.take() else { return };
        let gone = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(on_server(format!("drop database if exists {name} with (force)")));
        });
        gone.join().unwrap();
    }
}
