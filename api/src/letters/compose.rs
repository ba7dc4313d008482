//! Composing: the pieces of a letter's plan become blocks, in the reader's language.

use std::sync::Arc;

use entity::{
    action_plan::{OptionCode, PlanOption},
    letter::{
        Block, Item, LetterKind, LetterRecipient, LetterWay, LetterWords, OptionTold, Passage, ReadingCopy,
        Words, as_text,
    },
    moment::Moment,
    policy::Promise,
    safe_contact::SenderName,
    words::{OUTCOME, WORKS},
};

use super::{
    Voice,
    composed::{Composed, without_marks},
    plan::{Piece, SUBJECTS, plan},
    telling::{Audience, OwnWords, Telling, reference},
};
use crate::house::House;

/// Composes a letter as it goes out: by e-mail, or on paper.
pub fn compose(house: &House, telling: &Telling<'_>) -> Composed {
    let writer = Writer { telling, voice: Voice::of(house, telling.language) };
    let sender = writer.sender(house);
    let mut blocks = vec![Block::Paragraph(writer.greeting())];
    blocks.extend(writer.body(house));
    blocks.extend(writer.stop());
    blocks.push(Block::Paragraph(writer.voice.says_of("letter-signature", "landlord", &sender)));
    let language = writer.voice.speech.language();
    Composed {
        subject: without_marks(&writer.subject()),
        blocks,
        language: language.code().to_owned(),
        direction: language.direction(),
        from_name: writer.name_on_mail(house),
        sender,
        date: writer.voice.speech.day(telling.written_at),
        reference: writer.bare_number(),
        stop: telling.links.stop.clone().filter(|_| telling.kind.is_periodic() && !writer.is_discreet()),
        languages: Arc::clone(&house.languages),
    }
}

/// The letter as it lies on the reporter's own page, whatever goes out: in full, without the name, and without links that work
/// only once.
pub fn own_copy(house: &House, telling: &Telling<'_>) -> ReadingCopy {
    let telling = &Telling {
        words: LetterWords::Full,
        way: LetterWay::OwnPage,
        name: None,
        links: super::Links { survey: None, stop: None, ..telling.links.clone() },
        facts: telling.facts,
        ..*telling
    };
    let writer = Writer { telling, voice: Voice::of(house, telling.language) };
    let mut blocks = vec![Block::Paragraph(writer.greeting())];
    blocks.extend(writer.body(house));
    blocks.push(Block::Paragraph(writer.voice.says("letter-signature")));
    let language = writer.voice.speech.language().code().to_owned();
    ReadingCopy { language, paragraphs: as_text(&blocks), blocks }
}

/// One letter, being written.
struct Writer<'a> {
    telling: &'a Telling<'a>,
    voice: Voice<'a>,
}

