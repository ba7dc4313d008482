//! Signing in and out: `/api/v1/sessions`.

use actix_web::{
    HttpResponse,
    web::{Data, Json},
};
use entity::moment::Moment;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::{
    body::Body,
    caller::Caller,
    house::House,
    problem::Answer,
    refusal::Refusal,
    sign_ins::{self, SignedIn},
    tokens,
};

/// Who signs in.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// The work address.
    #[schema(example = "officer@landlord.example", max_length = 254)]
    #[validate(length(min = 1, max = 254, code = "length", message = "From 1 to 254 characters."))]
    email: String,
    /// The password.
    #[schema(format = Password, max_length = 200)]
    #[validate(length(min = 1, max = 200, code = "length", message = "From 1 to 200 characters."))]
    password: String,
}

/// A token to carry on with.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CarryOn {
    /// The refresh token that came last. It works once.
    refresh_token: String,
}

/// Tokens.
#[derive(Serialize, ToSchema)]
pub struct SessionView {
    /// The token for requests: `Authorization: Bearer …`.
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// How many seconds the token works.
    #[schema(example = 900)]
    expires_in: i64,
    /// The token for the next tokens. It works once.
    refresh_token: String,
    /// Until when it works.
    #[schema(value_type = String, format = DateTime)]
    refresh_expires_at: Moment,
    /// Whether the password was given to them and has to be changed before anything else.
    password_change_required: bool,
}

impl From<SignedIn> for SessionView {
    fn from(signed_in: SignedIn) -> Self {
        Self {
            access_token: signed_in.access_token,
            token_type: "Bearer",
            expires_in: tokens::LIFETIME,
            refresh_token: signed_in.refresh_token,
            refresh_expires_at: signed_in.refresh_expires_at,
            password_change_required: signed_in.password_change_required,
        }
    }
}

/// Sign in.
#[utoipa::path(post, path = "/api/v1/sessions", tag = "sessions", request_body = Credentials,
    responses((status = 200, description = "Signed in", body = SessionView)))]
pub async fn begin(house: Data<House>, body: Body<Credentials>) -> Answer<Json<SessionView>> {
    let credentials = body.read()?;
    credentials.validate().map_err(Refusal::from)?;
    let now = house.clock.now();
    let signed_in = sign_ins::begin(&house, &credentials.email, credentials.password, now).await?;
    Ok(Json(signed_in.into()))
}

/// Carry a sign-in on.
///
/// A refresh token that comes a second time ends the sign-in: it has been in two hands.
#[utoipa::path(post, path = "/api/v1/sessions/refresh", tag = "sessions", request_body = CarryOn,
    responses((status = 200, description = "New tokens", body = SessionView)))]
pub async fn refresh(house: Data<House>, body: Body<CarryOn>) -> Answer<Json<SessionView>> {
    let carry_on = body.read()?;
    let signed_in = sign_ins::carry_on(&house, &carry_on.refresh_token, house.clock.now()).await?;
    Ok(Json(signed_in.into()))
}

/// Sign out.
#[utoipa::path(delete, path = "/api/v1/sessions", tag = "sessions",
    responses((status = 204, description = "Signed out: the tokens of this sign-in no longer work")))]
pub async fn end(house: Data<House>, caller: Caller) -> Answer<HttpResponse> {
    sign_ins::sign_out(&house, &caller, house.clock.now()).await?;
    Ok(HttpResponse::NoContent().finish())
}
