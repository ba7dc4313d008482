//! Letters that are due, sent on one core, beside lettre sending the same mails over as many connections; what that takes of
//! memory, and how long letters that are due are looked for, with few and with many.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Instant,
};

use entity::{
    answers::{Answer, Answers},
    letter::{self, LetterKind, LetterRecipient},
    moment::{Clock, Moment, WallClock},
    report,
    sealed::Recipients,
};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor, address::Envelope,
    transport::smtp::PoolConfig,
};
use sea_orm::{ActiveValue::Set, DatabaseConnection, EntityTrait, QuerySelect, TransactionTrait};
use tests::{
    database::{Engine, block_on},
    mail_sink::MailSink,
    program::Place,
};

use super::{Table, at_least, at_most, fact, milliseconds, say};

const FEW: usize = 1_000;
const MANY: usize = 10_000;
/// How often the letters that are due are looked for.
const LOOKS: usize = 200;

/// The program's own number of connections, and the most it may be given.
const CONNECTIONS: [(usize, usize); 2] = [(8, FEW), (64, MANY)];

pub(super) fn measure(table: &mut Table) {
    let mut looks = Vec::new();
    let mut peaks = Vec::new();
    for (connections, letters) in CONNECTIONS {
        let place = Place::new(Engine::Sqlite);
        owe(&place, letters);
        looks.push(look(&place));
        let sink = MailSink::start();
        let place =
            place.with("HEARD_SMTP_URL", sink.url()).with("HEARD_MAIL_CONNECTIONS", connections.to_string());
        peaks.push(send(&place, &sink, letters));
        let ours = per_second(&sink, letters);
        let yardstick = lettre_alone(&place, &sink, connections, letters);
        let what = format!("{letters} letters, {connections} connections / lettre, on one core");
        at_least(table, &what, &[ours], &[yardstick], Some(0.5));
    }
    fact(table, "Memory at most, sending 1,000 letters", format!("{:.1} MB", peaks[0]));
    at_most(table, "Memory at most, sending 10,000 letters", peaks[1], 60.0, "MB");
    fact(table, "Letters due looked for, 1,000 of them", format!("{:.2} ms", looks[0]));
    at_most(table, "Letters due looked for, 10,000 / 1,000", looks[1] / looks[0], 1.5, "");
}

/// Sends mails that were prepared, and does nothing else: as many as asked for, over that many connections.
pub(super) fn send_alone(port: &str, connections: &str, letters: &str, folder: &str) {
    let (port, connections) = (port.parse().unwrap(), connections.parse::<u32>().unwrap());
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let mails: Vec<(Envelope, Vec<u8>)> = files.iter().map(|file| prepared(file)).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1")
            .port(port)
            .pool_config(PoolConfig::new().max_size(connections))
            .build();
        let many = letters.parse().unwrap();
        let sends =
            mails.iter().cycle().take(many).map(|(envelope, mail)| transport.send_raw(envelope, mail));
        let mut sends = futures_util::stream::iter(sends);
        use futures_util::StreamExt as _;
        let sent = sends.by_ref().buffer_unordered(usize::try_from(connections).unwrap());
        let right = sent.filter(|sent| std::future::ready(sent.is_ok())).count().await;
        assert_eq!(right, many, "letters should have gone");
        transport.shutdown().await;
    });
}

fn prepared(file: &Path) -> (Envelope, Vec<u8>) {
    let mail = fs::read(file).unwrap();
    let address = |name: &str| name.parse::<Address>().unwrap();
    (Envelope::new(Some(address("updates@example.org")), vec![address("reader@example.org")]).unwrap(), mail)
}

