//! The audit chains of the whole database, examined: whole as they were written, and broken in every way somebody could.

use entity::audit::{
    HOUSE,
    verify::{AT_ONCE, Broken, Findings, What, verify},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{Desk, Officer, shouting};

/// An id as SQLite keeps it.
fn bytes(id: Uuid) -> String {
    format!("x'{}'", id.simple())
}

impl Desk {
    /// What is found, however many entries are read at once.
    async fn verified(&self) -> Findings {
        let found = verify(&self.house.intake.db, AT_ONCE).await.unwrap();
        for at_once in 1..=5 {
            assert_eq!(verify(&self.house.intake.db, at_once).await.unwrap(), found, "{at_once} at once");
        }
        found
    }

    /// Does to the database what only somebody does who goes around the program.
    async fn tamper(&self, statements: &str) {
        let loose = format!("pragma foreign_keys = off; {statements}; pragma foreign_keys = on");
        self.house.intake.db.writer().execute_unprepared(&loose).await.unwrap();
    }

    #[track_caller]
    fn only(found: &Findings, chain_id: Uuid, position: impl Into<Option<i64>>, what: What) {
        assert_eq!(found.broken, [Broken { chain_id, position: position.into(), what }]);
    }
}

impl Officer<'_> {
    /// Enters a report and opens its case, so that its chain has four entries.
    async fn works_a_case(&self, key: &str) -> Uuid {
        let case = self.enters(key, shouting()).await.ok()["case_id"].as_str().unwrap().parse().unwrap();
        for _ in 0..3 {
            self.opens(case).await;
        }
        case
    }

    async fn opens(&self, case: Uuid) {
        self.gets(&format!("/api/v1/cases/{case}")).await.ok();
    }
}

/// A house with three worked cases; the second one's id.
async fn three_cases(desk: &Desk) -> Uuid {
    let officer = desk.officer().await;
    let mut cases = Vec::new();
    for key in ["key-00001", "key-00002", "key-00003"] {
        cases.push(officer.works_a_case(key).await);
    }
    cases[1]
}

#[actix_web::test]
async fn an_untouched_record_verifies() {
    let desk = Desk::open().await;
    let empty = desk.verified().await;
    assert_eq!((empty.chains, empty.entries, empty.broken), (0, 0, vec![]));

    three_cases(&desk).await;
    let found = desk.verified().await;

    assert_eq!(found.broken, []);
    assert_eq!(
        (found.chains, found.entries),
        (4, 14),
        "three cases with four entries, an account, a sign-in"
    );
    assert_eq!(found.seal.len(), 64);
    assert_ne!(found.seal, empty.seal);
}

#[actix_web::test]
async fn every_entry_changes_the_seal() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.works_a_case("key-00001").await;
    let before = desk.verified().await.seal;
    assert_eq!(desk.verified().await.seal, before);

    officer.opens(case).await;

    assert_ne!(desk.verified().await.seal, before);
}

#[actix_web::test]
async fn an_entry_that_was_changed_is_found_whatever_was_changed_in_it() {
    for change in [
        "at = '2026-11-20 09:31:00+00:00'",
        "actor = 'system'",
        "staff_id = null",
        "act = 'report_lost'",
        "subject_id = x'00000000000000000000000000000001'",
        "detail = 'x'",
        "hash = 'x'",
        "at = 'nonsense'",
        "staff_id = 'nobody'",
        "position = 'second'",
    ] {
        let desk = Desk::open().await;
        let case = three_cases(&desk).await;
        let update = format!("update audit_entries set {change} where chain_id = {}", bytes(case));
        desk.tamper(&format!("{update} and position = 2")).await;
        let found = desk.verified().await;
        // A place that is no number sorts behind all others.
        let what = if change.starts_with("position") { What::Missing } else { What::Changed };
        Desk::only(&found, case, 2, what);
    }
}

