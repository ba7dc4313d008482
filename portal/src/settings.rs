//! Settings: the environment (`HEARD_…`) and the command line, over a TOML file, over what is usual.
//!
//! A wrong setting stops the start, with a message that names it and says what it should be. Values that may hold a
//! secret are never repeated in a message.

use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::{
    Arg, ArgMatches, Args, Command, CommandFactory, FromArgMatches,
    error::{ContextKind, ContextValue},
};
use entity::{
    evidence::{
        EvidenceRoom,
        store::{EvidenceStore, S3Access},
    },
    fault::{Attempting, Fault},
    landlord::{Area, Landlord, Particulars},
    policy::{self, Policy, Promises},
    working_time::{ClosingDays, DIVISIONS, OpeningHours, WorkingTime},
};
use serde::Deserialize;

use crate::door::Measures;

/// How many bytes a megabyte has.
const MEGABYTE: u64 = 1_000_000;

/// What both programs are told.
#[derive(Args, Clone)]
pub struct Settings {
    /// A TOML file with settings: the names in brackets below, small, without HEARD_; `heard.toml` in the data folder is read if it is there
    #[arg(long, env = "HEARD_CONFIG", value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,

    /// The data folder: the embedded database, the keys, and letters while no mail server is set
    #[arg(long, env = "HEARD_DATA", value_name = "FOLDER", default_value = "data", global = true)]
    pub data: PathBuf,

    /// Where the keys are; usually `keys` in the data folder
    #[arg(long, env = "HEARD_KEYS", value_name = "FOLDER", global = true)]
    pub keys: Option<PathBuf>,

    /// The address and port to answer on
    #[arg(long, env = "HEARD_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080", value_parser = listen, global = true)]
    pub listen: SocketAddr,

    /// The address under which people reach it, beginning with https; usually the listening address with http
    #[arg(long, env = "HEARD_BASE_URL", value_name = "URL", value_parser = base_url, global = true)]
    pub base_url: Option<String>,

    /// The database: `sqlite://FILE` or `postgres://USER:PASSWORD@HOST/NAME`; usually SQLite in the data folder
    #[arg(long, env = "HEARD_DATABASE_URL", value_name = "URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,

    /// The landlord's promises: strictest, council-sop, viridian, housing-group, stoke, mhp, or a TOML file
    #[arg(long, env = "HEARD_POLICY", value_name = "NAME|FILE", default_value = "strictest", global = true)]
    pub policy: String,

    /// Whose bank holidays count: england-and-wales, scotland or northern-ireland
    #[arg(long, env = "HEARD_DIVISION", value_name = "DIVISION", default_value = "england-and-wales", value_parser = division, global = true)]
    pub division: String,

    /// A list of bank holidays in the form of gov.uk/bank-holidays.json; usually the one that comes along
    #[arg(long, env = "HEARD_BANK_HOLIDAYS", value_name = "FILE", global = true)]
    pub bank_holidays: Option<PathBuf>,

