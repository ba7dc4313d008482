//! What is forgotten when its time has come.

use entity::{
    attempt,
    database::Database,
    draft, equality,
    fault::{Attempting, Fault},
    form_key, idempotency, letter_link,
    moment::Moment,
    sign_in::refresh_token,
    survey,
};
use sea_orm::entity::prelude::*;

/// How long a creating request may be sent again.
const KEYS_KEPT_HOURS: i64 = 24;
/// How long a refresh token is still known after it has stopped working.
const TOKENS_KEPT_HOURS: i64 = 24;

/// Forgets unfinished reports that have died, old guesses, keys of requests that nobody sends again, refresh tokens and
/// links that have long stopped working, and survey answers that have had their time. Answers that nobody may be told by lose
/// what would lead back from them.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(db: &Database, now: Moment) -> Result<(), Fault> {
    draft::forget_dead(db, now).await?;
    attempt::forget_old(db, now).await?;
    forget_keys(db, now).await?;
    forget_tokens(db, now).await?;
    letter_link::forget_old(db, now).await?;
    form_key::forget_old(db, now).await?;
    survey::forget_old(db, now).await?;
    survey::mix(db).await?;
    equality::mix(db).await
}

async fn forget_keys(db: &Database, now: Moment) -> Result<(), Fault> {
    let old = idempotency::Column::CreatedAt.lt(now.after_hours(-KEYS_KEPT_HOURS));
    let old = idempotency::Entity::delete_many().filter(old);
    old.exec(db.writer()).await.attempting("forgetting the keys of old requests")?;
    Ok(())
}

async fn forget_tokens(db: &Database, now: Moment) -> Result<(), Fault> {
    let old = refresh_token::Column::ExpiresAt.lt(now.after_hours(-TOKENS_KEPT_HOURS));
    let old = refresh_token::Entity::delete_many().filter(old);
    old.exec(db.writer()).await.attempting("forgetting old refresh tokens")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use entity::{sign_in, staff};
    use sea_orm::IntoActiveModel;

    use super::*;

    fn officer(now: Moment) -> staff::Model {
        staff::Model {
            id: Uuid::nil(),
            email: "officer@homes.example".to_owned(),
            name: "An Officer".to_owned(),
            role: staff::Role::CaseOfficer,
            scope: staff::Scope::Team,
            team_id: None,
            password_hash: staff::PasswordHash(String::new()),
            password_once: false,
            active: true,
            version: 1,
            created_at: now,
        }
    }

    fn sign_in(now: Moment) -> sign_in::Model {
        sign_in::Model {
            id: Uuid::nil(),
            staff_id: Uuid::nil(),
            started_at: now,
            ended_at: None,
            ended_because: None,
        }
    }

    async fn put<E, A>(db: &Database, row: impl IntoActiveModel<A>)
    where
        E: EntityTrait<ActiveModel = A>,
        A: ActiveModelTrait<Entity = E>,
    {
        E::insert(row.into_active_model()).exec_without_returning(db.writer()).await.unwrap();
    }

    #[tokio::test]
    async fn what_has_had_its_time_is_forgotten_and_the_rest_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("heard.db").display());
        let db = Database::open(&url).await.unwrap();
        db.migrate().await.unwrap();
        let now: Moment = "2026-11-20T09:30:00Z".parse::<jiff::Timestamp>().unwrap().into();
        put::<staff::Entity, _>(&db, officer(now)).await;
        put::<sign_in::Entity, _>(&db, sign_in(now)).await;
        for hours in [23, 25] {
            let at = now.after_hours(-hours);
            let (id, request) = (hours.to_string(), String::new());
            let key =
                idempotency::Model { id: id.clone(), request, resource_id: Uuid::nil(), created_at: at };
            put::<idempotency::Entity, _>(&db, key).await;
            let token = refresh_token::Model {
                id,
                sign_in_id: Uuid::nil(),
                issued_at: at,
                expires_at: at,
                used_at: None,
            };
            put::<refresh_token::Entity, _>(&db, token).await;
        }

        tidy(&db, now).await.unwrap();

        let keys = idempotency::Entity::find().all(db.reader()).await.unwrap();
        assert_eq!(keys.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["23"]);
        let tokens = refresh_token::Entity::find().all(db.reader()).await.unwrap();
        assert_eq!(tokens.iter().map(|token| token.id.as_str()).collect::<Vec<_>>(), ["23"]);
    }
}
