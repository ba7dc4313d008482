//! What the whole program is told, besides what the pages are told.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use entity::fault::Fault;

use crate::{
    administration::import::What,
    post::{self, PostSettings},
    returns::Returns,
    scanner::Scanner,
};

/// Heard: where people tell their landlord what happened, and the landlord answers in time.
///
/// Without a command it serves the public pages, the staff API and the notifier. Settings come from the command line,
/// from the environment, from the settings file, in this order.
#[derive(Parser)]
#[command(name = "heard", version)]
pub struct Program {
    /// What both programs are told.
    #[command(flatten)]
    pub settings: portal::settings::Settings,
    /// What only this program is told.
    #[command(flatten)]
    pub staff_side: StaffSide,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What only the whole program is told.
#[derive(Args, Clone)]
pub struct StaffSide {
    /// Serve the staff API and the notifier alone; the pages are served by heard-portal elsewhere
    #[arg(long)]
    pub staff_only: bool,

    /// The mail server: smtps://USER:PASSWORD@HOST, or smtp://USER:PASSWORD@HOST:587?tls=required, or smtp://HOST on the same machine; without one, letters are written into the data folder
    #[arg(long, env = "HEARD_SMTP_URL", value_name = "URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,

    /// The address that letters come from
    #[arg(
        long,
        env = "HEARD_MAIL_FROM",
        value_name = "ADDRESS",
        default_value = "updates@example.org",
        global = true
    )]
    pub mail_from: String,

    /// The name that letters come from: neutral, for someone else may see it
    #[arg(
        long,
        env = "HEARD_MAIL_NAME",
        value_name = "NAME",
        default_value = "Resident Services",
        global = true
    )]
    pub mail_name: String,

    /// Where answers to letters go, if it is another address
    #[arg(long, env = "HEARD_MAIL_REPLY_TO", value_name = "ADDRESS", global = true)]
    pub mail_reply_to: Option<String>,

    /// How many letters go out at the same time, each over a connection of its own: 1 to 64
    #[arg(
        long,
        env = "HEARD_MAIL_CONNECTIONS",
        value_name = "NUMBER",
        default_value_t = post::CONNECTIONS,
        value_parser = clap::value_parser!(u16).range(1..=i64::from(post::MOST_CONNECTIONS)),
        global = true
    )]
    pub mail_connections: u16,

    /// How many letters this program sends a minute, for a mail server that takes no more; as many as it can, if not set
    #[arg(long, env = "HEARD_MAIL_RATE", value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..), global = true)]
    pub mail_rate: Option<u32>,

    /// A file with certificates (PEM) to trust besides the machine's own, where the mail server's is signed by an authority of your own
    #[arg(long, env = "HEARD_MAIL_CA", value_name = "FILE", global = true)]
    pub mail_ca: Option<PathBuf>,

    /// A folder that the mail server lays delivery reports into: a Maildir, or .eml files; letters that came back are taken from it
    #[arg(long, env = "HEARD_BOUNCES", value_name = "FOLDER", global = true)]
    pub bounces: Option<PathBuf>,

    /// What a mail provider proves itself with that tells of letters at /api/v1/delivery-status: at least 32 characters; without it, nobody can
    #[arg(
        long,
        env = "HEARD_DELIVERY_STATUS_TOKEN",
        value_name = "TOKEN",
        hide_env_values = true,
        global = true
    )]
    pub delivery_status_token: Option<String>,

    /// The virus scanner that sees every file before staff do: HOST:PORT, or the path of a socket, of clamd; without one, files can be opened at once
    #[arg(long, env = "HEARD_SCANNER", value_name = "HOST:PORT|PATH", global = true)]
    pub scanner: Option<Scanner>,

    /// Where an alert to the officers leads: the address of the client they work with, with {number} for the number; usually the report in the API
    #[arg(long, env = "HEARD_ALERT_LINK", value_name = "URL", value_parser = portal::settings::base_url, global = true)]
    pub alert_link: Option<String>,

    /// The address of the first administrator's account
    #[arg(
        long,
        env = "HEARD_ADMINISTRATOR",
        value_name = "ADDRESS",
        default_value = "administrator@example.org",
        global = true
    )]
    pub administrator: String,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Bring the database's schema up to date
    Migrate,
    /// Fill an empty database with made-up reports, to have something to look at
    Demo {
        /// Make up that many cases, to see how it stands under them
        #[arg(long, value_name = "NUMBER")]
        cases: Option<u32>,
    },
    /// Send letters, and do what has its time, until stopped: no pages, no API
    Notifier {
        /// Go through what is due now, say what came of it, and end; for a timer
        #[arg(long)]
        once: bool,
    },
    /// Look after the accounts of staff
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Add or change a whole list from a CSV file with the names of its columns in the first row; all of it or nothing
    Import {
        /// Which list
        what: What,
        /// The file
        file: PathBuf,
        /// Try it, and leave everything as it is
        #[arg(long)]
        dry_run: bool,
    },
    /// Look after the keys
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Look after policies
    #[command(subcommand)]
    Policy(PolicyCommand),
    /// Look after the record of who read or did what
    #[command(subcommand)]
    Audit(AuditCommand),
}

