//! A virus scanner of the kind of `clamd`, for tests: it finds whatever holds a certain word.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// What it finds.
pub const BAD: &[u8] = b"EICAR-LIKE-TEST-WORD";

/// A scanner that runs until the tests end.
#[derive(Debug, Clone)]
pub struct Clamd {
    port: u16,
    seen: Arc<AtomicUsize>,
}

impl Clamd {
    /// Starts one on that port.
    pub fn start(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let clamd = Self { port: listener.local_addr().unwrap().port(), seen: Arc::default() };
        let seen = clamd.seen.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let seen = seen.clone();
                thread::spawn(move || {
                    // Whoever hangs up is not answered.
                    let _hung_up = scan(stream, &seen);
                });
            }
        });
        clamd
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// How many files it has seen whole.
    pub fn seen(&self) -> usize {
        self.seen.load(Ordering::SeqCst)
    }
}

fn scan(mut stream: TcpStream, seen: &AtomicUsize) -> std::io::Result<()> {
    let mut command = [0; 10];
    stream.read_exact(&mut command)?;
    assert_eq!(&command, b"zINSTREAM\0");
    let mut file = Vec::new();
    loop {
        let mut length = [0; 4];
        stream.read_exact(&mut length)?;
        let length = u32::from_be_bytes(length);
        if length == 0 {
            break;
        }
        let mut bytes = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut bytes)?;
        file.extend_from_slice(&bytes);
    }
    seen.fetch_add(1, Ordering::SeqCst);
    let bad = file.windows(BAD.len()).any(|word| word == BAD);
    stream.write_all(if bad { b"stream: Test-Word FOUND\0" } else { b"stream: OK\0" })
}
