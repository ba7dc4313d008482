//! A large file: how fast it is sealed and stored as it comes, beside age by itself, and in how much memory.

use std::{
    cell::Cell,
    fs::File,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Instant,
};

use tests::{
    database::Engine,
    program::{Place, Running},
    reporter::{NO_NAME, Reporter},
};

use super::{Table, at_least, at_most, by_turns, fact, milliseconds};

/// How large the file is, in megabytes.
const MEGABYTES: usize = 500;
const MEGABYTE: usize = 1_000_000;
/// How much more memory than idle it may take, in MB.
const MOST_MEMORY: f64 = 32.0;

pub(crate) fn measure(table: &mut Table) {
    let heard = Place::new(Engine::Sqlite).with("HEARD_EVIDENCE_MEGABYTES", "600").start();
    let mut reporter = heard.reporter("en");
    reporter.answers(&NO_NAME);
    let idle = heard.resident_memory();
    let piece = piece();
    let alone = age::x25519::Identity::generate().to_public();
    let (folder, most) = (heard.place().data(), Cell::new(0));
    let [yardstick, ours] = by_turns([&mut || seal_alone(&alone, &piece, &folder), &mut || {
        let rate = send(&heard, &mut reporter, &piece);
        most.set(most.get().max(heard.most_memory()));
        rate
    }]);
    at_least(table, "500 MB sealed and stored, MB / age alone", &ours, &yardstick, Some(0.5));
    let above = most.get().saturating_sub(idle);
    at_most(
        table,
        "Memory above idle, at most, meanwhile",
        (f64::from(u32::try_from(above).unwrap()) / 102.4).round() / 10.0,
        MOST_MEMORY,
        "MB",
    );
    fact(
        table,
        "Start page meanwhile, the slowest",
        format!("{:.1} ms", slowest_page(&heard, &mut reporter, &piece)),
    );
}

/// A megabyte that no compression would make smaller.
fn piece() -> Vec<u8> {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let next = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    std::iter::repeat_with(next).flat_map(u64::to_le_bytes).take(MEGABYTE).collect()
}

/// Megabytes a second through age into a file that is on disk at the end.
fn seal_alone(to: &age::x25519::Recipient, piece: &[u8], folder: &Path) -> f64 {
    let path = folder.join("alone.age");
    let started = Instant::now();
    let to: &dyn age::Recipient = to;
    let encryptor = age::Encryptor::with_recipients(std::iter::once(to)).unwrap();
    let mut writer = encryptor.wrap_output(File::create(&path).unwrap()).unwrap();
    for _ in 0..MEGABYTES {
        writer.write_all(piece).unwrap();
    }
    writer.finish().unwrap().sync_all().unwrap();
    let rate = rate(started);
    std::fs::remove_file(path).unwrap();
    rate
}

fn rate(started: Instant) -> f64 {
    f64::from(u32::try_from(MEGABYTES).unwrap()) / started.elapsed().as_secs_f64()
}

/// Megabytes a second from a browser until it is told that they are kept.
fn send(heard: &Running, reporter: &mut Reporter, piece: &[u8]) -> f64 {
    let started = Instant::now();
    upload(heard.port(), &reporter.cookie.clone().unwrap(), piece);
    let rate = rate(started);
    let page = reporter.visits("tell-us/files");
    let id = page.answer.text.split("name=\"file\" value=\"").nth(1).expect("the file is on the list")[..36]
        .to_owned();
    reporter.posts("tell-us/files/remove", &[("file", &id)]);
    rate
}

fn upload(port: u16, cookie: &str, piece: &[u8]) {
    let head = "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"film.mp4\"\r\n\r\n\0\0\0\x18ftypisom";
    let end = "\r\n--XX--\r\n";
    let length = head.len() + MEGABYTES * piece.len() + end.len();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let request = format!(
        "POST /en/tell-us/files HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nConnection: close\r\nContent-Length: {length}\r\n\
         Content-Type: multipart/form-data; boundary=XX\r\n\r\n{head}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    for _ in 0..MEGABYTES {
        stream.write_all(piece).unwrap();
    }
    stream.write_all(end.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert!(!answer.contains("again=yes"), "{answer}");
}

/// How long the slowest start page took while a file came, in milliseconds.
fn slowest_page(heard: &Running, reporter: &mut Reporter, piece: &[u8]) -> f64 {
    let (port, cookie, done) = (heard.port(), reporter.cookie.clone().unwrap(), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            upload(port, &cookie, piece);
            done.store(true, Ordering::SeqCst);
        });
        let mut slowest: f64 = 0.0;
        while !done.load(Ordering::SeqCst) {
            let started = Instant::now();
            assert_eq!(heard.get("/en/").status, 200);
            slowest = slowest.max(milliseconds(started.elapsed()));
        }
        slowest
    })
}
