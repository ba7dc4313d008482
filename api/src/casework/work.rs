//! An act under way: what it may look at, and what it leaves behind.

use entity::{
    case::{self, Stage},
    case_key::CaseKey,
    clock::{self, Keeper, Kept, Place},
    event::{Event, Happened},
    fault::{Attempting, Fault},
    follow_up, letter,
    moment::Moment,
    task::TaskKind,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, sea_query::Expr};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{case_act::is_further, case_file::CaseFile, chronology::BySystem, write_letter::Written};
use crate::{caller::Caller, house::House, refusal::Refusal};

/// An act under way.
pub struct Work<'a> {
    /// The house.
    pub house: &'a House,
    /// Who does it.
    pub caller: &'a Caller,
    /// The transaction that everything is written in.
    pub transaction: &'a DatabaseTransaction,
    /// The case as it was; an act changes `file.case`, and that is written.
    pub file: CaseFile,
    /// The id that the act's entry in the chronology will have.
    pub id: Uuid,
    /// When it is entered.
    pub now: Moment,
    /// When it happened: from then on clocks count.
    pub happened_at: Moment,
    /// The earlier entry or the person it is about.
    pub subject_id: Option<Uuid>,
    pub(super) noted: Value,
    pub(super) letters: Vec<letter::Model>,
    pub(super) tasks: Vec<(TaskKind, Option<Uuid>)>,
    pub(super) raised: Vec<(TaskKind, Uuid)>,
    pub(super) ended: Vec<(TaskKind, Option<Vec<Uuid>>)>,
    pub(super) following: Vec<BySystem<'static>>,
    pub(super) follow_ups: Vec<follow_up::Model>,
    happened: Vec<Happened>,
    happened_for: Vec<(Event, Vec<Uuid>)>,
    needless: Vec<(Event, &'static str)>,
    changed_clocks: Kept,
    key: Option<CaseKey>,
}

impl<'a> Work<'a> {
    pub(super) fn new(
        house: &'a House,
        caller: &'a Caller,
        transaction: &'a DatabaseTransaction,
        file: CaseFile,
        id: Uuid,
        now: Moment,
    ) -> Self {
        Self {
            house,
            caller,
            transaction,
            file,
            id,
            now,
            happened_at: now,
            subject_id: None,
            noted: json!({}),
            letters: Vec::new(),
            tasks: Vec::new(),
            raised: Vec::new(),
            ended: Vec::new(),
            following: Vec::new(),
            follow_ups: Vec::new(),
            happened: Vec::new(),
            happened_for: Vec::new(),
            needless: Vec::new(),
            changed_clocks: Kept::default(),
            key: None,
        }
    }

    /// Says that something happened, for the clocks.
    pub fn happened(&mut self, event: Event) {
        self.happened.push(event.into());
    }

    /// Says that something happened to one thing in particular: an interview, an order for works.
    pub fn happened_to(&mut self, event: Event, subject_id: Uuid) {
        self.happened.push(Happened { event, subject_id: Some(subject_id) });
    }

    /// Says that something happened for those who made these reports: it keeps what was promised to them, and to nobody else.
    pub fn happened_for(&mut self, event: Event, reports: &[Uuid]) {
        self.happened_for.push((event, reports.to_vec()));
    }

    /// Says that the promises which that would keep are needless, for a reason: also those that begin with this act.
    pub fn falls_away(&mut self, event: Event, reason: &'static str) {
        self.needless.push((event, reason));
    }

    /// Adds a coded fact that the act did not bring with it: a score, a level, a number of the kind.
    pub fn note(&mut self, name: &str, fact: impl Into<Value>) {
        self.noted[name] = fact.into();
    }

    /// Writes a letter that the act causes, with the tasks that it leaves to people.
    pub fn writes(&mut self, written: Written) {
        let id = written.letter.id;
        self.letters.push(written.letter);
        self.tasks.extend(written.tasks.into_iter().map(|kind| (kind, Some(id))));
    }

    /// Leaves something to people, about an entry of the chronology or somebody in the case.
    pub fn raises(&mut self, kind: TaskKind, subject_id: Uuid) {
        self.raised.push((kind, subject_id));
    }

    /// Says that what was left to people about these is done, or that nobody needs it any more.
    pub fn ends(&mut self, kind: TaskKind, about: Vec<Uuid>) {
        self.ended.push((kind, Some(about)));
    }

    /// The same of everything of a kind.
    pub fn ends_all(&mut self, kind: TaskKind) {
        self.ended.push((kind, None));
    }

    /// Enters something that the program does because of the act, right after it.
    pub(super) fn is_followed_by(&mut self, entered: BySystem<'static>) {
        self.following.push(entered);
    }

