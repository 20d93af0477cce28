//! A copy of everything that is kept of a person: one file for programs, one to read.
use std::io::{Cursor, Write};

use actix_web::HttpResponse;
use actix_web::http::header;
use askama::Template;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::accounts::audit::{self, Event, Kind, Object};
use crate::locale::Locale;
use crate::privacy::export::{self, Section};
use crate::web::account::archive_words::shown;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::{Error, Form, Layout, Result, paths, see_other, session};

/// The copy that is read, a page of its own that needs no network.
#[derive(Template)]
#[template(path = "account/archives/copy.html")]
struct Copy {
    locale: Locale,
    at: DateTime<Utc>,
    sections: Vec<Section>,
}

impl Copy {
    fn title(&self, section: &Section) -> String {
        self.locale.t(&format!("data-what-{}", section.name))
    }

    /// What is known, with its name; what is not is left out.
    fn facts(&self, row: &Map<String, Value>) -> Vec<(String, String)> {
        let fact = |(column, value): (&String, &Value)| {
            let name = self.locale.t(&format!("data-column-{column}"));
            (name, shown(self.locale, column, value))
        };
        row.iter().map(fact).filter(|(_, value)| !value.is_empty()).collect()
    }
}

/// POST /{l}/compte/donnees/archive: whoever proves again who they are may take it for a quarter of an hour.
pub async fn create(door: Door, SignedIn(person): SignedIn, _form: Form<Nothing>, layout: Layout) -> Result {
    let user = person.user;
    proofs::demand(&door, &user, &layout).await?;
    let exported = Event::done(Kind::DataExported, Object::user(user.id));
    door.write(move |conn, by| audit::record(conn, by, exported)).await?;
    session::open_archive(&door.session)?;
    Ok(door.back("/compte/donnees", "data-copy-ready"))
}

/// GET /{l}/compte/donnees/archive.zip
pub async fn show(door: Door, SignedIn(person): SignedIn) -> Result {
    if !session::is_archive_open(&door.session) {
        return Ok(see_other(paths::account(door.locale, "/compte/donnees")));
    }
    let user = person.user;
    let sections = door.read(move |conn| export::collect(conn, &user)).await?;
    let archive = pack(door.locale, sections)?;
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"twiza.zip\""))
        .body(archive))
}

fn pack(locale: Locale, sections: Vec<Section>) -> Result<Vec<u8>> {
    let json = serde_json::to_vec_pretty(&export::as_json(&sections)).map_err(anyhow::Error::from)?;
    let at = Utc::now();
    let html = Copy { locale, at, sections }.render()?;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("twiza.json", json), ("twiza.html", html.into_bytes())] {
        let options = SimpleFileOptions::default();
        archive.start_file(name, options).map_err(anyhow::Error::from)?;
        archive.write_all(&bytes).map_err(anyhow::Error::from)?;
    }
    let packed = archive.finish().map_err(anyhow::Error::from).map_err(Error::from)?;
    Ok(packed.into_inner())
}
