//! Intake: the one act of the public. A report comes in; its case, clocks, letters and first audit entry are written with
//! it, in one transaction, on disk before anyone is told.

use sea_orm::{DatabaseTransaction, IntoActiveModel, SqlErr, entity::prelude::*};

use crate::{
    acknowledgement::Acknowledgement,
    answers::Answers,
    argon::{Argon, ArgonError, Purpose},
    audit::{self, Actor, Told},
    case::{self, Stage},
    centre,
    chance::{self, Chance},
    clock::{self, Keeper, Place, Promised},
    closing_day,
    code::AccessCode,
    database::Database,
    event::{Event, Happened},
    evidence,
    fault::{Attempting, Fault},
    letter::{self, LetterKind, LetterRecipient, LetterWay, LetterWords},
    moment::Moment,
    policy::Promises,
    report, report_word,
    sealed::Recipients,
    set_aside::{self, Screened},
    staff::Role,
    working_time::WorkingTime,
};

/// What receiving a report needs of the house.
#[derive(Debug, Clone)]
pub struct Intake {
    /// The record.
    pub db: Database,
    /// The queue before the access code's key.
    pub argon: Argon,
    /// The landlord's public keys.
    pub recipients: Recipients,
    /// What the landlord has promised.
    pub promises: Promises,
}

/// A report about to be received.
#[derive(Debug, Clone)]
pub struct Submission<'a> {
    /// The mark of the form it comes from: the same mark is the same report.
    pub mark: String,
    /// The answers, checked and with nothing missing.
    pub answers: &'a Answers,
    /// The language of the page, for letters if no other is asked for.
    pub language: &'a str,
    /// By which way it came.
    pub channel: &'a str,
    /// Who entered it.
    pub recorded_by: Option<Uuid>,
    /// The access code that the reporter is given.
    pub code: &'a AccessCode,
    /// The files that go along with it, which are stored already.
    pub files: &'a [Uuid],
    /// What the public door makes of it; nothing, where staff entered it.
    pub screened: Screened,
}

/// A report that is on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The report.
    pub report_id: Uuid,
    /// The case it began.
    pub case_id: Uuid,
    /// Its number.
    pub acknowledgement: Acknowledgement,
    /// What the reporter is promised.
    pub promises: Vec<Promised>,
}

/// Whether an acknowledgement goes out by e-mail: only where the reporter said that it is safe, and gave an address.
pub fn answers_by_email(answers: &Answers) -> bool {
    answers.says("contact_choice", "contact")
        && answers.includes("contact_ways", "email")
        && answers.word("email").is_some()
}

/// Whether and how the reporter can really be reached: someone who wants to be, and gave no way to do it, has the number and
/// the code, and finds a message on their own page.
pub fn contact_choice(answers: &Answers) -> &str {
    let choice = answers.word("contact_choice").unwrap_or("none");
    let given =
        |way: &str, detail: &str| answers.includes("contact_ways", way) && answers.word(detail).is_some();
    let routes = [
        ("email", "email"),
        ("phone", "phone"),
        ("text", "phone"),
        ("post", "address"),
        ("someone", "contact_through"),
    ];
    let reached = routes.iter().any(|(way, detail)| given(way, detail));
    if choice == "contact" && !reached { "code_only" } else { choice }
}

/// Whether an answer says that somebody may be hurt (`domain` §2.A, 8, 11, 22).
fn is_urgent(answers: &Answers) -> bool {
    let yes = |key| answers.says(key, "yes");
    yes("hurt")
        || yes("weapon")
        || yes("children_there")
        || yes("under_18")
        || answers.says("safe_tonight", "no")
}

