//! The members of a cooperative. Everyone inside sees who they are; managers invite, change roles, end memberships and
//! say for whom a helper acts.
mod departures;
mod index;
mod invitations;
mod mandates;
mod roles;

use actix_web::web::{self, ServiceConfig, get, post};
use serde::Deserialize;

use crate::accounts::MemberRole;
use crate::cooperatives::members::Membership;
use crate::db::CooperativeDb;
use crate::locale::Locale;
use crate::web::Result;
use crate::web::guards::Member;

/// The addresses of the members, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/espace/{cooperative}/membres", get().to(index::index))
        .route("/espace/{cooperative}/invitations", get().to(invitations::new))
        .route("/espace/{cooperative}/invitations", post().to(invitations::create))
        .route(
            "/espace/{cooperative}/invitations/{invitation}/renvoi",
            post().to(invitations::update),
        )
        .route(
            "/espace/{cooperative}/invitations/{invitation}/retrait",
            post().to(invitations::destroy),
        )
        .service(web::scope("/espace/{cooperative}/membres/{member}").configure(of_a_member));
}

fn of_a_member(config: &mut ServiceConfig) {
    config
        .route("/role", get().to(roles::edit))
        .route("/role", post().to(roles::update))
        .route("/depart", get().to(departures::new))
        .route("/depart", post().to(departures::create))
        .route("/mandat", get().to(mandates::new))
        .route("/mandat", post().to(mandates::create))
        .route("/mandat/fin", post().to(mandates::destroy));
}

/// The member named in the path, by the code of the membership.
#[derive(Debug, Deserialize)]
struct Named {
    member: String,
}

/// Found through the cooperative only.
async fn find(db: &CooperativeDb, member: &Member, named: &Named) -> Result<Membership> {
    let (cooperative_id, code) = (member.cooperative.cooperative_id, named.member.clone());
    Ok(db
        .read(move |conn| Membership::find_for(conn, cooperative_id, &code))
        .await?)
}

/// The same for what only managers do. It is looked for first: what is not theirs is not found, whatever the role.
async fn find_as_manager(db: &CooperativeDb, member: Member, named: &Named) -> Result<(Member, Membership)> {
    let found = find(db, &member, named).await?;
    Ok((member.at_least(MemberRole::Manager)?, found))
}

/// The name of a role.
fn role_words(locale: Locale, role: MemberRole) -> String {
    locale.t(&format!("role-{}", role.name()))
}

/// Each role with its name and what it allows, for a form.
fn roles(locale: Locale) -> Vec<(&'static str, String, String)> {
    let words = |role: MemberRole| {
        let detail = locale.t(&format!("members-role-{}", role.name()));
        (role.name(), role_words(locale, role), detail)
    };
    [MemberRole::Helper, MemberRole::Member, MemberRole::Manager]
        .map(words)
        .into()
}
