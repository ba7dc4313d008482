//! Accounts, areas, teams and lists, as administrators keep them, and what comes of it for cases.

mod accounts;
mod importing;
mod keeping;
mod routing;

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answered, Officer};

impl Officer<'_> {
    /// Adds something to a list, with a key of its own.
    pub(super) async fn adds(&self, list: &str, body: Value) -> Answered {
        self.posts_once(&format!("/api/v1/{list}"), &Uuid::new_v4().to_string(), &body).await
    }

    /// Changes something in a list that was seen in this version.
    async fn changes_at(&self, path: &str, seen: &str, body: Value) -> Answered {
        let request = TestRequest::patch().uri(&format!("/api/v1/{path}"));
        self.sends(request.insert_header(("If-Match", seen)).set_json(body)).await
    }

    /// Sends a file of rows.
    async fn imports(&self, what: &str, file: impl Into<Vec<u8>>) -> Answered {
        let request = TestRequest::post().uri(&format!("/api/v1/imports/{what}"));
        self.sends(
            request.insert_header(("Content-Type", "text/csv; charset=utf-8")).set_payload(file.into()),
        )
        .await
    }

    /// What a list holds.
    async fn items(&self, list: &str) -> Vec<Value> {
        self.gets(&format!("/api/v1/{list}")).await.ok()["items"].as_array().unwrap().clone()
    }

    /// Adds a team; gives its id.
    pub(super) async fn team(&self, name: &str) -> String {
        let added = self.adds("teams", json!({ "name": name })).await.ok();
        added["id"].as_str().unwrap().to_owned()
    }
}

/// The values of a field in a list.
fn each(items: &[Value], field: &str) -> Vec<String> {
    items.iter().map(|item| item[field].as_str().unwrap_or_default().to_owned()).collect()
}
