//! Someone who reports: follows links and redirects, keeps the one cookie, fills in pages and reads them.

use crate::http::{Answer, Http, form};

/// The number and the code that someone was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The acknowledgement number.
    pub number: String,
    /// The access code.
    pub code: String,
}

/// A reporter and their browser, without JavaScript.
#[derive(Debug, Clone)]
pub struct Reporter {
    http: Http,
    language: String,
    /// The cookie they hold, as `name=value`.
    pub cookie: Option<String>,
    /// Where they are.
    pub path: String,
}

/// A page as its reader sees it.
#[derive(Debug, Clone)]
pub struct Page {
    /// What came back.
    pub answer: Answer,
    /// Its address.
    pub path: String,
}

impl Page {
    /// The title.
    pub fn title(&self) -> String {
        between(&self.answer.text, "<title>", "</title>").unwrap_or_default()
    }

    /// The page without its markup.
    pub fn words(&self) -> String {
        words(&self.answer.text)
    }

    /// Whether the page says that.
    pub fn says(&self, text: &str) -> bool {
        self.words().contains(text)
    }

    /// What is said beside a field that has to be put right.
    pub fn error_beside(&self, field: &str) -> Option<String> {
        between(&self.answer.text, &format!("id=\"{field}-error\">"), "</p>").map(|text| words(&text))
    }

    /// What stands in a text field.
    pub fn value_of(&self, field: &str) -> String {
        let html = &self.answer.text;
        let area = between(html, &format!("<textarea id=\"{field}\""), "</textarea>");
        if let Some(area) = area {
            return unescape(
                area.split_once('>').map_or("", |(_, text)| text.strip_prefix('\n').unwrap_or(text)),
            );
        }
        let input = between(html, &format!("id=\"{field}\""), ">").unwrap_or_default();
        unescape(&between(&input, "value=\"", "\"").unwrap_or_default())
    }

    /// Whether a choice is made.
    pub fn is_chosen(&self, field: &str, word: &str) -> bool {
        between(&self.answer.text, &format!("id=\"{field}-{word}\""), ">")
            .is_some_and(|input| input.contains(" checked"))
    }

    /// What stands in a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
        unescape(&between(&self.answer.text, &start, "\"").unwrap_or_default())
    }

    /// The number and the code on an acknowledgement page.
    pub fn receipt(&self) -> Receipt {
        let of = |id: &str| {
            between(&self.answer.text, &format!("id=\"{id}\">"), "</bdi>").expect("an acknowledgement page")
        };
        Receipt { number: of("number"), code: of("code") }
    }
}

fn between(text: &str, start: &str, end: &str) -> Option<String> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0.to_owned())
}

