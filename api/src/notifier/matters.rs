//! What alerts to a member of staff are about, read at once: whether it is still so, how soon it is told, and by which number.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use entity::{
    acknowledgement::Acknowledgement,
    area, case,
    clock::{self, ClockState},
    event::Event,
    exclusion,
    fault::{Attempting, Fault},
    letter::{self, LetterKind},
    moment::Moment,
    policy::{Due, Policy},
    report,
    set_aside::{self, Waiting},
    staff::{self, Role},
    task,
};
use sea_orm::{DatabaseTransaction, DerivePartialModel, QueryOrder, entity::prelude::*};

use super::{expansion::areas_of, pace::Pace};
use crate::{
    access::{is_their_area, may_know_of},
    casework::case_file,
    house::House,
    letters::digest::{Line, Section, What},
};

const ATTEMPT: &str = "looking what alerts are about";

/// What alerts to one member of staff are about.
pub(super) struct Matters {
    reader: Option<staff::Model>,
    areas: Vec<String>,
    cases: BTreeMap<Uuid, case::Model>,
    owners: BTreeMap<Uuid, Uuid>,
    excluded: BTreeSet<Uuid>,
    reports: Vec<ReportLine>,
    clocks: BTreeMap<Uuid, clock::Model>,
    notices: Vec<clock::Model>,
    tasks: BTreeMap<Uuid, task::Model>,
    places: BTreeMap<String, area::Model>,
    policies: BTreeMap<Uuid, Arc<Policy>>,
    in_force: Arc<Policy>,
    set_aside: Waiting,
}

/// A report: its number, and whether it is read first. Nothing of it is opened.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "report::Entity")]
struct ReportLine {
    id: Uuid,
    acknowledgement: Acknowledgement,
    case_id: Uuid,
    urgent: bool,
}

impl Matters {
    /// Reads what alerts are about, all of one reader.
    pub(super) async fn read(
        house: &House,
        db: &DatabaseTransaction,
        letters: &[letter::Model],
    ) -> Result<Self, Fault> {
        let mut matters = Self::of(house, db, letters).await.attempting(ATTEMPT)?;
        for (id, case) in &matters.cases {
            matters.policies.insert(*id, case_file::policy(db, house, case).await?);
        }
        let is_notice = |clock: &clock::Model| {
            let policy = clock.case_id.and_then(|id| matters.policies.get(&id));
            let rule = policy.and_then(|policy| policy.clock(&clock.code));
            rule.is_some_and(|rule| rule.fulfilled_by.contains(&Event::EachReportNoticeSent))
        };
        let (notices, _): (Vec<_>, Vec<_>) = matters.notices.iter().cloned().partition(is_notice);
        matters.notices = notices;
        Ok(matters)
    }

