//! The rows of page 2 as they were typed: `prix_0`, `stock_0`, `prix_1`, …
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::listings::{Content, Offer, Unit};
use crate::locale::Locale;
use crate::moderation::{Counted, Priced};
use crate::money::Money;
use crate::text::OneLine;
use crate::web::Errors;
use crate::web::cooperative::products::Then;

/// More sizes than this confuse a shopper.
const MOST_OFFERS: usize = 8;
const LONGEST_LABEL: usize = 60;
/// What each row asks for; only these are ever read.
const FIELDS: [&str; 9] = [
    "prix",
    "quantite",
    "poids",
    "stock",
    "longueur",
    "largeur",
    "hauteur",
    "taille_fr",
    "taille_ar",
];
/// Of the packed piece, in the order of [`Offer::sides_mm`].
pub const SIDES: [&str; 3] = ["longueur", "largeur", "hauteur"];
/// As the database allows.
const LONGEST_SIDE_MM: i64 = 5_000;

/// What was typed, by field and row.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct OfferForm(BTreeMap<String, String>);

impl OfferForm {
    /// The rows of what the product says, and an empty one when there is none.
    pub fn of(content: &Content, stocks: &BTreeMap<i64, i32>, locale: Locale) -> Self {
        let mut form = Self::default();
        form.0
            .insert("delai".into(), content.facts.made_to_order_days.to_string());
        for (row, offer) in content.offers.iter().enumerate() {
            form.fill(row, offer, locale);
            let stock = offer
                .id
                .and_then(|id| stocks.get(&id).copied())
                .unwrap_or(offer.first_stock);
            form.set("stock", row, stock.to_string());
            form.set("vu", row, stock.to_string());
        }
        form
    }

    fn fill(&mut self, row: usize, offer: &Offer, locale: Locale) {
        let own = |label: &str, locale: Locale| {
            let usual = offer.net_unit.words(offer.net_quantity, locale);
            if label == usual {
                String::new()
            } else {
                label.to_owned()
            }
        };
        self.set("variante", row, offer.id.map(|id| id.to_string()).unwrap_or_default());
        self.set("prix", row, locale.amount(offer.price));
        self.set("quantite", row, offer.net_quantity.to_string());
        self.set("unite", row, offer.net_unit.name().to_owned());
        self.set("poids", row, offer.weight_grams.to_string());
        for (side, millimetres) in SIDES.into_iter().zip(offer.sides_mm).filter(|(_, side)| *side > 0) {
            self.set(side, row, locale.centimetres(millimetres));
        }
        self.set("taille_fr", row, own(&offer.label_fr, Locale::Fr));
        self.set("taille_ar", row, own(&offer.label_ar, Locale::Ar));
    }

    fn set(&mut self, field: &str, row: usize, value: String) {
        self.0.insert(format!("{field}_{row}"), value);
    }

    /// What was typed in a field of a row.
    pub fn get(&self, field: &str, row: &usize) -> &str {
        self.0
            .get(&format!("{field}_{row}"))
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// The days a piece made to order takes, as typed.
    pub fn delay(&self) -> &str {
        self.0.get("delai").map(String::as_str).unwrap_or_default()
    }

    /// The button that sent it.
    pub fn suite(&self) -> &str {
        self.0.get("suite").map(String::as_str).unwrap_or_default()
    }

    /// The rows to draw: those that were typed in, and an empty one below them.
    pub fn rows(&self) -> Vec<usize> {
        let used = (0..MOST_OFFERS).rev().find(|row| !self.is_blank(*row));
        (0..used.map_or(1, |last| last + 2).min(MOST_OFFERS)).collect()
    }

    /// Whether the row is the empty one for a further size.
    pub fn is_further(&self, row: &usize) -> bool {
        *row > 0 && self.is_blank(*row)
    }

    fn is_blank(&self, row: usize) -> bool {
        FIELDS.iter().all(|field| self.get(field, &row).trim().is_empty())
    }

    /// The offers and counts, or everything that is wrong. Rows left empty bring nothing.
    pub fn parse(&self, content: &Content, (then, locale): (Then, Locale)) -> Result<Priced, Errors> {
        let mut errors = Errors::new();
        let removed = self
            .suite()
            .strip_prefix("retirer-")
            .and_then(|row| row.parse::<usize>().ok());
        let (mut offers, mut counted) = (Vec::new(), Vec::new());
        for row in (0..MOST_OFFERS).filter(|row| !self.is_blank(*row) && Some(*row) != removed) {
            let mut parsing = Row {
                form: self,
                row,
                locale,
                errors: &mut errors,
            };
            let (offer, stock) = parsing.parse(content);
            counted.extend(self.counted(row, offer.id, stock));
            offers.push(offer);
        }
        if offers.is_empty() && then == Then::Continue {
            errors.add("prix_0", locale.t("form-price"));
        }
        let days = whole(self.delay(), 0..=365).unwrap_or_else(|| {
            errors.add("delai", locale.t2("form-number-range", "min", 0, "max", 365));
            0
        });
        let made_to_order_days = i16::try_from(days).unwrap_or_default();
        errors.or(Priced {
            offers,
            counted,
            made_to_order_days,
        })
    }

    /// A count only when the number was changed: pieces sold meanwhile must not come back.
    fn counted(&self, row: usize, id: Option<i64>, stock: i32) -> Option<Counted> {
        let is_same = whole(self.get("vu", &row), 0..=1_000_000) == Some(stock);
        id.filter(|_| !is_same).map(|variant_id| Counted { variant_id, stock })
    }
}

struct Row<'a> {
    form: &'a OfferForm,
    row: usize,
    locale: Locale,
    errors: &'a mut Errors,
}

