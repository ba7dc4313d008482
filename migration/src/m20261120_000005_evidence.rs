//! What evidence needs: a row for each file, from before its first byte is stored until its last is deleted.

use sea_orm_migration::{
    prelude::*,
    schema::{
        big_integer, integer, string_len, string_len_null, string_len_uniq, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
    },
};

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

const INDEXES: [(&str, &str); 4] = [
    ("evidence_by_case", "case_id"),
    ("evidence_by_report", "report_id"),
    ("evidence_by_draft", "draft"),
    ("evidence_by_next_try", "next_try_at"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(evidence()).await?;
        for (name, column) in INDEXES {
            let index = Index::create().name(name).table("evidence").col(column).to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn evidence() -> TableCreateStatement {
    let belongs_to = |column: &'static str, to: &'static str| {
        ForeignKey::create().from("evidence", column).to(to, "id").to_owned()
    };
    Table::create()
        .table("evidence")
        .col(uuid("id").primary_key())
        .col(string_len_null("draft", 64))
        .col(uuid_null("report_id"))
        .col(uuid_null("case_id"))
        .col(string_len_uniq("object", 64))
        .col(ColumnDef::new("name").binary().null())
        .col(string_len_null("media_type", 100))
        .col(big_integer("size"))
        .col(string_len_null("sha256", 64))
        .col(string_len("state", 16))
        .col(timestamp_with_time_zone("received_at"))
        .col(timestamp_with_time_zone("alive_at"))
        .col(timestamp_with_time_zone_null("checked_at"))
        .col(timestamp_with_time_zone_null("next_try_at"))
        .col(integer("tries"))
        .col(string_len_null("copy", 64))
        .foreign_key(&mut belongs_to("report_id", "reports"))
        .foreign_key(&mut belongs_to("case_id", "cases"))
        .to_owned()
}
