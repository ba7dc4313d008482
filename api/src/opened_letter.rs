//! A letter, opened: everything that it is composed from, read where it lies. Who sends it, shows it to an officer before it goes,
//! or prints it, opens it first.

use entity::{
    acknowledgement::Acknowledgement,
    case, centre, clock, development,
    fault::{Attempting, Fault},
    letter::{self, Facts, LetterRecipient},
    moment::Moment,
    partner, report,
    safe_contact::{self, SenderName},
    sealed::Sealed,
    staff,
};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::Value;

use crate::{
    casework::chronology,
    house::House,
    letters::{self, Composed, Links, OwnWords, Telling, Translation},
    reader::{self, Reader},
};

const ATTEMPT: &str = "opening a letter";

/// A letter with all that it tells.
pub struct OpenedLetter {
    /// Its row.
    pub letter: letter::Model,
    /// Who reads it, if it is somebody in the case.
    pub reader: Option<Reader>,
    /// Where it goes by e-mail.
    pub email: Option<String>,
    number: Option<Acknowledgement>,
    facts: Facts,
    own_words: Vec<OwnWords>,
    officer: Option<String>,
    promises: Vec<clock::Promised>,
    links: Links,
    written_at: Moment,
}

/// Where a letter's parts lie: rows that may have been fetched for many letters together.
#[derive(Default)]
pub struct Lying {
    /// The report it answers.
    pub report: Option<report::Model>,
    /// The clocks of that report by which something is promised.
    pub clocks: Vec<clock::Model>,
    /// How whoever reported agreed to be reached.
    pub kept: Option<safe_contact::Model>,
    /// The name of the officer who has the case.
    pub officer: Option<String>,
}

impl Lying {
    /// Looks for the parts of one letter.
    async fn of(db: &impl ConnectionTrait, letter: &letter::Model) -> Result<Self, Fault> {
        let officer = officer_of(db, letter).await?;
        let Some(id) = letter.report_id else { return Ok(Self { officer, ..Self::default() }) };
        let clocks = clock::Entity::find().filter(clock::COLUMN.report_id.eq(id));
        Ok(Self {
            report: report::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?,
            clocks: clocks.all(db).await.attempting(ATTEMPT)?,
            kept: safe_contact::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?,
            officer,
        })
    }
}

/// Opens a letter. Links are for whoever sends it to add.
///
/// # Errors
/// When the database refuses, or something in it can't be opened.
pub async fn open(
    db: &impl ConnectionTrait,
    house: &House,
    letter: letter::Model,
    links: Links,
    now: Moment,
) -> Result<OpenedLetter, Fault> {
    let lying = Lying::of(db, &letter).await?;
    open_from(db, house, letter, lying, links, now).await
}

/// Opens a letter whose parts are at hand.
///
/// # Errors
/// When the database refuses, or something in it can't be opened.
pub async fn open_from(
    db: &impl ConnectionTrait,
    house: &House,
    letter: letter::Model,
    lying: Lying,
    links: Links,
    now: Moment,
) -> Result<OpenedLetter, Fault> {
    let number = lying.report.as_ref().map(|report| report.acknowledgement.clone());
    let promises = clock::promised(&lying.clocks);
    let reader = reader_of(db, house, &letter, lying.report, lying.kept).await?;
    let email = match &reader {
        Some(reader) => reader.details.email.clone(),
        None => address_of(db, &letter).await?,
    };
    Ok(OpenedLetter {
        facts: letter.told()?,
        own_words: own_words(db, house, &letter).await?,
        officer: lying.officer,
        number,
        promises,
        reader,
        email,
        links,
        written_at: now,
        letter,
    })
}

/// Who reads a letter to somebody in the case, as they are reached now.
async fn reader_of(
    db: &impl ConnectionTrait,
    house: &House,
    letter: &letter::Model,
    report: Option<report::Model>,
    kept: Option<safe_contact::Model>,
) -> Result<Option<Reader>, Fault> {
    use LetterRecipient as R;
    if !matches!(letter.recipient, R::Reporter | R::Victim | R::Witness) {
        return Ok(None);
    }
    if let Some(id) = letter.party_id {
        return reader::party(db, house, &[id]).await;
    }
    let Some(report) = report else { return Ok(None) };
    reader::of_report(house, report, kept).map(Some)
}

/// The address of a partner agency or a centre.
async fn address_of(db: &impl ConnectionTrait, letter: &letter::Model) -> Result<Option<String>, Fault> {
    if let Some(id) = letter.partner_id {
        let partner = partner::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
        return Ok(partner.filter(|partner| partner.active).and_then(|partner| partner.email));
    }
    let Some(id) = letter.centre_id else { return Ok(None) };
    let centre = centre::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
    Ok(centre.filter(|centre| centre.active).and_then(|centre| centre.email))
}

/// The name of the officer who has the case.
async fn officer_of(db: &impl ConnectionTrait, letter: &letter::Model) -> Result<Option<String>, Fault> {
    let Some(case_id) = letter.case_id else { return Ok(None) };
    let case = case::Entity::find_by_id(case_id).one(db).await.attempting(ATTEMPT)?;
    let Some(owner) = case.and_then(|case| case.owner_id) else { return Ok(None) };
    let officer = staff::Entity::find_by_id(owner).one(db).await.attempting(ATTEMPT)?;
    Ok(officer.filter(|officer| officer.active).map(|officer| officer.name))
}

