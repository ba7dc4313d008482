//! Where a new case goes, and who sees it then.

use entity::{exclusion, staff::Role};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    super::{Desk, Officer, shouting},
    each,
};
use crate::notifier::work_by_itself;

impl Desk {
    /// Lets the program do what it does by itself.
    async fn works(&self) {
        work_by_itself(&self.house, self.house.clock.now()).await.unwrap();
    }
}

impl Officer<'_> {
    /// Enters a report from somebody who lives there.
    async fn enters_from(&self, postcode: &str) -> String {
        let mut answers = shouting();
        answers["contact_choice"] = json!("contact");
        answers["home_postcode"] = json!(postcode);
        let entered = self.enters(&Uuid::new_v4().to_string(), answers).await.ok();
        entered["case_id"].as_str().unwrap().to_owned()
    }

    async fn sees(&self, case: &str) -> Value {
        self.gets(&format!("/api/v1/cases/{case}")).await.ok()
    }
}

#[actix_web::test]
async fn a_report_goes_by_itself_to_the_officer_of_the_patch_with_the_longest_beginning() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    let team = administrator.team("Housing").await;
    administrator.changes(officer.id, "*", json!({ "team_id": team })).await.ok();
    administrator.adds("areas", json!({ "code": "south", "name": "South", "postcodes": ["ST1"] })).await.ok();
    let quay =
        json!({ "code": "quayside", "name": "Quayside", "officer_id": officer.id, "postcodes": ["ST1 4"] });
    administrator.adds("areas", quay).await.ok();
    let near = officer.enters_from("st1 4ab").await;
    let far = officer.enters_from("ST1 5AB").await;

    desk.works().await;

    let near = director.sees(&near).await;
    assert_eq!((&near["area"], &near["owner_id"]), (&json!("quayside"), &json!(officer.id)));
    assert_eq!(near["stage"], "assigned");
    let far = director.sees(&far).await;
    assert_eq!(
        (&far["area"], &far["owner_id"], &far["stage"]),
        (&json!("south"), &Value::Null, &json!("received"))
    );
}

#[actix_web::test]
async fn an_unknown_postcode_goes_where_the_form_says() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let north = json!({ "code": "north", "name": "North", "officer_id": officer.id, "postcodes": ["ST1"] });
    administrator.adds("areas", north).await.ok();
    let elsewhere = officer.enters_from("M1 1AA").await;
    desk.works().await;
    let case = officer.sees(&elsewhere).await;
    assert_eq!((&case["area"], &case["owner_id"]), (&json!("north"), &json!(officer.id)));
}

#[actix_web::test]
async fn an_officer_who_can_not_have_a_case_does_not_get_it_and_the_team_does() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let colleague = desk.somebody("colleague@landlord.example", Role::CaseOfficer).await;
    let team = administrator.team("Housing").await;
    administrator.changes(colleague.id, "*", json!({ "team_id": team })).await.ok();
    let north = json!({ "code": "north", "name": "North", "team_id": team, "officer_id": officer.id, "postcodes": ["ST1"] });
    administrator.adds("areas", north).await.ok();
    let excluded = officer.enters_from("ST1 4AB").await;
    let row = exclusion::Model {
        case_id: excluded.parse().unwrap(),
        staff_id: officer.id,
        since: desk.house.clock.now(),
    };
    let insert = exclusion::Entity::insert(row.into_active_model());
    insert.exec_without_returning(desk.house.intake.db.writer()).await.unwrap();
    desk.works().await;
    officer.gets(&format!("/api/v1/cases/{excluded}")).await.refused(404, "not_found");

    let gone = officer.enters_from("ST1 4AB").await;
    administrator.changes(officer.id, "*", json!({ "active": false })).await.ok();
    desk.works().await;

    for case in [excluded, gone] {
        let case = colleague.sees(&case).await;
        assert_eq!((&case["area"], &case["owner_id"]), (&json!("north"), &Value::Null));
    }
}

/// Three cases: one in the south, the team's and its officer's; one in the north, another team's; one that is no team's.
struct Town<'a> {
    desk: &'a Desk,
    administrator: Officer<'a>,
    teams: [String; 2],
    mine: String,
    others: String,
    nobodys: String,
}

impl<'a> Town<'a> {
    async fn of(desk: &'a Desk) -> Self {
        let (administrator, officer) = (desk.administrator().await, desk.officer().await);
        let teams = [administrator.team("South").await, administrator.team("North").await];
        administrator.changes(officer.id, "*", json!({ "team_id": teams[0] })).await.ok();
        let south =
            json!({ "code": "south", "name": "South", "officer_id": officer.id, "postcodes": ["ST1"] });
        let north = json!({ "code": "up_north", "name": "North", "team_id": teams[1], "postcodes": ["ST2"] });
        administrator.adds("areas", south).await.ok();
        administrator.adds("areas", north).await.ok();
        let (mine, others) = (officer.enters_from("ST1 1AA").await, officer.enters_from("ST2 1AA").await);
        let nobodys = officer.enters_from("M1 1AA").await;
        desk.works().await;
        Self { desk, administrator, teams, mine, others, nobodys }
    }

