//! The questions, in order, one thing on a page: the one list that the public pages, the staff API and the checks all read.
//!
//! Adding a question is one line here, and its sentences in `locales`: `page-<slug>` is a page's heading
//! (`.title` its neutral title, `.hint` its help), `q-<key>` a question's name (`.hint` its help).
//! The order and the notes are those of the recommended public form. Only what is marked `required` must be answered.

use crate::{
    answers::Answers,
    centre,
    words::{self, Vocabulary},
};

/// A page: one thing asked, sometimes in a few parts.
pub struct Page {
    /// The page's name in its address: neutral, since addresses stay in a browser's history.
    pub slug: &'static str,
    /// Where the page belongs.
    pub section: Section,
    /// The parts of what is asked.
    pub questions: &'static [Question],
    /// Whether it is asked at all, given the answers so far.
    pub asked: fn(&Answers) -> bool,
}

/// The parts of the form, as *Check your answers* groups them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Who is telling us.
    You,
    /// What happened, when and where.
    Happened,
    /// Who did it and who saw it.
    Others,
    /// What would help, and who may know.
    Next,
    /// How to reach the reporter safely.
    Contact,
    /// Optional questions about the person, asked once the report is safe and stored apart from it.
    Equality,
    /// The survey once a case is closed ([`survey::PAGE`](crate::survey::PAGE)): all of it optional, and stored apart.
    Survey,
    /// What can be written on the reporter's own page ([`own_page`](crate::own_page)).
    OwnPage,
}

impl Section {
    /// The sections of a report, in order: all but the equality questions.
    pub const REPORT: [Section; 5] =
        [Section::You, Section::Happened, Section::Others, Section::Next, Section::Contact];

    /// The name of the section's heading in `locales`.
    pub fn message(self) -> &'static str {
        match self {
            Self::You => "section-you",
            Self::Happened => "section-happened",
            Self::Others => "section-others",
            Self::Next => "section-next",
            Self::Contact => "section-contact",
            Self::Equality => "section-equality",
            Self::Survey => "answer-title",
            Self::OwnPage => "yours-title",
        }
    }
}

/// One thing to answer.
pub struct Question {
    /// Its name in forms and in the API.
    pub key: &'static str,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it must be answered when it is asked.
    pub required: bool,
    /// Whether it is asked, on a page that is.
    pub asked: fn(&Answers) -> bool,
}

