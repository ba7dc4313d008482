//! Saying things: a sentence in the reader's language, marked on a page where it had to be said in English.

use entity::{landlord::Landlord, moment::Moment};
use jiff::{civil::Weekday, tz::TimeZone};
use locales::{Args, Language, Languages, Said};
use maud::{Markup, html};

/// The reader's language, and the landlord that sentences name.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    languages: &'a Languages,
    language: &'a Language,
    landlord: &'a Landlord,
}

impl<'a> Speech<'a> {
    /// Speaks `language` for `landlord`.
    pub fn new(languages: &'a Languages, language: &'a Language, landlord: &'a Landlord) -> Self {
        Self { languages, language, landlord }
    }

    /// The language spoken.
    pub fn language(&self) -> &'a Language {
        self.language
    }

    /// All the languages there are.
    pub fn languages(&self) -> &'a Languages {
        self.languages
    }

    /// The address of a page in this language.
    pub fn to(&self, page: &str) -> String {
        format!("/{}/{page}", self.language.code())
    }

    /// The values that every sentence may use.
    pub fn args(&self) -> Args<'a> {
        let own = self.landlord.hours.as_str();
        let args = Args::none()
            .with("landlord", self.landlord.name.as_str())
            .with("phone", self.landlord.phone.as_str());
        if own.is_empty() {
            let usual = self.languages.say_plainly(self.language, "usual-hours", &Args::none()).text;
            return args.with("hours", usual);
        }
        args.with("hours", own)
    }

    /// A sentence.
    pub fn say(&self, id: &str) -> Markup {
        self.say_with(id, &self.args())
    }

    /// A sentence with values of its own.
    pub fn say_with(&self, id: &str, args: &Args<'_>) -> Markup {
        marked(&self.languages.say(self.language, id, args))
    }

    /// A sentence as text, with the marks round its values that keep directions apart.
    pub fn text_with(&self, id: &str, args: &Args<'_>) -> String {
        self.languages.say(self.language, id, args).text
    }

    /// A sentence where only text can stand: a title, an attribute, a file.
    pub fn plain(&self, id: &str) -> String {
        self.plain_with(id, &self.args())
    }

    /// The same, with values of its own.
    pub fn plain_with(&self, id: &str, args: &Args<'_>) -> String {
        self.languages.say_plainly(self.language, id, args).text
    }

    /// Whether there is such a sentence, here or in English.
    pub fn has(&self, id: &str) -> bool {
        self.language.has(id) || self.languages.first().has(id)
    }

    /// A day, by the calendar on the wall in the United Kingdom.
    pub fn day(&self, moment: Moment) -> String {
        self.plain_with("date-only", &day_args(moment))
    }

    /// A day and the time of day.
    pub fn day_and_time(&self, moment: Moment) -> String {
        self.plain_with("date-and-time", &day_args(moment).with("time", self.time(moment)))
    }

    /// The time of day, on the clock on the wall.
    pub fn time(&self, moment: Moment) -> String {
        moment.local().strftime("%H:%M").to_string()
    }

    /// A date as it was answered: `2026-11-05`, `2026-11` or `2026`.
    pub fn answered_date(&self, written: &str) -> String {
        let noon = format!("{written}T12:00:00").parse::<jiff::civil::DateTime>();
        if let Some(moment) =
            noon.ok().and_then(|noon| noon.to_zoned(TimeZone::get("Europe/London").ok()?).ok())
        {
            return self.day(moment.into());
        }
        let mut parts = written.split('-').map(str::parse::<i64>);
        match (parts.next(), parts.next()) {
            (Some(Ok(year)), Some(Ok(month))) => {
                self.plain_with("month-and-year", &Args::none().with("year", year).with("month", month))
            }
            _ => written.to_owned(),
        }
    }
}

fn day_args(moment: Moment) -> Args<'static> {
    let day = moment.day();
    let weekday = match day.weekday() {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    };
    Args::none()
        .with("weekday", weekday)
        .with("day", day.day())
        .with("month", day.month())
        .with("year", day.year())
}

fn marked(said: &Said) -> Markup {
    html! {
        @match &said.language {
            None => (said.text),
            Some((code, direction)) => span lang=(code) dir=(direction.html()) { (said.text) },
        }
    }
}
