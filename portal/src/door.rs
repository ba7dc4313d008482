//! The public door: what it makes of a report that comes in. Nobody is refused and nothing asks whether somebody is a machine.
//! What looks like a machine's report is set aside for a look ([`entity::set_aside`]), and acknowledged like any other.
//!
//! Five signs set a report aside:
//! - something stands in a field that people do not see (the decoy);
//! - it was sent faster than people read, or from a page that was not asked for: the last page carries a mark
//!   ([`entity::form_key`]) that says when it was shown, and an unknown mark is no more than this sign;
//! - many came from one neighbourhood of the internet, or through one reporting centre, within ten minutes. These are counted
//!   in the memory of each program: what a centre's code is, the record can't say, since it is sealed, and of neighbourhoods
//!   it is to know nothing;
//! - many came at all, which is counted in the record ([`entity::set_aside`]).
//!
//! Only one thing is not received: a filled decoy in a report that was begun and sent, through all its pages, within the few
//! seconds in which nobody reads even one. It is answered like any other and opens nothing. The decoy alone never loses a
//! report, for a browser may have filled it in for somebody; nor does haste alone, for somebody may have had help; and
//! what neighbours do is never held against anybody.

use std::{net::IpAddr, time::Duration};

use entity::{
    answers::{Answers, Raw},
    draft::Draft,
    form_key::FormKeys,
    set_aside::{BURST_SECONDS, Screened, SetAsideBecause},
};
use maud::{Markup, html};

use crate::{neighbourhood::Buckets, posted, speech::Speech, trouble::Trouble, visit::Visit};

/// The name of the field that people do not see.
const DECOY: &str = "website";
/// The name of the field with the mark of the last page.
const SHOWN: &str = "shown";
/// How many tries of number and code one neighbourhood has within ten minutes before each is slowed down.
const TRIES: u32 = 20;
/// The longest that a try is held up.
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// How much may come before it is set aside.
#[derive(Debug, Clone)]
pub struct Measures {
    /// Reports within ten minutes; no limit, if not said.
    pub whole: Option<u32>,
    /// Reports within ten minutes through one reporting centre.
    pub centre: u32,
    /// Reports within ten minutes from one neighbourhood of the internet.
    pub neighbourhood: u32,
    /// How many seconds somebody takes at least who reads a page before they send it.
    pub least_seconds: u32,
    /// The proxies whose word is believed on where a request comes from.
    pub trusted: Vec<IpAddr>,
}

impl Measures {
    /// What is usual.
    pub const WHOLE: u32 = 30;
    /// What is usual.
    pub const CENTRE: u32 = 15;
    /// What is usual.
    pub const NEIGHBOURHOOD: u32 = 10;
    /// What is usual.
    pub const LEAST_SECONDS: u32 = 2;

    /// Nothing is too much.
    pub fn none() -> Self {
        Self { whole: None, centre: u32::MAX, neighbourhood: u32::MAX, least_seconds: 0, trusted: Vec::new() }
    }
}

/// The door.
pub struct Door {
    measures: Measures,
    keys: FormKeys,
    neighbourhoods: Buckets,
    centres: Buckets,
    tries: Buckets,
}

impl Door {
    /// A door with these measures.
    pub fn new(measures: Measures) -> Self {
        let within = |most| Buckets::new(most, BURST_SECONDS);
        Self {
            neighbourhoods: within(measures.neighbourhood),
            centres: within(measures.centre),
            tries: within(TRIES),
            keys: FormKeys::default(),
            measures,
        }
    }

    /// The proxies whose word is believed.
    pub(crate) fn trusted(&self) -> &[IpAddr] {
        &self.measures.trusted
    }
}

/// What becomes of a report at the door.
pub(crate) enum Verdict {
    /// It is received; perhaps set aside.
    Received(Screened),
    /// No person can have made it.
    Impossible,
}

/// The field that people do not see. Whoever sees it all the same is told to leave it.
pub(crate) fn decoy(speech: Speech<'_>) -> Markup {
    html! {
        div.unseen aria-hidden="true" {
            label for=(DECOY) { (speech.say("leave-empty")) }
            input id=(DECOY) name=(DECOY) autocomplete="off" tabindex="-1";
        }
    }
}

