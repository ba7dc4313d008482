//! Every promise of every landlord, written down a second time from the landlords' own papers (`domain` §1.3), and walked:
//! what begins it, when it is due, what fulfils it and nothing else, when it is at risk, missed, and passed on.

use super::*;

/// For a case, an area or the house | its code | what begins it | when it is due | who owes it | what fulfils it | what
/// makes it needless | whom it goes to when it is missed. A line without bars begins a landlord's own.
const PROMISES: &str = "
all
case | X-01 | report_received | 1h | system | acknowledged | case_closed | line_manager
case | X-03 | subject_access_requested | 1mo | dpo | subject_access_answered | - | director
case | X-04 | data_complaint_received | 30cd | dpo | data_complaint_acknowledged | - | -
case | X-05 | data_breach_known | 72h | dpo | data_breach_decided | - | -
case | X-06 | report_received | 4wh | line_manager | case_assigned | case_closed | area_manager
case | X-07 | message_received | 2wd | case_officer | message_answered, contact_made | case_closed | line_manager

council-sop
case | SOP-01 | report_received, further_incident | 24h | case_officer | contact_made | case_closed | line_manager at 18h
case | SOP-02 | report_received | 24h | case_officer | risk_assessed | case_closed | line_manager
case | SOP-03 | crime_suspected | 24h | case_officer | police_advised, police_notified | case_closed | line_manager
case | SOP-04 | contact_made, case_reopened | 7cd | case_officer | contact_made | case_closed | line_manager
case | SOP-05 | police_notified, police_contacted | 14cd | case_officer | police_contacted | case_closed | line_manager
case | X-02 | report_received, further_incident | 10wd | case_officer | update_letter_issued | case_closed | line_manager

viridian
case | VIR-01 | report_received | 1h | intake | case_assigned | case_closed | line_manager
case | VIR-02 | report_received | 24h | case_officer | initial_report_completed | case_closed | line_manager
case | VIR-03 | report_received | 24h | case_officer | initial_report_filed | case_closed | line_manager
case | VIR-04 | report_received, further_incident | 4h | case_officer | initial_review | case_closed | line_manager
case | VIR-05 | report_received, further_incident | 24h | case_officer | victim_interviewed | case_closed | line_manager
case | VIR-06 | victim_interviewed | 48h | case_officer | file_note_saved | case_closed | line_manager
case | VIR-07 | support_agreed | 24h | case_officer | referral_sent | case_closed | line_manager
case | VIR-08 | emergency_legal_action_considered | 24h | case_officer | legal_advice_recorded | case_closed | line_manager
case | VIR-09 | emergency_works_ordered | 24h | case_officer | works_completed | case_closed | line_manager
case | VIR-10 | graffiti_reported | 24h | case_officer | graffiti_removed | case_closed | line_manager
case | VIR-11 | report_received, further_incident | 5wd | case_officer | witnesses_settled | case_closed | line_manager
case | VIR-12 | witness_interviewed | 48h | case_officer | file_note_saved | case_closed | line_manager
case | VIR-13 | victim_interviewed | 48h | case_officer | perpetrator_interviewed | case_closed | -
case | VIR-14 | missed VIR-13 | 48h | case_officer | delay_reviewed | perpetrator_interviewed, case_closed | line_manager after 2
case | VIR-15 | perpetrator_interviewed | 48h | case_officer | file_note_saved | case_closed | line_manager
case | VIR-16 | perpetrator_interviewed | 48h | case_officer | warning_letter_issued | case_closed | line_manager
case | VIR-17 | appointment_missed | 5wd | case_officer | appointment_rebooked, consequences_letter_issued | perpetrator_interviewed, case_closed | line_manager
case | VIR-18 | other_landlord_identified | 24h | case_officer | other_landlord_told | case_closed | director
case | VIR-19 | report_received, further_incident | 9wd | line_manager | progress_review | case_closed | area_manager
case | VIR-20 | report_received, further_incident | 10wd | case_officer | update_letter_issued | case_closed | area_manager
case | VIR-21 | report_received, further_incident | 10wd | case_officer | delay_letter_issued | update_letter_issued, case_closed | area_manager
case | VIR-22 | victim_interviewed, contact_full, case_reopened | 14cd | case_officer | contact_full | case_closed | line_manager
case | VIR-23 | case_reviewed, case_reopened | 14cd | line_manager | case_reviewed | case_closed | area_manager
area | VIR-24 | policy_adopted, area_reviewed | 14cd | area_manager | area_reviewed | - | director
case | VIR-25 | case_closed | 1wd | system | survey_sent | case_reopened | -
house | VIR-26 | policy_adopted, policy_reviewed | 3y | director | policy_reviewed | - | -