fn unescape(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = true;
    for letter in html.chars() {
        match letter {
            '<' => inside = false,
            '>' => {
                inside = true;
                text.push(' ');
            }
            // The marks round values keep directions apart and are not seen.
            '\u{2068}' | '\u{2069}' => {}
            _ if inside => text.push(letter),
            _ => {}
        }
    }
    unescape(&text.replace('\u{a0}', " ")).split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Reporter {
    /// Someone who reads that language.
    pub fn new(http: Http, language: &str) -> Self {
        Self { http, language: language.to_owned(), cookie: None, path: format!("/{language}/") }
    }

    /// Goes to a page in their language: `tell-us/who`, `check` …
    pub fn visits(&mut self, page: &str) -> Page {
        self.goes(&format!("/{}/{page}", self.language))
    }

    /// Goes to an address, and on where it leads.
    pub fn goes(&mut self, path: &str) -> Page {
        let answer = self.send("GET", path, &[]);
        self.follow(path, answer)
    }

    /// Sends the form on a page in their language, and goes on where it leads.
    pub fn posts(&mut self, page: &str, fields: &[(&str, &str)]) -> Page {
        self.posts_bytes(page, &form(fields))
    }

    /// Sends bytes as the form on a page in their language.
    pub fn posts_bytes(&mut self, page: &str, body: &[u8]) -> Page {
        let path = format!("/{}/{page}", self.language);
        let answer = self.send("POST", &path, body);
        self.follow(&path, answer)
    }

    fn follow(&mut self, path: &str, mut answer: Answer) -> Page {
        let mut path = path.to_owned();
        for _ in 0..5 {
            if answer.status != 303 || !answer.header("location").starts_with('/') {
                break;
            }
            path = answer.header("location").to_owned();
            answer = self.send("GET", &path.clone(), &[]);
        }
        self.path.clone_from(&path);
        if let Some(language) = path.split('/').nth(1) {
            language.clone_into(&mut self.language);
        }
        Page { answer, path }
    }

    /// Adds files on a page in their language, and goes on where it leads.
    pub fn adds(&mut self, page: &str, files: &[(&str, &[u8])]) -> Page {
        let path = format!("/{}/{page}", self.language);
        let answer = self.send_as(
            "POST",
            &path,
            &format!("multipart/form-data; boundary={BOUNDARY}"),
            &multipart(files),
        );
        self.follow(&path, answer)
    }

    /// Sends one request with their cookie, and keeps the cookie that comes back.
    pub fn send(&mut self, method: &str, path: &str, body: &[u8]) -> Answer {
        self.send_as(method, path, "application/x-www-form-urlencoded", body)
    }

    /// The same, with a body of another kind.
    pub fn send_as(&mut self, method: &str, path: &str, kind: &str, body: &[u8]) -> Answer {
        let cookie = self.cookie.clone().unwrap_or_default();
        let mut headers = vec![("content-type", kind)];
        if !cookie.is_empty() {
            headers.push(("cookie", &cookie));
        }
        let answer = self.http.send(method, path, &headers, body);
        let set = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        match set.split_once('=') {
            Some((_, "")) => self.cookie = None,
            Some(_) => self.cookie = Some(set),
            None => {}
        }
        answer
    }

    /// The page they are on, without the language.
    pub fn page(&self) -> &str {
        self.path.splitn(3, '/').nth(2).unwrap_or_default()
    }

    /// Begins: nobody is in danger.
    pub fn begins(&mut self) -> Page {
        self.posts("before-you-start", &[("in_danger", "no")])
    }

    /// Goes through all the questions, giving those answers and skipping the rest, up to the check page.
    pub fn answers(&mut self, given: &[(&str, &str)]) -> Page {
        let mut page = self.begins();
        for _ in 0..40 {
            let Some(slug) = self.page().strip_prefix("tell-us/").map(str::to_owned) else { break };
            let known = entity::form::page_named(&slug).expect("a page of the form");
            let belongs = |name: &str| known.questions.iter().any(|question| name.starts_with(question.key));
            let mut fields: Vec<(&str, &str)> =
                given.iter().filter(|(name, _)| belongs(name)).copied().collect();
            fields.push(("go", "continue"));
            page = self.posts(&format!("tell-us/{slug}"), &fields);
            assert_eq!(page.answer.status, 200, "{slug}: {}", page.words());
        }
        assert_eq!(self.page(), "check", "{}", page.words());
        page
    }

    /// Sends the report, and reads the number and the code.
    pub fn sends(&mut self) -> Receipt {
        let page = self.posts("check", &[("go", "send")]);
        assert_eq!(self.page(), "received", "{}", page.words());
        page.receipt()
    }

    /// Answers and sends.
    pub fn reports(&mut self, given: &[(&str, &str)]) -> Receipt {
        self.answers(given);
        self.sends()
    }

    /// Comes back with a number and a code.
    pub fn comes_back(&mut self, receipt: &Receipt) -> Page {
        self.posts("your-report", &[("number", &receipt.number), ("code", &receipt.code)])
    }
}

/// What stands between the files of a post.
pub const BOUNDARY: &str = "----between-files-7K3M9Q2X";

/// Files as a browser sends them.
pub fn multipart(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, bytes) in files {
        let name = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
             Content-Type: image/jpeg\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// The least that someone without a name has to say.
pub const NO_NAME: [(&str, &str); 4] = [
    ("reporter_role", "victim"),
    ("account", "Someone shouted at me on the stairs"),
    ("area", "north"),
    ("contact_choice", "none"),
];

/// Someone who gave an address for e-mail, to be written to openly.
pub const BY_EMAIL: [(&str, &str); 8] = [
    ("reporter_role", "victim"),
    ("account", "Someone shouted at me on the stairs"),
    ("strands", "race"),
    ("area", "north"),
    ("contact_choice", "contact"),
    ("contact_ways", "email"),
    ("contact_words", "full"),
    ("email", "reporter@home.example"),
];
