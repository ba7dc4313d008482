//! `heard`: everything in one process. The public pages, the staff API and the notifier, over one database.

use std::{io::Read, path::Path, process::ExitCode, sync::Arc};

use actix_web::web::{self, Data};
use api::{
    administration::{
        field::Which,
        import::{self, Importing, MOST_BYTES, What},
    },
    demo, evidence_keeper,
    house::House,
    keys::{self, Keys},
    notifier::{self, Delivered},
    post::Post,
    settings::{AuditCommand, Command, KeysCommand, PolicyCommand, Program, StaffCommand, StaffSide},
    staff_accounts::{self, NewAccount, Reach},
    verify_evidence,
};
use entity::{
    audit::{
        Actor,
        verify::{self, verify},
    },
    chance::SystemChance,
    database::Database,
    fault::{Attempting, Fault},
    landlord_key,
    moment::{Clock, WallClock},
    policy::Policy,
    staff::Role,
};
use portal::{
    Portal, log, opening,
    settings::{Settings, Stop},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tokio::sync::watch;

#[actix_web::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.say(),
    }
}

async fn run() -> Result<(), Stop> {
    let Program { settings, staff_side, command } = api::settings::read()?;
    log::start(&settings.log, &settings.log_format);
    match command {
        None => serve(&settings, &staff_side).await?,
        Some(Command::Notifier { once }) => notify(&settings, &staff_side, once).await?,
        Some(Command::Migrate) => open(&settings).await?.migrate().await?,
        Some(Command::Demo { cases: None }) => fill_with_demo(&settings, &staff_side).await?,
        Some(Command::Demo { cases: Some(cases) }) => make_up_many(&settings, &staff_side, cases).await?,
        Some(Command::Staff(StaffCommand::Add { email, name, role, scope, team, password_stdin })) => {
            let password = if password_stdin { Some(read_password()?) } else { None };
            let team = team.map(|name| Some(Which::Called(name)));
            let reach = Reach { scope, team, areas: None };
            add_staff(&settings, NewAccount { email, name, role, reach, password }).await?;
        }
        Some(Command::Import { what, file, dry_run }) => import_file(&settings, what, &file, dry_run).await?,
        Some(Command::Audit(AuditCommand::Verify { evidence })) => {
            verify_audit(&settings).await?;
            if evidence {
                verify_evidence(&settings, &staff_side).await?;
            }
        }
        Some(Command::Policy(PolicyCommand::Check { file })) => check_policy(&file)?,
        Some(Command::Keys(KeysCommand::New)) => {
            keys::make_missing(&settings.keys(), &SystemChance)?;
            let (private, public) = keys::add_pair(&settings.keys())?;
            say(&format!(
                "Once every program that receives reports has this folder's list of public keys and was started again, what comes in can also be\n\
                 opened with this private key. It is stored nowhere: put it in a safe.\n\n\
                 {private}\n\nIts public half, in {}:\n{public}",
                settings.keys().join(portal::keys::RECIPIENTS).display()
            ));
        }
    }
    Ok(())
}

fn check_policy(file: &std::path::Path) -> Result<(), Fault> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Fault::new(format!("reading the policy file {}", file.display()), error))?;
    let policy = Policy::parse(&file.display().to_string(), &text)?;
    let clocks = policy.clocks.len();
    say(&format!(
        "The policy `{}`, version {}, is as it should be: {clocks} clocks.",
        policy.id, policy.version
    ));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the program speaks to whoever started it")]
fn say(words: &str) {
    println!("{words}");
}

async fn open(settings: &Settings) -> Result<Database, Fault> {
    keys::make_private_folder(&settings.data)?;
    Database::open(&settings.database_url()?).await
}

/// Opens a database that is ready for use: the embedded one is brought up to date, another has to be already.
async fn open_ready(settings: &Settings) -> Result<Database, Fault> {
    let db = open(settings).await?;
    if db.is_migrated().await? {
        return Ok(db);
    }
    if !db.is_embedded() {
        return Err(no_schema());
    }
    db.migrate().await?;
    Ok(db)
}

fn no_schema() -> Fault {
    Fault::plain("the database has no schema yet, or an old one: run `heard migrate` first")
}

/// Examines every audit chain. Nothing is brought up to date for it: a database that was named wrongly is not a whole one.
async fn verify_audit(settings: &Settings) -> Result<(), Stop> {
    let db = open(settings).await?;
    if !db.is_migrated().await? {
        return Err(no_schema().into());
    }
    let found = verify(&db, verify::AT_ONCE).await?;
    db.close().await?;
    for broken in &found.broken {
        say(&broken.to_string());
    }
    say(&format!("Chains:   {}\nEntries:  {}\nSeal:     {}", found.chains, found.entries, found.seal));
    if found.broken.is_empty() {
        say("Every chain is whole.");
        return Ok(());
    }
    Err(Stop::Broken(Fault::plain(format!("audit chains that are broken: {}", found.broken.len()))))
}

