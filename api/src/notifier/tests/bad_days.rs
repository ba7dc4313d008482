//! Days on which not everything goes well: with the mail server, with addresses, with the program itself.

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

use entity::task::{self, TaskKind};
use sea_orm::IntoActiveModel as _;

use super::*;
use crate::post::pretend_server::Certificate;

const HOURS: i64 = 3600;

/// Somebody who may be written to at that address.
fn reachable_at(address: &str) -> Answers {
    let mut answers = answers("full", "en");
    answers.set("email", Some(Answer::One(address.to_owned())));
    answers
}

impl Home {
    async fn letter(&self, received: &Received) -> (LetterState, Option<String>) {
        let letter = self.letter_to_reporter(received).await;
        (letter.state, letter.outcome)
    }

    async fn outcome(&self, received: &Received) -> String {
        self.letter(received).await.1.unwrap()
    }

    /// That many more letters like the one to the reporter, all of them due.
    async fn owes(&self, received: &Received, many: usize) {
        let one = self.letter_to_reporter(received).await;
        let like = |_| letter::Model { id: Uuid::now_v7(), ..one.clone() };
        letter::write(self.house.intake.db.writer(), (0..many).map(like).collect()).await.unwrap();
    }

    async fn tasks(&self) -> Vec<(TaskKind, Option<Uuid>)> {
        let tasks = task::Entity::find().all(self.house.intake.db.reader()).await.unwrap();
        tasks.into_iter().map(|task| (task.kind, task.letter_id)).collect()
    }

    /// What it is to this house that letters leave over TLS, with that authority trusted or none.
    async fn over(url: &str, authority: Option<PathBuf>) -> Home {
        home_on(Engine::Sqlite, |settings| {
            (settings.smtp_url, settings.authority) = (Some(url.to_owned()), authority);
        })
        .await
    }
}

fn nowhere() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[tokio::test]
async fn a_server_that_is_away_for_a_day_loses_no_letter() {
    let address = nowhere();
    let home = Home::over(&format!("smtp://{address}"), None).await;
    let mut received = Vec::new();
    for _ in 0..3 {
        received.push(home.receives(&answers("full", "en")).await);
    }

    for _ in 0..24 * 6 {
        home.step().await;
        home.wait(600);
    }

    for one in &received {
        let letter = home.letter_to_reporter(one).await;
        assert_eq!((letter.state, letter.outcome.as_deref()), (LetterState::Due, Some("unreachable")));
        assert!((6..=9).contains(&letter.attempts), "{}", letter.attempts);
        assert_eq!(home.own_letters(one).await.len(), 1, "it can be read in the meantime");
    }
    let server = PretendServer::start_at(address, Manner::Takes).await;
    home.wait(9 * HOURS);
    assert_eq!(home.step().await.sent, 3);
    assert_eq!(server.taken().len(), 3);
    for one in &received {
        assert!(home.letter_to_reporter(one).await.attempts <= settlement::MOST_ATTEMPTS);
    }
}

#[tokio::test]
async fn a_slow_server_gets_every_letter_and_each_once() {
    let server = PretendServer::start(Manner::TakesItsTime(Duration::from_millis(100))).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 30).await;

    let started = Instant::now();
    assert_eq!(home.step().await.sent, 31);

    assert!(started.elapsed() < Duration::from_millis(31 * 100), "several go at the same time");
    let mut ids = message_ids(&server.taken());
    ids.dedup();
    assert_eq!(ids.len(), 31);
}

#[tokio::test]
async fn a_server_that_wants_to_be_asked_twice_is_asked_twice() {
    let server = PretendServer::start(Manner::WantsToBeAskedTwice).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;

    assert_eq!(home.step().await.put_off, 1);
    assert_eq!(home.outcome(&received).await, "refused_for_now");
    home.wait(66);
    assert_eq!(home.step().await.sent, 1);

    assert_eq!(server.taken().len(), 1);
    assert!(home.tasks().await.is_empty());
}