/// Makes up that many cases, with a report each that has an address, and a letter to it that is due.
fn owe(place: &Place, letters: usize) {
    let made = place.command("heard", &["demo", "--cases", &letters.to_string()]).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let public = fs::read_to_string(place.data().join("keys/recipients.txt")).unwrap();
    let recipients = Recipients::parse(&public).unwrap();
    block_on(async {
        let db = place.database().connect().await;
        let reports: Vec<_> = report::Entity::find()
            .select_only()
            .columns([report::Column::Id, report::Column::CaseId])
            .into_tuple()
            .all(&db)
            .await
            .unwrap();
        let transaction = db.begin().await.unwrap();
        let mut due = Vec::new();
        for (place, (id, case_id)) in reports.into_iter().enumerate() {
            let answers = recipients.seal(&report::answers_purpose(id), &answers(place)).unwrap();
            let addressed = report::ActiveModel { id: Set(id), answers: Set(answers), ..Default::default() };
            report::Entity::update(addressed).exec(&transaction).await.unwrap();
            let letter = letter::Model::new(LetterKind::Acknowledgement, LetterRecipient::Reporter, now());
            due.push(letter.about(case_id, Some(id)));
        }
        for some in due.chunks(500) {
            letter::write(&transaction, some.to_vec()).await.unwrap();
        }
        transaction.commit().await.unwrap();
        db.close().await.unwrap();
    });
}

fn now() -> Moment {
    WallClock.now()
}

/// About as much as somebody tells.
fn answers(place: usize) -> Answers {
    let mut answers = Answers::default();
    let account = super::account("It was yesterday.");
    let email = format!("reader{place}@example.org");
    let told = [
        ("name", "Ada Reader"),
        ("email", &email),
        ("account", &account),
        ("contact_choice", "contact"),
        ("contact_words", "full"),
    ];
    for (key, word) in told {
        answers.set(key, Some(Answer::One(word.to_owned())));
    }
    answers.set("contact_ways", Some(Answer::Many(vec!["email".to_owned()])));
    answers
}

/// How long the letters that are due are looked for, in milliseconds.
fn look(place: &Place) -> f64 {
    block_on(async {
        let db: DatabaseConnection = place.database().connect().await;
        let mut times = Vec::new();
        for _ in 0..LOOKS {
            let started = Instant::now();
            let found = api::notifier::due(now(), now()).limit(128).all(&db).await.unwrap();
            times.push(milliseconds(started.elapsed()));
            assert_eq!(found.len(), 128);
        }
        db.close().await.unwrap();
        super::median(times)
    })
}

/// Lets the notifier send everything; how much memory it had at most, in megabytes.
fn send(place: &Place, sink: &MailSink, letters: usize) -> f64 {
    let mut command = place.on_one_core(&["notifier", "--once"]);
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let peak = watch(child);
    assert_eq!(sink.taken().0, letters, "every letter should have gone, and each once");
    peak
}

fn watch(mut child: Child) -> f64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        peak = kibibytes.map_or(peak, |kibibytes| kibibytes * 1024.0 / 1e6);
        super::pause(std::time::Duration::from_millis(20));
    }
    assert!(child.wait().unwrap().success(), "the notifier should end well");
    peak
}

fn per_second(sink: &MailSink, letters: usize) -> f64 {
    let (count, took) = sink.taken();
    assert_eq!(count, letters);
    f64::from(u32::try_from(count).unwrap()) / took.as_secs_f64()
}

/// The same mails, prepared beforehand, sent by lettre in a process of its own.
fn lettre_alone(place: &Place, from: &MailSink, connections: usize, letters: usize) -> f64 {
    let folder = place.data().join("prepared");
    fs::create_dir(&folder).unwrap();
    for (number, mail) in from.kept().iter().enumerate() {
        fs::write(folder.join(format!("{number:05}.eml")), mail).unwrap();
    }
    let sink = MailSink::start();
    let mut alone = Command::new("taskset");
    alone.args(["-c", "0"]).arg(std::env::current_exe().unwrap());
    alone.args(["lettre", &sink.port().to_string(), &connections.to_string(), &letters.to_string()]);
    let ended = alone.arg(&folder).stdin(Stdio::null()).status().unwrap();
    assert!(ended.success(), "lettre should end well");
    let rate = per_second(&sink, letters);
    say(&format!("lettre alone: {rate:.0} letters a second over {connections} connections"));
    rate
}
