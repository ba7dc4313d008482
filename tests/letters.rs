//! Letters: the acknowledgement in the reporter's language, the alert to the officers, through a stock mail server.

use tests::{
    database::{ENGINES, Engine},
    mail_server::MailServer,
    program::{Place, free_port, wait_for},
    reporter::{BY_EMAIL, NO_NAME},
};

/// Words that someone at home should not read.
const TELLING: [&str; 12] = [
    "hate",
    "police",
    "incident",
    "abuse",
    "stairs",
    "shouted",
    "race",
    "racis",
    "attack",
    "victim",
    "crime",
    "perpetrator",
];

#[test]
fn an_acknowledgement_reaches_a_stock_mail_server_with_a_neutral_subject_and_sender() {
    for engine in ENGINES {
        let server = MailServer::start();
        let heard = Place::new(engine).with("HEARD_SMTP_URL", server.url()).start();
        let receipt = heard.reporter("en").reports(&BY_EMAIL);

        let letter = server.mailbox().wait_for_letter_to("reporter@home.example");

        assert_eq!(letter.subject(), format!("Your reference {}", receipt.number), "{engine:?}");
        assert_eq!(letter.from(), ("Resident Services".to_owned(), "updates@example.org".to_owned()));
        assert!(letter.text().contains("/en/your-report"), "{}", letter.text());
        assert!(letter.html().contains(&receipt.number) && letter.html().contains("lang=\"en\""));
        assert!(!letter.raw.contains(&receipt.code) && !letter.raw.contains(&receipt.code.replace(' ', "")));
        for (name, value) in [
            ("Auto-Submitted", "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
            ("Content-Language", "en"),
        ] {
            assert_eq!(letter.header(name), value);
        }
        for word in TELLING {
            assert!(!letter.text().to_lowercase().contains(word), "{word}: {}", letter.text());
        }
    }
}

#[test]
fn a_discreet_acknowledgement_says_only_that_someone_got_in_touch() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut given = BY_EMAIL.to_vec();
    given[6] = ("contact_words", "discreet");
    let receipt = heard.reporter("en").reports(&given);

    let letter = heard.place().mailbox().wait_for_letter_to("reporter@home.example");

    assert_eq!(letter.subject(), format!("Your recent enquiry ({})", receipt.number));
    for word in TELLING.iter().chain(&["report", "http", "example homes"]) {
        assert!(!letter.text().to_lowercase().contains(word), "{word}: {}", letter.text());
        assert!(!letter.html().to_lowercase().contains(word), "{word}: {}", letter.html());
    }
}

#[test]
fn whoever_did_not_say_that_letters_may_speak_openly_gets_a_discreet_one() {
    let heard = Place::new(Engine::Sqlite).start();
    let given: Vec<_> = BY_EMAIL.into_iter().filter(|(name, _)| *name != "contact_words").collect();
    heard.reporter("en").reports(&given);
    let letter = heard.place().mailbox().wait_for_letter_to("reporter@home.example");
    assert!(letter.subject().starts_with("Your recent enquiry"));
}

#[test]
fn an_address_typed_by_someone_who_then_chose_no_contact_gets_nothing() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut reporter = heard.reporter("en");
    reporter.answers(&BY_EMAIL);
    reporter.posts("tell-us/contact", &[("contact_choice", "none"), ("from", "check"), ("go", "continue")]);
    let receipt = reporter.sends();

    wait_for("the letter on their page", || {
        Some(heard.reporter("en").comes_back(&receipt))
            .filter(|page| page.answer.text.contains("class=\"letter\""))
    });

    assert!(heard.place().mailbox().to("reporter@home.example").is_empty());
    let read = heard.staff("case_officer").reads(&receipt.number).to_string();
    assert!(!read.contains("home.example"), "the address is not even kept");
}

#[test]
fn every_case_officer_is_told_the_number_and_the_link_and_nothing_else() {
    let heard = Place::new(Engine::Sqlite).start();
    for email in ["one@landlord.example", "two@landlord.example"] {
        let args = ["staff", "add", "--email", email, "--name", "An Officer", "--role", "case_officer"];
        assert!(heard.place().run(&args).status.success());
    }
    // What is urgent is told at whatever hour this runs.
    let urgent = [BY_EMAIL.as_slice(), &[("hurt", "yes")]].concat();
    let receipt = heard.reporter("ur").reports(&urgent);
    for email in ["one@landlord.example", "two@landlord.example"] {
        let letter = heard.place().mailbox().wait_for_letter_to(email);
        assert_eq!(letter.subject(), receipt.number);
        assert!(letter.text().contains(&receipt.number));
        for word in TELLING.iter().chain(&["north", "home.example"]) {
            assert!(!letter.raw.to_lowercase().contains(word), "{word}: {}", letter.raw);
        }
    }
    assert!(heard.place().mailbox().to("administrator@example.org").is_empty());
}