housing-group
case | GRP-01 | report_received, further_incident | 1wd | case_officer | contact_made | case_closed | cohesion_lead
case | GRP-02 | contact_made, case_reopened | 14cd | case_officer | contact_made | case_closed | line_manager
house | GRP-03 | policy_adopted, monthly_report_issued | 1mo | cohesion_lead | monthly_report_issued | - | director
house | GRP-04 | policy_adopted, board_report_issued | 1y | cohesion_lead | board_report_issued | - | director
house | GRP-05 | policy_adopted, policy_reviewed | 24mo | cohesion_lead | policy_reviewed | - | -
case | X-02 | report_received, further_incident | 10wd | case_officer | update_letter_issued | case_closed | line_manager

stoke
case | STK-01 | report_received, further_incident | 1wd | case_officer | contact_made | case_closed | line_manager
case | STK-02 | contact_made, contact_spoken, case_reopened | 7cd | case_officer | contact_spoken | case_closed | line_manager
case | STK-03 | communal_graffiti_reported | 24h | repairs | graffiti_removed | case_closed | line_manager
case | STK-04 | damage_reported | 24h | repairs | repair_ordered | case_closed | line_manager
case | STK-05 | report_received | 24h | system | each_report_notice_sent | case_closed | director
house | STK-06 | policy_adopted, policy_reviewed | 5y | director | policy_reviewed | - | -
case | X-02 | report_received, further_incident | 10wd | case_officer | update_letter_issued | case_closed | line_manager

mhp
case | MHP-01 | report_received | 1wd | intake | acknowledged | case_closed | line_manager
case | MHP-02 | report_received | 1wd | intake | categorised | case_closed | line_manager
case | MHP-03 | report_received, further_incident | 1wd | case_officer | victim_interviewed | case_closed | line_manager
case | MHP-04 | report_received | 1wd | case_officer | support_pack_issued | case_closed | -
case | MHP-05 | report_received | 10wd | case_officer | action_plan_signed | case_closed | line_manager
case | MHP-06 | contact_made, case_reopened | 14cd | case_officer | contact_made | case_closed | line_manager
case | MHP-07 | works_ordered | 24h | repairs | works_completed | case_closed | -
house | MHP-08 | policy_adopted, hate_profile_analysed | 1y | statistics | hate_profile_analysed | - | -
house | MHP-09 | policy_adopted, policy_reviewed | 1y | director | policy_reviewed | - | -
case | X-02 | report_received, further_incident | 10wd | case_officer | update_letter_issued | case_closed | line_manager

