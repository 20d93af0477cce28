//! Rate cards and numbers of the demonstration: prices in the range merchants show (facts §2.2), no carrier's own tariff.
use diesel::prelude::*;
use diesel::result::Error;

use super::{Carrier, Service, Zone};

/// One card as a table a person can read; prices in whole dirhams.
struct Sample {
    carrier: Carrier,
    service: Service,
    name: &'static str,
    volume_divisor: Option<i32>,
    max_kg: i32,
    max_cod: Option<i64>,
    cod_fee: i64,
    return_fee: i64,
    extra_kg: i64,
    max_kgs: &'static [i32],
    zones: [SampleZone; 4],
}

struct SampleZone {
    zone: Zone,
    days: (i16, i16),
    prices: &'static [i64],
}

const fn zone(zone: Zone, days: (i16, i16), prices: &'static [i64]) -> SampleZone {
    SampleZone { zone, days, prices }
}

const POSTAL_KGS: &[i32] = &[1, 2, 5, 10, 20, 30];

const SAMPLES: [Sample; 4] = [
    Sample {
        carrier: Carrier::Amana,
        service: Service::Home,
        name: "Amana domicile (démo)",
        volume_divisor: None,
        max_kg: 30,
        max_cod: Some(10_000),
        cod_fee: 0,
        return_fee: 15,
        extra_kg: 5,
        max_kgs: POSTAL_KGS,
        zones: [
            zone(Zone::Local, (1, 2), &[20, 22, 28, 38, 58, 78]),
            zone(Zone::Regional, (2, 2), &[25, 28, 35, 45, 68, 90]),
            zone(Zone::National, (2, 3), &[30, 35, 45, 60, 90, 120]),
            zone(Zone::South, (3, 5), &[40, 45, 60, 80, 120, 160]),
        ],
    },
    Sample {
        carrier: Carrier::Amana,
        service: Service::Agency,
        name: "Amana agence (démo)",
        volume_divisor: None,
        max_kg: 30,
        max_cod: Some(10_000),
        cod_fee: 0,
        return_fee: 10,
        extra_kg: 4,
        max_kgs: POSTAL_KGS,
        zones: [
            zone(Zone::Local, (1, 1), &[12, 15, 20, 28, 45, 62]),
            zone(Zone::Regional, (1, 2), &[16, 20, 26, 35, 55, 75]),
            zone(Zone::National, (2, 3), &[20, 25, 35, 48, 75, 100]),
            zone(Zone::South, (3, 4), &[30, 35, 48, 65, 100, 135]),
        ],
    },
    Sample {
        carrier: Carrier::Atlas,
        service: Service::Home,
        name: "Atlas Messagerie domicile (démo)",
        volume_divisor: Some(5000),
        max_kg: 50,
        max_cod: Some(5_000),
        cod_fee: 5,
        return_fee: 10,
        extra_kg: 3,
        max_kgs: POSTAL_KGS,
        zones: [
            zone(Zone::Local, (1, 1), &[22, 24, 29, 30, 45, 60]),
            zone(Zone::Regional, (1, 2), &[28, 30, 36, 37, 54, 72]),
            zone(Zone::National, (1, 2), &[38, 40, 48, 50, 72, 95]),
            zone(Zone::South, (3, 4), &[52, 56, 68, 70, 100, 130]),
        ],
    },
    Sample {
        carrier: Carrier::Collection,
        service: Service::Collection,
        name: "Retrait à la coopérative (démo)",
        volume_divisor: None,
        max_kg: 200,
        max_cod: None,
        cod_fee: 0,
        return_fee: 0,
        extra_kg: 0,
        max_kgs: &[200],
        zones: [
            zone(Zone::Local, (0, 0), &[0]),
            zone(Zone::Regional, (0, 0), &[0]),
            zone(Zone::National, (0, 0), &[0]),
            zone(Zone::South, (0, 0), &[0]),
        ],
    },
];

