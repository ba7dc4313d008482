//! Laying answers down anew that nothing may lead back from.

use sea_orm::{ConnectionTrait, DbErr};

use crate::database::Database;

/// Lays the rows of a table down anew, all together and in the order of their ids, which is none. PostgreSQL notes with each
/// row which transaction wrote it, and rows lie as they came: both would lead from an answer to what came with it. SQLite
/// keeps such tables in the order of their ids from the beginning.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn mix(db: &Database, table: &'static str) -> Result<(), DbErr> {
    if db.is_embedded() {
        return Ok(());
    }
    let traces = format!("delete from {table} where (select count(distinct xmin::text) from {table}) > 1");
    let anew =
        format!("with taken as ({traces} returning *) insert into {table} select * from taken order by id");
    db.writer().execute_unprepared(&anew).await?;
    Ok(())
}
