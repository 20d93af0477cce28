//! Pages for those who build the site; they exist in development only.
pub mod mails;
pub mod styleguide;

use actix_web::dev::Payload;
use actix_web::web::{Data, ServiceConfig, get, scope};
use actix_web::{FromRequest, HttpRequest};

use crate::web::Error;
use crate::web::site::Site;

/// The addresses under `/dev`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(
        scope("/dev")
            .route("/mail", get().to(mails::index))
            .route("/mail/{id}", get().to(mails::show))
            .route("/mail/{id}/html", get().to(mails::document)),
    );
}

/// Proof that this is no production site; without it a page of this folder is not found.
pub struct Development;

impl FromRequest for Development {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let site = request.app_data::<Data<Site>>().expect("the app registers its site");
        std::future::ready(if site.is_production {
            Err(Error::NotFound)
        } else {
            Ok(Self)
        })
    }
}
