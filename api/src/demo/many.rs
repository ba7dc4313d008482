//! Very many made-up cases, to see how the house stands under them.
//!
//! Their reports are sealed like real ones. Their access codes are nobody's: making a real one for each would take an hour.

use entity::{
    acknowledgement::Acknowledgement,
    answers::Answers,
    audit::{self, Actor, Told},
    case::{self, Stage},
    chance::{self, Chance, below},
    clock::{self, ClockState, Keeper, Kept, Place},
    event::Event,
    fault::{Attempting, Fault},
    fingerprint as mark,
    intake::what_happened,
    moment::Moment,
    report, report_word,
    sealed::Identities,
};
use indicatif::{ProgressBar, ProgressStyle};
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::DemoReport;
use crate::{fingerprint::of_report, house::House};

const ATTEMPT: &str = "making up many cases";
/// How many cases are written in one transaction.
const BATCH: usize = 250;
/// How many rows are written in one statement: SQLite takes 32,766 values.
const ROWS: usize = 1000;
/// Over how many days they are spread.
const DAYS: i64 = 730;
/// Cases older than this many days are closed.
const OPEN_DAYS: i64 = 60;

const FIRST: [&str; 16] = [
    "Amina", "Bea", "Callum", "Deepa", "Ewa", "Farah", "Gareth", "Hanna", "Imran", "Jan", "Kezia", "Luca",
    "Mei", "Noor", "Owen", "Priya",
];
const LAST: [&str; 16] = [
    "Ahmed", "Brown", "Cohen", "Davies", "Evans", "Farouk", "Green", "Hughes", "Iqbal", "Jones", "Kowalski",
    "Lewis", "Murphy", "Nowak", "Okafor", "Patel",
];
const STREETS: [&str; 8] = [
    "Mill Street",
    "High Road",
    "Station Road",
    "Church Lane",
    "Victoria Close",
    "Albert Court",
    "Park Avenue",
    "Quay Street",
];

/// Everything that one batch writes.
#[derive(Default)]
struct Batch {
    cases: Vec<case::Model>,
    reports: Vec<report::Model>,
    words: Vec<report_word::Model>,
    clocks: Vec<clock::Model>,
    marks: Vec<mark::Model>,
    chains: Vec<audit::chain::Model>,
    entries: Vec<audit::Model>,
}

/// Writes that many made-up cases.
///
/// # Errors
/// When the database refuses.
pub async fn fill(house: &House, cases: u32, now: Moment) -> Result<(), Fault> {
    let bar = ProgressBar::new(u64::from(cases));
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} cases, {per_sec}, {eta} to go");
    bar.set_style(style.attempting(ATTEMPT)?);
    let like = super::demo()?.reports;
    let mut batch = Batch::default();
    for number in 0..cases {
        let seconds_ago = i64::from(cases - number) * DAYS * 86_400 / i64::from(cases);
        let opened_at = now.after_seconds(-seconds_ago);
        let answers = made_up(house, &like, number, now)?;
        make(house, &answers, opened_at, now, &mut batch)?;
        if batch.cases.len() == BATCH {
            write(house, std::mem::take(&mut batch)).await?;
            bar.set_position(u64::from(number) + 1);
        }
    }
    write(house, batch).await?;
    bar.finish();
    Ok(())
}

fn pick<'a>(from: &[&'a str], chance: &dyn Chance) -> Result<&'a str, Fault> {
    let most = u16::try_from(from.len()).attempting(ATTEMPT)?;
    Ok(from[usize::from(below(chance, most)?)])
}

fn make(
    house: &House,
    answers: &Answers,
    opened_at: Moment,
    now: Moment,
    batch: &mut Batch,
) -> Result<(), Fault> {
    let is_closed = now.seconds_since(opened_at) > OPEN_DAYS * 86_400;
    let promises = &house.intake.promises;
    let id = Uuid::now_v7();
    let report = report_of(house, answers, id, opened_at)?;
    let case = case::Model {
        id,
        stage: if is_closed { Stage::Closed } else { Stage::Received },
        policy: promises.policy.id.clone(),
        policy_version: promises.policy.version,
        division: promises.division.clone(),
        area: report.area.clone(),
        team_id: None,
        owner_id: None,
        category: None,
        motivation: None,
        outcome: is_closed.then(|| "resolved".to_owned()),
        contact_days: None,
        version: 1,
        opened_at,
        closed_at: is_closed.then(|| opened_at.after_hours(40 * 24)),
        routed_at: Some(opened_at),
    };
    batch.clocks.extend(clocks(house, &case, &report, answers, now));
    let told = Told {
        actor: Actor::Public,
        act: "report_received",
        subject_id: Some(report.id),
        detail: Some(&report.channel),
    };
    let (entry, chain) = audit::first(id, told, opened_at);
    batch.entries.push(entry);
    batch.chains.push(chain);
    for (party, kind, found) in of_report(&house.fingerprints()?, answers) {
        batch.marks.push(mark::Model {
            id: Uuid::new_v4(),
            case_id: id,
            mark: found.into(),
            kind: kind.word().to_owned(),
            party: party.word().to_owned(),
        });
    }
    batch.words.extend(entity::intake::report_words(report.id, answers));
    batch.reports.push(report);
    batch.cases.push(case);
    Ok(())
}

