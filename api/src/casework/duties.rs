//! What the house owes besides its cases: policies reviewed, reports issued, all cases of an area gone through (001 §12, 16;
//! 002 §5.5.1; 003 §11; 004 §13; `domain` §1.14).

use entity::{
    area,
    audit::{self, HOUSE, Told},
    case,
    clock::{self, ClockState, Keeper, Kept, Place},
    closing_day, duty,
    event::Event,
    fault::{Attempting, Fault},
    moment::Moment,
    working_time::WorkingTime,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    alerts,
    in_words::{InWords, Written, join, part},
    review_case::STEPS,
};
use crate::{
    access::{Act, is_their_area, visible},
    caller::Caller,
    house::House,
    refusal::{Invalid, Refusal},
    repeated::{Before, Creating},
};

const ATTEMPT: &str = "recording a duty";
/// How long ago a duty may have been done that is entered now, in years.
const MOST_YEARS_AGO: i64 = 5;

/// A duty of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HouseDuty {
    /// The policy was reviewed (001 §16, 002 §5.5.1, 003 §11).
    PolicyReviewed,
    /// The monthly report on neighbourhoods went out (002 §5.5.1).
    MonthlyReportIssued,
    /// The quarterly report on figures went out (003 §10.1, `domain` §1.14).
    QuarterlyReportIssued,
    /// The report on a single case that was asked for went out (002 §5.5.1).
    ExceptionReportIssued,
    /// The yearly report to the board went out (002 §5.5.1).
    BoardReportIssued,
    /// The profile of hate cases was analysed (004 §13.4).
    HateProfileAnalysed,
}

impl HouseDuty {
    fn event(self) -> Event {
        match self {
            Self::PolicyReviewed => Event::PolicyReviewed,
            Self::MonthlyReportIssued => Event::MonthlyReportIssued,
            Self::QuarterlyReportIssued => Event::QuarterlyReportIssued,
            Self::ExceptionReportIssued => Event::ExceptionReportIssued,
            Self::BoardReportIssued => Event::BoardReportIssued,
            Self::HateProfileAnalysed => Event::HateProfileAnalysed,
        }
    }
}

/// Record that a duty of the house was done.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordDuty {
    /// Which.
    pub duty: HouseDuty,
    /// When it was done.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// What came of it.
    pub note: Option<InWords>,
}

/// A departure from the procedure, and why (001 §12, 16).
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AreaVariance)]
pub struct Variance {
    /// The case.
    pub case_id: Uuid,
    /// Which clock or step of the policy: `VIR-05`.
    #[schema(example = "VIR-05")]
    pub step: Step,
    /// Why.
    pub reason: InWords,
}

/// The name of a step: letters, figures and dashes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Step(String);

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if (1..=32).contains(&word.len()) && word.chars().all(letter) {
            return Ok(Self(word));
        }
        Err(serde::de::Error::custom("not the name of a step"))
    }
}

/// Record the review of all hate cases of an area, with the variances that were found.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewArea {
    /// When it was done.
    #[schema(value_type = String, format = DateTime)]
    pub happened_at: Moment,
    /// How many cases were gone through.
    pub cases: u32,
    /// The departures from the procedure, and why.
    #[serde(default)]
    pub variances: Vec<Variance>,
    /// What came of it.
    pub note: Option<InWords>,
}

/// What the clocks of the house, or of an area, run for.
pub fn place(area: Option<String>) -> Place {
    Place { area, reachable: true, ..Place::default() }
}

/// Starts what the policy in force asks of the house and of each area, where it does not run yet.
///
/// # Errors
/// When the database refuses.
pub async fn adopt(house: &House, now: Moment) -> Result<(), Fault> {
    const ATTEMPT: &str = "starting the clocks of the house";
    let areas: Vec<String> = area::Entity::find()
        .select_only()
        .column(area::Column::Code)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    let places: Vec<Option<String>> = std::iter::once(None).chain(areas.into_iter().map(Some)).collect();
    let working = working(house).await?;
    let missing = |open: &[clock::Model]| {
        let begun = places.iter().flat_map(|area| {
            let theirs: Vec<clock::Model> =
                open.iter().filter(|clock| clock.area == *area).cloned().collect();
            keep(house, &working, area, &theirs, Event::PolicyAdopted, None, now).begun
        });
        // What the policy in force does not ask for is owed no more.
        let asked = |clock: &&clock::Model| house.intake.promises.policy.clock(&clock.code).is_none();
        let ended = open.iter().filter(asked).map(|clock| clock.without_need(clock::NO_LONGER_NEEDED));
        Kept { begun: begun.collect(), changed: ended.collect() }
    };
    if missing(&open(house.intake.db.reader()).await?) == Kept::default() {
        return Ok(());
    }
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    take_turn(&transaction).await?;
    let begun = missing(&open(&transaction).await?);
    clock::save(&transaction, begun).await.attempting(ATTEMPT)?;
    transaction.commit().await.attempting(ATTEMPT)
}

