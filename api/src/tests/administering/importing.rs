//! Whole lists from files.

use std::fmt::Write as _;

use actix_web::test::TestRequest;
use entity::{audit::HOUSE, staff::Role};
use serde_json::{Value, json};

use super::{super::Desk, each};

fn counted(answer: &Value) -> [u64; 3] {
    ["added", "changed", "unchanged"].map(|word| answer[word].as_u64().unwrap())
}

#[actix_web::test]
async fn a_list_comes_in_whole_and_the_same_file_again_changes_nothing() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    desk.account("o@landlord.example", Role::CaseOfficer, None).await;
    administrator
        .adds("staff", json!({ "email": "d@landlord.example", "name": "D", "role": "dpo" }))
        .await
        .ok();
    for (what, file, count) in [
        ("teams", "\u{feff}Name\r\nHousing\r\n\"Homes, and \"\"more\"\"\"\r\n", 2),
        (
            "areas",
            "postcodes,code,officer,name,team\nst1 4ab; ST2,north,O@landlord.example,North,Housing\n,south,,South,\n",
            2,
        ),
        ("partners", "kind,name,email\npolice,The police,\nother,A club,c@club.example\n", 2),
        (
            "centres",
            "name,code,email,active\nThe library,,,\nThe town hall,TOWN-HALL,Desk@hall.example,no\n",
            2,
        ),
        ("closing-days", "note,day\nMoving,2026-12-29\n", 1),
        (
            "staff",
            "email,name,role,scope,team,areas\nn@landlord.example,N,area_manager,,Housing,north;south\n",
            1,
        ),
    ] {
        assert_eq!(counted(&administrator.imports(what, file).await.ok()), [count, 0, 0], "{what}");
        assert_eq!(counted(&administrator.imports(what, file).await.ok()), [0, 0, count], "{what}");
    }
    assert_eq!(each(&administrator.items("teams").await, "name"), ["Homes, and \"more\"", "Housing"]);
    let areas = administrator.items("areas").await;
    assert_eq!(areas[0]["postcodes"], json!(["ST14AB", "ST2"]));
    assert!(areas[0]["officer_id"].is_string() && areas[0]["team_id"].is_string());
    let centres = administrator.items("centres").await;
    assert_eq!((&centres[0]["active"], &centres[0]["email"]), (&json!(true), &Value::Null));
    assert_eq!((&centres[1]["active"], &centres[1]["email"]), (&json!(false), &json!("desk@hall.example")));
    let chain = desk.chain(HOUSE).await;
    for act in ["team_added", "teams_imported", "area_added", "closing_days_imported", "staff_imported"] {
        assert!(chain.iter().any(|entry| entry == act), "{act}");
    }
}

#[actix_web::test]
async fn rows_that_are_there_become_what_the_file_says_and_a_column_left_out_says_nothing() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let new = json!({ "name": "A club", "kind": "other", "email": "c@club.example", "phone": "0808" });
    administrator.adds("partners", new).await.ok();

    let changed =
        administrator.imports("partners", "name,kind,email\nA club,specialist,\nB,other,\n").await.ok();

    assert_eq!(counted(&changed), [1, 1, 0]);
    let club = &administrator.items("partners").await[0];
    assert_eq!((&club["kind"], &club["email"]), (&json!("specialist"), &Value::Null));
    assert_eq!((&club["phone"], &club["version"]), (&json!("0808"), &json!(2)));
}

#[actix_web::test]
async fn new_accounts_are_given_passwords_that_are_shown_once_and_a_dry_run_makes_none() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let file = "email,name,role\nNew@landlord.example,Nia New,case_officer\n";
    let request = TestRequest::post().uri("/api/v1/imports/staff?dry_run=true");
    let tried =
        administrator.sends(request.insert_header(("Content-Type", "text/csv")).set_payload(file)).await;
    assert_eq!((counted(&tried.ok()), &tried.json()["passwords"]), ([1, 0, 0], &json!([])));
    assert_eq!(administrator.items("staff").await.len(), 1);

    let imported = administrator.imports("staff", file).await.ok();

    let given = &imported["passwords"][0];
    assert_eq!(given["email"], "new@landlord.example");
    let password = given["one_time_password"].as_str().unwrap();
    let session = desk.tries_to_sign_in("new@landlord.example", password).await.ok();
    assert_eq!(session["password_change_required"], true);
    assert_eq!(administrator.imports("staff", file).await.ok()["passwords"], json!([]));
}

