//! Everything that working a case needs: who may see it, what is in it, what is promised, and how it is found again.

use sea_orm_migration::{
    prelude::*,
    schema::{
        big_integer, binary, boolean, date, integer, integer_null, string_len, string_len_null,
        string_len_uniq, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
        uuid_null,
    },
};

/// The migration of this file.
#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

const TABLES: [fn() -> TableCreateStatement; 14] = [
    teams,
    areas,
    area_postcodes,
    staff_areas,
    partners,
    centres,
    closing_days,
    policies,
    developments,
    parties,
    exclusions,
    fingerprints,
    documents,
    duties,
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.create_table(table()).await?;
        }
        manager.create_table(case_keys()).await?;
        for (table, column) in added_columns() {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        make_clocks_anew(manager).await?;
        let by_stage = Index::drop().name("cases_by_stage_opened_at").table("cases").to_owned();
        manager.drop_index(by_stage).await?;
        for (name, table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(*name).table(*table);
            for column in *columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

const INDEXES: &[(&str, &str, &[&str])] = &[
    ("cases_by_owner", "cases", &["owner_id", "opened_at", "id"]),
    ("cases_by_team", "cases", &["team_id", "opened_at", "id"]),
    ("cases_by_team_stage", "cases", &["team_id", "stage", "opened_at", "id"]),
    ("cases_by_stage", "cases", &["stage", "opened_at", "id"]),
    ("cases_by_area", "cases", &["area", "opened_at", "id"]),
    ("cases_by_routed", "cases", &["routed_at"]),
    ("clocks_by_case_id", "clocks", &["case_id"]),
    ("clocks_by_report_id", "clocks", &["report_id"]),
    ("clocks_by_looks_at", "clocks", &["looks_at"]),
    ("clocks_by_owner", "clocks", &["owner_id", "state", "due_at", "id"]),
    ("clocks_by_team", "clocks", &["team_id", "state", "due_at", "id"]),
    ("clocks_by_area", "clocks", &["area", "state", "due_at", "id"]),
    ("clocks_by_state", "clocks", &["state", "due_at", "id"]),
    ("developments_by_act", "developments", &["act", "at", "id"]),
    ("developments_by_subject", "developments", &["subject_id", "act"]),
    ("parties_by_case", "parties", &["case_id"]),
    ("exclusions_by_staff", "exclusions", &["staff_id", "case_id"]),
    ("fingerprints_by_mark", "fingerprints", &["mark", "case_id"]),
    ("fingerprints_by_case", "fingerprints", &["case_id"]),
    ("documents_by_case", "documents", &["case_id"]),
    ("duties_by_at", "duties", &["at", "id"]),
    ("areas_by_team", "areas", &["team_id"]),
    ("area_postcodes_by_area", "area_postcodes", &["area"]),
    ("staff_by_team", "staff", &["team_id"]),
];

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

fn belongs_to(from: (&'static str, &'static str), to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from.0, from.1).to(to, "id").to_owned()
}

fn added_columns() -> Vec<(&'static str, ColumnDef)> {
    vec![
        ("cases", integer("version").default(1).to_owned()),
        ("cases", uuid_null("team_id")),
        ("cases", string_len_null("category", 32)),
        ("cases", string_len_null("motivation", 32)),
        ("cases", string_len_null("outcome", 32)),
        ("cases", integer_null("contact_days")),
        ("cases", timestamp_with_time_zone_null("routed_at")),
        ("staff", string_len("scope", 16).default("team").to_owned()),
        ("staff", uuid_null("team_id")),
    ]
}

/// A clock may now belong to the house or an area and to no case; SQLite changes no column in place.
async fn make_clocks_anew(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    const KEPT: &str =
        "id, case_id, report_id, code, promise, owner_role, state, reason, started_at, due_at, met_at";
    let db = manager.get_connection();
    for index in ["clocks_by_case_id", "clocks_by_state_due_at"] {
        manager.drop_index(Index::drop().name(index).table("clocks").to_owned()).await?;
    }
    manager.rename_table(Table::rename().table("clocks", "clocks_before").to_owned()).await?;
    manager.create_table(clocks()).await?;
    let copy = format!("insert into clocks ({KEPT}) select {KEPT} from clocks_before");
    db.execute_unprepared(&copy).await?;
    manager.drop_table(Table::drop().table("clocks_before").to_owned()).await
}

fn clocks() -> TableCreateStatement {
    table("clocks")
        .col(uuid("id").primary_key())
        .col(uuid_null("case_id"))
        .col(uuid_null("report_id"))
        .col(uuid_null("subject_id"))
        .col(string_len("code", 32))
        .col(string_len_null("promise", 32))
        .col(string_len("owner_role", 64))
        .col(uuid_null("owner_id"))
        .col(uuid_null("team_id"))
        .col(string_len_null("area", 64))
        .col(string_len("state", 32))
        .col(string_len_null("reason", 64))
        .col(timestamp_with_time_zone("started_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(timestamp_with_time_zone_null("warns_at"))
        .col(string_len_null("escalates_to", 64))
        .col(timestamp_with_time_zone_null("escalates_at"))
        .col(timestamp_with_time_zone_null("looks_at"))
        .col(timestamp_with_time_zone_null("at_risk_at"))
        .col(timestamp_with_time_zone_null("breached_at"))
        .col(timestamp_with_time_zone_null("escalated_at"))
        .col(timestamp_with_time_zone_null("paused_at"))
        .col(timestamp_with_time_zone_null("resumes_at"))
        .col(timestamp_with_time_zone_null("met_at"))
        .col(uuid_null("met_by"))
        .foreign_key(&mut belongs_to(("clocks", "case_id"), "cases"))
        .foreign_key(&mut belongs_to(("clocks", "report_id"), "reports"))
        .to_owned()
}

fn teams() -> TableCreateStatement {
    table("teams")
        .col(uuid("id").primary_key())
        .col(string_len_uniq("name", 200))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn areas() -> TableCreateStatement {
    table("areas")
        .col(string_len("code", 64).primary_key())
        .col(string_len("name", 200))
        .col(uuid_null("team_id"))
        .col(uuid_null("officer_id"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to(("areas", "team_id"), "teams"))
        .foreign_key(&mut belongs_to(("areas", "officer_id"), "staff"))
        .to_owned()
}

fn area_postcodes() -> TableCreateStatement {
    table("area_postcodes")
        .col(string_len("postcode", 8).primary_key())
        .col(string_len("area", 64))
        .foreign_key(ForeignKey::create().from("area_postcodes", "area").to("areas", "code"))
        .to_owned()
}

fn staff_areas() -> TableCreateStatement {
    table("staff_areas")
        .col(uuid("staff_id"))
        .col(string_len("area", 64))
        .primary_key(Index::create().col("staff_id").col("area"))
        .foreign_key(&mut belongs_to(("staff_areas", "staff_id"), "staff"))
        .to_owned()
}

fn partners() -> TableCreateStatement {
    table("partners")
        .col(uuid("id").primary_key())
        .col(string_len_uniq("name", 200))
        .col(string_len("kind", 32))
        .col(string_len_null("email", 254))
        .col(string_len_null("phone", 60))
        .col(boolean("active"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn centres() -> TableCreateStatement {
    table("centres")
        .col(uuid("id").primary_key())
        .col(string_len("name", 200))
        .col(string_len_uniq("code", 40))
        .col(boolean("active"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn closing_days() -> TableCreateStatement {
    table("closing_days")
        .col(date("day").primary_key())
        .col(boolean("open"))
        .col(string_len("note", 200))
        .to_owned()
}

fn policies() -> TableCreateStatement {
    table("policies")
        .col(string_len("id", 64))
        .col(integer("version"))
        .col(text("content"))
        .col(timestamp_with_time_zone("noted_at"))
        .primary_key(Index::create().col("id").col("version"))
        .to_owned()
}

fn case_keys() -> TableCreateStatement {
    table("case_keys")
        .col(uuid("case_id").primary_key())
        .col(binary("key"))
        .foreign_key(&mut belongs_to(("case_keys", "case_id"), "cases"))
        .to_owned()
}

fn developments() -> TableCreateStatement {
    table("developments")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(integer("position"))
        .col(string_len("act", 64))
        .col(timestamp_with_time_zone("at"))
        .col(timestamp_with_time_zone("happened_at"))
        .col(uuid_null("staff_id"))
        .col(uuid_null("subject_id"))
        .col(text("facts"))
        .col(ColumnDef::new("words").binary().null())
        .foreign_key(&mut belongs_to(("developments", "case_id"), "cases"))
        .foreign_key(&mut belongs_to(("developments", "staff_id"), "staff"))
        .index(Index::create().name("developments_by_case").unique().col("case_id").col("position"))
        .to_owned()
}

fn parties() -> TableCreateStatement {
    table("parties")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(string_len("kind", 32))
        .col(string_len("facts", 2000))
        .col(binary("words"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to(("parties", "case_id"), "cases"))
        .to_owned()
}

fn exclusions() -> TableCreateStatement {
    table("exclusions")
        .col(uuid("case_id"))
        .col(uuid("staff_id"))
        .col(timestamp_with_time_zone("since"))
        .primary_key(Index::create().col("case_id").col("staff_id"))
        .foreign_key(&mut belongs_to(("exclusions", "case_id"), "cases"))
        .foreign_key(&mut belongs_to(("exclusions", "staff_id"), "staff"))
        .to_owned()
}

fn fingerprints() -> TableCreateStatement {
    table("fingerprints")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(string_len("mark", 32))
        .col(string_len("kind", 16))
        .col(string_len("party", 16))
        .foreign_key(&mut belongs_to(("fingerprints", "case_id"), "cases"))
        .to_owned()
}

fn documents() -> TableCreateStatement {
    table("documents")
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(string_len("kind", 32))
        .col(string_len("media_type", 100))
        .col(big_integer("size"))
        .col(text_null("note"))
        .col(binary("content"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to(("documents", "case_id"), "cases"))
        .to_owned()
}

fn duties() -> TableCreateStatement {
    table("duties")
        .col(uuid("id").primary_key())
        .col(string_len("event", 64))
        .col(string_len_null("area", 64))
        .col(timestamp_with_time_zone("at"))
        .col(timestamp_with_time_zone("happened_at"))
        .col(uuid("staff_id"))
        .col(text("facts"))
        .col(binary("words"))
        .foreign_key(&mut belongs_to(("duties", "staff_id"), "staff"))
        .to_owned()
}
