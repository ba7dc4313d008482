//! The organisations that can help, as data: which of them fit, and when their details were last looked at.

use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    fault::{Attempting, Fault},
    landlord::Landlord,
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
    /// The day on which somebody last looked at these details.
    pub verified_on: Date,
    /// Where they were seen.
    pub verified_by: String,
}

#[derive(Deserialize)]
struct List {
    organisations: Vec<Organisation>,
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
    let list: List = toml::from_str(SHIPPED).attempting("reading the list of support organisations")?;
    let oldest =
        today.checked_sub(jiff::Span::new().months(SHOWN_FOR_MONTHS)).attempting("reckoning back a year")?;
    let mut fit: Vec<Organisation> = list
        .organisations
        .into_iter()
        .filter(|one| one.verified_on >= oldest)
        .filter(|one| one.places.is_empty() || one.places.iter().any(|place| landlord.places.contains(place)))
        .filter(|one| one.divisions.is_empty() || one.divisions.iter().any(|known| known == division))
        .filter(|one| one.strands.is_empty() || one.strands.iter().any(|strand| strands.contains(strand)))
        .collect();
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
}
