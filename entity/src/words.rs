//! The coded words: closed lists that answers are chosen from, and that lists, clocks and statistics count.
//!
//! A word is stored and sent as it stands here; how it reads to a person is in `locales`, under `<vocabulary>-<word>`.
//! Adding a word is one edit here and one sentence in each language.

/// A closed list of words and the name its sentences go by.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// What the list is called in `locales`: the word `race` of `strand` reads as the message `strand-race`.
    pub name: &'static str,
    /// The words, in the order in which they are offered.
    pub words: &'static [&'static str],
}

impl Vocabulary {
    const fn of(name: &'static str, words: &'static [&'static str]) -> Self {
        Self { name, words }
    }

    /// Whether `word` is one of the list.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(&word)
    }

    /// The name of the message that says `word` to a person.
    pub fn message(&self, word: &str) -> String {
        format!("{}-{}", self.name, word.replace('_', "-"))
    }
}

/// Who is telling us, seen from the person it happened to (003 §5.2.3, 004 §2.4).
pub const REPORTER_ROLE: Vocabulary = Vocabulary::of(
    "role",
    &["victim", "witness", "on_behalf", "on_behalf_unknown", "staff", "centre", "graffiti"],
);

/// What happened: the types of 004 §2.3 with those of 001 §3-4 and 003 §5.2.2.
pub const INCIDENT_TYPE: Vocabulary = Vocabulary::of(
    "incident",
    &[
        "verbal_abuse",
        "threats",
        "harassment",
        "assault",
        "spitting_gestures",
        "sexual",
        "graffiti",
        "damage",
        "arson",
        "rubbish",
        "noise",
        "malicious_complaints",
        "letters_posters",
        "calls_texts",
        "online",
        "theft_exploitation",
        "incitement",
        "other",
    ],
);

/// Why it happened, as the victim or any other person sees it: no proof is asked for (003 §3.1, 004 §2.1).
pub const STRAND: Vocabulary = Vocabulary::of(
    "strand",
    &[
        "race",
        "religion",
        "sexual_orientation",
        "transgender",
        "disability",
        "age",
        "sex",
        "gypsy_roma_traveller",
        "subculture",
        "other",
        "not_sure",
    ],
);

/// How exactly the time is known.
pub const WHEN_KIND: Vocabulary = Vocabulary::of("when", &["exact", "about", "over_time", "not_sure"]);

/// The kind of place where it happened (Sussex multi-agency form).
pub const PLACE_TYPE: Vocabulary = Vocabulary::of(
    "place",
    &[
        "home",
        "stairs_communal",
        "outside_home",
        "street",
        "park",
        "shop",
        "transport",
        "education",
        "work",
        "worship",
        "care",
        "online",
        "other",
    ],
);

/// How often it has happened before.
pub const HAPPENED_BEFORE: Vocabulary =
    Vocabulary::of("before", &["never", "once", "several", "most_days", "not_sure"]);

/// What the reporter knows of who did it.
pub const PERPETRATOR: Vocabulary =
    Vocabulary::of("known", &["neighbour", "known", "stranger", "online", "not_known"]);

/// Whether the police have been told.
pub const POLICE_TOLD: Vocabulary = Vocabulary::of("police", &["yes", "no", "do_not_want"]);

/// What would help. A request, not a consent (001 §3.1).
pub const HELP: Vocabulary = Vocabulary::of(
    "help",
    &[
        "repairs",
        "security",
        "someone_to_talk_to",
        "specialist_support",
        "help_to_move",
        "action",
        "just_record",
    ],
);

/// Whether, and how, the reporter may be contacted.
pub const CONTACT_CHOICE: Vocabulary = Vocabulary::of("contact", &["contact", "none", "code_only"]);

/// The safe ways to reach the reporter.
pub const CONTACT_WAY: Vocabulary = Vocabulary::of("way", &["email", "text", "phone", "post", "someone"]);

/// How much a letter may say: `discreet` for those beside whom somebody must not know.
pub const CONTACT_WORDS: Vocabulary = Vocabulary::of("words", &["full", "discreet"]);

/// How somebody is reached from now on, as they say on their own page: `nobody` where they are left alone.
pub const REACH_WAY: Vocabulary = Vocabulary::of("reach", &["email", "own_page", "post", "phone", "nobody"]);

/// At which times (`domain` §2.H).
pub const REACH_TIME: Vocabulary =
    Vocabulary::of("time", &["any", "daytime", "morning", "afternoon", "evening", "never"]);

/// What they say to closing (001 §17).
pub const ENDING: Vocabulary = Vocabulary::of("ending", &["agree", "object"]);

/// What they decide on an option of the action plan (`domain` §1.8).
pub const PLAN_DECISION: Vocabulary =
    Vocabulary::of("decision", &["agrees", "does_not_agree", "undecided", "not_applicable"]);

/// What a consent is for (`domain` §1.13), as it is asked on the reporter's own page: first those of a report.
pub const CONSENT_PURPOSE: Vocabulary = Vocabulary::of(
    "consent",
    &[
        "report_to_police",
        "share_police",
        "share_victim_support",
        "share_specialist",
        "share_community_safety",
        "share_other_landlord",
        "share_social_services",
        "share_other",
        "neighbour_canvass",
        "evidence_use",
        "survey",
        "translation",
    ],
);

/// What officers ask for in a message.
pub const ASKED_FOR: Vocabulary =
    Vocabulary::of("asked", &["more", "files", "diary", "plan", "reach", "answer"]);

/// The forms in which someone needs to be written or spoken to (003 §4).
pub const FORMAT: Vocabulary =
    Vocabulary::of("format", &["large_print", "easy_read", "audio", "braille", "bsl"]);

