//! A refusal or a fault as the API says it: a problem document (RFC 9457), each with a stable code, none with anything
//! that somebody typed.

use actix_web::{
    HttpResponse, ResponseError,
    http::{
        StatusCode,
        header::{ALLOW, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE},
    },
};
use entity::fault::Fault;
use sea_orm::DbErr;
use serde::Serialize;
use utoipa::ToSchema;

use crate::refusal::{Invalid, Refusal};

/// The answer of a handler that may refuse.
pub type Answer<T> = Result<T, Problem>;

/// Everything that the API answers when it does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// An act refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// No token, or none that works.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// There is no such address.
    #[error("there is no such address")]
    NoSuchRoute,
    /// The address is there, but not for this method.
    #[error("the address does not take this method")]
    MethodNotAllowed(Vec<String>),
    /// The body is longer than it may be.
    #[error("the body is too long")]
    TooLarge,
    /// The body is not said to be JSON.
    #[error("the body is not said to be JSON")]
    NotJson,
    /// The body is not said to be CSV.
    #[error("the body is not said to be CSV")]
    NotCsv,
    /// The body is not JSON, or did not arrive.
    #[error("the body can't be read")]
    Unreadable,
    /// The `Idempotency-Key` is missing or not one.
    #[error("the Idempotency-Key is missing or not one")]
    KeyRequired,
    /// The `If-Match` is missing.
    #[error("the If-Match is missing")]
    MatchRequired,
}

/// A problem document.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct Document {
    /// The kind of problem: `/problems/` and its code.
    #[serde(rename = "type")]
    #[schema(example = "/problems/invalid")]
    kind: String,
    /// What kind of problem it is, for people.
    #[schema(example = "Something in the request is wrong")]
    title: &'static str,
    /// The status of the answer.
    #[schema(example = 422)]
    status: u16,
    /// What can be done about it.
    detail: &'static str,
    /// The stable name of the kind of problem.
    #[schema(example = "invalid")]
    code: &'static str,
    /// The fields that are wrong, if it is about fields.
    errors: Vec<Invalid>,
}

/// A kind of problem: status, code, title, detail.
type Kind = (StatusCode, &'static str, &'static str, &'static str);

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::Refused(Refusal::Fault(fault))
    }
}

impl Problem {
    fn kind(&self) -> Kind {
        use StatusCode as S;
        match self {
            Self::Refused(refusal) => kind_of_refusal(refusal),
            Self::NotSignedIn => (
                S::UNAUTHORIZED,
                "not_signed_in",
                "Nobody is signed in",
                "Send a token that works in the Authorization header.",
            ),
            Self::NoSuchRoute => (
                S::NOT_FOUND,
                "no_such_route",
                "There is no such address",
                "The API's description lists them.",
            ),
            Self::MethodNotAllowed(_) => (
                S::METHOD_NOT_ALLOWED,
                "method_not_allowed",
                "This address does not take this method",
                "The Allow header lists the methods it takes.",
            ),
            Self::TooLarge => {
                (S::PAYLOAD_TOO_LARGE, "too_large", "The body is too long", "Send less at once.")
            }
            Self::NotJson => (
                S::UNSUPPORTED_MEDIA_TYPE,
                "not_json",
                "The body is not said to be JSON",
                "Send JSON with the content type application/json.",
            ),
            Self::NotCsv => (
                S::UNSUPPORTED_MEDIA_TYPE,
                "not_csv",
                "The body is not said to be CSV",
                "Send CSV, in UTF-8, with the content type text/csv.",
            ),
            Self::Unreadable => {
                (S::BAD_REQUEST, "unreadable", "The body can't be read", "Send JSON, in UTF-8, in full.")
            }
            Self::KeyRequired => (
                S::BAD_REQUEST,
                "idempotency_key_required",
                "The request needs a key",
                "Send an Idempotency-Key header with 8 to 200 visible ASCII characters, new for each thing to make.",
            ),
            Self::MatchRequired => (
                S::PRECONDITION_REQUIRED,
                "if_match_required",
                "The request has to say which version it changes",
                "Send the ETag of what you saw in an If-Match header.",
            ),
        }
    }

    fn errors(&self) -> Vec<Invalid> {
        match self {
            Self::Refused(Refusal::Invalid(errors)) => errors.clone(),
            Self::Refused(Refusal::EmailTaken) => {
                vec![Invalid::new("email", "taken", "Another account has this e-mail address.")]
            }
            Self::Refused(Refusal::KeyReused) => {
                vec![Invalid::new("Idempotency-Key", "reused", "This key was used for another request.")]
            }
            Self::KeyRequired => {
                vec![Invalid::new("Idempotency-Key", "required", "8 to 200 visible ASCII characters.")]
            }
            Self::MatchRequired => vec![Invalid::new("If-Match", "required", "The ETag of what you saw.")],
            _ => Vec::new(),
        }
    }

