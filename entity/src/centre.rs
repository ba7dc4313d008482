//! A reporting centre: a place where people are helped to report (002 §5.1.3).

use sea_orm::entity::prelude::*;

use crate::{
    fault::{Attempting, Fault},
    moment::Moment,
};

/// The most characters a code has.
pub const LONGEST: usize = 40;
/// The fewest characters a code has.
pub const SHORTEST: usize = 6;

/// A row of `centres`.
#[sea_orm::model]
#[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "centres")]
pub struct Model {
    /// The row's own name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The code it reports with.
    #[sea_orm(unique)]
    pub code: String,
    /// Its address for e-mail: where it is told that what came through it has arrived (N36).
    pub email: Option<String>,
    /// Whether its code counts.
    pub active: bool,
    /// Counts the changes (`ETag`).
    pub version: i32,
    /// When it was entered.
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

/// A code as it is stored, however it was typed: capitals without space. What is longer than any code stays too long for one.
pub fn plain(typed: &str) -> String {
    typed.split_whitespace().flat_map(str::chars).take(LONGEST + 1).map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether a text has the shape of a code.
pub fn is_code(text: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// The centre of a code, whether or not the code counts.
///
/// # Errors
/// When the database refuses.
pub async fn of_code(db: &impl ConnectionTrait, typed: &str) -> Result<Option<Model>, Fault> {
    let found = Entity::find().filter(Column::Code.eq(plain(typed).replace('\0', "")));
    found.one(db).await.attempting("looking for a reporting centre")
}

/// The centre of a code that counts. A code that was never given, one that was revoked and one that is no code at all are
/// looked for in the same way, so that nothing tells them apart.
///
/// # Errors
/// When the database refuses.
pub async fn that_counts(db: &impl ConnectionTrait, typed: &str) -> Result<Option<Model>, Fault> {
    Ok(of_code(db, typed).await?.filter(|centre| centre.active))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed_and_what_is_too_long_stays_too_long() {
        assert_eq!(plain(" tpc-7f3k \n"), "TPC-7F3K");
        assert!(is_code("TPC-7F3K") && !is_code("TPC") && !is_code("TPC/7F3K"));
        assert!(!is_code(&plain(&"A".repeat(500))));
    }
}
