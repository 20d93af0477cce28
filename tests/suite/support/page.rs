//! An answer, asked for what a person sees.
use actix_web::body::{MessageBody, to_bytes};
use actix_web::dev::ServiceResponse;
use actix_web::http::header::HeaderMap;
use regex::Regex;

/// One answer of the application.
pub struct Page {
    status: u16,
    headers: HeaderMap,
    cookies: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Page {
    pub async fn read<B: MessageBody>(response: ServiceResponse<B>) -> Self {
        let (_, response) = response.into_parts();
        Self::from_response(response).await
    }

    pub async fn of_error(error: &actix_web::Error) -> Self {
        Self::from_response(error.error_response()).await
    }

    async fn from_response<B: MessageBody>(response: actix_web::HttpResponse<B>) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let cookies = response
            .cookies()
            .map(|cookie| (cookie.name().to_owned(), cookie.value().to_owned()))
            .collect();
        let body = to_bytes(response.into_body())
            .await
            .unwrap_or_else(|_| panic!("the body can be read"))
            .to_vec();
        Self {
            status,
            headers,
            cookies,
            body,
        }
    }

    pub fn status(&self) -> u16 {
        self.status
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// Every value of a header that may come several times.
    pub fn headers(&self, name: &str) -> Vec<&str> {
        let values = self.headers.get_all(name);
        values.filter_map(|value| value.to_str().ok()).collect()
    }

    pub fn cookies(&self) -> &[(String, String)] {
        &self.cookies
    }

    /// The body as it came.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    pub fn html(&self) -> &str {
        std::str::from_utf8(&self.body).expect("pages are UTF-8")
    }

    /// What a person reads: no markup, entities resolved, one space between words.
    pub fn text(&self) -> String {
        plain(self.html())
    }

    /// Whether a person reads `sentence` on the page.
    pub fn says(&self, sentence: &str) -> bool {
        self.text().contains(&plain(sentence))
    }

    /// The message beside a field, empty when there is none.
    pub fn error_on(&self, field: &str) -> String {
        let pattern = format!(r#"(?s)id="{}-error"[^>]*>(.*?)</p>"#, regex::escape(field));
        let found = Regex::new(&pattern)
            .expect("a pattern")
            .captures(self.html())
            .map(|found| plain(&found[1]));
        found.unwrap_or_default()
    }

    /// Whether it asks for the password once more, before a change.
    pub fn asks_for_proof(&self) -> bool {
        self.status == 422 && self.html().contains("name=\"preuve")
    }

    /// What a field holds.
    pub fn value_of(&self, field: &str) -> String {
        let pattern = format!(r#"<input[^>]*name="{}"[^>]*value="([^"]*)""#, regex::escape(field));
        let found = Regex::new(&pattern)
            .expect("a pattern")
            .captures(self.html())
            .map(|found| unescape(&found[1]));
        found.unwrap_or_default()
    }

    /// The first match of a pattern's group, e.g. an address in a link.
    pub fn find(&self, pattern: &str) -> Option<String> {
        let found = Regex::new(pattern).expect("a pattern").captures(self.html());
        found.map(|found| unescape(found.get(1).map_or("", |group| group.as_str())))
    }

    /// The token of the page's first form.
    pub fn form_token(&self) -> Option<String> {
        let text = std::str::from_utf8(&self.body).ok()?;
        let pattern = Regex::new(r#"name="_csrf" value="([^"]+)""#).expect("a pattern");
        pattern.captures(text).map(|found| found[1].to_owned())
    }
}

fn plain(html: &str) -> String {
    let hidden = Regex::new(r"(?s)<(script|style|title)\b.*?</(script|style|title)>|<[^>]*>").expect("a pattern");
    let spoken = unescape(&hidden.replace_all(html, " "));
    spoken.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unescape(text: &str) -> String {
    let mut plain = text.to_owned();
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ] {
        plain = plain.replace(entity, character);
    }
    plain
}
