//! What keeping the door open under a flood needs: reports that wait to be looked at, and the keys that mark forms.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, string_len_null, timestamp_with_time_zone_null},
};

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

/// The reports that wait to be looked at, in the order of their list.
const SET_ASIDE: &str =
    "create index reports_by_set_aside on reports (received_at, id) where set_aside_at is not null";
/// The notices that some do.
const NOTICES: &str =
    "create index letters_of_set_aside on letters (created_at) where kind = 'reports_set_aside'";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in
            [timestamp_with_time_zone_null("set_aside_at"), string_len_null("set_aside_because", 16)]
        {
            manager.alter_table(Table::alter().table("reports").add_column(column).to_owned()).await?;
        }
        let keys = Table::create()
            .table("form_keys")
            .col(big_integer("hour").primary_key())
            .col(ColumnDef::new("key").binary().not_null())
            .to_owned();
        manager.create_table(keys).await?;
        for index in [SET_ASIDE, NOTICES] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}
