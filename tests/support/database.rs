//! A database of its own for each test, on either engine.

use std::{path::Path, sync::OnceLock};

use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use tokio::runtime::Runtime;
use uuid::Uuid;

/// The engines that everything has to work on.
pub const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// Where a record is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in the data folder.
    Sqlite,
    /// The server that `tests/run` starts.
    Postgres,
}

/// A database, empty at first. One on the server goes away with this.
#[derive(Debug)]
pub struct OwnDatabase {
    url: String,
    made: Option<String>,
}

/// Runs what waits, for tests that do not.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().unwrap()).block_on(future)
}

#[expect(clippy::disallowed_methods, reason = "how `tests/run` says where its server is")]
fn server() -> String {
    std::env::var("HEARD_TEST_POSTGRES").expect(
        "HEARD_TEST_POSTGRES should name a PostgreSQL server, as postgres://USER@HOST:PORT: use tests/run",
    )
}

async fn on_server(statement: &str) {
    let server = Database::connect(format!("{}/postgres", server())).await.unwrap();
    server.execute_unprepared(statement).await.unwrap();
    server.close().await.unwrap();
}

impl OwnDatabase {
    /// An empty database; on SQLite in that folder.
    pub fn new(engine: Engine, data: &Path) -> Self {
        match engine {
            Engine::Sqlite => {
                Self { url: format!("sqlite://{}", data.join("heard.db").display()), made: None }
            }
            Engine::Postgres => {
                let name = format!("heard_{}", Uuid::new_v4().simple());
                block_on(on_server(&format!("create database {name}")));
                Self { url: format!("{}/{name}", server()), made: Some(name) }
            }
        }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Takes a database on the server away, under the feet of whoever uses it.
    pub fn take_away(&self) {
        let name = self.made.as_ref().expect("only a server can be taken away");
        block_on(async {
            on_server(&format!("alter database {name} with allow_connections false")).await;
            on_server(&format!(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
            ))
            .await;
        });
    }

    /// Brings it back.
    pub fn bring_back(&self) {
        let name = self.made.as_ref().expect("only a server can be brought back");
        block_on(on_server(&format!("alter database {name} with allow_connections true")));
    }

    /// Runs statements, as an operator would by hand.
    pub fn execute(&self, statements: &str) {
        block_on(async {
            let db = self.connect().await;
            db.execute_unprepared(statements).await.unwrap();
            db.close().await.unwrap();
        });
    }

    /// A connection of the test's own.
    pub async fn connect(&self) -> DatabaseConnection {
        Database::connect(&self.url).await.unwrap()
    }
}

impl Drop for OwnDatabase {
    fn drop(&mut self) {
        if let Some(name) = &self.made {
            block_on(on_server(&format!("drop database if exists {name} with (force)")));
        }
    }
}
