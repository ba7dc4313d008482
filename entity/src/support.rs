//! The organisations that can help, as data: which of them fit, and when their details were last looked at.

use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    fault::{Attempting, Fault},
    landlord::Landlord,
    working_time::OpeningHours,
};

/// The list that comes along.
const SHIPPED: &str = include_str!("../data/support.toml");

/// Details that nobody has looked at for so long are not shown: a dead number is worse than none.
const SHOWN_FOR_MONTHS: i64 = 12;

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name in `locales`: `support-<id>` says what it does.
    pub id: String,
    /// Its name as it calls itself.
    pub name: String,
    /// The strands it is for; none: for everyone.
    #[serde(default)]
    pub strands: Vec<String>,
    /// The divisions it works in; none: all of them.
    #[serde(default)]
    pub divisions: Vec<String>,
    /// The parts of the country it works in, when it is not for all of it: shown to landlords there only.
    #[serde(default)]
    pub places: Vec<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Text messages.
    pub text: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Web site, without `https://`.
    pub site: Option<String>,
    /// The codes of the languages in which it answers.
    #[serde(default = "english")]
    pub languages: Vec<String>,
    /// When it answers, where that is known.
    pub hours: Option<Answering>,
    /// What a call costs, where that is known.
    pub cost: Option<Cost>,
    /// Whether it is reached by British Sign Language.
    #[serde(default)]
    pub bsl: bool,
    /// Whether no name has to be given.
    #[serde(default)]
    pub anonymous: bool,
    /// The day on which somebody last looked at these details.
    pub verified_on: Date,
    /// Where they were seen.
    pub verified_by: String,
}

fn english() -> Vec<String> {
    vec!["en".to_owned()]
}

/// When an organisation answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Answering {
    /// Day and night.
    Always,
    /// Within these hours.
    Within(OpeningHours),
}

impl TryFrom<String> for Answering {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text == "always" { Ok(Self::Always) } else { text.parse().map(Self::Within) }
    }
}

/// What a call costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Nothing.
    Free,
    /// As much as any call.
    Charged,
}

