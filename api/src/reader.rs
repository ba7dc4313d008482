//! Who reads a letter, and how they may safely be reached (`domain` §2.H): what they agreed with the officer, or else what the
//! report says.

use entity::{
    answers::Answers,
    fault::{Attempting, Fault},
    intake::answers_by_email,
    letter::{LetterWay, LetterWords},
    moment::Moment,
    own_page::FOR_THE_VICTIM,
    report,
    safe_contact::{self, Details, EmailState, SenderName},
    working_time::OpeningHours,
};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

use crate::house::House;

const ATTEMPT: &str = "looking how somebody may be reached";

/// Somebody who is written to.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Their report, if they reported.
    pub report: Option<report::Model>,
    /// Who they are in the case, if they did not.
    pub party_id: Option<Uuid>,
    /// Whether and how they wanted to be reached (`words::CONTACT_CHOICE`).
    pub contact_choice: String,
    /// The way they agreed to.
    pub way: LetterWay,
    /// How much letters say.
    pub words: LetterWords,
    /// Who they seem to come from.
    pub sender: SenderName,
    /// In which language they are.
    pub language: String,
    /// The hours in which they may come.
    pub hours: Option<OpeningHours>,
    /// Whether e-mail goes out.
    pub email_state: EmailState,
    /// Where they are reached.
    pub details: Details,
    /// Whether their report waits to be looked at: until then nothing goes to an address that anybody may have put there.
    pub is_set_aside: bool,
}

impl Reader {
    /// The way a letter goes as things are: by e-mail only where it is open and there is an address. What can't go another
    /// way lies on their page.
    pub fn way_now(&self) -> LetterWay {
        let by_email =
            self.email_state == EmailState::Open && self.details.email.is_some() && !self.is_set_aside;
        match self.way {
            LetterWay::Email if !by_email => LetterWay::OwnPage,
            way => way,
        }
    }

    /// The first moment from `from` on at which an e-mail may reach them.
    pub fn next_moment(&self, from: Moment) -> Moment {
        self.hours.as_ref().map_or(from, |hours| hours.next_within(from))
    }

    /// Whether the letter may tell of what was agreed with the victim, what was found and how it ended: to the victim, and to
    /// who speaks for them and they know of. A witness is told that we have dealt with it, and nothing of the victim
    /// (`domain` §1.13).
    pub fn speaks_for_the_victim(&self) -> bool {
        match &self.report {
            Some(report) => FOR_THE_VICTIM.contains(&report.reporter_role.as_str()),
            None => true,
        }
    }

    /// Whether somebody is known to be the same person: by their address.
    pub fn is_the_same_as(&self, other: &Self) -> bool {
        let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
            (Some(one), Some(other)) => one.trim().eq_ignore_ascii_case(other.trim()),
            _ => false,
        };
        same(&self.details.email, &other.details.email) || same(&self.details.address, &other.details.address)
    }

    /// Whether somebody is known to be another person: both have an address, and not the same.
    pub fn is_another_than(&self, other: &Self) -> bool {
        let both = self.details.email.is_some() && other.details.email.is_some();
        both && !self.is_the_same_as(other)
    }

    /// Whether they would have to be told that a letter lies on their page: they wanted to be reached, and not by e-mail.
    pub fn waits_to_be_told(&self) -> bool {
        self.contact_choice == "contact" && self.way_now() == LetterWay::OwnPage
    }
}

/// Who told us in that report.
///
/// # Errors
/// When there is no such report, or how they are reached can't be opened.
pub async fn reporter(db: &impl ConnectionTrait, house: &House, report_id: Uuid) -> Result<Reader, Fault> {
    let report = report::Entity::find_by_id(report_id).one(db).await.attempting(ATTEMPT)?;
    let report = report.ok_or_else(|| Fault::plain("looking how somebody may be reached: no such report"))?;
    let kept = safe_contact::Entity::find_by_id(report_id).one(db).await.attempting(ATTEMPT)?;
    of_report(house, report, kept)
}

