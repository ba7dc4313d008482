//! Someone comes back with a number and a code.

use tests::{
    database::ENGINES,
    program::Place,
    reporter::{NO_NAME, Receipt},
};

#[test]
fn number_and_code_open_the_page_however_they_are_written_and_only_together() {
    let heard = Place::new(ENGINES[0]).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let other = heard.reporter("en").reports(&NO_NAME);

    let spoken = Receipt {
        number: receipt.number.to_lowercase().replace('-', " "),
        code: receipt.code.replace(' ', "-"),
    };
    assert!(heard.reporter("en").comes_back(&spoken).says("Where things stand"));

    let mixed = Receipt { number: receipt.number, code: other.code };
    let refused = heard.reporter("en").comes_back(&mixed);
    assert_eq!(refused.answer.status, 422);
    assert!(refused.error_beside("number").unwrap().contains("do not go together"));
    assert_eq!(refused.value_of("number"), mixed.number);
}

#[test]
fn a_number_that_was_never_given_is_refused_in_the_same_words_as_a_wrong_code() {
    let heard = Place::new(ENGINES[0]).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let wrong = Receipt { number: receipt.number.clone(), code: "0000 0000 0000 0000".to_owned() };
    let unknown = tests::program::wait_for("a number nobody has", || {
        let number = entity::acknowledgement::Acknowledgement::draw(&entity::chance::SystemChance)
            .unwrap()
            .to_string();
        (number != receipt.number).then_some(Receipt { number, code: wrong.code.clone() })
    });

    let (known, unknown) =
        (heard.reporter("en").comes_back(&wrong), heard.reporter("en").comes_back(&unknown));

    assert_eq!(known.answer.status, unknown.answer.status);
    assert_eq!(known.error_beside("number"), unknown.error_beside("number"));
}

#[test]
fn guessing_is_slowed_for_that_number_alone_and_its_owner_gets_in_again() {
    let heard = Place::new(ENGINES[0]).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let bystander = heard.reporter("en").reports(&NO_NAME);
    let wrong = Receipt { code: "0000 0000 0000 0000".to_owned(), ..receipt.clone() };

    let statuses: Vec<u16> = (0..6).map(|_| heard.reporter("en").comes_back(&wrong).answer.status).collect();

    assert_eq!(statuses[..4], [422; 4]);
    assert!(statuses.contains(&429), "{statuses:?}");
    assert_eq!(heard.reporter("en").comes_back(&bystander).answer.status, 200);
    tests::program::wait_for("the owner to get in", || {
        Some(heard.reporter("en").comes_back(&receipt)).filter(|page| page.answer.status == 200)
    });
}

#[test]
fn what_is_no_number_and_no_code_is_said_to_be_none_beside_each_field() {
    let heard = Place::new(ENGINES[0]).start();
    for text in ["", "12", "\u{202e}", "🙂", &"9".repeat(500)] {
        let page =
            heard.reporter("en").comes_back(&Receipt { number: text.to_owned(), code: text.to_owned() });
        assert_eq!(page.answer.status, 422, "{text}");
        assert!(page.error_beside("number").is_some() && page.error_beside("code").is_some());
        assert_eq!(page.value_of("number"), text);
    }
}

#[test]
fn neither_number_nor_code_ever_stands_in_an_address() {
    let heard = Place::new(ENGINES[0]).start();
    let receipt = heard.reporter("en").reports(&NO_NAME);
    let page = heard.reporter("en").comes_back(&receipt);
    assert_eq!(page.path, "/en/your-report");
    for part in page.answer.text.split("href=\"").skip(1) {
        let address = part.split('"').next().unwrap();
        assert!(!address.contains(&receipt.number) && !address.contains(&receipt.code[..4]), "{address}");
    }
}