#[actix_web::test]
async fn a_file_can_close_an_account_and_never_the_last_administrators() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    let close = "email,name,role,active\nofficer@landlord.example,Sam Officer,case_officer,no\n";
    assert_eq!(counted(&administrator.imports("staff", close).await.ok()), [0, 1, 0]);
    officer.gets("/api/v1/me").await.refused(401, "not_signed_in");

    let leave = "email,name,role\nadministrator@landlord.example,Sam Officer,dpo\n";
    administrator.imports("staff", leave).await.refused(409, "last_administrator");
    // Somebody else takes over, in a later row of the same file.
    let hand_over = format!("{leave}other@landlord.example,Olu,administrator\n");
    assert_eq!(counted(&administrator.imports("staff", hand_over).await.ok()), [1, 1, 0]);
}

#[actix_web::test]
async fn every_wrong_cell_is_named_by_row_and_column_and_nothing_is_imported() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    for (what, file, fields) in [
        ("teams", "name\nHousing\n\"\"\nHousing\n", vec!["rows[3].name", "rows[4].name"]),
        ("teams", "name\nA\nB,C\n", vec!["rows[3]"]),
        (
            "staff",
            "email,name,role,scope,team,areas,active\nx,,king,world,Nobody,north,perhaps\no@l.example,O,dpo,,Nobody,atlantis,\n",
            vec![
                "rows[2].name",
                "rows[2].scope",
                "rows[2].role",
                "rows[2].active",
                "rows[2].email",
                "rows[3].team",
                "rows[3].areas[0]",
            ],
        ),
        (
            "areas",
            "code,name,officer,postcodes\nnorth,North,nobody@l.example,ST1\nsouth,South,,ST2;st1;!\n",
            vec!["rows[2].officer", "rows[3].postcodes[2]"],
        ),
        (
            "areas",
            "code,name,postcodes\nnorth,North,ST1\nsouth,South,ST2;st1\n",
            vec!["rows[3].postcodes[1]"],
        ),
        ("partners", "name,kind\nP,police\np,Police\n", vec!["rows[3].kind"]),
        ("centres", "name,code\nA,LIBRARY1\nB,library 1\n", vec!["rows[3].code"]),
        ("centres", "name,email\nA,library\n", vec!["rows[2].email"]),
        ("closing-days", "day,note\n2026-12-24,A\n24/12/2026,B\n", vec!["rows[3].day"]),
    ] {
        let refused = administrator.imports(what, file).await;
        assert_eq!(refused.refused(422, "invalid"), fields, "{file}");
        assert!(!refused.text.contains("king") && !refused.text.contains("atlantis"));
        let there = administrator.items(what).await;
        assert_eq!(there.len(), usize::from(what == "staff"), "{what}");
    }
    assert_eq!(desk.chain(HOUSE).await, ["staff_added", "signed_in"]);
}

#[actix_web::test]
async fn a_column_that_is_missing_unknown_or_there_twice_is_named() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    for (file, fields) in [
        ("name\nP\n", vec!["rows[1].kind"]),
        ("name,kind,Post-code\nP,police,ST1\n", vec!["rows[1].post_code"]),
        ("name,kind,<secret>\nP,police,ST1\n", vec!["rows[1].columns[3]"]),
        ("name,kind,name\nP,police,P\n", vec!["rows[1].name"]),
        ("", vec!["rows[1].name", "rows[1].kind"]),
    ] {
        let refused = administrator.imports("partners", file).await;
        assert_eq!(refused.refused(422, "invalid"), fields, "{file}");
        assert!(!refused.text.contains("secret"));
    }
    assert_eq!(counted(&administrator.imports("partners", "kind,name\n").await.ok()), [0, 0, 0]);
}