/// Whether something stands in it.
pub(crate) fn is_decoyed(raw: &Raw) -> bool {
    raw.get(DECOY).is_some_and(|values| values.iter().any(|value| !value.trim().is_empty()))
}

/// The mark of the last page. Without one the report is set aside, so trouble with it is no trouble for anybody.
pub(crate) async fn mark(visit: &Visit) -> Markup {
    let mark = match whose(visit) {
        None => None,
        Some(whose) => {
            let (door, chance) = (&visit.portal.door, visit.portal.chance.as_ref());
            let mark = door.keys.mark(&visit.portal.intake.db, &whose, chance, visit.now).await;
            mark.map_err(|fault| Trouble::Fault(fault).log()).ok()
        }
    };
    html! { @if let Some(mark) = mark { input type="hidden" name=(SHOWN) value=(mark); } }
}

/// Whose form it is: that of the report it becomes.
fn whose(visit: &Visit) -> Option<String> {
    visit.key.as_ref()?.submission().ok()
}

/// Looks at a report that is about to be sent.
pub(crate) async fn look(visit: &Visit, draft: &Draft, raw: &Raw, answers: &Answers) -> Verdict {
    let decoyed = draft.decoyed || is_decoyed(raw);
    if decoyed && is_impossible(visit, draft) {
        return Verdict::Impossible;
    }
    // Each is asked, and counts, only while none before it has spoken.
    let because = if decoyed {
        Some(SetAsideBecause::Decoy)
    } else if is_hasty(visit, raw).await {
        Some(SetAsideBecause::Haste)
    } else {
        is_crowded(visit, answers)
    };
    Verdict::Received(Screened { because, budget: visit.portal.door.measures.whole })
}

/// Whether all of it, from the first page on, took less time than anybody takes for one.
fn is_impossible(visit: &Visit, draft: &Draft) -> bool {
    let least = i64::from(visit.portal.door.measures.least_seconds);
    draft.begun_at.is_some_and(|begun| visit.now.seconds_since(begun) < least)
}

async fn is_hasty(visit: &Visit, raw: &Raw) -> bool {
    let door = &visit.portal.door;
    let least = i64::from(door.measures.least_seconds) * 1000;
    if least == 0 {
        return false;
    }
    let Some(whose) = whose(visit) else { return true };
    let shown = door.keys.shown_for(&visit.portal.intake.db, posted::value(raw, SHOWN), &whose, visit.now);
    match shown.await {
        Ok(shown_for) => shown_for.is_none_or(|shown_for| shown_for < least),
        Err(fault) => {
            Trouble::Fault(fault).log();
            true
        }
    }
}

fn is_crowded(visit: &Visit, answers: &Answers) -> Option<SetAsideBecause> {
    let door = &visit.portal.door;
    let neighbourhood = visit.neighbourhood.as_ref().map(|one| one.bytes().to_vec());
    if neighbourhood.is_some_and(|place| too_early(visit, &door.neighbourhoods, &place) > 0) {
        return Some(SetAsideBecause::Neighbourhood);
    }
    let said = answers.word("centre_code").unwrap_or_default();
    let code: String = said.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    let through_centre = answers.says("reporter_role", "centre");
    (through_centre && too_early(visit, &door.centres, code.as_bytes()) > 0)
        .then_some(SetAsideBecause::Centre)
}

/// How many milliseconds one more is too early. Without randomness nobody can be counted, and nobody is held up.
fn too_early(visit: &Visit, buckets: &Buckets, place: &[u8]) -> i64 {
    buckets.too_early(place, visit.portal.chance.as_ref(), visit.now).unwrap_or_else(|fault| {
        Trouble::Fault(fault).log();
        0
    })
}

/// Holds up a try of number and code for a moment where many come from one neighbourhood. It is made all the same.
pub(crate) async fn slow_down(visit: &Visit) {
    let Some(place) = &visit.neighbourhood else { return };
    let early = too_early(visit, &visit.portal.door.tries, place.bytes());
    if let Ok(milliseconds @ 1..) = u64::try_from(early) {
        tokio::time::sleep(Duration::from_millis(milliseconds).min(LONGEST_WAIT)).await;
    }
}
