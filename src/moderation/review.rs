//! Everything a moderator looks at for one submission.
use chrono::{NaiveDate, Utc};
use diesel::prelude::*;

use crate::catalogue::Category;
use crate::listings::{Content, Listing, pictures};
use crate::locale::{Locale, date_in_morocco};
use crate::media::Picture;
use crate::moderation::{Check, Kind, PastEvent, Subject, Submission, checks};
use crate::schema::{certificates, cooperatives};

/// A content with what its ids stand for.
#[derive(Debug, Clone)]
pub struct Snapshot {
    pub content: Content,
    pub category: Category,
    pub pictures: Vec<Picture>,
}

impl Snapshot {
    /// Of that content.
    pub fn of(conn: &mut PgConnection, content: Content) -> QueryResult<Self> {
        Ok(Self {
            category: Category::find(conn, content.facts.category_id)?,
            pictures: pictures(conn, &content.photos)?,
            content,
        })
    }
}

/// A submission with its product, before and after.
pub struct Review {
    pub submission: Submission,
    pub listing: Listing,
    pub cooperative_fr: String,
    pub cooperative_ar: String,
    /// What shoppers see now; none for a new product.
    pub live: Option<Snapshot>,
    pub proposed: Snapshot,
    pub checks: Vec<Check>,
    pub history: Vec<PastEvent>,
    /// The reader belongs to the cooperative and may not decide.
    pub is_own: bool,
}

impl Review {
    /// The submission of that row, for that reader.
    pub fn find(conn: &mut PgConnection, id: i64, reader: i64) -> QueryResult<Self> {
        let submission = Submission::find(conn, id)?;
        let listing = Listing::find(conn, submission.product_id)?;
        let (cooperative_fr, cooperative_ar) = cooperatives::table
            .find(listing.cooperative_id)
            .select((cooperatives::name_fr, cooperatives::name_ar))
            .first(conn)?;
        let stored = Content::of(conn, &listing)?;
        let proposed = Snapshot::of(conn, submission.proposal().applied_to(&stored))?;
        let live = match submission.kind {
            Kind::New => None,
            Kind::Change => Some(Snapshot::of(conn, stored)?),
        };
        Ok(Self {
            checks: checks(&Subject {
                content: &proposed.content,
                category: &proposed.category,
                live: live.as_ref().map(|live| &live.content),
                pictures: &proposed.pictures,
                certificates_until: &certificates_until(conn, &listing)?,
                today: date_in_morocco(Utc::now()),
            }),
            history: PastEvent::of_product(conn, listing.id)?,
            is_own: submission.is_own(conn, reader)?,
            submission,
            listing,
            cooperative_fr,
            cooperative_ar,
            live,
            proposed,
        })
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn cooperative(&self, locale: Locale) -> &str {
        locale.pick(&self.cooperative_fr, &self.cooperative_ar)
    }
}

/// The last days of the approved certificates of the product and of its cooperative.
fn certificates_until(conn: &mut PgConnection, listing: &Listing) -> QueryResult<Vec<NaiveDate>> {
    certificates::table
        .filter(certificates::cooperative_id.eq(listing.cooperative_id))
        .filter(
            certificates::product_id
                .eq(listing.id)
                .or(certificates::product_id.is_null()),
        )
        .filter(certificates::status.eq("approved"))
        .select(certificates::expires_on)
        .load(conn)
}
