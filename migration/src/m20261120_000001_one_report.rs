//! Everything that one report needs: its case, clocks, letters and audit chain; the staff who read it; the drafts before it.

use sea_orm_migration::{
    prelude::*,
    schema::{
        big_integer, binary, boolean, date, integer, string_len, string_len_null, string_len_uniq, text,
        text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
    },
    sea_orm::DbBackend,
};

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

/// Creates a table whose rows do not lie in the order in which they came: beside another table's, that order would tell which
/// belong together.
pub(crate) async fn create_without_order(
    manager: &SchemaManager<'_>,
    table: TableCreateStatement,
) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Sqlite {
        return manager.create_table(table).await;
    }
    let statement = format!("{} WITHOUT ROWID", table.to_string(SqliteQueryBuilder));
    manager.get_connection().execute_unprepared(&statement).await?;
    Ok(())
}

const ENTITY_TABLES: [fn() -> TableCreateStatement; 14] = [
    landlord_keys,
    staff,
    cases,
    reports,
    report_words,
    clocks,
    letters,
    audit_chains,
    audit_entries,
    drafts,
    sign_ins,
    refresh_tokens,
    attempts,
    idempotency_keys,
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ENTITY_TABLES {
            manager.create_table(table()).await?;
        }
        create_without_order(manager, equality_answers()).await?;
        for (table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(format!("{table}_by_{}", columns.join("_"))).table(*table);
            for column in *columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("equality_answers").to_owned()).await?;
        for table in ENTITY_TABLES.iter().rev() {
            let mut created = table();
            let name = created.take().get_table_name().cloned().ok_or_else(|| {
                DbErr::Migration("dropping a table of the first schema: it has no name".to_owned())
            })?;
            manager.drop_table(Table::drop().table(name).to_owned()).await?;
        }
        Ok(())
    }
}

const INDEXES: &[(&str, &[&str])] = &[
    ("reports", &["received_at", "id"]),
    ("reports", &["case_id"]),
    ("reports", &["area", "received_at"]),
    ("report_words", &["vocabulary", "word", "report_id"]),
    ("cases", &["stage", "opened_at"]),
    ("cases", &["opened_at", "id"]),
    ("clocks", &["case_id"]),
    ("clocks", &["state", "due_at"]),
    ("letters", &["report_id"]),
    ("letters", &["state", "due_at"]),
    ("drafts", &["touched_at"]),
    ("refresh_tokens", &["sign_in_id"]),
    ("sign_ins", &["staff_id"]),
];

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

fn belongs_to(from: (&'static str, &'static str), to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from.0, from.1).to(to, "id").to_owned()
}

fn landlord_keys() -> TableCreateStatement {
    table("landlord_keys")
        .col(integer("id").primary_key())
        .col(string_len("public", 80))
        .col(timestamp_with_time_zone("noted_at"))
        .to_owned()
}

