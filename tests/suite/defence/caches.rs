//! A cache in front never gives one person's page to another (K3).
use diesel::connection::SimpleConnection;
use regex::Regex;
use reqwest::{Client, Response};

use super::crowd::address;
use super::proxy::Proxy;
use super::times;
use crate::browser::shop::Shop;
use crate::policy::objects::{self, Objects};
use crate::policy::table::{Line, Outcome, filled, lines};
use crate::support::cast;

/// People whose names are found wherever a page of theirs was kept.
const PEOPLE: &str = "
INSERT INTO users (id, email, name, password_hash)
  SELECT 900000 + n, 'canari-' || n || '@exemple.test', 'Canari-' || n || '-fin', password_hash
  FROM users, generate_series(1, 50) AS n WHERE id = 8;
INSERT INTO saved_addresses (user_id, code, place, name, phone, commune_code, address)
  SELECT 900000 + n, 'address-of-' || n, 1, 'Canari-' || n || '-fin', '+212600000008',
    (SELECT min(code) FROM communes), 'Canari-' || n || '-fin, rue Exemple' FROM generate_series(1, 50) AS n;
";

/// What a cache does not tell apart, and some servers obey.
const UNKEYED: [(&str, &str); 7] = [
    ("x-forwarded-host", "evil.test"),
    ("x-host", "evil.test"),
    ("forwarded", "host=evil.test;proto=https"),
    ("x-original-url", "/fr/compte"),
    ("x-rewrite-url", "/fr/compte"),
    ("x-http-method-override", "POST"),
    ("x-forwarded-prefix", "//evil.test"),
];

/// Private pages by names that look like files.
const DISGUISED: [&str; 8] = [
    "/fr/compte/x.css",
    "/fr/compte/.css",
    "/fr/compte%2fx.css",
    "/fr/compte;x.css",
    "/fr/compte/%2e%2e/compte/x.js",
    "/fr/compte/donnees/x.png",
    "/fr/compte%00.css",
    "/static/..%2ffr/compte/x.css",
];

struct Reader {
    client: Client,
    name: String,
    from: String,
}

impl Reader {
    fn new(number: usize) -> Self {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none());
        Self {
            client: client.build().expect("a client"),
            name: format!("Canari-{number}-fin"),
            from: address(number).to_string(),
        }
    }

    async fn get(&self, proxy: &Proxy, path: &str) -> Response {
        let mut request = self.client.get(proxy.at(path)).header("x-visitor", &self.from);
        for (name, value) in UNKEYED {
            request = request.header(name, value);
        }
        request.send().await.expect("the cache answers")
    }

    async fn signs_in(&self, proxy: &Proxy, number: usize) {
        let page = self.get(proxy, "/fr/connexion").await.text().await.expect("a page");
        let token = Regex::new(r#"name="_csrf" value="([^"]+)""#).expect("a pattern");
        let token = token.captures(&page).expect("the form has a token")[1].to_owned();
        let email = cast::email(&format!("canari-{number}"));
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs([
            ("email", email.as_str()),
            ("mot_de_passe", cast::PASSWORD),
            ("_csrf", &token),
        ]);
        let sent = self
            .client
            .post(proxy.at("/fr/connexion"))
            .header("x-visitor", &self.from);
        let sent = sent.header("content-type", "application/x-www-form-urlencoded");
        let answer = sent.body(form.finish()).send().await.expect("the cache answers");
        assert_eq!(answer.status(), 303);
    }
}

/// The addresses that a shopper may open, and whether anyone may keep them.
fn addresses(objects: &Objects) -> Vec<(String, bool)> {
    let opens = |line: &Line| line.method == "GET" && matches!(line.outcomes[1], Outcome::Status(200 | 303));
    let opened = lines().into_iter().filter(opens);
    let paths = opened.map(|line| (filled(&line.path.replace("{l}", "fr"), objects), line.is_public));
    paths.chain(DISGUISED.map(|path| (path.to_owned(), false))).collect()
}

/// What is wrong with what a reader got.
async fn leaks(reader: &Reader, (path, is_public): (&str, bool), answer: Response) -> Vec<String> {
    let cached = answer.headers().get("x-cache").map(|value| value.as_bytes().to_vec());
    let bytes = answer.bytes().await.expect("the whole answer");
    let text = String::from_utf8_lossy(&bytes).replace(&reader.name, "");
    let mut wrong = Vec::new();
    wrong.extend((!is_public && cached.as_deref() == Some(b"HIT")).then(|| format!("{path} came out of the cache")));
    wrong.extend(
        text.contains("Canari-")
            .then(|| format!("{path} showed {} another's name", reader.name)),
    );
    wrong.extend(text.contains("evil.test").then(|| format!("{path} repeats a header")));
    wrong
}

/// Guards against `public` in place of `private, no-store` in `headers::ALWAYS`.
#[actix_web::test]
async fn nobody_gets_a_page_that_was_kept_for_somebody_else() {
    let shop = Shop::open().await;
    let photo = objects::photo().await;
    let (objects, _) = shop.run(|conn| objects::make(conn, &photo));
    shop.run(|conn| conn.batch_execute(PEOPLE).expect("people can be made"));
    let proxy = Proxy::before(shop.port());
    let (mut wrong, mut own) = (Vec::new(), 0);
    let people = times(6, 50);
    for number in 1..=people + 1 {
        let reader = Reader::new(number);
        // The last is nobody, and sees what was kept.
        if number <= people {
            reader.signs_in(&proxy, number).await;
        }
        for (path, is_public) in addresses(&objects) {
            let answer = reader.get(&proxy, &path).await;
            own += usize::from(path == "/fr/compte" && answer.status() == 200);
            wrong.extend(leaks(&reader, (&path, is_public), answer).await);
        }
    }
    assert_eq!(own, people, "everybody sees their account");
    let kept = proxy.kept();
    wrong.extend(
        kept.iter()
            .filter(|file| file.contains("Canari-") || file.contains("evil.test"))
            .cloned(),
    );
    wrong.extend(
        kept.iter()
            .filter(|file| file.to_lowercase().contains("\nset-cookie:"))
            .cloned(),
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(kept.len() > 3, "the cache keeps what is public: {}", kept.len());
}
