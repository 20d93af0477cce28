//! The page of members, invitations and mandates, as managers, members, helpers and strangers see them.
mod doors;
mod inviting;
mod joining;
mod leaving;
mod mandates;

use diesel::prelude::*;
use twiza::cooperatives::members::Membership;
use twiza::schema::outbox;

use crate::support::{Client, Page, TestApp};

pub const SPACE: &str = "/fr/espace/argan-exemple";

/// The address of a page about that member of the cooperative argan.
pub fn page_of(app: &TestApp, name: &str, page: &str) -> String {
    let members = app.run(|conn| Membership::all(conn, 1).unwrap());
    let email = crate::support::cast::email(name);
    let member = members.iter().find(|member| member.user.email == email).unwrap();
    format!("{SPACE}/membres/{}/{page}", member.code)
}

pub async fn invite(manager: &mut Client, email: &str) -> Page {
    let fields = [
        ("email", email),
        ("role", "member"),
        ("langue", "fr"),
        ("mot", "Venez vite"),
    ];
    manager.post(&format!("{SPACE}/invitations"), &fields).await
}

/// The last mail of that kind to that address.
pub fn mail(app: &TestApp, kind: &str, email: &str) -> String {
    app.run(|conn| {
        outbox::table
            .filter(outbox::recipient.eq(email).and(outbox::kind.eq(kind)))
            .order(outbox::id.desc())
            .select(outbox::text_body)
            .first(conn)
            .unwrap()
    })
}

/// The path of the last link to `page` in a mail.
pub fn link(body: &str, page: &str) -> String {
    let (_, rest) = body.rsplit_once(page).unwrap();
    let secret = rest.split_whitespace().next().unwrap();
    format!("/fr{page}{secret}")
}

/// Invites, and gives the link.
pub async fn invitation(app: &TestApp, email: &str) -> String {
    let mut fatima = app.as_("fatima").await;
    assert_eq!(invite(&mut fatima, email).await.status(), 303);
    link(&mail(app, "member_invitation", email), "/invitations/")
}
