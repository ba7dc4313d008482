//! How fast, how small: Heard beside what the machine itself can do.
//!
//! Each rate is measured in turns with its own yardstick, on the same two ends of the same loopback, and judged by the
//! ratio: other work on the machine slows both. Nothing fails here but a wrong answer; the table says what is met.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that can't go on has failed")]

use std::{
    cell::Cell,
    fs::{self, File},
    io::Write,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use actix_web::{App, HttpResponse, HttpServer, web};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use sea_orm::{
    ConnectionTrait, Statement,
    sqlx::{
        Connection, Executor, SqliteConnection,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};
use tests::{
    database::{Engine, block_on},
    load::{Client, Head, Script, Tally, get, load, post},
    program::{Place, Running, free_port, wait_for},
    reporter::NO_NAME,
};

#[path = "speed/casework.rs"]
mod casework;
#[path = "speed/evidence.rs"]
mod evidence;
#[path = "speed/flood.rs"]
mod flood;
#[path = "speed/letters.rs"]
mod letters;
#[path = "speed/own_page.rs"]
mod own_page;

/// How often each rate is measured; one more round goes before, and is not counted.
const ROUNDS: usize = 5;
/// How long one measurement of a rate takes.
const LASTING: Duration = Duration::from_secs(2);
/// How many send, or read the start page, at once.
const CROWD: usize = 64;
/// How many write at once.
const WRITERS: usize = 8;
/// How many reports each of the crowd sends in one round.
const SENT_EACH: usize = 5;
const STARTS: usize = 15;

const START_PAGE: &str = "/en/";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bare", port, file] => serve_bare(port.parse().unwrap(), fs::read(file).unwrap()),
        ["lettre", port, connections, letters, folder] => {
            letters::send_alone(port, connections, letters, folder);
        }
        ["letters", ..] => alone(letters::measure),
        ["evidence", ..] => alone(evidence::measure),
        ["flood", ..] => alone(flood::measure),
        ["own-page", ..] => alone(own_page::measure),
        _ => measure(),
    }
}

#[expect(clippy::print_stdout, reason = "what was found is what this is for")]
fn say(words: &str) {
    println!("{words}");
}

/// One part alone: `cargo bench --workspace --bench speed -- letters`.
fn alone(measure: impl FnOnce(&mut Table)) {
    let mut table = vec![["", "Heard", "yardstick", "ratio", "target", ""].map(str::to_owned).to_vec()];
    measure(&mut table);
    say(&aligned(&table));
}

fn measure() {
    let heard = Place::new(Engine::Sqlite).start();
    let mut table = vec![["", "Heard", "yardstick", "ratio", "target", ""].map(str::to_owned).to_vec()];
    limits(&mut table, &heard.place().data());
    idle_memory(&mut table, &heard);
    size(&mut table, &heard);
    let mut wrong = 0;
    wrong += reading(&mut table, &heard);
    wrong += saving(&mut table, &heard);
    wrong += sending(&mut table, &heard);
    memory_after(&mut table, &heard);
    starting(&mut table, heard);
    flood::measure(&mut table);
    letters::measure(&mut table);
    casework::measure(&mut table);
    evidence::measure(&mut table);
    own_page::measure(&mut table);
    say(&aligned(&table));
    say(&format!("\nWrong answers and broken connections: {wrong}"));
    assert_eq!(wrong, 0, "answers should have been others");
}

// --- The table ---

type Table = Vec<Vec<String>>;