    /// When the landlord is open: what is promised in working days is due at closing time
    #[arg(
        long,
        env = "HEARD_OPENING_HOURS",
        value_name = "DAYS HOURS; …",
        default_value = "mon-fri 09:00-17:00",
        global = true
    )]
    pub opening_hours: OpeningHours,

    /// The days on which the landlord is closed besides bank holidays, such as 2026-12-24,2026-12-29
    #[arg(
        long,
        env = "HEARD_CLOSING_DAYS",
        value_name = "DATE,…",
        default_value = "",
        hide_default_value = true,
        global = true
    )]
    pub closing_days: ClosingDays,

    /// The landlord's name, as pages and letters say it
    #[arg(long, env = "HEARD_LANDLORD", value_name = "NAME", default_value = "Example Homes", global = true)]
    pub landlord: String,

    /// The telephone number for reports
    #[arg(long, env = "HEARD_PHONE", value_name = "NUMBER", default_value = "01632 960 000", global = true)]
    pub phone: String,

    /// When that number answers, in words; usually Monday to Friday, 9am to 5pm, said in each language
    #[arg(
        long,
        env = "HEARD_HOURS",
        value_name = "WORDS",
        default_value = "",
        hide_default_value = true,
        global = true
    )]
    pub hours: String,

    /// The landlord's postal address, on one line
    #[arg(
        long,
        env = "HEARD_ADDRESS",
        value_name = "ADDRESS",
        default_value = "1 Example Street, Exampleton ZZ1 1ZZ",
        global = true
    )]
    pub address: String,

    /// The landlord's address for e-mail, for whoever wants to write
    #[arg(
        long,
        env = "HEARD_EMAIL",
        value_name = "ADDRESS",
        default_value = "homes@example.org",
        global = true
    )]
    pub email: String,

    /// How the landlord's data protection officer is reached, as the privacy notice says it
    #[arg(
        long,
        env = "HEARD_DATA_PROTECTION",
        value_name = "WORDS",
        default_value = "dataprotection@example.org",
        global = true
    )]
    pub data_protection: String,

    /// Where a complaint about the landlord goes
    #[arg(
        long,
        env = "HEARD_COMPLAINTS",
        value_name = "WORDS",
        default_value = "complaints@example.org",
        global = true
    )]
    pub complaints: String,

    /// Whom to ask for another form of something, as the accessibility statement says it
    #[arg(
        long,
        env = "HEARD_ACCESSIBILITY",
        value_name = "WORDS",
        default_value = "accessibility@example.org",
        global = true
    )]
    pub accessibility: String,

    /// The day on which the accessibility statement was last looked at
    #[arg(
        long,
        env = "HEARD_ACCESSIBILITY_DATE",
        value_name = "DATE",
        default_value = "2026-11-20",
        value_parser = date,
        global = true
    )]
    pub accessibility_date: jiff::civil::Date,

    /// Where "Exit this page" leads: a page that anyone might look at
    #[arg(long, env = "HEARD_EXIT_URL", value_name = "URL", default_value = "https://www.bbc.co.uk/weather", value_parser = base_url, global = true)]
    pub exit_url: String,

    /// How many reports may come from the public within ten minutes before further ones are set aside for a look; none is refused. 0 for no limit
    #[arg(long, env = "HEARD_BURST", value_name = "NUMBER", default_value_t = Measures::WHOLE, global = true)]
    pub burst: u32,

    /// The same for the reports that come through one reporting centre
    #[arg(long, env = "HEARD_BURST_CENTRE", value_name = "NUMBER", default_value_t = Measures::CENTRE, global = true)]
    pub burst_centre: u32,

    /// The same for the reports that come from one neighbourhood of the internet: the first part of an address, of which nothing is kept
    #[arg(long, env = "HEARD_BURST_NEIGHBOURHOOD", value_name = "NUMBER", default_value_t = Measures::NEIGHBOURHOOD, global = true)]
    pub burst_neighbourhood: u32,

    /// How many seconds somebody takes at least who looks over their answers before they send them; what is sent faster is set aside for a look
    #[arg(long, env = "HEARD_LEAST_SECONDS", value_name = "SECONDS", default_value_t = Measures::LEAST_SECONDS, value_parser = clap::value_parser!(u32).range(0..=60), global = true)]
    pub least_seconds: u32,

    /// The addresses of the reverse proxies in front, with commas between them: what they say in X-Forwarded-For is believed, and nobody else
    #[arg(long, env = "HEARD_TRUSTED_PROXY", value_name = "ADDRESS,…", value_delimiter = ',', value_parser = proxy, global = true)]
    pub trusted_proxy: Vec<IpAddr>,

    /// Where photographs and other files are kept: a folder, or `s3://BUCKET/PREFIX`, reached as the AWS_… settings say; usually `evidence` in the data folder
    #[arg(long, env = "HEARD_EVIDENCE_STORE", value_name = "FOLDER|URL", global = true)]
    pub evidence_store: Option<String>,

    /// How many files a report may have
    #[arg(long, env = "HEARD_EVIDENCE_FILES", value_name = "NUMBER", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=100), global = true)]
    pub evidence_files: u16,

    /// How many megabytes a file may have
    #[arg(long, env = "HEARD_EVIDENCE_MEGABYTES", value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=10_000), global = true)]
    pub evidence_megabytes: u32,

    /// The id of the key to S3 storage
    #[arg(long, env = "AWS_ACCESS_KEY_ID", value_name = "ID", hide_env_values = true, global = true)]
    pub aws_access_key_id: Option<String>,

    /// The secret of the key to S3 storage
    #[arg(long, env = "AWS_SECRET_ACCESS_KEY", value_name = "SECRET", hide_env_values = true, global = true)]
    pub aws_secret_access_key: Option<String>,

    /// The token that goes with a key to S3 storage for a while
    #[arg(long, env = "AWS_SESSION_TOKEN", value_name = "TOKEN", hide_env_values = true, global = true)]
    pub aws_session_token: Option<String>,

    /// The region of S3 storage
    #[arg(long, env = "AWS_REGION", value_name = "REGION", global = true)]
    pub aws_region: Option<String>,

    /// The server of S3 storage, where it is not Amazon's
    #[arg(long, env = "AWS_ENDPOINT_URL", value_name = "URL", global = true)]
    pub aws_endpoint_url: Option<String>,

    /// What is logged: error, warn, info or debug
    #[arg(long, env = "HEARD_LOG", value_name = "LEVEL", default_value = "info", value_parser = ["error", "warn", "info", "debug"], global = true)]
    pub log: String,

    /// How it is logged: text or json
    #[arg(long, env = "HEARD_LOG_FORMAT", value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"], global = true)]
    pub log_format: String,

    /// The landlord's areas and places, which only the file can hold
    #[arg(skip)]
    pub lists: Lists,
}

