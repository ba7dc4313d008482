//! Everything that can be asked, chosen or told can be said in every language.

use entity::{action_plan, case::Stage, form, own_page, support, survey, words};
use sea_orm::Iterable;

/// Every sentence that code asks for by a name it puts together.
fn composed() -> Vec<String> {
    let kebab = |text: &str| text.replace('_', "-");
    let mut ids = Vec::new();
    for page in form::PAGES {
        ids.push(format!("page-{}", page.slug));
        ids.push(format!("page-{}.title", page.slug));
        ids.push(page.section.message().to_owned());
        ids.extend(page.questions.iter().map(|question| format!("q-{}", kebab(question.key))));
    }
    for page in own_page::PAGES.into_iter().chain([survey::PAGE]) {
        ids.push(page.section.message().to_owned());
        ids.extend(page.questions.iter().map(|question| format!("q-{}", kebab(question.key))));
    }
    for vocabulary in words::ALL {
        ids.extend(vocabulary.words.iter().map(|word| vocabulary.message(word)));
    }
    ids.extend(support::ids().unwrap().iter().map(|id| format!("support-{id}")));
    ids.extend(action_plan::OPTIONS.iter().map(action_plan::PlanOption::message));
    ids.extend(Stage::iter().map(|stage| stage.message().to_owned()));
    ids
}

#[test]
fn every_page_question_word_stage_and_organisation_can_be_said_in_every_language() {
    let languages = locales::Languages::shipped().unwrap();
    assert_eq!(languages.codes(), ["en", "en-x-easy", "cy", "pl", "ur", "ar"]);
    for language in languages.iter() {
        let silent: Vec<String> = composed().into_iter().filter(|id| !language.has(id)).collect();
        assert!(silent.is_empty(), "{}: {silent:?}", language.code());
    }
}

#[test]
fn every_sentence_that_is_written_down_is_said_somewhere() {
    let code = [("portal", "../portal/src"), ("api", "../api/src"), ("entity", "../entity/src")];
    let mut sources = String::new();
    for (_, folder) in code {
        read_all(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut sources);
    }
    let composed = composed();
    let mut unsaid = Vec::new();
    for file in ["portal", "form", "words", "letters", "pages"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/en/{file}.ftl"));
        let text = std::fs::read_to_string(path).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        for id in ids.filter(|id| {
            id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
        }) {
            let within = text.contains(&format!("{{ {id} }}"));
            let said =
                sources.contains(&format!("\"{id}\"")) || composed.iter().any(|known| known == id) || within;
            if !said {
                unsaid.push(id.to_owned());
            }
        }
    }
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

fn read_all(folder: &std::path::Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            read_all(&path, into);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}
