//! What a step's letters are made from, fetched together: a few questions to the database, however many letters.

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    case, clock,
    fault::{Attempting, Fault},
    letter, report,
    safe_contact::{self, EmailState},
    staff,
};
use sea_orm::{DatabaseConnection, entity::prelude::*};

use crate::opened_letter::Lying;

/// The rows that the letters of one step need.
#[derive(Default)]
pub(super) struct Needed {
    cases: BTreeMap<Uuid, case::Model>,
    reports: BTreeMap<Uuid, report::Model>,
    clocks: BTreeMap<Uuid, Vec<clock::Model>>,
    safe_contacts: BTreeMap<Uuid, safe_contact::Model>,
    officers: BTreeMap<Uuid, String>,
    closed_contacts: Vec<safe_contact::Model>,
}

impl Needed {
    /// Fetches them.
    ///
    /// # Errors
    /// When the database refuses.
    pub(super) async fn by(letters: &[letter::Model], db: &DatabaseConnection) -> Result<Self, Fault> {
        const ATTEMPT: &str = "looking for what letters are made from";
        let cases = cases(all(letters, |letter| letter.case_id), db).await.attempting(ATTEMPT)?;
        let reports = all(letters, |letter| letter.report_id);
        let of_cases: BTreeSet<Uuid> = cases.keys().copied().collect();
        let owners = cases.values().filter_map(|case| case.owner_id).collect();
        Ok(Self {
            officers: officers(owners, db).await.attempting(ATTEMPT)?,
            clocks: clocks(&reports, db).await.attempting(ATTEMPT)?,
            closed_contacts: closed_contacts(of_cases, db).await.attempting(ATTEMPT)?,
            safe_contacts: safe_contacts(&reports, db).await.attempting(ATTEMPT)?,
            reports: of_reports(&reports, db).await.attempting(ATTEMPT)?,
            cases,
        })
    }

    /// The case that a letter is about.
    pub(super) fn case(&self, letter: &letter::Model) -> Option<&case::Model> {
        self.cases.get(&letter.case_id?)
    }

    /// How those of a letter's case are reached who are not e-mailed any more.
    pub(super) fn closed_contacts(
        &self,
        letter: &letter::Model,
    ) -> impl Iterator<Item = &safe_contact::Model> {
        let case_id = letter.case_id;
        self.closed_contacts.iter().filter(move |kept| Some(kept.case_id) == case_id)
    }

    /// What a letter is opened from.
    pub(super) fn lying(&self, letter: &letter::Model) -> Lying {
        let report_id = letter.report_id.unwrap_or_default();
        let owner = self.case(letter).and_then(|case| case.owner_id);
        Lying {
            report: self.reports.get(&report_id).cloned(),
            clocks: self.clocks.get(&report_id).cloned().unwrap_or_default(),
            kept: self.safe_contacts.get(&report_id).cloned(),
            officer: owner.and_then(|owner| self.officers.get(&owner).cloned()),
        }
    }
}

fn all(letters: &[letter::Model], id: impl Fn(&letter::Model) -> Option<Uuid>) -> BTreeSet<Uuid> {
    letters.iter().filter_map(id).collect()
}

async fn cases(ids: BTreeSet<Uuid>, db: &DatabaseConnection) -> Result<BTreeMap<Uuid, case::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = case::Entity::find().filter(case::COLUMN.id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

async fn of_reports(
    ids: &BTreeSet<Uuid>,
    db: &DatabaseConnection,
) -> Result<BTreeMap<Uuid, report::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = report::Entity::find().filter(report::COLUMN.id.is_in(ids.iter().copied())).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

async fn clocks(
    ids: &BTreeSet<Uuid>,
    db: &DatabaseConnection,
) -> Result<BTreeMap<Uuid, Vec<clock::Model>>, DbErr> {
    let mut clocks: BTreeMap<Uuid, Vec<clock::Model>> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(clocks);
    }
    // Only what is promised is told of.
    let promised = clock::Entity::find()
        .filter(clock::Column::ReportId.is_in(ids.iter().copied()))
        .filter(clock::Column::Promise.is_not_null());
    for row in promised.all(db).await? {
        if let Some(report_id) = row.report_id {
            clocks.entry(report_id).or_default().push(row);
        }
    }
    Ok(clocks)
}

async fn safe_contacts(
    ids: &BTreeSet<Uuid>,
    db: &DatabaseConnection,
) -> Result<BTreeMap<Uuid, safe_contact::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = safe_contact::Entity::find().filter(safe_contact::COLUMN.id.is_in(ids.iter().copied()));
    Ok(rows.all(db).await?.into_iter().map(|row| (row.id, row)).collect())
}

async fn officers(ids: BTreeSet<Uuid>, db: &DatabaseConnection) -> Result<BTreeMap<Uuid, String>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let here =
        staff::Entity::find().filter(staff::COLUMN.id.is_in(ids)).filter(staff::COLUMN.active.eq(true));
    Ok(here.all(db).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

async fn closed_contacts(
    cases: BTreeSet<Uuid>,
    db: &DatabaseConnection,
) -> Result<Vec<safe_contact::Model>, DbErr> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let closed = safe_contact::Entity::find()
        .filter(safe_contact::COLUMN.case_id.is_in(cases))
        .filter(safe_contact::Column::EmailState.ne(EmailState::Open));
    closed.all(db).await
}
