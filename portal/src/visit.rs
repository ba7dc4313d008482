//! A visit: one request for a page, in a language, perhaps with the key to a draft.

use std::sync::Arc;

use actix_web::{
    FromRequest, HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite},
    dev::Payload,
    http::{StatusCode, header},
    web::Data,
};
use entity::{
    answers::{Answers, Context},
    draft::{self, Draft, DraftKey},
    fault::Fault,
    moment::Moment,
};
use futures_util::future::{Ready, ready};
use locales::Language;
use maud::Markup;

use crate::{Portal, neighbourhood::Neighbourhood, speech::Speech, trouble::Trouble};

/// A visit.
pub(crate) struct Visit {
    /// What the pages work with.
    pub(crate) portal: Arc<Portal>,
    /// The time of the request.
    pub(crate) now: Moment,
    /// The code of the visitor's language.
    code: String,
    /// The key in the visitor's cookie.
    pub(crate) key: Option<DraftKey>,
    /// Whether there was a cookie, usable or not.
    pub(crate) had_cookie: bool,
    /// The neighbourhood that the request comes from, if it says anything.
    pub(crate) neighbourhood: Option<Neighbourhood>,
}

impl FromRequest for Visit {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let visit = Self::of(request);
        ready(match visit {
            Some(visit) if request.match_info().get("language").is_none_or(|code| code == visit.code) => {
                Ok(visit)
            }
            Some(visit) => Err(Trouble::NoSuchPage.error(visit)),
            None => Err(actix_web::error::ErrorInternalServerError(
                "the pages were mounted without what they work with",
            )),
        })
    }
}

/// How the visitor came to a page, as its address tells. Whatever else stands there is nobody's business.
pub(crate) struct Came {
    /// From the list of their answers.
    pub(crate) from_check: bool,
    /// They have just been here, and something has to be put right: a page that says so has an address of its own, so that
    /// "Back" and "Refresh" lead to it like to any other.
    pub(crate) again: bool,
}

impl FromRequest for Came {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let has = |part: &str| request.query_string().split('&').any(|known| known == part);
        ready(Ok(Self { from_check: has("from=check"), again: has("again=yes") }))
    }
}

impl Visit {
    /// The visit that a request is, in the language of its address, or else the browser's; `None` outside the pages.
    pub(crate) fn of(request: &HttpRequest) -> Option<Self> {
        let portal = request.app_data::<Data<Portal>>()?.clone().into_inner();
        let in_address = request.path().split('/').nth(1).and_then(|code| portal.languages.get(code));
        let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let language = in_address.unwrap_or_else(|| portal.languages.negotiate(accepted.unwrap_or_default()));
        let cookie = request.cookie(cookie_name(&portal));
        Some(Self {
            code: language.code().to_owned(),
            now: portal.clock.now(),
            key: cookie.as_ref().and_then(|cookie| DraftKey::from_cookie(cookie.value())),
            had_cookie: cookie.is_some(),
            neighbourhood: Neighbourhood::of_request(request, portal.door.trusted()),
            portal,
        })
    }

    /// The visitor's language.
    pub(crate) fn language(&self) -> &Language {
        self.portal.languages.get(&self.code).unwrap_or_else(|| self.portal.languages.first())
    }

    /// The visitor's language, to say things in.
    pub(crate) fn speech(&self) -> Speech<'_> {
        Speech::new(&self.portal.languages, self.language(), &self.portal.landlord)
    }

    /// What answers are checked against.
    pub(crate) fn context(&self) -> Context<'_> {
        Context { areas: &self.portal.landlord.areas, languages: &self.portal.codes, today: self.now.day() }
    }

    /// The address of a page in the visitor's language.
    pub(crate) fn to(&self, page: &str) -> String {
        self.speech().to(page)
    }

    /// The draft that the visitor's key opens.
    pub(crate) async fn draft(&self) -> Result<Option<Draft>, Fault> {
        match &self.key {
            Some(key) => draft::open(&self.portal.intake.db, key, self.now).await,
            None => Ok(None),
        }
    }

    /// Changes the draft that the visitor's key opens; `None` if there is none.
    pub(crate) async fn change<T>(
        &self,
        change: impl FnMut(&mut Draft) -> T,
    ) -> Result<Option<(Draft, T)>, Fault> {
        match &self.key {
            Some(key) => {
                draft::change(&self.portal.intake.db, key, self.portal.chance.as_ref(), self.now, change)
                    .await
            }
            None => Ok(None),
        }
    }

    /// Keeps a new draft under a new key, which the visitor holds from now on.
    pub(crate) async fn begin_draft(&mut self, draft: &Draft) -> Result<(), Fault> {
        let chance = self.portal.chance.as_ref();
        let key = DraftKey::draw(chance)?;
        draft::begin(&self.portal.intake.db, &key, draft, chance, self.now).await?;
        self.key = Some(key);
        Ok(())
    }

    /// Forgets the draft at once.
    pub(crate) async fn forget_draft(&self) -> Result<(), Fault> {
        match &self.key {
            Some(key) => draft::forget(&self.portal.intake.db, key).await,
            None => Ok(()),
        }
    }

    /// A page as an answer.
    pub(crate) fn page(&self, status: StatusCode, page: Markup) -> HttpResponse {
        HttpResponse::build(status).content_type("text/html; charset=utf-8").body(page.into_string())
    }

    /// Sends the visitor on to another page.
    pub(crate) fn go(&self, page: &str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((header::LOCATION, self.to(page))).finish()
    }

    /// The same answer, with the key to the draft in the visitor's cookie.
    pub(crate) fn with_key(&self, mut response: HttpResponse) -> HttpResponse {
        let Some(key) = &self.key else { return response };
        let cookie = cookie(&self.portal, key.to_cookie()).finish();
        // A cookie made of letters and figures is always a usable header.
        let _added = response.add_cookie(&cookie);
        response
    }

    /// The same answer, and the cookie is gone.
    pub(crate) fn without_key(&self, mut response: HttpResponse) -> HttpResponse {
        let mut gone = cookie(&self.portal, String::new()).finish();
        gone.make_removal();
        let _added = response.add_cookie(&gone);
        response
    }
}

/// The only cookie: the key to the unfinished report. Over HTTPS no other host can set or read it.
fn cookie(portal: &Portal, value: String) -> actix_web::cookie::CookieBuilder<'static> {
    Cookie::build(cookie_name(portal), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(is_secure(portal))
}

/// The cookie's name.
pub(crate) fn cookie_name(portal: &Portal) -> &'static str {
    if is_secure(portal) { "__Host-heard" } else { "heard" }
}

/// Whether people reach the pages over HTTPS.
pub(crate) fn is_secure(portal: &Portal) -> bool {
    portal.base_url.starts_with("https://")
}

/// The role that questions are worded for, among the answers.
pub(crate) fn role(answers: &Answers) -> &str {
    answers.word("reporter_role").unwrap_or("witness")
}
