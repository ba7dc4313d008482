//! Whole lists from files: `/api/v1/imports`.

use actix_web::{
    HttpRequest,
    web::{Data, Json, Path},
};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::{
    administration::import::{Imported, Importing, What, import},
    body::{SheetBody, query},
    caller::Caller,
    house::House,
    problem::Answer,
};

/// How.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ImportAsked {
    /// Only try it: everything is looked at, and left as it is.
    #[serde(default)]
    dry_run: bool,
}

/// Import a list.
///
/// CSV in UTF-8, the names of the columns in the first row, in any order; up to 5 MB and 10,000 rows, of accounts 200, since a
/// password for each is made while the request waits. Rows that are there already (by e-mail address, name, code or day) become
/// what the file says, the others are added, nothing is taken away. A column that may be left out leaves what it is about as it
/// is; so does an empty cell, except that an empty team, officer, e-mail address, telephone number or list takes away what was
/// there. Several areas or postcodes stand in one cell with `;` between them. If anything is wrong, nothing is imported, and up
/// to 100 wrong cells are named: `rows[3].email` is in row 3, where row 1 has the names. The same file sent again changes
/// nothing, so no key is needed.
#[utoipa::path(post, path = "/api/v1/imports/{what}", tag = "lists", params(("what" = What, Path), ImportAsked),
    request_body(content = String, content_type = "text/csv"),
    responses((status = 200, description = "What came of it", body = Imported)))]
pub async fn run(
    house: Data<House>,
    caller: Caller,
    request: HttpRequest,
    what: Path<What>,
    body: SheetBody,
) -> Answer<Json<Imported>> {
    let asked: ImportAsked = query(&request, &caller, what.act())?;
    let file = body.read_for(&caller, what.act())?;
    let importing = Importing {
        db: &house.intake.db,
        argon: &house.intake.argon,
        chance: house.chance.as_ref(),
        areas: &house.landlord.areas,
        actor: caller.actor(),
        now: house.clock.now(),
    };
    Ok(Json(import(&importing, *what, file, asked.dry_run).await?))
}
