//! Everyone is told in time: the letters that acts cause, the tenth working day, what follows closing, who may safely be
//! written to. Mails are laid into a folder and read there.

mod after_closing;
mod approving;
mod calendar;
mod caused;
mod safely;
mod tenth_day;

use entity::{letter::LetterKind, staff::Role};
use mail_parser::{Message, MessageParser};
use serde_json::{Value, json};

use super::{Desk, Officer, shouting};

/// A mail, as its reader sees it.
#[derive(Debug, Clone)]
struct Mail {
    to: String,
    from: String,
    subject: String,
    text: String,
    html: String,
    sent_at: String,
    headers: String,
}

impl Mail {
    fn read(raw: &[u8]) -> Self {
        let mail: Message<'_> = MessageParser::default().parse(raw).unwrap();
        let header = |name: &str| mail.header_raw(name).unwrap_or_default().trim().to_owned();
        let end = raw.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
        Self {
            to: header("To"),
            from: header("From"),
            subject: mail.subject().unwrap().to_owned(),
            text: mail.body_text(0).unwrap().replace("\r\n", "\n"),
            html: mail.body_html(0).unwrap().into_owned(),
            sent_at: mail.date().unwrap().to_rfc3339(),
            headers: String::from_utf8_lossy(&raw[..end]).into_owned(),
        }
    }
}

/// The answers of somebody who may be e-mailed, in those words.
fn reachable(words: &str) -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("contact");
    answers["contact_ways"] = json!(["email"]);
    answers["email"] = json!("reader@example.org");
    answers["contact_words"] = json!(words);
    answers["name"] = json!("Zofia");
    answers
}

/// The answers of somebody who comes back with number and code.
fn by_code() -> Value {
    let mut answers = shouting();
    answers["contact_choice"] = json!("code_only");
    answers
}

impl Desk {
    /// Sets the clock on the wall.
    fn set(&self, at: &str) {
        let at: jiff::Timestamp = at.parse().unwrap();
        *self.clock.0.lock().unwrap() = at.into();
    }

    /// Lets the program work and write until there is nothing to do.
    async fn does_its_work(&self) {
        self.works_by_itself().await;
        while !crate::notifier::deliver_due(&self.house, self.house.clock.now()).await.unwrap().is_nothing() {
        }
    }

    /// The clock goes to that moment, and the program works.
    async fn comes(&self, at: &str) {
        self.set(at);
        self.does_its_work().await;
    }

    /// The mails to that address so far, in the order in which they went.
    fn mails_to(&self, address: &str) -> Vec<Mail> {
        let folder = self._folder.path().join("letters");
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
        // A letter's file is named after it, and its name begins with when it was written.
        files.sort();
        let mails = files.iter().map(|file| Mail::read(&std::fs::read(file).unwrap()));
        let mut mails: Vec<Mail> = mails.filter(|mail| mail.to == address).collect();
        mails.sort_by(|one, other| one.sent_at.cmp(&other.sent_at));
        for mail in &mails {
            let telling = ["hate", "police", "report", "incident", "OWN"];
            assert!(!telling.iter().any(|word| mail.subject.contains(word)), "{}", mail.subject);
        }
        mails
    }

    /// The mails to the person who reported.
    fn mails_to_reader(&self) -> Vec<Mail> {
        self.mails_to("reader@example.org")
    }
}

impl Officer<'_> {
    /// The letters of a case that are of that kind.
    async fn letters(&self, case: &str, kind: LetterKind) -> Vec<Value> {
        let listed = self.gets(&format!("/api/v1/cases/{case}/letters")).await.ok();
        let items = listed["items"].as_array().unwrap().iter();
        items.filter(|letter| letter["kind"] == kind.word()).cloned().collect()
    }

    /// The entries of a case's chronology that are letters.
    async fn entries(&self, case: &str, act: &str) -> Vec<Value> {
        let read = self.gets(&format!("/api/v1/cases/{case}/chronology?limit=100")).await.ok();
        let items = read["items"].as_array().unwrap().iter();
        items.filter(|entry| entry["act"] == act).cloned().collect()
    }
}

async fn manager(desk: &Desk) -> Officer<'_> {
    desk.somebody("manager@landlord.example", Role::LineManager).await.staying()
}

async fn officer(desk: &Desk) -> Officer<'_> {
    desk.officer().await.staying()
}

/// The victim is heard, and what was found is recorded.
async fn investigates(officer: &Officer<'_>, case: &str) {
    let now = officer.desk.house.clock.now();
    let all = [
        "explained_priority",
        "account",
        "household_impact",
        "agencies",
        "further_incident",
        "update_letter_promised",
        "contact_pattern_agreed",
    ];
    let interview = json!({
        "happened_at": now, "of": "victim", "result": "held", "place": "home", "gone_through": all, "account": "She told it",
    });
    let heard = officer.acts(case, "interviews", interview).await;
    assert!(heard.status.is_success(), "{}", heard.text);
    let findings =
        json!({ "outcome": "proven", "findings": "OWN Two heard the words", "next": "OWN A warning" });
    officer.acts(case, "findings", findings).await.ok();
}

/// What was found is drafted, approved, and goes.
async fn tells_findings(officer: &Officer<'_>, manager: &Officer<'_>, case: &str, way: &str) {
    let draft =
        json!({ "code": "update", "recipient": "victim", "way": way, "step": "draft", "text": "OWN found" });
    let draft = officer.acts(case, "letters", draft).await.ok()["id"].clone();
    let approved = json!({ "request_id": draft, "approved": true, "reason": "Seen" });
    manager.acts(case, "decisions", approved).await.ok();
}