/// Who told us in a report that is at hand.
///
/// # Errors
/// When how they are reached can't be opened.
pub fn of_report(
    house: &House,
    report: report::Model,
    kept: Option<safe_contact::Model>,
) -> Result<Reader, Fault> {
    if let Some(kept) = kept.as_ref().filter(|kept| kept.details.is_some()) {
        return agreed(house, kept, Some(report), None);
    }
    let answers: Answers = house.identities.open(&report::answers_purpose(report.id), &report.answers)?;
    let said = |key: &str| answers.word(key).map(str::to_owned);
    let details = Details { name: said("name"), email: said("email"), address: said("address") };
    if let Some(kept) = kept {
        let reader = agreed(house, &kept, Some(report), None)?;
        return Ok(Reader { details, ..reader });
    }
    // Where somebody else may open the post, nothing goes by it.
    let is_private = answers.says("post_private", "yes");
    let by_post = answers.includes("contact_ways", "post") && details.address.is_some() && is_private;
    let words = if answers.says("contact_words", "full") { LetterWords::Full } else { LetterWords::Discreet };
    Ok(Reader {
        party_id: None,
        contact_choice: report.contact_choice.clone(),
        way: match (answers_by_email(&answers), by_post && report.contact_choice == "contact") {
            (true, _) => LetterWay::Email,
            (false, true) => LetterWay::Post,
            (false, false) => LetterWay::OwnPage,
        },
        words,
        sender: SenderName::Neutral,
        language: report.language.clone(),
        hours: None,
        email_state: EmailState::Open,
        details,
        is_set_aside: report.set_aside_at.is_some(),
        report: Some(report),
    })
}

/// Somebody in the case who did not report: only if they have agreed how they are reached, under any of the ids by which they
/// were entered.
///
/// # Errors
/// When how they are reached can't be opened.
pub async fn party(db: &impl ConnectionTrait, house: &House, ids: &[Uuid]) -> Result<Option<Reader>, Fault> {
    for id in ids {
        let kept = safe_contact::Entity::find_by_id(*id).one(db).await.attempting(ATTEMPT)?;
        if let Some(kept) = kept {
            return agreed(house, &kept, None, Some(*id)).map(Some);
        }
    }
    Ok(None)
}

/// The address for e-mail of somebody whose row that is: what they agreed to, or what their report says.
///
/// # Errors
/// When it can't be opened.
pub async fn email_of(
    db: &impl ConnectionTrait,
    house: &House,
    kept: &safe_contact::Model,
) -> Result<Option<String>, Fault> {
    if kept.details.is_some() {
        return Ok(agreed(house, kept, None, Some(kept.id))?.details.email);
    }
    let report = report::Entity::find_by_id(kept.id).one(db).await.attempting(ATTEMPT)?;
    let Some(report) = report else { return Ok(None) };
    Ok(of_report(house, report, None)?.details.email)
}

fn agreed(
    house: &House,
    kept: &safe_contact::Model,
    report: Option<report::Model>,
    party_id: Option<Uuid>,
) -> Result<Reader, Fault> {
    let purpose = safe_contact::details_purpose(kept.id);
    let details = kept.details.as_ref().map(|sealed| house.identities.open(&purpose, sealed)).transpose()?;
    let hours = kept.hours.as_deref().map(str::parse::<OpeningHours>).transpose();
    let hours =
        hours.map_err(|wrong| Fault::plain(format!("reading the hours somebody agreed to: {wrong}")))?;
    Ok(Reader {
        contact_choice: report
            .as_ref()
            .map_or_else(|| "contact".to_owned(), |report| report.contact_choice.clone()),
        is_set_aside: report.as_ref().is_some_and(|report| report.set_aside_at.is_some()),
        report,
        party_id,
        way: kept.way,
        words: kept.words,
        sender: kept.sender,
        language: kept.language.clone(),
        hours,
        email_state: kept.email_state,
        details: details.unwrap_or_default(),
    })
}
