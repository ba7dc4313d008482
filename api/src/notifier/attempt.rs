//! A try: what a letter needs is opened, it is composed, and given to the post.

use entity::{
    answers::Answers,
    clock, exclusion,
    fault::{Attempting, Fault},
    letter::{self, LetterWay},
    moment::Moment,
    report,
    sealed::Sealed,
    staff,
};
use lettre::{Address, Message, message::Mailbox};
use sea_orm::entity::prelude::*;

use super::settlement::MOST_ATTEMPTS;
use crate::{
    house::House,
    letters::{self, Acknowledged, Composed},
    post::PostError,
};

/// A letter after a try.
pub(super) struct Tried {
    /// What is to lie on the reporter's page, if it does not yet.
    pub copy: Option<Sealed>,
    /// How the try ended.
    pub outcome: Result<&'static str, PostError>,
}

async fn report_of(house: &House, letter: &letter::Model) -> Result<report::Model, Fault> {
    const ATTEMPT: &str = "looking for a letter's report";
    let none = || Fault::plain("looking for a letter's report: there is none");
    let id = letter.report_id.ok_or_else(none)?;
    let found = report::Entity::find_by_id(id).one(house.intake.db.reader()).await;
    found.attempting(ATTEMPT)?.ok_or_else(none)
}

/// Tries to tell the reporter that the report is here. The copy for their own page does not wait for a mail server.
pub(super) async fn acknowledge(house: &House, letter: &letter::Model, now: Moment) -> Tried {
    let (report, clocks) = match report_and_clocks(house, letter).await {
        Ok(found) => found,
        Err(fault) => return Tried { copy: None, outcome: Err(unreadable(letter, &fault)) },
    };
    let promises = clock::promised(&clocks);
    let of = Acknowledged {
        number: &report.acknowledgement,
        contact_choice: &report.contact_choice,
        promises: &promises,
    };
    let copy = match own_copy(house, letter, &report, &of) {
        Ok(copy) => copy,
        Err(fault) => return Tried { copy: None, outcome: Err(unreadable(letter, &fault)) },
    };
    let outcome = match letter.way {
        LetterWay::OwnPage | LetterWay::Post | LetterWay::Hand => Ok("on_own_page"),
        LetterWay::Email => match to_reporter(house, letter, &report, &of, now) {
            Ok(message) => send(house, letter, message).await,
            Err(error) => Err(error),
        },
    };
    Tried { copy, outcome }
}

async fn report_and_clocks(
    house: &House,
    letter: &letter::Model,
) -> Result<(report::Model, Vec<clock::Model>), Fault> {
    let report = report_of(house, letter).await?;
    let clocks = clock::Entity::find().filter(clock::COLUMN.report_id.eq(report.id));
    let clocks = clocks.all(house.intake.db.reader()).await.attempting("looking for a report's clocks")?;
    Ok((report, clocks))
}

/// The copy for the reporter's own page, unless it lies there from an earlier try.
fn own_copy(
    house: &House,
    letter: &letter::Model,
    report: &report::Model,
    of: &Acknowledged<'_>,
) -> Result<Option<Sealed>, Fault> {
    if letter.copy.is_some() {
        return Ok(None);
    }
    let copy = letters::own_copy(house, of, &letter.language);
    let recipients = house.intake.recipients.and(&report.reporter_key)?;
    recipients.seal(&letter::copy_purpose(letter.id), &copy).map(Some)
}

fn to_reporter(
    house: &House,
    letter: &letter::Model,
    report: &report::Model,
    of: &Acknowledged<'_>,
    now: Moment,
) -> Result<Message, PostError> {
    let answers = house.identities.open::<Answers>(&report::answers_purpose(report.id), &report.answers);
    let answers = answers.map_err(|fault| unreadable(letter, &fault))?;
    let composed = letters::acknowledgement(house, of, &letter.language, letter.words, answers.word("name"));
    mail(house, letter, &composed, answers.word("email").unwrap_or_default(), now)
}

/// Tries to tell an officer of a new report.
pub(super) async fn alert(house: &House, letter: &letter::Model, now: Moment) -> Tried {
    let outcome = match to_officer(house, letter, now).await {
        Ok(message) => send(house, letter, message).await,
        Err(error) => Err(error),
    };
    Tried { copy: None, outcome }
}

async fn to_officer(house: &House, letter: &letter::Model, now: Moment) -> Result<Message, PostError> {
    let report = report_of(house, letter).await.map_err(|fault| unreadable(letter, &fault))?;
    let officer = officer_of(house, letter).await.map_err(|fault| unreadable(letter, &fault))?;
    let officer = officer.ok_or(PostError::Permanent("account_closed"))?;
    // Since the letter was written, the case may have been closed to them.
    if is_excluded(house, letter, officer.id).await.map_err(|fault| unreadable(letter, &fault))? {
        return Err(PostError::Permanent("not_for_them"));
    }
    mail(house, letter, &letters::alert(house, &report.acknowledgement), &officer.email, now)
}

async fn is_excluded(house: &House, letter: &letter::Model, staff_id: Uuid) -> Result<bool, Fault> {
    let Some(case_id) = letter.case_id else { return Ok(false) };
    let found = exclusion::Entity::find_by_id((case_id, staff_id)).one(house.intake.db.reader()).await;
    Ok(found.attempting("looking whether a case is closed to someone")?.is_some())
}

/// The member of staff that a letter goes to, if the account is still in use.
async fn officer_of(house: &House, letter: &letter::Model) -> Result<Option<staff::Model>, Fault> {
    let Some(id) = letter.staff_id else { return Ok(None) };
    let found = staff::Entity::find_by_id(id).filter(staff::COLUMN.active.eq(true));
    found.one(house.intake.db.reader()).await.attempting("looking for a letter's officer")
}

fn mail(
    house: &House,
    letter: &letter::Model,
    composed: &Composed,
    address: &str,
    now: Moment,
) -> Result<Message, PostError> {
    let address: Option<Address> = address.parse().ok();
    let address = address.ok_or(PostError::Permanent("address_unusable"))?;
    let message = letters::mail(house.post.sender(), composed, Mailbox::new(None, address), letter.id, now);
    message.map_err(|fault| unreadable(letter, &fault))
}

async fn send(house: &House, letter: &letter::Model, message: Message) -> Result<&'static str, PostError> {
    if letter.attempts > MOST_ATTEMPTS {
        return Err(PostError::Permanent("never_settled"));
    }
    house.post.send(&message, letter.id).await.map(|()| "accepted")
}

fn unreadable(letter: &letter::Model, fault: &Fault) -> PostError {
    tracing::warn!(letter = %letter.id, fault = fault.story(), "a letter could not be composed");
    PostError::Temporary("not_readable")
}
