//! What a phone needs to keep the shop among its programs: name, icons, colours, in the reader's language.
use actix_web::Responder;
use actix_web::web::Bytes;
use serde_json::json;

use crate::locale::Locale;
use crate::web::assets;
use crate::web::public::Public;

/// GET /{l}/manifest.webmanifest
pub async fn show(locale: Locale) -> impl Responder {
    let icon = |name: &str, size: &str| json!({ "src": assets::url(name), "sizes": size, "type": "image/png" });
    let manifest = json!({
        "name": locale.t("brand"),
        "short_name": locale.t("brand"),
        "description": locale.t("design-mission"),
        "lang": locale.code(),
        "dir": locale.dir(),
        "start_url": format!("/{}", locale.code()),
        "scope": "/",
        "display": "minimal-ui",
        "background_color": "#fafaf7",
        "theme_color": "#095b41",
        "icons": [icon("img/icon-192.png", "192x192"), icon("img/icon-512.png", "512x512")],
    });
    Public::for_an_hour("application/manifest+json", Bytes::from(manifest.to_string()))
}