/// The kinds of answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One word of a vocabulary.
    Choice(&'static Vocabulary),
    /// Any number of words of a vocabulary.
    Choices(&'static Vocabulary),
    /// One of the landlord's areas.
    Area,
    /// One of the languages that letters are written in.
    Language,
    /// A day, a month or a year, not in the future: `2026-11-05`, `2026-11` or `2026`.
    Date,
    /// One line, up to so many characters.
    Line(usize),
    /// One line of which no more than so many characters are kept: a code that must never stop a report.
    Code(usize),
    /// Several lines, up to so many characters.
    Story(usize),
    /// An e-mail address.
    Email,
    /// A telephone number, however written.
    Phone,
    /// A person's name.
    Name,
    /// A postcode, however written.
    Postcode,
}

impl Kind {
    /// The most characters a written answer may have; `None` where the answer is chosen.
    pub fn most(self) -> Option<usize> {
        match self {
            Self::Line(most) | Self::Code(most) | Self::Story(most) => Some(most),
            Self::Email => Some(254),
            Self::Phone => Some(60),
            Self::Name => Some(100),
            Self::Postcode => Some(12),
            Self::Choice(_) | Self::Choices(_) | Self::Area | Self::Language | Self::Date => None,
        }
    }
}

pub(crate) const fn ask(key: &'static str, kind: Kind) -> Question {
    Question { key, kind, required: false, asked: always }
}

impl Question {
    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn when(mut self, asked: fn(&Answers) -> bool) -> Self {
        self.asked = asked;
        self
    }
}

pub(crate) const fn page(slug: &'static str, section: Section, questions: &'static [Question]) -> Page {
    Page { slug, section, questions, asked: always }
}

impl Page {
    const fn when(mut self, asked: fn(&Answers) -> bool) -> Self {
        self.asked = asked;
        self
    }

    /// The questions of this page that are asked, given the answers so far.
    pub fn asks<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'static Question> + 'a {
        self.questions.iter().filter(|question| (question.asked)(answers))
    }
}

fn always(_: &Answers) -> bool {
    true
}

fn told_by(answers: &Answers, roles: &[&str]) -> bool {
    answers.word("reporter_role").is_some_and(|role| roles.contains(&role))
}

fn from_centre(answers: &Answers) -> bool {
    told_by(answers, &["centre"])
}

fn for_someone_else(answers: &Answers) -> bool {
    told_by(answers, &["on_behalf", "on_behalf_unknown", "centre"])
}

fn about_a_person(answers: &Answers) -> bool {
    !told_by(answers, &["graffiti"])
}

fn about_the_victim(answers: &Answers) -> bool {
    told_by(answers, &["victim"]) || for_someone_else(answers)
}

fn police_know(answers: &Answers) -> bool {
    answers.says("police_told", "yes")
}

fn police_may_be_told(answers: &Answers) -> bool {
    answers.word("police_told").is_some() && !police_know(answers)
}

fn may_contact(answers: &Answers) -> bool {
    answers.says("contact_choice", "contact")
}

fn stays_in_touch(answers: &Answers) -> bool {
    may_contact(answers) || answers.says("contact_choice", "code_only")
}

fn by_email(answers: &Answers) -> bool {
    answers.includes("contact_ways", "email")
}

fn by_phone(answers: &Answers) -> bool {
    answers.includes("contact_ways", "phone") || answers.includes("contact_ways", "text")
}

fn by_post(answers: &Answers) -> bool {
    answers.includes("contact_ways", "post")
}

fn through_someone(answers: &Answers) -> bool {
    answers.includes("contact_ways", "someone")
}

fn disabled(answers: &Answers) -> bool {
    answers.says("disability", "yes")
}

use Kind::{Area, Choice, Choices, Code, Date, Email, Language, Line, Name, Phone, Postcode, Story};
use Section::{Contact, Equality, Happened, Next, Others, You};

/// Every page that is asked before *Check your answers*, and after it those of the equality questions.
///
/// Whether anyone is in danger is asked before the first of them, and not kept.
pub const PAGES: &[Page] = &[
    page("who", You, &[ask("reporter_role", Choice(&words::REPORTER_ROLE)).required()]),
    page(
        "centre",
        You,
        &[
            ask("centre_code", Code(centre::LONGEST)),
            ask("centre_staff_name", Name),
            ask("person_present", Choice(&words::YES_NO)),
            ask("interpreter_used", Choice(&words::YES_NO)),
        ],
    )
    .when(from_centre),
    page(
        "relationship",
        You,
        &[ask("relationship", Line(100)), ask("safe_to_contact_person", Choice(&words::YES_NO_UNSURE))],
    )
    .when(for_someone_else),
    page("your-words", Happened, &[ask("account", Story(5000))]),
    page(
        "kind",
        Happened,
        &[ask("incident_types", Choices(&words::INCIDENT_TYPE)), ask("incident_other", Line(200))],
    ),
    page("reason", Happened, &[ask("strands", Choices(&words::STRAND)), ask("reason_why", Story(1000))]),
    page(
        "when",
        Happened,
        &[
            ask("when_kind", Choice(&words::WHEN_KIND)),
            ask("when_date", Date),
            ask("when_until", Date),
            ask("when_time", Line(100)),
        ],
    ),
    page("area", Happened, &[ask("area", Area).required()]),
    page(
        "place",
        Happened,
        &[
            ask("place_type", Choice(&words::PLACE_TYPE)),
            ask("place", Story(500)),
            ask("place_postcode", Postcode),
            ask("place_online", Line(300)),
            ask("our_property", Choice(&words::YES_NO_UNSURE)),
        ],
    ),
    page(
        "harm",
        Happened,
        &[
            ask("hurt", Choice(&words::YES_NO_UNSURE)),
            ask("weapon", Choice(&words::YES_NO_UNSURE)),
            ask("children_there", Choice(&words::YES_NO_UNSURE)),
        ],
    )
    .when(about_a_person),
    page(
        "damage",
        Happened,
        &[
            ask("damage", Choice(&words::YES_NO_UNSURE)),
            ask("damage_where", Line(500)),
            ask("damage_offensive", Choice(&words::YES_NO_UNSURE)),
            ask("damage_still_there", Choice(&words::YES_NO_UNSURE)),
            ask("damage_photographed", Choice(&words::YES_NO)),
        ],
    ),
    page(
        "before",
        Happened,
        &[
            ask("happened_before", Choice(&words::HAPPENED_BEFORE)),
            ask("getting_worse", Choice(&words::YES_NO_UNSURE)),
            ask("expected_again", Choice(&words::YES_NO_UNSURE)),
        ],
    ),
    page("tonight", Happened, &[ask("safe_tonight", Choice(&words::YES_NO_UNSURE))]).when(about_the_victim),
    page(
        "others",
        Others,
        &[
            ask("perpetrator_known", Choice(&words::PERPETRATOR)),
            ask("perpetrator_description", Story(2000)),
            ask("perpetrator_address", Line(500)),
            ask("perpetrator_count", Line(100)),
            ask("perpetrator_vehicle", Line(200)),
            ask("perpetrator_under_18", Choice(&words::YES_NO_UNSURE)),
        ],
    ),
    page(
        "seen",
        Others,
        &[ask("witnesses", Story(1000)), ask("cctv", Line(500)), ask("evidence", Story(1000))],
    ),
    page("told-before", Others, &[ask("police_told", Choice(&words::POLICE_TOLD))]),
    page(
        "told-details",
        Others,
        &[
            ask("police_force", Line(100)),
            ask("police_reference", Line(100)),
            ask("police_officer", Line(100)),
        ],
    )
    .when(police_know),
    page("tell-for-you", Others, &[ask("police_report_for_you", Choice(&words::YES_NO_ASK))])
        .when(police_may_be_told),
    page("help", Next, &[ask("help_wanted", Choices(&words::HELP)), ask("help_specialist", Line(200))])
        .when(about_a_person),
    page(
        "sharing",
        Next,
        &[
            ask("share_police", Choice(&words::YES_NO_ASK)),
            ask("share_victim_support", Choice(&words::YES_NO_ASK)),
            ask("share_specialist", Choice(&words::YES_NO_ASK)),
            ask("share_community_safety", Choice(&words::YES_NO_ASK)),
            ask("share_other_landlord", Choice(&words::YES_NO_ASK)),
            ask("share_figures_only", Choice(&words::YES_NO)),
        ],
    )
    .when(about_a_person),
    page("contact", Contact, &[ask("contact_choice", Choice(&words::CONTACT_CHOICE)).required()]),
    page("name", Contact, &[ask("name", Name)]).when(may_contact),
    page(
        "safe-contact",
        Contact,
        &[
            ask("contact_ways", Choices(&words::CONTACT_WAY)),
            ask("contact_words", Choice(&words::CONTACT_WORDS)),
            ask("contact_times", Line(200)),
            ask("voicemail_ok", Choice(&words::YES_NO)),
            ask("post_private", Choice(&words::YES_NO_UNSURE)),
        ],
    )
    .when(may_contact),
    page(
        "contact-details",
        Contact,
        &[
            ask("email", Email).when(by_email),
            ask("phone", Phone).when(by_phone),
            ask("address", Story(500)).when(by_post),
            ask("contact_through", Line(200)).when(through_someone),
            ask("home_postcode", Postcode),
            ask("tenancy_number", Line(40)),
        ],
    )
    .when(may_contact),
    page(
        "needs",
        Contact,
        &[
            ask("letter_language", Language),
            ask("interpreter", Line(100)),
            ask("formats", Choices(&words::FORMAT)),
            ask("access_needs", Line(500)),
            ask("officer_preference", Line(200)),
            ask("meeting_place", Choice(&words::MEETING_PLACE)),
            ask("companion", Line(200)),
        ],
    )
    .when(stays_in_touch),
    page(
        "about-you",
        Contact,
        &[ask("under_18", Choice(&words::YES_NO_PREFER)), ask("vulnerable", Story(500))],
    )
    .when(about_a_person),
    page("anything-else", Contact, &[ask("anything_else", Story(2000))]),
    page("age", Equality, &[ask("age_band", Choice(&words::AGE_BAND))]),
    page("sex", Equality, &[ask("sex", Choice(&words::SEX))]),
    page(
        "gender",
        Equality,
        &[ask("gender_same", Choice(&words::YES_NO_PREFER)), ask("gender_identity", Line(100))],
    ),
    page("orientation", Equality, &[ask("orientation", Choice(&words::ORIENTATION))]),
    page("ethnic-group", Equality, &[ask("ethnic_group", Choice(&words::ETHNIC_GROUP))]),
    page("religion", Equality, &[ask("religion", Choice(&words::RELIGION))]),
    page("health", Equality, &[ask("disability", Choice(&words::YES_NO_PREFER))]),
    page("health-effect", Equality, &[ask("disability_effect", Choice(&words::DISABILITY_EFFECT))])
        .when(disabled),
    page("partnership", Equality, &[ask("marital", Choice(&words::MARITAL))]),
    page("first-language", Equality, &[ask("first_language", Line(60))]),
];

/// Several pages of the report that are asked together, for the staff of a reporting centre who fill it in for someone.
///
/// Which pages of a group are asked never depends on an answer in the same group, so each is asked in one go.
pub struct Group {
    /// Its name in its address: neutral, like those of pages.
    pub slug: &'static str,
    /// The names of its pages, in order.
    pub pages: &'static [&'static str],
}

