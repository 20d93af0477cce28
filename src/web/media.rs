//! The files of photos. Their names are hashes of what they show, so that a copy is good for ever.
use actix_web::web::{Data, Path};

use crate::media::{Extension, Storage, WIDTHS};
use crate::web::public::Public;
use crate::web::{Error, Result};

/// `GET /media/{hash}/{width}.{extension}`. A name of ours whose file is missing is not found, and may be there later.
pub async fn show(storage: Data<Storage>, path: Path<(String, String)>) -> Result<Public> {
    let (hash, name) = path.into_inner();
    let (width, extension) = parse(&hash, &name).ok_or(Error::NotFound)?;
    let bytes = storage.read(&hash, width, extension).await.map_err(refusal)?;
    Ok(Public::immutable(extension.media_type(), bytes))
}

fn parse(hash: &str, name: &str) -> Option<(u32, Extension)> {
    let (width, extension) = name.split_once('.')?;
    let width = WIDTHS.into_iter().find(|known| known.to_string() == width)?;
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| b"0123456789abcdef".contains(&byte));
    is_hash.then_some((width, Extension::parse(extension)?))
}

fn refusal(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::NotFound => Error::NotFound,
        _ => Error::Internal(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Shown to fail without the test of the hash: `..` was then looked up in the storage.
    #[test]
    fn only_the_names_we_give_are_looked_up() {
        let hash = "0a".repeat(32);
        assert_eq!(parse(&hash, "400.webp"), Some((400, Extension::Webp)));
        assert_eq!(parse(&hash, "0400.webp"), None);
        assert_eq!(parse(&hash, "401.webp"), None);
        assert_eq!(parse(&hash, "400.svg"), None);
        assert_eq!(parse("..", "400.jpg"), None);
        assert_eq!(parse(&hash.to_uppercase(), "400.jpg"), None);
    }
}
