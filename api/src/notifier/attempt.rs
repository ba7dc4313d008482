//! A try: what a letter needs is opened, it is composed, and given to the post.

use entity::{
    fault::Fault,
    letter::{self, LetterKind, LetterRecipient, LetterWay},
    moment::Moment,
    safe_contact::EmailState,
    sealed::Sealed,
    task::TaskKind,
};
use lettre::{Message, message::Mailbox};

use super::{needed::Needed, sense::no_longer, settlement::MOST_ATTEMPTS};
use crate::{
    casework::case_file,
    house::House,
    letters::{self, Composed, Links},
    links::links_for,
    opened_letter::{self, OpenedLetter},
    post::{PostError, address},
    reader,
};

/// How a try ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It went out, or lies on the reader's page.
    Gone(&'static str),
    /// It did not leave.
    Refused(PostError),
    /// It has no sense any more.
    NoLonger(&'static str),
    /// It does not go before that moment: its reader's safe hours.
    NotBefore(Moment),
}

/// A letter after a try.
#[derive(Clone)]
pub(super) struct Tried {
    /// What is to lie on the reporter's page, if it does not yet.
    pub copy: Option<Sealed>,
    /// What is left to people.
    pub task: Option<TaskKind>,
    /// How the try ended.
    pub outcome: Outcome,
}

impl Tried {
    /// It ended so, and nothing more.
    pub(super) fn so(outcome: Outcome) -> Self {
        Self { copy: None, task: None, outcome }
    }
}

/// Tries to bring a letter to whoever reads it.
pub(super) async fn tell(house: &House, letter: &letter::Model, needed: &Needed, now: Moment) -> Tried {
    match try_to_tell(house, letter, needed, now).await {
        Ok(tried) => tried,
        Err(fault) => Tried::so(Outcome::Refused(unreadable(letter, &fault))),
    }
}

async fn try_to_tell(
    house: &House,
    letter: &letter::Model,
    needed: &Needed,
    now: Moment,
) -> Result<Tried, Fault> {
    let db = house.intake.db.reader();
    let mut links = Links::default();
    if let Some(case) = needed.case(letter) {
        if let Some(why) = no_longer(house, case, letter, now).await? {
            return Ok(Tried { task: why.task, ..Tried::so(Outcome::NoLonger(why.word)) });
        }
        if letter.kind.is_periodic() {
            let policy = case_file::policy(db, house, case).await?;
            links = links_for(house, letter, &policy, now).await?;
        }
    }
    let lying = needed.lying(letter);
    let opened = opened_letter::open_from(db, house, letter.clone(), lying, links, now).await?;
    if let Some(outcome) = waits_or_falls(&opened, now) {
        return Ok(Tried::so(outcome));
    }
    let copy = if letter.copy.is_none() { opened.own_copy(house)? } else { None };
    let has_page = copy.is_some() || letter.copy.is_some();
    let is_open = !is_closed_elsewhere(house, &opened, needed).await?;
    let by_email =
        is_open && opened.reader.as_ref().is_none_or(|reader| reader.way_now() == LetterWay::Email);
    let (outcome, task) = match (letter.way, by_email) {
        (LetterWay::Email, true) => (send_it(house, &opened, now).await, None),
        // Since it was written, they may have asked us not to e-mail.
        _ if has_page => {
            let untold = opened.reader.as_ref().is_some_and(|reader| reader.contact_choice == "contact");
            let task = (untold && letter.way == LetterWay::Email).then_some(TaskKind::TellOfLetter);
            (Outcome::Gone("on_own_page"), task)
        }
        _ => (Outcome::Refused(PostError::Permanent("no_safe_way")), None),
    };
    Ok(Tried { copy, task, outcome })
}

/// Whether its reader asked us, for another report of the case, not to e-mail to that address, or it came back from there.
async fn is_closed_elsewhere(house: &House, opened: &OpenedLetter, needed: &Needed) -> Result<bool, Fault> {
    let (Some(_), Some(address)) = (&opened.reader, &opened.email) else { return Ok(false) };
    let own = opened.letter.party_id.or(opened.letter.report_id);
    for kept in needed.closed_contacts(&opened.letter).filter(|kept| Some(kept.id) != own) {
        let other = reader::email_of(house.intake.db.reader(), house, kept).await?;
        if other.is_some_and(|other| other.trim().eq_ignore_ascii_case(address.trim())) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What its reader agreed to since: other hours, or nothing that they do not have to get.
fn waits_or_falls(opened: &OpenedLetter, now: Moment) -> Option<Outcome> {
    use LetterRecipient as R;
    let letter = &opened.letter;
    let Some(reader) = &opened.reader else {
        let is_somebody = matches!(letter.recipient, R::Reporter | R::Victim | R::Witness);
        return is_somebody.then_some(Outcome::Refused(PostError::Permanent("no_safe_way")));
    };
    let asks = matches!(letter.kind, LetterKind::Survey | LetterKind::SurveyReminder);
    if asks && reader.email_state != EmailState::Open {
        return Some(Outcome::NoLonger("not_asked"));
    }
    let later = reader.next_moment(now);
    (letter.way == LetterWay::Email && later > now).then_some(Outcome::NotBefore(later))
}

async fn send_it(house: &House, opened: &OpenedLetter, now: Moment) -> Outcome {
    if opened.letter.recipient == LetterRecipient::Centre && opened.email.is_none() {
        return Outcome::Refused(PostError::Permanent("centre_closed"));
    }
    let address = opened.email.as_deref().unwrap_or_default();
    let sent = match mail(house, &opened.letter, &opened.composed(house), address, now) {
        Ok(message) => send(house, &opened.letter, message).await,
        Err(error) => Err(error),
    };
    sent.map_or_else(Outcome::Refused, Outcome::Gone)
}

/// A mail of what was composed, to that address.
pub(super) fn mail(
    house: &House,
    letter: &letter::Model,
    composed: &Composed,
    address: &str,
    now: Moment,
) -> Result<Message, PostError> {
    let address = address::usable(address).ok_or(PostError::Permanent("address_unusable"))?;
    let message = letters::mail(house.post.sender(), composed, Mailbox::new(None, address), letter.id, now);
    message.map_err(|fault| unreadable(letter, &fault))
}

/// Gives a mail to the post.
pub(super) async fn send(
    house: &House,
    letter: &letter::Model,
    message: Message,
) -> Result<&'static str, PostError> {
    if letter.attempts > MOST_ATTEMPTS {
        return Err(PostError::Permanent("never_settled"));
    }
    house.post.send(&message, letter.id).await.map(|()| "accepted")
}

/// What was to be said could not be read: it is tried again.
pub(super) fn unreadable(letter: &letter::Model, fault: &Fault) -> PostError {
    tracing::warn!(letter = %letter.id, fault = fault.story(), "a letter could not be composed");
    PostError::Temporary("not_readable")
}