strictest
case | STR-01 | report_received, further_incident | 24h | case_officer | contact_made | case_closed | line_manager at 18h
case | STR-02 | report_received | 1h | intake | case_assigned | case_closed | line_manager
case | STR-03 | report_received, further_incident | 4h | case_officer | initial_review | case_closed | line_manager
case | STR-04 | report_received | 24h | case_officer | risk_assessed | case_closed | line_manager
case | STR-05 | report_received | 24h | case_officer | initial_report_completed | case_closed | line_manager
case | STR-06 | report_received, further_incident | 24h | case_officer | victim_interviewed | case_closed | line_manager
case | STR-07 | report_received | 1wd | intake | categorised | case_closed | line_manager
case | STR-08 | report_received, further_incident | 5wd | case_officer | witnesses_settled | case_closed | line_manager
case | STR-09 | report_received, further_incident | 9wd | line_manager | progress_review | case_closed | area_manager
case | STR-10 | report_received | 10wd | case_officer | action_plan_signed | case_closed | line_manager
case | STR-11 | report_received, further_incident | 10wd | case_officer | update_letter_issued | case_closed | area_manager
case | STR-12 | report_received | 24h | case_officer | initial_report_filed | case_closed | line_manager
case | STR-13 | crime_suspected | 24h | case_officer | police_advised, police_notified | case_closed | line_manager
case | STR-14 | contact_made, contact_spoken, case_reopened | 7cd | case_officer | contact_spoken | case_closed | line_manager
case | STR-15 | victim_interviewed, contact_full, case_reopened | 7cd | case_officer | contact_full | case_closed | line_manager
case | STR-16 | police_notified, police_contacted | 14cd | case_officer | police_contacted | case_closed | line_manager
case | STR-17 | victim_interviewed | 48h | case_officer | file_note_saved | case_closed | line_manager
case | STR-18 | support_agreed | 24h | case_officer | referral_sent | case_closed | line_manager
case | STR-19 | emergency_legal_action_considered | 24h | case_officer | legal_advice_recorded | case_closed | line_manager
case | STR-20 | emergency_works_ordered, works_ordered | 24h | case_officer | works_completed | case_closed | line_manager
case | STR-21 | graffiti_reported | 24h | case_officer | graffiti_removed | case_closed | line_manager
case | STR-22 | damage_reported | 24h | repairs | repair_ordered | case_closed | line_manager
case | STR-23 | witness_interviewed | 48h | case_officer | file_note_saved | case_closed | line_manager
case | STR-24 | victim_interviewed | 48h | case_officer | perpetrator_interviewed | case_closed | -
case | STR-25 | missed STR-24 | 48h | case_officer | delay_reviewed | perpetrator_interviewed, case_closed | line_manager after 2
case | STR-26 | perpetrator_interviewed | 48h | case_officer | file_note_saved | case_closed | line_manager
case | STR-27 | perpetrator_interviewed | 48h | case_officer | warning_letter_issued | case_closed | line_manager
case | STR-28 | appointment_missed | 5wd | case_officer | appointment_rebooked, consequences_letter_issued | perpetrator_interviewed, case_closed | line_manager
case | STR-29 | other_landlord_identified | 24h | case_officer | other_landlord_told | case_closed | director
case | STR-30 | report_received, further_incident | 10wd | case_officer | delay_letter_issued | update_letter_issued, case_closed | area_manager
case | STR-31 | case_reviewed, case_reopened | 14cd | line_manager | case_reviewed | case_closed | area_manager
case | STR-32 | report_received | 24h | system | each_report_notice_sent | case_closed | director
case | STR-33 | report_received | 1wd | case_officer | support_pack_issued | case_closed | -
case | STR-34 | case_closed | 1wd | system | survey_sent | case_reopened | -
area | STR-35 | policy_adopted, area_reviewed | 14cd | area_manager | area_reviewed | - | director
house | STR-36 | policy_adopted, monthly_report_issued | 1mo | cohesion_lead | monthly_report_issued | - | director
house | STR-37 | policy_adopted, board_report_issued | 1y | cohesion_lead | board_report_issued | - | director
house | STR-38 | policy_adopted, hate_profile_analysed | 1y | statistics | hate_profile_analysed | - | -
house | STR-39 | policy_adopted, policy_reviewed | 1y | director | policy_reviewed | - | -
";

/// When what begins on Friday 20 November 2026 at half past nine is due.
const DUE: &[(&str, &str)] = &[
    ("1h", "2026-11-20T10:30:00Z"),
    ("4h", "2026-11-20T13:30:00Z"),
    ("4wh", "2026-11-20T13:30:00Z"),
    ("24h", "2026-11-21T09:30:00Z"),
    ("48h", "2026-11-22T09:30:00Z"),
    ("72h", "2026-11-23T09:30:00Z"),
    ("1wd", "2026-11-23T17:00:00Z"),
    ("2wd", "2026-11-24T17:00:00Z"),
    ("5wd", "2026-11-27T17:00:00Z"),
    ("9wd", "2026-12-03T17:00:00Z"),
    ("10wd", "2026-12-04T17:00:00Z"),
    ("7cd", "2026-11-27T09:30:00Z"),
    ("14cd", "2026-12-04T09:30:00Z"),
    ("30cd", "2026-12-20T09:30:00Z"),
    ("1mo", "2026-12-20T09:30:00Z"),
    ("24mo", "2028-11-20T09:30:00Z"),
    ("1y", "2027-11-20T09:30:00Z"),
    ("3y", "2029-11-20T09:30:00Z"),
    ("5y", "2031-11-20T09:30:00Z"),
];