#[tokio::test]
async fn a_letter_that_broke_off_in_the_middle_goes_again_whole_under_the_same_id() {
    let server = PretendServer::start(Manner::HangsUpInTheLetter).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;

    assert_eq!(home.step().await.put_off, 1);
    assert_eq!(home.outcome(&received).await, "unreachable");
    server.behave(Manner::Takes);
    home.wait(66);
    assert_eq!(home.step().await.sent, 1);

    let id = home.letter_to_reporter(&received).await.id;
    assert_eq!(message_ids(&server.taken()), [format!("{id}@homes.example")]);
    assert!(parsed(server.taken()[0].as_bytes()).body_text(0).unwrap().contains("Viridian Homes"));
}

#[tokio::test]
async fn somebody_nobody_knows_holds_up_nobody_else_and_has_to_be_reached_another_way() {
    let server = PretendServer::start(Manner::KnowsNobodyCalled("gone@example.org")).await;
    let home = home(Some(&server)).await;
    let gone = home.receives(&reachable_at("gone@example.org")).await;
    let mut others = Vec::new();
    for n in 0..5 {
        others.push(home.receives(&reachable_at(&format!("reader{n}@example.org"))).await);
    }

    assert_eq!(home.step().await, Delivered { sent: 5, failed: 1, ..Delivered::default() });

    assert_eq!(home.letter(&gone).await, (LetterState::Failed, Some("refused_recipient".to_owned())));
    for other in &others {
        assert_eq!(home.letter(other).await.0, LetterState::Sent);
    }
    let letter = home.letter_to_reporter(&gone).await.id;
    assert_eq!(home.tasks().await, [(TaskKind::FindAnotherWay, Some(letter))]);
}

#[tokio::test]
async fn what_is_wrong_with_the_way_and_not_with_the_address_is_looked_at_and_asks_for_no_other_way() {
    let server = PretendServer::start(Manner::RefusesAfterReading).await;
    let home = home(Some(&server)).await;
    home.receives(&answers("full", "en")).await;

    assert_eq!(home.step().await.failed, 1);

    let tasks = home.tasks().await;
    assert_eq!(tasks.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [TaskKind::LookAtLetter]);
}

#[tokio::test]
async fn letters_go_over_tls_to_a_server_whose_authority_is_trusted() {
    let certificate = Certificate::of("localhost");
    for from_the_start in [false, true] {
        let server = match from_the_start {
            true => PretendServer::start_with_tls(&certificate).await,
            false => PretendServer::start_with_tls_when_asked(&certificate).await,
        };
        let offered = server.url.replace("required", "opportunistic");
        for url in [&server.url, &offered] {
            let home = Home::over(url, Some(certificate.file())).await;
            home.receives(&answers("full", "en")).await;
            let before = server.taken().len();
            assert_eq!(home.step().await.sent, 1, "{url}");
            assert_eq!(server.taken().len(), before + 1);
        }
        let overheard = server.heard_in_clear();
        for line in overheard.lines() {
            assert!(line.starts_with("EHLO") || line == "STARTTLS", "{overheard}");
        }
        assert_eq!(overheard.is_empty(), from_the_start);
    }
}

#[tokio::test]
async fn a_server_that_can_not_prove_who_it_is_gets_no_letter_and_no_name() {
    let (shown, another) = (Certificate::of("localhost"), Certificate::of("localhost"));
    let for_another_host = Certificate::of("mail.example.org");
    for (shown, trusted) in
        [(&shown, None), (&shown, Some(another.file())), (&for_another_host, Some(for_another_host.file()))]
    {
        for server in [
            PretendServer::start_with_tls_when_asked(shown).await,
            PretendServer::start_with_tls(shown).await,
        ] {
            let offered = server.url.replace("required", "opportunistic");
            for url in [&server.url, &offered] {
                let home = Home::over(url, trusted.clone()).await;
                let received = home.receives(&answers("full", "en")).await;
                assert_eq!(home.step().await.put_off, 1, "{url}");
                assert_eq!(home.outcome(&received).await, "tls_failed", "{url}");
            }
            assert!(server.taken().is_empty() && server.recipients().is_empty());
            assert!(!server.heard_in_clear().contains("example.org"), "{}", server.heard_in_clear());
        }
    }
}