impl Writer<'_> {
    fn is_discreet(&self) -> bool {
        self.telling.words == LetterWords::Discreet
    }

    /// The name that the mail comes from.
    fn name_on_mail(&self, house: &House) -> String {
        match self.telling.sender {
            SenderName::Neutral => house.post.sender().name.clone(),
            SenderName::Landlord => house.landlord.name.clone(),
        }
    }

    /// Who signs it. In full words the landlord says who it is, whatever the mail's sender is called.
    fn sender(&self, house: &House) -> String {
        if self.is_discreet() { self.name_on_mail(house) } else { house.landlord.name.clone() }
    }

    fn greeting(&self) -> String {
        self.voice.greeting(self.telling.name.filter(|_| !self.is_discreet()))
    }

    fn number(&self) -> Option<String> {
        let knows = Audience::of(self.telling.reader).knows_number();
        self.telling.number.filter(|_| knows).map(ToString::to_string)
    }

    fn subject(&self) -> String {
        let Some(number) = self.number() else {
            return self.of_reference("letter-subject-ours");
        };
        let id = match (Audience::of(self.telling.reader), self.telling.kind) {
            (Audience::Reader, _) if self.is_discreet() => "acknowledgement-discreet-subject",
            (Audience::Reader, LetterKind::Acknowledgement) => "acknowledgement-subject",
            (Audience::Reader, _) => "letter-subject",
            (_, _) => "letter-subject-received",
        };
        self.voice.says_of(id, "number", &number)
    }

    fn of_reference(&self, id: &str) -> String {
        self.voice.says_of(id, "reference", &reference(self.telling.letter_id))
    }

    /// The number or the reference, and nothing of what it is about.
    fn bare_number(&self) -> String {
        let audience = Audience::of(self.telling.reader);
        match self.number() {
            Some(number) if audience == Audience::Reader => {
                self.voice.says_of("letter-your-reference", "number", &number)
            }
            Some(number) => self.voice.says_of("letter-our-reference", "reference", &number),
            None => self.of_reference("letter-our-reference"),
        }
    }

    fn body(&self, house: &House) -> Vec<Block> {
        let plan = plan(self.telling);
        plan.iter().flat_map(|piece| self.piece(house, *piece, &plan)).collect()
    }

    fn piece(&self, house: &House, piece: Piece, plan: &[Piece]) -> Vec<Block> {
        let facts = self.telling.facts;
        let said = match piece {
            Piece::NoReply if self.telling.way != LetterWay::Email => None,
            Piece::NoReply => Some(self.voice.says("letter-no-reply-needed")),
            Piece::Says(id) => Some(self.voice.says(id)),
            Piece::Heading(id) => return vec![Block::Heading(self.voice.says(id))],
            Piece::ToTenant(id) => {
                let is_tenant = self.telling.reader == LetterRecipient::Tenant;
                is_tenant.then(|| self.voice.says(id))
            }
            Piece::Number => Some(self.full_number()),
            Piece::BareNumber => Some(self.bare_number()),
            Piece::FirstContact => self.first_contact(),
            Piece::Letter => self.promises("acknowledgement-letter", Promise::Letter),
            Piece::BareLetter => self.promises("letter-again", Promise::Letter),
            Piece::Again => facts.new_date.map(|date| self.dated("letter-again", date)),
            Piece::Appointment => facts.appointment_at.map(|at| self.appointment(at)),
            Piece::Place => facts.place.as_deref().and_then(place).map(|id| self.voice.says(id)),
            Piece::Ground => Some(self.voice.says(ground(facts.ground.as_deref()))),
            Piece::Outcome => self.outcome(),
            Piece::WithNumber(id) => self.number().map(|_| self.voice.says(id)),
            Piece::OwnPage if self.number().is_none() => None,
            Piece::OwnPage => {
                let address = format!("{}{}", house.base_url, self.voice.speech.to("your-report"));
                Some(self.voice.says_of("acknowledgement-return", "address", &address))
            }
            Piece::Officer => {
                self.telling.officer.map(|name| self.voice.says_of("letter-officer", "officer", &clean(name)))
            }
            Piece::Sign => self.sign(),
            Piece::Options => return self.options(),
            Piece::Agreed => return self.agreed(),
            Piece::Works => return self.works(),
            Piece::About(subject) => return self.about(subject),
            Piece::Words => return self.other_words(plan),
            Piece::Survey => return self.survey(),
        };
        said.map(Block::Paragraph).into_iter().collect()
    }

    fn full_number(&self) -> String {
        let reader = Audience::of(self.telling.reader) == Audience::Reader;
        match self.number().filter(|_| reader) {
            Some(number) => self.voice.says_of("acknowledgement-number", "number", &number),
            None => self.bare_number(),
        }
    }

    fn first_contact(&self) -> Option<String> {
        let id = match self.telling.contact_choice {
            "contact" => "acknowledgement-contact",
            "code_only" => "acknowledgement-message",
            _ => return None,
        };
        self.promises(id, Promise::FirstContact)
    }

    /// The sentence that promises something, if it is promised.
    fn promises(&self, id: &str, promise: Promise) -> Option<String> {
        let promised = self.telling.promises.iter().find(|promised| promised.promise == promise)?;
        let date = match promise {
            Promise::FirstContact => self.voice.speech.day_and_time(promised.due_at),
            Promise::Letter => self.voice.speech.day(promised.due_at),
        };
        Some(self.voice.says_of(id, "date", &date))
    }

    fn dated(&self, id: &str, date: jiff::civil::Date) -> String {
        self.voice.says_of(id, "date", &self.voice.speech.answered_date(&date.to_string()))
    }

    fn appointment(&self, at: Moment) -> String {
        self.voice.says_of("letter-appointment", "date", &self.voice.speech.day_and_time(at))
    }

    /// How it ended, if the policy's word has a sentence.
    fn outcome(&self) -> Option<String> {
        let word = self.telling.facts.outcome.as_deref().filter(|word| OUTCOME.has(word))?;
        Some(self.voice.says(&OUTCOME.message(word)))
    }

    fn sign(&self) -> Option<String> {
        let is_paper = matches!(self.telling.way, LetterWay::Post | LetterWay::Hand);
        is_paper.then(|| format!("{} {}", self.voice.says("letter-sign-here"), "_".repeat(30)))
    }

    /// Where the survey is answered; without a link, on the page of their own.
    fn survey(&self) -> Vec<Block> {
        let links = &self.telling.links;
        let link = links.survey.clone();
        let link = link.map(|address| Block::Link { text: self.voice.says("letter-survey-link"), address });
        let code = || self.number().map(|_| Block::Paragraph(self.voice.says("letter-survey-code")));
        let until = links.survey_until.map(|date| Block::Paragraph(self.dated("letter-survey-until", date)));
        link.or_else(code).into_iter().chain(until).collect()
    }

    /// How such letters are stopped. Beside somebody who must not know, a link would say too much.
    fn stop(&self) -> Option<Block> {
        let address = self.telling.links.stop.as_ref().filter(|_| self.telling.kind.is_periodic())?;
        if self.is_discreet() {
            return Some(Block::Paragraph(self.voice.says("letter-discreet-stop")));
        }
        Some(Block::Link { text: self.voice.says("letter-stop"), address: address.clone() })
    }
}