#[test]
fn a_crash_between_acknowledgement_and_letter_loses_nothing_and_sends_nothing_twice() {
    for engine in ENGINES {
        let server = MailServer::start();
        let (_, place) = Place::new(engine).with("HEARD_SMTP_URL", server.url()).start().stop();
        let address = |n: usize| format!("reporter{n}@home.example");
        // The pages alone send no letters: the crash comes before any could go.
        let portal = place.start_program("heard-portal", &[]);
        let receipts: Vec<_> = (0..3)
            .map(|n| {
                let address = address(n);
                let mut given = BY_EMAIL.to_vec();
                given[7] = ("email", &address);
                portal.reporter("en").reports(&given)
            })
            .collect();
        assert!(server.mailbox().letters().is_empty());

        let heard = portal.crash().start_program("heard", &[]);

        for (n, receipt) in receipts.iter().enumerate() {
            let letter = server.mailbox().wait_for_letter_to(&address(n));
            assert!(letter.subject().contains(&receipt.number), "{engine:?}");
        }
        let heard = heard.crash_and_start_again();
        let last = heard.reporter("en").reports(&BY_EMAIL);
        server.mailbox().wait_for_letter_to("reporter@home.example");
        for (n, receipt) in receipts.iter().enumerate() {
            assert_eq!(server.mailbox().to(&address(n)).len(), 1, "{engine:?}");
            assert_eq!(heard.reporter("en").comes_back(receipt).answer.status, 200);
        }
        assert_eq!(heard.reporter("en").comes_back(&last).answer.status, 200);
        assert_eq!(heard.staff("case_officer").lists_reports().len(), 4);
    }
}

#[test]
fn while_the_mail_server_is_away_it_is_said_and_reports_are_taken_all_the_same() {
    let heard = Place::new(Engine::Sqlite)
        .with("HEARD_SMTP_URL", format!("smtp://127.0.0.1:{}", free_port()))
        .start();
    let receipt = heard.reporter("en").reports(&BY_EMAIL);
    let ready = heard.get("/readyz");
    assert_eq!(ready.status, 503);
    assert_eq!(ready.json()["mail"], false);
    assert_eq!(ready.json()["database"], true);
    let page = wait_for("the letter on their page", || {
        Some(heard.reporter("en").comes_back(&receipt))
            .filter(|page| page.answer.text.contains("class=\"letter\""))
    });
    assert!(page.says(&receipt.number), "it can be read though it could not be sent");
}

#[test]
fn a_letter_that_waits_can_be_read_on_the_reporters_page_and_none_is_sent_to_the_nameless() {
    let heard = Place::new(Engine::Sqlite).start();
    let receipt = heard.reporter("pl").reports(&NO_NAME);
    wait_for("the letter on their page", || {
        Some(heard.reporter("pl").comes_back(&receipt))
            .filter(|page| page.answer.text.contains("class=\"letter\""))
    });
    assert!(heard.place().mailbox().letters().is_empty());
}

#[test]
fn several_programs_over_one_database_send_each_letter_once() {
    let server = MailServer::start();
    let one = Place::new(Engine::Postgres).with("HEARD_SMTP_URL", server.url()).start();
    let other = Place::new(Engine::Sqlite)
        .with("HEARD_SMTP_URL", server.url())
        .with("HEARD_DATABASE_URL", one.place().database().url())
        .with("HEARD_KEYS", one.place().data().join("keys").display().to_string())
        .start_program("heard", &[]);
    let addresses: Vec<String> = (0..12).map(|n| format!("reporter{n}@home.example")).collect();
    std::thread::scope(|scope| {
        for (n, address) in addresses.iter().enumerate() {
            let mut reporter = if n % 2 == 0 { one.reporter("en") } else { other.reporter("en") };
            scope.spawn(move || {
                let mut given = BY_EMAIL.to_vec();
                given[7] = ("email", address);
                reporter.reports(&given)
            });
        }
    });
    for address in &addresses {
        server.mailbox().wait_for_letter_to(address);
    }
    drop((one.stop(), other.stop()));
    for address in &addresses {
        assert_eq!(server.mailbox().to(address).len(), 1, "{address}");
    }
}

