//! No link or form of ours leads to another site, whatever somebody put into its address (K4).
use super::pages::{away, stays};
use crate::policy::asking::{Question, World, world};
use crate::support::{Client, Page, TestApp, cast};

/// Ways to write another site, or no address at all, as browsers have read them.
const LURES: [&str; 62] = [
    "//evil.test",
    "///evil.test",
    "////evil.test",
    "//evil.test/%2f..",
    "//evil.test\\@twiza.test",
    "/\\evil.test",
    "/\\/evil.test",
    "\\/evil.test",
    "\\\\evil.test",
    "\\evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "/\r/evil.test",
    "\t//evil.test",
    " //evil.test",
    "/ /evil.test",
    "\u{b}//evil.test",
    "\u{a0}//evil.test",
    "\u{feff}//evil.test",
    "/\u{85}/evil.test",
    "\u{2028}//evil.test",
    "/\u{ff0f}evil.test",
    "\u{ff0f}\u{ff0f}evil.test",
    "\u{2044}\u{2044}evil.test",
    "\u{3002}evil.test",
    "http://evil.test",
    "https://evil.test",
    "HTTPS://evil.test",
    "https:evil.test",
    "https:/evil.test",
    "https:///evil.test",
    "https:\\\\evil.test",
    "http://twiza.test@evil.test",
    "http://twiza.test:80@evil.test",
    "http://twiza.test.evil.test",
    "http://evil.test#twiza.test",
    "http://evil.test?twiza.test",
    "http://evil.test\\.twiza.test",
    "@evil.test",
    "/@evil.test",
    "//twiza.test@evil.test",
    "//evil.test:80",
    "//[::1]",
    "//127.0.0.1",
    "//2130706433",
    "//0x7f.1",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "ftp://evil.test",
    "mailto:a@evil.test",
    "evil.test",
    "evil.test/fr",
    "/%0d%0aLocation:%20//evil.test",
    "/\r\nLocation: //evil.test",
    "/%09/evil.test",
    "?next=//evil.test",
    "/fr/../..//evil.test",
];

fn leads_away(name: &str, lure: &str, page: &Page) -> Option<String> {
    let (status, place) = (page.status(), page.location());
    let is_right = status == 303 && place.starts_with('/') && !place.contains(char::is_control) && stays(place);
    (!is_right).then(|| format!("{name} with {lure:?}: {status} {place:?}"))
}

/// The forms that lead on to `suite`, each as it is sent when all else in it is right.
fn forms() -> [(&'static str, Vec<(&'static str, &'static str)>); 4] {
    [
        ("/{l}/livraison", vec![("commune", "{casablanca}")]),
        ("/{l}/theme", vec![("theme", "dark")]),
        ("/{l}/compte/favoris/{product-argan}", vec![]),
        ("/{l}/compte/favoris/{product-argan}/delete", vec![]),
    ]
}

fn question(method: &str, path: &str, form: &[(&str, &str)]) -> Question {
    let form = form
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Question {
        method: method.to_owned(),
        path: path.to_owned(),
        form: form.collect(),
        headers: Vec::new(),
        has_token: true,
        body: None,
    }
}

/// A shopper of the policy's cast.
const SALMA: usize = 1;

/// Guards against answering `next` as it came in `paths::safe_next`.
#[actix_web::test]
async fn a_form_leads_on_to_our_own_pages_only() {
    let world = world().await;
    let mut wrong = Vec::new();
    for (path, fields) in forms() {
        for lure in LURES {
            let fields = [fields.as_slice(), &[("suite", lure)]].concat();
            let reply = world.ask(SALMA, &question("POST", path, &fields)).await;
            wrong.extend(leads_away(path, lure, &reply.page));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[actix_web::test]
async fn signing_in_leads_on_to_our_own_pages_only() {
    let app = TestApp::new();
    let mut wrong = Vec::new();
    for lure in LURES {
        let mut salma: Client = app.visitor_from_elsewhere();
        let email = cast::email("salma");
        let fields = [
            ("email", email.as_str()),
            ("mot_de_passe", cast::PASSWORD),
            ("suite", lure),
        ];
        let page = salma.post("/fr/connexion", &fields).await;
        wrong.extend(leads_away("signing in", lure, &page));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A page that only keeps the address for its form must not make a link of it either.
#[actix_web::test]
async fn no_page_makes_a_link_of_the_address_it_keeps() {
    let world = world().await;
    let mut wrong = Vec::new();
    for page in [
        "/{l}/connexion",
        "/{l}/livraison",
        "/{l}/compte/favoris",
        "/{l}/produits",
    ] {
        for lure in LURES {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("suite", lure)
                .finish();
            let answer = see(&world, &format!("{page}?{query}")).await;
            assert!(
                answer.status() == 200 || stays(answer.location()),
                "{page} with {lure:?}: {}",
                answer.location()
            );
            wrong.extend(
                away(answer.html())
                    .iter()
                    .map(|link| format!("{page} with {lure:?}: {link}")),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Addresses that some servers tidy up by a redirect which then leaves them.
#[actix_web::test]
async fn an_odd_path_leads_nowhere() {
    let world = world().await;
    for path in [
        "//evil.test",
        "//evil.test/..",
        "/%2f%2fevil.test",
        "/fr//evil.test",
        "/.//evil.test/",
        "/%5cevil.test",
    ] {
        let answer = see(&world, path).await;
        assert!(
            answer.location().is_empty() || stays(answer.location()),
            "{path}: {}",
            answer.location()
        );
    }
}

async fn see(world: &World, path: &str) -> Page {
    world.ask(SALMA, &question("GET", path, &[])).await.page
}