/// One line of [`PROMISES`].
#[derive(Debug, Clone)]
struct Row {
    runs_for: &'static str,
    code: &'static str,
    starts: Vec<&'static str>,
    due: &'static str,
    owner: &'static str,
    fulfilled_by: Vec<Event>,
    ends_with: Vec<Event>,
    goes_to: Option<&'static str>,
    early: Option<i64>,
    misses: usize,
}

fn event(word: &str) -> Event {
    *Event::ALL.iter().find(|event| event.word() == word).unwrap_or_else(|| panic!("no event {word}"))
}

fn events(words: &str) -> Vec<Event> {
    words.split(", ").filter(|word| *word != "-").map(event).collect()
}

impl Row {
    fn read(line: &'static str) -> Self {
        let cells: Vec<&str> = line.split(" | ").collect();
        let [runs_for, code, starts, due, owner, fulfilled_by, ends_with, goes_to] = cells[..] else {
            panic!("{line}")
        };
        let (role, more) = goes_to.split_once(' ').unwrap_or((goes_to, ""));
        let early = more.strip_prefix("at ").and_then(|hours| hours.strip_suffix('h'));
        Self {
            runs_for,
            code,
            starts: starts.split(", ").collect(),
            due,
            owner,
            fulfilled_by: events(fulfilled_by),
            ends_with: events(ends_with),
            goes_to: (role != "-").then_some(role),
            early: early.map(|hours| hours.parse().unwrap()),
            misses: more.strip_prefix("after ").map_or(1, |misses| misses.parse().unwrap()),
        }
    }

    fn due_at(&self) -> Moment {
        moment(DUE.iter().find(|(due, _)| *due == self.due).unwrap().1)
    }

    fn place(&self) -> Place {
        match self.runs_for {
            "case" => case(REPORT),
            "area" => Place { area: Some("north".to_owned()), ..Place::default() },
            _ => Place::default(),
        }
    }
}

/// The promises of one landlord, with those that all make.
fn promises_of(landlord: &str) -> Vec<Row> {
    let block = |name: &str| {
        let blocks = PROMISES.trim().split("\n\n");
        let found = blocks.map(|block| block.split_once('\n').unwrap()).find(|(of, _)| *of == name).unwrap();
        found.1.lines().map(Row::read).collect::<Vec<_>>()
    };
    [block(landlord), block("all")].concat()
}

fn about(event: Event) -> Happened {
    Happened { event, subject_id: Some(SUBJECT) }
}

/// The clock of that row, begun on Friday by `start`.
fn begun(house: &House, row: &Row, start: &str) -> Model {
    let place = row.place();
    let keeper = house.keeper(&place);
    if let Some(missed) = start.strip_prefix("missed ") {
        let rule = house.policy.clock(missed).unwrap();
        let wednesday = friday().after_hours(-48);
        let late = keeper.begin(rule, None, wednesday);
        return one(&keeper.watch(&late, 0, friday()).0.begun, row.code).unwrap();
    }
    let kept = keeper.after(&[], &[about(event(start))], None, friday());
    one(&kept.begun, row.code).unwrap_or_else(|| panic!("{} is not begun by {start}", row.code))
}

/// Calls `check` with every promise of every landlord, begun by everything that begins it.
fn for_every_promise(check: impl Fn(&House, &Row, &Model)) {
    for landlord in policy::shipped() {
        let house = House::of(landlord);
        for row in promises_of(landlord) {
            for start in &row.starts {
                check(&house, &row, &begun(&house, &row, start));
            }
        }
    }
}

#[test]
fn every_landlord_has_the_promises_it_has_published_and_no_others() {
    for landlord in policy::shipped() {
        let sorted = |mut codes: Vec<String>| {
            codes.sort();
            codes
        };
        let written = promises_of(landlord).iter().map(|row| row.code.to_owned()).collect();
        let kept = House::of(landlord).policy.clocks.iter().map(|rule| rule.code.clone()).collect();
        assert_eq!(sorted(written), sorted(kept), "{landlord}");
    }
}