#[test]
fn letters_go_over_starttls_to_a_server_that_proves_who_it_is_and_to_no_other() {
    let server = MailServer::start_with_certificate();
    let url = format!("{}?tls=required", server.url().replace("127.0.0.1", "localhost"));
    let trusting = Place::new(Engine::Sqlite)
        .with("HEARD_SMTP_URL", &url)
        .with("SSL_CERT_FILE", server.certificate())
        .start();
    trusting.reporter("en").reports(&BY_EMAIL);
    let letter = server.mailbox().wait_for_letter_to("reporter@home.example");
    assert!(letter.subject().starts_with("Your reference"));

    let wary = Place::new(Engine::Sqlite).with("HEARD_SMTP_URL", &url).start();
    let mut given = BY_EMAIL.to_vec();
    given[7] = ("email", "another@home.example");
    let receipt = wary.reporter("en").reports(&given);
    wait_for("the letter on their page", || {
        Some(wary.reporter("en").comes_back(&receipt))
            .filter(|page| page.answer.text.contains("class=\"letter\""))
    });
    assert_eq!(wary.get("/readyz").json()["mail"], false);
    assert!(server.mailbox().to("another@home.example").is_empty());
}

#[test]
fn the_alert_leads_where_the_officers_work() {
    let heard =
        Place::new(Engine::Sqlite).with("HEARD_ALERT_LINK", "https://cases.example.org/{number}").start();
    let args =
        ["staff", "add", "--email", "one@landlord.example", "--name", "An Officer", "--role", "case_officer"];
    assert!(heard.place().run(&args).status.success());
    let urgent = [NO_NAME.as_slice(), &[("hurt", "yes")]].concat();
    let receipt = heard.reporter("en").reports(&urgent);
    let letter = heard.place().mailbox().wait_for_letter_to("one@landlord.example");
    assert!(
        letter.text().contains(&format!("https://cases.example.org/{}", receipt.number)),
        "{}",
        letter.text()
    );
}

/// A place whose portal has taken that many reports, and where nothing runs.
fn after_reports(place: Place, reports: usize) -> Place {
    let (_, place) = place.start().stop();
    let portal = place.start_program("heard-portal", &[]);
    for _ in 0..reports {
        portal.reporter("en").reports(&BY_EMAIL);
    }
    portal.stop().1
}

fn said(output: &std::process::Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_timer_lets_the_notifier_go_once_through_what_is_due() {
    for engine in ENGINES {
        let place = after_reports(Place::new(engine), 3);

        let first = said(&place.run(&["notifier", "--once"]));
        let second = said(&place.run(&["notifier", "--once"]));

        assert_eq!(first, "Sent:      3\nPut off:   0\nFailed:    0\n", "{engine:?}");
        assert_eq!(second, "Sent:      0\nPut off:   0\nFailed:    0\n", "{engine:?}");
        assert_eq!(place.mailbox().to("reporter@home.example").len(), 3, "{engine:?}");
    }
}

#[test]
fn once_ends_well_while_the_mail_server_is_away_and_the_next_time_sends() {
    let away = format!("smtp://127.0.0.1:{}", free_port());
    let place = after_reports(Place::new(Engine::Sqlite).with("HEARD_SMTP_URL", away), 1);
    assert_eq!(said(&place.run(&["notifier", "--once"])), "Sent:      0\nPut off:   1\nFailed:    0\n");

    place.database().execute("update letters set due_at = created_at where state = 'due'");
    let server = MailServer::start();
    let place = place.with("HEARD_SMTP_URL", server.url());
    assert_eq!(said(&place.run(&["notifier", "--once"])), "Sent:      1\nPut off:   0\nFailed:    0\n");
    assert_eq!(server.mailbox().to("reporter@home.example").len(), 1);
}

#[test]
fn the_notifier_alone_sends_letters_until_it_is_stopped_and_answers_nobody() {
    let place = after_reports(Place::new(Engine::Sqlite), 1);
    let mut notifier = place.command("heard", &["notifier"]).spawn().unwrap();

    place.mailbox().wait_for_letter_to("reporter@home.example");

    assert!(std::net::TcpStream::connect(("127.0.0.1", place.port())).is_err());
    let told = std::process::Command::new("kill").args(["-TERM", &notifier.id().to_string()]).status();
    assert!(told.unwrap().success());
    assert!(notifier.wait().unwrap().success());
}

#[test]
fn a_server_whose_authority_is_named_is_trusted_besides_the_machines_own() {
    let server = MailServer::start_with_certificate();
    let url = format!("{}?tls=required", server.url().replace("127.0.0.1", "localhost"));
    let heard = Place::new(Engine::Sqlite)
        .with("HEARD_SMTP_URL", url)
        .with("HEARD_MAIL_CA", server.certificate())
        .start();
    heard.reporter("en").reports(&BY_EMAIL);
    server.mailbox().wait_for_letter_to("reporter@home.example");
}
