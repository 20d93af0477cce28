//! Static files.

/// The address of a static file.
pub fn url(name: &str) -> String {
    format!("/static/{name}")
}
