//! People with an account, for administrators. What changes their standing asks for a proof of a short while ago.
pub mod appointments;
pub mod closures;
pub mod index;
pub mod roles;
pub mod show;
pub mod ways_in;

use actix_web::HttpResponse;
use actix_web::web::{ServiceConfig, get, post};

use crate::accounts::staff::StaffError;
use crate::accounts::{StaffRole, User};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::{Error, Layout, Result, paths};

/// The addresses of these pages, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/admin/utilisateurs", get().to(index::index))
        .route("/admin/utilisateurs", post().to(appointments::create))
        .route("/admin/utilisateurs/nouveau", get().to(appointments::new))
        .route("/admin/utilisateurs/{id}", get().to(show::show))
        .route("/admin/utilisateurs/{id}/role", post().to(roles::update))
        .route("/admin/utilisateurs/{id}/fermeture", post().to(closures::create))
        .route(
            "/admin/utilisateurs/{id}/fermeture/delete",
            post().to(closures::destroy),
        )
        .route(
            "/admin/utilisateurs/{id}/protections/delete",
            post().to(ways_in::destroy),
        )
        .route("/admin/utilisateurs/{id}/mot-de-passe", post().to(ways_in::create))
        .route(
            "/admin/utilisateurs/{id}/sessions/delete",
            post().to(ways_in::destroy_sessions),
        );
}

/// The page of a person.
fn page(door: &Door, id: i64) -> String {
    paths::admin(door.locale, &format!("/utilisateurs/{id}"))
}

/// Runs `change` on that person, and says what came of it on their page. Without a fresh proof the administrator gives
/// one first.
async fn change<E>(
    (door, layout): (&Door, &Layout),
    staff: Staff,
    (id, said): (i64, &str),
    change: impl FnOnce(&mut crate::db::Conn, &crate::accounts::audit::Actor, &User) -> std::result::Result<(), E>
    + Send
    + 'static,
) -> Result<HttpResponse>
where
    StaffError: From<E>,
    E: 'static,
{
    let staff = staff.who(StaffRole::can_manage_users)?;
    let page = page(door, id);
    proofs::demand(door, &staff.person.user, layout).await?;
    let outcome = door
        .write(move |conn, by| {
            let user = User::find(conn, id)?;
            judged(change(conn, by, &user).map_err(StaffError::from))
        })
        .await?;
    let flash = match outcome {
        None => Flash::ok(door.locale.t(said)),
        Some(key) => Flash::bad(door.locale.t(key)),
    };
    Ok(see_other_with(&door.site, page, flash))
}

/// Why nothing changed, in words; a refusal commits, so that the journal keeps it.
fn judged(outcome: std::result::Result<(), StaffError>) -> Result<Option<&'static str>> {
    match outcome {
        Ok(()) => Ok(None),
        Err(StaffError::Own) => Ok(Some("users-error-own")),
        Err(StaffError::NotAdministrator) => Err(Error::Forbidden),
        Err(StaffError::LastAdministrator) => Ok(Some("users-error-last")),
        Err(StaffError::Unchanged) => Ok(Some("users-error-unchanged")),
        Err(StaffError::Database(error)) => Err(Error::from(error)),
    }
}