    async fn of(house: &House, db: &DatabaseTransaction, letters: &[letter::Model]) -> Result<Self, DbErr> {
        let reader = match letters.first().and_then(|letter| letter.staff_id) {
            Some(id) => staff::Entity::find_by_id(id).filter(staff::COLUMN.active.eq(true)).one(db).await?,
            None => None,
        };
        let areas = match &reader {
            Some(reader) => areas_of(db, reader).await?,
            None => Vec::new(),
        };
        let ids = |of: fn(&letter::Model) -> Option<Uuid>| -> BTreeSet<Uuid> {
            letters.iter().filter_map(of).collect()
        };
        let cases = ids(|letter| letter.case_id);
        let excluded = exclusion::Entity::find()
            .filter(exclusion::Column::StaffId.eq(reader.as_ref().map(|reader| reader.id)))
            .filter(exclusion::Column::CaseId.is_in(cases.clone()))
            .all(db)
            .await?;
        let reports = report::Entity::find()
            .filter(report::COLUMN.case_id.is_in(cases.clone()))
            .order_by_asc(report::Column::ReceivedAt)
            .order_by_asc(report::Column::Id)
            .into_partial_model()
            .all(db)
            .await?;
        let clocks = clock::Entity::find().filter(clock::COLUMN.id.is_in(ids(|letter| letter.clock_id)));
        let clocks: BTreeMap<Uuid, clock::Model> =
            clocks.all(db).await?.into_iter().map(|clock| (clock.id, clock)).collect();
        let places = clocks.values().filter(|clock| clock.case_id.is_none());
        let places: BTreeSet<String> = places.filter_map(|clock| clock.area.clone()).collect();
        let places = area::Entity::find().filter(area::Column::Code.is_in(places)).all(db).await?;
        let told_of_each = letters.iter().filter(|letter| letter.kind == LetterKind::EachReportNotice);
        let told_of_each: BTreeSet<Uuid> = told_of_each.filter_map(|letter| letter.case_id).collect();
        let notices = clock::Entity::find()
            .filter(clock::COLUMN.case_id.is_in(told_of_each))
            .filter(clock::Column::State.eq(ClockState::Running));
        let tasks = task::Entity::find().filter(task::COLUMN.id.is_in(ids(|letter| letter.task_id)));
        let cases = case::Entity::find().filter(case::COLUMN.id.is_in(cases)).all(db).await?;
        Ok(Self {
            reader,
            areas,
            owners: owners(db, &cases).await?,
            cases: cases.into_iter().map(|case| (case.id, case)).collect(),
            excluded: excluded.into_iter().map(|row| row.case_id).collect(),
            reports,
            clocks,
            notices: notices.all(db).await?,
            tasks: tasks.all(db).await?.into_iter().map(|task| (task.id, task)).collect(),
            places: places.into_iter().map(|area| (area.code.clone(), area)).collect(),
            policies: BTreeMap::new(),
            in_force: house.intake.promises.policy.clone(),
            set_aside: match letters.iter().any(|letter| letter.kind == LetterKind::ReportsSetAside) {
                true => set_aside::waiting(db).await?,
                false => Waiting::default(),
            },
        })
    }

    /// Who is told, if the account is still in use.
    pub(super) fn reader(&self) -> Option<&staff::Model> {
        self.reader.as_ref()
    }

    /// The number of what an alert is about: that of its report, or of the case's first.
    pub(super) fn number(&self, letter: &letter::Model) -> Option<&Acknowledgement> {
        let reports = || self.reports.iter().filter(|report| Some(report.case_id) == letter.case_id);
        let own = reports().find(|report| Some(report.id) == letter.report_id);
        own.or_else(|| reports().next()).map(|report| &report.acknowledgement)
    }

    /// Whether there is sense in telling it still: nobody has settled it, and the reader may still know of it.
    ///
    /// # Errors
    /// When what the alert tells can't be read.
    pub(super) fn is_still_so(&self, letter: &letter::Model) -> Result<bool, Fault> {
        let Some(reader) = &self.reader else { return Ok(false) };
        let clock = letter.clock_id.map(|id| self.clocks.get(&id));
        // A closed case runs no clocks but those that outlast it, as for what is owed under data protection.
        let runs = clock.is_none_or(|clock| clock.is_some_and(|clock| clock.state == ClockState::Running));
        let matters = match letter.kind {
            // That it was missed since is told besides.
            LetterKind::ClockAtRisk => runs && !self.is_overdue(letter),
            LetterKind::ClockBreached | LetterKind::LetterReminder | LetterKind::DutyReminder => runs,
            LetterKind::TaskNotice => {
                letter.task_id.is_none_or(|id| self.tasks.get(&id).is_some_and(|task| task.done_at.is_none()))
            }
            LetterKind::FiguresReady => letter.told()?.duty.is_some(),
            LetterKind::ReportsSetAside => self.set_aside.any,
            _ => true,
        };
        Ok(matters && self.now_with(letter).is_none() && self.may_be_told(reader, letter))
    }

    fn may_be_told(&self, reader: &staff::Model, letter: &letter::Model) -> bool {
        if let Some(id) = letter.case_id {
            let known = self.cases.get(&id).is_some_and(|case| may_know_of(reader, &self.areas, case));
            return known && !self.excluded.contains(&id) && self.number(letter).is_some();
        }
        let clock = letter.clock_id.and_then(|id| self.clocks.get(&id));
        clock.and_then(|clock| clock.area.as_ref()).is_none_or(|area| {
            self.places.get(area).is_some_and(|area| is_their_area(reader, &self.areas, area))
        })
    }

