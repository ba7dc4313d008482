//! How a question looks, for each kind of answer, with what was typed and what is wrong with it.

use std::collections::BTreeMap;

use entity::{
    answers::{Answer, Answers, Raw, Wrong, is_shown, names, part_name},
    form::{Kind, Page, Question, Section},
    landlord::Area,
    words::{self, Vocabulary},
};
use locales::Args;
use maud::{Markup, html};

use crate::{posted, speech::Speech, visit};

/// What is on a page: its questions, the values in them, and what is wrong with those.
pub(crate) struct Fields<'a> {
    /// The page.
    pub(crate) page: &'static Page,
    /// What was answered so far: decides what is asked, and how.
    pub(crate) answers: &'a Answers,
    /// What stands in the fields.
    pub(crate) values: Raw,
    /// What is wrong with it.
    pub(crate) wrong: &'a [(&'static str, Wrong)],
    /// The landlord's areas.
    pub(crate) areas: &'a [Area],
    /// Whether it is one of several pages on a sheet, whose heading stands above its own.
    pub(crate) part: bool,
    /// The visitor's language.
    pub(crate) speech: Speech<'a>,
}

/// The answers to a page as its form would send them.
pub(crate) fn values(page: &Page, answers: &Answers) -> Raw {
    let mut raw = Raw::new();
    for question in page.questions {
        match (question.kind, answers.get(question.key)) {
            (Kind::Date, Some(Answer::One(date))) => {
                for (part, value) in ["year", "month", "day"].into_iter().zip(date.split('-')) {
                    raw.insert(part_name(question, part), vec![value.trim_start_matches('0').to_owned()]);
                }
            }
            (_, Some(Answer::One(value))) => _ = raw.insert(question.key.to_owned(), vec![value.clone()]),
            (_, Some(Answer::Many(values))) => _ = raw.insert(question.key.to_owned(), values.clone()),
            (_, None) => {}
        }
    }
    raw
}

/// Only what belongs to a page, of all that a form sent.
pub(crate) fn of_page(page: &Page, raw: &Raw) -> Raw {
    let names = page.questions.iter().flat_map(names);
    names
        .filter_map(|name| raw.get_key_value(&name))
        .map(|(name, values)| (name.clone(), values.clone()))
        .collect()
}

/// The words that can be chosen, each as it is stored and as it reads.
pub(crate) fn choices(kind: Kind, areas: &[Area], speech: Speech<'_>) -> Vec<(String, Markup)> {
    let of = |vocabulary: &Vocabulary| {
        let words = vocabulary.words.iter();
        words.map(|word| ((*word).to_owned(), speech.say(&vocabulary.message(word)))).collect::<Vec<_>>()
    };
    match kind {
        Kind::Choice(vocabulary) | Kind::Choices(vocabulary) => of(vocabulary),
        Kind::Area => {
            let named = areas.iter().map(|area| (area.code.clone(), area_name(area, speech)));
            named.chain(of(&words::AREA_BESIDES)).collect()
        }
        Kind::Language => {
            let languages = speech.languages().iter();
            let named = |name: &str, code: &str| html! { bdi lang=(code) { (name) } };
            languages.map(|one| (one.code().to_owned(), named(one.name(), one.code()))).collect()
        }
        _ => Vec::new(),
    }
}

fn area_name(area: &Area, speech: Speech<'_>) -> Markup {
    match &area.name {
        Some(name) => html! { bdi { (name) } },
        None => speech.say(&words::COMPASS.message(&area.code)),
    }
}

/// What is wrong with an answer, in words.
pub(crate) fn reason(question: &Question, wrong: Wrong, speech: Speech<'_>) -> Markup {
    let chosen = question.kind.most().is_none();
    let id = match wrong {
        Wrong::Missing if chosen => "error-missing",
        Wrong::Missing => "error-missing-text",
        Wrong::TooLong { .. } => "error-too-long",
        Wrong::NotAChoice => "error-not-a-choice",
        Wrong::ImpossibleDate => "error-date-impossible",
        Wrong::FutureDate => "error-date-future",
        Wrong::EndsBeforeStart => "error-date-order",
        Wrong::NotAnEmail => "error-email",
        Wrong::NotAPhone => "error-phone",
        Wrong::Unreadable => "error-unreadable",
        Wrong::NothingTold => "error-nothing-told",
    };
    let mut args = speech.args();
    if let Wrong::TooLong { count, most } = wrong {
        args = args.with("count", count).with("max", most);
    }
    speech.say_with(id, &args)
}

