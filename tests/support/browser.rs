//! A real browser: Chromium, driven through its own driver.

use std::{
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

use crate::program::{free_port, wait_for};

/// What kind of browser someone has.
#[derive(Debug, Clone, Copy)]
pub struct Browser {
    /// Whether it runs JavaScript.
    pub javascript: bool,
    /// How wide its window is, in pixels.
    pub width: u32,
}

/// A browser with a window open. It is ended with this.
#[derive(Debug)]
pub struct Window {
    /// The way to it.
    pub client: Client,
    driver: Child,
    _profile: TempDir,
}

impl Browser {
    /// Opens a window with a fresh profile.
    pub async fn open(self) -> Window {
        let (port, profile) = (free_port(), tempfile::tempdir().unwrap());
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromium-driver: tests/run installs it");
        wait_for("the browser's driver", || std::net::TcpStream::connect(("127.0.0.1", port)).ok());
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(self.capabilities(&profile))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();
        Window { client, driver, _profile: profile }
    }

    fn capabilities(self, profile: &TempDir) -> serde_json::Map<String, serde_json::Value> {
        let args = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        let scripts = if self.javascript { 1 } else { 2 };
        let options = json!({
            "args": args,
            "mobileEmulation": {"deviceMetrics": {"width": self.width, "height": 800, "pixelRatio": 1.0}},
            "prefs": {"profile.managed_default_content_settings.javascript": scripts},
        });
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        capabilities
    }
}

impl Window {
    /// Ends the browser, then its driver.
    pub async fn close(mut self) {
        let closed = tokio::time::timeout(Duration::from_secs(20), self.client.clone().close()).await;
        let _ended_before = self.driver.kill();
        let _ended_before = self.driver.wait();
        closed.unwrap().unwrap();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ended_before = self.driver.kill();
        let _ended_before = self.driver.wait();
    }
}
