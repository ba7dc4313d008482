use uuid::Uuid;

use super::*;

const LETTER: &str = "019376c5-8c00-7000-8000-0000000000e1";

const POSTFIX: &str = include_str!("postfix.eml");
const DELAYED: &str = include_str!("postfix-delayed.eml");
const EXIM: &str = include_str!("exim.eml");
const EXCHANGE: &str = include_str!("exchange.eml");
const GMAIL: &str = include_str!("gmail.eml");
const COMPLAINT: &str = include_str!("complaint.eml");

fn read_text(mail: &str) -> Option<News> {
    read(mail.replace("LETTER", LETTER).as_bytes())
}

fn news(fate: Fate) -> Option<News> {
    Some(News { letter_id: LETTER.parse::<Uuid>().unwrap(), fate })
}

#[test]
fn the_reports_that_servers_send_are_read_with_either_kind_of_line_end() {
    for (server, mail, fate) in [
        ("Postfix", POSTFIX, Fate::Bounced("bounced_5")),
        ("Postfix, delayed", DELAYED, Fate::OnItsWay),
        ("Exim", EXIM, Fate::Bounced("bounced_5")),
        ("Exchange", EXCHANGE, Fate::Bounced("bounced_5")),
        ("Gmail", GMAIL, Fate::Bounced("bounced_5")),
        ("a complaint", COMPLAINT, Fate::Complained),
    ] {
        assert_eq!(read_text(mail), news(fate), "{server}");
        assert_eq!(read_text(&mail.replace('\n', "\r\n")), news(fate), "{server}");
    }
}

#[test]
fn what_was_given_up_came_back_whatever_the_reason_and_what_is_tried_on_did_not() {
    for (action, status, fate) in [
        ("failed", "4.4.7", Fate::Bounced("bounced_4")),
        ("Failed (no such person)", "5.0.0", Fate::Bounced("bounced_5")),
        ("failed", "nonsense", Fate::Bounced("bounced")),
        ("delayed", "4.2.2", Fate::OnItsWay),
        ("delivered", "2.1.5", Fate::OnItsWay),
        ("relayed", "2.0.0", Fate::OnItsWay),
    ] {
        let mail = POSTFIX.replace("Action: failed", &format!("Action: {action}"));
        let mail = mail.replace("Status: 5.1.1", &format!("Status: {status}"));
        assert_eq!(read_text(&mail), news(fate), "{action} {status}");
    }
    let no_status = POSTFIX.replace("Status: 5.1.1\n", "");
    assert_eq!(read_text(&no_status), news(Fate::Bounced("bounced")));
    let two = "Action: delayed\nStatus: 4.4.1\n\nFinal-Recipient: rfc822; x@x.example\nAction: failed";
    assert_eq!(read_text(&POSTFIX.replace("Action: failed", two)), news(Fate::Bounced("bounced_5")));
    assert_eq!(read_text(&POSTFIX.replace("Action: failed", "Action: juggled")), None);
    assert_eq!(read_text(&POSTFIX.replace("Action: failed\n", "")), None);
}

#[test]
fn the_letter_is_known_by_what_the_report_brings_along_and_by_nothing_else() {
    let without = POSTFIX.replace("Message-ID: <LETTER@homes.example>\n", "");
    assert_eq!(read_text(&without), None);
    // The name of the report itself is not that of a letter.
    assert_eq!(read_text(&without.replace("<20261120093102.4F2C11A05D@", "<LETTER@")), None);
    let only_named = GMAIL.replace("\nMessage-ID: <LETTER@homes.example>\n", "\n");
    assert_eq!(read_text(&only_named), news(Fate::Bounced("bounced_5")));
    for strange in
        ["20261120.4F2C11A05D", "", "019376c58c0070008000000000000e1", "{LETTER}", "urn:uuid:LETTER"]
    {
        let mail = POSTFIX.replace("<LETTER@homes.example>", &format!("<{strange}@homes.example>"));
        assert_eq!(read_text(&mail), None, "{strange}");
    }
}

#[test]
fn mail_of_any_other_kind_says_nothing() {
    let holiday = "From: someone@home.example\nSubject: Out of office\nIn-Reply-To: <LETTER@homes.example>\n\nI am away.\n";
    let alternative = POSTFIX.replace("message/delivery-status", "text/plain");
    let not_spam = COMPLAINT.replace("Feedback-Type: abuse", "Feedback-Type: not-spam");
    let no_boundary = POSTFIX.replace("boundary=", "border=");
    for mail in ["", "\n", "\n\n\n", ":", "--", "x", holiday, &alternative, &not_spam, &no_boundary] {
        assert_eq!(read_text(mail), None, "{mail}");
    }
}

#[test]
fn hostile_mail_ends_and_says_nothing_it_should_not() {
    let nested = "Content-Type: message/rfc822\n\n".repeat(30_000);
    assert_eq!(read(nested.as_bytes()), None);
    let mut deep = String::new();
    for level in 0..5_000 {
        deep.push_str(&format!("Content-Type: multipart/report; boundary=\"b{level}\"\n\n--b{level}\n"));
    }
    assert_eq!(read(deep.as_bytes()), None);
    let many = format!("Content-Type: multipart/report; boundary=b\n\n{}", "--b\n\nx\n".repeat(100_000));
    assert_eq!(read(many.as_bytes()), None);
    let endless_line = format!("Content-Type: multipart/report; boundary=b\n\n--b{}", "b".repeat(900_000));
    assert_eq!(read(endless_line.as_bytes()), None);
    let noise: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    assert_eq!(read(&noise), None);
    let mut within = POSTFIX.replace("LETTER", LETTER).into_bytes();
    within.splice(0..0, b"X-Noise: \xff\xfe\x00\xc3\x28\n".iter().copied());
    assert_eq!(read(&within), news(Fate::Bounced("bounced_5")));
    // Cut anywhere, it is read or not, and nothing else happens.
    let whole = GMAIL.replace("LETTER", LETTER);
    for end in 0..whole.len() {
        let cut = read(whole.as_bytes().get(..end).unwrap());
        assert!(cut.is_none_or(|cut| cut.letter_id.to_string() == LETTER), "{end}");
    }
}
