//! The finished programs, started the way anyone starts them: a command, an environment, a data folder.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::OnceLock,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{
    database::{Engine, OwnDatabase},
    http::{Answer, Http},
    mailbox::Mailbox,
    officer::Officer,
    reporter::Reporter,
};

/// How long anything may take before a test gives up on it.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The program of that name, built from what is there now.
pub fn program(name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let own = std::env::current_exe().unwrap();
        let folder = own.parent().and_then(Path::parent).unwrap().to_owned();
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--workspace", "--bins"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        if folder.file_name().is_some_and(|name| name == "release") {
            build.arg("--release");
        }
        assert!(build.status().unwrap().success(), "the programs can't be built");
        folder
    });
    folder.join(name)
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Waits until something is there, looking again and again.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let (started, (_keep, pause)) = (Instant::now(), std::sync::mpsc::channel::<()>());
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(started.elapsed() < PATIENCE, "waited in vain for {what}");
        let _nothing_comes = pause.recv_timeout(Duration::from_millis(20));
    }
}

/// A place for a program to live in: a data folder, a database, a port, an environment.
#[derive(Debug)]
pub struct Place {
    folder: TempDir,
    database: OwnDatabase,
    port: u16,
    settings: Vec<(String, String)>,
}

impl Place {
    /// An empty place.
    pub fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        fs::create_dir(&data).unwrap();
        let database = OwnDatabase::new(engine, &data);
        Self { database, port: free_port(), folder, settings: Vec::new() }
    }

    /// The same, with one more setting.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.settings.push((name.to_owned(), value.into()));
        self
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The port it is reached at.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The database.
    pub fn database(&self) -> &OwnDatabase {
        &self.database
    }

    /// The letters in the data folder.
    pub fn mailbox(&self) -> Mailbox {
        Mailbox::folder(self.data().join("mail"))
    }

    /// Where the program's log is written.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// A command of a program in this place.
    pub fn command(&self, name: &str, args: &[&str]) -> Command {
        self.at_home(Command::new(program(name)), args)
    }

    /// A command of `heard` that keeps to the first of the machine's cores.
    pub fn on_one_core(&self, args: &[&str]) -> Command {
        let mut command = Command::new("taskset");
        command.args(["-c", "0"]).arg(program("heard"));
        self.at_home(command, args)
    }

    /// A command that should end by itself; it is ended after a while, since a test that fails is better than one that hangs.
    fn ending(&self, args: &[&str]) -> Command {
        let mut command = Command::new("timeout");
        command.args(["--foreground", "60"]).arg(program("heard"));
        self.at_home(command, args)
    }

    fn at_home(&self, mut command: Command, args: &[&str]) -> Command {
        command
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HEARD_DATA", self.data())
            .env("HEARD_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("HEARD_DATABASE_URL", self.database.url())
            // Tests send as many reports as they like, as fast as they can; those of the door say otherwise.
            .env("HEARD_BURST", "0")
            .env("HEARD_LEAST_SECONDS", "0")
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, args: &[&str]) -> Output {
        self.ending(args).output().unwrap()
    }

    /// Runs a command to its end, with something on its standard input.
    pub fn run_with_input(&self, args: &[&str], input: &str) -> Output {
        let mut command = self.ending(args);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// Starts `heard`, its schema made, and waits until it answers.
    pub fn start(self) -> Running {
        let migrated = self.run(&["migrate"]);
        assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
        self.start_program("heard", &[])
    }

    /// Starts a program and waits until it answers.
    pub fn start_program(self, name: &'static str, args: &[&str]) -> Running {
        let log = File::options().create(true).append(true).open(self.folder.path().join("log")).unwrap();
        let mut command = self.command(name, args);
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let said = listen_to(child.stdout.take().unwrap());
        let running = Running { http: Http::new(self.port), child, place: Some(self), said, name };
        running.wait_until_it_answers();
        running
    }
}

/// What a program says on its standard output, line by line, as it comes.
fn listen_to(output: impl Read + Send + 'static) -> std::sync::mpsc::Receiver<String> {
    let (say, said) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if say.send(line).is_err() {
                break;
            }
        }
    });
    said
}

/// A program that runs. It is ended with this.
#[derive(Debug)]
pub struct Running {
    /// The way to it.
    pub http: Http,
    child: Child,
    place: Option<Place>,
    said: std::sync::mpsc::Receiver<String>,
    name: &'static str,
}

impl Running {
    fn wait_until_it_answers(&self) {
        wait_for("the program to answer", || {
            self.http.try_get("/healthz").filter(|answer| answer.status == 200)
        });
    }

    /// The place it lives in.
    pub fn place(&self) -> &Place {
        self.place.as_ref().unwrap()
    }

    /// The port it is reached at.
    pub fn port(&self) -> u16 {
        self.place().port()
    }

    /// What it said when it started.
    pub fn said(&self) -> String {
        self.said.try_iter().collect::<Vec<_>>().join("\n")
    }

    /// A page.
    pub fn get(&self, path: &str) -> Answer {
        self.http.get(path)
    }

    /// Someone who comes to report.
    pub fn reporter(&self, language: &str) -> Reporter {
        Reporter::new(self.http.clone(), language)
    }

    /// A member of staff with that role, whose account is made on the command line, signed in.
    pub fn staff(&self, role: &str) -> Officer {
        let email = format!("{}@landlord.example", uuid::Uuid::new_v4().simple());
        let password = "a password to test with";
        let args = [
            "staff",
            "add",
            "--email",
            &email,
            "--name",
            "A Member of Staff",
            "--role",
            role,
            "--password-stdin",
        ];
        let added = self.place().run_with_input(&args, password);
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        Officer::signs_in(self.http.clone(), &email, password)
    }

    /// How much memory it holds, in kibibytes.
    pub fn resident_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// How much memory it has held at most, in kibibytes.
    pub fn most_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Ends it as a crash would, and leaves the place.
    pub fn crash(mut self) -> Place {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.place.take().unwrap()
    }

    /// Asks it to stop, as an operator does; how it ended, and the place.
    pub fn stop(mut self) -> (ExitStatus, Place) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let status = wait_for("the program to stop", || self.child.try_wait().unwrap());
        (status, self.place.take().unwrap())
    }

    /// Starts the same program again in the same place after a crash.
    pub fn crash_and_start_again(self) -> Running {
        let name = self.name;
        self.crash().start_program(name, &[])
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended_before = self.child.kill();
        let _ended_before = self.child.wait();
    }
}
