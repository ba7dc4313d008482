//! Counts the requests that the API answers, by the pattern of the route: no number and no name is kept.

use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::Method,
    middleware::Next,
    web::Data,
};

use crate::{house::House, numbers::RequestLabels};

/// Counts a request once it is answered.
///
/// # Errors
/// Those of what answers it.
pub async fn count<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let house = request.app_data::<Data<House>>().cloned();
    let answered = next.call(request).await?;
    if let Some(house) = house {
        house.numbers.requests.get_or_create(&labels(&answered)).inc();
    }
    Ok(answered)
}

fn labels<B>(answered: &ServiceResponse<B>) -> RequestLabels {
    let request = answered.request();
    RequestLabels {
        method: known(request.method()).to_owned(),
        route: request.match_pattern().unwrap_or_else(|| "none".to_owned()),
        status: answered.status().as_u16(),
    }
}

/// A method's name, if it is one that anyone means: clients can make up others without end.
fn known(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}