/// Opens every file of evidence, and looks whether it is the one that came.
async fn verify_evidence(settings: &Settings, staff_side: &StaffSide) -> Result<(), Stop> {
    let (_, house) = open_house(settings, staff_side).await?;
    let found = verify_evidence::verify(&house).await?;
    house.intake.db.clone().close().await?;
    for (id, what) in &found.wrong {
        say(&format!("evidence {id}: {what}"));
    }
    say(&format!("Files:    {}", found.files));
    if found.wrong.is_empty() {
        say("Every file is the one that came.");
        return Ok(());
    }
    Err(Stop::Broken(Fault::plain(format!("files that are not those that came: {}", found.wrong.len()))))
}

fn read_password() -> Result<String, Fault> {
    let mut password = String::new();
    std::io::stdin().read_to_string(&mut password).attempting("reading the password from standard input")?;
    Ok(password.trim_end_matches(['\r', '\n']).to_owned())
}

async fn add_staff(settings: &Settings, account: NewAccount) -> Result<(), Fault> {
    let db = open_ready(settings).await?;
    let argon = entity::argon::Argon::default();
    let (email, role) = (account.email.clone(), account.role);
    let added = staff_accounts::add(&db, &argon, account, &SystemChance, WallClock.now()).await;
    let added = added.map_err(|refusal| Fault::plain(format!("adding an account: {refusal}")))?;
    let password =
        added.one_time_password.map(|once| format!("\nTheir password, until they change it: {once}"));
    say(&format!("{email} can sign in as {}.{}", role.word(), password.unwrap_or_default()));
    db.close().await
}

/// Imports a list from a file. It needs no keys: nothing in the lists is sealed.
async fn import_file(settings: &Settings, what: What, file: &Path, dry_run: bool) -> Result<(), Fault> {
    let bytes = std::fs::read(file).attempting("reading the file to import")?;
    if bytes.len() > MOST_BYTES {
        return Err(Fault::plain("reading the file to import: it has more than 5 MB"));
    }
    let db = open_ready(settings).await?;
    let importing = Importing {
        db: &db,
        argon: &entity::argon::Argon::default(),
        chance: &SystemChance,
        areas: &settings.landlord()?.areas,
        actor: Actor::System,
        now: WallClock.now(),
    };
    let imported = import::import(&importing, what, &bytes, dry_run).await;
    let imported = imported.map_err(|refusal| {
        Fault::plain(format!("nothing was imported from {}\n{}", file.display(), import::told(&refusal)))
    })?;
    for given in &imported.passwords {
        say(&format!("{}: {}", given.email, given.one_time_password));
    }
    let kept = if dry_run { " (a dry run: nothing was kept)" } else { "" };
    say(&format!(
        "Added:      {}\nChanged:    {}\nUnchanged:  {}{kept}",
        imported.added, imported.changed, imported.unchanged
    ));
    db.close().await
}

/// The keys: made for a record that has none, and otherwise those that it began with.
async fn open_keys(settings: &Settings, db: &Database) -> Result<Keys, Fault> {
    let folder = settings.keys();
    if landlord_key::noted(db).await?.is_none() {
        keys::make_missing(&folder, &SystemChance)?;
    }
    let keys = keys::read(&folder)?;
    let recipients = portal::keys::recipients(&folder)?;
    let own = keys.identities.public();
    let Some(first) = own.lines().find(|key| recipients.include(key)) else {
        return Err(Fault::plain(format!(
            "the private key in {} (HEARD_KEYS) is not that of any public key there: reports would be sealed to somebody else",
            folder.display()
        )));
    };
    landlord_key::note(db, first, WallClock.now()).await?;
    Ok(keys)
}

/// Everything the program works with, made where it is missing.
async fn open_house(
    settings: &Settings,
    staff_side: &StaffSide,
) -> Result<(Arc<Portal>, Data<House>), Fault> {
    keys::make_private_folder(&settings.data)?;
    let db = open_ready(settings).await?;
    let keys = open_keys(settings, &db).await?;
    let portal = Arc::new(Portal::new(settings, db).await?);
    let house = Data::new(House {
        intake: portal.intake.clone(),
        identities: keys.identities,
        landlord: portal.landlord.clone(),
        languages: portal.languages.clone(),
        tokens: keys.tokens,
        clock: portal.clock.clone(),
        chance: portal.chance.clone(),
        base_url: portal.base_url.clone(),
        alert_link: staff_side.alert_link(settings),
        post: Post::new(staff_side.post(settings))?,
        returns: staff_side.returns()?,
        letters_due: portal.letters_due.clone(),
        evidence: portal.evidence.store.clone(),
        scanner: staff_side.scanner.clone(),
        numbers: api::numbers::Numbers::default(),
    });
    Ok((portal, house))
}