fn aligned(table: &Table) -> String {
    let widths: Vec<usize> = (0..6)
        .map(|column| table.iter().map(|row| row[column].chars().count()).max().unwrap_or_default())
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    table.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn fact(table: &mut Table, what: &str, value: String) {
    table.push(vec![what.to_owned(), String::new(), value, String::new(), String::new(), String::new()]);
}

/// A figure that may be so much and no more.
fn at_most(table: &mut Table, what: &str, value: f64, most: f64, unit: &str) {
    let decimals = usize::from(value.fract() != 0.0);
    table.push(vec![
        what.to_owned(),
        format!("{value:.decimals$} {unit}").trim_end().to_owned(),
        String::new(),
        String::new(),
        format!("<= {most} {unit}").trim_end().to_owned(),
        met(value <= most),
    ]);
}

/// A rate beside its yardstick, which it should reach that part of.
fn at_least(table: &mut Table, what: &str, ours: &[f64], yardstick: &[f64], least: Option<f64>) {
    let ratios = ours.iter().zip(yardstick).map(|(ours, yardstick)| ours / yardstick);
    let ratio = median(ratios.collect());
    table.push(vec![
        what.to_owned(),
        format!("{:.0}/s", median(ours.to_vec())),
        format!("{:.0}/s", median(yardstick.to_vec())),
        format!("{ratio:.2}"),
        least.map_or_else(String::new, |least| format!(">= {least}")),
        least.map_or_else(String::new, |least| met(ratio >= least)),
    ]);
}

fn met(is_met: bool) -> String {
    if is_met { "met" } else { "MISSED" }.to_owned()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Measures by turns, so that what slows one slows the others; a column of rates for each.
fn by_turns<const N: usize>(mut measurements: [&mut dyn FnMut() -> f64; N]) -> [Vec<f64>; N] {
    let mut columns = [const { Vec::new() }; N];
    for round in 0..=ROUNDS {
        for (column, measurement) in columns.iter_mut().zip(&mut measurements) {
            let rate = measurement();
            if round > 0 {
                column.push(rate);
            }
        }
    }
    columns
}

fn milliseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}

fn pause(duration: Duration) {
    block_on(async { tokio::time::sleep(duration).await });
}

// --- The machine ---

fn limits(table: &mut Table, folder: &Path) {
    let mut file = File::create(folder.join("limits")).unwrap();
    let fsync = (0..200).map(|_| {
        let started = Instant::now();
        file.write_all(&[0; 4096]).unwrap();
        file.sync_data().unwrap();
        milliseconds(started.elapsed())
    });
    fact(table, "4 kB written and on disk (fsync)", format!("{:.2} ms", median(fsync.collect())));
    let mut memory = argon_memory();
    let argon = (0..20).map(|_| {
        let started = Instant::now();
        derive(&mut memory);
        milliseconds(started.elapsed())
    });
    fact(table, "One Argon2id key", format!("{:.1} ms", median(argon.collect())));
}

/// The memory of one derivation, used again for the next: asking for it anew each time would make the yardstick shorter.
fn argon_memory() -> Vec<Block> {
    vec![Block::new(); Params::DEFAULT.block_count()]
}

/// What `entity::argon` does for one code.
fn derive(memory: &mut [Block]) {
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT);
    argon.hash_password_into_with_memory(b"0123456789012345", &[7; 16], &mut [0; 32], memory).unwrap();
}

// --- The start page, beside a handler that does nothing but answer ---

/// Answers every request with the same bytes, as plainly as the web framework can.
fn serve_bare(port: u16, page: Vec<u8>) {
    let page = web::Bytes::from(page);
    let app = move || {
        let page = page.clone();
        let answer = move || {
            let page = page.clone();
            async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page) }
        };
        App::new().route(START_PAGE, web::get().to(answer))
    };
    let serve = async { HttpServer::new(app).bind(("127.0.0.1", port)).unwrap().run().await };
    actix_web::rt::System::new().block_on(serve).unwrap();
}

/// A process that is ended with this.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ended_before = self.0.kill();
        let _ended_before = self.0.wait();
    }
}

fn reading(table: &mut Table, heard: &Running) -> u32 {
    let (file, port) = (heard.place().data().join("start.html"), free_port());
    fs::write(&file, heard.get(START_PAGE).text).unwrap();
    let mut bare = Command::new(std::env::current_exe().unwrap());
    let bare = bare.args(["bare", &port.to_string()]).arg(&file).stdin(Stdio::null()).spawn().unwrap();
    let _bare = Ended(bare);
    wait_for("the bare handler", || std::net::TcpStream::connect(("127.0.0.1", port)).ok());

    let wrong = Cell::new(0);
    let read = |port| {
        let scripts = vec![vec![get(START_PAGE)]; CROWD];
        let tally = block_on(load(port, scripts, Some(LASTING), |head| head.status() == 200));
        wrong.set(wrong.get() + tally.wrong);
        tally.per_second()
    };
    let [yardstick, ours] = by_turns([&mut || read(port), &mut || read(heard.port())]);
    at_least(table, "Start page / bare actix handler", &ours, &yardstick, Some(0.75));
    wrong.get()
}

// --- An answer saved, beside SQLite by itself ---

/// An account of about 1 kB.
fn account(ending: &str) -> String {
    format!("{} {ending}", "They shouted at me on the stairs again, as they do. ".repeat(20).trim_end())
}