#[actix_web::test]
async fn an_entry_removed_from_the_middle_is_found() {
    let desk = Desk::open().await;
    let case = three_cases(&desk).await;
    let delete = format!("delete from audit_entries where chain_id = {}", bytes(case));
    desk.tamper(&format!("{delete} and position = 2")).await;
    Desk::only(&desk.verified().await, case, 2, What::Missing);

    let close_up =
        format!("update audit_entries set position = position - 1 where chain_id = {}", bytes(case));
    desk.tamper(&format!("{close_up} and position = 3; {close_up} and position = 4")).await;
    Desk::only(&desk.verified().await, case, 2, What::Changed);
}

#[actix_web::test]
async fn an_entry_removed_from_the_end_is_found_even_if_the_head_counts_one_less() {
    let desk = Desk::open().await;
    let case = three_cases(&desk).await;
    let delete = format!("delete from audit_entries where chain_id = {}", bytes(case));
    desk.tamper(&format!("{delete} and position = 4")).await;
    Desk::only(&desk.verified().await, case, 4, What::Missing);

    desk.tamper(&format!("update audit_chains set length = 3 where id = {}", bytes(case))).await;
    Desk::only(&desk.verified().await, case, None, What::HeadChanged);
}

#[actix_web::test]
async fn a_chain_cut_short_with_its_head_made_anew_shows_in_the_seal_alone() {
    let desk = Desk::open().await;
    let case = bytes(three_cases(&desk).await);
    let before = desk.verified().await;

    desk.tamper(&format!(
        "delete from audit_entries where chain_id = {case} and position = 4;
         update audit_chains set length = 3, head =
            (select hash from audit_entries where chain_id = {case} and position = 3) where id = {case}"
    ))
    .await;

    let after = desk.verified().await;
    assert_eq!(after.broken, []);
    assert_eq!((after.chains, after.entries), (before.chains, before.entries - 1));
    assert_ne!(after.seal, before.seal);
}

#[actix_web::test]
async fn two_entries_that_changed_places_are_found() {
    let desk = Desk::open().await;
    let case = three_cases(&desk).await;
    let mut swapped = String::new();
    for (from, to) in [(2, 99), (3, 2), (99, 3)] {
        let from = format!("where chain_id = {} and position = {from}", bytes(case));
        swapped.push_str(&format!("update audit_entries set position = {to} {from};"));
    }
    desk.tamper(&swapped).await;
    Desk::only(&desk.verified().await, case, 2, What::Changed);
}

#[actix_web::test]
async fn an_entry_that_was_put_in_is_found_wherever_it_is() {
    for (position, found_at, what) in [
        (3, 3, What::Changed),
        (5, 5, What::TooMany),
        (9, 9, What::TooMany),
        (0, 0, What::TooMany),
        (-7, -7, What::TooMany),
    ] {
        let desk = Desk::open().await;
        let case = three_cases(&desk).await;
        let chain = format!("chain_id = {}", bytes(case));
        desk.tamper(&format!(
            "update audit_entries set position = -100 - position where {chain} and position >= {position} and position > 0;
             insert into audit_entries select chain_id, {position}, at, actor, staff_id, act, subject_id, detail, hash
                from audit_entries where {chain} and (position = 2 or position = -102) limit 1;
             update audit_entries set position = -99 - position where {chain} and position < -100;
             update audit_chains set length = (select max(position) from audit_entries where {chain})
                where id = {} and {position} = 3",
            bytes(case)
        ))
        .await;
        Desk::only(&desk.verified().await, case, found_at, what);
    }
}

#[actix_web::test]
async fn a_chain_that_is_gone_is_found() {
    let desk = Desk::open().await;
    let case = three_cases(&desk).await;
    for (chain_id, entries) in [(case, 4), (HOUSE, 2)] {
        let before = desk.verified().await;
        let id = bytes(chain_id);
        desk.tamper(&format!(
            "create table chains as select * from audit_chains where id = {id};
             create table entries as select * from audit_entries where chain_id = {id};
             delete from audit_entries where chain_id = {id}"
        ))
        .await;
        Desk::only(&desk.verified().await, chain_id, 1, What::Missing);

        desk.tamper(&format!("update audit_chains set length = 0, head = '' where id = {id}")).await;
        Desk::only(&desk.verified().await, chain_id, 1, What::Missing);

        desk.tamper(&format!("delete from audit_chains where id = {id}")).await;
        let found = desk.verified().await;
        Desk::only(&found, chain_id, None, What::ChainGone);
        assert_eq!((found.chains, found.entries), (before.chains - 1, before.entries - entries));

        desk.tamper("insert into audit_entries select * from entries").await;
        Desk::only(&desk.verified().await, chain_id, None, What::HeadGone);

        desk.tamper("insert into audit_chains select * from chains; drop table chains; drop table entries")
            .await;
        assert_eq!(desk.verified().await, before, "as it was before");
    }
}

