//! What a moderator compares, field by field: the live words beside the proposed ones, only where they differ; of a
//! new product everything that was written.
use crate::listings::Offer;
use crate::locale::Locale;
use crate::moderation::{Piece, word_diff};
use crate::moderation::{Review, Snapshot};

/// One field.
pub struct Row {
    /// The field's name, a key of the catalogue.
    pub key: &'static str,
    /// The runs of words, in order.
    pub pieces: Vec<Piece>,
}

/// The rows worth reading.
pub fn rows(review: &Review, locale: Locale) -> Vec<Row> {
    let before = review.live.as_ref().map(|live| fields(live, locale));
    let after = fields(&review.proposed, locale);
    let row = |(position, (key, new)): (usize, (&'static str, String))| {
        let pieces = match &before {
            Some(before) if before[position].1 == new => return None,
            Some(before) => word_diff(&before[position].1, &new),
            None if new.is_empty() => return None,
            None => vec![Piece::Kept(new)],
        };
        Some(Row { key, pieces })
    };
    after.into_iter().enumerate().filter_map(row).collect()
}

/// Every field as words, always in the same order.
fn fields(snapshot: &Snapshot, locale: Locale) -> Vec<(&'static str, String)> {
    let facts = &snapshot.content.facts;
    let text = |key, value: &String| (key, value.clone());
    vec![
        ("review-name-fr", facts.name_fr.clone()),
        text("review-name-ar", &facts.name_ar),
        ("review-category", snapshot.category.name(locale).to_owned()),
        ("review-offers", offers(&snapshot.content.offers, locale)),
        text("review-description-fr", &facts.description_fr),
        text("review-description-ar", &facts.description_ar),
        text("review-ingredients-fr", &facts.ingredients_fr),
        text("review-ingredients-ar", &facts.ingredients_ar),
        text("review-allergens", &facts.allergens),
        text("review-storage-fr", &facts.storage_fr),
        text("review-storage-ar", &facts.storage_ar),
        text("review-origin", &facts.origin),
        (
            "review-photos",
            snapshot
                .pictures
                .iter()
                .map(|picture| &picture.hash[..8])
                .collect::<Vec<_>>()
                .join(" "),
        ),
    ]
}

/// "250 ml · 130 DH · 450 g · 6 × 6 × 20 cm", one after the other; the sides where they were measured.
fn offers(offers: &[Offer], locale: Locale) -> String {
    let one = |offer: &Offer| {
        let (price, weight) = (locale.money(offer.price), locale.weight(offer.weight_grams));
        let parts = [offer.label(locale).to_owned(), price, weight];
        parts
            .into_iter()
            .chain(sides(offer, locale))
            .collect::<Vec<_>>()
            .join(" · ")
    };
    offers.iter().map(one).collect::<Vec<_>>().join(" / ")
}

fn sides(offer: &Offer, locale: Locale) -> Option<String> {
    let is_measured = offer.sides_mm.iter().all(|side| *side > 0);
    is_measured.then(|| {
        let figures = offer.sides_mm.map(|side| locale.centimetres(side)).join(" × ");
        locale.t1("review-sides", "figures", figures)
    })
}