#[tokio::test]
async fn tls_that_is_required_and_not_offered_is_waited_for_and_tls_that_would_be_welcome_is_not() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = Home::over(&format!("{}?tls=required", server.url), None).await;
    let received = home.receives(&answers("full", "en")).await;
    assert_eq!(home.step().await.put_off, 1);
    assert_eq!(home.outcome(&received).await, "not_supported");
    assert!(server.recipients().is_empty());

    let home = Home::over(&format!("{}?tls=opportunistic", server.url), None).await;
    home.receives(&answers("full", "en")).await;
    assert_eq!(home.step().await.sent, 1);
}

#[tokio::test]
async fn certificates_that_can_not_be_read_stop_the_start_and_name_the_file() {
    let folder = TempDir::new().unwrap();
    let rubbish = folder.path().join("rubbish.pem");
    std::fs::write(&rubbish, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
    for file in [rubbish, folder.path().join("nothing.pem")] {
        let mut settings = post_to(Some("smtps://clerk:secret@host".to_owned()), &folder);
        settings.authority = Some(file.clone());
        let story = Post::new(settings).unwrap_err().story();
        assert!(story.contains(&file.display().to_string()) && story.contains("HEARD_MAIL_CA"), "{story}");
        assert!(!story.contains("secret"), "{story}");
    }
}

#[tokio::test]
async fn addresses_in_any_script_are_written_to_where_the_server_can() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let domain = home.receives(&reachable_at("czytelnik@żółw.example")).await;
    assert_eq!(home.step().await.sent, 1);
    assert_eq!(server.recipients(), ["czytelnik@xn--w-uga1v8h.example"]);
    assert_eq!(home.letter(&domain).await.0, LetterState::Sent);

    let name = home.receives(&reachable_at("żółw@example.org")).await;
    assert_eq!(home.step().await.failed, 1);
    assert_eq!(home.outcome(&name).await, "address_unusable");
    assert_eq!(home.tasks().await.len(), 1);

    server.behave(Manner::KnowsEveryScript);
    let home = super::home(Some(&server)).await;
    let name = home.receives(&reachable_at("żółw@example.org")).await;
    assert_eq!(home.step().await.sent, 1);
    assert_eq!(server.recipients()[1], "żółw@example.org");
    assert_eq!(home.letter(&name).await.0, LetterState::Sent);
}

#[tokio::test]
async fn an_address_that_is_none_brings_no_line_of_its_own_into_a_mail() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let long = format!("reader@{}.example", "x".repeat(300));
    let wrong = [
        "reader@example.org\nBcc: other@example.com",
        "reader@example.org\r\nRCPT TO:<other@example.com>",
        "reader@example.org>\r\nRSET",
        "reader@example.org, other@example.com",
        "reader example.org",
        &long,
    ];
    let mut received = Vec::new();
    for address in wrong {
        received.push(home.receives(&reachable_at(address)).await);
    }

    assert_eq!(home.step().await.failed, wrong.len());

    for one in &received {
        assert_eq!(home.outcome(one).await, "address_unusable");
        assert_eq!(home.own_letters(one).await.len(), 1);
    }
    assert!(server.recipients().is_empty() && server.taken().is_empty());
    assert_eq!(home.tasks().await.len(), wrong.len());
}

#[tokio::test]
async fn a_name_brings_no_line_of_its_own_into_a_mail() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let mut given = answers("full", "en");
    given.set("name", Some(Answer::One("Ada\r\nBcc: other@example.com\r\n\r\nmarkerbody".to_owned())));
    home.receives(&given).await;

    assert_eq!(home.step().await.sent, 1);

    let taken = server.taken().join("\n");
    assert!(!taken.contains("Bcc") && !taken.contains("markerbody"), "{taken}");
    assert_eq!(server.recipients(), ["reader@example.org"]);
}

#[tokio::test]
async fn a_program_killed_after_claiming_sends_nothing_twice_and_loses_nothing() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 9).await;
    let claimed = claim::claim(&home.house, home.now(), home.now()).await.unwrap();
    assert_eq!(claimed.len(), 10);
    drop(claimed);

    home.wait(claim::LEASE);
    assert!(home.step().await.is_nothing());
    home.wait(1);
    assert_eq!(home.step().await.sent, 10);

    let mut ids = message_ids(&server.taken());
    assert_eq!(ids.len(), 10);
    ids.dedup();
    assert_eq!(ids.len(), 10);
}

