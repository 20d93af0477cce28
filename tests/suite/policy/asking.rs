//! One request of one actor, and what it changed. The database is as before after each.
use std::collections::BTreeMap;
use std::sync::LazyLock;

use actix_web::cookie::Cookie;
use actix_web::http::{Method, header};
use actix_web::test::TestRequest;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::objects::Objects;
use super::table::{ACTORS, Line, Outcome, filled};
use crate::media::samples;
use crate::support::call::{Call, call};
use crate::support::client::multipart;
use crate::support::{Page, TestApp};

static JPEG: LazyLock<Vec<u8>> = LazyLock::new(samples::jpeg);

/// What the tests of the policy ask, with the cast at hand.
pub struct World {
    pub app: TestApp,
    pub objects: Objects,
    pub actors: Vec<Actor>,
}

/// One of the cast at a browser.
pub struct Actor {
    call: Call,
    cookies: BTreeMap<String, String>,
    token: String,
}

/// A request, without what the browser adds.
#[derive(Debug, Clone)]
pub struct Question {
    pub method: String,
    pub path: String,
    pub form: Vec<(String, String)>,
    pub headers: Vec<(&'static str, &'static str)>,
    pub has_token: bool,
    /// A body of this kind in place of the form's.
    pub body: Option<(String, Vec<u8>)>,
}

impl Question {
    /// What a line asks, at another path or its own.
    pub fn of(line: &Line, path: &str) -> Self {
        Self {
            method: line.method.clone(),
            path: path.to_owned(),
            form: line.form.clone(),
            headers: Vec::new(),
            has_token: true,
            body: None,
        }
    }
}

/// What came back.
pub struct Reply {
    pub page: Page,
    /// The tables that were written to, even when it was taken back.
    pub changed: Vec<String>,
}

impl Reply {
    pub fn outcome(&self) -> Outcome {
        let to_sign_in = |place: &str| place == "/fr/connexion" || place.starts_with("/fr/connexion?");
        if self.page.status() == 303 && to_sign_in(self.page.location()) {
            return Outcome::SignIn;
        }
        Outcome::Status(self.page.status())
    }
}

/// The world of one test.
pub async fn world() -> World {
    let app = TestApp::new();
    let photo = super::objects::photo().await;
    let (objects, carts) = app.run(|conn| super::objects::make(conn, &photo));
    let mut actors = Vec::new();
    for (name, person) in ACTORS {
        let mut client = app.visitor_from_elsewhere();
        if let Some(person) = person {
            client.sign_in(person).await;
        }
        let token = client.token().await;
        let mut cookies = client.cookies().clone();
        match name {
            "sho" => cookies.insert("cart".to_owned(), carts[0].clone()),
            "oth" => cookies.insert("cart".to_owned(), carts[1].clone()),
            _ => None,
        };
        actors.push(Actor {
            call: call(&app.shared_elsewhere()).await,
            cookies,
            token,
        });
    }
    // From now on; while signing in, their app would have been asked for.
    app.run(super::objects::protect_youssef);
    World { app, objects, actors }
}

impl World {
    /// Asks, and takes back what it changed.
    pub async fn ask(&self, actor: usize, question: &Question) -> Reply {
        self.ask_and_see(actor, question, |_| ()).await.0
    }

    /// Asks, looks at what it left, and takes it back.
    pub async fn ask_and_see<T>(
        &self,
        actor: usize,
        question: &Question,
        look: impl FnOnce(&mut PgConnection) -> T,
    ) -> (Reply, T) {
        let before = self.app.run(|conn| {
            conn.batch_execute("SAVEPOINT policy").unwrap();
            writes(conn).unwrap()
        });
        let actor = &self.actors[actor];
        let page = (actor.call)(self.request(actor, question)).await;
        let (after, seen) = self.app.run(|conn| {
            let after = writes(conn).unwrap_or_else(|error| panic!("{error}: {} {question:?}", page.status()));
            let seen = look(conn);
            conn.batch_execute("ROLLBACK TO SAVEPOINT policy; RELEASE SAVEPOINT policy")
                .unwrap();
            (after, seen)
        });
        let changed = after
            .into_iter()
            .filter(|(table, count)| before.get(table) != Some(count));
        let changed = changed.map(|(table, _)| table).collect();
        (Reply { page, changed }, seen)
    }

    fn request(&self, actor: &Actor, question: &Question) -> TestRequest {
        let method = Method::from_bytes(question.method.as_bytes()).unwrap();
        let mut request = TestRequest::with_uri(&filled(&question.path, &self.objects)).method(method.clone());
        for (name, value) in &actor.cookies {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        for (name, value) in &question.headers {
            request = request.insert_header((*name, *value));
        }
        request = request.peer_addr(([127, 0, 0, 1], 40_000).into());
        if let Some((kind, body)) = &question.body {
            return request
                .insert_header((header::CONTENT_TYPE, kind.as_str()))
                .set_payload(body.clone());
        }
        if method != Method::GET && method != Method::HEAD {
            request = self.with_form(request, actor, question);
        }
        request
    }

    fn with_form(&self, request: TestRequest, actor: &Actor, question: &Question) -> TestRequest {
        let fields: Vec<_> = question
            .form
            .iter()
            .map(|(name, value)| (name.as_str(), filled(value, &self.objects)))
            .collect();
        let token = question.has_token.then(|| ("_csrf", actor.token.clone()));
        let fields: Vec<_> = token.into_iter().chain(fields).collect();
        if fields.iter().any(|(_, value)| value == "@jpeg") {
            let (files, texts): (Vec<_>, Vec<_>) = fields.iter().partition(|(_, value)| value == "@jpeg");
            let texts: Vec<_> = texts.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let files: Vec<_> = files
                .iter()
                .map(|(name, _)| (*name, "1.jpg", JPEG.as_slice()))
                .collect();
            let kind = "multipart/form-data; boundary=border";
            let request = request.insert_header((header::CONTENT_TYPE, kind));
            return request.set_payload(multipart(&texts, &files));
        }
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        let request = request.insert_header((header::CONTENT_TYPE, "application/x-www-form-urlencoded"));
        request.set_payload(body.extend_pairs(&fields).finish())
    }
}

/// How many rows of each table this transaction has written, the ones taken back included. The journal of security
/// events is not counted: it is told of reading, and of what was refused.
fn writes(conn: &mut PgConnection) -> QueryResult<BTreeMap<String, i64>> {
    let counts: Vec<Count> = diesel::sql_query(
        "SELECT relname::text AS name, n_tup_ins + n_tup_upd + n_tup_del AS count FROM pg_stat_xact_user_tables \
         WHERE n_tup_ins + n_tup_upd + n_tup_del > 0 AND relname <> 'audit_events'",
    )
    .load(conn)?;
    Ok(counts.into_iter().map(|count| (count.name, count.count)).collect())
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}