    /// Somebody of that role whose account was changed so.
    async fn somebody(&self, email: &str, role: Role, reach: Value) -> Officer<'_> {
        let somebody = self.desk.somebody(email, role).await;
        self.administrator.changes(somebody.id, "*", reach).await.ok();
        somebody
    }

    /// That somebody sees those cases, wherever they look, and no others.
    async fn shows(&self, somebody: &Officer<'_>, seen: &[&String]) {
        let mut expected: Vec<String> = seen.iter().map(|case| (*case).clone()).collect();
        expected.sort();
        let deadlines = somebody.items("deadlines?for=all&limit=100").await;
        let of_cases = deadlines.iter().filter_map(|item| item["case_id"].as_str().map(str::to_owned));
        let due = sorted(of_cases.collect());
        assert_eq!(sorted(each(&somebody.items("cases").await, "id")), expected);
        assert_eq!(sorted(each(&somebody.items("reports").await, "case_id")), expected);
        assert_eq!(due, expected);
        for case in [&self.mine, &self.others, &self.nobodys] {
            let path = format!("/api/v1/cases/{case}");
            if seen.contains(&case) {
                let open = somebody.gets(&path).await.ok();
                let number = open["reports"][0].as_str().unwrap().to_owned();
                somebody.gets(&format!("/api/v1/reports/{number}")).await.ok();
            } else {
                somebody.gets(&path).await.refused(404, "not_found");
                somebody.gets(&format!("{path}/chronology")).await.refused(404, "not_found");
                let number = self.number_of(case).await;
                somebody.gets(&format!("/api/v1/reports/{number}")).await.refused(404, "not_found");
            }
        }
    }

    /// The number of a case's report.
    async fn number_of(&self, case: &str) -> String {
        let report = entity::report::Entity::find().all(self.desk.house.intake.db.reader()).await.unwrap();
        let report = report.into_iter().find(|report| report.case_id.to_string() == case).unwrap();
        report.acknowledgement.to_string()
    }
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids.dedup();
    ids
}

#[actix_web::test]
async fn an_officer_for_own_cases_sees_own_cases() {
    let desk = Desk::open().await;
    let town = Town::of(&desk).await;
    let officer = desk.signed_in("officer@landlord.example", super::super::PASSWORD, Uuid::nil()).await;
    let id = officer.gets("/api/v1/me").await.ok()["id"].as_str().unwrap().parse().unwrap();
    town.administrator.changes(id, "*", json!({ "scope": "own" })).await.ok();
    town.shows(&officer, &[&town.mine]).await;
    let stranger = town.somebody("s@landlord.example", Role::CaseOfficer, json!({ "scope": "own" })).await;
    town.shows(&stranger, &[]).await;
}

#[actix_web::test]
async fn a_team_sees_its_own_cases_and_those_that_are_no_teams_yet() {
    let desk = Desk::open().await;
    let town = Town::of(&desk).await;
    let [south, north] = &town.teams;
    let in_south = town.somebody("s@landlord.example", Role::LineManager, json!({ "team_id": south })).await;
    let in_north = town.somebody("n@landlord.example", Role::CaseOfficer, json!({ "team_id": north })).await;
    let in_none = desk.somebody("o@landlord.example", Role::CaseOfficer).await;
    town.shows(&in_south, &[&town.mine, &town.nobodys]).await;
    town.shows(&in_north, &[&town.others, &town.nobodys]).await;
    town.shows(&in_none, &[&town.nobodys]).await;
}

#[actix_web::test]
async fn an_area_manager_sees_the_areas_of_the_account_and_without_any_nothing() {
    let desk = Desk::open().await;
    let town = Town::of(&desk).await;
    let none = desk.somebody("none@landlord.example", Role::AreaManager).await;
    let one =
        town.somebody("one@landlord.example", Role::AreaManager, json!({ "areas": ["up_north"] })).await;
    let two = json!({ "areas": ["up_north", "south"] });
    let two = town.somebody("two@landlord.example", Role::AreaManager, two).await;
    town.shows(&none, &[]).await;
    town.shows(&one, &[&town.others]).await;
    town.shows(&two, &[&town.mine, &town.others]).await;
}

#[actix_web::test]
async fn an_account_for_all_sees_all() {
    let desk = Desk::open().await;
    let town = Town::of(&desk).await;
    let director = desk.somebody("director@landlord.example", Role::Director).await;
    let unusual = town.somebody("o@landlord.example", Role::CaseOfficer, json!({ "scope": "all" })).await;
    town.shows(&unusual, &[&town.mine, &town.others, &town.nobodys]).await;
    town.shows(&director, &[&town.mine, &town.others, &town.nobodys]).await;
}