/// What an officer wrote in it.
async fn own_words(
    db: &impl ConnectionTrait,
    house: &House,
    letter: &letter::Model,
) -> Result<Vec<OwnWords>, Fault> {
    let Some(id) = letter.entry_id else { return Ok(Vec::new()) };
    let row = development::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
    let Some(row) = row else { return Ok(Vec::new()) };
    let entry = chronology::opened(db, house, row).await?;
    Ok(written_in(&entry.facts))
}

/// The own words in an entry: as a whole, on what was found and what comes next, on options of the action plan.
fn written_in(facts: &Value) -> Vec<OwnWords> {
    let said = |value: &Value, name: &str| value.get(name)?.as_str().map(str::to_owned);
    let language = said(facts, "text_language").unwrap_or_else(|| locales::FIRST.to_owned());
    let words = |about: Option<String>, text: String| OwnWords {
        about,
        language: language.clone(),
        text,
        translation: None,
    };
    let translation = facts.get("translation").and_then(|given| {
        Some(Translation {
            language: said(given, "language")?,
            text: said(given, "text")?,
            translated_by: said(given, "translated_by")?,
        })
    });
    let whole = said(facts, "text").map(|text| OwnWords { translation, ..words(None, text) });
    let of = |name: &str| said(facts, name).map(|text| words(Some(name.to_owned()), text));
    let options = facts.get("options").and_then(Value::as_array).into_iter().flatten();
    let why = options.filter_map(|line| Some(words(Some(said(line, "code")?), said(line, "why")?)));
    whole.into_iter().chain(of("findings")).chain(why).chain(of("next_steps")).collect()
}

impl OpenedLetter {
    fn telling(&self) -> Telling<'_> {
        let reader = self.reader.as_ref();
        Telling {
            kind: self.letter.kind,
            reader: self.letter.recipient,
            way: self.letter.way,
            number: self.number.as_ref(),
            letter_id: self.letter.id,
            written_at: self.written_at,
            language: reader.map_or(self.letter.language.as_str(), |reader| &reader.language),
            words: reader.map_or(self.letter.words, |reader| reader.words),
            sender: reader.map_or(SenderName::Neutral, |reader| reader.sender),
            name: reader.and_then(|reader| reader.details.name.as_deref()),
            facts: &self.facts,
            own_words: &self.own_words,
            officer: self.officer.as_deref(),
            promises: &self.promises,
            contact_choice: reader.map_or("contact", |reader| &reader.contact_choice),
            links: self.links.clone(),
        }
    }

    /// The letter as it goes.
    pub fn composed(&self, house: &House) -> Composed {
        letters::compose(house, &self.telling())
    }

    /// The letter in full or in few words, whatever its reader agreed to.
    pub fn composed_in(&self, house: &House, words: letter::LetterWords) -> Composed {
        letters::compose(house, &Telling { words, ..self.telling() })
    }

    /// The copy for the reader's own page, sealed to them and to the landlord; none, where they have no page.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn own_copy(&self, house: &House) -> Result<Option<Sealed>, Fault> {
        let report = self.reader.as_ref().and_then(|reader| reader.report.as_ref());
        let Some(report) = report.filter(|_| self.letter.kind.is_kept_on_own_page()) else {
            return Ok(None);
        };
        let copy = letters::own_copy(house, &self.telling());
        let recipients = house.intake.recipients.and(&report.reporter_key)?;
        recipients.seal(&letter::copy_purpose(self.letter.id), &copy).map(Some)
    }

    /// The name and address that it is posted to, a line each; nothing, where they gave no address.
    pub fn posted_to(&self) -> Vec<String> {
        let Some(details) = self.reader.as_ref().map(|reader| &reader.details) else { return Vec::new() };
        let Some(address) = &details.address else { return Vec::new() };
        let lines = address.lines().map(str::trim).filter(|line| !line.is_empty());
        details.name.iter().map(String::as_str).chain(lines).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_own_word_of_an_entry_is_found_with_what_it_is_about() {
        let facts = json!({
            "text": "Whole", "findings": "Found", "next_steps": "Next", "text_language": "cy",
            "translation": { "language": "pl", "text": "Całość", "translated_by": "Ola" },
            "options": [{ "code": "AP05", "status": "not_progressed", "why": "No camera" }, { "code": "AP07" }],
        });
        let found = written_in(&facts);
        let said: Vec<_> = found.iter().map(|own| (own.about.as_deref(), own.text.as_str())).collect();
        assert_eq!(
            said,
            [
                (None, "Whole"),
                (Some("findings"), "Found"),
                (Some("AP05"), "No camera"),
                (Some("next_steps"), "Next")
            ]
        );
        assert!(found.iter().all(|own| own.language == "cy"));
        assert_eq!(found[0].translation.as_ref().unwrap().translated_by, "Ola");
    }
}
