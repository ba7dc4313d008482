//! The notifier against a real database, a folder, and a pretended mail server.

use std::{path::PathBuf, sync::Mutex};

use entity::{
    answers::{Answer, Answers},
    argon::Argon,
    audit,
    chance::SystemChance,
    code::AccessCode,
    database::Database,
    evidence::store::EvidenceStore,
    intake::{Intake, Received, Submission},
    landlord::{Area, Landlord, Particulars},
    letter::{self, LetterRecipient, LetterState, LetterWay},
    moment::Clock,
    own_page::{self, OwnLetter, Tried},
    policy::{Policy, Promises},
    sealed::{Identities, Recipients},
    staff::{self, PasswordHash, Role},
    working_time::WorkingTime,
};
use locales::{Args, Languages};
use mail_parser::{Message, MessageParser};
use sea_orm::{IntoActiveModel, QueryOrder, entity::prelude::*};
use tempfile::TempDir;
use tokio::sync::Notify;

use super::*;
use crate::{
    numbers::Numbers,
    post::{
        self, Post, PostSettings,
        pretend_server::{Manner, PretendServer},
    },
    returns::Returns,
    tests::engine::{Engine, OwnDatabase},
    tokens::TokenKey,
};

mod bad_days;

const CODE: &str = "1234 5678 9012 3456";
const MARKERS: [(&str, &str); 3] = [
    ("name", "Markername Planted"),
    ("account", "markeraccount"),
    ("perpetrator_description", "markersuspect"),
];

/// A clock that is set by hand.
struct HandClock(Mutex<Moment>);

impl Clock for HandClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}

/// A house with a folder of its own, and the hand on its clock.
struct Home {
    house: Arc<House>,
    clock: Arc<HandClock>,
    folder: Arc<TempDir>,
    private: String,
    own: Arc<OwnDatabase>,
}

/// The one place where a house is built.
async fn house(own: Arc<OwnDatabase>, folder: Arc<TempDir>, private: String, post: PostSettings) -> Home {
    let db = Database::open(own.url()).await.unwrap();
    db.migrate().await.unwrap();
    let identities = Identities::parse(&private).unwrap();
    let division = "england-and-wales".to_owned();
    let policy = Arc::new(Policy::shipped("strictest").unwrap().unwrap());
    let friday_morning = "2026-11-20T09:30:00Z".parse::<jiff::Timestamp>().unwrap();
    let clock = Arc::new(HandClock(Mutex::new(friday_morning.into())));
    let house = House {
        intake: Intake {
            db,
            argon: Argon::default(),
            recipients: Recipients::parse(&identities.public()).unwrap(),
            promises: Promises { policy, working: WorkingTime::of(&division).unwrap(), division },
        },
        identities,
        landlord: Landlord {
            name: "Viridian Homes".to_owned(),
            phone: "020 7946 0000".to_owned(),
            hours: "Monday to Friday, 9 to 5".to_owned(),
            areas: Area::compass(),
            places: Vec::new(),
            particulars: Particulars::default(),
        },
        languages: Arc::new(Languages::shipped().unwrap()),
        tokens: TokenKey::from_pem(&TokenKey::generate(&SystemChance).unwrap()).unwrap(),
        clock: clock.clone(),
        chance: Arc::new(SystemChance),
        base_url: "https://heard.example".to_owned(),
        alert_link: "https://cases.example/{number}".to_owned(),
        post: Post::new(post).unwrap(),
        returns: Returns::default(),
        letters_due: Arc::new(Notify::new()),
        evidence: EvidenceStore::in_folder(&folder.path().join("evidence")).unwrap(),
        scanner: None,
        numbers: Numbers::default(),
    };
    Home { house: Arc::new(house), clock, folder, private, own }
}

/// How letters leave: to that server, or into that folder.
fn post_to(smtp_url: Option<String>, folder: &TempDir) -> PostSettings {
    PostSettings {
        smtp_url,
        folder: folder.path().join("letters"),
        from_address: "post@homes.example".to_owned(),
        from_name: "Resident Services".to_owned(),
        reply_to: Some("answers@homes.example".to_owned()),
        connections: post::CONNECTIONS,
        rate: None,
        authority: None,
    }
}

async fn home(smtp: Option<&PretendServer>) -> Home {
    home_on(Engine::Sqlite, |settings| settings.smtp_url = smtp.map(|server| server.url.clone())).await
}

