//! The survey: a link in a letter, or the reporter's own page, leads here. Looking changes nothing; sending answers once.

use actix_web::{HttpResponse, http::StatusCode, web::Path};
use entity::{
    answers::{Answers, Problems, Raw},
    letter_link::{Found, LinkSecret},
    moment::Moment,
    survey::{self, Concern, Outcome, PAGE},
};
use maud::{Markup, html};

use crate::{
    dead_link,
    fields::{self, Fields},
    layout::{FORM, Shell, Switch, error_summary, notice},
    posted::{self, Body},
    speech::Speech,
    trouble::{self, Trouble},
    visit::Visit,
};

/// The path of the questions that a link opens, after the language.
pub(crate) fn address(secret: &LinkSecret) -> String {
    format!("answer/{}", secret.text())
}

/// The questions as they stand: what was typed, what is wrong with it, and what else has to be known.
struct Sheet<'a> {
    speech: Speech<'a>,
    secret: &'a LinkSecret,
    until: Option<Moment>,
    values: Raw,
    wrong: Problems,
    notice: Option<Markup>,
}

/// Shows the questions. However often somebody or something looks, the link stays as it was.
pub(crate) async fn show(visit: Visit, path: Path<(String, String)>) -> HttpResponse {
    let Ok(secret) = path.1.parse::<LinkSecret>() else { return dead_link::page(&visit, &Found::Unknown) };
    let found = survey::find(&visit.portal.intake.db, &secret, visit.now).await;
    let outcome = found.map_err(Trouble::from).map(|found| match found {
        Found::Open(link) => visit.page(StatusCode::OK, empty(&visit, &secret, link.expires_at)),
        dead => dead_link::page(&visit, &dead),
    });
    trouble::answer(&visit, outcome)
}

fn empty(visit: &Visit, secret: &LinkSecret, until: Moment) -> Markup {
    let speech = visit.speech();
    let (values, wrong) = (Raw::new(), Problems::new());
    Sheet { speech, secret, until: Some(until), values, wrong, notice: None }.show(visit)
}

/// Takes the answers, or that somebody does not want to answer; or shows the questions in another language. Through a link
/// that does not work any more nothing is read: whatever is sent, the page is the one that looking shows.
pub(crate) async fn answer(visit: Visit, path: Path<(String, String)>, body: Body) -> HttpResponse {
    let Ok(secret) = path.1.parse::<LinkSecret>() else { return dead_link::page(&visit, &Found::Unknown) };
    let raw = match posted::read(body) {
        Ok(raw) => raw,
        Err(trouble) => return trouble.page(&visit),
    };
    let found = survey::find_to_answer(&visit.portal.intake.db, &secret, visit.now).await;
    if let Ok(dead @ (Found::Used(_) | Found::Expired(_) | Found::Unknown)) = &found {
        return dead_link::page(&visit, dead);
    }
    let values = fields::of_page(PAGE, &raw);
    if let Some(language) = visit.portal.languages.get(posted::value(&raw, "go")) {
        let speech = Speech::new(&visit.portal.languages, language, &visit.portal.landlord);
        let sheet = Sheet { speech, secret: &secret, until: None, values, wrong: Vec::new(), notice: None };
        return visit.page(StatusCode::OK, sheet.show(&visit));
    }
    let declined = posted::value(&raw, "go") == "decline";
    let read = if declined { Ok(Answers::default()) } else { survey::read(&values, visit.context()) };
    let speech = visit.speech();
    let again = |wrong, notice| Sheet { speech, secret: &secret, until: None, values, wrong, notice };
    match read {
        Err(wrong) => visit.page(StatusCode::UNPROCESSABLE_ENTITY, again(wrong, None).show(&visit)),
        Ok(answers) => match take(&visit, &secret, &answers).await {
            Ok(Outcome::Closed(found)) => dead_link::page(&visit, &found),
            Ok(Outcome::Kept(concern)) => thanks(&visit, declined, concern),
            Err(trouble) => {
                trouble.log();
                let words = html! { (speech.say("trouble-heading")) ". " (speech.say("answer-not-sent")) };
                let sheet = again(Vec::new(), Some(words));
                visit.page(StatusCode::SERVICE_UNAVAILABLE, sheet.show(&visit))
            }
        },
    }
}

async fn take(visit: &Visit, secret: &LinkSecret, answers: &Answers) -> Result<Outcome, Trouble> {
    let (intake, chance) = (&visit.portal.intake, visit.portal.chance.as_ref());
    let taken = survey::answer(&intake.db, &intake.recipients, secret, answers, chance, visit.now).await?;
    if matches!(taken, Outcome::Kept(concern) if concern.is_there()) {
        visit.portal.letters_due.notify_one();
    }
    Ok(taken)
}

impl Sheet<'_> {
    fn show(&self, visit: &Visit) -> Markup {
        let speech = self.speech;
        let shell = Shell {
            title: speech.plain("answer-title"),
            wrong: !self.wrong.is_empty(),
            back: None,
            switch: Switch::Buttons,
        };
        let answers = Answers::default();
        let fields = Fields {
            page: PAGE,
            answers: &answers,
            values: self.values.clone(),
            wrong: &self.wrong,
            areas: visit.context().areas,
            part: false,
            speech,
        };
        let summary = self.wrong.iter().filter_map(|(key, wrong)| {
            let question = PAGE.questions.iter().find(|question| question.key == *key)?;
            Some((format!("#{}", fields::target(question, &[])), fields::reason(question, *wrong, speech)))
        });
        let until = |until: Moment| speech.args().with("date", speech.day_and_time(until));
        shell.page(
            speech,
            &html! {
                (error_summary(speech, &summary.collect::<Vec<_>>()))
                @if let Some(words) = &self.notice { (notice(words)) }
                h1 { (speech.say("answer-heading")) }
                p { (speech.say("answer-lead")) }
                p { (speech.say("answer-private")) }
                p { (speech.say("answer-private-limit")) }
                p.note {
                    (speech.say("answer-otherwise"))
                    @if let Some(moment) = self.until { " " (speech.say_with("answer-until", &until(moment))) }
                }
                form id=(FORM) method="post" action=(speech.to(&address(self.secret))) autocomplete="off" novalidate {
                    (fields.questions())
                    p.actions { button name="go" value="send" { (speech.say("answer-send")) } }
                    p { button.second name="go" value="decline" { (speech.say("answer-decline")) } }
                }
            },
        )
    }
}

/// Thanks; what a manager will do, where the answers ask for it; and whom to call, where somebody is not safe.
fn thanks(visit: &Visit, declined: bool, concern: Concern) -> HttpResponse {
    let speech = visit.speech();
    let shell = Shell { title: speech.plain("thanks-title"), wrong: false, back: None, switch: Switch::None };
    let page = shell.page(
        speech,
        &html! {
            @if declined {
                h1 { (speech.say("declined-heading")) }
                p { (speech.say("declined-body")) }
            } @else {
                h1 { (speech.say("thanks-heading")) }
                p { (speech.say("thanks-body")) }
            }
            @if concern.low { p { (speech.say("thanks-low")) } }
            @if concern.unsafe_now {
                p { (speech.say("thanks-unsafe")) }
                (dead_link::emergency(speech))
            }
            p { (speech.say("thanks-close")) }
        },
    );
    visit.page(StatusCode::OK, page)
}