#[tokio::test]
async fn a_program_killed_after_sending_sends_at_worst_once_more_under_the_same_id() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 9).await;
    let claimed = claim::claim(&home.house, home.now(), home.now()).await.unwrap();
    let needed = needed::Needed::by(&claimed, home.house.intake.db.reader()).await.unwrap();
    for letter in &claimed[..4] {
        let tried = attempt::tell(&home.house, letter, &needed, home.now()).await;
        assert!(matches!(tried.outcome, attempt::Outcome::Gone(_)));
    }
    drop(claimed);

    home.wait(claim::LEASE + 1);
    assert_eq!(home.step().await.sent, 10);

    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for id in message_ids(&server.taken()) {
        *times.entry(id).or_default() += 1;
    }
    assert_eq!((times.len(), times.values().filter(|times| **times == 2).count()), (10, 4));
    assert!(times.values().all(|times| *times <= 2));
}

#[tokio::test]
async fn a_letter_that_can_not_be_recorded_takes_no_other_along() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let mut received = Vec::new();
    for _ in 0..6 {
        received.push(home.receives(&answers("full", "en")).await);
    }
    let db = home.house.intake.db.writer();
    let entries = audit::Entity::delete_many().filter(audit::COLUMN.chain_id.eq(received[2].case_id));
    entries.exec(db).await.unwrap();
    audit::chain::Entity::delete_by_id(received[2].case_id).exec(db).await.unwrap();

    assert!(deliver_due(&home.house, home.now()).await.is_err());

    for (place, one) in received.iter().enumerate() {
        let letter = home.letter_to_reporter(one).await;
        let expected = if place == 2 { LetterState::Due } else { LetterState::Sent };
        assert_eq!(letter.state, expected, "{place}");
    }
    assert_eq!((server.taken().len(), home.house.numbers.letters_sent.get()), (6, 5));
}

#[tokio::test]
async fn two_notifiers_at_once_send_each_letter_once_and_record_it_once_on_both_engines() {
    for engine in Engine::ALL {
        let server = PretendServer::start(Manner::Takes).await;
        let ours = home_on(engine, |settings| settings.smtp_url = Some(server.url.clone())).await;
        let theirs = ours.neighbour(Some(&server)).await;
        let mut received = Vec::new();
        for _ in 0..4 {
            let one = ours.receives(&answers("full", "en")).await;
            ours.owes(&one, 59).await;
            received.push(one);
        }

        tokio::join!(ours.deliver_everything(), theirs.deliver_everything());

        let mut ids = message_ids(&server.taken());
        assert_eq!(ids.len(), 240, "{engine:?}");
        ids.dedup();
        assert_eq!(ids.len(), 240, "{engine:?}");
        let sent = |home: &Home| home.house.numbers.letters_sent.get();
        assert_eq!(sent(&ours) + sent(&theirs), 240, "{engine:?}");
        assert!(sent(&ours) > 0 && sent(&theirs) > 0, "{engine:?}");
        for one in &received {
            let acts = ours.acts(one).await;
            assert_eq!(acts.iter().filter(|(act, _)| act == "letter_sent").count(), 60, "{engine:?}");
        }
    }
}