/// A house with its record on that engine, whose letters leave as `choose` says.
async fn home_on(engine: Engine, choose: impl FnOnce(&mut PostSettings)) -> Home {
    let (private, _) = Identities::new_pair();
    let folder = Arc::new(TempDir::new().unwrap());
    let own = Arc::new(OwnDatabase::new(engine, folder.path()).await);
    let mut settings = post_to(None, &folder);
    choose(&mut settings);
    house(own, folder, private, settings).await
}

/// Answers of somebody who may be written to by e-mail.
fn answers(words: &str, language: &str) -> Answers {
    let mut answers = Answers::default();
    let one = |word: &str| Some(Answer::One(word.to_owned()));
    for (key, word) in MARKERS {
        answers.set(key, one(word));
    }
    answers.set("contact_choice", one("contact"));
    answers.set("contact_ways", Some(Answer::Many(vec!["email".to_owned()])));
    answers.set("email", one("reader@example.org"));
    answers.set("contact_words", one(words));
    answers.set("letter_language", one(language));
    answers
}

fn anonymous() -> Answers {
    let mut answers = Answers::default();
    answers.set("account", Some(Answer::One("markeraccount".to_owned())));
    answers.set("contact_choice", Some(Answer::One("none".to_owned())));
    answers
}

impl Home {
    /// A second house over the same database: another program, perhaps on another machine.
    async fn neighbour(&self, smtp: Option<&PretendServer>) -> Home {
        let post = post_to(smtp.map(|server| server.url.clone()), &self.folder);
        house(Arc::clone(&self.own), Arc::clone(&self.folder), self.private.clone(), post).await
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }

    fn wait(&self, seconds: i64) {
        let mut now = self.clock.0.lock().unwrap();
        *now = now.after_seconds(seconds);
    }

    async fn receives(&self, answers: &Answers) -> Received {
        let submission = Submission {
            mark: Uuid::new_v4().to_string(),
            answers,
            language: "en",
            channel: "online",
            code: &CODE.parse::<AccessCode>().unwrap(),
            recorded_by: None,
            files: &[],
            screened: entity::set_aside::Screened::default(),
        };
        self.house.intake.receive(&submission, &SystemChance, self.now()).await.unwrap()
    }

    async fn employs(&self, email: &str, role: Role, active: bool) {
        let officer = staff::Model {
            id: Uuid::now_v7(),
            email: email.to_owned(),
            name: "An Officer".to_owned(),
            role,
            scope: staff::Scope::Team,
            team_id: None,
            password_hash: PasswordHash(String::new()),
            password_once: false,
            active,
            version: 1,
            created_at: self.now(),
        };
        let insert = staff::Entity::insert(officer.into_active_model());
        insert.exec_without_returning(self.house.intake.db.writer()).await.unwrap();
    }

    /// Tries claimed letters, and settles them.
    async fn tries(&self, claimed: Vec<letter::Model>) -> settlement::Settled {
        let needed = needed::Needed::by(&claimed, self.house.intake.db.reader()).await.unwrap();
        let mut ended = Vec::new();
        for letter in claimed {
            let tried = attempt::tell(&self.house, &letter, &needed, self.now()).await;
            ended.push(settlement::Ended::new(letter, tried));
        }
        settlement::settle(&self.house, ended, self.now()).await
    }

    async fn step(&self) -> Delivered {
        deliver_due(&self.house, self.now()).await.unwrap()
    }

    async fn deliver_everything(&self) {
        while !self.step().await.is_nothing() {}
    }

    fn letters_folder(&self) -> PathBuf {
        self.folder.path().join("letters")
    }

    async fn letter_to_reporter(&self, received: &Received) -> letter::Model {
        letter::Entity::find()
            .filter(letter::COLUMN.report_id.eq(received.report_id))
            .filter(letter::Column::Recipient.eq(LetterRecipient::Reporter))
            .order_by_asc(letter::Column::Id)
            .one(self.house.intake.db.reader())
            .await
            .unwrap()
            .unwrap()
    }

    async fn mail_to_reporter(&self, received: &Received) -> Vec<u8> {
        let id = self.letter_to_reporter(received).await.id;
        std::fs::read(self.letters_folder().join(format!("{id}.eml"))).unwrap()
    }

