use std::slice;

use ClockState::{Met, NotApplicable, Running};

use super::*;
use crate::{
    event::{Event, Happened},
    policy::{self, Policy},
    working_time::WorkingTime,
};

mod every_promise;

const REPORT: Uuid = Uuid::from_u128(1);
const SECOND_REPORT: Uuid = Uuid::from_u128(2);
const CASE: Uuid = Uuid::from_u128(3);
const SUBJECT: Uuid = Uuid::from_u128(4);
const SECOND_SUBJECT: Uuid = Uuid::from_u128(5);

/// A landlord's policy and its days.
struct House {
    policy: Policy,
    working: WorkingTime,
}

impl House {
    fn of(landlord: &str) -> Self {
        let working = WorkingTime::of("england-and-wales").unwrap();
        Self { policy: Policy::shipped(landlord).unwrap().unwrap(), working }
    }

    fn keeper<'a>(&'a self, place: &'a Place) -> Keeper<'a> {
        Keeper { policy: &self.policy, working: &self.working, place }
    }
}

fn moment(text: &str) -> Moment {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn friday() -> Moment {
    moment("2026-11-20T09:30:00Z")
}

/// A case whose latest report is `report_id`.
fn case(report_id: Uuid) -> Place {
    Place { case_id: Some(CASE), report_id: Some(report_id), reachable: true, ..Place::default() }
}

fn what(event: Event, subject_id: Uuid) -> Happened {
    Happened { event, subject_id: Some(subject_id) }
}

/// The clock of that code, if there is exactly one.
fn one(clocks: &[Model], code: &str) -> Option<Model> {
    match all(clocks, code)[..] {
        [clock] => Some(clock.clone()),
        _ => None,
    }
}

fn all<'a>(clocks: &'a [Model], code: &str) -> Vec<&'a Model> {
    clocks.iter().filter(|clock| clock.code == code).collect()
}

/// A case as it goes on: what happens is told to its clocks, one thing after another.
struct Story {
    house: House,
    place: Place,
    clocks: Vec<Model>,
}

impl Story {
    /// A case that began with a report on Friday.
    fn of(landlord: &str) -> Self {
        let mut story = Self { house: House::of(landlord), place: case(REPORT), clocks: Vec::new() };
        story.tell(Event::ReportReceived, friday());
        story
    }

    fn tell(&mut self, what: impl Into<Happened>, at: Moment) -> &mut Self {
        self.tell_all(&[what.into()], at)
    }

    fn tell_all(&mut self, what: &[Happened], at: Moment) -> &mut Self {
        let kept = self.house.keeper(&self.place).after(&self.clocks, what, None, at);
        self.keep(kept);
        self
    }

    /// Time goes by until `now`.
    fn wait(&mut self, now: Moment) -> Vec<(String, Became)> {
        let mut said = Vec::new();
        for clock in self.clocks.clone() {
            let missed_before =
                all(&self.clocks, &clock.code).iter().filter(|c| c.breached_at.is_some()).count();
            if clock.looks_at.is_some_and(|looks| looks <= now) {
                let (kept, became) = self.house.keeper(&self.place).watch(&clock, missed_before, now);
                said.extend(became.into_iter().map(|became| (clock.code.clone(), became)));
                self.keep(kept);
            }
        }
        said
    }

