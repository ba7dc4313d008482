//! What a letter says, in blocks: the same on paper, in a mail and on the reporter's own page.
//!
//! The program's own sentences have marks (U+2068, U+2069) round their values. What somebody wrote in their own words stands
//! in blocks of its own, has no marks, and says in which language it is.

use serde::{Deserialize, Serialize};

/// What the reporter reads of a letter on their own page.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReadingCopy {
    /// The language it is written in.
    pub language: String,
    /// All of it as paragraphs, for whoever knows of nothing else.
    pub paragraphs: Vec<String>,
    /// The same in blocks; none in copies of before there were any.
    #[serde(default)]
    pub blocks: Vec<Block>,
}

impl ReadingCopy {
    /// What it says, in blocks.
    pub fn reading(&self) -> Vec<Block> {
        if self.blocks.is_empty() {
            return self.paragraphs.iter().cloned().map(Block::Paragraph).collect();
        }
        self.blocks.clone()
    }
}

/// A part of a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading of what follows.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<Item>),
    /// What somebody wrote in their own words.
    Words(Words),
    /// Where to go.
    Link {
        /// What the link is called.
        text: String,
        /// Where it leads.
        address: String,
    },
}

/// One of a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is.
    pub text: String,
    /// What somebody wrote about it.
    #[serde(default)]
    pub words: Vec<Words>,
}

/// What somebody wrote in their own words, and the translation beside it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The words as they were written.
    pub written: Passage,
    /// The same in another language.
    #[serde(default)]
    pub translated: Option<Passage>,
}

/// A text, and whose it is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Who wrote or translated it, and in which language, in the language of the letter.
    pub note: String,
    /// The language it is in (BCP 47).
    pub language: String,
    /// The text; an empty line begins a paragraph.
    pub text: String,
}

impl Passage {
    /// Its paragraphs, each with its lines.
    pub fn paragraphs(&self) -> Vec<Vec<&str>> {
        let mut paragraphs = vec![Vec::new()];
        for line in self.text.lines().map(str::trim) {
            match paragraphs.last_mut() {
                Some(last) if !line.is_empty() => last.push(line),
                _ => paragraphs.push(Vec::new()),
            }
        }
        paragraphs.retain(|lines| !lines.is_empty());
        paragraphs
    }
}

impl Words {
    /// The words, and their translation if there is one.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        [&self.written].into_iter().chain(&self.translated)
    }
}

/// Blocks as plain text, piece by piece, with the marks in it. What is in somebody's own words is set in.
pub fn as_text(blocks: &[Block]) -> Vec<String> {
    let mut pieces = Vec::new();
    for block in blocks {
        match block {
            // A line more before a heading sets what is under it apart.
            Block::Heading(text) if !pieces.is_empty() => pieces.push(format!("\n{text}")),
            Block::Heading(text) | Block::Paragraph(text) => pieces.push(text.clone()),
            Block::List(items) => pieces.extend(listed(items)),
            Block::Words(words) => pieces.extend(set_in(words)),
            Block::Link { text, address } => pieces.push(format!("{text}:\n{address}")),
        }
    }
    pieces
}

/// A list as text: items that say no more stand together.
fn listed(items: &[Item]) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut goes_on = false;
    for item in items {
        let text = format!("- {}", item.text);
        match pieces.last_mut() {
            Some(last) if goes_on => {
                last.push('\n');
                last.push_str(&text);
            }
            _ => pieces.push(text),
        }
        goes_on = item.words.is_empty();
        pieces.extend(item.words.iter().flat_map(set_in));
    }
    pieces
}

fn set_in(words: &Words) -> Vec<String> {
    let mut pieces = Vec::new();
    for passage in words.passages() {
        pieces.push(passage.note.clone());
        let paragraphs = passage.paragraphs().into_iter();
        pieces.extend(paragraphs.map(|lines| format!("    {}", lines.join("\n    "))));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(text: &str) -> Passage {
        Passage { note: "An officer wrote:".to_owned(), language: "en".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_copy_of_before_there_were_blocks_is_still_read() {
        let copy: ReadingCopy =
            serde_json::from_str(r#"{"language":"en","paragraphs":["Hello,","We have it."]}"#).unwrap();
        assert_eq!(as_text(&copy.reading()), ["Hello,", "We have it."]);
    }

    #[test]
    fn own_words_keep_their_lines_and_are_set_in() {
        let words = Words { written: passage("One\r\ntwo\n\n\n three \n"), translated: None };
        let item = Item { text: "Repair: done.".to_owned(), words: Vec::new() };
        let told = Item { text: "Locks: not done.".to_owned(), words: vec![words] };
        let text = as_text(&[Block::Heading("What".to_owned()), Block::List(vec![item.clone(), told, item])]);
        let expected = [
            "What",
            "- Repair: done.\n- Locks: not done.",
            "An officer wrote:",
            "    One\n    two",
            "    three",
            "- Repair: done.",
        ];
        assert_eq!(text, expected);
    }
}