fn leads_to(head: &Head, page: &str) -> bool {
    head.status() == 303 && head.header("location").is_some_and(|place| place.ends_with(page))
}

/// Begins a report; its cookie.
async fn begin(client: &mut Client) -> String {
    let head = client.send(&post("/en/tell-us/who", "", &[NO_NAME[0]])).await.unwrap();
    head.header("set-cookie").and_then(|cookie| cookie.split(';').next()).unwrap().to_owned()
}

fn saving(table: &mut Table, heard: &Running) -> u32 {
    let scripts: Vec<Script> = block_on(async {
        let mut client = Client::connect(heard.port()).await.unwrap();
        let mut scripts = Vec::new();
        for _ in 0..WRITERS {
            let cookie = begin(&mut client).await;
            let save = |ending| {
                let account = account(ending);
                post("/en/tell-us/your-words", &cookie, &[("account", &account), ("go", "continue")])
            };
            scripts.push(vec![save("Yesterday."), save("Today.")]);
        }
        client.send(&scripts[0][0]).await.unwrap();
        scripts
    });
    let (database, size) = (heard.place().data().join("yardstick.db"), kept_size(heard));
    let mut wrong = 0;
    let [raw, through_sqlx, ours] = by_turns([
        &mut || raw_transactions(&database, size),
        &mut || block_on(sqlx_transactions(&database, size)),
        &mut || {
            let scripts = scripts.clone();
            let saved = load(heard.port(), scripts, Some(LASTING), |head| leads_to(head, "/en/tell-us/kind"));
            let tally = block_on(saved);
            wrong += tally.wrong;
            tally.per_second()
        },
    ]);
    at_least(table, "Answer saved / SQLite by itself, from C", &ours, &raw, Some(0.5));
    at_least(table, "Answer saved / SQLite through sqlx", &ours, &through_sqlx, None);
    wrong
}

/// How many bytes an unfinished report with an account takes.
fn kept_size(heard: &Running) -> i64 {
    block_on(async {
        let db = heard.place().database().connect().await;
        let size = Statement::from_string(
            db.get_database_backend(),
            "select max(length(content)) as size from drafts",
        );
        db.query_one_raw(size).await.unwrap().unwrap().try_get("", "size").unwrap()
    })
}

/// SQLite by itself: the standard library of Python hands each statement straight to it. Two contents take turns, since
/// SQLite writes nothing when nothing is changed.
const RAW: &str = "
import os, sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute('pragma journal_mode=wal').fetchall()
db.execute('pragma synchronous=full')
db.execute('create table if not exists kept (id integer primary key, content blob)')
size, lasting = int(sys.argv[2]), float(sys.argv[3])
contents = [os.urandom(size), os.urandom(size)]
db.execute('insert or replace into kept values (1, ?)', (contents[1],))
done, started = 0, time.perf_counter()
while time.perf_counter() - started < lasting:
    db.execute('begin immediate')
    db.execute('update kept set content = ? where id = 1', (contents[done % 2],))
    db.execute('commit')
    done += 1
print(done / (time.perf_counter() - started))
";

fn raw_transactions(database: &Path, size: i64) -> f64 {
    let mut python = Command::new("/usr/bin/python3");
    python.args(["-c", RAW]).arg(database).arg(size.to_string()).arg(LASTING.as_secs_f64().to_string());
    let output = python.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
}

async fn sqlx_transactions(database: &Path, size: i64) -> f64 {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let mut content = vec![0_u8; usize::try_from(size).unwrap()];
    let (mut done, started) = (0_u32, Instant::now());
    while started.elapsed() < LASTING {
        let other = u8::from(content[0] == 0);
        content.fill(other);
        db.execute("begin immediate").await.unwrap();
        let update = sea_orm::sqlx::query("update kept set content = ? where id = 1").bind(&content);
        update.execute(&mut db).await.unwrap();
        db.execute("commit").await.unwrap();
        done += 1;
    }
    let rate = f64::from(done) / started.elapsed().as_secs_f64();
    db.close().await.unwrap();
    rate
}

// --- A report sent, beside the key derivation that it cannot do without ---

fn sending(table: &mut Table, heard: &Running) -> u32 {
    let mut wrong = 0;
    let [yardstick, ours] = by_turns([&mut derivations, &mut || {
        let scripts = block_on(answered(heard.port()));
        let tally = block_on(load(heard.port(), scripts, None, |head| leads_to(head, "/en/received")));
        wrong += tally.wrong;
        tally.per_second()
    }]);
    at_least(table, "Report sent / Argon2id by itself", &ours, &yardstick, Some(0.8));
    wrong
}

