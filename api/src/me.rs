//! One's own account: `/api/v1/me`.

use actix_web::{
    HttpResponse,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use crate::{
    access::Act, body::Body, caller::Caller, house::House, problem::Answer, refusal::Refusal,
    staff::StaffView, staff_accounts,
};

/// A password for a password.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The password until now.
    #[schema(format = Password, max_length = 200)]
    #[validate(length(max = 200, code = "length", message = "Up to 200 characters."))]
    current_password: String,
    /// The password from now on.
    #[schema(format = Password, min_length = 12, max_length = 200)]
    #[validate(length(min = 12, max = 200, code = "length", message = "From 12 to 200 characters."))]
    new_password: String,
}

/// Who am I?
#[utoipa::path(get, path = "/api/v1/me", tag = "me",
    responses((status = 200, description = "The caller's account", body = StaffView)))]
pub async fn show(house: Data<House>, caller: Caller) -> Answer<Json<StaffView>> {
    Ok(Json(staff_accounts::own(&house, caller).await?.into()))
}

/// Change one's own password.
///
/// Ends every other sign-in of the account.
#[utoipa::path(put, path = "/api/v1/me/password", tag = "me", request_body = ChangePassword,
    responses((status = 204, description = "Changed")))]
pub async fn change_password(
    house: Data<House>,
    caller: Caller,
    body: Body<ChangePassword>,
) -> Answer<HttpResponse> {
    let change = body.read_for(&caller, Act::ChangeOwnPassword)?;
    change.validate().map_err(Refusal::from)?;
    let now = house.clock.now();
    staff_accounts::change_own_password(&house, &caller, change.current_password, change.new_password, now)
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