/// Fictional blocks of the post: slips and e-commerce parcels.
const RANGES: [(&str, i32, i32); 2] = [("QB", 100_001, 199_999), ("QD", 200_001, 299_999)];

/// Inserts the cards and blocks that are not there yet; what staff changed stays.
pub fn demo_rate_cards(conn: &mut PgConnection) -> QueryResult<()> {
    conn.transaction(|conn| {
        for sample in &SAMPLES {
            sample.insert_once(conn)?;
        }
        RANGES.iter().try_for_each(|range| insert_range_once(conn, range))
    })
}

impl Sample {
    fn insert_once(&self, conn: &mut PgConnection) -> QueryResult<()> {
        use crate::schema::rate_cards::dsl::*;
        let same = rate_cards
            .filter(carrier.eq(self.carrier))
            .filter(service.eq(self.service));
        if diesel::select(diesel::dsl::exists(same)).get_result(conn)? {
            return Ok(());
        }
        let card = self.insert(conn)?;
        self.insert_zones(conn, card)?;
        self.insert_bands(conn, card)
    }

    fn insert(&self, conn: &mut PgConnection) -> QueryResult<i64> {
        use crate::schema::rate_cards::dsl::*;
        diesel::insert_into(rate_cards)
            .values((
                (carrier.eq(self.carrier), service.eq(self.service), name.eq(self.name)),
                valid_from.eq(chrono::NaiveDate::from_ymd_opt(2026, 1, 1).ok_or(Error::NotFound)?),
                (
                    volume_divisor.eq(self.volume_divisor),
                    max_weight_grams.eq(self.max_kg * 1000),
                ),
                (
                    max_cod_centimes.eq(self.max_cod.map(centimes)),
                    cod_fee_centimes.eq(centimes(self.cod_fee)),
                ),
                return_fee_centimes.eq(centimes(self.return_fee)),
            ))
            .returning(id)
            .get_result(conn)
    }

    fn insert_zones(&self, conn: &mut PgConnection, card: i64) -> QueryResult<()> {
        use crate::schema::rate_zones::dsl::*;
        let rows: Vec<_> = self
            .zones
            .iter()
            .map(|sample| {
                let days = (days_min.eq(sample.days.0), days_max.eq(sample.days.1));
                (
                    rate_card_id.eq(card),
                    zone.eq(sample.zone),
                    extra_kg_centimes.eq(centimes(self.extra_kg)),
                    days,
                )
            })
            .collect();
        diesel::insert_into(rate_zones).values(rows).execute(conn)?;
        Ok(())
    }

    fn insert_bands(&self, conn: &mut PgConnection, card: i64) -> QueryResult<()> {
        use crate::schema::rate_bands::dsl::*;
        let bands = self.zones.iter().flat_map(|sample| {
            self.max_kgs
                .iter()
                .zip(sample.prices)
                .map(|(kg, price)| (sample.zone, *kg, *price))
        });
        let rows: Vec<_> = bands
            .map(|(of, kg, price)| {
                (
                    rate_card_id.eq(card),
                    zone.eq(of),
                    max_grams.eq(kg * 1000),
                    price_centimes.eq(centimes(price)),
                )
            })
            .collect();
        diesel::insert_into(rate_bands).values(rows).execute(conn)?;
        Ok(())
    }
}

fn insert_range_once(conn: &mut PgConnection, (indicator, first, last): &(&str, i32, i32)) -> QueryResult<()> {
    use crate::schema::tracking_ranges::dsl::*;
    let same = tracking_ranges
        .filter(carrier.eq(Carrier::Amana.name()))
        .filter(service_indicator.eq(*indicator));
    if diesel::select(diesel::dsl::exists(same)).get_result(conn)? {
        return Ok(());
    }
    diesel::insert_into(tracking_ranges)
        .values((
            carrier.eq(Carrier::Amana.name()),
            service_indicator.eq(*indicator),
            next_serial.eq(*first),
            last_serial.eq(*last),
        ))
        .execute(conn)?;
    Ok(())
}

const fn centimes(dirhams: i64) -> i64 {
    dirhams * 100
}
