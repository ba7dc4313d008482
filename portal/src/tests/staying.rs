//! How long pages hold what they hold, what keeps it for longer, and what is left for whoever goes back.

use super::{Visitor, test};

impl Visitor {
    async fn keeps(&mut self, fields: &'static str) -> (u16, String) {
        self.answered(test::TestRequest::post().uri("/en/keep").set_payload(fields)).await
    }
}

#[actix_web::test]
async fn every_page_that_holds_something_says_until_when_and_has_a_button_to_keep_it() {
    let mut visitor = Visitor::new().await;
    visitor.posts("tell-us/who", "reporter_role=victim").await;
    for page in ["tell-us/who", "tell-us/your-words", "check", "help-now"] {
        let page = visitor.gets(page).await;
        assert!(page.contains("We keep your answers until 10:30"), "{page}");
        assert!(
            page.contains("class=\"timing-out\" role=\"status\" data-lasts=\"3600\" data-warns=\"300\""),
            "{page}"
        );
        assert!(page.contains("name=\"go\" value=\"stay\""), "{page}");
    }
    visitor.reports().await;
    for page in ["received", "about-you"] {
        let page = visitor.gets(page).await;
        assert!(
            page.contains("You can see this page until 10:30") && page.contains("value=\"stay\""),
            "{page}"
        );
    }
    for page in ["about-you/age", "about-you/check"] {
        let page = visitor.gets(page).await;
        assert!(
            page.contains("We keep your answers until 10:30") && page.contains("value=\"stay\""),
            "{page}"
        );
    }
}

#[actix_web::test]
async fn pages_that_hold_nothing_speak_of_no_time() {
    let mut visitor = Visitor::new().await;
    for page in ["", "stay-safe", "hide-tracks", "before-you-start", "help-now", "your-report", "finished"] {
        let page = visitor.gets(page).await;
        assert!(!page.contains("timing-out"), "{page}");
    }
}

#[actix_web::test]
async fn what_a_page_holds_is_kept_for_another_hour_with_or_without_a_script() {
    let mut visitor = Visitor::new().await;
    visitor.reports().await;
    visitor.wait_minutes(58);
    let (status, said) = visitor.keeps("holds=page").await;
    assert_eq!((status, said.starts_with("You can see this page until 11:28")), (200, true), "{said}");
    visitor.wait_minutes(58);
    assert_eq!(visitor.keeps("page=received&holds=page&go=stay").await.0, 303);
    visitor.wait_minutes(58);
    assert!(visitor.gets("received").await.contains("id=\"code\""));
    visitor.wait_minutes(62);
    assert_eq!(visitor.keeps("holds=page").await, (410, String::new()));
}

#[actix_web::test]
async fn keeping_leads_back_to_a_page_of_ours_and_nowhere_else() {
    let mut visitor = Visitor::new().await;
    visitor.posts("tell-us/who", "reporter_role=victim").await;
    for elsewhere in
        ["page=//evil.example", "page=x%0d%0aSet-Cookie:a", "page=https://evil.example", "page=%3Fa"]
    {
        let request = test::TestRequest::post().uri("/en/keep").set_payload(elsewhere);
        let (status, body) = visitor.answered(request).await;
        // Two slashes after our own address and the language are a page that there is not.
        assert!(
            status == 404 || elsewhere.contains("//evil") && status == 303,
            "{elsewhere}: {status} {body}"
        );
    }
}

#[actix_web::test]
async fn when_the_time_is_over_the_page_says_so_unless_another_window_has_kept_what_there_is() {
    let mut visitor = Visitor::new().await;
    visitor.posts("tell-us/who", "reporter_role=victim").await;
    visitor.posts("tell-us/your-words", "account=On+the+stairs").await;
    visitor.wait_minutes(50);
    let page = visitor.gets("start-again").await;
    assert!(page.contains("We closed a page to keep you safe") && !page.contains("stairs"), "{page}");
    visitor.wait_minutes(12);
    let page = visitor.gets("start-again").await;
    assert!(page.contains("Your answers are no longer here"), "looking is no sign of life: {page}");
}

#[actix_web::test]
async fn whoever_goes_back_after_leaving_finds_pages_that_say_nothing_of_what_was_here() {
    let mut visitor = Visitor::new().await;
    visitor.reports().await;
    visitor.send(test::TestRequest::get().uri("/exit")).await;
    assert!(visitor.cookie.is_none());
    for page in
        ["tell-us/your-words", "check", "received", "received/reference.txt", "about-you", "start-again"]
    {
        let page = visitor.gets(page).await;
        assert!(page.contains("There is nothing on this page"), "{page}");
        let (_, main) = page.split_once("<main").unwrap();
        let (main, _) = main.split_once("</main>").unwrap();
        for word in ["report", "answers", "number", "code", "stairs", "safe"] {
            assert!(!main.to_lowercase().contains(word), "{word}: {main}");
        }
    }
}

#[actix_web::test]
async fn the_way_to_leave_is_explained_before_it_is_first_there_and_then_on_every_page() {
    let mut visitor = Visitor::new().await;
    let start = visitor.gets("").await;
    assert!(!start.contains("href=\"/exit\"") && !start.contains("<script"), "{start}");
    assert!(start.contains("href=\"/en/stay-safe\""), "{start}");
    let explained = visitor.gets("stay-safe").await;
    assert!(
        explained.contains("red “Exit this page” button")
            && explained.contains("href=\"/en/before-you-start\"")
    );
    for page in
        ["stay-safe", "hide-tracks", "before-you-start", "help-now", "your-report", "nowhere", "answer/none"]
    {
        let page = visitor.gets(page).await;
        let links = page.matches("href=\"/exit\" rel=\"nofollow noreferrer\"").count();
        assert_eq!((links, page.matches("class=\"exit\"").count()), (2, 1), "{page}");
        assert!(page.contains("href=\"/en/stay-safe\"") && page.contains(" defer></script>"), "{page}");
    }
}
