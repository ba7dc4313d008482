//! The shell that every page sits in, and the pieces that pages share.

use maud::{DOCTYPE, Markup, html};

use crate::{assets, information, speech::Speech};

/// The id of the form on a page, for the buttons outside it.
pub(crate) const FORM: &str = "answers";

/// What surrounds a page.
pub(crate) struct Shell {
    /// The title: neutral, since it stays in a browser's history.
    pub(crate) title: String,
    /// Whether something on the page has to be put right: the title says so first.
    pub(crate) wrong: bool,
    /// Where "Back" leads.
    pub(crate) back: Option<String>,
    /// How the language is changed.
    pub(crate) switch: Switch,
}

/// How the language is changed.
pub(crate) enum Switch {
    /// Not here.
    None,
    /// Links to the same page in other languages: its address after the language.
    Links(String),
    /// Buttons of the page's form, so that what is typed and not yet sent comes along.
    Buttons,
}

impl Shell {
    /// The whole page, with the way to leave at once.
    pub(crate) fn page(&self, speech: Speech<'_>, main: &Markup) -> Markup {
        self.framed(speech, main, true)
    }

    /// The page that everything begins with: how to leave at once is said on the next, before the button is first there.
    pub(crate) fn first_page(&self, speech: Speech<'_>, main: &Markup) -> Markup {
        self.framed(speech, main, false)
    }

    fn framed(&self, speech: Speech<'_>, main: &Markup, can_leave: bool) -> Markup {
        let language = speech.language();
        let title = if self.wrong {
            speech.plain_with("title-error", &speech.args().with("title", self.title.as_str()))
        } else {
            self.title.clone()
        };
        html! {
            (DOCTYPE)
            html lang=(language.code()) dir=(language.direction().html()) {
                head {
                    meta charset="utf-8";
                    title { (title) " - " (speech.plain("service-name")) }
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    link rel="stylesheet" href=(assets::STYLESHEET_PATH);
                    @if can_leave { script src=(*assets::SCRIPT_PATH) defer {} }
                }
                body {
                    a.skip href="#main" { (speech.say("skip-link")) }
                    @if can_leave { a.skip href="/exit" rel="nofollow noreferrer" { (speech.say("exit-page")) } }
                    header {
                        a.name href=(speech.to("")) { (speech.say("service-name")) }
                        @if can_leave { (exit(speech)) }
                    }
                    div.page {
                        @if let Some(back) = &self.back {
                            a.back href=(back) { (speech.say("back")) }
                        }
                        @if !matches!(self.switch, Switch::Buttons) { (self.languages(speech)) }
                        main id="main" { (main) }
                        @if matches!(self.switch, Switch::Buttons) { (self.languages(speech)) }
                    }
                    (footer(speech, can_leave))
                }
            }
        }
    }

    fn languages(&self, speech: Speech<'_>) -> Markup {
        let others = || speech.languages().iter().filter(|other| other.code() != speech.language().code());
        html! {
            @match &self.switch {
                Switch::None => {}
                Switch::Links(path) => nav.languages aria-label=(speech.plain("language-heading")) {
                    ul { @for other in others() {
                        li { a href={ "/" (other.code()) "/" (path) } lang=(other.code()) dir=(other.direction().html()) { (other.name()) } }
                    } }
                },
                Switch::Buttons => section.languages aria-label=(speech.plain("language-change")) {
                    p { (speech.say("language-change")) }
                    ul { @for other in others() {
                        li { button.link form=(FORM) name="go" value=(other.code()) lang=(other.code()) dir=(other.direction().html()) { (other.name()) } }
                    } }
                },
            }
        }
    }
}

/// The way to leave at once, with what a script says of it.
fn exit(speech: Speech<'_>) -> Markup {
    html! {
        a.exit href="/exit" rel="nofollow noreferrer" data-leaving=(speech.plain("exit-leaving"))
            data-two=(speech.plain("exit-two-more")) data-one=(speech.plain("exit-one-more"))
            data-stays=(speech.plain("exit-stays")) { (speech.say("exit-page")) }
    }
}

fn footer(speech: Speech<'_>, can_leave: bool) -> Markup {
    html! {
        footer {
            h2 { (speech.say("footer-heading")) }
            p { (speech.say("footer-phone")) }
            p { (speech.say("footer-emergency")) }
            p.links {
                a href=(speech.to("")) { (speech.say("footer-start")) }
                " "
                a href=(speech.to("your-report")) { (speech.say("footer-return")) }
                @if can_leave {
                    " "
                    a href=(speech.to("stay-safe")) { (speech.say("footer-leaving")) }
                }
            }
            ul.links {
                @for (path, title) in information::PAGES { li { a href=(speech.to(path)) { (speech.say(title)) } } }
            }
        }
    }
}

/// What is wrong, above everything else, each with a link to where it can be put right: the link's target and the reason.
pub(crate) fn error_summary(speech: Speech<'_>, wrong: &[(String, Markup)]) -> Markup {
    html! {
        @if !wrong.is_empty() {
            div.summary role="alert" aria-labelledby="summary-heading" tabindex="-1" autofocus {
                h2 id="summary-heading" { (speech.say("errors-heading")) }
                ul { @for (target, reason) in wrong { li { a href=(target) { (reason) } } } }
            }
        }
    }
}

/// Something that has to be known before going on, and is nobody's mistake.
pub(crate) fn notice(text: &Markup) -> Markup {
    html! { div.notice role="status" { p { (text) } } }
}