async fn serve(settings: &Settings, staff_side: &StaffSide) -> Result<(), Fault> {
    let (portal, house) = open_house(settings, staff_side).await?;
    first_administrator(&house, &staff_side.administrator).await?;
    let pages = if staff_side.staff_only { None } else { Some(portal::routes(portal)?) };
    let shared = house.clone();
    let server = opening::serve(settings, move |config: &mut web::ServiceConfig| {
        config.app_data(shared.clone());
        api::routes::routes(config);
        if let Some(pages) = &pages {
            pages(config);
        }
    })?;
    say(&welcome(settings, staff_side));
    let (stop, stopped) = watch::channel(false);
    let keeping = actix_web::rt::spawn(evidence_keeper::run(house.clone().into_inner(), stopped.clone()));
    let notifying = actix_web::rt::spawn(notifier::run(house.clone().into_inner(), stopped));
    // The notifier ends first, while everything it works with is still there.
    opening::until_stopped(server, async move {
        let _told = stop.send(true);
        if let Err(error) = notifying.await {
            tracing::error!("the notifier did not end as it should: {error}");
        }
        // A film that is being scanned is left to the next start.
        keeping.abort();
    })
    .await?;
    house.intake.db.clone().close().await
}

/// Runs the notifier alone: until the operator stops it, or once through what is due.
async fn notify(settings: &Settings, staff_side: &StaffSide, once: bool) -> Result<(), Fault> {
    let (_, house) = open_house(settings, staff_side).await?;
    if once {
        let Delivered { sent, put_off, failed, .. } = notifier::run_once(&house).await?;
        say(&format!("Sent:      {sent}\nPut off:   {put_off}\nFailed:    {failed}"));
    } else {
        let (stop, stopped) = watch::channel(false);
        let keeping = actix_web::rt::spawn(evidence_keeper::run(house.clone().into_inner(), stopped.clone()));
        let mut notifying = actix_web::rt::spawn(notifier::run(house.clone().into_inner(), stopped));
        say("The notifier runs.");
        tokio::select! {
            ended = &mut notifying => ended.attempting("running the notifier")?,
            told = opening::told_to_stop() => {
                told?;
                let _told = stop.send(true);
                notifying.await.attempting("ending the notifier")?;
            }
        }
        keeping.abort();
    }
    house.intake.db.clone().close().await
}

/// Makes an administrator's account where there is none, and says its one-time password at once: it is
/// stored nowhere, and whatever goes wrong later must not take it along.
async fn first_administrator(house: &House, email: &str) -> Result<(), Fault> {
    let administrators = entity::staff::Entity::find()
        .filter(entity::staff::Column::Role.eq(Role::Administrator))
        .filter(entity::staff::COLUMN.active.eq(true));
    let anyone = administrators.one(house.intake.db.reader()).await;
    if anyone.attempting("looking for an administrator")?.is_some() {
        return Ok(());
    }
    let account = NewAccount {
        email: email.to_owned(),
        name: "Administrator".to_owned(),
        role: Role::Administrator,
        reach: Reach::default(),
        password: None,
    };
    let now = house.clock.now();
    let added =
        staff_accounts::add(&house.intake.db, &house.intake.argon, account, house.chance.as_ref(), now).await;
    let added = added
        .map_err(|refusal| Fault::plain(format!("making the first administrator's account: {refusal}")))?;
    let password = added.one_time_password.unwrap_or_default();
    say(&format!(
        "First administrator: {email}\nOne-time password:   {password}   (shown only now; has to be changed after signing in)"
    ));
    Ok(())
}

fn welcome(settings: &Settings, staff_side: &StaffSide) -> String {
    let base = settings.base_url();
    let mut lines = Vec::new();
    if !staff_side.staff_only {
        lines.push(format!("Public pages:        {base}/"));
    }
    lines.push(format!("Staff API:           {base}/api/v1"));
    lines.push(format!("Its documentation:   {base}/api/docs/"));
    lines.push(match &staff_side.smtp_url {
        Some(_) => "Letters:             go out through the mail server".to_owned(),
        None => format!("Letters:             {}", settings.data.join("mail").display()),
    });
    lines.join("\n")
}

async fn fill_with_demo(settings: &Settings, staff_side: &StaffSide) -> Result<(), Fault> {
    let (portal, house) = open_house(settings, staff_side).await?;
    let filled =
        demo::fill(&portal.intake, &house.languages, &house.landlord, &SystemChance, house.clock.now())
            .await?;
    say(&format!(
        "{filled} made-up reports are in the database. Add a case officer to read them:\n  heard staff add --email officer@example.org --name \"Case Officer\" --role case_officer"
    ));
    house.intake.db.clone().close().await
}

async fn make_up_many(settings: &Settings, staff_side: &StaffSide, cases: u32) -> Result<(), Fault> {
    let (_, house) = open_house(settings, staff_side).await?;
    demo::is_empty(&house.intake).await?;
    demo::many::fill(&house, cases, house.clock.now()).await?;
    say(&format!("{cases} made-up cases are in the database."));
    house.intake.db.clone().close().await
}
