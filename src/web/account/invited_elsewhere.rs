//! Signed in as somebody else: out, and back to the invitation.
use actix_session::Session;
use actix_web::HttpResponse;
use actix_web::web::Path;

use crate::locale::Locale;
use crate::web::form::Nothing;
use crate::web::{Form, paths, see_other, session};

/// POST /{l}/invitations/{token}/deconnexion
pub async fn destroy(
    session: Session,
    locale: Locale,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
) -> HttpResponse {
    let (_, token) = path.into_inner();
    session::sign_out(&session);
    see_other(paths::invitation(locale, &token))
}
