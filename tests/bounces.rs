//! Letters that came back, as the finished program learns of it.

use std::fs;

use tests::{
    database::ENGINES,
    program::{Place, wait_for},
    reporter::BY_EMAIL,
};

const REPORT: &str = "From: MAILER-DAEMON@mail.homes.example (Mail Delivery System)\r\n\
    Subject: Undelivered Mail Returned to Sender\r\n\
    MIME-Version: 1.0\r\n\
    Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"9E1B51A05C.1763631062/mail\"\r\n\
    \r\n\
    --9E1B51A05C.1763631062/mail\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\
    \r\n\
    <reporter@home.example>: User unknown\r\n\
    --9E1B51A05C.1763631062/mail\r\n\
    Content-Type: message/delivery-status\r\n\
    \r\n\
    Reporting-MTA: dns; mail.homes.example\r\n\
    \r\n\
    Final-Recipient: rfc822; reporter@home.example\r\n\
    Action: failed\r\n\
    Status: 5.1.1\r\n\
    \r\n\
    --9E1B51A05C.1763631062/mail\r\n\
    Content-Type: text/rfc822-headers\r\n\
    \r\n\
    To: reporter@home.example\r\n\
    Message-ID: <LETTER>\r\n\
    \r\n\
    --9E1B51A05C.1763631062/mail--\r\n";

#[test]
fn a_delivery_report_in_the_folder_becomes_a_task_and_its_address_goes_nowhere() {
    for engine in ENGINES {
        let reports = tempfile::tempdir().unwrap();
        let heard = Place::new(engine)
            .with("HEARD_BOUNCES", reports.path().display().to_string())
            .with("HEARD_LOG", "debug")
            .start();
        let receipt = heard.reporter("en").reports(&BY_EMAIL);
        let letter = heard.place().mailbox().wait_for_letter_to("reporter@home.example");
        let (_, place) = heard.stop();
        fs::write(reports.path().join("one.eml"), REPORT.replace("LETTER", &letter.id())).unwrap();
        fs::write(reports.path().join("two.eml"), [0xff, 0x00, 0x0a]).unwrap();

        let heard = place.start_program("heard", &[]);

        let officer = heard.staff("case_officer");
        let bounced = wait_for("the letter to have come back", || {
            officer.gets("/api/v1/letters?state=bounced")["items"].as_array().unwrap().first().cloned()
        });
        assert!(letter.id().starts_with(bounced["id"].as_str().unwrap()), "{engine:?}");
        assert_eq!((&bounced["outcome"], &bounced["kind"]), (&"bounced_5".into(), &"acknowledgement".into()));
        let tasks = officer.gets("/api/v1/tasks?role=me");
        assert_eq!(tasks["items"][0]["kind"], "find_another_way");
        assert_eq!(tasks["items"][0]["reports"][0], receipt.number);
        wait_for("the files to be put aside", || {
            let aside = ["done/one.eml", "unread/two.eml"];
            aside.iter().all(|name| reports.path().join(name).is_file()).then_some(())
        });
        // What was written to them can still be read where only they can.
        assert!(heard.reporter("en").comes_back(&receipt).answer.text.contains("class=\"letter\""));
        let told = format!("{}{bounced}{tasks}", heard.place().log());
        for word in ["reporter@home.example", "home.example", "MAILER-DAEMON"] {
            assert!(!told.contains(word), "{word}: {told}");
        }
    }
}