impl Intake {
    /// Receives a report. The same form received before gives the same report, and nothing twice.
    ///
    /// # Errors
    /// When too many are being received at once, or the database refuses: then nothing is stored.
    pub async fn receive(
        &self,
        submission: &Submission<'_>,
        chance: &dyn Chance,
        now: Moment,
    ) -> Result<Received, ArgonError> {
        let purpose = if submission.screened.because.is_some() { Purpose::SetAside } else { Purpose::Report };
        let place = self.argon.place(purpose)?;
        let salt = chance::bytes(chance)?;
        let reporter_key = submission.code.key(place, salt, &self.argon).await?.public();
        let centre = self.centre_of(submission.answers).await?;
        loop {
            let report = self.compose(submission, salt, &reporter_key, chance, now)?;
            let working = closing_day::left_out(self.db.reader(), self.promises.working.clone()).await?;
            match self.write(report, submission, centre, &working, now).await {
                Ok(received) => return Ok(received),
                Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
                    if let Some(before) = self.received_before(&submission.mark).await? {
                        return Ok(before);
                    }
                }
                Err(error) => return Err(Fault::new("receiving a report", error).into()),
            }
        }
    }

    /// What a report would have become, for one that no person can have made: nothing is stored, and the number is nobody's.
    ///
    /// # Errors
    /// When there is no randomness, or the database refuses.
    pub async fn pretend(
        &self,
        submission: &Submission<'_>,
        chance: &dyn Chance,
        now: Moment,
    ) -> Result<Received, Fault> {
        let report = self.compose(submission, chance::bytes(chance)?, "", chance, now)?;
        let working = closing_day::left_out(self.db.reader(), self.promises.working.clone()).await?;
        let clocks = self.clocks(&report, submission.answers, &working, now);
        let promises = clock::promised(&clocks);
        let acknowledgement = report.acknowledgement;
        Ok(Received { report_id: Uuid::nil(), case_id: Uuid::nil(), acknowledgement, promises })
    }

    /// The report that the form with this mark became, if it has become one.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn received_before(&self, mark: &str) -> Result<Option<Received>, Fault> {
        const ATTEMPT: &str = "looking whether a form was sent before";
        let found = report::Entity::find().filter(report::COLUMN.submission.eq(mark));
        let Some(report) = found.one(self.db.reader()).await.attempting(ATTEMPT)? else { return Ok(None) };
        let clocks = clock::Entity::find().filter(clock::COLUMN.report_id.eq(report.id));
        let clocks = clocks.all(self.db.reader()).await.attempting(ATTEMPT)?;
        Ok(Some(Received {
            report_id: report.id,
            case_id: report.case_id,
            acknowledgement: report.acknowledgement,
            promises: clock::promised(&clocks),
        }))
    }

    /// The reporting centre that a report came through, if the code it names counts; any other never stops a report.
    async fn centre_of(&self, answers: &Answers) -> Result<Option<Uuid>, Fault> {
        let Some(code) = answers.word("centre_code") else { return Ok(None) };
        Ok(centre::that_counts(self.db.reader(), code).await?.map(|centre| centre.id))
    }

    fn compose(
        &self,
        submission: &Submission<'_>,
        salt: [u8; 16],
        reporter_key: &str,
        chance: &dyn Chance,
        now: Moment,
    ) -> Result<report::Model, Fault> {
        let answers = submission.answers;
        let id = Uuid::now_v7();
        let coded = |key: &str, otherwise: &str| answers.word(key).unwrap_or(otherwise).to_owned();
        Ok(report::Model {
            id,
            acknowledgement: Acknowledgement::draw(chance)?,
            submission: submission.mark.clone(),
            case_id: Uuid::now_v7(),
            received_at: now,
            channel: submission.channel.to_owned(),
            language: coded("letter_language", submission.language),
            reporter_role: coded("reporter_role", "witness"),
            area: coded("area", "not_known"),
            contact_choice: contact_choice(answers).to_owned(),
            urgent: is_urgent(answers),
            answers: self.recipients.seal(&report::answers_purpose(id), answers)?,
            code_salt: salt.to_vec(),
            reporter_key: reporter_key.to_owned(),
            recorded_by: submission.recorded_by,
            set_aside_at: submission.screened.because.map(|_| now),
            set_aside_because: submission.screened.because,
        })
    }

    /// The promises that a report begins.
    fn clocks(
        &self,
        report: &report::Model,
        answers: &Answers,
        working: &WorkingTime,
        now: Moment,
    ) -> Vec<clock::Model> {
        let place = Place {
            case_id: Some(report.case_id),
            report_id: Some(report.id),
            area: Some(report.area.clone()),
            reachable: report.contact_choice != "none",
            ..Place::default()
        };
        let keeper = Keeper { policy: &self.promises.policy, working, place: &place };
        keeper.after(&[], &what_happened(answers), None, now).begun
    }

    async fn write(
        &self,
        report: report::Model,
        submission: &Submission<'_>,
        centre: Option<Uuid>,
        working: &WorkingTime,
        now: Moment,
    ) -> Result<Received, DbErr> {
        let answers = submission.answers;
        let clocks = self.clocks(&report, answers, working, now);
        let promises = clock::promised(&clocks);

        let transaction = self.db.begin().await?;
        let report = &set_aside::within_burst(&transaction, report, &submission.screened, now).await?;
        self.write_case(&transaction, report, now).await?;
        insert::<report::Entity, _>(&transaction, [report.clone()]).await?;
        let mut words = report_words(report.id, answers);
        words.extend(centre.map(|centre| centre_word(report.id, centre)));
        insert::<report_word::Entity, _>(&transaction, words).await?;
        insert::<clock::Entity, _>(&transaction, clocks).await?;
        letter::write(&transaction, letters_at_once(report, answers, now)).await?;
        if report.set_aside_at.is_some() {
            set_aside::tell(&transaction, now).await?;
        }
        self.write_audit(&transaction, report, now).await?;
        evidence::adopt(&transaction, submission.files, report.id, report.case_id, now).await?;
        transaction.commit().await?;

        Ok(Received {
            report_id: report.id,
            case_id: report.case_id,
            acknowledgement: report.acknowledgement.clone(),
            promises,
        })
    }

    async fn write_case(
        &self,
        transaction: &DatabaseTransaction,
        report: &report::Model,
        now: Moment,
    ) -> Result<(), DbErr> {
        let case = case::Model {
            id: report.case_id,
            stage: Stage::Received,
            policy: self.promises.policy.id.clone(),
            policy_version: self.promises.policy.version,
            division: self.promises.division.clone(),
            area: report.area.clone(),
            team_id: None,
            owner_id: None,
            category: None,
            motivation: None,
            outcome: None,
            contact_days: None,
            version: 1,
            opened_at: now,
            closed_at: None,
            // It is sent where it belongs once it is let in.
            routed_at: report.set_aside_at,
        };
        insert::<case::Entity, _>(transaction, [case]).await
    }

    async fn write_audit(
        &self,
        transaction: &DatabaseTransaction,
        report: &report::Model,
        now: Moment,
    ) -> Result<(), DbErr> {
        let told = Told {
            actor: report.recorded_by.map_or(Actor::Public, Actor::Staff),
            act: "report_received",
            subject_id: Some(report.id),
            detail: Some(&report.channel),
        };
        let (entry, chain) = audit::first(report.case_id, told, now);
        insert::<audit::chain::Entity, _>(transaction, [chain]).await?;
        insert::<audit::Entity, _>(transaction, [entry]).await
    }
}