/// What only the settings file can hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// The landlord's areas; none: the points of the compass.
    #[serde(default)]
    pub areas: Vec<Area>,
    /// The parts of the country it is in.
    #[serde(default)]
    pub places: Vec<String>,
}

/// A setting is wrong, or asking for help: what to say, and whether it is an error.
#[derive(Debug)]
pub enum Stop {
    /// clap has the words: help, a version, or a wrong argument.
    Clap(clap::Error),
    /// The settings file, or what a setting leads to, is wrong.
    Wrong(Fault),
    /// What was to be examined is not as it should be.
    Broken(Fault),
}

impl Stop {
    /// Says why, and gives the code to end with.
    pub fn say(&self) -> std::process::ExitCode {
        match self {
            Self::Clap(error) => {
                let said = error.print();
                if let Some(ContextValue::String(flag)) = error.get(ContextKind::InvalidArg) {
                    let name = flag.split_whitespace().next().unwrap_or_default().trim_start_matches('-');
                    let variable = name.replace('-', "_").to_uppercase();
                    eprintln!(
                        "{name} is also set by HEARD_{variable} in the environment, and in the settings file."
                    );
                }
                if error.use_stderr() || said.is_err() { 2.into() } else { 0.into() }
            }
            Self::Wrong(fault) => {
                eprintln!("heard: {}", fault.story());
                2.into()
            }
            Self::Broken(fault) => {
                eprintln!("heard: {}", fault.story());
                1.into()
            }
        }
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Wrong(fault)
    }
}

/// Reads a program's whole command line, with the settings file's values as defaults.
///
/// `lists` says where in the program's own type the file's lists belong.
///
/// # Errors
/// When something is wrong, or help was asked for.
pub fn read<P: CommandFactory + FromArgMatches>(lists: impl Fn(&mut P) -> &mut Settings) -> Result<P, Stop> {
    let first = P::command().ignore_errors(true).get_matches();
    let (defaults, found) = match file(&first)? {
        Some(path) => parse_file(&path, &P::command())?,
        None => (Vec::new(), Lists::default()),
    };
    let mut command = P::command();
    for (id, value) in defaults {
        command = command.mut_arg(id, |arg: Arg| arg.default_value(value).hide_default_value(true));
    }
    let matches = command.try_get_matches().map_err(Stop::Clap)?;
    let mut program = P::from_arg_matches(&matches).map_err(Stop::Clap)?;
    lists(&mut program).lists = found;
    Ok(program)
}

fn file(matches: &ArgMatches) -> Result<Option<PathBuf>, Fault> {
    if let Some(named) = matches.get_one::<PathBuf>("config") {
        return if named.is_file() {
            Ok(Some(named.clone()))
        } else {
            Err(Fault::plain(no_such_file(named)))
        };
    }
    let usual = matches.get_one::<PathBuf>("data").map(|data| data.join("heard.toml"));
    Ok(usual.filter(|path| path.is_file()))
}

fn no_such_file(path: &Path) -> String {
    format!("HEARD_CONFIG should name a settings file, and there is none at {}", path.display())
}

type Defaults = Vec<(String, String)>;

fn parse_file(path: &Path, command: &Command) -> Result<(Defaults, Lists), Fault> {
    let wrong = |what: String| Fault::plain(format!("the settings file {} is wrong: {what}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let mut table: toml::Table = toml::from_str(&text).map_err(|error| wrong(error.message().to_owned()))?;
    let mut lists = toml::Table::new();
    for name in ["areas", "places"] {
        lists.extend(table.remove(name).map(|list| (name.to_owned(), list)));
    }
    let lists = lists.try_into().map_err(|error: toml::de::Error| wrong(error.message().to_owned()))?;
    let mut defaults = Vec::new();
    for (name, value) in table {
        let known =
            command.get_arguments().any(|arg| arg.get_env().is_some() && arg.get_id() == name.as_str());
        if !known || name == "config" || name == "data" {
            return Err(wrong(format!("there is no setting `{name}`")));
        }
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            _ => return Err(wrong(format!("`{name}` should be a text or a number"))),
        };
        defaults.push((name, value));
    }
    Ok((defaults, lists))
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "should be an address and a port, such as 127.0.0.1:8080".to_owned())
}