    /// Who has the case by now, where an officer was to be told of what its officer has to do and has handed it over.
    pub(super) fn now_with(&self, letter: &letter::Model) -> Option<Uuid> {
        let of_owner = matches!(
            letter.kind,
            LetterKind::ClockAtRisk
                | LetterKind::ClockBreached
                | LetterKind::LetterReminder
                | LetterKind::TaskNotice
        );
        let reader = self.reader.as_ref().filter(|reader| of_owner && reader.role == Role::CaseOfficer)?;
        let owner = *self.owners.get(&letter.case_id?)?;
        (owner != reader.id).then_some(owner)
    }

    fn is_overdue(&self, letter: &letter::Model) -> bool {
        let clock = letter.clock_id.and_then(|id| self.clocks.get(&id));
        clock.is_some_and(|clock| clock.breached_at.is_some())
    }

    /// How soon an alert is told.
    pub(super) fn pace(&self, letter: &letter::Model) -> Pace {
        let urgent = match letter.kind {
            LetterKind::NewReportAlert | LetterKind::EachReportNotice => {
                self.reports.iter().any(|report| Some(report.id) == letter.report_id && report.urgent)
            }
            LetterKind::ClockAtRisk | LetterKind::ClockBreached => {
                let of_case = |report: &&ReportLine| Some(report.case_id) == letter.case_id;
                let urgent = self.reports.iter().filter(of_case).any(|report| report.urgent);
                urgent && matches!(self.due(letter), Some(Due::Hours(_)))
            }
            LetterKind::TaskNotice => {
                let task = letter.task_id.and_then(|id| self.tasks.get(&id));
                task.is_some_and(|task| task.kind.is_urgent())
            }
            LetterKind::ReportsSetAside => self.set_aside.urgent,
            _ => false,
        };
        if urgent {
            return Pace::AtOnce;
        }
        let counted = matches!(
            letter.kind,
            LetterKind::ClockAtRisk | LetterKind::ClockBreached | LetterKind::DutyReminder
        );
        match self.due(letter) {
            Some(Due::Hours(_) | Due::WorkingHours(_)) | None => Pace::InHours,
            Some(_) if counted => Pace::Morning,
            Some(_) => Pace::InHours,
        }
    }

    /// How long the clock of an alert runs.
    fn due(&self, letter: &letter::Model) -> Option<Due> {
        let clock = self.clocks.get(&letter.clock_id?)?;
        let policy = letter.case_id.map_or(Some(&self.in_force), |id| self.policies.get(&id))?;
        policy.clock(&clock.code).map(|rule| rule.due)
    }

    /// Until when an alert can wait: telling of each report is itself a promise (003 §5.3).
    pub(super) fn latest(&self, letter: &letter::Model) -> Option<Moment> {
        if letter.kind != LetterKind::EachReportNotice {
            return None;
        }
        let owed = self.notices.iter().filter(|clock| clock.case_id == letter.case_id);
        owed.filter_map(|clock| clock.due_at).min()
    }

    /// What a mail says of an alert.
    pub(super) fn line(&self, letter: &letter::Model) -> Option<Line> {
        let section = match Section::of_kind(letter.kind) {
            Section::Soon | Section::Overdue if self.is_overdue(letter) => Section::Overdue,
            Section::Overdue => Section::Soon,
            section => section,
        };
        let what = match letter.kind {
            LetterKind::FiguresReady => What::Figures(letter.told().ok()?.duty?),
            LetterKind::ReportsSetAside => What::SetAside,
            LetterKind::DutyReminder => What::Duty(self.clocks.get(&letter.clock_id?)?.code.clone()),
            _ => What::Number(self.number(letter)?.to_string()),
        };
        Some(Line { section, what })
    }
}

/// The officers who have the cases, where they still work here and may know of them.
async fn owners(db: &DatabaseTransaction, cases: &[case::Model]) -> Result<BTreeMap<Uuid, Uuid>, DbErr> {
    let ids: BTreeSet<Uuid> = cases.iter().filter_map(|case| case.owner_id).collect();
    let officers = staff::Entity::find().filter(staff::COLUMN.id.is_in(ids));
    let mut owners = BTreeMap::new();
    for officer in officers.filter(staff::COLUMN.active.eq(true)).all(db).await? {
        let areas = areas_of(db, &officer).await?;
        let theirs = cases.iter().filter(|case| case.owner_id == Some(officer.id));
        let known = theirs.filter(|case| may_know_of(&officer, &areas, case));
        owners.extend(known.map(|case| (case.id, officer.id)));
    }
    Ok(owners)
}