fn staff() -> TableCreateStatement {
    table("staff")
        .col(uuid("id").primary_key())
        .col(string_len_uniq("email", 254))
        .col(string_len("name", 200))
        .col(string_len("role", 32))
        .col(string_len("password_hash", 200))
        .col(boolean("password_once"))
        .col(boolean("active"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn cases() -> TableCreateStatement {
    table("cases")
        .col(uuid("id").primary_key())
        .col(string_len("stage", 32))
        .col(string_len("policy", 64))
        .col(integer("policy_version"))
        .col(string_len("division", 32))
        .col(string_len("area", 64))
        .col(uuid_null("owner_id"))
        .col(timestamp_with_time_zone("opened_at"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .foreign_key(&mut belongs_to(("cases", "owner_id"), "staff"))
        .to_owned()
}

fn reports() -> TableCreateStatement {
    table("reports")
        .col(uuid("id").primary_key())
        .col(string_len_uniq("acknowledgement", 8))
        .col(string_len_uniq("submission", 64))
        .col(uuid("case_id"))
        .col(timestamp_with_time_zone("received_at"))
        .col(string_len("channel", 32))
        .col(string_len("language", 16))
        .col(string_len("reporter_role", 32))
        .col(string_len("area", 64))
        .col(string_len("contact_choice", 32))
        .col(boolean("urgent"))
        .col(binary("answers"))
        .col(binary("code_salt"))
        .col(string_len("reporter_key", 80))
        .col(uuid_null("recorded_by"))
        .foreign_key(&mut belongs_to(("reports", "case_id"), "cases"))
        .foreign_key(&mut belongs_to(("reports", "recorded_by"), "staff"))
        .to_owned()
}

fn report_words() -> TableCreateStatement {
    table("report_words")
        .col(uuid("report_id"))
        .col(string_len("vocabulary", 32))
        .col(string_len("word", 32))
        .primary_key(Index::create().col("report_id").col("vocabulary").col("word"))
        .foreign_key(&mut belongs_to(("report_words", "report_id"), "reports"))
        .to_owned()
}

fn clocks() -> TableCreateStatement {
    table("clocks")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(uuid("report_id"))
        .col(string_len("code", 32))
        .col(string_len_null("promise", 32))
        .col(string_len("owner_role", 64))
        .col(string_len("state", 32))
        .col(string_len_null("reason", 64))
        .col(timestamp_with_time_zone("started_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(timestamp_with_time_zone_null("met_at"))
        .foreign_key(&mut belongs_to(("clocks", "case_id"), "cases"))
        .foreign_key(&mut belongs_to(("clocks", "report_id"), "reports"))
        .to_owned()
}

fn letters() -> TableCreateStatement {
    table("letters")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(uuid("report_id"))
        .col(string_len("kind", 32))
        .col(string_len("recipient", 32))
        .col(uuid_null("staff_id"))
        .col(string_len("way", 32))
        .col(string_len("words", 16))
        .col(string_len("language", 16))
        .col(string_len("state", 16))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("due_at"))
        .col(timestamp_with_time_zone_null("leased_until"))
        .col(integer("attempts"))
        .col(timestamp_with_time_zone_null("settled_at"))
        .col(string_len_null("outcome", 64))
        .col(ColumnDef::new("copy").binary().null())
        .foreign_key(&mut belongs_to(("letters", "case_id"), "cases"))
        .foreign_key(&mut belongs_to(("letters", "report_id"), "reports"))
        .foreign_key(&mut belongs_to(("letters", "staff_id"), "staff"))
        .to_owned()
}

fn audit_chains() -> TableCreateStatement {
    table("audit_chains")
        .col(uuid("id").primary_key())
        .col(big_integer("length"))
        .col(string_len("head", 64))
        .to_owned()
}

fn audit_entries() -> TableCreateStatement {
    table("audit_entries")
        .col(uuid("chain_id"))
        .col(big_integer("position"))
        .col(timestamp_with_time_zone("at"))
        .col(string_len("actor", 16))
        .col(uuid_null("staff_id"))
        .col(string_len("act", 64))
        .col(uuid_null("subject_id"))
        .col(text_null("detail"))
        .col(string_len("hash", 64))
        .primary_key(Index::create().col("chain_id").col("position"))
        .foreign_key(&mut belongs_to(("audit_entries", "chain_id"), "audit_chains"))
        .to_owned()
}

fn drafts() -> TableCreateStatement {
    table("drafts")
        .col(string_len("id", 64).primary_key())
        .col(binary("content"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("touched_at"))
        .to_owned()
}

fn sign_ins() -> TableCreateStatement {
    table("sign_ins")
        .col(uuid("id").primary_key())
        .col(uuid("staff_id"))
        .col(timestamp_with_time_zone("started_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(string_len_null("ended_because", 32))
        .foreign_key(&mut belongs_to(("sign_ins", "staff_id"), "staff"))
        .to_owned()
}

fn refresh_tokens() -> TableCreateStatement {
    table("refresh_tokens")
        .col(string_len("id", 64).primary_key())
        .col(uuid("sign_in_id"))
        .col(timestamp_with_time_zone("issued_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut belongs_to(("refresh_tokens", "sign_in_id"), "sign_ins"))
        .to_owned()
}

fn attempts() -> TableCreateStatement {
    table("attempts")
        .col(string_len("id", 64).primary_key())
        .col(integer("failures"))
        .col(timestamp_with_time_zone("last_failed_at"))
        .to_owned()
}

fn idempotency_keys() -> TableCreateStatement {
    table("idempotency_keys")
        .col(string_len("id", 64).primary_key())
        .col(string_len("request", 64))
        .col(uuid("resource_id"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn equality_answers() -> TableCreateStatement {
    table("equality_answers")
        .col(uuid("id").primary_key())
        .col(string_len("standard", 32))
        .col(date("received_month"))
        .col(text("answers"))
        .col(ColumnDef::new("own_words").binary().null())
        .to_owned()
}
