//! The schema of the record, in the order in which it grew; the same on SQLite and PostgreSQL.
//!
//! What a table is for, and which rules its rows obey, is told in `entity`, in the file of the same name.

use sea_orm_migration::prelude::*;
pub use sea_orm_migration::{MigratorTrait, sea_orm};

mod m20261120_000001_one_report;
mod m20261120_000002_casework;
mod m20261120_000003_letters;
mod m20261120_000004_own_page;
mod m20261120_000005_evidence;
mod m20261120_000006_tasks_about;
mod m20261120_000007_set_aside;

/// The list of migrations.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261120_000001_one_report::Migration),
            Box::new(m20261120_000002_casework::Migration),
            Box::new(m20261120_000003_letters::Migration),
            Box::new(m20261120_000004_own_page::Migration),
            Box::new(m20261120_000005_evidence::Migration),
            Box::new(m20261120_000006_tasks_about::Migration),
            Box::new(m20261120_000007_set_aside::Migration),
        ]
    }
}
