//! The database: an SQLite file, or PostgreSQL, by its address.
//!
//! SQLite has one writer, so it gets one writing connection and several that can only read: a write waits its turn in
//! memory and never fails with "database is locked", and a reader never waits for a write. Every transaction that writes
//! says so when it begins, since one that reads first and writes later can fail at once when another wrote between.

use std::{sync::Arc, time::Duration};

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database as Orm, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

use crate::{
    fault::{Attempting, Fault},
    saving::{Save, Saving},
};

const READERS: u32 = 4;
const POSTGRES_POOL: u32 = 10;
/// Any number that only this program uses: PostgreSQL's name for "somebody is migrating".
const MIGRATION_LOCK: i64 = 0x48_6561_7264;

/// The open database.
#[derive(Debug, Clone)]
pub struct Database {
    write: DatabaseConnection,
    read: DatabaseConnection,
    saving: Arc<Saving>,
}

impl Database {
    /// Opens the database at `url`: `sqlite://path/heard.db` (made if it is not there) or `postgres://…`.
    ///
    /// # Errors
    /// When it can't be opened.
    pub async fn open(url: &str) -> Result<Self, Fault> {
        if url.starts_with("sqlite:") {
            let write = connect(sqlite(url, 1, false)).await?;
            let read = connect(sqlite(url, READERS, true)).await?;
            Ok(Self { write, read, saving: Arc::default() })
        } else {
            let both = connect(postgres(url)).await?;
            Ok(Self { write: both.clone(), read: both, saving: Arc::default() })
        }
    }

    /// Counts the statements from now on.
    #[cfg(test)]
    pub(crate) fn counted(&mut self) -> Arc<std::sync::atomic::AtomicUsize> {
        let count = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        for connection in [&mut self.write, &mut self.read] {
            let count = count.clone();
            connection.set_metric_callback(move |_| {
                count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            });
        }
        count
    }

    /// For reading: queries through it see what is committed and can't write.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.read
    }

    /// For a single statement that writes; more than one goes through [`begin`](Self::begin).
    pub fn writer(&self) -> &DatabaseConnection {
        &self.write
    }

    /// Saves a draft together with all that wait to be; whether it was still as it was.
    pub(crate) async fn save_draft(&self, save: Save) -> Result<bool, Fault> {
        self.saving.save(&self.write, save).await
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let immediate = Some(SqliteTransactionMode::Immediate);
        self.write
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode: immediate,
                ..TransactionOptions::default()
            })
            .await
    }

    /// Whether this is the embedded database.
    pub fn is_embedded(&self) -> bool {
        self.write.get_database_backend() == DbBackend::Sqlite
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> bool {
        self.read.ping().await.is_ok()
    }

    /// Brings the schema up to date, whole or not at all; several programs may try at once.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn migrate(&self) -> Result<(), Fault> {
        const ATTEMPT: &str = "bringing the database's schema up to date";
        let transaction = self.begin().await.attempting(ATTEMPT)?;
        if !self.is_embedded() {
            let lock = format!("select pg_advisory_xact_lock({MIGRATION_LOCK})");
            transaction.execute_unprepared(&lock).await.attempting(ATTEMPT)?;
        }
        Migrator::up(&transaction, None).await.attempting(ATTEMPT)?;
        transaction.commit().await.attempting(ATTEMPT)
    }

    /// Whether the schema is up to date.
    ///
    /// # Errors
    /// When the database can't say.
    pub async fn is_migrated(&self) -> Result<bool, Fault> {
        let pending = Migrator::get_pending_migrations_read_only(&self.read).await;
        Ok(pending.attempting("asking the database which schema it has")?.is_empty())
    }

    /// Closes every connection, once what is under way has ended.
    ///
    /// # Errors
    /// When the database does not let go.
    pub async fn close(self) -> Result<(), Fault> {
        self.read.close().await.attempting("closing the database")?;
        self.write.close().await.attempting("closing the database")
    }
}

async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, Fault> {
    Orm::connect(options).await.attempting("opening the database")
}

fn quiet(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .connect_timeout(Duration::from_secs(5))
        .acquire_timeout(Duration::from_secs(10));
    options
}

fn sqlite(url: &str, connections: u32, only_reads: bool) -> ConnectOptions {
    let mut options = quiet(url, connections);
    options
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |sqlite| {
            let sqlite = sqlite
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
                .pragma("temp_store", "memory");
            if only_reads { sqlite.pragma("query_only", "on") } else { sqlite }
        });
    options
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = quiet(url, POSTGRES_POOL);
    options.set_application_name("heard").test_before_acquire_if_idle_for(Duration::from_secs(30));
    options
}
