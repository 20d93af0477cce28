//! Reviews, at the domain's door.
mod decisions;
mod proposals;

use diesel::PgConnection;
use diesel::prelude::*;
use twiza::listings::Listing;
use twiza::moderation::{Decision, Editing, Reason, Submission};
use twiza::schema::{outbox, product_search};

const ARGAN_COOPERATIVE: i64 = 1;
const MODERATOR: i64 = 2;
const FATIMA: i64 = 4;
const PHOTO: i64 = 1;

fn editing(conn: &mut PgConnection, slug: &str) -> Editing {
    Editing::lock_for(conn, ARGAN_COOPERATIVE, slug).unwrap()
}

/// The cast's draft, with everything that was missing.
fn complete_draft(conn: &mut PgConnection) -> Listing {
    let draft = editing(conn, "huile-brouillon");
    let mut content = draft.content.clone();
    content.photos = vec![PHOTO];
    content.facts.ingredients_fr = "Amandons d'argan".into();
    content.facts.ingredients_ar = "لوز أركان".into();
    content.facts.storage_fr = "Au frais".into();
    content.facts.storage_ar = "في مكان بارد".into();
    content.facts.origin = "Taliouine".into();
    draft.save(conn, &content, FATIMA).unwrap().listing
}

fn sent_draft(conn: &mut PgConnection) -> Submission {
    let listing = complete_draft(conn);
    editing(conn, &listing.slug).send(conn, FATIMA).unwrap();
    open_submission(conn, &listing)
}

fn open_submission(conn: &mut PgConnection, listing: &Listing) -> Submission {
    Submission::last_of(conn, listing).unwrap().unwrap()
}

fn reason() -> Reason {
    Reason::new("photos", "La photo est floue.").unwrap()
}

fn decide(conn: &mut PgConnection, submission: &Submission, decision: &Decision) {
    submission
        .decide(conn, decision, (MODERATOR, submission.round))
        .unwrap();
}

fn mailed(conn: &mut PgConnection, kind: &str) -> Vec<String> {
    outbox::table
        .filter(outbox::kind.eq(kind))
        .order(outbox::recipient)
        .select(outbox::recipient)
        .load(conn)
        .unwrap()
}

fn is_searchable(conn: &mut PgConnection, product_id: i64) -> bool {
    let row = product_search::table
        .find(product_id)
        .select(product_search::product_id);
    row.first::<i64>(conn).optional().unwrap().is_some()
}