async fn insert<E, M>(
    transaction: &DatabaseTransaction,
    rows: impl IntoIterator<Item = M>,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::ActiveModel: Send,
    M: IntoActiveModel<E::ActiveModel>,
{
    let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    E::insert_many(rows).exec_without_returning(transaction).await?;
    Ok(())
}

/// The coded words of a report of which there can be several.
pub fn report_words(report_id: Uuid, answers: &Answers) -> Vec<report_word::Model> {
    let lists = [(report_word::STRAND, "strands"), (report_word::INCIDENT_TYPE, "incident_types")];
    let words = |(vocabulary, key): (&'static str, &'static str)| {
        let row = move |word: &String| report_word::Model {
            report_id,
            vocabulary: vocabulary.to_owned(),
            word: word.clone(),
        };
        answers.words(key).iter().map(row).collect::<Vec<_>>()
    };
    lists.into_iter().flat_map(words).collect()
}

/// The reporting centre of a report, as a coded word.
fn centre_word(report_id: Uuid, centre: Uuid) -> report_word::Model {
    let word = centre.simple().to_string();
    report_word::Model { report_id, vocabulary: report_word::CENTRE.to_owned(), word }
}

/// What a report says has happened, as far as promises depend on it. The number is shown in the same breath.
pub fn what_happened(answers: &Answers) -> Vec<Happened> {
    let is = |word: &str| answers.includes("incident_types", word);
    let graffiti = is("graffiti") || answers.says("reporter_role", "graffiti");
    let communal = answers.says("place_type", "stairs_communal");
    let at_home = ["home", "outside_home"].iter().any(|place| answers.says("place_type", place));
    let damage = is("damage") || is("arson") || answers.says("damage", "yes");
    let crimes = ["threats", "assault", "sexual", "damage", "arson", "theft_exploitation", "incitement"];
    let crime = graffiti || crimes.into_iter().any(is);
    [
        (true, Event::ReportReceived),
        (true, Event::Acknowledged),
        (crime, Event::CrimeSuspected),
        (graffiti, Event::GraffitiReported),
        (graffiti && communal, Event::CommunalGraffitiReported),
        (damage && at_home, Event::DamageReported),
    ]
    .into_iter()
    .filter(|(happened, _)| *happened)
    .map(|(_, event)| event.into())
    .collect()
}

/// The letters that are written as the report comes. Of one that is set aside nothing goes out by e-mail, to nobody: whoever
/// floods the door with addresses of others has no letters sent to them. What lies on their own page lies there.
fn letters_at_once(report: &report::Model, answers: &Answers, now: Moment) -> Vec<letter::Model> {
    let goes = |letter: &letter::Model| report.set_aside_at.is_none() || letter.way == LetterWay::OwnPage;
    letters(report, answers, now).into_iter().filter(goes).collect()
}

/// The letters of a report that was set aside, once it is let in.
pub fn letters_when_let_in(report: &report::Model, answers: &Answers, now: Moment) -> Vec<letter::Model> {
    letters(report, answers, now).into_iter().filter(|letter| letter.way != LetterWay::OwnPage).collect()
}

/// The letters that a new report causes: the acknowledgement, and the alerts to the case officers and to whoever is on duty
/// to take reports (001 §3, 004 §4.2).
fn letters(report: &report::Model, answers: &Answers, now: Moment) -> [letter::Model; 3] {
    let to_reporter = letter::Model {
        way: if answers_by_email(answers) { LetterWay::Email } else { LetterWay::OwnPage },
        // Whoever did not say that letters may speak openly gets discreet ones.
        words: if answers.says("contact_words", "full") { LetterWords::Full } else { LetterWords::Discreet },
        language: report.language.clone(),
        ..letter::Model::new(LetterKind::Acknowledgement, LetterRecipient::Reporter, now)
    };
    let alert =
        |role| letter::Model::new(LetterKind::NewReportAlert, LetterRecipient::Role, now).to_role(role);
    [to_reporter, alert(Role::CaseOfficer), alert(Role::Intake)]
        .map(|letter| letter.about(report.case_id, Some(report.id)))
}
