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
mod centre;
mod check;
mod dead_link;
pub mod door;
mod equality;
mod evidence;
mod exit;
mod fields;
mod guard;
mod information;
mod layout;
mod multipart;
mod neighbourhood;
mod own_page;
mod posted;
mod print;
mod received;
mod services;
mod start;
mod stay_safe;
mod stop;
mod survey;
#[cfg(test)]
mod tests;
mod timing;
mod together;
mod trouble;
mod visit;

use std::sync::Arc;

use actix_web::{
    Resource,
    middleware::from_fn,
    web::{self, get, post},
};
use entity::{
    chance::Chance, evidence::EvidenceRoom, fault::Fault, intake::Intake, landlord::Landlord, moment::Clock,
};
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
    /// The public door: what is set aside for a look.
    pub door: door::Door,
    /// Wakes the notifier, where it runs in this process.
    pub letters_due: Arc<Notify>,
    /// Where evidence is kept, and how much of it is taken.
    pub evidence: EvidenceRoom,
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
            .service(at("/assets/{file}").route(get().to(assets::file)))
            .service(at("/services").route(get().to(services::list)))
            .service(at("/services.json").route(get().to(services::list)))
            .service(at("/services/{id}").route(get().to(services::show)))
            .service(at("/{language}").route(get().to(start::with_slash)))
            .service(at("/{language}/stay-safe").route(get().to(stay_safe::show)))
            .service(at("/{language}/hide-tracks").route(get().to(stay_safe::hide_tracks)))
            .service(at("/{language}/keep").route(post().to(timing::keep)))
            .service(at("/{language}/start-again").route(get().to(timing::over)))
            .service(
                at("/{language}/before-you-start")
                    .route(get().to(before_you_start::show))
                    .route(post().to(before_you_start::answer)),
            )
            .service(at("/{language}/help-now").route(get().to(before_you_start::help_now)))
            .service(
                at("/{language}/tell-us/files")
                    .route(get().to(evidence::show))
                    .route(post().to(evidence::add)),
            )
            .service(at("/{language}/tell-us/files/remove").route(post().to(evidence::remove)))
            .service(
                at("/{language}/tell-us/{page}").route(get().to(ask::show)).route(post().to(ask::answer)),
            )
            .service(at("/{language}/check").route(get().to(check::show)).route(post().to(check::send)))
            .service(
                at("/{language}/received").route(get().to(received::show)).route(post().to(received::finish)),
            )
            .service(at("/{language}/centre").route(get().to(centre::show)).route(post().to(centre::begin)))
            .service(
                at("/{language}/centre/{code:.*}")
                    .route(get().to(centre::show))
                    .route(post().to(centre::begin)),
            )
            .service(
                at("/{language}/together/{group}")
                    .route(get().to(together::show))
                    .route(post().to(together::answer)),
            )
            .service(at("/{language}/support").route(get().to(information::support::show)))
            .service(at("/{language}/what-happens").route(get().to(information::what_happens::show)))
            .service(at("/{language}/other-ways").route(get().to(information::other_ways::show)))
            .service(at("/{language}/privacy").route(get().to(information::privacy::show)))
            .service(at("/{language}/cookies").route(get().to(information::cookies::show)))
            .service(at("/{language}/accessibility").route(get().to(information::accessibility::show)))
            .service(at("/{language}/print").route(get().to(print::list)))
            .service(at("/{language}/print/{sheet}").route(get().to(print::show)))
            .service(at("/{language}/print/{sheet}/{code:.*}").route(get().to(print::show_for_centre)))
            .service(at("/{language}/received/number").route(get().to(centre::receipt)))
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
                at("/{language}/your-report")
                    .route(get().to(own_page::show))
                    .route(post().to(own_page::open)),
            )
            .service(at("/{language}/your-report/close").route(post().to(own_page::close)))
            .service(
                at("/{language}/your-report/plan")
                    .route(get().to(own_page::plan::show))
                    .route(post().to(own_page::plan::take)),
            )
            .service(
                at("/{language}/your-report/consents")
                    .route(get().to(own_page::consents::show))
                    .route(post().to(own_page::consents::take)),
            )
            .service(at("/{language}/your-report/unhappy").route(get().to(own_page::unhappy::show)))
            .service(at("/{language}/your-report/survey").route(get().to(own_page::unhappy::survey)))
            .service(
                at("/{language}/your-report/files")
                    .route(get().to(evidence::show_later))
                    .route(post().to(evidence::add_later)),
            )
            .service(
                at("/{language}/your-report/{page}")
                    .route(get().to(own_page::writing::show))
                    .route(post().to(own_page::writing::take)),
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