/// The name for machines of something that this list names.
pub fn uuid(thing: &str) -> Uuid {
    let [bytes @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
        <[u8; 32]>::from(Sha256::digest(format!("heard: {thing}")));
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

impl Organisation {
    /// A name for a thing of this organisation that stays the same for ever, for those who read the list by machine.
    pub fn uuid(&self, thing: &str) -> Uuid {
        uuid(&format!("{thing} of organisation {}", self.id))
    }

    /// Whether it is for people of that strand.
    pub fn is_for(&self, strand: &str) -> bool {
        self.strands.is_empty() || self.strands.iter().any(|known| known == strand)
    }

    /// Whether it works in a division or a part of the country.
    pub fn works_in(&self, area: &str) -> bool {
        let local = !self.places.is_empty();
        let division = self.divisions.is_empty() || self.divisions.iter().any(|known| known == area);
        if local { self.places.iter().any(|place| place == area) } else { division }
    }

    /// Whether it answers in that language.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.iter().any(|known| known == language)
    }

    /// Whether it is for people near a landlord.
    fn is_near(&self, landlord: &Landlord, division: &str) -> bool {
        let near = self.places.is_empty() || self.places.iter().any(|place| landlord.places.contains(place));
        near && (self.divisions.is_empty() || self.divisions.iter().any(|known| known == division))
    }
}

#[derive(Deserialize)]
struct List {
    organisations: Vec<Organisation>,
}

/// Every organisation whose details somebody has looked at lately.
///
/// # Errors
/// When the list can't be read.
pub fn shown(today: Date) -> Result<Vec<Organisation>, Fault> {
    let mut list: List = toml::from_str(SHIPPED).attempting("reading the list of support organisations")?;
    let oldest =
        today.checked_sub(jiff::Span::new().months(SHOWN_FOR_MONTHS)).attempting("reckoning back a year")?;
    list.organisations.retain(|one| one.verified_on >= oldest);
    Ok(list.organisations)
}

/// The organisations for people near a landlord.
///
/// # Errors
/// When the list can't be read.
pub fn near(landlord: &Landlord, division: &str, today: Date) -> Result<Vec<Organisation>, Fault> {
    let mut near = shown(today)?;
    near.retain(|one| one.is_near(landlord, division));
    Ok(near)
}

/// The organisations that fit someone with these strands, near this landlord; those for their strands first.
///
/// # Errors
/// When the list can't be read.
pub fn that_fit(
    strands: &[String],
    landlord: &Landlord,
    division: &str,
    today: Date,
) -> Result<Vec<Organisation>, Fault> {
    let mut fit = shown(today)?;
    fit.retain(|one| one.is_near(landlord, division));
    fit.retain(|one| one.strands.is_empty() || one.strands.iter().any(|strand| strands.contains(strand)));
    fit.sort_by_key(|one| one.strands.is_empty());
    Ok(fit)
}

/// The id of every organisation: what a language has to cover.
///
/// # Errors
/// When the list can't be read.
pub fn ids() -> Result<Vec<String>, Fault> {
    let list: List = toml::from_str(SHIPPED).attempting("reading the list of support organisations")?;
    Ok(list.organisations.into_iter().map(|one| one.id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(strands: &[&str], division: &str, today: &str) -> Vec<String> {
        let strands: Vec<String> = strands.iter().map(|strand| (*strand).to_owned()).collect();
        let landlord = Landlord {
            name: String::new(),
            phone: String::new(),
            hours: String::new(),
            areas: Vec::new(),
            places: vec!["staffordshire".to_owned()],
            particulars: crate::landlord::Particulars::default(),
        };
        let fit = that_fit(&strands, &landlord, division, today.parse().unwrap()).unwrap();
        fit.into_iter().map(|one| one.id).collect()
    }

    #[test]
    fn those_for_the_strand_come_first_and_those_for_others_not_at_all() {
        let fit = names(&["sexual_orientation"], "england-and-wales", "2026-11-20");
        assert_eq!(fit.first().map(String::as_str), Some("galop"));
        assert!(!fit.contains(&"cst".to_owned()));
        assert!(fit.contains(&"victim-support".to_owned()));
    }

    #[test]
    fn each_division_has_its_own_victim_support() {
        let fit = names(&[], "scotland", "2026-11-20");
        assert!(
            fit.contains(&"victim-support-scotland".to_owned())
                && !fit.contains(&"victim-support".to_owned())
        );
    }

    #[test]
    fn those_for_one_part_of_the_country_are_named_only_there() {
        let fit = names(&["race"], "england-and-wales", "2026-11-20");
        assert!(fit.contains(&"usah".to_owned()) && !fit.contains(&"sari".to_owned()));
    }

    #[test]
    fn details_that_nobody_looked_at_for_a_year_are_not_shown() {
        assert!(names(&["race"], "england-and-wales", "2028-11-20").is_empty());
    }

    #[test]
    fn a_local_organisation_works_in_its_own_parts_and_a_national_one_in_its_divisions() {
        let list = shown("2026-11-20".parse().unwrap()).unwrap();
        let one = |id: &str| list.iter().find(|one| one.id == id).unwrap();
        assert!(one("sari").works_in("bristol") && !one("sari").works_in("england-and-wales"));
        assert!(one("eass").works_in("scotland") && !one("eass").works_in("northern-ireland"));
        assert!(one("galop").works_in("northern-ireland"));
    }

    #[test]
    fn the_names_for_machines_are_all_different_and_always_the_same() {
        let list = shown("2026-11-20".parse().unwrap()).unwrap();
        let mut names: Vec<Uuid> =
            list.iter().flat_map(|one| [one.uuid("service"), one.uuid("organization")]).collect();
        let galop = list.iter().find(|one| one.id == "galop").unwrap().uuid("service");
        assert_eq!(galop.to_string(), "c968c2f1-83eb-8ee2-bc4c-a1697c4df54a");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 2 * list.len());
    }
}
