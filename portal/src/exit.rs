//! "Exit this page": what was typed is gone, and the browser is elsewhere.

use actix_web::{HttpResponse, http::header};

use crate::{trouble::Trouble, visit::Visit};

/// Forgets the draft, clears what the browser holds of us, and leaves. It leaves whatever happens.
pub(crate) async fn leave(visit: Visit) -> HttpResponse {
    if let Err(fault) = visit.forget_draft().await {
        Trouble::Fault(fault).log();
    }
    let left = HttpResponse::SeeOther()
        .insert_header((header::LOCATION, visit.portal.exit_url.clone()))
        .insert_header(("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""))
        .finish();
    visit.without_key(left)
}
