//! The landlord's own particulars: what pages and letters name.

use serde::{Deserialize, Serialize};

use crate::words;

/// A part of the landlord's district, for routing and for figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The word it is stored under.
    pub code: String,
    /// Its name as people know it; `None` for the points of the compass, which are translated.
    pub name: Option<String>,
}

impl Area {
    /// The areas of a landlord that has named none: the points of the compass.
    pub fn compass() -> Vec<Self> {
        words::COMPASS.words.iter().map(|word| Self { code: (*word).to_owned(), name: None }).collect()
    }
}

/// Who the landlord is, to the people who write to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landlord {
    /// Its name.
    pub name: String,
    /// The telephone number for reports.
    pub phone: String,
    /// When that number answers, in words.
    pub hours: String,
    /// Its areas.
    pub areas: Vec<Area>,
    /// The parts of the country it is in, for the organisations that help only there (`data/support.toml`).
    pub places: Vec<String>,
    /// How else it is reached.
    pub particulars: Particulars,
}

/// How else the landlord is reached, and about what (`domain` §2.B, 2.D): what the information pages name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Particulars {
    /// Where it is: its postal address, on one line.
    pub address: String,
    /// Its address for e-mail.
    pub email: String,
    /// How its data protection officer is reached.
    pub data_protection: String,
    /// How a complaint is made.
    pub complaints: String,
    /// How another form of something is asked for, or trouble with a page is told.
    pub accessibility: String,
    /// The day on which the accessibility statement was written or last looked at.
    pub accessibility_date: Option<jiff::civil::Date>,
}