/// The groups, in order. All of a report's pages are in them but the first, whose answer is known at a centre.
pub const GROUPS: &[Group] = &[
    Group { slug: "you", pages: &["centre", "relationship"] },
    Group { slug: "happened", pages: &["your-words", "kind", "reason", "when", "area", "place"] },
    Group { slug: "people", pages: &["harm", "damage", "before", "tonight"] },
    Group { slug: "others", pages: &["others", "seen", "told-before"] },
    Group { slug: "next", pages: &["told-details", "tell-for-you", "help", "sharing", "contact"] },
    Group { slug: "contact", pages: &["name", "safe-contact"] },
    Group { slug: "details", pages: &["contact-details", "needs", "about-you", "anything-else"] },
];

impl Group {
    /// The group of that name.
    pub fn named(slug: &str) -> Option<&'static Self> {
        GROUPS.iter().find(|group| group.slug == slug)
    }

    /// The pages of the group that are asked, given the answers so far, in order.
    pub fn asks(&self, answers: &Answers) -> Vec<&'static Page> {
        let pages = self.pages.iter().filter_map(|slug| page_named(slug));
        pages.filter(|page| (page.asked)(answers)).collect()
    }
}

/// The page of that name.
pub fn page_named(slug: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.slug == slug)
}

/// The question of that name.
pub fn question(key: &str) -> Option<&'static Question> {
    PAGES.iter().flat_map(|page| page.questions).find(|question| question.key == key)
}

