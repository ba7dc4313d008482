//! What is refused, and what every answer says about itself.

use tests::{database::ENGINES, http::form, program::Place, reporter::NO_NAME};

#[test]
fn posts_from_another_site_are_refused_kindly_and_our_own_are_not() {
    let heard = Place::new(ENGINES[0]).start();
    let post = |headers: &[(&str, &str)]| {
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.extend_from_slice(headers);
        heard.http.send("POST", "/en/before-you-start", &all, &form(&[("in_danger", "no")]))
    };
    for foreign in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "https://127.0.0.1.evil.example")],
    ] {
        let answer = post(foreign);
        assert_eq!(answer.status, 403, "{foreign:?}");
        assert!(answer.text.contains("This did not come from our page"));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let own = heard.http.url("");
    for ours in [
        &[][..],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("origin", &own)],
        &[("origin", "null")],
    ] {
        assert_eq!(post(ours).status, 303, "{ours:?}");
    }
}

#[test]
fn every_answer_forbids_scripts_but_our_own_file_frames_referrers_and_keeping() {
    let heard = Place::new(ENGINES[0]).start();
    let mut reporter = heard.reporter("en");
    reporter.reports(&NO_NAME);
    for path in [
        "/",
        "/en/",
        "/en/before-you-start",
        "/en/tell-us/who",
        "/en/received",
        "/en/your-report",
        "/nowhere",
        "/exit",
    ] {
        let answer = reporter.clone().send("GET", path, &[]);
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert!(
            policy.contains("script-src 'self';") && policy.contains("connect-src 'self';"),
            "{path}: {policy}"
        );
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("server"), "", "{path}");
    }
}

#[test]
fn the_only_cookie_is_the_unfinished_reports_and_over_https_it_is_bound_to_the_host() {
    for (base, name, secure) in
        [("http://127.0.0.1", "heard=", false), ("https://report.example.org", "__Host-heard=", true)]
    {
        let heard = Place::new(ENGINES[0]).with("HEARD_BASE_URL", base).start();
        for path in ["/en/", "/en/before-you-start", "/en/tell-us/who", "/en/your-report"] {
            assert_eq!(heard.get(path).header("set-cookie"), "", "{path}");
        }
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        let answer = heard.http.send("POST", "/en/tell-us/who", &kind, &form(&[("reporter_role", "victim")]));
        let cookie = answer.header("set-cookie");
        assert!(cookie.starts_with(name), "{cookie}");
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"),
            "{cookie}"
        );
        assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
        assert!(
            !cookie.contains("Max-Age") && !cookie.contains("Expires"),
            "it goes when the browser closes: {cookie}"
        );
        assert_eq!(!answer.header("strict-transport-security").is_empty(), secure);
    }
}

#[test]
fn no_page_names_another_host_or_holds_a_script_or_a_style_and_the_one_file_of_ours_is_named_after_what_it_holds()
 {
    let heard = Place::new(ENGINES[0]).start();
    for code in locales::Languages::shipped().unwrap().codes() {
        let mut reporter = heard.reporter(&code);
        let mut pages = vec![reporter.visits(""), reporter.begins()];
        pages.push(reporter.visits("your-report"));
        pages.push(reporter.answers(&NO_NAME));
        pages.push(reporter.posts("check", &[("go", "send")]));
        for page in pages {
            let html = &page.answer.text;
            let (html, scripts) = without_our_script(html);
            assert!(scripts <= 1, "{}", page.path);
            assert_eq!(html.matches("<h1").count(), 1, "{}", page.path);
            for never in ["<script", "<style", " style=", " on", "<img", "<iframe"] {
                let found =
                    html.match_indices(never).any(|(at, _)| never != " on" || is_handler(&html[at..]));
                assert!(!found, "{}: {never}", page.path);
            }
            for part in html.split("href=\"").skip(1) {
                let address = part.split('"').next().unwrap();
                assert!(
                    ["/", "#", "tel:"].iter().any(|own| address.starts_with(own)),
                    "{}: {address}",
                    page.path
                );
            }
        }
    }
}

