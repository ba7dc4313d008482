//! Signing in, carrying a sign-in on, and ending it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use entity::{
    argon::{Argon, Place, Purpose},
    attempt::Guessed,
    audit::{self, Actor, HOUSE, Told},
    chance,
    fault::{Attempting, Fault},
    hex::hex,
    moment::Moment,
    sign_in::{self, refresh_token},
    staff,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect, prelude::Expr,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{access::Act, caller::Caller, house::House, refusal::Refusal};

/// How many hours a refresh token works.
const REFRESH_HOURS: i64 = 12;

/// What a password is checked against where there is no account, so that it takes as long: no password leads to it.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Why a sign-in ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// They signed out.
    SignedOut,
    /// A refresh token was used twice.
    TokenReused,
    /// The password was changed, by them or by an administrator.
    PasswordChanged,
    /// The account was closed.
    AccountClosed,
}

impl Because {
    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::SignedOut => "signed_out",
            Self::TokenReused => "token_reused",
            Self::PasswordChanged => "password_changed",
            Self::AccountClosed => "account_closed",
        }
    }
}

/// What someone holds who has signed in.
pub struct SignedIn {
    /// The token for requests.
    pub access_token: String,
    /// The token for the next token.
    pub refresh_token: String,
    /// Until when that one works.
    pub refresh_expires_at: Moment,
    /// Whether the password has to be changed first.
    pub password_change_required: bool,
}