/// For each of the crowd, reports with everything answered, to be sent.
async fn answered(port: u16) -> Vec<Script> {
    let mut client = Client::connect(port).await.unwrap();
    let mut scripts = vec![Script::new(); CROWD];
    for script in &mut scripts {
        for _ in 0..SENT_EACH {
            let cookie = begin(&mut client).await;
            for (page, answer) in ["your-words", "area", "contact"].iter().zip(&NO_NAME[1..]) {
                let answered = post(&format!("/en/tell-us/{page}"), &cookie, &[*answer]);
                assert_eq!(client.send(&answered).await.unwrap().status(), 303);
            }
            script.push(post("/en/check", &cookie, &[("go", "send")]));
        }
    }
    scripts
}

/// Keys per second, on every core.
fn derivations() -> f64 {
    let cores = std::thread::available_parallelism().unwrap().get();
    let started = Instant::now();
    let derive_on = |_| {
        std::thread::spawn(move || {
            let (mut done, mut memory) = (0, argon_memory());
            while started.elapsed() < LASTING {
                derive(&mut memory);
                done += 1;
            }
            done
        })
    };
    let threads: Vec<_> = (0..cores).map(derive_on).collect();
    let right = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
    Tally { right, wrong: 0, took: started.elapsed() }.per_second()
}

// --- Memory, size and the start ---

fn megabytes(heard: &Running) -> f64 {
    f64::from(u32::try_from(heard.resident_memory()).unwrap()) * 1024.0 / 1e6
}

fn idle_memory(table: &mut Table, heard: &Running) {
    heard.get(START_PAGE);
    pause(Duration::from_secs(3));
    at_most(table, "Memory, idle", megabytes(heard), 30.0, "MB");
    heard.reporter("en").reports(&NO_NAME);
    pause(Duration::from_secs(3));
    at_most(table, "Memory, idle, with one report", megabytes(heard), 30.0, "MB");
}

fn memory_after(table: &mut Table, heard: &Running) {
    at_most(table, "Memory at the end of the load", megabytes(heard), 60.0, "MB");
    pause(Duration::from_secs(10));
    at_most(table, "Memory ten seconds later", megabytes(heard), 60.0, "MB");
}

/// What a browser fetches for the start page. It also asks for an icon, of which there is none.
fn size(table: &mut Table, heard: &Running) {
    let page = heard.get(START_PAGE).text;
    let stylesheets = page.split("<link rel=\"stylesheet\" href=\"").skip(1);
    let mut parts: Vec<&str> = stylesheets.filter_map(|rest| rest.split('"').next()).collect();
    parts.extend(page.split(" src=\"").skip(1).filter_map(|rest| rest.split('"').next()));
    let all = [&[START_PAGE, "/favicon.ico"], parts.as_slice()].concat();
    let compressed = |path: &str| -> u32 {
        let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n");
        let fetched = block_on(async {
            Client::connect(heard.port()).await.unwrap().send(request.as_bytes()).await.unwrap()
        });
        fetched.header("content-length").map_or(0, |length| length.parse().unwrap())
    };
    let bytes: u32 = all.iter().map(|path| compressed(path)).sum();
    at_most(table, "Start page, all of it, compressed", f64::from(bytes) / 1000.0, 14.0, "kB");
    let requests = u32::try_from(all.len()).unwrap();
    at_most(table, "Requests a browser makes for it", f64::from(requests), 3.0, "");
}

fn starting(table: &mut Table, heard: Running) {
    let (_, place) = heard.stop();
    let times = (0..STARTS).map(|_| block_on(start_and_stop(&place)));
    at_most(table, "Start to first answer", median(times.collect()), 100.0, "ms");
}

/// Milliseconds from the start to the first page.
async fn start_and_stop(place: &Place) -> f64 {
    let mut command = place.command("heard", &[]);
    let started = Instant::now();
    let heard = Ended(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    while !answers(place.port()).await {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let took = milliseconds(started.elapsed());
    drop(heard);
    took
}

async fn answers(port: u16) -> bool {
    let Ok(mut client) = Client::connect(port).await else { return false };
    client.send(&get(START_PAGE)).await.is_ok_and(|head| head.status() == 200)
}
