//! The public door: nobody is refused, and what looks like a machine's is set aside.

use entity::{
    letter::{self, LetterKind, LetterWay},
    report,
    set_aside::SetAsideBecause,
};
use sea_orm::EntityTrait;

use super::{Door, Measures, Visitor, test};

fn usual() -> Measures {
    Measures {
        whole: Some(Measures::WHOLE),
        centre: 2,
        neighbourhood: 2,
        least_seconds: 2,
        trusted: vec!["127.0.0.1".parse().unwrap()],
    }
}

/// What stands in a hidden field of a page.
fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

impl Visitor {
    fn wait_seconds(&self, seconds: i64) {
        let mut now = self.clock.0.lock().unwrap();
        *now = now.after_seconds(seconds);
    }

    /// Answers, and looks at the list of the answers; the mark of that page.
    async fn looks_over(&mut self, more: &[(&str, &'static str)]) -> String {
        self.cookie = None;
        self.posts("tell-us/who", "reporter_role=victim").await;
        self.posts("tell-us/your-words", "account=On+the+stairs").await;
        self.posts("tell-us/area", "area=north").await;
        self.posts("tell-us/contact", "contact_choice=code_only").await;
        for (page, fields) in more {
            self.posts(page, fields).await;
        }
        hidden(&self.gets("check").await, "shown")
    }

    /// Sends what is answered, from an address.
    async fn sends_from(&mut self, address: &str, fields: &str) -> String {
        let request = test::TestRequest::post().uri("/en/check").set_payload(fields.to_owned());
        let request = request.peer_addr("127.0.0.1:4711".parse().unwrap());
        self.send(request.insert_header(("X-Forwarded-For", address))).await;
        self.gets("received").await
    }

    /// Reports as a person does: looks the answers over, then sends them.
    async fn reports_from(&mut self, address: &str, more: &[(&str, &'static str)]) -> String {
        let shown = self.looks_over(more).await;
        self.wait_seconds(5);
        self.sends_from(address, &format!("shown={shown}&website=&go=send")).await
    }

    async fn received(&self) -> Vec<report::Model> {
        report::Entity::find().all(self.portal.intake.db.reader()).await.unwrap()
    }

    /// Why the last report was set aside, if it was.
    async fn last(&self) -> Option<SetAsideBecause> {
        let last = self.received().await.into_iter().max_by_key(|report| report.id).unwrap();
        assert_eq!(last.set_aside_at.is_some(), last.set_aside_because.is_some());
        last.set_aside_because
    }

    async fn letters(&self) -> Vec<letter::Model> {
        letter::Entity::find().all(self.portal.intake.db.reader()).await.unwrap()
    }
}

/// The page without what differs from report to report.
fn look(page: &str) -> String {
    let mut look = page.to_owned();
    for id in ["number", "code"] {
        let (before, rest) = look.split_once(&format!("id=\"{id}\">")).unwrap();
        let (_, after) = rest.split_once("</bdi>").unwrap();
        look = format!("{before}{after}");
    }
    look
}

#[actix_web::test]
async fn a_person_who_looks_over_their_answers_is_received_like_ever() {
    let mut visitor = Visitor::at_door(usual()).await;
    assert!(visitor.reports_from("203.0.113.7", &[]).await.contains("id=\"code\""));
    assert_eq!(visitor.last().await, None);
    let kinds: Vec<_> = visitor.letters().await.into_iter().map(|letter| letter.kind).collect();
    assert!(kinds.contains(&LetterKind::NewReportAlert) && kinds.contains(&LetterKind::Acknowledgement));
}

#[actix_web::test]
async fn a_decoy_that_a_browser_filled_sets_a_persons_report_aside_and_loses_nothing() {
    for filled in [
        &[("tell-us/your-words", "account=On+the+stairs&website=Acme+Ltd")][..],
        &[("tell-us/area", "area=north&website=x")],
    ] {
        let mut visitor = Visitor::at_door(usual()).await;
        let page = visitor.reports_from("203.0.113.7", filled).await;
        assert!(page.contains("We have your report"), "{page}");
        assert_eq!(visitor.last().await, Some(SetAsideBecause::Decoy));
    }
    let mut visitor = Visitor::at_door(usual()).await;
    let shown = visitor.looks_over(&[]).await;
    visitor.wait_seconds(5);
    visitor.sends_from("203.0.113.7", &format!("shown={shown}&website=Acme&go=send")).await;
    assert_eq!(visitor.last().await, Some(SetAsideBecause::Decoy), "on the last page too");
    let mut visitor = Visitor::at_door(usual()).await;
    visitor.reports_from("203.0.113.7", &[("tell-us/area", "area=north&website=++")]).await;
    assert_eq!(visitor.last().await, None, "spaces are nothing");
}

#[actix_web::test]
async fn what_no_person_can_have_made_is_answered_like_any_other_and_opens_nothing() {
    let mut person = Visitor::at_door(usual()).await;
    person.looks_over(&[]).await;
    let real = person.sends_from("203.0.113.7", "go=send").await;

    let mut machine = Visitor::at_door(usual()).await;
    machine.looks_over(&[]).await;
    let page = machine.sends_from("203.0.113.7", "website=http://spam.example&go=send").await;

    assert_eq!(look(&page), look(&real));
    let number = page.split("id=\"number\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let code = page.split("id=\"code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!((number.len(), code.len()), (9, 19), "{number} {code}");
    machine.posts("about-you/age", "age_band=a25_34").await;
    machine.posts("about-you/check", "").await;
    assert!(machine.received().await.is_empty() && machine.letters().await.is_empty());
    let answers = entity::equality::Entity::find().all(machine.portal.intake.db.reader()).await.unwrap();
    assert!(answers.is_empty());

    let fields = format!("number={number}&code={}", code.replace(' ', "+"));
    let request = test::TestRequest::post().uri("/en/your-report").set_payload(fields);
    let page = machine.send(request).await;
    assert!(page.contains("The number and the code do not go together"), "{page}");
}

#[actix_web::test]
async fn a_decoy_is_not_held_against_anyone_who_took_the_time_of_a_person() {
    // The same as a machine's, but for the seconds that passed: whatever else looks odd, it is kept.
    let mut visitor = Visitor::at_door(usual()).await;
    visitor.looks_over(&[]).await;
    visitor.wait_seconds(2);
    visitor.sends_from("203.0.113.7", "website=filled&go=send").await;
    assert_eq!(visitor.last().await, Some(SetAsideBecause::Decoy));
}

#[actix_web::test]
async fn what_is_sent_faster_than_anyone_reads_or_from_no_page_of_ours_is_set_aside_and_never_refused() {
    let mut visitor = Visitor::at_door(usual()).await;
    let earlier = visitor.looks_over(&[]).await;
    for (fields, waits) in [
        (format!("shown={}&go=send", visitor.looks_over(&[]).await), 1),
        ("go=send".to_owned(), 60),
        ("shown=&go=send".to_owned(), 60),
        ("shown=1763000000000-00000000000000000000000000000000&go=send".to_owned(), 60),
        // That was another's page.
        (format!("shown={earlier}&go=send"), 60),
    ] {
        if waits > 1 {
            visitor.looks_over(&[]).await;
        }
        visitor.wait_seconds(waits);
        let page = visitor.sends_from("203.0.113.7", &fields).await;
        assert!(page.contains("We have your report"), "{fields}: {page}");
        assert_eq!(visitor.last().await, Some(SetAsideBecause::Haste), "{fields}");
    }
}

#[actix_web::test]
async fn a_page_that_one_program_showed_is_known_by_another() {
    let mut visitor = Visitor::at_door(usual()).await;
    let shown = visitor.looks_over(&[]).await;
    visitor.wait_seconds(5);
    let other = std::sync::Arc::get_mut(&mut visitor.portal).unwrap();
    other.door = Door::new(usual());
    visitor.sends_from("203.0.113.7", &format!("shown={shown}&go=send")).await;
    assert_eq!(visitor.last().await, None);
}

#[actix_web::test]
async fn many_from_one_neighbourhood_are_set_aside_and_nobody_elsewhere_notices() {
    let mut visitor = Visitor::at_door(usual()).await;
    let mut sends = Vec::new();
    for address in
        ["203.0.113.1", "203.0.113.2", "203.0.113.3", "198.51.100.9", "2001:db8:1:2201::1", "127.0.0.1"]
    {
        let page = visitor.reports_from(address, &[]).await;
        assert!(page.contains("We have your report"), "{address}: {page}");
        sends.push(visitor.last().await);
    }
    assert_eq!(sends, [None, None, Some(SetAsideBecause::Neighbourhood), None, None, None]);
    visitor.wait_minutes(11);
    visitor.reports_from("203.0.113.4", &[]).await;
    assert_eq!(visitor.last().await, None, "after a while it is quiet again");
}

#[actix_web::test]
async fn many_through_one_centre_are_set_aside_and_other_centres_do_not_notice() {
    let mut visitor = Visitor::at_door(usual()).await;
    let mut sends = Vec::new();
    for (address, centre) in [
        ("203.0.113.1", "centre_code=TPC-7F3K"),
        ("198.51.100.1", "centre_code=tpc7f3k"),
        ("192.0.2.1", "centre_code=TPC+7F3K"),
        ("198.51.101.1", "centre_code=TPC-9Q2X"),
    ] {
        let shown =
            visitor.looks_over(&[("tell-us/who", "reporter_role=centre"), ("tell-us/centre", centre)]).await;
        visitor.wait_seconds(5);
        visitor.sends_from(address, &format!("shown={shown}&go=send")).await;
        sends.push(visitor.last().await);
    }
    assert_eq!(sends, [None, None, Some(SetAsideBecause::Centre), None]);
}

#[actix_web::test]
async fn over_the_budget_of_all_reports_are_received_acknowledged_and_set_aside() {
    let mut visitor = Visitor::at_door(Measures { whole: Some(3), ..Measures::none() }).await;
    for _ in 0..6 {
        assert!(visitor.reports_from("203.0.113.1", &[]).await.contains("We have your report"));
    }
    let all = visitor.received().await;
    let aside = all.iter().filter(|report| report.set_aside_because == Some(SetAsideBecause::Burst));
    assert_eq!((all.len(), aside.count()), (6, 3));
    visitor.wait_minutes(11);
    visitor.reports_from("203.0.113.1", &[]).await;
    assert_eq!(visitor.last().await, None);
}

const BY_EMAIL: [(&str, &str); 3] = [
    ("tell-us/contact", "contact_choice=contact"),
    ("tell-us/safe-contact", "contact_ways=email&contact_words=full"),
    ("tell-us/contact-details", "email=stranger%40home.example"),
];

#[actix_web::test]
async fn of_what_is_set_aside_nobody_is_written_to_and_staff_are_told_once() {
    let mut visitor = Visitor::at_door(Measures { whole: Some(1), ..Measures::none() }).await;
    visitor.reports_from("203.0.113.1", &[]).await;
    let before = visitor.letters().await.len();
    for _ in 0..4 {
        let page = visitor.reports_from("203.0.113.1", &BY_EMAIL).await;
        assert!(page.contains("We are sending an email"), "the same is said: {page}");
    }
    let letters = visitor.letters().await;
    let [notice] = &letters[before..] else { panic!("{letters:?}") };
    assert_eq!((notice.kind, notice.case_id), (LetterKind::ReportsSetAside, None));

    // Whoever has no e-mail finds the acknowledgement on their own page, as ever.
    visitor.reports_from("203.0.113.1", &[]).await;
    let letters = visitor.letters().await;
    let own: Vec<_> = letters[before + 1..].iter().map(|letter| (letter.kind, letter.way)).collect();
    assert_eq!(own, [(LetterKind::Acknowledgement, LetterWay::OwnPage)]);
}

#[actix_web::test]
async fn guesses_from_a_crowded_neighbourhood_are_slowed_down_and_still_answered() {
    let mut visitor = Visitor::at_door(usual()).await;
    let guess = |from: &str| {
        let fields = "number=7K3M-9Q2M&code=1234+5678+9012+3456";
        let request = test::TestRequest::post().uri("/en/your-report").set_payload(fields);
        request.peer_addr(format!("{from}:4711").parse().unwrap())
    };
    for _ in 0..20 {
        visitor.send(guess("203.0.113.9")).await;
    }
    let began = std::time::Instant::now();
    visitor.send(guess("198.51.100.9")).await;
    let elsewhere = began.elapsed();
    let page = visitor.send(guess("203.0.113.200")).await;
    let here = began.elapsed() - elsewhere;
    assert!(page.contains("There were many tries with this number"), "{page}");
    assert!(here >= std::time::Duration::from_secs(2) && elsewhere < here, "{here:?} {elsewhere:?}");
}
