//! What a program can see of a product: what must be there before it is sent, and what a moderator should look at.
use chrono::NaiveDate;

use crate::catalogue::Category;
use crate::listings::{Content, Facts, Offer, Unit};
use crate::media::Picture;

/// A shop's photo is at least this wide.
const GOOD_WIDTH: u32 = 1200;

/// Something that must be there before a product is sent: the page of the editor, and the field on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// `photos`, `prix` or `texte`.
    pub page: &'static str,
    /// Where on that page.
    pub field: &'static str,
    /// The sentence, a key of the catalogue.
    pub key: &'static str,
}

/// Everything that is missing, in page order. Food is sold with the mentions of decree 2-12-389 in both languages.
pub fn missing(content: &Content, category: &Category) -> Vec<Missing> {
    let facts = &content.facts;
    let mut found = Vec::new();
    let mut need = |is_there: bool, page, field, key| {
        if !is_there {
            found.push(Missing { page, field, key });
        }
    };
    need(!content.photos.is_empty(), "photos", "galerie", "listing-missing-photo");
    need(!content.offers.is_empty(), "prix", "prix_0", "listing-missing-offer");
    need(!facts.name_fr.is_empty(), "texte", "nom_fr", "listing-missing-name-fr");
    need(!facts.name_ar.is_empty(), "texte", "nom_ar", "listing-missing-name-ar");
    if category.is_food {
        for (text, field, key) in mentions(facts) {
            need(!text.is_empty(), "texte", field, key);
        }
    }
    found
}

fn mentions(facts: &Facts) -> [(&str, &'static str, &'static str); 5] {
    [
        (
            &facts.ingredients_fr,
            "ingredients_fr",
            "listing-missing-ingredients-fr",
        ),
        (
            &facts.ingredients_ar,
            "ingredients_ar",
            "listing-missing-ingredients-ar",
        ),
        (&facts.storage_fr, "conservation_fr", "listing-missing-storage-fr"),
        (&facts.storage_ar, "conservation_ar", "listing-missing-storage-ar"),
        (&facts.origin, "origine", "listing-missing-origin"),
    ]
}

/// What a check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Passed,
    /// Worth a look.
    Doubtful,
    Failed,
}

/// One line of the list that a moderator starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    pub verdict: Verdict,
    /// The sentence, a key of the catalogue.
    pub key: &'static str,
}

/// What the checks look at.
pub struct Subject<'a> {
    pub content: &'a Content,
    pub category: &'a Category,
    /// What shoppers see now, for a change.
    pub live: Option<&'a Content>,
    pub pictures: &'a [Picture],
    /// The last days of the certificates that cover the product.
    pub certificates_until: &'a [NaiveDate],
    pub today: NaiveDate,
}

/// All checks, each with its verdict.
pub fn checks(subject: &Subject<'_>) -> Vec<Check> {
    let incomplete = missing(subject.content, subject.category);
    let lacks = |page: &str| incomplete.iter().any(|missing| missing.page == page);
    let is_small = subject.pictures.iter().any(|picture| picture.width < GOOD_WIDTH);
    let mut list = vec![
        check(lacks("photos"), Verdict::Failed, ["check-photos", "check-photos-none"]),
        check(is_small, Verdict::Doubtful, ["check-photo-size", "check-photo-small"]),
        check(lacks("prix"), Verdict::Failed, ["check-price", "check-price-none"]),
        check(
            lacks("texte"),
            Verdict::Failed,
            ["check-words", "check-words-incomplete"],
        ),
        check(
            price_fell(subject),
            Verdict::Doubtful,
            ["check-price-steady", "check-price-fell"],
        ),
        check(
            weighs_too_little(subject.content),
            Verdict::Doubtful,
            ["check-weight", "check-weight-low"],
        ),
    ];
    if !subject.certificates_until.is_empty() {
        let expired = subject.certificates_until.iter().any(|until| *until < subject.today);
        list.push(check(
            expired,
            Verdict::Failed,
            ["check-certificate", "check-certificate-expired"],
        ));
    }
    list
}

fn check(is_wrong: bool, verdict: Verdict, [good, bad]: [&'static str; 2]) -> Check {
    if is_wrong {
        Check { verdict, key: bad }
    } else {
        Check {
            verdict: Verdict::Passed,
            key: good,
        }
    }
}

/// By 40 % or more, as a misplaced comma or a stolen account would do.
fn price_fell(subject: &Subject<'_>) -> bool {
    let old = subject.live.map(|live| live.offers.as_slice()).unwrap_or_default();
    subject.content.offers.iter().any(|offer| {
        let before = old.iter().find(|before| before.id.is_some() && before.id == offer.id);
        before.is_some_and(|before| offer.price.in_centimes() * 10 <= before.price.in_centimes() * 6)
    })
}

/// A packed pack that is lighter than what is in it.
fn weighs_too_little(content: &Content) -> bool {
    let is_light = |offer: &Offer| offer.net_unit == Unit::G && offer.weight_grams < offer.net_quantity;
    content.offers.iter().any(is_light)
}