    /// What the reporter reads who comes back with the number and the code.
    async fn own_letters(&self, received: &Received) -> Vec<OwnLetter> {
        let code = CODE.parse().unwrap();
        let (intake, number) = (&self.house.intake, &received.acknowledgement);
        match own_page::try_code(intake, number, &code, self.now()).await.unwrap() {
            Tried::Open(opened) => {
                own_page::read(intake, &opened, self.now()).await.unwrap().unwrap().letters
            }
            _ => panic!("number and code do not open the page"),
        }
    }

    async fn acts(&self, received: &Received) -> Vec<(String, Option<String>)> {
        let transaction = self.house.intake.db.begin().await.unwrap();
        let (entries, whole) = audit::examine(&transaction, received.case_id).await.unwrap();
        assert!(whole);
        entries.into_iter().map(|entry| (entry.act, entry.detail)).collect()
    }
}

fn plain(paragraphs: &[String]) -> String {
    paragraphs.join("\n\n").replace(['\u{2068}', '\u{2069}'], "")
}

fn parsed(mail: &[u8]) -> Message<'_> {
    MessageParser::default().parse(mail).unwrap()
}

fn message_ids(mails: &[String]) -> Vec<String> {
    let mut ids: Vec<String> =
        mails.iter().map(|mail| parsed(mail.as_bytes()).message_id().unwrap().to_owned()).collect();
    ids.sort();
    ids
}

#[tokio::test]
async fn the_acknowledgement_tells_what_happens_next() {
    let home = home(None).await;
    let received = home.receives(&answers("full", "en")).await;
    home.deliver_everything().await;

    let mail = home.mail_to_reporter(&received).await;
    let mail = parsed(&mail);
    let number = &received.acknowledgement;
    assert_eq!(mail.subject(), Some(format!("Your reference {number}").as_str()));
    let expected = format!(
        "Hello Markername Planted,\n\n\
         Thank you for telling us. We have your report and we take it seriously.\n\n\
         Your number is {number}.\n\n\
         We will first get in touch with you by Saturday 21 November 2026, 09:30, in the way you said is safe.\n\n\
         We will write to you by Friday 4 December 2026, with what we have found and what we will do next.\n\n\
         To see where things stand, go to https://heard.example/en/your-report and use your number and your code. \
         We never send your code by email.\n\n\
         If you want to talk to us, call 020 7946 0000 and give this number. Monday to Friday, 9 to 5.\n\n\
         If you or anyone else is in danger, call 999.\n\n\
         You do not need to answer this message.\n\n\
         Viridian Homes\n"
    );
    assert_eq!(mail.body_text(0).unwrap().replace("\r\n", "\n"), expected);
}

