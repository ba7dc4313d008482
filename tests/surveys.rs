//! The pages that links in letters lead to, through the finished programs: what guards mailboxes looks at every link, some
//! mail programs stop with one click, and people answer on small telephones.

use entity::{
    chance::SystemChance,
    letter::{self, LetterKind, LetterRecipient, LetterState},
    letter_link::{self, LinkPurpose, LinkSecret},
    moment::{Clock, WallClock},
    report,
};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, Statement};
use tests::{
    browser::PHONE,
    database::{ENGINES, Engine, OwnDatabase, block_on},
    program::{Place, Running},
    reporter::NO_NAME,
};

/// What stands in a letter that asks how it went.
pub struct Links {
    /// The path of the questions, after the language.
    pub answer: String,
    /// The path of the page that stops e-mail, after the language.
    pub stop: String,
}

/// Writes a letter to whoever reported last as if it had gone out.
pub fn asks(database: &OwnDatabase) -> Links {
    block_on(async {
        let db = database.connect().await;
        let report = report::Entity::find().all(&db).await.unwrap().pop().unwrap();
        let now = WallClock.now();
        let letter = letter::Model::new(LetterKind::Survey, LetterRecipient::Reporter, now);
        let letter = letter::Model { state: LetterState::Sent, settled_at: Some(now), ..letter };
        let letter = letter.about(report.case_id, Some(report.id));
        letter::write(&db, vec![letter.clone()]).await.unwrap();
        let mut paths = Vec::new();
        for (purpose, page) in [(LinkPurpose::Survey, "answer"), (LinkPurpose::Stop, "stop")] {
            let secret = LinkSecret::draw(&SystemChance).unwrap();
            letter_link::offer(&db, &secret, letter.id, purpose, now.after_hours(24)).await.unwrap();
            paths.push(format!("{page}/{}", secret.text()));
        }
        db.close().await.unwrap();
        let [answer, stop] = paths.try_into().unwrap();
        Links { answer, stop }
    })
}

/// Every row of every table, byte for byte.
fn rows(database: &OwnDatabase) -> String {
    block_on(async {
        let db = database.connect().await;
        let tables = match db.get_database_backend() {
            DbBackend::Sqlite => "select name from sqlite_master where type = 'table' order by 1",
            _ => "select tablename::text from pg_tables where schemaname = 'public' order by 1",
        };
        let mut all = String::new();
        for table in texts(&db, tables).await {
            let written = match db.get_database_backend() {
                DbBackend::Sqlite => {
                    let names =
                        format!("select 'quote(\"' || name || '\")' from pragma_table_info('{table}')");
                    texts(&db, &names).await.join(" || ',' || ")
                }
                _ => format!("{table}::text"),
            };
            let found = texts(&db, &format!("select {written} from {table} order by 1")).await;
            all.push_str(&format!("{table}:\n{}\n", found.join("\n")));
        }
        db.close().await.unwrap();
        all
    })
}