    fn header(&self) -> Option<(actix_web::http::header::HeaderName, String)> {
        let retry = |seconds: i64| Some((RETRY_AFTER, seconds.max(1).to_string()));
        match self {
            Self::NotSignedIn | Self::Refused(Refusal::WrongPassword | Refusal::TokenRefused) => {
                Some((WWW_AUTHENTICATE, "Bearer".to_owned()))
            }
            Self::MethodNotAllowed(methods) => Some((ALLOW, methods.join(", "))),
            Self::Refused(Refusal::Slow(seconds)) => retry(*seconds),
            Self::Refused(Refusal::Busy) => retry(2),
            Self::Refused(Refusal::Fault(fault)) if database_is_away(fault) => retry(5),
            _ => None,
        }
    }
}

fn kind_of_refusal(refusal: &Refusal) -> Kind {
    use StatusCode as S;
    match refusal {
        Refusal::NotAllowed => (
            S::FORBIDDEN,
            "not_allowed",
            "This account may not do that",
            "An administrator can change what the account is for.",
        ),
        Refusal::PasswordChangeRequired => (
            S::FORBIDDEN,
            "password_change_required",
            "The password has to be changed first",
            "Choose your own password: PUT /api/v1/me/password.",
        ),
        Refusal::NotFound => (
            S::NOT_FOUND,
            "not_found",
            "There is no such thing",
            "Check the number; it may have been written down wrongly.",
        ),
        Refusal::Rule(rule) => (S::CONFLICT, rule.code, "The procedure does not allow this", rule.detail),
        Refusal::Stale => (
            S::PRECONDITION_FAILED,
            "stale",
            "It has been changed since you saw it",
            "Get it again, look at what has changed, and send your change with the new ETag.",
        ),
        Refusal::EmailTaken => (
            S::CONFLICT,
            "email_taken",
            "Another account has this e-mail address",
            "Use another address, or open the account that has it.",
        ),
        Refusal::LastAdministrator => (
            S::CONFLICT,
            "last_administrator",
            "This is the last administrator",
            "Make somebody else an administrator first.",
        ),
        Refusal::KeyReused => (
            S::UNPROCESSABLE_ENTITY,
            "idempotency_key_reused",
            "This key was used for another request",
            "Use a new Idempotency-Key for each thing to make, and the same one only to send the same again.",
        ),
        Refusal::WrongPassword => (
            S::UNAUTHORIZED,
            "wrong_email_or_password",
            "The e-mail address or the password is wrong",
            "Try again, or ask an administrator for a new password.",
        ),
        Refusal::TokenRefused => {
            (S::UNAUTHORIZED, "refresh_token_refused", "The refresh token does not work", "Sign in again.")
        }
        Refusal::Slow(_) => (
            S::TOO_MANY_REQUESTS,
            "too_many_guesses",
            "Too many wrong guesses",
            "Wait as long as the Retry-After header says.",
        ),
        Refusal::Invalid(_) => (
            S::UNPROCESSABLE_ENTITY,
            "invalid",
            "Something in the request is wrong",
            "Each error names a field and what is wrong with it.",
        ),
        Refusal::Busy => (
            S::SERVICE_UNAVAILABLE,
            "busy",
            "Too much is going on at once",
            "Nothing was stored. Send the same again in a moment.",
        ),
        Refusal::Fault(fault) if database_is_away(fault) => (
            S::SERVICE_UNAVAILABLE,
            "database_away",
            "The record can't be reached",
            "Nothing was stored. Send the same again in a moment.",
        ),
        Refusal::Fault(_) => (
            S::INTERNAL_SERVER_ERROR,
            "fault",
            "Something went wrong here",
            "It has been noted. If it happens again, tell whoever looks after this service.",
        ),
    }
}

/// Whether a fault comes from a database that can't be reached.
fn database_is_away(fault: &Fault) -> bool {
    let mut next = std::error::Error::source(fault);
    while let Some(cause) = next {
        if let Some(DbErr::Conn(_) | DbErr::ConnectionAcquire(_)) = cause.downcast_ref::<DbErr>() {
            return true;
        }
        next = cause.source();
    }
    false
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.kind().0
    }

    /// Called once for each answer, at the outermost edge: here a fault is logged.
    fn error_response(&self) -> HttpResponse {
        if let Self::Refused(Refusal::Fault(fault)) = self {
            tracing::error!(story = fault.story(), "a request could not be answered");
        }
        let (status, code, title, detail) = self.kind();
        let mut answer = HttpResponse::build(status);
        answer.content_type("application/problem+json");
        if let Some((name, value)) = self.header()
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            answer.insert_header((name, value));
        }
        let kind = format!("/problems/{code}");
        answer.json(Document { kind, title, status: status.as_u16(), detail, code, errors: self.errors() })
    }
}
