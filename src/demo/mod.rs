//! Data to try the shop with. [`load`] fills an empty database with the demonstration of `demo/*.csv`: fictional
//! cooperatives, their products and certificates, people to sign in as. [`hang_pictures`] draws their photos afterwards,
//! since that takes longer than a first page may wait, and
//! [`send_for_review`] gives the moderators something to read. [`synthetic`] makes as many products as a measurement needs.
mod content;
mod orders;
mod people;
mod pictures;
mod submissions;
pub mod synthetic;

pub use people::{ACCOUNTS, Account, PASSWORD};
pub use pictures::hang as hang_pictures;
pub use submissions::send as send_for_review;

use std::collections::BTreeMap;

use diesel::prelude::*;
use indicatif::ProgressBar;

use crate::import::{self, Mode, Products};
use crate::schema::{cooperatives, settings};
use crate::{accounts, geography, shipping};

/// The cooperatives, in the format of `twiza import cooperatives`.
const COOPERATIVES: &str = include_str!("../../demo/cooperatives.csv");
/// Their products, in the format of `twiza import products`.
const PRODUCTS: &str = include_str!("../../demo/products.csv");

/// What an installation decides for itself, by the keys of the table `settings`.
const SETTINGS: &str = include_str!("../../demo/settings.json");

/// What became of a request to load the demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// It is there now.
    Now,
    /// Cooperatives were there already; nothing was touched.
    Already,
}

/// Loads the demonstration into a migrated database without cooperatives, whole or not at all.
/// Never call it in production: its accounts have a published password.
pub fn load(conn: &mut PgConnection, progress: &ProgressBar) -> anyhow::Result<Loaded> {
    if cooperatives::table.count().get_result::<i64>(conn)? > 0 {
        return Ok(Loaded::Already);
    }
    let password_hash = accounts::password::hash(PASSWORD)?;
    conn.transaction(|conn| {
        geography::load(conn)?;
        shipping::demo_rate_cards(conn)?;
        settle(conn)?;
        content::categories(conn)?;
        content::labels(conn)?;
        import_catalogue(conn, progress)?;
        content::mark_cooperatives(conn)?;
        content::certificates(conn)?;
        people::load(conn, &password_hash)?;
        content::date_products(conn)?;
        orders::load(conn)?;
        Ok(Loaded::Now)
    })
}

fn settle(conn: &mut PgConnection) -> anyhow::Result<()> {
    let values: BTreeMap<String, serde_json::Value> = serde_json::from_str(SETTINGS)?;
    for (key, value) in values {
        diesel::insert_into(settings::table)
            .values((settings::key.eq(key), settings::value.eq(value)))
            .on_conflict_do_nothing()
            .execute(conn)?;
    }
    Ok(())
}

/// By the importer that operators use, so that the demonstration tries it at every start.
fn import_catalogue(conn: &mut PgConnection, progress: &ProgressBar) -> Result<(), import::Error> {
    Mode::Write.run(conn, |conn| {
        import::cooperatives(conn, COOPERATIVES.as_bytes(), progress)
    })?;
    let products = Products {
        file: PRODUCTS.as_bytes(),
        cooperative: None,
    };
    Mode::Write.run(conn, |conn| import::products(conn, products, progress))?;
    Ok(())
}
