//! A letter's blocks as HTML: on the reporter's own page, in a mail, and on paper.

use entity::letter::{Block, Passage, Words};
use locales::Languages;
use maud::{Markup, html};

/// The marks round a value.
pub const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Under which heading a letter stands: its own are one level below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// Under the first of the page: it is all there is.
    First,
    /// Under a second one: it is one of several things.
    Second,
}

/// Blocks as HTML.
pub fn blocks(languages: &Languages, blocks: &[Block], under: Under) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Heading(text) => @match under {
                    Under::First => { h2 { (marked(text)) } }
                    Under::Second => { h3 { (marked(text)) } }
                },
                Block::Paragraph(text) => p { (marked(text)) },
                Block::List(items) => ul {
                    @for item in items {
                        li {
                            (marked(&item.text))
                            @for words in &item.words { (own(languages, words)) }
                        }
                    }
                },
                Block::Words(words) => (own(languages, words)),
                Block::Link { text, address } => p { a href=(address) { (marked(text)) } },
            }
        }
    }
}

fn own(languages: &Languages, words: &Words) -> Markup {
    html! { @for one in words.passages() { (passage(languages, one)) } }
}

/// A passage in its own language. Which way a language is written that the pages are not in, the browser sees from the text.
fn passage(languages: &Languages, passage: &Passage) -> Markup {
    let known = languages.get(&passage.language);
    html! {
        p { (marked(&passage.note)) }
        blockquote lang=(passage.language) dir=(known.map_or("auto", |language| language.direction().html())) {
            @for lines in passage.paragraphs() {
                p {
                    @for (place, line) in lines.iter().enumerate() {
                        @if place > 0 { br; }
                        (line)
                    }
                }
            }
        }
    }
}

/// A sentence, every marked value an element of its own.
pub fn marked(sentence: &str) -> Markup {
    html! {
        @for (place, piece) in sentence.split(MARKS).enumerate() {
            @if place % 2 == 0 {
                (piece)
            } @else if piece.starts_with("https://") || piece.starts_with("http://") {
                a href=(piece) dir="ltr" { (piece) }
            } @else {
                bdi { (piece) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_elements_and_everything_is_escaped() {
        let sentence = "go <b>to</b> \u{2068}https://a.example/?b&c\u{2069} \u{2068}<i>\u{2069}.";
        assert_eq!(
            marked(sentence).into_string(),
            "go &lt;b&gt;to&lt;/b&gt; <a href=\"https://a.example/?b&amp;c\" dir=\"ltr\">https://a.example/?b&amp;c</a> \
             <bdi>&lt;i&gt;</bdi>."
        );
    }

    #[test]
    fn own_words_stand_in_their_own_language_and_direction() {
        let languages = Languages::shipped().unwrap();
        for (code, direction) in [("ur", "rtl"), ("pl", "ltr"), ("so", "auto")] {
            let written = Passage {
                note: "An officer wrote:".to_owned(),
                language: code.to_owned(),
                text: "<one>\ntwo\n\nthree".to_owned(),
            };
            let block = Block::Words(Words { written, translated: None });
            assert_eq!(
                blocks(&languages, &[block], Under::First).into_string(),
                format!(
                    "<p>An officer wrote:</p><blockquote lang=\"{code}\" dir=\"{direction}\">\
                     <p>&lt;one&gt;<br>two</p><p>three</p></blockquote>"
                )
            );
        }
    }
}
