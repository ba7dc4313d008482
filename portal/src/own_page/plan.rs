//! The action plan: every option as it was gone through, answered one by one, and signed (001 §3.1, 3.4; 004 §4.4).

use actix_web::{HttpResponse, http::StatusCode};
use entity::{
    action_plan::OptionCode,
    answers::{Answers, Problems, Raw},
    code,
    follow_up::{FollowUp, FollowUpAct, Written, name_of},
    own_page::{OwnPage, Plan, PlanLine, SIGNATURE},
    policy::Signer,
    words::PLAN_DECISION,
};
use maud::{Markup, html};
use serde_json::json;

use super::{
    HOME, Own, open_again, own,
    sheet::Sheet,
    writing::{ONCE, is_of, marks, send},
};
use crate::{
    fields::{self, Fields},
    posted::{self, Body},
    trouble::{self, Trouble},
    visit::Visit,
};

const AT: &str = "plan";
const NOTE: &str = "plan_note";
/// The most characters of what they say to the plan.
const MOST: usize = 2000;

/// Whether the plan waits for their signature: the policy wants it, they have not signed, and nothing in it is disputed.
pub(super) fn waits_for_signature(visit: &Visit, own: &OwnPage) -> bool {
    let signers = &visit.portal.intake.promises.policy.action_plan.signed_by;
    let theirs = own.may_consent() && signers.contains(&Signer::Victim);
    let waits = |plan: &Plan| plan.signed_at.is_none() && !plan.is_disputed();
    theirs && !own.is_closed() && own.plan.as_ref().is_some_and(waits)
}

/// Shows the plan.
pub(crate) async fn show(visit: Visit, request: actix_web::HttpRequest) -> HttpResponse {
    let outcome = match own(&visit).await {
        Ok(own) => Ok(match own.as_ref().and_then(|own| Some((own, own.page.plan.as_ref()?))) {
            Some((own, plan)) => {
                let done: &[&str] = match request.query_string() {
                    "done=answered" => &["plan-answered"],
                    "done=answered-without-code" => &["plan-answered", "code-was-taken-out"],
                    "done=signed" => &["plan-signed"],
                    _ => &[],
                };
                let notices = done.iter().map(|id| visit.speech().say(id)).collect();
                visit.page(
                    StatusCode::OK,
                    page(&visit, &own.page, plan, &Raw::new(), &Problems::new(), notices),
                )
            }
            None => visit.go(HOME),
        }),
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

/// Whether they may say something to it: what is closed is not answered any more, and only who speaks for the victim decides.
fn may_answer(own: &OwnPage) -> bool {
    !own.is_closed() && own.may_consent()
}

fn page(
    visit: &Visit,
    own: &OwnPage,
    plan: &Plan,
    typed: &Raw,
    wrong: &Problems,
    notices: Vec<Markup>,
) -> Markup {
    let speech = visit.speech();
    let dated = |id: &str, date: String| speech.say_with(id, &speech.args().with("date", date));
    let summary = wrong.iter().map(|(key, wrong)| {
        let question = SIGNATURE.questions.iter().find(|question| question.key == *key);
        let says = question.map(|question| fields::reason(question, *wrong, speech));
        (format!("#{key}"), says.unwrap_or_else(|| speech.say_with("error-too-long", &counted(visit, typed))))
    });
    let sheet = Sheet {
        wrong: summary.collect(),
        notices,
        lead: html! {
            p { (dated("plan-agreed", speech.day(plan.agreed_at))) }
            @if let Some(signed) = plan.signed_at { p { (dated("plan-signed-on", speech.day(signed))) } }
            @if plan.is_disputed() { p { (speech.say("plan-disputed")) } }
            p { (speech.say("plan-lead")) }
            @if !may_answer(own) { (only_shown(visit, plan)) }
        },
        form: may_answer(own).then(|| answering(visit, own, plan, typed, wrong)),
        after: html! { @if waits_for_signature(visit, own) { (signing(visit, own, plan, typed, wrong)) } },
        ..Sheet::new(AT, "plan-heading")
    };
    sheet.show(visit)
}

fn counted<'a>(visit: &'a Visit, typed: &Raw) -> locales::Args<'a> {
    let count = posted::value(typed, NOTE).chars().count();
    visit.speech().args().with("count", count).with("max", MOST)
}