/// Takes turns with whoever else changes what belongs to the house.
///
/// # Errors
/// When the database refuses.
pub async fn take_turn(transaction: &DatabaseTransaction) -> Result<(), Fault> {
    let turn = audit::chain::Entity::find_by_id(HOUSE).lock_exclusive().one(transaction).await;
    turn.attempting("taking turns at what belongs to the house")?;
    Ok(())
}

/// Working days as the policy in force counts them, without the landlord's closing days.
///
/// # Errors
/// When the database refuses.
pub async fn working(house: &House) -> Result<WorkingTime, Fault> {
    closing_day::left_out(house.intake.db.reader(), house.intake.promises.working.clone()).await
}

/// Every open clock that runs for the house or an area.
async fn open(db: &impl ConnectionTrait) -> Result<Vec<clock::Model>, Fault> {
    let found = clock::Entity::find()
        .filter(clock::Column::CaseId.is_null())
        .filter(clock::Column::State.is_in([ClockState::Running, ClockState::Paused]));
    found.all(db).await.attempting("looking for the clocks of the house")
}

fn keep(
    house: &House,
    working: &WorkingTime,
    area: &Option<String>,
    running: &[clock::Model],
    event: Event,
    by: Option<Uuid>,
    at: Moment,
) -> Kept {
    let place = place(area.clone());
    let keeper = Keeper { policy: &house.intake.promises.policy, working, place: &place };
    keeper.after(running, &[event.into()], by, at)
}

/// A duty that was done, with its words.
#[derive(Debug)]
pub struct DutyDone {
    /// Its row.
    pub row: duty::Model,
    /// What was sent, whole.
    pub facts: Value,
}

/// Records a duty of the house.
///
/// # Errors
/// When the caller may not, or it has not been done yet.
pub async fn record_duty(
    house: &House,
    caller: &Caller,
    creating: &Creating,
    act: &RecordDuty,
    now: Moment,
) -> Result<DutyDone, Refusal> {
    caller.may(Act::RecordDuty)?;
    let body = serde_json::to_value(act).attempting(ATTEMPT)?;
    let done = Doing { area: None, event: act.duty.event(), happened_at: act.happened_at, body };
    done.record(house, caller, creating, now).await
}

/// Records the review of an area.
///
/// # Errors
/// When the caller may not, there is no such area, or it is not one of theirs.
pub async fn review_area(
    house: &House,
    caller: &Caller,
    creating: &Creating,
    area: &str,
    act: &ReviewArea,
    now: Moment,
) -> Result<DutyDone, Refusal> {
    caller.may(Act::ReviewArea)?;
    let found = area::Entity::find_by_id(area.to_owned()).one(house.intake.db.reader()).await;
    let found = found.attempting(ATTEMPT)?.ok_or(Refusal::NotFound)?;
    if !is_their_area(&caller.staff, &caller.areas, &found) {
        return Err(Refusal::NotFound);
    }
    check_variances(house, caller, &found.code, &act.variances).await?;
    let body = serde_json::to_value(act).attempting(ATTEMPT)?;
    let done =
        Doing { area: Some(found.code), event: Event::AreaReviewed, happened_at: act.happened_at, body };
    done.record(house, caller, creating, now).await
}