    /// Brings the case forward to a stage; one that is further stays where it is.
    pub fn advance(&mut self, stage: Stage) {
        if is_further(stage, self.file.case.stage) {
            self.file.case.stage = stage;
        }
    }

    /// Notes how often the person wants to hear from us: at least every so many days.
    ///
    /// # Errors
    /// When the policy does not allow so long a time between two contacts, naming the field that asked for it.
    pub fn agree_contact_every(&mut self, days: u16, field: &str) -> Result<(), Refusal> {
        if days == 0 || days > self.file.policy.contact.at_most_days {
            let detail = "From one day to the longest time that the policy allows between two contacts.";
            return Err(Refusal::field(field, "out_of_range", detail));
        }
        self.file.case.contact_days = Some(i32::from(days));
        Ok(())
    }

    /// Changes clocks otherwise than by what happened: puts one off, gives it a new date.
    pub fn change_clocks(&mut self, kept: Kept) {
        let changed: Vec<Uuid> = kept.changed.iter().map(|clock| clock.id).collect();
        self.file.clocks.retain(|clock| !changed.contains(&clock.id));
        self.changed_clocks.changed.extend(kept.changed);
        self.changed_clocks.begun.extend(kept.begun);
    }

    /// What the clocks of the case run for.
    pub fn place(&self) -> Place {
        place(&self.file)
    }

    /// The key of the case.
    ///
    /// # Errors
    /// When it can't be opened.
    pub async fn key(&mut self) -> Result<CaseKey, Fault> {
        if let Some(key) = &self.key {
            return Ok(key.clone());
        }
        let house = self.house;
        let (to, with) = (&house.intake.recipients, &house.identities);
        let key = CaseKey::of(self.transaction, self.file.case.id, to, with, house.chance.as_ref()).await?;
        self.key = Some(key.clone());
        Ok(key)
    }

    pub(super) fn keep_clocks(&mut self) -> Kept {
        let place = self.place();
        let keeper = Keeper { policy: &self.file.policy, working: &self.file.working, place: &place };
        let kept = keeper.after(&self.file.clocks, &self.happened, Some(self.id), self.happened_at);
        let mut all = std::mem::take(&mut self.changed_clocks);
        for (event, reports) in &self.happened_for {
            let theirs = |clock: &&clock::Model| clock.report_id.is_none_or(|id| reports.contains(&id));
            let changed = |clock: &&clock::Model| !kept.changed.iter().any(|other| other.id == clock.id);
            let clocks: Vec<_> = self.file.clocks.iter().filter(theirs).filter(changed).cloned().collect();
            let for_them = keeper.after(&clocks, &[(*event).into()], Some(self.id), self.happened_at);
            all.changed.extend(for_them.changed);
            all.begun.extend(for_them.begun);
        }
        all.changed.extend(kept.changed);
        all.begun.extend(kept.begun);
        for (event, reason) in &self.needless {
            for clock in
                all.begun.iter_mut().filter(|clock| clock.is_open() && self.is_kept_by(clock, *event))
            {
                *clock = clock.without_need(reason);
            }
        }
        all
    }

    fn is_kept_by(&self, clock: &clock::Model, event: Event) -> bool {
        self.file.policy.clock(&clock.code).is_some_and(|rule| rule.fulfilled_by.contains(&event))
    }

    /// Clocks stand under whoever has the case, so that deadlines are found without looking at cases.
    pub(super) async fn move_clocks(&self, case: &case::Model) -> Result<(), Fault> {
        let stands = self.file.clocks.first();
        let moved = stands.is_some_and(|clock| {
            (clock.owner_id, clock.team_id, clock.area.as_deref())
                != (case.owner_id, case.team_id, Some(case.area.as_str()))
        });
        if !moved {
            return Ok(());
        }
        let update = clock::Entity::update_many()
            .col_expr(clock::Column::OwnerId, Expr::value(case.owner_id))
            .col_expr(clock::Column::TeamId, Expr::value(case.team_id))
            .col_expr(clock::Column::Area, Expr::value(case.area.clone()))
            .filter(clock::Column::CaseId.eq(case.id));
        update.exec(self.transaction).await.attempting("moving the clocks of a case")?;
        Ok(())
    }
}

/// What the clocks of a case run for.
pub fn place(file: &CaseFile) -> Place {
    let days = file.case.contact_days.and_then(|days| u16::try_from(days).ok());
    Place {
        case_id: Some(file.case.id),
        report_id: file.reports.last().map(|report| report.id),
        owner_id: file.case.owner_id,
        team_id: file.case.team_id,
        area: Some(file.case.area.clone()),
        contact_days: days,
        reachable: file.is_reachable(),
    }
}
