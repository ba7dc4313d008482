//! A real browser: Chromium, driven through its own driver, and what a person does with it.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    cookies::Cookie,
    elements::Element,
    wd::WindowHandle,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::{
    database::block_on,
    http::Http,
    program::{free_port, wait_for},
};

/// What kind of browser someone has.
#[derive(Debug, Clone, Copy)]
pub struct Browser {
    /// Whether it runs JavaScript.
    pub javascript: bool,
    /// How wide its window is, in pixels.
    pub width: u32,
}

/// A small telephone, without JavaScript.
pub const PHONE: Browser = Browser { javascript: false, width: 320 };
/// A computer, without JavaScript.
pub const COMPUTER: Browser = Browser { javascript: false, width: 1024 };
/// A computer, with JavaScript.
pub const SCRIPTED: Browser = Browser { javascript: true, width: 1024 };

/// A browser with a window open. It is ended with this.
#[derive(Debug)]
pub struct Window {
    site: Http,
    client: Client,
    driver: Child,
    to_driver: Http,
    session: String,
    _profile: TempDir,
}

/// Where something is on a page, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
}

impl Browser {
    /// Opens a window with a fresh profile, to look at a site.
    pub fn open(self, site: &Http) -> Window {
        let (port, profile) = (free_port(), tempfile::tempdir().unwrap());
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromium-driver: tests/run installs it");
        let to_driver = Http::new(port);
        wait_for("the browser's driver", || to_driver.try_get("/status"));
        let (client, session) = block_on(async {
            let client = ClientBuilder::new(HttpConnector::new())
                .capabilities(self.capabilities(&profile))
                .connect(&to_driver.url(""))
                .await
                .unwrap();
            let session = client.session_id().await.unwrap().unwrap();
            (client, session)
        });
        Window { site: site.clone(), client, driver, to_driver, session, _profile: profile }
    }

    fn capabilities(self, profile: &TempDir) -> Map<String, Value> {
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
            // Otherwise the page still moves under the mouse when it clicks.
            "--force-prefers-reduced-motion".to_owned(),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        let scripts = if self.javascript { 1 } else { 2 };
        let screen = json!({"width": self.width, "height": 800, "pixelRatio": 1.0, "touch": false});
        let options = json!({
            "args": args,
            "mobileEmulation": {"deviceMetrics": screen},
            "prefs": {"profile.managed_default_content_settings.javascript": scripts},
        });
        let mut capabilities = Map::new();
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        capabilities.insert("goog:loggingPrefs".to_owned(), json!({"performance": "ALL"}));
        capabilities
    }
}

impl Window {
    /// Goes to a page of the site.
    pub fn goes(&self, path: &str) {
        self.goes_to(&self.site.url(path));
    }

    /// Goes to any address.
    pub fn goes_to(&self, url: &str) {
        block_on(self.client.goto(url)).unwrap();
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        block_on(self.client.current_url()).unwrap().to_string()
    }

    /// The address of the page within the site.
    pub fn path(&self) -> String {
        self.address().replacen(&self.site.url(""), "", 1)
    }

    /// The page's title.
    pub fn title(&self) -> String {
        block_on(self.client.title()).unwrap()
    }

    /// The first element of a kind; there is one.
    pub fn find(&self, css: &str) -> Element {
        block_on(self.client.find(Locator::Css(css))).unwrap_or_else(|error| {
            panic!("no {css} on {}: {error}", self.path());
        })
    }

    /// How many elements of a kind there are.
    pub fn count(&self, css: &str) -> usize {
        block_on(self.client.find_all(Locator::Css(css))).unwrap().len()
    }

