//! A list in a file: CSV as spreadsheets write it, with a row of column names first, in any order. Rows are counted as a
//! spreadsheet counts them: the names are row 1.

use csv::{ByteRecord, ReaderBuilder};

use super::field::Wrong;
use crate::refusal::{Invalid, Refusal};

/// A column of a list.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Whether it has to be there, with something in each cell.
    pub needed: bool,
}

impl Column {
    /// A column that has to be there.
    pub const fn needed(name: &'static str) -> Self {
        Self { name, needed: true }
    }

    /// A column that may be left out: what it says stays as it is.
    pub const fn extra(name: &'static str) -> Self {
        Self { name, needed: false }
    }
}

/// The cells of a row, by the name of their column.
#[derive(Debug)]
pub struct Cells<'a> {
    columns: &'a [Column],
    cells: Vec<&'a str>,
}

impl<'a> Cells<'a> {
    /// What a cell says; `None` where the column is left out, `Some(None)` where the cell is empty.
    pub fn cell(&self, name: &str) -> Option<Option<&'a str>> {
        let place = self.columns.iter().position(|column| column.name == name)?;
        let cell = self.cells.get(place).copied().unwrap_or_default().trim();
        Some(Some(cell).filter(|cell| !cell.is_empty()))
    }

    /// What a cell says, where it says anything.
    pub fn said(&self, name: &str) -> Option<&'a str> {
        self.cell(name).flatten()
    }

    /// The several things that a cell holds, with `;`, `,` or line ends between them; `None` where the column is left out.
    pub fn several(&self, name: &str) -> Option<Vec<String>> {
        let things = self.cell(name)?.unwrap_or_default().split([';', ',', '\n', '\r']);
        Some(things.map(str::trim).filter(|thing| !thing.is_empty()).map(str::to_owned).collect())
    }
}

/// The row with that name in what is said of a file.
pub fn row(number: usize) -> String {
    format!("rows[{number}]")
}

/// The rows of a file.
#[derive(Debug)]
pub struct Sheet {
    columns: Vec<Column>,
    records: Vec<ByteRecord>,
}

impl Sheet {
    /// Takes a file apart.
    ///
    /// # Errors
    /// When there are more rows than may be, or a column is missing, unknown or there twice.
    pub fn open(bytes: &[u8], known: &'static [Column], most_rows: usize) -> Result<Self, Refusal> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        let mut records = reader.byte_records().map(|record| record.map_err(|_broken| unreadable()));
        let names = records.next().transpose()?.unwrap_or_default();
        let columns = columns(&names, known)?;
        let records = records.take(most_rows + 1).collect::<Result<Vec<_>, _>>()?;
        if records.len() > most_rows {
            return Err(Refusal::field("rows", "too_many", "There are more rows than are taken at once."));
        }
        Ok(Self { columns, records })
    }

    /// The rows, each with its number, what is wrong with its cells, and the cells.
    pub fn rows(&self) -> impl Iterator<Item = (usize, Wrong, Cells<'_>)> {
        self.records.iter().enumerate().map(|(place, record)| {
            let mut wrong = Wrong::default();
            if record.len() != self.columns.len() {
                wrong.note("", "wrong_length", "This row has more or fewer cells than there are columns.");
            }
            let cells = self.columns.iter().zip(record);
            let cells = cells.map(|(column, cell)| text(*column, cell, &mut wrong)).collect();
            (place + 2, wrong, Cells { columns: &self.columns, cells })
        })
    }
}

fn unreadable() -> Refusal {
    Refusal::field("rows", "unreadable", "This is not a file of rows and cells.")
}

/// The text in a cell: something where something has to be, and nothing that is not text.
fn text<'a>(column: Column, cell: &'a [u8], wrong: &mut Wrong) -> &'a str {
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let Some(text) = str::from_utf8(cell).ok().filter(|text| !text.chars().any(strange)) else {
        wrong.note(column.name, "unreadable", "There are characters in it that are not text (UTF-8).");
        return "";
    };
    if column.needed && text.trim().is_empty() {
        wrong.note(column.name, "missing", "This has to be given.");
    }
    text
}

/// Which column stands where.
fn columns(names: &ByteRecord, known: &'static [Column]) -> Result<Vec<Column>, Refusal> {
    let mut wrong: Vec<Invalid> = Vec::new();
    let mut columns: Vec<Column> = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
        match known.iter().find(|column| column.name == name) {
            None => {
                wrong.push(Invalid::new(said(&name, place), "unknown_column", "There is no such column."))
            }
            Some(column) if columns.iter().any(|other| other.name == column.name) => {
                wrong.push(Invalid::new(
                    said(&name, place),
                    "duplicate",
                    "This column is there more than once.",
                ));
            }
            Some(column) => columns.push(*column),
        }
    }
    for column in known.iter().filter(|column| column.needed) {
        if !columns.iter().any(|other| other.name == column.name) {
            let field = format!("{}.{}", row(1), column.name);
            wrong.push(Invalid::new(field, "missing_column", "This column has to be there."));
        }
    }
    wrong.truncate(super::import::MOST_WRONG);
    if wrong.is_empty() { Ok(columns) } else { Err(Refusal::Invalid(wrong)) }
}

/// A column as it can be said back: by its name if that looks like one, or by its place.
fn said(name: &str, place: usize) -> String {
    let name = name.replace([' ', '-'], "_");
    let looks_like_one = (1..=40).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if looks_like_one { format!("{}.{name}", row(1)) } else { format!("{}.columns[{}]", row(1), place + 1) }
}
