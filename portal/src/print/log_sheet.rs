//! Sheets to write down what happens, each time it does (`domain` §2.A; 001 §4).

use maud::{Markup, html};

use crate::visit::Visit;

const COLUMNS: [&str; 4] = ["log-sheet-when", "log-sheet-what", "log-sheet-who", "log-sheet-saw"];
/// As many rows as an A4 page holds with room to write.
const ROWS: usize = 7;

/// A sheet.
pub(super) fn show(visit: &Visit) -> Markup {
    let speech = visit.speech();
    html! {
        div.diary {
            h1 { (speech.say("log-sheet-heading")) }
            p { (speech.say("log-sheet-lead")) }
            p { (speech.say("log-sheet-safe")) }
            p.filled { span { (speech.say("log-sheet-number")) } span.line {} }
            table {
                thead { tr { @for column in COLUMNS { th scope="col" { (speech.say(column)) } } } }
                tbody { @for _ in 0..ROWS { tr { @for _ in COLUMNS { td {} } } } }
            }
            p { (speech.say("footer-emergency")) " " (speech.say("footer-phone")) }
        }
    }
}
