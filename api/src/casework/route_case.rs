//! Sending a new case where it belongs: to the officer of the victim's patch (001 §2), with what the report already says of
//! consents and of the police entered, whoever has to be told of each report written to (003 §5.3), and what it can be found
//! by noted. The program does this by itself as soon as a report has come.

use entity::{
    answers::Answers,
    area,
    case::{self, Stage},
    clock::{self, Keeper, Kept},
    event::{Event, Happened},
    exclusion,
    fault::{Attempting, Fault},
    fingerprint as mark,
    letter::{self, LetterKind, LetterRecipient},
    moment::Moment,
    report,
    staff::{self, Role},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    case_file::{self, CaseFile, ConsentPurpose, PoliceStep},
    chronology::{BySystem, enter},
    record_consent::ConsentHow,
    tell_people::cards,
    work::place,
};
use crate::{access::Act, administration::centres, fingerprint::of_report, house::House};

const ATTEMPT: &str = "sending a case where it belongs";
/// How many cases are sent in one step.
const STEP: u64 = 50;

/// Sends some of the cases that nobody has sent yet; whether there may be more.
///
/// # Errors
/// When the database refuses.
pub async fn route_new_cases(house: &House, now: Moment) -> Result<bool, Fault> {
    let new: Vec<Uuid> = case::Entity::find()
        .select_only()
        .column(case::Column::Id)
        .filter(case::Column::RoutedAt.is_null())
        .order_by_asc(case::Column::Id)
        .limit(STEP)
        .into_tuple()
        .all(house.intake.db.reader())
        .await
        .attempting(ATTEMPT)?;
    for id in &new {
        if let Err(fault) = route(house, *id, now).await {
            // Somebody else was at the same rows: its turn comes again.
            if fault.is_collision() {
                continue;
            }
            tracing::error!(fault = fault.story(), case = %id, "a case can't be sent, and stays everybody's");
            leave(house, *id, now).await?;
        }
    }
    Ok(u64::try_from(new.len()).is_ok_and(|found| found == STEP))
}

/// Leaves a case where it is, so that it holds up no other.
async fn leave(house: &House, id: Uuid, now: Moment) -> Result<(), Fault> {
    let left = case::Entity::update_many()
        .col_expr(case::Column::RoutedAt, Expr::value(now))
        .filter(case::Column::Id.eq(id));
    left.exec(house.intake.db.writer()).await.attempting(ATTEMPT)?;
    Ok(())
}

async fn route(house: &House, id: Uuid, now: Moment) -> Result<(), Fault> {
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let case = case::Entity::find_by_id(id).lock_exclusive().one(&transaction).await.attempting(ATTEMPT)?;
    let Some(case) = case.filter(|case| case.routed_at.is_none()) else { return Ok(()) };
    let mut file = case_file::open(&transaction, house, case).await?;
    file.case.routed_at = Some(now);
    let mut happened = Vec::new();
    for report in reports(&transaction, id).await? {
        let (answers, told) = read_in(house, &transaction, &file, &report, now).await?;
        happened.extend(told);
        if file.case.owner_id.is_none() && !file.is_closed() {
            happened.extend(send(&transaction, &mut file, &answers, now).await?);
        }
    }
    save(&transaction, &file, &happened, now).await?;
    if file.case.owner_id.is_some() {
        // A report that can't be opened is sent where it belongs all the same.
        match cards(&transaction, house, &file, now).await {
            Ok(written) => {
                let letters = written.into_iter().map(|written| written.letter).collect();
                letter::write(&transaction, letters).await.attempting(ATTEMPT)?;
            }
            Err(fault) if fault.is_collision() => return Err(fault),
            Err(fault) => tracing::error!(fault = fault.story(), case = %id, "nobody is told who has a case"),
        }
    }
    transaction.commit().await.attempting(ATTEMPT)
}

