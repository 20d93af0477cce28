//! The whole URL table, by audience. Each audience adds its own lines in `storefront`, `cooperative`, `admin`, `account`.
use actix_web::web::{self, ServiceConfig, get, post};

use crate::web::{
    account, admin, assets, cooperative, dev, health, legal, manifests, media, root, shopping, storefront, themes,
};

/// Every address of the site. The language scope comes last: it takes what is left.
pub fn all(config: &mut ServiceConfig) {
    config
        .route("/", get().to(root::show))
        .route("/favicon.ico", get().to(root::icon))
        .route("/health", get().to(health::health))
        .route("/ready", get().to(health::ready))
        .route("/robots.txt", get().to(storefront::sitemap::robots))
        .route("/sitemap.xml", get().to(storefront::sitemap::index))
        .route("/sitemap-{number}.xml", get().to(storefront::sitemap::show))
        .route("/static/{name}", get().to(assets::show))
        .route("/media/{hash}/{name}", get().to(media::show))
        .configure(dev::routes)
        .service(web::scope("/{locale:fr|ar|en}").configure(in_a_language));
}

fn in_a_language(config: &mut ServiceConfig) {
    config
        .configure(account::routes)
        .configure(storefront::configure)
        .configure(cooperative::routes)
        .configure(admin::routes)
        .configure(shopping::routes)
        .configure(legal::routes)
        .route("/manifest.webmanifest", get().to(manifests::show))
        .route("/theme", post().to(themes::update))
        .route("/dev/styleguide", get().to(dev::styleguide::show));
}
