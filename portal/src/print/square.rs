//! The square that a telephone's camera reads an address from, drawn into the page itself: no picture is fetched for it.

use std::fmt::Write as _;

use entity::fault::{Attempting, Fault};
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// The white margin that cameras need round it, in modules.
const MARGIN: usize = 4;

/// The square for an address, and what it is to somebody who does not see it. A quarter of it may be dirty or torn.
///
/// # Errors
/// When the address is longer than any square holds.
pub(super) fn draw(address: &str, says: &str) -> Result<Markup, Fault> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).attempting("drawing a square")?;
    let width = code.width();
    let mut dark = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        for (column, _) in modules.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            write!(dark, "M{} {}h1v1h-1z", column + MARGIN, row + MARGIN).attempting("drawing a square")?;
        }
    }
    let side = width + 2 * MARGIN;
    Ok(html! {
        svg.square role="img" aria-label=(says) viewBox={ "0 0 " (side) " " (side) } shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(dark) fill="#000" {}
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_longer_than_any_square_holds_is_an_error_and_no_panic() {
        assert!(draw(&"A".repeat(10_000), "").is_err());
        assert!(draw("https://report.example.org/en/centre/TPC-7F3K", "").is_ok());
    }
}
