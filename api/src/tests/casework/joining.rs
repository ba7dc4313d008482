//! Further reports about the same party.

use serde_json::json;

use super::super::{Desk, shouting};

#[actix_web::test]
async fn a_further_report_joins_an_open_case_and_what_has_to_begin_anew_does() {
    let desk = Desk::open_under("viridian").await;
    let officer = desk.officer().await;
    let case = officer.opens_a_case(shouting()).await;
    let mut graffiti = shouting();
    graffiti["incident_types"] = json!(["graffiti"]);
    let further = officer.enters("key-00009", graffiti).await.ok();
    let number = further["acknowledgement"].as_str().unwrap();
    desk.works_by_itself().await;

    let body = json!({ "acknowledgement": number, "reason": "The same neighbour" });
    let done = officer.acts(&case, "reports", body.clone()).await.ok();

    assert!(done["facts"]["further_report_id"].is_string());
    let open = officer.gets(&format!("/api/v1/cases/{case}")).await.ok();
    assert_eq!(open["reports"].as_array().unwrap().len(), 2);
    let of =
        |code: &str| open["clocks"].as_array().unwrap().iter().filter(|clock| clock["code"] == code).count();
    assert_eq!((of("VIR-19"), of("VIR-02"), of("VIR-10")), (2, 1, 1));
    let emptied = further["case_id"].as_str().unwrap();
    let cover = officer.gets(&format!("/api/v1/cases/{emptied}")).await.ok();
    assert_eq!((&cover["stage"], &cover["outcome"]), (&json!("closed"), &json!("duplicate")));
    assert!(cover["clocks"].as_array().unwrap().iter().all(|clock| clock["state"] != "running"));
    assert_eq!(officer.gets(&format!("/api/v1/reports/{number}")).await.ok()["case_id"], json!(case));
    let again = officer.acts(&case, "reports", body).await;
    assert_eq!(again.refused(422, "invalid"), ["acknowledgement"]);
}

#[actix_web::test]
async fn a_report_whose_case_is_being_worked_is_not_pulled_away() {
    let desk = Desk::open().await;
    let officer = desk.officer().await;
    let case = officer.opens_a_case(shouting()).await;
    let other = officer.enters("key-00009", shouting()).await.ok();
    let theirs = other["case_id"].as_str().unwrap();
    officer.acts(theirs, "assignments", json!({ "officer_id": officer.id })).await.ok();

    let body = json!({ "acknowledgement": other["acknowledgement"], "reason": "The same neighbour" });
    officer.acts(&case, "reports", body).await.refused(409, "case_already_worked");
    let none = json!({ "acknowledgement": "7K3M9Q2M", "reason": "The same neighbour" });
    let refused = officer.acts(&case, "reports", none).await;
    assert_eq!(refused.refused(422, "invalid"), ["acknowledgement"]);
}