#[tokio::test]
async fn the_acknowledgement_is_a_whole_mail_in_each_language() {
    let home = home(None).await;
    for language in Languages::shipped().unwrap().iter() {
        let code = language.code();
        let received = home.receives(&answers("full", code)).await;
        home.deliver_everything().await;

        let raw = home.mail_to_reporter(&received).await;
        let mail = parsed(&raw);
        let number = received.acknowledgement.to_string();
        let args = Args::none().with("number", number.as_str());
        let subject = home.house.languages.say_plainly(language, "acknowledgement-subject", &args).text;
        assert_eq!(mail.subject(), Some(subject.as_str()), "{code}");
        let (text, html) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
        for part in [&text, &html] {
            assert!(part.contains(&number) && part.contains("2026"), "{code}: {part}");
            assert!(part.contains(&format!("https://heard.example/{code}/your-report")), "{code}: {part}");
            assert!(!part.contains(['\u{2068}', '\u{2069}']) && !part.contains('{'), "{code}: {part}");
        }
        let direction = language.direction().html();
        assert!(html.contains(&format!("<html lang=\"{code}\" dir=\"{direction}\">")), "{code}: {html}");
        assert!(!html.contains("style") && !html.contains("src"), "{code}: {html}");
        for (name, value) in [
            ("Auto-Submitted", "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
            ("Content-Language", code),
            ("MIME-Version", "1.0"),
            ("From", "\"Resident Services\" <post@homes.example>"),
            ("Reply-To", "answers@homes.example"),
            ("To", "reader@example.org"),
            ("Date", "Fri, 20 Nov 2026 09:30:00 +0000"),
        ] {
            assert_eq!(mail.header_raw(name).map(str::trim), Some(value), "{code}");
        }
        let id = home.letter_to_reporter(&received).await.id;
        assert_eq!(mail.message_id(), Some(format!("{id}@homes.example").as_str()));
    }
}

#[tokio::test]
async fn a_discreet_letter_says_only_that_somebody_got_in_touch() {
    let home = home(None).await;
    for language in Languages::shipped().unwrap().iter() {
        let received = home.receives(&answers("discreet", language.code())).await;
        home.deliver_everything().await;

        let raw = home.mail_to_reporter(&received).await;
        let mail = parsed(&raw);
        let said = [
            mail.subject().unwrap().to_owned(),
            mail.header_raw("From").unwrap().to_owned(),
            mail.body_text(0).unwrap().into_owned(),
            mail.body_html(0).unwrap().into_owned(),
        ];
        let number = received.acknowledgement.to_string();
        assert!(said[0].contains(&number) && said[2].contains(&number) && said[3].contains(&number));
        let said = said.join("\n").replace(&number, "").to_lowercase();
        let markers = MARKERS.map(|(_, marker)| marker.to_lowercase());
        let telling = ["report", "hate", "incident", "police", "viridian", "http", "href", "999", "heard"];
        for word in markers.iter().map(String::as_str).chain(telling) {
            assert!(!said.contains(word), "{}: {word}: {said}", language.code());
        }
        let own = plain(&home.own_letters(&received).await[0].copy.paragraphs);
        assert!(own.contains("https://heard.example") && own.contains("Viridian Homes"), "{own}");
    }
}

#[tokio::test]
async fn a_letter_outlives_a_server_that_is_in_trouble() {
    let server = PretendServer::start(Manner::Refuses("451 <reader@example.org> try later")).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;

    let once = Delivered { put_off: 1, ..Delivered::default() };
    assert_eq!(home.step().await, once);
    assert_eq!(home.step().await, Delivered::default());
    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.attempts, letter.outcome.as_deref()), (1, Some("refused_for_now")));
    assert!((60..=66).contains(&letter.due_at.seconds_since(home.now())));
    assert_eq!(home.own_letters(&received).await.len(), 1);

    home.wait(66);
    server.behave(Manner::HangsUp);
    assert_eq!(home.step().await, once);
    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.attempts, letter.outcome.as_deref()), (2, Some("unreachable")));
    assert!((300..=330).contains(&letter.due_at.seconds_since(home.now())));

    home.wait(330);
    server.behave(Manner::Takes);
    assert_eq!(home.step().await, Delivered { sent: 1, ..Delivered::default() });
    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.settled_at), (LetterState::Sent, Some(home.now())));
    assert_eq!((letter.leased_until, letter.outcome.as_deref()), (None, Some("accepted")));
    assert_eq!(message_ids(&server.taken()), [format!("{}@homes.example", letter.id)]);
    assert_eq!(home.own_letters(&received).await.len(), 1);
    let sent = ("letter_sent".to_owned(), Some("acknowledgement".to_owned()));
    assert_eq!(home.acts(&received).await[1..], [sent]);
}

#[tokio::test]
async fn a_refused_letter_can_not_be_sent_and_can_still_be_read() {
    let server = PretendServer::start(Manner::Refuses("550 no such person")).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "pl")).await;

    assert_eq!(home.step().await.failed, 1);

    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.outcome.as_deref()), (LetterState::Failed, Some("refused_recipient")));
    assert_eq!(home.house.numbers.letters_failed.get(), 1);
    let own = home.own_letters(&received).await;
    assert_eq!((own.len(), own[0].copy.language.as_str()), (1, "pl"));
    assert!(!plain(&own[0].copy.paragraphs).contains("Markername"));
    let failed = ("letter_failed".to_owned(), Some("acknowledgement".to_owned()));
    assert_eq!(home.acts(&received).await[1..], [failed]);
}

#[tokio::test]
async fn after_the_last_try_a_letter_can_not_be_sent() {
    let server = PretendServer::start(Manner::Refuses("451 try later")).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;

    let mut put_off = 0;
    while home.letter_to_reporter(&received).await.state == LetterState::Due {
        put_off += home.step().await.put_off;
        home.wait(9 * 3600);
    }

    assert_eq!(put_off, 11);
    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.attempts), (LetterState::Failed, 12));
    assert_eq!(home.own_letters(&received).await.len(), 1);
}

#[tokio::test]
async fn an_address_that_no_letter_can_have_can_not_be_sent_at_once() {
    let home = home(None).await;
    let mut unusable = answers("full", "en");
    unusable.set("email", Some(Answer::One("not an address".to_owned())));
    let received = home.receives(&unusable).await;
    home.deliver_everything().await;

    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.outcome.as_deref()), (LetterState::Failed, Some("address_unusable")));
}