/// Signs somebody in. A wrong address takes as long as a wrong password, and is answered alike.
///
/// # Errors
/// When the two do not belong together, too many guesses were wrong, or too many passwords are being checked.
pub async fn begin(house: &House, email: &str, password: String, now: Moment) -> Result<SignedIn, Refusal> {
    const ATTEMPT: &str = "signing in";
    let staff = whoever_knows(house, email, password, now).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let sign_in = sign_in::Model {
        id: Uuid::now_v7(),
        staff_id: staff.id,
        started_at: now,
        ended_at: None,
        ended_because: None,
    };
    let inserted = sign_in::Entity::insert(sign_in.clone().into_active_model());
    inserted.exec_without_returning(&transaction).await.attempting(ATTEMPT)?;
    tell(&transaction, staff.id, "signed_in", sign_in.id, now).await?;
    let signed_in = hand_out(house, &transaction, &staff, sign_in.id, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(signed_in)
}

/// The account that an address and a password belong to, if it is open.
async fn whoever_knows(
    house: &House,
    email: &str,
    password: String,
    now: Moment,
) -> Result<staff::Model, Refusal> {
    let email = email.trim().to_lowercase();
    let place = house.intake.argon.place(Purpose::Password)?;
    let guessed = Guessed::new("password", &email);
    slow_down(house, &guessed, now).await?;
    let staff = account(house, &email).await?;
    let fits = password_fits(&house.intake.argon, place, staff.as_ref(), password).await?;
    let Some(staff) = staff.filter(|staff| fits && staff.active) else {
        return Err(Refusal::WrongPassword);
    };
    guessed.right(&house.intake.db).await?;
    Ok(staff)
}

async fn slow_down(house: &House, guessed: &Guessed, now: Moment) -> Result<(), Refusal> {
    match guessed.count(&house.intake.db, now).await? {
        0 => Ok(()),
        wait => Err(Refusal::Slow(wait)),
    }
}

async fn account(house: &House, email: &str) -> Result<Option<staff::Model>, Fault> {
    if email.chars().any(char::is_control) {
        return Ok(None);
    }
    let found = staff::Entity::find().filter(staff::COLUMN.email.eq(email));
    found.one(house.intake.db.reader()).await.attempting("looking for an account")
}

async fn password_fits(
    argon: &Argon,
    place: Place,
    staff: Option<&staff::Model>,
    password: String,
) -> Result<bool, Refusal> {
    let hash = staff.map_or(NOBODYS, |staff| &staff.password_hash.0);
    Ok(argon.matches(place, password, hash.to_owned()).await? && staff.is_some())
}

/// Checks the caller's own password, as slowly after wrong ones as signing in does.
///
/// # Errors
/// When it is wrong, or too many were.
pub async fn check_own_password(
    house: &House,
    caller: &Caller,
    password: String,
    now: Moment,
) -> Result<(), Refusal> {
    let place = house.intake.argon.place(Purpose::Password)?;
    let guessed = Guessed::new("password", &caller.staff.email);
    slow_down(house, &guessed, now).await?;
    if password_fits(&house.intake.argon, place, Some(&caller.staff), password).await? {
        guessed.right(&house.intake.db).await?;
        return Ok(());
    }
    Err(Refusal::field("current_password", "wrong", "This is not the password of this account."))
}

/// Carries a sign-in on: the refresh token is used up, and there are new ones.
///
/// A token that was used before has been in two hands. Whose are the right ones can't be told, so the sign-in ends.
///
/// # Errors
/// When the token does not work, or no longer.
pub async fn carry_on(house: &House, token: &str, now: Moment) -> Result<SignedIn, Refusal> {
    const ATTEMPT: &str = "carrying a sign-in on";
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let found = refresh_token::Entity::find_by_id(hash(token)).lock_exclusive();
    let token = found.one(&transaction).await.attempting(ATTEMPT)?.ok_or(Refusal::TokenRefused)?;
    let (sign_in, staff) = whose(&transaction, token.sign_in_id).await?;
    if token.used_at.is_some() {
        end(&transaction, &sign_in, Because::TokenReused, now).await?;
        transaction.commit().await.attempting(ATTEMPT)?;
        return Err(Refusal::TokenRefused);
    }
    if token.expires_at <= now || sign_in.ended_at.is_some() || !staff.active {
        return Err(Refusal::TokenRefused);
    }
    let mut used = token.into_active_model();
    used.used_at = Set(Some(now));
    refresh_token::Entity::update(used).exec(&transaction).await.attempting(ATTEMPT)?;
    let signed_in = hand_out(house, &transaction, &staff, sign_in.id, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(signed_in)
}

async fn whose(
    transaction: &DatabaseTransaction,
    sign_in_id: Uuid,
) -> Result<(sign_in::Model, staff::Model), Refusal> {
    const ATTEMPT: &str = "looking for a sign-in";
    let found = sign_in::Entity::find_by_id(sign_in_id).one(transaction).await.attempting(ATTEMPT)?;
    let sign_in = found.ok_or(Refusal::TokenRefused)?;
    let found = staff::Entity::find_by_id(sign_in.staff_id).one(transaction).await.attempting(ATTEMPT)?;
    Ok((sign_in, found.ok_or(Refusal::TokenRefused)?))
}

async fn hand_out(
    house: &House,
    transaction: &DatabaseTransaction,
    staff: &staff::Model,
    sign_in_id: Uuid,
    now: Moment,
) -> Result<SignedIn, Fault> {
    let refresh_token = URL_SAFE_NO_PAD.encode(chance::bytes::<32>(house.chance.as_ref())?);
    let refresh_expires_at = now.after_hours(REFRESH_HOURS);
    let row = refresh_token::Model {
        id: hash(&refresh_token),
        sign_in_id,
        issued_at: now,
        expires_at: refresh_expires_at,
        used_at: None,
    };
    refresh_token::Entity::insert(row.into_active_model())
        .exec_without_returning(transaction)
        .await
        .attempting("handing out a refresh token")?;
    Ok(SignedIn {
        access_token: house.tokens.issue(&house.base_url, staff.id, sign_in_id, now)?,
        refresh_token,
        refresh_expires_at,
        password_change_required: staff.password_once,
    })
}

fn hash(token: &str) -> String {
    hex(&Sha256::digest(token))
}

/// Signs the caller out.
///
/// # Errors
/// When the database refuses.
pub async fn sign_out(house: &House, caller: &Caller, now: Moment) -> Result<(), Refusal> {
    const ATTEMPT: &str = "signing out";
    caller.may(Act::SignOut)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let (sign_in, _) = whose(&transaction, caller.sign_in_id).await?;
    end(&transaction, &sign_in, Because::SignedOut, now).await?;
    Ok(transaction.commit().await.attempting(ATTEMPT)?)
}

async fn end(
    transaction: &DatabaseTransaction,
    sign_in: &sign_in::Model,
    because: Because,
    now: Moment,
) -> Result<(), Fault> {
    if sign_in.ended_at.is_some() {
        return Ok(());
    }
    let mut ended = sign_in.clone().into_active_model();
    ended.ended_at = Set(Some(now));
    ended.ended_because = Set(Some(because.word().to_owned()));
    sign_in::Entity::update(ended).exec(transaction).await.attempting("ending a sign-in")?;
    tell(transaction, sign_in.staff_id, because.word(), sign_in.id, now).await
}

/// Ends the sign-ins of a member of staff, all but `besides`.
///
/// # Errors
/// When the database refuses.
pub async fn end_all(
    transaction: &DatabaseTransaction,
    staff_id: Uuid,
    besides: Option<Uuid>,
    because: Because,
    now: Moment,
) -> Result<(), Fault> {
    let mut ended = sign_in::Entity::update_many()
        .col_expr(sign_in::Column::EndedAt, Expr::value(now))
        .col_expr(sign_in::Column::EndedBecause, Expr::value(because.word()))
        .filter(sign_in::COLUMN.staff_id.eq(staff_id))
        .filter(sign_in::Column::EndedAt.is_null());
    if let Some(besides) = besides {
        ended = ended.filter(sign_in::COLUMN.id.ne(besides));
    }
    ended.exec(transaction).await.attempting("ending sign-ins")?;
    Ok(())
}

async fn tell(
    transaction: &DatabaseTransaction,
    staff_id: Uuid,
    act: &str,
    sign_in_id: Uuid,
    now: Moment,
) -> Result<(), Fault> {
    let told = Told { actor: Actor::Staff(staff_id), act, subject_id: Some(sign_in_id), detail: None };
    audit::append(transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")
}