/// Where to meet (001 §3.1).
pub const MEETING_PLACE: Vocabulary = Vocabulary::of("meeting", &["home", "office", "elsewhere"]);

/// Yes or no.
pub const YES_NO: Vocabulary = Vocabulary::of("answer", &["yes", "no"]);

/// Yes, no, or not sure.
pub const YES_NO_UNSURE: Vocabulary = Vocabulary::of("answer", &["yes", "no", "unsure"]);

/// Yes, no, or ask me first: a consent is never assumed.
pub const YES_NO_ASK: Vocabulary = Vocabulary::of("answer", &["yes", "no", "ask_me"]);

/// Yes, no, or rather not say.
pub const YES_NO_PREFER: Vocabulary = Vocabulary::of("answer", &["yes", "no", "prefer_not"]);

/// Age in bands.
pub const AGE_BAND: Vocabulary = Vocabulary::of(
    "age",
    &[
        "under_16",
        "a16_17",
        "a18_24",
        "a25_34",
        "a35_44",
        "a45_54",
        "a55_64",
        "a65_74",
        "a75_over",
        "prefer_not",
    ],
);

/// Sex (GSS harmonised).
pub const SEX: Vocabulary = Vocabulary::of("sex", &["female", "male", "prefer_not"]);

/// Sexual orientation (GSS harmonised).
pub const ORIENTATION: Vocabulary =
    Vocabulary::of("orientation", &["straight", "gay_lesbian", "bisexual", "other", "prefer_not"]);

/// Ethnic group, with the background in the same list (GSS harmonised, England; Census 2021).
pub const ETHNIC_GROUP: Vocabulary = Vocabulary::of(
    "ethnic",
    &[
        "white_british",
        "white_irish",
        "white_gypsy_traveller",
        "white_roma",
        "white_other",
        "mixed_caribbean",
        "mixed_african",
        "mixed_asian",
        "mixed_other",
        "asian_indian",
        "asian_pakistani",
        "asian_bangladeshi",
        "asian_chinese",
        "asian_other",
        "black_african",
        "black_caribbean",
        "black_other",
        "arab",
        "other",
        "prefer_not",
    ],
);

/// Religion (GSS harmonised).
pub const RELIGION: Vocabulary = Vocabulary::of(
    "religion",
    &["none", "christian", "buddhist", "hindu", "jewish", "muslim", "sikh", "other", "prefer_not"],
);

/// How much a condition reduces what someone can do day to day (GSS harmonised).
pub const DISABILITY_EFFECT: Vocabulary =
    Vocabulary::of("effect", &["a_lot", "a_little", "not_at_all", "prefer_not"]);

/// Marriage and civil partnership (GSS harmonised).
pub const MARITAL: Vocabulary = Vocabulary::of(
    "marital",
    &[
        "never",
        "married",
        "civil_partnership",
        "separated_married",
        "separated_partnership",
        "divorced",
        "dissolved",
        "widowed",
        "surviving_partner",
        "prefer_not",
    ],
);

/// The areas of a landlord that has not named its own (see `landlord::Area`).
pub const COMPASS: Vocabulary = Vocabulary::of("area", &["north", "east", "south", "west", "centre"]);

/// What every list of areas ends with: outside them all, online, or not known.
pub const AREA_BESIDES: Vocabulary = Vocabulary::of("area", &["elsewhere", "online", "not_known"]);

/// By which way a report came (001 §3, 004 §3.3).
pub const CHANNEL: Vocabulary =
    Vocabulary::of("channel", &["online", "phone", "post", "in_person", "email", "centre"]);

/// How much somebody agrees, in the survey after a case (`domain` §2.E): five points, the best first, and one that is none.
pub const SURVEY: Vocabulary =
    Vocabulary::of("survey", &["fully", "mostly", "partly", "hardly", "not_at_all", "does_not_apply"]);

/// How a case ended (`domain` §1.15). Each policy has its own choice of them.
pub const OUTCOME: Vocabulary = Vocabulary::of(
    "outcome",
    &[
        "resolved",
        "closed_no_asb_proven",
        "closed_non_engagement",
        "closed_unable_to_act",
        "closed_no_further_action",
        "not_hate_motivated",
        "transferred",
        "duplicate",
    ],
);

/// The kinds of works on a home (001 §4, 003 §5.4.1).
pub const WORKS: Vocabulary = Vocabulary::of(
    "works",
    &[
        "repair",
        "graffiti",
        "fireproof_letterbox",
        "gates",
        "doors",
        "windows",
        "lighting",
        "locks",
        "fencing",
        "alarm",
        "door_entry",
        "cctv",
        "other",
    ],
);

/// Every vocabulary a page or a letter may say: what a language has to cover.
pub const ALL: &[&Vocabulary] = &[
    &SURVEY,
    &REPORTER_ROLE,
    &INCIDENT_TYPE,
    &STRAND,
    &WHEN_KIND,
    &PLACE_TYPE,
    &HAPPENED_BEFORE,
    &PERPETRATOR,
    &POLICE_TOLD,
    &HELP,
    &CONTACT_CHOICE,
    &CONTACT_WAY,
    &CONTACT_WORDS,
    &REACH_WAY,
    &REACH_TIME,
    &ENDING,
    &PLAN_DECISION,
    &ASKED_FOR,
    &CONSENT_PURPOSE,
    &FORMAT,
    &MEETING_PLACE,
    &YES_NO,
    &YES_NO_UNSURE,
    &YES_NO_ASK,
    &YES_NO_PREFER,
    &AGE_BAND,
    &SEX,
    &ORIENTATION,
    &ETHNIC_GROUP,
    &RELIGION,
    &DISABILITY_EFFECT,
    &MARITAL,
    &COMPASS,
    &AREA_BESIDES,
    &CHANNEL,
    &OUTCOME,
    &WORKS,
];
