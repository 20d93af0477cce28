//! What guards a person's account besides the password: the authenticator with its recovery codes, and passkeys.
use actix_web::web::Data;
use askama::Template;
use chrono::{DateTime, Utc};

use crate::accounts::{Assurance, User, authenticator, passkey};
use crate::web::account::door::Door;
use crate::web::guards::SignedIn;
use crate::web::site::Site;
use crate::web::{Layout, Result, render, session};

#[derive(Template)]
#[template(path = "account/protections/show.html")]
struct Show {
    layout: Layout,
    authenticator: Option<(DateTime<Utc>, i64)>,
    passkeys: Vec<passkey::Listed>,
    has_passkeys: bool,
    is_required: bool,
}

impl Show {
    /// As it stands for `user`.
    async fn of(door: &Door, user: &User, layout: Layout) -> Result<Self> {
        let user_id = user.id;
        let (authenticator, passkeys) = door
            .read(move |conn| {
                let authenticator = authenticator::of(conn, user_id)?;
                Ok::<_, crate::web::Error>((authenticator, passkey::of(conn, user_id)?))
            })
            .await?;
        let is_bare = session::assurance(&door.session) < Assurance::Two;
        Ok(Self {
            layout,
            authenticator,
            passkeys,
            has_passkeys: has_passkeys(&door.site),
            is_required: door.site.is_production && user.is_staff() && is_bare,
        })
    }
}

/// Whether browsers can tie a passkey to the site's address.
pub fn has_passkeys(site: &Data<Site>) -> bool {
    passkey::RelyingParty::new(&site.base_url).is_some()
}

/// GET /{l}/compte/securite
pub async fn show(door: Door, SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(Show::of(&door, &person.user, layout).await?)
}
