//! A page of the reporter's own, below the first one.

use maud::{Markup, html};

use super::HOME;
use crate::{
    layout::{FORM, Shell, Switch, error_summary, notice},
    timing::{self, Holds},
    visit::Visit,
};

/// What such a page is made of.
pub(super) struct Sheet {
    /// Its address below the first page.
    pub(super) at: &'static str,
    /// The name of its heading's sentence.
    pub(super) heading: &'static str,
    /// What is wrong, each with a link to where it can be put right.
    pub(super) wrong: Vec<(String, Markup)>,
    /// What has to be known first.
    pub(super) notices: Vec<Markup>,
    /// What stands under the heading.
    pub(super) lead: Markup,
    /// The form, if there is one: its fields and buttons.
    pub(super) form: Option<Markup>,
    /// What comes after it.
    pub(super) after: Markup,
}

impl Sheet {
    /// A page with nothing on it yet.
    pub(super) fn new(at: &'static str, heading: &'static str) -> Self {
        let (wrong, notices) = (Vec::new(), Vec::new());
        Self { at, heading, wrong, notices, lead: html! {}, form: None, after: html! {} }
    }

    /// The whole page.
    pub(super) fn show(&self, visit: &Visit) -> Markup {
        let speech = visit.speech();
        let shell = Shell {
            title: speech.plain("yours-title"),
            wrong: !self.wrong.is_empty(),
            back: Some(visit.to(HOME)),
            switch: match self.form {
                Some(_) => Switch::Buttons,
                None => Switch::Links(format!("{HOME}/{}", self.at)),
            },
        };
        shell.page(
            speech,
            &html! {
                (error_summary(speech, &self.wrong))
                @for words in &self.notices { (notice(words)) }
                h1 { (speech.say(self.heading)) }
                (self.lead)
                @if let Some(form) = &self.form {
                    form.no-print id=(FORM) method="post" action=(visit.to(&format!("{HOME}/{}", self.at))) autocomplete="off" novalidate {
                        (form)
                        (timing::in_form(visit, Holds::Page))
                    }
                }
                (self.after)
            },
        )
    }
}
