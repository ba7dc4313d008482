//! The links that stand in a letter: to answer how it went, and to stop what comes by e-mail. Each is derived from the key of
//! the staff side, so that a letter that is sent again holds the same ones, and only their hashes are kept.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterWay},
    letter_link::{self, LinkPurpose, LinkSecret},
    moment::Moment,
    policy::Policy,
};
use sea_orm::{ConnectionTrait, QueryOrder, entity::prelude::*};

use crate::{house::House, letters::Links};

const ATTEMPT: &str = "making the links of a letter";
/// How long a letter's link to stop works; and some time after that, as long as it is known.
const STOP_DAYS: i64 = 365;

/// The links of a letter, made to work from now on: the survey's for as long as `policy` says, the reminder's only until
/// the survey itself can't be answered any more. Asked again, they are the same.
///
/// # Errors
/// When the database refuses.
pub async fn links_for(
    house: &House,
    letter: &letter::Model,
    policy: &Policy,
    now: Moment,
) -> Result<Links, Fault> {
    let db = house.intake.db.writer();
    let mut links = Links::default();
    if let Some((asked, until)) = survey_of(db, letter, policy, now).await? {
        let secret = secret(house, letter, LinkPurpose::Survey)?;
        offer(db, &secret, asked, LinkPurpose::Survey, until).await?;
        links.survey = Some(address(house, letter, "answer", &secret));
        links.survey_until = Some(until.day());
    }
    let is_somebodys = letter.report_id.is_some() || letter.party_id.is_some();
    if letter.kind.is_periodic() && letter.way == LetterWay::Email && is_somebodys {
        let secret = secret(house, letter, LinkPurpose::Stop)?;
        offer(db, &secret, letter.id, LinkPurpose::Stop, now.after_hours(STOP_DAYS * 24)).await?;
        links.stop = Some(address(house, letter, "stop", &secret));
    }
    Ok(links)
}

async fn offer(
    db: &impl ConnectionTrait,
    secret: &LinkSecret,
    letter_id: Uuid,
    purpose: LinkPurpose,
    until: Moment,
) -> Result<(), Fault> {
    letter_link::offer(db, secret, letter_id, purpose, until).await.attempting(ATTEMPT)
}

/// The survey that a letter asks for, and until when it can be answered: its own, or that which it reminds of.
async fn survey_of(
    db: &impl ConnectionTrait,
    letter: &letter::Model,
    policy: &Policy,
    now: Moment,
) -> Result<Option<(Uuid, Moment)>, Fault> {
    let hours = 24 * i64::from(policy.letters.survey_days);
    // The letter names the day, and that is still one to answer on.
    let last_day = |sent: Moment| sent.after_hours(hours).end_of_day();
    match letter.kind {
        LetterKind::Survey => Ok(Some((letter.id, last_day(now)))),
        LetterKind::SurveyReminder => {
            let Some(asked) = reminded_of(db, letter).await.attempting(ATTEMPT)? else { return Ok(None) };
            let end =
                letter_link::works_until(db, asked.id, LinkPurpose::Survey).await.attempting(ATTEMPT)?;
            let since = asked.settled_at.unwrap_or(asked.due_at);
            Ok(Some((asked.id, end.unwrap_or(last_day(since)))))
        }
        _ => Ok(None),
    }
}

/// The last survey that went to whoever is reminded.
async fn reminded_of(
    db: &impl ConnectionTrait,
    reminder: &letter::Model,
) -> Result<Option<letter::Model>, DbErr> {
    let before = letter::Entity::find()
        .filter(letter::Column::Kind.eq(LetterKind::Survey))
        .filter(letter::Column::CaseId.eq(reminder.case_id))
        .filter(letter::Column::CreatedAt.lte(reminder.created_at))
        .order_by_desc(letter::Column::CreatedAt);
    let theirs = match (reminder.report_id, reminder.party_id) {
        (Some(report_id), _) => before.filter(letter::COLUMN.report_id.eq(report_id)),
        (None, party_id) => before.filter(letter::Column::PartyId.eq(party_id)),
    };
    theirs.one(db).await
}

fn secret(house: &House, letter: &letter::Model, purpose: LinkPurpose) -> Result<LinkSecret, Fault> {
    LinkSecret::derive(&house.tokens.derive(b"heard: letter links")?, letter.id, purpose)
}

fn address(house: &House, letter: &letter::Model, page: &str, secret: &LinkSecret) -> String {
    let languages = house.languages.as_ref();
    let language = languages.get(&letter.language).unwrap_or_else(|| languages.first());
    format!("{}/{}/{page}/{}", house.base_url, language.code(), secret.text())
}