#[test]
fn every_promise_begins_with_what_is_written_and_with_nothing_else() {
    for landlord in policy::shipped() {
        let house = House::of(landlord);
        for row in promises_of(landlord) {
            let place = row.place();
            let starting = |event: &&Event| {
                let kept = house.keeper(&place).after(&[], &[about(**event)], None, friday());
                one(&kept.begun, row.code).is_some()
            };
            let mut starting: Vec<&str> =
                Event::ALL.iter().filter(starting).map(|event| event.word()).collect();
            let mut written = row.starts.clone();
            written.retain(|start| !start.starts_with("missed "));
            starting.sort_unstable();
            written.sort_unstable();
            assert_eq!(starting, written, "{landlord} {}", row.code);
        }
    }
}

#[test]
fn every_promise_is_due_and_owed_and_passed_on_as_written() {
    for_every_promise(|_, row, clock| {
        assert_eq!(clock.state, ClockState::Running, "{}", row.code);
        let begun = (clock.started_at, clock.due_at, clock.owner_role.as_str());
        assert_eq!(begun, (friday(), Some(row.due_at()), row.owner), "{}", row.code);
        let passed_on =
            row.goes_to.map(|_| row.early.map_or(row.due_at(), |hours| friday().after_hours(hours)));
        assert_eq!(
            (clock.escalates_to.as_deref(), clock.escalates_at),
            (row.goes_to, passed_on),
            "{}",
            row.code
        );
    });
}

#[test]
fn every_promise_is_kept_by_what_fulfils_it_and_by_nothing_else() {
    for_every_promise(|house, row, clock| {
        let place = row.place();
        for event in Event::ALL {
            let later = friday().after_seconds(60);
            let kept =
                house.keeper(&place).after(slice::from_ref(clock), &[about(*event)], Some(SUBJECT), later);
            let expected = match (row.fulfilled_by.contains(event), row.ends_with.contains(event)) {
                (true, _) => ClockState::Met,
                (false, true) => ClockState::NotApplicable,
                (false, false) => ClockState::Running,
            };
            let became = one(&kept.changed, row.code).unwrap_or_else(|| clock.clone());
            let said = format!("{} after {}", row.code, event.word());
            assert_eq!(became.state, expected, "{said}");
            let is_met = expected == ClockState::Met;
            assert_eq!(
                (became.met_at, became.met_by),
                (is_met.then_some(later), is_met.then_some(SUBJECT)),
                "{said}"
            );
            let recurs =
                is_met && (row.starts.contains(&event.word()) || row.starts[0].starts_with("missed"));
            let again = one(&kept.begun, row.code).map(|clock| clock.started_at);
            assert_eq!(again, recurs.then_some(later), "{said}");
        }
    });
}

#[test]
fn every_promise_is_at_risk_then_missed_then_passed_on_at_its_moment() {
    for_every_promise(|house, row, clock| {
        let place = row.place();
        let keeper = house.keeper(&place);
        // The letter that keeps a promise has times of its own.
        let of_letter = |became: &Became| matches!(became, Became::LetterDue | Became::Held);
        let at = |now: Moment| {
            let mut became = keeper.watch(clock, row.misses - 1, now).1;
            became.retain(|one| !of_letter(one));
            became
        };
        let (due, length) = (row.due_at(), row.due_at().seconds_since(friday()));
        let warned = friday().after_seconds((length * 3 / 4).min(length - 7200).max(0));
        let passed_on = row.goes_to.map(|_| row.early.map_or(due, |hours| friday().after_hours(hours)));
        let expected = |now: Moment| -> Vec<Became> {
            let became = [
                (warned <= now, Became::AtRisk),
                (due <= now, Became::Breached),
                (passed_on.is_some_and(|moment| moment <= now), Became::Escalated),
            ];
            became.into_iter().filter(|(is, _)| *is).map(|(_, became)| became).collect()
        };
        for moment in [Some(warned), Some(due), passed_on].into_iter().flatten() {
            for now in [moment.after_seconds(-1), moment, moment.after_seconds(1)] {
                assert_eq!(at(now), expected(now), "{} at {now}", row.code);
            }
        }
        if row.misses > 1 {
            let mut said = keeper.watch(clock, row.misses - 2, due).1;
            said.retain(|one| !of_letter(one));
            assert_eq!(said, [Became::AtRisk, Became::Breached], "{} too early", row.code);
        }
    });
}
