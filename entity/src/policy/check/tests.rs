use super::Policy;
use crate::policy::SHIPPED;

fn viridian() -> &'static str {
    SHIPPED[2].1
}

/// What is said of Viridian's policy with `right` written `wrong`, where it stands first.
fn said_of(right: &str, wrong: &str) -> (String, String) {
    assert!(viridian().contains(right), "there is no {right}");
    let text = viridian().replacen(right, wrong, 1);
    let message = Policy::parse("ours.toml", &text).unwrap_err().to_string();
    (text, message)
}

/// The line that a message names.
fn line_named<'a>(text: &'a str, message: &str) -> &'a str {
    let after = message.split_once(" line ").unwrap_or_else(|| panic!("no line: {message}")).1;
    let number: String = after.chars().take_while(char::is_ascii_digit).collect();
    text.lines().nth(number.parse::<usize>().unwrap() - 1).unwrap()
}

/// What is written wrong and how, the key, the start of the line that is named, and what it should be.
const MISTAKES: &[(&str, &str, &str, &str, &str)] = &[
    ("id = \"viridian\"", "id = \"\"", "`id`", "id =", "1 to 64 characters"),
    ("version = 2", "version = 0", "`version`", "version =", "from 1"),
    ("\"religion\"", "\"faith\"", "`strands`", "strands =", "sexual_orientation"),
    ("at_most_days = 14", "at_most_days = 0", "`contact.at_most_days`", "at_most_days", "from 1"),
    ("\"gates\"", "\"moat\"", "`works.approved`", "", "fireproof_letterbox"),
    ("\"resolved\"", "\"race\"", "`closure.outcomes`", "", "closed_unable_to_act"),
    (
        "closed_by = [\"area_manager\", \"line_manager\"]",
        "closed_by = []",
        "`closure.closed_by`",
        "closed_by",
        "role",
    ),
    ("code = \"VIR-01\"", "code = \"\"", "`clocks..code`", "code = \"\"", "1 to 32 characters"),
    ("code = \"VIR-02\"", "code = \"VIR-01\"", "`clocks.code`", "code = \"VIR-01\"", "one clock only"),
    (
        "owner = \"intake\"",
        "owner = \"boss\"",
        "`clocks.VIR-01.owner`",
        "owner = \"boss\"",
        "`system` or one of",
    ),
    (
        "starts = [\"report_received\"]",
        "starts = []",
        "`clocks.VIR-01.starts`",
        "starts = []",
        "at least one event",
    ),
    (
        "starts_on_breach_of = \"VIR-13\"",
        "starts_on_breach_of = \"VIR-99\"",
        "`clocks.VIR-14.starts_on_breach_of`",
        "starts_on_breach_of",
        "another clock",
    ),
    (
        "fulfilled_by = [\"case_assigned\"]",
        "fulfilled_by = []",
        "`clocks.VIR-01.fulfilled_by`",
        "fulfilled_by = []",
        "at least one event",
    ),
    (
        "escalates_to = \"line_manager\"\nescalates_after_misses = 2",
        "escalates_after_misses = 2",
        "`clocks.VIR-14.escalates_to`",
        "code = \"VIR-14\"",
        "the role it goes to",
    ),
    (
        "fulfilled_by = [\"file_note_saved\"]\nends_with = [\"case_closed\"]\nescalates_to = \"line_manager\"",
        "fulfilled_by = [\"file_note_saved\"]\nescalates_after = \"18h\"",
        "`clocks.VIR-06.escalates_to`",
        "code = \"VIR-06\"",
        "the role it goes to",
    ),
    ("promise = \"first_contact\"", "", "`clocks.promise`", "[[clocks]]", "`promise = \"first_contact\"`"),
    ("promise = \"letter\"", "", "`clocks.promise`", "[[clocks]]", "`promise = \"letter\"`"),
    ("due = \"1h\"", "due = \"1 hour\"", "due", "due = \"1 hour\"", "`24h`"),
    ("[\"case_assigned\"]", "[\"assignment\"]", "fulfilled_by", "fulfilled_by", "`case_assigned`"),
    (
        "escalates_to = \"line_manager\"",
        "escalates_to = \"boss\"",
        "escalates_to",
        "escalates_to",
        "`line_manager`",
    ),
    ("runs_for = \"area\"", "runs_for = \"county\"", "runs_for", "runs_for", "`area`"),
    ("promise = \"letter\"", "promise = \"call\"", "promise", "promise", "`letter`"),
    ("signed_by = [\"victim\"]", "signed_by = [\"king\"]", "signed_by", "signed_by", "`victim`"),
    ("for_each = true", "for_all = true", "for_all", "for_all", "`for_each`"),
    ("version = 2", "version = \"1\"", "version", "version", "i32"),
    ("victim_consent = true\n", "", "`victim_consent`", "[closure]", "missing field"),
];

#[test]
fn each_mistake_in_a_policy_is_refused_with_its_file_its_line_its_key_and_what_it_should_be() {
    for (right, wrong, key, line, should_be) in MISTAKES {
        let (text, message) = said_of(right, wrong);
        assert!(message.contains("ours.toml"), "{wrong}: {message}");
        assert!(message.contains(key) && message.contains(should_be), "{wrong}: {message}");
        let named = line_named(&text, &message);
        assert!(named.starts_with(line), "{wrong}: `{named}`: {message}");
    }
}

#[test]
fn a_wrong_word_is_looked_for_in_its_own_list() {
    let (text, message) = said_of("\"resolved\"", "\"race\"");
    assert_eq!(line_named(&text, &message).trim(), "\"race\",");
}

#[test]
fn a_policy_without_one_of_its_sections_names_the_section() {
    let sections = ["contact", "action_plan", "perpetrator", "works", "sharing", "closure", "retention"];
    for section in sections {
        let (before, after) = viridian().split_once(&format!("[{section}]\n")).unwrap();
        let rest = after.split_once("\n[").unwrap().1;
        let message = Policy::parse("ours.toml", &format!("{before}[{rest}")).unwrap_err().to_string();
        assert!(message.contains("ours.toml") && message.contains(&format!("`{section}`")), "{message}");
    }
}

#[test]
fn a_policy_without_outcomes_says_that_it_needs_one() {
    let (before, after) = viridian().split_once("outcomes = [").unwrap();
    let rest = after.split_once(']').unwrap().1;
    let message =
        Policy::parse("ours.toml", &format!("{before}outcomes = []{rest}")).unwrap_err().to_string();
    assert!(message.contains("`closure.outcomes`") && message.contains("at least one word"), "{message}");
}

#[test]
fn a_policy_that_is_right_is_taken() {
    assert!(Policy::parse("ours.toml", viridian()).is_ok());
}
