//! Everything that telling people in time needs: every kind of letter, how somebody may safely be reached, what is left to be
//! done by hand, links that work once, and what surveys answered.

use sea_orm_migration::{
    prelude::*,
    schema::{
        date, integer, string_len, string_len_null, text, text_null, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
    },
    sea_orm::DbBackend,
};

use crate::m20261120_000001_one_report::create_without_order;

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        make_letters_anew(manager).await?;
        for table in [safe_contacts(), letter_links(), tasks()] {
            manager.create_table(table).await?;
        }
        create_without_order(manager, survey_answers()).await?;
        for column in ["reminds_at", "holds_at"] {
            let column = timestamp_with_time_zone_null(column);
            manager.alter_table(Table::alter().table("clocks").add_column(column).to_owned()).await?;
        }
        let email = string_len_null("email", 254);
        manager.alter_table(Table::alter().table("centres").add_column(email).to_owned()).await?;
        for (name, table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(*name).table(*table);
            for column in *columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        for index in [TO_SEND, by_reference(manager)] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}

/// The letters that the notifier looks through: neither those that are done with, however many, nor those that wait to be
/// posted by hand. It begins with the state so that SQLite, which reckons without knowing how many there are of each, does not
/// take `letters_by_state` for better.
const TO_SEND: &str = "create index letters_to_send on letters (state, due_at, id) \
                       where state = 'due' and way in ('email', 'own_page')";

/// The letters by the end of their ids, which is the reference that stands in them.
fn by_reference(manager: &SchemaManager<'_>) -> &'static str {
    match manager.get_database_backend() {
        DbBackend::Sqlite => "create index letters_by_reference on letters (substr(id, 13), due_at, id)",
        _ => "create index letters_by_reference on letters (right(id::text, 8), due_at, id)",
    }
}

const INDEXES: &[(&str, &str, &[&str])] = &[
    ("letters_by_report", "letters", &["report_id"]),
    ("letters_by_case", "letters", &["case_id", "created_at"]),
    ("letters_by_state", "letters", &["state", "due_at", "id"]),
    ("letters_by_staff", "letters", &["staff_id", "state", "due_at"]),
    ("letters_by_recipient", "letters", &["recipient", "state", "due_at"]),
    ("safe_contacts_by_case", "safe_contacts", &["case_id"]),
    ("letter_links_by_letter", "letter_links", &["letter_id"]),
    ("letter_links_by_expires_at", "letter_links", &["expires_at"]),
    ("tasks_by_case", "tasks", &["case_id"]),
    ("tasks_by_done", "tasks", &["done_at", "raised_at", "id"]),
    ("tasks_by_done_at", "tasks", &["done_at", "id"]),
];

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

fn belongs_to(from: (&'static str, &'static str), to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from.0, from.1).to(to, "id").to_owned()
}

/// A letter may now belong to the house and to no case, and go to more people; SQLite changes no column in place.
async fn make_letters_anew(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    const KEPT: &str = "id, case_id, report_id, kind, staff_id, way, words, language, created_at, due_at, \
                        leased_until, attempts, settled_at, outcome, copy";
    let db = manager.get_connection();
    for index in ["letters_by_report_id", "letters_by_state_due_at"] {
        manager.drop_index(Index::drop().name(index).table("letters").to_owned()).await?;
    }
    manager.rename_table(Table::rename().table("letters", "letters_before").to_owned()).await?;
    manager.create_table(letters()).await?;
    let copy = format!(
        "insert into letters ({KEPT}, recipient, role, state) select {KEPT}, \
         case recipient when 'case_officers' then 'role' else recipient end, \
         case recipient when 'case_officers' then 'case_officer' end, \
         case state when 'given_up' then 'failed' else state end from letters_before"
    );
    db.execute_unprepared(&copy).await?;
    manager.drop_table(Table::drop().table("letters_before").to_owned()).await
}

fn letters() -> TableCreateStatement {
    table("letters")
        .col(uuid("id").primary_key())
        .col(uuid_null("case_id"))
        .col(uuid_null("report_id"))
        .col(string_len("kind", 32))
        .col(string_len("recipient", 32))
        .col(uuid_null("staff_id"))
        .col(string_len_null("role", 32))
        .col(uuid_null("party_id"))
        .col(uuid_null("partner_id"))
        .col(uuid_null("centre_id"))
        .col(uuid_null("clock_id"))
        .col(uuid_null("task_id"))
        .col(uuid_null("mail_id"))
        .col(uuid_null("entry_id"))
        .col(text_null("facts"))
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
        .foreign_key(&mut belongs_to(("letters", "partner_id"), "partners"))
        .foreign_key(&mut belongs_to(("letters", "centre_id"), "centres"))
        .to_owned()
}

fn safe_contacts() -> TableCreateStatement {
    table("safe_contacts")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(string_len("way", 32))
        .col(string_len("words", 16))
        .col(string_len("sender", 16))
        .col(string_len("language", 16))
        .col(string_len_null("hours", 200))
        .col(string_len("email_state", 16))
        .col(ColumnDef::new("details").binary().null())
        .col(timestamp_with_time_zone("changed_at"))
        .foreign_key(&mut belongs_to(("safe_contacts", "case_id"), "cases"))
        .to_owned()
}

fn letter_links() -> TableCreateStatement {
    table("letter_links")
        .col(string_len("id", 64).primary_key())
        .col(uuid("letter_id"))
        .col(string_len("purpose", 32))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut belongs_to(("letter_links", "letter_id"), "letters"))
        .to_owned()
}

fn tasks() -> TableCreateStatement {
    table("tasks")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(string_len("kind", 32))
        .col(string_len("role", 32))
        .col(uuid_null("letter_id"))
        .col(timestamp_with_time_zone("raised_at"))
        .col(timestamp_with_time_zone_null("done_at"))
        .col(uuid_null("done_by"))
        .foreign_key(&mut belongs_to(("tasks", "case_id"), "cases"))
        .to_owned()
}

fn survey_answers() -> TableCreateStatement {
    table("survey_answers")
        .col(uuid("id").primary_key())
        .col(string_len("standard", 32))
        .col(date("received_month"))
        .col(text("answers"))
        .col(ColumnDef::new("own_words").binary().null())
        .to_owned()
}