/// The question of that name, if it is one of a report: the equality questions never are.
pub fn report_question(key: &str) -> Option<&'static Question> {
    let of_reports = PAGES.iter().filter(|page| page.section != Equality);
    of_reports.flat_map(|page| page.questions).find(|question| question.key == key)
}

/// The pages of the report that are asked, given the answers so far, in order.
pub fn report_pages(answers: &Answers) -> impl Iterator<Item = &'static Page> + '_ {
    PAGES.iter().filter(|page| page.section != Equality && (page.asked)(answers))
}

/// The pages of the equality questions that are asked, given the answers so far, in order.
pub fn equality_pages(answers: &Answers) -> impl Iterator<Item = &'static Page> + '_ {
    PAGES.iter().filter(|page| page.section == Equality && (page.asked)(answers))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;

    #[test]
    fn every_page_of_a_report_but_the_first_is_in_one_group_in_the_same_order() {
        let grouped: Vec<&str> = GROUPS.iter().flat_map(|group| group.pages).copied().collect();
        let pages: Vec<&str> =
            PAGES.iter().filter(|page| page.section != Equality).map(|page| page.slug).collect();
        assert_eq!(grouped.first(), Some(&"centre"));
        assert_eq!(grouped, pages[1..]);
    }

    /// The answers that are possible on a page, one question at a time.
    fn possible(page: &Page) -> Vec<(&'static str, Answer)> {
        let mut possible = Vec::new();
        for question in page.questions {
            match question.kind {
                Choice(vocabulary) => possible.extend(
                    vocabulary.words.iter().map(|word| (question.key, Answer::One((*word).to_owned()))),
                ),
                Choices(vocabulary) => possible.extend(
                    vocabulary
                        .words
                        .iter()
                        .map(|word| (question.key, Answer::Many(vec![(*word).to_owned()]))),
                ),
                _ => possible.push((question.key, Answer::One("1".to_owned()))),
            }
        }
        possible
    }

    #[test]
    fn what_a_group_asks_never_depends_on_an_answer_in_it() {
        let asks = |group: &Group, answers: &Answers| {
            let pages = group.asks(answers);
            pages.iter().flat_map(|page| page.asks(answers)).map(|one| one.key).collect::<Vec<_>>()
        };
        for group in GROUPS {
            for page in group.pages.iter().map(|slug| page_named(slug).unwrap()) {
                for (key, answer) in possible(page) {
                    let mut answers = Answers::default();
                    answers.set("reporter_role", Some(Answer::One("centre".to_owned())));
                    let before = asks(group, &answers);
                    answers.set(key, Some(answer.clone()));
                    assert_eq!(asks(group, &answers), before, "{}: {key} {answer:?}", group.slug);
                }
            }
        }
    }
}
