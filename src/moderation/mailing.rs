//! The mail of a review: to every member of the cooperative, in each one's language.
use diesel::prelude::*;

use crate::listings::{Content, Listing};
use crate::locale::Locale;
use crate::moderation::Reason;
use crate::notifications::mails::{
    Bilingual, SubmissionApproved, SubmissionChangesRequested, SubmissionReceived, SubmissionRefused,
};
use crate::notifications::{self, Aggregate, Mail, Recipient};
use crate::schema::{cooperatives, memberships, users};

/// What a mail is about: the product, what it says, and the event that causes it.
pub(super) struct About<'a> {
    pub listing: &'a Listing,
    pub content: &'a Content,
    pub event: i64,
}

impl About<'_> {
    fn product(&self) -> Bilingual {
        let facts = &self.content.facts;
        Bilingual::new(&facts.name_fr, &facts.name_ar)
    }

    /// A page of the product in the cooperative's space.
    fn space(&self, conn: &mut PgConnection, page: &str) -> QueryResult<String> {
        let cooperative: String = cooperatives::table
            .find(self.listing.cooperative_id)
            .select(cooperatives::slug)
            .first(conn)?;
        Ok(format!("/espace/{cooperative}/produits/{}/{page}", self.listing.slug))
    }
}

pub(super) fn tell_received(
    conn: &mut PgConnection,
    listing: &Listing,
    (content, event): (&Content, i64),
) -> QueryResult<()> {
    let about = About {
        listing,
        content,
        event,
    };
    let mail = SubmissionReceived {
        product: about.product(),
        link: about.space(conn, "envoi")?,
    };
    tell_members(conn, &about, &mail)
}

pub(super) fn tell_changes_requested(conn: &mut PgConnection, about: &About<'_>, reason: &Reason) -> QueryResult<()> {
    let mail = SubmissionChangesRequested {
        product: about.product(),
        link: about.space(conn, reason.page())?,
        reason: (&reason.text).into(),
    };
    tell_members(conn, about, &mail)
}

pub(super) fn tell_refused(conn: &mut PgConnection, about: &About<'_>, reason: &Reason) -> QueryResult<()> {
    let mail = SubmissionRefused {
        product: about.product(),
        link: about.space(conn, "envoi")?,
        reason: (&reason.text).into(),
    };
    tell_members(conn, about, &mail)
}

pub(super) fn tell_approved(conn: &mut PgConnection, about: &About<'_>) -> QueryResult<()> {
    let mail = SubmissionApproved {
        product: about.product(),
        link: format!("/produits/{}", about.listing.slug),
    };
    tell_members(conn, about, &mail)
}

fn tell_members<M: Mail>(conn: &mut PgConnection, about: &About<'_>, mail: &M) -> QueryResult<()> {
    let members: Vec<(String, String, Locale)> = memberships::table
        .inner_join(users::table)
        .filter(memberships::cooperative_id.eq(about.listing.cooperative_id))
        .filter(memberships::ended_at.is_null().and(users::disabled_at.is_null()))
        .order(users::id)
        .select((users::email, users::name, users::locale))
        .load(conn)?;
    for (email, name, locale) in members {
        let to = Recipient { email, name, locale };
        notifications::queue(conn, &to, mail, Aggregate::submission_event(about.event))?;
    }
    Ok(())
}
