//! Everything that the reporter's own page needs: what passes between them and the officers after the report.

use sea_orm_migration::{
    prelude::*,
    schema::{string_len, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid},
};

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(follow_ups()).await?;
        for index in INDEXES {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}

/// The two partial ones hold only what somebody has yet to look at, however many there are.
const INDEXES: [&str; 5] = [
    "create index follow_ups_by_report on follow_ups (report_id, at, id)",
    "create index follow_ups_by_entry on follow_ups (entry_id)",
    "create index follow_ups_by_case on follow_ups (case_id)",
    "create index follow_ups_to_read_in on follow_ups (at, id) where side = 'reporter' and read_in_at is null",
    "create index follow_ups_unseen on follow_ups (at, id) where side = 'reporter' and seen_at is null",
];

fn follow_ups() -> TableCreateStatement {
    Table::create()
        .table("follow_ups")
        .col(uuid("id").primary_key())
        .col(uuid("entry_id"))
        .col(uuid("case_id"))
        .col(uuid("report_id"))
        .col(string_len("side", 16))
        .col(timestamp_with_time_zone("at"))
        .col(ColumnDef::new("words").binary().null())
        .col(ColumnDef::new("own").binary().null())
        .col(timestamp_with_time_zone_null("read_in_at"))
        .col(timestamp_with_time_zone_null("seen_at"))
        .foreign_key(ForeignKey::create().from("follow_ups", "entry_id").to("developments", "id"))
        .foreign_key(ForeignKey::create().from("follow_ups", "case_id").to("cases", "id"))
        .foreign_key(ForeignKey::create().from("follow_ups", "report_id").to("reports", "id"))
        .to_owned()
}
