//! What the public sees. No staff code, and nothing that could read a report back.
//!
//! A visitor asks for a page in a language (`visit`); what they answer goes into their draft and on to intake. The
//! questions themselves are in `entity::form`, every sentence is in `locales`; here is how they look (`layout`,
//! `fields`) and the order in which they come (`ask`).

pub mod keys;
pub mod log;
pub mod opening;
pub mod reading;
pub mod settings;
pub mod speech;

mod ask;
mod assets;
mod before_you_start;
mod check;
mod dead_link;
mod equality;
mod exit;
mod fields;
mod guard;
mod layout;
mod own_page;
mod posted;
mod received;
mod start;
mod stop;
mod survey;
#[cfg(test)]
mod tests;
mod trouble;
mod visit;

use std::sync::Arc;

use actix_web::{
    Resource,
    middleware::from_fn,
    web::{self, get, post},
};
use entity::{chance::Chance, fault::Fault, intake::Intake, landlord::Landlord, moment::Clock};
use locales::Languages;
use tokio::sync::Notify;

/// What the pages work with: built once, when the program starts.
pub struct Portal {
    /// The record, the queue before Argon2, the landlord's public keys and promises.
    pub intake: Intake,
    /// The landlord's particulars.
    pub landlord: Landlord,
    /// Every sentence.
    pub languages: Arc<Languages>,
    /// The languages' codes, for answers that name one.
    pub codes: Vec<String>,
    /// The clock on the wall.
    pub clock: Arc<dyn Clock>,
    /// Where keys and numbers come from.
    pub chance: Arc<dyn Chance>,
    /// The address under which people reach the pages.
    pub base_url: String,
    /// Where "Exit this page" leads.
    pub exit_url: String,
    /// Wakes the notifier, where it runs in this process.
    pub letters_due: Arc<Notify>,
}

/// The pages, as an application mounts them: last, since they answer whatever nobody else does.
///
/// # Errors
/// When a page that never changes can't be made ready.
pub fn routes(portal: Arc<Portal>) -> Result<impl Fn(&mut web::ServiceConfig) + Clone + Send, Fault> {
    let assets = Arc::new(assets::Assets::ready(&portal)?);
    Ok(move |config: &mut web::ServiceConfig| {
        let pages = web::scope("")
            .app_data(web::Data::from(portal.clone()))
            .app_data(web::Data::from(assets.clone()))
            .app_data(web::PayloadConfig::new(posted::MOST_BYTES))
            .wrap(from_fn(guard::guard))
            .service(at("/{language}/").route(get().to(start::show)))
            .service(at("/").route(get().to(start::negotiate)))
            .service(at("/exit").route(get().to(exit::leave)).route(post().to(exit::leave)))
            .service(at("/favicon.ico").route(get().to(assets::no_icon)))
            .service(at("/assets/{file}").route(get().to(assets::stylesheet)))
            .service(at("/{language}").route(get().to(start::with_slash)))
            .service(
                at("/{language}/before-you-start")
                    .route(get().to(before_you_start::show))
                    .route(post().to(before_you_start::answer)),
            )
            .service(at("/{language}/help-now").route(get().to(before_you_start::help_now)))
            .service(
                at("/{language}/tell-us/{page}").route(get().to(ask::show)).route(post().to(ask::answer)),
            )
            .service(at("/{language}/check").route(get().to(check::show)).route(post().to(check::send)))
            .service(
                at("/{language}/received").route(get().to(received::show)).route(post().to(received::finish)),
            )
            .service(at("/{language}/received/reference.txt").route(get().to(received::save)))
            .service(at("/{language}/finished").route(get().to(received::finished)))
            .service(at("/{language}/about-you").route(get().to(equality::start)))
            .service(
                at("/{language}/about-you/check")
                    .route(get().to(equality::check))
                    .route(post().to(equality::send)),
            )
            .service(
                at("/{language}/about-you/{page}").route(get().to(ask::show)).route(post().to(ask::answer)),
            )
            .service(
                at("/{language}/your-report").route(get().to(own_page::ask)).route(post().to(own_page::open)),
            )
            .service(
                at("/{language}/answer/{secret}")
                    .route(get().to(survey::show))
                    .route(post().to(survey::answer)),
            )
            .service(at("/{language}/stop/{secret}").route(get().to(stop::show)).route(post().to(stop::stop)))
            .default_service(web::to(trouble::no_such_page));
        config.service(pages);
    })
}

fn at(path: &str) -> Resource {
    web::resource(path).default_service(web::to(trouble::wrong_method))
}
