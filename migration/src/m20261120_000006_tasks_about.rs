//! A task may be about more than a letter: a clock, an entry of the chronology, somebody in the case.

use sea_orm_migration::{prelude::*, schema::uuid_null};

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = uuid_null("subject_id");
        manager.alter_table(Table::alter().table("tasks").add_column(column).to_owned()).await
    }
}
