//! The same creating request sent again: known by who sent it, what for, and its key.

use entity::{
    fault::{Attempting, Fault},
    hex::hex,
    idempotency,
    moment::Moment,
};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ConnectionTrait, DbErr, EntityTrait,
    sea_query::OnConflict,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{body::IdempotencyKey, refusal::Refusal, tokens::TokenKey};

/// A creating request.
#[derive(Debug, Clone)]
pub struct Creating {
    /// The hash of who asked, for what, and the key they sent.
    pub mark: String,
    /// A mark of the body that only the holder of the token key can compute: it says nothing of what is in it.
    request: String,
}

/// Whether a request was made before.
#[derive(Debug, PartialEq, Eq)]
pub enum Before {
    /// It was not, and is noted now.
    Never,
    /// It was, and made this row.
    Made(Uuid),
}

impl Creating {
    /// A request by `staff_id` to make a `thing`, with its key and its body.
    ///
    /// # Errors
    /// When computing its mark fails.
    pub fn new(
        thing: &str,
        staff_id: Uuid,
        key: &IdempotencyKey,
        body: &impl serde::Serialize,
        tokens: &TokenKey,
    ) -> Result<Self, Fault> {
        let body = serde_json::to_string(body).attempting("marking a request")?;
        let request = tokens.derive(format!("heard: the body of a request\n{body}").as_bytes())?;
        let mark = Sha256::digest(format!("{thing}\n{staff_id}\n{}", key.0));
        Ok(Self { mark: hex(&mark), request: hex(&request) })
    }

    /// The mark of what this request makes: another body is another thing, however much later it comes with the same key.
    pub fn of_thing(&self) -> String {
        hex(&Sha256::digest(format!("{}\n{}", self.mark, self.request)))
    }

    /// Notes that this request makes `resource_id`, unless it was noted before.
    ///
    /// # Errors
    /// When the key was used for another request, or the database refuses.
    pub async fn note(
        &self,
        db: &impl ConnectionTrait,
        resource_id: Uuid,
        now: Moment,
    ) -> Result<Before, Refusal> {
        const ATTEMPT: &str = "noting a request";
        let row = idempotency::ActiveModel {
            id: Set(self.mark.clone()),
            request: Set(self.request.clone()),
            resource_id: Set(resource_id),
            created_at: Set(now),
        };
        let known = OnConflict::column(idempotency::Column::Id).do_nothing().to_owned();
        let inserted = idempotency::Entity::insert(row).on_conflict(known).exec_without_returning(db).await;
        match inserted {
            Ok(1..) => return Ok(Before::Never),
            Ok(0) | Err(DbErr::RecordNotInserted) => {}
            Err(error) => return Err(Fault::new(ATTEMPT, error).into()),
        }
        let before = idempotency::Entity::find_by_id(self.mark.clone()).one(db).await.attempting(ATTEMPT)?;
        let before = before.ok_or_else(|| Fault::plain("noting a request: it is neither new nor known"))?;
        if before.request != self.request {
            return Err(Refusal::KeyReused);
        }
        Ok(Before::Made(before.resource_id))
    }

    /// Says what this request made, where that is known only afterwards.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn made(&self, db: &impl ConnectionTrait, resource_id: Uuid) -> Result<(), Fault> {
        let row = idempotency::ActiveModel {
            id: Unchanged(self.mark.clone()),
            resource_id: Set(resource_id),
            ..Default::default()
        };
        let noted = idempotency::Entity::update(row).exec(db).await;
        noted.attempting("noting what a request made")?;
        Ok(())
    }
}
