//! An appointment in writing (N05, 001 §3.4): by their safe way to whoever it is with. With somebody who is accused, or where
//! it is not clear who reads it, somebody writes it by hand: a task says so.

use entity::{
    fault::Fault,
    letter::{Facts, LetterKind, LetterRecipient, LetterWay},
    party::PartyKind,
    task::TaskKind,
};
use uuid::Uuid;

use super::{Whom, readers, waiting::fall};
use crate::{
    access::Act,
    casework::{
        book_appointment::BookAppointment,
        case_file::{CaseFile, Entry, InterviewOf, Party},
        work::Work,
        write_letter::Writing,
    },
    reader::{self, Reader},
};

/// Writes to whoever an appointment is with, or leaves that to somebody. The letter of one in whose place it is does not go
/// any more.
///
/// # Errors
/// When the database refuses, or how they are reached can't be opened.
pub(in crate::casework) async fn of_appointment(
    work: &mut Work<'_>,
    booked: &BookAppointment,
) -> Result<(), Fault> {
    if let Some(before) = booked.replaces {
        is_over(work, before, "superseded").await?;
    }
    let Some((reader, recipient)) = reader_of(work, booked).await? else {
        work.raises(TaskKind::WriteAppointment, work.id);
        return Ok(());
    };
    let new = Writing::new(LetterKind::InterviewAppointment, recipient, work.file.case.id, work.now);
    let (at, place) = (Some(booked.at), Some(booked.place.word().to_owned()));
    let facts = Facts { appointment_at: at, place, ..Facts::default() };
    // Where their hours come after it, somebody reaches them otherwise.
    let writing = Writing { facts, entry_id: Some(work.id), keeps: at, ..new };
    work.writes(writing.to(&reader, work.now)?);
    if recipient == LetterRecipient::Witness {
        work.ends(TaskKind::InviteWitness, booked.party_id.into_iter().collect());
    }
    Ok(())
}

/// What waits because of an appointment falls away: it is over, or another was made in its place.
///
/// # Errors
/// When the database refuses.
pub(in crate::casework) async fn is_over(
    work: &mut Work<'_>,
    appointment_id: Uuid,
    why: &'static str,
) -> Result<(), Fault> {
    let names_it = |entry: &&Entry| entry.fact("appointment_id") == Some(Some(appointment_id));
    let by_officers = work.file.of(Act::IssueLetter).filter(names_it).map(|entry| entry.row.id);
    let written: Vec<Uuid> = std::iter::once(appointment_id).chain(by_officers).collect();
    work.ends(TaskKind::WriteAppointment, vec![appointment_id]);
    fall(work, LetterKind::InterviewAppointment, &written, why).await
}

/// The appointments with somebody: those of the victim, where nobody is named.
pub(in crate::casework) fn appointments_with(file: &CaseFile, party_id: Option<Uuid>) -> Vec<Uuid> {
    let found: Vec<&Entry> = match party_id {
        Some(id) => file.about(Act::BookAppointment, id).collect(),
        None => file.of(Act::BookAppointment).filter(|entry| entry.says("of", "victim")).collect(),
    };
    found.into_iter().map(|entry| entry.row.id).collect()
}

/// Who reads it, where that is clear and there is a safe way. Nobody on the side of who is accused ever is: two sign a letter
/// to them (001 §5).
async fn reader_of(
    work: &Work<'_>,
    booked: &BookAppointment,
) -> Result<Option<(Reader, LetterRecipient)>, Fault> {
    let recipient = match booked.of {
        InterviewOf::Victim => LetterRecipient::Victim,
        InterviewOf::Witness => LetterRecipient::Witness,
        InterviewOf::Perpetrator | InterviewOf::Tenant => return Ok(None),
    };
    let of_kind: Vec<&Party> = work.file.parties_of(booked.of.party_kind()).collect();
    let named = of_kind.iter().find(|party| Some(party.row.id) == booked.party_id);
    if let Some(reader) = agreed(work, named.copied()).await? {
        return Ok(Some((reader, recipient)));
    }
    // Which of several victims reported, nobody knows.
    if booked.of != InterviewOf::Victim || (named.is_some() && of_kind.len() > 1) {
        return Ok(None);
    }
    let mut those = readers(work.transaction, work.house, &work.file, Whom::Owed).await?;
    match (those.pop(), those.is_empty(), of_kind.as_slice()) {
        (Some(reader), true, _) => Ok(Some(reader)),
        (None, _, [only]) => Ok(agreed(work, Some(only)).await?.map(|reader| (reader, recipient))),
        _ => Ok(None),
    }
}

/// Somebody in the case who has agreed how they are reached, by a way that is open.
async fn agreed(work: &Work<'_>, party: Option<&Party>) -> Result<Option<Reader>, Fault> {
    let Some(party) = party.filter(|party| party.row.kind != PartyKind::Perpetrator) else { return Ok(None) };
    let reader = reader::party(work.transaction, work.house, &party.ids()).await?;
    // They have no page of their own here.
    Ok(reader.filter(|reader| reader.way_now() != LetterWay::OwnPage))
}
