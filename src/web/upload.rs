//! Forms with files. [`Upload`] holds the body unread: a handler reads it once it knows who sends it, so that a
//! stranger's megabytes are never kept. The token comes before the first file, and a file over the limit is read to
//! its end without being kept, so that the form can be shown again with what to do.
use std::future::{Ready, ready};

use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;

use crate::locale::Locale;
use crate::media::{Darkroom, MAX_BYTES, PhotoError, Prepared, Storage};
use crate::web::{Error, csrf};

/// A whole form, files included, is never larger.
const FORM_LIMIT: usize = 64 * 1024 * 1024;
/// All the text fields of a form together.
const TEXT_LIMIT: usize = 64 * 1024;
/// How many files one form may bring.
const MOST_FILES: usize = 12;

/// A multipart form whose body is still to be read.
pub struct Upload {
    request: HttpRequest,
    multipart: Multipart,
}

impl FromRequest for Upload {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let multipart = Multipart::from_request(request, payload).into_inner();
        let upload = multipart.map(|multipart| Self {
            request: request.clone(),
            multipart,
        });
        ready(upload.map_err(|_| Error::BadRequest))
    }
}

/// What was sent in one file field: its bytes, or why they were not kept.
pub type Sent = Result<Vec<u8>, PhotoError>;

/// The files of a form by their field, in the order they came; a field left empty brings none.
#[derive(Debug, Default)]
pub struct Files(Vec<(String, Sent)>);

impl Files {
    /// The files of a field, taken out.
    pub fn take(&mut self, field: &str) -> Vec<Sent> {
        let (taken, kept) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|(name, _)| name == field);
        self.0 = kept;
        taken.into_iter().map(|(_, sent): (String, Sent)| sent).collect()
    }

    /// The first file of a field; none is [`PhotoError::Empty`].
    pub fn first(&mut self, field: &str) -> Sent {
        self.take(field).into_iter().next().unwrap_or(Err(PhotoError::Empty))
    }
}

impl Upload {
    /// Reads the whole form. Give the struct of the text fields `#[serde(default)]`.
    pub async fn read<T: DeserializeOwned>(mut self) -> Result<(T, Files), Error> {
        let mut reading = Reading::default();
        while let Some(field) = self.multipart.next().await {
            let mut field = field.map_err(unreadable)?;
            let Some(name) = field.name().map(str::to_owned) else {
                return Err(Error::BadRequest);
            };
            if is_file(&field) {
                reading.check_token(&self.request)?;
                reading.file(&name, &mut field).await?;
            } else {
                reading.text(&name, &mut field).await?;
            }
        }
        reading.check_token(&self.request)?;
        let fields = serde_html_form::from_str(&reading.encoded()).map_err(|_| Error::BadRequest)?;
        Ok((fields, reading.files))
    }
}

/// Browsers name the file even when none was chosen.
fn is_file(field: &Field) -> bool {
    field
        .content_disposition()
        .is_some_and(|disposition| disposition.get_filename().is_some())
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    texts: Vec<(String, String)>,
    files: Files,
    text_bytes: usize,
    bytes: usize,
}

impl Reading {
    fn check_token(&self, request: &HttpRequest) -> Result<(), Error> {
        let token = self.texts.iter().find(|(name, _)| name == csrf::FIELD);
        match token {
            Some((_, token)) if csrf::is_valid(request, token) => Ok(()),
            _ => Err(Error::Forbidden),
        }
    }

    async fn text(&mut self, name: &str, field: &mut Field) -> Result<(), Error> {
        let mut value = Vec::new();
        while let Some(piece) = field.next().await {
            let piece = piece.map_err(unreadable)?;
            self.text_bytes += piece.len();
            if self.text_bytes > TEXT_LIMIT {
                return Err(Error::TooLarge);
            }
            value.extend_from_slice(&piece);
        }
        let value = String::from_utf8(value).map_err(|_| Error::BadRequest)?;
        if value.contains('\0') {
            return Err(Error::BadRequest);
        }
        self.texts.push((name.to_owned(), value));
        Ok(())
    }

    async fn file(&mut self, name: &str, field: &mut Field) -> Result<(), Error> {
        let mut kept = Vec::new();
        let mut length = 0;
        while let Some(piece) = field.next().await {
            let piece = piece.map_err(unreadable)?;
            length += piece.len();
            self.bytes += piece.len();
            if self.bytes > FORM_LIMIT {
                return Err(Error::TooLarge);
            }
            if length <= MAX_BYTES {
                kept.extend_from_slice(&piece);
            } else {
                kept = Vec::new();
            }
        }
        match length {
            0 => {}
            1..=MAX_BYTES => self.files.0.push((name.to_owned(), Ok(kept))),
            _ => self.files.0.push((name.to_owned(), Err(PhotoError::TooHeavy))),
        }
        if self.files.0.len() > MOST_FILES {
            return Err(Error::TooLarge);
        }
        Ok(())
    }

    /// The text fields as an ordinary form would send them.
    fn encoded(&self) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(&self.texts).finish()
    }
}

fn unreadable(error: actix_multipart::MultipartError) -> Error {
    use actix_multipart::MultipartError::Payload;
    use actix_web::error::PayloadError::Io;
    match error {
        Payload(Io(error)) if error.kind() == std::io::ErrorKind::TimedOut => Error::TooSlow,
        _ => Error::BadRequest,
    }
}

/// Prepares a photo and writes its files; the row comes after, in the transaction of what shows it.
pub async fn develop(darkroom: &Darkroom, storage: &Storage, sent: Sent) -> Result<Prepared, PhotoError> {
    let prepared = darkroom.develop(sent?).await?;
    match prepared.store(storage).await {
        Ok(()) => Ok(prepared),
        Err(error) => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a photo's files could not be written"
            );
            Err(PhotoError::Unavailable)
        }
    }
}

/// What to do about a photo that was refused.
pub fn words(locale: Locale, error: PhotoError) -> String {
    locale.t(error.message_key())
}