/// A variance is of a case of the area that the caller may know of, and from a step there is.
async fn check_variances(
    house: &House,
    caller: &Caller,
    area: &str,
    variances: &[Variance],
) -> Result<(), Refusal> {
    let cases = known_cases(house, caller, variances.iter().map(|variance| variance.case_id), Some(area));
    let cases = cases.await?;
    let mut wrong = Vec::new();
    for (place, variance) in variances.iter().enumerate() {
        if !cases.contains(&variance.case_id) {
            let detail = "There is no such case in this area.";
            wrong.push(Invalid::new(format!("variances[{place}].case_id"), "not_found", detail));
        }
        let Step(step) = &variance.step;
        if !STEPS.contains(&step.as_str()) && house.intake.promises.policy.clock(step).is_none() {
            let detail = "Neither a clock of the policy nor a step of the procedure.";
            wrong.push(Invalid::new(format!("variances[{place}].step"), "not_a_choice", detail));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
}

/// Those of some cases that the caller may know of.
async fn known_cases(
    house: &House,
    caller: &Caller,
    ids: impl IntoIterator<Item = Uuid>,
    area: Option<&str>,
) -> Result<Vec<Uuid>, Fault> {
    let found = case::Entity::find()
        .select_only()
        .column(case::Column::Id)
        .filter(case::Column::Id.is_in(ids))
        .filter(Condition::all().add_option(area.map(|area| case::Column::Area.eq(area))))
        .filter(visible(&caller.staff, &caller.areas));
    found.into_tuple().all(house.intake.db.reader()).await.attempting("looking for the cases of a review")
}

struct Doing {
    area: Option<String>,
    event: Event,
    happened_at: Moment,
    body: Value,
}

impl Doing {
    async fn record(
        self,
        house: &House,
        caller: &Caller,
        creating: &Creating,
        now: Moment,
    ) -> Result<DutyDone, Refusal> {
        if self.happened_at > now {
            return Err(Refusal::field("happened_at", "in_the_future", "This moment has not come yet."));
        }
        if self.happened_at < now.after_hours(-MOST_YEARS_AGO * 366 * 24) {
            return Err(Refusal::field(
                "happened_at",
                "too_long_ago",
                "This was too long ago to be entered.",
            ));
        }
        let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
        take_turn(&transaction).await?;
        let id = Uuid::now_v7();
        if let Before::Made(before) = creating.note(&transaction, id, now).await? {
            let row = duty::Entity::find_by_id(before).one(&transaction).await.attempting(ATTEMPT)?;
            let row = row.ok_or_else(|| Fault::plain("looking for a duty that was recorded"))?;
            return Ok(opened(house, row)?);
        }
        let (facts, written) = part(self.body);
        let row = duty::Model {
            id,
            event: self.event.word().to_owned(),
            area: self.area.clone(),
            at: now,
            happened_at: self.happened_at,
            staff_id: caller.staff.id,
            facts: facts.to_string(),
            words: house.intake.recipients.seal(&duty::words_purpose(id), &written)?,
        };
        let insert = duty::Entity::insert(row.clone().into_active_model());
        insert.exec_without_returning(&transaction).await.attempting(ATTEMPT)?;
        let mut running = open(&transaction).await?;
        running.retain(|clock| clock.area == self.area);
        let working = working(house).await?;
        let kept = keep(house, &working, &self.area, &running, self.event, Some(id), self.happened_at);
        clock::save(&transaction, kept).await.attempting(ATTEMPT)?;
        alerts::figures_ready(&transaction, self.event, now).await?;
        tell(&transaction, caller, self.event, id, now).await?;
        transaction.commit().await.attempting(ATTEMPT)?;
        Ok(DutyDone { row, facts: join(facts, written) })
    }
}

async fn tell(
    transaction: &DatabaseTransaction,
    caller: &Caller,
    event: Event,
    id: Uuid,
    now: Moment,
) -> Result<(), Fault> {
    let told = Told { actor: caller.actor(), act: event.word(), subject_id: Some(id), detail: None };
    audit::append(transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")
}

fn opened(house: &House, row: duty::Model) -> Result<DutyDone, Fault> {
    let written: Written = house.identities.open(&duty::words_purpose(row.id), &row.words)?;
    let facts = serde_json::from_str(&row.facts).unwrap_or_else(|_| json!({}));
    Ok(DutyDone { facts: join(facts, written), row })
}

/// The duties that were done last, newest first.
///
/// # Errors
/// When the caller may not.
pub async fn list_duties(house: &House, caller: &Caller, now: Moment) -> Result<Vec<DutyDone>, Refusal> {
    caller.may(Act::RecordDuty)?;
    let found = duty::Entity::find().order_by_desc(duty::Column::At).order_by_desc(duty::Column::Id);
    let found = found.limit(100).all(house.intake.db.reader()).await.attempting("listing duties")?;
    let mut done: Vec<DutyDone> =
        found.into_iter().map(|row| opened(house, row)).collect::<Result<_, _>>()?;
    for duty in &mut done {
        leave_out_unknown(house, caller, duty).await?;
    }
    tell_listed(house, caller, now).await?;
    Ok(done)
}

/// Leaves out the variances of cases that the caller may not know of, and how many cases there were.
async fn leave_out_unknown(house: &House, caller: &Caller, duty: &mut DutyDone) -> Result<(), Fault> {
    let Some(variances) = duty.facts.get_mut("variances").and_then(Value::as_array_mut) else {
        return Ok(());
    };
    let case_of = |variance: &Value| variance.get("case_id")?.as_str()?.parse::<Uuid>().ok();
    let known = known_cases(house, caller, variances.iter().filter_map(case_of), None).await?;
    variances.retain(|variance| case_of(variance).is_some_and(|id| known.contains(&id)));
    Ok(())
}

async fn tell_listed(house: &House, caller: &Caller, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let told = Told { actor: caller.actor(), act: "duties_listed", subject_id: None, detail: None };
    audit::append(&transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")?;
    transaction.commit().await.attempting(ATTEMPT)
}