#[actix_web::test]
async fn a_name_that_looks_like_a_formula_is_stored_as_it_is() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let name = "=HYPERLINK(\"http://x.example\")";
    administrator.imports("teams", "name\n\"=HYPERLINK(\"\"http://x.example\"\")\"\n").await.ok();
    assert_eq!(each(&administrator.items("teams").await, "name"), [name]);
}

#[actix_web::test]
async fn cells_that_are_too_long_or_no_text_are_named() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let long = "x".repeat(1024 * 1024);
    for (file, fields) in [
        (format!("name\nA\n{long}\n").into_bytes(), vec!["rows[3].name"]),
        (b"name\nA\0B\n".to_vec(), vec!["rows[2].name"]),
        (b"name\nA\n\xff\xfe\n".to_vec(), vec!["rows[3].name"]),
        (b"name\n\"A\nB\"\n".to_vec(), vec!["rows[2].name"]),
        (b"\xff\xfen\0a\0m\0e\0".to_vec(), vec!["rows[1].columns[1]", "rows[1].name"]),
    ] {
        let refused = administrator.imports("teams", file).await;
        assert_eq!(refused.refused(422, "invalid"), fields);
        assert!(refused.text.len() < 1000);
    }
    assert_eq!(administrator.items("teams").await, Vec::<Value>::new());
}

#[actix_web::test]
async fn a_file_has_bounds_and_only_so_many_wrong_cells_are_named() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    let rows = |count: usize| {
        (0..count).fold("name\n".to_owned(), |mut file, row| {
            let _written = writeln!(file, "Team {row}");
            file
        })
    };
    assert_eq!(counted(&administrator.imports("teams", rows(10_000)).await.ok()), [10_000, 0, 0]);
    assert_eq!(administrator.imports("teams", rows(10_001)).await.refused(422, "invalid"), ["rows"]);
    let staff = (0..201)
        .fold("email,name,role\n".to_owned(), |file, row| file + &format!("a{row}@l.example,A,dpo\n"));
    assert_eq!(administrator.imports("staff", staff).await.refused(422, "invalid"), ["rows"]);
    let wrong = "name\n".to_owned() + &"\"\"\n".repeat(300);
    assert_eq!(administrator.imports("teams", wrong).await.refused(422, "invalid").len(), 100);
    let too_long = "name\n".to_owned() + &"x".repeat(5 * 1024 * 1024);
    administrator.imports("teams", too_long).await.refused(413, "too_large");
}

#[actix_web::test]
async fn postcodes_change_hands_in_one_file_whatever_the_order_of_its_rows() {
    let desk = Desk::open().await;
    let administrator = desk.administrator().await;
    administrator.imports("areas", "code,name,postcodes\na,A,ST1;ST2\nb,B,ST3\n").await.ok();
    let swapped = administrator.imports("areas", "code,name,postcodes\na,A,ST3\nb,B,ST1;ST2\n").await.ok();
    assert_eq!(counted(&swapped), [0, 2, 0]);
    let areas = administrator.items("areas").await;
    assert_eq!((&areas[0]["postcodes"], &areas[1]["postcodes"]), (&json!(["ST3"]), &json!(["ST1", "ST2"])));
    let moved = administrator.imports("areas", "code,name,postcodes\nb,B,ST1\na,A,ST2;ST3\n").await.ok();
    assert_eq!(counted(&moved), [0, 2, 0]);
}

#[actix_web::test]
async fn only_administrators_import_and_only_what_there_is() {
    let desk = Desk::open().await;
    let (administrator, officer) = (desk.administrator().await, desk.officer().await);
    for what in ["staff", "teams", "areas", "partners", "centres", "closing-days"] {
        officer.imports(what, "nonsense").await.refused(403, "not_allowed");
    }
    administrator.imports("cases", "name\n").await.refused(404, "not_found");
    let json = TestRequest::post().uri("/api/v1/imports/teams").set_json(json!({ "name": "A" }));
    administrator.sends(json).await.refused(415, "not_csv");
    let odd = TestRequest::post().uri("/api/v1/imports/teams?dry_run=perhaps");
    administrator.sends(odd.insert_header(("Content-Type", "text/csv"))).await.refused(422, "invalid");
}
