//! Who is calling: a member of staff, from the token they hold, looked up anew for every request.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header::AUTHORIZATION, web::Data};
use entity::{
    audit::Actor,
    fault::{Attempting, Fault},
    sign_in,
    staff::{self, Scope},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    access::{Act, may},
    house::House,
    problem::Problem,
    refusal::Refusal,
};

/// A member of staff who has signed in, as the record knows them at this moment.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Their account.
    pub staff: staff::Model,
    /// The areas it is for, where it is for areas.
    pub areas: Vec<String>,
    /// The sign-in that their token belongs to.
    pub sign_in_id: Uuid,
}

impl Caller {
    /// Lets them do something that their role allows, and nothing else.
    ///
    /// # Errors
    /// When the role does not allow it, or their password has to be changed first.
    pub fn may(&self, act: Act) -> Result<(), Refusal> {
        if !may(self.staff.role, act) {
            return Err(Refusal::NotAllowed);
        }
        if self.staff.password_once && !act.needs_no_own_password() {
            return Err(Refusal::PasswordChangeRequired);
        }
        Ok(())
    }

    /// Them, as the audit chains name them.
    pub fn actor(&self) -> Actor {
        Actor::Staff(self.staff.id)
    }
}

impl FromRequest for Caller {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = bearer(request).map(str::to_owned);
        let house = request.app_data::<Data<House>>().cloned();
        Box::pin(async move {
            let token = token.ok_or(Problem::NotSignedIn)?;
            let house = house.ok_or_else(|| Fault::plain("looking who is calling: the house is missing"))?;
            recognise(&house, &token).await
        })
    }
}

fn bearer(request: &HttpRequest) -> Option<&str> {
    let header = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then(|| token.trim())
}

async fn recognise(house: &House, token: &str) -> Result<Caller, Problem> {
    const ATTEMPT: &str = "looking who is calling";
    let claims = house
        .tokens
        .check(token, &house.base_url, house.clock.now())
        .map_err(|_not_said| Problem::NotSignedIn)?;
    let db = house.intake.db.reader();
    let sign_in = sign_in::Entity::find_by_id(claims.sid).one(db).await.attempting(ATTEMPT)?;
    let open = sign_in.is_some_and(|found| found.ended_at.is_none() && found.staff_id == claims.sub);
    let staff = staff::Entity::find_by_id(claims.sub).one(db).await.attempting(ATTEMPT)?;
    let staff = staff.filter(|staff| open && staff.active).ok_or(Problem::NotSignedIn)?;
    let areas = if staff.scope == Scope::Area { areas(db, staff.id).await? } else { Vec::new() };
    Ok(Caller { staff, areas, sign_in_id: claims.sid })
}

async fn areas(db: &impl ConnectionTrait, staff_id: Uuid) -> Result<Vec<String>, Fault> {
    let found = staff::area::Entity::find().filter(staff::area::Column::StaffId.eq(staff_id));
    let found = found.all(db).await.attempting("looking which areas someone is for")?;
    Ok(found.into_iter().map(|row| row.area).collect())
}