fn made_up(house: &House, like: &[DemoReport], number: u32, now: Moment) -> Result<Answers, Fault> {
    let chance = house.chance.as_ref();
    let place = usize::try_from(number).attempting(ATTEMPT)?;
    let mut given = like[place % like.len()].answers.clone();
    let has_place = given.contains_key("place");
    let mut say = |key: &str, word: String| given.insert(key.to_owned(), entity::answers::Answer::One(word));
    let areas = &house.landlord.areas;
    let area = areas.get(place % areas.len().max(1));
    say("area", area.map_or("not_known".to_owned(), |area| area.code.clone()));
    let street = pick(&STREETS, chance)?;
    let house_number = u16::from(below(chance, 256)?) + 1;
    if has_place {
        say("place", format!("The landing of block {number}, {street}"));
    }
    say("perpetrator_address", format!("{house_number} {street}"));
    let mut answers = super::read(house.languages.codes(), &house.landlord, &given, now)?;
    let name = format!("{} {} {number}", pick(&FIRST, chance)?, pick(&LAST, chance)?);
    answers.set("name", Some(entity::answers::Answer::One(name)));
    Ok(answers)
}

fn report_of(house: &House, answers: &Answers, case_id: Uuid, at: Moment) -> Result<report::Model, Fault> {
    let chance = house.chance.as_ref();
    let id = Uuid::now_v7();
    let coded = |key: &str, otherwise: &str| answers.word(key).unwrap_or(otherwise).to_owned();
    Ok(report::Model {
        id,
        acknowledgement: Acknowledgement::draw(chance)?,
        submission: Uuid::new_v4().simple().to_string(),
        case_id,
        received_at: at,
        channel: "online".to_owned(),
        language: "en".to_owned(),
        reporter_role: coded("reporter_role", "witness"),
        area: coded("area", "not_known"),
        contact_choice: "code_only".to_owned(),
        urgent: answers.says("hurt", "yes"),
        answers: house.intake.recipients.seal(&report::answers_purpose(id), answers)?,
        code_salt: chance::bytes::<16>(chance)?.to_vec(),
        reporter_key: Identities::new_pair().1,
        recorded_by: None,
        set_aside_at: None,
        set_aside_because: None,
    })
}

/// The clocks as a landlord would have them who keeps its promises: what is due is met, what is closed is over.
fn clocks(
    house: &House,
    case: &case::Model,
    report: &report::Model,
    answers: &Answers,
    now: Moment,
) -> Vec<clock::Model> {
    let place = Place {
        case_id: Some(case.id),
        report_id: Some(report.id),
        area: Some(case.area.clone()),
        reachable: true,
        ..Place::default()
    };
    let promises = &house.intake.promises;
    let keeper = Keeper { policy: &promises.policy, working: &promises.working, place: &place };
    let begun = keeper.after(&[], &what_happened(answers), None, case.opened_at).begun;
    let kept = begun.into_iter().map(|clock| match clock.due_at {
        Some(due) if clock.is_open() && due < now => clock::Model {
            state: ClockState::Met,
            met_at: Some(due.after_hours(-1).max(clock.started_at)),
            looks_at: None,
            ..clock
        },
        _ => clock,
    });
    let clocks: Vec<clock::Model> = kept.collect();
    let Some(closed_at) = case.closed_at else { return clocks };
    let Kept { changed, .. } = keeper.after(&clocks, &[Event::CaseClosed.into()], None, closed_at);
    let over =
        |clock: clock::Model| changed.iter().find(|other| other.id == clock.id).cloned().unwrap_or(clock);
    clocks.into_iter().map(over).collect()
}

async fn write(house: &House, batch: Batch) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    insert::<case::Entity, _>(&transaction, batch.cases).await?;
    insert::<report::Entity, _>(&transaction, batch.reports).await?;
    insert::<report_word::Entity, _>(&transaction, batch.words).await?;
    insert::<clock::Entity, _>(&transaction, batch.clocks).await?;
    insert::<mark::Entity, _>(&transaction, batch.marks).await?;
    insert::<audit::chain::Entity, _>(&transaction, batch.chains).await?;
    insert::<audit::Entity, _>(&transaction, batch.entries).await?;
    transaction.commit().await.attempting(ATTEMPT)
}

async fn insert<E, M>(transaction: &DatabaseTransaction, rows: Vec<M>) -> Result<(), Fault>
where
    E: EntityTrait,
    E::ActiveModel: Send,
    M: IntoActiveModel<E::ActiveModel> + Clone,
{
    for rows in rows.chunks(ROWS) {
        let rows = rows.iter().cloned().map(IntoActiveModel::into_active_model);
        E::insert_many(rows).exec_without_returning(transaction).await.attempting(ATTEMPT)?;
    }
    Ok(())
}
