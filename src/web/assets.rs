//! Static files, carried inside the program: each is served under a name that holds its content's hash, so a browser
//! keeps it for ever. The stylesheets become one, and so do the scripts. What compresses is compressed once, at boot.
use std::collections::HashMap;
use std::io::Write as _;
use std::sync::LazyLock;

use actix_web::web::{Bytes, Path};
use actix_web::{HttpRequest, Responder, http::header};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::locale::Locale;
use crate::media::tone_stylesheet;
use crate::web::Error;
use crate::web::public::Public;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The best that brotli does costs a second, too long to wait for at each start in development.
const BROTLI_QUALITY: u32 = if cfg!(debug_assertions) { 5 } else { 11 };

static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::build);

/// The address of a static file by its name in `static/`; `css/app.css` and `js/app.js` are the joined ones.
pub fn url(name: &str) -> String {
    let served = ASSETS.names.get(name);
    debug_assert!(served.is_some(), "no static file {name}");
    format!("/static/{}", served.map_or(name, String::as_str))
}

/// Prepares all files now rather than at the first request.
pub fn prepare() {
    LazyLock::force(&ASSETS);
}

/// The font that a page's text needs first.
pub fn text_font(locale: &Locale) -> &'static str {
    match locale {
        Locale::Ar => "fonts/readex-arabic.woff2",
        Locale::Fr | Locale::En => "fonts/readex-latin.woff2",
    }
}

/// Answers `GET /static/{name}`.
pub async fn show(name: Path<String>, request: HttpRequest) -> Result<impl Responder, Error> {
    let asset = ASSETS.files.get(name.as_str()).ok_or(Error::NotFound)?;
    let accepted = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    Ok(asset.answer(accepted.unwrap_or_default()))
}

struct Assets {
    /// The name in `static/` → the name served.
    names: HashMap<String, String>,
    files: HashMap<String, Asset>,
}

impl Assets {
    fn build() -> Self {
        let mut assets = Self {
            names: HashMap::new(),
            files: HashMap::new(),
        };
        for (name, bytes) in FILES.iter().filter(|(name, _)| !is_joined(name)) {
            assets.add(name, bytes.to_vec());
        }
        let stylesheet = assets.with_addresses(&joined("css/")) + &tone_stylesheet();
        assets.add("css/app.css", stylesheet.into_bytes());
        assets.add("js/app.js", joined("js/").into_bytes());
        assets
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let served = served_name(name, &bytes);
        self.files.insert(served.clone(), Asset::new(name, bytes));
        self.names.insert(name.to_owned(), served);
    }

    /// `url("../fonts/a.woff2")` in a stylesheet → the address served.
    fn with_addresses(&self, stylesheet: &str) -> String {
        self.names.iter().fold(stylesheet.to_owned(), |text, (name, served)| {
            text.replace(&format!("url(\"../{name}\")"), &format!("url(\"/static/{served}\")"))
        })
    }
}

fn is_joined(name: &str) -> bool {
    name.starts_with("css/") || name.starts_with("js/")
}

/// All files of a folder, one after the other by name: `_tokens.css`, which orders the cascade, comes first.
fn joined(folder: &str) -> String {
    let parts = FILES.iter().filter(|(name, _)| name.starts_with(folder));
    parts
        .map(|(_, bytes)| String::from_utf8_lossy(bytes))
        .collect::<Vec<_>>()
        .join("\n")
}

/// `css/app.css` → `app.0f3a….css`.
fn served_name(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let file = name.rsplit('/').next().unwrap_or(name);
    let (stem, extension) = file.split_once('.').unwrap_or((file, "bin"));
    format!("{stem}.{hash}.{extension}")
}

struct Asset {
    content_type: &'static str,
    plain: Bytes,
    /// None for what is compressed already.
    gzip: Option<Bytes>,
    brotli: Option<Bytes>,
}

impl Asset {
    fn new(name: &str, bytes: Vec<u8>) -> Self {
        let (content_type, compresses) = kind(name);
        Self {
            content_type,
            gzip: compresses.then(|| gzip(&bytes)),
            brotli: compresses.then(|| brotli(&bytes)),
            plain: bytes.into(),
        }
    }

    fn answer(&self, accepted: &str) -> Public {
        let accepts = |encoding: &str| {
            accepted
                .split(',')
                .any(|offer| offer.trim().split(';').next() == Some(encoding))
        };
        match (&self.brotli, &self.gzip) {
            (Some(body), _) if accepts("br") => Public::immutable(self.content_type, body.clone()).encoded("br"),
            (_, Some(body)) if accepts("gzip") => Public::immutable(self.content_type, body.clone()).encoded("gzip"),
            _ => Public::immutable(self.content_type, self.plain.clone()),
        }
    }
}

/// The media type, and whether compressing is worth it.
fn kind(name: &str) -> (&'static str, bool) {
    match name.rsplit('.').next() {
        Some("css") => ("text/css; charset=utf-8", true),
        Some("js") => ("text/javascript; charset=utf-8", true),
        Some("svg") => ("image/svg+xml", true),
        Some("woff2") => ("font/woff2", false),
        Some("png") => ("image/png", false),
        Some("ico") => ("image/x-icon", false),
        _ => ("application/octet-stream", false),
    }
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("a vector takes every byte");
    encoder.finish().expect("a vector takes every byte").into()
}

fn brotli(bytes: &[u8]) -> Bytes {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, 22);
    encoder.write_all(bytes).expect("a vector takes every byte");
    encoder.into_inner().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stylesheet_begins_with_the_cascade_and_names_the_fonts_served() {
        let asset = &ASSETS.files[&ASSETS.names["css/app.css"]];
        let text = String::from_utf8_lossy(&asset.plain);
        let cascade = text.find("@layer reset, tokens").expect("the cascade is declared");
        assert!(cascade < text.find("@layer components").expect("there are components"));
        assert!(text.contains(&url("fonts/readex-latin.woff2")));
        assert!(!text.contains("../"));
    }

    #[test]
    fn names_hold_the_hash_of_the_content() {
        assert_eq!(served_name("css/app.css", b"a"), "app.ca978112ca1bbdca.css");
        assert_ne!(served_name("css/app.css", b"b"), served_name("css/app.css", b"a"));
    }
}