/// What an option is, and by when it is done.
fn named(visit: &Visit, line: &PlanLine) -> Option<Markup> {
    let speech = visit.speech();
    let option = OptionCode::of(&line.code).option()?;
    Some(html! {
        (speech.say(&option.message()))
        @if let Some(due) = line.due {
            " " span.optional { (speech.say_with("plan-due", &speech.args().with("date", speech.answered_date(&due.to_string())))) }
        }
    })
}

fn only_shown(visit: &Visit, plan: &Plan) -> Markup {
    let speech = visit.speech();
    html! {
        dl.answers {
            @for line in &plan.lines { @if let Some(name) = named(visit, line) {
                div { dt { (name) } dd { (speech.say(&PLAN_DECISION.message(line.decision()))) } }
            } }
        }
    }
}

fn answering(visit: &Visit, own: &OwnPage, plan: &Plan, typed: &Raw, wrong: &Problems) -> Markup {
    let speech = visit.speech();
    let too_long = wrong.iter().any(|(key, _)| *key == NOTE);
    html! {
        (marks(visit, own))
        input type="hidden" name="plan" value=(plan.id);
        @for line in &plan.lines { @if let Some(name) = named(visit, line) { (choice(visit, line, &name, typed)) } }
        div.question.wrong[too_long] {
            label for=(NOTE) { (speech.say("plan-note")) " " span.optional { (speech.say("optional")) } }
            @if too_long { p.error id={ (NOTE) "-error" } { (speech.say_with("error-too-long", &counted(visit, typed))) } }
            textarea id=(NOTE) name=(NOTE) rows="4" dir="auto" autocomplete="off"
                aria-describedby=[too_long.then(|| format!("{NOTE}-error"))] { "\n" (posted::value(typed, NOTE)) }
        }
        button name="go" value="answer" { (speech.say("plan-send")) }
    }
}

fn choice(visit: &Visit, line: &PlanLine, name: &Markup, typed: &Raw) -> Markup {
    let speech = visit.speech();
    let chosen = posted::value(typed, &line.code);
    let marked = if chosen.is_empty() { line.decision() } else { chosen };
    html! {
        div.question {
            fieldset {
                legend { (name) }
                @for word in ["agrees", "does_not_agree", "undecided"] {
                    @let id = format!("{}-{word}", line.code);
                    div.option {
                        input type="radio" id=(id) name=(line.code) value=(word) checked[marked == word];
                        label for=(id) { (speech.say(&PLAN_DECISION.message(word))) }
                    }
                }
            }
        }
    }
}

fn signing(visit: &Visit, own: &OwnPage, plan: &Plan, typed: &Raw, wrong: &Problems) -> Markup {
    let speech = visit.speech();
    let answers = Answers::default();
    let values = fields::of_page(SIGNATURE, typed);
    let fields =
        Fields { page: SIGNATURE, answers: &answers, values, wrong, areas: &[], part: false, speech };
    html! {
        h2 { (speech.say("plan-sign-heading")) }
        p { (speech.say("plan-sign-lead")) }
        form.no-print method="post" action=(visit.to(&format!("{HOME}/{AT}"))) autocomplete="off" novalidate {
            (marks(visit, own))
            input type="hidden" name="plan" value=(plan.id);
            (fields.questions())
            button name="go" value="sign" { (speech.say("plan-sign")) }
        }
    }
}

/// Takes the answers, or the signature.
pub(crate) async fn take(visit: Visit, body: Body) -> HttpResponse {
    let outcome = match posted::read(body) {
        Ok(raw) => enter(&visit, &raw).await,
        Err(trouble) => Err(trouble),
    };
    trouble::answer(&visit, outcome)
}