#[tokio::test]
async fn whoever_works_on_a_case_and_the_notifier_get_past_each_other() {
    for engine in Engine::ALL {
        let server = PretendServer::start(Manner::Takes).await;
        let home = home_on(engine, |settings| settings.smtp_url = Some(server.url.clone())).await;
        let mut received = Vec::new();
        for _ in 0..4 {
            let one = home.receives(&answers("full", "en")).await;
            home.owes(&one, 24).await;
            received.push(one);
        }
        let working = async {
            for turn in 0..40 {
                let case_id = received[turn % 4].case_id;
                let transaction = home.house.intake.db.begin().await.unwrap();
                let case = entity::case::Entity::find_by_id(case_id);
                sea_orm::QuerySelect::lock_exclusive(case).one(&transaction).await.unwrap();
                let told = audit::Told {
                    actor: audit::Actor::System,
                    act: "looked",
                    subject_id: None,
                    detail: None,
                };
                audit::append(&transaction, case_id, told, home.now()).await.unwrap();
                transaction.commit().await.unwrap();
            }
        };

        tokio::join!(home.deliver_everything(), working);

        assert_eq!(server.taken().len(), 100, "{engine:?}");
        for one in &received {
            let acts = home.acts(one).await;
            assert_eq!(acts.iter().filter(|(act, _)| act != "report_received").count(), 35, "{engine:?}");
        }
    }
}

#[tokio::test]
async fn letters_leave_at_the_pace_that_is_set() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home_on(Engine::Sqlite, |settings| {
        (settings.smtp_url, settings.rate) = (Some(server.url.clone()), Some(600));
    })
    .await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 5).await;
    let started = Instant::now();

    assert_eq!(home.step().await.sent, 6);

    assert!(started.elapsed() >= Duration::from_millis(500), "{:?}", started.elapsed());
}

#[tokio::test]
async fn no_more_are_claimed_than_can_leave_in_time() {
    let home = home_on(Engine::Sqlite, |settings| settings.rate = Some(6)).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 50).await;
    assert_eq!(claim::claim(&home.house, home.now(), home.now()).await.unwrap().len(), 8);

    let home = home_on(Engine::Sqlite, |settings| settings.connections = 2).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 50).await;
    assert_eq!(claim::claim(&home.house, home.now(), home.now()).await.unwrap().len(), 32);
}

#[tokio::test]
async fn a_program_that_is_told_to_stop_gives_back_what_it_has_not_begun() {
    let server = PretendServer::start(Manner::Takes).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 9).await;
    let (_stop, stopped) = watch::channel(true);

    let delivered = step::deliver(&home.house, home.now(), Some(&stopped)).await.unwrap();

    assert_eq!(delivered, Delivered { let_go: 10, ..Delivered::default() });
    let letter = home.letter_to_reporter(&received).await;
    assert_eq!((letter.state, letter.attempts, letter.leased_until), (LetterState::Due, 0, None));
    assert_eq!(home.step().await.sent, 10);
    assert_eq!(server.taken().len(), 10);
}

#[tokio::test]
async fn once_means_through_everything_that_is_due_and_no_further() {
    let server = PretendServer::start(Manner::KnowsNobodyCalled("gone@example.org")).await;
    let home = home(Some(&server)).await;
    let received = home.receives(&answers("full", "en")).await;
    home.owes(&received, 200).await;
    home.receives(&reachable_at("gone@example.org")).await;
    let later = letter::Model {
        id: Uuid::now_v7(),
        due_at: home.now().after_hours(1),
        ..home.letter_to_reporter(&received).await
    };
    letter::write(home.house.intake.db.writer(), vec![later]).await.unwrap();

    let all = run_once(&home.house).await.unwrap();

    assert_eq!(all, Delivered { sent: 201, failed: 1, ..Delivered::default() });
    assert!(run_once(&home.house).await.unwrap().is_nothing());
}

#[tokio::test]
async fn what_has_to_be_posted_by_hand_is_not_touched() {
    let home = home(None).await;
    let received = home.receives(&answers("full", "en")).await;
    let one = home.letter_to_reporter(&received).await;
    for way in [LetterWay::Post, LetterWay::Hand] {
        let letter = letter::Model { id: Uuid::now_v7(), way, ..one.clone() };
        let insert = letter::Entity::insert(letter.into_active_model());
        insert.exec_without_returning(home.house.intake.db.writer()).await.unwrap();
    }

    home.deliver_everything().await;

    let waiting =
        letter::Entity::find().filter(letter::Column::Way.is_in([LetterWay::Post, LetterWay::Hand]));
    for letter in waiting.all(home.house.intake.db.reader()).await.unwrap() {
        assert_eq!((letter.state, letter.attempts), (LetterState::Due, 0));
    }
}