/// Reads a web address, without a slash at its end.
///
/// # Errors
/// What it should be.
pub fn base_url(text: &str) -> Result<String, String> {
    let url = text.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains([' ', '"', '\'', '<', '>', '@']) => {
            Ok(url.to_owned())
        }
        _ => Err("should begin with https:// (or http:// on your own machine) and name a host".to_owned()),
    }
}

fn date(text: &str) -> Result<jiff::civil::Date, String> {
    text.parse().map_err(|_| "should be a date, such as 2026-11-20".to_owned())
}

fn no_limit(number: u32) -> u32 {
    if number == 0 { u32::MAX } else { number }
}

fn proxy(text: &str) -> Result<IpAddr, String> {
    let address: Result<IpAddr, _> = text.trim().parse();
    address
        .map(|address| address.to_canonical())
        .map_err(|_| "should be an address, such as 192.0.2.10".to_owned())
}

fn division(text: &str) -> Result<String, String> {
    if DIVISIONS.contains(&text) {
        Ok(text.to_owned())
    } else {
        Err(format!("should be one of: {}", DIVISIONS.join(", ")))
    }
}

impl Settings {
    /// The address under which people reach it, without a slash at the end.
    pub fn base_url(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// How much may come at the public door before it is set aside.
    pub fn measures(&self) -> Measures {
        Measures {
            whole: (self.burst > 0).then_some(self.burst),
            centre: no_limit(self.burst_centre),
            neighbourhood: no_limit(self.burst_neighbourhood),
            least_seconds: self.least_seconds,
            trusted: self.trusted_proxy.clone(),
        }
    }

    /// Where the keys are.
    pub fn keys(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.data.join("keys"))
    }

    /// The address of the database.
    ///
    /// # Errors
    /// When it is neither SQLite nor PostgreSQL.
    pub fn database_url(&self) -> Result<String, Fault> {
        match &self.database_url {
            None => Ok(format!("sqlite://{}", self.data.join("heard.db").display())),
            Some(url) if ["sqlite:", "postgres:", "postgresql:"].iter().any(|kind| url.starts_with(kind)) => {
                Ok(url.clone())
            }
            Some(_) => Err(Fault::plain(
                "HEARD_DATABASE_URL should begin with `sqlite://` and name a file, or be `postgres://USER:PASSWORD@HOST/NAME`",
            )),
        }
    }

    /// Where evidence is kept, and how much of it is taken.
    ///
    /// # Errors
    /// When the folder can't be made, or the storage's settings are wrong.
    pub fn evidence(&self) -> Result<EvidenceRoom, Fault> {
        let store = match &self.evidence_store {
            None => EvidenceStore::in_folder(&self.data.join("evidence"))?,
            Some(folder) if !folder.contains("://") => EvidenceStore::in_folder(Path::new(folder))?,
            Some(url) => EvidenceStore::in_s3(&S3Access {
                url: url.clone(),
                key_id: self.aws_access_key_id.clone(),
                secret: self.aws_secret_access_key.clone(),
                token: self.aws_session_token.clone(),
                region: self.aws_region.clone(),
                endpoint: self.aws_endpoint_url.clone(),
            })?,
        };
        Ok(EvidenceRoom {
            store,
            most_files: usize::from(self.evidence_files),
            most_bytes: u64::from(self.evidence_megabytes) * MEGABYTE,
        })
    }

    /// What the landlord has promised.
    ///
    /// # Errors
    /// When there is no such policy, or it is wrong, or the list of bank holidays is.
    pub fn promises(&self) -> Result<Promises, Fault> {
        let policy = match Policy::shipped(&self.policy) {
            Some(policy) => policy?,
            None if Path::new(&self.policy).is_file() => {
                let text = std::fs::read_to_string(&self.policy)
                    .attempting("reading the file that HEARD_POLICY names")?;
                Policy::parse(&self.policy, &text)?
            }
            None => {
                let names = policy::shipped().collect::<Vec<_>>().join(", ");
                return Err(Fault::plain(format!(
                    "HEARD_POLICY should be one of {names}, or name a policy file, and `{}` is neither",
                    self.policy
                )));
            }
        };
        Ok(Promises {
            policy: Arc::new(policy),
            division: self.division.clone(),
            working: self.working_time()?,
        })
    }

