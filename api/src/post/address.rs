//! Addresses as people type them, and as mail servers take them.

use lettre::Address;

/// The longest address that can be delivered to (RFC 5321 §4.5.3.1.3).
const LONGEST: usize = 254;

/// An address that a letter can go to, if what was typed is one. Space around it is passed over. What comes after the `@`
/// may be in any script: it is sent in the form that every mail server understands (RFC 5891). What comes before it is sent
/// as it is, and where it has letters besides those of ASCII, only a server that knows them takes it (RFC 6531).
///
/// Nothing that has a line's end, another control character or a space in it is one: it can't begin another line of the mail
/// or of the conversation with the server.
pub(crate) fn usable(typed: &str) -> Option<Address> {
    let typed = typed.trim();
    if typed.chars().any(|c| c.is_control() || c.is_whitespace() || turns(c)) {
        return None;
    }
    let (user, domain) = typed.rsplit_once('@')?;
    let domain = idna::domain_to_ascii(domain).ok()?;
    let address = Address::new(user, &domain).ok()?;
    let whole = domain.split('.').all(|label| !label.is_empty());
    let length = address.user().len() + 1 + domain.len();
    (whole && length <= LONGEST).then_some(address)
}

/// Whether a character turns the direction of what is written, or can't be seen: it is no part of anybody's address.
fn turns(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent_to(typed: &str) -> Option<String> {
        usable(typed).map(|address| address.to_string())
    }

    #[test]
    fn what_was_typed_right_is_an_address() {
        for (typed, expected) in [
            ("reader@example.org", "reader@example.org"),
            (" reader@example.org ", "reader@example.org"),
            ("first.last+tag@mail.example.co.uk", "first.last+tag@mail.example.co.uk"),
            ("o'neill@example.org", "o'neill@example.org"),
            ("czytelnik@żółw.example", "czytelnik@xn--w-uga1v8h.example"),
            ("reader@مثال.example", "reader@xn--mgbh0fb.example"),
            ("żółw@example.org", "żółw@example.org"),
        ] {
            assert_eq!(sent_to(typed).as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn what_was_typed_wrong_is_none() {
        let long =
            format!("{}@{}.example", "x".repeat(60), ["y".repeat(60), "y".repeat(60)].join(".").repeat(3));
        assert!(long.len() > 300);
        for typed in [
            "",
            "reader",
            "@example.org",
            "reader@",
            "reader@example..org",
            "reader@.org",
            "reader@@example.org",
            "rea der@example.org",
            "reader@exa mple.org",
            "reader@example.org, other@example.org",
            "Reader <reader@example.org>",
            "reader@example.org\nBcc: other@example.org",
            "reader@example.org\r\nRCPT TO:<other@example.org>",
            "rea\r\nder@example.org",
            "reader\u{0}@example.org",
            "reader\u{202e}@example.org",
            "reader@exa\u{200b}mple.org\u{7f}",
            &"x".repeat(300),
            &long,
        ] {
            assert_eq!(sent_to(typed), None, "{typed:?}");
        }
    }
}
