//! What one carrier asks for one service, by zone and weight band.
use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Bulk, Carrier, Package, Service, Zone};
use crate::money::Money;

/// The terms of a card with its zones; cards are read whole, they are few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateCard {
    pub terms: Terms,
    pub zones: Vec<RateZone>,
}

/// What holds in every zone of a card.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = crate::schema::rate_cards)]
pub struct Terms {
    pub id: i64,
    pub carrier: Carrier,
    pub service: Service,
    pub name: String,
    pub volume_divisor: Option<i32>,
    pub max_weight_grams: i32,
    #[diesel(column_name = max_cod_centimes)]
    pub max_cod: Option<Money>,
    #[diesel(column_name = cod_fee_centimes)]
    pub cod_fee: Money,
    pub cod_fee_bp: i32,
    #[diesel(column_name = return_fee_centimes)]
    pub return_fee: Money,
    pub solidarity_discount_bp: i32,
}

/// Prices and delay of one zone; bands from light to heavy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateZone {
    pub zone: Zone,
    pub extra_kg: Money,
    pub days_min: i16,
    pub days_max: i16,
    pub bands: Vec<RateBand>,
}

/// Up to this weight, this price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateBand {
    pub max_grams: i32,
    pub price: Money,
}

type ZoneRow = (i64, Zone, Money, i16, i16);
type BandRow = (i64, Zone, i32, Money);

impl RateCard {
    /// The cards in force that day, the newest of each carrier and service, in three queries.
    pub fn current(conn: &mut PgConnection, today: NaiveDate) -> QueryResult<Vec<Self>> {
        let terms = Terms::current(conn, today)?;
        let ids: Vec<i64> = terms.iter().map(|terms| terms.id).collect();
        let zones = zone_rows(conn, &ids)?;
        let bands = band_rows(conn, &ids)?;
        Ok(terms
            .into_iter()
            .map(|terms| Self::assemble(terms, &zones, &bands))
            .collect())
    }

    fn assemble(terms: Terms, zones: &[ZoneRow], bands: &[BandRow]) -> Self {
        let mine = zones.iter().filter(|(card, ..)| *card == terms.id);
        let zones = mine.map(|(card, zone, extra_kg, days_min, days_max)| RateZone {
            zone: *zone,
            extra_kg: *extra_kg,
            days_min: *days_min,
            days_max: *days_max,
            bands: bands_of(*card, *zone, bands),
        });
        Self {
            zones: zones.collect(),
            terms,
        }
    }

    /// The prices of a zone, or `None` where this carrier does not go.
    pub fn zone(&self, zone: Zone) -> Option<&RateZone> {
        self.zones
            .iter()
            .find(|rates| rates.zone == zone && !rates.bands.is_empty())
    }

    /// The heavier of the real and the volumetric weight; cm³ per kg is mm³ per g.
    pub fn billed_grams(&self, bulk: Bulk) -> i32 {
        let Some(divisor) = self.terms.volume_divisor.map(i64::from) else {
            return bulk.weight_grams;
        };
        let volumetric = bulk.volume_mm3 / divisor + i64::from(bulk.volume_mm3 % divisor > 0);
        bulk.weight_grams.max(i32::try_from(volumetric).unwrap_or(i32::MAX))
    }

    /// What the carrier asks for this package; the cash fee counts on all the courier collects but the fee itself.
    pub fn cost(&self, package: &Package) -> Option<Money> {
        let listed = self.zone(package.zone)?.listed(self.billed_grams(package.bulk))?;
        let transport = listed - listed.share_bp(self.terms.solidarity_discount_bp);
        Some(if package.is_cash {
            transport + self.cash_fee(package.goods + package.charge(transport))
        } else {
            transport
        })
    }

    fn cash_fee(&self, collected: Money) -> Money {
        self.terms.cod_fee + collected.share_bp(self.terms.cod_fee_bp)
    }
}

impl Terms {
    fn current(conn: &mut PgConnection, today: NaiveDate) -> QueryResult<Vec<Self>> {
        use crate::schema::rate_cards::dsl::*;
        rate_cards
            .distinct_on((carrier, service))
            .filter(is_active)
            .filter(valid_from.le(today))
            .filter(valid_to.is_null().or(valid_to.ge(today)))
            .order((carrier, service, valid_from.desc(), id.desc()))
            .select(Self::as_select())
            .load(conn)
    }
}

impl RateZone {
    /// The first band that holds the weight; past the last, each started kilogram more.
    fn listed(&self, grams: i32) -> Option<Money> {
        if let Some(band) = self.bands.iter().find(|band| grams <= band.max_grams) {
            return Some(band.price);
        }
        let last = self.bands.last()?;
        let extra_kg = (i64::from(grams - last.max_grams) + 999) / 1000;
        Some(last.price + self.extra_kg * extra_kg)
    }
}

fn zone_rows(conn: &mut PgConnection, cards: &[i64]) -> QueryResult<Vec<ZoneRow>> {
    use crate::schema::rate_zones::dsl::*;
    rate_zones
        .filter(rate_card_id.eq_any(cards))
        .order((rate_card_id, zone))
        .select((rate_card_id, zone, extra_kg_centimes, days_min, days_max))
        .load(conn)
}

fn band_rows(conn: &mut PgConnection, cards: &[i64]) -> QueryResult<Vec<BandRow>> {
    use crate::schema::rate_bands::dsl::*;
    rate_bands
        .filter(rate_card_id.eq_any(cards))
        .order((rate_card_id, zone, max_grams))
        .select((rate_card_id, zone, max_grams, price_centimes))
        .load(conn)
}

fn bands_of(card: i64, zone: Zone, bands: &[BandRow]) -> Vec<RateBand> {
    let mine = bands
        .iter()
        .filter(|(of_card, of_zone, ..)| (*of_card, *of_zone) == (card, zone));
    mine.map(|(_, _, max_grams, price)| RateBand {
        max_grams: *max_grams,
        price: *price,
    })
    .collect()
}
