//! Entering a report that was taken by telephone, by post, in person, by e-mail or at a reporting centre: the same questions,
//! the same rules and the same promises as on the public pages.

use std::collections::BTreeMap;

use entity::{
    answers::{Answer, Answers, Context},
    code::AccessCode,
    exclusion,
    fault::Attempting,
    intake::{Received, Submission},
    moment::Moment,
    set_aside::Screened,
};
use sea_orm::EntityTrait;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    access::Act,
    body::speakable,
    caller::Caller,
    house::House,
    refusal::{Invalid, Refusal},
    repeated::{Before, Creating},
};

/// The ways by which staff take reports. A landlord's own offices may be reporting centres (002 §5.1.3).
pub const CHANNELS: [&str; 5] = ["phone", "post", "in_person", "email", "centre"];

/// What a request made that is under way, or was cut short before it could say.
const NOT_YET: Uuid = Uuid::nil();

/// What a member of staff was told.
pub struct Taken<'a> {
    /// By which way.
    pub channel: &'a str,
    /// The language the person was spoken to in, for letters if no other is asked for.
    pub language: &'a str,
    /// The answers, as they were sent.
    pub answers: &'a BTreeMap<String, Answer>,
}

/// A report that was entered, and the code to tell the person.
pub struct Entered {
    /// The report.
    pub received: Received,
    /// The access code: said once, stored nowhere.
    pub code: AccessCode,
}

/// Enters a report. The same request sent again gives the same report and the same code.
///
/// # Errors
/// When the caller may not, an answer is wrong, the key was used for another request, or too much is going on.
pub async fn enter_report(
    house: &House,
    caller: &Caller,
    creating: &Creating,
    taken: &Taken<'_>,
    now: Moment,
) -> Result<Entered, Refusal> {
    caller.may(Act::EnterReport)?;
    let answers = check(house, taken, now)?;
    let db = house.intake.db.writer();
    let before = creating.note(db, NOT_YET, now).await?;
    let code = access_code(house, creating)?;
    let submission = Submission {
        mark: creating.of_thing(),
        answers: &answers,
        language: taken.language,
        channel: taken.channel,
        recorded_by: Some(caller.staff.id),
        code: &code,
        files: &[],
        screened: Screened::default(),
    };
    let received = house.intake.receive(&submission, house.chance.as_ref(), now).await?;
    if before != Before::Made(received.report_id) {
        creating.made(db, received.report_id).await?;
    }
    // Whoever took the call may have been closed out of the case since; sent again, it is not there for them.
    let excluded = exclusion::Entity::find_by_id((received.case_id, caller.staff.id)).one(db).await;
    if excluded.attempting("looking whether a case is closed to someone")?.is_some() {
        return Err(Refusal::NotFound);
    }
    house.letters_due.notify_one();
    Ok(Entered { received, code })
}

fn check(house: &House, taken: &Taken<'_>, now: Moment) -> Result<Answers, Refusal> {
    let languages = house.languages.codes();
    let context = Context { areas: &house.landlord.areas, languages: &languages, today: now.day() };
    let read = Answers::from_json(taken.answers, context);
    let mut wrong = Vec::new();
    if !CHANNELS.contains(&taken.channel) {
        wrong.push(Invalid::new("channel", "not_a_choice", "One of phone, post, in_person, email, centre."));
    }
    if !languages.iter().any(|language| language == taken.language) {
        wrong.push(Invalid::new("language", "not_a_choice", "Not a language that letters are written in."));
    }
    match read {
        Ok(answers) if wrong.is_empty() => return Ok(answers),
        Ok(_) => {}
        Err(problems) => wrong.extend(problems.iter().map(|(key, code)| wrong_answer(key, code))),
    }
    Err(Refusal::Invalid(wrong))
}

fn wrong_answer(key: &str, code: &'static str) -> Invalid {
    let detail = match code {
        "missing" => "This has to be answered.",
        "nothing_told" => "Either what happened in words, or a type of incident, has to be given.",
        "too_long" => "There are more characters than there is room for.",
        "not_a_choice" => "This is not one of the words offered.",
        "impossible_date" => "There is no such day; a date is written 2026-11-05, 2026-11 or 2026.",
        "future_date" => "This day has not come yet.",
        "ends_before_start" => "It ends before it starts.",
        "not_an_email" => "This is not an e-mail address.",
        "not_a_phone" => "There are no figures in this telephone number.",
        "unreadable" => "There are bytes in it that are not text.",
        "not_one_answer" => "This takes one answer, and a list was sent.",
        "not_a_question" => "There is no such question.",
        "not_asked" => "This is not asked, given the other answers.",
        _ => "This answer can't be taken.",
    };
    let key = speakable(key);
    Invalid::new(if key.is_empty() { "answers".to_owned() } else { format!("answers.{key}") }, code, detail)
}

/// The code of a request: derived, so that sending it again gives the same one and none is kept.
fn access_code(house: &House, creating: &Creating) -> Result<AccessCode, Refusal> {
    let secret = house.tokens.derive(b"heard: access codes of reports entered by staff")?;
    Ok(AccessCode::derive(&secret, &Sha256::digest(creating.of_thing()))?)
}
