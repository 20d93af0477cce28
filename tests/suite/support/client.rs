//! A browser without script: it keeps cookies, carries the token of the forms it has seen, and follows nothing by itself.
use std::collections::BTreeMap;

use actix_web::cookie::Cookie;
use actix_web::http::header;
use actix_web::test::TestRequest;
use twiza::web::app::Shared;

use super::call::{Call, call};
use super::{Page, cast};

/// One browser.
pub struct Client {
    shared: Shared,
    /// The application, built for the first request.
    call: Option<Call>,
    cookies: BTreeMap<String, String>,
    token: Option<String>,
    headers: Vec<(String, String)>,
}

impl Client {
    pub fn new(shared: Shared) -> Self {
        Self {
            shared,
            call: None,
            cookies: BTreeMap::new(),
            token: None,
            headers: Vec::new(),
        }
    }

    /// Sends this header with every request.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Every cookie it keeps, by name.
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.send(TestRequest::get().uri(path)).await
    }

    /// Asks by any method.
    pub async fn ask(&mut self, method: &str, path: &str) -> Page {
        let method = method.parse().expect("a method");
        self.send(TestRequest::default().method(method).uri(path)).await
    }

    /// Submits a form as a browser would, with the token of the last form seen.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.token().await;
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields).append_pair("_csrf", &token);
        self.post_body(path, body.finish()).await
    }

    /// Submits exactly this url-encoded body.
    pub async fn post_body(&mut self, path: &str, body: String) -> Page {
        let request = TestRequest::post().uri(path);
        let request = request.insert_header((header::CONTENT_TYPE, "application/x-www-form-urlencoded"));
        self.send(request.set_payload(body)).await
    }

    /// Submits a form with files: `(field, file name, bytes)`.
    pub async fn post_files(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Page {
        let token = self.token().await;
        let fields = [fields, &[("_csrf", token.as_str())]].concat();
        self.post_parts(path, &fields, files).await
    }

    /// Submits a form with files under a token of one's own making.
    pub async fn post_files_with_token(&mut self, path: &str, token: &str, files: &[(&str, &str, &[u8])]) -> Page {
        self.post_parts(path, &[("_csrf", token)], files).await
    }

    async fn post_parts(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Page {
        let request = TestRequest::post().uri(path);
        let request = request.insert_header((header::CONTENT_TYPE, "multipart/form-data; boundary=border"));
        self.send(request.set_payload(multipart(fields, files))).await
    }

    /// Goes where a redirect leads.
    pub async fn follow(&mut self, page: Page) -> Page {
        let location = page.location().to_owned();
        self.get(&location).await
    }

    pub async fn sign_in(&mut self, name: &str) {
        let email = cast::email(name);
        let page = self
            .post("/fr/connexion", &[("email", &email), ("mot_de_passe", cast::PASSWORD)])
            .await;
        assert_eq!(page.status(), 303, "{name} should be able to sign in: {}", page.text());
    }

    /// A token for this browser's forms.
    pub async fn token(&mut self) -> String {
        if self.token.is_none() {
            self.get("/fr/connexion").await;
        }
        self.token.clone().expect("the sign-in page has a form")
    }

    async fn send(&mut self, mut request: TestRequest) -> Page {
        for (name, value) in &self.cookies {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        for (name, value) in &self.headers {
            request = request.insert_header((name.as_str(), value.as_str()));
        }
        let request = request.peer_addr(([127, 0, 0, 1], 40_000).into());
        if self.call.is_none() {
            self.call = Some(call(&self.shared).await);
        }
        let call = self.call.as_ref().expect("it was just built");
        let page = call(request).await;
        self.remember(&page);
        page
    }

    fn remember(&mut self, page: &Page) {
        for (name, value) in page.cookies() {
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.clone(), value.clone());
            }
        }
        self.token = page.form_token().or(self.token.take());
    }
}

/// The body of a form with files, its parts between `border`s.
pub fn multipart(fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--border\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(head.as_bytes());
    }
    for (name, file, bytes) in files {
        let head = format!(
            "--border\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend_from_slice(b"--border--\r\n");
    body
}