#[tokio::test]
async fn what_can_not_be_opened_is_put_off_and_holds_nothing_else_up() {
    let ours = home(None).await;
    let (private, _) = Identities::new_pair();
    let settings = post_to(None, &ours.folder);
    let wrong_key = house(Arc::clone(&ours.own), Arc::clone(&ours.folder), private, settings).await;
    let received = ours.receives(&answers("full", "en")).await;

    assert_eq!(wrong_key.step().await, Delivered { put_off: 1, ..Delivered::default() });

    assert_eq!(ours.letter_to_reporter(&received).await.outcome.as_deref(), Some("not_readable"));
    ours.wait(66);
    assert_eq!(ours.step().await.sent, 1);
}

#[tokio::test]
async fn a_letter_whose_notifier_was_killed_is_sent_by_the_next_and_one_that_was_only_slow_changes_nothing() {
    let home = home(None).await;
    let received = home.receives(&answers("full", "en")).await;
    let claimed = claim::claim(&home.house, home.now(), home.now()).await.unwrap();
    assert_eq!(claimed.len(), 1);

    home.wait(claim::LEASE);
    assert_eq!(home.step().await, Delivered::default());
    home.wait(1);
    assert_eq!(home.step().await, Delivered { sent: 1, ..Delivered::default() });

    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.attempts), (LetterState::Sent, 2));
    let settled = home.tries(claimed).await;
    assert!(matches!(settled.done[..], [Done::Lost]) && settled.fault.is_none());
    assert_eq!(home.letter_to_reporter(&received).await, letter);
    assert_eq!(home.acts(&received).await.len(), 2);
}

#[tokio::test]
async fn a_letter_that_is_never_settled_comes_back_more_and_more_slowly() {
    let home = home(None).await;
    let received = home.receives(&answers("full", "en")).await;
    let mut leases = Vec::new();
    for _ in 0..4 {
        claim::claim(&home.house, home.now(), home.now()).await.unwrap();
        let lease = home.letter_to_reporter(&received).await.leased_until.unwrap();
        leases.push(lease.seconds_since(home.now()));
        home.wait(leases[leases.len() - 1] + 1);
    }
    assert_eq!(leases, [120, 120, 300, 900]);
}

#[tokio::test]
async fn every_case_officer_who_works_here_is_told_the_number_and_nothing_else() {
    let home = home(None).await;
    home.employs("one@homes.example", Role::CaseOfficer, true).await;
    home.employs("two@homes.example", Role::CaseOfficer, true).await;
    home.employs("gone@homes.example", Role::CaseOfficer, false).await;
    home.employs("accounts@homes.example", Role::Administrator, true).await;
    let received = home.receives(&anonymous()).await;
    home.deliver_everything().await;

    let mut told = Vec::new();
    for file in std::fs::read_dir(home.letters_folder()).unwrap() {
        let raw = std::fs::read(file.unwrap().path()).unwrap();
        let mail = parsed(&raw);
        let number = received.acknowledgement.to_string();
        assert_eq!(mail.subject(), Some(number.as_str()));
        let text = mail.body_text(0).unwrap();
        assert!(text.contains(&format!("https://cases.example/{number}")), "{text}");
        assert!(!text.contains("marker") && !text.contains("Viridian"), "{text}");
        told.push(mail.header_raw("To").unwrap().trim().to_owned());
    }
    told.sort();
    assert_eq!(told, ["one@homes.example", "two@homes.example"]);
    assert_eq!(home.acts(&received).await.len(), 4);
}

#[tokio::test]
async fn the_alert_waits_for_the_first_case_officer() {
    let home = home(None).await;
    let received = home.receives(&anonymous()).await;
    home.deliver_everything().await;
    home.wait(3 * 24 * 3600);
    home.deliver_everything().await;

    home.employs("late@homes.example", Role::CaseOfficer, true).await;
    home.deliver_everything().await;

    let told = std::fs::read_dir(home.letters_folder()).unwrap().count();
    assert_eq!(told, 1);
    assert_eq!(home.acts(&received).await.len(), 3);
}