/// The values that the sentences of a question may use: who is telling us, besides the usual.
pub(crate) fn args<'a>(answers: &'a Answers, speech: Speech<'a>) -> Args<'a> {
    speech.args().with("role", visit::role(answers))
}

/// The id of the element that a question's error leads to.
pub(crate) fn target(question: &Question, areas: &[Area]) -> String {
    match question.kind {
        Kind::Date => part_name(question, "day"),
        Kind::Choice(vocabulary) | Kind::Choices(vocabulary) => vocabulary
            .words
            .first()
            .map_or_else(|| question.key.to_owned(), |word| format!("{}-{word}", question.key)),
        Kind::Area => format!("{}-{}", question.key, areas.first().map_or("elsewhere", |area| &area.code)),
        Kind::Language => format!("{}-{}", question.key, locales::FIRST),
        _ => question.key.to_owned(),
    }
}

impl Fields<'_> {
    /// Whether the page asks only one thing: then its heading is the question. A page of the reporter's own has another.
    fn alone(&self) -> bool {
        self.page.questions.len() == 1 && self.page.section != Section::OwnPage
    }

    fn shown(&self) -> impl Iterator<Item = &'static Question> {
        self.page.questions.iter().filter(|question| is_shown(question, self.answers, &self.values))
    }

    /// The heading, its help, and the fields.
    pub(crate) fn show(&self) -> Markup {
        let id = format!("page-{}", self.page.slug);
        let heading = self.speech.say_with(&id, &args(self.answers, self.speech));
        let hint = self.hint(&id);
        html! {
            @if self.alone() {
                @for question in self.shown() { (self.question(question, &self.heading(question, &heading), hint.as_ref())) }
            } @else {
                (self.at_its_level(&heading))
                @if let Some(hint) = &hint { p.hint { (hint) } }
                (self.questions())
            }
        }
    }

    /// The fields of a page with several questions, each under its own name.
    pub(crate) fn questions(&self) -> Markup {
        html! {
            @for question in self.shown() {
                @let id = format!("q-{}", question.key.replace('_', "-"));
                (self.question(question, &self.label(question, &id), self.hint(&id).as_ref()))
            }
        }
    }

    fn label(&self, question: &Question, id: &str) -> Markup {
        html! { (self.speech.say_with(id, &args(self.answers, self.speech))) (self.optional(question)) }
    }

    /// The page's heading as the name of its one question.
    fn heading(&self, question: &Question, heading: &Markup) -> Markup {
        html! { (self.at_its_level(heading)) @if question.kind.most().is_none() { (self.optional(question)) } }
    }

    fn at_its_level(&self, heading: &Markup) -> Markup {
        html! { @if self.part { h2 { (heading) } } @else { h1 { (heading) } } }
    }

    fn optional(&self, question: &Question) -> Markup {
        // Where nothing has to be answered, that is said once, above the questions.
        let said = question.required || self.page.section == Section::Survey;
        html! { @if !said { " " span.optional { (self.speech.say("optional")) } } }
    }

    fn hint(&self, id: &str) -> Option<Markup> {
        let hint = format!("{id}.hint");
        self.speech.has(&hint).then(|| self.speech.say_with(&hint, &args(self.answers, self.speech)))
    }

    fn question(&self, question: &'static Question, label: &Markup, hint: Option<&Markup>) -> Markup {
        let problem = self.wrong.iter().find(|(key, _)| *key == question.key).map(|(_, wrong)| *wrong);
        let hint_id = format!("{}-hint", question.key);
        let wrong_id = format!("{}-error", question.key);
        let told = [hint.map(|_| hint_id.as_str()), problem.map(|_| wrong_id.as_str())];
        let described = told.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let described = Some(described).filter(|ids| !ids.is_empty());
        let before = html! {
            @if let Some(hint) = hint { div.hint id=(hint_id) { (hint) } }
            @if let Some(problem) = problem { p.error id=(wrong_id) { (reason(question, problem, self.speech)) } }
        };
        let grouped = matches!(
            question.kind,
            Kind::Choice(_) | Kind::Choices(_) | Kind::Area | Kind::Language | Kind::Date
        );
        html! {
            div.question.wrong[problem.is_some()] {
                @if grouped {
                    fieldset aria-describedby=[described.as_deref()] {
                        legend { (label) }
                        (before)
                        @if question.kind == Kind::Date { (self.date(question)) } @else { (self.options(question)) }
                    }
                } @else {
                    @if self.alone() { (self.heading_label(question, label)) } @else { label for=(question.key) { (label) } }
                    (before)
                    (self.text(question, described.as_deref(), problem.is_some()))
                }
            }
        }
    }

    fn heading_label(&self, question: &Question, heading: &Markup) -> Markup {
        html! {
            (heading)
            label for=(question.key) {
                (self.label(question, &format!("q-{}", question.key.replace('_', "-"))))
            }
        }
    }

    fn options(&self, question: &Question) -> Markup {
        let kind = if matches!(question.kind, Kind::Choices(_)) { "checkbox" } else { "radio" };
        let chosen = self.values.get(question.key);
        html! {
            @for (word, reads) in choices(question.kind, self.areas, self.speech) {
                @let id = format!("{}-{word}", question.key);
                div.option {
                    input type=(kind) id=(id) name=(question.key) value=(word)
                        checked[chosen.is_some_and(|chosen| chosen.contains(&word))];
                    label for=(id) { (reads) }
                }
            }
        }
    }

    fn date(&self, question: &Question) -> Markup {
        html! {
            div.date {
                @for (part, says) in [("day", "date-day"), ("month", "date-month"), ("year", "date-year")] {
                    @let name = part_name(question, part);
                    div {
                        label for=(name) { (self.speech.say(says)) }
                        input.year[part == "year"] id=(name) name=(name) inputmode="numeric" autocomplete="off" maxlength="20"
                            value=(posted::value(&self.values, &name));
                    }
                }
            }
        }
    }

    fn text(&self, question: &Question, described: Option<&str>, wrong: bool) -> Markup {
        let value = posted::value(&self.values, question.key);
        let key = question.key;
        let invalid = wrong.then_some("true");
        let limit_id = format!("{key}-limit");
        let (kind, complete, mode) = match question.kind {
            Kind::Email => ("email", "email", Some("email")),
            Kind::Phone => ("tel", "tel", Some("tel")),
            Kind::Name => ("text", "name", None),
            Kind::Postcode => ("text", "postal-code", None),
            _ => ("text", "off", None),
        };
        html! {
            @if let Kind::Story(most) = question.kind {
                @let both = described.map_or_else(|| limit_id.clone(), |ids| format!("{ids} {limit_id}"));
                textarea id=(key) name=(key) rows=(if most > 1000 { 10 } else { 4 }) dir="auto" autocomplete="off"
                    aria-describedby=(both) aria-invalid=[invalid] { "\n" (value) }
                p.limit id=(limit_id) { (self.speech.say_with("characters-most", &self.speech.args().with("max", most))) }
            } @else {
                input id=(key) name=(key) type=(kind) value=(value) dir="auto" autocomplete=(complete) inputmode=[mode]
                    spellcheck=[(kind != "text" || question.kind == Kind::Name).then_some("false")]
                    aria-describedby=[described] aria-invalid=[invalid];
            }
        }
    }
}

/// An answer as it reads to the person who gave it.
pub(crate) fn answered(
    question: &Question,
    answers: &Answers,
    areas: &[Area],
    speech: Speech<'_>,
) -> Option<Markup> {
    let answer = answers.get(question.key)?;
    let words: BTreeMap<String, Markup> = choices(question.kind, areas, speech).into_iter().collect();
    Some(match answer {
        Answer::Many(chosen) => {
            html! { ul { @for word in chosen { li { @if let Some(reads) = words.get(word) { (reads) } } } } }
        }
        Answer::One(word) => match (question.kind, words.get(word)) {
            (_, Some(reads)) => reads.clone(),
            (Kind::Date, None) => html! { (speech.answered_date(word)) },
            (_, None) => html! { div.theirs dir="auto" { (word) } },
        },
    })
}
