//! A member of staff at work: a client of the JSON API.

use serde_json::{Value, json};

use crate::http::{Answer, Http};

/// A member of staff, signed in.
#[derive(Debug, Clone)]
pub struct Officer {
    http: Http,
    /// The access token.
    pub token: String,
    /// The refresh token.
    pub refresh_token: String,
}

impl Officer {
    /// Signs in.
    pub fn signs_in(http: Http, email: &str, password: &str) -> Self {
        let answer = tries_to_sign_in(&http, email, password);
        assert_eq!(answer.status, 200, "{}", answer.text);
        let body = answer.json();
        let of = |name: &str| body[name].as_str().unwrap().to_owned();
        Self { token: of("access_token"), refresh_token: of("refresh_token"), http }
    }

    /// Sends a request.
    pub fn asks(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let mut all = vec![("authorization", bearer.as_str())];
        all.extend_from_slice(headers);
        if body.is_some() {
            all.push(("content-type", "application/json"));
        }
        self.http.send(method, path, &all, body.map(Value::to_string).unwrap_or_default().as_bytes())
    }

    /// Gets something that is there.
    pub fn gets(&self, path: &str) -> Value {
        let answer = self.asks("GET", path, &[], None);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json()
    }

    /// The reports in the list, newest first.
    pub fn lists_reports(&self) -> Vec<Value> {
        self.gets("/api/v1/reports")["items"].as_array().unwrap().clone()
    }

    /// Reads a report.
    pub fn reads(&self, number: &str) -> Value {
        self.gets(&format!("/api/v1/reports/{number}"))
    }
}

/// Tries a password.
pub fn tries_to_sign_in(http: &Http, email: &str, password: &str) -> Answer {
    let body = json!({"email": email, "password": password}).to_string();
    http.send("POST", "/api/v1/sessions", &[("content-type", "application/json")], body.as_bytes())
}