async fn texts(db: &DatabaseConnection, select: &str) -> Vec<String> {
    let found = db.query_all_raw(Statement::from_string(db.get_database_backend(), select)).await.unwrap();
    found.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// The pages alone: nothing else writes.
fn pages(engine: Engine) -> (Running, Links) {
    let (_, place) = Place::new(engine).start().stop();
    let portal = place.start_program("heard-portal", &[]);
    portal.reporter("en").reports(&NO_NAME);
    let links = asks(portal.place().database());
    (portal, links)
}

#[test]
fn what_looks_at_every_link_in_a_mailbox_changes_nothing_at_all() {
    for engine in ENGINES {
        let (portal, links) = pages(engine);
        let before = rows(portal.place().database());
        assert!(before.contains("letter_links:\n") && before.contains("survey_answers:\n"), "{before}");
        let robots = [
            ("user-agent", "Mozilla/5.0 (compatible; Safelinks)"),
            ("x-forwarded-for", "203.0.113.7"),
            ("sec-fetch-site", "cross-site"),
            ("purpose", "prefetch"),
        ];
        for page in [&links.answer, &links.stop] {
            for method in ["GET", "HEAD", "GET", "HEAD"] {
                let answer = portal.http.send(method, &format!("/ur/{page}?safelinks=1&x=%ff"), &robots, &[]);
                assert_eq!(answer.status, 200, "{engine:?} {method} {page}");
                assert_eq!(answer.header("set-cookie"), "");
                assert_eq!(answer.header("referrer-policy"), "no-referrer");
                assert_eq!(answer.header("cache-control"), "no-store");
                assert!(answer.header("content-security-policy").contains("default-src 'none'"));
            }
        }
        assert_eq!(rows(portal.place().database()), before, "{engine:?}");

        let mut reporter = portal.reporter("en");
        assert!(
            reporter.posts(&links.answer, &[("survey_fair", "fully")]).says("Thank you for your answers")
        );
        assert_ne!(rows(portal.place().database()), before, "a person's answer is noticed");
    }
}

#[test]
fn one_click_in_a_mail_program_stops_without_a_cookie_and_without_a_page() {
    for engine in ENGINES {
        let (portal, links) = pages(engine);
        let headers =
            [("content-type", "application/x-www-form-urlencoded"), ("origin", "https://mail.example")];
        let path = format!("/en/{}", links.stop);
        for _ in 0..2 {
            let answer = portal.http.send("POST", &path, &headers, b"List-Unsubscribe=One-Click");
            assert_eq!(answer.status, 200, "{engine:?}: {}", answer.text);
        }
        let after = rows(portal.place().database());
        assert_eq!(after.matches("email_stopped").count(), 1);
        assert_eq!(after.matches("ask_how_to_reach").count(), 1);
        assert!(!portal.place().log().contains("ERROR"), "{}", portal.place().log());
    }
}

#[test]
fn what_was_answered_in_own_words_is_nowhere_in_clear_and_no_link_is_logged() {
    for engine in ENGINES {
        let heard = Place::new(engine).with("HEARD_LOG", "debug").start();
        heard.reporter("en").reports(&NO_NAME);
        let links = asks(heard.place().database());
        let words = [("survey_change", "zqmarkerqz"), ("survey_fair", "not_at_all")];
        assert!(heard.reporter("en").posts(&links.answer, &words).says("A manager will look"));
        heard.reporter("en").posts(&links.stop, &[("zqmarkerqz", "zqmarkerqz")]);
        heard.get("/en/answer/zqmarkerqz");
        let everything = rows(heard.place().database()) + &heard.place().log();
        let secret = links.answer.rsplit('/').next().unwrap();
        for hidden in ["zqmarkerqz", secret, links.stop.rsplit('/').next().unwrap()] {
            assert!(!everything.contains(hidden), "{engine:?}");
        }
    }
}

#[test]
fn on_a_small_telephone_without_scripts_the_questions_fit_and_can_be_answered() {
    let (portal, links) = pages(Engine::Sqlite);
    for (language, direction) in [("en", "ltr"), ("ur", "rtl")] {
        let window = PHONE.open(&portal.http);
        window.goes(&format!("/{language}/{}", links.answer));
        let is = window.evaluates("return document.documentElement.dir");
        assert_eq!(is.as_str(), Some(direction));
        assert_eq!(window.count("fieldset"), 8);
        let width = window.evaluates("return document.documentElement.scrollWidth");
        assert!(width.as_u64().unwrap() <= 320, "{language}: {width}");
    }
    let window = PHONE.open(&portal.http);
    window.goes(&format!("/en/{}", links.answer));
    window.chooses("#survey_fair-hardly");
    window.chooses("#survey_safer-not_at_all");
    window.writes("#survey_change", "Call back sooner");
    window.presses("button[value=send]");
    assert_eq!(window.reads("h1"), "Thank you for your answers");
    assert!(window.reads("main").contains("call 999"));
    window.goes(&format!("/en/{}", links.stop));
    window.presses("main button");
    assert_eq!(window.reads("h1"), "We have stopped our emails to you");
}