    /// Puts a clock in the place of the one it was.
    fn change(&mut self, code: &str, change: impl FnOnce(Keeper<'_>, &Model) -> Kept) -> &mut Self {
        let clock = self.clock(code);
        let kept = change(self.house.keeper(&self.place), &clock);
        self.keep(kept);
        self
    }

    fn pause(&mut self, code: &str, until: Moment, at: Moment) -> &mut Self {
        let paused = |keeper: Keeper<'_>, clock: &Model| keeper.pause(clock, "victim_request", until, at);
        self.change(code, |keeper, clock| Kept { changed: vec![paused(keeper, clock)], begun: Vec::new() })
    }

    fn keep(&mut self, kept: Kept) {
        for changed in kept.changed {
            let there = self.clocks.iter().position(|clock| clock.id == changed.id).unwrap();
            self.clocks[there] = changed;
        }
        self.clocks.extend(kept.begun);
    }

    /// The latest clock of that code.
    fn clock(&self, code: &str) -> Model {
        all(&self.clocks, code).last().map(|clock| (*clock).clone()).unwrap_or_else(|| panic!("no {code}"))
    }

    fn states(&self, code: &str) -> Vec<ClockState> {
        all(&self.clocks, code).iter().map(|clock| clock.state).collect()
    }

    fn due(&self, code: &str) -> String {
        self.clock(code).due_at.unwrap().to_string()
    }
}

// What the public is promised.

fn told(landlord: &str, reachable: bool) -> Vec<(Promise, String)> {
    let (house, place) = (House::of(landlord), Place { reachable, ..case(REPORT) });
    let clocks = house.keeper(&place).after(&[], &[Event::ReportReceived.into()], None, friday()).begun;
    promised(&clocks).into_iter().map(|told| (told.promise, told.due_at.to_string())).collect()
}

#[test]
fn each_landlord_promises_what_it_has_published() {
    let letter = (Promise::Letter, "2026-12-04T17:00:00Z".to_owned());
    for (landlord, contact) in [
        ("council-sop", "2026-11-21T09:30:00Z"),
        ("viridian", "2026-11-21T09:30:00Z"),
        ("strictest", "2026-11-21T09:30:00Z"),
        ("housing-group", "2026-11-23T17:00:00Z"),
        ("stoke", "2026-11-23T17:00:00Z"),
        ("mhp", "2026-11-23T17:00:00Z"),
    ] {
        let contact = (Promise::FirstContact, contact.to_owned());
        assert_eq!(told(landlord, true), [contact, letter.clone()], "{landlord}");
    }
}

#[test]
fn each_landlord_makes_the_public_each_promise_once() {
    for landlord in policy::shipped() {
        let clocks = House::of(landlord).policy.clocks;
        for promise in [Promise::FirstContact, Promise::Letter] {
            let made = clocks.iter().filter(|rule| rule.promise == Some(promise)).count();
            assert_eq!(made, 1, "{landlord} {promise:?}");
        }
    }
}

#[test]
fn where_nobody_can_be_reached_contact_is_not_promised_and_the_reason_is_kept() {
    assert_eq!(told("stoke", false), [(Promise::Letter, "2026-12-04T17:00:00Z".to_owned())]);
    let (house, place) = (House::of("stoke"), Place { reachable: false, ..case(REPORT) });
    let clocks = house.keeper(&place).after(&[], &[Event::ReportReceived.into()], None, friday()).begun;
    let contact = one(&clocks, "STK-01").unwrap();
    assert_eq!((contact.state, contact.due_at), (NotApplicable, None));
    assert_eq!(contact.reason.as_deref(), Some(NO_CONTACT_ROUTE));
}

#[test]
fn where_nobody_can_be_reached_only_what_needs_them_falls_away() {
    for (landlord, needs_them) in [
        ("council-sop", vec!["SOP-01", "SOP-04"]),
        ("viridian", vec!["VIR-05", "VIR-21", "VIR-22", "VIR-25"]),
        ("housing-group", vec!["GRP-01", "GRP-02"]),
        ("stoke", vec!["STK-01", "STK-02"]),
        ("mhp", vec!["MHP-03", "MHP-04", "MHP-05", "MHP-06"]),
        ("strictest", vec!["STR-01", "STR-06", "STR-10", "STR-14", "STR-15", "STR-30", "STR-33", "STR-34"]),
    ] {
        let clocks = House::of(landlord).policy.clocks;
        let rules = clocks.iter().filter(|rule| rule.needs_contact);
        assert_eq!(rules.map(|rule| rule.code.as_str()).collect::<Vec<_>>(), needs_them, "{landlord}");
    }
}

#[test]
fn where_the_calendar_ends_a_clock_runs_without_a_date_and_says_so() {
    let (house, place) = (House::of("stoke"), case(REPORT));
    let late = moment("2028-12-28T09:30:00Z");
    let clocks = house.keeper(&place).after(&[], &[Event::ReportReceived.into()], None, late).begun;
    let letter = clocks.iter().find(|clock| clock.promise == Some(Promise::Letter)).unwrap();
    assert_eq!((letter.state, letter.due_at), (Running, None));
    assert_eq!(letter.reason.as_deref(), Some(CALENDAR_INCOMPLETE));
}

// What the policies say besides.

#[test]
fn only_the_reasons_in_the_procedure_put_a_promise_off_or_let_it_fall_away() {
    for (landlord, code, pauses, exemptions) in [
        ("viridian", "VIR-05", "victim_request", "victim_says_not_needed"),
        ("viridian", "VIR-09", "evidence_hold", ""),
        ("viridian", "VIR-10", "evidence_hold", ""),
        ("viridian", "VIR-11", "", "no_witnesses"),
        ("viridian", "VIR-13", "police_request", "not_our_resident not_identified victim_does_not_agree"),
        ("viridian", "VIR-14", "", "not_our_resident not_identified victim_does_not_agree"),
        ("stoke", "STK-03", "evidence_hold", ""),
        ("mhp", "MHP-07", "evidence_hold", ""),
        ("strictest", "STR-06", "victim_request", "victim_says_not_needed"),
        ("strictest", "STR-08", "", "no_witnesses"),
        ("strictest", "STR-20", "evidence_hold", ""),
        ("strictest", "STR-21", "evidence_hold", ""),
        ("strictest", "STR-24", "police_request", "not_our_resident not_identified victim_does_not_agree"),
        ("strictest", "STR-25", "", "not_our_resident not_identified victim_does_not_agree"),
        ("viridian", "VIR-20", "", ""),
        ("council-sop", "SOP-01", "", ""),
    ] {
        let policy = House::of(landlord).policy;
        let rule = policy.clock(code).unwrap();
        assert_eq!(
            (rule.pauses.join(" "), rule.exemptions.join(" ")),
            (pauses.into(), exemptions.into()),
            "{code}"
        );
    }
}

#[test]
fn who_is_told_of_each_report_is_told_by_the_landlords_that_promise_it() {
    for landlord in policy::shipped() {
        let told = House::of(landlord).policy.told_of_each_report;
        let promised = ["stoke", "strictest"].contains(&landlord);
        assert_eq!(told == [crate::staff::Role::CohesionLead], promised, "{landlord}");
        assert_eq!(told.is_empty(), !promised, "{landlord}");
    }
}

// What fulfils and what does not.

#[test]
fn an_act_done_before_the_clock_began_does_not_fulfil_it() {
    let mut story = Story::of("viridian");
    story.tell(Event::InitialReview, friday().after_seconds(-1));
    assert_eq!(story.states("VIR-04"), [Running]);
    story.tell(Event::InitialReview, friday());
    assert_eq!(story.states("VIR-04"), [Met]);
}

#[test]
fn what_is_entered_late_and_was_done_in_time_is_not_missed() {
    let mut story = Story::of("viridian");
    let said = story.wait(friday().after_hours(30));
    assert!(said.contains(&("VIR-05".to_owned(), Became::Breached)), "{said:?}");
    assert!(story.clock("VIR-05").is_missed(friday().after_hours(30)));
    story.tell(Event::VictimInterviewed, friday().after_hours(20));
    let interview = story.clock("VIR-05");
    assert_eq!((interview.state, interview.breached_at), (Met, None));
    assert!(!interview.is_missed(friday().after_hours(31)));
}

#[test]
fn what_is_done_late_stays_missed() {
    let mut story = Story::of("viridian");
    story.wait(friday().after_hours(30));
    story.tell(Event::VictimInterviewed, friday().after_hours(31));
    let interview = story.clock("VIR-05");
    assert_eq!((interview.state, interview.breached_at), (Met, Some(friday().after_hours(30))));
    assert!(interview.is_missed(friday().after_hours(31)));
}

#[test]
fn a_clock_fulfilled_twice_stays_as_it_was() {
    let mut story = Story::of("viridian");
    story.tell(Event::InitialReview, friday().after_hours(1));
    let first = story.clock("VIR-04");
    story.tell(Event::InitialReview, friday().after_hours(2));
    assert_eq!((story.clock("VIR-04"), story.states("VIR-04")), (first, vec![Met]));
}

#[test]
fn the_number_shown_at_once_is_the_acknowledgement() {
    let (house, place) = (House::of("mhp"), case(REPORT));
    let happened = [Event::ReportReceived.into(), Event::Acknowledged.into()];
    let clocks = house.keeper(&place).after(&[], &happened, None, friday()).begun;
    for code in ["MHP-01", "X-01"] {
        let clock = one(&clocks, code).unwrap();
        assert_eq!((clock.state, clock.met_at), (Met, Some(friday())), "{code}");
    }
}

// What runs for each thing, and what runs again.

#[test]
fn each_interview_has_a_file_note_of_its_own() {
    let mut story = Story::of("viridian");
    story.tell(what(Event::VictimInterviewed, SUBJECT), friday().after_hours(1));
    story.tell(what(Event::VictimInterviewed, SECOND_SUBJECT), friday().after_hours(2));
    assert_eq!(story.states("VIR-06"), [Running, Running]);
    story.tell(what(Event::FileNoteSaved, SECOND_SUBJECT), friday().after_hours(3));
    assert_eq!(story.states("VIR-06"), [Running, Met]);
    story.tell(what(Event::FileNoteSaved, SUBJECT), friday().after_hours(4));
    assert_eq!(story.states("VIR-06"), [Met, Met]);
}

#[test]
fn a_note_on_a_witness_is_no_note_on_the_victim() {
    let mut story = Story::of("viridian");
    story.tell(what(Event::VictimInterviewed, SUBJECT), friday());
    story.tell(what(Event::WitnessInterviewed, SECOND_SUBJECT), friday());
    story.tell(what(Event::FileNoteSaved, SECOND_SUBJECT), friday());
    assert_eq!((story.states("VIR-06"), story.states("VIR-12")), (vec![Running], vec![Met]));
}

#[test]
fn closing_ends_the_clocks_of_every_thing_and_asks_for_the_survey() {
    let mut story = Story::of("viridian");
    story.tell(what(Event::VictimInterviewed, SUBJECT), friday());
    story.tell(what(Event::EmergencyWorksOrdered, SECOND_SUBJECT), friday());
    story.tell(Event::SubjectAccessRequested, friday());
    story.tell(Event::CaseClosed, friday().after_hours(1));
    let open: Vec<&str> =
        story.clocks.iter().filter(|clock| clock.is_open()).map(|clock| clock.code.as_str()).collect();
    assert_eq!(open, ["X-03", "VIR-25"]);
    assert_eq!(story.clock("VIR-06").reason.as_deref(), Some(NO_LONGER_NEEDED));
}

#[test]
fn contact_is_due_again_after_each_contact_and_sooner_where_that_was_agreed() {
    let mut story = Story::of("viridian");
    story.tell(Event::VictimInterviewed, friday());
    assert_eq!(story.due("VIR-22"), "2026-12-04T09:30:00Z");
    story.place.contact_days = Some(5);
    story.tell(Event::ContactFull, friday().after_hours(24));
    assert_eq!(
        (story.states("VIR-22"), story.due("VIR-22")),
        (vec![Met, Running], "2026-11-26T09:30:00Z".into())
    );
}

#[test]
fn nobody_can_agree_to_hear_less_than_the_landlord_promises() {
    let mut story = Story::of("viridian");
    story.place.contact_days = Some(28);
    story.tell(Event::ContactFull, friday());
    assert_eq!(story.due("VIR-22"), "2026-12-04T09:30:00Z");
}

#[test]
fn only_the_spoken_word_counts_where_the_landlord_promised_to_speak() {
    let mut story = Story::of("stoke");
    story.tell(Event::ContactMade, friday());
    story.tell(Event::ContactMade, friday().after_hours(24));
    assert_eq!((story.states("STK-02"), story.due("STK-02")), (vec![Running], "2026-11-27T09:30:00Z".into()));
    let spoken = [Event::ContactMade.into(), Event::ContactSpoken.into()];
    story.tell_all(&spoken, friday().after_hours(48));
    assert_eq!(
        (story.states("STK-02"), story.due("STK-02")),
        (vec![Met, Running], "2026-11-29T09:30:00Z".into())
    );
}

#[test]
fn an_area_and_the_house_have_clocks_of_their_own() {
    let (house, adopted) = (House::of("viridian"), [Event::PolicyAdopted.into()]);
    for (place, expected) in [
        (case(REPORT), vec![]),
        (Place { area: Some("north".to_owned()), ..Place::default() }, vec!["VIR-24"]),
        (Place::default(), vec!["VIR-26"]),
    ] {
        let begun = house.keeper(&place).after(&[], &adopted, None, friday()).begun;
        let codes: Vec<&str> = begun.iter().map(|clock| clock.code.as_str()).collect();
        assert_eq!(codes, expected);
    }
}

// A further incident (001 §11).

/// The codes that begin when a second report is joined to the case.
fn again_in(landlord: &str) -> Vec<String> {
    let mut story = Story::of(landlord);
    let before = story.clocks.len();
    story.place = case(SECOND_REPORT);
    story.tell(Event::FurtherIncident, friday().after_hours(100));
    story.clocks[before..].iter().map(|clock| clock.code.clone()).collect()
}

#[test]
fn a_further_incident_starts_again_only_what_it_should() {
    for (landlord, again) in [
        ("council-sop", vec!["SOP-01", "X-02"]),
        ("viridian", vec!["VIR-04", "VIR-05", "VIR-11", "VIR-19", "VIR-20", "VIR-21"]),
        ("housing-group", vec!["GRP-01", "X-02"]),
        ("stoke", vec!["STK-01", "X-02"]),
        ("mhp", vec!["MHP-03", "X-02"]),
        ("strictest", vec!["STR-01", "STR-03", "STR-06", "STR-08", "STR-09", "STR-11", "STR-30"]),
    ] {
        assert_eq!(again_in(landlord), again, "{landlord}");
    }
}

#[test]
fn a_further_incident_leaves_the_first_promise_as_it_was_and_makes_another() {
    let mut story = Story::of("viridian");
    story.place = case(SECOND_REPORT);
    story.tell(Event::FurtherIncident, friday().after_hours(3));
    story.tell(Event::FurtherIncident, friday().after_hours(4));
    let interviews: Vec<_> =
        all(&story.clocks, "VIR-05").iter().map(|c| (c.report_id, c.started_at)).collect();
    assert_eq!(interviews, [(Some(REPORT), friday()), (Some(SECOND_REPORT), friday().after_hours(3))]);
    story.tell(Event::VictimInterviewed, friday().after_hours(5));
    assert_eq!(story.states("VIR-05"), [Met, Met]);
}

#[test]
fn what_a_further_report_tells_of_is_owed_besides_what_the_first_told_of() {
    let mut story = Story::of("viridian");
    story.tell(Event::GraffitiReported, friday());
    story.tell(Event::GraffitiReported, friday().after_hours(1));
    assert_eq!(story.states("VIR-10"), [Running]);
    story.place = case(SECOND_REPORT);
    let happened = [Event::FurtherIncident.into(), Event::GraffitiReported.into()];
    story.tell_all(&happened, friday().after_hours(20));
    assert_eq!(
        (story.states("VIR-10"), story.due("VIR-10")),
        (vec![Running, Running], "2026-11-22T05:30:00Z".into())
    );
}

// Late interviews with the alleged perpetrator (001 §9).

/// A case in which the alleged perpetrator should have been interviewed by now: 48 hours after the interview on Friday.
fn late_interview() -> Story {
    let mut story = Story::of("viridian");
    story.tell(what(Event::VictimInterviewed, SUBJECT), friday());
    story.wait(friday().after_hours(48));
    story
}

#[test]
fn a_late_perpetrator_interview_is_reviewed_every_48_hours_until_it_is_held() {
    let mut story = late_interview();
    assert_eq!((story.states("VIR-14"), story.due("VIR-14")), (vec![Running], "2026-11-24T09:30:00Z".into()));
    story.tell(Event::DelayReviewed, friday().after_hours(60));
    assert_eq!(
        (story.states("VIR-14"), story.due("VIR-14")),
        (vec![Met, Running], "2026-11-24T21:30:00Z".into())
    );
    story.tell(what(Event::PerpetratorInterviewed, SUBJECT), friday().after_hours(61));
    assert_eq!(story.states("VIR-14"), [Met, NotApplicable]);
    assert_eq!((story.states("VIR-15"), story.states("VIR-16")), (vec![Running], vec![Running]));
}

#[test]
fn an_interview_held_in_time_and_entered_late_ends_the_reviews_of_its_delay() {
    let mut story = late_interview();
    story.tell(what(Event::PerpetratorInterviewed, SUBJECT), friday().after_hours(40));
    assert_eq!((story.states("VIR-13"), story.states("VIR-14")), (vec![Met], vec![NotApplicable]));
    assert!(!story.clock("VIR-13").is_missed(friday().after_hours(50)));
}

#[test]
fn a_delay_is_reviewed_from_the_moment_the_interview_was_missed_and_not_from_when_that_was_noticed() {
    let mut story = Story::of("viridian");
    story.tell(what(Event::VictimInterviewed, SUBJECT), friday());
    story.wait(friday().after_hours(55));
    assert_eq!(story.clock("VIR-14").started_at, friday().after_hours(48));
}

#[test]
fn a_delay_that_is_looked_at_before_the_interview_is_late_starts_no_reviews() {
    let mut story = Story::of("viridian");
    story.tell(what(Event::VictimInterviewed, SUBJECT), friday());
    story.tell(Event::DelayReviewed, friday().after_hours(1));
    assert_eq!(story.states("VIR-14"), []);
}

#[test]
fn the_line_manager_hears_of_a_delay_when_its_review_is_missed_the_second_time() {
    let mut story = late_interview();
    let escalated = |said: &[(String, Became)]| said.contains(&("VIR-14".to_owned(), Became::Escalated));
    assert!(!escalated(&story.wait(friday().after_hours(96))));
    let first = story.clock("VIR-14");
    assert_eq!((first.breached_at, first.escalated_at), (Some(friday().after_hours(96)), None));
    story.tell(Event::DelayReviewed, friday().after_hours(97));
    assert!(!escalated(&story.wait(friday().after_hours(144))));
    assert!(escalated(&story.wait(friday().after_hours(145))));
    assert_eq!(story.clock("VIR-14").escalates_to.as_deref(), Some("line_manager"));
}

#[test]
fn a_delay_that_is_never_reviewed_goes_to_the_line_manager_when_48_hours_have_gone_by_twice() {
    let mut story = late_interview();
    let escalated = |said: &[(String, Became)]| said.contains(&("VIR-14".to_owned(), Became::Escalated));
    for quiet in [96, 97, 143] {
        assert!(!escalated(&story.wait(friday().after_hours(quiet))), "{quiet}");
    }
    assert!(escalated(&story.wait(friday().after_hours(144))));
    assert!(!escalated(&story.wait(friday().after_hours(192))));
}

// Putting off.

#[test]
fn hours_put_off_are_given_back_to_the_minute() {
    let mut story = Story::of("viridian");
    let before = story.clock("VIR-05");
    story.pause("VIR-05", friday().after_hours(50), friday().after_hours(10));
    assert_eq!(story.wait(friday().after_hours(49)).iter().filter(|(code, _)| code == "VIR-05").count(), 0);
    let said = story.wait(friday().after_hours(50));
    assert!(said.contains(&("VIR-05".to_owned(), Became::Resumed)), "{said:?}");
    let after = story.clock("VIR-05");
    assert_eq!((after.state, after.reason, after.paused_at, after.resumes_at), (Running, None, None, None));
    assert_eq!(after.due_at, Some(friday().after_hours(64)));
    assert_eq!(after.warns_at, before.warns_at.map(|moment| moment.after_hours(40)));
    assert_eq!(after.escalates_at, after.due_at);
}

#[test]
fn a_clock_runs_on_from_the_day_that_was_set_however_late_that_is_noticed() {
    let mut story = Story::of("viridian");
    story.pause("VIR-05", friday().after_hours(50), friday().after_hours(10));
    story.wait(friday().after_hours(60));
    assert_eq!(story.clock("VIR-05").due_at, Some(friday().after_hours(64)));
}

#[test]
fn working_days_put_off_over_christmas_are_given_back_as_working_days() {
    let mut story = Story::of("viridian");
    let report = moment("2026-12-16T10:00:00Z");
    story.clocks.clear();
    story.tell(Event::ReportReceived, report);
    assert_eq!(story.due("VIR-20"), "2027-01-04T17:00:00Z");
    let (since, until) = (moment("2026-12-23T12:00:00Z"), moment("2026-12-30T12:00:00Z"));
    story.pause("VIR-20", until, since);
    story.wait(until);
    // Christmas Eve, the 29th and the 30th.
    let after = story.clock("VIR-20");
    assert_eq!(after.due_at, Some(moment("2027-01-07T17:00:00Z")));
    assert_eq!(after.escalates_at, after.due_at);
    assert!(after.warns_at < after.due_at);
}

#[test]
fn a_clock_put_off_within_one_day_keeps_its_working_days_and_its_warning() {
    let mut story = Story::of("viridian");
    let before = story.clock("VIR-20");
    story.pause("VIR-20", friday().after_hours(2), friday().after_hours(1));
    story.change("VIR-20", |keeper, clock| {
        let running = keeper.resume(clock, friday().after_hours(2));
        Kept { changed: vec![running], begun: Vec::new() }
    });
    assert_eq!(story.clock("VIR-20"), before);
}

#[test]
fn what_is_done_while_a_clock_is_put_off_is_done_in_time() {
    let mut story = Story::of("viridian");
    story.pause("VIR-05", friday().after_hours(72), friday().after_hours(10));
    story.tell(Event::VictimInterviewed, friday().after_hours(70));
    let interview = story.clock("VIR-05");
    assert_eq!((interview.state, interview.looks_at, interview.resumes_at), (Met, None, None));
    assert!(!interview.is_missed(friday().after_hours(71)));
    assert_eq!(story.wait(friday().after_hours(73)).iter().filter(|(code, _)| code == "VIR-05").count(), 0);
    assert_eq!(story.clock("VIR-05"), interview);
}

#[test]
fn a_clock_put_off_past_the_end_of_the_calendar_loses_its_date_and_says_so() {
    let mut story = Story::of("viridian");
    story.clocks.clear();
    story.tell(Event::ReportReceived, moment("2028-12-10T09:30:00Z"));
    assert_eq!(story.due("VIR-20"), "2028-12-22T17:00:00Z");
    story.pause("VIR-20", moment("2028-12-29T09:30:00Z"), moment("2028-12-20T09:30:00Z"));
    story.wait(moment("2028-12-29T09:30:00Z"));
    let letter = story.clock("VIR-20");
    assert_eq!((letter.state, letter.due_at, letter.looks_at), (Running, None, None));
    assert_eq!(letter.reason.as_deref(), Some(CALENDAR_INCOMPLETE));
}

// A new date.

#[test]
fn a_letter_that_gives_a_new_date_ends_the_promise_and_makes_another() {
    let mut story = Story::of("viridian");
    let (at, new_date) = (friday().after_hours(100), moment("2026-12-18T17:00:00Z"));
    story.change("VIR-20", |keeper, clock| keeper.revise(clock, new_date, at).unwrap());
    assert_eq!(story.states("VIR-20"), [NotApplicable, Running]);
    assert_eq!(all(&story.clocks, "VIR-20")[0].reason.as_deref(), Some(REVISED));
    let revised = story.clock("VIR-20");
    assert_eq!((revised.due_at, revised.escalates_at), (Some(new_date), Some(new_date)));
    // What was done before the new date was given, and entered after it, still keeps the promise.
    assert_eq!((revised.started_at, revised.report_id, revised.reason), (friday(), Some(REPORT), None));
    let letter = promised(&story.clocks)[1];
    assert_eq!((letter.promise, letter.due_at), (Promise::Letter, new_date));
    story.tell(Event::UpdateLetterIssued, new_date);
    assert_eq!(story.states("VIR-20"), [NotApplicable, Met]);
    assert!(!story.clock("VIR-20").is_missed(new_date));
}