#[tokio::test]
async fn who_can_not_be_written_to_reads_the_letter_on_their_own_page() {
    let home = home(None).await;
    let received = home.receives(&anonymous()).await;
    home.deliver_everything().await;

    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.outcome.as_deref()), (LetterState::Sent, Some("on_own_page")));
    assert_eq!(std::fs::read_dir(home.letters_folder()).unwrap().count(), 0);
    let own = home.own_letters(&received).await;
    let text = plain(&own[0].copy.paragraphs);
    assert!(text.starts_with("Hello,\n\nThank you for telling us."), "{text}");
    assert!(text.contains(&received.acknowledgement.to_string()) && text.contains("4 December 2026"));
    assert!(!text.contains("get in touch with you by") && !text.contains("message for you by"), "{text}");
}

#[tokio::test]
async fn the_loop_sends_what_is_due_and_ends_when_it_is_told_to() {
    let home = home(None).await;
    home.receives(&answers("full", "en")).await;
    let (stop, stopping) = watch::channel(false);
    let running = tokio::spawn(run(Arc::clone(&home.house), stopping));
    let sent = async {
        while home.house.numbers.letters_sent.get() < 1 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), sent).await.unwrap();

    home.receives(&answers("full", "en")).await;
    home.house.letters_due.notify_one();
    let sent = async {
        while home.house.numbers.letters_sent.get() < 2 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(4), sent).await.unwrap();

    stop.send(true).unwrap();
    tokio::time::timeout(Duration::from_secs(4), running).await.unwrap().unwrap();
}

impl Home {
    /// The alerts to staff, oldest first.
    async fn alerts(&self) -> Vec<letter::Model> {
        let found = letter::Entity::find().filter(letter::COLUMN.staff_id.is_not_null());
        let mut found = found.all(self.house.intake.db.reader()).await.unwrap();
        found.sort_by_key(|alert| alert.id);
        found
    }
}

#[tokio::test]
async fn a_mail_of_several_alerts_that_was_refused_comes_back_as_one_with_what_is_due_by_then() {
    let server = PretendServer::start(Manner::Refuses("451 try later")).await;
    let home = home(Some(&server)).await;
    home.employs("one@homes.example", Role::CaseOfficer, true).await;
    for _ in 0..20 {
        home.receives(&anonymous()).await;
    }
    home.deliver_everything().await;
    assert!(home.alerts().await.iter().all(|alert| alert.mail_id.is_none() && alert.attempts == 1));
    let dues: std::collections::BTreeSet<_> = home.alerts().await.iter().map(|alert| alert.due_at).collect();
    assert_eq!(dues.len(), 1);

    home.wait(66);
    server.behave(Manner::Takes);
    home.receives(&anonymous()).await;
    home.deliver_everything().await;

    let alerts = home.alerts().await;
    assert_eq!(message_ids(&server.taken()), [format!("{}@homes.example", alerts[0].id)]);
    assert_eq!(alerts.len(), 21);
    assert!(alerts.iter().all(|alert| alert.state == LetterState::Sent));
}

#[tokio::test]
async fn a_mail_of_several_alerts_that_may_have_arrived_comes_back_the_same() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    for _ in 0..12 {
        home.receives(&anonymous()).await;
    }
    home.deliver_everything().await;
    home.employs("one@homes.example", Role::CaseOfficer, true).await;
    expansion::expand_due(&home.house, home.now()).await.unwrap();
    let claimed = claim::claim(&home.house, home.now(), home.now()).await.unwrap();
    let to_staff = claimed.into_iter().filter(|letter| letter.recipient == LetterRecipient::Staff).collect();
    let killed = companions::take(&home.house, to_staff, home.now()).await.unwrap();
    assert_eq!(killed.letters.len(), 12);
    home.wait(claim::LEASE + 1);
    home.receives(&anonymous()).await;

    home.deliver_everything().await;

    let alerts = home.alerts().await;
    let first = killed.mail_id.unwrap();
    assert_eq!(alerts.iter().filter(|alert| alert.mail_id == Some(first)).count(), 12);
    let mut expected = [first, alerts[12].id].map(|id| format!("{id}@homes.example"));
    expected.sort();
    assert_eq!(message_ids(&server.taken()), expected);
    for alert in &alerts {
        assert_eq!(alert.state, LetterState::Sent);
        assert_eq!(alert.attempts, 1 + i32::from(alert.mail_id == Some(first)));
    }
    // The one that was killed comes back, and changes nothing.
    let late = alerts::tell(&home.house, killed.letters, home.now()).await.unwrap();
    assert!(late.is_nothing());
    assert_eq!(server.taken().len(), 2);
}
