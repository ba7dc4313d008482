//! A composed letter: as plain text, as HTML for a mail, and as a page to print.

use std::sync::Arc;

use entity::letter::{Block, as_text};
use locales::{Direction, Languages};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use portal::reading::{self, MARKS, Under};

/// How a printed letter looks: A4, and nothing that has to be loaded. Large print is 18 points, where 16 is the least.
const PAPER: &str = "@page{size:A4;margin:25mm 20mm}\
    body{font-family:Arial,'Noto Sans','Noto Naskh Arabic','Noto Nastaliq Urdu',sans-serif;\
    font-size:12pt;line-height:1.5;max-width:170mm;margin:0 auto;padding:1em;overflow-wrap:anywhere}\
    body.large{font-size:18pt}h1{font-size:1.25em}h2{font-size:1.15em}h1,h2{break-after:avoid}\
    header{margin-block-end:2em}header p{margin:0}address{font-style:normal;margin-block:2em}.sender{font-weight:bold}\
    blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:.2em solid #444}\
    p,li{orphans:3;widows:3}\
    @media print{body{padding:0}}";

/// A letter, composed.
pub struct Composed {
    /// Its subject: nothing in it that a person at home should not read.
    pub subject: String,
    /// What it says, with marks round its values.
    pub blocks: Vec<Block>,
    /// The language it is in.
    pub language: String,
    /// The way that is written.
    pub direction: Direction,
    /// Who sends it, as it says itself.
    pub sender: String,
    /// The name that the mail comes from.
    pub from_name: String,
    /// The date it bears, with marks.
    pub date: String,
    /// The reference it bears, with marks.
    pub reference: String,
    /// Where such letters are stopped with one click, if they can be. A discreet one never says: the address is ours.
    pub stop: Option<String>,
    /// The languages there are.
    pub(super) languages: Arc<Languages>,
}

pub(super) fn without_marks(text: &str) -> String {
    text.replace(MARKS, "")
}

impl Composed {
    /// The letter as plain text. A paragraph is one line: every program that shows it breaks it where its own window ends.
    pub fn text(&self) -> String {
        let mut text = without_marks(&as_text(&self.blocks).join("\n\n"));
        text.push('\n');
        text
    }

    /// The letter as HTML: nothing to load and nothing that is wider than the screen.
    pub fn html(&self) -> String {
        let body = html! {
            body {
                h1 { (self.subject) }
                (reading::blocks(&self.languages, &self.blocks, Under::First))
            }
        };
        self.document(&html! {}, &body)
    }

    /// The letter as a page to print, in large print if so wanted; `to` is the name and address it is posted to, a line each.
    pub fn page(&self, large: bool, to: &[&str]) -> String {
        let head = html! { style { (PreEscaped(PAPER)) } };
        let body = html! {
            body.large[large] {
                header {
                    p.sender { (self.sender) }
                    @if !to.is_empty() {
                        address { @for line in to { p { bdi { (line) } } } }
                    }
                    p { (reading::marked(&self.date)) }
                    p { (reading::marked(&self.reference)) }
                }
                main {
                    h1 { (self.subject) }
                    (reading::blocks(&self.languages, &self.blocks, Under::First))
                }
            }
        };
        self.document(&head, &body)
    }

    fn document(&self, head: &Markup, body: &Markup) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.language) dir=(self.direction.html()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.subject) }
                    (head)
                }
                (body)
            }
        };
        page.into_string()
    }
}
