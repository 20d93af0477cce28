//! What a decision does, and who may take it.
use diesel::prelude::*;
use twiza::listings::{Listing, Status};
use twiza::locale::Locale;
use twiza::moderation::{DecideError, Decision, Editing, SendError, State, Submission, Tab, counts, in_tab};
use twiza::schema::{memberships, submission_events};

use super::{
    ARGAN_COOPERATIVE, FATIMA, MODERATOR, complete_draft, decide, editing, is_searchable, mailed, reason, sent_draft,
};
use crate::support::RolledBackDb;

const MEMBERS: [&str; 3] = ["aicha@exemple.test", "fatima@exemple.test", "khadija@exemple.test"];

#[test]
fn an_incomplete_draft_is_not_sent_and_all_that_is_missing_is_said() {
    RolledBackDb::new().run(|conn| {
        let Err(SendError::Incomplete(missing)) = editing(conn, "huile-brouillon").send(conn, FATIMA) else {
            panic!("a draft without photo must not be sent")
        };
        let fields: Vec<&str> = missing.iter().map(|missing| missing.field).collect();
        let mentions = [
            "ingredients_fr",
            "ingredients_ar",
            "conservation_fr",
            "conservation_ar",
            "origine",
        ];
        assert_eq!(fields[0], "galerie");
        assert_eq!(fields[1..], mentions);
    });
}

#[test]
fn approving_puts_the_product_on_sale_and_tells_every_member() {
    RolledBackDb::new().run(|conn| {
        let submission = sent_draft(conn);
        assert_eq!(mailed(conn, "submission_received"), MEMBERS);
        assert!(!is_searchable(conn, submission.product_id));
        decide(conn, &submission, &Decision::Approve);
        let listing = Listing::find(conn, submission.product_id).unwrap();
        assert_eq!(listing.status, Status::Published);
        assert!(listing.published_at.is_some() && is_searchable(conn, listing.id));
        assert_eq!(mailed(conn, "submission_approved"), MEMBERS);
    });
}

#[test]
fn what_was_sent_back_comes_again_as_the_next_round_of_the_same_submission() {
    RolledBackDb::new().run(|conn| {
        let first = sent_draft(conn);
        decide(conn, &first, &Decision::RequestChanges(reason()));
        let listing = Listing::find(conn, first.product_id).unwrap();
        let corrected = editing(conn, &listing.slug);
        assert_eq!(corrected.state(), Some(State::ChangesRequested));
        corrected.save(conn, &corrected.content, FATIMA).unwrap();
        editing(conn, &listing.slug).send(conn, FATIMA).unwrap();
        let again = Submission::find(conn, first.id).unwrap();
        assert_eq!((again.round, again.state), (2, State::Waiting));
        decide(conn, &again, &Decision::RequestChanges(reason()));
        assert_eq!(mailed(conn, "submission_changes_requested").len(), 2 * MEMBERS.len());
        let events: i64 = submission_events::table.count().get_result(conn).unwrap();
        assert_eq!(events, 4);
    });
}

#[test]
fn a_second_decision_and_one_about_an_older_round_are_refused() {
    RolledBackDb::new().run(|conn| {
        let seen = sent_draft(conn);
        decide(conn, &seen, &Decision::RequestChanges(reason()));
        let late = seen.decide(conn, &Decision::Approve, (MODERATOR, seen.round));
        assert!(matches!(late, Err(DecideError::AlreadyDecided)));
        let listing = Listing::find(conn, seen.product_id).unwrap();
        editing(conn, &listing.slug).send(conn, FATIMA).unwrap();
        let stale = seen.decide(conn, &Decision::Approve, (MODERATOR, seen.round));
        assert!(matches!(stale, Err(DecideError::AlreadyDecided)));
        assert!(mailed(conn, "submission_approved").is_empty());
    });
}

#[test]
fn what_changes_while_it_waits_leaves_the_queue() {
    RolledBackDb::new().run(|conn| {
        let seen = sent_draft(conn);
        let listing = Listing::find(conn, seen.product_id).unwrap();
        let waiting = editing(conn, &listing.slug);
        waiting.save(conn, &waiting.content, FATIMA).unwrap();
        let decided = seen.decide(conn, &Decision::Approve, (MODERATOR, seen.round));
        assert!(matches!(decided, Err(DecideError::AlreadyDecided)));
    });
}

#[test]
fn nobody_reviews_their_own_cooperative() {
    RolledBackDb::new().run(|conn| {
        let submission = sent_draft(conn);
        let joined = (
            memberships::user_id.eq(MODERATOR),
            memberships::cooperative_id.eq(ARGAN_COOPERATIVE),
            memberships::role.eq("member"),
        );
        diesel::insert_into(memberships::table)
            .values(joined)
            .execute(conn)
            .unwrap();
        let decided = submission.decide(conn, &Decision::Approve, (MODERATOR, submission.round));
        assert!(matches!(decided, Err(DecideError::OwnCooperative)));
    });
}

#[test]
fn a_refused_product_stays_a_draft_that_may_be_sent_anew() {
    RolledBackDb::new().run(|conn| {
        let refused = sent_draft(conn);
        decide(conn, &refused, &Decision::Refuse(reason()));
        assert_eq!(mailed(conn, "submission_refused"), MEMBERS);
        let listing = Listing::find(conn, refused.product_id).unwrap();
        assert_eq!(listing.status, Status::Draft);
        let again = editing(conn, &listing.slug);
        again.save(conn, &again.content, FATIMA).unwrap();
        editing(conn, &listing.slug).send(conn, FATIMA).unwrap();
        assert_ne!(Submission::last_of(conn, &listing).unwrap().unwrap().id, refused.id);
    });
}

#[test]
fn the_queue_is_oldest_first_and_counts_its_tabs() {
    RolledBackDb::new().run(|conn| {
        let submission = sent_draft(conn);
        let queue = in_tab(conn, Tab::New, (10, 0)).unwrap();
        assert_eq!(
            (queue[0].id, queue[0].name(Locale::Fr)),
            (submission.id, "Huile en préparation")
        );
        let counted = counts(conn).unwrap();
        assert_eq!(
            (counted.of(&Tab::New), counted.of(&Tab::Changed), counted.waiting()),
            (1, 0, 1)
        );
    });
}

#[test]
fn the_address_follows_the_name_until_the_product_is_sent() {
    RolledBackDb::new().run(|conn| {
        let renamed = complete_draft(conn);
        assert_eq!(renamed.slug, "huile-en-preparation");
        editing(conn, &renamed.slug).send(conn, FATIMA).unwrap();
        let sent = editing(conn, &renamed.slug);
        let mut content = sent.content.clone();
        content.facts.name_fr = "Huile d'argan alimentaire".into();
        assert_eq!(sent.save(conn, &content, FATIMA).unwrap().listing.slug, renamed.slug);
        let mut arabic_only = content.clone();
        arabic_only.facts.name_fr = String::new();
        let copy = twiza::listings::duplicate(conn, &renamed, FATIMA).unwrap();
        let copy = Editing::lock_for(conn, ARGAN_COOPERATIVE, &copy.slug).unwrap();
        assert_eq!(copy.listing.slug, "huile-d-argan-alimentaire");
        assert_eq!(copy.save(conn, &arabic_only, FATIMA).unwrap().listing.slug, "huiles");
    });
}