/// Reads a new report in: notes what it can be found by, enters what it says of consents and of the police, and writes to
/// whoever is told of each report, and to the centre that it came through.
pub(super) async fn read_in(
    house: &House,
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    report: &report::Model,
    now: Moment,
) -> Result<(Answers, Vec<Happened>), Fault> {
    let case_id = file.case.id;
    let answers = answers_of(house, report);
    note_marks(house, transaction, case_id, &answers).await?;
    enter_consents(transaction, case_id, &answers, report.received_at, now).await?;
    let happened = enter_police(transaction, case_id, &answers, report.received_at, now).await?;
    tell_of_each_report(transaction, file, report.id, now).await?;
    tell_centre(transaction, case_id, report.id, &answers, now).await?;
    Ok((answers, happened))
}

/// What the report says. One that can't be opened goes to everybody, as one that says nothing of where.
fn answers_of(house: &House, report: &report::Model) -> Answers {
    house.identities.open(&report::answers_purpose(report.id), &report.answers).unwrap_or_else(
        |fault: Fault| {
            tracing::error!(fault = fault.story(), "a report can't be opened, and is not sent to a patch");
            Answers::default()
        },
    )
}

async fn reports(transaction: &DatabaseTransaction, case_id: Uuid) -> Result<Vec<report::Model>, Fault> {
    let found = report::Entity::find().filter(report::COLUMN.case_id.eq(case_id));
    found.order_by_asc(report::Column::ReceivedAt).all(transaction).await.attempting(ATTEMPT)
}

/// Notes what the report can be found by: marks that nobody can read.
async fn note_marks(
    house: &House,
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    answers: &Answers,
) -> Result<(), Fault> {
    let marks: Vec<_> = of_report(&house.fingerprints()?, answers)
        .into_iter()
        .map(|(party, kind, found)| mark::Model {
            id: Uuid::new_v4(),
            case_id,
            mark: found.into(),
            kind: kind.word().to_owned(),
            party: party.word().to_owned(),
        })
        .map(IntoActiveModel::into_active_model)
        .collect();
    if !marks.is_empty() {
        let inserted = mark::Entity::insert_many(marks).exec_without_returning(transaction).await;
        inserted.attempting("noting what a case can be found by")?;
    }
    Ok(())
}

/// The consents that a report gives or refuses, by question.
const CONSENTS: [(&str, ConsentPurpose); 6] = [
    ("share_police", ConsentPurpose::SharePolice),
    ("share_victim_support", ConsentPurpose::ShareVictimSupport),
    ("share_specialist", ConsentPurpose::ShareSpecialist),
    ("share_community_safety", ConsentPurpose::ShareCommunitySafety),
    ("share_other_landlord", ConsentPurpose::ShareOtherLandlord),
    ("police_report_for_you", ConsentPurpose::ReportToPolice),
];

/// Enters what the report says of sharing. "Ask me first" is neither a yes nor a no, and is left to the officer.
async fn enter_consents(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    answers: &Answers,
    received_at: Moment,
    now: Moment,
) -> Result<(), Fault> {
    // What somebody says for a person who knows nothing of it is not that person's consent (`domain` §1.13).
    if !answers.says("reporter_role", "victim") {
        return Ok(());
    }
    for (question, purpose) in CONSENTS {
        let Some(given) = answers.word(question).filter(|word| *word != "ask_me") else { continue };
        let facts = json!({
            "happened_at": received_at,
            "purpose": purpose,
            "given": given == "yes",
            "how": ConsentHow::InTheReport,
            "party_id": null,
            "limits": null,
        });
        enter(
            transaction,
            case_id,
            BySystem {
                act: Act::RecordConsent.word(),
                subject_id: None,
                facts,
                happened_at: Some(received_at),
            },
            now,
        )
        .await?;
    }
    Ok(())
}