    fn working_time(&self) -> Result<WorkingTime, Fault> {
        let usual = match &self.bank_holidays {
            None => WorkingTime::of(&self.division)?,
            Some(path) => self.read_bank_holidays(path)?,
        };
        Ok(usual.with_hours(self.opening_hours.clone()).with_closing_days(self.closing_days.clone()))
    }

    fn read_bank_holidays(&self, path: &Path) -> Result<WorkingTime, Fault> {
        let wrong = format!(
            "HEARD_BANK_HOLIDAYS should name a file in the form of gov.uk/bank-holidays.json, and {} is not one",
            path.display()
        );
        let list = match std::fs::read_to_string(path) {
            Ok(list) => list,
            Err(error) => return Err(Fault::new(wrong, error)),
        };
        WorkingTime::read(&self.division, &list).map_err(|fault| Fault::new(wrong, fault))
    }

    /// The landlord's particulars.
    ///
    /// # Errors
    /// When an area has an unusable code.
    pub fn landlord(&self) -> Result<Landlord, Fault> {
        let usable = |code: &str| {
            (1..=64).contains(&code.len())
                && code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        for area in &self.lists.areas {
            if !usable(&area.code) || area.name.as_deref().is_none_or(str::is_empty) {
                return Err(Fault::plain(format!(
                    "the area `{}` in the settings file should have a `code` of small letters, figures and `_`, and a `name`",
                    area.code
                )));
            }
        }
        let areas = if self.lists.areas.is_empty() { Area::compass() } else { self.lists.areas.clone() };
        Ok(Landlord {
            name: self.landlord.clone(),
            // Spaces that do not break: a number split over two lines is read in the wrong order from right to left.
            phone: self.phone.replace(' ', "\u{a0}"),
            hours: self.hours.clone(),
            areas,
            places: self.lists.places.clone(),
            particulars: Particulars {
                address: self.address.clone(),
                email: self.email.clone(),
                data_protection: self.data_protection.clone(),
                complaints: self.complaints.clone(),
                accessibility: self.accessibility.clone(),
                accessibility_date: Some(self.accessibility_date),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Program {
        #[command(flatten)]
        settings: Settings,
    }

    fn settings(arguments: &[&str]) -> Settings {
        let arguments = ["heard"].iter().chain(arguments);
        Program::try_parse_from(arguments).unwrap().settings
    }

    /// When five working days from a Thursday in November are over.
    fn due(arguments: &[&str]) -> String {
        let start = "2026-11-19T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into();
        let working = settings(arguments).promises().unwrap().working;
        working.due_after_working_days(start, 5).unwrap().to_string()
    }

    #[test]
    fn promises_are_reckoned_by_the_landlords_own_hours_and_closing_days() {
        assert_eq!(due(&[]), "2026-11-26T17:00:00Z");
        assert_eq!(due(&["--opening-hours", "mon-fri 08:00-16:30; sat 10:00-13:00"]), "2026-11-25T16:30:00Z");
        assert_eq!(due(&["--closing-days", "2026-11-20, 2026-11-24"]), "2026-11-30T17:00:00Z");
    }

    const LIST: &str = r#"{"scotland": {"events": [{"date": "2026-11-20"}]}}"#;

    #[test]
    fn promises_are_reckoned_by_the_list_of_bank_holidays_that_a_setting_names() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bank-holidays.json");
        std::fs::write(&path, LIST).unwrap();
        let named = ["--division", "scotland", "--bank-holidays", path.to_str().unwrap()];
        assert_eq!(due(&named), "2026-11-27T17:00:00Z");
    }

    #[test]
    fn a_wrong_list_of_bank_holidays_is_named_with_its_setting_and_what_is_wrong_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bank-holidays.json");
        let said = || {
            let promises = settings(&["--bank-holidays", path.to_str().unwrap()]).promises();
            promises.map(|_| ()).unwrap_err().story()
        };
        let absent = said();
        std::fs::write(&path, LIST).unwrap();
        let elsewhere = said();
        for (said, expected) in [(absent, "No such file"), (elsewhere, "no division `england-and-wales`")] {
            assert!(said.starts_with("HEARD_BANK_HOLIDAYS should name a file"), "{said}");
            assert!(said.contains("bank-holidays.json") && said.contains(expected), "{said}");
        }
    }
}