#[actix_web::test]
async fn a_head_that_was_changed_is_found() {
    for (change, position, what) in [
        ("head = 'x'", None, What::HeadChanged),
        ("length = 'x'", None, What::HeadChanged),
        ("length = 5", Some(5), What::Missing),
        ("length = 3", Some(4), What::TooMany),
        ("length = -1", Some(1), What::TooMany),
    ] {
        let desk = Desk::open().await;
        let case = three_cases(&desk).await;
        desk.tamper(&format!("update audit_chains set {change} where id = {}", bytes(case))).await;
        Desk::only(&desk.verified().await, case, position, what);
    }
}

#[actix_web::test]
async fn a_chain_of_a_case_that_is_gone_is_found() {
    let desk = Desk::open().await;
    let case = three_cases(&desk).await;
    desk.tamper(&format!("delete from cases where id = {}", bytes(case))).await;
    Desk::only(&desk.verified().await, case, None, What::CaseGone);
}

#[actix_web::test]
async fn entries_of_a_chain_that_never_was_are_found() {
    let desk = Desk::open().await;
    let case = three_cases(&desk).await;
    let stray = Uuid::now_v7();
    let entry = "1, at, actor, staff_id, act, subject_id, detail, hash from audit_entries";
    let insert = format!("insert into audit_entries select {}, {entry}", bytes(stray));
    desk.tamper(&format!("{insert} where chain_id = {} and position = 1", bytes(case))).await;
    Desk::only(&desk.verified().await, stray, None, What::HeadGone);
}

#[actix_web::test]
async fn every_broken_chain_is_named_and_each_once() {
    let desk = Desk::open().await;
    three_cases(&desk).await;
    desk.tamper("update audit_entries set act = 'nothing'").await;
    let found = desk.verified().await;
    assert_eq!(found.broken.len(), 4);
    assert_eq!(found.broken[0], Broken { chain_id: HOUSE, position: Some(1), what: What::Changed });
    assert!(found.broken.is_sorted_by_key(|broken| broken.chain_id));
}

#[actix_web::test]
async fn an_id_that_hides_the_chains_behind_it_does_not_pass() {
    let desk = Desk::open().await;
    three_cases(&desk).await;
    let id = "cast(x'ffffffffffffffffffffffffffffffff' as text)";
    desk.tamper(&format!(
        "insert into audit_chains values ({id}, 1, 'x');
         update audit_entries set act = 'nothing'"
    ))
    .await;
    assert!(verify(&desk.house.intake.db, 1).await.is_err());
}

#[actix_web::test]
async fn nothing_seems_broken_while_officers_work() {
    const READINGS: i64 = 60;
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.works_a_case("key-00001").await;
    let done = std::cell::Cell::new(false);
    let work = async {
        for turn in 0..READINGS {
            officer.opens(case).await;
            if turn % 10 == 0 {
                officer.works_a_case(&format!("key-1000{turn}")).await;
            }
        }
        done.set(true);
    };
    let look = async {
        let mut seals = std::collections::BTreeSet::new();
        while !done.get() {
            for at_once in [1, 2, 3, AT_ONCE] {
                let found = verify(&desk.house.intake.db, at_once).await.unwrap();
                assert_eq!(found.broken, []);
                seals.insert(found.seal);
            }
        }
        seals.len()
    };

    let ((), seals) = futures_util::join!(work, look);

    assert!(seals > 3, "the record grew meanwhile");
    assert_eq!(desk.verified().await.broken, []);
}