async fn enter(visit: &Visit, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let Some(Own { page: own, .. }) = own(visit).await?.filter(|own| is_of(raw, &own.page)) else {
        return Ok(open_again(visit, AT, &Raw::new()));
    };
    let Some(plan) = own.plan.clone().filter(|_| may_answer(&own)) else { return Ok(visit.go(HOME)) };
    match posted::value(raw, "go") {
        "answer" => answer(visit, &own, &plan, raw).await,
        "sign" => sign(visit, &own, &plan, raw).await,
        go => match visit.portal.languages.get(go) {
            Some(language) => {
                let same = format!("/{}/{HOME}/{AT}", language.code());
                Ok(HttpResponse::SeeOther().insert_header(("location", same)).finish())
            }
            None => {
                visit.change(|_| ()).await?;
                Ok(visit.page(StatusCode::OK, page(visit, &own, &plan, raw, &Problems::new(), Vec::new())))
            }
        },
    }
}

async fn answer(visit: &Visit, own: &OwnPage, plan: &Plan, raw: &Raw) -> Result<HttpResponse, Trouble> {
    let again = |wrong: &Problems, notices| {
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        Ok(visit.page(status, page(visit, own, plan, raw, wrong, notices)))
    };
    if posted::value(raw, "plan") != plan.id.to_string() {
        // A newer version came between: they see it first.
        return again(&Problems::new(), vec![visit.speech().say("plan-newer")]);
    }
    let note = posted::value(raw, NOTE).trim();
    let count = note.chars().count();
    if count > MOST {
        return again(&vec![(NOTE, entity::answers::Wrong::TooLong { count, most: MOST })], Vec::new());
    }
    let changed: Vec<_> = plan
        .lines
        .iter()
        .filter_map(|line| {
            let said = posted::value(raw, &line.code);
            let is_new = PLAN_DECISION.has(said) && said != "not_applicable" && said != line.decision();
            is_new.then(|| json!({ "code": line.code, "decision": said }))
        })
        .collect();
    if changed.is_empty() && note.is_empty() {
        return again(&Problems::new(), vec![visit.speech().say("plan-same")]);
    }
    let (note, without_code) = code::taken_out(note, &visit.speech().plain("code-taken-out"));
    let written = Written::from_iter((!note.is_empty()).then(|| ("/note".to_owned(), note)));
    let facts = json!({ "plan_id": plan.id, "options": changed, "note": null });
    let id = name_of(&own.report, posted::value(raw, ONCE), "answer");
    let follow_up = FollowUp { id, act: FollowUpAct::AnswerPlan, subject_id: Some(plan.id), facts, written };
    send(visit, own, &[follow_up], AT).await?;
    let done = if without_code { "answered-without-code" } else { "answered" };
    Ok(visit.go(&format!("{HOME}/{AT}?done={done}")))
}

async fn sign(visit: &Visit, own: &OwnPage, plan: &Plan, raw: &Raw) -> Result<HttpResponse, Trouble> {
    if !waits_for_signature(visit, own) {
        return Ok(visit.go(&format!("{HOME}/{AT}")));
    }
    if posted::value(raw, "plan") != plan.id.to_string() {
        let words = vec![visit.speech().say("plan-newer")];
        return Ok(visit.page(StatusCode::OK, page(visit, own, plan, raw, &Problems::new(), words)));
    }
    let mut answers = Answers::default();
    if let Err(wrong) = answers.take_page(SIGNATURE, raw, visit.context()) {
        let again = page(visit, own, plan, raw, &wrong, Vec::new());
        return Ok(visit.page(StatusCode::UNPROCESSABLE_ENTITY, again));
    }
    let name = answers.word("signature").unwrap_or_default().to_owned();
    let facts = json!({
        "happened_at": visit.now,
        "plan_id": plan.id,
        "signer": "victim",
        "how": { "typed_name": null },
        "channel": "own_page",
    });
    let follow_up = FollowUp {
        id: name_of(&own.report, posted::value(raw, ONCE), "sign"),
        act: FollowUpAct::SignPlan,
        subject_id: Some(plan.signed_under),
        facts,
        written: Written::from([("/how/typed_name".to_owned(), name)]),
    };
    send(visit, own, &[follow_up], AT).await?;
    Ok(visit.go(&format!("{HOME}/{AT}?done=signed")))
}
