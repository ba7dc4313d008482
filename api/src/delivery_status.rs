//! What a mail provider tells of letters that it delivered or could not: `/api/v1/delivery-status`.
//!
//! It proves itself with the token of the settings. What it tells of letters that are not ours, or not any more, is taken
//! like any other, so that nobody learns from the answer which letters there are.

use std::fmt;

use actix_web::{HttpRequest, HttpResponse, http::header::AUTHORIZATION, web::Data};
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};
use utoipa::{PartialSchema, ToSchema, openapi};

use crate::{
    body::Body,
    house::House,
    notifier::bounce::{Fate, News, class_word, letter_of, take_in},
    problem::{Answer, Problem},
    refusal::Refusal,
};

/// How many bytes a body may have.
pub const MOST_BYTES: usize = 64 * 1024;
/// How many letters may be told of at once.
const MOST: usize = 100;
/// How long a `Message-ID` may be (RFC 5322).
const LONGEST_ID: usize = 998;

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryStatus {
    /// It came back.
    Bounced,
    /// The reader said that they don't want it.
    Complained,
    /// It is there.
    Delivered,
}

/// Word of a letter.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterStatus {
    /// The letter's `Message-ID`.
    #[schema(max_length = 998, example = "<019376c5-8c00-7000-8000-000000000001@homes.example>")]
    message_id: String,
    /// What became of it.
    status: DeliveryStatus,
    /// The enhanced status code (RFC 3463). With `4.x.x` the provider tries again, and nothing is changed.
    #[schema(example = "5.1.1", pattern = r"^[245]\.[0-9]{1,3}\.[0-9]{1,3}$")]
    code: Option<String>,
}

/// Word of one letter, or of up to 100.
pub struct Statuses(Vec<LetterStatus>);

impl PartialSchema for Statuses {
    fn schema() -> openapi::RefOr<openapi::schema::Schema> {
        let one = openapi::Ref::from_schema_name(LetterStatus::name());
        let several = openapi::schema::ArrayBuilder::new().items(one.clone()).max_items(Some(MOST));
        openapi::schema::OneOfBuilder::new().item(one).item(several).into()
    }
}

impl ToSchema for Statuses {
    fn schemas(schemas: &mut Vec<(String, openapi::RefOr<openapi::schema::Schema>)>) {
        LetterStatus::schemas(schemas);
        schemas.push((LetterStatus::name().into_owned(), LetterStatus::schema()));
    }
}

impl<'de> Deserialize<'de> for Statuses {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrSeveral)
    }
}

struct OneOrSeveral;

impl<'de> Visitor<'de> for OneOrSeveral {
    type Value = Statuses;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("word of a letter, or of up to 100")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Statuses, A::Error> {
        Ok(Statuses(vec![LetterStatus::deserialize(MapAccessDeserializer::new(map))?]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Statuses, A::Error> {
        let mut statuses = Vec::new();
        while let Some(status) = items.next_element()? {
            if statuses.len() == MOST {
                return Err(de::Error::custom("too many letters at once"));
            }
            statuses.push(status);
        }
        Ok(Statuses(statuses))
    }
}

/// Say what became of letters: they came back, were complained of, or are there.
///
/// For mail providers, with the token that the setting `HEARD_DELIVERY_STATUS_TOKEN` names: `Authorization: Bearer …`. Where
/// there is no such setting, there is no such address. The answer is the same whether there are such letters or not.
#[utoipa::path(post, path = "/api/v1/delivery-status", tag = "letters", request_body = Statuses,
    params(("Authorization" = String, Header, description = "`Bearer` and the providers' token")),
    responses((status = 204, description = "Taken in")))]
pub async fn told(house: Data<House>, request: HttpRequest, body: Body<Statuses>) -> Answer<HttpResponse> {
    if !house.returns.takes_calls() {
        return Err(Problem::NoSuchRoute);
    }
    if !bearer(&request).is_some_and(|token| house.returns.knows(token)) {
        return Err(Problem::NotSignedIn);
    }
    let Statuses(statuses) = body.read()?;
    for status in &statuses {
        status.is_sound()?;
    }
    let now = house.clock.now();
    for news in statuses.iter().filter_map(LetterStatus::news) {
        take_in(&house, news, now).await?;
    }
    Ok(HttpResponse::NoContent().finish())
}

fn bearer(request: &HttpRequest) -> Option<&str> {
    let (scheme, token) = request.headers().get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then(|| token.trim())
}

impl LetterStatus {
    fn is_sound(&self) -> Result<(), Refusal> {
        if self.message_id.len() > LONGEST_ID {
            return Err(Refusal::field("message_id", "too_long", "At most 998 characters."));
        }
        let is_number =
            |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_code = |code: &str| {
            let mut parts = code.split('.');
            let class = parts.next().is_some_and(|class| ["2", "4", "5"].contains(&class));
            class
                && parts.next().is_some_and(is_number)
                && parts.next().is_some_and(is_number)
                && parts.next().is_none()
        };
        if self.code.as_deref().is_none_or(is_code) {
            return Ok(());
        }
        Err(Refusal::field("code", "not_a_status_code", "An enhanced status code, like 5.1.1."))
    }

    /// What it says of one of our letters, if the letter is named as ours are.
    fn news(&self) -> Option<News> {
        let letter_id = letter_of(&self.message_id)?;
        let code = self.code.as_deref().unwrap_or_default();
        let fate = match self.status {
            // The provider tries again, or took it in the end.
            DeliveryStatus::Bounced if code.starts_with(['2', '4']) => Fate::OnItsWay,
            DeliveryStatus::Bounced => Fate::Bounced(class_word(code)),
            DeliveryStatus::Complained => Fate::Complained,
            DeliveryStatus::Delivered => Fate::OnItsWay,
        };
        Some(News { letter_id, fate })
    }
}
