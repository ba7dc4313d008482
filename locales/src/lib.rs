//! Every sentence the public or a letter says (Fluent), and how it is looked up.
//!
//! One folder a language, the same five files in each: `portal` (the pages of a report), `form` (the questions), `words` (the
//! coded words), `letters`, `pages` (reporting centres, what is printed, information). `languages.toml` names the languages and
//! the way each is written. A sentence that a language lacks is said in English, and known to be ([`Said::language`]), so that a
//! page can mark it.

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

/// The language that everything is written in first, and falls back to.
pub const FIRST: &str = "en";

const SHIPPED: &str = include_str!("../languages.toml");

macro_rules! sources {
    ($($code:literal),+) => {
        [$(($code, [
            include_str!(concat!("../", $code, "/portal.ftl")),
            include_str!(concat!("../", $code, "/form.ftl")),
            include_str!(concat!("../", $code, "/words.ftl")),
            include_str!(concat!("../", $code, "/letters.ftl")),
            include_str!(concat!("../", $code, "/pages.ftl")),
        ])),+]
    };
}

const SOURCES: [(&str, [&str; 5]); 6] = sources!["en", "en-x-easy", "cy", "pl", "ur", "ar"];

/// The way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    code: String,
    name: String,
    direction: Direction,
    #[serde(default = "yes")]
    negotiated: bool,
    #[expect(dead_code, reason = "for those who look after the languages; read by people")]
    reviewed_by: Option<String>,
    #[expect(dead_code, reason = "for those who look after the languages; read by people")]
    reviewed_on: Option<String>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    languages: Vec<Listed>,
}

/// The sentences can't be read.
#[derive(Debug, thiserror::Error)]
#[error("the sentences of `{language}` can't be read: {reason}")]
pub struct LocaleError {
    language: String,
    reason: String,
}

/// One language.
pub struct Language {
    code: String,
    name: String,
    direction: Direction,
    negotiated: Option<LanguageIdentifier>,
    /// With marks round every value, so that a number or a name keeps its own direction on a page.
    marked: FluentBundle<FluentResource>,
    /// Without them, for subjects, attributes and plain text.
    plain: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Language({})", self.code)
    }
}

impl Language {
    fn read(listed: Listed, sources: &[&str]) -> Result<Self, LocaleError> {
        let wrong = |reason: String| LocaleError { language: listed.code.clone(), reason };
        let plural: LanguageIdentifier = listed
            .code
            .split('-')
            .next()
            .unwrap_or(FIRST)
            .parse()
            .map_err(|error| wrong(format!("{error}")))?;
        let bundle = |isolating| {
            let mut bundle = FluentBundle::new_concurrent(vec![plural.clone()]);
            bundle.set_use_isolating(isolating);
            for source in sources {
                let resource = FluentResource::try_new((*source).to_owned())
                    .map_err(|(_, errors)| wrong(format!("{errors:?}")))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors: Vec<FluentError>| wrong(format!("{errors:?}")))?;
            }
            Ok(bundle)
        };
        let (marked, plain) = (bundle(true)?, bundle(false)?);
        Ok(Self {
            negotiated: listed.negotiated.then_some(plural),
            code: listed.code,
            name: listed.name,
            direction: listed.direction,
            marked,
            plain,
        })
    }

    /// Its code: `en`, `cy`, `en-x-easy`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What its speakers call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The way it is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether it has a sentence of its own under that name.
    pub fn has(&self, id: &str) -> bool {
        find(&self.plain, id).is_some()
    }
}

fn find<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    id: &str,
) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    match attribute {
        None => message.value(),
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
    }
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &Args<'_>) -> Option<String> {
    let mut errors = Vec::new();
    let said = bundle.format_pattern(find(bundle, id)?, Some(&args.0), &mut errors).into_owned();
    Some(said)
}

/// The values of a sentence's variables.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values.
    pub fn none() -> Self {
        Self::default()
    }

    /// The same, and one more: a text or a number.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<FluentValue<'a>>) -> Self {
        self.0.set(name, value);
        self
    }
}

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// The language it is in, where it is not the one asked for.
    pub language: Option<(String, Direction)>,
}

/// The languages there are.
#[derive(Debug)]
pub struct Languages {
    list: Vec<Language>,
    first: usize,
}

impl Languages {
    /// The languages that come along.
    ///
    /// # Errors
    /// When a file of sentences is broken.
    pub fn shipped() -> Result<Self, LocaleError> {
        Self::from_sources(SHIPPED, &SOURCES.map(|(code, files)| (code, files.to_vec())))
    }

    /// Languages from the text of `languages.toml` and the files of each.
    ///
    /// # Errors
    /// When something is broken or missing.
    pub fn from_sources(list: &str, sources: &[(&str, Vec<&str>)]) -> Result<Self, LocaleError> {
        let wrong = |reason: String| LocaleError { language: "languages.toml".to_owned(), reason };
        let listed: List = toml::from_str(list).map_err(|error| wrong(error.to_string()))?;
        let mut languages = Vec::new();
        for one in listed.languages {
            let files = sources.iter().find(|(code, _)| *code == one.code);
            let files = files.ok_or_else(|| wrong(format!("`{}` has no sentences", one.code)))?;
            languages.push(Language::read(one, &files.1)?);
        }
        let first = languages.iter().position(|language| language.code == FIRST);
        let first = first.ok_or_else(|| wrong(format!("`{FIRST}` is not in it")))?;
        Ok(Self { list: languages, first })
    }