/// What to do about accounts.
#[derive(Subcommand)]
pub enum StaffCommand {
    /// Add an account
    Add {
        /// The work address: what they sign in with
        #[arg(long)]
        email: String,
        /// Their name
        #[arg(long)]
        name: String,
        /// administrator, case_officer, line_manager …
        #[arg(long)]
        role: entity::staff::Role,
        /// Which cases: own, team, area or all; as is usual for the role, if not said
        #[arg(long)]
        scope: Option<entity::staff::Scope>,
        /// The name of the team they are in
        #[arg(long, value_name = "NAME")]
        team: Option<String>,
        /// Read their password from standard input; without it they get one that works until they change it
        #[arg(long)]
        password_stdin: bool,
    },
}

/// What to do about policies.
#[derive(Subcommand)]
pub enum PolicyCommand {
    /// Read a policy file, and say what is wrong in it: the line, the key, and what it should be
    Check {
        /// The file
        file: std::path::PathBuf,
    },
}

/// What to do about keys.
#[derive(Subcommand)]
pub enum KeysCommand {
    /// Make another pair: the public half joins the landlord's, the private half is printed once, for a safe elsewhere
    New,
}

/// What to do about the audit chains.
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Look whether any entry was changed, left out or put in between; print a seal over all chains, to be noted elsewhere
    Verify {
        /// Open every file of evidence too, and look whether it is the one that came
        #[arg(long)]
        evidence: bool,
    },
}

impl StaffSide {
    /// Where an alert to the officers leads.
    pub fn alert_link(&self, settings: &portal::settings::Settings) -> String {
        let in_the_api = || format!("{}/api/v1/reports/{{number}}", settings.base_url());
        self.alert_link.clone().unwrap_or_else(in_the_api)
    }

    /// How word comes of letters that came back.
    ///
    /// # Errors
    /// When a setting is not what it should be.
    pub fn returns(&self) -> Result<Returns, Fault> {
        Returns::new(self.bounces.clone(), self.delivery_status_token.clone())
    }

    /// How letters go out.
    pub fn post(&self, settings: &portal::settings::Settings) -> PostSettings {
        PostSettings {
            smtp_url: self.smtp_url.clone(),
            folder: settings.data.join("mail"),
            from_address: self.mail_from.clone(),
            from_name: self.mail_name.clone(),
            reply_to: self.mail_reply_to.clone(),
            connections: self.mail_connections,
            rate: self.mail_rate,
            authority: self.mail_ca.clone(),
        }
    }
}

/// Reads the command line, the environment and the settings file.
///
/// # Errors
/// When something is wrong, or help was asked for.
pub fn read() -> Result<Program, portal::settings::Stop> {
    let program = portal::settings::read(|program: &mut Program| &mut program.settings)?;
    if program.staff_side.smtp_url.as_deref() == Some("") {
        return Err(Fault::plain(
            "HEARD_SMTP_URL should be an address such as smtps://USER:PASSWORD@HOST, and is empty",
        )
        .into());
    }
    Ok(program)
}
