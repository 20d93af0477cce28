//! A product in its cooperative's hands: what it says now, what it would say, and how far the review is.
use diesel::prelude::*;
use thiserror::Error;

use crate::catalogue::Category;
use crate::listings::{self, Content, Listing, Offer};
use crate::moderation::{Missing, Proposal, State, Submission, mailing, missing};
use crate::money::Money;

/// How far a price may move without a review, in percent.
const PRICE_BAND: i64 = 20;

/// A product with what its cooperative wants it to say.
#[derive(Debug, Clone)]
pub struct Editing {
    pub listing: Listing,
    /// The last submission, open or not.
    pub submission: Option<Submission>,
    /// What shoppers see, or the draft.
    pub stored: Content,
    /// The same with what is proposed.
    pub content: Content,
}

/// Why a product was not sent.
#[derive(Debug, Error)]
pub enum SendError {
    /// These are missing.
    #[error("incomplete")]
    Incomplete(Vec<Missing>),
    /// A change that changes nothing.
    #[error("nothing to send")]
    Nothing,
    /// It waits already.
    #[error("already sent")]
    AlreadySent,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl Editing {
    /// The cooperative's product of that slug.
    pub fn find_for(conn: &mut PgConnection, cooperative_id: i64, slug: &str) -> QueryResult<Self> {
        let listing = Listing::find_for(conn, cooperative_id, slug)?;
        Self::of(conn, listing)
    }

    /// The same, kept from other changes until the transaction ends.
    pub fn lock_for(conn: &mut PgConnection, cooperative_id: i64, slug: &str) -> QueryResult<Self> {
        let listing = Listing::find_for(conn, cooperative_id, slug)?.lock(conn)?;
        Self::of(conn, listing)
    }

    fn of(conn: &mut PgConnection, listing: Listing) -> QueryResult<Self> {
        let submission = Submission::last_of(conn, &listing)?;
        let stored = Content::of(conn, &listing)?;
        let content = match &submission {
            Some(open) if open.is_open() && listing.is_live() => open.proposal().applied_to(&stored),
            _ => stored.clone(),
        };
        Ok(Self {
            listing,
            submission,
            stored,
            content,
        })
    }

    /// Begins a product in that aisle with those photos.
    pub fn start(
        conn: &mut PgConnection,
        cooperative_id: i64,
        (category, photos): (&Category, Vec<i64>),
        by: i64,
    ) -> QueryResult<Self> {
        let listing = listings::start(conn, cooperative_id, category)?;
        let mut content = Content::of(conn, &listing)?;
        content.photos = photos;
        content.write(conn, &listing, by)?;
        Submission::open_of(conn, &listing)?;
        Self::of(conn, listing)
    }

    /// Keeps `content`. A draft changes at once; a live product changes its price at once within the band, and the
    /// rest waits in the proposal. Call it on what [`Editing::lock_for`] found. Answers with what is kept; the address
    /// follows its name until it is first sent.
    pub fn save(&self, conn: &mut PgConnection, content: &Content, by: i64) -> QueryResult<Self> {
        let listing = if self.listing.is_live() {
            self.propose(conn, content, by)?;
            self.listing.clone()
        } else {
            self.write_draft(conn, content, by)?
        };
        Self::of(conn, listing)
    }

    fn write_draft(&self, conn: &mut PgConnection, content: &Content, by: i64) -> QueryResult<Listing> {
        let open = Submission::open_of(conn, &self.listing)?;
        open.keep(conn, &Proposal::default())?;
        content.write(conn, &self.listing, by)?;
        if open.round == 0 {
            listings::rename(conn, &self.listing, content)
        } else {
            Ok(self.listing.clone())
        }
    }

    fn propose(&self, conn: &mut PgConnection, content: &Content, by: i64) -> QueryResult<()> {
        let stored = self.with_small_price_changes(conn, content, by)?;
        let proposal = Proposal::between(&stored, content);
        let is_open = self.submission.as_ref().is_some_and(Submission::is_open);
        if proposal.is_empty() && !is_open {
            return Ok(());
        }
        let open = Submission::open_of(conn, &self.listing)?;
        if open.proposal() != proposal {
            open.keep(conn, &proposal)?;
        }
        if proposal.is_empty() {
            open.forget(conn)?;
        }
        Ok(())
    }

    /// Applies price changes within the band, with a trace; answers with what the product then says.
    fn with_small_price_changes(&self, conn: &mut PgConnection, content: &Content, by: i64) -> QueryResult<Content> {
        let mut stored = self.stored.clone();
        let reviewed = listings::reviewed_prices(conn, &self.listing)?;
        for offer in &mut stored.offers {
            let wanted = content.offers.iter().find(|edited| edited.id == offer.id);
            let base = offer.id.and_then(|id| reviewed.get(&id));
            let small = base
                .zip(wanted)
                .and_then(|(base, wanted)| small_change(offer, (*base, wanted.price)));
            let Some((id, price)) = offer.id.zip(small) else {
                continue;
            };
            self.listing.set_price(conn, (id, price))?;
            offer.price = price;
        }
        let change = Proposal::between(&self.stored, &stored);
        if !change.is_empty() {
            Submission::trace(conn, &self.listing, (&change, by))?;
        }
        Ok(stored)
    }

    /// What of it waits for a review.
    pub fn proposal(&self) -> Proposal {
        Proposal::between(&self.stored, &self.content)
    }

    /// What is missing before it may be sent.
    pub fn missing(&self, conn: &mut PgConnection) -> QueryResult<Vec<Missing>> {
        let category = Category::find(conn, self.content.facts.category_id)?;
        Ok(missing(&self.content, &category))
    }

    /// Whether there is something to send.
    pub fn is_sendable(&self) -> bool {
        let is_waiting = self.state() == Some(State::Waiting);
        let has_content = !self.listing.is_live() || !self.proposal().is_empty();
        !is_waiting && has_content
    }

    /// The state of its submission, when that still matters: open, or refused.
    pub fn state(&self) -> Option<State> {
        let state = self.submission.as_ref()?.state;
        (state != State::Approved).then_some(state)
    }

    /// Sends it for review; every member hears of it.
    pub fn send(&self, conn: &mut PgConnection, by: i64) -> Result<(), SendError> {
        let missing = self.missing(conn)?;
        if !missing.is_empty() {
            return Err(SendError::Incomplete(missing));
        }
        if self.listing.is_live() && self.proposal().is_empty() {
            return Err(SendError::Nothing);
        }
        let open = Submission::open_of(conn, &self.listing)?;
        let event = open.send(conn, by)?.ok_or(SendError::AlreadySent)?;
        mailing::tell_received(conn, &self.listing, (&self.content, event))?;
        Ok(())
    }
}

/// The new price, when it differs and stays within the band around the price that was last reviewed: many small steps
/// lead no further than one.
fn small_change(offer: &Offer, (reviewed, wanted): (Money, Money)) -> Option<Money> {
    let (base, new) = (reviewed.in_centimes(), wanted.in_centimes());
    let is_small = (new - base).abs() * 100 <= base * PRICE_BAND;
    (wanted != offer.price && is_small).then_some(wanted)
}