    /// Every language, in the order in which they are offered.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.list.iter()
    }

    /// The codes of every language.
    pub fn codes(&self) -> Vec<String> {
        self.list.iter().map(|language| language.code.clone()).collect()
    }

    /// The language with that code.
    pub fn get(&self, code: &str) -> Option<&Language> {
        self.list.iter().find(|language| language.code == code)
    }

    /// English.
    pub fn first(&self) -> &Language {
        &self.list[self.first]
    }

    /// The language that fits a browser's `Accept-Language` best.
    pub fn negotiate(&self, accepted: &str) -> &Language {
        let requested = parse_accepted_languages(accepted);
        let available: Vec<&LanguageIdentifier> =
            self.list.iter().filter_map(|language| language.negotiated.as_ref()).collect();
        let fits = negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering);
        let best = fits
            .first()
            .and_then(|best| self.list.iter().find(|one| one.negotiated.as_ref() == Some(**best)));
        best.unwrap_or_else(|| self.first())
    }

    /// Says a sentence on a page, with marks round its values. `id` is a message, or `message.attribute`.
    pub fn say(&self, language: &Language, id: &str, args: &Args<'_>) -> Said {
        self.said(language, id, args, |language| &language.marked)
    }

    /// Says a sentence where marks would show: in a subject, an attribute, plain text.
    pub fn say_plainly(&self, language: &Language, id: &str, args: &Args<'_>) -> Said {
        self.said(language, id, args, |language| &language.plain)
    }

    fn said(
        &self,
        language: &Language,
        id: &str,
        args: &Args<'_>,
        bundle: impl Fn(&Language) -> &FluentBundle<FluentResource>,
    ) -> Said {
        if let Some(text) = format(bundle(language), id, args) {
            return Said { text, language: None };
        }
        let first = self.first();
        let text = format(bundle(first), id, args).unwrap_or_else(|| id.to_owned());
        Said { text, language: Some((first.code.clone(), first.direction)) }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::{
        ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
        parser::parse,
    };

    use super::*;

    fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                in_expression(expression, found);
            }
        }
    }

    fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(inline) => in_inline(inline, found),
            Expression::Select { selector, variants } => {
                in_inline(selector, found);
                variants.iter().for_each(|variant| variables(&variant.value, found));
            }
        }
    }

    fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
            InlineExpression::Placeable { expression } => in_expression(expression, found),
            _ => {}
        }
    }

    /// Every message and attribute of a language, with its variables.
    fn messages(files: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
        let mut messages = BTreeMap::new();
        for file in files {
            let resource = parse(*file).expect("a file of sentences is broken");
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut add = |id: String, pattern: &Pattern<&str>| {
                    let mut found = BTreeSet::new();
                    variables(pattern, &mut found);
                    assert!(messages.insert(id.clone(), found).is_none(), "{id} is said twice");
                };
                let id = message.id.name;
                add(id.to_owned(), message.value.as_ref().expect("a message has a value"));
                for attribute in &message.attributes {
                    add(format!("{id}.{}", attribute.id.name), &attribute.value);
                }
            }
        }
        messages
    }

    #[test]
    fn every_language_has_the_same_sentences_with_the_same_variables() {
        let (first, english) = &SOURCES[0];
        assert_eq!(*first, FIRST);
        let english = messages(english);
        assert!(english.len() > 500);
        for (code, files) in &SOURCES[1..] {
            let theirs = messages(files);
            for (id, variables) in &english {
                assert_eq!(theirs.get(id), Some(variables), "{code}: {id}");
            }
            let extra: Vec<_> = theirs.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(extra.is_empty(), "{code} has what English has not: {extra:?}");
        }
    }

    #[test]
    fn the_browsers_wishes_choose_the_language_and_easy_read_is_only_chosen_by_hand() {
        let languages = Languages::shipped().unwrap();
        for (accepted, expected) in [
            ("cy-GB,cy;q=0.9,en;q=0.8", "cy"),
            ("ar-SY", "ar"),
            ("fr, ur;q=0.5", "ur"),
            ("en-GB", "en"),
            ("fr", "en"),
            ("", "en"),
            ("*;q=,;;,\u{202e}", "en"),
        ] {
            assert_eq!(languages.negotiate(accepted).code(), expected, "{accepted}");
        }
    }

    #[test]
    fn a_sentence_that_is_missing_is_said_in_english_and_known_to_be() {
        let list = "[[languages]]\ncode='en'\nname='English'\ndirection='ltr'\n\
                    [[languages]]\ncode='ar'\nname='العربية'\ndirection='rtl'\n";
        let sources = [("en", vec!["hello = Hello\nbye = Bye { $name }"]), ("ar", vec!["hello = مرحبا"])];
        let languages = Languages::from_sources(list, &sources).unwrap();
        let arabic = languages.get("ar").unwrap();
        let none = Args::none();
        assert_eq!(languages.say(arabic, "hello", &none), Said { text: "مرحبا".to_owned(), language: None });
        let name = Args::none().with("name", "Amal");
        let english = Some(("en".to_owned(), Direction::Ltr));
        assert_eq!(
            languages.say_plainly(arabic, "bye", &name),
            Said { text: "Bye Amal".to_owned(), language: english }
        );
        assert_eq!(languages.say(arabic, "bye", &name).text, "Bye \u{2068}Amal\u{2069}");
    }

    #[test]
    fn counting_follows_each_languages_own_rules() {
        let languages = Languages::shipped().unwrap();
        let polish = languages.get("pl").unwrap();
        let said =
            |n: i64| languages.say_plainly(polish, "return-slow", &Args::none().with("seconds", n)).text;
        assert_ne!(said(1).replace('1', "2"), said(2));
        assert_ne!(said(2).replace('2', "5"), said(5));
    }
}