/// A page without the one script that it may name, and how many it names.
fn without_our_script(html: &str) -> (String, usize) {
    let before = html.split_once("<script src=\"/assets/page-");
    let Some((before, rest)) = before else { return (html.to_owned(), 0) };
    let (name, after) = rest.split_once(".js\" defer></script>").expect("our script");
    assert!(name.len() == 8 && name.chars().all(|c| c.is_ascii_hexdigit()), "{name}");
    (format!("{before}{after}"), 1 + after.matches("<script src=\"/assets/page-").count())
}

/// Whether ` on…` begins an event handler (`onclick=`).
fn is_handler(html: &str) -> bool {
    html[3..]
        .split_once('=')
        .is_some_and(|(name, _)| name.chars().all(|letter| letter.is_ascii_lowercase()) && name.len() > 2)
}

#[test]
fn titles_and_addresses_are_neutral() {
    let languages = locales::Languages::shipped().unwrap();
    let none = locales::Args::none();
    let title = |id: &str| languages.say_plainly(languages.first(), id, &none).text.to_lowercase();
    let mut titles: Vec<String> =
        entity::form::PAGES.iter().map(|page| title(&format!("page-{}.title", page.slug))).collect();
    for id in [
        "start-title",
        "danger-title",
        "stop-title",
        "check-title",
        "received-title",
        "return-title",
        "yours-title",
    ] {
        titles.push(title(id));
    }
    let addresses = entity::form::PAGES.iter().map(|page| page.slug.to_owned());
    for text in titles.into_iter().chain(addresses) {
        for word in [
            "hate",
            "crime",
            "attack",
            "assault",
            "abuse",
            "racis",
            "weapon",
            "graffiti",
            "perpetrator",
            "danger",
        ] {
            assert!(!text.contains(word), "{text}");
        }
    }
}

#[test]
fn what_is_not_there_gets_a_page_in_the_visitors_language() {
    let heard = Place::new(ENGINES[0]).start();
    for (path, words) in [
        ("/en/nowhere", "We cannot find this page"),
        ("/en/tell-us/nowhere", "We cannot find this page"),
        ("/en/tell-us/age", "We cannot find this page"),
        ("/xx/tell-us/who", "We cannot find this page"),
        ("/en/../../etc/passwd", "We cannot find this page"),
    ] {
        let answer = heard.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text.contains(words), "{path}");
    }
    let welsh = heard.http.send("GET", "/nowhere", &[("accept-language", "cy")], &[]);
    assert!(welsh.text.contains("lang=\"cy\""));
    let deleted = heard.http.send("DELETE", "/en/check", &[], &[]);
    assert_eq!(deleted.status, 405);
    assert!(deleted.text.contains("use the buttons on the page"));
}

#[test]
fn the_browsers_language_is_met_at_the_door() {
    let heard = Place::new(ENGINES[0]).start();
    for (accepted, start) in [("ur-PK,en;q=0.5", "/ur/"), ("pl", "/pl/"), ("fr", "/en/"), ("", "/en/")] {
        let answer = heard.http.send("GET", "/", &[("accept-language", accepted)], &[]);
        assert_eq!((answer.status, answer.header("location")), (303, start));
        assert_eq!(answer.header("vary"), "Accept-Language");
    }
    let urdu = heard.get("/ur/");
    assert!(urdu.text.contains("<html lang=\"ur\" dir=\"rtl\">"));
    assert!(urdu.text.contains("lang=\"en\" dir=\"ltr\""), "each language's name is in its own language");
}

#[test]
fn the_start_page_and_its_stylesheet_are_light() {
    let heard = Place::new(ENGINES[0]).start();
    let mut bytes = 0;
    for path in ["/ur/", "/assets/style-0.1.0.css"] {
        let answer = heard.http.send("GET", path, &[("accept-encoding", "gzip")], &[]);
        assert_eq!(answer.header("content-encoding"), "gzip");
        bytes += answer.header("content-length").parse::<usize>().unwrap();
    }
    assert!(bytes <= 14_000, "{bytes}");
}