/// Enters that the person has told the police already.
async fn enter_police(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    answers: &Answers,
    received_at: Moment,
    now: Moment,
) -> Result<Vec<Happened>, Fault> {
    if !answers.says("police_told", "yes") {
        return Ok(Vec::new());
    }
    let facts = json!({ "happened_at": received_at, "step": PoliceStep::ReportedByVictim });
    enter(
        transaction,
        case_id,
        BySystem { act: Act::LogPolice.word(), subject_id: None, facts, happened_at: Some(received_at) },
        now,
    )
    .await?;
    Ok(vec![Event::PoliceNotified.into()])
}

/// Finds the patch, and gives the case to its officer where there is one who can have it.
async fn send(
    transaction: &DatabaseTransaction,
    file: &mut CaseFile,
    answers: &Answers,
    now: Moment,
) -> Result<Vec<Happened>, Fault> {
    let by_postcode = patch_of(transaction, answers).await?;
    let way = if by_postcode.is_some() { "postcode" } else { "area" };
    let patch = match by_postcode {
        Some(patch) => Some(patch),
        None => {
            area::Entity::find_by_id(file.case.area.clone()).one(transaction).await.attempting(ATTEMPT)?
        }
    };
    let Some(patch) = patch else { return Ok(Vec::new()) };
    let officer = officer(transaction, file.case.id, patch.officer_id).await?;
    file.case.area.clone_from(&patch.code);
    file.case.team_id = patch.team_id.or(officer.as_ref().and_then(|officer| officer.team_id));
    let facts = json!({
        "area": patch.code,
        "by": way,
        "officer_id": officer.as_ref().map(|officer| officer.id),
    });
    enter(
        transaction,
        file.case.id,
        BySystem { act: "case_routed", subject_id: None, facts, happened_at: None },
        now,
    )
    .await?;
    let Some(officer) = officer else { return Ok(Vec::new()) };
    file.case.owner_id = Some(officer.id);
    file.case.team_id = officer.team_id.or(file.case.team_id);
    file.case.stage = Stage::Assigned;
    Ok(vec![Event::CaseAssigned.into()])
}

/// The area in which the victim lives, or where it happened, by the longest beginning of the postcode that an area has.
async fn patch_of(db: &impl ConnectionTrait, answers: &Answers) -> Result<Option<area::Model>, Fault> {
    let known = ["home_postcode", "place_postcode"].into_iter().filter_map(|key| answers.word(key));
    for postcode in known {
        let whole: String =
            postcode.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
        let beginnings = (2..=whole.len()).rev().filter_map(|end| whole.get(..end)).map(str::to_owned);
        let found = area::postcode::Entity::find()
            .filter(area::postcode::Column::Postcode.is_in(beginnings))
            .all(db)
            .await
            .attempting(ATTEMPT)?;
        let Some(longest) = found.into_iter().max_by_key(|row| row.postcode.len()) else { continue };
        return area::Entity::find_by_id(longest.area).one(db).await.attempting(ATTEMPT);
    }
    Ok(None)
}

async fn officer(
    db: &impl ConnectionTrait,
    case_id: Uuid,
    id: Option<Uuid>,
) -> Result<Option<staff::Model>, Fault> {
    let Some(id) = id else { return Ok(None) };
    let excluded = exclusion::Entity::find_by_id((case_id, id)).one(db).await.attempting(ATTEMPT)?;
    let found = staff::Entity::find_by_id(id).one(db).await.attempting(ATTEMPT)?;
    let works = |staff: &staff::Model| {
        staff.active && matches!(staff.role, Role::CaseOfficer | Role::LineManager) && excluded.is_none()
    };
    Ok(found.filter(works))
}

