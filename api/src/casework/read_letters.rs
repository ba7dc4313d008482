//! Reading the letters of a case: which there are, what one said, how a draft will look to its reader, and a page to print.
//! The chain says who read which, in the same transaction.

use entity::{
    fault::{Attempting, Fault},
    letter::{self, LetterRecipient, LetterWords, ReadingCopy},
    moment::Moment,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    case_act::find,
    case_file,
    issue_letter::IssueLetter,
    tell,
    tenth_day::{self, reader_of_letter},
    work::Work,
};
use crate::{
    access::Act,
    caller::Caller,
    house::House,
    letters::{Composed, Links},
    opened_letter::{self, OpenedLetter},
    refusal::Refusal,
};

const ATTEMPT: &str = "reading the letters of a case";

/// A letter as its reader sees it, in both forms.
pub struct Preview {
    /// In full.
    pub full: Composed,
    /// In few words, for somebody beside whom nobody must know.
    pub discreet: Composed,
    /// Which of the two goes, as its reader agreed.
    pub words: LetterWords,
    /// The name and address that it is posted to, a line each, where they are known.
    pub posted_to: Vec<String>,
}

/// Lists the letters of a case to people, oldest first; none is opened.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn list_letters(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    now: Moment,
) -> Result<Vec<letter::Model>, Refusal> {
    caller.may(Act::ReadLetter)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let letters = letter::Entity::find()
        .filter(letter::COLUMN.case_id.eq(case_id))
        .filter(letter::Column::Recipient.is_not_in([LetterRecipient::Staff, LetterRecipient::Role]))
        .order_by_asc(letter::Column::CreatedAt)
        .order_by_asc(letter::Column::Id)
        .all(&transaction)
        .await
        .attempting(ATTEMPT)?;
    tell(&transaction, caller, case_id, "letters_listed", None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(letters)
}

/// Opens the copy of a letter that is kept in the case; `None`, where it has not been composed yet.
///
/// # Errors
/// When the caller may not, or there is no such letter in a case that they may know of.
pub async fn read_letter(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    letter_id: Uuid,
    now: Moment,
) -> Result<(letter::Model, Option<ReadingCopy>), Refusal> {
    caller.may(Act::ReadLetter)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    find(&transaction, caller, case_id).await?;
    let letter = letter_of(&transaction, case_id, letter_id).await?.ok_or(Refusal::NotFound)?;
    let purpose = letter::copy_purpose(letter.id);
    let copy = letter.copy.as_ref().map(|sealed| house.identities.open(&purpose, sealed)).transpose()?;
    let act = Act::ReadLetter.word();
    tell(&transaction, caller, case_id, act, Some(letter_id), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok((letter, copy))
}

async fn letter_of(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    id: Uuid,
) -> Result<Option<letter::Model>, Fault> {
    let found = letter::Entity::find_by_id(id).one(transaction).await.attempting(ATTEMPT)?;
    Ok(found.filter(|letter| letter.case_id == Some(case_id) && letter.staff_id.is_none()))
}

/// Shows a letter that waits, or a draft by its entry in the chronology, as its reader will see it.
///
/// # Errors
/// When the caller may not, or there is no such letter or draft in a case that they may know of.
pub async fn preview(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    id: Uuid,
    now: Moment,
) -> Result<Preview, Refusal> {
    caller.may(Act::ReadLetter)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = find(&transaction, caller, case_id).await?;
    let opened = match letter_of(&transaction, case_id, id).await? {
        Some(letter) => opened_letter::open(&transaction, house, letter, Links::default(), now).await?,
        None => {
            let file = case_file::open(&transaction, house, case).await?;
            let work = Work::new(house, caller, &transaction, file, Uuid::now_v7(), now);
            of_draft(&work, id).await?
        }
    };
    tell(&transaction, caller, case_id, Act::ReadLetter.word(), Some(id), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(Preview {
        full: opened.composed_in(house, LetterWords::Full),
        discreet: opened.composed_in(house, LetterWords::Discreet),
        words: opened.reader.as_ref().map_or(opened.letter.words, |reader| reader.words),
        posted_to: opened.posted_to(),
    })
}

async fn of_draft(work: &Work<'_>, id: Uuid) -> Result<OpenedLetter, Refusal> {
    let draft = work.file.of(Act::IssueLetter).find(|entry| entry.row.id == id);
    let letter = draft.and_then(IssueLetter::of_draft).ok_or(Refusal::NotFound)?;
    let row = letter.row(work, id).await?;
    Ok(opened_letter::open(work.transaction, work.house, row, Links::default(), work.now).await?)
}

/// The letter with what was found, as it would be drafted from the case now: to be looked over, changed, and sent as a draft.
///
/// # Errors
/// When the caller may not, or there is no case that they may know of.
pub async fn outline(
    house: &House,
    caller: &Caller,
    case_id: Uuid,
    now: Moment,
) -> Result<Option<IssueLetter>, Refusal> {
    caller.may(Act::ReadLetter)?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = find(&transaction, caller, case_id).await?;
    let file = case_file::open(&transaction, house, case).await?;
    let reader = reader_of_letter(house, &transaction, &file, None).await?;
    let outlined = match &reader {
        Some((reader, to)) => Some(tenth_day::outline(house, &transaction, &file, reader, *to).await?),
        None => None,
    };
    tell(&transaction, caller, case_id, "letter_outlined", None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(outlined)
}