impl Row<'_> {
    fn parse(&mut self, content: &Content) -> (Offer, i32) {
        let id = self.get("variante").parse().ok();
        // Only a row of this very product is changed; any other number is a new size.
        let id = id.filter(|id| content.offers.iter().any(|offer| offer.id == Some(*id)));
        let price = self.price();
        let net_quantity = self.number("quantite", 1..=1_000_000);
        let net_unit = Unit::parse(self.get("unite")).unwrap_or(Unit::Piece);
        let weight_grams = self.number("poids", 1..=100_000);
        let sides_mm = self.sides();
        let stock = self.stock();
        let offer = Offer {
            id,
            label_fr: self.label("taille_fr", net_unit.words(net_quantity, Locale::Fr)),
            label_ar: self.label("taille_ar", net_unit.words(net_quantity, Locale::Ar)),
            price,
            net_quantity,
            net_unit,
            weight_grams,
            sides_mm,
            first_stock: if id.is_none() { stock } else { 0 },
        };
        (offer, stock)
    }

    fn get(&self, field: &str) -> &str {
        self.form.get(field, &self.row)
    }

    fn wrong(&mut self, field: &str, message: String) {
        self.errors.add(format!("{field}_{}", self.row), message);
    }

    fn price(&mut self) -> Money {
        let most = Money::dirhams(1_000_000);
        let price = Money::parse(self.get("prix")).filter(|price| !price.is_zero() && *price <= most);
        price.unwrap_or_else(|| {
            self.wrong("prix", self.locale.t("form-price"));
            Money::ZERO
        })
    }

    fn number(&mut self, field: &str, range: std::ops::RangeInclusive<i32>) -> i32 {
        let (min, max) = (i64::from(*range.start()), i64::from(*range.end()));
        whole(self.get(field), range).unwrap_or_else(|| {
            self.wrong(field, self.locale.t2("form-number-range", "min", min, "max", max));
            1
        })
    }

    /// All three or none: two sides are no volume.
    fn sides(&mut self) -> [i32; 3] {
        if SIDES.iter().all(|side| self.get(side).trim().is_empty()) {
            return [0; 3];
        }
        SIDES.map(|side| self.side(side))
    }

    fn side(&mut self, field: &str) -> i32 {
        millimetres(self.get(field)).unwrap_or_else(|| {
            let max = LONGEST_SIDE_MM / 10;
            let message = if self.get(field).trim().is_empty() {
                self.locale.t1("listing-error-sides", "max", max)
            } else {
                self.locale.t1("listing-error-side", "max", max)
            };
            self.wrong(field, message);
            0
        })
    }

    fn stock(&mut self) -> i32 {
        if self.get("stock").trim().is_empty() {
            0
        } else {
            self.number("stock", 0..=100_000)
        }
    }

    fn label(&mut self, field: &str, usual: String) -> String {
        match OneLine::parse_optional(self.get(field), LONGEST_LABEL) {
            Ok(label) if label.is_empty() => usual,
            Ok(label) => label.into(),
            Err(_) => {
                self.wrong(field, self.locale.t1("form-too-long", "max", LONGEST_LABEL));
                usual
            }
        }
    }
}

/// A whole number in the digits of either script, within the range.
fn whole(text: &str, range: std::ops::RangeInclusive<i32>) -> Option<i32> {
    let amount = Money::parse(text)?.in_centimes();
    let number = i32::try_from(amount / 100).ok()?;
    (amount % 100 == 0 && range.contains(&number)).then_some(number)
}

/// A side typed in centimetres, to the millimetre.
fn millimetres(text: &str) -> Option<i32> {
    let hundredths = Money::parse(text)?.in_centimes();
    let is_side = hundredths % 10 == 0 && (1..=LONGEST_SIDE_MM).contains(&(hundredths / 10));
    is_side.then(|| i32::try_from(hundredths / 10).ok()).flatten()
}