/// What is listed, and what officers wrote.
impl Writer<'_> {
    /// Each agreed option, and what became of it (001 §10).
    fn options(&self) -> Vec<Block> {
        let told = &self.telling.facts.options;
        let items: Vec<Item> = told.iter().filter_map(|told| self.option(told)).collect();
        self.list("letter-heading-agreed", items)
    }

    fn option(&self, told: &OptionTold) -> Option<Item> {
        let option = OptionCode::of(&told.code).option()?;
        let id = match told.status.as_str() {
            "done" => "letter-done",
            "not_progressed" => "letter-not-done",
            _ => "letter-open",
        };
        let text = self.voice.says_of(id, "what", &self.named(option));
        Some(Item { text, words: self.words_about(option.code) })
    }

    /// Each option that was agreed, to be signed.
    fn agreed(&self) -> Vec<Block> {
        let options = self.telling.facts.options.iter();
        let options = options.filter_map(|told| OptionCode::of(&told.code).option());
        let items = options.map(|option| Item {
            text: self.voice.says(&option.message()),
            words: self.words_about(option.code),
        });
        self.list("letter-heading-plan", items.collect())
    }

    fn named(&self, option: &PlanOption) -> String {
        self.voice.speech.plain(&option.message())
    }

    fn list(&self, heading: &str, items: Vec<Item>) -> Vec<Block> {
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(self.voice.says(heading)), Block::List(items)]
    }

    fn works(&self) -> Vec<Block> {
        let Some(works) = self.telling.facts.works.as_ref().filter(|works| WORKS.has(&works.kind)) else {
            return Vec::new();
        };
        let name = self.voice.speech.plain(&WORKS.message(&works.kind));
        if Audience::of(self.telling.reader) == Audience::Agency {
            return vec![Block::List(vec![Item { text: name, words: Vec::new() }])];
        }
        let id = if works.done { "letter-done" } else { "letter-open" };
        vec![Block::Paragraph(self.voice.says_of(id, "what", &name))]
    }

    /// What officers wrote about a subject, under its heading.
    fn about(&self, subject: &str) -> Vec<Block> {
        let words = self.words_about(subject);
        let heading = SUBJECTS.iter().find(|(word, _)| *word == subject);
        let heading = heading.filter(|_| !words.is_empty());
        let heading = heading.map(|(_, id)| Block::Heading(self.voice.says(id)));
        heading.into_iter().chain(words.into_iter().map(Block::Words)).collect()
    }

    /// What officers wrote and no other piece of the plan tells: nothing that was written is left out.
    fn other_words(&self, plan: &[Piece]) -> Vec<Block> {
        let rest = self.telling.own_words.iter().filter(|words| !self.is_told(plan, words));
        let mut blocks = Vec::new();
        for words in rest {
            blocks.extend(self.heading_of(words).map(Block::Heading));
            blocks.push(Block::Words(self.quoted(words)));
        }
        blocks
    }

    /// Whether another piece of the plan tells what is written there.
    fn is_told(&self, plan: &[Piece], words: &OwnWords) -> bool {
        let Some(about) = words.about.as_deref() else { return false };
        let lists = plan.contains(&Piece::Options) || plan.contains(&Piece::Agreed);
        let listed = |told: &OptionTold| told.code == about && OptionCode::of(about).option().is_some();
        plan.iter().any(|piece| matches!(piece, Piece::About(subject) if *subject == about))
            || (lists && self.telling.facts.options.iter().any(listed))
    }

    fn heading_of(&self, words: &OwnWords) -> Option<String> {
        let about = words.about.as_deref()?;
        let subject = SUBJECTS.iter().find(|(word, _)| *word == about).map(|(_, id)| self.voice.says(id));
        subject.or_else(|| OptionCode::of(about).option().map(|option| self.voice.says(&option.message())))
    }

    fn words_about(&self, about: &str) -> Vec<Words> {
        let own = self.telling.own_words.iter();
        own.filter(|words| words.about.as_deref() == Some(about)).map(|words| self.quoted(words)).collect()
    }

    /// What an officer wrote, with a line that says who did, in which language, and who translated it.
    fn quoted(&self, words: &OwnWords) -> Words {
        let officer = self.telling.officer.map(clean);
        let officer = officer.unwrap_or_else(|| self.voice.speech.plain("letter-an-officer"));
        let args = self.voice.speech.args().with("officer", officer.as_str());
        let is_foreign = words.language != self.telling.language || words.translation.is_some();
        let note = if is_foreign {
            let language = self.voice.in_language(&words.language);
            self.voice.speech.text_with("letter-words-in", &args.with("language", language))
        } else {
            self.voice.speech.text_with("letter-words", &args)
        };
        let written = passage(note, &words.language, &words.text);
        let translated = words.translation.as_ref().map(|translation| {
            let (language, translator) =
                (self.voice.in_language(&translation.language), clean(&translation.translated_by));
            let args = self.voice.speech.args().with("language", language).with("translator", translator);
            let note = self.voice.speech.text_with("letter-translation", &args);
            passage(note, &translation.language, &translation.text)
        });
        Words { written, translated }
    }
}

/// The sentence that says where an appointment is.
fn place(word: &str) -> Option<&'static str> {
    match word {
        "home" => Some("letter-place-home"),
        "office" => Some("letter-place-office"),
        "elsewhere" => Some("letter-place-elsewhere"),
        _ => None,
    }
}

/// The sentence that says why something is shared without consent (003 §8.2, 004 §8.2).
fn ground(word: Option<&str>) -> &'static str {
    match word {
        Some("crime_prevention") => "letter-sharing-notice-crime",
        Some("legal_proceedings") => "letter-sharing-notice-court",
        Some("protocol") => "letter-sharing-notice-protocol",
        _ => "letter-sharing-notice-why",
    }
}

fn passage(note: String, language: &str, text: &str) -> Passage {
    Passage { note, language: language.to_owned(), text: clean(text) }
}

/// What somebody typed, without characters that turn the direction of what stands round it.
fn clean(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !turns(*c)).collect()
}