/// A notice to each of those whom the policy names: number and link only.
async fn tell_of_each_report(
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    report_id: Uuid,
    now: Moment,
) -> Result<(), Fault> {
    let roles = &file.policy.told_of_each_report;
    if roles.is_empty() {
        return Ok(());
    }
    let told = staff::Entity::find()
        .filter(staff::Column::Role.is_in(roles.iter().copied()))
        .filter(staff::COLUMN.active.eq(true))
        .all(transaction)
        .await
        .attempting(ATTEMPT)?;
    let excluded = exclusion::Entity::find().filter(exclusion::Column::CaseId.eq(file.case.id));
    let excluded = excluded.all(transaction).await.attempting(ATTEMPT)?;
    let letters: Vec<_> = told
        .iter()
        .filter(|staff| !excluded.iter().any(|row| row.staff_id == staff.id))
        .map(|staff| {
            letter::Model::new(LetterKind::EachReportNotice, LetterRecipient::Staff, now).to_staff(staff.id)
        })
        .map(|letter| letter.about(file.case.id, Some(report_id)))
        .collect();
    letter::write(transaction, letters).await.attempting("writing the notices of a report")
}

/// A receipt to the reporting centre whose staff took the report (N36): the number only. Whoever came through a centre and
/// told it themselves is not made known to it.
async fn tell_centre(
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    report_id: Uuid,
    answers: &Answers,
    now: Moment,
) -> Result<(), Fault> {
    let by_its_staff = answers.says("reporter_role", "centre");
    let Some(code) = answers.word("centre_code").filter(|_| by_its_staff) else { return Ok(()) };
    let Some(centre) = centres::told_of(transaction, code).await? else { return Ok(()) };
    let receipt = letter::Model::new(LetterKind::CentreReceipt, LetterRecipient::Centre, now);
    let receipt = letter::Model { centre_id: Some(centre.id), ..receipt.about(case_id, Some(report_id)) };
    letter::write(transaction, vec![receipt]).await.attempting("writing a centre's receipt")
}

async fn save(
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    happened: &[Happened],
    now: Moment,
) -> Result<(), Fault> {
    let mut case = file.case.clone();
    case.version += 1;
    let update = case::Entity::update(case.clone().into_active_model().reset_all());
    update.exec(transaction).await.attempting(ATTEMPT)?;
    keep(transaction, file, happened, now).await?;
    let moved = clock::Entity::update_many()
        .col_expr(clock::Column::OwnerId, Expr::value(case.owner_id))
        .col_expr(clock::Column::TeamId, Expr::value(case.team_id))
        .col_expr(clock::Column::Area, Expr::value(case.area.clone()))
        .filter(clock::Column::CaseId.eq(case.id));
    moved.exec(transaction).await.attempting(ATTEMPT)?;
    Ok(())
}

async fn keep(
    transaction: &DatabaseTransaction,
    file: &CaseFile,
    happened: &[Happened],
    now: Moment,
) -> Result<(), Fault> {
    let place = place(file);
    let keeper = Keeper { policy: &file.policy, working: &file.working, place: &place };
    let kept = keeper.after(&file.clocks, happened, None, now);
    clock::save(transaction, kept).await.attempting(ATTEMPT)
}

/// Lets something that the program did by itself count for the clocks of a case: a notice that went out.
///
/// # Errors
/// When the database refuses.
pub async fn count(
    house: &House,
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    event: Event,
    now: Moment,
) -> Result<(), Fault> {
    let case =
        case::Entity::find_by_id(case_id).lock_exclusive().one(transaction).await.attempting(ATTEMPT)?;
    let Some(case) = case else { return Ok(()) };
    let file = case_file::open(transaction, house, case).await?;
    keep(transaction, &file, &[event.into()], now).await
}

/// Lets the promises of a case fall away that something would have kept which will not happen.
///
/// # Errors
/// When the database refuses.
pub async fn fall_away(
    house: &House,
    transaction: &DatabaseTransaction,
    case_id: Uuid,
    event: Event,
    reason: &str,
) -> Result<(), Fault> {
    let case = case::Entity::find_by_id(case_id).one(transaction).await.attempting(ATTEMPT)?;
    let Some(case) = case else { return Ok(()) };
    let file = case_file::open(transaction, house, case).await?;
    let changed = file.clocks_for(event).map(|clock| clock.without_need(reason)).collect();
    clock::save(transaction, Kept { changed, begun: Vec::new() }).await.attempting(ATTEMPT)
}
