//! An account for somebody who was invited: a link that sets its password goes to the invited address. The answer is the
//! same whether there was an account or not.
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

use crate::accounts::audit::Actor;
use crate::cooperatives::members::Invitation;
use crate::db::Db;
use crate::locale::Locale;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::{Form, Result, paths};

/// POST /{l}/invitations/{token}/compte
pub async fn create(
    (db, site, limits): (Data<Db>, Data<Site>, Data<Limits>),
    (request, by, locale): (HttpRequest, Actor, Locale),
    path: Path<(String, String)>,
    _form: Form<Nothing>,
) -> Result {
    limits.account_mail(&request)?;
    let (_, token) = path.into_inner();
    let page = paths::invitation(locale, &token);
    db.write(move |conn| Invitation::ask_password(conn, &token, &by))
        .await?;
    let flash = Flash::ok(locale.t("invitation-password-sent"));
    Ok(see_other_with(&site, page, flash))
}