    /// The text in an element, as it is seen.
    pub fn reads(&self, css: &str) -> String {
        // The marks round values keep directions apart and are not seen.
        block_on(self.find(css).text()).unwrap().replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Whether an element can be seen.
    pub fn shows(&self, css: &str) -> bool {
        block_on(self.find(css).is_displayed()).unwrap()
    }

    /// What stands in a field.
    pub fn value_of(&self, css: &str) -> String {
        block_on(self.find(css).prop("value")).unwrap().unwrap_or_default()
    }

    /// Whether a choice is made.
    pub fn is_chosen(&self, css: &str) -> bool {
        block_on(self.find(css).is_selected()).unwrap()
    }

    /// What a style comes to.
    pub fn style(&self, css: &str, property: &str) -> String {
        block_on(self.find(css).css_value(property)).unwrap()
    }

    /// Where an element is.
    pub fn place(&self, css: &str) -> Place {
        let (left, _, width, _) = block_on(self.find(css).rectangle()).unwrap();
        Place { left, right: left + width }
    }

    /// Asks the browser, not the page, which need not run scripts: `return …`.
    pub fn evaluates(&self, script: &str) -> Value {
        block_on(self.client.execute(script, Vec::new())).unwrap()
    }

    /// Clicks something that leads to no other page.
    pub fn clicks(&self, css: &str) {
        block_on(self.find(css).click()).unwrap();
    }

    /// Writes into a field in place of what is there.
    pub fn writes(&self, css: &str, text: &str) {
        let field = self.find(css);
        block_on(async {
            field.clear().await.unwrap();
            field.send_keys(text).await.unwrap();
        });
    }

    /// Picks a file, as if from the browser's own list.
    pub fn picks(&self, css: &str, file: &std::path::Path) {
        block_on(self.find(css).send_keys(file.to_str().unwrap())).unwrap();
    }

    /// Pastes into a field in place of what is there.
    pub fn pastes(&self, css: &str, text: &str) {
        let field = self.find(css);
        block_on(async {
            field.clear().await.unwrap();
            field.click().await.unwrap();
        });
        self.devtools("Input.insertText", &json!({"text": text}));
    }

    /// Makes a choice, if it is not made.
    pub fn chooses(&self, css: &str) {
        if !self.is_chosen(css) {
            self.clicks(css);
        }
    }

    /// Presses a link or a button, and waits for the next page.
    pub fn presses(&self, css: &str) {
        let pressed = self.find(css);
        self.waits_for_the_next_page(|| block_on(pressed.click()).unwrap());
    }

    /// Presses the link or the button that reads so, and waits for the next page.
    pub fn presses_what_reads(&self, text: &str) {
        let path = format!("//*[self::a or self::button][normalize-space(.)='{text}']");
        let pressed = block_on(self.client.find(Locator::XPath(&path))).unwrap_or_else(|error| {
            panic!("nothing to press reads {text} on {}: {error}", self.path());
        });
        self.waits_for_the_next_page(|| block_on(pressed.click()).unwrap());
    }

    /// Does something, and waits until the page is another.
    pub fn waits_for_the_next_page(&self, act: impl FnOnce()) {
        let page = self.find("html");
        act();
        wait_for("the next page", || block_on(page.tag_name()).err());
    }

    /// Clicks twice, quickly.
    pub fn double_clicks(&self, css: &str) {
        let to = PointerAction::MoveToElement { element: self.find(css), duration: None, x: 0.0, y: 0.0 };
        let (down, up) = (
            || PointerAction::Down { button: MOUSE_BUTTON_LEFT },
            || PointerAction::Up { button: MOUSE_BUTTON_LEFT },
        );
        let clicks = MouseActions::new("mouse".to_owned());
        let clicks = clicks.then(to).then(down()).then(up()).then(down()).then(up());
        block_on(self.client.perform_actions(clicks)).unwrap();
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub fn keys(&self, keys: impl IntoIterator<Item = impl Into<char>>) {
        let mut pressed = KeyActions::new("keyboard".to_owned());
        for key in keys {
            let value = key.into();
            pressed = pressed.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        block_on(self.client.perform_actions(pressed)).unwrap();
    }

    /// What has the focus: its id, or else its class.
    pub fn focus(&self) -> String {
        let script = "const it = document.activeElement; return it.id || it.className";
        self.evaluates(script).as_str().unwrap().to_owned()
    }

    /// The browser's own button.
    pub fn back(&self) {
        block_on(self.client.back()).unwrap();
    }

    /// The browser's own button.
    pub fn forward(&self) {
        block_on(self.client.forward()).unwrap();
    }

    /// The browser's own button.
    pub fn refresh(&self) {
        block_on(self.client.refresh()).unwrap();
    }

    /// The tab that is looked at.
    pub fn tab(&self) -> WindowHandle {
        block_on(self.client.window()).unwrap()
    }

    /// Opens another tab and looks at it.
    pub fn opens_tab(&self) -> WindowHandle {
        let tab = block_on(self.client.new_window(true)).unwrap().handle;
        self.looks_at(&tab);
        tab
    }

    /// Looks at a tab.
    pub fn looks_at(&self, tab: &WindowHandle) {
        block_on(self.client.switch_to_window(tab.clone())).unwrap();
    }

    /// The cookies it holds, as `name=value`.
    pub fn cookies(&self) -> Vec<String> {
        let cookies = block_on(self.client.get_all_cookies()).unwrap();
        cookies.iter().map(Cookie::to_string).collect()
    }

    /// Takes over a cookie, `name=value`: from here on it is the browser of whoever held it.
    pub fn holds(&self, cookie: Option<&str>) {
        let (name, value) = cookie.and_then(|cookie| cookie.split_once('=')).unwrap();
        let cookie = json!({"name": name, "value": value, "url": self.site.url("/"), "httpOnly": true});
        self.devtools("Network.setCookie", &cookie);
    }

    /// Speaks to the browser's developer tools.
    pub fn devtools(&self, command: &str, params: &Value) -> Value {
        self.driver("goog/cdp/execute", &json!({"cmd": command, "params": params}))
    }

    /// Runs a script in every page from here on, before the page's own.
    pub fn begins_pages_with(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}));
    }

    /// The addresses that it asked for since this was asked last.
    pub fn asked_for(&self) -> Vec<String> {
        let log = self.driver("se/log", &json!({"type": "performance"}));
        let events = log.as_array().unwrap().iter().map(|entry| {
            let event: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
            event["message"].clone()
        });
        let asked = events.filter(|event| event["method"] == "Network.requestWillBeSent");
        asked.map(|event| event["params"]["request"]["url"].as_str().unwrap().to_owned()).collect()
    }

    fn driver(&self, command: &str, body: &Value) -> Value {
        let path = format!("/session/{}/{command}", self.session);
        let answer = self.to_driver.send("POST", &path, &[], body.to_string().as_bytes());
        assert_eq!(answer.status, 200, "{command}: {}", answer.text);
        answer.json()["value"].clone()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let closing = self.client.clone().close();
        let _ended_before = block_on(async { tokio::time::timeout(Duration::from_secs(20), closing).await });
        let _ended_before = self.driver.kill();
        let _ended_before = self.driver.wait();
    }
}

/// A page somewhere else on the web: it says the same to whoever asks, as long as the tests run.
pub fn page_elsewhere(html: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            thread::spawn(move || answer(&stream, html));
        }
    });
    format!("http://localhost:{port}/")
}

fn answer(mut stream: &TcpStream, html: &str) {
    let head = BufReader::new(stream).lines().map_while(Result::ok);
    let _asked = head.take_while(|line| !line.is_empty()).count();
    let head = format!("Content-Type: text/html\r\nContent-Length: {}\r\nConnection: close", html.len());
    let _gone = write!(stream, "HTTP/1.1 200 OK\r\n{head}\r\n\r\n{html}");
}
